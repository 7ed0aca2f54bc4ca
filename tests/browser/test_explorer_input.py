"""What a person asks for: texts, examples, models, addresses, and everything that cannot be shown."""

import csv
import io
import itertools
import json
import re
import struct
from xml.etree import ElementTree

import numpy as np
import pytest

from browser.conftest import hasten, timed, watch
from browser.explorer import Explorer, fmt, pct, trace_of
from visualizer import CELLS, arithmetic, gradient_norms
from visualizer.pages import catalogue
from visualizer.pages.asked import MAX_CHARACTERS, MAX_TOKENS
from visualizer.symbols import typed
from visualizer.tasks.stories import told

CATALOGUE = catalogue.catalogue()
EXAMPLES = CATALOGUE["tasks"]["grammar"]["examples"]
OPENING = EXAMPLES[0][1]
TEXT = "the keys to the cabinet Zzyzx are"


def opening(trace):
    """The step and unit that a page opens a text on."""
    return told(trace, catalogue.units(trace.model.name))[0]


@pytest.fixture(scope="module")
def shared(standing, server):
    """The Explorer on a laptop, which the tests of this module share."""
    return Explorer(standing(), server).open()


@pytest.fixture
def explorer(shared):
    """The shared Explorer at the beginning of a short text, with the model the page opens on."""
    shared.press("Escape", "Escape")
    if shared.state.model != catalogue.default_model() or "initial" in shared.find(".pick").inner_text():
        shared.visit(text=TEXT, model=catalogue.default_model())
    shared.ask(TEXT)
    shared.press("Home", "1")
    return shared


@pytest.fixture
def opened(shared):
    """Opens the shared Explorer anew, at an address."""
    return lambda **query: shared.open(**query)


@pytest.fixture
def visited(shared):
    """Takes the shared Explorer to an address without loading it again."""
    return lambda **query: shared.visit(**query)


# --- a text -----------------------------------------------------------------------------------


def test_typing_recomputes_and_keeps_the_step(explorer):
    explorer.press("ArrowRight", "ArrowRight", "ArrowDown")
    at = explorer.at
    box = explorer.find("input.sentence")
    box.click()
    explorer.press("End")
    explorer.page.keyboard.type(" in the box", delay=15)
    explorer.settle()
    text = TEXT + " in the box"
    trace = trace_of(explorer.state.model, text)
    shown = explorer.shown
    assert (explorer.text, explorer.at) == (text, at)
    assert explorer.state.steps == len(trace)
    assert shown.tokens == list(trace.tokens)
    explorer.press("Escape", "End")
    assert explorer.shown.predictions == [[word, pct(p)] for word, p in trace.top(len(trace) - 1)]
    # whoever stands at the end stays there: the next word is what is being read
    box.click()
    explorer.press("End", "Backspace", "Backspace", "Backspace")
    explorer.page.keyboard.type("cabinet with it")
    explorer.settle()
    state = explorer.state
    assert (state.t, state.steps) == (11, 12)
    assert explorer.shown.tokens[-3:] == ["cabinet", "with", "it"]


def test_another_text_is_read_to_its_end_and_an_edit_keeps_the_step(explorer):
    box, page = explorer.find("input.sentence"), explorer.page
    # put for the last one, all at once or letter by letter, also where its first words are the same
    for text, delay in ((TEXT + " in my room", 0), ("My name is Lena and I study physics", 3)):
        explorer.press("Escape", "Home", "ArrowRight")
        box.click()
        explorer.press("Control+a")
        page.keyboard.insert_text(text) if not delay else page.keyboard.type(text, delay=delay)
        explorer.settle()
        assert explorer.state.t == explorer.state.steps - 1 == len(text.split()) - 1
    explorer.press("Escape", "Home", "ArrowRight")
    explorer.ask("Why did the chicken cross the road")  # as a script or an input method puts it
    assert explorer.state.t == explorer.state.steps - 1
    # a word replaced, or more said at the end, and the step is where it was
    explorer.press("Escape", "Home", "ArrowRight", "ArrowRight")
    box.dblclick(position={"x": 10, "y": 20})
    page.keyboard.insert_text("How ")
    explorer.settle()
    assert (explorer.state.t, explorer.shown.tokens[0]) == (2, "How")
    explorer.press("End")
    page.keyboard.insert_text(" again today")
    explorer.settle()
    assert explorer.state.t == 2


def test_a_shorter_text_ends_the_step_with_it(explorer):
    explorer.press("End", "ArrowLeft")
    explorer.ask("the keys to")
    assert (explorer.state.t, explorer.state.steps) == (2, 3)


def test_of_fast_key_strokes_the_last_one_counts(explorer):
    box = explorer.find("input.sentence")
    box.fill("")
    fast = "We moved to Japan, and she said that the clouds are in the"
    box.press_sequentially(fast, delay=0)
    explorer.settle()
    explorer.page.wait_for_timeout(200)
    assert explorer.text == fast
    assert explorer.shown.tokens == list(trace_of(explorer.state.model, fast).tokens)


def test_a_way_on_which_an_answer_was_lost_is_given_up_for_another_and_it_is_asked_again(watched, server):
    """Nobody waits forever: after some seconds of silence the page takes another way to the server."""
    page, losing = timed(watched), []

    def connect(socket):
        upstream = socket.connect_to_server()

        def pass_on(frame):
            # a message is a header, two more parts, and two for each of its buffers
            if losing == ["next"] and isinstance(frame, str) and '"PATCH-DOC"' in frame:
                losing[:] = range(3 + 2 * json.loads(frame)["num_buffers"])
            if losing and losing != ["next"]:
                losing.pop()
            else:
                socket.send(frame)

        upstream.on_message(pass_on)

    page.route_web_socket(re.compile("/ws"), connect)
    explorer = Explorer(page, server).open(text="the cat sat")
    losing.append("next")
    explorer.find("input.sentence").fill("the cat sat on")
    hasten(page, "[data-steps='4']")
    assert not losing
    explorer.settle()
    explorer.ask("the cat sat on the mat")
    assert explorer.state.steps == 6


def test_unknown_words_are_marked_counted_and_traced(explorer):
    explorer.ask("Zzyzx and the qwfp, and 2024")
    explorer.press("Home")
    shown, trace = explorer.shown, trace_of(explorer.state.model, "Zzyzx and the qwfp, and 2024")
    unknown = ["Zzyzx", "qwfp", "2024"]
    assert [word for word, no in zip(trace.tokens, trace.unknown, strict=True) if no] == unknown
    assert shown.unknown == unknown
    assert shown.count == "7 words, 3 unknown"
    assert explorer.find(".mirror u").all_inner_texts() == unknown
    assert "not among this model" in explorer.find(".tok.unknown").first.get_attribute("title")
    assert shown.maps["f"] == fmt(trace["f"][0, explorer.state.unit])
    explorer.ask("the clouds")
    assert explorer.shown.count == "2 words"
    assert explorer.shown.unknown == []


def test_an_example_is_one_click_away_and_opens_where_something_happens(explorer):
    chips = explorer.find(".chips .chip").all_inner_texts()
    assert chips == [label for label, _ in EXAMPLES[: len(chips)]]
    more = explorer.page.get_by_label("More examples")
    for label, text in EXAMPLES:
        if label in chips:
            explorer.find(f".chips .chip:text-is('{label}')").click()
        else:
            more.select_option(label=label)
        explorer.settle()
        trace = trace_of(explorer.state.model, text)
        assert explorer.text == text
        assert explorer.at == opening(trace)
        assert explorer.shown.chips == [label] * (label in chips)
        # the answer to the sentence is a word, and the keys step at once
        explorer.press("ArrowLeft")
        assert explorer.state.t == max(0, opening(trace)[0] - 1)


LITERALS = ["2024", "true", "[1,2]", "null", "1e5", "{'a': 1}", "the cat & dog + 100% #1 ?t=3"]
STRANGE = [
    "<script>window.hit = 1</script>",
    "<img src=nowhere onerror='window.hit = 1'>",
    "{{7*7}} ${7*7} <!-- --> </script><svg onload=window.hit=1>",
    "👩‍👩‍👧‍👦 👍🏽 🇨🇿",
    "שלום the עולם cat",
    "e\u0301te\u0301 n\u0303 Z\u0351\u036b\u0343\u036a\u0302algo",
    "the \u202ecat\u202c sat\u200f",
    "the\u0007cat\u0000sat",
    "日本語の文",
    "ﷺ " * 3,
    "supercalifragilisticexpialidocious" * 5,
    "=1+1 @SUM(A1) -2",
]


@pytest.mark.parametrize("text", LITERALS + STRANGE)
def test_any_text_is_shown_as_it_is_and_nothing_in_it_runs(shared, text):
    explorer = shared
    explorer.ask(text)
    trace = trace_of(explorer.state.model, text)
    shown = explorer.shown
    assert not shown.notices
    assert explorer.state.steps == len(trace)
    # a column too narrow for any letter is left empty
    assert all(own in ("", word) for own, word in zip(shown.tokens, trace.tokens, strict=True))
    for t in {0, len(trace) - 1}:
        explorer.go(t)
        assert explorer.shown.current == [t]
    assert explorer.page.evaluate("window.hit") is None
    elements = (
        "document.querySelector('[data-ready]').shadowRoot.querySelectorAll('script, img, .say svg').length"
    )
    assert explorer.page.evaluate(elements) == 0
    assert explorer.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    # the address holds it too, as it is read
    explorer.written(text=typed(text, "words"))


@pytest.mark.parametrize("text", ["", "   ", "\u3000"])
def test_without_a_word_the_last_picture_stays_and_the_page_asks_for_one(explorer, text):
    explorer.press("ArrowRight")
    explorer.ask(text)
    shown = explorer.shown
    assert "Type a sentence" in explorer.notices
    assert shown.tokens == TEXT.split()
    explorer.press("ArrowRight")
    assert (explorer.state.t, explorer.state.steps) == (2, len(TEXT.split()))
    explorer.ask("the cat")
    assert not explorer.shown.notices
    assert explorer.shown.tokens == ["the", "cat"]


def test_a_text_of_100000_characters_is_cut_and_the_page_says_so(explorer):
    explorer.ask("ox " * 33_334)
    assert "100,002 characters" in explorer.notices and f"first {MAX_CHARACTERS:,}" in explorer.notices
    assert f"first {MAX_TOKENS:,} words" in explorer.notices
    assert explorer.state.steps == MAX_TOKENS
    explorer.press("End", "ArrowLeft", "ArrowDown")
    assert explorer.state.t == MAX_TOKENS - 2
    explorer.ask("x" * 100_000)
    assert "100,000 characters" in explorer.notices
    assert explorer.state.steps == 1
    explorer.ask("the cat")
    assert not explorer.shown.notices


def test_what_is_said_stands_beside_the_text_and_in_nobodys_way(explorer):
    explorer.ask(" ")
    notice = explorer.find(".notice")
    assert notice.is_visible() and notice.get_attribute("role") == "alert"
    # a click that is caught by something above its target fails here
    explorer.button("Forward one step").click(timeout=2000)
    explorer.button("Play").click(timeout=2000)
    explorer.button("Pause").click(timeout=2000)
    explorer.find(".tok[data-step='1']").click(timeout=2000)
    assert explorer.state.t == 1


# --- a model ----------------------------------------------------------------------------------


def test_the_picker_changes_cell_seed_size_and_weights(explorer):
    explorer.press("ArrowRight", "ArrowRight")
    pages = explorer.find(".pick")
    for cell in CELLS:
        explorer.choose(Cell=cell)
        model = explorer.state.model
        assert f"-{cell}-" in model
        assert catalogue.load(model).cell.title in pages.text_content()
        # the text and the step stay
        assert (explorer.text, explorer.state.t) == (TEXT, 2)
        entries = [m for m in CATALOGUE["models"] if (m["task"], m["cell"]) == ("grammar", cell)]
        # one cell stands for the seeds of all, whose list is made alike
        for seed in sorted({m["seed"] for m in entries}) if cell == "gru" else ():
            if seed != catalogue.load(explorer.state.model).meta["seed"]:
                explorer.choose(Seed=str(seed))
            entry = next(m for m in entries if m["name"] == explorer.state.model)
            assert entry["seed"] == seed
            trace = trace_of(entry["name"], TEXT)
            explorer.go(2)
            assert explorer.shown.predictions == [[word, pct(p)] for word, p in trace.top(2)]
        for units in sorted({m["units"] for m in entries}):
            if units != catalogue.load(explorer.state.model).units:
                explorer.choose(Size=str(units))
            assert catalogue.load(explorer.state.model).units == units
            assert explorer.shown.inside.endswith(f"of {units}")
    # Escape closes it where a choice left the focus, and where that is nowhere
    for left in ("", "document.querySelector('[data-ready]').shadowRoot.activeElement?.blur()"):
        for cell in ("gru", "lstm"):
            explorer.picker(True).get_by_label("Cell", exact=True).select_option(cell)
            explorer.settle()
        explorer.page.evaluate(left or "0")
        explorer.press("Escape")
        assert explorer.find(".popover").is_hidden() and pages.evaluate("(e) => e.matches(':focus')")
    explorer.choose(weights="initial")
    model = explorer.state.model
    assert "initial weights" in pages.text_content()
    trace = trace_of(model, TEXT, "initial")
    assert explorer.shown.predictions == [[word, pct(p)] for word, p in trace.top(2)]
    assert trace.top(2) != trace_of(model, TEXT).top(2)
    explorer.written(weights="initial", model=model)
    explorer.choose(weights="trained")
    assert explorer.shown.predictions == [[word, pct(p)] for word, p in trace_of(model, TEXT).top(2)]


@pytest.mark.parametrize("cell", ["rnn", "gru"])
def test_the_card_says_what_was_measured_on_the_test_split_for_every_seed(explorer, root, cell):
    explorer.choose(Cell=cell)
    family = explorer.state.model.rpartition("-s")[0]
    card = json.loads((root / "assets" / "models" / f"{family}.json").read_text(encoding="utf-8"))
    seeds = [card["seeds"][seed] for seed in sorted(card["seeds"])]
    popover = explorer.picker(True)
    popover.locator("summary").click()
    words = popover.locator(".card").inner_text()
    rows = {row[0]: row[1:] for row in cells_of(popover.locator("table"))}
    popover.locator("summary").click()
    explorer.picker(False)
    assert f"{card['parameters']:,} parameters, {card['iterations']:,} iterations" in words
    assert card["test_split"] in words
    assert rows.pop("seed") == sorted(card["seeds"])
    assert rows.pop("all") == [pct(seed["test"]["accuracy"], float) for seed in seeds]
    # what a gap counts stands above the gaps
    assert not any(rows.pop(card["gap"]))
    for by in ("by_rule", "by_gap"):
        for key in seeds[0]["test"][by]:
            # a rule is spelt out beside its name
            named = f"{key} {card['rules'][key]}" if by == "by_rule" else key
            assert rows.pop(named) == [pct(seed["test"][by][key]["accuracy"], float) for seed in seeds]
    assert not rows


def test_the_picker_says_whose_scores_these_are_and_brings_a_cell_back(explorer):
    explorer.choose(Cell="peephole", weights="initial")
    popover = explorer.picker(True)
    # the choices lie over none of the pictures
    box = popover.bounding_box()
    assert box["y"] + box["height"] < explorer.find(".maps").bounding_box()["y"]
    popover.locator("summary").click()
    popover.get_by_text("These are the scores of the trained weights").wait_for()
    popover.locator("summary").click()
    explorer.choose(weights="trained", Task="adding")
    cell = catalogue.load(explorer.state.model).cell
    said = f"There is no Peephole LSTM for this task. This is the {cell.title}"
    explorer.picker(True).get_by_text(said).wait_for()
    assert popover.get_by_text("These are the scores of the trained").count() == 0
    explorer.choose(Task="brackets")
    assert explorer.state.model.startswith("brackets-peephole-")
    assert not explorer.picker(True).locator(".swapped").is_visible()
    explorer.picker(False)


def test_the_picker_is_opened_and_left_by_the_keyboard(explorer):
    explorer.find(".pick").focus()
    explorer.press("Enter")
    assert explorer.find(".popover").is_visible()
    inside = "document.querySelector('[data-ready]').shadowRoot.activeElement.closest('.popover') !== null"
    assert explorer.page.evaluate(inside)
    assert explorer.page.get_by_role("button", name="trained", exact=True).count() == 1
    explorer.press("Escape")
    assert not explorer.find(".popover").is_visible()
    assert explorer.find(".pick").evaluate("(e) => e.getRootNode().activeElement === e")
    # and Escape on the button that opened it closes it too
    explorer.press("Enter")
    explorer.find(".pick").focus()
    explorer.press("Escape")
    assert not explorer.find(".popover").is_visible()
    explorer.find(".pick").click()
    explorer.find(".say").click()
    assert not explorer.find(".popover").is_visible()


def test_another_cell_has_its_own_pictures(explorer):
    for cell in ("rnn", "gru", "coupled", "lstm"):
        explorer.choose(Cell=cell)
        maps = explorer.find(".map canvas").evaluate_all(
            "(all) => all.map((e) => e.getAttribute('aria-label'))"
        )
        names = [re.match(r"Map of (\w),", label)[1] for label in maps]
        assert tuple(names) == CELLS[cell].signals
        label = explorer.find(".cell svg").get_attribute("aria-label")
        assert catalogue.load(explorer.state.model).cell.title in label


# --- dialogs ----------------------------------------------------------------------------------


def cells_of(table):
    return [re.split(r"\t", row) for row in table.inner_text().splitlines() if "\t" in row]


def test_the_numbers_are_a_table_to_four_digits(explorer):
    explorer.press("ArrowRight", "ArrowDown")
    state = explorer.state
    trace = trace_of(state.model, TEXT)
    explorer.button("Numbers").click()
    dialog = explorer.find("dialog.numbers[open]")
    assert "Step 2 of 7: “keys”" in dialog.inner_text()
    expects, units = (cells_of(table) for table in dialog.locator("table").all())
    assert expects[1:] == [[word, pct(p)] for word, p in trace.top(1)]
    assert units[0] == ["unit", *trace.signals]
    assert units[1:] == [[str(u), *(fmt(trace[name][1, u], 4) for name in trace.signals)] for u in range(32)]
    dialog.get_by_role("button", name="this unit").click()
    (table,) = dialog.locator("table").all()
    head, *rows = cells_of(table)
    assert head[: 2 + len(trace.signals)] == ["step", "token", *trace.signals]
    norms = {
        cell: gradient_norms(catalogue.load(state.model.replace("-lstm-", f"-{cell}-")), TEXT.split(), target)
        for target in [gradient_norms(trace.model, trace).target]
        for cell in ("lstm", "rnn")
    }
    columns = {
        "log₁₀ ‖dL/dh‖ LSTM": norms["lstm"].log10_norm["h"],
        "log₁₀ ‖dL/dc‖ LSTM": norms["lstm"].log10_norm["c"],
        "log₁₀ ‖dL/dh‖ Vanilla RNN": norms["rnn"].log10_norm["h"],
        "log₁₀ ∏ f": norms["lstm"].log10_forget_product[:, state.unit],
    }
    assert set(head[8:]) == set(columns)
    for t, row in enumerate(rows):
        assert row[:2] == [str(t + 1), trace.tokens[t]]
        assert row[2:8] == [fmt(trace[name][t, state.unit], 4) for name in trace.signals]
        assert dict(zip(head[8:], row[8:], strict=True)) == {
            name: fmt(np.float32(values[t]), 4) for name, values in columns.items()
        }
    assert len(rows) == len(trace)
    # and how they come about, as Python writes it, of the step and the unit that are shown
    dialog.get_by_role("button", name="the arithmetic").click()
    written = [["= " + each for each in line.written(4)] for line in arithmetic(trace, state.t, state.unit)]
    dialog.locator(".sums").wait_for()
    said = dialog.locator(".sums p:not(.hint)").evaluate_all(
        "e => e.map((p) => [...p.children].slice(1).map((line) => line.textContent))"
    )
    sign = str.maketrans({"−": "-", "·": "*"})
    assert [[line.translate(sign).replace("σ", "sigmoid") for line in each] for each in said] == written
    # the heads are set as mathematics, and told as text to who cannot see them
    heads = dialog.locator(".sums math").evaluate_all("e => e.map((each) => each.ariaLabel)")
    assert heads == list(trace.cell.equations)
    assert dialog.inner_text().startswith(f"Unit {state.unit} of 32, step 2 of 7: “keys”")
    explorer.press("ArrowRight")
    (first, *_) = arithmetic(trace, state.t + 1, state.unit)
    dialog.get_by_text(first.written(4)[-1].replace("-", "−"), exact=False).first.wait_for()
    explorer.press("ArrowLeft")
    explorer.press("Escape")
    assert not explorer.find("dialog[open]").count()
    # back to where the dialog was opened from, by the keyboard
    assert explorer.at == (state.t, state.unit)


def test_all_numbers_can_be_taken_home_as_csv(explorer):
    text = 'the cat, =1+1 said "it\'s" Zzyzx'
    explorer.ask(text)
    trace = trace_of(explorer.state.model, text)
    explorer.button("Numbers").click()
    with explorer.page.expect_download() as download:
        explorer.button("CSV").click()
    assert download.value.suggested_filename == f"gatescope-{explorer.state.model}.csv"
    with open(download.value.path(), encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(io.StringIO(file.read())))
    explorer.press("Escape")
    assert len(rows) == len(trace) * 32
    for row, (t, unit) in zip(rows, itertools.product(range(len(trace)), range(32)), strict=True):
        assert int(row["unit"]) == unit
        assert row["token"].removeprefix("'") == trace.tokens[t]
        assert not row["token"].startswith(("=", "+", "-", "@"))
        for name in trace.signals:
            # a text that goes on with another is read on from there: the last bit may differ
            assert np.float32(row[name]) == pytest.approx(trace[name][t, unit], rel=1e-6, abs=1e-7)


# --- pictures ---------------------------------------------------------------------------------


SHAPES = "svg a title rect defs clipPath g text tspan path circle ellipse line polyline image"
PRINTS = """() => {
    const seen = new MutationObserver(([{ addedNodes: [frame] }]) => {
        window.printed = frame.srcdoc;
        seen.disconnect();
    });
    seen.observe(document.body, { childList: true });
}"""


def test_a_picture_is_saved_as_it_is_seen(explorer):
    explorer.button("Share").click()
    names = explorer.find(".saving option").all_inner_texts()
    assert {"The cell", "The text", "Gates and states", "The whole page"} <= set(names)
    for name in ("The text", "The whole page"):
        explorer.find(".saving select").select_option(name)
        with explorer.page.expect_download() as download:
            explorer.page.locator(".saving button", has_text="SVG").click()
        picture = ElementTree.parse(download.value.path()).getroot()
        drawn = "".join(picture.itertext())
        for word in explorer.find(".ribbon button").all_inner_texts():
            assert word in drawn
        tags = {element.tag.split("}")[1] for element in picture.iter()}
        assert {"rect", "text"} <= tags <= set(SHAPES.split())  # nothing but what any program draws
        # what it is of stands under it, and nothing in it waits for a hand
        step = f"Step {explorer.state.t + 1} of {explorer.state.steps}, unit {explorer.state.unit}"
        assert "LSTM, 32 units · English grammar“the keys" in drawn and drawn.endswith(step)
        assert not any(act in drawn for act in ("as in books", "Text and units", "1×", "space"))
    with explorer.page.expect_download() as download:
        explorer.page.locator(".saving button", has_text="PNG").click()
    with open(download.value.path(), "rb") as file:
        width, height = struct.unpack(">II", file.read(24)[16:])
    assert (width, height) == (2 * int(picture.get("width")), 2 * int(picture.get("height")))
    # what becomes of a print is the browser's own affair
    explorer.page.evaluate(PRINTS)
    explorer.page.locator(".saving button", has_text="PDF").click()
    sheet = explorer.page.wait_for_function("window.printed").json_value()
    assert (
        f"@page{{size:{picture.get('width')}px {picture.get('height')}px" in sheet and "<script" not in sheet
    )
    frame = explorer.find("label:has-text('Frame') input").input_value()
    assert frame.startswith("<iframe src=") and "embed=1" in frame


# --- the address ------------------------------------------------------------------------------


def test_opening_the_address_shows_the_same_picture(explorer):
    explorer.ask("the clouds are in the 2024 & + % sky")
    explorer.choose(Cell="gru", weights="initial")
    explorer.go(4)
    explorer.press("ArrowDown", "ArrowDown")
    explorer.find("header button[aria-label*=light]").click()
    state, shown = explorer.state, explorer.shown
    explorer.written(t=state.t, unit=state.unit, theme="dark", weights="initial", model=state.model)
    address = explorer.page.url
    # left, and loaded at it
    explorer.visit()
    explorer.page.goto(address)
    explorer.ready()
    assert explorer.state == state
    assert vars(explorer.shown) == vars(shown)
    assert explorer.page.evaluate("document.documentElement.dataset.theme") == "dark"
    explorer.find("header button[aria-label*=light]").click()


def shared_address(explorer):
    """The address that Share shows, which is selected so that it can be copied."""
    explorer.button("Share").click()
    field = explorer.page.get_by_label("Address of what you see")
    field.wait_for()
    url, start, end = field.evaluate("(e) => [e.value, e.selectionStart, e.selectionEnd]")
    assert (start, end) == (0, len(url)) and url == explorer.page.url
    return url


@pytest.mark.parametrize("view", ["time", "text"])
def test_a_shared_address_opens_on_an_equal_picture_whatever_was_chosen(opened, visited, view):
    explorer = (visited if view == "time" else opened)(
        text="the cat sat on the mat and I grew up in France", view=view
    )
    explorer.go(2)
    explorer.press("3")
    if view == "time":
        # rows keep the order that their values gave them at this step
        explorer.sort("now")
        explorer.press("ArrowRight", "ArrowRight", "ArrowRight")
        explorer.button("mean of 32").click()
    else:
        feature = explorer.page.get_by_label("Feature", exact=True)
        feature.select_option(index=feature.locator("option").count() - 1)
        explorer.pick(5)
    address = shared_address(explorer)
    step = explorer.state.t
    assert f"t={step} in it is step {step + 1}" in explorer.find(".sharing p").inner_text()
    explorer.press("Escape")

    def seen():
        painted = explorer.find("canvas").evaluate_all(
            "(all) => all.filter((e) => e.checkVisibility()).map((e) => e.toDataURL())"
        )
        return vars(explorer.shown), vars(explorer.reading), explorer.sources, painted

    first = seen()
    explorer.visit()
    explorer.page.goto(address)
    explorer.ready()
    for again, before in zip(seen(), first, strict=True):
        assert again == before
    assert shared_address(explorer) == address
    explorer.press("Escape")


def test_share_copies_the_address_or_leaves_it_to_be_copied(visited, watched, server):
    explorer = visited(text="the cat sat on the", model=catalogue.default_model())
    explorer.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    explorer.press("Home", "ArrowRight")
    address = shared_address(explorer)
    explorer.page.wait_for_selector("text=Copied")
    assert explorer.page.evaluate("navigator.clipboard.readText()") == address
    explorer.press("Escape")
    assert not explorer.find(".sharing").is_visible()
    # without https, or in another's frame, a browser copies nothing
    page = watched()
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    page.add_init_script("document.execCommand = () => location.pathname === '/train'")
    for each in ("/explore", "/train"):
        page.goto(server + each)
        page.wait_for_selector("[data-ready=true]", state="attached")
        page.keyboard.press("Home")
        page.keyboard.press("2")
        shared_address(Explorer(page, server))
        # there is an older way to copy, which some forbid too
        said = "Copied: the address" if each == "/train" else "Copy this address (Ctrl C)"
        page.get_by_text(said).wait_for()
    # the last of them, and opened again at its address
    seen = Explorer(page, server).shown
    assert (seen.current, seen.focus) == ([0], ["i"])
    page.reload()
    page.wait_for_selector("[data-ready=true]", state="attached")
    seen = Explorer(page, server).shown
    assert (seen.current, seen.focus) == ([0], ["i"])


def test_back_and_forward_go_through_the_texts(visited):
    explorer = visited(text="the cat sat on the", model=catalogue.default_model())
    explorer.go(3)
    explorer.press("ArrowDown")
    first = explorer.state
    explorer.written(t=3, unit=first.unit)
    explorer.find(".chips .chip").first.click()
    explorer.settle()
    second = explorer.state
    assert second.steps != first.steps
    explorer.page.go_back()
    explorer.page.wait_for_selector(f"[data-steps='{first.steps}']", state="attached")
    explorer.settle()
    assert explorer.state == first
    assert explorer.text == "the cat sat on the"
    explorer.page.go_forward()
    explorer.page.wait_for_selector(f"[data-steps='{second.steps}']", state="attached")
    explorer.settle()
    assert explorer.state == second
    assert explorer.text == OPENING


def test_two_windows_do_not_disturb_each_other(visited):
    one = visited(text="the cat sat")
    page = one.page.context.new_page()
    problems = watch(page)
    other = Explorer(page, one.server).open(text="she and he speak")
    for k, word in enumerate(["on", "the", "mat"]):
        for explorer, start in ((one, "the cat sat"), (other, "she and he speak")):
            words = f"{start} {' '.join(['and'] * k)} {word}"
            explorer.ask(words)
            assert explorer.shown.tokens == words.split()
    one.press("Home")
    other.press("End")
    assert (one.state.t, other.state.t) == (0, other.state.steps - 1)
    assert one.query["text"] != other.query["text"]
    page.close()
    assert not problems


@pytest.mark.parametrize(
    ("query", "at", "said"),
    [
        ({"t": "999", "unit": "-5"}, (6, 0), ["step 999", "0 to 6", "unit -5", "0 to 31"]),
        ({"t": "abc", "unit": "1.5"}, None, ["step abc", "unit 1.5"]),
        ({"t": "", "unit": "1e999"}, None, ["unit 1e999"]),
        ({"t": "<img src=x onerror=window.hit=1>", "unit": "3"}, None, ["<img src=x"]),
    ],
)
def test_a_step_or_unit_outside_the_range_is_clamped_and_said(opened, visited, query, at, said):
    explorer = (visited if at else opened)(text=TEXT, **query)
    trace = trace_of(explorer.state.model, TEXT)
    expected = opening(trace)
    if query["unit"] == "3":
        expected = (expected[0], 3)
    if query["unit"] == "1e999":
        expected = (expected[0], explorer.state.unit)
    assert explorer.at == (at or expected)
    for words in said:
        assert words in explorer.notices
    assert explorer.page.evaluate("window.hit") is None
    explorer.press("ArrowLeft")
    assert explorer.state.t == max(0, expected[0] - 1) if at is None else at[0] - 1


def test_an_unknown_model_and_weights_are_said_and_replaced(opened):
    nasty = "<img src=nowhere onerror='window.hit = 1'>"
    explorer = opened(text=nasty, model=f"grammar-{nasty}", weights="<b>bold</b>", theme="purple")
    state = explorer.state
    assert state.model == catalogue.default_model()
    assert f"grammar-{nasty}"[:50] in explorer.notices and state.model in explorer.notices
    assert "trained or initial" in explorer.notices and "<b>bold</b>" in explorer.notices
    assert explorer.text == nasty
    assert explorer.shown.tokens == list(trace_of(state.model, nasty).tokens)
    assert explorer.page.evaluate("window.hit") is None
    assert explorer.page.evaluate("document.documentElement.dataset.theme") == "light"
    # what the address says from now on is what is seen
    explorer.written(model=state.model, theme="light", text=nasty)
    assert "weights" not in explorer.query


def test_an_address_without_a_word_opens_on_the_example_and_says_why(opened):
    explorer = opened(text="\x00\x07")
    assert explorer.text == OPENING
    assert explorer.state.steps == len(trace_of(explorer.state.model, OPENING))
    assert "Type a sentence" in explorer.notices


def test_a_line_break_in_an_address_parts_words_in_the_box_too(visited):
    explorer = visited(text="the cat\nsat\u200bon a well\u2011known\tmat")
    text = "the cat sat on a well-known mat"
    assert explorer.text == text and explorer.shown.tokens == text.split()
    explorer.written(text=text)
    # and the next key changes one word, as it would in the box
    explorer.find("input.sentence").click()
    explorer.press("End")
    explorer.page.keyboard.type("s")
    explorer.settle()
    assert explorer.shown.tokens == [*text.split()[:-1], "mats"] and explorer.text == text + "s"
    explorer.page.keyboard.insert_text("\u200bagain")
    explorer.settle()
    assert explorer.text == text + "s again" and explorer.shown.tokens[-2:] == ["mats", "again"]


@pytest.mark.parametrize("text", ["2024", "[1,2]"])
def test_an_address_that_looks_like_a_number_or_a_list_is_a_text(visited, text):
    explorer = visited(text=text)
    assert explorer.text == text
    assert explorer.shown.tokens == list(trace_of(explorer.state.model, text).tokens)
    assert not explorer.shown.notices


def test_an_address_of_100000_characters_is_answered_in_a_sentence(watched, server):
    page = watched()
    answer = page.goto(f"{server}/explore?text={'x' * 100_000}")
    assert answer.status == 414
    assert page.get_by_role("heading").inner_text() == "This address is too long"
    assert all("414" in problem for problem in page.problems)
    page.problems.clear()


def test_a_long_text_leaves_an_address_that_can_be_opened(explorer):
    """The longest text there is, of the characters that take most room in an address."""
    explorer.ask("👩‍👩‍👧‍👦 " * 1666)
    explorer.page.wait_for_timeout(400)
    answer = explorer.page.reload()
    assert answer.status == 200
    explorer.ready()
