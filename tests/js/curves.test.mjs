// The curves of gates: closed forms of their slopes, and a picture that says where the sums lie.

import assert from "node:assert/strict";
import test from "node:test";
import {
  FLAT,
  factor,
  flatFrom,
  flatShare,
  histogram,
  isFlat,
  layout,
  products,
  reach,
  SQUASHES,
  says,
  shrinking,
} from "../../visualizer/pages/kit/curves.mjs";
import { draws } from "./pictures.mjs";

const [T, H] = [7, 5],
  random = draws(3);
const data = {
  name: "f",
  word: "forget",
  squash: "sigmoid",
  gate: true,
  sums: Float32Array.from({ length: T * H }, () => 16 * random() - 8),
  T,
  H,
  tokens: Array.from({ length: T }, (_, t) => `w${t}`),
};
const near = (a, b, by = 1e-9) =>
  assert.ok(Math.abs(a - b) <= by * Math.max(1, Math.abs(b)), `${a} is not ${b}`);

test("a slope is the derivative of its curve, is steepest at 0, and is not lost where the curve is flat", () => {
  const { relu, ...bounded } = SQUASHES;
  for (const { at, slope, steepest, range } of Object.values(bounded)) {
    for (const a of [-9, -2.5, -0.3, 0, 1.1, 4]) near(slope(a), (at(a + 1e-5) - at(a - 1e-5)) / 2e-5, 1e-7);
    assert.equal(slope(0), steepest);
    assert.deepEqual([at(-800), at(800)], range);
    // e to the -a, and four times e to the -2a
    assert.ok(slope(40) > 0 && slope(40) < 1e-17);
    assert.equal(slope(-3), slope(3));
  }
});

test("relu is as steep as can be above 0, flat below it, and its picture is as high as its axis is long", () => {
  const { relu } = SQUASHES;
  for (const a of [-9, -0.3, 1.1, 4])
    near(relu.slope(a), (relu.at(a + 1e-5) - relu.at(a - 1e-5)) / 2e-5, 1e-7);
  assert.equal(flatFrom(relu), null);
  near(flatFrom(relu, -1), 0);
  const of = { ...data, name: "h", squash: "relu", gate: false },
    L = layout(of, { t: 0, unit: 2, mode: "unit" });
  assert.equal(L.flats.length, 1);
  near(L.flats[0].x + L.flats[0].width, L.ticks[2].x);
  assert.deepEqual(
    L.rules.map(({ v }) => v),
    [0, L.end / 2, L.end],
  );
  near(L.now.y, L.rules[0].y + (relu.at(L.now.a) / L.end) * (L.rules[2].y - L.rules[0].y));
  const rows = shrinking(of, { t: 0, unit: 2, mode: "mean" }).rows.map(({ name }) => name);
  assert.deepEqual(rows, ["σ, at most", "tanh, at most", "relu, at most"]);
});

test("flat is where less than a twentieth goes on", () => {
  const { sigmoid, tanh } = SQUASHES;
  near(flatFrom(tanh), Math.atanh(Math.sqrt(1 - FLAT)), 1e-6);
  const s = (1 + Math.sqrt(1 - 4 * FLAT)) / 2;
  near(flatFrom(sigmoid), Math.log(s / (1 - s)), 1e-6);
  assert.equal(flatShare([-9, 0, 0, 9], sigmoid), 0.5);
  assert.deepEqual([0.03, -0.03, 0.05, -0.07].map(isFlat), [true, true, false, false]);
});

test("every sum is in one bar, and what lies beyond the axis in the last", () => {
  const bins = histogram([-100, -5.9, 0.1, 0.2, 6, 100], 6);
  assert.equal(bins.length, 24);
  assert.equal(
    bins.reduce((sum, n) => sum + n, 0),
    6,
  );
  assert.deepEqual([bins[0], bins[12], bins.at(-1)], [2, 2, 2]);
  assert.deepEqual([reach([0.5]), reach([-7.2]), reach([99])], [6, 8, 12]);
});

test("a bar has a width where there is hardly room for the picture", () => {
  const across = (width) => layout(data, { t: 0, unit: 2, mode: "unit" }, width);
  assert.ok(across(70).bars.every(({ width }) => width > 0));
  // before it is shown it has no width at all
  assert.ok([...across(0).bars, ...across(0).flats].every(({ width }) => width >= 0));
});

test("the point of the unit stands on the curve at its sum, and moves as one steps", () => {
  for (const squash of ["sigmoid", "tanh"]) {
    const places = [0, 3].map((t) => layout({ ...data, squash }, { t, unit: 2, mode: "unit" }, 500));
    places.forEach(({ now, dots, end, rules, sides: [left, right] }, k) => {
      const a = data.sums[[0, 3][k] * H + 2];
      near(now.x, left + ((a + end) / (2 * end)) * (right - left));
      const [low, , high] = rules;
      near(now.y, low.y + ((SQUASHES[squash].at(a) - low.v) / (high.v - low.v)) * (high.y - low.y));
      assert.equal(dots.length, T);
      assert.ok(dots.some(({ x, y }) => x === now.x && y === now.y));
    });
    assert.notEqual(places[0].now.x, places[1].now.x);
  }
  const mean = layout(data, { t: 3, unit: 2, mode: "mean" });
  assert.equal(mean.now, null);
  assert.equal(mean.dots.length, H);
});

test("a quarter at most, to the power of the squashes; and the unit's own slopes back from the step", () => {
  const state = { t: 3, unit: 1, mode: "unit" };
  const own = products(data, state);
  assert.equal(own.length, 4);
  near(
    own[3],
    [0, 1, 2, 3].reduce((p, t) => p * SQUASHES.sigmoid.slope(data.sums[t * H + 1]), 1),
  );
  for (let n = 1; n <= own.length; n++) assert.ok(own[n - 1] <= 0.25 ** n);
  const { rows } = shrinking(data, state);
  assert.deepEqual(rows[0].values, ["0.25", "0.0625", "0.00391", "9.5 × 10⁻⁷"]);
  assert.deepEqual(rows[1].values, ["1", "1", "1", "1"]);
  assert.equal(rows[2].values.at(-1), "–");
  assert.equal(shrinking(data, { ...state, mode: "mean" }).rows.length, 2);
  assert.deepEqual([factor(0), factor(1e-33), factor(0.999)], ["0", "1.0 × 10⁻³³", "0.999"]);
});

test("what is said of a step has its numbers, and calls a curve flat where it is", () => {
  const sums = new Float32Array([-4, 0]);
  const said = (t) => says({ ...data, sums, T: 2, H: 1 }, { t, unit: 0, mode: "unit" })[0];
  assert.match(
    said(0),
    /“w0” the sum of unit 0 is −4\.00; σ makes f = 0\.02 .* slope there is 0\.0177: the curve is flat.* 2% goes on/,
  );
  assert.match(said(1), /sum of unit 0 is 0\.00; σ makes f = 0\.50 .* 0\.25: of an error .* 25% goes on/);
});
