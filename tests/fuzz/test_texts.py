"""Texts of strangers: what reads them gives a value, or refuses by the error that it names."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from fuzzed import bounded, cases, changed, endless, plain, short, texts
from visualizer import cells, equations
from visualizer.claims import ClaimError, Setting, parse, parse_value
from visualizer.pins import PinError, Pins
from visualizer.symbols import typed
from visualizer.tasks import TASKS

READS = {task.reads.kind: task.reads for task in TASKS.values()}


@given(st.integers(0, 15).flatmap(lambda k: texts if k else endless))
@cases(1)
def test_any_text_is_cut_into_tokens_that_are_read(text):
    for kind, reads in READS.items():
        with bounded(3):
            shown = typed(text, kind)
            shown.encode()  # no lone surrogate is left
            tokens, read, unknown = reads.encode(shown)
        assert len(tokens) == len(read) == len(unknown)
        assert all(tokens) and np.isfinite(read).all()


# --- pins -----------------------------------------------------------------------------------------

places = st.one_of(
    st.sampled_from(["*", "0", "6", "3-8", "1,4-5", "8-3", "", "-", "0-99999", "0-999999999999", "9" * 4000]),
    st.text(st.sampled_from("0123456789,-*"), max_size=20),
    short,
)
values = st.one_of(
    st.sampled_from(["1", "1-f", "1-z", "nan", "-inf", "1e999", "1_0", "٣", "0x1", "1e-400", "9" * 400]),
    short,
)
pins = st.one_of(
    st.builds("{}:{}:{}={}".format, st.sampled_from("fiogczrnhxF") | short, places, places, values),
    changed(["f:6:3-8=1.0", "i:*:*=1-f", " c:0,2:*=-1e30"], short),
    texts,
)
CELLS = [cells.make(name) for name in cells.CELLS]


@given(st.lists(pins, max_size=4), st.sampled_from(CELLS), st.integers(1, 40))
@cases(3)
def test_any_pin_holds_finite_values_or_is_refused(texts, cell, steps):
    with bounded(2):
        try:
            held = Pins.parse(texts).arrays(cell, steps, 8)
        except PinError as error:
            plain(str(error))
            return
    for array in held.values():
        assert array.shape == (steps, 8) and not (array < -1e30).any()


# --- claims ---------------------------------------------------------------------------------------

MODEL = "grammar-lstm-32-s0"
TEXT = "I grew up in France but then I moved to Japan and I speak fluent"
WORDS = (
    "f i o g c h x F mean sum slope product norm next p(Japanese) p( units steps parameters rows columns",
    "weight_hh_l0 learned shrunk latch-lstm-12 lstm gru 80 -> 12 in pytorch keras < > = is least greatest",
    "falls rises at moved I#2 to#9 end 0 99 with but..moved f=1 i=1-f c=nan unit story of grammar-lstm-32",
    "25% .5 10^-15 10^99 0.9^50 sigmoid(-5.2) tanh() 9^9^9 9^300*9^300 (-1)^.5 1/0 -- ((((( Japanese “ ..",
)
words = st.sampled_from([word for line in WORDS for word in line.split()])
lines = st.one_of(
    st.lists(words, max_size=12).map(" ".join),
    st.lists(words | short, max_size=8).map(" ".join),
    st.lists(st.sampled_from([*"0123456789.+*/^()-", "sigmoid", "tanh"]), max_size=90).map("".join),
    changed(["f < 0.1 at moved", "product f at France..end = 99.8% with i=0 at 0..4 unit 6"], words | short),
    texts,
)


@given(lines, st.sampled_from(["story", 3, None]))
@cases(3)
def test_any_claim_holds_or_is_false_or_is_refused(line, unit):
    setting = Setting(MODEL, TEXT, unit)
    for read in (parse, parse_value):
        with bounded(4):
            try:
                claim = read(line)
                said = claim.wrong(setting) if read is parse else claim.value(setting)
            except ClaimError as error:
                said = str(error)
        if isinstance(said, str) and said:
            plain(said)


# --- equations ------------------------------------------------------------------------------------

marks = st.sampled_from(
    ["f", "h'", "x", "W_if", "W_", "b_if", "sigmoid", "(", ")", "+", "-", "*", "=", "1", "0.5", " ", "'", "."]
)
formulas = st.one_of(
    st.lists(marks, max_size=20).map("".join),
    changed([line for cell in CELLS for line in cell.equations], marks | short),
    st.tuples(st.sampled_from(["f = ", "f="]), marks, st.integers(1, 5_000)).map(
        lambda of: of[0] + of[1] * of[2]
    ),
    st.tuples(marks, marks, st.integers(1, 5_000)).map(lambda of: f"f = x{(of[0] + of[1]) * of[2]}"),
    texts,
)


@given(formulas)
@cases(3)
def test_any_equation_is_a_tree_or_is_refused_at_a_character(text):
    with bounded(2):
        try:
            name, tree = equations.parse(text)
        except ValueError as error:
            assert "character" in str(error) and len(str(error)) < 300
            return
        assert equations.parse(f"{name} = {equations.write(tree)}").tree == tree
        try:
            equations.evaluate(tree, {"x": np.zeros(2), "W_if": np.eye(2)}, {"sigmoid": cells.sigmoid})
        except ValueError as error:
            assert "is called" in str(error)
