import re
from collections import Counter, defaultdict

import numpy as np
import pytest

from visualizer.files import load
from visualizer.tasks import SPLITS, TASKS, Settings, tags
from visualizer.tasks.tags import (
    CEILING,
    CLASS,
    CLAUSES,
    FARTHEST,
    OF,
    TAGS,
    TASK,
    clauses,
    double,
    draw,
    ends_of,
    home,
    written,
)
from visualizer.zoo.build import BUNDLE, name_of

NETWORKS = {entry: name_of(*entry) for entry in BUNDLE if entry[0] == "tags"}
PHRASE = "(?:near the (?:small )?(?:door|doors) )"


def pattern(template):
    """A template as a regular expression of classes, each with a blank behind it, and its tags in order."""
    found, several = "", []
    for part in template.split():
        if part.startswith("("):
            found += f"(?:{part[1:-1]} )?"
        elif part.startswith("@"):
            found += f"{PHRASE}{{0,{part[1]}}}"
        elif part == "near*":
            found += PHRASE
        elif part == "very*":
            found += "(?:very ){0,3}"
        else:
            name, _, tag = part.partition(".") if len(part) > 1 else (part, "", "")
            found += re.escape(name) + " "
            several += [TAGS[tag]] if tag else []
    return re.compile(found + ("" if template[-1] in ".?" else r"(?:\.|but) ")), tuple(several)


PATTERNS = {pattern(template) for templates in CLAUSES.values() for template in templates}


def parts(sentence):
    """The clauses of a sentence: (words, tags, ahead) of each, with how it ends."""
    start = 0
    for t, word in enumerate(sentence.words):
        if OF[word] in ("but", ".", "?"):
            yield tuple(each[start : t + 1] for each in sentence[:3])
            start = t + 1


def test_the_task_is_registered():
    assert TASKS["tags"] is TASK


def test_no_word_is_in_two_classes():
    assert len(OF) == sum(map(len, CLASS.values()))


@pytest.mark.parametrize("split", SPLITS)
def test_every_sentence_has_one_reading(split):
    """All templates are tried on every clause: those that fit agree on the tags."""
    for sentence in draw(split, np.random.default_rng(3), 300):
        for words, told, _ in parts(sentence):
            classes = "".join(f"{OF[word]} " for word in words)
            found = {tag for regex, tag in PATTERNS if regex.fullmatch(classes)}
            assert found == {
                tuple(tag for word, tag in zip(words, told, strict=True) if OF[word] in double())
            }


def test_no_clause_of_the_grammar_has_two_readings(monkeypatch):
    assert len(written()) > 5_000
    monkeypatch.setattr(tags, "CLAUSES", {"twice": ("they can.aux", "they can.verb")})
    with pytest.raises(ValueError, match="they can end has two readings"):
        written.__wrapped__()


def test_a_word_is_decided_where_all_clauses_that_begin_alike_agree():
    rng, every = np.random.default_rng(0), list(written().items())
    for rule in CLAUSES:
        of = [each for by in clauses()[rule].values() for each in by]
        for k in rng.integers(0, len(of), 8):
            clause = of[k]
            for t in (t for t, name in enumerate(clause.classes) if name in double()):
                left = [(other, its[t]) for other, (_, its) in every if len(other) > t]
                for n in range(clause.ahead[t] + 1):
                    end = t + n + 1
                    left = [each for each in left if each[0][:end] == clause.classes[:end]]
                    alone = {tag for _, tag in left} == {clause.tags[t]}
                    assert alone == (n == clause.ahead[t]), (clause, t, n)


@pytest.mark.parametrize(
    ("text", "word", "tag", "ahead"),
    [
        ("the fish near the small doors swim .", 1, "nouns", 5),
        ("the fish near the small doors swims .", 1, "noun", 5),
        ("the old man the boats .", 1, "nouns", 2),
        ("the old man the boats .", 2, "verb", 1),
        ("the old man sleeps .", 1, "adjective", 2),
        ("they saw her very very small dog .", 2, "possessive", 3),
        ("they saw her .", 2, "pronoun", 1),
        ("they know that dogs sleep .", 2, "conjunction", 1),
        ("they know that dog .", 2, "determiner", 1),
        ("they can fish .", 1, "auxiliary", 0),
        ("they can fish .", 2, "verb", 0),
        ("they see this can .", 3, "noun", 0),
        ("have the boys near the doors taken the boat ?", 0, "auxiliary", 6),
        ("these fish near the small doors swim .", 1, "nouns", 0),
    ],
)
def test_the_classic_sentences_are_sentences_of_the_grammar(text, word, tag, ahead):
    words = text.split()
    classes = tuple(OF[each] for each in words)
    ends = (classes, (*classes[:-1], "end"))
    (found,) = (c for by in clauses().values() for of in by.values() for c in of if c.classes in ends)
    assert (TAGS[found.tags[word]], found.ahead[word]) == (tag, ahead)


def test_the_words_of_an_example_of_the_page_are_those_of_a_test_sentence():
    for _, text in TASK.examples:
        assert home(*ends_of(text.split()[:-1])) == "test"


@pytest.mark.parametrize("split", SPLITS)
def test_a_sentence_has_clauses_of_training_and_of_its_own_split_alone(split):
    seen = Counter()
    for sentence in draw(split, np.random.default_rng(0), 300):
        homes = [home(*ends_of(words[:-1])) for words, _, _ in parts(sentence)]
        assert set(homes) <= {"train", split} and split in homes
        seen[len(homes)] += 1
    assert set(seen) == {1, 2}


def test_ends_are_the_same_in_either_number():
    for text in ("the deer near the door sleeps", "the deer near the doors sleep"):
        assert ends_of(text.split()) == ("deer", "sleep")
    assert ends_of(["they", "can", "run"]) == ("they", "run")


def test_deciding_words_stand_no_farther_than_asked_for():
    assert max(far for by in clauses().values() for far in by) == FARTHEST
    for sentence in draw("train", np.random.default_rng(0), 200, farthest=3):
        assert max(sentence.ahead) <= 3


def test_a_batch_asks_for_every_word_and_counts_those_of_several_tags_more():
    sentences = draw("train", np.random.default_rng(0), 20)
    made = tags.batch(sentences, 7.0)
    for b, each in enumerate(sentences):
        n = made.lengths[b]
        assert [TASK.reads.words[k] for k in made.read[:n, b]] == list(each.words)
        assert [TASK.answers.names[k] for k in made.target[:n, b]] == list(each.tags)
        assert [w == 7 for w in made.weight[:n, b]] == [OF[word] in double() for word in each.words]
        assert not made.weight[n:, b].any()


def test_what_training_reads_is_a_training_sentence_with_a_word_lost_here_and_there():
    settings = Settings(batch=8, drop=0.5)
    for made in TASK.pool(np.random.default_rng(0), settings, 0.0):
        there = made.weight > 0
        assert 0.3 < (made.read[there] == 0).mean() < 0.7 and (there.sum(axis=0) == made.lengths).all()


def allowed():
    """Class by class of a clause: the beginning -> the tag of its last word that is drawn most often."""
    weight = defaultdict(Counter)
    for by in clauses().values():
        for of in by.values():
            for clause in of:
                for k in range(len(clause.classes) - 1):
                    weight[clause.classes[: k + 1]][TAGS.get(clause.tags[k], "")] += 1 / len(by) / len(of)
    return {begin: max(of, key=of.get) for begin, of in weight.items()}


class Knower:
    """Answers each word by a function of the words of its clause and its place there."""

    bidirectional = False

    def __init__(self, says):
        self.says = says

    def forward(self, read, lengths=None):
        self.logits = np.zeros((*read.shape, len(TAGS)))
        for b, column in enumerate(read.T):
            start, words = 0, [TASK.reads.words[k] for k in column]
            for t, word in enumerate(words):
                if word in OF and OF[word] in ("but", ".", "?"):
                    for s in range(start, t):
                        self.logits[
                            s, b, TASK.answers.names.index(self.says(words[start : t + 1], s - start))
                        ] = 1
                    start = t + 1
        return self


def test_the_words_so_far_allow_what_is_said():
    most = allowed()
    scores = TASK.evaluate(Knower(lambda words, k: most[tuple(OF[word] for word in words[: k + 1])]))
    assert scores["accuracy"] == pytest.approx(CEILING, abs=0.002)
    assert scores["by_gap"]["0"]["accuracy"] == 1
    assert all(share["accuracy"] < 0.8 for gap, share in scores["by_gap"].items() if gap != "0")


def test_who_knows_the_grammar_scores_one_by_every_rule_and_gap():
    reading = {classes: told for classes, (_, told) in written().items()}

    def told(words, k):
        classes = tuple(OF[word] for word in words)
        return TAGS[reading.get(classes, reading.get((*classes[:-1], "end")))[k]]

    scores = TASK.evaluate(Knower(told), "validation", quick=True)
    assert scores["accuracy"] == 1
    assert sum(share["n"] for share in scores["by_rule"].values()) == scores["n"]
    assert sum(share["n"] for share in scores["by_gap"].values()) == scores["n"]


def test_what_is_observed_says_where_a_word_is_not_decided_yet():
    some = TASK.observe("test", np.random.default_rng(1), 500)
    assert sum(len(each.tokens) for each in some) >= 500
    for each, sentence in zip(some, _again(len(some)), strict=True):
        assert each.tokens == sentence.words and set(each.truth) == {f.name for f in TASK.features}
        for k in range(len(each.tokens)):
            waiting = [t for t, ahead in enumerate(sentence.ahead[: k + 1]) if t + ahead > k]
            assert each.truth["open"][k] == bool(waiting)


def _again(n):
    rng = np.random.default_rng(1)
    return [draw("test", rng, 1)[0] for _ in range(n)]


@pytest.mark.parametrize("entry", [each for each in NETWORKS if each[1].startswith("bi")])
def test_read_from_both_ends_a_word_is_tagged_however_far_the_one_that_decides_it_is(entry):
    scores = load(NETWORKS[entry]).meta["scores"]["test"]
    near = {gap: share["accuracy"] for gap, share in scores["by_gap"].items() if int(gap) <= 2}
    far = {gap: share["accuracy"] for gap, share in scores["by_gap"].items() if int(gap) > 2}
    assert min(near.values()) > 0.95
    assert min(far.values()) > (0.95 if entry[1] != "birnn" else 0)  # which is lost in the vanilla RNN
    # before that word is there it does worse than one that reads in one direction, which never waits for it
    waited = {d: share["accuracy"] for d, share in scores["online"]["by_delay"].items()}
    assert waited["0"] < 0.6 < waited["12"] <= scores["online"]["whole"]["accuracy"] + 0.01


@pytest.mark.parametrize("entry", [each for each in NETWORKS if not each[1].startswith("bi")])
def test_read_in_one_direction_it_is_tagged_where_it_is_decided_already(entry):
    scores = load(NETWORKS[entry]).meta["scores"]["test"]
    assert scores["by_gap"]["0"]["accuracy"] > 0.95
    assert scores["accuracy"] < CEILING + 0.02 and scores["by_gap"]["11"]["accuracy"] < 0.7
