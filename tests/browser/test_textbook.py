"""The cell as books draw it or unrolled over the text, and the curve of a gate: live, and in the address."""

import numpy as np
import pytest

from browser.conftest import at_rest
from browser.explorer import Explorer, fmt, trace_of
from browser.test_readable import FOUND, axe  # noqa: F401
from visualizer.analysis.preactivations import preactivations
from visualizer.pages import catalogue

NAME, UNIT = catalogue.default_model(), 6
DRAWN = ".cell .cellframe"


@pytest.fixture(scope="module")
def explorer(standing, server):
    return Explorer(standing(), server).open(unit=str(UNIT), t="11")


def numbers(explorer):
    return explorer.find(".cell .num").evaluate_all("(all) => all.map((e) => e.textContent)")


def test_one_button_draws_the_same_step_as_in_books_and_its_parts_say_what_they_are(explorer):
    explorer.button("as in books").click()
    assert explorer.find(DRAWN).is_visible()
    for t in (11, 12):
        explorer.go(t)
        trace = trace_of(NAME, explorer.text)
        shown = numbers(explorer)
        assert {fmt(trace[gate][t, UNIT]) for gate in "fio"} <= set(shown)
        assert {fmt(trace[name][t, UNIT], plus=True) for name in "gch"} <= set(shown)
    # the rim of a box is the gate, the letter in it the squash
    for place, name in {"g[data-term=f] rect": "Forget gate", "[data-term=σ]": "Sigmoid"}.items():
        explorer.find(f".cell {place}").first.click(position={"x": 3, "y": 3})
        assert explorer.find(".meaning b").inner_text() == name
        explorer.press("Escape")
    explorer.page.wait_for_function("location.search.includes('look=book')")


def test_the_curve_shows_the_sum_under_a_gate_and_goes_with_escape(explorer):
    explorer.button("its curve").click()
    here = explorer.find(".curvepanel .here")
    here.wait_for()
    trace = trace_of(NAME, explorer.text)
    for t in (4, 11):
        explorer.go(t)
        a = preactivations(trace.layers[0])["f"].sums[t, UNIT]
        assert f"the sum of unit {UNIT} is {fmt(np.float32(a), plus=True)}; σ makes f" in here.inner_text()
    explorer.find(".curvepanel .signals button").last.click()
    assert "tanh makes g" in here.inner_text()
    explorer.page.wait_for_function("location.search.includes('curve=g')")
    explorer.press("Escape")
    assert not explorer.find(".curvepanel").is_visible()
    explorer.page.wait_for_function("!location.search.includes('curve')")


def test_the_cell_is_unrolled_over_the_text_and_zoomed_to_one(explorer, axe):  # noqa: F811
    page = explorer.page
    explorer.go(10)
    trace, still = trace_of(NAME, explorer.text), ".looked .unrolled[data-still=true]"
    explorer.button("unrolled").click()
    page.wait_for_selector(still)
    assert explorer.find(".looked .un-module").count() == len(trace.tokens)
    assert explorer.find(".looked .un-cells .num").count() == 0
    page.evaluate(axe)
    assert page.evaluate(FOUND, {"within": ".cellbox"}) == []
    # the whole text is seen, and its last module is where it ends
    picture = explorer.find(".looked .un-picture")
    room = at_rest(picture)
    picture.dblclick(position={"x": room["width"] - 16, "y": room["height"] / 2})
    page.wait_for_function("location.search.includes('zoom=1')")
    explorer.press("ArrowLeft")
    page.wait_for_selector(still)
    here = ".looked .un-cells .here .num"
    shown = explorer.find(here).evaluate_all("(all) => all.map((e) => e.textContent)")
    t = len(trace.tokens) - 2
    assert {fmt(trace[gate][t, UNIT]) for gate in "fio"} <= set(shown)
    assert {fmt(trace[name][t, UNIT], plus=True) for name in "gch"} <= set(shown)
    # what it is joined to is drawn at both sides
    assert explorer.find(".looked .un-cells > g").count() == 3
    explorer.press("-")
    page.wait_for_function("location.search.includes('zoom=0.88')")
    picture.hover()
    page.mouse.wheel(0, 3000)
    page.wait_for_function("!location.search.includes('zoom')")
    explorer.button("unrolled").click()
    page.wait_for_function("!location.search.includes('look')")


def test_a_cell_that_books_do_not_draw_has_no_such_button(explorer):
    explorer.choose(Cell="mingru")
    assert not explorer.find(DRAWN).is_visible() and not explorer.button("as in books").is_visible()
    assert explorer.button("its curve").is_visible()
