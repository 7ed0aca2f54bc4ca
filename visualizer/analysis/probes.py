"""What a linear probe reads out of all units at every step (Alain & Bengio 2017): softmax(W s + b).

s is c and h of all units, or h alone where the cell has no c. The network never sees it: a probe says what
can be read out of its memory, not that the network reads it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from visualizer.brief import brief
from visualizer.cells import Array
from visualizer.model import softmax
from visualizer.unroll import LayerTrace


def states(signals: Mapping[str, Array] | LayerTrace) -> Array:
    """What a network remembers at every step: c where there is one, then h, (..., H) each -> (..., S)."""
    return np.concatenate([signals[name] for name in ("c", "h") if name in signals], axis=-1)


@brief
@dataclass(frozen=True, eq=False)
class Probe:
    """A linear probe of K answers.

    Attributes:
        name, title: what is asked, see `tasks.Probed`.
        answers: K names; the first means that there is none.
        weight: W, (K, S).
        bias: b, (K,).
        score: the share of the steps of test texts at which its likeliest answer is the true one.
        commonest: the same share for who always gives the answer that is commonest in training.
        n: how many steps these are.
    """

    name: str
    title: str
    answers: tuple[str, ...]
    weight: Array
    bias: Array
    score: float = float("nan")
    commonest: float = float("nan")
    n: int = 0

    def __call__(self, signals: Mapping[str, Array] | LayerTrace) -> Array:
        """The probability of every answer at every step: signals of a layer (T, H) each -> (T, K)."""
        z = states(signals) @ self.weight.T + self.bias
        return softmax(z).astype(z.dtype)
