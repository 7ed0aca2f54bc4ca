import assert from "node:assert/strict";
import test from "node:test";

import { found, places, reached, turns } from "../../visualizer/pages/gradients/worked.mjs";
import { joined, open } from "../../visualizer/pages/kit/payload.mjs";

const USUAL = { networks: "latch", text: "", bias: 1, radius: null, hold: false };
const KNOWN = [{}, { bias: 3 }, { bias: 0 }, { hold: true }, { radius: 1 }, { networks: "copy" }].map(
  (knobs) => ({ knobs: { ...USUAL, ...knobs } }),
);
const SETUP = { known: KNOWN, live: { latch: {} } };

test("a knob goes from place to place of what was worked out before", () => {
  assert.deepEqual(places(SETUP, USUAL, "bias"), [0, 1, 3]);
  assert.deepEqual(reached(SETUP, USUAL, USUAL, { bias: 3 }), KNOWN[1].knobs);
  assert.deepEqual(reached(SETUP, USUAL, USUAL, { bias: 2 }), USUAL);
  // a tick says 1, and what is not a number is no 0
  assert.deepEqual(reached(SETUP, USUAL, USUAL, { hold: 1 }), KNOWN[3].knobs);
  assert.equal(found(SETUP, { ...USUAL, radius: 0 }), undefined);
  assert.deepEqual(places(SETUP, USUAL, "radius"), [1]);
  const of = (knobs) => Object.keys(USUAL).filter((name) => turns(SETUP, { ...USUAL, ...knobs }, name));
  assert.deepEqual(of({}), ["networks", "bias", "radius", "hold"]);
  assert.deepEqual(of({ bias: 3 }), ["bias"]);
});

test("a text is read by networks with all else as usual, where the page has them", () => {
  const turned = KNOWN[1].knobs;
  assert.deepEqual(reached(SETUP, USUAL, turned, { text: "a b" }), { ...USUAL, text: "a b" });
  assert.deepEqual(reached(SETUP, USUAL, { ...USUAL, text: "a b" }, { networks: "copy" }), KNOWN[5].knobs);
  assert.deepEqual(reached(SETUP, USUAL, turned, { networks: "copy" }), KNOWN[5].knobs);
});

test("facts and bytes that are joined are taken apart again", () => {
  const [facts, rest] = open(joined({ said: "naïve 日本" }, new Uint8Array([1, 2, 3, 4])));
  assert.deepEqual(
    [facts, [...rest], rest.byteOffset % 4],
    [{ arrays: {}, said: "naïve 日本" }, [1, 2, 3, 4], 0],
  );
});
