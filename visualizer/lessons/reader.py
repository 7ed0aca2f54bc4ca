"""Reads a lesson's file: a head, then steps, each of settings and prose; a fault is named with its line."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from visualizer import claims
from visualizer.claims import STORY, Claim, Setting, Subject, Unit
from visualizer.lessons.lesson import (
    OF_DIRECTIONS,
    OF_TRANSLATIONS,
    ORIGINAL,
    PICTURES,
    TURNED,
    Lesson,
    LessonError,
    Question,
    Step,
)
from visualizer.lessons.prose import NAME, Prose
from visualizer.lessons.source import Source
from visualizer.lessons.switches import switches
from visualizer.symbols import quoted

MAX_BYTES = 200_000
MAX_STEPS = 100
MAX_CLAIMS = 200
MAX_TEXT = 2_000
"""Characters of a text that a lesson reads, and tokens: a page draws no more."""
MAX_PROSE = 4_000
"""Characters of a step."""
MAX_TITLE = 120

HEAD = ("title", "part", "minutes", "kind", "model", "text", "weights", "unit", "t", "show")
SETTINGS = (
    "show",
    "t",
    "unit",
    "model",
    "text",
    "weights",
    "change",
    "ask",
    "answer",
    "reveal",
    "try",
    "switch",
    "claim",
    "more",
)
_SEVERAL = ("claim", "reveal", "change")  # may be given again

_SETTING = re.compile(r"([a-z]+)(?: (number|word))?:(?:[ \t]+(.*))?")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_BEGINS = "a step begins with ## and its title"


def read(path: Path, language: str = ORIGINAL) -> Lesson:
    """A file -> its lesson, which is kept until the file changes.

    Raises:
        LessonError: it is no file, is too large, or something in it cannot be had.
    """
    try:
        known, about = path.is_file(), path.stat()
    except (OSError, ValueError) as error:
        raise LessonError(f"it cannot be read: {reason(error)}", path) from None
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
        raise LessonError(f"it cannot be read: {reason(error)}", path) from None
    return parse(data, path, language)


def reason(error: Exception) -> str:
    """What the system says of an error, without the path."""
    return str(getattr(error, "strerror", None) or error)


def parse(data: bytes, path: Path, language: str = ORIGINAL) -> Lesson:
    """The bytes of a file -> its lesson; see `read`."""
    if not NAME.fullmatch(path.stem) or len(path.stem) > 60:
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
    return _Reader(path, lines).lesson(language)


class _Set(NamedTuple):
    """A setting: its value, its line, of a question its kind, and its choices with their lines."""

    value: str
    line: int
    kind: str = ""
    choices: tuple[tuple[str, int], ...] = ()


class _Reader(Source):
    """Reads the lines of a file from the head to the last step."""

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
        of = self.made(model.line, lambda: claims.subject(model.value, weights))
        if of.translates != (show in OF_TRANSLATIONS):
            what = ", ".join(name for name in PICTURES if (name in OF_TRANSLATIONS) == of.translates)
            raise self.fault(
                f"of {model.value} a step shows {what}, not {show}", given.get("show", model).line
            )
        if show in OF_DIRECTIONS and not of.of.bidirectional:
            raise self.fault(f"{model.value} reads from the left alone", given.get("show", model).line)
        tokens = of.reads(text.value)
        if not tokens:
            raise self.fault(f"there is no {of.one} in this text", text.line)
        if len(tokens) > MAX_TEXT:
            raise self.fault(f"a text has at most {MAX_TEXT:,} {of.many}", text.line)
        tokens = self.made(text.line, lambda: of.words(text.value))
        t = given.get("t", _Set("end", line))
        unit = self._unit(given.get("unit", _Set(STORY, line)))
        self.made(given.get("unit", t).line, lambda: of.settle_unit(unit))
        step = Step(
            title,
            line,
            show,
            model.value,
            text.value,
            weights,
            self.made(t.line, lambda: claims.place(t.value, tokens)),
            unit,
            change=tuple(self._change(each, of, text.value) for each in several["change"]),
        )
        prose_of = Prose(self, tokens, of.signals)
        moves = sets.get("try", _Set("", line))
        for gate in moves.value.replace(",", " ").split():
            if gate not in (known := TURNED if of.translates else of.gates):
                what = "nothing to turn called" if of.translates else "no gate"
                all_of = f"only {', '.join(known)}" if known else "nor any other"
                raise self.fault(f"{of.title} has {what} {quoted(gate)}, {all_of}", moves.line)
        more = sets.get("more", _Set("", line))
        if more.value:
            self.check_address(more.value, more.line)
        reveal = tuple(
            block for each in several["reveal"] for block in prose_of.blocks(each.value, each.line)
        )
        if reveal and "ask" not in sets:
            raise self.fault("there is nothing to reveal: the step asks nothing", several["reveal"][0].line)
        switch = sets.get("switch")
        if switch and moves.value:
            raise self.fault("a step has either gates to try or a switch", switch.line)
        return replace(
            step,
            body=prose_of.blocks("\n".join(prose), start + 2),
            ask=self._question(sets, step.setting, prose_of, tokens),
            reveal=tuple(reveal),
            moves=tuple(dict.fromkeys(moves.value.replace(",", " ").split())),
            switches=self.made(switch.line, lambda: switches(switch.value, model.value, weights))
            if switch
            else (),
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

    def _change(self, entry: _Set, of: Subject, text: str) -> str:
        if not of.translates:
            raise self.fault(f"only a translation is changed, and {of.title} makes none", entry.line)
        self.made(entry.line, lambda: claims.searched(str(of.of.name), text, (entry.value,)))
        return entry.value

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
        self, sets: Mapping[str, _Set], setting: Setting, prose: Prose, tokens: Sequence[str]
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
            at = self.made(answer.line, lambda: claims.place(answer.value, list(tokens)))
            return Question("word", question, right=at)
        return Question("number", question, answer=self._claim(answer, setting, claims.parse_value))

    def _claim(self, entry: _Set, setting: Setting, how: Callable[[str], Claim] = claims.parse) -> Claim:
        def claim() -> Claim:
            found = how(entry.value)
            found.settle(setting)
            return found

        return self.made(entry.line, claim)

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


def _meant(name: str, known: Sequence[str]) -> str:
    near = difflib.get_close_matches(name, known, 1, 0.7)
    return f"; did you mean {near[0]}?" if near else ""
