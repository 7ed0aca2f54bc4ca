// How far B is from A at every step, where their answers part, and how the difference dies out or grows.

import { axis, ticks } from "../kit/axis.mjs";
import { atEnd } from "../kit/brought.mjs";
import { steps as along, asks, chart } from "../kit/chart.mjs";
import { h, el as svg } from "../kit/dom.mjs";
import { fmt, many, pct, percent } from "../kit/format.mjs";
import { acts } from "../kit/pins.mjs";
import { section } from "../kit/section.mjs";
import { visible } from "../kit/tokens.mjs";
import { same as equal } from "./answers.mjs";
import { difference, scale, unitMap } from "./map.mjs";

/** A difference over steps: where it begins, is largest, what share is left at t, when half was gone; null for none. */
export function course(size, t) {
  const from = size.findIndex((v) => v > 0);
  if (from < 0) return null;
  const peak = size.reduce((best, v, k) => (v > size[best] ? k : best), from),
    most = size[peak];
  const half = size.findIndex((v, k) => k > peak && v <= most / 2);
  return { from, peak, most, now: size[t], left: size[t] / most, half: half < 0 ? null : half - peak };
}

/** Its course at step t in a sentence; token(t) quotes one, `name` is what differs. */
export function fate(found, t, T, token, name = "c") {
  if (!found) return `${name} is the same at every step.`;
  const { from, peak, left, half } = found;
  if (t < from) return `Up to ${token(t)} nothing differs; it begins at ${token(from)}.`;
  const last = peak === T - 1,
    gone =
      last || t < peak
        ? ""
        : half !== null && peak + half <= t
          ? `; half of it was gone ${many(half, "step")} later`
          : "; half of it is not gone yet";
  if (t === peak)
    return last && from < peak
      ? `The difference still grows: ${name} differs most at the last step, ${token(t)}.`
      : `At ${token(t)} ${name} differs most.`;
  const share =
    t < peak
      ? `At ${token(t)} ${name} differs by ${percent(left)} of what it will at its largest, at ${token(peak)}`
      : `At ${token(t)} ${name} differs by ${percent(left)} of what it did at its largest, at ${token(peak)}`;
  return `${share}${gone}${last ? ": it still grows" : ""}.`;
}

/** The answers that changed most at a step: [k, before, after], the largest change first. p are (T, K). */
export function moved(a, b, t, K, most) {
  const all = Array.from({ length: K }, (_, k) => [k, a[t * K + k], b[t * K + k]]);
  return all.sort((x, y) => Math.abs(y[2] - y[1]) - Math.abs(x[2] - x[1]) || x[0] - y[0]).slice(0, most);
}

/** Steps at which two texts have other tokens. */
export const apart = (a, b) => a.slice(0, b.length).flatMap((token, t) => (token === b[t] ? [] : [t]));

export function differences(app) {
  const heading = h("h3"),
    answers = h("table", { class: "moved" });
  const plotted = h("h3"),
    plot = chart("sizes"),
    parting = h("div", { class: "labels", "aria-hidden": "true" });
  plot.el.append(parting);
  const mapped = h("h3"),
    legend = h("span", { class: "legend" });
  const map = unitMap(app, {
    tip: (t, unit) => `Δ${app.S.focus} ${fmt(field.values[t * field.H + unit], 4, true)}`,
  });
  const { el, says, note } = section(
    "differences",
    "What changed, step by step",
    "with your change minus as trained",
    [],
    h(
      "div",
      { class: "pair" },
      h("div", { class: "panel" }, heading, answers),
      h("div", { class: "panel" }, plotted, plot.el, h("div", { class: "maphead" }, mapped, legend), map.el),
    ),
  );
  const near = app.near.watch(el);
  let field = null,
    G = null;
  plot.el.addEventListener("click", (event) => {
    if (G && !asks(event)) app.go(G.step(event.clientX - plot.el.getBoundingClientRect().left));
  });

  const steps = () => Math.min(app.A.T, app.P.T);
  const token = (t) => `“${app.P.shown[t]}”`;
  const same = () => app.A === app.P;

  // ||delta c|| and ||delta h|| of one network; of two, which have other units, the mean of the focused signal
  function lines() {
    const { A, P, S } = app;
    if (app.sameNet) {
      const zero = new Float32Array(steps());
      return ["c", "h"]
        .filter((name) => P.signals.includes(name))
        .map((name) => ({
          name: `‖Δ${name}‖`,
          term: name,
          kind: name === P.memory ? "c" : "h",
          values: P.array(`size.${name}`) ?? zero,
        }));
    }
    const name = A.signals.includes(S.focus) ? S.focus : "h";
    return [
      { name: `mean ${name}, ${app.titles.b}`, term: name, kind: "c", values: P.mean(name), signed: true },
      {
        name: `mean ${name}, ${app.titles.a}`,
        term: name,
        kind: "trained",
        values: A.mean(name),
        signed: true,
      },
    ];
  }

  function drawPlot() {
    const { P, S, rem } = app,
      { width, height } = plot.measure();
    if (!width || !height) return;
    G = axis(S.view, P.T, width, app.gutter);
    const T = steps(),
      shown = lines().map((line) => ({ ...line, values: line.values.subarray(0, T) })),
      values = shown.flatMap((line) => Array.from(line.values));
    const low = Math.min(0, ...values),
      high = Math.max(...values) || 1,
      rows = ticks(low, high, 3),
      ends = [Math.min(low, ...rows), Math.max(high, ...rows)];
    const held = Array.from({ length: Math.max(0, Math.min(T, G.end) - G.a) }, (_, k) => G.a + k).filter(
      (t) => app.pins.some((pin) => acts(pin) && (pin.steps === null || pin.steps.includes(t))),
    );
    const large = (of) => {
      const most = Math.max(...of);
      return (t) => of[t] > 0.6 * most || t === Math.min(T, G.end) - 1;
    };
    const digits = rows.every(Number.isInteger) ? 0 : ends[1] < 0.1 ? 3 : ends[1] < 1 ? 2 : 1;
    plot.draw({
      x: along(G),
      y: { low: ends[0], high: ends[1], top: 0.9 * rem, below: 0.35 * rem },
      rows: rows.map((v) => [v, fmt(v, digits)]),
      shades: held.map((t) => [G.x(t), G.x(t + 1)]),
      // named where they are apart
      lines: shown.map((line) => ({ ...line, named: line.signed ? null : large(line.values) })),
      tip: (t) =>
        t < T
          ? `step ${t + 1} “${P.shown[t]}”: ${shown
              .map(({ name, values: of, signed }) => `${name} ${fmt(of[t], 3, signed)}`)
              .join(", ")}`
          : null,
      here: "column",
      room: { top: 1.1 * rem },
      said: `${shown.map(({ name }) => name).join(" and ")} at every step. ${says.textContent}`,
      rem,
    });
    plot.cursor(S.t);
    drawParting(P.parts ?? null, width);
  }

  // where the answers part first
  function drawParting(t, width) {
    if (!plot.frame) return; // there was no room to draw it in
    const { rem } = app,
      x = t !== null && G.sees(t) ? G.centre(t) : null,
      { top, bottom } = plot.frame;
    plot.under.replaceChildren(
      ...(x === null ? [] : [svg("path", { class: "parts", d: `M${x} ${bottom}V${top}` })]),
    );
    const side = x > width - 7 * rem ? `right:${width - x + 4}px` : `left:${x + 4}px`;
    parting.replaceChildren(
      ...(x === null
        ? []
        : [h("span", { class: "name parts", style: `top:${0.5 * rem}px;${side}` }, "answers part")]),
    );
  }

  function drawAnswers() {
    const { A, P, S } = app,
      value = P.answers.kind === "value",
      t = S.t;
    const [a, b] = [A.array("p"), P.array("p")],
      K = P.arrays.p[1][1],
      worked = t < steps() && A.answered(t) && P.answered(t),
      comparable = worked && A.words.join() === P.words.join();
    heading.replaceChildren(
      comparable ? "Answers that changed most after " : "Answers after ",
      h("b", {}, token(t)),
    );
    if (!comparable) {
      answers.replaceChildren(
        h(
          "tbody",
          {},
          h(
            "tr",
            {},
            h(
              "td",
              {},
              t < steps() && !worked
                ? atEnd(A.answered(t) ? P : A)
                : t < steps()
                  ? "The two networks have other answers."
                  : "Only one of the two texts goes on to here.",
            ),
          ),
        ),
      );
      return;
    }
    const shown = value ? (v) => fmt(v, 3) : pct,
      named = [app.titles.a, app.titles.b];
    const bar = (from, to) =>
      h(
        "span",
        { class: "change", "aria-hidden": "true" },
        h("i", {
          class: to < from ? "neg" : "pos",
          style: `left:${100 * Math.min(from, to)}%;width:${100 * Math.abs(to - from)}%`,
        }),
      );
    // what reads the same before and after has not changed for one who looks
    const changed = moved(a, b, t, K, Math.min(K, 6)).filter(([, from, to]) => shown(from) !== shown(to));
    if (!changed.length) {
      const none = P.silent
        ? "This network gives no answer."
        : same()
          ? "No answer changes: both runs are the same."
          : equal(A, P, t)
            ? `No answer changes after ${token(t)}.`
            : `No answer after ${token(t)} changes by as much as is written here.`;
      answers.replaceChildren(h("tbody", {}, h("tr", {}, h("td", { class: "none" }, none))));
      return;
    }
    answers.replaceChildren(
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          ...["answer", named[0], "", named[1]].map((text) =>
            text ? h("th", { scope: "col" }, text) : h("td"),
          ),
        ),
      ),
      h(
        "tbody",
        {},
        ...changed.map(([k, from, to]) =>
          h(
            "tr",
            {},
            h("th", { scope: "row" }, visible(P.words[k])),
            h("td", {}, shown(from)),
            h("td", { class: "way" }, value ? "" : bar(from, to)),
            h("td", {}, h("b", {}, shown(to))),
          ),
        ),
      ),
    );
  }

  function say() {
    const { A, P, S } = app,
      T = steps(),
      t = Math.min(S.t, T - 1);
    note.textContent = app.sameNet
      ? `${app.titles.b} minus ${app.titles.a}${app.other ? ", step by step from the first" : ""}`
      : "two networks, whose units do not correspond";
    if (same())
      return void says.replaceChildren(
        "Nothing is changed: both runs are the same at every step. Hold a signal, or compare with another text, to see them part.",
      );
    const out = [],
      differ = apart(A.tokens, P.tokens),
      pair = (k) => `“${A.shown[k]}” and “${P.shown[k]}”`;
    if (differ.length)
      out.push(
        `The texts differ at ${differ.length > 3 ? `${many(differ.length, "step")}, first ${pair(differ[0])}` : differ.map(pair).join(", ")}.`,
      );
    if (A.T !== P.T)
      out.push(`One goes on for ${many(Math.abs(A.T - P.T), "step")} more, which are left out.`);
    if (app.sameNet) {
      const name = P.memory,
        of = P.array(`size.${name}`);
      if (of) out.push(fate(course(of.subarray(0, T), t), t, T, token, name));
    }
    const { parts } = P,
      top = (picture_, k) => picture_.top(k)[0][0],
      // the steps after which both answer
      both = Array.from({ length: T }, (_, k) => k).filter((k) => A.answered(k) && P.answered(k));
    if (P.answers.kind === "flags" && "parts" in P && both.length)
      out.push(
        parts === null
          ? `The same flags hold ${both.length < T ? "at the end, which alone is answered" : "after every step"}.`
          : both.length < T
            ? "Which flags hold differs at the end, which alone is answered."
            : `Which flags hold first differs after ${token(parts)}, step ${parts + 1}.`,
      );
    else if (P.probable && "parts" in P && both.length) {
      const n = both.filter((k) => top(A, k) !== top(P, k)).length;
      out.push(
        parts === null
          ? `The top answer is the same ${both.length < T ? "at the end, which alone is answered" : "after every step"}.`
          : both.length < T
            ? `The top answer at the end, which alone is answered, is another: “${visible(top(A, parts))}” becomes “${visible(top(P, parts))}”.`
            : `The top answers first differ after ${token(parts)}, step ${parts + 1}, where “${visible(top(A, parts))}” becomes “${visible(top(P, parts))}”; they differ after ${n} of ${many(T, "step")}.`,
      );
    }
    says.replaceChildren(out.join(" "));
  }

  function drawMap() {
    const { A, P, S } = app,
      able = app.sameNet && A.signals.includes(S.focus);
    for (const part of [map.el, mapped.parentNode]) part.hidden = !able;
    if (!able) return;
    field = difference(A, P, S.focus);
    mapped.replaceChildren(h("b", {}, `Δ${S.focus}`), ` ${app.P.roles.word(S.focus)} of every unit`);
    legend.replaceChildren(...scale(app, field));
    map.paint(field, {
      name: S.focus,
      full: field.most || 1,
      colours: "g",
      said: `Map of the difference of ${S.focus}: ${many(field.H, "unit")} by ${many(field.T, "step")}.`,
    });
  }

  function draw() {
    if (!app.P || !near()) return;
    plotted.replaceChildren(
      ...(app.sameNet
        ? [
            "How far apart the memories are: ",
            h(
              "b",
              {},
              lines()
                .map(({ name }) => name)
                .join(", "),
            ),
            " over all units",
          ]
        : ["Means over all units of each network"]),
    );
    say();
    drawPlot();
    drawAnswers();
    drawMap();
  }

  return {
    el,
    draw(has) {
      if (has("picture", "size", "view", "theme", "focus", "t", "unit", "order")) draw();
    },
  };
}
