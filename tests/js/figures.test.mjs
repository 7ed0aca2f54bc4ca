import assert from "node:assert/strict";
import test from "node:test";

import { error, overtaken } from "../../visualizer/pages/explorer/figures.mjs";
import { relative } from "../../visualizer/pages/kit/norms.mjs";

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

test("a memory's curve is over what arrives at h, as those of all a network's signals are", () => {
  assert.deepEqual(relative([-3, -2], -1), [-2, -1]);
});

test("an RNN whose curve ends above is said to, and that it has not learned where its loss is far larger", () => {
  const lines = { "rnn.h": [-1, 0], "lstm.h": [-3, 0], "own.h": [-0.5, 0] },
    curves = (rnn) => [
      { cell: "lstm", loss: 0.02 },
      { cell: "gru", loss: 0.02 },
      { cell: "rnn", loss: rnn },
    ];
  assert.match(
    overtaken(lines, "lstm", curves(2.6)),
    /not a memory, and this RNN has not learned .* 2\.60\)\.$/,
  );
  assert.match(overtaken(lines, "lstm", curves(0.03)), /not a memory\.$/);
  assert.equal(overtaken(lines, "gru", curves(2.6)), "");
  assert.equal(overtaken(lines, "rnn", curves(2.6)), "");
});

test("what the gradient is of is named by what the network answers", () => {
  const next = { answers: { kind: "next", title: "next byte" }, target: "\n" };
  assert.equal(error(next), "L = −ln p(“↵”), its guess");
  assert.equal(
    error({ answers: { kind: "value", title: "sum of the marked numbers" }, target: "sum" }),
    "L = its answer, the sum",
  );
  // the likeliest flag may not hold, and is then no guess
  assert.equal(
    error({ answers: { kind: "flags", title: "feeling" }, target: "positive" }),
    "L = −ln p(“positive”)",
  );
});
