import assert from "node:assert/strict";
import test from "node:test";

import { decades, error, place, relative } from "../../visualizer/pages/kit/figures.mjs";
import { draws } from "./pictures.mjs";

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

test("ticks are whole powers of ten inside the range, evenly apart, and not too many", () => {
  const random = draws(5);
  const ranges = [
    [-1.5, 0.25],
    [-5, 0],
    [-10, 0],
    [-6, 4],
    [-0.9, 0.1],
    [-2000.3, 3.1],
  ];
  for (let k = 0; k < 300; k++) ranges.push([-(10 ** (4 * random())), 10 ** (3 * random() - 1)]);
  for (const [low, high] of ranges) {
    for (const most of [3, 5, 8]) {
      const ticks = decades(low, high, most);
      assert.ok(
        ticks.length >= 1 && ticks.length <= most,
        `${ticks.length} ticks of ${most} in ${low}..${high}`,
      );
      for (const k of ticks) assert.ok(Number.isInteger(k) && k >= low && k <= high);
      const gaps = new Set(ticks.slice(1).map((k, j) => ticks[j] - k));
      assert.ok(gaps.size <= 1);
      // and not too few for the eye to read a value by
      if (high - low >= 2 * most)
        assert.ok(ticks.length >= most / 2 - 1, `${ticks.length} ticks in ${low}..${high}`);
    }
  }
});

const FRAME = { left: 50, right: 450, top: 0, bottom: 120 };
const xs = Array.from({ length: 21 }, (_, k) => 50 + 20 * k);
const flat = (y) => xs.map((x) => [x, y]);
const boxes = (placed) => Object.values(placed);
const apart = (a, b) =>
  a.left >= b.left + b.width ||
  b.left >= a.left + a.width ||
  a.top >= b.top + b.height ||
  b.top >= a.top + a.height;
const strikes = ({ left, top, width, height }, points) =>
  points.some(([x, y], k) => {
    if (!k) return false;
    const [px, py] = points[k - 1];
    for (let s = 0; s <= 20; s++) {
      const [at, level] = [px + ((x - px) * s) / 20, py + ((y - py) * s) / 20];
      if (at > left && at < left + width && level > top && level < top + height) return true;
    }
    return false;
  });

test("with room enough every name stands inside, beside its line, off all lines and all names", () => {
  const shapes = {
    flat: { a: flat(20), b: flat(60), c: flat(100) },
    crossing: { a: xs.map((x, k) => [x, 10 + 5 * k]), b: xs.map((x, k) => [x, 110 - 5 * k]) },
    together: { a: flat(60), b: flat(60) },
    waves: {
      a: xs.map((x, k) => [x, 60 + 40 * Math.sin(k / 3)]),
      b: xs.map((x, k) => [x, 60 + 40 * Math.cos(k / 3)]),
    },
  };
  for (const [shape, lines] of Object.entries(shapes)) {
    const sizes = Object.fromEntries(Object.keys(lines).map((name) => [name, [60, 14]]));
    const placed = place(lines, sizes, FRAME);
    assert.deepEqual(Object.keys(placed), Object.keys(lines));
    for (const [name, box] of Object.entries(placed)) {
      assert.ok(box.left >= FRAME.left && box.left + box.width <= FRAME.right, shape);
      assert.ok(box.top >= FRAME.top && box.top + box.height <= FRAME.bottom, shape);
      for (const points of Object.values(lines))
        assert.ok(!strikes(box, points), `${shape}: ${name} is struck through`);
      const gap = Math.min(
        ...lines[name].map(([x, y]) =>
          x < box.left - 12 || x > box.left + box.width
            ? Infinity
            : Math.max(0, box.top - y, y - box.top - box.height),
        ),
      );
      assert.ok(gap <= 12, `${shape}: ${name} is ${gap} from its line`);
    }
    for (const a of boxes(placed)) for (const b of boxes(placed)) assert.ok(a === b || apart(a, b), shape);
  }
});

test("no name stands on a line of another, however close they run", () => {
  // a bundle, whose free room is a little further away than the next line
  const lines = Object.fromEntries(
    [40, 54, 68, 82].map((y, k) => ["abcd"[k], xs.map((x, t) => [x, y + 4 * Math.sin(t / 2 + k)])]),
  );
  const sizes = Object.fromEntries(Object.keys(lines).map((name) => [name, [90, 14]]));
  const placed = place(lines, sizes, FRAME);
  for (const [name, box] of Object.entries(placed)) {
    for (const [other, points] of Object.entries(lines))
      assert.ok(!strikes(box, points), `${name} is on ${other}`);
  }
});

test("a line without a point in view has no name, and its gaps are no lines", () => {
  const gone = xs.map((x) => [x, NaN]),
    outside = xs.map((x) => [x - 1000, 60]);
  const broken = xs.map((x, k) => [x, k % 4 < 2 ? 60 : NaN]);
  const sizes = { gone: [60, 14], outside: [60, 14], broken: [60, 14], empty: [60, 14] };
  assert.deepEqual(Object.keys(place({ gone, outside, broken, empty: [] }, sizes, FRAME)), ["broken"]);
});

test("names crowd into a small frame without leaving it sideways", () => {
  const random = draws(9),
    names = ["a", "b", "c", "d", "e", "f"];
  const frame = { left: 40, right: 200, top: 0, bottom: 40 };
  for (let k = 0; k < 20; k++) {
    const lines = Object.fromEntries(
      names.map((name) => [name, xs.slice(0, 8).map((x) => [x, 40 * random()])]),
    );
    const placed = place(lines, Object.fromEntries(names.map((name) => [name, [90, 14]])), frame);
    assert.equal(boxes(placed).length, names.length);
    for (const { left, width } of boxes(placed)) assert.ok(left >= 40 && left + width <= 200);
  }
});

test("what the gradient is of is named by what the network answers", () => {
  const next = { answers: { kind: "next", title: "next byte" }, target: "\n" };
  assert.equal(error(next), "L = −ln p(“↵”), its guess");
  assert.equal(
    error({ answers: { kind: "value", title: "sum of the marked numbers" }, target: "sum" }),
    "L = its answer, the sum",
  );
});
