"""What holds on every page, and the page of a wrong address, as a person meets them."""

from xml.etree import ElementTree

import pytest

from browser import test_explorer_look, test_gradients, test_train
from browser.conftest import REVISIT, SIZES


def test_a_wrong_address_leads_back(open_page):
    page = open_page("/explorer", ready=None)
    assert page.get_by_role("heading").inner_text() == "There is no such page"
    assert page.get_by_role("link", name="Explore").is_visible()
    # Chromium writes every 404 to its console
    assert all("404" in problem for problem in page.problems), page.problems
    page.problems.clear()


def test_nothing_that_the_explorer_does_is_against_the_servers_policy(watched, server):
    page = watched()
    page.add_init_script(
        "window.refused = []; document.addEventListener('securitypolicyviolation',"
        " each => refused.push(`${each.violatedDirective} ${each.blockedURI}`))"
    )
    asked = page.goto(server + "/explore?bokeh-absolute-url=http://other.example/")
    assert "default-src 'self'" in asked.headers["content-security-policy"]
    page.wait_for_selector("[data-ready=true]", state="attached")
    page.wait_for_selector(".plotted", state="attached")
    page.get_by_role("textbox").first.fill("the cats that ran")
    page.wait_for_function("new URLSearchParams(location.search).get('text') === 'the cats that ran'")
    assert page.evaluate("refused") == []
    # and the policy is one: another machine's script is not even asked for
    page.evaluate("document.head.append(Object.assign(new Image(), {src: 'http://other.example/x.png'}))")
    page.wait_for_function("refused.length === 1")
    assert any("Content Security Policy" in problem for problem in page.problems)
    page.problems.clear()


def test_what_is_typed_goes_along_over_every_page(open_page):
    typed = "I grew up in Spain but moved to Greece and now I speak"
    page = open_page(query={"model": "grammar-gru-32-s0", "weights": "initial"})
    page.get_by_role("textbox").first.fill(typed)

    def to(name, text):
        page.get_by_role("navigation").get_by_role("link", name=name, exact=True).click()
        page.wait_for_url(f"**/{name.lower().replace(' ', '')}?*")
        page.wait_for_selector("[data-ready=true]", state="attached")
        page.wait_for_function(
            "(text) => [...document.querySelector('[data-ready]').shadowRoot"
            ".querySelectorAll('.sentence, .typed textarea')].some((each) => each.value === text)",
            arg=text,
        )
        return page.evaluate("Object.fromEntries(new URLSearchParams(location.search))")

    for name in ("What if", "Train", "Explore", "Gradients"):
        seen = to(name, typed)
        assert (seen["model"], seen["weights"]) == ("grammar-gru-32-s0", "initial"), name
        assert seen["text"] == typed and ("along" not in seen), name
    # another text on the way is read by a network of its task
    page.get_by_label("Trained networks").select_option("brackets")
    page.locator(".typed textarea").fill("(()[")
    seen = to("Explore", "(()[")
    assert seen["model"].startswith("brackets-lstm") and "weights" not in seen
    # and what one page has no network for it passes on
    page.evaluate(REVISIT, page.url.split("?")[0] + "?model=adding-rnn-32-s0&text=0.5+0.25*+0.1*")
    page.wait_for_selector("[data-model=adding-rnn-32-s0]", state="attached")
    page.get_by_role("navigation").get_by_role("link", name="Gradients", exact=True).click()
    page.wait_for_url("**/gradients?*along=*")
    seen = to("What if", "0.5 0.25* 0.1*")
    assert seen["model"] == "adding-rnn-32-s0"


# a page around two of ours, the first not shown yet: it counts the keys that it gets and keeps what is told
SLIDE = """<!doctype html><link rel="icon" href="data:,">
<iframe hidden src="{0}/explore?embed=1"></iframe><iframe src="{0}/?embed=1"></iframe>
<script>
  keys = []; told = [];
  addEventListener("keydown", ({{ key }}) => keys.push(key));
  addEventListener("message", ({{ data, source }}) =>
    data.gatescope && told.push([data, source === frames[0]]));
</script>"""


def test_escape_gives_the_keys_back_to_the_page_around_a_frame(watched, server, around):
    page = watched()
    around.html = SLIDE.format(server)
    page.goto(around.origin)
    # on a slide that comes later it has no size as it loads
    page.frames[1].wait_for_selector("[data-ready=true]", state="attached")
    page.evaluate("document.querySelector('iframe').hidden = false")
    page.frames[1].wait_for_selector(".tok")
    told = []
    for inside, (field, opens) in zip(
        page.frames[1:], ((".sentence >> visible=true", "?"), (None, None)), strict=True
    ):
        inside.wait_for_selector("[data-ready=true]", state="attached")
        if field:
            # what Escape leaves or closes there comes first: the field, then the list of keys
            inside.locator(field).click()
            page.keyboard.press("Escape")
            page.keyboard.press(opens)
            inside.wait_for_selector("dialog[open]")
            page.keyboard.press("Escape")
            inside.wait_for_selector("dialog[open]", state="detached")
        else:
            inside.locator("h1").click()
        assert page.evaluate("document.activeElement.tagName") == "IFRAME"
        page.keyboard.press("Escape")
        page.wait_for_function("document.activeElement === document.body")
        page.keyboard.press("ArrowRight")
        told.append([{"gatescope": "escape"}, bool(field)])
    # what a frame tells comes some time after the key that it gave back
    page.wait_for_function("told.length === 2 && keys.length === 2")
    assert page.evaluate("keys") == ["ArrowRight"] * 2 and page.evaluate("told") == told
    # of a page of the same origin, such as a notebook around a file, the part that takes keys has them
    page.goto(server)
    cell = "<div id=cell tabindex=-1><iframe src=./sizes?embed=1></iframe></div>"
    page.evaluate("(cell) => void (document.body.innerHTML = cell)", cell)
    inside = page.wait_for_selector("iframe").content_frame()
    inside.wait_for_selector("[data-ready=true]", state="attached")
    inside.locator(".chip").first.focus()
    page.keyboard.press("Escape")
    page.wait_for_function("document.activeElement.id === 'cell'")


@pytest.fixture(scope="module")
def opened(standing, server):
    """Factory of pages in the dark, each loaded once for the tests below, in their order."""
    pages = {}

    def opened(path):
        if path not in pages or pages[path].is_closed():
            pages[path] = standing(theme="dark")
            pages[path].goto(server + path)
            if path != "/":
                pages[path].wait_for_selector(".plotted", state="attached")
        return pages[path]

    return opened


# what stands beside the sheet, is pale, or empty on it
PRINTED = """() => {
  const host = document.querySelector("[data-ready]"), root = host.shadowRoot.querySelector(".gs");
  const box = (e) => e.getBoundingClientRect(), sheet = box(root);
  const all = (s) => [...root.querySelectorAll(s)].filter((e) => e.checkVisibility() && box(e).width);
  const inside = (e) => !e.closest(".labels, .scroll, svg");
  const rules = (of) => [...of].flatMap((each) => [each, ...rules(each.cssRules ?? [])]);
  const sized = (each) => /width|height/.test(each.media?.mediaText ?? "");
  const drawn = (e) => e.querySelector(".bk")?.offsetWidth ?? e.querySelector("svg").width.baseVal.value;
  return {
    wide: sheet.width, theme: root.dataset.theme, ink: getComputedStyle(root).color,
    note: all(".printnote").length > 0,
    beside: all("main *").filter((e) => inside(e) && box(e).right > sheet.right + 1).map((e) => e.className),
    columns: all(".tok").map((e) => (box(e).left - sheet.left) / sheet.width),
    plots: all(".plot").map((e) => [box(e).width / sheet.width, drawn(e) === e.offsetWidth]),
    sized: [...host.shadowRoot.styleSheets].flatMap((e) => rules(e.cssRules)).filter(sized).length,
    left: all(".sec.flow, .sec.spectrum").length,
    current: all(".tok.cur").map((e) => getComputedStyle(e).printColorAdjust),
  };
}"""


@pytest.mark.parametrize("path", ["/explore", "/gradients", "/train"])
def test_a_page_is_printed_as_it_stands_in_light_colours_and_on_one_sheets_width(opened, path):
    page = opened(path)
    width, height = SIZES["laptop"]  # whatever a test before this one left
    if page.viewport_size["width"] != width:
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_timeout(500)
    screen = page.evaluate(PRINTED)
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    paper = page.evaluate(PRINTED)
    assert paper["theme"] == "light" and paper["ink"] == "rgb(22, 24, 29)"
    assert paper["wide"] <= 1512 and not paper["beside"]
    # which page it is, and none that paper leads to
    assert page.locator("nav a >> visible=true").count() == 1
    # no style sheet asks for the size of the sheet, which is none of a window's
    assert paper["sized"] == 0 < screen["sized"]
    # the same words and plots at the same places
    assert paper["columns"] == pytest.approx(screen["columns"], abs=0.002) and set(paper["current"]) <= {
        "exact"
    }
    for (wide, whole), (was, _) in zip(paper["plots"], screen["plots"], strict=False):
        assert whole and wide == pytest.approx(was, abs=0.003)
    # what nobody has looked at is left out, and that is said
    assert paper["note"] == (path == "/gradients") and paper["left"] == 0
    page.emulate_media(media="screen")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    again = page.evaluate(PRINTED)
    assert all(again[name] == screen[name] for name in ("theme", "columns", "sized"))
    assert page.locator("[style*=grid-template], .unvisited").count() == 0


@pytest.mark.parametrize("path", ["/gradients", "/train"])
def test_a_saved_picture_of_curves_is_lines_and_text_and_says_what_it_is_of(opened, path):
    page = opened(path)
    page.get_by_role("button", name="Share", exact=True).click()
    name = {"/gradients": "Gradient norms through time", "/train": "Training"}[path]
    # a page's own text is in no address, and is not said to be too long for it
    assert not page.get_by_text("too long for an address").is_visible()
    page.locator(".saving select").select_option(name)
    with page.expect_download() as download:
        page.locator(".saving button:text-is('SVG')").click()
    page.keyboard.press("Escape")
    picture = ElementTree.parse(download.value.path()).getroot()
    tags = [element.tag.split("}")[1] for element in picture.iter()]
    # Bokeh's canvas is painted again, its numbers as text
    assert "image" not in tags and tags.count("path") > 4
    drawn = "".join(picture.itertext())
    of = {"/gradients": ("12 units, 20 seeds of each cell", "10⁻²⁰"), "/train": ("Latch one letter", "100%")}
    assert f"{name} · " in drawn and all(words in drawn for words in of[path])
    assert "Numbers" not in drawn and "Stop" not in drawn


# polled: a chart that a slow machine has not drawn anew yet is of the width before
FITS = "document.documentElement.scrollWidth <= innerWidth"
WIDTHS = (1180, 1024, 900, 768, 390)


@pytest.mark.parametrize(
    ("path", "faults"),
    [
        ("/explore", test_explorer_look.FAULTS),
        ("/gradients", test_gradients.FAULTS),
        ("/train", test_train.FAULTS),
        ("/", None),
    ],
)
def test_no_page_goes_sideways_or_lies_over_itself_at_any_width(opened, path, faults):
    page = opened(path)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        page.wait_for_timeout(250)
        page.wait_for_function(FITS)
        assert not faults or page.evaluate(faults, False) == [], width


@pytest.mark.parametrize("path", ["/explore", "/gradients", "/train"])
def test_a_browsers_zoom_makes_the_text_larger(opened, path):
    page = opened(path)
    window = page.context.new_cdp_session(page)

    def zoomed(zoom, width, height):
        # as a browser does it: the same window in fewer and larger pixels
        size = {"width": round(width / zoom), "height": round(height / zoom)}
        window.send(
            "Emulation.setDeviceMetricsOverride", {**size, "deviceScaleFactor": zoom, "mobile": False}
        )
        page.wait_for_function("(width) => innerWidth === width", arg=size["width"])
        page.wait_for_timeout(100)
        page.wait_for_function(FITS)
        return zoom * float(page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)"))

    for width, height in ((1920, 1080), (1440, 900)) if path == "/explore" else ((1440, 900),):
        sizes = [zoomed(zoom, width, height) for zoom in (1, 1.1, 1.5, 2)]
        # each layout has room for so much: nothing is undone, and what can grow grows with the zoom
        assert sizes[1] >= 1.06 * sizes[0] and sizes[2] >= 1.18 * sizes[0] and sizes[3] >= 1.8 * sizes[0]
        assert width == 1920 or sizes[2] == pytest.approx(1.5 * sizes[0])
        zoomed(1, width, height)
    if path == "/explore":  # and one that opens in a zoomed window knows it from the window outside
        zoomed(1.5, 1440, 900)
        page.add_init_script("Object.defineProperty(window, 'outerWidth', { value: 1440 })")
        page.reload()
        assert zoomed(1.5, 1440, 900) == pytest.approx(1.5 * 16)
        assert zoomed(1, 1440, 900) == pytest.approx(16)
    page.close()
