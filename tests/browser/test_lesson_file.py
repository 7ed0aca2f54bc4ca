"""A lesson in one file, with no network: by the keyboard alone, to the numbers of the served page."""

from urllib.parse import urlencode, urlsplit

import pytest

from browser.conftest import REVISIT
from browser.explorer import fmt
from browser.test_lessons import ROOT, SEEN, STEPS, asked, settled, tab_to
from visualizer import lessons, load
from visualizer.model import ModelError
from visualizer.pages.lessons import file

LESSON = lessons.read(lessons.folder() / "conveyor-belt.md")


@pytest.fixture
def opened(watched, tmp_path):
    path = tmp_path / "lesson.html"
    path.write_text(file.lesson_file(LESSON), encoding="utf-8")
    page = watched(offline=True, size="projector")
    requests = []
    page.on("request", lambda request: requests.append(request.url))
    page.goto(path.as_uri())
    page.wait_for_selector("[data-ready=true]", state="attached")
    yield page
    assert {urlsplit(url).scheme for url in requests} <= {"file", "data", "blob"}


def test_a_lesson_in_a_file_is_gone_through_by_the_keyboard_as_the_served_one(opened, open_page):
    page, served = opened, open_page("/lessons", {"lesson": LESSON.name}, size="projector")

    def same():
        """What is seen here is seen on the served page at the same address, but the ways to other pages."""
        at = urlencode({"lesson": LESSON.name, **asked(page)})
        served.evaluate(REVISIT, f"{served.url.partition('?')[0]}?{at}")
        wanted = [text for text in page.evaluate(SEEN) if text]
        left = []
        for _ in range(100):  # a gate that was turned is answered a moment later
            left = [text for text in served.evaluate(SEEN) if text and text != "Hold it over more words"]
            if left == wanted:
                return
            served.wait_for_timeout(100)
        assert left == wanted

    # a guess
    assert page.evaluate(SEEN).count("?") >= 2
    tab_to(page, "This is my guess")
    page.keyboard.press("Enter")
    page.wait_for_function(f"!({SEEN})().includes('?')")
    settled(page, guess=asked(page)["guess"])
    same()

    # a gate in one's own hand
    for step in range(2, 6):
        page.keyboard.press("n")
        settled(page, step=str(step))
    state = STEPS[4]["state"]
    tab_to(page, "F-f")
    page.keyboard.press("Home")
    settled(page, turn=f"f:{state['unit']}:{state['t']}=0")
    page.wait_for_function(f"{ROOT}.querySelector('[data-term=kept] .num').textContent === '0.00'")
    same()

    # it is the last step, and nothing leads to what is not there
    page.keyboard.press("n")
    page.keyboard.press("Escape")
    assert asked(page)["step"] == "5"
    assert {
        urlsplit(href).path for href in page.eval_on_selector_all("a[href]", "all => all.map((a) => a.href)")
    } == {urlsplit(page.url).path}
    # its address brings it back, with the gate turned
    page.reload()
    page.wait_for_selector("[data-ready=true]", state="attached")
    page.wait_for_function(f"{ROOT}.querySelector('[data-term=kept] .num').textContent === '0.00'")


def test_a_step_says_where_no_gate_can_be_turned(watched, tmp_path, monkeypatch):
    def refused(*args, **how):
        raise ModelError("a cell that a page cannot work out")

    monkeypatch.setattr(file, "packed_network", refused)
    path = tmp_path / "lesson.html"
    path.write_text(file.lesson_file(LESSON), encoding="utf-8")
    page = watched(offline=True, size="projector")
    page.goto(f"{path.as_uri()}?step=5")
    page.wait_for_selector(".stage .cell svg")
    assert page.locator(".turns").inner_text().startswith("No gate can be turned in this file")
    assert page.locator(".turns input").count() == 0
    # its picture is there all the same
    trace = load(STEPS[4]["state"]["model"]).trace(STEPS[4]["state"]["text"])
    memory = float(trace["c"][STEPS[4]["state"]["t"], STEPS[4]["state"]["unit"]])
    assert fmt(memory, plus=True) in page.evaluate(SEEN)
