"""What the units of a trained model follow, measured when the bundled models are built.

A feature is something true of every step of a text, such as "inside a string". Which unit tells it best is
chosen on validation texts and scored on test texts, and so is a linear probe that reads all units at once. A
random network tells something as well, so the same is measured of the weights that training began with.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from visualizer.analysis.probes import states
from visualizer.analysis.units import DIGITS, SHORT, facts, midranks, rounded, score, scores_of_copies
from visualizer.brief import brief
from visualizer.cells import Array
from visualizer.model import Model
from visualizer.tasks import Feature, Observed, Task
from visualizer.train import untrained

STEPS = 10_000
"""Steps of a split that are read, or a few more: texts are read to their end."""
FEWEST = 20
"""Steps on which a feature must differ from its commonest value, in either split, to be measured."""
RESAMPLED = 500
"""Times that as many test texts are drawn, with replacement, for the spread of a score."""
COUNTS = 0.8
"""Spearman's test score from which a unit that adds up counts a feature."""
FOLLOWS = 0.5
"""The validation score from which a unit follows a feature: Spearman's, or 2 AUC - 1."""


@brief
class Read(NamedTuple):
    """The texts of a split, read: every signal of the last layer read forward (T, H), every truth (T,).

    ``text`` says of every step which text it is of, from 0, (T,).
    """

    signals: dict[str, Array]
    truth: dict[str, Array]
    text: Array

    @property
    def states(self) -> dict[str, Array]:
        """What the model remembers: h, and c where the cell has one."""
        return {name: self.signals[name] for name in ("c", "h") if name in self.signals}


def read(model: Model, texts: Sequence[Observed]) -> Read:
    """Every text read from the zero state, one after the other."""
    layers = [
        model.forward(model.encode(text.tokens).read if text.read is None else text.read).at()
        for text in texts
    ]
    signals = {name: np.concatenate([layer[name] for layer in layers]) for name in model.cell.signals}
    truth = {name: np.concatenate([text.truth[name] for text in texts]) for name in texts[0].truth}
    return Read(signals, truth, np.repeat(np.arange(len(texts)), [len(text.tokens) for text in texts]))


def measure(model: Model, task: Task, steps: int = STEPS) -> dict[str, Any]:
    """What the units do, for the card of a model; JSON-able, always the same for the same weights.

    Returns:
        ``about`` says how it was measured, ``steps`` how many steps of each split were read.
        ``features`` has for each feature ``units``: for every unit, best first, the unit, its state ("c"
        or "h") and sign that tell the feature best on validation, the score there, and that on test; the
        ``spread`` of the best one's score on test, from low to high; the ``probe``'s score on test; and
        ``before``, the same three of the weights before training, ``unit`` being the score on test of the
        unit that was best on validation there.
        ``units`` has for every unit what `analysis.units.facts` says of it on test, but an accumulator
        that follows something counted is a counter; and ``follows``, the feature it tells best on
        validation with its score on test, None where it tells none well.

    Raises:
        ImportError: scikit-learn, the extra ``build``, is not installed.
    """
    texts = [task.observe(split, np.random.default_rng(0), steps) for split in ("validation", "test")]
    validation, test = (read(model, each) for each in texts)
    began = untrained(model, task)
    before_training = [read(began, each) for each in texts]
    told = [f for f in task.features if min(_odd(s.truth[f.name]) for s in (validation, test)) >= FEWEST]
    features = []
    for feature in told:
        before = _feature(feature, *before_training)
        before = {"unit": before["units"][0][4], "spread": before["spread"], "probe": before["probe"]}
        features.append(_feature(feature, validation, test) | {"before": before})
    units = facts(model.cell, test.signals, np.bincount(test.text))
    for k, unit in enumerate(units):
        unit["follows"] = _follows(k, features)
        if unit["tag"] == "accumulator" and _counts(k, features):
            unit["tag"] = "counter"
    missing = [feature.title for feature in task.features if feature not in told]
    which = "c and h" if model.cell.has_c else "h"
    about = (
        f"The unit, its state ({' or '.join(validation.states)}) and its sign were chosen on validation "
        "texts and scored on test texts, over the steps where the feature is defined: AUC, or Spearman's "
        "rank correlation for what is counted. From ... to: where 95% of the scores lie when the test texts, "
        f"{len(texts[1])} of them, are drawn anew from among themselves, {RESAMPLED} times. The probe is "
        f"linear in {which} of all units, trained on the same validation texts and scored on the same test "
        "texts. Before training: the same of the weights that training began with, with a best unit of their "
        "own."
    )
    if missing:
        about += f" Left out for want of examples: {', '.join(missing)}."
    return {
        "about": about,
        "steps": {"validation": len(validation.signals["h"]), "test": len(test.signals["h"])},
        "features": features,
        "units": units,
    }


def _odd(truth: Array) -> int:
    """On how many of the steps where it is defined a feature differs from its commonest value."""
    counts = np.unique(truth[~np.isnan(truth)], return_counts=True)[1]
    return int(counts.sum() - counts.max()) if len(counts) else 0


def _feature(feature: Feature, validation: Read, test: Read) -> dict[str, Any]:
    middle = 0.5 if feature.kind == "auc" else 0.0
    here, there = (~np.isnan(split.truth[feature.name]) for split in (validation, test))
    chosen_on, scored_on = validation.truth[feature.name][here], test.truth[feature.name][there]
    scores = {  # signal -> (scores on validation, on test), (H,) each
        name: (
            score(feature.kind, values[here], chosen_on) - middle,
            score(feature.kind, test.states[name][there], scored_on) - middle,
        )
        for name, values in validation.states.items()
    }
    rows: list[list[Any]] = []
    for unit in range(validation.signals["h"].shape[1]):
        signal = max(scores, key=lambda name: abs(scores[name][0][unit]))
        chosen, scored = (float(each[unit]) for each in scores[signal])
        sign = -1 if chosen < 0 else 1
        rows.append([unit, signal, sign, middle + sign * chosen, round(middle + sign * scored, DIGITS)])
    rows.sort(key=lambda row: -row[3])
    for row in rows:
        row[3] = round(row[3], SHORT)
    unit, signal, sign, *_ = rows[0]
    best = sign * test.states[signal][there, unit]
    told = probe(
        feature.kind,
        states(validation.signals)[here],
        chosen_on,
        states(test.signals)[there],
    )
    probed = round(float(score(feature.kind, told, scored_on)), DIGITS)
    share = {"share": round(float(scored_on.mean()), DIGITS)} if feature.kind == "auc" else {}
    return {
        "name": feature.name,
        "title": feature.title,
        "kind": feature.kind,
        **share,
        "probe": probed,
        "spread": spread(feature.kind, best, scored_on, test.text[there]),
        "units": rows,
    }


def spread(kind: str, values: Array, truth: Array, text: Array, times: int = RESAMPLED) -> list[float]:
    """Where 95% of the scores of one unit lie when its texts are drawn anew from among themselves.

    Steps of one text are alike, so whole texts are drawn (Efron 1979; the percentiles of a bootstrap over
    clusters). A draw in which all steps are alike has no score and does not count.

    Args:
        kind: "auc" or "spearman".
        values: of the unit at every step, (T,).
        truth: of the feature, (T,).
        text: the text that a step is of, (T,).
        times: how many draws.
    """
    _, text = np.unique(text, return_inverse=True)
    n = int(text.max()) + 1
    drawn = (np.random.default_rng(0).random((times, n)) * n).astype(np.intp)
    copies = (np.bincount(row, minlength=n)[text] for row in drawn)
    return rounded(np.nanpercentile(scores_of_copies(kind, values, truth, copies), (2.5, 97.5)))


def _counts(unit: int, features: Sequence[dict[str, Any]]) -> bool:
    """Whether the counted feature that a unit tells best on validation is followed on test."""
    rows = [
        next(row for row in feature["units"] if row[0] == unit)
        for feature in features
        if feature["kind"] == "spearman"
    ]
    return bool(rows) and max(rows, key=lambda row: row[3])[4] >= COUNTS


def _follows(unit: int, features: Sequence[dict[str, Any]]) -> list[Any] | None:
    """[feature, state, sign, score on test] of the feature a unit tells best on validation."""
    best, follows = FOLLOWS, None
    for feature in features:
        _, signal, sign, chosen, scored = next(row for row in feature["units"] if row[0] == unit)
        strength = 2 * chosen - 1 if feature["kind"] == "auc" else chosen
        if strength >= best and (follows is None or strength > best):
            best, follows = strength, [feature["name"], signal, sign, scored]
    return follows


def probe(kind: str, states: Array, truth: Array, asked: Array) -> Array:
    """What a linear model of all units says at the steps asked, (T', N), trained on states (T, N) -> (T',).

    Logistic regression; for what is counted ridge regression of its ranks, as Spearman scores it.
    """
    from sklearn.linear_model import LogisticRegression, Ridge

    mean, size = states.mean(axis=0, dtype=np.float64), states.std(axis=0, dtype=np.float64)
    states, asked = ((each - mean) / np.where(size, size, 1) for each in (states, asked))
    if kind == "auc":
        return LogisticRegression(max_iter=1000).fit(states, truth > 0).decision_function(asked)
    return Ridge().fit(states, midranks(truth)).predict(asked)
