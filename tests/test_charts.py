"""A chart is numbers first; then a drawing that other programs read, or a Bokeh figure."""

import doctest
import sys
from xml.etree import ElementTree

import numpy as np
import pytest

import visualizer as viz
from visualizer import charts, cli, plot
from visualizer.cells import LSTM
from visualizer.symbols import Vocabulary

SVG = "{http://www.w3.org/2000/svg}"
TEXT = "I grew up in France but then I moved to Japan"


@pytest.fixture(scope="module")
def trace():
    return viz.load("grammar-lstm-32-s1").trace(TEXT)


def test_a_heatmap_has_a_row_for_every_value(trace):
    chart = charts.heatmap(trace, order=[3, 0])
    assert chart.title == "f of grammar-lstm-32-s1" and chart.rows == ("3", "0")
    assert (chart.low, chart.high, len(chart.colours)) == (0, 1, 65)
    columns = chart.columns()
    assert {name: len(each) for name, each in columns.items()} == dict.fromkeys(columns, 2 * len(trace))
    for t, token, y, row, value in zip(*columns.values(), strict=True):
        assert (token, row) == (trace.tokens[t], ["3", "0"][y]) and value == trace["f"][t, int(row)]


def test_what_has_two_signs_has_two_hues_around_nothing(trace):
    chart = charts.heatmap(trace, "c")
    full = np.abs(trace["c"]).max()
    assert (-chart.low, chart.high, len(chart.colours)) == (full, full, 129)
    middle = chart.colours[64]
    known = charts.colours()
    assert (chart.colours[0], middle, chart.colours[-1]) == tuple(
        known[name].lower() for name in ("Rneg", "zero", "Rpos")
    )
    ones = charts.Heatmap(
        "", ("a", "b", "c"), "", ("0",), np.array([[-full, 0, full]]), -full, full, chart.colours
    )
    assert ones.shades().tolist() == [[0, 64, 128]]
    bare = charts.heatmap(viz.load("grammar-rnn-32-s0").trace("the cat"))
    assert bare.title == "h of grammar-rnn-32-s0" and bare.low == -bare.high


def test_the_lines_of_a_unit_are_its_signals(trace):
    chart = charts.lines(trace, 30)
    assert list(chart.lines) == list(trace) and chart.low <= -1 and chart.high >= trace["c"][:, 30].max()
    columns = chart.columns()
    assert all(np.array_equal(columns[name], trace[name][:, 30]) for name in trace)
    gates = charts.lines(trace, 30, ["f", "i"])
    assert (gates.low, gates.high) == (0, 1) and gates.styles["f"].colour == charts.colours()["Ff"]
    assert len({style.dash for style in gates.styles.values()}) == 2


def test_gradient_norms_are_those_of_one_network_or_of_several(trace):
    found = viz.gradient_norms(trace.model, trace)
    one = charts.norms(found)
    assert list(one.lines) == ["dL/dh", "dL/dc", "forget product"]
    assert np.array_equal(one.lines["dL/dc"], found["c"]) and one.low <= found["c"].min() <= one.high
    rnn = viz.load("grammar-rnn-32-s0")
    two = charts.norms({"LSTM": found, "RNN": viz.gradient_norms(rnn, trace.tokens)})
    assert list(two.lines) == ["LSTM dL/dh", "LSTM dL/dc", "RNN dL/dh"]
    with pytest.raises(viz.ModelError, match="of the same text"):
        charts.norms({"LSTM": found, "short": viz.gradient_norms(rnn, "the cat")})


def test_the_columns_of_a_ledger_sum_to_what_is_held(trace):
    chart = charts.ledger(trace, 30)
    assert chart.rows == ("before", *trace.tokens)
    assert np.allclose(chart.values.sum(axis=0), trace["c"][:, 30], atol=1e-6)


def test_a_layer_and_direction_are_drawn_by_the_texts_order():
    words = viz.Vocabulary(("<unk>", "a", "b"))
    rng = np.random.default_rng(0)
    model = viz.Model.create(LSTM(), words, 3, rng, layers=2, bidirectional=True, meta={"name": "deep"})
    trace, place = model.trace("a b b a"), viz.Place(0, "reverse")
    own = trace.layer(0, "reverse")
    chart = charts.heatmap(trace, "o", place=place)
    assert chart.title == "o of deep, layer 0 read in reverse"
    assert np.array_equal(chart.values, own["o"].T)
    assert np.array_equal(charts.lines(trace, 1, ["c"], place).lines["c"], own["c"][:, 1])
    assert np.allclose(charts.ledger(trace, 1, place).values.sum(axis=0), own["c"][:, 1], atol=1e-6)
    norms = charts.norms(viz.gradient_norms(model, trace, "b", place))
    assert norms.title == "gradient of −ln p(b) in layer 0 read in reverse"
    assert viz.plot.heatmap(trace, "o", place=place).title.text == chart.title
    assert charts.heatmap(trace).title == "f of deep"
    with pytest.raises(viz.ModelError, match="no layer 2 forward"):
        charts.lines(trace, 1, place=viz.Place(2))


def test_a_scale_is_that_of_the_pages():
    # as visualizer/pages/kit/colour.mjs gives them
    made = charts.ramp("#F0EEE8", "#93356F")
    assert (made[0], made[-1], len(made)) == ("#f0eee8", "#93356f", 65)
    assert made[32] == "#c591aa"
    assert charts.colours("dark")["ink"] == "#F2F3F5" and charts.colours()["z"] == charts.colours()["f"]
    with pytest.raises(viz.ModelError, match="light or dark, not 'red'"):
        charts.colours("red")


def test_marks_of_an_axis_are_round():
    assert charts.marks(-1, 1) == [-1, -0.5, 0, 0.5, 1]
    assert charts.marks(-8, 0) == [-8, -6, -4, -2, 0] and charts.marks(0, 0.03)[1] == 0.005


def made(trace):
    found = viz.gradient_norms(trace.model, trace)
    return [charts.heatmap(trace), charts.lines(trace, 0), charts.norms(found), charts.ledger(trace, 0)]


def test_a_drawing_is_svg_in_which_no_token_is_markup():
    model = viz.Model.create(LSTM(), Vocabulary(("<unk>", "a")), 3, np.random.default_rng(0))
    trace = model.trace(["<script>", '"&', "\ud800", "\x00\n", " ", "a"])
    for chart in made(trace):
        root = ElementTree.fromstring(chart.svg(500))
        assert root.get("width") == "500" and root.tag == f"{SVG}svg" and chart.svg() == chart._repr_html_()
        texts = [each.text for each in root.iter(f"{SVG}text")]
        assert {"<script>", '"&', "\\ud800", "\\x00\\n", "␣", "a"} <= set(texts)
        assert {each.tag for each in root.iter()} <= {
            f"{SVG}{tag}" for tag in ("svg", "title", "text", "path", "rect")
        }


def test_a_heatmap_is_drawn_a_path_for_every_colour(trace):
    chart = charts.heatmap(trace)
    root = ElementTree.fromstring(chart.svg())
    cells = {each.get("fill"): each.get("d").count("M") for each in root.iter(f"{SVG}path")}
    shades, counts = np.unique(chart.shades(), return_counts=True)
    assert cells == {chart.colours[k]: n for k, n in zip(shades, counts, strict=True)}
    with pytest.raises(viz.ModelError, match="too large for a drawing"):
        charts.heatmap(trace.model.trace("a " * 9000)).svg()


def test_a_chart_is_saved_as_its_ending_says(trace, tmp_path):
    pytest.importorskip("cairosvg", exc_type=Exception)
    for chart in made(trace)[:2]:
        for ending, begins in ((".svg", b"<svg "), (".pdf", b"%PDF-"), (".PNG", b"\x89PNG")):
            path = tmp_path / f"x{ending}"
            chart.save(path)
            assert path.read_bytes().startswith(begins)
    with pytest.raises(viz.ModelError, match=r"x\.jpg must end in one of \.svg, \.pdf, \.png"):
        chart.save(tmp_path / "x.jpg")


def test_the_command_draws_what_a_file_asks_for(tmp_path, capsys, monkeypatch):
    svg = tmp_path / "x.svg"
    trace = ["trace", "grammar-lstm-32-s1", "the clouds are", "-o"]
    assert cli.main([*trace, str(svg)]) == 0 and "f of grammar-lstm-32-s1" in svg.read_text()
    assert cli.main([*trace, str(svg), "--signal", "c", "--pin", "c:*:*=0"]) == 0
    assert "c of grammar" in svg.read_text()
    assert cli.main([*trace, str(svg), "--unit", "30"]) == 0 and "unit 30 of" in svg.read_text()
    capsys.readouterr()
    refused = {
        ("x.svg", "--unit", "99"): "there is no unit 99",
        ("x.svg", "--signal", "q"): "LSTM has no signal 'q', only f, i",
        ("x.json", "--unit", "3"): "--unit and --signal are of a drawing: end FILE in .svg, .pdf or .png",
        ("x.gif",): "x.gif must end in one of .json, .csv, .npz, .svg, .pdf, .png",
        ("x.svg", "--format", "json"): "x.svg must end in .json, as its --format",
    }
    monkeypatch.chdir(tmp_path)
    for (file, *more), said in refused.items():
        assert cli.main([*trace, file, *more]) == 2
        assert said in capsys.readouterr().err
    monkeypatch.setitem(sys.modules, "cairosvg", None)
    assert cli.main([*trace, "x.pdf"]) == 2 and not (tmp_path / "x.pdf").exists()
    assert 'this needs cairosvg: pip install "gatescope[figures]"' in capsys.readouterr().err


def test_a_bokeh_figure_shows_the_numbers_of_its_chart(trace):
    heat = viz.plot.heatmap(trace, "f", width=400)
    (cells,) = heat.renderers
    assert heat.width == 400 and heat.title.text == "f of grammar-lstm-32-s1"
    assert np.array_equal(cells.data_source.data["value"], trace["f"].T.ravel())
    assert cells.glyph.fill_color.transform.palette == list(charts.heatmap(trace).colours)
    assert heat.xaxis[0].major_label_overrides[4] == "France"
    one = viz.plot.lines(trace, 30, x_range=heat.x_range)
    assert one.x_range is heat.x_range and [each.name for each in one.renderers] == list(trace)
    assert len({id(each.data_source) for each in one.renderers}) == 1
    assert np.array_equal(one.renderers[4].data_source.data["line4"], trace["c"][:, 30])
    norms, shares = (
        viz.plot.norms(viz.gradient_norms(trace.model, trace)),
        viz.plot.ledger(trace, 3, theme="dark"),
    )
    assert len(norms.renderers) == 3 and shares.background_fill_color == charts.colours("dark")["surf"]


@pytest.mark.parametrize("module", [charts, plot])
def test_what_the_modules_show_is_what_they_do(module):
    failed, attempted = doctest.testmod(module)
    assert attempted and not failed
