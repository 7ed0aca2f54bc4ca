"""The Translate page is stepped through and changed by hand, and its address holds all of it."""

import shutil

import numpy as np
import pytest

from browser.conftest import at_rest, free_port, serving
from browser.sizes import PENS, SMALL
from translators import translator
from visualizer import seq2seq
from visualizer.seq2seq.analysis import attribution
from visualizer.seq2seq.deciding import decider
from visualizer.tasks.czech import TASK as CZECH
from visualizer.zoo import translator_probes

TRAINED = "czech-gru-additive-48-s0"
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
    """A server of two translators of random weights and a trained one, slow with a long sentence."""
    folder = tmp_path_factory.mktemp("translators")
    for name, cell, attention in (("one", "lstm", "additive"), ("two", "gru", None)):
        seq2seq.save(translator(cell, attention, dtype=np.float32), folder / f"{name}.safetensors")
    shutil.copy(seq2seq.bundled()[TRAINED], folder)
    code = f"""
import time
from pathlib import Path
from visualizer import seq2seq
from visualizer.seq2seq.files import read
found = {{path.stem: path for path in sorted(Path({str(folder)!r}).glob("*"))}}
seq2seq.bundled, seq2seq.load_translator = (lambda: found), (lambda name: read(found[name]))

from visualizer.pages import translation
searched = translation.translate
def slow(model, source, *args, progress=lambda share: None, **more):
    def told(share):
        time.sleep(0.1 if len(source) > 400 else 0)
        progress(share)
    return searched(model, source, *args, progress=told, **more)
translation.translate = slow
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


def test_gates_are_held_a_word_is_accounted_for_and_two_sentences_are_compared(watched, address):
    page = watched(size="laptop")
    girl, boy = "I am a girl who sang", "I am a boy who sang"
    model = seq2seq.load_translator(TRAINED)
    page.goto(f"{address}/translate?translator={TRAINED}&sentence={girl.replace(' ', '+')}&t=9")
    page.wait_for_selector("[data-ready=true]", state="attached")

    def until(name, value):
        page.wait_for_function(
            "([name, value]) => new URLSearchParams(location.search).get(name) === value", arg=[name, value]
        )

    def text(selector):
        return page.locator(selector).text_content()

    before = page.evaluate(SAID)["text"]
    assert before == "Jsem holka, která zpívala"
    # both sides know it is a girl, and how far that can be trusted is said
    assert "As the decoder writes “která”" in text(".tr-memory .says")
    page.locator(".tr-memory .tr-hit").nth(3).click()
    until("t", "3")
    asked, twin = (
        translator_probes.load(TRAINED, weights)["encoder"][0] for weights in ("trained", "initial")
    )
    p = asked(model.trace(girl, before).encoder[0])[3, 2]
    assert f"After “girl” the encoder’s memory says: feminine {p:.0%}" in text(".tr-memory .says")
    scores = f"at {asked.score:.1%} of the words, of an untrained network {twin.score:.1%}"
    assert scores in text(".tr-memory .says")
    page.get_by_label("What the memory is asked for").select_option("number")
    until("probe", "number")
    # what decided the word, the unit, and its being held
    page.goto(page.url.replace("t=3", "t=9"))
    page.get_by_role("button", name="leave one out").click()
    page.wait_for_function(
        "() => /by the grammar decided/.test("
        "document.querySelector('[data-ready]').shadowRoot.querySelector('.tr-why').textContent)"
    )
    assert page.locator(".tr-counts").count() == 2
    # in the numbers of Python, to the digits that are shown
    run = seq2seq.translate(model, girl, 3).best
    counts, unit = attribution(run, 3).leave_one_out, decider(run, 3, 3, CZECH.forms("která"))
    assert f"“{run.source.tokens[counts.argmax()]}” (+{counts.max():.2f})" in text(".tr-why .says")
    assert f"from {unit.p:.1%} to {unit.p_held:.1%}, “{unit.other}” to {unit.p_other:.1%}" in text(
        ".tr-why .says"
    )
    assert "Attention points most at “who”" in text(".tr-why .says")
    page.get_by_role("button", name="Hold that unit so").click()
    page.wait_for_function(
        "() => /decoder\\.h:\\d+:3=/.test(new URLSearchParams(location.search).get('hold'))"
    )
    assert page.locator(".tr-pins li").count() == 1 and page.locator(".tr-held").count() == 1
    assert "1 gate or state held" in text(".tr-changed") and page.locator(".tr-versus tr").count() == 2
    # a cell of a map is chosen, and held by the slider
    page.locator(".tr-hit[data-control='word 1']").click(position={"x": 10, "y": 30})
    until("side", "encoder")
    page.get_by_label("What it is held at").fill("0.25")
    page.wait_for_function(
        "() => /;encoder\\.r:\\d+:1=0.25$/.test(new URLSearchParams(location.search).get('hold'))"
    )
    assert page.locator(".tr-pins li").count() == 2
    kept = page.evaluate(SAID)
    page.reload()
    page.wait_for_selector("[data-ready=true]", state="attached")
    assert (page.evaluate(SAID)["text"], page.evaluate(SAID)["address"]) == (kept["text"], kept["address"])
    # a gate of the open unit is dragged
    gate = page.locator(".tr-gate[data-gate='z:1']")
    gate.scroll_into_view_if_needed()
    box = gate.bounding_box()
    page.mouse.move(box["x"] + 8, box["y"] + 2)
    page.mouse.down()
    page.mouse.move(box["x"] + 8, box["y"] + box["height"] + 20, steps=3)
    page.mouse.up()
    page.wait_for_function(
        "() => /encoder\\.z:\\d+:1=0(;|$)/.test(new URLSearchParams(location.search).get('hold'))"
    )
    page.get_by_role("button", name="Undo", exact=True).click()
    page.wait_for_function("() => !/encoder\\.z/.test(new URLSearchParams(location.search).get('hold'))")
    page.locator(".tr-kept").get_by_role("button", name="Let all go").click()
    until("hold", None)
    assert page.evaluate(SAID)["text"] == before
    # another sentence beside it, and both in each other's place
    page.get_by_role("button", name=boy, exact=True).click()
    until("pair", boy)
    assert "They part at output 2: “holka” here" in text(".tr-pair .says")
    page.get_by_role("button", name="Swap both").click()
    until("sentence", boy)
    until("pair", girl)
    page.go_back()
    until("pair", boy)
    assert page.evaluate(SMALL, 12) == []
    page.set_viewport_size({"width": 390, "height": 844})
    page.wait_for_timeout(300)
    assert page.evaluate(SAID)["wide"] and page.evaluate(SMALL, 12) == []


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
