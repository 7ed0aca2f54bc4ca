"""The Train page: a network that learns while one looks."""
