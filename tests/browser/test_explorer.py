"""Stepping, playing, picking: everything that happens in the browser, driven by mouse and keys."""

import math
import re
from itertools import pairwise
from types import SimpleNamespace

import numpy as np
import pytest

from browser.conftest import QUIET, SIZES, at_rest
from browser.explorer import (
    COLUMNS,
    GATES,
    MINUS,
    Explorer,
    before,
    equation_of,
    fmt,
    lasting,
    pct,
    quantities,
    relative,
    rest,
    trace_of,
)
from visualizer import CELLS, analysis, arithmetic, equations, gradient_norms, half_life, online
from visualizer.pages import catalogue
from visualizer.pages.state import WEIGHTS
from visualizer.tasks.stories import opening

EXAMPLES = catalogue.catalogue()["tasks"]["grammar"]["examples"]
TEXT = "the keys to the cabinet Zzyzx are"
T = len(TEXT.split())


@pytest.fixture(scope="module")
def shared(standing, server):
    """The Explorer on a laptop, which the tests of this module share."""
    return Explorer(standing(), server).open()


@pytest.fixture
def explorer(shared):
    """The shared Explorer, back at the beginning of a short text, rows by number, unit 0."""
    shared.press("Escape", "Escape")
    if shared.state.model != catalogue.default_model() or "initial" in shared.find(".pick").inner_text():
        shared.visit(text=TEXT, model=catalogue.default_model())
    shared.ask(TEXT)
    shared.sort("number")
    shared.press("1")
    # the first step and row
    shared.find(".map canvas").first.click(position={"x": 2, "y": 2})
    assert shared.at == (0, 0)
    return shared


def test_the_page_opens_on_an_example_where_something_happens(shared):
    """Any script finds it ready, without looking into it."""
    explorer = shared.open()
    trace = trace_of(catalogue.default_model(), EXAMPLES[0][1])
    state = explorer.state
    assert (state.t, state.unit) == opening(trace)
    # and says how its largest picture is read
    assert explorer.find(".howto").inner_text() == "a row is a unit, a column a word"
    assert state.t > 0
    assert (state.steps, state.model) == (len(trace), catalogue.default_model())
    shown = explorer.shown
    assert explorer.text == EXAMPLES[0][1]
    assert shown.tokens == list(trace.tokens)
    assert shown.current == [state.t]
    assert shown.where == f"step {state.t + 1} / {len(trace)}"
    assert f"unit {state.unit}" in shown.says and f"“{trace.tokens[state.t]}”" in shown.says
    assert shown.chips == [EXAMPLES[0][0]]
    assert not shown.notices


# --- keys -------------------------------------------------------------------------------------


def test_arrows_home_and_end_step_and_stop_at_the_ends(explorer):
    keys = ["ArrowRight", "ArrowRight", "ArrowLeft", "End", "ArrowRight", "ArrowLeft", "Home", "ArrowLeft"]
    steps = [1, 2, 1, T - 1, T - 1, T - 2, 0, 0]
    for key, t in zip(keys, steps, strict=True):
        explorer.press(key)
        assert explorer.state.t == t
        shown = explorer.shown
        assert shown.current == [t] and shown.where.startswith(f"step {t + 1} ")


def test_up_and_down_pick_the_row_above_and_below(explorer):
    explorer.press("ArrowDown", "ArrowDown")
    assert explorer.state.unit == 2
    # the rows go round
    explorer.press(*["ArrowDown"] * 29)
    assert explorer.state.unit == 31
    explorer.press("ArrowDown")
    assert explorer.state.unit == 0
    explorer.press("ArrowUp")
    assert explorer.state.unit == 31
    # in another order of the rows it is that order's neighbour
    explorer.sort("similarity")
    order = analysis.similarity_order(trace_of(explorer.state.model, TEXT)).tolist()
    number = explorer.page.get_by_label("Unit", exact=True)
    number.fill(str(order[0]))
    number.press("Enter")
    assert explorer.state.unit == order[0]
    for row, unit in enumerate(order[1:], 2):
        explorer.press("ArrowDown")
        assert explorer.state.unit == unit and number.input_value() == str(unit)
        assert explorer.find(".cellhd .row").inner_text() == f"row {row} by similarity"
    explorer.press("ArrowUp")
    assert explorer.state.unit == order[-2]
    # what is no unit of this network selects none
    number.fill("99")
    number.press("Enter")
    assert explorer.state.unit == order[-2] and number.input_value() == str(order[-2])


def test_a_digit_looks_at_a_signal(explorer):
    signals = CELLS["lstm"].signals
    trace = trace_of(explorer.state.model, TEXT)
    for k, name in enumerate(signals, 1):
        explorer.press(str(k))
        shown = explorer.shown
        assert shown.focus == [name]
        # the ribbon shows its mean, without the zero before the point
        means = [fmt(v).replace("0.", ".", 1) for v in trace[name].mean(axis=1, dtype=np.float64)]
        assert shown.means == means
    explorer.press("7", "0")
    assert explorer.shown.focus == [signals[-1]]


def test_keys_in_the_text_box_are_letters(explorer):
    explorer.press("ArrowRight")
    explorer.find("input.sentence").click()
    explorer.press("Home", "ArrowRight", "End", "ArrowLeft", "ArrowLeft")
    assert explorer.at == (1, 0)
    explorer.page.keyboard.type(" 2?")
    explorer.settle()
    assert explorer.text == TEXT[:-2] + " 2?" + TEXT[-2:]
    assert not explorer.find("dialog[open]").count()
    explorer.press("Escape", "ArrowRight")
    assert explorer.at == (2, 0)
    # and a shortcut of the browser stays the browser's
    explorer.press("Control+ArrowRight", "Alt+ArrowDown")
    assert explorer.at == (2, 0)


def test_a_button_that_was_clicked_gives_the_keys_back(explorer):
    explorer.button("Forward one step").click()
    assert explorer.state.t == 1
    explorer.press("ArrowRight")
    assert explorer.state.t == 2
    explorer.sort("mean")
    explorer.press("ArrowRight")
    assert explorer.state.t == 3


def test_a_question_mark_lists_the_keys(explorer):
    explorer.press("?")
    dialog = explorer.find("dialog.help[open]")
    assert "one step back" in dialog.inner_text()
    # what is behind the list does not move
    explorer.press("ArrowRight")
    assert explorer.state.t == 0
    explorer.press("Escape")
    assert not dialog.count()
    explorer.press("ArrowRight")
    assert explorer.state.t == 1


# --- the pointer ------------------------------------------------------------------------------


def test_a_token_clicked_is_the_step(explorer):
    for t in (4, 2, T - 1, 0):
        explorer.find(f".tok[data-step='{t}']").click()
        assert explorer.state.t == t


def test_a_map_clicked_is_the_step_and_the_unit(explorer):
    for name, (t, unit) in {"f": (3, 7), "c": (5, 31), "h": (0, 0), "i": (T - 1, 16)}.items():
        canvas = explorer.find(f".map canvas[aria-label^='Map of {name},']")
        box = at_rest(canvas)
        x, y = (t + 0.5) * box["width"] / T, (unit + 0.5) * box["height"] / 32
        canvas.click(position={"x": x, "y": y})
        assert explorer.at == (t, unit), name
        value = trace_of(explorer.state.model, TEXT)[name][t, unit]
        canvas.hover(position={"x": x, "y": y})
        tag = explorer.find(".maps + .tag")
        assert tag.inner_text() == f"{name} {fmt(value, 4)} · unit {unit} · step {t + 1} “{TEXT.split()[t]}”"
    # drawn over with the button down, the steps follow
    canvas = explorer.find(".map canvas").first
    box = at_rest(canvas)
    x, y = box["x"] + box["width"] / T / 2, box["y"] + box["height"] / 2
    explorer.page.mouse.move(x, y)
    explorer.page.mouse.down()
    for t in range(1, 5):
        explorer.page.mouse.move(x + t * box["width"] / T, y)
        assert explorer.state.t == t
    explorer.page.mouse.up()


def test_a_bar_of_the_units_clicked_is_the_unit(explorer):
    strips = explorer.find(".strips")
    box = at_rest(strips)
    left = 1.5 * rem(explorer)
    for unit in (5, 31, 0):
        x = left + (unit + 0.5) * (box["width"] - left) / 32
        strips.click(position={"x": x, "y": box["height"] / 2})
        assert explorer.at == (0, unit)


def test_a_line_clicked_is_the_step(explorer):
    # a name on a line says what it is instead
    root = "document.querySelector('[data-ready]').shadowRoot"
    clear = f"([x, y]) => !{root}.elementFromPoint(x, y).dataset.term"
    for name, t in (("valves", 2), ("memory", 5), ("gradient", 1)):
        box = at_rest(explorer.find(f".plot.{name}"))
        at = [[box["x"] + column(explorer, t), box["y"] + y] for y in (20, 40, 60)]
        explorer.page.mouse.click(*next(each for each in at if explorer.page.evaluate(clear, each)))
        assert explorer.state.t == t


def rem(explorer):
    return explorer.page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)")


def column(explorer, t):
    """The middle of a step's column, from the left end of the figures."""
    columns = explorer.page.evaluate(COLUMNS)
    left, right = columns["means"][columns["steps"].index(t)]
    return (left + right) / 2 - explorer.find(".plot.gradient").bounding_box()["x"]


def test_the_slider_reaches_every_step(explorer):
    slider = explorer.find(".scrub")
    slider.focus()
    for t in (1, 2):
        explorer.press("ArrowRight")
        assert explorer.state.t == t
    explorer.press("End")
    assert explorer.state.t == T - 1
    assert slider.get_attribute("aria-valuetext") == f"step {T} of {T}: are"
    box = at_rest(slider)
    for t in (0, 3, T - 1):
        x = column(explorer, t) + explorer.find(".plot.gradient").bounding_box()["x"]
        explorer.page.mouse.click(x, box["y"] + box["height"] / 2)
        assert explorer.state.t == t
        # the thumb stands over its column
        size = 0.75 * rem(explorer)
        share = float(slider.input_value()) / (T - 1)
        assert abs(box["x"] + size / 2 + (box["width"] - size) * share - x) < 1


def test_the_buttons_do_what_they_say(explorer):
    for name, at in {
        "Last step": (T - 1, 0),
        "Back one step": (T - 2, 0),
        "First step": (0, 0),
        "Forward one step": (1, 0),
        "Unit below": (1, 1),
        "Unit above": (1, 0),
    }.items():
        explorer.button(name).click()
        assert explorer.at == at, name
    trace = trace_of(explorer.state.model, TEXT)
    explorer.button("mean of 32").click()
    shown = explorer.shown
    assert shown.inside == "Inside the mean of 32 units"
    assert shown.maps["f"] == fmt(trace["f"][1].mean(dtype=np.float64))
    explorer.button("one unit").click()
    assert explorer.shown.inside == "Inside unit 0 of 32"


# --- playing ----------------------------------------------------------------------------------

RECORD = """() => {
  const host = document.querySelector("[data-ready]"), root = host.shadowRoot;
  const text = (s) => [...root.querySelectorAll(s)].map((e) => e.textContent).join("|");
  window.recorded = [];
  window.recorder?.disconnect();
  window.recorder = new MutationObserver(() => {
    window.recorded.push([host.dataset.t, ...[".say", ".eq", ".maps .v", ".pred", ".where"].map(text)]);
  });
  window.recorder.observe(host, { attributes: true, attributeFilter: ["data-t"] });
}"""


def test_playing_twice_shows_the_same_numbers_as_stepping(explorer):
    speed = explorer.find(".speed")
    while speed.inner_text() != "4×":
        speed.click()
    takes = []
    for start in ("Home", "End"):  # from the end, play begins again
        explorer.press(start)
        explorer.page.evaluate(RECORD)
        explorer.press(" ")
        assert explorer.button("Pause").count() == 1
        explorer.page.wait_for_selector(".tb[aria-label^=Play]")
        assert explorer.state.t == T - 1
        takes.append({take[0]: take[1:] for take in explorer.page.evaluate("window.recorded")})
    explorer.press("Home")
    explorer.page.evaluate(RECORD)
    explorer.press("ArrowLeft", *["ArrowRight"] * (T - 1))
    takes.append({take[0]: take[1:] for take in explorer.page.evaluate("window.recorded")})
    assert set(takes[1]) == {str(t) for t in range(T)}
    assert set(takes[0]) == set(takes[2]) == set(takes[1]) - {"0"}
    for t in takes[0]:
        assert takes[0][t] == takes[1][t] == takes[2][t]


def test_playing_can_be_paused_and_quiets_what_is_read_aloud(explorer):
    explorer.press(" ")
    assert explorer.find(".say").get_attribute("aria-live") == "off"
    explorer.press(" ")
    t = explorer.state.t
    assert explorer.find(".say").get_attribute("aria-live") == "polite"
    explorer.page.wait_for_timeout(400)
    assert explorer.state.t == t
    names = set()
    for _ in range(4):
        explorer.find(".speed").click()
        names.add(explorer.find(".speed").get_attribute("aria-label"))
    assert names == {f"Speed {speed} times" for speed in ("0.5", "1", "2", "4")}


def test_nothing_of_this_is_said_to_the_server(explorer):
    """Not one message on the socket, and not one request."""
    requests = []
    explorer.page.on("request", lambda request: requests.append(request.url))
    before_it = len(explorer.frames)
    explorer.press("ArrowRight", "End", "ArrowLeft", "Home", "ArrowDown", "ArrowDown", "2", "5", "1")
    explorer.find(".tok[data-step='3']").click()
    for place in (".map canvas", ".strips", ".plot.memory", ".scrub"):
        explorer.find(place).first.click()
    explorer.find(".plot.gradient").hover()
    explorer.button("mean of 32").click()
    explorer.sort("now")
    explorer.find("header button[aria-label*=light]").click()
    explorer.find("header button[aria-label*=light]").click()
    explorer.button("Numbers").click()
    explorer.press("Escape", "?", "Escape")
    explorer.button("one unit").click()
    explorer.press("Home", " ")
    explorer.page.wait_for_timeout(700)
    explorer.press(" ")
    assert explorer.frames[before_it:] == []
    assert [url for url in requests if not QUIET.search(url)] == []


# --- the numbers ------------------------------------------------------------------------------


@pytest.mark.parametrize("cell", CELLS)
def test_every_number_shown_is_pythons_to_the_last_digit(shared, cell):
    shared.press("Escape")
    text = "I grew up in France but Zzyzx we moved to"
    if shared.text != text:
        shared.ask(text)
    for weights in WEIGHTS.choices:
        shared.choose(Cell=cell, weights=weights)
        state = shared.state
        assert f"-{cell}-" in state.model
        trace = trace_of(state.model, text, weights)
        for unit in (None, state.unit):
            shared.button("one unit" if unit is not None else "mean of").click()
            for t in (0, 1, 4, len(trace) - 1):
                shared.go(t)
                check_step(shared, trace, t, unit)
            check_lines(shared, trace, unit)
        check_gradient(shared, trace, weights, state.unit)


def check_step(explorer, trace, t, unit):
    shown, q = explorer.shown, quantities(trace, t, unit)
    assert explorer.state.t == t
    assert shown.maps == {name: fmt(q[name], plus=name not in GATES) for name in trace.signals}
    assert shown.predictions == [[word, pct(p)] for word, p in trace.top(t)]
    assert shown.current == [t]
    # the update, at the digits it is written with
    digits = len(shown.equation[0][1].split(".")[1])
    assert digits in (2, 3)
    assert {symbol: value.strip("()") for symbol, value in shown.equation} == equation_of(trace, t, unit)(
        digits
    )
    # the sentence: each number in it is one of the step's
    assert f"“{trace.tokens[t]}”" in shown.says
    known = {fmt(v, 2, plus) for v in q.values() for plus in (False, True)}
    shares = set()
    for keep in {"f", "z"} & set(trace.signals):
        left = rest(q[keep], 2)
        known |= {fmt(left)}
        shares |= {round(100 * left), round(100 * float(fmt(q[keep])))}
    if unit is None:
        memory = "c" if "c" in trace.signals else "h"
        known |= {fmt(before(trace, memory, t).mean(dtype=np.float64), 2, True)}
    numbers = re.findall(r"[+\u2212]?\d+\.\d+", shown.says)
    assert numbers or trace.model.cell.name == "rnn"
    assert set(numbers) <= known, shown.says
    assert {int(p) for p in re.findall(r"(\d+)%", shown.says)} <= shares, shown.says


def check_lines(explorer, trace, unit):
    """The lines under the maps are the unit's signals, or their means."""
    sources = explorer.sources
    gates = trace.model.cell.gates
    assert explorer.find(".plot.valves").is_visible() == bool(gates)
    lines = sources["memory"]["lines"] | (sources["valves"]["lines"] if gates else {})
    assert set(lines) == set(trace.signals)
    for name, values in lines.items():
        expected = trace[name].mean(axis=1, dtype=np.float64) if unit is None else trace[name][:, unit]
        figure = sources["valves" if name in gates else "memory"]
        # a place is written to a hundredth of a pixel, as are the two that the axis is read from
        assert np.allclose(values, expected, rtol=0, atol=0.03 * figure["pixel"])


def check_gradient(explorer, trace, weights, unit):
    """Each curve is Python's norm over its value at the last step; the plot names loss and normaliser."""
    drawn = explorer.sources["gradient"]
    lines = drawn["lines"]
    cell, name = trace.model.cell.name, explorer.state.model
    own = gradient_norms(trace.model, trace)
    named = explorer.find(".hd.long").inner_text()
    expected = {}
    for each in {"rnn", "lstm", cell}:
        network = catalogue.load(name.replace(f"-{cell}-", f"-{each}-"), weights)
        norms = gradient_norms(network, trace.tokens, own.target)
        title = network.cell.title.replace("Vanilla ", "")
        short = title.removesuffix(" LSTM")
        assert f"{short} {fmt(norms.loss)}" in named
        line = each if each in ("rnn", "lstm") else "own"
        curves = norms.log10_norm
        expected |= {f"{line}.{signal}": relative(values, curves["h"]) for signal, values in curves.items()}
    if own.log10_forget_product is not None:
        expected["forget"] = own.log10_forget_product[:, unit].astype("f4").astype(float).tolist()
    assert set(lines) == set(expected)
    for line, values in expected.items():
        # what is exactly 0 has no point; else as for the lines of the unit
        finite = [v for v in values if v is not None and math.isfinite(v)]
        assert np.allclose(lines[line], finite, rtol=1e-4, atol=0.03 * drawn["pixel"]), line
        assert values[-1] == 0 or line.endswith(".c")
    assert f"L = −ln p(“{own.target}”)" in named
    assert "each ÷ its last ‖dL/dh‖, log scale" in named
    label = explorer.find(".plot.gradient").get_attribute("aria-label")
    for each in lines:
        kept = trace.model.cell.keep.replace("-", "\N{MINUS SIGN}")
        assert (f"∏ {kept}" if each == "forget" else f"dL/d{each[-1]}") in label


def test_the_numbers_follow_the_unit_and_the_half_life_is_its_own(explorer):
    trace = trace_of(explorer.state.model, TEXT)
    explorer.press("ArrowDown", "ArrowDown", "ArrowDown")
    check_lines(explorer, trace, 3)
    check_gradient(explorer, trace, "trained", 3)
    assert explorer.shown.half == f"half-life {lasting(half_life(trace).signed[3])}"


PIXELS = """([name, steps, units]) => {
  const root = document.querySelector("[data-ready]").shadowRoot;
  const canvas = root.querySelector(`.map canvas[aria-label^="Map of ${name},"]`);
  const pen = canvas.getContext("2d");
  const middle = (k, count, size) => Math.floor(((k + 0.5) * size) / count);
  const x = (t) => middle(t, steps, canvas.width), y = (u) => middle(u, units, canvas.height);
  const at = (t, u) => pen.getImageData(x(t), y(u), 1, 1).data;
  return Array.from({ length: steps }, (_, t) => Array.from({ length: units }, (_, u) => [...at(t, u)]));
}"""


def luminance(pixel):
    return float(np.dot([0.2126, 0.7152, 0.0722], (np.array(pixel[:3]) / 255) ** 2.2))


def test_the_maps_are_painted_by_value(explorer):
    """One colour for one value, darker for more; rows are units and columns are steps."""
    trace = trace_of(explorer.state.model, TEXT)
    for name in ("f", "i", "c", "h"):
        explorer.press(str(1 + CELLS["lstm"].signals.index(name)))
        pixels = explorer.page.evaluate(PIXELS, [name, T, 32])
        values = trace[name].astype(np.float64)
        full = np.abs(values).max() if name == "c" else 1.0
        levels = np.round(64 * np.abs(values) / full).astype(int)
        for side in (values >= 0, values < 0):
            colours = {}
            for t, unit in zip(*np.nonzero(side), strict=True):
                assert pixels[t][unit][3] == 255
                colours.setdefault(levels[t, unit], set()).add(tuple(pixels[t][unit]))
            assert all(len(same) == 1 for same in colours.values()), name
            bright = [luminance(next(iter(colours[level]))) for level in sorted(colours)]
            assert all(a > b for a, b in pairwise(bright)), name


# --- one time axis ----------------------------------------------------------------------------


def check_columns(explorer):
    """Ribbon, maps and figures have every step at the same pixels."""
    columns = explorer.page.evaluate(COLUMNS)
    assert columns["steps"] == list(range(columns["steps"][0], columns["steps"][-1] + 1))
    left, right = columns["means"][0][0], columns["means"][-1][1]
    width = (right - left) / len(columns["steps"])
    for k, (start, end) in enumerate(columns["means"]):
        assert abs(start - left - k * width) < 1 and abs(end - left - (k + 1) * width) < 1
    for k, (start, end) in enumerate(columns["words"]):
        if k != columns["current"]:
            assert abs(start - columns["means"][k][0]) <= 1.5 and abs(end - columns["means"][k][1]) <= 1.5
    for start, end in columns["maps"]:
        assert abs(start - left) < 1 and abs(end - right) < 1
    assert {figure["name"] for figure in columns["figures"]} == {"valves", "memory", "gradient"}
    for figure in columns["figures"]:
        assert abs(figure["edges"][0] - left) < 1 and abs(figure["edges"][1] - right) < 1
        assert len(figure["centres"]) == len(columns["steps"])
        for k, centre in enumerate(figure["centres"]):
            assert abs(centre - left - (k + 0.5) * width) < 1
    if columns["current"] >= 0:
        start, end = columns["means"][columns["current"]]
        assert abs(columns["cursor"][0] - start) <= 1.5 and abs(columns["cursor"][1] - end) <= 1.5
    return columns["steps"]


@pytest.mark.parametrize("size", [(1440, 900), (1280, 720), (390, 844), (1920, 1080)])
def test_all_pictures_share_one_time_axis_to_the_pixel(explorer, size):
    page = explorer.page
    try:
        page.set_viewport_size({"width": size[0], "height": size[1]})
        page.wait_for_timeout(150)
        assert check_columns(explorer)[0] == 0
        explorer.press("ArrowRight", "ArrowRight", "ArrowRight")
        check_columns(explorer)
    finally:
        page.set_viewport_size({"width": 1440, "height": 900})
        page.wait_for_timeout(150)


def test_a_long_text_is_followed_by_the_view(explorer):
    explorer.ask("the cat sat on the mat and " * 12)
    explorer.press("Home")
    steps = check_columns(explorer)
    assert steps[0] == 0 and len(steps) < 84
    for key, t in (("End", 83), ("ArrowLeft", 82), ("Home", 0)):
        explorer.press(key)
        assert explorer.state.t == t
        assert t in check_columns(explorer)
    for _ in range(len(steps)):
        explorer.press("ArrowRight")
        assert explorer.state.t in check_columns(explorer)


def test_a_wheel_turned_sideways_moves_the_view_and_not_the_step(explorer):
    explorer.ask("the cat sat on the mat and " * 12)
    explorer.press("Home")
    shown = len(check_columns(explorer))
    explorer.find(".ribbon").hover()
    for delta, start in ((50, 1), (50, 2), (-50, 1), (-50, 0), (-50, 0)):
        explorer.page.mouse.wheel(delta, 0)
        explorer.page.wait_for_selector(f".tok:first-child[data-step='{start}']")
        assert check_columns(explorer) == list(range(start, start + shown))
        assert explorer.state.t == 0
    # the next step brings the view back to it
    for _ in range(3):
        explorer.page.mouse.wheel(50, 0)
    explorer.page.wait_for_timeout(100)
    explorer.press("ArrowRight")
    assert explorer.state.t == 1 and 1 in check_columns(explorer)


@pytest.mark.parametrize("name", ["gradient", "memory"])
def test_a_zoom_in_one_figure_is_a_zoom_of_everything(explorer, name):
    page, plot = explorer.page, explorer.find(f".plot.{name}")
    box = at_rest(plot)
    explorer.press("ArrowRight")
    heights = explorer.sources[name]["y"]
    # from the left edge of column 2 to the right edge of column 4
    start, end = (box["x"] + (column(explorer, t) + column(explorer, t + 1)) / 2 for t in (1, 4))
    page.mouse.move(start + 5, box["y"] + 10)
    page.mouse.down()
    page.mouse.move((start + end) / 2, box["y"] + box["height"] / 2, steps=4)
    page.mouse.move(end - 5, box["y"] + box["height"] - 10, steps=4)
    page.mouse.up()
    page.wait_for_timeout(150)
    assert check_columns(explorer) == [2, 3, 4]
    # a drag is no click: the step stays
    assert explorer.state.t == 1
    explorer.press("ArrowRight", "ArrowRight")
    assert check_columns(explorer) == [2, 3, 4]
    plot.dblclick(position={"x": box["width"] / 2, "y": box["height"] / 2})
    page.wait_for_timeout(150)
    assert check_columns(explorer) == list(range(T))
    assert explorer.sources[name]["y"] == heights


def test_escape_gives_a_zoom_up_that_has_begun(explorer):
    page, plot = explorer.page, explorer.find(".plot.memory")
    box = at_rest(plot)
    page.mouse.move(box["x"] + column(explorer, 1), box["y"] + 10)
    page.mouse.down()
    page.mouse.move(box["x"] + column(explorer, 3), box["y"] + 10, steps=4)
    assert plot.locator(".band").count() == 1
    page.keyboard.press("Escape")
    assert plot.locator(".band").count() == 0
    page.mouse.move(box["x"] + column(explorer, 4), box["y"] + 10)
    page.mouse.up()
    page.wait_for_timeout(150)
    assert check_columns(explorer) == list(range(T)) and explorer.state.t == 0


@pytest.mark.parametrize("place", [-0.4, 0, 0.4])
def test_a_line_tells_its_numbers_wherever_the_pointer_is_in_a_column(explorer, place):
    trace = trace_of(explorer.state.model, TEXT)
    norms = gradient_norms(trace.model, trace)
    width = column(explorer, 3) - column(explorer, 2)
    tips = {}
    for name in ("valves", "memory", "gradient"):
        plot = explorer.find(f".plot.{name}")
        tip, x = plot.locator(".tag").filter(visible=True), column(explorer, 2) + place * width
        # a label answers with what it means: on one the pointer is not on the plot
        box, labels = plot.bounding_box(), [each.bounding_box() for each in plot.locator(".name").all()]
        free = (
            y
            for y in (share * box["height"] for share in (0.7, 0.9, 0.5, 0.3))
            if not any(
                0 <= box["x"] + x - each["x"] <= each["width"]
                and 0 <= box["y"] + y - each["y"] <= each["height"]
                for each in labels
            )
        )
        plot.hover(position={"x": x, "y": next(free)})
        tip.wait_for(timeout=1000)
        tips[name] = tip.inner_text()
        # the word above its numbers
        assert tips[name].startswith("step 3 “to”\n")
    for name in trace.signals:
        assert f"{name} {fmt(trace[name][2, 0], 4)}" in tips["valves" if name in GATES else "memory"]
    reach = 10 ** (norms.log10_norm["h"][2] - norms.log10_norm["h"][-1])
    shown = float(re.search(r"LSTM ‖dL/dh‖ ([\d.]+)", tips["gradient"])[1])
    assert shown == pytest.approx(reach, rel=1e-3)


# --- what is answered after each step -------------------------------------------------------------

BELIEFS = """() => {
  const root = document.querySelector("[data-ready]").shadowRoot;
  const all = (s, each) => [...root.querySelectorAll(s)].map(each);
  const box = (e) => e.getBoundingClientRect();
  const row = root.querySelector(".beliefs");
  return {
    shown: row.checkVisibility(),
    runs: all(".beliefs .run", (e) => e.textContent),
    titles: all(".belief", (e) => e.title),
    shares: all(".belief", (e) => e.querySelector("small")?.textContent),
    bars: all(".belief", (e) => box(e.querySelector("i")).width / box(e.querySelector("b")).width),
    under: all(".belief", (e, t) => Math.abs(box(e).left - box(root.querySelectorAll(".tok")[t]).left)),
    current: all(".belief.cur", (e) => Number(e.dataset.step)),
  };
}"""


def test_under_each_letter_of_a_name_stands_the_language_it_is_spelled_like(explorer):
    """Whatever answers with labels has this row, and what answers with the next word has not."""
    assert not explorer.page.evaluate(BELIEFS)["shown"]
    explorer.visit(model="names-lstm-64-s0", text="Yamamoto")
    trace = trace_of("names-lstm-64-s0", "Yamamoto")
    tops = [trace.top(t)[0] for t in range(len(trace))]
    found = explorer.page.evaluate(BELIEFS)
    assert found["shown"] and max(found["under"]) <= 1
    assert found["runs"] == [name for k, (name, _) in enumerate(tops) if not k or tops[k - 1][0] != name]
    assert found["bars"] == pytest.approx([p for _, p in tops], abs=0.02)
    for t, ((name, p), title, share) in enumerate(zip(tops, found["titles"], found["shares"], strict=True)):
        assert title.startswith(f"step {t + 1}, {trace.tokens[t]}: {name}, {share}")
        assert share in (f"{100 * p:.0f}%", f"{100 * p + 1e-4:.0f}%", ">99%")
    # what the languages are, and that one is picked in any case
    explorer.find(".low [data-term='next word']").first.click()
    assert "one of 25, also where none of them is right" in explorer.find(".meaning .act").inner_text()
    explorer.press("Escape")
    # the last letter is where the name is told, and a click goes to any
    explorer.press("End")
    assert explorer.page.evaluate(BELIEFS)["current"] == [len(trace) - 1]
    explorer.find(".belief").nth(2).click()
    assert explorer.state.t == 2 and explorer.page.evaluate(BELIEFS)["current"] == [2]
    # the card has what is taken for what, a row for each language
    popover = explorer.picker(True)
    popover.locator("summary").click()
    rows = popover.locator(".confusion tbody tr")
    assert rows.count() == len(trace.model.names)
    assert "knows spellings, not people" in popover.locator(".card").inner_text()
    popover.locator("summary").click()
    explorer.picker(False)


def opened(explorer):
    """What is said of the box that is open: (its name, what adds to it, its sum, the line of numbers)."""
    part = explorer.find(".anatomy")
    part.locator(".falls svg").wait_for()
    return SimpleNamespace(
        head=part.locator("h2").first.inner_text(),
        label=part.locator(".falls svg").get_attribute("aria-label"),
        total=part.locator(".total").text_content(),
        numbers=explorer.find(".equations [aria-pressed=true] .numbers math").get_attribute("aria-label"),
        said=part.locator(".said").inner_text(),
        whole=part.text_content(),
    )


@pytest.mark.parametrize("model", ["grammar-lstm-32-s0", "grammar-peephole-32-s0", "grammar-gru-32-s0"])
def test_a_box_opens_on_how_its_number_comes_about_as_python_has_it(explorer, model):
    explorer.visit(model=model, text=TEXT, t=3, unit=8)
    cell = catalogue.load(model).cell
    lines = {line.name: line for line in arithmetic(trace_of(model, TEXT), 3, 8)}
    explorer.find(f".cell g[data-of={cell.gates[0]}]").first.click()
    # one click shows all units, and a second, on the framed row, the sum of one
    explorer.written(open=cell.gates[0])
    explorer.find(".allunits svg").wait_for()
    assert "depth" not in explorer.query
    for name, line in lines.items():
        explorer.find(f".equations [data-signal={name}]").click()
        said = explorer.find(".allunits svg").get_attribute("aria-label")
        assert f", {name} {fmt(line.signal)}." in said, name
        assert explorer.find(".allunits .value").text_content() == fmt(line.signal)
    frame = at_rest(explorer.find(".allunits .frame"))
    explorer.page.mouse.click(frame["x"] + 8, frame["y"] + frame["height"] / 2)
    explorer.written(depth="unit")
    for name, line in lines.items():
        explorer.find(f".equations [data-signal={name}]").click()
        explorer.written(open=name)
        shown = opened(explorer)
        tree = line.tree.parts[0] if line.tree.op == "call" else line.tree
        assert shown.total == fmt(line.numbers[tree], plus=True), name
        assert fmt(line.signal) in shown.said
        digits = len(shown.numbers.split(".")[-1].rstrip(")").split()[0])
        assert shown.numbers.replace(MINUS, "-") == line.written(digits)[0], name
        # flat is below the slope of `kit/curves.mjs`, as on the curve that lessons show
        if line.tree.op == "call":
            slope = 1 - line.signal**2 if line.tree.text == "tanh" else line.signal * (1 - line.signal)
            assert ("The curve is flat here" in shown.whole) == (slope < 0.05), name
        # what is added is what Python adds, one number for each term and the largest products of a row
        assert shown.label.count(" adds ") == explorer.find(".falls rect").count()
    explorer.press("Escape")
    assert explorer.find(".allunits").is_visible() and not explorer.find(".falls").is_visible()
    explorer.press("Escape")
    assert not explorer.find(".anatomy").is_visible() and explorer.find(".maps").first.is_visible()


def test_a_weight_that_is_pointed_at_says_what_it_meets(explorer):
    explorer.visit(text=TEXT, t=3, unit=5, open="f")
    trace = trace_of(explorer.state.model, TEXT)
    network, said = trace.model, explorer.find(".weighed")
    weights = equations.tensors(network.cell.blocks, network.stack.each[0][1])
    explorer.find(".allunits svg").wait_for()
    # by the keys: the third weight of the chosen unit's row
    explorer.find(".allunits").focus()
    explorer.press(*["ArrowRight"] * 3)
    w, x = weights["W_if"][5, 2], trace.x[3, 2]
    told = [f"W_if[5,2] = {fmt(w, 3)}", f"x[2] = {fmt(x, 3)}", f"adds {fmt(w * x, plus=True)} to"]
    assert all(each in said.inner_text() for each in told)
    # by the pointer: a row is a unit, in the order of the Explorer's rows, and a click chooses it
    box = at_rest(explorer.find(".allunits canvas"))
    frame = at_rest(explorer.find(".allunits .frame"))
    top = explorer.find(".allunits svg").bounding_box()["y"]
    explorer.page.mouse.move(box["x"] + 4, frame["y"] + 1.5 * frame["height"])
    assert "W_if[" in said.inner_text() and "W_if[5," not in said.inner_text() and top < frame["y"]
    unit = int(said.inner_text().split("[")[1].split(",")[0])
    explorer.page.mouse.click(box["x"] + 4, frame["y"] + 1.5 * frame["height"])
    assert explorer.state.unit == unit
    explorer.press("Enter")
    explorer.written(depth="unit")


def test_what_is_open_is_in_the_address_and_back_leaves_it(explorer):
    # a few pixels beside the wire
    wire = explorer.find(".cell .near[data-of=i]").evaluate(
        "(e) => { const { x, y } = e.getPointAtLength(30).matrixTransform(e.getScreenCTM()); return [x, y]; }"
    )
    explorer.page.mouse.click(wire[0] + 4, wire[1])
    explorer.written(open="i")
    # what its box means is said to a pointer that rests, and what a click does
    explorer.find(".cell g[data-of=f] .boxed").hover()
    # meanwhile its equation is lit, and the other way round
    assert explorer.find(".equations .lit").get_attribute("data-signal") == "f"
    assert explorer.find(".cell .lit[data-of=f]").count() == explorer.find(".cell [data-of=f]").count()
    explorer.find(".meaning .act").wait_for()
    assert "how its number comes about" in explorer.find(".meaning .act").inner_text()
    # where two flows meet the memory is made
    explorer.find(".cell [data-term='+']").click()
    explorer.written(open="c")
    # and what flows in a pipe is a part of it, or of what the pipe leads to
    pipe = explorer.find(".cell .flow[data-of=h]").last.evaluate(
        "(e) => { const { x, y } = e.getPointAtLength(20).matrixTransform(e.getScreenCTM()); return [x, y]; }"
    )
    explorer.page.mouse.click(*pipe)
    explorer.written(open="h")
    explorer.page.go_back()
    explorer.written(open="c")
    explorer.page.go_back()
    explorer.written(open="i")
    # the valve can still be held, in What if
    link = explorer.find(".anatomy .hold")
    value = trace_of(explorer.state.model, TEXT)["i"][0, 0]
    assert f"pins=i%3A0%3A0%3D{int(value < 0.5)}" in link.get_attribute("href")
    explorer.button("mean of").click()
    assert not explorer.find(".anatomy").is_visible()
    explorer.page.go_back()
    explorer.page.wait_for_selector(".anatomy:not([hidden])")
    assert explorer.find(".anatomy h2").first.inner_text().startswith("The input gate i")


@pytest.mark.parametrize("size", SIZES)
def test_nothing_of_an_open_box_is_cut_or_too_small(explorer, size):
    width, height = SIZES[size]
    try:
        explorer.page.set_viewport_size({"width": width, "height": height})
        for depth, picture in (("unit", ".falls svg"), ("layer", ".allunits svg")):
            at = {"model": "grammar-peephole-32-s0", "t": 4, "unit": 16}
            explorer.visit(text=TEXT, open="o", depth=depth, **at)
            explorer.find(picture).wait_for()
            assert explorer.page.evaluate(OPEN_FAULTS) == []
            page = explorer.page.evaluate("document.documentElement.scrollHeight")
            assert size == "phone" or page <= height
            # what the address asks for is in view
            explorer.page.wait_for_function(
                "document.querySelector('[data-ready]').shadowRoot.querySelector('.anatomy')"
                ".getBoundingClientRect().top < innerHeight / 2"
            )
    finally:
        explorer.page.set_viewport_size(dict(zip(("width", "height"), SIZES["laptop"], strict=True)))


OPEN_FAULTS = """() => {
  const root = document.querySelector("[data-ready]").shadowRoot;
  const texts = [...root.querySelectorAll(".anatomy :is(text, p, small, li, h2, span), .equations *")];
  return texts.filter((e) => e.checkVisibility() && e.textContent.trim()).flatMap((e) => {
    const { left, right } = e.getBoundingClientRect(), size = parseFloat(getComputedStyle(e).fontSize);
    const out = left < -1 || right > innerWidth + 1;
    return out || size < 12 ? [`${e.textContent.slice(0, 30)}: ${left} to ${right}, ${size} px`] : [];
  });
}"""


FISH = "the old man the very small boats ."


def test_both_directions_stand_on_one_axis_and_what_is_not_known_yet_can_be_hidden(explorer):
    page, model, t, unit = explorer.page, "tags-bilstm-16-s0", 2, 3
    network, ways = catalogue.load(model), ("forward", "reverse")
    numbers = lambda way: explorer.find(f".two-way.{way} .v").all_inner_texts()  # noqa: E731

    def shown(tokens):
        """The numbers of the unit at the step, of each direction, as the page writes them."""
        of = [layer.in_text_order for layer in network.trace(tokens).layers]
        return [
            [fmt(of[k](name)[t, unit], 2, name in "ch") for name in ("f", "i", "o", "c", "h")]
            for k in range(2)
        ]

    explorer.visit(text=FISH, model=model, view="layers", t=t, unit=unit)
    explorer.find(".two-maps .two-way.reverse canvas").first.wait_for()
    assert explorer.find(".two-maps canvas").count() == 10
    tops = [
        explorer.find(f".two-{each}").bounding_box()["y"] for each in ("way.forward", "words", "way.reverse")
    ]
    assert tops == sorted(tops)
    assert [sorted(numbers(way)) for way in ("forward", "reverse")] == [
        sorted(of) for of in shown(FISH.split())
    ]
    assert "forward half has read 3 words" in explorer.find(".two-say").inner_text()
    frames = len(explorer.frames)
    explorer.find(".two-switch").click()
    explorer.find(".tok.unheard").first.wait_for()
    assert explorer.find(".tok.unheard").count() == 5
    known = online(network, FISH)
    for t in (2, 3):
        if t == 3:
            explorer.press("ArrowRight")
        each = shown(FISH.split()[: t + 1])
        assert [sorted(numbers(way)) for way in ways] == [sorted(of) for of in each]
        done = known.steps(t)[0] - (t + 1)
        assert f": {done} steps so far, instead of {t + 1}" in explorer.find(".two-say").inner_text()
        so_far, whole = explorer.find(".two-answers > div").all()
        names = [network.names[k] for k in known.answers[t, : t + 1]]
        assert so_far.locator("span:not(.label)").all_inner_texts() == names
        last = [network.names[k] for k in known.answers[-1]]
        assert whole.locator("span:not(.label)").all_inner_texts() == last
        other = [name for name, end in zip(names, last, strict=False) if name != end]
        assert so_far.locator(".two-differs").all_inner_texts() == other
        assert other or t == 3
    # every beginning was asked for at once
    asked = [f for f in explorer.frames[frames:] if "beginnings" in str(f)]
    assert len(asked) == 1
    explorer.written(view="layers", future="hidden", t=3)
    page.go_back()
    page.wait_for_function(
        "document.querySelector('[data-ready]').shadowRoot.querySelector('.two-switch[aria-checked=false]')"
    )
    assert explorer.find(".tok.unheard").count() == 0
    page.go_forward()
    explorer.find(".tok.unheard").first.wait_for()
    assert explorer.find(".tok").all_inner_texts() == ["the", "old", "man", "the", *"????"]
    explorer.find("[data-pane=time]").click()
    assert explorer.find(".tok").all_inner_texts() == FISH.split()
    assert not explorer.find(".two").is_visible() and explorer.find(".maps canvas").first.is_visible()
