// All layers and both directions of a network: whose numbers stand where, and what is said of them.

import assert from "node:assert/strict";
import test from "node:test";

import {
  anew,
  answerOf,
  come,
  drawnOf,
  firstRow,
  Half,
  madeOf,
  onlineAt,
  placesOf,
  readsOf,
} from "../../visualizer/pages/explorer/half.mjs";
import { instant } from "../../visualizer/pages/kit/cell/instant.mjs";
import { Picture } from "../../visualizer/pages/kit/payload.mjs";
import { picture } from "./pictures.mjs";

const [T, H] = [4, 2];

/** A picture of arrays, each [values, shape]. */
function packed(arrays, facts = {}) {
  const table = {},
    all = [];
  for (const [name, [values, shape]] of Object.entries(arrays)) {
    table[name] = [all.length, shape];
    all.push(...values);
  }
  return new Picture({ ...facts, arrays: table }, new Uint8Array(Float32Array.from(all).buffer));
}

const LAYERS = [
  { level: 0, direction: "forward" },
  { level: 0, direction: "reverse" },
];
const P = Object.assign(picture("rnn", { T, H }), {
  layers: LAYERS,
  layer: 0,
  words: ["noun", "verb"],
  reads: { one: "word", many: "words" },
});
// the number says where it is: layer, token, unit; of a beginning of n tokens also that
const whole = (k) => Array.from({ length: T * H }, (_, j) => (k + 1) * (0.01 * j + 0.1));
const begun = [1, 2, 3, 4].flatMap((n) => Array.from({ length: n * H }, (_, j) => -(0.1 * n + 0.01 * j)));
const all = packed({
  "0.h": [whole(0), [T, H]],
  "1.h": [whole(1), [T, H]],
  "0.order": [[1, 0], [H]],
  "1.order": [[0, 1], [H]],
});
const beginnings = packed({
  "1.h": [begun, [10, H]],
  "top.id": [Array.from({ length: 10 }, (_, k) => k % 2), [10, 1]],
  "top.p": [Array.from({ length: 10 }, (_, k) => (k + 1) / 16), [10, 1]],
});
const near = (a, b) => assert.ok(Math.abs(a - b) < 1e-6, `${a} is not ${b}`);

test("each direction has its own numbers, in the order of the text", () => {
  const [forward, backward] = [0, 1].map((k) => new Half(P, all, k));
  near(forward.at("h", 2, 1), 0.15);
  near(backward.at("h", 2, 1), 0.3);
  assert.deepEqual([forward.at("h", -1, 0), backward.at("h", T, 0)], [0, 0]);
  assert.deepEqual([forward.read(1), backward.read(1)], [2, 3]);
  assert.deepEqual(
    [forward.order("similarity"), forward.order("number")],
    [
      [1, 0],
      [0, 1],
    ],
  );
  near(backward.peak("h"), 0.34);
  near(backward.mean("h")[3], (0.32 + 0.34) / 2);
});

test("a cell that reads from the end has its old state at the next word, and none at the last", () => {
  const [forward, backward] = [0, 1].map((k) => new Half(P, all, k)),
    at = (half, t) => instant(/** @type {any} */ (half), { t, unit: 1, mode: "unit" });
  near(at(forward, 2).prev.h, 0.13);
  near(at(backward, 2).prev.h, 0.34);
  assert.deepEqual([at(forward, 0).first, at(backward, 3).first, at(backward, 2).first], [true, true, false]);
  near(instant(/** @type {any} */ (backward), { t: 2, unit: null, mode: "mean" }).now.h, 0.29);
});

test("where the future is hidden the backward pass is that of the beginning, and the forward pass goes on", () => {
  for (let n = 1; n <= T; n++) {
    const [forward, backward] = [0, 1].map((k) => new Half(P, all, k, beginnings, n));
    for (let t = 0; t < n; t++) {
      near(backward.at("h", t, 1), -(0.1 * n + 0.01 * (2 * t + 1)));
      near(forward.at("h", t, 1), 0.1 + 0.01 * (2 * t + 1));
    }
    assert.deepEqual([forward.at("h", n, 0), backward.at("h", n, 0)], [0, 0]);
    // it begins at the last word that is known
    assert.equal(instant(/** @type {any} */ (backward), { t: n - 1, unit: 0, mode: "unit" }).first, true);
    assert.equal(backward.rows("h").length, n * H);
  }
});

test("an answer is that of a token in a beginning", () => {
  assert.deepEqual([1, 2, 3, 4].map(firstRow), [0, 1, 3, 6]);
  assert.deepEqual(answerOf(P, beginnings, "top", firstRow(3) + 1), ["noun", 5 / 16]);
  assert.equal(answerOf(P, beginnings, "read", 0), null);
});

test("the steps of what begins anew are counted", () => {
  // as `Online.steps` counts them: 1 + 2 + ... + 7 backward, instead of 7
  assert.deepEqual(anew(LAYERS, 6), [28, 7]);
  const two = [0, 1].flatMap((level) => LAYERS.map((each) => ({ ...each, level })));
  assert.deepEqual(anew(two, 2), [18, 9]);
  assert.deepEqual(
    [placesOf({ layers: two }, "forward"), placesOf({ layers: two }, "reverse")],
    [
      [0, 2],
      [1, 3],
    ],
  );
});

const said = (parts) => parts.flat().join("");

test("what h is made of, and what is known, is said in words", () => {
  const Q = { ...P, T, shown: ["the", "fish", "swim", "."], layers: LAYERS, layer: 0, reads: P.reads };
  assert.equal(
    said(madeOf(/** @type {any} */ (Q), 1)),
    "At “fish” the forward half has read 2 words, from “the” to “fish”; the backward half has read 3 words, from “.” back to “fish”. " +
      "h here is both, side by side. Together they have read all 4, and “fish” twice.",
  );
  const deep = { ...Q, layers: [...LAYERS, { level: 1, direction: "forward" }], layer: 2 };
  assert.match(
    said(madeOf(/** @type {any} */ (deep), 1)),
    /has taken 2 steps, .* Each step reads both halves of layer 1, which together have read all 4 words\.$/,
  );
  assert.deepEqual(
    [false, true].flatMap((each) => [1, 4].map((n) => come(n, 4, Q.reads, each))),
    ["has read 1 word", "has read all 4", "has taken 1 step", "has taken all 4 steps"],
  );
  assert.match(said(madeOf(/** @type {any} */ (Q), 0)), /forward half has read 1 word; the backward/);
  assert.match(said(madeOf(/** @type {any} */ (Q), 3)), /backward half has read 1 word\. /);
  assert.equal(
    said(onlineAt(/** @type {any} */ (Q), 2)),
    "At “swim” only 3 of 4 words are known. The forward pass goes on from where it was. " +
      "The backward pass begins again at every new word: 6 steps so far, instead of 3.",
  );
  for (const [over, words] of Object.entries({
    each: "output[-1], never from h_n",
    ends: "from h_n",
    last: "from output[-1]",
    mean: "neither",
  }))
    assert.ok(readsOf(over, { one: "word" }).includes(words), over);
});

test("gates, memory and what is handed on are drawn, each once", () => {
  assert.deepEqual([...drawnOf(picture("lstm"))].sort(), ["c", "f", "h", "i", "o"]);
  assert.deepEqual(drawnOf(picture("lstm")).slice(-2), ["c", "h"]);
  assert.deepEqual(drawnOf(picture("gru")).slice(-1), ["h"]);
  assert.deepEqual(drawnOf(picture("rnn")), ["h"]);
});
