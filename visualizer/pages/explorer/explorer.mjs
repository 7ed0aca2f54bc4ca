// The Explorer in the browser. Only text, model and weights go to the server; all else is state of its own.

import { address, CHOICES, link, readAddress, within } from "../kit/address.mjs";
import { ask } from "../kit/ask.mjs";
import { dialogs } from "../kit/dialogs.mjs";
import { h } from "../kit/dom.mjs";
import { shorten } from "../kit/format.mjs";
import { header } from "../kit/header.mjs";
import { CITED, EVERYTHING, Instrument } from "../kit/instrument.mjs";
import { maps } from "../kit/maps.mjs";
import { decode } from "../kit/payload.mjs";
import { Questions } from "../kit/questions.mjs";
import { story } from "../kit/ranking.mjs";
import style from "../kit/reading.css";
import { ribbon } from "../kit/ribbon.mjs";
import { way } from "../kit/site.mjs";
import { continues } from "../kit/tokens.mjs";
import { transport } from "../kit/transport.mjs";
import { figures } from "./figures.mjs";
import { handles } from "./handles.mjs";
import { now } from "./now.mjs";
import { panes, reader } from "./reader.mjs";
import { units } from "./units.mjs";

const AGAIN_MS = 250;
const TALLER = 1.55;
const SCROLLS = ["ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown", " "];

export class App extends Instrument {
  constructor(context) {
    super(context, style);
    this.took = 0;
    // one question at a time: the pictures of a long text are large, and of fast typing only the last one counts
    this.questions = new Questions((question) => this.tell(question));
    Object.assign(this.S, { pane: "time", feature: null });
    // what was measured of the units: model -> see `visualizer.zoo.measure.measure`, null where nothing was
    this.measured = new Map();
    // the first token that the network shown wrote itself
    this.written = null;
    const ways = this.pages.whatif && handles(this);
    this.hand = ways?.hand;
    this.parts = [header, ask, transport, now, ribbon, panes, maps, figures, reader, units, dialogs].map(
      (part) => part(this),
    );
    const [head, question, bar, instant, words, which, heat, plots, text, ranks, extra] = this.parts;
    this.time = h(
      "section",
      { class: "time", "aria-label": "The whole text" },
      words.el,
      which.el,
      heat.el,
      plots.el,
      text.el,
      ranks.el,
      h("div", { class: "cursor" }),
    );
    this.cursor = this.time.lastChild;
    this.words = words.el;
    this.which = which.el;
    this.panes = { time: [heat.el, plots.el, this.cursor, heat.tools], text: [text.el, ranks.el, text.key] };
    which.join(heat, text);
    this.sheet = text.sheet;
    this.main = h(
      "main",
      {},
      h("section", { class: "now", "aria-label": "This step" }, bar.el, instant.el),
      this.time,
    );
    this.root.append(head.el, question.el, this.main, extra.el, ...(ways ? [ways.tag] : []));
    this.listen();
    const { model } = this,
      asked = this.inPage ? readAddress() : undefined;
    this.view = asked?.view;
    this.receive(model.payload, { asked });
    this.wonder();
    const { brought } = this;
    if (brought !== undefined) {
      this.typed(brought);
      this.send({ text: brought });
    }
  }

  listen() {
    super.listen();
    if (!this.inPage) return;
    addEventListener("popstate", () => {
      const asked = readAddress();
      this.view = asked.view;
      if (asked.theme) this.set({ theme: asked.theme });
      const state = { text: asked.text ?? this.text, model: asked.model ?? this.name };
      this.typed(state.text);
      this.send({ ...state, weights: asked.weights ?? "trained" }, { asked });
    });
  }

  close() {
    this.set({ playing: false });
    this.questions.stop();
  }

  get touches() {
    return { ...super.touches, feature: ["feature"] };
  }

  // ---- the server

  get meanwhile() {
    return "Stepping through this sentence still works.";
  }

  get behind() {
    return this.P !== null && ["text", "model", "weights"].some((key) => this.asked[key] !== this.shown[key]);
  }

  get whose() {
    return this.asked.text === this.text
      ? "The picture is still of the network before."
      : `The picture is still of “${shorten(this.text, CITED)}”.`;
  }

  // what is shown, as it is asked for
  get shown() {
    return { text: this.text, model: this.name, weights: this.weights };
  }

  link() {
    return link(this);
  }

  wished() {
    const { text, model, weights } = this.asked;
    return [link(Object.assign(Object.create(this), { text, name: model, weights })), text];
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
    if (!this.questions.busy.size) this.ask();
    this.mark();
  }

  ask() {
    this.changed = false;
    this.since = performance.now();
    this.questions.ask("picture", this.asked, Math.max(AGAIN_MS, 2 * this.took));
  }

  // another model; to a text that was written for another task it would have little to say
  change(entry) {
    const from = this.find(this.asked.model).task,
      { examples } = this.setup.tasks[entry.task];
    if (entry.task === from || !examples.length || examples.some(([, text]) => text === this.asked.text)) {
      return this.send({ model: entry.name });
    }
    this.typed(examples[0][1]);
    return this.send({ model: entry.name, text: examples[0][1] }, { jump: true });
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
    if (!opening && !this.questions.take({ want: "picture", seq: answer.seq })) return;
    this.took = performance.now() - this.since || 0;
    if (this.changed) return this.ask();
    const { asked, jump, wrote, fresh } = this.later ?? opening ?? {};
    this.later = undefined;
    this.root.setAttribute("aria-busy", "false");
    this.root.classList.remove("busy");
    this.notices = [...answer.notices];
    if (!answer.picture) {
      this.asked = this.shown;
      // the last good picture stays
      this.root.classList.add("stale");
      return this.draw(new Set(["notice"]));
    }
    this.root.classList.remove("stale");
    const before = this.P;
    const textChanged = before !== null && answer.text !== this.text;
    const sameModel = answer.model === this.name;
    this.written = this.wroteFrom(answer);
    if (answer.entry) this.own = answer.entry;
    if (answer.units !== undefined) this.measured.set(answer.model, answer.units);
    Object.assign(this, {
      P: answer.picture,
      text: answer.text,
      name: answer.model,
      weights: answer.weights,
    });
    this.asked = this.shown;
    if (before && before.layers.length === this.P.layers.length) this.P.layer = before.layer;
    const P = this.P,
      S = this.S;
    S.pane = this.pane(this.name);
    if (before === null || jump) {
      const [t, unit] = P.moment,
        told = sameModel ? [S.unit, this.chosen] : story(this.measured.get(this.name));
      S.t = t;
      // who reads for a unit reads the next text for it too
      [S.unit, this.chosen] = S.pane === "text" && told ? told : [unit, this.chosen];
    } else {
      // at its end one stays there, and another text is read to its end
      const last = fresh || S.t >= before.T - 1 || !continues(before.tokens, P.tokens);
      S.t = wrote && answer.written !== undefined ? answer.written : last ? P.T - 1 : Math.min(S.t, P.T - 1);
      S.unit = Math.min(S.unit, P.H - 1);
    }
    if (asked) this.placed(asked);
    if (asked) this.unheld();
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
    if (this.inPage) address(this, textChanged && asked === undefined);
    return undefined;
  }

  // where the network's own writing begins, as long as neither it nor the network changes
  wroteFrom({ text, model, weights, written }) {
    const same = model === this.name && weights === this.weights && text.startsWith(this.text.trimEnd());
    if (written !== undefined) return same ? Math.min(this.written ?? written, written) : written;
    return same && text === this.text ? this.written : null;
  }

  // a step and unit from the address; out of range is clamped, and said
  placed(asked) {
    const P = this.P,
      S = this.S;
    for (const key of asked.wrong) {
      this.notices.push(`The address asks for a ${key} that is not ${CHOICES[key].join(" or ")}.`);
    }
    S.t = within(asked.t, P.T, S.t, "step", this.notices);
    // an address that names a unit also says what is looked at of it
    if (asked.unit !== undefined) this.chosen = undefined;
    S.unit = within(asked.unit, P.H, S.unit, "unit", this.notices);
    if (asked.focus && !P.signals.includes(asked.focus)) {
      this.notices.push(`The address asks for a signal that is not ${P.signals.join(", ")}.`);
    } else this.chosen = asked.focus ?? this.chosen;
    const features = this.measured.get(this.name)?.features;
    if (asked.feature && features && !features.some(({ name }) => name === asked.feature)) {
      this.notices.push("The address asks for a feature that the units were not measured for.");
      asked.feature = undefined;
    }
    Object.assign(S, {
      mode: asked.mode ?? "unit",
      sort: asked.sort ?? "similarity",
      feature: asked.feature ?? null,
    });
    P.layer = within(asked.layer, P.layers.length, P.layer, "layer", this.notices);
    if (asked.written !== undefined)
      this.written = within(asked.written, P.T, null, "written step", this.notices);
    // rows sorted by a value keep the order that they were given at a step
    this.ordered = within(asked.sorted, P.T, S.t, "step", this.notices);
  }

  // the changes that an address brings along are held on the What-if page alone
  unheld() {
    if (!this.pages.whatif || !new URLSearchParams(location.search).get("pins")) return;
    this.notices.push({
      text: "This page shows the network as trained: the changes in the address are not held here.",
      to: way(this, "whatif"),
      words: "See them in What if",
    });
  }

  // ---- two views of the text

  // what a person chose, or what the model's task is best seen in
  pane(name) {
    return this.view ?? this.setup.tasks[this.find(name)?.task]?.view ?? "time";
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

  // only what is seen is drawn
  arrange() {
    const { S, P, root } = this;
    for (const [pane, parts] of Object.entries(this.panes))
      for (const part of parts) part.hidden = pane !== S.pane;
    root.classList.toggle("reading", S.pane === "text");
    root.classList.toggle("tall", P.reads.kind === "bytes");
  }

  placeWords() {
    super.placeWords();
    if (this.small !== (this.which.parentNode === this.main)) this.words.after(this.which);
    // a text of several lines is typed into a taller box, and the rest makes room
    this.extra = this.P.reads.kind === "bytes" && !this.small ? TALLER * this.rem : 0;
  }

  // ---- drawing and keys

  draw(touched) {
    if (touched.has("pane")) this.arrange();
    super.draw(touched);
    if (!this.P || !["step", "unit", "picture", "feature"].some((name) => touched.has(name))) return;
    const { P, S } = this;
    Object.assign(this.host.dataset, {
      t: S.t,
      unit: S.unit,
      steps: P.T,
      model: this.name,
      view: S.pane,
      ready: "true",
    });
    if (this.inPage) address(this, false);
  }

  moves() {
    return {
      ...super.moves(),
      " ": () => this.set({ playing: !this.S.playing }),
      "?": () => this.help(),
      v: () => this.show(this.S.pane === "text" ? "time" : "text"),
    };
  }

  // in the text itself only left and right are ours: the rest scrolls it
  key(event) {
    if (event.composedPath()[0] === this.sheet && SCROLLS.includes(event.key)) return;
    super.key(event);
  }
}

export default { render: (context) => void new App(context) };
