"""The health of a network: what its gates and units do over many texts, and how far an error travels in it.

One pass over the texts: what is kept of a step are sums and counts, never a trace.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from visualizer import unroll
from visualizer.analysis.ledger import HalfLife, median_half_life
from visualizer.analysis.populations import normal, spectral_radii
from visualizer.analysis.units import OPEN, SHUT
from visualizer.brief import brief
from visualizer.cells import Array, Cell, State, sigmoid
from visualizer.model import Model, ModelError, likeliest, softmax
from visualizer.stack import ending
from visualizer.unroll import LayerTrace

ALMOST = 0.95
"""The share of steps from which a gate that is open, or shut, counts as always so."""
SATURATED = 0.99
"""The size from which a tanh is flat."""
STILL = 0.02
"""The standard deviation of h under which a unit does not move, as `units.TAGS` says."""
BACK = 40
"""Steps that an error is followed back."""
WINDOWS = 40
"""Stretches of text in which it is, spread over all texts; they may overlap."""
FEWEST = 4
"""Stretches that a distance needs, or all where there are fewer: else nothing is said of it."""
_CHUNK = 2_000  # steps run at once
_BINS = 50
_HALVED_STEPS = 10_000  # from which half-lives are read
_COMPARED = 2**23  # answers that are compared with those of the weights in float16, at most
_COMPARED_STEPS = 2_000
_FLOAT16_MAX = float(np.finfo(np.float16).max)


@brief
@dataclass(frozen=True, eq=False)
class GateHealth:
    """What a gate did over all steps, of every unit (H,): its mean, its 10th and 90th percentile.

    ``open`` and ``shut`` are the shares of steps above `units.OPEN` and below `units.SHUT`; the percentiles
    are exact to a fiftieth.
    """

    mean: Array
    low: Array
    high: Array
    open: Array
    shut: Array


@brief
@dataclass(frozen=True, eq=False)
class LayerHealth:
    """The health of one direction of one layer.

    Attributes:
        cell: of it.
        layer, direction: which; layers count from 0, a direction is "forward" or "reverse".
        gates: by name.
        saturated: of every signal that a tanh makes, the share of steps at which each unit's is flat, (H,).
        mean, std: of h, (H,).
        half_life: of every unit's memory, see `ledger.half_life`; None without a gate that keeps.
        bias: of the gate that keeps, as a sum under its sigmoid: above 0 it keeps; (H,) or None.
        radius: the largest |eigenvalue| of the recurrent weights of a cell without such a gate; else None.
        error: log10 of how much is left of an error so many steps back, (3, BACK + 1): its 10th percentile
            over the stretches, its median and its 90th. The error arrives at h of the last step in a random
            direction, and of dL/d(memory) the norm is taken, over its value at that step. NaN where too few
            texts are so long.
        stretches: how many stretches of text reach so many steps back, (BACK + 1,).
    """

    cell: Cell
    layer: int
    direction: str
    gates: Mapping[str, GateHealth]
    saturated: Mapping[str, Array]
    mean: Array
    std: Array
    half_life: HalfLife | None
    bias: Array | None
    radius: float | None
    error: Array
    stretches: Array

    @property
    def still(self) -> Array:
        """Which units do not move, (H,) of bool."""
        return np.asarray(self.std < STILL)

    @property
    def dead(self) -> Array:
        """Which of these stay at 0; the others stay at a constant, as a bias would."""
        return np.asarray(self.still & (np.abs(self.mean) < STILL))

    @property
    def kept_by_bias(self) -> Array | None:
        """The share of its memory that each unit keeps at a step by its bias alone, (H,)."""
        return None if self.bias is None else sigmoid(self.bias)

    @property
    def reaches(self) -> int:
        """The largest number of steps back of which `error` says something."""
        told = np.flatnonzero(~np.isnan(self.error[1]))
        return int(told[-1]) if told.size else 0


@brief
@dataclass(frozen=True)
class HalvedHealth:
    """What is lost where the weights are stored in float16.

    Attributes:
        moved: the largest change of an answer, as a probability, a value or, of a network that answers
            nothing, of h. NaN where the weights do not fit.
        other: the share of steps with another likeliest answer; None where answers are no probabilities.
        overflow: how many weights are too large for float16.
        vanish: how many become 0.
        exact: whether no weight changes, as of weights that were stored so.
        steps: at how many steps the answers were compared.
    """

    moved: float
    other: float | None
    overflow: int
    vanish: int
    exact: bool
    steps: int


@brief
@dataclass(frozen=True, eq=False)
class Health:
    """The health of a network over texts of so many steps: of every layer and direction, and of float16."""

    model: Model
    texts: int
    steps: int
    layers: tuple[LayerHealth, ...]
    halved: HalvedHealth


def health(model: Model, read: Sequence[Array], progress: Callable[[float], object] | None = None) -> Health:
    """Measure the health of a network over texts, each read from the zero state.

    Args:
        model: the network.
        read: what goes in of every text, indices (T,) or values (T, D), as `Model.forward` takes it. A text
            of more than 2,000 steps is run in parts; where layers read from the end, each part is a text of
            its own.
        progress: told the share that is done, 0..1.

    Raises:
        ModelError: there is nothing to read, or the weights are so large that they overflow.
    """
    read = [each for each in read if len(each)]
    if not read:
        raise ModelError(f"there is no {model.reads.one} in these texts")
    steps = sum(map(len, read))
    states: list[State] | None = None
    parts = [
        (k, at, min(at + _CHUNK, len(one))) for k, one in enumerate(read) for at in range(0, len(one), _CHUNK)
    ]
    ends = _ends([stop - start for _, start, stop in parts])
    tallies = [_Tally(model.cell, direction, weights) for direction, weights in model.stack.each]
    done = 0
    for k, (part, start, stop) in enumerate(parts):
        states = None if start == 0 or model.bidirectional else states
        with np.errstate(over="ignore", invalid="ignore"):
            layers, output = model.stack.forward(model.embed(read[part][start:stop]), states=states)
        if not np.isfinite(output).all():
            raise ModelError("these weights are so large that they overflow on these texts")
        states = [ending(layer) for layer in layers]
        for tally, layer in zip(tallies, layers, strict=True):
            tally.add(layer, ends.get(k, ()), fresh=start == 0 or model.bidirectional)
        done += stop - start
        if progress:
            progress(0.9 * done / steps)
    made = tuple(
        tally.made(k // model.directions, direction)
        for k, (tally, (direction, _)) in enumerate(zip(tallies, model.stack.each, strict=True))
    )
    return Health(model, len(read), steps, made, halved(model, read))


def _ends(lengths: Sequence[int]) -> dict[int, list[int]]:
    """The steps at which an error starts, by the part: whole stretches first, then the longest."""
    every = [(k, end) for k, length in enumerate(lengths) for end in range(length)]
    whole = [each for each in every if each[1] >= BACK]
    if len(whole) >= FEWEST:
        n = min(len(whole), WINDOWS)
        chosen = [whole[(j + 1) * len(whole) // n - 1] for j in range(n)]
    else:
        chosen = sorted(every, key=lambda each: -each[1])[:WINDOWS]
    found: dict[int, list[int]] = {}
    for k, end in chosen:
        found.setdefault(k, []).append(end)
    return found


class _Tally:
    """Sums and counts of one direction of one layer."""

    def __init__(self, cell: Cell, direction: str, weights: Mapping[str, Array]) -> None:
        self.cell, self.weights = cell, weights
        self.H = int(weights["weight_hh"].shape[-1])
        self.steps = 0
        self.bins = {gate: np.zeros(self.H * _BINS, np.int64) for gate in cell.gates}
        self.sums = {gate: np.zeros((3, self.H)) for gate in cell.gates}  # of it; of open and shut steps
        curved = [name for name in cell.blocks if name in cell.signals and cell.span(name) == (-1.0, 1.0)]
        self.flat = {name: np.zeros(self.H) for name in curved}
        self.h = np.zeros((2, self.H))
        self.kept: list[Array] = []
        self.errors: list[Array] = []
        self.waiting: list[LayerTrace] = []
        self.rng = np.random.default_rng(0)

    def add(self, layer: LayerTrace, ends: Sequence[int], fresh: bool) -> None:
        """Count the steps of a run; follow an error back from each of these steps."""
        self.waiting.append(layer)
        self.errors += [self._back(layer, end) for end in ends]
        if self.cell.keep and sum(map(len, self.kept)) < _HALVED_STEPS:
            keep = self.cell.kept(layer)
            if fresh or not self.kept:
                self.kept.append(keep)
            else:
                self.kept[-1] = np.concatenate((self.kept[-1], keep))
        if sum(len(each.x) for each in self.waiting) >= _CHUNK:
            self._count()

    def _count(self) -> None:
        """Count what waits: short texts together, since each count takes as long as some steps."""

        def of(name: str) -> Array:
            return np.concatenate([layer[name] for layer in self.waiting])

        for gate, bins in self.bins.items():
            values = of(gate)
            place = np.minimum((values * _BINS).astype(np.intp), _BINS - 1)
            place += np.arange(self.H) * _BINS
            bins += np.bincount(place.ravel(), minlength=len(bins))
            for row, each in zip(self.sums[gate], (values, values > OPEN, values < SHUT), strict=True):
                row += each.sum(axis=0, dtype=np.float64)
        for name, flat in self.flat.items():
            flat += (np.abs(of(name)) > SATURATED).sum(axis=0)
        h = of("h").astype(np.float64)
        self.h += h.sum(axis=0), np.einsum("th,th->h", h, h)
        self.steps += len(h)
        self.waiting.clear()

    def _back(self, layer: LayerTrace, end: int) -> Array:
        """log10 of what is left of an error 0..BACK steps before a step of a run, NaN before its start."""
        start = max(end - BACK, 0)
        inside = slice(start, end + 1)
        part = replace(
            layer,
            x=layer.x[inside],
            state=layer.before(start),
            signals={name: array[inside] for name, array in layer.signals.items()},
            inner={name: array[inside] for name, array in layer.inner.items()},
        )
        norms = unroll.log10_norms(part, normal(self.rng, (self.H,)))[self.cell.memory][::-1]
        found = np.full(BACK + 1, np.nan)
        if np.isfinite(norms[0]):
            found[: len(norms)] = norms - norms[0]
        return found

    def made(self, layer: int, direction: str) -> LayerHealth:
        """What all that came to."""
        if self.waiting:
            self._count()
        cell, N = self.cell, self.steps
        gates = {}
        for gate, (total, opened, shut) in self.sums.items():
            below = np.cumsum(self.bins[gate].reshape(self.H, _BINS), axis=1)
            low, high = (((below < share * N).sum(axis=1) + 0.5) / _BINS for share in (0.1, 0.9))
            gates[gate] = GateHealth(total / N, low, high, opened / N, shut / N)
        mean = self.h[0] / N
        bias = _bias(cell, self.weights)
        one = {name: array[None].astype(np.float64) for name, array in self.weights.items()}
        radius = None if cell.keep else float(spectral_radii(cell, one).max())
        errors = np.array(self.errors)
        return LayerHealth(
            cell,
            layer,
            direction,
            gates,
            {name: flat / N for name, flat in self.flat.items()},
            mean,
            np.sqrt(np.maximum(self.h[1] / N - mean**2, 0)),
            median_half_life(self.kept) if self.kept else None,
            bias,
            radius,
            _spread(errors),
            (~np.isnan(errors)).sum(axis=0),
        )


def _spread(errors: Array) -> Array:
    """The 10th percentile, the median and the 90th of stretches (n, BACK + 1), where enough have a value."""
    found = np.full((3, errors.shape[1]), np.nan)
    told = ~np.isnan(errors)
    for k in np.flatnonzero(told.sum(axis=0) >= min(FEWEST, len(errors))):
        # by rank, since an error may be wholly gone, and -inf has no mean
        found[:, k] = np.percentile(errors[told[:, k], k], (10, 50, 90), method="nearest")
    return found


def _bias(cell: Cell, weights: Mapping[str, Array]) -> Array | None:
    """The bias of the gate that keeps, (H,), above 0 where it keeps; None without such a gate."""
    if cell.keeper not in cell.blocks:
        return None
    H = weights["weight_hh"].shape[-1]
    rows = slice(cell.blocks.index(cell.keeper) * H, (cell.blocks.index(cell.keeper) + 1) * H)
    both = [weights[name][rows].astype(np.float64) for name in ("bias_ih", "bias_hh") if weights[name].size]
    total = np.sum(both, axis=0)
    return np.asarray(total if cell.keeps_at else -total)


def halved(model: Model, read: Sequence[Array]) -> HalvedHealth:
    """What is lost in the answers to what is read, arrays as `Model.forward` takes, by weights in float16."""
    weights = model.weights.values()
    overflow = sum(int((np.abs(each) > _FLOAT16_MAX).sum()) for each in weights)
    with np.errstate(over="ignore"):
        small = [each.astype(np.float16).astype(each.dtype) for each in weights]
    vanish = sum(int(((a != 0) & (b == 0)).sum()) for a, b in zip(weights, small, strict=True))
    exact = all(np.array_equal(a, b) for a, b in zip(weights, small, strict=True))
    probable = model.answers.probable
    if overflow:
        return HalvedHealth(float("nan"), None, overflow, vanish, exact, 0)
    if exact:
        return HalvedHealth(0.0, 0.0 if probable else None, 0, 0, True, 0)
    rounded = replace(model, weights=dict(zip(model.weights, small, strict=True)))
    moved, other, steps = 0.0, 0, 0
    room = min(_COMPARED_STEPS, max(_COMPARED // max(len(model.names), 1), 1))
    for each in read:
        if steps >= room:
            break
        part = each[: room - steps]
        one, two = (_answers(network, part) for network in (model, rounded))
        moved = max(moved, float(np.abs(one - two).max()))
        if probable and model.answers.exclusive:
            ours, its = (likeliest(p, 1, model.answerable)[..., 0] for p in (one, two))
            other += int((ours != its).sum())
        elif probable:
            other += int(((one > 0.5) != (two > 0.5)).any(axis=-1).sum())
        steps += len(one)
    return HalvedHealth(moved, other / steps if probable else None, 0, vanish, False, steps)


def _answers(model: Model, read: Array) -> Array:
    """What a network answers at every step that has an answer of its own, (n, K); h where it has none."""
    run = model.forward(read)
    if model.answers.kind == "none":
        return run.output.astype(np.float64)
    logits = run.logits[-1:] if run.ended else run.logits
    if not model.answers.probable:
        return logits.astype(np.float64)
    return softmax(logits) if model.answers.exclusive else sigmoid(logits.astype(np.float64))


def measures(found: LayerHealth) -> dict[str, float]:
    """The health of a layer in numbers, by name, which can be compared with those of other networks.

    Of every gate ``open`` and ``shut``, the share of all steps and units, and ``always.open`` and
    ``always.shut``, the share of units; ``flat`` of every tanh; ``still``, the share of units; ``half-life``,
    the median in steps; ``bias``, the mean; ``radius``; ``error.k``, log10 of what is left k steps back.
    """
    made: dict[str, float] = {}
    for name, gate in found.gates.items():
        for state in ("open", "shut"):
            shares = getattr(gate, state)
            made[f"{name}.{state}"] = float(shares.mean())
            made[f"{name}.always.{state}"] = float((shares >= ALMOST).mean())
    made |= {f"{name}.flat": float(flat.mean()) for name, flat in found.saturated.items()}
    made["still"] = float(found.still.mean())
    if found.half_life is not None:
        made["half-life"] = float(np.median(found.half_life.steps))
    if found.bias is not None:
        made["bias"] = float(found.bias.mean())
    if found.radius is not None:
        made["radius"] = found.radius
    return made | {f"error.{k}": float(v) for k, v in _told(found.error[1])}


def _told(error: Array) -> Iterator[tuple[int, float]]:
    for k in np.flatnonzero(~np.isnan(error)):
        if k:
            yield int(k), max(float(error[k]), -300.0)
