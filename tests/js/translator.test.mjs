import assert from "node:assert/strict";
import test from "node:test";
import { Missing } from "../../visualizer/pages/kit/engine/fetched.mjs";
import { copiesOf, likeliest, withCopies } from "../../visualizer/pages/kit/engine/search.mjs";
import { logSoftmax, weighed } from "../../visualizer/pages/kit/engine/translator.mjs";
import { answering } from "../../visualizer/pages/translate/answers.mjs";

const near = (a, b) => Math.abs(a - b) < 1e-12;

test("the likeliest are those that are allowed, the first of equals first", () => {
  const all = [true, true, true, true, true];
  assert.deepEqual(likeliest([1, 3, 2, 3, 0], 3, all), [1, 3, 2]);
  assert.deepEqual(likeliest([1, 3, 2, 3, 0], 3, [true, false, true, true, true]), [3, 2, 0]);
  assert.deepEqual(likeliest([1, 3], 8, [false, true]), [1]);
});

test("weights that are held leave the others what is left of 1", () => {
  const scores = Float64Array.of(0, Math.log(3), 1);
  assert.ok(weighed(scores).reduce((a, b) => a + b) - 1 < 1e-12);
  const held = weighed(scores, Float64Array.of(NaN, NaN, 0.6));
  assert.ok(near(held[0], 0.1) && near(held[1], 0.3) && held[2] === 0.6);
  // all held are what they are held at, also where that is nothing
  assert.deepEqual([...weighed(scores, new Float64Array(3))], [0, 0, 0]);
});

test("log probabilities of logits of any size add up to 1", () => {
  const z = logSoftmax(Float64Array.of(1000, 1000, -1000));
  assert.ok(near(z[0], -Math.log(2)) && near(z[2], -2000 - Math.log(2)));
});

test("an unknown word stands for the unknown source word that is attended to most, else for the next", () => {
  const strange = [true, false, true],
    weights = [Float64Array.of(0.1, 0.7, 0.2), Float64Array.of(0.5, 0.1, 0.4)];
  assert.deepEqual(copiesOf([0, 5, 0], 0, strange, null), [0, null, 2]);
  assert.deepEqual(copiesOf([0, 0], 0, strange, weights), [2, 0]);
  assert.deepEqual(copiesOf([0, 0], 0, [false, false, false], weights), [null, null]);
  assert.deepEqual(withCopies(["<unk>", "x"], [2, null], ["a", "b", "c"]), ["c", "x"]);
});

test("what does not come is said, and what was shown stays", async () => {
  const setup = {
      state: [{ name: "translator", to: "server", kind: "text", default: null, off: null }],
      translators: [{ name: "one", examples: [] }],
      usual: "one",
    },
    gone = () => {
      throw new Missing("The translator one could not be loaded.");
    },
    { payload, answer } = await answering(setup, gone, "?translator=one");
  assert.deepEqual(payload.notices, ["The translator one could not be loaded."]);
  assert.equal(payload.picture, null);
  assert.equal(payload.asked.translator, "one");
  // what a page of a server may ask for beside the translation takes Python, which is said
  const other = await answer({ seq: 4, want: "why" }, async () => {});
  assert.equal(other.seq, 4);
  assert.match(other.notices[0], /gatescope serve/);
});
