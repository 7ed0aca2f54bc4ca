// What a linear probe reads out of all units of either side, under the columns of the chains. The network never sees it.

import { share } from "../kit/belief.mjs";
import { el, h, setText } from "../kit/dom.mjs";
import { pct } from "../kit/format.mjs";
import { label, rect, words } from "./draw.mjs";
import { heading } from "./form.mjs";
import { rowOf, shown } from "./view.mjs";

const FILLS = ["var(--rule2)", "var(--ink)", "var(--ink3)", "var(--rule)"];
const LEAST = 0.02; // how likely an answer is at least that is told

/** What is read of a side at a word or output k: [answer, p], the likeliest first. */
export const read = (P, asked, side, k) =>
  Array.from(rowOf(P.array(`probe.${side}.${asked.name}`), k, asked.answers.length))
    .map((p, n) => /** @type {[string, number]} */ ([asked.answers[n], p]))
    .sort((a, b) => b[1] - a[1]);

/** The probe that is shown: the one that is chosen, or the first. */
export const probeOf = (P, chosen) => P.probes.find(({ name }) => name === chosen) ?? P.probes[0] ?? null;

/** What the memory of a side says at a word or output, in a sentence, and how far that can be trusted. */
export function remembered(P, asked, side, k) {
  const said = read(P, asked, side, k)
      .filter(([, p], n) => n === 0 || p >= LEAST)
      .map(([answer, p]) => `${answer} ${share(p)}`)
      .join(", "),
    { score, before } = asked[side],
    where =
      side === "encoder"
        ? `After “${shown(P.source[k])}” the encoder’s memory says`
        : `As the decoder writes “${shown(P.outputs[k])}” its memory says`;
  return `${where}: ${said}. Right in tests at ${pct(score)} of the ${side === "encoder" ? P.many : "outputs"}, of an untrained network ${pct(before)}.`;
}

export function memory(app) {
  const pick = h("select", { "aria-label": "What the memory is asked for" }),
    svg = el("svg", { class: "tr-drawing", role: "img" }),
    says = h("p", { class: "says", role: "status" }),
    note = h("small", {}, "read out of all units at once by a linear probe; the network never sees it"),
    root = h(
      "section",
      { class: "sec tr-memory", "aria-label": "What the memory says" },
      h(
        "div",
        { class: "top" },
        heading("probe", "What the memory says", note),
        h("label", { class: "tr-which" }, "of ", pick),
      ),
      svg,
      says,
    );
  pick.addEventListener("change", () => app.set({ probe: pick.value }));

  function side(put, name, asked, view, at) {
    const { P, j, i } = app,
      { x, y, cw, high, type } = at,
      now = name === "decoder" ? j : i;
    for (let k = view.a; k < view.a + view.n; k++) {
      const all = read(P, asked, name, k),
        left = x + (k - view.a) * cw,
        [answer] = all[0],
        later = name === "decoder" ? k > j : k > i;
      let top = y + high;
      if (!later)
        for (const [what, p] of [...all].sort(
          ([one], [other]) => asked.answers.indexOf(one) - asked.answers.indexOf(other),
        )) {
          const tall = p * high;
          top -= tall;
          put(rect(left + 2, top, cw - 4, tall, FILLS[asked.answers.indexOf(what) % FILLS.length]));
        }
      put(
        rect(left + 2, y, cw - 4, high, "none", {
          stroke: later ? "var(--rule)" : k === now ? "var(--ink)" : "var(--rule2)",
          "stroke-width": k === now && !later ? 2 : 1,
        }),
      );
      if (!later)
        put(
          label(left + cw / 2, y + high + type.least * 1.1, answer, cw - 3, type, {
            "font-weight": k === now ? 700 : 400,
          }),
        );
      const hit = rect(left, y, cw, high + type.least * 1.4, "transparent", { class: "tr-hit" });
      hit.addEventListener("click", () => app.go(name === "decoder" ? P.S + k : k));
      put(hit);
    }
    return y + high + type.least * 1.6;
  }

  function draw() {
    const { P, j, i, rem: r, small, fine, width: W, views } = app,
      asked = probeOf(P, app.S.probe),
      { gutter, mid } = app.sizes(),
      all = [],
      put = (...parts) => all.push(...parts),
      high = small ? 30 : 1.9 * r,
      type = { size: fine, least: fine };
    let y = 2;
    if (small)
      for (const name of ["encoder", "decoder"]) {
        const view = name === "encoder" ? views.source : views.output,
          cw = Math.min(80, (W - gutter - 2) / view.n);
        put(words(gutter, y + fine, `the ${name}’s`, fine, { fill: "var(--ink3)" }));
        y = side(put, name, asked, view, { x: gutter, y: y + fine + 6, cw, high, type }) + 4;
      }
    else {
      const cw = Math.min(5.2 * r, (W - gutter - mid - 8) / (views.source.n + views.output.n));
      y = side(put, "encoder", asked, views.source, { x: gutter, y: 2, cw, high, type });
      side(put, "decoder", asked, views.output, {
        ...{ x: gutter + views.source.n * cw + mid, y: 2, cw, high, type },
      });
    }
    svg.replaceChildren(...all);
    svg.setAttribute("width", String(W));
    svg.setAttribute("height", String(Math.ceil(y)));
    svg.setAttribute("aria-label", `${asked.title}, as it is read out of the memory at every step`);
    setText(says, j < 0 ? remembered(P, asked, "encoder", i) : remembered(P, asked, "decoder", j));
    const { n, commonest } = asked[j < 0 ? "encoder" : "decoder"];
    says.title = `Of ${n.toLocaleString("en")} in test sentences. Who always says what is commonest is right at ${pct(commonest)}.`;
  }

  return {
    el: root,
    draw(has) {
      if (!has("run", "step", "size", "theme", "word", "probe") || !app.drawable) return;
      const { probes } = app.P;
      root.hidden = !probes?.length;
      if (root.hidden) return;
      if (has("run"))
        pick.replaceChildren(...probes.map(({ name, title }) => h("option", { value: name }, title)));
      pick.value = probeOf(app.P, app.S.probe).name;
      draw();
    },
  };
}
