"""The Explorer as a page for a projector: large, by keys alone, with an answer that may wait."""

import pytest

from browser.conftest import SIZES
from browser.explorer import Explorer, fmt, pct, quantities, trace_of
from browser.sizes import PENS, SMALL
from visualizer.pages import catalogue

LEAST = 18
MODEL = catalogue.default_model()
UNIT = 6
TEXT = catalogue.catalogue()["tasks"]["grammar"]["examples"][0][1]
OTHERS = (
    "grammar-mingru-32-s0",
    "grammar-peephole-32-s0",
    "names-gru-64-s0",
    "code-lstm-128-s0",
    "adding-rnn-32-s0",
)

SHOWN = """() => {
  const root = document.querySelector("[data-ready]").shadowRoot, present = root.querySelector(".present");
  const text = (s) => present.querySelector(s)?.textContent;
  return {
    on: !present.hidden,
    words: [...present.querySelectorAll(".wd .t")].map((e) => e.textContent),
    here: [...present.querySelectorAll(".wd[aria-current=step]")].map((e) => Number(e.dataset.k)),
    labels: [...present.querySelectorAll(".wd")].map((e) => e.ariaLabel),
    tells: text(".tells"),
    what: text(".given small"),
    answer: text(".big"),
    others: text(".others"),
    where: text(".where"),
    numbers: [...present.querySelectorAll(".shows .num")].map((e) => e.textContent).filter(Boolean),
  };
}"""

# what is too small, sticks out, is cut off, or is still reached though it is covered
FAULTS = """(least) => {
  const root = document.querySelector("[data-ready]").shadowRoot, present = root.querySelector(".present");
  const faults = (SMALL)(least), box = (e) => e.getBoundingClientRect();
  for (const e of present.querySelectorAll(".wd, .tells, .given, .shows svg, .shows text, .floor > *")) {
    const { left, right, top, bottom } = box(e);
    if (left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1)
      faults.push(`outside: ${e.getAttribute("class")} “${e.textContent}”`);
  }
  for (const e of [present, ...present.querySelectorAll(".strip, .tells, .big, .others, .given small")])
    if (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1)
      faults.push(`cut: ${e.className} “${e.textContent.slice(0, 60)}”`);
  const parts = [".strip", ".told", ".floor"].map((s) => box(present.querySelector(s)));
  if (parts.some((part, k) => k && part.top < parts[k - 1].bottom - 1)) faults.push("parts overlap");
  if (document.documentElement.scrollWidth > innerWidth) faults.push("it scrolls sideways");
  for (const e of root.querySelectorAll("header button, .sentence, .map canvas"))
    if (!e.closest("[inert]")) faults.push(`reached: ${e.className}`);
  return faults;
}""".replace("SMALL", SMALL)

SWEEP = """(least) => {
  const faults = new Set(), { dataset } = document.querySelector("[data-ready]");
  const press = (key) => document.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  press("Home");
  // every step of a sentence, and of a longer text a dozen, over all of it
  const last = Number(dataset.steps) - 1, by = Math.ceil((last + 1) / 18);
  for (let t = 0; t <= last; t++) {
    if (t % by === 0 || t === last) for (const fault of (FAULTS)(least)) faults.add(`step ${t}: ${fault}`);
    press("ArrowRight");
  }
  return [...faults];
}""".replace("FAULTS", FAULTS)


@pytest.fixture(scope="module")
def room(standing, server):
    """The Explorer on a projector, which the tests of this module share."""
    page = standing(size="projector")
    page.add_init_script(f"({PENS})()")
    return Explorer(page, server).open()


@pytest.fixture
def explorer(room):
    """The shared Explorer, presenting its first example from its first word."""
    room.page.set_viewport_size(dict(zip(("width", "height"), SIZES["projector"], strict=True)))
    room.visit(text=TEXT, model=MODEL, t=0, unit=6, present=1)
    return room


def shown(explorer):
    return explorer.page.evaluate(SHOWN)


def test_it_is_entered_and_left_by_a_button_and_by_keys_and_stands_in_the_address(explorer):
    explorer.press("Escape")
    assert not shown(explorer)["on"]
    explorer.written(t=0)
    explorer.button("Present").click()
    assert shown(explorer)["on"] and explorer.find(".present .transport").count() == 1
    explorer.written(present=1)
    explorer.page.go_back()
    explorer.page.wait_for_selector(".gs:not(.presenting)", state="attached")
    explorer.settle()
    explorer.press("p")
    assert shown(explorer)["on"]
    explorer.written(present=1)
    explorer.button("Leave").click()
    assert not shown(explorer)["on"] and explorer.find(".now > .transport").count() == 1
    explorer.press("p", "a", "ArrowRight")
    explorer.written(present=1, answer="asked", t=1, unit=6)
    explorer.page.reload()
    explorer.ready()
    found = shown(explorer)
    assert found["on"] and found["answer"] == "?" and found["here"] == [1]
    # Escape in the field of the unit leaves the field alone
    explorer.page.get_by_label("Unit", exact=True).last.fill("7")
    explorer.press("Escape")
    assert shown(explorer)["on"] and explorer.at == (1, 7)
    explorer.press("?")
    assert "present" in explorer.find("dialog.help[open]").inner_text()
    explorer.press("Escape")
    assert shown(explorer)["on"]


def test_keys_step_through_what_python_says(explorer):
    trace = trace_of(MODEL, TEXT)
    keys = [("End", len(trace) - 1), ("Home", 0), ("ArrowRight", 1), ("PageDown", 2), ("PageUp", 1)]
    for key, t in keys:
        explorer.press(key)
        assert explorer.at == (t, UNIT)
        found = shown(explorer)
        assert found["words"] == list(trace.tokens) and found["here"] == [t]
        assert found["where"] == f"step {t + 1} / {len(trace)}"
        word, p = trace.top(t, 1)[0]
        assert found["answer"] == f"{word} {pct(p)}" and found["what"] == "Next word"
        values = quantities(trace, t, UNIT)
        assert f"“{trace.tokens[t]}”, unit {UNIT} " in found["tells"]
        for name in ("c", "written"):
            assert fmt(values[name], 2, True).lstrip("+") in " ".join(found["numbers"])
        c, f = values["c"], values["f"]
        assert found["labels"][t] == f"{trace.tokens[t]}: it holds {fmt(c)}, its forget gate is {fmt(f)}"
    explorer.press("ArrowDown")
    assert explorer.at[1] != UNIT and f"unit {explorer.at[1]} " in shown(explorer)["tells"]
    # what only the page below shows stays as it is
    before = explorer.shown.focus
    explorer.press("3", "v")
    assert explorer.shown.focus == before and explorer.find(".reader").is_hidden()
    explorer.press("Home", " ")
    explorer.page.wait_for_function("document.querySelector('[data-ready]')?.dataset.t === '1'")
    explorer.press(" ")
    t = explorer.state.t
    explorer.page.wait_for_timeout(1000)
    assert explorer.state.t == t
    explorer.find(".present .wd").nth(4).click()
    assert explorer.state.t == 4


def test_the_answer_waits_at_every_step_until_it_is_asked_for(explorer):
    trace = trace_of(MODEL, TEXT)
    first = [f"{word} {pct(p)}" for word, p in (trace.top(t, 1)[0] for t in range(3))]
    assert shown(explorer)["answer"] == first[0]
    explorer.press("b")
    hidden = shown(explorer)
    assert (hidden["answer"], hidden["others"]) == ("?", "")
    explorer.press("b")
    assert shown(explorer)["answer"] == first[0]
    explorer.press("ArrowRight")
    assert shown(explorer)["answer"] == "?"
    explorer.button("Show the answer").click()
    assert shown(explorer)["answer"] == first[1]
    # shown once, it waits again
    explorer.press("ArrowRight", "ArrowLeft")
    assert shown(explorer)["answer"] == "?"
    explorer.press("a", "ArrowRight")
    assert shown(explorer)["answer"] == first[2]
    assert explorer.find(".present .btn[aria-pressed=false]").count() == 1


def test_all_of_it_is_large_and_in_view_for_every_kind_of_network_and_text(explorer):
    page = explorer.page
    assert page.evaluate(SWEEP, LEAST) == []
    style = "(s) => parseFloat(getComputedStyle(document.querySelector('[data-ready]').shadowRoot"
    sizes = [page.evaluate(f"{style}.querySelector(s)).fontSize)", s) for s in (".tells", ".big")]
    assert sizes[0] >= 28 and sizes[1] >= 46
    for model in OTHERS:
        explorer.visit(model=model, present=1)
        assert explorer.state.model == model and shown(explorer)["on"]
        assert page.evaluate(SWEEP, LEAST) == [], model
    # of a long text the words around the current one
    explorer.visit(text=f"{TEXT} {'and the incomprehensibilities saw ' * 12}", present=1)
    assert page.evaluate(SWEEP, LEAST) == []
    words = shown(explorer)["words"]
    assert len(words) < 30
    explorer.visit(text=TEXT, present=1, mode="mean", theme="dark")
    assert page.evaluate(SWEEP, LEAST) == []
    # what the page has to say is said here, over nothing, until a person goes on
    explorer.visit(text=TEXT, model=MODEL, t=3, unit=99, present=1)
    notice = explorer.find(".present .notice")
    assert notice.inner_text() == "The address asks for unit 99; units here are 0 to 31. This is 31."
    assert page.evaluate(FAULTS, LEAST) == []
    top, rest = notice.bounding_box()["y"], [".strip", ".given", ".shows svg"]
    boxes = [explorer.find(f".present {each}").bounding_box() for each in rest]
    assert all(box["y"] + box["height"] <= top for box in boxes)
    # a sheet has all of it but the buttons
    page.emulate_media(media="print")
    assert explorer.find(".present .floor").is_hidden() and explorer.find(".present .given").is_visible()
    assert explorer.find(".present").bounding_box()["height"] <= SIZES["projector"][1]
    page.emulate_media(media="screen")
    explorer.press("ArrowRight")
    assert notice.is_hidden()
    # and it grows with a larger window, and with a browser's zoom
    for width, height in ((1440, 900), (1920, 1080), (1024, 768)):
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_timeout(250)
        assert page.evaluate(FAULTS, LEAST) == [], width
    root = explorer.find(".present")
    large = root.evaluate(
        "(e) => { document.documentElement.style.fontSize = '40px';"
        " return parseFloat(getComputedStyle(e).fontSize) }"
    )
    assert large > 50
    explorer.open()
