// Does it learn? The score by gap of every seed, from the cards: what a gradient alone does not tell.

import { chart, numbers } from "../kit/chart.mjs";
import { h } from "../kit/dom.mjs";
import { fmt, many } from "../kit/format.mjs";
import { lineOf } from "./norms.mjs";
import { median } from "./section.mjs";

/** Whether gaps span so much that they stand apart by their ratios. */
export const wide = (gaps) => gaps[0] > 0 && gaps.at(-1) / gaps[0] > 8;

export function learn(app) {
  const { setup } = app;
  const head = h("h2"),
    note = h("p", { class: "note" }),
    plots = h("div", { class: "cells" });
  const el = h(
    "section",
    { class: "learn", "aria-label": "Does it learn?" },
    h("div", { class: "hd" }, head),
    plots,
    note,
  );
  let shown = null,
    figures = [];

  function figure(cell) {
    const caption = h("figcaption"),
      none = h("p", { class: "alone" }, "not trained on this"),
      plot = chart("scores");
    return { cell, caption, none, plot, el: h("figure", {}, caption, plot.el, none) };
  }

  function paint({ cell, caption, none, plot }, learn) {
    const {
        gaps,
        scores,
        measure: { chance, better },
        trained_to: longest,
      } = learn,
      { rem } = app,
      seeds = Object.entries(scores[cell] ?? {}),
      title = setup.cells[cell];
    caption.replaceChildren(
      h("b", {}, title),
      ...(seeds.length ? [h("small", {}, ` ${many(seeds.length, "seed")}`)] : []),
    );
    none.hidden = seeds.length > 0;
    plot.el.hidden = !seeds.length;
    if (!seeds.length) return;
    const each = Object.values(scores)
      .flatMap((all) => Object.values(all))
      .flat();
    const top = better === "higher" ? 1 : 1.05 * Math.max(...each, chance ?? 0);
    const { width } = plot.measure(),
      x = numbers(gaps[0], gaps.at(-1), 2 * rem, width - 0.4 * rem, wide(gaps));
    const middle = gaps.map((_, k) => median(seeds.map(([, score]) => score[k]))),
      style = `stroke:var(${lineOf(cell)[0]})`;
    const ends = [...new Set([gaps[0], gaps.findLast((gap) => gap <= longest) ?? gaps[0], gaps.at(-1)])];
    const lines = [
      ...seeds.map(([seed, values]) => ({ values, at: gaps, kind: "one", style, title: `seed ${seed}` })),
      { values: middle, at: gaps, kind: "middle", style },
    ];
    plot.draw({
      x,
      y: { low: 0, high: top, top: Math.round(0.7 * rem), below: Math.round(1.4 * rem) },
      rows: [0, top / 2, top].map((v) => [v, fmt(v, top === 1 ? 1 : 2).replace(/\.0$/, "")]),
      along: ends.map((gap) => [gap, String(gap), gap === gaps.at(-1) && ends.length > 1 ? "end" : "middle"]),
      shades: gaps.some((gap) => gap > longest) ? [[x.at(longest), x.right]] : [],
      lines:
        chance === null
          ? lines
          : [{ values: [chance, chance], at: [gaps[0], gaps.at(-1)], kind: "chance" }, ...lines],
      said: `${title}, median ${learn.measure.title} by gap: ${gaps.map((gap, k) => `${gap}: ${fmt(middle[k], 2)}`).join(", ")}.`,
      rem,
    });
  }

  return {
    el,
    draw(has) {
      if (!has("norms", "size") || (shown === app.network && !has("size"))) return;
      shown = app.network;
      const { learn } = shown;
      head.replaceChildren(
        "Does it learn? ",
        h(
          "small",
          {},
          `${learn.title}: ${learn.measure.title} by ${learn.gap_title}; thin: one seed each, bold: their median, ` +
            `dashed: chance, shaded: longer than in training`,
        ),
      );
      if (app.cells.some((cell, k) => figures[k]?.cell !== cell) || app.cells.length !== figures.length) {
        figures = app.cells.map(figure);
        plots.replaceChildren(...figures.map((each) => each.el));
      }
      for (const each of figures) paint(each, learn);
      note.textContent = learn.note ?? "";
    },
  };
}
