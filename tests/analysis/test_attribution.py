"""Which tokens mattered: each way by its definition, and the one that must sum does so."""

import numpy as np
import pytest

from oracles import assert_close, make
from visualizer import Model, ModelError, Pins, Vocabulary, attribution, load
from visualizer.analysis import attribution as module
from visualizer.symbols import Answers

WORDS = Vocabulary(("<unk>", *"abcde"))
STACKS = [
    ("rnn", 1, False),
    ("lstm", 1, False),
    ("gru", 1, False),
    ("coupled", 2, False),
    ("peephole-ifo", 1, True),
]
every_stack = pytest.mark.parametrize(("variant", "layers", "both"), STACKS)


def some(variant="lstm", layers=1, both=False, size=1.0):
    model = Model.create(make(variant), WORDS, 4, np.random.default_rng(0), layers=layers, bidirectional=both)
    weights = {name: size * w.astype(np.float64) for name, w in model.weights.items()}
    return Model(model.cell, WORDS, weights, layers, both)


def score(model, x, read, t, k, held=None):
    """log p(answer k after step t) of vectors x (T, D)."""
    z = model.forward_from(x, read, held=held).logits[t]
    return z[k] - np.log(np.exp(z - z.max()).sum()) - z.max()


@every_stack
def test_each_way_is_its_definition(variant, layers, both):
    model = some(variant, layers, both)
    trace = model.trace("a b c a d")
    found, x = attribution(trace, "c", t=3), model.embed(trace.read)
    k, step = WORDS.id("c"), 1e-6
    for token in range(5):
        nudge = np.zeros_like(x)
        nudge[token] = step * x[token]
        slope = score(model, x + nudge, trace.read, 3, k) - score(model, x - nudge, trace.read, 3, k)
        assert found.gradient_x_input[token] == pytest.approx(slope / (2 * step), abs=1e-8)
        without = x.copy()
        without[token] = 0
        left_out = score(model, x, trace.read, 3, k) - score(model, without, trace.read, 3, k)
        assert_close(found.leave_one_out[token], left_out)
    whole = score(model, x, trace.read, 3, k) - score(model, 0 * x, trace.read, 3, k)
    assert_close(found.whole, whole)
    if not both:  # what comes later had nothing to do with it
        assert found.gradient_x_input[4] == found.integrated_gradients[4] == found.leave_one_out[4] == 0


@every_stack
@pytest.mark.parametrize("size", [0.5, 4.0])
def test_integrated_gradients_sum_to_the_whole(variant, layers, both, size):
    found = attribution(some(variant, layers, both, size).trace("a b c a d e b a"))
    assert found.integrated_gradients.sum() == pytest.approx(found.whole, abs=2e-4 * max(1, abs(found.whole)))


@every_stack
def test_what_was_held_in_the_trace_stays_held(variant, layers, both):
    model = some(variant, layers, both)
    signal = model.cell.signals[0]
    pins = Pins().hold(signal, 0.25, steps=[1, 2]).hold("h", 0.5, unit=1, steps=3)
    if "i" in model.cell.signals:
        pins = pins.hold("i", "1-f", unit=2)
    trace = model.trace("a b c a", pins=pins)
    found, held = attribution(trace, "c"), pins.held(model.stack, 4)
    x, k = model.embed(trace.read), WORDS.id("c")
    whole = score(model, x, trace.read, 3, k, held)
    assert_close(found.whole, whole - score(model, 0 * x, trace.read, 3, k, held))
    assert found.integrated_gradients.sum() == pytest.approx(found.whole, abs=1e-5)
    for token in range(4):
        without = x.copy()
        without[token] = 0
        assert_close(found.leave_one_out[token], whole - score(model, without, trace.read, 3, k, held))
    assert abs(found.whole - attribution(model.trace("a b c a"), "c").whole) > 1e-3


@pytest.mark.parametrize(("variant", "keep"), [("lstm", "f"), ("gru", "z"), ("coupled", "f")])
def test_tokens_that_pins_cut_off_from_the_answer_mattered_nothing(variant, keep):
    pins = Pins().hold("h", 0.0, steps=1).hold(keep, 0.0, steps=2)
    found = attribution(some(variant).trace("a b c a d", pins=pins))
    each = (found.gradient_x_input, found.integrated_gradients, found.leave_one_out, found.ledger_share)
    for shares in each:
        assert not shares[:2].any() and shares[2:].all()


@pytest.mark.parametrize("cell", ["rnn", "lstm", "gru", "peephole", "coupled"])
def test_integrated_gradients_sum_to_the_whole_where_a_trained_network_decides_suddenly(cell):
    text = "I grew up in France with my sister but then I moved to Japan and I speak fluent"
    found = attribution(load(f"grammar-{cell}-32-s0").trace(text))
    assert found.integrated_gradients.sum() == pytest.approx(found.whole, abs=1e-4 * abs(found.whole))


def test_the_shares_of_the_ledger_are_of_one_whole_and_an_rnn_has_none():
    trace = load("grammar-gru-32-s0").trace("I grew up in France and I speak")
    share = attribution(trace).ledger_share
    assert share.sum() == pytest.approx(1) and (share >= 0).all()
    assert attribution(load("grammar-rnn-32-s0").trace("I grew up")).ledger_share is None
    emptied = some().trace("a b", pins=Pins().hold("f", 0).hold("i", 0))
    assert attribution(emptied).ledger_share.tolist() == [0, 0]


def test_the_answer_is_the_likeliest_unless_given_and_what_is_not_there_is_said():
    trace = some().trace("a b c")
    assert attribution(trace).target == trace.top(2, 1)[0][0]
    assert attribution(trace, t=0).target == trace.top(0, 1)[0][0]
    for target in ("z", "<unk>"):
        with pytest.raises(ModelError, match="not among this model's answers"):
            attribution(trace, target)
    with pytest.raises(ModelError, match="there is no step 3; steps are 0 to 2"):
        attribution(trace, t=3)
    value = Model.create(
        make("lstm"), WORDS, 3, np.random.default_rng(0), answers=Answers("value", "how much", ("sum",))
    )
    with pytest.raises(ModelError, match="answers a value"):
        attribution(value.trace("a b"))


def test_a_few_points_at_a_time_give_the_same(monkeypatch):
    trace, told = load("grammar-lstm-32-s0").trace("I grew up in France and I speak"), []
    at_once = attribution(trace, progress=told.append)
    monkeypatch.setattr(module, "_NUMBERS", 16 * len(trace) * 32)
    bit_by_bit = attribution(trace)
    for way in ("gradient_x_input", "integrated_gradients", "leave_one_out"):
        assert_close(getattr(bit_by_bit, way), getattr(at_once, way), 1e-9)
    assert told == sorted(told) and told[-1] == 1


def test_what_comes_after_the_step_has_no_part_in_it():
    model = load("grammar-lstm-32-s0")
    whole = attribution(model.trace("I grew up in France and I speak"), "and", 4)
    alone = attribution(model.trace("I grew up in France"), "and")
    for way in ("gradient_x_input", "integrated_gradients", "leave_one_out", "ledger_share"):
        assert not getattr(whole, way)[5:].any()
        assert_close(getattr(whole, way)[:5], getattr(alone, way), 1e-6)


def test_integrated_gradients_that_work_without_end_would_not_give_are_left_out(monkeypatch):
    trace = load("grammar-lstm-32-s0").trace("I grew up in France and I speak")
    monkeypatch.setattr(module, "_WORK", 1)
    monkeypatch.setattr(module, "_POINTS", 2)
    found = attribution(trace)
    assert found.integrated_gradients is None and found.gradient_x_input.any()
