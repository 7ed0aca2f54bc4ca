// The ledger below the first screen: every word by every word.

import { numbered } from "../kit/axis.mjs";
import { factorText } from "../kit/cell/roles.mjs";
import { css, inkOn, ramp } from "../kit/colour.mjs";
import { csvText, grid, shortest } from "../kit/dialogs.mjs";
import { download, h, el as svg } from "../kit/dom.mjs";
import { fmt, many, percent, shorten } from "../kit/format.mjs";
import { cut } from "../kit/ribbon.mjs";
import { choice, section } from "../kit/section.mjs";
import { term } from "../kit/terms.mjs";
import {
  ago,
  begins,
  bookOf,
  capital,
  mainWriter,
  meaning,
  norms,
  sides,
  silent,
  tokenName,
  writes,
} from "./ledger.mjs";

const ROWS = 60; // of the table at once; the rest is in the CSV
const WORDED = 24; // tokens whose rows and columns carry their words

/** An image of T by T pixels: row t, column k is how token k's share after step t is coloured; the rest is clear. */
export function image(rows, colour) {
  const T = rows.length,
    pixels = new Uint8ClampedArray(4 * T * T);
  rows.forEach((row, t) => {
    for (let k = begins(rows, t); k < row.length; k++) pixels.set([...colour(row[k]), 255], 4 * (t * T + k));
  });
  return pixels;
}

/** The largest size in a matrix of shares. */
export const peak = (rows) =>
  rows.reduce((most, row) => row.reduce((m, v) => Math.max(m, Math.abs(v)), most), 0);

export function ledgerMatrix(app) {
  let of = "unit",
    shown = [];
  const which = choice("Whose memory", { unit: "this unit", all: "all units" }, (value) => {
    of = value;
    app.root.focus({ preventScroll: true });
    draw();
  });
  const legend = h("span", { class: "legend", "aria-hidden": "true" }),
    open = h("button", { type: "button", class: "btn" }, "Table");
  const stages = [stage(), stage()],
    numbers = table();
  const means = h("p", { class: "reads means" });
  const { el, says, note } = section(
    "shares",
    term("ledger", "Ledger, step by step"),
    "",
    [which.el, legend, open],
    h("div", { class: "two" }, ...stages.map((each) => each.el)),
    means,
    numbers.el,
  );
  open.addEventListener("click", () => numbers.open());
  app.seen(el, draw);

  // of one unit a share has a sign; over all units it is the 2-norm
  const value = (v) => fmt(v, 4, of === "unit");
  const made = ({ P, book }) =>
    of === "unit"
      ? (book?.rows ?? null)
      : P.keeper
        ? P.kept(`ledger norms ${P.layer}`, () => norms(P, (unit) => bookOf(app, P, unit)))
        : null;

  function stage() {
    const name = h("h3"),
      canvas = h("canvas"),
      over = svg("svg", { "aria-hidden": "true" }),
      tag = h("div", { class: "tag", role: "status" });
    const box = h("div", { class: "square", tabindex: "0", role: "img" }, canvas, over, tag),
      why = h("p", { class: "gateless" });
    let frame = null,
      probe = null;
    tag.hidden = true;
    const at = (event) => {
      const home = box.getBoundingClientRect(),
        T = self.rows.length;
      const t = Math.floor((event.clientY - home.top - frame.top) / frame.each),
        k = Math.floor((event.clientX - home.left - frame.left) / frame.cw);
      return t < T && t >= 0 && k >= begins(self.rows, t) && k < self.rows[t].length ? [t, k] : null;
    };
    // marks a pair and says its value
    function point(pair) {
      probe = pair;
      tag.hidden = !pair;
      over.querySelector(".probe")?.remove();
      if (!pair) return;
      const [t, k] = pair,
        { P } = self.side,
        { left, top, cw, each } = frame,
        x = left + k * cw,
        y = top + t * each;
      tag.textContent = `“${tokenName(P, k)}” ${value(self.rows[t][k])} of what is held after “${tokenName(P, t)}”, ${ago(t, k)}`;
      over.append(svg("rect", { class: "probe", x, y, width: cw, height: each }));
      tag.style.left = `${Math.max(0, Math.min(box.clientWidth - tag.offsetWidth, x + 12))}px`;
      tag.style.top = `${y > 40 ? y - 34 : y + each + 8}px`;
    }
    const hover = (event) => self.rows && frame && point(at(event));
    box.addEventListener("pointermove", hover);
    box.addEventListener("pointerdown", hover);
    for (const end of ["pointerleave", "blur"]) box.addEventListener(end, () => frame && point(null));
    box.addEventListener("click", (event) => {
      const pair = self.rows && frame && at(event);
      if (!pair) return;
      app.go(pair[0]);
      app.set({ writer: pair[1] });
    });
    // with the keyboard: up and down the step read, left and right who wrote
    box.addEventListener("keydown", (event) => {
      const move = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
      if (!move || !self.rows || !frame || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const [t, k] = probe ?? [Math.min(app.S.t, self.rows.length - 1), app.S.writer ?? 0];
      const to = Math.max(0, Math.min(self.rows.length - 1, t + move[0]));
      point([to, Math.max(begins(self.rows, to), Math.min(self.rows[to].length - 1, k + move[1]))]);
    });

    // cells as wide as there is room, so that words and numbers stand in them where they fit
    function layOut(T) {
      const { rem } = app,
        worded = T <= WORDED,
        left = Math.round((worded ? 5.6 : 3.2) * rem),
        width = box.clientWidth;
      const cw = Math.min(6 * rem, (width - left - 0.3 * rem) / T),
        each = Math.min(1.75 * rem, (24 * rem) / T);
      frame = cw > 0 ? { left, top: 2, cw, each, wide: cw * T, tall: each * T, width, worded } : null;
    }

    const self = {
      el: h("div", { class: "panel" }, name, box, why),
      name,
      box,
      why,
      rows: null,
      paint(_full, colour) {
        const {
            rows,
            side: { P },
          } = self,
          { rem, fine, font } = app,
          T = rows.length,
          dpr = devicePixelRatio || 1;
        point(null);
        layOut(T);
        if (!frame) return;
        const { left, top, cw, each, wide, tall, width, worded } = frame,
          low = top + tall;
        box.style.height = `${low + 2.5 * rem}px`;
        canvas.width = Math.round(wide * dpr);
        canvas.height = Math.round(tall * dpr);
        canvas.style.cssText = `left:${left}px;top:${top}px;width:${wide}px;height:${tall}px`;
        const off = h("canvas", { width: T, height: T }),
          pen = canvas.getContext("2d");
        off.getContext("2d").putImageData(new ImageData(image(rows, colour), T, T), 0, 0);
        pen.imageSmoothingEnabled = false;
        pen.drawImage(off, 0, 0, T, T, 0, 0, canvas.width, canvas.height);
        const written = (v) => fmt(v, 2, of === "unit");
        if (cw >= 2.6 * rem && each >= 1.05 * rem) {
          Object.assign(pen, { font: `500 ${fine * dpr}px ${font}`, textAlign: "center" });
          rows.forEach((row, t) =>
            row.forEach((v, k) => {
              if (k < begins(rows, t)) return;
              pen.fillStyle = inkOn(colour(v));
              pen.fillText(written(v), (k + 0.5) * cw * dpr, ((t + 0.5) * each + 0.27 * rem) * dpr);
            }),
          );
        }
        const round = numbered(1, T, 6).map((k) => k - 1);
        const along = worded ? P.tokens.map((_, k) => k) : round,
          said = (k) => (worded ? shorten(tokenName(P, k), 9) : String(k + 1));
        over.setAttribute("width", width);
        over.setAttribute("height", low + 2.5 * rem);
        over.replaceChildren(
          svg("path", { class: "edge", d: `M${left} ${top}V${low}H${left + wide}` }),
          ...along.map((k) =>
            svg(
              "text",
              { x: left - 0.4 * rem, y: top + (k + 0.5) * each + 0.27 * rem, "text-anchor": "end" },
              said(k),
            ),
          ),
          ...along.map((k) => {
            return svg(
              "text",
              { x: left + (k + 0.5) * cw, y: low + rem, "text-anchor": "middle" },
              worded ? cut(said(k), cw - 3, fine, 400, font) : said(k),
            );
          }),
          svg(
            "text",
            { x: left + wide / 2, y: low + 2.1 * rem, "text-anchor": "middle" },
            `what each ${P.reads.one} wrote`,
          ),
          svg(
            "text",
            { "text-anchor": "middle", transform: `translate(${0.7 * rem} ${top + tall / 2}) rotate(-90)` },
            tall > 8 * rem ? `held after each ${P.reads.one}` : "",
          ),
          svg("rect", { class: "halo" }),
          svg("rect", { class: "row" }),
          svg("rect", { class: "halo" }),
          svg("rect", { class: "column" }),
        );
        self.mark();
      },
      // the row of this step, and the column of the chosen writer
      mark() {
        if (!frame || !self.rows) return;
        const { left, top, cw, each } = frame,
          { t, writer: k } = app.S,
          T = self.rows.length;
        const put = (selector, show, x, y, width, height) =>
          over.querySelectorAll(selector).forEach((outline) => {
            outline.style.display = show ? "" : "none";
            for (const [key, px] of Object.entries({ x, y, width, height })) outline.setAttribute(key, px);
          });
        const from = t < T ? begins(self.rows, t) : 0,
          many = t < T ? self.rows[t].length - from : 0,
          backwards = T > 1 && self.rows[0].length > 1;
        put(".row, .halo:has(+ .row)", t < T, left + from * cw, top + t * each, many * cw, Math.max(2, each));
        put(
          ".column, .halo:has(+ .column)",
          k !== null && k < T,
          left + k * cw,
          backwards ? top : top + k * each,
          Math.max(2, cw),
          Math.max(0, backwards ? k + 1 : T - k) * each,
        );
      },
    };
    return self;
  }

  // ---- the numbers themselves

  function table() {
    const title = h("h2"),
      tabs = h("div", { class: "seg", role: "group", "aria-label": "Which run" });
    const body = h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Table" });
    const save = h("button", { type: "button", class: "btn" }, "CSV"),
      close = h("button", { type: "button", class: "btn" }, "Close");
    const dialog = h(
      "dialog",
      { class: "numbers", "aria-label": "The ledger in numbers" },
      h("div", { class: "bar" }, title, tabs, h("span", { class: "sp" }), save, close),
      body,
    );
    let at = 0;
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    save.addEventListener("click", () => {
      const {
        side: { P },
        rows,
      } = stages[at];
      const lines = rows.map((row, t) => [
        t,
        P.tokens[t],
        0,
        ...Array.from({ length: P.T }, (_, k) =>
          k >= begins(rows, t) && k < row.length ? shortest(row[k]) : "",
        ),
      ]);
      download(
        `gatescope-ledger-${P.name}-${of === "unit" ? `unit-${app.S.unit}` : "all"}.csv`,
        csvText([["step", "token", "before the text", ...P.tokens], ...lines]),
        "text/csv",
      );
    });
    const self = {
      el: dialog,
      open() {
        self.fill();
        dialog.showModal();
      },
      fill() {
        const there = stages.map((_, k) => k).filter((k) => stages[k].rows);
        at = there.includes(at) ? at : there[0];
        const {
            side: { P },
            rows,
          } = stages[at],
          from = Math.max(0, Math.min(app.S.t - ROWS / 2, P.T - ROWS)),
          to = Math.min(P.T, from + ROWS),
          [first, last] = begins(rows, from) ? [from, P.T] : [0, begins(rows, to - 1) ? P.T : to],
          columns = Array.from({ length: last - first }, (_, k) => first + k);
        tabs.replaceChildren(
          ...(there.length < 2
            ? []
            : there.map((k) => {
                const button = h(
                  "button",
                  { type: "button", "aria-pressed": String(k === at) },
                  stages[k].side.name,
                );
                button.addEventListener("click", () => {
                  at = k;
                  self.fill();
                });
                return button;
              })),
        );
        title.textContent =
          of === "unit"
            ? `Unit ${app.S.unit}: who wrote what it holds`
            : `All ${many(P.H, "unit")}: who wrote what they hold, 2-norms`;
        const total = of === "unit" ? [P.memory] : [];
        body.replaceChildren(
          grid(
            ["step", "token", ...total, "before the text", ...columns.map((k) => tokenName(P, k))],
            rows
              .slice(from, to)
              .map((row, j) => [
                from + j + 1,
                P.shown[from + j],
                ...(of === "unit" ? [value(P.at(P.memory, from + j, app.S.unit))] : []),
                value(0),
                ...columns.map((k) => (k >= begins(rows, from + j) && k < row.length ? value(row[k]) : "")),
              ]),
            `${of === "unit" ? `Each row's shares add up to its ${P.memory}.` : "The size of each token's share over all units."} Nothing is left of what was held before the text, which is 0.` +
              (to - from < P.T ? ` Steps ${from + 1} to ${to} of ${P.T}; all are in the CSV.` : ""),
          ),
        );
      },
      draw: () => dialog.open && self.fill(),
    };
    return self;
  }

  // ---- all of it

  function draw() {
    shown = sides(app);
    const none = shown.every(({ P }) => !P.keeper),
      { S, P } = app;
    el.hidden = none;
    if (none) return;
    which.set(of);
    stages.forEach((each, k) => {
      each.side = shown[k];
      each.rows = shown[k] ? made(shown[k]) : null;
      each.el.hidden = !shown[k];
    });
    const drawn = stages.filter(({ rows }) => rows),
      full = Math.max(...drawn.map(({ rows }) => peak(rows))) || 1;
    const size = ramp(app.css("--zero"), app.css("--ink")),
      last = size.length - 1;
    const colour =
      of === "unit" ? (v) => app.palette.of("c", v, full) : (v) => size[Math.round((last * v) / full)];
    key(full, colour);
    const kinds = [
      ...new Set(
        drawn.map(
          ({ side }) =>
            `${writes(side.P)} of a ${P.reads.one}, times every ${factorText(side.P.roles.keep)} since`,
        ),
      ),
    ];
    note.textContent = `row: the moment; column: the ${P.reads.one} that wrote; colour: how much of it is still there, ${kinds.join("; ")}`;
    means.textContent = meaning(shown.findLast((side) => side.P.keeper).P);
    for (const { side, rows, name, box, why, paint } of stages) {
      if (!side) continue;
      name.replaceChildren(
        h("b", {}, capital(side.name)),
        of === "unit" ? ` unit ${S.unit}` : ` all ${many(side.P.H, "unit")}`,
      );
      box.hidden = !rows;
      why.textContent = rows ? "" : silent(app, side);
      if (rows) paint(full, colour);
    }
    tell();
    numbers.draw();
  }

  function key(full, colour) {
    const low = of === "unit" ? -full : 0,
      bits = Array.from({ length: 12 }, (_, k) => {
        const bit = h("i");
        bit.style.background = css(colour(low + ((full - low) * k) / 11));
        return bit;
      });
    legend.replaceChildren(
      `${fmt(low, low ? 2 : 0)} `,
      h("span", {}, ...bits),
      ` ${fmt(full, 2, of === "unit")}`,
    );
  }

  // of the chosen writer, or of the one with the largest share here, how much is left of what it wrote
  function tell() {
    const { S, P } = app,
      drawn = stages.filter(({ rows }) => rows);
    const row = drawn.at(-1)?.rows[S.t],
      there = row && S.writer >= begins(drawn.at(-1).rows, S.t) && S.writer < row.length,
      k = S.writer !== null && there ? S.writer : row && mainWriter(row)?.k;
    const whose = of === "unit" ? `unit ${S.unit}` : `all ${many(P.H, "unit")}`,
      each = drawn.flatMap(({ side, rows }) => {
        if (k === undefined || k === null || S.t >= rows.length || k >= rows.length) return [];
        const wrote = rows[k][k],
          left = rows[S.t][k],
          size = wrote ? Math.abs(left / wrote) : 0;
        const word = `“${tokenName(side.P, k)}”`,
          is = of === "unit" ? value : (v) => `a norm of ${value(v)}`;
        const says_ =
          Math.abs(wrote) < 0.00005
            ? `${word} wrote next to nothing into ${whose}`
            : S.t === k
              ? `${word} writes ${is(wrote)} into ${whose}`
              : `of ${is(wrote)} that ${word} wrote into ${whose}, ${is(left)} is left ${ago(S.t, k).replace(" ago", " later")} (${percent(size)})`;
        return [`${capital(side.name)}: ${says_}.`];
      });
    says.textContent = each.join(" ");
    for (const { side, rows, box } of drawn) {
      box.setAttribute(
        "aria-label",
        `${capital(side.name)}, ${whose}: the share of every ${P.reads.one} after every step, ${rows.length} by ${rows.length}. ${says.textContent} Arrow keys read one share.`,
      );
    }
  }

  return {
    el,
    draw(has) {
      // what changes with every picture is drawn where it is seen
      if (has("unit", "theme", "size") && !has("picture")) draw();
      else if (has("picture")) el.hidden = sides(app).every(({ P }) => !P.keeper);
      else if (has("t", "writer") && !el.hidden && shown.length) {
        for (const each of stages) each.mark();
        tell();
        numbers.draw();
      }
    },
  };
}
