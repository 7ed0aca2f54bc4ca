"""What is said of the last layer read forward is said of every layer and direction, in the text's order."""

import numpy as np
import pytest

from oracles import Nudged, assert_close, make
from variants import STACKED
from visualizer import (
    Model,
    ModelError,
    PinError,
    Pins,
    Place,
    Vocabulary,
    arithmetic,
    compare,
    gradient_norms,
    half_life,
    ledger,
)
from visualizer.analysis import log10_forget_product, moment, similarity_order
from visualizer.analysis.attribution import attribution
from visualizer.analysis.flow import flow, jacobians
from visualizer.analysis.ledger import story
from visualizer.analysis.preactivations import preactivations
from visualizer.stack import LAST, places
from visualizer.symbols import Answers

WORDS = Vocabulary(("<unk>", "a", "b", "c", "d"))
TEXT = "a b unseen c d a"
T, H = 6, 3
PLACES = [Place(layer, direction) for layer in (0, 1) for direction in ("forward", "reverse")]
every_place = pytest.mark.parametrize("place", PLACES, ids=lambda place: place.suffix)


def network(variant="lstm", answers=None, layers=2, both=True, size=1.5, units=H, dtype=np.float64):
    m = Model.create(
        make(variant),
        WORDS,
        units,
        np.random.default_rng(7),
        input_size=2,
        layers=layers,
        bidirectional=both,
        answers=answers,
        dtype=dtype,
    )
    return Model(m.cell, WORDS, {k: size * w for k, w in m.weights.items()}, layers, both, {}, m.answers)


def mirrored(m):
    """The network that reads the text turned round as m reads the text: its directions are exchanged."""
    H = m.units
    turned = {}
    for name, array in m.weights.items():
        if name in ("readout.weight", "readout.projection") or name.startswith("weight_ih_l1"):
            array = np.concatenate((array[:, H:], array[:, :H]), axis=1)
        if name.startswith(("encoder", "readout")):
            turned[name] = array
        else:
            turned[name.removesuffix("_reverse") if name.endswith("_reverse") else f"{name}_reverse"] = array
    return Model(m.cell, m.reads, turned, m.layers, True, m.meta, m.answers)


def other(place):
    return Place(place.layer, "forward" if place.direction == "reverse" else "reverse")


def gates_held(m):
    """A gate held in every place, where there is one."""
    pins = Pins()
    for k, place in enumerate(places(m) if m.cell.gates else ()):
        pins = pins.hold(m.cell.gates[0], 0.25, unit=k % H, steps=[k, k + 1], place=place)
    return pins.hold("i", "1-f", unit=0, place=Place(0, "reverse")) if m.cell.couples else pins


def held_everywhere(m):
    """That, and a state in layer 0."""
    return gates_held(m).hold("h", 0.5, unit=1, steps=2, place=Place(0))


# --- a place ----------------------------------------------------------------------------------


def test_a_place_is_one_of_the_networks_layers_and_a_wrong_one_is_said():
    m = network()
    assert [place.index(m) for place in PLACES] == [0, 1, 2, 3] == [place.index(m.stack) for place in PLACES]
    assert places(m) == PLACES == [Place.nth(k, m) for k in range(4)]
    assert LAST.index(m) == 2 and Place(direction="reverse").index(m) == 3
    trace = m.trace(TEXT)
    assert trace.at() is trace.layers[2] and trace.at(Place(0, "reverse")) is trace.layers[1]
    one = network(layers=1, both=False)
    for place, of, said in (
        (Place(2), m, "there is no layer 2 forward; there are 0 forward, 0 reverse, 1 forward, 1 reverse"),
        (Place(-1), m, "there is no layer -1 forward"),
        (Place(direction="reverse"), one, "there is no layer 0 reverse; there are 0 forward$"),
        (Place(0, "back"), m, "a layer is read forward or reverse, not 'back'"),
        (Place("0"), m, "a layer is a whole number"),
        (Place(9), network(layers=9, both=False, units=1), r"7 forward, \.\.\.$"),
    ):
        with pytest.raises(ModelError, match=said):
            place.index(of)
        with pytest.raises(ModelError, match=said):
            gradient_norms(of, TEXT, place=place)
        with pytest.raises(PinError, match=said):
            of.trace(TEXT, pins=Pins().hold("f", 1.0, place=place))
    with pytest.raises(ModelError, match="there is no layer 4; they are 0 to 3"):
        Place.nth(4, m)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_the_last_layer_read_forward_by_its_number_is_what_is_shown_unasked(dtype):
    m = network(dtype=dtype)
    a, b, place = m.trace(TEXT), m.trace(TEXT, pins=held_everywhere(m)), Place(1)
    for trace in (a, b):
        norms, same = gradient_norms(m, trace), gradient_norms(m, trace, place=place)
        assert same.place == place and norms.place == LAST
        for signal in "hc":
            np.testing.assert_array_equal(norms[signal], same[signal])
        assert np.array_equal(ledger(trace), ledger(trace, place=place))
        assert np.array_equal(half_life(trace).signed, half_life(trace, place).signed)
        assert arithmetic(trace, 2, 1) == arithmetic(trace, 2, 1, place)
        assert moment(trace) == moment(trace, place) and story(trace, 1) == story(trace, 1, place)
    assert np.array_equal(compare(a, b)["c"], compare(a, b, place)["c"])


# --- pins -------------------------------------------------------------------------------------


@every_place
@pytest.mark.parametrize("variant", STACKED)
def test_a_pin_holds_its_place_at_the_words_it_names_and_changes_what_reads_it(variant, place):
    m = network(variant)
    signal = m.cell.signals[0]
    free, pins = m.trace(TEXT), Pins().hold(signal, 0.75, unit=1, steps=[1, 4], place=place)
    held = m.trace(TEXT, pins=pins)
    own = held.layer(place.layer, place.direction)
    assert (own[signal][[1, 4], 1] == 0.75).all() and (own[signal][[2, 3], 1] != 0.75).all()
    for each in PLACES:
        one, two = (trace.layer(each.layer, each.direction)["h"] for trace in (free, held))
        # what reads it: itself, and all of the layers above
        assert np.array_equal(one, two) == (each != place and each.layer <= place.layer), each
    assert not np.array_equal(free.logits, held.logits)
    # before the pinned word, in the order in which it reads, a layer is as it was
    before = slice(0, 1) if place.direction == "forward" else slice(5, 6)
    assert np.array_equal(own["h"][before], free.layer(place.layer, place.direction)["h"][before])


@pytest.mark.parametrize("over", ["each", "ends", "mean"])
def test_what_is_held_is_held_in_a_padded_batch_in_beginnings_and_when_it_goes_on_from_another_run(over):
    m = network("lstm", Answers("label", "which", ("x", "y"), over))
    pins = held_everywhere(m).hold("c", -0.5, unit=2, steps=1, place=Place(0, "reverse"))
    whole = m.trace(TEXT, pins=pins)
    for n in range(5, T):
        again = m.trace(TEXT.split()[:n], pins=pins)
        if over != "each":  # of a beginning alone
            assert_close(whole.logits[n - 1], again.logits[-1])
    ids = m.encode(TEXT).read
    batch = m.forward(np.stack((ids, ids), axis=1), pins=pins, lengths=[5, T])
    for k, n in enumerate((5, T)):
        alone = m.forward(ids[:n], pins=pins)
        assert_close(batch.logits[n - 1, k], alone.logits[-1])
        for padded, layer in zip(batch.layers, alone.layers, strict=True):
            assert_close(padded.in_text_order("h")[:n, k], layer.in_text_order("h"))
    first = m.trace("a a unseen c d a", pins=Pins().hold("f", 1.0, steps=3, place=Place(0, "reverse")))
    np.testing.assert_array_equal(m.trace(TEXT, first, pins).logits, whole.logits)


@every_place
@pytest.mark.parametrize("variant", ["lstm", "gru", "rnn"])
def test_cut_units_are_those_whose_h_is_held_at_0(variant, place):
    m = network(variant)
    held = m.trace(TEXT, pins=Pins().hold("h", 0.0, unit=[0, 2], place=place))
    assert_close(m.without([0, 2], place).trace(TEXT).logits, held.logits)


def test_what_is_held_in_a_lower_layer_stays_held_where_it_is_asked_what_mattered():
    m = network()
    pins = held_everywhere(m)
    found = attribution(m.trace(TEXT, pins=pins), "c")
    nothing = m.forward_from(
        0 * m.embed(m.encode(TEXT).read), m.encode(TEXT).read, held=pins.held(m.stack, T)
    )
    whole = m.trace(TEXT, pins=pins)
    p = [np.exp(run.logits[-1] - np.logaddexp.reduce(run.logits[-1])) for run in (whole, nothing)]
    assert_close(found.whole, np.log(p[0][3] / p[1][3]))


# --- gradients --------------------------------------------------------------------------------


def slopes(m, pins, k, signal, index):
    """dL/d(signal) of one of all layers at every step it reads, (T, H), by complex step."""
    n = len(m.stack.each)
    nudge = np.zeros((n * T, T * H, H), complex)
    for copy, (t, unit) in enumerate(np.ndindex(T, H)):
        nudge[index * T + t, copy, unit] = 1e-30j
    weights = {name: array.astype(complex) for name, array in m.weights.items()}
    moved = Model(Nudged(m.cell, {signal: nudge}), m.reads, weights, m.layers, m.bidirectional, {}, m.answers)
    z = moved.forward(np.repeat(m.encode(TEXT).read[:, None], T * H, axis=1), pins=pins).logits[-1]
    return (np.log(np.exp(z).sum(axis=-1)) - z[:, k]).imag.reshape(T, H) / 1e-30


@pytest.mark.parametrize(
    ("variant", "over"), [*((variant, "each") for variant in STACKED), ("lstm", "mean"), ("gru", "ends")]
)
def test_a_gradient_norm_is_that_of_the_total_derivative_in_every_place(variant, over):
    m = network(variant, Answers("label", "which", ("x", "y", "z"), over))
    pins = gates_held(m)
    trace = m.trace(TEXT, pins=pins)
    for index, place in enumerate(PLACES):
        found = gradient_norms(m, trace, "y", place)
        assert found.place == place
        for signal, log10_norm in found.log10_norm.items():
            d = slopes(m, pins, 1, signal, index)
            norm = np.linalg.norm(d[::-1] if place.direction == "reverse" else d, axis=1)
            assert_close(10.0**log10_norm, norm)
            # of the last layer an answer at each step reads no more of the reverse direction than the end
            only = over == "each" and place == Place(1, "reverse")
            assert (norm[:-1].any() != only) and norm[-1] > 0


def test_a_gradient_beside_one_that_is_nothing_vanishes_no_sooner():
    """Linear: the end is reached from layer 0 by way of layer 1 read forward alone, 10^-3 a step."""
    m = network("rnn-identity", units=1)
    weights = {name: np.zeros_like(array) for name, array in m.weights.items()}
    weights |= {name: array + 1 for name, array in weights.items() if "weight_ih" in name}
    weights |= {name: array + 1e-3 for name, array in weights.items() if "weight_hh" in name}
    weights["readout.weight"][1] = 1
    linear = Model(m.cell, m.reads, weights, 2, True)
    found = gradient_norms(linear, ["c"] * 300, "a", Place(0, "reverse"))["h"]
    # h_k is read on to every j <= k, each of which goes on to the end; all five words are as likely
    k = np.arange(300)
    ways = (1 - 1e-6 ** (k + 1.0)) / (1 - 1e-6)
    ways[-1] += 1  # by layer 1 read in reverse, which has read no more than the last word
    assert found[0] < -890
    np.testing.assert_allclose(found, np.log10(0.8 * ways) - 3.0 * k[::-1], rtol=0, atol=1e-9)


def test_a_gradient_norm_of_a_network_in_float32_is_that_of_its_weights_in_float64():
    m = network("lstm", dtype=np.float32)
    pins = held_everywhere(m)
    for place in PLACES:
        ours, exact = (
            gradient_norms(each, each.trace(TEXT, pins=pins), "a", place) for each in (m, m.in_float64)
        )
        assert_close(ours["c"], exact["c"])


# --- the rest, by the text's order ------------------------------------------------------------


@every_place
@pytest.mark.parametrize("variant", [variant for variant in STACKED if make(variant).keeper])
def test_the_shares_of_a_word_sum_to_what_a_place_holds_from_the_end_it_reads_from(variant, place):
    m = network(variant)
    trace = m.trace(TEXT, pins=held_everywhere(m))
    shares, memory = ledger(trace, place=place), trace.layer(place.layer, place.direction)[m.cell.memory]
    assert_close(shares.sum(axis=1), memory)
    later = np.tri(T, k=-1, dtype=bool)
    unread = later.T if place.direction == "forward" else later
    assert not shares[:, 1:][unread].any() and shares[:, 1:][~unread].any(axis=1).all()
    assert np.array_equal(ledger(trace, 2, place), shares[..., 2])


@every_place
@pytest.mark.parametrize("variant", STACKED)
def test_a_place_says_of_a_text_what_the_other_direction_says_of_it_turned_round(variant, place):
    """A network whose directions have changed places reads the text from the other end."""
    answers = Answers("label", "which", ("x", "y"), "ends")
    m, free = network(variant, answers), network(variant, answers).trace(TEXT)
    turned = mirrored(m)
    pins = Pins().hold(m.cell.signals[0], 0.75, unit=1, steps=[1, 2], place=Place(0, "reverse"))
    back = Pins().hold(m.cell.signals[0], 0.75, unit=1, steps=[3, 4], place=Place(0))
    ours = m.trace(TEXT, pins=pins)
    its, plain = turned.trace(TEXT.split()[::-1], pins=back), turned.trace(TEXT.split()[::-1])
    there = other(place)
    norms, same = gradient_norms(m, ours, "x", place), gradient_norms(turned, its, "x", there)
    for signal, values in norms.log10_norm.items():
        assert_close(values, same[signal][::-1])
    assert (norms.log10_forget_product is None) == (not m.cell.keep)
    if m.cell.keep:
        assert_close(norms.log10_forget_product, same.log10_forget_product[::-1])
        assert_close(log10_forget_product(ours, place), norms.log10_forget_product)
    beside, same = compare(free, ours, place), compare(plain, its, there)
    assert beside.place == place
    for signal in m.cell.signals:
        assert_close(beside[signal], same[signal][::-1])
    sums, same = preactivations(ours, place), preactivations(its, there)
    assert list(sums) == list(same)
    for name, (function, array) in sums.items():
        assert function == same[name].function
        assert_close(array, same[name].sums[::-1])
    for t, unit in ((0, 0), (3, 1), (5, 2)):
        lines = zip(arithmetic(ours, t, unit, place), arithmetic(its, T - 1 - t, unit, there), strict=True)
        for line, like in lines:
            assert (line.text, line.held) == (like.text, like.held)
            assert_close([line.value, line.signal], [like.value, like.signal])
    far, same = flow(ours, [1, 5, 2], place=place), flow(its, [4, 0, 3], place=there)
    for signal, array in far.items():
        assert_close(np.isnan(array), np.isnan(same[signal][:, ::-1]))
        assert_close(np.nan_to_num(array), np.nan_to_num(same[signal][:, ::-1]))
    assert_close(jacobians(ours, 1, 4, place), jacobians(its, 1, 4, there))  # both as the layer reads
    assert similarity_order(ours, place).tolist() == similarity_order(its, there).tolist()
    t, unit = moment(ours, place)
    assert (T - 1 - t, unit) == moment(its, there)
    if m.cell.keeper:
        assert_close(half_life(ours, place).signed, half_life(its, there).signed)
        t, unit = story(ours, 2, place)
        assert (T - 1 - t, unit) == story(its, T - 1 - 2, there)
