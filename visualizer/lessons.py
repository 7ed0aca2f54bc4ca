"""Lessons: files in Markdown that lead a person through a text step by step, and whose numbers are checked.

`read` makes a `Lesson` of a file, `all` all of a folder, `resolved` fills in what only a run tells,
`described` is what a page reads, and `false` runs the claims. What a person wrote is text: HTML, images and
links other than those below are refused, and every fault is named with its file and line.

A lesson begins with a head between two lines of three dashes, and has a step for every ``## Title``. In one,
a line that begins with one of `SETTINGS` and a colon sets something; all else is prose, with links that are
``light:f`` (ring a signal), ``go:France`` (go to a word), ``lesson:NAME``, or an address of these pages.
"""

from __future__ import annotations

import difflib
import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.token import Token

from visualizer import claims, resources
from visualizer.brief import brief
from visualizer.claims import STORY, Claim, ClaimError, Setting, Unit
from visualizer.symbols import quoted

MAX_BYTES = 200_000
MAX_STEPS = 100
MAX_LESSONS = 60
MAX_CLAIMS = 200
MAX_TEXT = 2_000
"""Characters of a text that a lesson reads, and tokens: a page draws no more."""
MAX_PROSE = 4_000
"""Characters of a step."""
MAX_TITLE = 120
LANGUAGES = {"en": "English", "es": "Español"}
"""Each by its own name."""
ORIGINAL = "en"
"""The language of a folder's own files; those of another are in a folder below, called by its code."""

HEAD = ("title", "part", "minutes", "kind", "model", "text", "weights", "unit", "t", "show")
SETTINGS = (
    "show",
    "t",
    "unit",
    "model",
    "text",
    "weights",
    "ask",
    "answer",
    "reveal",
    "try",
    "claim",
    "more",
)
_SEVERAL = ("claim", "reveal")  # may be given again

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
}
"""The pictures that a step may show: name -> what it is of. A picture that is added registers itself here."""

_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_SETTING = re.compile(r"([a-z]+)(?: (number|word))?:(?:[ \t]+(.*))?")
_OWN = re.compile(r"/([a-z]*)(?:\?[^\s\\<>\"]*)?(?:#[\w-]*)?")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_BEGINS = "a step begins with ## and its title"
_STYLES = {"strong": "b", "em": "i"}


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

    `claims` are pairs of a line's number and the claim. The unit is a number where it is `resolved`.
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
    more: str = ""
    claims: tuple[tuple[int, Claim], ...] = ()

    @property
    def setting(self) -> Setting:
        """What its claims are about."""
        return Setting(self.model, self.text, self.unit, self.weights)


@brief
@dataclass(frozen=True, eq=False)
class Lesson:
    """A lesson as its file says it. `links` are the lessons it leads to, each with the line that does."""

    name: str
    title: str
    part: int
    minutes: int
    kind: str
    language: str
    path: Path
    steps: tuple[Step, ...]
    links: tuple[tuple[str, int], ...] = ()


class Found(NamedTuple):
    """The lessons of a folder, in order, and what is wrong with others."""

    lessons: tuple[Lesson, ...]
    faults: tuple[LessonError, ...]


# --- folders ------------------------------------------------------------------------------------------


def folder() -> Path:
    """The folder of the lessons that come with Gatescope."""
    return resources.assets() / "lessons"


_own: Path | None = None


def use(path: Path | None) -> None:
    """Let `offered` give the lessons of a teacher's folder too. LessonError where there is no such folder."""
    global _own
    if path is not None and not path.is_dir():
        raise LessonError(f"there is no folder {path}")
    _own = path


def offered(language: str = ORIGINAL) -> Found:
    """What a page offers: the lessons that come with Gatescope, and those of a teacher's folder.

    A teacher's takes the place of ours of the same name. Files are read again when they have changed.
    """
    ours = all(None, language)
    if _own is None:
        return ours
    theirs = all(_own, language)
    named = {lesson.name for lesson in theirs.lessons}
    lessons = [*theirs.lessons, *(lesson for lesson in ours.lessons if lesson.name not in named)]
    return Found(tuple(sorted(lessons, key=_order)), (*theirs.faults, *ours.faults))


def all(path: Path | None = None, language: str = ORIGINAL) -> Found:
    """The lessons of a folder, ours unless given, in a language; each in the first where it is not in that.

    A file that cannot be read is a fault, and the others are read.
    """
    path = path or folder()
    lessons: dict[str, Lesson] = {}
    faults: list[LessonError] = []
    for each in (ORIGINAL,) if language == ORIGINAL else (ORIGINAL, language):
        try:
            files = _files(path, each)
        except LessonError as error:
            faults.append(error)
            continue
        for file in files:
            try:
                lesson = read(file, each)
                first = lessons.get(lesson.name)
                if each != ORIGINAL:
                    _translates(lesson, first)
                lessons[lesson.name] = lesson
            except LessonError as error:
                faults.append(error)
    known = set(lessons)
    if path != folder():
        known |= {file.stem for file in _files(folder())}
    for lesson in lessons.values():
        for name, line in lesson.links:
            if name not in known:
                faults.append(LessonError(f"there is no lesson {quoted(name)}", lesson.path, line))
    return Found(tuple(sorted(lessons.values(), key=_order)), tuple(faults))


def untranslated(language: str = "es", path: Path | None = None) -> list[str]:
    """The names of the lessons of a folder, ours unless given, that have no file in a language."""
    path = path or folder()
    has = {file.stem for file in _files(path, language)}
    return [file.stem for file in _files(path) if file.stem not in has]


def _files(path: Path, language: str = ORIGINAL) -> list[Path]:
    """The files of a folder that are lessons in a language.

    Raises:
        LessonError: the folder cannot be read, or has too many.
    """
    try:
        if language != ORIGINAL:
            path /= language
            if not path.exists():
                return []
        found = sorted(each for each in path.iterdir() if each.suffix == ".md" and each.name != "README.md")
    except OSError as error:
        raise LessonError(f"the folder {path.name} cannot be read: {_reason(error)}") from None
    if len(found) > MAX_LESSONS:
        raise LessonError(f"{path.name} has {len(found)} lessons; a folder has at most {MAX_LESSONS}")
    return found


def _order(lesson: Lesson) -> tuple[bool, int, str]:
    return (lesson.kind != "lesson", lesson.part, lesson.name)


def _translates(lesson: Lesson, first: Lesson | None) -> None:
    """LessonError for a translation that an address, which counts steps, would not lead into."""
    if first is None:
        raise LessonError(f"it translates {lesson.name}.md, which cannot be read", lesson.path)
    if len(first.steps) != len(lesson.steps):
        theirs = len(first.steps)
        raise LessonError(f"it has {len(lesson.steps)} steps, and {first.path.name} {theirs}", lesson.path)


# --- claims and numbers -------------------------------------------------------------------------------


def false(lesson: Lesson) -> list[LessonError]:
    """Run every claim of a lesson against the networks -> those that do not hold, and what is so instead."""
    found = []
    for step in lesson.steps:
        for line, claim in step.claims:
            try:
                if said := claim.wrong(step.setting):
                    found.append(LessonError(f"{quoted(claim.text)} is false: {said}", lesson.path, line))
            except ClaimError as error:
                found.append(LessonError(str(error), lesson.path, line))
        try:
            _resolved(step)
        except ClaimError as error:
            found.append(LessonError(str(error), lesson.path, step.line))
    return found


def check(path: Path | None = None) -> Found:
    """The lessons of a folder, ours unless given, in every language, and all that is wrong with them.

    Every claim is run.
    """
    lessons: dict[Path, Lesson] = {}
    faults: dict[str, LessonError] = {}
    for language in LANGUAGES:
        found = all(path, language)
        lessons |= {lesson.path: lesson for lesson in found.lessons}
        faults |= {str(fault): fault for fault in found.faults}
    for lesson in lessons.values():
        faults |= {str(fault): fault for fault in false(lesson)}
    said = sorted(faults.values(), key=lambda fault: (str(fault.path), fault.line))
    return Found(tuple(sorted(lessons.values(), key=_order)), tuple(said))


@lru_cache(maxsize=256)
def resolved(lesson: Lesson) -> Lesson:
    """The same with the unit of every step, and the number of every answer, found in a run.

    LessonError where a network cannot be run on a text.
    """
    steps = []
    for step in lesson.steps:
        try:
            steps.append(_resolved(step))
        except ClaimError as error:
            raise LessonError(str(error), lesson.path, step.line) from None
    return replace(lesson, steps=tuple(steps))


def _resolved(step: Step) -> Step:
    ask = step.ask
    if ask and ask.answer:
        ask = replace(ask, right=ask.answer.value(step.setting))
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
                "more": step.more,
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


# --- reading a file -----------------------------------------------------------------------------------


def read(path: Path, language: str = ORIGINAL) -> Lesson:
    """A file -> its lesson, which is kept until the file changes.

    Raises:
        LessonError: it is no file, is too large, or something in it cannot be had.
    """
    try:
        known, about = path.is_file(), path.stat()
    except (OSError, ValueError) as error:
        raise LessonError(f"it cannot be read: {_reason(error)}", path) from None
    if not known:
        raise LessonError("it is no file", path)
    if about.st_size > MAX_BYTES:
        raise LessonError(f"it is larger than {MAX_BYTES // 1000} kB", path)
    return _read(path, about.st_mtime_ns, about.st_size, language)


@lru_cache(maxsize=512)
def _read(path: Path, changed: int, size: int, language: str) -> Lesson:
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise LessonError(f"it cannot be read: {_reason(error)}", path) from None
    return parse(data, path, language)


def _reason(error: Exception) -> str:
    return str(getattr(error, "strerror", None) or error)


def parse(data: bytes, path: Path, language: str = ORIGINAL) -> Lesson:
    """The bytes of a file -> its lesson; see `read`."""
    if not _NAME.fullmatch(path.stem) or len(path.stem) > 60:
        raise LessonError("its name must be small letters, digits and hyphens, as forget-gate.md", path)
    if len(data) > MAX_BYTES:
        raise LessonError(f"it is larger than {MAX_BYTES // 1000} kB", path)
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise LessonError("it is not UTF-8", path, data[: error.start].count(b"\n") + 1) from None
    lines = text.split("\n")
    for k, line in enumerate(lines, 1):
        if _CONTROL.search(line):
            raise LessonError("it holds a character that is not text", path, k)
    return _File(path, lines).lesson(language)


class _Set(NamedTuple):
    """A setting: its value, its line, of a question its kind, and its choices with their lines."""

    value: str
    line: int
    kind: str = ""
    choices: tuple[tuple[str, int], ...] = ()


class _File:
    """A file that is being read, to say of each fault where it is."""

    def __init__(self, path: Path, lines: Sequence[str]) -> None:
        self.path, self.lines = path, lines
        self.links: list[tuple[str, int]] = []

    def fault(self, said: str, line: int) -> LessonError:
        return LessonError(said, self.path, line)

    def lesson(self, language: str) -> Lesson:
        head, after = self._head()
        starts = [k for k in range(after, len(self.lines)) if self._title(k) is not None]
        for k in range(after, starts[0] if starts else len(self.lines)):
            if self.lines[k].strip():
                raise self.fault(f"this is before the first step; {_BEGINS}", k + 1)
        if not starts:
            raise self.fault(f"it has no step; {_BEGINS}", len(self.lines))
        if len(starts) > MAX_STEPS:
            raise self.fault(f"it has more than {MAX_STEPS} steps", starts[MAX_STEPS] + 1)
        ends = [*starts[1:], len(self.lines)]
        steps = tuple(self._step(head, *each) for each in zip(starts, ends, strict=True))
        many = [line for step in steps for line, _ in step.claims]
        if len(many) > MAX_CLAIMS:
            raise self.fault(f"it has more than {MAX_CLAIMS} claims", many[MAX_CLAIMS])
        kind = self._choice(head, "kind", ("lesson", "question"), "lesson")
        part, minutes = self._whole(head, "part", 99), self._whole(head, "minutes", len(steps))
        title = head["title"].value
        return Lesson(
            self.path.stem, title, part, minutes, kind, language, self.path, steps, tuple(self.links)
        )

    def _head(self) -> tuple[dict[str, _Set], int]:
        """What stands between the first two lines of dashes, and the index of the line after it."""
        if self.lines[0].rstrip() != "---":
            raise self.fault("a lesson begins with a line of three dashes, ---", 1)
        found: dict[str, _Set] = {}
        for k, line in enumerate(self.lines[1:], 1):
            if line.rstrip() == "---":
                break
            said = line.strip()
            if not said.startswith(("text:", "title:")):  # which may hold anything
                said = re.sub(r"(^|\s)#\s.*$", "", said).strip()
            if not said:
                continue
            name, colon, value = (each.strip() for each in said.partition(":"))
            if not colon:
                raise self.fault(f"{quoted(said)} is no line of a head, such as title: Forget", k + 1)
            if name not in HEAD:
                raise self.fault(f"a lesson has no {quoted(name)}{_meant(name, HEAD)}", k + 1)
            if name in found:
                raise self.fault(f"{name} is given twice", k + 1)
            if not value:
                raise self.fault(f"{name} is empty", k + 1)
            found[name] = _Set(value, k + 1)
        else:
            raise self.fault("its head has no end: a second line of three dashes, ---", 1)
        if "title" not in found:
            raise self.fault("it has no title", 1)
        self._short(found["title"].value, found["title"].line)
        return found, k + 1

    def _title(self, k: int) -> str | None:
        return self.lines[k][3:].strip() if re.match(r"##[ \t]", self.lines[k]) else None

    def _short(self, title: str, line: int) -> None:
        if not title or len(title) > MAX_TITLE:
            raise self.fault(f"a title has 1 to {MAX_TITLE} characters", line)

    def _step(self, head: Mapping[str, _Set], start: int, end: int) -> Step:
        title, line = self._title(start) or "", start + 1
        self._short(title, line)
        if sum(map(len, self.lines[start:end])) > MAX_PROSE:
            raise self.fault(f"a step has at most {MAX_PROSE:,} characters", line)
        sets, several, prose = self._sorted(start + 1, end)
        given = {**head, **sets}
        for name in ("model", "text"):
            if name not in given:
                raise self.fault(f"this step has no {name}, nor has the head of the file", line)
        weights = self._choice(given, "weights", ("trained", "initial"), "trained")
        show = self._choice(given, "show", tuple(PICTURES), "cell")
        model, text = given["model"], given["text"]
        if len(text.value) > MAX_TEXT:
            raise self.fault(f"a text has at most {MAX_TEXT:,} characters", text.line)
        network = self._had(model.line, lambda: claims.network(model.value, weights))
        tokens = network.reads.tokenize(text.value)
        if not tokens:
            raise self.fault(f"there is no {network.reads.one} in this text", text.line)
        if len(tokens) > MAX_TEXT:
            raise self.fault(f"a text has at most {MAX_TEXT:,} {network.reads.many}", text.line)
        t = given.get("t", _Set("end", line))
        unit = self._unit(given.get("unit", _Set(STORY, line)))
        self._had(given.get("unit", t).line, lambda: claims.settle_unit(unit, network))
        step = Step(
            title,
            line,
            show,
            model.value,
            text.value,
            weights,
            self._had(t.line, lambda: claims.place(t.value, tokens)),
            unit,
        )
        cell = network.cell
        prose_of = _Prose(self, tokens, cell.signals)
        moves = sets.get("try", _Set("", line))
        for gate in moves.value.replace(",", " ").split():
            if gate not in cell.gates:
                gates = f"only {', '.join(cell.gates)}" if cell.gates else "nor any other"
                raise self.fault(f"{cell.title} has no gate {quoted(gate)}, {gates}", moves.line)
        more = sets.get("more", _Set("", line))
        if more.value:
            self.own(more.value, more.line)
        reveal = tuple(
            block for each in several["reveal"] for block in prose_of.blocks(each.value, each.line)
        )
        if reveal and "ask" not in sets:
            raise self.fault("there is nothing to reveal: the step asks nothing", several["reveal"][0].line)
        return replace(
            step,
            body=prose_of.blocks("\n".join(prose), start + 2),
            ask=self._question(sets, step.setting, prose_of, tokens),
            reveal=tuple(reveal),
            moves=tuple(dict.fromkeys(moves.value.replace(",", " ").split())),
            more=more.value,
            claims=tuple((each.line, self._claim(each, step.setting)) for each in several["claim"]),
        )

    def _sorted(self, start: int, end: int) -> tuple[dict[str, _Set], dict[str, list[_Set]], list[str]]:
        """The lines of a step -> settings, those that may be given again, and prose with blanks for them."""
        sets: dict[str, _Set] = {}
        several: dict[str, list[_Set]] = {name: [] for name in _SEVERAL}
        prose = list(self.lines[start:end])
        k = start
        while k < end:
            found = self._setting(k)
            if found is None:
                k += 1
                continue
            name, kind, value = found
            at, k = k, k + 1
            choices: list[tuple[str, int]] = []
            if name in ("ask", "reveal"):  # goes on until a blank line
                while k < end and self.lines[k].strip() and self._setting(k) is None:
                    if name == "ask" and self.lines[k].startswith("- "):
                        break
                    value, k = f"{value}\n{self.lines[k]}", k + 1
            if name == "ask" and not kind:
                choices, k = self._choices(k, end)
            if not value.strip():
                raise self.fault(f"{name} is empty", at + 1)
            entry = _Set(value.strip(), at + 1, kind, tuple(choices))
            if name in several:
                several[name].append(entry)
            elif name in sets:
                raise self.fault(f"{name} is given twice in this step", at + 1)
            else:
                sets[name] = entry
            prose[at - start : k - start] = [""] * (k - at)
        return sets, several, prose

    def _setting(self, k: int) -> tuple[str, str, str] | None:
        """The setting of a line -> name, of a question its kind, value; None for a line of prose."""
        found = _SETTING.fullmatch(self.lines[k].rstrip())
        if found is None:
            return None
        name, kind, value = found[1], found[2] or "", found[3] or ""
        if name in SETTINGS and (name == "ask" or not kind):
            return name, kind, value
        if not kind and (meant := _meant(name, SETTINGS)):
            raise self.fault(f"a step has no {quoted(name)}{meant}", k + 1)
        return None

    def _choices(self, k: int, end: int) -> tuple[list[tuple[str, int]], int]:
        """The list below a question -> its entries with their lines, and the index of the line after it."""
        found: list[tuple[str, int]] = []
        while k < end and not self.lines[k].strip():
            k += 1
        while k < end:
            line = self.lines[k]
            if line.startswith("- "):
                found.append((line[2:].strip(), k + 1))
            elif found and line.startswith("  ") and line.strip():
                found[-1] = (f"{found[-1][0]} {line.strip()}", found[-1][1])
            else:
                break
            k += 1
        return found, k

    def _question(
        self, sets: Mapping[str, _Set], setting: Setting, prose: _Prose, tokens: Sequence[str]
    ) -> Question | None:
        ask, answer = sets.get("ask"), sets.get("answer")
        if ask is None:
            if answer:
                raise self.fault("there is an answer, and the step asks nothing", answer.line)
            return None
        question = prose.line(ask.value, ask.line)
        if not ask.kind:
            if answer:
                raise self.fault("the answer to a choice is the entry that ends in *", answer.line)
            right = [k for k, (text, _) in enumerate(ask.choices) if text.endswith(" *")]
            if not 2 <= len(ask.choices) <= 9 or len(right) != 1:
                raise self.fault(
                    "a question has a list of 2 to 9 entries below it, of which one ends in *", ask.line
                )
            choices = (prose.line(text.removesuffix(" *"), line) for text, line in ask.choices)
            return Question("choice", question, tuple(choices), right[0])
        if answer is None:
            raise self.fault("this question has no answer: a line such as answer: f at moved", ask.line)
        if ask.kind == "word":
            at = self._had(answer.line, lambda: claims.place(answer.value, list(tokens)))
            return Question("word", question, right=at)
        return Question("number", question, answer=self._claim(answer, setting, claims.parse_value))

    def _claim(self, entry: _Set, setting: Setting, how: Any = claims.parse) -> Claim:
        def claim() -> Claim:
            found: Claim = how(entry.value)
            found.settle(setting)
            return found

        made: Claim = self._had(entry.line, claim)
        return made

    def _had(self, line: int, make: Any) -> Any:
        """What a function gives, whose ClaimError is a fault of this line."""
        try:
            return make()
        except ClaimError as error:
            raise self.fault(str(error), line) from None

    def _unit(self, entry: _Set) -> Unit:
        if entry.value == STORY:
            return STORY
        if not re.fullmatch(r"[0-9]{1,6}", entry.value):
            raise self.fault(f"a unit is a number from 0, or {STORY}, not {quoted(entry.value)}", entry.line)
        return int(entry.value)

    def _choice(self, sets: Mapping[str, _Set], name: str, choices: Sequence[str], default: str) -> str:
        entry = sets.get(name)
        if entry is None:
            return default
        if entry.value not in choices:
            raise self.fault(f"{name} is one of {', '.join(choices)}, not {quoted(entry.value)}", entry.line)
        return entry.value

    def _whole(self, sets: Mapping[str, _Set], name: str, default: int) -> int:
        entry = sets.get(name)
        if entry is None:
            return default
        if not re.fullmatch(r"[0-9]{1,3}", entry.value):
            raise self.fault(f"{name} is a number from 0 to 999, not {quoted(entry.value)}", entry.line)
        return int(entry.value)

    def own(self, address: str, line: int) -> None:
        """A fault where an address is none of these pages."""
        pages = {"", *(path.stem for path in resources.apps().glob("*.py"))}
        found = _OWN.fullmatch(address)
        if found is None or found[1] not in pages:
            raise self.fault(f"{quoted(address)} is no address of these pages, such as /explore?t=9", line)


def _meant(name: str, known: Sequence[str]) -> str:
    near = difflib.get_close_matches(name, known, 1, 0.7)
    return f"; did you mean {near[0]}?" if near else ""


# --- prose --------------------------------------------------------------------------------------------


def _markdown() -> MarkdownIt:
    """Markdown in which HTML and all links are seen, so that they can be refused."""
    made = MarkdownIt("commonmark", {"html": True})
    made.validateLink = lambda url: True  # type: ignore[method-assign]
    made.normalizeLink = lambda url: url  # type: ignore[method-assign]
    made.normalizeLinkText = lambda link: link  # type: ignore[method-assign]
    return made


_MARKDOWN = _markdown()
_REFUSED = {
    "image": "an image",
    "html_inline": "HTML",
    "html_block": "HTML",
    "heading_open": "a heading",
    "hr": "a line across",
    "fence": "a block of code",
    "code_block": "a block of code, which is what begins with four blanks",
    "blockquote_open": "a quotation",
    "ordered_list_open": "a list with numbers",
}
_TAKEN = "a step has paragraphs, lists with -, **bold**, *emphasis*, `code` and links"


class _Prose:
    """The prose of a step: Markdown -> blocks, with links into its text."""

    def __init__(self, file: _File, tokens: Sequence[str], signals: Sequence[str]) -> None:
        self.file, self.tokens, self.signals = file, list(tokens), signals

    def blocks(self, text: str, line: int) -> tuple[Block, ...]:
        """Markdown that begins at a line -> paragraphs and entries of lists."""
        found, depth = [], 0
        for token in _MARKDOWN.parse(text):
            at = line + (token.map[0] if token.map else 0)
            if token.type in _REFUSED:
                raise self.file.fault(f"{_REFUSED[token.type]} is not shown: {_TAKEN}", at)
            depth += token.nesting if token.type.startswith("bullet_list") else 0
            if depth > 1:
                raise self.file.fault("a list in a list is not shown", at)
            if token.type == "inline":
                found.append(Block("li" if depth else "p", self._inline(token.children or [], at)))
        return tuple(found)

    def line(self, text: str, line: int) -> tuple[Span, ...]:
        """Markdown that is one paragraph -> its spans."""
        found = self.blocks(text, line)
        if len(found) != 1 or found[0].kind != "p":
            raise self.file.fault("this must be one paragraph", line)
        return found[0].spans

    def _inline(self, tokens: Sequence[Token], line: int) -> tuple[Span, ...]:
        spans: list[Span] = []
        styles, link = [""], Span("")
        for token in tokens:
            if token.type in _REFUSED:
                raise self.file.fault(f"{_REFUSED[token.type]} is not shown: {_TAKEN}", line)
            name, _, end = token.type.partition("_")
            text, style = token.content, styles[-1]
            if token.type in ("softbreak", "hardbreak"):
                text = " "
            elif name in _STYLES:
                styles = [*styles, _STYLES[name]] if end == "open" else styles[:-1]
            elif token.type == "link_open":
                link = self._link(str(token.attrs.get("href", "")), line)
            elif token.type == "link_close":
                # an address elsewhere is said, and opens nothing
                said = f" ({link.text})" if link.text and spans and spans[-1].text != link.text else ""
                text, link = said, Span("")
            elif token.type == "code_inline":
                style = "code"
            elif "](" in text:
                raise self.file.fault("a link cannot be read: its target holds no blanks", line)
            if text:
                spans.append(link._replace(text=text, style=style))
        return tuple(_joined(spans))

    def _link(self, href: str, line: int) -> Span:
        """The target of a link -> where it leads; an address elsewhere as the text alone."""
        kind, _, target = href.partition(":")
        target = unquote(target)
        if kind == "light":
            if target not in (*self.signals, "x"):
                known = ", ".join((*self.signals, "x"))
                raise self.file.fault(f"there is no signal {quoted(target)} to light, only {known}", line)
            return Span("", light=target)
        if kind == "go":
            return Span("", go=self.file._had(line, lambda: claims.place(target, self.tokens)))
        if kind == "lesson":
            if not _NAME.fullmatch(target):
                raise self.file.fault(f"{quoted(target)} is no name of a lesson", line)
            self.file.links.append((target, line))
            return Span("", href=f"/lessons?lesson={target}")
        if re.match(r"https://[^\s/]", href):
            return Span(href)
        if href.startswith("/"):
            self.file.own(href, line)
            return Span("", href=href)
        raise self.file.fault(
            f"a link cannot lead to {quoted(href)}, only to light:f, go:WORD, lesson:NAME or /explore",
            line,
        )


def _joined(spans: Sequence[Span]) -> Iterator[Span]:
    """Neighbours that differ in nothing but their text are one."""
    held: Span | None = None
    for span in spans:
        if held is not None and held._replace(text="") == span._replace(text=""):
            held = held._replace(text=held.text + span.text)
        else:
            if held is not None:
                yield held
            held = span
    if held is not None:
        yield held
