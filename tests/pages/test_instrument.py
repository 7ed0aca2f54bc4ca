"""What a component answers is handed over whole, one after the other, and never left unsent."""

import asyncio
import gc
import time
from types import SimpleNamespace

import bokeh.document
import panel as pn
import pytest
from panel.models.esm import DataEvent

import payload
from visualizer.pages import instrument, shelf, wire
from visualizer.pages.instrument import Instrument


class Echo(Instrument):
    """Answers with what it was asked, or fails."""

    def make(self, request, progress):
        if request.get("want") == "fault":
            raise RuntimeError("on purpose")
        return wire.encode({**wire.head(request), "said": request.get("said")}, {})


class Document:
    """A document whose lock is free when a test says so: what holds it runs by `tick`."""

    def __init__(self):
        self.callbacks, self.log = [], []

    def add_next_tick_callback(self, callback):
        self.callbacks.append(callback)

    def hold(self, policy):
        self.log.append("hold")

    def unhold(self):
        self.log.append("unhold")

    def tick(self):
        self.callbacks.pop(0)()


def head(data):
    return payload.decode(data)[0]


async def settled(condition):
    for _ in range(1000):
        if condition():
            return
        await asyncio.sleep(0.002)
    raise AssertionError("it never came to that")


def behind():
    """A component in a document, and that document."""
    echo = Echo()
    echo._document = document = Document()
    echo.param.watch(lambda event: document.log.append(head(event.new)["said"]), "payload")
    return echo, document


def test_an_answer_is_set_under_the_documents_lock_and_the_next_waits_for_it():
    async def play():
        echo, document = behind()
        for k in range(2):
            echo._handle_msg({"seq": k, "want": f"want{k}", "said": k})
        await settled(lambda: document.callbacks)
        await asyncio.sleep(0.02)
        assert len(document.callbacks) == 1 and not document.log
        document.tick()
        assert document.log == ["hold", 0, "unhold"]
        await settled(lambda: document.callbacks)
        document.tick()
        assert document.log[3:] == ["hold", 1, "unhold"]
        await settled(lambda: not echo._busy)

    asyncio.run(play())


def test_who_leaves_while_an_answer_waits_ends_the_waiting():
    async def play():
        echo, document = behind()
        echo._handle_msg({"seq": 1, "want": "one"})
        await settled(lambda: document.callbacks)
        echo.leave()
        await settled(lambda: not echo._busy)
        assert not document.log
        document.tick()  # the lock was free after all: nobody is waiting, and nothing breaks

    asyncio.run(play())


def test_what_is_given_up_as_its_page_has_gone_is_no_fault_in_the_log(caplog):
    class Slow(Echo):
        def make(self, request, progress):
            self.made = True
            while not self._left:
                time.sleep(0.002)
            progress(0.5)

    async def play():
        slow = Slow()
        slow.made = False
        slow._handle_msg({"seq": 1, "want": "words"})
        await settled(lambda: slow.made)
        slow.leave()
        await settled(lambda: not slow._busy)
        gc.collect()

    asyncio.run(play())
    gc.collect()
    assert "never retrieved" not in caplog.text


def test_a_fault_is_an_answer_that_says_so(caplog):
    async def play():
        echo = Echo()
        echo._handle_msg({"seq": 7, "want": "fault"})
        await settled(lambda: echo.payload)
        assert head(echo.payload) == {
            "seq": 7,
            "want": "fault",
            "fault": True,
            "notices": ["This could not be worked out; the server's log says why."],
        }

    asyncio.run(play())
    assert "on purpose" in caplog.text


def test_what_an_answer_begins_with_is_what_can_be_read_of_the_question():
    assert wire.head({"seq": 3, "want": "run"}) == {"seq": 3, "want": "run"}
    for seq in (True, "3", 2.5, None, 2**53, -(2**53)):
        assert wire.head({"seq": seq})["seq"] == 0
    for want in (None, 3, ["run"], "x" * 40):
        assert wire.head({"want": want})["want"] is None
    assert wire.head({"want": "other"}, ("run",))["want"] is None
    assert head(wire.encode(wire.head({"want": "\ud800"}), {}))["want"] == "?"


def test_neither_a_question_nor_its_answer_is_counted_or_taken_for_a_change_by_the_page(monkeypatch):
    counted = []
    monkeypatch.setattr(type(pn.state), "_add_busy_event", lambda state, event: counted.append(event))

    async def play():
        echo, document = Echo(), bokeh.document.Document()
        model = echo.get_root(document)
        assert not model.data._callbacks
        echo._comm_event(document, DataEvent(model, {"seq": 1, "want": "one", "said": "yes"}))
        await settled(lambda: echo.payload)
        assert head(model.data.payload)["said"] == "yes"

    asyncio.run(play())
    assert not counted


class Looks(Instrument):
    """Answers with whom it looks for networks."""

    def make(self, request, progress):
        return wire.encode({**wire.head(request), "who": shelf._asking.get()}, {})


@pytest.mark.parametrize("token", [{"visitor": "one"}, {}, None])
def test_a_page_looks_for_networks_as_the_browser_that_opened_it(token):
    class Context:
        @property
        def token_payload(self):
            assert token is not None  # as Bokeh does, for a session without one
            return token

    page = Looks()
    page._visitor = instrument._visitor(SimpleNamespace(session_context=Context()))

    async def run():
        page._handle_msg({"seq": 1, "want": "a"})
        await settled(lambda: page.payload)

    asyncio.run(run())
    assert head(page.payload)["who"] == (token or {}).get("visitor", "")
    assert shelf._asking.get() == ""
