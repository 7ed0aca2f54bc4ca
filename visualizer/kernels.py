"""Fused kernels: the LSTM's equations again, for speed, over one sequence of real numbers.

`cells` is the specification; a property test holds the two equal. `unroll` asks `find`, and takes the
readable cell wherever it answers None.

At the sizes people look at, a step is a dozen calls of NumPy and a call costs more than its arithmetic.
So: few calls, on one-dimensional contiguous arrays (any other shape costs four times as much), every
result written in place into views that are made once, one method call for the product with the
recurrent weights, and whatever does not depend on the step before done for all steps together.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

import numpy as np

from visualizer.cells import LSTM, Array, Cell, State, sigmoid

Arrays = Mapping[str, Array]

_CHUNK = 64  # steps of gradient between two looks at its size


def lstm(weights: Arrays, x: Array, state: State) -> dict[str, Array]:
    """The signals of an LSTM over x (T, D) from a state of (H,) each -> (T, H) each, views of one tape.

    A gate is 1 / (1 + exp(-a)), precise near 0 too. Its reciprocal e is what the loop divides by:
    c = g / e_i + c' / e_f and h = tanh(c) / e_o, and all gates are made of it at the end.
    """
    H = weights["weight_hh"].shape[1]
    dtype = np.result_type(x, weights["weight_hh"])

    def rows(p: Array) -> Array:
        # i f g o -> o i f g, those of the gates negated: i, f lie as g, c' will, to be divided in one call
        return np.concatenate((-p[3 * H :], -p[: 2 * H], p[2 * H : 3 * H]))

    a = x @ rows(weights["weight_ih"]).T
    a += rows(weights["bias_ih"] + weights["bias_hh"])
    R = np.ascontiguousarray(rows(weights["weight_hh"]).T, dtype)

    step = np.empty(6 * H, dtype)
    e, e_o, e_if, gc = step[: 3 * H], step[:H], step[H : 3 * H], step[3 * H : 5 * H]
    g, c, h = step[3 * H : 4 * H], step[4 * H : 5 * H], step[5 * H :]
    h[:], c[:] = state.h, state.c
    z, terms, tanh_c, ones = (np.empty(n * H, dtype) for n in (4, 2, 1, 3))
    z_e, z_g, ig, fc = z[: 3 * H], z[3 * H :], terms[:H], terms[H:]
    ones[:] = 1
    tape = np.empty((len(x), 6 * H), dtype)
    overflows: list[str] = []

    recur, add, exp, tanh, divide = h.dot, np.add, np.exp, np.tanh, np.divide
    with np.errstate(over="call", call=lambda kind, flag: overflows.append(kind)):
        for a_t, row in zip(a, tape, strict=True):
            recur(R, z)
            add(z, a_t, z)
            exp(z_e, z_e)
            add(z_e, ones, e)
            tanh(z_g, g)
            divide(gc, e_if, terms)
            add(ig, fc, c)
            tanh(c, tanh_c)
            divide(tanh_c, e_o, h)
            row[...] = step

    gates = tape[:, : 3 * H]
    np.reciprocal(gates, gates)
    if overflows:  # a gate of exactly 0, where the cell's sigmoid stays above it
        np.maximum(gates, sigmoid(dtype.type(-np.inf)), out=gates)
    signals = dict(zip("oifgch", tape.reshape(-1, 6, H).swapaxes(0, 1), strict=True))
    return {name: signals[name] for name in LSTM.signals}


@np.errstate(divide="ignore", over="ignore", invalid="ignore")  # what comes of them is made again
def lstm_norms(weights: Arrays, signals: Arrays, state: State, dh: Array) -> dict[str, Array]:
    """log10 of the 2-norms of dL/dh_t and dL/dc_t, "h" and "c" (T,); dh (H,) arrives at the last h alone.

    The gradient goes back as it is, and its power of two is taken out every so many steps. Where it left
    the numbers that can be squared in between, these steps are made again, half as many at a time.
    """
    c = signals["c"]
    safe = -np.finfo(c.dtype).minexp // 2  # x * x is a normal number for x within 2**-safe .. 2**safe
    R = np.ascontiguousarray(weights["weight_hh"].T, c.dtype)
    log2_norms = np.full((len(c), 2), -np.inf)
    d = np.stack((dh, np.zeros_like(dh))).astype(c.dtype)  # dL/dh and dL/dc, at what is the end so far
    exponent, length, end = 0, _CHUNK, len(c)
    while end and (size := np.abs(d).max()):
        power = int(np.frexp(size)[1])
        d, exponent = np.ldexp(d, -power), exponent + power
        while True:
            start = max(end - length, 0)
            c_before = c[start - 1] if start else state.c
            steps = _lstm_back(R, {name: v[start:end] for name, v in signals.items()}, c_before, d)
            wide = steps[1:].astype(np.float64)
            log2 = np.log2(np.vecdot(wide, wide)) / 2
            reach = np.abs(log2).max()
            if reach < safe or end - start == 1:
                break
            length = (end - start) // 2
        log2_norms[start:end] = log2 + exponent
        d, end = steps[0], start
        if reach < safe / 2:
            length = min(2 * length, _CHUNK)
    return dict(zip("hc", (log2_norms * np.log10(2)).T, strict=True))


def _lstm_back(R: Array, signals: Arrays, c_before: Array, d: Array) -> Array:
    """n steps back from d (2, H), dL/dh and dL/dc through c -> both (n + 1, 2, H) from before these steps on.

    Where n steps are left of (n + 1), the first is not yet whole: dL/dc through c alone.
    """
    i, f, g, o, c = np.stack([signals[name] for name in "ifgoc"])
    n, H = c.shape
    tanh_c, c_prev = np.tanh(c), np.concatenate((c_before[None], c[:-1]))
    # what dL/dc_t is multiplied by, for c', a_i, a_f and a_g, then dL/dh_t, for a_o and c_t: a row a step
    slopes = np.stack(
        (
            f,
            g * i * (1 - i),
            c_prev * f * (1 - f),
            i * (1 - g * g),
            tanh_c * o * (1 - o),
            o * (1 - tanh_c * tanh_c),
        ),
        axis=1,
    ).reshape(n, 6 * H)

    steps = np.empty((n + 1, 2, H), c.dtype)
    terms = np.empty(6 * H, c.dtype)  # the products with the slopes, in their order
    through_c, da, of_dc = terms[:H], terms[H : 5 * H], terms[: 4 * H]
    of_dh, through_h = terms[4 * H :], terms[5 * H :]
    steps[n, 0], through_c[:] = d
    four, two = np.empty((4, H), c.dtype), np.empty((2, H), c.dtype)
    flat_four, flat_two = four.reshape(-1), two.reshape(-1)
    back, add, multiply, dh = R.dot, np.add, np.multiply, steps[n, 0]
    for dh_slopes, dc_slopes, dc, dh_prev in zip(
        slopes[::-1, 4 * H :], slopes[::-1, : 4 * H], steps[:0:-1, 1], steps[-2::-1, 0], strict=True
    ):
        two[...] = dh
        multiply(flat_two, dh_slopes, of_dh)
        add(through_c, through_h, dc)
        four[...] = dc
        multiply(flat_four, dc_slopes, of_dc)
        back(da, dh_prev)
        dh = dh_prev
    steps[0, 1] = through_c
    return steps


class Kernel(NamedTuple):
    """What stands beside a cell: all signals of one sequence, and the norms of its gradient."""

    forward: Callable[[Arrays, Array, State], dict[str, Array]]
    log10_norms: Callable[[Arrays, Arrays, State, Array], dict[str, Array]]


KERNELS: dict[type[Cell], Kernel] = {LSTM: Kernel(lstm, lstm_norms)}


def find(cell: Cell, x: Array, *others: Array) -> Kernel | None:
    """The kernel of a cell where there is one, for one sequence (T, ...) of real numbers."""
    real = np.result_type(x, *others).kind == "f"
    return KERNELS.get(type(cell)) if x.ndim == 2 and real else None
