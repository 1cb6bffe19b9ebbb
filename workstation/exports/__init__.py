"""What leaves the program: letters as text and as PDF, notes for the departments' systems."""
