// Which source words decided an output word: the engine's attribution, what attention says of it, and the unit that did.

import { h, setText } from "../kit/dom.mjs";
import { fmt, listed, pct } from "../kit/format.mjs";
import { choice } from "../kit/section.mjs";
import { heading } from "./form.mjs";
import { put } from "./held.mjs";
import { most, rowOf, shown } from "./view.mjs";

/** Each way of the engine: its name, and what its numbers are. */
export const WAYS = {
  leave_one_out: {
    title: "leave one out",
    about: (one) =>
      `how much the log probability of the output word falls if this ${one} alone is read as the zero vector`,
  },
  gradient_x_input: {
    title: "gradient × input",
    about: (one) =>
      `what the vector of this ${one} would add to the log probability of the output word if that were a straight line`,
  },
  integrated_gradients: {
    title: "integrated gradients",
    about: (_one, many) =>
      `the same, averaged on the way from zero vectors to the vectors of the ${many}: these numbers add up to how much likelier, as a log, the sentence makes the word`,
  },
};
const b = (text) => ({ b: text });
const quoted = (token) => `“${shown(token)}”`;

/** The words that count most, in a sentence. */
function counted(P, values) {
  const order = Array.from(values.keys())
    .sort((x, y) => Math.abs(values[y]) - Math.abs(values[x]))
    .slice(0, 2)
    .filter((i) => Math.abs(values[i]) >= 0.005);
  return order.length
    ? `Most counts ${listed(order.map((i) => `${quoted(P.source[i])} (${fmt(values[i], 2, true)})`))}. `
    : "No word counts here by itself. ";
}

/** What the unit does that counts most, in parts. */
function unitSaid(P, reason) {
  const { unit, signal, was, held, p, p_held, other, p_other, decides, share } = reason.unit,
    word = quoted(P.outputs[reason.j]),
    change = `held at ${fmt(held)} at this output, where it is ${fmt(was)},`,
    said = decides
      ? [
          "The decoder’s ",
          b(`unit ${unit}`),
          ` did: ${signal} ${change} it makes ${quoted(other)} (${pct(p_other)}) likelier than ${word} (${pct(p)} before, ${pct(p_held)} then). `,
        ]
      : [
          "No single unit of the decoder decides it. Most counts ",
          b(`unit ${unit}`),
          `: ${signal} ${change} ${word} goes from ${pct(p)} to ${pct(p_held)}, ${quoted(other)} to ${pct(p_other)}. `,
        ];
  if (share !== null && reason.decided)
    said.push(
      `Of the ${fmt(was)} that it holds, ${quoted(P.source[reason.decided.i])} wrote ${fmt(share)}, by the ledger. `,
    );
  return said;
}

/** What decided output j, in parts: texts, and { b } for what is set in bold. */
export function reasoned(P, reason, way) {
  const values = reason.ways[way],
    { decided, j } = reason;
  /** @type {any[]} */
  const said = values
    ? [
        `${WAYS[way].title[0].toUpperCase()}${WAYS[way].title.slice(1)}: ${WAYS[way].about(P.one, P.many)}. `,
        counted(P, values),
      ]
    : ["These cannot be worked out exactly enough here. "];
  if (!decided) return said;
  const word = quoted(P.source[decided.i]),
    how =
      decided.by === "grammar"
        ? `the ${P.one} that by the grammar decided its form`
        : `the ${P.one} that counts most by leaving it out`,
    row = P.array("weights") && rowOf(P.array("weights"), j, P.S);
  if (row) {
    const [top] = most(row);
    if (top === decided.i) {
      said.push(`Attention points most at ${word} (${fmt(row[top])}), ${how}. `);
      return said;
    }
    said.push(
      b(
        `Attention points most at ${quoted(P.source[top])} (${fmt(row[top])}), not at ${word} (${fmt(row[decided.i])}), ${how}. `,
      ),
    );
  } else said.push(`There is no attention to point at ${word}, ${how}: it came with the state handed over. `);
  return [...said, ...unitSaid(P, reason)];
}

export function asking(app) {
  const what = h("small", {}),
    title = heading("attribution", "What decided this word?", what),
    ways = choice(
      "How it is asked",
      {
        no: "not asked",
        ...Object.fromEntries(Object.entries(WAYS).map(([name, { title: of }]) => [name, of])),
      },
      (why) => app.set({ why }),
    ),
    says = h("p", { class: "says", role: "status" }),
    hold = h("button", { type: "button", class: "btn small" }, "Hold that unit so"),
    see = h("button", { type: "button", class: "btn small" }, "See that unit"),
    next = h("p", { class: "tr-row" }, see, hold),
    el = h(
      "section",
      { class: "sec tr-why", "aria-label": "What decided this word" },
      h("div", { class: "top" }, title, ways.el),
      says,
      next,
    );
  const look = () => app.set({ side: "decoder", signal: app.reason.unit.signal, unit: app.reason.unit.unit });
  see.addEventListener("click", look);
  hold.addEventListener("click", () => {
    const { unit, signal, held } = app.reason.unit,
      pin = { side: "decoder", signal, units: [unit], steps: [app.reason.j] };
    look();
    app.take({ hold: put(app.wish.hold, pin, held) }, true);
  });
  // of a long sentence it takes seconds
  app.model.on("progress", () => {
    const share = app.model.progress?.why;
    if (share === undefined || says.hidden || !app.P || app.reason) return;
    setText(says, `It is being worked out: ${Math.round(100 * share)}%.`);
  });
  return {
    el,
    draw(has) {
      if (!has("run", "step", "why", "asked")) return;
      const { P, S, j } = app;
      el.hidden = !app.setup.inside;
      if (el.hidden) return;
      ways.set(S.why);
      setText(
        what,
        j < 0
          ? "asked of a word that the decoder writes"
          : `how much each ${P.one} counts for “${shown(P.outputs[j])}”`,
      );
      const on = S.why !== "no" && j >= 0,
        { reason } = app;
      says.hidden = !on;
      next.hidden = !on || !reason;
      if (!on) return;
      if (!reason) {
        setText(says, app.unreasoned ?? "It is being worked out.");
        app.askWhy(j);
        return;
      }
      says.replaceChildren(
        ...reasoned(P, reason, S.why).map((part) => (typeof part === "string" ? part : h("b", {}, part.b))),
      );
    },
  };
}
