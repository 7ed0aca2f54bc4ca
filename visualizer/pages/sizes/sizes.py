"""The page of shapes and parameters: how large a network is, and why. Its browser side is `sizes.mjs`.

Every number on it is counted by `visualizer.analysis.sizes`; nothing is kept here between two requests.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from visualizer import cells
from visualizer.cells import CELLS
from visualizer.model import Model, ModelError
from visualizer.pages import state, wire
from visualizer.pages.asked import checked_model
from visualizer.pages.catalogue import load, shown_model
from visualizer.pages.instrument import Instrument
from visualizer.pages.shapes import CHOICE, described, sized
from visualizer.pages.sizes.state import ADDRESS
from visualizer.tasks import TASKS


class Shapes(Instrument):
    """The instrument. `asked` is what an address says, see `sizes.state`."""

    first_want = "sizes"

    def __init__(self, asked: Mapping[str, str] | None = None, **params: Any) -> None:
        super().__init__(setup=setup(), **params)
        asked = asked or {}
        self.payload = answer({"seq": 0, "want": "sizes", "choice": asked, "model": asked.get("model")})

    def make(self, request: Mapping[str, Any], progress: Any) -> bytes:
        """See `answer`."""
        return answer(request)


def answer(request: Mapping[str, Any]) -> bytes:
    """The payload of what a page asks for. It never raises for what was sent.

    Args:
        request: ``choice``, values of `shapes.CHOICE` by name; ``model``, the network that another page
            showed; ``seq`` and ``want``. Anything may be of any type.

    Returns:
        ``seq``, ``want``, ``notices``, ``choice`` as it is taken, and `networks`; behind them what is
        `visualizer.pages.shapes.described` of it.
    """
    asked = request.get("choice")
    choice, said = state.read(CHOICE, asked if isinstance(asked, Mapping) else {})
    offered = networks(request, said)
    head = {**wire.head(request, ("sizes",)), "notices": said, "choice": choice, "networks": offered}
    return wire.encode(head, {}, wire.encode(described(choice), {}))


def networks(request: Mapping[str, Any], said: list[str]) -> list[dict[str, Any]]:
    """What can be taken up with one click: the sizes of a lecture, and of a network that another page shows.

    Each has a ``name``, a ``choice`` of `shapes.CHOICE` and ``about``, a sentence; a network that is asked
    for and cannot be had is said in ``said``.
    """
    lecture: dict[str, Any] = {row.name: row.default for row in CHOICE if row.name != "steps"}
    count = sized(lecture | {"steps": 1}).counts[-1].total
    offered = [
        {
            "name": "80 → 12 (the lecture)",
            "choice": lecture,
            "about": "x is 80 × 1; h, c and all gates are 12 × 1. For each sum W is 12 × 80, the weights of "
            f"the old state are 12 × 12, and b is 12 × 1: {count:,} parameters.",
        }
    ]
    name, _ = checked_model(request, said)
    try:
        network = load(name)
    except ModelError as error:
        said.append(f"The network of the Explorer cannot be shown: {error}.")
        return offered
    own = sum(array.size for array in network.recurrent.values())
    about = f"{name}: {network.cell.title}, {own:,} of its {network.parameters:,} parameters"
    rest = network.parameters - own
    about += f"; the other {rest:,} turn symbols into numbers, and its h into an answer." if rest else "."
    return [*offered, {"name": "The Explorer’s network", "choice": chosen(network), "about": about}]


def chosen(network: Model) -> dict[str, Any]:
    """The choice that has a network's sizes."""
    usual = {row.name: row.default for row in CHOICE}
    return {
        "cell": network.cell.name,
        "reset": network.cell.options.get("reset", usual["reset"]),
        "input": network.input_size,
        "hidden": network.units,
        "layers": network.layers,
        "both": network.bidirectional,
    }


@lru_cache(maxsize=1)
def setup() -> dict[str, Any]:
    """What the page of all sessions can choose from, JSON-able."""
    kinds = {name: cells.make(name) for name in CELLS}
    return {
        **state.setup(ADDRESS),
        "cells": {name: cell.title for name, cell in kinds.items()},
        "options": {name: cell.options for name, cell in kinds.items()},
        "models": {task: shown_model(task) for task in TASKS},
    }
