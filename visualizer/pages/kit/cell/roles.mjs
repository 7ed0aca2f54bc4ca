// What a cell says of its signals: which keep, which write, how they are called. Nothing else goes by a letter.

import { functionsOf, nodes, squashes } from "./equations.mjs";

const REST = "1-"; // stands before a gate where what counts is what it leaves

/** A factor as one writes it: "1-f" as 1−f. */
export const factorText = (factor) => factor.replace("-", "\u2212");

/** The signal of a factor. */
export const signalOf = (factor) => (factor.startsWith(REST) ? factor.slice(REST.length) : factor);

/** The value of a factor, read(name) being that of a signal. */
export const factorValue = (factor, read) =>
  factor.startsWith(REST) ? 1 - read(signalOf(factor)) : read(factor);

// One cell, of `visualizer.cells.Cell.roles`: memory = keep * memory' + product of write, at every step.
export class Roles {
  /** @type {Record<string, string>} */
  words = {};
  /** @type {string[]} */
  gates = [];
  memory = "h";
  keep = "";
  /** @type {string[]} */
  write = [];
  called = { keep: "keep", write: "write" };
  output = "";
  couples = false;
  /** @type {string[]} */
  unbounded = [];

  constructor({ name, signals, options = {}, equations = [], functions = [], roles }) {
    Object.assign(this, roles);
    this.name = name;
    /** @type {string[]} */
    this.signals = signals;
    this.options = options;
    /** In the order in which they are worked out. @type {import("./equations.mjs").Equation[]} */
    this.equations = equations;
    /** What they may call. */
    this.functions = functionsOf(functions);
  }

  /** The gate that says how much is kept, or null; and the value at which all is. */
  get keeper() {
    return this.keep ? signalOf(this.keep) : null;
  }

  get keepsAt() {
    return this.keep.startsWith(REST) ? 0 : 1;
  }

  /** The factor of what is written that is a gate, or what one leaves; null where there is none. */
  get share() {
    return this.write.find((factor) => this.gates.includes(signalOf(factor))) ?? null;
  }

  get writer() {
    return this.share && signalOf(this.share);
  }

  /** The other factor of what is written. */
  get candidate() {
    return this.write.find((factor) => factor !== this.share) ?? null;
  }

  /** What a hand can turn: the gates, and the candidate where it has a least and a largest value. */
  get turnable() {
    const { candidate } = this;
    return candidate && this.signals.includes(candidate) && this.kind(candidate) === "signed"
      ? [...this.gates, candidate]
      : this.gates;
  }

  /** Whether one gate both keeps and writes. */
  get linked() {
    return this.keeper !== null && this.keeper === this.writer;
  }

  /** The gates that neither keep, nor write, nor let the memory out. */
  get others() {
    return this.gates.filter((gate) => ![this.keeper, this.writer, this.output].includes(gate));
  }

  /** What a signal is called; "" for one of another cell. */
  word(name) {
    return this.words[name] ?? "";
  }

  /** "gate" for 0..1, "memory" for any number, else "signed" for -1..1. */
  kind(name) {
    if (this.gates.includes(name)) return "gate";
    return this.unbounded.includes(name) ? "memory" : "signed";
  }

  /** The least and the largest value that a signal can have. */
  range(name) {
    return { gate: [0, 1], signed: [-1, 1], memory: [-Infinity, Infinity] }[this.kind(name)];
  }

  /** What the gate that writes can be held at beside a number, "1-f"; null for another signal or cell. */
  coupling(signal) {
    return this.couples && signal === this.writer ? `${REST}${this.keeper}` : null;
  }

  /** The share of the memory that is kept, read(name) being the value of a signal. */
  kept(read) {
    return this.keep ? factorValue(this.keep, read) : 0;
  }

  /** What is written into it. */
  written(read) {
    return this.keep ? this.write.reduce((product, factor) => product * factorValue(factor, read), 1) : 0;
  }

  /** What is written, as one writes it: (1−z)·n. */
  get writes() {
    return this.write
      .map((factor) => (factor.startsWith(REST) ? `(${factorText(factor)})` : factor))
      .join("\u00B7");
  }

  /** The right side of the equation of a signal. */
  tree(name) {
    return this.equations.find((each) => each.name === name)?.tree;
  }

  /** Whether the equation of the memory begins with what is kept. */
  get keepsFirst() {
    const tree = this.tree(this.memory);
    const first =
      tree && [...nodes(tree)].find(({ text }) => [`${this.memory}'`, this.candidate].includes(text));
    return first?.text !== this.candidate;
  }

  /** What the value of a signal goes through: what its equation calls, "" where it is none of one sum. */
  squash(name) {
    const tree = this.tree(name);
    return tree && squashes(tree) ? tree.text : "";
  }
}
