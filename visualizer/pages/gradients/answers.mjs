// What a server answers the Gradients page, answered on a site of files, see `visualizer.pages.gradients.unserved`: presets
// that were worked out before, and the norms of a text that is typed, worked out here.

import { Missing } from "../kit/engine/fetched.mjs";
import { readNetwork } from "../kit/engine/network.mjs";
import { forgetProduct, readBack, Trace } from "../kit/engine/picture.mjs";
import { seeded, uniforms } from "../kit/engine/random.mjs";
import { joined, open } from "../kit/payload.mjs";
import { read } from "../kit/state.mjs";
import { typed } from "../kit/tokens.mjs";
import { SIDES } from "./norms.mjs";
import { found, reached, same } from "./worked.mjs";

/** @typedef {import("../kit/engine/network.mjs").Network} Network */

// of the cells that are there the one whose top answer the error is about
const ASKED = "lstm";

/**
 * A network as it was before its training.
 * @param {Network} network
 * @param {Record<string, [start: number, times: number, plus: number]>} drawn see `_drawn` of unserved.py
 */
export function untrained(network, drawn) {
  const size = ({ shape }) => shape.reduce((a, b) => a * b, 1),
    ends = Object.entries(drawn).map(([name, [start]]) => start + size(network.tensors[name])),
    u = new Float64Array(Math.max(...ends));
  let k = 0;
  for (const number of uniforms(seeded(network.seed))) {
    if (k === u.length) break;
    u[k++] = number;
  }
  const tensors = Object.entries(drawn).map(([name, [start, times, plus]]) => {
    const { shape } = network.tensors[name],
      data = Float32Array.from({ length: size({ shape }) }, (_, k) => (2 * u[start + k] - 1) * times + plus);
    return [name, { data: shape.length > 1 ? data : new Float64Array(data), shape }];
  });
  return network.with("initial", Object.fromEntries(tensors));
}

/** The direction of dL/dh of the last step for L = -ln p(answer k), of norm 1: see `populations.answer_error`. */
function error({ network, logits }, k) {
  let most = -Infinity,
    sum = 0;
  logits.forEach((each, j) => {
    if (j !== k) most = Math.max(most, each);
  });
  const slopes = logits.map((each, j) => (j === k ? 0 : Math.exp(each - most)));
  for (const each of slopes) sum += each;
  slopes[k] = -sum;
  const dh = readBack(network, slopes),
    norm = Math.hypot(...dh);
  return dh.map((each) => each / norm);
}

/** log10 of the mean over H units of numbers (T, H) that are given by theirs. */
function meanOf(log, T, H) {
  return Float64Array.from({ length: T }, (_, t) => {
    const row = log.subarray(t * H, (t + 1) * H),
      most = Math.max(...row);
    if (most === -Infinity) return most;
    let sum = 0;
    for (const each of row) sum += 10 ** (each - most);
    return most + Math.log10(sum / H);
  });
}

/** Curves (T) of log10 of each of S networks -> their mean, least and largest, and how many are 0 at first. */
function spread(curves) {
  const T = curves[0].length,
    mean = new Float64Array(T),
    low = new Float64Array(T),
    high = new Float64Array(T);
  for (let t = 0; t < T; t++) {
    const some = curves.map((each) => each[t]).filter(Number.isFinite);
    mean[t] = some.length ? some.reduce((a, b) => a + b, 0) / some.length : NaN;
    low[t] = some.length ? Math.min(...some) : NaN;
    high[t] = some.length ? Math.max(...some) : NaN;
  }
  return { mean, low, high, zero: curves.filter(([first]) => !Number.isFinite(first)).length };
}

/**
 * The norms through time of the networks of both sides that read tokens, as `measured` has them: facts, and arrays by
 * name.
 * @param {Record<string, Network[]>} networks by cell, trained, one a seed
 * @param {(network: Network) => Network} before gives what a network was before its training
 * @param {string[]} tokens
 * @param {(share: number) => Promise<void>} rest see `Engine.answer`
 */
export async function norms(networks, before, tokens, rest) {
  const cells = Object.keys(networks),
    leads = networks[ASKED] ? ASKED : cells[0],
    all = SIDES.length * cells.length * networks[leads].length,
    /** @type {Record<string, Float64Array>} */
    arrays = {},
    curves = [];
  let done = 0,
    unknown = [];
  for (const side of SIDES) {
    const runs = (cell) =>
        networks[cell].map((each) => new Trace(side === "initial" ? before(each) : each, tokens)),
      answers = runs(leads).map(({ network, logits }) => {
        const likeliest = (best, each, k) =>
          network.answerable[k] && (best < 0 || each > logits[best]) ? k : best;
        return logits.reduce(likeliest, -1);
      });
    for (const cell of cells) {
      /** @type {Record<string, Float64Array[]>} */
      const of = {};
      for (const [k, each] of networks[cell].entries()) {
        const network = side === "initial" ? before(each) : each,
          trace = new Trace(network, tokens),
          layer = network.programs[network.last],
          log = layer.log10Norms(trace.last, error(trace, answers[k]));
        if (network.roles.keep) log.kept = meanOf(forgetProduct(trace), trace.T, network.H);
        for (const [signal, values] of Object.entries(log)) of[signal] = [...(of[signal] ?? []), values];
        ({ unknown } = trace);
        await rest(++done / all);
      }
      for (const [signal, each] of Object.entries(of)) {
        const { zero, ...made } = spread(each),
          first = (of) => (Number.isFinite(made[of][0]) ? made[of][0] : null);
        for (const [name, values] of Object.entries(made))
          arrays[`${side}.${cell}.${signal}.${name}`] = values;
        curves.push({
          side,
          cell,
          signal,
          first: first("mean"),
          low: first("low"),
          high: first("high"),
          zero,
        });
      }
    }
  }
  return { facts: { tokens, unknown, curves, weights: [], T: tokens.length }, arrays };
}

/** The networks of a task that one file brings, see `_packed` of unserved.py. */
export function apart(data) {
  const bytes = new Uint8Array(data),
    found = [];
  for (let at = 0; at < bytes.length; ) {
    const size = new DataView(bytes.buffer).getUint32(at, true);
    found.push(readNetwork(bytes.slice(at + 4, at + 4 + size)));
    at += 4 + size;
  }
  return found;
}

/** What the page is asked with first: as `opening` of gradients.py has it. */
export function opening({ networks, state }, search) {
  const { values, given, said } = read(state, search),
    names = state.filter(({ to }) => to === "server").map(({ name }) => name),
    knobs = Object.fromEntries(names.map((name) => [name, values[name]])),
    task = given.has("model") ? values.model?.split("-")[0] : values.task;
  if (task && knobs.text && !given.has("networks")) {
    if (task in networks) knobs.networks = task;
    else knobs.text = "";
  }
  return { knobs, said: said.server };
}

const NEEDS =
  "Not all of this can be shown without Python, which a site of files has not: run gatescope serve.";

/**
 * What a page opens on, by the query of its address, and what it is answered: payloads as `measured.answer` gives them.
 * @param {any} setup see `page` of unserved.py
 * @param {import("../kit/engine/fetched.mjs").Fetched} fetched
 * @param {string} search
 */
export async function answering(setup, fetched, search) {
  const { live, most } = setup,
    /** @type {Map<string, Promise<Record<string, Network[]>>>} */
    loaded = new Map(),
    /** @type {Map<Network, Network>} */
    starts = new Map();
  // the knobs that were last shown, which stay where others cannot be had
  let shown = null;

  async function networksOf(task) {
    const names = live[task].networks,
      file = `${task}.networks`,
      all = [];
    if (fetched.has(file)) all.push(...(await fetched.got(file, "The networks of this task", apart)));
    else await fetched.fill(all, Object.values(names).flat());
    const by = (cell) => all.filter((each) => each.cell === cell).sort((a, b) => a.seed - b.seed);
    return Object.fromEntries(Object.keys(names).map((cell) => [cell, by(cell)]));
  }
  function trained(task) {
    if (!loaded.has(task)) loaded.set(task, networksOf(task));
    const coming = loaded.get(task);
    // who asks again tries again
    coming.catch(() => loaded.delete(task));
    return coming;
  }

  async function typedIn(head, knobs, rest) {
    const networks = await trained(knobs.networks),
      { drawn, about } = live[knobs.networks],
      [{ reads }] = Object.values(networks)[0],
      text = typed(knobs.text, reads.kind),
      tokens = reads.tokenize(text);
    if (tokens.length < 2) {
      head.notices.push(`A gradient needs at least two ${reads.many}; this is a random sequence instead.`);
      return before(head, { ...knobs, text: "" });
    }
    if (tokens.length > most)
      head.notices.push(
        `Only the first ${most} of ${tokens.length.toLocaleString("en")} ${reads.many} are read.`,
      );
    const start = (network) => {
      if (!starts.has(network)) starts.set(network, untrained(network, drawn[network.cell]));
      return starts.get(network);
    };
    const { facts, arrays } = await norms(networks, start, tokens.slice(0, most), rest),
      table = {};
    let offset = 0;
    for (const [name, { length }] of Object.entries(arrays)) {
      table[name] = [offset, [length]];
      offset += length;
    }
    const body = new Float32Array(offset);
    for (const [name, values] of Object.entries(arrays)) body.set(values, table[name][0]);
    const picture = joined({ ...facts, sides: about, arrays: table }, new Uint8Array(body.buffer));
    shown = { ...knobs, text };
    return joined({ ...head, knobs: shown }, picture);
  }

  async function before(head, knobs, want = "norms", side = "initial") {
    const name = found(setup, knobs)?.name,
      file = want === "norms" ? `${name}.norms` : `${name}.${want}.${side}`;
    if (!name || !fetched.has(file)) return refused(head, knobs, NEEDS);
    const [, picture] = await fetched.got(file, "What was worked out before", open);
    if (want === "norms") shown = knobs;
    return joined({ ...head, knobs }, picture);
  }

  const refused = (head, knobs, why) =>
    joined({ ...head, knobs: shown ?? knobs, notices: [...head.notices, why] });

  const answer = async ({ seq, want, knobs, side }, rest) => {
    const head = { seq, want, notices: [] };
    try {
      if (want === "norms" && knobs.text && knobs.networks in live && !found(setup, knobs))
        return await typedIn(head, knobs, rest);
      return await before(head, knobs, want, side);
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      return refused(head, knobs, error.message);
    }
  };

  const { knobs, said } = opening(setup, search),
    { networks, text } = knobs,
    usual = opening(setup, "").knobs,
    near = reached(setup, usual, usual, { networks, text }),
    opens = found(setup, knobs)?.knobs ?? (near.text || found(setup, near) ? near : usual),
    head = { seq: 0, want: "norms", notices: said, knobs: opens };
  if (!same(opens, knobs)) said.push(NEEDS);
  // what takes long is asked for once the page is there
  return { answer, payload: opens.text ? joined(head) : await before(head, opens) };
}
