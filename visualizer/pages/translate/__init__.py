"""The page of an encoder and a decoder."""
