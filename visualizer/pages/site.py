"""The pages as a folder of files that any web host serves, and that open from a disk: `write`.

The Explorer's networks stand beside it, each in a script of its own, which is loaded when it is chosen; what
a server would answer is worked out in the browser, see `handout`. Pages that need Python say so.
"""

from __future__ import annotations

import base64
import hashlib
import json
import logging
import secrets
import shutil
import zlib
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from tornado.template import Loader

import visualizer
from visualizer import resources
from visualizer.model import Model, ModelError
from visualizer.pages import unserved
from visualizer.pages.catalogue import catalogue, default_model, english, load
from visualizer.pages.handed import packed_network
from visualizer.pages.page import ICON, PAGES
from visualizer.pages.picture import partners

MADE = "site.json"
"""The file by which a folder is known as one of ours: what it holds."""

_FORMAT = "gatescope site 1"
_HERE = {"explore": "explore.html"}  # the pages that need no Python
_LEAD = "See the gates of an RNN, LSTM or GRU as it reads the sentence you type."


class Front(Protocol):
    """Makes the page at the beginning, see `start.document`; None where there is nothing to show."""

    def __call__(
        self, links: Sequence[tuple[str, str, str]], head: str, bundle: str, to: Callable[[str], str]
    ) -> bytes | None:
        """The document."""


class SiteError(Exception):
    """The folder cannot be written; the message says why, for a person."""


def write(folder: Path, front: Front, names: Collection[str] | None = None) -> int:
    """Write the site into a folder, which appears whole or not at all.

    Args:
        folder: a new or empty one, or one that this has written, which is replaced.
        front: makes the page at the beginning.
        names: the bundled models to choose from (default all that a page can work out).

    Returns:
        The bytes of all files.

    Raises:
        SiteError: the folder holds something else, or cannot be written.
        ModelError: no such model.
    """
    with _said(folder):
        folder = folder.resolve()
        _refuse(folder)
    made = files(front, names)
    with _said(folder):
        _put(folder, made)
    return sum(map(len, made.values()))


@contextmanager
def _said(folder: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, RuntimeError, ValueError) as error:  # of a name too long, a loop of links, a NUL
        raise SiteError(f"cannot write {folder}: {getattr(error, 'strerror', None) or error}") from error


def files(front: Front, names: Collection[str] | None = None) -> dict[str, bytes]:
    """Every file of the site: its path in the folder -> what it holds. See `write`."""
    chosen = [entry["name"] for entry in catalogue()["models"]] if names is None else names
    networks = {name: load(name) for name in chosen}
    scripts = _scripts(networks)
    listed = {
        name: {
            "file": f"models/{name}.js",
            # under another address with other contents, whatever a browser has kept
            "version": hashlib.sha256(script).hexdigest()[:12],
            "hash": unserved.source(script.decode()).strip("'"),
            "with": [each.name for each in partners(networks[name]) if each.name in scripts],
        }
        for name, script in scripts.items()
    }
    setup = _setup(listed)
    pages = _documents(front) | {_HERE["explore"]: _explorer(setup)}
    code = {
        "gatescope.js": unserved.BUNDLE.read_bytes(),
        "start.js": (unserved.FOLDER / "start.bundle.js").read_bytes(),
    }
    first = _first(setup)
    shell = [*pages, *code, *(_address(listed[name]) for name in (first, *listed[first]["with"]))]
    made = {**pages, **code, **{f"models/{name}.js": script for name, script in scripts.items()}}
    version = hashlib.sha256()
    for name, data in sorted(made.items()):
        version.update(name.encode() + b"\0" + hashlib.sha256(data).digest())
    kept = {"version": version.hexdigest()[:16], "files": shell}
    worker = (unserved.FOLDER / "worker.mjs").read_bytes()
    made["sw.js"] = b"self.gatescope = " + unserved.to_json(kept) + b";\n" + worker
    about = {"format": _FORMAT, "gatescope": visualizer.__version__, "files": sorted([*made, MADE])}
    return made | {MADE: json.dumps(about, indent=1).encode() + b"\n"}


def _scripts(networks: dict[str, Model]) -> dict[str, bytes]:
    """Of each network that a page can work out its script, which runs also where nothing may be fetched."""
    found = {}
    for name, network in networks.items():
        try:
            data = base64.b64encode(zlib.compress(packed_network(network), 9)).decode()
        except ModelError as error:
            logging.getLogger("gatescope").warning("%s is left out: %s", name, error)
            continue
        found[name] = f'gatescope.take("{name}","{data}");\n'.encode()
    if not found:
        raise ModelError("there is no model for a site")
    return found


def _address(listed: dict[str, Any]) -> str:
    """The address of a network's script as a page asks for it."""
    return f"{listed['file']}?v={listed['version']}"


def _setup(listed: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """What the Explorer is set up with, and where its networks are."""
    entries = [entry for entry in catalogue()["models"] if entry["name"] in listed]
    usual = default_model()
    # the first is shown where none is asked for
    first = sorted(entries, key=lambda entry: entry["name"] != usual)
    return {
        **unserved.shared(entries),
        **unserved.own("explore", first, PAGES, {}),
        "english": english() if english() in listed else None,
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
    # of a page from a disk browsers do not agree what 'self' is; a host's page can load no file anyway
    return unserved.policy("'self'", "file:", unserved.source(offline))


def _offline() -> str:
    return (unserved.FOLDER / "offline.mjs").read_text(encoding="utf-8")


def _documents(front: Front) -> dict[str, bytes]:
    """The page at the beginning, and a page for each that needs Python."""
    head = _head(_offline())
    links = [(page, name, does) for page, (name, does) in PAGES.items()]
    # what is here, so that nobody goes from one page that is not to another
    here = [("index.html", "Gatescope", _LEAD)]
    here += [(_to(page), name, does) for page, name, does in links if page in _HERE]
    plain = Loader(str(unserved.FOLDER)).load("plain.html")

    def said(title: str, text: str) -> bytes:
        more = {"again": 0, "up": "./", "head": head, "links": here, **resources.theme()}
        return plain.generate(title=title, text=text, **more)

    needs = "This page needs Python and is not among these files: install Gatescope and run “gatescope serve”"
    made = {_to(page): said(name, f"{does} {needs}.") for page, name, does in links if page not in _HERE}
    return {"index.html": front(links, head, "start.js", _to) or said("Gatescope", _LEAD), **made}


def _explorer(setup: dict[str, Any]) -> bytes:
    # no text in it can end the element that it stands in
    told = unserved.to_json(setup).decode().replace("<", "\\u003c")
    offline = _offline()
    parts = (
        f'<script type="application/json" id="setup">{told}</script>',
        '<script src="./gatescope.js" defer></script>',
    )
    return unserved.markup("Explore · Gatescope", _policy(offline), parts, offline).encode()


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


def _put(folder: Path, made: dict[str, bytes]) -> None:
    """Write all beside the folder, then take its place."""
    token = secrets.token_hex(4)
    part, old = (folder.with_name(f".{folder.name[:200]}.{token}.{end}") for end in ("part", "old"))
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
