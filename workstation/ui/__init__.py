"""The window: it shows what the officer's verbs answer and passes on what the officer types."""
