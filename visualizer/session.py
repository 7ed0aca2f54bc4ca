"""What one person is looking at: a text, a model, and the picture made of them.

`Session` is the only mutable state. It checks everything a person can send before any work starts, and
turns it into a payload: the bytes of one picture, sent to the browser once. Payloads are shared between
sessions, since thirty students open the same sentence.
"""

from __future__ import annotations

import json
import logging
import struct
import threading
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import asdict, replace
from functools import lru_cache
from typing import Any

import numpy as np
import param

from visualizer import analysis, model, resources, runs, train
from visualizer.analysis.ledger import half_life, story
from visualizer.cells import CELLS, Array
from visualizer.model import Model, ModelError, Trace
from visualizer.symbols import Reads, quoted, typed
from visualizer.tasks import TASKS, Task
from visualizer.units import TAGS

MAX_CHARACTERS = 20_000
MAX_TOKENS = 2_000
MAX_WRITTEN = 400
WEIGHTS = ("trained", "initial")
_KEPT_TOKENS = 200
_CACHE_BYTES = 64 * 2**20


class Session(param.Parameterized):
    """One person's view of one text. `look` is the only way in; it never raises for what a person typed."""

    text = param.String(doc="the text shown, as typed")
    model = param.String(doc="the name of the bundled model")
    weights = param.Selector(default="trained", objects=list(WEIGHTS), doc="trained or initial weights")

    def __init__(self, **params: Any) -> None:
        super().__init__(**params)
        self._previous: Trace | None = None
        self.refused: list[str] = []

    def look(self, request: Mapping[str, Any], notices: list[str] | None = None) -> bytes:
        """Check a request, make its picture and return it.

        Args:
            request: ``text``, ``model``, ``weights`` as the browser or the address sent them, and
                ``seq``, a number that comes back with the picture. ``length``, of a text
                that the browser cut. ``units``, true where what the units do is wanted too.
                ``write``: ``temperature``, ``seed`` and ``length``, where the network is to write on.
                What is missing stays as it was. Anything may be of any type.
            notices: sentences to show beside this picture's own.

        Returns:
            The payload. Where the request cannot be shown it holds ``notices`` and no picture.
        """
        notices = self.refused = list(notices or [])
        seq = request.get("seq", 0)
        seq = seq if isinstance(seq, int) and abs(seq) < 2**53 else 0
        try:
            name, weights = checked_model(request, notices, self.model, self.weights)
        except ModelError as error:
            return encode({"seq": seq, "notices": [f"Nothing can be shown: {error}."]}, {})
        text, ok = checked_text(request.get("text", self.text), request.get("length"), notices)
        if not ok:
            return encode({"seq": seq, "notices": notices}, {})
        try:
            network = load(name, weights)
            reads = network.reads
            text = typed(text, reads.kind)
            tokens = reads.tokenize(text)
            if not tokens:
                none = f"There is no {reads.one} in this text. " if text.strip() else ""
                notices.append(f"{none}Type a sentence to see the gates move.")
                return encode({"seq": seq, "notices": notices}, {})
            if len(tokens) > MAX_TOKENS:
                whole = "" if notices else f"of {len(tokens):,} "
                notices.append(f"Only the first {MAX_TOKENS:,} {whole}{reads.many} are read.")
                tokens = tokens[:MAX_TOKENS]
            written = _write_on(network, tokens, request.get("write"), notices)
            if written:
                text = (
                    reads.join([text.rstrip(), *written])
                    if reads.kind == "words"
                    else text + reads.join(written)
                )
            picture, trace = _picture(name, weights, (*tokens, *written), self._previous)
        except ModelError as error:
            notices.append(f"This model cannot be shown: {error}.")
            return encode({"seq": seq, "notices": notices}, {})
        # a long text is run whole again in milliseconds, and its arrays would stay with every session
        if trace is not None:
            self._previous = trace if len(trace) <= _KEPT_TOKENS else None
        head: dict[str, Any] = {"seq": seq, "notices": notices, "text": text, "model": name}
        head["weights"] = weights
        if written:
            head["written"] = len(tokens)
        if request.get("units") is True:
            head["units"] = units(name)
        if name.startswith(runs.PREFIX):
            head["entry"] = own_entry(name, network)
        payload = encode(head, {}, picture)
        self.param.update(text=text, model=name, weights=weights)
        return payload


def checked_model(
    request: Mapping[str, Any], notices: list[str], now: str = "", weights_now: str = "trained"
) -> tuple[str, str]:
    """The name of a model and "trained" or "initial", as a request asks; what is shown now where it does not.

    A sentence is added to notices for what there is not.
    """
    name, weights = (
        value if isinstance(value, str) else "" if value is None else str(value)
        for value in (request.get("model"), request.get("weights"))
    )
    name = name or now or default_model()
    run = isinstance(name, str) and name.startswith(runs.PREFIX)
    if run:
        known = runs.find(name) is not None
    else:
        known = name in (entry["name"] for entry in catalogue()["models"])
    if not known:
        instead = now if now and now != name else default_model()
        gone = f"That run is not here: the process that trained it keeps it, among its last {runs.MAX_KEPT}"
        what = gone if run else f"No model is called {quoted(name)}"
        notices.append(f"{what}. This is {instead} instead.")
        name = instead
    weights = weights or weights_now
    if weights not in WEIGHTS:
        notices.append(f"Weights are trained or initial, not {quoted(weights)}. These are trained.")
        weights = "trained"
    return name, weights


def task_of(name: str) -> str | None:
    """The task that a bundled model or a person's own run was trained on; None for no such model."""
    run = runs.find(name) if name.startswith(runs.PREFIX) else None
    if run is not None:
        return str(run.meta["task"])
    return next((entry["task"] for entry in catalogue()["models"] if entry["name"] == name), None)


def shown_model(task: str) -> str | None:
    """The LSTM of a task that its validation split chose, another cell where there is none; else None."""
    shown = [entry for entry in catalogue()["models"] if entry["shown"] and entry["task"] == task]
    best = max(shown, key=lambda entry: (entry["cell"] == "lstm", entry["units"]), default=None)
    return best and str(best["name"])


def checked_text(text: Any, length: Any, notices: list[str]) -> tuple[str, bool]:
    """A text as it can be read, and whether it was one; what is too long or no text is said in notices."""
    if not isinstance(text, str):
        notices.append("The text could not be read. Type a sentence.")
        return "", False
    # a browser sends no more than is read, and how long the text was
    length = max(len(text), length if isinstance(length, int) and length < 2**53 else 0)
    if length > MAX_CHARACTERS:
        notices.append(f"This text has {length:,} characters; only the first {MAX_CHARACTERS:,} are read.")
        text = text[:MAX_CHARACTERS]
    return text, True


def _write_on(network: Model, tokens: list[str], asked: Any, notices: list[str]) -> list[str]:
    """What the network writes on where that was asked for; why not, where it cannot."""
    if asked is None:
        return []
    values = asked if isinstance(asked, Mapping) else {}
    temperature, seed, length = (_number(values.get(name)) for name in ("temperature", "seed", "length"))
    said = ""
    if not 0 <= temperature <= 5:
        said = "The temperature is a number from 0 to 5."
    elif not 0 <= seed < 2**32 or seed != int(seed):
        said = "The seed is a whole number from 0 to 4,294,967,295."
    elif not 1 <= length <= MAX_WRITTEN or length != int(length):
        said = f"At most {MAX_WRITTEN} can be written at once."
    if said:
        notices.append(said)
        return []
    room = MAX_TOKENS - len(tokens)
    n = min(int(length), room)
    if not room:
        notices.append(f"Nothing was written: a text has at most {MAX_TOKENS:,} {network.reads.many}.")
    elif length > room:
        notices.append(f"A text has at most {MAX_TOKENS:,} {network.reads.many}: {room:,} were written on.")
    try:
        return network.write_on(network.trace(tokens), n, temperature, int(seed)) if n else []
    except ModelError as error:
        notices.append(f"Nothing was written: {error}.")
        return []


def _number(value: Any) -> float:
    """A number that was sent; NaN, which is in no range, for anything else."""
    return value if type(value) in (int, float) else float("nan")


@lru_cache(maxsize=1)
def default_model() -> str:
    """The LSTM of the first task that its validation split chose."""
    shown = [entry for entry in catalogue()["models"] if entry["shown"]]
    if not shown:
        raise ModelError("no model comes with this installation")
    return str(shown_model(min((entry["task"] for entry in shown), key=list(TASKS).index)))


@lru_cache(maxsize=1)
def _cards() -> dict[str, dict[str, Any]]:
    """Every card, whole: name -> what `tasks.build` wrote."""
    found = resources.cards()
    for name in list(found):
        try:
            _summary(found[name])
        except (LookupError, TypeError, AttributeError) as error:
            logging.getLogger("gatescope").warning("the card %s is left out: %r", name, error)
            del found[name]
    return found


def units(name: str) -> dict[str, Any] | None:
    """What was measured of every unit of a bundled model, see `visualizer.units`; None if nothing was."""
    entry = next((entry for entry in catalogue()["models"] if entry["name"] == name), None)
    card = _cards().get(entry["card"], {}) if entry else {}
    return card["seeds"].get(str(entry["seed"]), {}).get("units") if entry and card else None


@lru_cache(maxsize=1)
def catalogue() -> dict[str, Any]:
    """Everything a person can choose from, and each model's card: JSON-able, the same for all sessions."""
    cards = _cards()
    entries = []
    for name, path in model.bundled().items():
        try:
            network = model.load(name)
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
        "cards": {name: _summary(card) for name, card in cards.items()},
        "tags": dict(TAGS),
    }


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


def own_entry(name: str, network: Model) -> dict[str, Any]:
    """A person's own run as a page lists it."""
    return _entry(name, network, title="your own run")


def _about(task: Task) -> dict[str, Any]:
    return {
        "title": task.title,
        "examples": [list(pair) for pair in task.examples],
        "view": task.view,
        "reads": _nouns(task.reads),
        "answers": {"kind": task.answers.kind, "title": task.answers.title},
        "measure": asdict(task.measure),
        "gap_title": task.gap_title,
    }


def _nouns(reads: Reads) -> dict[str, str]:
    return {"kind": reads.kind, "one": reads.one, "many": reads.many}


def _summary(card: Mapping[str, Any]) -> dict[str, Any]:
    """What a page shows of a card: the test score by rule and by gap, for every seed."""
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
    return {key: card[key] for key in kept} | {"seeds": seeds}


@lru_cache(maxsize=160)
def _bundled(name: str, weights: str) -> Model:
    network = model.load(name)
    return network if weights == "trained" else _untrained(network)


def _untrained(network: Model) -> Model:
    meta = network.meta
    start = train.initial_model(meta["task"], network.cell.name, network.units, meta["seed"])
    return replace(start, meta=meta)


def load(name: str, weights: str = "trained") -> Model:
    """A bundled model or a person's own run, or the same before training."""
    if not name.startswith(runs.PREFIX):
        return _bundled(name, weights)
    network = runs.find(name)
    if network is None:
        raise ModelError("that run is no longer kept")
    return network if weights == "trained" else _untrained(network)


class Kept(OrderedDict[Any, bytes]):
    """Pictures that all sessions share, the least lately seen given up first."""

    def __init__(self) -> None:
        super().__init__()
        self._lock = threading.Lock()

    def find(self, key: Any) -> bytes | None:
        """A picture, now the latest seen; None if it is not kept."""
        with self._lock:
            if key in self:
                self.move_to_end(key)
            return self.get(key)

    def keep(self, key: Any, picture: bytes, most: int) -> None:
        """Keep one more; of all, no more than most bytes, but the newest in any case."""
        with self._lock:
            self[key] = picture
            while len(self) > 1 and sum(map(len, self.values())) > most:
                self.popitem(last=False)


_pictures = Kept()


def _picture(
    name: str, weights: str, tokens: tuple[str, ...], previous: Trace | None
) -> tuple[bytes, Trace | None]:
    """The encoded picture, from the shared cache if somebody has seen it, and the trace if it was made."""
    key = (name, weights, tokens)
    if (seen := _pictures.find(key)) is not None:
        return seen, None
    network = load(name, weights)
    trace = network.trace(tokens, previous)
    picture = encode(*describe(trace, _partners(network, weights)))
    _pictures.keep(key, picture, _CACHE_BYTES)
    return picture, trace


def _partners(network: Model, weights: str) -> list[Model]:
    """The RNN and the LSTM of the same task, size and seed: what the gradient is compared with."""
    partners = []
    for cell in ("rnn", "lstm"):
        same = [
            entry
            for entry in catalogue()["models"]
            if (entry["task"], entry["cell"], entry["units"])
            == (network.meta.get("task"), cell, network.units)
        ]
        same.sort(key=lambda entry: (entry["seed"] != network.meta.get("seed"), entry["seed"]))
        if same and cell != network.cell.name:
            partners.append(load(same[0]["name"], weights))
    return partners


def describe(trace: Trace, partners: list[Model]) -> tuple[dict[str, Any], dict[str, Array]]:
    """What a view draws of a trace: facts that become JSON, and float32 arrays by name."""
    network = trace.model
    facts, arrays = described_run(trace)
    norms = analysis.gradient_norms(network, trace)
    curves = []
    for each in (network, *partners):
        own = norms if each is network else analysis.gradient_norms(each, trace.tokens, norms.target)
        for signal, values in own.log10_norm.items():
            key = f"grad.{each.cell.name}.{signal}"
            arrays[key] = values
            curves.append({"key": key, "cell": each.cell.name, "signal": signal, "loss": own.loss})
    if norms.log10_forget_product is not None:
        arrays["forget"] = norms.log10_forget_product
    return {**facts, "target": norms.target, "curves": curves}, arrays


def opening(trace: Trace) -> tuple[int, int]:
    """The step and unit that a page opens a text on: of an example those of its story, see `Task.stories`."""
    k = _stories(trace.model.meta.get("task", "")).get(trace.tokens) if trace.model.cell.keeper else None
    return (None if k is None else story(trace, k)) or analysis.moment(trace)


@lru_cache(maxsize=16)
def _stories(task: str) -> dict[tuple[str, ...], int]:
    """The tokens of every example of a task that has a story -> the step of its word."""
    of, texts = TASKS.get(task), {}
    for label, text in of.examples if of else ():
        if of and label in of.stories:
            tokens = tuple(of.reads.tokenize(text))
            texts[tokens] = tokens.index(of.stories[label])
    return texts


def described_run(trace: Trace, order: Array | None = None) -> tuple[dict[str, Any], dict[str, Array]]:
    """As `describe`, without any gradient. order is that of the units' rows, where it is already there."""
    network = trace.model
    arrays: dict[str, Array] = {}
    for k, layer in enumerate(trace.layers):
        for signal in network.cell.signals:
            arrays[f"{k}.{signal}"] = layer.in_text_order(signal)
        for extra, array in analysis.step_terms(layer).items():
            arrays[f"{k}.{extra}"] = array
        if network.cell.keeper is not None:
            arrays[f"{k}.half"] = half_life(layer).signed
    arrays["top.id"], arrays["top.p"] = trace.tops()
    arrays["order"] = analysis.similarity_order(trace) if order is None else order
    facts = {
        "name": network.name,
        "cell": network.cell.name,
        "options": network.cell.options,
        "equations": network.cell.equations,
        "signals": network.cell.signals,
        "T": len(trace),
        "H": network.units,
        "tokens": trace.tokens,
        "unknown": trace.unknown,
        "words": network.names,
        "reads": _nouns(network.reads),
        "answers": {"kind": network.answers.kind, "title": network.answers.title},
        "layers": [
            {"level": k // network.directions, "direction": layer.direction}
            for k, layer in enumerate(trace.layers)
        ],
        "moment": opening(trace) if order is None else analysis.moment(trace),
    }
    return facts, arrays


def encode(facts: Mapping[str, Any], arrays: Mapping[str, Array], picture: bytes = b"") -> bytes:
    """A payload: length of the JSON (uint32), JSON padded to 4 bytes, float32 arrays end to end.

    Little-endian. ``arrays`` in the JSON gives each array's offset in floats and its shape. A picture
    already encoded goes behind facts of its own, so that it can be shared.
    """
    table, offset = {}, 0
    for name, array in arrays.items():
        table[name] = [offset, list(array.shape)]
        offset += array.size
    text = json.dumps({**facts, "arrays": table}, ensure_ascii=False, allow_nan=False).encode()
    text += b" " * (-len(text) % 4)
    body = b"".join(np.ascontiguousarray(array, "<f4").tobytes() for array in arrays.values())
    return struct.pack("<I", len(text)) + text + body + picture
