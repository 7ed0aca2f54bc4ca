"""What a person can choose from: tasks, bundled models with their cards, and the runs on the shelf."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import asdict
from functools import lru_cache
from typing import Any, TypeVar

from visualizer import files, resources, train
from visualizer.analysis.probes import Probe
from visualizer.analysis.units import TAGS
from visualizer.cells import CELLS
from visualizer.model import Model, ModelError
from visualizer.pages import brought, shelf
from visualizer.symbols import Answers, Reads, quoted, typed
from visualizer.tasks import TASKS, Measure, Task
from visualizer.zoo.probes import load as load_probes

R = TypeVar("R")

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
            if network.meta["task"] not in TASKS:
                raise ModelError(f"no task is called {quoted(network.meta['task'])}")
            entry = _entry(name, network, path.stat().st_size)
        except (ModelError, LookupError, TypeError, OSError) as error:
            # one spoilt file must not close the page for everybody
            logging.getLogger("gatescope").warning("%s is left out: %s", path.name, error)
            continue
        entry["card"] = name.rpartition("-s")[0]
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
    """A network that did not come with Gatescope, as a page lists it.

    Of one that a person brought ``yours`` is true, and ``examples`` are its own texts, each with a label;
    ``sampled`` is true where it brought none, and its words stand in for one.
    ``wordless`` and ``headless``: see `brought`.
    """
    if name.startswith(shelf.PREFIX):
        return _entry(name, network, title="your own run")
    network = shelf.believed(network)
    return _entry(
        name,
        network,
        title=network.meta.get("title", network.name),
        yours=True,
        opened=name.startswith(shelf.OPENED),
        shown=True,
        weights=["trained"] if brought.began(network) is None else ["trained", "initial"],
        examples=[list(pair) for pair in brought.texts(network)],
        sampled=not brought.examples(network),
        said=brought.said(network),
        wordless=brought.wordless(network),
        headless=brought.headless(network),
    )


def listed_own(name: str) -> dict[str, Any]:
    """What an answer says of a network that not every page lists: ``entry``, and ``about`` its family."""
    network = shelf.find(name)
    if network is None or name.startswith(shelf.GIVEN):
        return {}
    entry = own_entry(name, network)
    return {"entry": entry} if entry["task"] in TASKS else {"entry": entry, "about": about_family(network)}


def _entry(name: str, network: Model, size: int | None = None, **more: Any) -> dict[str, Any]:
    """A model as a page lists it."""
    return {
        "name": name,
        "task": brought.family(network),
        "cell": network.cell.name,
        "units": network.units,
        "layers": network.layers,
        **({"bidirectional": True} if network.bidirectional else {}),
        "seed": network.meta.get("seed", 0),
        "bytes": size if size is not None else sum(array.nbytes for array in network.weights.values()),
        "parameters": network.parameters,
        **more,
    }


def about_family(network: Model) -> dict[str, Any]:
    """What a page knows of a network's family where that is no task, in the form of `_about`."""
    return {
        "title": brought.answering(network),
        "examples": [],
        "view": "time",
        "patterns": [],
        "remark": "",
        "reads": nouns(network.reads),
        "answers": network.answers.to_dict(),
        "measure": asdict(Measure()),
        "gap_title": "",
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


def answered(answers: Answers) -> dict[str, str]:
    """What a page says of what a network answers."""
    return {"kind": answers.kind, "title": answers.title or "answer"}


def nouns(reads: Reads) -> dict[str, Any]:
    """What a page calls the symbols that are read, and the indices of those that no text holds."""
    return {
        "kind": reads.kind,
        "one": reads.one,
        "many": reads.many,
        "typing": reads.typing,
        "reserved": sorted(reads.reserved),
    }


def _summary(card: Mapping[str, Any]) -> dict[str, Any]:
    """What a page shows of a card: the test score by rule and by gap, for every seed.

    Of a network that also reads from the end ``ahead`` has beside it the score before what follows is there,
    by how far ahead the deciding word lies; or ``left``, by how many words are still to come.
    ``confusion`` is that of the seed shown, where there is one: of what is taken for what.
    """
    measure = card["measure"]["name"]

    def scores(of: Mapping[str, Any]) -> dict[str, float]:
        return {name: each[measure] for name, each in of.items()}

    def early(test: Mapping[str, Any]) -> dict[str, Any]:
        if not card.get("bidirectional"):
            return {}
        if "online" in test:
            return {"ahead": scores(test["online"]["by_gap"])}
        return {"left": scores(test["by_left"])} if "by_left" in test else {}

    seeds = {
        seed: {
            "score": each["test"][measure],
            "by_rule": scores(each["test"]["by_rule"]),
            "by_gap": scores(each["test"]["by_gap"]),
            **early(each["test"]),
        }
        for seed, each in card["seeds"].items()
    }
    kept = ("rules", "answers", "iterations", "test_split", "note", "shown")
    shown = card["seeds"].get(str(card["shown"]), {}).get("test", {})
    taken = {"confusion": shown["confusion"]} if "confusion" in shown else {}
    return {key: card[key] for key in kept} | {"seeds": seeds} | taken


def offered() -> dict[str, Any]:
    """What a page of one network lets a person choose from: what the server was given, then `catalogue`."""
    return _offered() if shelf.given() else catalogue()


@lru_cache(maxsize=1)
def _offered() -> dict[str, Any]:
    every, own = catalogue(), shelf.given()
    tasks = {brought.family(network): about_family(network) for network in own.values()}
    return {
        **every,
        "models": [*(own_entry(name, network) for name, network in own.items()), *every["models"]],
        "tasks": {**tasks, **every["tasks"]},
    }


_made: list[Callable[[], object]] = [_offered.cache_clear]


def of_offered(make: Callable[[], R]) -> Callable[[], R]:
    """Keep what is made of `offered`, until other networks are given."""
    kept = lru_cache(maxsize=1)(make)
    _made.append(kept.cache_clear)
    return kept


def give(models: Mapping[str, Model]) -> list[str]:
    """Let every page show these networks, by their titles, before all others -> their names.

    Raises:
        ModelError: a network that brings no text, where none can be made up.
    """
    names = shelf.give(models)
    for clear in _made:
        clear()
    try:
        offered()
    except ModelError:
        shelf.give({})
        raise
    return names


def known(name: str) -> bool:
    """Whether a network is here by this name."""
    return shelf.find(name) is not None if shelf.is_own(name) else _listed(name) is not None


def called(name: str) -> str:
    """What a sentence calls a network."""
    network = shelf.find(name)
    title = None if network is None or name.startswith(shelf.PREFIX) else network.meta.get("title")
    return name if title is None else f"“{title}”"


def first_model() -> str:
    """The network that a page opens on: the first that the server was given, else `default_model`."""
    return next(iter(shelf.given()), None) or default_model()


def opening(name: str) -> tuple[str, str]:
    """The text that a page of this network opens on, and the view."""
    network = load(name)
    task = TASKS.get(brought.family(network))
    if task and not name.startswith((shelf.GIVEN, shelf.OPENED)):
        return task.examples[0][1], task.view
    return brought.texts(network)[0][1], task.view if task else "time"


def alike(network: Model) -> list[str]:
    """The names of all networks of the family of this one, given to the server or bundled."""
    of = brought.family(network)
    return [str(entry["name"]) for entry in offered()["models"] if entry["task"] == of]


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
    """The model that reads a text for which none was asked: the first that knows all of its tokens.

    Those that the server was given are asked before those of the tasks.

    A network that knows any text is no first choice for one, see `tasks.Task.reads_any`; where no other knows
    all it is the one that reads English in pieces, or the default where that is not here.
    """
    text = text[:CHARACTERS]
    if not typed(text, "words").split():
        return first_model()
    own = [*shelf.given()]
    for model in (*own, *(shown_model(name) for name, task in TASKS.items() if not task.reads_any)):
        if model is None:
            continue
        try:
            _, _, unknown = load(model).reads.encode(typed(text, load(model).reads.kind))
        except ModelError:  # it has nothing that stands for what it does not know, or reads numbers
            continue
        if unknown and not any(unknown):
            return model
    return next(iter(own), None) or english() or default_model()


def english() -> str | None:
    """The model that reads any English; None where there is none."""
    return next((shown_model(name) for name, task in TASKS.items() if task.reads.kind == "pieces"), None)


def task_of(name: str) -> str | None:
    """The task of ours that a model was trained on; None for one of no such task, and for no such model."""
    own = shelf.find(name)
    if own is not None:
        task = shelf.task_of(own)
        return None if task is None else task.name
    entry = _listed(name)
    return None if entry is None else str(entry["task"])


def load(name: str, weights: str = "trained") -> Model:
    """A bundled model or a person's own, or the same before training.

    Raises:
        ModelError: it is not here, or its weights before training are not known.
    """
    if not shelf.is_own(name):
        return train.bundled_model(name, weights)
    network = shelf.find(name)
    if network is None:
        raise ModelError("that network is no longer kept")
    if weights == "trained":
        return network
    start = brought.began(network)
    if start is None:
        raise ModelError(f"the weights of {called(name)} before its training are not known")
    return start
