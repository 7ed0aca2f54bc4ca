// The start page: one sentence, one unit, one question; a guess before the answer, and gates to hold.
// All numbers and sentences come with the page, which needs no connection.

import { classroom } from "../kit/classroom.mjs";
import { h, setText } from "../kit/dom.mjs";
import { givingBack } from "../kit/framed.mjs";
import { State, write } from "../kit/state.mjs";
import { strip } from "../kit/strip.mjs";
import { cell, instant } from "./cell.mjs";
import { doors } from "./doors.mjs";

const STEP_MS = 420,
  SLOW_MS = 1500,
  LAST_MS = 700,
  PHONE = "(max-width: 760px)",
  NARROW = "(max-width: 980px)";

/** Where a state stands: the word that is looked at, the last that is read, and which run it shows. */
export function stands(at, { words, at: parts, step }) {
  const end = words.length - 1;
  if (at === "ask") return { t: parts.move, read: parts.move, run: "plain" };
  if (at === "told") return { t: step, read: end, run: "plain" };
  if (at === "held") return { t: step, read: end, run: "held" };
  return { t: -1, read: -1, run: "plain" };
}

/** The state whose numbers an address may show: what is not told yet is not given away by a word that it names. */
export const placed = (at, t, told) => {
  const { t: usual, read: last } = stands(at, told);
  return t === null || t < 0 || t > last ? usual : t;
};

/** How long a word is looked at while the network reads, in milliseconds. */
export const pause = (t, { at, step }) =>
  t === at.first || t === step || t === at.second ? SLOW_MS : STEP_MS;

export function begin() {
  const $ = (selector) => document.querySelector(selector),
    all = (selector) => [...document.querySelectorAll(selector)];
  const told = JSON.parse($("#told").textContent),
    state = new State(told, true),
    main = $("main"),
    phone = matchMedia(PHONE),
    narrow = matchMedia(NARROW);
  const most = Math.max(...Object.values(told.runs).flatMap(({ c }) => c.map(Math.abs)));
  const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
  const S = { at: "start", guess: null, t: -1, read: -1, theme: null, playing: null };
  let timer = 0,
    update = null;

  const run = () => told.runs[S.at === "held" ? "held" : "plain"];
  const pinned = (t) => S.at === "held" && t >= told.at.move && t < told.at.second;
  const values = () => ({
    ...state.asked.values,
    at: S.at,
    guess: S.guess,
    t: S.t === stands(S.at, told).t ? null : S.t,
    theme: S.theme,
  });

  const words = strip($("#strip"), look);

  function draw() {
    const { at, guess, t, playing } = S,
      shown = playing ?? at;
    main.dataset.state = shown;
    main.dataset.t = t;
    for (const part of all("[data-at]")) part.hidden = !part.dataset.at.split(" ").includes(shown);
    const held = at === "held" ? [told.at.move, told.at.second] : null;
    words({ words: told.words, run: run(), most, t, read: S.read, held });
    const word = t < 0 ? "" : told.words[t],
      said = t < 0 ? [] : told.said[at === "held" ? "held" : "plain"][t];
    update({ ...instant(run(), t, pinned(t)), scale: most }, word);
    setText($("#where"), t < 0 ? "" : `at “${word}”, word ${t + 1} of ${told.words.length}`);
    const spans = () => said.map(([kind, text]) => (kind ? h("b", { class: `c${kind}` }, text) : text));
    for (const each of all(".telling")) each.replaceChildren(...spans());
    $("#now").hidden = playing !== null;
    $("#cell").setAttribute(
      "aria-label",
      t < 0
        ? `Unit ${told.unit}: a pipe with a forget gate and an input gate, and nothing in it yet`
        : `Unit ${told.unit} at ${said.map(([, text]) => text).join("")}`,
    );
    const chosen = $(`[data-guess="${guess}"]`)?.textContent,
      right = guess === "new" && at !== "ask" && playing === null;
    for (const each of all(".mine")) {
      each.hidden = !chosen;
      each.textContent = `Your guess: ${chosen}${right ? ", and that is right" : ""}.`;
    }
    for (const each of all("[data-guess]"))
      each.setAttribute("aria-pressed", String(each.dataset.guess === guess));
  }

  // to the words of a state, which are read aloud as they get the focus
  function focus() {
    const panel = all("#talk > [data-at]").find((each) => !each.hidden);
    (panel?.hasAttribute("tabindex") ? panel : panel?.querySelector("button"))?.focus({
      preventScroll: true,
    });
  }

  function say() {
    const answer = $(`#answer [data-at~="${S.at}"] .full`)?.textContent;
    setText($("#heard"), answer ? `Its next word: ${answer}` : "");
  }

  function enter(at, more = {}) {
    clearTimeout(timer);
    Object.assign(S, { at, playing: null, ...more });
    const place = stands(at, told);
    Object.assign(S, { t: place.t, read: place.read });
    draw();
    say();
    state.keep(values(), true);
    focus();
  }

  // reads on to a word, then goes to a state
  function play(as, to, at) {
    if (calm()) return enter(at);
    S.playing = as;
    const step = () => {
      if (S.t >= to) return enter(at);
      S.t++;
      S.read = Math.max(S.read, S.t);
      draw();
      timer = setTimeout(step, S.t === to ? Math.max(LAST_MS, pause(S.t, told)) : pause(S.t, told));
      return undefined;
    };
    step();
    return undefined;
  }

  function look(t) {
    if (S.playing !== null || t < 0 || t > S.read) return;
    S.t = t;
    draw();
    state.keep(values());
  }

  function follow({ values: asked }) {
    clearTimeout(timer);
    Object.assign(S, { at: asked.at, guess: asked.guess, playing: null, theme: asked.theme });
    S.read = stands(S.at, told).read;
    S.t = placed(S.at, asked.t, told);
    if (S.theme) document.documentElement.dataset.theme = S.theme;
    draw();
    say();
  }

  function size() {
    update = cell($("#cell"), narrow.matches);
    // on a phone the answer follows the last word
    $(phone.matches ? "#strip" : ".say").append($("#answer"));
  }

  $("#go").addEventListener("click", () => play("read", told.at.move, "ask"));
  for (const button of all("[data-guess]")) {
    button.addEventListener("click", () => {
      S.guess = button.dataset.guess;
      play("run", told.words.length - 1, "told");
    });
  }
  $("#hold").addEventListener("click", () => enter("held"));
  $("#let").addEventListener("click", () => enter("told"));
  $("#theme").addEventListener("click", () => {
    const { dataset } = document.documentElement;
    S.theme = dataset.theme === "dark" ? "light" : "dark";
    dataset.theme = S.theme;
    state.keep(values());
  });
  addEventListener("keydown", (event) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event,
      move = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (!move || altKey || ctrlKey || metaKey || shiftKey || S.playing !== null || S.t < 0) return;
    look(S.t + move);
    event.preventDefault();
    if ($("#strip").contains(document.activeElement)) all(".wd")[S.t].focus({ preventScroll: true });
  });
  for (const query of [phone, narrow]) {
    query.addEventListener("change", () => {
      size();
      draw();
    });
  }
  const themes = told.state.filter(({ name }) => name === "theme");
  const relative = (url) => url.slice(new URL("./", location.href).href.length);
  // what was chosen here goes along; as late as can be, since it may change while a link has the focus
  for (const use of ["pointerdown", "focusin", "click"]) {
    document.addEventListener(use, ({ target }) => {
      const link = target instanceof Element ? target.closest("a") : null;
      if (link?.classList.contains("unframed")) link.href = state.link({ ...values(), embed: false });
      else if (link?.getAttribute("href").startsWith("./"))
        link.href = `./${relative(write(themes, { theme: S.theme }, link.href))}`;
    });
  }
  if (state.asked.values.embed) {
    document.documentElement.classList.add("embed");
    document.head.append(h("base", { target: "_blank" }));
  }
  givingBack(document);
  size();
  follow(state.asked);
  state.shown = values();
  state.listen(follow);
  doors(all("[data-door]"), told);
  const joined = classroom("", {
    state,
    get values() {
      return values();
    },
    begun: true,
    get ready() {
      return S.playing === null;
    },
  });
  if (joined) document.body.prepend(joined.el);
  main.dataset.ready = "true";
}
