// Write on: the network goes on with the text, drawing every next symbol from what it expects.

import { h } from "../kit/dom.mjs";

const HOTTEST = 2,
  SEEDS = 2 ** 32;

const within = (value, low, high, otherwise) => {
  const n = value.trim?.() === "" ? NaN : Number(value);
  return Number.isFinite(n) ? Math.max(low, Math.min(high, n)) : otherwise;
};

/** What was typed as numbers that can be asked for: what is out of range comes to its end, what is none to `else_`. */
export const request = (typed, most, else_ = { temperature: 0.8, seed: 1, length: 100 }) => ({
  temperature: Math.round(100 * within(typed.temperature, 0, HOTTEST, else_.temperature)) / 100,
  seed: Math.floor(within(typed.seed, 0, SEEDS - 1, else_.seed)),
  length: Math.round(within(typed.length, 1, most, else_.length)),
});

export function writing(app) {
  const most = app.setup.written;
  const field = (name, label, limits) =>
    h("input", { type: "number", name, "aria-label": label, title: label, ...limits });
  const length = field("length", `How many, up to ${most}`, { min: 1, max: most, step: 1 });
  const temperature = field("temperature", `Temperature, 0 to ${HOTTEST}: at 0 always the top answer`, {
    min: 0,
    max: HOTTEST,
    step: "any",
  });
  const seed = field("seed", "Seed: the same seed writes the same text", { min: 0, max: SEEDS - 1, step: 1 });
  const fields = { temperature, seed, length };
  const many = h("span", {});
  const go = h("button", { type: "submit", class: "btn" }, "Write on");
  const el = h(
    "form",
    { class: "writeon", "data-control": true, "aria-label": "Write on" },
    go,
    h("label", {}, length, many),
    h("label", {}, "temp", h("span", { class: "roomy" }, "erature"), " ", temperature),
    h("label", {}, "seed ", seed),
  );
  const typed = () => Object.fromEntries(Object.entries(fields).map(([name, input]) => [name, input.value]));
  const show = (values) => {
    for (const [name, value] of Object.entries(values)) fields[name].value = String(value);
  };
  show(request({ temperature: "", seed: "", length: "" }, most));

  let last = request(typed(), most);
  const read = () => {
    last = request(typed(), most, last);
    show(last);
  };
  el.addEventListener("change", read);
  el.addEventListener("submit", (event) => {
    event.preventDefault();
    read();
    app.send({ write: last }, { wrote: true });
  });

  return {
    el,
    draw(has) {
      if (!has("picture")) return;
      el.hidden = app.P.answers.kind !== "next";
      many.textContent = ` ${app.P.reads.many}`;
    },
  };
}
