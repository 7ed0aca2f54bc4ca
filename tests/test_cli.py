"""Every command does what its help says, or says in one line why it does not."""

import csv
import io
import json
import os
import re
import shutil
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from safetensors.numpy import save_file

from translators import translator
from visualizer import (
    CELLS,
    Model,
    Vocabulary,
    cells,
    charts,
    cli,
    files,
    glossary,
    gradient_norms,
    lessons,
    load,
    model,
    resources,
    seq2seq,
    train,
)
from visualizer.cli import MAX_CHARACTERS, MAX_TOKENS, main
from visualizer.files import save
from visualizer.pages import handout, site
from visualizer.pins import Pins
from visualizer.stack import Place
from visualizer.symbols import Answers, Marked
from visualizer.tasks import code, grammar

WORDS = ("<unk>", "the", "cat", "sat", "on", "mat")
TEXT = "the cat sat on a mat"
SCORES = {"test": {"accuracy": 0.75, "n": 4}, "validation": {"accuracy": 1.0, "n": 4}}

ASSETS = resources.assets


def make(cell="lstm", **meta):
    rng = np.random.default_rng(0)
    return Model.create(cells.make(cell), Vocabulary(WORDS), 3, rng, input_size=2, meta=meta)


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    """A model of every cell, to be copied."""
    folder = tmp_path_factory.mktemp("tiny")
    for cell in CELLS:
        save(make(cell, task="grammar", scores=SCORES), folder / f"tiny-{cell}.safetensors")
    return folder


@pytest.fixture(autouse=True)
def shelf(tiny, tmp_path, monkeypatch):
    """A folder of bundled models, one for each cell, in place of the real one."""
    folder = tmp_path / "assets" / "models"
    shutil.copytree(tiny, folder)
    monkeypatch.setattr(resources, "assets", lambda: tmp_path / "assets")
    monkeypatch.chdir(tmp_path)
    return folder


@pytest.fixture
def run(capfdbinary):
    """Runs one command here: its status, what it wrote, and what it complained of."""

    def run(*argv):
        status = main([str(arg) for arg in argv])
        out, err = capfdbinary.readouterr()
        return SimpleNamespace(status=status, out=out, err=err.decode())

    return run


@pytest.fixture
def typed(monkeypatch):
    """Puts bytes on standard input."""
    return lambda data: monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(data)))


def refused(done):
    """The one line a command was refused with."""
    assert done.status == 2
    assert done.out == b""
    assert done.err.count("\n") == 1
    assert done.err.endswith("\n")
    assert "Traceback" not in done.err
    assert done.err.startswith("gatescope: ")
    return done.err.removeprefix("gatescope: ").strip()


def gatescope(*argv, **how):
    command = [sys.executable, "-m", "visualizer", *map(str, argv)]
    return subprocess.run(command, capture_output=True, timeout=60, **how)


# --- help -----------------------------------------------------------------------------------------

RUN = {
    "import",
    "models",
    "glossary",
    "lessons",
    "trace",
    "ledger",
    "arithmetic",
    "gradients",
    "diagnose",
    "sizes",
    "export",
    "watch",
    "write",
    "translate",
    "train",
    "corpus",
}
# serve is run in test_server.py, export in test_handout.py, import in importers/test_command.py, watch in
# test_probe.py, corpus in corpus/test_command.py


def test_every_command_in_the_help_is_run_by_a_test(run):
    text = run("--help").out.decode()
    listed = set(re.findall(r"^    (\w+)", text, re.MULTILINE))
    assert listed == RUN | {"serve"}


@pytest.mark.parametrize("command", sorted(RUN | {"serve"}))
def test_every_command_explains_its_options(run, command):
    done = run(command, "--help")
    assert (done.status, done.err) == (0, "")
    options = re.findall(r"^  (--?\w[\w-]*)", done.out.decode(), re.MULTILINE)
    promised = {
        "serve": [
            *("--examples", "--corpus", "--port", "--address", "--classroom", "--workers", "--public"),
            *("--allow-host", "--allow-frame", "--class-key", "--lessons", "--show"),
        ],
        "models": ["--json"],
        "import": [
            *("-o", "--vocabulary", "--reads", "--unknown", "--pad", "--cut", "--cased", "--features"),
            *(
                "--answers",
                "--names",
                "--over",
                "--recurrent",
                "--encoder",
                "--readout",
                "--activation",
                "--reset",
            ),
            "--forget-bias",
            *("--check", "--examples"),
        ],
        "corpus": [],
        "glossary": ["--json"],
        "lessons": ["--json", "--language", "--check", "--quiet"],
        "trace": ["--format", "-o", "--signal", "--unit", "--layer", "--reverse", "--pin"],
        "ledger": ["--unit", "--layer", "--reverse", "--pin"],
        "arithmetic": ["--unit", "--step", "--digits", "--json", "--layer", "--reverse", "--pin"],
        "gradients": ["--target", "--verify", "--step", "--layer", "--reverse", "--pin"],
        "diagnose": ["--whole", "-o", "--json", "--quiet"],
        "sizes": [
            *("--cell", "--option", "--input", "--hidden"),
            *("--layers", "--both-directions", "--steps", "--json"),
        ],
        "export": [
            "-o",
            "--site",
            "--float32",
            "--alone",
            "--tour",
            "--lesson",
            "--seq2seq",
            "--language",
            "--lessons",
            "--quiet",
        ],
        "watch": ["--target", "-o"],
        "write": ["--length", "--temperature", "--seed"],
        "translate": ["--beam", "--json"],
        "train": [
            *("--cell", "--hidden", "--layers", "--bidirectional", "--seed", "--iterations", "--growth"),
            *("--examples", "--corpus", "-o"),
        ],
    }
    assert options == ["-h", *promised[command]]


def test_the_version_is_the_packages(run):
    import visualizer

    assert run("--version").out.decode() == f"gatescope {visualizer.__version__}\n"


@pytest.mark.parametrize("asked", [["half-life"], ["Half", "life"], ["HALF-LIFE"]])
def test_the_glossary_explains_one_word(run, asked):
    lines = run("glossary", *asked).out.decode().splitlines()
    assert lines[0] == "half-life" and all(line.startswith("    ") for line in lines[1:])
    assert " ".join(" ".join(lines[1:]).split()) == glossary.find("half-life").text


def test_the_glossary_lists_all_it_has(run):
    text, made = run("glossary").out.decode(), json.loads(run("glossary", "--json").out)
    for term in glossary.GLOSSARY:
        assert re.search(rf"^{re.escape(term.name)}(,|$)", text, re.MULTILINE)
        assert made[term.name]["text"] == term.text


def test_a_word_that_the_glossary_lacks_is_refused_with_the_nearest(run):
    assert refused(run("glossary", "forgett")) == (
        "the glossary has no 'forgett'; did you mean forget gate, forget-gate bias?"
    )
    assert "lists all" in refused(run("glossary", "\x1b[2J"))


def test_the_command_line_needs_no_screen():
    code = (
        "import sys; from visualizer.cli import main; main(['--help']); main(['models']); "
        "print('\\n', *sorted({'panel', 'bokeh', 'param', 'tornado', 'torch'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1].split() == []


# --- models ---------------------------------------------------------------------------------------


def test_models_as_json_has_the_promised_form(run, shelf):
    found = json.loads(run("models", "--json").out)
    assert [each["name"] for each in found] == sorted(f"tiny-{cell}" for cell in CELLS)
    for each in found:
        assert list(each) == ["name", "task", "cell", "units", "parameters", "bytes", "scores"]
        m = load(each["name"])
        assert each["cell"] == m.cell.name
        assert each["task"] == "grammar"
        assert (each["units"], each["parameters"]) == (3, m.parameters)
        assert each["bytes"] == (shelf / f"{each['name']}.safetensors").stat().st_size
        assert each["scores"] == SCORES


def test_models_as_a_table_is_aligned(run):
    lines = run("models").out.decode().splitlines()
    assert len(lines) == 1 + len(CELLS)
    assert len({len(line) for line in lines[1:]}) == 1
    assert lines[0].split() == ["name", "task", "cell", "units", "parameters", "bytes", "test", "score"]
    assert lines[1].split()[:3] == ["tiny-coupled", "grammar", "coupled"]
    assert lines[1].endswith("0.750  accuracy")


def test_a_model_without_scores_is_listed(run, shelf):
    save(make(), shelf / "young.safetensors")
    assert json.loads(run("models", "--json").out)[-1]["scores"] == {}
    assert run("models").status == 0


@pytest.mark.parametrize(
    "meta",
    [
        {"task": ["x"]},
        {"task": "a\nb"},
        {"scores": None},
        {"scores": {"test": "x"}},
        {"scores": {"\ud800": 1}},
    ],
)
def test_a_model_that_says_what_it_should_not_of_itself_is_listed(run, shelf, meta):
    save(make(**meta), shelf / "young.safetensors")
    assert json.loads(run("models", "--json").out)[-1]["name"] == "young"
    assert run("models").out.decode().splitlines()[-1].startswith("young")


# --- lessons --------------------------------------------------------------------------------------

LESSON = """---
title: Cats
model: tiny-lstm
text: the cat sat
---
## One
ask: Who?
- a dog
- a cat *

reveal: A cat.
claim: mean f > 0 at cat
"""


@pytest.fixture
def taught(shelf):
    """Writes lessons into the folder of ours; the folder."""
    folder = shelf.parent / "lessons"
    folder.mkdir()
    (folder / "cats.md").write_text(LESSON)
    return folder


def test_lessons_are_listed_and_written_out(run, taught):
    assert run("lessons").out == b"cats  Cats (1 min, 1 step, 1 claim)\n"
    (listed,) = json.loads(run("lessons", "--json").out)
    assert (listed["name"], listed["steps"], listed["claims"]) == ("cats", 1, 1)
    assert run("lessons", "cats").out.decode().split("\n")[2:7] == [
        "1. One",
        "   Who?",
        "   - a dog",
        "   - a cat",
        "   A cat.",
    ]
    assert json.loads(run("lessons", "cats", "--json").out)["steps"][0]["ask"]["right"] == 1
    assert refused(run("lessons", "dogs")) == "no lesson is called 'dogs'; there are cats"


def test_a_lesson_that_cannot_be_read_hides_no_other(run, taught):
    (taught / "dogs.md").write_text("woof")
    done = run("lessons")
    assert done.status == 0 and done.out.startswith(b"cats") and done.err.startswith("gatescope: dogs.md:1: ")


def test_checked_lessons_are_counted_and_every_fault_is_a_line(run, taught, tmp_path):
    assert run("lessons", "--check").out == b"lessons that can be read: 1; claims that hold: 1\n"
    own = tmp_path / "own"
    own.mkdir()
    (own / "a.md").write_text(LESSON.replace("> 0 at", "> 1 at"))
    (own / "b.md").write_text(LESSON.replace("cat *", "cat"))
    (own / "c.md").write_text(LESSON)
    done = run("lessons", "--check", own)
    assert (done.status, done.out) == (2, b"")
    first, second = done.err.splitlines()
    assert re.fullmatch(
        r"gatescope: a\.md:12: “mean f > 1 at cat” is false: mean f is 0\.\d+ at “cat” .*", first
    )
    assert second.startswith("gatescope: b.md:7: a question has a list")
    assert refused(run("lessons", "--check", "nowhere")) == "there is no folder nowhere"
    assert "stands alone" in refused(run("lessons", "cats", "--check"))


def test_files_are_served_with_the_texts_that_are_given(run, tmp_path, monkeypatch):
    from visualizer.pages import catalogue, server
    from visualizer.pages import shelf as kept

    served = {}
    monkeypatch.setattr(server, "serve", lambda *args, **options: served.update(options))
    save(make(task="grammar"), tmp_path / "mine.safetensors")
    (tmp_path / "other").mkdir()
    save(make("gru"), tmp_path / "other" / "mine.safetensors")
    (tmp_path / "texts").write_text("the cat sat\n\n  on the mat\n", "utf-8")
    try:
        done = run("serve", "mine.safetensors", "other/mine.safetensors", "--examples", "texts", "--no-show")
        assert done.status == 0 and served["opens"] == "explore"
        assert [network.meta["title"] for network in kept.given().values()] == ["mine", "mine (2)"]
        assert [network.cell.name for network in kept.given().values()] == ["lstm", "gru"]
        entry = catalogue.own_entry("own-mine", kept.given()["own-mine"])
        assert [text for _, text in entry["examples"]] == ["the cat sat", "  on the mat"]
    finally:
        catalogue.give({})
    assert run("serve", "--no-show").status == 0 and served["opens"] == ""
    for argv, said in (
        (["gone.safetensors"], "gone.safetensors"),
        (["texts"], "texts"),
        (["--examples", "texts"], "name one"),
        (["mine.safetensors", "--examples", "gone"], "gone"),
        (["mine.safetensors", "--examples", os.devnull], "no text in"),
        (["mine.safetensors", "--examples", "mine.safetensors"], "UTF-8"),
    ):
        assert said in refused(run("serve", *argv)), argv
    assert not kept.given()


def test_a_folder_of_lessons_is_served_beside_ours(run, taught, tmp_path, monkeypatch):
    from visualizer.pages import server

    monkeypatch.setattr(server, "serve", lambda *args, **options: None)
    monkeypatch.setattr(lessons.folders, "_own", None)
    own = tmp_path / "own"
    own.mkdir()
    (own / "dogs.md").write_text(LESSON.replace("Cats", "Dogs"))
    (own / "cats.md").write_text(LESSON.replace("Cats", "Our cats"))
    (own / "bad.md").write_text("woof")
    done = run("serve", "--lessons", own)
    assert done.status == 0 and done.err.startswith("gatescope: bad.md:1: ")
    assert [lesson.title for lesson in lessons.offered().lessons] == ["Our cats", "Dogs"]
    assert refused(run("serve", "--lessons", "nowhere")) == "there is no folder nowhere"


# --- trace ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("cell", CELLS)
def test_trace_writes_what_the_library_traces(run, cell):
    done = run("trace", f"tiny-{cell}", TEXT)
    assert (done.status, done.err) == (0, "")
    found, trace = json.loads(done.out), load(f"tiny-{cell}").trace(TEXT)
    assert found["model"] == f"tiny-{cell}"
    assert found["tokens"] == list(trace.tokens)
    assert found["unknown"] == [False, False, False, False, True, False]
    (layer,) = found["layers"]
    assert layer["direction"] == "forward"
    for name, rows in layer["signals"].items():
        assert np.array_equal(np.array(rows, np.float32), trace[name])
    assert [step[0]["token"] for step in found["predictions"]] == [
        trace.top(t, 1)[0][0] for t in range(len(trace))
    ]


@pytest.mark.parametrize("form", ["json", "csv", "npz"])
def test_a_file_holds_what_standard_output_would(run, form):
    to_stdout = run("trace", "tiny-lstm", TEXT, "--format", form)
    to_file = run("trace", "tiny-lstm", TEXT, "--format", form, "-o", f"trace.{form}")
    assert (to_file.status, to_file.out, to_file.err) == (0, b"", "")
    with open(f"trace.{form}", "rb") as file:
        data = file.read()
    c = load("tiny-lstm").trace(TEXT)["c"]
    if form == "npz":
        # a zip holds the time it was made at
        with np.load(io.BytesIO(data)) as ours, np.load(io.BytesIO(to_stdout.out)) as theirs:
            assert np.array_equal(ours["c_l0"], c)
            assert np.array_equal(theirs["c_l0"], c)
        return
    assert data == to_stdout.out
    if form == "csv":
        rows = csv.DictReader(io.StringIO(data.decode()))
        assert np.array_equal(np.array([row["c"] for row in rows], np.float32), c.ravel())
    else:
        assert np.array_equal(np.array(json.loads(data)["layers"][0]["signals"]["c"], np.float32), c)


def test_a_file_that_ends_in_a_format_gets_it_unless_another_is_asked_for(run):
    for name, options in [("a.csv", ()), ("a.txt", ("--format", "csv"))]:
        assert run("trace", "tiny-lstm", TEXT, *options, "-o", name).status == 0
        with open(name, encoding="utf-8") as file:
            assert next(csv.DictReader(file))["c"]
    for name in ("a.txt", "a", "A.JSON"):
        run("trace", "tiny-lstm", TEXT, "-o", name)
        with open(name, encoding="utf-8") as file:
            assert json.load(file)["model"] == "tiny-lstm"


@pytest.mark.parametrize(
    ("name", "options", "said"),
    [
        ("x.gif", (), "x.gif must end in one of .json, .csv, .npz, .svg, .pdf, .png"),
        ("x.d/x.jpg", (), "x.d/x.jpg must end in one of .json, .csv, .npz, .svg, .pdf, .png"),
        ("x.parquet", ("--format", "csv"), "x.parquet must end in .csv, as its --format"),
        ("x.csv", ("--format", "json"), "x.csv must end in .json, as its --format"),
        ("x.txt", ("--format", "npz"), "x.txt must end in .npz, as its --format"),
    ],
)
def test_a_file_that_ends_as_another_kind_is_not_written(run, name, options, said):
    assert refused(run("trace", "tiny-lstm", TEXT, *options, "-o", name)) == said
    assert not os.path.exists(name)


def test_a_value_is_called_one_and_may_be_negative(run, tmp_path):
    answers = Answers("value", "sum", ("sum",))
    m = Model.create(cells.make("gru"), Marked(), 3, np.random.default_rng(0), answers=answers)
    m.weights["readout.bias"][:] = -1
    save(m, tmp_path / "sums.safetensors")
    found = json.loads(run("trace", tmp_path / "sums.safetensors", "0.5 0.25*").out)["predictions"]
    values = load(tmp_path / "sums.safetensors").trace("0.5 0.25*").logits[:, 0]
    assert found == [[{"token": "sum", "value": float(value)}] for value in values] and max(values) < 0


def test_a_model_may_be_a_file(run, tmp_path):
    save(make("gru"), tmp_path / "mine.safetensors")
    assert json.loads(run("trace", tmp_path / "mine.safetensors", TEXT).out)["model"] == "mine"


def test_text_may_come_from_standard_input(run, typed):
    typed("the cat\nsat ☂\n".encode())
    assert json.loads(run("trace", "tiny-rnn", "-").out)["tokens"] == ["the", "cat", "sat", "☂"]


def test_text_that_begins_with_a_dash_follows_two_of_them(run):
    assert json.loads(run("trace", "tiny-rnn", "--", "--cat").out)["tokens"][-1] == "cat"


@pytest.mark.parametrize(
    "text",
    [
        "2024",
        "-5",
        "true",
        "👩‍👩‍👧 🏳️‍🌈 e\u0301\u0323",
        "שלום \u202e עולם",
        "the\x00cat\x1b[2J\x07",
        "<script>alert(1)</script>",
        '"; DROP TABLE --',
        "cat " * 5000,
    ],
)
def test_any_text_is_traced(run, text):
    done = run("trace", "tiny-lstm", text)
    assert (done.status, done.err) == (0, "")
    found = json.loads(done.out)
    assert len(found["tokens"]) == len(found["layers"][0]["signals"]["c"]) > 0


def test_weights_too_large_for_numbers_are_a_sentence(run, tmp_path):
    m = make("rnn")
    wild = {name: np.full_like(array, 3e38) for name, array in m.weights.items()}
    save(Model(m.cell, m.reads, wild), tmp_path / "wild.safetensors")
    assert "so large that they overflow" in refused(run("trace", tmp_path / "wild.safetensors", TEXT))


@pytest.mark.parametrize("cell", CELLS)
def test_a_trace_is_written_with_signals_held(run, cell):
    signal = load(f"tiny-{cell}").cell.signals[0]
    done = run("trace", f"tiny-{cell}", TEXT, "--pin", f"{signal}:0,2:1-2=0.5", "--pin", f"{signal}:*:0=0.25")
    found = np.array(json.loads(done.out)["layers"][0]["signals"][signal])
    assert (found[1:3, [0, 2]] == 0.5).all() and (found[0] == 0.25).all() and not (found[1:, 1] == 0.5).any()


@pytest.mark.parametrize("cell", ["lstm", "peephole"])
def test_the_input_gate_is_held_at_1_minus_f(run, cell):
    pins = ["--pin", "i:*:*=1-f", "--pin", "f:1:2=0.25", "--pin", "i:0:3=0.5"]
    found = json.loads(run("trace", f"tiny-{cell}", TEXT, *pins).out)["layers"][0]["signals"]
    i, f = np.array(found["i"]), np.array(found["f"])
    expected = 1 - f
    expected[3, 0] = 0.5
    assert i == pytest.approx(expected, abs=1e-7) and i[2, 1] == 0.75
    ledger = json.loads(run("ledger", f"tiny-{cell}", TEXT, "--unit", 1, *pins).out)
    assert np.diag(ledger["shares"]) == pytest.approx((1 - f[:, 1]) * np.array(found["g"])[:, 1], abs=1e-6)
    assert "i:*:*=1-f" in run("trace", "--help").out.decode()


# --- arithmetic -----------------------------------------------------------------------------------


def sizes(*more):
    return main(["sizes", "--input", "80", "--hidden", "12", *more])


def test_sizes_says_the_shapes_the_three_counts_and_why_they_differ(capsys):
    assert sizes() == 0
    said = capsys.readouterr().out
    for line in (r"weight_ih_l0 +48 x 80 +3,840", r"bias_hh_l0 +48 +48", r"PyTorch +4,512", r"Keras +4,464"):
        assert re.search(line, said), line
    assert re.search(r"textbook +4,464 +4\(nF \+ nn \+ n\), where", said)
    assert max(map(len, said.splitlines())) <= 110
    gru = ("--cell", "gru", "--option", "reset=before", "--json")
    assert sizes(*gru, "--layers", "2", "--both-directions") == 0
    made = json.loads(capsys.readouterr().out)
    assert made["options"] == {"reset": "before"} and made["shapes"]["weight_ih_l1_reverse"] == [36, 24]
    before = made["training"]["numbers"] / made["steps"]
    assert sizes(*gru, "--steps", "7") == 0
    assert before > json.loads(capsys.readouterr().out)["training"]["numbers"] / 7


def test_diagnose_says_on_one_screen_what_a_network_does(run):
    done = run("diagnose", "tiny-lstm", TEXT, f"{TEXT} {TEXT}")
    said = done.out.decode()
    assert done.status == 0 and "of 2 texts" in said.splitlines()[0]
    for line in (r"forget gate f +\d+% open", r"candidate g", r"half-life +\d", r"weights in float16"):
        assert re.search(line, said), line
    assert len(said.splitlines()) < 40


def test_diagnose_reads_files_and_writes_a_report_that_asks_for_nothing_else(run, tmp_path, monkeypatch):
    monkeypatch.setattr(resources, "assets", ASSETS)
    (tmp_path / "texts.txt").write_text(f"{TEXT}\n\n{TEXT}\n", encoding="utf-8")
    page, network = tmp_path / "report.html", tmp_path / "assets" / "models" / "tiny-gru.safetensors"
    done = run("diagnose", network, tmp_path / "texts.txt", "--json", "-o", page)
    assert (done.status, done.err) == (0, "")
    found = json.loads(done.out)
    assert found["texts"] == 2
    whole = run("diagnose", network, tmp_path / "texts.txt", "--whole", "-o", tmp_path / "whole.html")
    assert " of 1 text\n" in whole.out.decode()
    assert "; 1 text, " in (tmp_path / "whole.html").read_text(encoding="utf-8")
    made = page.read_text(encoding="utf-8")
    assert made.count("<svg") >= 6 and found["verdict"] in made
    asked = r"""(?:src|href)=|url\(|@import|https?://(?!www\.w3\.org/2000/svg)"""
    assert re.findall(asked, made) == []


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["nowhere/valid.txt"], "there is no file nowhere/valid.txt"),
        (["valid.txt"], "there is no file valid.txt"),
        ([TEXT, "-o", "report.pdf"], "report.pdf must end in .html"),
        ([""], "there is no word in these texts"),
    ],
)
def test_diagnose_refuses_in_one_line(run, more, said):
    assert said in refused(run("diagnose", "tiny-lstm", *more))


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--layers", "0"], "from 1 to 999,999,999"),
        (["--hidden", "5000000"], "the number of units is from 1 to 1,000,000"),
        (["--option", "reset=now"], "lstm takes no option reset"),
        (["--cell", "gru", "--option", "reset"], "reset must be 'after' or 'before', not ''"),
        (["--option", "=1"], "takes no option"),
    ],
)
def test_sizes_refuses_what_no_network_has(capsys, more, said):
    assert sizes(*more) == 2
    complaint = capsys.readouterr().err
    assert said in complaint and complaint.count("\n") == 1


def test_a_step_is_written_out_with_the_numbers_of_the_trace(run):
    trace = json.loads(run("trace", "tiny-lstm", TEXT).out)
    signals = trace["layers"][0]["signals"]
    made = json.loads(run("arithmetic", "tiny-lstm", TEXT, "--unit", 1, "--step", 2, "--json").out)
    assert (made["token"], made["step"], made["unit"]) == (trace["tokens"][2], 2, 1)
    for line in made["lines"]:
        assert line["value"] == pytest.approx(signals[line["name"]][2][1], abs=1e-6)
        assert line["parts"][-1]["value"] == line["value"] and not line["held"]
        assert line["parts"][-1]["text"] == line["text"].partition(" = ")[2]
        assert line["signal"] == signals[line["name"]][2][1]
    said = run("arithmetic", "tiny-lstm", TEXT, "--unit", 1, "--step", 2, "--pin", "f:1:2=1").out.decode()
    assert "f = sigmoid(W_if x + b_if + W_hf h' + b_hf)\n  = sigmoid(" in said
    assert said.count("held at 1.00") == 1
    old, i, g = (signals[name][t][1] for name, t in (("c", 1), ("i", 2), ("g", 2)))
    assert f"  = 1.00 * {old:.2f} + {i:.2f} * {g:.2f}\n  = {old + i * g:.2f}\n" in said


# --- ledger ---------------------------------------------------------------------------------------


KEEPING = [name for name, cell in CELLS.items() if cell.keep]


def forgets(cell, where):
    """The pin that holds the gate which keeps at what keeps nothing."""
    made = cells.make(cell)
    return f"{made.keeper}:{where}={1 - made.keeps_at:g}"


@pytest.mark.parametrize("cell", KEEPING)
def test_the_ledger_of_a_unit_sums_to_what_it_remembers(run, cell):
    found = json.loads(run("ledger", f"tiny-{cell}", TEXT, "--unit", 1).out)
    assert found["tokens"] == TEXT.split() and found["unit"] == 1
    assert found["signal"] == CELLS[cell].memory
    sums = np.sum(found["shares"], axis=1) + found["before"]
    assert sums == pytest.approx(found["values"], abs=1e-6)
    kept = json.loads(run("ledger", f"tiny-{cell}", TEXT, "--unit", 1, "--pin", forgets(cell, "1:2")).out)
    assert not np.any(np.array(kept["shares"])[2:, :2])  # forgotten at step 2


def test_a_layer_and_direction_are_chosen(run, tmp_path, monkeypatch):
    tiny, file = load("tiny-lstm"), str(tmp_path / "deep.safetensors")
    rng = np.random.default_rng(0)
    deep = Model.create(tiny.cell, tiny.reads, 4, rng, layers=2, bidirectional=True, meta={"name": "deep"})
    save(deep, file)
    place, where = Place(0, "reverse"), ("--layer", 0, "--reverse")
    pins = ("--pin", "f_l0_reverse:1:2=1")
    trace = deep.trace(TEXT, pins=Pins.parse(pins[1:]))
    own = trace.layer(0, "reverse")
    found = json.loads(run("ledger", file, TEXT, "--unit", 1, *where, *pins).out)
    assert (found["layer"], found["direction"]) == (0, "reverse")
    assert np.array_equal(np.array(found["values"], np.float32), own["c"][:, 1])
    assert not np.tril(found["shares"], -1).any()  # what a word wrote is in the words before it
    last = json.loads(run("ledger", file, TEXT, "--unit", 1).out)
    assert (last["layer"], last["direction"]) == (1, "forward")
    norms = gradient_norms(deep, trace, "mat", place)
    found = json.loads(run("gradients", file, TEXT, "--target", "mat", *where, *pins).out)
    assert (found["layer"], found["direction"]) == (0, "reverse")
    assert found["log10_norm"]["c"] == norms["c"].tolist()
    said = run("arithmetic", file, TEXT, "--unit", 1, "--step", 2, *where, *pins).out.decode()
    assert said.startswith("LSTM, layer 0 read in reverse, unit 1, step 2: ") and "held at 1.00" in said
    written = json.loads(run("trace", file, TEXT, *pins).out)["layers"]
    assert np.argwhere(written[1]["held"]["f"]).tolist() == [[2, 1]] and not written[0]["held"]
    for command, complaint in (
        (("ledger", file, TEXT, "--unit", 1, "--layer", 2), "there is no layer 2 forward"),
        (("trace", file, TEXT, "--layer", 0), "numbers are written of every layer"),
        (("gradients", file, TEXT, "--verify", "--reverse"), "--verify checks the last layer"),
        (("gradients", "tiny-lstm", TEXT, "--reverse"), "there is no layer 0 reverse"),
        (("trace", file, TEXT, "--pin", "f_l3:*:*=1"), "there is no layer 3 forward"),
    ):
        done = run(*command)
        assert done.status == 2 and complaint in done.err
    monkeypatch.setattr(resources, "assets", ASSETS)  # where the colours are
    run("trace", file, TEXT, "-o", "deep.svg", "--signal", "o", *where)
    made = charts.heatmap(deep.trace(TEXT), "o", place=place)
    assert Path("deep.svg").read_text("utf-8") == made.svg() and "deep, layer 0 read in reverse" in made.title
    run("trace", file, TEXT, "-o", "deep.svg", "--unit", 1, *where)
    assert Path("deep.svg").read_text("utf-8") == charts.lines(deep.trace(TEXT), 1, place=place).svg()


# --- gradients ------------------------------------------------------------------------------------


@pytest.mark.parametrize("cell", CELLS)
def test_gradients_are_the_librarys(run, cell):
    done = run("gradients", f"tiny-{cell}", TEXT, "--target", "mat")
    assert (done.status, done.err) == (0, "")
    found, norms = json.loads(done.out), gradient_norms(load(f"tiny-{cell}"), TEXT, "mat")
    assert found["tokens"] == TEXT.split()
    assert (found["target"], found["loss"]) == ("mat", norms.loss)
    assert set(found["log10_norm"]) == {"h", "c"}
    assert found["log10_norm"]["h"] == [x if np.isfinite(x) else None for x in norms.log10_norm["h"]]
    assert set(found["log10_forget_product"]) == {"mean", "max"}


def test_the_target_is_the_likeliest_word_unless_given(run):
    found = json.loads(run("gradients", "tiny-lstm", TEXT).out)
    assert found["target"] == load("tiny-lstm").trace(TEXT).top(-1, 1)[0][0]


@pytest.mark.parametrize("cell", KEEPING)
def test_a_pinned_gate_stops_the_gradient_of_the_command(run, cell):
    pin = forgets(cell, "*:3")
    free, shut = (
        json.loads(run("gradients", f"tiny-{cell}", TEXT, "--target", "mat", *pins).out)
        for pins in ([], ["--pin", pin])
    )
    trace = load(f"tiny-{cell}").trace(TEXT, pins=Pins.parse([pin]))
    norms = gradient_norms(trace.model, trace, "mat")
    assert shut["loss"] == norms.loss != free["loss"]
    written = [x if np.isfinite(x) else None for x in norms.log10_norm["h"]]
    assert shut["log10_norm"]["h"] == written != free["log10_norm"]["h"]
    if CELLS[cell].memory == "c":
        assert shut["log10_forget_product"]["max"][:3] == [None] * 3


@pytest.mark.parametrize("pins", [(), ("--pin", "h:1:3=0.5", "--pin", "h:0:*=0")], ids=["free", "pinned"])
@pytest.mark.parametrize("cell", CELLS)
def test_the_norms_written_are_verified_by_two_other_ways(run, cell, pins):
    found = json.loads(run("gradients", f"tiny-{cell}", TEXT, "--verify", "--step", 1, *pins).out)
    assert [each["signal"] for each in found["verify"]] == (["h", "c"] if found["log10_norm"]["c"] else ["h"])
    for each in found["verify"]:
        written = found["log10_norm"][each["signal"]][1]
        assert each["t"] == 1
        if written is None:  # exactly 0: every unit of a rectifier is shut
            assert cell == "indrnn" and each["engine"] is each["complex"] is None
            continue
        assert each["resolved"]
        # the tiny models are float32, the check is made in float64
        assert each["engine"] == pytest.approx(written, abs=1e-5)
        assert each["complex"] == pytest.approx(each["engine"], abs=1e-12)
        assert each["differences"] == pytest.approx(each["engine"], abs=1e-5)
        assert each["error_complex"] < 1e-12 and each["error_differences"] < 1e-4
    first = json.loads(run("gradients", f"tiny-{cell}", TEXT, "--verify").out)
    assert first["verify"][0]["t"] == 0


# --- write ----------------------------------------------------------------------------------------


def test_write_goes_on_with_the_text_the_same_for_the_same_seed(run):
    order = ["write", "tiny-lstm", "the cat", "--length", 5, "--seed", 3]
    done = run(*order)
    assert (done.status, done.err) == (0, "")
    network = load("tiny-lstm")
    written = network.write_on(network.trace("the cat"), 5, seed=3)
    assert done.out.decode() == " ".join(["the cat", *written]) + "\n"
    assert run(*order).out == done.out


@pytest.mark.parametrize(
    ("option", "value"),
    [("--length", 0), ("--length", 10**6), ("--temperature", -1), ("--temperature", "nan"), ("--seed", -1)],
)
def test_write_refuses_what_is_out_of_range(run, option, value):
    assert option.strip("-") in refused(run("write", "tiny-lstm", "the cat", f"{option}={value}"))


# --- translate ------------------------------------------------------------------------------------


@pytest.fixture
def translated(shelf):
    """A translator among those that are bundled."""
    folder = shelf.parent / "translators"
    folder.mkdir()
    model = translator(dtype=np.float32, size=1.2)
    seq2seq.save(model, folder / "toy.safetensors")
    return seq2seq.load_translator("toy")


def test_translate_writes_a_line_a_hypothesis_best_first(run, translated):
    done = run("translate", "toy", "a b c")
    found = seq2seq.translate(translated, "a b c", 4)
    assert (done.status, len(found.hypotheses)) == (0, 4)
    lines = [line.split(maxsplit=1) for line in done.out.decode().splitlines()]
    assert [line[0] for line in lines] == [f"{each.logprob:.3f}" for each in found.hypotheses]
    for line, each in zip(lines, found.hypotheses, strict=True):
        assert " ".join(line[1:]) == each.text + ("" if each.ended else " (stopped after 16 outputs)")
    assert len(run("translate", "toy", "a b c", "--beam", 2).out.splitlines()) == 2


def test_translate_as_json_has_the_promised_form(run, translated):
    made = json.loads(run("translate", "toy", "a b zebra", "--json", "--beam", 3).out)
    found = seq2seq.translate(translated, "a b zebra", 3)
    assert list(made) == ["source", "hypotheses", "attention"]
    assert made["source"] == ["a", "b", "zebra"] and len(made["hypotheses"]) == 3
    for each, expected in zip(made["hypotheses"], found.hypotheses, strict=True):
        assert list(each) == ["text", "tokens", "logprob", "score", "ended"]
        assert (each["text"], tuple(each["tokens"])) == (expected.text, expected.tokens)
        assert each["logprob"] == expected.logprob
    assert np.allclose(made["attention"], found.best.weights, atol=1e-6)
    assert len(made["attention"]) == len(made["hypotheses"][0]["tokens"])


def test_what_is_copied_is_marked_and_a_decoder_that_does_not_end_is_said(run, translated):
    bias = translated.weights["readout.bias"].copy()
    bias[translated.target.unknown] = 50
    model = replace(translated, weights={**translated.weights, "readout.bias": bias})
    seq2seq.save(model, "copies.safetensors")
    done = run("translate", "copies.safetensors", "zebra", "--beam", 1)
    copies = " ".join(["[zebra]"] * 12)
    assert done.out.decode().split(maxsplit=1)[1].strip() == f"{copies} (stopped after 12 outputs)"
    assert (done.status, done.err) == (0, "")


def test_a_translator_is_listed_among_the_models(run, translated):
    (entry,) = (each for each in json.loads(run("models", "--json").out) if each["name"] == "toy")
    assert (entry["cell"], entry["units"], entry["parameters"]) == ("lstm", 4, translated.parameters)
    assert any(line.startswith("toy ") for line in run("models").out.decode().splitlines())


def test_a_translator_is_listed_with_the_measure_of_its_task(run, translated, shelf):
    meta = {"task": "czech", "scores": {"test": {"exact": 0.5}}}
    seq2seq.save(replace(translated, meta=meta), shelf.parent / "translators" / "toy.safetensors")
    (line,) = (line for line in run("models").out.decode().splitlines() if line.startswith("toy "))
    assert line.endswith("0.500  exact translations")


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["toy", ""], "there is no word"),
        (["toy", "a", "--beam", "9"], "from 1 to 8 wide, not 9"),
        (["toy", "a " * 501], "at most 500 are translated"),
        (["tiny-lstm", "a"], "holds a network that reads one text"),
        (["welsh", "a"], "no translator is called “welsh”; there are toy"),
        (["gone.safetensors", "a"], "there is no file gone.safetensors"),
        ([".", "a"], "no translator is called"),
    ],
)
def test_translate_refuses_in_one_line(run, translated, argv, said):
    assert said in refused(run("translate", *argv))


@pytest.mark.parametrize("command", ["trace", "write", "gradients"])
def test_a_translator_is_no_model_of_one_text(run, translated, command):
    seq2seq.save(translated, "own.safetensors")
    for name in ("own.safetensors", "toy"):
        assert "holds a translator" in refused(run(command, name, TEXT))


# --- train ----------------------------------------------------------------------------------------


def test_train_writes_a_model_that_loads(run, monkeypatch):
    monkeypatch.setattr(grammar, "GAPS", (0,))  # scores of the rest would take seconds
    settings = [
        "--cell",
        "gru",
        "--hidden",
        3,
        "--seed",
        4,
        "--iterations",
        2,
        "--layers",
        2,
        "--bidirectional",
    ]
    done = run("train", "grammar", *settings, "-o", "new.safetensors")
    assert (done.status, done.err) == (0, "")
    made = load("new.safetensors")
    assert (made.cell.name, made.units, made.layers, made.bidirectional) == ("gru", 3, 2, True)
    assert (made.meta["task"], made.meta["seed"], made.meta["iterations"]) == ("grammar", 4, 2)
    accuracy = made.meta["scores"]["test"]["accuracy"]
    assert done.out.decode() == f"new.safetensors: test accuracy {accuracy:.3f}\n"


def steps(*ends):
    """Training that makes one step and then ends as it is told to."""

    def train(task, cell, hidden, seed, iterations, settings, resume=None, **ways):
        yield SimpleNamespace(
            iteration=1,
            iterations=iterations or 9,
            loss=1.0,
            score=0.5,
            model=make(task=task.name, seed=seed),
        )
        raise ends[0]

    return train


def test_an_interrupted_training_keeps_its_best_weights(run, monkeypatch):
    monkeypatch.setattr(train, "train", steps(KeyboardInterrupt()))
    done = run("train", "grammar", "--iterations", "9", "-o", "half.safetensors")
    assert done.status == 130
    assert done.err == "stopped at iteration 1 of 9; the best weights so far are in half.safetensors\n"
    assert load("half.safetensors").meta["interrupted"] == "stopped at iteration 1 of 9"


def stop_after(monkeypatch, n):
    """Ctrl-C in the middle of iteration n, as the terminal sends it."""
    step = train.loss_and_gradients
    count = iter(range(1, 10**6))

    def watched(*args):
        if next(count) == n:
            signal.raise_signal(signal.SIGINT)
        return step(*args)

    monkeypatch.setattr(train, "loss_and_gradients", watched)


def test_a_training_that_was_interrupted_goes_on_to_the_same_weights(run, monkeypatch):
    monkeypatch.setattr(grammar, "GAPS", (0,))
    order = ["train", "grammar", "--hidden", 4, "--iterations", 12, "-o"]
    with monkeypatch.context() as patch:
        stop_after(patch, 5)
        done = run(*order, "half.safetensors")
    assert done.status == 130
    assert done.err == (
        "stopped at iteration 5 of 12; the best weights so far are in half.safetensors; "
        "the same command goes on\n"
    )
    assert load("half.safetensors").meta["interrupted"] == "stopped at iteration 5 of 12"
    done = run(*order, "half.safetensors")
    assert done.status == 0
    assert done.err.startswith("going on after iteration 5, from half.resume\n")
    assert run(*order, "whole.safetensors").status == 0
    half, whole = load("half.safetensors"), load("whole.safetensors")
    assert train.fingerprint(half) == train.fingerprint(whole)
    assert "interrupted" not in half.meta
    assert not os.path.exists("half.resume")


def test_two_trainings_do_not_write_one_file(run, monkeypatch):
    monkeypatch.setattr(grammar, "GAPS", (0,))
    order = ["train", "grammar", "--hidden", 4, "--iterations", 2, "-o", "mine.safetensors"]
    with cli._alone(Path("mine.safetensors")):
        assert refused(run(*order)) == "another training is writing mine.safetensors; name another file"
        assert not os.path.exists("mine.safetensors")
    Path("mine.lock").touch()  # left by one that was killed
    assert run(*order).status == 0
    assert sorted(os.listdir()) == ["assets", "mine.safetensors"]


def test_a_state_of_another_training_is_not_gone_on_with(run, monkeypatch):
    monkeypatch.setattr(grammar, "GAPS", (0,))
    with monkeypatch.context() as patch:
        stop_after(patch, 2)
        run("train", "grammar", "--hidden", 4, "--iterations", 9, "-o", "half.safetensors")
    other = ["train", "grammar", "--hidden", 5, "--iterations", 9, "-o", "half.safetensors"]
    assert refused(run(*other)) == (
        "the state is of another training: its units is 4, not 5; "
        "delete half.resume to begin anew, or name another file"
    )
    with open("half.resume", "wb") as file:
        file.write(b"broken off")
    assert "half.resume is not the whole state of a training" in refused(run(*other))


def test_a_disk_that_is_full_for_the_state_ends_no_training(run, monkeypatch):
    monkeypatch.setattr(grammar, "GAPS", (0,))
    monkeypatch.setattr("visualizer.cli._SAVED_SECONDS", -1)

    def full(self, path):
        raise model.ModelError(f"could not write {path}: No space left on device")

    monkeypatch.setattr(train.State, "save", full)
    done = run("train", "grammar", "--hidden", 3, "--iterations", 2, "-o", "new.safetensors")
    assert done.status == 0
    assert "training goes on" in done.err
    assert load("new.safetensors").meta["iterations"] == 2


def test_weights_that_cannot_be_saved_where_they_should_be_are_saved_elsewhere(run, monkeypatch):
    """As on a disk that fills up while it trains."""
    monkeypatch.setattr(train, "train", steps(train.TrainingError("training diverged", make())))
    write, full = files.write, []

    def failing(path, *rest):
        if not full:
            full.append(path)
            raise model.ModelError(f"could not write {path}: No space left on device")
        write(path, *rest)

    monkeypatch.setattr(files, "write", failing)
    said = refused(run("train", "grammar", "-o", "half.safetensors"))
    assert "No space left on device" in said
    assert load(said.rpartition("the weights are in ")[2]).cell.name == "lstm"


def test_code_is_learnt_from_a_corpus_of_ones_own(run, monkeypatch):
    monkeypatch.setattr(code, "SMALLEST", 100)
    with open("mine.txt", "w") as file:
        file.write("naïve text, line after line\n" * 200)
    done = run(
        "train", "code", "--hidden", 3, "--iterations", 2, "--corpus", "mine.txt", "-o", "mine.safetensors"
    )
    assert done.status == 0, done.err
    meta = load("mine.safetensors").meta
    assert meta["command"].endswith("--iterations 2 --corpus mine.txt -o FILE")
    assert meta["corpus"]["bytes"] == {"train": 4930, "validation": 290, "test": 580}
    bits = meta["scores"]["test"]["bits"]
    assert done.out.decode() == f"mine.safetensors: test bits per character {bits:.3f}\n"


def test_a_corpus_that_cannot_be_used_says_why(run, monkeypatch):
    monkeypatch.setattr(train, "train", lambda *_, **__: pytest.fail("it trains"))
    os.mkdir("none")
    os.mkfifo("pipe")
    for name, data in {"empty.txt": b"", "blank.txt": b" \n", "latin.txt": b"caf\xe9 " * 9999}.items():
        with open(name, "wb") as file:
            file.write(data)
    with open("short.txt", "w") as file:
        file.write("short")
    for name, said in {
        "empty.txt": "empty.txt is empty",
        "blank.txt": "blank.txt is empty",
        "latin.txt": "latin.txt is not UTF-8: byte 3 cannot be read",
        "short.txt": "short.txt holds 5 bytes; at least 10,000 are needed",
        "nowhere.txt": "there is no file or folder nowhere.txt",
        "none": "there is no file in none",
        "pipe": "there is no file or folder pipe",
    }.items():
        assert refused(run("train", "code", "--corpus", name, "-o", "x.safetensors")) == said
    said = refused(run("train", "grammar", "--corpus", "short.txt", "-o", "x.safetensors"))
    assert said == "--corpus is for code, not for grammar"


def test_a_diverged_training_keeps_its_best_weights_and_says_so(run, monkeypatch):
    monkeypatch.setattr(train, "train", steps(train.TrainingError("training diverged", make())))
    line = refused(run("train", "grammar", "-o", "half.safetensors"))
    assert line == "training diverged; the best weights before that are in half.safetensors"
    assert load("half.safetensors").cell.name == "lstm"


def test_no_minute_is_trained_before_it_is_known_where_to(run, monkeypatch):
    monkeypatch.setattr(train, "train", lambda *_: pytest.fail("it trains"))
    assert refused(run("train", "grammar", "-o", "new.npz")) == "new.npz must end in .safetensors"
    assert "put a name before it" in refused(run("train", "grammar", "-o", ".safetensors"))
    assert "no folder" in refused(run("train", "grammar", "-o", "nowhere/new.safetensors"))
    os.mkdir("taken.safetensors")
    os.symlink("loop.safetensors", "loop.safetensors")
    os.mkfifo("pipe.safetensors")
    os.mkdir("part.safetensors.part")
    long = f"{'x' * 240}.safetensors"  # there is no room for what is written on the way
    unwritable = ["/proc/x.safetensors"] if sys.platform == "linux" else []
    for name in ("taken.safetensors", "loop.safetensors", "pipe.safetensors", "part.safetensors", long):
        unwritable.append(name)
    for name in (*unwritable, "x" * 300 + ".safetensors", "a\0b.safetensors"):
        said = refused(run("train", "grammar", "-o", name))
        assert said.startswith("cannot write " + name.replace("\0", "\\x00") + ": ")
        assert "Errno" not in said


def test_a_link_is_written_through_and_nothing_else_is_left(run, monkeypatch, tmp_path):
    monkeypatch.setattr(train, "train", steps(KeyboardInterrupt()))
    (tmp_path / "far").mkdir()
    os.symlink("far/real.safetensors", "link.safetensors")
    done = run("train", "grammar", "-o", "link.safetensors")
    assert done.err.endswith("the best weights so far are in link.safetensors\n")
    assert os.path.islink("link.safetensors")
    assert load("far/real.safetensors").cell.name == "lstm"
    assert os.listdir("far") == ["real.safetensors"]


# --- what is refused ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        ([], "COMMAND"),
        (["dance"], "dance"),
        (["models", "--frob"], "--frob"),
        (["trace"], "MODEL, TEXT"),
        (["trace", "tiny-lstm"], "TEXT"),
        (["trace", "tiny-lstm", TEXT, "--format", "xml"], "xml"),
        (["trace", "tiny-lstm", TEXT, "--form", "csv"], "--form"),
        (["trace", "tiny-lstm", ""], "there is no word"),
        (["trace", "tiny-lstm", " \t\u200b\x00"], "there is no word"),
        (["trace", "tiny-lstm", TEXT, "-o", "nowhere/file"], "cannot write nowhere/file"),
        (["trace", "tiny-lstm", TEXT, "-o", "."], "cannot write ."),
        (["trace", "giant", TEXT], "no model is called 'giant'; there are tiny-coupled, tiny-gru"),
        (["trace", "", TEXT], "no model is called ''"),
        (["trace", "a\x1b[2J\nb", TEXT], "a\\x1b[2J\\nb"),
        (["trace", "gone.safetensors", TEXT], "there is no file gone.safetensors"),
        (["trace", "a\x1b[2Jb.safetensors", TEXT], "a\\x1b[2Jb.safetensors"),
        (["trace", ".", TEXT], "no model is called '.'"),
        (["trace", "tiny-lstm", "\udcff"], "not UTF-8"),
        (["trace", "tiny-lstm", "\ud800"], "not UTF-8"),
        (["gradients", "tiny-lstm", ""], "there is no word"),
        (["trace", "tiny-lstm", TEXT, "--pin", "f"], "'f' is no pin"),
        (["trace", "tiny-lstm", TEXT, "--pin", "f:*:*=two"], "'two' is no number"),
        (["trace", "tiny-lstm", TEXT, "--pin", "f:*:*=2"], "f is from 0 to 1"),
        (["trace", "tiny-gru", TEXT, "--pin", "f:*:*=1"], "GRU has no signal 'f'"),
        (["trace", "tiny-lstm", TEXT, "--pin", "f:99:*=1"], "there is no unit 99"),
        (["trace", "tiny-lstm", TEXT, "--pin", "f:*:5-3=1"], "'5-3' is no span"),
        (["trace", "tiny-lstm", TEXT, "--pin", "f:*:*=nan"], "f is from 0 to 1, so it cannot be held at nan"),
        (["trace", "tiny-lstm", TEXT, "--pin", "o:*:*=1-f"], "only i can be held at 1-f, not o"),
        (["trace", "tiny-coupled", TEXT, "--pin", "i:*:*=1-f"], "always writes by 1-f"),
        (["ledger", "tiny-gru", TEXT, "--unit", "0", "--pin", "i:*:*=1-f"], "GRU has no signal 'i'"),
        (["ledger", "tiny-lstm", TEXT, "--unit", "99"], "there is no unit 99"),
        (["arithmetic", "tiny-lstm", TEXT, "--unit", "99"], "there is no unit 99; they are 0 to "),
        (["arithmetic", "tiny-lstm", TEXT, "--unit", "0", "--step", "-1"], "there is no step -1"),
        (["arithmetic", "tiny-lstm", TEXT, "--unit", "0", "--digits", "0"], "are 1 to 9, not '0'"),
        (["ledger", "tiny-rnn", TEXT, "--unit", "0"], "keeps nothing by a gate"),
        (
            ["ledger", "tiny-lstm", "the " * 9000, "--unit", "0"],
            "a ledger of 9,000 steps is too large even for one unit; shorten the text",
        ),
        (["trace", "notes.txt", TEXT], "no model is called 'notes.txt'"),
        (["gradients", "tiny-lstm", TEXT, "--pin", "q:*:*=1"], "LSTM has no signal 'q'"),
        (["gradients", "tiny-lstm", TEXT, "--target", "dog"], "'dog'"),
        (["gradients", "tiny-lstm", TEXT, "--step", "1"], "--step says where to --verify"),
        (["gradients", "tiny-lstm", TEXT, "--verify", "--step", "99"], "--step is from 0 to"),
        (["gradients", "tiny-lstm", TEXT, "--verify", "--step", "-1"], "--step is from 0 to"),
        (["gradients", "tiny-lstm", TEXT, "--target", "<unk>"], "'<unk>'"),
        (["train", "chess", "-o", "x.safetensors"], "chess"),
        (["train", "grammar"], "-o"),
        (["train", "grammar", "--cell", "mgu", "-o", "x.safetensors"], "mgu"),
        (["train", "grammar", "--hidden", "0", "-o", "x.safetensors"], "hidden"),
        (["train", "grammar", "--hidden", "1e3", "-o", "x.safetensors"], "1e3"),
        (["train", "grammar", "--seed", "-1", "-o", "x.safetensors"], "seed"),
        (["train", "grammar", "--iterations", "0", "-o", "x.safetensors"], "iterations"),
        (["serve", "--port", "70000"], "70000"),
        (["serve", "--port", "-1"], "-1"),
        (["serve", "--port", "http"], "http"),
        (["serve", "--port", "9" * 5000], "from 0 to 65535"),
        (["serve", "--workers", "0"], "from 1 to 32 processes"),
        (["serve", "--workers", "9" * 5000], "from 1 to 32 processes"),
        (["serve", "--workers", "2", "--port", "0"], "a port each"),
        (["serve", "--workers", "4", "--port", "65533"], "a port each"),
        (["serve", "--workers", "2", "--address", "0.0.0.0"], "leave out --address"),
        (["serve", "--public", "gates.school.example"], "such as http://gates.school.example"),
        (["serve", "--public", "http://x.example/<b>"], "such as http://gates.school.example"),
        (["train", "grammar", "--iterations", "9" * 5000, "-o", "x.safetensors"], "--iterations"),
        (["train", "grammar", "--hidden", "9" * 4000, "-o", "x.safetensors"], "hidden"),
    ],
)
def test_a_refusal_is_one_line_that_says_why(run, argv, said):
    line = refused(run(*argv))
    assert said in line
    assert len(line) < 1100  # whatever it was given


@pytest.mark.parametrize("text", ["x" * (MAX_CHARACTERS + 1), "- " * (MAX_TOKENS + 1)])
@pytest.mark.parametrize("command", ["trace", "gradients"])
def test_a_text_too_long_is_refused_before_any_work(run, monkeypatch, command, text):
    monkeypatch.setattr(Model, "trace", lambda *_: pytest.fail("it works"))
    assert re.search(
        r"200,000 characters|20,001 words; at most 20,000", refused(run(command, "tiny-rnn", text))
    )


def test_the_longest_text_is_read(run):
    found = json.loads(run("trace", "tiny-rnn", "x" * MAX_CHARACTERS).out)
    assert [len(token) for token in found["tokens"]] == [MAX_CHARACTERS]


@pytest.mark.parametrize("data", ["☂".encode() * (MAX_CHARACTERS + 1), b"x" * (9 * MAX_CHARACTERS)])
def test_endless_standard_input_is_not_read_to_its_end(run, typed, data):
    typed(data)
    assert "longer than 200,000 characters" in refused(run("trace", "tiny-rnn", "-"))


def test_standard_input_must_be_utf8(run, typed):
    typed("naïve".encode("latin-1"))
    assert refused(run("trace", "tiny-rnn", "-")) == "the text is not UTF-8"


def test_npz_is_not_for_a_terminal(run, monkeypatch):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert "-o" in refused(run("trace", "tiny-lstm", TEXT, "--format", "npz"))


def spoil(name):
    m = make()
    save(m, "spoilt.safetensors")
    with open("spoilt.safetensors", "rb") as file:
        data = file.read()
    if name == "truncated":
        data = data[: len(data) // 2]
    elif name == "empty":
        data = b""
    elif name == "text":
        data = b"not a model at all " * 9
    with open("spoilt.safetensors", "wb") as file:
        file.write(data)
    if name == "foreign":
        save_file(dict(m.weights), "spoilt.safetensors")
    elif name == "nan":
        with open("spoilt.safetensors", "wb") as file:
            weight = m.weights["readout.weight"]
            file.write(data.replace(weight.tobytes(), np.full_like(weight, np.nan).tobytes()))


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("truncated", "not a whole .safetensors"),
        ("empty", "not a whole .safetensors"),
        ("text", "not a whole .safetensors"),
        ("foreign", "“the” is no whole number"),
        ("nan", "readout.weight holds values that are not finite"),
    ],
)
@pytest.mark.parametrize("command", ["trace", "gradients"])
def test_a_spoilt_model_is_told_apart(run, command, name, said):
    spoil(name)
    assert said in refused(run(command, "spoilt.safetensors", TEXT))


def test_a_fault_of_our_own_is_one_line_too(run, monkeypatch):
    def fail(*_):
        raise KeyError("surprise")

    monkeypatch.setattr(files, "load", fail)
    assert refused(run("trace", "tiny-lstm", TEXT)) == "a fault in this program: KeyError: 'surprise'"


def test_an_interruption_is_quiet(run, monkeypatch):
    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(files, "load", interrupt)
    done = run("trace", "tiny-lstm", TEXT)
    assert (done.status, done.out, done.err) == (130, b"", "")


@pytest.mark.parametrize("argv", [("tiny-lstm", TEXT, "-o", "out/page.html"), ("--site", "out/site")])
def test_a_termination_leaves_nothing_half_written(run, monkeypatch, argv):
    os.mkdir("out")
    begun = []

    def write(path, data):  # the second one comes while the first is being obeyed
        path.touch()
        begun.append(path)
        signal.raise_signal(signal.SIGTERM)

    def clear(path, **how):
        signal.raise_signal(signal.SIGTERM)
        rmtree(path, **how)

    rmtree = shutil.rmtree
    monkeypatch.setattr(shutil, "rmtree", clear)
    monkeypatch.setattr(handout, "handout", lambda *_, **how: "a page")
    monkeypatch.setattr(site, "files", lambda *_: {"index.html": b"a page"})
    monkeypatch.setattr(Path, "write_bytes", write)
    done = run("export", *argv)
    assert begun
    assert (done.status, done.out) == (143, b"")
    assert not os.listdir("out")
    assert signal.getsignal(signal.SIGTERM) is signal.SIG_DFL


# --- as a process ---------------------------------------------------------------------------------


def test_the_module_is_the_command(tmp_path):
    save(make(), tmp_path / "mine.safetensors")
    done = gatescope("trace", tmp_path / "mine.safetensors", "-", input="naïve ☂".encode())
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["tokens"] == ["naïve", "☂"]
    done = gatescope("trace", tmp_path / "theirs.safetensors", "x")
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().splitlines() == [f"gatescope: there is no file {tmp_path}/theirs.safetensors"]


def test_output_is_utf8_whatever_the_locale(tmp_path):
    save(make(), tmp_path / "mine.safetensors")
    plain = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    plain.pop("PYTHONIOENCODING", None)
    done = gatescope("trace", tmp_path / "mine.safetensors", "-", input="☂".encode(), env=plain)
    assert json.loads(done.stdout.decode("utf-8"))["tokens"] == ["☂"]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break in their own way there")
def test_a_reader_that_has_seen_enough_is_no_error(tmp_path):
    save(make(), tmp_path / "mine.safetensors")
    command = (
        f"'{sys.executable}' -m visualizer trace mine.safetensors - | head -c 9; echo ${{PIPESTATUS[0]}}"
    )
    done = subprocess.run(
        ["bash", "-c", command], input=b"cat " * 9999, capture_output=True, cwd=tmp_path, timeout=60
    )
    assert done.stdout == b'{"model":0\n'
    assert done.stderr == b""


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no full device")
def test_a_full_disk_is_one_line(tmp_path):
    save(make(), tmp_path / "mine.safetensors")
    with open("/dev/full", "wb") as full:
        command = [sys.executable, "-m", "visualizer", "trace", str(tmp_path / "mine.safetensors"), "cat"]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, timeout=60)
    assert done.returncode == 2
    assert done.stderr.decode().splitlines() == ["gatescope: No space left on device"]


@pytest.mark.skipif(sys.platform == "win32", reason="streams are closed in another way there")
@pytest.mark.parametrize(
    ("argv", "closed", "said"),
    [
        ("models", ">&-", "gatescope: standard output is closed\n"),
        ("--help", ">&-", "gatescope: standard output is closed\n"),
        ("trace grammar-lstm-32-s0 -", "<&-", "gatescope: standard input is closed\n"),
        ("nope", "2>&-", ""),
        ("nope", "<&- >&- 2>&-", ""),
        pytest.param(
            *("nope", "2>/dev/full", ""),
            marks=pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no full device"),
        ),
    ],
)
def test_a_stream_that_is_closed_or_full_is_a_line_at_most(argv, closed, said):
    done = subprocess.run(
        ["bash", "-c", f"'{sys.executable}' -m visualizer {argv} {closed}"], capture_output=True, timeout=60
    )
    assert (done.returncode, done.stdout, done.stderr.decode()) == (2, b"", said)
