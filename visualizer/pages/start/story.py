"""The story of the start page: a sentence, the unit that shows it, and what the network says with gates held.

Everything is computed from the bundled networks. The network is the LSTM that the validation split chose, or
the next seed where its story is another; the unit is chosen on validation texts, by the memory ledger.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from visualizer import analysis
from visualizer.analysis.stories import Span, told_by
from visualizer.cells import Array, Cell
from visualizer.model import Model, ModelError, Trace
from visualizer.pages.catalogue import catalogue, load, shown_model, units
from visualizer.pins import Pins
from visualizer.tasks import grammar, latch
from visualizer.tasks.stories import TEXTS, counted
from visualizer.zoo.seeds import load_seeds

RULE = "move"
"""The rule of the grammar that its sentence is of."""
CELL = "lstm"
"""The cell that the page draws, and speaks of: it has a gate that keeps and another that writes."""

Answer = tuple[str, float]
"""The likeliest next word, and how likely it is."""


class Parts(NamedTuple):
    """Where the words of a move stand in a sentence, as steps from 0."""

    first: int
    """The country that is left."""
    move: int
    """The subject of the move: "I" of "I moved to"."""
    second: int
    """The country that is moved to."""

    @property
    def held(self) -> slice:
        """The words of the move: from its subject to the last before the second country."""
        return slice(self.move, self.second)


def parts(words: Sequence[str]) -> Parts | None:
    """The parts of a sentence of the grammar's rule "move"; None for any other."""
    span = grammar.span(RULE, words)
    return None if span is None or span.second is None else Parts(span.cue, span.until, span.second)


def keeping(cell: Cell, steps: slice, units: Sequence[int] | None = None) -> Pins:
    """Pins that leave the memory as it is over some steps: nothing is dropped and nothing gets in.

    Raises:
        ModelError: a cell that keeps nothing by a gate.
    """
    if cell.keeper is None:
        raise ModelError(f"a {cell.title} has no gate to hold")
    pins = Pins().hold(cell.keeper, cell.keeps_at, units, steps)
    if cell.writer not in (None, cell.keeper):
        pins = pins.hold(str(cell.writer), 1.0 - cell.writes_at, units, steps)
    return pins


@dataclass(frozen=True)
class Other:
    """What another bundled network says of the sentence, and with the same gates held; None without gates."""

    name: str
    cell: str
    before: Answer
    after: Answer | None


@dataclass(frozen=True, eq=False)
class Story:
    """What the start page tells.

    Attributes:
        plain: the sentence as the network reads it.
        held: the same with the gates of all units held over the words of the move.
        at: its parts.
        unit: the unit that is drawn.
        count: in how many of `of` validation texts that unit shows the story.
        alone: the answer where its gates alone are held.
        signs: of how many countries in the first one's place it is below zero before the move, and above.
        others: every bundled network of the task.
    """

    plain: Trace
    held: Trace
    at: Parts
    unit: int
    count: int
    of: int
    alone: Answer
    signs: tuple[int, int]
    others: tuple[Other, ...]

    @property
    def network(self) -> Model:
        """The network that reads."""
        return self.plain.model

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the sentence, T of them."""
        return self.plain.tokens

    @property
    def first(self) -> str:
        """The country that is left."""
        return self.words[self.at.first]

    @property
    def second(self) -> str:
        """The country that is moved to."""
        return self.words[self.at.second]

    @property
    def languages(self) -> tuple[str, str]:
        """The languages of the two."""
        return grammar.LANGUAGES[self.first], grammar.LANGUAGES[self.second]

    @property
    def step(self) -> int:
        """The step of the move by which the forget gate has dropped more than half of what was held."""
        left = np.cumprod(self.of_unit("f")[self.at.move + 1 : self.at.second + 1])
        return self.at.move + 1 + int((left < 0.5).argmax())

    @property
    def follows(self) -> str | None:
        """What the unit tells best on test texts, as its card says; None where it tells nothing well."""
        measured = units(self.network.name) or {}
        named = measured["units"][self.unit]["follows"] if measured else None
        titles = {feature.name: feature.title for feature in grammar.TASK.features}
        return titles.get(named[0]) if named else None

    def of_unit(self, signal: str, held: bool = False) -> Array:
        """A signal of the unit at every step, (T,)."""
        return np.asarray((self.held if held else self.plain)[signal][:, self.unit])

    def answers(self) -> tuple[Answer, Answer]:
        """What it says after the last word, as it is read and with the gates held."""
        return self.plain.top(-1, 1)[0], self.held.top(-1, 1)[0]

    def without(self) -> Answer | None:
        """What the vanilla RNN of the same size says, of the same seed where there is one."""
        size = f"-{self.network.units}-s"
        same = [each for each in self.others if each.cell == "rnn" and size in each.name]
        seed = self.network.name.rpartition("-")[2]
        same.sort(key=lambda each: (not each.name.endswith(f"-{seed}"), each.name))
        return same[0].before if same else None


def told() -> Story | None:
    """The story, of the first network that has one; None where none has, or the networks are not here."""
    at = None
    for _, text in grammar.TASK.examples:
        words = text.split()
        at = parts(words)
        if at:
            break
    if at is None:
        return None
    for network in _networks():
        found = _story(network, words, at)
        if found:
            return found
    return None


def _networks() -> Iterator[Model]:
    """The networks that may tell it: the one that validation chose, then its cell's other seeds."""
    best = shown_model(grammar.TASK.name)
    entries = [
        each for each in catalogue()["models"] if each["task"] == grammar.TASK.name and each["cell"] == CELL
    ]
    for each in sorted(entries, key=lambda each: (each["name"] != best, -each["units"], each["name"])):
        try:
            yield load(each["name"])
        except (ModelError, OSError):
            continue


def _story(network: Model, words: Sequence[str], at: Parts) -> Story | None:
    plain = network.trace(words)
    held = network.trace(words, plain, keeping(network.cell, at.held))
    wanted = [grammar.LANGUAGES[words[step]] for step in (at.second, at.first)]
    if [each.top(-1, 1)[0][0] for each in (plain, held)] != wanted:
        return None
    counts = counted(network, RULE)
    found = told_by(plain, Span(*at, drops=True), counts)
    if found is None:
        return None
    _, unit = found
    alone = network.trace(words, plain, keeping(network.cell, at.held, [unit]))
    signs = [_before(network, words, at, country)[unit] for country in grammar.LANGUAGES]
    below = sum(1 for value in signs if value < 0)
    return Story(
        plain=plain,
        held=held,
        at=at,
        unit=unit,
        count=int(counts[unit]),
        of=TEXTS,
        alone=alone.top(-1, 1)[0],
        signs=(below, len(signs) - below),
        others=tuple(_others(words, at)),
    )


def _before(network: Model, words: Sequence[str], at: Parts, country: str) -> Array:
    """The memory before the move with another country in the place of the first, (H,)."""
    read = [*words[: at.first], country, *words[at.first + 1 : at.move + 1]]
    return np.asarray(network.trace(read)[network.cell.memory][-1])


def _others(words: Sequence[str], at: Parts) -> Iterator[Other]:
    for entry in catalogue()["models"]:
        if entry["task"] != grammar.TASK.name:
            continue
        try:
            network = load(entry["name"])
            before, after = network.trace(words), None
            if network.cell.keeper is not None:
                after = network.trace(words, before, keeping(network.cell, at.held)).top(-1, 1)[0]
        except (ModelError, OSError):
            continue
        yield Other(entry["name"], entry["cell"], before.top(-1, 1)[0], after)


# --- the pictures of the doors ------------------------------------------------------------------


def maps(story: Story) -> Array:
    """The forget gate of every unit at every word, units that move alike side by side, (H, T)."""
    return story.plain["f"].T[analysis.similarity_order(story.plain)]


def norms(story: Story) -> dict[str, Array]:
    """How far an error at the last word reaches back in networks as initialised: cell -> (T,) of log10.

    The norm of dL/dh of the RNN and the LSTM of the story's size and seed, each over its last value.
    """
    seed = story.network.name.rpartition("-")[2]
    found = {}
    for cell in ("rnn", CELL):
        name = f"{grammar.TASK.name}-{cell}-{story.network.units}-{seed}"
        try:
            network = load(name, "initial")
        except (ModelError, OSError):
            continue
        curve = analysis.gradient_norms(network, story.words, story.languages[1]).log10_norm["h"]
        found[cell] = curve - curve[-1]
    return found


def learned() -> dict[str, tuple[list[float], int]]:
    """Latch, over seeds: cell -> test scores from the highest, and how many learned the longest gap."""
    found = {}
    for cell in (CELL, "rnn"):
        try:
            scores = [each.meta["scores"]["test"] for each in load_seeds(latch.TASK.name, cell)]
        except (ModelError, OSError):
            continue
        each = sorted((float(score["accuracy"]) for score in scores), reverse=True)
        found[cell] = each, sum(map(latch.learned, scores))
    return found


def picture(story: Story) -> dict[str, Any]:
    """What the browser draws, JSON-able: signals of the unit, as read and held, and the doors' data."""
    return {
        "words": story.words,
        "unit": story.unit,
        "at": story.at._asdict(),
        "step": story.step,
        "runs": {
            run: {name: _plain(story.of_unit(name, held)) for name in ("f", "i", "g", "c")}
            for run, held in (("plain", False), ("held", True))
        },
        "maps": [_plain(row, 2) for row in maps(story)],
        "norms": {cell: _plain(curve, 3) for cell, curve in norms(story).items()},
        "learned": {cell: {"scores": scores, "passed": n} for cell, (scores, n) in learned().items()},
        "shapes": {name.removesuffix("_l0"): array.shape for name, array in story.network.recurrent.items()},
    }


def _plain(values: Array, digits: int = 6) -> list[float]:
    return [round(float(value), digits) for value in values]
