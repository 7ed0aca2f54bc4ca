"""The Gradients page of a site of files: `page`.

Its presets are worked out before, and so is what they and the tour ask to turn. The norms of a text that is
typed are worked out in the browser by `answers.mjs`, which draws the untrained networks anew.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any

import numpy as np

from visualizer.cells import Array
from visualizer.model import Model, ModelError
from visualizer.pages import state
from visualizer.pages.catalogue import shown_model
from visualizer.pages.gradients import measured
from visualizer.pages.gradients.gradients import figures
from visualizer.pages.gradients.knobs import MAX_STEPS, NETWORKS, PRESETS, SIDES, Knobs, check
from visualizer.pages.gradients.state import ADDRESS
from visualizer.pages.handed import packed_network, tensors
from visualizer.pages.site import BOKEH, Page
from visualizer.pages.unserved import FOLDER
from visualizer.tasks import TASKS, latch
from visualizer.train import initial_model

_BELOW = ("flow", "spectrum", "paths")
_SLOW = {"english": ("paths",)}
"""Of networks so large that the rest takes minutes."""
_LARGE = 64
"""Units of a network, at most, whose start a browser draws in a moment."""


def page(entries: Sequence[Mapping[str, Any]]) -> Page:
    """The page as `visualizer.pages.site` takes it.

    Args:
        entries: the networks of the site.
    """
    known, files = [], {}
    for name, knobs in _cases():
        said = asdict(check(knobs)[0])
        wants = _SLOW.get(said["networks"], _BELOW)
        files[f"{name}.norms"] = measured.answer({"want": "norms", "knobs": knobs})
        for want in wants:
            for side in SIDES:
                asked = {"want": want, "knobs": knobs, "side": side}
                files[f"{name}.{want}.{side}"] = measured.answer(asked)
        known.append({"name": name, "knobs": said, "wants": wants})
    there = {str(entry["name"]) for entry in entries}
    live = {task: told for task in NETWORKS if (told := _live(task, there))}
    if latch.TASK.name in live:
        files[f"{latch.TASK.name}.networks"] = _packed(latch.TASK.name)
    setup = {
        **measured.setup(),
        **state.setup(ADDRESS),
        "figures": figures(),
        "models": {task: model for task in TASKS if (model := shown_model(task)) in there},
        "known": known,
        "live": live,
        "most": MAX_STEPS,
    }
    scripts = (FOLDER / "site.bundle.js", BOKEH)
    return Page(setup, scripts, files, first=[f"{known[0]['name']}.norms"])


def _cases() -> Iterator[tuple[str, dict[str, Any]]]:
    """Knobs that are worked out before, each by the name of its files; those that it opens on first."""
    found: list[dict[str, Any]] = [{**preset.knobs} for preset in PRESETS]
    # what a preset asks to turn, and what the tour does
    found += [{**preset.knobs, knob: getattr(Knobs, knob)} for preset in PRESETS for knob in preset.asks]
    found += [{"hold": True}, {**PRESETS[1].knobs, "hold": True}]
    found += [{"networks": task} for task in NETWORKS]
    seen = []
    for knobs in found:
        if (full := check(knobs)[0]) not in seen:
            seen.append(full)
            turned = {k: v for k, v in asdict(full).items() if v != getattr(Knobs, k)}
            yield "_".join(f"{key}-{value}" for key, value in turned.items()) or "usual", knobs


# --- networks that the browser runs -----------------------------------------------------------------


def _live(task: str, there: set[str]) -> dict[str, Any] | None:
    """Of a task whose networks read a text in the browser what the page needs to know; None of another.

    ``networks`` by cell, their names by seed; ``drawn``, by cell, how their weights are drawn before
    training; and ``about``, what is said of each side.
    """
    by_cell = measured.trained_networks(task)
    names = {cell: [_name(task, each) for each in of] for cell, of in by_cell.items()}
    own = task == latch.TASK.name
    if not own and not all(name in there for of in names.values() for name in of):
        return None
    first = {cell: of[0] for cell, of in by_cell.items()}
    if any(each.units > _LARGE for each in first.values()):
        return None
    seeds = len(next(iter(by_cell.values())))
    knobs = Knobs(networks=task, text="typed")
    return {
        "networks": names,
        "drawn": {cell: _drawn(task, each) for cell, each in first.items()},
        "about": {side: measured.about_side(side, knobs, seeds) for side in SIDES},
    }


def _name(task: str, network: Model) -> str:
    return f"{task}-{network.cell.name}-{network.units}-s{network.meta['seed']}"


def _packed(task: str) -> bytes:
    """All trained networks of a task: of each its size (uint32), and `packed_network` of it."""
    packs = [
        packed_network(each, "float32", lean=True)
        for of in measured.trained_networks(task).values()
        for each in of
    ]
    return b"".join(struct.pack("<I", len(pack)) + pack for pack in packs)


class _Same:
    """Stands for a generator: it draws the same number on and on, or of each its place over 2 ** 30."""

    def __init__(self, number: float | None) -> None:
        self.number = number
        self.drawn = 0

    def random(self, shape: tuple[int, ...]) -> Array:
        """As `Generator.random`."""
        n = int(np.prod(shape))
        places = np.arange(self.drawn, self.drawn + n) / 2**30
        self.drawn += n
        found: Array = (places if self.number is None else np.full(n, self.number)).reshape(shape)
        return found


def _drawn(task: str, network: Model) -> dict[str, tuple[int, float, float]]:
    """How each tensor of `handed.tensors` is drawn before training.

    (start, times, plus): its numbers are (2 u - 1) times + plus, where u are those that `Generator.random`
    draws from place start on.
    """

    def made(number: float | None) -> dict[str, Array]:
        rng = _Same(number)
        return tensors(initial_model(task, network.cell.name, network.units, 0, rng=rng, dtype=np.float64))

    low, high, placed = made(0.0), made(1.0), made(None)
    found = {}
    for name, ends in high.items():
        times, plus = (float(each.flat[0]) for each in ((ends - low[name]) / 2, (ends + low[name]) / 2))
        start = 0
        if times:
            places = np.rint(((placed[name] - plus) / times + 1) / 2 * 2**30).astype(int).ravel()
            start = int(places[0])
            if (places != start + np.arange(len(places))).any():
                raise ModelError(f"the numbers of {name} are not drawn one after the other")
        found[name] = (start, times, plus)
    return found
