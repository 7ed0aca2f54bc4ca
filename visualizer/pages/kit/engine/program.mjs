// A cell's equations as a program over typed arrays: compiled once for the weights of one layer, run over a sequence,
// and run back. The trees are those of `visualizer.equations`; no cell is written here again.

import { nodes, squashes, write } from "../cell/equations.mjs";
import { PAIRS, pairOf, sigmoid, squashesOf } from "./functions.mjs";
import { products, times, timesBack } from "./products.mjs";

/**
 * @typedef {import("../cell/equations.mjs").Node} Node
 * @typedef {import("../cell/equations.mjs").Equation} Equation
 * @typedef {{ data: Float32Array | Float64Array, shape: number[] }} Tensor matrices are of 32 bits, vectors of 64
 * @typedef {import("../cell/equations.mjs").Definition} Definition
 * @typedef {{ equations: Equation[], terms: Equation[], functions?: Definition[], signals: string[], roles: any }} Cell
 * @typedef {{ x: Float64Array, at: Int32Array, D: number }} Input N vectors (N, D), and which of them each step reads
 * @typedef {Record<string, Float64Array>} Held signal -> (T, H), NaN where it is free, infinite where it is coupled
 * @typedef {{ d: Float64Array, powers: Float64Array }} Scaled rows (T, n), each of which is times 2 ** its power
 */

// ---- what an operation does to n numbers; each is one function for all, so that it is compiled for arrays alone

function add(out, o, a, i, b, j, n) {
  for (let k = 0; k < n; k++) out[o + k] = a[i + k] + b[j + k];
}
function subtract(out, o, a, i, b, j, n) {
  for (let k = 0; k < n; k++) out[o + k] = a[i + k] - b[j + k];
}
function multiply(out, o, a, i, b, j, n) {
  for (let k = 0; k < n; k++) out[o + k] = a[i + k] * b[j + k];
}
function divide(out, o, a, i, b, j, n) {
  for (let k = 0; k < n; k++) out[o + k] = a[i + k] / b[j + k];
}
function most(out, o, a, i, b, j, n) {
  for (let k = 0; k < n; k++) out[o + k] = Math.max(a[i + k], b[j + k]);
}
function least(out, o, a, i, b, j, n) {
  for (let k = 0; k < n; k++) out[o + k] = Math.min(a[i + k], b[j + k]);
}
const LOOPS = { "+": add, "-": subtract, "*": multiply, "/": divide, max: most, min: least };

function gather(out, o, a, i, n) {
  for (let k = 0; k < n; k++) out[o + k] += a[i + k];
}

/** Numbers that an operation reads or writes: at step t those from `offset + t * stride` on. */
class Slot {
  /** @type {Float64Array} */
  data = null;
  /** Of what the input makes: which of its vectors a step reads. @type {Int32Array | null} */
  at = null;

  constructor(n, stride = 0, offset = 0) {
    this.n = n;
    this.stride = stride;
    this.offset = offset;
  }

  from(t) {
    return this.offset + (this.at ? this.at[t] : t) * this.stride;
  }
}

/** A run of a layer over T steps, in the order in which it was read. Row t + 1 of a signal is step t; row 0 is before. */
export class Run {
  /** (T + 1, H) each. @type {Record<string, Float64Array>} */
  signals = {};

  /**
   * @param {Layer} layer
   * @param {Input} input
   * @param {Held} held
   */
  constructor(layer, input, held) {
    this.layer = layer;
    this.input = input;
    this.held = held;
    this.T = input.at.length;
    this.H = layer.H;
    /** What every slot of the layer holds. @type {Map<Slot, Float64Array>} */
    this.data = new Map();
  }

  /** A signal, or another term of the step, at every step: (T, H) from `from` on. */
  of(name) {
    if (this.signals[name]) return { data: this.signals[name], from: this.H };
    return { data: this.data.get(this.layer.termSlots[name]), from: 0 };
  }

  /** What is squashed into a signal at step t, (H). */
  sums(name, t) {
    const slot = this.layer.sums[name],
      from = slot.from(t);
    return this.data.get(slot).subarray(from, from + this.H);
  }

  /** What the names of its equations stand for at step t. */
  values(t) {
    const { H, input, layer } = this,
      found = { ...layer.tensors, x: input.x.subarray(input.at[t] * input.D, (input.at[t] + 1) * input.D) };
    for (const [name, data] of Object.entries(this.signals)) {
      found[name] = data.subarray((t + 1) * H, (t + 2) * H);
      found[`${name}'`] = data.subarray(t * H, (t + 1) * H);
    }
    return found;
  }

  /** Where a signal was not held at step t. */
  free(name, t, unit) {
    return !this.held[name] || Number.isNaN(this.held[name][t * this.H + unit]);
  }
}

// names among the nodes of a tree that have no prime, or one
const named = (tree, wanted) => [...nodes(tree)].some(({ op, text }) => op === "name" && wanted(text));
const primed = (text) => text.endsWith("'");
const bare = (text) => text.slice(0, -1);

export class Layer {
  /**
   * @param {Cell} cell
   * @param {Record<string, Tensor>} tensors what the names of its equations stand for
   * @param {number} H
   * @param {number} D
   */
  constructor(cell, tensors, H, D) {
    this.cell = cell;
    this.tensors = tensors;
    this.H = H;
    this.D = D;
    this.functions = squashesOf(cell.functions ?? []);
    /** @type {((t: number) => void)[]} */
    this.steps = [];
    /** @type {((t: number) => void)[]} */
    this.backs = [];
    /** @type {Map<string, Slot>} */
    this.slots = new Map();
    /** Those that have a row for every step. @type {Slot[]} */
    this.kept = [];
    /** Products with what a step reads: made for all steps at once. */
    this.read = { rows: 0, parts: [], slots: [] };
    /** Products with a state before the step: of each state in one. @type {Map<string, any>} */
    this.stacks = new Map();
    this.x = new Slot(D, D);
    this.equations = inOrder(cell);
    const names = this.equations.map(({ name }) => name);
    /** @type {Record<string, { now: Slot, before: Slot }>} */
    this.states = Object.fromEntries(
      names.map((name) => [name, { now: new Slot(H, H, H), before: new Slot(H, H) }]),
    );
    /** The sum that is squashed into a signal, by its name. @type {Record<string, Slot>} */
    this.sums = {};
    /** The gates among those. @type {Set<string>} */
    this.gates = new Set();
    this.wanted = this.#wanted();
    for (const { tree } of [...this.equations, ...cell.terms]) this.#collect(tree);
    this.#stack();
    for (const equation of this.equations) this.#compile(equation);
    /** @type {Record<string, Slot>} */
    this.termSlots = {};
    for (const { name, tree } of cell.terms) this.termSlots[name] = this.#everyStep(this.#slot(tree, H));
    this.#compileBack();
  }

  /** Whether the value of a node depends on a state or on what is read, so that a gradient passes there. */
  #moves(tree) {
    return named(tree, (text) => text === "x" || primed(text) || text in this.states);
  }

  /** What of every step has to be there on the way back, as it is written. */
  #wanted() {
    const found = new Set(this.cell.terms.map(({ tree }) => write(tree)));
    for (const { tree } of this.equations)
      for (const node of nodes(tree)) {
        if (squashes(node) || this.#bends(node)) for (const part of node.parts) found.add(write(part));
        if (node.op === "*")
          node.parts.forEach((part, k) => {
            if (this.#moves(node.parts[1 - k])) found.add(write(part));
          });
      }
    return found;
  }

  /** Whether how steep an operation is in one number depends on both: /, max and min. */
  #bends(node) {
    return ["/", "max", "min"].some((each) => pairOf(node) === PAIRS[each]);
  }

  // the matrices that multiply x, and those that multiply each state before
  #collect(tree) {
    for (const { op, text, parts } of nodes(tree)) {
      if (op !== "matrix" || parts[0].op !== "name") continue;
      const of = parts[0].text,
        group = of === "x" ? this.read : primed(of) ? this.#group(of) : null;
      if (!group || group.parts.some((each) => each.text === text)) continue;
      const { shape } = this.tensors[text];
      group.parts.push({ text, offset: group.rows });
      group.rows += shape[0];
    }
  }

  #group(of) {
    if (!this.stacks.has(of)) this.stacks.set(of, { of, rows: 0, parts: [], slots: [] });
    return this.stacks.get(of);
  }

  #stack() {
    for (const group of [this.read, ...this.stacks.values()]) {
      const own = group === this.read;
      group.n = own ? this.D : this.H;
      group.W = new Float32Array(group.rows * group.n);
      for (const { text, offset } of group.parts) {
        const { data, shape } = this.tensors[text];
        group.W.set(data, offset * group.n);
        const slot = new Slot(shape[0], own ? group.rows : 0, offset);
        group.slots.push(slot);
        this.slots.set(`${text} ${own ? "x" : group.of}`, slot);
      }
      group.back = new Float64Array(group.rows);
      if (own) continue;
      group.out = new Float64Array(group.rows);
      for (const slot of group.slots) slot.data = group.out;
    }
  }

  #fixed(values) {
    const slot = new Slot(values.length);
    slot.data = values;
    return slot;
  }

  #fresh(tree, n) {
    if (!this.wanted.has(write(tree))) return this.#fixed(new Float64Array(n));
    const slot = new Slot(n, n);
    this.kept.push(slot);
    return slot;
  }

  /** Where the value of a node is, n numbers; what makes it goes into `steps` once. */
  #slot(tree, n) {
    if (tree.op === "number") return this.#fixed(new Float64Array(n).fill(Number(tree.text)));
    if (tree.op === "name") {
      if (tree.text === "x") return this.x;
      if (this.states[tree.text]) return this.states[tree.text].now;
      if (primed(tree.text)) return this.states[bare(tree.text)].before;
      if (!this.tensors[tree.text]) throw new Error(`nothing is called ${tree.text}`);
    }
    const key = write(tree);
    let slot = this.slots.get(key);
    // the products of a step with a state are written over in the next
    if (slot && this.wanted.has(key) && [...this.stacks.values()].some(({ slots }) => slots.includes(slot))) {
      slot = this.#everyStep(slot);
      this.slots.set(key, slot);
    }
    if (!slot) {
      slot = tree.op === "name" ? this.#fixed(this.tensors[tree.text].data) : this.#fresh(tree, n);
      this.slots.set(key, slot);
      if (tree.op !== "name") this.#make(tree, slot);
    }
    return slot;
  }

  /** A slot with a row for every step, of one that may have none. */
  #everyStep(slot) {
    if (this.kept.includes(slot)) return slot;
    const { n } = slot,
      out = new Slot(n, n);
    this.kept.push(out);
    this.steps.push((t) => out.data.set(slot.data.subarray(slot.from(t), slot.from(t) + n), out.from(t)));
    return out;
  }

  /** Compiles what makes the value of a node that is no leaf. */
  #make(tree, out) {
    const { op, text, parts } = tree,
      { n } = out;
    if (op === "matrix") {
      const { data, shape } = this.tensors[text],
        of = this.#slot(parts[0], shape[1]);
      this.steps.push((t) => times(data, shape[0], shape[1], of.data, of.from(t), out.data, out.from(t)));
    } else if (squashes(tree)) {
      const { forward } = this.#called(text),
        of = this.#slot(parts[0], n);
      this.steps.push((t) => forward(out.data, out.from(t), of.data, of.from(t), n));
    } else if (this.#isRest(tree)) {
      const gate = parts[1].text;
      this.steps.push((t) => this.#rest(gate, out, t));
    } else {
      const loop = LOOPS[op === "call" ? text : op],
        [a, b] = parts.map((part) => this.#slot(part, n));
      this.steps.push((t) => loop(out.data, out.from(t), a.data, a.from(t), b.data, b.from(t), n));
    }
  }

  #called(text) {
    if (!this.functions[text]) throw new Error(`no function is called ${text}`);
    return this.functions[text];
  }

  /** Whether a node is 1 - f, f being a gate of this step: it is made of the sum, so that it is never rounded to 0. */
  #isRest({ op, parts }) {
    return (
      op === "-" && parts[0].op === "number" && Number(parts[0].text) === 1 && this.gates.has(parts[1].text)
    );
  }

  #rest(gate, out, t) {
    const sums = this.sums[gate],
      { now } = this.states[gate],
      held = this.held[gate],
      { H } = this,
      o = out.from(t),
      s = sums.from(t),
      v = now.from(t);
    for (let k = 0; k < H; k++)
      out.data[o + k] =
        held && !Number.isNaN(held[t * H + k]) ? 1 - now.data[v + k] : sigmoid(-sums.data[s + k]);
  }

  #compile({ name, tree }) {
    const { now } = this.states[name],
      { H } = this;
    if (["name", "number"].includes(tree.op) || this.slots.has(write(tree))) {
      const of = this.#slot(tree, H);
      this.steps.push((t) => now.data.set(of.data.subarray(of.from(t), of.from(t) + H), now.from(t)));
    } else this.#make(tree, now);
    this.steps.push((t) => {
      if (this.held[name]) this.#hold(name, t);
    });
    if (!squashes(tree)) return;
    this.sums[name] = this.#slot(tree.parts[0], H);
    if (tree.text === "sigmoid") this.gates.add(name);
  }

  #hold(name, t) {
    const { H, cell } = this,
      { now } = this.states[name],
      held = this.held[name],
      keeper = this.states[cell.roles.keeper]?.now,
      o = now.from(t);
    for (let k = 0; k < H; k++) {
      const at = held[t * H + k];
      if (at === Infinity) now.data[o + k] = 1 - keeper.data[keeper.from(t) + k];
      else if (!Number.isNaN(at)) now.data[o + k] = at;
    }
  }

  /**
   * Runs it over T steps.
   * @param {Input} input
   * @param {Record<string, Float64Array>} [before] states (H) before the first step, else zeros
   * @param {Held} [held]
   * @returns {Run}
   */
  forward(input, before = {}, held = {}) {
    const run = new Run(this, input, held),
      { T, H } = run,
      N = input.x.length / this.D;
    for (const [name, { now }] of Object.entries(this.states)) {
      run.signals[name] = new Float64Array((T + 1) * H);
      if (before[name]) run.signals[name].set(before[name]);
      run.data.set(now, run.signals[name]);
      run.data.set(this.states[name].before, run.signals[name]);
    }
    for (const slot of this.kept) run.data.set(slot, new Float64Array(T * slot.n));
    const { W, rows, slots } = this.read,
      made = products(W, rows, this.D, input.x, N, new Float64Array(N * rows));
    for (const slot of slots) run.data.set(slot, made);
    run.data.set(this.x, input.x);
    this.#load(run);
    const stacks = [...this.stacks.values()].map((stack) => ({
      ...stack,
      state: this.states[bare(stack.of)].before,
    }));
    for (let t = 0; t < T; t++) {
      for (const { W, rows, out, state } of stacks) times(W, rows, H, state.data, state.from(t), out, 0);
      for (const step of this.steps) step(t);
    }
    return run;
  }

  // the slots hold the arrays of this run
  #load(run) {
    for (const [slot, data] of run.data) slot.data = data;
    for (const slot of [...this.read.slots, this.x]) slot.at = run.input.at;
    this.held = run.held;
  }

  // ---- back

  #compileBack() {
    const { H } = this;
    /** dL/d(signal) of the step, dL/d(state before it), and of the state after it. */
    this.bars = Object.fromEntries(Object.keys(this.states).map((name) => [name, new Float64Array(H)]));
    this.earlier = Object.fromEntries(Object.keys(this.states).map((name) => [name, new Float64Array(H)]));
    /** dL/dx of the step, beside what comes through the products with x. */
    this.below = new Float64Array(this.D);
    for (const { name, tree } of this.equations.toReversed()) {
      this.backs.push((t) => this.#arrive(name, t));
      this.#back(tree, this.#fixed(this.bars[name]));
    }
  }

  /** Compiles what a gradient d of a node hands to its parts. */
  #back(tree, d) {
    const { op, text, parts } = tree;
    if (!this.#moves(tree)) return;
    const { n } = d;
    if (op === "name") {
      const to = text === "x" ? this.below : primed(text) ? this.earlier[bare(text)] : this.bars[text];
      this.backs.push(() => gather(to, 0, d.data, d.offset, n));
    } else if (op === "+") {
      for (const part of parts) this.#back(part, d);
    } else if (op === "-") {
      this.#back(parts[0], d);
      if (!this.#moves(parts[1])) return;
      const less = this.#fixed(new Float64Array(n));
      this.backs.push(() => {
        for (let k = 0; k < n; k++) less.data[k] = -d.data[d.offset + k];
      });
      this.#back(parts[1], less);
    } else if (op === "*") {
      parts.forEach((part, k) => {
        if (!this.#moves(part)) return;
        const by = this.#slot(parts[1 - k], n),
          made = this.#fixed(new Float64Array(n));
        this.backs.push((t) => multiply(made.data, 0, d.data, d.offset, by.data, by.from(t), n));
        this.#back(part, made);
      });
    } else if (this.#bends(tree)) {
      const [a, b] = parts.map((part) => this.#slot(part, n)),
        { slopes } = pairOf(tree);
      parts.forEach((part, k) => {
        if (!this.#moves(part)) return;
        const made = this.#fixed(new Float64Array(n)),
          slope = slopes[k];
        this.backs.push((t) => {
          const [i, j] = [a.from(t), b.from(t)];
          for (let u = 0; u < n; u++)
            made.data[u] = d.data[d.offset + u] * slope(a.data[i + u], b.data[j + u]);
        });
        this.#back(part, made);
      });
    } else if (op === "call") {
      const { backward } = this.#called(text),
        sum = this.#slot(parts[0], n),
        made = this.#fixed(new Float64Array(n));
      this.backs.push((t) => backward(made.data, 0, d.data, d.offset, sum.data, sum.from(t), n));
      this.#back(parts[0], made);
    } else this.#backProduct(tree, d);
  }

  #backProduct({ text, parts: [of] }, d) {
    const stack = of.op === "name" && (of.text === "x" ? this.read : this.stacks.get(of.text));
    if (stack) {
      const { offset } = stack.parts.find((part) => part.text === text);
      this.backs.push(() => gather(stack.back, offset, d.data, d.offset, d.n));
      return;
    }
    const { data, shape } = this.tensors[text],
      made = this.#fixed(new Float64Array(shape[1]));
    this.backs.push(() => {
      made.data.fill(0);
      timesBack(data, shape[0], shape[1], d.data, d.offset, made.data);
    });
    this.#back(of, made);
  }

  /** Takes what has arrived at a signal: its total derivative. Past it none goes on where the signal is held. */
  #arrive(name, t) {
    const { roles } = this.cell,
      bar = this.bars[name],
      { H } = this,
      coupled = roles.couples && name === roles.keeper ? this.held[roles.writer] : null;
    // di/df is -1 where i is held at 1 - f
    if (coupled)
      for (let k = 0; k < H; k++) if (coupled[t * H + k] === Infinity) bar[k] -= this.total[roles.writer][k];
    this.seen(name, t);
    const held = this.held[name];
    if (!held) return;
    this.total[name] = bar.slice();
    for (let k = 0; k < H; k++) if (!Number.isNaN(held[t * H + k])) bar[k] = 0;
  }

  /**
   * Backpropagation of a loss of the last h alone or of every h, by every path. The gradient is kept near 1 and its power of two
   * apart, so that no length of sequence makes it vanish from the numbers.
   * @param {Run} run
   * @param {Float64Array} dh dL/dh of the last step, (H), or of every step, (T, H), times 2 ** -exponent
   * @returns {Record<string, Float64Array>} of each state log10 of the 2-norm of its total derivative, (T)
   */
  log10Norms(run, dh, exponent = 0) {
    const steps = dh.length / this.H,
      above = { d: dh, powers: new Float64Array(steps).fill(exponent) };
    return this.#norms(run, above, () => {});
  }

  /**
   * The same of a gradient of every h, of whose steps each has a power of two of its own, and what it is for what every
   * step read; both in the order of the run.
   * @param {Run} run
   * @param {Scaled} above dL/dh, (T, H)
   * @returns {{ norms: Record<string, Float64Array>, below: Scaled }}
   */
  back(run, above) {
    const { D, read } = this,
      below = { d: new Float64Array(run.T * D), powers: new Float64Array(run.T) },
      norms = this.#norms(run, above, (t, e) => {
        timesBack(read.W, read.rows, D, read.back, 0, this.below);
        below.d.set(this.below, t * D);
        below.powers[t] = e;
      });
    return { norms, below };
  }

  /** Goes back over a run with what arrives at the last steps; `each` is told a step and the power of two of its gradients. */
  #norms(run, { d: dh, powers }, each) {
    const { H, read } = this,
      names = ["h", "c"].filter((name) => name in this.states),
      /** @type {Record<string, Float64Array>} */
      found = Object.fromEntries(names.map((name) => [name, new Float64Array(run.T)]));
    let e = powers.at(-1);
    this.seen = (name, t) => {
      if (found[name]) found[name][t] = log10Norm(this.bars[name]) + e * Math.log10(2);
    };
    this.#goBack(
      run,
      (t) => {
        read.back.fill(0);
        this.below.fill(0);
        const step = powers.length - (run.T - t),
          from = step * H;
        if (step < 0 || isZero(dh.subarray(from, from + H))) return;
        const bars = Object.values(this.bars),
          power = powers[step];
        // what is 0 has no size that the other could vanish beside
        if (bars.every(isZero)) e = power;
        // what comes from later steps and what arrives here, by the larger of their powers of two
        const [less, by] = [2 ** Math.min(0, e - power), 2 ** Math.min(0, power - e)];
        e = Math.max(e, power);
        for (const bar of bars) for (let k = 0; k < bar.length; k++) bar[k] *= less;
        for (let k = 0; k < H; k++) this.bars.h[k] += dh[from + k] * by;
      },
      (t) => {
        each(t, e);
        e += this.#scale();
      },
    );
    return found;
  }

  /**
   * The gradient of a loss of every h with respect to what every step read, (T, D), in the order of the run.
   * @param {Run} run
   * @param {Float64Array} dh dL/dh of every step, (T, H)
   */
  toInput(run, dh) {
    const { D, H, read } = this,
      dx = new Float64Array(run.T * D);
    this.seen = () => {};
    this.#goBack(
      run,
      (t) => {
        gather(this.bars.h, 0, dh, t * H, H);
        read.back.fill(0);
        this.below.fill(0);
      },
      (t) => {
        timesBack(read.W, read.rows, D, read.back, 0, this.below);
        dx.set(this.below, t * D);
      },
    );
    return dx;
  }

  /** Goes back over a run: `arrives` adds to the bars of a step before it is gone through, `left` is told after it. */
  #goBack(run, arrives, left) {
    const stacks = [...this.stacks.values()];
    this.#load(run);
    this.total = {};
    for (const bar of Object.values(this.earlier)) bar.fill(0);
    for (let t = run.T - 1; t >= 0; t--) {
      for (const name of Object.keys(this.bars)) {
        this.bars[name].set(this.earlier[name]);
        this.earlier[name].fill(0);
      }
      arrives(t);
      for (const { back } of stacks) back.fill(0);
      for (const back of this.backs) back(t);
      for (const { W, rows, of, back } of stacks) timesBack(W, rows, this.H, back, 0, this.earlier[bare(of)]);
      left(t);
    }
  }

  /** Takes a power of two out of what goes to the step before, where it is far from 1. */
  #scale() {
    let most = 0;
    for (const bar of Object.values(this.earlier))
      for (let k = 0; k < bar.length; k++) most = Math.max(most, Math.abs(bar[k]));
    if (most === 0 || (most > 2 ** -30 && most < 2 ** 30)) return 0;
    const power = Math.floor(Math.log2(most)),
      // 2 ** power alone may be no number
      by = 2 ** -Math.trunc(power / 2);
    for (const bar of Object.values(this.earlier))
      for (let k = 0; k < bar.length; k++) bar[k] = bar[k] * by * 2 ** -(power - Math.trunc(power / 2));
    return power;
  }
}

const isZero = (a) => a.every((each) => each === 0);

/** The sum of rows (T, n) with powers of two of their own, as such rows. @param {Scaled[]} parts @returns {Scaled} */
export function sumScaled(parts) {
  const [{ d: first, powers }] = parts,
    n = first.length / powers.length,
    sum = { d: new Float64Array(first.length), powers: new Float64Array(powers.length) };
  for (let t = 0; t < powers.length; t++) {
    const some = parts.filter(({ d }) => !isZero(d.subarray(t * n, (t + 1) * n))),
      top = Math.max(...some.map((part) => part.powers[t]));
    if (some.length) sum.powers[t] = top;
    for (const part of some) {
      const by = 2 ** Math.max(part.powers[t] - top, -1100);
      for (let k = t * n; k < (t + 1) * n; k++) sum.d[k] += part.d[k] * by;
    }
  }
  return sum;
}

/** log10 of the 2-norm, whatever its size. */
function log10Norm(a) {
  let most = 0;
  for (let k = 0; k < a.length; k++) most = Math.max(most, Math.abs(a[k]));
  if (most === 0) return -Infinity;
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] / most) ** 2;
  return Math.log10(most) + Math.log10(sum) / 2;
}

/** The equations in an order in which what is held at 1 - f comes after f. */
function inOrder({ equations, roles }) {
  const found = [],
    open = new Set();
  const visit = (equation) => {
    if (open.has(equation)) return;
    open.add(equation);
    const before = (text) => equations.some(({ name }) => name === text) && text !== equation.name;
    for (const { text } of [...nodes(equation.tree)].filter(({ op, text }) => op === "name" && before(text)))
      visit(equations.find(({ name }) => name === text));
    if (roles.couples && equation.name === roles.writer)
      visit(equations.find(({ name }) => name === roles.keeper));
    found.push(equation);
  };
  equations.forEach(visit);
  return found;
}
