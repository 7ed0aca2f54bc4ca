"""The Sizes page shows what Python counted, and time changes none of it."""

import re


def test_sizes_are_chosen_typed_and_gone_back_from_and_time_changes_no_count(watched, either):
    page = watched()
    page.goto(f"{either}/sizes")
    page.wait_for_selector("[data-ready=true]", state="attached")

    def counts():
        return page.locator(".way > b").all_text_contents()

    def settled(**shown):
        for name, value in shown.items():
            page.wait_for_selector(f"[data-ready][data-{name}='{value}']", state="attached")

    assert counts() == ["4,512", "4,464", "4,464"]
    assert page.locator(".room .in").first.text_content().startswith("W_ii  12 × 80")
    kept = page.locator(".work tr").last.text_content()
    page.get_by_label("Steps, T", exact=True).fill("200")
    page.wait_for_function(
        "(kept) => [...document.querySelector('[data-ready]').shadowRoot.querySelectorAll('.work tr')]"
        ".at(-1).textContent !== kept",
        arg=kept,
    )
    assert "30,400" in page.locator(".work tr").last.text_content()
    assert counts() == ["4,512", "4,464", "4,464"]
    page.get_by_role("button", name="The Explorer’s network").click()
    settled(input=32, hidden=32)
    assert counts()[0] in page.locator(".about").text_content()
    page.get_by_label("Cell", exact=True).select_option("gru")
    settled(cell="gru")
    assert re.search("4 : 3 : 1", page.locator(".besides .says").text_content())
    assert page.get_by_role("group", name="What r multiplies").is_visible()
    page.go_back()
    settled(cell="lstm", input=32)
    page.go_back()
    settled(cell="lstm", input=80)
    assert counts() == ["4,512", "4,464", "4,464"]
