// What the diagrams share: the belt of memory at the top, the word and the old hidden state at the bottom.

import { el } from "../dom.mjs";
import { breadth, many, shorten, sub } from "../format.mjs";
import { put } from "./parts.mjs";
import { factorText, factorValue, signalOf } from "./roles.mjs";

/** Size of the drawing, in its own units. */
export const WIDTH = 520;
export const HEIGHT = 366;

/** Height of the belt and of the bus, and where the valve stands that keeps. */
export const BELT = 82;
export const BUS = 316;
export const KEEP = 146;

/** Readers of a step: a signal now, a state before, each with the signal that it is `of`; what is kept, what is written. */
export const now = (k) => Object.assign((v) => v.now[k], { of: k });
export const old = (k) => Object.assign((v) => v.prev[k], { of: k });
export const kept = (v) => v.kept;
export const written = (v) => v.written;

/** A text of a step's two subscripts: old counts the words read before it, now includes its own. */
export const at = (text) => (v) => text({ old: sub(v.before ?? v.t ?? 0), now: sub((v.t ?? 0) + 1) }, v);

/** A factor of a cell's update as a reader of a step: all open where the step is blank, null where it is asked for. */
export const share = (factor) => (v) => {
  if (v.blank) return 1;
  return v.now[signalOf(factor)] === null ? null : factorValue(factor, (name) => v.now[name]);
};

/** The belt of a cell (`Roles`): the old memory, the valve that keeps a part of it, the sum, the new memory. */
export function belt(s, cell, writeX) {
  const { memory: m, keeper: hue } = cell;
  const k = factorText(cell.keep);
  const name = cell.called.keep;
  const open = share(cell.keep);
  s.pipe(`M0 ${BELT}H${WIDTH}`);
  s.flow(`M0 ${BELT}H${KEEP - 24}`, old(m));
  s.flow(`M${KEEP + 24} ${BELT}H${writeX}`, kept, undefined, m);
  s.flow(`M${writeX} ${BELT}H${WIDTH}`, now(m));
  s.valve({ x: KEEP, y: BELT, runs: "right", letter: k, hue, gate: open, before: old(m), after: kept });
  s.sum(writeX, BELT, m);
  s.head(507, BELT);
  s.slide(BELT, WIDTH, old(m));
  const top = s.compact ? 17 : 16;
  const row = s.compact ? 29 : 27;
  s.label(
    0,
    top,
    at((n, v) => [
      // beside "forget f" there is room for the number of a step of three digits
      v.first ? "no memory yet" : `old memory${n.old.length > 3 ? "" : ` ${m}${n.old}`}`,
      v.first ? "no memory" : "old memory",
      `old ${m}${s.compact ? "" : n.old}`,
    ]),
    old(m),
    { size: 25, row, term: "memory" },
  );
  s.label(KEEP, top, () => [`${name} ${k}`, name, k], open, { anchor: "middle", hue, row });
  const times = cell.keepsAt ? k : `(${k})`;
  s.label(
    KEEP + 38,
    top,
    at((n) => [`kept ${times}·${m}${n.old}`, "kept", `${times}·${m}${s.compact ? "" : n.old}`]),
    kept,
    { row, term: "kept" },
  );
  s.label(
    WIDTH,
    top,
    at((n) => [`new memory ${m}${n.now}`, "new memory", `new ${m}${s.compact ? "" : n.now}`]),
    now(m),
    { anchor: "end", size: 25, row, term: m },
  );
}

/** The word that enters, and the longest of the texts said of it that fits beside it, with v.aside left free. */
export function chip(s, y, texts) {
  const size = s.size(13.5, 17);
  const box = el("rect", { y: BUS + 14, height: 34, rx: 6, class: "chip" });
  const word = el("text", { y: BUS + 38, "font-size": 21, "text-anchor": "middle", class: "word" });
  const note = el("text", { y: BUS + 37, "font-size": size, class: "lab", "data-term": "joined" });
  s.bus(`M60 ${BUS + 15}V${y}`);
  s.add("marks", el("g", { "data-term": "token" }, box, word));
  s.add("words", note);
  s.steps.push((v) => {
    let most = s.compact ? 11 : 13;
    let token = shorten(v.token, most);
    while (breadth(token) > 9) token = shorten(v.token, --most);
    const width = v.token ? 24 + 21 * breadth(token) : 0;
    const left = Math.max(0, 60 - width / 2);
    box.setAttribute("x", left);
    box.setAttribute("width", width);
    word.setAttribute("x", left + width / 2);
    put(word, token);
    note.setAttribute("x", left + width + 10);
    const room = (WIDTH - left - width - 10 - (v.aside ?? 0)) / (0.52 * size);
    const said = s.compact && v.mode === "mean" ? [`mean of ${many(v.H, "unit")}`] : texts(v);
    put(note, said.find((text) => text.length <= room) ?? "");
  });
}

/** What x is: this word, or above the first layer what the one below says of it. */
export const reads = ({ one, below }) => (below ? "the layer below" : `this ${one}`);

/** The old hidden state and the word on one wire, with a stub up to every box that reads both. */
export function joined(s, xs, top) {
  s.bus(`M0 ${BUS}H${Math.max(...xs)}`, ...xs.map((x) => [x, BUS]));
  for (const x of xs) s.bus(`M${x} ${BUS}V${top}`);
  s.words(
    0,
    BUS - 9,
    at((n) => `h${n.old}`),
    { term: "h" },
  );
  chip(
    s,
    BUS,
    at((n, v) => [
      `x${n.now}, ${reads(v)}, joined with h${n.old} from the step before`,
      `${reads(v)}, joined with h${n.old}`,
      v.below ? `layer below, h${n.old}` : `joined with h${n.old}`,
    ]),
  );
}

/** The word alone, with a stub up to every box: none of them reads the old hidden state. */
export function alone(s, xs, top) {
  s.bus(`M60 ${BUS}H${Math.max(...xs)}`, ...xs.map((x) => [x, BUS]));
  for (const x of xs) s.bus(`M${x} ${BUS}V${top}`);
  chip(
    s,
    BUS,
    at((n, v) => [
      `x${n.now}, ${reads(v)} alone: h${n.old} is not looked at`,
      `${reads(v)} alone, without h${n.old}`,
      `${reads(v)} alone`,
    ]),
  );
}

/** Old hidden state and word on two wires, since some boxes read only one of them. */
export function apart(s, both, word, hidden, top) {
  const [yh, yx] = [BUS - 12, BUS + 3];
  s.bus(`M0 ${yh}H${Math.max(...both, ...hidden)}`);
  s.bus(`M60 ${yx}H${Math.max(...both, ...word)}`);
  for (const x of both) s.bus(`M${x} ${yx}V${top.both}`, [x, yh], [x, yx]);
  for (const x of word) {
    s.add("wires", el("path", { d: `M${x} ${yh + 6}V${yh - 6}`, class: "over" }));
    s.bus(`M${x} ${yx}V${top.word}`, [x, yx]);
  }
  for (const x of hidden) s.bus(`M${x} ${yh}V${top.hidden}`, [x, yh]);
  s.words(
    0,
    yh - 8,
    at((n) => `h${n.old}`),
    { term: "h" },
  );
  chip(
    s,
    yx,
    at((n, v) => [
      `x${n.now}, ${reads(v)}; h${n.old}, the last hidden state`,
      `x${n.now}, and h${n.old} above it`,
      `and h${n.old}`,
    ]),
  );
}

/** A see-saw between two valves: as one opens the other shuts. */
export function linked(s, x0, y0, x1, y1, k) {
  s.add("wires", el("path", { d: `M${x0} ${y0}L${x1} ${y1}`, class: `link S${k}` }));
  s.add("marks", el("circle", { cx: (x0 + x1) / 2, cy: (y0 + y1) / 2, r: 5.5, class: `box S${k}` }));
}
