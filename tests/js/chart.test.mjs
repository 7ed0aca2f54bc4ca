import assert from "node:assert/strict";
import test from "node:test";

import { axis } from "../../visualizer/pages/kit/axis.mjs";
import {
  geometry,
  leader,
  numbers,
  path,
  place,
  points,
  steps,
  thin,
} from "../../visualizer/pages/kit/chart.mjs";
import { draws } from "./pictures.mjs";

const near = (a, b, by = 1e-9) => assert.ok(Math.abs(a - b) <= by, `${a} is not ${b}`);
// the points of a path as it is written
const read = (d) => [...d.matchAll(/[ML]([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

const G = axis({ a: 2, n: 5 }, 12, 560, 60);
const SPEC = {
  x: steps(G),
  y: { low: -1, high: 3, top: 10, below: 20 },
  rows: [
    [-1, "−1"],
    [0, "0"],
    [2, "+2"],
  ],
  lines: [{ values: Float32Array.from({ length: 12 }, (_, t) => t / 4 - 1), kind: "b", style: "stroke:red" }],
  rem: 16,
};
const SIZE = { height: 130 };

test("a line over the steps has each in the middle of its column, and only those in view", () => {
  const { lines, y } = geometry(SPEC, SIZE);
  const drawn = read(lines[0].d);
  assert.equal(drawn.length, 5 + 2);
  // from edge to edge: the text goes on to both sides
  near(drawn[0][0], 60);
  near(drawn[0][1], y(1.5 / 4 - 1), 0.005);
  near(drawn[6][0], 560);
  near(drawn[6][1], y(6.5 / 4 - 1), 0.005);
  drawn.slice(1, 6).forEach(([px, py], k) => {
    near(px, 60 + (k + 0.5) * 100, 0.005);
    near(py, y((k + 2) / 4 - 1), 0.005);
  });
  // what a line is called and how it looks is handed on
  assert.deepEqual([lines[0].kind, lines[0].style], ["b", "stroke:red"]);
});

test("a line that ends within the view ends there", () => {
  const values = Float32Array.of(0, 1, 2, 3);
  const { lines } = geometry(
    { ...SPEC, x: steps(axis({ a: 0, n: 5 }, 5, 560, 60)), lines: [{ values }] },
    SIZE,
  );
  assert.deepEqual(
    read(lines[0].d).map(([px]) => px),
    [110, 210, 310, 410],
  );
});

test("low and high are the ends of the plot, and rules and numbers stand at their values", () => {
  const { y, top, bottom, rules, texts } = geometry(SPEC, SIZE);
  assert.deepEqual([y(3), y(-1), top, bottom], [10, 110, 10, 110]);
  assert.deepEqual(
    rules.map(({ class: cls, d }) => [cls, d]),
    [
      ["grid", "M60 110.00H560"],
      ["zero", "M60 85.00H560"],
      ["grid", "M60 35.00H560"],
    ],
  );
  texts.forEach((text, k) => {
    assert.equal(text.text, SPEC.rows[k][1]);
    assert.ok(text.x < 60 && text["text-anchor"] === "end");
    near(text.y, y(SPEC.rows[k][0]), 5);
  });
});

test("0 has a rule where it lies inside, also where no number stands there", () => {
  const zeros = (low, high, rows) =>
    geometry({ ...SPEC, y: { ...SPEC.y, low, high }, rows }, SIZE).rules.filter((e) => e.class === "zero")
      .length;
  assert.equal(zeros(-1, 1, [[1, "1"]]), 1);
  assert.equal(zeros(-1, 1, SPEC.rows), 1);
  assert.equal(zeros(0.5, 1, [[1, "1"]]), 0);
  assert.equal(zeros(0, 1, [[0, "0"]]), 1);
});

test("a line is broken where it has no value, and one point alone is none", () => {
  const x = numbers(0, 5, 0, 50),
    all = points({ values: [1, NaN, 2, 3, -Infinity, 4] }, x, (v) => 10 * v);
  assert.equal(path(all), "M0.00 10.00M20.00 20.00L30.00 30.00M50.00 40.00");
  assert.equal(path([]), "");
});

test("a line may begin later than its chart, or stand at places of its own", () => {
  const x = numbers(1, 9, 100, 180);
  assert.deepEqual(
    points({ values: [5, 6, 7], first: 8 }, x, (v) => v).map(([px, , k]) => [k, px]),
    [
      [8, 170],
      [9, 180],
    ],
  );
  assert.deepEqual(
    points({ values: [5, 6], at: [1, 5] }, x, (v) => v),
    [
      [100, 5, 1],
      [140, 6, 5],
    ],
  );
});

test("a scale of numbers finds the one that is nearest, and keeps to its ends", () => {
  const x = numbers(10, 20, 0, 100);
  assert.deepEqual([-50, 0, 4, 6, 94, 96, 100, 900].map(x.find), [10, 10, 10, 11, 19, 20, 20, 20]);
  for (let k = 10; k <= 20; k++) assert.equal(x.find(x.at(k)), k);
  const logs = numbers(5, 320, 0, 60, true);
  near(logs.at(10) - logs.at(5), 10);
  near(logs.at(320) - logs.at(160), 10);
  assert.equal(numbers(7, 7, 0, 60).at(7), 30);
});

test("a span of steps is as wide as its columns that are in view", () => {
  const x = steps(G);
  assert.deepEqual(x.span(3, 4), [160, 360]);
  assert.deepEqual(x.span(0, 2), [60, 160]);
  assert.deepEqual(x.span(5, 11), [360, 560]);
  assert.deepEqual([x.first, x.last, x.find(61), x.find(559)], [2, 6, 2, 6]);
});

test("shades, marks and what stands at the foot are where their numbers are", () => {
  const made = geometry(
    {
      ...SPEC,
      x: numbers(1, 11, 40, 540),
      along: [
        [1, "1", "start"],
        [11, "11"],
      ],
      caption: "steps",
      shades: [
        [100, 150],
        [90, 80],
      ],
      marks: [{ k: 6, v: 1, kind: "peak" }],
    },
    SIZE,
  );
  assert.deepEqual(made.shades, [
    { x: 100, y: 10, width: 50, height: 100 },
    { x: 90, y: 10, width: 0, height: 100 },
  ]);
  assert.deepEqual(made.marks, [{ class: "mark peak", cx: 290, cy: 60, r: 4 }]);
  assert.deepEqual(
    made.texts.slice(3).map(({ x, "text-anchor": anchor, text }) => [x, anchor, text]),
    [
      [40, "start", "1"],
      [540, "middle", "11"],
      [540, "end", "steps"],
    ],
  );
});

test("a thinned line keeps its ends", () => {
  const line = Array.from({ length: 500 }, (_, k) => [k, k]);
  assert.ok(thin(line).length <= 102);
  assert.deepEqual(
    [thin(line)[0], thin(line).at(-1)],
    [
      [0, 0],
      [499, 499],
    ],
  );
  assert.deepEqual(thin(line.slice(0, 7)), line.slice(0, 7));
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

test("a name that stands off its line has a thread to the nearest point of it, and one on it has none", () => {
  const box = { left: 100, top: 20, width: 60, height: 14 };
  const line = [
    [0, 60],
    [120, 60],
    [240, 90],
  ];
  assert.deepEqual(leader(box, line), [120, 34, 120, 60]);
  assert.equal(leader(box, [...line, [130, 30]]), null);
  assert.equal(leader(box, line, 30), null);
  // a gap of a line is no part of it
  assert.deepEqual(
    leader(box, [
      [0, 60],
      [50, Number.NaN],
      [300, 27],
    ]).slice(2),
    [0, 60],
  );
  assert.equal(leader(box, []), null);
});
