"""What a person can choose from, and which network a text is read by."""

from visualizer.pages import catalogue
from visualizer.pages.picture import partners
from visualizer.tasks import TASKS


def test_a_text_for_which_no_network_was_asked_is_read_by_one_that_knows_its_words():
    grammar, english = catalogue.shown_model("grammar"), catalogue.shown_model("english")
    for task in TASKS.values():
        for _, text in task.examples:
            found = catalogue.reader_of(text)
            _, _, unknown = catalogue.load(found).reads.encode(text)
            assert not any(unknown), text
    assert catalogue.reader_of("the keys to the cabinet") == grammar
    assert catalogue.reader_of("the keys to the Cabinet of Lena") == english
    assert catalogue.reader_of("(()[") == catalogue.shown_model("brackets")
    assert catalogue.reader_of("  ") == catalogue.default_model()
    # a text as long as can be is told by its beginning
    assert catalogue.reader_of("the " * 100_000) == grammar


def test_a_pattern_of_what_a_network_knows_has_no_unknown_word():
    for task in TASKS.values():
        assert set(task.patterns) <= set(task.rules)
        for rule, slots in task.patterns.items():
            for slot in slots:
                for words in slot:
                    assert not any(task.reads.encode(words).unknown), (rule, words)
            assert all(slots)


def test_a_network_read_in_both_directions_is_listed_as_such_beside_those_of_one():
    listed = {entry["name"]: entry for entry in catalogue.catalogue()["models"]}
    both, one = listed["tags-bilstm-16-s0"], listed["tags-lstm-32-s0"]
    assert both["bidirectional"] and "bidirectional" not in one
    assert (both["card"], one["card"]) == ("tags-bilstm-16", "tags-lstm-32")
    cards = catalogue.catalogue()["cards"]
    # of each its own scores: a deciding word far ahead is seen by what reads from the end
    ahead = [cards[entry["card"]]["seeds"]["0"]["by_gap"]["11"] for entry in (both, one)]
    assert ahead[0] > 0.9 > 0.7 > ahead[1]
    assert catalogue.units(both["name"]) is None and catalogue.follows(both["name"]) == []
    assert catalogue.units(one["name"])
    # until the pages say what is known of the future, they open on the network that knows nothing of it
    assert catalogue.shown_model("tags").startswith("tags-lstm-32-")


def test_its_gradient_is_compared_with_that_of_a_network_read_alike():
    names = {
        of: [each.name for each in partners(catalogue.load(of))]
        for of in ("tags-bilstm-16-s1", "tags-lstm-32-s1")
    }
    assert names == {"tags-bilstm-16-s1": ["tags-birnn-16-s1"], "tags-lstm-32-s1": ["tags-rnn-32-s1"]}
