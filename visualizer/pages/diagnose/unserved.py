"""The Health page of a site of files: `page`.

Of each kind of network one is measured before; another network, other weights and other texts take Python.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from visualizer.pages.catalogue import load
from visualizer.pages.diagnose.diagnose import listed, measured, setup
from visualizer.pages.site import Page
from visualizer.pages.unserved import FOLDER, to_json

_NEEDS = (
    "Here are networks as they were trained, over their test texts. A network or texts of your own take "
    "Python: install Gatescope and run “gatescope serve FILE”."
)


def page(entries: Sequence[Mapping[str, Any]]) -> Page:
    """The page as `visualizer.pages.site` takes it.

    Args:
        entries: the networks of the site.
    """
    chosen: dict[tuple[Any, ...], str] = {}
    for entry in entries:
        if entry["shown"] or _kind(entry) not in chosen:
            chosen[_kind(entry)] = str(entry["name"])
    reports = {name: measured(name, load(name), "", lambda share: None) for name in chosen.values()}
    told = {
        **setup(),
        "networks": [listed(name) | {"weights": ["trained"]} for name in reports],
        "alike": {str(entry["name"]): chosen[_kind(entry)] for entry in entries},
        "usual": chosen[_kind(entries[0])],
        "needs": _NEEDS,
    }
    files = {"health.reports": to_json(reports)}
    return Page(told, (FOLDER / "site.bundle.js",), files, first=[*files])


def _kind(entry: Mapping[str, Any]) -> tuple[Any, ...]:
    """What networks that differ in their seed alone have in common."""
    return entry["task"], entry["cell"], entry["units"], entry.get("bidirectional", False)
