"""Pre-activations: the sums that a cell squashes into its gates and candidates.

A gate of 0.99999994 is the largest that float32 has below 1, so that the inverse of the squash says little of
the sum where it saturates. Here it is worked out from the weights, by the cell's own equations.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from visualizer import equations
from visualizer.analysis.traces import by_text, of_place
from visualizer.brief import brief
from visualizer.cells import Array
from visualizer.model import Trace
from visualizer.stack import LAST, Place
from visualizer.unroll import LayerTrace


@brief
class Squashed(NamedTuple):
    """What a signal is made of.

    Attributes:
        function: the name of what squashes it, one that its cell ``calls``: "sigmoid", "tanh" ...
        sums: what it squashes, the pre-activations, (T, ..., H), float64.
    """

    function: str
    sums: Array


def preactivations(trace: Trace | LayerTrace, place: Place = LAST) -> dict[str, Squashed]:
    """The pre-activations of every signal that is a squashed sum as a whole, as f = sigmoid(...) is.

    Of h = o * tanh(c) there are none. Those of a signal that was held are what it would have been made of.

    Args:
        trace: the run of a text, row t of whose sums belongs to token t in both directions; or one
            direction of one layer, run over a sequence, whose order is kept.
        place: which layer and direction of a trace.

    Returns:
        The name of the signal -> its function and sums, in the order of ``run.cell.signals``.

    Raises:
        ModelError: no such layer.
    """
    run = of_place(trace, place)
    cell, wide = run.cell, np.float64
    weights = {name: array.astype(wide, copy=False) for name, array in run.weights.items()}
    states = {name: state for name, state in run.before_all._asdict().items() if state is not None}
    values = equations.named(
        equations.tensors(cell.blocks, weights),
        run.x.astype(wide, copy=False),
        {name: state.astype(wide, copy=False) for name, state in states.items()},
        {name: signal.astype(wide, copy=False) for name, signal in run.signals.items()},
    )
    found = {}
    for name, tree in map(equations.parse, cell.equations):
        if tree.op == "call" and len(tree.parts) == 1 and name in run:
            (inside,) = tree.parts
            sums = equations.evaluate(inside, values, cell.calls)[inside]
            found[name] = Squashed(tree.text, by_text(trace, run, np.broadcast_to(sums, run[name].shape)))
    return {name: found[name] for name in cell.signals if name in found}
