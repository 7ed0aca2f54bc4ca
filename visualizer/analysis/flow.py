"""Where the gradient of one sequence goes: step by step, between any two steps, and by which path.

The derivatives of a step are those of `steps`, there however far a gate or a tanh has been driven.
A gradient is an array times a power of two, so that no length of sequence makes it underflow or overflow.

Runs are of one sequence x (T, D) in float64. Gates and candidates of theirs may be held; h and c may not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from visualizer.analysis.ledger import HalfLife, half_life
from visualizer.analysis.steps import Slopes, slopes
from visualizer.analysis.traces import log10_forget_product
from visualizer.brief import brief
from visualizer.cells import GRU, Array
from visualizer.unroll import NOTHING, LayerTrace

_NUMBERS = 2**21  # of the Jacobians that are made at once
_LARGEST = float(np.finfo(np.float64).max)


def jacobians(
    run: LayerTrace, start: int = 0, stop: int | None = None, of_step: Slopes | None = None
) -> Array:
    """d s_t / d s_(t-1) of the state s = [h; c] for t in start..stop-1, (n, S, S): S is H, or 2H with c.

    of_step are the slopes of the run, where they are at hand.
    """
    cell, H = run.cell, run["h"].shape[-1]
    W = run.weights["weight_hh"].reshape(-1, H, H)
    if _nests(run):
        return _nested(run, W)[start:stop]
    kept, d_a, through = (each[start:stop, ..., None] for each in (of_step or slopes(run))[1:])
    unit = np.eye(H)
    if not cell.has_c:
        return sum(d_a[:, k] * W[k] for k in range(len(W))) + kept * unit
    c_by_h = sum(d_a[:, k] * W[k] for k in range(len(W) - 1))
    h_by_h = through * c_by_h + d_a[:, -1] * W[-1]  # o is the last
    return np.block([[h_by_h, through * kept * unit], [c_by_h, kept * unit]])


def _nests(run: LayerTrace) -> bool:
    """Whether one product with weight_hh is inside another."""
    return isinstance(run.cell, GRU) and run.cell.reset == "before"


def _nested(run: LayerTrace, W: Array) -> Array:
    """The Jacobians of a GRU whose r scales h before the product."""
    r, z, n, old, k = run["r"], run["z"], run["n"], run.before_all.h, run.slopes
    v = (k["1-z"] * k["n"])[..., None] * W[2]  # by what r scales
    by_z = ((old - n) * k["z"])[..., None] * W[1] + z[..., None] * np.eye(z.shape[-1])
    return by_z + v * r[:, None] + v * (old * k["r"])[:, None] @ W[0]


def _slopes(run: LayerTrace) -> Slopes | None:
    return None if _nests(run) else slopes(run)


def _back(run: LayerTrace, of_step: Slopes | None) -> Iterator[tuple[int, Array]]:
    """(t, the Jacobian of step t) from the last step to the first, so many made at a time as memory bears."""
    T, H = run["h"].shape
    n = max(1, _NUMBERS // (2 * H) ** 2)
    for stop in range(T, 0, -n):
        start = max(stop - n, 0)
        made = jacobians(run, start, stop, of_step)
        yield from zip(range(stop - 1, start - 1, -1), made[::-1], strict=True)


def _h_by_c(run: LayerTrace, of_step: Slopes | None) -> Array | None:
    """dh_t/dc_t of every unit, (T, H): o (1 - tanh(c)^2), and a peephole's share of o."""
    return of_step.through if of_step and run.cell.has_c else None


def _normal(d: Array) -> tuple[Array, Array]:
    """d as rows (..., S) whose largest entry is near 1, and the power of two taken out of each (...)."""
    power = np.clip(np.frexp(np.abs(d).max(axis=-1, initial=0))[1], -1000, 1000)
    return d * np.ldexp(1.0, -power)[..., None], power


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
    in_order = np.asarray(ends, np.intp)[order]
    found = {name: np.full((len(order), T), np.nan) for name in ("hc" if run.cell.has_c else "h")}
    # ds_t/ds_k, whose rows are d[end, row] * 2.0 ** exponent[end, row]
    d = np.tile(np.eye(S), (len(order), 1, 1))
    exponent = np.zeros((len(order), S), np.int64)
    of_step = _slopes(run)
    h_by_c = _h_by_c(run, of_step)
    for k, step in _back(run, of_step):
        live = np.s_[np.searchsorted(in_order, k) :]
        now, power = d[live], exponent[live]
        found["h"][live, k] = _log10_rms(now[:, :H, :H], power[:, :H])
        if h_by_c is not None:
            total = now[:, H:, H:] + now[:, H:, :H] * h_by_c[k]
            found["c"][live, k] = _log10_rms(total, power[:, H:])
        d[live], more = _normal((now.reshape(-1, S) @ step).reshape(now.shape))
        exponent[live] += more
        if progress:
            progress(1 - k / T)
    back = np.argsort(order)
    return {name: array[back] for name, array in found.items()}


def _log10_rms(d: Array, exponent: Array) -> Array:
    """log10 of the Frobenius norm over sqrt(H) of d (n, H, H), whose rows have exponents (n, H)."""
    d, more = _normal(d)
    exponent = np.where(d.any(axis=-1), exponent + more, NOTHING)
    top = exponent.max(axis=-1, initial=NOTHING)
    squares = np.vecdot(d, d) * 4.0 ** np.maximum(exponent - top[:, None], -500)
    with np.errstate(divide="ignore"):
        return np.log10(squares.mean(axis=-1)) / 2 + top * np.log10(2)


def gradients(run: LayerTrace, dh: Array) -> tuple[dict[str, Array], Array]:
    """Total derivatives of a loss of the last h alone, of which `populations.norms` has the norms.

    Args:
        run: one sequence of T steps.
        dh: dL/dh of the last step, (H,).

    Returns:
        "h" and, where the cell has one, "c": dL/dh_t and dL/dc_t (T, H), and the exponents (T,) of both: a
        derivative is ``array[t] * 2.0 ** exponent[t]``.
    """
    T, H = run["h"].shape
    d = np.zeros((T, 2 * H if run.cell.has_c else H))
    exponent = np.zeros(T, np.int64)
    now, e = np.concatenate((dh, np.zeros(d.shape[1] - H))), 0
    of_step = _slopes(run)
    for t, step in _back(run, of_step):
        now, more = _normal(now)
        d[t], exponent[t] = now, (e := e + int(more))
        now = now @ step
    found = {"h": d[:, :H]}
    if (h_by_c := _h_by_c(run, of_step)) is not None:
        found["c"] = d[:, H:] + d[:, :H] * h_by_c
    return found, exponent


@brief
@dataclass(frozen=True, eq=False)
class Paths:
    """What each path carries of dL/dc_t, for a loss of the last h alone; all (T,), logarithms to base 10.

    Of a GRU it is dL/dh_t, since h is its memory, and z keeps it as f keeps c.

    Attributes:
        total: the norm of dL/dc_t.
        direct: of its part straight down the cell: the product of f_j over t < j <= T, times dL/dc_T.
        gates: of everything else, which has gone by way of some h and the gates that saw it, or peepholes.
        share: direct's share of the whole, <direct, total> / |total|^2; that of gates is 1 minus it.
            NaN where the whole is 0. Far outside 0..1 where the two cancel each other.
        step: shares of dL/dc_t by the way it took over the one step from t+1; they sum to 1. "cell" is
            f_(t+1) dL/dc_(t+1); "i", "f", "g", "o" went through that gate's product at t+1 to h_t and so to
            c_t, or through its peephole on c_t ("r", "z", "n" of a GRU to h_t); "error" is what arrives at
            h_T itself, at the last step.
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
        run: one sequence through a cell with a gate that keeps its memory.
        dh: dL/dh of the last step, (H,).

    Raises:
        ValueError: the cell has no such gate.
    """
    cell, keep = run.cell, _kept(run)
    T, H = run["h"].shape
    found, exponents = gradients(run, dh)
    total, exponent = found[cell.memory], np.repeat(exponents[:, None], H, axis=1)
    # by the step from t+1 to t: what reached c_t, in units of 2.0 ** exponent[t + 1]
    by_gates = _by_gates(run, found)
    parts = {"cell": keep[1:] * total[1:], **by_gates}
    around = np.sum(list(by_gates.values()), axis=0)

    direct, gates = [(total[-1], exponent[-1])], [(np.zeros(H), exponent[-1])]
    for t in reversed(range(T - 1)):
        direct.append(_sum((keep[t + 1] * direct[-1][0], direct[-1][1])))
        gates.append(_sum((keep[t + 1] * gates[-1][0], gates[-1][1]), (around[t], exponent[t + 1])))
    vectors = {"total": (total, exponent)}
    for name, steps in (("direct", direct), ("gates", gates)):
        arrays, of_each = zip(*reversed(steps), strict=True)
        vectors[name] = np.stack(arrays), np.stack(of_each)

    shares = {name: np.zeros(T) for name in (*parts, "error")}
    for name, part in parts.items():
        shares[name][:-1] = _share(part, exponent[1:], total[:-1], exponent[:-1])
    shares["error"][-1] = _share(total[-1:], exponent[-1:], total[-1:], exponent[-1:])[0]
    norms = {name: log10_norm(*vector) for name, vector in vectors.items()}
    return Paths(**norms, share=_share(*vectors["direct"], total, exponent), step=shares, vectors=vectors)


def _kept(run: LayerTrace) -> Array:
    """What is kept of the memory, (T, H)."""
    if not run.cell.keep:
        raise ValueError(f"{run.cell.title} has no gate that keeps its memory")
    return run.cell.kept(run)


def _by_gates(run: LayerTrace, d: Mapping[str, Array]) -> dict[str, Array]:
    """What each block of weight_hh hands back from t+1 to the memory of t, block -> (T-1, H).

    d is what `gradients` says, in units of 2.0 ** exponent[t + 1].
    """
    cell, w, H = run.cell, run.weights, run["h"].shape[-1]
    W = w["weight_hh"].reshape(-1, H, H)
    if _nests(run):
        r, n, old, of, steep = run["r"], run["n"], run.before_all.h, d["h"], run.slopes
        v = (of * steep["1-z"] * steep["n"]) @ W[2]  # by what r scales
        by_block = {"r": (v * old * steep["r"]) @ W[0], "z": (of * (old - n) * steep["z"]) @ W[1], "n": v * r}
        return {block: back[1:] for block, back in by_block.items()}
    of_step, parts = slopes(run), {}
    for k, block in enumerate(cell.blocks):
        da = of_step.d_a[1:, k] * d["h" if block == "o" else cell.memory][1:]
        parts[block] = da @ W[k]
        if cell.has_c:
            parts[block] = parts[block] * of_step.through[:-1]
        if block in cell.peepholes and block != "o":  # o sees its own c: it is part of dh/dc
            parts[block] = parts[block] + da * w[f"weight_p{block}"]
    return parts


def _sum(*terms: tuple[Array, Array]) -> tuple[Array, Array]:
    """The sum of numbers array * 2.0 ** exponent, each with an exponent of its own, as such numbers."""
    top = np.max([np.where(array == 0, NOTHING, e) for array, e in terms], axis=0)
    top = np.where(top == NOTHING, 0, top)
    total, more = np.frexp(sum(shifted(array, e - top) for array, e in terms))
    return total, top + more


def shifted(array: Array, by: Array) -> Array:
    """array * 2.0 ** by, entry by entry."""
    with np.errstate(over="ignore", under="ignore"):
        return np.ldexp(array, np.clip(by, -(2**30), 2**30).astype(np.int32))


def log10_norm(array: Array, exponent: Array | int = 0) -> Array:
    """log10 of the 2-norm over the last axis of array * 2.0 ** exponent; -inf where it is exactly 0."""
    digits, more = np.frexp(array)
    exponent = np.where(digits == 0, NOTHING, more + np.int64(exponent))
    top = exponent.max(axis=-1)
    with np.errstate(divide="ignore"):
        norm = np.log10(np.linalg.norm(shifted(digits, exponent - top[..., None]), axis=-1))
    return norm + top * np.log10(2)


def _share(part: Array, e: Array, whole: Array, exponent: Array) -> Array:
    """<part, whole> / |whole|^2 of vectors with exponents; NaN where the whole is 0."""
    size = np.frexp(np.abs(whole).max(axis=-1, keepdims=True))[1]
    unit = shifted(whole, -size)
    with np.errstate(invalid="ignore", over="ignore"):
        share = np.vecdot(shifted(part, e - exponent - size), unit) / np.vecdot(unit, unit)
    return np.clip(share, -_LARGEST, _LARGEST)


def carousel(run: LayerTrace) -> tuple[Array, HalfLife]:
    """The direct path alone, unit by unit: dc_T/dc_t as the product of forget gates, and its half-life.

    Returns:
        log10 of the product of f_j (z_j of a GRU) over t < j <= T, (T, H): exactly 0 where f is held at 1.
        And `ledger.half_life`: an error going back is halved by the same gates as a memory going on.

    Raises:
        ValueError: the cell has no gate that keeps its memory.
    """
    _kept(run)
    product = log10_forget_product(run)
    assert product is not None  # there is such a gate
    return product, half_life(run)
