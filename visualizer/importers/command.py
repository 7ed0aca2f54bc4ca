"""The command ``gatescope import``: its arguments, what it does, and what it says of what it found."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from visualizer import files
from visualizer.importers import building, reading, tensors, vocabulary
from visualizer.importers.building import Imported
from visualizer.importers.found import CannotImport
from visualizer.symbols import KINDS_OF_ANSWER, OVER, Values

HELP = "read a network that another framework trained, and write it as a file of Gatescope"

_OPTIONS = {
    "recurrent": (
        "NAME",
        "of the recurrent module where there are several; with commas where they are a stack",
    ),
    "encoder": ("NAME", f"of the matrix of the symbols' vectors, or {tensors.NONE}"),
    "readout": ("NAME", f"of the matrix that gives the answers, or {tensors.NONE}"),
    "activation": ("NAME", "of a simple RNN, where the file does not say it: tanh, relu, or linear of Keras"),
    "reset": ("NAME", "of a GRU without a bias in weights of Keras alone: after or before"),
    "forget_bias": ("NUMBER", "that cells of TensorFlow 1 were made with (default 1)"),
}
"""What formats ask, see `reading.FORMATS`."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Give a parser what this command takes."""
    add = parser.add_argument
    add("paths", metavar="FILE", nargs="+", help="a file of weights; several where they are parts of one")
    add("-o", metavar="FILE", dest="file", help="a .safetensors to write (default: say only what was found)")
    add(
        "--vocabulary",
        metavar="FILE",
        help="the words of its symbols: one a line, or JSON, a list or {word: index}",
    )
    add("--reads", choices=(*building.READS, "series"), help="how it reads a text (default by what it has)")
    add(
        "--unknown", metavar="WORD", help="the word for unknown ones (default such as <unk>, if there is one)"
    )
    add("--pad", metavar="WORD", help="a word that no text holds (default such as <pad>)")
    add("--cut", choices=("words", "blanks"), help="what separates words: punctuation too, or blanks alone")
    add(
        "--cased",
        action=argparse.BooleanOptionalAction,
        help="whether capitals make another word (default where a word has one)",
    )
    add("--features", metavar="NAMES", help="of the values read, with commas")
    add("--answers", choices=KINDS_OF_ANSWER, help="what it answers (default where it is clear)")
    add("--names", metavar="NAMES", help="of the answers, with commas; @FILE has one a line")
    add("--over", choices=OVER, help="of which steps the answer is")
    for name, (metavar, help) in _OPTIONS.items():
        add(f"--{name.replace('_', '-')}", metavar=metavar, help=help)
    add("--check", metavar="NPZ", help="arrays inputs and outputs, of its own framework, that it is held to")
    add("--examples", metavar="FILE", help="texts that it is shown with, one a line")


def run(args: argparse.Namespace, out: Path | None) -> str:
    """Read the network, and write it if there is a file to -> what a person is told.

    Raises:
        ModelError: see `visualizer.importers.imported`; or it cannot be written there.
    """
    options = {name: value for name in _OPTIONS if (value := getattr(args, name)) is not None}
    examples = vocabulary.lines(Path(args.examples), 2**20) if args.examples else []
    made = reading.imported(
        *args.paths,
        check=args.check,
        vocabulary=args.vocabulary,
        reads="values" if args.reads == "series" else args.reads,
        unknown=args.unknown,
        pad=args.pad,
        cut=args.cut,
        cased=args.cased,
        features=_names(args.features),
        answers=args.answers,
        names=_names(args.names),
        over=args.over,
        examples=[line for line in examples if line.strip()],
        **options,
    )
    if out is not None:
        if any(Path(path).resolve() == out for path in args.paths):
            raise CannotImport(f"{out.name} is the file that is read: write to another")
        files.save(made.model, out)
    lines = (
        "".join(char if char.isprintable() else ascii(char)[1:-1] for char in line)
        for line in _told(made, out)
    )
    return "\n".join(lines) + "\n"


def _names(given: str | None) -> list[str]:
    if given is None:
        return []
    if given.startswith("@"):
        return vocabulary.lines(Path(given[1:]))
    return [*building.parted(given)]


def _told(made: Imported, out: Path | None) -> Iterator[str]:
    """Lines that say what was found, what became of each tensor, and what to know of it."""
    model = made.model
    layers = f"{model.layers} layers" if model.layers > 1 else "1 layer"
    both = ", each in both directions" if model.bidirectional else ""
    yield f"{made.title}: {model.cell!r}, {model.units} units, {layers}{both}"
    reads, answers = model.reads, model.answers
    if not isinstance(reads, Values):
        coded = "" if made.found.encoder is not None else ", one number for each"
        yield f"reads: {len(reads):,} {reads.many} as {model.input_size:,} numbers{coded}"
    else:
        yield f"reads: {', '.join(building.shown(reads.names))}"
    if answers.kind == "none":
        yield "answers: nothing; its gates can be seen"
    else:
        of = "" if answers.kind == "next" else f": {', '.join(building.shown(answers.names))}"
        yield f"answers: {answers.title}{of}, of {building.STEPS[answers.over]}"
    width = max((len(name) for name, _, _ in made.found.mapped), default=0)
    there = max((len(here) for _, here, _ in made.found.mapped), default=0)
    for name, here, how in made.found.mapped:
        yield f"  {name or '-':<{width}}  {here:<{there}}  {how}"
    yield from model.meta["imported"]["notes"]
    if made.checked is None:
        yield "not checked: --check takes inputs, and the outputs that its own framework gave of them"
    else:
        yield f"checked: the largest difference of {made.checked.what} is {made.checked.difference:.2g}"
    if out is not None:
        yield f"written: {out.name}, {out.stat().st_size / 1e6:.2f} MB"
