"""Encoder and decoder: translators, their attention, what they write, and how they learn it."""
