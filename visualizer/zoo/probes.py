"""Linear probes of the bundled networks: fitted on training texts, chosen on validation, scored on test.

A file a family of networks, ``assets/models/probes/<task>-<cell>-<units>.safetensors``: for every seed, with
its trained weights and with those it began with, W and b of every probe in float16. Scores are of what is
left.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from visualizer import files, resources
from visualizer.analysis.probes import Probe, states
from visualizer.cells import Array
from visualizer.model import Model, ModelError
from visualizer.tasks import Probed, Task, find
from visualizer.train import fingerprint, untrained
from visualizer.zoo.measure import Read, read

FORMAT = "gatescope probes 1"
STEPS = {"train": 60_000, "validation": 10_000, "test": 20_000}
"""Steps of each split that are read, or a few more."""
STRENGTHS = (0.1, 1.0, 10.0)
"""Inverse strengths of the penalty on W, of which validation chooses one."""
WEIGHTS = ("trained", "initial")
ABSENT = -30.0
"""The bias of an answer that no training text has."""


def path_of(family: str, folder: Path | None = None) -> Path:
    """The file of the probes of a family: "grammar-lstm-32"."""
    return (folder or resources.assets() / "models") / "probes" / f"{family}.safetensors"


def fit(model: Model, task: Task) -> dict[str, Probe]:
    """The probes of a network, one for all that its task has probed: name -> Probe.

    Raises:
        ImportError: scikit-learn, the extra ``build``, is not installed.
    """
    texts = {split: task.observe(split, np.random.default_rng(1), n) for split, n in STEPS.items()}
    seen = {split: read(model, of) for split, of in texts.items()}
    return {probed.name: fitted(probed, seen) for probed in task.probed}


def fitted(probed: Probed, seen: Mapping[str, Read]) -> Probe:
    """The probe of what was read of each split, fitted, chosen and scored; ImportError as `fit`."""
    from sklearn.linear_model import LogisticRegression

    asked = {split: states(of.signals) for split, of in seen.items()}
    truth = {split: probed.index(of.truth) for split, of in seen.items()}
    # in units of their own spread, which is folded into W and b
    mean, size = asked["train"].mean(axis=0), asked["train"].std(axis=0)
    size = np.where(size > 1e-6, size, 1)
    made = []
    for strength in STRENGTHS:
        model = LogisticRegression(C=strength, max_iter=300, tol=1e-3)
        model.fit((asked["train"] - mean) / size, truth["train"])
        there, W, b = model.classes_, model.coef_, model.intercept_
        if len(there) == 2:  # one row says both
            W, b = np.concatenate((-W / 2, W / 2)), np.concatenate((-b / 2, b / 2))
        weight = np.zeros((len(probed.answers), len(mean)))
        bias = np.full(len(probed.answers), ABSENT)
        weight[there], bias[there] = W / size, b - (W / size) @ mean
        made.append(Probe(probed.name, probed.title, probed.answers, _half(weight), _half(bias)))
    right = [_score(probe, seen["validation"], truth["validation"]) for probe in made]
    best = made[int(np.argmax(right))]
    common = int(np.bincount(truth["train"]).argmax())
    return Probe(
        best.name,
        best.title,
        best.answers,
        best.weight,
        best.bias,
        score=_score(best, seen["test"], truth["test"]),
        commonest=round(float(np.mean(truth["test"] == common)), 4),
        n=len(truth["test"]),
    )


def _half(array: Array) -> Array:
    return array.astype(np.float16).astype(np.float32)


def _score(probe: Probe, seen: Read, truth: Array) -> float:
    return round(float(np.mean(probe(seen.signals).argmax(axis=-1) == truth)), 4)


def measure(family: Sequence[Model], path: Path) -> None:
    """Fit the probes of a family's networks and write them, unless the file is of them already."""
    task = find(family[0].meta["task"])
    if not task.probed or _is_of(path, family):
        return
    arrays: dict[str, Array] = {}
    facts: dict[str, Any] = {}
    for model in family:
        print("probing", path.stem, model.meta["seed"], flush=True)
        began = untrained(model, task)
        scores: dict[str, Any] = {}
        for weights, network in zip(WEIGHTS, (model, began), strict=True):
            for name, probe in fit(network, task).items():
                key = f"{model.meta['seed']}.{weights}.{name}"
                arrays[f"{key}.weight"] = probe.weight.astype(np.float16)
                arrays[f"{key}.bias"] = probe.bias.astype(np.float16)
                scores[f"{weights}.{name}"] = [probe.score, probe.commonest, probe.n]
        facts[str(model.meta["seed"])] = {"sha256": fingerprint(model), "scores": scores}
    path.parent.mkdir(exist_ok=True)
    files.write(path, arrays, {"format": FORMAT, "gatescope": json.dumps(facts, separators=(",", ":"))})


def _is_of(path: Path, family: Sequence[Model]) -> bool:
    try:
        facts = json.loads(files.tensors(path, FORMAT, ("F16",))[0]["gatescope"])
        return facts.keys() == {str(model.meta["seed"]) for model in family} and all(
            facts[str(model.meta["seed"])]["sha256"] == fingerprint(model) for model in family
        )
    except (ModelError, LookupError, ValueError):
        return False


@lru_cache(maxsize=64)
def load(family: str, seed: int, weights: str = "trained") -> tuple[Probe, ...]:
    """The probes of a bundled network, in the order of its task; none where there is no file of them.

    Raises:
        ModelError: the file is foreign, truncated, or does not say what it holds.
    """
    path = path_of(family)
    if not path.exists():
        return ()
    header, arrays = files.tensors(path, FORMAT, ("F16",))
    found = []
    try:
        scores = json.loads(header["gatescope"])[str(seed)]["scores"]
        for probed in find(family.rsplit("-", 2)[0]).probed:
            key = f"{seed}.{weights}.{probed.name}"
            W, b = (arrays[f"{key}.{part}"].astype(np.float32) for part in ("weight", "bias"))
            score, commonest, n = scores[f"{weights}.{probed.name}"]
            if W.shape[:1] != b.shape or len(b) != len(probed.answers):
                raise ModelError(f"{path.name}: the probe {probed.name} has {len(b)} answers")
            found.append(Probe(probed.name, probed.title, probed.answers, W, b, score, commonest, n))
    except (LookupError, ValueError, TypeError) as error:
        raise ModelError(f"{path.name} does not say which probes it holds: {error}") from error
    return tuple(found)
