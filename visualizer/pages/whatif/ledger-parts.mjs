// The memory ledger on the first screen: over the time axis, what every word wrote of what the selected unit holds;
// and the largest of them at this step, in numbers.

import { ticks } from "../kit/axis.mjs";
import { factorText } from "../kit/cell/roles.mjs";
import { hex, inkOn } from "../kit/colour.mjs";
import { h, setAttributes, setText } from "../kit/dom.mjs";
import { fmt, percent, rounded, sign, sub } from "../kit/format.mjs";
import { backwards } from "../kit/place.mjs";
import { halfLifeIs, life, shorter } from "../kit/ranking.mjs";
import { fitted } from "../kit/ribbon.mjs";
import { section } from "../kit/section.mjs";
import { term } from "../kit/terms.mjs";
import {
  addsUp,
  ago,
  begins,
  brief,
  capital,
  ceiling,
  largest,
  mainWriter,
  meaning,
  sides,
  silent,
  stack,
  tokenName,
  under,
  writtenBy,
} from "./ledger.mjs";

export { ledgerMatrix } from "./ledger-below.mjs";

const WRITERS = 6; // fewer where there is no room for them
const OLD = 0.42; // how strong the blocks of earlier words are, the newest full
const THIN = 3; // pixels; thinner blocks beside each other are drawn as one

/** Chooses a word, or none where it was chosen. */
export const choose = (app, k) => app.set({ writer: app.S.writer === k ? null : k });

export function ledgerBars(app) {
  const note = h("small"),
    tag = h("div", { class: "tag" }),
    alone = h("p", { class: "gateless" });
  // the whole of it stands below the first screen
  const meant = h(
    "button",
    { type: "button", class: "link meant", "data-control": true },
    "“wrote” is not “came from”",
  );
  meant.addEventListener("click", () => app.root.querySelector(".means").scrollIntoView({ block: "center" }));
  const panels = [panel(), panel()],
    books = h("div", { class: "books" }, ...panels.map((each) => each.el));
  const el = h(
    "section",
    { class: "ledger", "aria-label": "Memory ledger" },
    h("div", { class: "hd" }, h("h2", {}, term("ledger", "Memory ledger"), " ", note), meant),
    alone,
    books,
    tag,
  );
  let shown = [];
  tag.hidden = true;

  function panel() {
    const canvas = h("canvas", { role: "img" }),
      why = h("p", { class: "gateless" }),
      end = h("b", { class: "bookend", "aria-hidden": "true" });
    const self = {
      el: h("div", { class: "book" }, canvas, end, why),
      canvas,
      why,
      end,
      key: null,
      width: 0,
      height: 0,
    };
    // [step, the word whose block is there or null]
    const at = ({ clientX, clientY }) => {
      const box = canvas.getBoundingClientRect(),
        t = app.G.step(clientX - box.left);
      return clientX - box.left < app.G.gutter || t >= self.side.P.T
        ? null
        : [t, under(self.side.row(t), self.value(clientY - box.top))];
    };
    canvas.addEventListener("click", (event) => {
      const found = at(event);
      if (!found) return;
      if (found[1] === null) app.go(found[0]);
      else choose(app, found[1]);
    });
    canvas.addEventListener("pointermove", (event) => {
      const found = at(event);
      tag.hidden = !found;
      if (!found) return;
      const [t, k] = found,
        { P, book, row } = self.side,
        c = `${P.memory}${sub(t + 1)}`,
        home = el.getBoundingClientRect();
      tag.textContent =
        k === null
          ? `${c} = ${fmt(book.memory[t], 4, true)} · step ${t + 1} “${P.shown[t]}”`
          : `“${tokenName(P, k)}” wrote ${fmt(row(t)[k], 4, true)} of ${c} = ${fmt(book.memory[t], 4, true)}, ${ago(t, k)}`;
      tag.style.left = `${Math.max(0, Math.min(home.width - tag.offsetWidth, event.clientX - home.left + 12))}px`;
      tag.style.top = `${event.clientY - home.top - 34}px`;
    });
    canvas.addEventListener("pointerleave", () => (tag.hidden = true));
    return self;
  }

  // told rather than asked for, which would make the browser lay out again at every run; the page may give the
  // panels more room or less without any change that a part is told of
  const sizes = new ResizeObserver((entries) => {
    for (const {
      target,
      contentRect: { width, height },
    } of entries) {
      Object.assign(
        panels.find((self) => self.el === target),
        { width: Math.round(width), height: Math.round(height) },
      );
    }
    if (app.P) draw();
  });
  for (const self of panels) sizes.observe(self.el);

  // one scale for both, which seldom changes while a valve is dragged
  function scale() {
    const books = shown.flatMap(({ book }) => book ?? []);
    const most = (name) =>
      Math.max(0, ...books.map((book) => book[name].reduce((m, v) => Math.max(m, Math.abs(v)), 0)));
    const [high, low] = ["above", "below"].map((name) => ceiling(most(name)));
    return { high: high || (low ? 0 : 1), low: -low };
  }

  function draw() {
    shown = sides(app);
    const { P, S, G } = app,
      none = shown.every(({ P: run }) => !run.keeper),
      range = scale();
    books.hidden = none;
    el.classList.toggle("none", none);
    books.classList.toggle("one", shown.length === 1);
    alone.hidden = !none;
    alone.textContent = none ? silent(app, shown.at(-1)) : "";
    note.textContent = none
      ? ""
      : `who wrote what unit ${S.unit}${app.sameNet ? "" : " of each"} holds; each block is one earlier ${P.reads.one}’s share, ▸ marks their sum${shown.every(({ P: run }) => run.memory === P.memory) ? `, ${P.memory}` : ""}`;
    meant.hidden = none;
    if (!none) meant.title = meaning(shown.findLast((side) => side.P.keeper).P);
    panels.forEach((self, k) => {
      const side = shown[k];
      self.side = side;
      self.el.hidden = !side;
      if (!side || none) return;
      const { book } = side;
      self.canvas.hidden = self.end.hidden = !book;
      self.el.classList.toggle("none", !book);
      self.why.replaceChildren(...(book ? [] : [h("b", {}, `${capital(side.name)}: `), silent(app, side)]));
      if (!book) return;
      const { width, height } = self;
      const key = JSON.stringify([
        side.name,
        S.unit,
        S.writer,
        S.theme,
        range,
        G.a,
        G.n,
        width,
        height,
        app.rem,
        app.font,
      ]);
      if (!width || (self.key === key && self.book === book)) return;
      Object.assign(self, { key, book });
      self.value = paint(self, side, range, app, width, height);
    });
    tell();
  }

  // each picture in a sentence
  function tell() {
    const { S } = app;
    panels.forEach(({ canvas, side }) => {
      if (!side?.book) return;
      const { P, name, book } = side,
        t = Math.min(S.t, P.T - 1),
        row = book.rows[t],
        { writers } = largest([row], 3, null, begins(book.rows, t));
      const said = [
        ...writers.filter((k) => row[k]).map((k) => `“${tokenName(P, k)}” ${fmt(row[k], 2, true)}`),
      ].join(", ");
      canvas.setAttribute(
        "aria-label",
        `Memory ledger of unit ${S.unit}, ${name}: after step ${t + 1}, “${P.shown[t]}”, ${P.memory} is ` +
          `${fmt(book.memory[t], 2, true)}${said ? `; the largest shares in it are ${said}` : ""}. Each can be chosen in the list of writers.`,
      );
    });
  }

  return {
    el,
    draw(has) {
      if (has("picture", "size", "theme", "view", "unit", "writer")) draw();
      else if (has("t")) tell();
    },
  };
}

/**
 * Draws the columns in view and returns the value at a height. Blocks of earlier words are faint, the newest is full,
 * the chosen writer's is ink.
 */
function paint({ canvas, end: label }, { P, name, book }, { low, high }, app, width, height) {
  const { G, S, rem, fine, css, font } = app,
    dpr = devicePixelRatio || 1,
    pen = canvas.getContext("2d");
  const size = [width, height].map((px) => Math.round(px * dpr));
  if (canvas.width !== size[0] || canvas.height !== size[1]) [canvas.width, canvas.height] = size;
  pen.setTransform(dpr, 0, 0, dpr, 0, 0);
  pen.clearRect(0, 0, width, height);
  const top = 1.35 * rem,
    bottom = height - 0.35 * rem,
    each = (bottom - top) / (high - low);
  const y = (v) => top + (high - v) * each;
  let face = null;
  const write = (text, x, at, { px = fine, weight = 400, ink = "--ink3", align = "start", halo = 0 }) => {
    // to set a font, even the same, costs more than to write with it
    const now = `${weight} ${px}px ${font}`;
    if (now !== face) pen.font = face = now;
    pen.textAlign = align;
    if (halo) {
      pen.strokeStyle = css("--bg");
      pen.lineWidth = halo;
      pen.lineJoin = "round";
      pen.strokeText(text, x, at);
    }
    pen.fillStyle = ink.startsWith("--") ? css(ink) : ink;
    pen.fillText(text, x, at);
  };

  const marks = ticks(low, high, Math.max(2, Math.min(6, Math.floor((bottom - top) / (1.6 * rem)))));
  const digits = marks.length > 1 ? Math.max(0, -Math.floor(Math.log10(marks[1] - marks[0]) + 1e-9)) : 1;
  for (const v of marks) {
    pen.fillStyle = css(v ? "--rule" : "--rule2");
    pen.fillRect(G.gutter, Math.round(y(v)), width - G.gutter, 1);
    write(v ? fmt(v, digits, true) : "0", G.gutter - 0.5 * rem, y(v) + 0.28 * rem, { align: "end" });
  }

  const pad = G.cw >= 20 ? 3 : G.cw >= 9 ? 1 : 0.5,
    wide = G.cw - 2 * pad,
    sharp = (px) => Math.round(px * dpr) / dpr;
  const fills = [
    { hue: "--Fpos", alpha: OLD },
    { hue: "--Fneg", alpha: OLD },
    { hue: "--Fpos", alpha: 1 },
    { hue: "--Fneg", alpha: 1 },
    { hue: "--ink", alpha: 1 },
  ].map((each) => ({ ...each, path: new Path2D() }));
  const words = [],
    end = Math.min(G.end, P.T);
  for (let t = G.a; t < end; t++) {
    const x = G.x(t) + pad,
      runs = [null, null];
    const block = (fill, from, to) => {
      // on whole pixels, so that what parts two blocks is a line and not a haze
      const a = sharp(y(Math.max(from, to))),
        tall = sharp(y(Math.min(from, to))) - a,
        less = tall > 2 ? 1 / dpr : 0;
      fills[fill].path.rect(x, a, wide, Math.max(1 / dpr, tall - less));
      return { a, tall };
    };
    // what is too thin to be told apart goes into one block with its neighbours
    const flush = (s) => {
      if (runs[s]) block(s, ...runs[s]);
      runs[s] = null;
    };
    for (const { k, from, to } of stack(book.rows[t])) {
      const tall = Math.abs(to - from) * each,
        s = Number(to < from),
        hot = k === S.writer;
      if (hot || k === t || tall >= THIN) {
        flush(s);
        if (tall < 0.05) continue;
        const box = block(hot ? 4 : k === t ? 2 + s : s, from, to);
        if ((hot || k === t) && box.tall > 0.8 * rem)
          words.push([P.shown[k], x, box, hot ? "--bg" : inkOn(hex(css(s ? "--Fneg" : "--Fpos")))]);
      } else {
        runs[s] = [runs[s]?.[0] ?? from, to];
        if (Math.abs(runs[s][1] - runs[s][0]) * each >= THIN) flush(s);
      }
    }
    flush(0);
    flush(1);
  }
  for (const { hue, alpha, path } of fills) {
    // no line of the scale shows through, which would part a block in two
    pen.globalAlpha = 1;
    pen.fillStyle = css("--bg");
    if (alpha < 1) pen.fill(path);
    pen.globalAlpha = alpha;
    pen.fillStyle = css(hue);
    pen.fill(path);
  }
  pen.globalAlpha = 1;
  for (const [word, x, { a, tall }, ink] of words) {
    const px = fitted(word, wide - 1, Math.max(0.78 * rem, fine), 600, font);
    if (px >= fine)
      write(word, x + wide / 2, a + tall / 2 + 0.36 * px, { px, weight: 600, ink, align: "center" });
  }
  if (G.cw >= 8) {
    const tip = Math.min(6.5, 0.3 * G.cw);
    pen.fillStyle = css("--ink");
    pen.strokeStyle = css("--bg");
    pen.lineWidth = 0.75;
    for (let t = G.a; t < end; t++) {
      const mark = new Path2D(
        `M${G.x(t) - 0.5} ${y(book.memory[t]) - 0.7 * tip}l${tip} ${0.7 * tip}l${-tip} ${0.7 * tip}z`,
      );
      pen.fill(mark);
      pen.stroke(mark);
    }
  }
  write(capital(name), G.gutter + 0.2 * rem, 0.95 * rem, {
    px: 0.9375 * rem,
    weight: 650,
    ink: "--ink",
    halo: 4,
  });
  if (end > G.a) {
    // an element, which stands before the cursor; over all columns that it covers
    // at the step in view that is read last
    const reversed = backwards(P);
    label.textContent = `${P.memory} = ${fmt(book.memory[reversed ? G.a : end - 1], 2, true)}`;
    const over = Math.ceil((0.55 * rem * label.textContent.length) / G.cw),
      [from, to] = reversed ? [G.a, Math.min(end, G.a + over)] : [Math.max(G.a, end - over), end],
      peak = Math.max(...book.above.subarray(from, to));
    // behind the title, where a high block leaves no room below it
    const aside = y(peak) < 2.4 * rem ? (0.55 * name.length + 1) * rem : 2;
    label.style.left = reversed ? `${G.x(G.a) + aside}px` : "";
    label.style.right = reversed ? "" : `${width - G.x(end) + 2}px`;
    label.style.top = `${y(peak) - 1.3 * rem}px`;
  }
  return (py) => high - (py - top) / each;
}

export function holds(app) {
  const title = h("h2"),
    heads = [h("span"), h("span")];
  const entry = (kind) => {
    const name = h("span", { class: "w" }),
      cells = [0, 1].map(() => ({
        bar: h("i"),
        whose: h("span", { class: "unseen" }),
        n: h("span", { class: "n" }),
      }));
    const el = h(
      kind === "writer" ? "button" : "div",
      { class: `entry ${kind}`, type: kind === "writer" ? "button" : null },
      name,
      ...cells.flatMap(({ bar, whose, n }) => [h("span", { class: "bar" }, bar, whose), n]),
    );
    return { el, name, cells };
  };
  // the chosen word may be one more than the largest, and a last word is not better told as "the other"
  const lines = Array.from({ length: WRITERS + 1 }, () => entry("writer")),
    others = entry("others"),
    whole = entry("whole");
  const says = h("p", { class: "says" });
  const list = h(
    "div",
    { class: "entries", role: "group", "aria-label": "Who wrote what the unit holds" },
    h("div", { class: "entry heads" }, h("span"), ...heads),
    ...lines.map((each) => each.el),
    others.el,
    whole.el,
  );
  const el = h(
    "section",
    { class: "holds", "data-picture": "What the unit holds" },
    h("div", { class: "hd" }, title),
    list,
    says,
  );
  let writers = [];
  lines.forEach((each, j) => each.el.addEventListener("click", () => choose(app, writers[j])));

  // how many writers there is room for, beside heading, sums and sentence
  let tall = Infinity;
  const room = () =>
    app.small
      ? WRITERS
      : Math.max(
          2,
          Math.min(WRITERS, Math.floor((tall - 8.2 * app.rem) / ((app.low ? 1.24 : 1.36) * app.rem))),
        );
  new ResizeObserver(([{ contentRect }]) => {
    if (!contentRect.height || contentRect.height === tall) return;
    tall = contentRect.height;
    if (app.P) draw();
  }).observe(el);

  function fill({ el: row, name, cells }, text, values, most, digits) {
    setText(name, text);
    setAttributes(name, { title: text });
    cells.forEach(({ bar, n }, j) => {
      const v = values[j] ?? null,
        shown = v !== null && rounded(v, digits);
      setText(n, v === null ? "–" : fmt(v, digits, true));
      setAttributes(n, { class: `n${shown ? ` s-${sign(v)}` : " nil"}` });
      setAttributes(bar, { class: sign(v ?? 0) });
      bar.style.width = v === null || !most ? "0" : `max(1px, ${(100 * Math.abs(v)) / most}%)`;
    });
    return row;
  }

  function draw() {
    const { S } = app,
      shown = sides(app),
      none = shown.every(({ book }) => !book),
      last = shown.at(-1);
    el.hidden = none;
    if (none) return;
    const { t } = S,
      rows = shown.map(({ row }) => row(t)),
      from = Math.min(...shown.flatMap(({ book }) => (book?.rows[t] ? [begins(book.rows, t)] : []))),
      found = largest(rows, room(), S.writer, Number.isFinite(from) ? from : 0);
    const { one, many } = app.P.reads;
    writers = found.writers;
    title.replaceChildren(
      `What unit ${S.unit}${app.sameNet ? "" : " of each"} holds at “${app.P.shown[t]}” `,
      h("small", { title: meaning(last.P.keeper ? last.P : shown[0].P) }, `written by each ${one}`),
    );
    list.classList.toggle("alone", shown.length === 1);
    heads.forEach((head, j) => setText(head, shown[j] ? shown[j].name : ""));
    const sums = shown.map(({ book }, j) => (rows[j] ? book.memory[t] : null));
    const values = writers.map(found.values),
      most = Math.max(...[...values, found.others].flat().map((v) => Math.abs(v ?? 0)));
    const terms = (j) => [...values.map((of) => of[j] ?? 0), found.others[j]];
    const { digits, exact } = addsUp(sums.flatMap((sum, j) => (sum === null ? [] : [[terms(j), sum]])));
    lines.forEach((each, j) => {
      const k = writers[j];
      each.el.hidden = k === undefined;
      if (k === undefined) return;
      const names = [...new Set(shown.filter(({ P }) => k < P.T).map(({ P }) => tokenName(P, k)))];
      const row = fill(each, names.join(" | "), values[j], most, digits);
      row.setAttribute("aria-pressed", String(k === S.writer));
      // heard between the numbers that stand under these names
      shown.forEach(({ name }, at) => setText(each.cells[at].whose, `${name} `));
    });
    others.el.hidden = !found.rest;
    fill(
      others,
      app.small ? `${found.rest} others` : `the other ${found.rest} ${many}`,
      found.others,
      most,
      digits,
    );
    const sum = `sum ${exact ? "=" : "≈"} ${app.P.memory}${sub(t + 1)}`;
    fill(whole, shown.every(({ P }) => P.memory === app.P.memory) ? sum : "sum", sums, 0, digits);
    whole.el.title = exact
      ? "The numbers add up as they are shown"
      : "The numbers add up; rounded as they are shown, they do not quite";
    if (!rows.at(-1)) {
      says.textContent = "";
      return;
    }
    const reversed = backwards(last.P),
      /** @type {boolean | "read"} */
      alone = !reversed ? t === 0 : t === last.P.T - 1 ? "read" : false,
      main = mainWriter(rows.at(-1)),
      before = shown.length > 1 && app.sameNet && main?.part >= 0.1 && !alone && rows[0];
    const same = before && shown[0].P.tokens[main.k] === last.P.tokens[main.k];
    const all = same ? before.reduce((whole_, v) => whole_ + Math.abs(v), 0) : 0;
    const without = app.titles.kind === "changes" ? "Without your change" : `In ${shown[0].name}`;
    says.replaceChildren(
      writtenBy(rows.at(-1), (k) => tokenName(last.P, k), one, t, alone),
      all ? ` ${without} it would be ${percent(Math.abs(before[main.k]) / all)}.` : "",
    );
    says.title = `Shares add up to ${app.P.memory}, and some are negative. So that parts of a whole can be told, each counts here by its size: |share| over the sum of all |shares|.`;
  }

  return {
    el,
    draw: (has) => has("picture", "t", "unit", "writer", "size", "theme") && draw(),
  };
}

// How long what a unit holds lasts, by the gate that keeps it: the half-life of every unit, long to short.

export function halfLives(app) {
  let chips = [];
  const body = h("div", { class: "lasts", role: "group", "aria-label": "Units, longest half-life first" });
  const { el, says, note } = section("halves", term("half-life", "Half-life of each unit"), "", [], body);
  body.addEventListener("click", (event) => {
    const chip = event.target.closest("button");
    if (chip) app.pick(Number(chip.dataset.unit));
  });
  // the arrows go along the chips
  body.addEventListener("keydown", (event) => {
    const by = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key],
      from = chips.indexOf(event.target);
    if (!by || from < 0) return;
    event.preventDefault();
    const next = chips[Math.max(0, Math.min(chips.length - 1, from + by))],
      unit = Number(next.dataset.unit);
    app.pick(unit);
    chips.find((chip) => Number(chip.dataset.unit) === unit).focus();
  });
  app.seen(el, draw);

  const lasts = (P, unit) => (unit < P.H ? P.halfLife(unit) : null);

  function draw() {
    const { P, S } = app,
      shown = sides(app),
      last = shown.at(-1).P,
      none = !last.keeper;
    el.hidden = none;
    if (none) return;
    const order = Array.from({ length: P.H }, (_, u) => [lasts(P, u), u]).sort(
      (a, b) => shorter(b[0], a[0]) || a[1] - b[1],
    );
    // between two networks no unit is the other's
    const beside = shown.length > 1 && app.sameNet ? shown : [shown.at(-1)];
    if (chips.length !== order.length) {
      chips = order.map(() =>
        h(
          "button",
          { type: "button", class: "lasting" },
          h("b", { "aria-hidden": "true" }),
          h("small"),
          h("span", { class: "unseen" }),
        ),
      );
      body.replaceChildren(...chips);
    }
    order.forEach(([life_, unit], j) => {
      const chip = chips[j],
        [number, name, heard] = chip.children,
        values = beside.map(({ P: run }) => (lasts(run, unit) === null ? "\u2013" : brief(lasts(run, unit)))),
        on = unit === S.unit;
      number.textContent =
        values.length > 1 && values[0] !== values[1] ? `${values[0]} → ${values[1]}` : brief(life_);
      name.textContent = `u${unit}`;
      chip.dataset.unit = unit;
      chip.setAttribute("aria-pressed", String(on));
      setText(heard, ` ${beside.map(({ name: side }, k) => `${side} ${values[k]}`).join(", ")}`);
      chip.tabIndex = on ? 0 : -1;
    });
    body.classList.toggle("pairs", beside.length > 1);
    note.textContent = `in steps; ${beside.length > 1 ? `${beside[0].name} \u2192 ${beside[1].name}` : shown.at(-1).name}`;
    const now = (of) => (of === null ? "has none" : life(of));
    const ends = beside.some(({ P: run }) => (lasts(run, S.unit) ?? 0) < 0);
    says.textContent =
      `Unit ${S.unit}: ${beside.map(({ P: run, name }) => `${name} ${now(lasts(run, S.unit))}`).join("; ")}. ` +
      `Half-life: ${halfLifeIs(last.reads)}${ends ? ", at least where the text ends before it can be told" : ""}. It counts what ${factorText(last.roles.keep)} lets through, ` +
      "not what is written on top: a memory that is written again every step can last longer.";
  }

  return {
    el,
    draw(has) {
      if (has("picture")) el.hidden = !app.P.keeper;
      else if (has("unit", "size", "theme")) draw();
    },
  };
}
