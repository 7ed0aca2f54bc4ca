"""The table of state of the page of shapes and parameters, see `visualizer.pages.state`."""

from __future__ import annotations

from visualizer.pages.shapes import CHOICE
from visualizer.pages.state import CHANGES, MODEL, PLACE, TEXT, UNIT, WEIGHTS, Row, kept, table

ADDRESS = "sizes"
TABLE = table(*CHOICE, *kept(TEXT, MODEL, WEIGHTS, Row("task"), UNIT, *PLACE, *CHANGES))
