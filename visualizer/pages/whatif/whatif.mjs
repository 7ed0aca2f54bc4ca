// The What-if page in the browser: two runs side by side, A as the network reads the text, B with gates held, with
// another text or another network.
//
// Its parts are functions `part(app) -> { el, draw(has) }`; has(...) tells what changed: "picture" (A or B are new),
// "pins" (the list, its selection, or a change under way), "t" and "step", "unit", "focus", "view", "size", "theme",
// "order", "writer", "words" | "cut" | "others" (a new picture of that want), "busy", "notice", "play".

import { axis } from "../kit/axis.mjs";
import { adopt, instead } from "../kit/brought.mjs";
import { h } from "../kit/dom.mjs";
import { told as hasExample } from "../kit/example.mjs";
import { drawPart } from "../kit/fence.mjs";
import { shorten } from "../kit/format.mjs";
import { header, reading } from "../kit/header.mjs";
import { CITED, EVERYTHING, Instrument, READS } from "../kit/instrument.mjs";
import { Near } from "../kit/near.mjs";
import { decode } from "../kit/payload.mjs";
import {
  acts,
  begun,
  changed,
  heldAt,
  isAt,
  isCoupled,
  mates,
  pinText,
  redone,
  span,
  suffix,
  undone,
} from "../kit/pins.mjs";
import { indexOf, LAST, placeOf } from "../kit/place.mjs";
import { Questions } from "../kit/questions.mjs";
import explorer from "../kit/reading.css";
import { ribbon } from "../kit/ribbon.mjs";
import { continues, spelled } from "../kit/tokens.mjs";
import { transport } from "../kit/transport.mjs";
import { answers, titles } from "./answers.mjs";
import { question } from "./ask.mjs";
import { cut } from "./cut.mjs";
import { differences } from "./differences.mjs";
import { inside } from "./inside.mjs";
import ledger from "./ledger.css";
import { halfLives, holds, ledgerBars, ledgerMatrix } from "./ledger-parts.mjs";
import { changes, heldText } from "./list.mjs";
import { numbers } from "./numbers.mjs";
import { others } from "./others.mjs";
import { plots, ribbonMarks } from "./plots.mjs";
import { pinsOf, presets } from "./presets.mjs";
import { readout } from "./readout.mjs";
import below from "./sections.css";
import { quoted, sentence, unitsOf } from "./sentence.mjs";
import { followed } from "./story.mjs";
import { guide } from "./tour.mjs";
import style from "./whatif.css";
import { mattered } from "./words.mjs";

const SLOW_MS = 400;
const TOUCHES = {
  t: ["t", "step"],
  unit: ["unit"],
  mode: ["unit"],
  focus: ["focus", "pins"],
  probe: ["probe"],
  by: ["step"],
  view: ["view", "t", "step"],
  pin: ["pins"],
  writer: ["writer", "unit"],
  theme: ["theme", ...EVERYTHING],
  playing: ["play"],
  speed: ["play"],
};

export class App extends Instrument {
  /** What run A is: the text, and the name and the weights of the network that read it. @type {string} */
  text;
  /** @type {string} */
  name;
  /** @type {string} */
  weights;
  /**
   * What run B reads or is read by instead, null where it has nothing but the changes.
   *
   * @type {?{ text?: string, model?: string, weights?: string }}
   */
  other;
  /** The layer and direction that is shown, as pins name it. @type {import("../kit/pins.mjs").Place} */
  place = LAST;
  /** The server's key of the runs shown, and the question that they answer. @type {string} */
  had;
  /** @type {number} */
  shown;
  /** What was said of the last answer of each kind, and of the address. */
  said = {};
  /** Writes into the first text box. @type {(text: string) => void} */
  typed;
  /** Brings a step to the left end of the words. @type {(t: number) => void} */
  scroll;
  /** Lists the keys. @type {() => void} */
  help;

  constructor(context) {
    super(context, explorer + style + ledger + below);
    Object.assign(this.S, { pin: -1, span: [0, 0], writer: null, probe: null, by: "piece" });
    this.A = null;
    this.before = this.frame = this.pause = null;
    this.slow = false;
    this.owed = new Set();
    this.asked = { model: null };
    this.questions = new Questions((question) => this.tell(question));
    this.got = {};
    // the list as it is shown, a change under way in it, and as it made the runs shown
    this.pins = this.listed = [];
    this.history = begun;
    // what would be held, where no pin is selected: units may be "one", the selected one; steps are undefined where a
    // person chose none; of a preset it is its first part, and the others go along
    this.draft = { units: null, steps: undefined, value: 1, preset: null };
    // the text and cell that the draft was made for
    this.drafted = null;
    // whether a person has gone to a step since the sentence spoke of any
    this.stepped = false;
    // the other parts of the change under a hand, which go where it goes
    this.mates = null;
    // the unit that a text opened on, and for what it was picked
    this.picked = null;
    // what was measured of the units: model -> see `visualizer.zoo.measure.measure`, null where nothing was
    this.measured = new Map();
    this.near = new Near("300px");

    const make = (part) => part(this);
    const [head, asks, chips, said, list, told, bar, words, curves, bars, held, extra, line] = [
      header,
      question,
      presets,
      sentence,
      changes,
      answers,
      transport,
      ribbon,
      plots,
      ledgerBars,
      holds,
      numbers,
      readout,
    ].map(make);
    const marks = ribbonMarks(this, words.el);
    this.below = [ledgerMatrix, inside, differences, mattered, halfLives, cut, others].map(make);
    for (const part of this.below) {
      Object.assign(part, {
        owed: new Set(),
        drawn: false,
        near: this.near.watch(part.el, () => this.P && part.owed.size && this.drawBelow(part, new Set())),
      });
    }
    this.words = words.el;
    this.cursor = h("div", { class: "cursor" });
    this.time = h(
      "section",
      { class: "time", "aria-label": "The whole text" },
      words.el,
      curves.el,
      h("div", { class: "bookkeeping" }, bars.el),
      this.cursor,
    );
    this.now = h(
      "section",
      { class: "now", "aria-label": "The change and what it does" },
      said.el,
      list.el,
      told.verdict,
      bar.el,
      told.el,
      h("div", { class: "holding" }, held.el),
    );
    this.first = h("section", { class: "fold", "aria-label": "What if" }, this.now, this.time);
    this.main = h("main", {}, this.first, h("div", { class: "below" }, ...this.below.map(({ el }) => el)));
    const choose = h("div", { class: "choose", role: "region", "aria-label": "What to change" }, chips.el);
    const ways = h("div", { class: "compare" }, h("span", { class: "lead" }, "Compare with"), asks.ways);
    this.parts = [asks, head, chips, said, list, told, bar, words, marks, curves, bars, held, extra, line];
    choose.append(ways);
    this.root.append(head.el, asks.el, choose, this.main, extra.el, line.el);
    line.watch(told.el, this.first, choose);
    this.listen();
    this.receive(this.model.payload, true);
    this.model.on("progress", () => this.told());
    if (this.host.dataset.unshown) return;
    const { brought } = this.state;
    if (brought !== undefined) {
      this.typed(brought);
      this.send({ text: brought });
    }
  }

  close() {
    this.set({ playing: false });
    this.near.close();
    this.questions.stop();
    clearTimeout(this.pause);
    cancelAnimationFrame(this.frame);
  }

  get touches() {
    return TOUCHES;
  }

  get guide() {
    return hasExample(this) ? guide : undefined;
  }

  // the sections that wait to be looked at
  unvisited() {
    return this.below.filter(({ drawn, owed }) => !drawn || owed.size).map(({ el }) => el);
  }

  get notices() {
    return Object.values(this.said).flat();
  }

  // read, they go together
  set notices(all) {
    this.said = { all };
  }

  // ---- the server

  wentOff() {
    super.wentOff();
    if (!this.byItself) this.before = this.mates = null;
    this.waits();
  }

  cameBack() {
    super.cameBack();
    this.waits();
  }

  get meanwhile() {
    return "Stepping through these runs still works.";
  }

  // those of both runs
  get networksShown() {
    const { name, weights, other } = this,
      first = { model: name, weights };
    return other && !this.sameNet ? [first, { model: other.model, weights: other.weights }] : [first];
  }

  get needs() {
    return "Other networks, and what a cut costs, wait for the server.";
  }

  askAgain() {
    if (!this.questions.busy.has("run")) this.send({});
  }

  get behind() {
    return this.P !== null && (this.dirty || this.questions.busy.has("run"));
  }

  get whose() {
    return this.asked.text === this.text
      ? "The pictures are still of what was asked before."
      : `The pictures are still of “${shorten(this.text, CITED)}”.`;
  }

  // Asks for another run. `then` says how its picture opens: `jump` at its end, `asked` as the address says.
  send(changes, then = {}) {
    if (this.closed) return;
    const { length, ...kept } = changes;
    this.asked = { ...this.asked, ...kept };
    this.length = length;
    this.later = { ...this.later, ...then };
    this.dirty = true;
    // one question at a time, and a second while a hand moves, so that the next answer is made while this one is drawn;
    // of all that follow the last counts
    if (this.questions.count("run") < (this.before === null ? 1 : 2)) this.run();
    if (this.P) this.waits();
    this.mark();
  }

  run() {
    this.dirty = false;
    const units = this.measured.has(this.asked.model) ? {} : { units: true };
    const cut = this.length === undefined ? {} : { length: this.length };
    // a run that a hand has passed is still drawn
    this.questions.ask("run", { ...this.asked, ...cut, ...units, have: this.had ?? "" }, { both: true });
  }

  // Asks for more about the runs shown. The same is not asked twice, and only the latest answer counts.
  ask(want, detail = {}) {
    const request = { ...this.accepted, ...detail },
      key = JSON.stringify(request);
    if (!this.answering || this.closed || this.questions.asked(want, key)) return;
    this.questions.ask(want, request, { key });
    this.draw(new Set(["busy"]));
  }

  receive(data, opening = false) {
    const answer = decode(data),
      { want, pictures: [a] = [] } = answer;
    if (!opening && !this.questions.take(answer)) return;
    // shown once more, the last answer need not be a whole run
    if (opening && (want !== "run" || (answer.key && !a))) return this.again(answer);
    if (want === "run") return this.ran(answer, opening);
    if (want === "handout") this.handed(answer);
    if (want === "open") return this.opener.take(answer);
    this.said = { ...this.said, [want]: answer.notices };
    this.got[want] = answer.picture;
    this.draw(new Set([want, "busy", "notice"]));
  }

  again({ want, text, model, weights, other, pins }) {
    this.asked =
      want === "run" ? { text, model, weights, ...this.place, other, pins: pins.map(wire) } : this.wanted();
    this.run();
  }

  // a run: A, where it is another, and B, where it is not A
  ran(head, opening) {
    const { key, pictures: [a, b] = [] } = head;
    this.said = { ...this.said, address: [], all: [], run: head.notices };
    const final = !this.dirty && !this.busy.has("run");
    if (final) this.returning = false;
    if (this.dirty) this.run();
    this.waits();
    this.root.classList.toggle("stale", !key);
    if (!key) {
      if (!this.P && final) return this.unshown();
      // the last good picture stays, and what made it
      if (final) {
        this.later = undefined;
        // an example of another network's task goes with that
        if (this.P && this.asked.model !== this.name) this.typed(this.text);
        this.asked = this.accepted ?? this.wanted();
        this.take(this.listed);
      }
      return this.draw(new Set(["notice", "busy", "pins"]));
    }
    const before = this.P,
      { later: then = {} } = this,
      // what an address says of a network that is gone is not of the one in its place
      { gone = false } = head,
      text = before !== null && (head.text !== this.text || head.other?.text !== this.text2);
    const other =
      before &&
      (head.model !== this.name || head.weights !== this.weights || head.other?.model !== this.other?.model);
    if (head.entry) this.own = head.entry;
    adopt(this.setup, head);
    if (head.units !== undefined) this.measured.set(head.model, head.units);
    if (a) this.A = a;
    this.P = b ?? this.A;
    // of the same network they come with run A alone
    if (!this.P.roles.equations.length) this.P.roles.equations = this.A.roles.equations;
    const stood = this.place;
    this.place = placeOf(this.A);
    const turned = before !== null && suffix(stood) !== suffix(this.place);
    const { text: typed, model, weights } = head;
    Object.assign(this, { had: key, text: typed, name: model, weights, other: head.other, shown: head.seq });
    this.sameNet = !head.other || (head.other.model === model && head.other.weights === weights);
    this.standIn?.keep(this.networksShown);
    this.text2 = head.other?.text;
    this.accepted = {
      text: typed,
      model,
      weights,
      ...this.place,
      pins: head.pins.map(wire),
      other: head.other && this.beside(head),
    };
    this.listed = head.pins;
    // what the list comes to in another network's signals
    this.carried = head.held;
    const touched = new Set(["picture", "notice", "busy", "pins"]);
    if (final) {
      this.later = undefined;
      this.asked = this.accepted;
      this.take(head.pins);
      // an example is an entry of its own, however soon after another
      this.due = then.entry === true || (text && then.jump === true);
    }
    if (!before || text || other || then.asked || then.jump) {
      this.placed(before, gone ? { jump: true } : then, opening && !gone);
      this.resetView();
      for (const each of EVERYTHING) touched.add(each);
    } else if (turned) for (const each of EVERYTHING) touched.add(each);
    this.soon(touched);
    return undefined;
  }

  // what to compare with: another network reads the first text, whatever that will be
  beside({ text, other: { text: its, ...network } }) {
    return !this.sameNet && its === text ? network : { text: its, ...network };
  }

  // where a new text or network is looked at
  placed(before, { jump, fresh, asked }, opening) {
    const { P, S } = this,
      addressed = opening || asked === true;
    S.writer = null;
    this.propose(!before || jump || addressed);
    if (!before || jump) this.opens(jump || (addressed && this.bare));
    else {
      const last = fresh || S.t >= before.T - 1 || !continues(before.tokens, P.tokens);
      [S.t, this.picked] = [last ? P.T - 1 : Math.min(S.t, P.T - 1), null];
    }
    // a unit that a smaller network lacks is looked at again in the next that has it
    this.missed = S.unit < P.H ? this.missed : S.unit;
    if (this.missed < P.H) [S.unit, this.missed] = [this.missed, undefined];
    S.unit = Math.min(S.unit, P.H - 1);
    // in another network the change that was spoken of may have none of its signals, and in the next again
    if (!before || jump || (S.pin < 0 && before.name !== P.name))
      S.pin = Math.max(
        0,
        this.pins.findIndex((_, k) => this.sayable(k) >= 0),
      );
    const focus = addressed ? this.read(opening) : null;
    S.pin = this.sayable(S.pin);
    S.focus =
      [focus, this.pins[S.pin]?.signal, this.draft.preset?.hold[0][0], this.chosen, P.keeper].find((name) =>
        P.signals.includes(name),
      ) ?? P.signals[0];
  }

  // the preset that a text is told with, as a cell has it, and its steps; {} where there is none
  toldWith(text, cell) {
    const { preset: named, steps } = this.setup.stories[text] ?? {},
      preset = this.setup.presets[cell].find(({ name }) => name === named);
    return preset ? { preset, steps } : {};
  }

  // what a text is told with is ready to be held; another text leaves nothing of it
  propose(again) {
    const of = `${this.P.cell} ${this.text}`;
    if (!again && of === this.drafted) return;
    this.drafted = of;
    const { preset = null, steps } = this.toldWith(this.text, this.P.cell);
    if (preset) this.stepped = false;
    if (preset || this.draft.preset || again)
      this.draft = { units: null, steps, value: preset?.hold[0][1] ?? 1, preset };
  }

  // At its end, where the answer is. An example, and a text that nothing is held in, are looked at in a unit that holds
  // what the word of its story wrote; any other where the change shows most.
  opens(example) {
    const { P, S, text } = this,
      story = this.setup.stories[text];
    const { preset, steps } = this.toldWith(text, P.cell),
      told = preset ? pinsOf(preset, steps) : [];
    const own = story && [told, []].some((pins) => pins.map(pinText).join() === this.pins.map(wire).join());
    const [shows] = (story && this.A.shows) ?? [],
      find = shows === undefined ? followed : () => ({ unit: shows, step: story.step });
    const found = (example || own) && this.sameNet ? find(this, P, story?.step) : null;
    S.t = P.T - 1;
    this.stepped = false;
    this.picked = found && { unit: found.unit, word: P.shown[found.step] };
    [S.unit, S.writer] = found ? [found.unit, found.step] : [this.changedMost(), null];
  }

  // the unit whose memory ends furthest from where it was
  changedMost() {
    const { A, P } = this,
      name = P.memory;
    if (A === P || !this.sameNet || A.memory !== name) return P.moment[1];
    const apart = (u) => Math.abs(P.at(name, P.T - 1, u) - A.at(name, A.T - 1, u));
    return Array.from({ length: P.H }, (_, u) => u).reduce(
      (best, u) => (apart(u) > apart(best) ? u : best),
      0,
    );
  }

  // What an address says of the view, and gives the signal that it looks at; the rest of it went to the server.
  read(opening) {
    const { S, P, state } = this,
      { given, said } = state.asked,
      all = [...(opening ? [] : said.server), ...said.view];
    S.t = state.place("t", P.T, S.t, all);
    S.unit = state.place("unit", P.H, S.unit, all);
    const focus = state.among("focus", P.signals, all);
    const probed = P.probes.map(({ name }) => name);
    S.probe = state.among("probe", probed, all) ?? S.probe;
    S.by = state.asked.values.by;
    S.pin = this.spoken(state.asked.values, all);
    if (S.pin < 0) this.draft = { ...this.draft, units: null };
    const { units } = this.pins[S.pin] ?? this.draft;
    if (given.has("unit") && this.apart(S.pin, S.unit)) {
      all.push(
        `The address asks for unit ${S.unit}, but holds ${unitsOf(units, P.H)}, so unit ${units[0]} is shown.`,
      );
    }
    this.stepped = given.has("t") && S.t < P.T - 1 && S.pin < 0 && !this.draft.preset;
    this.said.address = all;
    return focus;
  }

  /**
   * The change that an address speaks of: the one it names; else, of the signal it looks at, one that holds its unit.
   *
   * @param {Record<string, any>} asked
   * @param {string[]} said
   */
  spoken({ change, focus }, said) {
    const { pins, S } = this;
    const named = change === "none" ? -1 : Number(change) - 1;
    if (change && (named === -1 ? change === "none" : named in pins)) return this.sayable(named);
    if (change) said.push("The address speaks of a change that is not in its list.");
    const of = pins
      .map((_, k) => k)
      .filter((k) => this.sayable(k) >= 0 && (!focus || pins[k].signal === focus));
    return of.find((k) => !this.apart(k, S.unit)) ?? of[0] ?? -1;
  }

  // ---- models

  find(name) {
    return this.setup.models.find((model) => model.name === name) ?? this.own ?? this.setup.models[0];
  }

  // the model of A, as it is listed
  get entry() {
    return this.find(this.name);
  }

  // another model; to a text that was written for another task it would have little to say, nor to its changes
  change(entry, then = {}) {
    const from = this.find(this.asked.model);
    if (entry.task === from.task) return this.send({ model: entry.name, ...LAST }, then);
    [this.history, this.draft.steps] = [begun, undefined];
    const text = instead(this.setup, from, entry, this.asked.text);
    if (text === null) return this.send({ other: null, pins: [], model: entry.name, ...LAST }, then);
    this.typed(text);
    return this.example(text, entry, then);
  }

  /** Opens an example as it is told: nothing is held, and its own change is ready to be made. */
  example(text, entry = this.find(this.asked.model), then = {}) {
    if (!this.answering) return;
    // back to another text leads the address; of the same one its changes come back
    if (text !== this.text) this.history = begun;
    else if (this.pins.length) this.history = changed(this.history, this.pins);
    this.before = this.mates = null;
    this.take([], -1);
    const place = entry.name === this.asked.model ? {} : LAST;
    this.send({ model: entry.name, text, pins: [], other: null, ...place }, { ...then, jump: true });
    this.draw(new Set(["pins"]));
  }

  // ---- the list of pins

  /**
   * Replaces the list. While `done` is false a hand is still moving: no step of undo, and one request at a time.
   * A run that the network refuses leaves the list as it was.
   */
  edit(pins, { done = true, select = this.S.pin } = {}) {
    if (!this.answering) return;
    this.before ??= this.pins;
    this.stepped = false;
    if (done) {
      const same = JSON.stringify(this.before.map(wire)) === JSON.stringify(pins.map(wire));
      if (!same) this.history = changed(this.history, this.before);
      this.before = this.mates = null;
    }
    this.list(pins, select);
  }

  list(pins, select = this.S.pin) {
    this.take(pins, Math.min(select, pins.length - 1));
    this.focusOn();
    this.send({ pins: pins.map(wire) });
    this.soon(["pins"]);
  }

  // while a hand moves, what it does and what comes back are drawn together, once a frame
  soon(touched) {
    for (const what of touched) this.owed.add(what);
    if (this.before === null) return this.drawOwed();
    this.frame ??= requestAnimationFrame(() => this.drawOwed());
    return undefined;
  }

  drawOwed() {
    cancelAnimationFrame(this.frame);
    const { owed } = this;
    [this.owed, this.frame] = [new Set(), null];
    this.draw(owed);
  }

  take(pins, select = this.S.pin) {
    this.pins = pins;
    this.S.pin = this.P ? this.sayable(select) : select;
  }

  // whether a change, or what would be held, is of chosen units, and this is none of them
  apart(k, unit) {
    const { units, why } = this.pins[k] ?? this.draft;
    return Array.isArray(units) && !why && units[0] < this.P.H && !units.includes(unit);
  }

  // the place of a change if it can be said in this cell's signals; one of another cell's waits in the list
  sayable(k) {
    return this.reachable(k) && isAt(this.pins[k], this.place) ? k : -1;
  }

  /** Whether a change is of a signal of this cell, and of a layer that can be shown. */
  reachable(k) {
    const pin = this.pins[k];
    return pin !== undefined && this.P.signals.includes(pin.signal) && indexOf(this.A, pin) >= 0;
  }

  /** Shows another layer or direction; who looks at another begins another sentence. */
  turn(place) {
    if (this.S.pin >= 0) this.choose(-1);
    this.send(place);
  }

  /** Holds what the sentence says, and what goes along with it. */
  begin(done = true) {
    const { pins, proposed } = this;
    this.edit([...pins, ...proposed], { done, select: pins.length });
  }

  /** Adds pins, as one change, and selects the last. */
  hold(...pins) {
    const added = pins.map((pin) => ({ units: null, steps: null, on: true, ...this.place, ...pin }));
    this.edit([...this.pins, ...added], { select: this.pins.length + added.length - 1 });
  }

  undo() {
    this.recall(undone(this.history, this.pins));
  }

  redo() {
    this.recall(redone(this.history, this.pins));
  }

  recall(found) {
    if (!found || !this.answering) return;
    this.history = found[0];
    this.before = this.mates = null;
    this.stepped = false;
    // what was spoken of is, as far as it is there; of a list that comes back the first
    const { pin } = this.S,
      last = found[1].length - 1;
    this.list(found[1], this.pins.length ? Math.min(pin, last) : Math.min(0, last));
  }

  get canUndo() {
    return this.history.past.length > 0;
  }

  get canRedo() {
    return this.history.future.length > 0;
  }

  /** What B holds a place at; the later pin wins. null where it is free. */
  held(signal, unit, t) {
    return heldAt(this.carried ?? this.pins, signal, unit, t, this.place);
  }

  /** What the sentence says: the selected pin, or what would be held. */
  get sentence() {
    const { S, draft } = this,
      pin = this.pins[S.pin];
    if (pin) return pin;
    const units = draft.units === "one" ? [S.unit] : draft.units;
    return {
      ...{ signal: S.focus, ...this.place, units, steps: this.over() },
      value: this.fit(S.focus, draft.value),
    };
  }

  /** What would be held, where no pin is selected: what the sentence says and, of a preset, what goes along. */
  get proposed() {
    const { sentence, draft } = this,
      { hold: [[lead], ...along] = [[]] } = draft.preset ?? {};
    const { signal, units, steps, value } = sentence,
      at = { ...this.place, units, steps, on: true };
    const others = lead === signal && !this.stepped ? along : [];
    return [{ ...at, signal, value }, ...others.map(([name, v]) => ({ ...at, signal: name, value: v }))];
  }

  /** The steps that a preset would hold, null for all: that which a person went to, else those of the sentence. */
  over() {
    const { P, S, pins, draft } = this;
    if (this.stepped) return span(S.t, S.t, P.T);
    const there = (pins[S.pin] ?? draft).steps?.filter((t) => t < P.T);
    return there?.length ? there : null;
  }

  /** The values that a signal can have: [low, high]. */
  range(signal) {
    return this.P.roles.range(signal);
  }

  fit(signal, value) {
    if (isCoupled(value)) return this.P.roles.coupling(signal) ?? this.fit(signal, 1);
    const [low, high] = this.range(signal);
    return Math.max(low, Math.min(high, value));
  }

  /** Says something else in the sentence. */
  say(change, { done = true } = {}) {
    const { S, pins } = this,
      pin = pins[S.pin];
    if (pin) {
      if (change.units === "one") change = { ...change, units: [S.unit] };
      const { why, text, ...rest } = pin,
        next = { ...rest, ...change };
      next.value = this.fit(next.signal, next.value);
      // what was set by one preset goes to other places as one
      this.mates ??= mates(pins, S.pin, this.setup.presets[this.P.cell]);
      const places = Object.fromEntries(
        Object.entries(change).filter(([name]) => ["units", "steps"].includes(name)),
      );
      const along = Object.keys(places).length ? this.mates : [];
      return this.edit(
        pins.map((each, k) => {
          if (!along.includes(k)) return k === S.pin ? next : each;
          const { why: _, text: __, ...mate } = each;
          return { ...mate, ...places };
        }),
        { done },
      );
    }
    const { signal, ...draft } = change;
    Object.assign(this.draft, draft);
    if ("steps" in draft) this.stepped = false;
    if (signal) this.set({ focus: signal });
    return this.draw(new Set(["pins"]));
  }

  /** Selects a pin; -1 is none. */
  choose(k) {
    const { units, steps, value } = this.sentence,
      pin = this.pins[k];
    // of another layer: that is shown, and then spoken of
    if (pin && !isAt(pin, this.place) && this.reachable(k)) {
      const { layer, direction } = pin;
      this.S.pin = k;
      this.send({ layer: layer ?? null, direction: direction ?? "forward" });
      return this.draw(new Set(["pins"]));
    }
    if (k < 0) this.draft = { units, steps, value, preset: null };
    else this.stepped = false;
    this.S.pin = this.sayable(k);
    this.focusOn();
    this.draw(new Set(["pins"]));
    // what it holds is to be seen
    const [first, last] = this.S.span,
      { a, end } = this.G;
    if (this.S.pin >= 0 && (last < a || first >= end)) this.scroll(first - 2);
    return undefined;
  }

  // the signal of the selected pin is the one looked at
  focusOn() {
    const signal = this.pins[this.S.pin]?.signal;
    if (signal) this.set({ focus: signal });
  }

  // who looks at a unit that the change spoken of does not hold begins another sentence, or that of one that holds it
  set(changes) {
    const { S, pins } = this,
      { unit } = changes;
    if (unit === undefined || !this.apart(S.pin, unit)) return super.set(changes);
    const now = pins[S.pin],
      pin = now ? pins.findLastIndex((each, k) => each.units?.includes(unit) && this.sayable(k) >= 0) : -1;
    if (pin < 0)
      this.draft = {
        steps: (now ?? this.draft).steps,
        value: (now ?? this.draft).value,
        units: "one",
        preset: null,
      };
    return super.set({ ...changes, pin, ...(pin < 0 ? {} : { focus: pins[pin].signal }) });
  }

  // the step that a person goes to is what would be held; while a change is spoken of, or one is ready to be made, only
  // the one pointed at
  go(t) {
    this.stepped ||= this.S.pin < 0 && !this.S.playing && !this.draft.preset;
    super.go(t);
    if (this.stepped) this.draw(new Set(["pins"]));
  }

  point(t) {
    this.stepped = true;
    this.go(t);
  }

  // who looks at another signal begins another sentence
  look(name) {
    const pin = this.pins[this.S.pin];
    if (pin && pin.signal !== name) this.choose(-1);
    super.look(name);
  }

  // ---- what is looked at is asked for

  /** Calls fn when el comes near the window, and while it is there after each new picture. */
  seen(el, fn) {
    this.near.seen(el, () => this.P && fn());
  }

  told() {
    this.progress = this.model.progress;
    this.draw(new Set(["busy"]));
  }

  // ---- the address

  get values() {
    return this.with(this, this.accepted.pins);
  }

  get exports() {
    return READS;
  }

  subject() {
    const { P, titles: called } = this,
      held = this.listed.filter(acts).map((pin) => heldText(pin, P, (steps) => this.names(steps))),
      { file, ...rest } = reading(
        this,
        called.kind === "changes" ? "" : `${called.a} beside ${called.b}`,
        held.length ? `Held: ${held.join("; ")}` : "",
      );
    return { file: `what-if-${file}`, ...rest };
  }

  get wished() {
    const { text, model, weights, layer = null, direction = "forward", other, pins } = this.asked,
      place = { layer, direction };
    return this.with({ text, name: model, weights, place, other, sameNet: this.sameNet }, pins);
  }

  with({ text, name, weights, place, other, sameNet }, pins) {
    const { S } = this,
      first = { text, model: name, weights };
    const second = (part) => (other?.[part] !== first[part] ? (other?.[part] ?? null) : null);
    const spoken = S.pin < 0 ? "none" : this.pins.length > 1 ? String(S.pin + 1) : null;
    return {
      ...first,
      ...place,
      pins: pins?.length ? pins : null,
      text2: sameNet ? (other?.text ?? null) : second("text"),
      model2: second("model"),
      weights2: second("weights"),
      change: this.pins.length ? spoken : null,
      t: S.t,
      unit: S.unit,
      focus: S.focus,
      probe: S.probe,
      by: S.by,
      theme: S.theme,
      tour: this.tour.at,
    };
  }

  // whether the address asks for nothing to read
  get bare() {
    const { given } = this.state.asked;
    return !["text", "model", "pins"].some((name) => given.has(name));
  }

  // what the address asks the server for: what it opens on by itself where that is nothing
  wanted() {
    const { values } = this.state.asked,
      { weights, layer, direction } = values,
      two = ["text", "model", "weights"]
        .map((name) => [name, values[`${name}2`]])
        .filter(([, value]) => value !== null);
    const other = two.length ? Object.fromEntries(two) : null;
    if (this.bare) return { text: null, model: null, weights, layer, direction, pins: null, other };
    const { text = null, name: model = null } = this;
    return {
      text: values.text ?? text,
      model: values.model ?? model,
      weights,
      layer,
      direction,
      pins: values.pins ?? [],
      other,
    };
  }

  back() {
    const asked = this.wanted();
    if (asked.text !== null) this.typed(asked.text);
    this.send(asked, { asked: true });
  }

  get settled() {
    return super.settled && !this.busy.has("run") && this.accepted !== undefined;
  }

  // ---- layout, drawing and keys

  /** The tokens of steps, as one would quote them: “moved to”; null is all steps. */
  names(steps) {
    const { P } = this;
    if (P.reads.kind === "pieces") return quoted(steps, P.tokens.map(spelled), "");
    return quoted(steps, P.shown, ["bytes", "characters"].includes(P.reads.kind) ? "" : " ");
  }

  /** What the runs are called: {a: "as trained", b: "with your change"}, of what kind the comparison is. */
  get titles() {
    return titles(this);
  }

  draw(touched) {
    const has = (...names) => names.some((name) => touched.has(name));
    if (!this.P) return drawPart(this.parts[0], touched);
    const { S, P } = this;
    // whatever changed the units held, one of them is shown
    if (this.apart(S.pin, S.unit)) {
      [S.unit] = (this.pins[S.pin] ?? this.draft).units;
      touched.add("unit");
    }
    this.G = axis(S.view, P.T, this.width, this.gutter);
    if (touched.has("picture")) {
      this.order = Array.from(P.array("order"));
      touched.add("order");
    }
    this.root.classList.toggle("keepless", !P.keeper && !this.A.keeper);
    const { steps } = this.sentence;
    S.span = steps === null ? [0, P.T - 1] : [steps[0], Math.min(steps.at(-1), P.T - 1)];
    if (has("t", "view", "size")) this.drawCursor();
    // a part may hide itself and come back; what is far below waits until it comes near
    for (const part of this.parts) drawPart(part, touched);
    for (const part of this.below) this.drawBelow(part, touched);
    if (has("picture")) this.near.turned();
    Object.assign(this.host.dataset, {
      ready: "true",
      t: S.t,
      unit: S.unit,
      seq: this.shown,
      steps: P.T,
      model: this.name,
      pins: (this.accepted?.pins ?? []).join(";"),
    });
    if (this.settled) {
      this.keep(this.due);
      this.due = false;
    }
    return undefined;
  }

  drawBelow(part, touched) {
    for (const what of touched) part.owed.add(what);
    // far below it is drawn where it may come out of hiding, and once to keep room for itself
    const near = part.near();
    if (!near && part.drawn && !part.el.hidden) return;
    // while a hand moves elsewhere, what is below follows a few times a second
    if (this.before !== null && !part.el.matches(":active, :focus-within") && !this.slow) {
      this.pause ??= setTimeout(() => this.catchUp(), SLOW_MS);
      return;
    }
    const { owed } = part;
    Object.assign(part, { owed: near ? new Set() : owed, drawn: true });
    drawPart(part, owed);
  }

  catchUp() {
    [this.pause, this.slow] = [null, true];
    for (const part of this.below) if (part.owed.size) this.drawBelow(part, new Set());
    this.slow = false;
  }

  // how high the window is counts too
  measure() {
    return { ...super.measure(), high: this.inPage ? innerHeight : 0 };
  }

  waits() {
    // under a hand every frame would ask all of the page for its style again
    if (this.before !== null) return;
    this.root.classList.toggle("busy", this.busy.has("run"));
    this.root.setAttribute("aria-busy", String(this.busy.has("run")));
  }

  // on a phone the sentence stays above all that is drawn over it
  placeWords() {
    const place = this.small ? this.first : this.time;
    if (this.words.parentNode !== place) place.prepend(this.words);
  }

  resetView(size) {
    this.root.classList.toggle("tall", this.P.reads.kind === "bytes");
    super.resetView(size);
    // what is below the header and the question fills the window
    this.root.style.setProperty("--top", `${this.main.offsetTop}px`);
  }

  moves() {
    return {
      ...super.moves(),
      " ": () => this.set({ playing: !this.S.playing }),
      "?": () => this.help?.(),
    };
  }

  key(event) {
    const target = event.composedPath()[0];
    const typing = target.matches?.("input:not([type=range], [type=checkbox]), textarea, select");
    if (
      !this.closed &&
      (event.ctrlKey || event.metaKey) &&
      !event.altKey &&
      !typing &&
      !target.closest?.("dialog")
    ) {
      const key = event.key.toLowerCase();
      if (key === "z" || key === "y") {
        event.preventDefault();
        if (key === "y" || event.shiftKey) this.redo();
        else this.undo();
      }
      return;
    }
    super.key(event);
  }
}

// a pin as it is sent: one that came from the server as it was written there
const wire = (pin) => (pin.text === undefined ? pinText(pin) : `${pin.on ? "" : "!"}${pin.text}`);

export default { render: (context) => void new App(context) };
