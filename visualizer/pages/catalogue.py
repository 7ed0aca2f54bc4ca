"""What a person can choose from: tasks, bundled models with their cards, and the runs on the shelf."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import asdict
from functools import lru_cache
from typing import Any

from visualizer import files, resources, train
from visualizer.analysis.probes import Probe
from visualizer.analysis.units import TAGS
from visualizer.cells import CELLS
from visualizer.model import Model, ModelError
from visualizer.pages import shelf
from visualizer.symbols import Reads, typed
from visualizer.tasks import TASKS, Task
from visualizer.zoo.probes import load as load_probes

CHARACTERS = 2_000
"""Of a text, at most, by which it is told which network knows its words."""
STRANGE = 1 / 3
"""The share of unknown tokens above which a page says that what it shows of a text means little."""


@lru_cache(maxsize=1)
def catalogue() -> dict[str, Any]:
    """Everything a person can choose from, and each model's card: JSON-able, the same for all sessions."""
    cards = _cards()
    entries = []
    for name, path in files.bundled().items():
        try:
            network = files.load(name)
            entry = _entry(name, network, path.stat().st_size)
        except (ModelError, LookupError, TypeError, OSError) as error:
            # one spoilt file must not close the page for everybody
            logging.getLogger("gatescope").warning("%s is left out: %s", path.name, error)
            continue
        entry["card"] = f"{entry['task']}-{entry['cell']}-{entry['units']}"
        entry["shown"] = cards.get(entry["card"], {}).get("shown", entry["seed"]) == entry["seed"]
        entries.append(entry)
    titles = {name: cell.title for name, cell in CELLS.items()}
    return {
        "models": entries,
        "tasks": {name: _about(task) for name, task in TASKS.items()},
        "cells": titles,
        "notes": {name: cell.note for name, cell in CELLS.items() if cell.note},
        "cards": {name: _summary(card) for name, card in cards.items()},
        "tags": dict(TAGS),
        "strange": STRANGE,
    }


@lru_cache(maxsize=1)
def _cards() -> dict[str, dict[str, Any]]:
    """Every card, whole: name -> what `zoo.build` wrote."""
    found = resources.cards()
    for name in list(found):
        try:
            _summary(found[name])
        except (LookupError, TypeError, AttributeError) as error:
            logging.getLogger("gatescope").warning("the card %s is left out: %r", name, error)
            del found[name]
    return found


def _listed(name: str) -> dict[str, Any] | None:
    """A bundled model as a page lists it; None for any other."""
    return next((entry for entry in catalogue()["models"] if entry["name"] == name), None)


def units(name: str) -> dict[str, Any] | None:
    """What was measured of every unit of a bundled model, see `analysis.units`; None if nothing was."""
    entry = _listed(name)
    card = _cards().get(entry["card"], {}) if entry else {}
    return card["seeds"].get(str(entry["seed"]), {}).get("units") if entry and card else None


def follows(name: str) -> list[tuple[str, str, float] | None]:
    """Of every unit of a bundled model what it follows, the kind of its score, and that on test.

    None for a unit that follows nothing; [] for a model that nothing was measured of.
    """
    measured = units(name)
    if not measured:
        return []
    features = {feature["name"]: (feature["title"], feature["kind"]) for feature in measured["features"]}
    told = (unit["follows"] for unit in measured["units"])
    return [(*features[each[0]], each[3]) if each else None for each in told]


@lru_cache(maxsize=160)
def probes(name: str, weights: str = "trained") -> tuple[tuple[Probe, Probe], ...]:
    """The linear probes of a bundled model, each beside that of its untrained twin; () for any other."""
    entry = _listed(name)
    if entry is None:
        return ()
    try:
        mine, its = (load_probes(entry["card"], entry["seed"], each) for each in (weights, "initial"))
    except ModelError as error:
        logging.getLogger("gatescope").warning("the probes of %s are left out: %s", name, error)
        return ()
    return tuple(zip(mine, its, strict=True))


def own_entry(name: str, network: Model) -> dict[str, Any]:
    """A person's own run as a page lists it."""
    return _entry(name, network, title="your own run")


def _entry(name: str, network: Model, size: int | None = None, **more: Any) -> dict[str, Any]:
    """A model as a page lists it. KeyError if its task is none of ours."""
    return {
        "name": name,
        "task": TASKS[network.meta["task"]].name,
        "cell": network.cell.name,
        "units": network.units,
        "layers": network.layers,
        "seed": network.meta.get("seed", 0),
        "bytes": size if size is not None else sum(array.nbytes for array in network.weights.values()),
        "parameters": network.parameters,
        **more,
    }


def _about(task: Task) -> dict[str, Any]:
    return {
        "title": task.title,
        "examples": [list(pair) for pair in task.examples],
        "view": task.view,
        "patterns": [[rule, task.rules[rule], slots] for rule, slots in task.patterns.items()],
        "remark": task.remark,
        "reads": nouns(task.reads),
        "answers": {"kind": task.answers.kind, "title": task.answers.title, "names": task.answers.names},
        "measure": asdict(task.measure),
        "gap_title": task.gap_title,
    }


def nouns(reads: Reads) -> dict[str, Any]:
    """What a page calls the symbols that are read, and the indices of those that no text holds."""
    return {"kind": reads.kind, "one": reads.one, "many": reads.many, "reserved": sorted(reads.reserved)}


def _summary(card: Mapping[str, Any]) -> dict[str, Any]:
    """What a page shows of a card: the test score by rule and by gap, for every seed.

    ``confusion`` is that of the seed shown, where there is one: of what is taken for what.
    """
    measure = card["measure"]["name"]

    def scores(of: Mapping[str, Any]) -> dict[str, float]:
        return {name: each[measure] for name, each in of.items()}

    seeds = {
        seed: {
            "score": each["test"][measure],
            "by_rule": scores(each["test"]["by_rule"]),
            "by_gap": scores(each["test"]["by_gap"]),
        }
        for seed, each in card["seeds"].items()
    }
    kept = ("rules", "answers", "iterations", "test_split", "note", "shown")
    shown = card["seeds"].get(str(card["shown"]), {}).get("test", {})
    taken = {"confusion": shown["confusion"]} if "confusion" in shown else {}
    return {key: card[key] for key in kept} | {"seeds": seeds} | taken


@lru_cache(maxsize=1)
def default_model() -> str:
    """The LSTM of the first task that its validation split chose."""
    shown = [entry for entry in catalogue()["models"] if entry["shown"]]
    if not shown:
        raise ModelError("no model comes with this installation")
    return str(shown_model(min((entry["task"] for entry in shown), key=list(TASKS).index)))


def shown_model(task: str) -> str | None:
    """The LSTM of a task that its validation split chose, another cell where there is none; else None."""
    shown = [entry for entry in catalogue()["models"] if entry["shown"] and entry["task"] == task]
    best = max(shown, key=lambda entry: (entry["cell"] == "lstm", entry["units"]), default=None)
    return best and str(best["name"])


def reader_of(text: str) -> str:
    """The model that reads a text for which none was asked: the first task's that knows all of its tokens.

    A network that knows any text is no first choice for one, see `tasks.Task.reads_any`; where no other knows
    all it is the one that reads English in pieces, or the default where that is not here.
    """
    text = text[:CHARACTERS]
    if not typed(text, "words").split():
        return default_model()
    for name, task in TASKS.items():
        model = None if task.reads_any else shown_model(name)
        if model is None:
            continue
        _, _, unknown = load(model).reads.encode(typed(text, load(model).reads.kind))
        if unknown and not any(unknown):
            return model
    return english() or default_model()


def english() -> str | None:
    """The model that reads any English; None where there is none."""
    return next((shown_model(name) for name, task in TASKS.items() if task.reads.kind == "pieces"), None)


def task_of(name: str) -> str | None:
    """The task that a bundled model or a person's own run was trained on; None for no such model."""
    run = shelf.find(name) if name.startswith(shelf.PREFIX) else None
    if run is not None:
        return str(run.meta["task"])
    entry = _listed(name)
    return None if entry is None else str(entry["task"])


def load(name: str, weights: str = "trained") -> Model:
    """A bundled model or a person's own run, or the same before training."""
    if not name.startswith(shelf.PREFIX):
        return train.bundled_model(name, weights)
    network = shelf.find(name)
    if network is None:
        raise ModelError("that run is no longer kept")
    return network if weights == "trained" else train.untrained(network)
