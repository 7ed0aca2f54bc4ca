// The pictures that a step of a lesson can show, by the name that its file gives: `show: cell`. Another registers itself.
//
// A picture is made once, make(app) -> { el, draw(see, has) }. `see` is what may be seen: P the run, t and unit, v the
// numbers of the step (`kit/cell/instant.mjs`) without what is asked for, `asked` a signal, "next" or null, `open`
// whether there is a question without an answer, `read` the last word that may be read, and the `lit` signal. The modules
// beside this one that are called as their pictures are register themselves.

import { diagram } from "../kit/cell/diagram.mjs";
import { BELT, WIDTH } from "../kit/cell/frame.mjs";
import { factorValue } from "../kit/cell/roles.mjs";
import { narrate, plain } from "../kit/cell/sentence.mjs";
import { h, setAttributes, setText, el as svg } from "../kit/dom.mjs";
import { fmt, pct } from "../kit/format.mjs";
import { maps } from "../kit/maps.mjs";
import { ribbon } from "../kit/ribbon.mjs";
import { given } from "../kit/state.mjs";
import { button, strip } from "../kit/strip.mjs";
import { visible } from "../kit/tokens.mjs";

/**
 * @typedef {((app: any) => { el: HTMLElement, draw: (see: any, has: any) => void }) &
 *   { words?: boolean, alone?: boolean, every?: boolean, quiet?: boolean }} Make
 */

/** @type {Record<string, Make>} */
export const PICTURES = {};

/**
 * Adds a picture under a name; `words` says whether the text stands in it already, `alone` that it is of no text, `every`
 * that it is of no single unit, `quiet` that it says what is answered itself.
 */
export const register = (name, make, { words = false, alone = false, every = false, quiet = false } = {}) => {
  PICTURES[name] = Object.assign(make, { words, alone, every, quiet });
};

/** The picture of a name; that of the cell where there is none. */
export const pictureOf = (name) => PICTURES[name] ?? PICTURES.cell;

const RING = 31,
  PAD = 5;

/** What a link to a signal rings: marks of a drawing, by what they answer to. */
const ringed = (node, name) => [
  ...node.querySelectorAll(`[data-term="${name === "x" ? "token" : CSS.escape(name)}"]`),
];

// ---- one unit's cell, large

register("cell", (app) => {
  const el = h("div", { class: "cell", tabindex: "0", role: "group", "data-terms": ".stage" }),
    over = svg("g", { class: "over", "aria-hidden": "true" });
  let drawing = null,
    form = null,
    least = 0,
    last = 0;

  // a dashed box over a number that is asked for
  function boxed(text) {
    const size = Number(text.getAttribute("font-size")),
      x = Number(text.getAttribute("x")),
      y = Number(text.getAttribute("y")),
      wide = 2.3 * size,
      anchor = text.getAttribute("text-anchor");
    const left = anchor === "end" ? x - wide : anchor === "middle" ? x - wide / 2 : x;
    text.textContent = text.shown = "";
    return [
      svg("rect", { x: left, y: y - 0.86 * size, width: wide, height: 1.12 * size, rx: 4, class: "missing" }),
      svg(
        "text",
        {
          x: left + wide / 2,
          y,
          "font-size": size,
          "text-anchor": "middle",
          class: "num",
        },
        "?",
      ),
    ];
  }

  // and one over the pipe that it would flow in
  function plugged() {
    const sum = drawing.svg.querySelector('[data-term="+"] circle'),
      x = (sum ? Number(sum.getAttribute("cx")) : 356) + 26,
      y = sum && app.P.roles.keep ? Number(sum.getAttribute("cy")) : sum ? 196 : BELT,
      left = app.P.roles.keep ? x : 392;
    return [
      svg("rect", {
        x: left,
        y: y - 18,
        width: WIDTH - 20 - left,
        height: 36,
        rx: 5,
        class: "missing",
      }),
      svg(
        "text",
        { x: (left + WIDTH - 20) / 2, y: y + 9, "font-size": 26, "text-anchor": "middle", class: "num" },
        "?",
      ),
    ];
  }

  function ring(lit) {
    const { roles } = app.P,
      found = ringed(drawing.svg, lit).filter((node) => !over.contains(node)),
      rings = [];
    if (lit === roles.memory && roles.keep)
      rings.push(svg("rect", { x: 2, y: BELT - 21, width: WIDTH - 4, height: 42, rx: 6, class: "ring" }));
    for (const node of found) {
      const valve = node.querySelector?.("circle.halo");
      if (valve) {
        const [cx, cy] = ["cx", "cy"].map((name) => valve.getAttribute(name));
        rings.push(svg("circle", { cx, cy, r: RING, class: "ring" }));
        continue;
      }
      // a wire and the letter at its end are drawn stronger instead
      if (node.matches(".wire, .flow") || node.querySelector(".letter")) continue;
      const box = node.getBBox();
      if (!box.width) continue;
      rings.push(
        svg("rect", {
          x: box.x - PAD,
          y: box.y - PAD / 2,
          width: box.width + 2 * PAD,
          height: box.height + PAD,
          rx: 5,
          class: "ring",
        }),
      );
    }
    return rings;
  }

  return {
    el,
    draw({ P, v, asked, lit }, has) {
      const now = P.cell + JSON.stringify(P.options) + app.small;
      if (now !== form) {
        form = now;
        drawing = diagram(P.roles);
        el.replaceChildren(drawing.svg);
        least = 0;
      }
      if (!least || has("size", "page", "lesson", "turned", "step")) least = drawing.least();
      // steps faster than the motion takes are shown at once
      const rapid = performance.now() - last < 250;
      if (has("step")) last = performance.now();
      drawing.update({
        ...v,
        compact: app.small,
        least,
        instant: rapid || has("size", "theme", "unit", "lesson"),
      });
      for (const node of drawing.svg.querySelectorAll(".lit")) node.classList.remove("lit");
      const missing =
        asked === null || asked === "next"
          ? []
          : asked === P.memory
            ? plugged()
            : [...drawing.svg.querySelectorAll(`[data-term="${asked}"] .asked`)].flatMap(boxed);
      over.replaceChildren(...missing, ...(lit ? ring(lit) : []));
      drawing.svg.append(over);
      if (lit) for (const node of ringed(drawing.svg, lit)) node.classList.add("lit");
      const named = asked === null ? plain(narrate(P.roles, v)) : app.say("missing");
      setAttributes(drawing.svg, { "aria-label": `${app.setup.cells[P.cell]}: ${named}` });
      setAttributes(el, { "aria-label": app.say("picture", { one: app.named(P.reads.one) }) });
    },
  };
});

// ---- the text over one unit's memory

/** The memory of a unit at every step, and its gate that keeps, null for a cell that has none. */
export function kept(P, unit) {
  const { roles } = P,
    at = (t) => (name) => P.at(name, t, unit),
    every = Array.from({ length: P.T }, (_, t) => t);
  return {
    c: every.map((t) => P.at(P.memory, t, unit)),
    f: roles.keep ? every.map((t) => factorValue(roles.keep, at(t))) : null,
  };
}

const SHORT = 24; // words that are drawn large, where nothing stands below them

register(
  "pipe",
  (app) => {
    const box = h("div", { class: "strip", role: "group" }),
      el = h("div", { class: "piped" }, box),
      paint = strip(box, (t) => app.press(t));
    let words = null;

    return {
      el,
      draw({ P, t, unit, read, piped, open, picks, lit, guess, truth }) {
        const shown = JSON.stringify(P.shown);
        if (shown !== words) {
          words = shown;
          box.replaceChildren(...P.shown.map((word, k) => button(word, k)));
          box.classList.toggle("short", P.T <= SHORT);
        }
        const run = kept(P, unit),
          { keeper } = P.roles;
        const gate = keeper ? P.roles.word(keeper) : "";
        paint({ words: P.shown, run, most: P.reach(P.memory, unit), t, read: piped, gate });
        box.setAttribute("aria-label", app.say("piped", { u: unit }));
        box.classList.toggle("litgate", lit !== null && lit === keeper);
        box.classList.toggle("litpipe", lit !== null && lit === P.memory);
        for (const each of box.querySelectorAll(".wd")) {
          const k = Number(each.dataset.k);
          // the word that is looked at may be gone back to, though its memory is asked for
          if (k <= read) each.disabled = false;
          app.markWord(each, k, { picks, guess, truth, open });
        }
        // a word that is asked for is missing, with its question mark
        for (const each of box.querySelectorAll(".asks")) each.classList.remove("asks");
        if (open && !picks && piped < t) box.children[t]?.classList.add("asks");
      },
    };
  },
  { words: true },
);

register(
  "both",
  (app) => {
    const [above, below] = [PICTURES.pipe(app), PICTURES.cell(app)],
      el = h("div", { class: "both" }, above.el, below.el);
    return {
      el,
      draw(see, has) {
        above.draw(see, has);
        below.draw(see, has);
      },
    };
  },
  { words: true },
);

// ---- every signal of every unit

register(
  "maps",
  (app) => {
    const [words, all] = [ribbon(app), maps(app, { table: false })],
      cursor = h("div", { class: "cursor" }),
      cover = h("div", { class: "cover", "aria-hidden": "true" }, h("b", {}, "?")),
      el = h("div", { class: "mapped time" }, words.el, all.el, cursor, cover);
    return {
      el,
      draw({ t, read, open, lit }, has) {
        const { G, P } = app;
        words.draw(has);
        all.draw(has);
        cursor.hidden = !G.sees(t);
        cursor.style.left = `${G.x(t) - 1}px`;
        cursor.style.width = `${G.cw + 1}px`;
        // what is asked for lies from its own word on
        const from = read < 0 ? 0 : t;
        cover.hidden = !open || G.end <= from;
        cover.style.left = `${G.x(Math.max(from, G.a))}px`;
        el.classList.toggle("open", open);
        for (const label of el.querySelectorAll(".gl"))
          label.classList.toggle("lit", lit !== null && label.dataset.term === lit);
        if (lit !== null && P.signals.includes(lit) && app.S.focus !== lit) app.look(lit);
      },
    };
  },
  { words: true },
);

// ---- what the network answers

/** The gates that a step holds, as pins of the What if page that it leads on to; null where it holds none. */
export const heldBy = (more) => given(more, "whatif", "pins")?.split(";") ?? null;

register(
  "next",
  (app) => {
    const list = () => ({ head: h("h3", { "data-term": "next word" }), all: h("ol", { class: "answers" }) }),
      [read, held] = [list(), list()],
      block = ({ head, all }) => h("div", { class: "nexts" }, head, all),
      beside = block(held),
      el = h("div", { class: "nextly" }, beside, block(read));

    function fill({ head, all }, P, t, hidden, how) {
      const value = P.answers.kind === "value",
        after = `${app.answersTitle} ${app.say("after", { word: P.shown[t] })}`;
      setText(head, how ? after.replace(/:$/, `, ${app.say(how)}`) : after);
      all.replaceChildren(
        ...(hidden ? [["?", 0]] : P.top(t)).map(([word, p]) => {
          const bar = h("i", { class: "bar" });
          bar.style.width = value || hidden ? "0" : `${100 * p}%`;
          return h(
            "li",
            { class: hidden ? "missing" : null },
            h("span", { class: "w" }, hidden ? "?" : visible(word)),
            h("span", { class: "n" }, hidden ? "" : value ? fmt(p, 3) : pct(p)),
            bar,
          );
        }),
      );
    }

    return {
      el,
      draw({ P, t, asked, open }) {
        const { text, model, weights, more } = { ...app.step.state, more: app.step.more },
          pins = open ? null : heldBy(more);
        // what a question supposes is seen once it is answered, beside the run as it was read
        const run = pins && app.find("held", { text, model, weights, turn: pins })?.picture;
        beside.hidden = !run;
        if (run) fill(held, run, t, false, "held");
        fill(read, P, t, open && (asked !== null || app.ask.kind === "word"), run ? "unheld" : "");
      },
    };
  },
  { every: true },
);
