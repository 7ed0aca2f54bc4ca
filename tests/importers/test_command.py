"""`gatescope import` says what it found, and writes a file that every other command takes."""

import json
from pathlib import Path

import numpy as np
import pytest

import foreign
from foreign import drawn, ends, named, packed
from visualizer import cli, load

V, D, H = 5, 3, 4
IDS = np.array([1, 3, 2, 4])
WORDS = ["<pad>", "the", "cat", "sat", "<unk>"]


@pytest.fixture
def run(capfdbinary):
    """Runs one command: its status, and the lines it wrote."""

    def run(*argv):
        status = cli.main([str(arg) for arg in argv])
        out, err = capfdbinary.readouterr()
        return status, out.decode().splitlines(), err.decode()

    return run


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    """A network, its words, its outputs and examples."""
    weights = drawn("lstm", D, H)
    state = {**ends(V, D, H, V), **named(weights)}
    output = foreign.run("lstm", weights, state["emb.weight"][IDS])
    monkeypatch.chdir(tmp_path)
    (tmp_path / "net.safetensors").write_bytes(packed({k: a.astype(np.float32) for k, a in state.items()}))
    (tmp_path / "words.json").write_text(json.dumps(WORDS))
    np.savez("io.npz", inputs=IDS, outputs=output @ state["fc.weight"].T + state["fc.bias"])
    (tmp_path / "texts.txt").write_text("the cat sat\n\nthe dog sat\n")
    return tmp_path


ALL = ("--vocabulary", "words.json", "--no-cased", "--check", "io.npz", "--examples", "texts.txt")


def test_a_network_is_imported_with_all_that_is_said_of_it(run):
    status, lines, err = run("import", "net.safetensors", *ALL, "-o", "ours.safetensors")
    assert (status, err) == (0, "")
    assert lines[:3] == [
        "PyTorch: LSTM(), 4 units, 1 layer",
        "reads: 5 words as 3 numbers",
        "answers: next word, of each step",
    ]
    assert lines[3].split() == ["rnn.weight_ih_l0", "weight_ih_l0", "16", "x", "3"]
    assert [line.split()[:2] for line in lines[7:10]] == [
        ["emb.weight", "encoder.weight"],
        ["fc.weight", "readout.weight"],
        ["fc.bias", "readout.bias"],
    ]
    assert lines[10].startswith("checked: the largest difference of logits is ")
    assert lines[11:] == ["written: ours.safetensors, 0.00 MB"]
    assert load("ours.safetensors").meta["examples"] == ["the cat sat", "the dog sat"]
    status, _, _ = run("trace", "ours.safetensors", "the cat sat", "-o", "x.json")
    assert status == 0


def test_without_a_file_to_write_it_says_what_it_found(run, folder):
    before = sorted(folder.iterdir())
    status, lines, _ = run("import", "net.safetensors", "--readout", "none")
    assert status == 0 and lines[1:3] == [
        "reads: 5 symbols as 3 numbers",
        "answers: nothing; its gates can be seen",
    ]
    assert lines[-2] == "Left out: fc.weight, fc.bias." and lines[-1].startswith("not checked: --check ")
    assert sorted(folder.iterdir()) == before


def test_values_have_the_names_that_they_are_given(run):
    path = Path("series.safetensors")
    path.write_bytes(packed({**named(drawn("gru", 2, H)), "head.weight": np.ones((2, H))}))
    status, lines, _ = run("import", path, "--reads", "series", "--features", "wind, rain")
    assert status == 0 and lines[1:3] == [
        "reads: wind, rain",
        "answers: next value: wind, rain, of each step",
    ]
    (path.parent / "names.txt").write_text("up\ndown\n")
    status, lines, _ = run("import", path, "--answers", "label", "--names", "@names.txt", "--over", "last")
    assert status == 0 and lines[2] == "answers: label: up, down, of the last step"


def test_a_foreign_file_is_traced_as_it_is(run):
    status, lines, _ = run("trace", "net.safetensors", "1 3 2")
    assert status == 0 and json.loads("".join(lines))["tokens"] == ["1", "3", "2"]


@pytest.mark.parametrize(
    "argv, said",
    [
        (["net.safetensors", "-o", "net.safetensors"], "net.safetensors is the file that is read"),
        (["net.safetensors", "-o", "x.npz"], "x.npz must end in .safetensors"),
        (["none.safetensors"], "there is no file none.safetensors"),
        (["net.safetensors", "--vocabulary", "none.json"], "there is no file none.json"),
        (["net.safetensors", "--encoder", "x"], "no one tensor is called “x”"),
        (
            ["net.safetensors", "--examples", "texts.txt"],
            "an example cannot be read: “the” is no whole number",
        ),
        (["net.safetensors", "--check", "words.json"], "words.json is no .npz file that can be read"),
        (["net.safetensors", "--answers", "maybe"], "invalid choice"),
        ([], "the following arguments are required: FILE"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_line(run, argv, said):
    status, lines, err = run("import", *argv)
    assert status == 2 and not lines and said in err and err.count("\n") == 1
