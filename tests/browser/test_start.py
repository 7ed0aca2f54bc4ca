"""The first minute, as a person meets it: by mouse, by keys, read aloud, at every size, and back again."""

import re

import pytest

from visualizer.pages.start import said, start

INK = {"light": "rgb(22, 24, 29)", "dark": "rgb(242, 243, 245)"}
STATES = ("start", "ask", "told", "held")


@pytest.fixture(scope="module")
def told():
    return start.shown()["story"]


@pytest.fixture(scope="module")
def calm(standing):
    """A page that stands at once: what it reads it has read."""
    return standing(reduced_motion="reduce")


@pytest.fixture
def opened(calm, server):
    """Factory: the page at a state, from its address."""

    def at(query=""):
        calm.goto(f"{server}/{query}")
        calm.wait_for_selector("main[data-ready=true]")
        return calm

    return at


def state(page):
    return page.locator("main").get_attribute("data-state")


def shown(page):
    """The numbers of the drawing, as they stand: held before, forget gate, holds now, input gate, offered."""
    return page.locator("#cell .num").all_text_contents()


def of(story, t, held=False):
    """The same numbers, by Python."""
    f, i, g, c = (story.of_unit(name, held) for name in "figc")
    plus = [f"+{said.number(v)}" if v > 0.005 else said.number(v) for v in (c[t - 1] if t else 0, c[t], g[t])]
    return [plus[0], said.number(f[t]), plus[1], said.number(i[t]), plus[2]]


def guessed(page):
    return page.locator(".mine:visible").inner_text()


def answer(page):
    return page.locator("#answer .slot:visible").inner_text()


def test_a_person_guesses_holds_the_gates_and_the_answer_changes(opened, told):
    page, end = opened(), len(told.words) - 1
    (plain, p), (held, q) = told.answers()
    assert state(page) == "start" and answer(page) == "?"
    assert page.locator(".wd:not(.todo)").count() == 0
    page.get_by_role("button", name="Read the sentence").click()
    assert state(page) == "ask" and answer(page) == "?"
    assert page.locator(".wd:not(.todo)").count() == told.at.move + 1
    assert shown(page) == of(told, told.at.move)
    # nothing on the page says the answer before the guess
    page.get_by_role("button", name="French").click()
    assert state(page) == "told"
    assert re.sub(r"\s+", " ", answer(page)) == f"{plain} {said.percent(p)}" == "Japanese " + said.percent(p)
    assert guessed(page) == "Your guess: French."
    assert shown(page) == of(told, told.step)
    page.locator(".wd").nth(end).click()
    assert shown(page) == of(told, end)
    page.get_by_role("button", name="Hold the gates").click()
    assert re.sub(r"\s+", " ", answer(page)) == f"{held} {said.percent(q)}" == "French " + said.percent(q)
    assert shown(page) == of(told, told.step, held=True)
    assert page.locator("#cell .ring:visible").count() == 2 and page.locator(".hold:visible").count() == 3
    page.locator(".wd").nth(end).click()
    assert shown(page) == of(told, end, held=True) and page.locator("#cell .ring:visible").count() == 0
    page.get_by_role("button", name="Let go").click()
    assert state(page) == "told" and answer(page).startswith("Japanese")


def test_back_and_a_reload_return_to_what_was(opened):
    page = opened()
    page.get_by_role("button", name="Read the sentence").click()
    page.get_by_role("button", name="Japanese", exact=True).click()
    assert guessed(page) == "Your guess: Japanese, and that is right."
    page.get_by_role("button", name="Hold the gates").click()
    for expected in ("told", "ask", "start"):
        page.go_back()
        page.wait_for_selector(f"main[data-state={expected}]")
    page.go_forward()
    page.go_forward()
    page.wait_for_selector("main[data-state=told]")
    assert guessed(page) == "Your guess: Japanese, and that is right."
    page.keyboard.press("ArrowRight")
    page.wait_for_function("new URLSearchParams(location.search).has('t')")
    before = shown(page)
    page.reload()
    assert state(page) == "told" and shown(page) == before
    # an address that asks for what there is not, or is not told yet, opens what there is
    for query, expected in (("?at=nowhere&guess=x", "start"), ("?at=ask&t=15", "ask"), ("?t=9", "start")):
        page = opened(query)
        assert state(page) == expected and answer(page) == "?"


def test_keys_alone_tell_the_whole_story_and_it_is_read_aloud(opened, told):
    page = opened()
    focused = "document.activeElement.textContent.replace(/\\s+/g, ' ').trim()"

    def press_until(text):
        for _ in range(12):
            if page.evaluate(focused).startswith(text):
                return page.keyboard.press("Enter")
            page.keyboard.press("Tab")
        raise AssertionError(f"no key leads to {text}")

    press_until("Read the sentence")
    # the focus is at what is new, whose name is the question
    assert "Which language will it say at the end?" in page.evaluate(focused)
    assert page.evaluate("document.activeElement.getAttribute('aria-labelledby')") == "question"
    press_until("It cannot tell")
    heard = page.get_by_role("status")
    assert page.evaluate(focused).startswith("Your guess: It cannot tell. It says Japanese.")
    assert heard.inner_text() == "Its next word: Japanese " + said.percent(told.answers()[0][1])
    press_until("Hold the gates")
    assert heard.inner_text() == "Its next word: French " + said.percent(told.answers()[1][1])
    # the words are one stop, within which arrows go
    word = page.locator(".wd[tabindex='0']")
    assert word.count() == 1
    word.focus()
    page.keyboard.press("ArrowLeft")
    t = told.step - 1
    assert page.evaluate("document.activeElement.dataset.k") == str(t) and shown(page) == of(
        told, t, held=True
    )
    name = page.locator("#cell").get_attribute("aria-label")
    assert name == f"Unit {told.unit} at {said.bare(said.at_word(told, t, held=True))}"
    assert page.get_by_role("heading", level=1).count() == 1
    press_until("Try your own sentence")
    page.wait_for_url("**/explore?*")
    page.wait_for_selector("[data-ready=true]", state="attached")
    ready = page.locator("[data-ready=true]")
    assert ready.get_attribute("data-unit") == str(told.unit) and ready.get_attribute("data-t") == str(
        told.step
    )


def test_reading_takes_its_time_and_shows_every_word(watched, server, told):
    page = watched()
    page.clock.install()
    page.goto(server)
    page.wait_for_selector("main[data-ready=true]")
    page.evaluate(
        "(main) => { window.seen = new Set(); new MutationObserver(() => seen.add(main.dataset.t))"
        ".observe(main, { attributeFilter: ['data-t'] }) }",
        page.query_selector("main"),
    )
    page.get_by_role("button", name="Read the sentence").click()
    assert state(page) == "read"
    telling = page.locator("#talk .telling:visible")
    assert telling.inner_text() == said.bare(said.at_word(told, 0))
    page.clock.run_for(10_000)
    assert state(page) == "ask"
    assert page.evaluate("[...seen]") == [str(t) for t in range(told.at.move + 1)]
    page.get_by_role("button", name="French").click()
    assert state(page) == "run" and guessed(page) == "Your guess: French."
    # a person who goes back meanwhile is not brought forth again
    page.clock.run_for(1_000)
    page.go_back()
    page.wait_for_selector("main[data-state=start]")
    page.clock.run_for(20_000)
    assert state(page) == "start"


# what is cut off, too small to read, or lies over something else
FAULTS = """(least) => {
  const found = [], box = (e) => e.getBoundingClientRect();
  if (document.documentElement.scrollWidth > innerWidth) found.push("sideways");
  for (const e of document.querySelectorAll("body *")) {
    if (!e.checkVisibility() || e.closest(".heard, script, style")) continue;
    const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim());
    if (!own) continue;
    const scale = e.ownerSVGElement ? e.getScreenCTM().a : 1;
    const size = scale * parseFloat(getComputedStyle(e).fontSize);
    if (size < least) found.push(`${e.textContent.trim().slice(0, 20)} has ${size.toFixed(1)} px`);
    if (box(e).right > innerWidth + 1 || box(e).left < -1) found.push(`${e.textContent} is cut`);
  }
  const texts = [...document.querySelectorAll("#cell text")].filter((e) => e.textContent);
  texts.forEach((a, k) => texts.slice(k + 1).forEach((b) => {
    const [p, q] = [a, b].map((e) => box(e));
    if (Math.min(p.right, q.right) - Math.max(p.left, q.left) > 1 &&
        Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top) > 0.3 * Math.min(p.height, q.height))
      found.push(`${a.textContent} lies over ${b.textContent}`);
  }));
  return found;
}"""


def faults(page, least):
    """What is wrong once the window has settled."""
    for _ in range(40):
        if not (found := page.evaluate(FAULTS, least)):
            break
        page.wait_for_timeout(50)
    return found


@pytest.mark.parametrize("at", STATES)
def test_it_fits_every_window_in_both_themes(opened, at):
    page = opened(f"?at={at}&guess=old")
    for width, height in (
        (1280, 720),
        (1440, 900),
        (1920, 1080),
        (1024, 768),
        (900, 800),
        (768, 1024),
        (390, 844),
    ):
        page.set_viewport_size({"width": width, "height": height})
        assert faults(page, 11.9) == [], (width, height)
        if width == 390:  # the sentence, what there is to do, and the cell
            bottom = "document.querySelector('#cell').getBoundingClientRect().bottom"
            assert page.evaluate(bottom) <= height
        if width > 1200:  # the first screen, without scrolling
            page.wait_for_function(
                "document.querySelector('#first').getBoundingClientRect().bottom <= innerHeight + 1",
                timeout=5000,
            )
    page.set_viewport_size({"width": 1440, "height": 900})
    for theme in INK:
        page.emulate_media(color_scheme=theme, reduced_motion="reduce")
        page.reload()
        assert page.evaluate("getComputedStyle(document.body).color") == INK[theme]
    page.emulate_media(color_scheme="light", reduced_motion="reduce")


def test_the_address_and_a_button_choose_the_theme_and_it_goes_along(opened):
    page = opened("?theme=dark")
    assert page.evaluate("getComputedStyle(document.body).color") == INK["dark"]
    tour = page.get_by_role("link", name="Take the tour: eight stops")
    assert tour.get_attribute("href") == "./explore?tour=1"
    tour.focus()
    assert tour.get_attribute("href") == "./explore?tour=1&theme=dark"
    page.get_by_role("button", name="Switch between light and dark").click()
    assert page.evaluate("getComputedStyle(document.body).color") == INK["light"]
    page.get_by_role("link", name="What if").last.click()
    page.wait_for_url("**/whatif?*theme=light*")
    page.wait_for_selector("[data-ready=true]", state="attached")


def test_in_a_frame_it_is_the_story_alone_with_a_way_to_the_whole(opened):
    page = opened("?at=held&embed=1")
    own, _ = page.get_by_role("link").all_inner_texts()
    assert own.startswith("Try your own sentence")
    whole = page.get_by_role("link", name="Open in Gatescope")
    with page.expect_popup() as popup:
        whole.click()
    assert popup.value.url.endswith("/?at=held")
    popup.value.close()


def test_it_is_printed_in_light_colours_on_one_sheets_width(opened):
    page = opened("?at=held&theme=dark")
    page.emulate_media(media="print", reduced_motion="reduce")
    assert page.evaluate("getComputedStyle(document.body).color") == INK["light"]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert not page.get_by_role("button", name="Let go").is_visible()
    page.emulate_media(media="screen", reduced_motion="reduce")


def test_it_is_one_document_and_one_script_and_needs_no_connection(watched, server):
    page, asked = watched(), []
    page.on("request", lambda request: asked.append(request.url.removeprefix(server)))
    page.on("websocket", lambda socket: asked.append(socket.url))
    page.add_init_script(
        "window.refused = []; document.addEventListener('securitypolicyviolation',"
        " each => refused.push(`${each.violatedDirective} ${each.blockedURI}`))"
    )
    page.goto(server)
    page.wait_for_selector("main[data-ready=true]")
    assert page.title() == "Gatescope"
    page.wait_for_timeout(200)
    assert {url for url in asked if "favicon" not in url} == {
        "/",
        "/static/extensions/gatescope/start.bundle.js",
    }
    assert page.evaluate("refused") == []


def test_without_scripts_the_story_can_be_read(watched, server):
    page = watched(java_script_enabled=False)
    page.goto(server)
    for text in ("It says Japanese.", "Held, it says French.", "Which language will it say at the end?"):
        assert page.get_by_text(text).is_visible()
    assert page.get_by_role("link", name="Explore").count() == 2
