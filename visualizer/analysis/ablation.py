"""What cutting units costs: whether a network uses them is tested, not only what they go along with."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import comb
from typing import Any

import numpy as np

from visualizer.brief import brief
from visualizer.model import Model, ModelError
from visualizer.stack import LAST, Place

Scores = Mapping[str, Any]


@brief
@dataclass(frozen=True)
class Cut:
    """A network without some units, scored.

    Attributes:
        units: those of one layer in one direction that were cut, see `Model.without`.
        scores: of what is left.
        random: the same of as many units drawn at random.
    """

    units: tuple[int, ...]
    scores: Scores
    random: tuple[Cut, ...] = ()


@brief
@dataclass(frozen=True)
class Ablation:
    """What cutting units cost, as far as that is known; complete where ``done`` is ``total``.

    Attributes:
        whole: the scores of the whole network.
        cuts: of every group of units, in their order.
        total: how many networks there are to score.
    """

    whole: Scores
    cuts: tuple[Cut, ...]
    total: int

    @property
    def done(self) -> int:
        """How many networks have been scored."""
        return 1 + sum(1 + len(cut.random) for cut in self.cuts)


def ablation(
    model: Model,
    groups: Sequence[Sequence[int]],
    score: Callable[[Model], Scores],
    draws: int = 5,
    rng: np.random.Generator | None = None,
    place: Place = LAST,
) -> Iterator[Ablation]:
    """Score a network whole, without each group of units, and without random groups of the same size.

    Units are cut as in Morcos et al. 2018: h is 0 in them, whatever is read. That a score falls then shows
    that the network used them, but not that they are special: to cut any as many units does harm. How much
    is what the random groups show, and only what goes beyond that is these units' own.

    Random groups differ from each other and from the group they stand beside. They hold none of its units
    where the others give as many groups as are drawn. Where they do not, as when half of all units are cut,
    they are drawn from all units; where there are fewer such groups, all of them are scored, and beside all
    units there is none.

    Args:
        model: the network.
        groups: units of a layer, counted from 0; a unit named twice counts once.
        score: what a network is worth, such as a task's ``evaluate``; higher need not be better.
        draws: random groups beside every group.
        rng: what they are drawn with, by `rng.random` alone; seed 0 unless given.
        place: the layer and direction that the units are of.

    Yields:
        An Ablation after every network that was scored; the last one holds them all.

    Raises:
        ModelError: a unit or a layer that is not there, or a group of none; before anything is scored.
    """
    rng = rng or np.random.default_rng(0)
    cut = [(tuple(dict.fromkeys(units)), model.without(units, place)) for units in groups]
    if not all(units for units, _ in cut):
        raise ModelError("there is no unit in a group that is to be cut")
    drawn = [_random_groups(units, model.units, draws, rng) for units, _ in cut]
    found = Ablation(score(model), (), 1 + sum(1 + len(others) for others in drawn))
    yield found
    for (units, rest), others in zip(cut, drawn, strict=True):
        before, one = found.cuts, Cut(units, score(rest))
        yield (found := replace(found, cuts=(*before, one)))
        for other in others:
            one = replace(one, random=(*one.random, Cut(other, score(model.without(other, place)))))
            yield (found := replace(found, cuts=(*before, one)))


def _random_groups(
    units: tuple[int, ...], H: int, draws: int, rng: np.random.Generator
) -> list[tuple[int, ...]]:
    """Groups of as many units out of H, none of them twice and none that is `units`; see `ablation`."""
    k, pool = len(units), np.setdiff1d(np.arange(H), units)
    there = comb(len(pool), k)
    if there < draws:
        pool, there = np.arange(H), comb(H, k) - 1
    found: dict[tuple[int, ...], None] = {}
    while len(found) < min(draws, there):
        group = tuple(np.sort(pool[np.argsort(rng.random(len(pool)))[:k]]).tolist())
        if set(group) != set(units):
            found[group] = None
    return list(found)
