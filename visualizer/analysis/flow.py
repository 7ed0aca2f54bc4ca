"""Where the gradient of one sequence goes: step by step, between any two steps, and by which path.

Everything is had from the cells' own backward lines, which are linear in the gradient that arrives: with
all unit vectors arriving at once they give a Jacobian. A gradient is an array times a power of two, so
that no length of sequence makes it underflow or overflow.

Runs are of one sequence x (T, D) in float64.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from visualizer import kernels, unroll
from visualizer.analysis.traces import log10_forget_product
from visualizer.cells import Array, State
from visualizer.unroll import LayerTrace

_NUMBERS = 2**21  # of the largest array that is made at once


def _step_back(run: LayerTrace, start: int, stop: int, d: State) -> tuple[State, dict[str, Array]]:
    """Each of the steps start..stop-1 back from what arrives at its end, d (S, H) or (H,).

    Returns dL/d(state before) (n, S, H), and what the signals were given on the way.
    """
    given = {}

    def tap(name: str, value: Array) -> Array:
        given[name] = value
        return np.zeros_like(value) if name in run.held else value

    def before(name: str, first: Array) -> Array:
        rows = run[name][max(start - 1, 0) : stop - 1]
        return (np.concatenate((first[None], rows)) if start == 0 else rows)[:, None]

    state = zip(("h", "c"), run.state, strict=True)
    prev = State(*(None if first is None else before(name, first) for name, first in state))
    recorded = {name: array[start:stop, None] for name, array in {**run.signals, **run.inner}.items()}
    w = unroll._Weights(run.cell, run.weights)
    return run.cell.backward(recorded, prev, d, w, tap)[1], given


def jacobians(run: LayerTrace, start: int = 0, stop: int | None = None) -> Array:
    """d s_t / d s_(t-1) of the state s = [h; c] for t in start..stop-1, (n, S, S): S is H, or 2H with c."""
    stop = len(run.x) if stop is None else stop
    H = run["h"].shape[-1]
    if run.cell.has_c:
        unit = State(np.eye(2 * H, H), np.eye(2 * H, H, -H))
        S = 2 * H
    else:
        unit, S = State(np.eye(H)), H
    found = np.empty((stop - start, S, S))
    n = max(1, _NUMBERS // (S * len(run.cell.blocks) * H))
    for first in range(start, stop, n):
        last = min(first + n, stop)
        d, _ = _step_back(run, first, last, unit)
        for k, each in enumerate(x for x in d if x is not None):
            found[first - start : last - start, :, k * H : (k + 1) * H] = each
    return found


def _h_by_c(run: LayerTrace) -> Array:
    """dh_t/dc_t at every step, (T, H): each unit's own, o (1 - tanh(c)^2) and a peephole's share of o."""
    H = run["h"].shape[-1]
    _, given = _step_back(run, 0, len(run.x), State(np.ones(H), np.zeros(H)))
    return given["c"][:, 0]


def flow(
    run: LayerTrace, ends: Sequence[int] | Array, progress: Callable[[float], object] | None = None
) -> dict[str, Array]:
    """How much of the past every step still depends on: one backward pass over all end steps together.

    Args:
        run: one sequence of T steps.
        ends: the steps t to start from.
        progress: told the share that is done, 0..1.

    Returns:
        "h" and, where the cell has one, "c": log10 of the Frobenius norm of dh_t/dh_k or dc_t/dc_k over
        sqrt(H), (len(ends), T) with a row for every end t and a column for every k; 0 where t = k, -inf
        where it is exactly 0, NaN where k > t. dh_t/dh_k holds c_k; dc_t/dc_k is the total derivative, by
        way of h_k too.
    """
    T, H = run["h"].shape
    S = 2 * H if run.cell.has_c else H
    order = np.argsort(ends, kind="stable")
    sorted_ends = np.asarray(ends, np.intp)[order]
    found = {name: np.full((len(order), T), np.nan) for name in ("hc" if run.cell.has_c else "h")}
    # ds_t/ds_k, a row of which is d[end, row] * 2.0 ** exponent[end, row]
    d = np.tile(np.eye(S), (len(order), 1, 1))
    exponent = np.zeros((len(order), S), np.int64)
    h_by_c = _h_by_c(run) if run.cell.has_c else None
    block = max(1, _NUMBERS // S**2)
    for k in reversed(range(T)):
        if (k + 1) % block == 0 or k == T - 1:
            first = k - k % block
            steps = jacobians(run, first, k + 1)
        live = np.s_[np.searchsorted(sorted_ends, k) :]
        now, power = d[live], exponent[live]
        found["h"][live, k] = _log10_rms(now[:, :H, :H], power[:, :H])
        if h_by_c is not None:
            total = now[:, H:, H:] + now[:, H:, :H] * h_by_c[k]
            found["c"][live, k] = _log10_rms(total, power[:, H:])
        now = (now.reshape(-1, S) @ steps[k - first]).reshape(now.shape)
        by = np.clip(np.frexp(np.abs(now).max(axis=-1, initial=0))[1], -1000, 1000)
        d[live] = now * np.ldexp(1.0, -by)[..., None]
        exponent[live] += by
        if progress:
            progress(1 - k / T)
    back = np.argsort(order)
    return {name: array[back] for name, array in found.items()}


def _log10_rms(d: Array, exponent: Array) -> Array:
    """log10 of the Frobenius norm over sqrt(H) of d (n, H, H), whose rows have exponents (n, H)."""
    size = np.abs(d).max(axis=-1)
    size = np.where(size > 0, np.frexp(size)[1] + exponent, unroll._NOTHING)
    top = size.max(axis=-1, initial=unroll._NOTHING)
    d = unroll.scaled(d, exponent - top[:, None])
    with np.errstate(divide="ignore", under="ignore"):
        return np.log10(np.sum(d * d, axis=(-2, -1)) / d.shape[-1]) / 2 + top * np.log10(2)


@dataclass(frozen=True, eq=False)
class Paths:
    """What each path carries of dL/dc_t, for a loss of the last h alone; all (T,), logarithms to base 10.

    Attributes:
        total: the norm of dL/dc_t.
        direct: of its part straight down the cell: the product of f_j over t < j <= T, times dL/dc_T.
        gates: of everything else, which has gone by way of some h and the gates that saw it, or peepholes.
        share: direct's share of the whole, <direct, total> / |total|^2; that of gates is 1 minus it.
            NaN where the whole is 0. Far outside 0..1 where the two cancel each other.
        step: shares of dL/dc_t by the way it took over the one step from t+1; they sum to 1. "cell" is
            f_(t+1) dL/dc_(t+1); "i", "f", "g", "o" went through that gate's product at t+1 to h_t and so to
            c_t, or through its peephole on c_t; "error" is what arrives at h_T itself, at the last step.
        vectors: "total", "direct", "gates" as vectors (T, H) and their exponents (T, H): a vector is
            ``array * 2.0 ** exponent``.
    """

    total: Array
    direct: Array
    gates: Array
    share: Array
    step: dict[str, Array]
    vectors: Mapping[str, tuple[Array, Array]]


def paths(run: LayerTrace, dh: Array) -> Paths:
    """Split dL/dc_t into what went straight down the cell and what went through gates; they sum to it.

    Args:
        run: one sequence through a cell with a forget gate.
        dh: dL/dh of the last step, (H,).
    """
    if "f" not in run.signals:
        raise ValueError(f"{run.cell.title} has no forget gate")
    cell, w = run.cell, run.weights
    T, H = run["h"].shape
    above = np.zeros((T, H))
    above[-1] = dh
    grads = unroll.backward(run, above, rescale=True)
    total, exponent = grads.signals["c"], np.broadcast_to(grads.exponent[:, None], (T, H))
    slopes, h_by_c = kernels.derivatives(cell, run.signals), _h_by_c(run)
    kept = np.zeros((T, H)) if "c" in run.held else run["f"]
    # by the step from t+1 to t: what reached c_t, in units of 2.0 ** exponent[t + 1]
    parts = {"cell": kept[1:] * total[1:]}
    for k, gate in enumerate(cell.blocks):
        da = (0 if gate in run.held else grads.signals[gate][1:]) * slopes[gate][1:]
        parts[gate] = da @ w["weight_hh"][k * H : (k + 1) * H] * h_by_c[:-1]
        if gate in cell.peepholes and gate != "o":  # o sees its own c: it is part of dh/dc
            parts[gate] = parts[gate] + da * w[f"weight_p{gate}"]
    around = sum(parts[gate] for gate in cell.blocks)

    direct, gates = [np.frexp(total[-1])], [(np.zeros(H), np.zeros(H, np.int64))]
    direct[0] = direct[0][0], direct[0][1] + exponent[-1]
    for t in reversed(range(T - 1)):
        direct.append(_sum((kept[t + 1] * direct[-1][0], direct[-1][1])))
        gates.append(_sum((kept[t + 1] * gates[-1][0], gates[-1][1]), (around[t], exponent[t + 1])))
    vectors = {"total": (total, exponent)}
    for name, steps in (("direct", direct), ("gates", gates)):
        arrays, exponents = zip(*reversed(steps), strict=True)
        vectors[name] = np.stack(arrays), np.stack(exponents)

    shares = {name: np.zeros(T) for name in (*parts, "error")}
    for name, part in parts.items():
        shares[name][:-1] = _share(part, exponent[1:], total[:-1], exponent[:-1])
    shares["error"][-1] = _share(total[-1:], exponent[-1:], total[-1:], exponent[-1:])[0]
    norms = {name: log10_norm(*vector) for name, vector in vectors.items()}
    return Paths(**norms, share=_share(*vectors["direct"], total, exponent), step=shares, vectors=vectors)


def _sum(*terms: tuple[Array, Array]) -> tuple[Array, Array]:
    """The sum of numbers array * 2.0 ** exponent, each with an exponent of its own, as such numbers."""
    top = np.max([np.where(array == 0, unroll._NOTHING, e) for array, e in terms], axis=0)
    top = np.where(top == unroll._NOTHING, 0, top)
    total, more = np.frexp(sum(_shifted(array, e - top) for array, e in terms))
    return total, top + more


def _shifted(array: Array, by: Array) -> Array:
    """array * 2.0 ** by, entry by entry."""
    with np.errstate(over="ignore", under="ignore"):
        return np.ldexp(array, np.clip(by, -(2**30), 2**30).astype(np.int32))


def log10_norm(array: Array, exponent: Array | int = 0) -> Array:
    """log10 of the 2-norm over the last axis of array * 2.0 ** exponent; -inf where it is exactly 0."""
    digits, more = np.frexp(array)
    exponent = np.where(digits == 0, unroll._NOTHING, more + np.int64(exponent))
    top = exponent.max(axis=-1)
    with np.errstate(divide="ignore"):
        norm = np.log10(np.linalg.norm(_shifted(digits, exponent - top[..., None]), axis=-1))
    return norm + top * np.log10(2)


def _share(part: Array, e: Array, whole: Array, exponent: Array) -> Array:
    """<part, whole> / |whole|^2 of vectors with exponents; NaN where the whole is 0."""
    size = np.frexp(np.abs(whole).max(axis=-1, keepdims=True))[1]
    unit = _shifted(whole, -size)
    with np.errstate(invalid="ignore", over="ignore"):
        share = np.vecdot(_shifted(part, e - exponent - size), unit) / np.vecdot(unit, unit)
    return np.clip(share, -_LARGEST, _LARGEST)


_LARGEST = float(np.finfo(np.float64).max)


def carousel(run: LayerTrace) -> tuple[Array, Array]:
    """The direct path alone, unit by unit: dc_T/dc_t as the product of forget gates, and its half-life.

    Returns:
        log10 of the product of f_j over t < j <= T, (T, H): exactly 0 where f is held at 1. And the
        half-life -ln 2 / mean(ln f) in steps, (H,): infinite where f is exactly 1.
    """
    product = log10_forget_product(run)
    if product is None:
        raise ValueError(f"{run.cell.title} has no forget gate")
    with np.errstate(divide="ignore"):
        return product, np.log(2) / np.abs(np.log(run["f"]).mean(axis=0))
