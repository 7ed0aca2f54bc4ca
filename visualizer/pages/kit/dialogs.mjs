// The numbers as tables, with downloads; and the keys.

import { atEnd, silence } from "./brought.mjs";
import { equation } from "./cell/equations.mjs";
import { factorText } from "./cell/roles.mjs";
import { download, h } from "./dom.mjs";
import { fmt, pct } from "./format.mjs";
import { npz } from "./npz.mjs";
import { suffix } from "./pins.mjs";
import { behind } from "./place.mjs";
import { visible } from "./tokens.mjs";

const KEYS = [
  ["← →", "one step back, forward"],
  ["Home End", "first, last step"],
  ["space", "play, pause"],
  ["↑ ↓", "unit of the row above, below"],
  ["1 – 6", "look at one signal"],
  ["o", "open a box of the cell: how its number comes about; o or Esc shuts it"],
  ["− +", "unroll the cell over the text, zoom out to all of it and in to one cell"],
  ["v", "over time, or the text and its units"],
  ["p", "present: a page for a projector; p or Esc leaves it"],
  ["a b", "there: the answer waits at every step, show or blank it"],
  ["Esc", "leave the text box"],
  ["t", "the tour: take it, leave it; n b its next stop, the one before"],
  ["w", "what the words and marks mean: ← → the next, Esc closes"],
  ["?", "this list"],
];
const ROWS = 400;

// the fewest digits that give back the same float32
export function shortest(v) {
  for (const digits of [6, 7, 8]) {
    const short = Number(v.toPrecision(digits));
    if (Math.fround(short) === v) return short;
  }
  return Number(v.toPrecision(9));
}

/** The layers of a picture whose signals are all here: `all` has those that were asked for to be saved. */
const layersOf = (P, all) =>
  [...P.layers.entries()].filter(([k]) => P.signals.every((name) => all.array(`${k}.${name}`)));

// every signal of every layer as rows, from 0: the table that visualizer/export.py's trace_rows writes
export function* csvRows(P, all = P) {
  yield ["layer", "direction", "t", "token", "unknown", "unit", ...P.signals];
  for (const [k, { level, direction }] of layersOf(P, all)) {
    const signals = P.signals.map((name) => all.array(`${k}.${name}`));
    for (let t = 0; t < P.T; t++) {
      const where = [level, direction, t, P.tokens[t], Number(P.unknown[t])];
      for (let u = 0; u < P.H; u++) yield [...where, u, ...signals.map((a) => shortest(a[t * P.H + u]))];
    }
  }
}

/** Every signal of every layer by name, as visualizer/export.py's trace_arrays has them, with what was read. */
export function traceArrays(P, all = P) {
  /** @type {Record<string, [ArrayLike<any>, number[]?]>} */
  const arrays = { tokens: [P.tokens], unknown: [P.unknown] };
  for (const [k, { level, direction }] of layersOf(P, all))
    for (const name of P.signals)
      arrays[name + suffix({ layer: level, direction })] = [all.array(`${k}.${name}`), [P.T, P.H]];
  return arrays;
}

export function csvText(rows) {
  // a cell that a spreadsheet would run as a formula is made text
  const cell = (value) => {
    const text = String(value);
    const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [...rows].map((row) => `${row.map(cell).join(",")}\n`).join("");
}

/** A table of texts, each row's first its name. */
export function grid(head, rows, caption) {
  return h(
    "table",
    {},
    h("caption", {}, caption),
    h("thead", {}, h("tr", {}, ...head.map((text) => h("th", { scope: "col" }, text)))),
    h(
      "tbody",
      {},
      ...rows.map((row) =>
        h("tr", {}, h("th", { scope: "row" }, row[0]), ...row.slice(1).map((text) => h("td", {}, text))),
      ),
    ),
  );
}

/** A list of keys and what each does, to be opened. */
export function keysDialog(keys) {
  const help = h(
    "dialog",
    { class: "help", "aria-label": "Keys" },
    h("h2", {}, "Keys"),
    h("dl", {}, ...keys.flatMap(([key, what]) => [h("dt", {}, key), h("dd", {}, what)])),
    h("button", { type: "button", class: "btn" }, "Close"),
  );
  help.lastChild.addEventListener("click", () => help.close());
  return help;
}

/** A line of numbers as one reads it: true signs. */
const signed = (line) =>
  line.replaceAll("sigmoid", "\u03C3").replaceAll("*", "\u00B7").replaceAll("-", "\u2212");

/** The sums of a step: each equation, below it what stands in it, and what it comes to. */
function sumsList({ lines, notices }, { equations, signals }) {
  if (!lines) return h("p", {}, ...notices);
  return h(
    "div",
    { class: "sums" },
    ...lines.map(({ name, written }) =>
      h(
        "p",
        {},
        h(
          "b",
          {},
          equation(
            equations.find((each) => each.name === name),
            signals,
          ),
        ),
        ...written.map((line) => h("span", {}, `= ${signed(line)}`)),
      ),
    ),
    h(
      "p",
      { class: "hint" },
      "A weight matrix in front of a vector stands for the row of this unit times the vector: the number below it is their sum. A prime, ′, is of the step before. ← and → go to another step.",
    ),
  );
}

/**
 * Buttons that save all signals: what a file is called without its ending, its rows, and its arrays. `whole`, where not
 * all of them are here, calls back with those that have come.
 */
export function signalFiles(called, rows, arrays, whole = (then) => then()) {
  const button = (kind, title, content, type) => {
    const b = h("button", { type: "button", class: "btn", title }, kind);
    b.addEventListener("click", () =>
      whole((all) => download(`${called()}.${kind.toLowerCase()}`, content(all), type)),
    );
    return b;
  };
  return h(
    "div",
    { class: "files", role: "group", "aria-label": "All signals as a file" },
    "All signals",
    button("CSV", null, (all) => csvText(rows(all)), "text/csv"),
    button("NPZ", "Arrays that NumPy reads", (all) => npz(arrays(all)), "application/octet-stream"),
  );
}

export function dialogs(app) {
  const table = h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Table" });
  const title = h("h2");
  const tabs = h("div", { class: "seg", role: "group", "aria-label": "Which numbers" });
  const close = h("button", { type: "button", class: "btn" }, "Close");
  const save = signalFiles(
    () => `gatescope-${app.subject().file}`,
    (all) => csvRows(app.P, all),
    (all) => traceArrays(app.P, all),
    (then) => app.whole(then),
  );
  const dialog = h(
    "dialog",
    { class: "numbers", "aria-label": "Numbers" },
    h("div", { class: "bar" }, title, tabs, h("span", { class: "sp" }), save, close),
    table,
  );
  const help = keysDialog(KEYS);
  const root = h("div", {}, dialog, help);
  close.addEventListener("click", () => dialog.close());
  for (const each of [dialog, help]) {
    each.addEventListener("click", (event) => event.target === each && each.close());
  }
  // the sums stand below each other, so that what goes sideways is free for steps
  dialog.addEventListener("keydown", (event) => {
    const move = which === "sums" && /^Arrow(Left|Right)$/.test(event.key) && app.moves()[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move();
  });
  let which = "step";
  const views = { step: "this step", unit: "this unit", sums: "the arithmetic" };
  const buttons = Object.entries(views).map(([key, name]) => {
    const b = h("button", { type: "button" }, name);
    b.addEventListener("click", () => {
      which = key;
      fill();
    });
    b.dataset.key = key;
    return b;
  });
  tabs.append(...buttons);

  function answers(P, t) {
    const { kind, title } = P.answers,
      value = kind === "value";
    if (P.silent) return h("p", {}, silence(app.entry));
    if (!P.answered(t)) return h("p", {}, atEnd(P));
    return grid(
      [title, value ? "value" : "probability"],
      P.top(t).map(([name, p]) => [visible(name), value ? fmt(p, 4) : pct(p)]),
      kind === "next" ? "What the model expects next" : "What the model answers at this step",
    );
  }

  function fill() {
    const { P, S } = app;
    for (const b of buttons) b.setAttribute("aria-pressed", String(b.dataset.key === which));
    const where = `${S.t + 1} of ${P.T}: “${P.shown[S.t]}”`,
      unit = `Unit ${S.unit} of ${P.H}${behind(P)}`;
    const sums = which === "sums" ? app.sums : null,
      rows = which === "step" ? app.rows(S.t) : true,
      waits = which === "sums" ? !sums : !rows;
    table.setAttribute("aria-busy", String(waits));
    // until they have come those of the step before stay with its title, so that nothing jumps
    if (waits && table.querySelector(which === "sums" ? ".sums" : "table")) return;
    title.textContent = { step: `Step ${where}`, unit, sums: `${unit}, step ${where}` }[which];
    if (which === "sums") {
      table.replaceChildren(...(sums ? [sumsList(sums, P.roles)] : []));
      return;
    }
    if (which === "step") {
      const units = Array.from({ length: P.H }, (_, u) => u);
      table.replaceChildren(
        answers(P, S.t),
        grid(
          ["unit", ...P.signals],
          rows ? units.map((u) => [u, ...P.signals.map((name) => fmt(P.row(name, S.t)[u], 4))]) : [],
          `Every signal of every unit${behind(P)} at this step`,
        ),
      );
      return;
    }
    const curves = P.curves.map(({ key, cell, signal }) => [
      `log₁₀ ‖dL/d${signal}‖ ${app.setup.cells[cell]}`,
      P.array(key),
    ]);
    // a table of thousands of rows would freeze the page; the rest is in the CSV
    const from = Math.max(0, Math.min(S.t - ROWS / 2, P.T - ROWS)),
      steps = [];
    for (let t = from; t < Math.min(P.T, from + ROWS); t++) steps.push(t);
    const { forget } = P;
    table.replaceChildren(
      grid(
        [
          "step",
          "token",
          ...P.signals,
          ...curves.map(([name]) => name),
          ...(forget ? [`log₁₀ ∏ ${factorText(P.roles.keep)}`] : []),
        ],
        steps.map((t) => [
          t + 1,
          P.shown[t],
          ...P.signals.map((name) => fmt(P.at(name, t, S.unit), 4)),
          ...curves.map(([, values]) => fmt(values[t], 4)),
          ...(forget ? [fmt(forget[t * P.H + S.unit], 4)] : []),
        ]),
        (P.silent
          ? "This unit at every step; where nothing is answered, there is no error whose gradient it could be"
          : `This unit at every step, and the gradient of ${P.answers.kind === "value" ? `its answer, the ${P.target}` : `−ln p(“${visible(P.target)}”)`}: the norms themselves, which the plot divides by their last value`) +
          (steps.length < P.T
            ? `; steps ${from + 1} to ${from + steps.length} of ${P.T}, all in the CSV`
            : ""),
      ),
    );
  }

  app.numbers = () => {
    fill();
    dialog.showModal();
  };
  app.help = () => help.showModal();
  return { el: root, draw: (has) => dialog.open && has("step", "unit", "picture", "sums", "rows") && fill() };
}
