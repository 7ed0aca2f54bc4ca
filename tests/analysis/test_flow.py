"""Jacobians, flow and paths are derivatives: of every step, between any two steps, and part by part."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from oracles import Nudged, assert_close, complex_step, draw, every_cell, make
from variants import EACH, STACKED
from visualizer import unroll
from visualizer.analysis import populations
from visualizer.analysis.flow import carousel, flow, gradients, jacobians, log10_norm, paths
from visualizer.analysis.ledger import half_life
from visualizer.cells import State

T, D, H = 5, 2, 3
KEEPERS = [variant for variant in EACH if make(variant).keeper]
keepers = pytest.mark.parametrize("variant", KEEPERS)
SEEING = [variant for variant in EACH if make(variant).shapes(1, 1)["weight_hh"][0]]
"""Whose blocks see the old h."""


def run_of(variant, held=None, T=T, H=H, size=0.7, seed=0):
    cell = make(variant)
    weights, x = draw(cell, T, (), D, H, seed, size=size)
    rng = np.random.default_rng(seed + 1)
    state = State(rng.normal(0, 0.5, H), rng.normal(0, 0.5, H) if cell.has_c else None)
    return unroll.forward(cell, weights, x, state, held=held)


def error(H=H):
    return np.random.default_rng(9).normal(size=H)


def again(run, x, state=None, cell=None):
    """The same network on other input, in complex numbers."""
    weights = {name: array.astype(complex) for name, array in run.weights.items()}
    return unroll.forward(cell or run.cell, weights, x, state or run.state, held=run.held)


def true_values(vector):
    return np.ldexp(vector[0], np.clip(vector[1], -2000, 2000).astype(int))


FREE_AND_HELD = [
    (v, name and {name: 0.75}) for v in EACH for name in (None, *make(v).signals) if name not in ("h", "c")
] + [(v, {"i": unroll.COUPLED}) for v in ("lstm", "peephole-ifo")]


# --- Jacobians --------------------------------------------------------------------------------


@pytest.mark.parametrize(("variant", "held"), FREE_AND_HELD)
def test_a_jacobian_is_the_derivative_of_the_state_after_by_the_state_before(variant, held):
    run = run_of(variant, held)
    S = 2 * H if run.cell.has_c else H
    found = jacobians(run)
    assert found.shape == (T, S, S)
    for t in range(T):
        before = np.concatenate([part for part in run.before(t) if part is not None])
        for row in range(S):

            def entry(s, t=t, row=row):
                state = State(s[:H], s[H:] if run.cell.has_c else None)
                after = again(run, run.x[t : t + 1], state)
                return after["c" if row >= H else "h"][0, row % H]

            assert_close(found[t, row], complex_step(entry, before))


@every_cell
def test_jacobians_of_some_steps_are_those_of_all(variant):
    run = run_of(variant)
    whole = jacobians(run)
    for start, stop in ((0, 2), (2, 5), (3, 4), (2, 2)):
        assert np.array_equal(jacobians(run, start, stop), whole[start:stop])


@pytest.mark.parametrize("a", [-300.0, -25.0, 25.0, 300.0])
def test_the_slope_of_a_tanh_that_is_1_to_rounding_is_still_there(a):
    cell = make("rnn")
    weights = {name: np.ones(shape) for name, shape in cell.shapes(1, 1).items()}
    weights |= {"bias_ih": np.array([a]), "bias_hh": np.zeros(1), "weight_ih": np.zeros((1, 1))}
    run = unroll.forward(cell, weights, np.zeros((2, 1)))
    slope = 4 * np.exp(-2 * np.abs(a + run["h"][0, 0]))
    assert np.isclose(jacobians(run)[1, 0, 0], slope, rtol=1e-12)


# --- flow -------------------------------------------------------------------------------------


@pytest.mark.parametrize(("variant", "held"), FREE_AND_HELD)
def test_flow_is_what_a_nudge_at_one_step_does_at_another(variant, held):
    """Complex step: h_k is nudged after c_k is made, c_k before h_k is."""
    run = run_of(variant, held)
    found = flow(run, range(T))
    assert set(found) == ({"h", "c"} if run.cell.has_c else {"h"})
    for name, log10 in found.items():
        squares = np.zeros((T, T))
        for k in range(T):
            for unit in range(H):
                nudge = np.zeros((T, H), complex)
                nudge[k, unit] = 1e-30j
                moved = again(run, run.x, cell=Nudged(run.cell, {name: nudge}))[name].imag / 1e-30
                squares[:, k] += (moved**2).sum(axis=1)
        later = np.tri(T, dtype=bool)
        assert_close(10.0 ** log10[later], np.sqrt(squares / H)[later])
        assert np.isnan(log10[~later]).all()
        assert (np.diag(log10) == 0).all()


@pytest.mark.parametrize("variant", STACKED)
@given(st.lists(st.integers(0, 11), max_size=6))
def test_all_ends_together_are_each_of_them_alone(variant, ends):
    run = run_of(variant, T=12)
    together = flow(run, ends)
    for name, log10 in together.items():
        assert log10.shape == (len(ends), 12)
        for end, row in zip(ends, log10, strict=True):
            np.testing.assert_allclose(row, flow(run, [end])[name][0], rtol=1e-13, atol=1e-13)


def rotation(H, seed=0):
    return np.linalg.qr(np.random.default_rng(seed).normal(size=(H, H)))[0]


def linear(rho, T, H=4):
    cell = make("rnn-identity")
    weights = {name: np.zeros(shape) for name, shape in cell.shapes(1, H).items()}
    return unroll.forward(cell, weights | {"weight_hh": rho * rotation(H)}, np.zeros((T, 1)))


@pytest.mark.parametrize("rho", [0.2, 0.9, 1.0, 1.1, 2.0])
def test_the_flow_of_a_linear_network_is_rho_to_the_distance(rho):
    T, ends = 1000, [999, 0, 500]
    run = linear(rho, T)
    assert np.array_equal(run["h"], np.zeros((T, 4)))
    distance = np.array(ends)[:, None] - np.arange(T)
    expected = np.where(distance >= 0, distance * np.log10(rho), np.nan)
    np.testing.assert_allclose(flow(run, ends)["h"], expected, rtol=1e-12, atol=1e-12)


def test_memory_that_is_only_forgotten_flows_by_its_gate():
    """With recurrent weights at 0, dc_t/dc_k is the product of f alone, and h_k moves nothing."""
    cell = make("lstm")
    weights, x = draw(cell, 400, (), D, H)
    run = unroll.forward(cell, weights | {"weight_hh": np.zeros((4 * H, H))}, x)
    found = flow(run, [399])
    product, _ = carousel(run)
    assert_close(found["c"][0], np.log10(np.mean(100.0**product, axis=1)) / 2)
    assert (found["h"][0, :-1] == -np.inf).all() and found["h"][0, -1] == 0


def test_progress_rises_to_1():
    told = []
    flow(run_of("gru"), [T - 1], told.append)
    assert told == sorted(told) and len(told) == T and told[-1] == 1


# --- gradients --------------------------------------------------------------------------------


@every_cell
def test_gradients_are_those_of_backpropagation(variant):
    run = run_of(variant, T=30)
    above = np.zeros((30, H))
    above[-1] = error()
    expected = unroll.backward(run, above)
    found, exponents = gradients(run, error())
    for name, d in found.items():
        assert_close(np.ldexp(d, exponents[:, None]), expected.signals[name])


CORNERS = [
    (variant, radius, size, bias, held)
    for variant in STACKED
    if variant != "indrnn"  # a unit that is off hands on exactly nothing
    for radius in (0.2, 2.0)
    for size in (0.0, 10.0)
    # a gate that is shut where nothing is read, one that is open where much is, and one that is held
    for bias, held in (
        ((5.0 if size else -3.0, False), (0.0, True)) if make(variant).keeper == "f" else ((0.0, False),)
    )
    # nothing is ever written where i is 1 - f: h says nothing, exactly
    if not (variant == "coupled" and held)
]


@pytest.mark.parametrize(("variant", "radius", "size", "bias", "held"), CORNERS)
def test_over_a_thousand_steps_nothing_is_lost_at_any_corner(variant, radius, size, bias, held):
    cell, T, H = make(variant), 1000, 4
    many = populations.stack([populations.draw(cell, D, H, "uniform", seed=0)])
    many = populations.with_radius(cell, many, populations.spectral_radii(cell, many), radius)
    many = populations.with_bias(cell, many, bias)
    x = size * populations.normal(np.random.default_rng(0), (T, 1, D))
    together = unroll.forward(cell, many, x, held={"f": 1.0} if held else None)
    run = unroll.forward(cell, {name: w[0] for name, w in many.items()}, x[:, 0], held=together.held)
    for log10 in flow(run, [999]).values():
        assert np.isfinite(log10).all()
    dh = error(H)
    norms = populations.norms(together, dh[None])
    found, exponents = gradients(run, dh)
    for name, d in found.items():
        np.testing.assert_allclose(log10_norm(d, exponents[:, None]), norms.log10_norm[name][:, 0], rtol=1e-7)
    if variant in KEEPERS:
        split = paths(run, dh)
        by_gates = [split.gates[:-1]] if variant in SEEING else []
        for part in (split.total, split.direct, *by_gates, split.share):
            assert np.isfinite(part).all()
        parts = np.stack(list(split.step.values()))
        assert (np.abs(parts.sum(axis=0) - 1) < 1e-9 * np.abs(parts).sum(axis=0)).all()


# --- paths ------------------------------------------------------------------------------------


@keepers
@given(seed=st.integers(0, 1000), size=st.floats(0.05, 3), held=st.booleans())
def test_what_went_straight_and_what_went_through_gates_are_the_whole(variant, seed, size, held):
    cell = make(variant)
    run = run_of(variant, {cell.keeper: cell.keeps_at} if held else None, T=20, seed=seed, size=size)
    found = paths(run, error())
    total, direct, gates = (true_values(found.vectors[name]) for name in ("total", "direct", "gates"))
    largest = np.maximum(np.linalg.norm(direct, axis=1), np.linalg.norm(total, axis=1))
    assert (np.linalg.norm(direct + gates - total, axis=1) <= 1e-12 * largest).all()
    product, _ = carousel(run)
    assert_close(direct, 10.0**product * total[-1])
    assert not gates[-1].any()
    for name, log10 in (("total", total), ("direct", direct), ("gates", gates)):
        assert_close(10.0 ** getattr(found, name), np.linalg.norm(log10, axis=1))
    squares = (total**2).sum(axis=1)
    assert_close(found.share, (direct * total).sum(axis=1) / squares, 1e-10)
    assert_close(sum(found.step.values()), np.ones(20))


@pytest.mark.parametrize(
    ("variant", "gate"),
    [
        (v, gate)
        for v in KEEPERS
        if v in SEEING
        for gate in make(v).blocks
        if (v, gate) != ("gru-before", "r")
    ],
)
def test_where_one_gate_alone_sees_the_past_all_but_the_cells_share_is_that_gates(variant, gate):
    cell = make(variant)
    weights, x = draw(cell, 8, (), D, H)
    k = cell.blocks.index(gate)
    alone = np.zeros_like(weights["weight_hh"])
    alone[k * H : (k + 1) * H] = weights["weight_hh"][k * H : (k + 1) * H]
    weights["weight_hh"] = alone
    for other in set(cell.peepholes) - {gate}:
        weights[f"weight_p{other}"] = np.zeros(H)
    run = unroll.forward(cell, weights, x)
    found = paths(run, error())
    assert set(found.step) == {"cell", "error", *cell.blocks}
    above = np.zeros((8, H))
    above[-1] = error()
    total = unroll.backward(run, above).signals[cell.memory]
    straight = cell.kept(run)[1:] * total[1:]
    share = (straight * total[:-1]).sum(axis=1) / (total[:-1] ** 2).sum(axis=1)
    assert_close(found.step["cell"], np.append(share, 0))
    assert_close(found.step[gate], np.append(1 - share, 0))
    assert found.step[gate][:-1].all()
    assert np.array_equal(found.step["error"], np.eye(8)[-1])
    assert not any(found.step[other].any() for other in cell.blocks if other != gate)


@pytest.mark.parametrize("variant", ["gru", "gru-before"])
def test_the_split_of_a_gru_is_its_derivative_with_the_other_gates_held(variant):
    """With z, n or r held at what they are, what is left of dh_T/dh_t goes by the other ways alone."""
    run = run_of(variant)
    free = {name: run[name] for name in ("r", "z", "n")}

    def back(t, *held):
        """dL/dh_t over the step to t+1 alone, by complex step."""

        def loss(h):
            state = State(np.asarray(h, complex))
            weights = {name: w.astype(complex) for name, w in run.weights.items()}
            pins = {name: free[name][t + 1 : t + 2] for name in held}
            after = unroll.forward(run.cell, weights, run.x[t + 1 : t + 2], state, held=pins)
            return after["h"][0] @ d[t + 1]

        return complex_step(loss, run["h"][t])

    found = paths(run, error())
    d = true_values(found.vectors["total"])
    for t in range(T - 1):
        whole, size = d[t], d[t] @ d[t]
        straight = back(t, "r", "z", "n")
        by = {
            "cell": straight,
            "z": back(t, "r", "n") - straight,
            "n": back(t, "r", "z") - straight,
            "r": back(t, "z") - back(t, "r", "z"),
        }
        for name, part in by.items():
            assert_close(found.step[name][t], part @ whole / size, 1e-12)


@keepers
def test_without_recurrent_weights_and_peepholes_the_direct_path_is_all_there_is(variant):
    cell = make(variant)
    weights, x = draw(cell, 700, (), D, H)
    weights |= {
        name: np.zeros_like(w) for name, w in weights.items() if name[:9] in ("weight_hh", "weight_pi")
    }
    weights |= {name: np.zeros_like(w) for name, w in weights.items() if name == "weight_pf"}
    found = paths(unroll.forward(cell, weights, x), error())
    assert (found.gates == -np.inf).all()
    assert_close(found.direct, found.total)
    assert_close(found.share, np.ones(700))
    assert found.total[0] < -50


def test_no_error_takes_no_path():
    found = paths(run_of("lstm"), np.zeros(H))
    assert (
        (found.total == -np.inf).all() and (found.direct == -np.inf).all() and (found.gates == -np.inf).all()
    )
    assert np.isnan(found.share).all()


# --- the carousel -----------------------------------------------------------------------------


@keepers
def test_the_carousel_is_the_product_of_what_each_later_step_keeps(variant):
    run = run_of(variant, T=9)
    product, half = carousel(run)
    keep = run.cell.kept(run)
    assert_close(10.0**product, [keep[t + 1 :].prod(axis=0) for t in range(9)])
    assert np.array_equal(half.signed, half_life(run).signed)


@keepers
def test_what_keeps_held_at_1_forgets_exactly_nothing(variant):
    cell = make(variant)
    run = run_of(variant, {cell.keeper: cell.keeps_at}, T=50)
    product, half = carousel(run)
    assert (product == 0).all() and half.at_least.all()
    direct, exponent = paths(run, error()).vectors["direct"]
    whole = np.ldexp(direct, exponent)
    assert (whole == whole[-1]).all()


def test_a_gate_half_open_has_a_half_life_of_one_step():
    cell = make("lstm")
    weights = {name: np.zeros(shape) for name, shape in cell.shapes(1, 2).items()}
    product, half = carousel(unroll.forward(cell, weights, np.zeros((600, 1))))
    assert (half.signed == 1).all()
    assert_close(product[0], np.full(2, -599 * np.log10(2)))


def test_the_carousel_of_a_diagonal_is_the_product_of_what_each_active_unit_multiplies_with():
    run = run_of("indrnn", T=9)
    u = run.weights["weight_u"] * (run["h"] > 0)
    product, half = carousel(run)
    assert half is None
    assert_close(10.0**product, [np.abs(u[t + 1 :].prod(axis=0)) for t in range(9)])
    assert (run["h"] == 0).any() and (product == -np.inf).any()
    found = paths(run, error())
    assert_close(true_values(found.vectors["direct"]), true_values(found.vectors["total"]))
    assert (found.gates == -np.inf).all()


@pytest.mark.parametrize("variant", [v for v in EACH if v not in KEEPERS and not make(v).diagonal])
def test_a_cell_that_hands_its_memory_on_by_a_matrix_has_no_carousel_and_no_direct_path(variant):
    run = run_of(variant)
    for ask in (lambda: carousel(run), lambda: paths(run, error())):
        with pytest.raises(ValueError, match="has no gate that keeps"):
            ask()
