"""A class: pages that follow the teacher's, answers that are counted, and short codes.

What leads is the teacher's address, a page and rows of its table (`visualizer.pages.state`). It is kept while
the class lasts (`visualizer.pages.store`), in bounded amounts, and nothing of it says who anybody is.
"""

from __future__ import annotations

import asyncio
import hmac
import io
import json
import re
import secrets
import time
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import lru_cache
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import urlencode

import segno
from tornado.httputil import HTTPServerRequest
from tornado.iostream import StreamClosedError
from tornado.web import HTTPError

from visualizer import claims, lessons
from visualizer.lessons import Lesson
from visualizer.pages import keys, state
from visualizer.pages.keys import LETTERS, Key
from visualizer.pages.log import say
from visualizer.pages.rates import Rates
from visualizer.pages.server import Plain
from visualizer.pages.store import Lost, Store

FOLLOWERS = 120
"""Pages that a server can tell where the teacher is: two a person, of a class of sixty."""
SESSIONS = 400
"""Of the server: sixty pages that go to another six times while what they leave is still kept."""
STATE_BYTES = 2**15
"""Of what a teacher's page says it shows."""
BINS = 10
"""Parts of an axis in which guessed numbers are counted."""
CODES = 500

_COOKIE = "gatescope_leads"
_QUESTIONS = 64  # whose answers are kept
_ANSWERS = 8 * FOLLOWERS  # to one question: a page that was loaded anew in another window counts again
_PACE_SECONDS = 0.05  # between two words to one page; of what happens meanwhile the last counts
_LOOK_SECONDS = 0.05  # between two looks whether another server of the class has written
_BEAT_SECONDS = 10.0  # after which a page is told that all is well
_RETRY_MS = 1_000  # after which a page whose connection broke off asks again
_FULL_MS = 5_000  # after which one that found no room does
_UNREAD_SECONDS = 30.0  # how long a page may not read what it is told
_ID = re.compile(r"[\w-]{8,32}", re.ASCII)

# of one address: how many at once, and how many a second; a class behind a proxy has one address
_RATES = {
    "news": (2 * FOLLOWERS, 10.0),
    "answer": (2 * FOLLOWERS, 20.0),
    "lead": (60, 40.0),
    "code": (20, 1.0),
}


class Wrong(ValueError):
    """Something that was sent and cannot be taken; the text says why, for a person, its status for a page."""

    def __init__(self, said: str, status: int = 400) -> None:
        super().__init__(said)
        self.status = status


class Room:
    """What a class shares: where its teacher is, who follows, what was answered, and codes.

    Every method raises Lost where the store is gone or damaged.

    Attributes:
        key: opens the teacher's page, see `Enter`.
        lead: {"page", "rows"}: the page that the teacher shows, and its rows as an address has them.
        shown: whether everybody sees how a question was answered.
        address: where the class finds this server or the proxy before it, once that is known.
        asks: the key that the whole site asks for, if it does.
    """

    def __init__(self, store: Store | None = None, address: str = "") -> None:
        self.store = store or Store()
        self.key = self.store.once("key", lambda: secrets.token_urlsafe(16))
        self.address = address
        self.lead: dict[str, Any] | None = None
        self.asks: Key | None = None
        self.shown = False
        self.rates = Rates(_RATES)
        self._token = self.store.once("token", lambda: secrets.token_urlsafe(24))
        self._followers: list[News] = []
        self._tally: dict[str, Any] | None = None
        self._count = (0, 0)
        self._said: str | None = None
        self._asks: tuple[str, int, int] | None = None
        self._looking: asyncio.Task[None] | None = None
        self.look()

    # ---- what its servers share

    @property
    def folder(self) -> Path | None:
        """Where its servers leave files for one another, as long as it lasts; None where there is one."""
        return self.store.path.parent if self.store.path else None

    def look(self) -> None:
        """Take over what another server of the class has written."""
        if self.store.changed():
            self._read()

    def _read(self) -> None:
        before, all_before = (self._tally, self._count), self._all_see()
        said = self.store.value("lead")
        if said != self._said:
            self._said, self.lead = said, json.loads(said) if said else None
            self._asks = _question(self.lead)
        self.shown = self.store.value("shown") == "yes"
        self._tally, self._count = self._tallied(), self.store.pages()
        told, all_told = before != (self._tally, self._count), all_before != self._all_see()
        for each in self._followers:
            if all_told or (told and each.leads):
                each.bell.set()

    def _all_see(self) -> tuple[Any, ...]:
        """What is told to every page, and not to the teacher's alone."""
        return self._said, self.shown, self._tally if self.shown else None

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Write into what is shared, as it is by then, and tell all pages what that changes."""
        with self.store.writing():
            self.look()
            yield
        self._read()

    async def _watch(self) -> None:
        """Look what other servers have written for as long as somebody is told of it here."""
        while self._followers:
            try:
                self.look()
            except Lost as lost:
                say(str(lost), "class")
                for each in self._followers.copy():
                    each.end()
            await asyncio.sleep(_LOOK_SECONDS)

    @property
    def entrance(self) -> str:
        """The address of the class, with the key that it asks for."""
        return f"{self.address}/{self.asks.query}" if self.asks else self.address

    # ---- the teacher

    def opens(self, key: str) -> str | None:
        """What a teacher's browser is known by, where this is the key; else None."""
        return self._token if hmac.compare_digest(key.encode(), self.key.encode()) else None

    def leads(self, token: str | None) -> bool:
        """Whether a browser is the teacher's."""
        return token is not None and hmac.compare_digest(token.encode(), self._token.encode())

    def follow(self, body: bytes) -> None:
        """Let the class follow to a page and its state. Wrong for what no page shows."""
        lead = checked(body)
        with self._writing():
            self.store.put("lead", json.dumps(lead))
            if _question(lead) != self._asks:
                self.store.put("shown", "no")  # another question is answered first

    def show(self, shown: bool) -> None:
        """Show everybody how a question was answered, or hide it again."""
        with self._writing():
            self.store.put("shown", "yes" if shown else "no")

    # ---- answers

    def answer(self, who: str, lesson: str, step: int, choice: int) -> None:
        """Count an answer to a question, the first of a page. Wrong for one that there is not.

        Args:
            who: the name that a page which is told of the class gave itself.
            lesson: the lesson that asks.
            step: the step at which it asks, counted from 1.
            choice: which was chosen; of a word its place, of a number in which of BINS parts of its axis.
        """
        if not self.store.told(who):
            raise Wrong("This page is not in the class.", 409)
        if not 0 <= choice < choices(lesson, step):
            raise Wrong("There is no such answer.")
        with self._writing():
            self.store.answer(lesson, step, who, choice, _ANSWERS, _QUESTIONS)

    def _tallied(self) -> dict[str, Any] | None:
        if self._asks is None:
            return None
        lesson, step, n = self._asks
        found = self.store.answers(lesson, step)
        counts = [found.get(k, 0) for k in range(n)]
        return {"lesson": lesson, "step": step, "counts": counts, "shown": self.shown}

    # ---- codes

    def code(self, body: bytes) -> str:
        """Four letters for a page and its state, forgotten when the class ends. Wrong for what is none."""
        asked = checked(body)
        address = f"{asked['page']}?{urlencode(asked['rows'], errors='replace')}"
        with self._writing():
            code = self.store.code(address)
            while code is None:
                code = "".join(secrets.choice(LETTERS) for _ in range(4))
                if self.store.place(code) is not None:
                    code = None
                else:
                    self.store.add_code(code, address, CODES)
        return code

    # ---- those who are told

    def join(self, page: News) -> bool:
        """Tell a page of what happens -> whether there is room; whoever holds most makes it for others.

        For the teacher's pages there always is, beside those of others.
        """
        others = [each for each in self._followers if not each.leads]
        if len(self._followers) >= FOLLOWERS:
            held = Counter(each.request.remote_ip for each in others)
            most, n = next(iter(held.most_common(1)), ("", 0))
            if not n or (n < held[page.request.remote_ip] + 2 and not page.leads):
                return False
            next(each for each in others if each.request.remote_ip == most).end()
        with self._writing():
            page.row = self.store.join(page.name, page.follows, page.leads)
        self._followers.append(page)
        if self.store.path is not None and (self._looking is None or self._looking.done()):
            self._looking = asyncio.get_running_loop().create_task(self._watch())
        return True

    def leave(self, page: News) -> None:
        """Tell it no more."""
        if page not in self._followers:
            return
        self._followers.remove(page)
        with suppress(Lost), self._writing():
            self.store.leave(page.row)

    def news(self, seen: dict[str, Any], leads: bool) -> dict[str, Any]:
        """What a page has not been told yet; it is noted in seen."""
        now: dict[str, Any] = {"leads": leads, "lead": self.lead, "tally": self._tally}
        if leads:
            now["count"] = self._count
        elif not self.shown:
            now["tally"] = None
        told = {name: value for name, value in now.items() if name not in seen or seen[name] != value}
        seen.update(told)
        return told


def _question(lead: Mapping[str, Any] | None) -> tuple[str, int, int] | None:
    """The question at which a teacher is, as its lesson and step, and how many answers it has."""
    if lead is None or lead["page"] != "lessons":
        return None
    lesson, step = lead["rows"].get("lesson", ""), int(lead["rows"].get("step", 1))
    n = choices(lesson, step)
    return (lesson, step, n) if n else None


def checked(body: bytes) -> dict[str, Any]:
    """A page and its rows as a teacher's browser says them. Wrong for any that no address of a page has."""
    if len(body) > STATE_BYTES:
        raise Wrong(f"This state is larger than {STATE_BYTES:,} bytes.")
    asked = _read(body)
    page, rows = asked.get("page"), asked.get("rows")
    known = {row.name: row for row in state.tables().get(page, ())} if isinstance(page, str) else {}
    if not known or not isinstance(rows, dict):
        raise Wrong("There is no such page.")
    for name, text in rows.items():
        row = known.get(name)
        if row is None or not row.led or not isinstance(text, str):
            raise Wrong("This page has no such state.")
        if (wrong := state.take(row, text)[1]) is not None:
            raise Wrong(wrong)
    return {"page": page, "rows": rows}


def _read(body: bytes) -> Mapping[str, Any]:
    try:
        asked = json.loads(body)
        asked = asked if isinstance(asked, dict) else None
    except (ValueError, RecursionError):
        asked = None
    if asked is None:
        raise Wrong("This could not be read.")
    return asked


def choices(lesson: str, step: int) -> int:
    """How many answers a question of a lesson has, 0 where there is none; steps are counted from 1."""
    found = next((each for each in lessons.offered().lessons if each.name == lesson), None)
    return 0 if found is None or not 1 <= step <= len(found.steps) else _choices(found, step)


@lru_cache(maxsize=512)
def _choices(lesson: Lesson, step: int) -> int:
    found = lesson.steps[step - 1]
    if found.ask is None:
        return 0
    if found.ask.kind == "word":
        return len(claims.subject(found.model, found.weights).words(found.text))
    return len(found.ask.choices) if found.ask.kind == "choice" else BINS


# --- the class of this server ---------------------------------------------------------------------

_room: Room | None = None


def begin(store: Store | None = None, address: str = "") -> Room:
    """Hold a class from now on: of this server alone, or that whose servers share a store.

    Args:
        store: what they share.
        address: of the proxy by which the class finds them.
    """
    global _room
    _room = Room(store, address)
    return _room


def current() -> Room | None:
    """The class that is held; None where the server is no classroom's."""
    return _room


def picture() -> str:
    """The QR code of the class's address, as SVG."""
    if _room is None or not _room.address:
        return ""
    code = segno.make(_room.entrance, micro=False)
    return str(code.svg_inline(border=2, dark="#000", light="#fff", omitsize=True))


def welcome(address: str) -> tuple[str, str]:
    """What a terminal says of the class at a server's address, and the path that opens the teacher's page."""
    assert _room is not None
    _room.address = address = _room.address or address
    code = io.StringIO()
    segno.make(_room.entrance, micro=False).terminal(code, border=2, compact=True)
    path = f"lead?key={_room.key}"
    typed = f"\n(typed: {address}, and the key {_room.asks.text})" if _room.asks else ""
    return (
        f"\nFor the class: {_room.entrance}{typed}\n\n{code.getvalue()}\n"
        f"For you alone, who lead: {address}/{path}\n"
        "Only who has your address leads; answers are counted, and nobody is told whose they are.",
        path,
    )


def opens(request: HTTPServerRequest) -> bool:
    """Whether the teacher's browser asks, or brings the teacher's key."""
    if _room is None:
        return False
    kept = request.cookies.get(_COOKIE)
    if _room.leads(kept.value if kept else None):
        return True
    given = request.query_arguments.get("key", [b""])[-1].decode("utf-8", "replace")
    return request.path == "/lead" and _room.opens(given) is not None


# --- its addresses --------------------------------------------------------------------------------


class Class(Plain):
    """An address of the class's, open to pages of this server alone."""

    kind: ClassVar[str] = ""

    @property
    def room(self) -> Room:
        """The class that is held."""
        if _room is None:
            raise HTTPError(404)
        return _room

    @property
    def leads(self) -> bool:
        """Whether the teacher's browser asks."""
        return self.room.leads(self.get_cookie(_COOKIE))

    def prepare(self) -> None:
        """Refuse what comes too often, and what no page of ours sends."""
        if self.kind and not self.room.rates.take(self.kind, self.request.remote_ip or ""):
            return self.refuse(429, "Too much of it came at once.")
        sent = self.request.headers.get("Content-Type")
        if self.request.method == "POST" and sent != "application/json":
            return self.refuse(415, "It is not JSON.")
        return None

    def refuse(self, status: int, text: str) -> None:
        """Answer that this was not taken, and why."""
        self.set_status(status)
        self.document("This was not taken", text)

    def lost(self, why: Lost) -> None:
        """Answer that what the class shares is out of reach, which is no fault of who asks."""
        say(str(why), "class")
        self.refuse(503, "The class cannot be reached; its server's log says why.")

    def taken(self, made: Any) -> None:
        """Answer with what make() gives, or with why it was not taken."""
        try:
            answer = made()
        except Wrong as error:
            self.refuse(error.status, str(error))
        except Lost as lost:
            self.lost(lost)
        else:
            self.set_header("Cache-Control", "no-store")
            if answer is None:
                self.set_status(204)
            else:
                self.finish(answer)


class Teacher(Class):
    """An address that is open to the teacher's browser alone."""

    def prepare(self) -> None:
        """Refuse everybody else."""
        super().prepare()
        if not self._finished and not self.leads:
            self.refuse(403, "Only the teacher's page can do this.")


class Enter(Class):
    """Where a key is given for a cookie that no script can read, so that no browser keeps the address."""

    def get(self) -> None:
        """Answer GET."""
        token = self.room.opens(self.get_query_argument("key", ""))
        if token is None:
            say("a wrong key was refused", "key")
            return self.refuse(403, "This key does not open the class; the terminal shows the one that does.")
        secure = keys.secure(self.request)
        self.set_cookie(_COOKIE, token, httponly=True, samesite="Strict", secure=secure)
        self.set_header("Cache-Control", "no-store")
        self.redirect("./", status=303)


class News(Class):
    """What happens in the class, told to a page as it happens (server-sent events)."""

    kind = "news"
    name, follows, row = "", False, 0
    _teacher = False

    @property
    def leads(self) -> bool:
        """Whether the teacher's browser is told, as it was when it asked."""
        return self._teacher

    async def get(self) -> None:
        """Answer GET, for as long as the page is there."""
        self._teacher = super().leads
        self.name = self.get_query_argument("id", "")
        self.follows = self.get_query_argument("follows", "") == "1"
        self.bell, self.gone = asyncio.Event(), False
        if not _ID.fullmatch(self.name):
            return self.refuse(400, "This page has no name.")
        try:
            joined = self.room.join(self)
        except Lost as lost:
            return self.lost(lost)
        for header, value in (("Content-Type", "text/event-stream"), ("Cache-Control", "no-store")):
            self.set_header(header, value)
        self.set_header("X-Accel-Buffering", "no")
        if not joined:
            # as news: of a refusal a browser tells its page nothing, and does not ask again
            return await self.finish(f'retry: {_FULL_MS}\n\ndata: {{"full": true}}\n\n')
        self.settings["connections"].stays(self.request.connection.stream)  # type: ignore[union-attr]
        seen: dict[str, Any] = {}
        beat = 0.0
        self.write(f"retry: {_RETRY_MS}\n\n")
        try:
            while not self.gone:
                self.bell.clear()
                told = self.room.news(seen, self.leads)
                # most of what happens, such as another's answer, is news to the teacher alone
                if told or time.monotonic() >= beat:
                    self.write(f"data: {json.dumps(told)}\n\n")
                    await asyncio.wait_for(self.flush(), _UNREAD_SECONDS)
                    beat = time.monotonic() + _BEAT_SECONDS
                await asyncio.sleep(_PACE_SECONDS)
                with suppress(TimeoutError):
                    await asyncio.wait_for(self.bell.wait(), max(0.0, beat - time.monotonic()))
        except (StreamClosedError, TimeoutError):
            self.request.connection.stream.close()  # type: ignore[union-attr]
        finally:
            self.room.leave(self)
        return None

    def end(self) -> None:
        """Tell this page no more."""
        self.room.leave(self)
        self.on_connection_close()

    def on_connection_close(self) -> None:
        """Stop waiting for news."""
        self.gone = True
        self.bell.set()


class Lead(Teacher):
    """Where the teacher's page says what it shows."""

    kind = "lead"

    def post(self) -> None:
        """Answer POST."""
        self.taken(lambda: self.room.follow(self.request.body))


class Show(Teacher):
    """Where the teacher's page says whether all see how a question was answered."""

    kind = "lead"

    def post(self) -> None:
        """Answer POST."""
        self.taken(lambda: self.room.show(_read(self.request.body).get("shown") is True))


class Answer(Class):
    """Where a page says what was answered."""

    kind = "answer"

    def post(self) -> None:
        """Answer POST."""
        self.taken(self._answer)

    def _answer(self) -> None:
        asked = _read(self.request.body)
        who, lesson, step, choice = (asked.get(name) for name in ("id", "lesson", "step", "choice"))
        if not (isinstance(who, str) and isinstance(lesson, str) and type(step) is type(choice) is int):
            raise Wrong("This is no answer.")
        self.room.answer(who, lesson, step, choice)


class Shorten(Teacher):
    """Where the teacher's page asks for a code for what it shows."""

    kind = "code"

    def post(self) -> None:
        """Answer POST."""
        self.taken(lambda: {"address": f"{self.room.address}/c/{self.room.code(self.request.body)}"})


class Code(Class):
    """The page that four letters stand for."""

    kind = "answer"

    def get(self, code: str) -> None:
        """Answer GET."""
        try:
            found = self.room.store.place(code.upper())
        except Lost as lost:
            return self.lost(lost)
        if found is None:
            return self.refuse(404, "There is no such code. Codes are forgotten when a class ends.")
        # who comes by a code looks for oneself, and is not at once where the teacher is
        return self.redirect(f"../{found}#own")


ADDRESSES = [
    (r"/lead", Enter),
    (r"/class/news", News),
    (r"/class/lead", Lead),
    (r"/class/show", Show),
    (r"/class/answer", Answer),
    (r"/class/code", Shorten),
    (r"/c/([A-Za-z]{4})", Code),
]
