"""A page: one instrument over the whole window, in the site's colours, with nothing from outside."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

import panel as pn
from jinja2 import Environment, Template
from panel.io.resources import LOCAL_DIST

from visualizer import resources, seq2seq
from visualizer.pages import classroom, corpora, messages, networks, routes

PAGES = {
    "lessons": ("Learn", "Short lessons: guess what a gate does, then turn it yourself."),
    "explore": ("Explore", "Type a sentence and watch a trained network read it, gate by gate."),
    "gradients": (
        "Gradients",
        "See when a gradient vanishes, and when it does not: RNN beside LSTM, initial beside trained.",
    ),
    "whatif": (
        "What if",
        "Hold a gate open or shut on your own sentence, and see what the network would have said.",
    ),
    "translate": (
        "Translate",
        "Watch an encoder read a sentence and a decoder write another, by attention and by beam search.",
    ),
    "train": ("Train", "Train a network from nothing and watch its gates learn, an RNN beside an LSTM."),
    "diagnose": (
        "Health",
        "See whether a network is healthy: its gates, its units, and how far an error travels in it.",
    ),
    "corpus": ("Corpus", "See what a unit does over many texts, and where else it does that."),
    "sizes": ("Sizes", "See the shape of every array of a network, and count its parameters three ways."),
}
"""The pages that exist: address -> (name, what a person does there), in the order of the menu."""


def listed() -> dict[str, tuple[str, str]]:
    """Those of `PAGES` that have something to show: Translate needs a translator, Corpus a corpus."""
    needs = {"translate": seq2seq.bundled, "corpus": corpora.given}
    return {address: about for address, about in PAGES.items() if address not in needs or needs[address]()}


def menu() -> dict[str, str]:
    """The pages of the menu: address -> name."""
    return {address: name for address, (name, _) in listed().items()}


_TEMPLATE = """
{% extends base %}
{% block preamble %}
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:image/svg+xml,{{ icon }}">
{% if classroom %}<meta name="classroom" content="yes">{% endif %}
{% if networks %}<meta name="networks" content="{{ networks }}">{% endif %}
<script>{{ script }}</script>
<style>{{ style }}</style>
{% endblock %}
{% block contents %}{{ opening }}{{ embed(roots[0]) }}{% endblock %}
"""

_OPENING = Path(__file__).parent / "opening.html"
"""What a person reads where the instrument never comes, and what keeps the page's socket."""

ICON = (
    "%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E"
    "%3Ccircle cx='12' cy='12' r='11' fill='%23FCFBF8'/%3E"
    "%3Cpath d='M1 12h22' stroke='%2316181D' stroke-width='4'/%3E"
    "%3Cpath d='M4 9a8.5 8.5 0 0 1 16 0zM4 15a8.5 8.5 0 0 0 16 0z' fill='%2316181D'/%3E%3C/svg%3E"
)


def page(instrument: pn.viewable.Viewable, title: str | None = None) -> pn.viewable.Viewable:
    """Show one instrument as a whole page under a title -> the instrument.

    The document takes our template itself: one of Panel's would build five more components a visit.
    """
    document = pn.state.curdoc
    if document is not None:
        # Where several processes serve, a session may begin at its connection, of which Panel does not yet
        # know that it has a server, and its style sheets would come from a CDN.
        document.template_variables["dist_url"] = LOCAL_DIST
        document.template_variables.update(
            _variables(), classroom=classroom.current() is not None, networks=networks.version()
        )
        document.template = _template()
        pn.config.browser_info = False  # nothing here asks what a browser is
    messages.watch()
    routes.close()
    return instrument.servable(title=title, location=False)


@lru_cache(maxsize=1)
def _template() -> Template:
    return Environment().from_string(_TEMPLATE)


@lru_cache(maxsize=1)
def _variables() -> dict[str, str]:
    """What the template says on every page."""
    return {**resources.theme(), "icon": ICON, "opening": _OPENING.read_text(encoding="utf-8")}


def title(address: str) -> str:
    """What a browser's tab says of the page at this address."""
    return f"{PAGES[address][0]} · Gatescope"


def query() -> dict[str, Any]:
    """The address's query: the first value of each name, with bytes that are not UTF-8 replaced."""
    return {
        name: values[0].decode("utf-8", "replace")
        for name, values in (pn.state.session_args or {}).items()
        if values
    }
