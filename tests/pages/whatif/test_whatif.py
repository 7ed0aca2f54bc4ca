"""The What-if page's Python side: what an address says, and answers that follow a hand."""

import asyncio
import threading

import pytest

import payload
from visualizer.pages.catalogue import default_model
from visualizer.pages.gradients.gradients import Gradients
from visualizer.pages.whatif.whatif import WhatIf
from visualizer.pages.wire import encode
from visualizer.tasks import TASKS


def head(page):
    return payload.block(page.payload)[0]


(_, OPENING), *_ = TASKS["grammar"].examples


def test_it_opens_on_the_sentence_as_trained_where_the_address_asks_for_nothing():
    first = head(WhatIf({"theme": "dark"}))
    assert first["text"] == OPENING and first["model"] == default_model()
    assert first["pins"] == [] and first["sizes"][0] > first["sizes"][1] == 0


def test_an_address_gives_both_runs_and_the_changes_and_a_text_of_its_own_has_none():
    first = head(
        WhatIf({"text": "the clouds are in the", "pins": "f:*:2=1; !o:3:*=0", "text2": "the fish are in the"})
    )
    assert [(pin["text"], pin["on"]) for pin in first["pins"]] == [("f:*:2=1", True), ("o:3:*=0", False)]
    assert first["other"]["text"] == "the fish are in the" and not first["notices"]
    assert head(WhatIf({"text": "the clouds are in the"}))["pins"] == []
    wrong = head(WhatIf({"text": "the clouds", "pins": "f=1;" * 3, "model2": "nobody"}))
    assert len(wrong["notices"]) == 2 and wrong["sizes"][0]
    empty = head(WhatIf({"text": " ", "text2": ""}))
    assert empty["text"] == OPENING and empty["sizes"][0] and "Type a sentence" in empty["notices"][0]
    initial = head(WhatIf({"weights": "initial"}))
    assert initial["weights"] == "initial" and initial["text"] == OPENING


def test_a_drag_is_answered_for_where_it_is_and_not_for_every_place_it_passed(monkeypatch):
    page = WhatIf({"text": "the clouds are in the"})
    answered, make = [], page.make
    monkeypatch.setattr(
        page, "make", lambda request, progress: answered.append(request["seq"]) or make(request)
    )

    async def drag():
        for seq in range(1, 30):
            page._handle_msg(
                {"seq": seq, "want": "run", "text": "the clouds are", "pins": [f"f:*:1={seq / 30}"]}
            )
        while page._busy:
            await asyncio.sleep(0.001)

    asyncio.run(drag())
    assert answered[-1] == 29 and len(answered) <= 2
    assert head(page)["seq"] == 29 and head(page)["pins"][0]["value"] == 29 / 30


def answered(page, *requests):
    """What the page has sent after these requests, at once."""
    sent = []
    page.param.watch(lambda event: sent.append(head(page)), "payload")

    async def ask():
        for request in requests:
            page._handle_msg(request)
        while page._busy:
            await asyncio.sleep(0.001)

    asyncio.run(ask())
    return sent


@pytest.mark.parametrize(("kind", "want"), [(WhatIf, "run"), (WhatIf, "words"), (Gradients, "norms")])
def test_a_fault_of_ours_is_told_to_the_page_that_waits(kind, want, monkeypatch, caplog):
    page = kind({"text": "the clouds are in the"})
    monkeypatch.setattr(page, "make", lambda request, progress: 1 / 0)
    (told,) = answered(page, {"seq": 7, "want": want, "knobs": {"length": 9}})
    assert told["seq"] == 7 and told["want"] == want and "could not be worked out" in told["notices"][0]
    assert "no answer could be made" in caplog.text
    if kind is Gradients:
        assert told["knobs"]["length"] == 9


@pytest.mark.parametrize("second", [{"units": [2]}, {"units": [1]}], ids=["another", "the same"])
def test_what_is_under_way_is_given_up_for_something_else_and_not_for_the_same(second, monkeypatch):
    page, began, asked = WhatIf({"text": "the clouds are in the"}), [], threading.Event()
    finished = []

    def make(request, progress):
        began.append(request["seq"])
        if request["seq"] == 1:
            asked.wait(10)
            progress(0.5)
            finished.append(request["seq"])
        return encode({"seq": request["seq"]}, {})

    monkeypatch.setattr(page, "make", make)

    async def ask():
        page._handle_msg({"seq": 1, "want": "cut", "units": [1]})
        while not began:
            await asyncio.sleep(0.001)
        page._handle_msg({"seq": 2, "want": "cut", **second})
        asked.set()
        while page._busy:
            await asyncio.sleep(0.001)

    asyncio.run(ask())
    assert began == [1, 2] and head(page)["seq"] == 2
    assert finished == ([1] if second == {"units": [1]} else [])
