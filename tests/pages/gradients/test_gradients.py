"""The gradient page's Python side: the address's knobs first, the latest request of a kind, norms first."""

import asyncio
import json
import threading
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

import payload
from visualizer.cells import CELLS
from visualizer.pages.gradients import measured
from visualizer.pages.gradients.gradients import Gradients, figures, opening

SHORT = {"length": 5, "units": 4}


def head(page):
    return payload.block(page.payload)[0]


def knobs(**changes):
    return {**SHORT, **changes}


@pytest.fixture
def slow(monkeypatch):
    """Answers wait for this event, except the first norms; what was answered is listed."""
    gate, real = threading.Event(), measured.answer
    gate.answered = []

    def answer(request, *args, **options):
        if request["want"] != "norms":
            gate.wait(10)
        gate.answered.append((request["want"], request["seq"]))
        return real(request, *args, **options)

    monkeypatch.setattr(measured, "answer", answer)
    return gate


async def idle(page):
    while page._busy:
        await asyncio.sleep(0.001)


def test_it_opens_on_the_knobs_of_the_address_and_says_what_cannot_be_had():
    page = Gradients(
        {
            "length": "5",
            "init": "uniform",
            "units": "4",
            "bias": "3",
            "radius": "7",
            "theme": "dark",
            "t": "x",
        }
    )
    first, facts, _ = payload.decode(page.payload)
    assert first["want"] == "norms" and first["seq"] == 0
    assert facts["T"] == 5 and facts["sides"]["initial"]["units"] == 4
    assert first["knobs"]["bias"] == 3 and first["knobs"]["radius"] is None
    assert len(first["notices"]) == 1 and first["notices"][0].startswith("Spectral radius")
    assert not head(Gradients())["notices"]


def test_only_the_latest_request_of_a_kind_is_answered_and_norms_do_not_wait_for_the_rest(slow):
    page = Gradients(knobs())
    slow.answered.clear()

    async def play():
        detail = {"side": "initial", "one": 0, "cells": ["rnn", "lstm"], "cell": "lstm"}
        for seq, want in enumerate(["flow", "flow", "paths", "flow"], 1):
            page._handle_msg({"seq": seq, "want": want, "knobs": knobs(), **detail})
        for seq in range(5, 9):
            page._handle_msg({"seq": seq, "want": "norms", "knobs": knobs(bias=seq - 5)})
        while "norms" not in dict(slow.answered):
            await asyncio.sleep(0.001)
        # the norms are there while the first of the others is still under way
        assert not {"flow", "paths"} & set(dict(slow.answered))
        slow.set()
        await idle(page)

    asyncio.run(play())
    seqs = [seq for want, seq in slow.answered if want == "norms"]
    assert seqs[-1] == 8 and len(seqs) <= 2
    flows = [seq for want, seq in slow.answered if want == "flow"]
    assert flows[-1] == 4 and 2 not in flows[1:]
    assert [seq for want, seq in slow.answered if want == "paths"] == [3]


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
        max_leaves=4,
    ),
    st.sampled_from(["norms", "flow", "csv", "", None, 7, ["norms"]]),
)
def test_no_message_wedges_the_page(anything, want):
    page = _page()

    async def play():
        page._handle_msg(anything)
        page._handle_msg({"seq": anything, "want": want, "knobs": anything})
        page._handle_msg({"seq": 3, "want": "norms", "knobs": knobs()})
        await idle(page)

    asyncio.run(play())
    assert head(page)["want"] in {"norms", "flow", "csv", None}
    assert not page._busy and not any(page._asked.values())


@cache
def _page():
    """One page meets them all."""
    return Gradients(knobs())


def test_the_figures_have_a_line_and_a_band_for_every_curve_the_lab_makes():
    made = figures()
    text = json.dumps(json.loads(made["doc"]))
    assert {"initial", "trained"} < set(made["roots"])
    _, facts, _ = payload.decode(measured.answer({"want": "norms", "knobs": {**SHORT, "init": "uniform"}}))
    made = {(curve["cell"], curve["signal"]) for curve in facts["curves"]}
    of = {
        name: {*cell.signals} & {"h", "c"} | ({"kept"} if cell.keep else set())
        for name, cell in CELLS.items()
    }
    assert made == {(cell, signal) for cell, signals in of.items() for signal in signals}
    for side in ("initial", "trained"):
        for cell, signal in made:
            for part in ("", ".band"):
                assert f'"{side}.{cell}.{signal}{part}"' in text
    # one axis for both sides
    assert text.count('"name": "initial.y"') == 1 and '"trained.y"' not in text


def test_a_text_of_another_page_is_read_by_the_networks_of_its_task():
    text = {"text": "a b"}
    assert opening({**text, "model": "grammar-gru-32-s1"})["networks"] == "grammar"
    assert opening({**text, "task": "brackets"})["networks"] == "brackets"
    # where there are none here the page stays on its own, and says nothing of it
    assert "text" not in opening({**text, "model": "adding-lstm-32-s0"})
    assert head(Gradients({**text, "model": "adding-lstm-32-s0", **SHORT}))["notices"] == []
    # an address of this page's own says which networks
    asked = {**text, "model": "grammar-gru-32-s1", "networks": "latch"}
    assert opening(asked) == asked
    for asked in ({**text, "model": "no such"}, {"model": "grammar-gru-32-s1"}, text, {}):
        assert opening(asked) == asked
