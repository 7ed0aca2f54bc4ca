import assert from "node:assert/strict";
import test from "node:test";

import { evaluate, FUNCTIONS, write } from "../../visualizer/pages/kit/cell/equations.mjs";
import {
  addsUp,
  heights,
  lines,
  opened,
  reach,
  reads,
  running,
  steep,
  taken,
  terms,
  without,
} from "../../visualizer/pages/kit/cell/sum.mjs";
import { CELLS, FACTS } from "./cells.mjs";
import { H, valuesOf } from "./sums.mjs";

const near = (a, b) => assert.ok(Math.abs(a - b) < 1e-9, `${a} is not ${b}`);
const total = (numbers) => numbers.reduce((sum, v) => sum + v, 0);
const each = (check) => {
  for (const cell of CELLS) {
    const { equations } = FACTS[cell],
      all = valuesOf(equations);
    for (const { name, tree } of equations)
      for (let unit = 0; unit < H; unit++) check(tree, all, unit, `${cell} ${name}`);
  }
};

test("the terms of every equation add up to its sum, and the lines of a term to the term", () => {
  each((tree, all, unit) => {
    const found = taken(tree, all, unit);
    near(total(found.terms.map(({ adds }) => adds)), found.sum);
    near(found.value, evaluate(tree, all).get(tree)[unit]);
    near(found.curve ? found.curve(found.sum) : found.sum, found.value);
    for (const most of [1, 4, 99])
      for (const term of found.terms) near(total(lines(term, most).map(({ adds }) => adds)), term.adds);
  });
});

test("a product is a weight of the unit's row times what stands in its column, times what scales the term", () => {
  each((tree, all, unit, where) => {
    for (const term of taken(tree, all, unit).terms) {
      if (term.node.op !== "matrix") continue;
      const { data, shape } = all[term.node.text];
      term.products.forEach((product, k) => {
        near(product, term.scale * data[unit * shape[1] + k] * term.vector[k]);
      });
      assert.equal(term.products.length, shape[1], where);
    }
  });
});

test("what scales a sum in brackets scales each of its terms: a GRU's reset gate, and only there", () => {
  const scaled = (cell, name) =>
    terms(opened(FACTS[cell].equations.find((line) => line.name === name).tree).sum).map(({ node, scales }) =>
      [...scales.map((scale) => write(scale)), write(node)].join(" . "),
    );
  assert.deepEqual(scaled("gru", "n"), ["W_in x", "b_in", "r . W_hn h'", "r . b_hn"]);
  assert.deepEqual(scaled("gru", "h"), ["(1 - z) * n", "z * h'"]);
  assert.deepEqual(scaled("peephole", "o"), ["W_io x", "b_io", "W_ho h'", "b_ho", "p_o * c"]);
  assert.deepEqual(scaled("rnn", "h"), ["W_ih x", "b_ih", "W_hh h'", "b_hh"]);
  // a minus stands before what it takes off
  const taking = {
    op: "-",
    text: "-",
    parts: [1, 2].map((n) => ({ op: "number", text: `${n}`, parts: [] })),
  };
  assert.deepEqual(
    terms(taking).map(({ sign }) => sign),
    [1, -1],
  );
});

test("the largest products come first, and one that would be left alone is shown", () => {
  const products = Float64Array.of(0.1, -3, 2, 0.5, -0.2, 0.3);
  const term = { products, adds: total([...products]) };
  assert.deepEqual(
    lines(term, 3).map(({ k, others }) => [k, others]),
    [
      [1, 0],
      [2, 0],
      [3, 0],
      [null, 3],
    ],
  );
  assert.equal(lines(term, 5).length, 6);
  assert.ok(lines(term, 5).every(({ others }) => others === 0));
});

test("a sum runs from 0 over each number, and its axis goes to a whole number beyond", () => {
  const steps = running([2, -3, 0.5]);
  assert.deepEqual(steps, [
    [0, 2],
    [2, -1],
    [-1, -0.5],
  ]);
  assert.equal(reach(steps, true), 8);
  assert.equal(reach(steps, false), 3);
  assert.equal(reach(running([-11.2]), true), 12);
  assert.equal(reach(running([8]), true), 9);
  assert.equal(reach(running([0]), false), 1);
});

test("numbers are written with as many digits as they add up in", () => {
  assert.deepEqual(addsUp([1, 2], 3), { digits: 2, exact: true });
  assert.deepEqual(addsUp([0.004, 0.004], 0.008), { digits: 3, exact: true });
  assert.deepEqual(addsUp([0.0004, 0.0004], 0.0008), { digits: 2, exact: true });
  assert.deepEqual(addsUp([0.0044, 0.0044], 0.0088), { digits: 2, exact: false });
});

test("what a unit would be without a part of its sum is the curve at what is left", () => {
  const { equations } = FACTS.lstm,
    all = valuesOf(equations),
    { tree } = equations[0];
  const found = taken(tree, all, 1),
    word = found.terms.filter((term) => reads(term, "x"));
  assert.equal(word.length, 1);
  near(
    without(found, (term) => reads(term, "x")),
    FUNCTIONS.sigmoid(found.sum - word[0].adds),
  );
  near(
    without(found, () => false),
    found.value,
  );
  assert.ok(Math.abs(steep(found) - found.value * (1 - found.value)) < 1e-7);
});

test("a curve is as high as its signal can be, or as it gets", () => {
  assert.deepEqual(heights(FUNCTIONS.sigmoid, 8, [0, 1]), [0, 1]);
  assert.deepEqual(heights(FUNCTIONS.relu, 8, [-Infinity, Infinity]), [0, 8]);
});
