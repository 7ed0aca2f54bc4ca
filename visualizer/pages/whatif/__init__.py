"""The What-if page: gates held, another text or network."""
