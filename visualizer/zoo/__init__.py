"""What makes `assets/models`: training, measuring, and many seeds in one file."""
