// Under each token what a linear probe reads out of all units after it. The network never sees this row.

import { named, runs, share, short } from "./belief.mjs";
import { h, setText } from "./dom.mjs";
import { pct } from "./format.mjs";
import { term } from "./terms.mjs";

const TALL = 3.5, // in rem: of the row, and of the one of the network beside
  BESIDE = 2.3;

const SURE = 0.5; // an answer is named where it is at least so likely
const TOLD = 3; // answers that the caption names
const LEAST = 0.02; // and how likely they are, at least

/** @typedef {{ name: string, title: string, answers: string[], score: number, commonest: number, n: number, before: number }} Asked */

/** Whether a picture has anything that was probed. */
export const isProbed = (P) => Boolean(P?.probes?.length);

/** The probabilities of a probe at a step, of every answer. @returns {Float32Array} */
export function read(P, asked, t, whose = "") {
  const K = asked.answers.length;
  return P.array(`${whose}probe.${asked.name}`).subarray(t * K, (t + 1) * K);
}

/** The likeliest answer at every step, an index; 0 is that there is none. @returns {number[]} */
export const likeliest = (P, asked, whose = "") =>
  P.kept(`${whose}likeliest ${asked.name}`, () =>
    Array.from({ length: P.T }, (_, t) => {
      const p = read(P, asked, t, whose);
      return p.reduce((best, v, k) => (v > p[best] ? k : best), 0);
    }),
  );

/**
 * Of what a picture has probed the one that finds most in it, the more so the more it gets right beyond what is
 * commonest; or the one chosen. @returns {Asked | null}
 */
export function shown(P, chosen = null) {
  if (!isProbed(P)) return null;
  const one = P.probes.find(({ name }) => name === chosen);
  if (one) return one;
  const found = ({ name, answers: { length: K }, score, commonest }) =>
    (P.array(`probe.${name}`).reduce((sum, v, k) => sum + (k % K ? v : 0), 0) * (score - commonest)) /
    (1 - commonest);
  return P.probes.reduce((best, each) => (found(each) > found(best) ? each : best));
}

/** The two answers that are read most over the text, in its order: they have looks of their own. @returns {number[]} */
export const told = (P, asked) =>
  P.kept(`told ${asked.name}`, () => {
    const all = likeliest(P, asked),
      mass = asked.answers.map(() => 0);
    for (let t = 0; t < P.T; t++) read(P, asked, t).forEach((p, k) => (mass[k] += p));
    return [...new Set(all)]
      .filter((k) => k > 0)
      .sort((a, b) => mass[b] - mass[a])
      .slice(0, 2)
      .sort((a, b) => all.indexOf(a) - all.indexOf(b));
  });

/** Whether the network beside is shown, and was probed for the same. */
export const isBeside = (P, asked, S) => Boolean(S.beside && P.array(`beside.probe.${asked.name}`));

/** How tall the row is of a picture, in rem. */
export const tall = (P, S) => {
  const asked = shown(P, S.probe);
  return asked ? TALL + (isBeside(P, asked, S) ? BESIDE : 0) : 0;
};

/** What is read at a step, the likeliest first: [answer, p]. @returns {[string, number][]} */
export function said(P, asked, t, whose = "") {
  return [...read(P, asked, t, whose)]
    .map((p, k) => /** @type {[string, number]} */ ([asked.answers[k], p]))
    .sort((a, b) => b[1] - a[1])
    .filter(([, p], k) => k === 0 || p >= LEAST)
    .slice(0, TOLD);
}

export function probe(app) {
  const label = h("span", { class: "label", "data-term": "probe" }, "memory says");
  const row = h("div", { class: "probed", "aria-hidden": "true" });
  const choice = h("select", { "aria-label": "What the memory is asked for" });
  const now = h("span", { class: "reads", role: "status" }),
    how = h("small");
  const caption = h("p", {}, choice, now, " ", how);
  // and out of the network beside
  const other = h("div", { class: "probed beside", "aria-hidden": "true" });
  const el = h("div", { class: "memoryrow" }, row, other, caption);
  let marked = [],
    listed = "";
  el.addEventListener("click", ({ target }) => {
    const column = target.closest(".bar");
    if (column) app.go(Number(column.dataset.step));
  });
  choice.addEventListener("change", () => {
    app.set({ probe: choice.value });
    app.root.focus({ preventScroll: true });
  });

  function build() {
    const { P, S } = app,
      asked = shown(P, S.probe);
    el.hidden = asked === null;
    marked = [];
    if (!asked) return;
    const names = P.probes.map(({ name }) => name).join();
    if (names !== listed)
      choice.replaceChildren(...P.probes.map(({ name, title }) => h("option", { value: name }, title)));
    listed = names;
    choice.value = asked.name;
    choice.hidden = P.probes.length < 2;
    // as in the run beside it, so that an answer keeps its look
    const first = told(app.A ?? P, asked);
    other.hidden = !isBeside(P, asked, S);
    paint(row, label, asked, first);
    if (other.hidden) return;
    const its = h("span", { class: "label" }, app.setup.cells[P.beside.cell]);
    paint(other, its, asked, first, "beside.");
  }

  function paint(into, label, asked, first, whose = "") {
    const { P, G } = app,
      best = likeliest(P, asked, whose),
      columns = [];
    const sure = best.map((k, t) => (k && read(P, asked, t, whose)[k] >= SURE ? asked.answers[k] : "")),
      brief = P.kept(`brief ${asked.name}`, () => short([...asked.answers, ""]));
    // a name may stand over the steps after its own, up to the next name
    const over = runs(sure, G.a, G.end)
      .filter(({ label: name }) => name)
      .map((run, k, all) => named({ ...run, n: (all[k + 1]?.from ?? G.end) - run.from }, brief, app));
    for (let t = G.a; t < G.end; t++) {
      const p = read(P, asked, t, whose),
        parts = first.map((k) => p[k]),
        rest = Math.max(0, 1 - p[0] - parts.reduce((sum, v) => sum + v, 0));
      const bars = [...parts, rest].map((v, k) => {
        const bar = h("i", { class: k < first.length ? `A${k}` : "rest" });
        bar.style.height = `${100 * v}%`;
        return bar;
      });
      const column = h("span", { class: "bar" }, ...bars.reverse());
      column.dataset.step = t;
      column.title = `step ${t + 1}, ${P.shown[t]}: ${said(P, asked, t, whose)
        .map(([name, v]) => `${name} ${share(v)}`)
        .join(", ")}`;
      column.style.cssText = `left:${G.x(t) + 1}px;width:${G.cw - 2}px`;
      columns.push(column);
    }
    into.replaceChildren(label, ...over, ...columns);
    marked.push({ columns, current: null });
  }

  function mark() {
    const { P, S, G } = app,
      asked = shown(P, S.probe);
    if (!asked) return;
    for (const each of marked) {
      each.columns[each.current]?.classList.remove("cur");
      each.current = G.sees(S.t) ? S.t - G.a : null;
      each.columns[each.current]?.classList.add("cur");
    }
    const each = (of) =>
      said(of, asked, S.t)
        .map(([name, p]) => `${name} ${share(p)}`)
        .join(", ");
    const was = app.A && app.A !== P && S.t < app.A.T && isProbed(app.A) ? each(app.A) : "";
    const its = isBeside(P, asked, S)
      ? said(P, asked, S.t, "beside.").map(([name, p]) => `${name} ${share(p)}`)
      : [];
    setText(
      now,
      [
        choice.hidden ? `${asked.title}: ` : "",
        each(P),
        was && was !== each(P) ? `, was ${was}` : "",
        its.length ? `; ${app.setup.cells[P.beside.cell]}: ${its.join(", ")}` : "",
      ].join(""),
    );
    const before = app.weights === "initial" ? "" : `, untrained ${pct(asked.before)}`;
    const name = term("probe", "linear probe");
    for (const each of [name, label])
      each.dataset.act = `Here it reads all ${P.H} units together: what unit ${S.unit} alone has dropped, others may still hold.`;
    // what is cut first where there is no room for all; how often it is right never is
    how.replaceChildren(
      h("span", { class: "probedby" }, "by a ", name, ` of all ${P.H} units, not one:`),
      " ",
      h("span", { class: "hits" }, `${pct(asked.score)} right in tests${before}`),
    );
    how.title =
      `Of ${asked.n.toLocaleString("en")} steps of test texts. Who always says what is commonest is right at ` +
      `${pct(asked.commonest)}. The network never sees this row.`;
  }

  return {
    el,
    draw(has) {
      if (has("picture", "size", "view", "probe", "beside")) build();
      if (has("step", "unit", "picture", "size", "view", "probe", "beside")) mark();
    },
  };
}
