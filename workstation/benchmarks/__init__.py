"""What is promised in figures, each as a ratio against a yardstick measured in the same run."""
