"""Files of other frameworks: each is a network here, or is refused in a line, whatever is done to it."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from foreign import drawn, ends, named, packed
from fuzzed import anything, bounded, cases, changed, headers, mutated, plain, short
from visualizer import ModelError, importers
from visualizer.importers import vocabulary

V, D, H = 5, 3, 2
WORDS = ["<pad>", "the", "cat", "sat", "<unk>"]


def halves(state):
    """The same tensors in float32, so that a file is short."""
    return {name: array.astype("f4") for name, array in state.items()}


WHOLE = [
    halves(state)
    for state in (
        {**ends(V, D, H, V), **named(drawn("lstm", D, H, 2))},
        {**ends(V, D, 2 * H, 1), **named(drawn("gru", D, H, 1, True))},
        {**ends(V, H, H, V), **named(drawn("rnn", H, H), "module.net.rnn.")},
        named(drawn("lstm", 1, H, bias=False), "", False),
        {f"cell.{name}": array for name, array in drawn("gru", D, H)[0][0].items()},
        {
            **{
                f"c.{n}.kernel": np.ones((D if n[0] == "i" else H, H))
                for n in ("ir", "iz", "in", "hr", "hz", "hn")
            }
        },
        {".c.weight_ih": np.ones((8, D)), ".c.weight_hh": np.ones((8, H)), ".c.bias": np.ones(8)},
    )
]
NAMES = [
    *("rnn.weight_hh_l0", "rnn.weight_ih_l1", "weight_hh", "rnn.weight_hr_l0", "emb.weight", "fc.weight"),
    *("fc.bias", "h0", "norm.weight", "c.ir.kernel", "c.hn.bias", ".c.bias", "c.bias_n", "weight_hh_l9999"),
    "rnn.parametrizations.weight_hh_l0.original0",
]
arrays = st.tuples(
    st.sampled_from(["f2", "f4", "f8", "i8"]),
    st.lists(st.sampled_from([0, 1, H, D, V, 3 * H, 4 * H]), max_size=3),
    st.sampled_from([0, 1, 60_000, np.nan, np.inf]),
).map(lambda of: np.full(of[1], of[2] if "f" in of[0] else 1, of[0]))


@st.composite
def written(draw):
    """The bytes of a file of safetensors that somebody else wrote."""
    state, said = dict(draw(st.sampled_from(WHOLE))), {}
    how = draw(st.sampled_from(["tensors", "tensors", "header", "header", "bytes"]))
    if how == "tensors":
        for name in draw(st.lists(st.sampled_from([*state]), max_size=2, unique=True)):
            array = state.pop(name)
            if draw(st.booleans()):
                state[draw(st.sampled_from(NAMES))] = array
        state |= draw(st.dictionaries(st.sampled_from(NAMES), arrays, max_size=2))
        said = draw(st.dictionaries(*[st.sampled_from([*NAMES, *state])] * 2, max_size=2))
    state = {
        name: array.astype("f4") if array.dtype == "f2" and not array.size else array
        for name, array in state.items()
    }
    data = packed(state, said)
    if how == "header":
        return draw(headers(data))
    return draw(changed([data], st.binary(max_size=9))) if how == "bytes" else data


options = st.fixed_dictionaries(
    {},
    optional={
        "recurrent": st.sampled_from(["rnn", "", "rnn,rnn", "cell", ","]) | short,
        "encoder": st.sampled_from(["none", "emb", "emb.weight", "", "."]) | short,
        "readout": st.sampled_from(["none", "fc", "fc.weight", "emb"]) | short,
        "activation": st.sampled_from(["tanh", "relu", ""]),
        "answers": st.sampled_from(["next", "label", "flags", "value", "none", "all"]),
        "over": st.sampled_from(["each", "last", "ends", "mean", "max", ""]),
        "reads": st.sampled_from(["ids", "values", "bytes", "words", "characters"]),
        "vocabulary": st.just(WORDS) | st.lists(short, max_size=6),
        "names": st.lists(short, max_size=3),
        "unknown": st.sampled_from(["<unk>", "the", ""]),
    },
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("foreign")


def tried(*paths, **said):
    """Reads a network and runs it, or checks that the refusal is a line."""
    with bounded():
        try:
            model = importers.read(*paths, **said)
            model.trace(np.zeros(3, int) if model.reads.size is None else np.zeros((3, model.reads.size)))
        except ModelError as error:
            plain(str(error))


@given(written(), options)
@cases(1)
def test_any_file_is_a_network_or_is_refused_in_a_line(folder, data, said):
    path = folder / "some.safetensors"
    path.write_bytes(data)
    tried(path, **said)


@given(
    mutated(
        {"metadata": {"total_size": 9}, "weight_map": {name: "whole.safetensors" for name in WHOLE[0]}},
        anything
        | st.sampled_from(["../x", "/etc/passwd", "whole.safetensors", "index.json", ".", "a/b", "\0"]),
    )
)
@cases(0.25)
def test_any_index_names_parts_or_is_refused_in_a_line(folder, index):
    (folder / "whole.safetensors").write_bytes(packed(WHOLE[0]))
    path = folder / "some.safetensors.index.json"
    path.write_text(json.dumps(index))
    tried(path)


@given(
    (mutated(WORDS, anything) | mutated({w: k for k, w in enumerate(WORDS)}, anything)).map(json.dumps)
    | changed(["\n".join(WORDS), json.dumps(WORDS)], short),
    st.sampled_from(["words.json", "words.txt"]),
)
@cases(0.5)
def test_any_vocabulary_is_read_or_refused_in_a_line(folder, text, name):
    path = folder / name
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    with bounded():
        try:
            made = vocabulary.of(path, len(WORDS))
            made.encode("the cat <pad> sat. Dog")
        except ModelError as error:
            plain(str(error))
