"""The officer's verbs: each checks a right, opens one unit of work, and answers with a domain object."""
