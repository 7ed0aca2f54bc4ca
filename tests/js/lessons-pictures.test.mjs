// The pictures of lessons as numbers: what of a weight is left, where the copies of a cell stand, what norms are drawn.

import assert from "node:assert/strict";
import test from "node:test";
import { numbers } from "../../visualizer/pages/kit/chart.mjs";
import * as curve from "../../visualizer/pages/kit/curves.mjs";
import { untold } from "../../visualizer/pages/kit/shapes.mjs";
import { along, ends, lines, told } from "../../visualizer/pages/lessons/norms.mjs";
import * as number from "../../visualizer/pages/lessons/number.mjs";
import "../../visualizer/pages/lessons/curves.mjs";
import { answered } from "../../visualizer/pages/lessons/pane.mjs";
import { heldBy, PICTURES } from "../../visualizer/pages/lessons/pictures.mjs";
import * as sizes from "../../visualizer/pages/lessons/sizes.mjs";
import { leads } from "../../visualizer/pages/lessons/text.mjs";
import { translated } from "../../visualizer/pages/lessons/translate.mjs";
import "../../visualizer/pages/lessons/unrolled.mjs";
import { rolesOf } from "./cells.mjs";

test("every picture registers itself, and those of no text say so", () => {
  for (const name of ["number", "unrolled", "norms", "curves", "sizes"]) assert.ok(PICTURES[name], name);
  assert.deepEqual(
    Object.keys(PICTURES).filter((name) => PICTURES[name].alone),
    ["number", "sizes"],
  );
});

test("what is left of one number is its power, in words that can be read", () => {
  const { values, way, low, high, half, end } = number.layout(0.9, false);
  assert.equal(values.length, 100);
  values.forEach((v, k) => assert.ok(Math.abs(v - k * Math.log10(0.9)) < 1e-12));
  assert.deepEqual([way, number.spoken(end), number.spoken(half)], ["falls", "0.00003", "0.005"]);
  assert.ok(low < end && high >= 0);
  assert.deepEqual([number.layout(1, false).way, number.layout(1.1, false).way], ["stays", "grows"]);
  assert.equal(number.spoken(number.layout(1.1, false).half), "117");
  assert.equal(number.spoken(-20), "1.0\u00A0×\u00A010⁻²⁰");
});

test("before an answer no more of the line is there than tells nothing", () => {
  const { values, marks } = number.layout(0.9, true);
  assert.deepEqual([values.length, marks], [11, []]);
});

test("a step begins with the weight of the address it leads on to, in reach of the slider", () => {
  const cases = { "/gradients?w=1.1": 1.1, "/gradients?a=2&w=7": 1.5, "/gradients?ww=0.3": 0.9, "": 0.9 };
  for (const [more, w] of Object.entries(cases)) assert.equal(number.begins(more), w, more);
  assert.equal(number.begins(null), 0.9);
});

// a picture with curves as `visualizer.pages.picture` sends them
function sent(cell, curves, forget = null, T = 3) {
  const arrays = Object.fromEntries(curves.map(([of, signal, values]) => [`${of}.${signal}`, values]));
  return {
    cell,
    T,
    H: 1,
    roles: rolesOf(cell),
    curves: curves.map(([of, signal]) => ({ key: `${of}.${signal}`, cell: of, signal, loss: 1 })),
    array: (name) => Float32Array.from(name === "forget" ? (forget ?? []) : arrays[name]),
  };
}

test("norms are over that of h at the last step, of the network and of an RNN, and of the unit's gate alone", () => {
  const P = sent(
    "lstm",
    [
      ["lstm", "h", [-3, -2, -1]],
      ["lstm", "c", [-2, -2, -2]],
      ["rnn", "h", [-9, -Infinity, -5]],
    ],
    [-1, -Infinity, 0],
  );
  const all = Object.fromEntries(lines(P, 0).map(({ kind, values }) => [kind, values]));
  assert.deepEqual(all, {
    "own-h": [-2, -1, 0],
    "own-c": [-1, -1, -1],
    "rnn-h": [-4, NaN, 0],
    direct: [-1, NaN, 0],
  });
  assert.deepEqual(
    told(lines(P, 0)).map(({ kind }) => kind),
    ["direct"],
  );
  const { low, high } = ends(lines(P, 0));
  assert.ok(low <= -4 && high > 0);
  // a gate that lets nothing back does not press all else together
  assert.ok(ends([{ kind: "direct", values: [-80] }]).low > -20);
});

test("words under an axis do not overlap, and the last is always there", () => {
  const words = "I grew up in France with my sister but then I moved to Japan".split(" ");
  for (const width of [300, 800]) {
    const x = numbers(0, words.length - 1, 30, width - 30),
      shown = along(words, x, 12);
    assert.equal(shown.at(-1)[1], "Japan");
    for (let k = 1; k < shown.length; k++) {
      const apart = x.at(shown[k][0]) - x.at(shown[k - 1][0]);
      assert.ok(apart > 5 * (shown[k][1].length + shown[k - 1][1].length) * 0.5);
    }
  }
  assert.equal(along(words, numbers(0, words.length - 1, 30, 3000), 12).length, words.length);
});

test("the curve is that of what is lit, else of what is asked for, else of the gate that keeps", () => {
  const P = { signals: ["i", "f", "g", "o", "c", "h"], keeper: "f", roles: rolesOf("lstm") };
  assert.deepEqual(
    [curve.curveOf(P, null, "o"), curve.curveOf(P, "i", "o"), curve.curveOf(P, null, "c")],
    ["o", "i", "f"],
  );
});

test("no point of a curve tells what is asked for", () => {
  const data = { squash: "sigmoid", sums: [-5, 0, 5], H: 1, T: 3 },
    state = { t: 1, unit: 0, mode: "unit" };
  assert.equal(curve.layout(data, state).dots.length, 3);
  const { dots, now, tangent } = curve.layout(data, { ...state, asked: true });
  assert.deepEqual([dots, now, tangent], [[], null, null]);
});

test("sizes begin as their link says, and count what a question does not hide", () => {
  const usual = { input: 80, hidden: 12 },
    P = { cell: "lstm", T: 18 };
  assert.deepEqual(sizes.begins("/sizes?input=32&hidden=0", P, usual), {
    cell: "lstm",
    input: 32,
    hidden: 12,
    steps: 18,
  });
  assert.equal(sizes.begins("/explore?input=32", P, usual).input, 80);
  const found = {
    counts: [
      { way: "PyTorch", total: 4512 },
      { way: "textbook", total: 4464 },
    ],
    state: { numbers: 24 },
    multiply_adds: 4416,
    steps: 10,
    training: { numbers: 1000, bytes: 4000 },
  };
  assert.deepEqual(
    sizes.counts(found, false).map(([, text]) => text),
    ["4,464", "4,512", "24", "44,160", "1,000 (4000 bytes)"],
  );
  assert.ok(sizes.counts(found, true).every(([, text]) => text === "?"));
  assert.equal(untold("W_ii  1,012 × 80"), "W_ii  ?");
});

test("a step holds the gates of the What if page it leads on to, and its link says which page that is", () => {
  assert.deepEqual(heldBy("/whatif?t=6&pins=f%3A*%3A4-6%3D1%3Bi%3A*%3A4-6%3D0"), ["f:*:4-6=1", "i:*:4-6=0"]);
  assert.deepEqual(
    [heldBy("/whatif?t=6"), heldBy("/explore?pins=f:*:*=1"), heldBy(null)],
    [null, null, null],
  );
  assert.deepEqual(["/explore?t=9&open=f", "/whatif?t=6", "/sizes", "/explore?t=9", null].map(leads), [
    "all opened",
    "all whatif",
    "all sizes",
    "show all",
    "show all",
  ]);
});

test("a drawing is translated by its longest phrases and whole words, and so are its numbers", () => {
  const phrases = { "old memory": "memoria", old: "antes", "sum a": "suma a", " is −": " es −" };
  assert.equal(translated("old memory c₇", phrases), "memoria c₇");
  assert.equal(translated("told, old h; sum ab", phrases), "told, antes h; sum ab");
  assert.equal(translated("it is −5.2", phrases), "it es −5.2");
  assert.equal(translated("8,448 of 147,456 and 0.5", phrases), "8448 of 147\u00A0456 and 0.5");
  const once = translated("old memory", phrases);
  assert.equal(translated(once, phrases), once);
});

test("a phrase with # holds for any number, and what the network reads stays as it is", () => {
  const phrases = {
    "step # of #: ": "paso # de #: ",
    unit: "unidad",
    "At “": "En “",
    "of # units": "de # unidades",
  };
  assert.equal(translated("step 3 of 18: unit", phrases, true), "paso 3 de 18: unit");
  assert.equal(translated("At “the unit”, unit 4", phrases), "En “the unit”, unidad 4");
  assert.equal(translated("of 1,032 units", phrases), "de 1032 unidades");
  assert.equal(translated("0.98", phrases), "0.98");
});

test("an answer stands beside what it was, and a step without one says nothing", () => {
  const of = (...tops) => ({ top: (t) => tops[t] });
  const plain = of([["sea", 0.5]], [["sky", 0.9]]),
    turned = of([["sea", 0.5]], [["sea", 0.7]]);
  assert.deepEqual(answered(turned, plain, 1), { best: ["sea", 0.7], was: ["sky", 0.9] });
  // answered once, at the end of the text, or not at all
  assert.equal(answered(of([], []), plain, 0), null);
  assert.equal(answered(turned, of([], []), 0), null);
});
