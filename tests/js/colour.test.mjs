import assert from "node:assert/strict";
import test from "node:test";

import { css, hex, inkOn, palette, ramp } from "../../visualizer/pages/kit/colour.mjs";

const HUES = ["#93356F", "#0E8767", "#966700", "#0062A3", "#C04A00", "#000000", "#ffffff", "#CC74A6"];
const ZEROS = ["#F0EEE8", "#20242A"];

const linear = (x) => (x / 255 <= 0.04045 ? x / 255 / 12.92 : ((x / 255 + 0.055) / 1.055) ** 2.4);
const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

test("a colour is read with or without spaces around it", () => {
  assert.deepEqual(hex(" #0062A3 "), [0, 0x62, 0xa3]);
});

test("a ramp begins and ends at its colours", () => {
  for (const zero of ZEROS) {
    for (const hue of HUES) {
      const steps = ramp(zero, hue);
      assert.equal(steps.length, 65);
      assert.deepEqual(steps[0], hex(zero));
      assert.deepEqual(steps.at(-1), hex(hue));
      for (const c of steps.flat()) assert.ok(Number.isInteger(c) && c >= 0 && c <= 255);
    }
  }
});

test("brightness changes in one direction along a ramp, so that a larger value never looks smaller", () => {
  for (const zero of ZEROS) {
    for (const hue of HUES) {
      const [from, to] = [hex(zero), hex(hue)].map(luminance);
      const values = ramp(zero, hue).map(luminance);
      for (let k = 1; k < values.length; k++) assert.ok((values[k] - values[k - 1]) * (to - from) >= -1e-4);
    }
  }
});

test("grey is even in OKLab, whose lightness of a grey is the cube root of its luminance", () => {
  ramp("#000000", "#ffffff").forEach((grey, k) => {
    const Y = (k / 64) ** 3,
      level = 255 * (Y <= 0.0031308 ? 12.92 * Y : 1.055 * Y ** (1 / 2.4) - 0.055);
    for (const channel of grey) assert.ok(Math.abs(channel - level) <= 1, `${k}: ${grey} is not ${level}`);
  });
});

const VARIABLES = {
  "--zero": " #F0EEE8",
  "--Rf": "#93356F",
  "--Rz": "#0E8767",
  "--Rpos": "#0062A3",
  "--Rneg": "#C04A00",
};
const colours = palette((name) => VARIABLES[name] ?? "");

test("nothing is the zero colour, full scale the hue's end, and beyond it no further", () => {
  for (const [name, hue] of [
    ["f", "--Rf"],
    ["z", "--Rz"],
    ["g", "--Rpos"],
    ["c", "--Rpos"],
  ]) {
    for (const full of [0.5, 1, 7.25]) {
      assert.deepEqual(colours.of(name, 0, full), hex("#F0EEE8"));
      assert.deepEqual(colours.of(name, full, full), hex(VARIABLES[hue]));
      assert.deepEqual(colours.of(name, 9 * full, full), hex(VARIABLES[hue]));
    }
  }
  assert.deepEqual(colours.of("g", -1), hex(VARIABLES["--Rneg"]));
  assert.deepEqual(colours.of("c", -3, 3), hex(VARIABLES["--Rneg"]));
});

test("a value's colour says its sign and its share of the scale", () => {
  for (const v of [0.1, 0.35, 0.8]) {
    assert.deepEqual(colours.of("c", 5 * v, 5), colours.of("g", v));
    assert.deepEqual(colours.of("c", -5 * v, 5), colours.of("g", -v));
    assert.notDeepEqual(colours.of("g", v), colours.of("g", -v));
    assert.notDeepEqual(colours.of("f", v), colours.of("z", v));
  }
});

test("a signal that is 0 everywhere has a colour too", () => {
  assert.deepEqual(colours.of("c", 0, 0), hex("#F0EEE8"));
});

test("text on a colour has the contrast that WCAG asks for, and the better one of black and white", () => {
  for (let r = 0; r <= 255; r += 15) {
    for (let g = 0; g <= 255; g += 15) {
      for (let b = 0; b <= 255; b += 15) {
        const L = luminance([r, g, b]);
        const contrast = { "#000": (L + 0.05) / 0.05, "#fff": 1.05 / (L + 0.05) };
        const ink = inkOn([r, g, b]);
        assert.ok(contrast[ink] >= 4.5, `${[r, g, b]}`);
        // at the border the two are equally good
        assert.ok(contrast[ink] >= 0.99 * Math.max(...Object.values(contrast)));
      }
    }
  }
});

test("a colour is written as css", () => assert.equal(css([0, 98, 163]), "rgb(0,98,163)"));
