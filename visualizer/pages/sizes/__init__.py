"""The page of shapes and parameters."""
