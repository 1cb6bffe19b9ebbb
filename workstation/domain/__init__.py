"""The nouns: frozen values and pure functions, free of files, windows and SQL."""
