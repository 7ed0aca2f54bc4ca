// The Explorer's bar: the model, its card, and a choice of others.

import { titled, weightsOf } from "./brought.mjs";
import { confusion } from "./confusion.mjs";
import { h } from "./dom.mjs";
import { fmt, inCaption, many, pct, sized } from "./format.mjs";
import { behind } from "./place.mjs";
import { bar } from "./site.mjs";
import { term } from "./terms.mjs";

const unique = (values) => [...new Set(values)];

// the model nearest to what was chosen: the change itself holds, the rest as far as such a model exists
export function nearest(models, now, change) {
  const wanted = { ...now, ...change };
  const possible = models.filter((m) => Object.entries(change).every(([key, value]) => m[key] === value));
  // who looks at the seed that validation chose goes on to that of the next cell; another seed is kept
  const seed = (m) => (now.shown && change.seed === undefined ? m.shown : m.seed === wanted.seed);
  const score = (m) =>
    4 * Number(m.task === wanted.task) +
    2 * Number(m.cell === wanted.cell) +
    Number(m.units === wanted.units) +
    0.5 * Number(seed(m)) +
    0.25 * Number(m.shown);
  return possible.sort((a, b) => score(b) - score(a))[0];
}

/** What a person chose, kept over a task that has no such model: another that has brings it back. */
export function wished(models, wish, change) {
  const found = nearest(models, wish, change);
  return [found, { ...wish, ...change, ...(change.seed === undefined ? {} : { shown: found.shown }) }];
}

/** A score as a card shows it: a share in percent, anything else with the digits of its measure. */
export const score = ({ name, digits }, v) => (name === "accuracy" ? pct(v) : fmt(v, digits));

/** What a card's numbers are, with `answers` of them to choose from. */
export function measured(measure, answers) {
  const { name, title, better, chance } = measure;
  const what =
    name === "accuracy"
      ? `Accuracy: how often the top answer among ${answers} is right`
      : `${title[0].toUpperCase()}${title.slice(1)}, ${better} is better`;
  return chance === null ? what : `${what} (chance: ${score(measure, chance)})`;
}

/** What the network shown is called. */
function called({ entry, setup, weights }) {
  const state = weights === "initial" ? ", initial weights" : "";
  const whose = titled(entry) ?? (entry.card ? "" : "Your run");
  return `${whose && `${whose}: `}${setup.cells[entry.cell]}, ${sized(entry)}${state}`;
}

const taskOf = ({ entry, setup }) => setup.tasks[entry.task]?.title ?? entry.task;

/** The subject of a page that shows one text in one network, see `Instrument.subject`; `more` is said of it too. */
export function reading(app, /** @type {string[]} */ ...more) {
  const { S, P } = app;
  return {
    file: `${app.name}${app.weights === "initial" ? "-initial" : ""}`,
    network: `${called(app)} · ${taskOf(app)}`,
    lines: [
      inCaption(app.text),
      `Step ${S.t + 1} of ${P.T}, ${S.mode === "mean" ? `mean of ${many(P.H, "unit")}` : `unit ${S.unit}`}${behind(P)}`,
      ...more,
    ],
  };
}

export function header(app) {
  const { setup } = app;
  const title = h("b"),
    about = h("span", { class: "wide" });
  const choose = h(
    "button",
    { type: "button", class: "btn pick", "aria-haspopup": "dialog", "aria-expanded": "false" },
    title,
    about,
    h("span", { "aria-hidden": "true" }, "▾"),
  );
  const popover = h("div", { class: "popover", role: "dialog", "aria-label": "Model" });
  popover.hidden = true;
  const numbers = h("button", { type: "button", class: "btn bare" }, "Numbers");
  // a page that has a form for a projector
  const presents =
    app.present &&
    h("button", { type: "button", class: "btn bare presents", title: "For a projector (key p)" }, "Present");
  presents?.addEventListener("click", () => app.present());
  const root = bar(app, {
    choice: h("div", { class: "picker" }, choose, popover),
    acts: [presents, numbers],
  });

  numbers.addEventListener("click", () => app.numbers());

  // under the choices, so that these do not lie over what they change
  const scores = h("details", { class: "scores" }, h("summary", {}, "Scores on test texts"));

  const toggle = (open) => {
    popover.hidden = !open;
    choose.setAttribute("aria-expanded", String(open));
    if (open) popover.querySelector("select:not(:disabled), button, input")?.focus();
  };
  choose.addEventListener("click", (event) => {
    event.stopPropagation();
    toggle(popover.hidden);
  });
  // what is being opened is seen on the page
  app.root.addEventListener("sending", () => toggle(false));
  // a press outside only closes it: what lies under the pointer is not picked by the way
  let swallow = false;
  app.root.addEventListener(
    "pointerdown",
    (event) => {
      swallow = !popover.hidden && ![popover, choose].some((each) => event.composedPath().includes(each));
      if (!swallow) return;
      event.stopPropagation();
      toggle(false);
    },
    true,
  );
  app.root.addEventListener(
    "click",
    (event) => {
      if (swallow) event.stopPropagation();
      swallow = false;
    },
    true,
  );
  // wherever the focus is, and also where a pointer rests on words that are explained: Escape closes it before all else
  const shuts = (event) => {
    if (event.key !== "Escape" || popover.hidden) return;
    if (event.composedPath()[0].closest?.("dialog")) return;
    const active = app.root.getRootNode().activeElement;
    toggle(false);
    if (popover.contains(active) || active === app.root || !app.root.contains(active)) choose.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  const keyed = app.inPage ? document : app.root;
  keyed.addEventListener("keydown", shuts, true);
  app.model.on("remove", () => keyed.removeEventListener("keydown", shuts, true));

  const kilobytes = (bytes) => `${Math.round(bytes / 1024)} KB`;
  const cellName = (cell) => setup.cells[cell];
  // what was chosen, and the model that this came to
  let wish = null,
    came = null;
  const swapped = h("p", { class: "swapped", role: "status" });

  function choice(change) {
    // a choice that is still on its way counts
    const now = app.find(app.asked?.model) ?? app.entry;
    if (now.name !== came) wish = now;
    const [found, next] = wished(
      setup.models.filter((each) => !each.yours),
      wish,
      change,
    );
    [wish, came] = [next, found.name];
    swapped.textContent =
      found.cell === wish.cell
        ? ""
        : `There is no ${cellName(wish.cell)} for this task. This is the ${cellName(
            found.cell,
          )}; a task that has the other brings it back.`;
    app.change(found);
  }

  const EXPLAINED = { Cell: "cell", Size: "unit", Seed: "seed" };
  function chooser(label, key, options, name) {
    const select = h(
      "select",
      { "aria-label": label },
      ...options.map((value) => h("option", { value }, name(value))),
    );
    select.value = String(app.entry[key]);
    select.disabled = options.length < 2;
    select.addEventListener("change", () => {
      choice({ [key]: options.find((each) => String(each) === select.value) });
    });
    const said = EXPLAINED[label] ? term(EXPLAINED[label], label) : h("span", {}, label);
    return h("label", {}, said, select);
  }

  // a person's own networks, by their files, before the tasks
  function whole(m, all) {
    const own = setup.models.filter((x) => x.yours),
      tasks = unique(all.map((x) => x.task)),
      called = (name) => setup.tasks[name]?.title ?? name;
    if (!own.length) return chooser("Task", "task", tasks, called);
    const select = h(
      "select",
      { "aria-label": "Network or task" },
      h(
        "optgroup",
        { label: "Your networks" },
        ...own.map(({ name, title }) => h("option", { value: `own ${name}` }, title)),
      ),
      h(
        "optgroup",
        { label: "Tasks" },
        ...tasks.map((name) => h("option", { value: `task ${name}` }, called(name))),
      ),
    );
    select.value = m.yours ? `own ${m.name}` : `task ${m.task}`;
    select.addEventListener("change", () => {
      const [kind, name] = select.value.split(" ");
      if (kind === "task") return choice({ task: name });
      swapped.textContent = "";
      return app.change(own.find((each) => each.name === name));
    });
    return h("label", {}, h("span", {}, "Network or task"), select);
  }

  function fill() {
    const named = (e) => e?.getAttribute?.("aria-label") ?? e?.textContent;
    const m = app.entry,
      focus = named(popover.getRootNode().activeElement);
    const all = (setup.models.includes(m) ? setup.models : [m, ...setup.models]).filter((x) => !x.yours),
      ofTask = all.filter((x) => x.task === m.task);
    const ofCell = ofTask.filter((x) => x.cell === m.cell),
      ofSize = ofCell.filter((x) => x.units === m.units);
    const which = weightsOf(setup, m);
    const weights = h(
      "div",
      { class: "seg", role: "group", "aria-label": "Weights" },
      ...which.map((value) => {
        const b = h(
          "button",
          { type: "button", "aria-pressed": String(value === app.weights), "data-term": `${value} weights` },
          value,
        );
        b.addEventListener("click", () => app.send({ weights: value }));
        return b;
      }),
    );
    popover.replaceChildren(
      h(
        "div",
        { class: "choices" },
        whole(m, all),
        !m.yours &&
          chooser(
            "Cell",
            "cell",
            Object.keys(setup.cells).filter((c) => ofTask.some((x) => x.cell === c)),
            cellName,
          ),
        !m.yours &&
          chooser(
            "Size",
            "units",
            unique(ofCell.map((x) => x.units)).sort((a, b) => a - b),
            (n) => {
              const one = ofCell.find((x) => x.units === n);
              const deep = one.layers > 1 ? `, ${one.layers} layers` : "";
              return `${sized(one)}${deep}${one.bidirectional ? ", both directions" : ""}`;
            },
          ),
        !m.yours &&
          chooser(
            "Seed",
            "seed",
            unique(ofSize.map((x) => x.seed)).sort((a, b) => a - b),
            (n) => {
              const shown = ofSize.find((x) => x.seed === n)?.shown && ofSize.length > 1;
              return `${n}${shown ? " (best on validation)" : ""}`;
            },
          ),
        which.length > 1 &&
          h("div", { class: "choice" }, h("span", { "aria-hidden": "true" }, "Weights"), weights),
      ),
      swapped,
      m.yours
        ? h("p", { class: "brought" }, m.said, ` ${m.parameters.toLocaleString("en")} parameters.`)
        : scores,
      ...(app.opener ? [app.opener.choose] : []),
    );
    if (!m.yours) scores.replaceChildren(scores.firstChild, card(m));
    if (m.name !== came) swapped.textContent = "";
    if (popover.hidden || !focus) return;
    const acts = [...popover.querySelectorAll("select, button, input, summary")],
      same = acts.find((e) => named(e) === focus);
    // of one seed there is nothing to choose
    (same?.disabled ? acts.find((e) => !e.disabled) : same)?.focus();
  }

  // what its cell says of itself
  const aboutCell = ({ cell }) => setup.notes[cell] && h("p", { class: "note" }, setup.notes[cell]);

  // what was measured on texts that chose nothing, every seed, failures included
  function card(m) {
    const about = setup.cards[m.card],
      size = `${m.parameters.toLocaleString("en")} parameters`;
    if (!about)
      return h(
        "div",
        { class: "card" },
        aboutCell(m),
        h("p", {}, m.card ? "This model has no card." : `Your own run, not measured here. ${size}.`),
      );
    const { measure, gap_title: gaps } = setup.tasks[m.task],
      seeds = Object.keys(about.seeds),
      one = about.seeds[seeds[0]];
    const row = (name, cells, tag = "td") =>
      h("tr", {}, h("th", { scope: "row" }, name), ...cells.map((text) => h(tag, {}, text)));
    const rows = (of, name) =>
      Object.keys(one[of]).map((key) =>
        row(
          name(key),
          seeds.map((seed) => score(measure, about.seeds[seed][of][key])),
        ),
      );
    return h(
      "div",
      { class: "card" },
      app.weights === "initial" &&
        h(
          "p",
          { class: "of" },
          "These are the scores of the trained weights. What you see is read by the initial ones, which were not scored.",
        ),
      aboutCell(m),
      about.note && h("p", { class: "note" }, about.note),
      h(
        "p",
        {},
        `${measured(measure, about.answers)}, on unseen test texts; one column for each training run (seed). ` +
          `${size}, ${about.iterations.toLocaleString("en")} iterations.`,
      ),
      h(
        "table",
        {},
        h("thead", {}, row("seed", seeds, "th")),
        h(
          "tbody",
          {},
          ...rows("by_rule", (rule) => [rule, " ", h("small", {}, about.rules[rule])]),
          Object.keys(one.by_gap).length > 0 &&
            row(
              h("b", {}, gaps),
              seeds.map(() => ""),
            ),
          ...rows("by_gap", (gap) => gap),
          row(
            h("b", {}, "all"),
            seeds.map((seed) => score(measure, about.seeds[seed].score)),
          ),
        ),
      ),
      about.confusion && confusion(about.confusion, setup.tasks[m.task].answers.names, about.shown),
      h("p", { class: "fine" }, about.test_split),
    );
  }

  let shown = null;

  return {
    el: root,
    draw(has) {
      const m = app.entry,
        now = `${app.name} ${app.weights}`;
      if (!has("picture") || now === shown) return;
      shown = now;
      title.textContent = called(app);
      about.textContent = `${taskOf(app)} · ${kilobytes(m.bytes)}`;
      title.dataset.term = cellName(m.cell);
      choose.setAttribute("aria-label", `Model: ${title.textContent}, ${about.textContent}. Choose another.`);
      fill();
    },
  };
}
