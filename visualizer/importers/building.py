"""Makes a model of what was found in a file, and of what a person says where the file does not tell."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from visualizer import cells
from visualizer.brief import brief
from visualizer.cells import Array
from visualizer.importers import check as checking
from visualizer.importers import tensors, vocabulary
from visualizer.importers.found import CannotImport, Found
from visualizer.model import Model
from visualizer.symbols import KINDS_OF_ANSWER, OVER, Answers, Bytes, Ids, ModelError, Reads, Values, quoted

READS = ("words", "characters", "bytes", "ids", "values")
MAX_EXAMPLES = 100
MAX_EXAMPLE_CHARACTERS = 2**20
_SHOWN = 8
MAX_ONE_HOT = 4_096  # symbols that are read as vectors of zeros with a single one


@brief
@dataclass(frozen=True)
class Said:
    """What a person says of a network that its file does not tell.

    Attributes:
        vocabulary: the words of its symbols: a list, {word: index}, a file of one of these, or a
            `Vocabulary`.
        reads: how it reads a text, one of `READS`. Left out: words or characters where there is a
            vocabulary, else the indices of symbols; values where it has no encoder.
        answers: what the readout says, see `Answers`. Left out where it is clear: the next symbol, where it
            has as many answers as symbols, and the next values, where as many as values are read.
        names: of the labels, flags or values answered: a sequence, or a text with commas between them.
        features: the names of the values read, as names.
        over: of which steps the answer is, see `Answers`; left out where the file tells it, or a check.
        unknown, pad, cut, cased: see `visualizer.importers.vocabulary.of`.
        examples: texts that it is shown with; one alone may be a str.
    """

    vocabulary: Any = None
    reads: str | None = None
    answers: str | None = None
    names: str | Sequence[str] = ()
    features: str | Sequence[str] = ()
    over: str | None = None
    unknown: str | None = None
    pad: str | None = None
    cut: str | None = None
    cased: bool | None = None
    examples: str | Sequence[str] = ()

    def __post_init__(self) -> None:
        for what in ("names", "features"):
            object.__setattr__(self, what, parted(getattr(self, what)))
        if isinstance(self.examples, str):
            object.__setattr__(self, "examples", (self.examples,))
        for what, among in (("reads", READS), ("answers", KINDS_OF_ANSWER), ("over", OVER)):
            if (value := getattr(self, what)) not in (None, *among):
                raise CannotImport(f"{what} is one of {', '.join(among)}, not {quoted(value)}")
        if len(self.examples) > MAX_EXAMPLES or sum(map(len, self.examples)) > MAX_EXAMPLE_CHARACTERS:
            raise CannotImport(
                f"there are at most {MAX_EXAMPLES} examples, of {MAX_EXAMPLE_CHARACTERS:,} characters in all"
            )


def parted(names: str | Sequence[str]) -> Sequence[str]:
    """Names that are given as a text, with commas between them, as a list; others as they are."""
    return [name.strip() for name in names.split(",")] if isinstance(names, str) else names


FIELDS = frozenset(Said.__dataclass_fields__)


@brief
@dataclass(frozen=True, eq=False)
class Imported:
    """A network read from a file of another framework.

    Attributes:
        model: the network.
        title: the framework.
        found: what was found, and what became of each tensor.
        checked: how much it differs from the outputs it was checked with, and what these are; None where
            there were none.
    """

    model: Model
    title: str
    found: Found
    checked: checking.Checked | None = None


def made(
    found: Found, title: str, file: str, said: Said = Said(), check: str | os.PathLike[str] | None = None
) -> Imported:
    """The model of what was found in a file, and of what a person says of it."""
    encoder, reads = _reads(found, said)
    answers = _answers(found, reads, said)
    arrays = dict(found.weights)
    if encoder is not None:
        arrays["encoder.weight"] = encoder
    if found.readout is not None and answers[0].kind != "none":
        zeros = np.zeros(len(found.readout), found.readout.dtype)
        arrays["readout.weight"] = found.readout
        arrays["readout.bias"] = zeros if found.bias is None else found.bias
    dtype = np.result_type(np.float32, *arrays.values())  # one precision for all
    weights = {name: _held(array, dtype) for name, array in arrays.items()}
    cell = cells.make(found.cell, **found.options)
    models = [Model(cell, reads, weights, found.layers, found.bidirectional, {}, each) for each in answers]
    checked = None if check is None else checking.check(models, Path(check))
    model = checked.model if checked else models[0]
    notes = [*found.notes]
    if said.cased is None and getattr(reads, "cased", None) is False:
        notes.append("Capitals are read as small letters, for no word of the vocabulary has one (--cased).")
    if len(models) > 1:
        how = "as the check shows" if checked else "which the file does not tell (--over)"
        notes.append(f"The answer is over {STEPS[model.answers.over]}, {how}.")
    meta: dict[str, Any] = {
        "name": Path(file.removesuffix(tensors.INDEX)).stem or "network",
        "imported": {"from": title, "file": file, "notes": notes},
    }
    if said.examples:
        meta["examples"] = [*said.examples]
    for text in said.examples:
        try:
            model.encode(text)
        except ModelError as error:
            raise CannotImport(f"an example cannot be read: {error}") from error
    return Imported(replace(model, meta=meta), title, found, checked)


def _held(array: Array, dtype: Any) -> Array:
    array = np.ascontiguousarray(array, dtype)
    if array.flags.writeable:
        array.flags.writeable = False
    return array


def _reads(found: Found, said: Said) -> tuple[Array | None, Reads]:
    """The encoder, and how a text is read."""
    D = found.weights["weight_ih_l0"].shape[1]
    table, kind = found.encoder, said.reads
    symbols = said.vocabulary is not None or kind not in (None, "values")
    if table is None and symbols:  # each symbol is a vector of its own
        if D > MAX_ONE_HOT:
            raise CannotImport(f"no encoder was found, and {D:,} numbers are too many for one of each symbol")
        table = np.eye(D, dtype=np.float32)
    if said.features and (table is not None or len(said.features) != D):
        many = 0 if table is not None else D
        raise CannotImport(f"features are the names of values read, of which this network has {many}")
    if table is None:
        names = tuple(said.features) or (("value",) if D == 1 else tuple(f"x{k}" for k in range(D)))
        return None, Values(names)
    if kind == "values":
        raise CannotImport("this network has an encoder, so it reads symbols: say where not, --encoder none")
    count = len(table)
    own = {name: getattr(said, name) for name in ("unknown", "pad", "cut", "cased")}
    told = any(each is not None for each in own.values())
    if isinstance(said.vocabulary, Reads):
        if told:
            raise CannotImport("a vocabulary that is made says itself what is unknown, special and cased")
        reads: Reads = said.vocabulary
    elif kind == "bytes" and said.vocabulary is None and not told:
        reads = Bytes()
    elif said.vocabulary is None:
        if kind in ("words", "characters"):
            raise CannotImport(f"to read {kind} it takes their list: --vocabulary FILE")
        if told:
            raise CannotImport("unknown, pad, cut and cased are of a vocabulary: --vocabulary FILE")
        return table, Ids(count)
    else:
        if kind == "bytes":
            raise CannotImport("bytes are 256 symbols of their own, and have no vocabulary")
        characters = None if kind in (None, "ids") else kind == "characters"
        reads = vocabulary.of(said.vocabulary, count, characters=characters, **own)
        if kind == "ids":
            reads = Ids(count, reads.words, reads.special)
    if len(reads) != count:
        raise CannotImport(f"the vocabulary has {len(reads):,} symbols, and the network reads {count:,}")
    return table, reads


_SQUASHED = {"softmax": "label", "sigmoid": "flags"}
STEPS = {
    "each": "each step",
    "last": "the last step",
    "ends": "both ends",
    "mean": "the mean of all steps",
    "max": "the largest of all steps",
}


def _answers(found: Found, reads: Reads, said: Said) -> list[Answers]:
    """What the readout may say, the likeliest first: they differ in the steps that an answer is over."""
    if found.readout is None or said.answers == "none":
        if said.answers not in (None, "none") or said.names:
            raise CannotImport("no one matrix was found that answers: say which, --readout NAME")
        return [Answers("none", "nothing")]
    K, symbols = len(found.readout), reads.size is None
    numbers = f"{K:,} numbers" if K > 1 else "one number"
    alike = (len(reads) if symbols else reads.size) == K
    kind = said.answers
    if kind is None and alike and not found.bidirectional and found.squash in (None, "none", "softmax"):
        kind = "next" if symbols else "value" if found.squash != "softmax" else None
    kind = kind or _SQUASHED.get(found.squash or "")
    over = said.over or found.over
    of = "" if over else f" --over {'ends' if found.bidirectional else 'last'}"
    flag = f"--answers flags --names positive{of}, where its sigmoid is the probability of one class of two"
    if kind is None and K == 1:
        raise CannotImport(
            "the readout gives one number, and the file does not tell what it says by that: say so, "
            f"{flag}; --answers value{of}, where it is a value; or --answers none"
        )
    if kind is None:
        raise CannotImport(
            f"the readout gives {numbers}, and the file does not tell what it says by that: say so, "
            f"--answers {'next, ' if alike and symbols else ''}label, flags, value or none (and their "
            f"--names, {K:,} with commas between them{f', and which steps, such as{of}' if of else ''})"
        )
    if kind == "label" and K == 1 and found.squash != "softmax":
        raise CannotImport(f"the readout gives one number, and a label takes one for each name: say {flag}")
    if kind == "next":
        if not symbols or not alike:
            raise CannotImport(f"the next symbol is one of {len(reads):,}, and the readout gives {numbers}")
        if said.names:
            raise CannotImport("the next symbol is called as those that are read: names are of other answers")
        title = f"next {reads.one}"
        return [Answers("next", title, (), over or "each")]
    names = tuple(said.names) or _names(kind, K, reads)
    if len(names) != K:
        many = "there is 1 name" if len(names) == 1 else f"there are {len(names):,} names"
        how = f": say {flag}" if K == 1 and kind == "flags" else ""
        raise CannotImport(f"the readout gives {numbers}, and {many}{how}")
    title = ("next value" if alike and not symbols else "value") if kind == "value" else "label"
    if over is not None:
        overs = [over]
    elif kind == "value" and alike and not symbols and not found.bidirectional:
        overs = ["each"]
    else:
        overs = [*(["ends"] if found.bidirectional else []), "last", "mean", "max", "each"]
    return [Answers(kind, title, names, over) for over in overs]


def shown(names: Sequence[str]) -> list[str]:
    """The first of many names."""
    return [*names[:_SHOWN], *([f"and {len(names) - _SHOWN:,} more"] if len(names) > _SHOWN else [])]


def _names(kind: str, count: int, reads: Reads) -> tuple[str, ...]:
    if isinstance(reads, Values) and kind == "value" and reads.size == count:
        return reads.names
    if count == 1:
        return ("value",) if kind == "value" else ("yes",)
    return tuple(map(str, range(count)))
