"""A class at once on one server: raw connections that do what a page does, and a real browser among them.

    python tests/benchmarks/class_of_fifty.py --people 50 --seconds 300

All open the page at one moment, with an empty cache, and then each types a sentence of its own every few
seconds: at a stroke, or letter by letter with `--letters`. To a raw connection a text is answered when its
picture has come, in the browser when its gates are painted. At the end all ask for one sentence at once, as
pages that follow do.

What it says of the processor holds on a busy machine too, times do with nothing else running. It needs /proc.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import re
import secrets
import shutil
import tempfile
import time
from collections.abc import Awaitable, Iterable, Iterator
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np
from page import TIMES, line, resident, serving, spread
from playwright.async_api import Browser, async_playwright
from tornado.httpclient import HTTPRequest
from tornado.websocket import websocket_connect

from visualizer.pages.catalogue import default_model, load
from visualizer.tasks import TASKS

PATIENCE = 30.0  # seconds; what takes longer is an error
SHARED = 8  # texts of a first person
LETTER = 1 / 6  # seconds from one to the next, of a person who types fast

# from the first change of a text that is not drawn yet to the frame after the change that draws it
PAINTED = (
    "() => {"
    + TIMES
    + """
  const root = document.querySelector("[data-ready]").shadowRoot;
  let begin = null;
  root.querySelector(".sentence").addEventListener("input", (event) => (begin ??= event.timeStamp), true);
  new MutationObserver(() => {
    if (begin === null) return;
    const from = begin;
    begin = null;
    painted(() => times.push(performance.now() - from));
  }).observe(root.querySelector(".ribbon"), { childList: true });
}"""
)


class Fault(Exception):
    """Something that a page would have told its person."""


class Files:
    """What a browser asks of a server over one connection that stays open."""

    def __init__(self, address: str) -> None:
        self.at = urlsplit(address)

    async def __aenter__(self) -> Files:
        self.reader, self.writer = await asyncio.open_connection(self.at.hostname, self.at.port, limit=2**20)
        return self

    async def __aexit__(self, *_: object) -> None:
        self.writer.close()

    async def ask(self, path: str) -> dict[str, str]:
        """Ask for a file -> the headers of the answer; Fault where it is refused."""
        said = f"GET {path} HTTP/1.1\r\nHost: {self.at.netloc}\r\nAccept-Encoding: gzip, deflate\r\n\r\n"
        self.writer.write(said.encode())
        first, *rest = (await self.reader.readuntil(b"\r\n\r\n")).decode().strip().split("\r\n")
        if " 200 " not in first:
            raise Fault(f"{first} for {path}")
        return dict(each.lower().split(": ", 1) for each in rest)

    async def get(self, path: str) -> bytes:
        """The body of an answer, as it comes over the wire."""
        return await self.reader.readexactly(int((await self.ask(path))["content-length"]))


class Person:
    """A raw connection that does what a page in a browser does.

    Attributes:
        ready: seconds until the page that was opened has all that it shows.
        bytes: of the page and of all that it loads.
        took: seconds from each text to its picture.
        asked: how many texts the server was asked for.
        errors: what went wrong, in words.
    """

    def __init__(self, address: str, model: str) -> None:
        self.address, self.model = address, model
        self.ready, self.bytes, self.asked = 0.0, 0, 0
        self.took: list[float] = []
        self.errors: list[str] = []
        self.left = False

    async def open(self) -> None:
        begin = time.perf_counter()
        async with asyncio.timeout(PATIENCE), Files(self.address) as files:
            page = (await files.get(f"/explore?model={self.model}")).decode()
            loaded = [await files.get(f"/{path}") for path in re.findall(r'src="(static/[^"]+)"', page)]
            self.socket = await websocket_connect(
                HTTPRequest(
                    self.address.replace("http", "ws") + "/explore/ws", headers={"Origin": self.address}
                ),
                subprotocols=["bokeh", re.search(r'"token":"([^"]+)"', page)[1]],
                max_message_size=2**28,
            )
            await self._hear("ACK")
            await self._tell("PULL-DOC-REQ", {})
            parts = await self._hear("PULL-DOC-REPLY")
            document = parts[2]
            self.page = re.search(r'"name":"panel.models.esm.ReactiveESM","id":"(\w+)"', document)[1]
            more = {*re.findall(r'"(static/extensions/[^"]+\.(?:js|css)[^"]*)"', document)}
            loaded += [await files.get(f"/{path}") for path in more]
            self.bytes = sum(map(len, [page, *loaded, *parts]))
            await self._event("document_ready")
            await self._hear("OK")
        self.ready = time.perf_counter() - begin
        self.came = asyncio.Event()
        doings = [self._answers(), *([self._news()] if '<meta name="classroom"' in page else [])]
        self.listening = [asyncio.ensure_future(each) for each in doings]

    async def _answers(self) -> None:
        """Hear what is answered; what a page would tell its person is an error."""
        with suppress(asyncio.CancelledError):
            try:
                while True:
                    for part in await self._hear():
                        if not isinstance(part, bytes):
                            continue
                        head = json.loads(part[4 : 4 + int.from_bytes(part[:4], "little")])
                        self.errors += head["notices"]
                        if head["seq"] == self.asked:
                            self.came.set()
            except Fault as fault:
                self.errors.append(str(fault))

    async def _news(self) -> None:
        """Be told of the class, as the pages of one are."""
        with suppress(asyncio.CancelledError):
            try:
                async with Files(self.address) as files:
                    await files.ask(f"/class/news?id={secrets.token_hex(12)}&follows=1")
                    while await files.reader.readline():
                        pass
                self.errors.append("the news of the class ended")
            except Fault as fault:
                self.errors.append(str(fault))

    async def _tell(self, kind: str, content: object) -> None:
        for part in ({"msgid": secrets.token_hex(16).upper(), "msgtype": kind}, {}, content):
            await self.socket.write_message(json.dumps(part, separators=(",", ":")))

    async def _event(self, name: str, *entries: object) -> None:
        values = {"type": "map", **({"entries": entries} if entries else {})}
        told = {"type": "event", "name": name, "values": values}
        event = {"kind": "MessageSent", "msg_type": "bokeh_event", "msg_data": told}
        await self._tell("PATCH-DOC", {"events": [event]})

    async def _hear(self, kind: str | None = None) -> list[str | bytes]:
        """The parts of the next message of a kind, or of any; Fault for an error or an end."""
        while True:
            parts = [await self._part()]
            header = json.loads(parts[0])
            parts += [await self._part() for _ in range(2 + 2 * header.get("num_buffers", 0))]
            if header["msgtype"] == "ERROR":
                raise Fault(f"an error: {parts[2]}")
            if kind in (None, header["msgtype"]):
                return parts

    async def _part(self) -> str | bytes:
        part = await self.socket.read_message()
        if part is None:
            raise Fault(f"the connection ended: {self.socket.close_code} {self.socket.close_reason}")
        return part

    async def read(self, text: str) -> None:
        """Ask for the picture of a text, and wait until it has come."""
        self.asked += 1
        self.came.clear()
        asked = {"text": text, "model": self.model, "weights": "trained", "length": 0}
        data = {"type": "map", "entries": [*{**asked, "want": "picture", "seq": self.asked}.items()]}
        await self._event("data_event", ["model", {"id": self.page}], ["data", data])
        async with asyncio.timeout(PATIENCE):
            await self.came.wait()

    async def type(self, texts: list[str]) -> None:
        """Type what a text grows by; as on a page, the newest waits while another is on its way."""
        begin, k, first = time.perf_counter(), 0, 0
        while k < len(texts):
            await asyncio.sleep(begin + k * LETTER - time.perf_counter())
            await self.read(texts[k])
            now = time.perf_counter()
            newest = min(int((now - begin) / LETTER), len(texts) - 1)
            if newest > k:  # it is drawn in place of this one
                k = newest
                continue
            self.took.append(now - (begin + first * LETTER))
            k = first = k + 1

    async def leave(self) -> None:
        """Close the window."""
        for each in self.listening:
            each.cancel()
        self.socket.close(1001)
        with suppress(TimeoutError):
            async with asyncio.timeout(PATIENCE):
                while await self.socket.read_message() is not None:
                    pass


class Reader:
    """A person at a real browser: as `Person`, to painted gates."""

    def __init__(self, browser: Browser, address: str, model: str) -> None:
        self.browser, self.address, self.model = browser, address, model
        self.ready, self.asked = 0.0, 0
        self.took: list[float] = []
        self.errors: list[str] = []

    async def open(self) -> None:
        self.page = page = await self.browser.new_page(viewport={"width": 1440, "height": 900})
        page.on("console", lambda said: said.type == "error" and self.errors.append(said.text))
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        page.on("websocket", lambda socket: socket.on("framesent", self._sent))
        begin = time.perf_counter()
        await page.goto(f"{self.address}/explore?model={self.model}")
        await page.wait_for_selector("[data-ready=true]")
        await page.wait_for_selector(".plotted")
        self.ready = time.perf_counter() - begin
        await page.evaluate(PAINTED)
        self.box = page.locator(".sentence")

    def _sent(self, part: str | bytes) -> None:
        self.asked += '"data_event"' in str(part)

    async def read(self, text: str) -> None:
        painted = await self.page.evaluate("times.length")
        await self.box.fill(text)
        await self.page.wait_for_function("(before) => times.length > before", arg=painted)

    async def type(self, texts: list[str]) -> None:
        if len(texts) == 1:
            return await self.read(texts[0])
        await self.box.press("Control+a")
        for letter in texts[-1]:
            await self.box.press("Space" if letter == " " else letter)
            await asyncio.sleep(LETTER)

    async def leave(self) -> None:
        self.took = [each / 1000 for each in await self.page.evaluate("times")]
        await self.page.close()


def sentences(model: str, rng: random.Random) -> Iterator[str]:
    """Sentences of eight to twelve words that a network knows, in any order: hardly two are the same."""
    words = [word for _, text in TASKS[load(model).meta["task"]].examples for word in text.split()]
    while True:
        yield " ".join(rng.choices(words, k=rng.randint(8, 12)))


def processor(pid: int) -> float:
    """Seconds of the processor that a process has had."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def hold(address: str, pid: int, browser: Browser | None, asked: argparse.Namespace) -> list[str]:
    """Hold a class from its first page to a while after its last, and print what it took -> its errors."""
    errors: list[str] = []

    async def together(doings: Iterable[Awaitable[None]]) -> None:
        errors.extend(
            repr(done) for done in await asyncio.gather(*doings, return_exceptions=True) if done is not None
        )

    raw = [Person(address, asked.model) for _ in range(asked.people - (browser is not None))]
    people: list[Person | Reader] = [*raw, *([Reader(browser, address, asked.model)] if browser else [])]
    # what all share is there when a first page is, and has been used
    first, rng = Person(address, asked.model), random.Random(0)
    await first.open()
    for text, _ in zip(sentences(asked.model, rng), range(SHARED), strict=False):
        await first.read(text)
    before, spent = resident(pid), processor(pid)
    await together(each.open() for each in people)
    if not (raw := [each for each in raw if each.ready]):
        return errors
    people = [each for each in people if each.ready]
    spent, there = (processor(pid) - spent) / len(people), resident(pid)
    slowest, loaded = max(each.ready for each in people), float(np.mean([each.bytes for each in raw]))
    line(
        f"{len(people)} of {asked.people} opened at once, until the last is ready",
        f"{slowest:.1f} s",
        "10 s",
        slowest <= 10,
    )
    line("processor of the server for each", f"{spent * 1e3:.0f} ms", "150 ms", spent <= 0.15)
    line("loaded by each", f"{loaded / 1e6:.2f} MB", "", True)

    peak = there
    end, spent = time.perf_counter() + asked.seconds, processor(pid)

    async def study(person: Person | Reader, words: Iterator[str]) -> None:
        due = time.perf_counter() + rng.random() * asked.every
        while due < end:
            await asyncio.sleep(due - time.perf_counter())
            text = next(words)
            await person.type([text[: k + 1] for k in range(len(text))] if asked.letters else [text])
            due = max(due + asked.every, time.perf_counter())

    async def watch() -> None:
        nonlocal peak
        while True:
            peak = max(peak, resident(pid))
            await asyncio.sleep(0.5)

    watching = asyncio.ensure_future(watch())
    await together(study(each, sentences(asked.model, random.Random(k))) for k, each in enumerate(people))
    watching.cancel()
    texts = sum(each.asked for each in people)
    spent, grown = (processor(pid) - spent) / max(texts, 1), (peak - before) / len(people)
    took = [each for person in raw for each in person.took]
    for person in raw:
        person.took.clear()
    text = next(sentences(asked.model, rng))
    await together(each.type([text]) for each in people)
    at_once = [each for person in raw for each in person.took]
    for each in (first, *people):
        await each.leave()
    line(f"{texts} texts: to its picture, by raw connections", _ms(took), "", True)
    for each in people[len(raw) :]:
        limit = spread(each.took)[1] <= 0.3
        line(
            f"to painted gates, {len(each.took)} in a browser among them",
            _ms(each.took),
            "300 ms (95th)",
            limit,
        )
    line("processor of the server for each text", f"{spent * 1e3:.1f} ms", "30 ms", spent <= 0.03)
    line("the same text for all at one moment, to its picture", _ms(at_once), "", True)
    line("memory of a session above the first, at most", f"{grown:.2f} MB", "1 MB", grown <= 1)
    await asyncio.sleep(asked.after)
    over = resident(pid) - before
    line(f"memory {asked.after} s after all have left, above one page's", f"{over:.1f} MB", "", True)
    return errors + [error for each in (first, *people) for error in each.errors]


def _ms(seconds: list[float]) -> str:
    return "{:.0f} / {:.0f} ms".format(*(each * 1e3 for each in spread(seconds)))


async def run(asked: argparse.Namespace) -> list[str]:
    """Start a server and hold a class on it -> what went wrong, and what the server's log says."""
    with tempfile.TemporaryFile("w+") as log:
        command = ["visualizer", "serve", "--no-show", "--classroom", "--address", "localhost"]
        async with AsyncExitStack() as opened:
            address, server = opened.enter_context(serving(command, "/explore", log))
            browser = None
            if asked.browser:
                playwright = await opened.enter_async_context(async_playwright())
                names = ("chromium-headless-shell", "chromium", "google-chrome")
                chrome = next((found for name in names if (found := shutil.which(name))), None)
                arguments = ["--no-sandbox", "--disable-gpu"]
                browser = await playwright.chromium.launch(executable_path=chrome, args=arguments)
                opened.push_async_callback(browser.close)
            errors = await hold(address, server.pid, browser, asked)
        log.seek(0)
        return errors + [each.strip() for each in log]


def main() -> None:
    """Print every measurement."""
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument("--people", type=int, default=50, help="pages (default 50)")
    options.add_argument("--seconds", type=float, default=300, help="how long they type (default 300)")
    options.add_argument("--every", type=float, default=5, help="seconds between two sentences (default 5)")
    options.add_argument("--letters", action="store_true", help="type letter by letter, six a second")
    options.add_argument(
        "--model", default=default_model(), help="the network that reads (default %(default)s)"
    )
    options.add_argument("--after", type=int, default=60, help="seconds after all have left (default 60)")
    options.add_argument("--no-browser", dest="browser", action="store_false", help="raw connections alone")
    asked = options.parse_args()
    print(
        f"{asked.people} people, {os.cpu_count()} cores, {asked.model}, a sentence every {asked.every:g} s\n"
    )
    print(f"{'':58} {'median / 95th percentile':>28}   limit")
    errors = asyncio.run(run(asked))
    line("errors", str(len(errors)), "0", not errors)
    for error in errors[:20]:
        print(f"  {error}")


if __name__ == "__main__":
    main()
