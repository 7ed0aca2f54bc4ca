"""How the values of a signal are kept in a corpus: as whole numbers that decimals part exactly.

A value is kept as the number of the level it lies in, rounded down: a gate in levels of 0.005, a signal in
-1..1 in levels of 0.01, any other in levels of 0.01 up to 327 either way. A threshold that is the foot of a
level, such as 0.9, parts the levels as it parts the values: what is counted at it is what the values
themselves would give.
"""

from __future__ import annotations

import math
from fractions import Fraction
from typing import Any, NamedTuple

import numpy as np

from visualizer.brief import brief
from visualizer.cells import Array, Cell


@brief
class Levels(NamedTuple):
    """The levels of one signal.

    Attributes:
        per_one: how many levels there are from 0 to 1.
        zero: the whole number that the level from 0 up has.
        dtype: of the whole numbers.
        least: the lowest level's number; what is below is in it.
        most: the highest level's; what is above is in it.
        bounded: whether no value is above the foot of the highest or below that of the lowest.
    """

    per_one: int
    zero: int
    dtype: str
    least: int
    most: int
    bounded: bool

    @property
    def error(self) -> float:
        """How far `values` is from what was kept at most, but in the two levels at the ends of all."""
        return 0.5 / self.per_one

    def numbers(self, values: Array) -> Array:
        """The level that each value is in."""
        # a float32 times so few is exact in float64: no value is rounded over the foot of a level
        level = np.floor(values.astype(np.float64) * self.per_one) + self.zero
        return np.clip(level, self.least, self.most, out=level).astype(self.dtype)

    def values(self, numbers: Array) -> Array:
        """The middle of each level, float32."""
        middle = (numbers.astype(np.float32) - self.zero + np.float32(0.5)) / np.float32(self.per_one)
        low, high = (each - self.zero for each in (self.least, self.most))
        return np.clip(middle, np.float32(low / self.per_one), np.float32(high / self.per_one))

    def parted(self, threshold: Fraction, strictly: bool) -> tuple[int, int]:
        """(undecided, first): which numbers are of values at or above a threshold, strictly: above it.

        Those from first on are, those below undecided are not, and of those between only the value itself can
        say. At the foot of a level nothing is between.
        """
        foot = threshold * self.per_one + self.zero
        level = math.floor(foot)
        if not self.least <= level <= self.most and self.bounded:
            return (self.least,) * 2 if level < self.least else (self.most + 1,) * 2
        level = min(max(level, self.least), self.most)
        if foot != level:
            return level, level + 1
        if not strictly or Fraction(float(np.float32(threshold))) != threshold:  # no float32 is that number
            return level, level
        # in the highest level of a bounded signal there is its bound alone
        return (level if level < self.most or not self.bounded else level + 1), level + 1


def levels_of(cell: Cell, signal: str) -> Levels:
    """The levels of a cell's signal, by what values it can have."""
    low, high = cell.span(signal)
    if (low, high) == (0.0, 1.0):
        return Levels(200, 0, "uint8", 0, 200, bounded=True)
    if (low, high) == (-1.0, 1.0):
        return Levels(100, 100, "uint8", 0, 200, bounded=True)
    return Levels(100, 0, "int16", -(2**15), 2**15 - 1, bounded=False)


def described(cell: Cell) -> dict[str, dict[str, Any]]:
    """The rule of every signal, as a manifest says it: name -> levels from 0 to 1, and the largest error."""
    found = {name: levels_of(cell, name) for name in cell.signals}
    return {name: {**each._asdict(), "error": each.error} for name, each in found.items()}
