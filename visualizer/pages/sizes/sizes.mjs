// The page of shapes and parameters in the browser: sizes to choose, every array drawn to one scale, what there is to
// count. All numbers are the server's (`visualizer.pages.sizes`); here they are drawn.

import { Chooser } from "../kit/chooser.mjs";
import { h, setText } from "../kit/dom.mjs";
import { counted, whole } from "../kit/format.mjs";
import { notice } from "../kit/notice.mjs";
import { choice, section } from "../kit/section.mjs";
import shaping from "../kit/shapes.css";
import { bytes, picture, shaped } from "../kit/shapes.mjs";
import { bar } from "../kit/site.mjs";
import { term } from "../kit/terms.mjs";
import { typing } from "../kit/typing.mjs";
import style from "./sizes.css";

const SETTLE_MS = 150;

/** How many times the recurrent part of a vanilla RNN, to three digits. */
export const times = (ratio) => `${Number(ratio.toPrecision(3))} ×`;

export class App extends Chooser {
  constructor(context) {
    super(context, shaping + style, "sizes");
    this.networks = [];
    const [said, asked, ...rest] = [notice, form, drawn, counts, beside, work].map((part) => part(this));
    this.parts = [said, asked, ...rest];
    this.time = rest[0].room;
    this.main = h("main", {}, ...rest.map((part) => part.el));
    this.root.append(bar(this), h("div", { class: "ask" }, asked.el, said.el), this.main);
    this.listen();
    this.receive(this.model.payload, true);
  }

  get whose() {
    return "What is shown is of the sizes before.";
  }

  get question() {
    return { ...super.question, model: this.came.model };
  }

  get marks() {
    const { cell, input, hidden } = this.C;
    return { cell, input, hidden };
  }

  heard({ networks }) {
    this.networks = networks ?? this.networks;
  }

  subject() {
    const { cell, input, hidden, layers } = this.C,
      network = `${this.setup.cells[cell]}, ${counted(hidden, "unit")}, ${counted(layers, "layer")}, reads ${counted(input, "feature")}`;
    return { file: `sizes-${cell}-${hidden}`, network, lines: [] };
  }
}

// What to size: ready-made choices, and a field and a slider for every number.

function knob(app, name, words, meaning) {
  const { low, high, title } = app.state.named[name];
  const number = h("input", {
    type: "number",
    class: "number",
    min: low,
    max: high,
    step: 1,
    inputmode: "numeric",
    autocomplete: "off",
    "aria-label": words,
  });
  // doubling takes the same way everywhere
  const range = h("input", {
    type: "range",
    min: Math.log2(low),
    max: Math.log2(high),
    step: "any",
    "aria-label": `${title}, by a slider`,
  });
  typing(number, SETTLE_MS, (text) => {
    if (text !== "") app.take({ [name]: text });
  });
  number.addEventListener("blur", () => app.draw(new Set(["choice"])));
  range.addEventListener("input", () => {
    number.value = String(Math.round(2 ** Number(range.value)));
    range.setAttribute("aria-valuetext", number.value);
    app.take({ [name]: Number(number.value) });
  });
  const set = (value) => {
    const active = number.getRootNode().activeElement;
    // who is typing, or drags, goes on
    if (active !== number) number.value = value;
    if (active !== range || Math.round(2 ** Number(range.value)) !== value) range.value = Math.log2(value);
    range.setAttribute("aria-valuetext", String(value));
  };
  const el = h(
    "div",
    { class: "knob" },
    meaning ? term(meaning, words) : h("span", {}, words),
    number,
    range,
  );
  return { el, set };
}

function form(app) {
  const cell = h(
    "select",
    { "aria-label": "Cell" },
    ...Object.entries(app.setup.cells).map(([value, words]) => h("option", { value }, words)),
  );
  cell.addEventListener("change", () => app.take({ cell: cell.value }, true));
  const reset = choice("What r multiplies", { after: "W h′", before: "h′ itself" }, (value) =>
    app.take({ reset: value }, true),
  );
  const resets = h("div", { class: "pick" }, h("span", {}, "r multiplies"), reset.el);
  const both = choice("Directions", { no: "one", yes: "both" }, (value) =>
    app.take({ both: value === "yes" }, true),
  );
  const knobs = {
    input: knob(app, "input", "Features read, D", ""),
    hidden: knob(app, "hidden", "Units, H", "unit"),
    layers: knob(app, "layers", "Layers", "layer"),
  };
  const chips = h("div", { class: "chips", role: "group", "aria-label": "Ready-made sizes" }),
    about = h("p", { class: "about" });
  const el = h(
    "div",
    { class: "sec form", role: "region", "aria-label": "Sizes" },
    chips,
    about,
    h(
      "div",
      { class: "knobs" },
      h("label", { class: "pick" }, term("cell", "Cell"), cell),
      resets,
      ...Object.values(knobs).map((each) => each.el),
      h("div", { class: "pick" }, h("span", {}, "Directions"), both.el),
    ),
  );
  const stands = (network) => Object.entries(network.choice).every(([name, value]) => app.C[name] === value);

  return {
    el,
    draw(has) {
      if (!has("choice")) return;
      const { C, networks, setup } = app;
      if (chips.childElementCount !== networks.length)
        chips.replaceChildren(
          ...networks.map((network) => {
            const chip = h("button", { type: "button", class: "chip" }, network.name);
            chip.addEventListener("click", () => app.take(network.choice, true));
            return chip;
          }),
        );
      [...chips.children].forEach((chip, k) =>
        chip.setAttribute("aria-pressed", String(stands(networks[k]))),
      );
      setText(
        about,
        networks.find(stands)?.about ??
          "Your own sizes. The number of features is how many numbers are read at a step: of a word, as many as " +
            "its embedding has.",
      );
      cell.value = C.cell;
      resets.hidden = !("reset" in setup.options[C.cell]);
      reset.set(C.reset);
      both.set(C.both ? "yes" : "no");
      for (const [name, { set }] of Object.entries(knobs)) set(C[name]);
    },
  };
}

// Every array as a rectangle: as wide as it has columns, as high as it has rows.

function drawn(app) {
  const room = h("div", { class: "room" }),
    rows = h("tbody");
  const tables = h(
    "details",
    { class: "arrays" },
    h("summary", {}, "All arrays, by PyTorch’s names"),
    h(
      "table",
      {},
      h(
        "thead",
        {},
        h("tr", {}, ...["array", "shape", "numbers"].map((text) => h("th", { scope: "col" }, text))),
      ),
      rows,
    ),
  );
  const { el, says } = section(
    "drawn",
    term("shape", "Shapes"),
    "every table of numbers that is learned, to one scale",
    [],
    room,
    tables,
  );

  return {
    el,
    room,
    draw(has) {
      if (!has("sizes", "size")) return;
      const { sizes, levels } = app.P,
        { hidden: H, shapes, title } = sizes,
        count = Object.keys(shapes).length;
      const sums = levels[0].arrays[0].blocks;
      says.replaceChildren(
        `At every step the ${title} makes ${counted(sums.length, "sum")} of ${counted(H, "number")} each: ` +
          `${sums.join(", ")}. Each takes what is read, x, times W, ` +
          (sizes.recurrent ? "adds the old state, h′, times weights of its own, " : "") +
          "and adds a bias. Rows that belong to one sum have its colour.",
      );
      room.replaceChildren(...levels.map((level) => picture(app, level)));
      rows.replaceChildren(
        ...Object.entries(shapes).map(([name, shape]) =>
          h(
            "tr",
            {},
            h("th", { scope: "row" }, h("code", {}, name)),
            h("td", {}, shaped(shape)),
            h("td", {}, whole(shape.reduce((a, b) => a * b, 1))),
          ),
        ),
      );
      setText(tables.firstChild, `All ${count} arrays, by PyTorch’s names`);
    },
  };
}

// The same arrays counted three ways.

function counts(app) {
  const cards = h("div", { class: "ways" });
  const { el, says } = section("counted", term("parameters", "Parameters"), "counted three ways", [], cards);
  return {
    el,
    draw(has) {
      if (!has("sizes")) return;
      const all = app.P.sizes.counts,
        totals = new Set(all.map(({ total }) => total).filter((total) => total !== null));
      setText(
        says,
        totals.size > 1
          ? "None of these is wrong. They differ in how many biases they keep."
          : "All who have such a layer count the same.",
      );
      cards.replaceChildren(
        ...all.map(({ way, total, why }) =>
          h(
            "div",
            { class: "way" },
            h("h3", {}, way === "textbook" ? "Textbook" : way),
            h("b", { "data-way": way }, total === null ? "–" : whole(total)),
            h("p", {}, why),
          ),
        ),
      );
    },
  };
}

// The other cells: of as many units, and of about as many parameters.

function beside(app) {
  const rows = h("tbody"),
    [same, equal] = [0, 1].map(() => h("th", { scope: "col" }));
  const { el, says } = section(
    "besides",
    "Beside other cells",
    "that read the same",
    [],
    h(
      "div",
      { class: "wide-table" },
      h(
        "table",
        {},
        h(
          "thead",
          {},
          h(
            "tr",
            {},
            h("th", { scope: "col" }, "cell"),
            same,
            h("th", { scope: "col" }, "recurrent part"),
            equal,
          ),
        ),
        rows,
      ),
    ),
  );
  const barred = (share, ...words) => {
    const strip = h("i", { class: "strip", "aria-hidden": "true" });
    strip.style.setProperty("--share", String(share));
    return h("td", { class: "barred" }, strip, h("span", {}, ...words));
  };
  return {
    el,
    draw(has) {
      if (!has("sizes")) return;
      const { sizes } = app.P,
        all = sizes.beside,
        most = Math.max(...all.map((each) => each.parameters)),
        tallest = Math.max(...all.map((each) => each.hidden)),
        ratio = ["lstm", "gru", "rnn"]
          .map((name) => all.find(({ cell }) => cell === name))
          .map((each) => each && Number(each.recurrent_of_rnn.toPrecision(3)));
      says.replaceChildren(
        "The recurrent part, what multiplies the old state, is for LSTM, GRU and vanilla RNN as ",
        h("b", {}, ratio.join(" : ")),
        ": one table of weights for every sum. With as many parameters a vanilla RNN has more units. Here both " +
          "biases are counted, as PyTorch does.",
      );
      setText(same, `${counted(sizes.hidden, "unit")} each: parameters`);
      setText(equal, `units for about ${whole(sizes.counts[0].total)} parameters`);
      rows.replaceChildren(
        ...all.map((each) =>
          h(
            "tr",
            { class: each.cell === sizes.cell ? "own" : "" },
            h("th", { scope: "row" }, each.title),
            barred(each.parameters / most, whole(each.parameters)),
            h("td", {}, times(each.recurrent_of_rnn)),
            barred(
              each.hidden / tallest,
              `${whole(each.hidden)} `,
              h("small", {}, `(${whole(each.as_many)})`),
            ),
          ),
        ),
      );
    },
  };
}

// What a step takes, and what a training keeps; and that a longer sequence has no more parameters.

function work(app) {
  const steps = knob(app, "steps", "Steps, T", "step"),
    rows = h("tbody");
  const { el, says } = section(
    "work",
    "Time and memory",
    "T is in no shape",
    [],
    steps.el,
    h("table", {}, rows),
  );
  return {
    el,
    draw(has) {
      if (has("choice")) steps.set(app.C.steps);
      if (!has("sizes")) return;
      const { sizes } = app.P,
        { steps: T } = sizes,
        [count] = sizes.counts;
      says.replaceChildren(
        "The same arrays are used at every step, so T is in none of their shapes. What grows with T is what ",
        "training keeps: to go back through time it needs every signal of every step. Of a batch of B sequences ",
        "it is B times that.",
      );
      const row = (words, number, more = "") =>
        h("tr", {}, h("th", { scope: "row" }, ...words), h("td", {}, h("b", {}, number), more && ` ${more}`));
      const memory = ({ numbers, bytes: size }) => [whole(numbers), `numbers, ${bytes(size)}`];
      rows.replaceChildren(
        row(["parameters, for 1 step"], whole(count.total)),
        row([`parameters, for ${counted(T, "step")}`], whole(count.total), "the same"),
        row([term("multiply-add", "multiply-adds"), " a step"], whole(sizes.multiply_adds)),
        row([`multiply-adds for ${counted(T, "step")}`], whole(T * sizes.multiply_adds)),
        row(["state handed from step to step"], ...memory(sizes.state)),
        row([`kept in training, ${counted(T, "step")}`], ...memory(sizes.training)),
      );
    },
  };
}

export default { render: (context) => void new App(context) };
