// What to train. The server checks it all; what is typed here only goes there.

import { h } from "../kit/dom.mjs";
import { shortCell } from "../kit/format.mjs";
import { notice } from "../kit/notice.mjs";
import { term } from "../kit/terms.mjs";

const SETTLE_MS = 200;
// what the glossary explains
const TERMS = {
  cell: "cell",
  units: "unit",
  seed: "seed",
  iterations: "iteration",
  examples: "training examples",
};

/** What it means to train on these examples, in a line. */
export const meant = (few) => (few ? "Only these, again and again." : "Drawn anew for every batch.");

export function form(app) {
  const { setup } = app;
  const select = (options) =>
    h("select", {}, ...options.map(([value, label]) => h("option", { value }, label)));
  const number = (name) =>
    h("input", {
      type: "number",
      min: app.state.named[name].low,
      max: app.state.named[name].high,
      step: 1,
      inputmode: "numeric",
      class: "number",
      autocomplete: "off",
    });
  const inputs = {
    task: select(Object.entries(setup.tasks).map(([name, task]) => [name, task.title])),
    cell: select(Object.entries(setup.cells)),
    units: number("units"),
    seed: number("seed"),
    iterations: number("iterations"),
    examples: select(
      app.state.named.examples.choices.map((n) => [n, n === setup.all ? "always new" : `the same ${n}`]),
    ),
    beside: h("input", { type: "checkbox" }),
  };
  const besides = h("span");
  const labels = {
    task: "Task",
    cell: "Cell",
    units: "Units",
    seed: "Seed",
    iterations: "Iterations",
    examples: "Examples",
  };
  const fields = Object.entries(labels).map(([name, label]) => {
    inputs[name].setAttribute("aria-label", label);
    return h(
      "label",
      { class: name },
      TERMS[name] ? term(TERMS[name], label) : h("span", {}, label),
      inputs[name],
    );
  });
  const all = h(
    "fieldset",
    { class: "choice", "aria-label": "What to train" },
    ...fields,
    h("label", { class: "check" }, inputs.beside, besides),
  );
  const why = h("small");
  inputs.examples.after(why);
  const said = notice(app);
  const el = h("div", { class: "ask", role: "region", "aria-label": "The run" }, all, said.el);
  let waiting = 0,
    shown = null;

  app.chosenNow = () => {
    clearTimeout(waiting);
    const chosen = Object.fromEntries(Object.keys(labels).map((name) => [name, inputs[name].value]));
    return { ...chosen, beside: inputs.beside.checked };
  };
  const send = () => app.send({ choice: app.chosenNow() });
  const name = () => {
    besides.textContent = `${shortCell(setup.cells[inputs.cell.value === "rnn" ? "lstm" : "rnn"])} beside it`;
  };
  const explain = () => {
    why.textContent = meant(inputs.examples.value !== setup.all);
  };
  inputs.task.addEventListener("change", () => {
    // each task needs its own size and time
    const task = setup.tasks[inputs.task.value];
    inputs.units.value = task.units;
    inputs.iterations.value = task.iterations;
    send();
  });
  inputs.cell.addEventListener("change", () => {
    name();
    send();
  });
  inputs.examples.addEventListener("change", () => {
    explain();
    send();
  });
  inputs.beside.addEventListener("change", send);
  for (const input of [inputs.units, inputs.seed, inputs.iterations]) {
    input.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(send, SETTLE_MS);
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !app.live) app.act();
    });
  }

  return {
    el,
    draw(has) {
      said.draw(has);
      if (!has("run")) return;
      all.disabled = app.live || app.watches;
      // what is being chosen is never replaced by what was
      if (shown === null || has("choice")) {
        for (const key of Object.keys(labels)) inputs[key].value = app.choice[key];
        inputs.beside.checked = app.choice.beside;
        name();
        explain();
        shown = true;
      }
    },
  };
}

// The probe: one text that is read again with the weights of every moment.

const PROBE_SETTLE_MS = 80;

export function probe(app) {
  const input = h("textarea", {
    rows: 1,
    class: "sentence",
    spellcheck: "false",
    autocomplete: "off",
    autocapitalize: "off",
    "aria-label": "The probe: a text read with the weights of this moment",
    maxlength: app.setup.limits.text,
  });
  const count = h("span", { class: "count" });
  const el = h(
    "div",
    { class: "asked" },
    h("span", { class: "count", "aria-hidden": "true" }, "Probe"),
    h("div", { class: "field" }, input),
    count,
  );
  let waiting = 0,
    shown = null;
  // a line is ended only where lines are read
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !app.text.includes("\n") && app.P.reads.kind !== "bytes")
      event.preventDefault();
  });
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => app.send({ text: input.value }), PROBE_SETTLE_MS);
  });

  return {
    el,
    draw(has) {
      if (!has("run", "picture")) return;
      // what is being typed is never replaced by an answer to what was typed before
      if (app.text !== shown && input.getRootNode().activeElement !== input) input.value = app.text;
      shown = app.text;
      input.readOnly = app.watches;
      input.classList.toggle("lines", app.text.includes("\n"));
      const { T, length, reads } = app.P;
      count.textContent = `${T < length ? `the first ${T} of ` : ""}${length.toLocaleString("en")} ${length === 1 ? reads.one : reads.many}`;
    },
  };
}
