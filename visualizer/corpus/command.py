"""The command ``gatescope corpus``: its arguments, what it does, and what it says of what it found."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from fractions import Fraction
from typing import Any

from visualizer import files
from visualizer.corpus.building import build, sources
from visualizer.corpus.example import THRESHOLD, alike, select
from visualizer.corpus.pattern import MOST_STEPS
from visualizer.corpus.search import ORDERS, context, search
from visualizer.corpus.store import Corpus, CorpusError, open_corpus
from visualizer.stack import LAST, Place

HELP = "read many texts, keep every gate at every step, and find where units do what"
_AROUND, _TOP, _UNITS = 30, 20, 5


def arguments(parser: argparse.ArgumentParser) -> None:
    """Give a parser what this command takes."""
    kinds = parser.add_subparsers(metavar="WHAT", required=True, dest="what")

    def kind(name: str, help: str) -> Callable[..., Any]:
        made = kinds.add_parser(name, help=help, description=help, allow_abbrev=False)
        return made.add_argument

    add = kind("build", "read texts and write a corpus; a build that was stopped goes on")
    add("model", metavar="FILE", help="a network's file, or a name from `gatescope models`")
    add("texts", metavar="TEXTS", nargs="+", help="files of text, and folders of such files")
    add("-o", metavar="DIR", dest="folder", required=True, help="the folder to write")
    add("--column", metavar="NAME", help="of .csv files: the column in which each row has a text")
    add("--layer", metavar="N", type=int, help="whose signals are kept, counted from 0 (default the last)")
    add("--quiet", action="store_true", help="do not say what is being done")

    add = kind("search", 'find where a pattern holds, such as "f > .9 and i < .1 for 3, then f < .2"')
    add("folder", metavar="DIR", help="a corpus")
    add("pattern", metavar="PATTERN", help="conditions, for how many steps or more, and what follows")
    add("--unit", metavar="N", type=int, help="whose spans are shown (default that with the most)")
    add("--order", choices=ORDERS, default=ORDERS[0], help=f"of the spans (default {ORDERS[0]})")
    _shown(add)

    add = kind("like", "find the units that are on over a span and off around it, and where else they are")
    add("folder", metavar="DIR", help="a corpus")
    add("start", metavar="STEP", type=int, help="the span's first step, counted over all texts")
    add("length", metavar="LENGTH", type=int, help="how many steps it has")
    add(
        "--threshold", metavar="NUMBER", default=f"{float(THRESHOLD):g}", help="from where a unit is on (0.3)"
    )
    _shown(add)


def _shown(add: Callable[..., Any]) -> None:
    add("--top", metavar="N", type=int, default=_TOP, help=f"how many spans are shown (default {_TOP})")
    add("--around", metavar="N", type=int, default=_AROUND, help=f"tokens around each (default {_AROUND})")
    add("--json", action="store_true", help="as JSON")
    add("--quiet", action="store_true", help="do not say what is being done")


def run(args: argparse.Namespace, tell: Callable[[str], None], written: Callable[[Any], str]) -> str:
    """Carry the command out -> what a person is told.

    Args:
        args: as `arguments` has them read.
        tell: is told what is being done.
        written: makes JSON of a value.

    Raises:
        ModelError: see `build`, `open_corpus`, `search`, `select` and `alike`.
    """
    if args.what == "build":
        return _built(args, tell)
    corpus = open_corpus(args.folder)
    if not len(corpus):
        raise CorpusError(f"nothing of {args.folder} is built yet: run gatescope corpus build again")
    if not (1 <= args.top <= MOST_STEPS and 0 <= args.around <= MOST_STEPS):
        raise CorpusError(f"--top is from 1 and --around from 0 to {MOST_STEPS:,}")
    made = _searched(corpus, args, tell) if args.what == "search" else _like(corpus, args)
    return written(made) if args.json else _said(corpus, made)


def _built(args: argparse.Namespace, tell: Callable[[str], None]) -> str:
    model = files.load(args.model)
    place = LAST if args.layer is None else Place(args.layer)
    corpus = build(
        model,
        sources(args.texts, args.column),
        args.folder,
        place,
        lambda share: tell(f"reading, {share:.0%}"),
    )
    return f"{args.folder}: {_size(corpus)}, {corpus.units:,} units, signals {' '.join(corpus.signals)}\n"


def _size(corpus: Corpus) -> str:
    many, n = corpus.model.reads.many, len(corpus.texts)
    part = "" if corpus.whole else f" of {corpus.manifest['steps']:,}"
    return f"{len(corpus):,}{part} {many} of {n:,} text{'s' * (n != 1)}"


def _searched(corpus: Corpus, args: argparse.Namespace, tell: Callable[[str], None]) -> dict[str, Any]:
    found = search(corpus, args.pattern, args.unit, lambda share: tell(f"searching, {share:.0%}"))
    spans = found.spans.sorted(args.order)
    return {
        "pattern": found.pattern,
        "steps": len(corpus),
        "unit": spans.unit,
        "counts": found.counts.tolist(),
        "total": len(spans),
        "spans": [
            {
                "start": int(start),
                "length": int(length),
                **context(corpus, int(start), int(length), args.around),
            }
            for start, length in zip(spans.start[: args.top], spans.length[: args.top], strict=True)
        ],
    }


def _like(corpus: Corpus, args: argparse.Namespace) -> dict[str, Any]:
    try:
        threshold = Fraction(args.threshold)
    except (ValueError, ZeroDivisionError):
        raise CorpusError(f"--threshold is a number such as 0.3, not {args.threshold[:60]!r}") from None
    selected = select(corpus, args.start, args.length, threshold)
    found = alike(corpus, selected, threshold, most=args.top)
    return {
        "steps": len(corpus),
        "units": [
            {"unit": int(unit), "mean": float(mean)}
            for unit, mean in zip(selected.units, selected.mean, strict=True)
        ],
        "total": found.total,
        "spans": [
            {
                **{"start": int(start), "length": int(length), "shared": int(shared)},
                **context(corpus, int(start), int(length), args.around),
            }
            for start, length, shared in zip(found.start, found.length, found.shared, strict=True)
        ],
    }


def _said(corpus: Corpus, made: dict[str, Any]) -> str:
    """What was found as a terminal shows it: a span a line, its tokens between brackets."""
    if "pattern" in made:
        counts = made["counts"]
        most = sorted((k for k, n in enumerate(counts) if n), key=lambda k: (-counts[k], k))[:_UNITS]
        lines = [
            f"{made['pattern']}: {sum(counts):,} spans in {_size(corpus)}",
            f"unit {made['unit']}: {made['total']:,} of them"
            + (f"; the most: {', '.join(f'unit {k} {counts[k]:,}' for k in most)}" if most else ""),
        ]
    else:
        units = ", ".join(f"{each['unit']} ({each['mean']:+.2f})" for each in made["units"])
        lines = [
            f"on over it and off around it: unit {units}",
            f"three of four of them together: {made['total']:,} spans",
        ]
    join = corpus.model.reads.join
    gap = "" if corpus.model.reads.kind in ("bytes", "characters", "pieces") else " "
    for each in made["spans"]:
        before, span, after = (join(each[part]) for part in ("before", "span", "after"))
        shown = "".join(c if c.isprintable() else "·" for c in f"{before}{gap}[{span}]{gap}{after}")
        lines.append(f"{each['length']:6,}  {each['text']}:{each['step']:,}  {shown.strip()}")
    return "".join(f"{line}\n" for line in lines)
