"""The index and the page of a wrong address, as a person meets them."""

import pytest

INK = {"light": "rgb(22, 24, 29)", "dark": "rgb(242, 243, 245)"}


@pytest.mark.parametrize("size", ["projector", "phone"])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_index_leads_to_the_explorer(open_page, theme, size):
    page = open_page("/", ready=None, theme=theme, size=size)
    assert page.title() == "Gatescope"
    assert page.evaluate("getComputedStyle(document.body).color") == INK[theme]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    link = page.get_by_role("link", name="Explore")
    assert link.bounding_box()["height"] >= 44  # a finger's width
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/explore*")
    page.wait_for_selector("[data-ready=true]", state="attached")


def test_the_address_may_choose_the_theme(open_page):
    page = open_page("/", query={"theme": "dark"}, ready=None, theme="light")
    assert page.evaluate("getComputedStyle(document.body).color") == INK["dark"]


def test_a_wrong_address_leads_back(open_page):
    page = open_page("/explorer", ready=None)
    assert page.get_by_role("heading").inner_text() == "There is no such page"
    assert page.get_by_role("link", name="Explore").is_visible()
    # Chromium writes every 404 to its console
    assert all("404" in problem for problem in page.problems), page.problems
    page.problems.clear()
