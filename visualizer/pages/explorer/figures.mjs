// The figures under the maps: the selected unit over the steps, and the gradient.

import { between, ticks } from "../kit/axis.mjs";
import { silence } from "../kit/brought.mjs";
import { factorText } from "../kit/cell/roles.mjs";
import { chart, steps } from "../kit/chart.mjs";
import { h } from "../kit/dom.mjs";
import { fmt, magnitude, power, shortCell, shorten } from "../kit/format.mjs";
import { norms } from "../kit/norms.mjs";
import { behind, placed } from "../kit/place.mjs";
import { term } from "../kit/terms.mjs";
import { visible } from "../kit/tokens.mjs";
import { lines, timed } from "./lines.mjs";

const THREAD_PX = 5,
  PAD = 3;
const STYLES = {
  forget: "stroke:var(--Ff);stroke-width:2.25;stroke-linecap:butt;stroke-dasharray:6 4",
  "rnn.h": "stroke:var(--rnn);stroke-width:2.25",
  "lstm.h": "stroke:var(--ink);stroke-width:1.5",
  "lstm.c": "stroke:var(--ink);stroke-width:3.25",
  "own.h": "stroke:var(--Fpos);stroke-width:1.75",
  "own.c": "stroke:var(--Fpos);stroke-width:3.25",
};

/** Why an RNN's curve stands above that of the network shown at the first step; "" where it does not. */
export function overtaken(lines, cell, curves) {
  const own = lines[`${cell === "lstm" ? cell : "own"}.h`],
    [rnn, mine] = ["rnn", cell].map((name) => curves.find((each) => each.cell === name)?.loss);
  if (cell === "rnn" || !own || !lines["rnn.h"] || !(lines["rnn.h"][0] > own[0])) return "";
  return `The RNN’s curve ends above: a gradient is not a memory${
    rnn > mine + Math.LN2 ? `, and this RNN has not learned the answer (its loss is ${fmt(rnn, 2)})` : ""
  }.`;
}

// what the gradient is of, and for a value, which has no loss here, that it is of the value itself
export const error = ({ answers, target }) =>
  answers.kind === "none"
    ? "there is no answer"
    : answers.kind === "value"
      ? `L = its answer, the ${target}`
      : `L = −ln p(“${visible(target)}”)${answers.kind === "flags" ? "" : ", its guess"}`;

const loss = ({ answers, target }) =>
  answers.kind === "value"
    ? `L is the answer after the last step, the ${target}`
    : answers.kind === "flags"
      ? `The loss L is −ln of the probability of “${visible(target)}” at the last step, the top flag of the network shown`
      : `The loss L is −ln of the probability that the ${answers.title} at the last step is “${visible(target)}”, the top answer of the network shown`;

export function figures(app) {
  const gradHead = h("h2"),
    gradNote = h("small");
  const plot = chart("plot gradient");
  const unit = lines(app, zoom);
  const root = h(
    "div",
    {
      class: "plots",
      "data-picture": "The unit and the gradient",
      tabindex: "0",
      role: "group",
      "data-terms": ".plots",
      "aria-label": "The unit and the gradient over time; the arrows go through their words and letters",
    },
    ...unit.els,
    h("div", { class: "hd long" }, gradHead),
    plot.el,
  );
  timed(plot, app, zoom);
  app.resetZoom = () => {
    app.resetView();
    app.draw(new Set(["view", "step", "unit", "size"]));
  };

  function zoom(start, end) {
    app.set({ view: between(start, end, app.P.T, app.G.width - app.G.gutter) });
  }

  function size() {
    plot.el.style.height = `${Math.round((app.small ? 11 : app.low ? 6.6 : 7) * app.rem)}px`;
    plot.measure();
  }

  const short = (cell) => shortCell(app.setup.cells[cell]);

  function paint() {
    const { P, S } = app,
      lines = {},
      names = {},
      terms = {},
      own = P.cell;
    for (const { cell, signal, values, term: means } of norms(P)) {
      const line = `${cell === "rnn" || cell === "lstm" ? cell : "own"}.${signal}`;
      lines[line] = values;
      terms[line] = means;
      names[line] = `${short(cell)} ${means}`;
    }
    const floors = Object.values(lines).flatMap((line) => line.filter(Number.isFinite));
    const low = Math.min(-1.5, Math.min(...floors) - 0.25),
      high = Math.max(0.25, Math.max(...floors) + 0.15);
    const above = overtaken(lines, P.cell, P.curves);
    if (above.includes("learned")) names["rnn.h"] += " (has not learned this)";
    const { forget } = P;
    if (forget) {
      const at = (t) =>
        S.mode === "mean"
          ? Math.log10(
              Array.from({ length: P.H }, (_, u) => 10 ** forget[t * P.H + u]).reduce((a, b) => a + b) / P.H,
            )
          : forget[t * P.H + S.unit];
      lines.forget = Array.from({ length: P.T }, (_, t) => (Number.isFinite(at(t)) ? at(t) : NaN));
      terms.forget = "product of f";
      names.forget =
        S.mode === "mean"
          ? `∏ ${factorText(P.roles.keep)}, mean of units`
          : `∏ ${factorText(P.roles.keep)} of unit ${S.unit}`;
      if (own !== "lstm") names.forget += ` (${short(own)})`;
    }
    const last = shorten(P.shown[P.T - 1], 20);
    const name = term(
      "gradient",
      `How far the error from “${last}” reaches${placed(P) && ` in ${placed(P)}`}`,
    );
    gradHead.replaceChildren(name, " ", gradNote);
    const losses = new Map(P.curves.map(({ cell, loss }) => [short(cell), loss]));
    if (P.silent || P.late) gradNote.replaceChildren(P.late ? "it is being worked out" : error(P));
    // by whose last norm all are divided, where it is not the layer shown
    const divisor = P.layer === P.last ? "" : behind(P, P.last);
    const each = [...losses].map(([cell, loss]) => `${cell} ${fmt(loss, 2)}`).join(", ");
    if (!P.silent && !P.late)
      gradNote.replaceChildren(
        term("loss", error(P)),
        `: ${each}; each ÷ ${divisor ? "the" : "its"} last `,
        term("‖dL/dh‖"),
        `${divisor}, `,
        term("log scale"),
      );
    // the error of an answer at the last step, in the last layer read from the end, which reads that step first
    const { level, direction } = P.layers[P.layer],
      alone =
        P.T > 1 &&
        direction === "reverse" &&
        level === P.layers[P.last].level &&
        Object.values(lines).every((line) => line.findIndex(Number.isFinite) === P.T - 1);
    if (alone && !P.silent && !P.late)
      gradNote.replaceChildren(`“${last}” is read first here, so its error reaches nothing else`);
    name.dataset.act = P.silent
      ? silence(app.entry)
      : P.late
        ? "Of a text and a layer as large as these it comes after the picture."
        : `How to read it: each curve is what reaches that step of an error of size 1 in h at the last step, as on the Gradients page. ${loss(P)}: ${each}. ` +
          `Each is the norm of a total derivative of L, divided by the network’s own ‖dL/dh‖${divisor} at the last step.${above ? ` ${above}` : ""}`;
    plot.draw({
      x: steps(app.G),
      y: { low, high, top: PAD, below: PAD },
      rows: ticks(low, high, 5, true).map((k) => [k, { 0: "1", "-1": "0.1", "-2": "0.01" }[k] ?? power(k)]),
      lines: Object.entries(lines).map(([line, values]) => ({
        values: Array.from(values),
        kind: line.replace(".", "-"),
        name: names[line],
        // a product of gates may fall far below all else
        named: (t) => !(values[t] < low),
        term: terms[line],
        style: STYLES[line],
      })),
      tip: (t) =>
        `step ${t + 1} “${P.shown[t]}”\n` +
        Object.entries(lines)
          .map(([line, values]) => `${names[line]} ${magnitude(values[t])}`)
          .join("\n"),
      alone: P.silent
        ? "This network gives no answer, so there is no error that could reach back."
        : P.T === 1
          ? `The gradient needs at least two ${P.reads.many}.`
          : null,
      said:
        `Gradient norms at every step, on a logarithmic scale: ` +
        `${Object.entries(names)
          .map(([line, name]) => `${name} at the first step ${magnitude(lines[line][0])}`)
          .join("; ")}.`,
      threads: THREAD_PX,
      rem: app.rem,
    });
  }

  app.root.classList.add("plotted");

  return {
    el: root,
    draw(has) {
      unit.draw(has);
      if (has("size", "picture")) size();
      if (has("picture", "unit", "view", "size")) paint();
    },
  };
}
