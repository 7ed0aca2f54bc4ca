// How a text becomes tokens, and tokens what a network reads: the twin of `visualizer.symbols`, kind by kind.

import { noise } from "./random.mjs";
import { Refused } from "./refused.mjs";

const JOINT = "\u2011";

const isAlnum = (char) => /^[\p{L}\p{N}]$/u.test(char ?? "");
const isDecimal = (char) => /^\p{Nd}$/u.test(char ?? "");
const isMark = (char) => /^\p{M}$/u.test(char);
const isPunctuation = (char) => /^\p{P}$/u.test(char);
/** What Python takes for a blank. */
const BLANKS = "\\t-\\r\\x1c-\\x20\\x85\\p{Z}";
const SPACE = new RegExp(`^[${BLANKS}]$`, "u");
const BETWEEN = new RegExp(`[${BLANKS}]+`, "u");
const isSpace = (char) => SPACE.test(char);
const shows = (char) => /^[^\p{M}\p{C}\p{Z}]$/u.test(char);
const GAPS = /^(?:\p{Cc}|\p{Cs}|\p{Cn}|\p{Co}|[\u115f\u1160\u180e\u200b\u2800\u3164\uffa0])$/u;
const PLAIN = /^[\x20-\x7e]*$/;
const MARKS = 30;

/** The parts of a text between blanks. */
const split = (text) => text.split(BETWEEN).filter(Boolean);

/** See `visualizer.symbols._printable`. */
function printable(text, own = new Set(), gap = " ") {
  if (PLAIN.test(text)) return text;
  const kept = [];
  let marks = 0;
  for (const char of text) {
    marks = isMark(char) ? marks + 1 : 0;
    if (marks <= MARKS && own.has(char)) kept.push(char);
    else if (GAPS.test(char)) kept.push(gap);
    else if (marks <= MARKS && (char === "\u200d" || !/^\p{Cf}$/u.test(char)))
      kept.push(char === "\u2010" || char === "\u2011" ? "-" : char);
  }
  return kept.join("").normalize("NFC");
}

// letters of two signs, of which the first alone is large at the beginning of a word
const TITLES = ["\u01c5", "\u01c8", "\u01cb", "\u01f2"];

function capitalized(word) {
  const [first = ""] = word,
    small = first.toLowerCase(),
    title = TITLES.find((each) => each.toLowerCase() === small),
    [large = "", ...more] = title ?? first.toUpperCase();
  // the rest as it stands in the whole word, where an s at the end is another letter in Greek
  return large + more.join("").toLowerCase() + word.toLowerCase().slice(small.length);
}

/** What is read of a text: symbols by index, or values (T, D). @typedef {{ ids?: number[], values?: Float64Array, unknown: boolean[] }} Read */

/** What a person sent, as a sentence can hold it. */
export function quoted(value) {
  const text = String(value),
    short = [...text].slice(0, 60).join(""),
    shown = short.replace(/[\p{C}\p{Z}]+/gu, " ").trim();
  return [...text].length > 60 ? `\u201c${shown}\u2026\u201d` : `\u201c${shown}\u201d`;
}

class Words {
  constructor({ words, cased = null, unknown = null, cut: at = "words", nouns }) {
    /** @type {string[]} */
    this.words = words;
    this.many = nouns.many;
    /** The index of the word that every unknown one is read as. @type {number | null} */
    this.none = unknown;
    this.blanks = at === "blanks";
    this.index = new Map(words.map((word, k) => [word, k]));
    for (const k of nouns.reserved) this.index.delete(words[k]);
    /** The words that a text can hold. */
    this.known = [...this.index.keys()];
    this.single = new Set(this.known.filter((word) => [...word].length === 1));
    this.gap = [..." \t\n\x1f"].find((blank) => !this.single.has(blank) || blank === "\x1f");
    this.told = cased;
    this.cased = cased ?? new Set(words.map((word) => word.toLowerCase())).size < words.length;
    this.typedWords = this.known.map((word) => this.typed(word));
    this.typedWords.forEach((word, k) => {
      if (!this.index.has(word)) this.index.set(word, this.index.get(this.known[k]));
    });
    this.#mark();
  }

  typed(text) {
    return printable(text, this.single, this.gap);
  }

  /** Whether a network may write a symbol itself, so that it is read again as written. */
  writable(word) {
    return this.index.has(word);
  }

  /** A text that goes on with these tokens. */
  join(text, tokens) {
    return [text.trimEnd(), ...tokens].join(this.gap);
  }

  forms(word) {
    return this.cased ? [word] : [word, word.toLowerCase(), capitalized(word)];
  }

  /** The index of a known word. @returns {number | undefined} */
  find(word) {
    for (const written of [word, this.typed(word)])
      for (const form of this.forms(written)) if (this.index.has(form)) return this.index.get(form);
    return undefined;
  }

  /** The index of a word, else that of the unknown one, or -1 where there is none. */
  id(word) {
    return this.find(word) ?? this.none ?? -1;
  }

  /** @returns {Read} */
  read(tokens) {
    const ids = tokens.map((token) => this.id(token)),
      strange = ids.indexOf(-1);
    if (strange >= 0)
      throw new Refused(
        `${quoted(tokens[strange])} is not among this model's ${this.known.length.toLocaleString("en")} ${this.many}, and it has none for what it does not know`,
      );
    return { ids, unknown: ids.map((id) => id === this.none) };
  }

  // the words that `cut` could cut or join to others, and by first character how long they are
  #mark() {
    const typed = new Set(this.typedWords.filter(Boolean)),
      whole = (word) => {
        const found = cut(word);
        return found.length === 1 && found[0] === word;
      };
    this.marked = new Set();
    /** @type {Map<string, number[]>} */
    this.lengths = new Map();
    if ([...typed].every(whole)) return;
    for (const word of typed) if (!whole(word) || ![...word].every(isAlnum)) this.marked.add(word);
    for (const word of this.marked) {
      const n = [...word].length;
      for (const form of [word, word.toLowerCase(), word.toUpperCase()]) {
        const [first] = form,
          known = this.lengths.get(first) ?? [];
        if (!known.includes(n))
          this.lengths.set(
            first,
            [...known, n].sort((a, b) => b - a),
          );
      }
    }
  }

  // how long the longest of these words is that begins at k; 0 where none does
  #own(chars, k) {
    for (const n of this.lengths.get(chars[k]) ?? []) {
      const word = chars.slice(k, k + n);
      if (word.length < n) continue;
      const joins = (char) => char !== undefined && (isAlnum(char) || isMark(char)),
        within = (isAlnum(word[0]) && joins(chars[k - 1])) || (isAlnum(word.at(-1)) && joins(chars[k + n]));
      if (!within && this.forms(word.join("")).some((form) => this.marked.has(form))) return n;
    }
    return 0;
  }

  tokenize(text) {
    text = this.typed(text);
    if (this.blanks) return split(text).filter(stands);
    if (!this.marked.size) return cut(text);
    const chars = [...text],
      tokens = [];
    let done = 0,
      k = 0;
    while (k < chars.length) {
      const n = this.#own(chars, k);
      if (n) {
        tokens.push(...cut(chars.slice(done, k).join("")), chars.slice(k, k + n).join(""));
        done = k = k + n;
      } else k += 1;
    }
    return [...tokens, ...cut(chars.slice(done).join(""))];
  }
}

/** Words and runs of one punctuation mark, see `visualizer.symbols._cut`. */
function cut(text) {
  /** @type {string[]} */
  const tokens = [];
  for (const chunk of split(text)) {
    const chars = [...chunk];
    let word = "";
    chars.forEach((char, k) => {
      const after = chars[k + 1],
        decimal = char === "." && isDecimal(chars[k - 1]) && isDecimal(after),
        inside = word && ((["'", "\u2019", "-"].includes(char) && isAlnum(after)) || decimal);
      if (!isPunctuation(char) || inside) {
        word += char;
        return;
      }
      if (word) tokens.push(word);
      word = "";
      if (k && chars[k - 1] === char && tokens.length && [...tokens.at(-1)].at(-1) === char)
        tokens[tokens.length - 1] += char;
      else tokens.push(char);
    });
    if (word) tokens.push(word);
  }
  return tokens.filter(stands);
}

/** Whether a token is more than marks and controls. */
const stands = (token) => [...token].some((char) => !/^[\p{M}\p{C}]$/u.test(char));

class Characters extends Words {
  constructor(facts) {
    super(facts);
    const order = (a, b) => b.length - a.length || compare(a, b);
    /** Symbols of several characters, the longest first. */
    this.long = [...new Set(this.typedWords)].map((word) => [...word]).filter((word) => word.length > 1);
    this.long.sort((a, b) => order(a, b));
  }

  join(text, tokens) {
    return text + tokens.join("");
  }

  find(word) {
    const found = this.index.get(word) ?? this.index.get(this.typed(word));
    return found ?? (this.told === false ? this.index.get(this.typed(word).toLowerCase()) : undefined);
  }

  tokenize(text) {
    const chars = [...this.typed(text)],
      tokens = [];
    for (let k = 0; k < chars.length; ) {
      const long = this.long.find((word) => word.every((each, j) => each === chars[k + j])),
        char = long ? long.join("") : chars[k];
      k += long ? long.length : 1;
      const apart = [...char.normalize("NFD")];
      if (this.index.has(char)) tokens.push(char);
      else if (apart.length > 1 && apart.slice(1).every((mark) => this.index.has(mark)))
        tokens.push(...apart);
      else if (!isSpace(char) && shows(char)) tokens.push(char);
    }
    return tokens;
  }
}

// by their code points
function compare(a, b) {
  for (let k = 0; k < Math.min(a.length, b.length); k++) {
    const less = a[k].codePointAt(0) - b[k].codePointAt(0);
    if (less) return less;
  }
  return a.length - b.length;
}

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder("utf-8", { ignoreBOM: true });
const STRICT = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

// where a text has half of a pair, Python writes a question mark
const utf8 = (text) => ENCODER.encode(text.replace(/\p{Cs}/gu, "?"));

const BYTES = Array.from({ length: 256 }, (_, b) =>
  (b >= 32 && b < 127) || b === 10 || b === 9 ? String.fromCharCode(b) : b.toString(16).padStart(2, "0"),
);

class Bytes {
  constructor() {
    this.words = BYTES;
    this.index = new Map(BYTES.map((token, b) => [token, b]));
  }

  tokenize(text) {
    return Array.from(utf8(text), (b) => BYTES[b]);
  }

  // another byte alone is no character
  writable(token) {
    return token.length === 1;
  }

  join(text, tokens) {
    return text + DECODER.decode(Uint8Array.from(tokens, (token) => this.index.get(token)));
  }

  /** @returns {Read} */
  read(tokens) {
    return { ids: tokens.map((token) => this.index.get(token)), unknown: tokens.map(() => false) };
  }
}

const LETTER = "[\\p{L}\\p{Nl}\\p{No}]";
const WORD = new RegExp(
  ` ?${LETTER}{1,32}(?:'${LETTER}{1,8})?| ?\\p{Nd}| ?([^\\p{L}\\p{N}_${BLANKS}]|_)\\1{0,15}`,
  "gu",
);
const PLAINER = { "\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"' };

class Pieces {
  constructor({ merges }) {
    const made = Array.from({ length: 256 }, (_, b) => [b]);
    /** Two neighbours -> the symbol they become. @type {Map<number, number>} */
    this.made = new Map();
    for (const [a, b] of merges) {
      this.made.set(a * 65536 + b, made.length);
      made.push([...made[a], ...made[b]]);
    }
    this.bytes = made;
    this.words = made.map(piece);
    this.index = new Map(this.words.map((word, k) => [word, k]));
    this.seen = new Map();
  }

  #merged(word) {
    const ids = [...utf8(word)];
    while (ids.length > 1) {
      let first = this.words.length,
        at = -1;
      for (let k = 0; k + 1 < ids.length; k++) {
        const to = this.made.get(ids[k] * 65536 + ids[k + 1]);
        if (to < first) [first, at] = [to, k];
      }
      if (at < 0) break;
      ids.splice(at, 2, first);
    }
    return ids;
  }

  tokenize(text) {
    const words = split(printable(text.replace(/[\u2018\u2019\u201c\u201d]/g, (quote) => PLAINER[quote]))),
      plain = words.length ? ` ${words.join(" ")}` : "";
    return [...plain.matchAll(WORD)].flatMap(([word]) => {
      if (!this.seen.has(word))
        this.seen.set(
          word,
          this.#merged(word).map((id) => this.words[id]),
        );
      return this.seen.get(word);
    });
  }

  /** @returns {Read} */
  read(tokens) {
    return { ids: tokens.map((token) => this.index.get(token)), unknown: tokens.map(() => false) };
  }

  writable(word) {
    return Boolean(word.trim()) && !/<0x[0-9A-F]{2}>/.test(word);
  }

  join(text, tokens) {
    return text + DECODER.decode(Uint8Array.from(this.#data(tokens).flat()));
  }

  #data(tokens) {
    return tokens.map((token) => this.bytes[this.index.get(token)]);
  }

  /** The index of the word that each token is of. */
  wordOf(tokens) {
    const data = this.#data(tokens),
      text = DECODER.decode(Uint8Array.from(data.flat())),
      starts = [];
    let at = 0;
    for (const [word] of text.matchAll(WORD)) {
      starts.push(at);
      at += utf8(word).length;
    }
    at = 0;
    let word = 0;
    return data.map(({ length }) => {
      while (word + 1 < starts.length && starts[word + 1] <= at) word += 1;
      at += length;
      return word;
    });
  }
}

/** Bytes as a token, see `visualizer.symbols._piece`. */
function piece(data) {
  let text = "";
  try {
    text = STRICT.decode(Uint8Array.from(data));
  } catch {}
  if (text && !/[\p{C}\p{Z}]/u.test(text.replaceAll(" ", "")) && !text.startsWith(JOINT))
    return isAlnum([...text.replace(/^'+/, "")][0]) ? JOINT + text : text;
  return data.map((byte) => `<0x${byte.toString(16).toUpperCase().padStart(2, "0")}>`).join("");
}

class Ids {
  constructor({ count, names = [], nouns }) {
    /** @type {string[]} */
    this.words = names.length ? names : Array.from({ length: count }, (_, k) => String(k));
    this.index = new Map(names.map((name, k) => [name, k]));
    this.reserved = nouns.reserved;
  }

  tokenize(text) {
    return split(printable(text).replace(/[[\](),;]/g, " "));
  }

  writable(word) {
    return !this.reserved.some((k) => this.words[k] === word);
  }

  join(text, tokens) {
    return [text.trimEnd(), ...tokens.map((token) => this.index.get(token) ?? token)].join(" ");
  }

  /** @returns {Read} */
  read(tokens) {
    const last = this.words.length - 1,
      ids = tokens.map((token) => (/^\d{1,9}$/.test(token) ? Number(token) : (this.index.get(token) ?? -1))),
      strange = ids.findIndex((id) => id < 0 || id > last);
    if (strange >= 0)
      throw new Refused(
        `${quoted(tokens[strange])} is no whole number from 0 to ${last.toLocaleString("en")}`,
      );
    return { ids, unknown: ids.map(() => false) };
  }
}

const FLOAT = /^[-+]?(\d{1,300}(\.\d{0,300})?|\.\d{1,300})([eE][-+]?\d{1,4})?$/;
const ENDS = new RegExp(`^[${BLANKS}]+|[${BLANKS}]+$`, "gu");
const COMMA = new RegExp(`[${BLANKS}]*,[${BLANKS}]*`, "gu");

class Values {
  words = [];

  constructor({ names, mean, std }) {
    Object.assign(this, { names, mean, std });
    /** @type {string[]} */
    this.names = names;
    this.mean = mean;
    this.std = std;
    this.size = names.length;
    const numbers = this.names.every((name) => FLOAT.test(name));
    /** The names as a row; none where they could be numbers of a step. */
    this.header = numbers ? "" : this.names.join(",").replace(COMMA, ",");
  }

  tokenize(text) {
    let rows = printable(text).replaceAll(";", " ").replace(COMMA, ",").replace(ENDS, "");
    if (this.header && `${rows} `.startsWith(`${this.header} `)) rows = rows.slice(this.header.length);
    return split(this.size === 1 ? rows.replaceAll(",", " ") : rows);
  }

  /** @returns {Read} */
  read(tokens) {
    const { size: D } = this,
      values = new Float64Array(D * tokens.length);
    tokens.forEach((token, t) => {
      const parts = token.replaceAll("\u2212", "-").split(",");
      if (parts.length !== D) {
        const numbers = D > 1 ? `${D} numbers with commas between them` : "one number";
        throw new Refused(`${quoted(token)} is no step: it takes ${numbers} (${this.names.join(", ")})`);
      }
      parts.forEach((part, k) => {
        if (!FLOAT.test(part) || !Number.isFinite(Number(part)))
          throw new Refused(`${quoted(part)} is no number that can be read, such as 12.5, -7 or 1e-3`);
        values[t * D + k] = (Number(part) - this.mean[k]) / this.std[k];
      });
    });
    return { values, unknown: tokens.map(() => false) };
  }
}

const NUMBER = /^[-+]?(\d{1,9}(\.\d{0,9})?|\.\d{1,9})$/;

class Series {
  words = [];
  size = 2;

  tokenize(text) {
    return split(printable(text).replaceAll(";", " "))
      .map((part) => part.replace(/^,+|,+$/g, ""))
      .filter(Boolean);
  }

  /** @returns {Read} */
  read(tokens) {
    const values = new Float64Array(2 * tokens.length);
    const unknown = tokens.map((token, t) => {
      const number = token.replace(/\*$/, "").replaceAll("\u2212", "-");
      if (!NUMBER.test(number) || Math.abs(Number(number)) > 10) return true;
      values[2 * t] = Math.fround(Number(number));
      values[2 * t + 1] = token.endsWith("*") ? 1 : 0;
      return false;
    });
    return { values, unknown };
  }
}

const MOST_FRAMES = 100_000;

class Frames {
  constructor({ words, means, noise: size, onset, stream }) {
    Object.assign(this, { words, means, onset, stream });
    this.words = words;
    this.means = means;
    this.onset = onset;
    this.stream = stream;
    this.deviation = size;
    this.size = means[0].length + (onset > 0 ? 1 : 0);
    this.index = new Map(words.map((word, k) => [word, k]));
  }

  tokenize(text) {
    const tokens = [];
    for (const chunk of split(printable(text).replaceAll(",", " "))) {
      if (![...chunk].some(shows) || tokens.length > MOST_FRAMES) continue;
      const [, word, times] = /^(.*)\*(\d{1,3})$/su.exec(chunk) ?? [];
      if (word !== undefined && [...word].some(shows))
        for (let k = 0; k < Number(times); k++) tokens.push(word);
      else tokens.push(chunk);
    }
    return tokens;
  }

  /** @returns {Read} */
  read(tokens) {
    const n = this.means[0].length,
      ids = tokens.map((token) => this.index.get(token.toLowerCase()) ?? -1),
      values = new Float64Array(tokens.length * this.size),
      drawn = noise(this.stream, tokens.length * n);
    let began = 0;
    ids.forEach((id, t) => {
      if (t && id !== ids[t - 1]) began = t;
      for (let k = 0; k < n; k++)
        values[t * this.size + k] = Math.fround(
          (this.means[id]?.[k] ?? 0) + this.deviation * drawn[t * n + k],
        );
      if (this.onset) values[t * this.size + n] = t - began < this.onset ? 1 : 0;
    });
    return { values, unknown: ids.map((id) => id < 0) };
  }
}

const KINDS = {
  words: Words,
  characters: Characters,
  bytes: Bytes,
  pieces: Pieces,
  ids: Ids,
  values: Values,
  series: Series,
  frames: Frames,
};

/**
 * A way to read, of what a packed network says of it. `tokenize` cuts a text as `typed` of kit/tokens.mjs gives it,
 * `read` gives what the network reads of tokens, and which of them are unknown; it refuses what it cannot read.
 * @returns {any}
 */
export function reading(facts) {
  return Object.assign(new KINDS[facts.kind](facts), { kind: facts.kind, ...facts.nouns });
}
