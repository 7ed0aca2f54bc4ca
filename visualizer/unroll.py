"""Time: a cell run forward over a sequence, and exact backpropagation through it.

Both matrix products live here. The input's is one product for the whole sequence; the recurrent one is
made step by step. Shapes are written ``(T, ..., D)``: a sequence, or a batch of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, KeysView, Mapping
from dataclasses import dataclass, field
from functools import partial

import numpy as np

from visualizer import kernels, linear
from visualizer.brief import brief
from visualizer.cells import Array, Cell, Recorded, State
from visualizer.powers import NOTHING, power, scaled
from visualizer.squash import Exact, replay
from visualizer.weights import Weights, product, project

Held = float | Array
COUPLED = np.inf  # what i is held at where it is to be 1 - f


class Signals:
    """Signals as the columns of a table: ``x["f"]``, ``"f" in x``, ``for name in x``, ``dict(x)``."""

    cell: Cell
    signals: Mapping[str, Array]

    def __getitem__(self, name: str) -> Array:
        try:
            return self.signals[name]
        except (KeyError, TypeError):  # what cannot be hashed is no name
            only = f"only {', '.join(self.signals)}"
            raise KeyError(f"{self._whose} has no signal {name!r}, {only}") from None

    @property
    def _whose(self) -> str:
        """Whose signals they are, as a complaint names it."""
        return self.cell.title

    def __contains__(self, name: object) -> bool:
        return name in tuple(self.signals)

    def __iter__(self) -> Iterator[str]:
        return iter(self.signals)

    def keys(self) -> KeysView[str]:
        """The names of the signals."""
        return self.signals.keys()


@brief
@dataclass(frozen=True, eq=False)
class LayerTrace(Signals):
    """One direction of one layer, run over a sequence; its arrays are in the order it was read.

    Attributes:
        cell, weights: what was run; weights under PyTorch's names without the layer suffix.
        x: the layer's input, (T, ..., D).
        state: the state before the first step, each (..., H).
        signals: every signal of the cell, (T, ..., H).
        inner: further values that the backward pass needs, (T, ..., H).
        direction: "forward", or "reverse" where the sequence is read from its end.
        held: signals that were held, whatever their own lines said: a value, or an array that spreads over
            (T, ..., H) and is NaN where the signal was free. No gradient passes where one is held, but that
            of i to f where i is held at COUPLED, which is 1 - f.
    """

    cell: Cell
    weights: Mapping[str, Array]
    x: Array
    state: State
    signals: Mapping[str, Array]
    inner: Mapping[str, Array] = field(default_factory=dict)
    direction: str = "forward"
    held: Mapping[str, Held] = field(default_factory=dict)

    def before(self, t: int) -> State:
        """The state before step t."""
        if t == 0:
            return self.state
        return State(*(self.signals[name][t - 1] for name in ("h", "c") if name in self.signals))

    @property
    def before_all(self) -> State:
        """The states before all steps, (T, ..., H) each."""
        return Part(self, 0, len(self.x)).states

    @property
    def slopes(self) -> dict[str, Array]:
        """The slope of every tanh and, as "1-f", what a gate leaves out, (T, ..., H): see `squash.Exact`."""
        part = Part(self, 0, len(self.x))
        linear.ask(self.cell, part.w, part.s, part.states)
        return part.s.exact

    def steps(self, start: int = 0, stop: int | None = None) -> linear.Steps:
        """What the steps start..stop-1 do to a gradient on its way back, as `linear.Steps`."""
        part = Part(self, start, len(self.x) if stop is None else stop)
        free = {name: part.free(name) for name in self.held}
        coupled = None if self.coupled is False else part.coupled
        return linear.read(self.cell, part.w, part.s, part.states, free, coupled)

    def back(self, dh: Array, steps: linear.Steps | None = None) -> Iterator[kernels.Segment]:
        """The way back of a loss of the last h alone, of which dh is dL/dh, (..., H): see `kernels.back`.

        In a run whose h and c are not held. steps are all of the run's, where they are at hand.
        """
        cell, T, W, dh = self.cell, len(self.x), self.weights["weight_hh"], dh.astype(self["h"].dtype)
        if steps is not None:
            plan = kernels.plan(steps)
            return kernels.back(plan, lambda start, stop: steps, W, T, dh, cell.has_c, at_once=True)
        plan = kernels.plan_of(cell, tuple(self.held), self.coupled is not False)
        return kernels.back(plan, partial(Part, self) if plan else self.steps, W, T, dh, cell.has_c)

    def free(self, name: str) -> Array | bool:
        """Where a signal was not held: True where it never was, else an array over (T, ..., H)."""
        return np.isnan(self.held[name]) if name in self.held else True

    @property
    def coupled(self) -> Array | bool:
        """Where i was held at 1 - f: False where it never was, else an array over (T, ..., H)."""
        writer = self.cell.writer if self.held and self.cell.couples else None
        return np.equal(self.held[writer], COUPLED) if writer in self.held and writer else False

    def _free(self, name: str) -> Array:
        return np.broadcast_to(self.free(name), self[name].shape)

    def in_text_order(self, name: str) -> Array:
        """A signal (T, ..., H) whose row t belongs to token t, whatever the direction."""
        return self.signals[name][::-1] if self.direction == "reverse" else self.signals[name]


class Part:
    """The steps start..stop-1 of a trace, n of them: what a step back of each is made of.

    Attributes:
        s: the signals and inner values, (n, ..., H) each, and their slopes.
        w: the weights.
    """

    def __init__(self, run: LayerTrace, start: int, stop: int) -> None:
        self.run, self.start, self.stop = run, start, stop
        self.w = Weights(run.cell, run.weights)
        # a fused kernel's signals lie far apart
        self.s = Exact(
            {
                name: np.ascontiguousarray(array[start:stop])
                for name, array in (*run.signals.items(), *run.inner.items())
            },
            partial(_replay, run, start, stop),
        )

    def before(self, name: str) -> Array:
        """The states h or c before the steps, (n, ..., H)."""
        signal, start, stop = self.run.signals[name], self.start, self.stop
        if start:
            return signal[start - 1 : stop - 1]
        first: Array = getattr(self.run.state, name)
        return np.concatenate((first[None], signal[: max(stop - 1, 0)]))[:stop]

    @property
    def states(self) -> State:
        """The states before the steps, (n, ..., H) each."""
        return State(
            *(
                None if first is None else self.before(name)
                for name, first in zip("hc", self.run.state, strict=True)
            )
        )

    def free(self, name: str) -> Array:
        """Where a signal was not held, (n, ..., H)."""
        return self.run._free(name)[self.start : self.stop]

    @property
    def coupled(self) -> Array:
        """Where i was held at 1 - f, (n, ..., H)."""
        return np.broadcast_to(self.run.coupled, self.run["h"].shape)[self.start : self.stop]


def _replay(run: LayerTrace, start: int, stop: int) -> dict[str, Array]:
    """The slopes of a part's steps by the sums that were squashed; see `squash.replay`."""
    part = Part(run, start, stop)
    free = {name: part.free(name) for name in run.held}
    return replay(run.cell, run.weights, part.s, run.x[start:stop], part.states, free)


@brief
@dataclass(frozen=True, eq=False)
class LayerGrads:
    """Gradients of one LayerTrace: a true gradient at step t is ``array[t] * 2.0 ** exponent[t]``.

    Attributes:
        weights: dL/d(weight), true values, shaped as the weights.
        x: dL/dx, (T, ..., D).
        signals: the total derivative dL/d(signal) at every step, (T, ..., H).
        state: dL/d(initial state), scaled by exponent[0].
        exponent: (T, ...) integers; all 0 unless the pass was rescaled.
    """

    weights: dict[str, Array]
    x: Array
    signals: dict[str, Array]
    state: State
    exponent: Array

    def log10_norm(self, name: str) -> Array:
        """log10 of the 2-norm of dL/d(signal) at every step, (T, ...); -inf where it is exactly 0."""
        norm = np.linalg.norm(self.signals[name].astype(np.float64), axis=-1)
        with np.errstate(divide="ignore"):
            return np.log10(norm) + self.exponent * np.log10(2.0)


def zero_state(cell: Cell, lead: tuple[int, ...], H: int, dtype: np.dtype) -> State:
    """The all-zero state, each (..., H)."""
    return State(np.zeros((*lead, H), dtype), np.zeros((*lead, H), dtype) if cell.has_c else None)


def forward(
    cell: Cell,
    weights: Mapping[str, Array],
    x: Array,
    state: State | None = None,
    reuse: LayerTrace | None = None,
    direction: str = "forward",
    held: Mapping[str, Held] | None = None,
) -> LayerTrace:
    """Run a cell over x (T, ..., D) from state (zeros unless given) -> signals (T, ..., H).

    reuse is an earlier trace of the same weights: the steps before the first input, or the first held
    signal, that differs are taken from it, and the run goes on from there. For held see `LayerTrace`.

    Many networks of one cell run at once where every weight has a leading axis of S of them and x is
    (T, S, D): network s reads x[:, s].
    """
    held = {name: at for name, at in (held or {}).items() if not np.isnan(at).all()}
    if unknown := set(held) - set(cell.signals):
        raise ValueError(f"{cell.title} has no signal {min(unknown)}")
    lead, H = x.shape[1:-1], weights["weight_hh"].shape[-1]
    if state is None:
        state = zero_state(cell, lead, H, np.result_type(x, weights["weight_hh"]))
    arrays = (x, *weights.values(), *(s for s in state if s is not None))
    fused = kernels.forward_of(cell, *arrays)
    start = _common_prefix(reuse, weights, x, state, held)
    if fused and start < (first := _first(held)):
        # until then it is the run in which nothing is held, to the last bit
        free = reuse if reuse and not reuse.held else None
        reuse, start = forward(cell, weights, x, state, free, direction), first
    before = reuse.before(start) if reuse and start else state
    steps = (not held and fused) or partial(_steps, cell, _from(held, start))
    tape = steps(weights, x[start:], before)
    if reuse and start:
        old = {**reuse.signals, **reuse.inner}
        tape = {name: np.concatenate((old[name][:start], array)) for name, array in tape.items()}
    signals, inner = ({name: tape[name] for name in names} for names in (cell.signals, cell.inner))
    return LayerTrace(cell, weights, x, state, signals, inner, direction, held)


def _steps(
    cell: Cell, held: Mapping[str, Held], weights: Mapping[str, Array], x: Array, state: State
) -> dict[str, Array]:
    """Every signal and inner value of x (T, ..., D) from state, (T, ..., H) each: the cell's own lines."""
    H = weights["weight_hh"].shape[-1]
    a = project(weights, x)
    w = Weights(cell, weights)
    tape = {name: np.empty((*x.shape[:-1], H), a.dtype) for name in (*cell.signals, *cell.inner)}
    hold = holding(cell, held)
    t = 0

    def tap(name: str, value: Array, squash: Callable[[Array], Array] | None = None) -> Array:
        if squash:
            value = squash(value)
        if name in tape:
            tape[name][t] = value = hold(name, value, t)
        return value

    for t in range(len(x)):
        state = cell.forward(a[t], state, w, tap)
    return tape


def holding(cell: Cell, held: Mapping[str, Held]) -> Callable[[str, Array, int], Array]:
    """What is done to every signal (..., H) at step t on its way: it is held where it is to be.

    For held see `LayerTrace`. Of a step the gate that keeps is given before the one that writes.
    """
    writer, keeper = (cell.writer, cell.keeper) if cell.couples else (None, None)
    keep: Held = np.nan

    def hold(name: str, value: Array, t: int) -> Array:
        nonlocal keep
        if name in held:
            at = held[name] if np.ndim(held[name]) == 0 else held[name][t]  # type: ignore[index]
            if name == writer:
                at = np.where(np.equal(at, COUPLED), 1 - keep, at)
            value = np.where(np.isnan(at), value, at).astype(value.dtype)
        if name == keeper:
            keep = value
        return value

    return hold


def _from(held: Mapping[str, Held], start: int) -> Mapping[str, Held]:
    return {name: at if np.ndim(at) == 0 else at[start:] for name, at in held.items()}  # type: ignore[index]


def _first(held: Mapping[str, Held]) -> int:
    """The first step at which anything is held; 0 where nothing is."""
    steps = [~np.isnan(at).reshape(len(at), -1).all(axis=1) for at in map(np.atleast_1d, held.values())]
    return min((int(each.argmax()) if each.any() else len(each) for each in steps), default=0)


def _common_prefix(
    reuse: LayerTrace | None,
    weights: Mapping[str, Array],
    x: Array,
    state: State,
    held: Mapping[str, Held],
) -> int:
    if reuse is None or reuse.weights is not weights or reuse.x.shape[1:] != x.shape[1:]:
        return 0
    if not all(np.array_equal(a, b) for a, b in zip(reuse.state, state, strict=True)):
        return 0
    n = min(len(reuse.x), len(x))
    differs = (reuse.x[:n] != x[:n]).reshape(n, -1).any(axis=1)
    for name in set(held) | set(reuse.held):
        ours, theirs = (
            np.broadcast_to(at.get(name, np.nan), (len(of), *of.shape[1:-1], weights["weight_hh"].shape[-1]))[
                :n
            ]
            for at, of in ((held, x), (reuse.held, reuse.x))
        )
        other = (ours != theirs) & ~(np.isnan(ours) & np.isnan(theirs))
        differs |= other.reshape(n, -1).any(axis=1)
    return int(differs.argmax()) if differs.any() else n


def backward(
    run: LayerTrace,
    dh: Array,
    dh_exponent: Array | None = None,
    last: State | None = None,
    rescale: bool = False,
    lengths: Array | None = None,
) -> LayerGrads:
    """Exact backpropagation through time (Werbos 1990) of one LayerTrace.

    Args:
        run: the trace.
        dh: (T, ..., H), what arrives at every h_t from above: dL/dh_t by every path but the recurrence.
        dh_exponent: (T, ...), where dh stands for ``dh * 2.0 ** dh_exponent``.
        last: dL/d(state after the last step) from elsewhere.
        rescale: keep the running gradient near 1 and its power of two apart, so that no length of
            sequence makes it underflow, overflow or slow. The result is the same, exactly.
        lengths: (...) of the sequences of a padded batch, after whose last steps last arrives; dh is 0 past
            them. Left out, all have T steps.

    Returns:
        LayerGrads, in the order the layer was read.
    """
    cell, weights = run.cell, run.weights
    T, *lead, _ = run.x.shape
    H = weights["weight_hh"].shape[-1]
    dtype = dh.dtype
    zero = zero_state(cell, tuple(lead), H, dtype)
    at_end = zero if last is None else State(last.h, zero.c if last.c is None else last.c)
    d = at_end if lengths is None else zero
    w = Weights(cell, weights)
    tape = {name: np.empty((T, *lead, H), dtype) for name in (*cell.signals, *cell.inner)}
    da = np.empty((T, *lead, len(cell.blocks) * H), dtype)
    exponent = np.zeros((T, *lead), np.int64)
    e = np.zeros(tuple(lead), np.int64)
    arriving = np.zeros((T, *lead), np.int64) if dh_exponent is None else dh_exponent
    t = T

    def tap(name: str, value: Array) -> Array:
        if name == keeper and writer in free:
            value = value - np.where(coupled[t], tape[writer][t], 0)  # di/df = -1 where i is 1 - f
        tape[name][t] = value
        return np.where(free[name][t], value, 0) if name in free else value

    writer, keeper = (cell.writer, cell.keeper) if cell.couples else (None, None)
    free = {name: run._free(name) for name in run.held}
    coupled = np.broadcast_to(run.coupled, run["h"].shape)
    recorded = {**run.signals, **run.inner}
    # training, in float32, does without: no network learns from what it has rounded away
    exact = run.slopes if rescale or run["h"].dtype != np.float32 else {}
    for t in reversed(range(T)):
        above = dh[t]
        if lengths is not None and (here := (lengths == t + 1)[..., None]).any():
            d = State(*(None if x is None else x + here * y for x, y in zip(d, at_end, strict=True)))
        if rescale:
            size = np.maximum(e + power(*(x for x in d if x is not None)), arriving[t] + power(above))
            size = np.where(size < NOTHING // 2, 0, size)
            d = State(*(None if x is None else scaled(x, e - size) for x in d))
            above, e = scaled(above, arriving[t] - size), size
        elif dh_exponent is not None:
            above = scaled(above, arriving[t])
        exponent[t] = e
        s = Recorded(
            {name: array[t] for name, array in recorded.items()},
            {name: array[t] for name, array in exact.items()},
        )
        da[t], d = cell.backward(s, run.before(t), State(d.h + above, d.c), w, tap)
    grads = _weight_gradients(w, run, da, exponent, rescale)
    dx = product(da, weights["weight_ih"])
    return LayerGrads(grads, dx, {k: tape[k] for k in cell.signals}, d, exponent)


def log10_norms(run: LayerTrace, dh: Array, exponent: int = 0) -> dict[str, Array]:
    """How large the gradient of one sequence is at every step, from a loss of the last h alone.

    Args:
        run: the trace of one sequence, (T, H).
        dh: (H,), standing for ``dh * 2.0 ** exponent``: dL/dh of the last step.
        exponent: see dh.

    Returns:
        "h" and, where the cell has one, "c": log10 of the 2-norm of the total dL/dh_t or dL/dc_t, (T,);
        -inf where it is exactly 0.
    """
    names = ("h", "c") if run.cell.has_c else ("h",)
    if not {"h", "c"} & set(run.held):
        found = np.full((len(names), len(run.x)), -np.inf)
        for part in run.back(dh):
            found[:, part.start : part.stop] = part.log2_norm + part.exponent
        return dict(zip(names, (found + exponent) * np.log10(2), strict=True))
    above = np.zeros_like(run["h"])
    above[-1] = dh
    grads = backward(run, above, np.full(len(above), exponent), rescale=True)
    return {name: grads.log10_norm(name) for name in names}


def _weight_gradients(
    w: Weights, run: LayerTrace, da: Array, exponent: Array, rescale: bool
) -> dict[str, Array]:
    """dL/d(every weight): the noted products of all steps, each as one matrix product."""
    many = w["weight_hh"].ndim == 3
    # steps are summed relative to the largest, so that none is infinite before the sum is
    top = exponent.max(axis=0 if many else None, initial=-(2**30))

    def relative(steps: Array) -> Array:
        return scaled(steps, exponent - top) if rescale else steps

    def over_steps(a: Array) -> Array:
        """(steps, n), or (S, steps, n) of many networks."""
        return a.swapaxes(0, 1) if many else a.reshape(-1, a.shape[-1])

    da = over_steps(relative(da))
    grads = {
        "weight_ih": da.swapaxes(-1, -2) @ over_steps(run.x),
        "weight_hh": np.zeros_like(w["weight_hh"], dtype=da.dtype),
        "bias_ih": da.sum(axis=-2),
        "bias_hh": np.zeros_like(w["bias_hh"], dtype=da.dtype),
    }
    for blocks, (ds, vs) in w.products.items():
        d, rows = over_steps(relative(np.stack(ds[::-1]))), w.part(blocks)
        grads["weight_hh"][..., rows, :] = d.swapaxes(-1, -2) @ over_steps(np.stack(vs[::-1]))
        grads["bias_hh"][..., rows] = d.sum(axis=-2)
    for name, steps in w.sums.items():
        grads[name] = over_steps(relative(np.stack(steps[::-1]))).sum(axis=-2)
    if not rescale:
        return grads
    axes = {name: (1,) * (array.ndim - 1 - np.ndim(top)) for name, array in grads.items()}
    return {
        name: scaled(array, np.reshape(top, (*np.shape(top), *axes[name]))) for name, array in grads.items()
    }
