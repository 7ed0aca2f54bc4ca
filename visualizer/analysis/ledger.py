"""The memory ledger: what a cell holds, as the exact sum of what every token wrote; and two runs compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any, NamedTuple

import numpy as np

from visualizer.analysis.traces import by_text, of_place
from visualizer.brief import brief
from visualizer.cells import Array
from visualizer.model import ModelError, Trace, likeliest
from visualizer.stack import LAST, Place
from visualizer.unroll import LayerTrace, Signals

MAX_NUMBERS = 2**26
"""Numbers that a ledger may hold: ask for one unit of a long text."""
ROUNDING = 1e-5
"""What the shares of a step may miss, of the largest of them or of what is held."""
_ROUNDED = 1e-6  # of a bit: a gate whose power rounds to just above one half has halved
_GONE = 64.0  # bits that a gate takes at most: what is left of 2**-64 is nothing


@brief
class HalfLife(NamedTuple):
    """How many steps each unit's memory lasts, (H,) each: steps, and whether it is at least so many.

    At least, where more than half of what was written is there as long as any text lets it be seen.
    """

    steps: Array
    at_least: Array

    @property
    def signed(self) -> Array:
        """As one array of floats, (H,): minus the steps where it is at least so many."""
        return np.where(self.at_least, -1.0, 1.0) * self.steps


def half_life(trace: Trace | LayerTrace, place: Place = LAST) -> HalfLife:
    """After how many steps half of what a token writes into a unit is gone: the median over the tokens.

    It is read off the `ledger`: the first step at which the gates since have let through half or less of what
    was written; by f, or z of a GRU. The gate of the step that writes has no part in it. What the end of the
    text cuts off counts for as long as it is seen (the estimate of Kaplan & Meier 1958). In a layer that is
    read in reverse a step goes to the token before, and the end is the beginning of the text.

    Raises:
        ModelError: no such layer, or a cell that keeps nothing by a gate.
    """
    return median_half_life([_kept(of_place(trace, place))])


def median_half_life(texts: Iterable[Array]) -> HalfLife:
    """As `half_life`, over the tokens of several texts: for each, what share every step keeps, (T, H)."""
    steps, halved = (np.concatenate(each) for each in zip(*map(_half_times, texts), strict=True))
    N, H = steps.shape
    last = steps.max(axis=0)
    lengths = int(last.max()) + 1
    cell = steps + lengths * np.arange(H)  # counted by unit and steps at once

    def count(of: Array) -> Array:
        return np.bincount(of, minlength=H * lengths).reshape(H, lengths)

    longer = N - np.cumsum(count(cell.ravel()), axis=1)
    died = count(cell[halved])
    left = np.cumprod(1 - died[:, 1:] / np.maximum(longer[:, :-1], 1), axis=1)
    few = left <= 0.5 + _ROUNDED
    told = np.asarray(few.any(axis=1))
    return HalfLife(np.where(told, few.argmax(axis=1) if few.size else 0, last) + 1.0, ~told)


def _half_times(keep: Array) -> tuple[Array, Array]:
    """Steps until half of what each step wrote is gone, (T, H), and whether it was: else steps to the end."""
    T = len(keep)
    with np.errstate(divide="ignore"):
        bits = np.cumsum(np.minimum(-np.log2(keep.astype(np.float64)), _GONE), axis=0)
    gone = np.stack([np.searchsorted(column, column + 1 - _ROUNDED) for column in bits.T], axis=1)
    return np.minimum(gone, T - 1) - np.arange(T)[:, None], gone < T


def _held(layer: LayerTrace) -> Array:
    """Where the memory itself was held, (T, H)."""
    return np.broadcast_to(~np.asarray(layer.free(layer.cell.memory)), layer["h"].shape)


def _kept(layer: LayerTrace) -> Array:
    """What share of the memory each step keeps, (T, H), float64: the gate, and 0 where memory was held."""
    if layer.cell.keeper is None:
        raise ModelError(
            f"a {layer.cell.title} keeps nothing by a gate, so nothing of its memory can be told apart"
        )
    return np.where(_held(layer), 0.0, layer.cell.kept(layer))


def ledger(
    trace: Trace | LayerTrace, unit: int | None = None, place: Place = LAST, begins: Array | None = None
) -> Array:
    """Who wrote what is in the cell: (T, T+1, H), or (T, T+1) of one unit; float64.

    Row t sums to c_t: column 0 is what is left of c_0, column k+1 the share of token k, the product of
    f_j over k < j <= t times i_k g_k (coupled: (1 - f_k) g_k). A GRU keeps h by z and writes (1 - z) n, so
    there row t sums to h_t; what keeps and what writes is what the cell says, see `cells.Cell`. Where the
    memory was held, the token of that step wrote all of it. What a run in float32 rounds at a step, about
    1e-7 of what is held, is booked to the largest share, where it changes least, and fades with it: so a row
    sums to what was held, however long the text.

    Of a trace rows and tokens are in the order of the text. In a layer that is read in reverse c_0 stands
    behind the last token, and the sum runs from there: row t holds shares of the tokens k >= t. A
    LayerTrace has rows and tokens in the order in which it was read.

    Where begins is given, shares (n, H) that sum to c_0, they are followed in its place: there are n + T
    columns, the first n of them what is left of each. They go with a LayerTrace.

    A share is exact as a sum. It is not where a memory came from: i_k, g_k, and z_k, n_k of a GRU, were made
    with the old state in view, so that what a token writes may copy what was there.

    Raises:
        ModelError: no such layer, a cell that keeps nothing by a gate, a unit that is not there, or more
            numbers than MAX_NUMBERS.
        ArithmeticError: the shares miss what is held by more than rounding can: these are not its signals.
    """
    layer = of_place(trace, place)
    T, H = layer["h"].shape
    if unit is not None and not 0 <= unit < H:
        raise ModelError(f"there is no unit {unit}; units are 0 to {H - 1}")
    columns = T + (1 if begins is None else len(begins))
    if T * columns * (H if unit is None else 1) > MAX_NUMBERS:
        least = T * columns > MAX_NUMBERS
        raise ModelError(
            f"a ledger of {T:,} steps is too large even for one unit; shorten the text"
            if least
            else f"a ledger of {T:,} steps and {H} units is too large; ask for one unit"
        )
    at = slice(None) if unit is None else slice(unit, unit + 1)
    shares = np.zeros((T, columns, H if unit is None else 1))
    for t, now in enumerate(_booked(layer, at, begins)):
        shares[t, : len(now)] = now
    if isinstance(trace, Trace) and layer.direction == "reverse":
        shares = np.concatenate((shares[::-1, :1], shares[::-1, :0:-1]), axis=1)
    return shares if unit is None else shares[..., 0]


def shares_after(trace: Trace | LayerTrace, t: int) -> Array:
    """Who wrote what every unit holds after step t, row t of the `ledger` as far as it goes: (t+2, H)."""
    return next(islice(_booked(of_place(trace, LAST), slice(None)), t, None))


def _booked(layer: LayerTrace, at: slice, begins: Array | None = None) -> Iterator[Array]:
    """After every step the shares of what these units hold, one more row each step; see `ledger`."""
    s, cell, kept = layer.signals, layer.cell, _kept(layer)
    memory, before = (
        array[..., at].astype(np.float64)
        for array in (s[cell.memory], layer.state.c if cell.has_c else layer.state.h)
    )
    keep, written = kept[:, at], np.where(_held(layer)[:, at], memory, cell.written(s)[:, at])
    tiny = 2 * np.finfo(s[cell.memory].dtype).tiny  # what is less the run makes 0, in both products of a step
    units = np.arange(keep.shape[1])
    now = before[None] if begins is None else begins[:, at].astype(np.float64)
    for t in range(len(keep)):
        now = np.concatenate((keep[t] * now, written[t : t + 1]))
        missing, largest = memory[t] - now.sum(axis=0), np.abs(now).argmax(axis=0)
        most = np.maximum(np.abs(now[largest, units]), np.abs(memory[t]))
        if (np.abs(missing) > ROUNDING * most + tiny).any():
            raise ArithmeticError(f"the shares after step {t + 1} do not add up to what is held")
        now[largest, units] += missing
        yield now


def story(trace: Trace | LayerTrace, k: int, place: Place = LAST) -> tuple[int, int] | None:
    """The step and unit at which to see what became of what token k wrote: (t, unit).

    The unit that held most of it, where it was most of what the unit held, for longest; and the step that
    drops more than half of it there, or the last where none does. None where no unit holds any of it. Steps
    are counted as in `ledger`: in a layer of a trace that is read in reverse the last is the text's first.

    Raises:
        ModelError: no such layer, or a cell that keeps nothing by a gate.
    """
    layer = of_place(trace, place)
    steps = by_text(trace, layer, np.arange(len(layer["h"])))
    k = int(steps[k])
    shares = np.abs(ledger(layer)[k:, 1:])
    own, whole = shares[:, k], shares.sum(axis=1)
    held = (own * own / np.where(whole, whole, 1)).sum(axis=0)
    unit = int(held.argmax())
    if not held[unit]:
        return None
    gone = np.flatnonzero(own[1:, unit] < own[:-1, unit] / 2)
    return int(steps[k + 1 + int(gone[0]) if gone.size else -1]), unit


@brief
@dataclass(frozen=True, eq=False)
class Comparison(Signals):
    """How run b differs from run a, token by token over the T steps that both have.

    A table of ``signals``: ``comparison["h"]``, ``"c" in comparison``, ``for name in comparison``.

    Attributes:
        tokens: pairs (a's, b's), T of them.
        signals: b - a of every signal of the layer that both have, (T, H), row t of token t; none where they
            have not the same number of units.
        probabilities: b's minus a's, (T, K); None where their answers differ or have no probability.
        other: whether the likeliest answer is another at each step, or one of several flags is on the other
            side of one half, (T,); None as probabilities.
        size: of "h" and "c", where signals has them: the 2-norm of the difference at every step, (T,).
        place: the layer and direction.
    """

    tokens: tuple[tuple[str, str], ...]
    signals: dict[str, Array]
    probabilities: Array | None
    other: Array | None
    size: dict[str, Array]
    place: Place = LAST

    @property
    def _whose(self) -> str:
        return "this comparison"

    def _table(self) -> tuple[list[str], int, Iterator[list[Any]]]:
        sizes = (map(float, size) for size in self.size.values())
        rows = ([t, *pair, *size] for t, (pair, *size) in enumerate(zip(self.tokens, *sizes, strict=True)))
        return ["step", "a", "b", *(f"|b - a| of {name}" for name in self.size)], len(self.tokens), rows

    @property
    def parts(self) -> int | None:
        """The first step at which the likeliest answer is another; None where it never is."""
        return int(self.other.argmax()) if self.other is not None and self.other.any() else None


def compare(a: Trace, b: Trace, place: Place = LAST) -> Comparison:
    """Two traces side by side, from the first token on: of two texts or models, or with and without pins.

    Of texts of different length the steps that only one has are left out. Unit n of two networks is compared
    where they have as many units; that it is the same unit is for the caller to know. Row t is of token t in
    both directions, so that of texts of different length a layer read in reverse has read another number of
    tokens by then.

    Raises:
        ModelError: a layer or a direction that one of them has not.
    """
    T = min(len(a), len(b))
    signals = differences(a.at(place), b.at(place), T)
    probabilities, other = None, None
    kind = a.model.answers.kind
    if a.model.names == b.model.names and kind == b.model.answers.kind and a.model.answers.probable:
        p, q = a.probabilities[:T], b.probabilities[:T]
        probabilities = q - p
        if kind == "flags":
            other = ((p > 0.5) != (q > 0.5)).any(axis=1)
        else:
            first, second = (likeliest(each, 1, a.model.answerable) for each in (p, q))
            other = (first != second).any(axis=1)
        other &= ~np.isnan(probabilities).any(axis=1)  # of one of them there is no answer, see `Run.ended`
    tokens = tuple(zip(a.tokens[:T], b.tokens[:T], strict=True))
    return Comparison(tokens, signals, probabilities, other, state_norms(signals), place)


def differences(a: LayerTrace, b: LayerTrace, T: int) -> dict[str, Array]:
    """b - a of every signal that both have, (T, H) float64, row t of token t; none of other numbers of units.

    Args:
        a: a layer in one direction.
        b: another.
        T: how many tokens of both.
    """
    if a["h"].shape[-1] != b["h"].shape[-1]:
        return {}
    return {
        name: b.in_text_order(name)[:T].astype(np.float64) - a.in_text_order(name)[:T]
        for name in a
        if name in b
    }


def state_norms(signals: Mapping[str, Array]) -> dict[str, Array]:
    """The 2-norm of "h" and of "c", where they are there, at every step, (T,)."""
    return {name: np.linalg.norm(signals[name], axis=1) for name in ("h", "c") if name in signals}
