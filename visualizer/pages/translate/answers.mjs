// What a server answers the Translate page, answered in the browser: the twin of `visualizer.pages.translation`,
// sentence by sentence.

import { Missing } from "../kit/engine/fetched.mjs";
import { speller } from "../kit/engine/near.mjs";
import { table } from "../kit/engine/picture.mjs";
import { quoted } from "../kit/engine/reads.mjs";
import { Refused } from "../kit/engine/refused.mjs";
import { copiesOf, likeliest, searched, withCopies } from "../kit/engine/search.mjs";
import { logSoftmax, weighed } from "../kit/engine/translator.mjs";
import { read } from "../kit/state.mjs";
import { typed } from "../kit/tokens.mjs";
import { pieces } from "../kit/translation/view.mjs";
import { counterparts, paired, remembered } from "./beside.mjs";
import { pinned } from "./pinned.mjs";

/**
 * @typedef {import("../kit/engine/translator.mjs").Translator} Translator
 * @typedef {import("../kit/engine/translator.mjs").Changes} Changes
 * @typedef {(share: number) => Promise<void>} Rest
 */

const MAX_SOURCE = 500;
const MAX_WRITTEN = 400;
const MAX_TREE = 80;
const MAX_HELD = 200;
const MAX_CHARACTERS = 20_000;
const SUGGESTED = 8;
const TOP = 5;
const ABOVE = 1e-6; // by which held weights may miss 1
const TINY = 2 ** -1022; // the smallest number of full precision
const SPACE = "␣";
const CUTS = { nothing: [], h: ["h"], c: ["c"], all: ["h", "c"] };
const EMPTY = "Type a sentence: its translation is made word by word.";
const QUICK = 120; // words times the width of the beam
const LATER = "This sentence is long: it is being translated.";
const NOTHING = "There is no translation to show.";
const NEEDS = "This takes Python: install Gatescope and run “gatescope serve”.";
const HELD = /^(\d{1,4}):(\d{1,4}|\*)=(\d{1,3}(?:\.\d{1,9})?|\.\d{1,9})$/;

/** What cannot be held as it is asked. */
class Unheld extends Error {}

const counted = (n) => n.toLocaleString("en");
const sentence = (text) => `${text[0].toUpperCase()}${text.slice(1)}.`;
const rounded = (value) => Math.round(value * 1e6) / 1e6;
/** As `:g` of Python has a number. */
const short = (value) => String(Number(value.toPrecision(6)));
const limited = (S) => Math.min(2 * S + 10, MAX_WRITTEN);

const stoppedAt = (limit) => `the decoder did not end, and was stopped after ${counted(limit)} outputs`;

/** A translation as people write it, see `Translator.text_of`. */
const writing = (model, about) => (words) =>
  pieces(
    words.filter((word) => word !== model.target.words[model.end]),
    about,
  )
    .flat()
    .join("");

/**
 * What a page opens on, by the query of its address, and what it is answered.
 * @param {any} setup
 * @param {(name: string) => Translator | Promise<Translator>} load gives the translator of a name that is listed, or
 *   throws what says why it cannot be had
 * @param {string} search
 */
export async function answering(setup, load, search) {
  const rows = setup.state.filter(({ to }) => to === "server"),
    { values, said } = read(rows, search || setup.opens || ""),
    started = { seq: 0, want: "translate" };
  /** What is shown: it stays where a translator does not come. @type {any} */
  let last = null;

  async function answer({ seq, want, asked = {} }, rest, opening = false) {
    const head = { seq, want, arrays: {}, picture: null };
    // a page of a server may ask for more than is worked out here
    if (want !== "translate") return { ...head, notices: [NEEDS] };
    const given = Object.fromEntries(rows.map(({ name, default: usual }) => [name, asked[name] ?? usual]));
    try {
      last = await answered(setup, load, given, rest, opening);
      return { ...head, ...last };
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      return { ...head, none: NOTHING, asked: given, ...last, notices: [error.message] };
    }
  }

  let payload = await answer({ ...started, asked: values }, untold, true);
  if (!last && payload.asked.translator !== setup.usual) {
    const { notices } = payload;
    payload = await answer({ ...started, asked: { ...values, translator: setup.usual } }, untold, true);
    payload.notices.unshift(...notices);
  }
  payload.notices.unshift(...said.server);
  return { payload, answer };
}

async function untold() {}

async function answered({ translators, usual }, load, asked, rest, opening) {
  const notices = [],
    nothing = (none, more = {}) => ({ notices, asked, none, picture: null, ...more });
  if (!translators.some(({ name }) => name === asked.translator)) {
    if (asked.translator)
      notices.push(`No translator is called ${quoted(asked.translator)}. This is ${usual} instead.`);
    asked.translator = usual;
  }
  const model = await load(asked.translator),
    about = translators.find(({ name }) => name === asked.translator);
  try {
    const source = sourceOf(model, about.examples, asked, notices);
    if (!source.length) return nothing(EMPTY);
    const { changes, held, begin } = changesOf(model, asked, source.length, notices),
      other = otherOf(model, asked, "pair", notices),
      how = { about, beam: asked.beam, begin, changes, other },
      make = (held) => shown(model, source, { ...how, held }, rest);
    if (opening && source.length * asked.beam > QUICK) return nothing(LATER, { later: true });
    /** @type {any} */
    let picture = null;
    try {
      picture = await make(held);
    } catch (error) {
      if (!(error instanceof Unheld)) throw error;
      notices.push(`The held weights are left out: ${error.message}.`);
      asked.weigh = null;
      picture = await make([]);
    }
    if (picture.stopped) notices.push(sentence(picture.stopped));
    return { notices, asked, none: null, picture };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    notices.push(`This cannot be translated: ${error.message}.`);
    return nothing(NOTHING);
  }
}

// ---- what is asked

function checkedText(text, notices) {
  const all = [...text];
  if (all.length <= MAX_CHARACTERS) return text;
  notices.push(
    `This text has ${counted(all.length)} characters; only the first ${counted(MAX_CHARACTERS)} are read.`,
  );
  return all.slice(0, MAX_CHARACTERS).join("");
}

/** The tokens of the sentence, and the sentence into what is asked; of no sentence an example. */
function sourceOf({ source: reads }, examples, asked, notices) {
  asked.sentence ??= examples[0]?.[1] ?? reads.known.slice(0, 4).join(reads.gap);
  const text = typed(checkedText(asked.sentence, notices), reads.kind),
    tokens = reads.tokenize(text);
  asked.sentence = text;
  if (tokens.length > MAX_SOURCE)
    notices.push(
      `This sentence has ${counted(tokens.length)} ${reads.many}; the first ${MAX_SOURCE} are translated.`,
    );
  return tokens.slice(0, MAX_SOURCE);
}

/** What is changed in the run of S words, the weights held, and the words that it begins with. */
function changesOf(model, asked, S, notices) {
  const { target, writable, end } = model,
    can = (word) => target.words.findIndex((each, k) => each === word && writable[k] && k !== end);
  let begin = (asked.begin ?? []).map((word) => word.replaceAll(SPACE, " "));
  const strange = begin.find((word) => can(word) < 0);
  if (strange !== undefined) {
    notices.push(`No translation begins so: the decoder has no ${target.one} ${quoted(strange)}.`);
    [begin, asked.begin] = [[], null];
  }
  const most = Math.min(limited(S), MAX_TREE);
  if (begin.length > most) {
    notices.push(`Of the beginning the first ${most} ${target.many} are taken.`);
    [begin, asked.begin] = [begin.slice(0, most), asked.begin.slice(0, most)];
  }
  const other = otherOf(model, asked, "handed", notices),
    { changes: sides, kept } = pinned(model, asked.hold ?? [], S, limited(S), notices);
  asked.hold = kept.length ? kept : null;
  /** @type {Changes} */
  const changes = { ...sides, handed: other.length ? other : null, cut: CUTS[asked.cut] };
  return { changes, held: heldOf(model, asked, S, notices), begin: begin.map(can) };
}

/** The tokens of another sentence that is asked for, and the sentence into what is asked; none of none. */
function otherOf({ source }, asked, name, notices) {
  let tokens = [];
  if (asked[name]) {
    asked[name] = typed(checkedText(asked[name], notices), source.kind);
    tokens = source.tokenize(asked[name]).slice(0, MAX_SOURCE);
  }
  if (!tokens.length) asked[name] = null;
  return tokens;
}

/** The weights that are held; what cannot be read, or is of no word here, is left out and said. */
function heldOf(model, asked, S, notices) {
  if (asked.weigh && !model.attention) {
    notices.push("This translator has no attention, so no weight of it can be held.");
    asked.weigh = null;
  }
  const wrong = [],
    kept = [],
    /** @type {{ output: number, word: number | null, value: number }[]} */
    held = [];
  for (const each of (asked.weigh ?? []).slice(0, MAX_HELD)) {
    const [, output, word, value] = HELD.exec(each) ?? [];
    if (output === undefined || Number(value) > 1)
      wrong.push(`${quoted(each)} is no held weight, such as 2:0=0.5.`);
    else if (word !== "*" && Number(word) >= S)
      wrong.push(`Source words here are 0 to ${S - 1}: the weight of ${word} is left out.`);
    else {
      held.push({ output: Number(output), word: word === "*" ? null : Number(word), value: Number(value) });
      kept.push(each);
    }
  }
  notices.push(...wrong.slice(0, 2));
  asked.weigh = kept.length ? kept : null;
  return held;
}

/**
 * What the weights of S words are held at by output, (S) each, NaN where they are free: see `AttentionPins.array`; of
 * outputs from J on none.
 */
function arrayOf(held, J, S) {
  /** @type {Map<number, Float64Array>} */
  const found = new Map();
  for (const { output, word, value } of held) {
    if (output >= J) continue;
    const row = found.get(output) ?? new Float64Array(S).fill(NaN);
    found.set(output, word === null ? row.fill(value) : row);
    if (word !== null) row[word] = value;
  }
  for (const j of [...found.keys()].sort((a, b) => a - b)) {
    const row = found.get(j),
      sum = row.reduce((all, value) => all + (Number.isNaN(value) ? 0 : value), 0);
    if (row.some(Number.isNaN) && sum > 1 + ABOVE)
      throw new Unheld(
        `the held weights of output ${j} add up to ${short(sum)}, which leaves nothing for the others; hold them all, or leave the others as given`,
      );
  }
  return found;
}

// ---- what is shown

/**
 * Facts and arrays of a translation, see `visualizer.pages.translation.shown`.
 * @param {Translator} model
 * @param {string[]} tokens
 * @param {{ about: any, beam: number, begin: number[], changes: Changes, held: any[], other?: string[] }} how
 * @param {Rest} rest
 */
export async function shown(
  model,
  tokens,
  { about, beam, begin, changes: given, held, other: second = [] },
  rest,
) {
  const S = tokens.length,
    limit = limited(S),
    rowsHeld = arrayOf(held, limit, S),
    /** @type {Changes} */
    changes = { ...given, ...(rowsHeld.size && { weights: (j) => rowsHeld.get(j) ?? null }) },
    { handed: other, cut } = changes,
    changed =
      begin.length + held.length + cut.length > 0 || Boolean(other || changes.encoder || changes.decoder),
    source = model.tokens(tokens),
    encoded = model.read(source.ids, changes.encoder),
    parts = 1 + Number(beam > 1) + Number(changed),
    search = (k, beam, how, read = encoded) =>
      searched(model, source, read, { beam, limit, ...how }, (share) => rest((k + share) / parts)),
    found = await search(0, beam, { begin, changes }),
    greedy = beam === 1 ? found : await search(1, 1, { begin, changes }),
    free = changes.encoder ? model.read(source.ids) : encoded,
    plain = changed ? await search(parts - 1, beam, {}, free) : null,
    textOf = writing(model, about),
    own = plain ?? found,
    pair = second.length
      ? await paired(
          model,
          { tokens, encoded: free, best: own.hypotheses[0], nodes: own.nodes },
          second,
          { beam, limit: limited(second.length), textOf, stoppedAt },
          () => rest((parts - 0.01) / parts),
        )
      : null,
    [best] = found.hypotheses,
    written = best.nodes.map((n) => found.nodes[n].id),
    run = model.traced(encoded, written, changes),
    J = written.length,
    { encoder, decoder, target } = model,
    logP = run.logits.map((z) => logSoftmax(z)),
    copied = copiesOf(
      written,
      target.none,
      source.unknown,
      run.attended?.map(({ weights }) => weights),
    ),
    outputs = withCopies(
      written.map((id) => target.words[id]),
      copied,
      tokens,
    ),
    facts = {
      S,
      J,
      T: S + J,
      H: decoder.H,
      one: model.source.one,
      many: model.source.many,
      source: tokens,
      unknown: source.unknown,
      near: near(model, source),
      outputs,
      fed: run.fed.map((id) => target.words[id]),
      copied,
      end: target.words[model.end],
      text: textOf(outputs),
      stopped: best.ended ? null : `the decoder did not end, and was stopped after ${counted(limit)} outputs`,
      log_p: logP.map((z, j) => rounded(Math.log(Math.max(Math.exp(z[written[j]]), TINY)))),
      top: logP.map((z) =>
        likeliest(z, TOP, model.writable).map((id) => [target.words[id], Math.exp(z[id])]),
      ),
      attention: model.attention,
      read: encoder.side,
      write: decoder.side,
      stacked: model.layers,
      both: model.directions > 1,
      parts: ["c", "h"].filter((name) => model.parts.includes(name)),
      direct: model.direct,
      handed: { cut, other: Boolean(other) },
      forced: begin.length,
      plain: plain && told(textOf, plain, plain.hypotheses[0]),
      greedy: { ...told(textOf, greedy, greedy.hypotheses[0]), path: pathOf(found, greedy.hypotheses[0]) },
      search: treeOf(textOf, found, beam),
      probes: model.probes,
      pair,
      counterparts: counterparts(model, tokens),
    },
    forward = encoded.layers[encoder.last],
    handed = run.handed.at(-1);
  return table(facts, [
    ...encoder.side.signals.map((name) => [`encoder.${name}`, after(forward, name), S, encoder.H]),
    ...decoder.side.signals.map((name) => [`decoder.${name}`, after(run.layers.at(-1), name), J, decoder.H]),
    ...Object.entries(handed).map(([name, values]) => [`handed.${name}`, values, decoder.H]),
    ...remembered(model, { encoder: forward, decoder: run.layers.at(-1) }),
    ...attendedTo(model, encoded, run, S, J),
  ]);
}

/** A signal of every step of a run, (T, H). */
const after = ({ signals, H }, name) => signals[name].subarray(H);

/** Rows of n numbers each as one array. */
function joined(all, n) {
  const out = new Float64Array(all.length * n);
  for (const [k, row] of all.entries()) out.set(row, k * n);
  return out;
}

/** The arrays of the attention; none without one. */
function attendedTo(model, { keys }, { attended, output }, S, J) {
  if (!attended) return [];
  const { H } = model.decoder,
    of = (name) =>
      joined(
        attended.map((each) => each[name]),
        S,
      ),
    soft = attended.map(({ scores }) => weighed(scores)),
    query = attended.map((_, j) => model.query(output, j * H)),
    A = keys.length / S,
    v = model.tensors["attention.v.weight"];
  return [
    ["weights", of("weights"), J, S],
    ["scores", of("scores"), J, S],
    ["soft", joined(soft, S), J, S],
    ["query", joined(query, query[0].length), J, query[0].length],
    ["keys", keys, S, A],
    ...(v ? [["v", v.data, A]] : []),
  ];
}

/** Of the unknown words the known ones that are spelled most like them. */
function near(model, { tokens, unknown }) {
  const strange = [...new Set(tokens.filter((_, i) => unknown[i]))].slice(0, SUGGESTED),
    nearest = strange.length ? speller(model.source.known) : null;
  return Object.fromEntries(strange.map((word) => [word, nearest(word)]).filter(([, word]) => word));
}

/** A hypothesis of a search: its words, and the cost of each, minus its log probability. */
const told = (textOf, { nodes }, found) => ({
  text: textOf(found.words),
  words: found.words,
  costs: found.nodes.map((n) => rounded(-nodes[n].logP)),
  sum: found.logP,
  ended: found.ended,
});

/** The tree as columns, parents first, as far as it is sent; and what is left of the hypotheses. */
function treeOf(textOf, found, width) {
  const nodes = found.nodes.filter(({ step }) => step < MAX_TREE),
    column = (of) => nodes.map(of);
  return {
    width,
    steps: nodes.at(-1).step + 1,
    step: column(({ step }) => step),
    token: column(({ token }) => token),
    parent: column(({ parent }) => parent ?? -1),
    logp: column(({ logP }) => rounded(logP)),
    sum: column(({ total }) => rounded(total)),
    kept: column(({ kept }) => kept),
    forced: column(({ forced }) => forced),
    left: found.hypotheses.map((each) => ({
      ...told(textOf, found, each),
      path: each.nodes.filter((n) => n < nodes.length),
    })),
  };
}

/** The places in a tree of the words of greedy search, as far as the tree has them. */
function pathOf({ nodes }, greedy) {
  const path = [];
  for (const token of greedy.tokens.slice(0, MAX_TREE)) {
    const last = path.at(-1) ?? null,
      n = nodes.findIndex((each) => each.parent === last && each.token === token);
    if (n < 0) break;
    path.push(n);
  }
  return path;
}
