// Cut a unit: what the score on the test split is when nobody hears some units, beside as many others drawn at random.

import { axis, ticks } from "../kit/axis.mjs";
import { untasked } from "../kit/brought.mjs";
import { chart, steps } from "../kit/chart.mjs";
import { h, el as svg } from "../kit/dom.mjs";
import { fmt, listed, many } from "../kit/format.mjs";
import { score } from "../kit/header.mjs";
import { places, written } from "../kit/pins.mjs";
import { placed } from "../kit/place.mjs";
import { choice } from "../kit/section.mjs";
import { room, uncut } from "./uncut.mjs";

const ARRIVING_MS = [0, 200, 600, 1200, 2000];

/** How much worse a score is than that of the whole network: above 0 where the cut costs. */
export const cost = ({ better }, whole, v) => (better === "lower" ? v - whole : whole - v);

/**
 * What a cut costs, and what as many random units cost: [the cut's, the least, the most].
 *
 * @returns {[number, number, number]}
 */
export function costs({ measure, whole }, { score: v, random }) {
  const drawn = random.map((each) => cost(measure, whole.score, each));
  return [cost(measure, whole.score, v), Math.min(...drawn), Math.max(...drawn)];
}

/** "more", "less" or "same" than any random draw: what may be said of one cut. */
export const judged = ([own, least, most]) => (own > most ? "more" : own < least ? "less" : "same");

const WORDS = { more: "more than any of them", same: "no more than they do", less: "less than any of them" };
const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight"];
const few = (n) => NUMBERS[n] ?? String(n);

/** What a score lost, as one says it: points of an accuracy, else in the digits of its measure. */
export function lost({ name, digits }, v, unit = true) {
  return name === "accuracy"
    ? `${fmt(100 * v, 1)}${unit ? (fmt(100 * Math.abs(v), 1) === "1.0" ? " point" : " points") : ""}`
    : fmt(v, digits);
}

/** One sentence of what a cut found, honest both ways; who names what was cut. */
export function verdict(found, who) {
  const { measure, rows } = found;
  if (rows.length === 1) {
    const [row] = rows,
      [own, least, most] = costs(found, row),
      draws = row.random.length;
    const others =
      row.k === 1
        ? `${few(draws)} single units drawn at random cost`
        : `${few(draws)} draws of ${row.k} other units cost`;
    return `Cutting ${who} costs ${lost(measure, own)}; ${others} ${lost(measure, least, false)} to ${lost(measure, most)}: ${WORDS[judged([own, least, most])]}.`;
  }
  const by = { more: [], same: [], less: [] };
  for (const row of rows) by[judged(costs(found, row))].push(row.k);
  const said = Object.entries(by)
    .filter(([, ks]) => ks.length)
    .map(([how, ks]) => `${WORDS[how]} with ${listed(ks)} of them cut`);
  const [own] = costs(found, rows[0]);
  return `Cutting the best unit for ${who} costs ${lost(measure, own)}. Beside as many random units the best cost ${said.join("; ")}.`;
}

/** Units to cut, and what that cost; where no server answers it says so. */
export function cut(app) {
  if (app.setup.made) return uncut(app);
  let by = "units",
    typed = false;
  // of the answer shown and of the one asked for: what is cut, in words, and of which network
  let answered = {},
    asked = {};
  const field = h("input", {
    type: "text",
    class: "number",
    "aria-label": "Units to cut",
    autocomplete: "off",
    spellcheck: "false",
  });
  const feature = h("select", { "aria-label": "Feature" });
  const which = choice("What to cut", { units: "units", feature: "the best units for" }, (value) => {
    by = value;
    form();
  });
  const button = h("button", { type: "button", class: "btn start" }, "Cut");
  const done = h("span", { class: "done", role: "status" });
  const [one, best] = which.el.children;
  // each choice stands before what it is about
  const choices = h(
    "div",
    { class: "cuts" },
    h("span", { class: "seg" }, one, field),
    h("span", { class: "seg" }, best, feature),
    button,
    done,
  );
  const plot = chart("scores"),
    table = h("table");
  const result = h("p", { class: "reads" }),
    out = h(
      "div",
      { class: "pair" },
      h("div", { class: "panel" }, plot.el),
      h("div", { class: "panel scroll" }, table),
    );
  const el = room(choices, result, out);
  // a network of no task has no test texts
  const none = h("p", {});
  none.hidden = true;
  choices.after(none);
  field.addEventListener("input", () => {
    typed = true;
    by = "units";
    form();
  });
  field.addEventListener("keydown", (event) => event.key === "Enter" && !button.disabled && start());
  feature.addEventListener("change", () => {
    by = "feature";
    form();
  });
  button.addEventListener("click", start);

  // they were measured of the last layer
  const features = () => (app.A.layer === app.A.last && app.measured.get(app.name)?.features) || [];
  const units = () => places(field.value || "-", app.A.H); // undefined where it is no list of units
  const network = () => JSON.stringify([app.name, app.weights, app.place]);

  function start() {
    const list = units() ?? null,
      where = placed(app.A);
    const about =
      by === "feature"
        ? `“${features().find(({ name }) => name === feature.value)?.title}”`
        : `unit${list.length === 1 ? "" : "s"} ${written(list)}${where && ` (${where})`}`;
    asked = { about, key: network() };
    app.ask("cut", by === "feature" ? { feature: feature.value } : { units: list });
  }

  function form() {
    const untested = untasked(app.entry);
    choices.hidden = untested;
    none.hidden = !untested;
    none.textContent = `Units are cut on the test texts of a task, and what “${app.entry.title}” was trained on is not known here. Hold h of a unit at 0 above: that is the same cut, in this one text.`;
    const { A, S } = app,
      all = features(),
      busy = app.busy.has("cut");
    if (!typed) field.value = String(Math.min(S.unit, A.H - 1));
    if (!all.length) by = "units";
    const now = feature.value;
    feature.replaceChildren(...all.map(({ name, title }) => h("option", { value: name }, title)));
    if (all.some(({ name }) => name === now)) feature.value = now;
    best.parentNode.hidden = !all.length;
    which.set(by);
    const list = by === "units" ? units() : null,
      wrong = by === "units" && (!list?.length || list.length >= A.H || list.length > app.setup.most.cut);
    field.setAttribute("aria-invalid", String(wrong));
    button.textContent =
      by === "feature"
        ? "Cut the best 1, 2, 4, …"
        : list?.length > 1
          ? `Cut ${many(list.length, "unit")}`
          : "Cut it";
    button.disabled = busy || !app.connected || wrong;
    done.textContent = busy
      ? `reading the test split, ${Math.round(100 * (app.progress?.cut ?? 0))}%`
      : wrong
        ? `units from 0 to ${A.H - 1}, such as 3 or 3,7-9, and not all`
        : "";
    el.classList.toggle("waiting", busy);
    el.style.setProperty("--done", busy ? (app.progress?.cut ?? 0) : 0);
  }

  const found = () => (answered.key === network() ? app.got.cut : null);

  function draw() {
    const C = found(),
      { about } = answered;
    for (const part of [result, out]) part.hidden = !C;
    if (!C) return;
    const { measure, rows, whole, rules } = C,
      s = (v) => score(measure, v);
    const among = (values) =>
      values.length ? `${s(Math.min(...values))} to ${s(Math.max(...values))}` : "–";
    result.replaceChildren(
      h("b", {}, verdict(C, about)),
      ` The whole network: ${s(whole.score)} ${measure.name === "accuracy" ? "right" : measure.title} on ${(C.n ?? whole.n).toLocaleString("en")} test answers`,
      measure.chance === null || measure.chance === undefined ? "." : ` (chance: ${s(measure.chance)}).`,
    );
    plotIt(C);
    const names = Object.keys(whole.by_rule),
      title = (row) => (C.by === "feature" ? `best ${row.k}` : about);
    const lines = [
      ["all", whole.score, (row) => [row.score, row.random]],
      ...names.map((rule) => [
        rule,
        whole.by_rule[rule],
        (row) => [row.by_rule[rule], row.random_rules[rule]],
      ]),
    ];
    // many cuts of one score, or one cut by rule
    const shown =
      rows.length > 1
        ? rows.map((row) => [
            title(row),
            written([...row.units].sort((a, b) => a - b)),
            s(row.score),
            among(row.random),
            WORDS[judged(costs(C, row))],
          ])
        : lines.map(([name, of, at]) => [name, s(of), s(at(rows[0])[0]), among(at(rows[0])[1])]);
    const head =
      rows.length > 1
        ? ["cut", "units", measure.title, `${few(rows[0].random.length)} random`, ""]
        : ["rule", "whole", "cut", `${few(rows[0].random.length)} random`];
    table.replaceChildren(
      h("thead", {}, h("tr", {}, ...head.map((text) => h("th", { scope: "col" }, text)))),
      h(
        "tbody",
        {},
        ...shown.map((cells) =>
          h(
            "tr",
            {},
            h("th", { scope: "row", title: rules[cells[0]] ?? "" }, cells[0]),
            ...cells.slice(1).map((text) => h("td", {}, text)),
          ),
        ),
      ),
    );
  }

  // score against how many are cut; the random draws as a range with every draw in it
  function plotIt(C) {
    const { measure, rows, whole } = C,
      { rem } = app,
      { width } = plot.measure(),
      left = 3.6 * rem,
      right = width - 1.2 * rem,
      G = axis({ a: 0, n: rows.length + 1 }, rows.length + 1, right, left);
    const all = [
      whole.score,
      ...rows.flatMap((row) => [row.score, ...row.random]),
      ...(typeof measure.chance === "number" ? [measure.chance] : []),
    ];
    // a tenth of a point is not drawn as a fall from top to bottom
    const most = Math.max(...all),
      least = Math.min(...all, most - (measure.name === "accuracy" ? 0.1 : 0.2 * Math.abs(most))),
      room = 0.06 * (most - least);
    const low = least - room,
      high = most + room;
    const share = measure.name === "accuracy" ? 100 : 1,
      up = ticks(share * low, share * high, 5),
      digits = up.every(Number.isInteger) ? 0 : (measure.digits ?? 2);
    const scores = [whole.score, ...rows.map((row) => row.score)],
      highest = [whole.score, ...rows.map((row) => Math.max(...row.random))],
      drawn = (k) => k > 0;
    plot.draw({
      x: steps(G),
      y: { low, high, top: 0.9 * rem, below: 2.6 * rem },
      rows: up.map((v) => [v / share, `${fmt(v, digits)}${share > 1 ? "%" : ""}`]),
      along: scores.map((_, k) => [k, k ? String(rows[k - 1].k) : "none"]),
      foot: 1.5 * rem,
      lines: [
        { values: highest, kind: "draws", name: "random units", named: drawn },
        { values: scores, kind: "cut", name: C.by === "feature" ? "the best units" : "cut", named: drawn },
        ...(typeof measure.chance === "number"
          ? [
              {
                values: [measure.chance, measure.chance],
                at: [-0.5, rows.length + 0.5],
                kind: "chance",
                aside: true,
              },
            ]
          : []),
      ],
      bars: (y) =>
        rows.map((row, k) => [
          [G.centre(k + 1) - 5, y(Math.min(...row.random))],
          [G.centre(k + 1) + 5, y(Math.max(...row.random))],
        ]),
      marks: [
        ...rows.flatMap((row, k) => row.random.map((v) => ({ k: k + 1, v, kind: "draw", r: 3 }))),
        ...scores.map((v, k) => ({ k, v, kind: "point", r: 4.5 })),
      ],
      said: `${measure.title} against the number of units cut. ${result.textContent}`,
      rem,
    });
    if (!plot.frame) return;
    const { x, y } = plot.frame,
      what = C.by === "feature" ? "units cut, the best first" : "units cut";
    plot.under.replaceChildren(
      ...rows.map((row, k) =>
        svg("path", {
          class: "range",
          d: `M${x.at(k + 1)} ${y(Math.min(...row.random))}V${y(Math.max(...row.random))}`,
        }),
      ),
      svg(
        "text",
        { x: (left + right) / 2, y: plot.el.clientHeight - 0.3 * rem, "text-anchor": "middle" },
        what,
      ),
    );
  }

  // an address may lead here: what stands above fills as it comes near, so once more, until a hand takes over
  function arrive() {
    let left = false;
    for (const use of ["wheel", "pointerdown", "keydown"])
      addEventListener(use, () => (left = true), { once: true, passive: true });
    for (const wait of ARRIVING_MS) setTimeout(() => left || el.scrollIntoView(), wait);
  }
  if (app.inPage && location.hash === "#cut") arrive();

  return {
    el,
    draw(has) {
      if (!app.P) return;
      if (has("cut")) answered = asked;
      if (has("picture", "unit", "busy", "cut")) form();
      if (has("cut", "picture", "size", "theme")) draw();
    },
  };
}
