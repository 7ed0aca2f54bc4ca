"""Changes that have a name, and how much of them a page takes: what the What-if page is set up with.

A page in a file of its own is set up with the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import lru_cache
from typing import Any

from visualizer.cells import CELLS, REST, Cell, make
from visualizer.tasks import TASKS

MAX_TOKENS = 256
"""How much of a text is read: the ledger of every token by every token is to be seen, not only computed."""
MAX_PINS = 40
MAX_CUT = 64
"""Units cut at once."""


@dataclass(frozen=True)
class Story:
    """What an example is told with: the word whose part of the memory is followed, and a preset over words.

    The page opens on the unit that holds most of what the word wrote (`whatif/story.mjs`), and on the preset
    as the change that a person is asked to make; nothing is held before.
    """

    word: str
    preset: str | None = None
    over: str = ""

    def of(self, tokens: Sequence[str]) -> dict[str, Any]:
        """As a page gets it: the step of the word, and those of the preset, None where there is none."""
        over, steps = self.over.split(), None
        if over:
            first = next(t for t in range(len(tokens)) if list(tokens[t : t + len(over)]) == over)
            steps = list(range(first, first + len(over)))
        return {"step": list(tokens).index(self.word), "preset": self.preset, "steps": steps}


_PRESETS_TOLD = {"France, then Japan": ("Keep", "I moved to")}
STORIES: Mapping[str, Story] = {
    label: Story(story.word, *_PRESETS_TOLD.get(label, ()))
    for task in TASKS.values()
    for label, story in task.stories.items()
}
"""Examples by their names. One that is not here opens on the unit that held something for longest."""


@dataclass(frozen=True)
class Preset:
    """A change that has a name: `hold` is (signal, value) pairs, held in all units over the steps chosen.

    In `_PRESETS` they are (role, how far open), a role being "keep", "write" or "output", see `cells.Cell`.
    """

    name: str
    group: str
    look: str
    hold: tuple[tuple[str, float | str], ...]


_PRESETS = (
    Preset(
        "Never forget", "hold", "The keep gate is open: nothing that is in memory fades.", (("keep", 1.0),)
    ),
    Preset("Always forget", "hold", "The keep gate is shut: memory is this step's alone.", (("keep", 0.0),)),
    Preset("Write nothing", "hold", "The input gate is shut: nothing new comes in.", (("write", 0.0),)),
    Preset(
        "Stay silent",
        "hold",
        "The output gate is shut: the memory goes on, but nothing of it is let out.",
        (("output", 0.0),),
    ),
    Preset(
        "Coupled",
        "hold",
        "What is written is what is forgotten, i = 1 \N{MINUS SIGN} f.",
        (("write", "1-keep"),),
    ),
    Preset(
        "Keep",
        "state",
        "The memory stays as it is: nothing is lost and nothing is added.",
        (("keep", 1.0), ("write", 0.0)),
    ),
    Preset("Replace", "state", "The new takes the place of the old.", (("keep", 0.0), ("write", 1.0))),
    Preset(
        "Add", "state", "The new is added to the old: both gates are open.", (("keep", 1.0), ("write", 1.0))
    ),
    Preset("Empty", "state", "Nothing is left: both gates are shut.", (("keep", 0.0), ("write", 0.0))),
)


def presets(cell: Cell) -> list[Preset]:
    """The presets that a cell can have, in its own signals.

    Where one gate both keeps and writes (z of a GRU, f of the coupled LSTM), it can keep and replace, but
    neither add nor empty.
    """
    roles = {
        "keep": (cell.keeper, cell.keeps_at),
        "write": (cell.writer, cell.writes_at),
        "output": (cell.output or None, 1.0),
    }
    one_gate = cell.keeper == cell.writer
    found = []
    for preset in _PRESETS:
        asked = dict(preset.hold)
        hold: dict[str, float | str] = {}
        if (
            one_gate
            and "write" in asked
            and asked not in ({"keep": 1.0, "write": 0.0}, {"keep": 0.0, "write": 1.0})
        ):
            continue
        for role, opened in asked.items():
            signal, at = roles[role]
            if signal is None or (isinstance(opened, str) and not cell.couples):
                break
            if isinstance(opened, str):
                hold[signal] = f"{REST}{cell.keeper}"
            else:
                hold[signal] = opened if at else 1.0 - opened
        else:
            found.append(replace(preset, hold=tuple(hold.items())))
    return found


@lru_cache(maxsize=1)
def setup() -> dict[str, Any]:
    """What a What-if page is told, JSON-able: limits, presets by cell, and stories by an example's text."""
    return {
        "limit": MAX_TOKENS,
        "most": {"pins": MAX_PINS, "cut": MAX_CUT},
        "presets": {name: [asdict(preset) for preset in presets(make(name))] for name in CELLS},
        "stories": {
            text: STORIES[name].of(task.reads.tokenize(text))
            for task in TASKS.values()
            for name, text in task.examples
            if name in STORIES
        },
    }
