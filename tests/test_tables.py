"""A trace is a table, for Python and for the libraries that people keep tables in."""

import csv
import io
import sys

import numpy as np
import pytest

import visualizer as viz
from visualizer import export, tables
from visualizer.cells import LSTM
from visualizer.symbols import Vocabulary

RNG = np.random.default_rng(0)
READS = Vocabulary(("<unk>", "a", "b"))


@pytest.fixture(scope="module")
def trace():
    model = viz.Model.create(LSTM(), READS, 4, RNG, layers=2, bidirectional=True)
    return model.trace("a b strange a b")


@pytest.mark.parametrize("of", ["trace", "layer", "norms", "comparison"])
def test_signals_are_the_columns_of_a_table(trace, of):
    table = {
        "trace": trace,
        "layer": trace.layer(0, "reverse"),
        "norms": viz.gradient_norms(trace.model, trace),
        "comparison": viz.compare(trace, trace),
    }[of]
    assert list(table) == list(table.keys()) == list(dict(table)) and "h" in table and "x" not in table
    assert all(table[name] is table.signals[name] for name in table)
    with pytest.raises(KeyError, match="has no signal 'x', only"):
        table["x"]


def test_a_layer_is_in_the_order_of_the_text_whatever_its_direction(trace):
    for place, (level, direction) in enumerate(
        [(0, "forward"), (0, "reverse"), (1, "forward"), (1, "reverse")]
    ):
        layer, run = trace.layer(level, direction), trace.layers[place]
        assert (layer.level, layer.direction, layer.run, len(layer)) == (level, direction, run, 5)
        assert np.array_equal(layer["h"][0], run["h"][-1 if direction == "reverse" else 0])
    assert np.array_equal(trace["c"], trace.layer(1)["c"])
    with pytest.raises(
        viz.ModelError, match="there is no layer 2 forward; there are 0 forward, 0 reverse, 1 f"
    ):
        trace.layer(2)


def test_a_frame_is_the_table_that_the_csv_file_has(trace):
    frame = trace.to_frame()
    heads, *rows = csv.reader(io.StringIO(export.to_csv(export.trace_rows(trace)).decode()))
    assert list(frame.columns) == heads and len(frame) == len(rows) == 4 * 5 * 4
    for mine, its in zip(frame.itertuples(index=False), rows, strict=True):
        assert [str(int(each) if isinstance(each, bool) else each) for each in mine[:6]] == its[:6]
        assert np.array_equal(mine[6:], np.array(its[6:], np.float32))


def test_an_xarray_dataset_has_a_name_for_every_dimension(trace):
    pytest.importorskip("xarray")
    found = trace.to_xarray()
    assert dict(found.sizes) == {"layer": 2, "direction": 2, "step": 5, "unit": 4}
    one = found["f"].sel(layer=1, direction="reverse")
    assert np.array_equal(one.values, trace.layer(1, "reverse")["f"]) and one.dims == ("step", "unit")
    assert list(found.token.values) == list(trace.tokens) and list(found.unknown.values) == list(
        trace.unknown
    )
    assert found.attrs == {"model": "model", "cell": "lstm"}


def test_a_library_that_is_not_there_is_named_with_the_command(trace, monkeypatch):
    monkeypatch.setitem(sys.modules, "xarray", None)
    with pytest.raises(ImportError, match=r'this needs xarray: pip install "gatescope\[data\]" brings it'):
        trace.to_xarray()


def test_several_texts_give_as_many_traces(trace):
    pins = viz.Pins().hold("f", 0.0)
    found = trace.model.traces(["a b", ["b"]], pins)
    assert [each.tokens for each in found] == [("a", "b"), ("b",)] and not found[0]["f"].any()
    assert found[0].pins == pins and trace.pins == viz.Pins()
    with pytest.raises(viz.ModelError, match="traces takes a list of texts; trace takes one"):
        trace.model.traces("a b")
    with pytest.raises(viz.ModelError, match="a text is a str"):
        trace.model.trace([["a"], ["b"]])


def test_rows_and_names_agree_over_all_layers(trace):
    assert [(each.level, each.direction) for each in tables.each_layer(trace)] == [
        (level, way) for level in (0, 1) for way in ("forward", "reverse")
    ]
