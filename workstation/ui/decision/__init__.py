"""What the findings allow, what the officer decides, and the letters and notes that say so."""
