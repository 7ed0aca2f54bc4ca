import assert from "node:assert/strict";
import test from "node:test";

import { request } from "../../visualizer/pages/explorer/writing.mjs";

const typed = (temperature, seed, length) => request({ temperature, seed, length }, 400);

test("what was typed within its range is asked for as it is", () => {
  for (const [temperature, seed, length] of [
    [0, 0, 1],
    [2, 4294967295, 400],
    [0.75, 12, 99],
  ]) {
    assert.deepEqual(typed(String(temperature), String(seed), String(length)), { temperature, seed, length });
  }
});

test("whatever is typed, what is asked for is accepted, and stays when it is asked for again", () => {
  const strange = [
    "",
    " ",
    "-1",
    "1e9",
    "-1e99",
    "Infinity",
    "NaN",
    "0x10",
    "1.5",
    "3,5",
    "ten",
    "99999999999",
    "0.333333",
  ];
  for (const each of strange) {
    const asked = typed(each, each, each);
    assert.ok(asked.temperature >= 0 && asked.temperature <= 2, each);
    assert.ok(Number.isInteger(asked.seed) && asked.seed >= 0 && asked.seed < 2 ** 32, each);
    assert.ok(Number.isInteger(asked.length) && asked.length >= 1 && asked.length <= 400, each);
    const { temperature, seed, length } = asked;
    assert.deepEqual(typed(String(temperature), String(seed), String(length)), asked);
  }
});

test("what is no number leaves what was there", () => {
  const before = { temperature: 1.2, seed: 5, length: 30 };
  assert.deepEqual(request({ temperature: "", seed: "x", length: " " }, 400, before), before);
});
