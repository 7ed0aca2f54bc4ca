// Which tokens mattered for an answer, in four ways side by side, which need not agree.

import { h, setAttributes, setText } from "../kit/dom.mjs";
import { fmt, listed, pct } from "../kit/format.mjs";
import { behind } from "../kit/place.mjs";
import { choice, section } from "../kit/section.mjs";
import { visible } from "../kit/tokens.mjs";

const REST_MS = 250; // a step that is only passed asks for nothing

/** The four ways: array -> what it is called, what it is, how its numbers are written. */
export const WAYS = {
  gradient_x_input: {
    title: "gradient × input",
    term: "gradient",
    about: (one) =>
      `the gradient of F by the vector that a ${one} is read as, times that vector: what it would add if F were a straight line.`,
  },
  integrated_gradients: {
    title: "integrated gradients",
    term: "integrated gradients",
    about: (_one, many) =>
      `the same, averaged on the way from as many zero vectors, at which the biases alone set the gates, to the vectors of this text’s ${many}; these sum to how much further F is here than there.`,
  },
  leave_one_out: {
    title: "leave one out",
    about: (one) => `how much F falls if this ${one} alone is read as the zero vector.`,
  },
  ledger_share: {
    title: "ledger’s share",
    term: "ledger",
    about: (one, _many, P) =>
      `of all shares in what the units hold now, each by its size, the part that this ${one} wrote.${whose(P)} It does not depend on the answer, and to have written something is not to be where it came from.`,
    share: true,
  },
};

/** The tokens that a way puts first: the steps of the largest sizes. */
export function first(values) {
  return values.reduce((best, v, k) => (Math.abs(v) > Math.abs(values[best]) ? k : best), 0);
}

/** The sum of the first n values, in float64. */
export const sum = (values, n) => values.subarray(0, n).reduce((all, v) => all + v, 0);

/** Whose shares they are, in a sentence: the layer nearest to the answer, read forward; "" where there is one alone. */
export function whose(P) {
  const said = behind(P, P.last);
  return said && ` The units are those${said.replace(/^,/, "")}.`;
}

/** Decimals that show three digits of the largest number of a column, and no fewer than three decimals. */
export const decimals = (most) => Math.max(3, Math.min(9, 2 - Math.floor(Math.log10(most))));

/** Which word each way puts first, in a sentence; firsts: [[title, step]], token(t) quotes one. */
export function agreement(firsts, token) {
  const by = new Map();
  for (const [title, t] of firsts) by.set(t, [...(by.get(t) ?? []), title]);
  if (by.size === 1) return `Here all put ${token(firsts[0][1])} first.`;
  const said = [...by].map(([t, titles]) => `${token(t)} is first by ${listed(titles)}`);
  return `They do not agree: ${said.join("; ")}.`;
}

export function mattered(app) {
  let run = "a",
    target = null,
    asked = null,
    rest = null;
  // what was asked about last, and what the answer shown is about
  let about = null,
    found = null;
  const chosen = h("select", { "aria-label": "Answer" });
  const which = choice("Which text", { a: "the text", b: "the other text" }, (value) => {
    run = value;
    target = null;
    wonder();
  });
  const table = h("table", { class: "ways" }),
    whole = h("p", { class: "reads" }),
    agree = h("p", { class: "reads" });
  const scroll = h(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": "Every step and its shares" },
    table,
  );
  const defined = h("dl", { class: "defined" });
  const title = h("span", {}, "Which words mattered");
  const { el, says, note } = section(
    "mattered",
    title,
    "",
    [which.el, h("label", { class: "pick-answer" }, h("span", {}, "for "), chosen)],
    scroll,
    agree,
    whole,
    defined,
  );
  chosen.addEventListener("change", () => {
    target = chosen.value;
    wonder();
    app.root.focus({ preventScroll: true });
  });
  const near = app.near.watch(el);

  const other = () => Boolean(app.other) && app.text2 !== app.text;
  const text = () => JSON.stringify([app.text, app.name, app.weights, run === "b" ? app.other : null]);
  const of = () => (run === "b" && other() ? app.P : app.A);
  const able = () => of().probable;

  // only what it depends on: pins do not change it
  function wonder() {
    if (!near() || !app.P || !able()) return draw();
    if (!other()) run = "a";
    const t = Math.min(app.S.t, of().T - 1),
      detail = { t, target, run };
    const key = text() + JSON.stringify(detail);
    clearTimeout(rest);
    if (key === asked) return draw();
    rest = setTimeout(
      () => {
        [asked, about] = [key, text()];
        app.ask("words", detail);
      },
      app.got.words ? REST_MS : 0,
    );
    return draw();
  }

  function fill() {
    const { A, P, got } = app,
      at = (picture) =>
        picture
          .top(Math.min(app.S.t, picture.T - 1))
          .slice(0, 4)
          .map(([word]) => word);
    const now = target ?? got.words?.target,
      known = of().words;
    const words = [...new Set([...(now ? [now] : []), ...at(A), ...at(P)])].filter((word) =>
      known.includes(word),
    );
    chosen.replaceChildren(...words.map((word) => h("option", { value: word }, `“${visible(word)}”`)));
    if (now) chosen.value = now;
    which.el.hidden = !other();
    which.set(run);
  }

  function draw() {
    if (!app.P) return;
    setText(title, `Which ${of().reads.many} mattered`);
    setAttributes(el, { "aria-label": title.textContent });
    const W = app.got.words,
      value = !able();
    // what is to come has its room already, so that nothing below it moves
    el.style.minHeight = value
      ? ""
      : `${Math.min(34, (app.small ? 2.25 : 1.37) * (W?.n ?? Math.min(app.S.t, of().T - 1) + 1)) + (app.small ? 32 : 15)}rem`;
    note.textContent = value
      ? ""
      : `as trained, without changes${app.other ? "" : ": the text as the network reads it"}`;
    for (const part of [scroll, agree, whole, defined, chosen.parentNode]) part.hidden = value || !W;
    if (value)
      return void says.replaceChildren(
        of().silent
          ? "This network gives no answer that could be asked about."
          : "This network answers a value, which has no log-probability to ask about.",
      );
    fill();
    if (!W) return void says.replaceChildren("…");
    // the numbers of one text never stand beside the words of another: until the next are there the last ones stay
    for (const part of [scroll, agree, whole]) part.classList.toggle("old", found !== text());
    if (found !== text()) return void says.replaceChildren("…");
    const P = W.run === "b" ? app.P : app.A,
      { one, many } = P.reads,
      t = Math.min(W.t, P.T - 1),
      // what comes later has a part in an answer that is read from both ends
      { n } = W,
      ways = Object.keys(WAYS).filter((way) => W.array(way));
    says.replaceChildren(
      "F = ln p(",
      h("b", {}, `“${visible(W.target)}”`),
      `) after “${P.shown[t]}”, step ${t + 1}: p is `,
      h("b", {}, pct(W.p)),
      `. How much each ${one} had to do with F, in ${["two", "three", "four"][ways.length - 2]} ways: blue bars, to the right, raise F, orange ones, to the left, lower it. Each column has a scale of its own.`,
    );
    defined.replaceChildren(
      ...ways.flatMap((way) => [h("dt", {}, WAYS[way].title), h("dd", {}, WAYS[way].about(one, many, P))]),
    );
    const columns = ways.map((way) => W.array(way)),
      most = columns.map(
        (values) => values.subarray(0, n).reduce((m, v) => Math.max(m, Math.abs(v)), 0) || 1,
      );
    const tops = columns.map((values) => first(values.subarray(0, n)));
    const cell = (k, step) => {
      const v = columns[k][step],
        size = (50 * Math.abs(v)) / most[k],
        { share } = WAYS[ways[k]];
      const bar = h("i", {
        class: v < 0 ? "neg" : "pos",
        style: share ? `left:0;width:${2 * size}%` : `left:${v < 0 ? 50 - size : 50}%;width:${size}%`,
      });
      const text = share ? pct(v) : fmt(v, decimals(most[k]), true);
      return [
        h("td", { class: `barred${share ? " share" : ""}`, "aria-hidden": "true" }, h("span", {}, bar)),
        h("td", {}, tops[k] === step ? h("b", {}, text) : text),
      ];
    };
    table.replaceChildren(
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          h("th", { scope: "col" }, P.reads.one),
          ...ways.flatMap((way) => [
            h("th", { scope: "col", colspan: "2", "data-term": WAYS[way].term }, WAYS[way].title),
          ]),
        ),
      ),
      h(
        "tbody",
        {},
        ...Array.from({ length: n }, (_, step) =>
          h(
            "tr",
            { class: step === app.S.t ? "cur" : "" },
            h(
              "th",
              { scope: "row" },
              h(
                "button",
                { type: "button", class: "link", title: `Go to step ${step + 1}`, "data-step": step },
                P.shown[step],
              ),
            ),
            ...ways.flatMap((_, k) => cell(k, step)),
          ),
        ),
      ),
    );
    agree.replaceChildren(
      "Each way has its own definition, and they may disagree. ",
      agreement(
        ways.map((way, k) => [WAYS[way].title, tops[k]]),
        (step) => `“${P.shown[step]}”`,
      ),
      ways.includes("ledger_share") ? "" : " This cell keeps nothing by a gate, so there is no ledger.",
    );
    const integrated = W.array("integrated_gradients");
    if (!integrated) {
      whole.replaceChildren(
        `No integrated gradients: on the way from zero vectors to this text F changes too wildly for them to be summed.`,
      );
      return;
    }
    const total = sum(integrated, n);
    whole.replaceChildren(
      "Complete: the integrated gradients sum to ",
      h("b", {}, fmt(total, 3, true)),
      `; F of the text minus F of as many zero vectors in the place of its ${many} is `,
      h("b", {}, fmt(W.whole, 3, true)),
      ".",
    );
  }

  table.addEventListener("click", (event) => {
    const step = event.target.closest("[data-step]");
    if (step) app.go(Number(step.dataset.step));
  });

  return {
    el,
    draw(has) {
      if (!app.P) return;
      if (has("words")) found = about;
      if (has("picture") && app.got.words && !of().words.includes(target)) target = null;
      if (has("t", "picture")) wonder();
      else if (has("words", "theme")) draw();
      if (has("busy")) {
        el.classList.toggle("waiting", app.busy.has("words"));
        el.style.setProperty("--done", app.progress?.words ?? 0);
      }
    },
  };
}
