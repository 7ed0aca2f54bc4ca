// What was measured of the units, as sentences and as places on a scale. See `visualizer.tasks.units.measure`.

import { fmt, pct } from "./format.mjs";

/** What each score is called, and what it is where nothing is told. */
export const SCORES = { auc: { title: "AUC", chance: 0.5 }, spearman: { title: "Spearman", chance: 0 } };

/** A score with three digits that never says it is perfect where it is not. */
export const scored = (v) => (v < 1 && v >= 0.9995 ? ">0.999" : fmt(v, 3));

/** A feature's rows as they are drawn: the probe over all units, then every unit, best on validation first. */
export function ranks({ probe, units }) {
  const rows = units.map(([unit, signal, sign, , test]) => ({ unit, signal, sign, score: test }));
  return [{ unit: null, score: probe }, ...rows];
}

/** Where a score of this feature stands from 0 to 1: chance has a little room below it, and 1 is the end. */
export function scale(feature) {
  const { chance } = SCORES[feature.kind];
  const low = Math.min(chance - 0.15 * (1 - chance), ...ranks(feature).map(({ score }) => score));
  return (score) => (score - low) / (1 - low);
}

/** How a unit tells a feature: "c high" where it is so, "c falls" as it is counted. */
export const told = (kind, signal, sign) => `${signal} ${(kind === "auc" ? ["low", "high"] : ["falls", "rises"])[Number(sign > 0)]}`;

/** Whether a single unit carries a feature, only the probe finds it, or neither: one sentence, best unit first. */
export function finding({ kind, found, probe, units, share }, H) {
  const [[unit, signal, , , best]] = units, { title } = SCORES[kind];
  const probed = `a linear probe over all ${H} units reaches ${scored(probe)}`;
  const said = {
    unit: `Unit ${unit} alone tells it by its ${signal}: ${title} ${scored(best)}; ${probed}.`,
    probe: `No single unit carries this: the best reaches ${title} ${scored(best)}. It is spread over many: ${probed}.`,
    none: `Neither finds it well: the best unit reaches ${title} ${scored(best)}, ${probed}.`,
  }[found];
  return share === undefined ? said : `${said} It is so on ${pct(share)} of the test steps where that is defined.`;
}

/** The unit and the signal to open a page on: the best of the first feature that one unit carries, or null. */
export function story(measured) {
  const feature = measured?.features.find(({ found }) => found === "unit");
  return feature ? feature.units[0].slice(0, 2) : null;
}

/** What a unit follows: the feature, its score on test texts, and the state that tells it; or null. */
export function followed({ features, units }, unit) {
  const { follows } = units[unit];
  if (!follows) return null;
  const [name, signal, sign, score] = follows, feature = features.find((each) => each.name === name);
  const by = told(feature.kind, signal, sign);
  return { name, title: feature.title, how: `${by}, ${SCORES[feature.kind].title} ${scored(score)}` };
}

/** A half-life in steps, as people say it; minus the steps stand for at least so many. */
export function life(steps) {
  const n = Math.abs(steps);
  return `${steps < 0 ? "at least " : ""}${n.toLocaleString("en")} ${n === 1 ? "step" : "steps"}`;
}

/** Half-lives from the shortest to the longest: for `sort`; of equals those that are at least so long come last. */
export const shorter = (a, b) => Math.abs(a) - Math.abs(b) || (a < 0) - (b < 0);

/** What a half-life is, where it stands. */
export const halfLifeIs = ({ one, many }) =>
  `half of what a ${one} writes into the unit is gone after so many steps, the median over the ${many}`;
