from collections import Counter

import numpy as np
import pytest

from visualizer.files import load
from visualizer.tasks import SPLITS, TASKS, Settings, verdict
from visualizer.tasks.verdict import FRONTS, LONGEST, RULES, SLOTS, TASK, draw, fillings, forms, home, pair_of
from visualizer.zoo.build import BUNDLE, name_of

NETWORKS = {entry: name_of(*entry) for entry in BUNDLE if entry[0] == "verdict"}
GOOD, BAD = (set(SLOTS[slot].split()) for slot in ("{good}", "{bad}"))


def judged(words):
    """What a sentence says, worked out from its words alone, 1 or -1."""
    text = " ".join(words)

    def says(part):
        (word,) = (word for word in part.split() if word in GOOD | BAD)
        return (1 if word in GOOD else -1) * (-1 if f"not {word}" in part else 1)

    loved, hated = (SLOTS[slot].split() for slot in ("{loved}", "{hated}"))
    if {"but", "although"} & {*words}:
        (mine,) = (word for word in words if word in {*loved, *hated})
        return 1 if mine in loved else -1
    turns = (
        text.startswith(("nobody", "it is not true")) + (", said nobody" in text) + ("which is not" in text)
    )
    return says(text.split(" , ")[0].partition(" was ")[2]) * (-1) ** turns


def test_the_task_is_registered():
    assert TASKS["verdict"] is TASK


@pytest.mark.parametrize("split", SPLITS)
def test_a_sentence_says_what_its_words_say(split):
    for each in draw(split, np.random.default_rng(0), 400):
        assert (judged(each.words) > 0) == each.good, each
        assert home(*pair_of(each.words)) == split
        assert each.words[-1] == "." and not set(each.words) - set(TASK.reads.words)


def test_no_sentence_has_two_verdicts():
    """Words are chosen for a slot each, and no word is in two: the forms alone could be the same."""
    words = [word for slot in SLOTS.values() for word in slot.split()]
    assert len(words) == len(set(words))
    found = {}
    for rule, of in forms().items():
        for form in of:
            for some in fillings().values():
                for filling in some:
                    text = " ".join(f"{form.before} {filling} {form.after}".split())
                    assert found.setdefault(text, (form.verdict, rule)) == (form.verdict, rule)
    assert len(found) > 1_000


def test_a_rule_says_where_the_sentence_is_turned_over():
    for each in draw("train", np.random.default_rng(1), 400):
        text = " ".join(each.words)
        front = text.startswith(tuple(front for front, sign in FRONTS.items() if sign < 0))
        back = text.endswith((", said nobody .", ", which is not true ."))
        if each.rule in ("but", "although"):
            assert each.rule in each.words and not front and not back
        else:
            assert each.rule == ("plain", "front", "back", "both")[front + 2 * back]


def test_the_words_between_are_those_between():
    for each in draw("train", np.random.default_rng(2), 200):
        film = next(t for t, word in enumerate(each.words) if word in SLOTS["{film}"].split())
        assert each.words[film + 1 + each.gap] == "was" and each.gap <= LONGEST


def test_both_verdicts_are_as_likely_by_every_rule():
    good = Counter((each.rule, each.good) for each in draw("train", np.random.default_rng(0), 3_000))
    for rule in RULES:
        share = good[rule, True] / (good[rule, True] + good[rule, False])
        assert 0.4 < share < 0.6


def test_the_examples_of_the_page_are_test_sentences():
    for _, text in TASK.examples:
        assert home(*pair_of(text.split())) == "test"
        assert not set(text.split()) - set(TASK.reads.words)


def test_a_batch_asks_once_at_the_full_stop():
    sentences = draw("train", np.random.default_rng(0), 20)
    made = verdict.batch(sentences)
    for b, each in enumerate(sentences):
        n = len(each.words)
        assert made.lengths[b] == n and made.weight[:, b].sum() == made.weight[n - 1, b] == 1
        assert [TASK.reads.words[k] for k in made.read[:n, b]] == list(each.words)
        assert (made.target[:, b] == each.good).all()


def test_what_stands_between_grows_in_training():
    settings = Settings(batch=4, drop=0.0)
    longest = [
        max(batch.lengths.max() for batch in TASK.pool(np.random.default_rng(0), settings, grown))
        for grown in (0.0, 1.0)
    ]
    assert longest[0] + 8 < longest[1]


class Judge:
    """Answers what the words so far say, where that is known, in the place of a network."""

    bidirectional = False
    answers, names = TASK.answers, TASK.answers.names

    def __init__(self):
        self.weights = {"weight_hh_l0": np.zeros(0)}

    def forward(self, read, lengths=None):
        self.logits = np.zeros((*read.shape, 2))
        for b, column in enumerate(read.T):
            words = [TASK.reads.words[k] for k in column]
            end = words.index(".")
            self.logits[end, b, int(judged(words[: end + 1]) > 0)] = 1
        return self


def test_who_understands_it_scores_one_and_nothing_before_the_end():
    scores = TASK.evaluate(Judge())
    assert scores["accuracy"] == 1 == scores["by_left"]["0"]["accuracy"]
    assert scores["by_left"]["2"]["accuracy"] < 0.6
    for part in ("by_rule", "by_gap"):
        assert sum(share["n"] for share in scores[part].values()) == scores["n"]


def test_what_is_observed_counts_reversals_where_there_is_one_statement():
    for each in TASK.observe("test", np.random.default_rng(0), 400):
        assert set(each.truth) == {feature.name for feature in TASK.features}
        text = " ".join(each.tokens)
        if "but" in each.tokens or "although" in each.tokens:
            assert np.isnan(each.truth["turned"]).all()
        else:
            assert each.truth["turned"][-1] == (text.count("nobody") + text.count("not ")) % 2


@pytest.mark.parametrize("entry", NETWORKS)
def test_every_network_gives_the_verdict_once_all_is_read(entry):
    model = load(NETWORKS[entry])
    assert model.answers.over == ("ends" if entry[1].startswith("bi") else "last")
    scores = model.meta["scores"]["test"]
    assert scores["accuracy"] > 0.95 and scores["by_left"]["4"]["accuracy"] < 0.7
