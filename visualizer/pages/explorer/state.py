"""The Explorer's table of state, see `visualizer.pages.state`."""

from __future__ import annotations

from visualizer.pages.state import CHANGES, MODEL, STEP, TEXT, TOUR, UNIT, WEIGHTS, Row, kept, table

ADDRESS = "explore"
TABLE = table(
    TEXT,
    MODEL,
    STEP,
    UNIT,
    WEIGHTS,
    # which view it opens on is the task's
    Row("view", "choice", choices=("time", "text"), to="view"),
    Row("mode", "choice", "unit", choices=("unit", "mean"), to="view"),
    Row("focus", title="signal", to="view"),
    Row("feature", to="view"),
    Row("written", "whole", title="written step", to="view"),
    Row("sort", "choice", "similarity", choices=("similarity", "number", "now", "mean"), to="view"),
    # the step that rows sorted by a value were given their order at
    Row("sorted", "whole", title="step", to="view"),
    Row("layer", "whole", title="layer", to="view"),
    TOUR,
    *kept(*CHANGES),
)
