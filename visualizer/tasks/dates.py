"""Dates in words to digits, letter by letter: "5. března 2019" and "le 5 mars 2019" are both 2019-03-05.

The year comes last and is written first, so that what was read first has to wait. How a language writes dates
is in a table that was made with Babel, see `visualizer.zoo.months`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np

from . import pick
from .translating import Pair, Schedule, Translating, belongs

TABLE = Path(__file__).with_name("dates.txt")
YEARS = range(1900, 2100)
ALSO = {
    "cs": ("d MMMM y",),
    "de": ("d MMMM y",),
    "en": ("d MMMM y", "MMMM d y"),
    "fr": ("'le' d MMMM y",),
    "es": ("d MMMM y",),
}
"""Other patterns that people use, of a language: without its marks or words, the British order, with "le"."""
_FIELD = re.compile(r"'([^']*)'|(MMMM|d|y)|(.)")

# Chosen among the whole numbers so that the dates of the page are test dates.
SALT = 603


class Language(NamedTuple):
    """How a language writes dates: patterns as in the table, and its months, in small letters."""

    name: str
    patterns: tuple[str, ...]
    months: tuple[str, ...]


@cache
def languages() -> Mapping[str, Language]:
    """The languages of the table: code -> Language."""
    found = {}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        code, name, pattern, *months = line.split("\t")
        found[code] = Language(name, (pattern, *ALSO.get(code, ())), tuple(month.lower() for month in months))
    return found


def write(when: date, code: str, pattern: str) -> Pair:
    """A date of a language as one of its patterns has it, in small letters, with its ISO 8601 form.

    A digit of the year or the day says the same digit of the source; a zero before the day is decided by the
    digit that stands alone. A digit of the month says the first letter of its name, and is decided by the
    letter up to which the name is like that of another month of its language.
    """
    month = languages()[code].months[when.month - 1]
    text, place = "", {}
    for words, name, mark in _FIELD.findall(pattern):
        if name:
            place[name] = len(text)
        text += {"MMMM": month, "d": str(when.day), "y": str(when.year), "": words or mark}[name]
    known = place["MMMM"] + _tells(code, when.month)
    day = [place["d"]] if when.day > 9 else [-1]
    day.append(place["d"] + (when.day > 9))
    year = [place["y"] + k for k in range(4)]
    means = (*year, -1, place["MMMM"], place["MMMM"], -1, *day)
    decided = (*(-1,) * 5, known, known, -1, -1 if when.day > 9 else place["d"], -1)
    # the name alone: "april" is one of several languages
    pairs = ((month, str(when.day)), (month, str(when.year)), ("date", when.isoformat()))
    return Pair(tuple(text), tuple(when.isoformat()), means, decided, code, pairs)


def _tells(code: str, number: int) -> int:
    """The place of the letter up to which no other month of the language begins as this one."""
    months = languages()[code].months
    month = months[number - 1]
    return next(
        k for k in range(len(month)) if sum(other.startswith(month[: k + 1]) for other in months) == 1
    )


def _bare(pattern: str) -> str:
    return "".join(words or mark for words, _, mark in _FIELD.findall(pattern))


def _letters() -> tuple[str, ...]:
    texts = (
        *(month for language in languages().values() for month in language.months),
        *(pattern for language in languages().values() for pattern in map(_bare, language.patterns)),
        "0123456789",
    )
    return tuple(sorted({letter for text in texts for letter in text}))


class Dates(Translating):
    """The dates above."""

    name = "dates"
    title = "Dates in words to digits"
    characters = True
    lengths = (1, 12, 14, 16, 18, 20)
    rules = {code: f"Dates in {language.name}." for code, language in languages().items()}
    source, target = _letters(), tuple("-0123456789")
    schedule = Schedule(iterations=1_500, pairs=20_000)
    size = 16
    data = (
        f"Dates of the years {YEARS[0]} to {YEARS[-1]} in eight languages ("
        + ", ".join(language.name for language in languages().values())
        + "), as Babel's table of the CLDR writes them and in other ways that people do, in small letters, "
        "read letter by letter; written in digits as ISO 8601 has it, the year first."
    )
    split = (
        "Every name of a month meets every day and every year in exactly one of the three splits, by a hash, "
        "and every date belongs to one split in all languages. A test date holds at least one such pair that "
        "no training or validation date has, or is one that none of them has in any language."
    )
    examples = (
        ("Czech", "5. března 2019"),
        ("English", "March 5, 2019"),
        ("French", "le 5 mars 2019"),
        ("June or July", "27. července 1969"),
        ("A word between", "12 de octubre de 1992"),
    )

    def sample(self, split: str, rng: np.random.Generator, n: int, rule: str | None = None) -> list[Pair]:
        """See `Translating.sample`: every day of every year and language as likely."""
        self.check(split, rule)
        first, days = date(YEARS[0], 1, 1).toordinal(), date(YEARS[-1], 12, 31).toordinal() + 1
        codes = tuple(languages())
        found: list[Pair] = []
        while len(found) < n:
            code = rule or pick(rng, codes)
            when = date.fromordinal(first + int(rng.random() * (days - first)))
            pair = write(when, code, pick(rng, languages()[code].patterns))
            if belongs(SALT, pair.pairs) == split:
                found.append(pair)
        return found

    def pair_of(self, text: str) -> Pair | None:
        """See `Translating.pair_of`: of several languages that write it so the first of the table."""
        text = self.join(self.reads.tokenize(text)).lower()
        numbers = [int(number) for number in re.findall(r"\d{1,4}", text)[:2]]
        if len(numbers) < 2 or max(numbers) not in YEARS:
            return None
        for code, language in languages().items():
            for k in (k for k, month in enumerate(language.months, start=1) if month in text):
                with suppress(ValueError):  # no such day in that month
                    when = date(max(numbers), k, min(numbers))
                    for pattern in language.patterns:
                        pair = write(when, code, pattern)
                        if self.join(pair.source) == text:
                            return pair
        return None


TASK = Dates()
