// Gates and states that are held by hand: pins of What if, with the side that they are of. A pin is one of
// `kit/pins.mjs` with a `side`, "encoder" or "decoder"; a list of them is kept as the address has it, as texts.

import { heldAt, pinText, places, spans, written } from "../kit/pins.mjs";

const FORM =
  /^(!?)\s*(encoder|decoder)\.([a-z])(?:_l(\d{1,4}))?(_reverse)?:(\*|[0-9,-]+):(\*|[0-9,-]+)=(.+)$/;

/** What a text says, null where it is no pin. */
function parsed(text) {
  const [whole, off, side, signal, layer, reverse, units, steps, value] = FORM.exec(text) ?? [];
  if (whole === undefined) return null;
  const number = Number(value),
    pin = { side, signal, units: places(units), steps: places(steps), on: off === "" };
  if (pin.units === undefined || pin.steps === undefined) return null;
  return {
    ...pin,
    layer: layer === undefined ? null : Number(layer),
    direction: reverse ? "reverse" : "forward",
    value: Number.isNaN(number) ? value : number,
  };
}

/** The pins of a list, as texts of an address. */
export const listOf = (texts) => (texts ?? []).map(parsed).filter((pin) => pin !== null);

/** Those of one side. */
export const ofSide = (pins, side) => (pins ?? []).filter((pin) => pin.side === side);

/** A pin as the address has it. */
export const spoken = ({
  on = true,
  side,
  signal,
  layer = null,
  direction = "forward",
  units,
  steps,
  value,
}) => `${on ? "" : "!"}${side}.${pinText({ signal, layer, direction, units, steps, value })}`;

const place = ({ side, signal, units, steps, layer = null, direction = "forward" }) =>
  [side, signal, layer, direction, written(units), written(steps)].join();

/** A list with a pin held at a value in the place of what was held just there; without it where that is null. */
export function put(texts, pin, value) {
  const rest = listOf(texts).filter((each) => place(each) !== place(pin)),
    next = value === null ? rest : [...rest, { ...pin, value }];
  return next.length ? next.map(spoken) : null;
}

/** What of a list another sentence keeps: what is held at all of its words. */
export function everywhere(texts) {
  const kept = listOf(texts).filter(({ steps }) => steps === null);
  return kept.length ? kept.map(spoken) : null;
}

/** Whether two lists hold the same places, at whatever values. */
export const alike = (one, other) => listOf(one).map(place).join(";") === listOf(other).map(place).join(";");

/** The first output at which two translations part, of which the words are given; -1 where they never do. */
export const parts = (one, other) =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, j) => j).find((j) => one[j] !== other[j]) ??
  -1;

/** Where the pins of a side hold a signal: { u, n, t, m } of n units from u on, m steps from t on; the acting ones. */
export function blocks(pins, side, signal, H, T) {
  const found = [];
  for (const each of ofSide(pins, side)) {
    if (!each.on || each.signal !== signal || each.layer !== null || each.direction !== "forward") continue;
    for (const [u, last] of each.units === null ? [[0, H - 1]] : spans(each.units))
      for (const [t, end] of each.steps === null ? [[0, T - 1]] : spans(each.steps))
        if (t < T) found.push({ u, n: last - u + 1, t, m: Math.min(end, T - 1) - t + 1 });
  }
  return found;
}

/** Whether a side's signal of a unit is held at a step. */
export const isHeld = (pins, side, signal, u, t) => heldAt(ofSide(pins, side), signal, u, t) !== null;
