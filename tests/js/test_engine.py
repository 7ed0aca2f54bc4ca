"""The engine in the browser makes of a text what Python makes of it: tokens, signals, gradients, pictures."""

import base64
import json
import subprocess
from dataclasses import asdict, replace

import numpy as np
import pytest

from newcomer import MGU, Softsigned
from payload import block, decode
from variants import STACKED, VARIANTS
from visualizer import Model, Pins, Vocabulary, cells, gradient_norms
from visualizer.analysis import log10_forget_product, moment, similarity_order
from visualizer.analysis.attribution import attribution
from visualizer.analysis.ledger import compare
from visualizer.cells import State, sigmoid
from visualizer.model import ModelError
from visualizer.pages.catalogue import load
from visualizer.pages.explorer.session import Session
from visualizer.pages.handed import packed_network
from visualizer.pages.picture import describe
from visualizer.pages.whatif.changes import WhatIf
from visualizer.stack import places
from visualizer.symbols import Answers, Characters, Ids, Values, typed
from visualizer.tasks import TASKS

SCRIPT = """
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const [module, asked] = process.argv.slice(1);
const { Engine, readNetwork } = await import(pathToFileURL(module));
const [{ forgetProduct, gradientNorms, moment, pictured, Trace }, { compared, heldIn }] = await Promise.all(
  ["picture.mjs", "changes.mjs"].map((name) => import(new URL(name, pathToFileURL(module)))));
const base64 = (a) => Buffer.from(a.buffer, a.byteOffset, a.byteLength).toString("base64");
const told = JSON.parse(readFileSync(asked)).map(({ networks, questions }) => {
  const engine = new Engine(networks.map((file) => readNetwork(new Uint8Array(readFileSync(file)))));
  return Promise.all(questions.map(async (question) => {
    const [network] = engine.networks, { held, text } = question;
    const traced = (tokens) => new Trace(network, tokens, heldIn(held, network, tokens.length));
    const answer = held
      ? { picture: pictured(traced(network.reads.tokenize(text)), []) }
      : await engine.answer(question);
    const { picture, pictures = [picture], ...head } = answer;
    if (question.exact) {
      const trace = traced(network.reads.tokenize(text)), plain = (each) =>
        Object.fromEntries(Object.entries(each).map(([name, values]) => [name, [...values]]));
      head.signals = plain(trace.last.signals);
      head.norms = plain(gradientNorms(trace).norms);
      const free = new Trace(network, trace.tokens);
      head.places = network.programs.map((_, k) => {
        const direction = network.reversed(k) ? "reverse" : "forward",
          place = { layer: Math.floor(k / network.directions), direction };
        return {
          index: network.at(place),
          norms: plain(gradientNorms(trace, null, place).norms),
          kept: network.roles.keep ? [...forgetProduct(trace, place)] : null,
          moment: moment(trace, place),
          order: [...trace.orderAt(place)],
          sizes: plain(compared(free, trace, place).sizes),
        };
      });
    }
    return { head, pictures: pictures.map((P) => P && said(P)) };
  }));
});
console.log(JSON.stringify(await Promise.all(told)));
function said(P) {
  const arrays = Object.entries(P.T > 256 ? {} : P.arrays) // of a long text the facts alone
    .map(([name, [, shape]]) => [name, [shape, base64(P.array(name))]]);
  const { body, cache, arrays: _, roles, drawn, late, columns, steps, more, ...facts } = P;
  return { facts, arrays: Object.fromEntries(arrays) };
}
"""


class Answer:
    """What the engine answered: the head, and a picture's facts and arrays, None where there is none."""

    def __init__(self, head, told):
        self.head, self.facts = head, told and told["facts"]
        self.arrays = {
            name: np.frombuffer(base64.b64decode(data), "<f4").reshape(shape)
            for name, (shape, data) in (told["arrays"] if told else {}).items()
        }


def ask(node, root, folder, cases):
    """Each case a list of packed networks and a list of questions -> its answers, by one process."""
    files, asked = {}, []
    for networks, questions in cases:
        for data in networks:
            if data not in files:
                files[data] = folder / f"{len(files)}.network"
                files[data].write_bytes(data)
        asked.append({"networks": [str(files[data]) for data in networks], "questions": questions})
    file = folder / "asked.json"
    file.write_text(json.dumps(asked), "utf-8")
    module = root / "visualizer/pages/kit/engine/engine.mjs"
    command = [node, "--input-type=module", "-e", SCRIPT, str(module), str(file)]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120)
    assert run.returncode == 0, run.stderr
    return [
        [
            answers[0] if len(answers) == 1 else answers
            for answers in ([Answer(each["head"], one) for one in each["pictures"]] for each in told)
        ]
        for told in json.loads(run.stdout)
    ]


WORDS = Vocabulary(("<unk>", "the", "cat", "naïve", "日本", "sat", "on", "mats"))
TEXTS = ("The naïve cat sat in 日本, mts", "sat", "the cat the cat sat on mats the sat the sat cat")


class Softplus(MGU):
    """An MGU whose candidate is never negative: a function of its own, divided, and at most 1."""

    name = "softplus"
    functions = ("softplus(a) = max(a, 0) + log(1 + exp(0 - abs(a)))",)
    equations = (
        MGU().equations[0],
        "q = min(softplus(W_iq x + b_iq + W_hq (k * h') + b_hq) / (1 + h' * h'), 1)",
        MGU().equations[2],
    )

    def forward(self, a, prev, w, tap):
        a_k, a_q = np.split(a, 2, axis=-1)
        k = tap("k", a_k + w.recur(prev.h, ("k",)), sigmoid)
        s = a_q + w.recur(k * prev.h, ("q",))
        positive = np.maximum(s, 0) + np.log1p(np.exp(-np.abs(s)))
        q = tap("q", np.minimum(positive / (1 + prev.h * prev.h), 1))
        return State(tap("h", (1 - k) * prev.h + k * q))

    def backward(self, s, prev, d, w, tap):
        k, q, m = s["k"], s["q"], 1 + prev.h * prev.h
        dh = tap("h", d.h)
        free = tap("q", dh * k) * (q < 1)
        da_q = -free * np.expm1(-q * m) / m
        dv = w.back(da_q, k * prev.h, ("q",))
        da_k = tap("k", dh * (q - prev.h) + dv * prev.h) * k * s.rest("k")
        dh_prev = dh * s.rest("k") - free * 2 * prev.h * q / m + dv * k + w.back(da_k, prev.h, ("k",))
        return np.concatenate((da_k, da_q), axis=-1), State(dh_prev)


EVERY = {name: cells.make(cell, **options) for name, (cell, options) in VARIANTS.items()}
EVERY |= {kind.name: kind() for kind in (MGU, Softsigned, Softplus)}
SCALES = {"plain": 1.0, "saturated": 25.0}
CASES = {
    f"{name}, {layers} x {directions}, {scale}": (cell, layers, directions, by)
    for name, cell in EVERY.items()
    for layers, directions in ((1, 1), (2, 2))
    if layers == 1 or name in STACKED
    for scale, by in SCALES.items()
}


def drawn(cell, layers, directions, by, units=5):
    model = Model.create(
        cell,
        WORDS,
        units,
        np.random.default_rng(layers),
        input_size=3,
        layers=layers,
        bidirectional=directions == 2,
        meta={"name": "tiny"},
    )
    weights = {
        name: (w * np.float32(1 if name.startswith(("encoder", "readout")) else by))
        for name, w in model.weights.items()
    }
    return Model(cell, WORDS, weights, layers, directions == 2, {"name": "tiny"})


@pytest.fixture(scope="module")
def both(node, root, tmp_path_factory):
    """A case -> its network, and the engine's pictures of the texts."""
    models = {case: drawn(*of) for case, of in CASES.items()}
    questions = [{"seq": 1, "want": "picture", "text": text} for text in TEXTS]
    exact = {"held": [], "exact": True, "text": TEXTS[0]}
    words = {"want": "words", "text": TEXTS[0], "t": 3}
    asked = []
    for case, model in models.items():
        more = [exact, words] if case.endswith("plain") else [exact]
        asked.append(([packed_network(model, "float32")], [*questions, *more]))
    told = ask(node, root, tmp_path_factory.mktemp("engine"), asked)
    return {case: (model, answers) for (case, model), answers in zip(models.items(), told, strict=True)}


def alike(found, wanted, within, what):
    """Equal to a share of the largest, and infinite where it is."""
    assert found.shape == wanted.shape, what
    infinite = ~np.isfinite(wanted)
    assert np.array_equal(found[infinite], wanted[infinite]), what
    found, wanted = found[~infinite], wanted[~infinite]
    assert np.abs(found - wanted).max(initial=0) <= within * max(1, np.abs(wanted).max(initial=0)), what


def same_arrays(answer, arrays, trace):
    """Those of a trace in float64."""
    assert set(answer.arrays) == set(arrays)
    for name, wanted in arrays.items():
        # where a unit stands that never moves, rounding says
        if name != "order" or trace["h"].std(axis=0).min() > 1e-9 or len(trace) == 1:
            alike(answer.arrays[name], np.asarray(wanted, np.float64), 2e-7, name)


def same_facts(found, wanted):
    """Equal, a loss but for what rounding makes of it. The page's roles know more than what is sent."""
    wanted = json.loads(json.dumps({key: each for key, each in wanted.items() if key != "roles"}))
    for one, other in zip(found["curves"], wanted["curves"], strict=True):
        assert one["loss"] == pytest.approx(other.pop("loss"), rel=1e-9, abs=1e-12)
        del one["loss"]
    assert found == wanted


@pytest.mark.parametrize("case", CASES)
def test_a_picture_is_that_of_python(both, case):
    model, answers = both[case]
    for text, answer in zip(TEXTS, answers[: len(TEXTS)], strict=True):
        trace = model.in_float64.trace(text)
        facts, arrays = describe(trace, [])
        same_facts(answer.facts, facts)
        same_arrays(answer, arrays, trace)


@pytest.mark.parametrize("case", [case for case in CASES if case.endswith("plain")])
def test_which_words_mattered_is_what_python_says(both, case):
    model, (*_, words) = both[case]
    wanted = attribution(model.trace(TEXTS[0]), None, 3)
    assert words.facts["target"] == wanted.target
    assert words.facts["whole"] == pytest.approx(wanted.whole, rel=1e-9)
    for name in ("gradient_x_input", "integrated_gradients", "leave_one_out", "ledger_share"):
        if (each := getattr(wanted, name)) is None:
            assert name not in words.arrays
        else:
            np.testing.assert_allclose(words.arrays[name], each, rtol=1e-5, atol=1e-7)


@pytest.mark.parametrize("case", [case for case in CASES if case.startswith("soft")])
def test_functions_of_a_cells_own_run_forward_and_back_as_in_python(both, case):
    model, exact = both[case][0], both[case][1][len(TEXTS)]
    trace = model.in_float64.trace(TEXTS[0])
    for name in model.cell.signals:
        found = np.array(exact.head["signals"][name]).reshape(-1, model.units)[1:]
        np.testing.assert_allclose(found, trace[name], rtol=1e-9, atol=1e-12)
    for name, norms in gradient_norms(trace.model, trace).log10_norm.items():
        np.testing.assert_allclose(exact.head["norms"][name], norms, rtol=0, atol=1e-9)


HELD = {
    "lstm": ("f:*:2-4=0.75", "i:0,2:*=1-f", "c:1:3=-1.5", "f:2:5=0", "i:0:1=0.25", "o:3:*=0"),
    "peephole-ifo": ("f_l0:*:2=0.75", "i_l0_reverse:0,2:*=1-f", "o_reverse:1:3=0", "f_l1:2:5=0"),
    "coupled": ("f:0:*=1", "c:1-2:4=2", "h:3:2=0.5", "f:*:5=0.125"),
    "gru": ("z:*:3-4=1", "r:2:*=0", "n:1:2=-1", "h:0:5=0.5", "z_l0_reverse:1:0-2=1", "h_reverse:0:1=0.25"),
    "mgu": ("k:*:3=0", "q:1:*=0.5"),
}


@pytest.fixture(scope="module")
def held(node, root, tmp_path_factory):
    """A cell -> its network, and the engine's runs with signals held."""
    models = {cell: drawn(EVERY[cell], 2, 2, 3.0) for cell in HELD}
    asked = []
    for cell, model in models.items():
        pins = [{**asdict(pin), **asdict(pin.place), "on": True} for pin in Pins.parse(HELD[cell]).pins]
        asked.append(([packed_network(model, "float32")], [{"held": pins, "text": TEXTS[0], "exact": True}]))
    told = ask(node, root, tmp_path_factory.mktemp("held"), asked)
    return {cell: (model, answer) for (cell, model), (answer,) in zip(models.items(), told, strict=True)}


def same_places(told, trace, free):
    """What the engine says of every layer and direction is what Python says."""
    model = trace.model
    assert [each["index"] for each in told] == list(range(len(trace.layers)))
    for each, place in zip(told, places(model), strict=True):
        for name, norms in gradient_norms(model, trace, place=place).log10_norm.items():
            np.testing.assert_allclose(endless(each["norms"][name]), norms, rtol=1e-14, atol=1e-9)
        kept = log10_forget_product(trace, place)
        assert (each["kept"] is None) == (kept is None)
        if kept is not None:
            np.testing.assert_allclose(endless(each["kept"]), kept.ravel(), rtol=1e-9, atol=1e-9)
        assert each["moment"] == list(moment(trace, place))
        if trace.at(place)["h"].std(axis=0).min() > 1e-9:  # see `same_arrays`
            assert each["order"] == similarity_order(trace, place).tolist()
        for name, size in compare(free, trace, place).size.items():
            np.testing.assert_allclose(each["sizes"][name], size, rtol=0, atol=1e-9)


def endless(values):
    """Numbers of JSON, which has none for -inf."""
    return np.array([-np.inf if each is None else each for each in values])


@pytest.mark.parametrize("case", [case for case in CASES if "2 x 2" in case])
def test_every_layer_and_direction_is_what_python_says_of_it(both, case):
    model, exact = both[case][0], both[case][1][len(TEXTS)]
    trace = model.in_float64.trace(TEXTS[0])
    same_places(exact.head["places"], trace, trace)


@pytest.mark.parametrize("cell", HELD)
def test_every_layer_and_direction_of_a_run_that_is_held_is_what_python_says_of_it(held, cell):
    model, answer = held[cell]
    free = model.in_float64.trace(TEXTS[0])
    trace = model.in_float64.trace(TEXTS[0], pins=Pins.parse(HELD[cell]))
    same_places(answer.head["places"], trace, free)


def test_a_gradient_beside_one_that_is_nothing_vanishes_no_sooner(node, root, tmp_path):
    """Hundreds of decades below what the other direction of the layer has at the end."""
    model = drawn(EVERY["rnn"], 2, 2, 0.1)
    text = "the cat sat " * 100
    question = {"held": [], "exact": True, "text": text}
    (((answer),),) = ask(node, root, tmp_path, [([packed_network(model, "float32")], [question])])
    trace = model.in_float64.trace(text)
    assert gradient_norms(trace.model, trace, place=places(model)[1])["h"].min() < -330
    same_places(answer.head["places"], trace, trace)


@pytest.mark.parametrize("cell", HELD)
def test_a_run_with_signals_held_is_that_of_python(held, cell):
    model, answer = held[cell]
    trace = model.in_float64.trace(TEXTS[0], pins=Pins.parse(HELD[cell]))
    facts, arrays = describe(trace, [])
    same_facts(answer.facts, facts)
    same_arrays(answer, arrays, trace)


def session(questions):
    """What a server answers one person, as `Answer` has it."""
    one = Session()
    details = ("sums", "preactivations", "inputs", "tensors", "unit", "step", "gradient", "signals")
    made = {name: getattr(one, name) for name in details}
    return [decode(made.get(each["want"], one.look)(each)) for each in questions]


MODEL = "grammar-lstm-32-s0"
QUESTIONS = [
    {"want": "picture", "text": "Mary was born in France and moved to Japan, so she speaks", "model": MODEL},
    {"want": "picture", "text": "the cloud are zebra in the skyy skyy 👩\u200d👧 <b>", "units": True},
    {"want": "picture", "write": {"temperature": 0, "seed": 0, "length": 3}, "text": "the clouds "},
    {"want": "picture", "write": {"temperature": 1.5, "seed": 4_000_000_001, "length": 9}},
    {"want": "picture", "write": {"temperature": 9, "seed": 0, "length": 9}},
    {"want": "picture", "write": {"temperature": 1, "seed": 0.5, "length": 9}},
    {"want": "picture", "write": {"temperature": 1, "seed": 0, "length": 401}},
    {"want": "picture", "write": "x", "text": "the clouds"},
    {"want": "sums", "t": 3, "unit": 5},
    {"want": "sums", "t": 3, "unit": 32},
    {"want": "sums", "t": 0.5, "unit": 1},
    {"want": "preactivations", "layer": 0, "text": "the clouds are in the"},
    {"want": "preactivations", "layer": 1},
    {"want": "preactivations", "layer": "x"},
    {"want": "picture", "text": "the clouds are", "direction": "reverse"},
    {"want": "picture", "text": "the clouds are", "direction": "up", "layer": 5},
    {"want": "unit", "unit": 5, "text": "the clouds are"},
    {"want": "unit", "unit": 32},
    {"want": "step", "t": 0, "text": "the clouds are"},
    {"want": "step", "t": "x"},
    {"want": "gradient"},
    {"want": "signals"},
    {"want": "inputs"},
    {"want": "inputs", "text": ""},
    {"want": "inputs", "text": None},
    {"want": "tensors", "model": MODEL},
    {"want": "picture", "text": ""},
    {"want": "picture", "text": " \u0301 "},
    {"want": "picture", "text": 7},
    {"want": "picture", "text": "the clouds", "weights": "best"},
    {"want": "picture", "text": "the clouds", "model": "no-such\nmodel"},
    {"want": "picture", "text": "a " * 2001},
    {"want": "picture", "text": "abcdefghi " * 2100, "length": 30_000},
]


def test_a_question_is_answered_as_a_server_answers_it(node, root, tmp_path):
    networks = [packed_network(load(name), "float32") for name in (MODEL, "grammar-rnn-32-s0")]
    questions = [{"seq": seq, **each} for seq, each in enumerate(QUESTIONS, 1)]
    ((told),) = ask(node, root, tmp_path, [(networks, questions)])
    for question, answer, (head, facts, arrays) in zip(questions, told, session(questions), strict=True):
        assert answer.head == {**head, "arrays": {}}, question
        assert (answer.facts is None) == (facts is None), question
        if facts is None:
            continue
        if question["want"] == "picture":
            same_facts(answer.facts, facts)
        found, arrays = answer.arrays, arrays if facts.get("T", 0) <= 256 else {}
        assert set(found) == set(arrays)
        if question["want"] == "inputs":  # which is the first of them does not matter
            found, arrays = ({"read": each["x"][each["at"].astype(int)]} for each in (found, arrays))
        for name, wanted in arrays.items():
            alike(found[name], wanted, 1e-5, name)


RUNS = [
    {"text": "Mary was born in France and moved to Japan, so she speaks", "pins": ["f:*:8-9=1", "!i:*:*=0"]},
    {"text": "the clouds are in the", "pins": ["i:0-3:*=1-f", "f:2:1,3=0.25", "f:2:3=0.5", "c:1:2=-1.5"]},
    {"text": "the clouds are in the", "other": {"text": "the rain is in the"}, "units": True},
    {"text": "the clouds are in the", "other": {"model": "grammar-rnn-32-s0"}},
    {"text": "the clouds", "other": {"model": "grammar-gru-32-s0"}, "pins": ["f:*:1=0.75", "i:*:1=1-f"]},
    {"text": "the clouds", "other": {"model": "grammar-gru-32-s0"}, "pins": ["f:*:1=0.75", "i:*:1=0.5"]},
    {"text": "the clouds", "other": {"model": "grammar-gru-32-s0"}, "pins": ["f:2:1=0.75", "!i:*:*=0"]},
    {"text": "the clouds", "other": {"model": "grammar-gru-32-s0"}, "pins": ["f_l0:*:1=1", "i:*:1=1-f"]},
    {"text": "the clouds", "pins": ["f_l0:*:1=1", "f_l1:*:*=0", "f_reverse:*:*=0", "o_l0_reverse:*:0=1"]},
    {"text": "the clouds", "model": "grammar-gru-32-s0", "other": {"model": MODEL}, "pins": ["z:*:0=0.25"]},
    {"text": "the clouds", "other": {"model": "grammar-rnn-32-s0"}, "pins": ["f:*:1=0.75"]},
    {"text": "the clouds are in the", "other": {"text": ""}},
    {"text": "the clouds are in the", "other": {"text": "?!\u0301"}, "pins": ["f:*:*=1"]},
    {"text": "the clouds are in the", "other": 3, "pins": "x"},
    {"text": None},
    {"text": " "},
    {"text": "the " * 300},
    {
        "text": "the clouds",
        "pins": [
            *("f", "q:*:*=0", "f:*:*=2", "h:*:*=-1.25", "i:*:*=1-o", "f:*:7=1", "f:40:*=1"),
            *("f:*:*=x", "c:*:*=1e31", "f:3-1:*=1", 5),
        ],
    },
    {"text": "the clouds", "pins": ["f:*:*=0.5"] * 42},
]


SHORT = "the clouds are in the sky"
BEYOND = [
    {"want": "words", "text": SHORT, "t": 4, "pins": ["f:*:*=1"]},
    {"want": "words", "text": SHORT, "t": 2, "target": "sea", "model": "grammar-rnn-32-s0"},
    {"want": "words", "text": SHORT, "t": 5, "run": "b", "other": {"model": "grammar-gru-32-s0"}},
    {"want": "words", "text": SHORT, "t": 6},
    {"want": "words", "text": SHORT, "t": None},
    {"want": "words", "text": SHORT, "t": 0, "target": "no such word"},
    {"want": "words", "text": ""},
    {"want": "others", "text": SHORT, "t": 4, "pins": ["f:*:1-3=1", "i:*:1-3=0"]},
    {"want": "others", "text": SHORT, "t": 9, "pins": ["f:2:1-3=1", "!i:*:*=0"]},
    {"want": "others", "text": SHORT, "other": {"model": "grammar-gru-32-s0"}, "pins": ["f:*:1=0.75"]},
    {"want": "others", "text": "", "t": 0},
    {"want": "cut", "text": SHORT, "units": [1]},
]
NAMES = (MODEL, "grammar-rnn-32-s0", "grammar-gru-32-s0")


@pytest.fixture(scope="module")
def compared(node, root, tmp_path_factory):
    """Questions on two runs, and what the engine answers."""
    networks = [packed_network(load(name), "float32") for name in NAMES]
    questions = [
        {"seq": seq, "want": "run", "model": MODEL, **each} for seq, each in enumerate((*RUNS, *BEYOND), 1)
    ]
    ((told),) = ask(node, root, tmp_path_factory.mktemp("compared"), [(networks, questions)])
    return list(zip(questions, told, strict=True))


def test_what_else_is_asked_of_two_runs_is_answered_as_a_server_answers_it(compared):
    *asked, (_, cut) = compared[len(RUNS) :]
    # there are no test texts
    assert "gatescope serve" in cut.head["notices"][0]
    for question, answer in asked:
        head, facts, arrays = decode(WhatIf().answer(question))
        assert answer.head == {**answer.head, **head}, question
        assert (answer.facts is None) == (facts is None), question
        if facts is None:
            continue
        for row in facts.pop("rows", []):
            if row["name"] not in NAMES:
                continue
            (mine,) = (each for each in answer.facts["rows"] if each["name"] == row["name"])
            for when in ("before", "after"):
                told, its = row.pop(when), mine.pop(when)
                assert (told is None) == (its is None)
                if told:
                    assert [word for word, _ in its] == [word for word, _ in told]
                    assert [p for _, p in its] == pytest.approx([p for _, p in told], abs=1e-5)
            assert mine == row
        for name in ("p", "whole"):
            if name in facts:
                assert answer.facts.pop(name) == pytest.approx(facts.pop(name), rel=1e-5)
        for name, wanted in arrays.items():
            alike(answer.arrays[name], wanted, 1e-6, name)


def test_two_runs_are_those_of_a_server(compared):
    for question, pair in compared[: len(RUNS)]:
        head, _, rest = block(WhatIf().answer(question))
        found = pair[0].head
        for each in (head, found):
            each["sizes"] = [bool(size) for size in each["sizes"]]
            each.pop("key", None)
            each.pop("arrays", None)
        assert found == head, question
        for answer, there in zip(pair, head["sizes"], strict=True):
            if not there:
                assert answer.facts is None
                continue
            facts, arrays, rest = block(rest)
            del facts["roles"]
            facts.setdefault("equations", answer.facts["equations"])
            assert answer.facts == {"beside": None, **facts}
            assert set(answer.arrays) == set(arrays)
            for name, wanted in arrays.items():
                # in float32 what a long text adds up drifts
                alike(answer.arrays[name], wanted, 1e-5 if facts["T"] < 100 else 1e-4, name)
        assert not rest


FLAGS = Answers("flags", "is it", ("long", "odd", "old"))
KINDS = {
    "english-lstm-256-s0": "english-rnn-256-s0",
    "code-gru-128-s0": "code-lstm-128-s0",
    "frames-peephole-24-s0": None,
    "adding-gru-32-s0": None,
    "names-lstm-64-s0": None,
    "brackets-coupled-32-s0": None,
    "grammar-lstm-32-s1": None,
}


def test_networks_of_every_kind_of_reading_are_shown_as_a_server_shows_them(node, root, tmp_path):
    asked, wanted = [], []
    for name, beside in KINDS.items():
        networks = [load(each) for each in (name, beside) if each]
        task = TASKS[networks[0].meta["task"]]
        texts = [text for label, text in task.examples if label in task.tells][:2]
        texts = [*texts, *(text for _, text in task.examples if text not in texts)][:2]
        asked.append(
            (
                [packed_network(each, "float32") for each in networks],
                [{"want": "picture", "text": text} for text in texts],
            )
        )
        one, *others = (each.in_float64 for each in networks)
        traces = [one.trace(typed(text, one.reads.kind)) for text in texts]
        wanted.append([(trace, *describe(trace, others)) for trace in traces])
    for answers, pictures in zip(ask(node, root, tmp_path, asked), wanted, strict=True):
        for answer, (trace, facts, arrays) in zip(answers, pictures, strict=True):
            same_facts(answer.facts, facts)
            same_arrays(answer, arrays, trace)


OWN = {
    "flags": (
        Vocabulary(("[PAD]", "the", "cat", "[UNK]"), unknown=3, special=(0,)),
        FLAGS,
        "the cat dog the",
    ),
    "flags both ways": (WORDS, FLAGS, "the cat sat"),
    "both ends, both ways": (WORDS, replace(FLAGS, over="ends"), "the cat sat on mats"),
    "the last, both ways": (WORDS, Answers("label", "which", ("one", "two"), "last"), "the cat sat on mats"),
    "mean": (WORDS, replace(FLAGS, over="mean"), "the cat sat on mats"),
    "max": (WORDS, Answers("value", "it", ("a", "b"), "max"), "the cat sat on mats"),
    "mean, both ways": (WORDS, Answers("label", "which", ("one", "two"), "mean"), "the cat sat on mats"),
    "max, both ways": (WORDS, replace(FLAGS, over="max"), "the cat sat on mats"),
    "gates alone, both ways": (WORDS, Answers("none", ""), "the cat sat"),
    "values": (Values(("a", "b"), (1, 2), (3, 4)), Answers("value", "next", ("x", "y")), "1,2 -3,1e-1 0,0"),
    "one value": (Values(), Answers("value", "next", ("x",)), "1, 2.5, -3"),
    "label": (Ids(6), Answers("label", "which", ("one", "two", "three"), "last"), "1 5 0 2"),
    "next": (Ids(6, special=(1, 4)), Answers(over="last"), "1 5 0 2"),
    "characters": (Characters(("a", "b", " ", "_"), unknown=None, special=(3,)), Answers(), "ab ba"),
}


@pytest.fixture(scope="module")
def own(node, root, tmp_path_factory):
    """Networks that read and answer as other programs do: each, its text, and what the engine answers."""
    models, asked = {}, []
    for name, (reads, answers, text) in OWN.items():
        rng, both = np.random.default_rng(len(name)), "both" in name
        model = Model.create(
            EVERY["lstm"],
            reads,
            4,
            rng,
            answers=answers,
            input_size=reads.size or 3,
            layers=1 + both,
            bidirectional=both,
        )
        weights = {each: rng.normal(0, 1, w.shape).astype(np.float32) for each, w in model.weights.items()}
        model = replace(model, weights=weights, meta={"name": "own"})
        models[name] = model, text
        write = {"temperature": 1, "seed": 3, "length": 6}
        questions = [
            {"want": "picture", "text": text},
            {"want": "words", "text": text, "t": 2},
            {"want": "run", "text": text, "pins": ["c:*:1=4", "o:*:1=1"]},
            {"want": "picture", "text": "the 1,nan zzz"},
            {"want": "picture", "text": text, "write": write},
        ]
        asked.append(([packed_network(model, "float32")], [{"seq": 1, **each} for each in questions]))
    told = ask(node, root, tmp_path_factory.mktemp("own"), asked)
    return {name: (*models[name], answers) for name, answers in zip(models, told, strict=True)}


@pytest.mark.parametrize("name", OWN)
def test_what_other_programs_read_and_answer_is_shown_as_in_python(own, name):
    model, text, (shown, words, run, strange, written) = own[name]
    trace = model.in_float64.trace(text)
    facts, arrays = describe(trace, [])
    same_facts(shown.facts, facts)
    same_arrays(shown, arrays, trace)
    if model.answers.probable:
        wanted = attribution(trace, t=2)
        assert (words.facts["target"], words.facts["n"]) == (wanted.target, wanted.n)
        for way in ("gradient_x_input", "integrated_gradients", "leave_one_out"):
            np.testing.assert_allclose(words.arrays[way], getattr(wanted, way), rtol=1e-5, atol=1e-7)
    else:
        with pytest.raises(ModelError) as refused:
            attribution(trace, t=2)
        assert words.head["notices"] == [f"This cannot be shown: {refused.value}."]
    held = model.in_float64.trace(text, pins=Pins.parse(["c:*:1=4", "o:*:1=1"]))
    assert run[1].facts["parts"] == compare(trace, held).parts
    alike(run[1].arrays["p"], held.probabilities if model.answers.probable else held.logits, 1e-6, "p")
    try:
        model.trace("the 1,nan zzz")
    except ModelError as error:
        assert strange.head["notices"] == [f"This model cannot be shown: {error}."]
    if model.answers.kind == "next":
        said = model.write_on(trace, 6, 1, 3)
        assert written.facts["tokens"] == [*trace.tokens, *said]
        assert set(said) <= set(model.reads.known)


def test_of_a_text_that_is_too_long_for_its_beginnings_the_end_alone_is_answered(node, root, tmp_path):
    answers, rng = Answers("label", "which", ("one", "two"), "ends"), np.random.default_rng(0)
    model = Model.create(EVERY["lstm"], WORDS, 100, rng, answers=answers, input_size=3, bidirectional=True)
    trace = model.in_float64.trace("the cat " * 120)
    assert trace.ended
    text = {"text": "the cat " * 120}
    asked = [text, {**text, "want": "words", "t": 2}]
    ((answer, words),) = ask(node, root, tmp_path, [([packed_network(model, "float32")], asked)])
    wanted = trace.tops()[1]
    assert np.isnan(wanted[:-1]).all()
    np.testing.assert_allclose(answer.arrays["top.p"], wanted, rtol=1e-5)
    assert answer.facts["target"] == gradient_norms(model, trace.tokens).target
    assert words.facts["target"] == attribution(trace, t=2).target
    assert words.facts["p"] == pytest.approx(np.exp(attribution(trace, t=2).log_p))


def test_half_precision_is_read_as_numpy_reads_it(node, root, tmp_path):
    model = drawn(EVERY["lstm"], 1, 1, 1.0)
    weights = {name: w.astype(np.float16).astype(np.float32) for name, w in model.weights.items()}
    weights["readout.bias"][:4] = np.float16([6e-8, -65504, 1e-5, 0])
    rounded = replace(model, weights=weights)
    asked = [
        ([packed_network(rounded, kind)], [{"want": "tensors"}, {"want": "picture", "text": "cat"}])
        for kind in ("float16", "float32")
    ]
    (half, first), (full, second) = ask(node, root, tmp_path, asked)
    for one, other in ((half, full), (first, second)):
        assert all(np.array_equal(one.arrays[name], each) for name, each in other.arrays.items())
    with pytest.raises(ModelError, match="too large for float16"):
        packed_network(replace(model, weights={**weights, "readout.bias": weights["readout.bias"] * 1e6}))
