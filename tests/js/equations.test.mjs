import assert from "node:assert/strict";
import test from "node:test";

import {
  evaluate,
  FUNCTIONS,
  line,
  nodes,
  parted,
  pieces,
  run,
  slope,
  write,
} from "../../visualizer/pages/kit/cell/equations.mjs";
import { CELLS, FACTS } from "./cells.mjs";

const name = (text) => ({ op: "name", text, parts: [] });
const number = (text) => ({ op: "number", text, parts: [] });
const of = (op, ...parts) => ({ op, text: op, parts });
const call = (text, part) => ({ op: "call", text, parts: [part] });
const matrix = (text, part) => ({ op: "matrix", text, parts: [part] });
const close = (found, wanted) => assert.ok(Math.abs(found - wanted) < 1e-7, `${found} is not ${wanted}`);

test("every equation of a cell is written from its pieces, and every name stands among its nodes", () => {
  for (const cell of CELLS)
    for (const each of FACTS[cell].equations) {
      const text = line(each);
      assert.ok(text.startsWith(`${each.name} = `));
      const names = [...nodes(each.tree)].filter(({ op }) => op === "name" || op === "matrix");
      for (const { text: said } of names) assert.ok(text.includes(said), said);
      assert.equal(text.split("(").length, text.split(")").length);
    }
});

test("numbers in the place of names keep their brackets and one sign", () => {
  const [a, b, c] = ["a", "b", "c"].map(name);
  const said = (table) => (node) => table[node.text] ?? null;
  const nested = of("-", a, of("+", b, c));
  assert.equal(write(nested, said({ a: "1", b: "-2", c: "3" })), "1 - (-2 + 3)");
  assert.equal(write(nested, said({ a: "1", b: "2", c: "\u22123" })), "1 - (2 - 3)");
  const product = of("-", a, of("*", b, c));
  assert.equal(write(product, said({ a: "1", b: "-2", c: "-3" })), "1 + 2 * -3");
  assert.equal(write(matrix("W_hn", of("*", a, b))), "W_hn (a * b)");
});

test("every node has its value, one a unit or one for all", () => {
  // tanh(2 * x - W_hh h')
  const tree = call("tanh", of("-", of("*", number("2"), name("x")), matrix("W_hh", name("h'"))));
  const W_hh = { data: Float32Array.of(1, 2, 3, 4), shape: [2, 2] };
  const found = evaluate(tree, { x: Float32Array.of(1, 2), "h'": Float32Array.of(0.5, 0.25), W_hh });
  const [sum] = tree.parts;
  assert.deepEqual(
    sum.parts.map((part) => [...found.get(part)]),
    [
      [2, 4],
      [1, 2.5],
    ],
  );
  assert.deepEqual([...found.get(tree)], [Math.tanh(1), Math.tanh(1.5)]);
});

test("what nothing is called so is said", () => {
  assert.throws(() => evaluate(name("q"), {}), /nothing is called q/);
  assert.throws(() => evaluate(call("erf", number("1")), {}), /no function is called erf/);
});

test("what holds a signal acts on what comes after it, in the step and in the next", () => {
  // s = h' + 1, h = 2 * s: held at step 1 h goes on from there
  const equations = [
    { name: "s", tree: of("+", name("h'"), number("1")) },
    { name: "h", tree: of("*", number("2"), name("s")) },
  ];
  const xs = [[], [], []];
  const held = (signal, unit, t) => (signal === "s" && unit === 1 && t === 1 ? 0.5 : null);
  const made = run(equations, {}, xs, { h: Float64Array.of(0, 0) }, held);
  assert.deepEqual(
    made.map(({ h }) => [...h]),
    [
      [2, 2],
      [6, 1],
      [14, 4],
    ],
  );
});

test("a slope is that of the curve at the point", () => {
  for (const a of [-3, 0, 0.7, 5]) {
    const s = FUNCTIONS.sigmoid(a);
    close(slope(FUNCTIONS.sigmoid, a), s * (1 - s));
    close(slope(FUNCTIONS.tanh, a), 1 - Math.tanh(a) ** 2);
  }
  assert.equal(FUNCTIONS.sigmoid(-1000), 0);
});

test("a name is parted into its letter, what stands below it, and its prime", () => {
  assert.deepEqual(parted("W_if"), { of: "W", below: "if", prime: false });
  assert.deepEqual(parted("c'"), { of: "c", below: "", prime: true });
  assert.deepEqual(
    pieces(call("tanh", name("c"))).map(({ text, kind }) => [text, kind]),
    [
      ["tanh", "call"],
      ["(", "open"],
      ["c", "name"],
      [")", "close"],
    ],
  );
});
