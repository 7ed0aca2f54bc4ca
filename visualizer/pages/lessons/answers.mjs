// What the server's session answers of one lesson, answered in the browser: see `visualizer.pages.lessons.session`.

import { Engine } from "../kit/engine/engine.mjs";
import { decode } from "../kit/payload.mjs";
import { filled } from "../kit/powers.mjs";

const keyOf = ({ want, text, model, weights, turn }) =>
  JSON.stringify([want, text, model, weights ?? "trained", turn ?? null]);

const NO_CELL = "This cannot be shown: a browser cannot work this cell out.";

const bytes = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Answers that were made with a file ([question, payload as base64]), as `answering` finds them. */
export const made = (answers) => new Map(answers.map(([question, payload]) => [keyOf(question), payload]));

/**
 * Gives what answers a question `{seq, want, ...}` of a lesson: the engine, but for what was `made` before, and the sizes
 * of `shapes`, see `visualizer.pages.lessons.file`.
 */
export function answering(engine, shapes, /** @type {Map<string, string>} */ known = new Map()) {
  /** The run with pins held, its rows in the order that they have in the run as it was read. */
  function turned({ seq, want, text, model, weights, turn }) {
    const { notices, pins, pictures } = engine.answer({ seq, want: "run", text, model, weights, pins: turn }),
      why = pins?.flatMap((pin) => pin.why ?? []) ?? [];
    return {
      seq,
      want,
      notices: [...notices, ...why.map((each) => `This cannot be shown: ${each}.`)],
      picture: why.length ? null : pictures[1],
    };
  }

  /** The run of the same weights in another cell, which the question brings along. */
  function switched({ seq, want, text, model, weights, as }) {
    const which = weights ?? "trained",
      network = engine.networks.find((each) => each.name === model && each.which === which);
    if (!as || !network) return { seq, want, notices: [NO_CELL], picture: null };
    return {
      ...new Engine([network.as(JSON.parse(as))]).answer({ seq, want: "picture", text, model, weights }),
      want,
    };
  }

  return (question) => {
    const { seq, want, choice } = question,
      there = known.get(keyOf(question));
    if (there !== undefined) return { ...decode(bytes(there)), seq, want };
    if (question.cell) return switched(question);
    if (want === "turn" || want === "held") return turned(question);
    if (want === "sizes") return { seq, want, notices: [], picture: sized(shapes, choice) };
    return engine.answer(question);
  };
}

/** The shapes of a layer of a cell that reads `input` numbers, has `hidden` units and is trained on `steps`. */
export function sized({ cells, rnn }, { cell, input, hidden, steps }) {
  const found = filled(cells[cell], [input, hidden, steps]),
    count = (units) => filled(rnn, [input, units, steps]),
    [{ total }] = found.sizes.counts;
  // the vanilla RNN with about as many parameters, see `Sizes.as_many`
  let high = 1;
  while (count(high) < total) high += 1;
  const low = Math.max(1, high - 1),
    nearest = Math.abs(count(low) - total) <= Math.abs(count(high) - total) ? low : high;
  return { ...found, sizes: { ...found.sizes, beside: [{ cell: "rnn", hidden: nearest }] } };
}
