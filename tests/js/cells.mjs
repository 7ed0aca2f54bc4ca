// What every cell says of itself, as a picture carries it: `cells.json`, which tests/js/test_cells.py writes and holds.

import { readFileSync } from "node:fs";

import { Roles } from "../../visualizer/pages/kit/cell/roles.mjs";

export const FACTS = JSON.parse(readFileSync(new URL("./cells.json", import.meta.url), "utf8"));
export const CELLS = Object.keys(FACTS);

const made = (name, options) =>
  new Roles({ ...FACTS[name], name, options: { ...FACTS[name].options, ...options } });
const USUAL = Object.fromEntries(CELLS.map((name) => [name, made(name)]));

/** The roles of a cell by its name, with other options. */
export const rolesOf = (name, options) => (options ? made(name, options) : USUAL[name]);
