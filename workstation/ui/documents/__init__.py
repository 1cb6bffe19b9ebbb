"""The documents of a case against the factors they speak to (OB 275-C, Annex A)."""
