"""The page of a network's health shows a verdict, a row for each measure, and how far an error travels."""


def test_a_network_and_texts_are_chosen_and_gone_back_from(watched, server):
    page = watched(size="projector")
    page.goto(f"{server}/diagnose?model=grammar-lstm-32-s1")

    def settled(**shown):
        for name, value in shown.items():
            page.wait_for_selector(f"[data-ready=true][data-{name}='{value}']", state="attached")

    settled(model="grammar-lstm-32-s1")
    assert page.locator(".health-verdict").text_content().startswith("Nothing needs a look.")
    assert page.locator(".health-table tbody tr").count() == 9
    marked = page.locator(".health-table tr.health-outside th")
    assert (
        marked.count() == 1
        and f"the {marked.text_content()}" in page.locator(".health-verdict").text_content()
    )
    assert page.locator(".health-table svg").count() == 7 and page.locator(".health-plot path").count() > 5
    page.get_by_label("Network", exact=True).select_option("grammar-rnn-32-s0")
    settled(model="grammar-rnn-32-s0")
    assert "try an LSTM or a GRU" in page.locator(".health-tried").text_content()
    page.get_by_label("Your own texts, one a line").fill("I moved to Japan\nthe cat sat")
    page.wait_for_function("() => new URLSearchParams(location.search).get('texts') !== null")
    assert "7 words of 2 texts" in page.locator(".health-note").first.text_content()
    page.go_back()
    page.go_back()
    settled(model="grammar-lstm-32-s1")
    page.set_viewport_size({"width": 390, "height": 844})
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_on_a_site_of_files_what_was_measured_is_shown_and_what_takes_python_said(watched, site, few):
    page = watched()
    page.goto(f"{site}/diagnose?model={few[1]}&weights=initial")
    page.wait_for_selector(f"[data-ready=true][data-model='{few[1]}']", state="attached")
    assert page.locator(".health-table tbody tr").count() > 3
    said = [page.locator(f"{each} >> text=gatescope serve FILE") for each in (".notice", ".health-form")]
    assert all(each.count() for each in said)
    page.get_by_label("Network", exact=True).select_option(few[0])
    page.wait_for_selector(f"[data-ready=true][data-model='{few[0]}']", state="attached")
    assert page.locator(".notice").inner_text() == "" and page.get_by_label("Your own texts").count() == 0
    assert page.locator(".health-verdict").inner_text()
