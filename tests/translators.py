"""Small translators and batches of pairs that the tests share."""

from dataclasses import replace

import numpy as np

from oracles import make
from visualizer.seq2seq import Translator, vocabulary
from visualizer.seq2seq.training import batch

SOURCE, TARGET = vocabulary(list("abcdef")), vocabulary(list("uvwxyz"), target=True)
D, H = 3, 4
PAIRS = (("a b c d e f a", "u v w"), ("f e", "z y x w v"), ("c", ""), ("b b d a", "y y"))
"""Of different lengths on both sides, and one whose translation ends at once."""


def translator(
    variant="lstm",
    attention="additive",
    layers=1,
    bidirectional=False,
    decoder=None,
    dtype=np.float64,
    size=0.6,
    seed=0,
    **more,
):
    """A translator with weights larger than training begins with, so that every path counts."""
    rng = np.random.default_rng(seed)
    made = Translator.create(
        make(variant),
        SOURCE,
        TARGET,
        H,
        rng,
        input_size=D,
        layers=layers,
        bidirectional=bidirectional,
        attention=attention,
        decoder_cell=make(decoder or variant),
        **more,
    )
    weights = {name: rng.normal(0, size, w.shape).astype(dtype) for name, w in made.weights.items()}
    return replace(made, weights=weights)


def pairs(model, which=PAIRS):
    """The pairs as a batch."""
    return batch(model, which)
