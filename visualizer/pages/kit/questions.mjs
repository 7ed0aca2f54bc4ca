// Questions to the server: of a kind (a want) only the latest counts. While there is no way to the server they wait, and
// what is not answered then is asked once more when there is one.

export class Questions {
  /** send(question) hands one over. */
  constructor(send) {
    this.send = send;
    this.held = false;
    this.seq = 0;
    this.latest = new Map(); // want -> the last question of its kind
    this.busy = new Set(); // wants whose answer is on its way
  }

  /** Whether this was asked last. */
  asked(want, key) {
    return this.latest.get(want)?.key === key;
  }

  /** What a want was last asked with, while its answer is on its way; else undefined. */
  waiting(want) {
    return this.busy.has(want) ? this.latest.get(want).request : undefined;
  }

  /**
   * Asks. `both`: an answer to the question before, where that is still on its way, is taken too. `once`: what it asks
   * for is done, so that it is not handed over a second time.
   */
  ask(want, request, { key = null, both = false, once = false } = {}) {
    const before = this.latest.get(want),
      from = this.seq + 1;
    const first = both && this.busy.has(want) ? before.from : from;
    this.latest.set(want, { key, request, once, from, first, last: from });
    this.busy.add(want);
    if (this.held) this.seq = from;
    else this.hand(want);
  }

  // again it has another number, and an answer to either is one
  hand(want) {
    const question = this.latest.get(want);
    question.last = ++this.seq;
    question.handed = true;
    this.send({ ...question.request, want, seq: question.last });
  }

  /** What was handed over and is not answered, as it was. */
  pending() {
    return [...this.busy].map((want) => {
      const { request, last } = this.latest.get(want);
      return { ...request, want, seq: last };
    });
  }

  /** Sends nothing until `resume`, which asks all that is not answered. */
  hold() {
    this.held = true;
  }

  resume() {
    this.held = false;
    for (const want of [...this.busy]) {
      const { once, handed } = this.latest.get(want);
      if (once && handed) this.busy.delete(want);
      else this.hand(want);
    }
  }

  /** How many answers of a kind are on their way: none, one, or two, where that before the last counts too. */
  count(want) {
    if (!this.busy.has(want)) return 0;
    const { first, from } = this.latest.get(want);
    return first < from ? 2 : 1;
  }

  /** Takes an answer by what it says of itself: its question, null where it counts no more. */
  take({ want, seq }) {
    const question = this.latest.get(want);
    if (!question || !this.busy.has(want) || seq < question.first || seq > question.last) return null;
    question.first = question.from;
    if (seq >= question.from) this.busy.delete(want);
    return question;
  }

  /** Keeps what a page opened with as the answer to a question that it did not ask. */
  opened({ want, seq }) {
    const question = { key: null, from: seq };
    this.latest.set(want, question);
    return question;
  }

  /** The same may be asked once more. */
  forget(want) {
    const question = this.latest.get(want);
    if (question) question.key = null;
  }

  /** Waits for nothing any more. */
  stop() {
    this.busy.clear();
  }
}
