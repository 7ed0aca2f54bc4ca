// The Corpus page in the browser: a pattern and a unit, every match in its text, what happens around it, what the unit
// writes and where its gates stand. All numbers are the server's (`visualizer.pages.corpus`).

import { chart, numbers } from "../kit/chart.mjs";
import { Chooser } from "../kit/chooser.mjs";
import { css, inkOn } from "../kit/colour.mjs";
import { h, setText, el as svg } from "../kit/dom.mjs";
import { counted, fmt, pct, whole } from "../kit/format.mjs";
import { notice } from "../kit/notice.mjs";
import { choice, section } from "../kit/section.mjs";
import { bar } from "../kit/site.mjs";
import { visible } from "../kit/tokens.mjs";
import { typing } from "../kit/typing.mjs";
import style from "./corpus.css";
import { letters, sentence, shown } from "./told.mjs";

const SETTLE_MS = 350,
  PHONE = [10, 18], // tokens before and after on a phone
  DASHES = ["", "7 4", "9 3 2 3"];

export class App extends Chooser {
  constructor(context) {
    super(context, style, "corpus");
    const [said, asked, ...rest] = [notice, form, around, matches, writes, lengths, stands, alike].map(
      (part) => part(this),
    );
    this.parts = [said, asked, ...rest];
    this.early = 2;
    const [event, list, wrote, long, gates, like] = rest.map((part) => part.el);
    this.time = list;
    this.empty = h("p", { class: "corpus-none", role: "status" });
    this.body = h(
      "div",
      { class: "corpus-body" },
      h("div", { class: "corpus-left" }, event, list, like),
      h("div", { class: "corpus-right" }, wrote, long, gates),
    );
    this.main = h("main", { class: "corpus" }, this.empty, this.body);
    this.root.append(
      bar(this),
      h("div", { class: "ask", role: "region", "aria-label": "Pattern and unit" }, asked.el, said.el),
      this.main,
    );
    this.body.hidden = true;
    this.listen();
    this.model.on("progress", () => this.told());
    this.receive(this.model.payload, true);
  }

  get whose() {
    return "What is shown is of what was asked before.";
  }

  get marks() {
    return { unit: this.P.unit, total: this.P.total };
  }

  told() {
    this.share = this.model.progress.corpus ?? null;
    this.draw(new Set(["busy"]));
  }

  heard(head, first) {
    setText(this.empty, head.none ?? (this.P ? "" : "Searching…"));
    this.empty.hidden = this.P !== null;
    this.body.hidden = this.P === null;
    if (head.none) Object.assign(this.host.dataset, { ready: "true" });
    // a session opens before anything is searched
    else if (first && !this.P) this.ask();
  }

  /** How many tokens before and after an event are in view. */
  get reach() {
    const { around: all } = this.P,
      [before, after] = all ? [-all.offsets[0], all.offsets.at(-1)] : [1, 1];
    return this.small ? [Math.min(before, PHONE[0]), Math.min(after, PHONE[1])] : [before, after];
  }

  subject() {
    const { name, network, unit } = this.P;
    return { file: `corpus-${name}-unit-${unit}`, network: `${name}: ${network}`, lines: [sentence(this.P)] };
  }
}

// What is looked for: a corpus, a pattern, a unit, an order.

function form(app) {
  const select = h(
    "select",
    { "aria-label": "Corpus" },
    ...app.setup.corpora.map((name) => h("option", { value: name }, name)),
  );
  select.addEventListener("change", () =>
    app.take({ corpus: select.value, pattern: null, of: null, from: null, page: 1 }, true),
  );
  select.hidden = app.setup.corpora.length < 2;
  const box = h("input", {
    type: "text",
    class: "corpus-pattern",
    maxlength: 400,
    spellcheck: "false",
    autocomplete: "off",
    "aria-label": "The pattern: conditions of gates and states, and for how many steps or more",
  });
  const wait = typing(box, SETTLE_MS, (pattern) => {
    if (pattern.trim() !== app.wish.pattern) app.take({ pattern, page: 1 }, true);
  });
  const number = h("input", { type: "number", min: 0, class: "corpus-unit", "aria-label": "The unit" });
  number.addEventListener("change", () => {
    if (number.value !== "") app.take({ of: Number(number.value), page: 1 }, true);
  });
  const most = h("div", {
      class: "chips corpus-most",
      role: "group",
      "aria-label": "The units that do it most",
    }),
    busy = h("progress", { max: 1, "aria-label": "Searching" }),
    says = h("p", { class: "corpus-says", role: "status" });
  const el = h(
    "div",
    { class: "corpus-form" },
    h("div", { class: "corpus-line" }, select, h("label", {}, "Unit", number), box, busy),
    most,
    says,
  );
  return {
    el,
    stop: wait.stop,
    draw(has) {
      el.hidden = !app.setup.corpora.length;
      if (has("choice") && !wait.waits && box.getRootNode().activeElement !== box)
        box.value = app.C.pattern ?? "";
      if (has("choice") && app.C.corpus) select.value = app.C.corpus;
      if (has("busy")) {
        busy.hidden = !app.busy.has("corpus") || app.share === null;
        if (!busy.hidden) busy.value = app.share;
      }
      const { P } = app;
      if (!has("corpus") || !P) return;
      number.max = P.of - 1;
      number.value = P.unit;
      setText(says, sentence(P));
      most.replaceChildren(
        h("span", { class: "corpus-note" }, "most often in"),
        ...P.units.slice(0, app.small ? 5 : 10).map(([unit, n]) => {
          const chip = h(
            "button",
            { type: "button", class: "chip", "aria-pressed": String(unit === P.unit) },
            `unit ${unit} `,
            h("small", {}, whole(n)),
          );
          chip.addEventListener("click", () => app.take({ of: unit, page: 1 }, true));
          return chip;
        }),
      );
    },
  };
}

// What gates and memory do around the first step of every match, on the average.

function around(app) {
  const gates = chart("corpus-gates"),
    memory = chart("corpus-memory"),
    { el, says } = section(
      "corpus-around",
      "Around every match",
      "each signal of this unit, the mean over all matches",
      [],
      gates.el,
      memory.el,
    );

  function draw(plot, names, low, high, rows, along) {
    const { P } = app,
      { offsets, mean } = P.around,
      [before, after] = app.reach,
      first = offsets.indexOf(-before),
      shown = offsets.slice(first, first + before + after + 1),
      x = numbers(-before, after + 1, 0, plot.el.clientWidth);
    plot.draw({
      x,
      y: { low, high, top: 4, below: along ? 1.4 * app.rem : 4 },
      rows,
      along: along
        ? [
            [0, "0"],
            ...[-20, -10, 10, 20, 30, 40].flatMap((k) =>
              k >= -before && k <= after ? [[k, fmt(k, 0, true)]] : [],
            ),
          ]
        : [],
      shades: [],
      lines: names.map((name) => ({
        values: shown.map((_, k) => mean[name][first + k] ?? NaN),
        at: shown.map((k) => k + 0.5),
        name,
        term: name,
        kind: `of-${name}`,
        cls: `letter s-${name}`,
        style: P.gates.includes(name)
          ? `stroke:var(--F${name},var(--ink2));stroke-width:2;stroke-dasharray:${DASHES[P.gates.indexOf(name) % 3]}`
          : "stroke:var(--ink);stroke-width:2.5",
      })),
      tip: (k) => {
        const at = first + k + before;
        return at < offsets.length
          ? `${fmt(k, 0, true)}\n${names.map((name) => `${name} ${mean[name][at] === null ? "–" : fmt(mean[name][at], 3)}`).join("   ")}`
          : null;
      },
      said: `The mean of ${names.join(", ")} around every match`,
      rem: app.rem,
    });
    return x;
  }

  return {
    el,
    draw(has) {
      const { P } = app;
      if (!has("corpus", "size") || !P) return;
      el.hidden = !P.around;
      if (!P.around) return;
      const { middle, mean, offsets, events } = P.around,
        whose =
          events < P.total
            ? `${whole(events)} of the matches, drawn at random`
            : counted(events, "match", "matches");
      setText(says, `Each match begins at 0. Over ${whose}; the band holds the middle half of the memory.`);
      gates.el.hidden = !P.gates.length;
      for (const each of [gates, memory]) each.measure();
      if (P.gates.length)
        draw(
          gates,
          P.gates,
          -0.04,
          1.04,
          [
            [0, "0"],
            [1, "1"],
          ],
          false,
        );
      const bounds = [...middle.flat(), ...mean[P.holds]].filter((v) => v !== null),
        low = Math.min(0, ...bounds),
        high = Math.max(0, ...bounds, low + 0.1),
        pad = 0.08 * (high - low);
      draw(
        memory,
        [P.holds],
        low - pad,
        high + pad,
        [
          [low, fmt(low, 1, true)],
          [high, fmt(high, 1, true)],
        ],
        true,
      );
      // the middle half, under the line
      const { x, y } = memory.frame,
        [before, after] = app.reach,
        points = offsets.flatMap((k, at) =>
          k >= -before && k <= after && middle[0][at] !== null ? [[x.at(k + 0.5), at]] : [],
        ),
        edge = (row) => points.map(([px, at]) => `${px.toFixed(1)} ${y(middle[row][at]).toFixed(1)}`);
      memory.under.replaceChildren(
        svg("path", { class: "corpus-band", d: `M${edge(0).join("L")}L${edge(1).reverse().join("L")}Z` }),
      );
      for (const each of [gates, memory]) each.cursor(0);
    },
  };
}

// In which text a match stands, and at which of its steps.
const place = ({ text, step }) =>
  h("small", { title: text }, h("span", {}, text.split("/").at(-1)), `:${whole(step)}`);

// A token behind which stands what the memory holds there.

function token(app, text, value, inside) {
  const colour = value === null ? null : app.palette.of(app.P.holds, value, app.P.scale);
  return h(
    "span",
    {
      class: inside ? "in" : null,
      style: colour && `background:${css(colour)};color:${inkOn(colour)}`,
    },
    shown(text, app.P.kind),
  );
}

// Every match in its text, its first step under the line.

function matches(app) {
  const order = choice("Order", { longest: "longest", first: "in order", random: "at random" }, (value) =>
      app.take({ order: value, page: 1 }, true),
    ),
    list = h("ol", { class: "corpus-rows" }),
    back = h("button", { type: "button", class: "btn small" }, "Before"),
    on = h("button", { type: "button", class: "btn small" }, "More"),
    where = h("span", { class: "corpus-note" }),
    { el, says } = section(
      "corpus-matches",
      "Matches, each from its first step",
      "the tint is the memory",
      [order.el],
      list,
      h("div", { class: "corpus-line" }, back, where, on),
    );
  back.addEventListener("click", () => app.take({ page: app.P.page - 1 }, true));
  on.addEventListener("click", () => app.take({ page: app.P.page + 1 }, true));
  // a span that is drawn over tokens is looked for elsewhere
  let from = null;
  const at = (event) => event.target.closest?.("[data-t]")?.dataset.t;
  list.addEventListener("pointerdown", (event) => (from = at(event) ?? null));
  list.addEventListener("pointerup", (event) => {
    const to = at(event);
    if (from !== null && to !== undefined) {
      const [a, b] = [Number(from), Number(to)].sort((p, q) => p - q);
      if (b - a < 1000) app.take({ from: a, long: b - a + 1 }, true);
    }
    from = null;
  });

  return {
    el,
    draw(has) {
      const { P } = app;
      if (!has("corpus", "size", "theme") || !P) return;
      order.set(app.C.order);
      const [before, after] = app.reach,
        cells = before + after + 1;
      list.style.setProperty("--before", `${(100 * before) / cells}%`);
      list.style.setProperty("--cells", String(cells));
      list.style.setProperty("--share", String(before / cells));
      list.style.setProperty("--rest", String(1 - before / cells));
      list.classList.toggle("letters", ["bytes", "characters"].includes(P.kind));
      setText(
        says,
        P.total
          ? "Drag over tokens to find the units that are on there."
          : "Nothing matches: no unit’s signals are like this for so long.",
      );
      list.replaceChildren(
        ...P.rows.map((row) => {
          const a = Math.max(0, row.at - before),
            made = row.tokens.slice(a, row.at + after + 1).map((text, k) => {
              const each = token(
                app,
                text,
                row.memory[a + k],
                a + k >= row.at && a + k < row.at + row.length,
              );
              each.dataset.t = String(row.start - row.at + a + k);
              return each;
            });
          return h(
            "li",
            {},
            h("div", { class: "corpus-before" }, ...made.slice(0, row.at - a)),
            h("div", { class: "corpus-after" }, ...made.slice(row.at - a)),
            h("b", { title: counted(row.length, "step") }, whole(row.length)),
            place(row),
          );
        }),
      );
      setText(where, P.total ? `page ${whole(P.page)} of ${whole(P.pages)}` : "");
      back.disabled = P.page <= 1;
      on.disabled = P.page >= P.pages;
      back.hidden = on.hidden = P.pages < 2;
    },
  };
}

// Bars of numbers beside their names.

const bars = (rows, size, kind) =>
  h(
    "ol",
    { class: `corpus-bars ${kind}` },
    ...rows.map(({ name, value, written, note }) =>
      h(
        "li",
        {},
        h("b", {}, name),
        h(
          "span",
          { class: "corpus-track" },
          h("i", {
            class: value < 0 ? "neg" : "pos",
            style: `width:${((70 * Math.abs(value)) / (size || 1)).toFixed(1)}%`,
          }),
          h("span", {}, written),
        ),
        h("small", {}, note),
      ),
    ),
  );

function writes(app) {
  const room = h("div", {}),
    { el } = section(
      "corpus-writes",
      "What it writes, by symbol",
      "the mean of what is added to the memory there",
      [],
      room,
    );
  return {
    el,
    draw(has) {
      const { P } = app;
      if (!has("corpus") || !P) return;
      el.hidden = !P.writes.length;
      const size = Math.max(...P.writes.map(({ mean }) => Math.abs(mean)), 0);
      room.replaceChildren(
        bars(
          P.writes.map(({ symbol, mean, times }) => ({
            name: visible(symbol),
            value: mean,
            written: fmt(mean, 2, true),
            note: counted(times, "time"),
          })),
          size,
          "signed",
        ),
      );
    },
  };
}

// A row of columns: shares of a whole.
const columns = (counts, names, kind) => {
  const most = Math.max(...counts, 1);
  return h(
    "div",
    { class: `corpus-columns ${kind}`, role: "img" },
    ...counts.map((n, k) =>
      h("i", { style: `height:${((100 * n) / most).toFixed(1)}%`, title: `${names(k)}: ${whole(n)}` }),
    ),
  );
};

function lengths(app) {
  const room = h("div", {}),
    { el, says } = section("corpus-lengths", "How long it lasts", "matches by their length", [], room);
  return {
    el,
    draw(has) {
      const { P } = app;
      if (!has("corpus") || !P) return;
      const { from, counts } = P.lengths;
      el.hidden = !counts.length;
      if (!counts.length) return;
      const last = from.at(-1);
      room.replaceChildren(
        columns(
          counts,
          (k) => (k === from.length - 1 ? `${whole(last)} steps and more` : counted(from[k], "step")),
          "ink",
        ),
        h(
          "div",
          { class: "corpus-ends" },
          h("span", {}, whole(from[0])),
          h("span", {}, `${whole(last)} and more`),
        ),
      );
      const most = counts.indexOf(Math.max(...counts));
      setText(
        says,
        `Most often ${counted(from[most], "step")}: ${whole(counts[most])} of ${whole(P.total)}.`,
      );
    },
  };
}

function stands(app) {
  const room = h("div", {}),
    { el } = section("corpus-stands", "Where its gates stand", "all steps, from shut to open", [], room);
  return {
    el,
    draw(has) {
      const { P } = app;
      if (!has("corpus") || !P) return;
      const gates = Object.entries(P.stands);
      el.hidden = !gates.length;
      room.replaceChildren(
        ...gates.map(([name, counts]) => {
          const most = counts.indexOf(Math.max(...counts)),
            n = counts.length;
          return h(
            "div",
            { class: "corpus-gate" },
            h("b", { class: `letter s-${name}` }, name),
            columns(counts, (k) => `${fmt(k / n)} to ${fmt((k + 1) / n)}`, `of-${name}`),
            h("small", {}, `${pct(counts[most] / P.steps)} at ${fmt(most / n)} to ${fmt((most + 1) / n)}`),
          );
        }),
        h("div", { class: "corpus-ends" }, h("span", {}, "0 shut"), h("span", {}, "1 open")),
      );
    },
  };
}

// From a span to the units that are on in it, and to where else they are.

function alike(app) {
  const close = h("button", { type: "button", class: "btn small" }, "Close"),
    map = h("div", { class: "corpus-map" }),
    rows = h("ol", { class: "corpus-rows" }),
    { el, says } = section(
      "corpus-like",
      "On in the span, off around it",
      "h of the units found",
      [close],
      map,
      rows,
    );
  close.addEventListener("click", () => app.take({ from: null, long: 1 }, true));
  return {
    el,
    draw(has) {
      const { P } = app;
      if (!has("corpus", "theme") || !P) return;
      el.hidden = !P.like;
      if (!P.like) return;
      const { tokens, at, length, units, on, total, rows: found } = P.like,
        gap = letters(P.kind) ? "" : " ",
        said = (all) => all.map((text) => shown(text, P.kind)).join(gap),
        quoted = `“${said(tokens.slice(at, at + length))}”`;
      setText(
        says,
        on
          ? `${counted(on, "unit")} ${on === 1 ? "is" : "are"} on at every step of ${quoted} and off before and after it: h at .3 or more on one side. ` +
              `At least three of four of them are on together in ${counted(total, "span")}.`
          : `No unit is on at every step of ${quoted} and off before and after it.`,
      );
      const colour = (v) => css(app.palette.of("h", v ?? 0, 1));
      map.replaceChildren(
        h(
          "div",
          { class: "corpus-strip" },
          h("b", {}),
          ...tokens.map((text, k) =>
            h("span", { class: k >= at && k < at + length ? "in" : null }, visible(text)),
          ),
        ),
        ...units.map(({ unit, mean, h: values }) => {
          const name = h("button", { type: "button", class: "linky" }, `unit ${unit}`);
          name.addEventListener("click", () => app.take({ of: unit, page: 1 }, true));
          return h(
            "div",
            { class: "corpus-strip" },
            h("b", {}, name),
            ...values.map((v) => h("span", { style: `background:${colour(v)}` })),
            h("small", {}, fmt(mean, 2, true)),
          );
        }),
      );
      rows.replaceChildren(
        ...found.map((row) =>
          h(
            "li",
            { class: "plain" },
            h("div", { class: "corpus-before" }, said(row.before) + gap),
            h("div", { class: "corpus-after" }, h("u", {}, said(row.span)), gap + said(row.after)),
            h("b", { title: "units on over all of it" }, `${row.shared} of ${on}`),
            place(row),
          ),
        ),
      );
    },
  };
}

export default { render: (context) => void new App(context) };
