"""Messages of strangers on a page's connection: each is answered or ends it, and nobody else waits."""

import argparse
import asyncio
import importlib
import json
import re
import sys
import time
import urllib.parse
from contextlib import suppress
from pathlib import Path

import pytest
from bokeh.core.serialization import DeserializationError, Deserializer, UnknownReferenceError
from bokeh.models import Div
from hypothesis import given
from hypothesis import strategies as st
from panel.models.esm import DataEvent
from tornado.httpclient import HTTPRequest
from tornado.websocket import WebSocketClosedError, websocket_connect

from fuzzed import anything, asked, bounded, cases, changed, endless, mutated, short, texts
from strangers import HOSTILE, connected, event, get, mapped, message, opened, sent, served, token, told
from visualizer import resources
from visualizer.pages import messages

# --- what a connection may bring ------------------------------------------------------------------


def carried(value):
    """Data as BokehJS writes them."""
    if isinstance(value, dict):
        return {"type": "map", "entries": [[key, carried(each)] for key, each in value.items()]}
    if isinstance(value, float) and value - value:  # a NaN or an infinity
        return {"type": "number", "value": "nan" if value != value else "+inf" if value > 0 else "-inf"}
    return [*map(carried, value)] if isinstance(value, list) else value


RUN = {
    "want": ["run", "words", "others"],
    "seq": [1, 2],
    "text": ["I moved to Japan", "a " * 300],
    "model": ["grammar-lstm-32-s0", "nobody"],
    "pins": [["f:*:*=1"], ["f:0:0=2"] * 50],
    "other": [{"text": "I moved to France"}, {"model": "grammar-gru-32-s0"}],
    "t": [0, 3],
    "units": [True],
}
questions = asked(RUN).map(lambda request: message(sent(carried(request))))
SAID = [
    message({}, "PULL-DOC-REQ"),
    message(event({"type": "event", "name": "document_ready", "values": {"type": "map"}})),
    message(event({"type": "event", "name": "client_reconnected", "values": {"type": "map"}})),
]
WHOLE = [*SAID, message(sent(mapped(want="run", seq=1, pins=["f:*:1=0"]))), *HOSTILE.values()]
TEXTS = [part for parts in WHOLE for part in parts if isinstance(part, str) and len(part) < 2_000]
CONTENTS = [
    json.loads(parts[2])
    for parts in WHOLE
    if len(parts) == 3 and len(parts[2]) < 2_000 and "e999" not in parts[2]
]
JSON = st.sampled_from(
    [*'{}[]",:0\\', "\\ud800", "null", "1e99", "NaN", '{"type":"map"}', '"id":"p1001"', "1" * 5_000]
)
NAMES = [
    *(
        "type",
        "map",
        "entries",
        "id",
        "p1001",
        "ndarray",
        "bytes",
        "object",
        "data_event",
        "bokeh_event",
        "number",
    ),
    *(
        "MessageSent",
        "ModelChanged",
        "RootAdded",
        "PATCH-DOC",
        "value",
        "symbol",
        "function",
        "slice",
        "ref",
        "rand",
    ),
]
places = st.sampled_from(NAMES) | anything
contents = st.sampled_from(CONTENTS).flatmap(lambda content: mutated(content, places))
fragments = st.one_of(
    st.sampled_from(TEXTS),
    changed(TEXTS, JSON | short),
    st.binary(max_size=40),
    anything.map(json.dumps),
    (texts | endless).map(lambda text: json.dumps(sent(text), ensure_ascii=False)),
    st.integers(1, 200_000).map(lambda n: "[" * n),
)
whole = st.one_of(
    questions,
    st.sampled_from(WHOLE),
    contents.map(message),
    st.builds(lambda header, content: (json.dumps(header), "{}", json.dumps(content)), anything, contents),
    st.lists(fragments, max_size=4).map(tuple),
    # in another order, or not all of them
    st.sampled_from(WHOLE).flatmap(lambda parts: st.lists(st.sampled_from(parts), max_size=5)).map(tuple),
)


def plain_data(value):
    """Whether there is nothing in it but what JSON has."""
    if isinstance(value, dict):
        return all(isinstance(key, str) for key in value) and all(map(plain_data, value.values()))
    return (
        all(map(plain_data, value))
        if isinstance(value, list)
        else isinstance(value, str | float | int | None)
    )


PAGE = Div()
PAGE._id = "p1001"


@given(st.lists(whole, min_size=1, max_size=3))
@cases(4)
def test_what_is_let_through_becomes_plain_data_and_nothing_else(said):
    check = messages.Check()
    with bounded(3), suppress(messages.Unwanted):
        for part in (part for parts in said for part in parts):
            kinds = [*check._parts]
            check.take(part)
            if len(kinds) == 2 and kinds[0] == "PATCH-DOC":
                (content,) = json.loads(part)["events"]
                with suppress(DeserializationError, UnknownReferenceError):  # of a page that is not there
                    made = Deserializer([PAGE]).deserialize(content["msg_data"])
                    if made.event_name == "data_event":
                        assert type(made) is DataEvent and made.model is PAGE and plain_data(made.data)


# --- over a connection ----------------------------------------------------------------------------

CODE = """
from visualizer.pages import page, server
server._LINGER_MS = 2_000
server.serve(page.PAGES, port=0, show=False)
"""


class Crowd:
    """A server, a page on it whose connection strangers use, and another page that wants its answers."""

    def __init__(self, site):
        self.site = site
        self.secrets = ("Traceback", str(site.folder), str(resources.assets().parent), "site-packages")

    async def enter(self):
        """Open both pages, and find what is asked on the first."""
        self.key, quiet = token(opened(self.site)), token(opened(self.site, "/sizes"))
        # it stays, so that the page's session does, and listens, so that nothing waits to be sent to it
        where = HTTPRequest(
            self.site.url.replace("http", "ws") + "/whatif/ws", headers={"Origin": self.site.url}
        )
        self.said = said = []
        self.stays = await websocket_connect(
            where, subprotocols=["bokeh", self.key], on_message_callback=said.append
        )
        while len(said) < 3:  # it is greeted
            await asyncio.sleep(0.01)
        for part in message({}, "PULL-DOC-REQ"):
            await self.stays.write_message(part)
        while not (found := re.findall(r'"name":"panel.models.esm.ReactiveESM","id":"(\w+)"', str(said))):
            await asyncio.sleep(0.01)
        (self.page,) = set(found)
        said.clear()
        self.bystander = connected(self.site, quiet, "/sizes")
        self.other = await self.bystander.__aenter__()
        return self

    async def leave(self):
        """Close both."""
        await self.bystander.__aexit__(None, None, None)
        self.stays.close()
        while None not in self.said:  # its end
            await asyncio.sleep(0.01)

    async def tell(self, fragments):
        """Send these on a connection of their own, which ends, and see that the other page is answered."""
        async with connected(self.site, self.key) as stranger:
            for part in fragments:
                if isinstance(part, str):
                    part = part.replace("p1001", self.page)
                with suppress(WebSocketClosedError):
                    await stranger.write_message(part, binary=isinstance(part, bytes))
            with suppress(WebSocketClosedError):
                for part in ("", "", ""):  # no message begins so
                    await stranger.write_message(part)
            while (said := await asyncio.wait_for(stranger.read_message(), 20)) is not None:
                self.said.append(said)
            code, reason = stranger.close_code, stranger.close_reason
            # by us, or by the protocol itself: of bytes that are no text, or too many
            assert (code, reason) == (1008, messages.REFUSED) or code in (1002, 1007, 1009), (code, reason)
        for each in self.said:
            text = each.decode("latin-1") if isinstance(each, bytes) else str(each)
            assert not any(secret in text for secret in self.secrets), text[:2_000]
        self.said.clear()
        began = time.monotonic()
        assert await told(self.other, *message({}, "PULL-DOC-REQ")) == "PULL-DOC-REPLY"
        assert time.monotonic() - began < 10


@pytest.fixture(scope="module")
def crowd(tmp_path_factory):
    with served(CODE, tmp_path_factory.mktemp("crowd")) as site, asyncio.Runner() as runner:
        crowd = runner.run(asyncio.wait_for(Crowd(site).enter(), 60))
        crowd.run = runner.run
        yield crowd
        runner.run(crowd.leave())


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent in another way there")
@given(st.lists(whole, min_size=1, max_size=3))
@cases(1)
def test_whatever_a_connection_brings_ends_it_alone_and_tells_it_no_secret(crowd, said):
    crowd.run(crowd.tell([part for parts in said for part in parts]))


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="it reads /proc")
def test_what_pages_send_is_taken_of_several_at_once(crowd, root, monkeypatch, capsys):
    monkeypatch.syspath_prepend(root / "tests" / "benchmarks")
    load = importlib.import_module("class_of_fifty")
    monkeypatch.setattr(load, "LETTER", 0.005)
    asked = argparse.Namespace(
        people=3, seconds=0.5, every=0.3, letters=True, after=0, model="grammar-lstm-32-s0"
    )
    errors = crowd.run(load.hold(crowd.site.url, crowd.site.process.pid, None, asked))
    said = capsys.readouterr().out
    assert errors == [] and "3 of 3 opened" in said
    assert int(re.search(r"(\d+) texts", said)[1]) > 6


addresses = st.one_of(
    changed(
        [
            *("/whatif?pins=f:6:3-8=1.0;i:*:*=1-f&text=a", "/explore?text=a&model=x&t=1&unit=3&view=text"),
            *(
                "/gradients?units=4&seed=0&length=4",
                "/train?task=latch&run=x",
                "/lessons?lesson=forget&step=2",
            ),
            *("/sizes?cell=gru&hidden=3", "/static/js/bokeh.min.js", "/?at=told&guess=old", "/explore/ws"),
        ],
        st.sampled_from(["%00", "%ff", "%d8%00", "../", "//", "?", "&", "=", "#", ";", "%25", "\\"]) | short,
    ),
    texts.map(lambda text: "/explore?text=" + text),
)


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent in another way there")
@given(addresses)
@cases(0.5)
def test_any_address_is_answered_without_a_secret(crowd, address):
    address = urllib.parse.quote(address.lstrip("/").encode("utf-8", "surrogatepass"), "/?&=;%:*#")
    page = get(f"{crowd.site.url}/{address}")
    assert page.status in (200, 302, 400, 404, 414, 503), page.status
    assert not any(secret in page.text for secret in crowd.secrets)
