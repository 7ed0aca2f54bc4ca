import assert from "node:assert/strict";
import test from "node:test";

import { replaced, sentence, strangeness, strangers } from "../../visualizer/pages/kit/known.mjs";
import { decode } from "../../visualizer/pages/kit/payload.mjs";
import { drawn, pack } from "./pictures.mjs";

function read(tokens, unknown) {
  const { facts, arrays } = drawn("lstm", { T: tokens.length });
  return decode(pack({ seq: 0, notices: [] }, { ...facts, tokens, unknown }, arrays)).picture;
}

test("the unknown words of a text are told once each, and their share counts each", () => {
  const P = read(["Lena", "and", "Lena", "study"], [true, false, true, true]);
  assert.deepEqual(strangers(P), ["Lena", "study"]);
  assert.equal(strangeness(P), 0.75);
});

test("a word is replaced where it is a token, and nowhere else", () => {
  const tokens = ["Frnace", "is", "Frnace", ",", "not", "is"];
  assert.equal(
    replaced("Frnace  is Frnace, not is", tokens, "Frnace", "France"),
    "France  is France, not is",
  );
  // a word that another one holds stays
  assert.equal(replaced("this is", ["this", "is"], "is", "was"), "this was");
  assert.equal(replaced("a b", ["a", "b"], "c", "d"), "a b");
});

test("a pattern makes a sentence, and an empty choice leaves nothing behind", () => {
  assert.equal(sentence(["the", "keys", "", "in the"]), "the keys in the");
});
