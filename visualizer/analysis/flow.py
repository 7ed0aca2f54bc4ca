"""Where the gradient of one sequence goes: step by step, between any two steps, and by which path.

The derivatives of a step are those of `linear`, there however far a gate or a tanh has been driven.
A gradient is an array times a power of two, so that no length of sequence makes it underflow or overflow.

Runs are of one sequence x (T, D) in float64. Gates and candidates of theirs may be held; h and c may not.
Of a network of several layers they are one layer in one direction, whose input is what it is: what its own
h and c hand on is all that they hand on within it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from visualizer.analysis.ledger import HalfLife, half_life
from visualizer.analysis.traces import in_float64, log10_later
from visualizer.brief import brief
from visualizer.cells import Array
from visualizer.linear import UNIT, Form, Product, Steps
from visualizer.model import Trace
from visualizer.powers import NOTHING, log10_norm, normal, shifted
from visualizer.stack import LAST, Place
from visualizer.unroll import LayerTrace

_NUMBERS = 2**21  # of the Jacobians that are made at once
_LARGEST = float(np.finfo(np.float64).max)


def jacobians(run: Trace | LayerTrace, start: int = 0, stop: int | None = None, place: Place = LAST) -> Array:
    """d s_t / d s_(t-1) of the state s = [h; c] for t in start..stop-1, (n, S, S): S is H, or 2H with c.

    Steps are counted in the order in which the layer reads, also of a trace, which is taken in float64;
    step 0 of one that reads in reverse is the last token. So `spectra` finds the singular values of their
    product. place is which layer and direction of a trace; ModelError where it has no such.
    """
    run = in_float64(run).at(place) if isinstance(run, Trace) else run
    stop = len(run.x) if stop is None else stop
    return _jacobians(run, run.steps(start, stop), stop - start)


def _jacobians(run: LayerTrace, steps: Steps, n: int) -> Array:
    """What the steps hand back, for every entry of the state after: each a form, applied to the identity."""
    H, W = run["h"].shape[-1], run.weights["weight_hh"]
    names = tuple(steps.handed)
    # by symbol and by what arrives: (n, H), a diagonal, or (n, H, H)
    of: dict[str, dict[str, Array]] = {name: {name: np.ones((n, H))} for name in names}

    def applied(form: Form) -> dict[str, Array]:
        found: dict[str, Array] = {}
        for (symbol, _), one in form.terms.items():
            for name, M in of[symbol].items():
                term = M * (one if M.ndim == 2 or one is UNIT else np.broadcast_to(one, (n, H))[:, None])
                found[name] = _plus(found[name], term) if name in found else term
        return found

    for symbol, made in steps.made.items():
        if not isinstance(made, Product):
            of[symbol] = applied(made)
            continue
        of[symbol] = {}
        rows = made.rows(W).reshape(-1, H, H)
        for form, block in zip(made.blocks.values(), rows, strict=True):
            for name, M in applied(form).items():
                term = M[..., None] * block if M.ndim == 2 else M @ block
                of[symbol][name] = of[symbol][name] + term if name in of[symbol] else term
    found = np.zeros((n, len(names) * H, len(names) * H))
    for k, to in enumerate(names):
        for name, M in applied(steps.handed[to]).items():
            j = names.index(name)
            found[:, j * H : (j + 1) * H, k * H : (k + 1) * H] = _matrix(M)
    return found


def _matrix(M: Array) -> Array:
    return M[..., None] * np.eye(M.shape[-1]) if M.ndim == 2 else M


def _plus(one: Array, other: Array) -> Array:
    return one + other if one.ndim == other.ndim else _matrix(one) + _matrix(other)


def _back(run: LayerTrace) -> Iterator[tuple[int, Array, Array | None]]:
    """(t, the Jacobian of step t, dh_t/dc_t of every unit) from the last step to the first.

    So many are made at a time as memory bears.
    """
    T, H = run["h"].shape
    n = max(1, _NUMBERS // (2 * H) ** 2)
    for stop in range(T, 0, -n):
        start = max(stop - n, 0)
        steps = run.steps(start, stop)
        made, by_c = _jacobians(run, steps, stop - start), _h_by_c(run, steps, stop - start)
        for k in range(stop - start - 1, -1, -1):
            yield start + k, made[k], None if by_c is None else by_c[k]


def _h_by_c(run: LayerTrace, steps: Steps, n: int) -> Array | None:
    """dh_t/dc_t of every unit, (n, H): o (1 - tanh(c)^2), and a peephole's share of o."""
    if not run.cell.has_c:
        return None
    found = steps.totals["c"].of("h")
    return np.broadcast_to(0.0 if found is None else found, (n, run["h"].shape[-1]))


def flow(
    run: Trace | LayerTrace,
    ends: Sequence[int] | Array,
    progress: Callable[[float], object] | None = None,
    place: Place = LAST,
) -> dict[str, Array]:
    """How much of the past every step still depends on: one backward pass over all end steps together.

    Args:
        run: one sequence of T steps; or a trace, of which it is taken in float64.
        ends: the steps t to start from.
        progress: told the share that is done, 0..1.
        place: which layer and direction of a trace.

    Returns:
        "h" and, where the cell has one, "c": log10 of the Frobenius norm of dh_t/dh_k or dc_t/dc_k over
        sqrt(H), (len(ends), T) with a row for every end t and a column for every k; 0 where t = k, -inf
        where it is exactly 0, NaN where k > t. dh_t/dh_k holds c_k; dc_t/dc_k is the total derivative, by
        way of h_k too. Of a trace steps are those of the text: where it is read in reverse, t comes after k
        where t < k, and NaN stands where k < t.

    Raises:
        ModelError: no such layer.
    """
    if isinstance(run, Trace):
        layer = in_float64(run).at(place)
        by_text = layer.by_text(np.arange(len(layer["h"])))
        read = flow(layer, by_text[np.asarray(ends, np.intp)], progress)
        return {name: array[:, by_text] for name, array in read.items()}
    T, H = run["h"].shape
    S = 2 * H if run.cell.has_c else H
    order = np.argsort(ends, kind="stable")
    in_order = np.asarray(ends, np.intp)[order]
    found = {name: np.full((len(order), T), np.nan) for name in ("hc" if run.cell.has_c else "h")}
    # ds_t/ds_k, whose rows are d[end, row] * 2.0 ** exponent[end, row]
    d = np.tile(np.eye(S), (len(order), 1, 1))
    exponent = np.zeros((len(order), S), np.int64)
    for k, step, h_by_c in _back(run):
        live = np.s_[np.searchsorted(in_order, k) :]
        now, power = d[live], exponent[live]
        found["h"][live, k] = _log10_rms(now[:, :H, :H], power[:, :H])
        if h_by_c is not None:
            total = now[:, H:, H:] + now[:, H:, :H] * h_by_c
            found["c"][live, k] = _log10_rms(total, power[:, H:])
        d[live], more = normal((now.reshape(-1, S) @ step).reshape(now.shape))
        exponent[live] += more
        if progress:
            progress(1 - k / T)
    back = np.argsort(order)
    return {name: array[back] for name, array in found.items()}


def _log10_rms(d: Array, exponent: Array) -> Array:
    """log10 of the Frobenius norm over sqrt(H) of d (n, H, H), whose rows have exponents (n, H)."""
    d, more = normal(d)
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
    names = ("h", "c") if run.cell.has_c else ("h",)
    d, exponent = np.zeros((len(names), *run["h"].shape)), np.zeros(len(run.x), np.int64)
    for part in run.back(dh):
        d[:, part.start : part.stop], exponent[part.start : part.stop] = part.d, part.exponent
    return dict(zip(names, d, strict=True)), exponent


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
    back = run.steps()
    keep = _direct(run, back)
    T, H = run["h"].shape
    found, exponents = gradients(run, dh)
    total, exponent = found[run.cell.memory], np.repeat(exponents[:, None], H, axis=1)
    # by the step from t+1 to t: what reached c_t, in units of 2.0 ** exponent[t + 1]
    by_gates = _by_gates(run, back, found)
    parts = {"cell": keep[1:] * total[1:], **by_gates}
    around = np.sum(list(by_gates.values()), axis=0)

    direct, gates = [(total[-1], exponent[-1])], [(np.zeros(H), exponent[-1])]
    for t in reversed(range(T - 1)):
        kept, e = keep[t + 1] * direct[-1][0], direct[-1][1]
        digits, more = np.frexp(kept)
        direct.append((digits, np.where(kept == 0, 0, e + more)))
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


def _direct(run: LayerTrace, steps: Steps) -> Array:
    """What a step hands on along the memory past every gate, (T, H): f, or z of a GRU."""
    if steps.direct is None:
        raise ValueError(f"{run.cell.title} has no gate that keeps its memory, nor another way to hand it on")
    return np.broadcast_to(steps.direct, run["h"].shape)


def _by_gates(run: LayerTrace, steps: Steps, d: Mapping[str, Array]) -> dict[str, Array]:
    """What each block hands back from t+1 to the memory of t, block -> (T-1, H).

    d is what `gradients` says, in units of 2.0 ** exponent[t + 1].
    """
    W, (T, H) = run.weights["weight_hh"], run["h"].shape
    values = steps.values(W, *d.values())
    by_c = _h_by_c(run, steps, T)
    parts = {block: np.zeros((T - 1, H)) for block in run.cell.blocks}
    for name, form in steps.handed.items():
        # from h_t to c_t; o sees its own c, which is part of dh/dc
        on = by_c[:-1] if by_c is not None and name == "h" else 1.0
        for (symbol, gate), one in form.terms.items():
            made = steps.made.get(symbol)
            if gate:
                parts[gate] += (values[symbol] * one)[1:] * on
            elif isinstance(made, Product):
                rows = made.rows(W).reshape(-1, H, H)
                for (block, da), of_block in zip(made.blocks.items(), rows, strict=True):
                    parts[block] += (da.at(values) @ of_block * one)[1:] * on
    return parts


def _sum(one: tuple[Array, Array], other: tuple[Array, Array]) -> tuple[Array, Array]:
    """The sum of numbers array * 2.0 ** exponent, each with an exponent of its own, as such numbers."""
    (a, e), (b, f) = one, other
    top = np.maximum(np.where(a == 0, NOTHING, e), np.where(b == 0, NOTHING, f))
    top = np.where(top == NOTHING, 0, top)
    total, more = np.frexp(shifted(a, e - top) + shifted(b, f - top))
    return total, top + more


def _share(part: Array, e: Array, whole: Array, exponent: Array) -> Array:
    """<part, whole> / |whole|^2 of vectors with exponents; NaN where the whole is 0."""
    size = np.frexp(np.abs(whole).max(axis=-1, keepdims=True))[1]
    unit = shifted(whole, -size)
    with np.errstate(invalid="ignore", over="ignore"):
        share = np.vecdot(shifted(part, e - exponent - size), unit) / np.vecdot(unit, unit)
    return np.clip(share, -_LARGEST, _LARGEST)


def carousel(run: LayerTrace) -> tuple[Array, HalfLife | None]:
    """The direct path alone, unit by unit: dc_T/dc_t as the product of forget gates, and its half-life.

    Returns:
        log10 of the product over t < j <= T of what step j hands on along the memory past every gate, (T, H):
        f_j, or z_j of a GRU, exactly 0 where it is held at 1; of a cell with a diagonal in the place of
        weight_hh, an IndRNN, the size of u where the unit is active, and 0 where it is not.
        And `ledger.half_life`: an error going back is halved by the same gates as a memory going on. None
        of a cell without such a gate.

    Raises:
        ValueError: the cell hands its memory on by products with a matrix alone.
    """
    product = log10_later(_direct(run, run.steps()))
    return product, half_life(run) if run.cell.keep else None
