"""A cell that nothing in the package has heard of: its class alone, registered for the length of a test."""

from contextlib import contextmanager
from typing import ClassVar

import numpy as np

from visualizer import cells
from visualizer.cells import State, sigmoid


class MGU(cells.Cell):
    """Minimal gated unit (Zhou et al. 2016, eq. 3): its gate writes, and what that leaves out keeps.

    Their f has a letter here that no cell of the package has.
    """

    name = "mgu"
    title = "MGU"
    blocks = ("k", "q")
    signals = ("k", "q", "h")
    gates = ("k",)
    words: ClassVar = {"k": "update", "q": "candidate", "h": "hidden"}
    memory = "h"
    keep = "1-k"
    write = ("k", "q")

    @property
    def equations(self):
        return (
            "k = sigmoid(W_ik x + b_ik + W_hk h' + b_hk)",
            "q = tanh(W_iq x + b_iq + W_hq (k * h') + b_hq)",
            "h = (1 - k) * h' + k * q",
        )

    def forward(self, a, prev, w, tap):
        a_k, a_q = np.split(a, 2, axis=-1)
        k = tap("k", a_k + w.recur(prev.h, ("k",)), sigmoid)
        q = tap("q", a_q + w.recur(k * prev.h, ("q",)), np.tanh)
        return State(tap("h", (1 - k) * prev.h + k * q))

    def backward(self, s, prev, d, w, tap):
        k, q = s["k"], s["q"]
        dh = tap("h", d.h)
        da_q = tap("q", dh * k) * s.slope("q")
        dv = w.back(da_q, k * prev.h, ("q",))
        da_k = tap("k", dh * (q - prev.h) + dv * prev.h) * k * s.rest("k")
        dh_prev = dh * s.rest("k") + dv * k + w.back(da_k, prev.h, ("k",))
        return np.concatenate((da_k, da_q), axis=-1), State(dh_prev)


def softsign(a):
    """a / (1 + |a|), of complex numbers too."""
    return a / (1 + np.where(a.real < 0, -a, a))


class Softsigned(MGU):
    """An MGU whose candidate is squashed by a function of its own, made of another."""

    name = "softsigned"
    title = "MGU with softsign"
    functions = ("beyond(a) = 1 + max(a, 0 - a)", "softsign(a) = a / beyond(a)")

    @property
    def equations(self):
        k, q, h = super().equations
        return k, q.replace("tanh", "softsign"), h

    def forward(self, a, prev, w, tap):
        a_k, a_q = np.split(a, 2, axis=-1)
        k = tap("k", a_k + w.recur(prev.h, ("k",)), sigmoid)
        q = tap("q", a_q + w.recur(k * prev.h, ("q",)), softsign)
        return State(tap("h", (1 - k) * prev.h + k * q))

    def backward(self, s, prev, d, w, tap):
        k, q = s["k"], s["q"]
        dh = tap("h", d.h)
        da_q = tap("q", dh * k) * (1 - np.abs(q)) ** 2
        dv = w.back(da_q, k * prev.h, ("q",))
        da_k = tap("k", dh * (q - prev.h) + dv * prev.h) * k * s.rest("k")
        dh_prev = dh * s.rest("k") + dv * k + w.back(da_k, prev.h, ("k",))
        return np.concatenate((da_k, da_q), axis=-1), State(dh_prev)


@contextmanager
def registered(kind=MGU):
    """Registers the cell, and takes it out again."""
    cells.register(kind)
    try:
        yield kind
    finally:
        del cells.CELLS[kind.name]
