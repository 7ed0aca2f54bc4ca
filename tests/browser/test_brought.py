"""A network of one's own in a browser: served by its file, opened by key or by a drop, gone with its page."""

import re
from dataclasses import replace
from urllib.parse import urlencode

import numpy as np
import pytest

from browser.conftest import free_port, serving
from browser.explorer import Explorer, fmt
from visualizer import Model, Vocabulary, cells, files
from visualizer.analysis.attribution import attribution
from visualizer.pages.handout import handout
from visualizer.symbols import Answers, Ids

TEXT = "red light turns green"
FOCUSED = "document.querySelector('[data-ready]').shadowRoot.activeElement?.ariaLabel"
DROP = """([name, bytes]) => {
  const data = new DataTransfer();
  data.items.add(new File([new Uint8Array(bytes)], name));
  for (const kind of ["dragover", "drop"])
    document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data }));
}"""


def made(cell="lstm", units=6, **more):
    rng = np.random.default_rng(0)
    reads = Vocabulary(("<unk>", *TEXT.split(), "blue"))
    return Model.create(cells.make(cell), reads, units, rng, meta={"examples": [TEXT, "blue light"]}, **more)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("brought")
    files.save(made(), folder / "lights.safetensors")
    # of more than one part
    files.save(made("gru", 100), folder / "large.safetensors")
    files.save(made(answers=Answers("none", "")), folder / "gates.safetensors")
    numbers = Model.create(cells.make("gru"), Ids(5), 6, np.random.default_rng(0))
    files.save(numbers, folder / "numbers.safetensors")
    flags = Answers("flags", "feeling", ("positive",), "ends")
    two = made(units=16, answers=flags, layers=2, bidirectional=True)
    low = {"readout.bias": two.weights["readout.bias"] - 3}
    files.save(replace(two, weights={**two.weights, **low}), folder / "feeling.safetensors")
    labels = Answers("label", "kind", ("thing", "colour"), "each")
    files.save(made(layers=2, bidirectional=True, answers=labels), folder / "tagger.safetensors")
    # the answers of no text are numbers
    over = made(units=40)
    large = {name: np.full_like(over.weights[name], 3e38) for name in ("readout.weight", "readout.bias")}
    files.save(replace(over, weights={**over.weights, **large}), folder / "over.safetensors")
    return folder


@pytest.fixture(scope="module")
def served(folder):
    names = [f"{name}.safetensors" for name in ("lights", "gates", "over", "feeling", "tagger")]
    with serving(folder, free_port(), options=names) as address:
        yield address


def shown(page, begins):
    page.wait_for_function(
        "(begins) => document.querySelector('[data-ready]')?.dataset.model.startsWith(begins)", arg=begins
    )
    return page.evaluate("document.querySelector('[data-ready]').dataset.model")


def said(page, text):
    page.locator(".notice", has_text=text).first.wait_for(state="attached")


def test_a_file_is_served_opened_dropped_and_refused(watched, served, folder):
    page = watched()
    # a browser hands its file choosers over some time after it was asked to: it is asked with the first page
    page.on("filechooser", lambda _: None)
    explorer = Explorer(page, served)
    page.goto(f"{served}/explore")
    explorer.ready()
    assert explorer.state.model == "own-lights" and explorer.find(".sentence").input_value() == TEXT
    pick = explorer.find(".pick")
    assert pick.inner_text().startswith("lights: LSTM, 6 units")
    # by the keyboard, from the menu
    pick.focus()
    page.keyboard.press("Enter")
    groups = explorer.find(".choices optgroup").evaluate_all("(all) => all.map((each) => each.label)")
    assert groups == ["Your networks", "Tasks"]
    assert explorer.find(".brought").inner_text().startswith("Your network: LSTM, 1 layer of 6 units.")
    page.keyboard.press("Tab")
    page.wait_for_function(f"{FOCUSED} === 'Open a network…'")
    with page.expect_file_chooser() as chooser:
        page.keyboard.press("Space")
    chooser.value.set_files(folder / "large.safetensors")
    first = shown(page, "opened-")
    assert explorer.find(".pick").inner_text().startswith("large: GRU, 100 units")
    assert not explorer.find(".popover").first.is_visible()
    # back returns to what was shown before it, and forward to it
    page.go_back()
    assert shown(page, "own-") == "own-lights"
    page.go_forward()
    assert shown(page, "opened-") == first
    # of symbols without words it is said where these come from, until the next key
    page.evaluate(DROP, ["numbers.safetensors", list((folder / "numbers.safetensors").read_bytes())])
    sent = page.locator(".sending", has_text="gatescope import FILE --vocabulary words.json")
    sent.wait_for()
    page.keyboard.press("Shift")
    sent.wait_for(state="hidden")
    page.locator(".sentence[placeholder^='Type indices of symbols to see']").wait_for()
    page.evaluate(DROP, ["large.safetensors", list((folder / "large.safetensors").read_bytes())])
    page.locator(".pick", has_text="large").first.wait_for()
    first = shown(page, "opened-")
    # one that is none leaves what is shown
    page.evaluate(DROP, ["notes.txt", [1, 2, 3]])
    said(page, "“notes.txt” cannot be opened")
    assert explorer.state.model == first
    page.evaluate(DROP, ["lights.safetensors", list((folder / "lights.safetensors").read_bytes())])
    page.wait_for_function(
        "(first) => document.querySelector('[data-ready]').dataset.model !== first", arg=first
    )
    second = shown(page, "opened-")
    explorer.button("Share").click()
    page.locator(".sharing p", has_text="for this browser alone").wait_for()
    page.keyboard.press("Escape")
    # whoever else has its address has not the network
    stranger = watched(locale="en-GB")
    stranger.goto(page.url)
    said(stranger, "it was opened in another browser, or its page is gone. Open its file again")
    assert shown(stranger, "own-") == "own-lights"
    stranger.context.close()
    page.reload()
    explorer.ready()
    assert explorer.state.model == second
    # where it goes on, it is held
    explorer.find("nav a[data-page=whatif]").click()
    page.wait_for_selector("[data-ready=true]", state="attached")
    assert shown(page, "opened-") == second
    # what reads and answers alike is compared with it
    explorer.button("another network").click()
    page.locator(".othernet").wait_for()
    options = page.locator(".othernet option").all_text_contents()
    assert options == ["LSTM, 6 units, lights", "LSTM, 40 units, over"]
    # an entry of the history of one that is gone: its text, changes and place are not for that in its place
    gone = urlencode({"model": first, "text": "blue light", "pins": "f:*:1=0", "t": 9, "unit": 90})
    page.evaluate(
        """(query) => {
          const here = location.href;
          history.replaceState(history.state, "", `?${query}`);
          history.pushState(history.state, "", here);
        }""",
        gone,
    )
    page.go_back()
    for again in (False, True):
        if again:
            page.goto(f"{served}/explore?{gone}")
            explorer.ready()
        said(page, "or its page is gone. Open its file again")
        assert page.locator(".notice").first.locator("p").count() == 1
        assert shown(page, "own-") == "own-lights"
        assert page.locator(".sentence").first.input_value() == TEXT


def test_a_network_that_answers_nothing_shows_its_gates_and_says_so(watched, served, folder):
    page = watched()
    explorer = Explorer(page, served)
    page.goto(f"{served}/explore?model=own-gates")
    explorer.ready()
    for key in ("v", "v", "p", "p", "ArrowLeft"):
        page.keyboard.press(key)
    assert "has no readout" in explorer.find(".now").first.inner_text()
    assert explorer.find("[data-picture='What it answers'] h2").inner_text() == "No answer"
    page.goto(f"{served}/whatif?model=own-gates&pins=f:*:1=0")
    page.wait_for_selector("[data-ready=true]", state="attached")
    assert "gives no answer, so none changes" in page.locator(".verdict").inner_text()
    page.get_by_role("button", name="another network").click()
    said(page, "There is no network to compare “gates” with")
    # what was said of one file goes with the next
    page.evaluate(DROP, ["notes.txt", [1, 2, 3]])
    said(page, "“notes.txt” cannot be opened")
    page.evaluate(DROP, ["lights.safetensors", list((folder / "lights.safetensors").read_bytes())])
    shown(page, "opened-")
    assert page.locator(".notice").first.inner_text() == ""


def test_a_network_of_flags_that_reads_from_both_ends_fits_and_says_what_does_not_hold(watched, served):
    page = watched(size="projector")
    explorer = Explorer(page, served)
    page.goto(f"{served}/explore?model=own-feeling")
    explorer.ready()
    assert re.search(r"“positive”: \S+%, so it does not hold", explorer.find(".remark").inner_text())
    assert "guess" not in explorer.find(".plots").inner_text()
    scrolls = "((e) => [e.scrollWidth - innerWidth, e.scrollHeight - innerHeight])(document.documentElement)"
    assert max(page.evaluate(scrolls)) <= 0
    page.set_viewport_size({"width": 390, "height": 844})
    page.wait_for_function(f"{scrolls}[0] <= 0")


def test_each_layer_and_direction_is_chosen_on_one_line_and_pages_follow(watched, served, folder, tmp_path):
    page = watched(size="projector")
    explorer = Explorer(page, served)
    page.goto(f"{served}/explore?model=own-feeling&t=2&unit=5")
    explorer.ready()
    pick = explorer.find(".placepick").first
    levels = [f"layer {k} of 2, {way}" for k in (1, 2) for way in ("forwards", "backwards")]
    assert pick.locator("option").all_text_contents() == levels and pick.input_value() == "2"
    line, last = (explorer.find(each).bounding_box() for each in (".cellhd", ".cellhd .seg > :last-child"))
    assert line["height"] < 30 and last["x"] + last["width"] <= line["x"] + line["width"] + 0.5
    # by the keyboard, and it is an entry of the history
    pick.focus()
    page.keyboard.press("ArrowUp")
    page.wait_for_url("**layer=0&direction=reverse*")
    below = files.load(folder / "feeling.safetensors").trace(TEXT).layer(0, "reverse")
    shown = explorer.find(".map .v").all_text_contents()
    assert [float(each.replace("\u2212", "-")) for each in shown] == pytest.approx(
        [below[name][2, 5] for name in below], abs=0.0051
    )
    assert "in layer 1 of 2, read backwards" in explorer.find(".plots").inner_text()
    page.go_back()
    page.wait_for_function("([pick]) => pick.value === '2'", arg=[pick.element_handle()])
    page.go_forward()
    page.wait_for_function("([pick]) => pick.value === '1'", arg=[pick.element_handle()])
    # all of them one above the other, the first beside the words; a click looks into another
    explorer.find("[data-pane=layers]").click()
    above, under = (explorer.find(f".two-way.{way} .two-level") for way in ("forward", "reverse"))
    above.wait_for()
    assert (above.inner_text(), under.inner_text()) == ("layer 2", "layer 2")
    tops = [part.bounding_box()["y"] for part in (above, explorer.find(".two-words"), under)]
    assert tops == sorted(tops)
    above.click()
    page.wait_for_function("!location.search.includes('layer=0')")
    assert above.inner_text() == under.inner_text() == "layer 1"
    last = files.load(folder / "feeling.safetensors").trace(TEXT).layer(1, "reverse")
    shown = explorer.find(".two-way.reverse .v").all_text_contents()
    assert float(shown[-1].replace("\u2212", "-")) == pytest.approx(last["h"][2, 5], abs=0.0051)
    above.click()
    page.wait_for_url("**&layer=0*")
    explorer.find("nav a[data-page=whatif]").click()
    page.wait_for_selector(".surgery .placepick", state="attached")
    page.wait_for_selector("[data-ready=true]", state="attached")
    pick = page.locator(".surgery .placepick")
    assert pick.input_value() == "1"
    page.get_by_role("button", name="Hold it").click()
    row = page.locator(".changes .name").first
    page.wait_for_selector("[data-ready][data-pins^='f_l0_reverse:']", state="attached")
    assert "of layer 1 of 2, read backwards" in row.inner_text()
    # of another layer the sentence begins anew, and the change shows its own again
    pick.select_option("2")
    page.wait_for_function("!location.search.includes('direction=reverse')")
    assert page.locator(".surgery.proposal").count() == 1 and row.count() == 1
    row.click()
    page.wait_for_url("**layer=0&direction=reverse*")
    assert pick.input_value() == "1" and page.locator(".surgery.proposal").count() == 0
    assert page.locator(".ledger canvas").first.get_attribute("aria-label").startswith("Memory ledger")
    # without a server as well
    path = tmp_path / "page.html"
    path.write_text(handout(str(folder / "feeling.safetensors"), TEXT), "utf-8")
    page.goto(f"{path.as_uri()}?layer=0&direction=reverse#whatif")
    page.wait_for_selector("[data-ready=true]", state="attached")
    assert pick.input_value() == "1" and "direction=reverse" in page.url


def test_what_is_read_from_both_ends_is_said_of_its_layer_and_words(watched, served, folder):
    page = watched(size="projector")
    trace = files.load(folder / "tagger.safetensors").trace(TEXT)
    page.goto(f"{served}/whatif?model=own-tagger&t=1&unit=5&layer=0&direction=reverse")
    page.wait_for_selector("[data-ready=true]", state="attached")
    page.locator(".sec.mattered").scroll_into_view_if_needed()
    rows = page.locator(".mattered tbody tr")
    rows.nth(1).wait_for(state="attached", timeout=9000)
    # later words have a part in an answer that is read from both ends
    found = attribution(trace, t=1)
    assert found.n == len(trace) > 2 and abs(found.leave_one_out[2:]).min() > 1e-5
    assert rows.locator("th").all_text_contents() == list(trace.tokens)
    sums = page.locator(".mattered .reads").nth(1).locator("b").all_text_contents()
    assert sums == [fmt(found.whole, 3, plus=True)] * 2
    assert "The units are those of layer 2 of 2, read forwards." in page.locator(".mattered dl").inner_text()
    # what is held at the end is held at the first word, where reading from the end comes to it
    held = fmt(trace.layer(0, "reverse")["c"][0, 5], 2, plus=True)
    assert page.locator(".ledger .bookend").first.text_content() == f"c = {held}"
    assert "this word, joined" in page.locator(".inside .gs-d").text_content()
    page.locator(".surgery .placepick").select_option("3")
    page.locator(".inside .gs-d", has_text="the layer below, joined").wait_for(state="attached")
    page.locator(".surgery .placepick").select_option("1")
    page.wait_for_url("**&layer=0*")
    # a page that shows no layer brings it back
    for address in ("sizes", "explore"):
        page.locator(f"nav a[data-page={address}]").click()
        page.wait_for_url(f"**/{address}?*direction=reverse*")
        page.wait_for_selector("[data-ready=true]", state="attached")
    assert page.locator(".cellhd .placepick").input_value() == "1"
    plots = page.locator(".plots").inner_text()
    assert "each ÷ the last ‖dL/dh‖ of layer 2 of 2, read forwards, log" in plots
    page.locator(".cellhd .placepick").select_option("3")
    only = "“green” is read first here, so its error reaches nothing else"
    page.locator(".plots", has_text=only).wait_for(state="attached", timeout=9000)


@pytest.mark.parametrize("address", ["explore", "whatif"])
def test_a_page_with_nothing_to_show_says_why_and_where_to_go(watched, served, address):
    page = watched()
    page.goto(f"{served}/{address}?model=own-over")
    page.wait_for_selector("[data-unshown=true]", state="attached")
    assert page.locator(".instead p").first.inner_text().endswith("they overflow on this text.")
    assert page.locator(".instead a").all_text_contents()[:2] == ["lights", "gates"]
    page.locator(".instead a").first.click()
    page.wait_for_selector("[data-ready=true][data-model=own-lights]", state="attached")


def test_it_goes_into_a_file_of_its_own(watched, folder, tmp_path):
    path = tmp_path / "page.html"
    path.write_text(handout(str(folder / "lights.safetensors"), "green light"), "utf-8")
    page = watched()
    page.goto(path.as_uri())
    explorer = Explorer(page, "").ready()
    assert explorer.find(".pick").inner_text().startswith("lights: LSTM, 6 units")
    explorer.find(".sentence").fill("blue light turns red")
    page.wait_for_selector("[data-ready][data-steps='4']", state="attached")
    explorer.find(".pick").click()
    said = explorer.find(".popover").first.inner_text()
    assert "It reads words (5 known)" in said and "undefined" not in said and "Open a network" not in said
    assert explorer.find(".ask .chip").all_text_contents() == [TEXT, "blue light"]
