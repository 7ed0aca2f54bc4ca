// One picture, as `visualizer.pages.wire.encode` packs it: JSON, then float32 arrays, little-endian; some of float16.

import { Roles } from "./cell/roles.mjs";
import { halves } from "./halves.mjs";
import { visible } from "./tokens.mjs";

const LITTLE = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

function block(bytes) {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const facts = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
  return [facts, bytes.subarray(4 + length)];
}

// -> [head, the bytes behind it]
export function open(data) {
  // a copy begins at an aligned address, whatever the transport handed over
  return block(
    (data instanceof ArrayBuffer
      ? new Uint8Array(data)
      : new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    ).slice(),
  );
}

/** Facts and the bytes behind them as one payload, which `open` takes apart. */
export function joined(facts, rest = new Uint8Array()) {
  const json = new TextEncoder().encode(JSON.stringify({ arrays: {}, ...facts })),
    // floats begin where one may
    length = 4 * Math.ceil(json.length / 4),
    all = new Uint8Array(4 + length + rest.length);
  new DataView(all.buffer).setUint32(0, length, true);
  all.fill(32, 4, 4 + length);
  all.set(json, 4);
  all.set(rest, 4 + length);
  return all;
}

// -> {seq, notices, text, model, weights, picture: Picture | null}, of two runs {..., pictures}, null for one that is
// not sent; an answer that was made in the page is decoded already
export function decode(data) {
  if (data && ("picture" in data || "pictures" in data)) return data;
  if (!LITTLE) throw new Error("a big-endian browser cannot read this picture");
  const [head, rest] = open(data);
  if (head.want === "run") {
    const [a = 0] = head.sizes ?? [],
      pictures = [rest.subarray(0, a), rest.subarray(a)];
    return { ...head, pictures: pictures.map((each) => (each.length ? new Picture(...open(each)) : null)) };
  }
  return { ...head, picture: rest.length ? new Picture(...block(rest)) : null };
}

// The arrays of one trace; every signal is (T, H), row t at [t * H, (t + 1) * H).
export class Picture {
  T = 0;
  H = 0;
  /** The tokens that were read. @type {string[]} */
  tokens = [];
  /** Which word each token is of; empty where every token is one. @type {number[]} */
  word = [];
  /** What is answered: of which kind, and what that is called. */
  answers = { kind: "next", title: "" };
  /** What the answers are called. @type {string[]} */
  words = [];
  /** @type {{ level: number, direction: string }[]} */
  layers = [];
  /** All that can be read, where that is a list that a person can look through. @type {string[]} */
  symbols = [];
  /** Of unknown words the known ones that are spelled most like them. @type {Record<string, string>} */
  near = {};
  /** Of every token whether it is unknown. @type {boolean[]} */
  unknown = [];
  /** What was probed, see kit/probe.mjs. @type {import("./probe.mjs").Asked[]} */
  probes = [];
  /** What each unit follows, the kind of its score, and that on test texts. @type {([string, string, number] | null)[]} */
  follows = [];
  /** The network of another cell that read the same text. @type {{ cell: string } | null} */
  beside = null;
  /** The unit that shows an example's story, in how many other texts it does, and of how many. @type {number[] | null} */
  shows = null;
  /** The offset of each array, in floats, its shape, and "f2" for float16. @type {Record<string, [number, number[], string?]>} */
  arrays = {};
  /** What it is drawn by, where that is not what it is read by: "float16" of a large picture. @type {string | null} */
  drawn = null;
  /** Whether its gradient comes after it. */
  late = false;
  /** Of a large picture what is read: of units, of the steps around one, and of its gradient. @type {Map<number, Picture>} */
  columns = new Map();
  /** @type {?{ t: number, P: Picture }} */
  steps = null;
  /** @type {?Picture} */
  more = null;
  /** @type {Roles} */
  roles = null;

  constructor(facts, body) {
    Object.assign(this, facts);
    // a picture of norms or a table is of no one cell
    if (facts.roles) this.roles = new Roles({ ...facts, name: facts.cell });
    this.body = body;
    this.layer = facts.layer ?? this.last;
    this.cache = new Map();
  }

  /** The index of the last layer read forward. */
  get last() {
    let k = (this.layers.length || 1) - 1;
    while (k && this.layers[k].direction === "reverse") k -= 1;
    return k;
  }

  /** log10 of what a unit's gate alone lets back, (T, H): of the last layer read forward, null where another is shown. */
  get forget() {
    return this.layer === this.last ? this.array("forget") : null;
  }

  array(name) {
    const entry = this.arrays[name];
    if (!entry) return this.more ? this.more.array(name) : null;
    const [offset, shape, form] = entry,
      size = shape.reduce((a, b) => a * b, 1),
      at = this.body.byteOffset + 4 * offset;
    if (form !== "f2") return new Float32Array(this.body.buffer, at, size);
    return this.kept(`float32 ${name}`, () => {
      const known = halves();
      return Float32Array.from(new Uint16Array(this.body.buffer, at, size), (bits) => known[bits]);
    });
  }

  /** The shape of an array that is here. */
  shape(name) {
    return (this.arrays[name] ?? this.more.arrays[name])[1];
  }

  /** Takes the gradient, which comes after a large picture. */
  completed(P) {
    const { target, curves, beside } = P;
    Object.assign(this, { target, curves, beside, late: false, more: P });
  }

  /** Whether the numbers of a unit are here as they are read: of a large picture those of a unit that was asked for. */
  exact(unit) {
    return !this.drawn || this.columns.has(unit);
  }

  /** A row of a layer's array at a step, before the first and after the last zeros; null until it has come. */
  row(name, t, k = this.layer) {
    const { H, T } = this;
    if (this.drawn) {
      const from = this.steps,
        at = from ? t - from.t + 1 : -1;
      return at < 0 || at > 2 ? null : from.P.array(`${k}.${name}`).subarray(at * H, (at + 1) * H);
    }
    if (t < 0 || t >= T) return new Float32Array(H);
    return this.array(`${k}.${name}`).subarray(t * H, (t + 1) * H);
  }

  kept(key, make) {
    if (!this.cache.has(key)) this.cache.set(key, make());
    return this.cache.get(key);
  }

  // a signal, or another per-step term, of the layer shown
  signal(name) {
    return this.kept(`${this.layer}.${name}`, () => this.array(`${this.layer}.${name}`));
  }

  at(name, t, unit) {
    if (t < 0 || t >= this.T) return 0;
    return this.#own(name, unit)?.[t] ?? this.signal(name)[t * this.H + unit];
  }

  // a signal of one unit of a large picture, as it is read
  #own(name, unit) {
    return this.columns.size ? this.columns.get(unit)?.array(`${this.layer}.${name}`) : null;
  }

  mean(name) {
    return this.kept(`mean ${this.layer}.${name}`, () => {
      const known = this.array(`mean.${this.layer}.${name}`);
      if (known) return known;
      const a = this.signal(name),
        out = new Float32Array(this.T);
      for (let t = 0; t < this.T; t++) {
        let sum = 0;
        for (let u = 0; u < this.H; u++) sum += a[t * this.H + u];
        out[t] = sum / this.H;
      }
      return out;
    });
  }

  column(name, unit) {
    const own = this.#own(name, unit);
    if (own) return own;
    const a = this.signal(name),
      out = new Float32Array(this.T);
    for (let t = 0; t < this.T; t++) out[t] = a[t * this.H + unit];
    return out;
  }

  // the largest |value| over the text and all units
  peak(name) {
    return this.kept(
      `peak ${this.layer}.${name}`,
      () =>
        this.array(`peak.${this.layer}.${name}`)?.[0] ??
        this.signal(name).reduce((m, v) => Math.max(m, Math.abs(v)), 0),
    );
  }

  // the largest |value| of one unit over the text, or of the mean over units where unit is null
  reach(name, unit) {
    const a = unit === null ? this.mean(name) : this.column(name, unit);
    return a.reduce((m, v) => Math.max(m, Math.abs(v)), 0);
  }

  // the tokens as they can be seen
  get shown() {
    return this.kept("shown", () => this.tokens.map(visible));
  }

  /** Whether the token at t goes on with the word of the one before. */
  within(t) {
    return t > 0 && t < this.word.length && this.word[t] === this.word[t - 1];
  }

  /** The step after t, or before it: a token on, or at the end of the next word or of the one before. */
  beyond(t, by, whole = false) {
    let at = t + by;
    if (whole && by > 0) while (this.within(at + 1)) at += 1;
    if (whole && by < 0) {
      // out of its own word
      at = t;
      while (this.within(at)) at -= 1;
      at -= 1;
    }
    return Math.max(0, Math.min(this.T - 1, at));
  }

  /** Whether it answers nothing: a network without a readout. */
  get silent() {
    return this.answers.kind === "none";
  }

  /** Whether its answers have probabilities, and not values. */
  get probable() {
    return !this.silent && this.answers.kind !== "value";
  }

  get memory() {
    return this.roles.memory;
  }

  // the gate that keeps the memory, or null
  get keeper() {
    return this.roles.keeper;
  }

  // steps until half of what a token wrote into a unit is gone, the median over the tokens; minus them where it is
  // at least so many; null for a cell that keeps nothing by a gate
  halfLife(unit) {
    return this.signal("half")?.[unit] ?? null;
  }

  /** Whether an answer was worked out after step t: of a long text that is answered once, only after the last. */
  answered(t, whose = "top") {
    return !Number.isNaN(this.array(`${whose}.p`)?.[t * this.shape(`${whose}.p`)[1]]);
  }

  /** Whether the whole text alone is answered, see `answered`. */
  get ended() {
    return !this.answered(0);
  }

  /** What is answered after step t, the likeliest first; of "beside" by the network beside. None that is no number. */
  top(t, whose = "top") {
    const ids = this.array(`${whose}.id`),
      p = this.array(`${whose}.p`),
      k = this.answered(t, whose) ? this.shape(`${whose}.id`)[1] : 0;
    return Array.from({ length: k }, (_, j) => [this.words[ids[t * k + j]], p[t * k + j]]);
  }
}
