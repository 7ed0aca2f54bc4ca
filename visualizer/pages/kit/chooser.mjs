// An instrument of one choice: the server is asked for what it gives, and what is shown stays until that has come.

import { drawPart } from "./fence.mjs";
import { Instrument } from "./instrument.mjs";
import { decode } from "./payload.mjs";
import { Questions } from "./questions.mjs";
import { along } from "./site.mjs";

/**
 * A subclass makes `parts`, `time`, `main` and what it appends, calls `listen`, and then `receive` with what the page
 * opened on. `want` is what it asks for by its `question`, and what a part draws again where another has come.
 */
export class Chooser extends Instrument {
  /** Parts that are drawn before there is anything to show. */
  early = 1;

  constructor(context, style, want) {
    super(context, style);
    this.want = want;
    this.S = { theme: this.S.theme };
    /** How much of what takes long is done. @type {number | null} */
    this.share = null;
    this.questions = new Questions((question) => this.tell(question));
    // the choice as it was made; C as the server took it
    this.C = this.wish = this.usual = this.state.usual("server");
    /** What another page showed, which goes on from here. @type {Record<string, any>} */
    this.came = along(this.state);
  }

  // ---- what a subclass says

  /** What is asked. @returns {Record<string, any>} */
  get question() {
    return { choice: this.wish };
  }

  /** What stands at the page for a script, of what is shown. @returns {Record<string, any>} */
  get marks() {
    return {};
  }

  /** Takes what an answer says beside its choice and its picture. */
  heard(_head, _first) {}

  // ---- the server

  close() {
    this.questions.stop();
  }

  get touches() {
    return { theme: ["theme"] };
  }

  get meanwhile() {
    return "What is shown stays.";
  }

  get behind() {
    return this.P !== null && this.busy.has(this.want);
  }

  /** Takes another choice; what was clicked is a new entry in the history. */
  take(changes, entry = false) {
    this.wish = { ...this.wish, ...changes };
    this.entry ||= entry;
    this.ask();
  }

  ask() {
    const key = JSON.stringify(this.wish);
    if (this.closed || this.questions.asked(this.want, key)) return;
    this.questions.ask(this.want, this.question, { key });
    this.share = null;
    this.mark();
    this.draw(new Set(["busy"]));
  }

  receive(data, first = false) {
    const { picture: found, ...head } = decode(data),
      asked = first ? this.questions.opened(head) : this.questions.take(head);
    if (!asked) return;
    this.notices = [...head.notices, ...(first || this.returning ? this.state.asked.said.view : [])];
    const touched = new Set(first ? ["choice", "busy", "size", "theme", "notice"] : ["notice", "busy"]);
    if (head.choice) {
      this.C = this.wish = head.choice;
      touched.add("choice");
    }
    if (found) {
      this.P = found;
      this.returning = false;
      touched.add(this.want);
    }
    this.heard(head, first);
    this.resetView();
    this.mark();
    this.draw(touched);
  }

  // ---- the address

  get values() {
    return { ...this.C, theme: this.S.theme };
  }

  get wished() {
    return { ...this.values, ...this.wish };
  }

  /** What another page takes along. @returns {Record<string, any>} */
  passes() {
    return this.came;
  }

  get settled() {
    return super.settled && !this.busy.has(this.want);
  }

  back({ values }) {
    this.questions.forget(this.want);
    this.take(Object.fromEntries(Object.keys(this.usual).map((name) => [name, values[name]])));
  }

  // ---- layout, drawing and keys

  resetView(size = this.measure()) {
    Object.assign(this, size);
  }

  draw(touched) {
    for (const part of this.P ? this.parts : this.parts.slice(0, this.early)) drawPart(part, touched);
    if (!this.P) return;
    Object.assign(this.host.dataset, { ready: "true", ...this.marks });
    this.settle();
  }

  /** Keeps in the address what is shown, once that is what is asked for. */
  settle() {
    if (!this.settled) return;
    this.keep(this.entry);
    this.entry = false;
  }

  moves() {
    return this.everywhere;
  }
}
