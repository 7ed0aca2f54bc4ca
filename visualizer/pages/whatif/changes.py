"""What if: a text as a network reads it, and the same with gates held, another word or another network.

Two runs side by side. A is the text as it is read; B is the same with pins held, or another text, or another
network, and the pins held in it. `WhatIf.answer` takes what a page sent, checks it, and gives the bytes of
what it asks for.
"""

from __future__ import annotations

import hashlib
import math
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

import numpy as np

from visualizer import analysis
from visualizer.analysis.ablation import Ablation, ablation
from visualizer.analysis.attribution import attribution
from visualizer.analysis.ledger import Comparison, compare
from visualizer.cells import REST, Array, Cell
from visualizer.model import Model, ModelError, Trace
from visualizer.pages import presets, wire
from visualizer.pages.asked import checked_model, checked_place, checked_text, gone
from visualizer.pages.catalogue import (
    alike,
    called,
    english,
    listed_own,
    load,
    of_offered,
    offered,
    opening,
    task_of,
    units,
)
from visualizer.pages.picture import described_run
from visualizer.pages.presets import MAX_CUT, MAX_PINS, MAX_TOKENS
from visualizer.pages.wire import Kept, encode
from visualizer.pins import Pin, PinError, Pins
from visualizer.stack import LAST, Place
from visualizer.symbols import quoted, typed
from visualizer.tasks import TASKS

MAX_PIN_CHARACTERS = 400
MAX_PLACES = 20_000
"""Numbers of units and steps that the changes of a list may name, all together."""
MAX_NOTICES = 3
"""Sentences on changes that could not be read."""
DRAWS = 5
"""Random groups of other units that every cut is compared with."""
GROUPS = (1, 2, 4, 8, 16)
"""How many of the best units for a feature are cut, up to half of all."""
OFF = "!"
"""What a pin that is in the list but not held begins with."""
_CACHE_BYTES = 32 * 2**20

Progress = Callable[[float], object]
Picture = tuple[dict[str, Any], dict[str, Array]]


# --- what was asked ---------------------------------------------------------------------------


@dataclass(frozen=True)
class Listed:
    """A pin of a page's list: `why` says what keeps it from being held, where it is switched on."""

    pin: Pin
    on: bool
    text: str
    why: str | None = None

    def to_dict(self) -> dict[str, Any]:
        """As a page gets it; steps and units count from 0, None is all, and of layers the last."""
        pin = self.pin
        return {
            "text": self.text,
            "signal": pin.signal,
            "layer": pin.place.layer,
            "direction": pin.place.direction,
            "units": _few(pin.units),
            "steps": _few(pin.steps),
            "value": pin.value,
            "on": self.on,
            "why": self.why,
        }


def _few(places: Any) -> Any:
    """Not more places than a page can show; all that a pin holds are less."""
    return places[:MAX_TOKENS] if isinstance(places, tuple) else places


@dataclass(frozen=True)
class Read:
    """A text as one network reads it; what identifies a run without pins."""

    model: str
    weights: str
    tokens: tuple[str, ...]

    @property
    def key(self) -> str:
        """A short name of it, the same wherever it is asked for."""
        return hashlib.blake2b(repr(self).encode(), digest_size=9).hexdigest()


@dataclass(frozen=True)
class Asked:
    """What a request comes to: run A, run B, the texts they were typed as, the list of pins, the layer."""

    a: Read
    b: Read
    text: str
    other: str
    pins: tuple[Listed, ...]
    carried: Pins | None = None
    place: Place = LAST

    @property
    def key(self) -> str:
        """A short name of what is shown of run A."""
        return f"{self.a.key}{self.place.suffix}"

    @property
    def place_of_b(self) -> Place:
        """The layer and direction of B: A's where it has that, else the last read forward."""
        return self.place if _has(load(self.b.model, self.b.weights), self.place) else LAST

    @property
    def held(self) -> Pins:
        """The pins that hold in B: those of the list or, in another cell, the same change in its signals."""
        if self.carried is not None:
            return self.carried
        return Pins(tuple(each.pin for each in self.pins if each.on and each.why is None))

    @property
    def differs(self) -> bool:
        """Whether B is another run than A."""
        return self.a != self.b or bool(self.held.pins)


def check(request: Mapping[str, Any], notices: list[str]) -> Asked | None:
    """What a page asks to see; None where there is nothing to show. Why is added to notices."""
    name, weights = checked_model(request, notices)
    if gone(request, name):
        gone_too = dict.fromkeys(("text", "length", "pins", "other", "layer", "direction"))
        request = {**request, **gone_too}
    asked_text = request.get("text")
    if asked_text is None:
        asked_text, _ = opening(name)
    read = _read(asked_text, request.get("length"), name, weights, notices)
    if read is None:
        return None
    text, a = read
    other, b = text, a
    asked = request.get("other")
    if asked is not None:
        if isinstance(asked, Mapping):
            found = _other(asked, text, a, notices)
            text2 = asked.get("text")
            if found is None and isinstance(text2, str) and not load(name, weights).reads.tokenize(text2):
                return None  # it is still being typed
            other, b = found if found else (text, a)
        else:
            notices.append("What to compare with could not be read.")
    pins = _listed(request.get("pins"), b, notices)
    mine, its = load(a.model, a.weights), load(b.model, b.weights)
    place = checked_place(request, mine, notices)
    if not _has(its, place):
        notices.append(f"{called(b.model)} has no such layer, so its last is shown beside this one.")
    if mine.cell.name == its.cell.name or all(each.why is None for each in pins if each.on):
        return Asked(a, b, text, other, pins, place=place)
    # what was set on A's network is held in the other as the same change, where there is one
    ours = tuple(_fitted(each, mine, len(b.tokens)) for each in pins)
    try:
        carried = _carried(Asked(a, b, text, other, ours).held, mine.cell, its.cell, len(b.tokens))
        carried.held(its.stack, len(b.tokens))
    except PinError:
        return Asked(a, b, text, other, pins, place=place)
    return Asked(a, b, text, other, ours, carried, place)


def _has(network: Model, place: Place) -> bool:
    return (place.layer or 0) < network.layers and (place.direction == "forward" or network.bidirectional)


def _read(
    text: Any, length: Any, name: str, weights: str, notices: list[str], what: str = "this text"
) -> tuple[str, Read] | None:
    text, ok = checked_text(text, length, notices)
    if not ok:
        return None
    reads = load(name, weights).reads
    text = typed(text, reads.kind)
    tokens = reads.tokenize(text)
    if not tokens:
        then = "see the gates move" if what == "this text" else "compare"
        none = f"There is no {reads.one} in {what}. " if text.strip() or what != "this text" else ""
        notices.append(f"{none}Type {reads.typing} to {then}.")
        return None
    if len(tokens) > MAX_TOKENS:
        notices.append(
            f"Only the first {MAX_TOKENS} of {len(tokens):,} {reads.many} of {what} are read here."
        )
    return text, Read(name, weights, tuple(tokens[:MAX_TOKENS]))


def _other(asked: Mapping[str, Any], text: str, a: Read, notices: list[str]) -> tuple[str, Read] | None:
    """The other run: a text, a network, or both; what is not given is A's."""
    name, weights = checked_model(asked, notices, a.model, a.weights)
    if load(name, weights).reads != load(a.model, a.weights).reads:
        notices.append(
            f"{called(name)} reads something else than {called(a.model)}, so the two are not compared."
        )
        return None
    typed = asked.get("text")
    return _read(
        text if typed is None else typed, asked.get("length"), name, weights, notices, "the other text"
    )


def _listed(asked: Any, b: Read, notices: list[str]) -> tuple[Listed, ...]:
    """The pins of a request. What is no pin is left out; what does not fit this run waits in the list."""
    if asked is None:
        return ()
    texts = [text for text in asked if isinstance(text, str)] if isinstance(asked, list | tuple) else []
    if not isinstance(asked, list | tuple) or len(texts) < len(asked):
        notices.append("A change could not be read.")
    if len(texts) > MAX_PINS:
        notices.append(f"Only the first {MAX_PINS} of {len(texts):,} changes are kept.")
    network, listed = load(b.model, b.weights), []
    said: dict[str, None] = {}  # each once
    room = MAX_PLACES
    for text in texts[:MAX_PINS]:
        plain = text.strip()
        on, plain = not plain.startswith(OFF), plain.removeprefix(OFF).strip()
        # before anything is made of them: a short text can name a million places
        where = plain.partition("=")[0]
        if len(plain) > MAX_PIN_CHARACTERS or re.search(r"\d{5}", where) or (many := _named(where)) > room:
            said["A change that names so many places could not be read."] = None
            continue
        room -= many
        try:
            (pin,) = Pins.parse([plain]).pins
        except PinError as error:
            said[f"{_sentence(error)}."] = None
            continue
        if isinstance(pin.value, float) and not math.isfinite(pin.value):
            said[f"{pin.signal} cannot be held at {pin.value}, which is no number."] = None
            continue
        listed.append(_fitted(Listed(pin, on, plain), network, len(b.tokens)))
    notices += list(said)[:MAX_NOTICES]
    if len(said) > MAX_NOTICES:
        notices.append(f"{len(said) - MAX_NOTICES} further changes could not be read.")
    return tuple(listed)


def _named(where: str) -> int:
    """How many units and steps a pin names."""
    spans = re.findall(r"(\d+)-(\d+)", where)
    return where.count(",") + 2 + sum(max(int(last) - int(first), 0) for first, last in spans)


def _fitted(each: Listed, network: Model, T: int) -> Listed:
    """A pin as this run has it: steps beyond the text are left out, and why, where none is left."""
    pin = each.pin
    if isinstance(pin.steps, tuple):
        there = tuple(t for t in pin.steps if t < T)
        if not there:
            one, many = network.reads.one, network.reads.many
            return replace(each, why=f"This text has only {T} {one if T == 1 else many}")
        pin = replace(pin, steps=there)
    if pin.place.layer == network.layers - 1:
        pin = replace(pin, place=replace(pin.place, layer=None))  # as the last, a layer has one name
    try:
        Pins((pin,)).held(network.stack, T)
    except PinError as error:
        return replace(each, why=_sentence(error))
    return replace(each, pin=pin, why=None)


def _sentence(error: Exception) -> str:
    text = str(error)
    # the name of a signal stays as it is
    return text if text[1:2] == " " else text[:1].upper() + text[1:]


# --- the runs -----------------------------------------------------------------------------------


@wire.shared(48)
def _trace(read: Read) -> Trace:
    """Run A, shared by all who look at the same."""
    return load(read.model, read.weights).trace(read.tokens)


@wire.shared(48)
def _beside(a: Read, b: Read) -> Trace:
    """Run B without pins. What both texts begin with, read forward, is A's own to the last bit."""
    near = _trace(a)
    if a == b:
        return near
    network = load(b.model, b.weights)
    return network.trace(b.tokens, near)


_kept = Kept()
_KEPT_LONG = 256
_long: dict[Any, Any] = {}  # what takes seconds is made once for all who ask; one thread alone looks here


def _once(key: Any, make: Callable[[], Any]) -> Any:
    if key not in _long:
        _long[key] = make()
        while len(_long) > _KEPT_LONG:
            del _long[next(iter(_long))]
    return _long[key]


def _picture_of_a(read: Read, place: Place) -> bytes:
    if (seen := _kept.find((read, place))) is None:
        facts, arrays = described_run(_trace(read), read.weights, place=place)
        seen = encode(facts, {**arrays, "p": _answers(_trace(read))})
        _kept.keep((read, place), seen, _CACHE_BYTES)
    return seen


def _answers(trace: Trace) -> Array:
    """All that it answers after every token, (T, K): probabilities, or values."""
    return trace.probabilities if trace.model.answers.probable else trace.logits


class WhatIf:
    """One person's changes: it keeps the last run B, and the next goes on from where it differs."""

    def __init__(self) -> None:
        self._previous: tuple[tuple[Read, int], Trace] | None = None

    def forget(self) -> None:
        """Keep nothing of what was shown."""
        self._previous = None

    def open(self, request: Mapping[str, Any], said: list[str] | None = None) -> bytes:
        """As `answer`, of a page that opens: an example, and why, where there is nothing to show.

        ``said`` are sentences to show before.
        """
        said = said or []
        notices: list[str] = []
        if check(request, notices) is None:
            pins = request.get("pins") or []
            asked = {**request, "text": None, "pins": pins, "other": None}
            return self.answer(asked, notices=[*said, *notices[:1]])
        return self.answer(request, notices=said)

    def answer(
        self,
        request: Mapping[str, Any],
        progress: Progress = lambda share: None,
        notices: list[str] | None = None,
    ) -> bytes:
        """What a page asks for, as a payload (`visualizer.pages.wire.encode`), whatever was sent.

        Args:
            request: ``want``, "run" or a name in `WANTS`; ``text``, ``model``, ``weights``, and ``layer`` and
                ``direction``, of which the pictures are; ``pins``, texts
                as `Pins.parse` reads them, with "!" before one that is switched off; ``other``, None or the
                other run's ``text``, ``model`` and ``weights``, where they differ; ``have``, the key of the
                run A that the page has; ``units``, true where what was measured of the units is wanted (for
                "cut" the list of those to cut);
                ``seq``, a number that comes back; and the details of what is wanted. Anything may be of
                any type.
            progress: told the share that is done, 0..1, where it takes long; what it raises ends the work.
            notices: sentences to show before this answer's own.

        Returns:
            ``seq``, ``want``, ``notices``, and for "run" ``text``, ``model``, ``weights``, ``other``,
            ``pins``, ``held`` (what they are in the other network's signals, where these are others),
            ``gone``, true where another network stands in the place of one that was opened and is no longer
            here; ``key`` of A, ``sizes`` in bytes of the pictures of A (0 where the page has it) and B (0
            where it is A), which follow. For anything else its picture, where it can be had.
        """
        notices = list(notices or [])
        head = {**wire.head(request, ("run", *WANTS)), "notices": notices, "sizes": [0, 0]}
        want = head["want"]
        try:
            asked = check(request, notices) if want else None
            if asked is None:
                return encode(head, {})
            if want == "run":
                return self._run(head, asked, request)
            return encode(head, {}, _detail(str(want), asked, request, progress))
        except (ModelError, PinError) as error:
            notices.append(f"This cannot be shown: {error}.")
            return encode(head, {})

    def _run(self, head: dict[str, Any], asked: Asked, request: Mapping[str, Any]) -> bytes:
        have = request.get("have")
        went = gone(request, asked.a.model)
        a = b"" if isinstance(have, str) and have == asked.key else _picture_of_a(asked.a, asked.place)
        b = self._picture_of_b(asked) if asked.differs else b""
        head |= {
            "text": asked.text,
            "model": asked.a.model,
            "weights": asked.a.weights,
            "other": None
            if request.get("other") is None or went
            else {"text": asked.other, "model": asked.b.model, "weights": asked.b.weights},
            "pins": [each.to_dict() for each in asked.pins],
            "held": None
            if asked.carried is None
            else [Listed(pin, True, "").to_dict() for pin in asked.carried.pins],
            "key": asked.key,
            "sizes": [len(a), len(b)],
        }
        head |= listed_own(asked.a.model)
        if went:
            head["gone"] = True
        if request.get("units") is True:
            head["units"] = units(asked.a.model)
        return encode(head, {}, a + b)

    def _picture_of_b(self, asked: Asked) -> bytes:
        a, network = _trace(asked.a), load(asked.b.model, asked.b.weights)
        pins, b = asked.held, _beside(asked.a, asked.b)
        if pins.pins:
            # what comes before the first change is the free run's, to the last bit
            first, near = _first(pins), b
            if self._previous and self._previous[0] == (asked.b, first):
                near = self._previous[1]
            b = network.trace(asked.b.tokens, near, pins)
            self._previous = (asked.b, first), b
        place, same = asked.place_of_b, network.units == a.model.units
        order = _order(asked.a, asked.place) if same else None
        facts, arrays = described_run(b, asked.b.weights, order, place)
        beside = compare(a, b, place) if place == asked.place else _answers_apart(a, b)
        sizes = {f"size.{name}": size for name, size in beside.size.items()}
        compared = {"parts": beside.parts, "compared": len(beside.tokens)}
        if asked.b.model == asked.a.model:
            del facts["equations"]  # the page has them of run A, and every change sends a run B
        return encode({**facts, **compared}, {**arrays, "p": _answers(b), **sizes})


def _first(pins: Pins) -> int:
    """The first step at which anything is held."""
    return min(min(pin.steps) if isinstance(pin.steps, tuple) else 0 for pin in pins.pins)


def _answers_apart(a: Trace, b: Trace) -> Comparison:
    """What two networks answer, compared; their layers shown are no pair, so of these nothing is."""
    return replace(compare(a, b), signals={}, size={})


@wire.shared(48)
def _order(read: Read, place: Place) -> Array:
    return analysis.similarity_order(_trace(read), place)


# --- what else is asked of them -----------------------------------------------------------------


def _words(asked: Asked, request: Mapping[str, Any], progress: Progress) -> Picture:
    """Which tokens mattered for an answer: of A, or of the other text, as trained."""
    run = "b" if request.get("run") == "b" else "a"
    trace = _trace(asked.b if run == "b" else asked.a)
    t, target = request.get("t"), request.get("target")
    if type(t) is not int or not 0 <= t < len(trace):
        raise ModelError(f"there is no step {quoted(t)}; steps are 0 to {len(trace) - 1}")
    target = target if isinstance(target, str) else None
    found = _once(
        (asked.b if run == "b" else asked.a, t, target), lambda: attribution(trace, target, t, progress)
    )
    ways = ("gradient_x_input", "integrated_gradients", "leave_one_out", "ledger_share")
    arrays = {way: array for way in ways if (array := getattr(found, way)) is not None}
    p = math.exp(found.log_p)
    facts = {"run": run, "t": t, "n": found.n, "target": found.target, "whole": found.whole, "p": p}
    return facts, arrays


def _cut(asked: Asked, request: Mapping[str, Any], progress: Progress) -> Picture:
    """What cutting units costs A's network on test texts, beside as many other units, see `ablation`.

    Units that are named are of the layer shown; those for a feature of the last, which they were measured of.
    """
    network = load(asked.a.model, asked.a.weights)
    task, feature = TASKS.get(task_of(asked.a.model) or ""), request.get("feature")
    if task is None:
        raise ModelError("units are cut on a task's test texts, and this network is of no task that is known")
    if task.missing:
        raise ModelError(task.missing)
    groups = [_chosen(request.get("units"))] if feature is None else _best(asked.a.model, feature)
    place = asked.place if feature is None else LAST

    def cut() -> Ablation:
        scored = ablation(
            network, groups, lambda cut: task.evaluate(cut, "test", quick=True), DRAWS, place=place
        )
        for far in scored:
            progress(far.done / far.total)
        return far

    found = _once((asked.a.model, asked.a.weights, tuple(map(tuple, groups)), place), cut)
    measure = task.measure.name
    rules = list(found.whole["by_rule"])

    def scores(of: Mapping[str, Any]) -> dict[str, Any]:
        return {"score": of[measure], "by_rule": {rule: of["by_rule"][rule][measure] for rule in rules}}

    rows = [
        {
            "k": len(cut.units),
            "units": cut.units,
            **scores(cut.scores),
            "random": [each.scores[measure] for each in cut.random],
            "random_rules": {
                rule: [each.scores["by_rule"][rule][measure] for each in cut.random] for rule in rules
            },
        }
        for cut in found.cuts
    ]
    return {
        "measure": asdict(task.measure),
        "rules": dict(task.rules),
        "by": "units" if feature is None else "feature",
        "feature": feature,
        "n": found.whole["n"],
        "whole": scores(found.whole),
        "rows": rows,
    }, {}


def _chosen(units: Any) -> list[int]:
    """Units that a request names; ModelError where they are none."""
    if not isinstance(units, list) or not all(type(unit) is int for unit in units):
        raise ModelError("the units to cut could not be read")
    if not 0 < len(set(units)) <= MAX_CUT:
        raise ModelError(f"from 1 to {MAX_CUT} units can be cut at once")
    return sorted(set(units))


def _best(name: str, feature: Any) -> list[list[int]]:
    """The best units for a feature, chosen on validation texts, by the numbers of `GROUPS`."""
    features = (units(name) or {}).get("features", [])
    feature = feature if isinstance(feature, str) else "this"
    ranked = next((each["units"] for each in features if each["name"] == feature), None)
    if ranked is None:
        raise ModelError(f"no unit of this network was measured for {quoted(feature)}")
    best = [unit for unit, *_ in ranked]
    return [best[:k] for k in GROUPS if k <= len(best) // 2]


def _others(asked: Asked, request: Mapping[str, Any], progress: Progress) -> Picture:
    """B's text in every bundled network of the task, as it is read and with B's changes."""
    mine, tokens = load(asked.b.model, asked.b.weights), asked.b.tokens
    mine.answers.needed(probable=True)
    t = request.get("t")
    t = t if type(t) is int and 0 <= t < len(tokens) else len(tokens) - 1
    known = alike(mine)
    opened = [name for name in dict.fromkeys((asked.a.model, asked.b.model)) if name not in known]
    entries = [listed_own(name)["entry"] for name in opened if listed_own(name)]
    entries += [each for each in offered()["models"] if each["name"] in known]
    entries = [each for each in entries if asked.b.weights in each.get("weights", (asked.b.weights,))]
    rows = []
    for done, entry in enumerate(entries):
        network = load(entry["name"], asked.b.weights)
        before = _trace(Read(entry["name"], asked.b.weights, tokens))
        if before.ended and t < len(tokens) - 1:
            raise ModelError("of a text as long as this one its end alone is answered")
        row = {name: entry[name] for name in ("name", "cell", "seed", "units", "layers")}
        row |= {"title": entry["title"]} if entry.get("yours") else {}
        row |= {"bidirectional": True} if entry.get("bidirectional") else {}
        row |= {"before": before.top(t, 2), "after": None, "parts": None, "held": [], "unlike": None}
        try:
            pins = (
                asked.held
                if entry["name"] == asked.b.model
                else _carried(asked.held, mine.cell, network.cell, len(tokens))
            )
            after = network.trace(tokens, before, pins)
            held = sorted({pin.signal for pin in pins.pins}, key=network.cell.signals.index)
            row |= {"after": after.top(t, 2), "parts": compare(before, after).parts, "held": held}
        except PinError as error:
            row["unlike"] = _sentence(error)
        rows.append(row)
        progress((done + 1) / len(entries))
    return {"t": t, "rows": rows}, {}


def _carried(pins: Pins, of: Cell, to: Cell, T: int) -> Pins:
    """Pins of a cell as another cell has them, where that is the same change.

    Where one gate both keeps and writes (z of a GRU, f of the coupled LSTM), to hold it is to hold f and,
    at 1 - f, i. PinError where there is no such change.
    """
    if any(pin.units is not None for pin in pins.pins):
        raise PinError("its units are others, so a change of chosen units cannot be carried over")
    keep, kept, write, writes = of.keeper, to.keeper, of.writer, to.writer
    if keep is None or kept is None or write is None or writes is None:
        return pins
    carried = pins.pins
    if of.couples and not to.couples:
        both = [pin for pin in carried if pin.signal in (keep, write)]
        for place in {pin.place for pin in both}:
            held = Pins(tuple(pin for pin in both if pin.place == place)).arrays(of, T, 1)
            if not (set(held) == {keep, write} and _tied(held[keep], held[write])):
                without = f"{keep} cannot be held without {write} at {REST}{keep}"
                raise PinError(f"{to.title} keeps and writes by {kept} alone: {without}")
        carried = tuple(pin for pin in carried if pin.signal != write)
    turned = of.keeps_at != to.keeps_at
    found = []
    for pin in carried:
        if pin.signal == keep:
            pin = replace(pin, signal=kept, value=1.0 - float(pin.value) if turned else pin.value)
        elif pin.signal == write and of.couples:
            coupled = isinstance(pin.value, str)
            pin = replace(pin, signal=writes, value=f"{REST}{kept}" if coupled else pin.value)
        found.append(pin)
    if to.couples and not of.couples:
        found += [replace(pin, signal=writes, value=f"{REST}{kept}") for pin in found if pin.signal == kept]
    return Pins(tuple(found))


def _tied(f: Array, i: Array) -> bool:
    """Whether i is held where f is, and at what is left of it."""
    free = np.isnan(f)
    return bool((free == np.isnan(i)).all() and np.all(free | np.isposinf(i) | np.isclose(i, 1 - f)))


WANTS: dict[str, Callable[[Asked, Mapping[str, Any], Progress], Picture]] = {
    "words": _words,
    "cut": _cut,
    "others": _others,
}
"""What can be asked of a run beside itself: its name -> what makes facts and arrays of it."""


def _detail(want: str, asked: Asked, request: Mapping[str, Any], progress: Progress) -> bytes:
    return encode(*WANTS[want](asked, request, progress))


# --- what a page offers -------------------------------------------------------------------------


@of_offered
def setup() -> dict[str, Any]:
    """What the pages of all sessions can choose from, JSON-able."""
    return {**offered(), "english": english(), **presets.setup()}
