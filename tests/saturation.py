"""Networks driven far into saturation, whose gradient norms are known in 60 digits (golden/saturated.py)."""

from itertools import product

import numpy as np

from oracles import make
from variants import STACKED

DRIVEN = {"weights-x30": (30, 0), "bias-plus-30": (1, 30), "bias-minus-30": (1, -30)}
T, H = 2000, 8
CASES = {
    f"{cell}-{how}": (cell, *DRIVEN[how])
    for cell, how in product(STACKED, DRIVEN)
    # an RNN has no gate to bias, an IndRNN nothing that saturates
    if cell != "indrnn" and (cell != "rnn" or how == "weights-x30")
}


def drawn(case):
    """(cell, float32 weights, x (T, D), dL/dh_T): every gate's bias moved, or all weights multiplied."""
    variant, times, bias = case
    cell = make(variant)
    rng = np.random.default_rng(0)
    weights = {k: (v * times).astype(np.float32) for k, v in cell.init(H, H, rng).items()}
    rows = np.concatenate([np.full(H, gate in cell.gates) for gate in cell.blocks])
    weights["bias_ih"] += np.float32(bias) * rows
    x, dh = 4 * rng.random((T, H)) - 2, 2 * rng.random(H) - 1
    return cell, weights, x.astype(np.float32), dh.astype(np.float32)


def kept(length):
    """The steps whose norms are kept: the first and last thirty, and every tenth."""
    t = np.arange(length)
    return t[(t < 30) | (t >= length - 30) | (t % 10 == 0)]
