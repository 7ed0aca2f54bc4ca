"""Fused kernels: the equations again, for speed, over one sequence of real numbers.

`cells` is the specification, and a property test holds the two equal. `unroll` asks `forward_of` and
`norms_of`, and takes the readable cell wherever they answer None.

At the sizes people look at, a step is a dozen calls of NumPy and a call costs more than its arithmetic.
So: few calls, on one-dimensional contiguous arrays (any other shape costs four times as much), every
result written in place into views that are made once, one method call for the product with the
recurrent weights, and whatever does not depend on the step before done for all steps together.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import numpy as np

from visualizer import squash
from visualizer.cells import GRU, LSTM, RNN, Array, Cell, Coupled, Peephole, State, sigmoid

Arrays = Mapping[str, Array]
Forward = Callable[[Arrays, Array, State], dict[str, Array]]
Norms = Callable[[Arrays, Array, Arrays, State, Array], dict[str, Array]]
Slopes = Callable[[Any, Arrays, Arrays, Array, Arrays], tuple[Array, ...]]

_PROJECTED = 256  # steps whose input is projected in one product: no more than the cache holds
_RESCALED = 64  # steps of gradient between two looks at its size


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

    W = rows(weights["weight_ih"]).T
    b = rows(weights["bias_ih"] + weights["bias_hh"])
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
        for start in range(0, len(x), _PROJECTED):
            a = x[start : start + _PROJECTED] @ W
            a += b
            for a_t, row in zip(a, tape[start : start + _PROJECTED], strict=True):
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


# --- backward ---------------------------------------------------------------------------------
#
# One step back is the same for every cell. What c_t is to an LSTM, h_t is to a cell without c, so with
# s_t for that state and d for dL/d(...):
#
#   d s_t = d h_t * through + carried,    [carried, d a...] = d s_t * slopes,    d h_{t-1} = d a @ weight_hh
#
# where an LSTM's o takes its d a_o from d h_t, and the last a of a GRU is what r scales. All slopes are
# known from the trace before the loop begins.


def _rnn_slopes(cell: RNN, w: Arrays, s: Arrays, old: Array, k: Arrays) -> tuple[Array, ...]:
    return np.zeros_like(k["h"]), k["h"], np.ones_like(k["h"])


def _gru_slopes(cell: GRU, w: Arrays, s: Arrays, old: Array, k: Arrays) -> tuple[Array, ...]:
    r, z, n, u = s["r"], s["z"], s["n"], s["u"]
    a_n = k["1-z"] * k["n"]
    return z, a_n * u * k["r"], (old - n) * k["z"], a_n * r, np.ones_like(z)


def _lstm_slopes(cell: LSTM, w: Arrays, s: Arrays, old: Array, k: Arrays) -> tuple[Array, ...]:
    a_i, a_f, a_g, a_o = s["g"] * k["i"], old * k["f"], s["i"] * k["g"], k["tanh(c)"] * k["o"]
    kept, through = s["f"], s["o"] * k["c"]
    if "i" in cell.peepholes:
        kept = kept + a_i * w["weight_pi"]
    if "f" in cell.peepholes:
        kept = kept + a_f * w["weight_pf"]
    if "o" in cell.peepholes:
        through = through + a_o * w["weight_po"]
    return kept, a_i, a_f, a_g, a_o, through


def _coupled_slopes(cell: Coupled, w: Arrays, s: Arrays, old: Array, k: Arrays) -> tuple[Array, ...]:
    f, g, o = s["f"], s["g"], s["o"]
    return f, (old - g) * k["f"], k["1-f"] * k["g"], k["tanh(c)"] * k["o"], o * k["c"]


@np.errstate(divide="ignore", over="ignore", invalid="ignore")  # what comes of them is made again
def log10_norms(
    slopes: Slopes, cell: Cell, weights: Arrays, x: Array, tape: Arrays, state: State, dh: Array
) -> dict[str, Array]:
    """log10 of the 2-norms of dL/dh_t and dL/dc_t, "h" and "c" (T,); dh (H,) arrives at the last h alone.

    The gradient goes back as it is, and its power of two is taken out every so many steps. Where it left
    the numbers that can be squared in between, these steps are made again, half as many at a time.
    """
    names = "hc" if cell.has_c else "h"
    dtype = tape["h"].dtype
    safe = -np.finfo(dtype).minexp // 2  # x * x is a normal number for x within 2**-safe .. 2**safe
    R = np.ascontiguousarray(weights["weight_hh"].T, dtype)
    end, length, exponent = len(x), _RESCALED, 0
    log2_norms = np.full((len(names), end), -np.inf)
    d = np.stack((dh, np.zeros_like(dh))).astype(dtype)
    while end and (size := np.abs(d).max()):
        power = int(np.frexp(size)[1])
        d, exponent = np.ldexp(d, -power), exponent + power
        while True:
            start = max(end - length, 0)
            signals = dict(zip(tape, np.stack([array[start:end] for array in tape.values()]), strict=True))
            before = partial(_before, tape, state, start, end)
            k = squash.slopes(cell, weights, signals, x[start:end], before)
            by_step = slopes(cell, weights, signals, before(cell.memory)[cell.has_c], k)
            steps = _back(R, by_step, d, 2 if cell.has_c else 1)
            wide = steps[-len(names) :, 1:].astype(np.float64)
            log2 = np.log2(np.vecdot(wide, wide)) / 2
            reach = np.abs(log2).max()
            if reach < safe or end - start == 1:
                break
            length = (end - start) // 2
        log2_norms[:, start:end] = log2 + exponent
        d, end = steps[:, 0], start
        if reach < safe / 2:
            length = min(2 * length, _RESCALED)
    return dict(zip(names, log2_norms * np.log10(2), strict=True))


def _before(tape: Arrays, state: State, start: int, end: int, names: str = "hc") -> State:
    """The states, or those named, before each of the steps start..end-1, (n, H); state is before all."""

    def before(name: str, first: Array) -> Array | None:
        if name not in names or first is None:
            return None
        known = tape[name][start - 1 : start] if start else first[None]
        return np.concatenate((known, tape[name][start : end - 1]))

    return State(*map(before, "hc", state))


def _back(R: Array, slopes: tuple[Array, ...], d: Array, of_h: int) -> Array:
    """n steps back from d, what arrives: d h and carried (2, H) -> d h and d s at every step (2, n + 1, H).

    slopes are (n, H) each: carried, a of every block, through; the last of_h of them are d h's, not d s's.
    Entry 0 is what arrives before these steps.
    """
    n, H = slopes[0].shape
    G = len(slopes)
    S = G - of_h
    by_step = np.stack(slopes, axis=1).reshape(n, G * H)
    steps = np.empty((2, n + 1, H), R.dtype)
    terms = np.empty(G * H, R.dtype)  # the products with the slopes, in their order
    carried, da, of_ds, of_dh, through = (
        terms[part] for part in (np.s_[:H], np.s_[H:-H], np.s_[: S * H], np.s_[S * H :], np.s_[-H:])
    )
    steps[0, n], carried[:] = d
    ds_tiled, dh_tiled = np.empty((S, H), R.dtype), np.empty((of_h, H), R.dtype)
    ds_flat, dh_flat = ds_tiled.reshape(-1), dh_tiled.reshape(-1)
    back, add, multiply, dh = R.dot, np.add, np.multiply, steps[0, n]
    for dh_slopes, ds_slopes, ds, dh_prev in zip(
        by_step[::-1, S * H :], by_step[::-1, : S * H], steps[1, :0:-1], steps[0, -2::-1], strict=True
    ):
        dh_tiled[...] = dh
        multiply(dh_flat, dh_slopes, of_dh)
        add(carried, through, ds)
        ds_tiled[...] = ds
        multiply(ds_flat, ds_slopes, of_ds)
        back(da, dh_prev)
        dh = dh_prev
    steps[1, 0] = carried
    return steps


# --- what stands beside which cell ------------------------------------------------------------

FORWARD: dict[type[Cell], Forward] = {LSTM: lstm}

SLOPES: dict[type[Cell], Slopes] = {
    RNN: _rnn_slopes,
    GRU: _gru_slopes,
    LSTM: _lstm_slopes,
    Peephole: _lstm_slopes,
    Coupled: _coupled_slopes,
}


def forward_of(cell: Cell, x: Array, *others: Array) -> Forward | None:
    """What runs a cell over x (T, D): every signal (T, H), from weights, x and the state before."""
    return FORWARD.get(type(cell)) if _one_real_sequence(x, *others) else None


def norms_of(cell: Cell, h: Array) -> Norms | None:
    """What measures the gradient through h (T, H), from weights, x, signals, the state before and dL/dh_T."""
    nested = isinstance(cell, GRU) and cell.reset == "before"  # a product with weight_hh inside another
    if nested or type(cell) not in SLOPES or not _one_real_sequence(h):
        return None
    return partial(log10_norms, SLOPES[type(cell)], cell)


def _one_real_sequence(x: Array, *others: Array) -> bool:
    return x.ndim == 2 and np.result_type(x, *others).kind == "f"
