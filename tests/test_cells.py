"""The cells are the equations they show, and reduce to each other where theory says so."""

import re
from typing import ClassVar

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from oracles import assert_close, draw, every_cell, make
from variants import VARIANTS
from visualizer import cells, unroll
from visualizer.cells import State, sigmoid

T, D, H = 6, 3, 4


def run(cell, weights, x, state=None):
    return unroll.forward(cell, weights, x, state)


def block(cell, weights, gate):
    """Views of one gate's rows of the four matrices and biases."""
    k = cell.blocks.index(gate)
    size = weights["weight_hh"].shape[1]
    return {
        name: weights[name][k * size : (k + 1) * size]
        for name in ("weight_ih", "weight_hh", "bias_ih", "bias_hh")
    }


def copied(weights):
    return {name: array.copy() for name, array in weights.items()}


def pin(cell, weights, gate, value):
    """The weights, with a bias so large that the gate is exactly 0 or 1 whatever comes in."""
    weights = copied(weights)
    for name, rows in block(cell, weights, gate).items():
        rows[:] = 0 if name != "bias_ih" else (1000 if value else -1000)
    return weights


def some_gradient(run, seed=5):
    dh = np.random.default_rng(seed).normal(size=run["h"].shape)
    return unroll.backward(run, dh)


def test_every_registered_cell_and_option_has_a_variant():
    assert {name for name, _ in VARIANTS.values()} == set(cells.CELLS)
    for name, options in VARIANTS.values():
        assert cells.make(name, **options).options == options


@pytest.mark.parametrize("name", cells.CELLS)
def test_a_cell_made_without_options_is_one_of_the_variants(name):
    assert (name, cells.make(name).options) in VARIANTS.values()


@every_cell
def test_the_equations_shown_are_the_equations_computed(variant):
    cell = make(variant)
    weights, x = draw(cell, T, (), D, H)
    trace = run(cell, weights, x)
    names = {"sigmoid": lambda a: 1 / (1 + np.exp(-a)), "tanh": np.tanh, "relu": lambda a: np.maximum(a, 0)}
    for gate in cell.blocks:
        rows = block(cell, weights, gate)
        # the RNN has one block, and its matrices no second letter
        for letter, matrix, bias in (("i", "weight_ih", "bias_ih"), ("h", "weight_hh", "bias_hh")):
            ending = f"{letter}h" if cell.blocks == ("h",) else f"{letter}{gate}"
            names |= {f"W_{ending}": rows[matrix], f"b_{ending}": rows[bias]}
    names |= {f"p_{gate}": weights[f"weight_p{gate}"] for gate in cell.peepholes}
    names |= {"u": weights[cell.diagonal]} if cell.diagonal else {}
    for t in range(T):
        before = trace.before(t)
        values = names | {"x": x[t], "h_old": before.h, "c_old": before.c}
        for line in cell.equations:
            name, text = line.replace("'", "_old").split(" = ")
            text = re.sub(r"(W_\w+) (\w+|\([^()]*\))", r"(\1 @ \2)", text)
            values[name] = eval(text, {}, values)
        for name in cell.signals:
            assert_close(trace[name][t], values[name])


@every_cell
def test_the_tables_of_a_cell_agree_with_each_other(variant):
    cell = make(variant)
    assert set(cell.gates) <= set(cell.signals)
    assert [line.split(" = ")[0] for line in cell.equations if line[0] not in cell.signals] == []
    assert cell.signals[-1] == "h" and cell.has_c == ("c" in cell.signals)
    weights = cell.init(D, H, np.random.default_rng(0))
    assert {name: array.shape for name, array in weights.items()} == cell.shapes(D, H)
    assert cell.parameter_count(D, H) == sum(array.size for array in weights.values())
    G, rows, vectors = len(cell.blocks), len(weights["weight_hh"]), len(cell.peepholes) + bool(cell.diagonal)
    assert cell.parameter_count(D, H) == G * H * (D + 1) + rows * (H + 1) + vectors * H
    assert rows == (0 if cell.name in ("mingru", "indrnn") else G * H)


@every_cell
@given(seed=st.integers(0, 2**32 - 1), size=st.sampled_from([0.1, 1.0, 10.0, 1000.0]))
def test_gates_stay_between_0_and_1(variant, seed, size):
    cell = make(variant)
    weights, x = draw(cell, T, (), D, H, seed, size=size)
    trace = run(cell, weights, x)
    for name in cell.gates:
        assert (trace[name] >= 0).all() and (trace[name] <= 1).all()
    assert all(np.isfinite(signal).all() for signal in trace.signals.values())


def test_initial_weights_are_pytorchs_distribution_and_the_seeds_alone():
    cell = make("lstm")
    a = cell.init(50, 100, np.random.default_rng(3))
    b = cell.init(50, 100, np.random.default_rng(3))
    for name, array in a.items():
        assert np.array_equal(array, b[name])
        assert np.abs(array).max() <= 0.1
        assert abs(array.std() / (0.1 / 3**0.5) - 1) < 0.1


@pytest.mark.parametrize("name", [name for name, cell in cells.CELLS.items() if "f" in cell.blocks])
def test_the_forget_bias_moves_the_forget_gate_alone(name):
    cell = cells.make(name)
    plain, biased = (cell.init(D, H, np.random.default_rng(0), b) for b in (0.0, 2.0))
    moved = {key: biased[key] - plain[key] for key in plain}
    assert_close(block(cell, moved, "f")["bias_ih"], np.full(H, 2.0))
    assert_close(sum(np.abs(array).sum() for array in moved.values()), 2.0 * H)


@pytest.mark.parametrize(
    ("name", "options", "said"),
    [
        ("elman", {}, "no cell is called 'elman'"),
        ("gru", {"reset": "during"}, "reset must be"),
        ("peephole", {"peepholes": "ig"}, "peepholes must name"),
        ("peephole", {"peepholes": "ii"}, "peepholes must name"),
        ("lstm", {"peepholes": "i"}, "takes no option"),
    ],
)
def test_a_cell_that_does_not_exist_says_so(name, options, said):
    with pytest.raises(ValueError, match=said):
        cells.make(name, **options)


# --- the sigmoid ------------------------------------------------------------------------------


@pytest.mark.parametrize(("dtype", "tolerance"), [(np.float64, 4e-16), (np.float32, 3e-7)])
def test_sigmoid_keeps_its_digits_near_0(dtype, tolerance):
    a = np.linspace(-80, 80, 4001).astype(dtype)
    exact = 1 / (1 + np.exp(-a.astype(np.longdouble)))
    np.testing.assert_allclose(sigmoid(a), exact, rtol=tolerance)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_sigmoid_of_anything_is_a_number_between_0_and_1_in_its_own_precision(dtype):
    largest = np.finfo(dtype).max
    found = sigmoid(np.array([-np.inf, -largest, -1e4, 0, 1e4, largest, np.inf], dtype))
    assert found.dtype == dtype
    assert (found[:3] < 1e-37).all() and found[3] == 0.5 and (found[4:] == 1).all()


# --- one cell is a special case of another ----------------------------------------------------


def test_a_peephole_lstm_without_peepholes_is_the_lstm():
    weights, x = draw(make("lstm"), T, (1,), D, H)  # a batch: the same lines, and so the same bits
    lstm, none = run(make("lstm"), weights, x), run(make("peephole-none"), weights, x)
    for name, signal in lstm.signals.items():
        assert np.array_equal(none[name], signal)
    one, other = some_gradient(lstm), some_gradient(none)
    assert all(np.array_equal(other.weights[name], array) for name, array in one.weights.items())


@pytest.mark.parametrize("off", ["i", "f", "o"])
def test_a_peephole_of_weight_0_is_a_peephole_switched_off(off):
    full, rest = make("peephole-ifo"), make("peephole-" + "ifo".replace(off, ""))
    weights, x = draw(full, T, (), D, H)
    weights[f"weight_p{off}"][:] = 0
    less = {name: array for name, array in weights.items() if name != f"weight_p{off}"}
    one, other = run(full, weights, x), run(rest, less, x)
    for name, signal in one.signals.items():
        assert_close(other[name], signal)
    one, other = some_gradient(one), some_gradient(other)
    for name, array in other.weights.items():
        assert_close(array, one.weights[name])
    assert np.abs(one.weights[f"weight_p{off}"]).max() > 0  # it is off, and could be learned


def test_the_coupled_lstm_is_an_lstm_whose_input_gate_mirrors_its_forget_gate():
    coupled, lstm = make("coupled"), make("lstm")
    weights, x = draw(coupled, T, (), D, H)
    # sigmoid(-a) = 1 - sigmoid(a)
    parts = [{k: -v for k, v in block(coupled, weights, "f").items()}]
    parts += [block(coupled, weights, gate) for gate in "fgo"]
    tied = {name: np.concatenate([part[name] for part in parts]) for name in weights}
    one, other = run(coupled, weights, x), run(lstm, tied, x)
    for name, signal in one.signals.items():
        assert_close(other[name], signal)
    assert_close(other["i"], 1 - one["f"])
    one, other = some_gradient(one), some_gradient(other)
    found, both = block(coupled, one.weights, "f"), block(lstm, other.weights, "f")
    for name, array in block(lstm, other.weights, "i").items():
        assert_close(found[name], both[name] - array)
    for gate in "go":
        for name, array in block(lstm, other.weights, gate).items():
            assert_close(block(coupled, one.weights, gate)[name], array)
    assert_close(one.x, other.x)


def test_an_lstm_whose_i_is_held_at_1_minus_f_is_the_coupled_lstm():
    coupled, lstm = make("coupled"), make("lstm")
    weights, x = draw(coupled, T, (), D, H)
    more, _ = draw(lstm, T, (), D, H, seed=1)
    for gate in "fgo":
        for name, array in block(coupled, weights, gate).items():
            block(lstm, more, gate)[name][:] = array
    one = run(coupled, weights, x)
    other = unroll.forward(lstm, more, x, held={"i": unroll.COUPLED})
    for name, signal in one.signals.items():
        assert_close(other[name], signal)
    one, other = some_gradient(one), some_gradient(other)
    for gate in "fgo":
        for name, array in block(coupled, one.weights, gate).items():
            assert_close(block(lstm, other.weights, gate)[name], array)
    assert not any(array.any() for array in block(lstm, other.weights, "i").values())
    for name, signal in one.signals.items():
        assert_close(other.signals[name], signal)
    assert_close(one.x, other.x)


@pytest.mark.parametrize("variant", ["gru", "gru-before"])
def test_a_gru_that_resets_nothing_and_keeps_nothing_is_the_rnn(variant):
    gru, rnn = make(variant), make("rnn")
    weights, x = draw(gru, T, (), D, H)
    weights = pin(gru, pin(gru, weights, "z", 0), "r", 1)
    alone = block(gru, weights, "n")
    one, other = run(gru, weights, x), run(rnn, alone, x)
    assert_close(one["h"], other["h"])
    one, other = some_gradient(one), some_gradient(other)
    for name, array in other.weights.items():
        assert_close(block(gru, one.weights, "n")[name], array)
    assert_close(one.x, other.x)


def test_both_forms_of_the_gru_agree_where_the_reset_gate_is_open():
    one, other = make("gru"), make("gru-before")
    weights, x = draw(one, T, (), D, H)
    weights = pin(one, weights, "r", 1)
    assert_close(run(one, weights, x)["h"], run(other, weights, x)["h"])


def test_the_forms_of_the_gru_differ_where_it_is_not():
    one, other = make("gru"), make("gru-before")
    weights, x = draw(one, T, (), D, H)
    assert np.abs(run(one, weights, x)["h"] - run(other, weights, x)["h"]).max() > 0.01


def test_a_gru_that_keeps_everything_hands_its_state_and_its_gradient_on_untouched():
    for variant in ("gru", "gru-before"):
        gru = make(variant)
        weights, x = draw(gru, T, (), D, H)
        weights = pin(gru, weights, "z", 1)
        h = np.random.default_rng(1).normal(size=H)
        trace = run(gru, weights, x, State(h))
        assert np.array_equal(trace["h"], np.tile(h, (T, 1)))
        last = np.random.default_rng(2).normal(size=H)
        grads = unroll.backward(trace, np.zeros((T, H)), last=State(last))
        assert np.array_equal(grads.signals["h"], np.tile(last, (T, 1)))
        assert np.array_equal(grads.state.h, last)


@pytest.mark.parametrize("variant", ["lstm", "peephole-ifo", "coupled"])
def test_a_forget_gate_held_open_hands_the_gradient_of_c_on_exactly(variant):
    """The constant error carousel of Hochreiter & Schmidhuber (1997): the direct path is 1."""
    cell = make(variant)
    weights, x = draw(cell, 200, (), D, H)
    weights["weight_hh"][:] = 0  # the direct path alone: no way round through h
    for gate in cell.peepholes:
        weights[f"weight_p{gate}"][:] = 0
    weights = pin(cell, weights, "f", 1)
    trace = run(cell, weights, x)
    assert (trace["f"] == 1).all()
    last = np.random.default_rng(2).normal(size=H)
    grads = unroll.backward(trace, np.zeros((200, H)), last=State(np.zeros(H), last))
    assert np.array_equal(grads.signals["c"], np.tile(last, (200, 1)))
    assert np.array_equal(grads.state.c, last)


@pytest.mark.parametrize("variant", ["lstm", "peephole-ifo", "coupled"])
def test_a_forget_gate_held_shut_lets_no_gradient_through_c(variant):
    cell = make(variant)
    weights, x = draw(cell, T, (), D, H)
    weights["weight_hh"][:] = 0
    for gate in cell.peepholes:
        weights[f"weight_p{gate}"][:] = 0
    weights = pin(cell, weights, "f", 0)
    trace = run(cell, weights, x)
    grads = unroll.backward(trace, np.zeros((T, H)), last=State(np.zeros(H), np.ones(H)))
    # the sigmoid's floor is the smallest normal number, not 0
    assert np.abs(grads.signals["c"][:-1]).max() < 1e-300
    assert (grads.signals["c"][-1] == 1).all()


# --- what register refuses --------------------------------------------------------------------


class Leaky(cells.Cell):
    """A cell that keeps its contract: h = z h' + (1 - z) n, both of the input alone."""

    name, title, blocks, signals, gates = "leaky", "Leaky", ("z", "n"), ("z", "n", "h"), ("z",)
    words: ClassVar = {"z": "update", "n": "candidate", "h": "hidden"}
    memory, keep, write = "h", "z", ("1-z", "n")
    equations = ("h = z * h' + (1 - z) * n",)

    def forward(self, a, prev, w, tap):
        a_z, a_n = np.split(a + w.recur(prev.h), 2, axis=-1)
        z, n = tap("z", a_z, sigmoid), tap("n", a_n, np.tanh)
        return State(tap("h", z * prev.h + (1 - z) * n))

    def backward(self, s, prev, d, w, tap):
        dh = tap("h", d.h)
        da_z = tap("z", dh * (prev.h - s["n"])) * s["z"] * s.rest("z")
        da = np.concatenate([da_z, tap("n", dh * s.rest("z")) * s.slope("n")], axis=-1)
        return da, State(w.back(da, prev.h) + dh * s["z"])


def silent(self, a, prev, w, tap):
    return Leaky.forward(
        self, a, prev, w, lambda name, x, f=None: f(x) if name == "n" else tap(name, x, *([f] if f else []))
    )


def unseen(self, a, prev, w, tap):
    return Leaky.forward(self, a, prev, w, lambda name, x, f=None: tap(name, f(x) if f else x))


def flat(self, s, prev, d, w, tap):
    return Leaky.backward(self, cells.Recorded(s), prev, d, w, tap)


def doubled(self, s, prev, d, w, tap):
    da, before = Leaky.backward(self, s, prev, d, w, tap)
    return da, State(before.h * 2.0)


def short(self, s, prev, d, w, tap):
    da, before = Leaky.backward(self, s, prev, d, w, tap)
    return da[..., :-1], before


def squared(self, s, prev, d, w, tap):
    da, before = Leaky.backward(self, s, prev, d, w, tap)
    return da, State(np.sqrt(before.h * before.h) * np.sign(before.h))


def branching(self, s, prev, d, w, tap):
    return Leaky.backward(self, s, prev, d, w, tap) if s["z"].max() < 1 else (d.h, d)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"title": None}, "does not say its title"),
        ({"blocks": "zn"}, "its blocks must be a tuple"),
        ({"forward": cells.Cell.forward}, "it has no forward"),
        ({"memory": "c"}, "its memory must be c or h"),
        ({"gates": ("z", "q")}, "its gate q is not among its signals"),
        ({"words": {"z": "update", "h": "hidden"}}, "no word for its signal n"),
        ({"write": ()}, "said together or not at all"),
        ({"write": ("1-n", "z")}, "the factor '1-n' is no signal"),
        ({"keep": "1-z", "write": ("z", "n")}, "what it keeps and writes is not what it does"),
        ({"forward": silent}, "forward does not pass its n through tap"),
        ({"forward": unseen}, r'what sum its z is the sigmoid of: tap\("z", sum, sigmoid\)'),
        ({"backward": flat}, "does not ask for the slope of n"),
        ({"backward": doubled}, "backward's dL/dh' is not the derivative"),
        ({"backward": short}, r"gives dL/da the shape \(2, 5\)"),
        ({"backward": squared}, "more with a gradient than multiply it"),
        ({"backward": branching}, "goes by the numbers in an array"),
        ({"name": "lstm"}, "the name 'lstm' is that of LSTM"),
        ({"equations": ("h = z * h' + z * n",)}, r"its h is not what “h = z \* h' \+ z \* n” says"),
        (
            {"equations": ("h = z h' + (1 - z) * n",)},
            "cannot be read: .*, character 7: a matrix alone",
        ),
        ({"equations": ("h = z * h' + (1 - y) * n",)}, "equations cannot be read: nothing is called y"),
        ({"functions": {**cells.FUNCTIONS, "softplus": np.exp}}, "^Wrong: softplus: a page works out what"),
        ({"functions": ("half(a) = a / 2", silent)}, "^Wrong: silent: a page works out what"),
        ({"functions": ("f(a) = erf(a)",)}, "functions cannot be read: .*no function is called erf"),
    ],
)
def test_a_class_that_breaks_its_contract_is_refused_by_what_it_breaks(wrong, said):
    with pytest.raises(ValueError, match=said):
        cells.register(type("Wrong", (Leaky,), wrong))
    assert all(cell.__name__ != "Wrong" for cell in cells.CELLS.values())


def test_a_class_that_keeps_its_contract_is_registered(monkeypatch):
    monkeypatch.setattr(cells, "CELLS", dict(cells.CELLS))
    assert cells.register(Leaky) is Leaky and cells.CELLS["leaky"] is Leaky
    weights, x = draw(Leaky(), 9, (), D, H)
    trace = unroll.forward(Leaky(), weights, x)
    grads = unroll.backward(trace, np.eye(9)[-1][:, None] * np.ones(H))
    assert_close(unroll.log10_norms(trace, np.ones(H))["h"], grads.log10_norm("h"), 1e-10)


@every_cell
def test_every_signal_stays_within_what_its_cell_says_of_it(variant):
    cell = make(variant)
    weights, x = draw(cell, 12, (), 3, 4, size=4.0)
    run = unroll.forward(cell, weights, x)
    for name in cell.signals:
        low, high = cell.span(name)
        assert (run[name] >= low).all() and (run[name] <= high).all(), name
    reached = {name for name in cell.signals if np.abs(run[name]).max() > 1}
    assert reached <= set(cell.unbounded)
