"""Networks as pages ask for them: whole, to the last bit, and asked for once."""

import asyncio
import gzip
from http.cookies import SimpleCookie
from types import SimpleNamespace

import numpy as np
import pytest
from tornado.httpclient import AsyncHTTPClient
from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application

from pages.test_handed import unpacked
from visualizer import files
from visualizer.pages import networks, shelf, visitor
from visualizer.pages.catalogue import load


@pytest.fixture
def begun(monkeypatch):
    monkeypatch.setattr(networks, "_begun", False)
    networks.begin()


def asked(*addresses, **headers):
    """What a server that has the addresses of networks alone answers."""

    async def run():
        sockets = bind_sockets(0, "127.0.0.1")
        served = HTTPServer(Application(networks.ADDRESSES, frames="", links=[], log_function=lambda _: None))
        served.add_sockets(sockets)
        at, client = f"http://127.0.0.1:{sockets[0].getsockname()[1]}", AsyncHTTPClient()
        how = {"raise_error": False, "decompress_response": False, "headers": headers}
        try:
            return [await client.fetch(at + address, **how) for address in addresses]
        finally:
            served.stop()
            await served.close_all_connections()

    return asyncio.run(run())


@pytest.mark.parametrize(
    "name, which, kind",
    [
        ("grammar-lstm-32-s0", "trained", np.float16),
        ("grammar-lstm-32-s0", "initial", np.float32),
    ],
)
def test_a_network_is_packed_in_as_few_bits_as_hold_it_exactly(name, which, kind):
    model = load(name, which)
    facts, arrays = unpacked(networks.exact(model, which))
    assert (facts["name"], facts["which"]) == (name, which)
    assert np.array_equal(arrays["readout"], model.readout) and arrays["readout"].dtype == kind


def test_a_browser_that_asks_for_the_version_there_is_keeps_what_it_gets(begun, tmp_path, monkeypatch):
    now, name = networks.version(), "grammar-rnn-16-s0"
    current, other, none = asked(f"/network/{name}?v={now}", f"/network/{name}?v=x", "/network/nothing")
    assert gzip.decompress(current.body) == gzip.decompress(other.body) == networks.exact(load(name))
    assert "immutable" in current.headers["Cache-Control"] and other.headers["Cache-Control"] == "no-cache"
    (again,) = asked(f"/network/{name}", **{"If-None-Match": other.headers["Etag"]})
    assert (again.code, again.body, none.code) == (304, b"", 404)
    # another network under the same name is another version
    path = tmp_path / "model.safetensors"
    path.write_bytes(b"x")
    monkeypatch.setattr(files, "bundled", lambda: {name: path})
    networks._version.cache_clear()
    assert networks.version() != now
    networks._version.cache_clear()


def test_a_run_of_ones_own_is_kept_by_nobody(begun):
    name = shelf.register(load("grammar-rnn-16-s0"))
    found, gone, wrong = asked(
        f"/network/{name}?v={networks.version()}",
        f"/network/{shelf.PREFIX}x",
        f"/network/{name}?weights=best",
    )
    assert unpacked(gzip.decompress(found.body))[0]["name"] == name
    assert found.headers["Cache-Control"] == "no-store"
    assert (gone.code, wrong.code) == (404, 404)


def test_a_network_that_was_opened_is_given_to_the_browser_that_opened_it_alone(begun):
    mine, another = (f"gatescope_visitor={letter * 24}" for letter in "ab")

    class Owner:
        pass

    owner = Owner()
    shelf.asks(visitor.of(SimpleNamespace(cookies=SimpleCookie(mine))))
    try:
        name = shelf.put(load("grammar-rnn-16-s0"), "mine", owner)
    finally:
        shelf.asks("")
    answers = [asked(f"/network/{name}", Cookie=cookie)[0] for cookie in (mine, another, "x=y")]
    shelf.leave(owner)
    assert [each.code for each in answers] == [200, 404, 404]
    assert unpacked(gzip.decompress(answers[0].body))[0]["name"] == name
