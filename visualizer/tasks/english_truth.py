"""What is true of an English text after each of its pieces, read off its words by plain rules.

The rules look at spelling alone: they know no syntax, and are wrong where a word means something else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from visualizer.cells import Array
from visualizer.symbols import Pieces

from . import Feature

FEATURES = (
    Feature("quotation", "inside a quotation"),
    Feature("if", "in a clause after if"),
    Feature("negation", "a negation in the sentence so far"),
    Feature("gender", "the last person is male, not female"),
    Feature("plural", "the last pronoun is plural"),
    Feature("speaker", "the last pronoun is I or we"),
    Feature("past", "the last auxiliary verb is past"),
    Feature("question", "the sentence began as a question"),
    Feature("position", "pieces read of the sentence", "spearman"),
    Feature("clause", "pieces since the last mark", "spearman"),
    Feature("spelled", "pieces read of the word", "spearman"),
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


IF = _words("if unless whether")
"""What a clause begins with that ends with the next mark, or with "then"."""
NEGATIONS = _words("not no never nothing nobody none neither nor nowhere without cannot")
MALE = _words(
    "he him his himself mr sir man men boy boys father son brother brothers uncle husband king prince lord "
    "gentleman gentlemen grandfather nephew"
)
FEMALE = _words(
    "she her hers herself mrs miss ms madam lady ladies woman women girl girls mother daughter sister "
    "sisters aunt wife queen princess grandmother niece"
)
SINGULAR = _words("i me my myself he him his himself she her herself it its itself this that")
PLURAL = _words("we us our ourselves they them their themselves these those")
SPEAKER = _words("i me my mine myself we us our ours ourselves")
OTHERS = _words(
    "he him his himself she her herself it its itself they them their themselves you your yourself"
)
PAST = _words("was were had did would could should might")
PRESENT = _words("is are am has have do does will can shall may must")
ASKS = _words(
    "who whom whose what which when where why how is are am was were do does did has have had can could will "
    "would shall should may might must"
)
SHORT = _words("mr mrs ms dr st messrs capt gen col rev hon vs etc no")
"""Words after which a point ends no sentence; neither does one after a single letter but "I"."""
STOPS, CLOSE, MARKS = (".", "!", "?"), ('"', "'", ")"), (",", ";", ":", "—", ".", "!", "?", '"', "(", ")")


def truth(reads: Pieces, tokens: Sequence[str]) -> Mapping[str, Array]:
    """The value of every feature after each piece, (T,); NaN where it is not defined.

    A word counts once its last piece has been read. A quotation is open from its first quotation mark until
    its last has been read. A sentence ends with a point, an exclamation or a question mark and the quotation
    marks and parentheses that close after it, so that its first piece is the next.
    """
    word = reads.word_of(tokens)
    told: dict[str, Array] = {feature.name: np.full(len(tokens), np.nan) for feature in FEATURES}
    quotation = after_if = negation = question = ended = False
    gender = plural = speaker = past = np.nan
    position = clause = words = spelled = 0
    whole = before = ""
    for t, token in enumerate(tokens):
        begins = t == 0 or word[t] != word[t - 1]
        text = reads.join((token,))
        whole, before = (text.strip(), whole) if begins else (whole + text, before)
        spelled = 1 if begins else spelled + 1
        if ended and (whole not in CLOSE + STOPS or (whole == '"' and not quotation)):
            after_if = negation = question = ended = False
            position = words = 0
        position += 1
        clause = 0 if whole in MARKS else clause + 1
        if whole == '"':
            quotation = not quotation
        if t + 1 == len(tokens) or word[t + 1] != word[t]:
            said = whole.lower()
            if whole in STOPS:
                short = before.lower() in SHORT or (len(before) == 1 and before.isalpha() and before != "I")
                ended = whole != "." or not short
            if said in IF:
                after_if = True
            elif whole in MARKS or said == "then":
                after_if = False
            negation |= said in NEGATIONS or said.endswith("n't")
            words += whole[:1].isalnum()
            question |= words == 1 and said in ASKS
            gender = 1.0 if said in MALE else 0.0 if said in FEMALE else gender
            plural = 1.0 if said in PLURAL else 0.0 if said in SINGULAR else plural
            speaker = 1.0 if said in SPEAKER else 0.0 if said in OTHERS else speaker
            past = 1.0 if said in PAST else 0.0 if said in PRESENT else past
        values = (quotation, after_if, negation, gender, plural, speaker, past, question)
        for feature, value in zip(FEATURES, (*values, position, clause, spelled), strict=True):
            told[feature.name][t] = value
    return told
