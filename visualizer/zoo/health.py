"""What is normal: the health of the bundled networks over their own test texts, cell by cell.

``python -m visualizer.zoo.health`` writes it to ``assets/health.json``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from visualizer import files, resources
from visualizer.analysis.health import health, measures
from visualizer.cells import Array
from visualizer.model import Model, ModelError
from visualizer.tasks import Task, find
from visualizer.tasks.code import CorpusError

STEPS = 6_000
"""Steps of a task's test texts that are read, or a few more: texts are read to their end."""
_DIGITS = 4


def texts_of(model: Model, task: Task, steps: int = STEPS) -> list[Array]:
    """What a network reads of its task's test texts, as `Model.forward` takes it; the same every time.

    Raises:
        ModelError: the texts are not here.
    """
    try:
        texts = task.observe("test", np.random.default_rng(0), steps)
    except CorpusError as error:
        raise ModelError(str(error)) from error
    return [model.encode(text.tokens).read if text.read is None else text.read for text in texts]


def measured() -> dict[str, Any]:
    """What is normal of each cell, JSON-able, of the networks whose task brings its texts along.

    Not of tasks that take both directions: each half of a network has read another part of a text, and one
    that reads once has nothing to carry far.

    Returns:
        Cell -> ``networks``, how many; ``measures``, of every name of `analysis.health.measures` the 10th
        percentile over the networks, the median and the 90th, of as many as have it.
    """
    by_cell: dict[str, list[dict[str, float]]] = {}
    models = [files.load(name) for name in files.bundled()]
    both = {model.meta["task"] for model in models if model.bidirectional}
    for model in models:
        task = find(model.meta["task"])
        # some texts are brought from elsewhere, to be trained on
        if task.reads.kind == "pieces" or task.name in both:
            continue
        (layer,) = health(model, texts_of(model, task)).layers
        by_cell.setdefault(model.cell.name, []).append(measures(layer))
    return {cell: {"networks": len(each), "measures": _spread(each)} for cell, each in by_cell.items()}


def _spread(each: list[dict[str, float]]) -> dict[str, list[float]]:
    names = dict.fromkeys(name for one in each for name in one)
    return {
        name: np.percentile([one[name] for one in each if name in one], (10, 50, 90)).round(_DIGITS).tolist()
        for name in names
    }


def path() -> Path:
    """The file of what is normal."""
    return resources.assets() / "health.json"


@lru_cache(maxsize=2)
def _normal(path: Path) -> Mapping[str, Any]:
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.exists() else {}


def normal(cell: str) -> Mapping[str, Any]:
    """What is normal of a cell, as in `measured`; of one without bundled networks, none and no measures."""
    return dict(_normal(path()).get(cell, {"networks": 0, "measures": {}}))


if __name__ == "__main__":
    resources.write(path(), f"{resources.as_json(measured())}\n".encode())
