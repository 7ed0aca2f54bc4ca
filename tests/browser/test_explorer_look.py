"""The Explorer at every size, in both themes, by keyboard alone, read aloud, and without its server."""

import re

import pytest

from browser.conftest import SIZES
from browser.explorer import COLUMNS, Explorer
from browser.test_connection import between, broken
from visualizer import CELLS
from visualizer.pages.page import PAGES


@pytest.fixture(scope="module")
def desk(standing, server):
    """The Explorer in a window that can be made any size."""
    return Explorer(standing(), server).open()


@pytest.fixture(scope="module")
def phone(standing, server):
    """The Explorer on a phone."""
    return Explorer(standing(size="phone", has_touch=True, is_mobile=True), server).open()


@pytest.fixture
def laptop(desk):
    """The Explorer on a laptop, light, whatever it shows."""
    desk.page.set_viewport_size(dict(zip(("width", "height"), SIZES["laptop"], strict=True)))
    desk.page.emulate_media(color_scheme="light", reduced_motion="no-preference")
    return desk


@pytest.fixture
def explorer(laptop):
    """The Explorer on a laptop, light, showing what it opens on."""
    return laptop.visit()


# --- layout -----------------------------------------------------------------------------------

# what sticks out of the window, is cut off, or lies over its neighbour
FAULTS = """(whole) => {
  const root = document.querySelector("[data-ready]").shadowRoot, faults = [];
  const name = (e) => `${e.className?.baseVal ?? e.className ?? ""} “${(e.textContent ?? "").slice(0, 40)}”`;
  const shown = (e) => e.checkVisibility() && e.getBoundingClientRect().width > 0;
  const all = (s) => [...root.querySelectorAll(s)].filter(shown);
  const parts = ".say, .eq, .sy, .va, .where, header .btn, nav a, .tb, .speed, .pred li, .pred .n, .gl .v,"
    + ".gl .nm, .hd h2, .hd .r, .seg button, .plot, .map canvas, .strips, .cell > svg, .asked, .count,"
    + ".ribbon, .scrub, .legend, .sort select, .cellhd h2, .writeon, .writeon input, .whose, .sheet,"
    + ".finding, .ranking, .oneunit, .facts dd, .facts dt, .units .hd select";
  const texts = ".say, .va, .sy, .where, .pred .n, .gl .v, .count, .cellhd h2, .hd h2, .hd .r, .seg button,"
    + ".btn, .finding, .who, .rank .n, .facts dd, .openings td, .silent, .stale-units, .whose,"
    + ".writeon label";
  for (const e of all(parts)) {
    const box = e.getBoundingClientRect();
    if (box.left < -1 || box.right > innerWidth + 1) faults.push(`outside: ${name(e)}`);
    if (whole && (box.top < -1 || box.bottom > innerHeight + 1)) faults.push(`below: ${name(e)}`);
  }
  for (const e of all(texts)) {
    const cut = getComputedStyle(e).overflow !== "visible" || e.matches(".say");
    if (cut && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)) {
      faults.push(`cut: ${name(e)} ${e.scrollWidth}x${e.scrollHeight} in ${e.clientWidth}x${e.clientHeight}`);
    }
  }
  const rows = [".transport", ".say", ".cellhd", ".cell", ".eq", ".low"];
  const stack = rows.flatMap((s) => all(s)).filter((e) => getComputedStyle(e).position !== "fixed");
  for (const [k, e] of stack.entries()) {
    const next = stack[k + 1];
    if (next && next.getBoundingClientRect().top < e.getBoundingClientRect().bottom - 1) {
      faults.push(`over: ${name(next)} over ${name(e)}`);
    }
  }
  const words = all(".tok").map((e) => [e, e.getBoundingClientRect()]);
  for (let k = 1; k < words.length; k++) {
    if (words[k][1].left < words[k - 1][1].right - 0.5) faults.push(`over: ${name(words[k][0])}`);
  }
  const terms = all(".eq .term").map((e) => e.getBoundingClientRect());
  for (let k = 1; k < terms.length; k++) {
    if (terms[k].left < terms[k - 1].right - 0.5) faults.push(`over: term ${k}`);
  }
  return faults;
}"""

# the same after every step of the text, by the keys a person presses
SWEEP = """([whole, by]) => {
  const faults = new Set(), check = FAULTS, host = document.querySelector("[data-ready]");
  const press = (key) => document.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  press("Home");
  for (let t = 0; t < Number(host.dataset.steps); t++) {
    if (t % by === 0) for (const fault of check(whole)) faults.add(`step ${t}: ${fault}`);
    press("ArrowRight");
  }
  return [...faults];
}""".replace("FAULTS", FAULTS)


@pytest.mark.parametrize("size", [*SIZES, "wide"])
def test_nothing_is_cut_or_covered_at_any_step_of_any_cell(request, size):
    small = size == "phone"
    width, height = {**SIZES, "wide": (1920, 1080)}[size]
    explorer = request.getfixturevalue("phone" if small else "explorer")
    page = explorer.page
    page.set_viewport_size({"width": width, "height": height})
    page.wait_for_timeout(150)
    # a laptop has more room than a projector and the same layout; a phone scrolls, whatever the cell has
    few = ["peephole", "gru", "rnn"] if small else ["lstm"]
    for cell in reversed(CELLS) if size == "projector" else few:
        if f"-{cell}-" not in explorer.state.model:
            explorer.choose(Cell=cell)
        # the mean of all units has the same parts, with numbers that are all as short
        for mode, by in (("mean of", 4), ("one unit", 1)):
            explorer.button(mode).click()
            assert page.evaluate(SWEEP, [not small, by]) == [], cell
    for theme in ("dark", "light"):
        explorer.find("header button[aria-label*=light]").click()
        assert page.evaluate("document.documentElement.dataset.theme") == theme
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert small or page.evaluate("document.documentElement.scrollHeight") <= height
        assert page.evaluate(FAULTS, not small) == []


@pytest.mark.parametrize("size", ["projector", "phone"])
def test_the_text_and_its_units_stand_beside_each_other_or_one_below_the_other(request, size):
    small = size == "phone"
    explorer = request.getfixturevalue("phone" if small else "explorer")
    page = explorer.page
    page.set_viewport_size(dict(zip(("width", "height"), SIZES[size], strict=True)))
    if not explorer.find(".reader").is_visible():
        explorer.press("v")
    explorer.settle()
    choice = page.get_by_label("Feature", exact=True)
    for text in ("the cat sat", "I grew up in France with my sister but then I moved to Japan " * 40):
        explorer.ask(text)
        for weights in ("initial", "trained"):
            explorer.choose(weights=weights)
            for feature in choice.locator("option").all_inner_texts()[:3]:
                choice.select_option(label=feature)
                explorer.press("ArrowDown")
                assert page.evaluate(FAULTS, not small) == []
            width, height = page.evaluate(
                "[document.documentElement.scrollWidth, document.documentElement.scrollHeight]"
            )
            assert width <= SIZES[size][0] and (small or height <= SIZES[size][1])
        # the text above, the units and the unit below it
        boxes = [explorer.find(s).bounding_box() for s in (".panes", ".sheet", ".ranking", ".oneunit")]
        tops = [box["y"] for box in boxes]
        assert tops[0] < tops[1] < tops[2] and (tops[2] < tops[3] if small else tops[2] == tops[3])
        assert small or boxes[2]["height"] > 200
    if small:
        explorer.visit()


def test_the_themes_are_the_systems_and_then_the_persons(laptop):
    explorer = laptop
    for theme, other in (("light", "dark"), ("dark", "light")):
        explorer.page.emulate_media(color_scheme=theme)
        explorer.open()
        colours = """() => {
          const root = document.querySelector("[data-ready]").shadowRoot;
          return [document.body, root.querySelector(".gs"), root.querySelector(".say b")].flatMap((e) =>
            [getComputedStyle(e).backgroundColor, getComputedStyle(e).color]).concat(
            getComputedStyle(root.querySelector(".plot.gradient .lstm-c")).stroke,
            getComputedStyle(root.querySelector(".plot.memory .of-c")).stroke,
            root.querySelector(".map canvas").toDataURL().length);
        }"""
        before = explorer.page.evaluate(colours)
        assert before[0] == before[2]
        light = sum(map(int, re.findall(r"\d+", before[0])[:3])) > 384
        assert light == (theme == "light")
        explorer.find("header button[aria-label*=light]").click()
        after = explorer.page.evaluate(colours)
        assert explorer.page.evaluate("document.documentElement.dataset.theme") == other
        assert before[2] != after[2] and before[3] != after[3] and before[6] != after[6]
        assert before[7] != after[7]
        explorer.written(theme=other)


def test_a_phone_has_the_sentence_above_everything_and_the_transport_under_the_thumb(phone):
    explorer, page = phone, phone.page
    explorer.find(".tok").nth(2).tap()
    columns = page.evaluate(COLUMNS)
    assert explorer.state.t == columns["steps"][2]
    explorer.button("Forward one step").tap()
    assert explorer.state.t == columns["steps"][3]
    canvas = explorer.find(".map canvas").first
    canvas.scroll_into_view_if_needed()
    first = page.evaluate(COLUMNS)["steps"][0]
    canvas.tap(position={"x": 20, "y": 40})
    assert explorer.state.t == first
    # while the page scrolls, the sentence and the transport stay
    page.evaluate("scrollTo(0, 700)")
    page.wait_for_timeout(100)
    assert explorer.find(".ribbon").bounding_box()["y"] < 60
    transport = explorer.find(".transport").bounding_box()
    assert abs(transport["y"] + transport["height"] - 844) < 2
    sizes = {
        button.text_content() or button.get_attribute("aria-label"): button.bounding_box()
        for button in explorer.find(".transport button:visible, .tok.cur, .chips .chip").all()
    }
    assert {name: box for name, box in sizes.items() if min(box["width"], box["height"]) < 42} == {}


# --- keyboard and reader ----------------------------------------------------------------------

FOCUSED = """() => {
  let e = document.activeElement;
  while (e?.shadowRoot?.activeElement) e = e.shadowRoot.activeElement;
  if (!e || e === document.body) return null;
  const ring = getComputedStyle(e).outlineStyle !== "none";
  e.dataset.seen = "";
  return [e.tagName, e.getAttribute("aria-label") ?? e.textContent.trim(), ring, e.className];
}"""

UNSEEN = """() => [...document.querySelector("[data-ready]").shadowRoot.querySelectorAll(
    "button, a[href], input, select, textarea, [tabindex]")]
  .filter((e) => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true }))
  .filter((e) => !("seen" in e.dataset)).map((e) => e.outerHTML.slice(0, 80))"""


def test_everything_is_reached_with_tab_and_shows_that_it_is(explorer):
    stops = []
    for _ in range(80):
        explorer.press("Tab")
        focused = explorer.page.evaluate(FOCUSED)
        if focused is None or (stops and focused == stops[0]):
            break
        stops.append(focused)
    assert explorer.page.evaluate(UNSEEN) == []
    assert len(stops) <= 44 + len(PAGES)
    for tag, name, ring, kind in stops:
        assert name or tag == "INPUT", (tag, kind)
        # the text box shows it on the frame around it
        assert ring or kind == "sentence", name
    # and what is reached is worked without a pointer
    explorer.find(".speed").focus()
    explorer.press("Enter")
    assert explorer.find(".speed").inner_text() == "2×"
    explorer.find(".tok.cur").focus()
    explorer.press("ArrowLeft")
    t = explorer.state.t
    explorer.find("button.tb.forward").focus()
    explorer.press("Enter", "Space", "ArrowRight")
    assert explorer.state.t == t + 3


NAMES = """() => {
  const root = document.querySelector("[data-ready]").shadowRoot;
  const hidden = (e) => e.closest("[aria-hidden=true]") || !e.checkVisibility();
  const label = (e) => e.getAttribute("aria-label") ?? "";
  const pictures = [...root.querySelectorAll("svg, canvas, [role=img]")].filter((e) => !hidden(e));
  const deep = (e) => e.parentElement?.closest("[role=img]");
  const controls = [...root.querySelectorAll("button, a[href], input, select")].filter((e) => !hidden(e));
  return {
    pictures: pictures.filter((e) => !deep(e)).map((e) => [e.tagName, e.getAttribute("role"), label(e)]),
    nameless: controls.filter((e) => !(label(e) || e.textContent.trim() || e.title
      || e.labels?.[0]?.textContent.trim())).map((e) => e.outerHTML),
    regions: [...root.querySelectorAll("main, header, nav, section[aria-label]")].map((e) => e.tagName),
    ids: [...root.querySelectorAll("[id]")].map((e) => e.id),
  };
}"""


@pytest.mark.parametrize("cell", ["lstm", "rnn", "peephole"])
def test_every_picture_has_a_name_that_says_what_it_shows(laptop, cell):
    explorer = laptop.visit(model=f"grammar-{cell}-32-s0", text="the keys to the cabinet are")
    found = explorer.page.evaluate(NAMES)
    assert found["nameless"] == []
    # one with links in it is a group
    assert all(role in ("img", "group") and label.strip() for _, role, label in found["pictures"])
    labels = [label for *_, label in found["pictures"]]
    signals = CELLS[cell].signals
    figures = 3 if CELLS[cell].gates else 2
    # the cell, the bars, a map for each signal, the figures
    assert len(labels) == 2 + len(signals) + figures
    assert len(set(labels)) == len(labels)
    for name in signals:
        assert any(re.match(rf"Map of {name}, .*32 units by 6 steps", label) for label in labels)
    assert all("table" in label for label in labels if "Map" in label or "Bars" in label)
    assert {"MAIN", "HEADER", "NAV", "SECTION"} <= set(found["regions"])
    assert len(set(found["ids"])) == len(found["ids"])
    # what the cell does is said in words too, and follows the step
    for key in ("Home", "ArrowRight", "End"):
        explorer.press(key)
        says = explorer.shown.says
        assert explorer.find(".cell > svg").get_attribute("aria-label").endswith(says)
    assert explorer.find(".say").get_attribute("aria-live") == "polite"
    assert explorer.page.evaluate("document.documentElement.lang") == "en"
    assert explorer.page.title().endswith("Gatescope")


def test_a_person_who_wants_no_motion_gets_none(explorer):
    explorer.page.emulate_media(reduced_motion="reduce")
    moving = """() => {
      const root = document.querySelector("[data-ready]").shadowRoot;
      return [...root.querySelectorAll("*")].filter((e) => {
        const { transitionDuration: seconds, transitionProperty: what, animationName } = getComputedStyle(e);
        return (what !== "none" && parseFloat(seconds) > 0) || animationName !== "none";
      }).map((e) => e.outerHTML.slice(0, 80));
    }"""
    assert explorer.page.evaluate(moving) == []


# --- without its server -----------------------------------------------------------------------


def test_without_its_server_the_page_says_so_and_still_steps(watched, server, own_server):
    page = watched()
    page.route("**/network/*", lambda route: route.abort())  # what it would go on with by itself
    with between(server) as way:
        explorer = Explorer(page, way.address).open(text="the keys to the cabinet are")
        explorer.press("Home")
        explorer.written(t=0)
    page.wait_for_selector(".notice:has-text('Not connected')", timeout=5000)
    trace = explorer.shown.predictions
    explorer.press("ArrowRight", "ArrowRight", "ArrowDown", "2")
    assert explorer.state.t == 2
    assert explorer.shown.predictions != trace
    assert explorer.shown.focus == ["i"]
    explorer.button("Numbers").click()
    assert "Step 3 of 6" in explorer.find("dialog[open]").inner_text()
    explorer.press("Escape")
    explorer.find("input.sentence").fill("the clouds are in the")
    assert "Not connected" in explorer.notices
    assert "The picture is still of “the keys to the cabinet are”." in explorer.notices
    assert explorer.find("main").evaluate("(e) => e.closest('.behind') !== null")
    assert explorer.state.steps == 6
    # and where another program takes its place the page is loaded anew
    another = "from visualizer.pages import networks; networks._version = lambda: 'another'"
    with own_server(int(way.address.rpartition(":")[2]), before=another):
        page.wait_for_selector("[data-steps='5']", state="attached")
        explorer.ready()
        # what was typed meanwhile is not lost
        assert explorer.at[0] == 2
        assert explorer.text == "the clouds are in the"
        assert not explorer.shown.notices
        assert explorer.state.steps == 5
        broken(page)
        page.close()
