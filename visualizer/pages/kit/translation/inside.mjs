// One unit of the decoder over the outputs: what it holds and says as lines, its gates as bars; and which words wrote
// what it holds now, the source words through the state that was handed over.

import { el, h, setText } from "../dom.mjs";
import { fmt, listed } from "../format.mjs";
import { ledger } from "./across.mjs";
import { heading, label, line, rect, words } from "./draw.mjs";
import { shown } from "./view.mjs";

export function inside(app) {
  const svg = el("svg", { class: "tr-drawing", role: "img" }),
    note = h("small", {}),
    title = heading("unit", "A unit of the decoder", ""),
    back = h(
      "button",
      { type: "button", class: "btn small", "aria-label": "The unit before (up arrow)" },
      "◂",
    ),
    forth = h(
      "button",
      { type: "button", class: "btn small", "aria-label": "The next unit (down arrow)" },
      "▸",
    ),
    name = h("b", { class: "tr-unit" }),
    sheet = el("svg", { class: "tr-drawing", role: "img" }),
    says = h("p", { class: "says" });
  title.append(note);
  const by = (n) => () => app.set({ unit: (app.S.unit + n + app.P.H) % app.P.H });
  back.addEventListener("click", by(-1));
  forth.addEventListener("click", by(1));
  const whose = h("h3", {}),
    wrote = h("div", {}, whose, sheet, says);
  const root = h(
    "section",
    { class: "sec tr-inside", "aria-label": "A unit of the decoder" },
    h("div", { class: "top" }, title, h("span", {}, back, " ", name, " ", forth)),
    h("div", { class: "tr-halves" }, svg, wrote),
  );

  // whether its lines and what wrote it stand one below the other
  const whole = () => app.small || app.stacked;

  const values = (signal, u) => {
    const { P } = app,
      all = P.array(`decoder.${signal}`);
    return Array.from({ length: P.J }, (_, k) => all[k * P.H + u]);
  };

  function lines() {
    const { P, S, j, rem: r, fine, views } = app,
      u = S.unit,
      W = svg.parentElement.clientWidth / (whole() ? 1 : 2) - (whole() ? 0 : r),
      left = 3.6 * r,
      { a, n } = views.output,
      cw = Math.min(5.2 * r, (W - left - 6) / (n + 1)),
      tall = 7 * r,
      top = 0.6 * r,
      middle = top + tall / 2,
      memory = P.holds,
      held = values(memory, u),
      said = memory === "h" ? null : values("h", u),
      start = P.array(`handed.${memory}`)[u],
      full = Math.max(1e-6, Math.abs(start), ...held.map(Math.abs), ...(said ?? []).map(Math.abs)),
      y = (v) => middle - (v / full) * (tall / 2),
      x = (k) => left + (k - a + 1.5) * cw,
      parts = [line(`M${left} ${middle}H${left + (n + 1) * cw}`, 1, "var(--rule2)")];
    parts.push(
      words(left - 6, top + 0.4 * r, fmt(full, 2), fine, { "text-anchor": "end", fill: "var(--ink3)" }),
      words(left - 6, middle + 0.3 * r, "0", fine, { "text-anchor": "end", fill: "var(--ink3)" }),
      words(left - 6, top + tall, fmt(-full, 2), fine, { "text-anchor": "end", fill: "var(--ink3)" }),
    );
    const done = Math.min(j, a + n - 1),
      way = (all, first) =>
        [
          first === null ? null : `${left + 0.5 * cw} ${y(first)}`,
          ...all.slice(a, done + 1).map((v, k) => `${x(a + k)} ${y(v)}`),
        ]
          .filter((each) => each !== null)
          .join("L");
    const begins = a === 0 ? start : null;
    // it is handed over once all is read
    if (a === 0 && S.t >= P.S - 1)
      parts.push(el("circle", { cx: left + 0.5 * cw, cy: y(start), r: 4, fill: "var(--ink)" }));
    if (done >= a) {
      parts.push(line(`M${way(held, begins)}`, 3, "var(--ink)"));
      if (said)
        parts.push(line(`M${way(said, a === 0 ? P.array("handed.h")[u] : null)}`, 1.75, "var(--ink3)"));
      parts.push(
        el("circle", { cx: x(done), cy: y(held[done]), r: 4, fill: "var(--ink)" }),
        words(x(done) + 7, y(held[done]) - 4, `${memory} ${fmt(held[done], 2)}`, fine, {
          "font-weight": 600,
        }),
      );
    }
    let at = top + tall + 0.9 * r;
    for (const gate of P.writer.gates) {
      const all = values(gate, u);
      parts.push(
        words(0, at + 1 * r, gate, 1.05 * r, {
          "font-style": "italic",
          "font-weight": 650,
          fill: `var(--${gate}, var(--ink))`,
          "data-term": `${P.writer.words[gate]} gate`,
        }),
      );
      for (let k = a; k < a + n; k++) {
        const high = 1.2 * r;
        parts.push(rect(x(k) - 0.35 * cw, at, 0.7 * cw, high, "var(--sunk)"));
        if (k <= j)
          parts.push(
            rect(
              x(k) - 0.35 * cw,
              at + high * (1 - all[k]),
              0.7 * cw,
              high * all[k],
              `var(--F${gate}, var(--ink3))`,
            ),
          );
      }
      at += 1.5 * r;
    }
    const type = { size: 0.9 * r, least: fine };
    if (a === 0)
      parts.push(
        label(left + 0.5 * cw, at + 0.8 * r, P.begins ?? "handed", cw - 2, type, {
          fill: "var(--ink3)",
          class: null,
        }),
      );
    for (let k = a; k < a + n; k++)
      parts.push(
        label(x(k), at + 0.8 * r, shown(P.outputs[k]), cw - 4, type, {
          "font-weight": k === j ? 700 : 400,
          fill: k > j ? "var(--ink3)" : "var(--ink)",
        }),
      );
    svg.replaceChildren(...parts);
    svg.setAttribute("width", String(Math.max(10, W)));
    svg.setAttribute("height", String(Math.ceil(at + 1.3 * r)));
    svg.setAttribute(
      "aria-label",
      `Unit ${u} of ${P.begins ? "the encoder over its words" : "the decoder over its outputs"}`,
    );
  }

  function shares() {
    const { P, S, j, rem: r, fine, views } = app;
    const none = !P.writer.keep
      ? "A cell of this kind makes all that it holds anew at every step: there is no sum of what was written."
      : j < 0
        ? "Once the decoder writes, this says which words wrote what the unit holds."
        : "";
    sheet.style.display = none ? "none" : "";
    whose.hidden = none !== "";
    if (none) {
      setText(says, none);
      return;
    }
    const { handed, source, own, sum } = ledger(P, S.unit, j),
      W = svg.parentElement.clientWidth / (whole() ? 1 : 2) - (whole() ? 0 : r),
      from = source
        ? Array.from({ length: views.source.n }, (_, k) => views.source.a + k).map((i) => [
            shown(P.source[i]),
            source[i],
          ])
        : [["handed over", handed]],
      mine = own
        .map((v, k) => [shown(P.fed[k]), v])
        .slice(views.output.a, Math.min(j + 1, views.output.a + views.output.n)),
      all = [...from, ...mine],
      gap = 1.2 * r,
      cw = Math.min(4.6 * r, (W - gap - 2) / all.length),
      tall = 6 * r,
      middle = 0.6 * r + tall / 2,
      full = Math.max(1e-6, ...all.map(([, v]) => Math.abs(v))),
      type = { size: 0.9 * r, least: fine },
      parts = [];
    all.forEach(([word, v], k) => {
      const x = k * cw + (k >= from.length ? gap : 0),
        high = ((tall / 2) * Math.abs(v)) / full;
      parts.push(
        rect(x + 2, v < 0 ? middle : middle - high, cw - 4, high, v < 0 ? "var(--Fneg)" : "var(--Fpos)"),
        cw > 2.6 * r
          ? words(x + cw / 2, v < 0 ? middle + high + fine : middle - high - 4, fmt(v, 2, true), fine, {
              "text-anchor": "middle",
            })
          : el("g", {}),
        label(x + cw / 2, middle + tall / 2 + 1.9 * r, word, cw - 2, type, {
          fill: k >= from.length ? "var(--ink2)" : "var(--ink)",
        }),
      );
    });
    parts.push(line(`M0 ${middle}h${from.length * cw}m${gap} 0h${mine.length * cw}`, 1, "var(--rule2)"));
    sheet.replaceChildren(...parts);
    sheet.setAttribute("width", String(Math.max(10, W)));
    sheet.setAttribute("height", String(Math.ceil(middle + tall / 2 + 2.4 * r)));
    sheet.setAttribute("aria-label", `Who wrote what unit ${S.unit} holds at output ${j + 1}`);
    setText(whose, `Who wrote what it holds at “${shown(P.outputs[j])}”: ${fmt(sum, 2)}`);
    const strongest = (list, tokens) =>
      list
        .map((v, k) => ({ k, v }))
        .sort((p, q) => Math.abs(q.v) - Math.abs(p.v))
        .slice(0, 2)
        .filter(({ v }) => Math.abs(v) > 0.05 * full)
        .map(({ k, v }) => `“${shown(tokens[k])}” ${fmt(v, 2, true)}`);
    const read = source && strongest(source, P.source);
    setText(
      says,
      `Left, ${source ? "what each source word wrote into it, which came with the state handed over" : "what is left of the state handed over"}: ${fmt(handed, 2, true)}${read?.length ? `, most by ${listed(read)}` : ""}. Right, what the decoder wrote as it read its own words: ${fmt(sum - handed, 2, true)}. Each is counted times what was kept of it since; together they are all that it holds.`,
    );
  }

  return {
    el: root,
    draw(has) {
      if (!has("run", "step", "unit", "theme", "size", "word") || !app.drawable) return;
      const { P, S } = app;
      setText(name, `unit ${S.unit}`);
      setText(
        note,
        P.holds === "h"
          ? `the line is what it holds${P.writer.gates.length ? "; below its gates, the fuller the more open" : ""}`
          : `heavy is what it holds, ${P.holds}, thin what it says, h; below its gates, the fuller the more open`,
      );
      lines();
      shares();
    },
  };
}
