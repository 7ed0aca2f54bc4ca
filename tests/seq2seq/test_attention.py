"""Every score is differentiated exactly, and weights can be held."""

import numpy as np
import pytest

from oracles import assert_close, complex_step
from visualizer import PinError
from visualizer.seq2seq import SCORES, Attention, AttentionPins
from visualizer.seq2seq import attention as module

J, S, H, M, A = 3, 4, 2, 3, 5
every_score = pytest.mark.parametrize("name", SCORES)
LEADS = [(), (2,), (2, 3)]


def some(name, lead=(), M=M, seed=0):
    """An attention, and states of outputs and of words."""
    rng = np.random.default_rng(seed)
    M = H if name == "dot" else M
    shapes = SCORES[name].shapes(H, M, A)
    attention = Attention(SCORES[name], {key: rng.normal(size=shape) for key, shape in shapes.items()})
    return attention, rng.normal(size=(J, *lead, H)), rng.normal(size=(S, *lead, M))


def past(lead):
    """The last word of the first source of a batch is padding."""
    where = np.zeros((S, *lead, 1), bool)
    where[-1, 0] = True
    return where


def test_each_score_is_its_equation():
    for name, score in (
        ("dot", lambda w, s, h: s @ h),
        ("general", lambda w, s, h: s @ w["key.weight"] @ h),
        (
            "additive",
            lambda w, s, h: w["v.weight"][0] @ np.tanh(w["query.weight"] @ s + w["key.weight"] @ h),
        ),
    ):
        attention, s, h = some(name)
        made = attention.forward(s, h)
        expected = [[score(attention.parameters, one, word) for word in h] for one in s]
        assert_close(made.scores, expected)
        e = np.exp(expected)
        assert_close(made.weights, e / e.sum(axis=1, keepdims=True))
        assert_close(made.context, made.weights @ h)


@pytest.mark.parametrize(("dtype", "rounding"), [(np.float64, 1e-13), (np.float32, 1e-6)])
def test_the_additive_score_of_one_sentence_is_that_of_a_batch_of_it(dtype, rounding):
    """Of one sentence it is made of powers, which leave the range of numbers where the sums are large."""
    for size in (0.01, 1, 3, 400):
        attention, s, h = some("additive")
        w = {key: array.astype(dtype) for key, array in attention.parameters.items()}
        s, h, attention = (size * s).astype(dtype), h.astype(dtype), Attention(attention.score, w)
        scores = attention.forward(s, h).scores
        assert scores.dtype == dtype
        v = np.abs(w["v.weight"]).sum()
        # what is asked adds up H products before a tanh, or a power, is taken of it
        expected = attention.forward(s[:, None], h[:, None]).scores[:, 0]
        assert_close(scores, expected, rounding * v * max(1, size))
        asked, keys = s @ w["query.weight"].T, attention.keys(h)
        assert (module._by_powers(asked, keys, w["v.weight"][0]) is None) == (size == 400)
    assert module._by_powers(asked.astype(complex), keys, w["v.weight"][0]) is None


HELD = {
    "free": AttentionPins(),
    "some": AttentionPins().hold(0.3, source=1).hold(0.0, output=1, source=2),
    "as given": AttentionPins(rest="as given").hold(0.9, output=0, source=1).hold(0.4, source=3),
    "a row": AttentionPins().row(1, [0.5, 0.0, 0.0, 0.2]).hold(0, output=2),
}


@every_score
@pytest.mark.parametrize("lead", LEADS, ids=["one", "batch", "batches"])
@pytest.mark.parametrize("pins", HELD)
def test_attention_is_differentiated_exactly(name, lead, pins):
    attention, s, h = some(name, lead)
    held = HELD[pins].array(J, S) if HELD[pins] else None
    more = {"past": past(lead) if lead else None, "held": held, "rest": HELD[pins].rest}
    d = np.random.default_rng(1).normal(size=(J, *lead, h.shape[-1]))
    grads = attention.backward(attention.forward(s, h, **more), d, s, h)

    def loss(of=attention, s=s, h=h):
        return (of.forward(s, h, **more).context * d).sum()

    assert_close(grads.s, complex_step(lambda s: loss(s=s), s))
    assert_close(grads.h, complex_step(lambda h: loss(h=h), h))
    for key, array in attention.parameters.items():
        expected = complex_step(
            lambda w, key=key: loss(Attention(attention.score, {**attention.parameters, key: w})), array
        )
        assert_close(grads.parameters[key], expected)


@every_score
def test_padding_has_no_weight_and_a_batch_is_its_sources(name):
    attention, s, h = some(name, (2,))
    made = attention.forward(s, h, past(h.shape[1:-1]))
    assert (made.weights[:, 0, -1] == 0).all() and (made.weights[:, 1, -1] > 0).all()
    assert_close(made.weights[:, 0, :-1], attention.forward(s[:, 0], h[:-1, 0]).weights, 1e-15)
    assert_close(made.context[:, 0], attention.forward(s[:, 0], h[:-1, 0]).context, 1e-15)
    assert_close(made.context[:, 1], attention.forward(s[:, 1], h[:, 1]).context, 1e-15)


@every_score
def test_large_scores_do_not_overflow(name):
    attention, s, h = some(name)
    big = Attention(attention.score, {key: 1e3 * w for key, w in attention.parameters.items()})
    made = big.forward(1e3 * s, 1e3 * h)
    assert_close(made.weights.sum(axis=-1), np.ones(J))


def test_outputs_a_few_at_a_time_are_all_of_them(monkeypatch):
    attention, s, h = some("additive", (2,))
    made = attention.forward(s, h)
    grads = attention.backward(made, made.context, s, h)
    monkeypatch.setattr(module, "_NUMBERS", 1)
    again = attention.forward(s, h)
    assert_close(again.scores, made.scores, 1e-15)
    other = attention.backward(again, made.context, s, h)
    assert_close(other.s, grads.s)
    assert_close(other.h, grads.h)
    for key, array in grads.parameters.items():
        assert_close(other.parameters[key], array)


def test_held_weights_leave_the_rest_to_the_others():
    attention, s, h = some("general")
    free = attention.forward(s, h).weights
    pins = AttentionPins().hold(0.25, source=1)
    made = attention.forward(s, h, held=pins.array(J, S)).weights
    assert (made[:, 1] == 0.25).all()
    others = [0, 2, 3]
    share = free[:, others].sum(axis=1, keepdims=True)
    assert_close(made[:, others], 0.75 * free[:, others] / share)
    as_given = AttentionPins(rest="as given").hold(0.25, source=1)
    made = attention.forward(s, h, held=as_given.array(J, S), rest=as_given.rest).weights
    assert_close(made[:, others], free[:, others], 0)
    assert (made[:, 1] == 0.25).all()


def test_a_row_of_zeros_attends_to_nothing():
    attention, s, h = some("additive")
    held = AttentionPins().hold(0.0, output=1).array(J, S)
    made = attention.forward(s, h, held=held)
    assert (made.context[1] == 0).all() and (made.context[[0, 2]] != 0).all()
    row = AttentionPins().row(0, [0, 0, 1, 0]).array(J, S)
    assert_close(attention.forward(s, h, held=row).context[0], h[2], 0)


def test_of_two_pins_the_later_wins_and_those_of_outputs_not_written_are_left_out():
    held = AttentionPins().hold(0.1, source=0).hold(0.2, output=1, source=0).hold(0.5, output=7).array(2, 3)
    assert held[:, 0].tolist() == [0.1, 0.2]
    assert np.isnan(held[:, 1:]).all()


@pytest.mark.parametrize(
    ("pins", "said"),
    [
        (AttentionPins().hold(1.5), "from 0 to 1, so it cannot be held at 1.5"),
        (AttentionPins().hold(float("nan")), "cannot be held at nan"),
        (AttentionPins().hold(0.5, source=4), "there is no source word 4; they are 0 to 3"),
        (AttentionPins().hold(0.5, output=-1), "there is no output -1"),
        (AttentionPins().hold(0.6, source=0).hold(0.6, source=1), "output 0 add up to 1.2"),
    ],
)
def test_what_cannot_be_held_is_said(pins, said):
    with pytest.raises(PinError, match=said):
        pins.array(J, S)


def test_the_rest_is_one_of_two():
    with pytest.raises(PinError, match="renormalised or as given, not 'x'"):
        AttentionPins(rest="x")
