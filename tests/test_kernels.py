"""The fused kernels are the readable cells, to rounding, whatever the sequence."""

import pickle

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from oracles import TOLERANCE, assert_close, draw, every_cell, make
from variants import EACH, UNBOUNDED
from visualizer import kernels, unroll
from visualizer.cells import LSTM, State, lines, sigmoid
from visualizer.linear import Recipe
from visualizer.weights import Layer

X = np.zeros((4, 2))
every_forward = pytest.mark.parametrize("variant", [v for v in EACH if kernels.forward_of(make(v), X)])
precisions = pytest.mark.parametrize("dtype", [np.float32, np.float64], ids=lambda dtype: dtype.__name__)
# in log10 of a norm; where the paths of a gradient nearly cancel, few of float32's digits are left
LOG_TOLERANCE = {np.float64: 1e-8, np.float32: 1e-2}

# weights of a size of 0.1 leave gates near one half; of 30, every gate is shut or open altogether
problems = st.fixed_dictionaries(
    {
        "T": st.integers(1, 150),
        "D": st.integers(1, 6),
        "H": st.integers(1, 12),
        "size": st.sampled_from([0.1, 0.5, 2.0, 30.0]),
        "dtype": st.sampled_from([np.float32, np.float64]),
        "seed": st.integers(0, 10**6),
    }
)


def build(cell, T, D, H, size, dtype, seed=0):
    """Weights, input and the state to begin with."""
    weights, x = draw(cell, T, (), D, H, seed, dtype, size)
    h, c = np.random.default_rng(seed + 1).normal(0, 0.5, (2, H)).astype(dtype)
    return weights, x, State(h, c if cell.has_c else None)


def batch(state):
    """A batch of one, which the readable cell runs."""
    return State(*(None if part is None else part[None] for part in state))


def readable_norms(trace, dh, exponent=0):
    """log10 of the norms by the cell's own derivative, of a batch of one."""
    above = np.zeros_like(trace["h"])
    above[-1] = dh
    grads = unroll.backward(trace, above, np.full(above.shape[:2], exponent), rescale=True)
    return {name: grads.log10_norm(name)[:, 0] for name in ("h", "c") if name in trace.signals}


def fused_norms(trace, dh):
    """The same of the same signals, by the fused loop."""
    signals, inner = (
        {name: array[:, 0] for name, array in of.items()} for of in (trace.signals, trace.inner)
    )
    state = State(*(None if part is None else part[0] for part in trace.state))
    run = unroll.LayerTrace(trace.cell, trace.weights, trace.x[:, 0], state, signals, inner)
    return unroll.log10_norms(run, dh)


# --- forward ----------------------------------------------------------------------------------


@every_forward
@given(problems)
def test_every_step_is_the_readable_cells_step_from_where_it_stood(variant, problem):
    """A batch of one-step sequences: so no step's rounding grows in the next, even in a chaotic network."""
    cell, dtype = make(variant), problem["dtype"]
    weights, x, state = build(cell, **problem)
    fused = unroll.forward(cell, weights, x, state)
    stood = [fused.before(t) for t in range(len(x))]
    stood = State(*(None if parts[0] is None else np.stack(parts) for parts in zip(*stood, strict=True)))
    readable = unroll.forward(cell, weights, x[None], stood)
    assert set(fused.signals) == set(cell.signals)
    for key, signal in fused.signals.items():
        assert signal.dtype == dtype
        # what a gate is given adds up D + H products of the weights' size
        rounding = TOLERANCE[dtype] * max(1.0, problem["size"])
        assert_close(signal, readable[key][0], rounding)


@every_forward
@precisions
@pytest.mark.parametrize("shape", [(1, 1, 1), (60, 32, 32), (300, 16, 48)], ids=str)
def test_a_whole_sequence_is_the_readable_cells(variant, dtype, shape):
    cell = make(variant)
    weights, x, state = build(cell, *shape, size=shape[-1] ** -0.5, dtype=dtype)
    fused = unroll.forward(cell, weights, x, state)
    readable = unroll.forward(cell, weights, x[:, None], batch(state))
    for key, signal in fused.signals.items():
        assert_close(signal, readable[key][:, 0], TOLERANCE[dtype])


@every_forward
@given(problems, st.data())
def test_an_edited_sequence_is_run_from_the_edit_on_and_is_the_same_as_the_whole(variant, problem, data):
    cell, dtype, T = make(variant), problem["dtype"], problem["T"]
    weights, x, state = build(cell, **{**problem, "size": min(problem["size"], 0.5)})
    before = unroll.forward(cell, weights, x, state)
    edit = data.draw(st.integers(0, T), label="first step that differs")
    more = data.draw(st.integers(0 if edit < T else 1, 5), label="steps appended")
    after = np.concatenate((x[:edit], x[edit:] + 1, np.ones((more, problem["D"]), dtype)))
    retraced = unroll.forward(cell, weights, after, state, reuse=before)
    whole = unroll.forward(cell, weights, after, state)
    for key, signal in retraced.signals.items():
        assert np.array_equal(signal[:edit], before[key][:edit])
        assert_close(signal, whole[key], TOLERANCE[dtype])


@every_forward
def test_only_what_follows_the_edit_is_run(variant, monkeypatch):
    cell, lengths = make(variant), []
    weights, x, state = build(cell, 20, 3, 4, 0.5, np.float32)
    before = unroll.forward(cell, weights, x[:19], state)
    kernel = kernels.forward_of(cell, x)

    def counting(weights, x, state):
        lengths.append(len(x))
        return kernel(weights, x, state)

    monkeypatch.setitem(kernels.FORWARD, type(cell), counting)
    unroll.forward(cell, weights, x, state, reuse=before)
    unroll.forward(cell, weights, x[:12], state, reuse=before)
    assert lengths == [1, 0]


@pytest.mark.parametrize("fixed", [True, False], ids=["fixed", "may change"])
def test_rows_are_made_once_of_weights_that_cannot_change_and_of_others_for_every_run(fixed, monkeypatch):
    made, rows = [], kernels._lstm_rows
    monkeypatch.setattr(kernels, "_lstm_rows", lambda *args: made.append(1) or rows(*args))
    weights, x, state = build(LSTM(), 5, 3, 4, 0.5, np.float32)
    layer = Layer(weights)
    for array in weights.values():
        array.flags.writeable = not fixed
    first = unroll.forward(LSTM(), layer, x, state)
    assert np.array_equal(unroll.forward(LSTM(), layer, x, state)["h"], first["h"])
    assert len(made) == (1 if fixed else 2)
    assert unroll.forward(LSTM(), layer, x.astype(np.float64), state)["h"].dtype == np.float64
    if not fixed:
        weights["bias_ih"] += 1
        assert not np.allclose(unroll.forward(LSTM(), layer, x, state)["h"], first["h"])
    assert vars(pickle.loads(pickle.dumps(layer))) == {"_made": {}}


def shut(a, H=3, dtype=np.float32):
    """An LSTM whose gates are all given a and whose candidate is given 1, whatever comes in."""
    zeros = {key: np.zeros(shape, dtype) for key, shape in LSTM().shapes(2, H).items()}
    return {**zeros, "bias_ih": np.repeat(np.array([a, a, 1, a], dtype), H)}


@pytest.mark.parametrize(("dtype", "a"), [(np.float32, -12), (np.float32, -80), (np.float64, -700)])
def test_a_gate_near_0_has_all_its_digits(dtype, a):
    """A sigmoid made of a tanh has none left there, and products of f are shown as logarithms."""
    trace = unroll.forward(LSTM(), shut(a, dtype=dtype), np.zeros((5, 2), dtype))
    for gate in "ifo":
        np.testing.assert_allclose(trace[gate], np.exp(float(a)), rtol=1e-5)


@precisions
def test_a_gate_beyond_the_range_of_exp_is_the_readable_sigmoids_and_nothing_warns(dtype):
    for a in (-1e4, 1e4):
        trace = unroll.forward(LSTM(), shut(a, dtype=dtype), np.zeros((5, 2), dtype))
        for gate in "ifo":
            assert (trace[gate] == sigmoid(np.array(a, dtype))).all() and (trace[gate] > 0).all()
        assert np.isfinite(trace["c"]).all() and np.isfinite(trace["h"]).all()


def test_what_is_no_single_sequence_of_real_numbers_is_left_to_the_readable_cell():
    of = kernels.forward_of
    assert of(LSTM(), X)
    assert of(LSTM(), X[None]) is None
    assert of(LSTM(), X.astype(complex)) is None
    assert of(type("Other", (LSTM,), {})(), X) is None
    assert of(LSTM(), X, X.astype(complex)) is None


# --- backward ---------------------------------------------------------------------------------


@every_cell
@given(problems)
def test_the_norms_are_those_of_the_readable_derivative(variant, problem):
    # float32 cannot hold what a single step of a saturated network may leave of a gradient
    wild = problem["size"] > (0.5 if variant in UNBOUNDED else 2)
    cell, dtype = make(variant), np.float64 if wild else problem["dtype"]
    size = min(problem["size"], 2.0 if variant in UNBOUNDED else np.inf)
    weights, x, state = build(cell, **{**problem, "dtype": dtype, "size": size})
    trace = unroll.forward(cell, weights, x[:, None], batch(state))
    dh = np.random.default_rng(3).normal(size=problem["H"]).astype(dtype)
    fused, readable = fused_norms(trace, dh), readable_norms(trace, dh)
    assert set(fused) == set(readable)
    for key, norms in fused.items():
        assert norms.shape == (len(x),)
        np.testing.assert_allclose(norms, readable[key], rtol=0, atol=LOG_TOLERANCE[dtype])


held_gates = [(variant, {name: 0.5 for name in make(variant).gates}) for variant in EACH]
coupled = [(variant, {"i": unroll.COUPLED}) for variant in EACH if make(variant).couples]


@pytest.mark.parametrize(("variant", "held"), [*held_gates, *coupled, ("lstm", {}), ("gru-before", {})])
def test_what_is_noted_of_a_cell_makes_the_coefficients_of_any_run(variant, held):
    cell = make(variant)
    weights, x, state = build(cell, 9, 2, 3, 0.5, np.float64)
    run = unroll.forward(cell, weights, x, state, held=held)
    noted = lines(cell, tuple(run.held), run.coupled is not False).coefficients
    for start, stop in ((0, 9), (3, 7)):
        found = list(np.empty((len(noted), stop - start, 3)))
        Recipe(noted).make(unroll.Part(run, start, stop), found)
        expected = run.steps(start, stop).coefficients
        assert len(found) == len(expected)
        for one, other in zip(found, expected, strict=True):
            assert np.array_equal(one, np.broadcast_to(other, one.shape))


def straight(k, dtype, H=3):
    """An LSTM at rest whose h_t is k * h_{t-1}, to first order: i and o open, f shut, g = k h."""
    weights = shut(0, H, dtype)
    weights["bias_ih"][:] = np.repeat([1000, -1000, 0, 1000], H)
    weights["weight_hh"][2 * H : 3 * H] = k * np.eye(H)
    return weights


@precisions
@pytest.mark.parametrize("log10_k", [-30, -8, -1, 0, 1, 8, 30])
def test_a_norm_beyond_every_number_is_a_point_on_the_curve(dtype, log10_k):
    """dL/dh_t = k^(T - t) dL/dh_T: down to 10^-2000 and less, up to 10^2000 and more."""
    T, dh = 2001 if abs(log10_k) < 2 else 300, np.array([3.0, 0, 4])
    trace = unroll.forward(LSTM(), straight(10.0**log10_k, dtype), np.zeros((T, 2), dtype))
    norms = unroll.log10_norms(trace, dh)
    expected = np.log10(5) + log10_k * np.arange(T - 1, -1, -1.0)
    for norm in norms.values():
        np.testing.assert_allclose(norm, expected, rtol=1e-6, atol=1e-6)


@precisions
def test_an_open_forget_gate_keeps_the_gradient_of_c_exactly(dtype):
    """With no recurrent weights the conveyor is the only way back: dL/dc_t = dL/dc_T, and dL/dh_t = 0."""
    weights = shut(0, dtype=dtype)
    weights["bias_ih"][3:6] = 1000
    norms = unroll.log10_norms(unroll.forward(LSTM(), weights, np.zeros((200, 2), dtype)), np.ones(3))
    assert (norms["c"] == norms["c"][-1]).all()
    assert (norms["h"][:-1] == -np.inf).all() and np.isclose(norms["h"][-1], np.log10(3) / 2)


@precisions
def test_one_step_that_shuts_everything_is_passed_and_the_pace_is_found_again(dtype):
    """The gates' biases cannot change on the way, so one word shuts f, i and o: e^-60 each."""
    weights, x, _ = build(LSTM(), 400, 2, 3, 0.3, dtype)
    weights["weight_ih"][:, 0] = np.repeat([1, 1, 0, 1], 3)
    x[:, 0] = 0
    x[200, 0] = -60
    trace = unroll.forward(LSTM(), weights, x[:, None])
    dh = np.ones(3, dtype)
    fused, readable = fused_norms(trace, dh), readable_norms(trace, dh)
    assert readable["c"][199] < readable["c"][200] - 15
    for key, norms in fused.items():
        np.testing.assert_allclose(norms, readable[key], rtol=0, atol=LOG_TOLERANCE[dtype])


@every_cell
def test_nothing_arriving_is_nothing_anywhere(variant):
    cell = make(variant)
    weights, x, state = build(cell, 9, 2, 3, 0.5, np.float32)
    norms = unroll.log10_norms(unroll.forward(cell, weights, x, state), np.zeros(3))
    assert all((norm == -np.inf).all() for norm in norms.values())


@every_cell
@given(st.integers(-(2**20), 2**20))
def test_what_arrives_with_an_exponent_only_moves_the_curve(variant, exponent):
    cell = make(variant)
    weights, x, state = build(cell, 30, 2, 3, 0.5, np.float64)
    trace, dh = unroll.forward(cell, weights, x, state), np.array([0.5, -0.25, 0.1])
    plain, moved = unroll.log10_norms(trace, dh), unroll.log10_norms(trace, dh, exponent)
    for key, norm in plain.items():
        np.testing.assert_allclose(moved[key], norm + exponent * np.log10(2), rtol=1e-14)
