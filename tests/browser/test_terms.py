"""Every word, symbol and mark answers when it is asked what it is: by pointer, by finger and by keyboard."""

import pytest

from browser.conftest import visit
from visualizer import glossary

AT = "/explore?unit=19&t=11"
STEP = "document.querySelector('[data-ready]').dataset.t"

# the box, and whether it lies over what it explains
BOX = """() => {
  const root = document.querySelector("[data-ready]").shadowRoot, box = root.querySelector(".meaning");
  if (box.hidden) return null;
  const [a, b] = [box, root.querySelector(".explained")].map((e) => e.getBoundingClientRect());
  const large = b.width > 260 || b.height > 130;
  return {
    name: box.querySelector("b").textContent,
    text: box.querySelector("p").textContent,
    more: box.textContent,
    over: !large && a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1,
    inside: a.left >= 0 && a.top >= 0 && a.right <= innerWidth && a.bottom <= innerHeight,
  };
}"""

# what a newcomer tried to click and which did nothing: a place, and the name that answers
ASKED = {
    ".say .s-f": "forget gate",
    ".say .s-neg": "blue and orange",
    ".say [data-term=unit]": "unit",
    ".cell g[data-term=memory]": "memory",
    ".cell g[data-term=h]": "hidden state",
    ".cell [data-term=token]": "token",
    ".eq .term:first-child": "cell state",
    ".eq .op": "equals",
    ".pred li": "next word",
    ".foot .label": "mean over units",
    ".plots [data-term=half-life]": "half-life",
    ".plots [data-term=loss]": "loss",
    ".cellhd [data-term=unit]": "unit",
    # the letters and names on plots and beside maps
    ".barred .s-i": "input gate",
    ".map .unit:not(:empty)": "unit",
    ".valves .s-o": "output gate",
    ".plots .memory .s-c": "cell state",
    ".gradient .name.rnn-h": "gradient norm of h",
    ".gradient .name.lstm-c": "gradient norm of c",
    ".gradient .name.forget": "product of f",
}

# the same on the other pages
BESIDE = {
    "/whatif": {
        ".wplots .hd [data-term=c]": "cell state",
        ".states .slide [data-term=h]": "hidden state",
        ".sizes .labels .name": "cell state",
    },
    "/gradients": {
        ".norms .initial .labels .name": "recurrent neural network",
        ".paths h3 [data-term^=dL]": "gradient norm of c",
        ".scalar svg [data-term=steps]": "step",
    },
}


@pytest.fixture(scope="module")
def shared(standing):
    page = standing()
    page.set_default_timeout(20_000)
    return page


@pytest.fixture
def page(shared, server):
    return at(shared, f"{server}{AT}")


def at(page, url):
    """The page of an address with nothing explained, loaded where it is another page."""
    if page.url.partition("?")[0] != url.partition("?")[0]:
        visit(page, url)
    page.keyboard.press("Escape")
    page.locator(".where").first.click()
    return page


def said(page):
    """What the box says, or None; never over what it explains, and in the window."""
    found = page.evaluate(BOX)
    assert found is None or (not found["over"] and found["inside"]), found
    return found


def capital(name):
    return name[0].upper() + name[1:]


def test_nothing_is_dead_that_a_newcomer_clicked(page):
    before = page.evaluate(STEP)
    for place, name in ASKED.items():
        page.locator(place).first.click()
        found = said(page)
        assert found and found["name"].lower() == name, place
        assert found["text"] == glossary.find(name).text
        page.keyboard.press("Escape")
        assert said(page) is None
    # none of it was a step, and the keys are still those of the page
    assert page.evaluate(STEP) == before
    page.keyboard.press("ArrowRight")
    assert int(page.evaluate(STEP)) == int(before) + 1


def test_a_pointer_that_rests_is_answered_and_one_that_leaves_ends_it(page):
    page.locator(".plots [data-term=half-life]").hover()
    page.wait_for_function(
        "() => document.querySelector('[data-ready]').shadowRoot.querySelector('.explained')"
    )
    assert "In this text" in said(page)["more"]
    page.locator(".meaning").hover()  # what is in the box can be read with the pointer on it
    page.wait_for_timeout(400)
    assert said(page)["name"] == "Half-life"
    page.mouse.move(700, 60)
    page.wait_for_function(
        "() => document.querySelector('[data-ready]').shadowRoot.querySelector('.meaning').hidden"
    )


def test_a_button_does_what_it_does_and_answers_a_key_that_comes_to_it(page):
    page.locator(".gl[data-term=c]").click()
    assert said(page) is None and page.locator(".gl[aria-pressed=true] b").text_content() == "c"
    page.locator(".gl[data-term=c]").focus()
    page.keyboard.press("Shift+Tab")
    assert said(page)["name"] == "Candidate"
    page.keyboard.press("Tab")
    assert "Click: enlarge" in said(page)["more"] and said(page)["name"] == "Cell state"
    page.keyboard.press("Escape")


def test_a_picture_is_one_stop_of_the_tab_key_where_the_arrows_go_through_its_marks(page):
    page.locator(".cellhd button", has_text="mean").focus()
    page.keyboard.press("Tab")
    names, step = [], page.evaluate(STEP)
    for _ in range(40):
        names.append(said(page)["name"])
        page.keyboard.press("ArrowRight")
    assert {"Forget gate", "Input gate", "Sigmoid", "Plus", "Memory"} <= set(names)
    assert names[0] in names[1:], "they go round"
    assert page.evaluate(STEP) == step
    page.keyboard.press("Tab")
    assert said(page) is None
    # the plots are another
    page.locator(".plots").focus()
    names = set()
    for _ in range(20):
        page.keyboard.press("ArrowRight")
        names.add(said(page)["name"])
    assert {"Forget gate", "Output gate", "Gradient norm of c", "Product of f"} <= names
    page.keyboard.press("Escape")


@pytest.mark.parametrize("path", ["/explore", "/whatif", "/gradients", "/train"])
def test_one_key_and_one_button_go_through_all_of_a_page(shared, server, path):
    page = at(shared, f"{server}{path}")
    page.keyboard.press("w")
    first, count = said(page), page.locator(".meaning .ways span").text_content()
    assert count.startswith("1 of ") or path != "/explore"
    total, names = int(count.split(" of ")[1]), {first["name"]}
    for _ in range(total - 1):
        page.keyboard.press("ArrowRight")
        names.add(said(page)["name"])
    assert len(names) == total >= (20 if path in ("/explore", "/whatif") else 5)
    page.keyboard.press("Escape")
    page.locator("header .explain").click()
    page.locator(".meaning .ways .btn", has_text="▸").click()
    assert said(page)
    page.locator("header .explain").click()
    assert said(page) is None
    for place, name in BESIDE.get(path, {}).items():
        page.locator(place).first.hover()
        page.wait_for_function(
            "() => !document.querySelector('[data-ready]').shadowRoot.querySelector('.meaning').hidden"
        )
        assert said(page)["name"].lower() == name, place
        page.keyboard.press("Escape")


def test_a_finger_is_answered_on_a_phone(watched, server):
    phone = watched(size="phone", has_touch=True, is_mobile=True)
    visit(phone, f"{server}{AT}")
    for place in (".valves .s-f", ".gradient .name.rnn-h", ".eq .term:first-child"):
        phone.locator(place).first.tap()
        assert said(phone)["text"]
    phone.locator(".where").tap()
    assert said(phone) is None
