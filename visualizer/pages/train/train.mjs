// The Train page in the browser: a choice, a run that the server tells of a few times a second, its curves, and
// one probe text read with the weights of that moment.

import { download, h } from "../kit/dom.mjs";
import { EVERYTHING, Instrument } from "../kit/instrument.mjs";
import { maps } from "../kit/maps.mjs";
import { decode, open } from "../kit/payload.mjs";
import { ribbon } from "../kit/ribbon.mjs";
import { along, bar, carried, passed } from "../kit/site.mjs";
import { continues } from "../kit/tokens.mjs";
import { answers } from "./answers.mjs";
import { curves } from "./curves.mjs";
import { form, probe } from "./form.mjs";
import { progress } from "./progress.mjs";
import style from "./train.css";

const EVERY_MS = 250,
  PATIENCE_MS = 1500,
  FAULT_MS = 5000;

export class App extends Instrument {
  constructor(context) {
    super(context, style);
    Object.assign(this.S, { mode: "mean", sort: "number" });
    this.seq = this.wanted = 0;
    // a choice and a text whose answer is on its way
    this.owes = null;
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
    const held = (event) => this.live && !this.closed && this.connected && event.preventDefault();
    if (this.inPage) addEventListener("beforeunload", held);
    this.receive(this.model.payload, true);
    const { brought } = this.state;
    if (brought !== undefined) this.send({ text: brought });
  }

  close() {
    clearTimeout(this.again);
  }

  // ---- the server

  wentOff() {
    this.close();
    // what was said of the training is no longer known to be so
    this.status.textContent = "Not connected.";
  }

  cameBack() {
    this.status.textContent = "Connected again.";
    this.poll();
  }

  get meanwhile() {
    return this.live ? "This training goes on without the page for a few minutes." : "What is shown stays.";
  }

  get behind() {
    return this.owes !== null;
  }

  get whose() {
    return "What is shown is of what was asked before.";
  }

  get live() {
    return this.run !== null && !this.setup.ends.includes(this.run.state);
  }

  // every answer says all there is to say, so that one which is lost only has to be asked for again
  send(request = {}) {
    if (this.closed) return;
    const { choice, text } = request;
    if (choice) this.owes = { ...this.owes, choice };
    if (text !== undefined) this.owes = { ...this.owes, text };
    this.mark();
    if (!this.connected) return;
    for (const want of Object.keys(this.owes ?? {}))
      if (!(want in request)) this.hand({ [want]: this.owes[want] }, want);
    this.hand(request, request.do ?? (choice ? "choice" : text !== undefined ? "text" : "look"));
  }

  hand(request, want) {
    this.seq += 1;
    if (want !== "look") this.wanted = this.seq;
    // asked again, a file may still come as the answer to the first time
    if (request.do === "file" && this.file?.net !== request.net)
      this.file = { seq: this.seq, net: request.net };
    this.tell({ seq: this.seq, want, seen: this.version ?? 0, ...request });
    clearTimeout(this.again);
    this.again = setTimeout(() => this.poll(), PATIENCE_MS);
  }

  poll() {
    this.send(this.file ? { do: "file", net: this.file.net } : {});
  }

  receive(data, first = false) {
    const [head, rest] = open(data);
    if (head.file) return this.save(head, rest);
    const answer = decode(data);
    if (this.file && answer.seq >= this.file.seq) this.file = null; // refused, and the notice says why
    // what was sent meanwhile is not undone by what was true before
    if (answer.seq < this.wanted) return undefined;
    clearTimeout(this.again);
    if (this.file) this.again = setTimeout(() => this.poll(), PATIENCE_MS);
    this.owes = null;
    const before = this.P,
      state = this.run?.state;
    const touched = new Set(["run"]);
    // an answer says once more what the one before it said; it is news only once
    const told = JSON.stringify(answer.notices);
    if (first || told !== this.told || answer.seq === this.wanted) {
      this.notices = answer.notices;
      this.told = told;
      touched.add("notice");
    }
    // a fault of the server's says no more than that
    if (!answer.choice) {
      if (this.live) this.again = setTimeout(() => this.poll(), FAULT_MS);
      return this.draw(touched);
    }
    Object.assign(this, {
      run: answer.run,
      choice: answer.choice,
      text: answer.text,
      version: answer.version,
    });
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
    if (this.live) {
      clearTimeout(this.again);
      this.again = setTimeout(() => this.send(), EVERY_MS);
    }
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

  save({ file, seq }, bytes) {
    if (!this.file || seq < this.file.seq) return;
    this.file = null;
    clearTimeout(this.again);
    download(file, bytes, "application/octet-stream");
    if (this.live) this.send();
  }

  // ---- what this page is about

  get task() {
    return this.setup.tasks[(this.run ?? this.choice).task];
  }

  // start, pause, resume: what the button does now
  act() {
    const { run } = this;
    if (this.live && run.state === "scoring") return;
    if (!this.live) this.send({ do: "start", choice: this.chosenNow() });
    else this.send({ do: run.state === "paused" ? "resume" : "pause" });
  }

  // for those who do not see it
  announce() {
    const { state, nets, said } = this.run,
      names = nets.map((net) => this.name(net)).join(" and ");
    const words = {
      starting: `Training ${names}.`,
      paused: "Paused.",
      done: `${names} trained.`,
      stopped: "Stopped.",
    };
    const news = said || words[state];
    if (news) this.status.textContent = news;
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

  get wished() {
    const { text = this.text, choice } = this.owes ?? {};
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
      run: run?.key ?? null,
      ...carried(this.passes(), own, this.setup.models),
    };
  }

  back({ values }) {
    const asked = this.state.of("server").map(({ name }) => [name, values[name]]);
    const { text, run, ...choice } = Object.fromEntries(asked.filter(([, value]) => value !== null));
    this.send({ choice, text: text ?? this.setup.tasks[choice.task].examples[0][1] });
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

  moves() {
    return { ...super.moves(), " ": () => this.act() };
  }
}

export default { render: (context) => void new App(context) };
