// Numbers as people read them: a true minus, never "-0", digits that do not claim more than they hold.

const MINUS = "\u2212";

/** v with a fixed number of decimals; plus also marks what is above zero. What is not finite is a dash. */
export function fmt(v, digits = 2, plus = false) {
  if (!Number.isFinite(v)) return "\u2013";
  const sign = v < 0 ? MINUS : plus ? "+" : "";
  // what has more digits than a place has room for
  if (Math.abs(v) >= 1e6) {
    const [size, whole] = Math.abs(v).toExponential(1).split("e");
    return `${sign}${size}\u00D7${power(Number(whole))}`;
  }
  const size = Math.abs(v).toFixed(digits);
  return Number(size) === 0 ? size : sign + size;
}

/** The number that fmt(v, digits) shows. */
export const rounded = (v, digits = 2) => Math.sign(v) * Number(Math.abs(v).toFixed(digits)) || 0;

/** Whether what is shown of some numbers adds up to what is shown of their sum, digit for digit. */
export const addUp = (parts, sum, digits) =>
  Math.abs(parts.reduce((all, v) => all + rounded(v, digits), 0) - rounded(sum, digits)) <
  0.5 * 10 ** -digits;

/** A probability as a percentage that never rounds a chance away, nor up to certainty. */
export function pct(p) {
  if (!Number.isFinite(p)) return "\u2013";
  if (p > 0 && p < 0.001) return "<0.1%";
  if (p > 0.999 && p < 1) return ">99.9%";
  return p === 0 || p === 1 ? `${100 * p}%` : `${(100 * p).toFixed(1)}%`;
}

/** What a flag of probability p answers. */
export const holds = (p) => (p > 0.5 ? "it holds" : "it does not hold");

/** A part of a whole in whole per cent, which says neither all nor nothing where it is not. */
export const percent = (p) =>
  p > 0 && p < 0.005 ? "less than 1%" : p < 1 && p >= 0.995 ? "more than 99%" : `${Math.round(100 * p)}%`;

const POWERS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

/** A whole power of ten. */
export const power = (k) =>
  `10${k < 0 ? "\u207B" : ""}${String(Math.abs(k)).replace(/\d/g, (d) => POWERS[d])}`;

/** The number of which this is log10; NaN stands for 0, which has none. */
export function magnitude(log) {
  if (Number.isNaN(log)) return "0";
  if (log > -3 && log < 4) return (10 ** log).toPrecision(4);
  const whole = Math.floor(log);
  const [digits, more] = (10 ** (log - whole)).toExponential(2).split("e");
  return `${digits} \u00D7 ${power(whole + Number(more))}`;
}

/** A cell's title, short: beside "LSTM" a variant of it needs only its own word. */
export const shortCell = (title) => title.replace("Vanilla ", "").replace(/(.) LSTM$/, "$1");

/** Seconds as minutes and seconds, as a stopwatch shows them. */
export const clock = (seconds) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

/** A whole number in subscript digits. */
export const sub = (n) =>
  String(n).replace(/[-\d]/g, (c) => (c === "-" ? "\u208B" : String.fromCharCode(0x2080 + +c)));

/** The class of what flows: "pos" or "neg". */
export const sign = (v) => (v < 0 ? "neg" : "pos");

const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFD}]/u;
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

const columns = (grapheme) => (WIDE.test(grapheme) ? 2 : 1);

/** text cut to at most so many columns, with an ellipsis; wide characters count two, combining ones none. */
export function shorten(text, most) {
  // cutting into graphemes is slow, and most words need none
  if (/^[ -~]*$/.test(text)) return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}\u2026`;
  let kept = "";
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += columns(segment);
    if (used > most) return `${kept.trimEnd()}\u2026`;
    if (used < most) kept += segment;
  }
  return text;
}

/** About how wide text is in bold, in ems: enough to draw a box around it without measuring. */
export const breadth = (text) =>
  [...graphemes.segment(text)].reduce(
    (sum, { segment }) =>
      sum +
      (/^[iljtfrI.,:;'\u2019!|]$/.test(segment)
        ? 0.46
        : /^[mwMW@]$/.test(segment)
          ? 1.1
          : 0.69 * columns(segment)),
    0,
  );

/** One of several things as a person counts them. */
export const many = (n, one, more = `${one}s`) => `${n} ${n === 1 ? one : more}`;

/** A whole number with commas. */
export const whole = (n) => n.toLocaleString("en");

/** "1 span", "1,234 spans". */
export const counted = (n, one, more = `${one}s`) => `${whole(n)} ${n === 1 ? one : more}`;

/** How large a network is: its units, times its layers, or those that read forward and those that read from the end. */
export const sized = ({ units, layers = 1, bidirectional = false }) =>
  (layers > 1 ? `${layers} × ` : "") +
  (bidirectional
    ? `${layers > 1 ? `(${units} + ${units})` : `${units} + ${units}`} units`
    : many(units, "unit"));

const QUOTED = 300;

/** A text in the caption of a picture, where no more than so many of its characters stand. */
export const inCaption = (text) => `“${shorten(text, QUOTED)}”`;

/** Things as one lists them: "a, b and c". */
export const listed = (all) =>
  all.length > 1 ? `${all.slice(0, -1).join(", ")} and ${all.at(-1)}` : String(all[0]);
