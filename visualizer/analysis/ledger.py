"""The memory ledger: what a cell holds, as the exact sum of what every token wrote; and two runs compared."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from visualizer.brief import brief
from visualizer.cells import Array
from visualizer.model import ModelError, Trace
from visualizer.unroll import LayerTrace

MAX_NUMBERS = 2**26
"""Numbers that a ledger may hold: ask for one unit of a long text."""


def half_life(trace: Trace | LayerTrace) -> Array:
    """How long what is in the cell lasts at the gates of each step: -ln 2 / ln f_t in steps, (T, H), float64.

    Of a GRU by z. 0 where the gate is shut altogether, infinite where it is exactly 1.

    Raises:
        ModelError: a cell that keeps nothing by a gate.
    """
    gate = _keeper(_layer(trace)).astype(np.float64)
    with np.errstate(divide="ignore"):
        return np.log(2) / np.abs(np.log(gate))


def _layer(trace: Trace | LayerTrace) -> LayerTrace:
    return trace.layers[-trace.model.directions] if isinstance(trace, Trace) else trace


def _keeper(layer: LayerTrace) -> Array:
    """The gate that keeps the memory, (T, H)."""
    if layer.cell.keeper is not None:
        return layer[layer.cell.keeper]
    raise ModelError(
        f"a {layer.cell.title} keeps nothing by a gate, so nothing of its memory can be told apart"
    )


def ledger(trace: Trace | LayerTrace, unit: int | None = None) -> Array:
    """Who wrote what is in the cell: (T, T+1, H), or (T, T+1) of one unit; float64.

    Row t sums to c_t: column 0 is what is left of c_0, column k+1 the share of token k, the product of
    f_j over k < j <= t times i_k g_k (coupled: (1 - f_k) g_k). A GRU keeps h by z and writes (1 - z) n, so
    there row t sums to h_t. Where c (or a GRU's h) was held, the token of that step wrote all of it. What a
    run in float32 has rounded by then, about 1e-7 of what is held at every step, is added to the largest
    share of the row, where it changes least: so that it sums to what was held, however long the text.

    Raises:
        ModelError: a cell that keeps nothing by a gate, a unit that is not there, or more numbers than
            MAX_NUMBERS.
    """
    layer = _layer(trace)
    s, cell, gate = layer.signals, layer.cell, _keeper(layer)
    T, H = layer["h"].shape
    if unit is not None and not 0 <= unit < H:
        raise ModelError(f"there is no unit {unit}; units are 0 to {H - 1}")
    if T * (T + 1) * (H if unit is None else 1) > MAX_NUMBERS:
        most = math.isqrt(MAX_NUMBERS if unit is not None else MAX_NUMBERS // H) - 1
        if unit is None:
            raise ModelError(
                f"a ledger of {T:,} steps and {H} units is too large; ask for one unit, or for at most "
                f"{most:,} steps"
            )
        raise ModelError(f"a ledger of {T:,} steps is too large; of one unit it has at most {most:,}")
    at = slice(None) if unit is None else slice(unit, unit + 1)
    name = cell.memory
    keep, memory, before = (
        array[..., at].astype(np.float64)
        for array in (gate, s[name], layer.state.c if cell.has_c else layer.state.h)
    )
    if cell.has_c:
        written = s.get("i", 1 - s["f"].astype(np.float64)) * s["g"].astype(np.float64)
    else:
        written = (1 - s["z"].astype(np.float64)) * s["n"]
    written = np.array(written[:, at])
    held = np.broadcast_to(~np.asarray(layer.free(name)), layer["h"].shape)[:, at]
    keep, written = np.where(held, 0.0, keep), np.where(held, memory, written)
    units = np.arange(keep.shape[1])
    shares = np.zeros((T, T + 1, len(units)))
    now = before[None]
    for t in range(T):
        now = np.concatenate((keep[t] * now, written[t : t + 1]))
        shares[t, : t + 2] = now
        shares[t, np.abs(now).argmax(axis=0), units] += memory[t] - now.sum(axis=0)
    return shares if unit is None else shares[..., 0]


@brief
@dataclass(frozen=True, eq=False)
class Comparison:
    """How run b differs from run a, token by token over the T steps that both have.

    Attributes:
        tokens: pairs (a's, b's), T of them.
        signals: b - a of every signal of the last layer read forward that both have, (T, H); none where they
            have not the same number of units.
        probabilities: b's minus a's, (T, K); None where their answers differ or have no probability.
        other: whether the likeliest answer is another at each step, (T,); None as probabilities.
        size: of "h" and "c", where signals has them: the 2-norm of the difference at every step, (T,).
    """

    tokens: tuple[tuple[str, str], ...]
    signals: dict[str, Array]
    probabilities: Array | None
    other: Array | None
    size: dict[str, Array]

    @property
    def parts(self) -> int | None:
        """The first step at which the likeliest answer is another; None where it never is."""
        return int(self.other.argmax()) if self.other is not None and self.other.any() else None


def compare(a: Trace, b: Trace) -> Comparison:
    """Two traces side by side, from the first token on: of two texts or models, or with and without pins.

    Of texts of different length the steps that only one has are left out. Unit n of two networks is compared
    where they have as many units; that it is the same unit is for the caller to know.
    """
    T = min(len(a), len(b))
    both = [name for name in a.signals if name in b.signals and a.model.units == b.model.units]
    signals = {name: b[name][:T].astype(np.float64) - a[name][:T] for name in both}
    probabilities, other = None, None
    if a.model.names == b.model.names and "value" not in (a.model.answers.kind, b.model.answers.kind):
        probabilities = b.probabilities[:T] - a.probabilities[:T]
        skip = a.model.unknown
        other = a.probabilities[:T, skip:].argmax(axis=1) != b.probabilities[:T, skip:].argmax(axis=1)
    size: dict[str, Array] = {
        name: np.linalg.norm(signals[name], axis=1) for name in ("h", "c") if name in signals
    }
    tokens = tuple(zip(a.tokens[:T], b.tokens[:T], strict=True))
    return Comparison(tokens, signals, probabilities, other, size)
