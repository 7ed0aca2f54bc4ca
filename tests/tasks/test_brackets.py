import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from visualizer.tasks import POOL, SPLITS, TASKS, Settings
from visualizer.tasks.brackets import DEEPEST, KINDS, LENGTH, TASK, WINDOW, draw, home

WORDS = TASK.reads.words
OPENS = {kind[0]: kind[1] for kind in KINDS}
splits = st.sampled_from(SPLITS)
seeds = st.integers(0, 2**32 - 1)


def stacks(text):
    """What is open after every symbol, each with the step it opened at; what closes must match."""
    stack = []
    for t, symbol in enumerate(text):
        if symbol in OPENS:
            stack.append((symbol, t))
        else:
            assert OPENS[stack.pop()[0]] == symbol, text
        yield tuple(stack)


def windows(stack):
    kinds = "".join(symbol for symbol, _ in stack)
    return {home(kinds[k : k + WINDOW]) for k in range(len(kinds) - WINDOW + 1)}


def texts(drawn):
    return ["".join(WORDS[k] for k in column) for column in drawn.symbols.T]


class Reader:
    """Says what a function of the stack says to be likely, in place of a network."""

    def __init__(self, likely):
        self.likely = likely

    def forward(self, read):
        self.logits = np.full((*read.shape, len(WORDS)), -9.0)
        for b, column in enumerate(read.T):
            for t, stack in enumerate(stacks([WORDS[k] for k in column])):
                for symbol, x in self.likely(stack, t).items():
                    self.logits[t, b, WORDS.index(symbol)] = x
        return self


def stacker(stack, t):
    """Who knows all there is to know."""
    may_open = dict.fromkeys(OPENS, 0.0) if len(stack) < DEEPEST else {}
    return may_open | ({OPENS[stack[-1][0]]: 0.0} if stack else {})


def test_the_task_is_registered():
    assert TASKS["brackets"] is TASK


@given(splits, seeds, st.integers(1, DEEPEST))
def test_brackets_match_and_what_is_said_of_them_is_so(split, seed, deepest):
    drawn = draw(split, np.random.default_rng(seed), 3, 80, deepest)
    for b, text in enumerate(texts(drawn)):
        for t, stack in enumerate(stacks(text)):
            assert drawn.depth[t, b] == len(stack) <= deepest
            assert drawn.own[t, b] == (split in windows(stack))
            if stack:
                (outer, _), (inner, since) = stack[0], stack[-1]
                assert KINDS[drawn.inner[t, b]][0] == inner
                assert KINDS[drawn.outer[t, b]][0] == outer
                assert drawn.since[t, b] == t - since
            else:
                assert drawn.inner[t, b] == drawn.outer[t, b] == -1


@given(splits, seeds)
def test_a_string_has_windows_of_training_and_of_its_own_split_alone(split, seed):
    for text in texts(draw(split, np.random.default_rng(seed), 10, 100)):
        assert {each for stack in stacks(text) for each in windows(stack)} <= {"train", split}


def test_a_string_is_often_as_deep_as_can_be_and_often_empty():
    depth = draw("train", np.random.default_rng(0), 500, LENGTH).depth
    assert np.bincount(depth.ravel(), minlength=DEEPEST + 1).min() / depth.size > 0.05


def test_a_batch_asks_for_the_next_symbol_and_depth_grows():
    settings = Settings(batch=4, emphasis=5.0)
    for grown, deepest in ((0.0, 1), (0.5, 5), (1.0, DEEPEST)):
        pool = list(TASK.pool(np.random.default_rng(1), settings, grown))
        assert len(pool) == POOL
        deep = 0
        for each in pool:
            assert each.read.shape == each.target.shape == (LENGTH, 4)
            np.testing.assert_array_equal(each.read[1:], each.target[:-1])
            opens = np.isin(np.array(WORDS)[each.target], list(OPENS))
            np.testing.assert_array_equal(each.weight, np.where(opens, 1, 5))
            for column in each.read.T:
                deep = max(deep, *map(len, stacks([WORDS[k] for k in column])))
        assert deep == deepest


def test_who_keeps_a_stack_is_right_everywhere():
    scores = TASK.evaluate(Reader(stacker))
    assert list(scores["by_rule"]) == list(TASK.rules)
    assert list(scores["by_gap"]) == [str(depth) for depth in range(1, DEEPEST)]
    for each in (scores, *scores["by_rule"].values(), *scores["by_gap"].values()):
        assert each["accuracy"] == 1
        assert each["n"] >= 100
    assert scores["n"] == sum(each["n"] for each in scores["by_gap"].values())


@pytest.mark.parametrize("split", SPLITS)
def test_a_quick_look_asks_something_of_every_rule_and_depth(split):
    scores = TASK.evaluate(Reader(stacker), split, quick=True)
    assert min(each["n"] for by in ("by_rule", "by_gap") for each in scores[by].values()) > 10


def test_who_always_closes_one_kind_is_right_as_often_as_chance_and_knows_no_depth():
    scores = TASK.evaluate(Reader(lambda stack, t: {")": 5.0}))
    assert scores["accuracy"] == pytest.approx(TASK.measure.chance, abs=0.05)
    assert scores["by_rule"]["must close"]["accuracy"] == 1
    assert scores["by_rule"]["must open"]["accuracy"] == 0


def test_who_knows_the_last_symbol_alone_is_right_only_where_it_was_just_opened():
    def last(stack, t):
        return {OPENS[stack[-1][0]]: 1.0} if stack and stack[-1][1] == t else {"(": 1.0, ")": 0.0}

    scores = TASK.evaluate(Reader(last))
    assert scores["by_rule"]["just opened"]["accuracy"] == 1
    assert scores["accuracy"] == pytest.approx(0.25, abs=0.05)
    assert scores["by_rule"]["must open"]["accuracy"] == 1


def test_who_forgets_after_as_many_symbols_as_in_training_is_wrong_further_on_alone():
    scores = TASK.evaluate(Reader(lambda stack, t: stacker(stack, t) if t < LENGTH else {"(": 1.0}))
    assert scores["accuracy"] == scores["by_rule"]["must close"]["accuracy"] == 1
    assert scores["by_rule"]["longer"]["accuracy"] == pytest.approx(0.25, abs=0.05)


def test_above_three_open_only_stacks_that_training_never_has_are_asked():
    def trained(stack, t):
        """Right but for stacks that hold a window of the test split."""
        return stacker(stack, t) if "test" not in windows(stack) else {"]": 1.0, ")": 1.0}

    by_gap = TASK.evaluate(Reader(trained))["by_gap"]
    for depth, each in by_gap.items():
        if int(depth) < WINDOW:
            assert each["accuracy"] == 1
        else:
            assert each["accuracy"] < 0.5


@given(splits, seeds)
def test_what_is_true_of_a_step_is_read_off_the_text(split, seed):
    found = TASK.observe(split, np.random.default_rng(seed), LENGTH + 1)
    assert len(found) == 2
    for each in found:
        assert set(each.truth) == {feature.name for feature in TASK.features}
        for t, stack in enumerate(stacks(each.tokens)):
            truth = {name: values[t] for name, values in each.truth.items()}
            kinds = [symbol for symbol, _ in stack]
            expected = {
                "depth": len(stack),
                **{f"inside {kind}": kinds[-1:] == [kind[0]] for kind in KINDS},
                "outermost ()": kinds[0] == "(" if kinds else np.nan,
                "since": t - stack[-1][1] if stack else np.nan,
                "full": len(stack) == DEEPEST,
                "empty": not stack,
            }
            np.testing.assert_equal(truth, {name: float(x) for name, x in expected.items()})


def test_the_first_text_of_the_page_is_a_test_string_of_every_depth():
    text = TASK.examples[0][1]
    every = list(stacks(text))
    assert {len(stack) for stack in every} == set(range(1, DEEPEST + 1))
    assert {each for stack in every for each in windows(stack)} == {"train", "test"}
    for _, text in TASK.examples:
        assert not any(TASK.reads.encode(text).unknown)


def test_the_note_names_the_cells_that_count_at_both_ends_with_every_seed():
    def seeds(matching, close, empty):
        scores = {"matching": matching, "must close": close, "must open": empty}
        return {
            seed: {"by_rule": {k: {"accuracy": x - seed / 1000} for k, x in scores.items()}}
            for seed in (0, 1)
        }

    scores = {"rnn": seeds(0.9, 0.7, 1), "lstm": seeds(0.99, 1, 1), "gru": seeds(1, 1, 0.99)}
    note = TASK.note_of(scores)
    assert note.endswith("with every seed: LSTM.")
    assert "Vanilla RNN 0.899 to 0.900, LSTM 0.989 to 0.990" in note
    assert TASK.note_of({"rnn": seeds(0.9, 0.7, 1)}).endswith("no cell.")
