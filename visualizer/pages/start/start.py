"""The start page: an answer to GET / with everything in it, so that it needs no session and no connection."""

from __future__ import annotations

import asyncio
import json
import logging
import threading
from collections.abc import Callable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from tornado.escape import xhtml_escape
from tornado.template import Loader

from visualizer import resources
from visualizer.pages import classroom, state
from visualizer.pages.server import Plain
from visualizer.pages.start import said
from visualizer.pages.start.state import ADDRESS, GUESSES
from visualizer.pages.start.story import Story, keeping, picture, told

_KIT = Path(__file__).parent.parent / "kit"
_STYLES = (_KIT / "strip.css", _KIT / "classroom.css", Path(__file__).with_name("start.css"))
_log = logging.getLogger("gatescope")

DOORS = {
    "lessons": "Short lessons, from what a memory is for: guess first, then see, then turn the gate.",
    "explore": "Type a sentence and see every gate of every unit at every word.",
    "whatif": "Hold any gate open or shut, and see what the network would have said.",
    "gradients": "See how far an error reaches back through time, and why it fades.",
    "translate": "See one network read a sentence and another write it in Czech, word by word.",
    "train": "Train a network here, and watch its gates learn to keep.",
    "diagnose": "See whether a network is healthy: what its gates and units do over many texts.",
    "sizes": "See how large a network is: every table of numbers in it, and how many there are.",
}
"""The pages in the order in which a newcomer meets them: address -> what one does there, in plain words."""


class Start(Plain):
    """The start page, at /; a plain list of pages where no network tells its story."""

    async def get(self) -> None:
        """Answer GET."""
        facts = await asyncio.get_running_loop().run_in_executor(None, shown)
        if facts is None:
            self.listed()
            return
        self.set_header("Cache-Control", "no-cache")
        self.render(
            "start.html",
            **_around(self.settings["links"]),
            head='<link rel="icon" href="./favicon.ico">',
            bundle="static/extensions/gatescope/start.bundle.js",
            to=str,
            room=classroom.current(),
            qr=classroom.picture(),
            **facts,
        )


def document(
    links: Sequence[tuple[str, str, str]], head: str, bundle: str, to: Callable[[str], str]
) -> bytes | None:
    """The start page as a document that no server answers with; None where nothing can be told.

    Args:
        links: of each page its address, its name and what one does there.
        head: what stands in its head, as HTML.
        bundle: the path of its script.
        to: gives the path of a page's address, which may have a query; of "" that of this one.
    """
    facts = shown()
    if facts is None:
        return None
    page = Loader(str(Path(__file__).parent)).load("start.html")
    return page.generate(**_around(links), head=head, bundle=bundle, to=to, room=None, **facts)


def _around(links: Sequence[tuple[str, str, str]]) -> dict[str, Any]:
    """What the template takes that is of the site."""
    named = {address: (address, name, DOORS.get(address, line)) for address, name, line in links}
    doors = [named[address] for address in (*DOORS, *named) if address in named]
    return {"links": links, "doors": dict.fromkeys(doors), "tour": said.tour(), **resources.theme()}


_lock = threading.Lock()


def shown() -> dict[str, Any] | None:
    """What the page is made with, worked out once, however many ask; None where nothing can be told."""
    with _lock:
        return _shown()


@lru_cache(maxsize=1)
def _shown() -> dict[str, Any] | None:
    try:
        story = told()
        if story is None:
            _log.warning("no network tells the story of the start page; it lists the pages instead")
            return None
        return facts(story)
    except Exception:
        _log.exception("the start page cannot be told; it lists the pages instead")
        return None


def facts(story: Story) -> dict[str, Any]:
    """What the template takes."""
    T = range(len(story.words))
    data = {
        **picture(story),
        "said": {run: [said.pieces(said.at_word(story, t, run == "held")) for t in T] for run in RUNS},
        **state.setup(ADDRESS),
    }
    # no text in it can end the element that it stands in
    sent = json.dumps(data, ensure_ascii=False, allow_nan=False).replace("<", "\\u003c")
    answers = [(word, said.percent(p)) for word, p in story.answers()]
    plain = story.without()
    last = story.at.held.stop - 1
    span = f"{story.at.move}-{last}" if last > story.at.move else str(last)
    cell = story.network.cell
    pins = [f"{pin.signal}:*:{span}={pin.value:g}" for pin in keeping(cell, story.at.held).pins]
    seen = {"text": " ".join(story.words), "model": story.network.name, "unit": story.unit}
    return {
        "story": story,
        "data": sent,
        "html": html,
        "said": said,
        "answers": answers,
        "plain": plain and (plain[0], said.percent(plain[1])),
        "guesses": list(zip(GUESSES, (*story.languages, "It cannot tell"), strict=True)),
        # what is quoted stays on one line
        "phrase": "\N{NO-BREAK SPACE}".join(story.words[story.at.held]),
        "next": "\N{NO-BREAK SPACE}".join(story.words[story.at.move + 1 : story.at.second + 1]),
        "own": state.link("explore", {**seen, "t": story.step}),
        "others": state.link("whatif", {**seen, "t": len(story.words) - 1, "pins": pins}),
        "css": "".join(style.read_text(encoding="utf-8") for style in _STYLES),
    }


RUNS = ("plain", "held")
_CLASSES = {"f": "cf", "i": "ci", "pos": "n pos", "neg": "n neg"}


def html(texts: str | Sequence[str]) -> str:
    """Marked text as HTML, see `said`; of several, one after the other."""
    text = texts if isinstance(texts, str) else " ".join(texts)
    return "".join(
        f'<span class="{_CLASSES[kind]}">{xhtml_escape(part)}</span>' if kind else xhtml_escape(part)
        for kind, part in said.pieces(text)
    )
