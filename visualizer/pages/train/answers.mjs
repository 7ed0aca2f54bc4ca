// What each network would answer now: its likeliest answer after every token, and more of them at one step.

import { h } from "../kit/dom.mjs";
import { fmt, pct } from "../kit/format.mjs";
import { fitted } from "../kit/ribbon.mjs";
import { visible } from "../kit/tokens.mjs";

/** The k likeliest answers of network `net` at step t, [name, probability or value] each. */
export function top(P, net, t) {
  const ids = P.array(`top.${net}.id`),
    p = P.array(`top.${net}.p`),
    k = P.arrays[`top.${net}.id`][1][1];
  return Array.from({ length: k }, (_, j) => [P.words[ids[t * k + j]], p[t * k + j]]);
}

/** The answer at step t in a word, and whether it is the right one (null where the text does not tell). */
export function reply(P, net, t) {
  const [[name, value]] = top(P, net, t);
  if (P.answers.kind === "value") return { text: fmt(value, 2), right: null };
  const known = P.answers.kind === "next" && t + 1 < P.T;
  // a word is the same in capitals, a byte is not
  const as = (token) => (P.reads.kind === "words" ? token.toLowerCase() : token);
  return { text: visible(name), right: known ? as(name) === as(P.tokens[t + 1]) : null };
}

export function answers(app) {
  const steps = h("div", { class: "says" }),
    lists = h("div", { class: "lists" }),
    head = h("h2");
  const el = h(
    "div",
    { class: "answers", "data-picture": "What they answer" },
    h("div", { class: "hd" }, head),
    lists,
  );
  let columns = [],
    made = null;

  function build() {
    columns = app.P.cells.map((cell) => {
      const rows = Array.from({ length: 5 }, () => {
        const bar = h("span", { class: "bar" }),
          word = h("span", { class: "w" }),
          p = h("span", { class: "n" });
        return { bar, word, p, row: h("li", {}, bar, word, p) };
      });
      const name = app.name({ cell });
      return {
        rows,
        el: h(
          "div",
          {},
          h("h3", {}, name),
          h("ol", { class: "pred", "aria-label": `What the ${name} answers` }, ...rows.map(({ row }) => row)),
        ),
      };
    });
    lists.replaceChildren(...columns.map((column) => column.el));
  }

  function row(net) {
    const { P, G, rem, fine, font } = app;
    const name = app.name({ cell: P.cells[net] });
    const line = h("div", { class: "line", "aria-hidden": "true" }, h("span", { class: "label" }, name));
    for (let t = G.a; t < G.end; t++) {
      const { text, right } = reply(P, net, t);
      const word = h(
        "span",
        { class: right ? "m right" : "m", title: `${name}, after “${P.shown[t]}”: ${text}` },
        text,
      );
      const size = Math.max(fitted(text, G.cw - 4, 0.8125 * rem, right ? 650 : 400, font), fine);
      word.style.cssText = `left:${G.x(t) + 1}px;width:${G.cw - 2}px;font-size:${size}px`;
      line.append(word);
    }
    return line;
  }

  return {
    el,
    steps,
    draw(has) {
      const { P, S } = app;
      if (P.cells.join() !== made) {
        build();
        made = P.cells.join();
      }
      if (has("picture", "size", "view")) steps.replaceChildren(...P.cells.map((_, net) => row(net)));
      if (!has("picture", "step", "size")) return;
      const said = P.answers.title;
      head.replaceChildren(
        said[0].toUpperCase() + said.slice(1),
        " ",
        h("small", {}, `${P.answers.kind === "label" ? "at" : "after"} “${P.shown[S.t]}”`),
      );
      columns.forEach(({ rows }, net) => {
        const now = top(P, net, S.t),
          value = P.answers.kind === "value";
        rows.forEach(({ row: line, bar, word, p }, k) => {
          line.hidden = k >= now.length;
          if (line.hidden) return;
          word.textContent = visible(now[k][0]);
          p.textContent = value ? fmt(now[k][1], 3) : pct(now[k][1]);
          bar.hidden = value;
          bar.style.width = `${100 * now[k][1]}%`;
        });
      });
    },
  };
}
