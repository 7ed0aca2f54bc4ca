// An instrument in the browser: one state, one picture over its time axis, parts that draw themselves.
//
// A change of state names what it touches ("step", "unit", "focus", "view", "theme", "size", "picture");
// each part redraws what depends on it.

import theme from "../../../assets/theme/theme.css";
import { axis, fit, follow } from "./axis.mjs";
import base from "./base.css";
import classing from "./classroom.css";
import { classroom } from "./classroom.mjs";
import { palette } from "./colour.mjs";
import { begun, Connection, SILENT_MS } from "./connection.mjs";
import { byContainer, contain } from "./contained.mjs";
import { download, h } from "./dom.mjs";
import { drawPart, having } from "./fence.mjs";
import { framed, givingBack, givingOut } from "./framed.mjs";
import { rowOrder } from "./maps.mjs";
import { opening } from "./opening.mjs";
import { printing } from "./print.mjs";
import { StandIn } from "./standin.mjs";
import { State } from "./state.mjs";
import { meanings } from "./terms.mjs";
import touring from "./tour.css";
import { tour } from "./tour.mjs";

export const EVERYTHING = ["picture", "size", "theme", "view", "focus", "unit", "step"];
const TOUCHES = {
  t: ["step"],
  unit: ["unit", "step"],
  mode: ["unit", "step"],
  focus: ["focus", "step"],
  sort: ["focus", "unit", "step"],
  view: ["view", "step"],
  theme: ["theme", ...EVERYTHING],
  playing: ["play"],
  speed: ["play"],
  pane: ["pane", ...EVERYTHING],
  probe: ["probe", "size", "step"],
  by: ["by", "step"],
};
/** Characters of a text that are quoted where it is only to be told from another. */
export const CITED = 40;
/** What a file is like that reads a text: see `exports`. */
export const READS = "It works without a network, and reads what is typed into it.";
const KNOCK_MS = 4000;

// a small question that opens no session
async function knock() {
  const signal = AbortSignal.timeout(KNOCK_MS);
  try {
    return (await fetch("./static/js/bokeh.min.js", { method: "HEAD", cache: "no-store", signal })).ok;
  } catch {
    return false;
  }
}

// what a document says of the server's program and networks, see `visualizer.pages.networks`
const versionOf = (page) => page.querySelector("meta[name=networks]")?.content ?? null;

// the socket that the page keeps hold of is closed, and Bokeh told so at once; what it still brings is nobody's
function giveUp() {
  const { socket } = window.gatescope ?? {},
    closed = socket?.onclose;
  if (!closed) return;
  Object.assign(socket, { onmessage: null, onerror: null, onclose: null });
  socket.close();
  closed.call(socket, new CloseEvent("close"));
}

// A subclass builds `parts`, `time` with its `cursor`, `words` and `main`, then calls `listen`. It says what it shows
// (`values`) and what is asked of it (`wished`), as values of its table of state; how it goes `back` to what an address
// says, and when the address is `settled`; whether what is shown is `behind` what is asked, and `whose` it is then;
// what works `meanwhile` without a server; and with which networks it can go on `byItself`.
export class Instrument {
  /** @type {HTMLElement} */
  time = null;
  /** @type {HTMLElement} */
  main = null;
  /** @type {HTMLElement} */
  words = null;
  /** @type {HTMLElement} */
  cursor = null;
  /** Its parts: { el, draw(has) }. */
  parts = [];
  questions = null;
  small = false;
  low = false;
  width = 0;
  rem = 16;
  /** The rows of the units, as they are drawn; and what they were sorted by. */
  order = [];
  sorted = null;
  ordered = 0;
  /** The way to the whole, where this stands in a frame of another page. @type {HTMLElement} */
  unframed = null;
  noted = [];
  /** Is told that the file which was asked for has come. */
  exported = () => {};
  /** Its part in a class, where one is held. @type {ReturnType<typeof classroom>} */
  class = null;
  /** What answers while the server is away, where there is such. @type {?StandIn} */
  standIn = null;
  /** What opens a network's file, where a server takes one. @type {?ReturnType<typeof opening>} */
  opener = null;
  /** What its words and marks mean. @type {ReturnType<typeof meanings>} */
  meanings = null;

  constructor({ model, el }, style) {
    this.model = model;
    // a server sends it as it has encoded it, once for all sessions
    this.setup = model.setup ?? JSON.parse(new TextDecoder().decode(model.shared));
    this.pages = model.pages;
    this.inPage = Object.keys(model.pages).length > 0;
    this.state = new State(this.setup, this.inPage);
    // whether what an address asks for since a person went back is not yet shown
    this.returning = false;
    this.P = null;
    /** @type {Record<string, any>} */
    this.S = {
      t: 0,
      unit: 0,
      mode: "unit",
      focus: null,
      sort: "similarity",
      playing: false,
      speed: 1,
      view: { a: 0, n: 1 },
      theme: this.startTheme(),
    };
    const sheet = h("style");
    sheet.append(this.styled(theme + base + style + touring + classing));
    if (!this.inPage) contain(el);
    this.root = h("div", { class: "gs", tabindex: "-1", "data-theme": this.S.theme });
    this.root.classList.toggle("page", this.inPage);
    el.append(sheet, this.root);
    // in a frame of another page it stands alone, with a way to the whole
    if (this.state.asked.values.embed) framed(this);
    // the attributes stand where a script finds them without looking into a shadow root
    this.host = el.getRootNode().host ?? this.root;
    // a page without a guide has a tour without a stop
    this.tour = tour(this, this.guide);
    if (this.setup.sends) this.opener = opening(this);
    // the page keeps hold of its socket, which Bokeh hands to nobody: see page.py
    const inPage = { knock, give: giveUp, ...(this.renews && { begin: (client) => this.renew(client) }) };
    this.line = new Connection({
      ...(this.inPage && !this.setup.made && inPage),
      changed: (state, before) => this.moved(state, before),
    });
    if (this.inPage)
      model.document?.on_event("connection_lost", (_, event) => this.line.lost(event?.connection?.deref?.()));
    const version = versionOf(document);
    if (this.inPage && version !== null)
      this.standIn = new StandIn({
        version,
        kind: this.asks,
        size: (name) => this.setup.models.find?.((each) => each.name === name)?.bytes ?? 0,
        few: document.querySelector("meta[name=classroom]") !== null,
        there: () => this.connected,
        heard: (answer) => this.takes(answer),
        loaded: () => this.line.state !== "open" && this.takeOver(),
      });
  }

  listen() {
    const sizes = new ResizeObserver(() => this.resize());
    sizes.observe(this.time);
    this.model.on("payload", () => this.hear());
    this.model.on("progress", () => this.line.heard(true));
    this.state.listen((asked) => {
      this.returning = true;
      if (asked.values.theme) this.set({ theme: asked.values.theme });
      this.back(asked);
    });
    this.model.on("remove", () => {
      sizes.disconnect();
      this.line.stop();
      this.standIn?.close();
      this.state.stop();
      this.closed = true;
      this.class?.close();
      this.close();
    });
    const keyed = this.inPage ? document : this.root;
    keyed.addEventListener("keydown", (event) => this.key(event));
    // a button pressed with a pointer gives the keys back to the instrument
    this.root.addEventListener("click", (event) => {
      if (event.detail && event.target.closest?.("button") && !event.target.closest(".popover"))
        this.root.focus({ preventScroll: true });
    });
    this.readTheme();
    this.meanings = meanings(this);
    this.parts.push(this.meanings);
    this.root.append(this.meanings.el);
    this.parts.push(this.tour);
    this.root.append(this.tour.el);
    if (this.opener) this.root.append(this.opener.el);
    if (!this.inPage) return givingOut(this.root, this.host);
    // what page.py says where nothing of this comes
    document.getElementById("opening")?.remove();
    if (this.unframed) this.root.append(this.unframed);
    this.root.append(
      h(
        "p",
        { class: "printnote" },
        "Sections that were not looked at are left out: Print, under Share, fills them first.",
      ),
    );
    printing(this);
    givingBack(this.root);
    const here = Object.keys(this.pages).find((address) => location.pathname.endsWith(`/${address}`));
    this.class = classroom(here, this);
    if (this.class) this.root.prepend(this.class.el);
  }

  close() {}

  /** A style sheet as this instrument needs it: what is no page goes by the width of its container. */
  styled(css) {
    return this.inPage ? css : byContainer(css);
  }

  // ---- what a subclass says

  /** What leads a person through it, see `tour.mjs`. @returns {import("./tour.mjs").Guide} */
  get guide() {
    return null;
  }

  /** What every word and mark means: name -> { text, marks, also, source }, see `terms.mjs`. */
  get terms() {
    return this.setup.terms ?? {};
  }

  /** Takes an answer. */
  receive(_data) {}

  /** Goes back to what an address asks for. */
  back(_asked) {}

  /** What there is to say of the last answer and of the address. */
  get notices() {
    return this.noted;
  }

  set notices(all) {
    this.noted = all;
  }

  /** Whether what is shown is behind what is asked, whose it is then, and what works without a server. */
  get behind() {
    return false;
  }

  get whose() {
    return "";
  }

  get meanwhile() {
    return "";
  }

  /** Whether a session that is over can be begun anew: each question says all that it is about. */
  get renews() {
    return true;
  }

  /** The networks that it shows, with which it can go on while the server is away. @returns {import("./standin.mjs").Named[]} */
  get networksShown() {
    return [];
  }

  /** Whose questions it asks, see `StandIn`. @returns {"run" | "lesson"} */
  get asks() {
    return "run";
  }

  /** What waits for the server then, in a sentence. */
  get needs() {
    return "";
  }

  /** Asks the server for what is shown, where that was answered without it. */
  askAgain() {}

  /** What it shows, and what is asked of it, as values of its table of state. @returns {Record<string, any>} */
  get values() {
    return {};
  }

  get wished() {
    return this.values;
  }

  /**
   * What one of its pictures shows, for the name of a file and a caption: the network, and lines of what else.
   * @param {Element} [_picture]
   * @returns {{ file: string, network: string, lines: string[] }}
   */
  subject(_picture) {
    return { file: "", network: "", lines: [] };
  }

  // ---- as a file

  /** What a file is like that a server makes of what is seen; "" where none can be had. */
  get exports() {
    return "";
  }

  /** Hands what is seen to the person as a file of its own, see `visualizer.pages.handout`; calls done() then. */
  export(done) {
    // its light or dark is that of whoever opens it
    this.questions.ask("handout", { ...this.values, theme: "" });
    this.exported = done;
  }

  /** Takes the file that was asked for, or the answer that there is none. */
  handed({ page, file }) {
    this.exported();
    if (page) download(file, page, "text/html");
  }

  // ---- the server

  get connected() {
    return this.line.up;
  }

  /** Whether it goes on without the server, which is away or says nothing. */
  get byItself() {
    return this.line.state !== "open" && this.standIn !== null && this.standIn.has(this.networksShown);
  }

  /** Whether what is asked is answered, there or here. */
  get answering() {
    return this.connected || this.byItself;
  }

  // the wants whose answer is on its way
  get busy() {
    return this.questions.busy;
  }

  // hands a question over: to the server, and here where that says nothing; an answer of either is the same
  tell(question) {
    if (this.connected) {
      this.line.asked();
      this.model.send_msg(question);
    }
    if (this.byItself) this.standIn.ask(question, !this.connected);
  }

  // an answer of the server
  hear() {
    this.line.heard();
    this.takes(this.model.payload);
  }

  // an answer; one that cannot be drawn leaves the page as it was
  takes(answer) {
    try {
      this.receive(answer);
    } catch (error) {
      console.error(error);
      this.notices = [
        "This answer cannot be shown: a fault in the program, which the browser's console names.",
      ];
      this.draw(new Set(["notice"]));
    }
  }

  moved(state, before) {
    if (state === "closed") this.wentOff();
    if (state === "silent") this.takeOver();
    if (before === "closed" && state === "open") this.cameBack();
    if (state === "open") this.standIn?.stop();
    // another program answers, or this page's session was more than it shows: it is told what it shows
    if (state === "ended" && this.line.over) this.reload();
    this.mark();
    this.draw(new Set(["notice", "lost", "busy", "run"]));
  }

  // While there is no way to the server nothing is sent, and nothing that was asked is forgotten; what can be answered
  // here is.
  wentOff() {
    this.questions?.hold();
    this.takeOver();
  }

  // what is asked and not answered is asked here
  takeOver() {
    if (!this.byItself) return;
    if (this.connected) for (const question of this.questions.pending()) this.standIn.ask(question, false);
    else this.questions.resume();
    this.mark();
    this.draw(new Set(["lost", "busy"]));
  }

  cameBack() {
    const again = this.standIn?.answered;
    this.standIn?.stop();
    this.questions?.resume();
    if (again) this.askAgain();
    else this.standIn?.keep(this.networksShown);
  }

  // another session in the place of one that is over, which opens on what is asked
  renew(client) {
    const version = versionOf(document),
      same = (text) => versionOf(new DOMParser().parseFromString(text, "text/html")) === version,
      address = this.state.link(this.wished);
    return begun(client, this.model, address, same, (lost) => this.line.lost(lost));
  }

  // what there is to say of the way to the server
  get offline() {
    const { behind } = this,
      shown = behind ? this.whose : this.meanwhile;
    if (this.byItself)
      return {
        silent: `The server has not answered for ${SILENT_MS / 1000} seconds; this page goes on by itself.`,
        closed: "The server is away; this page goes on by itself.",
        ended:
          "The server answers again, but no longer knows this page, which goes on by itself. Reload keeps what you typed.",
      }[this.line.state];
    return {
      silent: `${this.setup.made ? "What was asked for has not come" : "The server has not answered"} for ${SILENT_MS / 1000} seconds; this page waits for it. ${shown}`,
      closed: `Not connected, trying again. ${behind ? "What you ask is kept. " : ""}${shown}`,
      ended: "The server answers again, but no longer knows this page. Reload keeps what you typed.",
    }[this.line.state];
  }

  // a picture never stands unmarked beside a text that it is not of
  mark() {
    const said = this.offline;
    this.root.classList.toggle("behind", said !== undefined && this.behind && !this.byItself);
    if (said === this.saidOfLine) return;
    this.saidOfLine = said;
    this.draw(new Set(["notice"]));
  }

  // takes what is asked along
  reload() {
    this.state.reload(this.wished);
  }

  // ---- the address

  // the address says what is shown, so not before it is
  get settled() {
    return this.inPage && !this.returning;
  }

  /** Whether anything is shown, and whether that is what is asked for, so that one can be led on. */
  get begun() {
    return this.host.dataset.ready === "true";
  }

  get ready() {
    return this.begun && this.settled && !this.behind;
  }

  /** Goes to a step and a unit of what is shown, as keys would. */
  hop({ t, unit }) {
    if (t !== null && t !== this.S.t) this.go(t);
    if (unit !== null && unit !== this.S.unit) this.set({ unit });
  }

  keep(chosen = false) {
    if (this.settled) this.state.keep(this.values, chosen);
  }

  // ---- state

  /** What a change of each part of the state touches. @returns {Record<string, string[]>} */
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
    if (
      this.notices.length &&
      (changes.t ?? changes.unit) !== undefined &&
      !this.root.classList.contains("stale")
    ) {
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

  // one step on or back, or one word where a person goes by words
  walk(by) {
    if (this.P) this.go(this.P.beyond(this.S.t, by, this.S.by === "word"));
  }

  pick(unit) {
    if (this.P) this.set({ unit: Math.max(0, Math.min(this.P.H - 1, unit)), mode: "unit" });
  }

  // what a signal's full scale stands for
  full(name) {
    return this.P.roles.kind(name) === "memory" ? this.P.peak(name) : 1;
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
    this.palette = palette(this.css);
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
      small,
      low: !small && this.inPage && innerHeight < 800,
      width: Math.round(this.time.clientWidth),
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

  /** Pixels of the smallest text, as `--fine` in theme.css has them. */
  get fine() {
    return Math.max(0.75 * this.rem, 12);
  }

  get gutter() {
    return Math.round(3.9 * this.rem);
  }

  draw(touched) {
    if (!this.P) return;
    this.G = axis(this.S.view, this.P.T, this.width, this.gutter);
    const has = having(touched);
    // rows sorted by value keep their order while stepping, so that nothing jumps
    const { P, S } = this,
      by = [P, P.layer, S.sort, S.focus];
    if (by.some((each, k) => each !== this.sorted?.[k])) {
      this.order = rowOrder(P, S.sort, S.focus, S.t);
      [this.sorted, this.ordered] = [by, S.t];
      touched.add("order");
    }
    if (has("step", "view", "size")) this.drawCursor();
    for (const part of this.parts) if (!part.el.hidden) drawPart(part, touched);
  }

  /** Says why a page that opens has nothing to show, and which networks there are instead. */
  unshown() {
    const { setup, state } = this,
      own = setup.models.filter((each) => each.yours),
      asked = state.asked.values.model ?? own[0]?.name,
      task = Object.keys(setup.tasks).find((name) => !name.startsWith("own-")),
      usual = setup.models.find(
        (each) => each.task === task && each.cell === "lstm" && each.shown && !each.yours,
      ),
      others = [...own, usual].filter((each) => each && each.name !== asked),
      here = Object.keys(this.pages).find((address) => location.pathname.endsWith(`/${address}`)) ?? "",
      to = ({ name, title, yours }) =>
        h(
          "a",
          { class: "link", href: state.near(`${here}?model=${encodeURIComponent(name)}`) },
          yours ? title : name,
        );
    this.root.classList.add("unshown");
    this.root.append(
      h(
        "section",
        { class: "instead", role: "alert" },
        ...[...new Set(this.notices)].map((each) => h("p", {}, each.text ?? each)),
        this.inPage && h("p", {}, "Open another: ", ...others.map((each) => [to(each), " "])),
      ),
    );
    this.host.dataset.unshown = "true";
  }

  drawCursor() {
    const { G, S, cursor } = this;
    cursor.style.display = G.sees(S.t) ? "" : "none";
    cursor.style.left = `${G.x(S.t) - 1}px`;
    cursor.style.width = `${G.cw + 1}px`;
  }

  // ---- keys

  /** What some keys do on every page. @returns {Record<string, () => void>} */
  get everywhere() {
    return { w: () => this.meanings.walk(), ...this.tour.moves };
  }

  /** What keys do that go from step to step. @returns {Record<string, () => void>} */
  get stepping() {
    return {
      ArrowLeft: () => this.walk(-1),
      ArrowRight: () => this.walk(1),
      Home: () => this.go(0),
      End: () => this.go(this.P.T - 1),
    };
  }

  /** What each key does. @returns {Record<string, () => void>} */
  moves() {
    const { S, P } = this,
      row = this.order.indexOf(S.unit);
    return {
      ...this.everywhere,
      ...this.stepping,
      // the rows go round, as the arrows beside a unit's name do
      ArrowUp: () => this.pick(this.order[(row - 1 + P.H) % P.H]),
      ArrowDown: () => this.pick(this.order[(row + 1) % P.H]),
      ...Object.fromEntries(P.signals.map((name, k) => [k + 1, () => this.look(name)])),
    };
  }

  /** What each key does also while there is no picture. @returns {Record<string, () => void>} */
  get moving() {
    return {};
  }

  key(event) {
    if (this.closed || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.composedPath()[0];
    if (target.closest?.("dialog, .popover")) return;
    const typing =
      target.matches?.("input:not([type=range], [type=checkbox]), textarea, select") ||
      target.isContentEditable;
    if (typing) {
      if (event.key !== "Escape") return;
      this.root.focus();
      event.preventDefault(); // it has left the field, and leaves nothing else
      return;
    }
    const slider = target.matches?.("input[type=range]");
    const button = target.matches?.("button, a, summary, input[type=checkbox]");
    const move = (this.P ? this.moves() : this.moving)[event.key];
    // a slider has its own arrows and ends, and digits
    if (!move || (slider && !/^[- +=?a-z]$/.test(event.key)) || (button && event.key === " ")) return;
    event.preventDefault();
    move();
  }
}
