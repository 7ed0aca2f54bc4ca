"""One step back, exactly: what a gradient is multiplied with, of one network or of many at once.

The equations are those of `kernels`; what is added is that no slope is lost at the ends of the scale: a gate
within 1e-300 of open still has the derivative that it has.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from visualizer import kernels, unroll
from visualizer.brief import brief
from visualizer.cells import Array, State, sigmoid
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


def states_before(run: LayerTrace) -> State:
    """The states before all steps, (T, ..., H) each."""
    first = zip("hc", run.state, strict=True)
    return State(*(None if x is None else np.concatenate((x[None], run[name][:-1])) for name, x in first))


def slopes(run: LayerTrace) -> Slopes:
    """Of a run in float64, of one sequence (T, H) or of many networks (T, S, H)."""
    before, tape = states_before(run), {**run.signals, **run.inner}
    k = derivatives(run, before)
    old = before.c if run.cell.has_c else before.h
    if "i" in run.held:  # to a cell with i, old is dc/df alone, and where i is 1 - f that is less by g
        old = np.where(run.coupled, old - run["g"], old)
    with np.errstate(under="ignore"):
        kept, *d_a, through = kernels.SLOPES[type(run.cell)](run.cell, run.weights, tape, old, k)
    return Slopes(before, kept, np.stack(d_a, axis=-2), through)


def _sech2(a: Array) -> Array:
    """1 - tanh(a)^2, to full relative precision where it is small."""
    e = np.exp(-2 * np.abs(a))
    return 4 * e / (1 + e) ** 2


def derivatives(run: LayerTrace, before: State) -> dict[str, Array]:
    """As `kernels.derivatives`, but of what is squashed wherever the result has rounded that away."""
    cell, w = run.cell, run.weights
    k = kernels.derivatives(cell, run.signals)
    if cell.has_c:
        k["c"] = _sech2(run["c"])
    squashed = [name for name in k if name in cell.blocks and not (name == "h" and cell.options)]
    if any(k[name].min() < 1e-6 for name in squashed):
        H = w["weight_hh"].shape[-1]
        a, u = unroll.project(w, run.x), unroll.Weights(cell, w).recur(before.h)
        for name in squashed:
            rows = np.s_[..., cell.blocks.index(name) * H : (cell.blocks.index(name) + 1) * H]
            total = a[rows] + (run["r"] if name == "n" else 1) * u[rows]
            if name in cell.peepholes:
                total = total + w[f"weight_p{name}"] * (run["c"] if name == "o" else before.c)
            k[name] = sigmoid(total) * sigmoid(-total) if name in cell.gates else _sech2(total)
    return {name: np.where(run.free(name), each, 0) if name in run.held else each for name, each in k.items()}
