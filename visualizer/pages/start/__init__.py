"""The start page: a first minute, at /."""
