// What a server answers, answered in the browser: questions as `visualizer.pages.explorer.session` takes them, and the
// decoded answers that a page gets of it.

import { evaluate, squashes, write } from "../cell/equations.mjs";
import { partners } from "../partners.mjs";
import { acts } from "../pins.mjs";
import { typed } from "../tokens.mjs";
import { attribution } from "./attribution.mjs";
import { beginningsOf, layersOf } from "./beginnings.mjs";
import {
  carried,
  compared,
  fitted,
  heldIn,
  listed,
  MAX_TOKENS as MOST_COMPARED,
  others,
} from "./changes.mjs";
import { readNetwork } from "./network.mjs";
import {
  allSignals,
  describedRun,
  gradientOf,
  likeliest,
  pictured,
  probabilities,
  readOut,
  summary,
  Trace,
  table,
  through,
} from "./picture.mjs";
import { quoted } from "./reads.mjs";
import { Refused } from "./refused.mjs";
import { writtenOn } from "./writing.mjs";

export { readNetwork };

const MAX_CHARACTERS = 20_000;
const MAX_TOKENS = 2_000;
const MAX_WRITTEN = 400;
const MOST_WEIGHTS = 2 ** 21;
const SUM_DIGITS = 4;
const KEPT_TRACES = 4;
const KEPT_TOKENS = 200;

/** What beginnings.mjs takes of the engine. */
const GIVEN = { through, summary, readOut, probabilities, likeliest, table, Refused };

const counted = (n) => n.toLocaleString("en");

/** Refuses answers that have no probability, see `Answers.needed`. */
function probable({ kind }) {
  if (kind === "none")
    throw new Refused("this network has no readout: it answers nothing, and shows its gates alone");
  if (kind === "value") throw new Refused("this model answers a value, which has no probability");
}

export class Engine {
  /** @param {import("./network.mjs").Network[]} networks those that the page has; the first is shown where none is asked for */
  constructor(networks) {
    this.networks = networks;
    /** What is shown now. */
    this.now = { text: "", model: "", weights: "trained" };
    /** The runs made last. @type {{ key: string, trace: Trace }[]} */
    this.traces = [];
  }

  /**
   * The decoded answer to a question `{seq, want, ...}`, see `decode` of kit/payload.mjs; of one that takes long a
   * promise of it.
   * @param {Record<string, any>} question
   * @param {(share: number) => Promise<void>} [rest] lets others have their turn, told the share that is done; what it
   *   throws ends the work
   */
  answer(question, rest = async () => {}) {
    if (question.want === "run") return this.run(question);
    if (question.want === "words") return this.words(question, rest);
    if (question.want === "others") return this.others(question);
    if (question.want === "cut") return this.cut(question);
    const make = {
      sums: this.sums,
      preactivations: this.preactivations,
      inputs: this.inputs,
      tensors: this.tensors,
      unit: this.unit,
      step: this.step,
      gradient: this.gradient,
      signals: this.signals,
      layers: this.layers,
      beginnings: this.beginnings,
    }[question.want];
    return make ? this.#detail(question, ...make.call(this, question)) : this.look(question);
  }

  #head({ seq, want }) {
    const known = typeof want === "string" && want.length < 40;
    return { seq: Number.isSafeInteger(seq) ? seq : 0, want: known ? want : null, arrays: {} };
  }

  // a question that shows nothing else: its answer, or why there is none
  #detail(question, refusal, make) {
    const notices = [],
      head = this.#head(question);
    try {
      const { picture = null, ...facts } = make(notices);
      return { ...head, notices, ...facts, picture };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { ...head, notices: [...notices, `${refusal}: ${error.message}.`], picture: null };
    }
  }

  #find(name, which) {
    return this.networks.find((each) => each.name === name && each.which === which);
  }

  /** The network that a question asks for, what is shown where it asks for none; a sentence for what there is not. */
  #network(question, notices, /** @type {{ model: string, weights: string }} */ now = this.now) {
    const asked = question.model === undefined || question.model === null ? "" : String(question.model),
      [first] = this.networks;
    let name = asked || now.model || first.name;
    if (!this.networks.some((each) => each.name === name)) {
      const instead = now.model && now.model !== name ? now.model : first.name;
      notices.push(`No model is called ${quoted(name)}. This is ${instead} instead.`);
      name = instead;
    }
    const { weights } = question;
    let which = weights === undefined || weights === null || weights === "" ? now.weights : weights;
    if (!["trained", "initial"].includes(which)) {
      notices.push(`Weights: trained or initial, not ${quoted(which)}.`);
      which = "trained";
    }
    const found = this.#find(name, which) ?? this.networks.find((each) => each.name === name);
    if (found.which !== which) notices.push(`This page has only the ${found.which} weights of ${name}.`);
    return found;
  }

  /** The layer and direction that a question asks for, see `asked.checked_place`. */
  #place({ layer = null, direction = null }, network, notices) {
    const last = network.layers - 1;
    let level = last,
      way = "forward";
    if (layer !== null) {
      level = Math.min(layer, last);
      if (!Number.isInteger(layer) || layer < 0) {
        notices.push(`The layer is a whole number from 0 to 9,999, not ${quoted(layer)}.`);
        level = last;
      } else if (level !== layer)
        notices.push(
          `The address asks for layer ${layer}; ${last ? `layers here are 0 to ${last}` : "there is one here, 0"}. This is ${level}.`,
        );
    }
    if (direction !== null && !["forward", "reverse"].includes(direction))
      notices.push(`The direction: forward or reverse, not ${quoted(direction)}.`);
    else if (direction === "reverse" && network.directions === 1)
      notices.push("This network reads forward alone: no layer of it reads from the end.");
    else way = direction ?? way;
    return { layer: level === last ? null : level, direction: way };
  }

  #text(text, length, notices) {
    if (typeof text !== "string") {
      notices.push("The text could not be read. Type another.");
      return null;
    }
    const whole = Math.max([...text].length, Number.isSafeInteger(length) ? length : 0);
    if (whole <= MAX_CHARACTERS) return text;
    notices.push(
      `This text has ${counted(whole)} characters; only the first ${counted(MAX_CHARACTERS)} are read.`,
    );
    return [...text].slice(0, MAX_CHARACTERS).join("");
  }

  #trace(network, tokens) {
    const key = JSON.stringify([network.name, network.which, tokens]),
      known = this.traces.find((each) => each.key === key);
    if (known) return known.trace;
    const trace = new Trace(network, tokens);
    // a long one takes much room, and is made again in less time than a person waits
    const kept = this.traces.filter((each) => each.trace.T <= KEPT_TOKENS);
    this.traces = [{ key, trace }, ...kept].slice(0, KEPT_TRACES);
    return trace;
  }

  /** The run of the text that a question names. */
  #read(question, notices) {
    const network = this.#network(question, notices),
      text = this.#text(question.text === undefined ? this.now.text : question.text, null, notices);
    if (text === null) throw new Refused("there is no such step");
    const { reads } = network,
      tokens = reads.tokenize(typed(text, reads.kind)).slice(0, MAX_TOKENS);
    if (!tokens.length) throw new Refused(`there is no ${reads.one} in this text`);
    return this.#trace(network, tokens);
  }

  /** The same, and the layer of it that is asked for. */
  #shown(question, notices) {
    const trace = this.#read(question, notices);
    return { trace, place: this.#place(question, trace.network, notices) };
  }

  /** The RNN and the LSTM of the same task and size: what the gradient is compared with. */
  #partners(network) {
    const { H, which } = network;
    return partners(
      network,
      this.networks.filter((each) => each.H === H && each.which === which),
    );
  }

  /** What the network writes on where that was asked for; why not, where it cannot: see `asked.written_on`. */
  #written(network, tokens, asked, notices) {
    if (asked === undefined || asked === null) return [];
    const { temperature, seed, length } = asked,
      whole = (value, low, high) => Number.isInteger(value) && value >= low && value <= high;
    let said = "";
    if (typeof temperature !== "number" || !(temperature >= 0 && temperature <= 5))
      said = "The temperature is a number from 0 to 5.";
    else if (!whole(seed, 0, 2 ** 32 - 1)) said = "The seed is a whole number from 0 to 4,294,967,295.";
    else if (!whole(length, 1, MAX_WRITTEN)) said = `At most ${MAX_WRITTEN} can be written at once.`;
    if (said) {
      notices.push(said);
      return [];
    }
    const room = MAX_TOKENS - tokens.length;
    if (!room)
      notices.push(`Nothing was written: a text has at most ${counted(MAX_TOKENS)} ${network.reads.many}.`);
    else if (length > room)
      notices.push(
        `A text has at most ${counted(MAX_TOKENS)} ${network.reads.many}: ${counted(room)} were written on.`,
      );
    if (room && (network.answers.kind !== "next" || network.directions > 1)) {
      notices.push("Nothing was written: this model does not answer what comes next, so it cannot write on.");
      return [];
    }
    return room ? writtenOn(this.#trace(network, tokens), Math.min(length, room), temperature, seed) : [];
  }

  /** The picture of a text, see `Session.look`. */
  look(question) {
    const notices = [],
      head = this.#head(question),
      nothing = () => ({ ...head, notices, picture: null }),
      network = this.#network(question, notices),
      given = this.#text(
        question.text === undefined ? this.now.text : question.text,
        question.length,
        notices,
      );
    if (given === null) return nothing();
    const { reads, name, which } = network,
      text = typed(given, reads.kind);
    let tokens = reads.tokenize(text);
    if (!tokens.length) {
      const none = text.trim() ? `There is no ${reads.one} in this text. ` : "";
      notices.push(`${none}Type ${reads.typing} to see the gates move.`);
      return nothing();
    }
    if (tokens.length > MAX_TOKENS) {
      const whole = notices.length ? "" : `of ${counted(tokens.length)} `;
      notices.push(`Only the first ${counted(MAX_TOKENS)} ${whole}${reads.many} are read.`);
      tokens = tokens.slice(0, MAX_TOKENS);
    }
    try {
      const written = this.#written(network, tokens, question.write, notices),
        place = this.#place(question, network, notices),
        trace = this.#trace(network, [...tokens, ...written]),
        picture = pictured(trace, this.#partners(network), place),
        more = written.length ? { written: tokens.length } : {},
        units = question.units === true ? { units: network.units } : {};
      this.now = { text: written.length ? reads.join(text, written) : text, model: name, weights: which };
      return { ...head, notices, ...this.now, ...more, ...units, picture };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      notices.push(`This model cannot be shown: ${error.message}.`);
      return nothing();
    }
  }

  // ---- two runs, see `visualizer.pages.whatif.changes`

  /** A text and its tokens as a network of a comparison reads it; null, and why, where there is nothing to read. */
  #compared(given, length, network, notices, what = "this text") {
    const text = this.#text(given, length, notices);
    if (text === null) return null;
    const { reads } = network,
      plain = typed(text, reads.kind),
      tokens = reads.tokenize(plain),
      first = what === "this text";
    if (!tokens.length) {
      const none = plain.trim() || !first ? `There is no ${reads.one} in ${what}. ` : "";
      notices.push(`${none}Type ${reads.typing} to ${first ? "see the gates move" : "compare"}.`);
      return null;
    }
    if (tokens.length > MOST_COMPARED)
      notices.push(
        `Only the first ${MOST_COMPARED} of ${counted(tokens.length)} ${reads.many} of ${what} are read here.`,
      );
    return { network, text: plain, tokens: tokens.slice(0, MOST_COMPARED) };
  }

  /** The other run of a comparison: a text, a network, or both; null where there is none. */
  #other(asked, a, notices) {
    if (typeof asked !== "object") {
      notices.push("What to compare with could not be read.");
      return null;
    }
    const { name: model, which: weights, reads } = a.network,
      network = this.#network(asked, notices, { model, weights });
    if (
      JSON.stringify([reads.kind, reads.words]) !== JSON.stringify([network.reads.kind, network.reads.words])
    ) {
      notices.push(`${network.name} reads something else than ${model}, so the two are not compared.`);
      return null;
    }
    return this.#compared(asked.text ?? a.text, asked.length, network, notices, "the other text");
  }

  /**
   * Two runs side by side: `pictures` of A, null where the page has it, and of B, null where it is A; and what the
   * server says of them.
   */
  run(question) {
    const notices = [],
      head = { ...this.#head(question), notices, sizes: [0, 0], pictures: [null, null] },
      found = this.#twoRuns(question, notices);
    if (!found) return head;
    const { a, b, asked, pins, carried, held, place } = found,
      key = JSON.stringify([a.network.name, a.network.which, a.tokens, place]),
      differs =
        held.length > 0 || b.network !== a.network || JSON.stringify(b.tokens) !== JSON.stringify(a.tokens);
    try {
      const mine = this.#trace(a.network, a.tokens),
        pictures = [
          question.have === key ? null : runOf(mine, null, place),
          differs ? this.#beside(mine, b, held, place) : null,
        ];
      return {
        ...head,
        text: a.text,
        model: a.network.name,
        weights: a.network.which,
        other: asked && { text: b.text, model: b.network.name, weights: b.network.which },
        pins,
        held: carried,
        key,
        ...(question.units === true ? { units: a.network.units } : {}),
        sizes: pictures.map((each) => each?.body.length ?? 0),
        pictures,
      };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      notices.push(`This cannot be shown: ${error.message}.`);
      return head;
    }
  }

  /**
   * What a question comes to, null where there is nothing to show: A and B, the list of pins, what it is in B's signals
   * where these are others, and what holds in B.
   */
  #twoRuns(question, notices) {
    const nowhere = { model: "", weights: "trained" },
      first = this.#network(question, notices, nowhere),
      a = this.#compared(question.text ?? first.example, question.length, first, notices);
    if (!a) return null;
    const asked = question.other ?? null,
      found = asked && this.#other(asked, a, notices),
      typing = typeof asked?.text === "string" && !first.reads.tokenize(asked.text).length;
    if (asked && !found && typing) return null; // it is still being typed
    const b = found || a,
      T = b.tokens.length,
      its = listed(question.pins, b.network, T, notices),
      place = this.#place(question, first, notices),
      strange = a.network.cell !== b.network.cell && its.some(({ on, why }) => on && why),
      // what was set on A's network is held in the other as the same change, where there is one
      ours = strange ? its.map((pin) => fitted(pin, a.network, T)) : its,
      other = strange ? this.#carried(ours.filter(acts), a.network, b.network, T) : null;
    if (!b.network.has(place))
      notices.push(`${b.network.name} has no such layer, so its last is shown beside this one.`);
    return { a, b, asked, pins: other ? ours : its, carried: other, held: other ?? its.filter(acts), place };
  }

  // what cannot be carried over waits in the list
  #carried(pins, mine, its, T) {
    try {
      return carried(pins, mine, its, T);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return null;
    }
  }

  // ---- what else is asked of two runs; the answer that make(runs) gives, or why there is none

  /** Which tokens mattered for an answer: of A, or of the other text, as trained. */
  words(question, rest) {
    return this.#beyond(question, async ({ a, b }) => {
      const run = question.run === "b" ? "b" : "a",
        { network, tokens } = run === "b" ? b : a,
        { names, answerable, answers } = network,
        trace = this.#trace(network, tokens),
        { t } = question;
      if (!Number.isInteger(t) || t < 0 || t >= trace.T)
        throw new Refused(`there is no step ${quoted(t ?? "None")}; steps are 0 to ${trace.T - 1}`);
      probable(answers);
      // of a long text a beginning may not have been read by itself
      const own = t < trace.first ? this.#trace(network, tokens.slice(0, t + 1)) : trace;
      const named = typeof question.target === "string",
        k = named
          ? names.findIndex((name, j) => name === question.target && answerable[j])
          : own.top.id[t * own.top.n];
      if (k < 0) throw new Refused(`the target '${question.target}' is not among this model's answers`);
      const { n, F, whole, ways } = await attribution(trace, t, k, rest),
        entries = Object.entries(ways).filter(([, values]) => values);
      return table(
        { run, t, n, target: names[k], whole, p: Math.exp(F) },
        entries.map(([name, values]) => [name, values, trace.T]),
      );
    });
  }

  /** B's text in every network of the task that the page has, as it is read and with B's changes. */
  others(question) {
    return this.#beyond(question, ({ b, held }) => {
      const { network, tokens } = b,
        { t } = question,
        T = tokens.length,
        step = Number.isInteger(t) && t >= 0 && t < T ? t : T - 1,
        known = this.networks.filter(({ task, which }) => task === network.task && which === network.which);
      probable(network.answers);
      const traced = (each, pins) =>
        pins.length ? new Trace(each, tokens, heldIn(pins, each, T)) : this.#trace(each, tokens);
      return table({ t: step, rows: others(known, b, held, step, traced) }, []);
    });
  }

  /** What cutting units costs is measured on test texts, which no page without a server has. */
  cut(question) {
    return this.#beyond(question, () => {
      throw new Refused("units are cut on test texts, which `gatescope serve` has");
    });
  }

  #beyond(question, make) {
    const notices = [],
      head = { ...this.#head(question), notices, sizes: [0, 0], picture: null },
      refused = (error) => {
        if (!(error instanceof Refused)) throw error;
        notices.push(`This cannot be shown: ${error.message}.`);
        return head;
      };
    try {
      const found = this.#twoRuns(question, notices);
      if (!found) return head;
      const made = make(found);
      if (!(made instanceof Promise)) return { ...head, picture: made };
      return made.then((picture) => ({ ...head, picture }), refused);
    } catch (error) {
      return refused(error);
    }
  }

  #beside(mine, { network, tokens }, held, place) {
    const its = held.length
        ? new Trace(network, tokens, heldIn(held, network, tokens.length))
        : this.#trace(network, tokens),
      // where it has no such layer its last stands beside it, and the two are no pair
      same = network.has(place),
      { T, parts, sizes } = compared(mine, its, same ? place : undefined),
      order = network.H === mine.network.H ? mine.orderAt(place) : null;
    return runOf(its, order, same ? place : undefined, { parts, compared: T }, same ? sizes : {});
  }

  // ---- details of one

  /** A step of a unit written out, see `visualizer.analysis.arithmetic`. */
  sums(question) {
    return [
      "Nothing can be written out",
      (notices) => {
        const { t = 0, unit = 0 } = question,
          { trace, place } = this.#shown(question, notices);
        if (![t, unit].every((k) => Number.isInteger(k))) throw new Refused("there is no such step");
        return { lines: writtenOut(trace, t, unit, trace.network.at(place)) };
      },
    ];
  }

  /** The sums under every gate and candidate, see `visualizer.analysis.preactivations`. */
  preactivations(question) {
    return [
      "There is no curve to show",
      (notices) => {
        const { trace, place } = this.#shown(question, notices),
          { network, T } = trace,
          layer = network.at(place),
          run = trace.layers[layer],
          { H } = network;
        const functions = {},
          arrays = [];
        for (const name of network.signals) {
          const { tree } = network.equations.find((each) => each.name === name);
          if (!squashes(tree)) continue;
          functions[name] = tree.text;
          const out = new Float64Array(T * H);
          for (let t = 0; t < T; t++)
            out.set(run.sums(name, t), (network.reversed(layer) ? T - 1 - t : t) * H);
          arrays.push([name, out, T, H]);
        }
        return { picture: table({ T, H, functions }, arrays) };
      },
    ];
  }

  /** What the first layer reads: each vector once, and which of them a step reads. */
  inputs(question) {
    return [
      "Nothing can be opened",
      (notices) => {
        const { inputs, T } = this.#read(question, notices),
          { x, at, D } = inputs;
        return {
          picture: table({}, [
            ["x", x, x.length / D, D],
            ["at", at, T],
          ]),
        };
      },
    ];
  }

  /** What a page that has a large picture of a server asks for beside it, see `visualizer.pages.picture`: a unit. */
  unit(question) {
    return this.#numbers(question, "unit", (rows, unit, T, H) => [
      Float32Array.from({ length: T }, (_, t) => rows[t * H + unit]),
      T,
    ]);
  }

  /** The rows around a step t. */
  step(question) {
    return this.#numbers(question, "t", (rows, t, T, H) => {
      const around = new Float32Array(3 * H);
      for (let j = 0; j < 3; j++)
        if (t + j > 0 && t + j <= T) around.set(rows.subarray((t + j - 1) * H, (t + j) * H), j * H);
      return [around, 3, H];
    });
  }

  #numbers(question, what, of) {
    return [
      "Its digits cannot be shown",
      (notices) => {
        const { trace, place } = this.#shown(question, notices),
          { T, network } = trace,
          at = question[what],
          [one, size] = what === "t" ? ["step", T] : ["unit", network.H];
        if (!Number.isInteger(at)) throw new Refused(`there is no such ${one}`);
        if (at < 0 || at >= size) throw new Refused(`there is no ${one} ${at}; they are 0 to ${size - 1}`);
        return {
          picture: table(
            {},
            trace.ofUnits(place).map(([name, rows]) => [name, ...of(rows, at, T, network.H)]),
          ),
        };
      },
    ];
  }

  /** The gradient of a large picture. */
  gradient(question) {
    return [
      "There is no gradient to show",
      (notices) => {
        const { trace, place } = this.#shown(question, notices);
        return { picture: gradientOf(trace, this.#partners(trace.network), place) };
      },
    ];
  }

  /** Every signal of every layer, for a file. */
  signals(question) {
    return [
      "No file can be made of this",
      (notices) => ({ picture: allSignals(this.#read(question, notices)) }),
    ];
  }

  /** Every layer and direction at once. */
  layers(question) {
    return [
      "All layers cannot be shown at once",
      (notices) => ({ picture: layersOf(this.#read(question, notices), GIVEN) }),
    ];
  }

  /** Every beginning of a text, run by itself. */
  beginnings(question) {
    return [
      "What is known at each step cannot be shown",
      (notices) => ({ picture: beginningsOf(this.#read(question, notices), GIVEN) }),
    ];
  }

  /** The weights of the cells of a network, by a layer and a name in the equations. */
  tensors(question) {
    return [
      "This network cannot be opened",
      (notices) => {
        const { parts } = this.#network(question, notices),
          entries = parts.flatMap((part, k) =>
            Object.entries(part).map(([name, { data, shape }]) => [`${k}.${name}`, data, ...shape]),
          ),
          size = entries.reduce((sum, [, data]) => sum + /** @type {any} */ (data).length, 0);
        if (size > MOST_WEIGHTS)
          throw new Refused(
            `its cells have ${counted(size)} weights, and at most ${counted(MOST_WEIGHTS)} are sent to a page`,
          );
        return { picture: table({}, entries) };
      },
    ];
  }
}

/** The picture of a run without its gradient, with all that it answers. */
function runOf(trace, order, place, more = {}, sizes = {}) {
  const { facts, arrays } = describedRun(trace, order, place);
  arrays.put("p", trace.answers, trace.T, trace.network.K);
  for (const [name, size] of Object.entries(sizes)) arrays.put(`size.${name}`, size, size.length);
  return arrays.picture({ ...facts, ...more });
}

const digits = (value) => {
  const said = value.toFixed(SUM_DIGITS);
  return Number(said) === 0 ? said.replace("-", "") : said;
};

/** For each equation its name and the lines of numbers below it. */
function writtenOut(trace, t, unit, layer) {
  const { network, layers, T } = trace,
    limits = Object.entries({ step: [t, T], layer: [layer, layers.length], unit: [unit, network.H] });
  for (const [what, [k, n]] of limits)
    if (k < 0 || k >= n) throw new Refused(`there is no ${what} ${k}; they are 0 to ${n - 1}`);
  const run = layers[layer],
    step = network.reversed(layer) ? T - 1 - t : t,
    values = run.values(step);
  return network.equations.map(({ name, tree }) => {
    const made = evaluate(tree, values, network.roles.functions),
      numbers = new Map(own(tree).map((node) => [node, numberOf(made.get(node), unit)]));
    const number = (node) => (["name", "matrix"].includes(node.op) ? digits(numbers.get(node)) : null),
      squashed = (node) =>
        squashes(node) ? `${node.text}(${digits(numbers.get(node.parts[0]))})` : number(node),
      last = digits(run.signals[name][(step + 1) * network.H + unit]);
    return { name, written: [...new Set([write(tree, number), write(tree, squashed), last])] };
  });
}

const numberOf = (value, unit) => (typeof value === "number" ? value : value[unit]);

/** The nodes that are one number a unit: all but those that a matrix is multiplied by. */
function own(tree) {
  return tree.op === "matrix" ? [tree] : [...tree.parts.flatMap(own), tree];
}
