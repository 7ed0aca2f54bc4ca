// What stands in place of Panel's model in a page without a server: questions are answered in the page itself.

/** What a page is told where an answer fails by a fault of ours, as `visualizer.pages.instrument` says it. */
const FAULT = "This could not be worked out; the browser's console says why.";

/** Another of its kind has been asked since, or the page has gone. */
class Abandoned extends Error {}

const TURN_MS = 30; // of work before others have their turn
const turn = () => new Promise((done) => setTimeout(done));

export class Shim {
  /** What takes long: want -> the share that is done. @type {Record<string, number>} */
  progress = {};
  /** The latest answer, decoded. @type {Record<string, any>} */
  payload = null;
  /** The questions that wait, the latest of each want. @type {Map<string, any>} */
  #waiting = new Map();
  /** The latest question of each want. @type {Map<string, any>} */
  #latest = new Map();
  #heard = { payload: [], progress: [], remove: [] };
  #gone = false;

  /** setup and pages are those of `visualizer.pages.instrument`; answer(question, rest) gives a decoded answer. */
  constructor({ setup, pages, answer, later = null }) {
    this.setup = setup;
    /** Is done once the scripts that come after the page have. */
    this.later = later;
    this.pages = pages;
    this.answer = answer;
  }

  on(name, hear) {
    this.#heard[name]?.push(hear);
  }

  #tell(name) {
    for (const hear of this.#heard[name]) hear();
  }

  /** Tells the page that another takes its place; what it asked is not answered any more. */
  remove() {
    this.#gone = true;
    this.#tell("remove");
  }

  /** Takes a question; it is answered once the page has drawn what asked it. */
  send_msg(question) {
    if (!this.#waiting.size) setTimeout(() => this.#next());
    this.#waiting.delete(question.want);
    this.#waiting.set(question.want, question);
    this.#latest.set(question.want, question);
  }

  #next() {
    if (this.#gone) return;
    const [[want, question]] = this.#waiting;
    this.#waiting.delete(want);
    if (this.#waiting.size) setTimeout(() => this.#next());
    const answer = this.#answered(question);
    if (answer instanceof Promise) answer.then((later) => later && !this.#gone && this.#hand(later));
    else this.#hand(answer);
  }

  #hand(answer) {
    this.payload = answer;
    this.#tell("payload");
  }

  #answered(question) {
    const failed = (error) => {
      if (error instanceof Abandoned) return null;
      console.error(error);
      return { seq: question.seq, want: question.want, fault: true, notices: [FAULT], picture: null };
    };
    try {
      const answer = this.answer(question, this.#rest(question));
      return answer instanceof Promise ? answer.catch(failed) : answer;
    } catch (error) {
      return failed(error);
    }
  }

  // what takes long tells how much is done and lets others have their turn; it ends where nobody waits for it
  #rest(question) {
    let since = performance.now();
    return async (share) => {
      if (performance.now() - since < TURN_MS) return;
      this.progress = { ...this.progress, [question.want]: share };
      this.#tell("progress");
      await turn();
      if (this.#gone || this.#latest.get(question.want) !== question) throw new Abandoned();
      since = performance.now();
    };
  }
}
