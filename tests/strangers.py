"""What a stranger does to a server: opens pages, enters their connections, and says what no page says."""

import asyncio
import json
import re
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import asynccontextmanager, contextmanager
from types import SimpleNamespace

from tornado.httpclient import HTTPRequest
from tornado.websocket import WebSocketClosedError, websocket_connect


@contextmanager
def served(code, folder):
    """A server that a process of this code is, in a folder where its log is; it ends without a traceback."""
    with open(folder / "log", "w") as log:
        process = subprocess.Popen(
            [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=log, text=True, cwd=folder
        )
        url = re.search(r"http://\S+", process.stdout.readline()).group()
        yield SimpleNamespace(url=url, folder=folder, log=folder / "log", process=process)
        process.send_signal(signal.SIGTERM)
        assert process.wait(10) == 0
        process.stdout.close()
        assert "Traceback" not in (folder / "log").read_text()


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
async def connected(site, key, path="/whatif", **headers):
    """A page's connection, greeted, or closed at once."""
    where = site.url.replace("http", "ws") + f"{path}/ws"
    request = HTTPRequest(where, headers={"Origin": site.url, **headers})
    connection = await websocket_connect(request, subprotocols=["bokeh", key])
    said = ""
    try:
        for _ in range(3):
            if said is not None:
                said = await asyncio.wait_for(connection.read_message(), 20)
        yield connection
    finally:
        await shut(connection)


async def shut(connection):
    """Close a connection and see that it is: one that still waits would be thrown away open."""
    ended = connection.close_code is not None
    connection.close()
    while not ended:
        ended = await asyncio.wait_for(connection.read_message(), 20) is None


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
