import assert from "node:assert/strict";
import test from "node:test";

import { image, rowOrder, SORTS } from "../../visualizer/pages/kit/maps.mjs";
import { CELLS, picture } from "./pictures.mjs";

const sorted = (order) => [...order].sort((a, b) => a - b);
const numbers = (H) => Array.from({ length: H }, (_, u) => u);

test("every order of the rows holds every unit once", () => {
  for (const cell of CELLS) {
    for (const H of [1, 2, 9]) {
      const P = picture(cell, { H });
      for (const sort of Object.keys(SORTS)) {
        for (const t of [0, P.T - 1])
          assert.deepEqual(sorted(rowOrder(P, sort, P.signals[0], t)), numbers(H), sort);
      }
    }
  }
});

test("rows by unit number are numbered, rows by similarity are as the server ordered them", () => {
  const P = picture("lstm", { H: 9 });
  assert.deepEqual(rowOrder(P, "number", "f", 3), numbers(9));
  assert.deepEqual(rowOrder(P, "similarity", "f", 3), [...P.array("order")]);
});

test("rows by value go down from the largest, of the signal and step asked for", () => {
  for (const cell of CELLS) {
    const P = picture(cell, { H: 9 });
    for (const name of P.signals) {
      for (let t = 0; t < P.T; t++) {
        const values = rowOrder(P, "now", name, t).map((u) => P.at(name, t, u));
        for (let k = 1; k < values.length; k++) assert.ok(values[k] <= values[k - 1]);
      }
      const means = rowOrder(P, "mean", name, 0).map((u) => [...P.column(name, u)].reduce((a, b) => a + b));
      for (let k = 1; k < means.length; k++) assert.ok(means[k] <= means[k - 1]);
    }
  }
});

test("units of one value stay in the order of their numbers", () => {
  const P = picture("lstm", { H: 9 });
  P.signal("f").fill(0.5);
  assert.deepEqual(rowOrder(P, "now", "f", 2), numbers(9));
  assert.deepEqual(rowOrder(P, "mean", "f", 2), numbers(9));
});

test("each pixel of a map is the colour of its unit's value at its step", () => {
  for (const [T, H] of [
    [1, 1],
    [7, 5],
    [3, 9],
  ]) {
    const P = picture("gru", { T, H });
    // a colour that says exactly which value it was asked for
    const asked = new Map(),
      colour = (value) => {
        if (!asked.has(value)) asked.set(value, [asked.size & 255, asked.size >> 8, 7]);
        return asked.get(value);
      };
    for (const sort of Object.keys(SORTS)) {
      const order = rowOrder(P, sort, "n", T - 1),
        pixels = image(P, "n", order, colour);
      assert.equal(pixels.length, 4 * T * H);
      order.forEach((u, row) => {
        for (let t = 0; t < T; t++) {
          const at = 4 * (row * T + t);
          assert.deepEqual([...pixels.slice(at, at + 4)], [...asked.get(P.at("n", t, u)), 255]);
        }
      });
    }
  }
});
