"""Training in NumPy: Adam, clipped gradients, and the same weights from the same command.

`train` knows no screen, reads no clock and touches no global seed: it yields a `Progress` after every
iteration and whoever draws it stops whenever they like, with the best weights so far in hand.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np

from visualizer import cells
from visualizer.cells import Array
from visualizer.model import Model, Vocabulary
from visualizer.tasks import Example, Task, find

GAPS = (0, 1, 2, 5, 10, 20, 30, 40)
"""The gaps a model is scored at, in words between cue and question."""
ITERATIONS = 10_000
"""The budget of the bundled models."""
MAX_HIDDEN = 1024

Scores = dict[str, Any]


class TrainingError(RuntimeError):
    """Training diverged; `model` holds the last good weights, the best by validation so far."""

    def __init__(self, message: str, model: Model) -> None:
        super().__init__(message)
        self.model = model


@dataclass(frozen=True)
class Settings:
    """What is the same for every cell and seed.

    Attributes:
        batch: sentences an iteration, of similar length.
        rate: Adam's rate at the first iteration; it falls linearly to 0 at the last.
        clip: the largest 2-norm of the whole gradient.
        drop: share of the words read, not of those predicted, replaced by the unknown word.
        emphasis: how many times a word counts in the loss where a rule's question is asked.
        growth: share of the iterations over which the longest gap read grows, evenly, to the task's.
        checks: how often the weights are scored on validation, evenly spread over the iterations.
    """

    batch: int = 32
    rate: float = 0.006
    clip: float = 1.0
    drop: float = 0.05
    emphasis: float = 25.0
    growth: float = 0.5
    checks: int = 40


@dataclass(frozen=True)
class Progress:
    """Where training stands after an iteration.

    Attributes:
        iteration, iterations: this one, from 1, and how many there are.
        loss: the weighted mean cross-entropy of this batch, in nats a word.
        accuracy: share of validation questions answered by `model`.
        model: the best weights by validation so far, of equals the latest; its meta holds everything
            that rebuilds it, and after the last iteration its scores on validation and test.
    """

    iteration: int
    iterations: int
    loss: float
    accuracy: float
    model: Model


@dataclass(frozen=True)
class Batch:
    """Padded sentences: words read, words to predict, how much each counts; all (T, B)."""

    read: Array
    target: Array
    weight: Array


def initial_model(task: Task | str, cell: str, hidden: int, seed: int) -> Model:
    """The model that training with this seed starts from: H units, embeddings of size H."""
    task = find(task) if isinstance(task, str) else task
    _check(hidden=hidden, seed=seed)
    rng = np.random.default_rng(seed)
    meta = {"task": task.name, "seed": seed, "units": hidden}
    return Model.create(cells.make(cell), Vocabulary(task.vocabulary), hidden, rng, meta=meta)


def fingerprint(model: Model) -> str:
    """SHA-256 over names and values of all weights, as float32 little-endian."""
    digest = hashlib.sha256()
    for name in sorted(model.weights):
        digest.update(name.encode() + model.weights[name].astype("<f4").tobytes())
    return digest.hexdigest()


def train(
    task: Task | str,
    cell: str = "lstm",
    hidden: int = 32,
    seed: int = 0,
    iterations: int = ITERATIONS,
    settings: Settings | None = None,
) -> Iterator[Progress]:
    """Train a model of one layer, as an iterator of one Progress an iteration.

    Raises:
        ValueError: at once, for an argument out of its range or a name that does not exist.
        TrainingError: on the way, where the loss or its gradient is no longer a finite number.
    """
    task = find(task) if isinstance(task, str) else task
    _check(hidden=hidden, seed=seed, iterations=iterations)
    return _train(task, initial_model(task, cell, hidden, seed), iterations, settings or Settings())


def _check(**values: int) -> None:
    limits = {"hidden": (1, MAX_HIDDEN), "seed": (0, 2**32 - 1), "iterations": (1, 10**7)}
    for name, value in values.items():
        low, high = limits[name]
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise ValueError(f"{name} must be a whole number from {low} to {high}, not {value!r}")


def _train(task: Task, model: Model, iterations: int, settings: Settings) -> Iterator[Progress]:
    seed = model.meta["seed"]
    meta = {
        **model.meta,
        "iterations": iterations,
        "settings": asdict(settings),
        "command": f"gatescope train {task.name} --cell {model.cell.name} --hidden {model.units} "
        f"--seed {seed} --iterations {iterations} -o FILE",
        "numpy": np.__version__,
        "initial_sha256": fingerprint(model),
    }
    model = replace(model, meta=meta)
    # its own stream, so that all cells of one seed read the same sentences in the same order
    batches = _batches(task, model.vocabulary, np.random.default_rng([seed, 1]), settings, iterations)
    held_out = _questions(task, "validation", 20)
    best, accuracy = model, evaluate(model, task, examples=held_out)["accuracy"]
    adam = Adam(model.weights)
    checks = {round(iterations * (k + 1) / settings.checks) for k in range(settings.checks)}
    for k in range(1, iterations + 1):
        with np.errstate(all="ignore"):  # a diverging run is reported once, below
            loss, grads = loss_and_gradients(model, next(batches))
            norm = math.sqrt(sum(float(np.vdot(g, g)) for g in grads.values()))
            if not (math.isfinite(loss) and math.isfinite(norm)):
                raise TrainingError(f"training diverged at iteration {k}: the loss is {loss}", best)
            rate = settings.rate * (1 - (k - 1) / iterations)
            weights = adam.step(model.weights, grads, rate, min(1.0, settings.clip / max(norm, 1e-30)))
        model = replace(model, weights=weights)
        if k in checks:
            score = evaluate(model, task, examples=held_out)["accuracy"]
            if score >= accuracy:
                best, accuracy = model, score
        if k == iterations:
            scores = {split: evaluate(best, task, split) for split in ("validation", "test")}
            best = replace(best, meta={**meta, "scores": scores})
        yield Progress(k, iterations, loss, accuracy, best)


class Adam:
    """Kingma & Ba 2015, with their constants; the two moments of every weight."""

    def __init__(self, weights: Mapping[str, Array], beta1: float = 0.9, beta2: float = 0.999) -> None:
        self.beta1, self.beta2 = beta1, beta2
        self.k = 0
        self.m = {name: np.zeros_like(w) for name, w in weights.items()}
        self.v = {name: np.zeros_like(w) for name, w in weights.items()}

    def step(
        self, weights: Mapping[str, Array], grads: Mapping[str, Array], rate: float, scale: float = 1.0
    ) -> dict[str, Array]:
        """The weights after one step along the gradients times scale."""
        self.k += 1
        rate *= math.sqrt(1 - self.beta2**self.k) / (1 - self.beta1**self.k)
        after = {}
        for name, w in weights.items():
            g = grads[name] * np.asarray(scale, w.dtype)
            m, v = self.m[name], self.v[name]
            m += (1 - self.beta1) * (g - m)
            v += (1 - self.beta2) * (g * g - v)
            after[name] = w - np.asarray(rate, w.dtype) * m / (np.sqrt(v) + 1e-8)
        return after


def loss_and_gradients(model: Model, batch: Batch) -> tuple[float, dict[str, Array]]:
    """The weighted mean cross-entropy of a batch in nats a word, and dL/d(weight) of every weight."""
    run = model.forward(batch.read)
    # softmax in place of the logits, which can be ten times larger than all other arrays
    p = run.logits
    p -= p.max(axis=-1, keepdims=True)
    np.exp(p, out=p)
    p /= p.sum(axis=-1, keepdims=True)
    t, b = np.indices(batch.target.shape)
    share = (batch.weight / batch.weight.sum()).astype(p.dtype)
    answer = p[t, b, batch.target]
    loss = -float((share * np.log(np.maximum(answer, np.finfo(p.dtype).tiny))).sum())
    p[t, b, batch.target] -= 1
    p *= share[..., None]
    return loss, model.backward(run, p)


def _batches(
    task: Task,
    vocabulary: Vocabulary,
    rng: np.random.Generator,
    settings: Settings,
    iterations: int,
) -> Iterator[Batch]:
    shortest, longest = (f(gaps[-1] for gaps in task.gaps.values()) for f in (min, max))
    for k in range(0, iterations, 8):
        grown = k / (settings.growth * iterations) if settings.growth else 1.0
        limit = round(shortest + min(1.0, grown) * (longest - shortest))
        # sentences of like length share a batch, so that little of it is padding
        pool = task.sample("train", rng, 8 * settings.batch, longest=limit)
        pool.sort(key=lambda example: len(example.words))
        for start in np.argsort(rng.random(8)) * settings.batch:
            batch = pad(pool[start : start + settings.batch], vocabulary, settings.emphasis)
            dropped = rng.random(batch.read.shape) < settings.drop
            yield replace(batch, read=np.where(dropped, 0, batch.read))


def pad(examples: Sequence[Example], vocabulary: Vocabulary, emphasis: float = 1.0) -> Batch:
    """Examples as one Batch; padding counts 0, the word a question asks for counts emphasis."""
    T = max(len(example.words) for example in examples) - 1
    read, target = np.zeros((2, T, len(examples)), np.intp)
    weight = np.zeros((T, len(examples)), np.float32)
    for b, example in enumerate(examples):
        ids = [vocabulary.id(word) for word in example.words]
        n = len(ids) - 1
        read[:n, b], target[:n, b], weight[:n, b] = ids[:-1], ids[1:], 1
        for question in example.questions:
            weight[question.position, b] = emphasis
    return Batch(read, target, weight)


def _questions(task: Task, split: str, n: int) -> list[Example]:
    """n sentences for every rule at every gap of GAPS it has; always the same ones."""
    rng = np.random.default_rng(0)
    return [
        example
        for rule, gaps in task.gaps.items()
        for gap in GAPS
        if gap in gaps
        for example in task.sample(split, rng, n, gap=gap, rule=rule)
    ]


def evaluate(
    model: Model,
    task: Task | str,
    split: str = "test",
    n: int = 100,
    examples: Sequence[Example] | None = None,
) -> Scores:
    """The share of questions whose answer is the likeliest of the whole vocabulary.

    Args:
        model: the model.
        task: its task.
        split: "train", "validation" or "test".
        n: sentences for every rule at every gap of GAPS it has.
        examples: sentences to ask in place of those.

    Returns:
        ``accuracy`` over all questions, ``n`` of them, and the same two ``by_rule``, ``by_gap`` and
        ``by_rule_and_gap``; gaps are text, so that the scores are JSON as they are.
    """
    task = find(task) if isinstance(task, str) else task
    asked = sorted(examples or _questions(task, split, n), key=lambda e: len(e.words))
    found = []
    for start in range(0, len(asked), 256):
        part = asked[start : start + 256]
        guess = model.forward(pad(part, model.vocabulary).read).logits.argmax(axis=-1)
        found += [
            (q.rule, str(q.gap), guess[q.position, b] == model.vocabulary.id(q.answer))
            for b, example in enumerate(part)
            for q in example.questions
        ]

    def share(rule: str | None = None, gap: str | None = None) -> Scores:
        right = [ok for r, g, ok in found if rule in (None, r) and gap in (None, g)]
        return {"accuracy": round(float(np.mean(right)), 4), "n": len(right)}

    rules = [rule for rule in task.gaps if any(rule == r for r, _, _ in found)]
    gaps = sorted({g for _, g, _ in found}, key=int)
    return {
        **share(),
        "by_rule": {rule: share(rule) for rule in rules},
        "by_gap": {gap: share(gap=gap) for gap in gaps},
        "by_rule_and_gap": {
            rule: {gap: share(rule, gap) for gap in gaps if (rule, gap) in {f[:2] for f in found}}
            for rule in rules
        },
    }
