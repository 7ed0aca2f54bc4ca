"""The Explorer's Python side: one picture a text, the latest question only, and nothing that wedges it."""

import asyncio
import json
import threading

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import payload
from visualizer.pages import catalogue, instrument
from visualizer.pages.explorer.explorer import Explorer
from visualizer.pages.state import WEIGHTS

OPENING = catalogue.catalogue()["tasks"]["grammar"]["examples"][0][1]


def shown(explorer):
    head, facts, _ = payload.decode(explorer.payload)
    return head, facts


async def idle(explorer):
    while explorer._busy:
        await asyncio.sleep(0.001)


def test_without_a_text_it_opens_on_the_first_example():
    head, facts = shown(Explorer())
    assert head["text"] == OPENING
    assert not head["notices"]
    assert facts["T"] == len(facts["tokens"]) > 1


def test_a_text_without_a_network_is_read_by_one_that_knows_its_words():
    head, facts = shown(Explorer({"text": "My name is Lena and I study physics in Berlin"}))
    assert head["model"] == catalogue.english() and not any(facts["unknown"])
    head, _ = shown(Explorer({"text": "the keys to the cabinet"}))
    assert head["model"] == catalogue.default_model()


@pytest.mark.parametrize("text", ["", "  ", "\x00", "\ud800"])
def test_a_text_without_a_word_opens_on_the_example_and_says_why(text):
    head, facts = shown(Explorer({"text": text}))
    assert head["text"] == OPENING
    assert "Type a sentence" in head["notices"][0]
    assert facts["T"] > 1


@pytest.mark.parametrize("task", sorted({entry["task"] for entry in catalogue.catalogue()["models"]}))
def test_a_model_without_a_text_opens_on_its_own_tasks_example(task):
    entry = next(entry for entry in catalogue.catalogue()["models"] if entry["task"] == task)
    head, _ = shown(Explorer({"model": entry["name"]}))
    about = catalogue.catalogue()["tasks"][task]
    assert (head["model"], head["text"]) == (entry["name"], about["examples"][0][1])
    # what its units do comes with the first picture where the page opens on it
    assert ("units" in head) == (about["view"] == "text")


@pytest.mark.parametrize("view", ["text", "time", "", "units", "\x00"])
def test_what_units_do_comes_at_once_only_where_the_address_asks_for_it(view):
    head, _ = shown(Explorer({"view": view}))
    assert head.get("units") == (catalogue.units(head["model"]) if view == "text" else None)
    assert not head["notices"]


@pytest.mark.parametrize("model", ["../etc/passwd", "/tmp/x.safetensors", "run-", "run-nothing", "\x00"])
def test_a_model_that_an_address_makes_up_opens_nothing(model):
    head, _ = shown(Explorer({"model": model}))
    assert (head["model"], head["text"]) == (catalogue.default_model(), OPENING)
    assert len(head["notices"]) == 1


@given(st.text(max_size=30), st.text(max_size=30), st.text(max_size=30))
def test_any_address_opens_on_a_picture(text, model, weights):
    head, facts = shown(Explorer({"text": text, "model": model, "weights": weights}))
    assert facts["T"] == len(facts["tokens"]) > 0
    assert head["weights"] in WEIGHTS.choices


def test_while_a_picture_is_made_only_the_latest_question_waits(monkeypatch):
    explorer, asked, gate = Explorer(), [], threading.Event()
    look = explorer.session.look

    def slow(request):
        asked.append(request["seq"])
        assert gate.wait(10)
        return look(request)

    monkeypatch.setattr(explorer.session, "look", slow)

    async def typing():
        for k in range(1, 50):
            explorer._handle_msg({"seq": k, "text": f"the {k}"})
            await asyncio.sleep(0)
        gate.set()
        await idle(explorer)

    asyncio.run(typing())
    head, facts = shown(explorer)
    assert (head["seq"], facts["tokens"]) == (49, ["the", "49"])
    assert asked[-1] == 49 and len(asked) <= 3


def test_a_gradient_that_takes_long_holds_up_no_picture(monkeypatch):
    explorer, gate, heads = Explorer(), threading.Event(), []
    monkeypatch.setattr(explorer.session, "gradient", lambda request: gate.wait(10) and b"late")
    explorer.param.watch(lambda event: heads.append(event.new), "payload")

    async def asking():
        explorer._handle_msg({"seq": 1, "want": "gradient"})
        explorer._handle_msg({"seq": 2, "want": "picture", "text": "the cat"})
        for _ in range(2000):
            if heads:
                break
            await asyncio.sleep(0.005)
        gate.set()
        await idle(explorer)

    asyncio.run(asking())
    assert payload.decode(heads[0])[0]["seq"] == 2 and heads[1] == b"late"


@pytest.mark.parametrize("message", [None, 5, "the cat", ["text"], b"x"])
def test_a_message_that_is_no_question_changes_nothing(message):
    explorer = Explorer()
    before = explorer.payload
    explorer._handle_msg(message)
    assert explorer.payload == before
    assert not explorer._busy


def test_a_question_that_failed_is_answered_in_a_sentence_and_the_next_with_a_picture(monkeypatch, caplog):
    explorer, heads = Explorer(), []
    look = explorer.session.look

    def failing(request):
        if request["text"] == "boom":
            raise MemoryError("a secret of the server")
        return look(request)

    monkeypatch.setattr(explorer.session, "look", failing)

    async def asking():
        for k, text in enumerate(["boom", "the cat"], 1):
            explorer._handle_msg({"seq": k, "want": "picture", "text": text})
            await idle(explorer)
            heads.append(shown(explorer)[0])

    asyncio.run(asking())
    fault, answer = heads
    assert (fault["seq"], fault["want"], "text" in fault) == (1, "picture", False)
    assert fault["notices"] == ["This could not be worked out; the server's log says why."]
    assert "a secret of the server" in caplog.text
    assert (answer["seq"], answer["text"]) == (2, "the cat")


def test_a_page_that_waits_is_told_so_and_one_that_left_is_answered_no_more(monkeypatch):
    explorer, gate, told = Explorer(), threading.Event(), []
    monkeypatch.setattr(instrument, "_TOLD_SECONDS", 0.01)
    explorer.param.watch(lambda event: told.append(event.new), "progress")
    monkeypatch.setattr(explorer.session, "look", lambda request: gate.wait(10) and b"late")

    async def asking():
        explorer._handle_msg({"seq": 1, "want": "picture", "text": "the cat"})
        explorer._handle_msg({"seq": 2, "want": "picture", "text": "the dog"})
        for _ in range(1000):
            if len(told) >= 3:
                break
            await asyncio.sleep(0.005)
        explorer.leave()
        gate.set()
        await idle(explorer)

    asyncio.run(asking())
    # each is news, though nothing is known of how far it has got
    assert [each["picture"] for each in told][:3] == [0, 0, 0]
    assert explorer.payload != b"late"


def test_two_explorers_share_what_they_need_not_own():
    one, other = Explorer({"text": "the cat"}), Explorer({"text": "the dog"})
    assert one.setup is other.setup and one.shared is other.shared
    assert one.session is not other.session
    assert shown(one)[0]["text"] == "the cat"


def test_what_the_browser_is_told_once_is_json():
    explorer = Explorer()
    assert json.loads(explorer.shared) == json.loads(json.dumps(explorer.setup, allow_nan=False))


def test_payloads_hold_numbers_of_the_trace_only():
    *_, arrays = payload.decode(Explorer({"text": "the cat"}).payload)
    for name, array in arrays.items():
        assert array.dtype == np.float32
        assert not np.isnan(array).any(), name
        assert np.isfinite(array).all() or name.startswith(("grad.", "forget"))
