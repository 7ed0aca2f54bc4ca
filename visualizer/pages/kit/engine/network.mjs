// A network as `visualizer.pages.handed.packed_network` packs it: facts as JSON, and weights behind them.

import { nodes } from "../cell/equations.mjs";
import { Roles } from "../cell/roles.mjs";
import { halves } from "../halves.mjs";
import { Layer } from "./program.mjs";
import { reading } from "./reads.mjs";
import { Refused } from "./refused.mjs";

const FORMAT = "gatescope network 1";
const DIRECTIONS = ["forward", "reverse"];
const NAMED = 8; // layers that a complaint lists

/** The n numbers that begin at a byte, of 16 or 32 bits. Into one kind of array, which a browser is quicker at. */
function numbers(bytes, at, n, kind) {
  const found = new Float32Array(n);
  if (kind === "f2") {
    const known = halves(),
      bits = new Uint16Array(bytes.buffer, bytes.byteOffset + at, n);
    for (let k = 0; k < n; k++) found[k] = known[bits[k]];
  } else found.set(new Float32Array(bytes.buffer, bytes.byteOffset + at, n));
  return found;
}

/**
 * Takes apart what was packed under the name of a format: facts, and tensors by name.
 * @param {ArrayBuffer | Uint8Array} data
 * @param {string} format
 * @returns {[any, Record<string, import("./program.mjs").Tensor>]}
 */
export function unpacked(data, format) {
  const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : data,
    length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true),
    facts = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
  if (facts.format !== format) throw new Error("these bytes are no network");
  // a view of numbers begins where one may
  const own = bytes.subarray(4 + length),
    body = own.byteOffset % 4 ? new Uint8Array(own) : own,
    tensors = Object.fromEntries(
      Object.entries(facts.tensors).map(([name, [offset, shape, kind]]) => {
        const n = shape.reduce((a, b) => a * b, 1);
        const data = numbers(body, offset, n, kind);
        // a matrix takes less room, and is read as fast; what goes into sums is as these are
        return [name, { data: shape.length > 1 ? data : new Float64Array(data), shape }];
      }),
    );
  return [facts, tensors];
}

/**
 * Reads a packed network.
 * @param {ArrayBuffer | Uint8Array} data
 */
export const readNetwork = (data) => new Network(...unpacked(data, FORMAT));

export class Network {
  /** @type {string} */
  name = "";
  /** "trained" or "initial". */
  which = "trained";
  task = "";
  seed = 0;
  cell = "";
  /** What a sentence calls the cell. */
  title = "";
  /** The first example of its task. @type {string | null} */
  example = null;
  H = 0;
  D = 0;
  layers = 1;
  directions = 1;
  options = {};
  /** @type {string[]} */
  signals = [];
  /** @type {import("../cell/equations.mjs").Equation[]} */
  equations = [];
  /** Those of the cell's own. @type {import("../cell/equations.mjs").Definition[]} */
  functions = [];
  /** @type {import("../cell/equations.mjs").Equation[]} */
  terms = [];
  answers = { kind: "next", title: "" };
  /** Of which outputs of the last layer the answer is, see `visualizer.symbols.Answers`. */
  over = "each";
  /** @type {any[]} */
  probes = [];
  /** @type {any[]} */
  follows = [];
  /** What was measured of every unit, or null. */
  units = null;
  /**
   * Of examples that tell a story: their tokens, how long the word is held, how often each unit shows it, and the
   * features that they are about.
   * @type {{ tokens: string[], span: (number | boolean | null)[] | null, counts: number[], tells: string[] }[]}
   */
  stories = [];

  /**
   * @param {any} facts
   * @param {Record<string, import("./program.mjs").Tensor>} tensors
   */
  constructor(facts, tensors) {
    const { reads, names, tensors: _, roles, ...more } = facts;
    Object.assign(this, more);
    this.facts = facts;
    this.tensors = tensors;
    /** As the cell says them. */
    this.roleFacts = roles;
    this.roles = new Roles({ ...facts, name: facts.cell });
    this.reads = reading(reads);
    /** What the answers are called. @type {string[]} */
    this.names = this.answers.kind === "next" ? this.reads.words : names;
    const { reserved } = this.reads;
    /** Which answers are given first: of the symbols read those that a text can hold. @type {boolean[]} */
    this.answerable = this.names.map((_, k) => this.answers.kind !== "next" || !reserved.includes(k));
    const { equations, functions, terms, signals, roles: said } = this,
      cell = { equations, functions, terms, signals, roles: said };
    /** Of each layer in each direction what its equations call its weights. */
    this.parts = Array.from({ length: this.layers * this.directions }, (_, k) => this.#of(k));
    /** @type {Layer[]} */
    this.programs = this.parts.map((part, k) => {
      const D = k < this.directions ? this.D : this.H * this.directions;
      return new Layer(cell, part, this.H, D);
    });
  }

  #of(k) {
    const found = Object.entries(this.tensors).filter(([name]) => name.startsWith(`${k}.`));
    return Object.fromEntries(found.map(([name, tensor]) => [name.slice(`${k}.`.length), tensor]));
  }

  /** The same network with other weights: which they are, and tensors by the same names. */
  with(which, tensors) {
    return new Network({ ...this.facts, which }, tensors);
  }

  /** The same weights in another cell, see `packed_cell` of `visualizer.pages.handed`; without those it does not name. */
  as(cell) {
    const named = ({ equations }) =>
        new Set(equations.flatMap(({ tree }) => [...nodes(tree)].map(({ text }) => text))),
      [theirs, ours] = [cell, this].map(named);
    const tensors = Object.entries(this.tensors).filter((each) => {
      const of = each[0].replace(/^\d+\./, "");
      return theirs.has(of) || !ours.has(of);
    });
    return new Network({ ...this.facts, ...cell }, Object.fromEntries(tensors));
  }

  /** Whether layer k of all is read from the end. */
  reversed(k) {
    return k % this.directions === 1;
  }

  /** Whether every beginning of a text is a run of its own: see `visualizer.pooling.apart`. */
  get apart() {
    return this.over !== "each" && this.directions > 1;
  }

  /** Where the last layer read forward stands among all layers and directions. */
  get last() {
    return this.programs.length - this.directions;
  }

  /** Whether it has a layer and direction. @param {import("../pins.mjs").Place} place */
  has({ layer = null, direction = "forward" }) {
    return (layer ?? 0) < this.layers && (direction === "forward" || this.directions > 1);
  }

  /**
   * Where a layer and direction stands among all, see `Place.index` of visualizer.stack.
   * @param {import("../pins.mjs").Place} [place]
   */
  at({ layer = null, direction = "forward" } = {}) {
    const { layers, directions } = this,
      level = layer ?? layers - 1,
      d = DIRECTIONS.indexOf(direction);
    if (d < 0)
      throw new Refused(`a layer is read forward or reverse, not '${String(direction).slice(0, 20)}'`);
    if (!Number.isInteger(level)) throw new Refused("a layer is a whole number, counted from 0");
    if (level < 0 || level >= layers || d >= directions) {
      const known = this.programs.map(
          (_, k) => `${Math.floor(k / directions)} ${DIRECTIONS[k % directions]}`,
        ),
        more = known.length > NAMED ? ["..."] : [];
      throw new Refused(
        `there is no layer ${level} ${direction}; there are ${[...known.slice(0, NAMED), ...more].join(", ")}`,
      );
    }
    return level * directions + d;
  }

  /** K, how many answers there are. */
  get K() {
    return this.names.length;
  }
}
