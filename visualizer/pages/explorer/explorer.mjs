// The Explorer in the browser. Only text, model and weights go to the server; all else is state of its own.

import { ask } from "../kit/ask.mjs";
import { believes, TALL } from "../kit/belief.mjs";
import { adopt, instead } from "../kit/brought.mjs";
import { zooms } from "../kit/cell/unrolled.mjs";
import curving from "../kit/curves.css";
import { curved } from "../kit/curves.mjs";
import { dialogs } from "../kit/dialogs.mjs";
import { h } from "../kit/dom.mjs";
import { told } from "../kit/example.mjs";
import { shorten } from "../kit/format.mjs";
import { header, reading } from "../kit/header.mjs";
import { CITED, EVERYTHING, Instrument, READS } from "../kit/instrument.mjs";
import { maps } from "../kit/maps.mjs";
import { partners } from "../kit/partners.mjs";
import { decode } from "../kit/payload.mjs";
import { LAST, placeOf } from "../kit/place.mjs";
import projector from "../kit/present.css";
import { present } from "../kit/present.mjs";
import { tall } from "../kit/probe.mjs";
import { Questions } from "../kit/questions.mjs";
import { story } from "../kit/ranking.mjs";
import style from "../kit/reading.css";
import { ribbon } from "../kit/ribbon.mjs";
import { way } from "../kit/site.mjs";
import strip from "../kit/strip.css";
import { continues } from "../kit/tokens.mjs";
import { transport } from "../kit/transport.mjs";
import unrolling from "../kit/unrolled.css";
import opened from "./anatomy.css";
import { anatomy } from "./anatomy.mjs";
import { curve } from "./curve.mjs";
import { directions } from "./directions.mjs";
import { figures } from "./figures.mjs";
import { handles } from "./handles.mjs";
import { now } from "./now.mjs";
import { panes, reader } from "./reader.mjs";
import { guide } from "./tour.mjs";
import { units } from "./units.mjs";

/** What a picture is asked for by: the rows of the table that go to the server. */
const ASKED = ["text", "model", "weights", "layer", "direction"];
/** What holds up no picture: it is made for long. */
const LATE = ["handout", "open", "gradient", "signals", "beginnings"];
const TOLD_MS = 60; // between two words to Python on where one is
const TALLER = 1.55,
  GROWS_MS = 250;
const SCROLLS = ["ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown", " "];

export class App extends Instrument {
  /** What is shown: the text, and the name and the weights of the network that read it. @type {string} */
  text;
  /** @type {string} */
  name;
  /** @type {string} */
  weights;
  /** Which of its layers, and the direction: null is the last, read forward where nothing else is said. @type {?number} */
  layer = null;
  direction = "forward";
  /** The place that Python was told last, and the timer that will. @type {string} */
  saidPlace = "";
  /** How often Python has said a place, as far as is known here. */
  told = 0;
  /** @type {?ReturnType<typeof setTimeout>} */
  telling = null;
  /** Writes into the text box. @type {(text: string) => void} */
  typed;
  /** Lists the keys. @type {() => void} */
  help;
  /** What is done with all signals, once they have come. @type {?(all: import("../kit/payload.mjs").Picture) => void} */
  saves = null;
  /** What came of what was asked last beside the picture, by its want. */
  answers = new Map();
  /** Whether what is shown next was chosen, and is an entry of the history however soon it comes. */
  due = false;

  constructor(context) {
    super(context, style + strip + projector + opened + curving + unrolling);
    // one question at a time: the pictures of a long text are large, and of fast typing only the last one counts
    this.questions = new Questions((question) => this.tell(question));
    const { present: presented, answer } = this.state.asked.values;
    Object.assign(this.S, {
      open: null,
      depth: "layer",
      pane: "time",
      feature: null,
      probe: null,
      beside: false,
      by: "piece",
    });
    Object.assign(this.S, {
      present: presented,
      answer,
      look: this.state.asked.values.look,
      future: this.state.asked.values.future,
      zoom: 0,
      curve: null,
    });
    // what was measured of the units: model -> see `visualizer.zoo.measure.measure`, null where nothing was
    this.measured = new Map();
    // the first token that the network shown wrote itself
    this.written = null;
    const ways = this.pages.whatif && handles(this);
    this.hand = ways?.hand;
    this.parts = [
      header,
      ask,
      transport,
      now,
      ribbon,
      panes,
      maps,
      figures,
      reader,
      units,
      dialogs,
      curve,
      anatomy,
      directions,
    ].map((part) => part(this));
    const [head, question, bar, instant, words, which, heat, plots, text, ranks, extra, bend, inside, both] =
      this.parts;
    this.time = h(
      "section",
      { class: "time", "aria-label": "The whole text" },
      words.el,
      which.el,
      heat.el,
      plots.el,
      text.el,
      ranks.el,
      inside.el,
      both.el,
      h("div", { class: "cursor" }),
    );
    this.cursor = this.time.lastChild;
    this.words = words.el;
    this.which = which.el;
    this.panes = {
      time: [heat.el, plots.el, this.cursor, heat.tools],
      text: [text.el, ranks.el, text.key],
      layers: [both.el, both.side],
    };
    this.both = both;
    this.inside = inside;
    instant.el.append(inside.menu);
    which.join(heat, text);
    this.sheet = text.sheet;
    this.main = h(
      "main",
      {},
      h("section", { class: "now", "aria-label": "This step" }, bar.el, instant.el, both.side),
      this.time,
      bend.el,
    );
    this.stage = present(this, bar);
    this.parts.push(this.stage);
    this.covered = [head.el, question.el, this.main];
    this.root.append(...this.covered, this.stage.el, extra.el, ...(ways ? [ways.tag] : []));
    this.listen();
    this.view = this.state.asked.values.view;
    this.receive(this.model.payload, { asked: this.inPage });
    if (!this.P) return;
    this.wonder();
    if (!this.inPage) this.linked();
    const { brought } = this.state;
    if (brought !== undefined) {
      this.typed(brought);
      this.send({ text: brought });
    }
  }

  // Python says at which step and unit to look, and is told of them, see `pages.explorer.linked`
  linked() {
    const { model } = this,
      follow = () => {
        const { t = null, unit = null, told = 0 } = model.place ?? {};
        this.told = told;
        if (this.P) this.hop({ t, unit });
      };
    model.on("place", follow);
    follow();
  }

  // the last of several steps is told, and at once
  tellPlace() {
    const { t, unit } = this.S,
      said = `${t} ${unit}`;
    if (this.inPage || this.closed || said === this.saidPlace) return;
    this.saidPlace = said;
    this.telling ??= setTimeout(() => {
      this.telling = null;
      if (this.closed) return;
      const { t, unit } = this.S;
      this.model.send_msg({ want: "place", t, unit, told: this.told });
    }, TOLD_MS);
  }

  back({ values }) {
    const { view, text, model, weights, layer, direction, present: presented, answer } = values;
    this.view = view;
    this.set({ present: presented, answer });
    const asked = { text: text ?? this.text, model: model ?? this.name, weights, layer, direction };
    this.typed(asked.text);
    const other = ASKED.some((key) => asked[key] !== this.shown[key]);
    if (other || this.questions.busy.size || this.root.classList.contains("stale"))
      return this.send(asked, { asked: true });
    // what is shown already is not asked for again
    this.returning = false;
    this.notices = [];
    this.S.pane = this.pane(this.name);
    this.lookAt(true, false);
    return this.wonder();
  }

  close() {
    this.set({ playing: false });
    this.questions.stop();
  }

  get guide() {
    return told(this) ? guide : undefined;
  }

  get touches() {
    const all = { feature: ["feature"], beside: ["beside", ...EVERYTHING] };
    return {
      ...super.touches,
      ...all,
      present: ["present"],
      answer: ["answer"],
      look: ["look"],
      zoom: ["zoom"],
      curve: ["curve"],
      future: ["future"],
      open: ["open"],
      depth: ["depth"],
    };
  }

  // ---- the server

  get meanwhile() {
    return "Stepping through this text still works.";
  }

  // the network shown, and those that its gradient is compared with
  get networksShown() {
    const { entry, weights } = this;
    if (!entry) return [];
    const size = this.setup.models.filter(
      ({ units, bidirectional }) => units === entry.units && bidirectional === entry.bidirectional,
    );
    return [entry, ...partners(entry, size)].map(({ name }) => ({ model: name, weights }));
  }

  get needs() {
    return `Other networks than ${this.name}, training, and files to save wait for the server.`;
  }

  askAgain() {
    // what is asked for already is another picture
    if (!this.questions.busy.has("picture")) this.send({});
  }

  get behind() {
    return this.P !== null && ASKED.some((key) => this.asked[key] !== this.shown[key]);
  }

  get whose() {
    return this.asked.text === this.text
      ? "The picture is still of the network before."
      : `The picture is still of “${shorten(this.text, CITED)}”.`;
  }

  /** The layer and direction shown, as pins name it. */
  get place() {
    const { layer, direction } = this;
    return { layer, direction };
  }

  // what is shown, as it is asked for
  get shown() {
    const { text, name: model, weights, layer, direction } = this;
    return { text, model, weights, layer, direction };
  }

  get values() {
    const { S } = this;
    return {
      ...this.shown,
      t: S.t,
      unit: S.unit,
      theme: S.theme,
      view: this.view,
      mode: S.mode,
      focus: this.chosen ? S.focus : null,
      feature: S.feature,
      probe: S.probe,
      open: S.open,
      depth: S.open ? S.depth : "layer",
      by: S.by,
      beside: S.beside,
      look: S.look,
      future: S.future,
      zoom: Number(S.zoom.toFixed(2)),
      curve: S.curve,
      present: S.present,
      answer: S.answer,
      written: this.written,
      sort: S.sort,
      sorted: S.sort === "now" && this.ordered !== S.t ? (this.ordered ?? null) : null,
      tour: this.tour.at,
    };
  }

  subject() {
    return reading(this);
  }

  get wished() {
    return { ...this.values, ...Object.fromEntries(ASKED.map((key) => [key, this.asked[key]])) };
  }

  // What a change of text, model or weights asks for; the newest answer wins. `then` says where its picture
  // opens: at the step of an address, where something happens, or where the network began to write.
  send(request, then = {}) {
    if (this.closed) return;
    this.root.classList.add("busy");
    this.root.setAttribute("aria-busy", "true");
    // a choice that is still on its way counts, also when another follows it
    const { write, ...before } = this.asked;
    this.asked = { ...before, length: 0, ...request };
    if (this.pane(this.asked.model) === "text" && !this.measured.has(this.asked.model))
      this.asked.units = true;
    this.later = then;
    this.changed = true;
    // a file that is being made holds up no picture
    if (![...this.questions.busy].some((want) => !LATE.includes(want))) this.ask();
    this.mark();
  }

  /** The answer to a question beside the picture: null until it has come. */
  answered(want, request) {
    const key = JSON.stringify(request);
    if (!this.questions.asked(want, key)) {
      this.answers.delete(want);
      this.questions.ask(want, request, { key });
    }
    return this.answers.get(want) ?? null;
  }

  /** The sums of this step and unit, as they are written out. */
  get sums() {
    const { S } = this;
    return this.answered("sums", { ...this.shown, t: S.t, unit: S.unit });
  }

  /** The weights of the network shown, by the names of its equations; and what its first layer reads. */
  get tensors() {
    const { model, weights } = this.shown;
    return this.answered("tensors", { model, weights });
  }

  get inputs() {
    return this.answered("inputs", this.shown);
  }

  /** The sums under the gates of what is shown, see `Session.preactivations`; null until they have come. */
  get preactivations() {
    return this.answered("preactivations", this.shown);
  }

  /** Whether the rows around a step are here as they are read: of a large picture they are asked for. */
  rows(t) {
    const { P } = this;
    if (!P.drawn) return true;
    if (P.steps?.t === t) return true;
    const found = this.answered("step", { ...this.shown, t });
    if (!found?.picture) return null;
    P.steps = { t, P: found.picture };
    return true;
  }

  // of a large picture what is read of it comes after it: the chosen unit's numbers, and the gradient
  refine(touched) {
    const { P, S } = this;
    if (!P?.drawn) return;
    if (S.mode === "unit" && !P.columns.has(S.unit)) {
      const found = this.answered("unit", { ...this.shown, unit: S.unit });
      if (found?.picture) {
        P.columns.set(S.unit, found.picture);
        for (const each of ["unit", "step"]) touched.add(each);
      }
    }
    const found = P.late && this.answered("gradient", this.shown);
    if (found?.picture) {
      P.completed(found.picture);
      for (const each of EVERYTHING) touched.add(each);
    } else if (found) P.late = false;
  }

  /** Calls back with every signal of every layer, in float32, to be saved. */
  whole(then) {
    const { P } = this;
    if (P.layers.length === 1 && !P.drawn) return then(P);
    this.saves = then;
    return this.saved();
  }

  // once they have come
  saved() {
    const found = this.saves && this.answered("signals", this.shown);
    if (!found) return;
    const then = this.saves;
    this.saves = null;
    this.answers.delete("signals");
    this.questions.forget("signals");
    if (found.picture) then(found.picture);
    else this.take(found);
  }

  get exports() {
    return READS;
  }

  take(answer) {
    this.handed(answer);
    this.notices = [...answer.notices];
    this.draw(new Set(["notice"]));
  }

  ask() {
    this.changed = false;
    this.questions.ask("picture", this.asked);
  }

  // another model; to a text that was written for another task it would have little to say
  change(entry, then = {}) {
    const text = instead(this.setup, this.find(this.asked.model), entry, this.asked.text);
    if (text === null) return this.send({ model: entry.name, ...LAST }, then);
    this.typed(text);
    return this.send({ model: entry.name, text, ...LAST }, { ...then, jump: true });
  }

  // what the units do is asked for once a model, when it is to be shown
  wonder() {
    if (this.S.pane === "text" && this.P && !this.measured.has(this.name)) this.send({});
  }

  find(name) {
    return this.setup.models.find((model) => model.name === name) ?? this.own;
  }

  // the model shown, as it is listed
  get entry() {
    return this.find(this.name);
  }

  receive(data, opening = null) {
    const answer = decode(data);
    // what Python shows answers no question
    const { want, pushed } = answer;
    if (!opening && !pushed && !this.questions.take(answer)) return;
    const beside = want !== "picture" && !opening && !pushed;
    if (want === "handout") this.take(answer);
    else if (want === "open") this.opener.take(answer);
    else if (beside) this.answers.set(want, answer);
    if (want === "signals") this.saved();
    if (this.changed && !pushed) return this.ask();
    if (beside) return this.draw(new Set([want === "step" ? "rows" : want]));
    // what an address says of a network that is gone is not of the one in its place
    const { asked, jump, wrote, fresh, entry } = answer.gone ? { jump: true } : (this.later ?? opening ?? {});
    this.later = undefined;
    this.returning = false;
    this.root.setAttribute("aria-busy", "false");
    this.root.classList.remove("busy");
    this.notices = [...answer.notices];
    if (!answer.picture) {
      if (!this.P) return this.unshown();
      // an example of another network's task goes with that
      if (this.asked.model !== this.name) this.typed(this.text);
      this.asked = this.shown;
      // the last good picture stays
      this.root.classList.add("stale");
      return this.draw(new Set(["notice"]));
    }
    this.root.classList.remove("stale");
    this.due ||= entry === true;
    if (pushed) {
      this.typed(answer.text);
      // what Python holds is in no question, so that the same one has another answer now
      for (const want of this.questions.latest.keys()) this.questions.forget(want);
      this.answers.clear();
    }
    const before = this.P;
    const sameModel = answer.model === this.name;
    this.written = this.wroteFrom(answer);
    if (answer.entry) this.own = answer.entry;
    adopt(this.setup, answer);
    if (answer.units !== undefined) this.measured.set(answer.model, answer.units);
    Object.assign(this, {
      P: answer.picture,
      text: answer.text,
      name: answer.model,
      weights: answer.weights,
    });
    this.stand();
    this.asked = this.shown;
    const P = this.P,
      S = this.S;
    S.pane = this.pane(this.name);
    this.standIn?.keep(this.networksShown);
    if (pushed) {
      // a later word on where to look may have come before a picture, which is large
      const { place } = this.model,
        { t, unit, told } = place?.told > pushed.told ? place : pushed;
      this.told = told;
      Object.assign(S, { t: Math.min(t, P.T - 1), unit: Math.min(unit, P.H - 1) });
    } else if (before === null || jump) {
      const [t, unit] = P.moment,
        told = sameModel ? [S.unit, this.chosen] : story(this.measured.get(this.name));
      S.t = t;
      // who reads for a unit reads the next text for it too
      [S.unit, this.chosen] = S.pane === "text" && told ? told : [unit, this.chosen];
    } else {
      // at its end one stays there, and another text is read to its end
      const last = fresh || S.t >= before.T - 1 || !continues(before.tokens, P.tokens);
      S.t = wrote && answer.written !== undefined ? answer.written : last ? P.T - 1 : Math.min(S.t, P.T - 1);
      // a unit of another network has nothing in common with it but the number
      S.unit = sameModel ? Math.min(S.unit, P.H - 1) : P.moment[1];
    }
    return this.lookAt(asked, opening !== null);
  }

  // draws what is shown anew, where an address asks to look at it: the page's first, or one that a person went to
  lookAt(asked, opening) {
    const { S } = this;
    if (asked) this.placed(opening);
    if (asked) this.unheld();
    // what another cell has no such signal for is shut
    if (!this.P.roles.tree(S.open)) S.open = null;
    if (!curved(this.P).length) S.curve = null;
    S.focus = this.focus();
    this.arrange();
    this.resetView();
    const { t } = S;
    if (asked && S.sort === "now" && this.ordered !== t) {
      S.t = this.ordered;
      this.draw(new Set(EVERYTHING));
      S.t = t;
      this.draw(new Set(["step", "notice"]));
    } else this.draw(new Set([...EVERYTHING, "feature", "notice"]));
    return undefined;
  }

  // the layer and the direction of what is shown, as an address says them
  stand() {
    Object.assign(this, placeOf(this.P));
  }

  // where the network's own writing begins, as long as neither it nor the network changes
  wroteFrom({ text, model, weights, written }) {
    const same = model === this.name && weights === this.weights && text.startsWith(this.text.trimEnd());
    if (written !== undefined) return same ? Math.min(this.written ?? written, written) : written;
    return same && text === this.text ? this.written : null;
  }

  // the view that an address asks for; what it asks of the server is said by the server as the page opens
  placed(opening) {
    const { P, S, state, notices } = this,
      { values, given, said } = state.asked;
    notices.push(...(opening ? [] : said.server), ...said.view);
    S.t = state.place("t", P.T, S.t, notices);
    // an address that names a unit also says what is looked at of it
    if (given.has("unit")) this.chosen = undefined;
    S.unit = state.place("unit", P.H, S.unit, notices);
    const equated = P.roles.equations.map(({ name }) => name);
    S.open = state.among("open", equated, notices);
    S.depth = values.depth;
    this.bring = S.open !== null;
    this.chosen = state.among("focus", P.signals, notices) ?? S.open ?? this.chosen;
    const probed = P.probes.map(({ name }) => name);
    S.probe = state.among("probe", probed, notices) ?? S.probe;
    const features = this.measured.get(this.name)?.features;
    const unmeasured = features && !features.some(({ name }) => name === values.feature);
    if (values.feature !== null && unmeasured)
      notices.push("The address asks for a feature that the units were not measured for.");
    const { mode, sort, look, zoom } = S.open ? { ...values, mode: "unit" } : values;
    S.future = values.future;
    Object.assign(S, { look, zoom, curve: state.among("curve", curved(P), notices) });
    [S.beside, S.by] = [values.beside, values.by];
    Object.assign(S, { mode, sort, feature: unmeasured ? null : values.feature });
    if (given.has("written")) this.written = state.place("written", P.T, null, notices);
    // rows sorted by a value keep the order that they were given at a step
    this.ordered = state.place("sorted", P.T, S.t, notices);
  }

  // the changes that an address brings along are held on the What-if page alone
  unheld() {
    if (!this.pages.whatif || !this.state.asked.values.pins) return;
    this.notices.push({
      text: "This page shows the network as trained: the changes in the address are not held here.",
      to: way(this, "whatif"),
      words: "See them in What if",
    });
  }

  // ---- two views of the text

  // what a person chose, or what the model's task is best seen in
  pane(name) {
    const { task, layers = 1, bidirectional = false } = this.find(name) ?? {},
      usual = this.setup.tasks[task]?.view ?? "time";
    return this.view === "layers" && layers < 2 && !bidirectional ? usual : (this.view ?? usual);
  }

  show(pane) {
    this.view = pane;
    this.set({ pane, focus: this.focus(pane) });
    this.wonder();
  }

  // the signal to look at: the chosen one; else over time what keeps the memory, in the text what is kept
  focus(pane = this.S.pane) {
    const { P } = this;
    return P.signals.includes(this.chosen)
      ? this.chosen
      : pane === "text"
        ? P.memory
        : (P.keeper ?? P.signals[0]);
  }

  // a unit and the signal of it that tells something
  choose(unit, signal) {
    this.chosen = signal;
    this.set({ unit, mode: "unit", focus: signal });
  }

  /** Opens the box of a signal: how its number comes about, of all units, and deeper down of one. */
  open(name) {
    const { S, P } = this;
    if (S.present || !P.roles.tree(name)) return;
    this.chosen = name;
    const first = S.open === null;
    this.bring = first;
    this.set({ open: name, mode: "unit", focus: name, ...(first && { depth: "layer" }) });
    if (first) this.grow(name);
  }

  /** Back by one level: from one unit to its layer, from that to the cell. */
  shallower() {
    this.set(this.S.depth === "unit" ? { depth: "layer" } : { open: null });
  }

  /** Once what was opened is there: brings it into view, where it lies below the screen. */
  brought() {
    if (!this.bring || this.inside.el.getAttribute("aria-busy") === "true") return;
    this.bring = false;
    if (!this.small) return;
    requestAnimationFrame(() => {
      const { el } = this.inside;
      // the words stay above everything
      el.style.scrollMarginTop = `${this.words.offsetHeight + 0.5 * this.rem}px`;
      el.scrollIntoView({ block: "start" });
    });
  }

  // a frame grows from the box that was clicked to what it opens, whose numbers are there at once
  grow(name) {
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    requestAnimationFrame(() => {
      const box = this.root.querySelector(`.cell g[data-open="${name}"]`);
      if (!box || this.S.open !== name) return;
      const [from, to] = [box, this.inside.el].map((each) => each.getBoundingClientRect()),
        frame = h("div", { class: "growing", "aria-hidden": "true" });
      const at = ({ left, top, width, height }) => ({
        ...{ left: `${left}px`, top: `${top}px` },
        ...{ width: `${width}px`, height: `${height}px` },
      });
      this.root.append(frame);
      frame
        .animate([at(from), { ...at(to), opacity: 0.3 }], { duration: GROWS_MS, easing: "ease-out" })
        .finished.finally(() => frame.remove());
    });
  }

  // only what is seen is drawn
  arrange() {
    const { S, P, root } = this,
      opened = S.open !== null;
    for (const [pane, parts] of Object.entries(this.panes))
      for (const part of parts) part.hidden = opened || pane !== S.pane;
    for (const part of [this.inside.el, this.inside.menu]) part.hidden = !opened;
    this.which.hidden = opened;
    root.style.setProperty("--wide", `${this.width}px`);
    root.classList.toggle("opened", opened);
    root.classList.toggle("reading", S.pane === "text");
    const several = S.pane === "layers" && !opened;
    root.classList.toggle("two-seen", several);
    if (!several) this.both.leave?.();
    root.classList.toggle("tall", P.reads.kind === "bytes");
    this.stage.arrange();
  }

  placeWords() {
    super.placeWords();
    if (this.small !== (this.which.parentNode === this.main)) this.words.after(this.which);
    // between the directions
    if (this.S.pane === "layers" && !this.S.open && !this.small) this.both.middle.append(this.words);
    // a text of several lines is typed into a taller box, answers stand under the words, and the rest makes room
    const taller =
      (this.P.reads.kind === "bytes" ? TALLER : 0) + (believes(this.P) ? TALL : 0) + tall(this.P, this.S);
    this.extra = this.small ? 0 : taller * this.rem;
  }

  // ---- drawing and keys

  draw(touched) {
    this.refine(touched);
    if (this.P && ["pane", "present", "open"].some((each) => touched.has(each))) {
      this.arrange();
      this.placeWords();
    }
    // what was hidden meanwhile is drawn as things stand now
    if (touched.has("open") && this.S.open === null) for (const each of EVERYTHING) touched.add(each);
    super.draw(touched);
    if (
      !this.P ||
      ![
        "step",
        "unit",
        "picture",
        "feature",
        "present",
        "answer",
        "open",
        "depth",
        "look",
        "zoom",
        "curve",
        "future",
      ].some((name) => touched.has(name))
    )
      return;
    const { P, S } = this;
    Object.assign(this.host.dataset, {
      t: S.t,
      unit: S.unit,
      steps: P.T,
      model: this.name,
      view: S.pane,
      ready: "true",
    });
    this.tellPlace();
    // in and out of it is an entry of the history, however soon
    this.keep(this.due || ["present", "open", "depth", "future"].some((each) => touched.has(each)));
    if (this.settled) this.due = false;
  }

  /** The keys of the cell unrolled; what zooms out from one cell unrolls it. */
  get zooms() {
    const { look, zoom } = this.S;
    if (look === "unrolled") return zooms(zoom, (zoom) => this.set({ zoom }));
    return { "-": () => this.set({ look: "unrolled", zoom: 0.75 }) };
  }

  /** Shows what is seen as a page for a projector. */
  present() {
    this.set({ present: true });
  }

  moves() {
    const moves = {
      ...super.moves(),
      " ": () => this.set({ playing: !this.S.playing }),
      "?": () => this.help(),
      p: () => this.set({ present: !this.S.present }),
      o: () => (this.S.open ? this.set({ open: null }) : this.open(this.S.focus)),
      ...this.zooms,
      ...(this.S.open && { Escape: () => this.shallower() }),
    };
    if (this.S.present) {
      // what only the page below shows stays as it is
      for (const key of Object.keys(moves)) if (/^[\do]$/.test(key)) delete moves[key];
      return { ...moves, ...this.stage.moves };
    }
    const close = this.S.curve === null ? {} : { Escape: () => this.set({ curve: null }) };
    return { ...moves, ...close, v: () => this.show(this.S.pane === "text" ? "time" : "text") };
  }

  // in the text itself only left and right are ours: the rest scrolls it
  key(event) {
    if (event.composedPath()[0] === this.sheet && SCROLLS.includes(event.key)) return;
    super.key(event);
  }
}

export default { render: (context) => void new App(context) };
