"""Files of strangers: each is read, or refused in a line by the error that its reader names."""

import io
import json
import struct
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from safetensors.numpy import save

from fuzzed import HEADED, anything, bounded, cases, changed, headers, mutated, plain, short, texts
from translators import translator
from visualizer import Model, ModelError, Vocabulary, cells, cli, files, lessons, resources, seq2seq, train
from visualizer.lessons import LessonError
from visualizer.pages import catalogue
from visualizer.symbols import Answers, Bytes, Characters, Frames, Ids, Marked, Pieces, Values

# --- lessons --------------------------------------------------------------------------------------

SHIPPED = [
    path.read_text("utf-8") for path in sorted(lessons.folder().rglob("*.md")) if path.name != "README.md"
]
NAMES = [*lessons.HEAD, *lessons.SETTINGS, "ask number", "ask word", "titel", "shwo"]
VALUES = [
    *lessons.PICTURES,
    *(
        "grammar-lstm-32-s0",
        "grammar-lstm-32",
        "latch-lstm-12",
        "I moved to Japan",
        "end",
        "0",
        "5",
        "to#2",
        "story",
    ),
    *(
        "initial",
        "f, i",
        "/explore?t=1",
        "lesson",
        "question",
        "f > 0.9 at end",
        "next at end = Japanese",
        "p(x)",
    ),
    *("f at 1..2", "norm h at 0", "rows weight_hh_l0", "9^300*9^300", "1 with f=1", "9" * 400, ""),
]
PIECES = st.sampled_from(
    [
        "\n",
        "\n\n",
        "## ",
        "---\n",
        "- ",
        " *",
        "](",
        "[x](go:to)",
        "[x](light:f)",
        "[x](lesson:a)",
        "[x](/explore)",
    ]
    + [
        "<b>",
        "![",
        "`",
        "**",
        "_",
        "\\",
        "&#x202e;",
        "&amp;",
        "#2",
        "..",
        "%20",
        "> ",
        "1. ",
        "    ",
        "\t",
        "```",
        "|",
    ]
    + [
        f"{name}: {value}\n"
        for name in ("claim", "answer", "reveal", "ask", "t", "model")
        for value in VALUES[-12:]
    ]
)
settings_ = st.builds("{}: {}".format, st.sampled_from(NAMES), st.sampled_from(VALUES) | short)
prose = st.lists(PIECES | short, max_size=8).map("".join)
heads = st.lists(settings_, max_size=4).map(
    lambda lines: "\n".join(
        ["---", "title: x", "model: grammar-lstm-32-s0", "text: I moved to Japan", *lines, "---"]
    )
)
steps = st.builds(
    "## {}\n{}\n\n{}\n".format, short, st.lists(settings_ | prose, max_size=5).map("\n".join), prose
)
made = st.builds("{}\n{}".format, heads, st.lists(steps, max_size=3).map("\n".join))
written = st.one_of(
    changed(SHIPPED, PIECES | short).map(lambda text: text.encode("utf-8", "surrogatepass")),
    made.map(lambda text: text.encode("utf-8", "surrogatepass")),
    changed([SHIPPED[0].encode()], st.binary(max_size=8)),
    texts.map(lambda text: text.encode("utf-8", "replace")),
)


@given(written)
@cases(3)
def test_any_file_is_a_lesson_or_a_fault_in_a_line(data):
    with bounded():
        try:
            lesson = lessons.parse(data, Path("forget.md"))
            assert json.loads(json.dumps(lessons.described(lesson), allow_nan=False))["steps"]
            lessons.written(lesson).encode()
            said = lessons.broken_claims(lesson)
        except LessonError as error:
            said = [error]
    for fault in said:
        plain(str(fault).replace("forget.md", "forget"))


# --- networks -------------------------------------------------------------------------------------

WORDS = ("<unk>", "the", "cat", "sat", "N.Y.")
WAYS = [
    ("lstm", Vocabulary(WORDS), {}),
    ("gru", Characters(("<unk>", *"the cas")), {"layers": 2, "bidirectional": True}),
    ("rnn", Bytes(), {}),
    ("coupled", Vocabulary(WORDS), {"tied": True}),
    ("peephole", Pieces(merges=((116, 104), (256, 101))), {}),
    ("lstm", Marked(), {"answers": Answers("value", "sum", ("sum",))}),
    (
        "gru",
        Frames(("walk", "run"), ((0.0, 1.0), (1.0, 0.0)), 0.1, 2),
        {"answers": Answers("label", "it", ("a", "b"))},
    ),
    (
        "gru",
        Vocabulary(("[PAD]", "a", "[UNK]"), unknown=2, special=(0,), cut="blanks"),
        {"bidirectional": True, "answers": Answers("flags", "it", ("a",), "ends")},
    ),
    ("lstm", Ids(4, special=(0,)), {"answers": Answers("none", "")}),
    ("rnn", Values(("a", "b"), (1, 2), (3, 4)), {"answers": Answers("value", "it", ("a", "b"), "mean")}),
]


def packed(facts, tensors):
    """Tensors and what is said of them as a file, a translator's where it has a target."""
    form = files.TRANSLATOR if any(name.startswith("target.") for name in tensors) else "gatescope 1"
    return save(tensors, {"format": form, "gatescope": json.dumps(facts)})


def parts(network):
    facts = json.loads(json.dumps({**network.about(), "meta": {"task": "grammar", "seed": 0, "scores": {}}}))
    return facts, {name: array.astype("<f4") for name, array in network.weights.items()}


WHOLE = [
    parts(Model.create(cells.make(name), reads, 2, np.random.default_rng(0), **more))
    for name, reads, more in WAYS
]

TRANSLATORS = [
    parts(translator("lstm", "additive", dtype=np.float32)),
    parts(translator("gru", "general", 2, True, "lstm", dtype=np.float32)),
    parts(translator("mingru", None, 1, True, "rnn", dtype=np.float32)),
]


ABOUT = st.one_of(
    st.sampled_from(
        [
            *("lstm", "gru", "words", "bytes", "frames", "series", "pieces", "ids", "values", "<unk>"),
            *("next", "label", "flags", "value", "none", "each", "last", "ends", "mean", "max"),
            *("additive", "dot", "general", "<s>", "</s>"),
        ]
    ),
    st.sampled_from([10**7, 2**63, 1e308, float("inf"), float("nan"), [], {}, [[]], "9" * 99, "x\n" * 2_000]),
    anything,
)
tensors_ = st.dictionaries(
    st.sampled_from(["weight_hh_l0", "weight_ih_l0", "encoder.weight", "readout.bias", "weight_hh_l1"])
    | short,
    st.tuples(
        st.sampled_from(["<f2", "<f4", "<f8", "<i8", "|b1"]),
        st.lists(st.integers(0, 3), max_size=3),
        st.sampled_from([0, 1, -1, 60_000, np.nan, np.inf]),
    ).map(lambda of: np.full(of[1], of[2] if "f" in of[0] else 1, of[0])),
    max_size=2,
)


@st.composite
def networks(draw, whole=WHOLE):
    """The bytes of a network's file, and what was done to them."""
    facts, tensors = draw(st.sampled_from(whole))
    how = draw(st.sampled_from(["about", "about", "tensors", "header", "bytes"]))
    if how == "about":
        facts = draw(mutated(facts, ABOUT))
    elif how == "tensors":
        gone = draw(st.sampled_from([None, *tensors]))
        named = {name.encode("utf-8", "replace").decode(): array for name, array in draw(tensors_).items()}
        tensors = {name: array for name, array in {**tensors, **named}.items() if name != gone}
    data = packed(facts, tensors)
    if how == "header":
        return draw(headers(data))
    return draw(changed([data], st.binary(max_size=9))) if how == "bytes" else data


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("files")


def command(*argv):
    """Runs a command of any arguments: it does what it should, or says in one line why it does not."""
    out, said = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.StringIO()
    with redirect_stdout(out), redirect_stderr(said):
        status = cli.main([str(each) for each in argv])
    lines = said.getvalue().splitlines()
    assert status in (0, 2) and len(lines) == (status == 2), (status, lines)
    for line in lines:
        assert line.startswith("gatescope: ") and line.isprintable() and "a fault in" not in line, line
    return out.buffer.getvalue()


TEXT = "the cat sat 0.5* walk"
COMMANDS = [
    ("trace", "--format", "json"),
    ("trace", "--format", "csv", "--pin", "h:*:1=0.5"),
    ("ledger", "--unit", 0),
    ("arithmetic", "--unit", 1),
    ("gradients",),
    ("write", "--length", 2),
]


@given(networks(), st.sampled_from(COMMANDS))
@cases(3)
def test_any_file_is_a_network_or_is_refused_in_a_line(folder, data, what):
    path = folder / "some.safetensors"
    path.write_bytes(data)
    with bounded():
        try:
            network = files.read(path)
        except ModelError as error:
            assert "\n" not in str(error) and len(str(error)) < 1_000 + len(str(path)), error
        else:
            files.save(network, folder / "again.safetensors")
        command(what[0], *what[1:], path, TEXT)


@given(networks(TRANSLATORS), st.sampled_from([("a zebra c", 3), ("d " * 30, 1), ("", 2)]))
@cases(2)
def test_any_file_is_a_translator_or_is_refused_in_a_line(folder, data, how):
    path, (text, beam) = folder / "some.safetensors", how
    path.write_bytes(data)
    with bounded():
        try:
            network = seq2seq.load_translator(path)
        except ModelError as error:
            assert "\n" not in str(error) and len(str(error)) < 1_000 + len(str(path)), error
        else:
            seq2seq.save(network, folder / "again.safetensors")
        command("translate", path, text, "--beam", beam, *(["--json"] if beam == 3 else []))


def test_the_files_that_are_changed_are_networks(folder):
    for facts, tensors in (*WHOLE, *TRANSLATORS):
        path = folder / "whole.safetensors"
        path.write_bytes(packed(facts, tensors))
        seq2seq.load(path)


@pytest.fixture(scope="module")
def assets(tmp_path_factory):
    """A folder of bundled models in the place of the real one, of which one file is a stranger's."""
    made = tmp_path_factory.mktemp("assets")
    (made / "models").mkdir()
    facts, tensors = WHOLE[0]
    (made / "models" / "tiny-lstm-2-s0.safetensors").write_bytes(packed(facts, tensors))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(resources, "assets", lambda: made)
        yield made / "models"
    catalogue._cards.cache_clear()


SCORES = {"accuracy": 0.5, "n": 2, "by_rule": {"a": {"accuracy": 1.0}}, "by_gap": {"3": {"accuracy": 1.0}}}
CARD = {
    **{
        "name": "tiny-lstm-2",
        "measure": {"name": "accuracy"},
        "shown": 0,
        "iterations": 3,
        "note": "",
        "rules": {},
    },
    **{
        "answers": {},
        "test_split": "x",
        "seeds": {"0": {"test": {**SCORES, "confusion": [[1]]}, "units": None}},
    },
}
META = st.one_of(
    st.sampled_from(
        ["grammar", "test", 0, [], {}, {"test": {"accuracy": "x"}}, {"test": None}, "\ud800", "a\nb"]
    ),
    anything,
)


@given(
    mutated({"task": "grammar", "seed": 0, "scores": {"test": SCORES}}, META),
    mutated(CARD, META).map(json.dumps),
)
@cases(0.5)
def test_one_spoilt_file_hides_no_model(assets, meta, card):
    facts, tensors = WHOLE[0]
    (assets / "some.safetensors").write_bytes(packed({**facts, "meta": meta}, tensors))
    (assets / "tiny-lstm-2.json").write_text(card)
    _, *rows = command("models").decode().splitlines()
    listed = json.loads(command("models", "--json"))
    assert [row.split()[0] for row in rows] == [each["name"] for each in listed]
    assert "tiny-lstm-2-s0" in [each["name"] for each in listed]
    catalogue._cards.cache_clear()
    made = catalogue.catalogue.__wrapped__()
    json.dumps(made)
    assert "tiny-lstm-2-s0" in [entry["name"] for entry in made["models"]]


# --- states of trainings --------------------------------------------------------------------------


@pytest.fixture(scope="module")
def state(folder):
    """The state of a training after one iteration, as bytes."""
    *_, last = train.train("latch", "rnn", 2, 0, 1, replace(train.find("latch").settings, checks=1))
    last.state.save(folder / "state.resume")
    return (folder / "state.resume").read_bytes()


@given(st.data())
@cases(0.25)
def test_any_state_is_gone_on_from_or_refused(folder, state, data):
    (size,) = struct.unpack_from("<Q", state)
    header = json.loads(state[8 : 8 + size])
    about = json.loads(header["__metadata__"]["gatescope"])
    how = data.draw(st.sampled_from(["about", "about", "header", "bytes"]))
    if how == "about":
        about = data.draw(mutated(about, ABOUT | META))
        header["__metadata__"]["gatescope"] = json.dumps(about)
    elif how == "header":
        header = data.draw(mutated(header, HEADED))
    text = json.dumps(header).encode()
    made = struct.pack("<Q", len(text)) + text + state[8 + size :]
    made = data.draw(changed([made], st.binary(max_size=9))) if how == "bytes" else made
    path = folder / "net.safetensors"
    path.with_suffix(".resume").write_bytes(made)
    with bounded():
        said = io.StringIO()
        with redirect_stdout(io.TextIOWrapper(io.BytesIO(), "utf-8")), redirect_stderr(said):
            status = cli.main(
                ["train", "latch", "--cell", "rnn", "--hidden", "2", "--iterations", "2", "-o", str(path)]
            )
    assert status in (0, 2) and "a fault in" not in said.getvalue(), said.getvalue()
    assert "Traceback" not in said.getvalue()
