// A point of the plot, checked: the gradient that backpropagation found beside two that differences find.

import { h } from "../kit/dom.mjs";
import { number } from "../kit/logplot.mjs";
import { choice, section } from "../kit/section.mjs";
import { precise, titled } from "./section.mjs";

const ROWS = { engine: "backpropagation", differences: "central differences", complex: "complex step" };

const CLOSE = 1e-3; // a relative error up to which two ways agree

/** A relative error, a number of 0 and more, as people read it; null where there is none. */
export const relative = (error) => (error === null ? "–" : number(Math.log10(error)));

/** What a check found, in [what stands out, the rest]. Sizes are log10, null for exactly 0. */
export function verdict({ engine, resolved, error_differences: rough, error_complex: exact }) {
  const right = exact !== null && exact < CLOSE;
  if (engine === null)
    return ["The gradient is exactly 0 here.", right ? "The complex step finds none either." : ""];
  if (!right) return ["They do not agree.", "The complex step finds something else."];
  if (!resolved) {
    return engine < -6
      ? [
          "Differences cannot see a gradient this small.",
          "They subtract two values that agree in nearly all 16 digits of a float64, so what they find is " +
            "rounding. The complex step subtracts nothing, and finds the same.",
        ]
      : [
          "Differences cannot tell here.",
          "Half the step finds another slope: the state bends too sharply within it. The complex step finds the same.",
        ];
  }
  return rough !== null && rough < CLOSE
    ? [
        "They agree.",
        "Central differences and the complex step both find what backpropagation did, of this one network.",
      ]
    : ["They do not agree.", "Central differences find something else."];
}

export function verify(app) {
  const chosen = { cell: null, signal: "h", side: null, t: null }; // null: as the page has it
  const select = (label, changed) => {
    const input = h("select", { "aria-label": label });
    input.addEventListener("change", () => {
      changed(input.value);
      form();
    });
    return input;
  };
  const cell = select("Cell", (value) => (chosen.cell = value)),
    side = select("Side", (value) => (chosen.side = value));
  const grads = { h: "dL/dh", c: "dL/dc" };
  const signal = choice(
    "Gradient",
    grads,
    (value) => {
      chosen.signal = value;
      form();
    },
    grads,
  );
  const step = h("input", {
    type: "number",
    class: "number",
    min: 1,
    step: 1,
    inputmode: "numeric",
    "aria-label": "Step",
    autocomplete: "off",
  });
  step.addEventListener("input", () => {
    chosen.t =
      step.value === "" ? null : Math.max(0, Math.min(app.P.T - 1, Math.round(Number(step.value)) - 1));
  });
  step.addEventListener("change", () => (step.value = now().t + 1)); // what it was taken for
  step.addEventListener("keydown", (event) => event.key === "Enter" && check());
  const button = h("button", { type: "button", class: "btn start" }, "Check against differences");
  button.addEventListener("click", () => check());
  const caption = h("caption"),
    rows = h("tbody");
  const table = h(
    "table",
    {},
    caption,
    h(
      "thead",
      {},
      h("tr", {}, ...["found by", "size", "relative error"].map((text) => h("th", { scope: "col" }, text))),
    ),
    rows,
  );
  const says = h("p", { class: "reads", role: "status" });
  let about = null;
  let V = null; // what was checked, with the knobs as they are
  const named = (label, input, cls = "") => h("label", { class: cls }, h("span", {}, label), input);
  const { el, says: reads } = section(
    "verify",
    "Verify",
    "any point of the plots, found again without backpropagation",
    [],
    h(
      "div",
      { class: "choice" },
      named("Cell", cell),
      signal.el,
      named("Side", side, "wide"),
      named("Step", step),
      button,
    ),
    h("div", { class: "found" }, table, says),
  );
  reads.replaceChildren(
    "A check without backpropagation: nudge one number of the state up and down, run the network forward, see how the loss changes. " +
      "The complex step nudges it by an imaginary amount instead, so that nothing has to be subtracted. In a terminal: ",
    h("code", {}, "gatescope gradients MODEL TEXT --verify"),
    ".",
  );

  const now = () => ({
    cell: chosen.cell ?? app.S.cell,
    signal: chosen.signal,
    side: chosen.side ?? app.S.side,
    t: Math.min(app.P.T - 1, chosen.t ?? app.S.t),
  });
  const remembers = (name) => app.P.curves.some((curve) => curve.cell === name && curve.signal === "c");

  function check() {
    const { one } = app.S,
      sides = app.seeds(now().side).length;
    app.ask("verify", { ...now(), one: Math.min(one, sides - 1) });
  }

  function form() {
    const there = [
      ...new Set(app.P.curves.filter((curve) => curve.side === now().side).map((curve) => curve.cell)),
    ];
    if (!there.includes(now().cell)) chosen.cell = there[0];
    if (!remembers(now().cell)) chosen.signal = "h";
    const fill = (input, options, value) => {
      input.replaceChildren(...options.map(([key, text]) => h("option", { value: key }, text)));
      input.value = value;
    };
    fill(
      cell,
      there.map((name) => [name, titled(app, name)]),
      now().cell,
    );
    fill(
      side,
      Object.entries(app.P.sides).map(([name, { title }]) => [name, title ?? name]),
      now().side,
    );
    signal.set(now().signal);
    for (const each of signal.el.children)
      each.disabled = !remembers(now().cell) && each.textContent === "dL/dc";
    step.max = app.P.T;
    if (chosen.t === null || step.getRootNode().activeElement !== step) step.value = now().t + 1;
  }

  function draw() {
    caption.textContent = V
      ? `‖dL/d${V.signal}‖ at step ${V.t + 1}, ${titled(app, V.cell)}, ${app.P.sides[V.side]?.title ?? V.side}, seed ${app.seeds(V.side)[V.one]}`
      : "Nothing checked yet";
    rows.replaceChildren(
      ...Object.entries(ROWS).map(([name, words]) =>
        h(
          "tr",
          { class: V && name === "differences" && !V.resolved ? "lost" : "" },
          h("th", { scope: "row" }, words),
          h("td", {}, V ? precise(V[name]) : "–"),
          h("td", {}, name === "engine" ? "" : V ? relative(V[`error_${name}`]) : "–"),
        ),
      ),
    );
    if (!V) return void says.replaceChildren("Choose a point and press the button.");
    const [found, rest] = verdict(V);
    says.replaceChildren(
      h("b", {}, found),
      ` ${rest} Each number was moved by ${number(Math.log10(V.step))} either way.`,
    );
  }

  return {
    el,
    draw(has) {
      // what was chosen here gives way to what is chosen for the whole page
      const { t, cell: beside, side: shown } = app.S,
        now = `${t} ${beside} ${shown}`;
      if (now !== about) Object.assign(chosen, { cell: null, side: null, t: null });
      about = now;
      if (has("norms", "detail", "t")) form();
      if (has("norms")) V = null;
      if (has("verify")) V = app.got.verify;
      if (has("norms", "verify")) draw();
      if (has("busy", "lost")) button.disabled = app.busy.has("verify") || !app.connected;
    },
  };
}
