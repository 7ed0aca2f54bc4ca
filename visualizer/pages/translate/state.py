"""The Translate page's table of state, see `visualizer.pages.state`."""

from __future__ import annotations

from dataclasses import replace

from visualizer.pages.state import CHANGES, MODEL, STEP, TEXT, UNIT, WEIGHTS, Row, kept, table
from visualizer.seq2seq.search import MAX_WIDTH

WIDTH = 3
CUTS = {"nothing": (), "h": ("h",), "c": ("c",), "all": ("h", "c")}
"""What is not handed over -> the parts of the state that this is."""
WAYS = ("leave_one_out", "gradient_x_input", "integrated_gradients")
"""How it can be asked which source words decided an output, see `seq2seq.analysis.attribution`."""

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
    # gates and states held by hand: pins of What if with encoder or decoder before them, see `held`
    Row("hold", "names", title="What is held", between=";", entry=True),
    # a sentence to compare with
    Row("pair", title="The second sentence", entry=True),
)
"""What the server is asked."""
TABLE = table(
    *ASKED,
    replace(STEP, along=False),
    replace(UNIT, along=False),
    # the source word whose score is worked out
    Row("word", "whole", title="source word", to="view"),
    # which side the unit is of, and which of its signals is held
    Row("side", "choice", "decoder", title="side", choices=("decoder", "encoder"), to="view"),
    Row("signal", title="signal", to="view"),
    # whether it is asked which source words decided an output, and in which way
    Row("why", "choice", "no", title="way to ask what decided", choices=("no", *WAYS), to="view"),
    Row("probe", title="probe", to="view"),
    *kept(TEXT, MODEL, WEIGHTS, Row("task"), *CHANGES),
)
