"""Finding the employer in the published lists, and the recorded check of ineligibility (OB 275-C 3.1)."""
