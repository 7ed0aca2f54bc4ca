import assert from "node:assert/strict";
import test from "node:test";

import {
  breadth,
  fmt,
  magnitude,
  pct,
  power,
  rounded,
  shorten,
  sign,
  sized,
  sub,
} from "../../visualizer/pages/kit/format.mjs";

const grid = [
  -7.434, -1, -0.995, -0.0051, -0.0049, -1e-9, -0, 0, 1e-9, 0.004, 0.005, 0.105, 0.9951, 1, 12.345,
];

test("a number is shown with a true minus, and never as minus zero", () => {
  assert.equal(fmt(-2.694), "−2.69");
  assert.equal(fmt(-0.004), "0.00");
  assert.equal(fmt(-0), "0.00");
  assert.equal(fmt(0.84, 2, true), "+0.84");
  assert.equal(fmt(0.001, 2, true), "0.00");
  for (const v of grid) assert.ok(!fmt(v).includes("-"), fmt(v));
});

test("what is not finite is a dash", () => {
  for (const v of [NaN, Infinity, -Infinity, undefined]) assert.equal(fmt(v), "–");
});

test("rounded is the very number that is shown", () => {
  for (const v of grid) {
    for (const digits of [0, 2, 3])
      assert.equal(rounded(v, digits), Number(fmt(v, digits).replace("−", "-")));
  }
});

test("a chance is never rounded away, nor up to certainty", () => {
  assert.equal(pct(0), "0%");
  assert.equal(pct(1), "100%");
  assert.equal(pct(1e-12), "<0.1%");
  assert.equal(pct(1 - 1e-9), ">99.9%");
  assert.equal(pct(0.997), "99.7%");
});

test("subscripts and signs", () => {
  assert.equal(sub(1203), "₁₂₀₃");
  assert.equal(sub(-1), "₋₁");
  assert.deepEqual([-1, 0, 1].map(sign), ["neg", "pos", "pos"]);
});

test("a word is cut between whole characters, and only when it is too long", () => {
  assert.equal(shorten("moved", 5), "moved");
  assert.equal(shorten("moved", 4), "mov…");
  assert.equal(shorten("日本語です", 6), "日本…");
  assert.equal(shorten("é".normalize("NFD").repeat(3), 3), "é".normalize("NFD").repeat(3));
  assert.equal(shorten("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 4), "👩‍👩‍👧‍👦…");
});

test("breadth grows with the text, and wide letters count more", () => {
  assert.ok(breadth("will") < breadth("moon"));
  assert.ok(breadth("moon") < breadth("moons"));
  assert.ok(breadth("日") > breadth("a"));
});

test("a number is told from its log10, however small; one that is exactly 0 has none", () => {
  assert.deepEqual([0, 2, -2, Math.log10(0.5)].map(magnitude), ["1.000", "100.0", "0.01000", "0.5000"]);
  assert.equal(magnitude(-21.5), "3.16 × 10⁻²²");
  assert.equal(magnitude(1000), "1.00 × 10¹⁰⁰⁰");
  assert.equal(magnitude(-20.0001), "1.00 × 10⁻²⁰");
  assert.equal(magnitude(NaN), "0");
  assert.deepEqual([0, 1, -307].map(power), ["10⁰", "10¹", "10⁻³⁰⁷"]);
});

test("a network that reads from both ends is as large as both of its halves", () => {
  assert.equal(sized({ units: 1 }), "1 unit");
  assert.equal(sized({ units: 32, bidirectional: false }), "32 units");
  assert.equal(sized({ units: 16, bidirectional: true }), "16 + 16 units");
  assert.equal(sized({ units: 72, layers: 2 }), "2 × 72 units");
  assert.equal(sized({ units: 16, layers: 2, bidirectional: true }), "2 × (16 + 16) units");
});
