"""The first tab: what the application says."""
