// What the sections of the gradient page say: numbers given by their log10, cells by their titles.

import { magnitude } from "../kit/format.mjs";
import { slider } from "../kit/section.mjs";

/** The same to four digits, as a tip shows it. */
export const precise = (log) => magnitude(Number.isFinite(log) ? log : NaN);

/** A cell's title in a sentence. */
export const titled = (app, cell) => app.setup.cells[cell].replace("Vanilla ", "");

/** That a task has no network of a cell. */
export const untrained = (app, cell) => `No ${titled(app, cell)} was trained on “${app.network.title}”.`;

/** The middle of sorted or unsorted numbers, -Infinity among them; null of none. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b),
    half = sorted.length >> 1;
  if (!sorted.length) return null;
  return sorted.length % 2 || sorted[half - 1] === sorted[half]
    ? sorted[half]
    : (sorted[half - 1] + sorted[half]) / 2;
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
