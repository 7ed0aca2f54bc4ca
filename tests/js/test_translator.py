"""A translator in the browser makes of a sentence what Python makes of it: tree, arrays, and what it says."""

import base64
import json
import subprocess
from dataclasses import replace

import numpy as np
import pytest

from payload import decode
from translators import translator
from visualizer import Pins, seq2seq
from visualizer.pages import translation
from visualizer.pages.state import setup as rows
from visualizer.pages.translate import translate
from visualizer.pages.translate.file import packed, setup
from visualizer.pages.translate.state import ADDRESS
from visualizer.seq2seq import Changes

SCRIPT = """
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const [folder, asked] = process.argv.slice(1);
const load = (name) => import(pathToFileURL(`${folder}/${name}.mjs`));
const [{ readTranslator }, { answering, shown }, { heldIn, parsed }] = await Promise.all(
  ["kit/engine/translator", "translate/answers", "kit/engine/changes"].map(load));
const { setup, files, questions } = JSON.parse(readFileSync(asked));
const known = Object.fromEntries(Object.entries(files).map(([name, file]) =>
  [name, readTranslator(new Uint8Array(readFileSync(file)))]));
const base64 = (a) => Buffer.from(a.buffer, a.byteOffset, a.byteLength).toString("base64");
const { answer } = await answering(setup, (name) => known[name], "");
let shares = [];
const rest = async (share) => { shares.push(share); };
const made = [];
async function held({ translator, source, beam, encoder, decoder }) {
  const about = setup.translators.find(({ name }) => name === translator),
    model = known[translator], S = source.length, J = 2 * S + 10,
    pins = (texts) => texts.map((text) => ({ ...parsed(text), on: true, why: null })),
    over = heldIn(pins(decoder), model.decoder, J),
    at = (held) => (j) => Object.fromEntries(Object.entries(held)
      .map(([name, all]) => [name, all.subarray(j * model.decoder.H, (j + 1) * model.decoder.H)])),
    changes = { cut: [], encoder: heldIn(pins(encoder), model.encoder, S), decoder: over.map(at) };
  return { picture: await shown(model, source, { about, beam, begin: [], changes, held: [] }, rest) };
}
for (const question of questions) {
  const { picture: P, ...head } = question.source
    ? await held(question)
    : await answer({ seq: 3, want: "translate", asked: question }, rest);
  if (!P) { made.push({ head }); continue; }
  const { body, cache, arrays, roles, drawn, late, columns, steps, more, ...facts } = P;
  made.push({ head, facts, arrays: Object.fromEntries(Object.entries(arrays)
    .map(([name, [, shape]]) => [name, [shape, base64(P.array(name))]])) });
}
const rising = shares.every((share) => share >= 0 && share < 1);
console.log(JSON.stringify({ made, rising }));
"""
OF_PICTURE = {"tokens", "word", "answers", "words", "layers", "symbols", "follows", "beside"}
OF_PICTURE |= {"shows", "layer"}
"""What a decoded picture has beside what it is sent."""

TOYS = {
    "additive": {"attention": "additive"},
    "dot": {"attention": "dot", "variant": "gru"},
    "general": {"attention": "general", "layers": 2, "bidirectional": True},
    "bridge": {"attention": None, "variant": "rnn", "decoder": "lstm"},
    "back": {"attention": "additive", "variant": "lstm", "decoder": "gru", "bidirectional": True},
}
CHANGED = (
    {},
    {"beam": 1},
    {"beam": 8},
    {"cut": "c"},
    {"cut": "all", "beam": 2},
    {"handed": "f f"},
    {"begin": ["z", "y"]},
    {"weigh": ["0:1=0.75", "0:2=.25", "1:*=0", "2:0=0.3"]},
    {"hold": ["decoder.h:1:0-2=0.5", "!encoder.h:*:*=0", "encoder.h:2:1=-0.25"], "pair": "f e qq"},
)
BUNDLED = (
    (
        "czech-lstm-additive-48-s0",
        {"sentence": "I am a girl who likes to learn .", "pair": "a boy", "beam": 4},
    ),
    ("czech-lstm-none-48-s0", {"sentence": "when the boy laughed , the girl cried", "cut": "h"}),
    ("czech-gru-additive-48-s1", {"sentence": "the boy who saw Zuzana was glad", "beam": 8}),
    ("czech-rnn-none-48-s2", {"sentence": "I was a happy girl"}),
    ("dates-lstm-additive-48-s0", {"sentence": "27. července 1969", "beam": 2}),
    ("dates-lstm-none-48-s1", {"sentence": "le 5 mars 2019", "begin": ["1"]}),
)
WRONG = (
    {"sentence": ""},
    {"sentence": " \n"},
    {"translator": "nobody"},
    {"weigh": ["0:1=2", "x"]},
    {"weigh": ["0:7=0.5"]},
    {"weigh": ["0:0=0.75", "0:1=0.75"]},
    {"weigh": ["0:0=1"], "translator": "bridge"},
    {"begin": ["qqq"]},
    {"hold": ["decoder.f:9:0=1", "encoder.c:0:9=1"], "pair": " "},
    {"hold": ["f:1:0=1", "decoder.f:1:0=2", "decoder.x:1:0=1"]},
    {"hold": ["decoder.f:1:0=one", "encoder.f_l3:1:0=1"]},
    {"hold": ["encoder.f:0:0=1"] * 50},
    {"begin": ["u"] * 100},
    {"sentence": "a qq b \u202e<b>"},
    {"sentence": "a b " * 300, "beam": 1, "translator": "silent"},
    {"sentence": None},
)

HELD = (
    ("additive", ["f:1:0-2=1", "i:*:1=0"], ["c:2:1=0.5", "f:*:2-4=1"]),
    ("general", ["f_l0_reverse:1:0=1", "h:0:2=-0.5", "o_reverse:*:1=0"], ["o_l0:0,2:*=0.25", "i:3:*=1-f"]),
    ("dot", ["z:0:*=1"], ["h:1:0=0.75"]),
)
"""Signals held in the encoder and the decoder."""


def silent(model):
    """The same translator, which never ends by itself."""
    bias = model.weights["readout.bias"].copy()
    bias[model.end] = -1e4
    return replace(model, weights={**model.weights, "readout.bias": bias})


@pytest.fixture(scope="module")
def both(node, root, tmp_path_factory):
    """Every question, Python's answer to it, and the browser's."""
    folder = tmp_path_factory.mktemp("translators")
    models = {name: translator(dtype=np.float32, size=0.8, **how) for name, how in TOYS.items()}
    models["silent"] = silent(models["additive"])
    models |= {name: seq2seq.load_translator(name) for name, _ in BUNDLED}
    questions = [{"sentence": "a zz b c qq f", "translator": name, **how} for name in TOYS for how in CHANGED]
    questions += [{"translator": name, **how} for name, how in BUNDLED]
    questions += [{"sentence": "a b c f", "translator": "additive", **wrong} for wrong in WRONG]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(seq2seq, "bundled", lambda: dict.fromkeys(models, "file"))
        patch.setattr(seq2seq, "load_translator", lambda name: models[name])
        for kept in (translation.load, translation._listed, translate.setup):
            kept.cache_clear()
        wanted = [
            decode(translation.answer({"seq": 3, "want": "translate", "asked": each})) for each in questions
        ]
        told = {**rows(ADDRESS), **setup(translation.offered())}
    for kept in (translation.load, translation._listed, translate.setup):
        kept.cache_clear()
    source = ["a", "b", "c", "d", "f"]
    for name, *pins in HELD:
        changes = Changes(*map(Pins.parse, pins))
        questions.append(
            {"translator": name, "source": source, "beam": 3}
            | dict(zip(("encoder", "decoder"), pins, strict=True))
        )
        facts, arrays = translation.shown(models[name], source, 3, (), changes)
        wanted.append(({}, json.loads(json.dumps(facts)), arrays))
    files = {}
    for name, model in models.items():
        files[name] = str(folder / name)
        (folder / name).write_bytes(packed(model, "float32"))
    asked = folder / "asked.json"
    asked.write_text(json.dumps({"setup": told, "files": files, "questions": questions}), "utf-8")
    command = [node, "--input-type=module", "-e", SCRIPT, str(root / "visualizer/pages"), str(asked)]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120)
    assert run.returncode == 0, run.stderr
    answers = json.loads(run.stdout)
    assert answers["rising"]
    return list(zip(questions, wanted, answers["made"], strict=True))


def close(ours, theirs, where):
    """The same facts, numbers within what float32 rounds away."""
    if isinstance(ours, float) or isinstance(theirs, float):
        assert theirs == pytest.approx(ours, rel=1e-4, abs=2e-5), where
    elif isinstance(ours, dict):
        assert set(ours) == set(theirs), where
        for name in ours:
            close(ours[name], theirs[name], f"{where}.{name}")
    elif isinstance(ours, list | tuple):
        assert len(ours) == len(theirs), where
        for k, (one, other) in enumerate(zip(ours, theirs, strict=True)):
            close(one, other, f"{where}[{k}]")
    else:
        assert ours == theirs, where


def test_every_answer_is_pythons_by_its_words_and_its_tree(both):
    for question, (head, facts, _), made in both:
        head.pop("arrays", None)
        made["head"].pop("arrays", None)
        assert made["head"] == head, question
        assert ("facts" in made) == (facts is not None), question
        if facts is None:
            continue
        told = {name: each for name, each in made["facts"].items() if name not in OF_PICTURE}
        facts.pop("arrays", None)
        close(facts, told, str(question))


def test_every_array_is_pythons(both):
    for question, (_, facts, arrays), made in both:
        if facts is None:
            continue
        assert set(made["arrays"]) == set(arrays), question
        for name, wanted in arrays.items():
            shape, data = made["arrays"][name]
            found = np.frombuffer(base64.b64decode(data), "<f4").reshape(shape)
            assert found.shape == wanted.shape, (question, name)
            np.testing.assert_allclose(found, wanted, rtol=1e-4, atol=2e-5, err_msg=f"{question} {name}")
