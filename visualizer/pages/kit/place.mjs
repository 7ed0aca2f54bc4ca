// The layer and direction that a page shows of a network that has more than one: what captions call it.

/** @typedef {{ layers: { level: number, direction: string }[], layer: number }} Of what has layers, and which is shown */
/** @typedef {import("./pins.mjs").Place} Place */

/** The last layer, read forward, which is shown where no other is asked for. @type {Place} */
export const LAST = Object.freeze({ layer: null, direction: "forward" });

/** Whether what is shown is read from the end of the text. @param {Of} of */
export const backwards = ({ layers, layer }) => layers[layer]?.direction === "reverse";

/** A layer of a network as captions have it: “layer 1 of 2, read backwards”; "" where there is one alone. @param {Of} of */
export function placed({ layers, layer }, k = layer) {
  if (layers.length < 2) return "";
  const { level, direction } = layers[k],
    deep = layers.at(-1).level + 1,
    both = layers.some((each) => each.direction === "reverse");
  return [
    deep > 1 && `layer ${level + 1} of ${deep}`,
    both && `read ${direction === "reverse" ? "backwards" : "forwards"}`,
  ]
    .filter(Boolean)
    .join(", ");
}

/** The same behind what it is of: “ of layer 1 of 2”, or “, read backwards” where the direction is all. @param {Of} of */
export function behind(of, k = of.layer) {
  const said = placed(of, k);
  return said && (said.startsWith("layer") ? ` of ${said}` : `, ${said}`);
}

/** How addresses, questions and pins name it: the last layer by none. @param {Of} of @returns {Place} */
export function placeOf({ layers, layer }, k = layer) {
  const { level, direction } = layers[k];
  return { layer: level === layers.at(-1).level ? null : level, direction };
}

/** Where that stands among the layers; -1 where there is none. @param {Of} of @param {Place} place */
export const indexOf = ({ layers }, { layer = null, direction = "forward" }) =>
  layers.findIndex((each) => each.level === (layer ?? layers.at(-1).level) && each.direction === direction);
