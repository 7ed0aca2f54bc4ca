"""A cell registered with its class alone is drawn plainly and served on all pages, with its own numbers."""

from pathlib import Path

import numpy as np
import pytest

from newcomer import Softsigned, registered
from visualizer import arithmetic
from visualizer.train import initial_model

TESTS = Path(__file__).resolve().parent.parent
TEXT = "the keys to the cabinet"
BEFORE = f"""
import sys
sys.path.insert(0, {str(TESTS)!r})
from dataclasses import replace
from newcomer import MGU, Softsigned
from visualizer import cells
from visualizer.pages import shelf
from visualizer.train import initial_model
for kind in (MGU, Softsigned):
    cells.register(kind)
    network, name = initial_model("grammar", kind.name, 8, 0), f"run-{{kind.name}}"
    shelf._kept[name] = replace(network, meta={{**network.meta, "name": name}})
"""

READ = """() => {
  const host = document.querySelector("[data-ready]"), root = host.shadowRoot;
  const seen = (s) => [...root.querySelectorAll(s)].filter((e) => e.checkVisibility());
  const all = (s) => seen(s).map((e) => e.textContent);
  return { ...host.dataset, valves: root.querySelectorAll("svg .rim").length, letters: all("svg text.letter"),
    numbers: all("svg text.num"), gone: all(".fault"), text: root.textContent };
}"""


@pytest.fixture(scope="module")
def trace():
    """What Python says of the same network and text."""
    with registered():
        yield initial_model("grammar", "mgu", 8, 0).trace(TEXT)


def shown(page):
    page.wait_for_selector("[data-ready=true]", state="attached", timeout=60_000)
    return page.evaluate(READ)


def test_a_cell_of_its_class_alone_is_shown_on_every_page(watched, own_server, trace):
    with own_server(before=BEFORE) as address:
        page = watched()
        page.goto(f"{address}/explore?model=run-mgu&text={TEXT}&t=3&unit=2")
        seen = shown(page)
        keep, wrote = 1 - trace["k"][3, 2], trace["k"][3, 2] * trace["q"][3, 2]
        assert seen["valves"] == 2 and seen["letters"] == ["1−k", "k"]
        for value in (f"{keep:.2f}", f"{1 - keep:.2f}", f"{wrote:+.2f}".replace("-", "−")):
            assert value in seen["numbers"], (value, seen["numbers"])
        assert "old memory" in seen["text"] and not seen["gone"]

        # unrolled over the text, as far as one zooms out
        page.keyboard.press("-")
        page.wait_for_selector(".looked .unrolled[data-still=true]")
        here = page.locator(".looked .un-cells .here .num").all_text_contents()
        assert f"{1 - keep:.2f}" in here and page.locator(".looked .un-module").count() >= 3
        assert not page.evaluate(READ)["gone"]

        # a function of its own is worked out and has its curve, too
        with registered(Softsigned) as kind:
            own = initial_model("grammar", kind.name, 8, 0).trace(TEXT)
        page.goto(f"{address}/explore?model=run-softsigned&text={TEXT}&t=3&unit=2&open=q&depth=unit")
        page.wait_for_selector(".falls .point")
        line = next(line for line in arithmetic(own, 3, 2) if line.name == "q")
        told = f"softsign({line.numbers[line.tree.parts[0]]:.2f}) = {line.signal:.2f}".replace("-", "−")
        assert told in page.locator(".falls .result").text_content() and not shown(page)["gone"]

        page.goto(f"{address}/whatif?model=run-mgu&text={TEXT}&t=3&unit=2&pins=k:*:2=0")
        seen = shown(page)
        assert seen["valves"] == 2 and seen["pins"] == "k:*:2=0" and not seen["gone"]
        # the ledger is by what the gate leaves out
        assert "k·q" in page.evaluate("document.querySelector('[data-ready]').shadowRoot.innerHTML")

        page.goto(f"{address}/gradients?init=uniform&units=8&length=12&cell=mgu&show=hf")
        seen = shown(page)
        assert "MGU" in seen["text"] and "1−k" in seen["text"] and not seen["gone"]

        page.goto(f"{address}/train?task=grammar&cell=mgu&units=8")
        seen = shown(page)
        assert "MGU" in seen["text"] and not seen["gone"]
        assert np.isfinite(float(seen["iteration"]))
