"""What is looked for in a corpus, as text: "f > .9 and i < .1 for 3, then f < .2".

A pattern is one part or several, each directly after the one before: conditions that hold together at a
step, and for how many steps at least they do. The first part is a whole run of steps at which they hold,
within one text; each further one is what is left of such a run where the part before it ends.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from visualizer.brief import brief
from visualizer.corpus.store import CorpusError

_NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_OPS = {">": ">", "<": "<", ">=": ">=", "<=": "<=", "≥": ">=", "≤": "<="}
_CONDITION = re.compile(
    r"(?P<signal>[^\W\d]\w*)\s*(?P<op>>=|<=|≥|≤|>|<)\s*(?P<number>[-+−]?(\d+\.?\d*|\.\d+))"
)
_FOR = re.compile(
    r"\bfor\s+(?P<steps>\w+)(\s+(steps?|words?|characters?))?(\s+or\s+more)?(\s+(steps?|words?))?\s*$"
)
_EXAMPLE = "as in “f > .9 and i < .1 for 3, then f < .2”"
MOST_PARTS, MOST_STEPS = 8, 10_000


@brief
class Condition(NamedTuple):
    """A signal beside a number: op is ">", "<", ">=" or "<=", and the number is as it was written."""

    signal: str
    op: str
    number: Fraction

    def __str__(self) -> str:
        return f"{self.signal} {self.op} {float(self.number):g}"


@brief
class Part(NamedTuple):
    """Conditions that hold together for so many steps or more."""

    conditions: tuple[Condition, ...]
    steps: int = 1

    def __str__(self) -> str:
        said = " and ".join(map(str, self.conditions))
        return said if self.steps == 1 else f"{said} for {self.steps}"


def parse(text: str, signals: Sequence[str]) -> tuple[Part, ...]:
    """The parts of a pattern.

    Args:
        text: as above; `written` writes it.
        signals: those that there are.

    Raises:
        CorpusError: it cannot be read, names what is not there, or says nothing; the sentence quotes where.
    """
    parts = [_part(each, signals) for each in re.split(r",?\s*\bthen\b\s*", text.strip())]
    if len(parts) > MOST_PARTS:
        raise CorpusError(f"a pattern has at most {MOST_PARTS} parts, not {len(parts)}")
    return tuple(parts)


def written(parts: Sequence[Part]) -> str:
    """A pattern as text, which `parse` reads."""
    return ", then ".join(map(str, parts))


def _part(text: str, signals: Sequence[str]) -> Part:
    steps, said = 1, text.strip()
    if found := _FOR.search(said):
        word = found["steps"].lower()
        steps = (
            int(word)
            if word.isdecimal() and len(word) < 9
            else _NUMBERS.index(word) + 1
            if word in _NUMBERS
            else 0
        )
        if not 1 <= steps <= MOST_STEPS:
            raise CorpusError(
                f"“{found[0].strip()}”: for how many steps is a whole number from 1 to {MOST_STEPS:,}"
            )
        said = said[: found.start()].strip()
    if not said:
        raise CorpusError(f"the pattern says nothing of a signal, {_EXAMPLE}")
    conditions = []
    for each in re.split(r"\s*(?:\band\b|&|,)\s*", said):
        made = _CONDITION.fullmatch(each)
        if made is None:
            raise CorpusError(f"“{each[:60]}” is no condition: a signal, > or <, and a number, {_EXAMPLE}")
        if made["signal"] not in signals:
            raise CorpusError(f"nothing is called {made['signal']}; there are {', '.join(signals)}")
        number = Fraction(made["number"].replace("−", "-"))
        conditions.append(Condition(made["signal"], _OPS[made["op"]], number))
    return Part(tuple(conditions), steps)
