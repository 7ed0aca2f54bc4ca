"""The page of a network's health over many texts. Its browser side is `diagnose.mjs`.

What is measured stands in `visualizer.analysis.health`, what it means in `visualizer.analysis.advice`. The
latest reports are kept for all sessions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from visualizer.analysis import advice
from visualizer.analysis.health import health
from visualizer.cells import Array
from visualizer.model import Model, ModelError
from visualizer.pages import brought, shelf, state, wire
from visualizer.pages.asked import MAX_CHARACTERS, checked_model, checked_text
from visualizer.pages.catalogue import called, load, of_offered, offered, own_entry, shown_model
from visualizer.pages.diagnose.report import drawn
from visualizer.pages.diagnose.state import ADDRESS
from visualizer.pages.instrument import Instrument
from visualizer.symbols import typed
from visualizer.tasks import TASKS
from visualizer.zoo.health import normal, texts_of

STEPS = 3_000
"""Steps of a task's test texts that are read, or a few more."""
_KEPT_BYTES = 8 * 2**20
_kept = wire.Kept()


class Diagnose(Instrument):
    """The instrument. `asked` is what an address says, see `diagnose.state`."""

    def __init__(self, asked: Mapping[str, str] | None = None, **params: Any) -> None:
        super().__init__(setup=setup(), **params)
        # what takes long is not made while a session opens; the browser asks for it
        self.payload = answer({"seq": 0, "want": "health", "choice": asked or {}}, None)

    def make(self, request: Mapping[str, Any], progress: Callable[[float], object]) -> bytes:
        """See `answer`."""
        return answer(request, progress)


def answer(request: Mapping[str, Any], progress: Callable[[float], object] | None) -> bytes:
    """The payload of what a page asks for. It never raises for what was sent.

    Args:
        request: ``choice``, values of `state.CHOICE` by name; ``seq`` and ``want``. Anything may be of any
            type.
        progress: told the share that is done; None where only what is known already is given.

    Returns:
        ``seq``, ``want``, ``notices``, ``choice`` as it is taken, ``about``, the network as a list has it;
        behind them what `report.drawn` makes of it, with ``read``, a sentence on the texts; nothing where
        it cannot be had, or not at once.
    """
    asked = request.get("choice")
    asked = asked if isinstance(asked, Mapping) else {}
    said: list[str] = []
    name, weights = checked_model(asked, said)
    text, _ = checked_text(asked.get("texts") or "", None, said)
    choice = {"model": name, "weights": weights, "texts": text if text.strip() else ""}
    head = {**wire.head(request, ("health",)), "notices": said, "choice": choice}
    key = tuple(choice.values())
    try:
        network = load(name, weights)
        head["about"] = listed(name)
        found = _kept.find(key)
        if found is None and progress is not None:
            found = wire.encode(measured(name, network, choice["texts"], progress), {})
            _kept.keep(key, found, _KEPT_BYTES)
    except ModelError as error:
        said.append(f"The health of {called(name)} cannot be measured: {error}.")
        return wire.encode({**head, "about": None, "none": True}, {})
    return wire.encode(head, {}, found or b"")


def measured(name: str, network: Model, text: str, progress: Callable[[float], object]) -> dict[str, Any]:
    """What `report.drawn` makes of a network over these texts, see `answer`; over its own for ""."""
    read, about = _texts(name, network, text)
    made = advice.report(health(network, read, progress), normal(network.cell.name))
    return drawn(made) | {"read": about, "title": called(name), "hidden": network.units}


def _texts(name: str, network: Model, text: str) -> tuple[list[Array], str]:
    """What a network reads here, and a sentence on it."""
    reads = network.reads
    task = TASKS.get(brought.family(network))
    if text:
        whole = reads.kind in ("bytes", "characters") and len(text.splitlines()) < 2
        lines = [text] if whole else [line for line in text.splitlines() if line.strip()]
        return [network.encode(typed(line, reads.kind)).read for line in lines], "Your own texts, one a line."
    if task and not name.startswith((shelf.GIVEN, shelf.OPENED)):
        try:
            read = texts_of(network, task, STEPS)
            return read, f"Test texts of “{task.title}”, on which no network was trained."
        except ModelError:  # they are brought from elsewhere
            pass
    own = brought.texts(network)
    few = [network.encode(typed(each, reads.kind)).read for _, each in own]
    return few, "Its few examples: type more of your own for a surer picture."


def listed(name: str) -> dict[str, Any]:
    """A network as the list of a page has it."""
    of = {each["name"]: each for each in offered()["models"]}
    each = of.get(name) or own_entry(name, load(name))
    return {
        "name": name,
        "label": called(name).strip("“”"),
        "cell": each["cell"],
        "task": each["task"],
        "weights": each.get("weights", ["trained", "initial"]),
    }


@of_offered
def setup() -> dict[str, Any]:
    """What the page of all sessions can choose from, JSON-able."""
    every = offered()
    titles = {task: about["title"] for task, about in every["tasks"].items()}
    return {
        **state.setup(ADDRESS),
        "networks": [listed(each["name"]) for each in every["models"]],
        "titles": titles,
        "limit": MAX_CHARACTERS,
        "models": {task: shown_model(task) for task in TASKS},
    }
