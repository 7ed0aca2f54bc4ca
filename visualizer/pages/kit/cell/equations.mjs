// A cell's equations in the browser: the trees that `visualizer.equations` parses, written, set as mathematics and
// worked out. What each of them says is the cell's; here stand only the signs and functions that they are made of.

import { tree as element } from "../dom.mjs";

/**
 * A part of an equation, as Python's `Node`: op is "number", "name", "matrix" (times a vector), "call", "+", "-", "*", "/".
 * @typedef {{ op: string, text: string, parts: Node[] }} Node
 * @typedef {{ name: string, tree: Node }} Equation
 * @typedef {{ name: string, of: string, tree: Node }} Definition a function of a cell's own
 * @typedef {Record<string, (...numbers: number[]) => number>} Functions
 * @typedef {{ data: Float32Array | Float64Array, shape: number[] }} Matrix
 * @typedef {number | Float32Array | Float64Array} Value a number, or one a unit
 * @typedef {{ text: string, node?: Node, kind: "name" | "call" | "matrix" | "number" | "sign" | "open" | "close" | "comma" }} Piece
 * @typedef {(node: Node) => string | null} Said what stands for a node, null where that is to be written
 */

/** What the equations of every cell may call, of a number or two, as `visualizer.cells.FUNCTIONS`. @type {Functions} */
export const FUNCTIONS = {
  sigmoid: (a) => 1 / (1 + Math.exp(-a)),
  tanh: Math.tanh,
  relu: (a) => Math.max(0, a),
  ...{ exp: Math.exp, log: Math.log, sqrt: Math.sqrt, abs: Math.abs, max: Math.max, min: Math.min },
};

const SIGNS = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
};

/** What the equations of a cell may call: that, and functions of its own, each made of those before it. */
export function functionsOf(/** @type {Definition[]} */ own) {
  const functions = { ...FUNCTIONS };
  for (const { name, tree } of own) functions[name] = compiled(tree, functions);
  return functions;
}

// of its argument, which is all that it names
/** @returns {(a: number) => number} */
function compiled(/** @type {Node} */ { op, text, parts }, /** @type {Functions} */ functions) {
  if (op === "name") return (a) => a;
  if (op === "number") return () => Number(text);
  const [one, other] = parts.map((part) => compiled(part, functions)),
    does = op === "call" ? functions[text] : SIGNS[op];
  return other ? (a) => does(one(a), other(a)) : (a) => does(one(a));
}

/** How steep a function is at a. */
export const slope = (of, a, by = 1e-4) => (of(a + by) - of(a - by)) / (2 * by);

/** Whether a tree is a function of one sum. */
export const squashes = (/** @type {Node} */ { op, parts }) => op === "call" && parts.length === 1;

/** Every node below one, and itself last: the order in which they are worked out. @returns {Generator<Node>} */
export function* nodes(/** @type {Node} */ tree) {
  for (const part of tree.parts) yield* nodes(part);
  yield tree;
}

// ---- written

const NOTHING = () => null;
const MINUS = /^[-\u2212]/;

/**
 * A tree as the pieces it is written of, with the brackets that it needs.
 * @param {Node} tree
 * @param {Said} [said]
 * @returns {Piece[]}
 */
export function pieces(tree, said = NOTHING) {
  const text = said(tree);
  if (text !== null) return [{ text, node: tree, kind: "number" }];
  if (tree.op === "call") {
    const between = (k) => (k ? [/** @type {Piece} */ ({ text: ",", kind: "comma" })] : []);
    const inside = tree.parts.flatMap((part, k) => [...between(k), ...pieces(part, said)]);
    return [{ text: tree.text, node: tree, kind: "call" }, ...bracketed(inside)];
  }
  const looser = tree.op === "matrix" ? ["+", "-", "*", "/"] : ["+", "-"],
    product = ["*", "/"];
  const inside = tree.parts.map((part, k) => {
    const found = pieces(part, said);
    const binds = (k || [...product, "matrix"].includes(tree.op)) && looser.includes(part.op);
    const divided = k && product.includes(tree.op) && product.includes(part.op);
    return binds || (divided && [tree.op, part.op].includes("/")) ? bracketed(found) : found;
  });
  if (inside.length < 2) {
    const kind = /** @type {Piece["kind"]} */ (tree.op);
    return [{ text: tree.text, node: tree, kind }, ...inside.flat()];
  }
  const [left, right] = inside;
  let sign = tree.op;
  // nobody writes 1 + -2
  if (!product.includes(sign) && MINUS.test(right[0].text)) {
    sign = sign === "+" ? "-" : "+";
    right[0] = { ...right[0], text: right[0].text.replace(MINUS, "") };
  }
  return [...left, { text: sign, node: tree, kind: "sign" }, ...right];
}

/** @returns {Piece[]} */
const bracketed = (/** @type {Piece[]} */ inside) => [
  { text: "(", kind: "open" },
  ...inside,
  { text: ")", kind: "close" },
];

const SPACED = ["matrix", "comma"];

/** A tree as Python's `write` has it. */
export const write = (/** @type {Node} */ tree, /** @type {Said} */ said = NOTHING) =>
  pieces(tree, said)
    .map(({ text, kind }) => (kind === "sign" ? ` ${text} ` : SPACED.includes(kind) ? `${text} ` : text))
    .join("");

/** An equation as the cell says it. */
export const line = (/** @type {Equation} */ { name, tree }) => `${name} = ${write(tree)}`;

// ---- set as mathematics

const SHOWN = { sigmoid: "\u03C3", "*": "\u00B7", "-": "\u2212" };
const m = element("http://www.w3.org/1998/Math/MathML");

/** A name of an equation in its parts: "W_if" is a W above the line and if below it, "h'" an h with a prime. */
export function parted(/** @type {string} */ name) {
  const [of, below = ""] = name.replace("'", "").split("_");
  return { of, below, prime: name.endsWith("'") };
}

// the letter, what stands below it, and its prime
function letter(name, signals) {
  const { of, below, prime } = parted(name);
  const base = m("mi", { class: signals.includes(of) && !below && `s-${of}` }, prime ? `${of}\u2032` : of);
  return below ? m("msub", {}, base, m("mi", {}, below)) : base;
}

function setPiece({ text, kind }, signals) {
  const shown = SHOWN[text] ?? text.replace(MINUS, "\u2212");
  if (kind === "name") return [letter(text, signals)];
  if (kind === "matrix") return [letter(text, signals), m("mspace", { width: "0.2em" })];
  if (kind === "call") return [m("mi", { class: "upright" }, shown)];
  if (kind === "number") return [m("mn", {}, shown)];
  return [m("mo", { stretchy: "false" }, shown)];
}

/**
 * Pieces as an element of mathematics; who cannot see it is told the text.
 * @param {Piece[]} pieces
 * @param {string[]} signals those that have a colour
 * @param {string} text
 */
export const typeset = (pieces, signals, text) =>
  m(
    "math",
    { role: "math", "aria-label": text },
    m("mrow", {}, ...pieces.flatMap((piece) => setPiece(piece, signals))),
  );

/** An equation, set. */
export const equation = (/** @type {Equation} */ each, /** @type {string[]} */ signals) =>
  typeset(
    [{ text: each.name, kind: "name" }, { text: "=", kind: "sign" }, ...pieces(each.tree)],
    signals,
    line(each),
  );

// ---- worked out

const at = (/** @type {Value} */ value, /** @type {number} */ k) =>
  typeof value === "number" ? value : value[k];

function each(of, ...values) {
  const long = values.find((value) => typeof value !== "number");
  if (long === undefined) return of(...values);
  return Float64Array.from(long, (_, k) => of(...values.map((value) => at(value, k))));
}

// the rows of a matrix, each times a vector
function times({ data, shape: [rows, columns] }, vector) {
  const found = new Float64Array(rows);
  for (let r = 0; r < rows; r++)
    for (let k = 0; k < columns; k++) found[r] += data[r * columns + k] * vector[k];
  return found;
}

/**
 * The value of every node of a tree. Values are what its names stand for.
 * @param {Node} tree
 * @param {Record<string, any>} values
 * @returns {Map<Node, Value>}
 */
export function evaluate(tree, values, functions = FUNCTIONS) {
  const found = new Map();
  for (const node of nodes(tree)) {
    const parts = node.parts.map((part) => found.get(part));
    found.set(node, result(node, parts, values, functions));
  }
  return found;
}

function result({ op, text }, parts, values, functions) {
  if (op === "number") return Number(text);
  if (op === "call") {
    if (!functions[text]) throw new Error(`no function is called ${text}`);
    return each(functions[text], ...parts);
  }
  if (op !== "name" && op !== "matrix") return each(SIGNS[op], ...parts);
  if (values[text] === undefined) throw new Error(`nothing is called ${text}`);
  return op === "matrix" ? times(values[text], parts[0]) : (values[text].data ?? values[text]);
}

/** What the states before a step are called in its equations. */
export const primed = (before) =>
  Object.fromEntries(Object.entries(before).map(([name, value]) => [`${name}'`, value]));

/**
 * A whole sequence: for each of xs, what the step reads, the value of every equation.
 * @param {Equation[]} equations
 * @param {Record<string, any>} tensors vectors, and matrices
 * @param {ArrayLike<number>[]} xs
 * @param {Record<string, Float32Array | Float64Array>} before the states before the first step, by name
 * @param {(name: string, unit: number, t: number) => number | string | null} held what a place is held at, see
 *   `heldAt` of kit/pins.mjs: a number, "1-f", or null where it is free
 * @returns {Record<string, Float64Array>[]} for each step, by name
 */
export function run(equations, tensors, xs, before, held = NOTHING, functions = FUNCTIONS) {
  const trees = Object.fromEntries(equations.map(({ name, tree }) => [name, tree]));
  let state = before;
  return xs.map((x, t) => {
    const values = { ...tensors, x, ...primed(state) };
    /** @type {Record<string, Float64Array>} */
    const made = {};
    // what a gate is held at may be what another leaves, which is then worked out first
    const find = (name) => {
      if (made[name]) return made[name];
      const free = evaluate(trees[name], values, functions).get(trees[name]);
      made[name] = Float64Array.from(/** @type {Float64Array} */ (free), (value, unit) => {
        const at = held(name, unit, t);
        return typeof at === "string" ? 1 - find(at.slice(2))[unit] : (at ?? value);
      });
      values[name] = made[name];
      return made[name];
    };
    for (const { name } of equations) find(name);
    state = Object.fromEntries(Object.keys(before).map((name) => [name, made[name]]));
    return made;
  });
}
