"""The future is not known yet: what a network answers at each step from the tokens so far alone.

A layer that reads from the end begins anew at every new token, and what it says of earlier ones changes: it
is trained on whole sequences (Schuster & Paliwal 1997), and as one speaks there is none. What may wait for d
tokens answers with a delay.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np

from visualizer.brief import brief
from visualizer.cells import Array
from visualizer.model import MAX_ANSWERS, Model, Run
from visualizer.pooling import MOST_WORK
from visualizer.symbols import ModelError

_NUMBERS = 2**20  # of one signal that are there at once


@brief
@dataclass(frozen=True, eq=False)
class Online:
    """What a network answers as a text of T tokens is read, token by token.

    Attributes:
        model: the network.
        tokens: the text.
        logits: (T, T, K): ``logits[t, s]`` answers at step s with the tokens up to t, those of none after.
            NaN where s > t; where one answer is given for the whole text, it stands at s = t and
            the others are NaN.
    """

    model: Model
    tokens: tuple[str, ...]
    logits: Array

    @cached_property
    def answers(self) -> Array:
        """The likeliest answer at step s with the tokens up to t, (T, T) of int; -1 where there is none."""
        there = ~np.isnan(self.logits[..., 0])
        return np.where(there, np.where(there[..., None], self.logits, 0).argmax(axis=-1), -1)

    def delayed(self, d: int) -> Array:
        """The answers at every step d tokens later, or at the end where the text ends before, (T,) of int."""
        return delayed(self.answers, d)

    @property
    def settled(self) -> Array:
        """How many tokens after step s its answer becomes the last one, and stays it, (T,) of int."""
        last = self.answers[-1]
        other = (self.answers != last) & (self.answers >= 0)
        T = len(self.tokens)
        until = np.where(other.any(axis=0), T - other[::-1].argmax(axis=0), np.arange(T))
        return until - np.arange(T)

    def steps(self, t: int) -> tuple[int, int]:
        """How many steps of cells were worked out up to token t, and how many of these more than once.

        The first layer goes on from where it was as it reads forward; what reads from the end, and all
        layers above, begin anew at every token.
        """
        n = t + 1
        parts = self.model.layers * self.model.directions
        again = parts - 1 if self.model.bidirectional else 0
        done = (parts - again) * n + again * n * (n + 1) // 2
        return done, done - parts * n


def online(model: Model, text: str | Sequence[str] | Array) -> Online:
    """What a network answers as a text is read, as `Model.encode` takes it: see `Online`.

    Raises:
        ModelError: a network that answers nothing, an empty text, or one so long that this takes too much.
    """
    tokens, read = _read(model, text)
    return Online(model, tokens, known_by(model, read[:, None])[:, :, 0])


def beginnings(model: Model, text: str | Sequence[str] | Array) -> Run:
    """Run every beginning of a text of T tokens as a sequence of its own, all side by side.

    Sequence b of the run, shaped (T, T, ...), has the first b + 1 tokens and nothing after them: its
    ``layers`` and ``logits`` at [s, b] are those of token s as an online system has them after token b, which
    are those of `online`.

    Raises:
        ModelError: as `online` does.
    """
    tokens, read = _read(model, text)
    T = len(tokens)
    return model.forward(np.repeat(read[:, None], T, axis=1), lengths=np.arange(1, T + 1))


def _read(model: Model, text: str | Sequence[str] | Array) -> tuple[tuple[str, ...], Array]:
    """The tokens of a text, and what goes in of each; ModelError as `online` raises it."""
    model.answers.needed()
    tokens, read, _ = model.encode(text)
    T = len(tokens)
    if not T:
        raise ModelError(f"there is no {model.reads.one} in this text")
    if (
        T * T * len(model.names) > MAX_ANSWERS
        or T * T * sum(w.size for w in model.recurrent.values()) > MOST_WORK
    ):
        raise ModelError(f"what is known at each of {T:,} {model.reads.many} is more than can be worked out")
    return tokens, read


def known_by(model: Model, read: Array, lengths: Array | None = None) -> Array:
    """The logits of sequences read (T, B, ...) at step s with what was read up to t, (T, T, B, K).

    NaN where there is none: where s > t, beyond a sequence's end (for t as for s), and where one answer is
    given for the whole, at every s but t.

    Args:
        model: a network that answers.
        read: what goes in, as `Model.forward` takes it.
        lengths: (B,) how many steps of each sequence are its own; T unless given.
    """
    T, B = read.shape[:2]
    ends = np.full(B, T) if lengths is None else np.asarray(lengths)
    made = np.full((T, T, B, len(model.names)), np.nan, model.weights["weight_hh_l0"].dtype)
    once = model.answers.over != "each"
    if not model.bidirectional:
        logits = model.forward(read).logits
        for t in range(T):
            here, first = t < ends, t if once else 0
            made[t, first : t + 1, here] = logits[first : t + 1, here].swapaxes(0, 1)
        return made
    # every beginning of every sequence, the shortest first
    last, which = np.nonzero(np.arange(T)[:, None] < ends)
    cuts = [0]
    while cuts[-1] < len(last):
        rest = last[cuts[-1] :]
        # of so many together, each as long as the last of them
        sizes = np.arange(1, len(rest) + 1) * (rest + 1) * model.units
        cuts.append(cuts[-1] + max(1, int(np.searchsorted(sizes, _NUMBERS, "right"))))
    for start, stop in pairwise(cuts):
        end, of = last[start:stop], which[start:stop]
        steps = int(end[-1]) + 1
        # each is told where it ends, so that what stands behind is not read
        logits = model.forward(read[:steps, of], lengths=end + 1).logits
        for k in range(stop - start):
            first = end[k] if once else 0
            made[end[k], first : end[k] + 1, of[k]] = logits[first : end[k] + 1, k]
    return made


def delayed(answers: Array, d: int, lengths: Array | None = None) -> Array:
    """Answers (T, T, ...) by when and where -> those d tokens later, or at a sequence's end, (T, ...)."""
    T = len(answers)
    s = np.arange(T)
    if lengths is None:
        return answers[np.minimum(s + d, T - 1), s]
    when = np.maximum(np.minimum(s[:, None] + d, lengths - 1), 0)
    return answers[when, s[:, None], np.arange(len(lengths))]
