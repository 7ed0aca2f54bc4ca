"""Many small networks in one file: one task, one cell, one size, a seed each.

Weights are float16, stacked over the seeds on a leading axis under the names of a model's own file. The
metadata is a model's (`Model.about`), and what differs from seed to seed is in its ``meta["seeds"]``, among
it the scores: those of the weights as rounded, so of what is read here.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np

from visualizer import files, resources
from visualizer.model import Model, ModelError
from visualizer.tasks import find

FORMAT = "gatescope seeds 1"
SEED = "SEED"
"""Stands in the command of a file for the seed."""
OWN = ("initial_sha256", "scores")
"""What a file says of every seed apart."""


def path_of(task: str, cell: str, folder: Path | None = None) -> Path:
    """The file of a cell's networks on a task, of the task's own size."""
    return (
        (folder or resources.assets() / "models") / "seeds" / f"{task}-{cell}-{find(task).units}.safetensors"
    )


@lru_cache(maxsize=16)
def load_seeds(task: str, cell: str) -> tuple[Model, ...]:
    """The bundled networks of a cell on a task, one a seed, in float32.

    Raises:
        ModelError: there is no such file, or it is foreign, truncated, or does not fit.
        ValueError: no such task.
    """
    return read(path_of(task, cell))


def rounded(one: Model) -> Model:
    """A model as it is read from a file of many: its weights at the precision of float16."""
    return one.astype(np.float16).astype(np.float32)


def read(path: Path) -> tuple[Model, ...]:
    """Read one file; see `load_seeds`."""
    header, stacked = files.tensors(path, FORMAT, ("F16",))
    made = files.described(path, header)
    meta = made.pop("meta")
    try:
        own = {int(seed): {**facts} for seed, facts in meta.pop("seeds").items()}
        command = str(meta["command"])
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise ModelError(f"{path} does not say which seeds it holds: {error}") from error
    for name, array in stacked.items():
        if array.shape[:1] != (len(own),):
            raise ModelError(f"the tensor {name} is {array.shape}, it must begin with {len(own)} seeds")
        stacked[name] = array.astype(np.float32)
        stacked[name].flags.writeable = False  # all who ask are given the same
    return tuple(
        Model(
            weights={name: array[k] for name, array in stacked.items()},
            meta={
                **meta,
                **facts,
                "seed": seed,
                "name": f"{path.stem}-s{seed}",
                "command": command.replace(SEED, str(seed)),
            },
            **made,
        )
        for k, (seed, facts) in enumerate(own.items())
    )


def write(path: Path, models: Sequence[Model]) -> None:
    """Write models that differ in weights and seed alone; the file appears whole or not at all."""
    about = models[0].about()
    meta = {key: value for key, value in about["meta"].items() if key not in (*OWN, "seed", "name")}
    meta["command"] = meta["command"].replace(f"--seed {models[0].meta['seed']} ", f"--seed {SEED} ")
    meta["seeds"] = {str(one.meta["seed"]): {key: one.meta[key] for key in OWN} for one in models}
    stacked = {name: np.stack([one.weights[name] for one in models]) for name in models[0].weights}
    files.write(
        path,
        {name: array.astype(np.float16) for name, array in stacked.items()},
        {"format": FORMAT, "gatescope": json.dumps({**about, "meta": meta}, separators=(",", ":"))},
    )
