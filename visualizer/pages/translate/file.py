"""The Translate page in one file, which opens from a disk and asks for nothing: `translator_file`.

The file holds the page's own script, what it is set up with, and the translator, see
`packed`. What a server would answer is worked out in the browser, see `answers.mjs` and
`file.mjs`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from visualizer import files, glossary, seq2seq
from visualizer.model import ModelError
from visualizer.pages import beside, handout, state, translation, unserved
from visualizer.pages.asked import MAX_CHARACTERS, checked_text
from visualizer.pages.handed import Precision, packed_translator
from visualizer.pages.translate.state import ADDRESS, ASKED, TABLE
from visualizer.seq2seq import Translator
from visualizer.symbols import typed

BUNDLE = Path(__file__).parents[1] / "translate.bundle.js"
"""The script of the page, with what works it out."""


def translator_file(
    model: Translator | str,
    text: str,
    view: Mapping[str, Any] | None = None,
    *,
    precision: Precision = "float16",
) -> str:
    """Make the Translate page of one translator as one HTML file that works without a server or a network.

    It translates what is typed into it: its search, and every change by hand, as on the served page.

    Args:
        model: a translator, or what `seq2seq.load_translator` takes.
        text: the sentence that it opens on, at most 20,000 characters.
        view: more of what it opens on, by the names of the page's table of state: ``{"t": 3, "beam": 4}``.
        precision: of the weights in the file; float16 halves it, and is what the bundled ones have.

    Returns:
        The document, see `handout.document`.

    Raises:
        ModelError: no such translator, a text with no word in it or one that is too long, or weights too
            large for this precision.
    """
    network = named(model) if isinstance(model, str) else model
    text = _checked(network, text)
    opens = {**(view or {}), "translator": network.name, "sentence": text}
    made = {
        **setup([translation.listed(network.name, network)]),
        **told(opens),
        "terms": glossary.described([ADDRESS]),
        "page": ADDRESS,
        "made": f"{unserved.MADE}, which has more pages and translators",
    }
    return handout.document(text, made, [packed(network, precision)], BUNDLE)


def packed(network: Translator, precision: Precision = "float16") -> bytes:
    """A translator with what is shown beside its translations: its probes, and words that are exchanged."""
    facts, of = beside.probes(network)
    task = beside.task_of(network)
    words = {word: task.counterparts([word]) for word in network.source.words} if task else {}
    more = {"probes": facts, "counterparts": {word: found[0] for word, found in words.items() if found}}
    told = {
        f"probe.{side}.{name}.{part}": getattr(probe, part)
        for side, own in of.items()
        for name, probe in own.items()
        for part in ("weight", "bias")
    }
    return packed_translator(network, precision, more, told)


def named(model: str) -> Translator:
    """A bundled translator by its name, or a file's; of a file called as a bundled one by another name."""
    network = seq2seq.load_translator(model)
    if model not in files.translators() and network.name in files.translators():
        network = replace(network, meta={**network.meta, "name": f"{network.name} (file)"})
    return network


def setup(translators: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """What the page without a server chooses from, its usual one among them."""
    return {
        "characters": MAX_CHARACTERS,
        "translators": [*translators],
        "usual": translation.first(translators),
        # gates are held here too; what decided a word takes Python, which is said
        "inside": True,
        "models": {},
    }


def told(opens: Mapping[str, Any]) -> dict[str, Any]:
    """The page's table of state where it stands alone, and the query of an address that it opens on."""
    found = state.setup(ADDRESS)
    names = {row["name"] for row in found["state"]}
    shown = {name: value for name, value in opens.items() if name in names}
    return {"state": found["state"], "takes": {}, "opens": state.link(ADDRESS, shown).partition("?")[2]}


def handed_out(request: Mapping[str, Any]) -> bytes:
    """The payload of the page in a file of its own, see `handout.answer`.

    Args:
        request: values of the page's table of state, whatever it shows.
    """

    def made(notices: list[str]) -> tuple[str, str]:
        values, _ = state.read(TABLE, request)
        text, _ = checked_text(values["sentence"], None, notices)
        name = values["translator"]
        # of all that can be loaded by a name, a file among it, a page may ask for what it offers
        if all(each["name"] != name for each in translation.offered()):
            raise ModelError("there is no such translator")
        shown = {row.name: values[row.name] for row in (*ASKED, *state.of(TABLE, "view"))}
        return translator_file(translation.load(name), text, shown), name

    return handout.answer(request, made)


def _checked(network: Translator, text: str) -> str:
    """The sentence as the page's box holds it, or ModelError."""
    if len(text) > MAX_CHARACTERS:
        raise ModelError(f"the text has {len(text):,} characters; a page reads at most {MAX_CHARACTERS:,}")
    text = typed(text, network.source.kind)
    network.tokens(text)
    return text
