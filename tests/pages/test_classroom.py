"""A class: its teacher leads, its pages are told, its answers are counted, and nobody else can do either."""

import asyncio
import json
import re
import time
from types import SimpleNamespace

import pytest
from tornado.httpclient import AsyncHTTPClient, HTTPRequest
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application

from visualizer import cli, lessons
from visualizer.pages import classroom, networks, routes, server, state, workers
from visualizer.pages.keys import LETTERS
from visualizer.pages.rates import ADDRESSES, Rates
from visualizer.pages.store import Store

LESSON = "why-memory"
ASKS = {"page": "lessons", "rows": {"lesson": LESSON, "step": "1"}}
AT = {"page": "explore", "rows": {"text": "the cat", "t": "1", "unit": "3"}}


@pytest.fixture
def room(monkeypatch):
    monkeypatch.setattr(classroom, "_room", None)
    made = classroom.begin()
    made.address = "http://192.0.2.7:5006"
    return made


def codes(room):
    """How many codes are kept."""
    return room.store._one("SELECT count(*) FROM codes")[0]


class Browser:
    """What a browser asks of a class; `cookie` is the teacher's."""

    def __init__(self, port):
        self.url, self.cookie, self.told = f"http://127.0.0.1:{port}", None, []
        self.port = port

    async def ask(self, path, sent=None, **headers):
        headers = {"Content-Type": "application/json", **headers} if sent is not None else headers
        headers = {**headers, **({"Cookie": self.cookie} if self.cookie else {})}
        body = sent if sent is None or isinstance(sent, bytes | str) else json.dumps(sent)
        request = HTTPRequest(
            self.url + path,
            method="GET" if sent is None else "POST",
            body=body,
            headers=headers,
            follow_redirects=False,
        )
        return await AsyncHTTPClient(force_instance=True).fetch(request, raise_error=False)

    async def enter(self, key):
        answer = await self.ask(f"/lead?key={key}")
        self.cookie = answer.headers["Set-Cookie"].partition(";")[0]
        return answer

    async def listen(self, name="a-page-000", follows=1):
        """Open the page's stream, and read what it is told into `told`, from now on."""
        self.reader, self.writer = await asyncio.open_connection("127.0.0.1", self.port)
        cookie = f"Cookie: {self.cookie}\r\n" if self.cookie else ""
        self.writer.write(
            f"GET /class/news?id={name}&follows={follows} HTTP/1.1\r\n"
            f"Host: localhost\r\n{cookie}\r\n".encode()
        )
        self.status = int((await self.reader.readline()).split()[1])
        self.reading = asyncio.ensure_future(self._read())

    async def _read(self):
        while line := await self.reader.readline():
            if line.startswith(b"data: "):
                self.told.append(json.loads(line.removeprefix(b"data: ")))

    async def hear(self, what, seconds=5):
        """Wait until something is told: what(everything told, put together)."""
        end = time.monotonic() + seconds
        nothing = dict.fromkeys(("lead", "tally", "count"))
        while not what(nothing | {name: value for news in self.told for name, value in news.items()}):
            assert time.monotonic() < end, self.told
            await asyncio.sleep(0.005)

    def close(self):
        self.writer.close()
        self.reading.cancel()


def held(scenario, **names):
    """Run scenario(browser), which makes browsers, on a server that has the addresses of a class alone."""

    async def run():
        handlers = dict(classroom.ADDRESSES)
        connections = SimpleNamespace(stays=lambda stream: None)
        app = Application([*handlers.items()], links=[], connections=connections, log_function=lambda _: None)
        routes.guard(app, {"localhost"}, server.Stranger, {"school.example"}, server.Elsewhere)
        sockets = bind_sockets(0, "127.0.0.1")
        served = HTTPServer(app)
        served.add_sockets(sockets)
        opened = []

        def browser():
            opened.append(Browser(sockets[0].getsockname()[1]))
            return opened[-1]

        try:
            return await scenario(browser)
        finally:
            for each in opened:
                if hasattr(each, "writer"):
                    each.close()
            served.stop()
            await served.close_all_connections()

    return asyncio.run(run())


def test_the_key_is_given_for_a_cookie_that_no_script_reads_and_a_wrong_one_is_refused(room, capsys):
    async def scenario(browser):
        teacher = browser()
        wrong = [await teacher.ask(f"/lead?key={key}") for key in ("", "x", room.key[:-1], "é" * 9)]
        by_https = await browser().ask(f"/lead?key={room.key}", **{"X-Forwarded-Proto": "https"})
        return wrong, await teacher.enter(room.key), by_https

    wrong, right, by_https = held(scenario)
    for answer in wrong:
        assert answer.code == 403 and "This key does not open the class" in answer.body.decode()
        assert "Set-Cookie" not in answer.headers
    assert (right.code, right.headers["Location"]) == (303, "./")
    cookie = right.headers["Set-Cookie"]
    assert "HttpOnly" in cookie and "SameSite=Strict" in cookie and room.key not in cookie
    # by a proxy that has a certificate no browser is to bring it over plain http
    assert ["Secure" in each.headers["Set-Cookie"] for each in (right, by_https)] == [False, True]
    said = "".join(capsys.readouterr())
    assert said.count("a wrong key was refused") == 4 and room.key[:-1] not in said


def test_pages_are_told_where_the_teacher_is_and_of_many_steps_the_last(room):
    async def scenario(browser):
        teacher, student, late = browser(), browser(), browser()
        await teacher.enter(room.key)
        await student.listen()
        began = time.monotonic()
        for t in range(40):
            await teacher.ask("/class/lead", {**AT, "rows": {**AT["rows"], "t": str(t)}})
        took = time.monotonic() - began
        await student.hear(lambda told: told["lead"] and told["lead"]["rows"]["t"] == "39")
        # who comes later, or comes back, is told at once
        await late.listen("a-page-001")
        await late.hear(lambda told: told["lead"] == room.lead)
        return [each for each in student.told if each.get("lead")], took

    told, took = held(scenario)
    assert len(told) <= took / classroom._PACE_SECONDS + 2
    assert told[-1]["lead"]["rows"] == {"text": "the cat", "t": "39", "unit": "3"}


def test_who_comes_answers_or_goes_is_told_to_the_teacher_alone(room):
    async def scenario(browser):
        teacher, student, late = browser(), browser(), browser()
        await teacher.enter(room.key)
        await teacher.listen("the-teacher")
        await teacher.ask("/class/lead", ASKS)
        await student.listen("a-student")
        await student.hear(lambda told: told["lead"])
        told = len(student.told)
        await late.listen("another-one")
        answer = {"id": "another-one", "lesson": LESSON, "step": 1, "choice": 0}
        assert (await late.ask("/class/answer", answer)).code == 204
        await teacher.hear(lambda told: told["count"] == [2, 2] and sum(told["tally"]["counts"]) == 1)
        late.close()
        await teacher.hear(lambda told: told["count"] == [1, 1])
        assert len(student.told) == told

    held(scenario)


def test_only_the_teacher_leads_shows_answers_and_shortens(room):
    async def scenario(browser):
        student = browser()
        student.cookie = f"gatescope_leads={room.key}"  # the key is no cookie
        return [
            (await student.ask(f"/class/{what}", sent)).code
            for what, sent in (("lead", AT), ("show", {"shown": True}), ("code", AT))
        ]

    assert held(scenario) == [403, 403, 403]
    assert (room.lead, room.shown, codes(room)) == (None, False, 0)


WRONG = {
    "no JSON": b"{",
    "a list": b"[]",
    "deep": b"[" * 9000,
    "no page": {"page": "elsewhere", "rows": {}},
    "a page that is none": {"page": ["explore"], "rows": {}},
    "no rows": {"page": "explore", "rows": ["t"]},
    "a row of another page": {"page": "explore", "rows": {"lesson": LESSON}},
    "no text": {"page": "explore", "rows": {"t": 3}},
    "no step": {"page": "explore", "rows": {"t": "1.5"}},
    "no choice": {"page": "explore", "rows": {"weights": "heavy"}},
    "a person's own theme": {"page": "explore", "rows": {"theme": "dark"}},
    "a person's own answer": {"page": "lessons", "rows": {"guess": "1"}},
    "of this visit": {"page": "train", "rows": {"run": "mine"}},
    "in a frame": {"page": "explore", "rows": {"embed": "1"}},
    "too large": {"page": "explore", "rows": {"text": "x" * classroom.STATE_BYTES}},
}


@pytest.mark.parametrize("sent", WRONG.values(), ids=WRONG)
@pytest.mark.parametrize("what", ["lead", "code"])
def test_what_no_address_of_a_page_says_leads_nowhere(room, what, sent):
    async def scenario(browser):
        teacher = browser()
        await teacher.enter(room.key)
        return await teacher.ask(f"/class/{what}", sent)

    answer = held(scenario)
    assert answer.code == 400 and "This was not taken" in answer.body.decode()
    assert room.lead is None and not codes(room)


def test_every_page_can_lead():
    for page, rows in state.tables().items():
        said = {row.name: state._written(row, row.default) for row in rows if row.led}
        body = json.dumps({"page": page, "rows": {name: text for name, text in said.items() if text}})
        assert classroom.checked(body.encode())["page"] == page
    own = {row.name for rows in state.tables().values() for row in rows if not row.led}
    assert own == {"theme", "guess", "embed", "run"}


@pytest.mark.parametrize("address", [re.sub(r"\(.*\)", "CDFH", each) for each, _ in classroom.ADDRESSES])
def test_another_sites_page_and_another_name_are_refused_at_every_address(room, address):
    room.store.add_code("CDFH", "explore", 1)

    async def scenario(browser):
        teacher = browser()
        await teacher.enter(room.key)
        path = f"{address}?key={room.key}&id=abcdefgh"
        found = {}
        for name, headers in {
            "origin": {"Origin": "http://evil.example"},
            "frame": {"Origin": "null"},
            "site": {"Sec-Fetch-Site": "cross-site"},
            "name": {"Host": "evil.example"},
        }.items():
            found[name] = {(await teacher.ask(path, sent, **headers)).code for sent in (None, AT)}
        return found

    assert held(scenario) == {"origin": {403}, "frame": {403}, "site": {403}, "name": {421}}
    assert room.lead is None


def test_a_page_of_an_allowed_name_and_no_form_of_another_site_is_taken(room):
    async def scenario(browser):
        teacher = browser()
        await teacher.enter(room.key)
        form = await teacher.ask("/class/lead", AT, **{"Content-Type": "text/plain"})
        proxied = await teacher.ask("/class/lead", AT, Origin="https://school.example")
        return form.code, proxied.code

    assert held(scenario) == (415, 204)


# --- answers --------------------------------------------------------------------------------------


def test_answers_are_counted_once_a_page_and_shown_when_the_teacher_says(room):
    async def scenario(browser):
        teacher, *students = (browser() for _ in range(4))
        await teacher.enter(room.key)
        await teacher.listen("the-teacher")
        await teacher.ask("/class/lead", ASKS)
        for k, student in enumerate(students):
            await student.listen(f"a-page-00{k}", follows=int(k < 2))
            for choice in (k, 0):  # the first counts
                sent = {"id": f"a-page-00{k}", "lesson": LESSON, "step": 1, "choice": choice}
                assert (await student.ask("/class/answer", sent)).code == 204
        await teacher.hear(lambda told: told["tally"] and told["tally"]["counts"] == [1, 1, 1])
        await teacher.hear(lambda told: told["count"] == [2, 3])
        hidden = [each for student in students for each in student.told if each.get("tally") or not each]
        await teacher.ask("/class/show", {"shown": True})
        await students[0].hear(lambda told: told["tally"] and told["tally"]["counts"] == [1, 1, 1])
        assert not any("count" in each for each in students[0].told)
        # the next question is not shown before it is asked
        await teacher.ask("/class/lead", {**ASKS, "rows": {**ASKS["rows"], "step": "2"}})
        await students[0].hear(lambda told: told["tally"] is None and told["lead"]["rows"]["step"] == "2")
        return hidden

    assert held(scenario) == []


@pytest.mark.parametrize(
    "sent",
    [
        {"lesson": LESSON, "step": 1, "choice": 3},
        {"lesson": LESSON, "step": 1, "choice": -1},
        {"lesson": LESSON, "step": 1, "choice": 1.0},
        {"lesson": LESSON, "step": 0, "choice": 0},
        {"lesson": LESSON, "step": 99, "choice": 0},
        {"lesson": "none", "step": 1, "choice": 0},
        {"lesson": LESSON, "step": True, "choice": 0},
        {"lesson": LESSON, "step": 1, "choice": 0, "id": "a-page-999"},
        {"lesson": LESSON, "step": 1, "choice": 0, "id": ["a-page-000"]},
    ],
)
def test_an_answer_that_there_is_not_is_not_counted(room, sent):
    async def scenario(browser):
        student = browser()
        await student.listen()
        return (await student.ask("/class/answer", {"id": "a-page-000", **sent})).code

    # a page that has lost the class asks again once it is back
    assert held(scenario) == (409 if sent.get("id") == "a-page-999" else 400)
    assert not room.store.answers(LESSON, 1)


def test_every_question_of_the_lessons_has_answers_to_count():
    kinds = {}
    for lesson in lessons.offered().lessons:
        for k, step in enumerate(lesson.steps, 1):
            n = classroom.choices(lesson.name, k)
            assert bool(n) == bool(step.ask)
            if step.ask:
                kinds.setdefault(step.ask.kind, set()).add(n)
    assert kinds["number"] == {classroom.BINS}
    assert kinds["choice"] <= {*range(2, 10)} and min(kinds["word"]) > 1


def test_a_page_that_has_no_news_is_told_now_and_then_that_all_is_well(room, monkeypatch):
    monkeypatch.setattr(classroom, "_BEAT_SECONDS", 0.1)

    async def scenario(browser):
        student = browser()
        await student.listen()
        await soon(lambda: student.told[1:] == [{}, {}])

    held(scenario)


# --- limits ---------------------------------------------------------------------------------------


def test_a_full_class_says_so_and_who_holds_most_makes_room(room, monkeypatch):
    monkeypatch.setattr(classroom, "FOLLOWERS", 3)
    pages = [SimpleNamespace(request=SimpleNamespace(remote_ip=ip)) for ip in "aaaabbc"]
    for page in pages:
        page.bell, page.follows, page.leads, page.name = asyncio.Event(), True, False, "x"
        page.end = lambda page=page: room.leave(page)
    assert [room.join(page) for page in pages[:4]] == [True, True, True, False]
    assert [room.join(page) for page in pages[4:]] == [True, False, True]
    assert [each.request.remote_ip for each in room._followers] == ["a", "b", "c"]
    # the teacher's pages find room among those of others, but not among the teacher's own
    for _ in range(5):
        teacher = SimpleNamespace(**{**vars(pages[0]), "leads": True})
        taken = room.join(teacher)
    assert not taken and [each.leads for each in room._followers] == [True] * 3


def test_a_page_that_finds_no_room_is_told_so_and_when_to_ask_again(room, monkeypatch):
    monkeypatch.setattr(classroom, "FOLLOWERS", 1)

    async def scenario(browser):
        student, late = browser(), browser()
        await student.listen()
        answer = await late.ask("/class/news?id=a-page-001")
        return answer.code, answer.headers["Content-Type"], answer.body.decode()

    code, kind, told = held(scenario)
    # of another status an EventSource would ask no more, and not know why
    assert (code, kind) == (200, "text/event-stream")
    assert told == f'retry: {classroom._FULL_MS}\n\ndata: {{"full": true}}\n\n'


def test_pages_that_go_are_forgotten_and_what_comes_too_often_is_refused(room, monkeypatch):
    monkeypatch.setitem(classroom._RATES, "news", (3, 0.0))

    async def scenario(browser):
        pages = [browser() for _ in range(4)]
        for k, each in enumerate(pages):
            await each.listen(f"a-page-00{k}")
        statuses = [each.status for each in pages]
        assert len(room._followers) == 3
        for each in pages:
            each.close()
        end = time.monotonic() + 5
        while room._followers:
            assert time.monotonic() < end
            await asyncio.sleep(0.01)
        return statuses

    assert held(scenario) == [200, 200, 200, 429]


def test_a_page_that_does_not_read_holds_nothing_up_and_is_given_up(room, monkeypatch):
    monkeypatch.setattr(classroom, "_UNREAD_SECONDS", 0.3)
    monkeypatch.setattr(classroom, "_PACE_SECONDS", 0.0)
    large = {"page": "explore", "rows": {"text": "x" * 30_000}}

    async def scenario(browser):
        teacher, deaf, student = browser(), browser(), browser()
        await teacher.enter(room.key)
        await deaf.listen("a-deaf-page")
        deaf.reading.cancel()
        await student.listen()
        t = 0
        while any(each.name == "a-deaf-page" for each in room._followers):
            t += 1
            room.follow(json.dumps({**large, "rows": {**large["rows"], "t": str(t)}}).encode())
            await asyncio.sleep(0.002)
            assert t < 5_000
        await student.hear(lambda told: told["lead"]["rows"]["t"] == str(t))
        return len(room._followers)

    assert held(scenario) == 1


def test_what_is_kept_is_bounded(room, monkeypatch):
    rates = Rates(classroom._RATES)
    for k in range(2 * ADDRESSES):
        assert rates.take("code", str(k))
    assert len(rates._left) == ADDRESSES
    monkeypatch.setattr(classroom, "CODES", 5)
    for t in range(9):
        last = room.code(json.dumps({"page": "explore", "rows": {"t": str(t)}}).encode())
    assert codes(room) == 5 and room.store.place(last) == "explore?t=8"
    monkeypatch.setattr(classroom, "choices", lambda lesson, step: 2)
    monkeypatch.setattr(classroom, "_ANSWERS", 3)
    for k in range(5):
        room.store.join(f"p{k}", True, False)
    for k in range(100):
        room.answer(f"p{k % 5}", f"lesson {k // 5}", 1, 1)
    for k in range(classroom._QUESTIONS + 9):
        room.answer("p0", f"another {k}", 1, 1)
    kept = room.store._all("SELECT DISTINCT lesson FROM answers")
    assert len(kept) == classroom._QUESTIONS and ("another 8",) not in kept and ("another 9",) in kept
    for k in range(5):
        room.answer(f"p{k}", "full", 1, 1)
    assert room.store.answers("full", 1) == {1: 3}


# --- several servers ------------------------------------------------------------------------------


def page(name, leads=False, follows=True):
    """A page that is told of a class, as its server has it."""
    made = SimpleNamespace(name=name, leads=leads, follows=follows, bell=asyncio.Event(), ended=False)
    made.request = SimpleNamespace(remote_ip="192.0.2.9")
    made.end = lambda: setattr(made, "ended", True)
    return made


async def soon(what):
    """Wait until what() holds, for as long as a page may take to learn of another server's news."""
    end = time.monotonic() + 1
    while not what():
        assert time.monotonic() < end
        await asyncio.sleep(0.005)


def sent(asked):
    return json.dumps(asked).encode()


def test_servers_of_one_class_hold_it_together(tmp_path):
    async def run():
        one, other = (classroom.Room(Store(tmp_path / "class.sqlite")) for _ in range(2))
        teacher, student, third = page("the-teacher", leads=True), page("a-page-000"), page("a-page-001")
        assert one.leads(other.opens(one.key))
        assert one.join(teacher) and other.join(student) and one.join(third)
        await soon(lambda: one.news({}, True)["count"] == other.news({}, True)["count"] == (2, 2))
        student.bell.clear()
        one.follow(sent(ASKS))
        await asyncio.wait_for(student.bell.wait(), 1)
        assert other.news({}, False) == {"leads": False, "lead": ASKS, "tally": None}
        # each counts its own answers, and those of pages that another tells of it
        other.answer("a-page-000", LESSON, 1, 2)
        other.answer("a-page-001", LESSON, 1, 0)
        one.answer("a-page-000", LESSON, 1, 1)
        await soon(lambda: one.news({}, True)["tally"]["counts"] == [1, 0, 1])
        one.show(True)
        await soon(lambda: other.news({}, False)["tally"])
        # a teacher who is at another server by now leads on
        other.follow(sent({**ASKS, "rows": {**ASKS["rows"], "step": "2"}}))
        await soon(lambda: one.lead["rows"]["step"] == "2" and not one.shown)
        code = one.code(sent(AT))
        assert other.code(sent(AT)) == code and other.store.place(code) == "explore?text=the+cat&t=1&unit=3"
        # what comes to nothing wakes nobody
        student.bell.clear()
        one.show(False)
        other.look()
        assert not student.bell.is_set()
        for room, each in ((one, teacher), (other, student), (one, third)):
            room.leave(each)
        await soon(lambda: one._looking.done() and other._looking.done())
        one.look()
        assert one.news({}, True)["count"] == (0, 0)

    asyncio.run(run())


def test_a_class_whose_file_is_gone_is_out_of_reach_and_nobody_is_kept_waiting(room, tmp_path, capsys):
    shared = classroom.begin(Store(tmp_path / "class.sqlite"))

    async def scenario(browser):
        teacher, student, late = browser(), browser(), browser()
        await teacher.enter(shared.key)
        await student.listen()
        await student.hear(lambda told: "leads" in told)
        (tmp_path / "class.sqlite").unlink()
        await soon(lambda: not shared._followers)
        await late.listen("a-page-001")
        return [
            late.status,
            (await teacher.ask("/class/lead", AT)).code,
            (await teacher.ask("/class/code", AT)).body.decode(),
        ]

    status, lead, code = held(scenario)
    assert (status, lead) == (503, 503) and "The class cannot be reached" in code
    said = "".join(capsys.readouterr())
    assert "is gone; they have to be started anew" in said and "Traceback" not in said


# --- codes, and how a class begins ----------------------------------------------------------------


def test_a_code_of_four_letters_leads_to_what_the_teacher_showed(room):
    async def scenario(browser):
        teacher, student = browser(), browser()
        await teacher.enter(room.key)
        made = [json.loads((await teacher.ask("/class/code", AT)).body)["address"] for _ in range(2)]
        letters = made[0].rpartition("/")[2]
        ways = [await student.ask(f"/c/{each}") for each in (letters, letters.lower(), "XXXX")]
        return made, letters, [(way.code, way.headers.get("Location")) for way in ways]

    (one, same), letters, ways = held(scenario)
    assert one == same == f"http://192.0.2.7:5006/c/{letters}"
    assert re.fullmatch(f"[{LETTERS}]{{4}}", letters)
    there = (302, "../explore?text=the+cat&t=1&unit=3#own")
    assert ways == [there, there, (404, None)]


def test_a_terminal_shows_the_address_in_numbers_and_the_key_once(room):
    said, path = classroom.welcome("http://192.0.2.7:5006")
    assert path == f"lead?key={room.key}" and said.count(room.key) == 1
    assert "For the class: http://192.0.2.7:5006\n" in said
    assert "█" in said  # the QR code
    assert classroom.picture().startswith("<svg") and room.key not in classroom.picture()


def test_behind_a_proxy_the_class_is_told_the_proxys_address(monkeypatch, tmp_path):
    told = []
    monkeypatch.setattr(classroom, "_room", None)
    monkeypatch.setattr(server, "serve", lambda *args, **more: told.append((args[:3], more)))
    given = ["serve", "--classroom", "--public", "https://gates.school.example/", "--allow-host", "gates"]
    assert cli.main(given) == 0
    ((_, port, address), more), room = told.pop(), classroom.current()
    assert (port, address, more["hosts"], more["proxied"]) == (
        *(5006, "localhost"),
        *(["gates", "gates.school.example"], True),
    )
    assert "For the class: https://gates.school.example\n" in more["welcome"]("http://192.0.2.7:5006")[0]
    # what others can reach believes no proxy who asks
    assert cli.main([*given, "--address", "0.0.0.0"]) == 0
    ((_, _, address), more) = told.pop()
    assert (address, more["proxied"]) == ("0.0.0.0", False)
    # of several, each has a port of its own
    given = ["serve", "--classroom", "--workers", "3", "--port", "5010", "--public", "http://x.example"]
    monkeypatch.setattr(workers, "run", lambda n, serve: [serve(k, tmp_path / "class") for k in range(n)])
    assert cli.main(given) == [0, 0, 0]
    assert [(args[1:], more["proxied"], more["welcome"] is None) for args, more in told] == [
        ((5010, "localhost"), True, False),
        ((5011, "localhost"), True, True),
        ((5012, "localhost"), True, True),
    ]
    assert classroom.current().key != room.key and classroom.current().address == "http://x.example"


def test_a_class_listens_for_others_and_a_server_without_one_has_none_of_its_addresses(monkeypatch):
    told = []
    monkeypatch.setattr(classroom, "_room", None)
    monkeypatch.setattr(networks, "_begun", False)
    monkeypatch.setattr(server, "serve", lambda *args, **more: told.append((args[2], args[4], more["more"])))
    assert cli.main(["serve"]) == 0 and classroom.current() is None
    assert cli.main(["serve", "--classroom"]) == 0 and classroom.current() is not None
    assert cli.main(["serve", "--classroom", "--address", "127.0.0.1"]) == 0
    plain, own = networks.ADDRESSES, (classroom.SESSIONS, [*networks.ADDRESSES, *classroom.ADDRESSES])
    assert told == [("localhost", server.SESSIONS, plain), ("0.0.0.0", *own), ("127.0.0.1", *own)]
