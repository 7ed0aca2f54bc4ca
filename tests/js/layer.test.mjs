// All units of a layer side by side: an equation as what it is drawn of, and where each of it stands.

import assert from "node:assert/strict";
import test from "node:test";
import { items, layout, rowsAround } from "../../visualizer/pages/explorer/layer.mjs";
import { functionsOf } from "../../visualizer/pages/kit/cell/equations.mjs";
import { taken } from "../../visualizer/pages/kit/cell/sum.mjs";
import { CELLS, FACTS } from "./cells.mjs";
import { valuesOf } from "./sums.mjs";

const of = (cell, name) => {
  const { equations, functions, roles } = FACTS[cell],
    { tree } = equations.find((line) => line.name === name),
    named = valuesOf(equations);
  const found = taken(tree, named, 1, functionsOf(functions));
  return { found, named, all: items(found, name, roles.gates) };
};
const told = (cell, name) =>
  of(cell, name).all.map(({ kind, text }) => (kind === "matrix" ? `[${text}]` : text));

test("an equation is drawn of each of its parts, with its signs between", () => {
  assert.deepEqual(told("lstm", "f"), [
    ...["[W_if x]", "", "+", "b_if", "+", "[W_hf h\u2032]", "", "+", "b_hf", "="],
    ...["a", "\u03C3", "f"],
  ]);
  assert.deepEqual(told("lstm", "c"), ["f", "\u00B7", "c\u2032", "+", "i", "\u00B7", "g", "=", "c"]);
  assert.deepEqual(told("lstm", "h"), ["o", "\u00B7", "tanh(c)", "=", "h"]);
  assert.deepEqual(told("gru", "h").slice(0, 3), ["1 \u2212 z", "\u00B7", "n"]);
  assert.ok(told("gru", "n").join(" ").includes("+ r \u00B7 [W_hn h\u2032]  + r \u00B7 b_hn = a tanh n"));
});

test("the vectors between the signs come to the sum, and the last is the signal", () => {
  for (const cell of CELLS)
    for (const { name } of FACTS[cell].equations) {
      const { all, found } = of(cell, name);
      assert.deepEqual(all.at(-1).values, found.values);
      for (let unit = 0; unit < found.values.length; unit++) {
        let [sum, product, way] = [0, 1, 1];
        for (const { kind, text, values } of all) {
          if (kind === "vector") product *= values[unit];
          if (kind !== "sign" || text === "\u00B7") continue;
          sum += way * product;
          [product, way] = [1, text === "\u2212" ? -1 : 1];
          if (text === "=") break;
        }
        assert.ok(Math.abs(sum - found.sums[unit]) < 1e-9, `${cell} ${name}: ${sum}`);
      }
    }
});

test("all of it stands side by side within its width, and a larger window gives taller rows", () => {
  for (const cell of CELLS)
    for (const { name } of FACTS[cell].equations) {
      const size = { width: 800, room: 400, rem: 16, rows: 32, columns: 32, small: false },
        { placed, each, height } = layout(of(cell, name).all, size);
      placed.forEach(({ x }, k) => assert.ok(!k || x >= placed[k - 1].x + placed[k - 1].width - 1e-9));
      assert.ok(placed.at(-1).x + placed.at(-1).width <= 800, `${cell} ${name}`);
      assert.ok(height <= 400 && each >= 3);
      assert.ok(layout(of(cell, name).all, { ...size, room: 500 }).each >= each);
    }
});

test("of a large layer the rows around the chosen unit are shown", () => {
  const order = Array.from({ length: 128 }, (_, k) => 127 - k);
  assert.deepEqual(rowsAround(order, 127).length, 48);
  assert.equal(rowsAround(order, 127)[0], 127);
  assert.equal(rowsAround(order, 0).at(-1), 0);
  const rows = rowsAround(order, 60);
  assert.deepEqual([rows[24], rows.length], [60, 48]);
  assert.deepEqual(rowsAround([2, 0, 1], 0), [2, 0, 1]);
});
