// One step in words and as an equation, made from the numbers and never saying more than their rounding does.

import { h } from "../dom.mjs";
import { fmt, many, rounded, shorten, sign, sub } from "../format.mjs";
import { factorText, signalOf } from "./roles.mjs";

const signed = (v) => ({ text: fmt(v, 2, true), cls: rounded(v) ? sign(v) : undefined });
const gate = (symbol, v, cls = symbol) => ({ text: `${symbol} = ${fmt(v)}`, cls });
const bold = (text) => ({ text, cls: "b" });
const segments = (...parts) =>
  parts
    .flat(Infinity)
    .filter(Boolean)
    .map((part) => (part.text === undefined ? { text: part } : part));

/** What is left of one for the gate linked to g, as the two rounded numbers say it. */
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

/** The share of the memory that is kept, by the values of a step. */
const keptOf = (cell, v) => cell.kept((name) => v.now[name]);

/** What is said of the gates that keep and write: { word, value, shown: how it is written }. */
function keeping(cell, v) {
  const value = keptOf(cell, v);
  const written = cell.keepsAt ? value : rest(v.now[cell.keeper]);
  return { word: cell.called.keep, value, shown: gate(factorText(cell.keep), written, cell.keeper) };
}

function writing(cell, v) {
  const left = cell.share !== cell.writer;
  const value = left ? rest(v.now[cell.writer]) : v.now[cell.writer];
  const others = cell.others.flatMap((name) => [`, ${cell.word(name)} `, gate(name, v.now[name])]);
  return {
    word: cell.called.write,
    value,
    shown: [gate(factorText(cell.share), value, cell.writer), ...others],
  };
}

function keeps(cell, v) {
  const { word, value, shown } = keeping(cell, v);
  const before = v.prev[cell.memory];
  if (v.first) return ["starts with an empty memory"];
  if (!rounded(before)) return ["has next to nothing in memory"];
  if (rounded(value) > 0.65)
    return [
      "keeps ",
      share(rounded(value), value === 1),
      " of its old memory ",
      signed(before),
      " (",
      shown,
      ")",
    ];
  const dropped = [share(rest(value), value === 0), " of its old memory ", signed(before)];
  // one gate for both old and new needs no name for each of its sides
  if (cell.linked) return ["drops ", dropped, " (", shown, ")"];
  const shuts = {
    shut: ["shuts", ""],
    "nearly shut": ["nearly shuts", ""],
    "half open": ["has", " half open"],
  };
  const [verb, how] = shuts[opening(value)];
  return [`${verb} its ${word} gate${how} (`, shown, "), so ", dropped, " is dropped"];
}

/** Whether a value is nearly what it was: within 0.05 of it, and within a fifth of its size. */
const steady = (before, after) => Math.abs(rounded(after - before)) <= Math.min(0.05, Math.abs(before) / 5);

/** What became of the memory: before and after as shown, what was written, and whether much was kept. */
function outcome(cell, v) {
  const [before, after, wrote] = [v.prev[cell.memory], v.now[cell.memory], v.written].map((x) => rounded(x));
  const still = steady(before, after);
  const stays = [after === before ? ", so it stays at " : ", so it stays near ", signed(after)];
  if (v.first || !before) return !wrote || after === wrote ? [] : [", making ", signed(after)];
  if (!after) return [", leaving next to nothing"];
  if (before * after < 0)
    return wrote * after > 0 ? [" and flips it to ", signed(after)] : [", leaving ", signed(after)];
  if (!wrote) return still ? stays : [", leaving ", signed(after)];
  if (rounded(keptOf(cell, v)) < 0.35) {
    if (slight(cell, v)) return [", leaving ", signed(after)];
    return [after === before ? " in its place, making again " : " in its place, making ", signed(after)];
  }
  if (still) return stays;
  if (wrote * before < 0) return [" against it, leaving ", signed(after)];
  return Math.abs(after) > Math.abs(before)
    ? [" on top, making ", signed(after)]
    : [", leaving ", signed(after)];
}

/** Whether what a step wrote is little because its gate was shut. */
const slight = (cell, v) =>
  Math.abs(rounded(v.written)) < 0.1 && opening(writing(cell, v).value).endsWith("shut");

function writes(cell, v) {
  const { word, value, shown } = writing(cell, v);
  const only = slight(cell, v) ? "only " : "";
  const wrote = rounded(v.written) ? [only, signed(v.written)] : "next to nothing";
  if (cell.linked) return ["it writes ", wrote, " (", shown, ")"];
  const open = opening(value);
  return open.endsWith("shut")
    ? [
        `its ${word} gate is ${open} (`,
        shown,
        `)${only || !rounded(v.written) ? " and" : ", yet"} writes `,
        wrote,
      ]
    : [`its ${open.replace("half open", "half-open")} ${word} gate (`, shown, ") writes ", wrote];
}

function rewrites(cell, v) {
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
  const after_ = cell.squash("h") ? `, and after ${cell.squash("h")} ` : ", and ";
  const pushes =
    Number.isFinite(v.ax) && Number.isFinite(v.ah)
      ? [`the ${v.one} and the bias push `, signed(v.ax), ", the old state ", signed(v.ah), after_]
      : [`${v.one} and old state rewrite it, and `];
  return ["has no gate to keep its old ", signed(v.prev.h), ": ", pushes, becomes, signed(v.now.h)];
}

function moves(v, state) {
  const [before, after] = [v.prev[state], v.now[state]];
  if (v.first) return ["starts at zero and becomes ", signed(after)];
  return rounded(before) === rounded(after)
    ? ["stays at ", signed(after)]
    : ["goes from ", signed(before), " to ", signed(after)];
}

function together(cell, v) {
  const units = bold(`the ${many(v.H, "unit")}`);
  if (!cell.keep) return [units, " rewrite all of h: its mean ", moves(v, "h")];
  const [keep, write] = [keeping(cell, v), writing(cell, v)];
  const gates = cell.linked
    ? [" ", keep.shown, " of the old memory is kept and ", write.shown, " of the candidate is written"]
    : [
        ` the ${keep.word} gates are ${opening(keep.value)} (`,
        keep.shown,
        `) and the ${write.word} gates ${opening(write.value)} (`,
        write.shown,
        ")",
      ];
  return ["on average over ", units, ...gates, "; the mean memory ", moves(v, cell.memory)];
}

/**
 * One plain sentence on what the step v of a cell (`Roles`) did: segments {text, cls?}, cls a gate's letter, pos, neg
 * or b.
 */
export function narrate(cell, v) {
  const word = ["At ", bold(`\u201C${shorten(v.token, 24)}\u201D`), ", "];
  if (v.mode === "mean") return segments(word, together(cell, v), ".");
  const unit = [bold(`unit ${v.unit}`), " "];
  if (!cell.keep) return segments(word, unit, rewrites(cell, v), ".");
  return segments(word, unit, keeps(cell, v), "; ", writes(cell, v), outcome(cell, v), ".");
}

/** Its segments as they stand in a text: each number in its hue, and what it answers by. */
export const marked = (parts) =>
  parts.map(({ text, cls }) =>
    cls === "b"
      ? h("b", /^unit \d/.test(text) ? { "data-term": "unit" } : {}, text)
      : cls
        ? h(
            "span",
            { class: `n s-${cls}`, "data-term": ["pos", "neg"].includes(cls) ? "blue and orange" : cls },
            text,
          )
        : text,
  );

/** The words alone, for a text alternative. */
export const plain = (parts) => parts.map(({ text }) => text).join("");

const SQUASHES = { tanh: Math.tanh, relu: (a) => Math.max(0, a) };

/** What a part of an equation answers by, see `terms.mjs`. */
function meaning(cell, text) {
  const [bare] = /[^()]+/.exec(text.replace(/^mean /, "")) ?? [""];
  if (/^from [xh]/.test(text)) return text[5] === "x" ? "W·x" : "W·h";
  if (text.startsWith("mean ") && text.includes("\u00B7"))
    return text.includes(cell.candidate) ? "written" : "kept";
  const name = signalOf(bare.replace("\u2212", "-").replace(/[\u2080-\u2089]+$/, ""));
  return cell.signals.includes(name) ? name : bare.replace("\u2248", "=") || null;
}

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
  if (!cell.keep) {
    const h = v.mode === "mean" ? `mean h${now}` : `h${now}`;
    const sums = Number.isFinite(v.ax) && Number.isFinite(v.ah);
    const squash = cell.squash("h");
    const squashed = SQUASHES[squash];
    // the mean of a tanh is not the tanh of a mean, so there is no update of means to write out
    if (v.mode === "mean" || !squashed || !(sums || Number.isFinite(v.a)))
      return { symbol: h, result: v.now.h };
    return {
      symbol: h,
      result: v.now.h,
      from: (r) => squashed(sums ? r(v.ax) + r(v.ah) : r(v.a)),
      terms: (d) => [
        op(`${squash}(`),
        ...(sums
          ? [term(`from x${now}`, v.ax, d), op("+"), term(`from h${old}`, v.ah, d, undefined, true)]
          : [term("a", v.a, d)]),
        op(")"),
      ],
    };
  }
  const { memory: state, candidate, keep, share: part } = cell;
  const memory = `${state}${old}`;
  const [before, result] = [v.prev[state], v.now[state]];
  const bracketed = (factor) => (factor === signalOf(factor) ? factor : `(${factorText(factor)})`);
  const at = (factor, d) => {
    const value = v.now[signalOf(factor)];
    return factor === signalOf(factor) ? value : rest(value, d);
  };
  let kept = (d) => [
    term(bracketed(keep), at(keep, d), d, cell.keeper),
    op("\u00B7"),
    term(memory, before, d, undefined, true),
  ];
  let wrote = (d) => [
    term(bracketed(part), at(part, d), d, cell.writer),
    op("\u00B7"),
    term(candidate, v.now[candidate], d, undefined, true),
  ];
  let from = (r, d) => r(at(keep, d)) * r(before) + r(at(part, d)) * r(v.now[candidate]);
  if (v.mode === "mean") {
    kept = (d) => [term(`mean ${bracketed(keep)}\u00B7${memory}`, v.kept, d, undefined, true)];
    wrote = (d) => [term(`mean ${bracketed(part)}\u00B7${candidate}`, v.written, d, undefined, true)];
    from = (r) => r(v.kept) + r(v.written);
  }
  const order = cell.keepsFirst ? [kept, wrote] : [wrote, kept];
  return {
    symbol: `${v.mode === "mean" ? "mean " : ""}${state}${now}`,
    result,
    from,
    terms: (d) => [...order[0](d), op("+"), ...order[1](d)],
  };
}

/**
 * The update with the numbers put in, as terms {symbol, value, cls, op, means: what it answers by}: two digits, three if two do not add
 * up, and "=" only where the rounded terms give the rounded result.
 *
 * @returns {{ symbol: string, value: string, cls?: string, op?: boolean, means: string }[]}
 */
export function equation(cell, v) {
  return parts(cell, v).map((each) => ({ ...each, means: meaning(cell, each.symbol || each.value) }));
}

function parts(cell, v) {
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
