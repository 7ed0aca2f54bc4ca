import assert from "node:assert/strict";
import test from "node:test";

import { DASHES } from "../../visualizer/pages/explorer/lines.mjs";
import { beyond, numbered } from "../../visualizer/pages/kit/unit.mjs";
import { CELLS, rolesOf } from "./cells.mjs";

test("the rows go round, whichever their order", () => {
  const order = [3, 0, 2, 1];
  assert.deepEqual([beyond(order, 3, 1), beyond(order, 1, 1), beyond(order, 3, -1)], [0, 3, 1]);
  let unit = 2;
  for (const _ of order) unit = beyond(order, unit, 1);
  assert.equal(unit, 2);
});

test("a unit is a whole number of those there are, and nothing else", () => {
  for (const typed of ["", " ", "-1", "1.5", "32", "1e1", "x", "٣"])
    assert.equal(numbered(typed, 32), null, typed);
  assert.deepEqual([numbered("0", 32), numbered(" 31 ", 32), numbered("007", 32)], [0, 31, 7]);
});

test("no two gates of a cell have one dash", () => {
  for (const cell of CELLS) assert.ok(rolesOf(cell).gates.length <= new Set(DASHES).size, cell);
});
