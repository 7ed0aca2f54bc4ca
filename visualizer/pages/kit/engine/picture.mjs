// The picture of a text as `visualizer.pages.picture` makes it, made here: the run, what is answered, the gradient, and
// the same facts and arrays by the same names.

import { Picture } from "../payload.mjs";
import { learnt } from "../ranking.mjs";
import { similarityOrder } from "./axes.mjs";
import { halfLives, ledger, story, toldBy, turn } from "./memory.mjs";
import { speller } from "./near.mjs";
import { products, timesBack } from "./products.mjs";
import { sumScaled } from "./program.mjs";
import { Refused } from "./refused.mjs";

/** @typedef {import("./network.mjs").Network} Network */

const TOP = 5; // how many next words are shown
const SUGGESTED = 20; // unknown words, at most, for which another is suggested
const ROWS = 32; // steps whose answers are worked out together
const LARGEST = 3.4e38;
const MOST_WORK = 2 ** 32; // multiplications of all beginnings of a text

/** Every array of one text's run. */
export class Trace {
  /**
   * @param {Network} network
   * @param {string[]} tokens
   * @param {import("./program.mjs").Held[]} [held] of every layer in every direction, by the order of the text
   * @param {Record<string, Float64Array>[]} [states] where every layer begins, else at zeros
   */
  constructor(network, tokens, held = [], states = []) {
    const { reads } = network,
      T = tokens.length,
      read = reads.read(tokens);
    this.network = network;
    this.tokens = tokens;
    /** @type {boolean[]} */
    this.unknown = read.unknown;
    this.T = T;
    this.inputs = read.ids ? embedded(network, read.ids) : { x: read.values, D: network.D, at: along(T) };
    const { layers, output } = through(network, this.inputs, held, states);
    /** A run for every layer and direction. */
    this.layers = layers;
    /** (T, H * directions). */
    this.output = output;
    /** What the readout reads after every step, as output; and the first step of which that is known. */
    this.pooled = output;
    this.first = 0;
    if (network.over !== "each") this.#pool(held, states);
    this.#answer();
  }

  /** The run of the last layer read forward. */
  get last() {
    return this.layers[this.network.last];
  }

  /** The run of a layer in a direction, in the order in which it was read. @param {import("../pins.mjs").Place} [place] */
  at(place) {
    return this.layers[this.network.at(place)];
  }

  /**
   * A signal (T, H) of a layer in a direction, row t of token t; undefined where the cell has none of that name.
   * @param {string} name
   * @param {import("../pins.mjs").Place} [place]
   */
  signal(name, place) {
    const k = this.network.at(place);
    return this.layers[k].signals[name] && this.rows(name, k);
  }

  /** A signal or a term of layer k of all, (T, H), row t of token t. */
  rows(name, k) {
    const { network, T } = this,
      { data, from } = this.layers[k].of(name);
    return network.reversed(k)
      ? flipped(data, from, T, network.H)
      : data.subarray(from, from + T * network.H);
  }

  /**
   * What there is of each unit at each step, (T, H) by name: of a layer, and the h that it reads of those below.
   * @param {import("../pins.mjs").Place} [place]
   * @returns {[string, Float64Array][]}
   */
  ofUnits(place) {
    const { signals, terms, directions } = this.network,
      k = this.network.at(place),
      level = Math.floor(k / directions),
      below = level ? Array.from({ length: directions }, (_, d) => (level - 1) * directions + d) : [];
    return [
      ...[...signals, ...terms.map(({ name }) => name)].map((name) => [k, name]),
      ...below.map((j) => [j, "h"]),
    ].map(([j, name]) => [`${j}.${name}`, this.rows(name, j)]);
  }

  /** The units, those that move alike side by side. */
  get order() {
    return this.orderAt();
  }

  /** The same of the units of a layer in a direction. @param {import("../pins.mjs").Place} [place] */
  orderAt(place) {
    const { H } = this.network;
    return similarityOrder(this.at(place).signals.h.slice(H), this.T, H);
  }

  /** The run of what follows, from where these states were left. */
  after(tokens, states) {
    return new Trace(this.network, tokens, [], states);
  }

  // one answer for the whole text, so that after a step it is that of the text up to it: where layers read from the
  // end, of a run of its own
  #pool(held, states) {
    const { network, inputs, T } = this,
      width = network.H * network.directions,
      weights = network.parts.flatMap((part) => Object.values(part).map(({ data }) => data.length)),
      many = weights.reduce((sum, each) => sum + each, 0),
      { apart } = network;
    this.pooled = new Float64Array(T * width).fill(NaN);
    this.first = apart && T * T * many > MOST_WORK ? T - 1 : 0;
    for (let n = this.first + 1; n <= T; n++) {
      const { output } =
        apart && n < T ? through(network, { ...inputs, at: inputs.at.subarray(0, n) }, held, states) : this;
      this.pooled.set(summary(network, output.subarray(0, n * width)), (n - 1) * width);
    }
  }

  #logits(from, N) {
    return readOut(this.network, this.pooled, from, N);
  }

  /** All that is answered after every step, (T, K): probabilities, or values. */
  get answers() {
    const { K, answers } = this.network,
      all = this.#logits(0, this.T);
    if (answers.kind !== "value")
      for (let t = 0; t < this.T; t++) {
        const z = all.subarray(t * K, (t + 1) * K);
        probabilities(answers, z, z);
      }
    return all;
  }

  // the likeliest answers of every step, and all of the last
  #answer() {
    const { answers, K, answerable } = this.network,
      { T } = this,
      value = answers.kind === "value",
      n = value ? K : Math.min(TOP, answerable.filter(Boolean).length);
    this.top = { id: new Float64Array(T * n), p: new Float64Array(T * n), n };
    const p = new Float64Array(K);
    for (let from = 0; from < T; from += ROWS) {
      const N = Math.min(ROWS, T - from),
        logits = this.#logits(from, N);
      for (let j = 0; j < N; j++) {
        const z = logits.subarray(j * K, (j + 1) * K),
          at = (from + j) * n;
        if (from + j < this.first) {
          this.top.p.fill(NaN, at, at + n);
          continue;
        }
        // what a float32 cannot hold is too large for the server as well
        if (!held(z)) throw new Refused("these weights are so large that they overflow on this text");
        if (value) {
          this.top.p.set(z, at);
          this.top.id.set(along(n), at);
        } else likeliest(probabilities(answers, z, p), answerable, n, this.top, at);
        if (from + j === T - 1) this.logits = z.slice();
      }
    }
  }
}

/**
 * A network's run of what its first layer reads: every layer in every direction, and what the last of them give,
 * (T, H * directions).
 * @param {Network} network
 * @param {import("./program.mjs").Input} input
 * @param {import("./program.mjs").Held[]} [held] of each of them, by the order of the text
 * @param {Record<string, Float64Array>[]} [states]
 */
export function through(network, input, held = [], states = []) {
  const { H, directions } = network,
    T = input.at.length,
    /** @type {import("./program.mjs").Run[]} */
    layers = [];
  for (let level = 0; level < network.layers; level++) {
    const output = new Float64Array(T * H * directions);
    for (let d = 0; d < directions; d++) {
      const k = level * directions + d,
        own = d ? { ...input, at: input.at.toReversed() } : input,
        set = held[k] ?? {},
        run = network.programs[k].forward(own, states[k], d ? turned(set, T, H) : set);
      layers.push(run);
      for (let t = 0; t < T; t++) {
        const row = d ? T - t : t + 1;
        output.set(run.signals.h.subarray(row * H, (row + 1) * H), t * H * directions + d * H);
      }
    }
    input = { x: output, D: H * directions, at: along(T) };
  }
  return { layers, output: input.x };
}

// what is held in a run from the end, of the first T steps
function turned(held, T, H) {
  const entries = Object.entries(held).map(([name, data]) => [name, flipped(data, 0, T, H)]);
  return Object.fromEntries(entries);
}

/** T rows of H numbers from `from` on, the last first. */
function flipped(data, from, T, H) {
  const out = new Float64Array(T * H);
  for (let t = 0; t < T; t++) out.set(data.subarray(from + (T - 1 - t) * H, from + (T - t) * H), t * H);
  return out;
}

/** What the readout reads of a whole text that it answers once, (H * directions): see `visualizer.pooling`. */
export function summary({ H, directions, over }, output) {
  const width = H * directions,
    found = output.slice(-width);
  if (over === "ends") found.set(output.subarray(H, width), H);
  if (over !== "mean" && over !== "max") return found;
  const T = output.length / width;
  for (let j = 0; j < width; j++) {
    let [sum, most] = [0, -Infinity];
    for (let at = j; at < output.length; at += width) {
      sum += output[at];
      most = Math.max(most, output[at]);
    }
    found[j] = over === "mean" ? sum / T : most;
  }
  return found;
}

/** What a gradient of `summary` (H * directions) is of all that was summed up, (T, H * directions). */
export function spread({ H, directions, over }, output, d) {
  const width = H * directions,
    last = output.length - width,
    found = new Float64Array(output.length);
  if (over === "mean")
    for (let at = 0; at < output.length; at++) found[at] = (d[at % width] * width) / output.length;
  else if (over === "max")
    for (let j = 0; j < width; j++) {
      let first = j;
      for (let at = j; at < output.length; at += width) if (output[at] > output[first]) first = at;
      found[first] = d[j];
    }
  else {
    found.set(d, last);
    if (over === "ends") {
      found.fill(0, last + H);
      found.set(d.subarray(H), H);
    }
  }
  return found;
}

/** The logits of N steps, (N, K), of what the readout reads. */
export function readOut({ tensors, answers, K, H, directions }, all, from, N) {
  if (answers.kind === "none") return new Float64Array(0);
  const width = H * directions,
    output = all.subarray(from * width, (from + N) * width),
    made = new Float64Array(N * K);
  if (tensors.projection) {
    const [D] = tensors.projection.shape,
      thin = products(tensors.projection.data, D, width, output, N, new Float64Array(N * D));
    products(tensors.encoder.data, K, D, thin, N, made);
  } else products(tensors.readout.data, K, width, output, N, made);
  const { data: bias } = tensors.bias;
  for (let t = 0; t < N; t++) for (let k = 0; k < K; k++) made[t * K + k] += bias[k];
  return made;
}

/** What a gradient of the logits of a step is of what the readout reads, (H * directions). */
export function readBack({ tensors, K, H, directions }, slopes) {
  const width = H * directions,
    above = new Float64Array(width);
  if (tensors.projection) {
    const [D] = tensors.projection.shape,
      thin = new Float64Array(D);
    timesBack(tensors.encoder.data, K, D, slopes, 0, thin);
    timesBack(tensors.projection.data, D, width, thin, 0, above);
  } else timesBack(tensors.readout.data, K, width, slopes, 0, above);
  return above;
}

export const along = (T) => Int32Array.from({ length: T }, (_, t) => t);

// each symbol that a text has once, and which of them a step reads
function embedded({ tensors, D }, ids) {
  const places = new Map(),
    at = Int32Array.from(ids, (id) => {
      if (!places.has(id)) places.set(id, places.size);
      return places.get(id);
    }),
    x = new Float64Array(places.size * D);
  for (const [id, k] of places) x.set(tensors.encoder.data.subarray(id * D, (id + 1) * D), k * D);
  return { x, at, D };
}

/** Whether a float32 can hold all of these. */
function held(z) {
  let most = 0;
  for (let k = 0; k < z.length; k++) most = Math.max(most, Math.abs(z[k]));
  return most < LARGEST;
}

/** Probabilities of logits, into p. */
function softmax(z, p) {
  let most = -Infinity,
    sum = 0;
  for (let k = 0; k < z.length; k++) if (z[k] > most) most = z[k];
  for (let k = 0; k < z.length; k++) sum += p[k] = Math.exp(z[k] - most);
  for (let k = 0; k < z.length; k++) p[k] /= sum;
  return p;
}

/** Probabilities of logits, into p: of each name by itself where these are flags. */
export function probabilities({ kind }, z, p) {
  if (kind !== "flags") return softmax(z, p);
  for (let k = 0; k < z.length; k++) p[k] = 1 / (1 + Math.exp(-z[k]));
  return p;
}

/** The n likeliest of those of p that may be given, the likeliest first, into top from `at` on; of equal ones the first. */
export function likeliest(p, answerable, n, top, at) {
  for (let j = 0; j < n; j++) top.p[at + j] = -1;
  for (let k = 0; k < p.length; k++) {
    if (!answerable[k] || p[k] <= top.p[at + n - 1]) continue;
    let j = n - 1;
    for (; j > 0 && top.p[at + j - 1] < p[k]; j--) {
      top.p[at + j] = top.p[at + j - 1];
      top.id[at + j] = top.id[at + j - 1];
    }
    top.p[at + j] = p[k];
    top.id[at + j] = k;
  }
}

// ---- the gradient of the loss of the last answer

/** The index of an answer by its name, as `analysis.gradient_norms` finds it. */
function answerOf({ reads, answers, names, answerable }, target) {
  if (answers.kind === "value") {
    const k = names.indexOf(target);
    if (k >= 0) return k;
    throw new Refused(`the target '${target}' is not what this model answers: ${names.join(", ")}`);
  }
  const byWord = ["words", "characters"].includes(reads.kind) && answers.kind === "next",
    k = byWord ? reads.id(target) : names.findIndex((name) => name === target || name === ` ${target}`);
  if (answerable[k]) return k;
  const what = answers.kind === "next" ? reads.many : "answers",
    n = answerable.filter(Boolean).length;
  throw new Refused(`the target '${target}' is not among this model's ${n} ${what}`);
}

export const logSum = (z) => {
  const most = Math.max(...z);
  let sum = 0;
  for (const each of z) sum += Math.exp(each - most);
  return most + Math.log(sum);
};

/** dL/dlogits (K) of L = -ln p(k), as a power of two and what it is times: the answer's own is never rounded to 0. */
function slopes(z, k) {
  let most = -Infinity;
  z.forEach((each, j) => {
    if (j !== k && each > most) most = each;
  });
  const share = new Float64Array(z.length);
  if (z.length < 2) return { share, exponent: 0 };
  const bits = (most - logSum(z)) / Math.LN2,
    exponent = Math.trunc(bits),
    by = 2 ** (bits - exponent);
  let sum = 0;
  for (let j = 0; j < z.length; j++) if (j !== k) sum += share[j] = Math.exp(z[j] - most) * by;
  share[k] = -sum;
  return { share, exponent };
}

/** ln p of answer k, of logits z: a flag's probability is a softmax of it and 0. */
export const logProbability = ({ kind }, z, k) => (kind === "flags" ? -logSum([0, -z[k]]) : z[k] - logSum(z));

/** The loss of answer k and its slopes, as a power of two and what it is times; of a value itself. */
function lossOf({ kind }, z, k) {
  const own = (size) => z.map((_, j) => (j === k ? size : 0));
  if (kind === "value") return { loss: z[k], share: own(1), exponent: 0 };
  const among = kind === "flags" ? Float64Array.of(0, z[k]) : z,
    at = kind === "flags" ? 1 : k,
    { share, exponent } = slopes(among, at),
    loss = logSum(among.map((each) => each - among[at]));
  return { loss, share: kind === "flags" ? own(share[1]) : share, exponent };
}

/**
 * See `analysis.gradient_norms`: the target, its loss, and log10 of the norms of dL/dh_t and dL/dc_t in a layer and
 * direction, row t of token t.
 * @param {Trace} trace
 * @param {string | null} [target]
 * @param {import("../pins.mjs").Place} [place]
 */
export function gradientNorms(trace, target = null, place) {
  const { network, logits: z, top, T } = trace,
    { H, answers, names, programs, last } = network,
    k = target === null ? top.id[(T - 1) * top.n] : answerOf(network, target),
    { loss, share, exponent } = lossOf(answers, z, k),
    above = readBack(network, share),
    width = H * network.directions,
    asked = network.at(place);
  if (asked !== last) return { target: names[k], loss, norms: normsBelow(trace, above, exponent, asked) };
  let dh = above.subarray(0, H);
  if (["mean", "max"].includes(network.over)) {
    const all = spread(network, trace.output, above);
    dh = Float64Array.from({ length: T * H }, (_, j) => all[Math.floor(j / H) * width + (j % H)]);
  }
  return {
    target: names[k],
    loss,
    norms: programs[last].log10Norms(trace.last, dh, exponent),
  };
}

/** The norms of any of all layers, of the gradient of what the readout reads last, times 2 ** exponent. */
function normsBelow({ network, output, layers, T }, read, exponent, asked) {
  const { H, directions, over, programs } = network,
    width = H * directions;
  /** @type {import("./program.mjs").Scaled} */
  let above = { d: new Float64Array(T * width), powers: new Float64Array(T).fill(exponent) };
  if (over === "each") above.d.set(read, (T - 1) * width);
  else above.d = spread(network, output, read);
  for (let level = network.layers - 1; ; level--) {
    const parts = [];
    for (let d = 0; d < directions; d++) {
      const k = level * directions + d,
        // (T, H) of this direction, in the order in which it read
        own = Float64Array.from(
          { length: T * H },
          (_, j) => above.d[Math.floor(j / H) * width + d * H + (j % H)],
        ),
        { norms, below } = programs[k].back(
          layers[k],
          d
            ? { d: flipped(own, 0, T, H), powers: above.powers.toReversed() }
            : { d: own, powers: above.powers },
        );
      if (k === asked) return d ? Object.fromEntries(Object.entries(norms).map(turnedBack)) : norms;
      const D = programs[k].D;
      parts.push(d ? { d: flipped(below.d, 0, T, D), powers: below.powers.toReversed() } : below);
    }
    above = sumScaled(parts);
  }
}

const turnedBack = ([name, values]) => [name, values.toReversed()];

/**
 * log10 of the product of what is kept after each step, (T, H); of a layer that is read in reverse, of what it keeps at
 * the tokens before.
 * @param {Trace} trace
 * @param {import("../pins.mjs").Place} [place]
 */
export function forgetProduct(trace, place) {
  const { network, T } = trace,
    { roles } = network,
    run = trace.at(place),
    { H } = run,
    out = new Float64Array(T * H);
  for (let t = T - 2; t >= 0; t--)
    for (let u = 0; u < H; u++)
      out[t * H + u] =
        out[(t + 1) * H + u] + Math.log10(Math.abs(roles.kept((name) => run.signals[name][(t + 2) * H + u])));
  return network.reversed(network.at(place)) ? flipped(out, 0, T, H) : out;
}

// ---- packed

/** Arrays by name, put end to end as the server sends them. */
class Arrays {
  /** @type {[string, ArrayLike<number>, number[]][]} */
  all = [];

  put(name, values, ...shape) {
    this.all.push([name, values, shape]);
  }

  picture(facts) {
    const table = {};
    let offset = 0;
    for (const [name, values, shape] of this.all) {
      table[name] = [offset, shape];
      offset += values.length;
    }
    const body = new Float32Array(offset);
    for (const [name, values] of this.all) body.set(values, table[name][0]);
    return new Picture({ ...facts, arrays: table }, new Uint8Array(body.buffer));
  }
}

/** The probability of every answer of a probe at every step, (T, K). */
export function probed({ tensors, signals }, name, run) {
  const { data: W, shape } = tensors[`probe.${name}.weight`],
    { data: b } = tensors[`probe.${name}.bias`],
    [K, S] = shape,
    { T, H } = run,
    names = ["c", "h"].filter((each) => signals.includes(each)),
    states = new Float64Array(T * S),
    out = new Float64Array(T * K);
  for (let t = 0; t < T; t++)
    names.forEach((each, k) => {
      states.set(run.signals[each].subarray((t + 1) * H, (t + 2) * H), t * S + k * H);
    });
  products(W, K, S, states, T, out);
  for (let t = 0; t < T; t++) {
    const z = out.subarray(t * K, (t + 1) * K);
    for (let k = 0; k < K; k++) z[k] += b[k];
    softmax(z, z);
  }
  return out;
}

/** @type {WeakMap<Network, (word: string) => string | null>} */
const spellers = new WeakMap();

function near({ network, tokens, unknown }) {
  const { reads } = network;
  if (!["words", "characters"].includes(reads.kind)) return {};
  const strange = [...new Set(tokens.filter((_, t) => unknown[t]))].slice(0, SUGGESTED);
  if (strange.length && !spellers.has(network)) spellers.set(network, speller(reads.known));
  const found = strange.map((token) => [token, spellers.get(network)(token)]).filter(([, word]) => word);
  return Object.fromEntries(found);
}

/**
 * The step where most happens in a layer and direction, and there the unit that does most, or of those given: (t, unit),
 * see `analysis.moment`.
 * @param {Trace} trace
 * @param {import("../pins.mjs").Place} [place]
 * @param {number[]} [among]
 */
export function moment(trace, place, among = []) {
  const { network, T } = trace,
    { roles } = network,
    { H, signals } = trace.at(place),
    state = signals[roles.memory],
    lost = (t, u) => {
      const old = state[(t + 1) * H + u];
      if (!roles.keep) return Math.abs(state[(t + 2) * H + u] - old);
      return Math.abs((1 - roles.kept((name) => signals[name][(t + 2) * H + u])) * old);
    },
    largest = (n, size) => {
      let at = 0;
      for (let k = 1; k < n; k++) if (size(k) > size(at)) at = k;
      return at;
    };
  const few = among.length ? among : Array.from({ length: H }, (_, u) => u),
    of = (size) => few[largest(few.length, (k) => size(few[k]))];
  if (T < 2) return [0, of((u) => Math.abs(state[H + u]))];
  const sums = Array.from({ length: T - 1 }, (_, t) => {
      let sum = 0;
      for (let u = 0; u < H; u++) sum += lost(t, u);
      return sum;
    }),
    t = largest(T - 1, (k) => sums[k]);
  return [network.reversed(network.at(place)) ? T - 2 - t : t + 1, of((u) => lost(t, u))];
}

/** Where a text is opened, and the unit that shows its story: see `visualizer.tasks.stories.told`. */
function told(trace) {
  const { tokens, network } = trace,
    known = network.stories.find(
      (each) => each.tokens.length === tokens.length && each.tokens.every((token, t) => token === tokens[t]),
    ),
    { span, counts = [] } = known ?? {};
  const found = span ? toldBy(trace.last, known) : null,
    shown = found && [found[1], counts[found[1]], 100];
  if (shown && 2 * shown[1] >= shown[2]) return [found, shown];
  const teller = network.units && known ? tells(network.units, known.tells) : null;
  if (teller) {
    const [unit, state] = teller,
      t = span ? turn(trace.last, span, ledger(trace.last, unit)) : furthest(trace, unit, state);
    return [[t, unit], null];
  }
  if (found) return [found, shown];
  const at = span ? story(trace.last, span[0]) : null;
  if (at) return [at, null];
  const among = network.follows.flatMap((each, u) => (each ? [u] : []));
  return [moment(trace, undefined, among), null];
}

// the unit that follows the first of some features that was learned, and its state: see `visualizer.tasks.stories.tells`
function tells({ features, units }, names) {
  const of = names.map((name) => features.find((each) => each.name === name)),
    follows = ({ name, units: [[unit]] }) => units[unit].follows?.[0] === name,
    found = of.find((each) => each && follows(each) && learnt(each));
  return found ? found.units[0].slice(0, 2) : null;
}

// the step after the first at which a state of a unit changes most
function furthest({ network: { H }, T, last }, unit, state) {
  const values = last.signals[state];
  let at = 0,
    most = -1;
  for (let t = 1; t < T; t++) {
    const by = Math.abs(values[(t + 1) * H + unit] - values[t * H + unit]);
    if (by > most) [at, most] = [t, by];
  }
  return at;
}

/**
 * Facts and arrays of a run of one layer without any gradient; `order` is that of the units' rows, where it is there
 * already. What was measured of units is said of the last layer read forward alone.
 * @param {import("../pins.mjs").Place} [place]
 */
export function describedRun(trace, order = null, place) {
  const { network, T, tokens, unknown, top } = trace,
    { H, signals, reads, roles, directions } = network,
    arrays = new Arrays(),
    k = network.at(place),
    last = k === network.last,
    probes = last ? network.probes : [];
  for (const [name, rows] of trace.ofUnits(place)) arrays.put(name, rows, T, H);
  if (roles.keeper !== null) arrays.put(`${k}.half`, halfLives(trace.layers[k]), H);
  arrays.put("top.id", top.id, T, top.n);
  arrays.put("top.p", top.p, T, top.n);
  arrays.put("order", order ?? trace.orderAt(place), H);
  for (const { name, answers } of probes)
    arrays.put(`probe.${name}`, probed(network, name, trace.last), T, answers.length);
  const [opened, shows] = order || !last ? [moment(trace, place), null] : told(trace);
  const facts = {
    name: network.name,
    cell: network.cell,
    options: network.options,
    equations: network.equations,
    functions: network.functions,
    signals,
    roles: network.roleFacts,
    T,
    H,
    tokens,
    unknown,
    word: reads.kind === "pieces" ? reads.wordOf(tokens) : [],
    near: near(trace),
    symbols: reads.known && (unknown.some(Boolean) || network.answers.kind !== "next") ? reads.known : [],
    words: network.names,
    reads: {
      kind: reads.kind,
      one: reads.one,
      many: reads.many,
      typing: reads.typing,
      reserved: reads.reserved,
    },
    answers: network.answers,
    layers: network.programs.map((_, j) => ({
      level: Math.floor(j / directions),
      direction: network.reversed(j) ? "reverse" : "forward",
    })),
    layer: k,
    moment: opened,
    shows,
    probes,
    follows: last ? network.follows : [],
  };
  return { facts, arrays };
}

/** Every signal of every layer and direction, for a file. */
export function allSignals(trace) {
  const { network, layers, T } = trace,
    named = layers.flatMap((_, k) => network.signals.map((name) => [k, name]));
  return table(
    {},
    named.map(([k, name]) => [`${k}.${name}`, trace.rows(name, k), T, network.H]),
  );
}

/**
 * The picture of a layer of a trace, its gradient beside that of other networks.
 * @param {Network[]} partners
 * @param {import("../pins.mjs").Place} [place]
 */
export function pictured(trace, partners, place) {
  const { facts, arrays } = describedRun(trace, null, place);
  return arrays.picture({ ...facts, ...gradient(trace, partners, arrays, place) });
}

/** The gradient alone, as a picture: see `pictured`. @param {import("../pins.mjs").Place} [place] */
export function gradientOf(trace, partners, place) {
  const arrays = new Arrays();
  return arrays.picture(gradient(trace, partners, arrays, place));
}

// what is said of the gradient; its arrays are put to the others
function gradient(trace, partners, arrays, place) {
  const { network } = trace,
    { layers, directions } = network;
  // nothing has a gradient
  if (network.answers.kind === "none") return { target: "", curves: [], beside: null };
  const own = gradientNorms(trace, null, place),
    // beside another layer than the last stands a network that has as many
    alike = partners.filter(
      (each) =>
        network.at(place) === network.last || (each.layers === layers && each.directions === directions),
    ),
    others = alike.map((each) => new Trace(each, trace.tokens)),
    curves = [];
  for (const run of [trace, ...others]) {
    const { norms, loss } = run === trace ? own : gradientNorms(run, own.target, place),
      { cell } = run.network;
    for (const [signal, values] of Object.entries(norms)) {
      const key = `grad.${cell}.${signal}`;
      arrays.put(key, values, trace.T);
      curves.push({ key, cell, signal, loss });
    }
  }
  if (network.roles.keep) arrays.put("forget", forgetProduct(trace, place), trace.T, network.H);
  const more = { target: own.target, curves, beside: null };
  if (others.length) {
    const [{ network: other, top, last }] = others;
    arrays.put("beside.id", top.id, trace.T, top.n);
    arrays.put("beside.p", top.p, trace.T, top.n);
    for (const { name, answers } of other.probes)
      arrays.put(`beside.probe.${name}`, probed(other, name, last), trace.T, answers.length);
    more.beside = { cell: other.cell };
  }
  return more;
}

/** A picture of arrays alone: of each its name, values and shape. */
export function table(facts, entries) {
  const arrays = new Arrays();
  for (const [name, values, ...shape] of entries) arrays.put(name, values, ...shape);
  return arrays.picture(facts);
}
