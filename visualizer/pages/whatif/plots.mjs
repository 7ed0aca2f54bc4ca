// The signal of the sentence over time with the bar that holds it, and the memory of the selected unit: run A
// dashed, run B solid, on the axis of the words.

import { ticks } from "../kit/axis.mjs";
import { steps as along, chart } from "../kit/chart.mjs";
import { h } from "../kit/dom.mjs";
import { drag } from "../kit/drag.mjs";
import { fmt, shorten, sign } from "../kit/format.mjs";
import { acts, isCoupled, span, spans } from "../kit/pins.mjs";
import { unitPicker } from "../kit/unit.mjs";
import { unitsOf, valued } from "./sentence.mjs";

const FAR_PX = 4;
const endsOf = (roles, signal) => {
  if (signal !== roles.keeper) return ["open", "shut"];
  const ends = ["keep", roles.linked ? "renew" : "drop"];
  return roles.keepsAt ? ends : ends.reverse();
};

/** The mean of a signal over units at every step, (T,); null is all of them. */
export function meanOf(P, signal, units) {
  if (units === null) return P.mean(signal);
  const there = units.filter((u) => u < P.H),
    a = P.signal(signal),
    out = new Float32Array(P.T);
  for (let t = 0; t < P.T; t++) {
    let sum = 0;
    for (const u of there) sum += a[t * P.H + u];
    out[t] = there.length ? sum / there.length : NaN;
  }
  return out;
}

/** The ends of an axis that has to hold all values, 0 among them, with a margin. */
export function bounds(values, least = 0) {
  let low = -least,
    high = least;
  for (const v of values) {
    if (v < low) low = v;
    if (v > high) high = v;
  }
  const pad = 0.06 * (high - low || 1);
  return [low < 0 ? low - pad : low, high + (high > 0 || low === 0 ? pad : 0)];
}

/** The spans of steps within a text of T steps; null is all of it. @returns {[number, number][]} */
const reach = (steps, T) => (steps === null ? [[0, T - 1]] : spans(steps.filter((t) => t < T)));

// run A and run B of one signal over the steps
function runs(app, name) {
  const plot = chart(`wplot ${name}`);
  return {
    el: plot.el,
    plot,
    values: null,
    // values: {a: null | (T,), b: (T,)}, called: their names; low, high: ends of the axis; hue: the colour of both
    draw({ values, called, low, high, hue, pad, ...rest }) {
      const { G, rem } = app;
      this.values = values;
      plot.el.style.setProperty("--hue", hue);
      // named where they are furthest apart
      const apart = (t) => !values.a || Math.abs(values.b[t] - values.a[t]) > 0.06 * (high - low);
      const line = (run, dot) => ({
        values: values[run],
        kind: run,
        name: G.n > 1 && called[run],
        named: apart,
        later: run === "a",
        dot,
      });
      plot.draw({
        x: along(G),
        y: { low, high, top: pad, below: pad },
        lines: [...(values.a ? [line("a", 3)] : []), line("b", 4)],
        // under a hand they stay where they are
        still: Boolean(app.before),
        rem,
        ...rest,
      });
    },
  };
}

// a press that goes nowhere picks a step, one that goes on sideways brushes them where they can be brushed
function picks(app, el, brush = null) {
  const along = (event) => event.clientX - el.getBoundingClientRect().left,
    step = (event) => app.G.step(along(event));
  drag(el, {
    press: (event) => !event.defaultPrevented && along(event) >= app.G.gutter && { from: step(event) },
    slop: (event, { x }) =>
      brush !== null && event.pointerType !== "touch" && Math.abs(event.clientX - x) >= FAR_PX,
    move: (event, { from }) => brush(from, step(event), false),
    done: (event, { from }) => brush(from, step(event), true),
    click: (event) => app.point(step(event)),
  });
}

export function plots(app) {
  const heads = { gate: h("h2"), memory: h("h2") },
    right = { gate: h("span", { class: "r" }), memory: h("span", { class: "r" }) };
  const gate = runs(app, "gate"),
    memory = runs(app, "memory");
  const picker = unitPicker(app),
    which = h("span", { class: "seg units", "data-control": true }, picker.row, ...picker.els);
  const bars = h("div", { class: "bars" });
  const ends = ["first", "last"].map((which) =>
    h("div", {
      class: `brace ${which === "first" ? "from" : "to"}`,
      role: "slider",
      tabindex: "0",
      "aria-label": `${which === "first" ? "First" : "Last"} step held`,
    }),
  );
  const bar = h("div", { class: "clamp", role: "slider", tabindex: "0", "aria-orientation": "vertical" });
  gate.el.append(bars, bar, ...ends);
  // what can be taken hold of is no picture
  gate.el.setAttribute("role", "group");
  const el = h(
    "div",
    { class: "wplots", "data-picture": "The gate and the memory" },
    h("div", { class: "hd" }, heads.gate, right.gate),
    gate.el,
    h("div", { class: "hd" }, heads.memory, which, right.memory),
    memory.el,
  );
  let frozen = null,
    moving = false,
    spoken = "";

  // ---- the bar: up and down is the value, its ends are the steps

  const first = () => app.S.span[0],
    last = () => app.S.span[1];
  const value = () => {
    const { value: v, signal, units } = app.sentence;
    if (!isCoupled(v)) return v;
    const mean = meanOf(app.P, signal, units),
      [a, b] = app.S.span;
    return mean.slice(a, b + 1).reduce((sum, x) => sum + x, 0) / (b - a + 1);
  };
  // a change that was only proposed is held once a hand moves it
  const hold = (change, done) => {
    if (app.pins[app.S.pin]) return app.say(change, { done });
    app.before ??= app.pins;
    app.say(change);
    return app.begin(done);
  };
  const snap = (v) => {
    const [low, high] = app.range(app.sentence.signal),
      { low: a, high: b } = gate.plot.frame;
    return Math.max(low, Math.min(high, Math.max(a, Math.min(b, Math.round(v * 100) / 100)))) || 0;
  };
  const drags = (handle, move) => {
    drag(handle, {
      press(event) {
        event.preventDefault();
        event.stopPropagation();
        handle.focus({ preventScroll: true });
        return { x: event.clientX, y: event.clientY, start: value(), span: [...app.S.span] };
      },
      slop: 2,
      move(event, from) {
        moving = true;
        move(event, from);
      },
      done() {
        moving = false;
        app.say({});
      },
      click: () => app.draw(new Set(["pins"])),
    });
  };
  drags(bar, (event, from) => {
    const { low, high, top, bottom } = gate.plot.frame,
      by = ((from.y - event.clientY) * (high - low)) / (bottom - top);
    // up and down it is another value, sideways other steps: what the hand did first
    from.sideways ??= Math.abs(event.clientX - from.x) > Math.abs(event.clientY - from.y);
    if (!from.sideways) return hold({ value: snap(from.start + by) }, false);
    const [a, b] = from.span,
      far = Math.round((event.clientX - from.x) / app.G.cw),
      go = Math.max(-a, Math.min(app.P.T - 1 - b, far));
    return hold({ steps: steps(a + go, b + go) }, false);
  });
  const steps = (a, b) => span(Math.min(a, b), Math.max(a, b), app.P.T);
  ends.forEach((end, k) =>
    drags(end, (event, from) => {
      // an end stands between two columns, and goes to the nearest such place
      const t = app.G.step(
        event.clientX - gate.el.getBoundingClientRect().left + (k ? -0.5 : 0.5) * app.G.cw,
      );
      const [a, b] = k
        ? [from.span[0], Math.max(from.span[0], t)]
        : [Math.min(from.span[1], t), from.span[1]];
      hold({ steps: steps(a, b) }, false);
    }),
  );
  bar.addEventListener("keydown", (event) => {
    const by = { ArrowUp: 0.05, ArrowDown: -0.05, PageUp: 0.25, PageDown: -0.25 }[event.key];
    const whole = { Home: -Infinity, End: Infinity }[event.key];
    if (!by && !whole && event.key !== "Enter") return;
    event.preventDefault();
    if (event.key === "Enter") return hold({}, true);
    return hold({ value: snap(whole ?? value() + (event.shiftKey ? by / 5 : by)) }, true);
  });
  ends.forEach((end, k) =>
    end.addEventListener("keydown", (event) => {
      const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
      if (!by) return;
      event.preventDefault();
      const at = [first(), last()],
        to = at[k] + by;
      if (to < 0 || to >= app.P.T || (k ? to < at[0] : to > at[1])) return;
      at[k] = to;
      hold({ steps: steps(...at) }, true);
    }),
  );
  // a span is drawn over the empty plot, or over the words
  app.brush = (a, b, done) => app.say({ steps: steps(a, b) }, { done });
  picks(app, gate.el, app.brush);
  picks(app, memory.el);

  function drawBar() {
    if (!gate.plot.frame) return; // there was no room to draw it in
    const { G, S, P, sentence: now } = app,
      v = value(),
      proposal = !app.pins[S.pin],
      off = !proposal && !acts(now);
    const runs = reach(now.steps, P.T).filter(([a, b]) => b >= G.a && a < G.end);
    const { y, low, high } = gate.plot.frame,
      at = y(Math.max(low, Math.min(high, v)));
    const clip = ([a, b]) => [G.x(Math.max(a, G.a)), G.x(Math.min(b + 1, G.end))];
    // the widest run in view carries the handle, all the others are drawn
    const main = runs.reduce(
      (best, run) => (best && best[1] - best[0] >= run[1] - run[0] ? best : run),
      null,
    );
    bars.replaceChildren(
      ...runs
        .filter((run) => run !== main)
        .map((run) => {
          const [left, end] = clip(run);
          return h("i", { style: `left:${left + 1}px;width:${end - left - 2}px;top:${at}px` });
        }),
    );
    for (const each of [bars, bar]) each.classList.toggle("proposal", proposal || off);
    bar.hidden = !main;
    ends.forEach((end, k) => {
      end.hidden = !main || (now.steps !== null && runs.length > 1) || (k ? main[1] >= G.end : main[0] < G.a);
      end.classList.toggle("proposal", proposal || off);
      if (end.hidden) return;
      end.style.left = `${clip(main)[k]}px`;
      end.style.top = `${at}px`;
      end.setAttribute("aria-valuemin", 1);
      end.setAttribute("aria-valuemax", P.T);
      end.setAttribute("aria-valuenow", S.span[k] + 1);
      end.setAttribute("aria-valuetext", `step ${S.span[k] + 1}, ${P.shown[S.span[k]]}`);
    });
    if (!main) return;
    const [left, end] = clip(main),
      wide = end - left,
      word = proposal ? "hold at" : off ? "off" : "hold";
    bar.style.left = `${left}px`;
    bar.style.width = `${wide}px`;
    bar.style.top = `${at}px`;
    bar.classList.toggle("narrow", wide < 2.2 * app.rem);
    bar.classList.toggle("tied", isCoupled(now.value));
    const label = valued(now.value);
    bar.replaceChildren(
      h("span", {}, wide > (0.5 * (word.length + label.length) + 1.4) * app.rem ? `${word} ${label}` : label),
    );
    bar.setAttribute(
      "aria-label",
      `Hold ${now.signal} of ${unitsOf(now.units, P.H)} during ${app.names(now.steps)} at`,
    );
    bar.setAttribute("aria-valuenow", Number.isFinite(v) ? v : 0);
    bar.setAttribute(
      "aria-valuemin",
      Number.isFinite(app.range(now.signal)[0]) ? app.range(now.signal)[0] : Math.floor(low),
    );
    bar.setAttribute(
      "aria-valuemax",
      Number.isFinite(app.range(now.signal)[1]) ? app.range(now.signal)[1] : Math.ceil(high),
    );
    bar.setAttribute(
      "aria-valuetext",
      `${valued(now.value)}${proposal ? ", not held yet" : off ? ", switched off" : ""}`,
    );
  }

  // an axis does not shrink under a hand
  function ends_(name, low, high) {
    const held = app.before || moving;
    if (!held) frozen = null;
    else {
      frozen ??= {};
      const was = frozen[name] ?? [low, high];
      [low, high] = frozen[name] = [Math.min(low, was[0]), Math.max(high, was[1])];
    }
    return [low, high];
  }

  function drawGate() {
    const {
      P,
      A,
      rem,
      sentence: { signal, units, steps, value: v },
      titles: called,
    } = app;
    const kind = P.roles.kind(signal),
      label = P.roles.word(signal),
      comparable = A !== P && A.signals.includes(signal) && (app.sameNet || units === null);
    const values = { a: comparable ? meanOf(A, signal, units) : null, b: meanOf(P, signal, units) };
    let low = 0,
      high = 1,
      marks = [
        [1, `1 ${endsOf(P.roles, signal)[0]}`],
        [0.5, ""],
        [0, `0 ${endsOf(P.roles, signal)[1]}`],
      ];
    if (kind !== "gate") {
      [low, high] =
        kind === "memory"
          ? ends_("gate", ...bounds([...values.b, ...(values.a ?? []), isCoupled(v) ? 0 : 1.3 * v], 1))
          : [-1, 1];
      marks = (kind === "memory" ? ticks(low, high, 3) : [1, 0, -1]).map((x) => [
        x,
        fmt(x, Number.isInteger(x) ? 0 : 1, true),
      ]);
    }
    const held = reach(steps, P.T);
    const whose =
      units === null || units.length > 1 ? `mean of ${unitsOf(units, P.H)}` : `of ${unitsOf(units, P.H)}`;
    heads.gate.replaceChildren(
      `${label[0].toUpperCase()}${label.slice(1)} ${kind === "gate" ? "gate " : kind === "memory" ? "state " : ""}`,
      h("i", { class: `s-${signal}` }, signal),
      h(
        "small",
        {},
        ` ${whose}`,
        h(
          "span",
          { class: "wide" },
          app.pins[app.S.pin]
            ? "; drag the bar up, down or along, or its ends"
            : "; drag over it, then the bar",
        ),
      ),
    );
    const hue = kind === "gate" ? `var(--F${signal})` : signal === "c" ? "var(--ink)" : "var(--ink3)";
    const across = ([a, b]) => along(app.G).span(a, b),
      seen = held.filter(([a, b]) => b >= app.G.a && a < app.G.end);
    const two = (t, run) => fmt(values[run]?.[t] ?? NaN, 4);
    gate.draw({
      values,
      called: { a: called.a, b: "" },
      low,
      high,
      rows: marks,
      shades: (app.pins[app.S.pin] ? seen : []).map(across),
      hue,
      pad: Math.round(0.62 * rem),
      tip: (t) =>
        `step ${t + 1} “${shorten(P.shown[t], 24)}” · ${signal} ${values.a ? `${two(t, "a")} → ` : ""}${two(t, "b")}`,
      // the bar is as tall as a text
      bars: (y) =>
        seen.flatMap((run) =>
          [-0.5, 0, 0.5].map((edge) => across(run).map((x) => [x, y(value()) + edge * rem])),
        ),
      said: `${label} ${signal}, ${whose}, at every step${values.a ? `, ${called.a} and ${called.b}` : ""}.`,
    });
  }

  // of several units that are held this is one, and the first was picked
  function whose() {
    const { S, P, picked } = app,
      { units } = app.sentence,
      n = units === null ? P.H : units.length,
      held = app.pins[S.pin];
    if (picked?.unit === S.unit) {
      return h(
        "small",
        {
          title: `When this text was opened, of all units the one that held most of what “${picked.word}” wrote. See the others with ↑ and ↓.`,
        },
        " picked for ",
        h("span", { class: "story" }, "what it holds of "),
        `“${picked.word}”`,
      );
    }
    return h(
      "small",
      {},
      held && n > 1 ? `, one of the ${n} held` : units && n > 1 ? `, one of the ${n}` : "",
    );
  }

  function drawMemory() {
    const { P, A, S, rem, titles: called } = app,
      name = P.memory,
      units = app.sameNet ? [S.unit] : null;
    const values = { a: A === P ? null : meanOf(A, A.memory, units), b: meanOf(P, name, units) };
    const all = [...values.b, ...(values.a ?? [])];
    const squashed = [P, A].every((run) => run.roles.kind(run.memory) === "signed");
    const [low, high] = squashed ? [-1.06, 1.06] : ends_("memory", ...bounds(all, 0.5));
    heads.memory.replaceChildren(
      "Memory ",
      h("i", { "data-term": name }, A.memory === name ? name : `${A.memory} → ${name}`),
      app.sameNet ? ` of unit ${S.unit}` : " mean of all units",
      ...(app.sameNet ? [whose()] : []),
    );
    which.hidden = !app.sameNet;
    picker.draw();
    const two = (t, run) => fmt(values[run]?.[t] ?? NaN, 4, true);
    memory.draw({
      values,
      called: values.a ? called : { a: "", b: "" },
      low,
      high,
      rows: ticks(low, high, 4).map((x) => [x, fmt(x, Number.isInteger(x) ? 0 : 1, true)]),
      hue: "var(--ink)",
      pad: Math.round(0.4 * rem),
      tip: (t) =>
        `step ${t + 1} “${shorten(P.shown[t], 24)}” · ${name} ${values.a ? `${two(t, "a")} → ` : ""}${two(t, "b")}`,
      said: `Memory ${name} of ${app.sameNet ? `unit ${S.unit}` : "all units, mean"}, at every step${values.a ? `, ${called.a} and ${called.b}` : ""}.`,
    });
  }

  function atStep() {
    const { t } = app.S,
      { titles: called } = app;
    for (const [each, box, signed] of [
      [gate, right.gate, false],
      [memory, right.memory, true],
    ]) {
      each.plot.cursor(t);
      const { a, b } = each.values,
        one = (v, cls) =>
          h("b", { class: signed && Number.isFinite(v) ? `s-${sign(v)}` : cls }, fmt(v ?? NaN, 2, signed));
      box.replaceChildren(
        ...(a
          ? [
              h("span", { class: "wide" }, `${called.a} `),
              one(a[t], "was"),
              " → ",
              h("span", { class: "wide" }, `${called.b} `),
              one(b[t], ""),
            ]
          : [one(b[t], "")]),
      );
    }
  }

  return {
    el,
    draw(has) {
      const all = has("picture", "size", "view", "theme"),
        { signal, units, steps: held } = app.sentence;
      // another value moves the bar alone, until its run is there
      const said = JSON.stringify([signal, units, held, app.S.pin]),
        other = said !== spoken;
      spoken = said;
      if (has("size")) for (const { plot } of [gate, memory]) plot.measure();
      if (all || other) drawGate();
      if (all || other || has("unit")) drawMemory();
      if (all || has("pins", "focus", "unit")) drawBar();
      if (all || other || has("unit", "t")) atStep();
    },
  };
}

/** Over the ribbon: what is held, in ink, and the words of run A where they are others. */
export function ribbonMarks(app, words) {
  const row = words.querySelector(".ribbon"),
    marks = h("div", { class: "heldmarks", "aria-hidden": "true" });
  const others = h("div", { class: "otherwords" });
  row.after(marks, others);
  // a hand that goes from one word to another draws a span, wherever it is meanwhile; its last click picks no word
  let far = false;
  const step = (event) => app.G.step(event.clientX - row.getBoundingClientRect().left);
  drag(row, {
    press(event) {
      if (event.pointerType === "touch") return false;
      const to = step(event);
      if (!event.shiftKey) return { from: to };
      far = true;
      const [a, b] = app.S.span;
      app.brush(app.sentence.steps === null ? app.S.t : to < a ? b : a, to, true);
      return false;
    },
    slop: (event, { hold }) => step(event) !== hold.from,
    move(event, { from }) {
      far = true;
      app.brush(from, step(event), false);
    },
    done(event, { from }) {
      app.brush(from, step(event), true);
      setTimeout(() => (far = false));
    },
  });
  row.addEventListener(
    "click",
    (event) => {
      const word = event.target.closest("[data-step]");
      // a word that is pointed at is what a preset would hold
      if (word && !far) app.point(Number(word.dataset.step));
      event.stopImmediatePropagation();
      far = false;
    },
    true,
  );

  function boxes(steps, cls) {
    const { G, P } = app;
    return (steps === null ? [[0, P.T - 1]] : spans(steps))
      .filter(([a, b]) => b >= G.a && a < G.end)
      .map(([a, b]) => {
        const left = G.x(Math.max(a, G.a)),
          end = G.x(Math.min(b + 1, G.end));
        return h("i", { class: cls, style: `left:${left}px;width:${end - left}px` });
      });
  }

  return {
    el: others,
    draw(has) {
      if (!has("picture", "pins", "view", "size", "focus")) return;
      const { P, A, G, S, pins, rem } = app,
        chosen = pins[S.pin];
      const rest = pins.filter((pin) => pin !== chosen && acts(pin));
      marks.replaceChildren(
        ...rest.flatMap((pin) => boxes(pin.steps, "also")),
        ...(chosen
          ? boxes(chosen.steps, `chosen${acts(chosen) ? "" : " off"}`)
          : app.sentence.steps
            ? boxes(app.sentence.steps, "chosen off")
            : []),
      );
      const apart = [];
      for (let t = G.a; t < G.end; t++) if (P.tokens[t] !== A.tokens[t]) apart.push(t);
      others.hidden = P.T === A.T && P.tokens.every((token, t) => token === A.tokens[t]);
      others.replaceChildren(
        h("span", { class: "label" }, "instead of"),
        ...apart.map((t) =>
          h(
            "span",
            {
              class: "m",
              title: A.shown[t] ?? "the text is over",
              style: `left:${G.x(t)}px;width:${G.cw}px;font-size:${Math.max(app.fine, Math.min(0.8125 * rem, (1.7 * G.cw) / Math.max(1, (A.shown[t] ?? "–").length)))}px`,
            },
            A.shown[t] ?? "–",
          ),
        ),
      );
    },
  };
}
