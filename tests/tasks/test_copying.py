import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from visualizer.tasks import POOL, SPLITS, TASKS, Settings
from visualizer.tasks.copying import (
    BEYOND,
    DELAYS,
    LENGTH,
    LETTERS,
    LONGEST,
    PLACES,
    TASK,
    batch,
    draw,
    home,
    strings,
)

TARGETS = TASK.answers.names


class Reader:
    """Answers as a function of one text says, in place of a network."""

    def __init__(self, answer):
        self.answer = answer

    def forward(self, read):
        texts = ["".join(TASK.reads.words[k] for k in column) for column in read.T]
        answers = np.array([[TARGETS.index(each) for each in self.answer(text)] for text in texts]).T
        self.logits = np.eye(len(TARGETS))[answers]
        return self


def solve(text):
    """What to write, from the text alone."""
    string, mark = text[:LENGTH], text.index(">")
    return "_" * mark + string + "_" * (len(text) - mark - LENGTH)


def test_the_task_is_registered():
    assert TASKS["copy"] is TASK


@given(st.sampled_from(SPLITS), st.integers(0, 60), st.integers(0, 2**32 - 1))
def test_what_is_to_be_written_is_told_by_the_text_alone(split, delay, seed):
    made = batch(draw(split, np.random.default_rng(seed), 4), delay, emphasis=7)
    for read, target, weight in zip(made.read.T, made.target.T, made.weight.T, strict=True):
        text = "".join(TASK.reads.words[k] for k in read)
        assert text[LENGTH:] == "_" * delay + ">" + "_" * (LENGTH - 1)
        assert home(text[:LENGTH]) == split
        assert "".join(TARGETS[k] for k in target) == solve(text)
        assert list(weight) == [1] * (LENGTH + delay) + [7] * LENGTH


def test_every_string_belongs_to_one_split():
    every = np.concatenate([strings(split) for split in SPLITS])
    assert len(np.unique(every, axis=0)) == len(every) == len(LETTERS) ** LENGTH
    shares = [len(strings(split)) / len(every) for split in SPLITS]
    assert shares == pytest.approx([0.85, 0.05, 0.10], abs=0.01)


def test_a_delay_grows_to_the_longest_of_training():
    rng, settings = np.random.default_rng(0), Settings(batch=3)

    def delays(grown):
        pools = [list(TASK.pool(rng, settings, grown)) for _ in range(60)]
        assert {len(pool) for pool in pools} == {POOL}
        return {len(each.read) - 2 * LENGTH for pool in pools for each in pool}

    assert delays(0.0) == {0}
    assert delays(0.5) == set(range(LONGEST // 2 + 1))
    assert delays(1.0) == set(range(LONGEST + 1))
    assert max(DELAYS) == LONGEST < min(BEYOND)


def test_who_copies_is_always_right_and_who_says_one_letter_is_right_as_often_as_chance():
    right = TASK.evaluate(Reader(solve))
    assert right["accuracy"] == 1
    assert list(right["by_rule"]) == list(TASK.rules)
    guess = TASK.evaluate(Reader(lambda text: "a" * len(text)))
    assert guess["accuracy"] == pytest.approx(TASK.measure.chance, abs=0.01)


def test_delays_that_training_never_has_count_by_gap_alone():
    trained = {LENGTH * 2 + delay for delay in DELAYS}
    scores = TASK.evaluate(Reader(lambda text: solve(text) if len(text) in trained else "_" * len(text)))
    assert scores["accuracy"] == 1
    assert {gap for gap, each in scores["by_gap"].items() if each["accuracy"] == 0} == set(map(str, BEYOND))
    assert scores["n"] == sum(scores["by_gap"][str(delay)]["n"] for delay in DELAYS)


def test_who_forgets_the_third_letter_is_wrong_at_the_third():
    def forgetful(text):
        answer = solve(text)
        third = text.index(">") + 2
        return answer[:third] + "_" + answer[third + 1 :]

    by_rule = TASK.evaluate(Reader(forgetful), "validation", quick=True)["by_rule"]
    assert {place: each["accuracy"] for place, each in by_rule.items()} == {
        place: float(place != "third") for place in PLACES
    }


@given(st.sampled_from(SPLITS), st.integers(0, 2**32 - 1))
def test_what_is_true_of_a_step_is_read_off_the_text(split, seed):
    found = TASK.observe(split, np.random.default_rng(seed), 150)
    assert sum(len(each.tokens) for each in found) >= 150
    for each in found:
        assert set(each.truth) == {feature.name for feature in TASK.features}
        text = "".join(each.tokens)
        mark = text.index(">")
        for t in range(len(text)):
            truth = {name: values[t] for name, values in each.truth.items()}
            assert truth["position"] == t
            assert truth["recalling"] == (">" in text[: t + 1])
            if t < mark:
                assert np.isnan(truth["place"])
            else:
                assert truth["place"] == text[mark : t + 1].count("_") + 1
            for k, place in enumerate(PLACES):
                known = text[k] == "a" if k <= t <= mark + k else np.nan
                np.testing.assert_equal(truth[f"{place} is a"], float(known))


def test_whole_words_of_the_page_are_test_strings_and_all_of_it_can_be_read():
    whole = [text for _, text in TASK.examples if text[:LENGTH].isalpha()]
    assert {home(text[:LENGTH]) for text in whole} == {"test"}
    assert len(whole) == len(TASK.examples) - 1
    for _, text in TASK.examples:
        assert not any(TASK.reads.encode(text).unknown)


def test_the_note_names_the_cells_that_learned_with_every_seed():
    def seeds(*shares):
        return {
            seed: {"by_gap": {"40": {"accuracy": x}, "160": {"accuracy": x / 2}}}
            for seed, x in enumerate(shares)
        }

    scores = {"rnn": seeds(0.4, 0.5), "gru": seeds(0.99, 1.0), "lstm": seeds(0.98, 1.0)}
    note = TASK.note_of(scores)
    assert note.endswith("with every seed: GRU.")
    assert "Vanilla RNN 0.40 to 0.50, GRU 0.99 to 1.00" in note
    assert "after 160: Vanilla RNN 0.20 to 0.25" in note
    assert TASK.note_of({"rnn": seeds(0.4)}).endswith("no cell.")
