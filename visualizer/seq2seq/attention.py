"""Attention: how a decoder's state scores every word of a source, and the mean of the words by these scores.

Every score stands beside its derivative. An output's state s scores each word's state h; the softmax of an
output's scores over the source are its weights, and the mean of the words' states by these weights is its
context. The sources are Bahdanau, Cho & Bengio 2015 (additive) and Luong, Pham & Manning 2015, eq. 8 (dot,
general). The scores are of the decoder's state after it has read its last word, as in Luong's.

Shapes are written ``(J, ..., H)`` for J outputs and ``(S, ..., M)`` for S words; weights are ``(J, ..., S)``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

import numpy as np

from visualizer.brief import brief
from visualizer.cells import Array
from visualizer.pins import PinError

_NUMBERS = 2**21
"""Of the additive score's sums that are there at once: it works out some outputs at a time."""
_ABOVE = 1e-6  # by which held weights may miss 1


class Score:
    """One way to score; its arrays have the outputs and the words last but one: s (..., J, H), h (..., S, M).

    Attributes:
        name: as files and the command line have it.
        title: the name a page shows.
        equation: the score as text.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    equation: ClassVar[str]

    def shapes(self, H: int, M: int, A: int) -> dict[str, tuple[int, ...]]:
        """The shape of every parameter, for states of H and of M numbers; A is the size of additive sums."""
        return {}

    def keys(self, h: Array, w: Mapping[str, Array]) -> Array:
        """What is made of the words alone, (..., S, K), once for all outputs."""
        return h @ w["key.weight"].T if "key.weight" in w else h

    def keys_back(self, d: Array, h: Array, w: Mapping[str, Array]) -> tuple[Array, dict[str, Array]]:
        """dL/dkeys -> dL/dh (..., S, M) and dL/d(parameter)."""
        if "key.weight" not in w:
            return d, {}
        return d @ w["key.weight"], {"key.weight": _rows(d).T @ _rows(h)}

    def forward(self, s: Array, keys: Array, w: Mapping[str, Array]) -> Array:
        """The scores (..., J, S)."""
        return s @ keys.swapaxes(-1, -2)

    def backward(
        self, d: Array, s: Array, keys: Array, w: Mapping[str, Array]
    ) -> tuple[Array, Array, dict[str, Array]]:
        """dL/dscores (..., J, S) -> dL/ds, dL/dkeys and dL/d(parameter)."""
        return d @ keys, d.swapaxes(-1, -2) @ s, {}


class Dot(Score):
    """s · h (Luong et al. 2015, eq. 8): both have as many numbers."""

    name, title = "dot", "dot product"
    equation = "score = s . h"


class General(Score):
    """s · W h (Luong et al. 2015, eq. 8)."""

    name, title = "general", "general"
    equation = "score = s . W h"

    def shapes(self, H: int, M: int, A: int) -> dict[str, tuple[int, ...]]:
        """See `Score.shapes`."""
        return {"key.weight": (H, M)}


class Additive(Score):
    """v · tanh(W_s s + W_h h) (Bahdanau et al. 2015, appendix A.1.2)."""

    name, title = "additive", "additive"
    equation = "score = v . tanh(W_s s + W_h h)"

    def shapes(self, H: int, M: int, A: int) -> dict[str, tuple[int, ...]]:
        """See `Score.shapes`."""
        return {"query.weight": (A, H), "key.weight": (A, M), "v.weight": (1, A)}

    def forward(self, s: Array, keys: Array, w: Mapping[str, Array]) -> Array:
        """See `Score.forward`."""
        asked, v = s @ w["query.weight"].T, w["v.weight"][0]
        if keys.ndim == 2 and (found := _by_powers(asked, keys, v)) is not None:
            return found
        parts = [_tanh(asked[..., some, :], keys) @ v for some in _some(asked, keys)]
        return parts[0] if len(parts) == 1 else np.concatenate(parts, axis=-2)

    def backward(
        self, d: Array, s: Array, keys: Array, w: Mapping[str, Array]
    ) -> tuple[Array, Array, dict[str, Array]]:
        """See `Score.backward`."""
        asked, v = s @ w["query.weight"].T, w["v.weight"][0]
        d_asked = np.empty(asked.shape, d.dtype)
        d_keys, d_v = np.zeros(keys.shape, d.dtype), np.zeros(v.shape, d.dtype)
        for some in _some(asked, keys):
            tanh, d_some = _tanh(asked[..., some, :], keys), d[..., some, :]
            d_v += d_some.reshape(-1) @ tanh.reshape(-1, len(v))
            slope = np.multiply(tanh, tanh, out=tanh)
            slope = np.subtract(1, slope, out=slope)
            d_asked[..., some, :] = (d_some[..., None, :] @ slope)[..., 0, :] * v
            slope *= d_some[..., None]
            d_keys += slope.sum(axis=-3) * v
        grads = {"query.weight": _rows(d_asked).T @ _rows(s), "v.weight": d_v[None]}
        return d_asked @ w["query.weight"], d_keys, grads


def _tanh(asked: Array, keys: Array) -> Array:
    """tanh(W_s s + W_h h), (..., J, S, A)."""
    made = asked[..., :, None, :] + keys[..., None, :, :]
    return np.tanh(made, out=made)


def _by_powers(asked: Array, keys: Array, v: Array) -> Array | None:
    """The additive scores of one sentence, for speed: v . tanh(a + b) = sum of v - 2 v . 1 / (1 + e^2a e^2b).

    A power for every number of a and of b takes the place of a tanh for every sum. None where a power could
    leave the numbers' range, or the numbers are not real.
    """
    (J, A), S = asked.shape, len(keys)
    both = np.concatenate((asked, keys))
    if both.dtype.kind != "f" or J * S * A > _NUMBERS:
        return None
    if not np.abs(both).max(initial=0) < np.log(np.finfo(both.dtype).max) / 4:
        return None
    both += both
    np.exp(both, out=both)
    # for each output the words lie side by side: one long row costs less than many short ones
    e = np.repeat(both[:J], S, axis=0).reshape(J, S * A)
    e *= both[J:].reshape(-1)
    e += both.dtype.type(1)
    np.reciprocal(e, out=e)
    return v.sum() - (e.reshape(J * S, A) @ (v + v)).reshape(J, S)


def _some(asked: Array, keys: Array) -> list[slice]:
    """The outputs, so many at a time that their sums are no more than _NUMBERS."""
    J, each = asked.shape[-2], keys.size
    n = max(1, _NUMBERS // max(each, 1))
    return [slice(start, start + n) for start in range(0, J, n)] or [slice(0, 0)]


def _rows(a: Array) -> Array:
    return a.reshape(-1, a.shape[-1])


SCORES: dict[str, Score] = {score.name: score for score in (Additive(), Dot(), General())}
"""Every score by name."""


# --- weights that are held ------------------------------------------------------------------------


class AttentionPin(NamedTuple):
    """The weight of one source word at one output, held at a value; None is every one."""

    value: float
    output: int | None = None
    source: int | None = None


@dataclass(frozen=True)
class AttentionPins:
    """Weights of attention held at a value, whatever the scores say; of two for one weight the later wins.

    >>> AttentionPins().hold(0.0, source=3).hold(1.0, output=2, source=5).array(3, 6)[2]
    array([nan, nan, nan,  0., nan,  1.])

    Where some of an output's weights are held, the softmax over the other words is scaled to what the held
    ones leave of 1; where ``rest`` is "as given" the others stay what they were, and the weights need not add
    up to 1. An output whose weights are all held has these weights; where all are 0 its context is the zero
    vector, since it attends to nothing.
    """

    pins: tuple[AttentionPin, ...] = ()
    rest: str = "renormalised"

    def __post_init__(self) -> None:
        if self.rest not in ("renormalised", "as given"):
            raise PinError(f"the other weights are renormalised or as given, not {self.rest!r}")

    def __bool__(self) -> bool:
        return bool(self.pins)

    def hold(self, value: float, output: int | None = None, source: int | None = None) -> AttentionPins:
        """These and one more: the weight of a source word, or of all, at an output, or at all."""
        return AttentionPins((*self.pins, AttentionPin(float(value), output, source)), self.rest)

    def row(self, output: int, values: Sequence[float]) -> AttentionPins:
        """These and all weights of one output, one value for each source word."""
        more = (AttentionPin(float(value), output, k) for k, value in enumerate(values))
        return AttentionPins((*self.pins, *more), self.rest)

    def array(self, J: int, S: int) -> Array:
        """What the weights (J, S) are held at, NaN where they are free.

        Pins of outputs that are not written, J and later, are left out: how long a translation gets is not
        known before.

        Raises:
            PinError: no weight from 0 to 1, a source word that is not there, or weights of one output that
                add up to more than 1 while the others are to be renormalised.
        """
        held = np.full((J, S), np.nan)
        for pin in self.pins:
            if not 0 <= pin.value <= 1:
                raise PinError(f"a weight of attention is from 0 to 1, so it cannot be held at {pin.value:g}")
            if pin.source is not None and not 0 <= pin.source < S:
                raise PinError(f"there is no source word {pin.source}; they are 0 to {S - 1}")
            if pin.output is not None and pin.output < 0:
                raise PinError(f"there is no output {pin.output}; outputs are counted from 0")
            outputs = slice(None) if pin.output is None else slice(pin.output, pin.output + 1)
            held[outputs, slice(None) if pin.source is None else pin.source] = pin.value
        sums = np.nansum(held, axis=1)
        free = np.isnan(held).any(axis=1)
        if self.rest == "renormalised" and (over := free & (sums > 1 + _ABOVE)).any():
            j = int(over.argmax())
            raise PinError(
                f"the held weights of output {j} add up to {sums[j]:g}, which leaves nothing for the others; "
                "hold them all, or leave the others as given"
            )
        return held


# --- forward and backward -------------------------------------------------------------------------


@brief
class Attended(NamedTuple):
    """What J outputs attended to among S words.

    Attributes:
        scores: (J, ..., S), as they are before the softmax; of padding they mean nothing.
        weights: (J, ..., S), by which the words' states are summed; 0 for padding.
        context: that sum, (J, ..., M).
        soft: the softmax over the words that are free to be weighed, (J, ..., S).
        share: what of 1 it is scaled to, (J, ..., 1), or 1.
        free: where a weight was not held, (J, ..., S), or True.
    """

    scores: Array
    weights: Array
    context: Array
    soft: Array
    share: Array | float
    free: Array | bool


@brief
class AttentionGrads(NamedTuple):
    """Gradients of `Attended`: dL/ds (J, ..., H), dL/dh (S, ..., M), dL/dscores, dL/dweights, parameters."""

    s: Array
    h: Array
    scores: Array
    weights: Array
    parameters: dict[str, Array]


@brief
@dataclass(frozen=True, eq=False)
class Attention:
    """A score with its parameters."""

    score: Score
    parameters: Mapping[str, Array]

    def keys(self, h: Array) -> Array:
        """What is made of the words' states h (S, ..., M) once, (..., S, K)."""
        return self.score.keys(_inward(h), self.parameters)

    def forward(
        self,
        s: Array,
        h: Array,
        past: Array | None = None,
        held: Array | None = None,
        rest: str = "renormalised",
        keys: Array | None = None,
    ) -> Attended:
        """s (J, ..., H) of the outputs and h (S, ..., M) of the words -> what they attend to.

        Args:
            s: the states of the outputs.
            h: the states of the words.
            past: (S, ..., 1), where a source has ended and padding begins.
            held: (J, S), see `AttentionPins.array`.
            rest: see `AttentionPins`.
            keys: what `keys` gave for h, if it is at hand.
        """
        inner, words = _inward(s), _inward(h)
        scores = self.score.forward(inner, self.keys(h) if keys is None else keys, self.parameters)
        allowed: Array | bool = True if past is None else ~_inward(past).swapaxes(-1, -2)
        free: Array | bool = True if held is None else np.isnan(held)
        share: Array | float = 1.0
        if held is not None and rest == "renormalised":
            allowed = allowed & free
            share = np.maximum(1 - np.nansum(held, axis=-1, keepdims=True), 0).astype(scores.dtype)
        soft = _softmax(scores, allowed)
        weights = soft * share
        if held is not None:
            weights = np.where(free, weights, held.astype(scores.dtype))
            if past is not None:
                weights = np.where(_inward(past).swapaxes(-1, -2), 0, weights)
        return Attended(
            _outward(scores),
            _outward(weights),
            _outward(weights @ words),
            _outward(soft),
            share if isinstance(share, float) else _alike(share, s),
            free if isinstance(free, bool) else _alike(free, s),
        )

    def backward(self, made: Attended, d_context: Array, s: Array, h: Array) -> AttentionGrads:
        """dL/dcontext (J, ..., M) -> the gradients of what `forward` made of s and h.

        No gradient passes a weight that is held to the scores.
        """
        inner, words, d = (_inward(each) for each in (s, h, d_context))
        weights, soft = _inward(made.weights), _inward(made.soft)
        d_weights = d @ words.swapaxes(-1, -2)
        d_words = weights.swapaxes(-1, -2) @ d
        d_soft = d_weights * _inner(made.share)
        if not isinstance(made.free, bool):
            d_soft = np.where(_inner(made.free), d_soft, 0)
        d_scores = soft * (d_soft - (soft * d_soft).sum(axis=-1, keepdims=True))
        keys = self.score.keys(words, self.parameters)
        d_s, d_keys, grads = self.score.backward(d_scores, inner, keys, self.parameters)
        of_keys, more = self.score.keys_back(d_keys, words, self.parameters)
        return AttentionGrads(
            _outward(d_s),
            _outward(d_words + of_keys),
            _outward(d_scores),
            _outward(d_weights),
            grads | more,
        )


def _softmax(scores: Array, allowed: Array | bool) -> Array:
    """Over the last axis, of what is allowed; 0 elsewhere, and all over where nothing is allowed."""
    real = scores.real
    if isinstance(allowed, bool):
        e = np.exp(scores - np.maximum.reduce(real, axis=-1, keepdims=True))
        e /= (e @ np.ones(e.shape[-1], e.dtype))[..., None]
        return e
    top = np.where(allowed, real, -np.inf).max(axis=-1, keepdims=True)
    e = np.exp(np.where(allowed, scores - np.where(np.isfinite(top), top, 0), -np.inf))
    total = e.sum(axis=-1, keepdims=True)
    return e / np.where(total == 0, 1, total)


def _inward(a: Array) -> Array:
    """(J, ..., n) -> (..., J, n), as a product wants it; the axes between are turned around."""
    return a if a.ndim == 2 else a.swapaxes(0, -2)


_outward = _inward


def _alike(a: Array, s: Array) -> Array:
    """(J, n), the same for a whole batch as s is (J, ..., H)."""
    return a.reshape(len(a), *(1,) * (s.ndim - 2), a.shape[-1])


def _inner(a: Array | float | bool) -> Array | float:
    return _inward(a) if isinstance(a, np.ndarray) else a
