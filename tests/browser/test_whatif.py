"""What if as a person meets it: gates are held by hand, and what is shown is what `viz` says of the same."""

from urllib.parse import urlencode

import pytest

import visualizer as viz
from browser.conftest import SIZES
from browser.explorer import fmt, pct
from visualizer import session

TEXT = "I grew up in France with my sister but then I moved to Japan and I speak fluent"
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
  const parts = [".surgery", ".changes", ".verdict", ".answers", ".holding", ".wplots", ".bookkeeping"]
    .map((s) => [s, box(root.querySelector(s))]);
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
        self.page.goto(f"{self.server}/whatif?{urlencode({'text': text, 'model': model, **query})}")
        self.page.wait_for_selector("[data-ready=true]", state="attached")
        return self

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

    def find(self, selector):
        return self.page.locator(selector)

    def button(self, name):
        return self.page.get_by_role("button", name=name, exact=True)

    def drag(self, selector, right=0, down=0, up=True):
        """By the middle of something, so many pixels."""
        box = self.find(selector).bounding_box()
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
    return session.load(model).trace(text, pins=viz.Pins.parse(pins) if pins else None)


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
    assert "Held so, “French" in opened["verdict"] and opened["answers"][0][1] == "Japanese"
    page.drag(".clamp", down=40, up=False)
    page.page.wait_for_function(
        f"Number(document.querySelector('[data-ready]').dataset.seq) > {opened['seq']}"
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


def test_what_is_left_or_let_go_outside_changes_nothing_and_keys_go_on_where_a_change_was(watched, server):
    sent = ["z:*:10-12=1", "f:*:3=1", "z:6:2=0"]
    page = Page(watched(), server).open(model=GRU, pins=";".join(sent), focus="z")
    # a change of a signal that this cell has not is listed, and can be switched off, but not looked at
    assert [row.is_disabled() for row in page.find(".rows .name").all()] == [False, True, False]
    assert "GRU has no signal" in page.shown["rows"][1][1] and page.shown["said"][0] == "z update"
    page.find("input.value").click()
    page.page.keyboard.type("0.3")
    page.page.keyboard.press("Escape")
    box = page.find(".wplot.gate").bounding_box()
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


def test_another_sentence_or_network_stands_beside_the_first_and_the_address_keeps_it(whatif):
    page, other = (
        whatif.open(pins="f:*:11-12=1"),
        TEXT.replace("France", "Spain").replace("fluent", "very fluent"),
    )
    page.button("another sentence").click()
    second = page.find(".second .sentence:focus")
    assert second.input_value() == TEXT
    second.fill(other)
    page.held("f:*:11-12=1", steps=19)
    page.page.keyboard.press("Escape")
    page.page.keyboard.press("ArrowLeft")
    shown = agrees(page.shown, run(), run(["f:*:11-12=1"], other))
    assert shown["others"] == ["France", "fluent", "–"] and shown["whose"] == [
        "this sentence",
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
    page.page.get_by_role("button", name="Compare with my changes alone").click()
    agrees(page.held("f:*:11-12=1"), run(), run(["f:*:11-12=1"]))


def test_what_an_address_cannot_have_is_said_and_the_page_goes_on(whatif):
    page = whatif.open(
        text="<img src=x onerror=alert(1)> in France",
        pins="q:*:1=1;f:*:1=7;f:99:1=1;nonsense;f:*:500=1;f:2:1=nan;f:*:1=1",
        unit="99",
        focus="y",
    )
    shown = page.shown
    assert len(shown["notices"]) == 4 and "'nonsense' is no pin" in shown["notices"][2]
    assert [bool(why) for _, why in shown["rows"]] == [True] * 4 + [False]
    assert page.find("img").count() == 0 and shown["unit"] == 31
    network = session.load(LSTM)
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


@pytest.mark.parametrize("size", SIZES)
def test_the_first_screen_is_whole(watched, server, size):
    small = size == "phone"
    page = watched(size=size, has_touch=small, is_mobile=small)
    whatif = Page(page, server)
    for query in (
        {"theme": "dark", "pins": "f:*:10-12=1"},
        {"pins": "f:*:10-12=1;i:*:3=0;o:4:2-9=0.5", "text2": TEXT.replace("France", "Spain")},
        {"model2": GRU},
    ):
        whatif.open(**query)
        page.wait_for_timeout(100)
        assert page.evaluate(FAULTS, not small) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= SIZES[size][0]
    if small:
        touched = page.locator(
            ".presets .chip, .compare button, .listed button, .rows .name, .transport button"
        )
        assert min(each.bounding_box()["height"] for each in touched.all() if each.is_visible()) >= 44
