// The left of a step: where one is, a short text, its question, and what is told once it is answered.

import { h, onPlainClick, setText } from "../kit/dom.mjs";
import { fmt } from "../kit/format.mjs";
import { given } from "../kit/state.mjs";
import { gap } from "./axis.mjs";
import { grain, onAxis, span } from "./guess.mjs";

/** The page of the site, and its query, that a lesson links to; null for any other address. */
export const inSite = (href) => (/^\/(?![/\\])/.test(href ?? "") ? href.slice(1) : null);

/** What the link to all of a step says, by the page that it leads to. */
export const leads = (more) => {
  if (given(more, "explore", "open")) return "all opened";
  const page = /^\/(whatif|gradients|train|sizes|translate)(\?|$)/.exec(more ?? "")?.[1];
  return page ? `all ${page}` : "show all";
};

/**
 * Spans with what ends a sentence parted from what follows it, `tied` to the link before it: a link is a box, after which
 * a line could break.
 */
export function tied(all) {
  const found = [];
  for (const [k, span] of all.entries()) {
    const before = all[k - 1],
      link = before && (before.light || Number.isInteger(before.go) || before.href),
      [mark] = (link && /^[.,;:!?)\u2019\u201d]+/.exec(span.text)) || [""];
    if (mark) found[found.length - 1] = { ...found.at(-1), mark };
    if (mark.length < span.text.length) found.push({ ...span, text: span.text.slice(mark.length) });
  }
  return found;
}

/** Spans of a lesson as they stand in a text: each a word, a link to a part of the picture, to a step or to a page. */
export function spans(app, all) {
  return tied(all).map(({ mark, ...span }) => {
    const node = one(app, span);
    return mark ? h("span", { class: "unbroken" }, node, mark) : node;
  });
}

function one(app, { text, style, light, go, href }) {
  if (light) {
    const link = h("button", { type: "button", class: `lk s-${light}`, "data-light": light }, text);
    for (const on of ["pointerenter", "focus"]) link.addEventListener(on, () => app.light(light));
    for (const out of ["pointerleave", "blur"]) link.addEventListener(out, () => app.light(null));
    link.addEventListener("click", () => app.light(light));
    return link;
  }
  if (Number.isInteger(go)) {
    const link = h("button", { type: "button", class: "lk go", "data-go": go }, text);
    link.addEventListener("click", () => app.jump(go));
    return link;
  }
  const to = inSite(href);
  if (to !== null && !app.alone) {
    const link = h("a", { href: app.state.near(to) }, text);
    if (/^lessons(\?|$)/.test(to)) onPlainClick(link, () => app.follow(link.href));
    return link;
  }
  const tag = { b: "b", i: "em", code: "code" }[style];
  return tag ? h(tag, {}, text) : text;
}

/** Blocks of a lesson: paragraphs, and items that follow each other as one list. */
export function blocks(app, all) {
  const found = [];
  for (const { kind, spans: parts } of all) {
    if (kind !== "li") found.push(h("p", {}, spans(app, parts)));
    else {
      if (found.at(-1)?.localName !== "ul") found.push(h("ul"));
      found.at(-1).append(h("li", {}, spans(app, parts)));
    }
  }
  return found;
}

export function text(app) {
  const crumb = h("p", { class: "crumb" }),
    dots = h("div", { class: "dots", "data-control": true, role: "group" }),
    leave = h("a", { class: "leave", href: "", "data-control": true }),
    langs = h("span", { class: "langs", "data-control": true, role: "group" }),
    top = h("div", { class: "top" }, crumb, dots, langs, leave);
  const kick = h("p", { class: "kick" }),
    title = h("h2", { tabindex: "-1", class: "title" }),
    body = h("div", { class: "body" }),
    asked = h("div", { class: "asking" }),
    told = h("div", { class: "told", "aria-live": "polite" }),
    all = h("a", { class: "all", href: "", "data-control": true }),
    back = h("button", { type: "button", class: "btn" }),
    next = h("button", { type: "button", class: "btn" }),
    score = h("div", { class: "scored" }),
    foot = h("div", { class: "foot" }, back, next);
  const el = h("section", { class: "text" }, kick, title, body, asked, told, all, score, foot);
  let built = null,
    question = null;

  leave.addEventListener("click", (event) => {
    event.preventDefault();
    app.leave();
  });
  back.addEventListener("click", () => app.turnPage(-1));
  next.addEventListener("click", () => app.turnPage(1));

  function where() {
    const { lesson, S } = app,
      n = lesson.steps.length,
      { at } = app.beside;
    // in a file there is no list to have a place in; a question is called by what it asks, whatever its step is called
    const place = lesson.kind === "question" ? "" : `${app.say("lesson", { n: at + 1 })}: `;
    crumb.replaceChildren(...(app.alone ? [] : [app.listLink(), " / ", place]), h("b", {}, lesson.title));
    leave.hidden = langs.hidden = app.alone;
    dots.hidden = n < 2;
    dots.setAttribute("aria-label", app.say("step", { k: S.step + 1, n }));
    dots.replaceChildren(
      ...lesson.steps.map((step, k) => {
        const done = app.answers.has(app.keyAt(k)),
          link = h("a", {
            href: app.state.link({ ...app.blank, lesson: lesson.name, step: k + 1, lang: S.lang }),
            "aria-label": `${app.say("step to", { k: k + 1, title: step.title })}${done ? `, ${app.say("answered")}` : ""}`,
            title: step.title,
            "aria-current": k === S.step ? "step" : null,
            class: done ? "done" : null,
          });
        onPlainClick(link, () => app.toStep(k));
        return link;
      }),
    );
    setText(leave, app.small ? app.say("leave short") : app.say("leave"));
    leave.href = app.state.link({ ...app.blank, lang: S.lang });
    languages(app, langs);
    setText(kick, app.say("step", { k: S.step + 1, n }));
    kick.hidden = n < 2;
  }

  function choices(ask, guess) {
    const done = guess !== null;
    return h(
      "div",
      { class: "opts", role: "group", "aria-labelledby": "question" },
      ask.choices.map((choice, k) => {
        const mine = guess === k,
          right = ask.right === k,
          word = !done ? "" : mine ? (right ? "yours right" : "yours wrong") : right ? "right" : "wrong";
        const b = h(
          "button",
          {
            type: "button",
            class: `opt${mine ? " mine" : ""}${done ? (right ? " true" : " off") : ""}`,
            "data-choice": k,
            "aria-pressed": String(mine),
            "aria-disabled": String(done),
          },
          h("kbd", { "aria-hidden": "true" }, String(k + 1)),
          h("span", { class: "c" }, spansPlain(choice)),
          word && h("span", { class: "w" }, app.say(word)),
        );
        b.addEventListener("click", () => !done && app.guess(k));
        return b;
      }),
      !done && h("p", { class: "how" }, app.say("choose", { n: ask.choices.length })),
    );
  }

  // in a button no link stands
  const spansPlain = (parts) =>
    parts.map(({ text, style }) =>
      style === "b" ? h("b", {}, text) : style === "code" ? h("code", {}, text) : text,
    );

  function number(ask, guess) {
    const [low, high] = span(ask),
      middle = (low + high) / 2,
      write = (value) => onAxis(ask, value);
    if (guess !== null) return gap(app, ask, guess);
    const out = h("output", {}, write(middle)),
      input = h("input", {
        type: "range",
        min: low,
        max: high,
        step: grain(ask),
        "aria-label": app.say("guess"),
      });
    input.value = String(middle);
    input.addEventListener("input", () => setText(out, write(Number(input.value))));
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter") app.guess(Number(input.value));
    });
    return h(
      "div",
      { class: "number" },
      h("label", {}, h("span", {}, app.say("slide")), input, out),
      h(
        "p",
        { class: "ends", "aria-hidden": "true" },
        ...[low, high].map((end) => h("span", {}, grain(ask) < 1 ? fmt(end, 0) : write(end))),
      ),
      h(
        "button",
        { type: "button", class: "btn main", onclick: () => app.guess(Number(input.value)) },
        app.say("this is my guess"),
      ),
    );
  }

  function asking() {
    const { ask, S } = app;
    asked.hidden = !ask;
    if (!ask) return asked.replaceChildren();
    const had = asked.contains(asked.getRootNode().activeElement)
      ? asked.getRootNode().activeElement?.dataset?.choice
      : undefined;
    asked.replaceChildren(
      h("h3", { id: "question" }, spans(app, ask.question)),
      ask.kind === "choice"
        ? choices(ask, S.guess)
        : ask.kind === "number"
          ? number(ask, S.guess)
          : S.guess === null
            ? h("p", { class: "how" }, app.say("place"))
            : "",
    );
    if (had !== undefined) asked.querySelector(`[data-choice="${had}"]`)?.focus({ preventScroll: true });
    return undefined;
  }

  function telling() {
    const { step, ask, S } = app,
      open = ask && S.guess === null;
    told.hidden = Boolean(open) || (!step.reveal.length && !ask);
    if (told.hidden) return told.replaceChildren();
    const again = h("button", { type: "button", class: "lk again", "data-control": true }, app.say("again"));
    again.addEventListener("click", () => app.guess(null));
    told.replaceChildren(
      ...(ask ? [h("p", { class: "verdict" }, h("b", {}, app.verdict), " ", again)] : []),
      ...blocks(app, step.reveal),
    );
    return undefined;
  }

  return {
    el,
    top,
    title,
    draw(has) {
      el.hidden = top.hidden = !app.lesson;
      if (!app.lesson || !app.step) return;
      if (!has("page", "picture", "size")) return light();
      const { lesson, step, S } = app;
      where();
      const now = JSON.stringify([lesson.name, S.step, S.lang]);
      if (now !== built) {
        built = now;
        question = null;
        setText(title, step.title);
        body.replaceChildren(...blocks(app, step.body));
      }
      const answered = JSON.stringify([now, S.guess, app.P !== null]);
      if (answered !== question) {
        question = answered;
        asking();
        telling();
      }
      all.hidden = app.alone;
      if (!app.alone) {
        all.href = app.whole();
        setText(all, app.say(app.P?.translates && !step.more ? "all translate" : leads(step.more)));
      }
      back.hidden = S.step === 0;
      setText(back, `← ${app.say("back")}`);
      const { after } = app.beside,
        last = S.step === lesson.steps.length - 1,
        open = app.ask && S.guess === null;
      next.hidden = last && app.alone;
      setText(
        next,
        `${last ? (after ? app.say("next lesson", { title: after.title }) : app.say("to the list")) : app.say(open ? "skip" : "next")} →`,
      );
      next.classList.toggle("main", !open);
      score.hidden = !last || !app.answers.size;
      if (!score.hidden) score.replaceChildren(...scored(app));
      return light();
    },
  };

  function light() {
    for (const link of el.querySelectorAll("[data-light]"))
      link.classList.toggle("hot", link.dataset.light === app.S.lit || link.dataset.light === app.S.pointed);
    for (const link of el.querySelectorAll("[data-go]"))
      link.setAttribute("aria-disabled", String(app.P !== null && Number(link.dataset.go) > app.see.read));
  }
}

/** The languages to choose from. */
export function languages(app, box) {
  box.setAttribute("aria-label", app.say("language"));
  box.replaceChildren(
    ...Object.entries(app.setup.languages).map(([code, name]) => {
      const b = h(
        "button",
        { type: "button", lang: code, "aria-pressed": String(code === app.S.lang) },
        name,
      );
      b.addEventListener("click", () => app.speak(code));
      return b;
    }),
  );
}

/** How many answers were right, and the ways to take them along. */
export function scored(app) {
  const { right, all } = app.score,
    file = (kind) => {
      const b = h("button", { type: "button", class: "lk" }, app.say("as", { kind: kind.toUpperCase() }));
      b.addEventListener("click", () => app.take(kind));
      return b;
    };
  return [
    h("b", {}, app.say("score", { right, all })),
    " ",
    h(
      "span",
      { class: "take" },
      app.say("download"),
      " ",
      file("json"),
      " ",
      file("csv"),
      ". ",
      app.say("nothing sent"),
    ),
  ];
}
