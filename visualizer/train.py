"""Training in NumPy: Adam, clipped gradients, and the same weights from the same command.

`train` knows no screen, reads no clock and touches no global seed: it yields a `Progress` after every
iteration and whoever draws it stops whenever they like, with the best weights so far in hand and the state
to go on from.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from typing import Any, Protocol

import numpy as np
from safetensors import SafetensorError, safe_open

from visualizer import cells, files
from visualizer.brief import brief
from visualizer.cells import Array
from visualizer.model import Model, ModelError
from visualizer.tasks import POOL, Batch, Scores, Settings, Task, find

MAX_HIDDEN = 1024
MAX_EXAMPLES = 2**16
MAX_LAYERS = 8
_STATE = "gatescope state 1"


class TrainingError(RuntimeError):
    """Training diverged; `model` holds the last good weights, the best by validation so far."""

    def __init__(self, message: str, model: Any) -> None:
        super().__init__(message)
        self.model = model


@brief
@dataclass(frozen=True)
class Progress:
    """Where training stands after an iteration.

    Attributes:
        iteration, iterations: this one, from 1, and how many there are.
        loss: the weighted mean loss of this batch: cross-entropy in nats, or the squared error.
        score: the task's measure of `model` on validation.
        latest: the same of the latest weights, when they were last checked; unlike `score` it can get worse.
        model: the best weights by validation so far, of equals the latest; its meta holds everything
            that rebuilds it, and after the last iteration its scores on validation and test.
        state: what training goes on from; its arrays change with the next iteration.
    """

    iteration: int
    iterations: int
    loss: float
    score: float
    latest: float
    model: Model
    state: State


@brief
@dataclass(frozen=True, eq=False)
class State:
    """Everything training goes on from, after an iteration.

    Attributes:
        iteration: the last one done.
        model: the weights after it.
        best, score: the best weights so far, and their score on validation.
        latest: the score of the weights that were last checked.
        adam: its moments.
        draws: the state of the random stream before the pool of batches that the next iteration is in.
    """

    iteration: int
    model: Model
    best: Model
    score: float
    latest: float
    adam: Adam
    draws: Mapping[str, Any]

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write it as a ``.safetensors``; the file appears whole or not at all. ModelError if it cannot."""
        groups = {"now": self.model.weights, "best": self.best.weights, "m": self.adam.m, "v": self.adam.v}
        facts = {name: getattr(self, name) for name in ("iteration", "score", "latest", "draws")}
        arrays = {f"{group}.{name}": a for group, named in groups.items() for name, a in named.items()}
        about = {"meta": self.model.meta, "adam": self.adam.k, **facts}
        files.write(path, arrays, {"format": _STATE, "gatescope": json.dumps(about)})


def load_state(path: str | os.PathLike[str], task: Task | str | None = None) -> State:
    """What `State.save` wrote. ModelError if it is no such file; ValueError if its task does not exist."""
    try:
        with safe_open(path, framework="numpy") as file:
            header = file.metadata() or {}
            if header.get("format") != _STATE:
                raise ModelError(f"{os.fspath(path)} is not the state of a training")
            arrays = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
        about = json.loads(header["gatescope"])
        meta = about["meta"]
        start = initial_model(
            task or meta["task"],
            meta["cell"],
            meta["units"],
            meta["seed"],
            layers=meta.get("layers", 1),
            bidirectional=meta.get("bidirectional", False),
        )
        groups = {
            group: {name: arrays[f"{group}.{name}"] for name in start.weights}
            for group in ("now", "best", "m", "v")
        }
        adam = Adam(start.weights)
        adam.m, adam.v, adam.k = groups["m"], groups["v"], int(about["adam"])
        return State(
            int(about["iteration"]),
            replace(start, weights=groups["now"], meta=meta),
            replace(start, weights=groups["best"], meta=meta),
            float(about["score"]),
            float(about["latest"]),
            adam,
            about["draws"],
        )
    except (SafetensorError, OSError, LookupError, TypeError) as error:
        raise ModelError(f"{os.fspath(path)} is not the whole state of a training: {error}") from error


def initial_model(
    task: Task | str,
    cell: str,
    hidden: int,
    seed: int,
    *,
    layers: int = 1,
    bidirectional: bool = False,
    rng: Any = None,
    dtype: Any = np.float32,
) -> Model:
    """The model that training with this seed starts from, of H units a layer and direction.

    A task that is answered from both ends is answered from the last step by a network read in one direction.

    layers, bidirectional: how many, and whether every layer also reads from the end.
    rng: what draws its weights, by `random` alone (default the generator of the seed).
    """
    task = find(task) if isinstance(task, str) else task
    _check(hidden=hidden, seed=seed, layers=layers)
    return Model.create(
        cells.make(cell),
        task.reads,
        hidden,
        np.random.default_rng(seed) if rng is None else rng,
        input_size=task.input_size,
        layers=layers,
        bidirectional=bidirectional,
        dtype=dtype,
        tied=task.tied,
        answers=task.answered(bidirectional),
        meta={
            "task": task.name,
            "seed": seed,
            "units": hidden,
            # said where they are not the usual, so that files of one layer stay as they are
            **({"layers": layers} if layers > 1 else {}),
            **({"bidirectional": True} if bidirectional else {}),
        },
    )


def untrained(network: Model, task: Task | None = None) -> Model:
    """A trained network as it was before training; its meta stays."""
    meta = network.meta
    start = initial_model(
        task or meta["task"],
        network.cell.name,
        network.units,
        meta["seed"],
        layers=network.layers,
        bidirectional=network.bidirectional,
    )
    return replace(start, meta=meta)


@lru_cache(maxsize=160)
def bundled_model(name: str, weights: str = "trained") -> Model:
    """A bundled network, or with the weights "initial" what it was before training; read once for all.

    Raises:
        ModelError: unknown name, or a file that cannot be read; see `visualizer.files.load`.
    """
    network = files.load(name)
    return network if weights == "trained" else untrained(network)


class Weighted(Protocol):
    """Whatever has weights by name."""

    @property
    def weights(self) -> Mapping[str, Array]:
        """Name -> array."""


def fingerprint(model: Weighted) -> str:
    """SHA-256 over names and values of all weights, as float32 little-endian."""
    digest = hashlib.sha256()
    for name in sorted(model.weights):
        digest.update(name.encode() + model.weights[name].astype("<f4").tobytes())
    return digest.hexdigest()


def train(
    task: Task | str,
    cell: str = "lstm",
    hidden: int | None = None,
    seed: int = 0,
    iterations: int | None = None,
    settings: Settings | None = None,
    resume: State | None = None,
    *,
    layers: int = 1,
    bidirectional: bool = False,
) -> Iterator[Progress]:
    """Train a model, of one layer unless more are asked for, as an iterator of one Progress an iteration.

    What is not given is as for the bundled models of the task. With `resume`, the state that an earlier
    run of the same arguments reached, it goes on there, and ends with the same weights.

    Raises:
        ValueError: at once, for an argument out of its range or a name that does not exist, a state of
            other arguments, or a task whose data is not here.
        TrainingError: on the way, where the loss or its gradient is no longer a finite number.
    """
    task = find(task) if isinstance(task, str) else task
    if task.missing:
        raise ValueError(f"{task.name} cannot be trained: {task.missing}")
    hidden = task.units if hidden is None else hidden
    iterations = task.iterations if iterations is None else iterations
    settings = settings or task.settings
    _check(hidden=hidden, seed=seed, iterations=iterations)
    if not 0 <= settings.growth <= 1:
        raise ValueError(f"growth must be a share from 0 to 1, not {settings.growth}")
    if settings.examples is not None:
        _check(examples=settings.examples)
        if settings.growth not in (0, task.settings.growth):
            raise ValueError(
                "examples that stay the same have all gaps from the start; growth is for new ones"
            )
        settings = replace(settings, growth=0.0, drop=0.0)
    start = initial_model(task, cell, hidden, seed, layers=layers, bidirectional=bidirectional)
    meta = {
        **start.meta,
        "cell": cell,
        "iterations": iterations,
        "settings": settings.facts,
        **task.origin(),
        "command": f"gatescope train {task.name} --cell {cell} --hidden {hidden} "
        f"--seed {seed} --iterations {iterations} "
        + (f"--layers {layers} " if layers > 1 else "")
        + ("--bidirectional " if bidirectional else "")
        + _said(settings, task)
        + f"{task.options}-o FILE",
        "numpy": np.__version__,
        "initial_sha256": fingerprint(start),
    }
    if resume is not None and (other := _differs(resume.model.meta, meta)):
        raise ValueError(f"the state is of another training: its {other}")
    return _train(task, replace(start, meta=meta), iterations, settings, resume)


def _said(settings: Settings, task: Task) -> str:
    """What the command says of settings that are not the task's."""
    if settings.examples is not None:
        return f"--examples {settings.examples} "
    return f"--growth {settings.growth:g} " if settings.growth != task.settings.growth else ""


def _differs(theirs: Mapping[str, Any], ours: Mapping[str, Any]) -> str | None:
    """What is not the same in two trainings, as a person reads it."""
    usual = {"layers": 1, "bidirectional": False}
    theirs, ours = {**usual, **theirs}, {**usual, **json.loads(json.dumps(ours))}
    for key in ours:
        if key not in ("numpy", "command") and theirs.get(key) != ours[key]:
            return f"{key} is {theirs.get(key)!r}, not {ours[key]!r}"
    return None


def _check(**values: int) -> None:
    limits = {
        "hidden": (1, MAX_HIDDEN),
        "seed": (0, 2**32 - 1),
        "iterations": (1, 10**7),
        "examples": (1, MAX_EXAMPLES),
        "layers": (1, MAX_LAYERS),
    }
    for name, value in values.items():
        low, high = limits[name]
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise ValueError(f"{name} must be a whole number from {low} to {high}, not {value!r}")


def _train(
    task: Task, model: Model, iterations: int, settings: Settings, resume: State | None
) -> Iterator[Progress]:
    measure = task.measure
    # its own stream, so that all cells of one seed read the same examples in the same order
    rng = np.random.default_rng([model.meta["seed"], 1])
    pool = task.pool if settings.examples is None else Fixed(task, settings, model.meta["seed"]).pool
    first = 1
    if resume is None:
        best, score = model, task.evaluate(model, "validation", quick=True)[measure.name]
        latest, adam = score, Adam(model.weights)
    else:
        best, score, adam = replace(resume.best, meta=model.meta), resume.score, resume.adam
        latest = resume.latest
        model, first = replace(resume.model, meta=model.meta), resume.iteration + 1
        rng.bit_generator.state = resume.draws
    checks = {round(iterations * (k + 1) / settings.checks) for k in range(settings.checks)}
    draws: Mapping[str, Any] = rng.bit_generator.state
    batches: Iterator[Batch] = iter(())
    for k in range(first, iterations + 1):
        place = (k - 1) % POOL
        if place == 0 or k == first:
            draws = rng.bit_generator.state
            grown = (k - 1 - place) / (settings.growth * iterations) if settings.growth else 1.0
            batches = islice(pool(rng, settings, min(1.0, grown)), place, None)
        with np.errstate(all="ignore"):  # a diverging run is reported once, by `clipping`
            loss, grads = loss_and_gradients(model, next(batches))
            scale = clipping(loss, grads, settings.clip, k, best)
            rate = settings.rate * (1 - (k - 1) / iterations)
            weights = adam.step(model.weights, grads, rate, scale)
        model = replace(model, weights=weights)
        if k in checks:
            latest = task.evaluate(model, "validation", quick=True)[measure.name]
            if measure.at_least(latest, score):
                best, score = model, latest
        if k == iterations:
            scores = {split: task.evaluate(best, split) for split in ("validation", "test")}
            best = replace(best, meta={**model.meta, "scores": scores})
        after = rng.bit_generator.state if k % POOL == 0 else draws
        state = State(k, model, best, score, latest, adam, after)
        yield Progress(k, iterations, loss, score, latest, best, state)


def clipping(loss: float, grads: Mapping[str, Array], clip: float, k: int, best: Any) -> float:
    """What gradients are scaled by at iteration k, so that the 2-norm of them all is at most clip.

    Raises:
        TrainingError: the loss or the norm is no finite number; with the best weights so far.
    """
    norm = math.sqrt(sum(float(np.vdot(g, g)) for g in grads.values()))
    if not (math.isfinite(loss) and math.isfinite(norm)):
        raise TrainingError(f"training diverged at iteration {k}: the loss is {loss}", best)
    return min(1.0, clip / max(norm, 1e-30))


class Fixed:
    """Examples of a task that stay the same: the first so many that are drawn with a seed.

    They are drawn by a stream of their own, so that 16 are the first of 64, and each has all that is read.
    """

    def __init__(self, task: Task, settings: Settings, seed: int) -> None:
        assert settings.examples is not None
        rng, one = np.random.default_rng([seed, 2]), replace(settings, batch=1)
        self.examples: list[Batch] = []
        while len(self.examples) < settings.examples:
            self.examples += islice(task.pool(rng, one, 1.0), POOL)
        del self.examples[settings.examples :]

    def pool(self, rng: np.random.Generator, settings: Settings, grown: float) -> Iterator[Batch]:
        """As `Task.pool`, of these examples: no batch has one twice."""
        for _ in range(POOL):
            order = np.argsort(rng.random(len(self.examples)), kind="stable")
            yield joined([self.examples[k] for k in order[: settings.batch]])


def joined(batches: Sequence[Batch]) -> Batch:
    """Batches of any lengths as one, with steps after a shorter one's end that count nothing."""
    T = max(len(each.read) for each in batches)

    def column(name: str) -> Array:
        arrays = [getattr(each, name) for each in batches]
        ends = [np.zeros((T - len(a), *a.shape[1:]), a.dtype) for a in arrays]
        return np.concatenate([np.concatenate(pair) for pair in zip(arrays, ends, strict=True)], axis=1)

    lengths = [
        np.full(each.read.shape[1], len(each.read)) if each.lengths is None else each.lengths
        for each in batches
    ]
    return Batch(column("read"), column("target"), column("weight"), np.concatenate(lengths))


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
    """The weighted mean loss of a batch, and dL/d(weight) of every weight.

    Cross-entropy in nats for probabilities, (y - target)^2 for a value.
    """
    # where nothing reads from the end, what stands behind a sequence's own steps counts nothing anyway
    run = model.forward(batch.read, lengths=batch.lengths if model.bidirectional else None)
    share = (batch.weight / batch.weight.sum()).astype(run.logits.dtype)[..., None]
    if run.ended:  # of one answer a sequence the others are not there
        run.logits[batch.weight == 0] = 0.0
    if model.answers.kind == "value":
        miss = run.logits - batch.target
        return float((share * miss**2).sum()), model.backward(run, 2 * share * miss)
    loss = cross_entropy(run.logits, batch.target, share[..., 0])
    return loss, model.backward(run, run.logits)


def cross_entropy(logits: Array, target: Array, share: Array) -> float:
    """The mean cross-entropy in nats of logits (T, B, K), whose places its derivative takes.

    They can be ten times larger than all other arrays.

    Args:
        logits: overwritten by dL/dlogits.
        target: the right answers, indices (T, B).
        share: of each in the mean, (T, B).
    """
    p = logits
    p -= p.max(axis=-1, keepdims=True)
    np.exp(p, out=p)
    p /= p.sum(axis=-1, keepdims=True)
    t, b = np.indices(target.shape)
    answer = p[t, b, target]
    loss = -float((share * np.log(np.maximum(answer, np.finfo(p.dtype).tiny))).sum())
    p[t, b, target] -= 1
    p *= share[..., None]
    return loss


def evaluate(model: Model, task: Task | str, split: str = "test", quick: bool = False) -> Scores:
    """See `Task.evaluate`."""
    return (find(task) if isinstance(task, str) else task).evaluate(model, split, quick)
