"""The text as it is read: tinted by a unit, what its units follow, written on; and every task on the page."""

import re
from itertools import pairwise

import numpy as np
import pytest

from browser.explorer import MINUS, Explorer, fmt, lasting, pct, trace_of
from browser.test_explorer import luminance
from visualizer.analysis.units import TAGS
from visualizer.pages import asked, catalogue
from visualizer.tasks import TASKS

CATALOGUE = catalogue.catalogue()
MODEL = catalogue.default_model()
UNITS = catalogue.units(MODEL)
TEXT = "I grew up in France, but Zzyzx I moved to Japan and I speak fluent"
CHANCE = {"auc": ("AUC", 0.5), "spearman": ("Spearman", 0)}


@pytest.fixture(scope="module")
def shared(standing, server):
    """The Explorer on a laptop, which the tests of this module share."""
    return Explorer(standing(), server).open(text=TEXT, view="text")


@pytest.fixture
def explorer(shared):
    """The shared Explorer, reading a short text with the model the page opens on."""
    shared.press("Escape", "Escape")
    if shared.state.model != MODEL or "view" not in shared.query:
        shared.visit(text=TEXT, model=MODEL, view="text")
    shared.ask(TEXT)
    if shared.reading.pane != ["Text and units"]:
        shared.press("v")
    return shared


def scored(v):
    return ">0.999" if 0.9995 <= v < 1 else fmt(v, 3)


# --- the text ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("signal", "unit"), [("c", 13), ("h", 3), ("f", 7), ("i", None)])
def test_every_token_has_the_colour_of_what_the_unit_holds(explorer, signal, unit):
    trace = trace_of(MODEL, TEXT)
    if unit is None:
        explorer.button("mean of 32").click()
    else:
        explorer.button("one unit").click()
        explorer.pick(unit)
    explorer.find(f".signals [data-signal={signal}]").click()
    read = explorer.reading
    assert read.tokens == list(trace.tokens)
    assert read.signal == [signal]
    assert explorer.find(".foot .label").inner_text() == f"mean {signal}"
    values = trace[signal].mean(axis=1, dtype=np.float64) if unit is None else trace[signal][:, unit]
    full = float(np.abs(values).max()) if signal == "c" else 1.0
    ends = {"c": f"{MINUS}{fmt(full, 1)} +{fmt(full, 1)}", "h": f"{MINUS}1 +1"}.get(signal, "0 1")
    assert re.sub(r"\s+", " ", read.legend) == f"{signal} {ends}"
    # one colour for one value, further from the ground for more
    levels = np.round(64 * np.minimum(1, np.abs(values) / full)).astype(int)
    for side in (values >= 0, values < 0):
        colours = {}
        for t in np.flatnonzero(side):
            colours.setdefault(levels[t], set()).add(read.colours[t])
        assert all(len(same) == 1 for same in colours.values())
        pixels = [list(map(int, re.findall(r"\d+", next(iter(colours[k]))))) for k in sorted(colours)]
        assert all(a > b for a, b in pairwise(map(luminance, pixels)))
    # and the number itself under the pointer
    for t in (0, 6, len(trace) - 1):
        explorer.find(".sheet span").nth(t).hover()
        who = "mean of 32 units" if unit is None else f"unit {unit}"
        said = f"{signal} {fmt(values[t], 4)} · {who} · step {t + 1} “{trace.tokens[t]}”"
        assert explorer.find(".reader .tag").inner_text() == said


def test_the_text_is_walked_by_pointer_and_keys_and_scrolls_by_its_own(explorer):
    explorer.find(".sheet span").nth(3).click()
    assert explorer.state.t == 3
    assert explorer.reading.boxed == [3]
    sheet = explorer.find(".sheet")
    sheet.focus()
    unit = explorer.state.unit
    explorer.press("ArrowRight", "ArrowDown", "End", "Home", "PageDown")
    assert explorer.at == (4, unit)
    explorer.press("ArrowLeft")
    assert explorer.reading.boxed == [3]
    assert explorer.reading.unknown == ["Zzyzx"]
    assert explorer.reading.whole == TEXT
    # a long text stays inside the window, and the step inside what is seen
    words = "the cat sat on the mat and " * 80
    explorer.ask(words)
    assert len(explorer.reading.tokens) == 560
    seen = """() => {
      const root = document.querySelector("[data-ready]").shadowRoot;
      const [a, b] = [".sheet .cur", ".sheet"].map((s) => root.querySelector(s).getBoundingClientRect());
      return a.top >= b.top && a.bottom <= b.bottom
        && document.documentElement.scrollHeight <= innerHeight;
    }"""
    for key in ("End", "Home"):
        explorer.find(".transport").click()
        explorer.press(key)
        assert explorer.page.evaluate(seen), key
    # a step changes two words and tints none
    moved = """() => new Promise((done) => {
      const root = document.querySelector("[data-ready]").shadowRoot, seen = [];
      const watch = new MutationObserver((all) => seen.push(...all.map((each) => each.attributeName)));
      watch.observe(root.querySelector(".sheet"), { subtree: true, attributes: true, childList: true });
      document.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
      setTimeout(() => done(seen), 50);
    })"""
    assert sorted(explorer.page.evaluate(moved)) == ["aria-current", "aria-current", "class", "class"]


# --- the units --------------------------------------------------------------------------------


@pytest.mark.parametrize("k", [0, len(UNITS["features"]) - 1])
def test_units_are_ranked_as_in_the_card_with_the_scores_of_the_test_texts(explorer, k):
    feature = UNITS["features"][k]
    title, chance = CHANCE[feature["kind"]]
    explorer.page.get_by_label("Feature", exact=True).select_option(label=feature["title"])
    read = explorer.reading
    words = ("low", "high") if feature["kind"] == "auc" else ("falls", "rises")
    expected = [
        [f"unit {unit} {signal} {words[sign > 0]}", scored(test)]
        for unit, signal, sign, _, test in feature["units"]
    ]
    before = feature["before"]
    all_units = [["all units, probe", scored(feature["probe"])], ["before training", scored(before["unit"])]]
    assert read.ranks == [*all_units, *expected]
    # bars begin at chance and are as long as their score is above it
    scores = [feature["probe"], before["unit"], *(test for *_, test in feature["units"])]
    starts = {round(min(bar), 2) for bar, score in zip(read.bars, scores, strict=True) if score > chance}
    assert len(starts) == 1
    start = next(iter(starts))
    for (left, right), score in zip(read.bars, scores, strict=True):
        length = (right - left) * np.sign(score - chance)
        assert length == pytest.approx((score - chance) / (1 - chance) * (1 - start), abs=0.02)
    best = feature["units"][0]
    spread, began = (" to ".join(map(scored, each["spread"])) for each in (feature, before))
    assert f"{title} {scored(best[4])} ({spread})" in read.finding
    assert f"{scored(before['unit'])} ({began})" in read.finding
    assert f"{scored(feature['probe'])}, before training {scored(before['probe'])}" in read.finding
    # in words only where the two spreads are apart
    clear = feature["spread"][0] > before["spread"][1]
    assert ("clearly better" in read.finding and "not clearly" not in read.finding) == clear
    # a spread is drawn over the bar whose score it is of, from end to end
    for drawn, ends in zip(read.ranges, (before["spread"], feature["spread"]), strict=True):
        assert drawn == pytest.approx(
            [start + (1 - start) * (end - chance) / (1 - chance) for end in ends], abs=0.02
        )
    if "share" in feature:
        assert f"true at {pct(feature['share'], float)} of" in read.finding


def test_a_ranked_unit_is_selected_everywhere_and_says_what_it_is(explorer):
    feature = UNITS["features"][0]
    explorer.page.get_by_label("Feature", exact=True).select_option(label=feature["title"])
    trace, before = trace_of(MODEL, TEXT), explorer.reading.colours
    for row in (0, 4, 9):
        unit, signal, *_ = feature["units"][row]
        explorer.find(f".rank[data-unit='{unit}']").click()
        read, shown = explorer.reading, explorer.shown
        assert explorer.state.unit == unit
        assert (read.ranked, read.signal) == ([unit], [signal])
        assert read.whose == f"of unit {unit}" and shown.inside == f"Inside unit {unit} of 32"
        assert read.colours != before
        before = read.colours
        explorer.find(".sheet span").first.hover()
        assert f"{signal} {fmt(trace[signal][0, unit], 4)} " in explorer.find(".reader .tag").inner_text()
        facts = UNITS["units"][unit]
        assert read.tag == facts["tag"] and read.rule == f"{facts['tag']}: {TAGS[facts['tag']]}"
        follows, keeps, life = read.facts
        if facts["follows"]:
            name, state, _, test = facts["follows"]
            told = next(each for each in UNITS["features"] if each["name"] == name)
            assert follows.startswith(f"{told['title']} {state} ") and follows.endswith(
                f", {CHANCE[told['kind']][0]} {scored(test)}"
            )
        else:
            assert follows == "none of these features well"
        assert keeps == f"f {scored(facts['keep'])} median forget gate"
        assert life.startswith(f"{lasting(facts['half_life'])} median over all that it writes")
        openings = {each[0].split()[0]: (each[1], each[3]) for each in read.openings}
        assert openings == {
            gate: tuple(pct(facts[how][gate], float) for how in ("shut", "open")) for gate in facts["open"]
        }
    # in the list the arrows walk down the ranks
    explorer.find(f".rank[data-unit='{feature['units'][0][0]}']").focus()
    explorer.press("ArrowDown", "ArrowDown")
    assert explorer.state.unit == feature["units"][2][0]
    explorer.choose(weights="initial")
    assert explorer.reading.silent == [
        "Measured on the trained weights; the text above is read by the initial ones."
    ]
    explorer.choose(weights="trained")
    assert not explorer.reading.silent


def test_what_units_do_is_asked_for_once_a_model_and_only_to_be_shown(watched, server):
    explorer = Explorer(watched(), server).open(text=TEXT)
    asked = lambda: sum(b"units" in f if isinstance(f, bytes) else '"units"' in f for f in explorer.frames)  # noqa: E731
    assert not asked()
    explorer.press("v")
    explorer.settle()
    assert asked() == 1 and explorer.reading.ranks
    explorer.press("v", "ArrowRight", "v")
    explorer.settle()
    explorer.ask("the cat sat")
    assert asked() == 1 and len(explorer.reading.ranks) == 34
    explorer.choose(Cell="gru")
    assert asked() == 2 and len(explorer.reading.ranks) == 34
    explorer.choose(Cell="lstm")
    assert asked() == 2


# --- writing on -------------------------------------------------------------------------------


FIELDS = ("length", "temperature", "seed")


def write(explorer, **values):
    for name, value in values.items():
        explorer.find(f".writeon input[name={name}]").fill(str(value))
    explorer.button("Write on").click()
    explorer.settle()
    return explorer.text


def test_the_network_writes_on_the_same_for_one_seed_and_marks_what_it_wrote(explorer):
    network, trace = catalogue.load(MODEL), trace_of(MODEL, TEXT)
    n = len(trace)
    first = write(explorer, length=12, temperature=1, seed=3)
    expected = network.write_on(trace, 12, 1.0, 3)
    assert first == f"{TEXT} {' '.join(expected)}"
    read = explorer.reading
    assert (read.tokens[n:], read.own, explorer.state.steps) == (expected, n, n + 12)
    # at the first word that it wrote
    assert explorer.state.t == n
    assert explorer.find(".ownword").is_visible()
    # on from there: the mark stays where it began, and a change takes it away
    assert write(explorer, length=5).startswith(first + " ")
    assert explorer.reading.own == n
    explorer.ask(TEXT)
    assert explorer.reading.own == -1 and not explorer.find(".ownword").is_visible()
    assert write(explorer, length=12, temperature=1, seed=3) == first
    explorer.ask(TEXT)
    assert write(explorer, length=12, temperature=1, seed=4) != first
    explorer.ask(TEXT)
    assert write(explorer, length=12, temperature=0, seed=4) == " ".join(
        [TEXT, *network.write_on(trace, 12, 0.0, 0)]
    )
    # the address and the back button go through what was written as through any text
    explorer.written(text=explorer.text)
    # what is out of range comes to its end
    explorer.ask(TEXT)
    write(explorer, length=100000, temperature=9, seed=-3)
    typed = {name: explorer.find(f".writeon input[name={name}]").input_value() for name in FIELDS}
    assert typed == {"length": "400", "temperature": "2", "seed": "0"}
    assert explorer.state.steps == n + asked.MAX_WRITTEN
    assert not explorer.notices


# --- the two views ----------------------------------------------------------------------------


def test_the_view_is_in_the_address_and_survives_reload_and_back(explorer):
    page = explorer.page
    explorer.visit(text=TEXT)
    assert explorer.reading.pane == ["Over time"] and "view" not in explorer.query
    before = explorer.find(".ribbon").bounding_box()
    explorer.button("Text and units").click()
    explorer.written(view="text")
    # nothing that stays moves
    assert explorer.find(".ribbon").bounding_box() == before
    assert not explorer.find(".map").first.is_visible()
    page.reload()
    assert explorer.ready().reading.pane == ["Text and units"]
    assert explorer.reading.tokens[0] == "I"
    page.wait_for_timeout(1600)  # a new entry, not the same one typed on
    explorer.ask("the cat sat on the mat")
    explorer.press("v")
    explorer.written(view="time", text="the cat sat on the mat")
    assert explorer.find(".map").first.is_visible() and not explorer.find(".reader").is_visible()
    page.go_back()
    page.wait_for_selector("[data-view=text]", state="attached")
    explorer.settle()
    assert explorer.text == TEXT and explorer.reading.pane == ["Text and units"]
    # the figures that were not drawn meanwhile are drawn when they are seen again
    explorer.press("v")
    assert explorer.find(".plot.gradient").is_visible()
    assert len(explorer.sources["memory"]["lines"]["c"]) == explorer.state.steps
    explorer.visit(text=TEXT, view="units")
    assert "a view that is not time, text or layers" in explorer.notices


# --- every task -------------------------------------------------------------------------------


@pytest.mark.parametrize("name", sorted({model["task"] for model in CATALOGUE["models"]}))
def test_every_task_opens_on_its_own_text_in_its_own_words(shared, name):
    task, explorer = TASKS[name], shared
    explorer.visit(text=TEXT, model=MODEL) if name != "grammar" else explorer.open()
    popover = explorer.picker(True)
    if name != "grammar":
        popover.get_by_label("Task", exact=True).select_option(name)
        explorer.settle()
    card = popover.locator(".card").text_content()
    explorer.picker(False)
    # the example of the task, where the text was another's
    text = task.examples[0][1]
    state, shown = explorer.state, explorer.shown
    assert explorer.text == text
    assert next(m["task"] for m in CATALOGUE["models"] if m["name"] == state.model) == name
    trace = trace_of(state.model, text)
    noun = task.reads.one if len(trace) == 1 else task.reads.many
    assert shown.count.startswith(f"{len(trace)} {noun}")
    assert explorer.find(".sentence").evaluate("(e) => e.tagName") == (
        "TEXTAREA" if task.reads.kind == "bytes" else "INPUT"
    )
    # what is answered, under the task's own title
    assert explorer.find(".low .hd h2").last.text_content().lower() == task.answers.title.lower()
    signs = {" ": "␣", "\n": "↵", "\t": "⇥"}
    number = (lambda v: fmt(v, 3)) if task.answers.kind == "value" else pct
    # a remark stands in the place of the last, and a piece that begins a word without the space before it
    likely = trace.top(state.t)[: 4 if task.remark else None]
    assert shown.predictions == [[signs.get(answer, answer.lstrip(" ")), number(p)] for answer, p in likely]
    assert explorer.find(".low .remark").text_content() == task.remark
    # a card in the task's own measure
    about = CATALOGUE["cards"][next(m["card"] for m in CATALOGUE["models"] if m["name"] == state.model)]
    score = next(iter(about["seeds"].values()))["score"]
    assert (pct(score) if task.measure.name == "accuracy" else fmt(score, task.measure.digits)) in card
    if about["note"]:
        assert about["note"] in card
    assert explorer.reading.pane == [{"time": "Over time", "text": "Text and units"}[task.view]]
    if task.view == "time":
        explorer.press("v")
        explorer.settle()
    explorer.press("Home")
    read = explorer.reading
    assert read.boxed == [0]
    assert explorer.find(".writeon").is_visible() == (task.answers.kind == "next")
    if task.reads.kind == "bytes":
        assert read.whole == text.replace("\n", "↵\n")
        assert "↵" in "".join(explorer.shown.tokens) or "\n" not in text[:20]
        # what takes several bytes is shown byte by byte, and said as a whole
        explorer.ask("é\t=\n")
        assert explorer.reading.tokens == ["c3", "a9", "\t", "=", "↵"]
        assert explorer.shown.tokens == ["c3", "a9", "⇥", "=", "↵"]
        explorer.find(".sheet span").nth(1).hover()
        assert "“a9” of “é”" in explorer.find(".reader .tag").inner_text()
        # Tab leaves the box, Enter and what was pasted stay in it
        explorer.find(".sentence").focus()
        explorer.press("Tab")
        assert explorer.find(".sentence").evaluate("(e) => e.getRootNode().activeElement !== e")
        assert explorer.text == "é\t=\n"
    else:
        own = [token.lstrip(" \u2011") for token in task.reads.tokenize(text)]
        assert [token for token in read.tokens if token.lstrip("\u2011") not in own] == []
