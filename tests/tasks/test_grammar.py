from functools import cache, partial
from itertools import pairwise, product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from visualizer.symbols import Vocabulary
from visualizer.tasks import SPLITS, TASKS, find, grammar
from visualizer.tasks.grammar import LANGUAGES, NOUN, PERSON, RULES, TASK, Draw, belongs, home, sample

seeds = st.integers(0, 2**32 - 1)
splits = st.sampled_from(SPLITS)
cases = st.sampled_from(tuple(RULES)).flatmap(
    lambda rule: st.tuples(st.just(rule), st.sampled_from(TASK.gaps[rule]))
)


def draw(split, seed, n, **kind):
    return sample(split, np.random.default_rng(seed), n, **kind)


@pytest.fixture(scope="module")
def sentences():
    return {split: draw(split, 1, 2500) for split in SPLITS}


def test_every_sentence_is_told_by_its_words_alone(sentences):
    place = {noun: place for noun, _, place in NOUN}
    verb = {noun: verb for noun, verb, _ in NOUN}
    pronoun = dict(PERSON)
    for example in (e for split in sentences.values() for e in split):
        (question,) = example.questions
        prompt = example.words[: question.position + 1]
        if question.rule in ("far", "move", "visit"):
            told = [LANGUAGES[word] for word in prompt if word in LANGUAGES]
            answer = told[-1] if question.rule == "move" else told[0]
        elif question.rule in ("near", "number"):
            noun = next(word for word in prompt if word in place)
            answer = (place if question.rule == "near" else verb)[noun]
        elif question.rule == "become":
            answer = {"boy": "man", "girl": "woman"}[next(w for w in prompt if w in ("boy", "girl"))]
        else:
            said = prompt[prompt.index("but") :] if question.rule == "subject" else prompt
            answer = pronoun[said[1 + (said[0] == "but")]]
        assert answer == question.answer == example.words[question.position + 1], example.words
        assert example.words[-1] == "."


@given(cases, splits, seeds)
def test_a_gap_has_exactly_the_words_asked_for(case, split, seed):
    rule, gap = case
    for example in draw(split, seed, 3, rule=rule, gap=gap):
        (question,) = example.questions
        assert (question.rule, question.gap) == case
        prompt = example.words[: question.position + 1]
        if rule in ("far", "move", "visit"):
            told = [k for k, word in enumerate(prompt) if word in LANGUAGES]
            begin = told[1] if rule == "move" else told[0]
            end = len(prompt) - 1
            while prompt[end] not in ("speak", "speaks"):
                end -= 1
            end -= 1 + (2 if prompt[end - 2] == "now" else 1)
        elif rule == "near":
            begin = next(k for k, word in enumerate(prompt) if word in ("is", "are"))
            end = len(prompt) - 2
        elif rule == "number":
            nouns = {noun for noun, _, _ in NOUN}
            begin = next(k for k, word in enumerate(prompt) if word in nouns)
            end = len(prompt)
        elif rule == "become":
            begin = next(k for k, word in enumerate(prompt) if word in ("boy", "girl"))
            end = len(prompt) - len(("and", "soon", "I", "am", "a"))
        else:
            begin = prompt.index("but") + 2 if rule == "subject" else 1
            end = len(prompt) - 1
        assert end - begin - 1 == gap, prompt


def test_no_sentence_is_in_two_splits(sentences):
    said = {split: {e.words for e in examples} for split, examples in sentences.items()}
    for one, other in (("train", "validation"), ("train", "test"), ("validation", "test")):
        assert not said[one] & said[other]


def filled(templates, **bound):
    """Every text, as a tuple of words, that the templates give; a bound slot has the words it is given."""
    said = set()
    for template in templates:
        options = [bound.get(word.strip("{}"), grammar.SLOT.get(word, (word,))) for word in template.split()]
        said |= set(product(*options))
    return said


def parts_of_a_story(s):
    """What is joined to the sentences about a subject that a country decides."""
    who = dict(zip(("p", "was", "speak"), ((word,) for word in grammar.SUBJECTS[s]), strict=True)) | {
        "s": (s,)
    }
    countries = {"country": tuple(LANGUAGES), "language": tuple(LANGUAGES.values())}
    return [
        filled((f"{opening} {{country}}" for opening in grammar.OPENINGS), **who, **countries),
        filled(grammar.CLAUSES + grammar.OWN_CLAUSES, **who),
        filled(
            (f"{{but}} {{soon}} {{s}} {verb} {{country}}" for verb in grammar.MOVES + grammar.VISITS),
            **who,
            **countries,
        ),
        filled((f"{closing} {{fluent}} {{language}} ." for closing in grammar.CLOSINGS), **who, **countries),
    ]


def parts_about_a_person():
    likes, lives, knows = zip(*grammar.WHO.values(), strict=True)
    person, pronoun = {"person": tuple(noun for noun, _ in PERSON)}, {"pronoun": tuple(grammar.PERSONS)}
    return [
        filled(("the {person}",), **person),
        filled(("but the {person}",), **person),
        filled(grammar.RELATIVES, likes=likes, lives=lives, knows=knows),
        filled(grammar.DEEDS),
        filled(grammar.CLAUSES),
        filled(
            (f"because {{pronoun}} {reason} ." for reason in grammar.REASONS), **pronoun, was=("was", "were")
        ),
    ]


def parts_about_a_child():
    likes, lives, knows = ((verb,) for verb in grammar.WHO["one"])
    now = [clause for clauses in grammar.CLAUSE["now"].values() for clause in clauses]
    return [
        filled(("I am a {child}", "I am a {young} {child}"), child=tuple(grammar.GROWN)),
        filled(grammar.RELATIVES, likes=likes, lives=lives, knows=knows),
        filled(now),
        filled((f"{grammar.BECOMES} {{grown}} .",), grown=tuple(grammar.GROWN.values())),
    ]


def parts_about_a_thing(which):
    """With ``which``, the sentences with a clause in commas; without, all others."""
    about = {
        "noun": tuple(noun for noun, _, _ in NOUN),
        "place": tuple(grammar.PLACES),
        "thing": tuple(grammar.THING),
        "is": ("is", "are"),
        "near": ("to", "near", "behind", "beside"),
    }
    begin = filled(("the {noun}", "the {fine} {noun}"), **about)
    number = filled(("{is} {fine} .",), **about)
    if which:
        return [begin, filled((", which {we} {found}",)), filled(grammar.CLAUSES), {(",",)}, number]
    lately = [text for texts in grammar.LATELY.values() for text in texts]
    beside = filled(("{near} the {thing}", "{near} the {fine} {thing}"), **about)
    near = filled((f"{{is}} {text} in the {{place}} ." for text in lately), **about)
    return [begin, filled(("{here}", "over {here}")), beside, number, near]


def read_two_ways(code):
    """Whether some text is words of the code in more than one way. Sardinas & Patterson 1953."""

    def rests(begins, texts):
        """What is left of each text behind each part that it begins with."""
        lengths = {len(begin) for begin in begins}
        return {text[n:] for text in texts for n in lengths if n <= len(text) and text[:n] in begins}

    seen, new = set(), rests(code, code) - {()}
    while new:
        if new & code:
            return True
        seen |= new
        new = (rests(code, new) | rests(new, code)) - seen
        if () in new:
            return True
    return False


KINDS = [
    *(pytest.param(partial(parts_of_a_story, s), id=f"story of {s}") for s in grammar.SUBJECTS),
    pytest.param(parts_about_a_person, id="person"),
    pytest.param(parts_about_a_child, id="child"),
    pytest.param(partial(parts_about_a_thing, True), id="thing, which"),
    pytest.param(partial(parts_about_a_thing, False), id="thing"),
]


@pytest.mark.parametrize("parts", KINDS)
def test_a_sentence_can_be_made_in_one_way_only(parts):
    """So the combinations that decide its split can be read off its words, and it has one split."""
    made = parts()
    assert not read_two_ways(set().union(*made))
    # no text is two kinds of part either
    assert len(set().union(*made)) == sum(map(len, made))


@pytest.mark.parametrize("parts", [KINDS[0], *KINDS[5:8]])
@pytest.mark.parametrize(
    "clause", ["in the {land} by the {water}", "there for {weeks}", "with the {people} every {season}"]
)
def test_a_clause_that_is_two_others_would_be_found(parts, clause, monkeypatch):
    monkeypatch.setattr(grammar, "CLAUSES", (*grammar.CLAUSES, clause))
    monkeypatch.setitem(grammar.CLAUSE, "now", {0: grammar.CLAUSES})
    assert read_two_ways(set().union(*parts()))


@given(splits, seeds)
def test_every_sentence_is_made_of_those_parts(split, seed):
    for example in draw(split, seed, 5):
        words, rule = example.words, example.questions[0].rule
        if rule in ("far", "move", "visit"):
            mine = {"my": "I", "her": "she", "his": "he", "our": "we", "their": "they"}
            code = codes(parts_of_a_story, mine.get(words[0], words[0]))
        elif rule in ("near", "number"):
            code = codes(parts_about_a_thing, "," in words)
        elif rule == "become":
            code = codes(parts_about_a_child)
        else:
            code = codes(parts_about_a_person)
        ends = {0}  # the places up to which the words are parts
        for end in range(1, len(words) + 1):
            if any(words[begin:end] in code for begin in ends):
                ends.add(end)
        assert len(words) in ends, words


@cache
def codes(parts, *case):
    return set().union(*parts(*case))


@given(splits, seeds)
def test_held_out_combinations_stay_in_their_split(split, seed):
    for example in draw(split, seed, 20):
        homes = {home(*pair) for pair in example.pairs}
        assert homes <= {"train", split}
        assert split in homes


@given(st.lists(st.tuples(st.text(), st.text()), min_size=1))
def test_a_set_of_combinations_has_one_split_or_none(pairs):
    homes = {home(*pair) for pair in pairs}
    assert belongs(pairs) == (
        "train"
        if homes == {"train"}
        else next(iter(homes - {"train"}), "train")
        if len(homes - {"train"}) == 1
        else None
    )


def test_combinations_are_words_of_their_sentence(sentences):
    for example in sentences["test"]:
        text = f" {' '.join(example.words)} "
        for cue, partner in example.pairs:
            assert f" {cue} " in text
            assert f" {partner} ".replace("  ", " ") in text


@pytest.mark.parametrize("rule", RULES)
def test_the_words_alone_show_the_combinations_that_only_a_test_has(rule):
    """Read off the words, not off what the sampler says of itself."""

    deeds = [*grammar.SLOTS["did"].split(), *grammar.DEEDS[1:]]
    likes, lives, knows = ((verb,) for verb in grammar.WHO["one"])
    relatives = filled(grammar.RELATIVES, likes=likes, lives=lives, knows=knows)

    def shown(example):
        words, nouns = example.words, {noun for noun, _, _ in NOUN}
        countries = [word for word in words if word in LANGUAGES]
        if rule in ("far", "move", "visit"):
            opening = words[: words.index(countries[0])]
            yield countries[0], " ".join(opening)
            yield from pairwise(countries)
        elif rule in ("near", "number"):
            noun = next(word for word in words if word in nouns)
            yield noun, " ".join(words[1 : words.index(noun)])
        elif rule == "become":
            child = next(word for word in words if word in grammar.GROWN)
            yield child, " ".join(words[3 : words.index(child)])
            rest = words[words.index(child) + 1 :]
            yield from ((child, " ".join(each)) for each in relatives if rest[: len(each)] == each)
        else:
            people = [words[1], words[words.index("but") + 2]] if rule == "subject" else []
            yield from pairwise(people)
            if words[2] != "who":
                yield words[1], next(d for d in deeds if " ".join(words[2:]).startswith(f"{d} "))

    seen = {split: {p for e in draw(split, 5, 600, rule=rule) for p in shown(e)} for split in SPLITS}
    for split in ("validation", "test"):
        alone = {pair for pair in seen[split] if home(*pair) == split}
        assert not alone & seen["train"]
        assert len(alone) > 3


@pytest.mark.parametrize("split", SPLITS)
def test_every_word_is_in_the_vocabulary_and_every_answer_is_asked_in_each_split(sentences, split):
    words = {word for example in sentences[split] for word in example.words}
    assert words <= set(TASK.reads.words)
    answers = {example.questions[0].answer for example in sentences[split]}
    assert answers == {
        *(*LANGUAGES.values(), *grammar.PLACES, *grammar.PERSONS, *grammar.GROWN.values(), "is", "are")
    }


def test_training_uses_the_whole_vocabulary():
    words = {word for example in draw("train", 2, 12000) for word in example.words}
    assert words == set(TASK.reads.words) - {"<unk>"}
    assert 200 <= len(TASK.reads.words) <= 320


def test_the_text_of_a_sentence_is_cut_back_into_its_words(sentences):
    vocabulary = Vocabulary(TASK.reads.words)
    for example in sentences["train"][:500]:
        assert vocabulary.encode(" ".join(example.words)).tokens == example.words


@given(splits, seeds)
def test_the_same_seed_gives_the_same_sentences(split, seed):
    assert draw(split, seed, 5) == draw(split, seed, 5)


def test_clauses_between_are_varied(sentences):
    between = [e.words[:-3] for e in sentences["train"] if e.questions[0].gap > 8]
    assert len(set(between)) == len(between)


class Scripted(Draw):
    """Makes the choices it is told, each of which must be among those offered, then random ones."""

    def __init__(self, *choices):
        super().__init__(np.random.default_rng(0))
        self.choices = iter(choices)

    def one(self, options):
        if (choice := next(self.choices, None)) is None:
            return super().one(options)
        assert choice in options, f"{choice!r} is not among {options}"
        return choice


def row(table, word):
    return next(entry for entry in table if entry[0] == word)


FRANCE = ("France", "I", "{s} grew up in")
WITH_MY_SISTER = (3, "with {p} {kin}", "sister")
JAPAN = ("France", "I", "Japan")
AND_I_SPEAK = ("and {s} {speak}", "fluent")
CLASSICS = {  # sentence -> the rule it is a case of, its gap, the choices that lead to it
    "I grew up in France and I speak fluent French": ("far", 0, *FRANCE, *AND_I_SPEAK),
    "I grew up in France with my sister and I speak fluent French": (
        *("far", 3, *FRANCE, *WITH_MY_SISTER, *AND_I_SPEAK),
    ),
    TASK.examples[0][1] + " Japanese": (
        *("move", 0, 4, 3, *JAPAN, "{s} grew up in", *WITH_MY_SISTER),
        *("but", "then", "moved to", *AND_I_SPEAK),
    ),
    TASK.examples[2][1] + " French": (
        *("visit", 8, "visited", 3, *JAPAN, "{s} grew up in", *WITH_MY_SISTER),
        *("but", "then", "visited", *AND_I_SPEAK),
    ),
    TASK.examples[1][1] + " French": (
        *("far", 40, *FRANCE, 6, "with {p} {kin} and {p} {kin}", "sister", "brother"),
        *(7, "where {s} learned to play the {piano}", "piano"),
        *(8, "and {p} {kin} worked in the {calm} {land}", "father", "old", "city"),
        *(7, "when the {days} were long and {warm}", "days", "cold"),
        *(8, "and after {many} {weeks} in the {calm} {land}", "many", "years", "quiet", "village"),
        *(4, "by the {calm} {water}", "big", "river", *AND_I_SPEAK),
    ),
    TASK.examples[3][1] + " sky": ("near", 0, row(NOUN, "clouds"), "", ""),
    "the fish are in the sea": ("near", 0, row(NOUN, "fish"), "", ""),
    TASK.examples[4][1] + " are": ("number", 3, row(NOUN, "keys"), "", "to", "cabinet"),
    "the key to the cabinets is": ("number", 3, row(NOUN, "key"), "", "to", "cabinets"),
    TASK.examples[5][1] + " she": (
        *("subject", 1, row(PERSON, "boy"), row(PERSON, "girl"), 2, 1),
        *("left early", "", "{did}", "", "stayed"),
    ),
    TASK.examples[6][1] + " man": (
        *("become", 7, "boy", "", "who {likes} to learn"),
        *(3, "in the {land}", "village", "soon"),
    ),
    "the boy who likes to learn went home because he": (
        *("gender", 6, row(PERSON, "boy"), "went home", "who {likes} to learn"),
    ),
}


def classic(text):
    """(prompt, answer, combinations) of a classic sentence, written by the rule it is a case of."""
    rule, gap, *choices = CLASSICS[text]
    draw = Scripted(*choices)
    prompt, answer, _ = RULES[rule].write(draw, gap)
    return " ".join(prompt.split()), answer, draw.pairs


@pytest.mark.parametrize("text", CLASSICS, ids=lambda text: text[:60])
def test_the_classic_sentences_are_cases_of_the_rules(text):
    prompt, answer, _ = classic(text)
    assert f"{prompt} {answer}" == text


@pytest.mark.parametrize(("label", "sentence"), TASK.examples)
def test_the_sentences_of_the_page_are_test_sentences(label, sentence):
    text = next(text for text in CLASSICS if text.startswith(sentence))
    assert belongs(classic(text)[2]) == "test"


def test_no_training_sentence_has_france_before_japan_or_a_boy_who_likes_to_learn():
    assert home("France", "Japan") == home("boy", "who likes to learn") == "test"


def test_the_questions_are_the_same_ones_and_those_of_the_gaps_that_are_asked(monkeypatch):
    once = TASK.questions("test", 2)
    assert TASK.questions("test", 2) is once
    monkeypatch.setattr(grammar, "GAPS", (0,))
    assert {each.questions[0].gap for each in TASK.questions("test", 2)} == {0}
    monkeypatch.undo()
    assert TASK.questions("test", 2) == once and {each.questions[0].gap for each in once} == set(grammar.GAPS)


def test_the_task_is_registered():
    assert find("grammar") is TASKS["grammar"] is TASK
    with pytest.raises(ValueError, match="no task is called 'nothing'"):
        find("nothing")


@pytest.mark.parametrize(
    ("split", "kind", "message"),
    [
        ("tests", {}, "no split is called 'tests'"),
        ("test", {"rule": "nothing"}, "no rule is called 'nothing'"),
        ("test", {"gap": 41}, "gap of 41 words"),
        ("test", {"rule": "near", "gap": 9}, "no sentence of near has a gap of 9"),
        ("test", {"gap": -1}, "gap of -1 words"),
    ],
)
def test_what_cannot_be_sampled_is_said_clearly(split, kind, message):
    with pytest.raises(ValueError, match=message):
        draw(split, 0, 1, **kind)
