// What the names in the equations of a cell stand for, drawn at random.

import { draws } from "./pictures.mjs";

const D = 7;

/** Units. */
export const H = 5;

/** A number for every name of a cell's equations. */
export function valuesOf(equations, seed = 2) {
  const random = draws(seed),
    some = (n) => Float64Array.from({ length: n }, () => 2 * random() - 1),
    found = { x: some(D) };
  const look = (node) => {
    node.parts.forEach(look);
    if (node.op === "matrix") {
      const columns = node.text.startsWith("W_i") ? D : H;
      found[node.text] ??= { data: some(H * columns), shape: [H, columns] };
    } else if (node.op === "name") found[node.text] ??= some(H);
  };
  for (const { tree } of equations) look(tree);
  return found;
}
