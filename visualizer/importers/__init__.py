"""Networks that were trained elsewhere: read from the files of other frameworks, exactly or not at all."""

from visualizer.importers.found import CannotImport, Found

__all__ = ["CannotImport", "Found"]
