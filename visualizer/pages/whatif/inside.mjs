// Inside the cell of run B: its valves are pulled, its states set, and a map of it is brushed, to hold them there.

import { diagram } from "../kit/cell/diagram.mjs";
import { instant } from "../kit/cell/instant.mjs";
import { jawShift, RADIUS } from "../kit/cell/parts.mjs";
import { h, el as svg } from "../kit/dom.mjs";
import { drag } from "../kit/drag.mjs";
import { fmt, many } from "../kit/format.mjs";
import { swatches } from "../kit/maps.mjs";
import { acts, heldAt, isAt, span } from "../kit/pins.mjs";
import { choice, section, slider } from "../kit/section.mjs";
import { term } from "../kit/terms.mjs";
import { difference, scale, unitMap } from "./map.mjs";

const TRAVEL = 75; // units of the drawing that a jaw is pulled over from shut to open

const clamp = (v, low, high) => Math.max(low, Math.min(high, v));
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

/** How far open a jaw is that stood at `open` and is pulled from one distance off the middle to another. */
export const opened = (open, from, to) =>
  clamp(Math.round(100 * (open + ((from < 0 ? -1 : 1) * (to - from)) / TRAVEL)) / 100, 0, 1);

// the place of the pin that holds a signal of a unit at a step: the last of them wins
const winner = (pins, { signal, ...place }, unit, t) =>
  pins.findLastIndex((pin) => heldAt([pin], signal, unit, t, place) !== null);

/** The list with one more pin, or, where the pin that holds now does so over the same places, with that one's value. */
export function pulled(pins, pin, unit, t) {
  const at = winner(pins, pin, unit, t),
    now = pins[at];
  if (!now || !same([now.units, now.steps], [pin.units, pin.steps])) return [...pins, { on: true, ...pin }];
  return pins.map((each, k) => (k === at ? { ...each, ...pin } : each));
}

/** The list without the pin that holds a signal of a unit at a step. */
export function released(pins, signal, unit, t, place = {}) {
  const at = winner(pins, { signal, ...place }, unit, t);
  return pins.filter((_, k) => k !== at);
}

export function inside(app) {
  let whose = "all",
    when = "span",
    shows = "b";
  let form = null,
    sized = null,
    least = 0,
    drawing = null,
    before = null,
    pulling = null,
    brush = null,
    chosen = false,
    rows = [];

  const units = choice("Whose", { all: "all units", one: "unit" }, (value) => {
    whose = value;
    draw();
  });
  const steps = choice("When", { step: "this step", span: "", all: "all steps" }, (value) => {
    when = value;
    draw();
  });
  // where a pull holds
  for (const each of [units, steps]) each.el.dataset.control = "";
  const title = h("h3"),
    cell = h("div", {
      class: "cell",
      tabindex: "0",
      role: "group",
      "data-terms": ".panel",
      "aria-label": "The cell; the arrows go through its marks",
    }),
    states = h("div", { class: "states" });
  const letters = h("span", { class: "seg signals", role: "group", "aria-label": "Signal of the map" });
  const which = choice("What the map shows", { b: "with your change", d: "difference" }, (value) => {
    shows = value;
    paint();
  });
  const legend = h("span", { class: "legend" });
  const map = unitMap(app, { tip: told, brushed });
  const value = slider(
    {
      name: "at",
      title: "Value to hold it at",
      low: 0,
      high: 1,
      step: 0.01,
      value: 1,
      written: (v) => fmt(v),
    },
    () => (chosen = true),
  );
  const what = h("span"),
    hold = h("button", { type: "button", class: "btn start" }, "Hold"),
    drop = h("button", { type: "button", class: "btn" }, "Clear");
  const bar = h(
    "div",
    { class: "brushed", "data-control": true, role: "group", "aria-label": "What is brushed" },
    what,
    value.el,
    hold,
    drop,
  );
  const hint = h(
    "p",
    { class: "reads", "data-control": true },
    "Drag a rectangle over units and steps to hold them; with the keyboard, shift and the arrows.",
  );
  const { el, says, note } = section(
    "inside",
    term("cell", "Inside the cell"),
    "drag a gate",
    [units.el, steps.el],
    h(
      "div",
      { class: "pair" },
      h("div", { class: "panel" }, title, cell, states),
      h(
        "div",
        { class: "panel" },
        h("div", { class: "maphead" }, letters, which.el, legend),
        map.el,
        bar,
        hint,
      ),
    ),
  );
  const near = app.near.watch(el);
  bar.hidden = true;
  hold.addEventListener("click", () => {
    const { signal, units: of, steps: over } = brush;
    map.clear();
    app.hold({ signal, units: of, steps: over, value: Number(value.input.value) });
  });
  drop.addEventListener("click", () => map.clear());

  // ---- where a pull holds

  const over = () => {
    const {
      t,
      span: [first, last],
    } = app.S;
    return (t >= first && t <= last && span(first, last, app.P.T)) || [t];
  };
  // a span that is all steps is none
  const choices = () => ({ step: [app.S.t], span: over(), all: null });
  const places = () => ({ units: whose === "all" ? null : [app.S.unit], steps: choices()[when] });

  function pull(signal, to, done) {
    const { unit, t } = app.S;
    before ??= app.pins;
    const list = pulled(before, { signal, ...app.place, ...places(), value: to }, unit, t);
    if (done) before = null;
    app.edit(list, { done, select: winner(list, { signal, ...app.place }, unit, t) });
  }

  const release = (signal) =>
    app.edit(released(app.pins, signal, app.S.unit, app.S.t, app.place), { done: true });

  // ---- the valves

  const full = (signal) => `${app.P.roles.word(signal)} ${signal}`;
  const now = (signal) => {
    const { unit, t } = app.S,
      held = app.held(signal, unit, t);
    return typeof held === "number" ? held : app.P.at(signal, t, unit);
  };

  function hand({ signal, linked, x, y, level }) {
    const lines = [-1, 1].map(() =>
      svg("path", { class: "jaw grip", d: level ? `M${x - 7} ${y}h14` : `M${x} ${y - 7}v14` }),
    );
    const pull_ = svg(
      "g",
      {
        class: `pull ${level ? "level" : "upright"}`,
        role: "slider",
        tabindex: "0",
        "aria-valuemin": "0",
        "aria-valuemax": "1",
      },
      svg("circle", { class: "reach", cx: x, cy: y, r: RADIUS + 6 }),
      ...lines,
    );
    const pin = svg(
      "g",
      { class: "pinned", role: "button", tabindex: "0" },
      svg("circle", { class: "reach", cx: x - 23, cy: y - 23, r: 15 }),
      svg("path", { d: `M${x - 12} ${y - 12}L${x - 19} ${y - 19}` }),
      svg("circle", { class: "knob", cx: x - 23, cy: y - 23, r: 7.5 }),
      svg("title", {}, `Release ${full(signal)}`),
    );
    const open = () => (linked ? 1 - now(signal) : now(signal));
    const give = (to, done) => pull(signal, linked ? Math.round(100 * (1 - to)) / 100 : to, done);
    // the way of the jaws: in pixels of the window, and from the middle of the valve in units of the drawing
    const along = (event) => (level ? event.clientY : event.clientX);
    const off = (event) => {
      const at = drawing.svg.getBoundingClientRect(),
        k = drawing.svg.viewBox.baseVal.width / at.width;
      return [level ? (event.clientY - at.top) * k - y : (event.clientX - at.left) * k - x, k];
    };
    drag(pull_, {
      press(event) {
        event.preventDefault();
        pull_.focus({ preventScroll: true });
        const [from, k] = off(event);
        return { from, k, start: along(event), open: open(), last: null };
      },
      move(event, hold) {
        // from where it began, wherever the drawing is meanwhile
        const to = opened(hold.open, hold.from, hold.from + hold.k * (along(event) - hold.start));
        if (to === (hold.last ?? Math.round(100 * hold.open) / 100)) return;
        hold.last = to;
        give(to, false);
      },
      done: (_, { last }) => last !== null && give(last, true),
    });
    // a key that is held down is one change
    let typed = null;
    pull_.addEventListener("keydown", (event) => {
      const by = {
        ArrowUp: 0.05,
        ArrowRight: 0.05,
        ArrowDown: -0.05,
        ArrowLeft: -0.05,
        PageUp: 0.25,
        PageDown: -0.25,
        Home: -1,
        End: 1,
      }[event.key];
      if (["Delete", "Backspace"].includes(event.key) && app.held(signal, app.S.unit, app.S.t) !== null)
        release(signal);
      else if (!by) return;
      event.preventDefault();
      if (!by) return;
      typed = clamp(Math.round(100 * ((typed ?? open()) + by)) / 100, 0, 1);
      give(typed, false);
    });
    const settle = () => {
      if (typed === null) return;
      give(typed, true);
      typed = null;
    };
    pull_.addEventListener("keyup", settle);
    pull_.addEventListener("blur", settle);
    pin.addEventListener("click", () => release(signal));
    pin.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      pull_.focus();
      release(signal);
    });
    return {
      el: svg("g", {}, pull_, pin),
      step(v) {
        const gate = v.now[signal],
          { unit, t } = app.S,
          held = app.held(signal, unit, t) !== null;
        const shift = jawShift(linked ? 1 - gate : gate) + 5;
        lines.forEach(
          (line, k) => (line.style.transform = `translate${level ? "Y" : "X"}(${(2 * k - 1) * shift}px)`),
        );
        pull_.setAttribute(
          "aria-label",
          linked ? `${full(signal)}, by its other side, 1 − ${signal}` : full(signal),
        );
        pull_.setAttribute("aria-valuenow", fmt(gate).replace("\u2212", "-"));
        pull_.setAttribute(
          "aria-valuetext",
          `${app.P.roles.word(signal)} ${fmt(gate)}${held ? `, held; as trained ${trained(signal)}` : ""}`,
        );
        pin.style.display = held ? "" : "none";
        pin.setAttribute("aria-label", `Release ${full(signal)}`);
      },
    };
  }

  const trained = (signal) => {
    const { A, S } = app;
    return app.sameNet && S.t < A.T ? fmt(A.at(signal, S.t, S.unit)) : "–";
  };

  // ---- states, which have no valve: a slider each

  function build() {
    const { P } = app;
    drawing = diagram(P.roles, hand);
    cell.replaceChildren(drawing.svg);
    letters.replaceChildren(
      ...P.signals.map((name) => {
        const button = h(
          "button",
          {
            type: "button",
            "data-signal": name,
            "data-term": name,
            "aria-label": `${app.P.roles.word(name)} ${name}`,
          },
          h("i", { class: `s-${name}` }, name),
        );
        button.addEventListener("click", () => app.look(name));
        return button;
      }),
    );
    rows = P.signals
      .filter((name) => app.P.roles.kind(name) !== "gate")
      .map((name) => {
        const [low, high] = ends(name);
        const line = slider(
          {
            name,
            term: name,
            title: `Hold ${full(name)} at`,
            low,
            high,
            step: 0.01,
            value: 0,
            written: (v) => fmt(v, 2, true),
          },
          (v) => {
            pulling = name;
            pull(name, v, false);
          },
        );
        const free = h(
          "button",
          {
            type: "button",
            class: "btn free",
            title: `Release ${full(name)}`,
            "aria-label": `Release ${full(name)}`,
          },
          "held",
        );
        // back where it began it is no change to a browser
        for (const end of ["change", "pointerup", "pointercancel", "blur"]) {
          line.input.addEventListener(end, () => {
            // the slider before may lose the focus only after this one has moved
            if (pulling !== name || !before) return;
            pulling = null;
            pull(name, Number(line.input.value), true);
          });
        }
        free.addEventListener("click", () => release(name));
        return { name, line, free, el: h("div", { class: "state" }, line.el, free) };
      });
    states.replaceChildren(...rows.map((row) => row.el));
  }

  // the values offered: a little more than both runs reach
  function ends(name) {
    const [low, high] = app.range(name);
    if (Number.isFinite(high)) return [low, high];
    const most = Math.ceil(1.2 * Math.max(1, app.A.signals.includes(name) ? app.A.peak(name) : 0));
    return [-most, most];
  }

  function told(t, unit) {
    const { P, A, S } = app,
      one = `${S.focus} ${fmt(P.at(S.focus, t, unit), 4)}`;
    return compares() && A !== P && t < A.T ? `${one}, as trained ${fmt(A.at(S.focus, t, unit), 4)}` : one;
  }

  // ---- the map and its brush

  const compares = () => app.sameNet && app.A.signals.includes(app.S.focus);

  function brushed(found) {
    const signal = app.S.focus;
    bar.hidden = !found;
    hint.hidden = Boolean(found);
    if (!found) {
      brush = null;
      chosen = false;
      return;
    }
    const { P } = app;
    brush = { signal, ...found };
    const n = found.units?.length ?? P.H,
      over_ = found.steps ?? Array.from({ length: P.T }, (_, t) => t);
    what.replaceChildren(
      "hold ",
      h("i", { class: `s-${signal}` }, signal),
      ` of ${found.units === null ? `all ${many(n, "unit")}` : n === 1 ? `unit ${found.units[0]}` : many(n, "unit")} over `,
      h("b", {}, app.names(found.steps)),
    );
    // the value that it has there on average, until another is chosen
    if (chosen) return;
    const [low, high] = ends(signal),
      all = found.units ?? app.order;
    const mean =
      all.reduce((sum, u) => sum + over_.reduce((s, t) => s + P.at(signal, t, u), 0), 0) /
      (all.length * over_.length);
    value.set(Math.round(100 * clamp(mean, low, high)) / 100, { min: low, max: high });
  }

  function paint() {
    const { P, A, S } = app,
      name = S.focus,
      able = compares() && A !== P;
    if (brush && brush.signal !== name) map.clear();
    const minus = shows === "d" && able;
    which.set(minus ? "d" : "b");
    which.el.children[1].disabled = !able;
    for (const button of letters.children)
      button.setAttribute("aria-pressed", String(button.dataset.signal === name));
    const pins = app.pins.filter((pin) => acts(pin) && pin.signal === name && isAt(pin, app.place));
    const field = minus ? difference(A, P, name) : P,
      most = minus ? field.most : app.full(name);
    legend.replaceChildren(...(minus ? scale(app, field) : swatches(app, name, most)));
    const run = A === P ? "as trained" : app.titles.b;
    map.paint(field, {
      name,
      full: most,
      colours: minus ? "g" : name,
      pins,
      said: `Map of ${name}${minus ? `, ${app.titles.b} minus ${app.titles.a}` : `, ${run}`}: ${many(P.H, "unit")} by ${many(field.T, "step")}. Shift and the arrows brush a part of it.`,
    });
  }

  // ---- drawing

  function show() {
    const { P, S } = app,
      v = instant(P, { ...S, mode: "unit" });
    // a hand sees at once what it does; what follows from it comes with the run
    for (const signal of P.signals) v.now[signal] = now(signal);
    drawing.update({ ...v, compact: app.small, least, instant: true });
    drawing.svg.setAttribute(
      "aria-label",
      `The ${app.setup.cells[P.cell]} cell of unit ${S.unit} at “${P.shown[S.t]}”`,
    );
    title.replaceChildren(
      h("b", {}, `Unit ${S.unit}`),
      ` of ${P.H} at `,
      h("b", {}, `“${P.shown[S.t]}”`),
      `, step ${S.t + 1} of ${P.T}`,
    );
    for (const { name, line, free } of rows) {
      const held = app.held(name, S.unit, S.t) !== null,
        [low, high] = ends(name),
        to = now(name);
      if (pulling !== name) line.set(to, { min: Math.min(low, to), max: Math.max(high, to) });
      free.hidden = !held;
    }
  }

  function choose() {
    const { P, S } = app,
      all = choices(),
      [, one] = units.el.children,
      [, second] = steps.el.children;
    units.el.children[0].textContent = `all ${many(P.H, "unit")}`;
    one.textContent = `unit ${S.unit}`;
    units.set(whose);
    second.textContent = `over ${app.names(all.span)}`;
    second.hidden = all.span.length === 1;
    steps.set(second.hidden && when === "span" ? "step" : when);
    const { signals } = P,
      gates = signals.filter((name) => app.P.roles.kind(name) === "gate");
    const at = places(),
      where =
        at.steps === null
          ? "at all steps"
          : at.steps.length === 1
            ? `at ${app.names(at.steps)}`
            : `over ${app.names(at.steps)}`;
    const held = signals.filter((name) => app.held(name, S.unit, S.t) !== null);
    note.textContent = gates.length ? "drag a gate, drawn as a valve" : "it has no gate: set its state";
    says.replaceChildren(
      gates.length ? "Pull a gate open or shut, or set a state, to hold it " : "Set the state to hold it ",
      `in ${at.units === null ? `all ${many(P.H, "unit")}` : `unit ${S.unit}`} ${where}. `,
      ...(held.length
        ? [
            "Held in this unit here: ",
            held.map((name) => `${full(name)} at ${fmt(now(name))} (as trained ${trained(name)})`).join(", "),
            ". A click on its pin lets it go.",
          ]
        : []),
    );
  }

  function draw() {
    const { P } = app;
    if (!P || !near()) return;
    const next = P.cell + JSON.stringify(P.options);
    if (next !== form) build();
    if (next !== form || sized !== `${app.width} ${app.rem}`) least = drawing.least();
    [form, sized] = [next, `${app.width} ${app.rem}`];
    choose();
    show();
    paint();
  }

  return {
    el,
    draw(has) {
      if (has("picture", "pins", "unit", "focus", "view", "size", "theme", "order", "t")) draw();
    },
  };
}
