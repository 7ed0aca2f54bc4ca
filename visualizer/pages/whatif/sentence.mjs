// The sentence of the surgery: every dashed part of it is a control. It says what the selected change is, or, where
// none is selected, one that could be held.

import { h, setAttributes, setText } from "../kit/dom.mjs";
import { drag } from "../kit/drag.mjs";
import { fmt, many, shorten } from "../kit/format.mjs";
import { isCoupled, mates, pinText, places, span, spans, written } from "../kit/pins.mjs";
import { indexOf } from "../kit/place.mjs";
import { placePicker } from "../kit/placepicker.mjs";
import { term } from "../kit/terms.mjs";

const SCRUB_PX = 3;

/** A value as the sentence has it. */
export const valued = (value) => (isCoupled(value) ? value.replace("-", " − ") : fmt(value, 2));

/**
 * What was typed as a value: a number within [low, high]; coupled, such as "1-f", where a gate can be held at that;
 * undefined for anything else.
 */
export function typedValue(text, [low, high], coupled = null) {
  const plain = text.trim().replace("−", "-").replaceAll(" ", "");
  if (/^1-[a-z]$/i.test(plain)) return plain.toLowerCase() === coupled ? coupled : undefined;
  const value = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : NaN;
  return Number.isNaN(value) ? undefined : Math.max(low, Math.min(high, value));
}

/** How far a value goes with a pixel of the hand: a whole range in about 200. */
export const scrubbed = (from, px, [low, high]) => {
  const by = Number.isFinite(high - low) ? (high - low) / 200 : 0.02;
  return Math.max(low, Math.min(high, Math.round((from + px * by) * 100) / 100)) || 0;
};

/** Steps moved by some, all of them or their last alone; what would leave the text stays. */
export function moved(steps, by, T, end = false) {
  const [first, last] = steps === null ? [0, T - 1] : [steps[0], steps.at(-1)];
  if (end) return last + by < first || last + by >= T ? steps : span(first, last + by, T);
  return first + by < 0 || last + by >= T ? steps : span(first + by, last + by, T);
}

/** The words of steps in quotes, long ones by their ends; null is all. */
export function quoted(steps, words, join = " ") {
  if (steps === null) return "all steps";
  if (!steps.length) return "no step";
  return spans(steps)
    .map(([a, b]) => {
      // a change may wait for a text that is long enough
      if (b >= words.length) return a === b ? `step ${a + 1}` : `steps ${a + 1}–${b + 1}`;
      const all = words.slice(a, b + 1);
      return `“${shorten(all.length > 4 ? `${all[0]} … ${all.at(-1)}` : all.join(join).trim(), 34)}”`;
    })
    .join(", ");
}

/** Units in words. */
export const unitsOf = (units, H) =>
  units === null || units.length === H
    ? `all ${many(H, "unit")}`
    : `${units.length === 1 ? "unit" : "units"} ${written(units).replaceAll("-", "–").replaceAll(",", ", ")}`;

export function sentence(app) {
  const layer = placePicker((place) => app.turn(place)),
    joint = h("span"),
    of = h("span", {}, joint, layer.el);
  const faced = (label) => {
    const face = h("span", { class: "face" }),
      select = h("select", { "aria-label": label });
    return { el: h("span", { class: "part" }, face, select), face, select };
  };
  const signal = faced("Signal"),
    units = faced("Units");
  const list = h("input", {
    type: "text",
    class: "part list",
    "aria-label": "Units, such as 3,7-9",
    spellcheck: "false",
    autocomplete: "off",
  });
  const value = h("input", {
    type: "text",
    class: "part value",
    role: "spinbutton",
    "aria-label": "Value",
    autocomplete: "off",
    title: "Drag sideways, use the arrow keys, or type",
  });
  const coupled = h("button", { type: "button", class: "btn small" });
  const during = h("button", {
    type: "button",
    class: "part during",
    "aria-haspopup": "dialog",
    "aria-expanded": "false",
    title: "Drag over the steps, use the arrow keys, or choose",
  });
  const wrong = h("small", { class: "wrong", role: "alert" }),
    along = h("small", {
      class: "along",
      title: "They were set as one: other steps or units are those of both",
    });
  const first = h("select", { "aria-label": "First step" }),
    last = h("select", { "aria-label": "Last step" });
  const all = h("button", { type: "button", class: "btn" }, "All steps");
  const menu = h(
    "div",
    { class: "popover steps", role: "dialog", "aria-label": "Steps" },
    h("label", {}, h("span", {}, "from"), first),
    h("label", {}, h("span", {}, "to"), last),
    all,
  );
  const hold = h("button", { type: "button", class: "btn hold" }, "Hold it");
  const el = h(
    "div",
    { class: "surgery", role: "group", "aria-label": "The change" },
    h("span", { class: "verb" }, term("hold", "Hold")),
    " ",
    signal.el,
    " of ",
    units.el,
    list,
    wrong,
    of,
    " at ",
    value,
    " ",
    coupled,
    " during ",
    h("span", { class: "spanning" }, during, menu),
    along,
    " ",
    hold,
  );
  menu.hidden = true;
  list.hidden = wrong.hidden = true;

  const back = () => app.root.focus({ preventScroll: true });
  const now = () => app.sentence;

  signal.select.addEventListener("change", () => {
    app.say({ signal: signal.select.value });
    back();
  });
  units.select.addEventListener("change", () => {
    const { value: chosen } = units.select;
    if (chosen === "list") {
      units.el.hidden = true;
      list.hidden = false;
      const { units: from } = now();
      list.value = from === null ? String(app.S.unit) : written(from);
      list.focus();
      list.select();
      return;
    }
    app.say({ units: chosen === "all" ? null : "one" });
    back();
  });
  const listed = (keep) => {
    if (list.hidden) return;
    const found = places(list.value, app.P.H);
    if (keep && found === undefined) {
      list.setAttribute("aria-invalid", "true");
      wrong.textContent = ` units are 0 to ${app.P.H - 1}, written as 3,7-9 `;
      wrong.hidden = false;
      return;
    }
    list.hidden = wrong.hidden = true;
    units.el.hidden = false;
    if (keep) app.say({ units: found === null || found.length === app.P.H ? null : found });
    else draw();
  };
  list.addEventListener("input", () => {
    list.removeAttribute("aria-invalid");
    wrong.hidden = true;
  });
  list.addEventListener("change", () => listed(true));
  list.addEventListener("blur", () => listed(places(list.value, app.P.H) !== undefined));
  list.addEventListener("keydown", (event) => {
    if (event.key === "Enter") listed(true);
    if (event.key === "Escape") listed(false);
    if (["Enter", "Escape"].includes(event.key) && list.hidden) back();
  });

  // ---- the value

  let scrubbing = false;
  const number = () => {
    const { value: v } = now();
    return isCoupled(v) ? 1 : v;
  };
  drag(value, {
    press(event) {
      if (app.root.getRootNode().activeElement === value) return false;
      event.preventDefault();
      return { x: event.clientX, from: number() };
    },
    slop: (event, { x }) => Math.abs(event.clientX - x) >= SCRUB_PX,
    move(event, { x, from }) {
      scrubbing = true;
      app.say({ value: scrubbed(from, event.clientX - x, app.range(now().signal)) }, { done: false });
    },
    done() {
      scrubbing = false;
      app.say({});
    },
    click() {
      value.focus();
      value.select();
    },
  });
  value.addEventListener("keydown", (event) => {
    const by = { ArrowUp: 0.05, ArrowDown: -0.05, PageUp: 0.25, PageDown: -0.25 }[event.key];
    if (by) {
      event.preventDefault();
      const [low, high] = app.range(now().signal),
        step = event.shiftKey ? by / 5 : by;
      app.say({ value: Math.max(low, Math.min(high, Math.round((number() + step) * 100) / 100)) || 0 });
      value.value = valued(now().value);
    }
    if (event.key === "Enter") typed();
    if (event.key === "Escape") value.value = valued(now().value);
    if (["Enter", "Escape"].includes(event.key)) back();
  });
  function typed() {
    const { signal: name } = now();
    const found = typedValue(value.value, app.range(name), app.P.roles.coupling(name));
    if (found !== undefined && valued(found) !== valued(now().value)) app.say({ value: found });
    else draw();
  }
  value.addEventListener("change", typed);
  value.addEventListener("blur", () => draw());
  coupled.addEventListener("click", () =>
    app.say({ value: isCoupled(now().value) ? 1 : app.P.roles.coupling(now().signal) }),
  );

  // ---- the steps

  const toggle = (open) => {
    menu.hidden = !open;
    during.setAttribute("aria-expanded", String(open));
    if (open) first.focus();
  };
  during.addEventListener("click", (event) => {
    event.stopPropagation();
    toggle(menu.hidden);
  });
  during.addEventListener("keydown", (event) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!by) return;
    event.preventDefault();
    app.say({ steps: moved(now().steps, by, app.P.T, event.shiftKey) });
  });
  app.root.addEventListener("pointerdown", (event) => {
    if (!menu.hidden && !event.composedPath().includes(menu) && !event.composedPath().includes(during))
      toggle(false);
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    toggle(false);
    during.focus();
  });
  const ends = (moving) => {
    let [a, b] = [Number(first.value), Number(last.value)];
    if (a > b) [a, b] = moving === first ? [a, a] : [b, b];
    app.say({ steps: span(a, b, app.P.T) });
  };
  for (const each of [first, last]) each.addEventListener("change", () => ends(each));
  all.addEventListener("click", () => {
    app.say({ steps: null });
    toggle(false);
  });
  hold.addEventListener("click", () => app.begin());

  let said = "";
  function draw() {
    const { P, S, setup } = app,
      pin = now(),
      label = P.roles.word(pin.signal);
    const proposal = !app.pins[S.pin];
    el.classList.toggle("proposal", proposal);
    hold.hidden = !proposal;
    setAttributes(signal.face, { class: `face s-${pin.signal}` });
    setAttributes(value, { class: `part value s-${pin.signal}` });
    signal.select.value = pin.signal;
    Object.assign(signal.select.dataset, { term: pin.signal, act: "Click: choose what is held." });
    const kind =
      pin.units === null ? "all" : pin.units.length === 1 && pin.units[0] === S.unit ? "one" : "own";
    setText(units.face, unitsOf(pin.units, P.H));
    layer.draw({ layers: P.layers, layer: Math.max(0, indexOf(P, pin)) });
    of.hidden = layer.el.hidden;
    setText(joint, P.layers.at(-1).level ? " of " : ", ");
    const set = proposal
      ? app.proposed.slice(1)
      : mates(app.pins, S.pin, setup.presets[P.cell]).map((k) => app.pins[k]);
    setText(during, app.names(pin.steps));
    setText(
      hold,
      set.length ? `Hold the gates ${pin.steps ? "over" : "at"} ${app.names(pin.steps)}` : "Hold it",
    );
    along.hidden = !set.length;
    // the rest is of what is held, and not of how much
    const about = JSON.stringify([pin.signal, label, kind, pin.units, P.H, S.unit, set.map(pinText)]);
    if (about === said) return amount(pin);
    said = about;
    signal.face.replaceChildren(h("i", {}, pin.signal), ` ${label}`);
    along.replaceChildren(
      ...set.flatMap(({ signal: name, value: v }, k) => [
        k ? " and " : " with ",
        h("i", { class: `s-${name}` }, name),
        ` at ${valued(v)}`,
      ]),
    );
    const own = kind === "own" ? [h("option", { value: "own" }, unitsOf(pin.units, P.H))] : [];
    units.select.replaceChildren(
      h("option", { value: "all" }, `all ${many(P.H, "unit")}`),
      h("option", { value: "one" }, `unit ${S.unit}, the selected one`),
      ...own,
      h("option", { value: "list" }, "a list, such as 3,7-9"),
    );
    units.select.value = kind;
    return amount(pin);
  }

  // at how much it is held
  function amount(pin) {
    const { P } = app;
    if (app.root.getRootNode().activeElement !== value || scrubbing) value.value = valued(pin.value);
    value.style.width = `${Math.max(4, value.value.length + 0.4)}ch`;
    const [low, high] = app.range(pin.signal);
    for (const [name, v] of [
      ["valuemin", low],
      ["valuemax", high],
      ["valuenow", pin.value],
    ]) {
      if (Number.isFinite(v)) setAttributes(value, { [`aria-${name}`]: v });
      else value.removeAttribute(`aria-${name}`);
    }
    setAttributes(value, { "aria-valuetext": valued(pin.value) });
    const coupling = P.roles.coupling(pin.signal);
    coupled.hidden = !coupling || isCoupled(pin.value);
    setText(coupled, coupling ? valued(coupling) : "");
  }

  let filled = "";
  function fill() {
    const { P } = app,
      of = `${P.signals} ${P.tokens.join(" ")}`;
    if (of === filled) return;
    filled = of;
    signal.select.replaceChildren(
      ...P.signals.map((name) => h("option", { value: name }, `${name} ${app.P.roles.word(name)}`)),
    );
    for (const each of [first, last])
      each.replaceChildren(
        ...P.shown.map((word, t) => h("option", { value: t }, `${t + 1} ${shorten(word, 20)}`)),
      );
  }

  return {
    el,
    draw(has) {
      if (has("picture")) fill();
      if (!has("picture", "pins", "unit", "focus")) return;
      [first.value, last.value] = app.S.span.map(String);
      draw();
    },
  };
}
