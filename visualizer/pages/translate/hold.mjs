// Holding a gate or a state of either side: what is chosen in the maps, a slider, what is held, and what comes of it.

import { h, setText } from "../kit/dom.mjs";
import { fmt, listed, pct } from "../kit/format.mjs";
import { spans } from "../kit/pins.mjs";
import { choice, slider } from "../kit/section.mjs";
import { heading } from "./form.mjs";
import { alike, listOf, parts, put, spoken } from "./held.mjs";
import { outputAt, shown } from "./view.mjs";

const UNITS = { one: "this unit", all: "all units" },
  STEPS = { here: "here", on: "from here on", all: "at every word" };
/** Words of a translation that stand beside one another. */
const MOST = 40;
const UNDOS = 100;
/** Outputs that a translation may have, see `MAX_OUTPUTS` of translator.py: held from one on, it may become longer. */
const OUTPUTS = 1000;

/** A held value as a sentence has it. */
const valued = (value) => (typeof value === "number" ? fmt(value) : value.replace("-", "−"));

/** The steps of a pin in words of the side's own tokens. */
export function where({ side, steps }, P) {
  if (steps === null) return side === "encoder" ? `at every ${P.one}` : "at every output";
  const words = side === "encoder" ? P.source : P.outputs;
  const name = (k) => (k < words.length ? `“${shown(words[k])}”` : `${k + 1}`),
    one = ([a, end]) =>
      a === end
        ? `at ${name(a)}`
        : end >= words.length - 1
          ? `from ${name(a)} on`
          : `from ${name(a)} to ${name(end)}`;
  return listed(spans(steps).slice(0, 3).map(one));
}

/** A pin in words. */
export const told = (pin, P) =>
  `${pin.signal} of ${pin.units === null ? "all units" : `unit ${listed(spans(pin.units).map(([a, b]) => (a === b ? `${a}` : `${a} to ${b}`)))}`} of the ${pin.side} at ${valued(pin.value)} ${where(pin, P)}`;

export function holding(app) {
  const title = heading("hold", "Hold a gate or a state", ""),
    note = h("small", {}, "click a map: that unit and signal are chosen"),
    sides = choice("Which side", { encoder: "encoder", decoder: "decoder" }, (side) => app.set({ side })),
    signals = h("span", { class: "seg", role: "group", "aria-label": "Which signal" }),
    units = choice("Which units", UNITS, (of) => reach({ of })),
    steps = choice("Which words", STEPS, (when) => reach({ when })),
    value = slider(
      {
        name: "held at",
        title: "What it is held at",
        low: 0,
        high: 1,
        step: 0.01,
        value: 0,
        written: (v) => fmt(v),
        term: "hold",
      },
      (v) => edit(put(app.wish.hold, pin(), v)),
    ),
    free = h("button", { type: "button", class: "btn small" }, "Let it go"),
    undo = h("button", { type: "button", class: "btn small" }, "Undo"),
    none = h("button", { type: "button", class: "btn small" }, "Let all go"),
    what = h("b", {}),
    list = h("ol", { class: "tr-pins", "aria-label": "What is held" }),
    versus = h("div", { class: "tr-scroll" }),
    says = h("p", { class: "says", role: "status" });
  title.append(note);
  free.addEventListener("click", () => edit(put(app.wish.hold, pin(), null), true));
  none.addEventListener("click", () => edit(null, true));
  undo.addEventListener("click", () => {
    const before = past.pop();
    last = before ?? null;
    app.take({ hold: before ?? null }, true);
  });
  const el = h(
    "section",
    { class: "sec tr-hold", "aria-label": "Hold a gate or a state" },
    h("div", { class: "top" }, title),
    h(
      "div",
      { class: "tr-row", "data-control": "held" },
      what,
      sides.el,
      signals,
      units.el,
      steps.el,
      value.el,
      free,
    ),
    h("div", { class: "tr-row tr-kept" }, list, undo, none),
    says,
    versus,
  );
  // how far it goes, and the lists that were held before
  let far = { of: "one", when: "here" },
    past = [],
    last = null,
    listedOf = "";

  const edit = (hold, entry = false) => app.take({ hold }, entry);
  function reach(to) {
    far = { ...far, ...to };
    draw();
  }

  /** What the controls are about, a pin without a value. */
  function pin() {
    const { P, S } = app,
      { side, signal } = app.cell,
      output = outputAt(P.S, S.t),
      t = side === "encoder" ? Math.min(S.t, P.S - 1) : Math.max(0, output),
      end = side === "encoder" ? P.S : OUTPUTS;
    return {
      side,
      signal,
      units: far.of === "all" ? null : [S.unit],
      steps:
        far.when === "all"
          ? null
          : far.when === "here"
            ? [t]
            : Array.from({ length: end - t }, (_, k) => t + k),
    };
  }

  /** What it is now, of the unit and the step looked at. */
  function now({ side, signal, steps: at }) {
    const { P, S } = app,
      all = P.array(`${side}.${signal}`),
      H = all.length / (side === "encoder" ? P.S : P.J);
    return all[(at?.[0] ?? 0) * H + S.unit];
  }

  function row(each, k) {
    const said = told(each, app.P),
      on = h("input", { type: "checkbox", "aria-label": `Held: ${said}`, title: "Held, or not" }),
      out = h(
        "button",
        { type: "button", class: "btn small bare", "aria-label": `Let go: ${said}`, title: "Let it go" },
        "✕",
      );
    on.checked = each.on;
    const swap = (to) =>
      edit(
        listOf(app.wish.hold)
          .toSpliced(k, 1, ...to)
          .map(spoken),
        true,
      );
    on.addEventListener("change", () => swap([{ ...each, on: on.checked }]));
    out.addEventListener("click", () => swap([]));
    return h("li", {}, on, ` ${said} `, out);
  }

  function compared() {
    const { P } = app,
      held = P.search.left[0];
    versus.replaceChildren();
    if (!P.plain || !app.C.hold?.length) return;
    const at = parts(held.words, P.plain.words);
    const cells = ({ words, costs }) =>
      words
        .slice(0, MOST)
        .map((word, j) =>
          h(
            "td",
            { class: at >= 0 && j >= at ? "tr-apart" : null },
            h("span", {}, shown(word)),
            h("small", {}, pct(Math.exp(-costs[j]))),
          ),
        );
    versus.append(
      h(
        "table",
        { class: "tr-versus" },
        h("tr", {}, h("th", { scope: "row" }, "held"), ...cells(held)),
        h("tr", {}, h("th", { scope: "row" }, "without"), ...cells(P.plain)),
      ),
    );
  }

  function draw() {
    const { P, C, S } = app,
      { side, signal, all } = app.cell,
      about = pin();
    sides.set(side);
    units.set(far.of);
    steps.set(far.when);
    if (all.join() !== listedOf) {
      listedOf = all.join();
      signals.replaceChildren(
        ...all.map((name) => {
          const button = h("button", { type: "button", "data-term": name, "data-signal": name }, name);
          button.addEventListener("click", () => app.set({ signal: name }));
          return button;
        }),
      );
    }
    for (const button of signals.children)
      button.setAttribute("aria-pressed", String(button.dataset.signal === signal));
    setText(
      what,
      `${signal} of ${far.of === "all" ? "all units" : `unit ${S.unit}`} ${where({ ...about }, P)}`,
    );
    const roles = side === "encoder" ? P.reader : P.writer,
      wide = roles.unbounded.includes(signal)
        ? Math.max(4, Math.ceil(Math.max(...Array.from(P.array(`${side}.${signal}`), Math.abs))))
        : 1,
      own = listOf(C.hold).find((each) => put([spoken(each)], about, null) === null),
      kept = own && typeof own.value === "number" ? own.value : now(about);
    value.set(kept, { min: roles.gates.includes(signal) ? 0 : -wide, max: wide });
    free.disabled = !own;
    const pins = listOf(C.hold);
    list.replaceChildren(...pins.map(row));
    list.hidden = none.hidden = !pins.length;
    undo.hidden = !past.length;
    list.parentElement.hidden = !pins.length && !past.length;
    says.hidden = !pins.length;
    const at = P.plain ? parts(P.search.left[0].words, P.plain.words) : -1;
    setText(
      says,
      !pins.length
        ? ""
        : at < 0
          ? "It writes the same words as without what you changed; their probabilities are below."
          : `From output ${at + 1} on it writes other words than without what you changed.`,
    );
    compared();
  }

  return {
    el,
    draw(has) {
      if (!has("run", "asked", "step", "unit", "cell")) return;
      el.hidden = !app.setup.inside;
      if (el.hidden) return;
      // what was held before, one entry for all values of the same places
      const { hold } = app.C;
      if (has("asked") && JSON.stringify(hold) !== JSON.stringify(last)) {
        if (!alike(hold, last)) past = [...past.slice(1 - UNDOS), last];
        last = hold;
      }
      draw();
    },
  };
}
