"""Fused kernels: the equations again, for speed, over one sequence of real numbers.

`cells` is the specification, and a property test holds the two equal. `unroll` asks `forward_of`, and takes
the readable cell where it answers None. Backward there is one loop for every cell: what it multiplies with is
read off the cell's own lines, see `linear`.

At the sizes people look at, a step is a dozen calls of NumPy and a call costs more than its arithmetic.
So: few calls, on one-dimensional contiguous arrays (any other shape costs four times as much), every
result written in place into views that are made once, one method call for the product with the
recurrent weights, and whatever does not depend on the step before done for all steps together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache, partial
from typing import Any, NamedTuple

import numpy as np

from visualizer.brief import brief
from visualizer.cells import LSTM, Array, Cell, State, lines, sigmoid
from visualizer.linear import UNIT, Form, Product, Recipe, Steps
from visualizer.powers import normal
from visualizer.weights import Layer, product

Arrays = Mapping[str, Array]
Forward = Callable[[Arrays, Array, State], dict[str, Array]]

_PROJECTED = 256  # steps whose input is projected in one product: no more than the cache holds
_RESCALED = 64  # steps of gradient between two looks at its size
_READ = 2**12  # numbers of a signal, over which the cell's backward is read in one go


def lstm(weights: Arrays, x: Array, state: State) -> dict[str, Array]:
    """The signals of an LSTM over x (T, D) from a state of (H,) each -> (T, H) each, views of one tape.

    A gate is 1 / (1 + exp(-a)), precise near 0 too. Its reciprocal e is what the loop divides by:
    c = g / e_i + c' / e_f and h = tanh(c) / e_o, and all gates are made of it at the end.
    """
    H = weights["weight_hh"].shape[1]
    dtype = np.result_type(x, weights["weight_hh"])
    made = weights.made(_lstm_rows, dtype) if isinstance(weights, Layer) else _lstm_rows(weights, dtype)
    W, b, R = made

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


def _lstm_rows(weights: Arrays, dtype: np.dtype) -> tuple[Array, Array, Array]:
    """What an LSTM's input and h are multiplied with, and the sum of its biases, as the loop needs them."""
    H = weights["weight_hh"].shape[1]

    def rows(p: Array) -> Array:
        # i f g o -> o i f g, those of the gates negated: i, f lie as g, c' will, to be divided in one call
        return np.concatenate((-p[3 * H :], -p[: 2 * H], p[2 * H : 3 * H]))

    b = rows(weights["bias_ih"] + weights["bias_hh"])
    return rows(weights["weight_ih"]).T, b, np.ascontiguousarray(rows(weights["weight_hh"]).T, dtype)


# --- backward ---------------------------------------------------------------------------------


Walk = Callable[[int, int, Array], Array]
"""Goes back over the steps start..stop-1 of some, from d: what arrives, d h and carried d c.

It returns d h and the total d c of every step, (1 or 2, n + 1, ..., H); entry 0 is what arrives before.
"""


@brief
class Segment(NamedTuple):
    """Some steps of a gradient's way back; a true gradient is ``d[name] * 2.0 ** exponent``.

    Attributes:
        start, stop: the steps.
        d: the total dL/dh and, where the cell has one, dL/dc, (1 or 2, n, ..., H).
        log2_norm: log2 of the 2-norms of d, (1 or 2, n, ...).
        exponent: (...).
    """

    start: int
    stop: int
    d: Array
    log2_norm: Array
    exponent: Array


def back(
    plan: Plan | None,
    read: Callable[[int, int], Any],
    W: Array,
    T: int,
    dh: Array,
    has_c: bool,
    at_once: bool = False,
) -> Iterator[Segment]:
    """The way back of a loss of the last h alone, from the last step to the first.

    Of one sequence or of many networks.
    The gradient goes back as it is, and its power of two is taken out every so many steps. Where it left
    the numbers that can be squared in between, these steps are made again, half as many at a time. Steps that
    nothing at all reaches are left out.

    Args:
        plan: the cell's, see `plan_of`.
        read: what the plan makes its coefficients of, for the steps start..stop-1; without a plan, `Steps`.
        W: weight_hh, of one network, or (S, G*H, H) of many.
        T: how many steps there are.
        dh: dL/dh of the last step, (H,) or (S, H).
        has_c: whether the cell has a c.
        at_once: whether to read all steps in one go.
    """
    d = np.zeros((1 + has_c, *dh.shape), dh.dtype)
    d[0] = dh
    exponent = np.zeros(dh.shape[:-1], np.int64)
    ahead = T if at_once else max(_RESCALED, _READ // dh.size)
    first, stop, length = T, T, _RESCALED
    walks = _through_all(W, dh, has_c) if plan is None else _by_plan(plan, W, dh, has_c)
    while stop and d.any():
        d, power = normal(d, (0, -1))
        exponent = exponent + power
        if stop <= first:
            end, first = stop, max(stop - ahead, 0)
            walk = walks(read(first, end), end - first)
        start, made, log2, wild = _segment(walk, first, stop, length, d)
        yield Segment(start, stop, made[:, 1:], log2, exponent)
        d, length = made[:, 0], min(stop - start if wild else 2 * length, _RESCALED)
        stop = start


@np.errstate(
    divide="ignore", over="ignore", invalid="ignore", under="ignore"
)  # what comes of it is made again
def _segment(walk: Walk, first: int, stop: int, length: int, d: Array) -> tuple[int, Array, Array, bool]:
    """As many steps back from stop as can be made without losing digits, at most length, not past first.

    It returns where they start, what walk makes of them, log2 of its norms, and whether they nearly left the
    numbers x of which x * x is a normal number, 2**-safe .. 2**safe.
    """
    safe = -np.finfo(d.dtype).minexp // 2
    while True:
        start = max(stop - length, first)
        made = walk(start - first, stop - first, d)
        wide = made.astype(np.float64, copy=False)
        squares = np.vecdot(wide, wide)
        squares[:, 0] = squares[:, 0].sum(axis=0)  # what is handed on is one vector
        log2 = np.log2(squares)
        log2 /= 2
        reach = np.abs(log2).max()
        if reach == np.inf:  # what is 0 from the first is 0
            alive = squares[:, 1:].any(axis=1)
            reach = np.abs(np.where(alive[:, None], log2[:, 1:], 0)).max()
            reach = max(reach, np.abs(np.where(alive.any(axis=0), log2[:, 0], 0)).max())
        if reach < safe or stop - start == 1:
            return start, made, log2[:, 1:], not reach < safe / 2
        length = (stop - start) // 2


class Plan(NamedTuple):
    """One step back as most cells make it, with coefficients (n, ..., H).

    What c_t is to an LSTM, h_t is to a cell without c. So with the total dL/d(...) of that state,

        total = d h * through + carried    (d h, of a cell without c)
        d h_{t-1} = [total * by_total, d h * by_h] @ rows    (+ total * kept, of a cell without c)
        carried = total * kept

    Attributes:
        product: with the rows, block by block; None of a cell without recurrent weights.
        order: of its blocks, those whose d a comes from the total first; an LSTM's o is of d h.
        by_total: how many these are.
        kept: 1 where there is that coefficient, or 0.
        coefficients: what makes them, side by side: kept, by_total, by_h and, of a cell with c, through.
    """

    product: Product | None
    order: list[int]
    by_total: int
    kept: int
    coefficients: Recipe

    def rows(self, W: Array) -> Array:
        """Of weight_hh W (..., G*H, H), in order."""
        if self.product is None:
            return W[..., :0, :]
        rows, H = self.product.rows(W), W.shape[-1]
        if self.order == sorted(self.order):
            return rows
        return np.concatenate([rows[..., k * H : (k + 1) * H, :] for k in self.order], axis=-2)


@lru_cache(maxsize=256)
def plan_of(cell: Cell, held: tuple[str, ...], coupled: bool) -> Plan | None:
    """The plan of a cell in any run with these signals held; its coefficients are made of a `unroll.Part`."""
    return plan(lines(cell, held, coupled))


def plan(steps: Steps) -> Plan | None:
    """The steps as a plan, or None where the cell's are of another kind, e.g. with a product in a product."""
    total, handed, has_c = steps.memory, steps.handed, "c" in steps.handed
    products = [symbol for symbol, made in steps.made.items() if isinstance(made, Product)]
    if len(products) > 1 or len(steps.made) - len(products) != has_c:
        return None
    through = []
    if has_c:
        of_c = steps.made[total]
        if not isinstance(of_c, Form) or of_c.of("c") is not UNIT or not handed["c"].symbols <= {total}:
            return None
        through = [of_c.of("h")]
    if not handed["h"].symbols <= {*products, "" if has_c else "h"}:
        return None
    if any(handed["h"].of(symbol) is not UNIT for symbol in products):
        return None
    only = next((made for made in steps.made.values() if isinstance(made, Product)), None)
    forms = list(only.blocks.values()) if only else []
    of_total, of_h = ([k for k, form in enumerate(forms) if form.symbols == {of}] for of in (total, "h"))
    if not has_c:
        of_h = []  # h is the total
    if len(of_total) + len(of_h) < len(forms):
        return None
    kept = handed["c" if has_c else "h"].of(total)
    keeps = int(has_c or kept is not None or not forms)
    by_total, by_h = [forms[k].of(total) for k in of_total], [forms[k].of("h") for k in of_h]
    coefficients = Recipe([*[kept][:keeps], *by_total, *by_h, *through])
    return Plan(only, [*of_total, *of_h], len(of_total), keeps, coefficients)


def _by_plan(plan: Plan, W: Array, dh: Array, has_c: bool) -> Callable[[Any, int], Walk]:
    """What goes back over n steps of a cell that has a plan."""
    rows, G, H = plan.rows(W), len(plan.order), dh.shape[-1]
    of_h = G - plan.by_total

    def many(part: Any, n: int) -> Walk:
        # what is used at once lies side by side, the rest where it is made
        sides = [np.empty((n, *dh.shape[:-1], size, H), dh.dtype) for size in (plan.by_total, of_h)]
        out = [side[..., k, :] for side in sides for k in range(side.shape[-2])]
        made = plan.coefficients.make(part, [*[None] * plan.kept, *out, *[None] * has_c])
        kept = np.broadcast_to(made[0], (n, *dh.shape)) if plan.kept else None
        through = np.broadcast_to(made[-1], (n, *dh.shape)) if has_c else None
        by_total, by_h = (side if side.size else None for side in sides)
        return partial(_many, rows, kept, by_total, by_h, through)

    if dh.ndim > 1:
        return many
    count = plan.kept + G + has_c
    back = np.ascontiguousarray(rows.T, dh.dtype).dot if G else None
    walk = partial(_one_with_c, back, of_h + 1) if has_c else partial(_one, back, plan.kept)

    def one(part: Any, n: int) -> Walk:
        by_step = np.empty((n, count * H), dh.dtype)
        plan.coefficients.make(part, list(by_step.reshape(n, count, H).swapaxes(0, 1)))
        return partial(walk, by_step)

    return one


def _one_with_c(back: Any, of_h: int, by_step: Array, start: int, stop: int, d: Array) -> Array:
    """One sequence of a cell with c. by_step (n, G*H): carried, a of every block, through.

    The last of_h of these are d h's, not the total d c's.
    """
    n, H, by_step = stop - start, d.shape[-1], by_step[start:stop]
    G = by_step.shape[1] // H
    S = G - of_h
    steps = np.empty((2, n + 1, H), d.dtype)
    terms = np.empty(G * H, d.dtype)  # the products with the slopes, in their order
    carried, da, of_ds, of_dh, through = (
        terms[part] for part in (np.s_[:H], np.s_[H:-H], np.s_[: S * H], np.s_[S * H :], np.s_[-H:])
    )
    steps[0, n], carried[:] = d
    ds_tiled, dh_tiled = np.empty((S, H), d.dtype), np.empty((of_h, H), d.dtype)
    ds_flat, dh_flat = ds_tiled.reshape(-1), dh_tiled.reshape(-1)
    add, multiply, dh = np.add, np.multiply, steps[0, n]
    if back is None:
        steps[0, :n] = 0
        back = _nowhere
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


def _nowhere(da: Array, out: Array) -> None:
    """The product of a cell without recurrent weights."""


def _one(back: Any, keeps: int, by_step: Array, start: int, stop: int, d: Array) -> Array:
    """One sequence of a cell without c. by_step (n, G*H): carried, where it keeps, a of every block."""
    n, H, by_step = stop - start, d.shape[-1], by_step[start:stop]
    G = by_step.shape[1] // H
    steps = np.empty((1, n + 1, H), d.dtype)
    steps[0, n] = d[0]
    dh = steps[0, n]
    multiply, add = np.multiply, np.add
    if back is None:
        for slopes, dh_prev in zip(by_step[::-1], steps[0, -2::-1], strict=True):
            multiply(dh, slopes, dh_prev)
            dh = dh_prev
        return steps
    terms, tiled = np.empty(G * H, d.dtype), np.empty((G, H), d.dtype)
    flat, carried, da = tiled.reshape(-1), terms[:H], terms[H:] if keeps else terms
    for slopes, dh_prev in zip(by_step[::-1], steps[0, -2::-1], strict=True):
        if G == 1:
            multiply(dh, slopes, terms)
        else:
            tiled[...] = dh
            multiply(flat, slopes, terms)
        back(da, dh_prev)
        if keeps:
            add(dh_prev, carried, dh_prev)
        dh = dh_prev
    return steps


def _many(
    R: Array,
    kept: Array | None,
    by_total: Array | None,
    by_h: Array | None,
    through: Array | None,
    start: int,
    stop: int,
    d: Array,
) -> Array:
    """S networks at once: as `_one` and, where there is a through, as `_one_with_c`, (n, S, ..., H) each."""
    n, (S, H) = stop - start, d.shape[1:]
    steps = np.empty((len(d), n + 1, S, H), d.dtype)
    steps[:, n] = d
    da = np.empty((S, R.shape[-2] // H, H), d.dtype)
    s = 0 if by_total is None else by_total.shape[2]
    of_total, of_h, flat = da[:, :s], da[:, s:], da.reshape(S, 1, -1)
    dh, carried, multiply = steps[0, n], steps[-1, n].copy(), np.multiply
    for t in range(n - 1, -1, -1):
        total, prev, k = steps[-1, t + 1], steps[0, t], start + t
        if through is not None:
            multiply(dh, through[k], out=total)
            total += carried
        if by_total is not None:
            multiply(total[:, None], by_total[k], out=of_total)
        if by_h is not None:
            multiply(dh[:, None], by_h[k], out=of_h)
        if kept is not None:
            carried = total * kept[k]
        np.matmul(flat, R, out=prev[:, None])
        if kept is not None and through is None:
            prev += carried
        dh = prev
    if through is not None:
        steps[1, 0] = carried
    return steps


Terms = Sequence[tuple[str, Array]]


def _through_all(W: Array, dh: Array, has_c: bool) -> Callable[[Steps, int], Walk]:
    """What goes back over n steps of any cell whatever, form by form."""

    def walk(steps: Steps, n: int) -> Walk:
        def terms(form: Form) -> Terms:
            shape = (n, *dh.shape)
            return [(symbol, np.broadcast_to(form.of(symbol), shape)) for symbol in sorted(form.symbols)]

        made = {
            symbol: (one.rows(W), list(map(terms, one.blocks.values())))
            if isinstance(one, Product)
            else terms(one)
            for symbol, one in steps.made.items()
        }
        forms = (*steps.handed.items(), ("total c", steps.totals.get("c", Form())))
        return partial(_form_by_form, made, {name: terms(form) for name, form in forms}, has_c)

    return walk


def _form_by_form(
    made: Mapping[str, Any], handed: Mapping[str, Terms], has_c: bool, start: int, stop: int, d: Array
) -> Array:
    """Steps of any cell whatever: what is made on the way, with the rows of weight_hh, and handed on."""
    n = stop - start
    steps = np.empty((len(d), n + 1, *d.shape[1:]), d.dtype)
    now = dict(zip("hc", d, strict=False))

    def value(terms: Terms, t: int) -> Array:
        return sum((now[symbol] * one[t] for symbol, one in terms), start=np.zeros_like(d[0]))

    for t in range(n - 1, -1, -1):
        for symbol, one in made.items():
            if isinstance(one, tuple):
                rows, blocks = one
                da = np.concatenate([value(terms, start + t) for terms in blocks], axis=-1)
                now[symbol] = product(da, rows)
            else:
                now[symbol] = value(one, start + t)
        steps[0, t + 1] = now["h"]
        if has_c:
            steps[1, t + 1] = value(handed["total c"], start + t)
        now = {name: value(handed[name], start + t) for name in ("h", "c")[: len(d)]}
    steps[:, 0] = np.stack(list(now.values()))
    return steps


# --- what stands beside which cell ------------------------------------------------------------

FORWARD: dict[type[Cell], Forward] = {LSTM: lstm}


def forward_of(cell: Cell, x: Array, *others: Array) -> Forward | None:
    """What runs a cell over x (T, D): every signal (T, H), from weights, x and the state before."""
    one = x.ndim == 2 and np.result_type(x, *others).kind == "f"
    return FORWARD.get(type(cell)) if one else None
