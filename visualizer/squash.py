"""What a cell squashes: the sums under its sigmoids and tanhs, and their slopes at any size of them.

A gate of 1 - 1e-20 is recorded as 1, and 1 - f and f (1 - f) made of that are 0: a gradient that goes by them
would be lost. The sum that was squashed still tells them, and the cell's own forward finds it again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from visualizer.cells import REST, Array, Cell, Recorded, State, sigmoid
from visualizer.weights import Weights, project

_ROUNDED = 1e-6
"""Where a slope made of a recorded signal in float64 has lost a good part of its digits."""
_ROUNDED_32 = 1e-3


def sech2(a: Array) -> Array:
    """1 - tanh(a)^2, to full relative precision where it is small."""
    e = np.exp(-2 * np.abs(a))
    return 4 * e / (1 + e) ** 2


class Exact(Recorded):
    """Some steps' signals, (n, ..., H) each, whose slopes have lost no digits.

    A slope is made of the signals, as `Recorded` does, and of the sum that was squashed where rounding has
    taken a good part of its digits; what was asked for is in ``exact``.
    """

    def __init__(self, signals: Mapping[str, Array], replay: Callable[[], Mapping[str, Array]]) -> None:
        super().__init__(signals)
        self.exact: dict[str, Array] = {}
        self.replay = replay
        self.rounded = _ROUNDED_32 if signals["h"].dtype == np.float32 else _ROUNDED
        self.replayed: Mapping[str, Array] | None = None

    def rest(self, gate: str) -> Array:
        """As `Recorded.rest`."""
        key = REST + gate
        return self.exact[key] if key in self.exact else self._kept(key, 1 - self[gate])

    def slope(self, name: str, tanh: Array | None = None) -> Array:
        """As `Recorded.slope`."""
        if name in self.exact:
            return self.exact[name]
        return self._kept(name, 1 - (self[name] if tanh is None else tanh) ** 2)

    def _kept(self, key: str, made: Array) -> Array:
        # min() without its checks, which cost as much
        if np.minimum.reduce(made, axis=None, initial=1) < self.rounded:
            self.replayed = self.replayed or self.replay()
            made = self.replayed[key].astype(made.dtype, copy=False)
        self.exact[key] = made
        return made


def replay(
    cell: Cell,
    weights: Mapping[str, Array],
    signals: Mapping[str, Array],
    x: Array,
    before: State,
    free: Mapping[str, Array],
) -> dict[str, Array]:
    """The slope of every tanh and, as "1-f", what every gate leaves out: by the sums under them.

    Args:
        cell: what was run.
        weights: of one network or of many.
        signals: what was recorded of some steps, inner values too, (n, ..., H) each.
        x: what was read, (n, ..., D).
        before: the states before each of the steps, (n, ..., H) each.
        free: where a signal that was held was not; what a held gate leaves out is 1 less its value.
    """
    # what is rounded of a large sum is a share of its slope
    wide = np.promote_types(signals["h"].dtype, np.float64)

    def widened(arrays: Mapping[str, Array]) -> dict[str, Array]:
        return {name: array.astype(wide, copy=False) for name, array in arrays.items()}

    known, wider, found = widened(signals), widened(weights), {}

    def tap(name: str, value: Array, squash: Any = None) -> Array:
        if squash is sigmoid:
            left = sigmoid(-value)
            found[f"{REST}{name}"] = np.where(free[name], left, 1 - known[name]) if name in free else left
        elif squash is np.tanh:
            found[name] = sech2(value)
        if name in known:
            return known[name]
        return squash(value) if squash else value

    states = State(*(None if each is None else each.astype(wide, copy=False) for each in before))
    cell.forward(project(wider, x.astype(wide, copy=False)), states, Weights(cell, wider), tap)
    return found
