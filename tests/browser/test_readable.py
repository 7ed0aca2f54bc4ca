"""What every page owes its readers: letters that are large enough on a projector."""

import pytest

from browser.conftest import SIZES
from browser.sizes import PENS, SMALL

LEAST = 12
PAGES = ("", "explore", "gradients", "whatif", "train")

# what lies open only when it is asked for
OPENED = {"explore": [".pick", ".scores summary", "v", "?"], "whatif": [".pick"]}


def walked(page, look):
    """What `look` finds in each window of a page, from its top to its end, where sections are drawn as one comes."""
    found, height = set(), SIZES["projector"][1]
    for part in range(1, 20):
        found |= set(look())
        if page.evaluate("document.documentElement.scrollHeight") <= part * height * 0.8:
            break
        page.evaluate(f"scrollTo(0, {part * height * 0.8})")
        page.wait_for_timeout(400)
        page.wait_for_selector(".busy, .waiting", state="detached")
    page.evaluate("scrollTo(0, 0)")
    return found


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_read_from_the_last_row(watched, server, path):
    page = watched(size="projector")
    page.add_init_script(f"({PENS})()")
    page.goto(f"{server}/{path}")
    page.wait_for_selector("[data-ready=true]" if path else "#strip .wd", state="attached")
    page.wait_for_timeout(500)

    def small():
        return page.evaluate(SMALL, LEAST)

    found = walked(page, small)
    for each in OPENED.get(path, ()):
        if each[0] == ".":
            page.locator(each).first.click()
        else:
            page.keyboard.press("Escape")
            page.keyboard.press(each)
        page.wait_for_timeout(300)
        found |= set(small())
    assert found == set()
