// The figures under the maps: the selected unit over the steps, and the gradient. That is a Bokeh document, made once
// in Python; here it gets its numbers, its colours and the shared time axis.

import { between, ticks } from "../kit/axis.mjs";
import { axisColours, embed } from "../kit/bokeh.mjs";
import { factorText } from "../kit/cell/roles.mjs";
import { asks, label, leader } from "../kit/chart.mjs";
import { h, el as svg } from "../kit/dom.mjs";
import { fmt, magnitude, power, shortCell, shorten } from "../kit/format.mjs";
import { norms } from "../kit/norms.mjs";
import { term } from "../kit/terms.mjs";
import { visible } from "../kit/tokens.mjs";
import { lines } from "./lines.mjs";

const THREAD_PX = 5;
const STYLES = {
  forget: ["--Ff", 2.25, [6, 4]],
  "rnn.h": ["--rnn", 2.25],
  "lstm.h": ["--ink", 1.5],
  "lstm.c": ["--ink", 3.25],
  "own.h": ["--Fpos", 1.75],
  "own.c": ["--Fpos", 3.25],
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
  answers.kind === "value" ? `L = its answer, the ${target}` : `L = −ln p(“${visible(target)}”), its guess`;

const loss = ({ answers, target }) =>
  answers.kind === "value"
    ? `L is the answer after the last step, the ${answers.title}`
    : `The loss L is −ln of the probability that the ${answers.title} at the last step is “${visible(target)}”, the top answer of the network shown`;

export function figures(app) {
  const gradHead = h("h2"),
    gradNote = h("small");
  const target = h("div", { class: "bk" }),
    labels = h("div", { class: "labels", "aria-hidden": "true" }),
    el = h("div", { class: "plot gradient", role: "img" }, target, labels);
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
    el,
  );
  let models = null,
    setting = false,
    series = [],
    waiting = 0;

  let pressed = 0;
  el.addEventListener("pointerdown", (event) => (pressed = event.clientX), true);
  el.addEventListener("click", (event) => {
    // a drag zooms, and a name says what it is
    if (asks(event) || Math.abs(event.clientX - pressed) > 4) return;
    const x = event.clientX - el.getBoundingClientRect().left;
    if (x >= app.G.gutter) app.go(app.G.step(x));
  });
  el.addEventListener("dblclick", () => app.resetZoom());
  app.resetZoom = () => {
    clearTimeout(waiting); // Bokeh's own undo of its zoom, on the same double click
    app.resetView();
    app.draw(new Set(["view", "step", "unit", "size"]));
  };

  async function start() {
    await embed(app.setup.figures, { gradient: target }, fillFirst);
    app.root.classList.add("plotted");
  }

  function fillFirst(named) {
    models = { named, time: named("time") };
    // a zoom in a figure is a zoom of the whole time axis
    models.time.change.connect(() => {
      if (setting) return;
      clearTimeout(waiting);
      const { start, end } = models.time;
      waiting = setTimeout(() => zoom(start, end), 30);
    });
    named("gradient.y").change.connect(() => {
      if (!setting) requestAnimationFrame(names);
    });
    app.draw(new Set(["picture", "size", "theme", "view", "unit"]));
  }

  function zoom(start, end) {
    const { P, G, S } = app;
    const view = between(start, end, P.T, G.width - G.gutter);
    if (view.a === S.view.a && view.n === S.view.n) range();
    else app.set({ view });
  }

  function quietly(act) {
    setting = true;
    try {
      act();
    } finally {
      setting = false;
    }
  }

  const range = () =>
    models && quietly(() => models.time.setv({ start: app.G.a - 0.5, end: app.G.end - 0.5 }));

  function size() {
    const { G, rem, low, small } = app;
    el.style.height = `${Math.round((small ? 11 : low ? 6.6 : 7) * rem)}px`;
    models.named("gradient").setv({ min_border_left: G.gutter, min_border_top: 3, min_border_bottom: 3 });
    models.named("gradient").toolbar.active_drag = small ? null : "auto";
  }

  function colours() {
    const { css } = app;
    for (const [line, [hue, width, dash]] of Object.entries(STYLES)) {
      const { glyph } = models.named(`gradient.${line}`);
      glyph.setv({ line_color: css(hue), line_width: width, line_dash: dash ?? [], line_cap: "round" });
    }
    axisColours(models.named, "gradient", app);
  }

  function fill(lines, low, high, marks, texts, tip) {
    const { T } = app.P;
    const t = Array.from({ length: T }, (_, k) => k);
    const data = { t, tip: t.map(tip), low: t.map(() => low), high: t.map(() => high) };
    for (const line of Object.keys(STYLES)) {
      const shown = line in lines;
      models.named(`gradient.${line}`).visible = shown;
      data[line] = shown ? Array.from(lines[line]) : t.map(() => NaN);
    }
    models.named("gradient.source").data = data;
    models.named("gradient.y").setv({ start: low, end: high });
    models.named("gradient.axis").major_label_overrides = new Map(texts);
    models.named("gradient.ticks").ticks = marks;
  }

  const short = (cell) => shortCell(app.setup.cells[cell]);

  function gradientLines() {
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
    const forget = P.array("forget");
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
    const marks = ticks(low, high, 5, true),
      texts = marks.map((k) => [k, { 0: "1", "-1": "0.1", "-2": "0.01" }[k] ?? power(k)]);
    fill(
      lines,
      low,
      high,
      marks,
      texts,
      (t) =>
        `step ${t + 1} “${P.shown[t]}”\n` +
        Object.entries(lines)
          .map(([line, values]) => `${names[line]} ${magnitude(values[t])}`)
          .join("\n"),
    );
    series = Object.entries(lines).map(([line, values]) => ({
      line,
      values,
      name: names[line],
      term: terms[line],
    }));
    const last = shorten(P.shown[P.T - 1], 20);
    const name = term("gradient", `How far the error from “${last}” reaches`);
    gradHead.replaceChildren(name, " ", gradNote);
    const losses = new Map(P.curves.map(({ cell, loss }) => [short(cell), loss]));
    const each = [...losses].map(([cell, loss]) => `${cell} ${fmt(loss, 2)}`).join(", ");
    gradNote.replaceChildren(
      term("loss", error(P)),
      `: ${each}; each ÷ its last `,
      term("‖dL/dh‖"),
      ", ",
      term("log scale"),
    );
    name.dataset.act =
      `How to read it: each curve is what reaches that step of an error of size 1 in h at the last step, as on the Gradients page. ${loss(P)}: ${each}. ` +
      `Each is the norm of a total derivative of L, divided by the network’s own ‖dL/dh‖ at the last step.${above ? ` ${above}` : ""}`;
    el.setAttribute(
      "aria-label",
      `Gradient norms at every step, on a logarithmic scale: ` +
        `${Object.entries(names)
          .map(([line, name]) => `${name} at the first step ${magnitude(lines[line][0])}`)
          .join("; ")}.`,
    );
  }

  // names on the lines, in HTML over the canvas
  function names() {
    const { G, rem, P } = app;
    if (P.T === 1) {
      const why = `The gradient needs at least two ${P.reads.many}.`;
      return labels.replaceChildren(h("span", { class: "alone" }, why));
    }
    const { start, end } = models.named("gradient.y"),
      tall = el.clientHeight;
    const y = (v) => 3 + (tall - 6) * (1 - (v - start) / (end - start));
    const all = series.map(({ line, values, name, term: means }) => {
      const points = [];
      for (let t = Math.max(0, G.a); t < G.end; t++) {
        const at = y(values[t]);
        points.push([G.centre(t), at < -2 || at > tall + 2 ? NaN : at]);
      }
      const span = h("span", { class: `name ${line.replace(".", "-")}`, "data-term": means }, name);
      return { span, points };
    });
    const threads = svg("svg", { class: "threads", width: G.width, height: tall });
    labels.replaceChildren(threads, ...all.map(({ span }) => span));
    const frame = { left: G.gutter + 2, right: G.width - 2, top: 0, bottom: tall };
    // a thread from a name to its line, where it could not stand on it
    label(all, [], frame, rem).forEach((box, k) => {
      const ends = box && leader(box, all[k].points, THREAD_PX);
      if (!ends) return;
      const [x1, y1, x2, y2] = ends.map((v) => v.toFixed(1));
      threads.append(svg("line", { x1, y1, x2, y2, class: series[k].line.replace(".", "-") }));
    });
    return undefined;
  }

  start();

  return {
    el: root,
    draw(has) {
      unit.draw(has);
      if (!models) return;
      if (has("size", "picture")) quietly(size);
      if (has("theme", "size")) quietly(colours);
      if (has("picture", "unit")) quietly(gradientLines);
      if (has("view", "picture", "size")) range();
      if (has("view", "picture", "size", "unit", "theme")) names();
    },
  };
}
