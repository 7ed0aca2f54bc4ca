// Tokens as they are shown: what is blank gets a sign, and a text is set again as it was typed.

const SIGNS = { " ": "␣", "\n": "↵", "\t": "⇥" };

/** A token where it stands alone; a piece that begins a word, without the space before it. */
export const visible = (token) => SIGNS[token] ?? (/^ \S/.test(token) ? token.slice(1) : token);

/** What stands in a text of a token: of a piece that goes on with a word, all but the hyphen it is shown with. */
const bare = (token) => (/^[ \u2011]\S/.test(token) ? token.slice(1) : token);

/**
 * A text as a box holds it, an address says it and a network of this kind reads it: see `visualizer.symbols.typed`.
 */
export function typed(text, kind) {
  text = text.replace(/\p{Cs}/gu, " ");
  if (["bytes", "characters"].includes(kind)) return text.replace(/\r\n?/g, "\n");
  return text.replace(/[\p{Z}\p{Cc}\u180e\u200b]/gu, " ").replace(/[\u2010\u2011]/g, "-");
}

/** A piece as it stands in a text, with the space before it and without the hyphen it is shown with. */
export const spelled = (token) => token.replace(/^\u2011/, "");

/** Where each token begins in the text it was cut from; -1 where it does not stand there as it is. */
export function places(text, tokens) {
  let at = 0,
    run = 0;
  return tokens.map((token, t) => {
    // a run of one action may be written once, with its length
    if (run > 0 && token === tokens[t - 1]) {
      run -= 1;
      return -1;
    }
    const found = text.indexOf(bare(token), at);
    run = found < 0 ? 0 : Number(/^\*(\d{1,3})(?!\S)/.exec(text.slice(found + token.length))?.[1] ?? 1) - 1;
    if (found >= 0) at = found + bare(token).length;
    return found;
  });
}

// what stood between two tokens, as far as a reader needs it
function blank(between) {
  if (/\S/.test(between)) return " ";
  const lines = between.split("\n").length - 1;
  return lines ? "\n".repeat(Math.min(lines, 2)) : between && " ";
}

/**
 * A text as a page of tokens: what stands before each ("" or blanks and new lines), what is shown of it, its
 * kind ("sign" for a new line, "hex" for a byte of a longer character, else ""), and what stands after it.
 */
export function page(kind, text, tokens) {
  if (kind === "bytes") {
    return tokens.map((token) => {
      if (token === "\n") return { before: "", shown: visible(token), kind: "sign", after: "\n" };
      return { before: "", shown: token, kind: token.length > 1 ? "hex" : "", after: "" };
    });
  }
  if (kind === "pieces") {
    return tokens.map((token, t) => {
      const before = t && token[0] === " " ? " " : "";
      return { before, shown: bare(token), kind: /^<0x/.test(token) ? "hex" : "", after: "" };
    });
  }
  const found = places(text, tokens);
  return tokens.map((token, t) => {
    const known = t > 0 && found[t] >= 0 && found[t - 1] >= 0;
    const before = known ? blank(text.slice(found[t - 1] + tokens[t - 1].length, found[t])) : t ? " " : "";
    return { before, shown: token, kind: "", after: "" };
  });
}

const strict = new TextDecoder("utf-8", { fatal: true });

/** The character that the byte at t is a part of, where it takes more than one; else null. */
export function character(tokens, t) {
  const byte = (k) => (tokens[k]?.length === 2 ? parseInt(tokens[k], 16) : 0);
  let start = t;
  while (start > t - 3 && byte(start) >> 6 === 2) start -= 1;
  const first = byte(start),
    length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 1;
  if (length === 1 || start + length <= t) return null;
  try {
    return strict.decode(Uint8Array.from({ length }, (_, k) => byte(start + k)));
  } catch {
    return null;
  }
}

/**
 * Whether a text goes on from another, by their tokens: something was added, taken away or replaced in one place, and
 * at least half of the shorter one is still there around it.
 */
export function continues(before, after) {
  const most = Math.min(before.length, after.length);
  let front = 0,
    back = 0;
  while (front < most && before[front] === after[front]) front += 1;
  while (back < most - front && before.at(-1 - back) === after.at(-1 - back)) back += 1;
  return 2 * (front + back) >= most;
}

/** So many of what a text is made of: "1 word", "412 bytes". */
export const counted = (n, { one, many }) => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;

/** Why a token is unknown, and what is read in its place. */
export function unknown({ reads, words, symbols }) {
  return {
    words: `is not among this model’s ${symbols?.length || words.length - reads.reserved.length} words; it is read as an unknown word, as in training`,
    characters: "is not among this model’s characters; it is read as an unknown one",
    series: "is no number from −10 to 10; it is read as 0",
    frames: "is not among this model’s actions; its frame is noise alone",
  }[reads.kind];
}
