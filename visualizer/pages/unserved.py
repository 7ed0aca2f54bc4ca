"""Pages that work without a server: what they are set up with, and the documents that hold them.

`handout` makes one file of them, `site` a folder. What a server would answer is worked out in the browser, by
`kit/engine/engine.mjs`.
"""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import visualizer
from visualizer import glossary, resources
from visualizer.pages import presets, state
from visualizer.pages.asked import MAX_CHARACTERS, MAX_WRITTEN
from visualizer.pages.catalogue import catalogue
from visualizer.pages.page import ICON

FOLDER = Path(__file__).parent
BUNDLE = FOLDER / "handout.bundle.js"
"""The script of the Explorer and What if, with what works them out."""
DIRECTIONS = FOLDER / "directions.bundle.js"
"""What the two need beside it for a network of several layers or directions; it runs before."""
ENGINE_PAGES = ("explore", "whatif")
"""The pages that it draws."""
MADE = f"Made with Gatescope {visualizer.__version__}"
"""What every such page says of itself."""

# styles stand in the elements that scripts make; a file that is saved comes from a blob, which is no request
_POLICY = (
    "default-src 'none'; script-src {scripts}; style-src 'unsafe-inline'; img-src data: blob:; "
    "base-uri 'none'; form-action 'none'"
)


# --- what a page is set up with -----------------------------------------------------------------


def shared(entries: Sequence[Mapping[str, Any]], weights: str = "trained") -> dict[str, Any]:
    """What every page of these networks is set up with: of all that can be chosen what there is of them.

    Args:
        entries: the networks as `catalogue` lists them.
        weights: those that they have, "trained" or "initial".

    Returns:
        JSON-able; `own` has what each page needs beside it.
    """
    every = catalogue()
    tasks, cells, cards = ({entry.get(key) for entry in entries} for key in ("task", "cell", "card"))
    return {
        **every,
        "models": [*entries],
        "tasks": {name: about for name, about in every["tasks"].items() if name in tasks},
        "notes": {cell: note for cell, note in every["notes"].items() if cell in cells},
        "cards": {name: card for name, card in every["cards"].items() if name in cards},
        "english": None,
        "terms": glossary.described(),
        "written": MAX_WRITTEN,
        "weights": [weights],
        "made": MADE,
    }


def own(
    page: str,
    entries: Sequence[Mapping[str, Any]],
    pages: Collection[str],
    opens: Mapping[str, Any],
    weights: str = "trained",
) -> dict[str, Any]:
    """What one of `ENGINE_PAGES` is set up with beside `shared`.

    Args:
        page: its address.
        entries: the networks; the first is the one it shows where none is asked for.
        pages: the addresses of all pages that it links to.
        opens: values of tables of state, of which it opens on those of its own.
        weights: those that the networks have.

    Returns:
        Its table of ``state``, with the networks and weights that there are alone; what each page ``takes``;
        the query of an address that it ``opens`` on; and its limits.
    """
    told = state.setup(page)
    choices = {"model": [str(entry["name"]) for entry in entries], "weights": [weights]}
    for row in told["state"]:
        first, name = row["name"] in choices, row["name"].removesuffix("2")
        if row["to"] == "server" and name in choices:
            row |= {
                "kind": "choice",
                "choices": choices[name],
                "default": choices[name][0] if first else None,
            }
    names = {row["name"] for row in told["state"]}
    shown = {name: value for name, value in opens.items() if name in names}
    return {
        **_limits(page, {entry["cell"] for entry in entries}),
        "state": told["state"],
        "takes": {other: taken for other, taken in told["takes"].items() if other in pages},
        "opens": state.link(page, shown).partition("?")[2],
    }


def _limits(page: str, cells: Collection[str]) -> dict[str, Any]:
    if page == "explore":
        return {"limit": MAX_CHARACTERS}
    known = presets.setup()
    of_cells = {cell: named for cell, named in known["presets"].items() if cell in cells}
    return {**known, "presets": of_cells, "characters": MAX_CHARACTERS}


# --- the document ---------------------------------------------------------------------------------


def markup(title: str, policy: str, parts: Sequence[str], script: str, language: str = "en") -> str:
    """A page's HTML.

    Args:
        title: as HTML.
        policy: see `policy`, which names `theme` and this script.
        parts: elements that hold what the page is made of.
        script: of JavaScript, which runs after them.
        language: of the page.
    """
    style = resources.theme()
    page: str = _template().format(
        policy=policy,
        language=language,
        version=visualizer.__version__,
        title=title,
        icon=ICON,
        theme=style["script"],
        style=style["style"],
        packed="\n".join(parts),
        script=script,
    )
    return page


def policy(*scripts: str) -> str:
    """The Content-Security-Policy of a page: it asks nobody for anything but these sources of scripts."""
    return _POLICY.format(scripts=" ".join((*scripts, source(resources.theme()["script"]))))


def source(script: str) -> str:
    """A script as the source that a Content-Security-Policy names."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


def to_json(data: Any) -> bytes:
    """Data as the shortest JSON of it."""
    text = json.dumps(data, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.encode("utf-8", "replace")  # half a character, which no file can hold


@lru_cache(maxsize=1)
def _template() -> str:
    return (FOLDER / "handout.html").read_text(encoding="utf-8")
