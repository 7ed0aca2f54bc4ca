"""A network that a person brought: what it is compared with, its texts, and what is known of it."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import Any

from visualizer import cells, train
from visualizer.model import Model, ModelError
from visualizer.pages import shelf
from visualizer.symbols import Ids, Reads, Values, quoted, typed
from visualizer.tasks import TASKS

MAX_EXAMPLES = 20
"""Of the texts that a network brings."""
_LABEL = 28  # characters of a text by which it is chosen
_SAMPLED = 6  # words of a text that is made up
_NAMED = 6  # answers that a sentence names
_NOTES, _NOTE_CHARACTERS = 6, 300  # of an import
_CHARACTERS = 2_000  # of such a text


def family(network: Model) -> str:
    """What a network is compared within: its task or, of one of no task of ours, all that are like it.

    These read and answer the same, and have a name for that.
    """
    if network.meta.get("task") in TASKS:
        return str(network.meta["task"])
    alike = json.dumps([network.reads.to_dict(), network.answers.to_dict()], sort_keys=True)
    return f"own-{hashlib.blake2b(alike.encode('utf-8', 'replace'), digest_size=6).hexdigest()}"


def examples(network: Model) -> list[tuple[str, str]]:
    """Label and text of what a network brings to be read by it, as its ``meta`` says in ``examples``."""
    texts = network.meta.get("examples")
    found: dict[str, str] = {}
    for text in texts if isinstance(texts, list | tuple) else ():
        if isinstance(text, str) and len(found) < MAX_EXAMPLES:
            text = typed(text[:_CHARACTERS], network.reads.kind)
            label = " ".join(text.split())
            if network.reads.tokenize(text):
                found[text] = label if len(label) <= _LABEL else f"{label[: _LABEL - 1]}…"
    return [(label, text) for text, label in found.items()]


def texts(network: Model) -> list[tuple[str, str]]:
    """Its own `examples`; where it brought none those of its task, or a text that is made up of its words."""
    task = shelf.task_of(network)
    return examples(network) or (list(task.examples) if task else [sample(network.reads)])


def sample(reads: Reads) -> tuple[str, str]:
    """Label and text of something that can be read, for a network that brought no text: some of its words.

    ModelError where nothing can be made up.
    """
    plain = [word for word in reads.known if word.strip() == word and not re.fullmatch(r"\W.*\W", word)]
    drawn = [word for word in plain if len(word) > 1 and word.isalpha()] or plain
    D = reads.size or 1
    rows = (",".join(f"{v:g}" for v in [(k + d) % 3 / 2 for d in range(D)]) for k in range(6))
    for text in (
        reads.join(drawn[:_SAMPLED]) if reads.kind in ("words", "characters", "ids") and drawn else "",
        "the text that a network reads",
        "1 2 3 1 2 3",
        "0.5 0 1 0.5 0 1",
        " ".join(rows),
    ):
        try:
            tokens, _, unknown = reads.encode(typed(text, reads.kind))
        except ModelError:
            continue
        if tokens and not any(unknown):
            return f"Some {reads.many}", text
    raise ModelError(f"no text of {reads.many} can be made up; give the network one, in its meta's examples")


def headless(network: Model) -> bool:
    """Whether what follows the gates of a network is more than one matrix, as its import noted."""
    about = network.meta.get("imported")
    notes = about.get("notes") if isinstance(about, Mapping) else ()
    return network.answers.kind == "none" and any(
        "more than one matrix" in str(note) for note in (notes if isinstance(notes, list | tuple) else ())
    )


def wordless(network: Model) -> str:
    """Where the words of its symbols come from, for a network that has none; else ""."""
    if not isinstance(network.reads, Ids) or network.reads.names:
        return ""
    return (
        "Its symbols are called by their numbers, for its file holds no words: gatescope import FILE "
        "--vocabulary words.json -o NEW.safetensors gives it some."
    )


def answering(network: Model) -> str:
    """What a network reads and answers, in a few words."""
    answers, reads = network.answers, network.reads
    if answers.kind == "next":
        return f"{reads.many} in, next {reads.one} out"
    if answers.kind == "none":
        return f"{reads.many} in, no answer"
    return f"{reads.many} in, {answers.title or ' or '.join(answers.names[:2])} out"


def said(network: Model) -> str:
    """What is known of a network, in sentences: where it is from, what it reads, and what it answers."""
    reads, imported = network.reads, network.meta.get("imported")
    about = imported if isinstance(imported, Mapping) else {}
    of = quoted(about["from"])[1:-1] if isinstance(about.get("from"), str) else ""
    layers = f"{network.layers} layers" if network.layers > 1 else "1 layer"
    two = ", read from both ends" if network.bidirectional else ""
    known = f" ({len(reads.known):,} known)" if len(reads) else ""
    if isinstance(reads, Values):
        known = f" of {len(reads.names):,} numbers: {', '.join(map(quoted, reads.names[:_NAMED]))}"
    said = [
        f"Your network{f', imported from {of}' if of else ''}: {network.cell.title}, {layers} of "
        f"{network.units:,} {'unit' if network.units == 1 else 'units'}{two}.",
        f"It reads {reads.many}{known}, and {_answers(network)}.",
        *filter(None, [wordless(network)]),
    ]
    notes = about.get("notes")
    said += [f"{_sentence(note)}" for note in (notes if isinstance(notes, list | tuple) else ())[:_NOTES]]
    task = shelf.task_of(network)
    said.append(
        f"It says that it was trained on “{task.title}”; it was not measured here."
        if task
        else "What it was trained on is not known here, so neither scores nor what its units do were measured"
        ", and its weights before training are not known."
    )
    return " ".join(said)


def _sentence(note: Any) -> str:
    text = " ".join(str(note).split())[:_NOTE_CHARACTERS]
    return text if text.endswith(".") else f"{text}."


def _answers(network: Model) -> str:
    answers, K = network.answers, len(network.names)
    if answers.kind == "next":
        return f"answers with the next {network.reads.one}"
    if answers.kind == "none":
        if headless(network):
            return "its gates alone are shown: what follows them is more than one matrix"
        return "has no readout: its gates are shown, and no answer"
    named = ", ".join(quoted(name) for name in network.names[:_NAMED])
    named += " and others" if K > _NAMED else ""
    over = _OVER[answers.over]
    if answers.kind == "value":
        return f"answers with {'a value' if K == 1 else f'{K:,} values'}{over}: {named}"
    if answers.kind == "flags":
        return f"answers how likely {'this is' if K == 1 else f'each of {K:,} is'}{over}: {named}"
    return f"answers with one of {K:,}{over}: {named}"


_OVER = {
    "each": "",
    "last": " for the whole text, from its last step",
    "ends": " for the whole text, from both of its ends",
    "mean": " for the whole text, from the mean of all steps",
    "max": " for the whole text, from the largest of all steps",
}


def began(network: Model) -> Model | None:
    """A network as it was before its training; None where that is not known, as of one of no task of ours."""
    if shelf.task_of(network) is None or type(network.meta.get("seed")) is not int:
        return None
    usual = cells.make(network.cell.name).options
    if network.cell.options != usual:
        return None
    try:
        start = train.untrained(network)
    except ValueError:
        return None
    shapes = {name: array.shape for name, array in start.weights.items()}
    return start if shapes == {name: array.shape for name, array in network.weights.items()} else None
