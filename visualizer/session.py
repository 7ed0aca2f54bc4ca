"""What one person is looking at: a text, a model, and the picture made of them.

`Session` is the only mutable state. It checks everything a person can send before any work starts, and
turns it into a payload: the bytes of one picture, sent to the browser once. Payloads are shared between
sessions, since thirty students open the same sentence.
"""

from __future__ import annotations

import json
import logging
import re
import struct
import threading
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any

import numpy as np
import param

from visualizer import analysis, model, train
from visualizer.cells import CELLS, Array
from visualizer.model import Model, ModelError, Trace
from visualizer.tasks import TASKS

MAX_CHARACTERS = 20_000
MAX_TOKENS = 2_000
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
                that the browser cut. What is missing stays as it was.
                Anything may be of any type.
            notices: sentences to show beside this picture's own.

        Returns:
            The payload. Where the request cannot be shown it holds ``notices`` and no picture.
        """
        notices = self.refused = list(notices or [])
        seq = request.get("seq", 0)
        seq = seq if isinstance(seq, int) and abs(seq) < 2**53 else 0
        try:
            name, weights = self._checked_model(request, notices)
        except ModelError as error:
            return encode({"seq": seq, "notices": [f"Nothing can be shown: {error}."]}, {})
        text, ok = _checked_text(request.get("text", self.text), request.get("length"), notices)
        if not ok:
            return encode({"seq": seq, "notices": notices}, {})
        try:
            network = load(name, weights)
            tokens = network.reads.tokenize(text)
            if not tokens:
                notices.append("There is no word in this text. Type a sentence to see the gates move.")
                return encode({"seq": seq, "notices": notices}, {})
            if len(tokens) > MAX_TOKENS:
                whole = "" if notices else f"of {len(tokens):,} "
                notices.append(f"Only the first {MAX_TOKENS:,} {whole}words are read.")
                tokens = tokens[:MAX_TOKENS]
            picture, trace = _picture(name, weights, tuple(tokens), self._previous)
        except ModelError as error:
            notices.append(f"This model cannot be shown: {error}.")
            return encode({"seq": seq, "notices": notices}, {})
        # a long text is run whole again in milliseconds, and its arrays would stay with every session
        if trace is not None:
            self._previous = trace if len(trace) <= _KEPT_TOKENS else None
        head = {"seq": seq, "notices": notices, "text": text, "model": name, "weights": weights}
        payload = encode(head, {}, picture)
        self.param.update(text=text, model=name, weights=weights)
        return payload

    def _checked_model(self, request: Mapping[str, Any], notices: list[str]) -> tuple[str, str]:
        name = request.get("model") or self.model or default_model()
        if name not in (entry["name"] for entry in catalogue()["models"]):
            known = self.model or default_model()
            notices.append(f"No model is called {_quoted(name)}. This is {known} instead.")
            name = known
        weights = request.get("weights") or self.weights
        if weights not in WEIGHTS:
            notices.append(f"Weights are trained or initial, not {_quoted(weights)}. These are trained.")
            weights = "trained"
        return name, weights


def _quoted(value: Any) -> str:
    text = " ".join("".join(c if c.isprintable() else " " for c in str(value)[:60]).split())
    return f"“{text}…”" if len(str(value)) > 60 else f"“{text}”"


def _whole(text: str) -> str:
    """Text whose lone surrogates, which no file or message can carry, are spaces."""
    return re.sub("[\ud800-\udfff]", " ", text)


def _checked_text(text: Any, length: Any, notices: list[str]) -> tuple[str, bool]:
    if not isinstance(text, str):
        notices.append("The text could not be read. Type a sentence.")
        return "", False
    # a browser sends no more than is read, and how long the text was
    length = max(len(text), length if isinstance(length, int) and length < 2**53 else 0)
    if length > MAX_CHARACTERS:
        notices.append(f"This text has {length:,} characters; only the first {MAX_CHARACTERS:,} are read.")
        text = text[:MAX_CHARACTERS]
    text = _whole(text)
    if not text.strip():
        notices.append("Type a sentence to see the gates move.")
        return text, False
    return text, True


@lru_cache(maxsize=1)
def default_model() -> str:
    """The LSTM of the first task that its validation split chose."""
    shown = [entry for entry in catalogue()["models"] if entry["shown"]]
    if not shown:
        raise ModelError("no model comes with this installation")
    lstm = [entry for entry in shown if entry["cell"] == "lstm"]
    return str(max(lstm or shown, key=lambda entry: int(entry["units"]))["name"])


@lru_cache(maxsize=1)
def catalogue() -> dict[str, Any]:
    """Everything a person can choose from, and each model's card: JSON-able, the same for all sessions."""
    cards = {}
    for path in sorted((model.resources.assets() / "models").glob("*.json")):
        cards[path.stem] = _summary(json.loads(path.read_text(encoding="utf-8")))
    entries = []
    for name, path in model.bundled().items():
        try:
            network = model.load(name)
            task = TASKS[network.meta["task"]].name
        except (ModelError, KeyError) as error:
            # one spoilt file must not close the page for everybody
            logging.getLogger("gatescope").warning("%s is left out: %s", path.name, error)
            continue
        family = f"{task}-{network.cell.name}-{network.units}"
        seed = network.meta.get("seed", 0)
        entries.append(
            {
                "name": name,
                "task": task,
                "cell": network.cell.name,
                "units": network.units,
                "layers": network.layers,
                "seed": seed,
                "bytes": path.stat().st_size,
                "parameters": network.parameters,
                "card": family,
                "shown": cards.get(family, {}).get("shown", seed) == seed,
            }
        )
    tasks = {
        name: {"title": task.title, "examples": [list(pair) for pair in task.examples]}
        for name, task in TASKS.items()
    }
    titles = {name: cell.title for name, cell in CELLS.items()}
    return {"models": entries, "tasks": tasks, "cells": titles, "cards": cards}


def _summary(card: Mapping[str, Any]) -> dict[str, Any]:
    """What a page shows of a card: test accuracy by rule and by gap, for every seed."""

    def shares(scores: Mapping[str, Any]) -> dict[str, float]:
        return {name: each["accuracy"] for name, each in scores.items()}

    seeds = {
        seed: {
            "accuracy": each["test"]["accuracy"],
            "by_rule": shares(each["test"]["by_rule"]),
            "by_gap": shares(each["test"]["by_gap"]),
        }
        for seed, each in card["seeds"].items()
    }
    kept = ("rules", "vocabulary", "iterations", "test_split", "shown")
    return {key: card[key] for key in kept} | {"seeds": seeds}


@lru_cache(maxsize=64)
def load(name: str, weights: str = "trained") -> Model:
    """A bundled model, or the same before training."""
    network = model.load(name)
    if weights == "trained":
        return network
    meta = network.meta
    start = train.initial_model(meta["task"], network.cell.name, network.units, meta["seed"])
    return replace(start, meta=meta)


_pictures: OrderedDict[tuple[str, str, tuple[str, ...]], bytes] = OrderedDict()
_lock = threading.Lock()


def _picture(
    name: str, weights: str, tokens: tuple[str, ...], previous: Trace | None
) -> tuple[bytes, Trace | None]:
    """The encoded picture, from the shared cache if somebody has seen it, and the trace if it was made."""
    key = (name, weights, tokens)
    with _lock:
        if key in _pictures:
            _pictures.move_to_end(key)
            return _pictures[key], None
    network = load(name, weights)
    trace = network.trace(tokens, previous)
    picture = encode(*describe(trace, _partners(network, weights)))
    with _lock:
        _pictures[key] = picture
        while len(_pictures) > 1 and sum(map(len, _pictures.values())) > _CACHE_BYTES:
            _pictures.popitem(last=False)
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
    arrays: dict[str, Array] = {}
    for k, layer in enumerate(trace.layers):
        for signal in network.cell.signals:
            arrays[f"{k}.{signal}"] = layer.in_text_order(signal)
        for extra, array in analysis.step_terms(layer).items():
            arrays[f"{k}.{extra}"] = array
    order = model.likeliest(trace.probabilities)
    arrays["top.id"] = order
    arrays["top.p"] = np.take_along_axis(trace.probabilities, order, axis=1)
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
    arrays["order"] = analysis.similarity_order(trace)
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
        "layers": [
            {"level": k // network.directions, "direction": layer.direction}
            for k, layer in enumerate(trace.layers)
        ],
        "moment": analysis.moment(trace),
        "target": norms.target,
        "curves": curves,
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
