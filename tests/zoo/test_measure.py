"""What a card says of units: chosen on validation, scored on test, and found again from the weights."""

import json
from dataclasses import replace

import numpy as np
import pytest

from bundled import CARDS
from visualizer.analysis.units import TAGS, score
from visualizer.files import load
from visualizer.tasks import Feature, Observed, Task, find, grammar
from visualizer.train import initial_model
from visualizer.zoo import measure as measures
from visualizer.zoo.measure import COUNTS, FEWEST, measure, spread

WORDS = grammar.WORDS.words


class Odd(Task):
    """Words at random; what is true on validation is false on test."""

    name = "odd"
    features = (
        Feature("late", "a word late in the alphabet"),
        Feature("place", "a word's place in the alphabet", "spearman"),
        Feature("rare", "seldom true"),
        Feature("flat", "always 1", "spearman"),
    )
    reads = grammar.WORDS

    def observe(self, split, rng, n):
        way = 1 if split == "validation" else -1
        texts = []
        for _ in range(n // 20):
            ids = 1 + (rng.random(20) * (len(WORDS) - 1)).astype(int)
            truth = {
                "late": (way * ids > way * 100).astype(float),
                "place": way * ids.astype(float),
                "rare": np.zeros(20),
                "flat": np.ones(20),
            }
            truth["late"][:2] = truth["place"][3:5] = np.nan
            if len(texts) < FEWEST - (split == "test"):
                truth["rare"][7] = 1
            texts.append(Observed(tuple(WORDS[k] for k in ids), truth))
        return texts


@pytest.fixture(autouse=True)
def quick_probe(request, monkeypatch):
    """The probe says the first state, but in a test that is marked for the real one."""
    if "real_probe" in request.fixturenames:
        return
    monkeypatch.setattr(measures, "probe", lambda kind, states, truth, asked: asked[:, 0])


def model(cell="lstm", H=5):
    return initial_model(Odd(), cell, H, 3)


def scored_by_hand(model, texts, feature, unit, signal):
    values = np.concatenate([model.trace(text.tokens)[signal][:, unit] for text in texts])
    truth = np.concatenate([text.truth[feature.name] for text in texts])
    on = ~np.isnan(truth)
    return float(score(feature.kind, values[on], truth[on]))


@pytest.mark.parametrize("cell", ["lstm", "gru"])
def test_unit_state_and_sign_are_chosen_on_validation_alone(cell):
    network, task = model(cell), Odd()
    found = measure(network, task, 1000)
    signals = ("c", "h") if cell == "lstm" else ("h",)
    texts = {split: task.observe(split, np.random.default_rng(0), 1000) for split in ("validation", "test")}
    for feature, entry in zip(task.features[:2], found["features"], strict=True):
        middle = 0.5 if feature.kind == "auc" else 0
        assert sorted(row[0] for row in entry["units"]) == list(range(5))
        assert [row[3] for row in entry["units"]] == sorted((row[3] for row in entry["units"]), reverse=True)
        for unit, signal, sign, chosen, scored in entry["units"]:
            far = {
                s: scored_by_hand(network, texts["validation"], feature, unit, s) - middle for s in signals
            }
            assert abs(far[signal]) == max(map(abs, far.values()))
            assert chosen == pytest.approx(middle + abs(far[signal]), abs=6e-4)
            assert sign * far[signal] >= 0
            # a choice made on test would have turned the sign
            there = sign * (scored_by_hand(network, texts["test"], feature, unit, signal) - middle)
            assert scored == pytest.approx(middle + there, abs=1e-4)
            assert scored < middle < chosen


def test_a_network_is_measured_beside_the_weights_it_began_with():
    trained = replace(model(), weights={name: 3 * w for name, w in model().weights.items()})
    found, began = (measure(each, Odd(), 1000)["features"] for each in (trained, model()))
    for ours, theirs in zip(found, began, strict=True):
        assert ours["before"] == {
            "unit": theirs["units"][0][4],
            "spread": theirs["spread"],
            "probe": theirs["probe"],
        }
        assert ours["units"][0][4] != theirs["units"][0][4]
        # weights that were never trained are what they began as
        assert theirs["before"]["unit"] == theirs["units"][0][4]


def test_the_spread_of_a_score_is_over_texts():
    """Of n alike texts as of one, since a step says nothing that its text does not."""
    rng = np.random.default_rng(0)
    text = np.arange(60)
    truth, noise = text % 2 == 0, rng.standard_normal(60)
    values = truth + noise
    low, high = spread("auc", values, truth, text)
    # by DeLong, DeLong & Clarke-Pearson 1988, the standard error of an AUC
    above = values[truth][:, None] > values[~truth]
    error = np.sqrt(above.mean(1).var(ddof=1) / 30 + above.mean(0).var(ddof=1) / 30)
    assert low < score("auc", values, truth) < high
    assert high - low == pytest.approx(2 * 1.96 * error, rel=0.1)
    # the same steps said ten times in each text are no more evidence
    again = np.repeat(np.arange(60), 10)
    assert spread("auc", values[again], truth[again], text[again]) == [low, high]
    # as texts of their own they would be
    narrow = spread("auc", values[again], truth[again], np.arange(600))
    assert narrow[1] - narrow[0] == pytest.approx((high - low) / np.sqrt(10), rel=0.15)
    # one text alone, drawn again, is itself
    assert len(set(spread("spearman", values, text, np.zeros(60, int)))) == 1


def test_what_adds_up_is_a_counter_only_where_it_follows_what_is_counted():
    def tagged(chosen, scored, kind="spearman"):
        rows = [[0, "c", -1, chosen, scored], [1, "c", 1, 0.9, 0.9]]
        return [
            {"kind": kind, "units": rows},
            {"kind": "spearman", "units": [[0, "h", 1, 0.5, 0.95], rows[1]]},
        ]

    assert measures._counts(0, tagged(0.9, COUNTS)) and not measures._counts(0, tagged(0.9, COUNTS - 0.01))
    # the feature is chosen on validation, not for its score on test
    assert measures._counts(0, tagged(0.4, 0.0)) and not measures._counts(0, tagged(0.6, 0.0))
    assert not measures._counts(0, tagged(0.9, 0.9, "auc")[:1])


def test_what_is_hardly_ever_so_is_left_out_and_named():
    found = measure(model(), Odd(), 1000)
    assert [feature["name"] for feature in found["features"]] == ["late", "place"]
    assert found["about"].endswith("Left out for want of examples: seldom true, always 1.")
    assert found["steps"] == {"validation": 1000, "test": 1000}


def test_a_unit_follows_the_feature_it_told_best_on_validation():
    network = model("rnn")
    weights = {name: array.copy() for name, array in network.weights.items()}
    weights["encoder.weight"][:, 0] = np.linspace(-1, 1, len(WORDS))
    weights["weight_hh_l0"][2] = weights["weight_ih_l0"][2] = 0
    weights["weight_ih_l0"][2, 0] = -1  # unit 2 is how early its word is in the alphabet
    found = measure(replace(network, weights=weights), Odd(), 1000)
    assert found["units"][2]["follows"] == ["late", "h", -1, 0]
    followed = [unit["follows"] for unit in found["units"]]
    for k, follows in enumerate(followed):
        rows = {f["name"]: (f["kind"], *next(r for r in f["units"] if r[0] == k)) for f in found["features"]}
        strength = {name: 2 * row[4] - 1 if row[0] == "auc" else row[4] for name, row in rows.items()}
        best = max(strength, key=strength.get)
        if strength[best] < 0.5:
            assert follows is None
        else:
            _, _, signal, sign, _, scored = rows[best]
            assert follows == [best, signal, sign, scored]
    assert None in followed and any(followed)


def test_the_same_weights_have_the_same_measure():
    first, again = (json.dumps(measure(model(), grammar.TASK, 400)) for _ in range(2))
    assert first == again and "NaN" not in first and "Infinity" not in first


@pytest.mark.parametrize("card", CARDS.values(), ids=CARDS)
def test_every_card_says_what_was_found_and_how(card):
    for entry in card["seeds"].values() if "bidirectional" not in card else ():
        made = entry["units"]
        if not entry["file"]:  # of a network that does not come along the best unit for every feature
            assert made["units"] == [] and {len(each["units"]) for each in made["features"]} == {1}
            continue
        assert len(made["units"]) == card["units"] and made["features"]
        assert {unit["tag"] for unit in made["units"]} <= set(TAGS)
        counted = [feature for feature in made["features"] if feature["kind"] == "spearman"]
        for k, unit in enumerate(made["units"]):
            told = [next(row for row in feature["units"] if row[0] == k) for feature in counted]
            if unit["tag"] == "counter":
                assert max(row[4] for row in told) >= COUNTS
            elif unit["tag"] == "accumulator":
                assert all(row[4] < COUNTS for row in told) or max(told, key=lambda row: row[3])[4] < COUNTS
        for feature in made["features"]:
            for best, (low, high) in (
                (feature["units"][0][4], feature["spread"]),
                (feature["before"]["unit"], feature["before"]["spread"]),
            ):
                assert -1 <= low <= best <= high <= 1
            assert -1 <= feature["probe"] <= 1
            assert all(-1 <= chosen <= 1 and -1 <= scored <= 1 for *_, chosen, scored in feature["units"])


@pytest.fixture
def real_probe():
    """That of scikit-learn."""


def test_the_probe_finds_what_is_linear_in_all_units_and_in_none_alone(real_probe):
    rng = np.random.default_rng(0)
    states, asked = rng.standard_normal((2, 2000, 6))
    way = np.array([1, -1, 1, -1, 1, -1])
    for kind, truth in {"auc": states @ way > 0, "spearman": np.exp(states @ way)}.items():
        there = asked @ way > 0 if kind == "auc" else np.exp(asked @ way)
        told = measures.probe(kind, states, truth.astype(float), asked)
        assert score(kind, told, there.astype(float)) > 0.98
        assert max(score(kind, asked[:, k], there.astype(float)) for k in range(6)) < 0.85


# what is told apart and what is counted, with a gate that keeps and without one
@pytest.mark.parametrize("name", ["grammar-lstm-32", "adding-rnn-32"])
def test_what_a_card_says_of_units_is_found_again(name, real_probe):
    card = CARDS[name]
    said = card["seeds"][str(card["shown"])]["units"]
    made = measure(load(f"{name}-s{card['shown']}"), find(card["task"]))
    assert made["steps"] == said["steps"] and made["about"] == said["about"]
    for ours, theirs in zip(made["features"], said["features"], strict=True):
        assert {k: ours[k] for k in ("name", "title", "kind")} == {
            k: theirs[k] for k in ("name", "title", "kind")
        }
        for made_of, said_of in ((ours, theirs), (ours["before"], theirs["before"])):
            assert made_of["probe"] == pytest.approx(said_of["probe"], abs=5e-3)
            assert made_of["spread"] == pytest.approx(said_of["spread"], abs=5e-3)
        assert ours["before"]["unit"] == pytest.approx(theirs["before"]["unit"], abs=2e-3)
        # another processor may add up in another order
        rows, recorded = ({row[0]: row for row in each["units"]} for each in (ours, theirs))
        assert rows.keys() == recorded.keys()
        best = theirs["units"][0][0]
        assert rows[best][:3] == recorded[best][:3]
        for unit, row in rows.items():
            assert row[3:] == pytest.approx(recorded[unit][3:], abs=2e-3)
    for ours, theirs in zip(made["units"], said["units"], strict=True):
        assert ours["tag"] == theirs["tag"]
        if theirs["keep"] is None:  # a vanilla RNN has no gate that keeps
            assert ours["keep"] is ours["half_life"] is theirs["half_life"] is None
        else:
            assert ours["keep"] == pytest.approx(theirs["keep"], abs=2e-3)
            assert ours["half_life"] == theirs["half_life"]
        for state in ("open", "shut"):
            assert ours[state] == pytest.approx(theirs[state], abs=2e-3)
