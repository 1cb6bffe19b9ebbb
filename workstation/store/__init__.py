"""The case file: one encrypted file, one unit of work per verb, one journal; rows never leave this room."""
