// Pictures for the tests: packed by hand as `visualizer.pages.wire.encode` describes, every cell's own recurrence run
// on drawn gates, so that what a step keeps and writes is known.

import { decode } from "../../visualizer/pages/kit/payload.mjs";
import { CELLS, FACTS, rolesOf } from "./cells.mjs";

export { CELLS };

export const SIGNALS = Object.fromEntries(CELLS.map((cell) => [cell, FACTS[cell].signals]));
export const GATES = "fiorz";

// numbers in 0..1, the same ones for a seed (mulberry32)
export function draws(seed) {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function block(facts, arrays) {
  const table = {},
    floats = [];
  for (const [name, [values, shape]] of Object.entries(arrays)) {
    table[name] = [floats.length, shape];
    floats.push(...values);
  }
  let json = Buffer.from(JSON.stringify({ ...facts, arrays: table }), "utf8");
  json = Buffer.concat([json, Buffer.alloc((4 - (json.length % 4)) % 4, " ")]);
  const length = Buffer.alloc(4),
    body = Buffer.alloc(4 * floats.length);
  length.writeUInt32LE(json.length);
  floats.forEach((value, k) => body.writeFloatLE(value, 4 * k));
  return Buffer.concat([length, json, body]);
}

// the bytes of a payload; facts null for an answer without a picture
export const pack = (head, facts, arrays) =>
  new Uint8Array(Buffer.concat([block(head, {}), facts ? block(facts, arrays) : Buffer.alloc(0)]));

// one layer's arrays, each [values, [T, H]], with a state of 0 before the first step
function layer(cell, T, H, random) {
  const out = Object.fromEntries(SIGNALS[cell].map((name) => [name, []]));
  const roles = rolesOf(cell),
    sums = ["ax", "ah"];
  const extra = { rnn: sums, indrnn: sums, gru: ["u"], peephole: ["peep.i", "peep.f", "peep.o"] }[cell] ?? [];
  for (const name of extra) out[name] = [];
  const c = new Array(H).fill(0),
    h = new Array(H).fill(0),
    f32 = Math.fround;
  for (let t = 0; t < T; t++) {
    for (let u = 0; u < H; u++) {
      const s = {};
      for (const name of SIGNALS[cell]) s[name] = f32(GATES.includes(name) ? random() : 2 * random() - 1);
      for (const name of extra) s[name] = f32(4 * random() - 2);
      const read = (name) => s[name],
        old = (roles.memory === "c" ? c : h)[u];
      if (cell === "rnn") s.h = f32(Math.tanh(s.ax + s.ah));
      else if (cell === "indrnn") s.h = f32(Math.max(0, s.ax + s.ah));
      else s[roles.memory] = f32(roles.kept(read) * old + roles.written(read));
      if (roles.memory === "c") s.h = f32(s.o * Math.tanh(s.c));
      c[u] = s.c;
      h[u] = s.h;
      for (const name of Object.keys(out)) out[name].push(s[name]);
    }
  }
  return out;
}

export const WORDS = ["<unk>", "the", "cat", "sat", "naïve", "日本"];

// the facts and arrays of a drawn text of T words, read by H units
export function drawn(cell, { T = 7, H = 5, layers = [{ level: 0, direction: "forward" }], seed = 1 } = {}) {
  const random = draws(seed),
    arrays = {};
  layers.forEach((_, k) => {
    for (const [name, values] of Object.entries(layer(cell, T, H, random)))
      arrays[`${k}.${name}`] = [values, [T, H]];
  });
  const ids = [],
    p = [];
  for (let t = 0; t < T; t++) {
    for (let j = 0; j < 3; j++) {
      ids.push(1 + Math.floor(random() * (WORDS.length - 1)));
      p.push(Math.fround(random() / (j + 1)));
    }
  }
  arrays["top.id"] = [ids, [T, 3]];
  arrays["top.p"] = [p, [T, 3]];
  const order = Array.from({ length: H }, (_, u) => [random(), u])
    .sort((a, b) => a[0] - b[0])
    .map(([, u]) => u);
  arrays.order = [order, [H]];
  const tokens = Array.from({ length: T }, () => WORDS[Math.floor(random() * WORDS.length)]);
  const facts = {
    cell,
    T,
    H,
    tokens,
    ...FACTS[cell],
    words: WORDS,
    layers,
    moment: [0, 0],
    unknown: tokens.map((word) => word === "<unk>"),
    curves: [],
    target: "cat",
    reads: { kind: "words", one: "word", many: "words", reserved: [0] },
    answers: { kind: "next", title: "next word" },
  };
  return { facts, arrays };
}

export function picture(cell, more) {
  const { facts, arrays } = drawn(cell, more);
  return decode(pack({ seq: 0, notices: [] }, facts, arrays)).picture;
}
