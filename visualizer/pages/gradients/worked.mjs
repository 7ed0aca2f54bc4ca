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

/**
 * The knobs that a turn comes to: those asked for where they can be had, else the nearest place of the knob that was
 * turned. A text is read by networks with all else as usual.
 */
export function reached(setup, usual, knobs, changes) {
  const asked = { ...knobs, ...changes },
    exact = found(setup, asked);
  if (exact) return exact.knobs;
  if ("text" in changes || "networks" in changes) {
    const { networks, text } = asked,
      reads = networks in setup.live;
    return { ...usual, networks, text: reads ? text : "" };
  }
  const [[name, value]] = Object.entries(changes),
    far = (each) => Math.abs(each.knobs[name] - value),
    there = beside(setup, knobs, name).filter((each) => typeof each.knobs[name] === "number");
  if (typeof value !== "number" || !there.length) return knobs;
  return there.reduce((best, each) => (far(each) < far(best) ? each : best)).knobs;
}
