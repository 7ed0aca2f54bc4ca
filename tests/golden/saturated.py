"""Makes the golden gradient norms of cells driven far into saturation, in 60 digits.

    pip install mpmath gmpy2 numpy && python tests/golden/saturated.py

The cells are written here once more, from the papers, over mpmath's numbers, and differentiated by a tape of
their vectors: nothing of visualizer/ but the initial weights. 1 - sigmoid(a) is sigmoid(-a), and the slope of
tanh is sech^2, so that no digit is lost at the ends of the scale.
"""

import sys
from pathlib import Path

import numpy as np
from mpmath import mp, mpf

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from saturation import CASES, drawn, kept  # noqa: E402

mp.dps = 60

exact = np.frompyfunc(lambda value: mpf(float(value)), 1, 1)
sigmoid = np.frompyfunc(lambda a: 1 / (1 + mp.exp(-a)), 1, 1)
tanh = np.frompyfunc(mp.tanh, 1, 1)
sech = np.frompyfunc(mp.sech, 1, 1)


class Node:
    """A vector on the tape: its value, and what it was made of, each with its pull of a gradient."""

    def __init__(self, value, *pulls):
        self.value, self.pulls, self.gradient = value, pulls, None

    def __add__(self, other):
        return Node(self.value + other.value, (self, lambda d: d), (other, lambda d: d))

    def __mul__(self, other):
        return Node(
            self.value * other.value, (self, lambda d: d * other.value), (other, lambda d: d * self.value)
        )

    def times(self, matrix):
        """The product matrix @ self."""
        return Node(matrix @ self.value, (self, lambda d: d @ matrix))

    def sigmoid(self, sign=1):
        """sigmoid(sign * a): with -1 it is 1 - sigmoid(a)."""
        slope = sigmoid(self.value) * sigmoid(-self.value) * sign
        return Node(sigmoid(self.value * sign), (self, lambda d: d * slope))

    def tanh(self):
        slope = sech(self.value) ** 2
        return Node(tanh(self.value), (self, lambda d: d * slope))


def step(cell, options, w, x, h, c):
    """One step on the tape: x (D,), h and c of the step before -> h, c."""
    if cell == "mingru":  # Feng et al. 2024, section 3.1: no gradient comes back by z or n
        a_z, n = map(Node, np.split(w["weight_ih"] @ x + w["bias_ih"], 2))
        return a_z.sigmoid(-1) * h + a_z.sigmoid() * n, None
    blocks = {"rnn": "h", "lstm": "ifgo", "peephole": "ifgo", "coupled": "fgo", "gru": "rzn"}[cell]
    U = dict(zip(blocks, np.split(w["weight_hh"], len(blocks)), strict=True))
    of_x = w["weight_ih"] @ x + w["bias_ih"]
    A = dict(zip(blocks, np.split(of_x, len(blocks)), strict=True))
    B = dict(zip(blocks, np.split(w["bias_hh"], len(blocks)), strict=True))

    def net(gate, old=h, state=None):
        total = Node(A[gate] + B[gate]) + old.times(U[gate])
        if gate in options.get("peepholes", ""):
            total = total + Node(w[f"weight_p{gate}"]) * state
        return total

    if cell == "rnn":
        return net("h").tanh(), None
    if cell == "gru":
        r, a_z = net("r").sigmoid(), net("z")
        if options["reset"] == "before":  # Cho et al. 2014, equation 8
            n = net("n", r * h).tanh()
        else:  # torch.nn.GRU
            n = (Node(A["n"]) + r * (h.times(U["n"]) + Node(B["n"]))).tanh()
        return a_z.sigmoid(-1) * n + a_z.sigmoid() * h, None
    a_f = net("f", state=c)
    i = a_f.sigmoid(-1) if cell == "coupled" else net("i", state=c).sigmoid()
    c = a_f.sigmoid() * c + i * net("g").tanh()
    return net("o", state=c).sigmoid() * c.tanh(), c


def norms(cell, options, weights, x, dh):
    """log10 of the 2-norms of dL/dh_t and dL/dc_t for L = dh . h_T, from zero states: name -> (T,)."""
    w = {name: exact(array) for name, array in weights.items()}
    zero = Node(exact(np.zeros_like(dh)))
    h, c, states, tape = zero, zero, [], []
    push = Node.__init__

    def noted(self, *args):
        push(self, *args)
        tape.append(self)

    Node.__init__ = noted
    try:
        for x_t in exact(x):
            h, c = step(cell, options, w, x_t, h, c)
            states.append((h, c))
    finally:
        Node.__init__ = push
    h.gradient = exact(dh)
    for node in reversed(tape):
        if node.gradient is not None:
            for of, pull in node.pulls:
                d = pull(node.gradient)
                of.gradient = d if of.gradient is None else of.gradient + d

    def log10(node):
        size = mp.sqrt(sum(d * d for d in node.gradient)) if node.gradient is not None else mpf(0)
        return float(mp.log10(size)) if size else -np.inf

    found = {"h": np.array([log10(h) for h, _ in states])}
    return found if c is None else found | {"c": np.array([log10(c) for _, c in states])}


def main():
    only = sys.argv[1:]
    for name, case in CASES.items():
        if only and name not in only:
            continue
        cell, weights, x, dh = drawn(case)
        found = norms(cell.name, cell.options, weights, x, dh)
        np.savez_compressed(
            HERE / "saturated" / f"{name}.npz", **{key: array[kept(len(x))] for key, array in found.items()}
        )
        print(name, {key: round(float(array[0]), 4) for key, array in found.items()}, flush=True)


if __name__ == "__main__":
    main()
