// What a served page answers by itself while its server is away. Once it is idle it gets the networks that it shows,
// packed (`visualizer.pages.networks`), and the engine, a script of its own: no page opens later for either.

import { Shim } from "./shim.mjs";

const IDLE_MS = 3000,
  LARGE_MS = 12_000; // for networks that nobody should wait for
const LARGE = 400_000, // bytes
  HUGE = 32_000_000; // of what is left to the server
/** What is asked of a run: all that only a server has the texts, the networks or the program for is not here. */
const HERE = {
  run: [
    ...["picture", "sums", "preactivations", "inputs", "tensors", "run", "words"],
    ...["unit", "step", "gradient", "signals"],
  ],
  lesson: ["turn", "held", "preactivations"],
};

/** @typedef {{ model: string, weights: string }} Named a network, by what a page calls it */
const keyOf = (/** @type {Named} */ { model, weights }) => `${model} ${weights}`;

// as a page is when nothing has happened in it for a while
const rested = (work, ms) => setTimeout(() => (globalThis.requestIdleCallback ?? setTimeout)(work), ms);

/** Whether each byte is paid for, or takes long, or is asked to be saved. */
export function scarce({ saveData, type, effectiveType } = /** @type {any} */ (navigator).connection ?? {}) {
  return saveData === true || type === "cellular" || /2g|3g/.test(effectiveType ?? "");
}

async function got(address) {
  const answer = await fetch(address, /** @type {any} */ ({ priority: "low" }));
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.arrayBuffer();
}

function ran(src) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    Object.assign(script, { onload: resolve, onerror: reject, src });
    document.head.append(script);
  });
}

const found = () => /** @type {any} */ (globalThis).gatescope?.Engine && globalThis.gatescope;

export class StandIn {
  /** What was fetched: a packed network by its key. @type {Map<string, ArrayBuffer>} */
  #packed = new Map();
  /** Those that were read. @type {Set<string>} */
  #read = new Set();
  #engine = null;
  #shim = null;
  #timer = 0;
  #loading = false;
  /** The networks that are to be here. @type {Named[]} */
  #wanted = [];
  /** Whether anything was answered here since the server was there. */
  answered = false;

  /**
   * @param {object} page
   * @param {string} page.version what an address says of the server's version
   * @param {(model: string) => number} page.size bytes of a network's file
   * @param {"run" | "lesson"} [page.kind] whose questions they are
   * @param {boolean} page.few whether many share the way to the server, so that large networks stay there
   * @param {() => boolean} page.there whether the server is, so that it can be asked for them
   * @param {(answer: any) => void} page.heard takes an answer
   * @param {() => void} page.loaded is told that what was wanted is here
   */
  constructor(page, { get = got, run = ran, script = found, rest = rested, poor = scarce } = {}) {
    this.page = page;
    this.get = get;
    this.run = run;
    this.script = script;
    this.rest = rest;
    this.poor = poor;
  }

  /** Whether it can answer questions about these networks. */
  has(/** @type {Named[]} */ networks) {
    return (
      networks.length > 0 && Boolean(this.script()) && networks.every((each) => this.#packed.has(keyOf(each)))
    );
  }

  /** Gets these networks, once the page is idle. */
  keep(/** @type {Named[]} */ networks) {
    this.#wanted = networks;
    clearTimeout(this.#timer);
    if (!networks.length || this.has(networks) || this.poor()) return;
    const bytes = networks.reduce((sum, { model }) => sum + this.page.size(model), 0),
      large = bytes > LARGE;
    if (bytes > HUGE) return;
    if (!(large && this.page.few)) this.#timer = this.rest(() => this.#load(), large ? LARGE_MS : IDLE_MS);
  }

  async #load() {
    if (this.#loading || !this.page.there()) return;
    this.#loading = true;
    const { version } = this.page;
    try {
      if (!this.script()) await this.run(`./static/extensions/gatescope/engine.bundle.js?v=${version}`);
      for (const each of this.#wanted) {
        if (this.#packed.has(keyOf(each))) continue;
        const { model, weights } = each;
        this.#packed.set(keyOf(each), await this.get(`./network/${model}?v=${version}&weights=${weights}`));
      }
      if (this.has(this.#wanted)) this.page.loaded();
    } catch (error) {
      // the next picture tries again
      console.info(error);
    } finally {
      this.#loading = false;
    }
  }

  /**
   * Takes a question of a page that shows these networks. What cannot be answered here is left to the server; where
   * that is `away`, a network that is not here is refused.
   */
  ask(question, away) {
    if (!HERE[this.page.kind ?? "run"].includes(question.want)) return;
    if (!away && !this.#here(question)) return;
    this.#shim ??= this.#begun();
    this.#shim.send_msg(question);
  }

  #begun() {
    const shim = new Shim({
      setup: null,
      pages: null,
      answer: (question, rest) => this.#answer(question, rest),
    });
    shim.on("payload", () => {
      this.answered = true;
      this.page.heard(shim.payload);
    });
    return shim;
  }

  // the networks that a question names; it may name those before it by nothing
  #named({ model, weights = "trained", other }) {
    const second = other && { model: other.model ?? model, weights: other.weights ?? weights };
    return [{ model, weights }, second].filter((each) => each?.model);
  }

  #here(question) {
    return this.#named(question).every((each) => this.#packed.has(keyOf(each)));
  }

  #answer(question, rest) {
    const { Engine, readNetwork, answering } = this.script(),
      { seq, want } = question;
    const missing = this.#named(question).find((each) => !this.#packed.has(keyOf(each)));
    if (missing) {
      const which = missing.weights === "initial" ? " before its training" : "";
      const said = `${missing.model}${which} was not loaded, and can be shown once the server is back.`;
      return { seq, want, arrays: {}, notices: [said], picture: null };
    }
    this.#engine ??= new Engine([]);
    // those that are compared with the one asked for are here where it is
    for (const [key, packed] of this.#packed) {
      if (this.#read.has(key)) continue;
      this.#read.add(key);
      this.#engine.networks.push(readNetwork(packed));
    }
    if (this.page.kind === "lesson") return answering(this.#engine, { answers: [], shapes: null })(question);
    return this.#engine.answer(question, rest);
  }

  /** The server is there again: what has not been answered yet is not answered here any more. */
  stop() {
    this.#shim?.remove();
    this.#shim = null;
    this.answered = false;
  }

  close() {
    clearTimeout(this.#timer);
    this.stop();
  }
}
