"""What the Corpus page is told, beside what is found in the corpus itself."""

import numpy as np
import pytest

import visualizer as viz
from payload import decode
from visualizer import corpus
from visualizer.pages import corpora, page
from visualizer.pages.corpus.corpus import NONE, ROWS, answer, usual

PATTERN = "f > .5 for 2"


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    folder = tmp_path_factory.mktemp("texts")
    for k, (_, text) in enumerate(viz.tasks.find("grammar").examples):
        (folder / f"{k}.txt").write_text(text)
    return corpus.build(
        viz.load("grammar-lstm-32-s1"), corpus.sources([folder]), tmp_path_factory.mktemp("c") / "few"
    )


@pytest.fixture
def given(made):
    assert corpora.give([made.folder]) == ["few"]
    yield made
    corpora.give([])


def asked(**choice):
    return decode(answer({"seq": 1, "want": "corpus", "choice": choice}, lambda share: None))


def test_without_a_corpus_the_page_says_how_one_is_made():
    assert "corpus" not in page.menu()
    head, facts, _ = asked()
    assert head["none"] == NONE and facts is None and not head["notices"]


def test_what_is_shown_is_what_is_found(given):
    assert page.menu()["corpus"] == "Corpus"
    head, facts, _ = asked(pattern=PATTERN, of=4, order="first")
    found = corpus.search(given, PATTERN, 4)
    assert head["choice"]["corpus"] == "few" and not head["notices"]
    assert (facts["unit"], facts["total"], facts["all"]) == (4, len(found.spans), found.counts.sum())
    assert facts["units"][0] == [int(found.counts.argmax()), int(found.counts.max())]
    assert len(facts["rows"]) == min(ROWS, len(found.spans))
    exact = given.exactly(0)["c"][:, 4]
    for row, start, length in zip(facts["rows"], found.spans.start, found.spans.length, strict=False):
        assert (row["start"], row["length"]) == (start, length)
        first = start - row["at"]
        assert row["tokens"] == given.tokens(first, first + len(row["tokens"]))
        np.testing.assert_allclose(row["memory"], exact[first : first + len(row["tokens"])], atol=0.0051)
    assert sum(facts["lengths"]["counts"]) == facts["total"]
    assert all(sum(counts) == len(given) for counts in facts["stands"].values())
    assert facts["around"]["events"] == facts["total"] and facts["writes"]


def test_a_page_opens_on_the_unit_that_does_what_its_gates_suggest_most(given):
    head, facts, _ = asked()
    assert head["choice"]["pattern"] == usual(given.model.cell) == "f > .9 and i < .1 for 3"
    assert facts["unit"] == facts["units"][0][0]
    cells = {name: usual(viz.cells.make(name)) for name in ("gru", "mingru", "rnn", "coupled")}
    assert cells == {
        "gru": "z > .9 for 3",
        "mingru": "z < .1 for 3",
        "rnn": "h > .9 for 3",
        "coupled": "f > .9 for 3",
    }


def test_pages_of_matches_go_to_the_last(given):
    _, first, _ = asked(pattern="f > .01", of=4, order="first")
    _, last, _ = asked(pattern="f > .01", of=4, order="first", page=9_999)
    assert last["page"] == last["pages"] == max(1, -(-first["total"] // ROWS))


def test_a_span_finds_the_units_that_are_on_in_it(given):
    start = next(t for t in range(2, 60) if len(corpus.select(given, t, 2).units))
    head, facts, _ = asked(**{"from": start, "long": 2})
    told = corpus.select(given, start, 2)
    assert [each["unit"] for each in facts["like"]["units"]] == told.units.tolist() and not head["notices"]
    like = facts["like"]
    assert like["tokens"][like["at"] : like["at"] + 2] == given.tokens(start, start + 2)


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        ({"pattern": "f is open"}, "“f is open” is no condition"),
        ({"pattern": "q > 1"}, "Nothing is called q; there are f, i, o, g, c, h."),
        ({"of": 99}, "There is no unit 99; units are 0 to 31."),
        ({"corpus": "gone"}, "No corpus is called “gone”. This is few instead."),
        ({"from": 10**9}, "A span has from 1 to 1,000 steps"),
        ({"of": "<b>"}, "The unit is a whole number"),
        ({"order": []}, "order"),
    ],
)
def test_what_cannot_be_had_is_said(given, choice, said):
    head, _, _ = asked(**choice)
    assert any(said.lower() in each.lower() for each in head["notices"]), head["notices"]


def test_nothing_is_searched_while_a_session_opens(given):
    head, facts, _ = decode(answer({"seq": 0, "want": "corpus", "choice": {"pattern": "f > .123"}}, None))
    assert head["choice"]["pattern"] == "f > .123" and facts is None
    with pytest.raises(corpus.CorpusError, match="there is no corpus in"):
        corpora.give([given.folder.parent])
