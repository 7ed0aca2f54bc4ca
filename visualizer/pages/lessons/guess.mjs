// Guesses: what an address and a hand say of one, whether it is right, and what they come to. Nothing here draws.

import { fmt } from "../kit/format.mjs";

/** How far off a guessed number may be and still count, as a share of the axis that it is guessed on. */
export const NEAR = 0.1;

/**
 * A question of a lesson, see `visualizer.lessons`: a choice, a number or a word; the right one is a place in the
 * choices, a number, or a step.
 * @typedef {{ kind: "choice" | "number" | "word", question: any[], choices: any[][], right: number,
 *   of?: string | null, at?: number, share?: boolean }} Ask
 */

/** The guess that an address writes, of a text of T tokens; undefined where the question has no such answer. */
export function read(ask, text, T) {
  if (text === null || text === "") return null;
  if (!ask || !/^-?\d{1,10}(\.\d{1,6})?$/.test(text)) return undefined;
  const value = Number(text),
    among = (least, most) => Number.isInteger(value) && value >= least && value <= most;
  if (ask.kind === "choice") return among(1, ask.choices.length) ? value - 1 : undefined;
  if (ask.kind === "word") return among(0, T - 1) ? value : undefined;
  const [low, high] = span(ask);
  return value >= low && value <= high ? value : undefined;
}

/** The same as an address has it; null where there is none. */
export function written(ask, guess) {
  if (!ask || guess === null || guess === undefined) return null;
  return String(ask.kind === "choice" ? guess + 1 : ask.kind === "number" ? Number(guess.toFixed(2)) : guess);
}

/** The ends of the axis that a number is guessed on: those of a share, or as far on both sides of zero. */
export function span({ right, share }) {
  if (share) return [0, 1];
  // the same on both sides, so that the axis does not tell the sign
  const size = Math.abs(right) / 0.95,
    power = 10 ** Math.max(1, Math.floor(Math.log10(size))),
    end = [1, 2, 3, 5, ...[1, 2, 5, 10].map((k) => k * power)].find((each) => size < each);
  return [-end, end];
}

/** How finely a number is guessed: in hundredths, of large ones in whole ones, a thousandth of the axis at most. */
export function grain(ask) {
  const [, high] = span(ask);
  return high > 100 ? high / 500 : 0.01;
}

/** A number on the axis of a guess as one writes it: 0.25, and large ones whole, as 26,908. */
export const onAxis = (ask, value) =>
  grain(ask) < 1
    ? fmt(value)
    : `${value < 0 ? "\u2212" : ""}${Math.round(Math.abs(value)).toLocaleString("en")}`;

/** How far a guess is from what happens: 0 where it is right, 1 where a choice is not. */
export const off = (ask, guess) =>
  ask.kind === "number" ? Math.abs(guess - ask.right) : Number(guess !== ask.right);

/** Whether a guess counts as right: a number where it is near. */
export function hits(ask, guess) {
  const [low, high] = span(ask);
  return ask.kind === "number" ? off(ask, guess) <= NEAR * (high - low) : guess === ask.right;
}

/** Parts of an axis in which a class counts guessed numbers, as `visualizer.pages.classroom` has them. */
const BINS = 10;

/** Which answer a guess is where a class counts them: its choice, its word, or the part of its axis. */
export function counted(ask, guess) {
  if (ask.kind !== "number") return guess;
  const [low, high] = span(ask);
  return Math.min(BINS - 1, Math.floor((BINS * (guess - low)) / (high - low)));
}

/** What the parts of an axis are called, as `named` says it. */
export function parts(ask, named = (low, high) => `${low} to ${high}`) {
  const [low, high] = span(ask),
    end = (k) => Number((low + (k * (high - low)) / BINS).toFixed(2));
  return Array.from({ length: BINS }, (_, k) => named(end(k), end(k + 1)));
}

/** The plain words of spans. */
export const plain = (spans) => spans.map(({ text }) => text).join("");

/**
 * What a person answered, as it is kept and handed out: of choices their words, of a word the word.
 * @returns {{ lesson: string, step: number, question: string, guess: string, truth: string, right: boolean }}
 */
export function answered(lesson, step, ask, guess, tokens) {
  const said = (value) =>
    ask.kind === "choice"
      ? plain(ask.choices[value])
      : ask.kind === "word"
        ? (tokens[value] ?? String(value))
        : value.toFixed(2);
  return {
    lesson,
    step: step + 1,
    question: plain(ask.question),
    guess: said(guess),
    truth: said(ask.right),
    right: hits(ask, guess),
  };
}

/** How many of the answers are right, and how many there are. */
export const score = (answers) => ({
  right: answers.filter(({ right }) => right).length,
  all: answers.length,
});

const COLUMNS = ["lesson", "step", "question", "guess", "truth", "right"];
// a cell that begins like a formula is one to a spreadsheet
const cell = (value) => {
  const text = String(value),
    safe = /^[=+@\t\r-]/.test(text) && !/^-?[\d.]+$/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** The answers as a table of comma-separated values. */
export const csv = (answers) =>
  `${[COLUMNS, ...answers.map((each) => COLUMNS.map((name) => each[name]))].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;

/** The answers as JSON, with how many of them are right. */
export const json = (answers) => `${JSON.stringify({ ...score(answers), answers }, null, 1)}\n`;
