"""What strangers ask of the pages: every address opens on a picture, and every question has an answer."""

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fuzzed import answered, asked, bounded, cases, endless, short, texts
from visualizer.pages import state
from visualizer.pages.diagnose.diagnose import Diagnose
from visualizer.pages.explorer.explorer import Explorer
from visualizer.pages.gradients.gradients import Gradients
from visualizer.pages.lessons.lessons import Lessons
from visualizer.pages.sizes.sizes import Shapes
from visualizer.pages.train.train import Trainer
from visualizer.pages.translate.translate import Translate
from visualizer.pages.whatif.whatif import WhatIf

PAGES = {
    "explore": Explorer,
    "whatif": WhatIf,
    "gradients": Gradients,
    "lessons": Lessons,
    "train": Trainer,
    "sizes": Shapes,
    "diagnose": Diagnose,
    "translate": Translate,
}
MODELS = [
    *("grammar-lstm-32-s0", "grammar-gru-32-s0", "grammar-coupled-32-s1", "copy-lstm-48-s0", "nobody"),
    *("run-", "run-nobody", "own-nobody", "opened-nobody", "", "../x", "grammar-lstm-32"),
]
SENTENCES = [
    "I moved to Japan",
    "the clouds are in the",
    "0.5* 0.2 0.1*",
    "def f(x):",
    "walk*9 run",
    "",
    "a b " * 20,
]
PINS = ["f:*:*=1", "f:3:1-2=0.5", "i:*:*=1-f", "!o:*:*=0", "z:0:0=1", "c:*:0=1e29", "h:*:1=-1"]
VALUES = {
    "text": SENTENCES,
    "text2": SENTENCES,
    "model": MODELS,
    "model2": MODELS,
    "weights": ["trained", "initial"],
    "weights2": ["trained", "initial"],
    "pins": [*PINS, ";".join(PINS), ";" * 30],
    "networks": ["latch"],
    "task": ["latch", "grammar", "copying", "english", "names", "x"],
    "lesson": ["forget", "long-road"],
    "turn": PINS,
    "run": ["x"],
    "watch": ["x"],
}


def values(row):
    """What a part of an address may be, right or wrong."""
    good = VALUES.get(row.name, list(row.choices or ()))
    if row.kind in ("whole", "number"):
        good = ["1", "2", "0", "-1", "1e3", "0.5", "999999999999999", "nan", "1_0", "٣", "+1", ".", "0" * 30]
    return (st.sampled_from([str(each) for each in good]) | short) if good else short


@cache
def addresses(page):
    rows = {row.name: values(row) for row in state.tables()[page]}
    # of a gradient that is drawn, few units over few steps
    few = {"length": st.sampled_from(["2", "9", "x"]), "units": st.sampled_from(["4", "5", "999"])}
    rows |= few if page == "gradients" else {}
    return st.fixed_dictionaries({}, optional={**rows, "x": short, "text": rows.get("text", short) | texts})


@pytest.mark.parametrize("page", PAGES)
@given(st.data())
@cases(0.5)
def test_any_address_opens_a_page(page, data):
    address = data.draw(addresses(page))
    with bounded():
        made = PAGES[page](address)
        head = answered(made.payload)
    assert head["seq"] == 0


# --- questions ------------------------------------------------------------------------------------

SEQ = {"seq": [1, 2**53, -1]}
READ = {
    "text": [*SENTENCES, None],
    "model": [*MODELS, None],
    "weights": ["trained", "initial", "", None],
    "length": [3, 10**6, 2**53],
    **SEQ,
}
WHERE = {
    "t": [0, 2, -1, 10**9],
    "unit": [0, 31, 32, -1],
    "layer": [0, 1, -1, "0"],
    "direction": ["forward", "reverse", "up"],
}
SIZES = {
    "choice": [{}, {"cell": "gru", "reset": "before", "layers": "2"}, {"hidden": "999999999", "input": 1}]
}
SENT = {
    "file": ["x.safetensors", "../x", ""],
    "size": [3, 0, 10**12],
    "at": [0, 3, -1],
    "part": ["YWJj", "=", ""],
}
DRAWN = {"init": "uniform", "length": 4, "units": 4}
GOOD = {
    "explore": {
        "want": [
            *("sums", "preactivations", "inputs", "tensors", "open", "picture"),
            *("unit", "step", "gradient", "signals"),
        ],
        **SENT,
        **READ,
        **WHERE,
        "units": [True],
        "write": [
            {"temperature": 0.5, "seed": 1, "length": 3},
            {"temperature": 5, "seed": 2**32 - 1, "length": 400},
        ],
    },
    "whatif": {
        "want": ["run", "words", "others", "cut", "open"],
        **SENT,
        **READ,
        **WHERE,
        "pins": [PINS[:3], PINS, ["f:*:*=1"] * 50, ["f:" + "1,2-9," * 60 + "1:*=1"]],
        "other": [{"text": "I moved to France"}, {"model": "grammar-gru-32-s0"}, {"weights": "initial"}, {}],
        "run": ["a", "b"],
        "target": ["Japanese", "fluent", "<unk>"],
        "have": ["x"],
        "units": [True],
        "feature": ["no such"],
    },
    "gradients": {
        "want": ["norms", "flow", "spectrum", "paths", "verify", "csv"],
        "knobs": [{"text": "0 1 1"}, DRAWN, {**DRAWN, "clip": 1, "radius": "0.5"}, {**DRAWN, "hold": True}],
        "side": ["trained", "initial"],
        "one": [0, 19, 20],
        "cell": ["lstm", "rnn"],
        "cells": [["lstm", "gru"], []],
        "signal": ["h", "c", "f"],
        "from": [0, 3],
        **WHERE,
        **SEQ,
    },
    "lessons": {
        "want": ["list", "lesson", "picture", "turn", "held", "preactivations", "sizes"],
        **READ,
        "lang": ["en", "es", "de"],
        "name": ["forget", "nobody"],
        "turn": [PINS[:1], PINS, PINS * 2, "f:*:*=0"],
        **SIZES,
    },
    "train": {
        "want": [None],
        "do": ["pause", "resume", "stop", "file"],
        "watch": ["x", None],
        "text": SENTENCES,
        "choice": [{"task": "grammar"}, {"task": "names", "cell": "gru", "units": 64}, {"beside": "no"}],
        "net": [0, 1],
        "seen": [0, 1, 2],
        **SEQ,
    },
    "diagnose": {
        "want": ["health"],
        "choice": [{"model": "grammar-rnn-32-s0", "texts": "the cat sat"}, {"weights": "initial"}],
        **SEQ,
    },
    "sizes": {"want": ["sizes"], **SIZES, "model": MODELS, **SEQ},
    "translate": {
        "want": ["translate", "why"],
        "j": [0, 3, None],
        "asked": [
            {"sentence": "I am a boy", "beam": 2, "begin": ["jsem"], "cut": "c"},
            {"sentence": "I am a boy", "hold": "decoder.c:1:*=0;!encoder.f:0-3:1=1", "pair": "a girl"},
            {"sentence": "a b " * 300, "weigh": ["0:0=0.5", "1:*=0"], "handed": "a girl"},
            {"translator": "nobody", "beam": "8", "weigh": "0:0=1;0:1=1"},
        ],
        **SEQ,
    },
}


class Enough(Exception):
    """What takes long has begun."""


def ends(share):
    raise Enough


@cache
def shared(page):
    """A page that is asked one question after the other."""
    return PAGES[page]()


QUESTIONS = {page: asked(good, ("x",), ("want",)) for page, good in GOOD.items()}


@pytest.mark.parametrize("page", PAGES)
@given(st.data())
@cases(0.5)
def test_any_question_has_an_answer_and_sentences(page, data):
    request = data.draw(QUESTIONS[page])
    if isinstance(request.get("text"), str) and data.draw(st.integers(0, 9)) == 9:
        request["text"] = data.draw(endless)
    made = PAGES[page]() if data.draw(st.integers(0, 9)) == 9 else shared(page)
    with bounded():
        try:
            data = made.make(request, ends)
        except Enough:
            return
        head = answered(data)
    seq = request.get("seq")
    assert head["seq"] == (seq if type(seq) is int and abs(seq) < 2**53 else 0)
