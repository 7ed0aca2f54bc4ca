// How far one step, and a span of steps, stretch a change in the state: singular values of their Jacobians.

import { numbered } from "../kit/axis.mjs";
import { axisColours, axisNumbers } from "../kit/bokeh.mjs";
import { label as onLines } from "../kit/chart.mjs";
import { h } from "../kit/dom.mjs";
import { many } from "../kit/format.mjs";
import { number, powers } from "../kit/logplot.mjs";
import { section, slider } from "../kit/section.mjs";
import { term } from "../kit/terms.mjs";
import { precise, titled, untrained } from "./section.mjs";

const SETTLE_MS = 90;
const EXACT = 1e-9; // log10 of what rounding leaves of 1
const HUES = ["--rnn", "--ink"];

/** What singular values, given by their log10, descending and not finite for 0, come to. */
export function summary(values) {
  const numbers = Array.from(values, Number);
  return {
    size: numbers.length,
    most: numbers.find(Number.isFinite) ?? null,
    above: numbers.filter((v) => v > EXACT).length,
    kept: numbers.filter((v) => Math.abs(v) <= EXACT).length,
    zero: numbers.filter((v) => !Number.isFinite(v)).length,
  };
}

/** What it means that so many of `size` directions grow. */
export function meaning({ above, kept, most, size }) {
  if (most === null) return "nothing of any change is left";
  if (kept === size) return "every change keeps its size";
  if (!above)
    return kept
      ? `changes in ${many(kept, "direction")} of ${size} keep their size, the rest shrink`
      : "every change shrinks";
  return above === size
    ? "every change grows"
    : `changes in ${many(above, "direction")} of ${size} grow, the rest shrink`;
}

export function spectrum(app) {
  let length = null,
    named = null,
    waiting = 0; // length null: the whole way to the last step
  const span = slider(
    {
      name: "span",
      title: "Steps in the span",
      low: 1,
      high: 1,
      step: 1,
      value: 1,
      written: (n) => many(n, "step"),
    },
    (n) => {
      length = n >= most() ? null : n;
      clearTimeout(waiting);
      waiting = setTimeout(ask, SETTLE_MS);
    },
  );
  const plots = Object.fromEntries(
    ["step", "span"].map((of) => {
      const target = h("div", { class: "bk" }),
        labels = h("div", { class: "labels", "aria-hidden": "true" });
      return [
        of,
        {
          name: `spectrum.${of}`,
          of,
          target,
          labels,
          series: [],
          head: h("h3"),
          el: h("div", { class: "plot", role: "img" }, target, labels),
        },
      ];
    }),
  );
  const words = [h("p", { class: "reads" }), h("p", { class: "reads" })];
  const { el, says } = section(
    "spectrum",
    "Spectrum",
    h("span", {}, term("singular values"), " of the ", term("Jacobian"), " of the state"),
    [span.el],
    h(
      "div",
      { class: "two" },
      ...Object.values(plots).map((each) => h("div", { class: "panel" }, each.head, each.el)),
    ),
    h("div", { class: "two" }, ...words),
  );
  // the cursor is on the earlier step: what becomes of a change there
  const from = () => Math.min(app.S.t, app.P.T - 2),
    most = () => app.P.T - 1 - from(),
    steps = () => Math.min(length ?? most(), most());

  const ask = () =>
    app.P.T > 1 &&
    app.ask("spectrum", {
      side: app.S.side,
      one: app.S.one,
      cells: ["rnn", app.S.cell],
      from: from(),
      t: from() + steps(),
    });
  app.seen(el, ask);
  app
    .embed(Object.fromEntries(Object.values(plots).map(({ name, target }) => [name, target])))
    .then((finder) => {
      named = finder;
      for (const each of Object.values(plots)) {
        for (const range of ["index", "y"])
          named(`${each.name}.${range}`).change.connect(() => requestAnimationFrame(() => label(each)));
      }
      size();
      if (app.P) draw();
    });

  const frame = ({ rem } = app) => ({
    left: Math.round(3.2 * rem),
    right: Math.round(0.8 * rem),
    top: 6,
    bottom: Math.round(1.4 * rem),
  });

  function size() {
    const { left, right, top, bottom } = frame();
    for (const { name } of Object.values(plots)) {
      named(name).setv({
        min_border_left: left,
        min_border_right: right,
        min_border_top: top,
        min_border_bottom: bottom,
      });
      named(name).toolbar.active_drag = app.small ? null : "auto";
    }
  }

  function colours({ name, of }) {
    const { css, rem, fine, font } = app;
    axisColours(named, name, app);
    named(`${name}.x`).setv({
      major_label_text_color: css("--ink3"),
      major_label_text_font_size: `${fine}px`,
      major_label_text_font: font,
    });
    named(`${name}.one`).line_color = css("--ink3");
    HUES.forEach((hue, cell) => {
      named(`${name}.${cell}`).glyph.setv({ line_color: css(hue), line_width: 1, line_alpha: 0.5 });
      named(`${name}.${cell}.mark`).glyph.setv({
        size: (app.small ? 0.36 : 0.45) * rem,
        line_color: css(hue),
        line_width: 1.5,
        fill_color: css(of === "step" ? "--bg" : hue),
      });
    });
  }

  function measure() {
    span.set(steps(), { max: most() });
    span.input.disabled = most() < 2 || Boolean(app.setup.known);
  }

  function draw() {
    const P = app.got.spectrum;
    measure();
    says.replaceChildren(
      "A change in the state comes out of a step stretched or shrunk, in each direction differently: by the singular values of the " +
        "step’s Jacobian, here the largest first. Above 1 a change grows, below 1 it shrinks; over a span the factors of its steps multiply up.",
    );
    if (!P) return;
    const long = P.t - P.from;
    plots.step.head.replaceChildren(h("b", {}, "One step"), ` from ${P.from + 1} to ${P.from + 2}`);
    plots.span.head.replaceChildren(h("b", {}, many(long, "step")), ` from ${P.from + 1} to ${P.t + 1}`);
    words[1].replaceChildren(untrained(app, app.S.cell));
    for (const each of Object.values(plots)) {
      each.series = P.cells.map((cell, k) => ({
        values: Array.from(P.array(`${cell}.${each.of}`)),
        kind: k ? "main" : "other",
        name: titled(app, cell),
      }));
    }
    P.cells.forEach((cell, k) => {
      const [step, all] = ["step", "span"].map((of) => summary(plots[of].series[k].values)),
        H = app.P.sides[P.side].units;
      const state = step.size > H ? `${step.size} values, of h and c together` : `${step.size} values of h`;
      const counted = (name, of) =>
        `${name}: at most ${of.most === null ? "0" : number(of.most)}, ${of.above || "none"} above 1` +
        (of.zero ? `, ${of.zero} 0 to rounding` : "");
      words[k].replaceChildren(
        h("b", {}, titled(app, cell)),
        ` (${state}). ${counted("One step", step)}. ${counted(many(long, "step"), all)}: ${meaning(all)}.`,
      );
    });
    for (const each of Object.values(plots)) {
      each.el.setAttribute("aria-label", words.map((word) => word.textContent).join(" "));
      if (named) fill(each);
    }
  }

  function fill(each) {
    const { name, series } = each,
      finite = series.flatMap(({ values }) => values.filter(Number.isFinite));
    const least = Math.min(-0.1, ...finite),
      top = Math.max(0.1, ...finite),
      air = 0.05 * (top - least),
      low = least - air,
      high = top + air;
    const most = Math.max(...series.map(({ values }) => values.length)),
      index = Array.from({ length: most }, (_, k) => k + 1);
    const data = { t: index, low: index.map(() => low), high: index.map(() => high) };
    HUES.forEach(
      (_, cell) =>
        (data[cell] = index.map((_, k) =>
          Number.isFinite(series[cell]?.values[k]) ? series[cell].values[k] : NaN,
        )),
    );
    data.tip = index.map((_, k) =>
      [
        `number ${k + 1} by size`,
        ...series
          .filter(({ values }) => k < values.length)
          .map((line) => `${line.name} ${precise(line.values[k])}`),
      ].join("\n"),
    );
    named(`${name}.source`).data = data;
    named(`${name}.index`).setv({ start: 0, end: most + 1 });
    named(`${name}.y`).setv({ start: low, end: high });
    const along = numbered(1, most, app.small ? 4 : 6);
    // over less than two decades numbers in between say more
    /** @type {[number, string][]} */
    const rows =
      high - low > 2
        ? powers(low, high, 6)
        : [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50]
            .filter((v) => Math.log10(v) > low && Math.log10(v) < high)
            .map((v) => [Math.log10(v), String(v)]);
    axisNumbers(named(`${name}.ticks`), named(`${name}.axis`), rows);
    axisNumbers(
      named(`${name}.marks`),
      named(`${name}.x`),
      along.map((k) => [k, String(k)]),
    );
    colours(each);
    label(each);
  }

  // names on the lines
  function label({ name, series, labels, el: box }) {
    if (!series.length) return;
    const y = named(`${name}.y`),
      x = named(`${name}.index`),
      edge = frame();
    const inner = {
      left: edge.left,
      right: box.clientWidth - edge.right,
      top: edge.top,
      bottom: box.clientHeight - edge.bottom,
    };
    const spans = series.map((line) => h("span", { class: `name ${line.kind}` }, line.name));
    labels.replaceChildren(...spans);
    const all = series.map(({ values }, line) => ({
      span: spans[line],
      points: values.map((v, k) => [
        inner.left + ((inner.right - inner.left) * (k + 1 - x.start)) / (x.end - x.start),
        Number.isFinite(v) ? inner.top + ((inner.bottom - inner.top) * (y.end - v)) / (y.end - y.start) : NaN,
      ]),
    }));
    // clear of the marks too
    onLines(all, [], { ...inner, left: inner.left + 8 }, app.rem, 1.5);
  }

  return {
    el,
    draw(has) {
      if (has("t")) {
        measure();
      }
      if (named && has("size")) size();
      if (has("spectrum", "theme", "size")) draw();
    },
  };
}
