// The picture "norms": how much of an error at the last word reaches each word before it, in the network shown and in
// an RNN beside it.

import { chart, numbers } from "../kit/chart.mjs";
import { h } from "../kit/dom.mjs";
import { breadth, shortCell } from "../kit/format.mjs";
import { number, powers, reach } from "../kit/logplot.mjs";
import { norms } from "../kit/norms.mjs";
import { register } from "./pictures.mjs";

/** The lines of a picture, see `kit/norms.mjs`, each of a `kind`; and of one unit what its gate alone lets back. */
export function lines(P, unit) {
  const kind = ({ cell, signal }) => `${cell === "rnn" ? "rnn" : "own"}-${signal}`,
    // beside another cell a lesson has an RNN, and one more would only be in the way
    found = norms(P).filter(({ cell }) => cell === P.cell || cell === "rnn");
  const all = found.map((each) => ({ ...each, kind: kind(each) })),
    kept = P.array("forget");
  if (kept)
    all.push({
      cell: P.cell,
      signal: P.roles.keep,
      kind: "direct",
      term: "product of f",
      values: Array.from({ length: P.T }, (_, t) => kept[t * P.H + unit]).map((v) =>
        Number.isFinite(v) ? v : NaN,
      ),
    });
  return all;
}

/** The lines that are drawn while a question is open: of what it asks, all ways together, none. */
export const told = (all) => all.filter(({ kind }) => kind === "direct");

/** The ends of the axis: whole powers of ten about all that is drawn, of what a gate alone lets back 12 at most. */
export function ends(all) {
  const seen = all.flatMap(({ kind, values }) =>
      values.filter(Number.isFinite).map((v) => (kind === "direct" ? Math.max(v, -12) : v)),
    ),
    [low, high] = [Math.min(0, ...seen), Math.max(0, ...seen)];
  return { low: -reach(-low + 0.1, 2), high: high > 0.02 ? Math.ceil(high + 0.1) : 0.15 };
}

/** The words to write along an axis, from the last on, as far as each has room: [step, word, anchor]. */
export function along(words, x, em) {
  const found = [];
  let free = x.at(words.length - 1) + 100;
  for (let k = words.length - 1; k >= 0; k--) {
    const half = (0.86 * em * breadth(words[k])) / 2,
      at = x.at(k);
    if (at + half + 3 > free) continue;
    found.unshift([k, words[k], "middle"]);
    free = at - half - 3;
  }
  return found;
}

register(
  "norms",
  (app) => {
    const plot = chart("normed"),
      head = h("h3"),
      rows = h("dl", { class: "values" }),
      el = h("div", { class: "norms" }, head, plot.el, rows);
    plot.el.addEventListener("click", (event) => {
      const { x } = plot.frame ?? {};
      if (x) app.press(x.find(event.clientX - plot.el.getBoundingClientRect().left));
    });

    return {
      el,
      draw({ t, unit, open }, has) {
        if (!has("picture", "step", "unit", "size", "theme", "page")) return;
        const { rem, fine } = app,
          // with a gate turned nothing is sent back again
          P = app.plain,
          every = lines(P, unit),
          all = open ? told(every) : every,
          last = P.T - 1;
        const name = ({ cell, kind, signal }) =>
          kind === "direct"
            ? app.say("gates alone", { u: unit })
            : app.say("all ways", { cell: shortCell(app.setup.cells[cell]), signal });
        head.textContent = app.say("error back", { word: P.shown[last] });
        const value = (each, k) => (Number.isFinite(each.values[k]) ? number(each.values[k]) : "0");
        const { width, height } = plot.measure();
        if (!width) return;
        const left = Math.round(3 * rem),
          side = 1.5 * rem,
          x = numbers(0, last, left + side, width - side),
          { low, high } = ends(every),
          below = Math.round(1.6 * rem);
        plot.draw({
          x: { ...x, left, right: width },
          y: { low, high, top: 8, below },
          rows: powers(low, Math.floor(high), Math.max(2, Math.floor((height - below) / (2.4 * rem)))),
          along: along(P.shown, x, fine),
          lines: all.map((each) => ({
            values: each.values,
            kind: each.kind,
            name: name(each),
            term: each.term,
            cls: `name ${each.kind}`,
            dot: 5,
          })),
          tip: (k) => `${P.shown[k]}\n${all.map((each) => `${name(each)}: ${value(each, k)}`).join("\n")}`,
          said: `${head.textContent} ${all.map((each) => `${name(each)} ${value(each, t)}`).join(", ")}`,
          here: "line",
          rem,
        });
        plot.cursor(t);
        rows.replaceChildren(
          h("dt", { class: "at" }, app.say("reaches", { word: P.shown[t] })),
          ...all.map((each) =>
            h(
              "dd",
              { class: each.kind, "data-term": each.term },
              h("span", {}, name(each)),
              " ",
              h("b", {}, value(each, t)),
            ),
          ),
        );
      },
    };
  },
  { every: true },
);
