"""What the kit says of a step is said in the language of a lesson: no word of it stays English."""

import json
import re
import subprocess

from visualizer.pages.lessons.words import DRAWN

SCRIPT = """
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
const [root] = process.argv.slice(1);
const load = (name) => import(pathToFileURL(`${root}/${name}.mjs`));
const [{ narrate, plain }, { instant }, { label }, { translated }, { CELLS, picture }] = await Promise.all(
  ["visualizer/pages/kit/cell/sentence", "visualizer/pages/kit/cell/instant", "visualizer/pages/kit/strip",
   "visualizer/pages/lessons/translate", "tests/js/pictures"].map(load));
const phrases = JSON.parse(readFileSync(0, "utf8")), said = [];
for (const cell of CELLS)
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
console.log(JSON.stringify(said.map(([text, among]) => [text, translated(text, phrases, among)])));
"""


def words(text):
    """The words of a text without its tokens."""
    return set(re.findall(r"[a-záéíóúñ]{2,}", re.sub(r"“[^”]*”|^mat\b", "", text), re.IGNORECASE))


def test_no_word_of_what_is_said_of_a_step_stays_english(node, root):
    run = subprocess.run(
        [node, "--input-type=module", "-e", SCRIPT, str(root)],
        input=json.dumps(DRAWN["es"]),
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert run.returncode == 0, run.stderr
    said = json.loads(run.stdout)
    assert len(said) > 700
    left = {word for english, spanish in said for word in words(english) & words(spanish)}
    assert left <= {"tanh", "relu", "no"}
    numbers = re.compile(r"\d+\.\d+")
    for english, spanish in said:
        assert numbers.findall(english) == numbers.findall(spanish), english
