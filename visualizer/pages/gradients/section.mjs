// What the sections of the gradient page say and draw: numbers given by their log10, and charts of them over steps.

import { numbered, ticks } from "../kit/axis.mjs";
import { chart, numbers } from "../kit/chart.mjs";
import { magnitude, power } from "../kit/format.mjs";
import { slider } from "../kit/section.mjs";

/** A number given by its log10, to two or three digits; what is not finite stands for exactly 0. */
export function number(log) {
  if (!Number.isFinite(log)) return "0";
  if (log > -2 && log < 3) return String(Number((10 ** log).toPrecision(log < 0 ? 2 : 3)));
  const whole = Math.floor(log),
    digits = (10 ** (log - whole)).toFixed(1);
  // in one piece: a line never breaks inside a number
  return `${digits === "10.0" ? "1.0" : digits}\u00A0\u00D7\u00A0${power(digits === "10.0" ? whole + 1 : whole)}`;
}

/** The same to four digits, as a tip shows it. */
export const precise = (log) => magnitude(Number.isFinite(log) ? log : NaN);

/** A cell's title in a sentence. */
export const titled = (app, cell) => app.setup.cells[cell].replace("Vanilla ", "");

/** That a task has no network of a cell. */
export const untrained = (app, cell) => `No ${titled(app, cell)} was trained on “${app.network.title}”.`;

/** Decades from 1 to the end of an axis that has to hold v: few sizes, so that it seldom changes under a slider. */
export function reach(v, least) {
  let size = least;
  while (size < v) size = Number.isInteger(Math.log2(size / least)) ? 1.5 * size : (4 / 3) * size;
  return Math.round(size);
}

/**
 * The rules of a logarithmic axis: whole powers of ten from low to high, at most `most` of them.
 *
 * @returns {[number, string][]}
 */
export const powers = (low, high, most) =>
  ticks(low, high, most, true).map((k) => [k, k === 0 ? "1" : power(k)]);

/** The middle of sorted or unsorted numbers, -Infinity among them; null of none. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b),
    half = sorted.length >> 1;
  if (!sorted.length) return null;
  return sorted.length % 2 || sorted[half - 1] === sorted[half]
    ? sorted[half]
    : (sorted[half - 1] + sorted[half]) / 2;
}

/** A chart of log10 values over whole steps, with names on its lines and a value under the pointer. */
export function logPlot() {
  const plot = chart("logplot");
  return {
    ...plot,
    /**
     * lines, tip and said are those of a chart, values[k] of a line at step first + k. low, high: ends of the axis.
     * unit is what stands at the end of the axis of steps.
     */
    draw({ lines, first, last, low, high, unit = "", rem, ...rest }) {
      const { width, height } = plot.measure(),
        [left, right] = [Math.round(3 * rem), width - Math.round(0.8 * rem)],
        below = Math.round(1.35 * rem),
        caption = last > first ? unit : "",
        edge = right - (caption ? (0.42 * caption.length + 1.2) * rem : 0),
        x = numbers(first, last, left, right);
      plot.draw({
        x,
        y: { low, high, top: 6, below },
        rows: powers(low, high, Math.max(2, Math.floor((height - 6 - below) / (2.2 * rem)))),
        along: numbered(first, last, 5)
          .filter((t) => x.at(t) < edge || !caption)
          .map((t) => [t, String(t), t === first ? "start" : "middle"]),
        lines: lines.map((line) => ({ first, ...line })),
        caption,
        here: "line",
        room: { right, top: 6 },
        rem,
        ...rest,
      });
    },
  };
}

/** A slider over units in an order, order() being their numbers; changed(n) is told the place, from 1. */
export const unitSlider = (title, order, changed) =>
  slider(
    {
      name: "unit",
      title,
      low: 1,
      high: 1,
      step: 1,
      value: 1,
      written: (n) => (order().length ? `unit ${order()[n - 1]}` : ""),
    },
    changed,
  );
