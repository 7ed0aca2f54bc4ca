"""A cell of a notebook that ends in a model or a trace shows a line or two, not its numbers."""

import dataclasses
import doctest
import importlib
import pkgutil
import typing

import numpy as np
import pytest

import visualizer
from visualizer import brief, cells, load
from visualizer.analysis.attribution import attribution
from visualizer.analysis.ledger import compare
from visualizer.model import Model, Run
from visualizer.symbols import Reads, Vocabulary
from visualizer.unroll import LayerTrace

TEXT = "I grew up in France but then I moved to Japan and I speak fluent"


def with_fields():
    """Every dataclass and NamedTuple of the package, but those of the pages."""
    for found in pkgutil.walk_packages(visualizer.__path__, "visualizer."):
        if found.name.startswith(("visualizer.pages", "visualizer.__main__")):
            continue
        for each in vars(importlib.import_module(found.name)).values():
            fields = dataclasses.is_dataclass(each) or hasattr(each, "_fields")
            if isinstance(each, type) and each.__module__ == found.name and fields:
                yield each


def annotations(cls):
    own = (vars(base).get("__annotations__", {}) for base in cls.__mro__)
    return " ".join(str(hint) for each in own for hint in each.values())


@pytest.mark.parametrize("cls", [*with_fields()], ids=lambda cls: f"{cls.__module__}.{cls.__name__}")
def test_whatever_has_arrays_among_its_fields_writes_none_out(cls):
    holds = any(name in annotations(cls) for name in ("Array", "Model", "LayerTrace", "Adam"))
    if holds or issubclass(cls, Reads):
        assert cls.__repr__ is brief._repr


def test_what_people_look_at_is_said_in_a_line_or_two():
    model = load("grammar-lstm-32-s0")
    trace = model.trace(TEXT)
    norms = visualizer.gradient_norms(model, trace)
    run = model.forward(trace.read)
    grads = model.gradients(run, np.zeros_like(run.output), np.zeros_like(run.logits))
    looked_at = [model, model.reads, model.cell, trace, run, run.states[0], *trace.layers, norms, grads]
    looked_at += [*grads.layers, compare(trace, trace), attribution(trace), model.encode(TEXT)]
    for shown in map(repr, [*looked_at, load("code-gru-128-s0")]):
        assert len(shown) < 900 and "\n" not in shown and "array(" not in shown, shown
    assert repr(trace) == (
        "Trace(text='I grew up in France but then I moved to Japan and I speak f…, "
        "model='grammar-lstm-32-s0', T=15, H=32, signals='f, i, o, g, c, h')"
    )
    held = model.trace("the cat", pins=visualizer.Pins().hold("f", 1.0, unit=3))
    assert repr(held).endswith(", pins=Pins().hold('f', 1.0, unit=3))")
    assert "signals={f, i, o, g, c, h: float32[15, 32]}" in repr(trace.layers[0])
    assert repr(norms) == (
        f"GradientNorms(target='Japanese', loss={norms.loss:.4g}, T=15, log10_norm={{h, c: float64[15]}}, "
        "log10_forget_product=float64[15, 32])"
    )
    assert repr(model) == (
        "Model(name='grammar-lstm-32-s0', cell=LSTM(), H=32, D=32, layers=1, reads='284 words', "
        "answers='next', parameters=26908)"
    )
    assert "words=('<unk>', ',', '.', 'a', 'about', 'after', … 284 in all)" in repr(model.reads)


def test_pins_are_said_as_python_writes_them():
    held = visualizer.Pins().hold("f", 1.0, steps=slice(8, 11)).hold("i", "1-f", unit=[3, 4, 5], steps=2)
    assert repr(held) == (
        "Pins().hold('f', 1.0, steps=slice(8, 11, None)).hold('i', '1-f', unit=range(3, 6), steps=2)"
    )
    more = held.hold("c", -2.0, unit=[7, 1]).hold("o", 0.0, unit=[])
    for pins in (visualizer.Pins(), held, more):
        assert eval(repr(pins), vars(visualizer)) == pins
    assert held._repr_html_().startswith("<code>Pins().hold(&#x27;f&#x27;")


def test_a_notebook_shows_a_table_in_which_no_text_is_markup():
    model = load("grammar-lstm-32-s0")
    trace = model.trace(["the", "<b>cat</b>", "\ud800", "is"])
    html = trace._repr_html_()
    assert "<b>cat" not in html and "&lt;b&gt;cat&lt;/b&gt;" in html and html.encode()
    (word, p), *_ = trace.top(3)
    assert f">{word}</td>" in html and f">{p:.4g}</td>" in html and "in all" not in html
    long = model.trace("cat " * 1234)
    for shown in (long, visualizer.gradient_norms(model, long), compare(long, long)):
        assert shown._repr_html_().endswith("<p>… 1,234 in all</p>") and len(shown._repr_html_()) < 9_000
    assert '>readout.weight</td><td style="text-align: left">284 x 32</td>' in model._repr_html_()
    assert "<table>" in attribution(trace)._repr_html_() and "<script" not in html


def test_a_cell_is_said_with_its_options():
    made = [cells.LSTM(), cells.GRU(reset="before"), cells.Peephole(peepholes="io")]
    assert list(map(repr, made)) == ["LSTM()", "GRU(reset='before')", "Peephole(peepholes='io')"]
    assert all(repr(eval(repr(cell), vars(cells))) == repr(cell) for cell in made)


def test_what_is_nested_or_long_is_said_shortly():
    assert brief._said({"a": np.zeros(3), "b": np.zeros(3), "c": {"d": 1}, "e": {}}) == (
        "{a, b: float64[3], c: {…}, e: {}}"
    )
    assert brief._said(("x" * 500,)) == f"('{'x' * 59}…,)" and brief._said([1]) == "[1]"
    assert not doctest.testmod(brief).failed and doctest.testmod(brief).attempted
    assert typing.get_type_hints(Run)["model"] is Model and Vocabulary.__repr__ is LayerTrace.__repr__
