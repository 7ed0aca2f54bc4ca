// A translator as `visualizer.pages.handed.packed_translator` packs it, run here: an encoder that reads a sentence, the
// state it hands over, a decoder that looks back by attention and writes another. The twin of
// `visualizer.seq2seq.translator` and `.attention`; cells are their equations, see program.mjs.

import { Roles } from "../cell/roles.mjs";
import { Network, unpacked } from "./network.mjs";
import { through } from "./picture.mjs";
import { products, times } from "./products.mjs";
import { Layer } from "./program.mjs";
import { reading } from "./reads.mjs";
import { Refused } from "./refused.mjs";

/**
 * @typedef {import("./program.mjs").Tensor} Tensor
 * @typedef {import("./program.mjs").Held} Held
 * @typedef {Record<string, Float64Array>} State h, and c where the cell has one, (H) each
 * @typedef {{ scores: Float64Array, weights: Float64Array, context: Float64Array }} Attended of one output
 * @typedef {object} Changes what is changed in a run, see `Changes` of `visualizer.seq2seq`
 * @property {Held[]} [encoder] of every layer and direction what is held over the source
 * @property {((j: number) => Held)[]} [decoder] of every layer what is held at an output, (H) each
 * @property {((j: number) => Float64Array | null)} [weights] of an output the weights held, (S), NaN where they are free
 * @property {string[] | null} [handed] the words of another sentence, whose state is handed over
 * @property {string[]} [cut] the parts of the state that are not
 */

const FORMAT = "gatescope translator 1";
const LARGEST = 3.4e38; // of float32

/**
 * Reads a packed translator.
 * @param {ArrayBuffer | Uint8Array} data
 */
export function readTranslator(data) {
  const [facts, tensors] = unpacked(data, FORMAT);
  return new Translator(facts, tensors);
}

/** The numbers from 0 to n - 1. */
const along = (n) => Int32Array.from({ length: n }, (_, k) => k);

/** Refuses numbers that a float32 cannot hold, as the server does. @param {ArrayLike<number>} all */
export function finite(all) {
  for (let k = 0; k < all.length; k++)
    if (!(Math.abs(all[k]) < LARGEST))
      throw new Refused("these weights are so large that they overflow on this text");
}

/** Layers of a cell in one or two directions, as `through` of picture.mjs runs a network. */
class Stack {
  /**
   * @param {any} facts of its cell, with H and D
   * @param {string} prefix of its tensors' names
   * @param {Record<string, Tensor>} tensors
   * @param {number} layers
   * @param {number} directions
   */
  constructor({ H, D, ...facts }, prefix, tensors, layers, directions) {
    this.H = H;
    this.layers = layers;
    this.directions = directions;
    const { title, signals, roles } = facts;
    /** What a page says of the cell. @type {{ title: string, signals: string[], roles: any }} */
    this.side = { title, signals, roles };
    /** As what is held in it is checked, see changes.mjs. */
    this.title = title;
    /** @type {string[]} */
    this.signals = signals;
    this.roles = new Roles({ ...facts, name: facts.cell });
    this.hasC = facts.signals.includes("c");
    const cell = /** @type {import("./program.mjs").Cell} */ ({ ...facts, roles: this.roles, terms: [] });
    this.programs = Array.from({ length: layers * directions }, (_, k) => {
      const begin = `${prefix}.${k}.`,
        own = Object.entries(tensors).filter(([name]) => name.startsWith(begin)),
        part = Object.fromEntries(own.map(([name, tensor]) => [name.slice(begin.length), tensor]));
      return new Layer(cell, part, H, k < directions ? D : H * directions);
    });
  }

  /** Where a layer and direction stands among all. @param {import("../pins.mjs").Place} [place] */
  at(place) {
    return Network.prototype.at.call(this, place);
  }

  /** Where the last layer read forward stands among all. */
  get last() {
    return this.programs.length - this.directions;
  }

  /** The state that a run of one layer leaves. @returns {State} */
  left({ signals, T, H }) {
    const names = this.hasC ? ["h", "c"] : ["h"];
    return Object.fromEntries(names.map((name) => [name, signals[name].slice(T * H, (T + 1) * H)]));
  }
}

export class Translator {
  name = "";
  /** The score of its attention, null without one. @type {{ name: string, title: string, equation: string } | null} */
  attention = null;
  layers = 1;
  directions = 1;
  /** Symbols of the target: what the decoder reads first, what it writes last. */
  start = 0;
  end = 0;
  /** What was probed, see kit/probe.mjs. @type {any[]} */
  probes = [];
  /** Words of the source, each with another that stands in its place. @type {Record<string, string>} */
  counterparts = {};

  /**
   * @param {any} facts
   * @param {Record<string, Tensor>} tensors
   */
  constructor(facts, tensors) {
    const { source, target, encoder, decoder, tensors: _, ...more } = facts;
    Object.assign(this, more);
    this.tensors = tensors;
    this.source = reading(source);
    this.target = reading(target);
    this.encoder = new Stack(encoder, "encoder", tensors, this.layers, this.directions);
    this.decoder = new Stack(decoder, "decoder", tensors, this.layers, 1);
    /** The size of what is attended to. */
    this.M = this.encoder.H * this.directions;
    /** The parts of the state that the decoder is handed. */
    this.parts = this.decoder.hasC ? ["h", "c"] : ["h"];
    /** Which symbols may be written: all but special ones, but the end. @type {boolean[]} */
    this.writable = this.target.words.map((_, k) => k === this.end || !target.special.includes(k));
  }

  /** V, how many symbols it can write. */
  get V() {
    return this.target.words.length;
  }

  /** Whether the state is handed over as it is, by no bridge. */
  get direct() {
    return !Object.keys(this.tensors).some((name) => name.startsWith("bridge."));
  }

  /** What is read of the tokens of a source, and which are unknown; refused where there are none. */
  tokens(tokens) {
    if (!tokens.length) throw new Refused(`there is no ${this.source.one} in this text`);
    return { tokens, ...this.source.read(tokens) };
  }

  /** Symbols as what a first layer reads, one row for each of them. */
  #embedded(name, ids) {
    const { data, shape } = this.tensors[name],
      D = shape[1],
      x = new Float64Array(ids.length * D);
    ids.forEach((id, t) => {
      x.set(data.subarray(id * D, (id + 1) * D), t * D);
    });
    return { x, at: along(ids.length), D };
  }

  /**
   * What the encoder makes of a source: runs of all layers, the states that are attended to (S, M), and what its
   * attention makes of these once.
   * @param {number[]} ids
   * @param {Held[]} [held]
   */
  read(ids, held = []) {
    const { layers, output: memory } = through(
        /** @type {any} */ (this.encoder),
        this.#embedded("source", ids),
        held,
      ),
      key = this.tensors["attention.key.weight"],
      S = ids.length;
    finite(memory);
    const keys = key
      ? products(key.data, key.shape[0], this.M, memory, S, new Float64Array(S * key.shape[0]))
      : memory;
    return { S, layers, memory, keys };
  }

  /**
   * The state with which every layer of the decoder begins.
   * @param {ReturnType<Translator["read"]>} encoded
   * @param {Changes} changes
   * @returns {State[]}
   */
  handOver(encoded, { handed = null, cut = [] }) {
    const { layers } = handed ? this.read(this.tokens(handed).ids) : encoded,
      n = this.directions;
    return Array.from({ length: this.layers }, (_, level) => {
      const ends = layers.slice(level * n, (level + 1) * n).map((run) => this.encoder.left(run)),
        /** @type {State} */
        state = {};
      for (const part of this.parts) {
        const v = Float64Array.from(
          ends.flatMap((end) => [...(part === "c" && this.encoder.hasC ? end.c : end.h)]),
        );
        state[part] = cut.includes(part)
          ? new Float64Array(this.decoder.H)
          : this.#bridged(`bridge.${part}_l${level}`, v);
      }
      return state;
    });
  }

  #bridged(name, v) {
    const W = this.tensors[`${name}.weight`];
    if (!W) return v;
    const [H, M] = W.shape,
      out = new Float64Array(H),
      bias = this.tensors[`${name}.bias`].data;
    times(W.data, H, M, v, 0, out, 0);
    for (let k = 0; k < H; k++) out[k] += bias[k];
    return out;
  }

  /** What the attention makes of one output's state (H), at `from`: as it is compared with the keys. */
  query(output, from) {
    const W = this.tensors["attention.query.weight"],
      { H } = this.decoder;
    if (!W) return output.subarray(from, from + H);
    const made = new Float64Array(W.shape[0]);
    times(W.data, W.shape[0], H, output, from, made, 0);
    return made;
  }

  /** The scores of all source words, (S), for one output's query. */
  #scores(query, { keys, S }) {
    const A = query.length,
      scores = new Float64Array(S);
    if (this.attention.name !== "additive") {
      times(keys, S, A, query, 0, scores, 0);
      return scores;
    }
    const v = this.tensors["attention.v.weight"].data;
    for (let i = 0, at = 0; i < S; i++) {
      let sum = 0;
      for (let k = 0; k < A; k++, at++) sum += v[k] * tanh(query[k] + keys[at]);
      scores[i] = sum;
    }
    return scores;
  }

  /**
   * What one output attends to.
   * @param {Float64Array} output states of the decoder
   * @param {number} from where that of this output begins
   * @param {ReturnType<Translator["read"]>} encoded
   * @param {Float64Array | null} held
   * @returns {Attended}
   */
  attended(output, from, encoded, held = null) {
    const scores = this.#scores(this.query(output, from), encoded),
      weights = weighed(scores, held),
      { memory, S } = encoded,
      { M } = this,
      context = new Float64Array(M);
    for (let i = 0; i < S; i++) {
      const weight = weights[i];
      if (weight) for (let k = 0; k < M; k++) context[k] += weight * memory[i * M + k];
    }
    return { scores, weights, context };
  }

  /** The logits of one output, (V): of its state, and of the context that it attends to. */
  logits(output, from, attended) {
    const { H } = this.decoder,
      { data: W } = this.tensors["readout.weight"],
      { data: b } = this.tensors["readout.bias"],
      z = new Float64Array(this.V);
    let a = output,
      at = from;
    if (attended) {
      const { data: C, shape } = this.tensors["attention.combine.weight"],
        both = new Float64Array(this.M + H);
      both.set(attended.context);
      both.set(output.subarray(from, from + H), this.M);
      a = new Float64Array(H);
      at = 0;
      times(C, shape[0], shape[1], both, 0, a, 0);
      for (let k = 0; k < H; k++) a[k] = tanh(a[k]);
    }
    times(W, this.V, H, a, at, z, 0);
    for (let k = 0; k < z.length; k++) z[k] += b[k];
    return z;
  }

  /**
   * One step of the decoder: it reads a word at output j -> its log probabilities (V), its states after it, and the
   * weights of what it attends to.
   * @param {ReturnType<Translator["read"]>} encoded
   * @param {State[]} states
   * @param {number} id
   * @param {number} j
   * @param {Changes} changes
   */
  step(encoded, states, id, j, changes) {
    const held = changes.decoder?.map((at) => at(j)),
      { layers, output } = through(
        /** @type {any} */ (this.decoder),
        this.#embedded("target", [id]),
        held,
        states,
      ),
      attended = this.attention ? this.attended(output, 0, encoded, changes.weights?.(j)) : null,
      logits = this.logits(output, 0, attended);
    finite(logits);
    return {
      logP: logSoftmax(logits),
      states: layers.map((run) => this.decoder.left(run)),
      weights: attended?.weights ?? null,
    };
  }

  /**
   * The run of a translation, the decoder reading each word of it: the runs of its layers, the states of the last
   * (J, H), what every output attends to, and its logits.
   * @param {ReturnType<Translator["read"]>} encoded
   * @param {number[]} written
   * @param {Changes} changes
   */
  traced(encoded, written, changes) {
    const J = written.length,
      fed = [this.start, ...written.slice(0, -1)].slice(0, J),
      { H } = this.decoder,
      handed = this.handOver(encoded, changes),
      held = changes.decoder?.map((at) => spread(at, J, H)),
      { layers, output } = through(
        /** @type {any} */ (this.decoder),
        this.#embedded("target", fed),
        held,
        handed,
      );
    finite(output);
    const attended = this.attention
        ? fed.map((_, j) => this.attended(output, j * H, encoded, changes.weights?.(j)))
        : null,
      logits = fed.map((_, j) => this.logits(output, j * H, attended?.[j] ?? null));
    return { fed, handed, layers, output, attended, logits };
  }
}

function tanh(a) {
  if (a < 0.2 && a > -0.2) return Math.tanh(a);
  const e = Math.exp(-2 * Math.abs(a)),
    y = (1 - e) / (1 + e);
  return a < 0 ? -y : y;
}

/** What is held at each of J outputs as (J, H). @param {(j: number) => Held} at @returns {Held} */
function spread(at, J, H) {
  /** @type {Held} */
  const found = {};
  for (let j = 0; j < J; j++)
    for (const [name, values] of Object.entries(at(j))) {
      found[name] ??= new Float64Array(J * H).fill(NaN);
      found[name].set(values, j * H);
    }
  return found;
}

/**
 * Weights of scores: their softmax, or where some are held, that of the others scaled to what these leave of 1.
 * @param {Float64Array} scores
 * @param {Float64Array | null} [held]
 */
export function weighed(scores, held = null) {
  const S = scores.length,
    weights = new Float64Array(S),
    isFree = (i) => held === null || Number.isNaN(held[i]);
  let most = -Infinity,
    sum = 0,
    left = 1;
  for (let i = 0; i < S; i++) if (isFree(i)) most = Math.max(most, scores[i]);
  for (let i = 0; i < S; i++) {
    if (isFree(i)) sum += weights[i] = Math.exp(scores[i] - most);
    else left -= weights[i] = held[i];
  }
  for (let i = 0; i < S; i++) if (isFree(i)) weights[i] *= Math.max(left, 0) / sum;
  return weights;
}

/** Log probabilities of logits, in their place. @param {Float64Array} z */
export function logSoftmax(z) {
  let most = -Infinity,
    sum = 0;
  for (let k = 0; k < z.length; k++) if (z[k] > most) most = z[k];
  for (let k = 0; k < z.length; k++) sum += Math.exp(z[k] - most);
  const less = most + Math.log(sum);
  for (let k = 0; k < z.length; k++) z[k] -= less;
  return z;
}
