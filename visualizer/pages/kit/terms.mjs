// What a word, a symbol or a mark means, said where it stands: under a pointer, a finger or the keyboard.
//
// One table says it (visualizer/glossary.py, see `app.terms`) and one box shows it, beside what it explains and
// never over it. Whatever has data-term="a name, another word or a mark of the table, or a signal of the cell" answers;
// so does the letter of a signal wherever it has its colour. data-act says beside it what a click there does.
//
// The tab order stays short: an element that takes the focus anyway answers as it has it; a picture of many marks is
// one stop, where the arrows go from mark to mark of what data-terms selects about it; and all of a page are gone
// through from one button of its bar, or by the key w.

import { factorText } from "./cell/roles.mjs";
import { h } from "./dom.mjs";

const REST_MS = 350, // how long a pointer rests before it is answered, and how long to reach the box
  LEAVE_MS = 220,
  GAP = 8,
  LARGE = 260; // pixels: of what is larger the place under the pointer is explained

/** Words that answer: a term of the table, by its own name or by others. */
export const term = (name, ...words) =>
  h("span", { class: "means", "data-term": name }, ...(words.length ? words : [name]));

const plain = (text) => {
  const one = text.trim().split(/\s+/).join(" ");
  return one.length <= 2 ? one : one.toLowerCase().replaceAll("-", " ");
};

const indices = new WeakMap();

// every name, mark and other word -> the name of its term; the first of a table has it
function index(table) {
  let known = indices.get(table);
  if (known) return known;
  known = new Map();
  for (const [name, { marks = [], also = [] }] of Object.entries(table))
    for (const each of [name, ...marks, ...also]) if (!known.has(plain(each))) known.set(plain(each), name);
  indices.set(table, known);
  return known;
}

/**
 * The term of a name, another word or a mark: { name, marks, text, source }; null where the table has none. A table in
 * another language says what a term is called there, `title`.
 */
export function lookup(table, key) {
  const known = index(table),
    name = known.get(plain(key)) ?? known.get(plain(key).toLowerCase());
  if (name === undefined) return null;
  const { marks = [], title = name, ...about } = table[name];
  return { ...about, name: title, marks: marks.filter((mark) => mark !== name) };
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);

// what a gate does at 0 and at 1, by what the cell says of it
function does(roles, name) {
  const { keeper, writer, output, candidate, memory } = roles,
    said = [];
  if (name === keeper && keeper !== null) {
    const whole = roles.keepsAt;
    const written = roles.linked ? [" and writes nothing", " and writes all of the candidate"] : ["", ""];
    said.push(
      `${name} = ${whole} keeps all of the old memory${written[0]}, ${name} = ${1 - whole} keeps none of it${written[1]}.`,
    );
  } else if (name === writer && writer !== null) {
    const whole = roles.share === name ? 1 : 0;
    said.push(`${name} = ${whole} writes all of the candidate, ${name} = ${1 - whole} nothing.`);
  }
  if (name === output) said.push(`${name} = 1 lets all of tanh(${memory}) out as h, ${name} = 0 nothing.`);
  if (name === candidate) said.push(`The memory gets ${roles.writes} of it.`);
  if (name === memory && roles.keep)
    said.push(`It becomes ${factorText(roles.keep)} of what it was, plus what is written, ${roles.writes}.`);
  return said;
}

/** What a signal of a cell (`Roles`, called `title`) is: the table's word for it, and what the cell says of it. */
export function signal(table, roles, name, title) {
  const gate = roles.kind(name) === "gate",
    word = roles.word(name);
  const own = (gate ? [`${word} gate`] : [`${word} state`, word])
    .map((each) => lookup(table, each))
    .find(Boolean);
  const found = own ?? lookup(table, gate ? "gate" : "memory");
  const from = { gate: "from 0 to 1", signed: "from −1 to 1", memory: "any number" }[roles.kind(name)];
  return {
    name: own || !word ? found.name : `${word}${gate ? " gate" : ""}`,
    marks: [name],
    text: found.text,
    source: found.source,
    here: [`In this ${title}: ${from}.`, ...does(roles, name)].join(" "),
  };
}

/**
 * Where a box of a size stands beside what it explains, in a window: below it where there is room, else above, else on
 * the side that has more of it, as tall as that is. Never over it. All in pixels.
 */
export function beside(of, { width, height }, room) {
  const left = Math.max(GAP, Math.min(room.width - width - GAP, (of.left + of.right) / 2 - width / 2));
  const [above, below] = [of.top - 2 * GAP, room.height - of.bottom - 2 * GAP];
  const under = height <= below || (height > above && below >= above);
  const tall = Math.min(height, Math.max(0, under ? below : above));
  return { left, top: under ? of.bottom + GAP : of.top - GAP - tall, height: tall };
}

/** The box of an instrument, and what opens it. A part: { el, draw(has) }; walk() and toggle() go through all terms. */
export function meanings(app) {
  const { cells = {} } = app.setup;
  const title = h("b"),
    marks = h("i"),
    text = h("p"),
    here = h("p", { class: "here" }),
    act = h("p", { class: "act" }),
    source = h("small");
  const count = h("span"),
    button = (words, label, go) => {
      const b = h("button", { type: "button", class: "btn small", "aria-label": label }, words);
      b.addEventListener("click", go);
      return b;
    };
  const ways = h(
    "div",
    { class: "ways" },
    button("◂", "The one before", () => move(-1)),
    count,
    button("▸", "The next one", () => move(1)),
    button("Close", "Close", () => hide()),
  );
  const el = h(
    "div",
    { class: "meaning", role: "status", "aria-live": "polite" },
    h("div", { class: "top" }, title, " ", marks),
    text,
    here,
    act,
    source,
    ways,
  );
  el.hidden = true;

  // what is explained: { el, key, by: "hover" | "tap" | "focus" | "walk", at }; and what is gone through
  let now = null,
    walked = null,
    // what was clicked says no more until the pointer comes back to it
    quiet = null,
    timer = 0,
    pressed = false;

  const marked = (node) => {
    const found = node?.closest?.("[data-term], i[class^='s-'], b[class^='s-']");
    return found && app.root.contains(found) && find(keyOf(found)) ? found : null;
  };
  const keyOf = (node) => node.dataset.term ?? /^s-(\S+)/.exec(node.getAttribute("class") ?? "")?.[1] ?? "";

  function find(key) {
    const { P, terms: table } = app;
    if (P?.roles && P.signals?.includes(key)) return signal(table, P.roles, key, cells[P.cell] ?? "cell");
    return lookup(table, key);
  }

  function show(node, by, at = null) {
    const key = keyOf(node),
      found = find(key);
    if (!found) return;
    clearTimeout(timer);
    now?.el.classList.remove("explained");
    now = { el: node, key, by, at };
    node.classList.add("explained");
    title.textContent = capital(found.name);
    marks.textContent = found.marks.join("  ");
    text.textContent = found.text;
    here.textContent = found.here ?? "";
    act.textContent = node.dataset.act ?? "";
    source.textContent = found.source ?? "";
    for (const part of [marks, here, act, source]) part.hidden = !part.textContent;
    // what a button says lies over no other button
    el.classList.toggle("passed", by === "hover" && acts(node) !== null);
    ways.hidden = !walked;
    if (walked) count.textContent = `${walked.all.indexOf(node) + 1} of ${walked.all.length}`;
    el.hidden = false;
    place();
  }

  function hide() {
    clearTimeout(timer);
    now?.el.classList.remove("explained");
    now = walked = null;
    el.hidden = true;
  }

  // the middle of what is large, or where a pointer is in it
  function around() {
    const box = now.el.getBoundingClientRect();
    if (box.width <= LARGE && box.height <= LARGE / 2) return box;
    const { x, y } = now.at ?? { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    return { left: x - 12, right: x + 12, top: y - 12, bottom: y + 12 };
  }

  function place() {
    el.style.maxHeight = "";
    const { offsetWidth: width, offsetHeight: height } = el;
    const found = beside(around(), { width, height }, { width: innerWidth, height: innerHeight });
    el.style.left = `${found.left}px`;
    el.style.top = `${found.top}px`;
    el.style.maxHeight = `${found.height}px`;
  }

  // ---- going through them

  const seen = (node) => {
    const box = node.getBoundingClientRect();
    return box.width > 0 && box.height > 0 && getComputedStyle(node).visibility !== "hidden";
  };

  // each once, as they stand
  function all(of) {
    const names = new Set();
    return [...of.querySelectorAll("[data-term]")].filter((node) => {
      const name = seen(node) && find(keyOf(node))?.name;
      if (!name || names.has(name)) return false;
      names.add(name);
      return true;
    });
  }

  // what is gone through from where the focus is
  const scope = (of) => (of.dataset.terms ? of.closest(of.dataset.terms) : of);

  function walk(of = app.root, first = null) {
    const found = all(scope(of));
    if (!found.length) return;
    walked = { of, all: found };
    const inView = found.find((node) => node.getBoundingClientRect().top >= 0);
    to(first && found.includes(first) ? first : (inView ?? found[0]));
  }

  function to(node) {
    node.scrollIntoView({ block: "nearest", inline: "nearest" });
    show(node, "walk");
  }

  function move(by) {
    const { of, all: before } = walked,
      at = before.indexOf(now.el);
    walked.all = all(scope(of));
    // what was redrawn meanwhile stands where it stood
    const from = Math.max(0, walked.all.indexOf(now.el) < 0 ? at : walked.all.indexOf(now.el));
    to(walked.all[(from + by + walked.all.length) % walked.all.length]);
  }

  // ---- what opens and closes it

  const { root } = app;
  const acts = (node) => node.closest("button, a, select, input, textarea, summary, label, [data-open]");
  root.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse" || walked) return;
    const target = event.composedPath()[0];
    if (el.contains(target)) return clearTimeout(timer);
    const found = marked(target);
    if (found && found === now?.el) return clearTimeout(timer);
    clearTimeout(timer);
    if (found && found === quiet) return undefined;
    quiet = null;
    if (now && now.by !== "hover") return;
    const at = { x: event.clientX, y: event.clientY };
    if (found) timer = window.setTimeout(() => show(found, "hover", at), now ? REST_MS / 3 : REST_MS);
    else if (now) timer = window.setTimeout(hide, LEAVE_MS);
  });
  root.addEventListener("pointerleave", () => {
    clearTimeout(timer);
    if (now?.by === "hover") timer = window.setTimeout(hide, LEAVE_MS);
  });
  root.addEventListener("pointerdown", () => (pressed = true), true);
  root.addEventListener("click", (event) => {
    pressed = false;
    const target = event.composedPath()[0];
    if (el.contains(target) || target.closest?.(".explain")) return;
    const found = marked(target);
    if (!found || acts(found)) {
      quiet = found;
      clearTimeout(timer);
      if (now) hide();
      return;
    }
    if (now?.el === found && now.by === "tap") return hide();
    walked = null;
    show(found, "tap", { x: event.clientX, y: event.clientY });
    // the keys go on stepping
    if (found.closest("[data-terms]")) root.focus({ preventScroll: true });
  });
  root.addEventListener("focusin", (event) => {
    const target = event.composedPath()[0];
    if (pressed || !target.matches?.(":focus-visible")) return;
    if (target.dataset.terms !== undefined) return walk(target);
    if (target.dataset.term !== undefined) show(target, "focus");
  });
  root.addEventListener("focusout", (event) => {
    pressed = false;
    const target = event.composedPath()[0];
    // all of a page is gone through wherever the focus is
    const left = now?.by === "focus" ? now.el : walked?.of;
    if (now && left === target && target !== root) hide();
  });
  const MOVES = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  function key(event) {
    pressed = false;
    if (!now || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key: typed } = event,
      opener = event.composedPath()[0].closest?.(".explain");
    if (opener && (typed === "Enter" || typed === " ")) return;
    if (typed === "Escape" || (walked && typed === "w")) hide();
    else if (walked && MOVES[typed]) move(MOVES[typed]);
    else {
      // whatever else is typed or stepped to, the words about it go; before Tab looks for the next stop, which is
      // none of their buttons
      if (!["Tab", "Shift"].includes(typed) || (typed === "Tab" && walked)) hide();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }
  const keyed = app.inPage ? document : root;
  keyed.addEventListener("keydown", key, true);
  const follow = () => now && (now.by === "hover" ? hide() : place());
  addEventListener("scroll", follow, { capture: true, passive: true });
  addEventListener("resize", follow);
  app.model.on("remove", () => {
    clearTimeout(timer);
    keyed.removeEventListener("keydown", key, true);
    removeEventListener("scroll", follow, true);
    removeEventListener("resize", follow);
  });

  return {
    el,
    walk,
    /** Opens the box on the first term in view, or shuts it. */
    toggle: () => (walked ? hide() : walk()),
    // what was explained may have been drawn anew
    draw() {
      if (!now || now.el.isConnected) return;
      const again = [...root.querySelectorAll(`[data-term="${CSS.escape(now.key)}"]`)].find(seen);
      if (again) show(again, now.by, now.at);
      else hide();
    },
  };
}
