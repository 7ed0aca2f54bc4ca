// One step in words and as an equation, made from the numbers and never saying more than their rounding does.

import { fmt, rounded, shorten, sign, sub } from "../format.mjs";

const signed = (v) => ({ text: fmt(v, 2, true), cls: rounded(v) ? sign(v) : undefined });
const gate = (symbol, v, cls = symbol) => ({ text: `${symbol} = ${fmt(v)}`, cls });
const bold = (text) => ({ text, cls: "b" });
const segments = (...parts) =>
  parts
    .flat(Infinity)
    .filter(Boolean)
    .map((part) => (part.text === undefined ? { text: part } : part));

/** What is left of one for the valve linked to g, as the two rounded numbers say it. */
const rest = (g, digits = 2) => 1 - rounded(g, digits);

function opening(g) {
  const v = rounded(g);
  return v < 0.15 ? "shut" : v < 0.35 ? "nearly shut" : v <= 0.65 ? "half open" : "open";
}

/** A share shown with two digits as a percentage; what only rounds to all of it is "almost all". */
function share(p, whole) {
  const percent = Math.round(100 * p);
  if (percent < 100) return `${percent}%`;
  return whole ? "all" : "almost all";
}

// what each cell calls the valve that keeps, the memory it keeps, and the valve that writes
const KEEP = { gru: ["z", "keep", "h"] };
const keeping = (cell) => KEEP[cell] ?? ["f", "forget", "c"];

function writing(cell, now) {
  if (cell === "coupled") return ["write", [gate("1\u2212f", rest(now.f), "f")], rest(now.f)];
  if (cell === "gru")
    return ["write", [gate("1\u2212z", rest(now.z), "z"), ", reset ", gate("r", now.r)], rest(now.z)];
  return ["input", [gate("i", now.i)], now.i];
}

function keeps([k, name, state], v) {
  const g = v.now[k];
  const before = v.prev[state];
  if (v.first) return ["starts with an empty memory"];
  if (!rounded(before)) return ["has next to nothing in memory"];
  if (rounded(g) > 0.65)
    return [
      "keeps ",
      share(rounded(g), g === 1),
      " of its old memory ",
      signed(before),
      " (",
      gate(k, g),
      ")",
    ];
  const verb = { shut: "shuts", "nearly shut": "nearly shuts", "half open": "half-shuts" }[opening(g)];
  return [
    `${verb} its ${name} valve (`,
    gate(k, g),
    "), so ",
    share(rest(g), g === 0),
    " of its old memory ",
    signed(before),
    " is dropped",
  ];
}

/** Whether a value is nearly what it was: within 0.05 of it, and within a fifth of its size. */
const steady = (before, after) => Math.abs(rounded(after - before)) <= Math.min(0.05, Math.abs(before) / 5);

/** What became of the memory: before and after as shown, what was written, and whether much was kept. */
function outcome(v, [k, , state]) {
  const [before, after, wrote] = [v.prev[state], v.now[state], v.written].map((x) => rounded(x));
  const still = steady(before, after);
  const stays = [after === before ? ", so it stays at " : ", so it stays near ", signed(after)];
  if (v.first || !before) return !wrote || after === wrote ? [] : [", making ", signed(after)];
  if (!after) return [", leaving next to nothing"];
  if (before * after < 0)
    return wrote * after > 0 ? [" and flips it to ", signed(after)] : [", leaving ", signed(after)];
  if (!wrote) return still ? stays : [", leaving ", signed(after)];
  if (rounded(v.now[k]) < 0.35) return [" in its place, making ", signed(after)];
  if (still) return stays;
  if (wrote * before < 0) return [" against it, leaving ", signed(after)];
  return Math.abs(after) > Math.abs(before)
    ? [" on top, making ", signed(after)]
    : [", leaving ", signed(after)];
}

function writes(cell, v) {
  const [name, values, g] = writing(cell, v.now);
  const wrote = rounded(v.written);
  const only = Math.abs(wrote) < 0.1 && opening(g).endsWith("shut") ? "only " : "";
  return [
    `its ${opening(g).replace("half open", "half-open")} ${name} valve (`,
    values,
    ") writes ",
    wrote ? [only, signed(v.written)] : "next to nothing",
  ];
}

function rewrites(v) {
  const [before, after] = [rounded(v.prev.h), rounded(v.now.h)];
  const close = steady(before, after);
  const becomes =
    before * after < 0
      ? "it flips to "
      : before === after
        ? "it comes back to "
        : close
          ? "it comes out near "
          : "it becomes ";
  if (v.first) return [`starts with no past: the ${v.one} sets it to `, signed(v.now.h)];
  const pushes =
    Number.isFinite(v.ax) && Number.isFinite(v.ah)
      ? [
          `the ${v.one} and the bias push `,
          signed(v.ax),
          ", the old state ",
          signed(v.ah),
          ", and after tanh ",
        ]
      : [`${v.one} and old state rewrite it, and `];
  return ["has no valve to keep its old ", signed(v.prev.h), ": ", pushes, becomes, signed(v.now.h)];
}

function moves(v, state) {
  const [before, after] = [v.prev[state], v.now[state]];
  if (v.first) return ["starts at zero and becomes ", signed(after)];
  return rounded(before) === rounded(after)
    ? ["stays at ", signed(after)]
    : ["goes from ", signed(before), " to ", signed(after)];
}

function together(cell, v) {
  const units = bold(`the ${v.H} units`);
  if (cell === "rnn") return [units, " rewrite all of h: its mean ", moves(v, "h")];
  const [k, name, state] = keeping(cell);
  const [writer, values, g] = writing(cell, v.now);
  return [
    "on average over ",
    units,
    ` the ${name} valves are ${opening(v.now[k])} (`,
    gate(k, v.now[k]),
    `) and the ${writer} valves ${opening(g)} (`,
    values,
    "); the mean memory ",
    moves(v, state),
  ];
}

/** One plain sentence on what the step v did: segments {text, cls?}, cls a gate's letter, pos, neg or b. */
export function narrate(cell, v) {
  const word = ["At ", bold(`\u201C${shorten(v.token, 24)}\u201D`), ", "];
  if (v.mode === "mean") return segments(word, together(cell, v), ".");
  const unit = [bold(`unit ${v.unit}`), " "];
  if (cell === "rnn") return segments(word, unit, rewrites(v), ".");
  return segments(word, unit, keeps(keeping(cell), v), "; ", writes(cell, v), outcome(v, keeping(cell)), ".");
}

/** The words alone, for a text alternative. */
export const plain = (parts) => parts.map(({ text }) => text).join("");

const op = (value) => ({ symbol: "", value, op: true });
const term = (symbol, v, digits, cls, bracket) => {
  const text = fmt(v, digits);
  return {
    symbol,
    value: bracket && rounded(v, digits) < 0 ? `(${text})` : text,
    cls: cls ?? (rounded(v, digits) ? sign(v) : undefined),
  };
};

/** An update: its result, how rounded numbers give it, and its terms at so many digits. */
function update(cell, v) {
  const [old, now] = [sub(v.before ?? v.t), sub(v.t + 1)];
  if (cell === "rnn") {
    const h = v.mode === "mean" ? `mean h${now}` : `h${now}`;
    const sums = Number.isFinite(v.ax) && Number.isFinite(v.ah);
    // the mean of a tanh is not the tanh of a mean, so there is no update of means to write out
    if (v.mode === "mean" || !(sums || Number.isFinite(v.a))) return { symbol: h, result: v.now.h };
    return {
      symbol: h,
      result: v.now.h,
      from: (r) => Math.tanh(sums ? r(v.ax) + r(v.ah) : r(v.a)),
      terms: (d) => [
        op("tanh("),
        ...(sums
          ? [term(`from x${now}`, v.ax, d), op("+"), term(`from h${old}`, v.ah, d, undefined, true)]
          : [term("a", v.a, d)]),
        op(")"),
      ],
    };
  }
  const [k, , state] = keeping(cell);
  const memory = `${state}${old}`;
  const [g, before, result] = [v.now[k], v.prev[state], v.now[state]];
  const linked = cell === "coupled" || cell === "gru";
  const [writer, candidate] = [linked ? `1\u2212${k}` : "i", cell === "gru" ? "n" : "g"];
  const bracketed = linked ? `(${writer})` : writer;
  const part = (d) => (linked ? rest(g, d) : v.now.i);
  let keep = (d) => [term(k, g, d, k), op("\u00B7"), term(memory, before, d, undefined, true)];
  let write = (d) => [
    term(bracketed, part(d), d, linked ? k : "i"),
    op("\u00B7"),
    term(candidate, v.now[candidate], d, undefined, true),
  ];
  let from = (r, d) => r(g) * r(before) + r(part(d)) * r(v.now[candidate]);
  if (v.mode === "mean") {
    keep = (d) => [term(`mean ${k}\u00B7${memory}`, v.kept, d, undefined, true)];
    write = (d) => [term(`mean ${bracketed}\u00B7${candidate}`, v.written, d, undefined, true)];
    from = (r) => r(v.kept) + r(v.written);
  }
  const order = cell === "gru" ? [write, keep] : [keep, write];
  return {
    symbol: `${v.mode === "mean" ? "mean " : ""}${state}${now}`,
    result,
    from,
    terms: (d) => [...order[0](d), op("+"), ...order[1](d)],
  };
}

/**
 * The update with the numbers put in, as terms {symbol, value, cls, op}: two digits, three if two do not add
 * up, and "=" only where the rounded terms give the rounded result.
 */
export function equation(cell, v) {
  const { symbol, result, from, terms } = update(cell, v);
  if (!terms) return [term(symbol, result, 2)];
  const exact = (d) =>
    rounded(
      from((x) => rounded(x, d), d),
      d,
    ) === rounded(result, d);
  const digits = exact(2) ? 2 : 3;
  return [term(symbol, result, digits), op(exact(digits) ? "=" : "\u2248"), ...terms(digits)];
}
