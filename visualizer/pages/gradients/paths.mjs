// The constant error carousel, and what each path carries: the product of the gates that keep, of every unit, and
// dL/dc_t (dL/dh_t of a GRU) split into what came straight down the cell and what came by the gates.

import { numbered } from "../kit/axis.mjs";
import { axisColours, axisNumbers } from "../kit/bokeh.mjs";
import { factorText } from "../kit/cell/roles.mjs";
import { label as onLines } from "../kit/chart.mjs";
import { h, el as svg } from "../kit/dom.mjs";
import { fmt, many, rounded } from "../kit/format.mjs";
import { logPlot, number, powers } from "../kit/logplot.mjs";
import { life, shorter } from "../kit/ranking.mjs";
import { section } from "../kit/section.mjs";
import { term } from "../kit/terms.mjs";
import { diagonal } from "./diagonal.mjs";
import { precise, titled, unitSlider, untrained } from "./section.mjs";

const PARTS = ["cell", "i", "f", "g", "o", "r", "z", "n", "error"];
const LINES = { total: "all of it", direct: "straight down the cell", gates: "by the gates" };
const HUES = { total: ["--ink", 3.25], direct: ["--Ff", 2.25, [6, 4]], gates: ["--ink3", 2] };

/** Units from the shortest half-life to the longest. */
export const byLife = (half) =>
  Array.from(half, (_, unit) => unit).sort((a, b) => shorter(half[a], half[b]) || a - b);

/** A share of a whole: two decimals, and what is smaller or much larger in powers of ten. */
export function share(v) {
  const size = Math.abs(v);
  return size === 0 || (size >= 0.005 && size < 1000)
    ? fmt(v)
    : `${v < 0 ? "\u2212" : ""}${number(Math.log10(size))}`;
}

/**
 * Where each share of a bar lies, those above 0 to its right in their order, those below to its left.
 * shares: [[name, v], ...] -> { parts: [{ name, v, from, to }], low, high }: low and high hold all of it and 0..1,
 * and take few sizes, so that the bar seldom changes its scale.
 */
export function stack(shares) {
  let low = 0,
    high = 0;
  const parts = shares.map(([name, v]) => {
    const from = v < 0 ? low : high,
      to = from + v;
    if (v < 0) low = to;
    else high = to;
    return { name, v, from, to };
  });
  const size = 2 ** Math.max(0, Math.ceil(Math.log2(Math.max(high / 1.25, -low / 0.25))));
  return { parts, low: -size / 4, high: 1.25 * size };
}

/** "0.62 + 0.41 − 0.03 = 1.00": a sum to two decimals, with "≈" where the rounded terms do not add up. */
export function sum(values) {
  const whole = values.reduce((a, b) => a + b, 0),
    terms = values.map((v) => rounded(v));
  const exact = Math.abs(terms.reduce((a, b) => a + b, 0) - rounded(whole)) < 0.005;
  const text = terms
    .map((v, k) => (k === 0 ? fmt(v) : `${v < 0 ? "\u2212" : "+"} ${fmt(Math.abs(v))}`))
    .join(" ");
  return `${text} ${exact ? "=" : "\u2248"} ${fmt(whole)}`;
}

export function paths(app) {
  let unit = null,
    order = [],
    named = null,
    across = null,
    about = null; // unit null: the one of median half-life
  const carousel = logPlot(),
    hold = h("input", { type: "checkbox" });
  hold.addEventListener("change", () => app.turn({ hold: hold.checked ? 1 : 0 }, true));
  const strip = svg("svg", { class: "strip", "aria-hidden": "true" });
  const pick = unitSlider(
    "The unit, from the shortest half-life to the longest",
    () => order,
    (n) => {
      unit = order[n - 1];
      drawCarousel();
    },
  );
  const target = h("div", { class: "bk" }),
    labels = h("div", { class: "labels", "aria-hidden": "true" });
  const plot = h("div", { class: "plot", role: "img" }, target, labels),
    here = h("i", { class: "here" });
  const reads = { keep: h("p", { class: "reads" }), share: h("p", { class: "reads" }) };
  const product = h("span"),
    norm = h("span"),
    holds = h("label", { class: "check" }, hold, "hold f at 1 in every unit and step");
  const heading = h("h3"),
    bar = svg("svg", { class: "shares", role: "img" }),
    terms = h("p", { class: "terms" });
  const body = h(
    "div",
    { class: "two" },
    h(
      "div",
      { class: "panel" },
      h("h3", {}, h("b", {}, "Constant error carousel"), product),
      carousel.el,
      h(
        "div",
        { class: "lives" },
        h("small", {}, "half-life of every unit, shortest to longest"),
        strip,
        pick.el,
      ),
      holds,
      reads.keep,
    ),
    h(
      "div",
      { class: "panel" },
      h("h3", {}, h("b", {}, "What each path carries"), norm),
      plot,
      reads.share,
      heading,
      bar,
      terms,
    ),
  );
  const alone = diagonal(app);
  const other = h("button", { type: "button", class: "btn" }, "Show the LSTM");
  other.addEventListener("click", () => app.set({ cell: "lstm" }));
  const { el, says } = section(
    "paths",
    term("error carousel", "Paths of the error"),
    "straight down the cell, or by the gates",
    [],
    body,
    alone.el,
    other,
  );
  app.seen(el, ask);

  // what the cell looked at keeps of its memory, or ""; and the derivative by that memory, as it is written
  const keeper = () => {
    const { cell, side } = app.S;
    const there = app.P.curves.some(
      (each) => each.side === side && each.cell === cell && each.signal === "kept",
    );
    return there ? factorText(app.setup.keep[cell]) : "";
  };
  const inH = () => app.setup.memory[app.S.cell] === "h";
  const grad = () => (inH() ? "dL/dhₜ" : "dL/dcₜ");
  const there = () => app.P.curves.some((curve) => curve.side === app.S.side && curve.cell === app.S.cell);
  const title = () => titled(app, app.S.cell);
  // whether its units each hand h on by a number of their own
  const byUnit = () => there() && app.setup.diagonal.includes(app.S.cell);
  const picture = () => ((keeper() || byUnit()) && app.got.paths?.cell === app.S.cell ? app.got.paths : null);

  function ask() {
    if (keeper() || byUnit()) app.ask("paths", { side: app.S.side, one: app.S.one, cell: app.S.cell });
  }

  app.embed({ paths: target }).then((finder) => {
    named = finder;
    for (const name of ["paths.steps", "paths.y"])
      named(name).change.connect(() => requestAnimationFrame(label));
    size();
    if (app.P) draw();
  });

  function size() {
    named("paths").setv({
      min_border_left: Math.round(3 * app.rem),
      min_border_right: Math.round(0.8 * app.rem),
      min_border_top: 6,
      min_border_bottom: Math.round(1.4 * app.rem),
    });
    named("paths").toolbar.active_drag = app.small ? null : "auto";
  }

  function draw() {
    const keep = keeper();
    body.hidden = !keep;
    alone.el.hidden = !byUnit();
    other.hidden = Boolean(keep) || byUnit();
    holds.hidden = inH();
    product.replaceChildren(
      " ",
      term("product of f", `∏ ${keep}`),
      " from step t to the last, each unit a line",
    );
    norm.replaceChildren(" ", term(`dL/d${inH() ? "h" : "c"}`, `‖${grad()}‖`), " and its parts");
    if (byUnit()) {
      says.replaceChildren(
        `In an ${title()} every unit sees its own old h alone, so that an error goes back through each unit by itself: at a step at which the unit is active ` +
          "it is multiplied by the unit’s own number u, and where the unit is not, it ends.",
      );
      if (picture()) alone.draw(picture());
      return;
    }
    if (!keep) {
      says.replaceChildren(
        !there()
          ? untrained(app, app.S.cell)
          : `${title()} has neither a cell nor a gate: all of the error goes through the same weights at every step, so there is nothing to split here.`,
      );
      return;
    }
    const P = picture();
    says.replaceChildren(
      inH()
        ? `A ${title()} keeps its memory in h itself, and an error reaches an earlier h in two ways: straight down, where each step multiplies it by ${keep} alone, ` +
            "and by the gates and the candidate, through the recurrent weights where there are any. Together they are all of it."
        : `In the ${title()} an error reaches an earlier cell state in two ways: straight down the cell, where each step multiplies it by the forget gate f alone, ` +
            `and by the gates, ${app.S.cell === "peephole" ? "which see h through the recurrent weights and c through the peepholes" : "through h and the recurrent weights"}. Together they are all of it.`,
    );
    if (!P) return;
    drawCarousel();
    drawShares();
    if (named) fill();
  }

  // ---- the direct way, unit by unit

  function drawCarousel() {
    const P = picture();
    if (!P) return;
    const [T, H] = P.arrays.product[1],
      product = P.array("product"),
      half = P.array("half");
    order = byLife(half);
    const chosen = unit === null || unit >= H ? order[(H - 1) >> 1] : unit,
      own = unit === null ? "the median unit, " : "unit ";
    const column = (u) => Array.from({ length: T }, (_, t) => product[t * H + u]);
    const ones = product.every((v) => v === 0),
      least = Math.min(0, ...product.filter(Number.isFinite));
    const first = product[chosen],
      longest = order.at(-1),
      shortest = order[0];
    pick.set(order.indexOf(chosen) + 1, { max: H });
    reads.keep.replaceChildren(
      ...(ones
        ? [
            h("b", {}, "exactly 1"),
            `: with f held at 1, all ${many(H, "unit")} pass the error straight down the cell undiminished over ${many(T - 1, "step")}.`,
          ]
        : [
            `Straight down the cell, ${own}`,
            h("b", {}, String(chosen)),
            ", passes on ",
            h("b", {}, number(first)),
            ` of an error from step ${T} to step 1: its half-life, the steps over which its ${keeper()} lets half through, the median over where one begins, is ${life(half[chosen])}. ` +
              `The longest is ${life(half[longest])} (unit ${longest}), the shortest ${life(half[shortest])} (unit ${shortest}).`,
          ]),
    );
    if (own === "unit " && !ones) reads.keep.firstChild.textContent = "Straight down the cell, unit ";
    carousel.draw({
      lines: [
        ...order.filter((u) => u !== chosen).map((u) => ({ values: column(u), kind: "faint", aside: true })),
        { values: column(chosen), kind: "forget", name: ones ? "exactly 1" : `unit ${chosen}` },
      ],
      first: 1,
      last: T,
      low: 1.04 * Math.min(-1, least),
      high: -0.06 * Math.min(-1, least),
      rem: app.rem,
      tip: (t) => `step ${t}, unit ${chosen}: ${ones ? "1" : precise(product[(t - 1) * H + chosen])}`,
      said: reads.keep.textContent,
    });
    carousel.cursor(app.S.t + 1);
    // half-lives on a logarithmic scale, in their order
    const width = 100,
      logs = order.map((u) => Math.log2(Math.abs(half[u])));
    const low = Math.min(...logs) - 1,
      high = Math.max(low + 2, ...logs);
    strip.setAttribute("viewBox", `0 0 ${width} 20`);
    strip.setAttribute("preserveAspectRatio", "none");
    strip.replaceChildren(
      ...order.map((u, k) => {
        const tall = 1 + 19 * ((logs[k] - low) / (high - low));
        return svg("rect", {
          class: u === chosen ? "on" : "",
          x: (k * width) / H,
          y: 20 - tall,
          width: (0.8 * width) / H,
          height: tall,
        });
      }),
    );
  }

  // ---- all ways

  function fill() {
    const P = picture(),
      { T } = P,
      values = Object.fromEntries(Object.keys(LINES).map((name) => [name, Array.from(P.array(name))]));
    const finite = Object.values(values).flat().filter(Number.isFinite);
    const low = Math.min(-1, ...finite) - 0.3,
      high = Math.max(0.3, Math.max(...finite) + 0.2),
      t = values.total.map((_, k) => k);
    named("paths.source").data = {
      t,
      ...values,
      low: t.map(() => low),
      high: t.map(() => high),
      tip: t.map((k) =>
        [
          `step ${k + 1}`,
          ...Object.entries(LINES).map(([name, words]) => `${words}: ${precise(values[name][k])}`),
        ].join("\n"),
      ),
    };
    named("paths.steps").setv({ start: -0.5, end: t.length - 0.5 });
    named("paths.y").setv({ start: low, end: high });
    const rows = powers(low, high, 5),
      along = numbered(1, T, 6);
    axisNumbers(named("paths.ticks"), named("paths.axis"), rows);
    axisNumbers(
      named("paths.marks"),
      named("paths.x"),
      along.map((k) => [k - 1, String(k)]),
    );
    axisColours(named, "paths", app);
    named("paths.x").setv({
      major_label_text_color: app.css("--ink3"),
      major_label_text_font_size: `${app.fine}px`,
      major_label_text_font: app.font,
    });
    for (const [name, [hue, width, dash]] of Object.entries(HUES)) {
      named(`paths.${name}`).glyph.setv({
        line_color: app.css(hue),
        line_width: width,
        line_dash: dash ?? [],
        line_cap: "round",
      });
    }
    label();
  }

  function label() {
    const P = picture();
    if (!named || !P) return;
    const { start, end } = named("paths.y"),
      x = named("paths.steps"),
      { rem } = app;
    const frame = {
      left: Math.round(3 * rem),
      right: plot.clientWidth - Math.round(0.8 * rem),
      top: 6,
      bottom: plot.clientHeight - Math.round(1.4 * rem),
    };
    across = (t) => frame.left + ((frame.right - frame.left) * (t - x.start)) / (x.end - x.start);
    const spans = Object.entries(LINES).map(([name, words]) => h("span", { class: `name ${name}` }, words));
    Object.assign(here.style, { top: `${frame.top}px`, height: `${frame.bottom - frame.top}px` });
    labels.replaceChildren(here, ...spans);
    cursor();
    const y = (v) => frame.top + ((frame.bottom - frame.top) * (end - v)) / (end - start);
    const all = Object.keys(LINES).map((name, k) => ({
      span: spans[k],
      points: Array.from(P.array(name), (v, t) => [across(t), Number.isFinite(v) ? y(v) : NaN]),
    }));
    onLines(all, [], { ...frame, left: frame.left + 6 }, rem);
  }

  function cursor() {
    carousel.cursor(app.S.t + 1);
    if (!across) return;
    const x = across(app.S.t),
      { start, end } = named("paths.steps");
    here.style.left = `${x}px`;
    here.hidden = app.S.t < start || app.S.t > end;
  }

  function drawShares() {
    const P = picture(),
      t = Math.min(app.S.t, P.T - 1),
      last = t === P.T - 1,
      direct = P.array("share")[t];
    const shares = PARTS.filter((name) => P.array(`step.${name}`))
      .map((name) => [name, P.array(`step.${name}`)[t]])
      .filter(([name]) => (name === "error" ? last : !last));
    const against = (v) => (v < 0 ? " (with the opposite sign)" : "");
    const total = P.array("total")[t],
      none = shares.some(([, v]) => !Number.isFinite(v));
    if (last)
      reads.share.replaceChildren(
        "At the last step ",
        h("b", {}, `‖${grad()}‖ is ${number(total)}`),
        ", all of it the error itself: no step lies behind it yet.",
      );
    else
      reads.share.replaceChildren(
        "All the way from the last step to ",
        h("b", {}, `step ${t + 1}`),
        !Number.isFinite(total) ? ": exactly nothing is left." : `: ‖${grad()}‖ is ${number(total)}. `,
        !Number.isFinite(direct)
          ? ""
          : Math.abs(direct) < 0.005
            ? `Almost all of it came through the gates; the direct path down the cell contributes ${share(direct)} of it${against(direct)}.`
            : `The direct path down the cell contributes ${share(direct)} of it${against(direct)}, the gates ${share(1 - direct)}${against(1 - direct)}.`,
      );
    plot.setAttribute("aria-label", reads.share.textContent);
    heading.replaceChildren(
      h("b", {}, last ? `At step ${t + 1}` : `Over the one step from ${t + 2} back to ${t + 1}`),
      last
        ? ` the error itself arrives${inH() ? "" : ", by way of h"}`
        : ` shares of ${grad()} by the way it took`,
    );
    const { width, height: tall } = bar.getBoundingClientRect(),
      { rem } = app;
    bar.replaceChildren();
    terms.replaceChildren();
    if (none || !width) return;
    const { parts, low, high } = stack(shares),
      x = (v) => ((v - low) / (high - low)) * width,
      middle = tall - 1.3 * rem;
    bar.append(
      ...parts
        .filter(({ v }) => v)
        .flatMap(({ name, from, to }) => {
          const left = x(Math.min(from, to)),
            wide = Math.abs(x(to) - x(from));
          return [
            svg("rect", {
              class: `way way-${name}`,
              x: left,
              y: 2,
              width: Math.max(0.5, wide - 1),
              height: middle - 4,
            }),
            wide > 1.1 * rem
              ? svg(
                  "text",
                  {
                    class: `on on-${name}`,
                    "data-term": { cell: inH() ? "h" : "c", error: "L" }[name] ?? name,
                    x: left + wide / 2,
                    y: middle / 2 + 0.3 * rem,
                    "text-anchor": "middle",
                  },
                  name === "cell" ? (inH() ? "h" : "c") : name === "error" ? "L" : name,
                )
              : "",
          ];
        }),
      ...[0, 1].flatMap((v) => [
        svg("path", { class: "unit", d: `M${x(v)} 0V${middle + 2}` }),
        svg("text", { x: x(v), y: tall - 0.2 * rem, "text-anchor": "middle" }, v ? "1, the whole" : "0"),
      ]),
    );
    const says = {
      cell: "straight down the cell",
      error: "the error itself",
      i: "by i",
      f: "by f",
      g: "by g",
      o: "by o",
      r: "by r",
      z: "by z",
      n: "by n",
    };
    terms.append(
      ...shares.flatMap(([name, v]) => [
        h("span", {}, h("i", { class: `way way-${name}` }), `${says[name]} ${share(v)}`),
        " ",
      ]),
      shares.length > 1 ? h("b", {}, sum(shares.map(([, v]) => v))) : "",
      shares.some(([, v]) => v < -0.005) ? " What is left of 0 has the opposite sign." : "",
    );
    bar.setAttribute("aria-label", terms.textContent);
  }

  return {
    el,
    draw(has) {
      // another network has other units
      const { side, one, cell } = app.S,
        now = `${side} ${one} ${cell} ${keeper()}`,
        moved = now !== about;
      if (moved) unit = null;
      about = now;
      if (named && has("size")) size();
      hold.checked = Number(app.wish.hold) === 1;
      if (has("paths", "theme", "size") || moved) draw();
      else if (has("t") && byUnit()) alone.cursor();
      else if (has("t") && picture()) {
        cursor();
        drawShares();
      }
    },
  };
}
