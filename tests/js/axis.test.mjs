import assert from "node:assert/strict";
import test from "node:test";

import { axis, between, fit, follow, MIN_COLUMN, numbered, ticks } from "../../visualizer/pages/kit/axis.mjs";
import { draws } from "./pictures.mjs";

const LENGTHS = [1, 2, 3, 4, 5, 6, 7, 17, 60, 2000];

function* views() {
  for (const T of LENGTHS) {
    for (const n of new Set([1, 2, 4, 5, 6, 31, T].filter((n) => n <= T))) {
      for (const a of new Set([0, 1, Math.floor((T - n) / 2), T - n].filter((a) => a >= 0 && a <= T - n))) {
        yield [T, { a, n }];
      }
    }
  }
}

const steps = (T) =>
  [...new Set([0, 1, 2, Math.floor(T / 3), Math.floor(T / 2), T - 2, T - 1])].filter((t) => t >= 0 && t < T);
const valid = ({ a, n }, T) => {
  assert.ok(Number.isInteger(a) && Number.isInteger(n));
  assert.ok(n >= 1 && a >= 0 && a + n <= T, `${a} + ${n} of ${T}`);
};

test("columns are never narrower than asked, unless one alone is", () => {
  for (const T of LENGTHS) {
    for (const width of [1, 20, 333.3, 900]) {
      for (const column of [6, 28, 41.6]) {
        const n = fit(T, width, column);
        assert.ok(n >= 1 && n <= T && Number.isInteger(n));
        assert.ok(n === 1 || width / n >= column);
        // and as many as fit
        assert.ok(n === T || width / (n + 1) < column);
      }
    }
    // of nothing, as in a frame that is not shown
    assert.equal(fit(T, 0, 0), 1);
  }
});

test("the view follows a step, with a step of margin where there is one, and moves no more than it must", () => {
  for (const [T, view] of views()) {
    for (const t of steps(T)) {
      const next = follow(view, t, T);
      valid(next, T);
      assert.equal(next.n, view.n);
      assert.ok(t >= next.a && t < next.a + next.n);
      const margin = view.n > 4 ? 1 : 0;
      assert.ok(t - next.a >= Math.min(margin, t));
      assert.ok(next.a + next.n - 1 - t >= Math.min(margin, T - 1 - t));
      assert.deepEqual(follow(next, t, T), next);
      const seen = t - view.a >= margin && view.a + view.n - 1 - t >= margin;
      if (seen) assert.equal(next.a, view.a);
    }
  }
});

test("walking through a long text moves the view once in many steps", () => {
  for (const direction of [1, -1]) {
    const T = 500;
    let view = follow({ a: 0, n: 20 }, direction > 0 ? 0 : T - 1, T),
      moves = 0;
    for (let k = 0; k < T; k++) {
      const next = follow(view, direction > 0 ? k : T - 1 - k, T);
      moves += next.a !== view.a;
      view = next;
    }
    assert.ok(moves <= Math.ceil(T / 17), `${moves} moves`);
  }
});

test("a view that no longer fits a shorter text is cut to it", () => {
  const view = follow({ a: 40, n: 30 }, 2, 5);
  assert.deepEqual(view, { a: 0, n: 5 });
});

test("a zoom gives whole columns around what was asked for", () => {
  for (const T of LENGTHS) {
    const width = 800,
      most = Math.max(Math.min(T, 2), Math.min(T, Math.floor(width / MIN_COLUMN)));
    for (const [start, end] of [
      [-0.5, T - 0.5],
      [0.2, 0.3],
      [T / 4, T / 2],
      [-50, 50],
      [T - 1, T + 9],
      [3.4, 11.2],
    ]) {
      const view = between(start, end, T, width);
      valid(view, T);
      assert.ok(view.n >= Math.min(T, 2) && view.n <= most);
      // in the text, its middle is the middle asked for
      const free = view.a > 0 && view.a + view.n < T;
      if (free) assert.ok(Math.abs(view.a - 0.5 + view.n / 2 - (start + end) / 2) <= 0.51);
    }
    for (const [, view] of [...views()].filter(([length]) => length === T)) {
      // the range of a view is that view again
      if (view.n >= 2 && view.n <= most)
        assert.deepEqual(between(view.a - 0.5, view.a + view.n - 0.5, T, width), view);
    }
  }
});

test("every pixel of a column belongs to its step", () => {
  for (const [T, view] of views()) {
    for (const [width, gutter] of [
      [900, 62],
      [331.7, 43.68],
    ]) {
      const G = axis(view, T, width, gutter);
      assert.ok(Math.abs(G.x(view.a) - gutter) < 1e-9);
      assert.ok(Math.abs(G.x(G.end) - width) < 1e-9);
      for (let t = view.a; t < G.end; t += Math.max(1, Math.floor(view.n / 50))) {
        assert.ok(G.sees(t));
        assert.ok(Math.abs(G.centre(t) - (G.x(t) + G.x(t + 1)) / 2) < 1e-9);
        for (const share of [0.01, 0.5, 0.99]) assert.equal(G.step(G.x(t) + share * G.cw), t);
      }
      assert.ok(!G.sees(view.a - 1) && !G.sees(G.end));
      // beyond the ends the nearest step answers
      assert.equal(G.step(-100), view.a);
      assert.equal(G.step(width + 100), G.end - 1);
    }
  }
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
      const marks = ticks(low, high, most, true);
      assert.ok(
        marks.length >= 1 && marks.length <= most,
        `${marks.length} ticks of ${most} in ${low}..${high}`,
      );
      for (const k of marks) assert.ok(Number.isInteger(k) && k >= low && k <= high);
      const gaps = new Set(marks.slice(1).map((k, j) => k - marks[j]));
      assert.ok(gaps.size <= 1);
      // and not too few for the eye to read a value by
      if (high - low >= 2 * most)
        assert.ok(marks.length >= most / 2 - 1, `${marks.length} ticks in ${low}..${high}`);
    }
  }
});

test("under an axis of steps stand the first and round ones that leave it room", () => {
  assert.deepEqual(numbered(1, 100, 6), [1, 20, 40, 60, 80, 100]);
  assert.deepEqual(numbered(0, 99, 5), [0, 20, 40, 60, 80]);
  assert.deepEqual(numbered(1, 4, 6), [1, 2, 3, 4]);
  assert.deepEqual(numbered(7, 7, 5), [7]);
  for (const last of [2, 19, 60, 500, 2000]) {
    const all = numbered(1, last, 6);
    assert.ok(all.every(Number.isInteger) && all.length <= 7, all);
    assert.ok(all.slice(1).every((t) => t <= last && t - 1 > (last - 1) / 12));
  }
});
