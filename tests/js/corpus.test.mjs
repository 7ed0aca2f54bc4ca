// What the Corpus page says and shows of what was found.

import assert from "node:assert/strict";
import { test } from "node:test";
import { letters, sentence, shown } from "../../visualizer/pages/corpus/told.mjs";
import { counted } from "../../visualizer/pages/kit/format.mjs";

test("a search is said in a sentence, with one and many told apart", () => {
  const found = { unit: 3, total: 1, all: 1234, steps: 5000, many: "words", texts: 1, pattern: "f > 0.9" };
  assert.equal(
    sentence(found),
    "Unit 3 does this once in 5,000 words of 1 text; all units together 1,234 times: f > 0.9.",
  );
  assert.match(sentence({ ...found, total: 20, texts: 2 }), /does this 20 times in 5,000 words of 2 texts/);
  assert.equal(counted(1, "span"), "1 span");
});

test("a blank between letters is a blank, a break has its sign, and a word stands as it is", () => {
  assert.ok(letters("bytes") && !letters("words"));
  assert.deepEqual(
    [" ", "\n", "a"].map((each) => shown(each, "bytes")),
    [" ", "↵", "a"],
  );
  assert.equal(shown("the", "words"), "the");
});
