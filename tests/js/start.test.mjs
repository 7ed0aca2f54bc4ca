// The start page's pure functions: where a state stands, and what is drawn and said of a word.

import assert from "node:assert/strict";
import test from "node:test";
import { label, thickness } from "../../visualizer/pages/kit/strip.mjs";
import { instant, openness } from "../../visualizer/pages/start/cell.mjs";
import { pause, placed, stands } from "../../visualizer/pages/start/start.mjs";

const TOLD = { words: "a b c d e f".split(" "), at: { first: 1, move: 2, second: 4 }, step: 3 };

test("a state stands at its own word, and reads no further than it has asked", () => {
  assert.deepEqual(stands("start", TOLD), { t: -1, read: -1, run: "plain" });
  assert.deepEqual(stands("ask", TOLD), { t: 2, read: 2, run: "plain" });
  assert.deepEqual(stands("told", TOLD), { t: 3, read: 5, run: "plain" });
  assert.deepEqual(stands("held", TOLD), { t: 3, read: 5, run: "held" });
});

test("an address cannot look at a word that is not read yet", () => {
  assert.equal(placed("ask", 1, TOLD), 1);
  for (const t of [3, 99, -1, null]) assert.equal(placed("ask", t, TOLD), 2);
  assert.equal(placed("start", 0, TOLD), -1);
  assert.equal(placed("held", 5, TOLD), 5);
});

test("reading is slow at the words where the story happens", () => {
  const slow = [1, 3, 4].map((t) => pause(t, TOLD)),
    rest = [0, 2, 5].map((t) => pause(t, TOLD));
  assert.ok(Math.min(...slow) > 2 * Math.max(...rest));
});

test("an instant adds up, and begins with nothing", () => {
  const run = { f: [0.5, 0.25], i: [1, 0.5], g: [0.8, -0.4], c: [0.8, 0] },
    first = instant(run, 0),
    second = instant(run, 1);
  assert.equal(first.old, 0);
  assert.equal(second.kept + second.written, 0.25 * 0.8 - 0.2);
  assert.equal(instant(run, -1).blank, true);
  assert.equal(instant(run, 1, true).held, true);
});

test("a gate is open, shut or in between, and a hand that holds it is told", () => {
  assert.deepEqual(
    [0.9, 0.1, 0.62].map((v) => openness(v)),
    ["open", "shut", "62% open"],
  );
  assert.equal(openness(1, true), "held open");
});

test("a memory is as thick as it is large, and a word that is not read says so", () => {
  assert.equal(thickness(-1, 2), thickness(1, 2));
  assert.equal(thickness(2, 2), 2 * thickness(1, 2));
  assert.ok(thickness(0, 2) > 0 && Number.isFinite(thickness(0, 0)));
  assert.equal(label("to", -0.634, 0.02, true), "to: it holds −0.63, its forget gate is 0.02");
  assert.equal(label("to", -0.634, 1, true, true), "to: it holds −0.63, its forget gate is held at 1.00");
  assert.equal(label("to", -0.634, 0.02, false), "to, not read yet");
  assert.equal(label("to", 0.5, 0.02, true, false, "update"), "to: it holds 0.50, its update gate is 0.02");
  assert.equal(label("to", 0.5, null, true), "to: it holds 0.50");
});
