// One direction of a layer among all of them: its numbers as a picture's, of the whole text or of one of its beginnings;
// and what is said of both directions in words.

import { many, shorten } from "../kit/format.mjs";

/** @typedef {import("../kit/payload.mjs").Picture} Picture */

const CITED = 18; // letters of a word in a sentence

/** The first row of the beginning of n tokens, see `visualizer.pages.explorer.directions`. */
export const firstRow = (n) => (n * (n - 1)) / 2;

/** A layer in a direction, with what `instant` of kit/cell/instant.mjs asks of a picture. */
export class Half {
  /**
   * @param {Picture} P the picture of the text
   * @param {Picture} all every layer and direction of it
   * @param {number} k which of them
   * @param {?Picture} beginnings where only the first n tokens are known, all beginnings
   * @param {number} n
   */
  constructor(P, all, k, beginnings = null, n = P.T) {
    const { H, roles, memory, shown, layers } = P,
      { signals, reads } = /** @type {any} */ (P);
    this.layer = k;
    this.T = n;
    this.H = H;
    Object.assign(this, { roles, signals, memory, shown, reads, layers });
    /** Whether it reads from the end. */
    this.back = layers[k].direction === "reverse";
    // a first layer read forward goes on from where it was
    const own = beginnings?.arrays[`${k}.${memory}`];
    this.from = own ? beginnings : all;
    this.row = own ? firstRow(n) : 0;
    this.all = all;
  }

  /** A signal (T, H), row t of token t. */
  rows(name) {
    const { layer, H, T, row } = this;
    return this.from.array(`${layer}.${name}`).subarray(row * H, (row + T) * H);
  }

  at(name, t, unit) {
    return t < 0 || t >= this.T ? 0 : this.rows(name)[t * this.H + unit];
  }

  // no terms beside the signals are sent
  signal() {
    return null;
  }

  mean(name) {
    const { H, T } = this,
      rows = this.rows(name);
    return Float32Array.from({ length: T }, (_, t) => {
      let sum = 0;
      for (let u = 0; u < H; u++) sum += rows[t * H + u];
      return sum / H;
    });
  }

  /** The largest |value| over the whole text and all units, of both of what is shown. */
  peak(name) {
    return this.all.kept(`peak ${this.layer}.${name}`, () =>
      this.all.array(`${this.layer}.${name}`).reduce((most, v) => Math.max(most, Math.abs(v)), 0),
    );
  }

  /** The same of one unit, or of all of them where unit is null. */
  reach(name, unit) {
    if (unit === null) return this.peak(name);
    const { H, all, layer } = this,
      rows = all.array(`${layer}.${name}`);
    let most = 0;
    for (let j = unit; j < rows.length; j += H) most = Math.max(most, Math.abs(rows[j]));
    return most;
  }

  /** The units in the order of their rows: those that move alike side by side. @returns {number[]} */
  order(sort) {
    return sort === "number"
      ? Array.from({ length: this.H }, (_, u) => u)
      : Array.from(this.all.array(`${this.layer}.order`));
  }

  /** How many tokens it has read at token t. */
  read(t) {
    return this.back ? this.T - t : t + 1;
  }
}

/** The signals that are drawn: the gates, the memory and what is handed on. @param {{ roles: any, signals: string[], memory: string }} P */
export const drawnOf = ({ roles, signals, memory }) => [
  ...new Set([...signals.filter((name) => roles.kind(name) === "gate"), memory, "h"]),
];

/** The places of a picture in one direction, the first layer first. */
export const placesOf = ({ layers }, direction) =>
  layers.flatMap((each, k) => (each.direction === direction ? [k] : []));

/** The answer of row `row` of `name` of a picture, its name and how likely: null where none is there. */
export function answerOf(P, picture, name, row) {
  const ids = picture?.array(`${name}.id`),
    p = picture?.array(`${name}.p`);
  if (!ids) return null;
  const n = picture.shape(`${name}.id`).at(-1);
  return /** @type {[string, number]} */ ([P.words[ids[row * n]], p[row * n]]);
}

/**
 * How many steps of cells an online system has worked out up to token t, and how many there would be were nothing worked
 * out anew: see `Online.steps` of visualizer.analysis.online. Of the parts that begin anew alone.
 */
export function anew(layers, t) {
  const n = t + 1,
    parts = layers.length - 1;
  return [(parts * n * (n + 1)) / 2, parts * n];
}

const quoted = (P, t) => `“${shorten(P.shown[t], CITED)}”`;

/** What h at token t is made of, as parts of a sentence; those that are to stand out are [text]. */
export function madeOf(P, t) {
  const { T, reads, layers, layer } = P,
    { level } = layers[layer],
    back = T - t,
    has = (n) => (level ? many(n, "step") : many(n, reads.one, reads.many)),
    done = level ? "taken" : "read",
    forward = t ? `, from ${quoted(P, 0)} to ${quoted(P, t)}` : "",
    backward = back > 1 ? `, from ${quoted(P, T - 1)} back to ${quoted(P, t)}` : "";
  const both = level
    ? `Each step reads both halves of layer ${level}, which together have read all ${T} ${reads.many}.`
    : T > 1
      ? `Together they have read all ${T}, and ${quoted(P, t)} twice.`
      : "";
  return [
    "At ",
    [quoted(P, t)],
    ` the forward half has ${done} ${has(t + 1)}${forward}; the backward half has ${done} ${has(back)}${backward}. `,
    "h here is both, side by side. ",
    [both],
  ];
}

/** How far a half has come after n of T tokens: above the first layer each step reads all that the layer below has. */
export const come = (n, T, { one, many: more }, deep) =>
  deep
    ? `has taken ${n === T ? `all ${many(T, "step")}` : many(n, "step")}`
    : `has read ${n === T ? `all ${T}` : many(n, one, more)}`;

/** What an online system has at token t, and what it costs. */
export function onlineAt(P, t) {
  const { T, reads, layers } = P,
    [done, once] = anew(layers, t),
    deep = layers.length > 2;
  return [
    "At ",
    [quoted(P, t)],
    ` only ${t + 1} of ${many(T, reads.one, reads.many)} ${t ? "are" : "is"} known. `,
    `The forward pass${deep ? " of layer 1" : ""} goes on from where it was. `,
    [`${deep ? "All else" : "The backward pass"} begins again at every new ${reads.one}`],
    `: ${many(done, "step")} so far, instead of ${once}.`,
  ];
}

/** What the readout reads, in a sentence, beside what h_n and output[-1] hold. */
export function readsOf(over, { one }) {
  if (over === "each")
    return `This network answers at every ${one}, from h of that ${one}: at the last one from output[-1], never from h_n.`;
  if (over === "ends")
    return "This network answers once, from h_n: output[-1] was never what its readout learned to read.";
  if (over === "last") return "This network answers once, from output[-1].";
  return `This network answers from the ${over === "max" ? "largest" : "mean"} of all h, so from neither of the two.`;
}
