"""The Translate page's table of state, see `visualizer.pages.state`."""

from __future__ import annotations

from dataclasses import replace

from visualizer.pages.state import CHANGES, MODEL, STEP, TEXT, UNIT, WEIGHTS, Row, kept, table
from visualizer.pages.translation import CUTS
from visualizer.seq2seq.search import MAX_WIDTH

WIDTH = 3

ADDRESS = "translate"
ASKED = (
    # what other pages call a text and a model are not of a translator
    Row("sentence", title="The sentence", entry=True),
    Row("translator", title="The translator", entry=True),
    Row("beam", "whole", WIDTH, "The width of the beam", low=1, high=MAX_WIDTH, entry=True),
    # words of the target that the translation is made to begin with
    Row("begin", "names", title="The beginning", between=" ", entry=True),
    Row("cut", "choice", "nothing", "What is not handed over", CUTS.keys(), entry=True),
    # whose state the decoder gets in the place of the sentence's own
    Row("handed", title="The other sentence", entry=True),
    # weights of attention held by hand: output:word=weight, counted from 0, * for every word
    Row("weigh", "names", title="The held weights", between=";", entry=True),
)
"""What the server is asked."""
TABLE = table(
    *ASKED,
    replace(STEP, along=False),
    replace(UNIT, along=False),
    # the source word whose score is worked out
    Row("word", "whole", title="source word", to="view"),
    *kept(TEXT, MODEL, WEIGHTS, Row("task"), *CHANGES),
)
