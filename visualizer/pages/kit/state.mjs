// A page's state by its table (see `visualizer.pages.state`): what its address says, and the address of what is seen.
// Nothing else reads or writes an address.

const WHOLE = /^-?[0-9]{1,15}$/,
  NUMBER = /^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?$/;
const BLANK = /^[ \t\n\r\v\f]+|[ \t\n\r\v\f]+$/g;
const DIGITS = 30,
  CITED = 20,
  QUOTED = 60;
// servers and mail programs cut addresses that are much longer; such a text stays out of them
const LONGEST = 8000;
// what is typed is one entry of the history, however long it takes
const TYPED_MS = 1500,
  SETTLE_MS = 200;
const NOTHING = Symbol("what a row cannot be");

/** Names as a sentence has them: a, b or c. */
export const listed = (names) =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;

const number = (row, text, form) => {
  if (row.off !== null && text === "") return null;
  const value = text.length <= DIGITS && form.test(text) ? Number(text) + 0 : NaN;
  return value >= (row.low ?? -Infinity) && value <= (row.high ?? Infinity) ? value : NOTHING;
};
const KINDS = {
  text: (_, text) => text,
  choice: (row, text) => (text === "" ? row.default : row.choices.includes(text) ? text : NOTHING),
  number: (row, text) => number(row, text, NUMBER),
  whole: (row, text) => number(row, text, WHOLE),
  flag: ({ choices: [on, off], ...row }, text) =>
    text === "" ? row.default : [on, off].includes(text) ? text === on : NOTHING,
  names: (row, text) => {
    const names = text
      .split(row.between)
      .map((name) => name.replace(BLANK, ""))
      .filter(Boolean);
    return row.choices === null || names.every((name) => row.choices.includes(name)) ? names : NOTHING;
  },
};

// what a number of a view that cannot be had is
const unlike = ({ kind, low, high }) =>
  kind === "whole" ? "no whole number" : `no number from ${low} to ${high}`;

// the sentences of `visualizer.pages.state`
function wrong(row, text) {
  const title = row.title || row.name,
    known = listed(row.choices ?? []),
    whole = row.kind === "whole",
    counts = whole || row.kind === "number";
  if (row.to === "view") {
    if (counts) return `The address asks for ${title} ${text.slice(0, CITED)}, which is ${unlike(row)}.`;
    return `The address asks for ${row.kind === "names" ? title : `a ${title}`} that ${row.kind === "names" ? "are" : "is"} not ${known}.`;
  }
  const words = text.slice(0, QUOTED).split(/\s+/).filter(Boolean).join(" "),
    sent = `“${words}${text.length > QUOTED ? "…" : ""}”`;
  if (!counts) return `${title}: ${known}, not ${sent}.`;
  const end = (n) => (whole ? n.toLocaleString("en") : String(n));
  return `${title} is ${whole ? "a whole number" : "a number"} from ${end(row.low ?? 0)} to ${end(row.high ?? 0)}, not ${sent}.`;
}

/**
 * What the query of an address says -> {values, given, said}: what every row is, which rows it names, and a sentence on
 * each that cannot be had, by where the row goes.
 */
export function read(rows, search) {
  const query = new URLSearchParams(search),
    /** @type {Record<string, any>} */
    values = {},
    asked = { values, given: new Set(), said: { server: [], view: [] } };
  for (const row of rows) {
    const text = query.get(row.name);
    asked.values[row.name] = row.default;
    // a view that an address names and leaves empty is not asked for
    if (text === null || (text === "" && row.to === "view" && row.kind !== "names")) continue;
    const value = KINDS[row.kind](row, text);
    asked.given.add(row.name);
    if (value === NOTHING) asked.said[row.to].push(wrong(row, text));
    else asked.values[row.name] = value;
  }
  return asked;
}

// a value as a text, null where it is nothing
function text(row, value) {
  if (value === null || value === undefined) return row.off === null ? null : "";
  if (row.kind === "flag") return row.choices[value ? 0 : 1];
  return Array.isArray(value) ? value.join(row.between) : String(value);
}

// as an address writes it, null where it is left out
const written = (row, value, usual = row.default) =>
  text(row, value) === text(row, usual) ? null : text(row, value);

/** An address with these values in it, defaults left out. What they do not name, and what no row names, stays. */
export function write(rows, values, base) {
  const url = new URL(base),
    query = url.searchParams;
  for (const row of rows) {
    if (values[row.name] === undefined) continue;
    const value = row.always ? text(row, values[row.name]) : written(row, values[row.name]);
    if (value === null) query.delete(row.name);
    else query.set(row.name, value);
  }
  return shortened(url, rows);
}

function shortened(url, rows) {
  for (const { name, kind } of rows) {
    if (url.href.length > LONGEST && kind === "text") url.searchParams.delete(name);
  }
  return url.href;
}

/** What an address of the site gives a name, as a text; null where it is of another page, or does not name it. */
export function given(address, page, name) {
  const [path, query] = (address ?? "").split("?");
  return path === `/${page}` ? new URLSearchParams(query).get(name) : null;
}

// values as an address writes them, by name
function spoken(rows, values) {
  const said = rows.map((row) => [
    row.name,
    row.always ? text(row, values[row.name]) : written(row, values[row.name]),
  ]);
  return Object.fromEntries(said.filter(([, value]) => value !== null));
}

/** The address of a page and its rows, beside the page that asks; what it has no room for is left out. */
export function placeOf({ page, rows }) {
  const query = new URLSearchParams(rows);
  for (const name of ["text", "text2"]) if (String(query).length > LONGEST) query.delete(name);
  return `./${page}${query.size ? `?${query}` : ""}`;
}

// rows in which a class follows its teacher
const follows = (row) => row.led;

/** The rows that are not the same in two sets of values. */
export const changed = (rows, one, other) =>
  rows.filter((row) => written(row, one[row.name]) !== written(row, other[row.name]));

/** The state of one page. Outside the site (`on` false) there is no address: nothing is asked for, nothing is kept. */
export class State {
  constructor({ state, takes = {}, opens = "", made = "", ending = "" }, on) {
    this.rows = state;
    // what the name of every page ends in, on a site of files
    this.ending = ending;
    // whether its page stands in a file, with others
    this.inFile = Boolean(made) && !ending;
    this.takes = takes;
    // what a page in a file of its own opens on
    this.opens = opens;
    // a document that was written into a frame, or comes from a blob, has no address of its own
    this.on = on && !/^(about|blob|data):$/.test(location.protocol);
    this.shown = null;
    /** Is told of what is seen, as the address is. @type {?(values: Record<string, any>) => void} */
    this.told = null;
    this.pushed = -Infinity;
    this.named = Object.fromEntries(state.map((row) => [row.name, row]));
    this.asked = this.read();
  }

  read() {
    return read(this.rows, (this.on && location.search) || this.opens);
  }

  /** The defaults of the rows that go to the server, the view, or are kept for other pages. */
  usual(to) {
    return Object.fromEntries(this.of(to).map((row) => [row.name, row.default]));
  }

  of(to) {
    return this.rows.filter((row) => row.to === to);
  }

  // ---- what an address asks for that only a picture knows

  /** A place from 0 to size - 1; what is out of range is clamped, and said. */
  place(name, size, otherwise, said) {
    const value = this.asked.values[name],
      title = this.named[name].title || name;
    if (value === null) return otherwise;
    const inside = Math.max(0, Math.min(size - 1, value));
    if (inside !== value)
      said.push(
        `The address asks for ${title} ${value}; ${title}s here are 0 to ${size - 1}. This is ${inside}.`,
      );
    return inside;
  }

  /** One of the known, or null; any other is said. */
  among(name, known, said) {
    const value = this.asked.values[name];
    if (value === null || known.includes(value)) return value;
    const title = this.named[name].title || name;
    said.push(
      known.length
        ? `The address asks for a ${title} that is not ${listed(known)}.`
        : `The address asks for a ${title}, and there is none here.`,
    );
    return null;
  }

  // ---- the address of what is seen

  /** The address of these values; `shared` leaves out what is of this visit alone, and `framed` is for a frame. */
  link(values, { shared = false, framed = false, base = location.href } = {}) {
    const none = shared ? this.rows.filter((row) => !row.shared).map((row) => [row.name, row.default]) : [];
    const all = { ...values, ...Object.fromEntries(none), ...(framed && { embed: true }) };
    return write(this.rows, all, base);
  }

  /** The address of a page beside this one, which may have a query, from here. */
  near(address) {
    const [, page, query] = /^([^?]*)(.*)$/s.exec(address);
    return `./${this.ending ? (page || "index") + this.ending : page}${query}`;
  }

  /** The address of another page by itself; in a file it is the file's, with the page behind a hash. */
  page(address) {
    if (!this.inFile) return new URL(this.near(address), location.href);
    const url = new URL(this.on ? location.href : "about:blank");
    Object.assign(url, { search: "", hash: address });
    return url;
  }

  /** Goes to the address of another page of the same file. */
  leave(url) {
    if (!this.on) return;
    if (this.waiting) this.put(this.shown);
    this.enter(url, true);
  }

  /** The address of another page: of these values what both pages name. */
  to(address, values) {
    const url = this.page(address),
      takes = this.takes[address] ?? {};
    for (const row of this.rows) {
      const value = values[row.name];
      if (!row.along || !(row.name in takes) || value === undefined || value === null) continue;
      const sent = written(row, value, takes[row.name]);
      if (sent !== null) url.searchParams.set(row.name, sent);
    }
    return shortened(url, this.rows);
  }

  /**
   * Keeps the address at what is seen. A change of a row that says so is a new entry in the history, so that "back"
   * returns to what was; so is whatever was `chosen`, however soon after the last. Browsers allow few changes a second:
   * of others the last one counts.
   */
  keep(values, chosen = false) {
    const { shown } = this;
    this.told?.(values);
    this.shown = values;
    const entry = shown && (chosen || changed(this.rows, shown, values).some((row) => row.entry));
    if (!entry) {
      if (shown && !changed(this.rows, shown, values).length) return;
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.put(this.shown), SETTLE_MS);
      return;
    }
    if (this.waiting) this.put(shown);
    const now = Date.now();
    this.put(values, chosen || now - this.pushed > TYPED_MS);
    this.pushed = now;
  }

  /** Writes the address at once, over the last entry or as a new one. */
  put(values, entry = false) {
    clearTimeout(this.waiting);
    this.waiting = null;
    const url = this.link(values);
    if (url !== location.href) this.enter(url, entry);
  }

  /** Gives the page this address, as a new entry or in the place of the last. */
  enter(url, entry) {
    try {
      history[entry ? "pushState" : "replaceState"](history.state, "", url);
    } catch (error) {
      // a browser may let the address of a file, or of a frame that is fenced in, be no other
      if (error.name !== "SecurityError") throw error;
      this.on = false;
    }
  }

  /** Calls fn with what the address says where a person goes back or forth in the history, or is led (`visit`). */
  listen(fn) {
    this.went = (asked) => {
      clearTimeout(this.waiting);
      Object.assign(this, { asked, shown: null, waiting: null });
      fn(asked);
    };
    this.heard = () => this.went(this.read());
    if (this.on) addEventListener("popstate", this.heard);
  }

  /**
   * Goes to these values as to an address of them, where what they do not name is at its default; as a new entry in the
   * history, or in the place of the last.
   */
  visit(values, entry) {
    const usual = Object.fromEntries(this.rows.map((row) => [row.name, row.default])),
      base = this.on ? location.href : "about:blank";
    if (this.on && this.waiting) this.put(this.shown);
    const all = { ...usual, ...values },
      url = write(this.rows, all, base);
    if (this.on && url !== location.href) this.enter(url, entry);
    // also a text that is too long for an address
    this.went(read(this.rows, String(new URLSearchParams(spoken(this.rows, all)))));
  }

  // ---- a class

  /** Whether the address came with this fragment, which is taken out of it. */
  came(fragment) {
    const found = this.on && location.hash === `#${fragment}`;
    if (found) history.replaceState(history.state, "", location.href.slice(0, -location.hash.length));
    return found;
  }

  /** What these values are as rows that a class follows, written as an address has them. */
  said(values) {
    return spoken(this.rows.filter(follows), values);
  }

  /**
   * The values that a teacher's rows make of those of a page. What is a person's own stays, and what was an answer goes
   * with what was asked.
   */
  led(values, rows) {
    const led = read(this.rows, String(new URLSearchParams(rows))).values,
      moved = changed(this.rows.filter(follows), values, led).some((row) => row.entry);
    for (const row of this.rows)
      if (!follows(row)) led[row.name] = moved && row.entry ? row.default : (values[row.name] ?? row.default);
    return led;
  }

  stop() {
    clearTimeout(this.waiting);
    removeEventListener("popstate", this.heard);
  }

  // ---- a reload

  /** What a reload keeps beside the address, in this window alone. @returns {Record<string, any>} */
  get beside() {
    return (this.on && history.state) || {};
  }

  note(more) {
    if (this.on) history.replaceState({ ...history.state, ...more }, "");
  }

  /** Loads the page anew with these values; a text that is too long for an address goes beside it. */
  reload(values) {
    if (this.on) {
      const url = this.link(values),
        { text } = values;
      history.replaceState(history.state, "", url);
      this.note({ text: text && !new URL(url).searchParams.has("text") ? text : undefined });
    }
    location.reload();
  }

  /** The text that a reload brought along beside the address, once. */
  get brought() {
    const { text } = this.beside;
    if (text !== undefined) this.note({ text: undefined });
    return text;
  }
}
