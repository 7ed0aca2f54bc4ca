// A network as `visualizer.pages.handed.packed_network` packs it: facts as JSON, and weights behind them.

import { Roles } from "../cell/roles.mjs";
import { Layer } from "./program.mjs";
import { reading } from "./reads.mjs";

const FORMAT = "gatescope network 1";

// 16 bits: a sign, five of the power of two, ten of the digits
function halves(bytes, at, out) {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, 2 * out.length);
  for (let k = 0; k < out.length; k++) {
    const bits = view.getUint16(2 * k, true),
      power = (bits >> 10) & 31,
      digits = bits & 1023,
      size = power ? (1024 + digits) * 2 ** (power - 25) : digits * 2 ** -24;
    out[k] = bits >> 15 ? -size : size;
  }
}

function singles(bytes, at, out) {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, 4 * out.length);
  for (let k = 0; k < out.length; k++) out[k] = view.getFloat32(4 * k, true);
}

/**
 * Reads a packed network.
 * @param {ArrayBuffer | Uint8Array} data
 */
export function readNetwork(data) {
  const bytes = data instanceof ArrayBuffer ? new Uint8Array(data) : data,
    length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true),
    facts = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
  if (facts.format !== FORMAT) throw new Error("these bytes are no network");
  const body = bytes.subarray(4 + length),
    tensors = Object.fromEntries(
      Object.entries(facts.tensors).map(([name, [offset, shape, kind]]) => {
        const n = shape.reduce((a, b) => a * b, 1);
        // a matrix takes less room, and is read as fast; what goes into sums is as these are
        const data = new (shape.length > 1 ? Float32Array : Float64Array)(n);
        (kind === "f2" ? halves : singles)(body, offset, data);
        return [name, { data, shape }];
      }),
    );
  return new Network(facts, tensors);
}

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
  /** @type {any[]} */
  probes = [];
  /** @type {any[]} */
  follows = [];
  /** What was measured of every unit, or null. */
  units = null;
  /** Of examples that tell a story: their tokens, how long the word is held, and how often each unit shows it. @type {{ tokens: string[], span: (number | boolean | null)[], counts: number[] }[]} */
  stories = [];

  /**
   * @param {any} facts
   * @param {Record<string, import("./program.mjs").Tensor>} tensors
   */
  constructor(facts, tensors) {
    const { reads, names, tensors: _, roles, ...more } = facts;
    Object.assign(this, more);
    this.tensors = tensors;
    /** As the cell says them. */
    this.roleFacts = roles;
    this.roles = new Roles({ ...facts, name: facts.cell });
    this.reads = reading(reads);
    /** What the answers are called. @type {string[]} */
    this.names = names.length ? names : this.reads.words;
    /** Whether answer 0 is the unknown word, which nobody wants to hear. */
    this.unknown = this.names[0] === "<unk>" ? 1 : 0;
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

  /** Whether layer k of all is read from the end. */
  reversed(k) {
    return k % this.directions === 1;
  }

  /** The place of the last layer read forward. */
  get last() {
    return this.programs.length - this.directions;
  }

  /** K, how many answers there are. */
  get K() {
    return this.names.length;
  }
}
