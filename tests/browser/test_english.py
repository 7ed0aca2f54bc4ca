"""An English sentence of one's own, on the pages: pieces of words, shown as words."""

from itertools import pairwise

import pytest

from browser.explorer import Explorer, pct, trace_of

MODEL, DEEP = "english-lstm-256-s0", "english-lstm2-72-s0"
TEXT = "My grandmother studied physics, didn't she"


@pytest.fixture(scope="module")
def explorer(standing, server):
    """The Explorer with an English network."""
    return Explorer(standing(), server).open(text=TEXT, model=MODEL)


def test_a_sentence_is_read_piece_by_piece_and_nothing_is_unknown(explorer):
    trace = trace_of(MODEL, TEXT)
    explorer.press("End")
    state = explorer.shown
    shown = [token[1:] if token[0] == " " else token for token in trace.tokens]
    assert state.tokens == shown and state.unknown == []
    assert state.count == f"{len(trace)} pieces"
    t = len(trace) - 1
    word, p = trace.top(t, 1)[0]
    assert state.predictions[0] == [word.removeprefix(" "), pct(p)]


def test_the_pieces_of_a_word_stand_side_by_side_without_a_gap(explorer):
    word = trace_of(MODEL, TEXT).model.reads.word_of(trace_of(MODEL, TEXT).tokens)
    boxes = explorer.page.evaluate("""() => [...document.querySelector("[data-ready]").shadowRoot
        .querySelectorAll(".tok:not(.cur)")].map((e) => [Number(e.dataset.step), e.offsetLeft,
        e.offsetLeft + e.offsetWidth])""")
    pairs = [(a, b) for a, b in pairwise(boxes) if b[0] == a[0] + 1]
    gaps = {True: set(), False: set()}
    for (t, _, end), (after, begin, _) in pairs:
        gaps[bool(word[t] == word[after])].add(begin - end > 1)
    assert gaps == {True: {False}, False: {True}}


def test_the_text_is_set_as_it_was_typed(explorer):
    explorer.press("v")
    assert explorer.reading.whole == TEXT
    explorer.press("v")


def test_a_network_of_two_layers_is_looked_at_and_changed_in_either(explorer):
    """Its own layers are chosen, its gradient is of that layer, and a change too."""
    explorer.visit(model=DEEP, text=TEXT, t=3, unit=5, layer=0)
    page, run = explorer.page, trace_of(DEEP, TEXT)
    pick = explorer.find(".placepick").first
    assert pick.locator("option").all_text_contents() == ["layer 1 of 2", "layer 2 of 2"]
    assert explorer.find(".pick").inner_text().startswith("LSTM, 2 × 72 units")
    for layer in (0, 1):
        pick.select_option(str(layer))
        explorer.settle()
        shown = [float(each.replace("\u2212", "-")) for each in explorer.find(".map .v").all_text_contents()]
        assert shown == pytest.approx([run.layer(layer)[name][3, 5] for name in run.cell.signals], abs=0.0051)
        assert ("reaches in layer 1 of 2" in explorer.find(".plots").inner_text()) == (layer == 0)
    pick.select_option("0")
    explorer.settle()
    explorer.find("nav a[data-page=whatif]").click()
    page.wait_for_selector(".surgery .placepick", state="attached")
    page.wait_for_selector("[data-ready=true]", state="attached")
    assert page.locator(".surgery .placepick").input_value() == "0"
    page.get_by_role("button", name="Hold it").click()
    page.wait_for_selector("[data-ready][data-pins^='f_l0:']", state="attached")
