"""The Translate page is stepped through and changed by hand, and its address holds all of it."""

import numpy as np
import pytest

from browser.conftest import at_rest, free_port, serving
from browser.sizes import PENS, SMALL
from translators import translator
from visualizer import seq2seq

SAID = """() => {
  const { dataset, shadowRoot: root } = document.querySelector("[data-ready]");
  const text = (s) => root.querySelector(s)?.textContent;
  return { t: Number(dataset.t), text: dataset.text, unit: dataset.unit, says: text(".tr-says"),
    search: text(".tr-search"), worked: text(".tr-worked"), hidden: root.querySelector(".tr-worked").hidden,
    address: Object.fromEntries(new URLSearchParams(location.search)),
    wide: document.documentElement.scrollWidth <= innerWidth };
}"""


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    """A server that has two translators of random weights, and is slow with a long sentence."""
    folder = tmp_path_factory.mktemp("translators")
    for name, cell, attention in (("one", "lstm", "additive"), ("two", "gru", None)):
        seq2seq.save(translator(cell, attention, dtype=np.float32), folder / f"{name}.safetensors")
    code = f"""
import time
from pathlib import Path
from visualizer import seq2seq
from visualizer.seq2seq.files import read
found = {{path.stem: path for path in sorted(Path({str(folder)!r}).glob("*"))}}
seq2seq.bundled, seq2seq.load_translator = (lambda: found), (lambda name: read(found[name]))

from visualizer.pages.translate import session
searched = session.translate
def slow(model, source, *args, progress, **more):
    def told(share):
        time.sleep(0.1 if len(source) > 400 else 0)
        progress(share)
    return searched(model, source, *args, progress=told, **more)
session.translate = slow
"""
    with serving(tmp_path_factory.mktemp("server"), free_port(), before=code) as at:
        yield at


def test_a_translation_is_stepped_through_and_changed_by_hand(watched, address):
    page = watched(size="laptop")
    page.add_init_script(f"({PENS})()")
    page.goto(f"{address}/translate?sentence=a+b+c+f&translator=one")
    page.wait_for_selector("[data-ready=true]", state="attached")

    def said():
        return page.evaluate(SAID)

    def until(**values):
        page.wait_for_function(
            "(values) => Object.entries(values).every(([name, value]) =>"
            " new URLSearchParams(location.search).get(name) === value)",
            arg=values,
        )
        return said()

    assert page.get_by_role("link", name="Translate", exact=True).is_visible()
    # first the encoder, then the decoder
    page.keyboard.press("Home")
    assert "The encoder reads “a”, word 1 of 4" in said()["says"]
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    assert "The decoder writes" in said()["says"] and "attends" in said()["says"]
    # the tree grows with what is written
    late = page.locator(".tr-node[data-late=true]")
    before = late.count()
    page.keyboard.press("ArrowRight")
    assert 0 < late.count() < before
    page.keyboard.press("ArrowLeft")
    unit = said()["unit"]
    page.keyboard.press("ArrowDown")
    assert said()["unit"] != unit
    # a weight is opened, and held by hand
    before = said()["text"]
    cell = page.locator(".tr-cell[data-weight='0:1']")
    cell.click()
    assert not said()["hidden"] and "Why" in said()["worked"] and "products" in said()["worked"]
    until(word="1", t="4")
    page.get_by_label("The weight that is held").fill("0.9")
    held = until(weigh="0:1=0.9")
    assert "1 weight of the attention held" in page.locator(".tr-changed").text_content()
    assert "(0.90), by weights that you hold" in held["says"]
    page.get_by_role("button", name="Undo all").click()
    assert until(weigh=None)["text"] == before
    # and dragged
    box = cell.bounding_box()
    page.mouse.move(box["x"] + 5, box["y"] + 5)
    page.mouse.down()
    page.mouse.move(box["x"] + 60, box["y"] + 5, steps=3)
    page.mouse.up()
    page.wait_for_function("() => /0:1=/.test(decodeURIComponent(location.search))")
    page.get_by_role("button", name="Let all go").click()
    until(weigh=None)
    # another word is chosen at the first output, by the keyboard
    page.locator(".tr-next button").nth(1).focus()
    page.keyboard.press("Enter")
    page.wait_for_function("() => new URLSearchParams(location.search).has('begin')")
    assert "You chose it." in said()["says"]
    page.get_by_role("button", name="Let it choose again").click()
    until(begin=None)
    # a word of the tree is chosen
    page.locator(".tr-node[data-kept=true]").nth(1).click()
    page.wait_for_function("() => new URLSearchParams(location.search).has('begin')")
    assert "which you chose" in said()["search"]
    page.get_by_role("button", name="nothing", exact=True).click()
    cut = until(cut="all")
    assert "nothing is handed over" in page.locator(".tr-changed").text_content()
    # what is seen stands in the address, and "back" goes back
    page.reload()
    page.wait_for_selector("[data-ready=true]", state="attached")
    again = said()
    assert (again["text"], again["says"], again["address"]) == (cut["text"], cut["says"], cut["address"])
    page.go_back()
    assert until(cut=None)["address"]["begin"]
    assert page.evaluate(SMALL, 12) == []
    # another sentence, of which nothing of that is held any more
    page.get_by_label("A sentence to translate", exact=True).fill("")
    page.wait_for_selector(".tr-top", state="hidden")
    assert "Type a sentence" in page.locator(".tr-none").text_content()
    box = page.get_by_label("A sentence to translate", exact=True)
    page.wait_for_function("() => new URLSearchParams(location.search).get('sentence') === ''")
    assert "t" not in said()["address"]
    page.go_back()
    until(sentence="a b c f")
    page.wait_for_selector(".tr-top", state="visible")
    assert box.input_value() == "a b c f"
    box.fill("a qq b")
    page.wait_for_selector(".tr-top", state="visible")
    assert "begin" not in until(sentence="a qq b")["address"]
    assert ", 1 unknown" in page.locator(".count").text_content()
    page.get_by_label("Translator", exact=True).select_option("two")
    until(translator="two")
    assert "sees only the state handed over" in page.locator(".tr-attention").text_content()
    page.set_viewport_size({"width": 390, "height": 844})
    page.wait_for_timeout(300)
    assert said()["wide"] and page.evaluate(SMALL, 12) == []
    # a long sentence: the page opens before it is translated, says how far that is, and lets go of it
    page.goto(f"{address}/translate?sentence={'a+b+' * 250}&translator=one&beam=8&t=1")
    page.wait_for_selector(".tr-done", state="visible")
    assert "it is being translated" in page.locator(".tr-none").text_content()
    assert page.locator(".count").text_content().endswith("% translated")
    page.get_by_label("A sentence to translate", exact=True).fill("a b")
    page.wait_for_selector(".tr-top", state="visible")
    assert until(sentence="a b")["t"] == 1 and page.locator(".count").text_content() == "2 words in"


def test_a_finger_drags_a_weight_and_scrolls_the_page_and_taps_the_tree(watched, address):
    page = watched(size="phone", has_touch=True, is_mobile=True)
    page.goto(f"{address}/translate?sentence=a+b+c+f&translator=one&t=4")
    page.wait_for_selector("[data-ready=true]", state="attached")
    finger = page.context.new_cdp_session(page)
    cell = page.locator(".tr-cell[data-weight='0:1']")
    cell.evaluate("(e) => e.scrollIntoView({ block: 'center' })")

    def swipe(x, y):
        """A finger that is put on the cell, moved in ten steps, and lifted."""
        box = at_rest(cell)
        left, top = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        for k in range(11):
            point = {"x": left + k * x / 10, "y": top + k * y / 10}
            kind = "touchMove" if k else "touchStart"
            finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [point]})
            page.wait_for_timeout(10)
        finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

    # what goes along the page scrolls it, and what goes across drags
    before = page.evaluate("scrollY")
    swipe(5, -100)
    page.wait_for_function("(before) => scrollY > before + 50", arg=before)
    assert page.evaluate(SAID)["hidden"]
    swipe(80, 0)
    page.wait_for_function("() => /0:1=/.test(decodeURIComponent(location.search))")
    assert page.locator(".tr-hand rect").count() == 0
    page.locator(".tr-node[data-kept=true]:not(:has-text('end'))").first.tap()
    page.wait_for_function("() => new URLSearchParams(location.search).has('begin')")
    targets = page.locator(".tr-main .btn, .tr-cell, .tr-next button, .tr-tree .tr-hit")
    assert min(each.bounding_box()["height"] for each in targets.all() if each.is_visible()) >= 38
