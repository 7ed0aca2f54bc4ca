"""The What-if page's table of state, see `visualizer.pages.state`."""

from __future__ import annotations

from dataclasses import replace

from visualizer.pages.state import MODEL, PLACE, STEP, TEXT, TOUR, UNIT, WEIGHTS, Row, table

ADDRESS = "whatif"
PINS = Row("pins", "names", title="The changes", between=";", along=True)
TABLE = table(
    TEXT,
    MODEL,
    WEIGHTS,
    *PLACE,
    PINS,
    replace(TEXT, name="text2", title="The other text"),
    replace(MODEL, name="model2", title="The other model", entry=True),
    replace(WEIGHTS, name="weights2", title="The other weights", default=None),
    # of several changes the one that the sentence says: its place from 1, or none
    Row("change", title="change", to="view"),
    STEP,
    UNIT,
    Row("focus", title="signal", to="view"),
    Row("probe", title="probe", to="view"),
    # how far a step goes where words have several pieces
    Row("by", "choice", "piece", choices=("piece", "word"), to="view"),
    TOUR,
)
