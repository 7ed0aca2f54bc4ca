"""The site as a folder of files: under a path of some host, without a network, and from a disk."""

import threading
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlencode

import pytest

from browser.explorer import Explorer
from browser.test_broken_out import EVIL, whole
from browser.test_handout import check
from visualizer.pages import catalogue, site
from visualizer.pages.start.start import document

TEXT = "the girls who met Tom were happy"


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@contextmanager
def hosted(folder):
    """Address of a web server of this folder's parent, as any host is one, with the path of the folder."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder.parent))
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/{folder.name}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


@pytest.fixture(scope="module")
def names():
    usual = catalogue.default_model()
    return [usual, *(usual.replace("lstm", cell) for cell in ("rnn", "gru", "peephole"))]


@pytest.fixture(scope="module")
def folder(names, tmp_path_factory):
    path = tmp_path_factory.mktemp("host") / "gates"
    site.write(path, document, names)
    return path


@pytest.fixture
def fresh(watched):
    """A page that remembers nothing, and has never been anywhere."""
    page = watched(locale="en")
    page.add_init_script(
        "document.addEventListener('securitypolicyviolation', each => console.error(each.blockedURI))"
    )
    return page


def test_a_site_of_files_reads_what_is_typed_also_when_its_host_is_gone(fresh, folder, names):
    asked = []
    fresh.on("request", lambda request: asked.append(request.url))
    with hosted(folder) as address:
        fresh.goto(f"{address}/")
        fresh.get_by_role("button", name="Read the sentence").wait_for()
        fresh.get_by_role("link", name="Explore", exact=True).first.click()
        explorer = Explorer(fresh, address).ready()
        assert explorer.state.model == names[0] and not explorer.shown.notices
        assert fresh.locator("nav [aria-current=page]").inner_text() == "Explore"
        # a network comes when it is chosen, with what it is compared with
        assert not [url for url in asked if "gru" in url]
        explorer.choose(Cell="gru")
        assert len([url for url in asked if "gru" in url]) == 1
        explorer.ask(TEXT)
        assert explorer.state.model == names[2]
        check(explorer, TEXT, *explorer.at)
        explorer.written(model=names[2], text=TEXT)
        # what needs Python says so
        fresh.get_by_role("link", name="Gradients", exact=True).click()
        assert "gatescope serve" in fresh.get_by_role("paragraph").first.inner_text()
        fresh.go_back()
        explorer.ready()
        fresh.wait_for_function("navigator.serviceWorker.controller !== null")
        fresh.wait_for_function(
            "async (name) => (await Promise.all((await caches.keys()).map(async (key) =>"
            " (await (await caches.open(key)).keys()).some(({ url }) => url.includes(name))))).some(Boolean)",
            arg=names[2],
        )
    fresh.context.set_offline(True)
    fresh.goto(f"{address}/")
    fresh.get_by_role("button", name="Read the sentence").wait_for()
    fresh.go_back()
    fresh.reload()
    explorer.ready()
    check(explorer, TEXT, *explorer.at)
    explorer.ask("the boy")
    check(explorer, "the boy", *explorer.at)
    assert not fresh.problems
    # one that was never asked for cannot come, and the picture stays
    explorer.choose(Cell="peephole")
    assert "could not be loaded" in explorer.notices and explorer.state.model == names[2]
    fresh.problems.clear()


def test_a_site_of_files_opens_from_a_disk(fresh, folder, names):
    fresh.goto((folder / "index.html").as_uri())
    fresh.get_by_role("link", name="Explore", exact=True).first.click()
    explorer = Explorer(fresh, folder.as_uri()).ready()
    explorer.choose(Cell="gru")
    explorer.ask(TEXT)
    assert explorer.state.model == names[2]
    check(explorer, TEXT, *explorer.at)
    fresh.get_by_role("link", name="Gatescope", exact=True).click()
    fresh.get_by_role("button", name="Read the sentence").wait_for()


@pytest.mark.parametrize("spoil", [lambda text: text.replace("A", "B", 1), lambda text: "", None])
def test_a_spoilt_network_is_a_sentence(spoil, fresh, folder, names, tmp_path):
    file = folder / "models" / f"{names[3]}.js"
    whole = file.read_text()
    try:
        file.write_text(spoil(whole)) if spoil else file.unlink()
        fresh.goto(f"{(folder / 'explore.html').as_uri()}?model={names[3]}&text={TEXT}")
        explorer = Explorer(fresh, folder.as_uri()).ready()
        assert explorer.state.model == names[0]
        assert f"The network {names[3]} could not be loaded" in explorer.notices
        check(explorer, TEXT, *explorer.at)
        explorer.choose(Cell="peephole")
        assert explorer.state.model == names[0] and "could not be loaded" in explorer.notices
    finally:
        file.write_text(whole)
    fresh.problems.clear()


def test_no_text_of_an_address_ends_where_it_stands_on_a_site(fresh, folder):
    with hosted(folder) as host:
        fresh.goto(f"{host}/explore.html?{urlencode({'text': EVIL, 'model': EVIL}, errors='replace')}")
        whole(fresh)
