"""Training a translator: the mean cross-entropy of minibatches of pairs, by Adam with clipped gradients.

As `visualizer.train` it knows no screen, reads no clock and touches no global seed: it yields a `Progress`
after every iteration, and the same arguments give the same weights.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from visualizer.brief import brief
from visualizer.cells import Array
from visualizer.model import ModelError
from visualizer.seq2seq.translator import Translator
from visualizer.train import Adam, clipping, cross_entropy

Text = str | Sequence[str]
Pair = tuple[Text, Text]
"""A sentence and its translation, as texts or as tokens."""
Pool = Sequence[Pair] | Callable[[np.random.Generator, int], Sequence[Pair]]
"""Pairs, or what draws n of them from a generator, by `random` alone."""


@brief
@dataclass(frozen=True)
class Batch:
    """Padded pairs, B of them.

    Attributes:
        read: of the sources, indices (S, B).
        lengths: how many words each source has, (B,).
        fed: what the decoder reads, indices (J, B).
        written: what it is to write, indices (J, B).
        weight: (J, B), 1, and 0 past a translation's end.
    """

    read: Array
    lengths: Array
    fed: Array
    written: Array
    weight: Array


def batch(model: Translator, pairs: Sequence[Pair]) -> Batch:
    """Pairs as a padded batch, each closed by `END`; ModelError for a source without words."""
    if not pairs:
        raise ModelError("a batch has at least one pair")
    return joined(model, [encoded(model, pair) for pair in pairs])


def encoded(model: Translator, pair: Pair) -> tuple[Array, Array]:
    """A pair as indices: of the source (S,), and of the translation with `END` behind it (J,)."""
    return model.tokens(pair[0]).read, model.ids(pair[1])


def joined(model: Translator, pairs: Sequence[tuple[Array, Array]]) -> Batch:
    """Pairs of indices, as `encoded` gives them, as a batch."""
    lengths = np.array([len(read) for read, _ in pairs])
    read = np.zeros((lengths.max(), len(pairs)), np.intp)
    J = max(len(written) for _, written in pairs)
    fed, out = np.zeros((J, len(pairs)), np.intp), np.zeros((J, len(pairs)), np.intp)
    weight = np.zeros((J, len(pairs)), np.float32)
    for b, (source, written) in enumerate(pairs):
        n = len(written)
        read[: len(source), b] = source
        fed[0, b], fed[1:n, b], out[:n, b], weight[:n, b] = model.start, written[:-1], written, 1
    return Batch(read, lengths, fed, out, weight)


def loss_and_gradients(model: Translator, batch: Batch) -> tuple[float, dict[str, Array]]:
    """The mean cross-entropy of the words of a batch, in nats, and dL/d(weight) of every weight."""
    same = bool((batch.lengths == len(batch.read)).all())
    run = model.forward(batch.read, batch.fed, None if same else batch.lengths)
    share = batch.weight.astype(run.logits.dtype)
    share /= share.sum()
    loss = cross_entropy(run.logits, batch.written, share)
    return loss, model.backward(run, run.logits)


@brief
@dataclass(frozen=True)
class Progress:
    """Where training stands after an iteration.

    Attributes:
        iteration, iterations: this one, from 1, and how many there are.
        loss: of this batch.
        score: what evaluate gave for `model`; None without it, or before it was asked.
        model: the best weights so far by evaluate, of equals the latest; without it the latest.
    """

    iteration: int
    iterations: int
    loss: float
    score: float | None
    model: Translator


def train(
    model: Translator,
    pool: Pool,
    *,
    iterations: int,
    batch_size: int = 64,
    rate: float = 4e-3,
    clip: float = 1.0,
    seed: int = 0,
    evaluate: Callable[[Translator], float] | None = None,
    checks: int = 10,
) -> Iterator[Progress]:
    """Train a translator, as an iterator of one Progress an iteration.

    Args:
        model: where it starts.
        pool: pairs, which are read in another order in every round, or what draws them.
        iterations: how many batches are read.
        batch_size: pairs of one.
        rate: Adam's at the first iteration; it falls linearly to 0.
        clip: the largest 2-norm of the whole gradient.
        seed: of the order, or of what is drawn.
        evaluate: what scores a translator, higher being better.
        checks: how often it is asked, evenly over the iterations.

    Raises:
        ValueError: at once, for an argument out of its range, or a pool without pairs.
        TrainingError: on the way, where the loss or its gradient is no longer a finite number.
    """
    for name, value in (("iterations", iterations), ("batch_size", batch_size), ("checks", checks)):
        if value < 1:
            raise ValueError(f"{name} must be at least 1, not {value}")
    if not callable(pool) and not pool:
        raise ValueError("there is no pair to learn from")
    return _train(model, pool, iterations, batch_size, rate, clip, seed, evaluate, checks)


def _train(
    model: Translator,
    pool: Pool,
    iterations: int,
    batch_size: int,
    rate: float,
    clip: float,
    seed: int,
    evaluate: Callable[[Translator], float] | None,
    checks: int,
) -> Iterator[Progress]:
    rng = np.random.default_rng([seed, 1])
    best, score, adam = model, None, Adam(model.weights)
    asked = {round(iterations * (k + 1) / checks) for k in range(checks)} if evaluate else set()
    batches = _batches(model, pool, batch_size, rng)
    for k in range(1, iterations + 1):
        with np.errstate(all="ignore"):  # a diverging run is reported once, by `clipping`
            loss, grads = loss_and_gradients(model, next(batches))
            scale = clipping(loss, grads, clip, k, best)
            weights = adam.step(model.weights, grads, rate * (1 - (k - 1) / iterations), scale)
        model = replace(model, weights=weights)
        if not evaluate:
            best = model
        elif k in asked:
            latest = evaluate(model)
            if score is None or latest >= score:
                best, score = model, latest
        yield Progress(k, iterations, loss, score, best)


def _batches(model: Translator, pool: Pool, n: int, rng: np.random.Generator) -> Iterator[Batch]:
    if callable(pool):
        while True:
            yield batch(model, pool(rng, n))
    pairs = [encoded(model, pair) for pair in pool]
    left: list[int] = []
    while True:
        while len(left) < min(n, len(pairs)):
            left += np.argsort(rng.random(len(pairs)), kind="stable").tolist()
        yield joined(model, [pairs[k] for k in left[:n]])
        del left[:n]
