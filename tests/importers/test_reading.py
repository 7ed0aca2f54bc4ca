"""A file is read by what it holds; what leaves something open, or is no network, is refused by name."""

import pickle
import time
import zipfile

import numpy as np
import pytest

import foreign
from foreign import drawn, ends, named, packed
from visualizer import ModelError, Vocabulary, bundled, files, importers, load, save
from visualizer.importers import CannotImport
from visualizer.importers.check import TOLERANCE

V, D, H = 7, 3, 4
IDS = np.array([1, 5, 2, 2, 6, 0])
WORDS = ["<pad>", "the", "cat", "sat", "on", "<unk>", "mat"]


@pytest.fixture
def write(tmp_path):
    """Writes a network of PyTorch: its path, and the outputs of its last layer for IDS."""

    def write(K=V, both=False, kind="lstm", dtype=float):
        weights = drawn(kind, D, H, 1, both)
        state = {**ends(V, D, H * (1 + both), K), **named(weights)}
        path = tmp_path / "net.safetensors"
        path.write_bytes(packed({name: array.astype(dtype) for name, array in state.items()}))
        output = foreign.run(kind, weights, state["emb.weight"][IDS])
        return path, output, lambda h: h @ state["fc.weight"].T + state["fc.bias"]

    return write


@pytest.fixture
def saved(tmp_path):
    """Writes arrays as an .npz."""

    def saved(**arrays):
        path = tmp_path / "io.npz"
        np.savez(path, **arrays)
        return path

    return saved


def refused(*paths, **said):
    with pytest.raises(CannotImport) as caught:
        importers.read(*paths, **said)
    assert str(caught.value).isprintable() and len(str(caught.value)) < 900
    return str(caught.value)


def test_a_network_is_read_and_kept_as_a_file_of_ours(write, tmp_path):
    path, _, _ = write()
    assert importers.read(path, vocabulary=WORDS).meta["imported"]["notes"] == [
        "Capitals are read as small letters, for no word of the vocabulary has one (--cased)."
    ]
    model = importers.read(path, vocabulary=WORDS, cased=True, examples=["the cat sat", "on the mat"])
    assert model.reads.words == tuple(WORDS) and (model.reads.unknown, model.reads.special) == (5, (0,))
    assert model.meta == {
        "name": "net",
        "imported": {"from": "PyTorch", "file": "net.safetensors", "notes": []},
        "examples": ["the cat sat", "on the mat"],
    }
    save(model, tmp_path / "ours.safetensors")
    again = load(tmp_path / "ours.safetensors")
    assert again.meta == {**model.meta, "name": "ours"} and again.reads == model.reads
    np.testing.assert_array_equal(again.trace("the cat").logits, model.trace("the cat").logits)
    assert "was written by Gatescope: it can be opened as it is" in refused(tmp_path / "ours.safetensors")
    with pytest.raises(ValueError):
        model.weights["weight_hh_l0"][0] = 1


def test_a_file_is_loaded_as_it_is_where_it_leaves_nothing_open(write, tmp_path):
    model = load(write()[0])
    assert model.reads.kind == "ids" and model.trace("1 5 2").tokens == ("1", "5", "2")
    with pytest.raises(CannotImport, match="say so, --answers label, flags"):
        load(write(K=3)[0])
    with pytest.raises(ModelError, match="no model is called"):
        load("nothing")
    with pytest.raises(ModelError, match="there is no file"):
        load(tmp_path / "nothing.safetensors")
    name = next(iter(bundled()))
    assert load(name).name == name


@pytest.mark.parametrize(
    "data, name, said",
    [
        (pickle.dumps({"a": 1}), "net.pt", 'torch.load("net.pt", map_location="cpu", weights_only=True)'),
        (b"some text", "net.bin", "net.bin is no network that can be read; there are Gatescope's own"),
        (b"", "net.bin", "is no network"),
        (b"\x89HDF\r\n\x1a\n", "net.h5", "net.h5 is not a whole file of Keras"),
        (b"PK\3\4 and no more", "net.zip", "a zip archive that holds no network"),
        (b"x" * 100, "net.safetensors", "is not a whole .safetensors file"),
    ],
)
def test_a_file_that_is_no_network_is_refused_by_what_it_is(tmp_path, data, name, said):
    path = tmp_path / name
    path.write_bytes(data)
    assert said in refused(path)


def test_pickles_in_a_zip_are_not_opened(tmp_path):
    path = tmp_path / "net.pth"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("net/data.pkl", pickle.dumps(pytest.fail))
    assert 'save_file({k: v.clone() for k, v in torch.load("net.pth"' in refused(path)
    assert "is a folder" in refused(tmp_path)
    assert "there is no file" in refused(tmp_path / "none")
    assert "there is no file to read" in refused()


def test_what_is_said_must_be_one_of_what_there_is(write):
    path, _, _ = write()
    for said, message in [
        ({"reads": "smells"}, "reads is one of words, characters, bytes, ids, values, not “smells”"),
        ({"answers": "all"}, "answers is one of next"),
        ({"over": "some"}, "over is one of each"),
        ({"reads": "words"}, "takes their list: --vocabulary"),
        ({"reads": "values"}, "has an encoder, so it reads symbols"),
        ({"reads": "bytes"}, "the vocabulary has 256 symbols, and the network reads 7"),
        ({"unknown": "x"}, "unknown, pad, cut and cased are of a vocabulary"),
        ({"features": ["a"]}, "features are the names of values read, of which this network has 0"),
        ({"smell": 3}, "smell is not asked of a file of PyTorch, but recurrent, encoder"),
        ({"vocabulary": WORDS[:3]}, "the vocabulary has 3 words"),
        ({"vocabulary": Vocabulary(("<unk>", "a"))}, "the vocabulary has 2 symbols"),
        ({"answers": "next", "names": ["a"]}, "names are of other answers"),
        ({"reads": "bytes", "vocabulary": WORDS}, "bytes are 256 symbols of their own"),
        ({"vocabulary": Vocabulary(WORDS), "pad": "the"}, "a vocabulary that is made says itself"),
        ({"examples": ["x"] * 101}, "at most 100 examples"),
    ]:
        assert message in refused(path, **said), said


def test_a_readout_of_labels_is_over_what_is_said(write):
    path, output, answer = write(K=3, both=True)
    ends_ = np.concatenate([output[-1, :H], output[0, H:]])
    for over, h in [("ends", ends_), ("last", output[-1]), ("mean", output.mean(0)), ("max", output.max(0))]:
        model = importers.read(path, answers="label", over=over)
        np.testing.assert_allclose(model.trace(IDS).logits[-1], answer(h), rtol=0, atol=1e-13)
        assert model.answers.names == ("0", "1", "2") and not model.meta["imported"]["notes"]


# --- held to outputs ------------------------------------------------------------------------------


def test_outputs_of_its_own_framework_are_computed_again(write, saved):
    path, output, answer = write(dtype=np.float32)
    logits = answer(output)
    p = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    for outputs, what in [
        (logits, "logits"),
        (p, "probabilities"),
        (np.log(p), "logarithms of probabilities"),
    ]:
        made = importers.imported(path, check=saved(inputs=IDS, outputs=outputs))
        assert made.checked.what == what and 0 < made.checked.difference < 1e-5
        batch = saved(inputs=IDS[:, None], outputs=outputs[None])
        assert importers.imported(path, check=batch).checked.difference == made.checked.difference
    off = saved(inputs=IDS, outputs=logits + 1.1 * TOLERANCE * np.abs(logits).max())
    assert "does not compute the outputs in io.npz, they differ by up to 0.00" in refused(path, check=off)
    alone = saved(inputs=IDS, outputs=output)
    made = importers.imported(path, readout="none", check=alone)
    assert made.checked.what == "outputs of the last layer" and made.checked.difference < 1e-5


@pytest.mark.parametrize("over", ["ends", "last", "mean", "max", "each"])
def test_outputs_tell_of_which_steps_the_answer_is(write, saved, over):
    path, output, answer = write(K=1, both=True)
    found = {
        "ends": np.concatenate([output[-1, :H], output[0, H:]]),
        "last": output[-1],
        "mean": output.mean(0),
        "max": output.max(0),
        "each": output,
    }
    sure = 1 / (1 + np.exp(-answer(found[over])))
    made = importers.imported(path, answers="flags", check=saved(inputs=IDS, outputs=sure))
    assert (made.model.answers.over, made.checked.what) == (over, "probabilities")
    assert made.model.meta["imported"]["notes"][0].endswith("as the check shows.")


@pytest.mark.parametrize(
    "arrays, said",
    [
        ({"inputs": IDS}, "must hold the arrays inputs and outputs"),
        ({"inputs": IDS, "outputs": np.ones((6, 2))}, "are (6, 2), and this network gives (6, 7)"),
        ({"inputs": IDS, "outputs": np.full((6, 7), np.nan)}, "finite"),
        ({"inputs": IDS[:0], "outputs": np.ones((0, 7))}, "one sequence"),
        ({"inputs": np.tile(IDS, (2, 1)), "outputs": np.ones((2, 6, 7))}, "one sequence"),
        ({"inputs": IDS + 2, "outputs": np.ones((6, 7))}, "an index is from 0 to 6"),
        ({"inputs": np.array(["a"]), "outputs": np.ones((1, 7))}, "must be numbers"),
        ({"inputs": np.array([{}]), "outputs": np.ones((1, 7))}, "no .npz file that can be read"),
    ],
)
def test_outputs_that_cannot_be_compared_are_refused(write, saved, arrays, said):
    assert said in refused(write()[0], check=saved(**arrays))


def test_a_file_of_outputs_is_an_npz_of_a_size(write, saved, tmp_path, monkeypatch):
    path, _, _ = write()
    (tmp_path / "x.npz").write_text("nothing")
    for name in ("x.npz", "none.npz"):
        assert "no .npz file that can be read" in refused(path, check=tmp_path / name)
    monkeypatch.setattr("visualizer.importers.check.MAX_BYTES", 200)
    assert "holds more than" in refused(path, check=saved(inputs=IDS, outputs=np.zeros((600, 700))))


def test_a_large_network_is_read_in_no_time(tmp_path):
    """Of 650 units in two layers with 10,000 words, 76 MB, the stack: the rest is within the limits too."""
    units, blocks = 650, 4 * 650
    shapes = {
        "weight_ih": (blocks, units),
        "weight_hh": (blocks, units),
        "bias_ih": (blocks,),
        "bias_hh": (blocks,),
    }
    state = {f"{name}_l{k}": np.zeros(shape, "f4") for k in range(2) for name, shape in shapes.items()}
    path = tmp_path / "large.safetensors"
    path.write_bytes(packed(state))
    began = time.thread_time()
    model = load(path)
    assert time.thread_time() - began < 2 and path.stat().st_size > 25e6
    assert model.units == units and model.answers.kind == "none"
    assert path.stat().st_size + 2 * 4 * 10_000 * (units + 1) < files.MAX_FILE_BYTES


@pytest.mark.parametrize("kind", ["float16", "bfloat16", "float32"])
def test_a_difference_from_outputs_may_be_the_rounding_of_the_weights(write, saved, tmp_path, kind):
    path, output, readout = write()
    weights = {**ends(V, D, H, V), **named(drawn("lstm", D, H))}
    if kind == "bfloat16":
        cut = {k: a.astype("f4").view("u4") & 0xFFFF0000 for k, a in weights.items()}
        path.write_bytes(packed({k: a.view("f4") for k, a in cut.items()}))
    else:
        path.write_bytes(packed({k: a.astype(kind) for k, a in weights.items()}))
    outputs = readout(output) + 0.01 * (kind == "float32")
    said = refused(path, check=saved(inputs=IDS, outputs=outputs))
    assert said.endswith("its parts are joined, or it answers, in another way than was taken")
    assert (f"its weights are {kind}, and that may be their rounding" in said) == (kind != "float32")


def test_one_number_is_asked_for_by_the_very_options_that_work(write):
    for both, of in ((True, "ends"), (False, "last")):
        path, _, _ = write(K=1, both=both)
        works = f"--answers flags --names positive --over {of}, where"
        for said in ({}, {"answers": "label"}, {"answers": "label", "names": ["no", "yes"]}):
            assert works in refused(path, **said)
        assert f"there are 2 names: say {works}" in refused(path, answers="flags", names=["no", "yes"])
        said = refused(path)
        assert "label" not in said and f"--answers value --over {of}, where" in said
        model = importers.read(path, answers="flags", names="positive", over=of)
        assert (model.answers.kind, model.answers.names, model.answers.over) == ("flags", ("positive",), of)
        assert "there are 2 names" in refused(path, answers="value", names="a,b")
    assert "--names positive, where" in refused(path, answers="label", over="mean")
    said = refused(write(K=3)[0])
    assert "--names, 3 with commas between them, and which steps, such as --over last)" in said


def test_names_are_a_list_or_a_text_as_the_command_takes_it(write):
    path, _, _ = write(K=2)
    for names in ("no, yes", ["no", "yes"]):
        assert importers.read(path, answers="label", names=names, over="last").answers.names == ("no", "yes")
    model = importers.read(path, encoder="none", readout="none", features="x, y, z", examples="1,2,3")
    assert model.reads.names == ("x", "y", "z") and model.meta["examples"] == ["1,2,3"]
