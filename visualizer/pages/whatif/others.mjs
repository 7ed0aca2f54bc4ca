// Does it hold in other networks? The same text and changes in every bundled network of the task.

import { untasked } from "../kit/brought.mjs";
import { h } from "../kit/dom.mjs";
import { fmt, holds, many, pct, shortCell, sized } from "../kit/format.mjs";
import { acts } from "../kit/pins.mjs";
import { section } from "../kit/section.mjs";
import { visible } from "../kit/tokens.mjs";

const REST_MS = 300;

/** What becomes of the likeliest answer: {asked, left, stays, turns: [[before, after, n], ...] by n}. */
export function tally(rows) {
  const asked = rows.filter((row) => row.after),
    turns = [];
  for (const {
    before: [[before]],
    after: [[after]],
  } of asked) {
    const known = turns.find((turn) => turn[0] === before && turn[1] === after);
    if (known) known[2] += 1;
    else if (before !== after) turns.push([before, after, 1]);
  }
  turns.sort((a, b) => b[2] - a[2]);
  return {
    asked: asked.length,
    left: rows.length - asked.length,
    stays: asked.length - turns.reduce((n, turn) => n + turn[2], 0),
    turns,
  };
}

/** The rows of networks that answer flags, of which each is called by whether it holds. */
const flagged = (rows) =>
  rows.map(({ before, after, ...row }) => {
    const [was, is] = [before, after].map((tops) => tops?.map(([word, p]) => [`${word}: ${holds(p)}`, p]));
    return { ...row, before: was, after: is };
  });

/** The same in a sentence. */
export function told(rows) {
  const { asked, left, stays, turns } = tally(rows),
    quoted = (word) => `“${visible(word)}”`;
  const none = left
    ? ` ${many(left, "network")} ${left === 1 ? "lacks" : "lack"} the gates for ${left === rows.length ? "these changes" : "them"}.`
    : "";
  if (!asked) return `No network of this task can be asked.${none}`;
  if (!turns.length)
    return `In ${asked === 1 ? "the one network" : `all ${asked} networks`} that can hold these changes the top answer stays the same.${none}`;
  const said = turns
    .slice(0, 3)
    .map(
      ([before, after, n], k) =>
        `in ${n} ${k ? "" : `of ${many(asked, "network")} `}${quoted(before)} becomes ${quoted(after)}`,
    );
  const more = turns.slice(3).reduce((n, turn) => n + turn[2], 0);
  if (more) said.push(`in ${more} another turns`);
  said.push(stays ? `in ${stays} the top answer stays` : "in none does it stay");
  const text = said.join(", ");
  return `${text[0].toUpperCase()}${text.slice(1)}.${none}`;
}

export function others(app) {
  const table = h("table", { class: "nets" }),
    scroll = h("div", { class: "scroll" }, table),
    // on a site of files networks come when they are asked for
    comes = Boolean(app.setup.ending),
    load = h("button", { type: "button", class: "btn" });
  const usual =
    app.setup.made && !comes
      ? "the same text and the same changes, in the networks of this file: gatescope serve asks every one of this task"
      : "the same text and the same changes, in every network of this task";
  const { el, says, note } = section("others", "Does it hold in other networks?", usual, [], scroll);
  const near = app.near.watch(el);
  let rest = null,
    asked = null,
    wanted = !comes,
    about = null; // what was asked about last, and what the answer shown is about

  const able = () => app.P.probable;
  // the step is named beside the table, the rest is what the page shows
  const key = () => JSON.stringify(app.accepted);

  load.addEventListener("click", () => {
    wanted = true;
    wonder();
  });

  const ofTask = () => app.setup.models.filter(({ task }) => task === app.entry.task);

  // how many networks would come, and how large they are
  function offer() {
    const all = ofTask(),
      megabytes = all.reduce((sum, { name }) => sum + app.setup.files[name].bytes, 0) / 1e6;
    load.textContent = `Load ${all.length} networks, ${fmt(megabytes, 1)} MB`;
    says.replaceChildren(load);
  }

  // of a person's own network there may be no other
  const single = () => app.entry?.yours && ofTask().every(({ name }) => name === app.entry.name);

  function wonder() {
    if (!near() || !app.P || !able() || !wanted || single()) return draw();
    clearTimeout(rest);
    // a drag that goes on, or a step only passed, asks for nothing
    rest = setTimeout(() => {
      const {
        P,
        S: { t },
      } = app;
      asked = { token: P.shown[t], held: app.listed.some(acts), key: key() };
      app.ask("others", { t });
    }, REST_MS);
    return draw();
  }

  function draw() {
    if (!app.P) return;
    const O = app.got.others;
    note.textContent = untasked(app.entry)
      ? "the same text and the same changes, in every network here that reads and answers as this one does"
      : usual;
    // what is to come has its room already, so that nothing below it moves
    el.style.minHeight = able() && !O && wanted && !single() ? `${1.9 * ofTask().length + 6}rem` : "";
    scroll.hidden = !O || !able() || single();
    if (!able())
      return void says.replaceChildren(
        app.P.silent
          ? "These networks give no answer that could be counted."
          : "These networks answer with a value, so there is no top answer to count.",
      );
    if (single())
      return void says.replaceChildren(
        `There is no other network here that reads and answers as “${app.entry.title}” does. Start the server with several files, gatescope serve FILE FILE, to ask them all.`,
      );
    if (!wanted) return void offer();
    if (!O) return void says.replaceChildren("…");
    // the numbers of one change never stand beside another
    const old = about.key !== key();
    scroll.classList.toggle("old", old);
    if (old) return void says.replaceChildren("…");
    const mine = app.other?.model ?? app.name;
    says.replaceChildren(
      h(
        "b",
        {},
        about.held
          ? told(app.P.answers.kind === "flags" ? flagged(O.rows) : O.rows)
          : "Nothing is held, so before and after are the same.",
      ),
      ` After “${about.token}”, step ${O.t + 1}. ${untasked(app.entry) ? "These read and answer alike; on what they were trained is not known here." : "Networks that differ only in the seed began from other weights and learned from other examples."} Where one gate both keeps and writes, it is held in the place of f.`,
    );
    const likely = (pair, strong) => [
      h(strong ? "b" : "span", {}, visible(pair[0][0])),
      ` ${pct(pair[0][1])}`,
      h("small", {}, ` ${visible(pair[1][0])} ${pct(pair[1][1])}`),
    ];
    table.replaceChildren(
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          ...["network", "as trained", "with your change", "held", "answer"].map((text) =>
            h("th", { scope: "col" }, text),
          ),
        ),
      ),
      h(
        "tbody",
        {},
        ...O.rows.map((row) => {
          const changed = row.after && row.before[0][0] !== row.after[0][0];
          return h(
            "tr",
            { class: [row.name === mine ? "mine" : "", row.after ? "" : "unlike"].join(" ") },
            h(
              "th",
              { scope: "row" },
              shortCell(app.setup.cells[row.cell]),
              h(
                "small",
                {},
                ` ${sized(row)}, ${row.title ?? `seed ${row.seed}`}${row.name === mine ? ": this one" : ""}`,
              ),
            ),
            h("td", {}, ...likely(row.before, false)),
            ...(row.after
              ? [
                  h("td", {}, ...likely(row.after, changed)),
                  h("td", {}, ...row.held.map((name) => h("i", { class: `s-${name}` }, `${name} `))),
                  h("td", { class: "outcome" }, changed ? "another answer" : "the same"),
                ]
              : [h("td", { colspan: "3", class: "outcome" }, row.unlike)]),
          );
        }),
      ),
    );
  }

  return {
    el,
    draw(has) {
      if (!app.P) return;
      if (has("others")) about = asked;
      if (has("t", "pins", "picture")) wonder();
      else if (has("others", "theme")) draw();
      if (has("busy")) {
        el.classList.toggle("waiting", app.busy.has("others"));
        el.style.setProperty("--done", app.progress?.others ?? 0);
      }
    },
  };
}
