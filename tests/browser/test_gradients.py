"""The gradient page as a person meets it: knobs turn, curves follow, and every number is `measured`'s."""

from urllib.parse import parse_qs, urlencode, urlsplit

import numpy as np
import pytest

import payload
from browser.conftest import SIZES, at_rest, visit
from browser.explorer import fmt
from visualizer import export
from visualizer.cells import CELLS
from visualizer.pages.gradients import measured

READ = """() => {
  const host = document.querySelector("[data-ready]"), root = host.shadowRoot;
  const all = (s, of = root) => [...of.querySelectorAll(s)], text = (e) => e.textContent;
  const figures = Bokeh.documents.findLast((each) => each.get_model_by_name("initial.source"));
  const plain = (column) => Array.from(column, (v) => (Number.isNaN(v) ? null : v));
  const data = (name) => Object.fromEntries(Object.entries(figures.get_model_by_name(name).data)
    .map(([key, column]) => [key, plain(column)]));
  return {
    ...host.dataset, t: Number(host.dataset.t), seq: Number(host.dataset.seq),
    preset: all(".chip[aria-pressed=true]").map(text), look: text(root.querySelector(".look")),
    rows: all(".readout tbody tr").map((row) => all("th, td", row).map(text)),
    step: text(root.querySelector(".tools .where")),
    names: all(".plot.initial .name").map(text), titles: all(".side h2").map(text),
    initial: data("initial.source"), trained: data("trained.source"),
    factors: all(".side .factor").map(text), first: all("main > *")[0].className,
    said: all(".norms .plot[role=img]").slice(0, 2).map((e) => e.getAttribute("aria-label")),
    notices: root.querySelector(".notice").hidden ? [] : all(".notice p").map(text),
    learned: all(".learn .chart").map((e) => e.getAttribute("aria-label")),
  };
}"""

# what the two plots look like, which takes as long as all the rest of it
PAINTED = """() => {
  const find = (n) => n.querySelector?.("canvas") ?? [...n.querySelectorAll("*")]
    .map((each) => each.shadowRoot && find(each.shadowRoot)).find(Boolean);
  const { shadowRoot } = document.querySelector("[data-ready]");
  const plots = shadowRoot.querySelectorAll(".plot.initial, .plot.trained");
  return [...plots].map((e) => find(e).toDataURL()).join();
}"""

# what sticks out of the window, is cut off, or lies over something else, of the first screen
FAULTS = """(whole) => {
  const root = document.querySelector("[data-ready]").shadowRoot, faults = [];
  const name = (e) => `${e.className?.baseVal ?? e.className ?? ""} “${(e.textContent ?? "").slice(0, 40)}”`;
  const box = (e) => e.getBoundingClientRect();
  const texts = ".readout th, .readout td, .knob .name, .knob output, .knob select, .side h2, .tools .btn,"
    + ".toggle, .look, .labels .name";
  const others = ", .chip, .plot.initial, .plot.trained, .knob input, .reset";
  const first = [...root.querySelectorAll(texts + others)]
    .filter((e) => e.checkVisibility() && box(e).width && (e.closest(".first, .knobs, .presets")));
  for (const e of first) {
    const { left, right, top, bottom } = box(e);
    if (!e.matches(".chip") && (left < -1 || right > innerWidth + 1)) faults.push(`outside: ${name(e)}`);
    if (whole && (top < -1 || bottom > innerHeight + 1)) faults.push(`below: ${name(e)}`);
    if (e.matches(texts) && e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).display !== "inline") {
      faults.push(`cut: ${name(e)}`);
    }
  }
  for (const side of root.querySelectorAll(".side .labels")) {
    const names = [...side.querySelectorAll(".name")].map(box), edge = box(side).left;
    names.forEach((a, k) => {
      if (a.left < edge - 1) faults.push(`a name is cut: ${side.children[k].textContent}`);
      const over = names.slice(k + 1).some((b) => a.top < b.bottom - 4 && b.top < a.bottom - 4);
      if (over) faults.push(`a name lies over another: ${side.children[k].textContent}`);
    });
  }
  return faults;
}"""


class Page:
    """A page with the gradient instrument on it."""

    def __init__(self, page, server):
        self.page, self.server = page, server

    def open(self, **query):
        visit(self.page, f"{self.server}/gradients" + (f"?{urlencode(query)}" if query else ""))
        self.page.wait_for_selector(".plotted", state="attached")
        return self

    def load(self, **query):
        """As a person opens an address."""
        self.page.goto("about:blank")
        return self.open(**query)

    @property
    def shown(self):
        return self.page.evaluate(READ)

    def after(self, act):
        """What is shown when the norms that an act asks for are there."""
        before = self.page.evaluate("Number(document.querySelector('[data-ready]').dataset.seq)")
        act()
        self.page.wait_for_function(
            "(seq) => Number(document.querySelector('[data-ready]')?.dataset.seq) > seq"
            " && !document.querySelector('[data-ready]').shadowRoot.querySelector('.busy')",
            arg=before,
        )
        return self.shown

    def address(self, **values):
        """Wait for values in the address; None for a name that is not there."""
        self.page.wait_for_function(
            "(values) => Object.entries(values).every(([name, value]) =>"
            " new URLSearchParams(location.search).get(name) === value)",
            arg=values,
        )
        return {name: values[0] for name, values in parse_qs(urlsplit(self.page.url).query).items()}

    def knob(self, name):
        return self.page.locator(".knobs").get_by_label(name, exact=True)

    def button(self, name):
        return self.page.get_by_role("button", name=name, exact=True)


@pytest.fixture(scope="module")
def gradients(standing, server):
    """The gradient page on a laptop, for the tests of this module."""
    return Page(standing(), server)


def exponent(log):
    return fmt(log, 1 if abs(log) < 9.95 else 0)


def fate(curve, count):
    """A readout as the page writes it, from what `measured` says."""
    dead = f"exactly 0 in {curve['zero']} of {count} seeds"
    size = curve["first"]
    if size is None:
        return dead
    if max(abs(curve[of]) for of in ("first", "low", "high")) < 0.05:
        return f"stays 1 {dead if curve['zero'] else 'in every seed'}"
    word = "shrinks to" if size < 0 else "grows to"
    span = dead if curve["zero"] else f"10{exponent(curve['low'])} to 10{exponent(curve['high'])}"
    return f"{word} 10{exponent(size)} {span}"


def expected(**knobs):
    """(rows of the table, arrays) for these knobs, from `pages.gradients.measured` itself."""
    _, facts, arrays = payload.decode(measured.answer({"want": "norms", "knobs": knobs}))
    curves = {(c["side"], c["cell"]): c for c in facts["curves"] if c["signal"] == "h"}
    weights = {(w["side"], w["cell"]): w for w in facts["weights"]}
    rows = []
    for cell in CELLS:
        row = []
        for side, about in facts["sides"].items():
            if (side, cell) not in curves:
                row += ["not trained", "–"]
                continue
            weight = weights[side, cell]
            clipped = "" if weight["clipped"] is None else f" → 10{exponent(weight['clipped'])}"
            size = "0" if weight["norm"] is None else f"10{exponent(weight['norm'])}{clipped}"
            row += [fate(curves[side, cell], about["seeds"]), size]
        rows.append(row)
    return rows, arrays


def agrees(shown, hidden=(), **knobs):
    """The table, and the curves drawn but of hidden cells, are those of `measured`."""
    rows, arrays = expected(**knobs)
    assert [row[1:5] for row in shown["rows"]] == rows
    for key, values in arrays.items():
        side, name = key.split(".", 1)
        drawn = shown[side].get(name.removesuffix(".mean"))
        if name.split(".")[1] == "h" and name.split(".")[0] not in hidden:
            finite = [None if np.isnan(v) else v for v in values.astype(float).tolist()]
            assert drawn == finite, key


def test_the_page_opens_on_the_labs_numbers_and_follows_every_knob(gradients):
    page = gradients.load().page
    first, painted = gradients.shown, page.evaluate(PAINTED)
    agrees(first)
    assert (
        first["preset"] == [measured.PRESETS[0].name]
        and first["look"] == f"Look for {measured.PRESETS[0].look}"
    )
    # the first screen is the argument with one number, and a control that moves it
    assert first["first"] == "sec scalar" and page.evaluate("scrollY") == 0
    w = page.get_by_label("The weight w")
    assert w.bounding_box()["y"] < 600
    w.focus()
    page.keyboard.press("ArrowRight")
    assert page.locator(".scalar .reads").first.inner_text().startswith("0.91")
    assert "0.91⁹⁹ = " in page.locator(".scalar .reads").first.inner_text()
    assert page.locator(".scalar .reads").last.bounding_box()["y"] < 700
    # how far the RNN and the LSTM are apart is said of what is drawn
    for side, said in zip(("initial", "trained"), first["factors"], strict=True):
        apart = first[side]["rnn.h"][0] - first[side]["lstm.h"][0]
        exponent_ = str(round(-apart)).translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))
        assert said == f"At step 1, the RNN’s dL/dh is 10{exponent_} times smaller than the LSTM’s."
    assert first["titles"] == [
        f"{when} training on “Latch one letter” 20 seeds, 12 units" for when in ("Before", "After")
    ]
    assert sorted(first["names"]) == ["Coupled", "GRU", "LSTM", "Peephole", "RNN"]
    assert "LSTM shrinks to 10^" in first["said"][0]
    assert [*map(bool, first["learned"])] == [True] * 5 + [False] * 2  # two were not trained on this

    # a slider by its keys: the curves are painted anew, the address says it, one button puts all back
    radius = gradients.knob("Spectral radius")
    page.locator(".knob.radius").get_by_label("as drawn").uncheck()
    radius.focus()
    turned = gradients.after(lambda: page.keyboard.press("ArrowLeft"))
    gradients.address(radius="0.99")
    agrees(gradients.shown, radius=0.99)
    assert page.evaluate(PAINTED) != painted and turned["preset"] == []
    assert page.locator(".knob.radius output").inner_text() == "0.99"
    assert "changed" in page.locator(".knob.radius").get_attribute("class")
    gradients.knob("Initialisation").select_option("orthogonal")
    gradients.after(lambda: gradients.knob("Hold f at 1").check())
    gradients.address(init="orthogonal", hold="1")
    agrees(gradients.shown, radius=0.99, init="orthogonal", hold=1)
    assert gradients.knob("Forget-gate bias").is_disabled()
    again = gradients.after(lambda: gradients.button("Reset 3 settings").click())
    assert again["rows"] == first["rows"] and gradients.address(radius=None, hold=None, init=None)

    # a dead network's curve ends where it is exactly 0, and the table says in how many seeds
    case = {"activation": "relu", "units": 4, "length": 60, "init": "uniform"}
    gradients.open(**case)
    agrees(gradients.shown, **case)
    assert "exactly 0 in" in gradients.shown["rows"][0][1]
    # with f at 1 a coupled cell writes nothing: its error is 0 everywhere, and its name stands below all
    gradients.open(hold=1)
    shown = gradients.shown
    assert shown["rows"][4][1] == "exactly 0 in 20 of 20 seeds"
    assert sorted(shown["names"]) == ["Coupled 0", "GRU", "LSTM", "Peephole", "RNN"]
    tops = page.locator(".plot.initial .name").evaluate_all(
        "(all) => all.map((e) => [e.textContent, e.offsetTop])"
    )
    assert max(tops, key=lambda each: each[1])[0] == "Coupled 0"


def test_a_preset_shows_the_curves_of_its_sentence_which_stays_while_it_is_about_them(gradients):
    page = gradients.open().page
    said = {preset.name: preset.look for preset in measured.PRESETS}
    # by its chip, or from the sentence about one number
    shown = gradients.after(lambda: gradients.button("see one lose it, LSTM bias 0").click())
    assert shown["preset"] == ["LSTM bias 0"]
    assert {"LSTM ∏ f", "LSTM dL/dh"} <= set(shown["names"])
    gradients.address(bias="0", show="hf")
    # a zoom is of the case before it
    page.locator(".real").evaluate("(e) => e.scrollIntoView()")
    box = at_rest(page.locator(".plot.initial"))
    x, y = box["x"] + 0.5 * box["width"], box["y"] + 20
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 80, y + 60, steps=4)
    page.mouse.up()
    shown = gradients.after(lambda: gradients.button("RNN radius 1").click())
    assert {"Coupled", "GRU", "LSTM", "Peephole", "RNN", "minGRU", "IndRNN 0"} == set(shown["names"])
    assert shown["rows"][0][1] == "stays 1 in every seed"
    gradients.knob("Input scale").focus()
    turned = gradients.after(lambda: page.keyboard.press("ArrowRight"))
    assert turned["preset"] == [] and turned["look"] == f"Look for {said['RNN radius 1']}"
    turned = gradients.after(lambda: gradients.knob("Hold f at 1").check())
    assert turned["look"].startswith("Your own settings")
    # each case is a step of the back button, however fast they are chosen
    gradients.after(lambda: gradients.button("LSTM bias 0").click())
    gradients.after(lambda: gradients.button("LSTM bias 3").click())
    gradients.address(bias="3")
    gradients.after(lambda: page.go_back())
    assert gradients.shown["preset"] == ["LSTM bias 0"]
    # what a case says is not about another text
    gradients.after(lambda: gradients.button("The usual start").click())
    turned = gradients.after(lambda: gradients.button("typed").click())
    assert turned["preset"] == [] and turned["look"].startswith("Your own settings")
    # what was read comes back after a random sequence
    field = page.get_by_label("What is read")
    gradients.after(lambda: field.fill("the boys near the river were"))
    gradients.after(lambda: gradients.button("random").click())
    gradients.after(lambda: gradients.button("typed").click())
    assert field.input_value() == "the boys near the river were"
    page.locator(".real").click(position={"x": 3, "y": 3})
    page.keyboard.press("?")
    page.get_by_text("undo a zoom, put a setting back").wait_for()
    page.keyboard.press("Escape")


def test_a_step_is_picked_by_keys_or_a_click_and_everything_stays_in_the_address(gradients):
    page = gradients.load(theme="dark").page
    gradients.after(lambda: gradients.button("Exploding, clipped").click())
    clipped = gradients.shown
    agrees(clipped, **measured.PRESETS[-1].knobs)
    assert all("→" in row[2] for row in clipped["rows"])
    page.keyboard.press("End")
    gradients.address(t="99")
    page.locator(".real").evaluate("(e) => e.scrollIntoView()")
    page.keyboard.press("ArrowLeft")
    assert gradients.shown["step"] == "step 99 / 100, 1 back"
    box = at_rest(page.locator(".plot.trained"))
    page.mouse.click(box["x"] + 0.6 * box["width"], box["y"] + 40)
    picked = gradients.shown["t"]
    assert 30 < picked < 80
    page.keyboard.press("Home")
    assert gradients.shown["t"] == 0
    # other curves, fewer cells
    gradients.button("dL/dc").first.click()
    gradients.button("RNN").first.click()
    shown = gradients.shown
    assert {"LSTM dL/dh", "LSTM dL/dc", "GRU dL/dh"} < set(shown["names"]) and "RNN dL/dh" not in shown[
        "names"
    ]
    _, arrays = expected(**measured.PRESETS[-1].knobs)
    assert np.array_equal(np.float32(shown["trained"]["coupled.c"]), arrays["trained.coupled.c.mean"])
    gradients.address(show="hc", off="rnn", theme="dark")
    url = page.url
    page.wait_for_timeout(1600)  # two entries of the history do not follow each other faster
    # keys typed into a text stay there
    gradients.after(lambda: gradients.button("typed").click())
    field = page.get_by_label("What is read")
    # what is typed begins with a sentence, which the networks of that task read
    own = {"text": "the boys near the river were", "networks": "grammar"}
    gradients.after(lambda: field.fill(own["text"]))
    gradients.address(**own)
    field.press("Home")
    assert gradients.shown["t"] == 0 and gradients.shown["steps"] == "6"
    agrees(gradients.shown, hidden={"rnn"}, **own, **measured.PRESETS[-1].knobs)
    # back to what was there, in the page and on a new visit
    gradients.after(page.go_back)
    assert page.url == url and gradients.shown["rows"] == clipped["rows"]
    page.reload()
    page.wait_for_selector(".plotted", state="attached")
    assert gradients.shown["rows"] == clipped["rows"] and gradients.shown["names"] == shown["names"]


def test_what_an_address_cannot_have_is_said_and_the_rest_is_shown(gradients):
    page = gradients.load(radius="9", side="up", t="700", text="<img src=x onerror=alert(1)>", bias="2").page
    shown = gradients.shown
    assert shown["notices"] == [
        "Spectral radius is a number from 0.2 to 2, not “9”.",
        "The address asks for a side that is not initial or trained.",
        f"The address asks for step 700; steps here are 0 to {int(shown['steps']) - 1}."
        f" This is {int(shown['steps']) - 1}.",
    ]
    agrees(shown, text="<img src=x onerror=alert(1)>", bias=2)
    assert (
        page.locator(".typed textarea").input_value().startswith("<img") and page.locator("img").count() == 0
    )
    gradients.after(lambda: gradients.button("random").click())
    assert gradients.shown["notices"] == []


def test_the_curves_are_a_table_and_a_file_too(gradients):
    page = gradients.open(length="12", show="hf").page
    gradients.button("Numbers").click()
    rows = page.locator("dialog tbody tr")
    assert rows.count() == 12
    _, arrays = expected(length=12)
    cells = rows.first.locator("td").all_inner_texts()
    assert cells[:3] == [fmt(float(arrays[f"initial.rnn.h.{of}"][0]), 4) for of in ("mean", "low", "high")]
    assert len(cells) == 3 * (5 + 4)
    with page.expect_download() as download:
        gradients.button("All curves as CSV").click()
    assert download.value.suggested_filename == "gatescope-gradients_length-12.csv"
    knobs, _ = measured.check({"length": 12})
    with open(download.value.path(), newline="") as file:
        assert file.read() == export.to_csv(measured.rows(knobs)).decode()
    gradients.button("Close").click()


def test_what_is_further_down_is_asked_for_when_it_is_seen(gradients):
    page = gradients.load(networks="grammar", text="the boys near the river were").page
    texts = page.locator(".flow, .spectrum, .paths")
    before = texts.all_inner_texts()
    page.get_by_text("Does it learn?").scroll_into_view_if_needed()
    for section in (".flow", ".spectrum", ".paths"):
        page.locator(section).first.scroll_into_view_if_needed()
        page.wait_for_function(
            "(s) => !document.querySelector('[data-ready]').shadowRoot.querySelector(s).matches('.waiting')",
            arg=section,
        )
    page.wait_for_timeout(100)
    assert all(now != was for now, was in zip(texts.all_inner_texts(), before, strict=True))
    # the knobs are still there
    assert page.locator(".knob.bias").bounding_box()["y"] >= 0


@pytest.mark.parametrize("sizes", [("projector", "laptop"), ("phone",)], ids=" and ".join)
def test_nothing_is_cut_covered_or_beside_the_window(gradients, watched, server, sizes):
    small = sizes == ("phone",)
    if small:
        gradients = Page(watched(size="phone", has_touch=True, is_mobile=True), server)
    page = gradients.page
    page.set_viewport_size(dict(zip(("width", "height"), SIZES[sizes[0]], strict=True)))
    shown = {"show": "hcf", "init": "glorot", "clip": 1, "text": "bxvzw?", "theme": "light"}
    for query in (shown, {"theme": "dark"}):
        gradients.open(**query)
        assert page.evaluate("document.documentElement.dataset.theme") == query.get("theme", "light")
        if small:
            page.locator("summary").first.click()
        for size in sizes:
            page.set_viewport_size(dict(zip(("width", "height"), SIZES[size], strict=True)))
            page.locator(".real").evaluate("(e) => e.scrollIntoView()")
            for _ in range(20):  # until what is above has come to rest, and is scrolled by once more
                page.wait_for_timeout(150)
                if not (faults := page.evaluate(FAULTS, not small)):
                    break
                page.locator(".real").evaluate("(e) => e.scrollIntoView()")
            assert faults == [], (size, query)
            assert page.evaluate("document.documentElement.scrollWidth") <= SIZES[size][0]
    if small:
        touched = page.locator(
            ".chip, .knob select, .knob input[type=range], .tools button, .cellname, .reset"
        ).all()
        assert min(each.bounding_box()["height"] for each in touched if each.is_visible()) >= 44
