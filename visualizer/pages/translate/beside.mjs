// What the Translate page shows beside a translation, worked out in the browser: another sentence, and probes. The twin
// of `visualizer.pages.beside`, without what decided a word.

import { probed } from "../kit/engine/picture.mjs";
import { searched } from "../kit/engine/search.mjs";
import { logSoftmax } from "../kit/engine/translator.mjs";

const COUNTERPARTS = 3;
const rounded = (value) => Math.round(value * 1e6) / 1e6;

/** Sentences to compare this one with, in each of which one word is another. */
export function counterparts({ counterparts: others, source }, tokens) {
  const between = source.kind === "characters" ? "" : " ",
    places = tokens.flatMap((word, k) => (Object.hasOwn(others, word) ? [k] : []));
  return places
    .slice(0, COUNTERPARTS)
    .map((k) => tokens.map((word, n) => (n === k ? others[word] : word)).join(between));
}

/** What linear probes read out of both sides, as entries of a table. */
export function remembered({ probes, tensors, encoder, decoder }, sides) {
  return probes.flatMap(({ name, answers }) =>
    Object.entries({ encoder, decoder }).map(([side, { signals }]) => {
      const run = sides[side];
      return [
        `probe.${side}.${name}`,
        probed({ tensors, signals }, `${side}.${name}`, run),
        run.T,
        answers.length,
      ];
    }),
  );
}

/** The first place where two lists differ, as far as both go; null where they do not. */
function apart(one, other) {
  const n = Math.min(one.length, other.length),
    found = one.slice(0, n).findIndex((each, k) => each !== other[k]);
  return found < 0 ? null : found;
}

/** The unit in which two states differ most, and what it is in both. */
function most(a, b) {
  let unit = 0;
  for (let k = 1; k < a.length; k++) if (Math.abs(b[k] - a[k]) > Math.abs(b[unit] - a[unit])) unit = k;
  return { unit, a: rounded(a[unit]), b: rounded(b[unit]) };
}

/**
 * How the translation of another sentence differs from that of this one.
 * @param {import("../kit/engine/translator.mjs").Translator} model
 * @param {{ tokens: string[], encoded: any, best: any, nodes: any[] }} own this one as it is without what is changed
 * @param {string[]} tokens the other
 * @param {{ beam: number, limit: number, textOf: (words: string[]) => string, stoppedAt: (limit: number) => string }} how
 * @param {(share: number) => Promise<void>} rest
 */
export async function paired(model, own, tokens, { beam, limit, textOf, stoppedAt }, rest) {
  const source = model.tokens(tokens),
    encoded = model.read(source.ids),
    { nodes, hypotheses } = await searched(model, source, encoded, { beam, limit }, rest),
    [best] = hypotheses,
    runs = [own, { encoded, best, nodes }].map(({ encoded, best, nodes }) => {
      const written = best.nodes.map((n) => nodes[n].id);
      return { written, ...model.traced(encoded, written, {}) };
    }),
    [a, b] = runs,
    writes = apart(own.best.tokens, best.tokens),
    at = writes ?? Math.min(a.written.length, b.written.length) - 1,
    { H, roles } = model.decoder,
    { memory } = roles,
    states = (of) => most(...runs.map(of));
  return {
    source: tokens,
    unknown: source.unknown,
    outputs: best.words,
    own: own.best.words,
    text: textOf(best.words),
    stopped: best.ended ? null : stoppedAt(limit),
    reads: apart(own.tokens, tokens),
    writes,
    at,
    p:
      writes === null
        ? null
        : runs.map(({ logits }) => {
            const z = logSoftmax(logits[writes].slice());
            return runs.map(({ written }) => Math.exp(z[written[writes]]));
          }),
    memory,
    handed: states(({ handed }) => handed.at(-1)[memory]),
    decoder: states(({ layers }) => layers.at(-1).signals[memory].subarray((at + 1) * H, (at + 2) * H)),
  };
}
