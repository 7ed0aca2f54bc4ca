// The page of a network's health in the browser: which network and which texts, a verdict, a row for each measure, and
// how far an error travels. All numbers, sentences and pictures are the server's (`visualizer.pages.diagnose`).

import { Chooser } from "../kit/chooser.mjs";
import { h, setText } from "../kit/dom.mjs";
import { notice } from "../kit/notice.mjs";
import { choice } from "../kit/section.mjs";
import { bar } from "../kit/site.mjs";
import { typing } from "../kit/typing.mjs";
import style from "./diagnose.css";
import { grouped } from "./grouped.mjs";

const SETTLE_MS = 700;

/** A picture of numbers that the server drew, as an element. */
const picture = (svg) =>
  svg
    ? document.importNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement, true)
    : null;

export class App extends Chooser {
  constructor(context) {
    super(context, style, "health");
    const [said, asked, found] = [notice, form, report].map((part) => part(this));
    this.parts = [said, asked, found];
    this.early = this.parts.length;
    this.main = this.time = found.el;
    this.root.append(
      bar(this),
      h("div", { class: "ask", role: "region", "aria-label": "Network and texts" }, asked.el, said.el),
      this.main,
    );
    this.listen();
    this.model.on("progress", () => this.told());
    this.receive(this.model.payload, true);
  }

  get whose() {
    return "What is shown is of the network or the texts before.";
  }

  get marks() {
    const { model, weights } = this.C;
    return { model, weights };
  }

  // how far it has got, which is said where it takes long
  told() {
    this.share = this.model.progress.health ?? null;
    this.draw(new Set(["busy"]));
  }

  heard(head, first) {
    this.about = head.about ?? this.about;
    // a session opens before anything is measured
    if (first && !this.P && !head.none) this.ask();
  }

  passes() {
    return { ...this.came, ...this.marks };
  }

  subject() {
    const { title, cell, units, verdict } = this.P;
    return { file: `health-${this.C.model}`, network: `${title}: ${cell}, ${units} units`, lines: [verdict] };
  }
}

// Which network, with which weights, over which texts.

function form(app) {
  const select = h("select", { "aria-label": "Network" });
  select.addEventListener("change", () => app.take({ model: select.value, weights: "trained" }, true));
  const weights = choice("Weights", { trained: "trained", initial: "before training" }, (value) =>
    app.take({ weights: value }, true),
  );
  const box = h("textarea", {
    rows: "1",
    maxlength: app.setup.limit,
    "aria-label": "Your own texts, one a line",
    placeholder: "Your own texts, one a line; empty: its test texts",
    spellcheck: "false",
    autocomplete: "off",
  });
  typing(box, SETTLE_MS, (texts) => app.take({ texts }, true));
  const busy = h("progress", { max: 1, "aria-label": "Measuring" }),
    // without a server nothing is measured
    texts = app.setup.made ? h("small", { class: "health-note" }, app.setup.needs) : box,
    el = h("div", { class: "health-form" }, select, weights.el, texts, busy);
  let listed = null;

  return {
    el,
    draw(has) {
      if (has("choice")) {
        const { networks, titles } = app.setup,
          all =
            networks.some(({ name }) => name === app.C.model) || !app.about
              ? networks
              : [app.about, ...networks];
        if (listed !== all.length) {
          listed = all.length;
          select.replaceChildren(
            ...[...grouped(all, titles)].map(([label, each]) =>
              h(
                "optgroup",
                { label },
                ...each.map(({ name, label: text }) => h("option", { value: name }, text)),
              ),
            ),
          );
        }
        select.value = app.C.model;
        weights.el.hidden = !app.about?.weights.includes("initial");
        weights.set(app.C.weights);
        // who types goes on
        if (box.getRootNode().activeElement !== box) box.value = app.C.texts;
      }
      if (!has("busy", "choice")) return;
      busy.hidden = !app.busy.has("health") || app.share === null;
      if (!busy.hidden) busy.value = app.share;
    },
  };
}

// What was found: a verdict, the rows of every layer and direction, a curve under each, and what to try.

const cell = ({ picture: svg, value, detail, tenths, normal, means }) => [
  h("td", {}, picture(svg)),
  h("td", {}, h("b", {}, value), h("small", {}, detail)),
  ...[tenths, normal, means].map((text) => h("td", {}, text)),
];

const row = (found) =>
  h(
    "tr",
    { class: found.look ? "health-look" : found.outside ? "health-outside" : null },
    h(
      "th",
      { scope: "row" },
      found.title,
      found.signal && [" ", h("i", { class: "health-letter" }, found.signal)],
    ),
    ...cell(found),
  );

function curve({ svg, left, bottom, usual }, { curve: says, band }) {
  const at =
    (name) =>
    ([share, text]) =>
      h("span", { style: `${name}:${share.toFixed(2)}%` }, text);
  return h(
    "figure",
    { class: "health-curve" },
    h("figcaption", {}, usual ? says + band : says),
    h("div", { class: "health-left", "aria-hidden": "true" }, ...left.map(at("top"))),
    h("div", { class: "health-plot" }, picture(svg)),
    h("div", { class: "health-bottom", "aria-hidden": "true" }, ...bottom.map(at("left"))),
  );
}

const tried = (advice) =>
  advice.length > 0 &&
  h(
    "section",
    { class: "health-tried" },
    h("h3", {}, "What to try"),
    h("ul", {}, ...advice.map(([title, text]) => h("li", {}, h("b", {}, `${title}:`), ` ${text}`))),
  );

const part = (P) => (found) => [
  found.title && h("h2", {}, found.title),
  h(
    "table",
    { class: "health-table" },
    h("thead", {}, h("tr", {}, ...P.columns.map((name) => h("th", { scope: "col" }, name)))),
    h("tbody", {}, ...found.rows.map(row)),
  ),
  h("div", { class: "health-under" }, found.curve && curve(found.curve, P), tried(found.tried)),
];

function report(app) {
  const verdict = h("p", { class: "health-verdict", role: "status" }, "Measuring…"),
    about = h("p", { class: "health-note" }),
    rows = h("div", {}),
    note = h("p", { class: "health-note" }),
    el = h("main", { class: "health" }, verdict, about, rows, note);
  return {
    el,
    draw(has) {
      const { P } = app;
      if (!has("health") || !P) return;
      const count = (n, one) => `${n.toLocaleString("en")} ${n === 1 ? one.replace(/s$/, "") : one}`;
      setText(verdict, P.verdict);
      setText(
        about,
        `${P.cell}, ${P.units} units. ${P.read} ${count(P.steps, P.reads)} of ${count(P.texts, "texts")}.`,
      );
      rows.replaceChildren(...P.parts.flatMap(part(P)).filter(Boolean));
      setText(note, P.usual);
    },
  };
}

export default { render: (context) => void new App(context) };
