// The pane beside a step's words: its text, one picture with what is asked for missing, and the gates to turn.

import { equation } from "../kit/cell/sentence.mjs";
import { h, setAttributes, setText } from "../kit/dom.mjs";
import { fmt, pct } from "../kit/format.mjs";
import { choice } from "../kit/section.mjs";
import { page, visible } from "../kit/tokens.mjs";
import { shown as shownAs, spelt } from "../kit/translation/view.mjs";
import { pictureOf } from "./pictures.mjs";
import { cells } from "./switches.mjs";
import { before } from "./written.mjs";

/** The likeliest answer after a step, and what it was before a gate was turned; null where none is given there. */
export function answered(P, plain, t) {
  const [best] = P.top(t),
    [was] = plain.top(t);
  return best && was ? { best, was } : null;
}

export function pane(app) {
  const sentence = h("div", { class: "sent", role: "group" }),
    unit = h("b", { "data-term": "unit" }),
    many = h("span"),
    where = h("span"),
    cap = h("p", { class: "cap" }, h("span", {}, unit, many), where),
    holder = h("div", { class: "holder" }),
    update = h("div", { class: "eq" }),
    after = h("div", { class: "after" }),
    turns = h("div", { class: "turns", "data-control": true, role: "group" }),
    el = h("section", { class: "stage" }, sentence, cap, holder, update, after, turns);
  const made = new Map();
  let tokens = null,
    shown = null,
    sliders = null,
    language = null,
    cuts = null,
    grows = false;

  sentence.addEventListener("click", ({ target }) => {
    const word = target.closest("button");
    if (word && word.getAttribute("aria-disabled") !== "true") app.press(Number(word.dataset.k));
  });
  // pointing at a part lights the words that name it
  const point = (event) => app.point(event.composedPath()[0].closest?.("[data-term]")?.dataset.term ?? null);
  holder.addEventListener("pointerover", point);
  holder.addEventListener("pointerleave", () => app.point(null));

  // the tokens of a text, or those of a sentence and behind them what is written
  function tokensOf(P) {
    return P.tokens.flatMap((text, k) => [
      k ? " " : "",
      k === P.S ? h("span", { class: "to", "aria-hidden": "true" }, "→ ") : "",
      h("button", { type: "button", class: "tk", "data-k": k }, text),
    ]);
  }

  function words(see) {
    const { P: whole, t, read, picks, open } = see,
      P = whole.translates && open ? before(whole, app.from) : whole;
    if (tokens !== P) {
      tokens = P;
      sentence.replaceChildren(
        ...(P.translates
          ? tokensOf(P)
          : page(P.reads.kind, app.step.state.text, P.tokens).flatMap(({ before, shown: text }, k) => [
              before ? " " : "",
              h("button", { type: "button", class: "tk", "data-k": k }, text),
            ])),
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

  // what may be changed of a translation, and how
  function changes({ open }) {
    const moves = app.step.moves.filter((name) => name !== "beam");
    turns.hidden = open || !(app.step.moves.length || app.step.still);
    if (turns.hidden) return;
    turns.classList.remove("later");
    const built = JSON.stringify([moves, app.S.lang, app.S.lesson, app.S.step, app.step.still]);
    if (built !== sliders) {
      sliders = built;
      cuts = choice(
        app.say("now you"),
        Object.fromEntries(["nothing", "c", "h", "all"].map((part) => [part, app.say(`cut ${part}`)])),
        (cut) => app.change({ cut }, true),
      );
      turns.setAttribute("aria-label", app.say("now you"));
      turns.replaceChildren(
        ...(app.step.still
          ? [h("p", {}, app.say("still translation"))]
          : [
              h("h3", {}, app.say("now you")),
              ...app.step.moves.map((name) => h("p", { class: "hint" }, app.say(`change ${name}`))),
              ...(moves.includes("cut") ? [cuts.el] : []),
              h(
                "p",
                { class: "ways" },
                h(
                  "button",
                  { type: "button", class: "btn", onclick: () => app.release() },
                  app.say("as it was"),
                ),
              ),
            ]),
      );
    }
    cuts.set(app.changed.cut);
    const ways = turns.querySelector(".ways");
    if (ways) ways.hidden = !app.S.turned.length;
  }

  // one slider a gate that may be turned
  function hands(see) {
    const { P, t, open } = see;
    if (P.translates) return changes(see);
    const { switches } = app.step,
      gates = app.step.moves.filter((name) => P.roles.turnable.includes(name));
    turns.hidden = (open && !grows) || !(gates.length || switches.length || app.step.still);
    if (turns.hidden) return;
    turns.classList.toggle("later", open);
    if (switches.length) {
      sliders = null;
      return cells(app, turns);
    }
    if (app.step.still) {
      sliders = null;
      turns.replaceChildren(h("p", {}, app.say("still")));
      return;
    }
    const built = JSON.stringify([gates, P.cell, app.S.lang, app.S.lesson, app.S.step]);
    if (built !== sliders) {
      sliders = built;
      turns.replaceChildren(
        h("h3", {}, app.say("now you")),
        ...gates.map((name) => {
          const gate = app.named(P.roles.word(name)),
            [low, high] = P.roles.range(name),
            label = app.say(P.roles.kind(name) === "gate" ? "turn" : "turn candidate", { gate }),
            input = h("input", {
              type: "range",
              min: low,
              max: high,
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
        h(
          "p",
          { class: "ways" },
          h("span", { class: "said" }),
          h("button", { type: "button", class: "btn", onclick: () => app.release() }, app.say("as it was")),
          !app.alone && h("a", { class: "elsewhere", href: "" }, app.say("elsewhere")),
        ),
      );
      turns.setAttribute("aria-label", app.say("now you"));
    }
    for (const input of turns.querySelectorAll("input")) {
      const name = input.dataset.signal,
        held = app.turnedAt(name, t),
        [low, high] = P.roles.range(name),
        value = open ? (low + high) / 2 : (held ?? app.plain.at(name, t, app.S.unit));
      if (input.getRootNode().activeElement !== input || held === null) input.value = String(value);
      setText(input.nextElementSibling, open ? "" : fmt(held ?? value));
    }
    const [first] = app.S.turned;
    turns.querySelector(".said").textContent = first
      ? app.say("turned at", { word: P.shown[first.t], u: first.unit })
      : "";
    const ways = turns.querySelector(".ways");
    ways.hidden = !first && !grows;
    ways.classList.toggle("later", !first);
    const more = first && ways.querySelector("a");
    if (more) more.href = app.whatif();
  }

  // a word that could be written: where the step lets words be chosen, a way to go on with it
  function chosen(P, word, p) {
    const begin = [...P.fed.slice(1, app.S.t - P.S + 1), word].map(spelt);
    if (!app.step.moves.includes("words") || app.step.still || word === P.end)
      return h("b", {}, shownAs(word));
    const button = h("button", { type: "button", class: "lk" }, shownAs(word));
    button.setAttribute("aria-label", app.say("go on with", { word: shownAs(word), p: pct(p) }));
    button.addEventListener("click", () => app.change({ begin }, true));
    return button;
  }

  // what is written, and what would be without the change
  function translation(P, open) {
    after.hidden = open;
    const { plain } = app,
      // what could be written at the output that is looked at
      could = (P.top[app.S.t - P.S] ?? []).slice(0, 3);
    after.replaceChildren(
      ...[
        could.length > 0 &&
          h(
            "p",
            { "data-term": "output word" },
            app.say("could"),
            " ",
            ...could.flatMap(([word, p], k) => [k ? ", " : "", chosen(P, word, p), ` ${pct(p)}`]),
          ),
        h(
          "p",
          {},
          app.say("translation"),
          " ",
          h("b", {}, P.text),
          P !== plain &&
            P.text !== plain.text &&
            h("small", {}, ` (${app.say("was", { word: plain.text })})`),
        ),
      ].filter(Boolean),
    );
  }

  // what the network answers now and at the end of the text, and what it was before a gate was turned
  function answers({ P, t, open }) {
    if (P.translates) return translation(P, open);
    const { alone, every, quiet } = pictureOf(app.step.state.show);
    after.hidden = alone || every || quiet || (open && !grows);
    if (open) after.replaceChildren();
    if (open || after.hidden) return;
    const value = P.answers.kind === "value";
    const said = ([word, p]) => (value ? [fmt(p, 3)] : [h("b", {}, visible(word)), ` ${pct(p)}`]);
    const line = (step, label) => {
      const now = answered(P, app.plain, step);
      if (!now) return "";
      const { best, was } = now,
        other = P !== app.plain && (was[0] !== best[0] || fmt(was[1], 3) !== fmt(best[1], 3));
      return h(
        "p",
        {},
        label,
        " ",
        ...said(best),
        other &&
          h(
            "small",
            {},
            ` (${app.say("was", { word: `${value ? "" : `${visible(was[0])} `}${value ? fmt(was[1], 3) : pct(was[1])}` })})`,
          ),
      );
    };
    after.replaceChildren(
      line(
        t,
        h(
          "span",
          { "data-term": "next word" },
          `${app.answersTitle} ${app.say("after", { word: P.shown[t] })}`,
        ),
      ),
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
      // what was translated is not translated back
      if (language !== app.S.lang) made.clear();
      language = app.S.lang;
      if (!made.has(make)) made.set(make, make(app));
      const drawn = made.get(make);
      if (shown !== drawn) {
        shown = drawn;
        holder.replaceChildren(drawn.el);
      }
      const called = app.say("picture", { one: app.named(P.reads.one) });
      el.setAttribute("aria-label", called);
      // on a phone what stands about it has no box of its own
      if (app.small) holder.dataset.picture = called;
      else delete holder.dataset.picture;
      sentence.hidden = !P.translates && make.words && !(see.picks && show === "maps");
      if (!sentence.hidden) words(see);
      cap.hidden = make.alone;
      setText(unit, make.every ? "" : app.say("unit", { u: app.S.unit }));
      setText(many, make.every ? "" : `, ${app.say("of units", { n: P.H })}`);
      const writes = P.translates && see.t >= P.S;
      setText(
        where,
        writes
          ? app.say("output", { k: see.t - P.S + 1, n: P.J })
          : app.say("where", { one: app.named(P.reads.one), k: see.t + 1, n: P.S ?? P.T }),
      );
      // a cell is as large as the window allows: what comes below it once there is an answer has its room before
      grows = ["cell", "both"].includes(show) && !app.small;
      el.classList.toggle("grows", grows);
      hands(see);
      // the update in numbers, once nothing in it is asked for
      update.hidden = !grows;
      if (see.open) update.replaceChildren();
      else if (grows)
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
      answers(see);
      drawn.draw(see, has);
    },
  };
}
