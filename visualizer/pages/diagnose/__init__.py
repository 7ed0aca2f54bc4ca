"""The page of a network's health."""
