"""The gradient page's table of state, see `visualizer.pages.state`."""

from __future__ import annotations

from dataclasses import replace

from visualizer.cells import CELLS
from visualizer.pages.gradients.knobs import KNOBS, SIDES
from visualizer.pages.state import CHANGES, MODEL, STEP, UNIT, WEIGHTS, Row, kept, table

ADDRESS = "gradients"
TABLE = table(
    *KNOBS,
    replace(STEP, default=0, along=False),
    Row("side", "choice", "initial", choices=SIDES, to="view"),
    # the network of a side that is looked into
    Row("one", "whole", 0, "network", to="view"),
    # the cell beside the vanilla RNN
    Row("cell", "choice", "lstm", choices=CELLS.keys(), to="view"),
    Row("show", "names", ["h"], "curves", ("h", "c", "f"), between="", to="view"),
    Row("off", "names", [], "cells left out", CELLS.keys(), to="view"),
    *kept(MODEL, WEIGHTS, Row("task"), Row("along"), UNIT, *CHANGES),
)
