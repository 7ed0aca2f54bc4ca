// The right of a step: the text, one picture with what is asked for missing, and what a hand may turn in it.

import { equation } from "../kit/cell/sentence.mjs";
import { h, setAttributes, setText, el as svg } from "../kit/dom.mjs";
import { fmt, pct } from "../kit/format.mjs";
import { page, visible } from "../kit/tokens.mjs";
import { hits, off, span } from "./guess.mjs";
import { pictureOf } from "./pictures.mjs";

/** Between a guess and what happens: where both stand on their axis, in shares of it. */
export function axisOf(ask, guess) {
  const [low, high] = span(ask),
    at = (value) => (value - low) / (high - low);
  const ticks = low < 0 ? [low, low / 2, 0, high / 2, high] : [0, 0.25, 0.5, 0.75, 1];
  return { guess: at(guess), truth: at(ask.right), ticks: ticks.map((value) => ({ value, at: at(value) })) };
}

const W = 600,
  EDGE = 40,
  LINE = 44;

// the number line, with the gap between guess and truth
function gap(app, ask, guess) {
  const axis = axisOf(ask, guess),
    x = (share) => EDGE + share * (W - 2 * EDGE),
    [a, b] = [axis.guess, axis.truth].map(x);
  // names that would lie over each other stand on two rows
  const close = Math.abs(a - b) < 190,
    clamp = (at) => Math.max(70, Math.min(W - 70, at));
  const name = (at, text, y, cls) =>
    svg("text", { x: clamp(at), y, "text-anchor": "middle", class: cls }, text);
  return svg(
    "svg",
    { viewBox: `0 0 ${W} 96`, class: "gap", role: "img", "aria-label": app.verdict },
    svg("path", { d: `M${EDGE} ${LINE}H${W - EDGE}`, class: "rule" }),
    axis.ticks.flatMap(({ value, at }) => [
      svg("path", { d: `M${x(at)} ${LINE - 5}v10`, class: "rule" }),
      svg("text", { x: x(at), y: LINE + (close ? 46 : 26), "text-anchor": "middle", class: "tick" }, fmt(value)),
    ]),
    svg("path", { d: `M${a} ${LINE}H${b}`, class: "between" }),
    svg("circle", { cx: a, cy: LINE, r: 7, class: "mine" }),
    svg("circle", { cx: b, cy: LINE, r: 7, class: "truth" }),
    name(b, `${app.say("truth")} ${fmt(ask.right)}`, LINE - 16, "strong"),
    name(a, `${app.say("your guess")} ${fmt(guess)}`, close ? LINE + 26 : LINE - 16, ""),
  );
}

export function stage(app) {
  const sentence = h("div", { class: "sent", role: "group" }),
    unit = h("b", { "data-term": "unit" }),
    many = h("span"),
    where = h("span", { class: "where" }),
    cap = h("p", { class: "cap" }, h("span", {}, unit, many), where),
    holder = h("div", { class: "holder" }),
    update = h("div", { class: "eq" }),
    after = h("div", { class: "after" }),
    axis = h("div", { class: "axis" }),
    turns = h("div", { class: "turns", role: "group" }),
    el = h("section", { class: "stage" }, sentence, cap, holder, update, axis, after, turns);
  const made = new Map();
  let tokens = null,
    shown = null,
    sliders = null;

  sentence.addEventListener("click", ({ target }) => {
    const word = target.closest("button");
    if (word && word.getAttribute("aria-disabled") !== "true") app.press(Number(word.dataset.k));
  });
  // pointing at a part lights the words that name it
  const point = (event) => app.point(event.composedPath()[0].closest?.("[data-term]")?.dataset.term ?? null);
  holder.addEventListener("pointerover", point);
  holder.addEventListener("pointerleave", () => app.point(null));

  function words(see) {
    const { P, t, read, picks } = see;
    if (tokens !== P) {
      tokens = P;
      sentence.replaceChildren(
        ...page(P.reads.kind, app.step.state.text, P.tokens).flatMap(({ before, shown: text }, k) => [
          before ? " " : "",
          h("button", { type: "button", class: "tk", "data-k": k }, text),
        ]),
      );
    }
    sentence.setAttribute("aria-label", app.say("sentence"));
    for (const each of sentence.querySelectorAll(".tk")) {
      const k = Number(each.dataset.k);
      each.classList.toggle("here", k === t);
      each.classList.toggle("todo", k > t);
      each.tabIndex = picks || k === t ? 0 : -1;
      setAttributes(each, { "aria-disabled": String(!picks && k > read) });
      if (k === t) each.setAttribute("aria-current", "step");
      else each.removeAttribute("aria-current");
      app.markWord(each, k, see);
    }
  }

  // one slider a gate that may be turned
  function hands({ P, t, open }) {
    const gates = app.step.moves.filter((name) => P.roles.gates.includes(name));
    turns.hidden = open || !gates.length;
    if (turns.hidden) return;
    const built = JSON.stringify([gates, P.cell, app.S.lang, app.S.lesson, app.S.step]);
    if (built !== sliders) {
      sliders = built;
      turns.replaceChildren(
        h("h3", {}, app.say("now you")),
        ...gates.map((name) => {
          const label = app.say("turn", { gate: app.named(P.roles.word(name)) }),
            input = h("input", {
              type: "range",
              min: "0",
              max: "1",
              step: "0.01",
              class: `turn F-${name}`,
              "data-signal": name,
              "aria-label": `${app.say("now you")}: ${label}`,
            });
          input.addEventListener("input", () => app.turn(name, Number(input.value)));
          for (const on of ["pointerenter", "focus"]) input.addEventListener(on, () => app.light(name));
          for (const out of ["pointerleave", "blur"]) input.addEventListener(out, () => app.light(null));
          return h(
            "label",
            { class: "hand" },
            h("span", {}, label, " ", h("i", { class: `s-${name}` }, name)),
            input,
            h("output", { class: `s-${name}` }),
          );
        }),
        h("p", { class: "said" }),
        h(
          "p",
          { class: "ways" },
          h("button", { type: "button", class: "btn", onclick: () => app.release() }, app.say("as it was")),
          h("a", { class: "elsewhere", href: "" }, app.say("elsewhere")),
        ),
      );
      turns.setAttribute("aria-label", app.say("now you"));
    }
    for (const input of turns.querySelectorAll("input")) {
      const name = input.dataset.signal,
        held = app.turnedAt(name, t),
        value = held ?? app.plain.at(name, t, app.S.unit);
      if (input.getRootNode().activeElement !== input || held === null) input.value = String(value);
      setText(input.nextElementSibling, fmt(held ?? value));
    }
    const [first] = app.S.turned;
    turns.querySelector(".said").textContent = first
      ? app.say("turned at", { word: P.shown[first.t], u: first.unit })
      : "";
    const ways = turns.querySelector(".ways");
    ways.hidden = !first;
    if (first) ways.querySelector("a").href = app.whatif();
  }

  // what the network answers now and at the end of the text, and what it was before a gate was turned
  function answers({ P, t, asked, open }) {
    const skip = app.step.state.show === "next" || open;
    after.hidden = skip;
    if (skip) return;
    const value = P.answers.kind === "value";
    const said = ([word, p]) => (value ? [fmt(p, 3)] : [h("b", {}, visible(word)), ` ${pct(p)}`]);
    const line = (step, label) => {
      const [best] = P.top(step),
        [was] = app.plain.top(step),
        other = P !== app.plain && (was[0] !== best[0] || fmt(was[1], 3) !== fmt(best[1], 3));
      return h(
        "p",
        {},
        label,
        " ",
        ...said(best),
        other &&
          h("small", {}, ` (${app.say("was", { word: `${value ? "" : `${visible(was[0])} `}${value ? fmt(was[1], 3) : pct(was[1])}` })})`),
      );
    };
    after.replaceChildren(
      line(t, h("span", { "data-term": "next word" }, `${app.answersTitle} ${app.say("after", { word: P.shown[t] })}`)),
      ...(t < P.T - 1 ? [line(P.T - 1, app.say("at the end"))] : []),
    );
  }

  return {
    el,
    holder,
    draw(has) {
      const { P, step } = app,
        see = app.see,
        show = step.state.show,
        make = pictureOf(show);
      if (!made.has(make)) made.set(make, make(app));
      const drawn = made.get(make);
      if (shown !== drawn) {
        shown = drawn;
        holder.replaceChildren(drawn.el);
      }
      el.setAttribute("aria-label", app.say("picture", { one: app.named(P.reads.one) }));
      sentence.hidden = make.words && !(see.picks && show === "maps");
      if (!sentence.hidden) words(see);
      setText(unit, app.say("unit", { u: app.S.unit }));
      setText(many, `, ${app.say("of units", { n: P.H })}`);
      setText(where, app.say("where", { one: app.named(P.reads.one), k: see.t + 1, n: P.T }));
      drawn.draw(see, has);
      // the update in numbers, once nothing in it is asked for
      update.hidden = see.open || !["cell", "both"].includes(show) || app.small;
      if (!update.hidden)
        update.replaceChildren(
          ...equation(P.roles, see.v).map(({ symbol, value, cls, op, means }) =>
            h(
              "span",
              { class: `term${op ? " op" : ""}`, "data-term": means },
              h("span", { class: "sy" }, symbol ?? ""),
              h("span", { class: `va${cls ? ` s-${cls}` : ""}` }, value),
            ),
          ),
        );
      const { ask } = app,
        numbered = ask?.kind === "number" && see.guess !== null;
      axis.hidden = !numbered;
      if (numbered) axis.replaceChildren(gap(app, ask, app.S.guess));
      answers(see);
      hands(see);
    },
  };
}

/** What is said of a guess beside what happens, by what the page says it with. */
export function verdict(say, ask, guess, tokens) {
  if (!ask || guess === null) return "";
  if (ask.kind === "number" && off(ask, guess) >= 0.005)
    return say(hits(ask, guess) ? "near" : "miss", { n: fmt(off(ask, guess)) });
  if (hits(ask, guess)) return say("hit");
  return ask.kind === "word"
    ? say("missed word", { guess: tokens[guess] ?? "?", truth: tokens[ask.right] ?? "?" })
    : say("missed");
}
