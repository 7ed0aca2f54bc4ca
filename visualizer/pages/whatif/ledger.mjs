// The memory ledger: what a unit holds, as the sum of what every token wrote; the numbers of
// visualizer/analysis/ledger.py. On this page a memory starts at 0, so nothing is ever left of c_0.

import { addUp, many, percent, sub } from "../kit/format.mjs";
import { heldAt } from "../kit/pins.mjs";
import { backwards } from "../kit/place.mjs";

const ROUNDING = 1e-5; // what the shares of a step may miss, of the largest of them or of what is held
const LEAST = 2 ** -126; // the smallest number that float32 has in full: the run makes 0 of what is less, at each step

/**
 * The ledger of one unit, float64: rows[t][k], k <= t, is the share of token k in what is held after step t, and above
 * and below are the sums of those over and under 0. Of a layer that reads backwards k >= t, and each row has all tokens,
 * with 0 for those that are not read yet: see `begins`. A share is what the token wrote times the gates since; what the run
 * rounded at a step goes to the largest of the row, so that it sums to what is held: an error where more is missing than
 * that can be. held(t) says that the memory itself was held at step t: the token of that step wrote all of it. null for
 * a cell that keeps nothing by a gate.
 *
 * @param {(t: number) => boolean} [held]
 */
export function book(P, unit, held = () => false) {
  if (!P.keeper) return null;
  const { T, roles } = P,
    memory = P.column(P.memory, unit),
    columns = Object.fromEntries(P.signals.map((name) => [name, P.column(name, unit)]));
  const rows = [],
    now = new Float64Array(T),
    above = new Float64Array(T),
    below = new Float64Array(T);
  const reversed = backwards(P);
  for (let step = 0; step < T; step++) {
    const t = reversed ? T - 1 - step : step,
      [first, last] = reversed ? [t, T - 1] : [0, t];
    const read = (name) => columns[name][t],
      set = held(t),
      keep = set ? 0 : roles.kept(read);
    for (let k = first; k <= last; k++) now[k] *= keep;
    now[t] = set ? memory[t] : roles.written(read);
    let sum = 0,
      most = t;
    for (let k = first; k <= last; k++) {
      sum += now[k];
      if (Math.abs(now[k]) > Math.abs(now[most])) most = k;
    }
    const missing = memory[t] - sum;
    const rounded = ROUNDING * Math.max(Math.abs(now[most]), Math.abs(memory[t]));
    if (!(Math.abs(missing) <= rounded + 2 * LEAST)) {
      throw new Error(`the shares of unit ${unit} after step ${t + 1} do not add up to what it holds`);
    }
    now[most] += missing;
    const row = now.slice(0, last + 1);
    for (const v of row) {
      if (v > 0) above[t] += v;
      else below[t] += v;
    }
    rows[t] = row;
  }
  return { T, unit, memory, rows, above, below };
}

/** The first token that has a share in row t: of a layer that reads backwards that of the step itself. */
export const begins = (rows, t) => (rows[0].length > 1 ? t : 0);

/** The book of one unit of A or B, whose memory alone may be held. */
export const bookOf = (app, P, unit) =>
  book(P, unit, (t) => P !== app.A && heldAt(app.listed, P.memory, unit, t, app.place) !== null);

/**
 * What the page shows beside each other, A and, where it differs, B: [{ P, name, book, row }], of the selected unit.
 * book is null where there is none, and row(t) where the text has ended.
 */
export function sides(app) {
  const { A, P, S, titles } = app;
  return (A === P ? [A] : [A, P]).map((run, k) => {
    const own =
      S.unit < run.H ? run.kept(`ledger ${run.layer} ${S.unit}`, () => bookOf(app, run, S.unit)) : null;
    return { P: run, name: k ? titles.b : titles.a, book: own, row: (t) => own?.rows[t] ?? null };
  });
}

/** What a token writes, in the cell's own signals. */
export const writes = (P) => P.roles.writes;

/** What a share is, and what it is not. */
export const meaning = (P) =>
  `The shares of a row add up to what is held exactly, but “written by” is not “came from”: what a ${P.reads.one} writes, ${writes(P)}, is worked out from the ${P.reads.one} ` +
  `and from what the units held before it, so a later ${P.reads.one} can write down again, as a share of its own, what an earlier one had put there.`;

/** Why there is no ledger of one of the sides; "" where there is one. */
export function silent(app, { P, book: own }) {
  if (own) return "";
  if (P.keeper) return `This network has only ${many(P.H, "unit")}, so there is no unit ${app.S.unit}.`;
  return (
    `A ${app.setup.cells[P.cell].replace("Vanilla", "vanilla")} keeps nothing by a gate: every step makes all of h anew, ` +
    `so no part of it can be told to be what one earlier ${P.reads.one} wrote.`
  );
}

/** As at the beginning of a sentence. */
export const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** The 2-norm over all units of every token's share, rows as in a book. made(unit) is a unit's book. */
export function norms({ H }, made) {
  const rows = [];
  for (let unit = 0; unit < H; unit++) {
    made(unit).rows.forEach((row, t) => {
      rows[t] ??= new Float64Array(row.length);
      for (let k = 0; k < row.length; k++) rows[t][k] += row[k] * row[k];
    });
  }
  return rows.map((row) => row.map(Math.sqrt));
}

/** Shares as blocks on each other, oldest nearest to 0, those below it downwards: [{ k, from, to }]. */
export function stack(row) {
  let high = 0,
    low = 0;
  return Array.from(row, (v, k) => {
    const from = v < 0 ? low : high,
      to = from + v;
    if (v < 0) low = to;
    else high = to;
    return { k, from, to };
  });
}

/** The token whose block of a stack holds a value; null where none does. */
export const under = (row, v) => stack(row).find(({ from, to }) => (v - from) * (v - to) < 0)?.k ?? null;

/**
 * The token with the largest share, and which part of all shares it has, each counted by its size: {k, part}.
 * null where nothing is held that any token wrote.
 */
export function mainWriter(row) {
  let k = 0,
    all = 0;
  row.forEach((v, at) => {
    all += Math.abs(v);
    if (Math.abs(v) > Math.abs(row[k])) k = at;
  });
  return all ? { k, part: Math.abs(row[k]) / all } : null;
}

/** How long before step t step k was. */
export const ago = (t, k) => {
  const steps = Math.abs(t - k);
  return steps === 0 ? "at this step" : steps === 1 ? "1 step ago" : `${steps} steps ago`;
};

/**
 * Who wrote what is held after step t, in words; name(k) is what a token is called, one what tokens are, and `alone`
 * whether it is the first that is read, "read" where that is not the first of the text.
 * @param {boolean | "read"} [alone]
 */
export function writtenBy(row, name, one, t = row.length - 1, alone = t === 0) {
  const found = mainWriter(row);
  if (!found)
    return alone
      ? `This first ${one} writes nothing here.`
      : `No ${one} has written anything that is left here.`;
  const { k, part } = found,
    where = `“${name(k)}”, ${ago(t, k)}`;
  if (alone)
    return `All of this memory was written at “${name(k)}”, the first ${one}${alone === "read" ? " that is read" : ""}.`;
  if (part > 0.5) return `Most of this memory (${percent(part)}) was written at ${where}.`;
  return part >= 0.1
    ? `No ${one} wrote most of it; the largest part (${percent(part)}) was written at ${where}.`
    : `No ${one} wrote more than a tenth of it.`;
}

/**
 * What is held, by the largest writers: rows = [[row of each side]] as [a] or [a, b], shorter where a side's text has
 * ended (null where it is not there at all), and `from` the first that is read. -> { writers: [k, in order], rest: how many others, values: k -> [a, b],
 * others: [a, b] }. `writer` is always among them.
 */
export function largest(rows, most, writer = null, from = 0) {
  const n = Math.max(...rows.map((row) => row?.length ?? 0));
  const values = (k) => rows.map((row) => (row && k < row.length ? row[k] : null));
  const size = (k) => Math.max(...values(k).map((v) => Math.abs(v ?? 0)));
  const ranked = Array.from({ length: n - from }, (_, k) => [size(from + k), from + k])
    .sort((a, b) => b[0] - a[0] || b[1] - a[1])
    .map(([, k]) => k);
  // one row is not better spent on "the other word"
  const writers = ranked.slice(0, n - from === most + 1 ? n : most);
  if (writer !== null && writer < n && !writers.includes(writer)) writers[writers.length - 1] = writer;
  const others = rows.map((row) =>
    row ? row.reduce((sum, v, k) => (writers.includes(k) ? sum : sum + v), 0) : null,
  );
  return {
    writers: writers.sort((a, b) => a - b),
    rest: n - from - writers.filter((k) => k >= from).length,
    values,
    others,
  };
}

/**
 * With how many digits sums are written: columns = [[terms, whole]]. Two, else three, where the rounded terms add up to
 * the rounded whole in every column; the fewer and `exact` false where they do with neither. What is all below 0.1
 * needs three.
 */
export function addsUp(columns) {
  const least = columns.flat(2).every((v) => Math.abs(v) < 0.1) ? 3 : 2;
  for (let digits = least; digits <= 3; digits++) {
    const exact = columns.every(([terms, whole]) => addUp(terms, whole, digits));
    if (exact) return { digits, exact };
  }
  return { digits: least, exact: false };
}

/** A token by its name, with its step where the text has more of the same. */
export function tokenName(P, k) {
  const again = P.kept("again", () => {
    const seen = new Map();
    for (const token of P.shown) seen.set(token, (seen.get(token) ?? 0) + 1);
    return seen;
  });
  return again.get(P.shown[k]) > 1 ? P.shown[k] + sub(k + 1) : P.shown[k];
}

/** The least value of a scale that holds v and takes few sizes, so that it seldom changes while v moves. */
export function ceiling(v) {
  if (!v) return 0;
  const step = 10 ** Math.floor(Math.log10(v)) / 4;
  return step * Math.ceil(v / step - 1e-9);
}

/** A half-life in steps, short; minus the steps stand for at least so many. */
export const brief = (steps) => (steps < 0 ? `\u2265${-steps}` : String(steps));
