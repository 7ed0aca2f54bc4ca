"""The tours, walked by keys: each stop says what the run says, points at it, and ticks what was done."""

import re
from urllib.parse import parse_qs, urlsplit

import numpy as np
import pytest

from browser.conftest import REVISIT, SIZES
from browser.explorer import fmt, pct, trace_of
from visualizer import Pins, seq2seq
from visualizer.pages import catalogue, handout
from visualizer.pages.start.said import STOPS
from visualizer.tasks import TASKS, TRANSLATING

TEXT = TASKS["grammar"].examples[0][1]
WORDS = TEXT.split()
FRANCE, MOVED, JAPAN, BUT, WITH = (WORDS.index(word) for word in ("France", "moved", "Japan", "but", "with"))
UNIT = 30
PLAIN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
HIDDEN = "document.querySelector('[data-ready]').shadowRoot.querySelector('.tour-card').hidden"

FOCUSED = "document.querySelector('[data-ready]').shadowRoot.activeElement?.matches('.tour-card')"

CARD = """() => {
  const host = document.querySelector("[data-ready]"), root = host.shadowRoot;
  const find = (s) => root.querySelector(s), seen = (e) => e !== null && e.checkVisibility();
  const box = (e) => { const { left, top, right, bottom } = e.getBoundingClientRect();
    return { left, top, right, bottom }; };
  const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const card = find(".tour-card"), frame = find(".tour-frame"), lead = find(".tour-lead");
  if (card.hidden) return null;
  const of = box(card), framed = seen(frame) ? box(frame) : null;
  // the line as boxes, and the texts that it would cross
  const ends = seen(lead) ? find(".tour-lead path").getAttribute("d").match(/[\\d.]+/g).map(Number) : [];
  const parts = [];
  for (let k = 0; k + 3 < ends.length; k += 2) {
    const [x, y, u, v] = ends.slice(k, k + 4);
    parts.push({ left: Math.min(x, u), right: Math.max(x, u), top: Math.min(y, v) - 1.5,
                 bottom: Math.max(y, v) + 1.5 });
  }
  const crossed = [], range = document.createRange(), walk = document.createTreeWalker(root, 4);
  for (let node = walk.nextNode(); node && parts.length; node = walk.nextNode()) {
    if (!node.nodeValue.trim() || node.parentNode.closest(".tour, style")) continue;
    range.selectNodeContents(node);
    for (const at of range.getClientRects())
      if (parts.some((part) => meet(part, at)) && !meet(of, at) && !meet(framed, at))
        crossed.push(node.nodeValue);
  }
  return {
    title: find(".tour-card h2").textContent, says: find(".tour-says").textContent,
    task: find(".tour-task").textContent, done: find(".tour-do.ok") !== null,
    ticked: [...root.querySelectorAll(".tour-dot")].flatMap((e, k) => (e.matches(".done") ? [k + 1] : [])),
    entry: find(".touring").innerText, here: Number(find(".tour-stop").textContent.match(/\\d+/)[0]),
    focus: card.contains(root.activeElement), status: find(".tour .unseen").textContent,
    hidden: [...root.querySelectorAll(".side:nth-child(1) .plot")].filter((e) => meet(of, box(e))
      || box(e).bottom > innerHeight).length,
    framed: framed !== null, over: framed !== null && meet(of, framed), crossed,
    inside: of.left >= 0 && of.top >= 0 && of.right <= innerWidth && of.bottom <= innerHeight + 1,
    seen: framed !== null && framed.bottom > 0 && framed.top < innerHeight,
    coming: card.matches(".coming"), address: location.search, t: Number(host.dataset.t),
  };
}"""
STANDS = f"""([stop, done]) => {{
  const card = ({CARD})();
  return card && !card.coming && card.here === stop && card.says && (!done || card.done)
    && (done || (!card.over && card.seen)) && card;
}}"""


class Tour:
    """A page with its tour."""

    def __init__(self, page, server, address):
        self.page, self.url = page, f"{server}/{address}" if address else server

    def open(self, query=""):
        self.page.goto(self.url + query)
        self.page.wait_for_selector("[data-ready=true]", state="attached")
        return self

    @property
    def card(self):
        return self.page.evaluate(CARD)

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)

    def stop(self, number, done=False):
        """The card of a stop once its picture is there, or what was asked is done."""
        self.page.wait_for_function(STANDS, arg=[number, done], timeout=20_000)
        # a line is drawn when the page has come to rest
        self.page.wait_for_timeout(250)
        return self.card

    def find(self, selector):
        return self.page.locator(selector)

    def walk(self, stops, small=False):
        """Does what every stop asks, and gives what its card said before and after."""
        said = []
        for number, act in enumerate(stops, 1):
            before = self.stop(number)
            where = (number, before["title"])
            assert not before["done"] and before["task"].startswith("Do it: "), where
            assert before["framed"] and before["seen"] and before["inside"] and not before["over"], where
            assert not before["crossed"], where
            assert parse_qs(urlsplit(self.page.url).query)["tour"] == [str(number)]
            assert before["entry"] == f"Tour {number}" + ("" if small else f" of {len(stops)}")
            # two sentences, few words
            assert len(re.findall(r"[.!?](?:\s|$)", before["says"])) <= 2, where
            assert len(before["says"].split()) <= 48, where
            if act is None:
                said.append((before["says"], ""))
                continue
            act()
            after = self.stop(number, done=True)
            assert after["task"] != before["task"] and after["inside"], where
            assert small or not after["over"], where
            assert after["status"] == f"Done. {after['task']}"
            said.append((before["says"], after["task"]))
            if number < len(stops):
                self.press("n")
        assert self.card["ticked"] == [k for k, act in enumerate(stops, 1) if act]
        return said


def signed(v):
    return fmt(v, 2, True)


def answer(run):
    word, p = run.top(-1, 1)[0]
    return f"“{word}” ({pct(p)})"


@pytest.fixture(scope="module")
def shared(standing):
    page = standing()
    page.set_default_timeout(20_000)
    return page


def test_the_tour_of_the_explorer_is_walked_by_keys(shared, server):
    tour = Tour(shared, server, "explore").open("?tour=1")
    trace = trace_of(catalogue.default_model(), TEXT)
    f, i, g, o, c, h = (trace[name][:, UNIT] for name in "figoch")
    assert tour.stop(1)["focus"]

    def find_longer():
        for _ in range(31):
            tour.press("ArrowDown")
            if tour.card["done"]:
                return

    said = tour.walk(
        [
            lambda: tour.press("End"),
            lambda: tour.press(*["ArrowRight"] * (JAPAN - WITH)),
            lambda: tour.press("ArrowDown"),
            lambda: tour.press("ArrowRight"),
            lambda: tour.press("ArrowLeft"),
            lambda: tour.press("ArrowRight"),
            lambda: tour.press("ArrowRight", "ArrowRight"),
            find_longer,
        ]
    )
    spoken = [
        [pct(trace.top(MOVED, 1)[0][1]), pct(trace.top(-1, 1)[0][1]), "Japanese"],
        [signed(c[WITH]), signed(c[JAPAN])],
        ["32"],
        [fmt(f[MOVED - 1]), fmt(f[MOVED])],
        [fmt(f[MOVED]), f"{round(100 * (1 - f[MOVED]))}%", signed(c[MOVED - 1]), fmt(f[MOVED - 1])],
        [fmt(i[JAPAN]), signed(g[JAPAN]), fmt(i[JAPAN + 1]), signed(c[JAPAN + 1])],
        [signed(c[BUT]), signed(h[BUT]), fmt(o[MOVED - 1]), signed(h[MOVED - 1])],
        [f"{MOVED - 1 - FRANCE} words"],
    ]
    for (says, task), numbers in zip(said, spoken, strict=True):
        assert all(number in says + task for number in numbers), (says, task, numbers)
    assert len(said) == STOPS  # as the start page says
    assert "tour=1" in tour.find(".tour-foot a.main").get_attribute("href")

    # left and taken up again, and never in the way of one's own text
    tour.press("Escape")
    assert tour.card is None and shared.evaluate(HIDDEN)
    assert tour.find(".touring").inner_text() == "Tour 8 of 8"
    shared.wait_for_function("!location.search.includes('tour=')")
    # through a reload of the page, and one of the stop itself
    shared.reload()
    shared.wait_for_selector("[data-ready=true]", state="attached")
    assert tour.card is None and tour.find(".touring").inner_text() == "Tour 8 of 8"
    tour.press("t")
    assert tour.stop(8, done=True)["ticked"] == list(range(1, 9))
    shared.reload()
    shared.wait_for_selector("[data-ready=true]", state="attached")
    assert tour.stop(8, done=True)["ticked"] == list(range(1, 9))
    tour.press("Escape")
    box = tour.find("input.sentence")
    box.fill("I grew up in Spain")
    shared.wait_for_function("document.querySelector('[data-ready]')?.dataset.steps === '5'")
    tour.press("Escape", "t")
    offered = tour.card
    assert "Back button" in offered["says"] and not offered["framed"] and "tour=" not in shared.url
    shared.wait_for_function(FOCUSED)  # a card takes the focus in the frame after it opens
    shared.keyboard.press("Tab")  # the dots and the cross stand before it
    tour.find(".tour-foot .main >> visible=true").press("Enter")
    assert tour.stop(8)["framed"] and box.input_value() == TEXT
    # what is typed while it is open is not spoken of as if it were the example
    box.fill("I grew up in Spain")
    shared.wait_for_function(f"({CARD})().says.includes('something else')")
    assert not tour.card["framed"]
    tour.find(".tour-foot .main >> visible=true").press("Enter")
    assert tour.stop(8)["framed"]
    shared.go_back()
    shared.wait_for_function("document.querySelector('[data-ready]')?.dataset.steps === '5'")
    assert box.input_value() == "I grew up in Spain"
    tour.press("Escape", "Escape")
    assert tour.card is None

    # an address to no stop says so, and the page is there
    for asked, told in (("99", "stop 99 of the tour, which has 8"), ("abc", "no whole number")):
        shared.evaluate(REVISIT, f"{server}/explore?tour={asked}")
        shared.wait_for_function(
            "(told) => document.querySelector('[data-ready]').shadowRoot"
            ".querySelector('.notice').textContent.includes(told)",
            arg=told,
        )
        assert tour.card is None
        assert tour.find(".say").inner_text()


def test_a_file_opens_on_the_tour_and_leads_on_to_what_if(watched, tmp_path):
    path = tmp_path / "tour.html"
    path.write_text(handout.tour(alone=True), encoding="utf-8")
    page = watched(offline=True)
    tour = Tour(page, path.as_uri(), "").open()
    assert tour.stop(1)["focus"] and tour.card["t"] == MOVED
    tour.press("End")
    assert tour.stop(1, done=True)["ticked"] == [1]
    for number in range(2, STOPS + 1):
        tour.press("n")
        card = tour.stop(number)
        assert card["framed"] and card["seen"] and card["inside"] and not card["over"], number
    tour.find(".tour-foot a.main").click()
    page.wait_for_selector("[data-pins]", state="attached")
    assert tour.stop(1)["title"] == "What would it have said?" and page.url.endswith("#whatif")
    # without what only a server can do; and the last stop leads nowhere from here
    for number in range(2, 6):
        tour.press("n")
        assert tour.stop(number)["entry"] == f"Tour {number} of 5"
    assert tour.find(".tour-foot .main >> visible=true").count() == 0


def test_the_tour_of_what_if_turns_the_answer(shared, either):
    files = either.endswith("/gates")
    tour = Tour(shared, either, "whatif").open()
    trace = trace_of(catalogue.default_model(), TEXT)
    held = slice(MOVED - 1, MOVED + 2)
    keep = Pins().hold("f", 1.0, None, held)
    both = keep.hold("i", 0.0, None, held)
    alone = Pins().hold("f", 1.0, [UNIT], held).hold("i", 0.0, [UNIT], held)

    def run(pins):
        return trace.model.trace(WORDS, pins=pins)

    def tick(row):
        tour.find(f".changes .row:nth-child({row}) input").press(" ")

    tour.press("t")
    stops = [
        lambda: tour.press(*["ArrowLeft"] * (len(WORDS) - 1 - MOVED)),
        lambda: tick(1),
        lambda: tick(2),
        lambda: tour.press(*["ArrowLeft"] * (len(WORDS) - 1 - JAPAN)),
        lambda: tick(2),
        None,  # what a cut costs takes seconds to measure
    ]
    if files:  # and test texts, which these have not
        stops.pop()
    said = tour.walk(stops)
    mean = trace["f"].mean(axis=1, dtype=np.float64)
    spoken = [
        [answer(trace), fmt(mean[MOVED]), fmt(mean[MOVED - 1])],
        [answer(run(keep)), answer(trace)],
        [answer(run(both)), "French"],
        [fmt(trace["c"][JAPAN, UNIT], 2, True), fmt(run(both)["c"][JAPAN, UNIT], 2, True)],
        [answer(run(alone)), "Japanese"],
        [f"unit {UNIT}"],
    ]
    for (says, task), numbers in zip(said, spoken[: len(stops)], strict=True):
        assert all(number in says + task for number in numbers), (says, task, numbers)
    assert ("gradients.html?" in (tour.find(".tour-foot a.main").get_attribute("href") or "")) == files
    tour.find(".tour-shut").press("Enter")
    assert tour.card is None


def test_the_tour_of_translate_goes_from_a_boy_to_a_girl(shared, server):
    tour = Tour(shared, server, "translate").open("?tour=1")
    model = seq2seq.load_translator("czech-lstm-additive-48-s0")
    boy, girl = (text for _, text in TRANSLATING["czech"].examples[:2])
    learn, glad = boy.split().index("learn"), ["jsem", "kluk", ",", "který", "se", "ráda"]
    found = seq2seq.translate(model, boy, 3)
    held = seq2seq.Changes(attention=seq2seq.AttentionPins().hold(0.0, 4, learn))
    changed = seq2seq.translate(model, boy, 3, changes=held).hypotheses[0].text
    chosen = seq2seq.translate(model, boy, 3, prefix=glad).hypotheses[0]

    def press(selector, key):
        tour.find(selector).press(key)

    said = tour.walk(
        [
            lambda: tour.press(*["ArrowRight"] * 4),
            lambda: tour.press("ArrowRight"),
            lambda: tour.press(*["ArrowRight"] * 3),
            lambda: tour.press("ArrowRight"),
            lambda: press(".tr-holds input", "Home"),
            lambda: press(".tr-next button:has-text('ráda')", "Enter"),
            lambda: tour.press("ArrowLeft"),
            lambda: press(f".chip[data-sentence='{girl}']", "Enter"),
        ]
    )
    p, weights = np.exp(found.best.log_p), found.best.weights
    spoken = [
        ["48 units", "8 words"],
        ["48 numbers c and 48 numbers h", f"“jsem” ({pct(p[0])})"],
        [f"“který” ({pct(p[3])})"],
        [f"“who” ({fmt(weights[3].max())})", f"“learn” ({fmt(weights[4, learn])})"],
        [f"“{changed}”", f"before “{found.hypotheses[0].text}”"],
        [f"“{chosen.text}”", pct(np.exp(chosen.logprob)), pct(np.exp(found.hypotheses[0].logprob))],
        [pct(p[7]), "At “učí” the end had"],
        [f"“{seq2seq.translate(model, girl, 3).hypotheses[0].text}”"],
    ]
    for (says, task), numbers in zip(said, spoken, strict=True):
        assert all(number in says + task for number in numbers), (says, task, numbers)
    assert changed == "Jsem kluk, který rád učí"
    tour.press("Escape")
    assert tour.card is None


def test_the_tour_of_the_gradients_goes_from_a_number_to_networks(shared, either):
    """On a phone, where the card is a sheet and what it is about stands above it."""
    shared.set_viewport_size(dict(zip(("width", "height"), SIZES["phone"], strict=True)))
    tour = Tour(shared, either, "gradients").open("?tour=1")

    def press(selector, key, times=1):
        if ".knob" in selector:  # what it changes is seen beside it
            assert not tour.card["hidden"], selector
        for _ in range(times):
            tour.find(selector).press(key)

    said = tour.walk(
        [
            lambda: press(".scalar .panel:nth-child(1) input", "End"),
            lambda: press(".scalar .panel:nth-child(2) label:nth-child(2) input", "End"),
            lambda: press(".tour-hand button:last-child", "Enter"),
            lambda: press(".norms .toggle:nth-child(3)", "Enter"),
            lambda: press(".knob.bias input[type=range]", "ArrowLeft", 10),
            lambda: press(".knob.hold input", " "),
            lambda: press(".norms .toggle:nth-child(3)", "Enter"),
        ],
        small=True,
    )
    assert "3.0\u00a0×\u00a010⁻⁵" in said[0][0] and "2.00⁹⁹" in said[0][1]
    assert "20 of 20 seeds" in said[6][0] and "20 of 20 seeds" in tour.find(".readout tbody").inner_text()
    rnn, lstm = (int(power.translate(PLAIN)) for power in re.findall(r"10⁻(\S+?)(?=\W* of|\.)", said[2][0]))
    assert rnn > lstm + 10 > 15
    assert "10⁻²" in said[4][1] and "The product of f is 1" in said[5][1]
    # the address of a stop that was walked is that of its card
    assert tour.card["here"] == 7
    shared.reload()
    shared.wait_for_selector("[data-ready=true]", state="attached")
    assert tour.stop(7, done=True)["ticked"] == list(range(1, 8))
    shared.set_viewport_size(dict(zip(("width", "height"), SIZES["laptop"], strict=True)))
