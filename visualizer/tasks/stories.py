"""The step and unit that a text is opened on: those that show the story of an example, see `Task.stories`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

import numpy as np

from visualizer.analysis import moment, stories
from visualizer.analysis.ledger import story
from visualizer.cells import Array
from visualizer.model import Model, Trace
from visualizer.tasks import TASKS

TEXTS = 100
"""Validation texts on which the unit that shows a story is chosen."""


def opening(trace: Trace) -> tuple[int, int]:
    """The step and unit that a text is opened on: of an example those of its story."""
    return told(trace)[0]


def shows(trace: Trace) -> tuple[int, int, int] | None:
    """Of an example whose story a unit shows: the unit, in how many other texts it does, and of how many."""
    return told(trace)[1]


def told(
    trace: Trace, measured: Mapping[str, Any] | None = None
) -> tuple[tuple[int, int], tuple[int, int, int] | None]:
    """What `opening` and `shows` say, which are found together.

    Where no unit shows the story in half of the other texts, an example is opened on one that has learned to
    tell what it is about, see `Task.tells`; any other text where most is dropped, on the unit that drops most
    of those that follow something.

    Args:
        trace: the run of the text.
        measured: what is known of every unit of the network, as on its card, see `zoo.measure`.
    """
    network = trace.model
    task = network.meta.get("task", "")
    known = _of_task(task).get(trace.tokens) if network.cell.keeper else None
    found = shown = None
    if known is not None:
        rule, span = known
        counts = counted(network, rule)
        if found := stories.told_by(trace, span, counts):
            shown = found[1], int(counts[found[1]]), TEXTS
            if 2 * shown[1] >= TEXTS:
                return found, shown
    features = _tells(task).get(trace.tokens, ())
    if measured and (teller := tells(measured, features)):
        unit, state = teller
        t = _turned(trace, unit, state) if known is None else stories.turn(trace, known[1], unit)
        return (t, unit), None
    if found is not None:
        return found, shown
    if known is not None and (at := story(trace, known[1].cue)):
        return at, None
    units = measured["units"] if measured else ()
    return moment(trace, among=[u for u, unit in enumerate(units) if unit["follows"]]), None


def tells(measured: Mapping[str, Any], features: Sequence[str]) -> tuple[int, str] | None:
    """The unit that follows the first of some features that was learned, and its state; None where none does.

    It is the best unit on validation texts. A feature was learned where the score of that on test texts is
    clearly above that of the best unit before training: their spreads are apart.
    """
    by_name = {feature["name"]: feature for feature in measured["features"]}
    for feature in (by_name[name] for name in features if name in by_name):
        unit, state, *_ = feature["units"][0]
        follows = measured["units"][unit]["follows"] or ("",)
        if follows[0] == feature["name"] and feature["spread"][0] > feature["before"]["spread"][1]:
            return unit, state
    return None


def _turned(trace: Trace, unit: int, state: str) -> int:
    """The step after the first at which a state of a unit changes most."""
    values = trace.at()[state][:, unit].astype(np.float64)
    return int(np.abs(np.diff(values)).argmax()) + 1 if len(values) > 1 else 0


def examples(network: Model) -> list[tuple[tuple[str, ...], stories.Span | None, Array, tuple[str, ...]]]:
    """Of every example with a story: its tokens, how long its word is held, its rule's counts, its features.

    None and no counts where it has no word to hold, as with a network whose cell keeps nothing by a gate.
    """
    task = network.meta.get("task", "")
    known, features = (_of_task(task) if network.cell.keeper else {}), _tells(task)
    nothing = np.zeros(0, int)
    return [
        (
            tokens,
            known[tokens][1] if tokens in known else None,
            counted(network, known[tokens][0]) if tokens in known else nothing,
            features.get(tokens, ()),
        )
        for tokens in dict.fromkeys([*known, *features])
    ]


@lru_cache(maxsize=64)
def counted(network: Model, rule: str) -> Array:
    """For every unit of a network, in how many of TEXTS texts of a rule it shows the story, (H,)."""
    return stories.counted(network, _texts(network.meta["task"], rule))


@cache
def _texts(task: str, rule: str) -> list[tuple[tuple[str, ...], stories.Span]]:
    """The texts of a rule that the units of every network of a task are counted on."""
    return TASKS[task].told(rule, TEXTS)


@lru_cache(maxsize=16)
def _of_task(task: str) -> dict[tuple[str, ...], tuple[str, stories.Span]]:
    """The tokens of every example of a task that has a story -> its rule, and how long its word is held."""
    of, texts = TASKS.get(task), {}
    for label, text in of.examples if of else ():
        if of and label in of.stories:
            tokens, rule = tuple(of.reads.tokenize(text)), of.stories[label].rule
            if span := of.span(rule, tokens):
                texts[tokens] = rule, span
    return texts


@lru_cache(maxsize=16)
def _tells(task: str) -> dict[tuple[str, ...], tuple[str, ...]]:
    """The tokens of every example of a task that says what features it shows -> their names."""
    of = TASKS.get(task)
    shown = [(of.tells[label], text) for label, text in of.examples if label in of.tells] if of else []
    return {tuple(of.reads.tokenize(text)): features for features, text in shown if of}
