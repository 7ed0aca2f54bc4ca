"""Linear probes of the bundled translators: of the encoder at every word, of the decoder at every output.

A file a family of translators, ``assets/translators/probes/<family>.safetensors``: for every seed, with its
trained weights and with those it began with, W and b of every probe in float16, as `visualizer.zoo.probes`
has them. The decoder is read as it writes the right translation.

``python -m visualizer.zoo.translator_probes`` fits what is missing; it takes the extra ``build``.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from visualizer import files, resources
from visualizer.analysis.probes import Probe
from visualizer.model import ModelError
from visualizer.seq2seq.training import batch
from visualizer.seq2seq.translator import Translator
from visualizer.stack import LAST
from visualizer.tasks import SPLITS, TRANSLATING
from visualizer.tasks.translating import Pair, Translating
from visualizer.train import fingerprint
from visualizer.zoo.measure import Read
from visualizer.zoo.probes import fitted

FORMAT = "gatescope translator probes 1"
PAIRS = {"train": 3_000, "validation": 800, "test": 1_600}
"""Pairs of each split that are read."""
SIDES = ("encoder", "decoder")
WEIGHTS = ("trained", "initial")
_BATCH = 200  # pairs that are read at once


def path_of(family: str, folder: Path | None = None) -> Path:
    """The file of the probes of a family: "czech-lstm-additive-48"."""
    return (folder or resources.assets() / "translators") / "probes" / f"{family}.safetensors"


def read(model: Translator, pairs: Sequence[Pair]) -> dict[str, Read]:
    """Every pair read by both sides: what the last layer of each remembers, and what is true there."""
    task, found = TRANSLATING[model.meta["task"]], dict[str, list[tuple[Any, Any]]]()
    for start in range(0, len(pairs), _BATCH):
        some = pairs[start : start + _BATCH]
        one = batch(model, [(pair.source, pair.target) for pair in some])
        run = model.forward(one.read, one.fed, one.lengths)
        layers = run.encoder[LAST.index(model)], run.decoder[-1]
        for b, pair in enumerate(some):
            for side, layer, true in zip(SIDES, layers, task.truths(pair), strict=True):
                n = len(true[task.probed[0].name])
                kept = {name: layer[name][:n, b] for name in ("c", "h") if name in layer}
                found.setdefault(side, []).append((kept, true))
    return {side: _joined(each) for side, each in found.items()}


def _joined(each: Sequence[tuple[Any, Any]]) -> Read:
    signals, truth = (
        {name: np.concatenate([of[name] for of in some]) for name in some[0]}
        for some in zip(*each, strict=True)
    )
    sizes = [len(next(iter(true.values()))) for _, true in each]
    return Read(signals, truth, np.repeat(np.arange(len(each)), sizes))


def drawn(task: Translating) -> dict[str, list[Pair]]:
    """The pairs of each split, the same for every translator."""
    return {
        split: task.sample(split, np.random.default_rng([SPLITS.index(split), 7]), n)
        for split, n in PAIRS.items()
    }


def fit(model: Translator, pairs: Mapping[str, Sequence[Pair]]) -> dict[tuple[str, str], Probe]:
    """The probes of both sides of a translator: (side, name) -> Probe.

    Raises:
        ImportError: scikit-learn, the extra ``build``, is not installed.
    """
    seen = {split: read(model, some) for split, some in pairs.items()}
    return {
        (side, probed.name): fitted(probed, {split: of[side] for split, of in seen.items()})
        for side in SIDES
        for probed in TRANSLATING[model.meta["task"]].probed
    }


def measure(family: Mapping[int, tuple[Translator, Translator]], path: Path) -> None:
    """Fit the probes of a family, seed -> (trained, as it began), and write them."""
    arrays, facts = {}, {}
    pairs: dict[str, list[Pair]] = {}
    for seed, networks in sorted(family.items()):
        print("probing", path.stem, seed, flush=True)
        pairs = pairs or drawn(TRANSLATING[networks[0].meta["task"]])
        scores = {}
        for weights, model in zip(WEIGHTS, networks, strict=True):
            for (side, name), probe in fit(model, pairs).items():
                key = f"{weights}.{side}.{name}"
                arrays[f"{seed}.{key}.weight"] = probe.weight.astype(np.float16)
                arrays[f"{seed}.{key}.bias"] = probe.bias.astype(np.float16)
                scores[key] = [probe.score, probe.commonest, probe.n]
        facts[str(seed)] = {"sha256": fingerprint(networks[0]), "scores": scores}
    path.parent.mkdir(exist_ok=True)
    files.write(path, arrays, {"format": FORMAT, "gatescope": json.dumps(facts, separators=(",", ":"))})


@lru_cache(maxsize=64)
def load(name: str, weights: str = "trained") -> dict[str, tuple[Probe, ...]]:
    """The probes of a bundled translator, of each side in the order of its task; {} where there are none.

    Raises:
        ModelError: the file is foreign, truncated, or does not say what it holds.
    """
    family, _, seed = name.rpartition("-s")
    path, task = path_of(family), TRANSLATING.get(family.partition("-")[0])
    if task is None or not path.exists():
        return {}
    header, arrays = files.tensors(path, FORMAT, ("F16",))
    try:
        scores = json.loads(header["gatescope"])[seed]["scores"]
        return {
            side: tuple(
                Probe(
                    probed.name,
                    probed.title,
                    probed.answers,
                    arrays[f"{seed}.{weights}.{side}.{probed.name}.weight"].astype(np.float32),
                    arrays[f"{seed}.{weights}.{side}.{probed.name}.bias"].astype(np.float32),
                    *scores[f"{weights}.{side}.{probed.name}"],
                )
                for probed in task.probed
            )
            for side in SIDES
        }
    except (LookupError, ValueError, TypeError) as error:
        raise ModelError(f"{path.name} does not say which probes it holds: {error}") from error


def main(argv: Sequence[str] | None = None) -> None:
    """Fit what is missing."""
    from visualizer.seq2seq import load_translator
    from visualizer.zoo.translators import BUNDLE, initial

    parser = argparse.ArgumentParser(description="Fit the probes of the bundled translators.")
    parser.add_argument("--only", default="", help="of those alone whose names begin so")
    args = parser.parse_args(argv)
    families: dict[str, dict[int, tuple[Translator, Translator]]] = {}
    for entry in BUNDLE:
        if TRANSLATING[entry.task].probed and entry.family.startswith(args.only):
            pair = load_translator(entry.name), initial(entry)
            families.setdefault(entry.family, {})[entry.seed] = pair
    for family, networks in families.items():
        if not path_of(family).exists():
            measure(networks, path_of(family))


if __name__ == "__main__":
    main()
