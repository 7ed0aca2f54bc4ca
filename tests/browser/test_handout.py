"""The Explorer and What if in one file, with no network: all that they show is Python's to the last digit."""

from urllib.parse import urlencode, urlsplit

import numpy as np
import pytest

from browser.explorer import Explorer, agrees, pct, trace_of
from visualizer import Pins, gradient_norms, load, online
from visualizer.pages.handout import handout
from visualizer.pages.picture import partners

MODEL = "grammar-lstm-32-s1"
TEXT = "I grew up in France but then I moved to Japan and I speak fluent"
OTHER = "the boy who saw the girls was zebra happy"


# the pages that links lead to
LINKS = """() => [...document.querySelector("[data-ready]").shadowRoot.querySelectorAll("a[href]")]
  .map((link) => link.getAttribute("href").match(/\\w+$/)[0])"""
ANSWERS = """() => [...document.querySelector("[data-ready]").shadowRoot.querySelectorAll(".answers li")]
  .map((row) => [...row.querySelectorAll(".w, .n")].map((e) => e.textContent))"""


@pytest.fixture
def opened(watched, tmp_path):
    path = tmp_path / "page.html"
    path.write_text(handout(MODEL, TEXT, {"t": 3, "unit": 7}), encoding="utf-8")
    page = watched(offline=True)
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(path.as_uri())
    explorer = Explorer(page, path.as_uri()).ready()
    yield explorer
    # itself, the picture of its tab, and what it saves
    assert {urlsplit(url).scheme for url in asked} <= {"file", "data", "blob"}
    assert {url.split("?")[0] for url in asked if url.startswith("file")} == {path.as_uri()}


def check(explorer, text, t, unit):
    trace, shown = agrees(explorer, text, t, unit)
    assert shown.unknown == [word for word, new in zip(trace.tokens, trace.unknown, strict=True) if new]
    drawn = explorer.sources["gradient"]
    # of another network's text that of the LSTM it is compared with
    (lstm,) = (each for each in (trace.model, *partners(trace.model)) if each.cell.name == "lstm")
    target = gradient_norms(trace.model, trace).target
    norms = gradient_norms(lstm, lstm.trace(text), target).log10_norm
    assert np.allclose(drawn["lines"]["lstm.h"], norms["h"] - norms["h"][-1], atol=0.03 * drawn["pixel"])


def test_a_file_reads_what_is_typed_into_it_without_a_network(opened):
    explorer, page = opened, opened.page
    check(explorer, TEXT, 3, 7)
    explorer.ask(OTHER)
    check(explorer, OTHER, 8, 7)
    # its address brings it back
    explorer.press("ArrowLeft")
    explorer.written(t=7, text=OTHER)
    page.reload()
    explorer.ready()
    check(explorer, OTHER, 7, 7)
    # the other network in it, and what is asked beside the picture
    explorer.choose(Cell="rnn")
    assert explorer.state.model == MODEL.replace("lstm", "rnn")
    explorer.button("Numbers").click()
    explorer.button("the arithmetic").click()
    page.wait_for_selector(".sums p")
    explorer.press("Escape")
    # nothing leads to what is not there
    assert set(page.evaluate(LINKS)) == {"explore", "whatif"} and explorer.shown.notices == []
    # its address is of one machine: what it shows is saved
    explorer.button("Save").click()
    assert explorer.find(".sharing input").count() == 0
    with page.expect_download():
        explorer.find(".saving button:text-is('PNG')").click()
    explorer.press("Escape")
    # what the file has not is said
    page.goto(f"{explorer.server}?model=x&t=99")
    explorer.ready()
    assert "The model: " in explorer.notices and "step 99" in explorer.notices


def test_a_file_answers_what_if(opened):
    explorer, page = opened, opened.page
    explorer.press("ArrowRight")
    explorer.find("nav a[data-page=whatif]").click()
    held = "document.querySelector('[data-pins]')?.dataset"
    page.wait_for_function(f"{held}?.pins === '' && {held}.t === '4' && {held}.unit === '7'")
    assert page.url.endswith("#whatif")
    page.get_by_role("button", name="Never forget", exact=True).click()
    page.wait_for_function(f"{held}.pins === 'f:*:4=1'")
    a = trace_of(MODEL, TEXT)
    b = a.model.trace(TEXT, pins=Pins.parse(["f:*:4=1"]))
    for before, word, after in page.evaluate(ANSWERS):
        k = a.model.names.index(word)
        assert (before, after) == (pct(a.probabilities[4, k]), pct(b.probabilities[4, k]))
    # what takes long is answered beside it, and what a file has not is said
    said = {"mattered": "Complete", "others": "networks of this file", "cut": "gatescope serve"}
    for section, text in said.items():
        explorer.find(f".sec.{section}").scroll_into_view_if_needed()
        page.wait_for_selector(f".sec.{section}:has-text('{text}')")
    # the Explorer keeps the change for the way back
    explorer.find("nav a[data-page=explore]").click()
    page.wait_for_function("document.querySelector('[data-view]')?.dataset.t === '4'")
    explorer.written(t=4, pins="f:*:4=1")
    page.go_back()
    page.wait_for_function(f"{held}?.pins === 'f:*:4=1'")


def test_what_is_seen_is_exported_as_a_file(watched, server):
    explorer = Explorer(watched(), server).open(text=TEXT, model=MODEL, t=2, unit=5)
    explorer.button("Share").click()
    with explorer.page.expect_download() as coming:
        explorer.button("Export as a file").click()
    explorer.page.wait_for_selector(".exported button:enabled")
    assert coming.value.suggested_filename == f"gatescope-{MODEL}.html"
    assert coming.value.path().read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_a_change_is_exported_as_a_file_that_opens_on_it(watched, server, tmp_path):
    page = watched()
    page.goto(f"{server}/whatif?model={MODEL}&pins=f:*:4=1&t=5&" + urlencode({"text": TEXT}))
    page.wait_for_selector("[data-pins]", state="attached")
    page.get_by_role("button", name="Share", exact=True).click()
    with page.expect_download() as coming:
        page.get_by_role("button", name="Export as a file").click()
    path = tmp_path / coming.value.suggested_filename
    coming.value.save_as(path)
    page.goto(path.as_uri())
    page.wait_for_selector("[data-pins='f:*:4=1'][data-t='5']", state="attached")
    # its other page is a link away, and the way back is to this one
    page.locator("nav a[data-page=explore]").click()
    page.wait_for_selector("[data-view]", state="attached")
    page.go_back()
    page.wait_for_selector("[data-pins='f:*:4=1']", state="attached")
    # a page that needs Python says how all pages are had as files
    page.goto(f"{server}/sizes")
    page.wait_for_selector("[data-ready=true]", state="attached")
    page.get_by_role("button", name="Share", exact=True).click()
    assert "gatescope export --site DIR" in page.locator(".exported").first.inner_text()


def test_a_file_of_two_directions_hides_what_is_not_known_yet(watched, tmp_path):
    path, text = tmp_path / "page.html", "the old man the boats ."
    path.write_text(
        handout("tags-bigru-16-s0", text, {"view": "layers", "future": "hidden", "t": 1}, alone=True), "utf-8"
    )
    page = watched(offline=True)
    page.goto(path.as_uri())
    explorer = Explorer(page, path.as_uri()).ready()
    explorer.find(".tok.unheard").first.wait_for()
    assert explorer.find(".tok.unheard").count() == 4
    known = online(load("tags-bigru-16-s0"), text)
    so_far = explorer.find(".two-answers > div").first.locator("span:not(.label)")
    assert so_far.all_inner_texts() == [known.model.names[k] for k in known.answers[1, :2]]
    # a valve is cut by its own circle, whatever else the page has drawn
    ids = page.evaluate(CLIPS)
    assert len(ids) == len(set(ids))


CLIPS = """() => [...document.querySelector("[data-ready]").shadowRoot.querySelectorAll("clipPath")]
  .map((each) => each.id)"""
