"""What a lesson is: its steps, what they say and ask, and what a page or a terminal is given of them."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from visualizer import claims
from visualizer.brief import brief
from visualizer.claims import Claim, ClaimError, Setting, Unit
from visualizer.lessons.switches import Switch

LANGUAGES = {"en": "English", "es": "Español"}
"""Each by its own name."""
ORIGINAL = "en"
"""The language of a folder's own files; those of another are in a folder below, called by its code."""

MAX_ANSWER = 900_000_000
"""The number of a question is nearer to 0: a page has no longer axis to guess it on."""

PICTURES = {
    "cell": "one unit at one word, with all of its gates",
    "pipe": "the sentence as a pipe, a gate at every word",
    "both": "the pipe above the cell",
    "maps": "every unit at every word",
    "next": "what the network expects next",
    "number": "one number, multiplied by the same at every step",
    "unrolled": "a copy of the cell for every word",
    "curves": "sigmoid and tanh, and where this unit is on them",
    "norms": "gradient norms, an LSTM beside an RNN",
    "sizes": "the shapes of the weights",
    "directions": "both directions of a network on one axis, and what it answers",
    "online": "the same while no later word is known",
    "ends": "what output[-1], output[0] and h_n hold",
    "chains": "an encoder that reads, a decoder that writes, and what it attends to",
    "attention": "what every output attends to",
    "search": "the translations that were looked at, as a tree",
    "encoder": "one unit of the encoder at every word",
    "decoder": "one unit of the decoder at every output",
}
"""The pictures that a step may show: name -> what it is of. A picture that is added registers itself here."""
OF_TRANSLATIONS = {"chains", "attention", "search", "encoder", "decoder"}
"""Those that are of a translator."""
OF_DIRECTIONS = {"directions", "online", "ends"}
"""Those that are of a network that also reads from the end."""
TURNED = ("attention", "beam", "words", "cut")
"""What a person can change of a translation: weights, the beam, the beginning, the state handed over."""


class LessonError(ValueError):
    """What is wrong with a lesson, in one line for a person; `path` and `line`, counted from 1, say where."""

    def __init__(self, said: str, path: Path | None = None, line: int = 0) -> None:
        at = ""
        if path is not None:
            name = f"{path.parent.name}/{path.name}" if path.parent.name in LANGUAGES else path.name
            at = f"{name}:{line}: " if line else f"{name}: "
        # a file may be called anything, and a sentence with its name is sent and printed
        super().__init__("".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in at + said))
        self.path, self.line, self.said = path, line, said


class Span(NamedTuple):
    """A run of text in one style.

    Attributes:
        text: as it is shown.
        style: "", "b", "i" or "code".
        light: the signal that it rings, or "".
        go: the step that it leads to, or None.
        href: the address of ours that it opens, or "".
    """

    text: str
    style: str = ""
    light: str = ""
    go: int | None = None
    href: str = ""


class Block(NamedTuple):
    """A paragraph, "p", or an entry of a list, "li"."""

    kind: str
    spans: tuple[Span, ...]


@brief
@dataclass(frozen=True)
class Question:
    """What a step asks before it tells.

    Attributes:
        kind: "choice", "number" or "word".
        question: the words of it.
        choices: what can be chosen.
        right: the index of the choice, the number, or the step of the word; None until a run tells it.
        answer: what the number is worked out from.
    """

    kind: str
    question: tuple[Span, ...]
    choices: tuple[tuple[Span, ...], ...] = ()
    right: float | None = None
    answer: Claim | None = None


@brief
@dataclass(frozen=True)
class Step:
    """One step of a lesson: a picture in a state, and what is said and asked of it. It begins at `line`.

    `claims` are pairs of a line's number and the claim. The unit is a number where it is `resolved`. `change`
    is what is changed in a translation once the question is answered, see `visualizer.claims.asked`.
    """

    title: str
    line: int
    show: str
    model: str
    text: str
    weights: str
    t: int
    unit: Unit
    body: tuple[Block, ...] = ()
    ask: Question | None = None
    reveal: tuple[Block, ...] = ()
    moves: tuple[str, ...] = ()
    switches: tuple[Switch, ...] = ()
    more: str = ""
    change: tuple[str, ...] = ()
    claims: tuple[tuple[int, Claim], ...] = ()

    @property
    def setting(self) -> Setting:
        """What its claims are about."""
        return Setting(self.model, self.text, self.unit, self.weights, self.change)


@brief
@dataclass(frozen=True, eq=False)
class Lesson:
    """A lesson as its file says it.

    `links` are the lessons it leads to, each with the line that does. `original` is the lesson that it
    translates; None where it translates none.
    """

    name: str
    title: str
    part: int
    minutes: int
    kind: str
    language: str
    path: Path
    steps: tuple[Step, ...]
    links: tuple[tuple[str, int], ...] = ()
    original: Lesson | None = None

    @property
    def claims(self) -> tuple[tuple[Claim, ...], ...]:
        """What is claimed of every step, there or, of the same run, in the lesson that it translates."""
        found = [tuple(claim for _, claim in step.claims) for step in self.steps]
        if self.original is not None:
            for k, (step, theirs) in enumerate(zip(self.steps, self.original.steps, strict=True)):
                if step.setting == theirs.setting:
                    found[k] += self.original.claims[k]
        return tuple(found)


@lru_cache(maxsize=256)
def resolved(lesson: Lesson) -> Lesson:
    """The same with the unit of every step, and the number of every answer, found in a run.

    LessonError where a network cannot be run on a text.
    """
    steps = []
    for step in lesson.steps:
        try:
            steps.append(resolved_step(step))
        except ClaimError as error:
            raise LessonError(str(error), lesson.path, step.line) from None
    return replace(lesson, steps=tuple(steps))


def resolved_step(step: Step) -> Step:
    """A step with its unit and the number of its answer found in a run; ClaimError where there is none."""
    ask = step.ask
    if ask and ask.answer:
        right = ask.answer.value(step.setting)
        if not abs(right) < MAX_ANSWER:
            raise ClaimError(f"an answer is a number below {MAX_ANSWER:,}, not {right:g}")
        ask = replace(ask, right=right)
    return replace(step, unit=claims.unit_of(step.setting), ask=ask)


def described(lesson: Lesson) -> dict[str, Any]:
    """A lesson as a page reads it, JSON-able; see `Lesson`, `Step` and `Question`.

    Of a step ``state`` is what its picture is of, and of text there are lists of ``{"text", "style"}``, with
    ``light``, ``go`` or ``href`` where it leads somewhere.
    """
    known = resolved(lesson)
    kept = ("name", "title", "part", "minutes", "kind", "language")
    return {
        **{name: getattr(known, name) for name in kept},
        "steps": [
            {
                "title": step.title,
                "state": {
                    name: getattr(step, name) for name in ("model", "text", "t", "unit", "weights", "show")
                },
                "body": _blocks(step.body),
                "ask": step.ask
                and {
                    "kind": step.ask.kind,
                    "question": _spans(step.ask.question),
                    "choices": [_spans(choice) for choice in step.ask.choices],
                    "right": step.ask.right if step.ask.kind == "number" else int(step.ask.right or 0),
                },
                "reveal": _blocks(step.reveal),
                "moves": list(step.moves),
                "switches": [each._asdict() for each in step.switches],
                "more": step.more,
                **({"change": list(step.change)} if step.change else {}),
            }
            for step in known.steps
        ],
    }


def written(lesson: Lesson) -> str:
    """A lesson as a terminal shows it: every step with its question, the answers below."""
    said = [lesson.title, ""]
    for k, step in enumerate(lesson.steps, 1):
        said += [f"{k}. {step.title}", *_paragraphs(step.body)]
        if step.ask:
            said += _paragraphs([Block("p", step.ask.question)])
            said += _paragraphs([Block("li", choice) for choice in step.ask.choices])
            said += _paragraphs(step.reveal)
        said.append("")
    return "\n".join(said)


def _paragraphs(blocks: Sequence[Block]) -> list[str]:
    texts = (("".join(span.text for span in block.spans), block.kind) for block in blocks)
    indents = {"p": ("   ", "   "), "li": ("   - ", "     ")}
    return [
        textwrap.fill(text, 96, initial_indent=indents[kind][0], subsequent_indent=indents[kind][1])
        for text, kind in texts
    ]


def _blocks(blocks: Sequence[Block]) -> list[dict[str, Any]]:
    return [{"kind": block.kind, "spans": _spans(block.spans)} for block in blocks]


def _spans(spans: Sequence[Span]) -> list[dict[str, Any]]:
    said = []
    for span in spans:
        leads = {
            name: value
            for name in ("light", "go", "href")
            if (value := getattr(span, name)) not in ("", None)
        }
        said.append({"text": span.text, "style": span.style, **leads})
    return said
