// The Bokeh figures: the selected unit over time, and the gradient. Standalone documents, made once in
// Python; here they get their numbers, their colours and the shared time axis.

import { between } from "./axis.mjs";
import { axisColours, embed } from "./bokeh.mjs";
import { factorText } from "./cell/roles.mjs";
import { h } from "./dom.mjs";
import { fmt, magnitude, power, shortCell, shorten } from "./format.mjs";
import { halfLifeIs, life } from "./ranking.mjs";
import { visible } from "./tokens.mjs";

const STYLES = {
  f: ["--Ff", 2],
  i: ["--Fi", 2],
  o: ["--Fo", 2],
  r: ["--Fr", 2],
  z: ["--Fz", 2],
  g: ["--ink3", 1.75, [1, 4]],
  n: ["--ink3", 1.75, [1, 4]],
  h: ["--ink3", 1.75],
  c: ["--ink", 3],
  forget: ["--Ff", 2.25, [6, 4]],
  "rnn.h": ["--rnn", 2.25],
  "lstm.h": ["--ink", 1.5],
  "lstm.c": ["--ink", 3.25],
  "own.h": ["--Fpos", 1.75],
  "own.c": ["--Fpos", 3.25],
};
// log10 of each curve over its own value at the last step; NaN where it is exactly 0
export function relative(values) {
  const last = values[values.length - 1];
  return Array.from(values, (v) => (Number.isFinite(v - last) ? v - last : NaN));
}

// whole powers of ten from low to high, at most `most` of them
export function decades(low, high, most) {
  const by = Math.floor((high - low) / most) + 1;
  const ticks = [];
  for (let k = Math.floor(high); k >= low; k -= by) ticks.push(k);
  return ticks;
}

// what the gradient is of, and for a value, which has no loss here, that it is of the value itself
export const error = ({ answers, target }) =>
  answers.kind === "value" ? `L = its answer, the ${target}` : `L = −ln p(“${visible(target)}”), its guess`;

const loss = ({ answers, target }) =>
  answers.kind === "value"
    ? `L is the answer after the last step, the ${answers.title}`
    : `The loss L is −ln of the probability that the ${answers.title} at the last step is “${visible(target)}”, which the network shown holds likeliest`;

// Where each name stands on its line: beside it, off every line and every other name, as far left as may be.
// lines: name -> [[x, y], ...] in pixels, sizes: name -> [width, height] -> name -> {left, top}
export function place(lines, sizes, frame) {
  const placed = {},
    names = Object.keys(lines);
  const crossed = ({ left, top, width, height }) => {
    let hits = 0;
    for (const points of Object.values(lines)) {
      for (let k = 1; k < points.length; k++) {
        const [[x0, y0], [x1, y1]] = [points[k - 1], points[k]];
        if (x1 < left || x0 > left + width || !Number.isFinite(y0 + y1)) continue;
        const at = (x) => y0 + (y1 - y0) * Math.max(0, Math.min(1, (x - x0) / (x1 - x0)));
        const [p, q] = [at(left), at(left + width)];
        const over = Math.min(Math.max(p, q), top + height) - Math.max(Math.min(p, q), top);
        if (over >= 0) hits += 1 + over / height;
      }
    }
    for (const other of Object.values(placed)) {
      const apart =
        left >= other.left + other.width ||
        other.left >= left + width ||
        top >= other.top + other.height ||
        other.top >= top + height;
      if (!apart) hits += 20;
    }
    return hits;
  };
  for (const name of names) {
    const [width, height] = sizes[name];
    let best = null;
    for (const [x, y] of lines[name]) {
      if (!Number.isFinite(y) || x < frame.left || x > frame.right) continue;
      for (const side of [-1, 1]) {
        for (const away of [1, 5, 10, 18, 28]) {
          const left = Math.max(frame.left, Math.min(frame.right - width, x - Math.min(width / 2, 12)));
          const top = side < 0 ? y - height - away : y + away;
          const outside = Math.max(0, frame.top - top) + Math.max(0, top + height - frame.bottom);
          const box = { left, top, width, height };
          const cost = 20 * crossed(box) + 40 * outside + 0.3 * away + 0.01 * (left - frame.left);
          if (best === null || cost < best.cost) best = { ...box, cost };
        }
      }
    }
    if (best) placed[name] = best;
  }
  return placed;
}

export function figures(app) {
  const unitHead = h("h2"),
    half = h("span", { class: "r" });
  const gradHead = h("h2"),
    gradNote = h("small");
  const plot = (name) => {
    const target = h("div", { class: "bk" }),
      labels = h("div", { class: "labels", "aria-hidden": "true" });
    return { name, target, labels, el: h("div", { class: `plot ${name}`, role: "img" }, target, labels) };
  };
  const plots = { valves: plot("valves"), memory: plot("memory"), gradient: plot("gradient") };
  const root = h(
    "div",
    { class: "plots" },
    h("div", { class: "hd" }, unitHead, half),
    plots.valves.el,
    plots.memory.el,
    h("div", { class: "hd long" }, gradHead),
    plots.gradient.el,
  );
  let models = null,
    setting = false,
    series = {},
    waiting = 0;

  for (const { el } of Object.values(plots)) {
    let pressed = 0;
    el.addEventListener("pointerdown", (event) => (pressed = event.clientX), true);
    el.addEventListener("click", (event) => {
      // a drag zooms
      if (Math.abs(event.clientX - pressed) > 4) return;
      const x = event.clientX - el.getBoundingClientRect().left;
      if (x >= app.G.gutter) app.go(app.G.step(x));
    });
    el.addEventListener("dblclick", () => app.resetZoom());
  }
  app.resetZoom = () => {
    clearTimeout(waiting); // Bokeh's own undo of its zoom, on the same double click
    app.resetView();
    app.draw(new Set(["view", "step", "unit", "size"]));
  };

  async function start() {
    const named = await embed(
      app.setup.figures,
      Object.fromEntries(Object.values(plots).map((each) => [each.name, each.target])),
    );
    models = { named, time: named("time") };
    // a zoom in a figure is a zoom of the whole time axis
    models.time.change.connect(() => {
      if (setting) return;
      clearTimeout(waiting);
      const { start, end } = models.time;
      waiting = setTimeout(() => zoom(start, end), 30);
    });
    for (const name of Object.keys(plots)) {
      named(`${name}.y`).change.connect(() => {
        if (!setting) requestAnimationFrame(() => label(name));
      });
    }
    app.draw(new Set(["picture", "size", "theme", "view", "unit"]));
    app.root.classList.add("plotted");
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

  const range = () => quietly(() => models.time.setv({ start: app.G.a - 0.5, end: app.G.end - 0.5 }));

  function size() {
    const { G, rem, low, small } = app;
    const tall = {
      valves: app.P.roles.gates.length === 0 ? 0 : (low ? 2.9 : 3.1) * rem,
      memory: (small ? 5 : low ? 3.6 : 3.9) * rem + (app.P.roles.gates.length === 0 ? 3 * rem : 0),
      gradient: (small ? 11 : low ? 6.6 : 7) * rem,
    };
    for (const [name, { el }] of Object.entries(plots)) {
      el.style.height = `${Math.round(tall[name])}px`;
      el.hidden = tall[name] === 0;
      models.named(name).setv({ min_border_left: G.gutter, min_border_top: 3, min_border_bottom: 3 });
      models.named(name).toolbar.active_drag = small ? null : "auto";
    }
  }

  function colours() {
    const { css } = app;
    for (const [line, [hue, width, dash]] of Object.entries(STYLES)) {
      for (const name of Object.keys(plots)) {
        const glyph = models.named(`${name}.${line}`)?.glyph;
        glyph?.setv({ line_color: css(hue), line_width: width, line_dash: dash ?? [], line_cap: "round" });
      }
    }
    for (const name of Object.keys(plots)) axisColours(models.named, name, app);
  }

  function fill(name, lines, low, high, ticks, labels, tip) {
    const { T } = app.P;
    const t = Array.from({ length: T }, (_, k) => k);
    const data = { t, tip: t.map(tip), low: t.map(() => low), high: t.map(() => high) };
    for (const line of Object.keys(STYLES)) {
      if (!models.named(`${name}.${line}`)) continue;
      const shown = line in lines;
      models.named(`${name}.${line}`).visible = shown;
      data[line] = shown ? Array.from(lines[line]) : t.map(() => NaN);
    }
    models.named(`${name}.source`).data = data;
    models.named(`${name}.y`).setv({ start: low, end: high });
    models.named(`${name}.axis`).major_label_overrides = new Map(labels);
    models.named(`${name}.ticks`).ticks = ticks;
    series[name] = lines;
  }

  function unitLines() {
    const { P, S } = app;
    const of = (name) => (S.mode === "mean" ? P.mean(name) : P.column(name, S.unit));
    const gates = P.signals.filter((name) => app.P.roles.kind(name) === "gate");
    const states = P.signals.filter((name) => !gates.includes(name));
    const lines = (names) => Object.fromEntries(names.map((name) => [name, of(name)]));
    const tips = (names) => {
      const values = lines(names);
      return (t) =>
        `step ${t + 1} “${P.shown[t]}”\n${names.map((n) => `${n} ${fmt(values[n][t], 4)}`).join("   ")}`;
    };
    if (gates.length)
      fill(
        "valves",
        lines(gates),
        -0.04,
        1.04,
        [0, 1],
        [
          [0, "0"],
          [1, "1"],
        ],
        tips(gates),
      );
    const high = 1.12 * Math.max(1, ...states.map((name) => Math.max(...of(name).map(Math.abs))));
    const whole = Math.floor(high);
    fill(
      "memory",
      lines(states),
      -high,
      high,
      [-whole, 0, whole],
      [
        [-whole, fmt(-whole, 0)],
        [0, "0"],
        [whole, fmt(whole, 0, true)],
      ],
      tips(states),
    );
    const what = S.mode === "mean" ? `Mean of ${P.H} units over time ` : `Unit ${S.unit} over time `;
    unitHead.replaceChildren(
      what,
      h("small", { class: "wide" }, gates.length ? "valves 0–1, then memory" : "hidden state"),
    );
    const lasts = S.mode === "unit" ? P.halfLife(S.unit) : null;
    half.replaceChildren(...(lasts === null ? [] : ["half-life ", h("b", {}, life(lasts))]));
    half.title = `Half-life: ${halfLifeIs(P.reads)}${lasts < 0 ? "; this text ends before more can be told" : ""}`;
    plots.valves.el.setAttribute(
      "aria-label",
      `Gates ${gates.join(", ")} over time. The numbers are in the table.`,
    );
    plots.memory.el.setAttribute(
      "aria-label",
      `${states.join(", ")} over time. The numbers are in the table.`,
    );
  }

  const short = (cell) => shortCell(app.setup.cells[cell]);

  function gradientLines() {
    const { P, S } = app,
      lines = {},
      names = {},
      own = P.cell;
    for (const { key, cell, signal } of P.curves) {
      const line = `${cell === "rnn" || cell === "lstm" ? cell : "own"}.${signal}`;
      lines[line] = relative(P.array(key));
      names[line] = `${short(cell)} ‖dL/d${signal}‖`;
    }
    const floors = Object.values(lines).flatMap((line) => line.filter(Number.isFinite));
    const low = Math.min(-1.5, Math.min(...floors) - 0.25),
      high = Math.max(0.25, Math.max(...floors) + 0.15);
    const forget = P.array("forget");
    if (forget) {
      const at = (t) =>
        S.mode === "mean"
          ? Math.log10(
              Array.from({ length: P.H }, (_, u) => 10 ** forget[t * P.H + u]).reduce((a, b) => a + b) / P.H,
            )
          : forget[t * P.H + S.unit];
      lines.forget = Array.from({ length: P.T }, (_, t) => (Number.isFinite(at(t)) ? at(t) : NaN));
      names.forget =
        S.mode === "mean"
          ? `∏ ${factorText(P.roles.keep)}, mean of units`
          : `∏ ${factorText(P.roles.keep)} of unit ${S.unit}`;
      if (own !== "lstm") names.forget += ` (${short(own)})`;
    }
    const ticks = decades(low, high, 5);
    const labels = ticks.map((k) => [k, { 0: "1", "-1": "0.1", "-2": "0.01" }[k] ?? power(k)]);
    fill(
      "gradient",
      lines,
      low,
      high,
      ticks,
      labels,
      (t) =>
        `step ${t + 1} “${P.shown[t]}”\n` +
        Object.entries(lines)
          .map(([line, values]) => `${names[line]} ${magnitude(values[t])}`)
          .join("\n"),
    );
    series.names = names;
    const last = shorten(P.shown[P.T - 1], 20);
    gradHead.replaceChildren(`How much error from “${last}” reaches back `, gradNote);
    const losses = new Map(P.curves.map(({ cell, loss }) => [short(cell), loss]));
    const each = [...losses].map(([cell, loss]) => `${cell} ${fmt(loss, 2)}`).join(", ");
    gradNote.textContent = `${error(P)}: ${each}; each ÷ its last value, log scale`;
    gradHead.title =
      `${loss(P)}: ${each}. ` +
      "Each curve is the norm of a total derivative of L, divided by its own value at the last step.";
    plots.gradient.el.setAttribute(
      "aria-label",
      `Gradient norms at every step, on a logarithmic scale: ` +
        `${Object.entries(names)
          .map(([line, name]) => `${name} at the first step ${magnitude(lines[line][0])}`)
          .join("; ")}.`,
    );
  }

  // names on the lines, in HTML over the canvas
  function label(name) {
    const { G, rem } = app,
      { labels, el } = plots[name];
    if (el.hidden || !series[name]) return labels.replaceChildren();
    if (app.P.T === 1) {
      const why = `${name === "gradient" ? "The gradient" : "A line"} needs at least two ${app.P.reads.many}.`;
      return labels.replaceChildren(h("span", { class: "alone" }, why));
    }
    const { start, end } = models.named(`${name}.y`),
      tall = el.clientHeight;
    const y = (v) => 3 + (tall - 6) * (1 - (v - start) / (end - start));
    const from = Math.max(0, G.a),
      to = G.end,
      spans = {},
      sizes = {},
      lines = {};
    for (const [line, values] of Object.entries(series[name])) {
      const named = name === "gradient";
      spans[line] = h(
        "span",
        { class: named ? `name ${line.replace(".", "-")}` : `letter s-${line}` },
        named ? series.names[line] : line,
      );
      lines[line] = [];
      for (let t = from; t < to; t++) {
        const at = y(values[t]);
        lines[line].push([G.centre(t), at < -2 || at > tall + 2 ? NaN : at]);
      }
    }
    labels.replaceChildren(...Object.values(spans));
    for (const [line, span] of Object.entries(spans)) sizes[line] = [span.offsetWidth, 0.95 * rem];
    const frame = { left: G.gutter + 2, right: G.width - 2, top: 0, bottom: tall };
    const placed = place(lines, sizes, frame);
    for (const [line, span] of Object.entries(spans)) {
      span.hidden = !placed[line];
      if (!placed[line]) continue;
      span.style.left = `${placed[line].left}px`;
      span.style.top = `${placed[line].top + placed[line].height / 2}px`;
    }
    return undefined;
  }

  start();

  return {
    el: root,
    draw(has) {
      if (!models) return;
      if (has("size", "picture")) quietly(size);
      if (has("theme", "size")) quietly(colours);
      if (has("picture", "unit")) {
        quietly(() => {
          unitLines();
          gradientLines();
        });
      }
      if (has("view", "picture", "size")) range();
      if (has("view", "picture", "size", "unit", "theme")) Object.keys(plots).forEach(label);
    },
  };
}
