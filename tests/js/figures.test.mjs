import assert from "node:assert/strict";
import test from "node:test";

import { error, relative } from "../../visualizer/pages/explorer/figures.mjs";

test("a curve over its value at the last step ends at 1, whose logarithm is 0", () => {
  for (const values of [[-3, -2, -1], [5, 4], [-1e4, -300, 12], [0]]) {
    for (const kind of [Array, Float32Array]) {
      const curve = relative(kind.from(values));
      assert.equal(curve.at(-1), 0);
      values.forEach((v, t) => assert.equal(curve[t], v - values.at(-1)));
    }
  }
});

test("what is exactly 0 has no point, and a last step of 0 leaves no curve", () => {
  assert.deepEqual(relative(Float32Array.of(-Infinity, -2, -Infinity, -1)), [NaN, -1, NaN, 0]);
  assert.deepEqual(relative(Float32Array.of(-2, -1, -Infinity)), [NaN, NaN, NaN]);
});

test("what the gradient is of is named by what the network answers", () => {
  const next = { answers: { kind: "next", title: "next byte" }, target: "\n" };
  assert.equal(error(next), "L = −ln p(“↵”), its guess");
  assert.equal(
    error({ answers: { kind: "value", title: "sum of the marked numbers" }, target: "sum" }),
    "L = its answer, the sum",
  );
});
