// Pins: signals held at a value over units and steps, as a list that a person edits. A pin is
// {signal, layer, direction, units: null | [ints], steps: null | [ints], value: number | "1-f", on}; null is all of
// them, and of layers the last. A pin that names neither layer nor direction is of the last layer read forward.

/** Whether a value is that of a gate which is held at what another leaves, "1-f". */
export const isCoupled = (value) => typeof value === "string";

/** "3,7-9" -> [3, 7, 8, 9], "*" -> null; undefined where it is neither, or not from 0 to size - 1. */
export function places(text, size = Infinity) {
  if (text.trim() === "*") return null;
  const found = new Set();
  for (const part of text.split(",")) {
    const [, first, last = first] = /^\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?$/.exec(part) ?? [];
    if (
      first === undefined ||
      Number(last) < Number(first) ||
      Number(last) >= size ||
      Number(last) - Number(first) > 1e5
    )
      return undefined;
    for (let k = Number(first); k <= Number(last); k++) found.add(k);
  }
  return [...found].sort((a, b) => a - b);
}

/** Numbers in order as spans: [3, 7, 8, 9] -> [[3, 3], [7, 9]]. */
export function spans(numbers) {
  /** @type {[number, number][]} */
  const found = [];
  for (const k of numbers) {
    if (found.length && found.at(-1)[1] === k - 1) found.at(-1)[1] = k;
    else found.push([k, k]);
  }
  return found;
}

/** The same as a text; null is "*". */
export const written = (numbers) =>
  numbers === null
    ? "*"
    : spans(numbers)
        .map(([a, b]) => (a === b ? a : `${a}-${b}`))
        .join(",");

/** One layer in one direction, see `visualizer.stack.Place`. @typedef {{ layer?: number | null, direction?: string }} Place */

/** What a signal's name has behind it where it is of that layer and direction, as PyTorch names its weights. @param {Place} place */
export const suffix = ({ layer = null, direction = "forward" }) =>
  `${layer === null ? "" : `_l${layer}`}${direction === "reverse" ? "_reverse" : ""}`;

/** A pin as the address and the server read it. */
export const pinText = ({ signal, layer = null, direction = "forward", units, steps, value, on = true }) =>
  `${on ? "" : "!"}${signal}${suffix({ layer, direction })}:${written(units)}:${written(steps)}=${value}`;

/** From first to last, of T steps; all of them are null. */
export const span = (first, last, T) =>
  first <= 0 && last >= T - 1
    ? null
    : Array.from(
        { length: Math.min(last, T - 1) - Math.max(0, first) + 1 },
        (_, k) => Math.max(0, first) + k,
      );

/** Whether a pin of a list holds anything in the run: it is switched on, and nothing is in its way. */
export const acts = (pin) => pin.on && !pin.why;

/** Whether a pin is of that layer and direction: the last read forward, unless another is named. @param {Place} place */
export const isAt = (pin, place = {}) => suffix(pin) === suffix(place);

const holds = (pin, signal, unit, t, place) =>
  acts(pin) &&
  pin.signal === signal &&
  isAt(pin, place) &&
  (pin.units === null || pin.units.includes(unit)) &&
  (pin.steps === null || pin.steps.includes(t));

/** What a list holds a unit at, at a step; the later pin wins. null where it is free. @param {Place} [place] */
export const heldAt = (pins, signal, unit, t, place) =>
  pins.findLast((pin) => holds(pin, signal, unit, t, place))?.value ?? null;

/**
 * What a list holds a signal at in all H units over these steps of T, null for all: one value, null where it is free,
 * undefined where it is not the same everywhere.
 * @param {Place} [place]
 */
export function held(pins, signal, steps, T, H, place) {
  const own = pins.filter((pin) => acts(pin) && pin.signal === signal && isAt(pin, place));
  if (!own.length) return null;
  const found = new Set();
  for (const t of all(steps, T))
    for (let u = 0; u < H && found.size < 2; u++) found.add(heldAt(own, signal, u, t, place));
  return found.size === 1 ? [...found][0] : undefined;
}

/** A list that holds nothing over these steps of T, null for all; what is switched off stays as it is. */
export function released(pins, steps, T) {
  return pins.flatMap((pin) => {
    if (!acts(pin) || (steps && pin.steps && !steps.some((t) => pin.steps.includes(t)))) return [pin];
    const { text, why, ...kept } = pin,
      left = steps === null ? [] : all(pin.steps, T).filter((t) => !steps.includes(t));
    return left.length ? [{ ...kept, steps: left }] : [];
  });
}

/** Whether two pins are of the same layer, units and steps. */
export const together = (one, other) =>
  isAt(one, other) &&
  written(one.units) === written(other.units) &&
  written(one.steps) === written(other.steps);

/** The other parts of the change that one is a part of: pins at the same places which one preset sets with it. */
export function mates(pins, k, presets) {
  const { signal } = pins[k],
    sets = presets.map(({ hold }) => hold.map(([name]) => name)).filter((names) => names.includes(signal));
  return pins.flatMap((pin, j) =>
    pin.signal !== signal && together(pin, pins[k]) && sets.some((names) => names.includes(pin.signal))
      ? [j]
      : [],
  );
}

const meet = (a, b) => (a === null ? b : b === null ? a : a.filter((k) => b.includes(k)));
const all = (places, size) => places ?? Array.from({ length: size }, (_, k) => k);

/**
 * What later pins take from each pin of a list of one run (T steps, H units): for each a list of {by, steps, whole}:
 * the later pin's index, the steps where it wins, and whether that leaves the earlier one nothing.
 */
export function overruled(pins, T, H) {
  return pins.map((pin, k) => {
    if (!acts(pin)) return [];
    const mine = all(pin.units, H).length * all(pin.steps, T).length,
      found = [];
    for (let by = k + 1; by < pins.length; by++) {
      const later = pins[by];
      if (!acts(later) || later.signal !== pin.signal || later.value === pin.value || !isAt(later, pin))
        continue;
      const units = all(meet(pin.units, later.units), H),
        steps = all(meet(pin.steps, later.steps), T);
      if (units.length && steps.length)
        found.push({ by, steps, whole: units.length * steps.length === mine });
    }
    return found;
  });
}

// ---- lists of pins that came before, and those undone: {past, future}

const MOST = 200;

export const begun = { past: [], future: [] };

/** After a change of what was `before`. */
export const changed = ({ past }, before) => ({ past: [...past.slice(1 - MOST), before], future: [] });

/** One back from `now`, [history, list]; null where there is none. */
export const undone = ({ past, future }, now) =>
  past.length ? [{ past: past.slice(0, -1), future: [now, ...future] }, past.at(-1)] : null;

/** One forth. */
export const redone = ({ past, future }, now) =>
  future.length ? [{ past: [...past, now], future: future.slice(1) }, future[0]] : null;
