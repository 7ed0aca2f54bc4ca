"""One step back, exactly: what a gradient is multiplied with, of one network or of many at once.

The equations are those of `kernels`, with slopes that are there at the ends of the scale too, see `squash`.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from visualizer import kernels
from visualizer.brief import brief
from visualizer.cells import Array, State
from visualizer.unroll import LayerTrace


@brief
class Slopes(NamedTuple):
    """What a step back multiplies with, see `kernels`, of T steps and G blocks.

    Attributes:
        before: the states before all steps, each (T, ..., H).
        kept, through: (T, ..., H).
        d_a: one for every block of the recurrent weights, (T, ..., G, H).
    """

    before: State
    kept: Array
    d_a: Array
    through: Array


def slopes(run: LayerTrace) -> Slopes:
    """Of a run in float64, of one sequence (T, H) or of many networks (T, S, H)."""
    before, tape, k = run.before_all, {**run.signals, **run.inner}, run.slopes
    old = before.c if run.cell.has_c else before.h
    if "i" in run.held:  # to a cell with i, old is dc/df alone, and where i is 1 - f that is less by g
        old = np.where(run.coupled, old - run["g"], old)
    with np.errstate(under="ignore"):
        kept, *d_a, through = kernels.SLOPES[type(run.cell)](run.cell, run.weights, tape, old, k)
    return Slopes(before, kept, np.stack(d_a, axis=-2), through)
