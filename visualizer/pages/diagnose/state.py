"""The table of state of the page of a network's health, see `visualizer.pages.state`."""

from __future__ import annotations

from visualizer.pages.state import CHANGES, MODEL, PLACE, TEXT, UNIT, WEIGHTS, Row, kept, table

ADDRESS = "diagnose"
# one a line; none: the network's own
TEXTS = Row("texts", default="", title="The texts")
CHOICE = (MODEL, WEIGHTS, TEXTS)
TABLE = table(*CHOICE, *kept(TEXT, Row("task"), UNIT, *PLACE, *CHANGES))
