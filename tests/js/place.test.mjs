// The layer and direction that a page shows: what captions call it, and what addresses and questions do.

import assert from "node:assert/strict";
import test from "node:test";
import { behind, indexOf, placed, placeOf } from "../../visualizer/pages/kit/place.mjs";

const of = (layer, levels, both) => ({
  layer,
  layers: Array.from({ length: levels }, (_, level) => level).flatMap((level) =>
    (both ? ["forward", "reverse"] : ["forward"]).map((direction) => ({ level, direction })),
  ),
});

test("a caption says which layer and which direction, as far as there are others", () => {
  for (const [shown, said, after] of [
    [of(0, 1, false), "", ""],
    [of(1, 2, false), "layer 2 of 2", " of layer 2 of 2"],
    [of(1, 1, true), "read backwards", ", read backwards"],
    [of(0, 1, true), "read forwards", ", read forwards"],
    [of(1, 2, true), "layer 1 of 2, read backwards", " of layer 1 of 2, read backwards"],
  ])
    assert.deepEqual([placed(shown), behind(shown)], [said, after]);
});

test("an address names the last layer by nothing, and each is found by its name", () => {
  const stacked = of(0, 2, true),
    names = stacked.layers.map((_, k) => placeOf(stacked, k));
  assert.deepEqual(names, [
    { layer: 0, direction: "forward" },
    { layer: 0, direction: "reverse" },
    { layer: null, direction: "forward" },
    { layer: null, direction: "reverse" },
  ]);
  assert.deepEqual(
    names.map((name) => indexOf(stacked, name)),
    [0, 1, 2, 3],
  );
  assert.equal(indexOf(stacked, {}), 2);
  assert.equal(indexOf(stacked, { layer: 1, direction: "forward" }), 2);
  assert.equal(indexOf(of(0, 2, false), { layer: 0, direction: "reverse" }), -1);
});
