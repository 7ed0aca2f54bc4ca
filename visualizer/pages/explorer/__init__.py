"""The Explorer: one sentence, read by one network, step by step."""
