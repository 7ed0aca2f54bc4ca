from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from visualizer import resources
from visualizer.files import read
from visualizer.symbols import Marked
from visualizer.tasks import POOL, SPLITS, TASKS
from visualizer.tasks.adding import FIRST, HOMES, LENGTHS, LONGEST, SHORTEST, TASK, sample
from visualizer.train import train
from visualizer.zoo.build import BUNDLE, name_of

splits = st.sampled_from(SPLITS)
seeds = st.integers(0, 2**32 - 1)
lengths = st.integers(2, 120)
BUNDLED = [each for each in BUNDLE if each[0] == "adding"]


def marked(tokens):
    return [float(token[:-1]) for token in tokens if token.endswith("*")]


def home(tokens):
    a, b = (round(100 * x) for x in marked(tokens))
    return SPLITS[HOMES[a, b]]


class Reader:
    """Answers what a function of the values read says, in place of a network."""

    def __init__(self, answer):
        self.answer = answer

    def forward(self, values):
        self.logits = self.answer(values.astype(float))[..., None]
        return self


def adder(values):
    return np.cumsum(values[..., 0] * values[..., 1], axis=0)


def test_the_task_is_registered():
    assert TASKS["adding"] is TASK


@given(splits, seeds, lengths)
def test_a_series_has_two_marks_that_belong_to_its_split_and_sums_of_what_is_marked(split, seed, length):
    series = sample(split, np.random.default_rng(seed), 3, length)
    for b in range(3):
        tokens = series.tokens(b)
        assert len(tokens) == length
        assert home(tokens) == split
        assert series.sums[-1, b] == pytest.approx(sum(marked(tokens)))


@given(splits, seeds, lengths)
def test_what_is_trained_on_is_exactly_what_is_read_of_the_text_typed(split, seed, length):
    series = sample(split, np.random.default_rng(seed), 1, length)
    values, unknown = Marked().read(series.tokens(0))
    assert np.array_equal(series.read[:, 0], values)
    assert not unknown.any()


def test_the_order_of_two_numbers_does_not_change_their_split():
    assert np.array_equal(HOMES, HOMES.T)
    assert np.bincount(HOMES.ravel()) / HOMES.size == pytest.approx([0.85, 0.05, 0.1], abs=0.02)


def test_marks_stand_at_any_two_steps_as_often():
    series = sample("train", np.random.default_rng(0), 20_000, 5)
    assert (series.marks[0] < series.marks[1]).all()
    assert series.marked.mean(axis=1) == pytest.approx([0.4] * 5, abs=0.02)


@pytest.mark.parametrize(
    ("grown", "shortest", "longest"), [(0.0, FIRST, FIRST), (0.5, 30, 55), (1.0, SHORTEST, LONGEST)]
)
def test_training_asks_for_the_sum_once_at_the_end_of_lengths_as_grown(grown, shortest, longest):
    rng = np.random.default_rng(1)
    for _ in range(5):
        batches = list(TASK.pool(rng, TASK.settings, grown))
        assert len(batches) == POOL
        for batch in batches:
            assert shortest <= len(batch.read) <= longest
            assert (batch.weight[:-1] == 0).all()
            assert (batch.weight[-1] == 1).all()
            assert batch.target[-1, :, 0] == pytest.approx(adder(batch.read)[-1], abs=1e-5)


def test_who_adds_has_no_error_and_who_always_answers_one_has_the_chance():
    assert TASK.evaluate(Reader(adder))["error"] < 1e-10
    scores = TASK.evaluate(Reader(lambda values: np.ones(values.shape[:2])))
    assert scores["error"] == pytest.approx(TASK.measure.chance, abs=0.01)
    assert TASK.measure.chance == pytest.approx(2 * (100**2 - 1) / 12 / 100**2 + 0.01**2, abs=1e-4)
    assert set(scores["by_gap"]) == set(map(str, LENGTHS))
    for parts in (scores["by_rule"], scores["by_gap"]):
        assert sum(part["n"] for part in parts.values()) == scores["n"]
        weighted = sum(part["n"] * part["error"] for part in parts.values())
        assert weighted / scores["n"] == pytest.approx(scores["error"], abs=1e-4)


def test_a_rule_says_in_which_half_the_marks_stand():
    def first_half_alone(values):
        half = np.arange(len(values)) < (len(values) + 1) // 2
        return adder(values * half[:, None, None])

    rules = TASK.evaluate(Reader(first_half_alone), quick=True)["by_rule"]
    assert rules["early"]["error"] < 1e-10
    assert rules["apart"]["error"] > 0.2
    assert rules["late"]["error"] > 0.8
    assert set(rules) == set(TASK.rules)


def test_every_example_is_a_test_series_with_its_marks_where_the_label_says():
    for label, text in TASK.examples:
        tokens = TASK.reads.tokenize(text)
        assert TASK.reads.join(tokens) == text
        assert home(tokens) == "test"
        at = [t / len(tokens) for t, token in enumerate(tokens) if token.endswith("*")]
        if "early" in label:
            assert max(at) < 0.5
        elif "late" in label:
            assert min(at) > 0.5
        else:
            assert label.startswith(f"{len(tokens)} numbers")


def test_what_is_observed_is_true_of_the_text():
    observed = TASK.observe("test", np.random.default_rng(0), 500)
    assert sum(len(each.tokens) for each in observed) >= 500
    for each in observed:
        assert set(each.truth) == {feature.name for feature in TASK.features}
        for t in range(len(each.tokens)):
            seen = marked(each.tokens[: t + 1])
            assert each.truth["sum"][t] == pytest.approx(sum(seen) if seen else np.nan, nan_ok=True)
            assert (each.truth["first"][t], each.truth["second"][t]) == (len(seen) > 0, len(seen) > 1)
            assert each.truth["steps"][t] == t + 1


def test_the_note_says_the_errors_of_the_seeds_at_the_longest_series():
    def seeds(*errors):
        return {k: {"by_gap": {str(LENGTHS[-1]): {"error": x}}} for k, x in enumerate(errors)}

    note = TASK.note_of({"rnn": seeds(0.16), "lstm": seeds(0.0003, 0.0001), "gru": {}})
    assert "seed by seed: LSTM 0.00030, 0.00010; Vanilla RNN 0.16000. Who" in note
    assert "Left at that: Vanilla RNN on 1 of 1." in note
    assert "GRU" not in note
    assert "Left at that: none." in TASK.note_of({"rnn": seeds(0.01)})
    assert TASK.note_of({}) == ""


def test_the_rnn_learns_to_add_on_series_that_grow():
    settings = replace(TASK.settings, rate=0.006, growth=0.9)
    steps = train(TASK, "rnn", iterations=4000, settings=settings)
    learned = next(step.model for step in steps if step.score < 0.05)
    assert TASK.evaluate(learned)["by_gap"][str(LONGEST)]["error"] < TASK.measure.chance / 2


@pytest.mark.parametrize(("task", "cell", "units", "seed"), BUNDLED)
def test_every_bundled_lstm_and_gru_adds_from_the_lengths_of_its_training_on(task, cell, units, seed):
    model = read(resources.assets() / "models" / f"{name_of(task, cell, units, seed)}.safetensors")
    again, recorded = TASK.evaluate(model), model.meta["scores"]["test"]
    for length in map(str, LENGTHS):
        error = recorded["by_gap"][length]["error"]
        assert again["by_gap"][length]["error"] == pytest.approx(error, rel=0.05, abs=1e-4)
        if int(length) >= SHORTEST and cell != "rnn":
            assert error < 0.005
