"""The pages' instruments: Panel components, each Python class beside its ES module."""
