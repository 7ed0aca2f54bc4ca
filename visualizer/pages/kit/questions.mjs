// Questions to the server: of a kind (a want) only the latest counts, and what is not answered is asked again.

const LONGEST_MS = 10_000;

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

  // Panel now and then leaves the last of several quick answers unsent until it has another to send, and the same
  // bytes are no other: each try has a number of its own
  /**
   * Asks, and asks again after `patience` ms, later and later up to ten seconds. `both`: an answer to the question before, where that is
   * still on its way, is taken too.
   */
  ask(want, request, patience, { key = null, both = false } = {}) {
    const before = this.latest.get(want),
      from = this.seq + 1;
    clearTimeout(before?.again);
    const question = { key, request, from, first: both && this.busy.has(want) ? before.from : from };
    const knock = (wait) => {
      question.last = ++this.seq;
      this.send({ ...request, want, seq: question.last });
      question.again = setTimeout(() => knock(Math.max(wait, Math.min(2 * wait, LONGEST_MS))), wait);
    };
    question.knock = () => knock(patience);
    // it may be held before it was ever sent
    question.last = from;
    this.latest.set(want, question);
    this.busy.add(want);
    if (this.held) this.seq = from;
    else question.knock();
  }

  /** Sends nothing until `resume`, which asks all that is not answered. */
  hold() {
    this.held = true;
    for (const { again } of this.latest.values()) clearTimeout(again);
  }

  resume() {
    this.held = false;
    for (const want of this.busy) this.latest.get(want).knock();
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
    if (seq >= question.from) {
      clearTimeout(question.again);
      this.busy.delete(want);
    }
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
    for (const { again } of this.latest.values()) clearTimeout(again);
    this.busy.clear();
  }
}
