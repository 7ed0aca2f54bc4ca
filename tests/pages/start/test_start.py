"""The start page as the server answers it."""

import asyncio
import json
import re
from html import unescape
from types import SimpleNamespace

import pytest
from tornado.httpclient import AsyncHTTPClient
from tornado.httpserver import HTTPServer
from tornado.testing import bind_unused_port
from tornado.web import Application

from visualizer.pages import state
from visualizer.pages.page import PAGES
from visualizer.pages.start import said, start


def answered(links, times=1):
    """What / answers in a site of these pages: the last of several answers that were asked for at once."""

    async def ask():
        site = Application([("/", start.Start)], links=links, frames="")
        server, (socket, port) = HTTPServer(site), bind_unused_port()
        server.add_socket(socket)
        try:
            asked = [AsyncHTTPClient().fetch(f"http://127.0.0.1:{port}/") for _ in range(times)]
            *_, last = await asyncio.gather(*asked)
        finally:
            server.stop()
            await server.close_all_connections()
        return SimpleNamespace(text=last.body.decode(), headers=last.headers)

    return asyncio.run(ask())


@pytest.fixture(scope="module")
def page():
    return answered([(address, *PAGES[address]) for address in PAGES])


def test_it_leads_to_every_page_and_nowhere_else(page):
    links = re.findall(r'(?:href|src)="([^"]+)"', page.text)
    assert all(link.startswith(("./", "#")) for link in links), links
    doors = re.findall(r'class="door" href="\./([^"]+)"', page.text)
    assert set(doors) == set(PAGES) and doors[:2] == ["lessons", "explore"]
    assert not re.search(r"https?://|ws://", page.text)


def test_a_page_that_is_not_there_has_no_door_and_one_that_is_new_has_one():
    page = answered([("explore", "Explore", ""), ("zebra", "Zebras <1>", "A zebra & another.")])
    assert re.findall(r'class="door" href="\./([^"]+)"', page.text) == ["explore", "zebra"]
    assert "Zebras &lt;1&gt;" in page.text and "A zebra &amp; another." in page.text
    assert "./train" not in page.text


def test_its_addresses_open_what_they_promise(page):
    story = start.shown()["story"]
    own, others = (re.search(rf'href="\./({name}\?[^"]+)"', page.text)[1] for name in ("explore", "whatif"))
    for link, t in ((own, story.step), (others, len(story.words) - 1)):
        address, _, query = link.replace("&amp;", "&").partition("?")
        values, wrong = state.read(state.tables()[address], dict(re.findall(r"([^=&]+)=([^&]*)", query)))
        assert not wrong and values["model"] == story.network.name
        assert (values["t"], values["unit"]) == (t, story.unit)
    assert "pins=f%3A%2A%3A10-12%3D1%3Bi%3A%2A%3A10-12%3D0" in others


def test_what_it_says_is_there_without_scripts(page):
    story = start.shown()["story"]
    text = re.sub(
        r"\s+", " ", re.sub(r"<[^>]+>", "", page.text.partition("<main")[2].partition("</main>")[0])
    )
    text = unescape(text)
    (plain, p), (held, q) = story.answers()
    for said_ in (f"{plain} {said.percent(p)}", f"{held} {said.percent(q)}", said.bare(said.asked(story)[0])):
        assert said_ in text
    # each word that a newcomer has to know is explained where it first stands
    for word in ("memory", "gates", "unit", "gate"):
        assert f"<dfn>{word}</dfn>" in page.text
    assert text.count("valve") == 2  # the picture of a gate, and where it is drawn small


def test_no_text_of_it_can_end_the_data(page):
    data = page.text.partition('id="told">')[2].partition("</script>")[0]
    told = json.loads(data)
    assert "<" not in data and len(told["words"]) == len(told["runs"]["plain"]["c"]) == 18


@pytest.mark.parametrize("fails", [lambda: None, lambda: 1 / 0])
def test_without_a_story_it_is_a_list_of_pages(monkeypatch, fails, caplog):
    told = []
    monkeypatch.setattr(start, "told", lambda: told.append(1) or fails())
    start._shown.cache_clear()
    try:
        page = answered([("explore", "Explore", "Type.")], times=3)
    finally:
        start._shown.cache_clear()
    assert '<a href="./explore"><b>Explore</b>' in page.text and "Traceback" not in page.text
    # worked out once, however many ask, and the log says why
    assert told == [1] and len(caplog.records) == 1 and "start page" in caplog.text


def test_it_is_worked_out_once_for_all_who_ask_at_once(monkeypatch):
    told, known = [], start.shown()["story"]
    monkeypatch.setattr(start, "told", lambda: told.append(1) or known)
    start._shown.cache_clear()
    assert "Will it still know France?" in answered([("explore", "Explore", "")], times=4).text
    assert told == [1]
