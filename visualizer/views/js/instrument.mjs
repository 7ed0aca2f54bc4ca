// An instrument in the browser: one state, one picture over its time axis, parts that draw themselves.
//
// A change of state names what it touches ("step", "unit", "focus", "view", "theme", "size", "picture");
// each part redraws what depends on it.

import theme from "../../../assets/theme/theme.css";
import base from "./base.css";
import { axis, fit, follow } from "./axis.mjs";
import { palette } from "./colour.mjs";
import { h } from "./dom.mjs";
import { rowOrder } from "./maps.mjs";
import { printing } from "./print.mjs";

export const EVERYTHING = ["picture", "size", "theme", "view", "focus", "unit", "step"];
const TOUCHES = {
  t: ["step"], unit: ["unit", "step"], mode: ["unit", "step"], focus: ["focus", "step"],
  sort: ["focus", "unit", "step"], view: ["view", "step"], theme: ["theme", ...EVERYTHING], playing: ["play"],
  speed: ["play"], pane: ["pane", ...EVERYTHING],
};
const KNOCK_MS = 2000;

// A subclass builds `parts`, `time` with its `cursor`, `words` and `main`, then calls `listen`. It says what is in
// its address (`address(entry)`) and in a link to what it shows (`link()`).
export class Instrument {
  constructor({ model, el }, style) {
    this.model = model;
    this.setup = model.setup;
    this.pages = model.pages;
    this.inPage = Object.keys(model.pages).length > 0;
    this.P = null;
    this.notices = [];
    this.S = {
      t: 0, unit: 0, mode: "unit", focus: null, sort: "similarity", playing: false, speed: 1,
      view: { a: 0, n: 1 }, theme: this.startTheme(),
    };
    const sheet = h("style");
    sheet.append(theme + base + style);
    this.root = h("div", { class: "gs", tabindex: "-1", "data-theme": this.S.theme });
    this.root.classList.toggle("page", this.inPage);
    el.append(sheet, this.root);
    // the attributes stand where a script finds them without looking into a shadow root
    this.host = el.getRootNode().host ?? this.root;
    this.connected = true;
    if (this.inPage) model.document?.on_event("connection_lost", () => this.connected && this.lost());
  }

  listen() {
    const sizes = new ResizeObserver(() => this.resize());
    sizes.observe(this.time);
    this.model.on("remove", () => {
      sizes.disconnect();
      this.closed = true;
      this.close();
    });
    const keyed = this.inPage ? document : this.root;
    keyed.addEventListener("keydown", (event) => this.key(event));
    // a button pressed with a pointer gives the keys back to the instrument
    this.root.addEventListener("click", (event) => {
      if (event.detail && event.target.closest?.("button") && !event.target.closest(".popover")) this.root.focus({ preventScroll: true });
    });
    this.readTheme();
    if (!this.inPage) return;
    this.root.append(h("p", { class: "printnote" }, "Sections that were not looked at are left out. Scroll through the page in light colours, and print it again."));
    printing(this);
  }

  close() {}

  // ---- the server

  // it is gone; `meanwhile` says what that means here. When it answers again, a reload takes up the address
  lost(meanwhile) {
    this.connected = false;
    this.offline = `Not connected, trying again. ${meanwhile}`;
    this.draw(new Set(["notice"]));
    const again = setInterval(async () => {
      try {
        // a small question that opens no session
        await fetch("./static/js/bokeh.min.js", { method: "HEAD", cache: "no-store" });
      } catch {
        return;
      }
      clearInterval(again);
      this.offline = "The server answers again.";
      this.draw(new Set(["notice"]));
    }, KNOCK_MS);
  }

  // ---- state

  // what a change of each part of the state touches
  get touches() {
    return TOUCHES;
  }

  set(changes) {
    const touched = new Set();
    for (const [key, value] of Object.entries(changes)) {
      if (this.S[key] === value) continue;
      this.S[key] = value;
      for (const what of this.touches[key]) touched.add(what);
    }
    // what was said of the address or the text has been read when a person goes on
    if (this.notices.length && (changes.t ?? changes.unit) !== undefined && !this.root.classList.contains("stale")) {
      this.notices = [];
      touched.add("notice");
    }
    if (changes.theme) this.readTheme();
    if (touched.size) this.draw(touched);
  }

  // what is asked for stays asked for, also over a cell that has no such signal
  look(name) {
    this.chosen = name;
    this.set({ focus: name });
  }

  go(t) {
    if (!this.P) return;
    t = Math.max(0, Math.min(this.P.T - 1, t));
    const view = follow(this.S.view, t, this.P.T);
    this.set(view.a === this.S.view.a && view.n === this.S.view.n ? { t } : { t, view });
  }

  pick(unit) {
    if (this.P) this.set({ unit: Math.max(0, Math.min(this.P.H - 1, unit)), mode: "unit" });
  }

  // what a signal's full scale stands for
  full(name) {
    return this.setup.signals[name].kind === "memory" ? this.P.peak(name) : 1;
  }

  startTheme() {
    const page = document.documentElement.dataset.theme;
    return page ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  }

  readTheme() {
    this.root.dataset.theme = this.S.theme;
    if (this.inPage) document.documentElement.dataset.theme = this.S.theme;
    const computed = getComputedStyle(this.root);
    this.font = computed.fontFamily;
    // read once a theme: asking for a computed style while drawing would make the browser lay out again
    const known = new Map();
    this.css = (name) => {
      if (!known.has(name)) known.set(name, computed.getPropertyValue(name).trim());
      return known.get(name);
    };
    this.palette = palette(this.css, this.setup.signals);
  }

  // ---- layout and drawing

  resize() {
    const now = this.measure();
    if (!this.P || !now.width || Object.keys(now).every((key) => now[key] === this[key])) return;
    this.resetView(now);
    this.draw(new Set(EVERYTHING));
  }

  // what the layout depends on
  measure() {
    const small = this.root.clientWidth <= 760;
    return {
      small, low: !small && this.inPage && innerHeight < 800, width: Math.round(this.time.clientWidth),
      rem: parseFloat(getComputedStyle(document.documentElement).fontSize),
    };
  }

  resetView(size = this.measure()) {
    Object.assign(this, size);
    this.placeWords();
    const letter = ["bytes", "characters"].includes(this.P.reads.kind);
    const column = (letter ? (this.small ? 1.8 : 1.2) : this.small ? 2.6 : 2) * this.rem;
    const n = fit(this.P.T, this.width - this.gutter, column);
    this.S.view = follow({ a: this.S.view.a, n }, this.S.t, this.P.T);
  }

  // on a phone the sentence stays above everything
  placeWords() {
    const place = this.small ? this.main : this.time;
    if (this.words.parentNode !== place) place.prepend(this.words);
  }

  get gutter() {
    return Math.round(3.9 * this.rem);
  }

  draw(touched) {
    if (!this.P) return;
    this.G = axis(this.S.view, this.P.T, this.width, this.gutter);
    const has = (...names) => names.some((name) => touched.has(name));
    // rows sorted by value keep their order while stepping, so that nothing jumps
    const { P, S } = this, by = [P, P.layer, S.sort, S.focus];
    if (by.some((each, k) => each !== this.sorted?.[k])) {
      this.order = rowOrder(P, S.sort, S.focus, S.t);
      [this.sorted, this.ordered] = [by, S.t];
      touched.add("order");
    }
    if (has("step", "view", "size")) this.drawCursor();
    for (const part of this.parts) if (!part.el.hidden) part.draw(has);
  }

  drawCursor() {
    const { G, S, cursor } = this;
    cursor.style.display = G.sees(S.t) ? "" : "none";
    cursor.style.left = `${G.x(S.t) - 1}px`;
    cursor.style.width = `${G.cw + 1}px`;
  }

  // ---- keys

  // what each key does
  moves() {
    const { S, P } = this, row = this.order.indexOf(S.unit);
    return {
      ArrowLeft: () => this.go(S.t - 1),
      ArrowRight: () => this.go(S.t + 1),
      Home: () => this.go(0),
      End: () => this.go(P.T - 1),
      // the rows go round, as the arrows beside a unit's name do
      ArrowUp: () => this.pick(this.order[(row - 1 + P.H) % P.H]),
      ArrowDown: () => this.pick(this.order[(row + 1) % P.H]),
      ...Object.fromEntries(P.signals.map((name, k) => [k + 1, () => this.look(name)])),
    };
  }

  key(event) {
    if (this.closed || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.composedPath()[0];
    if (target.closest?.("dialog, .popover")) return;
    const typing = target.matches?.("input:not([type=range], [type=checkbox]), textarea, select")
      || target.isContentEditable;
    if (typing) {
      if (event.key === "Escape") this.root.focus();
      return;
    }
    if (!this.P) return;
    const slider = target.matches?.("input[type=range]");
    const button = target.matches?.("button, a, summary, input[type=checkbox]");
    const move = this.moves()[event.key];
    if (!move || (slider && event.key !== " " && event.key !== "?") || (button && event.key === " ")) return;
    event.preventDefault();
    move();
  }
}
