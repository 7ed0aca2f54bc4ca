// The Train page in the browser: a choice, a run that the server tells of a few times a second, its curves, and
// one probe text read with the weights of that moment.

import { download, h, setText } from "../kit/dom.mjs";
import { inCaption, many } from "../kit/format.mjs";
import { EVERYTHING, Instrument } from "../kit/instrument.mjs";
import { maps } from "../kit/maps.mjs";
import { decode, open } from "../kit/payload.mjs";
import { Questions } from "../kit/questions.mjs";
import { ribbon } from "../kit/ribbon.mjs";
import { along, bar, carried, passed } from "../kit/site.mjs";
import { continues } from "../kit/tokens.mjs";
import { answers } from "./answers.mjs";
import { curves } from "./curves.mjs";
import { form, probe } from "./form.mjs";
import { HELD, progress } from "./progress.mjs";
import style from "./train.css";

const EVERY_MS = 250,
  WATCH_MS = 1000, // between two looks of a page at the training of another, which many look at
  FAULT_MS = 5000;

// names this browser, in which a person may train so many at once; it says nothing of who that is
function browser() {
  try {
    let name = localStorage.getItem("gatescope.trains");
    if (!name) {
      name = Array.from(crypto.getRandomValues(new Uint8Array(12)), (b) =>
        b.toString(16).padStart(2, "0"),
      ).join("");
      localStorage.setItem("gatescope.trains", name);
    }
    return name;
  } catch {
    // which a browser may refuse: then the page stands for itself
    return null;
  }
}

// the run that this window began last, which a browser may refuse to keep
const last = {
  get: () => {
    try {
      return sessionStorage.getItem("gatescope.run");
    } catch {
      return null;
    }
  },
  set: (key) => {
    try {
      sessionStorage.setItem("gatescope.run", key);
    } catch {
      // then its address alone finds it
    }
  },
};

export class App extends Instrument {
  /** What the server took, the choice and the probe's text; and the version of what is shown. */
  choice = null;
  /** @type {string} */
  text;
  /** @type {number} */
  version;
  /** The key of this page's own run; and whether another's is shown, which is only watched. */
  own = null;
  watches = false;
  /** What a network is called on this page. @type {(net: { cell: string }) => string} */
  name;
  /** The choice as it stands in the form. @type {() => object} */
  chosenNow;

  constructor(context) {
    super(context, style);
    Object.assign(this.S, { mode: "mean", sort: "number" });
    this.questions = new Questions((question) => this.tell(question));
    this.run = null;
    // what another page showed, which goes on from here
    this.came = along(this.state);
    this.parts = [form, progress, curves, probe, ribbon, maps, answers].map((part) => part(this));
    const [choice, where, plots, input, words, heat, said] = this.parts;
    this.time = h(
      "section",
      { class: "time", "aria-label": "The probe" },
      words.el,
      heat.el,
      said.steps,
      h("div", { class: "cursor" }),
    );
    this.cursor = this.time.lastChild;
    this.words = words.el;
    this.status = h("p", { class: "unseen", role: "status" });
    this.main = h(
      "main",
      {},
      h("section", { class: "now", "aria-label": "Training" }, where.el, plots.el, where.results),
      h("div", { class: "probe" }, input.el, this.time, said.el),
    );
    this.root.append(bar(this), choice.el, this.main, this.status);
    this.listen();
    // a training goes on for a while without its page: the browser asks before it goes
    const held = (event) =>
      this.live && !this.watches && !this.closed && this.connected && event.preventDefault();
    if (this.inPage) addEventListener("beforeunload", held);
    this.receive(this.model.payload, true);
    const { brought } = this.state;
    if (brought !== undefined) this.send({ text: brought });
    // a class may have led this window elsewhere, which leaves no address of its run behind
    else if (this.inPage && this.own === null && last.get()) this.send({ run: last.get() });
  }

  close() {
    clearTimeout(this.again);
    this.questions.stop();
  }

  // ---- the server

  // a training is its session's own
  get renews() {
    return false;
  }

  wentOff() {
    super.wentOff();
    clearTimeout(this.again);
    // what was said of the training is no longer known to be so
    this.status.textContent = "Not connected.";
  }

  cameBack() {
    this.status.textContent = "Connected again.";
    super.cameBack();
    this.poll();
  }

  get meanwhile() {
    return this.live ? "This training goes on without the page for a few minutes." : "What is shown stays.";
  }

  // a choice and a text whose answer is on its way
  get owes() {
    return {
      ...this.questions.waiting("start"),
      ...this.questions.waiting("choice"),
      ...this.questions.waiting("text"),
    };
  }

  get behind() {
    return this.owes.choice !== undefined || this.owes.text !== undefined;
  }

  get whose() {
    return "What is shown is of what was asked before.";
  }

  get live() {
    return this.run !== null && !this.setup.ends.includes(this.run.state);
  }

  // what a person does; the answer to any of it says all there is to say
  send(request) {
    if (this.closed) return;
    const { choice, do: act } = request;
    const want = act ?? (choice || "watch" in request || "run" in request ? "choice" : "text"),
      once = act !== undefined && act !== "file";
    this.questions.ask(want, { ...request, seen: this.version ?? 0 }, { once });
    this.mark();
  }

  // where the run stands
  poll() {
    clearTimeout(this.again);
    if (this.connected && !this.closed) this.questions.ask("look", { seen: this.version ?? 0 });
  }

  pollIn(ms) {
    clearTimeout(this.again);
    this.again = setTimeout(() => this.poll(), ms);
  }

  receive(data, first = false) {
    const [head, rest] = open(data);
    const question = first ? {} : this.questions.take(head);
    if (!question) return undefined;
    if (head.file) return download(head.file, rest, "application/octet-stream");
    // what was sent meanwhile is not undone by what was true before
    if ([...this.questions.busy].some((want) => want !== "look" && want !== "file")) return undefined;
    const answer = decode(data);
    const before = this.P,
      state = this.run?.state;
    const touched = new Set(["run"]);
    // an answer says once more what the one before it said; it is news only once
    const told = JSON.stringify(answer.notices);
    if (first || told !== this.told || answer.want !== "look") {
      this.notices = answer.notices;
      this.told = told;
      touched.add("notice");
    }
    // a fault of the server's says no more than that
    if (answer.fault) {
      if (this.live) this.pollIn(FAULT_MS);
      return this.draw(touched);
    }
    if (this.watches !== answer.watches) touched.add("choice");
    Object.assign(this, {
      run: answer.run,
      own: answer.key,
      watches: answer.watches,
      choice: answer.choice,
      text: answer.text,
      version: answer.version,
    });
    if (this.own !== null) last.set(this.own);
    if (first) this.opened = answer.text;
    if (answer.picture) this.P = answer.picture;
    if (answer.picture || (this.returning && this.P)) {
      this.placed(before, first);
      for (const what of EVERYTHING) touched.add(what);
    }
    if (this.returning) touched.add("choice");
    this.returning = false;
    this.resetView();
    this.draw(touched);
    if (this.run && this.run.state !== state) this.announce();
    if (this.live) this.pollIn(this.watches ? WATCH_MS : EVERY_MS);
    return undefined;
  }

  // what is asked of a probe is at its end, where it opens and stays
  placed(before, first) {
    const { P, S } = this;
    S.t =
      before && S.t < before.T - 1 && continues(before.tokens, P.tokens) ? Math.min(S.t, P.T - 1) : P.T - 1;
    if (first || this.returning) this.read(first);
    S.unit = Math.min(S.unit, P.H - 1);
    S.focus = P.signals.includes(this.chosen) ? this.chosen : (P.keeper ?? P.signals[0]);
  }

  // what an address says of the view; the rest of it went to the server
  read(opening) {
    const { P, S, state } = this,
      { said } = state.asked;
    this.notices.push(...(opening ? [] : said.server), ...said.view);
    S.t = state.place("t", P.T, S.t, this.notices);
    this.chosen = state.among("focus", P.signals, this.notices);
  }

  // ---- what this page is about

  get task() {
    return this.setup.tasks[(this.run ?? this.choice).task];
  }

  // start, pause, resume: what the button does now
  act() {
    const { run } = this;
    if (this.watches || (this.live && HELD.includes(run.state))) return;
    if (!this.live) this.send({ do: "start", choice: this.chosenNow(), by: browser() });
    else this.send({ do: run.state === "paused" ? "resume" : "pause" });
  }

  // back to one's own, where a class does not lead either
  unwatch() {
    if (this.class) this.class.letGo();
    else this.letGo();
  }

  letGo() {
    if (this.watches) this.send({ watch: null });
  }

  // for those who do not see it
  announce() {
    const { state, nets, said } = this.run,
      names = nets.map((net) => this.name(net)).join(" and ");
    const words = {
      waiting: `Other trainings are running. ${this.watches ? "This one" : "Yours"} waits for a place and starts by itself.`,
      starting: `Training ${names}.`,
      // also where the page heard nothing of its start
      running: `Training ${names}.`,
      paused: "Paused.",
      done: `${names} trained.`,
      stopped: "Stopped.",
    };
    const news = said || words[state];
    if (news) setText(this.status, news);
  }

  // what the links to other pages take along
  passes() {
    const { text, opened } = this,
      { task } = this.run ?? this.choice;
    return passed(this.came, { text: text === this.task.examples[0][1] ? "" : text, opened, task });
  }

  get values() {
    return this.with(this.choice, this.text);
  }

  subject() {
    const { run, choice, text, task } = this,
      { iterations, units } = run ?? choice,
      cells = this.P?.cells ?? run?.nets.map(({ cell }) => cell) ?? [choice.cell],
      names = cells.map((cell) => this.name({ cell })).join(" and ");
    return {
      file: `training-${(run ?? choice).task}`,
      network: `${names}, ${many(units, "unit")} · ${task.title}`,
      lines: [
        `Iteration ${(run?.iteration ?? 0).toLocaleString("en")} of ${iterations.toLocaleString("en")}`,
        inCaption(text),
      ],
    };
  }

  get wished() {
    const { text = this.text, choice } = this.owes;
    return this.with({ ...this.choice, ...choice }, text);
  }

  with(choice, text) {
    const { run, S, P } = this;
    const own = (run ?? choice).task === choice.task && text !== this.task.examples[0][1] ? text : null;
    return {
      ...choice,
      text: own,
      theme: S.theme,
      t: P && S.t < P.T - 1 ? S.t : null,
      focus: (this.chosen && S.focus) ?? null,
      run: this.own,
      watch: this.watched,
      ...carried(this.passes(), own, this.setup.models),
    };
  }

  // what a class is to watch: what this page does, or what its teacher trains
  get watched() {
    return ((this.watches || this.class?.leads) && this.run?.watch) || null;
  }

  back({ values }) {
    const asked = this.state.of("server").map(({ name }) => [name, values[name]]);
    const {
      text,
      run,
      watch = null,
      ...choice
    } = Object.fromEntries(asked.filter(([, value]) => value !== null));
    this.send({ watch, choice, text: text ?? this.setup.tasks[choice.task].examples[0][1] });
  }

  draw(touched) {
    super.draw(touched);
    const { run, choice, host } = this;
    Object.assign(host.dataset, {
      ready: "true",
      state: run?.state ?? "idle",
      iteration: run?.iteration ?? 0,
      task: choice.task,
    });
    this.keep();
  }

  placeWords() {}

  // the strip of a class takes its height from the largest map, not from what stands below the fold
  resetView(size = this.measure()) {
    this.extra = size.low && this.class ? this.class.el.offsetHeight : 0;
    super.resetView(size);
  }

  moves() {
    return { ...super.moves(), " ": () => this.act() };
  }
}

export default { render: (context) => void new App(context) };
