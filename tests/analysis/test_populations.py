"""Many networks at once: each is what it is alone, and nothing is lost at the ends of the scale."""

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from oracles import assert_close, complex_step
from visualizer import cells, unroll
from visualizer.analysis import populations
from visualizer.analysis.populations import INITS, answer_error, draw, norms, spread, stack

T, D, H, S = 12, 3, 5, 4
KINDS = [(name, {}) for name in cells.CELLS] + [("rnn", {"activation": a}) for a in ("relu", "identity")]
every_kind = pytest.mark.parametrize(
    ("name", "options"), KINDS, ids=lambda v: v if isinstance(v, str) else ""
)


def unit(rng, shape):
    v = rng.normal(size=shape)
    return v / np.linalg.norm(v, axis=-1, keepdims=True)


def problem(name, options, T=T, H=H, S=S, init="uniform", size=1.0, held=None, **turned):
    """A run of S networks, and an error of norm 1 for each."""
    cell = cells.make(name, **options)
    weights = stack(draw(cell, D, H, init, seed) for seed in range(S))
    if "radius" in turned:
        weights = populations.with_radius(
            cell, weights, populations.spectral_radii(cell, weights), turned["radius"]
        )
    weights = populations.with_bias(cell, weights, turned.get("bias", 0.0))
    rng = np.random.default_rng(0)
    x = size * rng.normal(size=(T, S, D))
    return unroll.forward(cell, weights, x, held=held), unit(rng, (S, H))


# --- norms ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "options", "held"),
    [(*kind, None) for kind in KINDS]
    + [(name, {}, {"f": 1.0}) for name, cell in cells.CELLS.items() if "f" in cell.signals],
)
def test_the_norms_of_many_are_those_of_each_alone(name, options, held):
    run, dh = problem(name, options, held=held, bias=0.5)
    found = norms(run, dh)
    for s in range(S):
        weights = {key: w[s] for key, w in run.weights.items()}
        alone = unroll.forward(run.cell, weights, run.x[:, s], held=held)
        above = np.zeros((T, H))
        above[-1] = dh[s]
        grads = unroll.backward(alone, above)
        for signal, log10 in found.log10_norm.items():
            assert_close(log10[:, s], grads.log10_norm(signal), 1e-11)
        whole = np.sqrt(sum((w**2).sum() for w in grads.weights.values()))
        assert_close(10 ** found.log10_weight_norm[s], whole, 1e-11)


@pytest.mark.parametrize("name", ["lstm", "peephole", "coupled", "gru"])
def test_the_forget_product_is_the_product_of_later_gates_that_keep(name):
    run, dh = problem(name, {})
    found = norms(run, dh).log10_forget_product
    for t in range(T):
        assert_close(10 ** found[t], run["z" if name == "gru" else "f"][t + 1 :].prod(axis=0).mean(axis=-1))


@given(st.floats(0.2, 2.0), st.integers(1, 1000))
def test_a_linear_rnn_of_rho_times_a_rotation_keeps_rho_to_the_steps(rho, steps):
    cell = cells.make("rnn", activation="identity")
    weights = stack(draw(cell, D, 4, "orthogonal", seed) for seed in range(2))
    weights = populations.with_radius(cell, weights, np.ones((2, 1)), rho)
    run = unroll.forward(cell, weights, np.zeros((steps + 1, 2, D)))
    found = norms(run, unit(np.random.default_rng(1), (2, 4))).log10_norm["h"]
    expected = np.log10(rho) * np.arange(steps, -1, -1)
    assert_close(found, np.stack([expected] * 2, axis=1), 1e-12)


def test_a_saturated_unit_still_has_its_derivative():
    """tanh(40) is 1 in float64, and 1 - 1 is nothing; 1 / cosh(40)^2 is 7e-35."""
    cell = cells.make("rnn")
    weights = {name: np.zeros((1, *shape)) for name, shape in cell.shapes(1, 1).items()}
    weights["bias_ih"][:] = 40.0 - 0.5
    weights["weight_hh"][:] = 0.5
    run = unroll.forward(cell, weights, np.zeros((3, 1, 1)))
    assert (run["h"] == 1).all()
    found = norms(run, np.ones((1, 1))).log10_norm["h"][:, 0]
    step = np.log10(0.5 / np.cosh(40.0) ** 2)
    assert_close(found, np.array([2 * step, step, 0]), 1e-12)


@pytest.mark.parametrize("gate", ["i", "f", "g", "o", "r", "z", "n"])
def test_a_gate_shut_or_open_altogether_keeps_its_slope(gate):
    name = "lstm" if gate in "ifgo" else "gru"
    run, _ = problem(name, {}, H=2, S=1)
    k = run.cell.blocks.index(gate)
    run.weights["bias_ih"][:, 2 * k : 2 * k + 2] = 50.0
    run = unroll.forward(run.cell, run.weights, run.x)
    slope = run[gate] * run.slopes[f"1-{gate}"] if gate in run.cell.gates else run.slopes[gate]
    assert (slope > 0).all() and slope.max() < 1e-18


@every_kind
def test_nothing_overflows_or_vanishes_at_a_corner_of_the_knobs_over_a_thousand_steps(name, options):
    cell = cells.make(name, **options)
    signals = cell.signals
    for init, radius, size in itertools.product(("uniform", "identity"), (0.2, 2.0), (0.0, 10.0)):
        # a gate that is shut where nothing is read, and one that is open where much is
        bias = (5.0 if size else -3.0) if "f" in signals else 0.0
        for held in (None, {"f": 1.0}) if "f" in signals else (None,):
            at = dict(init=init, size=size, radius=radius, bias=bias, held=held)
            run, dh = problem(name, options, T=1000, H=4, S=2, **at)
            found = norms(run, dh)
            every = [*found.log10_norm.values(), found.log10_weight_norm]
            every += [] if found.log10_forget_product is None else [found.log10_forget_product]
            assert not any(np.isnan(each).any() or np.isposinf(each).any() for each in every), at
            # no step is open where every unit is off, or where nothing is ever written
            really_0 = (
                name == "indrnn" or cell.options.get("activation") == "relu" or (name == "coupled" and held)
            )
            assert really_0 or all(np.isfinite(each).all() for each in every), at


def test_a_network_of_rectifiers_that_are_all_off_passes_exactly_nothing():
    run, dh = problem("rnn", {"activation": "relu"}, size=0.0)
    run.weights["bias_ih"][:] = -5.0
    run = unroll.forward(run.cell, run.weights, run.x)
    found = norms(run, dh)
    assert np.isneginf(found.log10_norm["h"][:-1]).all() and np.isneginf(found.log10_weight_norm).all()
    mean, low, high, zero = spread(found.log10_norm["h"])
    assert np.isnan(mean[:-1]).all() and (zero[:-1] == S).all()
    assert_close(np.stack([mean, low, high])[:, -1], np.zeros(3))


# --- the error that arrives -------------------------------------------------------------------


@given(st.integers(0, 10**6))
def test_the_error_has_the_direction_of_the_derivative_of_minus_log_p(seed):
    rng = np.random.default_rng(seed)
    W, b, h = rng.normal(size=(S, 3, H)), rng.normal(size=(S, 3)), rng.normal(size=(S, H))
    logits = (W @ h[..., None])[..., 0] + b
    asked = rng.integers(0, 3, S)
    found = answer_error(logits, W, asked)
    for s in range(S):

        def loss(h, s=s):
            z = W[s] @ h + b[s]
            return np.log(np.exp(z - z[asked[s]]).sum())

        expected = complex_step(loss, h[s])
        assert_close(found[s], expected / np.linalg.norm(expected), 1e-9)


def test_a_network_that_is_altogether_sure_still_has_an_error():
    W = np.random.default_rng(0).normal(size=(1, 3, H))
    found = answer_error(np.array([[2000.0, 0.0, 1.0]]), W, np.array([0]))
    expected = (W[0, 2] - W[0, 0]) * np.exp(1) + (W[0, 1] - W[0, 0])
    assert_close(found[0], expected / np.linalg.norm(expected))


# --- how networks are drawn -------------------------------------------------------------------


@pytest.mark.parametrize("init", INITS)
@pytest.mark.parametrize("name", cells.CELLS)
def test_a_seed_draws_the_same_network_again(name, init):
    cell = cells.make(name)
    one, again = draw(cell, D, H, init, 3), draw(cell, D, H, init, 3)
    assert {name: w.shape for name, w in one.items()} == cell.shapes(D, H)
    assert all((one[key] == again[key]).all() for key in one)
    assert any((one[key] != w).any() for key, w in draw(cell, D, H, init, 4).items())


def test_recurrent_blocks_are_what_the_initialisation_says():
    cell = cells.make("lstm")
    blocks = draw(cell, D, H, "orthogonal", 0)["weight_hh"].reshape(4, H, H)
    assert_close(blocks @ blocks.swapaxes(1, 2), np.stack([np.eye(H)] * 4))
    assert (draw(cell, D, H, "identity", 0)["weight_hh"] == np.tile(np.eye(H), (4, 1))).all()
    glorot = draw(cell, D, 200, "glorot", 0)["weight_hh"]
    limit = np.sqrt(6 / 400)
    assert 0.99 * limit < np.abs(glorot).max() <= limit
    assert all(
        (draw(cell, D, H, "uniform", 7)[k] == w).all()
        for k, w in cell.init(D, H, np.random.default_rng(7)).items()
    )
    with pytest.raises(ValueError, match="init must be uniform, glorot"):
        draw(cell, D, H, "other", 0)


def test_a_rotation_is_drawn_without_favour():
    """The trace of a random rotation has mean 0 and variance 1 (Diaconis & Shahshahani 1994)."""
    cell = cells.make("rnn")
    traces = [np.trace(draw(cell, 1, 6, "orthogonal", seed)["weight_hh"]) for seed in range(800)]
    assert abs(np.mean(traces)) < 0.12 and abs(np.var(traces) - 1) < 0.2


def test_normal_numbers_are_normal():
    z = populations.normal(np.random.default_rng(0), (20_000,))
    assert abs(z.mean()) < 0.03 and abs(z.var() - 1) < 0.04 and abs((z**4).mean() - 3) < 0.25


@given(st.floats(0.2, 2.0), st.sampled_from(list(cells.CELLS)))
def test_every_recurrent_block_gets_the_radius_asked_for(radius, name):
    cell = cells.make(name)
    weights = stack(draw(cell, D, H, "uniform", seed) for seed in range(2))
    turned = populations.with_radius(cell, weights, populations.spectral_radii(cell, weights), radius)
    blocks = 1 if cell.diagonal else cell.shapes(D, H)["weight_hh"][0] // H
    assert_close(populations.spectral_radii(cell, turned), np.full((2, blocks), radius))
    assert turned["weight_ih"] is weights["weight_ih"]


def test_the_forget_bias_moves_the_forget_gate_alone():
    for name in cells.CELLS:
        cell = cells.make(name)
        weights = stack([draw(cell, D, H, "uniform", 0)])
        moved = populations.with_bias(cell, weights, 2.5)["bias_ih"] - weights["bias_ih"]
        expected = np.repeat([2.5 * (block == "f") for block in cell.blocks], H)
        assert_close(moved[0], expected)


# --- many values as three ---------------------------------------------------------------------


@given(st.lists(st.floats(-300, 300), min_size=1, max_size=8), st.integers(0, 4))
def test_the_spread_leaves_out_what_is_exactly_0_and_counts_it(logs, zeros):
    mean, low, high, zero = spread(np.array([*logs, *[-np.inf] * zeros]))
    assert_close(np.array([mean, low, high]), np.array([np.mean(logs), min(logs), max(logs)]), 1e-12)
    assert zero == zeros
