"""Every page's table of state in a real browser: opened from an address, back and forth, and in a frame."""

from urllib.parse import parse_qsl, urlencode, urlsplit
from weakref import WeakSet

import pytest

from browser.conftest import REVISIT
from visualizer.pages import state
from visualizer.pages.catalogue import units

# the start page has a table too, and tests of its own
TABLES = {address: rows for address, rows in state.tables().items() if address}
TEXT, OTHER = (
    "the cat sat on the mat and I grew up in France",
    "the dog sat on the mat and I grew up in Spain",
)
GRU = "grammar-gru-32-s0"
FEATURE = units(GRU)["features"][-1]["name"]
# of the rows that every page keeps, also where it shows nothing of them
KEPT = {
    "theme": "dark",
    "weights": "initial",
    "pins": "z:*:1=1",
    "text2": OTHER,
    "model2": "grammar-lstm-32-s0",
    "weights2": "initial",
}
ASKED = {
    "explore": [
        {"text": TEXT, "model": "tags-bigru-16-s0", "t": "2", "view": "layers", "future": "hidden"},
        {
            **KEPT,
            "text": TEXT,
            "model": GRU,
            "t": "4",
            "unit": "9",
            "view": "text",
            "mode": "mean",
            "focus": "r",
            "feature": FEATURE,
            "probe": "person",
            "by": "word",
            "beside": "yes",
            "written": "7",
            "present": "1",
            "answer": "asked",
            "sort": "now",
            "sorted": "2",
        },
        {"text": TEXT, "model": "grammar-lstm-32-s0", "t": "6", "view": "text", "tour": "3"},
        {"text": TEXT, "model": GRU, "t": "6", "unit": "9", "look": "book", "open": "z", "depth": "unit"},
        {"text": TEXT, "model": GRU, "t": "6", "unit": "9", "curve": "r", "look": "unrolled", "zoom": "0.5"},
    ],
    "lessons": [
        {
            **KEPT,
            "lesson": "output-gate",
            "guess": "0.5",
            "lang": "es",
            "t": "3",
            "unit": "9",
            "zoom": "0.5",
            "turn": "o:9:3=0.25",
            "text": TEXT,
            "model": GRU,
        },
        {"lesson": "forget", "step": "3", "guess": "2"},
    ],
    "gradients": [
        {
            **KEPT,
            "networks": "grammar",
            "length": "20",
            "units": "8",
            "seed": "3",
            "radius": "0.9",
            "scale": "0.5",
            "bias": "2",
            "activation": "relu",
            "init": "orthogonal",
            "hold": "1",
            "clip": "10",
            "t": "5",
            "side": "trained",
            "one": "1",
            "cell": "gru",
            "show": "hc",
            "off": "rnn,gru",
            "w": "1.2",
            "shear": "1.5",
            "b": "-2",
            "model": GRU,
            "unit": "4",
            "along": TEXT,
        },
        {"networks": "grammar", "text": TEXT, "t": "3", "tour": "5"},
    ],
    "whatif": [
        {
            "text": TEXT,
            "model": "grammar-lstm-32-s0",
            "weights": "initial",
            "pins": "f:9:1-3=1;i:*:2=0.5;!o:*:*=0",
            "text2": OTHER,
            "change": "2",
            "t": "4",
            "unit": "9",
            "focus": "i",
            "probe": "person",
            "by": "word",
            "theme": "dark",
        },
        {
            "text": TEXT,
            "model": "grammar-lstm-32-s0",
            "model2": GRU,
            "weights2": "initial",
            "t": "6",
            "unit": "3",
            "focus": "z",
            "tour": "2",
        },
    ],
    "train": [
        {
            "task": "brackets",
            "examples": "64",
            "cell": "gru",
            "units": "6",
            "seed": "5",
            "iterations": "77",
            "beside": "no",
            "text": "(()[",
            "t": "1",
            "focus": "z",
            "theme": "dark",
            "model": "brackets-gru-32-s1",
            "weights": "initial",
            "unit": "4",
            "along": "(([",
            "pins": "z:*:1=1",
            "text2": "((",
            "model2": "brackets-lstm-32-s0",
            "weights2": "initial",
        },
    ],
    "diagnose": [
        {
            **KEPT,
            "model": GRU,
            "texts": TEXT,
            "text": OTHER,
            "task": "grammar",
            "unit": "4",
        },
    ],
    "translate": [
        {
            **KEPT,
            "sentence": "I am a boy",
            "beam": "2",
            "cut": "c",
            "handed": "I am a girl",
            "hold": "decoder.f:3:*=0.5;!encoder.c:1,4:1-2=-1",
            "pair": "I am a queen",
            "t": "5",
            "unit": "3",
            "side": "encoder",
            "signal": "i",
            "why": "gradient_x_input",
            "probe": "number",
            "tour": "2",
            "text": TEXT,
            "task": "grammar",
            "model": GRU,
        },
    ],
    "corpus": [
        {
            **KEPT,
            "corpus": "few",
            "pattern": "f > .5",
            "of": "3",
            "order": "first",
            "page": "2",
            "from": "4",
            "long": "2",
            "text": TEXT,
            "task": "grammar",
            "model": GRU,
            "unit": "4",
        },
    ],
    "sizes": [
        {
            **KEPT,
            "cell": "gru",
            "reset": "before",
            "input": "30",
            "hidden": "7",
            "layers": "2",
            "both": "yes",
            "steps": "9",
            "text": TEXT,
            "task": "grammar",
            "model": GRU,
            "unit": "4",
        },
    ],
}
# what only some networks have, and what a server gives out
ELSEWHERE = {
    *((page, row.name) for page in TABLES for row in TABLES[page] if row.name in ("layer", "direction")),
    ("train", "run"),
    ("train", "watch"),
    ("gradients", "task"),
}
# of one translator and its words, see `test_translate`
ELSEWHERE |= {("translate", name) for name in ("translator", "begin", "weigh", "word")}
# what the page says that it shows
SAYS = """() => {
  const root = document.querySelector("[data-ready]").shadowRoot, on = (e) => e.checkVisibility()
    && !e.closest(".below"); // what is drawn when it is looked at
  const all = (s, each) => [...root.querySelectorAll(s)].filter(on).map(each);
  return {
    theme: root.querySelector(".gs").dataset.theme,
    fields: all("input, select, textarea", (e) => [e.ariaLabel ?? e.name, e.checked, e.value]),
    pressed: all("[aria-pressed=true]", (e) => e.textContent || e.ariaLabel),
    current: all(".tok.cur", (e) => e.textContent),
    notices: [...new Set(all(".notice p", (e) => e.textContent))], // a page for a projector has them again
    // but for what is fetched ahead
    data: { ...document.querySelector("[data-ready]").dataset, seq: 0, fetching: "" },
  };
}"""
QUERY = "Object.fromEntries(new URLSearchParams(location.search))"


TYPED_MS = 1500
"""Two changes of a text that follow each other sooner are one entry of the history."""
HASTENED = WeakSet()


def passes(page, ms):
    """Time passes; only what no server has a part in is hastened."""
    page.clock.fast_forward(ms) if page in HASTENED else page.wait_for_timeout(ms)


@pytest.fixture
def hastened(watched, clocked, server):
    """As `open_page`, of pages whose clock is put forward."""

    def opened(address, query=None, **look):
        page = watched(**look, shared=clocked)
        HASTENED.add(page)
        page.goto(f"{server}{address}" + (f"?{urlencode(query)}" if query else ""))
        return page

    return opened


def ready(page):
    page.wait_for_selector("[data-ready=true]", state="attached")
    page.wait_for_selector(".gs:not(.busy)", state="attached")
    # what it asked the server for beside the picture has come
    page.wait_for_selector("[aria-busy=true]", state="detached")
    # an address that is written at all is written by then
    passes(page, 700)
    return page


def settled(page, **values):
    """Wait for values in the address; None for a name that is not there."""
    page.wait_for_function(
        "(values) => Object.entries(values).every(([name, value]) =>"
        " new URLSearchParams(location.search).get(name) === value)",
        arg=values,
    )
    return ready(page)


def test_every_row_is_asked_for_below():
    for address, rows in TABLES.items():
        asked = {name for query in ASKED[address] for name in query}
        named = {row.name for row in rows} - {"embed"}
        assert named - asked == {name for page, name in ELSEWHERE if page == address}


@pytest.mark.parametrize("address", ASKED)
def test_what_an_address_asks_for_is_shown_and_stands_in_it(hastened, server, address):
    """Of each case by a load, of all but the first as the back button goes there too."""
    page, theme = None, "light"
    for asked in ASKED[address]:
        if page:
            page.evaluate(REVISIT, f"{server}/{address}?{urlencode(asked)}")
        else:
            page = hastened(f"/{address}", query=asked)
        ready(page)
        kept, says = page.evaluate(QUERY), page.evaluate(SAYS)
        assert {name: kept.get(name) for name in asked} == asked
        # what the Explorer says there is that it holds no changes
        assert len(says["notices"]) == ("pins" in asked and address == "explore")
        theme = asked.get("theme", theme)  # what an address does not name stays as a person has it
        assert says["theme"] == theme
        page.reload()
        ready(page)
        assert (page.evaluate(QUERY), page.evaluate(SAYS)) == (kept, says)


# two changes, each an entry, by what a person does
CHANGES = {
    "explore": ({"text": TEXT}, lambda page, text: page.get_by_role("textbox").first.fill(text), "text"),
    "whatif": ({"text": TEXT}, lambda page, text: page.get_by_role("textbox").first.fill(text), "text"),
    "gradients": (
        {"networks": "grammar", "text": TEXT},
        lambda page, text: page.get_by_label("What is read").fill(text),
        "text",
    ),
    "train": (
        {"text": TEXT},
        lambda page, text: page.get_by_role("textbox", name="The probe").fill(text),
        "text",
    ),
}


@pytest.mark.parametrize("address", CHANGES)
def test_back_and_forward_go_over_two_changes(hastened, open_page, address):
    first, change, name = CHANGES[address]
    # what is to be trained is taken up a little after the address that says so
    page = ready((open_page if address == "train" else hastened)(f"/{address}", query=first))
    seen = [page.evaluate(QUERY)]
    shown = [page.evaluate(SAYS)]
    for value in (OTHER, "the dog sat"):
        passes(page, TYPED_MS)
        change(page, value)
        page.keyboard.press("Escape")
        settled(page, **{name: value})
        seen.append(page.evaluate(QUERY))
        shown.append(page.evaluate(SAYS))
    for go, k in ((page.go_back, 1), (page.go_back, 0), (page.go_forward, 1), (page.go_forward, 2)):
        go()
        settled(page, **{name: seen[k][name]})
        assert page.evaluate(QUERY) == seen[k]
        assert page.evaluate(SAYS) == shown[k]


def test_back_takes_up_a_choice_of_what_to_train(open_page):
    page = ready(open_page("/train"))
    page.get_by_label("Task", exact=True).select_option("copy")
    settled(page, task="copy")
    passes(page, TYPED_MS)
    page.get_by_label("Cell", exact=True).select_option("gru")
    settled(page, cell="gru")
    page.go_back()
    settled(page, cell="lstm", task="copy")
    assert page.get_by_label("Cell", exact=True).input_value() == "lstm"
    page.go_back()
    settled(page, task="latch")
    assert page.get_by_label("Task", exact=True).input_value() == "latch"
    page.go_forward()
    settled(page, task="copy")
    assert page.get_by_label("Task", exact=True).input_value() == "copy"


@pytest.mark.parametrize("address", TABLES)
def test_in_a_frame_the_instrument_stands_alone_with_a_way_to_the_whole(hastened, address):
    asked = {**ASKED[address][-1], "embed": "1"}
    page = ready(hastened(f"/{address}", query=asked, size=(390, 700), theme="dark"))
    for width, height in ((390, 700), (900, 520)):
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_timeout(250)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert not page.get_by_role("banner").is_visible()
        assert not page.get_by_role("navigation").is_visible()
    # the address inside goes on to say so, whatever is done
    page.keyboard.press("ArrowLeft")
    passes(page, 700)
    inside = page.evaluate(QUERY)
    assert inside["embed"] == "1" and inside["theme"] == asked.get("theme", "dark")
    left = {name: value for name, value in inside.items() if name != "embed"}
    link = page.get_by_role("link", name="Open in Gatescope")
    link.focus()
    url = urlsplit(link.evaluate("(e) => e.href"))
    assert (url.path, dict(parse_qsl(url.query))) == (f"/{address}", left)
    if address != "explore":  # a page opened from an address is looked at above
        return
    with page.context.expect_page() as opened:
        link.click()
    HASTENED.add(opened.value)
    whole = ready(opened.value)
    assert whole.get_by_role("navigation").is_visible()
    assert whole.evaluate(QUERY) == left
    whole.close()


def test_each_case_chosen_is_an_entry_however_fast(open_page):
    page = ready(open_page("/gradients"))
    for name, bias in (("LSTM bias 0", "0"), ("LSTM bias 3", "3")):
        page.get_by_role("button", name=name, exact=True).click()
        page.wait_for_function(f"new URLSearchParams(location.search).get('bias') === '{bias}'")
    page.go_back()
    settled(page, bias="0", show="hf")
    page.go_back()
    settled(page, bias=None, show=None)
