"""A real server, a real browser, and pages that may not talk to anyone else."""

import re
import shutil
import socket
import time
import urllib.error
import urllib.request
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from http.server import BaseHTTPRequestHandler, SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import urlencode, urlsplit

import pytest
from playwright.sync_api import Error, TimeoutError, sync_playwright

import forked
from visualizer.cli import site_wings
from visualizer.pages import catalogue
from visualizer.pages import site as site_of_files
from visualizer.pages.gradients import unserved
from visualizer.pages.start.start import document

LOCAL = {"localhost", "127.0.0.1", "::1"}
SIZES = {"projector": (1280, 720), "laptop": (1440, 900), "phone": (390, 844)}
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    # one process for all pages, which need not each be begun anew
    "--renderer-process-limit=1",
    # no page of a test lives long enough for its functions to be worth compiling a third time
    "--js-flags=--no-opt",
    # A request that leaves the machine must fail here as it would in a class without internet.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
]


# What a page gets once it is idle, so that it can go on by itself.
QUIET = re.compile(r"/network/|/engine\.bundle\.js")

# No test looks at the screen: a page is laid out, answers to the pointer and paints its canvases, but what
# cannot be seen is not put on the screen, which is a fifth of a step's work.
UNSEEN = """new MutationObserver((_, watch) => {
  if (!document.documentElement) return;
  document.documentElement.style.opacity = 0;
  watch.disconnect();
}).observe(document, { childList: true })"""


@pytest.fixture(scope="session")
def profile(chrome, tmp_path_factory):
    """Factory of contexts on a disk, since a browser keeps compiled scripts nowhere else: a page then takes
    two thirds of the work."""
    with sync_playwright() as playwright, ExitStack() as opened:

        def launched():
            context = playwright.chromium.launch_persistent_context(
                tmp_path_factory.mktemp("profile"), executable_path=chrome, args=ARGUMENTS
            )
            opened.callback(context.close)
            return context

        yield launched


@pytest.fixture(scope="session")
def common(profile):
    """The context of all pages that ask for none of their own: what one has loaded the next need not.

    The pages keep nothing in a browser but their addresses, and what names it where trainings are counted, so
    none is told of another.
    """
    return profile()


@pytest.fixture(scope="session")
def clocked(profile):
    """Such a context for pages whose clock is put forward, which they share: one at a time."""
    context = profile()
    context.clock.install()
    return context


@pytest.fixture(scope="session")
def browser(common):
    """Chromium or Chrome, headless, that can reach this machine only."""
    return common.browser


@pytest.fixture(scope="session")
def around():
    """A server of another origin, `around.origin`, whose one page, `around.html`, may frame ours."""

    class Page(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(self.server.html.encode())

        def log_message(self, *_):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Page) as other:
        other.origin, other.html = f"http://127.0.0.1:{other.server_port}", ""
        Thread(target=other.serve_forever, daemon=True).start()
        yield other
        other.shutdown()


@pytest.fixture(scope="session")
def server(tmp_path_factory, around):
    """Address of `gatescope serve`, such as http://localhost:40123."""
    options = ("--allow-frame", around.origin)
    with serving(tmp_path_factory.mktemp("server"), free_port(), options=options) as address:
        yield address


class Host(SimpleHTTPRequestHandler):
    """A web host of files, which finds a page without its ending too, as many do."""

    def translate_path(self, path):
        found = Path(super().translate_path(path))
        return str(found if found.exists() else found.with_name(f"{found.name}.html"))

    def log_message(self, *_):
        pass


@contextmanager
def hosted(folder):
    """Address of a web host of this folder's parent, with the path of the folder."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Host, directory=folder.parent))
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/{folder.name}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture(scope="session")
def few():
    """The networks of the site that tests look at: the usual one and three others."""
    usual = catalogue.default_model()
    return [usual, *(usual.replace("lstm", cell) for cell in ("rnn", "gru", "peephole"))]


@pytest.fixture(scope="session")
def site_folder(few, once, tmp_path_factory):
    """A site of files with few networks, and of the gradients what its tour shows.

    It is a copy, since tests spoil files of it.
    """
    drawn = {"init": "uniform", "length": 100}
    cases = {"usual": {}, "drawn": drawn, "shut": {**drawn, "bias": 0.0}, "held": {**drawn, "hold": True}}

    def make(path):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(unserved, "_cases", lambda: iter(cases.items()))
            patch.setattr(unserved, "_BELOW", ("flow",))
            site_of_files.write(path, document, site_wings(), few)

    return shutil.copytree(once("site", make), tmp_path_factory.mktemp("host") / "gates")


@pytest.fixture(scope="session")
def site(site_folder):
    """Address of that site on a host, under a path of its own."""
    with hosted(site_folder) as address:
        yield address


@pytest.fixture(params=["server", "site"])
def either(request):
    """Address of the pages as they are served, and as files."""
    return request.getfixturevalue(request.param)


@pytest.fixture
def own_server(tmp_path):
    """Factory of further servers, which end with their block: `with own_server() as address:`.

    `before` is code that such a server runs first, `options` are its command's.
    """
    return lambda port=None, **how: serving(tmp_path, port or free_port(), **how)


def free_port():
    """A port that nothing listens at."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


@contextmanager
def serving(folder, port, before="", options=()):
    """`gatescope serve` in a folder of its own, from the time it answers until the block ends."""
    command = f"{before}\nimport sys; from visualizer.cli import main; sys.exit(main())"
    process = forked.begin(command, ["serve", "--port", str(port), "--no-show", *options], folder)
    try:
        address = f"http://localhost:{port}"
        _wait(address, process, folder / "log")
        yield address
    finally:
        process.terminate()
        process.join(10)
        process.kill()
        process.join()


def _wait(address, process, log, seconds=60):
    deadline = time.monotonic() + seconds
    while True:
        try:
            with urllib.request.urlopen(address, timeout=5):
                return
        except urllib.error.HTTPError as error:
            error.close()
            return  # it answers, and what it answers is for a test to judge
        except OSError:
            if not process.is_alive() or time.monotonic() > deadline:
                pytest.fail(f"gatescope serve did not start:\n{log.read_text()}", pytrace=False)
            time.sleep(0.1)


@contextmanager
def watching(browser, common):
    """What `watched` is, for as long as the block lasts."""
    pages, own = [], []

    def make(theme="light", size="laptop", shared=common, **context):
        viewport = dict(zip(("width", "height"), SIZES.get(size, size), strict=True))
        page = (browser.new_context(**context) if context else shared).new_page()
        if context:
            own.append(page.context)
        page.set_viewport_size(viewport)
        page.emulate_media(color_scheme=theme)
        if context.get("java_script_enabled", True):
            page.add_init_script(UNSEEN)
        page.problems = watch(page)
        pages.append(page)
        return page

    yield make
    for page in pages:
        if not page.is_closed():
            page.evaluate("1")  # what the page did last has been reported when this returns
            page.close()
    for context in own:
        context.close()
    answer_for(pages)


def answer_for(pages):
    """Fails where a page misbehaved, once for each time."""
    problems = [problem for page in pages for problem in page.problems]
    for page in pages:
        page.problems.clear()
    if problems:
        pytest.fail("the page misbehaved:\n" + "\n".join(problems), pytrace=False)


@pytest.fixture
def watched(browser, common):
    """Factory of pages that fail the test where they misbehave.

    `watched(theme="light", size="laptop", **context)` gives a blank page, in a context of its own
    where the context is to be something else, or with `shared` in that; `size` is a name in SIZES or
    (width, height). At its end the test fails if any page asked for anything outside this machine, wrote an
    error to the console, or raised. A test that provokes one of these empties `page.problems` after looking
    at it.
    """
    with watching(browser, common) as make:
        yield make


RESTS = """(e) => new Promise((done) => {
  let before = "", same = 0;
  const look = () => {
    const { x, y, width, height } = e.getBoundingClientRect(), now = [x, y, width, height].join();
    [same, before] = [now === before ? same + 1 : 0, now];
    if (same === 3) done({ x, y, width, height });
    else requestAnimationFrame(look);
  };
  look();
})"""


def at_rest(locator):
    """The box of something, as `bounding_box` has it, once it has stood still for three frames.

    A page that was scrolled fills what comes into view, and what is pointed at moves away under the mouse.
    """
    return locator.evaluate(RESTS)


def timed(watched, **look):
    """A watched page whose clock can be put forward; it is that of its context, which is its own."""
    page = watched(**look, locale="en")
    page.clock.install()
    return page


def hasten(page, selector, ms=2000, times=20, state="attached"):
    """Puts the clock of a `timed` page forward until something is there, or is not tried any more."""
    for _ in range(times):
        page.clock.fast_forward(ms)
        try:
            return page.wait_for_selector(selector, state=state, timeout=250)
        except TimeoutError:
            continue
    pytest.fail(f"{selector} is not there after {times * ms / 1000:g} s", pytrace=False)


STANDING = []
"""The pages that the tests of a module share."""


@pytest.fixture(scope="module")
def standing(browser, common):
    """As `watched`, for pages that the tests of a module share.

    Each test answers for what they did in it, and after one that failed they are loaded again.
    """

    def shared(*look, **context):
        STANDING.append(make(*look, **context))
        return STANDING[-1]

    with watching(browser, common) as make:
        yield shared
        STANDING.clear()


@pytest.fixture(autouse=True)
def answering():
    yield
    answer_for(STANDING)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if report.failed:
        for page in STANDING:
            with suppress(Error):  # of a browser that is gone, or a page that no test has opened
                page.reload()
                page.wait_for_selector("[data-ready=true]", state="attached", timeout=10_000)
    return report


# what the back button does, from the top of a page with no dialog open and no focus
REVISIT = """(url) => {
  const deep = (e) => e?.shadowRoot?.activeElement ? deep(e.shadowRoot.activeElement) : e;
  for (const each of document.querySelector("[data-ready]").shadowRoot.querySelectorAll("dialog[open]"))
    each.close();
  deep(document.activeElement)?.blur();
  scrollTo(0, 0);
  history.pushState(null, "", url);
  dispatchEvent(new PopStateEvent("popstate"));
}"""


ANSWERED = """(before) => {
  const { dataset, shadowRoot } = document.querySelector("[data-ready]");
  return Number(dataset.seq) > before && !shadowRoot.querySelector(".busy");
}"""


def visit(page, url):
    """Goes to an address: without a load where only the question differs from the page's."""
    if page.url.partition("?")[0] != url.partition("?")[0] or not page.query_selector("[data-ready=true]"):
        page.goto(url)
        page.wait_for_selector("[data-ready=true]", state="attached")
        return
    page.mouse.move(0, 0)
    before = page.evaluate("Number(document.querySelector('[data-ready]').dataset.seq)")
    page.evaluate(REVISIT, url)
    page.wait_for_function(ANSWERED, arg=before)


@pytest.fixture
def open_page(watched, server):
    """Factory of watched pages of the server, opened and ready.

    `open_page("/explore", theme="dark", size="phone", query={"text": "the cat"}, **context)`.
    """

    def opened(path="/explore", query=None, ready="[data-ready=true]", **look):
        page = watched(**look)
        page.goto(f"{server}{path}" + (f"?{urlencode(query)}" if query else ""))
        if ready:
            page.wait_for_selector(ready, state="attached")
        return page

    return opened


@pytest.fixture
def page(open_page):
    """The Explorer as it opens, light, on a laptop."""
    return open_page()


def watch(page):
    """Listens to the page from now on. The list it returns grows with every problem."""
    problems = []

    def ask(url):
        at = urlsplit(url)
        if at.scheme in {"http", "https", "ws", "wss"} and at.hostname not in LOCAL:
            problems.append(f"asks for {url}")

    def listen(message):
        if message.type == "error":
            problems.append(f"console: {message.text} ({message.location.get('url', '')})")

    page.on("request", lambda request: ask(request.url))
    page.on("websocket", lambda ws: ask(ws.url))
    page.on("console", listen)
    page.on("pageerror", lambda error: problems.append(f"raises: {error}"))
    return problems
