// Under each token what the network answers after it, where it answers with a label: the likeliest one and its share.

import { atEnd } from "./brought.mjs";
import { h } from "./dom.mjs";

/** How tall the row is, in rem. */
export const TALL = 2.2;

const LETTERS = 3; // of a name that is cut, at least
const PERCENT = 2.8; // ems that a share in per cent takes
const LETTER = 0.69; // ems of a letter, about
const EDGE = 0.53; // ems beside a name

/** Whether a picture has an answer at every step that is one of several labels. */
export const believes = (P) => P?.answers?.kind === "label" && Boolean(P.arrays["top.id"]);

/** The likeliest label after each step, and its share; no label where none was worked out. @returns {[string, number][]} */
export const beliefs = (P) =>
  P.kept("beliefs", () => Array.from({ length: P.T }, (_, t) => P.top(t)[0] ?? ["", 0]));

/** A share in whole per cent, in few letters; all of it is said of nothing less. */
export const share = (p) => (p < 1 && p >= 0.995 ? ">99%" : `${Math.round(100 * p)}%`);

/**
 * Where a label stays the same from step a to before step end. @param {string[]} labels of every step
 * @returns {{ from: number, n: number, label: string }[]}
 */
export function runs(labels, a, end) {
  const found = [];
  for (let t = a; t < end; t++) {
    if (t > a && labels[t] === labels[t - 1]) found.at(-1).n += 1;
    else found.push({ from: t, n: 1, label: labels[t] });
  }
  return found;
}

/** A name over the steps at which it is the answer, so that where it changes is seen; as short as the room asks. */
export function named({ from, n, label }, brief, { G, fine }) {
  const room = n * G.cw;
  const text = [label, brief[label]].find((each) => room >= (LETTER * each.length + EDGE) * fine) ?? "";
  const at = h("span", { class: "run" }, text);
  at.style.cssText = `left:${G.x(from) + 1}px;width:${room - 2}px`;
  return at;
}

/** Names cut as short as they still differ, each at least three letters long. @returns {Record<string, string>} */
export function short(names) {
  const cut = (name) => {
    for (let n = LETTERS; n < name.length; n++) {
      const begins = name.slice(0, n);
      if (names.every((other) => other === name || !other.startsWith(begins))) return begins;
    }
    return name;
  };
  return Object.fromEntries(names.map((name) => [name, cut(name)]));
}

export function belief(app) {
  const label = h("span", { class: "label" }, "answer");
  const row = h("div", { class: "beliefs", "aria-hidden": "true" });
  let columns = [],
    current = null;
  row.addEventListener("click", (event) => {
    const column = event.target.closest(".belief");
    if (column) app.go(Number(column.dataset.step));
  });

  function build() {
    const { P, G, fine } = app;
    row.hidden = !believes(P);
    columns = [];
    current = null;
    if (row.hidden) return row.replaceChildren();
    const all = beliefs(P),
      wide = G.cw >= PERCENT * fine,
      brief = P.kept("brief", () => short(P.words));
    label.title = `The ${P.answers.title}, and how likely`;
    const labels = all.map(([name]) => name),
      names = runs(labels, G.a, G.end)
        .filter((run) => run.label)
        .map((run) => named(run, brief, app));
    for (let t = G.a; t < G.end; t++) {
      const [name, p] = all[t];
      const bar = h("i");
      bar.style.width = `${100 * p}%`;
      const column = h(
        "span",
        { class: "belief" },
        h("b", {}, bar),
        wide && name && h("small", {}, share(p)),
      );
      column.dataset.step = t;
      column.title = `step ${t + 1}, ${P.shown[t]}: ${name ? `${name}, ${share(p)}` : atEnd(P)}`;
      column.style.cssText = `left:${G.x(t) + 1}px;width:${G.cw - 2}px`;
      columns.push(column);
    }
    return row.replaceChildren(label, ...names, ...columns);
  }

  function mark() {
    const { S, G } = app;
    columns[current]?.classList.remove("cur");
    current = G.sees(S.t) ? S.t - G.a : null;
    columns[current]?.classList.add("cur");
  }

  return {
    el: row,
    draw(has) {
      if (has("picture", "size", "view")) build();
      if (has("step", "picture", "size", "view")) mark();
    },
  };
}
