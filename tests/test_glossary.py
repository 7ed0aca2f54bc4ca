"""One table says what every word, symbol and mark of the pages means."""

import re

import pytest

from visualizer import glossary
from visualizer.cells import CELLS
from visualizer.glossary import GLOSSARY, find, key, nearest

WORDS = (
    "gate, unit, layer, σ, tanh, +, f, i, o, g, c, h, r, z, n, candidate, cell state, hidden state, memory, "
    "AUC, probe, half-life, seed, spectral radius, ‖dL/dh‖, ‖dL/dc‖, Π f, L = -ln p, ledger, pin, hold, "
    "peephole, coupled, embedding, unknown word, Spearman, similarity, trained weights, initial weights, "
    "colours, valve, RNN, IndRNN, minGRU, w, ρ, s, b, steps back"
)
NAMES = [(name, term) for term in GLOSSARY for name in (term.name, *term.marks, *term.also)]


def test_every_name_and_mark_finds_its_own_term_and_no_two_terms_share_one():
    for name, term in NAMES:
        assert find(name) is term, name
        assert find(f"  {name} ") is term


def test_a_text_is_whole_sentences_without_markup():
    for term in GLOSSARY:
        assert re.fullmatch(r"[A-Z“].*\.", term.text), term.name
        assert not re.search(r"[<>&*`]|\n|  ", term.text), term.name
        assert 40 < len(term.text) < 420, term.name


@pytest.mark.parametrize("cell", CELLS)
def test_every_signal_of_every_cell_and_the_cell_itself_are_in_it(cell):
    kind = CELLS[cell]()
    assert find(kind.title)
    for signal, word in kind.words.items():
        found = find(f"{word} gate") if signal in kind.gates else find(f"{word} state") or find(word)
        assert signal in found.marks, (signal, word)


@pytest.mark.parametrize(
    "word",
    WORDS.split(", "),
)
def test_what_newcomers_asked_for_is_in_it(word):
    assert find(word)


def test_names_are_spelled_out_and_the_forget_gate_says_why_it_is_called_so():
    assert "Long short-term memory" in find("LSTM").text and "Gated recurrent unit" in find("GRU").text
    assert "2000" in find("f").text and "1 it keeps all" in find("f").text


def test_a_gate_that_divides_old_and_new_keeps_in_one_cell_and_writes_in_another():
    assert (CELLS["gru"].keep, CELLS["mingru"].keep) == ("z", "1-z")
    assert "GRU" in find("z").text and "minGRU" in find("z").text


def test_what_a_gru_lacks_and_why_a_unit_and_the_probe_may_differ_is_said():
    for name in ("LSTM", "GRU"):
        assert "output gate" in find(name).text and "input gate" in find(name).text
    assert "others still hold" in find("probe").text


def test_capitals_count_in_a_mark_alone():
    assert find("w").name == "recurrent weight" and find("W").name == "weights"
    assert find("lstm") is find("LSTM") and find("Half life") is find("half-life")
    assert find("L").name == "loss" and find("F") is find("f")


def test_what_is_not_there_is_not_found_and_the_nearest_is():
    assert find("") is find("flux capacitor") is None
    assert nearest("forgett gate")[0] == "forget gate" and nearest("radius") == ["spectral radius"]
    assert nearest("") == nearest("zzzzzz") == []


def test_the_browser_gets_all_of_it():
    made = glossary.described()
    assert list(made) == [term.name for term in GLOSSARY]
    assert made["forget gate"]["marks"] == ("f",) and key("Forget Gate") == "forget gate"
