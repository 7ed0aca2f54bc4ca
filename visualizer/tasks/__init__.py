"""The tasks: each a seeded generator of examples, split by construction, with its rules and gaps."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

T = TypeVar("T")

SPLITS = ("train", "validation", "test")


@dataclass(frozen=True)
class Question:
    """One word of an example that a rule decides.

    Attributes:
        position: index of the word after which the answer is asked.
        answer: the word that follows it.
        rule: the rule that decides the answer.
        gap: how many words stand between the cue and the phrase that asks; that phrase is not counted.
    """

    position: int
    answer: str
    rule: str
    gap: int


@dataclass(frozen=True)
class Example:
    """A sentence, what it asks, and the (cue, partner) combinations that decide its split."""

    words: tuple[str, ...]
    questions: tuple[Question, ...]
    pairs: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Task:
    """What a model is trained on: next-word prediction over examples drawn from a generator.

    Attributes:
        name: as on the command line and in file names.
        title: as a page shows it.
        vocabulary: every word; index 0 is "<unk>".
        rules: name of each rule -> what it asks, as one sentence.
        gaps: name of each rule -> the gaps it can be asked at.
        data: what the examples are, for the card of a model.
        split: what sets a test sentence apart, for the card of a model.
        examples: (label, sentence) pairs for a page; the first is the one it opens on.
        sample: ``sample(split, rng, n, gap=None, rule=None, longest=None)`` -> list of n Example,
            of that gap, or of gaps up to the longest. Draws with ``rng.random`` alone, so that a
            seed keeps its examples over NumPy versions. ValueError for a split, rule or gap that
            does not exist.
    """

    name: str
    title: str
    vocabulary: tuple[str, ...]
    rules: Mapping[str, str]
    gaps: Mapping[str, range]
    data: str
    split: str
    examples: tuple[tuple[str, str], ...]
    sample: Callable[..., list[Example]]


def pick(rng: np.random.Generator, options: Sequence[T]) -> T:
    """One of a sequence, each as likely."""
    return options[int(rng.random() * len(options))]


from . import grammar  # noqa: E402  (a task is made of the classes above)

TASKS: dict[str, Task] = {task.name: task for task in (grammar.TASK,)}
"""Every task by name."""


def find(name: str) -> Task:
    """The task called name. ValueError names what exists."""
    if name not in TASKS:
        raise ValueError(f"no task is called {name!r}; there is {', '.join(TASKS)}")
    return TASKS[name]
