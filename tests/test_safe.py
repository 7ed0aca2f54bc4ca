"""What every address of the server has in common: headers, and who gets no answer from any of them."""

import ast
import asyncio
import base64
import http.client
import signal
import sys
import time
import urllib.request
from types import SimpleNamespace
from urllib.parse import urlencode, urlsplit

import pytest

from strangers import connected, mapped, message, sent, served, token, told
from visualizer import cli
from visualizer.pages import classroom, connections, keys, rates, server
from visualizer.pages.headers import FIXED
from visualizer.pages.headers import headers as made_for
from visualizer.pages.instrument import Instrument

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are sent in another way there")

CODE = """
import gc, signal
from visualizer import cli
from visualizer.pages import server
server._LINGER_MS = 900
server._TIDY_SECONDS = 0.3
def look(*_):
    # what holds a text that has this word in it
    gc.unfreeze()
    gc.collect()
    word, found, every = open("word").read(), [], gc.get_objects()
    seen = set(map(id, every))
    for each in every:
        for part in gc.get_referents(each):
            if isinstance(part, str | bytes):
                if (word if isinstance(part, str) else word.encode()) in part:
                    found.append(type(each).__qualname__)
            elif isinstance(part, tuple | list | dict | set) and id(part) not in seen:
                seen.add(id(part))
                every.append(part)
    open("found", "w").write(f"{found}.")
signal.signal(signal.SIGUSR1, look)
keep = server.routes.keep
def kept(served, *more):
    keep(served, *more)
    rules = served._tornado.wildcard_router.rules
    open("addresses", "w").write("\\n".join(each.matcher.regex.pattern for each in rules))
server.routes.keep = kept
serve = ["serve", "--classroom", "--address", "127.0.0.1", "--port", "0", "--no-show"]
cli.main([*serve, "--class-key", "A gate & 7"])
"""
KEY = keys.Key("a GATE & 7 ")
PAGES = ("corpus", "diagnose", "explore", "gradients", "lessons", "sizes", "train", "translate", "whatif")
ADDRESSES = {
    "/$": "/",
    "/favicon.ico$": "/favicon.ico",
    "/static/(.*)$": "/static/extensions/gatescope/gatescope.bundle.js",
    **{f"/{page}/?$": f"/{page}?text=the+cat" for page in PAGES},
    **{f"/{page}/ws$": f"/{page}/ws" for page in PAGES},
    r"/network/([\w-]{1,80})$": "/network/grammar-lstm-32-s1",
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


def ask(site, path, method="GET", body=None, cookie=KEY.cookie, source=None, **headers):
    """The status and headers of an answer, which may never end, and of a document of ours what it says."""
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    headers |= {"Cookie": cookie} if cookie else {}
    at = source and (source, 0)
    way = http.client.HTTPConnection(urlsplit(site.url).netloc, timeout=20, source_address=at)
    try:
        way.request(method, path, body, headers)
        answer = way.getresponse()
        plain = answer.status >= 400 and answer.headers["Content-Type"].startswith("text/html")
        text = answer.read().decode() if plain else ""
        return SimpleNamespace(status=answer.status, headers=answer.headers, text=text)
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


def test_frames_are_allowed_by_option():
    policy, _, framed = (made_for("a.example", of) for of in ((), (), ("https://c.example",)))
    assert "frame-ancestors 'self';" in policy["Content-Security-Policy"]
    assert "frame-ancestors 'self' https://c.example;" in framed["Content-Security-Policy"]
    assert "X-Frame-Options" in policy and "X-Frame-Options" not in framed  # it can name no origin


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


# --- the key --------------------------------------------------------------------------------------


@pytest.mark.parametrize("cookie", ["", KEY.cookie[:-1], KEY.cookie.replace("=", "=x"), "gatescope_leads=x"])
def test_nothing_is_answered_without_the_key(site, cookie):
    for how, answer in every(site, cookie=cookie):
        wrong = "key=x" in how and not how.startswith("POST")
        assert answer.status == 403 and 'name="key"' in answer.text, how
        assert ("This is not the key" if wrong else "Type the key of this site") in answer.text, how
        assert not answer.text.count("explore")  # nor is it said what there is


def login(site, path, key, **headers):
    form = {"Content_Type": "application/x-www-form-urlencoded", "Origin": site.url, **headers}
    return ask(site, path, "POST", urlencode({"key": key}), "", **form)


def test_the_key_is_given_for_a_cookie_and_the_address_asked_for_without_it(site):
    brought = ask(site, f"/explore?text=a+%26b&{KEY.query[1:]}&t=1", cookie="")
    again = ask(site, f"/c/CDFH{KEY.query}")  # a code that was read twice
    typed = login(site, "/explore?text=a", " A GATE & 7")
    below = login(site, "/explore/", KEY.text)
    found = [(each.status, each.headers["Location"]) for each in (brought, again, typed, below)]
    assert found == [
        (303, "./explore?text=a+%26b&t=1"),
        (303, "./CDFH"),
        (303, "./explore?text=a"),
        (303, "./"),
    ]
    for answer in (brought, typed):
        (cookie,) = answer.headers.get_all("Set-Cookie")
        assert cookie == f"{KEY.cookie}; Path=/; HttpOnly; SameSite=Lax"
        assert ask(site, "/favicon.ico", cookie=cookie.partition(";")[0]).status == 200
        assert answer.headers["Cache-Control"] == "no-store"
    assert login(site, "/", KEY.text, Origin="http://evil.example").status == 403
    secure = login(site, "/", KEY.text, X_Forwarded_Proto="https").headers["Set-Cookie"]
    assert secure.endswith("; SameSite=Lax; Secure")


def test_the_cookie_of_a_page_in_a_frame_goes_over_https_alone():
    _, other = KEY.cookies(False, framed=True)
    assert other.endswith("; HttpOnly; SameSite=None; Secure; Partitioned")
    kept = {name: SimpleNamespace(value=value) for name, _, value in [other.split(";")[0].partition("=")]}
    assert KEY.known(SimpleNamespace(cookies=kept))


def test_a_browser_is_known_by_a_cookie_that_no_script_reads_and_is_given_one_once(site):
    first = ask(site, "/explore")
    (cookie,) = first.headers.get_all("Set-Cookie")
    sent, _, rest = cookie.partition(";")
    assert first.status == 200 and rest == " Path=/; HttpOnly; SameSite=Lax"
    assert ask(site, "/explore", cookie=f"{KEY.cookie}; {sent}").headers["Set-Cookie"] is None
    # it is made here: nobody chooses another's
    made = ask(site, "/explore", cookie=f"{KEY.cookie}; gatescope_visitor=mine").headers["Set-Cookie"]
    assert made.startswith("gatescope_visitor=") and "=mine" not in made and sent not in made
    secure = ask(site, "/explore", X_Forwarded_Proto="https").headers["Set-Cookie"]
    assert secure.endswith("; SameSite=Lax; Secure")


def test_the_key_of_the_teacher_opens_too(site):
    line = next(line for line in site.process.stdout if line.startswith("For you alone"))
    path = "/lead" + line.strip().partition("/lead")[2]
    answer = ask(site, path, cookie="")
    assert (answer.status, answer.headers["Location"]) == (303, "./")
    cookie = answer.headers["Set-Cookie"].partition(";")[0]
    assert ask(site, "/favicon.ico", cookie=cookie).status == 200
    assert ask(site, path.replace("/lead", "/explore"), cookie="").status == 403


def test_wrong_keys_are_slowed_down_and_the_log_has_none(site):
    said, other = "", "127.0.0.9"  # which the other tests do not come from
    for k in range(keys.RATES["wrong"][0] + 1):
        said = login(site, "/", f"wrong {k}", source=other).status
        if said != 403:
            break
    assert said == 429
    answer = login(site, "/", KEY.text, source=other)  # as long as it lasts the right one is not tried either
    assert answer.status == 429 and "Too many wrong keys" in answer.text
    assert login(site, "/", KEY.text).status == 303
    assert ask(site, "/favicon.ico").status == 200  # who is in stays in
    log = site.log.read_text()
    assert "a wrong key was refused" in log and "wrong 1" not in log and KEY.text not in log


def test_a_key_that_is_made_is_one_that_can_be_read_out():
    made = [keys.Key() for _ in range(3)]
    assert len({key.text for key in made}) == 3 and len({key.cookie for key in made}) == 3
    assert all(len(key.text) == 8 and set(key.text) <= set(keys.LETTERS) for key in made)
    assert made[0].is_(made[0].text.lower()) and not made[0].is_(made[1].text) and not made[0].is_("\ud800")
    for wrong in ("abc", "x" * 65, "tab\tbed"):
        with pytest.raises(ValueError, match="characters"):
            keys.Key(wrong)


def test_addresses_of_one_network_of_ipv6_count_as_one():
    few = rates.Rates({"wrong": (2, 0.0)})
    assert [few.take("wrong", f"2001:db8::{k}") for k in range(1, 4)] == [True, True, False]
    assert few.take("wrong", "2001:db8:0:1::1") and few.take("wrong", "192.0.2.1") and few.take("wrong", "")


# --- texts ----------------------------------------------------------------------------------------

WORD = "zyxwvuts"


def holders(site):
    """What of the server holds a text with WORD in it."""
    (site.folder / "word").write_text(WORD)
    (site.folder / "found").write_text("")
    site.process.send_signal(signal.SIGUSR1)
    deadline = time.monotonic() + 30
    while not (found := (site.folder / "found").read_text()).endswith("."):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    return ast.literal_eval(found[:-1])


def test_no_text_is_left_when_its_page_is_gone(site):
    pages = [
        f"/explore?text=I+moved+to+{WORD}",
        f"/explore?model=english-gru-256-s0&text=I+moved+to+{WORD}",
        f"/whatif?text=I+moved+to+{WORD}&pins=f:*:1=1",
        f"/gradients?networks=latch&text={WORD}",
        f"/train?text={WORD}",
        f"/lessons?lesson={WORD}",
        f"/sizes?cell={WORD}",
        f"/diagnose?texts={WORD}",
        f"/translate?sentence={WORD}",
    ]
    assert {ask(site, page).status for page in pages} == {200}
    assert holders(site)
    deadline = time.monotonic() + 20
    time.sleep(1.5)  # what a server does not hold for long is not looked for on the way: a look is dear
    while found := holders(site):
        assert time.monotonic() < deadline, found
        time.sleep(0.5)


def test_a_text_is_forgotten_after_a_while_where_there_are_always_pages(monkeypatch):
    forgotten, clock, begun = [], [0.0], [0]
    monkeypatch.setattr(server.wire, "forget", lambda: forgotten.append(clock[0]))
    monkeypatch.setattr(server.time, "monotonic", lambda: clock[0])
    tidy = server.Tidy(lambda: begun[0])
    for clock[0], begun[0] in (
        (0, 0),
        (60, 0),
        (120, 2),
        (180, 0),
        (240, 0),
        (300, 1),
        (2000, 3),
        (2101, 2),
        (2200, 1),
    ):
        tidy()
    assert forgotten == [180, 240, 2101]


def test_no_text_is_in_the_log_whatever_fails(site):
    before = len(site.log.read_text())
    path = f"/explore?text={WORD}"
    failing = (
        (path + "x" * 40_000, {}),
        (path, {"Bokeh-Session-Id": "mine"}),
        (f"{path}&key={WORD}", {"cookie": ""}),
        (f"/explore/ws?text={WORD}", UPGRADE),
        (path, {"Origin": "http://evil.example"}),
    )
    for where, how in failing:
        ask(site, where, **how)

    async def tell():
        with urllib.request.urlopen(
            urllib.request.Request(site.url + path, headers={"Cookie": KEY.cookie}), timeout=20
        ) as answer:
            entry = token(answer.read().decode())
        for parts in (
            message(sent([WORD] * 5_000)),
            message({**sent(WORD), WORD: 1}),
            message(sent(mapped(text=WORD), to=WORD)),
            (f'{{"msgid":"1","{WORD}',),
            (WORD.encode() + b"\xff",),
        ):
            async with connected(site, entry, "/explore", Cookie=KEY.cookie) as page:
                await told(page, *parts)

    asyncio.run(tell())
    log = site.log.read_text()[before:]
    assert "its message refused" in log and WORD not in log


def test_what_a_log_has_of_a_fault_is_where_it_is_not_what_it_says(caplog):
    class Broken(Instrument):
        def make(self, request, progress):
            raise RuntimeError(f"in {request['text']}")

    async def asked():
        page = Broken()
        page._handle_msg({"seq": 1, "want": "x", "text": WORD})
        while page.progress == {} and not page.payload:
            await asyncio.sleep(0.01)

    asyncio.run(asked())
    assert "RuntimeError" in caplog.text and "in make" in caplog.text and WORD not in caplog.text
    caplog.clear()
    failing = SimpleNamespace(
        request=SimpleNamespace(method="GET", path="/explore", uri=f"/explore?text={WORD}")
    )
    for kind in (server.Door, server.Socket):
        kind.log_exception(failing, ValueError, ValueError(WORD), None)
    assert caplog.text.count("GET /explore: ValueError") == 2 and WORD not in caplog.text


# --- what a terminal says -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("localhost", ()),
        ("127.0.0.1", ()),
        ("::1", ()),
        ("0.0.0.0", ("every address of this machine", "Nobody is asked for a key")),
        ("::", ("every address of this machine",)),
        ("192.168.1.7", ("listens at 192.168.1.7",)),
        ("school.example", ("listens at school.example",)),
    ],
)
def test_a_terminal_says_what_an_address_opens_and_to_whom(address, said):
    open_, locked = server._opened(address, None), server._opened(address, KEY)
    assert all(each in open_ for each in said) and bool(open_) == bool(locked) == bool(said)
    if said:
        assert "everybody on its networks can open all pages" in open_ and "plain HTTP" in open_
        assert "everybody on its networks who has the key can open" in locked and "Nobody" not in locked


def test_a_key_is_on_the_command_line_in_a_file_or_made(monkeypatch, tmp_path, capsys):
    given = []
    monkeypatch.setattr(server, "serve", lambda *args, **options: given.append(options["key"]))
    monkeypatch.setattr(classroom, "_room", None)
    (tmp_path / "key").write_text("from a file\n")
    (tmp_path / "empty").write_text("\n")
    for argv in ([], ["--class-key", "four"], ["--class-key", f"@{tmp_path}/key"], ["--class-key"]):
        assert cli.main(["serve", *argv]) == 0
    assert given[0] is None and [key.text for key in given[1:3]] == ["four", "from a file"]
    assert len(given[3].text) == 8
    assert cli.main(["serve", "--classroom", "--class-key", "four"]) == 0
    said, _ = classroom.welcome("http://192.0.2.7:5006")
    assert "For the class: http://192.0.2.7:5006/?key=four\n" in said and "the key four" in said
    assert classroom.current().entrance.endswith("/?key=four")
    for wrong in ("abc", f"@{tmp_path}/none", f"@{tmp_path}/empty"):
        assert cli.main(["serve", "--class-key", wrong]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert [line.startswith("gatescope: ") for line in lines] == [True] * 3
