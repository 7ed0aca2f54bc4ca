"""The Gradients page: how much of an error reaches back."""
