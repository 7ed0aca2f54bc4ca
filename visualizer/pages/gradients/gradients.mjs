// The gradient page in the browser: knobs, norms of every cell on one axis, and below them what they come from.
//
// Its parts are functions `part(app) -> { el, draw(has) }`; has(...) tells what changed: "norms", "flow",
// "spectrum", "paths", "verify" (a new picture), "busy" (one is on its way, or came), "knobs" (they were turned),
// "t", "detail" (side, one, cell), "lines" (which curves), "number" (w, shear, b), "theme", "size", "lost", "notice".

import { embed } from "../kit/bokeh.mjs";
import { download, h } from "../kit/dom.mjs";
import { drawPart } from "../kit/fence.mjs";
import { inCaption, many } from "../kit/format.mjs";
import { Instrument } from "../kit/instrument.mjs";
import { Near } from "../kit/near.mjs";
import { notice } from "../kit/notice.mjs";
import { decode, open } from "../kit/payload.mjs";
import { Questions } from "../kit/questions.mjs";
import { along, bar, carried, passed } from "../kit/site.mjs";
import { flow } from "./flow.mjs";
import style from "./gradients.css";
import { detail, knobs, presets } from "./knobs.mjs";
import { learn } from "./learn.mjs";
import { norms } from "./norms.mjs";
import { numbers } from "./numbers.mjs";
import { paths } from "./paths.mjs";
import { readout } from "./readout.mjs";
import { scalar } from "./scalar.mjs";
import sections from "./sections.css";
import { spectrum } from "./spectrum.mjs";
import { guide } from "./tour.mjs";
import { verify } from "./verify.mjs";
import { found, reached } from "./worked.mjs";

const EVERYTHING = [
  "norms",
  "flow",
  "spectrum",
  "paths",
  "verify",
  "knobs",
  "t",
  "detail",
  "lines",
  "number",
  "theme",
  "size",
];
const TOUCHES = {
  t: ["t"],
  side: ["detail"],
  one: ["detail"],
  cell: ["detail"],
  shown: ["lines"],
  off: ["lines"],
  w: ["number"],
  shear: ["number"],
  b: ["number"],
  theme: ["theme"],
};

// what is below the fold, by what each asks for
const SECTIONS = { scalar, flow, spectrum, paths, verify };

// in the place of what a site of files cannot show
const python = () =>
  h(
    "p",
    { class: "lacks" },
    "Of these settings this takes Python, which a site of files has not: run ",
    h("code", {}, "gatescope serve"),
    ".",
  );

export class App extends Instrument {
  /** What was said of the last answer of each kind, and of the address. */
  said = {};
  /** Lists the keys. @type {() => void} */
  keys;

  constructor(context) {
    super(context, style + sections);
    const { state } = this,
      { t, side, one, cell, w, shear, b, show, off } = state.usual("view"),
      { theme } = this.S;
    this.S = { t, side, one, cell, w, shear, b, theme, shown: this.curves(show), off: new Set(off) };
    this.questions = new Questions((question) => this.tell(question));
    this.got = {};
    this.targets = {};
    this.figures = new Promise((made) => (this.made = made));
    this.near = new Near("160px");
    // the knobs as turned; K as the server took them
    this.K = this.wish = this.usual = state.usual("server");
    // what another page showed, which goes on from here
    this.came = along(state);

    const make = (part) => part(this);
    const [said, choice, left, plots, table, chooser, ends, extra] = [
      notice,
      presets,
      knobs,
      norms,
      readout,
      detail,
      learn,
      numbers,
    ].map(make);
    this.sections = Object.fromEntries(Object.entries(SECTIONS).map(([want, part]) => [want, make(part)]));
    if (this.setup.known)
      for (const [want, { el }] of Object.entries(this.sections)) if (want !== "scalar") el.append(python());
    const { scalar: smallest, ...others } = this.sections,
      below = Object.values(others);
    // the argument with one number stands first, and needs no picture of a network
    this.parts = [said, smallest, choice, left, plots, table, chooser, ...below, ends, extra];
    this.time = plots.el;
    this.status = h("p", { class: "unseen", role: "status" });
    this.networks = h(
      "section",
      { class: "ask real", "aria-label": "Networks", "data-picture": "none" },
      h("h2", {}, "Networks ", h("small", {}, "the same in real ones: many numbers, and gates")),
      choice.el,
    );
    this.main = h(
      "main",
      {},
      smallest.el,
      this.networks,
      left.el,
      h(
        "div",
        { class: "right" },
        h("section", { class: "first", "aria-label": "Gradient norms through time" }, plots.el, table.el),
        chooser.el,
        ...below.map((each) => each.el),
        ends.el,
      ),
    );
    this.root.append(bar(this), h("div", { class: "ask above" }, said.el), this.main, extra.el, this.status);
    this.listen();
    const fill = (named) => {
      this.made(named);
      return this.figures; // so all have filled theirs
    };
    embed(this.setup.figures, this.targets, fill, this.model.later).then(() =>
      this.root.classList.add("plotted"),
    );
    this.receive(this.model.payload, true);
    this.model.on("progress", () => {
      for (const [want, share] of Object.entries(this.model.progress))
        this.sections[want]?.el.style.setProperty("--done", share);
    });
  }

  close() {
    this.near.close();
    this.questions.stop();
  }

  get touches() {
    return TOUCHES;
  }

  get guide() {
    return guide;
  }

  // the sections that wait to be looked at; what is verified waits for a button
  unvisited() {
    return Object.entries(this.sections)
      .filter(([want]) => !["scalar", "verify"].includes(want) && !this.got[want] && !this.lacks(want))
      .map(([, { el }]) => el);
  }

  get notices() {
    return Object.values(this.said).flat();
  }

  // read, they go together
  set notices(all) {
    this.said = { all };
  }

  // ---- the server

  get meanwhile() {
    return "What is shown stays.";
  }

  get behind() {
    return this.P !== null && this.questions.busy.has("norms");
  }

  get whose() {
    return "The curves are still of the settings before.";
  }

  /** Whether a section has to do without its picture: where there is no server, and it was not worked out before. */
  lacks(want) {
    return Boolean(this.setup.known) && !found(this.setup, this.wish)?.wants.includes(want);
  }

  // Asks for a picture of the current knobs. The same is not asked twice, and only the latest answer counts.
  ask(want, detail = {}) {
    const key = JSON.stringify([this.wish, detail]);
    if (this.closed || this.questions.asked(want, key) || (want !== "norms" && this.lacks(want))) return;
    this.questions.ask(want, { knobs: this.wish, ...detail }, { key });
    this.mark();
    this.draw(new Set(["busy"]));
  }

  receive(data, opening = false) {
    const [head, rest] = open(data),
      { want } = head,
      first = !this.P;
    // what takes long is not made while the page opens
    if (opening && !rest.length) {
      this.wish = head.knobs;
      this.questions.ask(want, { knobs: head.knobs });
      return this.waits();
    }
    const asked = opening ? this.questions.opened(head) : this.questions.take(head);
    if (!asked) return undefined;
    const touched = new Set([want, "busy", "notice"]);
    this.said[want] = head.notices;
    if (head.file) {
      download(head.file, rest, "text/csv");
      this.questions.forget(want);
    } else {
      const { picture } = decode(data);
      if (want === "norms") this.accept(asked, head.knobs, picture, touched, first);
      else this.got[want] = picture;
    }
    this.draw(touched);
    return undefined;
  }

  // new norms: the knobs as the server took them, unless they were turned again meanwhile
  accept(asked, knobs, picture, touched, first) {
    if (first || JSON.stringify(asked.request.knobs) === JSON.stringify(this.wish)) this.wish = { ...knobs };
    asked.key = JSON.stringify([knobs, {}]);
    this.K = knobs;
    touched.add("knobs");
    if (!picture) return;
    const before = this.P,
      { S } = this;
    this.P = this.got.norms = picture;
    if (first) this.text = knobs.text;
    this.shown = asked.from;
    if (first) {
      this.read();
      this.resetView();
      // an address of settings is of the networks
      const { given } = this.state.asked,
        set = Object.keys(this.usual).some((name) => given.has(name) && !["text", "networks"].includes(name));
      if (set && this.inPage) this.networks.scrollIntoView();
    } else {
      // the last step stays the last
      S.t = S.t > 0 && S.t === before.T - 1 ? picture.T - 1 : Math.min(S.t, picture.T - 1);
      this.said.address = [];
      if (this.returning) this.read(this.state.asked.said.server);
      this.returning = false;
    }
    S.one = Math.min(S.one, this.seeds(S.side).length - 1);
    S.cell = this.beside(S.side, S.cell);
    for (const what of first ? EVERYTHING : ["t", "detail", "lines", "number"]) touched.add(what);
  }

  // ---- what this page is about

  // the seeds of a side
  seeds(side) {
    const drawn = side === "initial" && this.K.init !== "start";
    return Array.from({ length: this.P.sides[side].seeds }, (_, k) => (drawn ? this.K.seed + k : k));
  }

  get cells() {
    return Object.keys(this.setup.cells);
  }

  // the network: the task that the trained side was trained on
  get network() {
    return this.setup.networks[this.K.networks];
  }

  // the cell beside the RNN: not every cell was trained on every task
  beside(side, cell) {
    return this.P.curves.some((each) => each.side === side && each.cell === cell) ? cell : "lstm";
  }

  // turns knobs; what was chosen is a new entry in the history
  turn(changes, entry = false) {
    const { setup, usual, wish } = this;
    this.wish = setup.known ? reached(setup, usual, wish, changes) : { ...wish, ...changes };
    this.entry ||= entry;
    this.turning ??= requestAnimationFrame(() => {
      this.turning = null;
      this.ask("norms");
      // where nothing was turned
      this.entry &&= this.busy.has("norms");
    });
    this.draw(new Set(["knobs"]));
  }

  // ---- what is looked at is asked for

  // calls fn when el comes near the window, and while it is there after each change of what is looked into
  seen(el, fn) {
    this.near.seen(el, () => this.P && fn());
  }

  // places for Bokeh figures: name -> element. Gives the finder of models by name, to fill them before they are drawn
  embed(targets) {
    Object.assign(this.targets, targets);
    return this.figures;
  }

  // ---- the address

  // what the links to other pages take along
  passes() {
    const { text, networks } = this.wish;
    return passed(this.came, { text, opened: this.text, task: networks });
  }

  get values() {
    return this.with(this.K);
  }

  subject(picture) {
    const { sides } = this.P,
      { S, setup, sections } = this,
      { text, networks } = this.K,
      file = `gradients-${networks}`,
      typed = text ? inCaption(text) : "",
      { scalar, verify, ...others } = sections;
    // the one is of no network, the other says of which it is
    if ([scalar, verify].some(({ el }) => el === picture)) return { file, network: "", lines: [] };
    const where = `step ${S.t + 1} of ${this.P.T}`;
    if (Object.values(others).some(({ el }) => el === picture)) {
      const { title, units } = sides[S.side],
        network = `${setup.cells.rnn} and ${setup.cells[S.cell]}, ${many(units, "unit")}, seed ${this.seeds(S.side)[S.one]}`;
      return { file, network, lines: [typed, `${title}; ${where}`] };
    }
    const { units, seeds } = sides.trained,
      titles = [...new Set(Object.values(sides).map(({ title }) => title))].join(" · ");
    return {
      file,
      network: `${many(units, "unit")}, ${many(seeds, "seed")} of each cell`,
      lines: [typed, `${titles}; ${where}`],
    };
  }

  get wished() {
    return this.with(this.wish);
  }

  with(knobs) {
    const { S, setup } = this,
      { t, side, one, cell, theme, shown, w, shear, b } = S;
    const show = Object.keys(shown).filter((signal) => shown[signal]);
    const view = { t, side, one, cell, theme, show, off: [...S.off], w, shear, b, tour: this.tour.at };
    return { ...knobs, ...view, ...carried(this.passes(), knobs.text, setup.models), task: null };
  }

  // which curves are drawn: {h: true, c: false, f: false}
  curves(shown) {
    const { choices } = this.state.named.show;
    return Object.fromEntries(choices.map((signal) => [signal, shown.includes(signal)]));
  }

  // what an address says of the view; the knobs in it go to the server
  read(said = []) {
    const { S, P, state } = this,
      { side, cell, show, off, w, shear, b } = state.asked.values;
    this.said.address = [...said, ...state.asked.said.view];
    Object.assign(S, { side, cell, w, shear, b, shown: this.curves(show), off: new Set(off) });
    // one network and one cell beside the RNN were looked into before
    if (this.setup.known) Object.assign(S, { cell: state.usual("view").cell, one: 0 });
    S.t = state.place("t", P.T, 0, this.said.address);
    if (!this.setup.known) S.one = state.place("one", this.seeds(side).length, 0, this.said.address);
  }

  back({ values }) {
    this.wish = Object.fromEntries(Object.keys(this.usual).map((name) => [name, values[name]]));
    this.entry = false;
    this.questions.forget("norms"); // also where only the view changed, which is read when it is answered
    this.ask("norms");
  }

  // ---- layout, drawing and keys

  resetView(size = this.measure()) {
    Object.assign(this, size);
  }

  resize() {
    const now = this.measure();
    if (!this.P || !now.width || Object.keys(now).every((key) => now[key] === this[key])) return;
    this.resetView(now);
    this.draw(new Set(["size"]));
  }

  draw(touched) {
    const has = (...names) => names.some((name) => touched.has(name));
    // without a picture there is at least why
    for (const part of this.P ? this.parts : this.parts.slice(0, 2)) drawPart(part, touched);
    if (!this.P) return;
    if (has("busy")) this.waits();
    if (has("norms", "detail", "t")) this.near.turned();
    Object.assign(this.host.dataset, { ready: "true", t: this.S.t, seq: this.shown, steps: this.P.T });
    if (this.settled) {
      this.keep(this.entry);
      this.entry = false;
    }
  }

  // what is on its way is marked where it will stand; the style sheet waits a moment before it shows
  waits() {
    const { busy, root, main } = this;
    root.classList.toggle("busy", busy.has("norms"));
    main.setAttribute("aria-busy", String(busy.size > 0));
    for (const [want, { el }] of Object.entries(this.sections)) {
      el.classList.toggle("waiting", busy.has(want));
      el.classList.toggle("lacking", want !== "scalar" && this.lacks(want));
      if (!busy.has(want)) el.style.removeProperty("--done");
    }
  }

  get settled() {
    return super.settled && !this.turning && !this.busy.has("norms");
  }

  go(t) {
    if (this.P) this.set({ t: Math.max(0, Math.min(this.P.T - 1, t)) });
  }

  moves() {
    return {
      ...this.stepping,
      "?": () => this.keys(),
      ...this.everywhere,
    };
  }
}

export default { render: (context) => void new App(context) };
