import assert from "node:assert/strict";
import test from "node:test";

import { active, sides } from "../../visualizer/pages/gradients/diagonal.mjs";

test("units are counted below, at and above 1, a hundredth more or less being at it", () => {
  assert.deepEqual(sides([0, 0.5, 0.98, 0.995, 1, 1.005, 1.02, 3]), { below: 3, at: 3, above: 2 });
});

test("a unit was active at its end for as long as its product is a number", () => {
  const never = -Infinity;
  // three units over four steps, the last of which hands on all of the error
  const product = [never, -2, never, never, -1.5, -1, -0.5, -1, never, 0, 0, 0];
  assert.deepEqual(
    [0, 1, 2].map((unit) => active(product, unit, 4, 3)),
    [1, 3, 0],
  );
});
