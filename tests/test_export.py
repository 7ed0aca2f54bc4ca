"""Files hold the trace itself: every number of it, exactly, in every format."""

import csv
import io
import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from oracles import every_cell, make
from visualizer import Model, Pins, Vocabulary, export, gradient_norms

WORDS = ("<unk>", "the", "cat", "sat", "Paris", "naïve", "sleeps")
TEXT = 'the cat, unheard of, "sat" in Paris 😀'


def model(variant="lstm", layers=1, bidirectional=False, dtype=np.float32):
    rng = np.random.default_rng(1)
    stack = {"layers": layers, "bidirectional": bidirectional, "dtype": dtype}
    return Model.create(make(variant), Vocabulary(WORDS), 3, rng, input_size=2, **stack, meta={"name": "m"})


every_stack = pytest.mark.parametrize(
    ("layers", "bidirectional"), [(1, False), (2, False), (1, True), (2, True)]
)


def read(data):
    """JSON as a strict reader takes it."""

    def refuse(word):
        raise AssertionError(f"{word} is not JSON")

    return json.loads(data, parse_constant=refuse)


@every_cell
def test_json_has_the_promised_form(variant):
    trace = model(variant).trace(TEXT)
    found = read(export.to_json(export.trace_dict(trace)))
    assert list(found) == ["model", "cell", "tokens", "unknown", "layers", "predictions"]
    assert found["model"] == "m"
    assert found["cell"] == trace.model.cell.name
    assert found["tokens"] == list(trace.tokens)
    assert found["unknown"] == [word not in WORDS for word in trace.tokens]
    assert [list(layer) for layer in found["layers"]] == [["direction", "signals", "held"]]
    assert found["layers"][0]["held"] == {}
    assert list(found["layers"][0]["signals"]) == list(trace.model.cell.signals)
    for t, step in enumerate(found["predictions"]):
        assert [(each["token"], each["p"]) for each in step] == trace.top(t, 5)
        assert [each["p"] for each in step] == sorted((each["p"] for each in step), reverse=True)
        assert "<unk>" not in {each["token"] for each in step}


@every_stack
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_json_gives_every_number_back(layers, bidirectional, dtype):
    trace = model(layers=layers, bidirectional=bidirectional, dtype=dtype).trace(TEXT)
    found = read(export.to_json(export.trace_dict(trace)))["layers"]
    assert [layer["direction"] for layer in found] == [layer.direction for layer in trace.layers]
    for layer, expected in zip(found, trace.layers, strict=True):
        for name, rows in layer["signals"].items():
            assert np.array_equal(np.array(rows, dtype), expected.in_text_order(name))


def test_json_says_what_was_held():
    trace = model(layers=2).trace(TEXT, pins=Pins().hold("f", 1.0, unit=1, steps=2).hold("i", "1-f", steps=0))
    below, above = read(export.to_json(export.trace_dict(trace)))["layers"]
    assert below["held"] == {} and set(above["held"]) == {"f", "i"}
    assert np.argwhere(above["held"]["f"]).tolist() == [[2, 1]]
    assert np.argwhere(above["held"]["i"])[:, 0].tolist() == [0, 0, 0]


@given(arrays.arrays(np.float32, st.integers(0, 9), elements=st.floats(width=32)))
def test_a_float32_is_written_shortly_and_read_back_exactly(array):
    for found, value in zip(export.numbers(array), array, strict=True):
        if not np.isfinite(value):
            assert found is None
            continue
        assert np.float32(found) == value
        assert np.signbit(found) == np.signbit(value)
        digits = repr(found).lstrip("-").split("e")[0].replace(".", "").strip("0")
        assert len(digits) <= 9  # as many as any float32 can need


def test_a_float64_is_exact():
    assert export.numbers(np.array([[0.1, 1 / 3], [-0.0, 5e-324]])) == [[0.1, 1 / 3], [-0.0, 5e-324]]


def test_a_number_that_is_not_finite_is_null():
    assert export.numbers(np.array([[1.0, np.nan], [np.inf, -np.inf]])) == [[1.0, None], [None, None]]
    assert export.numbers(np.array(np.nan)) is None
    with pytest.raises(ValueError, match="JSON"):
        export.to_json({"x": float("nan")})


@every_stack
@every_cell
def test_csv_is_the_trace_as_a_table(variant, layers, bidirectional):
    trace = model(variant, layers, bidirectional).trace(TEXT)
    data = export.to_csv(export.trace_rows(trace)).decode()
    rows = list(csv.DictReader(io.StringIO(data, newline="")))
    signals = trace.model.cell.signals
    assert list(rows[0]) == ["layer", "direction", "t", "token", "unknown", "unit", *signals]
    H, T, n = trace.model.units, len(trace), trace.model.directions
    assert len(rows) == len(trace.layers) * T * H
    for row in rows:
        k = int(row["layer"]) * n + (row["direction"] == "reverse")
        t, unit = int(row["t"]), int(row["unit"])
        assert row["token"] == trace.tokens[t]
        assert row["unknown"] == str(int(trace.unknown[t]))
        for name in signals:
            assert np.float32(row[name]) == trace.layers[k].in_text_order(name)[t, unit]


@every_stack
@every_cell
def test_npz_is_the_trace_as_arrays(variant, layers, bidirectional):
    trace = model(variant, layers, bidirectional).trace(TEXT)
    with np.load(io.BytesIO(export.to_npz(export.trace_arrays(trace))), allow_pickle=False) as file:
        found = dict(file)
    assert tuple(found.pop("tokens")) == trace.tokens
    assert tuple(found.pop("unknown")) == trace.unknown
    assert tuple(found.pop("vocabulary")) == WORDS
    assert np.array_equal(found.pop("x"), trace.x)
    assert np.array_equal(found.pop("logits"), trace.logits)
    for k, layer in enumerate(trace.layers):
        suffix = f"_l{k // trace.model.directions}" + ("_reverse" if layer.direction == "reverse" else "")
        for name in layer.signals:
            array = found.pop(name + suffix)
            assert array.dtype == np.float32
            assert np.array_equal(array, layer.in_text_order(name))
    assert not found


@every_cell
def test_gradients_say_null_where_the_cell_has_none(variant):
    m = model(variant)
    norms = gradient_norms(m, TEXT, "Paris")
    found = read(export.to_json(export.gradients_dict(norms)))
    about = ["tokens", "target", "loss", "layer", "direction"]
    assert list(found) == [*about, "log10_norm", "log10_forget_product"]
    assert (found["layer"], found["direction"]) == (None, "forward")
    assert found["tokens"] == list(norms.tokens)
    assert found["target"] == "Paris"
    assert found["loss"] == norms.loss
    assert found["log10_norm"]["h"] == list(norms.log10_norm["h"])
    assert (found["log10_norm"]["c"] is None) == (not m.cell.has_c)
    product = found["log10_forget_product"]
    assert list(product) == ["mean", "max"]
    for name, values in product.items():
        if m.cell.gates:
            assert values == list(norms.forget_product[name])
            assert values[-1] == 0  # nothing is forgotten after the last step
        else:
            assert values is None


def test_the_logarithm_of_no_gradient_is_null():
    m = model()
    weights = {**m.weights, "readout.weight": np.zeros_like(m.weights["readout.weight"])}
    blind = Model(m.cell, m.reads, weights)
    found = read(export.to_json(export.gradients_dict(gradient_norms(blind, "the cat sat"))))
    assert found["log10_norm"]["h"] == [None] * 3


def test_a_text_that_a_spreadsheet_would_run_is_written_with_an_apostrophe_before_it():
    words = ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "'=", "1=1", "a-b", ""]
    found = list(csv.reader(io.StringIO(export.to_csv([[*words, -0.5]]).decode(), newline="")))
    assert found == [["'=1+1", "'+1", "'-1", "'@x", "'\tx", "'\rx", "'=", "1=1", "a-b", "", "-0.5"]]


def test_text_of_any_script_is_utf8():
    trace = model().trace("שלום naïve été 😀")
    assert "שלום" in export.to_json(export.trace_dict(trace)).decode("utf-8")
    assert "שלום" in export.to_csv(export.trace_rows(trace)).decode("utf-8")
