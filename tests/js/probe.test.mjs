import assert from "node:assert/strict";
import test from "node:test";

import { decode } from "../../visualizer/pages/kit/payload.mjs";
import { isProbed, likeliest, read, said, shown, told } from "../../visualizer/pages/kit/probe.mjs";
import { drawn, pack } from "./pictures.mjs";

const COUNTRY = {
  ...{ name: "held", title: "the country held", answers: ["none", "France", "Japan", "Spain"] },
  ...{ score: 0.9, commonest: 0.5 },
};
const PERSON = {
  ...{ name: "person", title: "the person held", answers: ["nobody", "he"] },
  ...{ score: 0.9, commonest: 0.5 },
};

// a picture with these probabilities of each probe, a row a step
function probed(by) {
  const [rows] = Object.values(by),
    { facts, arrays } = drawn("lstm", { T: rows.length });
  for (const [name, of] of Object.entries(by))
    arrays[`probe.${name}`] = [of.flat(), [of.length, of[0].length]];
  const probes = [COUNTRY, PERSON].filter(({ name }) => by[name]);
  return decode(pack({ seq: 0, notices: [] }, { ...facts, probes }, arrays)).picture;
}

const HELD = [
  [1, 0, 0, 0],
  [0, 1, 0, 0],
  [0, 0.75, 0, 0.25],
  [0, 0.25, 0.25, 0.5],
  [0, 0, 1, 0],
];

test("a picture of which nothing was probed has no row", () => {
  assert.ok(!isProbed(null));
  const { facts, arrays } = drawn("lstm", { T: 3 });
  const P = decode(pack({ seq: 0, notices: [] }, facts, arrays)).picture;
  assert.ok(!isProbed(P));
  assert.equal(shown(P), null);
});

test("what is read at a step is named, the likeliest first, and what is next to nothing is not", () => {
  const P = probed({ held: HELD });
  assert.deepEqual([...read(P, COUNTRY, 2)], [0, 0.75, 0, 0.25]);
  assert.deepEqual(said(P, COUNTRY, 2), [
    ["France", 0.75],
    ["Spain", 0.25],
  ]);
  assert.deepEqual(said(P, COUNTRY, 0), [["none", 1]]);
  assert.deepEqual(likeliest(P, COUNTRY), [0, 1, 1, 3, 2]);
});

test("the two answers that are read most have looks of their own, in the order of the text", () => {
  assert.deepEqual(told(probed({ held: HELD }), COUNTRY), [1, 2]);
  assert.deepEqual(told(probed({ held: [...HELD].reverse() }), COUNTRY), [2, 1]);
  assert.deepEqual(told(probed({ held: [HELD[0]] }), COUNTRY), []);
});

test("what finds most in a text is shown, unless another is chosen", () => {
  const nobody = HELD.map(() => [1, 0]),
    he = HELD.map(() => [0, 1]);
  assert.equal(shown(probed({ held: HELD, person: nobody })).name, "held");
  assert.equal(shown(probed({ held: HELD, person: he })).name, "person");
  // one that is hardly better than saying what is commonest is not
  const weak = probed({ held: HELD, person: he });
  weak.probes.find(({ name }) => name === "person").score = 0.6;
  assert.equal(shown(weak).name, "held");
  assert.equal(shown(probed({ held: HELD, person: he }), "held").name, "held");
  assert.equal(shown(probed({ held: HELD, person: nobody }), "what is not there").name, "held");
});
