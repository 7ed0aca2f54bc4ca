"""The tours: what cards say holds of the network they are told on, and every stop is a state of its page."""

import json
import re
import subprocess
from pathlib import Path

import numpy as np
import pytest

from visualizer import Pins
from visualizer.analysis.ledger import half_life, ledger
from visualizer.pages import catalogue, state, translation
from visualizer.pages.presets import STORIES
from visualizer.tasks import TASKS

PAGES = Path(state.__file__).parent
UNIT = 30
LABEL, TEXT = TASKS["grammar"].examples[0]
WORDS = TEXT.split()
FRANCE, MOVED, JAPAN, BUT = (WORDS.index(word) for word in ("France", "moved", "Japan", "but"))
HELD = STORIES[LABEL].of(WORDS)["steps"]
SCRIPT = """
const [, , setup, ...modules] = process.argv;
const app = { setup: JSON.parse(setup) }, found = [];
for (const module of modules) {
  const { guide } = await import(module);
  found.push({ ...guide, stops: guide.stops.map((stop) => ({ ...stop, state: stop.state(app) })) });
}
console.log(JSON.stringify(found));
"""


@pytest.fixture(scope="module")
def trace():
    return catalogue.load(catalogue.default_model()).trace(WORDS)


@pytest.fixture(scope="module")
def guides(node):
    """What each page's tour is, by its address."""
    wings = {"explore": "explorer", "whatif": "whatif", "gradients": "gradients", "translate": "translate"}
    setup = {
        "tasks": {"grammar": {"examples": TASKS["grammar"].examples}},
        "stories": {TEXT: {"steps": HELD}},
        "translators": translation.offered(),
    }
    modules = [str(PAGES / wing / "tour.mjs") for wing in wings.values()]
    command = [node, "--input-type=module", "-e", SCRIPT, "-", json.dumps(setup), *modules]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert run.returncode == 0, run.stderr
    return dict(zip(wings, json.loads(run.stdout), strict=True))


def test_every_stop_is_a_state_of_its_page(guides):
    for address, guide in guides.items():
        rows = {row.name: row for row in state.tables()[address]}
        for stop in guide["stops"]:
            assert stop["state"].keys() <= rows.keys() and {*stop.get("free", [])} <= rows.keys()
            for name, value in stop["state"].items():
                assert value is None or state.take(rows[name], value)[1] is None, (address, name)


def test_the_example_is_the_one_that_the_pages_open_on(guides):
    for address in ("explore", "whatif"):
        for stop in guides[address]["stops"]:
            sets = stop["state"]
            assert (sets["text"], sets["model"], sets["unit"]) == (TEXT, catalogue.default_model(), UNIT)


def test_the_unit_keeps_the_first_country_and_drops_it_at_the_move(trace):
    f, i, o, c, h = (trace[name][:, UNIT] for name in "fioch")
    assert f[FRANCE + 1 : MOVED].min() > 0.98 and f[MOVED] < 0.1
    assert np.ptp(c[FRANCE:MOVED]) < 0.02
    # the other country has the other colour, and stays
    assert c[MOVED - 1] < 0 < c[JAPAN] and i[JAPAN] > 0.8 and i[JAPAN + 1] < 0.05
    assert abs(c[JAPAN + 1] - c[JAPAN]) < 0.01
    # it holds and keeps silent, until it speaks
    assert abs(h[BUT]) < 0.005 and o[MOVED - 1] > 0.9 and abs(h[MOVED - 1]) > 0.5
    # what it drops was written at the first country
    shares = np.abs(ledger(trace.layers[-1])[MOVED - 1, 1:, UNIT])
    assert shares.argmax() == FRANCE and shares[FRANCE] > 0.9 * shares.sum()


def test_some_unit_lasts_longer_than_that_of_the_tour(trace):
    lasts = np.abs(half_life(trace.layers[-1]).signed)
    assert lasts[UNIT] < MOVED - FRANCE - 1 and (lasts > lasts[UNIT]).sum() > 4


def test_one_gate_or_one_unit_is_not_enough_and_both_gates_are(trace):
    network, steps = trace.model, slice(HELD[0], HELD[-1] + 1)

    def answer(units, **gates):
        pins = Pins()
        for gate, value in gates.items():
            pins = pins.hold(gate, value, units, steps)
        return network.trace(WORDS, pins=pins).top(-1, 1)[0][0]

    assert trace.top(-1, 1)[0][0] == "Japanese"
    assert answer(None, f=1.0) not in ("Japanese", "French")
    assert answer(None, f=1.0, i=0.0) == "French"
    assert answer([UNIT], f=1.0, i=0.0) == "Japanese"


def test_an_address_to_a_stop_is_a_whole_number():
    for address in ("explore", "whatif", "gradients", "translate"):
        rows = state.tables()[address]
        assert state.read(rows, {"tour": "3"})[0]["tour"] == 3
        values, said = state.read(rows, {"tour": "abc"})
        assert values["tour"] is None
        assert said == ["The address asks for tour stop abc, which is no whole number."]
    _, said = state.read(state.tables()["gradients"], {"w": "7"})
    assert said == ["The address asks for weight 7, which is no number from 0.2 to 2."]


def test_a_number_that_a_card_speaks_is_read_from_the_run():
    """No card has a decimal, a per cent or a power of ten of its own, but where it asks to turn a knob."""
    own = re.compile(r"\d\.\d|\d%|10[\u2070-\u207f\u00b9\u00b2\u00b3]")
    for wing in ("explorer", "whatif", "gradients", "translate"):
        source = re.sub(r"\$\{[^}]*\}", "", (PAGES / wing / "tour.mjs").read_text(encoding="utf-8"))
        source = re.sub(r"\bact: .*", "", source)
        assert not [each for each in re.findall(r'"[^"]*"|`[^`]*`', source) if own.search(each)]
