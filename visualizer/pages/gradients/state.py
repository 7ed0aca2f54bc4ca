"""The gradient page's table of state, see `visualizer.pages.state`."""

from __future__ import annotations

from dataclasses import replace

from visualizer.cells import CELLS
from visualizer.pages.gradients.knobs import KNOBS, SIDES
from visualizer.pages.state import CHANGES, MODEL, PLACE, STEP, TOUR, UNIT, WEIGHTS, Row, kept, table

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
    # of the argument with one number: the weight and the radius, the shear, the bias of the gate
    Row("w", "number", 0.9, "weight", low=0.2, high=2, step=0.01, to="view"),
    Row("shear", "number", 0.5, "shear", low=0, high=2, step=0.05, to="view"),
    Row("b", "number", 1.0, "bias of the gate", low=-3, high=5, step=0.1, to="view"),
    TOUR,
    *kept(MODEL, WEIGHTS, Row("task"), Row("along"), UNIT, *PLACE, *CHANGES),
)
