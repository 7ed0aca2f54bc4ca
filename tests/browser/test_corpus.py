"""The Corpus page finds a pattern over many texts, and goes from a span to the units that are on in it."""

import pytest

import visualizer as viz
from visualizer import corpus

PATTERN = "f > .5 for 2"


@pytest.fixture(scope="module")
def few(tmp_path_factory):
    folder = tmp_path_factory.mktemp("texts")
    for k, (_, text) in enumerate(viz.tasks.find("grammar").examples):
        (folder / f"{k}.txt").write_text(text)
    made = tmp_path_factory.mktemp("corpora") / "few"
    return corpus.build(viz.load("grammar-lstm-32-s1"), corpus.sources([folder]), made)


def test_a_pattern_is_typed_a_unit_chosen_and_a_span_drawn(watched, own_server, few):
    found = corpus.search(few, PATTERN)
    with own_server(options=("--corpus", str(few.folder))) as address:
        page = watched(size="projector")
        page.goto(f"{address}/corpus")

        def settled(unit, total):
            page.wait_for_selector(
                f"[data-ready=true][data-unit='{unit}'][data-total='{total}']", state="attached"
            )

        page.wait_for_selector("[data-ready=true]", state="attached")
        assert page.get_by_role("link", name="Corpus", exact=True).count() == 1
        page.get_by_label("The pattern").fill(PATTERN)
        unit, total = found.spans.unit, len(found.spans)
        settled(unit, total)
        assert f"{found.counts.sum():,} times: f > 0.5 for 2" in page.locator(".corpus-says").inner_text()
        first = found.spans.sorted("longest")
        rows = page.locator(".corpus-matches li")
        assert rows.first.locator("b").inner_text() == str(first.length[0])
        tokens = rows.first.locator(".in").all_inner_texts()
        assert tokens == few.tokens(int(first.start[0]), int(first.start[0]) + len(tokens))
        # the second of the units that do it most, and back
        chips = page.locator(".corpus-most button")
        chips.nth(1).click()
        other = int(chips.nth(1).inner_text().split()[1])
        settled(other, found.counts[other])
        page.go_back()
        settled(unit, total)
        # a span is drawn over two tokens
        at = [rows.first.locator(".corpus-after span").nth(k).bounding_box() for k in (0, 1)]
        page.mouse.move(at[0]["x"] + 3, at[0]["y"] + 5)
        page.mouse.down()
        page.mouse.move(at[1]["x"] + 3, at[1]["y"] + 5)
        page.mouse.up()
        page.wait_for_selector(".corpus-like:not([hidden])")
        selected = corpus.select(few, int(first.start[0]), 2)
        assert page.locator(".corpus-strip .linky").count() == len(selected.units)
        assert f"from={first.start[0]}" in page.url and "long=2" in page.url
        page.get_by_label("The pattern").fill("f is open")
        page.wait_for_selector(".notice >> text=“f is open” is no condition")
        page.set_viewport_size({"width": 390, "height": 844})
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
