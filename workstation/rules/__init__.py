"""The bulletin's rules as pure functions, and the dated packs of values they read."""
