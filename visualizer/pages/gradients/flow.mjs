// How much of a state reaches a later one: ||dh_t/dh_k||_F / sqrt(H) of every pair of steps, RNN beside a second cell.

import { numbered } from "../kit/axis.mjs";
import { css, ramp } from "../kit/colour.mjs";
import { h, el as svg } from "../kit/dom.mjs";
import { many, power } from "../kit/format.mjs";
import { number, reach } from "../kit/logplot.mjs";
import { choice, section } from "../kit/section.mjs";
import { term } from "../kit/terms.mjs";
import { median, precise, titled, untrained } from "./section.mjs";

const LEAST = -16; // what a sum of float64 numbers near 1 cannot hold any more is drawn as nothing
const APART = 20;

/** The row of a matrix that stands for end step t: the first end at t or later. ends ascend to the last step. */
export const rowAt = (ends, t) => ends.findIndex((end) => end >= t);

/** log10 of all pairs that lie `apart` steps apart, -Infinity where they are exactly 0. values (ends, T). */
export function pairs(values, ends, T, apart) {
  return ends.flatMap((end, row) => {
    const v = end < apart ? null : values[row * T + end - apart];
    return v === null ? [] : [Number.isFinite(v) ? v : -Infinity];
  });
}

/** The ends of one scale for all matrices, in log10: 19 of 20 pairs, but no more than float64 can add to 1. */
export function scaleOf(matrices) {
  const all = Float32Array.from(
    matrices.flatMap((values) => Array.from(values).filter(Number.isFinite)),
  ).sort();
  const at = (share) => all[Math.round(share * (all.length - 1))] ?? 0;
  const high = Math.min(-LEAST, reach(at(1), 1));
  return { low: Math.max(LEAST, -reach(-at(0.05), 4)), high, more: at(1) > high };
}

/**
 * The colour of a value in two ramps that meet at 10^0: nothing to ink below it, ink to the hue of excess above.
 *
 * @param {number} v
 * @param {{ low: number, high: number }} scale
 * @param {number[][][]} ramps
 */
export function shade(v, { low, high }, [kept, excess]) {
  const last = kept.length - 1;
  if (!Number.isFinite(v)) return kept[0];
  return v <= 0
    ? kept[Math.round(last * Math.max(0, 1 - v / low))]
    : excess[Math.round(last * Math.min(1, v / high))];
}

/** An image of T by T pixels: each end's row, drawn as a band from the end before it; what has no pair is clear. */
export function image(values, ends, T, colour) {
  const pixels = new Uint8ClampedArray(4 * T * T);
  for (let t = 0; t < T; t++) {
    const row = rowAt(ends, t);
    for (let k = 0; k <= ends[row]; k++) {
      const [r, g, b] = colour(values[row * T + k]),
        at = 4 * (t * T + k);
      pixels[at] = r;
      pixels[at + 1] = g;
      pixels[at + 2] = b;
      pixels[at + 3] = 255;
    }
  }
  return pixels;
}

export function flow(app) {
  let signal = "h",
    scale = null,
    T = 0;
  const which = choice("Which state", { h: "of h", c: "of c" }, (value) => {
    signal = value;
    app.root.focus({ preventScroll: true });
    draw();
  });
  const legend = h("span", { class: "legend decades", "aria-hidden": "true" });
  const maps = [0, 1].map(map);
  const { el, says } = section(
    "flow",
    term("flow matrix", "Flow matrix"),
    "how much of each state reaches each later one",
    [which.el, legend],
    h("div", { class: "two" }, ...maps.map((each) => each.el)),
  );
  app.seen(el, ask);

  function ask() {
    app.ask("flow", { side: app.S.side, one: app.S.one, cells: ["rnn", app.S.cell] });
  }

  function map(place) {
    const canvas = h("canvas"),
      over = svg("svg", { "aria-hidden": "true" }),
      tag = h("div", { class: "tag", role: "status" });
    const stage = h("div", { class: "stage", tabindex: "0", role: "img" }, canvas, over, tag);
    const words = h("p", { class: "reads" });
    let frame = null,
      probe = null;
    tag.hidden = true;

    const at = (event) => {
      const box = stage.getBoundingClientRect(),
        { left, top, wide, tall } = frame;
      const t = Math.floor(((event.clientY - box.top - top) / tall) * T),
        k = Math.floor(((event.clientX - box.left - left) / wide) * T);
      if (t < 0 || t >= T || k < 0 || k >= T) return null;
      const { ends } = app.got.flow,
        end = ends[rowAt(ends, t)];
      return k > end ? null : [end, k];
    };
    function point(pair) {
      probe = pair;
      const P = app.got.flow,
        self = maps[place];
      tag.hidden = !pair || !self.values;
      over.querySelector(".probe")?.remove();
      if (tag.hidden) return;
      const { left, top, wide, tall } = frame,
        [end, k] = pair;
      tag.textContent = `t = ${end + 1}, k = ${k + 1}: ${precise(self.values[rowAt(P.ends, end) * T + k])}`;
      const x = left + ((k + 0.5) / T) * wide,
        [from, to] = band(end),
        y = top + ((from + to) / 2 / T) * tall;
      over.append(svg("circle", { class: "probe", cx: x, cy: y, r: 4 }));
      tag.style.left = `${Math.max(0, Math.min(stage.clientWidth - tag.offsetWidth, x + 10))}px`;
      tag.style.top = `${y > top + 40 ? y - 32 : y + 12}px`;
    }
    const hover = (event) => frame && point(at(event));
    stage.addEventListener("pointermove", hover);
    stage.addEventListener("pointerdown", hover);
    stage.addEventListener("pointerleave", () => point(null));
    stage.addEventListener("blur", () => point(null));
    stage.addEventListener("click", (event) => {
      const pair = frame && at(event);
      if (pair) app.set({ t: pair[1] });
    });
    // with the keyboard: left and right move the cursor, up and down the later step
    stage.addEventListener("keydown", (event) => {
      const move = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
      if (!move || !T || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const { ends } = app.got.flow,
        k = Math.max(0, Math.min(T - 1, app.S.t + move[1]));
      // from row to row, none of them above the diagonal
      const row = rowAt(ends, probe?.[0] ?? T - 1) + move[0],
        end = ends[Math.max(rowAt(ends, k), Math.min(ends.length - 1, row))];
      if (k !== app.S.t) app.set({ t: k });
      point([end, k]);
    });

    return {
      el: h("div", { class: "panel" }, stage, words),
      stage,
      words,
      values: null,
      paint(values, title) {
        this.values = values;
        point(null);
        const dpr = devicePixelRatio || 1,
          { rem } = app,
          width = stage.clientWidth,
          height = stage.clientHeight;
        frame = { left: Math.round(3 * rem), top: 4, wide: 0, tall: height - Math.round(2.5 * rem) };
        frame.wide = width - frame.left - Math.round(0.8 * rem);
        const { left, top, wide, tall } = frame;
        if (!width || wide <= 0) return;
        Object.assign(canvas, { width: Math.round(wide * dpr), height: Math.round(tall * dpr) });
        canvas.style.cssText = `left:${left}px;top:${top}px;width:${wide}px;height:${tall}px`;
        const off = h("canvas", { width: T, height: T });
        const tables = [ramp(app.css("--zero"), app.css("--ink")), ramp(app.css("--ink"), app.css("--Rneg"))];
        off.getContext("2d").putImageData(
          new ImageData(
            image(values, app.got.flow.ends, T, (v) => shade(v, scale, tables)),
            T,
            T,
          ),
          0,
          0,
        );
        const pen = canvas.getContext("2d");
        pen.imageSmoothingEnabled = false;
        pen.drawImage(off, 0, 0, T, T, 0, 0, canvas.width, canvas.height);
        over.setAttribute("width", width);
        over.setAttribute("height", height);
        const x = (k) => left + ((k + 0.5) / T) * wide,
          y = (t) => top + ((t + 0.5) / T) * tall;
        const round = numbered(1, T, 6),
          low = top + tall + rem;
        over.replaceChildren(
          svg("path", { class: "edge", d: `M${left} ${top}V${top + tall}H${left + wide}` }),
          svg("path", { class: "edge", d: stairs(left, top, wide, tall) }),
          ...round.map((k) =>
            svg("text", { x: left - 0.4 * rem, y: y(k - 1) + 0.28 * rem, "text-anchor": "end" }, String(k)),
          ),
          ...round.map((k) => svg("text", { x: x(k - 1), y: low, "text-anchor": "middle" }, String(k))),
          svg("text", { x: left + wide / 2, y: low + 1.15 * rem, "text-anchor": "middle" }, "earlier step k"),
          svg(
            "text",
            {
              x: 0,
              y: 0,
              "text-anchor": "middle",
              transform: `translate(${0.8 * rem} ${top + tall / 2}) rotate(-90)`,
            },
            "later step t",
          ),
          svg(
            "text",
            { class: "title", x: left + wide - 2, y: top + 1.1 * rem, "text-anchor": "end" },
            title,
          ),
          svg("path", { class: "halo" }),
          svg("path", { class: "here" }),
          svg("text", { class: "row" }),
        );
        this.cursor();
      },
      // the column of the step under the cursor
      cursor() {
        if (!frame?.wide || !over.querySelector(".here")) return;
        const { left, top, wide, tall } = frame,
          { rem } = app,
          k = Math.min(app.S.t, T - 1);
        const x = left + (k / T) * wide,
          each = Math.max(2, wide / T),
          y = top + (k / T) * tall;
        for (const box of [".halo", ".here"])
          over.querySelector(box).setAttribute("d", `M${x} ${y}H${x + each}V${top + tall}H${x}z`);
        const name = over.querySelector(".row"),
          width = 3.6 * rem,
          within = x + each + width < left + wide;
        name.textContent = `k = ${k + 1}`;
        // above the diagonal, where nothing is drawn
        const down = Math.max(0, top + 0.9 * rem - y); // at the top there is no room above it, only further right
        name.setAttribute("x", within ? x + each + 0.5 * rem + (down * wide) / tall : left + wide - 2);
        name.setAttribute("y", Math.max(top + 0.9 * rem, y + (within ? 0 : -(width / wide) * tall)));
        name.setAttribute("text-anchor", within ? "start" : "end");
        if (probe) point(probe);
      },
    };
  }

  // the steps, from and up to before which, that the row of step t is drawn over
  function band(t) {
    const { ends } = app.got.flow,
      row = rowAt(ends, t);
    return [(ends[row - 1] ?? -1) + 1, ends[row] + 1];
  }

  // the diagonal
  function stairs(left, top, wide, tall) {
    return app.got.flow.ends.reduce(
      (d, end) => `${d}H${left + ((end + 1) / T) * wide}V${top + ((end + 1) / T) * tall}`,
      `M${left} ${top}`,
    );
  }

  function key() {
    const tables = [ramp(app.css("--zero"), app.css("--ink")), ramp(app.css("--ink"), app.css("--Rneg"))];
    const bits = (from, to, n) =>
      h(
        "span",
        {},
        ...Array.from({ length: n }, (_, k) => {
          const bit = h("i");
          bit.style.background = css(shade(from + ((to - from) * (k + 0.5)) / n, scale, tables));
          return bit;
        }),
      );
    legend.replaceChildren(
      `${power(scale.low)} and less `,
      bits(scale.low, 0, 16),
      h("b", {}, " 1 "),
      bits(0, scale.high, 8),
      ` ${power(scale.high)}${scale.more ? " and more" : ""}`,
    );
  }

  function draw() {
    const P = app.got.flow;
    which.set(signal);
    if (!P) return;
    [, T] = P.arrays[`${P.cells[0]}.h`][1];
    const own = (cell) => (signal === "c" && P.array(`${cell}.c`) ? "c" : "h");
    const shown = P.cells.map((cell) => P.array(`${cell}.${own(cell)}`));
    scale = scaleOf(shown);
    key();
    const apart = Math.min(APART, T >> 1);
    maps.forEach(({ stage, words }, k) => {
      if (k < P.cells.length) return;
      stage.hidden = true;
      words.replaceChildren(untrained(app, app.S.cell));
    });
    P.cells.forEach((cell, k) => {
      maps[k].stage.hidden = false;
      const name = titled(app, cell),
        of = own(cell),
        values = shown[k],
        { words, stage } = maps[k];
      const all = pairs(values, P.ends, T, apart),
        half = median(all),
        most = Math.max(...all);
      const none = signal === "c" && of === "h" ? ` It has no c, so this is its h.` : "";
      const keeps =
        all.length === 1
          ? `the one pair ${many(apart, "step")} apart keeps ${number(most)}`
          : `half of all pairs ${many(apart, "step")} apart keep at most ${number(half)}, and no pair more than ${number(most)}`;
      words.replaceChildren(h("b", {}, `${name}: `), `of a change in ${of}, ${keeps}.`, none);
      stage.setAttribute(
        "aria-label",
        `${name}, ${of}: every pair of steps. ${words.textContent} Arrow keys read one pair.`,
      );
      maps[k].paint(values, `${name} ‖d${of}ₜ/d${of}ₖ‖`);
    });
    says.replaceChildren(
      "Row t, column k: how much of a small change in the state at step k is left in the state at step t, over all paths. " +
        "Strong is kept, faint has vanished, orange has grown. A column that stays strong all the way down is a step that is not forgotten." +
        (P.ends.length < T ? ` ${P.ends.length} of the ${T} rows are computed, each drawn as a band.` : ""),
    );
  }

  return {
    el,
    draw(has) {
      if (has("flow", "theme", "size")) draw();
      else if (has("t")) for (const each of maps) each.cursor();
      if (!app.got.flow) which.set(signal);
    },
  };
}
