"""The Corpus page: what a unit does over many texts. Its browser side is `corpus.mjs`.

What is found stands in `visualizer.corpus`; here it is put together for a page: the matches in their texts,
what happens around them, what the unit writes at which symbol, and where its gates stand.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

import numpy as np

from visualizer.cells import Array, Cell
from visualizer.corpus import Corpus, CorpusError, alike, context, count, select, spans
from visualizer.corpus import pattern as patterns
from visualizer.corpus.measures import aligned, histogram, written
from visualizer.pages import corpora, state, wire
from visualizer.pages.corpus.state import ADDRESS, CHOICE
from visualizer.pages.instrument import Instrument
from visualizer.symbols import quoted

ROWS = 16
"""Matches on a page."""
BINS = 20
WRITES = 8
UNITS = 24
NONE = (
    "No corpus is served here. “gatescope corpus build NETWORK TEXTS -o DIR” makes one of files of text, and "
    "“gatescope serve --corpus DIR” shows it."
)
_AROUND, _LETTERS = (9, 14), {"bytes": (30, 46), "characters": (30, 46), "pieces": (14, 20)}
_OFTEN = 20  # times that a symbol is read, for its mean to be shown
_KEPT_BYTES = 16 * 2**20
_kept = wire.Kept()


class Many(Instrument):
    """The instrument. `asked` is what an address says, see `corpus.state`."""

    def __init__(self, asked: Mapping[str, str] | None = None, **params: Any) -> None:
        super().__init__(setup=setup(tuple(corpora.given())), **params)
        # a search is not made while a session opens; the browser asks for it
        self.payload = answer({"seq": 0, "want": "corpus", "choice": asked or {}}, None)

    def make(self, request: Mapping[str, Any], progress: Callable[[float], object]) -> bytes:
        """See `answer`."""
        return answer(request, progress)


def answer(request: Mapping[str, Any], progress: Callable[[float], object] | None) -> bytes:
    """The payload of what a page asks for. It never raises for what was sent.

    Args:
        request: ``choice``, values of `state.CHOICE` by name; ``seq`` and ``want``. Anything may be of any
            type.
        progress: told the share that is done; None where only what is known already is given.

    Returns:
        ``seq``, ``want``, ``notices``, ``choice`` as it is taken, and ``none``, a sentence, where no corpus
        is here; behind them what `found` makes of it, or nothing where it cannot be had, or not at once.
    """
    sent = request.get("choice")
    choice, said = state.read(CHOICE, sent if isinstance(sent, Mapping) else {})
    head = {**wire.head(request, ("corpus",)), "notices": said, "choice": choice, "none": None}
    given = corpora.given()
    if not given:
        return wire.encode({**head, "none": NONE}, {})
    name = choice["corpus"]
    if name not in given:
        if name:
            said.append(f"No corpus is called {quoted(name)}. This is {next(iter(given))} instead.")
        choice["corpus"] = name = next(iter(given))
    corpus = given[name]
    cell = corpus.model.cell
    choice["pattern"] = (choice["pattern"] or usual(cell)).strip()
    key = (name, *choice.values())
    made = _kept.find(key)
    if made is None and progress is not None:
        try:
            counts = _counted(name, corpus, choice["pattern"], progress)
            made = wire.encode(found(corpus, choice, counts, said), {})
        except CorpusError as error:
            said.append(_sentence(error))
        else:
            _kept.keep(key, made, _KEPT_BYTES)
    return wire.encode(head, {}, made or b"")


def usual(cell: Cell) -> str:
    """A pattern that says something of a cell: its memory is kept and not written to."""
    if cell.keeper is None:
        return "h > .9 for 3"
    keeps = f"{cell.keeper} {'>' if cell.keeps_at else '<'} .{9 if cell.keeps_at else 1}"
    writer = cell.writer
    if writer in (None, cell.keeper):
        return f"{keeps} for 3"
    return f"{keeps} and {writer} {'<' if cell.writes_at else '>'} .{1 if cell.writes_at else 9} for 3"


def found(corpus: Corpus, choice: Mapping[str, Any], counts: Array, said: list[str]) -> dict[str, Any]:
    """What the page shows of a choice, JSON-able; counts are the spans of every unit, (H,).

    Raises:
        CorpusError: a pattern that cannot be read, or a unit that is not there.
    """
    model = corpus.model
    cell = model.cell
    unit = int(counts.argmax()) if choice["of"] is None else choice["of"]
    spans_of = spans(corpus, choice["pattern"], unit).sorted(choice["order"])
    n = len(spans_of)
    pages = max(1, -(-n // ROWS))
    page = min(choice["page"], pages)
    shown = range((page - 1) * ROWS, min(page * ROWS, n))
    before, after = _LETTERS.get(model.reads.kind, _AROUND)
    most = sorted(np.flatnonzero(counts).tolist(), key=lambda k: (-counts[k], k))
    facts: dict[str, Any] = {
        "network": f"{cell.title}, {corpus.units} units",
        "name": model.name,
        "many": model.reads.many,
        "kind": model.reads.kind,
        "steps": len(corpus),
        "texts": len(corpus.texts),
        "all": int(counts.sum()),
        "pattern": patterns.written(patterns.parse(choice["pattern"], corpus.signals)),
        "unit": unit,
        "units": [[k, int(counts[k])] for k in most[:UNITS]],
        "of": corpus.units,
        "signals": corpus.signals,
        "gates": cell.gates,
        "words": dict(cell.words),
        "holds": cell.memory,
        "total": n,
        "page": page,
        "pages": pages,
        "rows": [
            _row(corpus, unit, int(spans_of.start[k]), int(spans_of.length[k]), before, after) for k in shown
        ],
        "scale": _scale(corpus, unit),
        "lengths": _lengths(spans_of.length),
        "stands": {gate: histogram(corpus, gate, unit, BINS).tolist() for gate in cell.gates},
        "around": None,
        "writes": [],
        "like": None,
    }
    if n:
        event = aligned(corpus, unit, spans_of.start, before, after)
        facts["around"] = {
            "offsets": event.offsets.tolist(),
            "mean": {name: _numbers(values) for name, values in event.mean.items()},
            "middle": [_numbers(row) for row in event.middle],
            "events": event.events,
        }
    if cell.write and model.reads.size is None:
        wrote = written(corpus, unit, max(1, min(_OFTEN, len(corpus) // 200)))
        facts["writes"] = [
            {"symbol": symbol, "mean": float(mean), "times": int(times)}
            for symbol, mean, times in zip(
                wrote.symbols[:WRITES], wrote.mean[:WRITES], wrote.times[:WRITES], strict=True
            )
        ]
    if choice["from"] is not None:
        try:
            facts["like"] = _like(corpus, choice["from"], choice["long"], before, after)
        except CorpusError as error:
            said.append(_sentence(error))
    return facts


def _sentence(error: CorpusError) -> str:
    text = str(error)
    return f"{text[:1].upper()}{text[1:]}."


def _counted(name: str, corpus: Corpus, pattern: str, progress: Callable[[float], object]) -> Array:
    """How many spans of every unit match, (H,): another unit or page of a pattern counts nothing again."""
    key = (name, pattern)
    kept = _kept.find(key)
    if kept is None:
        kept = count(corpus, pattern, progress).tobytes()
        _kept.keep(key, kept, _KEPT_BYTES)
    return np.frombuffer(kept, np.int64)


def _row(corpus: Corpus, unit: int, start: int, length: int, before: int, after: int) -> dict[str, Any]:
    """A match in its text, and what the unit's memory holds at each token of it."""
    there = context(corpus, start, min(length, after), before)
    tokens = [*there["before"], *there["span"], *there["after"]][: len(there["before"]) + after]
    first = start - len(there["before"])
    levels = corpus.levels(corpus.model.cell.memory)
    values = levels.values(corpus.steps(corpus.model.cell.memory, first, first + len(tokens))[:, unit])
    return {
        "start": start,
        "length": length,
        "text": there["text"],
        "step": there["step"],
        "at": len(there["before"]),
        "tokens": tokens,
        "memory": _numbers(values),
    }


def _scale(corpus: Corpus, unit: int) -> float:
    """The size that all but one in a hundred of a unit's memory stay below: what the strongest colour is."""
    levels = corpus.levels(corpus.model.cell.memory)
    values = np.abs(levels.values(corpus.unit(corpus.model.cell.memory, unit)))
    return float(np.quantile(values, 0.99)) or 1.0


def _lengths(length: Array) -> dict[str, Any]:
    """How many spans have which length: each of the first, and the rest together."""
    if not len(length):
        return {"from": [], "counts": []}
    low, wide = int(length.min()), 20
    counts = np.bincount(np.minimum(length - low, wide - 1), minlength=wide)
    return {"from": [low + k for k in range(wide)], "counts": counts.tolist()}


def _like(corpus: Corpus, start: int, length: int, before: int, after: int) -> dict[str, Any]:
    """The units that are on over a span and off around it, and the spans in which most of them are on."""
    selected = select(corpus, start, length)
    units = selected.units[:UNITS]
    low = max(corpus.text_at(start).start, start - before)
    text = corpus.text_at(start)
    high = min(text.start + text.steps, start + after)
    values = corpus.levels("h").values(corpus.steps("h", low, high)[:, units])
    others = alike(corpus, selected, most=8) if len(units) else None
    return {
        "start": start,
        "length": length,
        "at": start - low,
        "text": text.name,
        "tokens": corpus.tokens(low, high),
        "units": [
            {"unit": int(unit), "mean": float(mean), "h": _numbers(values[:, k])}
            for k, (unit, mean) in enumerate(zip(units, selected.mean[: len(units)], strict=True))
        ],
        "on": len(selected.units),
        "total": others.total if others else 0,
        "rows": [
            {
                **context(corpus, int(a), int(n), before // 2),
                "start": int(a),
                "length": int(n),
                "shared": int(shared),
            }
            for a, n, shared in (
                zip(others.start, others.length, others.shared, strict=True) if others else ()
            )
        ],
    }


def _numbers(values: Array) -> list[float | None]:
    """Floats to four decimals, None where there is none."""
    return [None if value != value else round(float(value), 4) for value in values]


@lru_cache(maxsize=4)
def setup(names: tuple[str, ...]) -> dict[str, Any]:
    """What the page of all sessions can choose from, JSON-able.

    Args:
        names: the corpora that are given.
    """
    return {
        **state.setup(ADDRESS),
        "corpora": names,
        "models": {},
    }
