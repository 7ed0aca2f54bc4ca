"""What every address of the server has in common: headers, and who gets no answer from any of them."""

import base64
import http.client
import sys
from types import SimpleNamespace
from urllib.parse import urlsplit

import pytest

from strangers import served
from visualizer.pages import connections
from visualizer.pages.headers import FIXED

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are sent in another way there")

CODE = """
from visualizer import cli
from visualizer.pages import server
keep = server.routes.keep
def kept(served, *more):
    keep(served, *more)
    rules = served._tornado.wildcard_router.rules
    open("addresses", "w").write("\\n".join(each.matcher.regex.pattern for each in rules))
server.routes.keep = kept
cli.main(["serve", "--classroom", "--address", "127.0.0.1", "--port", "0", "--no-show"])
"""
PAGES = ("explore", "gradients", "lessons", "sizes", "train", "whatif")
ADDRESSES = {
    "/$": "/",
    "/favicon.ico$": "/favicon.ico",
    "/static/(.*)$": "/static/extensions/gatescope/gatescope.bundle.js",
    **{f"/{page}/?$": f"/{page}?text=the+cat" for page in PAGES},
    **{f"/{page}/ws$": f"/{page}/ws" for page in PAGES},
    "/lead$": "/lead?key=x",
    "/c/([A-Za-z]{4})$": "/c/CDFH",
    **{
        f"/class/{what}$": f"/class/{what}?id=abcdefgh" for what in ("news", "lead", "show", "answer", "code")
    },
}
"""An address of every rule of the server."""
UPGRADE = {
    "Upgrade": "websocket",
    "Connection": "Upgrade",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": base64.b64encode(b"x" * 16).decode(),
    "Sec-WebSocket-Protocol": "bokeh, x",
}


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    with served(CODE, tmp_path_factory.mktemp("safe")) as site:
        yield site


def ask(site, path, method="GET", body=None, **headers):
    """The status and headers of an answer, which may never end."""
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    way = http.client.HTTPConnection(urlsplit(site.url).netloc, timeout=20)
    try:
        way.request(method, path, body, headers)
        answer = way.getresponse()
        return SimpleNamespace(status=answer.status, headers=answer.headers)
    finally:
        way.close()


def test_every_address_of_the_server_is_tried(site):
    assert set((site.folder / "addresses").read_text().split()) == set(ADDRESSES)


def every(site, **headers):
    """An answer of every address to GET, and of each to a connection and to POST."""
    for path in ADDRESSES.values():
        yield f"GET {path}", ask(site, path, **headers)
        if path.endswith("/ws"):
            yield f"WS {path}", ask(site, path, **UPGRADE, **headers)
        form = {"Content_Type": "text/plain", **headers}
        yield f"POST {path}", ask(site, path, "POST", "x", **form)


def test_every_answer_has_all_headers(site):
    found = dict(every(site))
    for how, path, headers in (
        ("GET", "/nowhere", {}),
        ("GET", "/static/nowhere.js", {}),
        ("GET", "/explore/", {}),
        ("GET", "/explore?text=" + "x" * 40_000, {}),
        ("GET", "/explore", {"Host": "evil.example"}),
        ("GET", "/explore", {"Origin": "http://evil.example"}),
        ("GET", "/explore", {"Bokeh-Session-Id": "mine"}),
        ("HEAD", "/", {}),
        ("OPTIONS", "/explore", {}),
        ("PUT", "/class/lead", {}),
    ):
        found[f"{how} {path[:40]} {headers}"] = ask(site, path, how, **headers)
    unchanged = {"If_None_Match": found["GET " + ADDRESSES["/static/(.*)$"]].headers["Etag"]}
    found["unchanged"] = ask(site, ADDRESSES["/static/(.*)$"], **unchanged)
    statuses = {answer.status for answer in found.values()}
    assert statuses >= {101, 200, 301, 304, 400, 403, 404, 405, 414, 421}
    for how, answer in found.items():
        for name, value in FIXED.items():
            assert answer.headers.get_all(name) == [value], (how, name)
        (policy,) = answer.headers.get_all("Content-Security-Policy")
        assert policy.startswith("default-src 'self'; ") and "frame-ancestors 'self';" in policy, how
        assert answer.headers["X-Frame-Options"] == "SAMEORIGIN", how
        assert not [name for name in answer.headers if name.lower().startswith("access-control-")], how
        assert "Server" not in answer.headers, how


def test_a_server_with_no_room_for_a_connection_sends_the_headers_too():
    head = connections._ANSWER.decode().partition("\r\n\r\n")[0].split("\r\n")
    assert {f"{name}: {value}" for name, value in FIXED.items()} < set(head)


def test_a_name_that_is_not_the_servers_gets_nothing_from_any_address(site):
    for headers in ({"Host": "evil.example"}, {"Host": "evil.example", "Origin": "http://evil.example"}):
        assert {how: answer.status for how, answer in every(site, **headers) if answer.status != 421} == {}


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},  # fetch with cors, a form that is sent, a connection
        {"Origin": "null"},  # the same of a sandboxed frame
        {"Origin": "http://localhost:1"},
        {"Origin": "http://[evil"},
        {"Sec_Fetch_Site": "cross-site", "Sec_Fetch_Mode": "no-cors"},  # an image, a script
        {"Sec_Fetch_Site": "same-site", "Sec_Fetch_Mode": "no-cors"},  # of another port
    ],
    ids=str,
)
def test_a_page_elsewhere_gets_nothing_from_any_address(site, headers):
    assert {how: answer.status for how, answer in every(site, **headers) if answer.status != 403} == {}
    assert "a page elsewhere was refused" in site.log.read_text()


def test_a_link_elsewhere_leads_to_the_pages(site):
    link = {"Sec_Fetch_Site": "cross-site", "Sec_Fetch_Mode": "navigate"}
    own = {"Sec_Fetch_Site": "same-origin", "Sec_Fetch_Mode": "cors", "Origin": site.url}
    for headers in (link, own):
        assert {ask(site, path, **headers).status for path in ("/", "/explore", "/favicon.ico")} == {200}
