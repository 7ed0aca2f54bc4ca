// Does it learn? The score by gap of every seed, from the cards: what a gradient alone does not tell.

import { h, el as svg } from "../kit/dom.mjs";
import { fmt } from "../kit/format.mjs";
import { lineOf } from "./norms.mjs";
import { median } from "./section.mjs";

/** A place from 0 to 1 for a gap: logarithmic where the gaps span much. */
export function along(gaps) {
  const wide = gaps[0] > 0 && gaps.at(-1) / gaps[0] > 8,
    at = wide ? Math.log : (v) => v;
  const [first, last] = [at(gaps[0]), at(gaps.at(-1))];
  return (gap) => (last > first ? (at(gap) - first) / (last - first) : 0.5);
}

const W = 200,
  H = 120,
  LEFT = 26,
  RIGHT = 6,
  TOP = 6,
  BOTTOM = 20;

export function learn(app) {
  const { setup } = app;
  const head = h("h2"),
    note = h("p", { class: "note" }),
    plots = h("div", { class: "cells" });
  const el = h("section", { class: "learn" }, h("div", { class: "hd" }, head), plots, note);
  let shown = null;

  function plot(cell, learn) {
    const {
        gaps,
        scores,
        measure: { chance, better },
        trained_to: longest,
      } = learn,
      seeds = Object.entries(scores[cell] ?? {});
    const title = setup.cells[cell];
    if (!seeds.length)
      return h(
        "figure",
        {},
        h("figcaption", {}, h("b", {}, title)),
        h("p", { class: "alone" }, "not trained on this"),
      );
    const each = Object.values(scores)
      .flatMap((all) => Object.values(all))
      .flat();
    const top = better === "higher" ? 1 : 1.05 * Math.max(...each, chance ?? 0);
    const at = along(gaps),
      x = (gap) => LEFT + (W - LEFT - RIGHT) * at(gap),
      y = (v) => TOP + (H - TOP - BOTTOM) * (1 - v / top);
    const path = (values) =>
      gaps.map((gap, k) => `${k ? "L" : "M"}${x(gap).toFixed(1)} ${y(values[k]).toFixed(1)}`).join("");
    const middle = gaps.map((_, k) => median(seeds.map(([, score]) => score[k]))),
      colour = `var(${lineOf(cell)[0]})`;
    const beyond = gaps.some((gap) => gap > longest);
    const text = (at_, up, words, anchor = "middle") =>
      svg("text", { x: at_, y: up, "text-anchor": anchor }, words);
    const ends = [...new Set([gaps[0], gaps.findLast((gap) => gap <= longest) ?? gaps[0], gaps.at(-1)])];
    const said = gaps.map((gap, k) => `${gap}: ${fmt(middle[k], 2)}`).join(", ");
    return h(
      "figure",
      {},
      h("figcaption", {}, h("b", {}, title), h("small", {}, ` ${seeds.length} seeds`)),
      svg(
        "svg",
        {
          viewBox: `0 0 ${W} ${H}`,
          role: "img",
          "aria-label": `${title}, median ${learn.measure.title} by gap: ${said}.`,
        },
        beyond &&
          svg("rect", {
            x: x(longest),
            y: TOP,
            width: W - RIGHT - x(longest),
            height: H - TOP - BOTTOM,
            class: "beyond",
          }),
        ...[0, top / 2, top].map((v) =>
          svg("line", { x1: LEFT, x2: W - RIGHT, y1: y(v), y2: y(v), class: "rule" }),
        ),
        ...[0, top / 2, top].map((v) =>
          text(LEFT - 4, y(v) + 3.5, fmt(v, top === 1 ? 1 : 2).replace(/\.0$/, ""), "end"),
        ),
        chance !== null &&
          svg("line", { x1: LEFT, x2: W - RIGHT, y1: y(chance), y2: y(chance), class: "chance" }),
        ...seeds.map(([seed, score]) =>
          svg("path", { d: path(score), stroke: colour, class: "one" }, svg("title", {}, `seed ${seed}`)),
        ),
        svg("path", { d: path(middle), stroke: colour, class: "middle" }),
        ...ends.map((gap) => text(x(gap), H - 6, String(gap), gap === gaps.at(-1) ? "end" : "middle")),
      ),
    );
  }

  return {
    el,
    draw(has) {
      if (!has("norms") || shown === app.network) return;
      shown = app.network;
      const { learn } = shown;
      head.replaceChildren(
        "Does it learn? ",
        h(
          "small",
          {},
          `${learn.title}: ${learn.measure.title} by ${learn.gap_title}; a thin line a seed, bold their median; ` +
            `dashed is chance, shaded longer than trained`,
        ),
      );
      plots.replaceChildren(...app.cells.map((cell) => plot(cell, learn)));
      note.textContent = learn.note ?? "";
    },
  };
}
