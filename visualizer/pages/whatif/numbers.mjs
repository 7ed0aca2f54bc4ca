// The numbers of both runs as tables, with a download; and the keys.

import { csvRows, grid, keysDialog, signalFiles, traceArrays } from "../kit/dialogs.mjs";
import { h } from "../kit/dom.mjs";
import { fmt, pct } from "../kit/format.mjs";
import { visible } from "../kit/tokens.mjs";
import { union } from "./answers.mjs";

const KEYS = [
  ["← →", "one step back, forward"],
  ["Home End", "first, last step"],
  ["space", "play, pause"],
  ["↑ ↓", "unit above, below"],
  ["1 – 6", "look at one signal"],
  ["Ctrl+Z", "undo a change; Ctrl+Shift+Z or Ctrl+Y does it again"],
  ["on the bar ↑ ↓", "the value it holds, finer with Shift; Enter holds it"],
  ["on its ends ← →", "the first, the last step held"],
  ["on the steps ← →", "all of them, with Shift the last"],
  ["drag over the text", "the steps to hold; or Shift and a click"],
  ["Esc", "leave a box"],
  ["t", "the tour: take it, leave it; n b its next stop, the one before"],
  ["w", "what the words and marks mean: ← → the next, Esc closes"],
  ["?", "this list"],
];

/** Both runs as rows of one table: which run, then as one run has them. */
export function* bothRows(A, B, called) {
  const tables = (
    A === B
      ? [[A, called.a]]
      : [
          [A, called.a],
          [B, called.b],
        ]
  ).map(([P, name]) => {
    const rows = csvRows(P);
    return { name, own: /** @type {string[]} */ (rows.next().value), rows };
  });
  const head = [...new Set(tables.toReversed().flatMap(({ own }) => own))];
  yield ["run", ...head];
  for (const { name, own, rows } of tables) {
    const at = head.map((column) => own.indexOf(column));
    for (const row of rows) yield [name, ...at.map((k) => (k < 0 ? "" : row[k]))];
  }
}

/** Both runs' arrays by name, as one run has them: `a_` stands before the one compared with, `b_` before the other. */
export function bothArrays(A, B, called) {
  const own = (P, run) => Object.entries(traceArrays(P)).map(([name, array]) => [`${run}_${name}`, array]);
  const runs = A === B ? [called.a] : [called.a, called.b];
  return { runs: [runs], ...Object.fromEntries([...own(A, "a"), ...(A === B ? [] : own(B, "b"))]) };
}

export function numbers(app) {
  const table = h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Table" }),
    title = h("h2");
  const tabs = h("div", { class: "seg", role: "group", "aria-label": "Which numbers" });
  const close = h("button", { type: "button", class: "btn" }, "Close");
  const save = signalFiles(
    () => `gatescope-${app.subject().file}`,
    () => bothRows(app.A, app.P, app.titles),
    () => bothArrays(app.A, app.P, app.titles),
  );
  const dialog = h(
    "dialog",
    { class: "numbers", "aria-label": "Numbers" },
    h("div", { class: "bar" }, title, tabs, h("span", { class: "sp" }), save, close),
    table,
  );
  const help = keysDialog(KEYS),
    el = h("div", {}, dialog, help);
  let which = "step";
  const buttons = Object.entries({ step: "this step", unit: "this unit" }).map(([key, name]) => {
    const button = h("button", { type: "button", "data-key": key }, name);
    button.addEventListener("click", () => {
      which = key;
      fill();
    });
    return button;
  });
  tabs.append(...buttons);
  close.addEventListener("click", () => dialog.close());
  for (const each of [dialog, help])
    each.addEventListener("click", (event) => event.target === each && each.close());

  function fill() {
    const { A, P, S, titles } = app,
      value = P.answers.kind === "value",
      one = A === P;
    const runs = one
        ? [["", P]]
        : [
            [titles.a, A],
            [titles.b, P],
          ],
      own = runs.flatMap(([name, X]) =>
        X.signals.map((signal) => [name ? `${signal} ${name}` : signal, X, signal]),
      );
    const steps = Math.max(A.T, P.T),
      word = (t) => [...new Set([A, P].map((X) => X.shown[t] ?? "–"))].join(" | ");
    const number = (X, signal, t, u) => (t < X.T && u < X.H ? fmt(X.at(signal, t, u), 4) : "–");
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.key === which));
    title.textContent =
      which === "step" ? `Step ${S.t + 1} of ${P.T}: “${word(S.t)}”` : `Unit ${S.unit} of ${P.H}`;
    const shown = (v) => (v === null ? "–" : value ? fmt(v, 4) : pct(v));
    table.replaceChildren(
      ...(which === "step"
        ? [
            grid(
              [P.answers.title, ...(one ? [value ? "value" : "probability"] : [titles.a, titles.b])],
              union(A, P, S.t, 12).map(({ word: name, a, b }) => [
                visible(name),
                ...(one ? [shown(b)] : [shown(a), shown(b)]),
              ]),
              "What is answered at this step",
            ),
            grid(
              ["unit", ...own.map(([name]) => name)],
              Array.from({ length: Math.max(A.H, P.H) }, (_, u) => [
                u,
                ...own.map(([, X, signal]) => number(X, signal, S.t, u)),
              ]),
              "Every signal of every unit at this step",
            ),
          ]
        : [
            grid(
              ["step", "token", ...own.map(([name]) => name)],
              Array.from({ length: steps }, (_, t) => [
                t + 1,
                word(t),
                ...own.map(([, X, signal]) => number(X, signal, t, S.unit)),
              ]),
              "This unit at every step",
            ),
          ]),
    );
  }

  app.numbers = () => {
    fill();
    dialog.showModal();
  };
  app.help = () => help.showModal();
  return { el, draw: (has) => dialog.open && has("t", "unit", "picture") && fill() };
}
