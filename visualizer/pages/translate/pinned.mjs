// What is held in a translator's two sides, worked out in the browser: the twin of `visualizer.pages.held`.

import { heldIn, MAX_PINS, parsed, wrong } from "../kit/engine/changes.mjs";
import { quoted } from "../kit/engine/reads.mjs";
import { Refused } from "../kit/engine/refused.mjs";

const LONGEST = 120;
const TOLD = 2;
const MAX_OUTPUTS = 1000;
const SIDED = /^(!?)\s*(encoder|decoder)\.(.+)$/su;

/** A pin, checked as a run of T steps has it. */
function checked(text, stack, T) {
  const pin = parsed(text),
    why = wrong(pin, stack, T);
  if (why) throw new Refused(why);
  return pin;
}

/**
 * What a list of pins holds in a run of S words and at most J outputs, as changes of a translator, and the texts that
 * are kept; what cannot be held is said.
 * @param {import("../kit/engine/translator.mjs").Translator} model
 */
export function pinned(model, texts, S, J, notices) {
  const held = { encoder: [], decoder: [] },
    kept = [],
    said = new Set();
  for (const text of texts.slice(0, MAX_PINS)) {
    const [, off, side, rest] = SIDED.exec(text.trim()) ?? [];
    if (side === undefined || text.length > LONGEST || /\d{4}/.test(text.split("=")[0])) {
      said.add(`${quoted(text)} is nothing that can be held, such as decoder.f:6:3-8=1.0.`);
      continue;
    }
    const pin = rest.trim();
    try {
      const found = checked(pin, model[side], side === "encoder" ? S : MAX_OUTPUTS);
      if (!off) held[side].push({ ...found, on: true, why: null });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      said.add(`${quoted(text)} is left out: ${error.message}.`);
      continue;
    }
    kept.push(`${off}${side}.${pin}`);
  }
  if (texts.length > MAX_PINS)
    said.add(`Only the first ${MAX_PINS} of ${texts.length.toLocaleString("en")} that are held are kept.`);
  notices.push(...[...said].slice(0, TOLD));
  const { H } = model.decoder,
    /** @type {import("../kit/engine/translator.mjs").Changes} */
    changes = {};
  if (held.encoder.length) changes.encoder = heldIn(held.encoder, /** @type {any} */ (model.encoder), S);
  if (held.decoder.length)
    changes.decoder = heldIn(held.decoder, /** @type {any} */ (model.decoder), J).map(
      (all) => (j) =>
        Object.fromEntries(
          Object.entries(all).map(([name, rows]) => [name, rows.subarray(j * H, (j + 1) * H)]),
        ),
    );
  return { changes, kept };
}
