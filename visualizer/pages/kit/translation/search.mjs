// The search: greedy beside the beam, as a tree in which a word can be chosen, and as two bars of what each word costs.

import { el, h, setAttributes, setText } from "../dom.mjs";
import { breadth, fmt } from "../format.mjs";
import { slider } from "../section.mjs";
import { fitted, heading, line, rect, words } from "./draw.mjs";
import { compared } from "./told.mjs";
import { layout, wordsTo } from "./tree.mjs";
import { shown } from "./view.mjs";

export function search(app) {
  const note = h("small", {}, "log probability of all so far; the best go on, the rest is dropped"),
    title = heading("beam search", "Search", note),
    width = slider(
      {
        name: "beam of",
        title: "How many sentences go on",
        low: 1,
        high: 8,
        step: 1,
        value: 3,
        written: String,
        term: "beam search",
      },
      (beam) => app.take({ beam }),
    ),
    svg = el("svg", { class: "tr-drawing tr-tree", role: "img", "aria-label": "The tree of the search" }),
    scroll = h("div", { class: "tr-scroll" }, svg),
    bars = el("svg", { class: "tr-drawing", role: "img" }),
    says = h("p", { class: "tr-note" }),
    begin = h("p", { class: "tr-note" }),
    back = h("button", { type: "button", class: "btn small" }, "Let it choose again");
  back.addEventListener("click", () => app.take({ begin: null }, true));
  const root = h(
    "section",
    { class: "sec tr-search", "aria-label": "Search" },
    h("div", { class: "top" }, title, width.el),
    begin,
    scroll,
    bars,
    says,
  );
  // the first output in view
  let first = 0,
    // what the tree was drawn of
    of = [];
  const now = rect(0, 0, 0, 0, "var(--sunk)", { rx: 6 });

  const force = (k) => {
    const { search: tree, end } = app.P;
    // what has ended cannot go on
    if (tree.token[k] === end) return app.go(app.P.S + tree.step[k]);
    return app.take({ begin: wordsTo(tree, k) }, true);
  };

  function tree() {
    const { P, rem: r, fine, small } = app,
      all = P.search,
      { nodes, lanes } = P.kept("tree", () => layout(all)),
      W = app.widthOf(root),
      column = small ? 54 : 6.4 * r,
      lane = small ? Math.max(58, (W - 8) / lanes) : (app.low ? 2 : 2.15) * r,
      n = small ? Math.min(all.steps, 14) : Math.max(1, Math.min(all.steps, Math.floor((W - r) / column))),
      j = Math.max(0, app.j);
    first = Math.max(0, Math.min(all.steps - n, j < first ? j : j >= first + n - 1 ? j - n + 2 : first));
    const cw = small ? column : Math.min(8.5 * r, (W - r) / n),
      part = n < all.steps ? `outputs ${first + 1} to ${first + n} of ${Math.max(P.J, all.steps)}` : "",
      drawn = [P, first, W, r, fine, small, app.low];
    // at another step of the same columns only what is written by then is another part of it
    if (drawn.every((each, k) => each === of[k])) {
      grown(cw, n);
      return part;
    }
    of = drawn;
    const top = small ? 26 : 1.6 * r,
      x = (node) => (small ? 4 + (node.lane + 0.5) * lane : (node.step - first + 0.5) * cw),
      y = (node) => (small ? top + (node.step - first) * cw + 16 : top + node.lane * lane + 0.7 * r);
    const best = new Set(all.left[0]?.path ?? []),
      greedy = new Set(P.greedy.path),
      byKey = new Map(nodes.map((each) => [each.k, each])),
      seen = nodes.filter(({ step }) => step >= first && step < first + n),
      room = (small ? lane : cw) - 8,
      parts = [];
    const place = small
      ? { x: 0, y: top - 4, width: lanes * lane + 8, height: cw - 2 }
      : { x: 2, y: 1.2 * r, width: cw - 4, height: lanes * lane + 0.5 * r };
    setAttributes(now, place);
    parts.push(now);
    if (small)
      parts.push(
        words(0, 12, `outputs ${first + 1} to ${first + n} go down the page`, 12, { fill: "var(--ink3)" }),
      );
    else
      for (let s = first; s < first + n; s++)
        parts.push(
          words((s - first + 0.5) * cw, 0.85 * r, `output ${s + 1}`, fine, {
            class: "tr-output",
            "data-step": s,
            "text-anchor": "middle",
            fill: "var(--ink3)",
          }),
        );
    const named = new Map(
      seen.map(({ k }) => [k, fitted(shown(all.token[k]), room, small ? 14 : r, small ? 12 : fine)]),
    );
    const half = (k) => (named.has(k) ? (breadth(named.get(k).text) * 0.9 * named.get(k).size) / 2 + 4 : 0);
    for (const node of seen) {
      const before = byKey.get(node.parent);
      if (!before || before.step < first) continue;
      const is = best.has(node.k),
        dashed = greedy.has(node.k),
        stays = all.kept[node.k],
        [x1, y1, x2, y2] = small
          ? [x(before), y(before) + 22, x(node), y(node) - 13]
          : [x(before) + half(before.k), y(before) - 0.1 * r, x(node) - half(node.k), y(node) - 0.1 * r],
        d = small
          ? `M${x1} ${y1}C${x1} ${(y1 + y2) / 2} ${x2} ${(y1 + y2) / 2} ${x2} ${y2}`
          : `M${x1} ${y1}C${(x1 + x2) / 2} ${y1} ${(x1 + x2) / 2} ${y2} ${x2} ${y2}`;
      parts.push(
        line(
          d,
          is ? 4 : dashed ? 3 : stays ? 1.5 : 1.25,
          is ? "var(--ink)" : dashed ? "var(--ink2)" : stays ? "var(--ink3)" : "var(--rule2)",
          { "data-step": node.step, ...(dashed && !is ? { "stroke-dasharray": "6 4" } : {}) },
        ),
      );
    }
    for (const node of seen) {
      const { k } = node,
        is = best.has(k),
        stays = all.kept[k],
        found = named.get(k),
        say = `${shown(all.token[k])}, output ${node.step + 1}: log probability so far ${fmt(all.sum[k])}${stays ? "" : ", dropped"}`;
      const mark = el(
        "g",
        {
          class: "tr-node",
          "data-node": k,
          "data-kept": String(stays),
          "data-step": node.step,
        },
        words(x(node), y(node) + 0.2 * r, found.text, found.size, {
          "text-anchor": "middle",
          "font-weight": is ? 700 : stays ? 600 : 400,
          fill: stays ? "var(--ink)" : "var(--ink3)",
          class: "tr-token",
          "text-decoration": all.forced[k] ? "underline" : null,
        }),
        words(x(node), y(node) + (small ? 17 : 1.1 * r), fmt(all.sum[k]), fine, {
          "text-anchor": "middle",
          fill: stays ? "var(--ink2)" : "var(--ink3)",
          "font-weight": is || greedy.has(k) ? 600 : 400,
        }),
        rect(
          x(node) - room / 2 - (small ? 3 : 0),
          y(node) - (small ? 18 : 0.75 * r),
          room + (small ? 6 : 0),
          small ? 48 : 1.95 * r,
          "transparent",
          { class: "tr-hit" },
        ),
        el("title", {}, `${say}. Click: the translation begins so.`),
      );
      mark.addEventListener("click", () => force(k));
      parts.push(mark);
    }
    svg.replaceChildren(...parts);
    svg.setAttribute("width", String(small ? Math.max(W, lanes * lane + 8) : W));
    svg.setAttribute("height", String(Math.ceil(small ? top + n * cw + 8 : top + lanes * lane + 0.4 * r)));
    grown(cw, n);
    return part;
  }

  // it grows as the decoder writes: what it has not written yet is faint
  function grown(cw, n) {
    const { j, small } = app,
      by = cw * (j - first);
    for (const each of /** @type {NodeListOf<SVGElement>} */ (svg.querySelectorAll("[data-step]"))) {
      const step = Number(each.dataset.step);
      each.dataset.late = String(step > j);
      if (each.matches(".tr-output")) each.dataset.now = String(step === j);
    }
    now.style.display = j < first || j >= first + n ? "none" : "";
    now.setAttribute("transform", small ? `translate(0 ${by})` : `translate(${by} 0)`);
  }

  function costs() {
    const { P, rem: r, small } = app,
      W = app.widthOf(root),
      rows = [
        ["greedy", P.greedy, "var(--ink3)"],
        ...(P.search.width > 1 && P.search.left.length
          ? [[`beam of ${P.search.width}`, P.search.left[0], "var(--ink)"]]
          : []),
      ],
      left = small ? 0 : 6 * r,
      tail = small ? 58 : 4.2 * r,
      dear = Math.max(...rows.map(([, { sum }]) => -sum), 1e-9),
      scale = (W - left - tail) / dear,
      high = small ? 26 : 1.5 * r,
      parts = [];
    let y = 4;
    for (const [name, { words: said, costs: each, sum }, fill] of rows) {
      if (small) {
        parts.push(words(0, y + 11, name, 13, { "font-weight": 600 }));
        y += 17;
      } else parts.push(words(0, y + high * 0.7, name, 0.9 * r, { "font-weight": 600 }));
      let x = left;
      each.forEach((cost, k) => {
        const wide = cost * scale,
          size = small ? 13 : 0.9 * r,
          text = shown(said[k]);
        parts.push(
          rect(x + 0.5, y, Math.max(1.5, wide - 1), high, fill, { rx: 1.5 }),
          breadth(text) * size + 6 < wide
            ? words(x + wide / 2, y + high * 0.69, text, size, {
                "text-anchor": "middle",
                "font-weight": 600,
                fill: "var(--bg)",
                class: "tr-token",
              })
            : el("g", {}),
        );
        x += wide;
      });
      parts.push(words(x + 6, y + high * 0.72, fmt(sum), 1.06 * r, { "font-weight": 700 }));
      y += high + (small ? 10 : 0.4 * r);
    }
    bars.replaceChildren(...parts);
    bars.setAttribute("width", String(W));
    bars.setAttribute("height", String(Math.ceil(y)));
    bars.setAttribute(
      "aria-label",
      rows.map(([name, { sum }]) => `${name}: log probability ${fmt(sum)}`).join("; "),
    );
  }

  return {
    el: root,
    draw(has) {
      if (has("asked")) width.set(app.C.beam);
      if (!has("run", "step", "theme", "size", "asked") || !app.drawable) return;
      if (has("run")) first = 0;
      const part = tree(),
        { P } = app;
      if (has("run", "size")) costs();
      begin.hidden = !P.forced;
      if (P.forced)
        begin.replaceChildren(
          "It begins with ",
          h("b", {}, P.outputs.slice(0, P.forced).map(shown).join(" ")),
          ", which you chose. ",
          back,
        );
      setText(
        says,
        `${compared(P)} A bar is as long as its words cost, minus the log of their probabilities: the shorter is the likelier. Heavy is the best, dashed the greedy way, grey what was dropped. Click a word to begin with all up to it.${part ? ` Shown: ${part}.` : ""}`,
      );
    },
  };
}
