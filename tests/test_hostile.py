"""Strangers: what they send is refused before anything is made of it, and the server goes on answering."""

import asyncio
import importlib
import json
import re
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import asynccontextmanager
from types import SimpleNamespace

import pytest
from tornado.httpclient import HTTPRequest
from tornado.websocket import WebSocketClosedError, websocket_connect

import visualizer.cli
from visualizer.views import messages

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are sent in another way there")

SESSIONS = 6
CODE = f"""
from visualizer.views import page, server
server._LINGER_MS = 900
keep = server.routes.keep
def kept(served, *more):
    keep(served, *more)
    app = served._tornado
    assert [each.target for each in app.default_router.rules] == [app.wildcard_router]
    open("addresses", "w").write("\\n".join(each.matcher.regex.pattern for each in app.wildcard_router.rules))
server.routes.keep = kept
server.serve(page.PAGES, port=0, show=False, sessions={SESSIONS})
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The real pages, where the working folder holds a module that must not run."""
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "homework.py").write_text("open('ran', 'w')")
    with open(folder / "log", "w") as log:
        process = subprocess.Popen(
            [sys.executable, "-c", CODE], stdout=subprocess.PIPE, stderr=log, text=True, cwd=folder
        )
        url = re.search(r"http://\S+", process.stdout.readline()).group()
        yield SimpleNamespace(url=url, folder=folder, log=folder / "log", process=process)
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
        process.stdout.close()


def get(url, **headers):
    """An answer: its status, headers and text."""
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=20) as answer:
            return SimpleNamespace(status=answer.status, headers=answer.headers, text=answer.read().decode())
    except urllib.error.HTTPError as error:
        with error:
            return SimpleNamespace(status=error.code, headers=error.headers, text=error.read().decode())


def opened(site, path="/whatif"):
    """A page, once the server has room for it."""
    deadline = time.monotonic() + 20
    while (page := get(site.url + path)).status == 503:
        assert time.monotonic() < deadline
        time.sleep(0.1)
    assert page.status == 200
    return page.text


def token(page):
    return re.search(r'"token":"([^"]+)"', page).group(1)


@asynccontextmanager
async def connected(site, key, path="/whatif"):
    """A page's connection, greeted."""
    request = HTTPRequest(site.url.replace("http", "ws") + f"{path}/ws", headers={"Origin": site.url})
    connection = await websocket_connect(request, subprotocols=["bokeh", key])
    try:
        for _ in range(3):
            assert await asyncio.wait_for(connection.read_message(), 10) is not None
        yield connection
    finally:
        ended = connection.close_code is not None
        connection.close()
        while not ended:
            ended = await asyncio.wait_for(connection.read_message(), 10) is None


async def told(connection, *parts):
    """What is answered to a message: its header, or the code and reason of a connection that closes."""
    for part in parts:
        try:
            await connection.write_message(part, binary=isinstance(part, bytes))
        except WebSocketClosedError:
            break
    while (said := await asyncio.wait_for(connection.read_message(), 20)) is not None:
        if isinstance(said, str) and said.startswith('{"msgid"'):
            header = json.loads(said)
            if header["msgtype"] != "PATCH-DOC":
                return header["msgtype"]
    return connection.close_code, connection.close_reason


def message(content, kind="PATCH-DOC", **header):
    return json.dumps({"msgid": "1", "msgtype": kind, **header}), "{}", json.dumps(content)


def sent(data, to="p1001"):
    """What a page sends with `model.send_msg(data)`."""
    values = {"type": "map", "entries": [["model", {"id": to}], ["data", data]]}
    return event({"type": "event", "name": "data_event", "values": values})


def event(said):
    return {"events": [{"kind": "MessageSent", "msg_type": "bokeh_event", "msg_data": said}]}


def mapped(**values):
    return {"type": "map", "entries": [list(each) for each in values.items()]}


# --- addresses ------------------------------------------------------------------------------------

LOADED = {
    r"/favicon.ico$",
    *(rf"/{page}{what}$" for page in ("explore", "gradients", "train", "whatif") for what in ("/ws", "/?")),
    r"/$",
    r"/static/(.*)$",
}


def test_the_server_has_no_address_but_those_that_the_pages_load(site):
    assert set((site.folder / "addresses").read_text().split()) == LOADED


@pytest.mark.parametrize(
    "path",
    [
        "/components/visualizer.__main__/main/_css/x",
        "/components/homework/Page/_css/x",
        "/components/visualizer.views.explorer/Explorer/_bundle_path/explorer.bundle.js",
        "/explore/metadata",
        "/explore/autoload.js?bokeh-autoload-element=x",
        "/explore/static/js/bokeh.min.js",
        "/static/extensions/gatescope/server.py",
        "/static/extensions/gatescope/js/dom.mjs",
        "/static/extensions/gatescope/__pycache__/server.js",
        "/static/extensions/gatescope/..%2F..%2Fassets%2Ftheme%2Ftheme.js",
        "/static/extensions/nothing/x.js",
        "/static/extensions/panel/%00.js",
        "/static/%00",
        "/static/..%2F..%2Fcommand%2Fx.js",
        "/static//etc/passwd.js",
        "/static/js",
    ],
)
def test_an_address_imports_nothing_and_reads_no_file_but_a_pages(site, path):
    page = get(site.url + path)
    assert page.status == 404
    assert "Traceback" not in page.text
    assert not (site.folder / "ran").exists()
    assert site.process.poll() is None
    assert "Traceback" not in site.log.read_text()


def test_the_bundles_are_served_with_the_scripts(site):
    for page in ("explorer", "gradients", "whatif", "trainer"):
        assert "export" in get(f"{site.url}/static/extensions/gatescope/{page}.bundle.js").text


def test_importing_the_command_line_runs_nothing():
    assert importlib.import_module("visualizer.__main__").main is visualizer.cli.main


# --- messages -------------------------------------------------------------------------------------

ARRAY = {"type": "ndarray", "array": {"type": "bytes", "data": "AA=="}, "dtype": "S800000000", "shape": [1]}
TEXTURE = {
    "type": "object",
    "name": "ImageURLTexture",
    "id": "x",
    "attributes": {"url": {"type": "value", "value": "/dev/stdin"}},
}
HOSTILE = {
    "a model that reads a file": message({"events": [{"kind": "RootAdded", "model": TEXTURE}]}),
    "a model in the data": message(sent(TEXTURE)),
    "a change of a model": message(
        {"events": [{"kind": "ModelChanged", "model": {"id": "p1001"}, "attr": "name", "new": TEXTURE}]}
    ),
    "a whole document": message({"doc": {"roots": [TEXTURE], "title": "x", "version": "3"}}, "PUSH-DOC"),
    "an array": message(sent(ARRAY)),
    "packed bytes": message(sent({"type": "bytes", "data": "H4sI"})),
    "a set": message(sent({"type": "set", "entries": [1]})),
    "a slice": message(sent({"type": "slice", "start": 0, "stop": 1, "step": None})),
    "a reference": message(sent(mapped(text={"id": "p1001"}))),
    "a second thing beside the data": message(
        event(
            {
                "type": "event",
                "name": "data_event",
                "values": mapped(model={"id": "p1001"}, data=1, more=TEXTURE),
            }
        )
    ),
    "another event": message(event({"type": "event", "name": "button_click", "values": mapped(model=None)})),
    "a named event with data": message(
        event({"type": "event", "name": "document_ready", "values": mapped(x=ARRAY)})
    ),
    "another kind of message in it": message(
        {"events": [{"kind": "MessageSent", "msg_type": "other", "msg_data": TEXTURE}]}
    ),
    "references beside the events": message({**sent(1), "references": [TEXTURE]}),
    "two events": message({"events": sent(1)["events"] * 2}),
    "buffers without end": message(sent(1), num_buffers=10**9),
    "one buffer": message(sent(1), num_buffers=1),
    "an unknown kind": message({}, "SERVER-INFO-REQ"),
    "an endless number": (*message(1)[:2], json.dumps(sent("x")).replace('"x"', "1e999")),
    "a huge number": (*message(1)[:2], json.dumps(sent("x")).replace('"x"', "1" * 4000)),
    "no number": (*message(1)[:2], json.dumps(sent(float("nan")))),
    "a number of another name": message(sent({"type": "number", "value": "1" * 99})),
    "a deep nest": (*message(1)[:2], "[" * 100_000),
    "data nested deep": message(sent([[[[[[[[[[1]]]]]]]]]])),
    "many values": message(sent([1] * 5000)),
    "a long message": message(sent("x" * 300_000)),
    "metadata": ('{"msgid":"1","msgtype":"PULL-DOC-REQ"}', '{"x":1}'),
    "a long header": (json.dumps({"msgid": "x" * 500, "msgtype": "PATCH-DOC"}),),
    "bytes": (b"\x00" * 1000,),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_what_no_page_sends_is_refused_before_anything_is_made_of_it(what):
    check = messages.Check()
    with pytest.raises(messages.Unwanted):
        for part in HOSTILE[what]:
            check.take(part)


def test_what_the_pages_send_is_let_through():
    check = messages.Check()
    text = mapped(
        seq=7,
        text="\0" * 20_000,
        model="grammar",
        seen=None,
        on=True,
        x=-0.5,
        y={"type": "number", "value": "nan"},
    )
    pins = mapped(
        pins=["f:*:1=0"] * 40, other=mapped(text="\ud800" * 20_000), clip={"type": "number", "value": "nan"}
    )
    for said in (
        message({}, "PULL-DOC-REQ"),
        message(event({"type": "event", "name": "document_ready", "values": {"type": "map"}})),
        message(event({"type": "event", "name": "client_reconnected", "values": {"type": "map"}})),
        message(sent(text)),
        message(sent(pins)),
        message(sent(mapped(nothing={"type": "map"}))),
    ):
        for part in said:
            check.take(part)


def test_a_refused_message_ends_its_own_connection_with_a_reason(site):
    secret = site.folder / "secret.png"
    secret.write_bytes(b"\x89PNG\r\n\x1a\n not for you")
    reading = json.dumps(HOSTILE["a model that reads a file"]).replace("/dev/stdin", str(secret))
    before = len(site.log.read_text())

    async def ask():
        mine = token(opened(site))
        async with connected(site, token(opened(site))) as bystander:
            for parts in (json.loads(reading), *HOSTILE.values()):
                async with connected(site, mine) as stranger:
                    assert await told(stranger, *parts) == (1008, messages.REFUSED)
            # what follows a refused message is not read
            async with connected(site, mine) as stranger:
                assert await told(stranger, b"x", *message({}, "PULL-DOC-REQ")) == (1008, messages.REFUSED)
            assert await told(bystander, *message({}, "PULL-DOC-REQ")) == "PULL-DOC-REPLY"

    asyncio.run(ask())
    lines = site.log.read_text()[before:].splitlines()
    assert len(lines) >= len(HOSTILE)
    assert all(len(line) <= 200 and line.isprintable() for line in lines)
