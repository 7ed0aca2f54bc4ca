"""Between page and server: silence, a connection that breaks and comes back, and one that never opens."""

import asyncio
import threading
from contextlib import contextmanager
from urllib.parse import urlsplit

from browser.conftest import hasten, timed
from browser.explorer import Explorer, agrees, fmt, pct, trace_of
from browser.test_lessons import ROOT, SEEN
from visualizer import Pins, lessons


class Between:
    """What stands between a browser and a server, at `address`: it passes bytes on, holds them, or hangs up.

    `strip` is a header that it does not pass on, as a proxy that is not set up for web sockets.
    """

    def __init__(self, server, strip=b""):
        self.server, self.strip = urlsplit(server), strip
        self.passing, self.open, self.writers = asyncio.Event(), True, set()
        self.passing.set()
        self.loop, started = asyncio.new_event_loop(), threading.Event()

        async def listen():
            self.at = await asyncio.start_server(self.connect, "127.0.0.1", 0)
            started.set()

        self.thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self.thread.start()
        asyncio.run_coroutine_threadsafe(listen(), self.loop)
        assert started.wait(10)
        self.address = f"http://127.0.0.1:{self.at.sockets[0].getsockname()[1]}"

    async def connect(self, reader, writer):
        if not self.open:
            writer.close()
            return
        self.writers.add(writer)
        try:
            there, back = await asyncio.open_connection(self.server.hostname, self.server.port)
        except OSError:
            writer.close()
            self.writers.discard(writer)
            return
        pair = {writer, back}
        self.writers |= pair

        async def pump(source, sink, strip=b""):
            while data := await source.read(2**16):
                await self.passing.wait()
                sink.write(data.replace(strip, b"X-Was-") if strip else data)
            sink.close()

        await asyncio.gather(pump(reader, back, self.strip), pump(there, writer), return_exceptions=True)
        self.writers -= pair

    def do(self, what):
        self.loop.call_soon_threadsafe(what)

    def hold(self, on=True):
        """Let nothing through, or all that was held."""
        self.do(self.passing.clear if on else self.passing.set)

    def cut(self):
        """Hang up, and take no more calls until `mend`."""
        self.open = False
        self.do(lambda: [writer.transport.abort() for writer in self.writers])

    def mend(self):
        self.open = True

    def close(self):
        async def end():
            self.at.close()
            self.passing.set()
            mine = asyncio.current_task()
            # each ends by itself where both of its ends are gone
            while tasks := [task for task in asyncio.all_tasks() if task is not mine]:
                for writer in self.writers:
                    writer.transport.abort()
                await asyncio.wait(tasks, timeout=0.1)

        asyncio.run_coroutine_threadsafe(end(), self.loop).result(10)
        self.do(self.loop.stop)
        self.thread.join(10)
        self.loop.close()


@contextmanager
def between(server, **how):
    way = Between(server, **how)
    try:
        yield way
    finally:
        way.close()


def said(page, text):
    page.get_by_text(text).first.wait_for(timeout=15_000)


def dimmed(page):
    return page.evaluate(
        "document.querySelector('[data-ready]').shadowRoot.querySelector('.behind') !== null"
    )


BROKEN = ("net::ERR_", "WebSocket", "websocket")
ANSWERS = """() => [...document.querySelector("[data-ready]").shadowRoot.querySelectorAll(".answers li")]
  .map((row) => [...row.querySelectorAll(".w, .n")].map((e) => e.textContent))"""


def equipped(page, *networks):
    """Once the page, which is `timed`, has what it goes on with by itself."""
    for name in networks:
        with page.expect_response(lambda answer, name=name: f"/network/{name}" in answer.url) as coming:
            page.clock.fast_forward(15_000)
        coming.value.finished()


def broken(page):
    """Takes what a browser says of a server that is not there; nothing else may have gone wrong."""
    assert all(any(word in problem for word in BROKEN) for problem in page.problems), page.problems
    page.problems.clear()


def test_a_page_goes_on_by_itself_while_its_server_is_away_and_takes_its_state_to_the_next(
    watched, server, own_server
):
    with between(server) as way:
        page = timed(watched)
        explorer = Explorer(page, way.address).open(text="the keys to the cabinet are", t=2, unit=5)
        equipped(page, "grammar-lstm-32-s1", "grammar-rnn-32-s1")
        page.evaluate("document.querySelector('[data-ready]').gatescope = 'the same page'")
        way.cut()
        said(page, "The server is away; this page goes on by itself.")
        assert "training, and files to save wait for the server" in explorer.notices
        explorer.ask("the boy who lost his keys")
        page.wait_for_selector("[data-ready][data-t='5'][data-steps='6']", state="attached")
        explorer.press("ArrowLeft", "ArrowLeft")
        agrees(explorer, "the boy who lost his keys", 3, 5)
        explorer.choose(Cell="gru")
        assert "grammar-gru-32-s0 was not loaded" in explorer.notices
        explorer.press("Escape")
        explorer.ask("the girl who lost his")
        # a step that is taken before the text is read is one of the text before
        page.wait_for_selector("[data-ready][data-t='4'][data-steps='5']", state="attached")
        explorer.press("ArrowLeft")
        explorer.find(".sentence").focus()
        # another process, at the same address
        with own_server() as other:
            way.server = urlsplit(other)
            way.mend()
            # it makes a session first, which is no matter of the page's clock
            hasten(page, ".notice[hidden]", times=80)
            explorer.settle()
            agrees(explorer, "the girl who lost his", 3, 5)
            assert explorer.find(".sentence").evaluate("(e) => e === e.getRootNode().activeElement")
            assert page.evaluate("document.querySelector('[data-ready]').gatescope") == "the same page"
            # the server answers what the page alone could not
            explorer.choose(Cell="gru")
            # whose units are others, so that another is shown
            agrees(explorer, "the girl who lost his", *explorer.at)
            assert explorer.state.model == "grammar-gru-32-s0"
            broken(page)
            page.close()


def test_what_if_goes_on_while_the_way_to_its_server_is_broken(watched, server):
    text, model = "the keys to the cabinet are", "grammar-lstm-32-s1"
    with between(server) as way:
        page = timed(watched)
        page.goto(f"{way.address}/whatif?text={text}&model={model}&t=4&unit=3")
        page.wait_for_selector("[data-ready=true]", state="attached")
        equipped(page, model)
        way.cut()
        said(page, "The server is away; this page goes on by itself.")
        page.get_by_role("button", name="Never forget", exact=True).click()
        page.wait_for_selector("[data-pins='f:*:4=1']", state="attached")

        def held():
            a = trace_of(model, text)
            b = a.model.trace(text, pins=Pins.parse(["f:*:4=1"]))
            for before, word, after in page.evaluate(ANSWERS):
                k = a.model.names.index(word)
                assert (before, after) == (pct(a.probabilities[4, k]), pct(b.probabilities[4, k]))

        held()
        seq = page.evaluate("Number(document.querySelector('[data-ready]').dataset.seq)")
        way.mend()
        hasten(page, ".notice[hidden]")
        # asked there once more, and all as it was
        page.wait_for_function(
            "(seq) => Number(document.querySelector('[data-ready]')?.dataset.seq) > seq", arg=seq
        )
        state = page.evaluate("({...document.querySelector('[data-ready]').dataset})")
        assert [state[name] for name in ("pins", "t", "unit")] == ["f:*:4=1", "4", "3"]
        held()
        # one that is there and says nothing is not waited for either
        way.hold()
        page.get_by_role("button", name="Undo", exact=True).click()
        page.clock.fast_forward(5100)
        said(page, "The server has not answered for 5 seconds; this page goes on by itself.")
        page.wait_for_selector("[data-pins='']", state="attached")
        way.hold(False)
        page.wait_for_selector(".notice[hidden]", state="attached")
        assert page.evaluate("document.querySelector('[data-ready]').dataset.pins") == ""
        broken(page)


def test_a_gate_of_a_lesson_is_turned_while_its_server_is_away(watched, server):
    (*_, step) = lessons.described(lessons.read(lessons.folder() / "conveyor-belt.md"))["steps"][:5]
    state = step["state"]
    with between(server) as way:
        page = timed(watched)
        page.goto(f"{way.address}/lessons?lesson=conveyor-belt&step=5")
        page.wait_for_selector("[data-fetching='']", state="attached")
        equipped(page, state["model"])
        way.cut()
        said(page, "The server is away; this page goes on by itself.")
        trace = trace_of(state["model"], state["text"])
        i, g = (float(trace[name][state["t"], state["unit"]]) for name in "ig")
        written = i * g  # which is all that is left
        before = page.evaluate(SEEN).count(fmt(written, plus=True))
        page.locator("input.turn.F-f").focus()
        page.keyboard.press("Home")
        kept = f"{ROOT}.querySelector('[data-term=kept] .num').textContent"
        page.wait_for_function(f"{kept} === '0.00'")
        assert page.evaluate(SEEN).count(fmt(written, plus=True)) > before
        way.mend()
        hasten(page, ".notice[hidden]")
        assert page.evaluate(kept) == "0.00"
        broken(page)


def test_silence_is_said_a_lost_connection_is_taken_up_again_and_what_was_typed_is_answered(watched, server):
    with between(server) as way:
        page = timed(watched)
        # as where each byte is paid for
        page.route("**/network/*", lambda route: route.abort())
        explorer = Explorer(page, way.address).open(text="the keys to the cabinet are")
        session = page.evaluate("document.querySelector('[data-ready]').gatescope = 'the same page'")

        # the line is up, and nobody answers
        way.hold()
        explorer.find("input.sentence").fill("the clouds are in the")
        page.clock.fast_forward(4900)
        assert not explorer.shown.notices
        page.clock.fast_forward(200)
        said(page, "The server has not answered for 5 seconds; this page waits for it.")
        assert "The picture is still of “the keys to the cabinet are”." in explorer.notices
        assert dimmed(page) and explorer.state.steps == 6
        way.hold(False)
        page.wait_for_selector("[data-steps='5']", state="attached")
        page.wait_for_selector(".gs:not(.behind)", state="attached")
        assert not explorer.shown.notices

        # it breaks, and comes back
        way.cut()
        said(page, "Not connected, trying again. Stepping through this text still works.")
        explorer.find("input.sentence").fill("the boy who lost his keys")
        said(page, "What you ask is kept. The picture is still of “the clouds are in the”.")
        assert dimmed(page)
        way.mend()
        hasten(page, "[data-steps='6']")
        assert not dimmed(page) and not explorer.shown.notices
        explorer.ask("the keys")
        assert explorer.state.steps == 2
        assert page.evaluate("document.querySelector('[data-ready]').gatescope") == session
        broken(page)


def test_behind_a_proxy_that_passes_no_web_socket_the_page_says_what_is_missing(watched, server):
    with between(server, strip=b"Upgrade: ") as way:
        page = watched()
        page.goto(f"{way.address}/explore")
        said(page, "This page could not open its connection (a WebSocket) to the server.")
        assert "Upgrade, Connection and Host" in page.inner_text("body")
        page.problems.clear()


# as many connections as this window still has to do so come with what another server signed
SIGNED_ELSEWHERE = """const Native = WebSocket;
window.WebSocket = class extends Native {
  constructor(url, [kind, token]) {
    const left = Number(sessionStorage.spoilt ?? 1);
    sessionStorage.spoilt = Math.max(0, left - 1);
    super(url, [kind, left ? token.slice(0, -8) + "ABCDEFGH" : token]);
  }
}"""


def test_a_page_whose_first_session_no_server_knows_is_loaded_once_more(watched, server):
    page, loads = watched(), []
    page.add_init_script(SIGNED_ELSEWHERE)
    page.on("domcontentloaded", lambda _: loads.append(1))
    page.goto(f"{server}/explore", wait_until="commit")
    page.wait_for_selector("[data-ready=true]", state="attached")
    assert len(loads) == 2
    # and not again and again; where the page was ready in between, it has forgotten that it was loaded
    page.evaluate("sessionStorage.spoilt = 2")
    page.add_init_script("history.replaceState({ ...history.state, again: Date.now() }, '')")
    page.reload(wait_until="commit")
    said(page, "This page could not open its connection (a WebSocket) to the server.")
    assert len(loads) == 3
    page.problems.clear()
