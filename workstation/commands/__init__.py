"""The command line: the same verbs as the window, for scripts, mission IT and machines without a display."""
