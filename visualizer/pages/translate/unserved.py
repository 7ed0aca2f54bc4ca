"""The Translate page of a site of files: `page`.

It has a few of the translators, each in a file of its own that comes when it is chosen. What a server would
answer is worked out in the browser, see `answers.mjs`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from visualizer import seq2seq
from visualizer.pages import state, translation
from visualizer.pages.catalogue import shown_model
from visualizer.pages.site import Page
from visualizer.pages.translate.file import BUNDLE, packed, setup
from visualizer.pages.translate.state import ADDRESS
from visualizer.tasks import TASKS

CHOSEN = ("czech-lstm-additive-48-s0", "czech-lstm-none-48-s0", "dates-lstm-additive-48-s0")
"""The translators that a site has: one task with attention and without, and another."""


def offered() -> list[str]:
    """Those of them that are installed."""
    return [name for name in CHOSEN if name in seq2seq.bundled()]


def page(entries: Sequence[Mapping[str, Any]]) -> Page:
    """The page as `visualizer.pages.site` takes it.

    Args:
        entries: the networks of the site, which other pages show.
    """
    models = {name: translation.load(name) for name in offered()}
    there = {str(entry["name"]) for entry in entries}
    made = {
        **state.setup(ADDRESS),
        **setup([translation.listed(name, model) for name, model in models.items()]),
        "models": {task: model for task in TASKS if (model := shown_model(task)) in there},
    }
    files = {name: packed(model) for name, model in models.items()}
    return Page(made, (BUNDLE,), files, first=[made["usual"]])
