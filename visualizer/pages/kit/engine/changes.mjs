// What if: a text as a network reads it, and the same with gates held, another text or another network. The twin of
// `visualizer.pages.whatif.changes`, as far as two runs side by side.

import { acts, isAt, isCoupled, suffix } from "../pins.mjs";
import { Refused } from "./refused.mjs";

export const MAX_TOKENS = 256;
export const MAX_PINS = 40;
const MAX_PIN_CHARACTERS = 400;
const MAX_PLACES = 20_000;
const MAX_NOTICES = 3;
const MOST = 100_000;
const LARGEST = 1e30;
const OFF = "!";

const PIN = /^([a-z])(?:_l(\d{1,4}))?(_reverse)?:(\*|[0-9,-]+):(\*|[0-9,-]+)=([^\n]+)$/u;
const NUMBER = /^\s*[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*$/i;
const NO_NUMBER = /^\s*[-+]?(nan|inf|infinity)\s*$/i;
const REST = /^1-[a-z]$/;

/**
 * @typedef {{ signal: string, layer?: number | null, direction?: string, units: number[] | null, steps: number[] | null,
 *   value: number | string }} Pin
 */

const said = (text) => `'${text}'`;
const sentence = (text) => (text[1] === " " ? text : text[0].toUpperCase() + text.slice(1));

// a number as a sentence has it
const short = (value) => String(Number(value.toPrecision(6)));

function numbers(text) {
  if (text === "*") return null;
  /** @type {number[]} */
  const found = [];
  for (const part of text.split(",")) {
    const [, first, last] = /^(\d+)(?:-(\d+))?$/.exec(part) ?? [];
    if (first === undefined || part.length > 12)
      throw new Refused(`${said(text)} are no numbers; write 6, 3-8 or *`);
    const from = Number(first),
      to = Number(last ?? first);
    if (to < from || to >= from + MOST) throw new Refused(`${said(part)} is no span`);
    for (let k = from; k <= to; k++) found.push(k);
    if (found.length > MOST) throw new Refused("a pin holds at most 100,000 numbers");
  }
  return found;
}

/** One pin of its text, such as "f:6:3-8=1.0": see `Pins.parse`. @returns {Pin} */
export function parsed(text) {
  const found = PIN.exec(text);
  if (!found)
    throw new Refused(`${said(text)} is no pin; one is written SIGNAL:UNITS:STEPS=VALUE, as f:6:3-8=1.0`);
  const [, signal, layer, reverse, units, steps, value] = found;
  if (!REST.test(value) && !NUMBER.test(value) && !NO_NUMBER.test(value))
    throw new Refused(`${said(text)} is no pin: ${said(value)} is no number`);
  if (NO_NUMBER.test(value))
    throw new Refused(`${signal} cannot be held at ${value.trim()}, which is no number`);
  return {
    signal,
    layer: layer === undefined ? null : Number(layer),
    direction: reverse ? "reverse" : "forward",
    units: numbers(units),
    steps: numbers(steps),
    value: REST.test(value) ? value : Number(value),
  };
}

/** Why a network's run of T steps cannot have a pin; null where it can. @param {Pin} pin */
export function wrong({ signal, layer, direction, units, steps, value }, network, T) {
  const { title, signals, roles, H } = network;
  try {
    network.at({ layer, direction });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.message;
  }
  if (typeof value === "string") {
    if (roles.write.includes(value) && !signals.includes(signal))
      return `a ${title} always writes by ${value}: there is nothing to hold`;
    const rest = `1-${roles.keeper}`;
    if (roles.couples && (signal !== roles.writer || value !== rest))
      return `only ${roles.writer} can be held at ${rest}, not ${signal} at ${value}`;
    if (!roles.couples && signals.includes(signal))
      return `${title} has no gate that can be held at what another leaves`;
  }
  if (!signals.includes(signal)) return `${title} has no signal ${said(signal)}, only ${signals.join(", ")}`;
  if (typeof value === "number") {
    const [low, high] = roles.range(signal),
      bounded = Number.isFinite(high),
      between = bounded ? `from ${low} to ${high}` : "a number of at most 1e+30 in size";
    if (!(value >= Math.max(low, -LARGEST) && value <= Math.min(high, LARGEST)))
      return `${signal} is ${between}, so it cannot be held at ${short(value)}`;
  }
  for (const [places, n, what] of /** @type {[number[] | null, number, string][]} */ ([
    [units, H, "unit"],
    [steps, T, "step"],
  ])) {
    const lost = places?.find((place) => place >= n);
    if (lost !== undefined) return `there is no ${what} ${lost}; ${what}s are 0 to ${n - 1}`;
  }
  return null;
}

const named = (where) =>
  [...where.matchAll(/(\d+)-(\d+)/g)].reduce(
    (sum, [, first, last]) => sum + Math.max(Number(last) - Number(first), 0),
    where.split(",").length + 1,
  );

/**
 * The pins that a question lists, each {text, signal, layer, direction, units, steps, value, on, why}: what is no pin is left out, what
 * does not fit a run of T steps waits in the list, and says why.
 */
export function listed(asked, network, T, notices) {
  if (asked === undefined || asked === null) return [];
  const texts = Array.isArray(asked) ? asked.filter((text) => typeof text === "string") : [];
  if (!Array.isArray(asked) || texts.length < asked.length) notices.push("A change could not be read.");
  if (texts.length > MAX_PINS)
    notices.push(`Only the first ${MAX_PINS} of ${texts.length.toLocaleString("en")} changes are kept.`);
  const refused = new Set(),
    found = [];
  let room = MAX_PLACES;
  for (const given of texts.slice(0, MAX_PINS)) {
    const on = !given.trim().startsWith(OFF),
      text = (on ? given : given.trim().slice(OFF.length)).trim(),
      [where] = text.split("=");
    if (text.length > MAX_PIN_CHARACTERS || /\d{5}/.test(where) || named(where) > room) {
      refused.add("A change that names so many places could not be read.");
      continue;
    }
    room -= named(where);
    try {
      found.push(fitted({ text, ...parsed(text), on }, network, T));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      refused.add(`${sentence(error.message)}.`);
    }
  }
  notices.push(...[...refused].slice(0, MAX_NOTICES));
  if (refused.size > MAX_NOTICES)
    notices.push(`${refused.size - MAX_NOTICES} further changes could not be read.`);
  return found;
}

/** A pin as a run of T steps has it. */
export function fitted(pin, network, T) {
  const { one, many } = network.reads,
    steps = pin.steps?.filter((t) => t < T) ?? null;
  if (steps && !steps.length) return { ...pin, why: `This text has only ${T} ${T === 1 ? one : many}` };
  // as the last, a layer has one name
  const layer = pin.layer === network.layers - 1 ? null : (pin.layer ?? null),
    fits = { ...pin, layer, steps },
    why = wrong(fits, network, T);
  return why ? { ...pin, why: sentence(why) } : { ...fits, why: null };
}

const all = (n) => Array.from({ length: n }, (_, k) => k);

/**
 * What a list of pins holds a network's run of T steps at, for every layer in every direction: steps are those of the
 * text, the later pin wins.
 * @param {import("./network.mjs").Network} network
 * @returns {import("./program.mjs").Held[]}
 */
export function heldIn(pins, network, T) {
  return network.programs.map((_, k) => {
    const own = pins.filter((pin) => acts(pin) && network.at(pin) === k);
    return heldOver(own, T, network.H);
  });
}

/**
 * What a list of pins of one layer and direction holds it at over T steps, the later pin winning: see kit/pins.mjs, and
 * `Held` of program.mjs.
 * @returns {import("./program.mjs").Held}
 */
export function heldOver(pins, T, H) {
  /** @type {import("./program.mjs").Held} */
  const found = {};
  for (const { signal, units, steps, value } of pins.filter(acts)) {
    found[signal] ??= new Float64Array(T * H).fill(NaN);
    for (const t of steps ?? all(T))
      for (const u of units ?? all(H))
        if (t < T && u < H) found[signal][t * H + u] = isCoupled(value) ? Infinity : value;
  }
  return found;
}

/** Whether i is held where f is, and at what is left of it. */
const tied = (f, i) =>
  f.every((at, k) =>
    Number.isNaN(at)
      ? Number.isNaN(i[k])
      : i[k] === Infinity || Math.abs(i[k] - (1 - at)) <= 1e-8 + 1e-5 * Math.abs(1 - at),
  );

/**
 * Pins of a network's run as another cell has them, where that is the same change; Refused, and why, where there is
 * none. Where one gate both keeps and writes, to hold it is to hold f and, at 1 - f, i.
 */
export function carried(pins, mine, its, T) {
  const [of, to] = [mine.roles, its.roles],
    names = [of.keeper, of.writer, to.keeper, to.writer];
  if (pins.some(({ units }) => units))
    throw new Refused("its units are others, so a change of chosen units cannot be carried over");
  let found = pins.map((pin) => ({ ...pin, text: "" }));
  if (!names.includes(null)) {
    if (of.couples && !to.couples) {
      const own = found.filter(({ signal }) => signal === of.keeper || signal === of.writer);
      for (const place of new Map(own.map((pin) => [suffix(pin), pin])).values()) {
        const at = own.filter((pin) => isAt(pin, place)),
          { [of.keeper]: f, [of.writer]: i } = heldOver(at, T, 1);
        if (!(f && i && tied(f, i))) {
          const without = `${of.keeper} cannot be held without ${of.writer} at 1-${of.keeper}`;
          throw new Refused(`${its.title} keeps and writes by ${to.keeper} alone: ${without}`);
        }
      }
      found = found.filter(({ signal }) => signal !== of.writer);
    }
    const rest = `1-${to.keeper}`,
      turned = of.keepsAt !== to.keepsAt;
    found = found.map((pin) => {
      if (pin.signal === of.keeper)
        return { ...pin, signal: to.keeper, value: turned ? 1 - pin.value : pin.value };
      if (pin.signal !== of.writer || !of.couples) return pin;
      return { ...pin, signal: to.writer, value: typeof pin.value === "string" ? rest : pin.value };
    });
    if (to.couples && !of.couples)
      for (const pin of found.filter(({ signal }) => signal === to.keeper))
        found.push({ ...pin, signal: to.writer, value: rest });
  }
  for (const pin of found) {
    const why = wrong(pin, its, T);
    if (why) throw new Refused(why);
  }
  return found;
}

/** A text in every network of these, as it is read and with the changes of one of them: see `WANTS` of the server. */
export function others(networks, { network: mine, tokens }, held, t, traced) {
  const likely = ({ network, top }) =>
    [0, 1].map((j) => [network.names[top.id[t * top.n + j]], top.p[t * top.n + j]]);
  return networks.map((network) => {
    const { name, cell, seed, H: units, layers, signals } = network,
      before = traced(network, []);
    if (t < before.first) throw new Refused("of a text as long as this one its end alone is answered");
    const row = {
      name,
      cell,
      seed,
      units,
      layers,
      before: likely(before),
      after: null,
      parts: null,
      held: [],
      unlike: null,
    };
    try {
      const pins = network === mine ? held : carried(held, mine, network, tokens.length),
        after = traced(network, pins);
      return {
        ...row,
        after: likely(after),
        parts: compared(before, after).parts,
        held: signals.filter((each) => pins.some(({ signal }) => signal === each)),
      };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { ...row, unlike: sentence(error.message) };
    }
  });
}

/**
 * Where run b parts from run a, over the steps that both have, and how far its states are in a layer and direction, in
 * the order of the text: see `analysis.ledger.compare`.
 * @param {import("../pins.mjs").Place} [place]
 */
export function compared(a, b, place) {
  const T = Math.min(a.T, b.T),
    same =
      a.network.names.length === b.network.names.length &&
      a.network.names.every((name, k) => name === b.network.names[k]),
    [kind, its] = [a, b].map(({ network }) => network.answers.kind),
    sizes = {};
  // before it one of them has no answer that was worked out
  const first = Math.max(a.first, b.first);
  let parts = null;
  if (same && kind === its && kind === "flags") {
    const [p, q] = [a.answers, b.answers],
      k = p
        .subarray(0, T * a.network.K)
        .findIndex((each, j) => j >= first * a.network.K && each > 0.5 !== q[j] > 0.5);
    if (k >= 0) parts = Math.floor(k / a.network.K);
  } else if (same && kind === its && kind !== "value")
    for (let t = 0; t < T && parts === null; t++)
      if (t >= first && a.top.id[t * a.top.n] !== b.top.id[t * b.top.n]) parts = t;
  const { H } = a.network;
  for (const name of ["h", "c"]) {
    const [ours, theirs] = [a, b].map((each) => each.signal(name, place));
    if (!ours || !theirs || H !== b.network.H) continue;
    sizes[name] = Float64Array.from({ length: T }, (_, t) => {
      let sum = 0;
      for (let k = t * H; k < (t + 1) * H; k++) sum += (theirs[k] - ours[k]) ** 2;
      return Math.sqrt(sum);
    });
  }
  return { T, parts, sizes };
}
