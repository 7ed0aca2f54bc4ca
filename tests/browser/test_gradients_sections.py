"""The sections below the norms as a person meets them: numbers are `measured`'s, parts answer to a hand."""

import re

import numpy as np
import pytest

import payload
from browser.conftest import SIZES, at_rest
from browser.explorer import fmt
from browser.test_gradients import Page
from visualizer.pages.gradients import measured

KNOBS = {"length": 24, "units": 8, "init": "uniform"}
SECTIONS = ("scalar", "flow", "spectrum", "paths", "verify")

# names over names, texts that are cut, sections that a window does not hold
FAULTS = """([section, tall]) => {
  const page = document.querySelector("[data-ready]").shadowRoot, faults = [];
  const root = page.querySelector(`.sec.${section}`);
  const box = (e) => e.getBoundingClientRect(), frame = box(root);
  if (frame.height > tall) faults.push(`${section} is ${frame.height} high`);
  for (const e of root.querySelectorAll("p, h2, h3, td, th, label, .name, .btn, select, svg text")) {
    const { left, right, width } = box(e);
    if (width && (left < frame.left - 2 || right > frame.right + 2)) faults.push(`outside: ${e.textContent}`);
    if (e.scrollWidth > e.clientWidth + 1 && !e.closest("svg")
      && getComputedStyle(e).display !== "inline") faults.push(`cut: ${e.textContent}`);
  }
  for (const labels of root.querySelectorAll(".labels")) {
    const names = [...labels.querySelectorAll(".name")].map(box);
    names.forEach((a, k) => names.slice(k + 1).forEach((b) => {
      const beside = Math.min(a.right, b.right) - Math.max(a.left, b.left) <= 2;
      const above = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) <= 4;
      if (!beside && !above) faults.push(`names in ${section}`);
    }));
  }
  return faults;
}"""


@pytest.fixture(scope="module")
def gradients(standing, server):
    return Page(standing(), server)


def asked(want, **detail):
    """Facts and arrays of one network, from `pages.gradients.measured` itself."""
    request = {"want": want, "knobs": KNOBS, "side": "initial", "one": 0, **detail}
    _, facts, arrays = payload.decode(measured.answer(request))
    return facts, {name: array.astype(float) for name, array in arrays.items()}


def number(log):
    """A number as the sections write it, by its log10."""
    if not np.isfinite(log):
        return "0"
    if -2 < log < 3:
        return f"{float(f'{10**log:.{2 if log < 0 else 3}g}'):g}"
    digits, power = f"{10.0 ** (log % 1):.1e}".split("e")
    raised = str(int(power) + int(log // 1)).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))
    return f"{digits}\u00a0×\u00a010{raised}"


def look(gradients, section):
    """A section, in the window and with its answer there."""
    part = gradients.page.locator(f".sec.{section}")
    part.evaluate("(e) => e.scrollIntoView()")
    gradients.page.wait_for_function(
        "(s) => { const e = document.querySelector('[data-ready]').shadowRoot.querySelector(`.sec.${s}`);"
        " return !e.matches('.waiting') && e.innerText.length > 250; }",
        arg=section,
    )
    gradients.page.wait_for_timeout(150)
    return part


def test_the_numbers_of_every_section_are_the_labs(gradients):
    page = gradients.open(**KNOBS, t=12).page
    T, t = KNOBS["length"], 12

    _, arrays = asked("flow", cells=["rnn", "lstm"])
    part = look(gradients, "flow")
    for place, cell in enumerate(("rnn", "lstm")):
        apart = [arrays[f"{cell}.h"][end, end - T // 2] for end in range(T // 2, T)]
        said = part.locator(".reads").nth(place).text_content()
        assert number(np.median(apart)) in said and f"no pair more than {number(max(apart))}" in said
    part.get_by_role("button", name="of c").click()
    assert "It has no c, so this is its h." in part.locator(".reads").first.text_content()
    apart = [arrays["lstm.c"][end, end - T // 2] for end in range(T // 2, T)]
    assert f"no pair more than {number(max(apart))}" in part.locator(".two .reads").last.text_content()

    _, arrays = asked("spectrum", cells=["rnn", "lstm"], t=T - 1, **{"from": t})
    said = look(gradients, "spectrum").locator(".reads").all_text_contents()
    for cell, text, state in zip(
        ("rnn", "lstm"), said, ("8 values of h", "16 values, of h and c together"), strict=True
    ):
        step, span = arrays[f"{cell}.step"], arrays[f"{cell}.span"]
        assert state in text
        assert f"One step: at most {number(step[0])}, {np.sum(step > 0) or 'none'} above 1" in text
        assert f"11 steps: at most {number(span[0])}, {np.sum(span > 0) or 'none'} above 1" in text

    _, arrays = asked("paths", cell="lstm")
    part = look(gradients, "paths")
    middle = np.lexsort((np.arange(8), arrays["half"] < 0, np.abs(arrays["half"])))[3]
    said = part.locator(".reads").first.text_content()
    assert f"the median unit, {middle}, passes on {number(arrays['product'][0, middle])} of an error" in said
    assert f"‖dL/dcₜ‖ is {number(arrays['total'][t])}" in part.locator(".two .reads").last.text_content()
    shares = [arrays[f"step.{way}"][t] for way in ("cell", "i", "f", "g", "o")]
    terms = " ".join(("− " if round(v, 2) < 0 else "+ ") + fmt(abs(v), 2) for v in shares[1:])
    assert f"{fmt(shares[0], 2)} {terms} " in part.locator(".terms").text_content()
    assert part.locator(".terms b").text_content().endswith(" 1.00")

    found, _ = asked("verify", cell="lstm", signal="c", t=t)
    part = look(gradients, "verify")
    part.get_by_role("button", name="dL/dc").click()
    part.get_by_role("button", name="Check against differences").click()
    part.get_by_text("They agree.").wait_for()
    cells = part.locator("tbody td").all_text_contents()
    assert cells[0] == cells[2] == cells[4]
    assert cells[3] == number(np.log10(found["error_differences"]))
    assert (
        page.locator(".verify caption").text_content() == "‖dL/dc‖ at step 13, LSTM, As initialised, seed 0"
    )


def test_every_part_answers_to_a_hand(gradients):
    page = gradients.load(**KNOBS, t=12, cell="rnn").page
    # nothing of a vanilla RNN is kept by a gate
    part = page.locator(".sec.paths")
    part.get_by_text("neither a cell nor a gate").wait_for()
    part.get_by_role("button", name="Show the LSTM").click()
    part.get_by_text("the median unit").wait_for()

    # one number: the slider of w is that of the matrix
    part = look(gradients, "scalar")
    part.get_by_label("The weight w").fill("1")
    assert part.get_by_label("The spectral radius").input_value() == "1"
    said = part.locator(".reads").all_text_contents()
    assert said[0] == "1.00²³ = 1 exactly: at 1, the error stays what it was."
    assert "The shear grows at every step" in said[1]
    part.get_by_label("The weight w").fill("0.9")
    assert part.locator(".reads").first.inner_text().endswith("0.90⁹⁹ = 3.0\u00a0×\u00a010⁻⁵.")
    assert "23 steps back, from step 24 to 1" in part.locator(".says").inner_text()

    # the flow matrix: a click picks the column, keys read a pair
    part = look(gradients, "flow")
    stage = part.locator(".stage").last
    box = at_rest(stage)
    stage.click(position={"x": 0.25 * box["width"], "y": 0.5 * box["height"]})
    t = gradients.shown["t"]
    assert t in (3, 4, 5)
    gradients.address(t=str(t))
    page.keyboard.press("Escape")
    stage.focus()
    page.keyboard.press("ArrowUp")
    _, arrays = asked("flow", cells=["rnn", "lstm"])
    tag = part.locator(".tag").last.text_content()
    end = int(tag.removeprefix("t = ").split(",")[0]) - 1
    assert t < end < 23 and tag.startswith(f"t = {end + 1}, k = {t + 1}: ")
    assert float(tag.split(": ")[1]) == float(f"{10 ** arrays['lstm.h'][end, t]:.4g}")
    page.keyboard.press("ArrowRight")
    assert gradients.shown["t"] == t + 1
    page.keyboard.press("ArrowLeft")

    # the spectrum: a span, down to one step
    part = look(gradients, "spectrum")
    part.get_by_label("Steps in the span").fill("2")
    part.get_by_text(f"2 steps from {t + 1} to {t + 3}").wait_for()

    # the carousel: f held at 1 keeps exactly 1; a GRU keeps by z
    part = look(gradients, "paths")
    gradients.after(lambda: part.get_by_label("hold f at 1").check())
    part.get_by_text("exactly 1: with f held at 1, all 8 units").wait_for()
    gradients.after(lambda: part.get_by_label("hold f at 1").uncheck())
    page.get_by_label("Cell beside the RNN").select_option("gru")
    part.get_by_text("A GRU keeps its memory in h itself").wait_for()
    part.get_by_text("∏ z from step t").wait_for()
    part.get_by_text("by r ").wait_for()
    assert not part.get_by_label("hold f at 1").is_visible()
    _, arrays = asked("paths", cell="gru")
    shares = [fmt(arrays[f"step.{way}"][t], 2) for way in ("cell", "r", "z", "n")]
    assert re.search(
        r" [+−] ".join(value.lstrip("−") for value in shares), part.locator(".terms").text_content()
    )


@pytest.mark.parametrize("size", SIZES)
def test_no_section_is_cut_or_higher_than_the_window(gradients, watched, server, size):
    small = size == "phone"
    width, height = SIZES[size]
    if small:
        gradients = Page(watched(size=size, has_touch=True, is_mobile=True), server)
    page = gradients.page
    page.set_viewport_size({"width": width, "height": height})
    gradients.open(t=60)
    for section in SECTIONS:
        look(gradients, section)
        assert page.evaluate(FAULTS, [section, 10_000 if small else height]) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
