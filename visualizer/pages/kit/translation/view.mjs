// What is seen of a translation: which columns have room, how its tokens are shown, which weights are held by hand.

import { fit, follow } from "../axis.mjs";
import { visible } from "../tokens.mjs";

const SIGNS = { "<s>": "⟨start⟩", "</s>": "⟨end⟩", "<unk>": "⟨unknown⟩" };
/** The share of the columns that a side gets at least, where it has as many words. */
const LEAST = 0.35;

/** A token where it stands alone, what no text holds by a sign. */
export const shown = (token) => SIGNS[token] ?? visible(token);

/** A token as a beginning has it, whose words are parted by blanks, see `SPACE` of session.py. */
export const spelt = (token) => token.replace(" ", "␣");

/** Which output step t of S source words is; -1 while the encoder reads. */
export const outputAt = (S, t) => (t < S ? -1 : t - S);

/**
 * Which of S source words and J outputs are in view, `most` columns in all: { source: {a, n}, output: {a, n} } with
 * word i and output j among them; `before` is what was in view, which moves no more than it must.
 */
export function windows(S, J, most, { i, j }, before = null) {
  const few = (n) => Math.min(n, Math.max(1, Math.floor(LEAST * most))),
    wanted = Math.min(Math.max(Math.round((most * S) / (S + J)), few(S)), most - few(J)),
    nJ = Math.max(1, Math.min(J, most - Math.min(S, wanted))),
    nS = Math.max(1, Math.min(S, most - nJ));
  const view = (n, T, at, old) => follow({ a: old?.a ?? 0, n }, Math.max(0, at), T);
  return { source: view(nS, S, i, before?.source), output: view(nJ, J, j, before?.output) };
}

/** The same where each side has a row of its own, `wide` pixels, and a column `least` of them. */
export const stacked = (S, J, wide, least, { i, j }, before = null) => ({
  source: follow({ a: before?.source.a ?? 0, n: fit(S, wide, least) }, Math.max(0, i), S),
  output: follow({ a: before?.output.a ?? 0, n: fit(J, wide, least) }, Math.max(0, j), J),
});

/** Pixels of what stands beside the columns: names on the left, and what is handed over between the sides. */
export const sizes = ({ small, rem, stacked: over = false }) => ({
  gutter: small ? 26 : Math.round((over ? 1.7 : 4.1) * rem),
  mid: small || over ? 0 : Math.round(11.6 * rem),
});

/**
 * Which columns an instrument has in view, with its output j and the word i: a row for both sides, or one for each, also
 * where it is not small, but `stacked`.
 */
export function columns({ P, S, width, rem, small, stacked: over = false, i, j, views }) {
  const { gutter, mid } = sizes({ small, rem, stacked: over });
  if (j >= 0 && P.attention) {
    // the word that is attended to most, or the one that is looked at
    const row = rowOf(P.array("weights"), j, P.S);
    i = S.word ?? row.indexOf(Math.max(...row));
  }
  const at = { i, j: Math.max(0, j) };
  return small || over
    ? stacked(P.S, P.J, width - gutter, 2.1 * rem, at, views)
    : windows(P.S, P.J, Math.max(2, Math.floor((width - gutter - mid) / (2.35 * rem))), at, views);
}

/** How much of an output's attention is on words that are not in view. */
export const unseen = (row, { a, n }) =>
  row.reduce((sum, weight, i) => (i < a || i >= a + n ? sum + weight : sum), 0);

/** The source words that an output attends to most: places, those of at least `least`, most first. */
export const most = (row, least = 0.1, k = 2) =>
  Array.from(row.keys())
    .sort((a, b) => row[b] - row[a] || a - b)
    .slice(0, k)
    .filter((i, n) => n === 0 || row[i] >= least);

/** The unit whose memory moves most while the decoder writes: of a picture P, whose memory is `name`. */
export function liveliest(P, name) {
  const values = P.array(`decoder.${name}`);
  let best = 0,
    most = -1;
  for (let u = 0; u < P.H; u++) {
    let low = Infinity,
      high = -Infinity;
    for (let j = 0; j < P.J; j++) {
      low = Math.min(low, values[j * P.H + u]);
      high = Math.max(high, values[j * P.H + u]);
    }
    if (high - low > most) [most, best] = [high - low, u];
  }
  return best;
}

/** Where one stands in another run: at the output one stood at, or at the word; `before` is null at the beginning. */
export function placed(P, t, before) {
  // at first somewhere in the middle, where something is attended to
  if (!before) return P.S + Math.floor((P.J - 1) / 2);
  const j = outputAt(before.S, t);
  return j < 0 ? Math.min(t, P.S - 1) : P.S + Math.min(j, P.J - 1);
}

// ---- weights that are held by hand: "output:word=weight"

const parsed = (each) => /^(\d+):(\d+|\*)=(.*)$/.exec(each);

/** What is held of output j: a weight for each word that is, by its place; "*" where all are. */
export function heldOf(list, j) {
  /** @type {Map<string, number>} */
  const held = new Map();
  for (const each of list ?? []) {
    const [, output, word, value] = parsed(each) ?? [];
    if (Number(output) !== j) continue;
    if (word === "*") held.clear();
    held.set(word, Number(value));
  }
  return held;
}

/** What word i of output j is held at, or null. */
export const heldAt = (list, j, i) => {
  const held = heldOf(list, j);
  return held.get(String(i)) ?? held.get("*") ?? null;
};

/** The list with word i of output j held at a weight, let go where that is null; "*" stands for every word. */
export function hold(list, j, i, weight) {
  const rest = (list ?? []).filter((each) => {
    const [, output, word] = parsed(each) ?? [];
    return !(Number(output) === j && (i === "*" || word === String(i)));
  });
  const next = weight === null ? rest : [...rest, `${j}:${i}=${Number(weight.toFixed(2))}`];
  return next.length ? next : null;
}

/** The most that word i of output j can be held at: what the other held ones leave of 1. */
export function roomOf(list, j, i) {
  const held = heldOf(list, j);
  if (held.has("*")) return 1;
  let left = 1;
  for (const [word, weight] of held) if (word !== String(i)) left -= weight;
  return Math.max(0, Math.round(100 * left) / 100);
}

// ---- a row of an array

/** Row k of an array of rows of n. */
export const rowOf = (array, k, n) => array.subarray(k * n, (k + 1) * n);
