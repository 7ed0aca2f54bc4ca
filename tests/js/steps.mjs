// Steps of every cell for the tests: extremes, ordinary values, first steps, one unit and means.

export { CELLS } from "./cells.mjs";

const base = { t: 11, token: "moved", one: "word", unit: 22, H: 32, mode: "unit", first: false };

export function lstm(f, i, o, g, old, more = {}) {
  const c = f * old + i * g;
  return {
    ...base,
    now: { f, i, o, g, c, h: o * Math.tanh(c) },
    prev: { c: old, h: 0.3 },
    kept: f * old,
    written: i * g,
    tanh_c: Math.tanh(c),
    peep: { i: -0.42 * old, f: 0.31 * old, o: 0.2 * c },
    scale: Math.max(Math.abs(old), Math.abs(c)),
    ...more,
  };
}

export function coupled(f, o, g, old, more = {}) {
  const v = lstm(f, 1 - f, o, g, old, more);
  delete v.now.i;
  return v;
}

export function gru(r, z, n, old, u, more = {}) {
  return {
    ...base,
    now: { r, z, n, h: (1 - z) * n + z * old },
    prev: { h: old },
    kept: z * old,
    written: (1 - z) * n,
    u,
    scale: 1,
    ...more,
  };
}

export function mingru(z, n, old, more = {}) {
  return {
    ...base,
    now: { z, n, h: (1 - z) * old + z * n },
    prev: { h: old },
    kept: (1 - z) * old,
    written: z * n,
    scale: Math.max(1, Math.abs(old), Math.abs(n)),
    ...more,
  };
}

export function indrnn(ax, ah, old, more = {}) {
  return { ...rnn(ax, ah, old, more), now: { h: Math.max(0, ax + ah) } };
}

export function rnn(ax, ah, old, more = {}) {
  return { ...base, now: { h: Math.tanh(ax + ah) }, prev: { h: old }, ax, ah, a: ax + ah, scale: 1, ...more };
}

const GATES = [0, 0.004, 0.105, 0.345, 0.5, 0.655, 0.93, 0.996, 1];
const SIGNED = [-1, -0.837, -0.004, 0, 0.09, 0.996];
const MEMORY = [-7.43, -0.62, -0.004, 0, 0.012, 2.694];
const UNSEEN = { t: 0, first: true, token: "I" };
const LATE = { t: 1203, token: "antidisestablishmentarianism" };

function* overGrid() {
  for (const f of GATES) {
    for (const g of SIGNED) {
      for (const old of MEMORY) {
        for (const mode of ["unit", "mean"]) {
          const more = { mode, ...(old === 0 ? UNSEEN : old < -5 ? LATE : {}) };
          for (const i of [0, 0.105, 0.5, 0.996]) yield ["lstm", lstm(f, i, 1 - f, g, old, more)];
          yield ["peephole", lstm(f, 0.7, f, g, old, more)];
          yield ["coupled", coupled(f, 0.5, g, old, more)];
          yield ["gru", gru(f, f, g, Math.tanh(old), 3 * g, { ...more, passed: f * 3 * g })];
          yield ["rnn", rnn(g, f * old, Math.tanh(old), more)];
          yield ["mingru", mingru(f, 3 * g, old, more)];
          yield ["indrnn", indrnn(g, f * Math.abs(old), Math.abs(old), more)];
        }
      }
    }
  }
}

/** [cell, step] over a grid of values; no step is changed by what is told or drawn of it. */
export const STEPS = [...overGrid()];
