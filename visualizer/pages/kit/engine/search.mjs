// What a translator writes by beam search, as a tree: the twin of `visualizer.seq2seq.search`.

import { Refused } from "./refused.mjs";

/**
 * @typedef {import("./translator.mjs").Translator} Translator
 * @typedef {import("./translator.mjs").Changes} Changes
 * @typedef {{ step: number, token: string, id: number, parent: number | null, logP: number, total: number,
 *   kept: boolean, forced: boolean }} Node
 * @typedef {{ nodes: number[], tokens: string[], words: string[], copied: (number | null)[], logP: number,
 *   ended: boolean }} Hypothesis
 */

const SHOWN = 3; // continuations of every hypothesis that the tree has, where the beam is not wider

/** Indices of the k largest of the values that are allowed, the first of equals first. */
export function likeliest(values, k, allowed) {
  /** @type {number[]} */
  const found = [];
  for (let n = 0; n < values.length; n++) {
    if (!allowed[n]) continue;
    let at = found.length;
    while (at && values[n] > values[found[at - 1]]) at -= 1;
    if (at >= k) continue;
    found.splice(at, 0, n);
    if (found.length > k) found.pop();
  }
  return found;
}

/**
 * Searches the translations of a source, of which `read` says what is read.
 * @param {Translator} model
 * @param {{ tokens: string[], ids?: number[], unknown: boolean[] }} source
 * @param {ReturnType<Translator["read"]>} encoded
 * @param {{ beam: number, limit: number, begin?: number[], changes?: Changes }} how
 * @param {(share: number) => Promise<void>} rest
 */
export async function searched(model, source, encoded, { beam, limit, begin = [], changes = {} }, rest) {
  /** @type {Node[]} */
  const nodes = [],
    /** @type {Map<number, Float64Array>} */
    weights = new Map(),
    shown = Math.max(beam, SHOWN),
    { none, words } = model.target,
    copies = source.unknown.some(Boolean),
    // the unknown symbol only where there is a word to copy in its place
    allowed = model.writable.map((may, k) => may && (k !== none || copies));
  if (begin.length > limit)
    throw new Refused(`the beginning that is given has more than ${limit.toLocaleString("en")} words`);
  let states = [model.handOver(encoded, changes)],
    /** @type {(number | null)[]} */
    live = [null],
    /** @type {number[]} */
    ended = [];
  for (let j = 0; j < limit && live.length; j++) {
    const made = [];
    for (const [row, n] of live.entries()) {
      made.push(model.step(encoded, states[row], n === null ? model.start : nodes[n].id, j, changes));
      await rest(j / limit);
    }
    const first = nodes.length,
      forced = j < begin.length,
      /** @type {[number, number, number][]} what each is worth, where it is live (-1 where it ended), its place */
      found = ended.map((n) => [nodes[n].total, -1, n]);
    for (const [row, n] of live.entries()) {
      const { logP } = made[row];
      for (const id of forced ? [begin[j]] : likeliest(logP, shown, allowed)) {
        const total = (n === null ? 0 : nodes[n].total) + logP[id];
        found.push([total, row, nodes.length]);
        nodes.push({
          step: j,
          token: words[id],
          id,
          parent: n,
          logP: logP[id],
          total,
          kept: false,
          forced,
        });
      }
    }
    found.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
    const stay = found.slice(0, beam),
      rows = [];
    [live, ended] = [[], []];
    for (const [, row, n] of stay) {
      if (n >= first) nodes[n].kept = true;
      if (row >= 0 && made[row].weights) weights.set(n, made[row].weights);
      if (nodes[n].id === model.end) ended.push(n);
      else {
        live.push(n);
        rows.push(row);
      }
    }
    states = rows.map((row) => made[row].states);
  }
  const left = [...ended, .../** @type {number[]} */ (live)];
  left.sort(
    (a, b) =>
      Number(nodes[a].id !== model.end) - Number(nodes[b].id !== model.end) ||
      nodes[b].total - nodes[a].total ||
      a - b,
  );
  return { nodes, hypotheses: left.map((n) => hypothesis(model, source, nodes, weights, n)) };
}

/** @returns {Hypothesis} */
function hypothesis(model, source, nodes, weights, n) {
  const path = [];
  for (let at = n; at !== null; at = nodes[at].parent) path.unshift(at);
  const found = path.map((k) => nodes[k]),
    tokens = found.map(({ token }) => token),
    attended = weights.size ? path.map((k) => weights.get(k)) : null,
    copied = copiesOf(
      found.map(({ id }) => id),
      model.target.none,
      source.unknown,
      attended,
    );
  return {
    nodes: path,
    tokens,
    copied,
    words: withCopies(tokens, copied, source.tokens),
    logP: found.at(-1).total,
    ended: found.at(-1).id === model.end,
  };
}

/**
 * The place of the source word that stands for every unknown word written, null for other outputs: see `copies` of
 * `visualizer.seq2seq.translator`.
 * @returns {(number | null)[]}
 */
export function copiesOf(written, unknown, strange, weights) {
  const places = strange.flatMap((is, i) => (is ? [i] : []));
  let n = 0;
  return written.map((id, j) => {
    if (id !== unknown || !places.length) return null;
    const k = n++;
    if (weights) return places.reduce((best, i) => (weights[j][i] > weights[j][best] ? i : best), places[0]);
    return places[k] ?? null;
  });
}

/** Outputs with the source words that are copied in the place of the unknown ones. */
export const withCopies = (tokens, copied, source) =>
  tokens.map((token, j) => (copied[j] === null ? token : source[copied[j]]));
