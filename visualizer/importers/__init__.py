"""Networks that were trained elsewhere: read from the files of other frameworks, exactly or not at all."""

from visualizer.importers.building import Imported
from visualizer.importers.found import CannotImport, Found
from visualizer.importers.reading import FORMATS, from_keras, from_torch, imported, load, read

__all__ = [
    "FORMATS",
    "CannotImport",
    "Found",
    "Imported",
    "from_keras",
    "from_torch",
    "imported",
    "load",
    "read",
]
