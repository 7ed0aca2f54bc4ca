// Which words stand in view where a text is longer than a projector is wide.

import assert from "node:assert/strict";
import test from "node:test";
import { stretch } from "../../visualizer/pages/kit/present.mjs";

const WIDTHS = Array.from({ length: 60 }, (_, k) => 30 + ((k * 37) % 90));
const wide = (from, end) => WIDTHS.slice(from, end).reduce((sum, width) => sum + width, 0);

test("a text that fits stands as a whole", () => {
  for (const t of [0, 1, 2]) assert.deepEqual(stretch([10, 20, 30], 60, 0, t), { a: 0, end: 3 });
  assert.deepEqual(stretch([50], 20, 0, 0), { a: 0, end: 1 });
});

test("the current word and one beside it are in view, with no room left over or missing", () => {
  for (const room of [400, 900]) {
    const walk = [...WIDTHS.keys(), ...[...WIDTHS.keys()].reverse(), 40, 3, 59, 0];
    let a = 0;
    for (const t of walk) {
      const view = stretch(WIDTHS, room, a, t);
      assert.ok(view.a <= t && t < view.end, `${t} in ${view.a} to ${view.end}`);
      assert.ok(view.a === 0 || t > view.a, `nothing before ${t}`);
      assert.ok(view.end === WIDTHS.length || t < view.end - 1, `nothing after ${t}`);
      assert.ok(wide(view.a, view.end) <= room);
      assert.ok(view.end === WIDTHS.length || wide(view.a, view.end + 1) > room);
      assert.ok(view.end < WIDTHS.length || view.a === 0 || wide(view.a - 1, view.end) > room);
      a = view.a;
    }
  }
});

test("where there is room for one word or two it is the current one", () => {
  let a = 0;
  for (const t of [...WIDTHS.keys(), 30, 2, 59, 0]) {
    const view = stretch(WIDTHS, 130, a, t);
    assert.ok(view.a <= t && t < view.end, `${t} in ${view.a} to ${view.end}`);
    a = view.a;
  }
});

test("words stay where they are while one steps through them", () => {
  let a = 0,
    turns = 0;
  for (const t of WIDTHS.keys()) {
    const view = stretch(WIDTHS, 900, a, t);
    if (view.a !== a) turns += 1;
    a = view.a;
  }
  assert.ok(turns > 1 && turns < 10, `${turns} turns`);
});

test("where a text was longer the view is one of the text that is there", () => {
  const view = stretch([10, 10, 10], 100, 40, 1);
  assert.deepEqual(view, { a: 0, end: 3 });
});
