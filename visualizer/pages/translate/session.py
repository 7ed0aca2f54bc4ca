"""What the Translate page shows of a sentence: every array of its translation, the search, what was changed.

Nothing here needs a screen. A request is values of `state.ASKED`; whatever of it cannot be had is said in a
sentence, and the rest is shown.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from visualizer import seq2seq
from visualizer.cells import Array, Cell
from visualizer.model import ModelError
from visualizer.pages import state, wire
from visualizer.pages.asked import checked_text
from visualizer.pages.translate import beside, held
from visualizer.pages.translate.state import ASKED, CUTS
from visualizer.pins import PinError
from visualizer.seq2seq.attention import SCORES, AttentionPins
from visualizer.seq2seq.search import Hypothesis, Search, translate
from visualizer.seq2seq.translator import END, MAX_SOURCE, Changes, Translation, Translator, printed
from visualizer.stack import LAST
from visualizer.symbols import quoted, typed
from visualizer.tasks import TRANSLATING

MAX_WRITTEN = 400
"""Outputs after which a decoder is stopped."""
MAX_TREE = 80
"""Outputs of the search that are sent as a tree."""
MAX_HELD = 200
"""Weights that are held by hand."""
TOP = 5
SPACE = "␣"  # a blank among the characters of a beginning
NONE = "No translator comes with this installation, so there is nothing to translate with."
EMPTY = "Type a sentence: its translation is made word by word."

_HELD = re.compile(r"(\d{1,4}):(\d{1,4}|\*)=(\d{1,3}(?:\.\d{1,9})?|\.\d{1,9})")


@lru_cache(maxsize=8)
def load(name: str) -> Translator:
    """A translator that comes with Gatescope."""
    return seq2seq.load_translator(name)


def offered() -> list[dict[str, Any]]:
    """The translators that can be chosen, as a list has them, JSON-able."""
    found = []
    for name in seq2seq.bundled():
        try:
            found.append(_listed(name))
        except (ModelError, OSError) as error:
            # one spoilt file must not close the page for everybody
            logging.getLogger("gatescope").warning("%s is left out: %s", name, error)
    return found


def first(known: Sequence[Mapping[str, Any]]) -> str:
    """Which of those that are offered the page opens on: an LSTM with attention, where there is one."""
    usual = (each for each in known if each["cell"] == "LSTM" and each["attention"])
    return str(next(usual, known[0])["name"])


@lru_cache(maxsize=256)
def _listed(name: str) -> dict[str, Any]:
    model = load(name)
    task = TRANSLATING.get(model.meta.get("task", ""))
    attention = SCORES[model.attention].title if model.attention else None
    return {
        "name": name,
        "title": task.title if task else str(model.meta.get("title", name)),
        "cell": model.cell.title,
        "units": model.units,
        "attention": attention,
        "seed": model.meta.get("seed"),
        # the share of test sentences that it translates rightly to the last word
        "exact": model.meta.get("exact", {}).get("test"),
        "about": f"{model.cell.title}, {model.units} units each, "
        + (f"{attention} attention" if attention else "no attention"),
        "examples": [list(pair) for pair in (task.examples if task else model.meta.get("examples", ()))],
        "one": model.source.one,
        "many": model.source.many,
        "space": model.source.join(["a", "a"]) == "a a",
    }


def answer(request: Mapping[str, Any], progress: Callable[[float], object] = lambda share: None) -> bytes:
    """The payload of what a page asks for. It never raises for what was sent.

    Args:
        request: ``asked``, values of `state.ASKED` by name; ``seq`` and ``want``, "translate", or "why" with
            ``j``, an output. Anything may be of any type.
        progress: told the share that is done, 0..1, where it takes long; what it raises ends the work.

    Returns:
        ``seq``, ``want``, ``notices``, and ``asked`` as it is taken; behind them a picture, see `shown`.
        Where there is none ``none`` is a sentence that says why. Of "why" instead ``why``, see
        `beside.why`, None where it cannot be had.
    """
    if request.get("want") == "why":
        return _why(request, progress)
    sent = request.get("asked")
    said: list[str] = []
    asked, wrong = state.read(ASKED, sent if isinstance(sent, Mapping) else {})
    said += wrong
    head = {**wire.head(request, ("translate",)), "notices": said, "asked": asked, "none": None}
    known = offered()
    if not known:
        return wire.encode({**head, "none": NONE}, {})
    if all(each["name"] != asked["translator"] for each in known):
        usual = first(known)
        if asked["translator"]:
            said.append(f"No translator is called {quoted(asked['translator'])}. This is {usual} instead.")
        asked["translator"] = usual
    try:
        model = load(asked["translator"])
        source = _source(model, asked, said)
        if not source:
            return wire.encode({**head, "none": EMPTY}, {})
        changes, begin = _changes(model, asked, len(source), said)
        other = _other(model, asked, "pair", said)
        try:
            facts, arrays = shown(model, source, asked["beam"], begin, changes, other)
        except PinError as error:
            said.append(f"The held weights are left out: {error}.")
            asked["weigh"] = None
            changes = replace(changes, attention=AttentionPins())
            facts, arrays = shown(model, source, asked["beam"], begin, changes, other)
    except ModelError as error:
        said.append(f"This cannot be translated: {error}.")
        return wire.encode({**head, "none": "There is no translation to show."}, {})
    if facts["stopped"]:
        said.append(f"{facts['stopped'][0].upper()}{facts['stopped'][1:]}.")
    return wire.encode(head, {}, wire.encode(facts, arrays))


def _why(request: Mapping[str, Any], progress: Callable[[float], object]) -> bytes:
    """What decided an output of a translation that a page shows, which was told what is wrong with it."""
    head = {**wire.head(request, ("why",)), "notices": [], "why": None}
    sent, j = request.get("asked"), request.get("j")
    asked, _ = state.read(ASKED, sent if isinstance(sent, Mapping) else {})
    if type(j) is int and asked["translator"] in seq2seq.bundled():
        try:
            model = load(asked["translator"])
            if source := _source(model, asked, []):
                changes, begin = _changes(model, asked, len(source), [])
                limit = limited(len(source))
                found = translate(model, source, asked["beam"], limit=limit, prefix=begin, changes=changes)
                head["why"] = beside.why(found.best, j, progress)
        except (ModelError, PinError) as error:
            head["notices"] = [f"What decided it cannot be told: {error}."]
    return wire.encode(head, {})


# --- what is asked --------------------------------------------------------------------------------


def _source(model: Translator, asked: dict[str, Any], said: list[str]) -> tuple[str, ...]:
    """The tokens of the sentence, and the sentence into what is asked; of no sentence an example."""
    if asked["sentence"] is None:
        examples = _listed(asked["translator"])["examples"]
        words = model.source.known[:4]
        asked["sentence"] = examples[0][1] if examples else model.source.join(words)
    text, _ = checked_text(asked["sentence"], None, said)
    asked["sentence"] = text = typed(text, model.source.kind)
    tokens = model.source.tokenize(text)
    if len(tokens) > MAX_SOURCE:
        said.append(
            f"This sentence has {len(tokens):,} {model.source.many}; the first {MAX_SOURCE} are translated."
        )
    return tuple(tokens[:MAX_SOURCE])


def _changes(
    model: Translator, asked: dict[str, Any], S: int, said: list[str]
) -> tuple[Changes, tuple[str, ...]]:
    """What is changed in the run of S words, and the words that it begins with."""
    begin = tuple(word.replace(SPACE, " ") for word in asked["begin"] or ())
    known = {word for word, may in zip(model.target.words, model.writable, strict=True) if may} - {END}
    if model.target.unknown is not None:
        known.add(model.target.words[model.target.unknown])
    if strange := next((word for word in begin if word not in known), None):
        said.append(f"No translation begins so: the decoder has no {model.target.one} {quoted(strange)}.")
        begin, asked["begin"] = (), None
    if len(begin) > (most := min(limited(S), MAX_TREE)):
        said.append(f"Of the beginning the first {most} {model.target.many} are taken.")
        begin, asked["begin"] = begin[:most], asked["begin"][:most]
    other = _other(model, asked, "handed", said)
    pins, texts = held.read(model, asked["hold"] or (), S, said)
    asked["hold"] = texts or None
    return Changes(
        **pins, attention=_held(model, asked, S, said), handed=other or None, cut=CUTS[asked["cut"]]
    ), begin


def _other(model: Translator, asked: dict[str, Any], name: str, said: list[str]) -> tuple[str, ...]:
    """The tokens of another sentence that is asked for, and the sentence into what is asked; () of none."""
    tokens: tuple[str, ...] = ()
    if asked[name]:
        text, _ = checked_text(asked[name], None, said)
        asked[name] = typed(text, model.source.kind)
        tokens = tuple(model.source.tokenize(asked[name])[:MAX_SOURCE])
    if not tokens:
        asked[name] = None
    return tokens


def _held(model: Translator, asked: dict[str, Any], S: int, said: list[str]) -> AttentionPins:
    """The weights that are held; what cannot be read, or is of no word here, is left out and said."""
    pins, kept = AttentionPins(), []
    if asked["weigh"] and not model.attention:
        said.append("This translator has no attention, so no weight of it can be held.")
        asked["weigh"] = None
    wrong: list[str] = []
    for each in (asked["weigh"] or ())[:MAX_HELD]:
        found = _HELD.fullmatch(each)
        if not found or float(found[3]) > 1:
            wrong.append(f"{quoted(each)} is no held weight, such as 2:0=0.5.")
        elif found[2] != "*" and int(found[2]) >= S:
            wrong.append(f"Source words here are 0 to {S - 1}: the weight of {found[2]} is left out.")
        else:
            word = None if found[2] == "*" else int(found[2])
            pins = pins.hold(float(found[3]), int(found[1]), word)
            kept.append(each)
    said += wrong[:2]
    asked["weigh"] = kept or None
    return pins


# --- what is shown --------------------------------------------------------------------------------


def shown(
    model: Translator,
    source: Sequence[str],
    beam: int,
    begin: Sequence[str],
    changes: Changes,
    other: Sequence[str] = (),
) -> tuple[dict[str, Any], dict[str, Array]]:
    """Facts and arrays of a translation of S words as J outputs, and beside it of another sentence.

    Arrays, float32: ``encoder.NAME`` (S, H) and ``decoder.NAME`` (J, H') of every signal of the last layer,
    the encoder's as it reads forward; ``handed.h`` and ``handed.c`` (H',), what the decoder begins with; with
    attention ``weights`` and ``scores`` (J, S), ``soft`` (J, S), the softmax as it is without what is held,
    and what a score is made of: ``query`` (J, A), ``keys`` (S, A), ``v`` (A,) where it is additive; and what
    is read out of either side, see `beside.probed`.

    Raises:
        PinError, ModelError: see `search.translate`.
    """
    limit = limited(len(source))
    found = translate(model, source, beam, limit=limit, prefix=begin, changes=changes)
    greedy = found if beam == 1 else translate(model, source, 1, limit=limit, prefix=begin, changes=changes)
    run = found.best
    changed = begin or changes != Changes()
    plain = translate(model, source, beam, limit=limit) if changed else None
    probes, read = beside.probed(run)
    second = translate(model, other, beam, limit=limited(len(other))) if other else None
    layer = run.decoder[-1]
    facts = {
        "S": len(source),
        "J": len(run),
        "T": len(source) + len(run),
        "H": model.decoder_units,
        "one": model.source.one,
        "many": model.source.many,
        "source": list(run.source.tokens),
        "unknown": [bool(each) for each in run.source.unknown],
        "near": _near(model, run),
        "outputs": list(run.words),
        "fed": [model.target.words[k] for k in run.fed],
        "copied": list(run.copied),
        "end": END,
        "text": printed(run.text),
        "stopped": run.stopped,
        "log_p": [round(float(p), 6) for p in run.log_p],
        "top": [run.top(j, TOP) for j in range(len(run))],
        "attention": _score(model),
        "read": _side(model.cell),
        "write": _side(model.decoder_cell),
        "stacked": model.layers,
        "both": model.bidirectional,
        "parts": [name for name in ("c", "h") if name == "h" or model.decoder_cell.has_c],
        "direct": not any(name.startswith("bridge.") for name in model.weights),
        "handed": {"cut": list(changes.cut), "other": bool(changes.handed)},
        "forced": len(begin),
        "plain": None if plain is None else _told(plain, plain.hypotheses[0]),
        "greedy": _told(greedy, greedy.hypotheses[0]) | {"path": _path(found, greedy.hypotheses[0])},
        "search": _search(found),
        "probes": probes,
        # both as they are without what is changed
        "pair": None if second is None else beside.pair(plain or found, second),
        "counterparts": beside.counterparts(model, source),
    }
    forward = run.encoder[LAST.index(model)]
    arrays = {f"encoder.{name}": forward[name] for name in forward}
    arrays |= {f"decoder.{name}": layer[name] for name in layer}
    handed = run.handed[-1]
    arrays |= {
        f"handed.{name}": part for name, part in (("h", handed.h), ("c", handed.c)) if part is not None
    }
    return facts, arrays | read | _attended(model, run, changes)


def limited(S: int) -> int:
    """The outputs after which a decoder is stopped, for S source words."""
    return min(2 * S + 10, MAX_WRITTEN)


def _near(model: Translator, run: Translation) -> dict[str, str]:
    """Of the unknown words the known ones that are spelled most like them."""
    strange = dict.fromkeys(word for word, is_ in zip(*run.source[::2], strict=True) if is_)
    found = {word: model.source.nearest(word) for word in list(strange)[:8]}
    return {word: near for word, near in found.items() if near}


def _side(cell: Cell) -> dict[str, Any]:
    """What the page knows of the cell of one side."""
    return {"title": cell.title, "signals": list(cell.signals), "roles": cell.roles}


def _score(model: Translator) -> dict[str, Any] | None:
    if model.attention is None:
        return None
    score = SCORES[model.attention]
    return {"name": score.name, "title": score.title, "equation": score.equation}


def _attended(model: Translator, run: Translation, changes: Changes) -> dict[str, Array]:
    """The arrays of the attention; {} without one."""
    attend = model.attend
    if attend is None or run.attended is None:
        return {}
    free = run.attended
    if changes.attention:
        free = attend.forward(run.output, run.encoded.memory)
    asked, w = run.output, attend.parameters
    made = {
        "weights": run.attended.weights,
        "scores": run.attended.scores,
        "soft": free.weights,
        "query": asked @ w["query.weight"].T if "query.weight" in w else asked,
        "keys": attend.keys(run.encoded.memory),
    }
    return made | ({"v": w["v.weight"][0]} if "v.weight" in w else {})


def _told(of: Search, found: Hypothesis) -> dict[str, Any]:
    """A hypothesis of a search: its words, and the cost of each, minus its log probability."""
    return {
        "text": printed(found.text),
        "words": list(found.words),
        "costs": [round(-of.nodes[n].log_p, 6) for n in found.nodes],
        "sum": found.logprob,
        "ended": found.ended,
    }


def _search(found: Search) -> dict[str, Any]:
    """The tree as columns, parents first, as far as it is sent; and what is left of the hypotheses."""
    nodes = [node for node in found.nodes if node.step < MAX_TREE]
    return {
        "width": found.width,
        "steps": nodes[-1].step + 1,
        "step": [node.step for node in nodes],
        "token": [node.token for node in nodes],
        "parent": [-1 if node.parent is None else node.parent for node in nodes],
        "logp": [round(node.log_p, 6) for node in nodes],
        "sum": [round(node.total, 6) for node in nodes],
        "kept": [node.kept for node in nodes],
        "forced": [node.forced for node in nodes],
        "left": [
            _told(found, each) | {"path": [n for n in each.nodes if n < len(nodes)]}
            for each in found.hypotheses
        ],
    }


def _path(found: Search, greedy: Hypothesis) -> list[int]:
    """The places in a tree of the words of greedy search, as far as the tree has them."""
    children: dict[tuple[int | None, str], int] = {}
    for k, node in enumerate(found.nodes):
        children.setdefault((node.parent, node.token), k)
    path: list[int] = []
    for token in greedy.tokens[:MAX_TREE]:
        if (last := path[-1] if path else None, token) not in children:
            break
        path.append(children[last, token])
    return path
