"""The first start and the lock: who works here, and with which passphrase."""
