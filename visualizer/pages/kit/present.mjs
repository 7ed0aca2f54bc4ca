// A page for a projector: the sentence over its pipe, one sentence on the step, the cell and the answer, and nothing
// else. All of it works by keys; the answer may wait until it is asked for.

import { atEnd, heading, silence } from "./brought.mjs";
import { diagram } from "./cell/diagram.mjs";
import { instant } from "./cell/instant.mjs";
import { marked, narrate, plain } from "./cell/sentence.mjs";
import { reading, unrolled } from "./cell/unrolled.mjs";
import { h, setText } from "./dom.mjs";
import { fmt, holds, pct, shorten } from "./format.mjs";
import { notice } from "./notice.mjs";
import { placed } from "./place.mjs";
import { breadthOf, fitted } from "./ribbon.mjs";
import { button, strip } from "./strip.mjs";
import { visible } from "./tokens.mjs";
import { unitPicker } from "./unit.mjs";

// sizes as shares of the text's, which is `--p` in present.css
const WORDS = [1.36, 1.2, 1.05], // of the words: the largest at which all fit, else the first
  SAID = [1.6, 1.45, 1.3, 1.15, 1], // of the narration
  ANSWER = 2.6,
  LEAST = 2.1, // a word is so wide at least, for the valve before it
  BESIDE = 0.7, // of a word's own size
  LONGEST = 22, // letters of a word
  BEFORE = 0.4, // of the room, for the words before the current one
  CHANCE = 0.01, // below it an answer is not worth a line
  MOTION_MS = 250;

/**
 * The words in view: of so wide words as many as there is `room` for, with word t among them and one beside it. It turns
 * like a page: where t is in view from word a, a stays, else most of the room is for what follows. -> {a, end}
 * @param {number[]} widths
 */
export function stretch(widths, room, a, t) {
  const T = widths.length;
  const reach = (from) => {
    let end = from;
    for (let used = widths[from]; used <= room && end < T; used += widths[end]) end += 1;
    return Math.max(end, from + 1);
  };
  const begin = (end, room) => {
    let from = end;
    for (let used = widths[end - 1]; used <= room && from > 0; used += widths[from - 1]) from -= 1;
    return Math.min(from, end - 1);
  };
  const last = begin(T, room),
    end = reach(a);
  if (t < a + Number(a > 0) || t >= end - Number(end < T))
    a = Math.max(0, Math.min(t - 1, begin(t + 1, BEFORE * room)));
  a = Math.min(a, last);
  if (reach(a) <= t) a = t;
  return { a, end: reach(a) };
}

/** The part of a page that is presented; `bar` is its transport, which it borrows. */
export function present(app, bar) {
  const el = h("section", { class: "present", role: "main", "aria-label": "For a projector" });
  el.hidden = true;
  const title = h("h1", { class: "unseen" }, "For a projector");
  const sentence = h("div", {
    class: "strip",
    role: "group",
    "aria-label": "The text; under each step what the unit holds after it",
  });
  const paint = strip(sentence, (t) => app.go(t));
  const tells = h("p", { class: "tells", "aria-live": "polite" });
  const what = h("small"),
    big = h("div", { class: "big" }),
    others = h("div", { class: "others" }),
    answer = h("div", { class: "given" }, what, big, others);
  const stage = h("div", { class: "shows" });
  const chain = unrolled({ press: (t) => app.go(t), zoomed: (zoom) => app.set({ zoom }) });
  const picker = unitPicker(app),
    whose = h("span", { class: "whose" });
  const ask = h(
      "button",
      { type: "button", class: "btn", title: "The answer waits at every step until it is asked for" },
      "Ask first ",
      h("kbd", {}, "a"),
    ),
    leave = h("button", { type: "button", class: "btn" }, "Leave ", h("kbd", {}, "Esc")),
    foot = h(
      "div",
      { class: "floor" },
      h("span", { class: "one" }, "unit", ...picker.els, whose),
      h("span", { class: "sp" }),
      ask,
      leave,
    );
  const said = h("div", { class: "told" }, tells, answer),
    // what the page below would say, which is out of reach
    warned = notice(app);
  ask.addEventListener("click", () => moves.a());
  leave.addEventListener("click", () => moves.Escape());
  // the step at which the answer that waits was asked for
  let told = null,
    home = null,
    drawing = null,
    form = null,
    from = 0,
    stepped = 0;

  const sizes = new ResizeObserver(() => !el.hidden && app.P && fit());
  app.model.on("remove", () => sizes.disconnect());

  const waits = () => app.S.answer === "asked" && told !== app.S.t;
  function reveal(t) {
    told = t;
    draw();
  }
  /** What its keys do. @type {Record<string, () => void>} */
  const moves = {
    Escape: () => app.set({ present: false }),
    PageUp: () => app.walk(-1),
    PageDown: () => app.walk(1),
    a: () => app.set({ answer: app.S.answer === "asked" ? "shown" : "asked" }),
    // as a presenter's remote says it
    b: () => {
      if (app.S.answer === "asked") reveal(waits() ? app.S.t : null);
      else app.set({ answer: "asked" });
    },
  };

  // it stands over the page, which goes on being drawn; what lies under it is out of reach
  function arrange() {
    const on = app.S.present;
    if (on === !el.hidden) return;
    el.hidden = !on;
    app.root.classList.toggle("presenting", on);
    for (const each of app.covered) each.inert = on;
    if (on) {
      home = bar.el.parentNode;
      foot.prepend(bar.el);
      // a class is led, and let go, from here as well
      el.replaceChildren(...(app.class ? [app.class.el] : []), title, sentence, said, stage, warned.el, foot);
      sizes.observe(el);
    } else {
      home.prepend(bar.el);
      if (app.class) app.root.prepend(app.class.el);
      el.replaceChildren();
      sizes.disconnect();
    }
    told = null;
    app.root.focus({ preventScroll: true });
  }

  const base = () => parseFloat(getComputedStyle(el).fontSize);

  // the words as large as all of them fit, else those around the current one
  function lay() {
    const { P, S } = app,
      p = base(),
      room = sentence.clientWidth;
    const words = P.shown.map((word) => shorten(word, LONGEST));
    const wide = (size) =>
      words.map((word) => Math.max(LEAST * p, (breadthOf(word, 650, app.font) + BESIDE) * size * p));
    const size = WORDS.find((each) => wide(each).reduce((sum, w) => sum + w, 0) <= room) ?? WORDS[0];
    const view = stretch(wide(size), room, from, S.t);
    from = view.a;
    sentence.style.setProperty("--size", `${size * p}px`);
    const shown = [...sentence.children].map((e) => /** @type {HTMLElement} */ (e).dataset.word);
    const wanted = words.slice(view.a, view.end),
      first = /** @type {HTMLElement} */ (sentence.firstChild)?.dataset.k;
    if (first !== String(view.a) || shown.length !== wanted.length || wanted.some((w, k) => w !== shown[k])) {
      sentence.replaceChildren(
        ...wanted.map((word, k) => {
          const each = button(word, view.a + k);
          each.dataset.word = word;
          each.classList.toggle("unknown", P.unknown[view.a + k]);
          return each;
        }),
      );
    }
    sentence.classList.toggle("from", view.a > 0);
    sentence.classList.toggle("on", view.end < P.T);
    const mean = S.mode === "mean",
      of = (name) => (mean ? P.mean(name) : P.column(name, S.unit));
    // a layer that reads from the end keeps what stands after a word
    const gated = P.keeper && P.layers[P.layer].direction !== "reverse";
    paint({
      words: P.shown,
      run: { c: of(P.memory), f: gated ? of(P.keeper).map((g) => P.roles.kept(() => g)) : null },
      most: P.reach(P.memory, mean ? null : S.unit),
      t: S.t,
      read: P.T - 1,
      gate: P.roles.called.keep,
    });
  }

  // what is said, as large as it has room for
  function fit() {
    lay();
    const p = base();
    for (const size of SAID) {
      tells.style.fontSize = `${size * p}px`;
      if (tells.scrollHeight <= tells.clientHeight + 1) break;
    }
    const text = big.textContent;
    big.style.fontSize = `${fitted(text, 0.97 * answer.clientWidth, ANSWER * p, 720, app.font)}px`;
  }

  function answered() {
    const { P, S } = app,
      { kind } = P.answers,
      value = kind === "value",
      shown = ([word, p]) => [visible(word), value ? fmt(p, 3) : pct(p)];
    const { remark } = app.setup.tasks[app.entry?.task] ?? {};
    setText(what, heading(P) + (remark ? `. ${remark}` : ""));
    answer.classList.toggle("waits", waits());
    if (waits()) {
      const ask = h("button", { type: "button", class: "slot", "aria-label": "Show the answer (b)" }, "?");
      ask.addEventListener("click", () => reveal(S.t));
      big.replaceChildren(ask);
      others.replaceChildren();
      return;
    }
    const [first, ...more] = P.top(S.t);
    if (!first) {
      big.replaceChildren(h("span", {}, "–"));
      others.replaceChildren(P.silent ? silence(app.entry) : atEnd(P));
      return;
    }
    const [word, p] = shown(first);
    // one value has the name that stands above it
    big.replaceChildren(...(value && !more.length ? [] : [h("b", {}, word), " "]), h("span", {}, p));
    others.replaceChildren(
      ...(kind === "flags" ? [h("span", {}, `so ${holds(first[1])}`)] : []),
      ...more
        .filter(([, p]) => value || p >= CHANCE)
        .slice(0, 2)
        .map((each) => h("span", {}, shown(each).join(" "))),
    );
  }

  function draw(has = (..._names) => true) {
    const { P, S, setup } = app;
    if (has("notice", "present")) {
      warned.draw(() => true);
      // it takes its room from the drawing
      fit();
    }
    if (has("play")) tells.setAttribute("aria-live", S.playing ? "off" : "polite");
    if (!has("present", "answer", "picture", "size", "theme", "unit", "step", "look", "zoom")) return;
    if (has("step", "picture") && told !== S.t) told = null;
    const rapid = performance.now() - stepped < MOTION_MS;
    if (has("step")) stepped = performance.now();
    const v = {
      ...instant(P, S),
      // the drawing with large letters
      compact: true,
      instant: rapid || has("present", "picture", "size", "unit", "theme"),
    };
    const now = P.cell + JSON.stringify(P.options) + S.look;
    if (now !== form) {
      form = now;
      drawing = diagram(P.roles, null, S.look);
    }
    const along = S.look === "unrolled",
      drawn = along ? chain.el : drawing.svg,
      entered = stage.firstChild !== drawn;
    if (entered) stage.replaceChildren(drawn);
    if (along)
      chain.draw({
        ...reading(app),
        compact: true,
        fine: base(),
        fresh: entered || has("picture", "unit", "present"),
      });
    else drawing.update(v);
    const words = narrate(P.roles, v);
    tells.replaceChildren(...marked(words));
    drawing.svg.setAttribute("aria-label", `The ${setup.cells[P.cell]} cell at this step. ${plain(words)}`);
    picker.draw();
    const layer = P.layers.length > 1 ? `, ${placed(P)}` : "";
    setText(whose, `of ${P.H}${S.mode === "mean" ? ": the mean" : ""}, ${setup.cells[P.cell]}${layer}`);
    ask.setAttribute("aria-pressed", String(S.answer === "asked"));
    answered();
    fit();
  }

  return { el, arrange, moves, draw };
}
