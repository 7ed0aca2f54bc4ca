// The norms of both sides on one logarithmic axis: for each curve the geometric mean over the seeds and the band
// that holds them all, named where it begins.

import { spread, ticks } from "../kit/axis.mjs";
import { axisColours, axisNumbers } from "../kit/bokeh.mjs";
import { factorText } from "../kit/cell/roles.mjs";
import { asks } from "../kit/chart.mjs";
import { h } from "../kit/dom.mjs";
import { many as counted, magnitude, power, shortCell, shorten } from "../kit/format.mjs";
import { term } from "../kit/terms.mjs";

export const SIDES = ["initial", "trained"];
/** Each cell's line: fill, text, width. No meaning rests on hue alone, so every line carries its name. */
const LINES = {
  rnn: ["--rnn", "--ink3", 2.5],
  lstm: ["--ink", "--ink", 3],
  gru: ["--Fpos", "--pos", 2],
  peephole: ["--Fi", "--i", 2],
  coupled: ["--Ff", "--f", 2],
  mingru: ["--Fo", "--o", 2],
  indrnn: ["--Fneg", "--neg", 2],
};
export const lineOf = (cell) => LINES[cell] ?? ["--ink2", "--ink2", 1.5];
/** Each signal: what it is called, and its dash. */
export const SIGNALS = {
  h: ["dL/dh", [], "the error that arrives at h, by all paths"],
  c: ["dL/dc", [9, 4], "the error that arrives at c, by all paths"],
  kept: [
    "product of",
    [2, 4],
    "the direct path from the last memory back to this one, alone: the product of what every step keeps",
  ],
};
/** The letter of a signal in the address and among the switches. */
const LETTERS = { kept: "f" };

/** What a curve is of: dL/dh, or the product of what its cell keeps. */
export const signalName = ({ keep }, { cell, signal }) =>
  signal === "kept" ? `product of ${factorText(keep[cell])}` : SIGNALS[signal][0];

/** The curves shown: cells and signals switched on, in one order on both sides. */
export const chosen = (P, { shown, off }, side) =>
  P.curves.filter(
    (curve) => curve.side === side && shown[LETTERS[curve.signal] ?? curve.signal] && !off.has(curve.cell),
  );

/**
 * The axis: all means, at least one power of ten beneath 1, and of the bands what is no further away than a
 * fifth of that, so that one seed in twenty does not press all others together; a band that goes on leaves the frame.
 */
export function range(means, bands) {
  const ends = (all, low, high) => {
    for (const each of all) {
      for (const v of each) {
        if (v < low) low = v;
        if (v > high) high = v;
      }
    }
    return [low, high];
  };
  const [low, high] = ends(means, -1, 0),
    [least, most] = ends(bands, low, high),
    more = 0.2 * (high - low),
    air = 0.03 * (high - low);
  return [Math.max(least, low - more) - air, Math.min(most, high + more) + air];
}

/**
 * Of other curves, what is not much further away than half as far again as `own` reach: what the knobs turn stays
 * readable beside a network whose training drove its gradient to 10^-79, which leaves the frame.
 */
export function near(own, others) {
  const all = own.flatMap((each) => Array.from(each).filter(Number.isFinite));
  if (!all.length) return others;
  const low = 1.5 * all.reduce((a, b) => Math.min(a, b), 0) - 10,
    high = 1.5 * all.reduce((a, b) => Math.max(a, b), 0) + 10;
  return others.map((each) => Array.from(each).filter((v) => v >= low && v <= high));
}

/** Where a curve is named: its first point inside the view, {t, v}, or null. */
export function begins(values, { start, end }, { low, high }) {
  for (let t = Math.max(0, Math.ceil(start)); t < values.length && t <= end; t++) {
    if (values[t] >= low && values[t] <= high) return { t, v: values[t] };
  }
  return null;
}

/** Whether a curve is exactly 0 where the view begins: it has no logarithm there, and stands below every power of ten. */
export const vanished = (values, { start }) => !Number.isFinite(values[Math.max(0, Math.ceil(start))]);

/** Steps to write under an axis from start to end: round ones, and the first and the last where they are in view. */
export function steps(start, end, T, most) {
  const ends = [1, T].filter((k) => k >= start && k <= end),
    near = (end - start) / 14;
  const round = ticks(start, end, most).filter(
    (k) => Number.isInteger(k) && k >= 1 && k <= T && ends.every((other) => Math.abs(k - other) > near),
  );
  return [...new Set([...ends, ...round])].sort((a, b) => a - b);
}

/**
 * How far apart the RNN's gradient and the LSTM's are at a step, given by their log10; "" where there is nothing to
 * compare, as at the last step, where both are 1. where: the step, in words.
 */
export function compared(rnn, lstm, where, side) {
  if (where === null || rnn === null || lstm === null) return "";
  if (!Number.isFinite(rnn) || !Number.isFinite(lstm)) {
    const which = [rnn, lstm].map((v, k) => !Number.isFinite(v) && ["RNN", "LSTM"][k]).filter(Boolean);
    return `At ${where}, dL/dh is exactly 0 in the ${which.join(" and the ")}.`;
  }
  const apart = Math.abs(rnn - lstm),
    factor = 10 ** apart;
  if (factor < 1.05) return `At ${where}, the RNN’s dL/dh is as large as the LSTM’s.`;
  const many = apart < 6 ? Number(factor.toPrecision(2)).toLocaleString("en") : power(Math.round(apart));
  if (rnn < lstm) return `At ${where}, the RNN’s dL/dh is ${many} times smaller than the LSTM’s.`;
  return `At ${where}, the RNN’s dL/dh is ${many} times larger than the LSTM’s: ${
    side === "initial"
      ? "before training nothing is kept yet, and the LSTM’s gates, all below 1, take their share at every step."
      : "a gradient is not a memory; which of them learned says the table."
  }`;
}

export function norms(app) {
  const { setup } = app;
  const keeps = [...new Set(Object.values(setup.keep).filter(Boolean).map(factorText))];
  const toggles = Object.entries(SIGNALS).map(([signal, [name, , title]]) => {
    const letter = LETTERS[signal] ?? signal;
    const button = h(
      "button",
      {
        type: "button",
        class: "toggle",
        "data-term": signal === "kept" ? "product of f" : name,
        "data-act": `${title[0].toUpperCase()}${title.slice(1)}. Click: show or hide these curves.`,
      },
      h("i", { class: `dash ${letter}` }),
      signal === "kept" ? `${name} ${keeps.slice(0, -1).join(", ")} or ${keeps.at(-1)}` : name,
    );
    button.addEventListener("click", () =>
      app.set({ shown: { ...app.S.shown, [letter]: !app.S.shown[letter] } }),
    );
    return [letter, button];
  });
  const table = h("button", { type: "button", class: "btn" }, "Numbers"),
    file = h("button", { type: "button", class: "btn" }, "CSV");
  table.addEventListener("click", () => app.numbers());
  // every seed of every curve: a site of files has their means
  file.hidden = Boolean(setup.known);
  file.addEventListener("click", () => app.ask("csv"));
  const step = h("span", { class: "where" });
  const plots = Object.fromEntries(
    SIDES.map((side) => {
      const target = h("div", { class: "bk" }),
        labels = h("div", { class: "labels", "aria-hidden": "true" });
      const lines = document.createElementNS("http://www.w3.org/2000/svg", "svg"),
        at = h("div", { class: "at" });
      const head = h("h2"),
        loss = h("p", { class: "loss" }),
        factor = h("p", { class: "factor" }),
        el = h("div", { class: `plot ${side}`, role: "img" }, target, lines, labels, at);
      return [side, { side, target, labels, lines, at, head, loss, factor, el }];
    }),
  );
  const el = h(
    "div",
    { class: "norms" },
    h(
      "div",
      { class: "tools" },
      h(
        "div",
        { class: "seg", role: "group", "aria-label": "Curves" },
        ...toggles.map(([, button]) => button),
      ),
      step,
      h("span", { class: "sp" }),
      h("small", { class: "key" }, "line: ", term("geometric mean"), ", band: all ", term("seeds")),
      table,
      file,
    ),
    h(
      "div",
      { class: "sides" },
      ...SIDES.map((side) =>
        h("div", { class: "side" }, plots[side].head, plots[side].loss, plots[side].factor, plots[side].el),
      ),
    ),
  );
  let named = null,
    zoomed = false,
    setting = false;

  for (const { el: box } of Object.values(plots)) {
    let pressed = 0;
    box.addEventListener("pointerdown", (event) => (pressed = event.clientX), true);
    box.addEventListener("click", (event) => {
      app.root.focus({ preventScroll: true }); // not Bokeh's canvas, where no key does anything
      // a drag zooms, and a second click undoes that; a name says what it is
      if (!named || asks(event) || event.detail > 1 || Math.abs(event.clientX - pressed) > 4) return;
      const x = event.clientX - box.getBoundingClientRect().left,
        { left, wide } = frame(box),
        { start, end } = named("steps");
      if (x >= left && x <= left + wide) app.go(Math.round(start + ((x - left) / wide) * (end - start)));
    });
    box.addEventListener("dblclick", () => {
      zoomed = false;
      setTimeout(() => quietly(ranges), 50); // after Bokeh's own undo
    });
    new ResizeObserver(() => {
      if (!named || !app.P) return;
      label();
      cursor();
    }).observe(box);
  }
  app.embed(Object.fromEntries(SIDES.map((side) => [side, plots[side].target]))).then((finder) => {
    named = finder;
    for (const name of ["steps", "initial.y"]) {
      named(name).change.connect(() => {
        if (setting || !app.P) return;
        zoomed = true;
        requestAnimationFrame(axes);
      });
    }
    app.draw(new Set(["norms", "size", "theme", "lines", "t"]));
  });

  app.unzoom = () => {
    zoomed = false;
  };

  function quietly(act) {
    setting = true;
    try {
      act();
    } finally {
      setting = false;
    }
  }

  const curves = (side) => chosen(app.P, app.S, side);
  const key = ({ cell, signal }) => `${cell}.${signal}`;
  const values = (curve, of) => app.P.array(`${curve.side}.${key(curve)}.${of}`);
  const many = () => Object.values(app.S.shown).filter(Boolean).length > 1;
  const name = (curve) =>
    `${shortCell(setup.cells[curve.cell])}${many() ? ` ${signalName(setup, curve).replace("product of", "∏")}` : ""}`;

  // what such a name answers by: the gradient, or the network where all are of one
  const meant = ({ cell, signal }) =>
    !many() ? setup.cells[cell] : signal === "kept" ? "product of f" : SIGNALS[signal][0];

  // the frame of a plot in pixels: names at its left, numbers at its right and below
  const border = () => ({
    left: Math.round((many() ? 8.1 : 4.9) * app.rem),
    right: Math.round(2.9 * app.rem),
    top: 5,
    bottom: Math.round(1.3 * app.rem),
  });
  const frame = (box, b = border()) => ({
    ...b,
    wide: box.clientWidth - b.left - b.right,
    tall: box.clientHeight - b.top - b.bottom,
  });

  function size() {
    const { left, right, top, bottom } = border();
    el.style.setProperty("--names", `${left}px`);
    for (const side of SIDES) {
      named(side).setv({
        min_border_left: left,
        min_border_right: right,
        min_border_top: top,
        min_border_bottom: bottom,
      });
      named(side).toolbar.active_drag = app.small ? null : "auto";
    }
  }

  function colours() {
    const { css, fine, font } = app;
    for (const side of SIDES) {
      axisColours(named, side, app);
      named(`${side}.x`).setv({
        major_label_text_color: css("--ink3"),
        major_label_text_font_size: `${fine}px`,
        major_label_text_font: font,
      });
      for (const cell of app.cells) {
        const [fill, , width] = lineOf(cell);
        for (const [signal, [, dash]] of Object.entries(SIGNALS)) {
          const line = named(`${side}.${cell}.${signal}`);
          if (!line) continue;
          line.glyph.setv({
            line_color: css(fill),
            line_width: width,
            line_dash: dash,
            line_cap: dash.length ? "butt" : "round",
          });
          named(`${side}.${cell}.${signal}.band`).glyph.setv({
            fill_color: css(fill),
            fill_alpha: signal === "h" ? 0.11 : 0.06,
          });
        }
      }
    }
  }

  function fill() {
    const { T } = app.P,
      t = Array.from({ length: T }, (_, k) => k);
    const [low, high] = extent();
    for (const side of SIDES) {
      const shown = new Map(curves(side).map((curve) => [key(curve), curve]));
      const data = {
        t,
        low: t.map(() => low),
        high: t.map(() => high),
        tip: tips([...shown.values()], t),
      };
      const none = t.map(() => NaN);
      for (const cell of app.cells) {
        for (const signal of Object.keys(SIGNALS)) {
          const line = `${cell}.${signal}`,
            renderer = named(`${side}.${line}`);
          if (!renderer) continue;
          const curve = shown.get(line);
          renderer.visible = named(`${side}.${line}.band`).visible = Boolean(curve);
          for (const [column, of] of [
            [line, "mean"],
            [`${line}.low`, "low"],
            [`${line}.high`, "high"],
          ]) {
            data[column] = curve ? Array.from(values(curve, of)) : none;
          }
        }
      }
      named(`${side}.source`).data = data;
      named(`${side}.hit`).glyph.width = { value: 0.99 }; // a pointer between two steps is at one of them
    }
    ranges();
  }

  function extent() {
    const all = (side, of) => curves(side).map((curve) => values(curve, of)),
      own = all("initial", "mean");
    const both = (of) => [...all("initial", of), ...near(own, all("trained", of))];
    return range(both("mean"), [...both("low"), ...both("high")]);
  }

  function ranges() {
    if (!zoomed) {
      const [low, high] = extent();
      named("initial.y").setv({ start: low, end: high });
      named("steps").setv({ start: -0.5, end: app.P.T - 0.5 });
    }
    axes();
  }

  // the numbers on the axes, the names and the cursor, whatever part of the plot is in view
  function axes() {
    const y = named("initial.y"),
      x = named("steps");
    const round = ticks(y.start, y.end, 6),
      whole = round.filter(Number.isInteger),
      up = whole.length > 1 ? whole : round;
    const along = steps(x.start + 1, x.end + 1, app.P.T, app.small ? 4 : 6);
    for (const side of SIDES) {
      axisNumbers(
        named(`${side}.ticks`),
        named(`${side}.axis`),
        up.map((v) => [v, v === 0 ? "1" : Number.isInteger(v) ? power(v) : magnitude(v)]),
      );
      axisNumbers(
        named(`${side}.marks`),
        named(`${side}.x`),
        along.map((k) => [k - 1, k.toLocaleString("en")]),
      );
    }
    label();
    cursor();
  }

  function tips(shown, t) {
    const lines = shown.map((curve) => ({
      text: name(curve),
      mean: values(curve, "mean"),
      low: values(curve, "low"),
      high: values(curve, "high"),
    }));
    return t.map((k) =>
      [
        `step ${k + 1}${app.P.tokens ? ` “${app.P.tokens[k]}”` : ""}`,
        ...lines.map(
          ({ text, mean, low, high }) =>
            `${text}  ${magnitude(mean[k])}  (${magnitude(low[k])} to ${magnitude(high[k])})`,
        ),
      ].join("\n"),
    );
  }

  // names where the lines begin, and a thread to those that had to stand aside
  function label() {
    const y = named("initial.y"),
      x = named("steps");
    for (const { side, labels, lines, el: box } of Object.values(plots)) {
      const { left, top, wide, tall } = frame(box),
        shown = [];
      const down = (v) => tall * (1 - (v - y.start) / (y.end - y.start)),
        along = (t) => left + (wide * (t - x.start)) / (x.end - x.start);
      for (const curve of curves(side)) {
        const mean = values(curve, "mean"),
          at = begins(mean, x, { low: y.start, high: y.end });
        if (vanished(mean, x)) shown.push({ curve, zero: true, x: Infinity, y: tall });
        else if (at) shown.push({ curve, x: along(at.t), y: down(at.v) });
      }
      const heights = spread(
        shown.map((each) => each.y),
        Math.min(0.98 * app.rem, tall / Math.max(1, shown.length)),
        tall,
      );
      labels.replaceChildren(
        ...shown.map(({ curve, zero }, k) => {
          const span = h(
            "span",
            { class: "name", "data-term": meant(curve) },
            zero ? `${name(curve)} 0` : name(curve),
          );
          if (zero) span.dataset.act = "Exactly 0 here, which no power of ten is.";
          span.style.cssText = `right:${box.clientWidth - left + 12}px;top:${top + heights[k]}px;color:var(${lineOf(curve.cell)[1]})`;
          if (curve.cell === "lstm") span.style.fontWeight = 700;
          return span;
        }),
      );
      // no thread runs across the plot, where it would look like a curve
      lines.replaceChildren(
        ...shown.flatMap(({ curve, x: to, y: v }, k) => {
          if (to > left + wide / 6) return [];
          const line = document.createElementNS("http://www.w3.org/2000/svg", "line");
          const ends = {
            x1: left - 9,
            y1: top + heights[k],
            x2: to - 2,
            y2: top + v,
            stroke: `var(${lineOf(curve.cell)[0]})`,
          };
          for (const [attribute, value] of Object.entries(ends)) line.setAttribute(attribute, String(value));
          return line;
        }),
      );
      const none = curves(side).length
        ? "No curve is in view. A double click shows all."
        : "No curve is switched on.";
      if (!shown.length) labels.append(h("span", { class: "alone" }, none));
    }
  }

  function cursor() {
    const { start, end } = named("steps"),
      { t } = app.S;
    for (const { at, el: box } of Object.values(plots)) {
      const { left, top, wide, tall } = frame(box);
      at.hidden = t < start || t > end;
      at.style.cssText = `left:${left + (wide * (t - start)) / (end - start) - 0.5}px;top:${top}px;height:${tall}px`;
    }
  }

  const at = () => `step ${app.S.t + 1}${app.P.tokens ? `, “${shorten(app.P.tokens[app.S.t], 16)}”` : ""}`;

  function heads() {
    const { sides, T } = app.P;
    for (const { side, head, loss, factor } of Object.values(plots)) {
      const { title, seeds, units } = sides[side];
      const [rnn, lstm] = ["rnn", "lstm"].map((cell) =>
        app.P.curves.some((each) => each.side === side && each.cell === cell && each.signal === "h")
          ? app.P.array(`${side}.${cell}.h.mean`)[app.S.t]
          : null,
      );
      factor.textContent = compared(rnn, lstm, app.P.T > app.S.t + 1 ? at() : null, side);
      head.replaceChildren(`${title} `, h("small", {}, `${counted(seeds, "seed")}, ${units} units`));
      loss.textContent = sides[side].loss;
    }
    for (const [signal, button] of toggles) button.setAttribute("aria-pressed", String(app.S.shown[signal]));
    const token = app.P.tokens?.[app.S.t];
    step.replaceChildren(
      `step ${app.S.t + 1}`,
      h("small", {}, ` / ${T}, ${T - 1 - app.S.t} back${token ? ` “${token}”` : ""}`),
    );
    for (const { side, el: box } of Object.values(plots)) {
      const now = curves(side).map((curve) => `${name(curve)} ${magnitude(values(curve, "mean")[app.S.t])}`);
      box.setAttribute(
        "aria-label",
        `${app.told(side)} At step ${app.S.t + 1}, of the curves shown: ${now.join(", ")}.`,
      );
    }
  }

  return {
    el,
    draw(has) {
      if (has("norms", "lines", "t")) heads();
      if (!named) return;
      if (has("size", "lines")) size();
      if (has("theme", "size")) colours();
      if (has("norms", "lines")) quietly(fill);
      else if (has("size", "theme")) quietly(axes);
      if (has("t")) cursor();
    },
  };
}
