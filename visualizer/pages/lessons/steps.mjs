// Which pictures a lesson needs, which of its steps an address asks for, and gates turned as an address has them.

/** A picture's key: one for each text and network. */
export const keyOf = ({ text, model, weights }) => JSON.stringify([text, model, weights ?? "trained"]);

/**
 * The pictures that a lesson needs, as they are asked for, the one of a step first and those after it next; of so many
 * steps.
 */
export function needed(lesson, from = 0, steps = Infinity) {
  const found = new Map();
  for (const { state } of [...lesson.steps.slice(from), ...lesson.steps.slice(0, from)].slice(0, steps)) {
    const { text, model, weights } = state;
    if (!found.has(keyOf(state))) found.set(keyOf(state), { text, model, weights });
  }
  return found;
}

/** A text with {names} filled in. */
export const fill = (text, values = {}) => text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

/** A gate that was turned, as a pin, and back: [signal, unit, step, value]; null for any other pin. */
export const pinOf = ({ signal, unit, t, value }) => `${signal}:${unit}:${t}=${Number(value.toFixed(2))}`;
export function turnOf(pin) {
  const found = /^([a-z]):(\d{1,4}):(\d{1,4})=(-?(?:0(?:\.\d{1,4})?|1(?:\.0{1,4})?))$/.exec(pin);
  return found && { signal: found[1], unit: Number(found[2]), t: Number(found[3]), value: Number(found[4]) };
}

/**
 * The gates that pins turn, as a hand can: each once, of one unit at one step, among the `gates` that a step lets be
 * turned in T steps of H units, within the range of its signal; null for any others.
 */
export function turnedBy(pins, gates, { T, H, roles }) {
  const turned = pins.map(turnOf),
    [first] = turned;
  const fits = (each, k) =>
    each &&
    each.t < T &&
    each.unit < H &&
    each.value >= roles.range(each.signal)[0] &&
    gates.includes(each.signal) &&
    each.t === first.t &&
    each.unit === first.unit &&
    turned.findIndex(({ signal }) => signal === each.signal) === k;
  return turned.every(fits) ? turned : null;
}

/** The step that an address asks for, counted from 0, among n; and whether it is another than that. */
export const placed = (step, n) => {
  const k = Math.max(1, Math.min(n, step)) - 1;
  return { k, other: k !== step - 1 };
};

/** The lessons before and after one, among those of its kind, in order; null where there is none. */
export function beside(list, name) {
  const own = list.find((each) => each.name === name),
    all = list.filter((each) => each.kind === own?.kind),
    at = all.indexOf(own);
  return { at, before: all[at - 1] ?? null, after: at < 0 ? null : (all[at + 1] ?? null) };
}
