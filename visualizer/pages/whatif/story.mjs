// Where a text is looked at: the unit that shows its story.

import { bookOf } from "./ledger.mjs";

/**
 * The unit that holds most of what one token wrote, where this is most of what it holds: the largest share times its
 * part of all shares by size. rows are the last rows of the units' books. Without a token it is the one that wrote most
 * of what a unit holds, and is held for longest. {unit, step}; null where nothing of it is left.
 */
export function witness(rows, step = null) {
  let best = 0,
    found = null;
  rows.forEach((row, unit) => {
    const t = row.length - 1,
      all = row.reduce((sum, v) => sum + Math.abs(v), 0);
    row.forEach((v, k) => {
      const far = step === null ? Number(2 * Math.abs(v) > all) * (t - k) : Number(k === step),
        size = (v * v * far) / all;
      if (size > best) [best, found] = [size, { unit, step: k }];
    });
  });
  return found;
}

/** The same of a run; null for a cell that keeps nothing by a gate. */
export function followed(app, P, step) {
  if (!P.keeper) return null;
  return witness(
    Array.from({ length: P.H }, (_, unit) => bookOf(app, P, unit).rows.at(-1)),
    step,
  );
}
