"""The site as a folder of files: under a path of some host, without a network, and from a disk."""

from urllib.parse import urlencode, urlsplit

import pytest

from browser.conftest import REVISIT, hosted
from browser.explorer import Explorer, pct
from browser.test_broken_out import EVIL, whole
from browser.test_handout import ANSWERS, check
from browser.test_lessons import SEEN, asked, settled
from payload import decode
from visualizer import Pins, lessons
from visualizer.pages import catalogue
from visualizer.pages import translation as translations

TEXT = "the girls who met Tom were happy"


@pytest.fixture
def folder(site_folder):
    return site_folder


@pytest.fixture
def names(few):
    return few


@pytest.fixture
def fresh(watched):
    """A page that remembers nothing, and has never been anywhere."""
    page = watched(locale="en")
    page.add_init_script(
        "document.addEventListener('securitypolicyviolation', each => console.error(each.blockedURI))"
    )
    return page


def held(page, model, pins):
    """What stands on What if once a network is there and holds these pins, some where they are None."""
    data = page.wait_for_function(
        "([model, pins]) => { const data = document.querySelector('[data-pins]')?.dataset;"
        " return data?.model === model && (pins === null ? data.pins : data.pins === pins) && {...data}; }",
        arg=[model, pins],
    )
    return data.json_value()


def answered(page, model, pins):
    """What if shows what Python says of the text as trained, and with these pins."""
    a = catalogue.load(model).trace(TEXT)
    b = a.model.trace(TEXT, pins=Pins.parse(pins.split(";")))
    t = int(held(page, model, pins)["t"])
    for before, word, after in page.evaluate(ANSWERS):
        k = a.model.names.index(word)
        assert (before, after) == (pct(a.probabilities[t, k]), pct(b.probabilities[t, k]))


def translated(page, name):
    """The page shows what Python translates by a translator, of the example that it opens on."""
    wanted = decode(translations.answer({"asked": {"translator": name}}))[1]["text"]
    page.wait_for_selector(f"[data-ready=true][data-translator={name}]", state="attached")
    assert page.locator("[data-ready]").get_attribute("data-text") == wanted


def test_a_site_of_files_reads_what_is_typed_also_when_its_host_is_gone(fresh, folder, names):
    asked = []
    fresh.on("request", lambda request: asked.append(request.url))
    with hosted(folder) as address:
        fresh.goto(f"{address}/")
        fresh.get_by_role("button", name="Read the sentence").wait_for()
        fresh.get_by_role("link", name="Explore", exact=True).first.click()
        explorer = Explorer(fresh, address).ready()
        assert explorer.state.model == names[0] and not explorer.shown.notices
        assert fresh.locator("nav [aria-current=page]").inner_text() == "Explore"
        # a network comes when it is chosen, with what it is compared with
        assert not [url for url in asked if "gru" in url]
        explorer.choose(Cell="gru")
        assert len([url for url in asked if "gru" in url]) == 1
        explorer.ask(TEXT)
        assert explorer.state.model == names[2]
        check(explorer, TEXT, *explorer.at)
        explorer.written(model=names[2], text=TEXT)
        # what needs Python says so
        fresh.get_by_role("link", name="Train", exact=True).click()
        assert "gatescope serve" in fresh.get_by_role("paragraph").first.inner_text()
        fresh.get_by_role("link", name="Explore").click()
        explorer.ready()
        check(explorer, TEXT, *explorer.at)
        # and a text goes on from page to page
        fresh.locator("nav a[data-page=whatif]").click()
        held(fresh, names[2], "")
        fresh.locator("nav a[data-page=gradients]").click()
        fresh.wait_for_selector("[data-ready=true][data-steps='62']", state="attached")
        assert [url for url in asked if "bokeh" in url]
        fresh.locator("nav a[data-page=explore]").click()
        explorer.ready()
        check(explorer, TEXT, *explorer.at)
        fresh.wait_for_function("() => navigator.serviceWorker.controller !== null")
        fresh.wait_for_function(
            "async (name) => (await Promise.all((await caches.keys()).map(async (key) =>"
            " (await (await caches.open(key)).keys()).some(({ url }) => url.includes(name))))).some(Boolean)",
            arg=names[2],
        )
    fresh.context.set_offline(True)
    fresh.goto(f"{address}/")
    fresh.get_by_role("button", name="Read the sentence").wait_for()
    fresh.go_back()
    fresh.reload()
    explorer.ready()
    check(explorer, TEXT, *explorer.at)
    # every page is there from the first visit on, whether it was seen or not
    fresh.locator("nav a[data-page=whatif]").click()
    fresh.get_by_role("button", name="Never forget", exact=True).click()
    answered(fresh, names[2], held(fresh, names[2], None)["pins"])
    fresh.locator("nav a[data-page=gradients]").click()
    fresh.wait_for_selector(".plotted", state="attached")
    fresh.get_by_role("link", name="Translate", exact=True).click()
    translated(fresh, "czech-lstm-additive-48-s0")
    fresh.locator("nav a[data-page=explore]").click()
    explorer.ready()
    explorer.ask("the boy")
    check(explorer, "the boy", *explorer.at)
    assert not fresh.problems
    # one that was never asked for cannot come, and the picture stays
    explorer.choose(Cell="peephole")
    assert "could not be loaded" in explorer.notices and explorer.state.model == names[2]
    fresh.problems.clear()


def test_a_site_of_files_opens_from_a_disk(fresh, folder, names):
    fresh.goto((folder / "index.html").as_uri())
    fresh.get_by_role("link", name="Explore", exact=True).first.click()
    explorer = Explorer(fresh, folder.as_uri()).ready()
    # what made the page has two lines beside the rest of the header
    lines = "(e) => e.offsetHeight / parseFloat(getComputedStyle(e).lineHeight)"
    assert fresh.locator(".made").evaluate(lines) < 2.5
    explorer.choose(Cell="gru")
    explorer.ask(TEXT)
    assert explorer.state.model == names[2]
    check(explorer, TEXT, *explorer.at)
    fresh.locator("nav a[data-page=whatif]").click()
    fresh.get_by_role("button", name="Never forget", exact=True).click()
    answered(fresh, names[2], held(fresh, names[2], None)["pins"])
    # all networks of a task come for a press
    fresh.locator(".sec.others").scroll_into_view_if_needed()
    fresh.get_by_role("button", name=f"Load {len(names)} networks").click()
    fresh.wait_for_selector(f".sec.others tbody tr:nth-child({len(names)})")
    # what was worked out before comes from files too, and a setting goes from one of them to the next
    fresh.locator("nav a[data-page=gradients]").click()
    fresh.wait_for_selector(".plotted", state="attached")
    fresh.get_by_role("button", name="The usual start").click()
    fresh.wait_for_selector("[data-ready][data-steps='100']", state="attached")
    bias = fresh.get_by_label("Forget-gate bias")
    bias.press("ArrowLeft")
    fresh.wait_for_function("() => location.search.includes('bias=0')")
    assert bias.get_attribute("aria-valuetext") == "0.0" and fresh.get_by_label("Input scale").is_disabled()
    assert fresh.locator(".sec.spectrum .lacks").is_visible()
    # which paper does not wait for
    fresh.evaluate("window.print = () => { window.printed = true }")
    fresh.get_by_role("button", name="Save", exact=True).click()
    fresh.get_by_role("button", name="Print").click()
    fresh.wait_for_function("() => window.printed", timeout=15_000)
    fresh.keyboard.press("Escape")
    # a translator comes as it is chosen
    fresh.get_by_role("link", name="Translate", exact=True).click()
    translated(fresh, "czech-lstm-additive-48-s0")
    fresh.get_by_label("Translator", exact=True).select_option("dates-lstm-additive-48-s0")
    translated(fresh, "dates-lstm-additive-48-s0")
    # where its file is lost, what is shown stays
    file = folder / "data" / "translate" / "czech-lstm-none-48-s0.js"
    away = file.rename(file.with_suffix(".away"))
    fresh.get_by_label("Translator", exact=True).select_option(file.stem)
    fresh.wait_for_selector(".notice:has-text('could not be loaded')")
    away.rename(file)
    translated(fresh, "dates-lstm-additive-48-s0")
    fresh.problems.clear()
    fresh.get_by_role("link", name="Gatescope", exact=True).click()
    fresh.get_by_role("button", name="Read the sentence").wait_for()


def test_the_lessons_of_a_site_are_those_that_are_served_also_when_its_host_is_gone(
    fresh, folder, names, open_page
):
    served, urls = open_page("/lessons", locale="en"), []
    fresh.on("request", lambda request: urls.append(request.url))

    def go(address, query):
        fresh.goto(f"{address}/lessons.html?{query}")
        fresh.wait_for_selector("[data-ready=true]", state="attached")

    def same(query):
        """What is seen at an address is what a server shows there."""
        served.evaluate(REVISIT, f"{served.url.partition('?')[0]}?{query}")
        shown, expected = [], None
        for _ in range(100):
            shown, expected = ([text for text in each.evaluate(SEEN) if text] for each in (fresh, served))
            if shown == expected and shown:
                return
            served.wait_for_timeout(100)
        assert shown == expected

    with hosted(folder) as address:
        fresh.goto(f"{address}/")
        fresh.get_by_role("link", name="Learn", exact=True).first.click()
        fresh.locator("a.entry", has_text="The forget gate").first.click()
        settled(fresh, lesson="forget")
        fresh.wait_for_selector(".stage svg")
        assert [url for url in urls if names[0] in url] and not [url for url in urls if "peephole" in url]
        # a gate in one's own hand, a network that is not here, the other language
        for query in (
            "lesson=conveyor-belt&step=5&turn=f%3A30%3A5%3D0",
            "lesson=people&step=1",
            "lesson=forget&step=6&lang=es",
        ):
            go(address, query)
            same(query)
        # on to the next, back to the list, and to another page with what is seen
        fresh.keyboard.press("n")
        settled(fresh, lesson="input-and-candidate", lang="es")
        fresh.get_by_role("button", name="English").click()
        fresh.wait_for_function("() => new URLSearchParams(location.search).get('lang') === null")
        go(address, "lesson=forget&step=1")
        fresh.get_by_role("link", name="Show all").click()
        explorer = Explorer(fresh, address).ready()
        assert urlsplit(fresh.url).path.endswith("/explore.html") and explorer.state.model == names[0]
        fresh.get_by_role("link", name="Learn", exact=True).click()
        fresh.wait_for_selector(".overview .title")
        fresh.wait_for_function("() => navigator.serviceWorker.controller !== null")
    fresh.context.set_offline(True)
    for query in ("lesson=conveyor-belt&step=1", "lesson=gradient-inside&step=1", "lesson=sizes&lang=es"):
        go(address, query)
        same(query)
    assert "lesson" in asked(fresh) and not fresh.problems


def test_lessons_open_from_a_disk_and_lead_to_each_other_and_to_pages(fresh, folder):
    address = (folder / "lessons.html").as_uri()
    last = len(lessons.read(lessons.folder() / "vanish-20-steps.md").steps)
    fresh.goto(f"{address}?lesson=vanish-20-steps&step={last}")
    fresh.get_by_role("link", name="why", exact=True).click()
    settled(fresh, lesson="gradient-inside")
    fresh.goto(f"{address}?lesson=forget&step=6")
    fresh.get_by_role("link", name="Show all: the gates held").click()
    fresh.wait_for_selector("[data-pins='f:*:10-12=1']", state="attached")
    assert urlsplit(fresh.url).path.endswith("/whatif.html")
    fresh.get_by_role("link", name="Learn", exact=True).click()
    fresh.wait_for_selector(".overview .title")


def test_a_lesson_whose_network_does_not_come_is_read_and_asks_again_when_it_is(fresh, folder, names):
    file = folder / "models" / f"{names[0]}.js"
    away = file.rename(file.with_suffix(".away"))
    try:
        fresh.goto(f"{(folder / 'lessons.html').as_uri()}?lesson=why-memory&step=2")
        fresh.wait_for_selector(".learn .text h2")
        assert f"The network {names[0]} could not be loaded" in fresh.locator(".notice").inner_text()
        for key, step in (("n", 3), ("p", 2)):  # its text is gone through all the same
            fresh.keyboard.press(key)
            fresh.wait_for_selector(f"[data-ready=true][data-step='{step}']", state="attached")
    finally:
        away.rename(file)
    settled(fresh, lesson="why-memory", step="2")
    fresh.get_by_role("button", name="← Back").click()
    fresh.wait_for_selector(".stage p")
    assert not fresh.locator(".notice").is_visible()
    fresh.problems.clear()


@pytest.mark.parametrize("spoil", [lambda text: text.replace("A", "B", 1), lambda text: "", None])
def test_a_spoilt_network_is_a_sentence(spoil, fresh, folder, names, tmp_path):
    file = folder / "models" / f"{names[3]}.js"
    whole = file.read_text()
    try:
        file.write_text(spoil(whole)) if spoil else file.unlink()
        fresh.goto(f"{(folder / 'explore.html').as_uri()}?model={names[3]}&text={TEXT}")
        explorer = Explorer(fresh, folder.as_uri()).ready()
        assert explorer.state.model == names[0]
        assert f"The network {names[3]} could not be loaded" in explorer.notices
        check(explorer, TEXT, *explorer.at)
        explorer.choose(Cell="peephole")
        assert explorer.state.model == names[0] and "could not be loaded" in explorer.notices
    finally:
        file.write_text(whole)
    fresh.problems.clear()


def test_no_text_of_an_address_ends_where_it_stands_on_a_site(fresh, folder):
    with hosted(folder) as host:
        fresh.goto(f"{host}/explore.html?{urlencode({'text': EVIL, 'model': EVIL}, errors='replace')}")
        whole(fresh)
