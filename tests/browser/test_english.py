"""An English sentence of one's own, on the pages: pieces of words, shown as words."""

from itertools import pairwise

import pytest

from browser.explorer import Explorer, pct, trace_of

MODEL = "english-lstm-256-s0"
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
