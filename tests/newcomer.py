"""A cell that nothing in the package has heard of: its class alone, registered for the length of a test."""

from contextlib import contextmanager
from typing import ClassVar

import numpy as np

from visualizer import cells
from visualizer.cells import State, sigmoid


class MGU(cells.Cell):
    """Minimal gated unit (Zhou et al. 2016, eq. 3): its f writes, and what f leaves out keeps."""

    name = "mgu"
    title = "MGU"
    blocks = ("f", "q")
    signals = ("f", "q", "h")
    gates = ("f",)
    words: ClassVar = {"f": "forget", "q": "candidate", "h": "hidden"}
    memory = "h"
    keep = "1-f"
    write = ("f", "q")

    @property
    def equations(self):
        return (
            "f = sigmoid(W_if x + b_if + W_hf h' + b_hf)",
            "q = tanh(W_iq x + b_iq + W_hq (f * h') + b_hq)",
            "h = (1 - f) * h' + f * q",
        )

    def forward(self, a, prev, w, tap):
        a_f, a_q = np.split(a, 2, axis=-1)
        f = tap("f", sigmoid(a_f + w.recur(prev.h, ("f",))))
        q = tap("q", np.tanh(a_q + w.recur(f * prev.h, ("q",))))
        return State(tap("h", (1 - f) * prev.h + f * q))

    def backward(self, s, prev, d, w, tap):
        f, q = s["f"], s["q"]
        dh = tap("h", d.h)
        da_q = tap("q", dh * f) * s.slope("q")
        dv = w.back(da_q, f * prev.h, ("q",))
        da_f = tap("f", dh * (q - prev.h) + dv * prev.h) * f * s.rest("f")
        dh_prev = dh * s.rest("f") + dv * f + w.back(da_f, prev.h, ("f",))
        return np.concatenate((da_f, da_q), axis=-1), State(dh_prev)


@contextmanager
def registered(kind=MGU):
    """Registers the cell, and takes it out again."""
    cells.register(kind)
    try:
        yield kind
    finally:
        del cells.CELLS[kind.name]
