// The sentence as a ribbon over the time axis: one button a token in view, tinted by the focused signal,
// what is answered after each, the mean under it, and a slider over the whole text.

import { belief } from "./belief.mjs";
import { css, inkOn } from "./colour.mjs";
import { h, setText } from "./dom.mjs";
import { fmt } from "./format.mjs";
import { probe } from "./probe.mjs";
import { unknown } from "./tokens.mjs";

const WIDTHS = 4096; // measured words that are kept
const widths = new Map();
let pen = null;

/** How wide a word is, in ems. */
export function breadthOf(word, weight, font) {
  const key = `${weight} ${font} ${word}`;
  if (!widths.has(key)) {
    if (widths.size >= WIDTHS) widths.clear();
    pen ??= document.createElement("canvas").getContext("2d");
    pen.font = `${weight} 100px ${font}`;
    widths.set(key, pen.measureText(word).width);
  }
  return widths.get(key) / 100;
}

// the font size at which a word is as wide as `width`, at most `most`
export const fitted = (word, width, most, weight, font) =>
  Math.min(most, width / breadthOf(word, weight, font));

/** The word as far as it stands in `width` at a font size. */
export function cut(word, width, size, weight, font) {
  let most = word.length;
  const part = () => (most < word.length ? `${word.slice(0, most)}\u2026` : word);
  while (most > 1 && breadthOf(part(), weight, font) * size > width) most -= 1;
  return part();
}

export function ribbon(app) {
  const row = h("div", { class: "ribbon", role: "group", "aria-label": "Tokens" });
  const foot = h("div", { class: "foot", "aria-hidden": "true" });
  const slider = h("input", { type: "range", class: "scrub", min: "0", step: "1", "aria-label": "Step" });
  const track = h("div", { class: "track" }),
    window_ = h("i"),
    done = h("b");
  track.append(window_, done);
  const under = belief(app),
    says = probe(app);
  const el = h(
    "div",
    { class: "words", "data-picture": "The text" },
    row,
    under.el,
    says.el,
    foot,
    h("div", { class: "scrubber", "data-control": true }, track, slider),
  );
  slider.addEventListener("input", () => app.go(Number(slider.value)));
  let buttons = [],
    means = [],
    current = null,
    built = null;

  row.addEventListener("click", (event) => {
    const b = event.target.closest("button");
    if (b) app.go(Number(b.dataset.step));
  });
  // a wheel or a swipe over the time axis moves the view, where the text is longer than it
  let swipe = null;
  el.addEventListener(
    "wheel",
    (event) => {
      const by = Math.sign(event.deltaX || (event.shiftKey ? event.deltaY : 0));
      if (!by) return;
      event.preventDefault();
      app.scroll(app.S.view.a + by);
    },
    { passive: false },
  );
  el.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "touch" && event.target !== slider)
      swipe = { x: event.clientX, a: app.S.view.a };
  });
  el.addEventListener("pointermove", (event) => {
    if (swipe) app.scroll(Math.round(swipe.a - (event.clientX - swipe.x) / app.G.cw));
  });
  for (const end of ["pointerup", "pointercancel", "pointerleave"]) {
    el.addEventListener(end, () => (swipe = null));
  }
  app.scroll = (a) => {
    const n = app.S.view.n;
    a = Math.max(0, Math.min(app.P.T - n, a));
    if (a !== app.S.view.a) app.set({ view: { a, n } });
  };

  function build() {
    const { P, G, S, rem, fine } = app;
    const mean = P.mean(S.focus),
      full = app.full(S.focus);
    const short = (t) => fmt(mean[t], 2).replace(/^(\u2212?)0\./, "$1.");
    let longest = 0;
    for (let t = G.a; t < G.end; t++) longest = Math.max(longest, short(t).length);
    const wide = G.cw >= Math.max(2.25, 0.61 * longest) * fine;
    // words that stay where they are only take another colour and number
    const kept = JSON.stringify([P.tokens, P.unknown, G.a, G.n, G.width, rem, S.focus, app.font]);
    if (kept === built) {
      for (let t = G.a; t < G.end; t++) {
        const colour = app.palette.of(S.focus, mean[t], full),
          { style, dataset } = buttons[t - G.a];
        const hue = `background:${css(colour)};color:${inkOn(colour)}`;
        if (t - G.a === current)
          dataset.style = dataset.style.replace(/background:[^;]*;\s*color:[^;]*/, hue);
        else Object.assign(style, { background: css(colour), color: inkOn(colour) });
        setText(means[t - G.a], wide ? short(t) : "");
      }
      return;
    }
    built = kept;
    const label = h(
      "span",
      { class: "label", "data-term": "mean over units" },
      "mean ",
      h("i", { class: `s-${S.focus}` }, S.focus),
    );
    foot.replaceChildren(label);
    buttons = [];
    means = [];
    current = null;
    for (let t = G.a; t < G.end; t++) {
      const word = P.shown[t],
        colour = app.palette.of(S.focus, mean[t], full);
      // the pieces of a word stand without a gap between them
      const [from, to] = [P.within(t) ? 0 : 1, P.within(t + 1) ? 0 : 1];
      const b = h("button", { type: "button", class: "tok", tabindex: "-1" });
      b.classList.toggle("within", !from);
      b.classList.toggle("goes-on", !to);
      b.dataset.step = t;
      if (G.cw >= 1.1 * rem) b.append(word);
      b.title = P.unknown[t] ? `“${word}” ${unknown(P)}` : `step ${t + 1}: ${word}`;
      b.classList.toggle("unknown", P.unknown[t]);
      const size = fitted(word, G.cw - 5, 0.94 * rem, 500, app.font);
      b.style.cssText =
        `left:${G.x(t) + from}px;width:${G.cw - from - to}px;background:${css(colour)};color:${inkOn(colour)};` +
        `font-size:${Math.max(size, fine)}px`;
      b.classList.toggle("clipped", size < (fine * (G.cw - 5)) / (G.cw - 1));
      buttons.push(b);
      const m = h("span", { class: "m" });
      if (wide) m.append(short(t));
      m.style.cssText = `left:${G.x(t)}px;width:${G.cw}px`;
      means.push(m);
    }
    row.replaceChildren(...buttons);
    foot.append(...means);
    slide();
  }

  // the slider's thumb stands over the columns where the whole text is in view
  function slide() {
    const { P, G, rem } = app;
    const thumb = 0.75 * rem,
      whole = G.n === P.T;
    const left = whole ? G.centre(0) : G.gutter + thumb / 2;
    const right = whole ? G.centre(P.T - 1) : G.width - thumb / 2;
    slider.max = String(P.T - 1);
    slider.disabled = P.T === 1;
    slider.style.cssText = `left:${left - thumb / 2}px;width:${right - left + thumb}px`;
    track.style.cssText = `left:${left}px;width:${right - left}px`;
    window_.style.display = whole ? "none" : "";
    window_.style.left = `${(100 * G.a) / P.T}%`;
    window_.style.width = `${(100 * G.n) / P.T}%`;
  }

  function mark() {
    const { P, S, G, rem, fine } = app;
    if (current !== null && buttons[current]) {
      buttons[current].classList.remove("cur");
      buttons[current].removeAttribute("aria-current");
      buttons[current].style.cssText = buttons[current].dataset.style;
      buttons[current].tabIndex = -1;
      means[current].classList.remove("cur");
    }
    current = G.sees(S.t) ? S.t - G.a : null;
    if (current !== null) {
      const b = buttons[current],
        word = P.shown[S.t];
      b.dataset.style = b.style.cssText;
      b.classList.add("cur");
      b.setAttribute("aria-current", "step");
      b.tabIndex = 0;
      // as large as its column holds, so that the words beside it are read as well
      const size = Math.max(fitted(word, G.cw - 4, 1.06 * rem, 700, app.font), fine);
      b.style.cssText = `left:${G.x(S.t)}px;width:${G.cw}px;font-size:${size}px`;
      means[current].classList.add("cur");
    }
    slider.value = String(S.t);
    slider.setAttribute("aria-valuetext", `step ${S.t + 1} of ${P.T}: ${P.shown[S.t]}`);
    done.style.width = `${P.T > 1 ? (100 * S.t) / (P.T - 1) : 0}%`;
  }

  return {
    el,
    draw(has) {
      if (has("picture", "size", "theme", "view", "focus")) build();
      if (has("step", "picture", "size", "view")) mark();
      under.draw(has);
      says.draw(has);
    },
  };
}
