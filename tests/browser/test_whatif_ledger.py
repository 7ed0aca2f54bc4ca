"""The memory ledger of What if: its numbers are `viz.ledger`, and its words can be chosen."""

import re
from urllib.parse import urlencode

import numpy as np
import pytest

import visualizer as viz
from browser.conftest import at_rest, visit
from browser.explorer import MINUS, fmt, sub
from visualizer.pages import catalogue

TEXT = "I grew up in France with my sister but then I moved to Japan and I speak fluent"
RUNS = {
    "held": ("grammar-lstm-32-s2", ["f:*:10-12=1", "c:5,9:14=0.5"], 5, 17),
    "as it is": ("brackets-gru-32-s0", [], 7, 9),
}
TEXTS = {"held": TEXT, "as it is": "( [ { ( ) [ ] } ) ["}

READ = """() => {
  const root = document.querySelector("[data-ready]").shadowRoot;
  const all = (s, of = root) => [...of.querySelectorAll(s)].filter((e) => e.checkVisibility());
  const text = (e) => e.textContent, numbers = (row) => all(".n", row).map(text);
  return {
    rows: all(".entry:not(.heads)").map((row) => [text(row.querySelector(".w")), ...numbers(row)]),
    chosen: all(".entry[aria-pressed=true] .w").map(text), tag: all(".ledger > .tag").map(text)[0] ?? null,
    books: all(".book canvas").map((e) => e.getAttribute("aria-label")), ends: all(".bookend").map(text),
    chips: all(".lasting").map((e) => [text(e.querySelector("b")), text(e.querySelector("small"))]),
    t: Number(document.querySelector("[data-ready]").dataset.t),
  };
}"""


class Page:
    """A page with What if on it, and what Python makes of the same runs."""

    def __init__(self, page, server):
        self.page, self.server = page, server

    def open(self, run):
        model, pins, unit, t = RUNS[run]
        query = {"text": TEXTS[run], "model": model, "pins": ";".join(pins), "unit": unit, "t": t}
        visit(self.page, f"{self.server}/whatif?{urlencode(query)}")
        network = catalogue.load(model)
        self.traces = [network.trace(TEXTS[run])]
        if pins:
            self.traces.append(network.trace(TEXTS[run], pins=viz.Pins.parse(pins)))
        self.shares = [viz.ledger(trace, unit) for trace in self.traces]
        self.unit, self.at, self.tokens = unit, t, self.traces[0].tokens
        return self

    @property
    def shown(self):
        return self.page.evaluate(READ)

    def named(self, k):
        return self.tokens[k] + (sub(k + 1) if self.tokens.count(self.tokens[k]) > 1 else "")


@pytest.fixture(scope="module")
def whatif(standing, server):
    return Page(standing(), server)


@pytest.mark.parametrize("run", RUNS)
def test_who_wrote_what_is_held_is_pythons_ledger(whatif, run):
    page = whatif.open(run)
    t, shown = page.at, page.shown
    *writers, others, whole = shown["rows"]
    digits = len(whole[1].partition(".")[2])
    steps = [next(k for k in range(t + 1) if page.named(k) == name) for name, *_ in writers]
    assert steps == sorted(steps) and len(steps) >= 2
    sums = []
    for side, (trace, shares) in enumerate(zip(page.traces, page.shares, strict=True)):
        row = shares[t, 1 : t + 2]
        assert [numbers[side] for _, *numbers in writers] == [fmt(row[k], digits, True) for k in steps]
        rest = row.sum() - row[steps].sum()
        assert others[1 + side] == fmt(rest, digits, True)
        memory = trace["c" if "c" in trace.signals else "h"][t, page.unit]
        assert whole[1 + side] == fmt(memory, digits, True)
        assert shown["ends"][side].endswith(f"= {fmt(memory, 2, True)}")
        for k in np.abs(row).argsort()[:-4:-1]:
            assert f"“{page.named(k)}” {fmt(row[k], 2, True)}" in shown["books"][side]
        terms = [float(fmt(v, digits).replace(MINUS, "-")) for v in (*row[steps], rest)]
        sums.append(abs(sum(terms) - float(fmt(memory, digits).replace(MINUS, "-"))) < 0.5 * 10**-digits)
    assert whole[0].startswith("sum = " if all(sums) else "sum ≈ ")
    # nobody who is left out of the list wrote more than those in it
    most = np.max([np.abs(shares[t, 1 : t + 2]) for shares in page.shares], axis=0)
    assert most[steps].min() >= np.delete(most, steps).max()


def test_a_block_is_found_by_its_value_and_chooses_its_word(whatif):
    page = whatif.open("held")
    book = page.page.locator(".book canvas").nth(1)
    box = at_rest(book)
    x = box["x"] + box["width"] - 10  # in the last column
    for y in np.arange(box["y"] + box["height"] - 8, box["y"], -3):
        page.page.mouse.move(x, y)
        found = re.match(r"“(.+)” wrote (\S+) of c₁₈ = (\S+), (\d+) steps? ago", page.shown["tag"] or "")
        if found:
            break
    name, wrote, held, ago = found.groups()
    k = page.at - int(ago)
    assert name == page.named(k)
    assert wrote == fmt(page.shares[1][page.at, 1 + k], 4, True)
    assert held == fmt(page.traces[1]["c"][page.at, page.unit], 4, True)
    page.page.mouse.click(x, y)
    assert page.shown["chosen"] == [name]
    page.page.mouse.click(x, y)
    assert page.shown["chosen"] == []
    # in a row of the list too; and where there is no block, a click is a step
    page.page.locator(".entry.writer").first.click()
    assert page.shown["chosen"] == [page.shown["rows"][0][0]]
    assert page.shown["t"] == 17
    page.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + 3)
    assert 7 <= page.shown["t"] <= 13


def test_the_table_is_the_whole_ledger_and_the_half_lives_are_those_of_the_gates(whatif):
    page = whatif.open("held")
    page.page.locator(".shares .btn", has_text="Table").click()
    for side, name in enumerate(("as trained", "with your change")):
        page.page.locator(".shares dialog .seg button", has_text=name).click()
        rows = page.page.locator(".shares dialog tbody tr").evaluate_all(
            "(rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent))"
        )
        T = len(page.tokens)
        assert [row[:2] for row in rows] == [[str(t + 1), token] for t, token in enumerate(page.tokens)]
        assert [row[2] for row in rows] == [
            fmt(v, 4, True) for v in page.traces[side]["c"][:, page.unit].astype(float)
        ]
        assert [row[3:] for row in rows] == [
            [fmt(v, 4, True) for v in page.shares[side][t, : t + 2]] + [""] * (T - 1 - t) for t in range(T)
        ]
    page.page.keyboard.press("Escape")
    # of the matrix a click is a step and a writer
    square = page.page.locator(".square").nth(1)
    square.scroll_into_view_if_needed()
    canvas = at_rest(square.locator("canvas[style]"))  # once it is painted
    square.click(position=where(square, canvas, 4.5 / T, 12.5 / T))
    page.page.wait_for_selector("[data-ready][data-t='12']", state="attached")
    assert (page.shown["t"], page.shown["chosen"]) == (12, ["France"])
    page.page.keyboard.press("End")

    halves = page.page.locator(".halves")
    halves.scroll_into_view_if_needed()
    halves.locator(".lasting").first.wait_for()
    wanted = [viz.half_life(trace).signed for trace in page.traces]
    chips = page.shown["chips"]
    order = [int(unit[1:]) for _, unit in chips]
    assert order == sorted(range(32), key=lambda u: (-abs(wanted[1][u]), wanted[1][u] > 0, u))
    for (number, _), unit in zip(chips, order, strict=True):
        values = list(dict.fromkeys(brief(half[unit]) for half in wanted))
        assert number == " → ".join(values)


def where(part, box, x, y):
    """A place in a box, from 0 to 1 both ways, as seen from a part of the page that holds it."""
    of = part.bounding_box()
    return {"x": box["x"] - of["x"] + x * box["width"], "y": box["y"] - of["y"] + y * box["height"]}


def brief(steps):
    """A half-life as a chip has it."""
    return f"{steps:.0f}" if steps > 0 else f"≥{-steps:.0f}"


def test_a_cell_without_a_gate_that_keeps_says_so(whatif):
    whatif.page.goto(f"{whatif.server}/whatif?{urlencode({'model': 'grammar-rnn-32-s0', 'text': TEXT})}")
    whatif.page.wait_for_selector("[data-ready=true]", state="attached")
    assert "keeps nothing by a gate" in whatif.page.locator(".ledger").inner_text()
    for part in (".books", ".holds", ".shares", ".halves"):
        assert not whatif.page.locator(part).is_visible()
