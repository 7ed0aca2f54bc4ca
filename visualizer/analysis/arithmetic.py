"""The arithmetic of one step of one unit: every equation of its cell with the numbers in it.

Each line is worked out from the signals of the trace, so that a gate that is held is used as it is held, and
only its own line says what it would have been.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from visualizer import equations
from visualizer.equations import Node
from visualizer.model import ModelError, Trace
from visualizer.stack import LAST, Place


@dataclass(frozen=True)
class Line:
    """An equation of a cell with the numbers of one step and unit.

    Attributes:
        name: the signal that it gives.
        text: the equation, in the cell's own words.
        tree: its right side.
        numbers: the value of every node of the tree that is a number of this unit alone; what a matrix is
            multiplied by is none.
        value: what the right side comes to.
        signal: what the run has for it: the value, or what it was held at.
        held: whether it was held.
    """

    name: str
    text: str
    tree: Node
    numbers: Mapping[Node, float]
    value: float
    signal: float
    held: bool

    def written(self, digits: int = 2) -> list[str]:
        """The right side with numbers for names; with one for each squashed sum; and its value.

        What would be said twice is said once. Numbers are rounded for reading alone.
        """

        def number(node: Node) -> str | None:
            return _digits(self.numbers[node], digits) if node.op in ("name", "matrix") else None

        def squashed(node: Node) -> str | None:
            if node.op != "call" or len(node.parts) > 1:
                return number(node)
            return f"{node.text}({_digits(self.numbers[node.parts[0]], digits)})"

        full, short = (equations.write(self.tree, said) for said in (number, squashed))
        last = _digits(self.value if self.held else self.signal, digits)  # apart by rounding at most
        return list(dict.fromkeys((full, short, last)))


def arithmetic(trace: Trace, t: int, unit: int, place: Place = LAST) -> list[Line]:
    """The lines of a cell's step for one unit, in the order in which they are worked out.

    Args:
        trace: the run of a text.
        t: the step, counted from 0, in the order of the text.
        unit: which, counted from 0.
        place: the layer and direction. Where it is reverse, the old state is that of step t+1.

    Raises:
        ModelError: there is no such step, unit or layer.
    """
    run = trace.at(place)
    limits = {"step": (t, len(trace)), "unit": (unit, trace.model.units)}
    for what, (k, n) in limits.items():
        if not 0 <= k < n:
            raise ModelError(f"there is no {what} {k}; they are 0 to {n - 1}")
    at = len(trace) - 1 - t if run.direction == "reverse" else t
    now = {name: signal[at] for name, signal in run.signals.items()}
    tensors = equations.tensors(run.cell.blocks, run.weights)
    values = equations.named(tensors, run.x[at], run.before(at)._asdict(), now)
    found = []
    for text in run.cell.equations:
        name, tree = equations.parse(text)
        made = equations.evaluate(tree, values, run.cell.calls)
        numbers = {node: float(np.broadcast_to(made[node], made[tree].shape)[unit]) for node in _own(tree)}
        free = np.broadcast_to(run.free(name), run.signals[name].shape) if name in run.held else None
        found.append(
            Line(
                name,
                text,
                tree,
                numbers,
                numbers[tree],
                float(now[name][unit]),
                free is not None and not free[at, unit],
            )
        )
    return found


def _own(tree: Node) -> list[Node]:
    """The nodes that are one number a unit: all but those that a matrix is multiplied by."""
    below = () if tree.op == "matrix" else tree.parts
    return [*(node for part in below for node in _own(part)), tree]


def _digits(value: float, digits: int) -> str:
    said = f"{value:.{digits}f}"
    return said.removeprefix("-") if float(said) == 0 else said
