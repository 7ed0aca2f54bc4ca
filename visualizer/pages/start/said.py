"""What the start page says of its story, in sentences made from the numbers.

A text is plain, but for what stands between braces: ``{f:forget gate}`` is in the colour of f,
``{pos:+0.92}`` in that of what is above zero. `pieces` takes it apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from visualizer.cells import CELLS
from visualizer.pages.start.story import Other, Story

OPEN, SHUT = 0.9, 0.1
"""From where on a gate is called open, and up to where shut."""
_MARKED = re.compile(r"\{(f|i|pos|neg):([^{}]*)\}")
_COUNTS = [
    *("no", "one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
]


STOPS = 8
"""Of the Explorer's tour; a test counts them."""


def tour() -> str:
    """What leads into it."""
    return f"Take the tour: {_COUNTS[STOPS]} stops"


def pieces(text: str) -> list[tuple[str, str]]:
    """A text as (class, text) pairs, the class "" where it is plain."""
    found: list[tuple[str, str]] = []
    for k, part in enumerate(_MARKED.split(text)):
        if k % 3 == 0 and part:
            found.append(("", part))
        elif k % 3 == 2:
            found[-1] = (found[-1][0], part)
        elif k % 3 == 1:
            found.append((part, ""))
    return found


def bare(text: str) -> str:
    """A text without its marks."""
    return "".join(part for _, part in pieces(text))


def number(value: float, digits: int = 2) -> str:
    """A number with a true minus and no plus, as `kit/format.mjs` writes it."""
    size = f"{abs(value):.{digits}f}"
    return f"\N{MINUS SIGN}{size}" if value < 0 and float(size) else size


def signed(value: float) -> str:
    """A number in the colour of its sign, which it carries."""
    shown = number(value)
    plus = "+" if value > 0 and float(shown) else ""
    return f"{{{'neg' if value < 0 else 'pos'}:{plus}{shown}}}"


def percent(p: float) -> str:
    """A probability that never rounds a chance away, nor up to certainty: as `kit/format.mjs` writes it."""
    if 0 < p < 0.001:
        return "<0.1%"
    if 0.999 < p < 1:
        return ">99.9%"
    return f"{100 * p:.1f}%" if 0 < p < 1 else f"{100 * p:.0f}%"


def spelt(n: int) -> str:
    """A count, in a word up to twelve."""
    return _COUNTS[n] if n < len(_COUNTS) else f"{n:,}"


def count(n: int, one: str) -> str:
    """So many things."""
    return f"{spelt(n)} {one if n == 1 else f'{one}s'}"


def _gate(hue: str, name: str, value: float, held: str = "") -> str:
    if held:
        how = f"is held {held}"
    else:
        how = "is open" if value >= OPEN else "is shut" if value <= SHUT else f"is {100 * value:.0f}% open"
    return f"the {{{hue}:{name} gate}} {how}"


def at_word(story: Story, t: int, held: bool = False) -> str:
    """What happens in the unit at a word: its two gates, and what that does."""
    f, i = (float(story.of_unit(name, held)[t]) for name in ("f", "i"))
    pinned = held and story.at.held.start <= t < story.at.held.stop
    gates = (
        _gate("f", "forget", f, "open" if pinned else ""),
        _gate("i", "input", i, "shut" if pinned else ""),
    )
    does = ""
    if f >= OPEN and i <= SHUT:
        does = ": what is in stays in" if t else ": nothing is in it yet"
    elif f <= SHUT:
        does = ": what was in is dropped" + (", and new gets in" if i > SHUT else "")
    elif f >= OPEN:
        does = ": what is in stays, and more gets in"
    return f"“{story.words[t]}”: {gates[0]}, {gates[1]}{does}."


def asked(story: Story) -> list[str]:
    """What has happened up to the question."""
    c, f = story.of_unit("c"), story.of_unit("f")
    first, move = story.at.first, story.at.move
    before = float(c[first - 1]) if first else 0.0
    said = [f"“{story.first}” made what this unit holds {signed(c[first])}."]
    if abs(before) >= 0.1:
        was = f"Before, it held {signed(before)}, left by words that name no country"
        shut = f": at “{story.first}” its {{f:forget gate}} shut ({{f:{number(f[first])}}}) and dropped that"
        said.append(f"{was}{shut if f[first] <= SHUT else ''}.")
    same = number(c[first]) == number(c[move])
    since = f"For {count(move - first, 'word')} now the {{f:forget gate}} has stayed open, so "
    said.append(
        since + (f"it still holds {signed(c[move])}." if same else f"it holds {signed(c[move])} now.")
    )
    return said


def dropped(story: Story) -> list[str]:
    """What happened at the move, as the network reads it."""
    f, i, c = (story.of_unit(name) for name in ("f", "i", "c"))
    t, second = story.step, story.at.second
    how = "shuts" if f[t] <= SHUT else "closes"
    said = [
        f"At “{story.words[t]}” its {{f:forget gate}} {how} ({{f:{number(f[t])}}}): "
        f"{100 * (1 - f[t]):.0f}% of what it held is dropped."
    ]
    how = "opens" if i[second] >= OPEN else f"opens by {100 * i[second]:.0f}%"
    said.append(
        f"At “{story.second}” its {{i:input gate}} {how} ({{i:{number(i[second])}}}) and the new country "
        f"gets in: {signed(c[second])}."
    )
    return said


def without(story: Story) -> str:
    """What a network without gates says, and what a guess is worth; "" where there is none."""
    answer = story.without()
    if answer is None:
        return ""
    word, p = answer
    n = story.signs[0] + story.signs[1]
    knows = word == story.languages[1] and p > 0.5
    verdict = "it kept the country without any" if knows else f"a blind guess among {n} is worth {1 / n:.1%}"
    return f"A plain RNN of the same size has no gates. It says {word}, {percent(p)}; {verdict}."


def _small(story: Story) -> tuple[str, str]:
    network = story.network
    words = len(network.reads.known)
    return (
        "It is one small network.",
        f"It has {network.units} units, knows {words:,} words, and learned from made-up sentences. "
        "Every number on this page is computed by it; none is staged.",
    )


def _unit(story: Story) -> tuple[str, str]:
    below, above = story.signs
    first, second = story.languages
    word, p = story.alone
    turns = word == first
    mixed = below and above
    said = (
        f"The page shows it by a rule: on {story.count} of {story.of} other sentences about a move it keeps "
        "the first country until then, drops it at its forget gate, and takes the second; no other unit that "
        "does so here does it as often. "
    )
    if mixed:
        said += (
            f"With each of the {below + above} countries it knows in the place of {story.first} it goes "
            f"below zero for {below} and above for {above}. "
        )
    if story.follows:
        said += f"Over all test sentences, what it tells best is whether {story.follows}. "
    ending = f"the answer is {word} ({percent(p)})"
    if turns:
        said += f"Hold its gates alone and {ending}."
    else:
        stays = "stays" if word == second else "becomes"
        said += (
            f"Hold its gates alone and the answer {stays} {word} ({percent(p)}): the memory is spread, so "
            f"the button holds all {story.network.units} units."
        )
    title = f"Unit {story.unit} is not a “{story.first} unit”."
    return (f"Unit {story.unit} is one of {story.network.units}." if turns else title), said


def tally(others: Iterable[Other], languages: tuple[str, str]) -> dict[str, list[Other]]:
    """The networks by how the same hold ends: "turned", "failed", "never" (said the second) or "ungated"."""
    first, second = languages
    found: dict[str, list[Other]] = {"turned": [], "failed": [], "never": [], "ungated": []}
    for each in others:
        if each.after is None:
            found["ungated"].append(each)
        elif each.before[0] != second:
            found["never"].append(each)
        else:
            found["turned" if each.after[0] == first else "failed"].append(each)
    return found


def _others(story: Story) -> tuple[str, str]:
    first, second = story.languages
    found = tally(story.others, story.languages)
    turned, failed, never, ungated = (len(found[name]) for name in found)
    with_gates = turned + failed + never
    said = f"We held the same gates in {count(with_gates, 'network')} that have them. In {spelt(turned)} "
    said += f"“{second}” became “{first}”"
    if failed:
        ends = sorted({each.after[0] for each in found["failed"] if each.after})
        said += f"; in {spelt(failed)} it did not, but was {' or '.join(ends)}"
    if never:
        said += f"; {spelt(never)} had not said “{second}” to begin with"
    said += ". "
    if ungated:
        has = "has" if ungated == 1 else "have"
        said += f"The {count(ungated, 'network')} without gates {has} nothing to hold"
        known = [each for each in found["ungated"] if each.before[0] == second]
        cells = sorted({CELLS[each.cell].title for each in known})
        said += (
            f"; {spelt(len(known))} of them ({', '.join(cells)}) say “{second}” all the same: gates are one "
            "way to remember, not the only one."
            if known
            else "."
        )
    return ("It does not always work." if failed or never else "It is not one network alone."), said.strip()


def honest(story: Story) -> list[tuple[str, str]]:
    """What has to be known of the page, as (statement, text) pairs."""
    return [_small(story), _unit(story), _others(story)]
