// The search as a tree: a column for each output, the words that were kept and the likeliest of those dropped, under
// each the log probability of all so far. Where a node stands is worked out apart from how it is drawn.

import { spread } from "../axis.mjs";
import { spelt } from "./view.mjs";

/** Dropped words that a column shows at most. */
const DROPPED = 3;

/**
 * Where the nodes of a search stand: { k, step, lane, parent } of those that are shown, and how many lanes there are.
 * A word stands in the lane of the one before it, where that is free; the best hypothesis in the first.
 */
export function layout({ step, parent, sum, kept, forced, left, width, steps }, dropped = DROPPED) {
  const best = new Set(left[0]?.path ?? []),
    lanes = width + dropped,
    lane = new Map();
  const nodes = [];
  for (let s = 0; s < steps; s++) {
    const all = step.map((_, k) => k).filter((k) => step[k] === s);
    const gone = all
      .filter((k) => !kept[k] && (parent[k] < 0 || kept[parent[k]]))
      .sort((x, y) => sum[y] - sum[x])
      .slice(0, dropped);
    const wants = (k) => (best.has(k) ? 0 : parent[k] < 0 ? 1 : (lane.get(parent[k]) ?? 1));
    const here = [...all.filter((k) => kept[k] || forced[k]), ...gone].sort(
      (x, y) => wants(x) - wants(y) || sum[y] - sum[x],
    );
    const placed = spread(
      here.map((k) => wants(k) + 0.5),
      1,
      Math.max(lanes, here.length),
    );
    here.forEach((k, n) => {
      const at = Math.round(placed[n] - 0.5);
      lane.set(k, at);
      nodes.push({ k, step: s, lane: at, parent: parent[k] });
    });
  }
  return { nodes, lanes: 1 + Math.max(0, ...nodes.map((each) => each.lane)) };
}

/** The words from the first to node k, as they begin a translation; a blank by its sign. */
export function wordsTo({ token, parent }, k) {
  const words = [];
  for (let at = k; at >= 0; at = parent[at]) words.unshift(spelt(token[at]));
  return words;
}
