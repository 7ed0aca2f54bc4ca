// Settings that were worked out before, where there is no server to work out others: `known`, each with its `knobs`.

const equal = (a, b) =>
  a === b || (a !== null && b !== null && typeof a !== "string" && Number(a) === Number(b));

const alike = (one, other, but = "") =>
  Object.entries(one).every(([name, value]) => name === but || equal(value, other[name]));

/** Whether knobs all stand alike. */
export const same = (one, other) => alike(one, other);

/** Those with these knobs; undefined where there are none. */
export const found = ({ known }, knobs) => known.find((each) => alike(each.knobs, knobs));

/** Of the known those that differ from these knobs in one alone. */
const beside = ({ known }, knobs, name) => known.filter((each) => alike(each.knobs, knobs, name));

/** Whether this knob can be turned from where these stand. */
export const turns = (setup, knobs, name) =>
  beside(setup, knobs, name).some((each) => !equal(each.knobs[name], knobs[name]));

/** The numbers that a knob can be turned to from where these stand, the least first. */
export const places = (setup, knobs, name) =>
  beside(setup, knobs, name)
    .map((each) => each.knobs[name])
    .filter((value) => typeof value === "number")
    .sort((a, b) => a - b);

/**
 * The knobs that a turn comes to: those asked for where they can be had, else as before. A text is read by networks with
 * all else as usual.
 */
export function reached(setup, usual, knobs, changes) {
  const asked = { ...knobs, ...changes },
    exact = found(setup, asked);
  if (exact) return exact.knobs;
  if (!("text" in changes || "networks" in changes)) return knobs;
  const { networks, text } = asked;
  return { ...usual, networks, text: networks in setup.live ? text : "" };
}
