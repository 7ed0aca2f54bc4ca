// What the two runs answer at a step: in a sentence from the numbers, and side by side.

import { atEnd, heading, titled } from "../kit/brought.mjs";
import { h, setText } from "../kit/dom.mjs";
import { fmt, holds, pct, shortCell, shorten, sized } from "../kit/format.mjs";
import { acts } from "../kit/pins.mjs";
import { visible } from "../kit/tokens.mjs";

const ROWS = 4,
  EACH = 4;

/** All answers of a run after step t: word -> probability, or the value; null where it has no such answer, and where there is none. */
export function answersAt(P, t) {
  if (!has(P, t)) return null;
  const p = P.array("p"),
    K = p.length / P.T;
  if (P.answers.kind === "value" && K === 1) return () => p[t];
  return (word) => {
    const k = P.words.indexOf(word);
    return k < 0 ? null : p[t * K + k];
  };
}

/** The likeliest answers of both, the likeliest of either first: [{word, a, b}], null where a run is over. */
export function union(A, B, t, most = ROWS) {
  const a = answersAt(A, t),
    b = answersAt(B, t),
    words = new Set();
  for (const P of [A, B]) if (has(P, t)) for (const [word] of P.top(t).slice(0, EACH)) words.add(word);
  const rows = [...words].map((word) => ({ word, a: a ? a(word) : null, b: b ? b(word) : null }));
  const size = (row) => Math.max(row.a || 0, row.b || 0);
  return (rows.length > 1 ? rows.sort((x, y) => size(y) - size(x)) : rows).slice(0, most);
}

const said = ({ answers }, v) => (answers.kind === "value" ? fmt(v, 3) : pct(v));
/** Whether a run has an answer after step t. */
const has = (P, t) => t < P.T && P.answered(t);
const top = (P, t) => P.top(t)[0];
const NONE =
  "This network gives no answer, so none changes. What its gates do and its memory holds stands beside.";

/** The likeliest answer of a run after step t as it is read: [word, probability], or what the value is and the value. */
export function likeliest(P, t) {
  if (P.silent) return ["no answer", ""];
  if (!has(P, t)) return ["answered at the end alone", ""];
  const [word, v] = top(P, t);
  return [visible(word), P.answers.kind === "flags" ? `${pct(v)}, so ${holds(v)}` : said(P, v)];
}

/** Whether there is a step after which both runs have an answer. */
const compared = (A, B) =>
  Array.from({ length: Math.min(A.T, B.T) }, (_, t) => t).some((t) => has(A, t) && has(B, t));

/** Whether all answers of two runs after step t are the same numbers. */
export function same(A, B, t) {
  const [a, b] = [A, B].map((P) =>
    P.array("p").subarray((t * P.array("p").length) / P.T, ((t + 1) * P.array("p").length) / P.T),
  );
  return a.length === b.length && a.every((v, k) => v === b[k]);
}

/**
 * What the runs answer after step t, from their numbers: parts of text, b where they are to be bold.
 * kind: "changes", "sentence" or "network"; names: what each run is called there; held: whether anything is; asks: of
 * what would be held, [first step, words], else null.
 */
export function narrate(A, B, t, { kind, names, held, trained = true, asks = null }) {
  if (A.silent) return [{ text: NONE }];
  if (kind === "changes" ? !has(A, t) : ![A, B].some((P) => t >= P.T || has(P, t)))
    return [{ text: atEnd(A) }];
  const value = A.answers.kind === "value",
    out = [],
    b = (text) => out.push({ text, b: true }),
    say = (text) => out.push({ text });
  const flags = A.answers.kind === "flags",
    verb = value ? "answers" : flags ? "gives" : A.answers.kind === "next" ? "expects" : "says",
    alike = flags ? "which flags hold" : "the top answer";
  const at = (P) => `after “${shorten(P.shown[t], 24)}”`;
  const answer = (P) => {
    const [word, p] = top(P, t);
    if (value && P.words.length > 1) say(`${visible(word)} `);
    if (value) b(fmt(p, 3));
    else {
      say("“");
      b(visible(word));
      say(flags ? `” ${pct(p)}` : `” (${pct(p)})`);
    }
  };
  // the likeliest flag may not hold
  const verdict = (P, again = false) => {
    if (!flags) return "";
    const [, p] = top(P, t);
    return `, ${again ? "and" : "so"} ${holds(p).replace("it", again ? "it still" : "it")}`;
  };
  if (kind === "changes") {
    say(`${held && trained ? "As trained the model" : held ? "Untouched, the model" : "The model"} ${verb} `);
    answer(A);
    say(` ${at(A)}${verdict(A)}.`);
    if (!held) {
      if (value || !asks || t < asks[0]) say(" Hold a gate to see what it would have said.");
      else {
        say(flags ? " Will it be so of “" : " Will it still say “");
        b(visible(top(A, t)[0]));
        say(`” with ${asks[1]}?`);
      }
      return out;
    }
    if (A === B || same(A, B, t))
      say(
        ` Your change alters nothing here${A !== B && B.parts === null && !B.ended ? `, nor ${alike} at any other step` : ""}.`,
      );
    else {
      const [[one, p], [other, q]] = [A, B].map((P) => top(P, t)),
        stays = one === other && !value;
      say(` With your change it ${stays && !flags ? "still " : ""}${verb} `);
      answer(B);
      say(`${verdict(B, stays && p > 0.5 === q > 0.5)}.`);
    }
  } else {
    const runs = [
      [A, names.a],
      [B, names.b],
    ];
    runs.forEach(([P, name], k) => {
      say(`${k ? " " : ""}${name[0].toUpperCase()}${name.slice(1)}${name.endsWith("changed") ? ", " : " "}`);
      if (t >= P.T) return say(`is over at “${shorten(P.shown[P.T - 1], 24)}”.`);
      if (!has(P, t)) return say("answers once, at the end of its text.");
      say(`${verb} `);
      answer(P);
      return say(`${k && P.tokens[t] === A.tokens[t] ? "" : ` ${at(P)}`}${verdict(P)}.`);
    });
    if (A === B) say(" They are the same.");
  }
  const { parts } = B;
  if (A !== B && parts !== null && parts !== undefined) {
    say(
      parts === t && B.ended
        ? " Here the two runs disagree."
        : parts === t
          ? " Here the two runs disagree for the first time."
          : ` The two runs first disagree after “${shorten(B.shown[parts], 24)}” (step ${parts + 1}).`,
    );
  } else if (A !== B && parts === null && !value && compared(A, B) && !(kind === "changes" && same(A, B, t)))
    say(
      kind === "changes"
        ? ` Your change does not alter ${alike}${A.ended ? "" : " at any step"}.`
        : ` ${flags ? "The same flags hold in both" : "Both give the same top answer"}${A.ended || B.ended ? " where both answer" : " at every step"}.`,
    );
  return out;
}

/** What the two runs are called: as trained and with a change, two sentences, or two networks. */
export function titles(app) {
  const { setup, other, weights, name } = app,
    trained = weights === "trained";
  // of the runs shown, not of a change that is on its way
  const held = app.listed.some(acts);
  if (!other)
    return { kind: "changes", a: trained ? "as trained" : "untouched", b: "with your change", held, trained };
  if (app.sameNet)
    return {
      kind: "sentence",
      a: "this text",
      b: held ? "the other, changed" : "the other text",
      held,
      trained,
    };
  const [mine, its] = [app.find(name), app.find(other.model)];
  const called = (each, w) => {
    const twin =
      mine.cell === its.cell &&
      (mine.name !== its.name
        ? `, ${mine.units === its.units ? (titled(each) ?? `seed ${each.seed}`) : sized(each)}`
        : "");
    return `${shortCell(setup.cells[each.cell])}${twin || ""}${w === "initial" ? ", untrained" : ""}`;
  };
  return {
    kind: "network",
    a: `the ${called(mine, weights)}`,
    b: `the ${called(its, other.weights)}${held ? ", changed" : ""}`,
    held,
    trained,
  };
}

export function answers(app) {
  const verdict = h("p", { class: "verdict", "aria-live": "polite" });
  const head = h("h2"),
    of = { a: h("span", { class: "a" }), b: h("span", { class: "b" }) };
  const rows = Array.from({ length: ROWS }, () => {
    const cell = {
      a: h("span", { class: "n a" }),
      left: h("i", { class: "bar a" }),
      word: h("span", { class: "w" }),
      right: h("i", { class: "bar b" }),
      b: h("span", { class: "n b" }),
    };
    const el = h(
      "li",
      {},
      cell.a,
      h("span", { class: "arm a" }, cell.left),
      cell.word,
      h("span", { class: "arm b" }, cell.right),
      cell.b,
    );
    return { el, ...cell };
  });
  const list = h("ol", {}, ...rows.map(({ el }) => el));
  const el = h(
    "section",
    { class: "answers", "data-picture": "What is answered" },
    h("div", { class: "hd" }, head),
    h("div", { class: "whose" }, of.a, of.b),
    list,
  );

  // what is ready to be held, where it is of some steps
  const asks = () => {
    const { S, proposed } = app,
      [{ signal, steps }, ...along] = proposed;
    if (S.pin >= 0 || steps === null) return null;
    return [steps[0], `${along.length ? "the gates" : signal} held over ${app.names(steps)}`];
  };

  return {
    el,
    verdict,
    draw(has) {
      // while the text plays or a hand moves it would be read without end
      if (has("play", "pins"))
        verdict.setAttribute("aria-live", app.S.playing || app.before ? "off" : "polite");
      if (!has("picture", "t", "pins")) return;
      const { A, P, S } = app,
        called = app.titles,
        { t } = S,
        value = P.answers.kind === "value";
      const text = narrate(A, P, t, { ...called, names: called, asks: asks() });
      verdict.replaceChildren(...text.map(({ text: part, b }) => (b ? h("b", {}, part) : part)));
      const { title, kind } = P.answers;
      const step = `“${shorten(P.shown[t], 24)}”`;
      head.textContent = `${heading(P)} ${kind === "label" ? "at" : "after"} ${step}`;
      const alone = A === P && called.kind === "changes";
      el.classList.toggle("alone", alone);
      for (const run of ["a", "b"])
        of[run].textContent = called[run].replace(/^the (?=\w+( |,|$))/, (m) =>
          called.kind === "network" ? "" : m,
        );
      if (alone) of.b.textContent = "nothing is held yet";
      const shown = union(A, P, t);
      list.setAttribute("aria-label", `${title}: ${called.a}, then ${called.b}`);
      const most = value
        ? Math.max(1, ...shown.flatMap(({ a, b }) => [Math.abs(a ?? 0), Math.abs(b ?? 0)]))
        : 1;
      rows.forEach((row, k) => {
        const it = shown[k];
        row.el.hidden = !it;
        if (!it) return;
        setText(row.word, visible(it.word));
        for (const [run, bar] of [
          ["a", row.left],
          ["b", row.right],
        ]) {
          const v = it[run];
          setText(row[run], alone && run === "b" ? "" : v === null ? "–" : said(P, v));
          bar.style.width = `${v === null || (alone && run === "b") ? 0 : (100 * Math.abs(v)) / most}%`;
        }
        row.el.classList.toggle("up", (it.b ?? 0) > (it.a ?? 0));
      });
    },
  };
}
