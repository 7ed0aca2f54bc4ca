// The knobs: what is read, by which networks, and how those of the initial side are drawn.

import { h } from "../kit/dom.mjs";
import { fmt } from "../kit/format.mjs";
import { term } from "../kit/terms.mjs";
import { SIDES } from "./norms.mjs";
import { places, turns } from "./worked.mjs";

const SETTLE_MS = 250;
const NAMES = { relu: "ReLU", glorot: "Glorot", start: "as the trained began" };
// what one starts from where a knob that is off is turned on
const ON = { radius: 1, clip: 1 };

/** A knob's value as it stands beside its slider, with the digits of its step. */
export function written(name, value, step) {
  if (name === "clip") return String(value);
  return fmt(Number(value), Math.max(0, -Math.floor(Math.log10(step) + 1e-9)), name === "bias");
}

/** A logarithmic slider: its position for a value, and the value of a position, to two digits. */
export const position = (value) => Math.log10(value);
export const threshold = (at) => Number((10 ** at).toPrecision(2));

// the knobs that the glossary explains
const TERMS = {
  radius: "spectral radius",
  scale: "input scale",
  bias: "forget-gate bias",
  clip: "clipping",
  seed: "seed",
  units: "unit",
  length: "step",
};

export function knobs(app) {
  const { setup, state, usual: defaults } = app,
    shown = {};
  const usual = (name) => defaults[name];
  const changed = (name) => String(app.wish[name] ?? "") !== String(usual(name) ?? "");
  const title = (name) => state.named[name].title;

  function slider(name, { label = title(name), note = null, log = false } = {}) {
    const { low, high, step, off } = state.named[name];
    const ends = log
      ? { min: position(low), max: position(high), step: 0.05 }
      : { min: low, max: high, step };
    const range = h("input", { type: "range", "aria-label": label, ...ends });
    const number = h("output"),
      check = off && h("input", { type: "checkbox" });
    // where there is no server it goes from place to place of those that were worked out before
    /** @type {number[]} */
    let known = [];
    const value = () => {
      const at = Number(range.value);
      return known.length ? known[at] : log ? threshold(at) : at;
    };
    range.addEventListener("input", () => app.turn({ [name]: value() }));
    range.addEventListener("dblclick", () => app.turn({ [name]: usual(name) }));
    check?.addEventListener("change", () => app.turn({ [name]: check.checked ? null : ON[name] }));
    const el = h(
      "div",
      { class: `knob slide ${name}` },
      h("span", { class: "name" }, TERMS[name] ? term(TERMS[name], label) : label),
      check && h("label", { class: "check" }, check, off),
      number,
      range,
      note,
    );
    shown[name] = () => {
      const now = app.wish[name],
        none = now === null || now === "";
      if (check) check.checked = none;
      el.classList.toggle("none", none);
      const at = none ? ON[name] : Number(now);
      known = setup.known ? places(setup, app.wish, name) : [];
      if (known.length < 2) known = [];
      Object.assign(range, known.length ? { min: 0, max: known.length - 1, step: 1 } : ends);
      range.value = known.length ? Math.max(0, known.indexOf(at)) : log ? position(at) : at;
      number.textContent = none ? "" : written(name, at, step);
      range.setAttribute("aria-valuetext", none ? off : written(name, at, step));
      return [el, range];
    };
    return el;
  }

  function choice(name, label, options) {
    const select = h(
      "select",
      { "aria-label": label },
      ...options.map(([value, text]) => h("option", { value }, text)),
    );
    select.addEventListener("change", () =>
      app.turn(name === "networks" ? task(select.value) : { [name]: select.value }),
    );
    const el = h("label", { class: `knob pick ${name}` }, h("span", { class: "name" }, label), select);
    shown[name] = () => {
      select.value = app.wish[name];
      return [el, select];
    };
    return el;
  }

  const named = (name) => state.named[name].choices.map((value) => [value, NAMES[value] ?? value]);

  // ---- what is read: a random sequence of a length, or a text

  const EXAMPLES = (networks) => setup.networks[networks].examples;
  // a text that was an example of one task gives way to one of the next
  function task(networks) {
    const { text } = app.wish,
      own = EXAMPLES(app.wish.networks).some(([, each]) => each === text);
    return { networks, ...(own ? { text: EXAMPLES(networks)[0]?.[1] ?? "" } : {}) };
  }
  const random = h("button", { type: "button" }, "random"),
    typed = h("button", { type: "button" }, "typed");
  const field = h("textarea", {
    rows: 2,
    maxlength: setup.limits.text,
    "aria-label": "What is read",
    spellcheck: "false",
    autocomplete: "off",
  });
  const examples = h("select", { "aria-label": "Examples" }),
    count = h("span", { class: "count" });
  let waiting = 0;
  random.addEventListener("click", () => app.turn({ text: "" }));
  // a text that was read before comes back, or that which came along; else it begins with a sentence
  let last = null;
  typed.addEventListener("click", () => {
    if (!app.wish.text) app.turn(last ?? sentence());
  });
  function sentence() {
    const { text, task } = app.passes(),
      own = text && setup.networks[task] ? { networks: task, text } : null;
    const words = Object.entries(setup.networks).find(
      ([name, { kind }]) => kind === "words" && (!setup.live || name in setup.live),
    );
    const [networks] =
      setup.networks[app.wish.networks].kind === "words" || !words ? [app.wish.networks] : words;
    return own ?? { networks, text: EXAMPLES(networks)[0]?.[1] ?? "" };
  }
  examples.addEventListener("change", () => app.turn({ text: examples.value }));
  const read = () => {
    clearTimeout(waiting);
    waiting = 0;
    if (field.value.trim()) app.turn({ text: field.value });
  };
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(read, SETTLE_MS);
  });
  // who goes elsewhere has typed all of it
  field.addEventListener("blur", () => {
    if (waiting) read();
    app.draw(new Set(["knobs"]));
  });
  field.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
  const source = h("small"),
    lasts = slider("length", { label: "Steps", note: source });
  const reading = h("div", { class: "typed" }, field, h("div", { class: "under" }, examples, count));
  const sequence = h(
    "div",
    { class: "knob sequence" },
    h("span", { class: "name" }, "Sequence"),
    h("div", { class: "seg", role: "group", "aria-label": "Sequence" }, random, typed),
    lasts,
    reading,
  );
  shown.text = () => {
    // who is typing goes on, also where there is too little yet to be read
    const typing = app.root.getRootNode().activeElement === field,
      { text, networks } = app.wish,
      reads = Boolean(text) || typing;
    if (text) last = { networks, text };
    random.setAttribute("aria-pressed", String(!reads));
    typed.setAttribute("aria-pressed", String(reads));
    source.textContent =
      app.wish.init === "start"
        ? "the task’s symbols, the same on both sides"
        : "left: random input; right: symbols of the task";
    lasts.hidden = reads;
    reading.hidden = !reads;
    if (!typing) field.value = text;
    const known = EXAMPLES(networks),
      own = known.every(([, each]) => each !== text);
    examples.replaceChildren(
      ...(own ? [h("option", { value: text }, "your own")] : []),
      ...known.map(([name, each]) => h("option", { value: each }, name)),
    );
    examples.value = text;
    return [sequence, field];
  };
  const counted = () => {
    const unknown = app.P.unknown?.filter(Boolean).length ?? 0;
    count.textContent = app.P.tokens ? `${app.P.T} steps${unknown ? `, ${unknown} unknown` : ""}` : "";
  };

  const held = h("input", { type: "checkbox", "aria-label": "Hold f at 1" });
  held.addEventListener("change", () => app.turn({ hold: held.checked ? 1 : 0 }));
  const hold = h(
    "label",
    { class: "knob check hold" },
    held,
    h("span", { class: "name" }, "Hold f at 1"),
    h("small", {}, "the ", term("error carousel"), " itself"),
  );
  shown.hold = () => {
    held.checked = Number(app.wish.hold) === 1;
    return [hold, held];
  };

  const tick = h("span", { class: "tick", "aria-hidden": "true" }, "1: neither vanishes nor explodes");
  const { low, high } = state.named.radius;
  tick.style.setProperty("--at", (1 - low) / (high - low));
  tick.hidden = Boolean(setup.known);
  const both = h(
    "fieldset",
    {},
    h("legend", {}, "Both sides"),
    sequence,
    choice(
      "networks",
      title("networks"),
      Object.entries(setup.networks).map(([name, { title: text }]) => [name, text]),
    ),
    slider("clip", { log: true }),
    hold,
  );
  const initial = h(
    "fieldset",
    {},
    h("legend", {}, "As initialised"),
    slider("radius", { note: tick }),
    slider("scale"),
    slider("bias"),
    slider("units"),
    choice("activation", "Activation, RNN alone", named("activation")),
    choice("init", title("init"), named("init")),
    slider("seed"),
  );
  const reset = h("button", { type: "button", class: "btn reset" });
  reset.addEventListener("click", () => app.turn(defaults, true));
  // where there is no server
  const limits =
    setup.known &&
    h(
      "p",
      { class: "limits" },
      "Here the cases of “Look for” were worked out before, and a setting goes to another of them. For all others run ",
      h("code", {}, "gatescope serve"),
      ".",
    );
  const form = h("form", { "aria-label": "Settings" }, limits, both, initial, reset);
  form.addEventListener("submit", (event) => event.preventDefault());
  const el = h("details", { class: "knobs" }, h("summary", {}, "Settings"), form);

  // under these other knobs have nothing to act on
  const idle = () => ({
    units: app.wish.init === "start",
    seed: app.wish.init === "start",
    bias: Number(app.wish.hold) === 1,
    length: Boolean(app.wish.text),
  });

  return {
    el,
    draw(has) {
      if (has("size")) el.open = !app.small || el.open;
      if (has("norms")) counted();
      if (!has("knobs")) return;
      const unused = idle();
      if (setup.known) typed.disabled = !(sentence().networks in setup.live);
      let turned = 0;
      for (const [name, show] of Object.entries(shown)) {
        const [box, input] = show();
        box.classList.toggle("changed", changed(name));
        const free = name === "text" || name === "networks",
          fixed = Boolean(setup.known) && !free && !turns(setup, app.wish, name),
          idles = unused[name] === true || fixed;
        box.classList.toggle("idle", idles);
        if (name !== "text")
          for (const each of [input, ...box.querySelectorAll("[type=checkbox]")]) each.disabled = idles;
        turned += Number(changed(name));
      }
      reset.disabled = !turned;
      reset.textContent = turned
        ? `Reset ${turned} ${turned > 1 ? "settings" : "setting"}`
        : "Reset all settings";
    },
  };
}

// The cases worth seeing, each with what to look for.

/** The knobs that stand elsewhere than a preset puts them: its own, all others at their defaults. */
export const turned = (defaults, K, preset) =>
  Object.entries({ ...defaults, ...preset.knobs })
    .filter(([name, value]) => String(K[name] ?? "") !== String(value ?? ""))
    .map(([name]) => name);

/** Whether none does. */
export const stands = (defaults, K, preset) => !turned(defaults, K, preset).length;

/** Whether what a preset says is about these knobs: they stand as it puts them, but for those it asks to turn. */
export const told = (defaults, K, preset) =>
  turned(defaults, K, preset).every((name) => preset.asks.includes(name));

export function presets(app) {
  const { setup } = app;
  const look = h("p", { class: "look" });
  function take(preset) {
    chosen = preset;
    app.unzoom?.();
    app.turn({ ...app.usual, ...preset.knobs }, true);
    app.set({ shown: app.curves(preset.show.signals ?? app.state.named.show.default) });
  }
  // from elsewhere on the page, which then shows it
  app.preset = (preset) => {
    take(preset);
    row.scrollIntoView({ block: "start" });
    chips[setup.presets.indexOf(preset)].focus({ preventScroll: true });
  };
  const chips = setup.presets.map((preset) => {
    const chip = h("button", { type: "button", class: "chip" }, preset.name);
    chip.addEventListener("click", () => take(preset));
    return chip;
  });
  let chosen = null;
  const row = h("div", { class: "chips", role: "group", "aria-label": "Cases worth seeing" }, ...chips);

  return {
    el: h("div", { class: "presets", role: "region", "aria-label": "Presets" }, row, look),
    draw(has) {
      if (!has("knobs")) return;
      const standing = setup.presets.filter((preset) => stands(app.usual, app.wish, preset));
      const now = standing.includes(chosen) ? chosen : standing[0];
      const said = now ?? (chosen && told(app.usual, app.wish, chosen) ? chosen : null);
      chips.forEach((chip, k) => chip.setAttribute("aria-pressed", String(setup.presets[k] === now)));
      look.replaceChildren(
        said ? h("b", {}, "Look for ") : "",
        said?.look ?? "Your own settings. Each case above sets everything as it needs it.",
      );
    },
  };
}

// Which networks the pictures below look into: one side, one seed of it, and a cell beside the RNN.

export function detail(app) {
  const { setup } = app;
  const sides = SIDES.map((side) => {
    const button = h("button", { type: "button" });
    button.addEventListener("click", () =>
      app.set({
        side,
        one: Math.min(app.S.one, app.seeds(side).length - 1),
        cell: app.beside(side, app.S.cell),
      }),
    );
    return [side, button];
  });
  const seed = h("select", { "aria-label": "Seed" }),
    cell = h("select", { "aria-label": "Cell beside the RNN" });
  seed.addEventListener("change", () => app.set({ one: Number(seed.value) }));
  cell.addEventListener("change", () => app.set({ cell: cell.value }));
  // another was not looked into before
  if (setup.known) seed.disabled = cell.disabled = true;
  cell.append(
    ...Object.entries(setup.cells)
      .filter(([name]) => name !== "rnn")
      .map(([value, title]) => h("option", { value }, title)),
  );
  const el = h(
    "section",
    { class: "detail", "aria-label": "Which networks" },
    h("h2", {}, "Where it comes from"),
    h("div", { class: "seg", role: "group", "aria-label": "Side" }, ...sides.map(([, button]) => button)),
    h("label", {}, "one network: seed ", seed),
    h("label", {}, "Vanilla RNN beside ", cell),
  );

  return {
    el,
    draw(has) {
      if (!has("norms", "detail")) return;
      const { S, P } = app;
      for (const [side, button] of sides) {
        button.textContent = P.sides[side].title;
        button.setAttribute("aria-pressed", String(side === S.side));
      }
      const seeds = app.seeds(S.side);
      seed.replaceChildren(...seeds.map((each, k) => h("option", { value: k }, each)));
      seed.value = S.one;
      for (const option of cell.options)
        option.disabled = !P.curves.some((each) => each.side === S.side && each.cell === option.value);
      cell.value = S.cell;
    },
  };
}
