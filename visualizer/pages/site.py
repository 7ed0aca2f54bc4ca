"""The pages as a folder of files that any web host serves, and that open from a disk: `write`.

The Explorer's networks stand beside it, each in a script of its own, which is loaded when it is chosen; what
a server would answer is worked out in the browser, see `handout`. Pages that need Python say so.
"""

from __future__ import annotations

import base64
import hashlib
import json
import logging
import re
import secrets
import shutil
import zlib
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from tornado.template import Loader

import visualizer
from visualizer import glossary, resources
from visualizer.model import Model, ModelError
from visualizer.pages import state
from visualizer.pages.asked import MAX_CHARACTERS, MAX_WRITTEN
from visualizer.pages.catalogue import catalogue, default_model, english, load
from visualizer.pages.handed import packed_network
from visualizer.pages.handout import _BUNDLE, _FOLDER, _POLICY, _hash, _inside, _json
from visualizer.pages.page import ICON, PAGES
from visualizer.pages.picture import partners

MADE = "site.json"
"""The file by which a folder is known as one of ours: what it holds."""

_FORMAT = "gatescope site 1"
_HERE = {"explore": "explore.html"}  # the pages that need no Python
_LEAD = "See the gates of an RNN, LSTM or GRU as it reads the sentence you type."


def _untold(text: str) -> None:
    """Say nothing of what is being done."""


class Front(Protocol):
    """Makes the page at the beginning, see `start.document`; None where there is nothing to show."""

    def __call__(
        self, links: Sequence[tuple[str, str, str]], head: str, bundle: str, to: Callable[[str], str]
    ) -> bytes | None:
        """The document."""


class SiteError(Exception):
    """The folder cannot be written; the message says why, for a person."""


def write(
    folder: Path, front: Front, names: Collection[str] | None = None, tell: Callable[[str], None] = _untold
) -> int:
    """Write the site into a folder, which appears whole or not at all.

    Args:
        folder: a new or empty one, or one that this has written, which is replaced.
        front: makes the page at the beginning.
        names: the bundled models to choose from (default all that a page can work out).
        tell: is told what is being done.

    Returns:
        The bytes of all files.

    Raises:
        SiteError: the folder holds something else, or cannot be written.
        ModelError: no such model.
    """
    with _said(folder):
        folder = folder.resolve()
        _mend(folder)
        _refuse(folder)
        tried = _beside(folder, "part")  # before the work, whether anything can be written there
        tried.mkdir(parents=True)
        tried.rmdir()
    made = files(front, names, tell)
    size = sum(map(len, made.values()))
    tell(f"writing {size / 1e6:.1f} MB into {folder.name}")
    with _said(folder):
        _put(folder, made)
    return size


@contextmanager
def _said(folder: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, RuntimeError, ValueError) as error:  # of a name too long, a loop of links, a NUL
        raise SiteError(f"cannot write {folder}: {getattr(error, 'strerror', None) or error}") from error


def files(
    front: Front, names: Collection[str] | None = None, tell: Callable[[str], None] = _untold
) -> dict[str, bytes]:
    """Every file of the site: its path in the folder -> what it holds. See `write`."""
    chosen = [entry["name"] for entry in catalogue()["models"]] if names is None else names
    networks = {name: load(name) for name in chosen}
    scripts = _scripts(networks, tell)
    tell("making the pages")
    listed = {
        name: {
            "file": f"models/{name}.js",
            # under another address with other contents, whatever a browser has kept
            "version": hashlib.sha256(script).hexdigest()[:12],
            "hash": _hash(script.decode()).strip("'"),
            "with": [each.name for each in partners(networks[name]) if each.name in scripts],
        }
        for name, script in scripts.items()
    }
    setup = _setup(listed)
    pages = _documents(front) | {_HERE["explore"]: _explorer(setup)}
    code = {"gatescope.js": _BUNDLE.read_bytes(), "start.js": (_FOLDER / "start.bundle.js").read_bytes()}
    first = _first(setup)
    shell = [*pages, *code, *(_address(listed[name]) for name in (first, *listed[first]["with"]))]
    made = {**pages, **code, **{f"models/{name}.js": script for name, script in scripts.items()}}
    version = hashlib.sha256()
    for name, data in sorted(made.items()):
        version.update(name.encode() + b"\0" + hashlib.sha256(data).digest())
    kept = {"version": version.hexdigest()[:16], "files": shell}
    worker = (_FOLDER / "worker.mjs").read_bytes()
    made["sw.js"] = b"self.gatescope = " + _json(kept) + b";\n" + worker
    about = {"format": _FORMAT, "gatescope": visualizer.__version__, "files": sorted([*made, MADE])}
    return made | {MADE: json.dumps(about, indent=1).encode() + b"\n"}


def _scripts(networks: dict[str, Model], tell: Callable[[str], None]) -> dict[str, bytes]:
    """Of each network that a page can work out its script, which runs also where nothing may be fetched."""
    found = {}
    for k, (name, network) in enumerate(networks.items(), 1):
        tell(f"network {k} of {len(networks)}: {name}")
        try:
            data = base64.b64encode(zlib.compress(packed_network(network), 9)).decode()
        except ModelError as error:
            logging.getLogger("gatescope").warning("%s is left out: %s", name, error)
            continue
        found[name] = f'gatescope.take({_json(name).decode()},"{data}");\n'.encode()
    if not found:
        raise ModelError("there is no model for a site")
    return found


def _address(listed: dict[str, Any]) -> str:
    """The address of a network's script as a page asks for it."""
    return f"{listed['file']}?v={listed['version']}"


def _setup(listed: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """What the Explorer is set up with, and where its networks are."""
    every = catalogue()
    entries = [entry for entry in every["models"] if entry["name"] in listed]
    tasks, cards = ({entry.get(key) for entry in entries} for key in ("task", "card"))
    names = [entry["name"] for entry in entries]
    usual = default_model() if default_model() in listed else names[0]
    rows = state.setup("explore")["state"]
    for row in rows:
        if row["name"] in ("model", "weights"):
            choices = names if row["name"] == "model" else ["trained"]
            default = usual if row["name"] == "model" else "trained"
            row |= {"kind": "choice", "choices": choices, "default": default}
    return {
        **every,
        "models": entries,
        "tasks": {name: about for name, about in every["tasks"].items() if name in tasks},
        "cards": {name: card for name, card in every["cards"].items() if name in cards},
        "english": english() if english() in listed else None,
        "state": rows,
        "terms": glossary.described(),
        "limit": MAX_CHARACTERS,
        "written": MAX_WRITTEN,
        "weights": ["trained"],
        "made": f"Made with Gatescope {visualizer.__version__}",
        "opens": "",
        "page": _HERE["explore"],
        "pages": {_to(page): name for page, (name, _) in PAGES.items()},
        "networks": listed,
    }


def _first(setup: dict[str, Any]) -> str:
    """The network that the Explorer opens on."""
    return str(next(row["default"] for row in setup["state"] if row["name"] == "model"))


def _to(page: str) -> str:
    """The file of a page's address, which may have a query."""
    name, mark, query = page.partition("?")
    return f"{name or 'index'}.html{mark}{query}"


def _head(offline: str) -> str:
    """What stands in the head of a document: it loads from its own host alone, and runs these scripts."""
    policy = _policy(offline)
    return (
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        f'<link rel="icon" href="data:image/svg+xml,{ICON}">\n'
        f"<script>{offline}</script>"
    )


def _policy(offline: str) -> str:
    theme = resources.theme()["script"]
    # of a page from a disk browsers do not agree what 'self' is; a host's page can load no file anyway
    return _POLICY.format(scripts=f"'self' file: {_hash(theme)} {_hash(offline)}")


def _offline() -> str:
    return (_FOLDER / "offline.mjs").read_text(encoding="utf-8")


def _documents(front: Front) -> dict[str, bytes]:
    """The page at the beginning, and a page for each that needs Python."""
    head = _head(_offline())
    links = [(page, name, does) for page, (name, does) in PAGES.items()]
    # what is here, so that nobody goes from one page that is not to another
    here = [("index.html", "Gatescope", _LEAD)]
    here += [(_to(page), name, does) for page, name, does in links if page in _HERE]
    plain = Loader(str(_FOLDER)).load("plain.html")

    def said(title: str, text: str) -> bytes:
        more = {"again": 0, "up": "./", "head": head, "links": here, **resources.theme()}
        return plain.generate(title=title, text=text, **more)

    needs = "This page needs Python and is not among these files: install Gatescope and run “gatescope serve”"
    made = {_to(page): said(name, f"{does} {needs}.") for page, name, does in links if page not in _HERE}
    return {"index.html": front(links, head, "start.js", _to) or said("Gatescope", _LEAD), **made}


def _explorer(setup: dict[str, Any]) -> bytes:
    page, theme, _ = _inside()
    # no text in it can end the element that it stands in
    told = _json(setup).decode().replace("<", "\\u003c")
    offline = _offline()
    parts = (
        f'<script type="application/json" id="setup">{told}</script>',
        '<script src="./gatescope.js" defer></script>',
    )
    return page.format(
        policy=_policy(offline),
        version=visualizer.__version__,
        language="en",
        title="Explore · Gatescope",
        icon=ICON,
        theme=theme,
        style=resources.theme()["style"],
        packed="\n".join(parts),
        script=offline,
    ).encode()


def _refuse(folder: Path) -> None:
    """Refuse a folder that holds anything but a site of ours."""
    if not folder.exists():
        return
    if not folder.is_dir():
        raise SiteError(f"{folder} is no folder")
    ours = _listed(folder)
    # the first will do: it may be a disk
    held = (path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir())
    names = (path.relative_to(folder).as_posix() for path in held)
    if strange := next((name for name in names if name not in ours), None):
        raise SiteError(
            f"{folder} holds {strange}, which no site of Gatescope's has there: "
            "name a new folder, an empty one, or one that this command has written"
        )


def _listed(folder: Path) -> set[str]:
    """The files of a site that was written there; none where there is no such site."""
    try:
        about = json.loads((folder / MADE).read_bytes())
        return {str(name) for name in about["files"]} if about["format"] == _FORMAT else set()
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return set()


def _beside(folder: Path, end: str) -> Path:
    """Where a site is written, or where an older one is for a moment."""
    return folder.with_name(f".{folder.name[:200]}.{secrets.token_hex(4)}.{end}")


def _mend(folder: Path) -> None:
    """Put an older site back that was left aside, since the process that wrote was killed at that moment."""
    name = re.compile(rf"\.{re.escape(folder.name[:200])}\.[0-9a-f]{{8}}\.old")
    aside = [path for path in folder.parent.glob(".*.old") if name.fullmatch(path.name) and _listed(path)]
    if len(aside) == 1 and not folder.exists():
        aside[0].rename(folder)


def _put(folder: Path, made: dict[str, bytes]) -> None:
    """Write all beside the folder, then take its place."""
    part, old = _beside(folder, "part"), _beside(folder, "old")
    try:
        for name, data in made.items():
            path = part / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        if folder.exists():
            folder.rename(old)
        part.rename(folder)
    finally:
        # also where it was interrupted in between
        if old.exists() and not folder.exists():
            old.rename(folder)
        for each in (part, old):
            shutil.rmtree(each, ignore_errors=True)
