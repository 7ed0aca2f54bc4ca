"""The pages as a folder of files that any web host serves, and that open from a disk: `write`.

Networks stand beside the pages, each in a script of its own, which is loaded when it is chosen; what a server
would answer is worked out in the browser, see `unserved`. Pages that need Python say so.
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
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import bokeh
from tornado.template import Loader

import visualizer
from visualizer import glossary, resources
from visualizer.model import ModelError
from visualizer.pages import unserved
from visualizer.pages.catalogue import catalogue, default_model, english, load
from visualizer.pages.handed import packed_network
from visualizer.pages.page import ICON, PAGES, listed, menu
from visualizer.pages.picture import partners

MADE = "site.json"
"""The file by which a folder is known as one of ours: what it holds."""

_FORMAT = "gatescope site 1"
_ENDING = ".html"
BOKEH = Path(bokeh.__file__).with_name("server") / "static" / "js" / "bokeh.min.js"
"""The script that figures of Bokeh need, which pages of a server get from that."""
_LEAD = "See the gates of an RNN, LSTM or GRU as it reads the sentence you type."


def _untold(text: str) -> None:
    """Say nothing of what is being done."""


class Front(Protocol):
    """Makes the page at the beginning, see `start.document`; None where there is nothing to show."""

    def __call__(
        self, links: Sequence[tuple[str, str, str]], head: str, bundle: str, to: Callable[[str], str]
    ) -> bytes | None:
        """The document."""


@dataclass(frozen=True)
class Page:
    """A page of the site that scripts draw.

    Attributes:
        setup: what it is set up with, JSON-able, beside what all pages of the site are told.
        scripts: the first draws it, the others come once that is there.
        files: what it loads when that is asked for, by name: see `Fetched.got` of `kit/engine/fetched.mjs`.
        first: of the files and the networks of the site those that it opens on.
        before: scripts that run before the first.
    """

    setup: Mapping[str, Any]
    scripts: Sequence[Path] = (unserved.BUNDLE,)
    files: Mapping[str, bytes] = field(default_factory=dict)
    first: Sequence[str] = ()
    before: Sequence[Path] = ()


Wing = Callable[[Sequence[Mapping[str, Any]]], Page]
"""Makes a page of the networks that the site has, as `catalogue` lists them, its usual one first."""


class SiteError(Exception):
    """The folder cannot be written; the message says why, for a person."""


def write(
    folder: Path,
    front: Front,
    wings: Mapping[str, Wing],
    names: Collection[str] | None = None,
    tell: Callable[[str], None] = _untold,
) -> int:
    """Write the site into a folder, which appears whole or not at all.

    Args:
        folder: a new or empty one, or one that this has written, which is replaced.
        front: makes the page at the beginning.
        wings: what makes the pages beside the Explorer and What if, by their addresses; those of `PAGES`
            that are not among them say that they need Python.
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
    made = files(front, wings, names, tell)
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
    front: Front,
    wings: Mapping[str, Wing],
    names: Collection[str] | None = None,
    tell: Callable[[str], None] = _untold,
) -> dict[str, bytes]:
    """Every file of the site: its path in the folder -> what it holds. See `write`."""
    networks, beside = _networks(names, tell)
    tell("making the pages")
    usual = default_model()
    entries = [entry for entry in catalogue()["models"] if entry["name"] in networks]
    entries.sort(key=lambda entry: entry["name"] != usual)
    pages = {page: _engine_page(page, entries, beside) for page in unserved.ENGINE_PAGES}
    pages |= {page: wing(entries) for page, wing in wings.items()}
    loaded = dict(networks)
    for page, made in pages.items():
        loaded |= {name: Loaded.of(name, f"data/{page}/{name}.js", data) for name, data in made.files.items()}
    documents = _plain_documents(front, pages)
    told = {name: each.told | {"with": beside[name]} for name, each in networks.items()}
    for page, made in pages.items():
        own = {name: loaded[name].told for name in made.files}
        documents[_to(page)] = _document(page, made, told | own)
    code = {_called(script): script for made in pages.values() for script in (*made.before, *made.scripts)}
    code["start.js"] = unserved.FOLDER / "start.bundle.js"
    everything = {
        **documents,
        **{name: script.read_bytes() for name, script in code.items()},
        **{each.file: each.script for each in loaded.values()},
    }
    first = dict.fromkeys(name for made in pages.values() for name in made.first)
    everything["sw.js"] = _worker(everything, [*documents, *code, *(loaded[name].address for name in first)])
    about = {"format": _FORMAT, "gatescope": visualizer.__version__, "files": sorted([*everything, MADE])}
    return everything | {MADE: json.dumps(about, indent=1).encode() + b"\n"}


@dataclass(frozen=True)
class Loaded:
    """What a page loads when it is asked for: a script, which runs also where nothing may be fetched."""

    file: str
    script: bytes

    @classmethod
    def of(cls, name: str, file: str, data: bytes) -> Loaded:
        """The script that brings data, compressed, under a name."""
        text = base64.b64encode(zlib.compress(data, 9)).decode()
        return cls(file, f'gatescope.take({unserved.to_json(name).decode()},"{text}");\n'.encode())

    @property
    def version(self) -> str:
        """Under another address with other contents, whatever a browser has kept."""
        return hashlib.sha256(self.script).hexdigest()[:12]

    @property
    def address(self) -> str:
        """As a page asks for it."""
        return f"{self.file}?v={self.version}"

    @property
    def told(self) -> dict[str, Any]:
        """What a page knows of it."""
        source = unserved.source(self.script.decode()).strip("'")
        return {"file": self.file, "version": self.version, "hash": source, "bytes": len(self.script)}


def _networks(
    names: Collection[str] | None, tell: Callable[[str], None] = _untold
) -> tuple[dict[str, Loaded], dict[str, list[str]]]:
    """Each network that a page can work out, and the names of those that its gradient is compared with."""
    chosen = [entry["name"] for entry in catalogue()["models"]] if names is None else names
    found: dict[str, Loaded] = {}
    for k, name in enumerate(chosen, 1):
        tell(f"network {k} of {len(chosen)}: {name}")
        network = load(name)
        try:
            found[name] = Loaded.of(name, f"models/{name}.js", packed_network(network))
        except ModelError as error:
            logging.getLogger("gatescope").warning("%s is left out: %s", name, error)
    if not found:
        raise ModelError("there is no model for a site")
    return found, {name: [each.name for each in partners(load(name)) if each.name in found] for name in found}


def _engine_page(page: str, entries: Sequence[Mapping[str, Any]], beside: Mapping[str, list[str]]) -> Page:
    """A page that the engine alone answers."""
    name, pieces = str(entries[0]["name"]), english()
    known = {str(entry["name"]) for entry in entries}
    setup = {
        **unserved.shared(entries),
        **unserved.own(page, entries, PAGES, {}),
        "english": pieces if pieces in known else None,
    }
    return Page(setup, first=(name, *beside[name]), before=(unserved.DIRECTIONS,))


def _called(script: Path) -> str:
    """The name of a script in the folder."""
    return script.name.replace(".bundle", "")


def _worker(made: Mapping[str, bytes], shell: Sequence[str]) -> bytes:
    """What keeps the files of the shell for when there is no network, under the hash of all."""
    version = hashlib.sha256()
    for name, data in sorted(made.items()):
        version.update(name.encode() + b"\0" + hashlib.sha256(data).digest())
    kept = {"version": version.hexdigest()[:16], "files": shell}
    worker = (unserved.FOLDER / "worker.mjs").read_bytes()
    return b"self.gatescope = " + unserved.to_json(kept) + b";\n" + worker


def _to(page: str) -> str:
    """The file of a page's address, which may have a query."""
    name, mark, query = page.partition("?")
    return f"{name or 'index'}{_ENDING}{mark}{query}"


def _head(*scripts: str) -> str:
    """What stands in the head of a document: it loads from its own host alone, and runs these scripts."""
    parts = [
        f'<meta http-equiv="Content-Security-Policy" content="{_policy(*scripts)}">',
        f'<link rel="icon" href="data:image/svg+xml,{ICON}">',
        *(f"<script>{script}</script>" for script in scripts),
    ]
    return "\n".join(parts)


def _policy(*scripts: str) -> str:
    # of a page from a disk browsers do not agree what 'self' is; a host's page can load no file anyway
    return unserved.policy("'self'", "file:", *map(unserved.source, scripts))


def _script(name: str) -> str:
    return (unserved.FOLDER / name).read_text(encoding="utf-8")


def _plain_documents(front: Front, drawn: Collection[str]) -> dict[str, bytes]:
    """The page at the beginning, and a page for each that needs Python."""
    offline = _script("offline.mjs")
    links = [(page, name, does) for page, (name, does) in listed().items()]
    # what is here, so that nobody goes from one page that is not to another
    here = [("index.html", "Gatescope", _LEAD)]
    here += [(_to(page), name, does) for page, name, does in links if page in drawn]
    plain = Loader(str(unserved.FOLDER)).load("plain.html")

    def said(title: str, text: str) -> bytes:
        head = _head(offline, _script("along.mjs"))
        more = {"again": 0, "up": "./", "head": head, "links": here, **resources.theme()}
        return plain.generate(title=title, text=text, **more)

    needs = "This takes Python, which a site of files has not: install Gatescope and run “gatescope serve”"
    made = {_to(page): said(name, f"{does} {needs}.") for page, name, does in links if page not in drawn}
    return {"index.html": front(links, _head(offline), "start.js", _to) or said("Gatescope", _LEAD), **made}


def _document(page: str, made: Page, loads: Mapping[str, Any]) -> bytes:
    """The HTML of a page that scripts draw; loads is what it can load, by name."""
    setup = {
        "terms": glossary.described(),
        "made": unserved.MADE,
        **made.setup,
        "files": loads,
        "later": [_called(script) for script in made.scripts[1:]],
        "page": page,
        "pages": menu(),
        "ending": _ENDING,
    }
    # no text in it can end the element that it stands in
    told = unserved.to_json(setup).decode().replace("<", "\\u003c")
    offline = _script("offline.mjs")
    parts = [f'<script type="application/json" id="setup">{told}</script>']
    parts += [f'<script src="./{_called(each)}" defer></script>' for each in (*made.before, made.scripts[0])]
    return unserved.markup(f"{PAGES[page][0]} · Gatescope", _policy(offline), parts, offline).encode()


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
