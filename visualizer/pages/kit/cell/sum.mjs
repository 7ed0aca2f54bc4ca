// The sum that an equation squashes, of one unit: its terms, each product of a row of weights, and how they add up.
// All of it goes by the equation's tree, so that no cell is known here.

import { evaluate, FUNCTIONS, nodes, slope, squashes } from "./equations.mjs";

/** @typedef {import("./equations.mjs").Node} Node */
/**
 * A term of a sum: what stands for it, its sign, what it is multiplied by, and what it adds. Of a matrix, `row` and `vector` are
 * the unit's weights and what they are multiplied by, and `products` what each of them adds, in the matrix's order.
 * @typedef {{ node: Node, sign: number, scales: Node[], scale: number, adds: number, row?: ArrayLike<number>,
 *   vector?: ArrayLike<number>, products?: Float64Array }} Term
 */

const LEAST = 8; // a sum's axis goes so far at least where it is squashed

const holds = (/** @type {Node} */ tree, op) => [...nodes(tree)].some((node) => node.op === op);

/** What is squashed, and by what: "" for nothing. */
export const opened = (/** @type {Node} */ tree) =>
  squashes(tree) ? { by: tree.text, sum: tree.parts[0] } : { by: "", sum: tree };

/**
 * The terms that a tree adds, each with its sign and with what scales it: r * (W h' + b) adds r * W h' and r * b.
 * @returns {{ node: Node, sign: number, scales: Node[] }[]}
 */
export function terms(/** @type {Node} */ tree, sign = 1, /** @type {Node[]} */ scales = []) {
  const [one, other] = tree.parts;
  if (tree.op === "+" || tree.op === "-")
    return [...terms(one, sign, scales), ...terms(other, tree.op === "-" ? -sign : sign, scales)];
  if (tree.op === "*" && holds(one, "matrix") !== holds(other, "matrix")) {
    const [scale, of] = holds(one, "matrix") ? [other, one] : [one, other];
    return terms(of, sign, [...scales, scale]);
  }
  return [{ node: tree, sign, scales }];
}

const of = (value, unit) => (typeof value === "number" ? value : value[unit]);

/**
 * One equation at one step: by how much each term moves the sum of a unit, and what all units come to. `nodes` has the
 * value of every node, of all units; `numbers` those of this one.
 * @param {Node} tree
 * @param {Record<string, any>} values what its names stand for, see `evaluate`
 * @returns {{ by: string, terms: Term[], sum: number, value: number, nodes: Map<Node, any>,
 *   numbers: Map<Node, number>, sums: any, values: any, curve: ((a: number) => number) | null }}
 */
export function taken(tree, values, unit, functions = FUNCTIONS) {
  const found = evaluate(tree, values, functions),
    { by, sum } = opened(tree);
  const at = (node) => of(found.get(node), unit);
  const all = terms(sum).map(({ node, sign, scales }) => {
    const scale = scales.reduce((product, each) => product * at(each), sign),
      term = { node, sign, scales, scale, adds: scale * at(node) };
    if (node.op !== "matrix") return term;
    const { data, shape } = values[node.text],
      row = data.subarray(unit * shape[1], (unit + 1) * shape[1]),
      vector = found.get(node.parts[0]);
    return { ...term, row, vector, products: Float64Array.from(row, (w, k) => scale * w * vector[k]) };
  });
  // what a matrix is multiplied by is no number of one unit
  const numbers = new Map();
  const own = (node) => {
    numbers.set(node, at(node));
    if (node.op !== "matrix") for (const part of node.parts) own(part);
  };
  own(tree);
  return {
    by,
    terms: all,
    nodes: found,
    numbers,
    sum: at(sum),
    value: at(tree),
    sums: found.get(sum),
    values: found.get(tree),
    curve: by ? functions[by] : null,
  };
}

/**
 * The lines of a term as a column: of a matrix its largest products, then all others as one; else itself.
 * `k` is the column of a product, null for what is none; `others` how many are in one.
 * @returns {{ k: number | null, others: number, adds: number }[]}
 */
export function lines(/** @type {Term} */ { products, adds }, most) {
  if (!products) return [{ k: null, others: 0, adds }];
  const order = [...products.keys()].sort((a, b) => Math.abs(products[b]) - Math.abs(products[a]));
  // one more takes no more room than that it is left
  const shown = products.length <= most + 1 ? products.length : most,
    found = order.slice(0, shown).map((k) => ({ k, others: 0, adds: products[k] }));
  const rest = order.slice(shown);
  const left = rest.reduce((sum, k) => sum + products[k], 0);
  return rest.length ? [...found, { k: null, others: rest.length, adds: left }] : found;
}

/** Where a sum stands before and after each number that is added: [[from, to], ...]. */
export function running(numbers) {
  let at = 0;
  return numbers.map((each) => {
    const from = at;
    at += each;
    return [from, at];
  });
}

/** How far an axis goes on which a sum runs, either way: to a whole number. */
export function reach(/** @type {number[][]} */ steps, squashed) {
  const far = Math.max(0, ...steps.flat().map(Math.abs));
  return Math.max(squashed ? LEAST : 1, Math.ceil(far + 0.02 * far));
}

/** So many digits that rounded numbers add up to their rounded sum, two or three, and whether they do. */
export function addsUp(numbers, sum) {
  for (const digits of [2, 3]) {
    const round = (v) => Math.round(v * 10 ** digits);
    if (numbers.reduce((all, v) => all + round(v), 0) === round(sum)) return { digits, exact: true };
  }
  return { digits: 2, exact: false };
}

/** The least and the largest value of a curve on an axis from -far to far: the range of its signal where that has one. */
export function heights(curve, far, [low, high]) {
  if (Number.isFinite(low) && Number.isFinite(high)) return [low, high];
  const ends = [-far, 0, far].map(curve);
  return [Math.min(...ends), Math.max(...ends)];
}

/** What a unit would be without the terms that a test names, or with more in its sum. */
export const without = (/** @type {ReturnType<typeof taken>} */ { curve, sum, terms }, test) =>
  curve(terms.reduce((left, term) => left - (test(term) ? term.adds : 0), sum));

/** How steep the curve is where the sum stands. */
export const steep = ({ curve, sum }) => slope(curve, sum);

/** Whether a term is made of what has this name: the word, x, or what is left of the step before, h'. */
export const reads = (/** @type {{ node: Node, scales: Node[] }} */ { node }, name) =>
  [...nodes(node)].some(({ op, text }) => op === "name" && text === name);
