"""Strangers: what they send is refused before anything is made of it, and the server goes on answering."""

import asyncio
import errno
import importlib
import json
import re
import select
import signal
import socket
import sys
import time
import urllib.error
import urllib.request
from contextlib import AsyncExitStack
from types import SimpleNamespace

import pytest
from tornado.httpserver import HTTPServer
from tornado.web import Application

from strangers import HOSTILE, connected, event, get, mapped, message, opened, sent, served, token, told
from visualizer import cli
from visualizer.pages import connections, messages, routes, server

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are sent in another way there")

SESSIONS = 6
HANDLES = 256
CODE = f"""
import resource
resource.setrlimit(resource.RLIMIT_NOFILE, (200, {HANDLES}))
from visualizer.pages import page, server
server._LINGER_MS = 900
server._RETURN_SECONDS = 0.9
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
    with served(CODE, folder) as site:
        yield site


# --- addresses ------------------------------------------------------------------------------------

SERVED = ("corpus", "diagnose", "explore", "gradients", "lessons", "sizes", "train", "translate", "whatif")
LOADED = {
    r"/favicon.ico$",
    *(rf"/{page}{what}$" for page in SERVED for what in ("/ws", "/?")),
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
        "/components/visualizer.pages.explorer.explorer/Explorer/_bundle_path/gatescope.bundle.js",
        "/explore/metadata",
        "/explore/autoload.js?bokeh-autoload-element=x",
        "/explore/static/js/bokeh.min.js",
        "/static/extensions/gatescope/server.py",
        "/static/extensions/gatescope/kit/dom.mjs",
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


def test_the_bundle_is_served_with_the_scripts(site):
    assert "export" in get(f"{site.url}/static/extensions/gatescope/gatescope.bundle.js").text


def test_importing_the_command_line_runs_nothing():
    assert importlib.import_module("visualizer.__main__").main is cli.main


# --- messages -------------------------------------------------------------------------------------


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


def changes(to):
    """Messages that would change a page's document, whose component this is, if they were taken."""
    model = {"model": {"id": to}}
    for said in (
        {"kind": "ModelChanged", **model, "attr": "name", "new": "x"},
        {"kind": "ModelChanged", **model, "attr": "data", "new": {"id": to}},
        {"kind": "ModelChanged", **model, "attr": "esm", "new": "alert(1)"},
        {"kind": "ModelChanged", **model, "attr": "visible", "new": False},
        {"kind": "ColumnDataChanged", **model, "attr": "data", "data": {"type": "map"}},
        {"kind": "RootRemoved", **model},
        {"kind": "TitleChanged", "title": "x"},
    ):
        yield message({"events": [said]})
        yield message({"events": [*sent(1, to)["events"], said]})
    yield message({"doc": {"roots": [], "title": "x", "version": "3"}}, "PUSH-DOC")


@pytest.mark.parametrize("page", SERVED)
def test_a_client_sets_nothing_on_any_page_but_what_its_page_sends(site, page):
    async def pulled(connection):
        for part in message({}, "PULL-DOC-REQ"):
            await connection.write_message(part)
        said = b""
        while not (isinstance(said, str) and '"roots"' in said):  # an answer of the page's is bytes
            said = await asyncio.wait_for(connection.read_message(), 20)
        return json.loads(said)

    async def ask():
        mine = token(opened(site, f"/{page}"))
        async with connected(site, mine, f"/{page}") as page_itself:
            before = await pulled(page_itself)
            (to,) = set(
                re.findall(r'"name":\s*"panel.models.esm.ReactiveESM",\s*"id":\s*"(\w+)"', json.dumps(before))
            )
            for parts in changes(to):
                async with connected(site, mine, f"/{page}") as stranger:
                    assert await told(stranger, *parts) == (1008, messages.REFUSED)
            async with connected(site, mine, f"/{page}") as stranger:
                # what has the form of a page's own, to a component that there is not, and to the page's
                for data, whom in ((1, "p999"), ("x", to), (mapped(name="x", esm="y", value=1), to)):
                    assert await told(stranger, *message(sent(data, whom))) in ("OK", "ERROR")
            after = await pulled(page_itself)
            assert said_of(after) == said_of(before)

    asyncio.run(ask())


def said_of(part):
    """A pulled document but for the names of its objects and for the page's answers."""
    if isinstance(part, dict):
        return {key: said_of(each) for key, each in part.items() if key not in ("payload", "progress")}
    if isinstance(part, list):
        return [*map(said_of, part)]
    return re.sub(r"^p\d+$", "p", part) if isinstance(part, str) else part


# --- connections, names, frames -------------------------------------------------------------------


def test_silent_connections_leave_room_for_those_who_ask(site):
    at = site.url.removeprefix("http://").split(":")
    before = len(site.log.read_text())
    silent = [socket.create_connection(at, timeout=10) for _ in range(HANDLES + 150)]
    try:
        time.sleep(1.1)
        began = time.monotonic()
        assert get(site.url + "/").status == 200
        assert time.monotonic() - began < 3
        told = select.select(silent, [], [], 0)[0]
        assert len(told) >= len(silent) - HANDLES
        assert {each.recv(13) for each in told} <= {b"", b"HTTP/1.1 503 "}
    finally:
        for each in silent:
            each.close()
    assert len(site.log.read_text()[before:].splitlines()) <= 80
    assert opened(site)


def test_a_process_asks_for_all_the_handles_it_may_have(monkeypatch):
    asked = []
    monkeypatch.setattr(connections.resource, "getrlimit", lambda what: (256, 1024))
    monkeypatch.setattr(connections.resource, "setrlimit", lambda what, limits: asked.append(limits))
    assert connections.most() == 1024 - connections._RESERVE
    assert asked == [(1024, 1024)]


def test_no_more_pages_are_let_in_than_there_are_connections_for(monkeypatch, capsys):
    given = {}

    def get_server(pages, **options):
        given.update(options)
        raise OSError("enough")

    monkeypatch.setattr(connections, "most", lambda: 80)
    monkeypatch.setattr(server, "get_server", get_server)
    with pytest.raises(server.ServerError):
        server.serve({}, port=0, show=False)
    assert given["sessions"] == 80 // connections.A_PAGE
    assert "room for 10 pages at once" in capsys.readouterr().err


def test_a_server_without_handles_waits_before_it_tries_again():
    tried = []

    class Full(socket.socket):
        def accept(self):
            tried.append(time.monotonic())
            raise OSError(errno.EMFILE, "Too many open files")

    async def serve():
        with Full() as listening, socket.socket() as visitor:
            listening.bind(("127.0.0.1", 0))
            listening.listen()
            web = HTTPServer(Application([]))
            web.add_sockets([listening])
            connections.Connections(web, 10)
            visitor.connect(listening.getsockname())
            await asyncio.sleep(1.3 * connections._PAUSE_SECONDS)
            web.stop()

    asyncio.run(serve())
    assert len(tried) == 2
    assert tried[1] - tried[0] > 0.9 * connections._PAUSE_SECONDS


def test_no_token_leads_past_the_limit_of_sessions(site):
    tokens = []
    deadline = time.monotonic() + 30
    while len(tokens) < 2 * SESSIONS:  # the first sessions lapse meanwhile
        assert time.monotonic() < deadline
        if (page := get(site.url + "/train")).status == 200:
            tokens.append(token(page.text))

    async def enter_all():
        async with AsyncExitStack() as stack:
            entered = [await stack.enter_async_context(connected(site, key, "/train")) for key in tokens]
            return [each.close_code for each in entered]

    codes = asyncio.run(enter_all())
    assert codes.count(None) == SESSIONS
    assert set(codes) == {None, 1013}


def test_a_token_opens_its_own_pages_connection_a_few_times(site):
    key = token(opened(site, "/explore"))

    async def ask():
        async with AsyncExitStack() as stack:
            paths = ["/train", *["/explore"] * 5]
            tried = [await stack.enter_async_context(connected(site, key, path)) for path in paths]
            return [each.close_code for each in tried]

    assert asyncio.run(ask()) == [1008, *[None] * 4, 1008]


def test_a_token_of_another_server_opens_nothing_and_is_one_line_in_the_log(site):
    key = token(opened(site))
    head, _, signature = key.partition(".")
    before = len(site.log.read_text())

    async def ask():
        found = []
        for wrong in (
            f"{head}.{signature[::-1]}",
            head,
            f"x.{signature}",
            "e30.x",
            f"{head[:-7]}.{signature}",
        ):
            async with connected(site, wrong) as stranger:
                found.append((stranger.close_code, stranger.close_reason))
        return found

    assert set(asyncio.run(ask())) == {(1008, "this session is over")}
    lines = site.log.read_text()[before:].splitlines()
    assert len(lines) == 5 and all("its token is not this server's" in line for line in lines)


@pytest.mark.parametrize("path", ["/", "/explore", "/nowhere", "/static/js/bokeh.min.js", "/whatif/ws"])
def test_a_name_that_is_not_the_servers_is_answered_with_the_option_that_allows_it(site, path):
    page = get(site.url + path, Host="evil.example")
    assert page.status == 421
    with pytest.raises(urllib.error.HTTPError, match="421") as refused:
        sent = urllib.request.Request(site.url + path, b"{}", headers={"Host": "evil.example"})
        urllib.request.urlopen(sent, timeout=20)
    refused.value.close()
    (option,) = re.findall(r"gatescope (serve --allow-host \S+?)<", page.text)
    assert cli._parser().parse_args(option.split()).allow_host == ["evil.example"]
    assert "start with --allow-host evil.example" in site.log.read_text()


@pytest.mark.parametrize(
    "name", ["localhost", "LOCALHOST:99", "127.0.0.1", "[::1]:5006", "192.168.7.7", "a.localhost"]
)
def test_the_machines_own_names_and_all_numbers_are_answered(site, name):
    assert get(site.url + "/", Host=name).status == 200


def test_names_and_origins_are_allowed_by_option(monkeypatch):
    assert routes.Foreign(["School.Example."]).names == {"school.example"}
    for given, answered in (("school.example", True), ("x.school.example", False), ("evil.example", False)):
        request = SimpleNamespace(host_name=given)
        assert (routes.Foreign(["school.example"]).match(request) is None) == answered
        assert routes.Foreign(["*"]).match(request) is None
    assert socket.gethostname() in routes.names("0.0.0.0")
    told = {}
    monkeypatch.setattr(server, "serve", lambda *args, **options: told.update(options))
    options = ["--allow-host", "a.example", "--allow-host", "b.example", "--allow-frame", "https://c.example"]
    assert cli.main(["serve", *options]) == 0
    assert (told["hosts"], told["frames"]) == (["a.example", "b.example"], ["https://c.example"])


@pytest.mark.parametrize("wrong", [{"hosts": ["http://a.example"]}, {"frames": ["a.example; script-src *"]}])
def test_what_is_no_name_or_no_origin_cannot_be_allowed(wrong):
    with pytest.raises(server.ServerError, match="is not"):
        server.serve({}, port=0, show=False, **wrong)


@pytest.mark.parametrize("path", ["/", "/explore", "/nowhere"])
def test_no_page_elsewhere_may_frame_these(site, path):
    assert "frame-ancestors 'self';" in get(site.url + path).headers["Content-Security-Policy"]


def test_the_server_ends_at_once_while_it_works_something_out(site):
    async def ask():
        async with connected(site, token(opened(site))) as page:
            said = ""
            for part in message({}, "PULL-DOC-REQ"):
                await page.write_message(part)
            while '"WhatIf"' not in said:
                said = await asyncio.wait_for(page.read_message(), 20)
            (to,) = set(re.findall(r'"name":"panel.models.esm.ReactiveESM","id":"(\w+)"', said))
            # half a minute's work
            cut = mapped(want="cut", seq=1, feature="digit", text="def f(x):", model="code-lstm-128-s0")
            for part in message(sent(cut, to)):
                await page.write_message(part)
            while not said.startswith('{"msgid"') or json.loads(said)["msgtype"] != "OK":
                said = str(await asyncio.wait_for(page.read_message(), 20))
            await asyncio.sleep(0.5)
            began = time.monotonic()
            site.process.send_signal(signal.SIGINT)
            assert site.process.wait(20) == 0
            assert time.monotonic() - began < 5  # within two, where nothing else is busy

    asyncio.run(ask())
