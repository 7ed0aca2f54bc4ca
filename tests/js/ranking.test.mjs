import assert from "node:assert/strict";
import test from "node:test";

import {
  finding,
  followed,
  learnt,
  life,
  ranks,
  SCORES,
  scale,
  scored,
  shorter,
  spreading,
  story,
  told,
} from "../../visualizer/pages/kit/ranking.mjs";

const FEATURE = {
  name: "string",
  title: "inside a string",
  kind: "auc",
  share: 0.29,
  probe: 0.96,
  spread: [0.88, 0.92],
  before: { unit: 0.62, spread: [0.5804, 0.66], probe: 0.8 },
  units: [
    [7, "c", -1, 0.93, 0.9012],
    [2, "h", 1, 0.92, 0.95],
    [0, "c", 1, 0.51, 0.44],
  ],
};
const DEPTH = {
  name: "depth",
  title: "depth",
  kind: "spearman",
  probe: 0.9,
  spread: [0.5, 0.61],
  before: { unit: 0.49, spread: [0.47, 0.5], probe: 0.91 },
  units: [
    [2, "h", 1, 0.6, 0.55],
    [0, "c", -1, 0.4, 0.35],
    [7, "c", 1, 0.01, -0.02],
  ],
};

test("units keep the order of validation, and show their score on test, below the probe and the best before", () => {
  assert.deepEqual(
    ranks(FEATURE).map(({ of, unit, score }) => [of ?? unit, score]),
    [
      ["probe", 0.96],
      ["before", 0.62],
      [7, 0.9012],
      [2, 0.95],
      [0, 0.44],
    ],
  );
  assert.deepEqual(ranks(FEATURE)[2], {
    unit: 7,
    signal: "c",
    sign: -1,
    score: 0.9012,
    spread: [0.88, 0.92],
  });
  assert.deepEqual(
    ranks(FEATURE).map(({ spread }) => spread),
    [undefined, [0.5804, 0.66], [0.88, 0.92], undefined, undefined],
  );
});

test("a scale holds every score, every spread and chance, in order, and ends at a perfect one", () => {
  for (const feature of [
    FEATURE,
    DEPTH,
    { ...FEATURE, units: [[0, "c", 1, 0.5, 0.01]] },
    { ...DEPTH, units: [[0, "h", 1, 0, -0.9]] },
    { ...DEPTH, spread: [-0.95, 0.2] },
  ]) {
    const at = scale(feature),
      { chance } = SCORES[feature.kind];
    const scores = [
      chance,
      1,
      ...ranks(feature).flatMap(({ score, spread }) => [score, ...(spread ?? [])]),
    ].sort((a, b) => a - b);
    scores.forEach((score, k) => {
      assert.ok(at(score) >= 0 && at(score) <= 1);
      if (k) assert.ok(at(score) >= at(scores[k - 1]));
    });
    assert.equal(at(1), 1);
    assert.ok(at(chance) > 0);
    // half as far above chance is half as long
    assert.ok(Math.abs(at((1 + chance) / 2) - (1 + at(chance)) / 2) < 1e-12);
  }
});

test("no score is rounded up to perfection", () => {
  assert.deepEqual([1, 0.9999, 0.9995, 0.9994, 0.9012, 0, -0.02].map(scored), [
    "1.000",
    ">0.999",
    ">0.999",
    "0.999",
    "0.901",
    "0.000",
    "−0.020",
  ]);
});

test("a best unit is told with its spread beside the best one before training", () => {
  assert.equal(
    finding(FEATURE, 32),
    "Unit 7 alone tells it best, by its c: AUC 0.901 (0.880 to 0.920), where 0.5 is a coin toss. That is clearly better than before training, " +
      "where the best unit reaches 0.620 (0.580 to 0.660). A linear probe, which reads all 32 units, reaches 0.960, before training 0.800. " +
      "It is true at 29.0% of the test steps where it can be asked.",
  );
  assert.match(
    finding(DEPTH, 32),
    /^Unit 2 .* its h: Spearman 0\.550 .* not clearly better than .* before training 0\.910\.$/,
  );
  assert.equal(spreading(0.9999, [0.999, 1]), ">0.999 (0.999 to 1.000)");
});

test("only where the two spreads are apart is one clearly better", () => {
  const beside = (low, high) => ({ ...FEATURE, before: { ...FEATURE.before, spread: [low, high] } });
  const said = (feature) => /[^ ]* ?clearly (better|worse) than/.exec(finding(feature, 8))[0].trim();
  assert.deepEqual(
    [beside(0.7, 0.879), beside(0.7, 0.88), beside(0.9, 0.95), beside(0.92, 0.95), beside(0.921, 0.95)].map(
      (f) => [said(f), learnt(f)],
    ),
    [
      ["is clearly better than", true],
      ["not clearly better than", false],
      ["not clearly better than", false],
      ["not clearly better than", false],
      ["is clearly worse than", false],
    ],
  );
});

test("high and low are told of what is so or not, rising and falling of what is counted", () => {
  assert.deepEqual(
    [told("auc", "c", 1), told("auc", "h", -1), told("spearman", "c", 1), told("spearman", "h", -1)],
    ["c high", "h low", "c rises", "h falls"],
  );
});

test("a page opens on the best unit of the first feature that training made one tell", () => {
  const later = { ...FEATURE, name: "later", spread: [0.98, 0.99], units: [[1, "h", 1, 0.9, 0.985]] };
  const measured = { features: [DEPTH, FEATURE, later], units: [] };
  assert.deepEqual(story(measured), [7, "c"]);
  assert.equal(story({ ...measured, features: [DEPTH] }), null);
  assert.equal(story(null), null);
  assert.equal(story(undefined), null);
});

test("a unit follows what the card says, or nothing", () => {
  const measured = {
    features: [FEATURE, DEPTH],
    units: [{ follows: ["depth", "c", -1, 0.35] }, { follows: null }],
  };
  assert.deepEqual(followed(measured, 0), { name: "depth", title: "depth", how: "c falls, Spearman 0.350" });
  assert.equal(followed(measured, 1), null);
});

test("a half-life is in steps, and at least so many where the text ends", () => {
  assert.deepEqual([1, 6, 1234, -1, -12].map(life), [
    "1 step",
    "6 steps",
    "1,234 steps",
    "at least 1 step",
    "at least 12 steps",
  ]);
  assert.deepEqual([12, -3, 3, -40, 1].sort(shorter), [1, 3, -3, 12, -40]);
});
