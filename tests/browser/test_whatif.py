"""What if as a person meets it: gates are held by hand, and what is shown is what `viz` says of the same."""

from urllib.parse import urlencode

import numpy as np
import pytest

import visualizer as viz
from browser.conftest import SIZES, at_rest, visit
from browser.explorer import fmt, pct
from visualizer.pages import catalogue
from visualizer.tasks import TASKS
from visualizer.tasks.stories import shows

TEXT = "I grew up in France with my sister but then I moved to Japan and I speak fluent"
FIRST = catalogue.default_model()
KEEP, CALL = "f:*:10-12=1;i:*:10-12=0", "Hold the gates over “I moved to”"
LSTM, GRU, ADDING = "grammar-lstm-32-s2", "grammar-gru-32-s2", "adding-lstm-32-s0"

READ = """() => {
  const host = document.querySelector("[data-ready]"), root = host.shadowRoot;
  const all = (s, of = root) => [...of.querySelectorAll(s)].filter((e) => e.checkVisibility());
  const text = (e) => e.textContent, one = (s) => all(s).map(text)[0] ?? null;
  return {
    ...host.dataset,
    t: Number(host.dataset.t), unit: Number(host.dataset.unit), seq: Number(host.dataset.seq),
    verdict: one(".verdict"), answers: all(".answers li").map((row) => all(".w, .n", row).map(text)),
    whose: all(".whose span").map(text), heads: all(".wplots .hd").map((e) => all("h2, .r", e).map(text)),
    said: all(".surgery .face, .surgery .during").map(text), value: root.querySelector("input.value").value,
    selected: all(".rows .name").findIndex((e) => e.ariaPressed === "true"), aim: one(".presets .on"),
    ledger: [one(".ledger h2"), one(".holds h2")],
    inside: all(".inside h3").filter((e) => e.getBoundingClientRect().top < innerHeight).map(text).join(),
    readout: one(".readout p"), call: one(".hold"), along: one(".along"),
    next: all(".presets .next").map(text),
    rows: all(".changes .row").map((row) => [".name", ".why"].map((s) => all(s, row).map(text).join())),
    held: all(".clamp").map((e) => [text(e), e.getAttribute("aria-valuetext")]),
    presets: all(".presets .chip").map(text), standing: all(".presets [aria-pressed=true]").map(text),
    notices: all(".notice p").map(text), others: all(".otherwords .m").map(text),
  };
}"""

# what sticks out of the window, is cut off, or lies over something else, of the first screen
FAULTS = """(whole) => {
  const root = document.querySelector("[data-ready]").shadowRoot, faults = [];
  const box = (e) => e.getBoundingClientRect();
  const name = (e) => `${e.className} “${e.textContent.slice(0, 40)}”`;
  const texts = ".verdict, .answers .n, .answers .w, .whose span, .listed h2, .surgery .part, .wplots h2,"
    + ".wplots .r, .choose .lead";
  const others = ", .rows .name, .wplot, .clamp, .hold, .transport, .presets .chip, .compare button,"
    + ".bookkeeping, .holding";
  for (const e of root.querySelectorAll(texts + others)) {
    if (!e.checkVisibility() || !box(e).width) continue;
    const { left, right, top, bottom } = box(e), scrolls = !whole && e.closest(".choose");
    if (!scrolls && (left < -1 || right > innerWidth + 1)) faults.push(`outside: ${name(e)}`);
    if (whole && (top < -1 || bottom > innerHeight + 1)) faults.push(`below: ${name(e)}`);
    const flows = getComputedStyle(e).display === "inline" || !e.matches(texts);
    if (!flows && e.scrollWidth > e.clientWidth + 1) faults.push(`cut: ${name(e)}`);
  }
  const names = ".presets .compare .surgery .changes .verdict .answers .holding .wplots .bookkeeping";
  const parts = names.split(" ").map((s) => [s, box(root.querySelector(s))]);
  parts.forEach(([one, a], k) => parts.slice(k + 1).forEach(([other, b]) => {
    const meet = (from, to) => a[from] < b[to] - 1 && b[from] < a[to] - 1;
    if (meet("left", "right") && meet("top", "bottom")) faults.push(`${one} lies over ${other}`);
  }));
  return faults;
}"""


class Page:
    """A page with What if on it."""

    def __init__(self, page, server):
        self.page, self.server = page, server

    def open(self, text=TEXT, model=LSTM, **query):
        visit(self.page, f"{self.server}/whatif?{urlencode({'text': text, 'model': model, **query})}")
        return self

    def load(self, **query):
        """As a person opens an address."""
        self.page.goto("about:blank")
        return self.open(**query)

    @property
    def shown(self):
        return self.page.evaluate(READ)

    def held(self, pins, steps=None):
        """What is shown once these pins are held, and nothing is on its way."""
        self.page.wait_for_function(
            "([pins, steps]) => { const host = document.querySelector('[data-ready]');"
            " return (pins === null || host.dataset.pins === pins)"
            " && (steps === null || host.dataset.steps === steps)"
            " && !host.shadowRoot.querySelector('.gs.busy'); }",
            arg=[pins, None if steps is None else str(steps)],
        )
        return self.shown

    def rest(self):
        """What is shown once nothing is on its way, and the address says it."""
        self.page.wait_for_timeout(250)
        return self.held(None)

    def find(self, selector):
        return self.page.locator(selector)

    def button(self, name):
        return self.page.get_by_role("button", name=name, exact=True)

    def drag(self, selector, right=0, down=0, up=True):
        """By the middle of something, so many pixels."""
        box = at_rest(self.find(selector))
        x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
        self.page.mouse.move(x, y)
        self.page.mouse.down()
        self.page.mouse.move(x + right, y + down, steps=6)
        if up:
            self.page.mouse.up()

    def address(self, **values):
        self.page.wait_for_function(
            "(values) => Object.entries(values).every(([name, value]) =>"
            " new URLSearchParams(location.search).get(name) === value)",
            arg=values,
        )


@pytest.fixture(scope="module")
def whatif(standing, server):
    return Page(standing(), server)


def run(pins=(), text=TEXT, model=LSTM):
    return catalogue.load(model).trace(text, pins=viz.Pins.parse(pins) if pins else None)


def agrees(shown, a, b):
    """The page says of runs a and b what they say themselves."""
    t, unit, value = shown["t"], shown["unit"], a.model.answers.kind == "value"
    said = (lambda v: fmt(v, 3)) if value else pct
    for trace, k in ((a, 0), (b, 2)):
        if t < len(trace):
            all_ = (
                {a.model.answers.names[0]: trace.logits[t, 0]}
                if value
                else dict(zip(trace.model.names, trace.probabilities[t], strict=True))
            )
            assert [row[k] for row in shown["answers"]] == [said(all_[row[1]]) for row in shown["answers"]]
            word, p = trace.top(t, 1)[0]
            assert (said(p) if value else f"“{word}” ({pct(p)})") in shown["verdict"]
    memory = "c" if "c" in b.signals else "h"
    now = [fmt(trace[memory][t, unit], 2, True) for trace in (a, b) if t < len(trace)]
    assert all(number in shown["heads"][1][1] for number in now)
    return shown


def test_a_bar_dragged_by_hand_holds_a_gate_and_every_number_is_that_of_viz(whatif):
    page = whatif.open(pins="f:*:10-12=1")
    opened = agrees(page.held("f:*:10-12=1"), run(), run(["f:*:10-12=1"]))
    assert opened["said"] == ["f forget", "all 32 units", "“I moved to”"] and opened["standing"] == [
        "Never forget"
    ]
    ((word, _),) = run(["f:*:10-12=1"]).top(-1, 1)
    still = "still " if word == "Japanese" else ""
    assert f"With your change it {still}expects “{word}" in opened["verdict"]
    assert opened["answers"][0][1] == "Japanese"
    page.drag(".clamp", down=40, up=False)
    page.page.wait_for_function(
        f"Number(document.querySelector('[data-ready]')?.dataset.seq) > {opened['seq']}"
    )
    assert page.shown["pins"] != "f:*:10-12=1"  # repainted while the hand is still down
    page.page.mouse.up()
    value = page.shown["value"]
    assert 0 < float(value) < 0.8 and page.shown["held"] == [[f"hold {value}", value]]
    pin = f"f:*:10-12={float(value):g}"
    agrees(page.held(pin), run(), run([pin]))
    page.drag(".brace.to", right=2 * page.find(".tok").first.bounding_box()["width"])
    wider = page.held(f"f:*:10-14={float(value):g}")
    assert wider["said"][2] == "“I … and”"
    agrees(wider, run(), run([wider["pins"]]))
    held = run([wider["pins"]])
    assert wider["heads"][0] == [
        "Forget gate f mean of all 32 units; drag the bar up, down or along, or its ends",
        f"as trained {fmt(run()['f'][17].mean())} → with your change {fmt(held['f'][17].mean())}",
    ]
    # both drags are one step back each
    page.page.keyboard.press("Control+z")
    page.held(pin)
    page.page.keyboard.press("Control+z")
    assert page.held("f:*:10-12=1")["verdict"] == opened["verdict"]
    page.page.keyboard.press("Control+Shift+Z")
    page.page.keyboard.press("Control+y")
    page.held(wider["pins"])


def test_the_page_opens_unsolved_and_one_press_turns_the_answer(standing, either):
    whatif = Page(standing(), either)
    page = whatif.page
    visit(page, f"{whatif.server}/whatif")
    shown = whatif.shown
    assert shown["model"] == FIRST and shown["pins"] == "" and shown["t"] == 17
    # the change stands ready, drawn where it will be, and the question is asked
    assert shown["said"] == ["f forget", "all 32 units", "“I moved to”"]
    assert shown["along"] == " with i at 0.00"
    assert (shown["call"], shown["next"], shown["standing"]) == (CALL, ["Keep"], [])
    assert shown["held"] == [["hold at 1.00", "1.00, not held yet"]]
    asked = "Will it still say “Japanese” with the gates held over “I moved to”?"
    assert shown["verdict"].startswith("The model expects “Japanese”") and shown["verdict"].endswith(asked)
    # looking about leaves it; before its words it cannot be answered
    for _ in range(9):
        page.keyboard.press("ArrowLeft")
    assert whatif.shown["call"] == CALL and "Hold a gate" in whatif.shown["verdict"]
    page.keyboard.press("End")
    whatif.button(CALL).click()
    shown = agrees(whatif.held(KEEP), run(model=FIRST), run(KEEP.split(";"), model=FIRST))
    assert "With your change it expects “French”" in shown["verdict"] and shown["standing"] == ["Keep"]
    assert shown["said"][0] == "f forget" and shown["call"] is None
    # one step back it is asked again, and a hand on the bar holds both gates
    page.keyboard.press("Control+z")
    assert whatif.held("")["call"] == CALL
    whatif.drag(".clamp", down=12)
    pins = whatif.held(None)["pins"].split(";")
    assert len(pins) == 2 and pins[0].startswith("f:*:10-12=0.") and pins[1] == "i:*:10-12=0"


def test_changes_stack_are_switched_off_one_at_a_time_and_a_later_one_wins(whatif):
    page = whatif.open(pins="f:*:10-12=1")
    page.button("+ another").click()
    words = page.find(".tok")
    page.page.mouse.move(*[words.nth(4).bounding_box()[side] + 5 for side in "xy"])
    page.page.mouse.down()
    page.page.mouse.move(*[words.nth(6).bounding_box()[side] + 5 for side in "xy"], steps=4)
    page.page.mouse.up()
    assert page.shown["said"][2] == "“France with my”" and page.shown["held"][0][1] == "1.00, not held yet"
    page.button("Replace").click()
    two = "f:*:10-12=1;f:*:4-6=0;i:*:4-6=1"
    shown = agrees(page.held(two), run(), run(two.split(";")))
    assert shown["standing"] == ["Replace"] and len(shown["rows"]) == 3
    page.find(".rows input").nth(1).uncheck()
    off = "f:*:10-12=1;!f:*:4-6=0;i:*:4-6=1"
    agrees(page.held(off), run(), run(["f:*:10-12=1", "i:*:4-6=1"]))
    page.page.keyboard.press("Control+z")
    page.held(two)
    page.find(".rows .out").nth(2).click()
    # what was spoken of still is
    assert page.find(".rows .name").nth(1).get_attribute("aria-pressed") == "true"
    page.find(".surgery .during").focus()
    for _ in range(4):
        page.page.keyboard.press("ArrowRight")
    shown = page.held("f:*:10-12=1;f:*:8-10=0")
    assert [why for _, why in shown["rows"]] == ["change 2 wins at “I”", ""]
    agrees(shown, run(), run(["f:*:10-12=1", "f:*:8-10=0"]))
    page.button("Reset to trained").click()
    none = page.held("")
    assert (
        none["verdict"].startswith("The model expects “Japanese")
        and none["whose"][1] == "nothing is held yet"
    )
    page.page.keyboard.press("Control+z")
    page.held("f:*:10-12=1;f:*:8-10=0")


def test_every_part_of_the_sentence_is_a_control_and_typing_moves_nothing_else(whatif):
    page = whatif.open(pins="i:*:3=1", focus="i")
    signal, units = page.find(".surgery select").nth(0), page.find(".surgery select").nth(1)
    value = page.find("input.value")
    value.click()
    page.page.keyboard.type("1-f")
    page.page.keyboard.press("Enter")
    agrees(page.held("i:*:3=1-f"), run(), run(["i:*:3=1-f"]))
    units.select_option("list")
    page.page.keyboard.type("40")
    page.page.keyboard.press("Enter")
    assert page.find(".list").get_attribute("aria-invalid") == "true"
    page.find(".list").fill("3,7-9")
    page.page.keyboard.press("Enter")
    page.held("i:3,7-9:3=1-f")
    signal.select_option("c")
    page.held("c:3,7-9:3=1")
    page.drag("input.value", right=-60)
    shown = page.held(None)
    assert shown["pins"].startswith("c:3,7-9:3=-0.") and shown["said"][0] == "c cell"
    agrees(shown, run(), run([shown["pins"]]))
    page.find(".clamp").focus()
    page.page.keyboard.press("ArrowUp")
    page.find(".brace.from").focus()
    page.page.keyboard.press("ArrowLeft")
    assert page.held(None)["pins"].split("=")[0] == "c:3,7-9:2-3" and page.shown["t"] == 17
    page.find(".sentence").first.fill("the dogs near 1 4")
    page.held(None, steps=5)
    page.page.keyboard.type(" ?")
    page.page.keyboard.press("Control+z")
    assert page.held(None)["said"][0] == "c cell" and page.find("dialog[open]").count() == 0


def test_what_is_left_or_let_go_outside_changes_nothing_and_keys_go_on_where_a_change_was(whatif):
    sent = ["z:*:10-12=1", "f:*:3=1", "z:6:2=0"]
    page = whatif.open(model=GRU, pins=";".join(sent), focus="z")
    # a change of a signal that this cell has not is listed, and can be switched off, but not looked at
    assert [row.is_disabled() for row in page.find(".rows .name").all()] == [False, True, False]
    assert "GRU has no signal" in page.shown["rows"][1][1] and page.shown["said"][0] == "z update"
    page.find("input.value").click()
    page.page.keyboard.type("0.3")
    page.page.keyboard.press("Escape")
    box = at_rest(page.find(".wplot.gate"))
    at = [(300, 20), (301, -200), (400, 20), (600, 20)]
    for k, (x, y) in enumerate(at):
        page.page.mouse.move(box["x"] + x, box["y"] + y)
        if k < 2:
            (page.page.mouse.down, page.page.mouse.up)[k]()
    assert page.shown["said"][2] == "“I moved to”" and page.shown["pins"] == ";".join(sent)
    page.find(".rows .out").nth(2).focus()
    for left in (sent[:2], sent[:1], []):
        page.page.keyboard.press("Enter")
        page.held(";".join(left))
    page.page.keyboard.press("Control+z")
    page.held(sent[0])


def one_of_the_held(shown):
    """Whatever is held, the page shows one of its units everywhere, or says that it shows another."""
    pins, unit = (
        viz.Pins.parse([pin.strip("!") for pin in shown["pins"].split(";") if pin]).pins,
        shown["unit"],
    )
    agrees(shown, run(), run(shown["pins"].split(";") if pins else ()))
    assert f"of unit {unit}" in shown["heads"][1][0]
    assert all(f"unit {unit}" in of.lower() for of in (*shown["ledger"], shown["inside"] or f"unit {unit}"))
    said = shown["said"][1]
    if shown["selected"] < 0:
        assert said in (f"unit {unit}", "all 32 units") or f"units {unit}" in said
        return shown
    units = pins[shown["selected"]].units
    assert units is None or unit in units
    if units is None or len(units) > 1:
        assert f"one of the {len(units or range(32))} held" in shown["heads"][1][0]
        assert f"mean of {said}" in shown["heads"][0][0]
    else:
        assert said == f"unit {unit}" and f"f of unit {unit}" in shown["heads"][0][0]
    return shown


def test_the_units_held_and_the_unit_shown_never_part(whatif):
    page = whatif.open(pins="f:0:5=1", t=5, unit=0)
    units, keys, seen = page.find(".surgery select").nth(1), page.page.keyboard, []

    def then(wanted):
        seen.append(one_of_the_held(page.rest()))
        assert seen[-1]["unit"] == wanted if isinstance(wanted, int) else wanted(seen[-1]["unit"])
        return seen[-1]

    def listed(text):
        units.select_option("list")
        keys.type(text)
        keys.press("Enter")

    def walk():
        before = page.shown["unit"]
        keys.press("ArrowUp")
        if page.shown["unit"] == before:  # the first row of the map
            keys.press("ArrowDown")

    then(0)
    listed("3")
    then(3)
    listed("7,9-11")
    then(7)
    units.select_option("all")
    then(7)
    for _ in range(2):
        keys.press("Control+z")
    then(3)
    keys.press("Control+y")
    then(7)
    # looked at with the arrows, a unit that is not held has a sentence of its own
    listed("0")
    then(0)
    walk()
    other = then(lambda unit: unit != 0)
    assert other["selected"] == -1
    page.page.reload()
    page.page.wait_for_selector("[data-ready=true]", state="attached")
    then(other["unit"])
    page.find(".rows .name").click()
    then(0)
    # nor does what would be held
    page.find(".rows .name").click()
    then(0)
    walk()
    then(lambda unit: unit != 0)
    listed("5,8")
    then(5)
    walk()
    then(lambda unit: unit != 5)
    page.find(".rows .name").click()
    then(0)
    # a preset is held in all units, a brushed part of the map in its own
    page.button("Never forget").click()
    assert then(0)["standing"] == ["Never forget"]
    keys.press("Control+z")
    then(0)
    page.find(".sec.inside").evaluate("(e) => e.scrollIntoView()")
    page.page.wait_for_timeout(300)
    box = at_rest(page.find(".inside .umap canvas"))
    x, y, row = box["x"] + 90, box["y"], box["height"] / 32
    page.page.mouse.move(x, y + 20.5 * row)
    page.page.mouse.down()
    page.page.mouse.move(x + 30, y + 23.5 * row, steps=4)
    page.page.mouse.up()
    page.find(".brushed .start").click()
    shown = then(lambda unit: True)
    assert len(viz.Pins.parse(shown["pins"].split(";")).pins[-1].units) == 4
    # of two changes the address means one that holds its unit; else what is held is shown, and said
    for asked, wanted in ((9, 9), (3, 3), (20, 3)):
        page.open(pins="f:3:5=1;f:9:6=0", unit=asked, t=5)
        shown = then(wanted)
        assert bool(shown["notices"]) == (asked == 20)
    page.open(pins="f:12:5=1", unit=12)
    page.find(".sentence").first.fill(f"{TEXT} French")
    page.held(None, steps=19)
    listed("14")
    page.rest()
    page.page.go_back()
    page.held(None, steps=18)
    then(12)


def test_a_preset_is_held_where_a_person_is_and_moves_as_one(whatif):
    page = whatif.open()
    assert page.shown["aim"] == "All units over “I moved to”"
    # what the text is told with is ready; a step that is pointed at is meant
    page.button("Keep").click()
    assert page.held("f:*:10-12=1;i:*:10-12=0")["standing"] == ["Keep"]
    # pressed again it goes, and is ready as it was
    page.button("Keep").click()
    assert page.held("")["call"] == CALL
    page.find(".tok").nth(11).click()
    shown = page.shown
    assert shown["aim"] == "All units at “moved”" and shown["said"][2] == "“moved”"
    page.button("Keep").click()
    shown = page.held("f:*:11=1;i:*:11=0")
    agrees(shown, run(), run(["f:*:11=1", "i:*:11=0"]))
    page.page.keyboard.press("End")
    assert page.shown["standing"] == ["Keep"]  # what is looked at afterwards is not what is held
    page.find(".surgery .during").focus()
    for _ in range(2):
        page.page.keyboard.press("Shift+ArrowRight")
    page.held("f:*:11-13=1;i:*:11-13=0")
    page.page.keyboard.press("Control+z")
    page.held("f:*:11-12=1;i:*:11-12=0")
    page.drag(".brace.from", right=page.find(".tok").nth(3).bounding_box()["width"] * 1.05)
    shown = page.held("f:*:12=1;i:*:12=0")
    assert shown["standing"] == ["Keep"]
    page.page.keyboard.press("Control+z")
    page.held("f:*:11-12=1;i:*:11-12=0")
    # pressed again it goes; a word that is pointed at is where the next is held, beside the first
    page.find(".tok").nth(14).click()
    shown = page.shown
    assert shown["aim"] == "All units at “and”" and shown["standing"] == []
    page.button("Write nothing").click()
    page.held("f:*:11-12=1;i:*:11-12=0;i:*:14=0")
    page.button("Write nothing").click()
    page.held("f:*:11-12=1;i:*:11-12=0")
    # all steps that were chosen are all steps
    page.button("Reset to trained").click()
    page.held("")
    page.find(".during").click()
    page.button("All steps").click()
    page.button("Keep").click()
    page.held("f:*:*=1;i:*:*=0")
    # one unit at one word is not what a preset does
    assert page.open(pins="f:6:12=1", unit=6, t=12).shown["standing"] == []


def test_an_example_opens_its_own_story_and_nothing_of_what_was_there(whatif):
    stories = {"40 words apart": "French", "Only a visit": "French", "France, then Japan": "Japanese"}
    page = whatif.open(model=FIRST, pins="f:3:*=0;o:5:3=1", unit=3, t=2, text2="the clouds")
    for name, answer in stories.items():
        text = dict(TASKS["grammar"].examples)[name]
        page.button(name).click()
        shown = page.held("", steps=len(text.split()))
        read, told = run((), text, FIRST), (KEEP if answer == "Japanese" else "").split(";")
        assert shown["t"] == len(read) - 1 and shown["whose"][1] == "nothing is held yet"
        # the unit that shows this in other sentences, which holds what the first country wrote if it is kept
        unit, *_ = shows(read)
        shares = np.abs(viz.ledger(run(told if told[0] else (), text, FIRST), unit))[-1, 1:]
        assert shares[4] > shares.sum() / 2
        assert shown["unit"] == unit and read.top(len(read) - 1, 1)[0][0] == answer
        assert shown["call"] == (CALL if told[0] else "Hold it")
        assert shown["heads"][1][0].endswith(f"of unit {unit} picked for what it holds of “France”")
        assert page.find(".entry[aria-pressed=true] .w").inner_text() == "France"
    # only the first of the three has a change of its own to make, and it answers
    page.find(".hold").click()
    agrees(page.held(KEEP), run(model=FIRST), run(KEEP.split(";"), model=FIRST))
    # each is an entry of its own
    for name in ("Only a visit", "40 words apart"):
        page.page.go_back()
        page.held("", steps=len(dict(TASKS["grammar"].examples)[name].split()))
    page.page.go_back()
    page.held("f:3:*=0;o:5:3=1")


def test_the_answer_stays_in_sight_while_a_valve_is_dragged(whatif):
    page = whatif.open(pins="f:*:10-12=1;i:*:10-12=0")
    assert page.shown["readout"] is None
    page.find(".sec.inside").evaluate("(e) => e.scrollIntoView()")
    page.find(".readout").wait_for(state="visible")
    free, held = run(), run(["f:*:10-12=1", "i:*:10-12=0"])
    (a, p), (b, q) = free.top(17, 1)[0], held.top(17, 1)[0]
    said = f"as trained {a} {pct(p)} → with your change {b} {pct(q)} after “fluent”, step 18"
    assert page.shown["readout"] == said
    # with the words, above the section and not on it
    line, section = page.find(".readout").bounding_box(), page.find(".sec.inside").bounding_box()
    assert line["y"] == 0 and line["height"] < 70 and section["y"] > line["height"]
    assert page.find(".strip").inner_text().split() == TEXT.split()
    assert page.find(".strip .held").all_inner_texts() == ["I", "moved", "to"]
    page.page.keyboard.press("ArrowLeft")
    assert page.shown["readout"].endswith("after “speak”, step 17")
    page.find(".strip span").nth(11).click()
    assert page.shown["t"] == 11 and page.find(".strip .cur").inner_text() == "moved"
    # within the first screen the sentence and the verdict stay themselves
    page.page.evaluate("scrollTo(0, 400)")
    page.find(".readout").wait_for(state="hidden")
    top, verdict = page.find(".ribbon").bounding_box(), page.find(".verdict").bounding_box()
    assert 0 <= top["y"] < 12 and 0 <= verdict["y"] < 80
    over = "([x, y]) => document.querySelector('[data-ready]').shadowRoot.elementFromPoint(x, y).className"
    for box, name in ((top, "tok"), (verdict, "verdict")):
        assert name in page.page.evaluate(over, [box["x"] + 90, box["y"] + 15])
    page.page.evaluate("scrollTo(0, 0)")


def test_no_width_scrolls_sideways_or_lies_over_itself(watched, server):
    page = watched()
    whatif = Page(page, server)
    for query in ({"pins": "f:*:10-12=1;i:*:10-12=0"}, {"text2": TEXT.replace("France", "Spain")}):
        page.set_viewport_size({"width": 1180, "height": 800})
        whatif.open(**query)
        for part in page.locator(".below > section").all():
            part.evaluate("(e) => e.scrollIntoView()")
            page.wait_for_timeout(60)
        page.evaluate("scrollTo(0, 0)")
        for width in (1180, 1024, 900, 768, 390):
            page.set_viewport_size({"width": width, "height": 800})
            page.wait_for_timeout(150)
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), width
            assert page.evaluate(FAULTS, False) == [], width


def test_another_sentence_or_network_stands_beside_the_first_and_the_address_keeps_it(whatif):
    page, other = (
        whatif.open(pins="f:*:11-12=1"),
        TEXT.replace("France", "Spain").replace("fluent", "very fluent"),
    )
    page.button("another text").click()
    second = page.find(".second .sentence:focus")
    assert second.input_value() == TEXT
    second.fill(other)
    page.held("f:*:11-12=1", steps=19)
    page.page.keyboard.press("Escape")
    page.page.keyboard.press("ArrowLeft")
    shown = agrees(page.shown, run(), run(["f:*:11-12=1"], other))
    assert shown["others"] == ["France", "fluent", "–"] and shown["whose"] == [
        "this text",
        "the other, changed",
    ]
    page.address(text2=other, t="17")
    page.page.reload()
    page.page.wait_for_selector("[data-ready=true]", state="attached")
    assert page.shown["verdict"] == shown["verdict"] and page.shown["answers"] == shown["answers"]
    page.button("another network").click()
    page.page.get_by_label("The other network").select_option(f"{GRU} trained")
    page.address(model2=GRU)
    shown = page.held(None)
    assert shown["rows"][0][1] == "GRU has no signal 'f', only r, z, n, h"
    assert shown["verdict"].startswith("The LSTM expects “Japanese") and shown["whose"] == ["LSTM", "GRU"]
    a, b = run(), run(model=GRU)
    for row in shown["answers"]:
        k = a.model.names.index(row[1])
        assert [row[0], row[2]] == [pct(a.probabilities[17, k]), pct(b.probabilities[17, k])]
    # two networks are compared by means, not unit by unit
    assert "mean of all" in shown["heads"][1][0] and fmt(b["h"][17].mean(), 2, True) in shown["heads"][1][1]
    # both read what is typed
    page.find(".sentence").first.fill(other)
    assert page.held(None, steps=19)["others"] == []
    page.find(".sentence").first.fill(TEXT)
    page.held(None, steps=18)
    page.page.get_by_role("button", name="Compare with my changes alone").click()
    agrees(page.held("f:*:11-12=1"), run(), run(["f:*:11-12=1"]))


def test_what_an_address_cannot_have_is_said_and_the_page_goes_on(whatif):
    page = whatif.load(
        text="<img src=x onerror=alert(1)> in France",
        pins="q:*:1=1;f:*:1=7;f:99:1=1;nonsense;f:*:500=1;f:2:1=nan;f:*:1=1",
        unit="99",
        focus="y",
    )
    shown = page.shown
    assert len(shown["notices"]) == 4 and "'nonsense' is no pin" in shown["notices"][2]
    assert [bool(why) for _, why in shown["rows"]] == [True] * 4 + [False]
    assert page.find("img").count() == 0 and shown["unit"] == 31
    network = catalogue.load(LSTM)
    text = "<img src=x onerror=alert(1)> in France"
    agrees(shown, network.trace(text), network.trace(text, pins=viz.Pins().hold("f", 1.0, steps=1)))
    page.find(".sentence").first.fill("")
    assert "Type a sentence" in page.held(None)["notices"][-1]
    page.find(".sentence").first.fill("France")
    assert page.held(None, steps=1)["notices"] == []


@pytest.mark.parametrize(
    "model, text, pin",
    [(ADDING, "0.31 0.52* 0.9 0.11 0.7* 0.3", "f:*:2-3=0"), ("grammar-rnn-32-s0", TEXT, "h:3:10-12=1")],
)
def test_a_value_and_a_cell_without_gates_have_their_first_screen_too(whatif, model, text, pin):
    page = whatif.open(text, model, pins=pin)
    shown = agrees(page.shown, run(text=text, model=model), run([pin], text, model))
    assert bool(shown["presets"][:-1]) == (model == ADDING)


@pytest.mark.parametrize("sizes", [("projector", "laptop"), ("phone",)], ids=" and ".join)
def test_the_first_screen_is_whole(watched, server, sizes):
    small = sizes == ("phone",)
    page = watched(size=sizes[0], has_touch=small, is_mobile=small)
    whatif = Page(page, server)
    for query in (
        {"theme": "dark", "pins": "f:*:10-12=1"},
        {"pins": "f:*:10-12=1;i:*:3=0;o:4:2-9=0.5", "text2": TEXT.replace("France", "Spain")},
        {"model2": GRU},
    ):
        page.set_viewport_size(dict(zip(("width", "height"), SIZES[sizes[0]], strict=True)))
        whatif.load(**query)
        for size in sizes:
            page.set_viewport_size(dict(zip(("width", "height"), SIZES[size], strict=True)))
            page.wait_for_timeout(100)
            assert page.evaluate(FAULTS, not small) == [], (size, query)
            assert page.evaluate("document.documentElement.scrollWidth") <= SIZES[size][0]
    if small:
        touched = page.locator(
            ".presets .chip, .compare button, .listed button, .rows .name, .transport button"
        )
        assert min(each.bounding_box()["height"] for each in touched.all() if each.is_visible()) >= 44
