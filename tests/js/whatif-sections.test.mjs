import assert from "node:assert/strict";
import test from "node:test";

import { question } from "../../visualizer/pages/explorer/handles.mjs";
import { heldAt } from "../../visualizer/pages/kit/pins.mjs";
import { cost, costs, judged, lost, verdict } from "../../visualizer/pages/whatif/cut.mjs";
import { apart, course, fate, moved } from "../../visualizer/pages/whatif/differences.mjs";
import { opened, pulled, released } from "../../visualizer/pages/whatif/inside.mjs";
import { between, blocks, difference } from "../../visualizer/pages/whatif/map.mjs";
import { tally, told } from "../../visualizer/pages/whatif/others.mjs";
import { agreement, decimals, first, sum } from "../../visualizer/pages/whatif/words.mjs";
import { CELLS, draws, picture } from "./pictures.mjs";

const pin = (signal, units, steps, value, on = true) => ({ signal, units, steps, value, on });

test("a valve is asked about as it is not: an open one held shut, a linked one through its signal", () => {
  assert.deepEqual(question(0.1, false), { words: "What if it were held open?", value: 1 });
  assert.deepEqual(question(0.9, false), { words: "What if it were held shut?", value: 0 });
  // 1 - z of a z that is 0.9 is nearly shut: opening it holds z at 0
  assert.deepEqual(question(0.9, true), { words: "What if it were held open?", value: 0 });
  assert.deepEqual(question(0.1, true), { words: "What if it were held shut?", value: 1 });
});

test("a jaw pulled away from the middle opens, whichever it is, and no further than a gate can be", () => {
  assert.ok(opened(0.2, -20, -50) > 0.2 && opened(0.2, 20, 50) > 0.2);
  assert.ok(opened(0.8, -50, -20) < 0.8 && opened(0.8, 50, 20) < 0.8);
  assert.equal(opened(0.8, 10, 999), 1);
  assert.equal(opened(0.2, -10, 999), 0);
  assert.equal(opened(0.37, 5, 5), 0.37);
});

test("what is pulled is held, where another pin held it too", () => {
  const random = draws(3),
    list = [];
  for (let k = 0; k < 60; k++) {
    const unit = Math.floor(3 * random()),
      t = Math.floor(4 * random()),
      value = Math.floor(10 * random()) / 10;
    const next = pulled(
      list,
      pin("f", random() < 0.5 ? null : [unit], random() < 0.5 ? [t] : null, value),
      unit,
      t,
    );
    assert.equal(heldAt(next, "f", unit, t), value);
    assert.equal(heldAt(next, "i", unit, t), heldAt(list, "i", unit, t));
    list.splice(0, list.length, ...next);
  }
});

test("a drag that goes on changes one pin, and a release gives back what was held before it", () => {
  const before = [pin("f", null, null, 1)],
    once = pulled(before, pin("f", null, [2], 0.4), 0, 2);
  const twice = pulled(once, pin("f", null, [2], 0.6), 0, 2);
  assert.deepEqual(
    twice.map(({ value }) => value),
    [1, 0.6],
  );
  assert.deepEqual(released(twice, "f", 0, 2), before);
  assert.equal(heldAt(released(before, "f", 5, 3), "f", 5, 3), null);
  // one that is switched off holds nothing, so it is neither changed nor released
  const off = [pin("f", null, [2], 0.4, false)];
  assert.equal(pulled(off, pin("f", null, [2], 0.6), 0, 2).length, 2);
  assert.deepEqual(released(off, "f", 0, 2), off);
});

test("a brush holds the units and steps between its corners, all of them as a pin says all", () => {
  const order = [4, 2, 0, 1, 3];
  assert.deepEqual(between([3, 2], [1, 0], order, 6), { units: [0, 2, 4], steps: [1, 2, 3] });
  assert.deepEqual(between([0, 0], [5, 4], order, 6), { units: null, steps: null });
});

test("the blocks of a pin cover the places that it holds and no other", () => {
  const order = [4, 2, 0, 1, 3],
    T = 6;
  for (const held of [pin("f", [0, 2, 3], [0, 1, 4], 1), pin("f", null, [5], 1), pin("f", [1], null, 1)]) {
    const covered = new Set();
    for (const { rows, steps } of blocks(held, order, T)) {
      for (let k = rows[0]; k <= rows[1]; k++)
        for (let t = steps[0]; t <= steps[1]; t++) covered.add(`${order[k]} ${t}`);
    }
    const wanted = order
      .flatMap((u) => Array.from({ length: T }, (_, t) => [u, t]))
      .filter(([u, t]) => heldAt([held], "f", u, t) !== null);
    assert.deepEqual([...covered].sort(), wanted.map((each) => each.join(" ")).sort());
  }
});

test("a difference is B's value minus A's, over the steps that both have", () => {
  for (const cell of CELLS) {
    const A = picture(cell, { T: 7, seed: 1 }),
      B = picture(cell, { T: 5, seed: 2 }),
      D = difference(A, B, "h");
    assert.equal(D.T, 5);
    for (let t = 0; t < 5; t++)
      for (let u = 0; u < 5; u++) assert.equal(D.values[t * 5 + u], B.at("h", t, u) - A.at("h", t, u));
    assert.equal(D.most, Math.max(...D.values.map(Math.abs)));
    assert.equal(difference(A, A, "h").most, 0);
  }
});

test("a difference that dies out has a largest step and a half of it; one that grows says so", () => {
  const token = (t) => `“${t}”`,
    dying = course([0, 0, 8, 4.5, 3, 2], 5);
  assert.deepEqual(dying, { from: 2, peak: 2, most: 8, now: 2, left: 0.25, half: 2 });
  assert.equal(
    fate(dying, 5, 6, token),
    "At “5” c differs by 25% of what it did at its largest, at “2”; half of it was gone 2 steps later.",
  );
  assert.equal(
    fate(course([0, 0, 8, 4.5, 3, 2], 3), 3, 6, token),
    "At “3” c differs by 56% of what it did at its largest, at “2”; half of it is not gone yet.",
  );
  assert.match(fate(course([0, 1, 2, 4], 3), 3, 4, token), /still grows/);
  assert.match(fate(course([0, 1, 2, 4], 1), 1, 4, token), /25% of what it will/);
  assert.match(fate(dying, 1, 6, token), /nothing differs; it begins at “2”/);
  assert.equal(course([0, 0, 0], 1), null);
  assert.match(fate(null, 1, 3, token), /the same at every step/);
});

test("the answers that changed most come first", () => {
  const a = Float32Array.of(0, 0, 0, 0.5, 0.25, 0.25),
    b = Float32Array.of(1, 1, 1, 0.125, 0.375, 0.5);
  assert.deepEqual(moved(a, b, 1, 3, 2), [
    [0, 0.5, 0.125],
    [2, 0.25, 0.5],
  ]);
  assert.deepEqual(apart(["a", "b", "c"], ["a", "x"]), [1]);
});

test("each way of attribution has its first word, and the page says where they part", () => {
  assert.equal(first(Float32Array.of(0.1, -3, 2)), 1);
  assert.equal(sum(Float32Array.of(1, 2, 4, 8), 3), 7);
  const token = (t) => `“${t}”`;
  assert.equal(
    agreement(
      [
        ["one", 3],
        ["two", 3],
      ],
      token,
    ),
    "Here all put “3” first.",
  );
  assert.equal(
    agreement(
      [
        ["one", 3],
        ["two", 1],
        ["three", 3],
      ],
      token,
    ),
    "They do not agree: “3” is first by one and three; “1” is first by two.",
  );
  for (const [most, digits] of [
    [8.2, 3],
    [250, 3],
    [0.5, 3],
    [0.0123, 4],
    [0.00069, 6],
  ])
    assert.equal(decimals(most), digits);
});

const ACCURACY = { name: "accuracy", title: "accuracy", better: "higher", digits: 3, chance: null };
const found = (score, random, more = {}) => ({
  measure: ACCURACY,
  whole: { score: 0.9 },
  rows: [{ k: 1, score, random }],
  ...more,
});

test("a cut stands out only where it costs more than every random draw", () => {
  const random = [0.898, 0.878, 0.89];
  assert.equal(
    verdict(found(0.896, random), "unit 3"),
    "Cutting unit 3 costs 0.4 points; three single units drawn at random cost 0.2 to 2.2 points: no more than they do.",
  );
  assert.match(verdict(found(0.5, random), "unit 3"), /costs 40\.0 points; .*: more than any of them\./);
  assert.match(verdict(found(0.9, random), "unit 3"), /costs 0\.0 points; .*: less than any of them\./);
  for (const v of random) assert.equal(judged(costs(found(v, random), { score: v, random })), "same");
});

test("where less is better a higher score is a cost", () => {
  const error = { name: "mse", title: "mean squared error", better: "lower", digits: 4 };
  assert.ok(cost(error, 0.01, 0.03) > 0 && cost(ACCURACY, 0.9, 0.95) < 0);
  assert.equal(lost(error, 0.02), "0.0200");
  assert.equal(lost(ACCURACY, 0.01), "1.0 point");
});

test("of many cuts it is said at which the chosen units mattered", () => {
  const rows = [
    { k: 1, score: 0.8, random: [0.85, 0.89] },
    { k: 2, score: 0.5, random: [0.6, 0.7] },
    { k: 4, score: 0.4, random: [0.3, 0.5] },
  ];
  const said = verdict(found(0, [], { rows }), "“number”");
  assert.match(
    said,
    /more than any of them with 1 and 2 of them cut; no more than they do with 4 of them cut/,
  );
});

test("networks are counted by what becomes of their top answer, those that cannot be asked apart", () => {
  const row = (before, after) => ({ before: [[before, 0.9]], after: after && [[after, 0.8]] });
  const rows = [row("J", "F"), row("J", "F"), row("J", "J"), row("I", "F"), row("J", null)];
  assert.deepEqual(tally(rows), {
    asked: 4,
    left: 1,
    stays: 1,
    turns: [
      ["J", "F", 2],
      ["I", "F", 1],
    ],
  });
  assert.equal(
    told(rows),
    "In 2 of 4 networks “J” becomes “F”, in 1 “I” becomes “F”, in 1 the top answer stays. 1 network lacks the gates for them.",
  );
  assert.match(told([row("J", "J"), row("I", "I")]), /^In all 2 networks .* stays the same\.$/);
  assert.match(told([row("J", null)]), /^No network of this task can be asked\./);
});
