"""What the Explorer shows are parameters, without a browser: set, read and watched."""

import asyncio
import re
import threading

import numpy as np
import panel as pn
import pytest

import payload
import visualizer as viz
from visualizer.cells import LSTM
from visualizer.pages import shelf
from visualizer.pages.explorer.explorer import Explorer
from visualizer.pins import PinError, Pins

TEXT = "the clouds are in the"
HELD = Pins().hold("f", 0.0, steps=1)


def shown(explorer):
    head, facts, _ = payload.decode(explorer.payload)
    return head, facts


def told(explorer, *names):
    """What is told of these parameters, as it comes."""
    events = []
    explorer.param.watch(lambda *some: events.extend((each.name, each.new) for each in some), list(names))
    return events


async def asked(explorer, request):
    explorer._handle_msg(request)
    while explorer._busy:
        await asyncio.sleep(0.001)


def test_it_opens_on_a_text_a_trace_or_a_model():
    model = viz.load("grammar-gru-32-s0")
    trace = model.trace(TEXT, pins=Pins().hold("z", 1.0))
    by_text, by_trace, by_model = Explorer(TEXT), Explorer(trace), Explorer(model)
    assert (by_text.text, by_text.model) == (TEXT, "grammar-lstm-32-s1")
    assert (by_text.t, by_text.unit) == tuple(shown(by_text)[1]["moment"])
    assert (by_trace.text, by_trace.model, by_trace.pins) == (TEXT, model, trace.pins)
    assert np.array_equal(by_trace.trace["h"], trace["h"]) and by_trace.session.model == "grammar-gru-32-s0"
    assert by_model.model is model and shown(by_model)[0]["model"] == "grammar-gru-32-s0"
    assert Explorer("grammar-rnn-32-s0").model == "grammar-rnn-32-s0"
    assert by_text.sizing_mode == "stretch_width"
    said = Explorer(TEXT, model="grammar-rnn-32-s0", t=2, unit=5, pins=Pins().hold("h", 0.5))
    assert repr(said) == (
        f"Explorer(text={TEXT!r}, model='grammar-rnn-32-s0', pins=Pins().hold('h', 0.5), t=2, unit=5)"
    )
    with pytest.raises(TypeError, match="a text, a trace or a model, not a int"):
        Explorer(5)


def test_in_a_notebook_it_asks_for_nothing_from_outside(monkeypatch):
    # as `pn.extension(inline=True)` does, which takes a kernel
    monkeypatch.setattr(pn.extension, "_loaded", True)
    explorer, found = Explorer(TEXT), {}
    for inline in (True, False):
        with pn.config.set(inline=inline, console_output="disable"):
            (data, _), outside = explorer._repr_mimebundle_(), r"https?://[^\"'\\]+\.(?:css|m?js)\b"
        found[inline] = re.findall(outside, data["text/html"])
    assert found[True] == [] and len(found[False]) > 2


def test_a_network_of_ones_own_is_shown_as_itself():
    own = viz.load("grammar-lstm-32-s1").without([3])
    explorer = Explorer(own, text=TEXT)
    assert explorer.model is own and shelf.is_own(explorer.session.model)
    assert np.array_equal(explorer.trace.logits, own.trace(TEXT).logits)
    events = told(explorer, "model")
    explorer.model = "grammar-gru-32-s0"
    explorer.model = own
    assert [model for _, model in events] == ["grammar-gru-32-s0", own]


def test_what_is_set_in_python_is_shown_and_told_once():
    explorer = Explorer(TEXT, t=1, unit=3)
    events = told(explorer, "text", "model", "t", "unit", "pins", "payload")
    explorer.text = "the cat"
    assert sorted(name for name, _ in events) == ["payload", "text"] and ("text", "the cat") in events
    head, facts = shown(explorer)
    assert head["pushed"] == explorer.place == {"t": 1, "unit": 3, "told": 1}
    assert facts["tokens"] == ["the", "cat"]
    explorer.t, explorer.unit = 0, 31
    assert events[2:] == [("t", 0), ("unit", 31)]
    assert (explorer.place["t"], explorer.place["unit"]) == (0, 31)
    explorer.param.update(text="the dogs are here", t=1)  # said once, with the picture
    assert explorer.place == shown(explorer)[0]["pushed"] == {"t": 1, "unit": 31, "told": 4}
    explorer.pins = HELD
    assert not explorer.trace["f"][1].any() and "as trained" in shown(explorer)[0]["notices"][-1]
    explorer.param.update(text="the dogs are there", model="grammar-gru-32-s0", pins=Pins())
    assert shown(explorer)[0]["model"] == "grammar-gru-32-s0" and not explorer.trace.pins.pins


def test_what_is_written_out_is_what_is_held():
    explorer = Explorer(TEXT, pins=HELD)
    head, *_ = payload.decode(explorer.make({"want": "sums", "t": 1, "unit": 2, "layer": 0}, None))
    held = viz.arithmetic(explorer.trace, 1, 2)
    assert [line["written"] for line in head["lines"]] == [list(line.written(4)) for line in held]
    assert any(line.held for line in held)


def test_a_shorter_text_is_looked_at_where_it_has_a_step():
    explorer = Explorer(TEXT, t=4)
    explorer.text = "the cat"
    assert explorer.t == 1 and explorer.param.t.bounds == (0, 1) and shown(explorer)[0]["pushed"]["t"] == 1
    with pytest.raises(ValueError, match="at most 1"):
        explorer.t = 2
    assert explorer.t == 1


@pytest.mark.parametrize(
    ("name", "value", "error", "said"),
    [
        ("text", "", viz.ModelError, "Type a sentence"),
        ("model", "nobody", viz.ModelError, "no model is called 'nobody'"),
        ("pins", Pins().hold("q", 1.0), PinError, "LSTM has no signal 'q'"),
        ("pins", Pins().hold("f", 1.0, steps=99), PinError, "there is no step 99"),
    ],
)
def test_what_cannot_be_shown_is_refused_and_nothing_changes(name, value, error, said):
    explorer = Explorer(TEXT)
    before = {each: getattr(explorer, each) for each in ("text", "model", "pins", "t", "unit", "payload")}
    with pytest.raises(error, match=said):
        setattr(explorer, name, value)
    with pytest.raises(error, match=said):
        Explorer(**{"text": TEXT, name: value})
    assert {each: getattr(explorer, each) for each in before} == before
    explorer.text = "the cat"
    assert shown(explorer)[0]["text"] == "the cat"


def test_what_a_person_does_is_told_and_sends_nothing_back():
    explorer = Explorer(TEXT, t=1, unit=3)
    events = told(explorer, "text", "t", "unit", "place", "pins")
    explorer._handle_msg({"want": "place", "t": 4, "unit": 9, "told": 0})
    assert events == [("t", 4), ("unit", 9)] and explorer.place == {**explorer.place, "t": 4, "unit": 9}
    for t, unit in ((5, 0), (-1, 0), (0, 32), (True, 0), ("1", 0), (None, None), (1.0, 1)):
        explorer._handle_msg({"want": "place", "t": t, "unit": unit, "told": 0})
    assert len(events) == 2
    asyncio.run(asked(explorer, {"seq": 1, "want": "picture", "text": "the cat"}))
    assert sorted(events[2:]) == [("t", 1), ("text", "the cat")]
    assert "pushed" not in shown(explorer)[0]


def test_a_browser_that_has_not_heard_the_last_word_is_told_all_again():
    explorer = Explorer(TEXT, t=1)
    explorer.text, explorer.t = "I grew up in France", 3
    events = told(explorer, "text", "t", "payload")
    explorer._handle_msg({"want": "place", "t": 1, "unit": explorer.unit, "told": 0})
    assert [name for name, _ in events] == ["payload"]
    head, _ = shown(explorer)
    assert (head["text"], head["pushed"]["t"], head["pushed"]["told"]) == ("I grew up in France", 3, 3)
    explorer._handle_msg({"want": "place", "t": 2, "unit": explorer.unit, "told": 3})
    assert explorer.t == 2 and len(events) == 2


def test_pins_that_a_typed_text_has_no_room_for_are_let_go():
    explorer = Explorer(TEXT, pins=Pins().hold("f", 0.0, steps=4))
    events = told(explorer, "pins")
    asyncio.run(asked(explorer, {"seq": 1, "want": "picture", "text": "the clouds are in the sky"}))
    assert explorer.pins.pins and not explorer.trace["f"][4].any() and not events
    asyncio.run(asked(explorer, {"seq": 2, "want": "picture", "text": "the cat"}))
    assert events == [("pins", Pins())]
    assert "Nothing is held any longer: there is no step 4" in shown(explorer)[0]["notices"][0]


def test_what_python_sets_while_an_answer_is_made_is_what_is_shown(monkeypatch):
    explorer, gate, begun = Explorer(TEXT), threading.Event(), threading.Event()
    make = explorer.make

    def slow(request, progress):
        answer = make(request, progress)
        begun.set()
        assert gate.wait(10)
        return answer

    monkeypatch.setattr(explorer, "make", slow)

    async def typing():
        explorer._handle_msg({"seq": 1, "want": "picture", "text": "the dog"})
        while not begun.is_set():
            await asyncio.sleep(0.001)
        explorer.text = "the cat"
        gate.set()
        while explorer._busy:
            await asyncio.sleep(0.001)

    asyncio.run(typing())
    head, _ = shown(explorer)
    assert (head["seq"], head["text"], explorer.text) == (1, "the cat", "the cat")


def test_the_parameters_of_python_are_not_sent_as_they_are():
    explorer = Explorer(
        viz.Model.create(
            LSTM(),
            viz.load("grammar-lstm-32-s1").reads,
            4,
            np.random.default_rng(0),
            meta={"task": "grammar"},
        ),
        text=TEXT,
    )
    sent = explorer.get_root().data.properties()
    assert {"payload", "place", "shared"} <= sent and not {"text", "model", "t", "unit", "pins"} & sent


def test_a_page_of_the_site_is_told_of_no_step():
    explorer = Explorer({"text": TEXT}, pages={"explore": "Explore"})
    assert explorer.place == {} and explorer.text == TEXT
    explorer._handle_msg({"want": "place", "t": 1, "unit": 1, "told": 5})
    assert explorer.place == {} and "pushed" not in shown(explorer)[0]
