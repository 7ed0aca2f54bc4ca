"""What a translator writes: the likeliest word at every step (greedy), or the best of several (beam search).

A hypothesis is worth the sum of the log probabilities of its words. At every step each hypothesis of the beam
goes on by every word, and the best so many of all stay; one that has ended keeps its place for as long as it
is among them. It is over when all have ended, or at a stated length. The hypotheses are then put in order by
their scores, the sums divided by

    ((5 + n) / 6) ** alpha    of n outputs, the end counted (Wu et al. 2016, arXiv 1609.08144, eq. 14),

which is 1 where alpha is 0, as it is unless another is given.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np

from visualizer.brief import brief
from visualizer.cells import Array, State
from visualizer.model import OVERFLOW, ModelError, likeliest
from visualizer.seq2seq.translator import (
    END,
    MAX_OUTPUTS,
    NONE,
    Changes,
    Encoded,
    Translation,
    Translator,
    copies,
    held_by,
    with_copies,
)
from visualizer.symbols import Tokens

MAX_WIDTH = 8
SHOWN = 3  # continuations of every hypothesis that the tree has, where the beam is not wider
_TOGETHER = 128  # texts that are translated at once


@brief
class Node(NamedTuple):
    """One word with which a hypothesis went on, or could have.

    Attributes:
        step: which output it is, from 0.
        token: the word.
        id: its index.
        parent: the place of the word before it among the nodes; None of the first.
        log_p: the log probability of the word, in nats.
        total: the sum from the first word to this one.
        score: total divided as the module's text says.
        kept: whether it was among the best of its step.
        dropped: the step at which the last hypothesis with it fell out of the beam; None where one is left.
        forced: whether it was given.
    """

    step: int
    token: str
    id: int
    parent: int | None
    log_p: float
    total: float
    score: float
    kept: bool
    dropped: int | None
    forced: bool


@brief
@dataclass(frozen=True, eq=False)
class Hypothesis:
    """One translation that was found.

    Attributes:
        nodes: the places of its words in the tree.
        tokens: its words, the last `END` where it ended.
        words: the same, with what is copied of the source in its place.
        copied: for each output the place of the source word that is copied, or None.
        text: the words as people write them, see `Translator.text_of`.
        logprob: the sum of their log probabilities, in nats.
        score: that, divided as the module's text says.
        ended: whether it ended by itself.
        weights: what every output attends to, (J, S); None without attention.
    """

    nodes: tuple[int, ...]
    tokens: tuple[str, ...]
    words: tuple[str, ...]
    copied: tuple[int | None, ...]
    text: str
    logprob: float
    score: float
    ended: bool
    weights: Array | None = field(repr=False)


@brief
@dataclass(frozen=True, eq=False)
class Search:
    """A beam search as a tree.

    Attributes:
        model: the translator.
        source: the source's tokens.
        width: how many hypotheses stay.
        alpha: of the scores.
        limit: the outputs after which a hypothesis is stopped.
        nodes: every word that was kept, and of each hypothesis the likeliest that were not; parents first.
        hypotheses: what is left, best first; those that ended before those that were stopped.
        changes: what was changed in the run.
    """

    model: Translator
    source: Tokens
    width: int
    alpha: float
    limit: int
    nodes: tuple[Node, ...]
    hypotheses: tuple[Hypothesis, ...]
    changes: Changes
    encoded: Encoded = field(repr=False)

    def _facts(self) -> dict[str, Any]:
        """What its repr says."""
        facts = {"source": " ".join(self.source.tokens), "text": self.hypotheses[0].text}
        return {**facts, "width": self.width, "nodes": len(self.nodes), "logprob": self.hypotheses[0].logprob}

    def _table(self) -> tuple[list[str], int, Iterator[list[Any]]]:
        """What a notebook shows of it."""
        rows = ([each.text, each.logprob, each.score] for each in self.hypotheses)
        return ["hypothesis", "log probability", "score"], len(self.hypotheses), rows

    def to_dict(self) -> dict[str, Any]:
        """As JSON may hold it: the source's tokens, all hypotheses, and what the best attends to.

        Attention has a row for each of the best one's tokens, and a number for each of the source's; it is
        None without attention.
        """
        best = self.hypotheses[0].weights
        return {
            "source": list(self.source.tokens),
            "hypotheses": [
                {
                    "text": each.text,
                    "tokens": list(each.tokens),
                    "logprob": each.logprob,
                    "score": each.score,
                    "ended": each.ended,
                }
                for each in self.hypotheses
            ],
            "attention": None if best is None else best.tolist(),
        }

    @cached_property
    def best(self) -> Translation:
        """Every array of the best hypothesis's run."""
        return self.trace(0)

    def trace(self, k: int) -> Translation:
        """Every array of the run of hypothesis k."""
        found = self.hypotheses[k]
        written = np.array([self.nodes[n].id for n in found.nodes], np.intp)
        stopped = None if found.ended else stopped_at(self.limit)
        return self.model.traced(self.source, written, self.changes, self.encoded, stopped)


def stopped_at(limit: int) -> str:
    """What is said of a decoder that does not end."""
    return f"the decoder did not end, and was stopped after {limit:,} outputs"


def most_outputs(source: Tokens, limit: int | None = None) -> int:
    """The outputs after which a translation is stopped; ModelError for a limit out of its range."""
    if limit is None:
        return min(2 * len(source.tokens) + 10, MAX_OUTPUTS)
    if isinstance(limit, bool) or not isinstance(limit, int) or not 1 <= limit <= MAX_OUTPUTS:
        raise ModelError(f"a translation is stopped after 1 to {MAX_OUTPUTS:,} outputs, not {limit!r}")
    return limit


def length_penalty(n: int, alpha: float) -> float:
    """By what the sum of n log probabilities is divided."""
    return float(((5 + n) / 6) ** alpha)


def translate(
    model: Translator,
    text: str | Sequence[str],
    beam: int = 4,
    *,
    alpha: float = 0.0,
    limit: int | None = None,
    prefix: str | Sequence[str] = (),
    changes: Changes = NONE,
    shown: int = SHOWN,
    progress: Callable[[float], object] = lambda share: None,
) -> Search:
    """Translate a sentence by beam search.

    Args:
        model: the translator.
        text: the sentence, or its words.
        beam: how many hypotheses stay, 1 to 8; one is greedy search.
        alpha: see the module's text.
        limit: the outputs after which it is stopped; unless given twice the source's words and 10.
        prefix: words that the translation begins with.
        changes: pins, weights and states that are held or replaced.
        shown: how many continuations of every hypothesis the tree has at least.
        progress: told after each output the share of `limit` that is written; what it raises ends the search.

    Raises:
        PinError: see `Translator.trace`.
        ModelError: no word, too many, or an argument out of its range.
    """
    if not isinstance(model, Translator):
        raise ModelError("a sentence is translated by a translator, an encoder with a decoder")
    source = model.tokens(text)
    if isinstance(beam, bool) or not isinstance(beam, int) or not 1 <= beam <= MAX_WIDTH:
        raise ModelError(f"a beam is from 1 to {MAX_WIDTH} wide, not {beam!r}")
    if not 0 <= alpha <= 10:
        raise ModelError(f"alpha is from 0 to 10, not {alpha!r}")
    limit = most_outputs(source, limit)
    forced = [int(k) for k in model.ids(prefix, end=False) if k != model.end]
    if len(forced) > limit:
        raise ModelError(f"the beginning that is given has more than {limit:,} words")
    with np.errstate(over="ignore", invalid="ignore"):
        encoded = model.read(source.read, pins=changes.encoder)
        growing = _Growing(model, source, encoded, beam, alpha, limit, changes, max(beam, shown))
        for j in range(limit):
            if not growing.live:
                break
            growing.step(j, forced[j] if j < len(forced) else None)
            progress((j + 1) / limit)
    nodes, hypotheses = growing.done()
    return Search(model, source, beam, alpha, limit, nodes, hypotheses, changes, encoded)


class _Growing:
    """A tree that grows by a step at a time."""

    def __init__(
        self,
        model: Translator,
        source: Tokens,
        encoded: Encoded,
        width: int,
        alpha: float,
        limit: int,
        changes: Changes,
        shown: int,
    ) -> None:
        self.model, self.source, self.width, self.alpha, self.shown = model, source, width, alpha, shown
        self.encoded = _of_one(encoded)
        self.nodes: list[Node] = []
        self.weights: dict[int, Array] = {}
        self.live: Sequence[int | None] = [None]
        self.ended: list[int] = []
        self.states = [
            State(*(None if s is None else s[None] for s in each))
            for each in model.hand_over(encoded, changes)
        ]
        self.held = held_by(model, changes.decoder)
        self.keys = model.attend.keys(self.encoded.memory) if model.attend else None
        pins = changes.attention
        self.pinned, self.rest = (pins.array(limit, len(source.tokens)) if pins else None), pins.rest
        self.allowed = may_write(model, source)

    def step(self, j: int, forced: int | None) -> None:
        """Let every hypothesis go on, and keep the best."""
        model, nodes = self.model, self.nodes
        ids = np.array([model.start if n is None else nodes[n].id for n in self.live])
        made = model.step(self.encoded, self.states, ids, j, self.keys, self.held, self.pinned, self.rest)
        log_p = _log_softmax(made.logits)
        if not np.isfinite(log_p).all():
            raise ModelError(OVERFLOW)
        if forced is None:
            best = likeliest(log_p, self.shown, self.allowed)
        else:
            best = np.full((len(self.live), 1), forced)
        totals = np.array([0.0 if n is None else nodes[n].total for n in self.live])
        p = np.take_along_axis(log_p, best, axis=1)
        first, each = len(nodes), best.shape[1]
        # minus what each is worth, where it is live, and its node
        found = [
            (-total, k // each, first + k) for k, total in enumerate((totals[:, None] + p).ravel().tolist())
        ]
        found += [(-nodes[n].total, -1, n) for n in self.ended]
        found.sort()
        stay, gone = found[: self.width], found[self.width :]
        kept = {n for _, _, n in stay}
        divided = length_penalty(j + 1, self.alpha)
        words, ended = model.target.words, []
        for k, (id, log) in enumerate(zip(best.ravel().tolist(), p.ravel().tolist(), strict=True)):
            parent, total, on = self.live[k // each], float(totals[k // each]) + log, first + k in kept
            dropped, given = None if on else j, forced is not None
            nodes.append(Node(j, words[id], id, parent, log, total, total / divided, on, dropped, given))
        for _, row, n in gone:
            if row < 0:
                nodes[n] = nodes[n]._replace(dropped=j)
        rows, live = [], []
        for _, row, n in stay:
            if row >= 0 and made.weights is not None:
                self.weights[n] = made.weights[row]
            if nodes[n].id == model.end:
                ended.append(n)
            else:
                live.append(n)
                rows.append(row)
        self.live, self.ended = live, ended
        self.states = [State(*(None if s is None else s[rows] for s in each)) for each in made.states]

    def done(self) -> tuple[tuple[Node, ...], tuple[Hypothesis, ...]]:
        """The tree, and the hypotheses that are left, best first."""
        left = [n for n in (*self.ended, *self.live) if n is not None]
        paths = {n: self._path(n) for n in left}
        alive = {n for path in paths.values() for n in path}
        dropped: dict[int, int] = {}
        for n in reversed(range(len(self.nodes))):  # children before their parents
            node = self.nodes[n]
            if n in alive:
                continue
            at = dropped.get(n, -1) if node.dropped is None else node.dropped
            self.nodes[n] = node._replace(dropped=at)
            if node.parent is not None:
                dropped[node.parent] = max(at, dropped.get(node.parent, -1))
        order = sorted(left, key=lambda n: (self.nodes[n].token != END, -self.nodes[n].score, n))
        return tuple(self.nodes), tuple(self._hypothesis(paths[n]) for n in order)

    def _path(self, n: int | None) -> list[int]:
        path: list[int] = []
        while n is not None:
            path.append(n)
            n = self.nodes[n].parent
        return path[::-1]

    def _hypothesis(self, path: list[int]) -> Hypothesis:
        found = [self.nodes[n] for n in path]
        weights = np.stack([self.weights[n] for n in path]) if self.weights else None
        tokens = tuple(node.token for node in found)
        ids = np.array([node.id for node in found], np.intp)
        copied = copies(ids, self.model.target.unknown, self.source.unknown, weights)
        words = with_copies(tokens, copied, self.source)
        return Hypothesis(
            tuple(path),
            tokens,
            words,
            copied,
            self.model.text_of(words),
            found[-1].total,
            found[-1].score,
            tokens[-1] == END,
            weights,
        )


def translations(
    model: Translator, texts: Sequence[str | Sequence[str]], limit: int | None = None
) -> list[str]:
    """The translations of several sentences by greedy search, many at a time, as they are scored.

    Each has the words that `translate` finds, `Translator.joined`. ModelError as there.
    """
    sources = [model.tokens(text) for text in texts]
    order = sorted(range(len(texts)), key=lambda k: len(sources[k].tokens))
    found = [""] * len(texts)
    for start in range(0, len(order), _TOGETHER):
        some = order[start : start + _TOGETHER]
        with np.errstate(over="ignore", invalid="ignore"):
            made = _greedy(model, [sources[k] for k in some], limit)
        for k, text in zip(some, made, strict=True):
            found[k] = text
    return found


def _greedy(model: Translator, sources: list[Tokens], limit: int | None) -> list[str]:
    lengths = np.array([len(each.tokens) for each in sources])
    read = np.zeros((lengths.max(), len(sources)), np.intp)
    for b, each in enumerate(sources):
        read[: lengths[b], b] = each.read
    encoded = model.read(read, lengths)
    states: Sequence[State] = model.hand_over(encoded)
    keys = model.attend.keys(encoded.memory) if model.attend else None
    allowed = np.stack([may_write(model, each) for each in sources])
    most = np.array([most_outputs(each, limit) for each in sources])
    ids, n = np.full(len(sources), model.start), np.full(len(sources), -1)
    written, weights = [], []
    for j in range(int(most.max())):
        made = model.step(encoded, states, ids, keys=keys)
        if not np.isfinite(made.logits[n < 0]).all():
            raise ModelError(OVERFLOW)
        states, ids = made.states, np.where(allowed, made.logits, -np.inf).argmax(axis=-1)
        written.append(ids)
        weights.append(made.weights)
        over = (ids == model.end) | (j + 1 >= most)
        n = np.where((n < 0) & over, j + 1, n)
        if (n >= 0).all():
            break
    texts, words = [], model.target.words
    for b, each in enumerate(sources):
        own = np.array([ids[b] for ids in written[: n[b]]])
        attended = (
            np.stack([w[b, : lengths[b]] for w in weights[: n[b]]]) if model.attend else None  # type: ignore[index]
        )
        copied = copies(own, model.target.unknown, each.unknown, attended)
        texts.append(model.joined(with_copies([words[i] for i in own], copied, each)))
    return texts


def may_write(model: Translator, source: Tokens) -> Array:
    """Which symbols a translation may have, (V',): the unknown one only where the source has one to copy."""
    allowed = model.writable
    if model.target.unknown is not None and not any(source.unknown):
        allowed = allowed.copy()
        allowed[model.target.unknown] = False
    return allowed


def _of_one(encoded: Encoded) -> Encoded:
    """One source as a batch of one."""
    return replace(
        encoded, read=encoded.read[:, None], x=encoded.x[:, None], layers=(), memory=encoded.memory[:, None]
    )


def _log_softmax(logits: Array) -> Array:
    """(..., V) -> log probabilities, float64."""
    z = logits.astype(np.float64)
    z -= z.max(axis=-1, keepdims=True)
    z -= np.log(np.exp(z).sum(axis=-1, keepdims=True))
    return z
