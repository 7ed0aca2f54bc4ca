"""What a person can choose from, and which network a text is read by."""

from visualizer.pages import catalogue
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
