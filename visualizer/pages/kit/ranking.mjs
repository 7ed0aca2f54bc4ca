// What was measured of the units, as sentences and as places on a scale. See `visualizer.zoo.measure.measure`.

import { fmt, pct } from "./format.mjs";

/** What each score is called, and what it is where nothing is told. */
export const SCORES = { auc: { title: "AUC", chance: 0.5 }, spearman: { title: "Spearman", chance: 0 } };

/** A score with three digits that never says it is perfect where it is not. */
export const scored = (v) => (v < 1 && v >= 0.9995 ? ">0.999" : fmt(v, 3));

/**
 * A feature's rows as they are drawn: the probe over all units, the best unit before training, then every unit,
 * best on validation first. Where its texts were drawn anew, a score has the `spread` of these.
 */
export function ranks({ probe, before, spread, units }) {
  const rows = units.map(([unit, signal, sign, , test], k) => ({
    unit,
    signal,
    sign,
    score: test,
    ...(k ? {} : { spread }),
  }));
  return [
    { of: "probe", score: probe },
    { of: "before", score: before.unit, spread: before.spread },
    ...rows,
  ];
}

/** Where a score of this feature stands from 0 to 1: chance has a little room below it, and 1 is the end. */
export function scale(feature) {
  const { chance } = SCORES[feature.kind];
  const low = Math.min(
    chance - 0.15 * (1 - chance),
    ...ranks(feature).flatMap(({ score, spread }) => [score, ...(spread ?? [])]),
  );
  return (score) => (score - low) / (1 - low);
}

/** How a unit tells a feature: "c high" where it is so, "c falls" as it is counted. */
export const told = (kind, signal, sign) =>
  `${signal} ${(kind === "auc" ? ["low", "high"] : ["falls", "rises"])[Number(sign > 0)]}`;

/** A score and where it lies when the texts are drawn anew: "0.840 (0.801 to 0.882)". */
export const spreading = (score, [low, high]) => `${scored(score)} (${scored(low)} to ${scored(high)})`;

/** Whether the best unit tells a feature clearly better than the best one before training: their spreads are apart. */
export const learnt = ({ spread, before }) => spread[0] > before.spread[1];

/** How well the best unit tells a feature beside the best one before training, and the probe beside its own. */
export function finding(feature, H) {
  const { kind, probe, before, spread, units, share } = feature;
  const [[unit, signal, , , best]] = units,
    { title } = SCORES[kind];
  const how = learnt(feature)
    ? "clearly better than"
    : spread[1] < before.spread[0]
      ? "clearly worse than"
      : "not clearly better than";
  const said =
    `Unit ${unit} alone tells it best, by its ${signal}: ${title} ${spreading(best, spread)}${kind === "auc" ? ", where 0.5 is a coin toss" : ""}. That is ${how} before training, ` +
    `where the best unit reaches ${spreading(before.unit, before.spread)}. A linear probe, which reads all ${H} units, reaches ${scored(probe)}, ` +
    `before training ${scored(before.probe)}.`;
  return share === undefined
    ? said
    : `${said} It is true at ${pct(share)} of the test steps where it can be asked.`;
}

/** The unit and the signal to open a page on: the best of the first feature that it was trained to tell, or null. */
export function story(measured) {
  return measured?.features.find(learnt)?.units[0].slice(0, 2) ?? null;
}

/** What a unit follows: the feature, its score on test texts, and the state that tells it; or null. */
export function followed({ features, units }, unit) {
  const { follows } = units[unit];
  if (!follows) return null;
  const [name, signal, sign, score] = follows,
    feature = features.find((each) => each.name === name);
  const by = told(feature.kind, signal, sign);
  return { name, title: feature.title, how: `${by}, ${SCORES[feature.kind].title} ${scored(score)}` };
}

/**
 * What the unit of a picture is known for: in the story of an example, and over all test texts. "" for nothing, and as
 * much of it as `room` letters hold.
 */
export function role(P, unit, room = Number.POSITIVE_INFINITY) {
  const [one, n, of] = P.shows ?? [],
    [title, kind, score] = P.follows[unit] ?? [];
  const parts = [
    one === unit &&
      `does the same in ${n} of ${of} other ${P.reads.kind === "words" ? "sentences" : "texts"} like it`,
    title && `on test texts tells best: ${title} (${SCORES[kind].title} ${scored(score)})`,
  ].filter(Boolean);
  return [parts.join("; "), ...parts].find((each) => each.length <= room) ?? "";
}

/** A half-life in steps, as people say it; minus the steps stand for at least so many. */
export function life(steps) {
  const n = Math.abs(steps);
  return `${steps < 0 ? "at least " : ""}${n.toLocaleString("en")} ${n === 1 ? "step" : "steps"}`;
}

/** Half-lives from the shortest to the longest: for `sort`; of equals those that are at least so long come last. */
export const shorter = (a, b) => Math.abs(a) - Math.abs(b) || Number(a < 0) - Number(b < 0);

/** What a half-life is, where it stands. */
export const halfLifeIs = ({ one, many }) =>
  `half of what a ${one} writes into the unit is gone after so many steps, the median over the ${many}`;
