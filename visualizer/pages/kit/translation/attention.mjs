// The attention of all outputs as a matrix, whose weights can be dragged; and what one weight is made of.

import { css, inkOn } from "../colour.mjs";
import { el, h, setText } from "../dom.mjs";
import { drag } from "../drag.mjs";
import { addUp, fmt, many } from "../format.mjs";
import { slider } from "../section.mjs";
import { heading, label, rect, words } from "./draw.mjs";
import { worked } from "./score.mjs";
import { heldAt, heldOf, hold, roomOf, rowOf, shown } from "./view.mjs";

const SLOP = 4,
  FULL = 160; // pixels of a drag from 0 to 1
/** Products of a score that are written out. */
const WRITTEN = 4;

export function attention(app) {
  const note = h("small", {}),
    title = heading("attention", "Attention, all outputs", ""),
    svg = el("svg", { class: "tr-drawing tr-matrix", role: "img" }),
    none = h("p", { class: "tr-note" }),
    open = h("div", { class: "tr-worked" }),
    hint = h("p", { class: "tr-note" });
  title.append(note);
  // the same by the keyboard, and for who sees no matrix
  const which = h("select", { "aria-label": "The word whose weight is worked out" });
  which.addEventListener("change", () => {
    const word = which.value === "" ? null : Number(which.value);
    app.set(word !== null && app.j < 0 ? { word, t: app.P.S } : { word });
  });
  let filled = null;
  function fill() {
    const { P } = app;
    if (filled === P) return;
    filled = P;
    which.replaceChildren(
      h("option", { value: "" }, "–"),
      ...P.source.map((word, i) => h("option", { value: i }, `${i + 1} ${shown(word)}`)),
    );
  }
  const root = h(
    "section",
    { class: "sec tr-attention", "aria-label": "Attention" },
    title,
    none,
    svg,
    h("label", { class: "tr-which", "data-control": "word" }, "How the weight comes about of ", which),
    hint,
    open,
  );
  let grid = null;

  const weigh = (j, i, weight, entry = false) =>
    app.take({ weigh: hold(app.wish.weigh, j, i, weight) }, entry);

  // which weight a pointer is on: { j, i }, i null beside the words
  function place(event) {
    if (!grid) return null;
    const box = svg.getBoundingClientRect(),
      j = grid.a + Math.floor((event.clientY - box.top - grid.y) / grid.high),
      k = Math.floor((event.clientX - box.left - grid.x) / grid.wide);
    if (j < grid.a || j >= grid.a + grid.n) return null;
    return { j, i: k >= 0 && k < grid.words ? grid.first + k : null };
  }
  drag(svg, {
    slop: SLOP,
    press(event) {
      const at = place(event);
      if (!at) return false;
      const { P } = app,
        start = at.i === null ? 0 : rowOf(P.array("weights"), at.j, P.S)[at.i];
      return { ...at, start, x: event.clientX, most: roomOf(app.C.weigh, at.j, at.i ?? 0) };
    },
    click: (_, { j, i }) => app.look(j, i ?? app.S.word),
    move(event, { j, i, start, x, most }) {
      // a finger scrolls
      if (i === null || event.pointerType === "touch") return;
      app.look(j, i);
      weigh(j, i, Math.max(0, Math.min(most, start + (event.clientX - x) / FULL)));
    },
    done: () => {},
  });

  function matrix() {
    const { P, S, j, rem: r, fine, small, views } = app,
      W = root.clientWidth,
      left = small ? 64 : 4.6 * r,
      wide = Math.min(small ? 80 : (app.stacked ? 5.4 : 4.4) * r, (W - left - 2) / views.source.n),
      high = small ? 34 : (app.low ? 1.7 : 2.05) * r,
      y = small ? 26 : 1.75 * r,
      all = [];
    // as many rows as make a picture that is seen at once
    const n = Math.min(views.output.n, 12),
      a = Math.max(0, Math.min(P.J - n, Math.max(views.output.a, j - n + 2)));
    grid = { x: left, y, wide, high, a, n, first: views.source.a, words: views.source.n };
    const type = { size: 0.94 * r, least: fine };
    const row = j < 0 ? [] : rowOf(P.array("weights"), j, P.S);
    for (let k = 0; k < views.source.n; k++) {
      const i = views.source.a + k;
      all.push(
        label(left + (k + 0.5) * wide, y - 0.5 * r, shown(P.source[i]), wide - 4, type, {
          "font-weight": i === S.word || row[i] >= 0.3 ? 700 : 400,
        }),
      );
    }
    for (let k = 0; k < n; k++) {
      const output = a + k,
        top = y + k * high,
        weights = rowOf(P.array("weights"), output, P.S),
        late = output > j,
        hidden = output >= (P.hidden ?? P.J);
      all.push(
        label(left / 2 - 4, top + high * 0.64, shown(P.outputs[output]), left - 10, type, {
          "font-weight": output === j ? 700 : 400,
          fill: late ? "var(--ink3)" : "var(--ink)",
        }),
      );
      if (hidden)
        all.push(
          rect(left + 1, top + 1, views.source.n * wide - 2, high - 2, "none", {
            rx: 2,
            stroke: "var(--rule2)",
            "stroke-dasharray": "3 3",
          }),
        );
      for (let c = 0; c < views.source.n && !hidden; c++) {
        const i = views.source.a + c,
          weight = weights[i],
          colour = app.shade(weight),
          held = heldAt(app.C.weigh, output, i) !== null,
          x = left + c * wide;
        all.push(
          rect(x + 1, top + 1, wide - 2, high - 2, css(colour), {
            rx: 2,
            class: "tr-cell",
            "data-weight": `${output}:${i}`,
          }),
        );
        if (held)
          all.push(
            rect(x + 2.5, top + 2.5, wide - 5, high - 5, "none", {
              rx: 2,
              stroke: inkOn(colour),
              "stroke-width": 1.5,
              "stroke-dasharray": "3 2",
            }),
          );
        if ((weight >= 0.1 || held) && wide >= 28)
          all.push(
            words(
              x + wide / 2,
              top + high * 0.65,
              fmt(weight).replace(/^0\./, "."),
              Math.max(12, Math.min(0.875 * r, wide / 2.4)),
              { "text-anchor": "middle", "font-weight": 600, fill: inkOn(colour), "pointer-events": "none" },
            ),
          );
        if (output === j && i === S.word)
          all.push(
            rect(x + 0.5, top + 0.5, wide - 1, high - 1, "none", {
              stroke: "var(--ink)",
              "stroke-width": 2.5,
              rx: 2,
            }),
          );
      }
    }
    if (j >= a && j < a + n)
      all.push(
        rect(left - 1, y + (j - a) * high - 1, views.source.n * wide + 2, high + 2, "none", {
          stroke: "var(--ink)",
          "stroke-width": 2,
          rx: 4,
        }),
      );
    svg.replaceChildren(...all);
    svg.setAttribute("width", String(W));
    svg.setAttribute("height", String(Math.ceil(y + n * high + 4)));
    svg.setAttribute(
      "aria-label",
      `What outputs ${a + 1} to ${a + n} attend to; each row adds up to 1 unless weights are held`,
    );
    return n < P.J ? `outputs ${a + 1} to ${a + n} of ${P.J}` : "";
  }

  const of = slider(
    {
      name: "hold it at",
      title: "The weight that is held",
      low: 0,
      high: 1,
      step: 0.01,
      value: 0,
      written: (v) => fmt(v),
      term: "attention",
    },
    (value) => app.S.word !== null && weigh(app.j, app.S.word, value),
  );
  const free = h("button", { type: "button", class: "btn small" }, "Let it go"),
    nothing = h("button", { type: "button", class: "btn small" }, "Attend to nothing here"),
    reset = h("button", { type: "button", class: "btn small" }, "Let all go"),
    close = h("button", { type: "button", class: "btn small bare", "aria-label": "Close" }, "Close");
  free.addEventListener("click", () => weigh(app.j, app.S.word, null, true));
  nothing.addEventListener("click", () => weigh(app.j, "*", 0, true));
  reset.addEventListener("click", () => app.take({ weigh: null }, true));
  close.addEventListener("click", () => app.set({ word: null }));
  const asked = h("h3", {}),
    sum = h("p", { class: "tr-sum" }),
    strip = el("svg", { class: "tr-drawing", role: "img", "aria-label": "The products of the score" }),
    soft = h("p", { class: "tr-sum" }),
    truth = h("p", { class: "tr-note" });
  open.append(
    h("div", { class: "tr-asked" }, asked, close),
    sum,
    strip,
    soft,
    truth,
    h("div", { class: "tr-holds", "data-control": "hold" }, of.el, free, nothing, reset),
  );

  function arithmetic() {
    const { P, S, j, C } = app,
      shownNow = S.word !== null && j >= 0;
    open.hidden = !shownNow;
    if (!shownNow) return;
    const found = worked(P, j, S.word),
      { terms, score, scores, above, powers, total, weight } = found,
      few = terms.slice(0, WRITTEN),
      rest = terms.slice(WRITTEN).reduce((all, { value }) => all + value, 0),
      parts = [...few.map(({ value }) => value), ...(terms.length > WRITTEN ? [rest] : [])],
      equals = addUp(parts, score, 3) ? "=" : "≈",
      word = `“${shown(P.source[S.word])}”`;
    setText(asked, `Why ${fmt(weight)} on ${word} for “${shown(P.outputs[j])}”?`);
    const how = P.attention.name === "additive";
    sum.replaceChildren(
      h("b", {}, "1. The score: "),
      how
        ? `the decoder’s state and the ${P.one}’s are each multiplied by a matrix and added; of every sum its tanh, times a number v. There are ${many(terms.length, "such product")}: `
        : `the decoder’s state times ${P.attention.name === "general" ? "the word’s, which went through a matrix" : "the word’s"}, number by number. There are ${many(terms.length, "product")}: `,
      ...few.flatMap(({ a, b, value }, k) => [
        k ? (value < 0 ? " − " : " + ") : value < 0 ? "−" : "",
        h("span", { class: "tr-product", title: `${fmt(a, 4)} × ${fmt(b, 4)}` }, fmt(Math.abs(value), 3)),
      ]),
      terms.length > WRITTEN
        ? `${rest < 0 ? " − " : " + "}${fmt(Math.abs(rest), 3)} (the other ${terms.length - WRITTEN}) `
        : " ",
      h("b", {}, `${equals} ${fmt(score, 3)}`),
      how && few.length
        ? `. The largest is v × tanh(${fmt(few[0].sum, 3)}) = ${fmt(few[0].a, 3)} × ${fmt(few[0].b, 3)}.`
        : few.length
          ? `. The largest is ${fmt(few[0].a, 3)} × ${fmt(few[0].b, 3)}.`
          : ".",
    );
    const W = Math.max(60, open.clientWidth - 2),
      wide = W / terms.length,
      full = Math.abs(terms[0]?.value ?? 0) || 1;
    strip.setAttribute("width", String(W));
    strip.setAttribute("height", "38");
    strip.replaceChildren(
      rect(0, 18.5, W, 1, "var(--rule2)"),
      ...terms.map(({ value }, k) => {
        const high = (18 * Math.abs(value)) / full;
        return rect(
          k * wide + 0.5,
          value < 0 ? 19 : 19 - high,
          wide - 1,
          high,
          value < 0 ? "var(--Fneg)" : "var(--Fpos)",
        );
      }),
    );
    const best = above.indexOf(0);
    soft.replaceChildren(
      h("b", {}, "2. Its share: "),
      best === S.word
        ? `no ${P.one} has a higher score, so it counts 1. `
        : `it is ${fmt(scores[best] - scores[S.word], 3)} below the highest score, ${fmt(scores[best], 3)} of “${shown(P.source[best])}”, so it counts e to the power of ${fmt(above[S.word], 3)} = ${fmt(powers[S.word], 4)}. `,
      `All ${many(P.S, P.one)} count ${fmt(total, 4)} together: `,
      h("b", {}, `${fmt(powers[S.word], 4)} / ${fmt(total, 4)} ≈ ${fmt(found.soft, 4)}`),
      ".",
    );
    const held = heldOf(C.weigh, j),
      mine = heldAt(C.weigh, j, S.word);
    truth.hidden = !held.size;
    setText(
      truth,
      mine !== null
        ? `You hold it at ${fmt(mine)}: the score counts no more. ${held.has("*") ? "" : "What is left of 1 the others share as before."}`
        : held.size
          ? `You hold other weights of this output, so what is left of 1 is shared by the free ones: here it is ${fmt(weight, 4)}.`
          : "",
    );
    of.set(mine ?? weight, { max: roomOf(C.weigh, j, S.word) });
    free.disabled = mine === null;
    reset.disabled = !C.weigh?.length;
    nothing.disabled = held.has("*");
  }

  return {
    el: root,
    draw(has) {
      if (!has("run", "step", "word", "theme", "size", "asked") || !app.drawable) return;
      const there = app.P.attention !== null;
      root.classList.toggle("tr-without", !there);
      if (has("run")) fill();
      which.parentElement.hidden = !there;
      which.value = app.S.word ?? "";
      svg.toggleAttribute("hidden", !there);
      svg.style.display = there ? "" : "none";
      none.hidden = there;
      hint.hidden = !there;
      setText(
        none,
        "This translator has no attention: the decoder sees only the state handed over. All that it says of the source has to be in those numbers.",
      );
      open.hidden = !there;
      if (!there) {
        setText(note, "none");
        return;
      }
      const part = matrix(),
        held = app.C.weigh?.length;
      setText(
        note,
        `how much each output looks at each ${app.P.one}; each row adds up to 1${held ? ", unless you hold it" : ""}`,
      );
      setText(
        hint,
        `${part ? `Shown: ${part}. ` : ""}Click a weight to see how it comes about; drag it to the left or right to hold it at another, and the translation goes on from there.`,
      );
      arithmetic();
    },
  };
}
