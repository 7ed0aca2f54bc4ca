"""The step and unit that a text is opened on: those that show the story of an example, see `Task.stories`."""

from __future__ import annotations

from functools import cache, lru_cache

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


def told(trace: Trace) -> tuple[tuple[int, int], tuple[int, int, int] | None]:
    """What `opening` and `shows` say, which are found together."""
    network = trace.model
    known = _of_task(network.meta.get("task", "")).get(trace.tokens) if network.cell.keeper else None
    if known is None:
        return moment(trace), None
    rule, span = known
    counts = counted(network, rule)
    if found := stories.told_by(trace, span, counts):
        return found, (found[1], int(counts[found[1]]), TEXTS)
    return story(trace, span.cue) or moment(trace), None


def examples(network: Model) -> list[tuple[tuple[str, ...], stories.Span, Array]]:
    """Of every example with a story: its tokens, how long its word is held, and the counts of its rule.

    None of a network whose cell keeps nothing by a gate.
    """
    known = _of_task(network.meta.get("task", "")) if network.cell.keeper else {}
    return [(tokens, span, counted(network, rule)) for tokens, (rule, span) in known.items()]


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
