"""A translator in one file, with no network: what is typed and changed is Python's, and in its address."""

from urllib.parse import urlsplit

import pytest

from browser.explorer import pct
from payload import decode
from visualizer.pages import translation
from visualizer.pages.translate.file import translator_file

NAME = "czech-lstm-additive-48-s0"
TEXT = "I am a girl who likes to learn"
OTHER = "when the boy laughed , the girl cried"


def facts_of(sentence, **asked):
    """What a server sends of a sentence."""
    asked |= {"sentence": sentence, "translator": NAME}
    return decode(translation.answer({"seq": 0, "want": "translate", "asked": asked}))[1]


@pytest.fixture
def opened(watched, tmp_path):
    path = tmp_path / "page.html"
    path.write_text(translator_file(NAME, TEXT, {"t": 11, "unit": 7}), encoding="utf-8")
    page = watched(offline=True)
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(path.as_uri())
    page.wait_for_selector("[data-ready=true]", state="attached")
    yield page
    # itself, the picture of its tab, and what it saves
    assert {urlsplit(url).scheme for url in asked} <= {"file", "data", "blob"}
    assert {url.split("?")[0] for url in asked if url.startswith("file")} == {path.as_uri()}


def shows(page, text):
    """Waits until the page shows a translation."""
    ready = "document.querySelector('[data-ready=true]')"
    page.wait_for_function(f"(text) => {ready}?.dataset.text === text", arg=text)
    return page.evaluate(f"({{...{ready}.dataset}})")


def could_be(page, facts):
    """The words that could most likely be written at the step that is shown are those, as likely."""
    j = int(shows(page, facts["text"])["t"]) - facts["S"]
    wanted = [[word.replace("</s>", "⟨end⟩"), pct(p)] for word, p in facts["top"][j][:3]]
    rows = page.locator(".tr-next li").all()[:3]
    assert [
        [row.locator("button").inner_text(), row.locator("span").last.inner_text()] for row in rows
    ] == wanted


def test_a_file_translates_what_is_typed_into_it_without_a_network(opened):
    page = opened
    facts = facts_of(TEXT)
    seen = shows(page, facts["text"])
    assert (seen["t"], seen["unit"]) == ("11", "7")
    could_be(page, facts)
    # another sentence, live
    box = page.get_by_label("A sentence to translate", exact=True)
    box.fill(OTHER)
    could_be(page, facts_of(OTHER))
    # a wider beam, then a word chosen: its address brings all of it back
    page.keyboard.press("Escape")
    page.locator(".tr-search input[type=range]").press("ArrowRight")
    page.wait_for_function("() => new URLSearchParams(location.search).get('beam') === '4'")
    page.get_by_role("button", name="nothing", exact=True).click()
    facts = facts_of(OTHER, beam=4, cut="all")
    could_be(page, facts)
    page.wait_for_function("() => new URLSearchParams(location.search).get('cut') === 'all'")
    page.reload()
    shows(page, facts["text"])
    assert box.input_value() == OTHER
    page.go_back()
    shows(page, facts_of(OTHER, beam=4)["text"])
    # an unknown word is copied, and what the file has not is said
    page.goto(page.url.partition("?")[0] + "?sentence=the+boy+saw+Qwerty&translator=x&t=99")
    facts = facts_of("the boy saw Qwerty")
    shows(page, facts["text"])
    notices = page.locator(".notice").inner_text()
    assert "No translator is called “x”" in notices and "step 99" in notices
    assert page.locator("nav a").count() == 0
