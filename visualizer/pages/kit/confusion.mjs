// What is taken for what: how many test texts of each label are answered with each, as a table of shares.

import { short } from "./belief.mjs";
import { h } from "./dom.mjs";
import { listed } from "./format.mjs";

const NAMED = 3; // pairs that are named
const FEWEST = 10; // texts of a label from which on its row is named
const DARKEST = 38; // per cent of ink behind a share of 1, so that its number is still read

/**
 * Counts as rows: of each label how many texts there are, and what share is answered with each.
 *
 * @param {number[][]} counts
 * @param {string[]} names
 */
export const shares = (counts, names) =>
  counts.map((row, k) => {
    const n = row.reduce((a, b) => a + b, 0);
    return { name: names[k], n, shares: row.map((each) => (n ? each / n : 0)) };
  });

/** The labels most often taken for another, the worst first. @returns {{ from: string, to: string, count: number, n: number }[]} */
export function worst(counts, names, most = NAMED) {
  const wrong = shares(counts, names).flatMap(({ name, n, shares: row }, k) =>
    row.flatMap((share, j) =>
      j !== k && share > 0 && n >= FEWEST
        ? [{ from: name, to: names[j], share, count: counts[k][j], n }]
        : [],
    ),
  );
  return wrong.sort((a, b) => b.share - a.share).slice(0, most);
}

/** The table, with a sentence on how it is read and one on what is found in it. */
export function confusion(counts, names, seed) {
  const cut = short(names),
    rows = shares(counts, names),
    found = worst(counts, names);
  const cell = (row, share, k, j) => {
    const whole = Math.round(100 * share);
    const td = h("td", { class: k === j ? "same" : null }, share && whole ? whole : "");
    td.title = `${row.name} answered with ${names[j]}: ${counts[k][j]} of ${row.n}`;
    td.style.background = `color-mix(in srgb, var(--ink) ${Math.round(DARKEST * share)}%, var(--bg))`;
    return td;
  };
  const table = h(
    "table",
    {},
    h(
      "thead",
      {},
      h(
        "tr",
        {},
        h("th", { scope: "col" }, "is"),
        h("th", { scope: "col" }, "texts"),
        ...names.map((name) => h("th", { scope: "col", title: name }, cut[name])),
      ),
    ),
    h(
      "tbody",
      {},
      ...rows.map((row, k) =>
        h(
          "tr",
          {},
          h("th", { scope: "row" }, row.name),
          h("td", { class: "of" }, row.n),
          ...row.shares.map((share, j) => cell(row, share, k, j)),
        ),
      ),
    ),
  );
  const read = `What is taken for what, in per cent of a row: down what a text is, across what seed ${seed} answers.`;
  const said = found.map(({ from, to, count, n }) => `${from} for ${to} (${count} of ${n})`);
  return h(
    "div",
    { class: "confusion" },
    h("p", {}, read),
    h(
      "div",
      { class: "scroll", tabindex: "0", role: "region", "aria-label": "What is taken for what" },
      table,
    ),
    said.length > 0 && h("p", { class: "fine" }, `Most often taken for another: ${listed(said)}.`),
  );
}
