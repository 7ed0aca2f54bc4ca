"""The check is right about a right gradient, catches a wrong one, and says when it cannot see."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from oracles import draw, every_cell, make
from variants import STACKED, VARIANTS
from visualizer import Model, Vocabulary, unroll
from visualizer.analysis import gradient_norms, traces
from visualizer.analysis.flow import gradients
from visualizer.analysis.populations import answer_error
from visualizer.analysis.verify import Answer, verify, verify_norms
from visualizer.zoo.seeds import load_seeds

T, D, H = 8, 2, 3
DH = np.random.default_rng(3).normal(size=H)


def run_of(variant, held=None, T=T, size=0.7, seed=0):
    cell = make(variant)
    weights, x = draw(cell, T, (), D, H, seed, size=size)
    return unroll.forward(cell, weights, x, held=held)


def signals(run):
    return ("h", "c") if run.cell.has_c else ("h",)


def linear(rho, T):
    """dL/dh_t is a rotation of rho ** (T - 1 - t) * DH."""
    cell = make("rnn-identity")
    weights = {name: np.zeros(shape) for name, shape in cell.shapes(1, H).items()}
    turn = np.linalg.qr(np.random.default_rng(0).normal(size=(H, H)))[0]
    weights |= {"weight_hh": rho * turn, "bias_ih": np.ones(H)}
    return unroll.forward(cell, weights, np.zeros((T, 1)))


@pytest.mark.parametrize(
    ("variant", "held"),
    [
        *((v, None) for v in VARIANTS if v != "rnn-relu"),
        *((v, {make(v).gates[0]: 0.75}) for v in VARIANTS if make(v).gates),
        ("peephole-ifo", {"i": unroll.COUPLED}),
    ],
)
def test_every_point_is_confirmed_in_both_ways(variant, held):
    run = run_of(variant, held)
    for signal in signals(run):
        for t in range(T):
            found = verify(run, DH, signal, t)
            assert (found.signal, found.t) == (signal, t)
            assert found.error_complex < 1e-13 and np.isclose(found.complex, found.engine, rtol=1e-12)
            assert found.resolved and found.error_differences < 1e-6
            assert np.isclose(found.differences, found.engine, atol=1e-6)


@pytest.mark.parametrize("variant", ["rnn", "lstm", "gru", "peephole-ifo"])
@given(
    seed=st.integers(0, 500),
    t=st.integers(0, T - 1),
    wrong=st.sampled_from([0.0, 0.9, 1.01, -1.0, 1e30, 1e-30]),
)
def test_a_wrong_gradient_is_caught_whatever_is_wrong_with_it(variant, seed, t, wrong):
    run = run_of(variant, seed=seed)

    def backward(run, dh):
        found, exponents = gradients(run, dh)
        return {name: wrong * d for name, d in found.items()}, exponents

    for signal in signals(run):
        found = verify(run, DH, signal, t, backward)
        expected = abs(wrong - 1) / abs(wrong) if wrong else np.inf
        assert np.isclose(found.error_complex, expected)
        # a step chosen by a gradient that is far from true may be too large or too small to see with
        assert not found.resolved or np.isclose(found.error_differences, expected, rtol=0.02)
        if 0.5 < abs(wrong) < 2:
            assert found.resolved


@given(distance=st.integers(0, 80), rho=st.sampled_from([0.3, 0.5, 0.7]))
def test_differences_are_believed_where_they_are_right_and_nowhere_else(distance, rho):
    """h_T is of size 1 here: what moves it by less than rounding cannot be seen in it."""
    found = verify(linear(rho, 81), DH, "h", 80 - distance)
    size = distance * np.log10(rho)
    assert np.isclose(found.engine, size + np.log10(np.linalg.norm(DH)), rtol=1e-13, atol=1e-13)
    assert found.error_complex < 1e-13
    assert not found.resolved or found.error_differences < 2e-3
    assert found.resolved == (size > -12.5) or -13.5 < size <= -11


@pytest.mark.parametrize("rho", [0.01, 0.3, 2.0, 5.0])
def test_the_complex_step_is_exact_at_any_length(rho):
    n = 400
    found = verify(linear(rho, n), DH, "h", 0)
    expected = (n - 1) * np.log10(rho) + np.log10(np.linalg.norm(DH))
    assert np.isclose(found.engine, expected, rtol=1e-13) and np.isclose(found.complex, expected, rtol=1e-13)
    assert found.error_complex < 1e-12


def test_a_kink_is_not_taken_for_a_slope():
    """At rest every unit of a ReLU network stands at its kink: one side has a slope, the other has none."""
    cell = make("rnn-relu")
    weights = {name: np.zeros(shape) for name, shape in cell.shapes(1, H).items()} | {"weight_hh": np.eye(H)}
    found = verify(unroll.forward(cell, weights, np.zeros((3, 1))), DH, "h", 0)
    assert np.isfinite(found.differences) and not found.resolved


def test_kinks_that_cancel_in_the_loss_are_still_kinks():
    cell = make("rnn-relu")
    for seed in range(20):
        rng = np.random.default_rng(seed)
        weights = {name: np.zeros(shape) for name, shape in cell.shapes(1, 5).items()}
        weights["weight_hh"] = rng.normal(size=(5, 5))
        found = verify(unroll.forward(cell, weights, np.zeros((2, 1))), rng.normal(size=5), "h", 0)
        assert not found.resolved


def test_a_dead_network_has_a_gradient_of_exactly_0_and_all_say_so():
    cell = make("rnn-relu")
    weights = {name: -np.ones(shape) for name, shape in cell.shapes(1, H).items()}
    found = verify(unroll.forward(cell, weights, np.ones((3, 1))), DH, "h", 0)
    assert found.engine == found.complex == found.differences == -np.inf
    assert found.error_complex == found.error_differences == 0


@pytest.mark.parametrize("variant", ["lstm", "peephole-ifo"])
@pytest.mark.parametrize("size", [0.0, 3.0])
def test_a_memory_that_saturates_tanh_is_confirmed_over_a_thousand_steps(variant, size):
    """f held at 1: c grows until 1 - tanh(c)^2 is far below rounding."""
    cell = make(variant)
    weights, x = draw(cell, 1000, (), D, H)
    run = unroll.forward(cell, weights, size * x, held={"f": 1.0})
    assert np.abs(run["c"][-1]).max() > 20
    for signal in "hc":
        found = verify(run, DH, signal, 0)
        assert np.isfinite(found.engine) and found.error_complex < 1e-6


def test_a_gradient_that_explodes_is_confirmed_along_its_own_run_and_not_by_differences():
    """An LSTM at rest, where no nudge stays: each unit's Jacobian is (1/2, 1) times (1, f)."""
    cell, n = make("lstm"), 1000
    weights = {name: np.zeros(shape) for name, shape in cell.shapes(1, H).items()}
    weights |= {"weight_hh": np.tile(2 * np.eye(H), (4, 1)), "bias_ih": np.repeat([0.0, 5.0, 0.0, 0.0], H)}
    run = unroll.forward(cell, weights, np.zeros((n, 1)))
    found = verify(run, DH, "h", 0)
    size = (n - 2) * np.log10(0.5 + run["f"][0, 0]) + np.log10(0.5 * np.linalg.norm(DH))
    assert size > 170 and np.isclose(found.engine, size, rtol=1e-12)
    assert found.error_complex < 1e-12 and not found.resolved and found.error_differences > 0.9


@every_cell
def test_the_step_is_a_power_of_two_and_follows_the_gradient(variant):
    run = run_of(variant)
    steps = [verify(run, scale * DH, "h", 0).step for scale in (1.0, 1e200, 1e-200)]
    assert steps[0] == steps[1] == steps[2] and np.frexp(steps[0])[0] == 0.5


# --- the loss itself --------------------------------------------------------------------------

WORDS = ("<unk>", "the", "cat", "sat", "down")


def text_run(variant="lstm", readout=1.0):
    """A text read in float64 by a network whose readout is that much larger than drawn."""
    m = Model.create(make(variant), Vocabulary(WORDS), H, np.random.default_rng(5), dtype=np.float64)
    weights = {
        **m.weights,
        "readout.weight": readout * m.weights["readout.weight"],
        "readout.bias": np.array([-1e6, 0.0, 0.0, 0.0, 0.0]),
    }
    return replace(m, weights=weights).trace("the cat sat down")


@pytest.mark.parametrize("variant", STACKED)
@pytest.mark.parametrize("readout", [1.0, 100.0, 50000.0])
def test_the_norms_of_a_text_are_confirmed_however_sure_the_network_is(variant, readout):
    """With 50,000 the other words are all but less likely than any float64."""
    trace = text_run(variant, readout)
    curve = gradient_norms(trace.model, trace)
    assert (curve.loss < 1e-250) == (readout == 50000)
    for t in range(len(trace)):
        for found in verify_norms(trace, t):
            assert found.error_complex < 1e-12
            assert np.isclose(found.engine, curve.log10_norm[found.signal][t], rtol=0, atol=1e-11)
            assert not found.resolved or found.error_differences < 1e-2
    assert found.resolved or readout == 50000  # too steep for a difference


@pytest.mark.parametrize("wrong", [lambda d: d[::-1], lambda d: 1000 * d, lambda d: -d, lambda d: d + 1e-3])
def test_a_wrong_derivative_by_the_logits_is_caught(monkeypatch, wrong):
    right = traces._loss

    def loss(trace, k):
        value, dlogits, exponent = right(trace, k)
        return value, wrong(dlogits), exponent

    monkeypatch.setattr(traces, "_loss", loss)
    for found in verify_norms(text_run(), 0, "cat"):
        assert found.error_complex > 1e-4 and found.resolved and found.error_differences > 1e-4


def test_an_error_of_size_1_along_minus_log_p_is_confirmed_and_another_caught():
    trace = text_run()
    run, readout = trace.layers[-1], trace.model.weights["readout.weight"]
    loss = Answer(trace.logits[-1], readout, 2, unit=True)
    dh = answer_error(trace.logits[-1:], readout[None], np.array([2]))[0]
    assert verify(run, dh, "h", 0, loss=loss).error_complex < 1e-13
    assert verify(run, dh[::-1], "h", 0, loss=loss).error_complex > 1e-3


@pytest.mark.parametrize("cell", ["lstm", "rnn"])
def test_a_curve_in_float32_is_that_which_the_check_finds(cell):
    """Latch networks on noise, whose gates and tanh(c) saturate: rounded signals have no slopes there."""
    text = "dzvvvxyxxyvyvwyyxwzwvwvzvzwwxwwvwvwzwwyzwwyyyvvyyzyxvzyxywwxx?"
    for model in load_seeds("latch", cell)[::4]:
        assert model.weights["readout.weight"].dtype == np.float32
        curve = gradient_norms(model, text)
        exact = model.in_float64.trace(text)
        for t in (0, 30, len(exact) - 1):
            for found in verify_norms(exact, t, curve.target):
                assert np.isclose(curve.log10_norm[found.signal][t], found.complex, rtol=0, atol=1e-6)
