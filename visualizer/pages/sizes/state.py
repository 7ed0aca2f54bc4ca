"""The table of state of the page of shapes and parameters, see `visualizer.pages.state`."""

from __future__ import annotations

from visualizer.cells import CELLS
from visualizer.pages.state import CHANGES, MODEL, TEXT, UNIT, WEIGHTS, Row, kept, table

ADDRESS = "sizes"
CHOICE = (
    Row("cell", "choice", "lstm", "Cell", CELLS.keys(), entry=True),
    # what r multiplies, of a cell that has such an option
    Row("reset", "choice", "after", "Reset", ("after", "before"), entry=True),
    Row("input", "whole", 80, "The number of features", low=1, high=4096),
    Row("hidden", "whole", 12, "The number of units", low=1, high=4096),
    Row("layers", "whole", 1, "The number of layers", low=1, high=8),
    Row("both", "flag", False, "Every layer reads in both directions or not", ("yes", "no"), entry=True),
    Row("steps", "whole", 100, "The number of steps", low=1, high=10_000),
)
"""What a person chooses; it opens on the sizes of a lecture, 80 features and 12 units."""
TABLE = table(*CHOICE, *kept(TEXT, MODEL, WEIGHTS, Row("task"), UNIT, *CHANGES))
