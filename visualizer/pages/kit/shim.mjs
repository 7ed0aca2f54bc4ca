// What stands in place of Panel's model in a page without a server: questions are answered in the page itself.

/** What a page is told where an answer fails by a fault of ours, as `visualizer.pages.instrument` says it. */
const FAULT = "This could not be worked out; the browser's console says why.";

export class Shim {
  progress = {};
  /** The latest answer, decoded. @type {Record<string, any>} */
  payload = null;
  /** The questions that wait, the latest of each want. @type {Map<string, any>} */
  #waiting = new Map();
  #heard = [];

  /** setup and pages are those of `visualizer.pages.instrument`; answer(question) gives a decoded answer. */
  constructor({ setup, pages, answer }) {
    this.setup = setup;
    this.pages = pages;
    this.answer = answer;
  }

  on(name, hear) {
    if (name === "payload") this.#heard.push(hear);
  }

  /** Takes a question; it is answered once the page has drawn what asked it. */
  send_msg(question) {
    if (!this.#waiting.size) setTimeout(() => this.#next());
    this.#waiting.delete(question.want);
    this.#waiting.set(question.want, question);
  }

  #next() {
    const [[want, question]] = this.#waiting;
    this.#waiting.delete(want);
    if (this.#waiting.size) setTimeout(() => this.#next());
    this.payload = this.#answered(question);
    for (const hear of this.#heard) hear();
  }

  #answered(question) {
    try {
      return this.answer(question);
    } catch (error) {
      console.error(error);
      return { seq: question.seq, want: question.want, fault: true, notices: [FAULT], picture: null };
    }
  }
}
