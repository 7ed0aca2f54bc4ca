// The argument in its smallest form: a number multiplied once a step, then a matrix, then a gate.

import { h } from "../kit/dom.mjs";
import { fmt, many } from "../kit/format.mjs";
import { chain, course, logPlot, number, raised, reach } from "../kit/logplot.mjs";
import { section, slider } from "../kit/section.mjs";

const FAR = 99; // steps back from the last of a hundred, which are named whatever the text is

/**
 * log10 of the 2-norm of W^t for t = 0..n, W = rho [[1, s], [0, 1]]. W^t = rho^t [[1, ts], [0, 1]], whose larger
 * singular value is (ts + sqrt((ts)^2 + 4)) / 2 = exp(asinh(ts / 2)). Both eigenvalues of W are rho.
 */
export const sheared = (rho, s, n) =>
  chain(Math.log10(rho), n).map((v, t) => v + Math.asinh((t * s) / 2) / Math.LN10);

/** The forget gate at a bias, f = 1 / (1 + e^-b), and its log10, also where f is nearly 1. */
export const gate = (bias) => 1 / (1 + Math.exp(-bias));
export const logGate = (bias) => -Math.log1p(Math.exp(-bias)) / Math.LN10;

/** Steps until half is left of what is multiplied by 10^log each step. */
export const halfLife = (log) => (log < 0 ? -Math.log10(2) / log : Infinity);

export function scalar(app) {
  const plots = { weight: logPlot(), matrix: logPlot(), gate: logPlot() };
  // a slider of a number that is a part of the page's state
  const dial = (row, name, title, term = name, written = (v) => fmt(v)) => {
    const { low, high, step, default: value } = app.state.named[row];
    return slider({ name, title, low, high, step, value, written, term }, (v) => app.set({ [row]: v }));
  };
  const w = dial("w", "w", "The weight w"),
    rho = dial("w", "ρ", "The spectral radius ρ of the matrix"),
    shear = dial("shear", "s", "The shear s of the matrix"),
    bias = dial("b", "b", "The bias b of the forget gate", "b", (v) => fmt(v, 1, true));
  /** @type {Record<string, [title: string, note: string, knobs: ReturnType<typeof slider>[]]>} */
  const SHAPES = {
    weight: ["A number", "t times over: wᵗ", [w]],
    matrix: ["A matrix", "size of Wᵗ, W = ρ × a turn, or ρ × a shear", [rho, shear]],
    gate: ["A gate", "fᵗ, where f = σ(b)", [bias]],
  };
  const words = Object.fromEntries(Object.keys(SHAPES).map((name) => [name, h("p", { class: "reads" })]));
  const panels = Object.entries(SHAPES).map(([name, [title, note, knobs]]) =>
    h(
      "div",
      { class: "panel" },
      h("h3", {}, h("b", {}, title), ` ${note}`),
      plots[name].el,
      h("div", { class: "dials" }, ...knobs.map((each) => each.el)),
      words[name],
    ),
  );
  const { el, says } = section(
    "scalar",
    "One number",
    "the whole argument with a single number",
    [],
    h("div", { class: "three" }, ...panels),
  );
  let shown = null;
  // the case of networks in which gates near one half lose the error
  const lost = app.setup.presets.find(({ knobs }) => knobs.bias === 0),
    vanishes = h("button", { type: "button", class: "link" }, `see one lose it, ${lost?.name}`);
  vanishes.addEventListener("click", () => app.preset(lost));
  const strong = (text) => h("b", {}, text);

  function paint() {
    const { S } = app;
    for (const [each, value] of [
      [w, S.w],
      [rho, S.w],
      [shear, S.shear],
      [bias, S.b],
    ])
      each.set(value);
    const n = Math.max(1, (app.got.norms?.T ?? 100) - 1),
      log = Math.log10(S.w),
      f = logGate(S.b);
    const curves = {
      weight: chain(log, n),
      turn: chain(log, n),
      shear: sheared(S.w, S.shear, n),
      gate: chain(f, n),
    };
    const all = Object.values(curves).flatMap(course),
      low = -reach(-Math.min(...all.map((c) => c.end)), 6);
    const high = reach(Math.max(...all.map((c) => c.most)), 3);
    const frame = { first: 0, last: n, low, high, unit: "steps back", rem: app.rem };
    const [weight, matrix, open] = [course(curves.weight), course(curves.shear), course(curves.gate)];
    const power = `${fmt(S.w)}${raised(n)}`;

    says.replaceChildren(
      "An error on its way back meets the same recurrent weight once at every step. After t steps it is " +
        "multiplied by wᵗ: a weight below 1 wipes it out, one above 1 blows it up, and 1 is the boundary: neither vanishes nor explodes. All three " +
        `pictures share one logarithmic axis, ${many(n, "step")} back, from step ${n + 1} to 1.`,
    );
    words.weight.replaceChildren(
      strong(`${power} = ${number(weight.end)}`),
      {
        falls: ": below 1, the error vanishes.",
        grows: ": above 1, the error explodes.",
        stays: " exactly: at 1, the error stays what it was.",
      }[weight.way],
      n === FAR || weight.way === "stays"
        ? ""
        : ` Over ${FAR + 1} steps, ${FAR} back: ${fmt(S.w)}${raised(FAR)} = ${number(FAR * log)}.`,
    );
    plots.weight.draw({
      ...frame,
      lines: [{ values: curves.weight, kind: "main", name: `${fmt(S.w)}ᵗ` }],
      tip: (t) => `t = ${t}: ${number(curves.weight[t])}`,
      said: words.weight.textContent,
    });

    const grows = {
      falls: `shrinks from the first step on, to ${number(matrix.end)}.`,
      grows: `grows at every step, to ${number(matrix.end)}.`,
      turns: `first grows, to ${number(matrix.most)} at step ${matrix.peak}, and shrinks only then, to ${number(matrix.end)}.`,
      stays: "stays 1 as well.",
    }[matrix.way];
    words.matrix.replaceChildren(
      strong(`Every eigenvalue has size ${fmt(S.w)}.`),
      ` The turn alone is ρᵗ, like the number: ${number(weight.end)}. ` + `The shear ${grows}`,
    );
    const sheer = { values: curves.shear, kind: "main", name: "shear" },
      turned = { values: curves.turn, kind: "other", name: "turn" };
    plots.matrix.draw({
      ...frame,
      lines: S.shear ? [turned, sheer] : [{ ...sheer, name: "turn and shear" }],
      marks: matrix.way === "turns" ? [{ k: matrix.peak, v: matrix.most }] : [],
      tip: (t) => `t = ${t}: turn ${number(curves.turn[t])}, shear ${number(curves.shear[t])}`,
      said: words.matrix.textContent,
    });

    const half = halfLife(f);
    words.gate.replaceChildren(
      strong(`f = σ(${fmt(S.b, 1, true)}) = ${fmt(gate(S.b), 3)}:`),
      ` half is left after ${fmt(half, half < 10 ? 1 : 0)} steps, and ` +
        `${number(open.end)} after ${n}. The cell’s own path multiplies by f alone, and a gate chooses f anew at each step; held at 1 it keeps exactly 1. ` +
        "So an LSTM does not always keep its gradient: ",
      vanishes,
      ".",
    );
    plots.gate.draw({
      ...frame,
      lines: [
        { values: chain(0, n), kind: "held", name: "f held at 1: exactly 1" },
        { values: curves.gate, kind: "forget", name: `${fmt(gate(S.b), 3)}ᵗ` },
      ],
      tip: (t) => `t = ${t}: ${number(curves.gate[t])}`,
      said: words.gate.textContent,
    });
  }

  return {
    el,
    draw(has) {
      const steps = app.got.norms?.T;
      if (has("size", "number") || steps !== shown) paint();
      shown = steps;
    },
  };
}
