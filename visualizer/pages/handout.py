"""The Explorer and What if in one file, which opens from a disk and asks for nothing: `handout`.

The file holds the pages' own script, what they are set up with, and the networks, see
`handed.packed_network`. What a server would answer is worked out in the browser, the first picture too, by
`kit/engine/engine.mjs`.
"""

from __future__ import annotations

import base64
import bz2
import html
import struct
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from visualizer import files, glossary, importers
from visualizer.model import Model, ModelError
from visualizer.pages import shelf, unserved, wire
from visualizer.pages.asked import MAX_CHARACTERS, MAX_TOKENS
from visualizer.pages.brought import family
from visualizer.pages.catalogue import about_family, default_model, offered, own_entry
from visualizer.pages.handed import Precision, packed_network
from visualizer.pages.picture import partners
from visualizer.symbols import typed
from visualizer.tasks import TASKS

_TITLE = 60  # characters of the text in the title
MOST_PAGE = 8_000_000
"""Characters of a page in a file of its own, that a server sends."""


def handout(
    model: Model | str,
    text: str,
    view: Mapping[str, Any] | None = None,
    *,
    weights: str = "trained",
    precision: Precision = "float16",
    alone: bool = False,
    page: str = unserved.ENGINE_PAGES[0],
    beside: Sequence[Model] = (),
) -> str:
    """Make the Explorer and What if as one HTML file that works without a server and without a network.

    ``Path("page.html").write_text(handout("grammar-lstm-32-s0", "the clouds are in the"), "utf-8")``

    It reads what is typed into it, with the network and those that the gradient is compared with: the RNN and
    the LSTM of the same task and size, where they are bundled.

    Args:
        model: a network, or what `files.load` takes.
        text: what the page opens on, at most 20,000 characters and 2,000 tokens.
        view: more of what it opens on, by the names of its page's table of state: ``{"t": 3, "unit": 7}``.
        weights: "trained", or "initial" for the weights of model's partners before their training, where
            model is the network before its own.
        precision: of the weights in the file; float16 halves it, and is what most bundled files have.
        alone: leave out the networks that the gradient is compared with, for a smaller file.
        page: which of its pages it opens on, "explore" or "whatif".
        beside: networks that it has too, such as one that What if compares with.

    Returns:
        The document. It forbids the browser every request, and no text in it can become markup.

    Raises:
        ModelError: no such model, a text with no token in it or one that is too long, or a cell that a page
            cannot work out.
    """
    network = shelf.believed(named(model) if isinstance(model, str) else model)
    text = _checked(network, text)
    networks = [network, *beside, *([] if alone else partners(network, weights))]
    networks = [*{each.name: each for each in reversed(networks)}.values()][::-1]
    opens = {"text": text, "model": network.name, "weights": weights, **(view or {})}
    setup = _setup(networks, weights, opens, page)
    packed = [packed_network(each, precision, weights) for each in networks]
    return document(text, setup, packed, before=(unserved.DIRECTIONS,) if _several(networks) else ())


def _several(networks: Sequence[Model]) -> bool:
    """Whether any of them has more than one layer or direction."""
    return any(each.layers * each.directions > 1 for each in networks)


def tour(precision: Precision = "float16", alone: bool = False) -> str:
    """Make the same file opening on the Explorer's tour, with the network and the text that it tells of.

    Returns:
        The document, see `handout`.
    """
    text = TASKS["grammar"].examples[0][1]
    return handout(default_model(), text, {"tour": 1}, precision=precision, alone=alone)


def document(
    title: str,
    setup: Mapping[str, Any],
    networks: list[bytes],
    bundle: Path = unserved.BUNDLE,
    language: str = "en",
    before: Sequence[Path] = (),
) -> str:
    """A page as one HTML file: what it is set up with, its packed networks and the script that draws it.

    Args:
        title: what it is called, a text.
        setup: JSON-able.
        networks: as `handed.packed_network` packs them.
        bundle: the script.
        language: of the page.
        before: scripts that run before it.
    """
    code, source = _code(*before, bundle)
    parts = [
        _packed("setup", zlib.compress(unserved.to_json(setup), 9)),
        _packed("networks", zlib.compress(_networks(networks), 9)),
        code,
    ]
    return _document(title, parts, source, language)


def _document(text: str, parts: list[str], source: str = "", language: str = "en") -> str:
    """The HTML: a title that cites the text, and the packed parts, of which source is the script's."""
    shown = " ".join(text.split())
    title = f"{shown[:_TITLE]}{'…' if len(shown) > _TITLE else ''} · Gatescope"
    # a character that no document can hold is shown as one that is missing
    title = html.escape(title.encode("utf-8", "replace").decode())
    script = _script()
    policy = unserved.policy(unserved.source(script), source)
    return unserved.markup(title, policy, parts, script, language)


def answer(request: Mapping[str, Any], make: Callable[[list[str]], tuple[str, str]]) -> bytes:
    """The payload of a page as a file.

    Args:
        request: what the page asks, see `visualizer.pages.wire`.
        make: gives the document, and what it is called; it may add to the notices that it is given.

    Returns:
        ``page``, the document, and ``file``, its name; or a notice where there is none.
    """
    notices: list[str] = []
    head = wire.head(request)
    try:
        page, name = make(notices)
        if len(page) > MOST_PAGE:
            raise ModelError(f"it would have {len(page) / 1e6:.0f} MB; `gatescope export` writes it")
    except ModelError as error:
        return wire.encode({**head, "notices": [*notices, f"No file can be made of this: {error}."]}, {})
    return wire.encode({**head, "notices": notices, "page": page, "file": f"gatescope-{name}.html"}, {})


def named(model: str) -> Model:
    """A bundled model by its name, or a file's; of a file that is called as a bundled one by another name."""
    network = importers.load(model)
    if model not in files.bundled() and network.name in files.bundled():
        network = replace(network, meta={**network.meta, "name": f"{network.name} (file)"})
    return network


def _checked(network: Model, text: str) -> str:
    """The text as the page's box holds it, or ModelError."""
    reads = network.reads
    if len(text) > MAX_CHARACTERS:
        raise ModelError(f"the text has {len(text):,} characters; a page reads at most {MAX_CHARACTERS:,}")
    text = typed(text, reads.kind)
    tokens = reads.tokenize(text)
    if not tokens:
        raise ModelError(f"there is no {reads.one} in this text")
    if len(tokens) > MAX_TOKENS:
        raise ModelError(f"the text has {len(tokens):,} {reads.many}; a page reads at most {MAX_TOKENS:,}")
    return text


def _setup(networks: list[Model], weights: str, opens: Mapping[str, Any], first: str) -> dict[str, Any]:
    """What the pages are set up with; ``each`` has what is a page's own, by its address."""
    listed = {entry["name"]: entry for entry in offered()["models"]}
    entries = [listed.get(each.name) or own_entry(each.name, each) for each in networks]
    own = {family(each): about_family(each) for each in networks if family(each) not in TASKS}
    pages = unserved.ENGINE_PAGES
    # a tour is of the page that the file opens on
    others = {name: value for name, value in opens.items() if name != "tour"}
    each = {
        page: unserved.own(page, entries, pages, opens if page == first else others, weights)
        for page in pages
    }
    shared = unserved.shared(entries, weights)
    return {
        **shared,
        "tasks": {**own, **shared["tasks"]},
        "terms": glossary.described((*pages, "explore?view=layers") if _several(networks) else pages),
        "each": each,
        "first": first,
        "made": f"{unserved.MADE}, which has more pages and networks",
    }


def _packed(name: str, data: bytes, more: str = "") -> str:
    """Compressed bytes as an element that no browser runs, in letters that cannot end it."""
    # base85 is 6 % smaller than base64
    text = base64.b85encode(data).decode().replace("<", ".")
    return f'<script type="text/plain" data-packed="{name}"{more}>{text}</script>'


@lru_cache(maxsize=3)
def _code(*bundles: Path) -> tuple[str, str]:
    """A page's scripts, packed as one, and what the policy calls it."""
    code = "".join(each.read_text(encoding="utf-8") for each in bundles)
    whole = code.encode()
    # a fifth smaller than in what a browser unpacks by itself, see bzip2.mjs
    return _packed("code", bz2.compress(whole), f' data-size="{len(whole)}"'), unserved.source(code)


@lru_cache(maxsize=1)
def _script() -> str:
    """What unpacks the rest of a document."""
    return (unserved.FOLDER / "unpack.bundle.js").read_text(encoding="utf-8").strip()


def _networks(all_packed: list[bytes]) -> bytes:
    """Packed networks as they compress best; `unpack.mjs` takes them apart.

    How many there are (uint32), the bytes of the JSON of each, those of the numbers of each; then the JSON of
    all, which says much the same, and the numbers of each, the even bytes of all before the odd ones.
    """
    begins = [4 + int.from_bytes(each[:4], "little") for each in all_packed]
    sizes = [len(each) - begin for each, begin in zip(all_packed, begins, strict=True)]
    heads = [each[:begin] for each, begin in zip(all_packed, begins, strict=True)]
    bodies = [each[begin + k :: 2] for each, begin in zip(all_packed, begins, strict=True) for k in (0, 1)]
    return struct.pack(f"<{1 + 2 * len(sizes)}I", len(sizes), *begins, *sizes) + b"".join(heads + bodies)
