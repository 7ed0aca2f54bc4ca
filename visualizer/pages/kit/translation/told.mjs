// What happens at a step, in a sentence from the numbers.

import { fmt, listed, many, pct, shorten } from "../format.mjs";
import { heldOf, most, outputAt, rowOf, shown } from "./view.mjs";

/** A weight below it is next to none. */
const FEW = 0.05;

const b = (text) => ({ b: text });
/** Characters of a word that are quoted. */
const CITED = 24;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
function quoted(token) {
  const word = shorten(shown(token), CITED);
  // a word that is read from the right would take along what stands behind it
  return RIGHT_TO_LEFT.test(word) ? `“\u2068${word}\u2069”` : `“${word}”`;
}

/** Of what the attention is, at output j: { i, weight } of the words it attends to most. */
export const attends = (P, j) => {
  const row = P.array("weights") && rowOf(P.array("weights"), j, P.S);
  return row ? most(row).map((i) => ({ i, weight: row[i] })) : [];
};

function reads(P, t) {
  const word = P.source[t],
    said = ["The encoder reads ", b(quoted(word)), `, ${P.one} ${t + 1} of ${P.S}. `];
  if (P.unknown[t])
    said.push(
      `It does not know it, and reads “unknown ${P.one}” in its place${P.near[word] ? `; it knows ${quoted(P.near[word])}` : ""}. `,
    );
  said.push(
    t < P.S - 1
      ? "Nothing is written before it has read all."
      : `That was the last: what it holds now, ${listed(P.parts)}, is handed over to the decoder.`,
  );
  return said;
}

function looks(P, j, weigh) {
  if (!P.attention) return "Of the source the decoder sees only the state handed over. ";
  const held = heldOf(weigh, j),
    words = attends(P, j),
    none = words.every(({ weight }) => weight === 0);
  if (none) return "Its attention is held at 0 for every word: it sees none of them. ";
  if (words[0].weight < FEW)
    return `Its attention is spread over all ${P.S} ${P.many}, at most ${fmt(words[0].weight, 3)} each. `;
  const said = listed(words.map(({ i, weight }) => `${quoted(P.source[i])} (${fmt(weight)})`));
  return `It attends ${words.length > 1 ? "" : "most "}to ${said}${held.size ? ", by weights that you hold" : ""}. `;
}

function writes(P, j, weigh) {
  const token = P.outputs[j],
    p = pct(Math.exp(P.log_p[j])),
    last = j === P.J - 1,
    said = [];
  const copied = P.copied[j] !== null;
  if (token === P.end)
    said.push("The decoder writes ", b("the end"), ` (${p}), an output like any other, and so it stops. `);
  else if (copied)
    said.push(
      `The decoder writes “unknown ${P.one}” `,
      `(${p}), in whose place `,
      b(quoted(token)),
      " is copied from the source. ",
    );
  else said.push("The decoder writes ", b(quoted(token)), ` (${p}). `);
  said.push(looks(P, j, weigh));
  if (j < P.forced) said.push("You chose it. ");
  const [first] = P.top[j];
  if (j >= P.forced && !copied && first && first[0] !== token && token !== P.end)
    said.push(`By itself ${quoted(first[0])} was likelier here (${pct(first[1])}). `);
  if (last && token !== P.end) said.push("It did not end by itself.");
  return said;
}

/** The sentence of step t: texts, and { b } for what is set in bold. */
export const told = (P, t, weigh = null) =>
  outputAt(P.S, t) < 0 ? reads(P, t) : writes(P, outputAt(P.S, t), weigh);

/** Which words the encoder does not know, in a sentence; "" where it knows all. */
export function strange({ source, unknown, near, one, many: more }) {
  const all = [...new Set(source.filter((_, i) => unknown[i]))],
    [first] = all;
  if (!all.length) return "";
  const rest = all.length === 1 ? "" : ` and ${many(all.length - 1, `other ${one}`, `other ${more}`)}`,
    like = all.length === 1 && near[first] ? `; it knows ${quoted(near[first])}` : "";
  return `It does not know ${quoted(first)}${rest}${like}.`;
}

/** What greedy search and the beam come to, in a sentence. */
export function compared({ greedy, search }) {
  const [best] = search.left,
    p = (sum) => pct(Math.exp(sum)),
    // two that are both next to nothing are told apart by their logs
    both =
      p(greedy.sum) === p(best.sum)
        ? `${fmt(greedy.sum)} against ${fmt(best.sum)} as logs`
        : `${p(greedy.sum)} against ${p(best.sum)}`;
  if (search.width === 1) return "A beam of 1 is greedy search: it takes the likeliest word each time.";
  if (greedy.text === best.text && greedy.ended === best.ended)
    return `Both write the same sentence, of probability ${p(best.sum)}: here it costs nothing to take the likeliest word each time.`;
  return best.sum >= greedy.sum
    ? `Greedy takes the likeliest word each time, and ends with the less likely sentence: ${both}.`
    : `Here the beam of ${many(search.width, "sentence")} dropped the way that greedy took, which ends with the likelier sentence: ${both}.`;
}
