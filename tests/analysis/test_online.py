import numpy as np
import pytest

from visualizer.analysis import online as module
from visualizer.analysis.online import Online, beginnings, delayed, known_by, online
from visualizer.cells import make
from visualizer.model import Model
from visualizer.symbols import Answers, Frames, ModelError, Vocabulary

WORDS = Vocabulary(("<unk>", *"abcde"))
KINDS = {
    "both ends": {"bidirectional": True},
    "both ends, two layers": {"bidirectional": True, "layers": 2},
    "one direction": {},
    "both ends, once": {"bidirectional": True, "over": "ends"},
    "both ends, the mean": {"bidirectional": True, "over": "mean", "layers": 2},
    "one direction, once": {"over": "last"},
}


def network(over="each", reads=WORDS, **stack):
    rng = np.random.default_rng(0)
    answers = Answers("label", "which", ("x", "y", "z"), over)
    return Model.create(make("gru"), reads, 4, rng, answers=answers, dtype=np.float64, **stack)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("numbers", [2**20, 12])
def test_what_is_known_at_a_step_is_what_the_beginning_alone_says(kind, numbers, monkeypatch):
    monkeypatch.setattr(module, "_NUMBERS", numbers)  # in one piece, and in many
    model, lengths = network(**KINDS[kind]), [6, 4, 1]
    read = np.random.default_rng(1).integers(0, len(WORDS), (6, 3))
    found = known_by(model, read, np.array(lengths))
    assert found.shape == (6, 6, 3, 3)
    for b, n in enumerate(lengths):
        for t in range(6):
            there = range(0) if t >= n else [t] if model.answers.over != "each" else range(t + 1)
            assert [s for s in range(6) if not np.isnan(found[t, s, b]).any()] == list(there)
            if t < n:
                alone = model.forward(read[: t + 1, b]).logits
                np.testing.assert_allclose(found[t, list(there), b], alone[list(there)], atol=1e-12)


def test_a_text_ends_with_the_answers_of_its_trace():
    model = network(bidirectional=True)
    found, trace = online(model, "a b d c"), model.trace("a b d c")
    assert found.tokens == trace.tokens
    np.testing.assert_allclose(found.logits[-1], trace.logits, atol=1e-12)
    np.testing.assert_array_equal(found.delayed(99), trace.logits.argmax(axis=-1))
    np.testing.assert_array_equal(found.delayed(0), [found.answers[s, s] for s in range(4)])
    np.testing.assert_array_equal(found.delayed(2), [found.answers[min(s + 2, 3), s] for s in range(4)])


@pytest.mark.parametrize("kind", KINDS)
def test_every_beginning_runs_as_if_it_were_alone(kind):
    model, text = network(**KINDS[kind]), "a b d c"
    run, known = beginnings(model, text), online(model, text).logits
    for n in range(1, 5):
        alone = model.trace(text.split()[:n])
        for layer, own in zip(run.layers, alone.layers, strict=True):
            for signal in model.cell.signals:
                found = layer.in_text_order(signal)[:n, n - 1]
                np.testing.assert_allclose(found, own.in_text_order(signal), atol=1e-12)
        there = ~np.isnan(known[n - 1, :, 0])
        # what reads forward alone is run once there
        within = 0 if model.bidirectional else 1e-12
        np.testing.assert_allclose(run.logits[there, n - 1], known[n - 1, there], rtol=0, atol=within)


def test_in_one_direction_nothing_is_answered_anew():
    found = online(network(), "a b d c")
    assert (found.settled == 0).all()
    for s in range(4):
        assert (found.logits[s:, s] == found.logits[s, s]).all()


def test_values_are_read_as_they_are():
    model = network(reads=Frames(("a", "b"), ((0.5, 1.0), (-1.0, 0.25)), 0.0), bidirectional=True)
    values = np.random.default_rng(0).standard_normal((3, 1, 2))
    np.testing.assert_allclose(known_by(model, values)[-1], model.forward(values).logits, atol=1e-12)
    assert online(model, "a*2 b").logits.shape == (3, 3, 3)


def test_an_answer_has_settled_where_it_stays_the_last_one():
    nan = np.nan
    first_is_y = np.array(
        [[[0, 1], [nan, nan], [nan, nan]], [[1, 0], [1, 0], [nan, nan]], [[0, 1], [1, 0], [1, 0]]]
    )
    found = Online(network(), ("a", "b", "c"), first_is_y)
    np.testing.assert_array_equal(found.answers, [[1, -1, -1], [0, 0, -1], [1, 0, 0]])
    np.testing.assert_array_equal(found.settled, [2, 0, 0])  # y, then x, then y again


def test_answers_of_a_batch_wait_no_longer_than_to_the_end_of_their_sequence():
    answers = np.arange(3 * 3 * 2).reshape(3, 3, 2)
    found = delayed(answers, 1, np.array([3, 2]))
    np.testing.assert_array_equal(found[:, 0], [answers[1, 0, 0], answers[2, 1, 0], answers[2, 2, 0]])
    np.testing.assert_array_equal(found[:2, 1], [answers[1, 0, 1], answers[1, 1, 1]])


def test_the_backward_pass_begins_anew_at_every_token():
    # the seventh word: 7 steps forward, 1 + 2 + ... + 7 backward instead of 7
    assert online(network(bidirectional=True), "a b c d e a b").steps(6) == (7 + 28, 28 - 7)
    assert online(network(bidirectional=True, layers=2), "a b c").steps(2) == (3 + 3 * 6, 3 * (6 - 3))
    assert online(network(layers=2), "a b c").steps(2) == (6, 0)


def test_what_cannot_be_known_is_refused(monkeypatch):
    with pytest.raises(ModelError, match="no word in this text"):
        online(network(), " ")
    nothing = Model.create(make("gru"), WORDS, 4, np.random.default_rng(0), answers=Answers("none", ""))
    with pytest.raises(ModelError, match="answers nothing"):
        online(nothing, "a b")
    monkeypatch.setattr(module, "MAX_ANSWERS", 11)
    with pytest.raises(ModelError, match="at each of 2 words is more than can be worked out"):
        online(network(), "a b")


def test_no_more_of_a_signal_is_there_at_once_than_was_said(monkeypatch):
    monkeypatch.setattr(module, "_NUMBERS", 160)
    model, sizes = network(bidirectional=True), []
    read = np.random.default_rng(1).integers(0, len(WORDS), (12, 2))
    forward = Model.forward

    def seen(self, some, **more):
        sizes.append(some.size * self.units)
        return forward(self, some, **more)

    monkeypatch.setattr(Model, "forward", seen)
    known_by(model, read)
    assert len(sizes) > 2
    assert max(sizes) <= 160
