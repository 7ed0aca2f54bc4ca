// The Explorer's bar: the model, its card, and a choice of others.

import { h } from "./dom.mjs";
import { pct } from "./format.mjs";
import { bar } from "./site.mjs";

const unique = (values) => [...new Set(values)];

// the model nearest to what was chosen: the change itself holds, the rest as far as such a model exists
export function nearest(models, now, change) {
  const wanted = { ...now, ...change };
  const possible = models.filter((m) => Object.entries(change).every(([key, value]) => m[key] === value));
  // who looks at the seed that validation chose goes on to that of the next cell; another seed is kept
  const seed = (m) => (now.shown && change.seed === undefined ? m.shown : m.seed === wanted.seed);
  const score = (m) => 4 * (m.task === wanted.task) + 2 * (m.cell === wanted.cell)
    + (m.units === wanted.units) + 0.5 * seed(m) + 0.25 * m.shown;
  return possible.sort((a, b) => score(b) - score(a))[0];
}

export function header(app) {
  const { setup } = app;
  const title = h("b"), about = h("span", { class: "wide" });
  const choose = h("button", { type: "button", class: "btn pick", "aria-haspopup": "dialog", "aria-expanded": "false" },
    title, about, h("span", { "aria-hidden": "true" }, "▾"));
  const popover = h("div", { class: "popover", role: "dialog", "aria-label": "Model" });
  popover.hidden = true;
  const numbers = h("button", { type: "button", class: "btn bare" }, "Numbers");
  const root = bar(app, { choice: h("div", { class: "picker" }, choose, popover), acts: [numbers] });

  numbers.addEventListener("click", () => app.numbers());

  const toggle = (open) => {
    popover.hidden = !open;
    choose.setAttribute("aria-expanded", String(open));
    if (open) popover.querySelector("select:not(:disabled), button")?.focus();
  };
  choose.addEventListener("click", (event) => {
    event.stopPropagation();
    toggle(popover.hidden);
  });
  // a press outside only closes it: what lies under the pointer is not picked by the way
  let swallow = false;
  app.root.addEventListener("pointerdown", (event) => {
    swallow = !popover.hidden && ![popover, choose].some((each) => event.composedPath().includes(each));
    if (!swallow) return;
    event.stopPropagation();
    toggle(false);
  }, true);
  app.root.addEventListener("click", (event) => {
    if (swallow) event.stopPropagation();
    swallow = false;
  }, true);
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !popover.hidden) {
      toggle(false);
      choose.focus();
    }
  });

  const current = () => setup.models.find((m) => m.name === app.name);
  const kilobytes = (bytes) => `${Math.round(bytes / 1024)} KB`;
  const cellName = (cell) => setup.cells[cell];

  function chooser(label, key, options, name) {
    const select = h("select", { "aria-label": label }, ...options.map((value) => h("option", { value }, name(value))));
    select.value = String(current()[key]);
    select.disabled = options.length < 2;
    select.addEventListener("change", () => {
      const value = options.find((each) => String(each) === select.value);
      app.send({ model: nearest(setup.models, current(), { [key]: value }).name });
    });
    return h("label", {}, h("span", {}, label), select);
  }

  function fill() {
    const named = (e) => e?.getAttribute?.("aria-label") ?? e?.textContent;
    const m = current(), focus = named(popover.getRootNode().activeElement);
    const all = setup.models, ofTask = all.filter((x) => x.task === m.task);
    const ofCell = ofTask.filter((x) => x.cell === m.cell), ofSize = ofCell.filter((x) => x.units === m.units);
    const weights = h("div", { class: "seg", role: "group", "aria-label": "Weights" },
      ...["trained", "initial"].map((value) => {
        const b = h("button", { type: "button", "aria-pressed": String(value === app.weights) }, value);
        b.addEventListener("click", () => app.send({ weights: value }));
        return b;
      }));
    popover.replaceChildren(h("div", { class: "choices" },
      chooser("Task", "task", unique(all.map((x) => x.task)), (name) => setup.tasks[name]?.title ?? name),
      chooser("Cell", "cell", Object.keys(setup.cells).filter((c) => ofTask.some((x) => x.cell === c)), cellName),
      chooser("Size", "units", unique(ofCell.map((x) => x.units)).sort((a, b) => a - b), (n) => `${n} units`),
      chooser("Seed", "seed", unique(ofSize.map((x) => x.seed)).sort((a, b) => a - b), (n) => {
        const shown = ofSize.find((x) => x.seed === n)?.shown && ofSize.length > 1;
        return `${n}${shown ? " (best on validation)" : ""}`;
      }),
      h("div", { class: "choice" }, h("span", { "aria-hidden": "true" }, "Weights"), weights)), card(m));
    if (!popover.hidden && focus) [...popover.querySelectorAll("select, button")].find((e) => named(e) === focus)?.focus();
  }

  // what was measured on sentences that chose nothing, every seed, failures included
  function card(m) {
    const about = setup.cards[m.card];
    if (!about) return h("p", {}, "This model has no card.");
    const seeds = Object.keys(about.seeds);
    const rows = (of, name) => Object.keys(about.seeds[seeds[0]][of]).map(
      (key) => row(name(key), seeds.map((seed) => pct(about.seeds[seed][of][key]))));
    const row = (name, cells, tag = "td") => h("tr", {}, h("th", { scope: "row" }, name),
      ...cells.map((text) => h(tag, {}, text)));
    return h("div", { class: "card" },
      h("p", {}, `How often the right word is the likeliest of ${about.vocabulary}, on test sentences that `
        + `chose nothing, for every seed trained. ${m.parameters.toLocaleString("en")} parameters, `
        + `${about.iterations.toLocaleString("en")} iterations.`),
      h("table", {}, h("thead", {}, row("seed", seeds, "th")), h("tbody", {},
        ...rows("by_rule", (rule) => h("span", { title: about.rules[rule] }, rule)),
        ...rows("by_gap", (gap) => `${gap} ${gap === "1" ? "word" : "words"} between`),
        row("all", seeds.map((seed) => pct(about.seeds[seed].accuracy))))),
      h("p", { class: "fine" }, about.test_split));
  }

  return {
    el: root,
    draw(has) {
      if (!has("picture")) return;
      const m = current();
      const state = app.weights === "initial" ? ", initial weights" : "";
      title.textContent = `${cellName(m.cell)}, ${m.units} units${state}`;
      about.textContent = `${setup.tasks[m.task]?.title ?? m.task} · ${kilobytes(m.bytes)}`;
      choose.setAttribute("aria-label", `Model: ${title.textContent}, ${about.textContent}. Choose another.`);
      fill();
    },
  };
}
