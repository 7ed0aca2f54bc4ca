"""A stack of layers is differentiated exactly, and its file is safe, whole and PyTorch's."""

import json
import os
import pickle
import struct
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from safetensors.numpy import load_file, save_file

from oracles import TOLERANCE, Golden, Nudged, assert_close, every_cell, make
from variants import STACKED, VARIANTS
from visualizer import Model, ModelError, Pins, Vocabulary, bundled, files, load
from visualizer.cells import State
from visualizer.files import save
from visualizer.model import softmax
from visualizer.symbols import Answers, Bytes, Frames, Marked
from visualizer.tasks import find

WORDS = ("<unk>", "the", "cat", "sat", "Paris")
D, H, V, T = 2, 3, len(WORDS), 4
STACKS = [(layers, both) for layers in (1, 2) for both in (False, True)]
every_stack = pytest.mark.parametrize(
    ("layers", "bidirectional"), STACKS, ids=["1", "1 both ways", "2", "2 both ways"]
)


def model(variant="lstm", layers=1, bidirectional=False, dtype=np.float64, seed=0, **meta):
    rng = np.random.default_rng(seed)
    made = Model.create(
        make(variant),
        Vocabulary(WORDS),
        H,
        rng,
        input_size=D,
        layers=layers,
        bidirectional=bidirectional,
        meta=meta,
    )
    # larger than PyTorch would begin with, so that every path counts
    weights = {k: rng.normal(0, 0.7, v.shape).astype(dtype) for k, v in made.weights.items()}
    return Model(made.cell, made.reads, weights, layers, bidirectional, made.meta)


def with_weights(m, weights, cell=None):
    return Model(cell or m.cell, m.reads, weights, m.layers, m.bidirectional, m.meta)


def as_complex(m):
    return {name: array.astype(complex) for name, array in m.weights.items()}


def batch(seed=1):
    rng = np.random.default_rng(seed)
    return rng.integers(0, V, (T, 2)), rng.normal(size=(T, 2, V))


# --- gradients of the whole stack -------------------------------------------------------------


@every_cell
@every_stack
def test_the_gradient_by_every_tensor_is_the_derivative(variant, layers, bidirectional):
    """Along two random directions a tensor: a wrong entry shows in either with probability 1."""
    m, (ids, dlogits) = model(variant, layers, bidirectional), batch()
    found = m.backward(m.forward(ids), dlogits)
    assert set(found) == set(m.weights)
    rng = np.random.default_rng(2)
    for name, array in m.weights.items():
        assert found[name].shape == array.shape
        for direction in rng.normal(size=(2, *array.shape)):
            moved = with_weights(m, as_complex(m) | {name: array + 1e-30j * direction})
            slope = (moved.forward(ids).logits * dlogits).sum().imag / 1e-30
            assert_close((found[name] * direction).sum(), slope)


@every_cell
@every_stack
def test_the_gradient_by_every_signal_of_every_layer_is_the_derivative(variant, layers, bidirectional):
    m, (ids, dlogits) = model(variant, layers, bidirectional), batch()
    run = m.forward(ids)
    grads = m.gradients(run, dlogits @ m.weights["readout.weight"])
    rng = np.random.default_rng(2)
    count = len(run.layers)
    assert count == layers * (1 + bidirectional)
    for name in m.cell.signals:
        for k in range(count):
            direction = np.zeros((count, T, 2, H))
            direction[k] = rng.normal(size=(T, 2, H))
            nudge = {name: 1e-30j * direction.reshape(-1, 2, H)}
            moved = with_weights(m, as_complex(m), Nudged(m.cell, nudge)).forward(ids)
            slope = (moved.logits * dlogits).sum().imag / 1e-30
            assert_close((grads.layers[k].signals[name] * direction[k]).sum(), slope)


@every_stack
def test_rescaling_changes_no_gradient_of_a_stack(layers, bidirectional):
    m, (ids, dlogits) = model("lstm", layers, bidirectional), batch()
    run, doutput = m.forward(ids), dlogits @ m.weights["readout.weight"]
    plain = m.gradients(run, doutput, dlogits)
    exponent = np.random.default_rng(3).integers(-30, 30, (T, 2))
    shifted = np.ldexp(doutput, -exponent[..., None])
    for arriving, given_exponent in ((doutput, None), (shifted, exponent)):
        rescaled = m.gradients(run, arriving, dlogits, given_exponent, rescale=True)
        for name, array in plain.weights.items():
            assert_close(rescaled.weights[name], array)
        for one, other in zip(rescaled.layers, plain.layers, strict=True):
            for name in one.signals:
                assert_close(one.log10_norm(name), other.log10_norm(name))


@pytest.mark.parametrize("log10", [-1000, 1000])
def test_a_gradient_of_any_size_goes_through_every_layer(log10):
    m, (ids, dlogits) = model("gru", 2, True, np.float32), batch()
    run = m.forward(ids)
    doutput = (dlogits @ m.weights["readout.weight"]).astype(np.float32)
    exponent = np.full((T, 2), round(log10 * np.log2(10)))
    plain = m.gradients(run, doutput, rescale=True)
    moved = m.gradients(run, doutput, exponent=exponent, rescale=True)
    for one, other in zip(moved.layers, plain.layers, strict=True):
        assert_close(one.log10_norm("h") - other.log10_norm("h"), np.full((T, 2), log10), 1e-3)
    sizes = np.abs(moved.weights["weight_hh_l0"])
    assert (sizes == (0 if log10 < 0 else np.inf)).all()
    assert not any(np.isnan(array).any() for array in moved.weights.values())


@pytest.mark.parametrize("variant", STACKED)
@pytest.mark.parametrize("dtype", [np.float64, np.float32], ids=lambda dtype: dtype.__name__)
def test_two_layers_in_two_directions_are_pytorchs(variant, dtype):
    golden, tolerance = Golden("stack", variant), TOLERANCE[dtype]
    weights = golden.group("weight", dtype)
    V = len(weights["encoder.weight"])
    words = ("<unk>", *map(str, range(1, V)))
    m = Model(make(variant), Vocabulary(words), weights, layers=2, bidirectional=True)
    run = m.forward(golden["ids"])
    assert run.logits.dtype == dtype
    assert_close(run.logits, golden["logits"], tolerance)
    dlogits = golden["dlogits"].astype(dtype)
    grads = m.gradients(run, dlogits @ weights["readout.weight"], dlogits)
    for name, expected in golden.group("dweight").items():
        assert grads.weights[name].dtype == dtype
        assert_close(grads.weights[name], expected, 4 * tolerance)  # up to 12 terms in a sum
    for k, layer in enumerate(grads.layers):
        assert_close(layer.signals["h"], golden[f"dh/{k}"], tolerance)


# --- batches, directions, retracing -----------------------------------------------------------


@every_cell
@every_stack
def test_a_batch_is_its_sequences_one_by_one(variant, layers, bidirectional):
    m, (ids, dlogits) = model(variant, layers, bidirectional), batch()
    run = m.forward(ids)
    both = m.backward(run, dlogits)
    alone = [m.forward(ids[:, b]) for b in range(2)]
    for b, one in enumerate(alone):
        assert_close(run.logits[:, b], one.logits)
    parts = [m.backward(one, dlogits[:, b]) for b, one in enumerate(alone)]
    for name, array in both.items():
        assert_close(array, parts[0][name] + parts[1][name])


@every_cell
@every_stack
def test_a_padded_batch_is_its_sequences_one_by_one(variant, layers, bidirectional):
    m, rng = model(variant, layers, bidirectional), np.random.default_rng(5)
    lengths = [2, T, 1]
    ids, dlogits = rng.integers(0, V, (T, 3)), rng.normal(size=(T, 3, V))
    run = m.forward(ids, lengths=lengths)
    alone = [m.forward(ids[:n, b]) for b, n in enumerate(lengths)]
    grads = m.gradients(run, dlogits @ m.weights["readout.weight"], dlogits)
    parts = [m.backward(one, dlogits[:n, b]) for b, (n, one) in enumerate(zip(lengths, alone, strict=True))]
    for b, (n, one) in enumerate(zip(lengths, alone, strict=True)):
        assert_close(run.logits[:n, b], one.logits)
        for ours, its in zip(run.states, one.states, strict=True):
            assert_close(ours.h[b], its.h)
            assert (ours.c is None) == (its.c is None) == (not m.cell.has_c)
            if m.cell.has_c:
                assert_close(ours.c[b], its.c)
        assert not grads.x[n:, b].any()
    for name, array in grads.weights.items():
        assert_close(array, sum(part[name] for part in parts))
    # it would be another without its lengths, but for rectifiers that the padding leaves shut
    if bidirectional and variant != "indrnn":
        assert np.abs(m.forward(ids).logits[:2] - run.logits[:2]).max() > 1e-3
    again = m.forward(ids[:, :2], states=[State(*(x if x is None else x[:2] for x in s)) for s in run.states],
                      lengths=lengths[:2])  # fmt: skip
    first = m.forward(ids[:2, 0], states=alone[0].states)
    assert_close(again.logits[:2, 0], first.logits)


@pytest.mark.parametrize(
    ("lengths", "said"),
    [
        ([1, 5], "a length is from 1 to 4, the steps of the batch"),
        ([0, 1], "a length is from 1 to 4"),
        ([1], "whole numbers, one for each sequence of the batch"),
        ([1.5, 2], "whole numbers"),
        (3, "whole numbers"),
    ],
)
def test_lengths_that_a_batch_cannot_have_are_refused(lengths, said):
    m, (ids, _) = model(bidirectional=True), batch()
    with pytest.raises(ModelError, match=said):
        m.forward(ids, lengths=lengths)


def test_reading_backwards_is_reading_the_text_turned_round():
    m, (ids, _) = model("lstm", 1, True), batch()
    turned = {}
    for name, array in m.weights.items():
        other = name.removesuffix("_reverse") if name.endswith("_reverse") else f"{name}_reverse"
        turned[name] = m.weights.get(other, array)
    readout = turned["readout.weight"]
    turned["readout.weight"] = np.concatenate([readout[:, H:], readout[:, :H]], axis=1)
    mirrored = with_weights(m, turned)
    assert_close(mirrored.forward(ids[::-1]).logits[::-1], m.forward(ids).logits)
    back = m.forward(ids).layers[1]
    assert back.direction == "reverse"
    assert np.array_equal(back.in_text_order("h")[::-1], back["h"])


# of every variant a cell alone is retraced in tests/test_unroll.py
@pytest.mark.parametrize("variant", STACKED)
@every_stack
@given(
    text=st.lists(st.sampled_from(WORDS[1:]), min_size=1, max_size=8),
    edited=st.lists(st.sampled_from([*WORDS[1:], "dog"]), min_size=1, max_size=8),
)
def test_an_edited_text_retraced_is_the_text_traced(variant, layers, bidirectional, text, edited):
    m = model(variant, layers, bidirectional)
    again = m.trace(" ".join(edited), previous=m.trace(" ".join(text)))
    whole = m.trace(" ".join(edited))
    assert again.tokens == whole.tokens == tuple(edited)
    assert_close(again.logits, whole.logits)
    for one, other in zip(again.layers, whole.layers, strict=True):
        for name in one.signals:
            assert_close(one[name], other[name])


def test_a_trace_of_another_model_is_not_reused():
    text = "the cat sat"
    old = model(seed=0).trace(text)
    for other in (model(seed=1), model(layers=2, bidirectional=True), model("gru")):
        assert_close(other.trace(text, previous=old).logits, other.trace(text).logits)


def test_a_trace_holds_what_its_names_say():
    m = model("lstm", 2, True, np.float32)
    trace = m.trace("The cat sat in paris")
    assert trace.tokens == ("The", "cat", "sat", "in", "paris") and len(trace) == 5
    assert trace.unknown == (False, False, False, True, False)
    assert np.array_equal(trace.x, m.weights["encoder.weight"][[1, 2, 3, 0, 4]])
    assert trace["f"].shape == (5, H) and trace["f"].dtype == np.float32
    assert set(trace.signals) == set(m.cell.signals)
    assert [layer.direction for layer in trace.layers] == ["forward", "reverse"] * 2
    assert trace.signals is trace.layers[2].signals
    assert trace.logits.shape == (5, V)
    assert_close(trace.probabilities.sum(axis=1), np.ones(5))
    words, chances = zip(*trace.top(2, 3), strict=True)
    assert len(words) == 3 and "<unk>" not in words and list(chances) == sorted(chances)[::-1]


def test_a_trace_and_its_layers_are_tables_of_signals_with_a_row_a_step():
    m = model("lstm", 2, True)
    trace = m.trace("the cat sat")
    for table in (trace, trace.layers[0]):
        assert list(table) == list(table.keys()) == ["f", "i", "o", "g", "c", "h"]
        assert all(dict(table)[name] is table[name] for name in table)
        assert "f" in table and "r" not in table and 0 not in table and [] not in table
        for none in ("r", 0, slice(2), []):
            with pytest.raises(KeyError) as refused:
                table[none]
            assert refused.value.args == (f"LSTM has no signal {none!r}, only f, i, o, g, c, h",)
    assert len(trace) == len(trace["f"]) == 3


def test_softmax_of_logits_of_any_size_is_a_distribution():
    p = softmax(np.array([[1e30, -1e30, 0], [-1e4, -1e4, -1e4]], np.float32))
    assert_close(p, [[1, 0, 0], [1 / 3, 1 / 3, 1 / 3]])


@pytest.mark.parametrize("text", ["", " ", "\t\n \u200b\u202e", []])
def test_a_text_without_a_word_says_so(text):
    with pytest.raises(ModelError, match="no word"):
        model().trace(text)


# --- the vocabulary ---------------------------------------------------------------------------


def test_a_word_is_found_as_written_then_in_lower_case_then_capitalised():
    vocabulary = Vocabulary(("<unk>", "us", "US", "Paris", "mark", "Mark"), cased=False)
    ids = {word: vocabulary.id(word) for word in ("us", "US", "Us", "PARIS", "paris", "Mark", "he")}
    assert ids == {"us": 1, "US": 2, "Us": 1, "PARIS": 3, "paris": 3, "Mark": 5, "he": 0}
    assert vocabulary.id("<unk>") == 0 and vocabulary.encode(["<unk>"]).unknown == (True,)


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("The clouds are in the sky.", "The|clouds|are|in|the|sky|."),
        ("don't well-known", "don't|well-known"),
        ("Wait... what?!", "Wait|...|what|?|!"),
        ("(a, b)", "(|a|,|b|)"),
        ("1,000 2024", "1|,|000|2024"),
        ("<b>&amp;</b>", "<b>|&|amp|;|<|/|b>"),
        ("cafe\u0301", "caf\u00e9"),
        ("a\x00b\x07c", "a|b|c"),
        ("\u202eevil\u202c", "evil"),
        ("\U0001f469\u200d\U0001f680 flies", "\U0001f469\u200d\U0001f680|flies"),
        ("\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
         "\u05e9\u05dc\u05d5\u05dd|\u0645\u0631\u062d\u0628\u0627"),
    ],
)  # fmt: skip
def test_a_text_is_cut_into_words_and_punctuation(text, tokens):
    assert Vocabulary(WORDS).tokenize(text) == tokens.split("|")


@given(st.text(max_size=60))
def test_any_text_is_cut_into_tokens_without_a_space_and_traced(text):
    tokens = Vocabulary(WORDS).tokenize(text)
    assert all(token and not any(char.isspace() for char in token) for token in tokens)
    if tokens:
        trace = model().trace(text)
        assert len(trace) == len(tokens) and np.isfinite(trace.logits).all()


@pytest.mark.parametrize("words", [(), ("<unk>", "the", "the"), ("<unk>", 7)])
def test_a_vocabulary_that_makes_no_sense_says_so(words):
    with pytest.raises(ModelError, match="vocabulary"):
        Vocabulary(words)


# --- making a model ---------------------------------------------------------------------------


def test_the_seed_makes_the_weights():
    one, other, third = (
        Model.create(make("lstm"), Vocabulary(WORDS), H, np.random.default_rng(seed)) for seed in (0, 0, 1)
    )
    assert all(np.array_equal(other.weights[name], array) for name, array in one.weights.items())
    assert not np.array_equal(one.weights["weight_hh_l0"], third.weights["weight_hh_l0"])
    assert {array.dtype for array in one.weights.values()} == {np.dtype(np.float32)}


@every_cell
@every_stack
def test_tensors_carry_pytorchs_names_and_shapes(variant, layers, bidirectional):
    m = model(variant, layers, bidirectional)
    name, options = VARIANTS[variant]
    G = {"rnn": 1, "lstm": 4, "gru": 3, "peephole": 4, "coupled": 3, "mingru": 2, "indrnn": 1}[name]
    R = 0 if name in ("mingru", "indrnn") else G * H
    expected = {}
    for k in range(layers):
        for suffix in ["", "_reverse"][: 1 + bidirectional]:
            size = D if k == 0 else H * (1 + bidirectional)
            expected |= {
                f"weight_ih_l{k}{suffix}": (G * H, size),
                f"weight_hh_l{k}{suffix}": (R, H),
                f"bias_ih_l{k}{suffix}": (G * H,),
                f"bias_hh_l{k}{suffix}": (R,),
            }
            if name == "indrnn":
                expected[f"weight_u_l{k}{suffix}"] = (H,)
            for gate in options.get("peepholes", ""):
                expected[f"weight_p{gate}_l{k}{suffix}"] = (H,)
    assert {key: array.shape for key, array in m.recurrent.items()} == expected
    rest = {key: array.shape for key, array in m.weights.items() if key not in expected}
    assert rest == {
        "encoder.weight": (V, D),
        "readout.weight": (V, H * (1 + bidirectional)),
        "readout.bias": (V,),
    }
    assert m.parameters == sum(array.size for array in m.weights.values())
    assert (m.units, m.input_size, m.directions) == (H, D, 1 + bidirectional)


# --- files ------------------------------------------------------------------------------------


@every_cell
@every_stack
def test_a_model_saved_and_loaded_is_the_same(variant, layers, bidirectional, tmp_path):
    m = model(variant, layers, bidirectional, np.float32, task="grammar", scores={"test": 0.5})
    save(m, tmp_path / "some.safetensors")
    assert [path.name for path in tmp_path.iterdir()] == ["some.safetensors"]
    again = load(tmp_path / "some.safetensors")
    assert (again.cell.name, again.cell.options) == (m.cell.name, m.cell.options)
    assert again.reads == m.reads
    assert (again.layers, again.bidirectional) == (layers, bidirectional)
    assert again.meta == {"task": "grammar", "scores": {"test": 0.5}, "name": "some"}
    assert again.name == "some"
    assert set(again.weights) == set(m.weights)
    for name, array in m.weights.items():
        assert again.weights[name].dtype == np.float32
        assert np.array_equal(again.weights[name], array)
    text = "the cat sat"
    assert np.array_equal(again.trace(text).logits, m.trace(text).logits)


def test_a_file_is_plain_safetensors_with_the_tensors_under_their_names(tmp_path):
    m = model("lstm", dtype=np.float32)
    save(m, tmp_path / "some.safetensors")
    tensors = load_file(tmp_path / "some.safetensors")
    assert {k: v.tolist() for k, v in tensors.items()} == {k: v.tolist() for k, v in m.weights.items()}


@given(
    dtype=st.sampled_from([np.float16, np.float32, np.float64, np.longdouble, np.complex64, ">f4", ">f8"]),
    ending=st.sampled_from([".safetensors", ".safetensors", ".SAFETENSORS", ".npz", ""]),
    meta=st.sampled_from([{}, {"task": "é\ud800"}, {"score": float("nan")}, {"made": {1, 2}}, {"by": b"us"}]),
    room=st.sampled_from([64 * 2**20, 1000]),
)
def test_whatever_is_saved_is_loaded_and_what_is_refused_leaves_nothing(
    dtype, ending, meta, room, tmp_path_factory
):
    path = tmp_path_factory.mktemp("saved") / f"m{ending}"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("visualizer.files.MAX_FILE_BYTES", room)
        m = model("gru", **meta).astype(dtype)
        fits = np.dtype(dtype).char in "efd" and ending == ".safetensors" and room > 1000
        try:
            save(m, path)
        except ModelError as error:
            assert not fits or "JSON" in str(error)
            assert ".part" not in str(error) and not list(path.parent.iterdir())
            return
        assert fits
        again = load(path)
    assert {**again.meta, "name": ""} == {**json.loads(json.dumps(m.meta)), "name": ""} or "score" in meta
    assert again.weights.keys() == m.weights.keys()
    assert all(np.array_equal(array, m.weights[name]) for name, array in again.weights.items())


def test_a_model_that_load_would_refuse_is_not_saved_for_the_same_reason(tmp_path, monkeypatch):
    m, path = model(dtype=np.float32), tmp_path / "m.safetensors"
    for name, one, said in [
        ("m.npz", m, r"m\.npz must end in \.safetensors$"),
        ("m.safetensors", m.astype(np.complex64), "bias_hh_l0 is C64, it must be F16 or F32 or F64$"),
        ("m.safetensors", m.astype(np.longdouble), "could not write .*m.safetensors: .*float128"),
        ("m.safetensors", replace(m, meta={"made": {1}}), "meta is not all JSON: .*set"),
    ]:
        with pytest.raises(ModelError, match=said):
            save(one, tmp_path / name)
    monkeypatch.setattr("visualizer.files.MAX_FILE_BYTES", 2**20)
    big = Model.create(make("lstm"), m.reads, 300, np.random.default_rng(0))
    path.write_bytes(b"older")
    with pytest.raises(ModelError, match=r"m\.safetensors is larger than 1 MB"):
        save(big, path)
    assert path.read_bytes() == b"older" and os.listdir(tmp_path) == [path.name]


def test_a_file_in_half_precision_takes_half_the_space_and_is_read_in_single(tmp_path):
    m, path = model(dtype=np.float32), tmp_path / "m.safetensors"
    save(m, path)
    whole = sum(array.nbytes for array in load_file(path).values())
    save(m.astype(np.float16), path)
    assert sum(array.nbytes for array in load_file(path).values()) == whole / 2
    again = load(path)
    for name, array in again.weights.items():
        assert array.dtype == np.float32 and not array.flags.writeable
        np.testing.assert_array_equal(array, m.weights[name].astype(np.float16))


def tied(variant="gru", dtype=np.float64):
    """A network whose readout is tied to its encoder, and the same with the readout multiplied out."""
    rng = np.random.default_rng(0)
    a = Model.create(make(variant), Vocabulary(WORDS), H, rng, input_size=D, tied=True, dtype=dtype)
    weights = {name: rng.normal(0, 0.7, array.shape).astype(dtype) for name, array in a.weights.items()}
    a = with_weights(a, weights)
    b = {name: array for name, array in weights.items() if name != "readout.projection"}
    return a, with_weights(a, {**b, "readout.weight": a.readout})


def test_a_tied_readout_answers_as_the_same_readout_multiplied_out():
    a, b = tied()
    text = " ".join(WORDS[1:4])
    np.testing.assert_allclose(a.trace(text).logits, b.trace(text).logits, rtol=1e-12)
    assert a.tied and not b.tied and a.parameters < b.parameters + a.weights["readout.projection"].size
    cut = a.without([1]).trace(text)
    np.testing.assert_allclose(cut.logits, b.without([1]).trace(text).logits, rtol=1e-12)


def test_the_same_weights_are_read_by_a_cell_of_other_options():
    network = load("grammar-gru-32-s0")
    other = network.with_options(reset="before")
    read, (_, weights) = other.trace("I speak"), other.stack.each[0]
    W = {name: weights[name][-network.units :] for name in ("weight_ih", "weight_hh")}
    a = W["weight_ih"] @ read.x[1] + W["weight_hh"] @ (read["r"][1] * read["h"][0])
    b = (weights["bias_ih"] + weights["bias_hh"])[-network.units :]
    np.testing.assert_allclose(read["n"][1], np.tanh(a + b), atol=1e-5)
    assert abs(read["n"] - network.trace("I speak")["n"]).max() > 0.1
    # a peephole that is off is one whose weights are 0
    network = load("grammar-peephole-32-s0")
    cut = with_weights(network, {**network.weights, "weight_po_l0": 0 * network.weights["weight_po_l0"]})
    without = network.with_options(peepholes="if")
    assert set(network.weights) - set(without.weights) == {"weight_po_l0"}
    np.testing.assert_allclose(without.trace("I speak")["h"], cut.trace("I speak")["h"], atol=1e-6)
    for wrong in ({"reset": "never"}, {"peepholes": "x"}, {"nonsense": "1"}):
        with pytest.raises(ModelError):
            network.with_options(**wrong)
    with pytest.raises(ModelError, match="weight_po_l0 is missing"):
        without.with_options(peepholes="o")


def test_the_gradients_of_a_tied_readout_are_those_of_the_product_through_the_chain_rule():
    a, b = tied()
    read = np.arange(4) % len(WORDS)
    dlogits = np.random.default_rng(1).normal(size=(4, len(WORDS)))
    ours, theirs = (m.backward(m.forward(read), dlogits) for m in (a, b))
    dW, E, P = theirs["readout.weight"], a.weights["encoder.weight"], a.weights["readout.projection"]
    np.testing.assert_allclose(ours["readout.projection"], E.T @ dW, rtol=1e-10)
    np.testing.assert_allclose(ours["encoder.weight"], theirs["encoder.weight"] + dW @ P.T, rtol=1e-10)
    for name in ours.keys() & theirs.keys() - {"encoder.weight"}:
        np.testing.assert_allclose(ours[name], theirs[name], rtol=1e-10)


def test_a_tied_readout_that_cannot_be_is_refused():
    a, _ = tied()
    labels = Answers("label", "kind", ("yes", "no"))
    with pytest.raises(ModelError, match="tied to the encoder only where the next symbol is answered"):
        replace(a, answers=labels, weights={**a.weights, "readout.bias": np.zeros(2)})
    with pytest.raises(ModelError, match=r"readout\.weight does not belong|readout\.projection"):
        replace(a, weights={**a.weights, "readout.weight": a.readout})
    with pytest.raises(ModelError, match=r"readout\.projection is .* it must be"):
        replace(a, weights={**a.weights, "readout.projection": np.zeros((D + 1, H))})


def test_one_model_is_one_file_in_whatever_order_it_was_made(tmp_path):
    m = model("lstm", 2, True, np.float32, task="grammar", scores={"test": 0.5})
    turned = with_weights(m, dict(reversed(m.weights.items())))
    save(m, tmp_path / "m.safetensors")
    data = (tmp_path / "m.safetensors").read_bytes()
    for _ in range(6):  # what orders the header's keys by chance does so every time
        save(turned, tmp_path / "m.safetensors")
        assert (tmp_path / "m.safetensors").read_bytes() == data
    for path in (tmp_path / "m.safetensors", *bundled().values()):  # a bundled one is made again to the bit
        data = path.read_bytes()
        (size,) = struct.unpack_from("<Q", data)
        header = json.loads(data[8 : 8 + size])
        assert list(header) == sorted(header) and list(header["__metadata__"]) == ["format", "gatescope"]
        assert size % 8 == 0


def test_a_model_that_cannot_be_written_says_so_and_leaves_nothing(tmp_path):
    with pytest.raises(ModelError, match="could not write"):
        save(model(), tmp_path / "nowhere" / "some.safetensors")
    (tmp_path / "taken.safetensors").mkdir()
    with pytest.raises(ModelError, match="could not write"):
        save(model(), tmp_path / "taken.safetensors")
    assert [path.name for path in tmp_path.iterdir()] == ["taken.safetensors"]


def test_a_file_half_written_before_is_replaced_by_the_whole(tmp_path):
    path = tmp_path / "some.safetensors"
    path.write_bytes(b"old")
    save(model(), path)
    assert load(path).units == H


@pytest.fixture
def saved(tmp_path):
    """Saves a model, with its header and tensors changed on the way -> path."""

    def changed(change=lambda about, tensors: None, **header):
        m = model("lstm", dtype=np.float32)
        save(m, tmp_path / "whole.safetensors")
        data = (tmp_path / "whole.safetensors").read_bytes()
        (size,) = struct.unpack("<Q", data[:8])
        written = json.loads(data[8 : 8 + size])["__metadata__"]
        about, tensors = json.loads(written["gatescope"]), dict(m.weights)
        change(about, tensors)
        written = written | {"gatescope": json.dumps(about)} | header
        save_file(tensors, tmp_path / "changed.safetensors", written)
        return tmp_path / "changed.safetensors"

    return changed


def test_the_file_that_the_next_tests_spoil_is_good_before(saved):
    assert load(saved()).units == H


@given(kept=st.floats(0, 1, exclude_max=True))
def test_a_truncated_file_says_so(kept, tmp_path_factory):
    folder = tmp_path_factory.mktemp("cut")
    save(model("lstm"), folder / "m.safetensors")
    data = (folder / "m.safetensors").read_bytes()
    (folder / "m.safetensors").write_bytes(data[: int(kept * len(data))])
    with pytest.raises(ModelError, match="not a whole"):
        load(folder / "m.safetensors")


def drop(key):
    return lambda about, tensors: tensors.pop(key)


def put(key, make):
    return lambda about, tensors: tensors.update({key: make(tensors.get(key))})


def say(key, value):
    return lambda about, tensors: about.update({key: value})


def spoilt(value):
    def spoil(array):
        array = array.copy()
        array.flat[1] = value
        return array

    return spoil


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (drop("encoder.weight"), "encoder.weight is missing"),
        (drop("weight_hh_l0"), "weight_hh_l0 is missing"),
        (drop("bias_ih_l0"), "bias_ih_l0 is missing"),
        (drop("readout.bias"), "readout.bias is missing"),
        (put("more", lambda _: np.zeros(3, np.float32)), "more does not belong to LSTM"),
        (put("weight_pi_l0", lambda _: np.zeros(H, np.float32)), "weight_pi_l0 does not belong"),
        (put("\n\x1b[2J", lambda _: np.zeros(3, np.float32)), "the tensor “.2J” belongs to no model$"),
        (put("weight_ih_l0", lambda w: w.T.copy()), r"weight_ih_l0 is \(2, 12\), it must be \(12, 2\)"),
        (put("weight_hh_l0", lambda w: w[0].copy()), "weight_hh_l0 is missing or is not a matrix"),
        (put("weight_hh_l0", lambda w: w[:, :0].copy()), "weight_hh_l0"),
        (put("readout.weight", spoilt(np.nan)), "readout.weight holds values that are not finite"),
        (put("weight_hh_l0", spoilt(np.inf)), "weight_hh_l0 holds values that are not finite"),
        (put("bias_ih_l0", lambda w: w.astype(np.int32)), "bias_ih_l0"),
        (put("encoder.weight", lambda w: w > 0), "encoder.weight"),
        (put("weight_ih_l0", lambda w: w.astype(np.int16)), "weight_ih_l0"),
        (say("cell", "gru"), "must be"),
        (say("cell", "elman"), "no cell is called 'elman'"),
        (say("cell", ["lstm"]), "metadata"),
        (say("options", {"reset": "after"}), "takes no option"),
        (say("options", None), "metadata"),
        (say("layers", 2), "not those of 2 layers"),
        (say("layers", 0), "layers"),
        (say("layers", -1), "layers"),
        (say("layers", 10**12), "layers"),
        (say("layers", "two"), "metadata"),
        (say("layers", float("inf")), "metadata"),
        (say("bidirectional", True), "readout.weight|reverse"),
        (say("reads", {"kind": "words", "words": []}), "vocabulary must hold words"),
        (say("reads", {"kind": "words", "words": ["<unk>", "the"]}), r"it must be \(2, 3\)"),
        (say("reads", {"kind": "words", "words": ["<unk>", "a", "a", "b", "c"]}), "twice"),
        (say("reads", {"kind": "words", "words": ["<unk>", 1, 2, 3, 4]}), "vocabulary"),
        (say("reads", None), "metadata"),
        (say("reads", {"kind": "words", "words": None}), "metadata"),
        (say("reads", {"kind": "runes"}), "no way to read is called 'runes'"),
        (say("reads", {"kind": "series"}), "cannot answer the next symbol"),
        (say("reads", {"kind": "frames", "words": ["a"], "means": [], "noise": 1, "onset": 0}), "one mean"),
        (say("answers", {"kind": "label", "title": "it", "names": ["a", "b"]}), "readout.weight"),
        (say("answers", {"kind": "guess", "title": "it", "names": ["a"]}), "no way to answer"),
        (say("answers", {"kind": "value", "title": "it", "names": []}), "have names"),
        (say("answers", {"sound": 1}), "metadata"),
        (say("meta", None), "metadata"),
        (say("meta", [1]), "metadata"),
    ],
    ids=lambda value: value if isinstance(value, str) else "spoilt",
)  # fmt: skip
def test_a_file_that_does_not_fit_says_what_does_not(saved, change, said):
    with pytest.raises(ModelError, match=said):
        load(saved(change))


def test_what_is_wrong_with_metadata_is_said_in_short(saved):
    for key, value in (("cell", "x" * 9_999), ("reads", {"kind": "x\n" * 9_999})):
        with pytest.raises(ModelError) as refused:
            load(saved(say(key, value)))
        assert len(str(refused.value)) < 700 and str(refused.value).isprintable()


@pytest.mark.parametrize("text", ["", "nonsense", "[]", "3", "{}", "[" * 100_000, '"lstm"'])
def test_metadata_that_is_no_description_says_so(saved, text):
    with pytest.raises(ModelError, match="metadata"):
        load(saved(gatescope=text))


def test_tensors_of_another_program_are_not_taken_for_a_model(saved, tmp_path):
    with pytest.raises(ModelError, match="not written by Gatescope"):
        files.load(saved(format="pt"))
    save_file({"weight": np.zeros(3, np.float32)}, tmp_path / "bare.safetensors")
    with pytest.raises(ModelError, match="not written by Gatescope"):
        files.load(tmp_path / "bare.safetensors")
    with pytest.raises(ModelError, match="in this file, which holds weight"):
        load(tmp_path / "bare.safetensors")


def test_a_file_of_another_kind_is_called_what_it_is(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    np.savez("weights.npz", a=np.zeros(3))
    Path("weights.pt").write_bytes(pickle.dumps({}))
    Path("weights.h5").write_bytes(b"\x89HDF\r\n\x1a\n")
    Path("notes.txt").write_text("notes")
    for name, said in [
        ("weights.npz", "weights.npz is a zip archive that holds no network"),
        ("weights.pt", "weights.pt is a pickle, which may do anything when it is opened, so it is not: in"),
        ("weights.h5", "weights.h5 is not a whole file of Keras"),
        ("notes.txt", "notes.txt is no network that can be read"),
    ]:
        with pytest.raises(ModelError, match=said):
            load(name)


def test_of_a_name_that_is_none_the_nearest_are_named_and_not_all():
    with pytest.raises(ModelError) as refused:
        load("grammar-lstm-32-s9")
    assert "grammar-lstm-32-s0" in str(refused.value)
    assert str(refused.value).endswith(f"and {len(bundled()) - 5} more, see `gatescope models`")
    assert len(str(refused.value)) < 250


def test_every_load_gives_a_model_of_ones_own_whose_weights_cannot_be_written_to():
    name = "grammar-lstm-32-s0"
    first = load(name)
    logits = first.trace("the keys are").logits
    with pytest.raises(ValueError, match="read-only"):
        first.weights["readout.bias"][:] = 0
    first.weights["readout.bias"] = np.zeros_like(first.weights["readout.bias"])
    first.meta["scores"].clear()
    again = load(name)
    assert again.meta["scores"] and np.array_equal(again.trace("the keys are").logits, logits)
    own = again.astype(np.float32)
    own.weights["readout.bias"][:] = 0
    assert np.array_equal(again.trace("the keys are").logits, logits)
    assert not np.array_equal(own.trace("the keys are").logits, logits)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (lambda w: w.tolist(), "readout.bias is a list, it must be a NumPy array of floats"),
        (lambda w: w.astype(int), "readout.bias is int64, it must be a NumPy array of floats"),
        (lambda w: w.astype(object), "readout.bias is object"),
        (memoryview, "readout.bias is a memoryview"),
    ],
)
def test_weights_that_are_no_arrays_of_floats_are_refused_when_the_model_is_made(given, said):
    m = model()
    with pytest.raises(ModelError, match=said):
        with_weights(m, {**m.weights, "readout.bias": given(m.weights["readout.bias"])})


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("no-such-model", "no model is called 'no-such-model'"),
        ("", "no model is called ''"),
        ("../../etc/passwd", "no model is called"),
        ("missing.safetensors", "there is no file missing.safetensors"),
        ("\0.safetensors", "there is no file"),
        ("x" * 5000 + ".safetensors", "x"),
        (".safetensors", "there is no file"),
    ],
)
def test_a_model_that_is_not_there_says_so(name, said, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ModelError, match=said):
        load(name)


def test_a_folder_a_device_and_a_file_too_large_are_no_models(tmp_path):
    (tmp_path / "folder.safetensors").mkdir()
    (tmp_path / "device.safetensors").symlink_to("/dev/zero")
    with (tmp_path / "large.safetensors").open("wb") as file:
        file.truncate(2**40)  # sparse
    for name, said in [("folder", "a folder"), ("device", "no file"), ("large", "larger than")]:
        with pytest.raises(ModelError, match=said):
            load(tmp_path / f"{name}.safetensors")


class Exploding:
    def __reduce__(self):
        return pytest.fail, ("a pickle was loaded",)


def test_nothing_is_ever_unpickled(tmp_path, monkeypatch):
    paths = [tmp_path / "a.safetensors", tmp_path / "b.safetensors"]
    paths[0].write_bytes(pickle.dumps(Exploding()))
    with paths[1].open("wb") as file:
        np.save(file, np.array([Exploding()], object), allow_pickle=True)
    for path, said in zip(paths, ("a.safetensors is a pickle, which", "not a whole"), strict=True):
        with pytest.raises(ModelError, match=said):
            load(path)

    def refuse(*_, **__):
        pytest.fail("pickle was called")

    save(model(), tmp_path / "good.safetensors")
    for name in ("load", "loads", "Unpickler"):
        monkeypatch.setattr(pickle, name, refuse)
    assert load(tmp_path / "good.safetensors").units == H


# --- writing on -------------------------------------------------------------------------------


@every_cell
def test_what_is_written_at_temperature_0_is_the_likeliest_of_the_text_so_far(variant):
    m = model(variant, layers=2)
    written = m.write_on(m.trace("the cat"), 6, temperature=0.0)
    for k, word in enumerate(written):
        trace = m.trace(["the", "cat", *written[:k]])
        assert trace.top(-1, 1)[0][0] == word


def test_symbols_are_written_as_often_as_they_are_likely():
    m = model("lstm")
    trace = m.trace("the cat")
    p = np.exp(trace.logits[-1, 1:].astype(float) / 0.7)
    p /= p.sum()
    first = [m.write_on(trace, 1, 0.7, seed)[0] for seed in range(3000)]
    for word, chance in zip(WORDS[1:], p, strict=True):
        assert abs(first.count(word) / 3000 - chance) < 4 * (chance * (1 - chance) / 3000) ** 0.5


def test_one_seed_writes_one_text():
    m = model("gru")
    trace = m.trace("the cat")
    assert m.write_on(trace, 20, 1.0, 5) == m.write_on(trace, 20, 1.0, 5)
    assert len({tuple(m.write_on(trace, 20, 1.0, seed)) for seed in range(5)}) == 5


def test_bytes_written_can_be_read_again_as_they_were_written():
    m = Model.create(make("lstm"), Bytes(), 4, np.random.default_rng(0), input_size=2)
    written = m.write_on(m.trace("é"), 300, 5.0, 1)
    assert len(written) == 300
    assert m.reads.tokenize("é" + m.reads.join(written)) == ["c3", "a9", *written]


def test_a_model_that_does_not_answer_what_comes_next_writes_nothing():
    said = "cannot write on"
    with pytest.raises(ModelError, match=said):
        m = model("lstm", bidirectional=True)
        m.write_on(m.trace("the"), 1)
    answers = Answers("label", "it", ("a", "b"))
    m = Model.create(make("lstm"), Vocabulary(WORDS), 3, np.random.default_rng(0), answers=answers)
    with pytest.raises(ModelError, match=said):
        m.write_on(m.trace("the"), 1)


# --- values in, labels and values out ---------------------------------------------------------


@pytest.mark.parametrize("answers", [Answers("value", "sum", ("sum",)), Answers("label", "it", ("a", "b"))])
def test_a_model_that_reads_values_is_the_same_after_the_file(tmp_path, answers):
    m = Model.create(make("gru"), Marked(), 3, np.random.default_rng(0), answers=answers)
    assert "encoder.weight" not in m.weights and m.input_size == 2
    save(m, tmp_path / "m.safetensors")
    again = load(tmp_path / "m.safetensors")
    assert (again.reads, again.answers) == (m.reads, m.answers)
    trace, trace_again = (each.trace("0.5 0.25*") for each in (m, again))
    np.testing.assert_array_equal(trace.x, [[0.5, 0], [0.25, 1]])
    np.testing.assert_array_equal(trace_again.logits, trace.logits)
    assert trace_again.top(1) == trace.top(1)


def test_a_value_is_answered_as_it_is_and_has_no_probability():
    answers = Answers("value", "sum", ("sum",))
    m = Model.create(make("rnn"), Marked(), 3, np.random.default_rng(0), answers=answers)
    trace = m.trace("0.5 0.25*")
    assert trace.top(1) == [("sum", float(trace.logits[1, 0]))]
    with pytest.raises(ModelError, match="no probability"):
        trace.probabilities  # noqa: B018


@every_cell
@pytest.mark.parametrize(("layers", "both"), [(1, False), (2, True)])
def test_a_network_without_some_units_answers_as_with_their_h_held_at_0(variant, layers, both):
    words = Vocabulary(("<unk>", "a", "b", "c"))
    stack = {"layers": layers, "bidirectional": both}
    m = Model.create(make(variant), words, 5, np.random.default_rng(1), **stack).astype(np.float64)
    whole = m.trace("a b c a")
    units = np.argsort(np.abs(whole["h"]).sum(axis=0))[-2:]
    cut = m.without(units).trace("a b c a")
    held = m.trace("a b c a", pins=Pins().hold("h", 0.0, unit=units))
    np.testing.assert_allclose(cut.logits, held.logits, rtol=0, atol=1e-12)
    assert not np.allclose(cut.logits, whole.logits, atol=1e-6)
    assert m.without([]).trace("a").logits.tolist() == m.trace("a").logits.tolist()
    with pytest.raises(ModelError, match="there is no unit 5; units are 0 to 4"):
        m.without([5])


def test_a_country_is_lost_with_enough_units_and_the_score_says_so():
    task, m = find("grammar"), load("grammar-lstm-32-s0")
    scores = (task.evaluate(each, "validation", quick=True) for each in (m, m.without(range(16))))
    whole, half = (each["by_rule"]["far"]["accuracy"] for each in scores)
    assert whole == 1 and half < 0.5


# --- what a file claims ------------------------------------------------------------------------------


@pytest.mark.parametrize("layers", [0, 100_000])
def test_a_file_cannot_claim_more_layers_than_it_has_tensors(layers):
    m = model()
    weights = {**m.weights, f"weight_hh_l{layers - 1}": m.weights["weight_hh_l0"]}
    with pytest.raises(ModelError, match=f"not those of {layers} layers"):
        Model(m.cell, m.reads, weights, layers)


def test_a_file_that_says_too_much_of_itself_is_not_taken_apart(tmp_path, monkeypatch):
    save(model(), tmp_path / "m.safetensors")
    monkeypatch.setattr("visualizer.files.MAX_HEADER_CHARACTERS", 100)
    with pytest.raises(ModelError, match="says more of itself"):
        load(tmp_path / "m.safetensors")


def test_a_text_whose_answers_cannot_be_held_is_a_sentence(monkeypatch):
    m = model()
    monkeypatch.setattr("visualizer.model.MAX_ANSWERS", 3 * len(m.names) - 1)
    assert len(m.trace(["a", "b"])) == 2
    with pytest.raises(ModelError, match=f"3 words with {len(m.names)} answers at each are more than can"):
        m.trace(["a", "b", "a"])


def test_actions_that_are_no_words_are_refused():
    with pytest.raises(ModelError, match="actions must be words"):
        Frames(({"a": 1}, "walk"), means=((0.0,), (1.0,)))
