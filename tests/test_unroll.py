"""Time: what goes forward is the equations, what comes back is the exact derivative, at any length."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from oracles import (
    TOLERANCE,
    Golden,
    Nudged,
    assert_close,
    complex_step,
    draw,
    every_cell,
    make,
)
from variants import EACH, UNBOUNDED
from visualizer import unroll
from visualizer.cells import State

T, D, H = 4, 2, 3


def given_state(cell, lead, seed=7):
    rng = np.random.default_rng(seed)
    h = rng.normal(0, 0.5, (*lead, H))
    return State(h, rng.normal(0, 0.5, (*lead, H)) if cell.has_c else None)


def problem(variant, lead, seed=0):
    """A cell with weights, input, state, and L = sum(dh * h) + sum(last * state after the last step)."""
    cell = make(variant)
    weights, x = draw(cell, T, lead, D, H, seed)
    rng = np.random.default_rng(seed + 1)
    dh = rng.normal(size=(T, *lead, H))
    last = State(rng.normal(size=(*lead, H)), rng.normal(size=(*lead, H)) if cell.has_c else None)

    def loss(trace):
        end = trace["h"][-1] * last.h
        if cell.has_c:
            end = end + trace["c"][-1] * last.c
        return (trace["h"] * dh).sum() + end.sum()

    return cell, weights, x, given_state(cell, lead), dh, last, loss


def as_complex(weights):
    return {name: array.astype(complex) for name, array in weights.items()}


def arrays(grads):
    """Every array of a LayerGrads, by a name to show."""
    state = {f"state {k}": v for k, v in grads.state._asdict().items() if v is not None}
    return {"x": grads.x, **grads.weights, **grads.signals, **state}


# --- against the complex step, entry by entry -------------------------------------------------

single_and_batched = pytest.mark.parametrize("lead", [(), (2,)], ids=["single", "batched"])


@every_cell
@single_and_batched
def test_the_gradient_by_every_parameter_is_the_derivative(variant, lead):
    cell, weights, x, state, dh, last, loss = problem(variant, lead)
    grads = unroll.backward(unroll.forward(cell, weights, x, state), dh, last=last)
    assert set(grads.weights) == set(weights)
    for name, array in weights.items():
        expected = complex_step(
            lambda moved, name=name: loss(
                unroll.forward(cell, as_complex(weights) | {name: moved}, x, state)
            ),
            array,
        )
        assert_close(grads.weights[name], expected)


@every_cell
@single_and_batched
def test_the_gradient_by_input_and_initial_state_is_the_derivative(variant, lead):
    cell, weights, x, state, dh, last, loss = problem(variant, lead)
    grads = unroll.backward(unroll.forward(cell, weights, x, state), dh, last=last)
    w = as_complex(weights)
    assert_close(grads.x, complex_step(lambda x: loss(unroll.forward(cell, w, x, state)), x))
    for name in ("h", "c") if cell.has_c else ("h",):
        expected = complex_step(
            lambda moved, name=name: loss(unroll.forward(cell, w, x, state._replace(**{name: moved}))),
            getattr(state, name),
        )
        assert_close(getattr(grads.state, name), expected)


@every_cell
@single_and_batched
def test_the_gradient_by_every_signal_at_every_step_is_the_derivative(variant, lead):
    cell, weights, x, state, dh, last, loss = problem(variant, lead)
    grads = unroll.backward(unroll.forward(cell, weights, x, state), dh, last=last)
    assert set(grads.signals) == set(cell.signals)
    w = as_complex(weights)
    for name in cell.signals:
        expected = complex_step(
            lambda moved, name=name: loss(unroll.forward(Nudged(cell, {name: moved}), w, x, state)),
            np.zeros((T, *lead, H)),
        )
        assert_close(grads.signals[name], expected)


# --- signals held at a value ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("variant", "signal"), [(variant, name) for variant in EACH for name in make(variant).signals]
)
def test_no_gradient_passes_a_signal_that_is_held(variant, signal):
    cell, weights, x, state, dh, last, loss = problem(variant, ())
    held = {signal: 0.75}
    run = unroll.forward(cell, weights, x, state, held=held)
    assert (run[signal] == 0.75).all()
    grads = unroll.backward(run, dh, last=last)
    for name, array in weights.items():
        expected = complex_step(
            lambda moved, name=name: loss(
                unroll.forward(cell, as_complex(weights) | {name: moved}, x, state, held=held)
            ),
            array,
        )
        assert_close(grads.weights[name], expected)


@pytest.mark.parametrize(
    ("variant", "signal"), [(variant, name) for variant in EACH for name in make(variant).signals]
)
def test_a_signal_held_in_places_stops_the_gradient_there_alone(variant, signal):
    cell, weights, x, state, dh, last, loss = problem(variant, ())
    where = np.array([[1, 0, 0], [0, 0, 0], [1, 1, 0], [0, 1, 1]], bool)
    held = {signal: np.where(where, 0.25, np.nan)}
    run = unroll.forward(cell, weights, x, state, held=held)
    assert (run[signal][where] == 0.25).all() and not (run[signal][~where] == 0.25).any()
    grads = unroll.backward(run, dh, last=last)
    w = as_complex(weights)
    for name, array in weights.items():
        expected = complex_step(
            lambda moved, name=name: loss(unroll.forward(cell, w | {name: moved}, x, state, held=held)), array
        )
        assert_close(grads.weights[name], expected)
    assert_close(grads.x, complex_step(lambda x: loss(unroll.forward(cell, w, x, state, held=held)), x))


@pytest.mark.parametrize("variant", [variant for variant in EACH if "i" in make(variant).signals])
def test_where_i_is_1_minus_f_its_gradient_goes_to_f_alone(variant):
    cell, weights, x, state, dh, last, loss = problem(variant, ())
    free, tied = np.nan, unroll.COUPLED
    i = [[tied, free, 0.25], [tied, tied, tied], [free, tied, 0.625], [tied, 0.75, tied]]
    f = [[free, 0.5, free], [free, 0.25, 0.75], [0.5, free, 0.5], [0.25, free, free]]
    held = {"i": np.array(i), "f": np.array(f)}
    run = unroll.forward(cell, weights, x, state, held=held)
    where = held["i"] == tied
    assert (run["i"] == 1 - run["f"])[where].all() and not (run["i"] == 1 - run["f"])[~where].any()
    grads = unroll.backward(run, dh, last=last)
    w = as_complex(weights)
    for name, array in weights.items():
        expected = complex_step(
            lambda moved, name=name: loss(unroll.forward(cell, w | {name: moved}, x, state, held=held)), array
        )
        assert_close(grads.weights[name], expected)
    assert_close(grads.x, complex_step(lambda x: loss(unroll.forward(cell, w, x, state, held=held)), x))
    nudged = complex_step(
        lambda moved: loss(unroll.forward(Nudged(cell, {"f": moved}), w, x, state, held=held)),
        np.zeros((T, H)),
    )
    loose = np.isnan(held["f"])
    assert_close(grads.signals["f"][loose], nudged[loose])


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_a_run_goes_on_where_i_begins_to_be_1_minus_f(dtype):
    cell = make("lstm")
    weights, x = draw(cell, 7, (2,), D, H, dtype=dtype)
    number, coupled = np.full((7, 1, H), 0.5), np.full((7, 1, H), unroll.COUPLED)
    coupled[:3] = 0.5
    before = unroll.forward(cell, weights, x, held={"i": number})
    again = unroll.forward(cell, weights, x, reuse=before, held={"i": coupled})
    whole = unroll.forward(cell, weights, x, held={"i": coupled})
    for name in cell.signals:
        assert again[name].dtype == dtype and np.array_equal(again[name], whole[name])
    assert np.array_equal(again["i"][3:], 1 - again["f"][3:])
    for old, start in ((before, 3), (whole, 7)):
        assert unroll._common_prefix(old, weights, x, old.state, {"i": coupled}) == start


@every_cell
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_until_something_is_held_a_run_is_the_free_one_to_the_last_bit(variant, dtype):
    cell = make(variant)
    weights, x = draw(cell, 9, (), D, H, dtype=dtype)
    held = np.full((9, H), np.nan)
    held[5, 1] = 0.5
    free = unroll.forward(cell, weights, x)
    for run in (
        unroll.forward(cell, weights, x, held={cell.signals[0]: held}),
        unroll.forward(cell, weights, x, reuse=free, held={cell.signals[0]: held}),
        unroll.forward(cell, weights, x, held={cell.signals[0]: np.full((9, H), np.nan)}),
    ):
        n = 5 if run[cell.signals[0]][5, 1] == 0.5 else 9
        assert all(np.array_equal(run[name][:n], free[name][:n]) for name in cell.signals)


@every_cell
@given(data=st.data())
def test_a_run_goes_on_where_its_pins_begin_to_differ(variant, data):
    cell = make(variant)
    weights, x = draw(cell, 7, (), D, H, 3)
    places = st.lists(st.tuples(st.integers(0, 6), st.integers(0, H - 1)), max_size=3)

    def some():
        held = np.full((7, H), np.nan)
        for t, unit in data.draw(places):
            held[t, unit] = 0.5
        return {cell.signals[0]: held} if not np.isnan(held).all() else {}

    before = unroll.forward(cell, weights, x, held=some())
    held = some()
    again = unroll.forward(cell, weights, x, reuse=before, held=held)
    whole = unroll.forward(cell, weights, x, held=held)
    for name in (*cell.signals, *cell.inner):
        found = {**again.signals, **again.inner}[name]
        assert_close(found, {**whole.signals, **whole.inner}[name], 1e-13)
    start = unroll._common_prefix(before, weights, x, before.state, held)
    free = np.full((7, H), np.nan)
    ours, theirs = (np.nan_to_num(of.get(cell.signals[0], free), nan=-9) for of in (held, before.held))
    differs = (ours != theirs).any(axis=1)
    assert start == (int(differs.argmax()) if differs.any() else 7)


def test_only_a_signal_of_the_cell_can_be_held():
    cell, weights, x, *_ = problem("gru", ())
    with pytest.raises(ValueError, match="GRU has no signal f"):
        unroll.forward(cell, weights, x, held={"f": 1.0})


# --- many networks at once --------------------------------------------------------------------


@every_cell
@pytest.mark.parametrize("held", [False, True], ids=["free", "held"])
def test_many_networks_at_once_are_each_of_them_alone(variant, held):
    cell = make(variant)
    held = {cell.signals[0]: 0.25} if held else None
    alone = [draw(cell, T, (), D, H, seed) for seed in range(3)]
    weights = {name: np.stack([w[name] for w, _ in alone]) for name in alone[0][0]}
    together = unroll.forward(cell, weights, np.stack([x for _, x in alone], axis=1), held=held)
    for s, (w, x) in enumerate(alone):
        run = unroll.forward(cell, w, x, held=held)
        for name in (*cell.signals, *cell.inner):
            found = {**together.signals, **together.inner}[name][:, s]
            assert_close(found, {**run.signals, **run.inner}[name], 1e-13)


@every_cell
@pytest.mark.parametrize("rescale", [False, True], ids=["plain", "rescaled"])
def test_what_arrives_at_the_end_of_a_padded_sequence_arrives_after_its_last_step(variant, rescale):
    cell, weights, x, state, dh, last, _ = problem(variant, (3,))
    lengths = np.array([T, 1, T - 1])
    dh *= (np.arange(T)[:, None] < lengths)[..., None]
    run = unroll.forward(cell, weights, x, state)
    grads = unroll.backward(run, dh, last=last, rescale=rescale, lengths=lengths)
    sums = dict.fromkeys(weights, 0.0)
    for b, n in enumerate(lengths):
        begin, end = (State(*(None if s is None else s[b] for s in each)) for each in (state, last))
        one = unroll.backward(unroll.forward(cell, weights, x[:n, b], begin), dh[:n, b], last=end)
        assert_close(unroll.scaled(grads.x, grads.exponent)[:n, b], one.x)
        assert not grads.x[n:, b].any()
        assert_close(unroll.scaled(grads.state.h, grads.exponent[0])[b], one.state.h)
        sums = {name: sums[name] + grad for name, grad in one.weights.items()}
    for name, grad in sums.items():
        assert_close(grads.weights[name], grad)


@every_cell
@pytest.mark.parametrize("rescale", [False, True], ids=["plain", "rescaled"])
def test_the_gradients_of_many_networks_at_once_are_each_ones_alone(variant, rescale):
    cell, S = make(variant), 3
    alone = [draw(cell, T, (), D, H, seed) for seed in range(S)]
    weights = {name: np.stack([w[name] for w, _ in alone]) for name in alone[0][0]}
    together = unroll.forward(cell, weights, np.stack([x for _, x in alone], axis=1))
    dh = np.random.default_rng(S).normal(size=(T, S, H))
    # each network's error has a size of its own, and so an exponent where it is rescaled
    dh *= np.array([1.0, 1e-8, 1e8])[:, None]
    last = State(dh[0] / 2, dh[1] / 3 if cell.has_c else None)
    grads = unroll.backward(together, dh, last=last, rescale=rescale)
    for s, (w, x) in enumerate(alone):
        end = State(*(None if part is None else part[s] for part in last))
        one = unroll.backward(unroll.forward(cell, w, x), dh[:, s], last=end, rescale=rescale)
        assert set(grads.weights) == set(weights)
        assert np.array_equal(grads.exponent[:, s], one.exponent)
        pairs = {name: (array[s], one.weights[name]) for name, array in grads.weights.items()}
        pairs |= {name: (array[:, s], one.signals[name]) for name, array in grads.signals.items()}
        pairs |= {"x": (grads.x[:, s], one.x), "state": (grads.state.h[s], one.state.h)}
        if cell.has_c:
            pairs["state c"] = grads.state.c[s], one.state.c
        for name, (found, expected) in pairs.items():
            size = np.abs(expected).max(initial=0) or 1.0
            np.testing.assert_allclose(found, expected, rtol=0, atol=1e-12 * size, err_msg=name)


# --- against PyTorch's golden values ----------------------------------------------------------


@every_cell
@pytest.mark.parametrize("dtype", [np.float64, np.float32], ids=lambda dtype: dtype.__name__)
def test_forward_and_gradients_are_pytorchs(variant, dtype):
    cell, golden = make(variant), Golden("layer", variant)
    tolerance = TOLERANCE[dtype]

    def state(h, c):
        c = golden[c].astype(dtype) if cell.has_c else None
        return State(golden[h].astype(dtype) if h else np.zeros_like(c), c)

    x, dh = golden["x"].astype(dtype), golden["dh"].astype(dtype)
    trace = unroll.forward(cell, golden.group("weight", dtype), x, state("h0", "c0"))
    last = state(None, "dc_last") if cell.has_c else None
    grads = unroll.backward(trace, dh, last=last)
    for name, expected in golden.group("signal").items():
        assert trace[name].dtype == dtype
        assert_close(trace[name], expected, tolerance)
    assert set(golden.group("signal")) == set(cell.signals)
    for name, expected in golden.group("dsignal").items():
        assert grads.signals[name].dtype == dtype
        assert_close(grads.signals[name], expected, tolerance)
    for name, expected in golden.group("dweight").items():
        assert grads.weights[name].dtype == dtype
        assert_close(grads.weights[name], expected, tolerance)
    assert_close(grads.x, golden["dx"], tolerance)
    assert_close(grads.state.h, golden["dh0"], tolerance)
    if cell.has_c:
        assert_close(grads.state.c, golden["dc0"], tolerance)


# --- batches, shapes, precisions --------------------------------------------------------------


@every_cell
def test_a_batch_is_its_sequences_one_by_one(variant):
    cell, weights, x, state, dh, last, _ = problem(variant, (5,))
    trace = unroll.forward(cell, weights, x, state)
    grads = unroll.backward(trace, dh, last=last)
    alone = []
    for b in range(5):
        pick = State(*(None if s is None else s[b] for s in state))
        end = State(*(None if s is None else s[b] for s in last))
        one = unroll.forward(cell, weights, x[:, b], pick)
        alone.append(unroll.backward(one, dh[:, b], last=end))
        for name, signal in one.signals.items():
            assert_close(trace[name][:, b], signal)
        assert_close(grads.x[:, b], alone[-1].x)
        for name, signal in alone[-1].signals.items():
            assert_close(grads.signals[name][:, b], signal)
    for name, array in grads.weights.items():
        assert_close(array, sum(one.weights[name] for one in alone))


@every_cell
@given(
    T=st.integers(1, 9),
    lead=st.lists(st.integers(1, 3), max_size=2).map(tuple),
    D=st.integers(1, 5),
    H=st.integers(1, 5),
    dtype=st.sampled_from([np.float32, np.float64]),
    rescale=st.booleans(),
)
def test_every_shape_and_precision_goes_through(variant, T, lead, D, H, dtype, rescale):
    cell = make(variant)
    weights, x = draw(cell, T, lead, D, H, dtype=dtype)
    trace = unroll.forward(cell, weights, x)
    for name in cell.signals:
        assert trace[name].shape == (T, *lead, H) and trace[name].dtype == dtype
    grads = unroll.backward(trace, np.ones((T, *lead, H), dtype), rescale=rescale)
    for name in cell.signals:
        assert grads.signals[name].shape == (T, *lead, H) and grads.signals[name].dtype == dtype
        assert grads.log10_norm(name).shape == (T, *lead)
    assert grads.x.shape == x.shape and grads.x.dtype == dtype
    assert {name: array.shape for name, array in grads.weights.items()} == cell.shapes(D, H)
    assert {array.dtype for array in grads.weights.values()} == {np.dtype(dtype)}
    assert grads.exponent.shape == (T, *lead)


@every_cell
def test_neither_pass_changes_what_it_is_given(variant):
    cell, weights, x, state, dh, last, _ = problem(variant, (2,))
    handed = [*weights.values(), x, dh, *state, *last]
    before = [None if array is None else array.copy() for array in handed]
    trace = unroll.forward(cell, weights, x, state)
    made = {name: signal.copy() for name, signal in trace.signals.items()}
    unroll.backward(trace, dh, last=last, rescale=True)
    for array, copy in zip(handed, before, strict=True):
        assert array is None or np.array_equal(array, copy)
    for name, signal in made.items():
        assert np.array_equal(trace[name], signal)


# --- editing the text -------------------------------------------------------------------------


@every_cell
@given(
    length=st.integers(1, 12),
    kept=st.integers(0, 12),
    added=st.integers(0, 6),
    lead=st.sampled_from([(), (2,)]),
)
def test_a_retraced_suffix_is_the_whole_traced_again(variant, length, kept, added, lead):
    cell = make(variant)
    weights, x = draw(cell, length, lead, D, H)
    kept = min(kept, length)
    _, fresh = draw(cell, added or 1, lead, D, H, seed=9)
    edited = np.concatenate([x[:kept], fresh[:added]]) if kept + added else fresh
    old = unroll.forward(cell, weights, x)
    again = unroll.forward(cell, weights, edited, reuse=old)
    whole = unroll.forward(cell, weights, edited)
    for name, signal in whole.signals.items():
        assert_close(again[name], signal)
        assert np.array_equal(again[name][:kept], old[name][:kept])
    dh = np.ones_like(whole["h"])
    one, other = unroll.backward(again, dh), unroll.backward(whole, dh)
    for name, array in arrays(other).items():
        assert_close(arrays(one)[name], array)


@pytest.mark.parametrize(
    ("change", "steps"),
    [
        (lambda x: x, 0),
        (lambda x: np.concatenate([x, x[:1]]), 1),
        (lambda x: x[:7], 0),
        (lambda x: np.concatenate([x[:6], x[:1], x[7:]]), 4),
        (lambda x: x + 1, 10),
    ],
    ids=["the same", "one more", "shorter", "changed at 6", "all new"],
)
def test_only_the_steps_from_the_first_change_on_are_made(change, steps):
    cell = make("lstm")
    weights, x = draw(cell, 10, (), D, H)
    old = unroll.forward(cell, weights, x)
    counting = Nudged(cell, {})
    unroll.forward(counting, weights, change(x), reuse=old)
    assert counting.step == steps


@every_cell
def test_only_the_steps_from_the_first_change_of_a_pin_on_are_made(variant):
    cell = make(variant)
    weights, x = draw(cell, 10, (), D, H)
    held = np.full((10, H), np.nan)
    held[4, 1] = held[7:] = 0.5
    moved = held.copy()
    moved[8, 2] = 0.25
    free = unroll.forward(cell, weights, x)
    one = unroll.forward(cell, weights, x, held={"h": held})
    for old, pins, steps in (
        (free, held, 6),  # from step 4
        (one, held, 0),
        (one, moved, 2),
        (one, np.full((10, H), np.nan), 6),  # given free again
    ):
        counting = Nudged(cell, {})
        unroll.forward(counting, weights, x, reuse=old, held={"h": pins})
        assert counting.step == steps


def test_nothing_is_reused_from_other_weights_or_another_state():
    cell = make("gru")
    weights, x = draw(cell, 10, (), D, H)
    other, _ = draw(cell, 10, (), D, H, seed=1)
    old = unroll.forward(cell, weights, x)
    assert_close(unroll.forward(cell, other, x, reuse=old)["h"], unroll.forward(cell, other, x)["h"])
    state = given_state(cell, ())
    again = unroll.forward(cell, weights, x, state, reuse=old)
    assert_close(again["h"], unroll.forward(cell, weights, x, state)["h"])


# --- gradients of any size --------------------------------------------------------------------


@every_cell
@single_and_batched
def test_the_rescaled_pass_is_the_plain_one_bit_by_bit(variant, lead):
    cell, weights, x, state, dh, last, _ = problem(variant, lead)
    trace = unroll.forward(cell, weights, x, state)
    plain = unroll.backward(trace, dh, last=last)
    rescaled = unroll.backward(trace, dh, last=last, rescale=True)
    assert rescaled.exponent.any()
    # a power of two changes no digit
    for name, array in plain.signals.items():
        assert np.array_equal(unroll.scaled(rescaled.signals[name], rescaled.exponent), array)
    assert np.array_equal(unroll.scaled(rescaled.x, rescaled.exponent), plain.x)
    for name, array in plain.weights.items():
        assert_close(rescaled.weights[name], array, 1e-14)
    for name in cell.signals:
        assert_close(rescaled.log10_norm(name), plain.log10_norm(name))
    for one, other in zip(rescaled.state, plain.state, strict=True):
        if one is not None:
            assert np.array_equal(unroll.scaled(one, rescaled.exponent[0]), other)


@every_cell
def test_a_gradient_that_arrives_with_an_exponent_is_the_same_gradient(variant):
    cell, weights, x, _, dh, _, _ = problem(variant, (2,))
    trace = unroll.forward(cell, weights, x)
    exponent = np.random.default_rng(0).integers(-40, 40, (T, 2))
    plain = unroll.backward(trace, unroll.scaled(dh, exponent))
    for rescale in (False, True):
        grads = unroll.backward(trace, dh, exponent, rescale=rescale)
        for name, array in plain.signals.items():
            assert_close(unroll.scaled(grads.signals[name], grads.exponent), array)
        for name, array in plain.weights.items():
            assert_close(grads.weights[name], array, 1e-14)


def linear_rnn(w, T, dtype, H=1):
    """An RNN at rest: tanh' is 1, so that dL/dh_t is w**(T-1-t) times an orthogonal matrix."""
    cell = make("rnn")
    rotation = np.linalg.qr(np.random.default_rng(0).normal(size=(H, H)))[0]
    weights = {name: np.zeros(shape, dtype) for name, shape in cell.shapes(1, H).items()}
    weights["weight_hh"] = (w * rotation).astype(dtype) if H > 1 else np.full((1, 1), w, dtype)
    return unroll.forward(cell, weights, np.zeros((T, 1), dtype))


def at_the_end(trace):
    dh = np.zeros_like(trace["h"])
    dh[-1] = 1
    return dh


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("w", [0.125, 0.5, 2.0, 8.0])
def test_a_norm_far_outside_every_float_is_exact(w, dtype):
    T = 3000
    trace = linear_rnn(w, T, dtype)
    grads = unroll.backward(trace, at_the_end(trace), rescale=True)
    found = grads.log10_norm("h")
    assert_close(found, np.arange(T - 1, -1, -1) * np.log10(w), 1e-13)
    assert abs(found[0]) > 900


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("w", [0.3, 0.9, 1.1, 5.0])
def test_a_norm_is_w_to_the_distance_whatever_the_direction(w, dtype):
    T, H = 700, 6
    trace = linear_rnn(w, T, dtype, H)
    grads = unroll.backward(trace, at_the_end(trace), rescale=True)
    expected = np.arange(T - 1, -1, -1) * np.log10(w) + np.log10(H) / 2
    assert_close(grads.log10_norm("h"), expected, TOLERANCE[dtype])


def test_the_cell_states_gradient_falls_by_the_forget_gate_to_any_depth():
    for variant in ("lstm", "coupled", "peephole-none"):
        cell, T = make(variant), 5000
        weights = {name: np.zeros(shape, np.float32) for name, shape in cell.shapes(1, 2).items()}
        trace = unroll.forward(cell, weights, np.zeros((T, 1), np.float32))
        assert (trace["f"] == 0.5).all()
        last = State(np.zeros(2, np.float32), np.ones(2, np.float32))
        grads = unroll.backward(trace, np.zeros_like(trace["h"]), last=last, rescale=True)
        expected = np.log10(2) / 2 - np.arange(T - 1, -1, -1) * np.log10(2)
        assert_close(grads.log10_norm("c"), expected, 1e-13)


@pytest.mark.parametrize("variant", [v for v in EACH if v not in UNBOUNDED])
@pytest.mark.parametrize("size", [0.05, 3.0])
def test_a_long_pass_in_float32_meets_no_subnormal_and_agrees_with_extended_precision(variant, size):
    """Subnormal numbers are right and a hundred times slower: none may arise on the way."""
    cell, T, H = make(variant), 400, 5
    weights, x = draw(cell, T, (), D, H, size=size, dtype=np.float32)
    trace = unroll.forward(cell, weights, x)
    grads = unroll.backward(trace, at_the_end(trace), rescale=True)
    assert (grads.exponent != 0).any()
    largest = np.maximum.reduce([np.abs(array).max(axis=-1) for array in grads.signals.values()])
    assert (largest > 1e-6).all() and (largest < 1e6).all()
    wide = {name: array.astype(np.longdouble) for name, array in weights.items()}
    # backward through the same numbers: the activations and their slopes are part of the question
    signals, inner, slopes = (
        {name: array.astype(np.longdouble) for name, array in arrays.items()}
        for arrays in (trace.signals, trace.inner, trace.slopes)
    )
    exact = type("Given", (unroll.LayerTrace,), {"slopes": slopes})(
        cell, wide, x, trace.state, signals, inner
    )
    dh = at_the_end(trace).astype(np.longdouble)
    truth = unroll.backward(exact, dh)
    norm = np.linalg.norm(truth.signals["h"].astype(np.longdouble), axis=-1)
    inside = norm > 1e-4000
    assert inside.sum() > 50
    assert_close(grads.log10_norm("h")[inside], np.log10(norm[inside]), 1e-4)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_weight_gradients_too_large_for_their_precision_are_infinite_and_no_warning(dtype):
    cell = make("rnn")
    trace = linear_rnn(8.0, 2000, dtype)
    grads = unroll.backward(trace, at_the_end(trace), rescale=True)
    assert grads.weights["bias_ih"] == np.inf and grads.weights["bias_hh"] == np.inf
    assert set(grads.weights) == set(cell.shapes(1, 1))


@every_cell
def test_no_gradient_is_minus_infinity_and_no_warning(variant):
    cell, weights, x, *_ = problem(variant, ())
    trace = unroll.forward(cell, weights, x)
    for rescale in (False, True):
        grads = unroll.backward(trace, np.zeros_like(trace["h"]), rescale=rescale)
        assert all((grads.log10_norm(name) == -np.inf).all() for name in cell.signals)
        assert not any(array.any() for array in arrays(grads).values())


@every_cell
def test_the_future_moves_no_gradient_and_no_signal_of_the_past(variant):
    cell, weights, x, state, dh, _, _ = problem(variant, ())
    moved = x.copy()
    moved[-1] += 1
    one, other = (unroll.forward(cell, weights, given, state) for given in (x, moved))
    for name in cell.signals:
        assert np.array_equal(one[name][:-1], other[name][:-1])
    dh[2:] = 0
    grads = unroll.backward(one, dh)
    assert not grads.x[2:].any()
    assert not any(signal[2:].any() for signal in grads.signals.values())
