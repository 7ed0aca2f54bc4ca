import assert from "node:assert/strict";
import test from "node:test";
import { position, stands, threshold, told, written } from "../../visualizer/pages/gradients/knobs.mjs";
import { wide } from "../../visualizer/pages/gradients/learn.mjs";
import {
  begins,
  chosen,
  compared,
  near,
  range,
  steps,
  vanished,
} from "../../visualizer/pages/gradients/norms.mjs";
import { exponent, fate, learned } from "../../visualizer/pages/gradients/readout.mjs";
import { draws } from "./pictures.mjs";

test("curves far beyond what the knobs turn leave the frame, others do not", () => {
  const own = [Float32Array.of(-34, -10, 0)],
    others = [Float32Array.of(-79, -60, -20, 0), Float32Array.of(-1, 50, NaN)];
  assert.deepEqual(near(own, others), [[-60, -20, 0], [-1]]);
  assert.equal(near([], others), others);
  assert.deepEqual(near([Float32Array.of(9.5, 0)], [Float32Array.of(20, -10, -11)]), [[20, -10]]);
});

test("an exponent has a decimal where it is small, and a true minus", () => {
  assert.deepEqual([-21.4, -9.96, -9.94, -0.9, 0, 2.6].map(exponent), [
    "−21",
    "−10",
    "−9.9",
    "−0.9",
    "0.0",
    "2.6",
  ]);
});

test("what became of an error is said in words, and of how many seeds nothing is left", () => {
  assert.deepEqual(fate({ first: -21.2, low: -24, high: -19.5, zero: 0 }, 20), [
    "shrinks to",
    "−21",
    "10^−24 to 10^−20",
  ]);
  assert.deepEqual(fate({ first: 3.04, low: 2, high: 4.1, zero: 0 }, 20), [
    "grows to",
    "3.0",
    "10^2.0 to 10^4.1",
  ]);
  assert.deepEqual(fate({ first: 0.01, low: 0, high: 0.02, zero: 0 }, 3), ["stays 1", null, "in every seed"]);
  assert.deepEqual(fate({ first: -0.01, low: -0.3, high: 0.2, zero: 0 }, 3), [
    "shrinks to",
    "0.0",
    "10^−0.3 to 10^0.2",
  ]);
  assert.equal(fate({ first: -30, low: null, high: -20, zero: 7 }, 20)[2], "exactly 0 in 7 of 20 seeds");
  assert.deepEqual(fate({ first: null, low: null, high: null, zero: 20 }, 20), [
    "exactly 0",
    null,
    "in 20 of 20 seeds",
  ]);
});

test("who learned is counted at the longest gap of training, not beyond it", () => {
  const scores = {
    lstm: { 0: [1, 0.995, 0.2], 1: [1, 0.4, 0.1] },
    rnn: { 0: [0.9, 0.3, 1], 1: [0.5, 0.25, 1] },
  };
  const learn = { gaps: [10, 40, 100], trained_to: 60, measure: { better: "higher" }, scores };
  assert.equal(learned(learn, "lstm"), "1 of 2 seeds");
  assert.equal(learned(learn, "rnn"), "0 of 2: 0.25 to 0.30");
  assert.equal(learned(learn, "gru"), null);
  assert.equal(learned({ ...learn, measure: { better: "lower" } }, "rnn"), "0.25 to 0.30");
});

test("the axis holds every mean, and of a band that runs away a fifth more", () => {
  const [low, high] = range(
    [
      [-10, 0],
      [-4, 0.5],
    ],
    [
      [-10.2, 0],
      [-400, 0.6],
    ],
  );
  assert.ok(low < -12 && low > -13 && high > 0.6 && high < 1);
  const near = range([[-10, 0]], [[-10.5, 0]]);
  assert.ok(near[0] < -10.5 && near[0] > -11);
  // a curve that is exactly 0 somewhere has no log there; with none at all there is still an axis
  const dead = range([[NaN, -3]], [[NaN, -4]]);
  assert.ok(dead[0] < -3 && dead.every(Number.isFinite));
  assert.ok(range([], [])[0] < -1);
});

test("steps under an axis are round ones, with the first and the last where they are in view", () => {
  assert.deepEqual(steps(0.5, 100.5, 100, 6), [1, 20, 40, 60, 80, 100]);
  assert.deepEqual(steps(0.5, 7.5, 7, 6), [1, 2, 4, 6, 7]);
  assert.deepEqual(steps(0.5, 2.5, 2, 6), [1, 2]);
  assert.deepEqual(steps(30, 60, 100, 4), [30, 40, 50, 60]);
  const random = draws(3);
  for (let k = 0; k < 300; k++) {
    const T = 2 + Math.floor(500 * random()),
      start = 0.5 + random() * T * 0.5,
      end = start + Math.max(1, random() * (T - start));
    const marks = steps(start, end, T, 6);
    assert.ok(
      marks.every(
        (mark, j) => Number.isInteger(mark) && mark >= 1 && mark <= T && (!j || mark > marks[j - 1]),
      ),
    );
    assert.ok(marks.length <= 8);
  }
});

test("a curve is named where it first is in view: at the edge, where it is not 0 any more, or where it comes in", () => {
  const all = { start: -0.5, end: 3.5 },
    tall = { low: -5, high: 1 };
  assert.deepEqual(begins([-3, -2, -1, 0], all, tall), { t: 0, v: -3 });
  assert.deepEqual(begins([NaN, NaN, -1, 0], all, tall), { t: 2, v: -1 });
  assert.deepEqual(begins([-9, -7, -4, 0], all, tall), { t: 2, v: -4 });
  assert.deepEqual(begins([-3, -2, -1, 0], { start: 1.2, end: 3 }, tall), { t: 2, v: -1 });
  assert.equal(begins([NaN, NaN], { start: -0.5, end: 1.5 }, tall), null);
});

test("the curves shown are those of a side whose signal and cell are switched on", () => {
  const curves = [
    ["initial", "rnn", "h"],
    ["initial", "lstm", "h"],
    ["initial", "lstm", "c"],
    ["trained", "lstm", "h"],
  ].map(([side, cell, signal]) => ({ side, cell, signal }));
  const S = { shown: { h: true, c: false, f: false }, off: new Set(["rnn"]) };
  assert.deepEqual(chosen({ curves }, S, "initial"), [curves[1]]);
  assert.deepEqual(chosen({ curves }, { shown: { c: true }, off: new Set() }, "initial"), [curves[2]]);
});

test("a preset is chosen where its own knobs stand as it says and all others at their defaults", () => {
  const defaults = { radius: null, bias: 1, init: "uniform", text: "", hold: false };
  const preset = { knobs: { bias: 3 } };
  assert.ok(stands(defaults, { ...defaults, bias: 3 }, preset));
  assert.ok(stands(defaults, { ...defaults, bias: "3" }, preset));
  assert.ok(!stands(defaults, { ...defaults, bias: 3, radius: 1 }, preset));
  assert.ok(!stands(defaults, defaults, preset));
  assert.ok(stands(defaults, { ...defaults, radius: 0.7 }, { knobs: { radius: 0.7 } }));
});

test("a preset's sentence stands for its own settings, and for the knobs that it asks to turn", () => {
  const defaults = { text: "", scale: 1, radius: null };
  const plain = { knobs: {}, asks: [] },
    asks = { knobs: { radius: 1, scale: 0 }, asks: ["scale"] };
  assert.ok(told(defaults, defaults, plain));
  for (const other of [{ text: "abc" }, { radius: 0.7 }, { scale: 2 }])
    assert.ok(!told(defaults, { ...defaults, ...other }, plain));
  assert.ok(told(defaults, { ...defaults, radius: 1, scale: 1 }, asks));
  assert.ok(!told(defaults, { ...defaults, radius: 0.9, scale: 0 }, asks));
  assert.ok(!told(defaults, { ...defaults, radius: 1, scale: 1, text: "abc" }, asks));
});

test("a slider's number has the digits of its step, and a logarithmic one two digits", () => {
  assert.deepEqual(
    [
      ["radius", 0.7, 0.01],
      ["bias", 1, 0.1],
      ["bias", -0.5, 0.1],
      ["scale", 2, 0.1],
      ["length", 100, 1],
    ].map((each) => written(...each)),
    ["0.70", "+1.0", "−0.5", "2.0", "100"],
  );
  assert.deepEqual([-3, 0, 0.5, 3].map(threshold), [0.001, 1, 3.2, 1000]);
  for (const value of [0.001, 0.5, 1, 37, 1000])
    assert.ok(Math.abs(threshold(position(value)) - value) < 1e-9 * value);
});

test("gaps stand apart by their ratio where they span much", () => {
  assert.deepEqual([[5, 10, 240], [0, 10, 40], [10, 40], [7]].map(wide), [true, false, false, false]);
});

test("a curve that is exactly 0 where the view begins is not named where it comes back to 1", () => {
  const dead = Float32Array.of(NaN, NaN, -2, 0),
    range = { low: -3, high: 0.5 };
  assert.deepEqual(begins(dead, { start: -0.5, end: 3.5 }, range), { t: 2, v: -2 });
  assert.ok(vanished(dead, { start: -0.5 }) && vanished(dead, { start: 0.5 }));
  assert.ok(!vanished(dead, { start: 1.5 }) && !vanished(Float32Array.of(-80, 0), { start: -0.5 }));
});

test("how far the RNN and the LSTM are apart is said as a factor, and why where the RNN's is the larger", () => {
  const say = (rnn, lstm, side = "trained") => compared(rnn, lstm, "step 1", side);
  assert.equal(say(-6.02, -2.56), "At step 1, the RNN’s dL/dh is 2,900 times smaller than the LSTM’s.");
  assert.equal(say(-41, 0), "At step 1, the RNN’s dL/dh is 10⁴¹ times smaller than the LSTM’s.");
  assert.equal(say(-1, -1.01), "At step 1, the RNN’s dL/dh is as large as the LSTM’s.");
  assert.match(say(-1, -2), /10 times larger than the LSTM’s: a gradient is not a memory/);
  assert.match(say(-1, -2, "initial"), /10 times larger than the LSTM’s: before training nothing is kept/);
  assert.equal(say(-Infinity, -2), "At step 1, dL/dh is exactly 0 in the RNN.");
  assert.equal(say(null, -2), "");
  assert.equal(compared(0, 0, null, "trained"), "");
});
