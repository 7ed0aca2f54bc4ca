// The Translate page in the browser: an encoder reads a sentence word by word, hands over its state, and a decoder writes
// another. All of a translation is here once it is shown (`visualizer.pages.translation`): stepping asks nobody.

import { Chooser } from "../kit/chooser.mjs";
import { ramp } from "../kit/colour.mjs";
import { h, setText } from "../kit/dom.mjs";
import { drawPart, having } from "../kit/fence.mjs";
import { inCaption } from "../kit/format.mjs";
import { READS } from "../kit/instrument.mjs";
import { notice } from "../kit/notice.mjs";
import { decode } from "../kit/payload.mjs";
import { bar } from "../kit/site.mjs";
import { attention } from "../kit/translation/attention.mjs";
import { chains } from "../kit/translation/chains.mjs";
import { everywhere, listOf } from "../kit/translation/held.mjs";
import { inside } from "../kit/translation/inside.mjs";
import { search } from "../kit/translation/search.mjs";
import style from "../kit/translation/translation.css";
import { columns, liveliest, outputAt, placed, sizes } from "../kit/translation/view.mjs";
import { transport } from "../kit/transport.mjs";
import { changes, choose, form, saying } from "./form.mjs";
import { handing } from "./handing.mjs";
import { holding } from "./hold.mjs";
import { memory } from "./memory.mjs";
import { pairing } from "./pair.mjs";
import { guide, told as hasExample } from "./tour.mjs";
import { asking } from "./why.mjs";

/** After which it is said how far an answer has got. */
const LONG_MS = 450;
const EVERYTHING = [
  ...["run", "asked", "size", "theme", "step", "unit", "word", "play", "busy", "notice"],
  ...["cell", "why", "probe"],
];

export class App extends Chooser {
  constructor(context) {
    super(context, style, "translate");
    this.S = {
      ...{ t: 0, unit: 0, word: null, playing: false, speed: 1, by: "piece", theme: this.S.theme },
      ...{ side: "decoder", signal: null, why: "no", probe: null },
    };
    this.views = null;
    // how wide each part is, and what that goes by
    /** @type {Map<Element, number>} */
    this.widths = new Map();
    this.laid = "";
    this.since = 0;
    this.seen = false;
    /** Why it could not be told what decided an output. @type {string | null} */
    this.unreasoned = null;
    const chosen = choose(this),
      asked = form(this),
      said = notice(this),
      steps = transport(this),
      told = saying(this),
      row = chains(this),
      decided = asking(this),
      held = holding(this),
      known = memory(this),
      looked = attention(this),
      searched = search(this),
      handed = handing(this),
      paired = pairing(this),
      unit = inside(this);
    this.none = h("p", { role: "status" });
    // where it is in no menu, nothing else says what this is
    this.empty = h(
      "div",
      { class: "tr-none" },
      this.inPage && !("translate" in this.pages) && h("h1", {}, "Translate"),
      this.none,
    );
    this.time = row.el;
    this.body = h(
      "div",
      { class: "tr-body" },
      h("div", { class: "tr-top" }, steps.el, told.el),
      row.el,
      known.el,
      decided.el,
      held.el,
      h("div", { class: "tr-two" }, looked.el, searched.el),
      paired.el,
      handed.el,
      unit.el,
    );
    this.main = h("main", { class: "tr-main" }, this.empty, this.body);
    // those that are drawn also where nothing is shown come first
    this.always = [chosen, asked, said];
    this.parts = [
      ...this.always,
      steps,
      told,
      row,
      known,
      decided,
      held,
      looked,
      searched,
      paired,
      handed,
      unit,
    ];
    this.root.append(
      bar(this, { choice: chosen.el }),
      h("div", { class: "ask tr-ask", role: "region", "aria-label": "The sentence" }, asked.el, said.el),
      this.main,
    );
    this.listen();
    this.receive(this.model.payload, true);
    this.model.on("progress", () => this.told());
  }

  close() {
    super.close();
    this.S.playing = false;
    for (const part of this.parts) part.stop?.();
  }

  get guide() {
    return hasExample(this) ? guide : undefined;
  }

  get touches() {
    return {
      t: ["step"],
      unit: ["unit"],
      word: ["word"],
      side: ["cell", "unit"],
      signal: ["cell"],
      why: ["why"],
      probe: ["probe"],
      theme: ["theme"],
      playing: ["play"],
      speed: ["play"],
    };
  }

  // ---- the server

  get meanwhile() {
    return "Stepping through the translation shown still works.";
  }

  get whose() {
    return "What is shown is of what was asked before.";
  }

  get question() {
    return { asked: this.wish };
  }

  get exports() {
    return this.P ? READS : "";
  }

  ask() {
    this.since = performance.now();
    super.ask();
  }

  // how far it has got, which is said where it takes long
  told() {
    if (!this.busy.has(this.want) || performance.now() - this.since < LONG_MS) return;
    this.share = this.model.progress[this.want] ?? null;
    this.draw(new Set(["busy"]));
  }

  receive(data, first = false) {
    const { picture: found, ...head } = decode(data),
      asked = first ? this.questions.opened(head) : this.questions.take(head);
    if (!asked) return;
    if (head.want === "handout") return this.filed(head);
    const before = first || this.returning ? null : this.P,
      said = first || this.returning ? [...this.state.asked.said.view] : [];
    if (head.want === "why") return this.hears(asked.request, head);
    this.host.dataset.seq = String(head.seq);
    if (head.asked) {
      this.C = this.wish = head.asked;
      setText(this.none, head.none ?? "");
      this.P = found ? this.taken(found) : null;
      if (found) this.place(before, said);
      this.seen ||= found !== null;
    }
    // boxes then hold what is gone back to, also one that is being typed in
    const touched = new Set(this.returning ? [...EVERYTHING, "back"] : EVERYTHING);
    this.returning &&= head.fault === true;
    this.notices = [...head.notices, ...said];
    this.resetView();
    this.mark();
    this.draw(touched);
    // a session opens before a long sentence is translated
    if (first && head.later) this.ask();
  }

  /** Takes the page as a file, or why there is none. */
  filed(head) {
    this.handed(head);
    this.notices = head.notices;
    this.draw(new Set(["notice"]));
  }

  // ---- what decided an output, which is asked of the translation that is shown

  askWhy(j) {
    const key = JSON.stringify([this.C, j]);
    if (!this.closed && !this.questions.asked("why", key))
      this.questions.ask("why", { asked: this.C, j }, { key });
  }

  hears({ asked, j }, { why, notices }) {
    if (!this.P || JSON.stringify(asked) !== JSON.stringify(this.C)) return;
    if (why) this.P.reasons.set(j, why);
    this.unreasoned = why ? null : notices.join(" ");
    this.draw(new Set(["why"]));
  }

  /** What decided the output that is looked at, once that is known; and how much each source word counts, null where
   * it is not asked. */
  get reason() {
    return this.P.reasons.get(this.j) ?? null;
  }

  get counts() {
    return this.S.why === "no" ? null : (this.reason?.ways[this.S.why] ?? null);
  }

  // a picture, and what is read off it again and again
  taken(P) {
    P.reader = P.read.roles;
    P.writer = P.write.roles;
    P.holds = P.writer.memory;
    P.pins = listOf(this.C.hold);
    P.reasons = new Map();
    this.unreasoned = null;
    return P;
  }

  // the step, the unit and the word of a new picture: of the address, or those that were looked at
  place(before, said) {
    const { P, S, state } = this,
      otherwise = placed(P, S.t, before);
    S.t = before ? otherwise : state.place("t", P.T, otherwise, said);
    if (!before || before.H !== P.H)
      S.unit = before ? liveliest(P, P.holds) : state.place("unit", P.H, liveliest(P, P.holds), said);
    if (!before) {
      const { side, signal, why, probe } = state.asked.values;
      Object.assign(S, { side, signal, why, probe });
      S.word = P.attention ? state.place("word", P.S, null, said) : null;
    } else if (S.word !== null && (!P.attention || S.word >= P.S)) S.word = null;
    if (!before || before.S !== P.S || before.J !== P.J) this.views = null;
    if (S.playing && P.T === 1) S.playing = false;
  }

  // ---- the address

  get values() {
    // an address keeps what it asks for where nothing can be shown; a sentence that is emptied has no step
    const { t, unit, word, side, signal, why, probe } = this.P
      ? this.S
      : this.seen
        ? this.state.usual("view")
        : this.state.asked.values;
    return { ...this.C, t, unit, word, side, signal, why, probe, theme: this.S.theme, tour: this.tour.at };
  }

  subject() {
    const about = this.translator,
      { P, S } = this;
    return {
      file: `${this.C.translator}`,
      network: about ? `${about.title}: ${about.about}` : "",
      lines: P
        ? [
            `${inCaption(this.C.sentence)} → ${inCaption(P.text)}`,
            [`Step ${S.t + 1} of ${P.T}`, `unit ${S.unit}`, ...changes(this)].join(", "),
          ]
        : [],
    };
  }

  /** The translator that is shown, as the list has it. */
  get translator() {
    return this.setup.translators.find(({ name }) => name === this.C.translator) ?? null;
  }

  readTheme() {
    super.readTheme();
    this.shades = null;
  }

  /** The colour of a share from 0 to 1, in ink. */
  shade(share) {
    this.shades ??= ramp(this.css("--zero"), this.css("--ink"));
    return this.shades[Math.round((this.shades.length - 1) * Math.min(1, Math.max(0, share)))];
  }

  /** Takes other wishes: another sentence keeps of what is held what is held at all words, another network nothing. */
  take(changes, entry = false) {
    const hold =
      "translator" in changes ? null : "sentence" in changes ? everywhere(this.wish.hold) : this.wish.hold;
    super.take({ hold, ...changes }, entry);
  }

  // ---- what is held

  /** The side and signal that are chosen to be held, and all that can be. */
  get cell() {
    const { P, S } = this,
      roles = S.side === "encoder" ? P.reader : P.writer,
      all = [...new Set([...roles.gates, roles.memory, "h"])];
    return { side: S.side, signal: all.includes(S.signal) ? S.signal : roles.memory, all };
  }

  // ---- steps

  /** The output that is looked at, -1 while the encoder reads; and the word that it reads then, or read last. */
  get j() {
    return outputAt(this.P.S, this.S.t);
  }

  get i() {
    return Math.min(this.S.t, this.P.S - 1);
  }

  go(t) {
    if (this.P) this.set({ t: Math.max(0, Math.min(this.P.T - 1, t)) });
  }

  walk(by) {
    this.go(this.S.t + by);
  }

  /** Goes to an output, of which a word's score may be worked out. */
  look(j, word = this.S.word) {
    this.set({ t: this.P.S + j, word });
  }

  // ---- layout, drawing and keys

  measure() {
    const { small, low, width, rem } = super.measure();
    return { small, low, width: width || this.width, rem };
  }

  /** Which columns are in view: a row for both sides, or one for each. */
  columns() {
    this.views = columns(this);
    return this.views;
  }

  /** How wide a part is. To ask while the page is drawn would make the browser lay it out each time. */
  widthOf(part) {
    const known = this.widths.get(part) || part.clientWidth;
    this.widths.set(part, known);
    return known;
  }

  /** How wide a column is at least, in rem: a word needs more than a character. */
  get least() {
    return this.translator?.space === false ? 2.35 : 3;
  }

  /** Whether there is room to draw in: in a frame that is not shown there is none. */
  get drawable() {
    return this.width > 100;
  }

  sizes() {
    return sizes(this);
  }

  draw(touched) {
    const { P } = this,
      has = having(touched);
    // what is shown is not yet of the sentence in the box
    const { sentence, translator: whose } = this.wish;
    this.root.classList.toggle(
      "stale",
      P !== null && this.behind && (sentence !== this.C.sentence || whose !== this.C.translator),
    );
    this.empty.hidden = P !== null;
    this.body.hidden = P === null;
    // once what was hidden has a width
    if (P && !this.drawable) this.resetView();
    const laid = [this.width, this.small, this.rem, P?.attention === null].join();
    if (laid !== this.laid) this.widths.clear();
    this.laid = laid;
    if (P && has("run", "step", "size", "word")) this.columns();
    const meanings = this.parts.filter((part) => part === this.meanings || part === this.tour);
    for (const part of P ? this.parts : [...this.always, ...meanings]) drawPart(part, touched);
    const { translator, beam } = this.C;
    Object.assign(this.host.dataset, { ready: "true", translator: translator ?? "", beam });
    const { t, unit } = this.S;
    Object.assign(this.host.dataset, P ? { t, unit, text: P.text } : { t: "", unit: "", text: "" });
    this.settle();
  }

  moves() {
    const { S, P } = this;
    return {
      ...super.moves(),
      ...this.stepping,
      " ": () => this.set({ playing: !S.playing }),
      ArrowUp: () => this.set({ unit: (S.unit - 1 + P.H) % P.H }),
      ArrowDown: () => this.set({ unit: (S.unit + 1) % P.H }),
      Escape: () => this.set({ word: null }),
    };
  }
}

export default { render: (context) => void new App(context) };
