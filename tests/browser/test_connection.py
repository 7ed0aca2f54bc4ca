"""Between page and server: silence, a connection that breaks and comes back, and one that never opens."""

import asyncio
import threading
from contextlib import contextmanager
from urllib.parse import urlsplit

from browser.conftest import hasten, timed
from browser.explorer import Explorer


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
        there, back = await asyncio.open_connection(self.server.hostname, self.server.port)
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
            mine = asyncio.current_task()
            tasks = [task for task in asyncio.all_tasks() if task is not mine]
            for writer in self.writers:
                writer.transport.abort()
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

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


def test_silence_is_said_a_lost_connection_is_taken_up_again_and_what_was_typed_is_answered(watched, server):
    with between(server) as way:
        page = timed(watched)
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
        said(page, "Not connected, trying again. Stepping through this sentence still works.")
        explorer.find("input.sentence").fill("the boy who lost his keys")
        said(page, "What you ask is kept. The picture is still of “the clouds are in the”.")
        assert dimmed(page)
        way.mend()
        hasten(page, "[data-steps='6']")
        assert not dimmed(page) and not explorer.shown.notices
        explorer.ask("the keys")
        assert explorer.state.steps == 2
        assert page.evaluate("document.querySelector('[data-ready]').gatescope") == session
        broken = ("ERR_EMPTY_RESPONSE", "ERR_CONNECTION", "WebSocket", "websocket")
        assert all(any(word in problem for word in broken) for problem in page.problems), page.problems
        page.problems.clear()


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
    # and not again and again
    page.evaluate("sessionStorage.spoilt = 2")
    page.reload(wait_until="commit")
    said(page, "This page could not open its connection (a WebSocket) to the server.")
    assert len(loads) == 3
    page.problems.clear()
