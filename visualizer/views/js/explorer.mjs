// The Explorer in the browser: one state, one picture, parts that draw themselves.
//
// A change of state names what it touches ("step", "unit", "focus", "view", "theme", "size", "picture");
// each part redraws what depends on it. Only text, model and weights go to the server.

import theme from "../../../assets/theme/theme.css";
import style from "./explorer.css";
import { address, readAddress } from "./address.mjs";
import { ask } from "./ask.mjs";
import { axis, fit, follow } from "./axis.mjs";
import { palette } from "./colour.mjs";
import { dialogs } from "./dialogs.mjs";
import { h } from "./dom.mjs";
import { figures } from "./figures.mjs";
import { header } from "./header.mjs";
import { maps, rowOrder } from "./maps.mjs";
import { now } from "./now.mjs";
import { decode } from "./payload.mjs";
import { ribbon } from "./ribbon.mjs";
import { transport } from "./transport.mjs";

const AGAIN_MS = 250;
export const EVERYTHING = ["picture", "size", "theme", "view", "focus", "unit", "step"];
const TOUCHES = {
  t: ["step"], unit: ["unit", "step"], mode: ["unit", "step"], focus: ["focus", "step"],
  sort: ["focus", "unit", "step"], view: ["view", "step"], theme: ["theme", ...EVERYTHING], playing: ["play"],
  speed: ["play"],
};

export class App {
  constructor({ model, el }) {
    this.model = model;
    this.setup = model.setup;
    this.pages = model.pages;
    this.inPage = Object.keys(model.pages).length > 0;
    this.P = null;
    this.seq = this.wanted = 0;
    this.notices = [];
    this.S = {
      t: 0, unit: 0, mode: "unit", focus: null, sort: "similarity", playing: false, speed: 1,
      view: { a: 0, n: 1 }, theme: this.startTheme(),
    };
    this.sheet = h("style");
    this.sheet.append(theme + style);
    this.root = h("div", { class: "gs", tabindex: "-1", "data-theme": this.S.theme });
    this.root.classList.toggle("page", this.inPage);
    el.append(this.sheet, this.root);
    // the attributes stand where a script finds them without looking into a shadow root
    this.host = el.getRootNode().host ?? this.root;
    this.parts = [header, ask, transport, now, ribbon, maps, figures, dialogs].map((part) => part(this));
    const [head, question, bar, instant, words, heat, plots, extra] = this.parts;
    this.time = h("section", { class: "time", "aria-label": "The whole sentence" },
      words.el, heat.el, plots.el, h("div", { class: "cursor" }));
    this.cursor = this.time.lastChild;
    this.words = words.el;
    this.main = h("main", {}, h("section", { class: "now", "aria-label": "This step" }, bar.el, instant.el), this.time);
    this.root.append(head.el, question.el, this.main, extra.el);
    this.listen();
    this.readTheme();
    this.receive(model.payload, this.inPage ? { asked: readAddress() } : {});
    model.on("payload", () => this.receive(model.payload));
    this.connected = true;
    if (this.inPage) model.document?.on_event("connection_lost", () => this.connected && this.lost());
  }

  startTheme() {
    const page = document.documentElement.dataset.theme;
    return page ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  }

  listen() {
    const sizes = new ResizeObserver(() => this.resize());
    sizes.observe(this.time);
    this.model.on("remove", () => {
      sizes.disconnect();
      this.set({ playing: false });
      this.closed = true;
      clearTimeout(this.again);
    });
    const keyed = this.inPage ? document : this.root;
    keyed.addEventListener("keydown", (event) => this.key(event));
    // a button pressed with a pointer gives the keys back to the instrument
    this.root.addEventListener("click", (event) => {
      if (event.detail && event.target.closest?.("button") && !event.target.closest(".popover")) this.root.focus({ preventScroll: true });
    });
    if (this.inPage) {
      addEventListener("popstate", () => {
        const asked = readAddress();
        if (asked.theme) this.set({ theme: asked.theme });
        const state = { text: asked.text ?? this.text, model: asked.model ?? this.name };
        this.typed(state.text);
        this.send({ ...state, weights: asked.weights ?? "trained" }, { asked });
      });
    }
  }

  // Without the server the picture at hand still steps; when it answers again, a reload takes up the address.
  lost() {
    this.connected = false;
    clearTimeout(this.again);
    this.root.classList.remove("busy");
    this.offline = "Not connected, trying again. Stepping through this sentence still works.";
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
    }, 2000);
  }

  // ---- state

  set(changes) {
    const touched = new Set();
    for (const [key, value] of Object.entries(changes)) {
      if (this.S[key] === value) continue;
      this.S[key] = value;
      for (const what of TOUCHES[key]) touched.add(what);
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

  // ---- the server

  // What a change of text, model or weights asks for; the newest answer wins. `then` says where its picture
  // opens: at the step of an address, or where something happens.
  send(request, then = {}) {
    if (!this.connected) return;
    this.root.classList.add("busy");
    this.root.setAttribute("aria-busy", "true");
    // a choice that is still on its way counts, also when another follows it
    this.asked = { ...this.asked, length: 0, ...request };
    this.wanted = this.seq + 1;
    this.then = then;
    this.ask(AGAIN_MS);
  }

  // Panel now and then leaves the last of several quick answers unsent until it has another to send, so
  // what is not answered is asked once more.
  ask(patience) {
    this.seq += 1;
    this.model.send_msg({ seq: this.seq, ...this.asked });
    clearTimeout(this.again);
    this.again = setTimeout(() => this.ask(2 * patience), patience);
  }

  receive(data, first = {}) {
    const answer = decode(data);
    if (answer.seq < this.wanted) return;
    clearTimeout(this.again);
    const { asked, jump } = this.then ?? first;
    this.then = undefined;
    this.root.setAttribute("aria-busy", "false");
    this.root.classList.remove("busy");
    this.notices = [...answer.notices];
    if (!answer.picture) {
      this.asked = { text: this.text, model: this.name, weights: this.weights };
      // the last good picture stays
      this.root.classList.add("stale");
      this.draw(new Set(["notice"]));
      return;
    }
    this.root.classList.remove("stale");
    const before = this.P;
    const textChanged = before !== null && answer.text !== this.text;
    Object.assign(this, { P: answer.picture, text: answer.text, name: answer.model, weights: answer.weights });
    this.asked = { text: this.text, model: this.name, weights: this.weights };
    if (before && before.layers.length === this.P.layers.length) this.P.layer = before.layer;
    const P = this.P, S = this.S;
    if (asked && (asked.t ?? asked.unit ?? asked.wrongTheme) !== undefined) this.placed(asked);
    else if (before === null || jump) [S.t, S.unit] = P.moment;
    else {
      S.t = S.t >= before.T - 1 ? P.T - 1 : Math.min(S.t, P.T - 1);
      S.unit = Math.min(S.unit, P.H - 1);
    }
    S.focus = P.signals.includes(this.chosen) ? this.chosen : P.keeper ?? P.signals[0];
    this.resetView();
    this.draw(new Set([...EVERYTHING, "notice"]));
    if (this.inPage) address(this, textChanged && asked === undefined);
  }

  // a step and unit from the address; out of range is clamped, and said
  placed(asked) {
    const P = this.P, S = this.S;
    const [t, unit] = P.moment;
    const within = (value, size, otherwise, what) => {
      if (value === undefined) return otherwise;
      const n = /^-?\d+$/.test(value) ? Number(value) : NaN;
      const inside = Number.isInteger(n) ? Math.max(0, Math.min(size - 1, n)) : otherwise;
      if (inside !== n) {
        this.notices.push(`The address asks for ${what} ${value.slice(0, 20)}; ${what}s here are `
          + `0 to ${size - 1}. This is ${inside}.`);
      }
      return inside;
    };
    if (asked.wrongTheme) this.notices.push("The address asks for a theme that is not light or dark.");
    S.t = within(asked.t, P.T, t, "step");
    S.unit = within(asked.unit, P.H, unit, "unit");
  }

  // ---- layout and drawing

  resize() {
    this.small = this.root.clientWidth <= 760;
    const width = Math.round(this.time.clientWidth), rem = this.readRem();
    if (width === this.width && rem === this.rem && this.low === this.readLow()) return;
    if (!this.P || !width) return;
    this.resetView();
    this.draw(new Set(EVERYTHING));
  }

  readRem() {
    return parseFloat(getComputedStyle(document.documentElement).fontSize);
  }

  readLow() {
    return !this.small && this.inPage && innerHeight < 800;
  }

  resetView() {
    this.small = this.root.clientWidth <= 760;
    this.width = Math.round(this.time.clientWidth);
    this.rem = this.readRem();
    this.low = this.readLow();
    // on a phone the sentence stays above everything
    const place = this.small ? this.main : this.time;
    if (this.words.parentNode !== place) place.prepend(this.words);
    const column = (this.small ? 2.6 : 2) * this.rem;
    const n = fit(this.P.T, this.width - this.gutter, column);
    this.S.view = follow({ a: this.S.view.a, n }, this.S.t, this.P.T);
  }

  get gutter() {
    return Math.round(3.9 * this.rem);
  }

  draw(touched) {
    if (!this.P) return;
    this.G = axis(this.S.view, this.P.T, this.width, this.gutter);
    const has = (...names) => names.some((name) => touched.has(name));
    // rows sorted by value keep their order while stepping, so that nothing jumps
    if (has("picture", "focus") || this.sorted !== this.S.sort) {
      this.order = rowOrder(this.P, this.S.sort, this.S.focus, this.S.t);
      this.sorted = this.S.sort;
      touched.add("order");
    }
    if (has("step", "view", "size")) this.drawCursor();
    for (const part of this.parts) part.draw(has);
    if (!has("step", "unit", "picture")) return;
    const { P, S } = this;
    Object.assign(this.host.dataset, {
      t: S.t, unit: S.unit, steps: P.T, model: this.name, ready: "true",
    });
    if (this.inPage) address(this, false);
  }

  drawCursor() {
    const { G, S, cursor } = this;
    cursor.style.display = G.sees(S.t) ? "" : "none";
    cursor.style.left = `${G.x(S.t) - 1}px`;
    cursor.style.width = `${G.cw + 1}px`;
  }

  // ---- keys

  key(event) {
    if (this.closed || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.composedPath()[0];
    if (target.closest?.("dialog, .popover")) return;
    const typing = target.matches?.("input[type=text], textarea, select") || target.isContentEditable;
    if (typing) {
      if (event.key === "Escape") this.root.focus();
      return;
    }
    const slider = target.matches?.("input[type=range]");
    const button = target.matches?.("button, a, summary");
    const { S, P } = this;
    if (!P) return;
    const row = this.order.indexOf(S.unit);
    const moves = {
      ArrowLeft: () => this.go(S.t - 1),
      ArrowRight: () => this.go(S.t + 1),
      Home: () => this.go(0),
      End: () => this.go(P.T - 1),
      ArrowUp: () => this.pick(this.order[Math.max(0, row - 1)]),
      ArrowDown: () => this.pick(this.order[Math.min(P.H - 1, row + 1)]),
      " ": () => this.set({ playing: !S.playing }),
      "?": () => this.help(),
    };
    const digit = P.signals[Number(event.key) - 1];
    const move = moves[event.key] ?? (digit && (() => this.look(digit)));
    if (!move || (slider && event.key !== " " && event.key !== "?") || (button && event.key === " ")) return;
    event.preventDefault();
    move();
  }
}

export default { render: (context) => void new App(context) };
