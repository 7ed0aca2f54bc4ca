"""A lesson in a real browser: by the keyboard alone, with nothing given away, and on a phone."""

import json
import re
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from browser.conftest import REVISIT, SIZES
from browser.explorer import fmt
from browser.sizes import SMALL
from browser.test_readable import FOUND, LEAST, axe  # noqa: F401
from visualizer import lessons, load
from visualizer.pages.lessons.terms import TERMS

STEPS = lessons.described(lessons.read(lessons.folder() / "conveyor-belt.md"))["steps"]
ROOT = "document.querySelector('[data-ready]').shadowRoot"
FOCUSED = f"{ROOT}.activeElement?.textContent + ' ' + ({ROOT}.activeElement?.getAttribute('class') ?? '')"
SEEN = f"""() => [...{ROOT}.querySelectorAll('.stage *')]
  .filter((e) => e.checkVisibility() && !e.children.length).map((e) => e.textContent.trim())"""
FITS = "document.documentElement.scrollWidth <= innerWidth"


def asked(page):
    return {name: values[0] for name, values in parse_qs(urlsplit(page.url).query).items()}


def settled(page, **values):
    page.wait_for_function(
        "(values) => Object.entries(values).every(([name, value]) =>"
        " new URLSearchParams(location.search).get(name) === value)",
        arg=values,
    )


def tab_to(page, text):
    """Presses Tab until what has the focus says this."""
    for _ in range(60):
        page.keyboard.press("Tab")
        if text in page.evaluate(FOCUSED):
            return
    pytest.fail(f"Tab does not reach {text}", pytrace=False)


def test_a_lesson_is_gone_through_by_the_keyboard_and_gives_nothing_away(open_page, axe):  # noqa: F811
    page = open_page("/lessons", size="projector")
    page.evaluate(axe)
    assert page.evaluate(FOUND, {}) == []
    tab_to(page, "conveyor belt")
    page.keyboard.press("Enter")
    settled(page, lesson="conveyor-belt")
    page.wait_for_selector(".stage .cell svg")
    assert page.title() == "The conveyor belt · Gatescope"

    # a number: it is nowhere to be read before, unless the old memory is the same
    state = STEPS[0]["state"]
    trace = load(state["model"]).trace(state["text"])
    memory = fmt(float(trace["c"][state["t"], state["unit"]]), plus=True)
    old = fmt(float(trace["c"][state["t"] - 1, state["unit"]]), plus=True)
    before = page.evaluate(SEEN)
    assert before.count("?") >= 2 and before.count(memory) == int(memory == old)
    page.keyboard.press("ArrowRight")
    assert asked(page).get("t", str(state["t"])) == str(state["t"])
    tab_to(page, "This is my guess")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    settled(page, guess="1")
    assert "?" not in page.evaluate(SEEN) and memory in page.evaluate(SEEN)
    assert page.evaluate(FOUND, {}) == []

    # a word of the text
    page.keyboard.press("n")
    settled(page, step="2")
    word = trace.tokens[STEPS[1]["ask"]["right"]]
    tab_to(page, word)
    page.keyboard.press("Enter")
    settled(page, guess=str(STEPS[1]["ask"]["right"]))
    assert page.locator(".wd.true .mk").inner_text() == "your guess, and right"

    # a choice
    page.keyboard.press("PageDown")
    settled(page, step="3")
    page.keyboard.press(str(STEPS[2]["ask"]["right"] + 1))
    settled(page, guess=str(STEPS[2]["ask"]["right"] + 1))
    assert page.locator(".opt.mine .w").inner_text() == "your guess, and right"

    # and a gate in one's own hand: as the engine has it
    page.keyboard.press("n")
    page.keyboard.press("n")
    settled(page, step="5")
    state = STEPS[4]["state"]
    tab_to(page, "F-f")
    page.keyboard.press("Home")
    settled(page, turn=f"f:{state['unit']}:{state['t']}=0")
    i, g = (float(trace[name][state["t"], state["unit"]]) for name in "ig")
    page.wait_for_function(f"(text) => ({SEEN})().includes(text)", arg=fmt(i * g, plus=True))

    # what is open above the lesson is closed before the lesson is, wherever the focus is
    share = page.get_by_role("button", name="Share")
    share.click()
    page.locator(".sharing input").first.focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    assert share.get_attribute("aria-expanded") == "false"

    # all of it is in the address, and leaving remembers the step
    here = page.url
    page.keyboard.press("Escape")
    page.wait_for_selector(".overview .title")
    assert "lesson" not in asked(page) and page.title() == "Learn · Gatescope"
    assert page.locator(".place").first.inner_text() == "done"
    assert page.locator(".overview .scored b").inner_text() == "You were right in 2 of 3 answers."
    with page.expect_download() as handed:
        page.get_by_role("button", name="as JSON").click()
    answers = json.loads(Path(handed.value.path()).read_text())
    assert (answers["right"], answers["all"]) == (2, 3)
    page.go_back()
    page.wait_for_selector(".stage .cell svg")
    assert page.url == here
    # with the gate still turned: nothing is kept
    page.wait_for_function(f"{ROOT}.querySelector('[data-term=kept] .num').textContent === '0.00'")

    # the whole of it, and the same on a phone
    whole = asked_of(page.locator("a.all").get_attribute("href"))
    assert (whole["t"], whole["unit"]) == (str(state["t"]), str(state["unit"]))
    page.set_viewport_size(dict(zip(("width", "height"), SIZES["phone"], strict=True)))
    page.wait_for_function(FITS)
    page.wait_for_timeout(300)
    assert page.evaluate(SMALL, LEAST) == []


def asked_of(href):
    return {name: values[0] for name, values in parse_qs(urlsplit(href).query).items()}


# what is written and said of the page but for its lesson and for tokens, which are the network's
TOLD = """() => {
  const root = document.querySelector("[data-ready]").shadowRoot, found = [];
  const own = ".learn > :not(.stage, .notice), .tk, .wd .t, .tok, .word, .answers, .after, .along, style, "
    + "nav, .brand, .tr-token, .tr-node title, option";
  const said = ["aria-label", "aria-valuetext", "title", "data-act"];
  for (const e of root.querySelectorAll("*")) {
    if (e.closest(own) || e.closest("[hidden]")) continue;
    found.push(...said.map((name) => e.getAttribute(name) ?? ""));
    for (const each of e.childNodes) if (each.nodeType === 3) found.push(each.data);
  }
  return found;
}"""
CAME = """([lesson, step]) => {
  const { dataset, shadowRoot } = document.querySelector("[data-ready]");
  return dataset.lesson === lesson && dataset.step === step && !shadowRoot.querySelector(".busy")
    && shadowRoot.querySelector(".stage [aria-busy=true]") === null;
}"""
SAME = {"tanh", "lstm", "mingru", "gru", "rnn", "error", "no", "light", "dark"}
SAME |= {"ctrl", "html", "svg", "png", "pdf"}
# what no address can have: it is said that it was not accepted
WRONG = {"t": "1x", "unit": "-", "theme": "pink"}
MEANT = f"""() => [".meaning b", ".meaning p", ".meaning .here"].map(
  (each) => {ROOT}.querySelector(each).textContent)"""
# curves, maps with a probe, cells, the first with the longest labels; a translation, two directions
TOLD_OF = {
    "attention": ("4", "2"),
    "greedy-derails": ("3", "2"),
    "two-directions": ("5", "1"),
    "forget": ("4", "3"),
    "conveyor-belt": ("3", "2"),
    "variants": ("5", "3"),
    "repeating-module": ("2", "3"),
}
# labels of a cell that touch in their line
TOUCHING = f"""() => {{
  const all = [...{ROOT}.querySelectorAll(".cell .lab")]
    .map((e) => [e.textContent, e.getBoundingClientRect()]);
  return all.flatMap(([one, a], k) => all.slice(k + 1)
    .filter(([other, b]) => one && other && Math.abs(a.top - b.top) < a.height / 2
      && Math.min(a.right, b.right) - Math.max(a.left, b.left) > -2).map(([other]) => [one, other]));
}}"""


def test_a_translation_is_guessed_and_changed_by_the_keyboard_and_an_address_keeps_it(open_page, axe):  # noqa: F811
    """What is asked for is nowhere; then a weight is held, and what follows is written."""
    page = open_page("/lessons?lesson=attention&step=4", size="projector")
    assert "kluka" not in page.evaluate(SEEN) and "?" in page.evaluate(SEEN)
    page.keyboard.press("2")
    page.wait_for_selector(".after >> text=holka, která viděla holku, je unavená.")
    tab_to(page, "1 the")
    page.select_option(".tr-which select", "5")
    page.locator(".sent .tk").nth(9).click()
    page.locator(".tr-holds input").fill("1")
    page.wait_for_selector(".after >> text=kluk, která viděla holku, je unavený.")
    settled(page, guess="2", turn="weigh=0:5=1")
    href = page.locator("a.all").get_attribute("href")
    assert parse_qs(urlsplit(href).query)["weigh"] == ["4:1=1;0:5=1"] and "/translate?" in href
    page.evaluate(axe)
    assert page.evaluate(FOUND, {}) == []
    page.reload()
    page.wait_for_selector(".after >> text=kluk, která viděla holku, je unavený.")
    page.set_viewport_size({"width": 390, "height": 844})
    assert page.evaluate(FITS)


def test_a_spanish_step_says_nothing_in_english_and_a_reader_finds_no_fault(open_page, axe):  # noqa: F811
    """What a step says in both languages, but for tokens, was not translated."""

    def words():
        told = re.sub(r"[“«][^”»]*[”»]", " ", "\n".join(page.evaluate(TOLD)))
        return {word.lower() for word in re.findall(r"[a-záéíóúñ]{2,}", told, re.IGNORECASE)}

    page = open_page("/lessons", size="projector")
    page.evaluate(axe)
    base = page.url.partition("?")[0]
    tokens = {word.lower() for word in load("grammar-lstm-32-s1").reads.words}
    for lesson, (step, guess) in TOLD_OF.items():
        said = []
        for lang in ("en", "es"):
            at = {"lang": lang, "lesson": lesson, "step": step, "guess": guess, **WRONG}
            page.evaluate(REVISIT, f"{base}?{urlencode(at)}")
            page.wait_for_function(CAME, arg=[lesson, step])
            page.get_by_role("button", name={"en": "Share", "es": "Compartir"}[lang], exact=True).click()
            said.append(words())
            page.keyboard.press("Escape")
            assert page.evaluate(TOUCHING) == [], lesson
        assert len(said[0]) > 20
        assert sorted((said[0] & said[1]) - tokens - SAME) == [], lesson
    page.wait_for_function(f"!{ROOT}.getAnimations().length")  # what waited is as clear as before
    assert page.evaluate(FOUND, {}) == []

    # nor do its marks, of which each says what it means
    meant = {(title.lower(), text) for title, text in TERMS["es"].values()}
    page.keyboard.press("w")
    for _ in range(int(page.locator(".meaning .ways span").inner_text().split(" de ")[1])):
        title, text, here = page.evaluate(MEANT)
        assert (title.lower(), text) in meant
        assert here == "" or here.startswith("En esta ")
        page.keyboard.press("ArrowRight")
    page.keyboard.press("Escape")

    # no stop of the keyboard holds it: behind the cell comes the top of the page again
    page.locator(".stage .cell").focus()
    for _ in range(2):
        page.keyboard.press("Tab")
    assert "brand" in page.evaluate(FOCUSED)

    # the same weights in a cell of another option, as the address has it
    page.evaluate(REVISIT, f"{base}?{urlencode({'lang': 'es', 'lesson': 'variants', 'step': 4, 'guess': 2})}")
    page.wait_for_function(CAME, arg=["variants", "4"])
    page.get_by_role("button", name="reinicio antes de W").click()
    page.locator(".after").filter(has_text="Chinese").wait_for()
    settled(page, turn="reset=before")
    page.get_by_role("button", name="como se entrenó").click()
    page.locator(".after").filter(has_not_text="Chinese").wait_for()

    # nor is there English where the server is gone; what comes after the last step is there already
    page.evaluate(REVISIT, f"{base}?lang=es&lesson=forget&step=6")
    page.wait_for_selector("[data-lesson=forget][data-step='6'][data-fetching='']", state="attached")
    page.evaluate("gatescope.socket.close()")
    page.wait_for_selector(".notice p >> text=Sin conexión; se intenta otra vez. Los pasos de esta lección")
    page.keyboard.press("n")
    page.wait_for_selector("[data-lesson=input-and-candidate][data-step='1']", state="attached", timeout=1500)
