"""What if below its first screen: valves are pulled, maps brushed, units cut; numbers are what `viz` says."""

import re
from urllib.parse import parse_qs, urlencode, urlsplit

import numpy as np
import pytest

import visualizer as viz
from browser.conftest import SIZES, at_rest, visit
from browser.explorer import fmt, pct
from visualizer import analysis
from visualizer.pages import catalogue
from visualizer.tasks import TASKS

TEXT = "I grew up in France with my sister but then I moved to Japan and I speak fluent"
LSTM, GRU, RNN = "grammar-lstm-32-s2", "grammar-gru-32-s2", "grammar-rnn-32-s2"
SECTIONS = ("inside", "differences", "mattered", "cut", "others")

# texts that are cut or stand outside of their section
FAULTS = """(section) => {
  const root = document.querySelector("[data-ready]").shadowRoot.querySelector(`.sec.${section}`);
  const box = (e) => e.getBoundingClientRect(), frame = box(root), faults = [];
  if (frame.left < 0 || frame.right > innerWidth + 1) faults.push(`${section} is outside`);
  for (const e of root.querySelectorAll("p, h2, h3, td, th, label, button, input, .name, select, svg text")) {
    const { left, right, width } = box(e);
    if (!width || !e.checkVisibility() || e.closest(".scroll")) continue;
    if (left < frame.left - 2 || right > frame.right + 2) faults.push(`outside: ${e.textContent}`);
    const flows = e.closest("svg") || getComputedStyle(e).display === "inline";
    if (!flows && e.scrollWidth > e.clientWidth + 1) faults.push(`cut: ${e.textContent}`);
  }
  return faults;
}"""


class Page:
    """A page with What if on it."""

    def __init__(self, page, server):
        self.page, self.server = page, server

    def open(self, text=TEXT, model=LSTM, hash="", **query):
        asked = urlencode({"text": text, "model": model, **query})
        visit(self.page, f"{self.server}/whatif?{asked}{hash}")
        return self

    def load(self, **query):
        """As a person opens an address."""
        self.page.goto("about:blank")
        return self.open(**query)

    def look(self, section):
        """A section, in the middle of the window and drawn, with what it waits for."""
        part = self.page.locator(f".sec.{section}")
        for _ in range(3):  # what stands above it may still grow
            part.evaluate("(e) => e.scrollIntoView()")
            self.page.wait_for_timeout(120)
        self.page.wait_for_function(
            "(s) => { const e = document.querySelector('[data-ready]').shadowRoot.querySelector(`.sec.${s}`);"
            " return !e.matches('.waiting') && e.querySelector('.says').textContent.length > 5; }",
            arg=section,
        )
        return part

    def held(self, pins):
        """Until these pins are held and nothing is on its way."""
        self.page.wait_for_function(
            "(pins) => { const host = document.querySelector('[data-ready]');"
            " return host.dataset.pins === pins && !host.shadowRoot.querySelector('.gs.busy'); }",
            arg=pins,
        )

    def drag(self, *path):
        self.page.mouse.move(*path[0])
        self.page.mouse.down()
        for x, y in path[1:]:
            self.page.mouse.move(x, y, steps=4)
        self.page.mouse.up()


@pytest.fixture(scope="module")
def whatif(standing, server):
    return Page(standing(), server)


@pytest.fixture(scope="module")
def phone(standing, server):
    return Page(standing(size="phone", has_touch=True, is_mobile=True), server)


@pytest.fixture(scope="module")
def runs():
    """The network, its run, and the same with f held at 1 over "moved to"."""
    network = catalogue.load(LSTM)
    return network, network.trace(TEXT), network.trace(TEXT, pins=viz.Pins.parse(["f:*:11-12=1"]))


def middle(locator):
    box = at_rest(locator)
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def test_what_is_printed_is_asked_for_first_and_drawn_in_light_colours(whatif):
    page = whatif.open(theme="dark").page
    page.evaluate("window.print = () => (window.sheet = document.documentElement.dataset.theme)")
    page.get_by_role("button", name="Share", exact=True).click()
    page.get_by_role("button", name="Print", exact=True).click()
    page.wait_for_function("window.sheet === 'light'")
    # what is far below, with its answers, and the canvas of the ledger as light as the sheet
    rows = page.locator(".sec.others tbody tr").count()
    assert rows > 10 and page.locator(".below > .due").count() == 0
    light = page.evaluate("""() => {
      const canvas = document.querySelector("[data-ready]").shadowRoot.querySelector(".sec.shares canvas"),
        { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height), seen = [];
      for (let k = 0; k < data.length; k += 4) if (data[k + 3] === 255) seen.push(data[k]);
      return seen.sort((a, b) => a - b)[seen.length >> 1];
    }""")
    assert light > 120
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    page.keyboard.press("Escape")


def test_a_valve_that_is_pulled_holds_its_gate_until_its_pin_is_clicked(whatif, runs):
    _, free, _ = runs
    part = whatif.open(t=12, unit=6).look("inside")
    valve = part.locator(".pull").first
    assert valve.get_attribute("aria-valuetext") == f"forget {fmt(free['f'][12, 6])}"
    assert part.locator(".pinned:visible").count() == 0
    x, y = middle(valve)
    whatif.drag((x, y - 6), (x, y - 200))  # the upper jaw, up, further than it goes
    whatif.held("f:*:10-12=1")  # over the words that the page opens on
    said = valve.get_attribute("aria-valuetext")
    assert said == f"forget 1.00, held; as trained {fmt(free['f'][12, 6])}"
    part.locator(".pinned:visible").click()
    whatif.held("")
    assert part.locator(".pinned:visible").count() == 0
    # of one unit alone, by keys; what is linked to z is held through z
    part.get_by_role("button", name="unit 6", exact=True).click()
    valve.press("Home")
    whatif.held("f:6:10-12=0")
    part = whatif.load(model=GRU, t=12, unit=6).look("inside")
    part.locator(".pull").nth(1).press("End")
    whatif.held("z:*:10-12=0")


def test_a_state_has_a_slider_where_there_is_no_valve(whatif):
    part = whatif.open(model=RNN, t=3, unit=2).look("inside")
    assert part.locator(".pull").count() == 0
    state = part.locator(".state input")
    state.focus()
    state.press("End")
    whatif.held("h:*:3=1")
    part.locator(".state .free").click()
    whatif.held("")


def test_what_is_brushed_is_held(whatif, runs):
    _, free, _ = runs
    part = whatif.open(t=17, unit=6, focus="i").look("inside")
    box = at_rest(part.locator(".umap canvas"))
    column, row = box["width"] / len(free), box["height"] / 32
    at = [(box["x"] + (t + 0.5) * column, box["y"] + (k + 0.5) * row) for t, k in ((11, 4), (12, 9))]
    whatif.drag(*at)
    units = sorted(int(unit) for unit in analysis.similarity_order(free)[4:10])
    assert "6 units over “moved to”" in part.locator(".brushed").inner_text().replace("\n", " ")
    mean = float(free["i"][11:13][:, units].astype("f8").mean())
    assert float(part.locator(".brushed input").input_value()) == pytest.approx(mean, abs=0.00501)
    part.locator(".brushed input").press("Home")
    part.locator(".brushed .start").click()
    spans = viz.Pins.parse([whatif.page.evaluate(
        "new Promise((done) => { const host = document.querySelector('[data-ready]');"
        " const look = () => host.dataset.pins ? done(host.dataset.pins) : setTimeout(look, 20); look(); })"
    )])  # fmt: skip
    (pin,) = spans.pins
    assert (pin.signal, pin.value, pin.steps, sorted(pin.units)) == ("i", 0.0, (11, 12), units)
    assert part.locator(".brushed").is_hidden()
    # shift and the arrows brush too
    part.locator(".pane").focus()
    for key in ("Shift+ArrowLeft", "Shift+ArrowLeft", "Shift+ArrowDown"):
        whatif.page.keyboard.press(key)
    assert "2 units over “speak fluent”" in part.locator(".brushed").inner_text().replace("\n", " ")


def test_the_differences_are_those_of_compare(whatif, runs):
    _, free, held = runs
    found = viz.compare(free, held)
    part = whatif.open(pins="f:*:11-12=1", t=17).look("differences")
    size = found.size["c"]
    peak, said = int(size.argmax()), part.locator(".says").inner_text()
    if peak < 17:
        assert f"At “fluent” c differs by {round(100 * size[17] / size[peak])}% of what it did" in said
    assert f"step {found.parts + 1}," in said
    assert found.probabilities is not None
    most = np.argsort(-np.abs(found.probabilities[17]), kind="stable")[:3]
    rows = part.locator(".moved tbody tr").evaluate_all(
        "e => e.map((row) => [...row.cells].map((c) => c.innerText))"
    )
    names = free.model.names
    for k, (word, before, _, after) in zip(most, rows, strict=False):
        assert (word, before, after) == (
            names[k],
            pct(free.probabilities[17, k]),
            pct(held.probabilities[17, k]),
        )


def test_where_no_answer_changed_a_sentence_says_so(whatif, runs):
    nearly = abs(runs[1]["o"][17, 3] - 1e-4)
    for pins, t, said in (
        ("", 17, "No answer changes: both runs are the same."),
        ("f:*:11-12=1", 9, "No answer changes after “then”."),
        (f"o:3:17={nearly:.6f}", 17, "No answer after “fluent” changes by as much as is written here."),
    ):
        part = whatif.open(pins=pins, t=t, change="none").look("differences")
        assert part.locator(".moved").inner_text() == said


def test_which_words_mattered_is_what_attribution_says(whatif, runs):
    _, free, _ = runs
    part = whatif.open(pins="f:*:11-12=1", t=16).look("mattered")
    part.get_by_label("Answer", exact=True).select_option(free.top(16, 2)[1][0])
    whatif.page.wait_for_timeout(400)
    part = whatif.look("mattered")
    found = viz.attribution(free, free.top(16, 2)[1][0], 16)
    whatif.page.wait_for_function(
        "(word) => document.querySelector('[data-ready]').shadowRoot.querySelector('.sec.mattered .says b')"
        "?.textContent === `“${word}”`",
        arg=found.target,
    )
    rows = part.locator("tbody tr").evaluate_all(
        "e => e.map((row) => [...row.cells].filter((c) => !c.matches('.barred')).map((c) => c.innerText))"
    )
    assert [row[0] for row in rows] == list(free.tokens[:17])
    columns = (found.gradient_x_input, found.integrated_gradients, found.leave_one_out)
    for k, values in enumerate(values.astype("f4") for values in columns):
        digits = max(3, min(9, 2 - int(np.floor(np.log10(np.abs(values[:17]).max())))))
        assert [row[k + 1] for row in rows] == [fmt(v, digits, plus=True) for v in values[:17]]
    assert found.ledger_share is not None
    assert [row[4] for row in rows] == [pct(v) for v in found.ledger_share[:17]]
    whole = part.locator(".reads").nth(1).locator("b").all_inner_texts()
    assert whole == [fmt(found.whole, 3, plus=True)] * 2


def test_a_unit_is_cut_with_progress_and_scored_as_python_scores_it(whatif):
    whatif.load(unit=7, hash="#cut")
    whatif.page.wait_for_function(
        "document.querySelector('[data-ready]').shadowRoot.querySelector('.sec.cut')"
        ".getBoundingClientRect().top < innerHeight - 100"
    )
    part = whatif.look("cut")
    part.locator(".start").click()
    whatif.page.wait_for_selector(".sec.cut.waiting", state="attached")
    assert part.locator(".start").is_disabled()
    assert re.search(r"test split, \d+%", part.locator(".done").inner_text())
    whatif.page.wait_for_selector(".sec.cut .scores", state="visible")
    network, task = catalogue.load(LSTM), TASKS["grammar"]
    whole, cut = (task.evaluate(each, "test", quick=True) for each in (network, network.without([7])))
    rows = part.locator("tbody tr").evaluate_all(
        "e => e.map((row) => [...row.cells].map((c) => c.innerText))"
    )
    measure = task.measure.name
    assert rows[0][:3] == ["all", pct(whole[measure], float), pct(cut[measure], float)]
    for rule, before, after, _ in rows[1:]:
        assert (before, after) == tuple(pct(of["by_rule"][rule][measure], float) for of in (whole, cut))
    points = fmt(100 * (whole[measure] - cut[measure]), 1)
    assert part.locator(".reads b").inner_text().startswith(f"Cutting unit 7 costs {points} point")


def test_what_is_cut_is_of_the_direction_that_is_shown(whatif):
    part = whatif.open(text="the fish swim", model="tags-bilstm-16-s0", direction="reverse", unit=3).look(
        "cut"
    )
    part.locator(".start").click()
    whatif.page.wait_for_selector(".sec.cut .scores", state="visible")
    assert part.locator(".reads b").inner_text().startswith("Cutting unit 3 (read backwards) costs")
    whatif.page.locator(".placepick").first.evaluate(
        "e => { e.value = '0'; e.dispatchEvent(new Event('change')) }"
    )
    whatif.page.wait_for_selector(".sec.cut .scores", state="hidden")


def test_other_networks_are_asked_the_same_and_failures_are_shown(whatif):
    held = ["f:*:11-12=1", "i:*:11-12=0"]
    part = whatif.open(pins=";".join(held), t=17).look("others")
    whatif.page.wait_for_selector(".sec.others tbody tr", state="attached")
    rows = part.locator("tbody tr").evaluate_all(
        "e => e.map((row) => [...row.cells].map((c) => c.innerText))"
    )
    entries = [each for each in catalogue.catalogue()["models"] if each["task"] == "grammar"]
    assert len(rows) == len(entries)
    turned = 0
    # one gate of a coupled LSTM, of a GRU and of a minGRU keeps and writes, and that of the last keeps at 0
    other = {"coupled": ["f:*:11-12=1"], "gru": ["z:*:11-12=1"], "mingru": ["z:*:11-12=0"]}
    for entry, row in zip(entries, rows, strict=True):
        network = catalogue.load(entry["name"])
        before = network.trace(TEXT).top(17, 2)
        assert row[1].startswith(f"{before[0][0]} {pct(before[0][1])}")
        if entry["cell"] in ("rnn", "indrnn"):
            assert "no signal" in row[2]
        else:
            pins = viz.Pins.parse(other.get(entry["cell"], held))
            after = network.trace(TEXT, pins=pins).top(17, 2)
            assert row[2].startswith(f"{after[0][0]} {pct(after[0][1])}")
            assert row[-1] == ("the same" if after[0][0] == before[0][0] else "another answer")
            turned += row[-1] != "the same"
    assert turned
    # the numbers of one change never stand beside another
    whatif.page.locator(".reset").evaluate("(e) => e.click()")  # without a scroll to it
    whatif.held("")
    assert re.match("…|Nothing is held", part.locator(".says").inner_text())
    whatif.page.wait_for_selector(".sec.others .old", state="detached")
    assert part.locator(".says").inner_text().startswith("Nothing is held")


@pytest.mark.parametrize("size", SIZES)
def test_no_section_is_cut_at_any_size(request, size):
    small = size == "phone"
    page = request.getfixturevalue("phone" if small else "whatif")
    if not small:
        page.page.set_viewport_size(dict(zip(("width", "height"), SIZES[size], strict=True)))
    page.load(pins="f:*:11-12=1", t=12, theme="dark" if size == "projector" else "light")
    for section in SECTIONS:
        page.look(section)
        assert page.page.evaluate(FAULTS, section) == []
    assert page.page.evaluate("document.documentElement.scrollWidth") <= SIZES[size][0]


def test_the_explorer_leads_to_a_valve_held_and_back(open_page):
    page = open_page(query={"text": TEXT, "model": LSTM, "t": 12, "unit": 6})
    valve = page.locator(".hand").first
    valve.focus()
    asked = page.locator(".gs > .tag").inner_text()
    assert re.match(r"This forget gate lets [\d.<]+% through\. What if it were held", asked)
    assert "Opens What if, f of unit 6 at" in asked
    page.keyboard.press("Enter")
    page.wait_for_url("**/whatif?*")
    page.wait_for_selector("[data-ready=true]", state="attached")
    asked = {name: values[0] for name, values in parse_qs(urlsplit(page.url).query).items()}
    f = catalogue.load(LSTM).trace(TEXT)["f"][12, 6]
    assert asked["pins"] == f"f:6:12={int(f < 0.5)}"
    assert (asked["text"], asked["model"], asked["t"], asked["unit"]) == (TEXT, LSTM, "12", "6")
    page.get_by_role("link", name="Explore", exact=True).click()
    page.wait_for_url("**/explore?*")
    page.wait_for_selector("[data-ready=true]", state="attached")
    state = page.evaluate("({...document.querySelector('[data-ready]').dataset})")
    assert (state["t"], state["unit"], state["model"]) == ("12", "6", LSTM)
    # the change goes along, and that it is not held here is said
    assert "not held here" in page.locator(".notice").inner_text()
    page.get_by_role("link", name="See them in What if").click()
    page.wait_for_url("**/whatif?*")
    page.wait_for_selector(f"[data-pins='f:6:12={int(f < 0.5)}']", state="attached")
