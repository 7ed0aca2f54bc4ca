"""What a translator is trained to do: pairs of texts, of which it is known what made each word.

A translation has tokens of its own, so a task here is no `Task`: it is asked for pairs, and scored by what a
translator makes of their sources.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, ClassVar

import numpy as np

from visualizer.cells import Array
from visualizer.symbols import UNKNOWN, Characters, Vocabulary

from . import SPLITS, Measure, Probed, Scores, check_split, common_split, hashed_split


@dataclass(frozen=True)
class Pair:
    """A text of S tokens, its one translation of J tokens, and what of the first made the second.

    Attributes:
        source, target: the tokens.
        means: of every token of the target which token of the source it says, (J,); -1 for none.
        decided: of every token of the target which token of the source decided its form, such as the noun
            whose gender a verb has; -1 where its form is its own.
        rule: the kind of text it is, of `Translating.rules`.
        pairs: the combinations that decide its split, see `belongs`.
    """

    source: tuple[str, ...]
    target: tuple[str, ...]
    means: tuple[int, ...]
    decided: tuple[int, ...]
    rule: str
    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Schedule:
    """How a translator is trained, the same for every cell and seed of a task.

    Attributes:
        iterations: how many batches are read.
        batch: pairs a batch, of sources of one length.
        pairs: how many training pairs all batches are drawn from.
        rate: Adam's rate at the first iteration; it falls linearly to 0 at the last.
        clip: the largest 2-norm of the whole gradient.
        checks: how often the weights are scored on validation, evenly spread over the iterations.
    """

    iterations: int
    batch: int = 64
    pairs: int = 40_000
    rate: float = 0.006
    clip: float = 1.0
    checks: int = 10


class Translating:
    """What a translator is trained to do.

    Attributes:
        name: as in file names.
        title: as a page shows it.
        data: what the pairs are, for the card of a translator.
        split: what sets a test pair apart, for the card of a translator.
        examples: (label, source) pairs for a page; the first is the one it opens on.
        rules: name of each kind of text -> what it is, as one sentence.
        source, target: the tokens of either side, without those that stand for none, such as the end.
        characters: whether a token is a character, not a word.
        lengths: the least tokens of a source for each group that scores are told for.
        asked, few: how many pairs of a split a translator is scored on, and where it must be quick.
        measure: what the score of a translator is, of those that `evaluate` gives.
        probed: what a linear probe is asked at every word that is read and at every output; see `truths`.
        schedule, units, size: the training of the bundled translators; units of encoder and decoder each, and
            numbers that a token is encoded in.
    """

    name: ClassVar[str]
    title: ClassVar[str]
    data: ClassVar[str]
    split: ClassVar[str]
    examples: ClassVar[tuple[tuple[str, str], ...]]
    rules: ClassVar[Mapping[str, str]]
    source: ClassVar[tuple[str, ...]]
    target: ClassVar[tuple[str, ...]]
    characters: ClassVar[bool] = False
    lengths: ClassVar[tuple[int, ...]]
    asked: ClassVar[int] = 1200
    few: ClassVar[int] = 300
    measure: ClassVar[Measure] = Measure("exact", "exact translations")
    probed: ClassVar[tuple[Probed, ...]] = ()
    schedule: ClassVar[Schedule]
    units: ClassVar[int] = 48
    size: ClassVar[int] = 24

    def sample(self, split: str, rng: np.random.Generator, n: int, rule: str | None = None) -> list[Pair]:
        """n pairs of a split, of any rule or of one. ValueError for a split or a rule that does not exist."""
        raise NotImplementedError

    @cached_property
    def reads(self) -> Vocabulary:
        """How a translator of this task reads a source: a large letter as its small one."""
        words = (UNKNOWN, *self.source)
        return Characters(words, cased=False) if self.characters else Vocabulary(words, cased=False)

    def pair_of(self, text: str) -> Pair | None:
        """What is known of a text that somebody typed: its pair, where the task has one."""
        raise NotImplementedError

    def truths(self, pair: Pair) -> tuple[dict[str, Array], dict[str, Array]]:
        """What is true at every token of the source (S,), and at every output and the end (J + 1,).

        By the name of what is `probed`, the index of the answer that is the true one.
        """
        raise NotImplementedError

    def forms(self, word: str) -> frozenset[str]:
        """The other forms of a word of the target, as another token of the source would have it."""
        return frozenset()

    def counterparts(self, tokens: Sequence[str]) -> list[str]:
        """Texts to compare a text with, in each of which one token is another."""
        return []

    def written(self, target: Sequence[str]) -> str:
        """A translation as people write it."""
        return self.join(target)

    def join(self, tokens: Sequence[str]) -> str:
        """A text that has these tokens."""
        return ("" if self.characters else " ").join(tokens)

    def check(self, split: str, rule: str | None) -> None:
        """ValueError for a split or a rule that does not exist."""
        check_split(split)
        if rule is not None and rule not in self.rules:
            raise ValueError(f"no rule is called {rule!r}; there are {', '.join(self.rules)}")

    @cached_property
    def _asked(self) -> dict[tuple[str, int], tuple[Pair, ...]]:
        return {}

    def questions(self, split: str = "test", n: int | None = None) -> tuple[Pair, ...]:
        """The pairs of a split that a translator is scored on, always the same ones: n, no source twice."""
        n = self.asked if n is None else n
        if (split, n) not in self._asked:
            rng, found = np.random.default_rng(SPLITS.index(split)), dict[tuple[str, ...], Pair]()
            while len(found) < n:
                found.update((one.source, one) for one in self.sample(split, rng, n))
            self._asked[split, n] = tuple(found.values())[:n]
        return self._asked[split, n]

    def long(self, pair: Pair) -> str:
        """The group of `lengths` that a source is of, such as "6-8"."""
        k = int(np.searchsorted(self.lengths, len(pair.source), side="right")) - 1
        return self.length_names[max(k, 0)]

    @cached_property
    def length_names(self) -> tuple[str, ...]:
        """The groups of `lengths`."""
        ends = [f"{low}-{high - 1}" for low, high in zip(self.lengths, self.lengths[1:], strict=False)]
        return (*ends, f"{self.lengths[-1]}+")

    def evaluate(
        self, translate: Callable[[Sequence[str]], Iterable[str]], split: str = "test", quick: bool = False
    ) -> Scores:
        """Score what makes translations of texts, always on the same pairs, fewer where it must be quick.

        Returns:
            ``exact``, the share of translations that are right to the last token, and ``n``, how many were
            asked; the same two for every rule in ``by_rule`` and every length of source in ``by_length``.
        """
        asked = self.questions(split, self.few if quick else self.asked)
        said = translate([self.join(one.source) for one in asked])
        right = [text == self.join(one.target) for text, one in zip(said, asked, strict=True)]
        return {**share(right), **self.grouped(asked, lambda where: share([right[k] for k in where]))}

    def grouped(self, asked: Sequence[Pair], score: Callable[[Sequence[int]], Any]) -> Scores:
        """A score of the pairs of each rule, and of each length: ``by_rule`` and ``by_length``."""

        def groups(names: Iterable[str], of: Callable[[Pair], str]) -> dict[str, Any]:
            where = {name: [k for k, one in enumerate(asked) if of(one) == name] for name in names}
            return {name: score(these) for name, these in where.items() if these}

        return {
            "by_rule": groups(self.rules, lambda one: one.rule),
            "by_length": groups(self.length_names, self.long),
        }


def share(right: Sequence[bool]) -> Scores:
    """The share that is right, and of how many."""
    return {"exact": round(float(np.mean(right)), 4), "n": len(right)}


@lru_cache(maxsize=2**14)
def home(salt: int, cue: str, partner: str) -> str:
    """The one split a combination occurs in: 85% train, 5% validation, 10% test."""
    return hashed_split(f"{salt}/{cue}/{partner}")


def belongs(salt: int, pairs: Iterable[tuple[str, str]]) -> str | None:
    """The split of a text with these combinations; None if it mixes validation and test."""
    return common_split(home(salt, *pair) for pair in pairs)
