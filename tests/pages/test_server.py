"""The server: an index, pages, errors in a sentence, limits, and an end that frees the port."""

import asyncio
import gzip
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import suppress
from types import SimpleNamespace
from urllib.parse import urljoin

import pytest
from bokeh.document import Document
from bokeh.server.session import ServerSession
from bokeh.util.token import generate_jwt_token, get_token_payload
from tornado.httpclient import HTTPClientError, HTTPRequest
from tornado.websocket import WebSocketClosedError, websocket_connect

from strangers import shut
from visualizer.pages import routes, server

PAGES = {
    "zebra": "import panel as pn; pn.pane.Str('zebra').servable()",
    "explore": """
import panel as pn
if b"boom" in pn.state.session_args.get("text", [b""])[0]:
    pn.pane.Str("half a page").servable()
    raise RuntimeError("a secret of the server")
pn.pane.Str("<script>").servable(title="stub")
""",
    "broken": "def (",
    "_helper": "raise SystemExit('never run')",
}
MENU = {"explore": ("Explore <it>", "What one does & sees.")}
SESSIONS = 4
CODE = f"""
import pathlib, sys
from contextlib import suppress
from visualizer import resources
resources.apps = lambda: pathlib.Path(sys.argv[1])
from visualizer.pages import server
server._LINGER_MS = 900
server._RETURN_SECONDS = 0.9
server.serve({MENU!r}, port=0, address="localhost", show=False, sessions={SESSIONS})
"""


def start(*command, **how):
    """A process that says where it serves -> the process and the address."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, **how)
    said = process.stdout.readline()
    url = re.search(r"http://\S+", said)
    assert url, said
    return process, url.group()


def end(process, number=signal.SIGTERM):
    process.send_signal(number)
    try:
        return process.wait(10)
    finally:
        process.kill()
        process.stdout.close()


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A server of small pages, in an environment that asks for a CDN."""
    folder = tmp_path_factory.mktemp("site")
    (folder / "apps").mkdir()
    for name, code in PAGES.items():
        (folder / "apps" / f"{name}.py").write_text(code)
    with open(folder / "log", "w") as log:
        process, url = start(
            *(sys.executable, "-c", CODE, str(folder / "apps")),
            stderr=log,
            env={**os.environ, "BOKEH_RESOURCES": "cdn"},
        )
        yield SimpleNamespace(url=url, log=folder / "log")
        assert end(process) == 0


def get(url):
    try:
        with urllib.request.urlopen(url, timeout=20) as answer:
            text = answer.read().decode()
            return SimpleNamespace(status=answer.status, headers=answer.headers, text=text, url=answer.url)
    except urllib.error.HTTPError as error:
        with error:
            return SimpleNamespace(status=error.code, headers=error.headers, text=error.read().decode())


def entered(url, seconds=15):
    """A page's answer, once the server has room for one more session."""
    deadline = time.monotonic() + seconds
    while (page := get(url)).status == 503:
        assert time.monotonic() < deadline
        time.sleep(0.1)
    return page


def outside(text):
    """Addresses that a page would fetch from another machine."""
    return re.findall(r"""(?:src|href|url)\s*[=(]\s*["']?((?:https?:)?//[^"' >)]+)""", text)


@pytest.mark.parametrize("proxied", [False, True])
def test_who_asks_is_what_a_proxy_says_only_where_there_is_one(monkeypatch, proxied):
    told = {}

    def refused(*_, **how):
        told.update(how["http_server_kwargs"])
        raise OSError("enough")

    monkeypatch.setattr(server, "get_server", refused)
    with pytest.raises(server.ServerError, match="enough"):
        server.serve({}, show=False, proxied=proxied)
    assert told["xheaders"] is proxied


def test_the_index_lists_the_pages_in_the_order_of_the_menu(site):
    index = get(site.url + "/")
    assert index.status == 200
    assert re.findall(r'<a href="([^"]+)"><b>([^<]+)</b><span>([^<]*)', index.text) == [
        ("./explore", "Explore &lt;it&gt;", "What one does &amp; sees."),
        ("./broken", "Broken", ""),
        ("./zebra", "Zebra", ""),
    ]
    assert "--bg: #FCFBF8" in index.text  # the site's own colours
    assert "width=device-width" in index.text


@pytest.mark.parametrize("path", ["/", "/explore", "/zebra", "/nowhere", "/broken"])
def test_nothing_comes_from_another_machine(site, path):
    assert outside('<a href="https://cdn.example/x"> @import url(//cdn.example/y)') != []
    page = entered(site.url + path)
    assert outside(page.text) == []
    assert not re.search(r"cdn|unpkg|googleapis|jsdelivr", page.text)


@pytest.mark.parametrize("path", ["/favicon.ico", "/static/js/bokeh.min.js"])
def test_what_pages_need_is_served_here(site, path):
    with urllib.request.urlopen(site.url + path, timeout=20) as answer:
        assert answer.status == 200
        assert len(answer.read()) > 1000


@pytest.mark.parametrize("name", sorted(routes._PACKED))
def test_what_every_page_loads_is_sent_packed_to_a_browser_that_takes_that(site, name):
    path = {
        "panel.min.js": "extensions/panel/panel.min.js",
        "gatescope.bundle.js": "extensions/gatescope/gatescope.bundle.js",
    }.get(name, f"js/{name}")

    def asked(**headers):
        request = urllib.request.Request(f"{site.url}/static/{path}", headers=headers)
        with urllib.request.urlopen(request, timeout=20) as answer:
            return answer.headers, answer.read()

    (plain, whole), (packed, sent) = asked(), asked(**{"Accept-Encoding": "gzip, deflate"})
    assert packed["Content-Encoding"] == "gzip" and gzip.decompress(sent) == whole
    assert len(sent) < 0.4 * len(whole)
    assert "Content-Encoding" not in plain and plain["Vary"] == packed["Vary"] == "Accept-Encoding"
    assert plain["ETag"] != packed["ETag"]
    with pytest.raises(urllib.error.HTTPError, match="304") as unchanged:
        asked(**{"Accept-Encoding": "gzip", "If-None-Match": packed["ETag"]})
    unchanged.value.close()


@pytest.mark.parametrize(
    ("size", "head"),
    [
        (0, "8200"),
        (125, "827d"),
        (126, "827e007e"),
        (2**16 - 1, "827effff"),
        (2**16, "827f0000000000010000"),
    ],
)
def test_a_part_of_a_message_says_how_long_it_is(size, head):
    part = bytes(size)
    assert server.framed(part) == bytes.fromhex(head) + part
    assert server.framed("é" * (size // 2)) == server.framed(b"\xc3\xa9" * (size // 2)).replace(
        b"\x82", b"\x81", 1
    )


def test_memory_is_handed_back_when_sessions_have_ended(monkeypatch):
    handed, sessions = [], iter([0, 3, 3, 2, 2, 5, 0, 0])
    tidy = server.Tidy(lambda: next(sessions))
    tidy._hand_back()
    monkeypatch.setattr(tidy, "_hand_back", lambda: handed.append(tidy._before))
    for _ in range(8):
        tidy()
    assert handed == [2, 0]


def test_the_scripts_of_a_page_are_looked_for_once():
    asked = []

    def bundle(roots, resources):
        asked.append(roots)
        files = ("js/bokeh.min.js", "js/bokeh-gl.min.js", "x@^1/dist/es-module-shims.min.js")
        return SimpleNamespace(
            js_files=[SimpleNamespace(url=f"static/{each}?v=1") for each in files], js_raw=["before"]
        )

    scripts = server.scripts_once(bundle)
    one, other = (scripts([k], None) for k in range(2))
    assert one is other and asked == [[0]]
    assert [each.url for each in one.js_files] == ["static/js/bokeh.min.js?v=1"]
    assert one.js_raw[0] == "before" and "importShim" in one.js_raw[1]


@pytest.mark.parametrize(
    "path",
    ["/nowhere", "/explore/nowhere", "/_helper", "/../etc", "/%3Cscript%3Ealert(1)", "/a?b=<"],
)
def test_an_address_that_is_no_page_says_so(site, path):
    page = get(site.url + path)
    assert page.status == 404
    assert "There is no such page" in page.text
    assert re.search(r'href="[./]+explore"', page.text)
    assert "alert" not in page.text
    assert "Traceback" not in page.text


def test_a_page_is_found_by_what_the_menu_calls_it(site):
    page = entered(f"{site.url}/Zebra?text=a%20b")  # its name there
    assert page.status == 200 and page.url.endswith("/zebra?text=a%20b")
    assert get(f"{site.url}/Zebra/x").status == 404


@pytest.mark.parametrize("path", ["/", "/nowhere", "/broken", "/explore/nowhere/"])
def test_links_hold_behind_a_proxy_that_puts_a_path_before_the_servers(site, path):
    links = re.findall(r'(?:href|src)="(?!data:)([^"]+)"', entered(site.url + path).text)
    for prefix in ("http://school.example", "http://school.example/class/3"):
        found = {urljoin(prefix + path, link) for link in links}
        assert found == {f"{prefix}/{name}" for name in ("explore", "broken", "zebra", "favicon.ico")}


def test_a_page_whose_address_ends_in_a_slash_is_the_page(site):
    page = entered(f"{site.url}/explore/?text=the+cat")
    assert page.url == f"{site.url}/explore?text=the+cat"
    assert page.status == 200


@pytest.mark.parametrize(
    ("path", "why"), [("/broken", "SyntaxError"), ("/explore?text=boom", "RuntimeError")]
)
def test_a_page_that_fails_is_a_sentence_and_a_line_in_the_log(site, path, why):
    page = entered(site.url + path)
    assert page.status == 500
    assert "This page could not be shown" in page.text
    for secret in ("Traceback", "secret", "SyntaxError", "half a page", ".py"):
        assert secret not in page.text
    assert entered(site.url + "/zebra").status == 200
    log = site.log.read_text()
    assert why in log and f"{path[1:].partition('?')[0]}.py" in log
    assert "a secret" not in log  # which may quote what was typed
    assert f"500 GET {path.split('?')[0]}\n" in log


@pytest.mark.parametrize("size", [40_000, 100_000])
def test_an_address_too_long_says_so(site, size):
    page = get(f"{site.url}/explore?text={'x' * size}")
    assert page.status == 414
    assert "This address is too long" in page.text


def test_a_page_is_not_kept_by_caches(site):
    # it holds the token of one session
    assert entered(site.url + "/explore").headers["Cache-Control"] == "no-store"


def test_a_full_server_says_so_and_has_room_again_when_people_leave(site):
    for _ in range(SESSIONS + 1):
        page = get(site.url + "/zebra")
    assert page.status == 503
    assert "This server is full" in page.text and "Leave this one open" in page.text
    assert page.headers["Retry-After"] == "10"
    assert '<meta http-equiv="refresh" content="10">' in page.text
    assert get(site.url + "/").status == 200
    assert entered(site.url + "/zebra").status == 200


@pytest.mark.parametrize("name", ["bokeh-absolute-url", "Bokeh-Absolute-URL"])
@pytest.mark.parametrize("value", ["http://other.example/", "//other.example/zebra", "/elsewhere"])
def test_an_address_cannot_say_where_a_page_gets_its_scripts(site, name, value):
    page = entered(f"{site.url}/zebra?{name}={value}&text=cat")
    assert page.status == 200
    plain = entered(site.url + "/zebra?text=cat")
    sources = re.compile(r'(?:src|href)="([^"]+)"')
    assert sources.findall(page.text) == sources.findall(plain.text) != []
    assert outside(page.text) == []
    assert "other.example" not in page.text


@pytest.mark.parametrize("path", ["/", "/zebra", "/nowhere", "/broken"])
def test_a_browser_is_told_to_load_from_this_server_alone(site, path):
    policy = entered(site.url + path).headers["Content-Security-Policy"]
    rules = {name: sources for name, *sources in map(str.split, policy.split(";"))}
    assert rules["default-src"] == ["'self'"]
    host = site.url.removeprefix("http://")
    assert rules["connect-src"] == ["'self'", "blob:", f"ws://{host}", f"wss://{host}"]
    own = {"'self'", "'none'", "'unsafe-inline'", "'unsafe-eval'", "data:", "blob:"}
    assert {source for name in rules if name != "connect-src" for source in rules[name]} <= own


def test_sessions_begin_at_a_page_and_nowhere_else(site):
    assert get(site.url + "/zebra/autoload.js?bokeh-autoload-element=x").status == 404
    assert entered(site.url + "/zebra?bokeh-session-id=mine").status == 200
    asked = urllib.request.Request(site.url + "/zebra", headers={"Bokeh-Session-Id": "mine"})
    page = entered(asked)
    assert page.status == 403
    assert "It asks for a session of its own choice" in page.text


def socket_of(site, origin, token):
    """What becomes of a page's connection with this token from a page of this origin."""

    async def ask():
        request = HTTPRequest(site.url.replace("http", "ws") + "/zebra/ws", headers={"Origin": origin})
        try:
            connection = await websocket_connect(request, subprotocols=["bokeh", token])
        except HTTPClientError as error:
            return error.code
        first = await asyncio.wait_for(connection.read_message(), 10)
        await shut(connection)
        return first and "connected"

    return asyncio.run(ask())


def test_a_connection_is_open_to_this_servers_pages_alone(site):
    def token():
        return re.search(r'"token":"([^"]+)"', entered(site.url + "/zebra").text).group(1)

    assert socket_of(site, site.url, token()) == "connected"
    before = len(site.log.read_text())
    assert socket_of(site, "http://elsewhere.example", token()) == 403
    # what the log proposes is there
    (line,) = (line for line in logged(site, before) if "refused" in line)
    assert line.endswith("start with --allow-host elsewhere.example")
    assert socket_of(site, "null", token()) == 403
    head, _, tail = token().partition(".")
    assert socket_of(site, site.url, f"{head}x.{tail}") is None  # closed


@pytest.mark.parametrize(
    ("known", "returning", "minutes", "opened"),
    [(True, True, 10_000, True), (False, False, 4, True), (False, True, 4, False), (False, False, 6, False)],
)
def test_a_page_that_returns_finds_its_own_session_or_none(known, returning, minutes, opened, monkeypatch):
    served, closed, token = [], [], generate_jwt_token("one", expiration=server._TOKEN_SECONDS - 60 * minutes)

    async def open_(socket, token):
        served.append(token)

    monkeypatch.setattr(server.Entrance, "_async_open", open_)
    socket = server.Socket.__new__(server.Socket)
    sessions = [SimpleNamespace(id="one" if known else "other")]
    socket.application_context = SimpleNamespace(sessions=sessions)
    socket.get_query_argument = lambda name, default: "1" if returning else default
    socket.close = lambda *why: closed.append(why)
    asyncio.run(socket._async_open(token))
    assert (served, len(closed)) == (([token], 0) if opened else ([], 1))


def test_a_page_may_open_its_connection_again_long_after_it_was_sent(site):
    token = re.search(r'"token":"([^"]+)"', entered(site.url + "/zebra").text).group(1)
    assert get_token_payload(token)["session_expiry"] - time.time() > 29 * 86_400


@pytest.mark.parametrize(("code", "kept"), [(1000, False), (1001, False), (1006, True), (None, True)])
def test_a_session_waits_for_a_page_whose_connection_broke_off(code, kept, monkeypatch):
    monkeypatch.setattr(server, "_RETURN_SECONDS", 0.05)

    async def close():
        session = ServerSession("one", Document())
        socket = server.Socket.__new__(server.Socket)
        socket.application = SimpleNamespace(client_lost=lambda connection: None)
        socket.connection = SimpleNamespace(session=session)
        socket.close_code, socket.close_reason = code, None
        socket.on_close()
        assert session.expiration_blocked == kept
        await asyncio.sleep(0.1)
        return session

    assert not asyncio.run(close()).expiration_blocked


PATCH = '{"events":[%s]}'
NONSENSE = [
    '{"kind":"MessageSent","msg_type":"bokeh_event","msg_data":{"type":"event","name":"nothing"}}',
    '{"kind":"ModelChanged","model":{"id":"nobody"},"attr":"text","new":"x"}',
    '{"kind":"ModelChanged","model":{"id":"nobody%s"},"attr":"text","new":"x"}' % ("x" * 9000),
    '{"kind":"MessageSent","msg_type":"data_event","msg_data":{"type":"date","value":1}}',
    "[]",
    '{"kind":"\\u001b[2J"}',
]


def logged(site, before):
    """The log's lines since it had this length, except on visitors that found no room."""
    return [line for line in site.log.read_text()[before:].splitlines() if not line.startswith("503 ")]


def answer_to(site, *fragments, path="/zebra"):
    """What a page's connection answers to a message, and None where it closes."""
    token = re.search(r'"token":"([^"]+)"', entered(site.url + path).text).group(1)

    async def ask():
        request = HTTPRequest(site.url.replace("http", "ws") + f"{path}/ws", headers={"Origin": site.url})
        connection = await websocket_connect(request, subprotocols=["bokeh", token])
        for _ in range(3):  # the greeting: header, metadata, content
            await asyncio.wait_for(connection.read_message(), 10)
        with suppress(WebSocketClosedError):  # the server need not wait for the last of them
            for fragment in fragments:
                await connection.write_message(fragment, binary=isinstance(fragment, bytes))
        said = []
        for _ in range(3):
            said.append(await asyncio.wait_for(connection.read_message(), 10))
            if said[-1] is None:
                break
        await shut(connection)
        return said

    return asyncio.run(ask())


@pytest.mark.parametrize("event", NONSENSE)
@pytest.mark.parametrize("kind", ["PATCH-DOC", "NONSENSE"])
def test_a_message_that_makes_no_sense_is_a_sentence_and_a_line_in_the_log(site, event, kind):
    before = len(site.log.read_text())
    said = answer_to(site, json.dumps({"msgid": "1", "msgtype": kind}), "{}", PATCH % event)
    if said[-1] is not None:
        header, _, content = map(json.loads, said)
        assert header["msgtype"] == "ERROR"
        assert content == {"text": "this message cannot be carried out", "traceback": None}
    (line,) = logged(site, before)
    assert line.isprintable()
    assert len(line) <= 200


@pytest.mark.parametrize(
    "fragment", ["{", "null", "x" * 10_000, b"\xff", '{"msgid":1,"msgtype":"PATCH-DOC"}']
)
def test_an_unreadable_message_ends_its_connection_alone(site, fragment):
    before = len(site.log.read_text())
    assert answer_to(site, fragment, "{", "{") == [None]
    (line,) = logged(site, before)
    assert len(line) <= 200
    assert get(site.url + "/").status == 200


PULL = ('{"msgid":"1","msgtype":"PULL-DOC-REQ"}', "{}", "{}")
RUDE = ('{"msgid":"1","msgtype":"PATCH-DOC"}', "{}", PATCH % NONSENSE[1])

# --- the command ----------------------------------------------------------------------------------


def gatescope(*argv):
    return sys.executable, "-m", "visualizer", *argv


def listening(port):
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", port)) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent in another way there")
def test_serve_shows_the_explorer_and_ends_cleanly(tmp_path):
    (tmp_path / "browser.py").write_text("import sys; open('shown', 'w').write(sys.argv[1])")
    with open(tmp_path / "log", "w") as log:
        process, url = start(
            *gatescope("serve", "--port", "0"),
            stderr=log,
            cwd=tmp_path,
            env={**os.environ, "BROWSER": f"'{sys.executable}' '{tmp_path}/browser.py' %s"},
        )
        try:
            port = int(url.rsplit(":", 1)[1])
            assert get(url + "/explore").status == 200
            assert "Will it still know France?" in get(url + "/").text
            assert listening(port)
        finally:
            status = end(process, signal.SIGINT)
    assert status == 0
    assert not listening(port)
    assert (tmp_path / "shown").read_text() == url + "/"
    assert "Traceback" not in (tmp_path / "log").read_text()


# One process for all: most of its time is its start. No resolver is asked, which may take its time to
# say that there is no such name.
REFUSING = """
import socket, sys
from visualizer.cli import main
known = socket.getaddrinfo
socket.getaddrinfo = lambda *where: known(*where[:5], flags=where[5] | socket.AI_NUMERICHOST)
port, *addresses = sys.argv[1:]
sys.exit(str([main(["serve", "--no-show", "--address", each, "--port", port]) for each in addresses]))
"""


def test_serve_says_why_it_cannot(tmp_path):
    addresses = ["127.0.0.1", "no.such.host.invalid", "a..b", "x" * 70]
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        done = subprocess.run(
            [sys.executable, "-c", REFUSING, port, *addresses],
            capture_output=True,
            text=True,
            cwd=tmp_path,
            timeout=60,
        )
    assert done.stdout == ""
    *lines, statuses = done.stderr.splitlines()
    assert statuses == str([2] * len(addresses))
    for line, address in zip(lines, addresses, strict=True):
        assert line.startswith(f"gatescope: cannot listen at {address}, port {port}: ")


def test_panel_serve_shows_the_explorer_too_and_checks_what_it_is_told(root, tmp_path):
    (tmp_path / "homework.py").write_text("open('ran', 'w')")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    site = SimpleNamespace(url=f"http://localhost:{port}")
    with open(tmp_path / "log", "w") as log:
        process = subprocess.Popen(
            [
                *(sys.executable, "-m", "panel", "serve", root / "apps" / "explore.py", "--warm"),
                *("--port", str(port)),
            ],
            stdout=log,
            stderr=log,
            cwd=tmp_path,
        )
        try:
            deadline = time.monotonic() + 60
            while not listening(port):
                assert time.monotonic() < deadline
                time.sleep(0.1)
            imported = get(f"{site.url}/components/homework/Page/_css/x")
            page = get(f"{site.url}/explore")
            answers = [answer_to(site, *parts, path="/explore") for parts in (PULL, RUDE)]
            bundle = get(f"{site.url}/static/extensions/gatescope/gatescope.bundle.js")
        finally:
            process.terminate()
            process.wait(10)
    assert page.status == bundle.status == 200
    assert '"token":' in page.text
    assert outside(page.text) == []
    assert json.loads(answers[0][0])["msgtype"] == "PULL-DOC-REPLY"
    assert answers[1] == [None]
    assert imported.status == 404
    assert not (tmp_path / "ran").exists()
    said = (tmp_path / "log").read_text()
    assert "Traceback" not in said
    assert "its message refused" in said
