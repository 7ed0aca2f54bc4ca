"""All layers and directions at once, and every beginning of a text, as the Explorer is sent them."""

import numpy as np
import pytest

import payload
from visualizer import load, online
from visualizer.model import softmax
from visualizer.pages.catalogue import catalogue
from visualizer.pages.explorer import directions
from visualizer.pages.explorer.session import Session
from visualizer.pins import Pins

TAGS, VERDICT = "tags-bilstm-16-s0", "verdict-bilstm-16-s0"
TEXT = "the fish near the small doors swim ."
FILM = "the film about a king was good , said nobody ."


def asked(want, model, text, session=None):
    """A question -> the answer's notices and arrays."""
    made = session or Session()
    answer = getattr(made, want)({"seq": 1, "want": want, "model": model, "text": text})
    head, _, arrays = payload.decode(answer)
    return head["notices"], arrays


@pytest.mark.parametrize(("model", "text"), [(TAGS, TEXT), (VERDICT, FILM)])
def test_what_is_answered_before_the_rest_is_there_is_what_online_says(model, text):
    notices, arrays = asked("beginnings", model, text)
    assert not notices
    network = load(model)
    known = online(network, text).logits.astype(np.float32)
    there = ~np.isnan(known[..., 0])
    p = softmax(known[there])
    ids = arrays["top.id"].astype(int)
    # rows are the steps of each beginning, the shortest first
    np.testing.assert_array_equal(ids[:, 0], p.argmax(axis=-1))
    np.testing.assert_allclose(arrays["top.p"], np.take_along_axis(p, ids, axis=-1), rtol=1e-6)


def test_a_backward_pass_over_a_beginning_is_that_of_the_beginning_alone():
    _, arrays = asked("beginnings", TAGS, TEXT)
    network, tokens = load(TAGS), TEXT.split()
    assert not any(name.startswith("0.") for name in arrays)  # the forward pass goes on from where it was
    for n in range(1, len(tokens) + 1):
        alone = network.trace(tokens[:n]).layers[1]
        rows = slice(n * (n - 1) // 2, n * (n + 1) // 2)
        for signal in network.cell.signals:
            np.testing.assert_allclose(arrays[f"1.{signal}"][rows], alone.in_text_order(signal), atol=1e-6)


def test_a_verdict_is_read_from_h_n_and_from_output_at_the_last_word_it_is_another():
    network = load(VERDICT)
    trace = network.trace(FILM)
    _, arrays = asked("layers", VERDICT, FILM)
    h_n, last = arrays["read.id"][0, :, 0], arrays["read.p"][0, :, 0]
    assert network.names[int(h_n[0])] == trace.top(len(trace) - 1)[0][0] == "bad"
    assert last[0] == pytest.approx(trace.top(len(trace) - 1)[0][1], abs=1e-6)
    half = np.concatenate((trace.layers[0]["h"][-1], trace.layers[1]["h"][0]))
    p = softmax(half @ network.weights["readout.weight"].T + network.weights["readout.bias"])
    assert (h_n[1], last[1]) == (p.argmax(), pytest.approx(p.max(), abs=1e-6))


def test_all_layers_and_directions_come_at_once_with_an_order_of_their_own():
    _, arrays = asked("layers", TAGS, TEXT)
    trace = load(TAGS).trace(TEXT)
    for k, layer in enumerate(trace.layers):
        np.testing.assert_array_equal(arrays[f"{k}.h"], layer.in_text_order("h"))
        assert sorted(arrays[f"{k}.order"]) == list(range(16))


def test_what_cannot_be_shown_says_why(monkeypatch):
    (said,), arrays = asked("beginnings", TAGS, "fish " * (directions.MOST_TOKENS + 1))
    assert arrays is None
    assert "at most 60 words" in said and "here are 61." in said
    (said,), _ = asked("beginnings", "tags-lstm-32-s0", TEXT)
    assert "reads forward alone" in said
    (said,), _ = asked("beginnings", TAGS, TEXT, Session(pins=Pins.parse(["h:0:1=0.5"])))
    assert "signals are held" in said
    monkeypatch.setattr(directions, "MOST_NUMBERS", 99)
    (said,), _ = asked("beginnings", TAGS, TEXT)
    assert "at most 99 numbers; here are 3,456." in said
    monkeypatch.setattr("visualizer.pages.picture.LARGE", 1)
    (said,), _ = asked("layers", TAGS, TEXT)
    assert "too many" in said


def test_a_card_says_how_right_it_is_before_the_deciding_word_is_there():
    cards = catalogue()["cards"]
    tags, verdict = (cards[name.removesuffix("-s0")]["seeds"]["0"] for name in (TAGS, VERDICT))
    assert tags["ahead"].keys() == tags["by_gap"].keys()
    assert tags["ahead"]["0"] > 0.9 > 0.7 > tags["ahead"]["4"]
    assert verdict["left"]["0"] == verdict["score"] and "ahead" not in verdict
    assert not {"ahead", "left"} & cards["tags-lstm-32"]["seeds"]["0"].keys()
