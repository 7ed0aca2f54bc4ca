"""Gradient norms are derivatives, step terms add up to the step, and the moment is where most is dropped."""

from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from oracles import Nudged, assert_close, every_cell, make
from variants import STACKED, VARIANTS
from visualizer import Model, ModelError, Pins, Vocabulary, cells, gradient_norms
from visualizer.analysis import log10_forget_product, moment, similarity_order, step_terms
from visualizer.model import softmax
from visualizer.train import initial_model

WORDS = ("<unk>", "the", "cat", "sat", "Paris")
TEXT = "the cat sat unseen"
D, H, V, T = 2, 3, len(WORDS), 4


def network(variant="lstm", layers=1, bidirectional=False, size=0.7, units=H, dtype=np.float64, seed=0):
    """A model with random weights of a given size around 0."""
    rng = np.random.default_rng(seed)
    shape = Model.create(
        make(variant),
        Vocabulary(WORDS),
        units,
        rng,
        input_size=D,
        layers=layers,
        bidirectional=bidirectional,
    )
    weights = {name: rng.normal(0, size, array.shape).astype(dtype) for name, array in shape.weights.items()}
    return replaced(shape, **weights)


def replaced(m, cell=None, **weights):
    return Model(cell or m.cell, m.reads, {**m.weights, **weights}, m.layers, m.bidirectional, m.meta)


# --- gradient norms ---------------------------------------------------------------------------


def loss(m, ids, k, pins=None):
    z = m.forward(ids, pins=pins).logits[-1]
    return np.log(np.exp(z).sum()) - z[k]


@pytest.mark.parametrize(
    ("variant", "layers", "bidirectional"),
    [(variant, 1, False) for variant in VARIANTS]
    + [(variant, layers, both) for variant in STACKED for layers, both in ((2, False), (1, True), (2, True))],
)
def test_a_gradient_norm_is_that_of_the_total_derivative(variant, layers, bidirectional):
    """Complex step: one unit at one step is nudged, and the loss itself says what that does."""
    m = network(variant, layers, bidirectional)
    norms = gradient_norms(m, TEXT, "Paris")
    ids, k = m.encode(TEXT).read, m.reads.id("Paris")
    weights = {name: array.astype(complex) for name, array in m.weights.items()}
    # the last layer that reads forward: its steps are the last, or before those of the other direction
    first = (layers * m.directions - m.directions) * T
    assert set(norms.log10_norm) == ({"h", "c"} if m.cell.has_c else {"h"})
    for signal, log10_norm in norms.log10_norm.items():
        slopes = np.empty((T, H))
        for t in range(T):
            for unit in range(H):
                nudge = np.zeros((layers * m.directions * T, H), complex)
                nudge[first + t, unit] = 1e-30j
                moved = replaced(m, Nudged(m.cell, {signal: nudge}), **weights)
                slopes[t, unit] = loss(moved, ids, k).imag / 1e-30
        assert_close(10.0**log10_norm, np.linalg.norm(slopes, axis=1))


@pytest.mark.parametrize("variant", [variant for variant in STACKED if make(variant).gates])
def test_a_gradient_norm_of_a_trace_with_pins_is_that_of_the_network_so_held(variant):
    m = network(variant, layers=2)
    pins = Pins().hold(m.cell.gates[0], 0.25, unit=1, steps=2)
    if "i" in m.cell.signals:
        pins = pins.hold("i", "1-f", unit=0).hold("i", "1-f", steps=1)
    norms = gradient_norms(m, m.trace(TEXT, pins=pins), "Paris")
    ids, k = m.encode(TEXT).read, m.reads.id("Paris")
    weights = {name: array.astype(complex) for name, array in m.weights.items()}
    assert norms.loss == pytest.approx(loss(m, ids, k, pins), abs=1e-12)
    for signal, log10_norm in norms.log10_norm.items():
        slopes = np.empty((T, H))
        for t, unit in np.ndindex(T, H):
            nudge = np.zeros((2 * T, H), complex)
            nudge[T + t, unit] = 1e-30j
            moved = replaced(m, Nudged(m.cell, {signal: nudge}), **weights)
            slopes[t, unit] = loss(moved, ids, k, pins).imag / 1e-30
        assert_close(10.0**log10_norm, np.linalg.norm(slopes, axis=1))


@every_cell
def test_the_loss_is_that_of_the_target_after_the_last_word(variant):
    m = network(variant)
    p = softmax(m.trace(TEXT).logits)[-1]
    for k, word in enumerate(WORDS[1:], 1):
        norms = gradient_norms(m, TEXT, word)
        assert norms.target == word
        assert norms.tokens == tuple(TEXT.split())
        assert_close(norms.loss, -np.log(p[k]))


@every_cell
def test_at_the_last_step_the_gradient_is_the_readouts(variant):
    m = network(variant)
    p = softmax(m.trace(TEXT).logits)[-1]
    p[WORDS.index("cat")] -= 1
    norms = gradient_norms(m, TEXT, "cat")
    assert_close(10 ** norms.log10_norm["h"][-1], np.linalg.norm(p @ m.weights["readout.weight"]))


@every_cell
def test_a_text_a_trace_and_tokens_give_the_same_norms(variant):
    m = network(variant)
    given_text = gradient_norms(m, TEXT)
    for same in (m.trace(TEXT), TEXT.split()):
        norms = gradient_norms(m, same)
        assert norms.target == given_text.target
        for signal, values in norms.log10_norm.items():
            assert np.array_equal(values, given_text.log10_norm[signal])


@given(st.integers(0, 50))
def test_without_a_target_it_is_the_likeliest_word_and_never_the_unknown_one(seed):
    m = network(seed=seed)
    m = replaced(m, **{"readout.bias": m.weights["readout.bias"] + np.array([99.0, 0, 0, 0, 0])})
    trace = m.trace(TEXT)
    assert trace.probabilities[-1].argmax() == 0
    assert gradient_norms(m, trace).target == WORDS[1 + trace.probabilities[-1, 1:].argmax()]


def test_a_target_is_found_as_a_word_of_the_text_would_be():
    m = network()
    assert gradient_norms(m, TEXT, "PARIS").target == "Paris"
    assert gradient_norms(m, TEXT, "Cat").target == "cat"


def test_a_piece_that_begins_a_word_is_found_without_the_space_before_it():
    m = initial_model("english", "gru", 3, 0)
    assert gradient_norms(m, "the boy", "the").target == gradient_norms(m, "the boy", " the").target == " the"


@pytest.mark.parametrize("target", ["dog", "<unk>", "", "the cat", "<b>"])
def test_a_target_outside_the_vocabulary_is_refused_by_name(target):
    with pytest.raises(ModelError) as error:
        gradient_norms(network(), TEXT, target)
    assert repr(target) in str(error.value)


@pytest.mark.parametrize("text", ["", "  ", "\x00"])
def test_a_text_without_words_has_no_gradient(text):
    with pytest.raises(ModelError, match="no word"):
        gradient_norms(network(), text)


def one_unit(w, readout):
    """An RNN of one unit that is fed nothing: h_t = tanh(w h_{t-1} + b), L = -ln softmax(readout h)."""
    m = network("rnn", units=1, dtype=np.float32)
    zeros = {name: np.zeros_like(array) for name, array in m.weights.items()}
    weights = {
        **zeros,
        "weight_hh_l0": np.array([[w]], np.float32),
        "bias_ih_l0": np.array([0.1], np.float32),
        "readout.weight": np.array([[0], [readout], [0], [0], [0]], np.float32),
    }
    return replaced(m, **weights)


@pytest.mark.parametrize("w", [0.25, 0.9, 1.0])
def test_a_norm_far_below_the_smallest_number_is_a_point_on_the_curve(w):
    """dL/dh_t = dL/dh_T * product of w (1 - h_j^2), added up as logarithms over 2,000 words."""
    m, count = one_unit(w, 1.0), 2000
    norms = gradient_norms(m, "the " * count, "the")
    h = [0.0]
    for _ in range(count):
        h.append(np.tanh(w * h[-1] + np.float64(np.float32(0.1))))
    factors = np.log10(w * (1 - np.square(h[2:])))
    last = np.log10(1 - softmax(np.array([0, h[-1], 0, 0, 0]))[1])
    expected = last + np.append(np.cumsum(factors[::-1])[::-1], 0)
    assert expected[0] < -80
    assert np.allclose(norms.log10_norm["h"], expected, rtol=1e-4, atol=1e-4)
    if w == 0.25:
        assert norms.log10_norm["h"][0] < -1000


def test_a_model_that_is_sure_still_has_a_gradient():
    """1 - p is e^-60 here, which p in double precision cannot hold."""
    h = np.tanh(np.float64(np.float32(0.1)))
    norms = gradient_norms(one_unit(0.5, np.float32(60 / h)), "the", "the")
    z = np.float64(np.float32(60 / h)) * h
    rest = np.log(V - 1) - z
    assert np.isclose(np.log(norms.loss), rest, rtol=1e-5)
    assert np.isclose(norms.log10_norm["h"][0], (rest + np.log(60 / h)) / np.log(10), rtol=1e-5)


# --- the product of forget gates --------------------------------------------------------------


@every_cell
def test_only_a_cell_that_keeps_by_a_gate_has_a_forget_product(variant):
    norms = gradient_norms(network(variant), TEXT)
    keeps = VARIANTS[variant][0] not in ("rnn", "indrnn")
    assert (norms.log10_forget_product is not None) == keeps
    assert (norms.forget_product is not None) == keeps


@pytest.mark.parametrize("variant", ["lstm", "peephole-ifo", "coupled", "gru", "gru-before"])
def test_the_forget_product_is_the_product_of_what_each_later_step_keeps(variant):
    m = network(variant)
    norms, f = gradient_norms(m, TEXT), m.trace(TEXT)["z" if variant[:3] == "gru" else "f"]
    product = np.array([f[t + 1 :].prod(axis=0) for t in range(T)])
    assert_close(10**norms.log10_forget_product, product)
    assert_close(10 ** norms.forget_product["mean"], product.mean(axis=1))
    assert_close(10 ** norms.forget_product["max"], product.max(axis=1))
    assert (norms.log10_forget_product[-1] == 0).all()


def test_the_mean_of_products_too_small_for_a_number_is_still_a_mean():
    """Shut valves, e^-50 at every step: a product over 2,000 of them is 10^-43,000."""
    m = network("lstm", units=H)
    bias = m.weights["bias_ih_l0"].copy()
    bias[H : 2 * H] = [-50.0, -50.0, -51.0]
    zeros = {name: np.zeros_like(m.weights[name]) for name in ("weight_ih_l0", "weight_hh_l0", "bias_hh_l0")}
    norms = gradient_norms(replaced(m, **zeros, bias_ih_l0=bias), "the " * 2000)
    later = np.arange(1999, -1, -1.0)
    assert np.allclose(norms.forget_product["max"], later * -50 / np.log(10))
    # the third unit's share of the mean is nothing but at the very end
    mean = later * -50 / np.log(10) + np.log10((2 + np.exp(-later)) / 3)
    assert np.allclose(norms.forget_product["mean"], mean)


@given(st.integers(0, 100), st.sampled_from(["lstm", "peephole-ifo", "coupled"]))
def test_the_mean_lies_between_the_maximum_and_its_share(seed, variant):
    product = gradient_norms(network(variant, seed=seed, size=3), "the cat " * 20).forget_product
    assert (product["mean"] <= product["max"] + 1e-9).all()
    assert (product["mean"] >= product["max"] - np.log10(H) - 1e-9).all()
    # going further back only ever loses
    assert (np.diff(product["max"]) >= -1e-9).all()


def test_the_forget_product_is_the_direct_path_alone():
    """With recurrent weights at 0 no other path from c_t to c_T is left: the two curves are one."""
    m = network("lstm")
    m = replaced(m, weight_hh_l0=np.zeros_like(m.weights["weight_hh_l0"]))
    norms, trace = gradient_norms(m, TEXT), m.trace(TEXT)
    last = 10 ** log10_forget_product(trace)
    p = trace.probabilities[-1].copy()
    p[WORDS.index(norms.target)] -= 1
    dc = (p @ m.weights["readout.weight"]) * trace["o"][-1] * (1 - np.tanh(trace["c"][-1]) ** 2)
    assert_close(10 ** norms.log10_norm["c"], np.linalg.norm(last * dc, axis=1))


# --- what a step's picture needs beside its signals -------------------------------------------


@every_cell
@pytest.mark.parametrize("bidirectional", [False, True])
def test_step_terms_are_one_number_a_step_and_unit_in_the_order_of_the_text(variant, bidirectional):
    m = network(variant, layers=2, bidirectional=bidirectional)
    cell = m.cell
    names = {
        "rnn": {"ax", "ah"},
        "indrnn": {"ax", "ah"},
        "gru": {"u"} if cell.options.get("reset") == "after" else set(),
    }.get(cell.name, {f"peep.{gate}" for gate in cell.peepholes})
    for layer in m.trace(TEXT).layers:
        terms = step_terms(layer)
        assert set(terms) == names
        assert all(array.shape == (T, H) for array in terms.values())


def before(layer, name):
    """A signal one step earlier than the layer read it, in the order of the text; 0 before the first."""
    values = layer.in_text_order(name)
    nothing = np.zeros((1, values.shape[1]))
    if layer.direction == "reverse":
        return np.concatenate([values[1:], nothing])
    return np.concatenate([nothing, values[:-1]])


def layers_of(variant):
    m = network(variant, layers=2, bidirectional=True)
    for k, layer in enumerate(m.trace(TEXT).layers):
        suffix = f"_l{k // 2}" + ("_reverse" if k % 2 else "")
        weights = {name.removesuffix(suffix): a for name, a in m.weights.items() if name.endswith(suffix)}
        x = layer.x[::-1] if layer.direction == "reverse" else layer.x
        yield layer, SimpleNamespace(**weights), x


def rows(cell, array, block):
    k = cell.blocks.index(block)
    return array[k * H : (k + 1) * H]


def logit(p):
    return np.log(p) - np.log1p(-p)


def test_what_an_rnn_adds_up_is_what_its_tanh_is_given():
    for layer, w, x in layers_of("rnn"):
        terms = step_terms(layer)
        assert_close(np.tanh(terms["ax"] + terms["ah"]), layer.in_text_order("h"))
        # the word's part holds both biases: before the first word there is no old state, and no part of it
        assert_close(terms["ax"], x @ w.weight_ih.T + w.bias_ih + w.bias_hh)
        assert_close(terms["ah"], before(layer, "h") @ w.weight_hh.T)


@pytest.mark.parametrize("variant", [name for name in VARIANTS if name.startswith("peephole")])
def test_a_peephole_adds_what_the_gate_has_beyond_word_and_old_state(variant):
    for layer, w, x in layers_of(variant):
        cell, terms = layer.cell, step_terms(layer)
        for gate in "ifo":
            plain = x @ rows(cell, w.weight_ih, gate).T + rows(cell, w.bias_ih, gate)
            plain = plain + before(layer, "h") @ rows(cell, w.weight_hh, gate).T + rows(cell, w.bias_hh, gate)
            added = logit(layer.in_text_order(gate)) - plain
            assert_close(terms.get(f"peep.{gate}", np.zeros((T, H))), added, 1e-8)


def test_a_reset_gate_scales_u():
    for layer, w, x in layers_of("gru"):
        cell, u = layer.cell, step_terms(layer)["u"]
        plain = x @ rows(cell, w.weight_ih, "n").T + rows(cell, w.bias_ih, "n")
        assert_close(np.arctanh(layer.in_text_order("n")), plain + layer.in_text_order("r") * u, 1e-8)


# --- the order of the rows, and where to open -------------------------------------------------

PATHS = hnp.arrays(
    np.float32, hnp.array_shapes(min_dims=2, max_dims=2, max_side=12), elements=st.floats(-1, 1, width=32)
)


class Seen(dict):
    """The signals of a text by name, as those of a cell."""

    def __init__(self, cell, **signals):
        super().__init__(signals)
        self.model = SimpleNamespace(cell=cells.make(cell))

    def at(self, place):
        return self

    def by_text(self, array):
        return array


@given(PATHS)
def test_rows_are_put_in_an_order_and_none_is_lost(h):
    order = similarity_order(Seen("rnn", h=h))
    assert sorted(order.tolist()) == list(range(h.shape[1]))


@pytest.mark.parametrize("seed", range(10))
def test_units_that_move_alike_are_neighbours(seed):
    rng = np.random.default_rng(seed)
    kinds = rng.normal(size=(30, 5))
    kind = rng.permutation(np.repeat(np.arange(5), 4))
    order = similarity_order(Seen("rnn", h=(kinds[:, kind] * rng.uniform(0.5, 1, 20)).astype(np.float32)))
    changes = np.diff(kind[order]) != 0
    assert changes.sum() == 4


@pytest.mark.parametrize("words", [1, 2, 3, 12])
@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_the_rows_is_the_texts_and_not_roundings(words, seed):
    rng = np.random.default_rng(seed)
    h = rng.uniform(-1, 1, (words, 8))
    order = similarity_order(Seen("rnn", h=h))
    for _ in range(5):
        moved = similarity_order(Seen("rnn", h=h + 1e-9 * rng.normal(size=h.shape)))
        assert moved.tolist() == order.tolist()


@given(PATHS, st.sampled_from(["lstm", "gru", "rnn"]))
def test_the_moment_is_a_step_and_unit_of_the_text(state, cell):
    half = np.full_like(state, 0.5)
    t, unit = moment(Seen(cell, f=half, z=half, c=state, h=state))
    assert isinstance(t, int) and isinstance(unit, int)
    assert 0 <= unit < state.shape[1]
    assert (t == 0) if len(state) == 1 else (1 <= t < len(state))


@given(st.data())
def test_the_moment_is_the_step_that_drops_most_and_there_the_unit_that_does(data):
    """All valves are open but one."""
    cell, keeper, memory = data.draw(st.sampled_from([("lstm", "f", "c"), ("gru", "z", "h")]))
    state = data.draw(PATHS)
    assume(len(state) > 1)
    t = data.draw(st.integers(1, len(state) - 1))
    unit = data.draw(st.integers(0, state.shape[1] - 1))
    state[t - 1, unit] = 0.5
    gate = np.ones_like(state)
    gate[t, unit] = 0.25
    seen = Seen(cell, **{keeper: gate, memory: state})
    assert moment(seen) == (t, unit)
    # or of the units given the one that does
    others = [u for u in range(state.shape[1]) if u != unit]
    if others:
        gate[t, others[-1]], state[t - 1, others[-1]] = 0.9, 0.1
        assert moment(seen, among=others) == (t, others[-1])


def test_without_a_valve_the_moment_is_the_largest_change():
    h = np.zeros((6, 4), np.float32)
    h[3:, 2] = 0.9
    assert moment(Seen("rnn", h=h)) == (3, 2)


@every_cell
def test_the_moment_of_a_real_trace_drops_more_than_any_other_step(variant):
    trace = network(variant, size=2).trace("the cat sat in Paris and the cat")
    t, unit = moment(trace)
    memory = trace["c"] if trace.model.cell.has_c else trace["h"]
    cell = trace.model.cell
    if cell.keep:
        dropped = np.abs((1 - cell.kept(trace)[1:]) * memory[:-1])
    else:
        dropped = np.abs(memory[1:] - memory[:-1])
    assert dropped[t - 1].sum() == dropped.sum(axis=1).max()
    assert dropped[t - 1, unit] == dropped[t - 1].max()
