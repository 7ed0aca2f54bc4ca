// Numbers given by their log10, and charts of them over whole steps.

import { numbered, ticks } from "./axis.mjs";
import { chart, numbers } from "./chart.mjs";
import { power } from "./format.mjs";

/** A number given by its log10, to two or three digits; what is not finite stands for exactly 0. */
export function number(log) {
  if (!Number.isFinite(log)) return "0";
  if (log > -2 && log < 3) return String(Number((10 ** log).toPrecision(log < 0 ? 2 : 3)));
  const whole = Math.floor(log),
    digits = (10 ** (log - whole)).toFixed(1);
  // in one piece: a line never breaks inside a number
  return `${digits === "10.0" ? "1.0" : digits}\u00A0\u00D7\u00A0${power(digits === "10.0" ? whole + 1 : whole)}`;
}

const SUPER = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** A whole number as an exponent. */
export const raised = (n) => String(n).replace(/\d/g, (d) => SUPER[d]);

/** log10 of a^t for t = 0..n, of a number given by its log10. */
export const chain = (log, n) => Array.from({ length: n + 1 }, (_, t) => (t ? t * log : 0));

/** Where a curve from 0 goes: its largest value and step, its end, and "stays" | "falls" | "grows" | "turns". */
export function course(values) {
  const last = values.length - 1,
    most = Math.max(...values),
    peak = values.indexOf(most),
    end = values[last];
  const way = values.every((v) => v === 0)
    ? "stays"
    : peak === 0
      ? "falls"
      : peak === last
        ? "grows"
        : "turns";
  return { way, peak, most, end };
}

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
