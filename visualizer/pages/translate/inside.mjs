// One unit of the decoder over the outputs, or of the encoder over the words: what it holds and says as lines, its gates
// as bars, which can be dragged; and which words wrote what it holds now, through the state that was handed over.

import { el, h, setText } from "../kit/dom.mjs";
import { drag } from "../kit/drag.mjs";
import { fmt, listed } from "../kit/format.mjs";
import { ledger, within } from "./across.mjs";
import { label, line, rect, words } from "./draw.mjs";
import { heading } from "./form.mjs";
import { isHeld, put } from "./held.mjs";
import { shown } from "./view.mjs";

export function inside(app) {
  const svg = el("svg", { class: "tr-drawing", role: "img" }),
    note = h("small", {}),
    title = heading("unit", "A unit", ""),
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

  // the side that is looked at: its roles, its words and those in view, and the step
  const looked = () => {
    const { P, i, j, views } = app;
    return app.cell?.side === "encoder"
      ? { side: "encoder", roles: P.reader, tokens: P.source, at: i, view: views.source }
      : { side: "decoder", roles: P.writer, tokens: P.outputs, at: j, view: views.output };
  };

  const values = (signal, u) => {
    const { P } = app,
      { side, tokens } = looked(),
      all = P.array(`${side}.${signal}`),
      H = all.length / tokens.length;
    return Array.from(tokens, (_, k) => all[k * H + u]);
  };

  // where the bars of the gates stand, as they were drawn
  let bars = null;
  const place = (event) => {
    if (!bars) return null;
    const box = svg.getBoundingClientRect(),
      row = Math.floor((event.clientY - box.top - bars.y) / bars.tall),
      k = bars.view.a + Math.floor((event.clientX - box.left - bars.x) / bars.cw),
      signal = bars.gates[row];
    return signal && k >= bars.view.a && k < bars.view.a + bars.view.n ? { signal, k, row } : null;
  };
  drag(svg, {
    slop: 4,
    press: (event) => (app.setup?.inside && place(event)) || false,
    click: (_, { signal, k }) => {
      app.set({ signal });
      app.go(bars.side === "encoder" ? k : app.P.S + k);
    },
    move(event, { signal, k, row }) {
      // a finger scrolls
      if (event.pointerType === "touch") return;
      const top = svg.getBoundingClientRect().top + bars.y + row * bars.tall,
        value = Math.max(0, Math.min(1, 1 - (event.clientY - top) / bars.high)),
        pin = { side: bars.side, signal, units: [app.S.unit], steps: [k] };
      app.set({ signal });
      app.take({ hold: put(app.wish.hold, pin, Number(value.toFixed(2))) });
    },
    done: () => {},
  });

  function lines() {
    const { P, S, rem: r, fine } = app,
      { side, roles, tokens, at: now, view } = looked(),
      writes = side === "decoder",
      u = S.unit,
      W = svg.parentElement.clientWidth / (app.small ? 1 : 2) - (app.small ? 0 : r),
      left = 3.6 * r,
      { a, n } = view,
      cw = Math.min(5.2 * r, (W - left - 6) / (n + 1)),
      tall = 7 * r,
      top = 0.6 * r,
      middle = top + tall / 2,
      { memory } = roles,
      held = values(memory, u),
      said = memory === "h" ? null : values("h", u),
      // the encoder begins with nothing
      begun = (name) => (writes ? P.array(`handed.${name}`)[u] : 0),
      start = begun(memory),
      full = Math.max(1e-6, Math.abs(start), ...held.map(Math.abs), ...(said ?? []).map(Math.abs)),
      y = (v) => middle - (v / full) * (tall / 2),
      x = (k) => left + (k - a + 1.5) * cw,
      parts = [line(`M${left} ${middle}H${left + (n + 1) * cw}`, 1, "var(--rule2)")];
    parts.push(
      words(left - 6, top + 0.4 * r, fmt(full, 2), fine, { "text-anchor": "end", fill: "var(--ink3)" }),
      words(left - 6, middle + 0.3 * r, "0", fine, { "text-anchor": "end", fill: "var(--ink3)" }),
      words(left - 6, top + tall, fmt(-full, 2), fine, { "text-anchor": "end", fill: "var(--ink3)" }),
    );
    const done = Math.min(now, a + n - 1),
      way = (all, first) =>
        [
          first === null ? null : `${left + 0.5 * cw} ${y(first)}`,
          ...all.slice(a, done + 1).map((v, k) => `${x(a + k)} ${y(v)}`),
        ]
          .filter((each) => each !== null)
          .join("L");
    const begins = a === 0 ? start : null;
    // it is handed over once all is read
    if (a === 0 && (!writes || S.t >= P.S - 1))
      parts.push(el("circle", { cx: left + 0.5 * cw, cy: y(start), r: 4, fill: "var(--ink)" }));
    if (done >= a) {
      parts.push(line(`M${way(held, begins)}`, 3, "var(--ink)"));
      if (said) parts.push(line(`M${way(said, a === 0 ? begun("h") : null)}`, 1.75, "var(--ink3)"));
      parts.push(
        el("circle", { cx: x(done), cy: y(held[done]), r: 4, fill: "var(--ink)" }),
        words(x(done) + 7, y(held[done]) - 4, `${memory} ${fmt(held[done], 2)}`, fine, {
          "font-weight": 600,
        }),
      );
    }
    let at = top + tall + 0.9 * r;
    const high = 1.2 * r;
    bars = { side, view, gates: roles.gates, y: at, tall: 1.5 * r, high, x: x(a) - 0.5 * cw, cw };
    for (const gate of roles.gates) {
      const all = values(gate, u);
      parts.push(
        words(0, at + 1 * r, gate, 1.05 * r, {
          "font-style": "italic",
          "font-weight": 650,
          fill: `var(--${gate}, var(--ink))`,
          "data-term": `${roles.words[gate]} gate`,
        }),
      );
      for (let k = a; k < a + n; k++) {
        parts.push(
          rect(x(k) - 0.35 * cw, at, 0.7 * cw, high, "var(--sunk)", {
            class: "tr-gate",
            "data-gate": `${gate}:${k}`,
            ...(isHeld(P.pins, side, gate, u, k) ? { stroke: "var(--ink)", "stroke-dasharray": "3 2" } : {}),
          }),
        );
        if (k <= now)
          parts.push(
            rect(
              x(k) - 0.35 * cw,
              at + high * (1 - all[k]),
              0.7 * cw,
              high * all[k],
              `var(--F${gate}, var(--ink3))`,
              { "pointer-events": "none" },
            ),
          );
      }
      at += 1.5 * r;
    }
    const type = { size: 0.9 * r, least: fine };
    if (a === 0)
      parts.push(
        label(left + 0.5 * cw, at + 0.8 * r, writes ? "handed" : "start", cw - 2, type, {
          fill: "var(--ink3)",
        }),
      );
    for (let k = a; k < a + n; k++)
      parts.push(
        label(x(k), at + 0.8 * r, shown(tokens[k]), cw - 4, type, {
          "font-weight": k === now ? 700 : 400,
          fill: k > now ? "var(--ink3)" : "var(--ink)",
        }),
      );
    svg.replaceChildren(...parts);
    svg.setAttribute("width", String(Math.max(10, W)));
    svg.setAttribute("height", String(Math.ceil(at + 1.3 * r)));
    svg.setAttribute("aria-label", `Unit ${u} of the ${side} over its ${writes ? "outputs" : P.many}`);
  }

  function shares() {
    const { P, S, j, rem: r, fine, views } = app;
    const { side, roles } = looked(),
      reads = side === "encoder";
    const none = !roles.keep
      ? "A cell of this kind makes all that it holds anew at every step: there is no sum of what was written."
      : j < 0 && !reads
        ? "Once the decoder writes, this says which words wrote what the unit holds."
        : "";
    sheet.style.display = none ? "none" : "";
    whose.hidden = none !== "";
    if (none) {
      setText(says, none);
      return;
    }
    const { handed, source, own, sum } = reads ? within(P, S.unit, app.i) : ledger(P, S.unit, j),
      W = svg.parentElement.clientWidth / (app.small ? 1 : 2) - (app.small ? 0 : r),
      from = source
        ? Array.from({ length: views.source.n }, (_, k) => views.source.a + k)
            .filter((i) => i < source.length)
            .map((i) => [shown(P.source[i]), source[i]])
        : [["handed over", handed]],
      mine = own
        .map((v, k) => [shown(P.fed[k]), v])
        .slice(views.output.a, Math.max(0, Math.min(j + 1, views.output.a + views.output.n))),
      all = [...from, ...mine],
      gap = 1.2 * r,
      cw = Math.min(4.6 * r, (W - gap - 2) / all.length),
      tall = 6 * r,
      middle = 1.1 * r + tall / 2,
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
    sheet.setAttribute(
      "aria-label",
      `Who wrote what unit ${S.unit} holds ${reads ? `at ${P.one} ${app.i + 1}` : `at output ${j + 1}`}`,
    );
    setText(
      whose,
      `Who wrote what it holds ${reads ? "after" : "at"} “${shown(reads ? P.source[app.i] : P.outputs[j])}”: ${fmt(sum, 2)}`,
    );
    const strongest = (list, tokens) =>
      list
        .map((v, k) => ({ k, v }))
        .sort((p, q) => Math.abs(q.v) - Math.abs(p.v))
        .slice(0, 2)
        .filter(({ v }) => Math.abs(v) > 0.05 * full)
        .map(({ k, v }) => `“${shown(tokens[k])}” ${fmt(v, 2, true)}`);
    const read = source && strongest(source, P.source);
    if (reads) {
      setText(
        says,
        `What each ${P.one} wrote into it${read.length ? `, most of it ${listed(read)}` : ""}. Each is counted times what was kept of it since; together they are all that it holds.`,
      );
      return;
    }
    setText(
      says,
      `Left, ${source ? "what each source word wrote into it, which came with the state handed over" : "what is left of the state handed over"}: ${fmt(handed, 2, true)}${read?.length ? `, most by ${listed(read)}` : ""}. Right, what the decoder wrote as it read its own words: ${fmt(sum - handed, 2, true)}. Each is counted times what was kept of it since; together they are all that it holds.`,
    );
  }

  return {
    el: root,
    draw(has) {
      if (!has("run", "step", "unit", "theme", "size", "word", "cell") || !app.drawable) return;
      const { S } = app,
        { side, roles } = looked(),
        held = app.setup?.inside ? ": drag one to hold it" : "",
        gates = roles.gates.length ? `; below its gates, the fuller the more open${held}` : "";
      setText(name, `unit ${S.unit} of the ${side}`);
      setText(
        note,
        roles.memory === "h"
          ? `the line is what it holds${gates}`
          : `heavy is what it holds, ${roles.memory}, thin what it says, h${gates}`,
      );
      lines();
      shares();
    },
  };
}
