// A network writes on: one symbol at a time, each read before the next, drawn as `Model.write_on` draws it.

import { seeded, uniforms } from "./random.mjs";

/** Where every layer of a trace ends: the states before the next step. */
const ending = (trace) =>
  trace.layers.map(({ signals, T, H }) =>
    Object.fromEntries(
      Object.entries(signals).map(([name, data]) => [name, data.subarray(T * H, (T + 1) * H)]),
    ),
  );

/** The symbol drawn of logits z at a temperature, at 0 the likeliest; only those that a network may write itself. */
function drawn(z, writable, temperature, random) {
  let best = -1;
  z.forEach((each, k) => {
    if (writable[k] && (best < 0 || each > z[best])) best = k;
  });
  if (!temperature) return best;
  const chances = new Float64Array(z.length);
  let sum = 0;
  for (let k = 0; k < z.length; k++) {
    if (writable[k]) sum += Math.exp((z[k] - z[best]) / temperature);
    chances[k] = sum;
  }
  const at = random.next().value * sum,
    k = chances.findIndex((each) => each > at);
  return k < 0 ? best : k;
}

/**
 * n symbols that follow a text.
 * @param {import("./picture.mjs").Trace} trace of the text
 * @returns {string[]}
 */
export function writtenOn(trace, n, temperature, seed) {
  const { network } = trace,
    { reads } = network,
    writable = reads.words.map((word) => reads.writable(word)),
    random = uniforms(seeded(seed)),
    written = [];
  let { logits } = trace,
    states = ending(trace);
  while (written.length < n) {
    const word = reads.words[drawn(logits, writable, temperature, random)];
    written.push(word);
    const next = trace.after([word], states);
    ({ logits } = next);
    states = ending(next);
  }
  return written;
}
