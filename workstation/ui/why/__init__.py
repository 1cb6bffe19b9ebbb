"""Beside every tab: why each finding is what it is, the evidence that came, the working notes."""
