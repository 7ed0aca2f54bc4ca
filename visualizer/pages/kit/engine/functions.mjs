// What an equation may call, with its slope: the functions of every cell, and those of a cell's own, compiled from
// their trees.

/**
 * @typedef {import("../cell/equations.mjs").Node} Node
 * @typedef {{ value: (a: number) => number, slope: (a: number) => number }} Known of one number
 * @typedef {Known & { forward: Function, backward: Function }} Squash the same of n numbers
 */

export const sigmoid = (a) => {
  const e = Math.exp(-Math.abs(a));
  return a < 0 ? e / (1 + e) : 1 / (1 + e);
};

/** Each function of one number: its value, and how steep it is, which no large sum rounds away. @type {Record<string, Known>} */
const KNOWN = {
  sigmoid: {
    value: sigmoid,
    slope(a) {
      const e = Math.exp(-Math.abs(a));
      return e / ((1 + e) * (1 + e));
    },
  },
  tanh: {
    value(a) {
      if (a < 0.2 && a > -0.2) return Math.tanh(a);
      const e = Math.exp(-2 * Math.abs(a)),
        y = (1 - e) / (1 + e);
      return a < 0 ? -y : y;
    },
    slope(a) {
      const e = Math.exp(-2 * Math.abs(a));
      return (4 * e) / ((1 + e) * (1 + e));
    },
  },
  relu: { value: (a) => Math.max(a, 0), slope: (a) => (a > 0 ? 1 : 0) },
  exp: { value: Math.exp, slope: Math.exp },
  log: { value: Math.log, slope: (a) => 1 / a },
  sqrt: { value: Math.sqrt, slope: (a) => 0.5 / Math.sqrt(a) },
  abs: { value: Math.abs, slope: Math.sign },
};

// how max moves with a; where both are equal, with each by half, as in PyTorch
const larger = (a, b) => (a > b ? 1 : a < b ? 0 : 0.5);

/** Each operation on two numbers: its value, and how steep it is in either. */
export const PAIRS = {
  "+": { value: (a, b) => a + b, slopes: [() => 1, () => 1] },
  "-": { value: (a, b) => a - b, slopes: [() => 1, () => -1] },
  "*": { value: (a, b) => a * b, slopes: [(_a, b) => b, (a) => a] },
  "/": { value: (a, b) => a / b, slopes: [(_a, b) => 1 / b, (a, b) => -a / b / b] },
  max: { value: Math.max, slopes: [larger, (a, b) => larger(b, a)] },
  min: { value: Math.min, slopes: [(a, b) => larger(b, a), larger] },
};

/** The mark or function of two that a node is; undefined where it is none. */
export const pairOf = (/** @type {Node} */ { op, text }) => PAIRS[op === "call" ? text : op];

// what is flat stays so, however steep what it is made of
const chained = (outer, inner) => (outer === 0 || inner === 0 ? 0 : outer * inner);

/** A tree of one name as a function of it, and its slope, by the chain rule. @returns {Known} */
function compiled(/** @type {Node} */ tree, /** @type {Record<string, Known>} */ known) {
  const { op, text, parts } = tree;
  if (op === "name") return { value: (a) => a, slope: () => 1 };
  if (op === "number") return { value: () => Number(text), slope: () => 0 };
  const [one, other] = parts.map((part) => compiled(part, known));
  if (!other) {
    const { value, slope } = known[text];
    return {
      value: (a) => value(one.value(a)),
      slope: (a) => chained(slope(one.value(a)), one.slope(a)),
    };
  }
  const { value, slopes } = pairOf(tree);
  return {
    value: (a) => value(one.value(a), other.value(a)),
    slope(a) {
      const [b, c] = [one.value(a), other.value(a)];
      return chained(slopes[0](b, c), one.slope(a)) + chained(slopes[1](b, c), other.slope(a));
    },
  };
}

// each is one loop for all cells, so that it is compiled for arrays alone
/** @returns {Squash} */
function looped({ value, slope }) {
  return {
    value,
    slope,
    forward(out, o, a, i, n) {
      for (let k = 0; k < n; k++) out[o + k] = value(a[i + k]);
    },
    backward(out, o, d, i, a, j, n) {
      for (let k = 0; k < n; k++) out[o + k] = d[i + k] * slope(a[j + k]);
    },
  };
}

/** @type {Record<string, Squash>} */
const LOOPED = Object.fromEntries(Object.entries(KNOWN).map(([name, each]) => [name, looped(each)]));

/**
 * What the equations of a cell may call of one number, by name: those of every cell, and its own.
 * @param {import("../cell/equations.mjs").Definition[]} own
 */
export function squashesOf(own) {
  const found = { ...LOOPED };
  for (const { name, tree } of own) found[name] = looped(compiled(tree, found));
  return found;
}
