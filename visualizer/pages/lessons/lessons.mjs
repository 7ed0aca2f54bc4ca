// The lessons in the browser: a step, its question, one picture. A lesson and its pictures come from the server once;
// steps, guesses and words are gone through here, and only a gate that is turned asks again.

import { instant } from "../kit/cell/instant.mjs";
import { zooms } from "../kit/cell/unrolled.mjs";
import curving from "../kit/curves.css";
import { download, h, onPlainClick } from "../kit/dom.mjs";
import { drawPart } from "../kit/fence.mjs";
import { inCaption } from "../kit/format.mjs";
import { EVERYTHING, Instrument } from "../kit/instrument.mjs";
import { notice } from "../kit/notice.mjs";
import { decode } from "../kit/payload.mjs";
import { Questions } from "../kit/questions.mjs";
import shaping from "../kit/shapes.css";
import { along, bar } from "../kit/site.mjs";
import { read as readAddress, write } from "../kit/state.mjs";
import strip from "../kit/strip.css";
import translating from "../kit/translation/translation.css";
import unrolling from "../kit/unrolled.css";
import { verdict } from "./axis.mjs";
import { answered, counted, csv, json, parts, plain, read, score, written } from "./guess.mjs";
import style from "./lessons.css";
import "./curves.mjs";
import "./directions.mjs";
import "./norms.mjs";
import "./number.mjs";
import pictures from "./pictures.css";
import "./sizes.mjs";
import "./translation.mjs";
import "./unrolled.mjs";
import { asksFor, readTo, tells, withoutAnswer } from "./hide.mjs";
import { list } from "./list.mjs";
import { pane } from "./pane.mjs";
import { beside, fill, keyOf, needed, pinOf, placed, turnedBy } from "./steps.mjs";
import { switchedBy } from "./switches.mjs";
import { inSite, text } from "./text.mjs";
import { speaks, translate } from "./translate.mjs";
import { allowed, CHANGED, changed, spoken } from "./turned.mjs";
import { written as seen } from "./written.mjs";

const PAGE = ["page", ...EVERYTHING];
const QUIET_MS = 60; // between two questions about a gate that is being turned

export class App extends Instrument {
  /** What the document is called where no lesson is open; "" for one that is not of this page alone. */
  titled = / \u00b7 Gatescope$/.test(document.title) ? document.title : "";
  /** The list, as the server has it: { lessons, faults }. */
  list = { lessons: [], faults: [] };
  /** The lesson that is open, and all that have come, by language and name. */
  lesson = null;
  lessons = new Map();
  /** Pictures by `keyOf`: null for one that cannot be had. */
  pictures = new Map();
  /** The headings to go to: of the list and of a step. @type {Record<string, HTMLElement>} */
  titles = {};
  /** What pictures asked of their own: want -> { key, answer }, see `find`. */
  found = new Map();
  /** The glossary in a language, see `terms`. */
  glossary = { said: null, all: null };
  /** The run as it was read, and with gates turned. */
  plain = null;
  /** What was answered first at each step, and how far one came in each lesson. */
  answers = new Map();
  /** @type {Record<string, number>} */
  places = {};

  constructor(context) {
    super(context, strip + curving + shaping + unrolling + translating + style + pictures);
    Object.assign(this.S, {
      lesson: null,
      step: 0,
      guess: null,
      lang: "en",
      zoom: 0,
      turned: [],
      switched: null,
      lit: null,
      pointed: null,
    });
    this.questions = new Questions((question) => this.tell(question));
    this.came = along(this.state);
    const kept = this.state.beside.lessons;
    if (kept) {
      this.answers = new Map(kept.answers);
      this.places = kept.places;
    }
    const said = notice(this),
      overview = list(this),
      page = text(this),
      picture = pane(this);
    this.frames = [said, overview, page];
    this.parts = [picture];
    this.titles = { list: overview.title, step: page.title };
    this.time = picture.holder;
    this.cursor = h("div");
    this.picture = picture.el;
    this.main = h("main", { class: "learn" }, said.el, page.top, overview.el, page.el, picture.el);
    this.root.append(bar(this), this.main);
    speaks(this.root, () => this.phrases);
    this.listen();
    this.receive(this.model.payload, true);
  }

  close() {
    clearTimeout(this.turning);
    this.questions.stop();
  }

  /** What the page says in its language, with names filled in. */
  say(name, values = {}) {
    const { words } = this.setup;
    return fill(words[this.S.lang]?.[name] ?? words.en[name] ?? name, values);
  }

  /** What the kit says in it, see `translate.mjs`; null for English. */
  get phrases() {
    return this.setup.drawn[this.S.lang] ?? null;
  }

  /** What a gate, a token or an answer is called in it. */
  named(name) {
    return this.setup.names[this.S.lang]?.[name] ?? name;
  }

  /** What every word and mark means, in English until it has come in the language of the page. */
  get terms() {
    const said = this.translatedTerms,
      { terms } = this.setup;
    if (!said) return terms;
    if (this.glossary.said !== said) {
      const all = Object.entries(terms).map(([name, about]) => [name, { ...about, ...said[name] }]);
      this.glossary = { said, all: Object.fromEntries(all) };
    }
    return this.glossary.all;
  }

  // asked for once a language
  get translatedTerms() {
    return this.phrases && (this.find("terms", { lang: this.S.lang })?.terms ?? null);
  }

  get answersTitle() {
    const name = this.named(this.P.answers.title);
    return name === "next word" ? this.say("next word") : name.slice(0, 1).toUpperCase() + name.slice(1);
  }

  get meanwhile() {
    return this.say("meanwhile");
  }

  // the network of this step, whose gates are turned
  get networksShown() {
    if (!this.step || !this.P || this.P.translates) return [];
    const { model, weights } = this.step.state;
    return [{ model, weights: weights ?? "trained" }];
  }

  get asks() {
    return /** @type {const} */ ("lesson");
  }

  get needs() {
    return this.meanwhile;
  }

  // another lesson, and what its pictures show, are the server's
  get byItself() {
    return !this.waits && super.byItself;
  }

  get behind() {
    return Boolean(this.waits) || (this.differs && this.questions.busy.has("turn"));
  }

  /** Whether what is shown is another run than that of the step: a gate is turned, or its cell is another. */
  get differs() {
    return this.S.turned.length > 0 || this.S.switched !== null;
  }

  get whose() {
    return this.say("before");
  }

  // what a person waits for is taken along
  get exports() {
    return this.lesson ? "This lesson, which works without a network." : "";
  }

  subject() {
    const { lesson, step, P, S } = this;
    if (!lesson || !P) return super.subject();
    const { text: typed, model, weights } = step.state;
    return {
      file: `lesson-${lesson.name}-${S.step + 1}`,
      network: `${lesson.title}: ${step.title}`,
      lines: [
        `${this.setup.cells[P.cell] ?? P.cell} · ${model}${weights === "initial" ? " (initial)" : ""}`,
        inCaption(typed),
      ],
    };
  }

  get wished() {
    return { ...this.values, ...this.waits, theme: this.S.theme };
  }

  get touches() {
    const all = { lesson: PAGE, step: PAGE, guess: PAGE, lang: PAGE, turned: ["turned", "step"] };
    return { ...super.touches, ...all, zoom: ["zoom"], lit: ["lit"], pointed: ["lit"] };
  }

  // ---- what is open

  get step() {
    return this.lesson?.steps[this.S.step] ?? null;
  }

  get ask() {
    return this.step?.ask ?? null;
  }

  get beside() {
    return beside(this.list.lessons, this.lesson.name);
  }

  /** Whether the lesson stands in a file of its own, where nothing leads to other pages and lessons. */
  get alone() {
    return this.state.inFile;
  }

  /** What names a step in what is kept of it: its lesson and its number. */
  keyAt(k) {
    return `${this.lesson.name} ${k + 1}`;
  }

  get score() {
    return score([...this.answers.values()]);
  }

  get verdict() {
    return verdict((name, values) => this.say(name, values), this.ask, this.S.guess, this.P?.shown ?? []);
  }

  /** What may be seen of the step: see `pictures.mjs`. */
  get see() {
    const { P, S, ask } = this,
      open = ask !== null && S.guess === null,
      asked = open ? asksFor(ask, P.roles) : null,
      { from } = this;
    if (P.translates)
      return {
        P,
        t: S.t,
        unit: S.unit,
        asked: null,
        open,
        read: this.readTo,
        picks: open && ask.kind === "word",
        guess: S.guess,
        truth: ask?.kind === "word" && !open ? ask.right : null,
        lit: S.lit,
      };
    const v = instant(P, { t: S.t, unit: S.unit, mode: "unit" });
    return {
      P,
      t: S.t,
      unit: S.unit,
      // words before the one that the question is of have nothing to hide
      v: asked !== null && S.t >= from ? withoutAnswer(v, asked, P.roles) : v,
      asked: S.t >= from ? asked : null,
      open,
      read: this.readTo,
      // the last word whose memory and gate are drawn
      piped: asked !== null && tells(asked, P.roles) ? from - 1 : this.readTo,
      picks: open && ask.kind === "word",
      guess: S.guess,
      truth: ask?.kind === "word" && !open ? ask.right : null,
      lit: S.lit,
    };
  }

  // the first word that has something to hide
  get from() {
    const t = Math.min(this.step.state.t, this.P.T - 1);
    return Math.min(t, this.ask?.at ?? t);
  }

  // the last word that may be looked at
  get readTo() {
    const { P, S, ask } = this;
    return P ? readTo(ask, S.guess, Math.min(this.step.state.t, P.T - 1), P.T) : -1;
  }

  // ---- the server

  receive(data, opening = false) {
    const answer = decode(data);
    const question = opening ? {} : this.questions.take(answer);
    if (!question) return undefined;
    if (answer.picture) seen(answer.picture);
    if (answer.list) this.list = answer.list;
    if (opening) {
      const { values, said } = this.state.asked;
      this.notices = [...answer.notices, ...said.server, ...said.view];
      if (answer.lesson) this.lessons.set(this.nameOf(values.lesson, values.lang), answer.lesson);
      if (answer.of) this.pictures.set(keyOf(answer.of), answer.picture);
      return this.arrive(values);
    }
    // what cannot be fetched for later is said when it is asked for
    const later = !this.waits && ["lesson", "picture"].includes(answer.want);
    if (!later && (answer.fault || answer.notices.length)) this.notices = answer.notices;
    if (answer.want === "handout") this.handed(answer);
    if (answer.want === "lesson") this.lessons.set(question.key, answer.lesson ?? null);
    if (answer.want === "picture") this.pictures.set(question.key, answer.picture);
    if (this.found.has(answer.want)) {
      this.found.set(answer.want, { key: question.key, answer });
      return this.draw(new Set(["found", "notice"]));
    }
    if (answer.want === "turn") {
      // what was turned back meanwhile counts no more, and what cannot be turned is not shown as if it were
      if (!answer.picture) this.unturn();
      else if (this.differs) this.P = answer.picture;
      return this.draw(new Set(["turned", "picture", "step", "notice"]));
    }
    if (this.waits) return this.settle();
    this.fetchNext();
    // what is fetched for later shows nothing yet
    return this.draw(new Set(answer.want === "list" ? ["page", "notice"] : ["notice"]));
  }

  /** What a picture asks the server for: null until it has come; `stale`, what came before until then. */
  find(want, request, stale = false) {
    const key = JSON.stringify(request);
    if (!this.found.has(want)) this.found.set(want, { key: null, answer: null });
    const { key: of, answer } = this.found.get(want);
    if (of !== key && !this.questions.asked(want, key)) this.questions.ask(want, request, { key });
    return of === key || stale ? answer : null;
  }

  nameOf(name, lang) {
    return `${lang} ${name}`;
  }

  // goes to what an address, or a hand, asks for: as soon as all of it is there
  arrive(asked, chosen = false) {
    // what was said has been read when a person goes on; and who asks again tries again
    if (chosen) this.notices = [];
    for (const all of [this.lessons, this.pictures])
      for (const [key, found] of all) if (found === null) all.delete(key);
    this.waits = { guess: null, t: null, unit: null, zoom: 0, turn: null, ...asked, chosen };
    this.settle();
  }

  settle() {
    const { S } = this,
      asked = this.waits;
    if (S.lang !== asked.lang) {
      S.lang = this.root.lang = asked.lang;
      translate(this.root, this.phrases);
    }
    if (asked.lesson === null) return this.arrived(null);
    const name = this.nameOf(asked.lesson, asked.lang),
      lesson = this.lessons.get(name);
    if (lesson === undefined) {
      this.fetchLesson(asked.lesson, asked.lang);
      return this.wait(true);
    }
    if (lesson === null) {
      this.notices.push(this.say("no lesson", { name: asked.lesson.slice(0, 40) }));
      return this.arrived(null);
    }
    const { k, other } = placed(asked.step, lesson.steps.length);
    if (other) {
      this.notices.push(this.say("no step", { asked: asked.step, n: lesson.steps.length, k: k + 1 }));
      asked.step = k + 1;
    }
    const { state } = lesson.steps[k],
      picture = this.pictures.get(keyOf(state));
    if (picture === undefined) {
      const { text: typed, model, weights } = state;
      this.fetch("picture", { text: typed, model, weights }, keyOf(state));
      return this.wait(true);
    }
    return this.arrived(lesson, k, picture);
  }

  // what was there before stays until all is there
  wait(on) {
    this.root.classList.toggle("busy", on);
    this.root.setAttribute("aria-busy", String(on));
    this.mark();
    // once it has come, all is drawn with it
    if (on) this.draw(new Set(["page", "notice"]));
  }

  arrived(lesson, k = 0, picture = null) {
    const { S, waits: asked } = this,
      { chosen } = asked;
    this.waits = null;
    this.returning = false;
    const moved = this.lesson !== lesson || S.step !== k;
    this.unturn();
    Object.assign(S, {
      lesson: lesson?.name ?? null,
      step: k,
      guess: null,
      lit: null,
      pointed: null,
    });
    this.lesson = lesson;
    this.P = this.plain = picture;
    this.root.classList.toggle("listing", lesson === null);
    if (picture) this.place(asked);
    if (lesson && k >= (this.places[lesson.name] ?? 0)) this.places[lesson.name] = k;
    this.remember();
    this.called(lesson);
    this.class?.draw();
    this.wait(false);
    if (picture) this.resetView();
    this.standIn?.keep(this.networksShown);
    this.draw(new Set([...PAGE, "lesson", "turned", "notice", "entry"]));
    this.keep(chosen);
    if (chosen && moved) {
      scrollTo(0, 0);
      this.titles[lesson ? "step" : "list"].focus({ preventScroll: true });
    }
    // asked again: what came for the same gates before is not kept
    this.questions.forget("turn");
    if (this.differs) this.turned();
    this.fetchNext();
    // before a mark is asked what it means
    void this.translatedTerms;
  }

  // a tab, a bookmark and a link to a lesson say what it is called, where the page is a document of ours
  called(lesson) {
    if (this.alone || !this.titled) return;
    document.title = lesson ? `${lesson.title} \u00b7 Gatescope` : this.titled;
  }

  // where one looks in the picture: what the address says, or the step's own word and unit
  place(asked) {
    const { S, P, ask } = this,
      { state } = this.step,
      clamp = (value, size) => Math.max(0, Math.min(size - 1, value));
    S.t = clamp(state.t, P.T);
    S.unit = clamp(state.unit ?? P.moment[1], P.H);
    S.zoom = asked.zoom;
    S.focus = P.keeper ?? P.signals[0];
    const guess = ask || asked.guess ? read(ask, asked.guess, P.T) : null;
    if (guess === undefined) this.notices.push(this.say("no guess"));
    S.guess = guess ?? null;
    if (asked.unit !== null) S.unit = clamp(asked.unit, P.H);
    if (asked.t !== null) S.t = clamp(asked.t, Math.max(S.t, this.readTo) + 1);
    const gates =
        (ask && S.guess === null) || P.translates
          ? []
          : this.step.moves.filter((name) => P.roles.turnable.includes(name)),
      open = ask && S.guess === null,
      turned = P.translates
        ? allowed(asked.turn ?? [], open ? [] : this.step.moves)
        : turnedBy(asked.turn ?? [], gates, P);
    S.switched = open ? null : switchedBy(asked.turn ?? [], this.step.switches);
    if (S.switched !== null) return;
    if (turned) S.turned = turned;
    else this.notices.push(this.say("no turn"));
  }

  // asks, unless the answer is on its way
  fetch(want, request, key) {
    if (!this.questions.asked(want, key) || !this.questions.busy.has(want))
      this.questions.ask(want, request, { key });
  }

  fetchLesson(name, lang) {
    this.fetch("lesson", { name, lang }, this.nameOf(name, lang));
  }

  // the next picture of this lesson that is not here yet, then the lesson after it, at the end of this one its picture
  fetchNext() {
    const { lesson, S, questions } = this;
    if (!lesson) return;
    const pictures = needed(lesson, S.step),
      { after } = this.beside,
      next = after && this.lessons.get(this.nameOf(after.name, S.lang));
    if (next && S.step === lesson.steps.length - 1)
      for (const [key, request] of needed(next, 0, 1)) pictures.set(key, request);
    const missing = [...pictures].find(([key]) => !this.pictures.has(key));
    if (missing) {
      if (!questions.busy.has("picture")) questions.ask("picture", missing[1], { key: missing[0] });
    } else if (after && next === undefined && !questions.busy.has("lesson"))
      this.fetchLesson(after.name, S.lang);
  }

  // ---- the address

  /** Where nothing is looked at. */
  get blank() {
    return { lesson: null, step: 1, guess: null, t: null, unit: null, zoom: 0, turn: null };
  }

  get values() {
    const { S, lesson, P } = this;
    const blank = { ...this.blank, lang: S.lang, theme: S.theme };
    if (!lesson) return blank;
    if (!P) return { ...blank, lesson: lesson.name, step: S.step + 1 };
    const { state } = this.step,
      own = state.unit ?? P.moment[1];
    return {
      lesson: lesson.name,
      step: S.step + 1,
      guess: written(this.ask, S.guess),
      lang: S.lang,
      theme: S.theme,
      t: S.t === Math.min(state.t, P.T - 1) ? null : S.t,
      unit: S.unit === own ? null : S.unit,
      zoom: Number(S.zoom.toFixed(2)),
      turn: this.differs ? this.asWritten : null,
    };
  }

  back({ values, said }) {
    this.notices = [...said.server, ...said.view];
    this.arrive(values);
  }

  // what the links to other pages take along: what the page was come to with, else what the lesson shows
  passes() {
    if (this.came.text || !this.step) return this.came;
    const { text: typed, model, weights } = this.step.state;
    return { ...this.came, text: typed, model, weights };
  }

  // a link to another page on what is seen
  elsewhere(address, more = {}) {
    const { S, step } = this,
      { text: typed, model, weights } = step.state;
    const seen = { text: typed, model, weights, t: S.t, unit: S.unit, theme: this.state.asked.values.theme };
    return write(
      this.setup.elsewhere[address],
      { ...seen, ...more },
      new URL(this.state.near(address), location.href).href,
    );
  }

  /** The whole of what is seen, in the Explorer, or where the lesson says. */
  whole() {
    const more = inSite(this.step.more);
    if (more !== null || !this.P) return more === null ? "" : this.state.near(more);
    if (!this.P.translates) return this.elsewhere("explore");
    const { text: sentence, model: translator } = this.step.state;
    return this.elsewhere("translate", {
      ...{ text: undefined, model: undefined, weights: undefined },
      ...{ sentence, translator },
      ...this.changed,
    });
  }

  whatif() {
    return this.elsewhere("whatif", { pins: this.S.turned.map(pinOf) });
  }

  remember() {
    this.state.note({ lessons: { answers: [...this.answers], places: this.places } });
  }

  // ---- what a person does

  begin(name, k = 0) {
    this.arrive({ lesson: name, step: k + 1, lang: this.S.lang }, true);
  }

  toStep(k) {
    this.begin(this.lesson.name, k);
  }

  turnPage(by) {
    const { S, lesson } = this,
      k = S.step + by;
    if (k >= 0 && k < lesson.steps.length) return this.toStep(k);
    if (k < 0 || this.alone) return undefined;
    const { after } = this.beside;
    return after ? this.begin(after.name) : this.leave();
  }

  leave() {
    if (this.alone) return;
    this.arrive({ lesson: null, step: 1, lang: this.S.lang }, true);
  }

  speak(lang) {
    if (lang === this.S.lang) return;
    const { values } = this;
    if (values.lesson === null) this.questions.ask("list", { lang });
    this.arrive({ ...values, lang }, true);
  }

  /** Follows a link from one lesson to another. */
  follow(href) {
    this.state.visit(readAddress(this.state.rows, new URL(href, location.href).search).values, true);
  }

  /** The link to the list. */
  listLink() {
    const link = h("a", { href: this.state.link({ ...this.blank, lang: this.S.lang }) }, this.say("title"));
    onPlainClick(link, () => this.leave());
    return link;
  }

  guess(value) {
    const { S, ask, P } = this;
    if (!ask || !P) return;
    if (value !== null && S.guess !== null) return;
    const key = this.keyAt(S.step);
    // the first answer counts
    if (value !== null && !this.answers.has(key)) {
      this.answers.set(key, answered(this.lesson.name, S.step, ask, value, P.shown));
      this.class?.answer({ lesson: this.lesson.name, step: S.step + 1, choice: counted(ask, value) });
    }
    if (value === null) {
      this.unturn();
      S.t = Math.min(S.t, this.step.state.t);
    }
    this.remember();
    // the pipe flows, the numbers stand at once
    S.guess = value;
    this.draw(new Set([...PAGE, "turned", "entry"].filter((name) => name !== "size")));
    this.keep(true);
  }

  /** What the answers that a class counts are called; null where its question is not shown. */
  answersOf({ lesson, step }) {
    const { ask, P, S } = this;
    if (!ask || !P || this.lesson.name !== lesson || S.step + 1 !== step) return null;
    if (ask.kind !== "number") return ask.kind === "choice" ? ask.choices.map(plain) : P.shown;
    return parts(ask, (low, high) => this.say("part", { low, high }));
  }

  take(kind) {
    const all = [...this.answers.values()],
      [content, type] = kind === "csv" ? [csv(all), "text/csv"] : [json(all), "application/json"];
    download(`gatescope-answers.${kind}`, content, type);
  }

  // a word that was clicked: an answer, or where to look
  press(t) {
    if (this.see.picks) this.guess(t);
    else this.jump(t);
  }

  jump(t) {
    if (t > this.readTo) {
      this.notices = [this.say("later")];
      this.draw(new Set(["notice"]));
    } else this.go(t);
  }

  go(t) {
    if (!this.P) return;
    super.go(Math.min(t, Math.max(this.readTo, this.S.t)));
  }

  walk(by) {
    if (!this.P || (this.see.picks && this.readTo < 0)) return;
    super.walk(by);
  }

  light(name) {
    this.set({ lit: name });
  }

  /** Points at a part of the picture: the words that name it are lit. */
  point(name) {
    this.set({ pointed: name === "memory" || name === "kept" ? (this.P?.memory ?? null) : name });
  }

  /** Marks a word that was guessed and the one that is right, in words too. */
  markWord(node, k, { picks, guess, truth }) {
    const word = this.P.shown[k];
    node.classList.toggle("picks", picks);
    // where more than the word is said of it
    const label = node.getAttribute("aria-label");
    if (picks) {
      node.disabled = false;
      node.tabIndex = 0;
      if (label !== null) node.setAttribute("aria-label", word);
    }
    const mine = truth !== null && guess === k,
      right = truth === k;
    node.classList.toggle("mine", mine);
    node.classList.toggle("true", right);
    node.querySelector(".mk")?.remove();
    if (!mine && !right) return;
    const said = this.say(mine ? (right ? "yours right" : "your guess") : "truth");
    node.append(h("span", { class: "mk" }, ` ${said}`));
    if (label !== null) node.setAttribute("aria-label", `${word}, ${said}${label.slice(word.length)}`);
  }

  // ---- gates turned by hand, and a cell of other options

  /** What an address has of either. */
  get asWritten() {
    const { switched } = this.S;
    return switched === null ? this.turns : [this.step.switches[switched].cell];
  }

  /** The same weights in the cell of one of the step's switches; in their own for null. */
  switch(k) {
    if (k === null) return this.release();
    this.S.switched = k;
    this.turned();
    this.draw(new Set(["turned"]));
    return this.keep();
  }

  turnedAt(signal, t) {
    const { turned, unit } = this.S;
    return turned.find((each) => each.signal === signal && each.t === t && each.unit === unit)?.value ?? null;
  }

  turn(signal, value) {
    const { S } = this,
      kept = S.turned.filter((each) => each.signal !== signal && each.t === S.t && each.unit === S.unit);
    S.turned = [...kept, { signal, unit: S.unit, t: S.t, value }];
    this.afterHand();
    this.keep();
  }

  // what a hand does: the first at once, and of a quick hand no more than is drawn
  afterHand() {
    this.draw(new Set(["turned"]));
    if (!this.turning) this.turned();
    clearTimeout(this.turning);
    this.turning = setTimeout(() => {
      this.turning = null;
      this.turned();
    }, QUIET_MS);
  }

  /** What a hand has changed, as an address has it. */
  get turns() {
    const { P, S } = this;
    return P?.translates ? S.turned : S.turned.map(pinOf);
  }

  /** What is changed in the translation that is seen, as its drawings take it. */
  get changed() {
    const { ask, S, step } = this;
    return changed([...((ask && S.guess === null ? null : step.change) ?? []), ...S.turned]);
  }

  /** Changes the translation as far as the step lets one; what is clicked is an entry in the history. */
  change(values, entry = false) {
    const { S, step, ask } = this,
      names = step.still || (ask && S.guess === null) ? [] : step.moves.flatMap((each) => CHANGED[each]),
      made = Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));
    if (!Object.keys(made).length) return;
    const own = step.change ?? [],
      now = { ...changed([...own, ...S.turned]), ...made },
      kept = own.filter((text) => !text.startsWith("weigh="));
    S.turned = spoken(now, names, kept).filter((text) => !own.includes(text));
    // as it was, where nothing is changed any more
    if (!S.turned.length) return this.release();
    this.afterHand();
    this.keep(entry);
  }

  // the translation with what the step changes in it, once its question is answered
  get run() {
    const { ask, plain, step, S } = this,
      { change } = step ?? {};
    if (!plain?.translates || S.turned.length) return this.P;
    if (!change || (ask && S.guess === null)) return plain;
    const { text: typed, model, weights } = step.state;
    return this.find("held", { text: typed, model, weights, turn: change })?.picture ?? plain;
  }

  turned() {
    if (!this.differs || !this.step) return;
    const { text: typed, model, weights } = this.step.state,
      turn = this.S.switched === null ? [...(this.step.change ?? []), ...this.turns] : this.asWritten,
      key = JSON.stringify([this.lesson.name, this.S.step, turn]),
      asked = this.S.switched === null ? { turn } : this.step.switches[this.S.switched];
    if (!this.questions.asked("turn", key))
      this.questions.ask("turn", { text: typed, model, weights, ...asked }, { key });
    this.mark();
  }

  // the run as it was read; the same gate may be turned again, and is asked for again
  unturn() {
    clearTimeout(this.turning);
    this.turning = null;
    this.questions.forget("turn");
    this.S.turned = [];
    this.S.switched = null;
    this.P = this.plain;
  }

  release() {
    this.unturn();
    this.mark();
    this.draw(new Set(["turned", "picture", "step"]));
    this.keep();
  }

  // ---- drawing and keys

  // the picture's own columns
  get gutter() {
    return Math.round(3.9 * this.rem);
  }

  placeWords() {}

  draw(touched) {
    if (this.P && !this.waits) {
      const run = this.run;
      if (run !== this.P) touched.add("picture");
      this.P = run;
      this.S.t = Math.min(this.S.t, run.T - 1);
    }
    for (const part of this.frames) drawPart(part, touched);
    const came = this.P && this.picture.hidden;
    this.picture.hidden = !this.P;
    // beside the list it has no width
    if (came) this.resetView();
    super.draw(touched);
    const { S, lesson } = this;
    if (this.waits || this.closed) return;
    Object.assign(this.host.dataset, {
      ready: "true",
      lesson: lesson?.name ?? "",
      step: S.step + 1,
      guess: written(this.ask, S.guess) ?? "",
      t: S.t,
      fetching: [...this.questions.busy].join(" "),
    });
    // what is an entry of its own in the history is kept by whoever makes it
    if (!touched.has("entry") && ["step", "theme", "zoom"].some((name) => touched.has(name))) this.keep();
  }

  // a lesson in a frame is what the page around it shows: there Escape goes back to that page
  get escapes() {
    return this.lesson && !this.unframed ? { Escape: () => this.leave() } : {};
  }

  // a slider keeps its own keys, but none of them is the way out
  key(event) {
    const slider = event.composedPath()[0].matches?.("input[type=range]"),
      { Escape: out } = this.escapes;
    if (!slider || event.key !== "Escape" || event.defaultPrevented || !out) return super.key(event);
    event.preventDefault();
    return out();
  }

  get moving() {
    if (!this.lesson) return {};
    const [next, previous] = [() => this.turnPage(1), () => this.turnPage(-1)];
    return { n: next, PageDown: next, p: previous, PageUp: previous, ...this.escapes };
  }

  moves() {
    const { ask, S } = this,
      { ArrowUp, ArrowDown, ...moves } = super.moves();
    for (const key of Object.keys(moves)) if (/^\d$/.test(key)) delete moves[key];
    if (ask?.kind === "choice" && S.guess === null)
      ask.choices.forEach((_, k) => {
        moves[k + 1] = () => this.guess(k);
      });
    return {
      ...moves,
      ...(this.step?.state.show === "unrolled" && zooms(S.zoom, (zoom) => this.set({ zoom }))),
      ...this.moving,
    };
  }
}

export default { render: (context) => void new App(context) };
