"""What the kit says in a lesson is said in its language: no word of it stays English."""

import json
import re
import subprocess

from visualizer.pages.lessons.terms import TERMS
from visualizer.pages.lessons.words import DRAWN

SCRIPT = """
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const [root] = process.argv.slice(1);
const load = (name) => import(pathToFileURL(`${root}/${name}.mjs`));
const [{ narrate, plain }, { instant }, { label }, { translated }, { signal }, { CELLS, picture }] =
  await Promise.all(["visualizer/pages/kit/cell/sentence", "visualizer/pages/kit/cell/instant",
    "visualizer/pages/kit/strip", "visualizer/pages/lessons/translate", "visualizer/pages/kit/terms",
    "tests/js/pictures"].map(load));
const [phrases, texts] = JSON.parse(readFileSync(0, "utf8")), said = [];
const { opened, replies, said: standing, WORDS } = await load("visualizer/pages/kit/classroom");
const at = (more) => standing({ ...opened("lessons", true), there: true, ...more });
const lead = { page: "lessons", rows: {} };
const strip = [
  ...[{ there: false }, { full: true }, {}, { follows: false }, { lead }, { lead, follows: false },
    ...[false, true].map((paused) => ({ leads: true, paused, count: [12, 31] }))].map(at),
  ...[0, 1, 12].map(replies), ...Object.values(WORDS),
];
const table = { gate: { text: "" }, memory: { text: "" } };
for (const cell of CELLS) {
  const { roles, signals } = picture(cell, { T: 1, H: 1, seed: 1 });
  for (const name of signals) said.push([signal(table, roles, name, "LSTM").here, false]);
  for (const seed of [1, 2]) {
    const P = picture(cell, { T: 16, H: 4, seed });
    for (let t = 0; t < P.T; t++)
      for (let unit = 0; unit < P.H; unit++) {
        const v = instant(P, { t, unit, mode: "unit" });
        said.push([plain(narrate(P.roles, v)), false]);
      }
    if (P.roles.keep) {
      const gate = P.roles.word(P.roles.keeper);
      said.push([label("mat", 0.5, 0.25, true, false, gate), true], [label("mat", 0, 0, false), true]);
    }
  }
}
console.log(JSON.stringify([
  said.map(([text, among]) => [text, translated(text, phrases, among)]),
  strip.map((text) => [text, translated(text, phrases)]),
  texts.map((text) => [text, translated(text, phrases)]),
]));
"""


def words(text):
    """The words of a text without its tokens."""
    return set(re.findall(r"[a-záéíóúñ]{2,}", re.sub(r"“[^”]*”|^mat\b", "", text), re.IGNORECASE))


def test_no_word_of_a_step_or_a_signal_stays_english_and_the_glossary_stays_as_it_is(node, root):
    texts = [each for said in TERMS["es"].values() for each in said]
    run = subprocess.run(
        [node, "--input-type=module", "-e", SCRIPT, str(root)],
        input=json.dumps([DRAWN["es"], texts]),
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert run.returncode == 0, run.stderr
    said, strip, kept = json.loads(run.stdout)
    assert len(said) > 700 and len(kept) == len(texts)
    assert [each for each in kept if each[0] != each[1]] == []
    left = {word for english, spanish in said for word in words(english) & words(spanish)}
    assert left <= {"tanh", "relu", "no", "LSTM"}
    # the strip of a class: every text in it
    assert len({english for english, _ in strip}) > 20
    assert [each for each in strip if words(each[0]) & words(each[1]) - {"no"}] == []
    numbers = re.compile(r"\d+\.\d+|= [01]")
    for english, spanish in said:
        assert numbers.findall(english) == numbers.findall(spanish), english
