import assert from "node:assert/strict";
import test from "node:test";

import { image, pairs, rowAt, scaleOf, shade } from "../../visualizer/pages/gradients/flow.mjs";
import { byLife, share, stack, sum } from "../../visualizer/pages/gradients/paths.mjs";
import { gate, halfLife, logGate, sheared } from "../../visualizer/pages/gradients/scalar.mjs";
import { median, precise } from "../../visualizer/pages/gradients/section.mjs";
import { meaning, summary } from "../../visualizer/pages/gradients/spectrum.mjs";
import { relative, verdict } from "../../visualizer/pages/gradients/verify.mjs";
import { chain, course, number, powers, reach } from "../../visualizer/pages/kit/logplot.mjs";
import { draws } from "./pictures.mjs";

const close = (a, b, within = 1e-12) =>
  assert.ok(Math.abs(a - b) <= within * Math.max(1, Math.abs(b)), `${a} is not ${b}`);

// the larger singular value of [[a, b], [c, d]], by the eigenvalues of its product with its transpose
function norm([[a, b], [c, d]]) {
  const trace = a * a + b * b + c * c + d * d,
    determinant = a * d - b * c;
  return Math.sqrt((trace + Math.sqrt(Math.max(0, trace * trace - 4 * determinant * determinant))) / 2);
}
const times = ([[a, b], [c, d]], [[e, f], [g, k]]) => [
  [a * e + b * g, a * f + b * k],
  [c * e + d * g, c * f + d * k],
];

test("a number t times over is its power, and 1 stays exactly 1", () => {
  for (const w of [0.2, 0.9, 1.1, 2]) chain(Math.log10(w), 30).forEach((v, t) => close(10 ** v, w ** t));
  assert.equal(number(chain(Math.log10(0.9), 99)[99]), "3.0\u00A0×\u00A010⁻⁵");
  assert.ok(chain(Math.log10(1), 499).every((v) => v === 0));
  // no length or weight leaves the numbers
  assert.ok(chain(Math.log10(0.2), 499).every(Number.isFinite));
});

test("the norm of a sheared matrix's powers is that of the powers multiplied out", () => {
  const random = draws(4);
  for (let k = 0; k < 40; k++) {
    const rho = 0.2 + 1.8 * random(),
      s = 2 * random(),
      W = [
        [rho, rho * s],
        [0, rho],
      ];
    let power = [
      [1, 0],
      [0, 1],
    ];
    for (const v of sheared(rho, s, 12)) {
      close(10 ** v, norm(power), 1e-9);
      power = times(W, power);
    }
  }
});

test("without shear a matrix is like a number, with shear it can grow before it falls", () => {
  assert.deepEqual(sheared(0.9, 0, 50), chain(Math.log10(0.9), 50));
  const { way, peak, most, end } = course(sheared(0.9, 0.5, 99));
  assert.equal(way, "turns");
  // the continuous envelope t s rho^t is largest at t = -1 / ln rho
  assert.ok(Math.abs(peak + 1 / Math.log(0.9)) < 1.5);
  assert.ok(most > 0 && end < 0);
  // an eigenvalue of exactly 1 and no growth but the shear's, which has no end
  assert.equal(course(sheared(1, 0.5, 99)).way, "grows");
});

test("a curve falls, grows, turns or stays", () => {
  assert.equal(course([0, -1, -2]).way, "falls");
  assert.equal(course([0, 1, 2]).way, "grows");
  assert.equal(course([0, 1, -2]).way, "turns");
  assert.equal(course([0, 0, 0]).way, "stays");
});

test("a gate's half-life is where half is left, and a gate that is 1 has none", () => {
  for (const b of [-3, 0, 1, 5]) {
    close(10 ** logGate(b), gate(b));
    close(gate(b) ** halfLife(logGate(b)), 0.5);
  }
  close(halfLife(logGate(0)), 1);
  assert.equal(halfLife(0), Infinity);
  assert.ok(
    logGate(36) < 0,
    "so near 1 that 1 is all a float64 has of the gate, its logarithm still is not 0",
  );
});

test("numbers are told by their log10, and what has none is 0", () => {
  for (const [log, text] of [
    [0, "1"],
    [Math.log10(0.25), "0.25"],
    [Math.log10(103.4), "103"],
    [-6, "1.0\u00A0×\u00A010⁻⁶"],
    [-1e-9 - 6, "1.0\u00A0×\u00A010⁻⁶"],
    [Math.log10(3.16) + 300, "3.2\u00A0×\u00A010³⁰⁰"],
    [-Infinity, "0"],
    [NaN, "0"],
    [null, "0"],
  ]) {
    assert.equal(number(log), text);
  }
  assert.equal(precise(-Infinity), "0");
  assert.equal(precise(0), "1.000");
});

test("an axis holds what is asked of it in few sizes, and always marks 1", () => {
  const sizes = new Set();
  for (let v = 0; v < 350; v += 0.5) {
    sizes.add(reach(v, 6));
    assert.ok(reach(v, 6) >= v && reach(v, 6) <= Math.max(6, 1.51 * v));
  }
  assert.ok(sizes.size < 15);
  for (const [low, high] of [
    [-6, 3],
    [-349, 1],
    [-0.5, 0.4],
    [-24, 150],
    [-5, 0],
  ]) {
    const rows = powers(low, high, 6);
    assert.ok(rows.length <= 6);
    assert.ok(rows.every(([k]) => Number.isInteger(k) && k >= low && k <= high));
    assert.equal(rows.find(([k]) => k === 0)[1], "1");
  }
});

test("the middle of some numbers has as many on either side", () => {
  assert.equal(median([3, 1, 2]), 2);
  assert.equal(median([4, 1, 2, 3]), 2.5);
  assert.equal(median([-Infinity, -Infinity, 0]), -Infinity);
  assert.equal(median([-Infinity, -Infinity]), -Infinity);
  assert.equal(median([]), null);
});

// a matrix of `ends` by T whose entry says exactly which pair it is
const matrix = (ends, T) =>
  Float32Array.from(
    ends.flatMap((end) => Array.from({ length: T }, (_, k) => (k > end ? NaN : -(end - k) / 8))),
  );

test("every step finds the first end at it or after it", () => {
  assert.deepEqual(
    [0, 1, 2, 3, 4].map((t) => rowAt([0, 2, 4], t)),
    [0, 1, 1, 2, 2],
  );
});

test("pairs are those exactly so many steps apart, zeros among them", () => {
  const ends = [0, 3, 5, 7],
    values = matrix(ends, 8);
  for (const apart of [0, 1, 5, 7]) {
    const found = pairs(values, ends, 8, apart);
    assert.equal(found.length, ends.filter((end) => end >= apart).length);
    assert.ok(found.every((v) => v === -apart / 8));
  }
  values[8] = -Infinity; // end 3, k = 0
  values[16] = NaN;
  assert.deepEqual(pairs(values, ends, 8, 3), [-Infinity, -3 / 8, -3 / 8]);
  assert.deepEqual(pairs(values, ends, 8, 5), [-Infinity, -5 / 8]);
});

test("a picture has a pixel for every pair, of the row that stands for it, and none for the rest", () => {
  const ends = [0, 3, 5],
    T = 6,
    values = matrix(ends, T),
    asked = [];
  const pixels = image(values, ends, T, (v) => [asked.push(v) - 1, 0, 0]);
  for (let t = 0; t < T; t++) {
    for (let k = 0; k < T; k++) {
      const at = 4 * (t * T + k);
      assert.equal(pixels[at + 3], k <= ends[rowAt(ends, t)] ? 255 : 0);
      if (k <= t) assert.equal(asked[pixels[at]], values[rowAt(ends, t) * T + k]);
    }
  }
});

test("1 is all ink, what vanished is empty, what grew takes its own hue, and nothing leaves the scale", () => {
  const kept = Array.from({ length: 9 }, (_, k) => ["kept", k]),
    grown = Array.from({ length: 9 }, (_, k) => ["grown", k]);
  const of = (v) => shade(v, { low: -16, high: 4 }, [kept, grown]);
  assert.deepEqual(of(0), kept[8]);
  assert.deepEqual(of(-8), kept[4]);
  for (const v of [-16, -300, -Infinity, NaN]) assert.deepEqual(of(v), kept[0]);
  assert.deepEqual(of(2), grown[4]);
  for (const v of [4, 400]) assert.deepEqual(of(v), grown[8]);
});

test("one scale holds both matrices, down to what float64 can add to 1 and no further", () => {
  const slow = matrix([0, 9], 10),
    fast = slow.map((v) => 40 * v),
    grows = slow.map((v) => -40 * v);
  assert.ok(scaleOf([slow]).low >= -4 && !scaleOf([slow]).more);
  assert.equal(scaleOf([slow, fast]).low, -16);
  assert.deepEqual(scaleOf([slow, grows]), { low: -4, high: 16, more: true });
});

test("singular values are counted: above 1, exactly 1, exactly 0, and the largest", () => {
  assert.deepEqual(summary(Float32Array.of(0.5, 0, -1, NaN, -Infinity)), {
    size: 5,
    most: 0.5,
    above: 1,
    kept: 1,
    zero: 2,
  });
  assert.equal(summary([NaN]).most, null);
  assert.equal(meaning(summary([-0.1, -2])), "every change shrinks");
  assert.equal(meaning(summary([0.1, 0.2])), "every change grows");
  assert.equal(meaning(summary([0.1, -2, NaN])), "changes in 1 direction of 3 grow, the rest shrink");
  assert.equal(meaning(summary([1e-16, -3e-15])), "every change keeps its size");
  assert.equal(meaning(summary([0, -2, -2])), "changes in 1 direction of 3 keep their size, the rest shrink");
  assert.equal(meaning(summary([NaN])), "nothing of any change is left");
});

test("units go from the shortest half-life to the longest", () => {
  assert.deepEqual(byLife(Float32Array.of(3, -3, 1, -40, 1)), [2, 4, 0, 1, 3]);
});

test("shares lie end to end, those above 0 to the right and those below to the left", () => {
  const random = draws(9);
  for (let n = 0; n < 50; n++) {
    const shares = "abcde".split("").map((name) => [name, 40 * (random() - 0.4) ** 3]);
    const { parts, low, high } = stack(shares);
    for (const { v, from, to } of parts) {
      close(to - from, v);
      assert.ok(v < 0 ? from <= 0 : from >= 0);
      assert.ok(Math.min(from, to) >= low && Math.max(from, to) <= high);
    }
    const whole = shares.reduce((a, [, v]) => a + v, 0);
    close(Math.max(...parts.map(({ to }) => to), 0) + Math.min(...parts.map(({ to }) => to), 0), whole);
    assert.ok(low <= 0 && high >= 1);
  }
});

test("a sum is written out, with = only where the rounded terms add up", () => {
  assert.equal(sum([0.62, 0.41, -0.03]), "0.62 + 0.41 − 0.03 = 1.00");
  assert.equal(sum([0.334, 0.333, 0.333]), "0.33 + 0.33 + 0.33 ≈ 1.00");
  assert.equal(sum([1]), "1.00 = 1.00");
});

test("a share that two decimals cannot hold is a power of ten", () => {
  assert.deepEqual([share(0), share(1), share(-0.25), share(1.3)], ["0.00", "1.00", "−0.25", "1.30"]);
  assert.equal(share(-0.0018), "−1.8\u00A0×\u00A010⁻³");
  assert.equal(share(25000), "2.5\u00A0×\u00A010⁴");
});

test("a check says what it found, and only that", () => {
  const found = {
    engine: -3,
    differences: -3,
    resolved: true,
    error_differences: 1e-8,
    error_complex: 1e-15,
  };
  assert.equal(verdict(found)[0], "They agree.");
  assert.equal(verdict({ ...found, error_differences: 0.2 })[0], "They do not agree.");
  for (const error of [1, null])
    assert.equal(verdict({ ...found, error_complex: error })[0], "They do not agree.");
  assert.equal(
    verdict({ ...found, engine: -21, resolved: false })[0],
    "Differences cannot see a gradient this small.",
  );
  assert.equal(verdict({ ...found, engine: 20, resolved: false })[0], "Differences cannot tell here.");
  assert.equal(verdict({ ...found, engine: null, error_complex: 0 })[0], "The gradient is exactly 0 here.");
  assert.deepEqual([relative(0), relative(null), relative(2.5e-9)], ["0", "–", "2.5\u00A0×\u00A010⁻⁹"]);
});
