"""What a person sends, checked before any work starts: a model, weights, a text, and how to write it on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from visualizer.model import Model, ModelError
from visualizer.pages import shelf
from visualizer.pages.brought import began
from visualizer.pages.catalogue import called, first_model, known, load
from visualizer.pages.state import DIRECTION, LAYER, WEIGHTS, take
from visualizer.stack import Place
from visualizer.symbols import quoted, typed

MAX_CHARACTERS = 20_000
MAX_TOKENS = 2_000
MAX_WRITTEN = 400

_GONE = {
    shelf.PREFIX: "That run is not here: the process that trained it keeps it, among its last "
    f"{shelf.MAX_KEPT}",
    shelf.OPENED: "That network is not here: it was opened in another browser, or its page is gone. Open "
    "its file again",
    shelf.GIVEN: "That network is not here: this server was not given its file",
}
"""What is said of a network that is not here, by what its name begins with."""


def checked_model(
    request: Mapping[str, Any], notices: list[str], now: str = "", weights_now: str = "trained"
) -> tuple[str, str]:
    """The name of a model and "trained" or "initial", as a request asks; what is shown now where it does not.

    A sentence is added to notices for what there is not.
    """
    name, weights = request.get("model"), request.get("weights")
    name = (name if isinstance(name, str) else "" if name is None else str(name)) or now or first_model()
    if not known(name):
        instead = now if now and now != name and known(now) else first_model()
        what = next((said for begins, said in _GONE.items() if name.startswith(begins)), None)
        notices.append(f"{what or f'No model is called {quoted(name)}'}. This is {called(instead)} instead.")
        name = instead
    wrong = None
    if weights is None or (isinstance(weights, str) and not weights):
        weights = weights_now
    else:
        weights, wrong = take(WEIGHTS, weights)
    notices += [wrong] if wrong else []
    if weights == "initial" and shelf.is_own(name) and began(load(name)) is None:
        notices.append(f"The weights of {called(name)} before its training are not known. These are its own.")
        weights = "trained"
    return name, weights


def checked_place(request: Mapping[str, Any], network: Model, notices: list[str]) -> Place:
    """The ``layer`` and ``direction`` that a request asks for; the last is not named by its number.

    The last layer read forward where it asks for none; what there is not is the nearest there is, and said.
    """
    last = network.layers - 1
    layer, direction = last, "forward"
    if (asked := request.get("layer")) is not None:
        asked, wrong = take(LAYER, asked)
        layer = last if asked is None else min(asked, last)
        if wrong or layer != asked:
            has = f"layers here are 0 to {last}" if last else "there is one here, 0"
            notices.append(wrong or f"The address asks for layer {asked}; {has}. This is {layer}.")
    if (asked := request.get("direction")) is not None:
        direction, wrong = take(DIRECTION, asked)
        if wrong:
            notices.append(wrong)
        elif direction == "reverse" and not network.bidirectional:
            notices.append("This network reads forward alone: no layer of it reads from the end.")
            direction = "forward"
    return Place(None if layer == last else layer, direction)


def gone(request: Mapping[str, Any], name: str) -> bool:
    """Whether a request is for an opened network that is no longer here, in whose place another stands.

    Its text and all else were of that network, and are not to be read by the other.
    """
    asked = request.get("model")
    return isinstance(asked, str) and asked.startswith(shelf.OPENED) and asked != name


def checked_text(text: Any, length: Any, notices: list[str]) -> tuple[str, bool]:
    """A text as it can be read, and whether it was one; what is too long or no text is said in notices."""
    if not isinstance(text, str):
        notices.append("The text could not be read. Type another.")
        return "", False
    # a browser sends no more than is read, and how long the text was
    length = max(len(text), length if isinstance(length, int) and length < 2**53 else 0)
    if length > MAX_CHARACTERS:
        notices.append(f"This text has {length:,} characters; only the first {MAX_CHARACTERS:,} are read.")
        text = text[:MAX_CHARACTERS]
    return text, True


def checked_tokens(text: Any, network: Model, notices: list[str]) -> tuple[str, ...] | None:
    """The tokens that a network reads of a text, at most MAX_TOKENS; None, and a notice, for no text."""
    text, ok = checked_text(text, None, notices)
    reads = network.reads
    return tuple(reads.tokenize(typed(text, reads.kind))[:MAX_TOKENS]) if ok else None


def written_on(network: Model, tokens: list[str], asked: Any, notices: list[str]) -> list[str]:
    """What the network writes on where that was asked for; why not, where it cannot."""
    if asked is None:
        return []
    values = asked if isinstance(asked, Mapping) else {}
    temperature, seed, length = (_number(values.get(name)) for name in ("temperature", "seed", "length"))
    said = ""
    if not 0 <= temperature <= 5:
        said = "The temperature is a number from 0 to 5."
    elif not 0 <= seed < 2**32 or seed != int(seed):
        said = "The seed is a whole number from 0 to 4,294,967,295."
    elif not 1 <= length <= MAX_WRITTEN or length != int(length):
        said = f"At most {MAX_WRITTEN} can be written at once."
    if said:
        notices.append(said)
        return []
    room = MAX_TOKENS - len(tokens)
    n = min(int(length), room)
    if not room:
        notices.append(f"Nothing was written: a text has at most {MAX_TOKENS:,} {network.reads.many}.")
    elif length > room:
        notices.append(f"A text has at most {MAX_TOKENS:,} {network.reads.many}: {room:,} were written on.")
    try:
        return network.write_on(network.trace(tokens), n, temperature, int(seed)) if n else []
    except ModelError as error:
        notices.append(f"Nothing was written: {error}.")
        return []


def _number(value: Any) -> float:
    """A number that was sent; NaN, which is in no range, for anything else."""
    return value if type(value) in (int, float) else float("nan")
