// One diagram for every cell: memory runs along a belt at the top, valves open and shut what flows, and every
// number stands beside the thing it measures.

import { el } from "../dom.mjs";
import {
  alone,
  apart,
  at,
  BELT,
  BUS,
  belt,
  chip,
  HEIGHT,
  joined,
  KEEP,
  linked,
  now,
  old,
  reads,
  share,
  WIDTH,
  written,
} from "./frame.mjs";
import { Sketch, SUM } from "./parts.mjs";
import { factorText } from "./roles.mjs";
import { layout, textbook } from "./textbook.mjs";

// where the state of an RNN passes; where h leaves an LSTM, and a cell that has no drawing of its own
const ROW = 196,
  LEAVES = 254,
  DROP = [496, 134];

/** LSTM, with its peepholes or with its two valves coupled. */
function lstm(s, cell, { peepholes = "" } = {}) {
  const coupled = cell.linked;
  const [write, out, row] = [254, 424, 258];
  const [inputX, outputX, inputY, tanhY, outputY, endY] = [200, 384, 172, 134, 198, LEAVES];
  s.pipe(`M${write} ${row}V${BELT}`, `M${out} ${BELT}V${endY}H${WIDTH}`);
  belt(s, cell, write);
  joined(s, coupled ? [KEEP, write, outputX] : [KEEP, inputX, write, outputX], row + 14);

  s.wire(`M${KEEP} ${row}V${BELT + 24}`, "f");
  s.box(KEEP, row, "σ", "f", 34);
  const open = share(cell.share);
  const [letter, hue] = [factorText(cell.share), cell.writer];
  if (coupled) {
    linked(s, KEEP, BELT + 38, write - 48, inputY, "f");
  } else {
    s.wire(`M${inputX} ${row}V${inputY}H${write - 24}`, "i");
    s.box(inputX, row, "σ", "i", 34);
  }
  s.flow(`M${write} ${row}V${inputY + 24}`, now("g"));
  s.flow(`M${write} ${inputY - 24}V${BELT}`, written, undefined, cell.memory);
  s.valve({
    x: write,
    y: inputY,
    runs: "up",
    letter,
    hue,
    gate: open,
    before: now("g"),
    after: written,
    at: coupled ? [-48, 0] : undefined,
  });
  s.box(write, row, "tanh", null, 52, "g");

  s.wire(`M${outputX} ${row}V${outputY}H${out - 24}`, "o");
  s.box(outputX, row, "σ", "o", 34);
  s.flow(`M${out} ${BELT}V${tanhY}`, now("c"));
  s.flow(`M${out} ${tanhY}V${outputY - 24}`, (v) => v.tanh_c, undefined, "h");
  s.flow(`M${out} ${outputY + 24}V${endY}H${WIDTH}`, now("h"));
  s.valve({
    x: out,
    y: outputY,
    runs: "down",
    letter: "o",
    hue: "o",
    gate: now("o"),
    before: (v) => v.tanh_c,
    after: now("h"),
    at: [outputX - out, 0],
  });
  s.box(out, tanhY, "tanh", null, 52, "h");
  s.head(507, endY);

  const x = write + 20;
  const y = s.compact ? [115, 157, 198, 238] : [114, peepholes ? 157 : 162, 199, 241];
  s.label(x, y[0], () => [`written ${cell.writes}`, "written", cell.writes], written, { term: "written" });
  s.label(x + 11, y[1], () => [`${cell.called.write} ${letter}`, cell.called.write, letter], open, { hue });
  s.label(x, y[3], () => ["candidate g", "candidate", "g"], now("g"), {
    inset: 11,
    row: s.compact ? 27 : 22,
    term: "g",
  });
  s.label(
    out + 31,
    118,
    () => ["", "", ""],
    (v) => v.tanh_c,
    { size: 18, term: "tanh" },
  );
  s.label(out + 31, 187, () => ["output o", "output", "o"], now("o"), { hue: "o" });
  s.label(
    WIDTH,
    endY + 36,
    at((n) => [`hidden h${n.now}`, "hidden", `h${s.compact ? "" : n.now}`]),
    now("h"),
    { anchor: "end", size: 25, term: "h" },
  );
  if (peepholes) peeps(s, peepholes, { row, inputX, outputX, tap: write + 108, y: y[2] });
}

/** Wires from the belt into the gates: i and f look at the old memory, o at the new one. */
function peeps(s, which, { row, inputX, outputX, tap, y }) {
  const high = 206;
  const wires = {
    f: { from: 18, path: `V${row}H${KEEP - 17}`, c: "old", place: [38, 229, "start"] },
    i: {
      from: 30,
      path: `V${high}H${inputX - 27}V${row}H${inputX - 17}`,
      c: "old",
      place: [38, high - 29, "start"],
    },
    o: { from: tap, path: `V${row}H${outputX - 17}`, c: "now", place: [tap - 6, y, "end"] },
  };
  for (const gate of which) {
    const {
      from,
      path,
      c,
      place: [x, top, anchor],
    } = wires[gate];
    s.wire(`M${from} ${BELT}${path}`, gate, "peep");
    s.add("marks", el("circle", { cx: from, cy: BELT, r: 4, class: "chip" }));
    s.label(
      x,
      top,
      at((n) => [`p·c${n[c]} to ${gate}`, `to ${gate}`, "p·c"]),
      (v) => v.peep?.[gate],
      { size: 17, anchor, term: "peephole" },
    );
  }
}

/** GRU: h itself rides on the belt; r decides how much of it the candidate sees. */
function gru(s, cell, { reset = "after" } = {}) {
  const [write, writeY, row, gates, out] = [274, 150, 210, 276, 496];
  const after = reset === "after";
  const [resetX, product, source] = after ? [352, 416, 416] : [398, 332, 444];
  s.pipe(
    `M${write} ${row}V${BELT}`,
    `M${out} ${BELT}V134`,
    after ? `M${product} ${row}H${write}` : `M${source} ${row}H${product}`,
  );
  belt(s, cell, write);
  s.flow(`M${out} ${BELT}V134`, now("h"));
  s.head(out, 126, true);

  s.wire(`M${KEEP} ${gates}V${BELT + 24}`, "z");
  s.box(KEEP, gates, "σ", "z", 34);
  linked(s, KEEP, BELT + 38, write - 48, writeY, "z");
  s.flow(`M${write} ${row}V${writeY + 24}`, now("n"));
  s.flow(`M${write} ${writeY - 24}V${BELT}`, written, undefined, cell.memory);
  const open = share(cell.share);
  s.valve({
    x: write,
    y: writeY,
    runs: "up",
    letter: "1−z",
    hue: "z",
    gate: open,
    before: now("n"),
    after: written,
    at: [-48, 0],
  });

  const scale = after ? () => SUM : undefined;
  const before = after ? (v) => v.u : old("h");
  const passed = (v) => v.passed ?? (v.mode === "mean" || v.blank ? undefined : v.now.r * before(v));
  s.flow(`M${source} ${row}H${resetX + 24}`, before, scale, "n");
  s.flow(`M${resetX - 24} ${row}H${after ? write : product}`, passed, scale, "n");
  if (!after) s.bus(`M${product} ${row}H${write}`);
  s.valve({
    x: resetX,
    y: row,
    runs: "left",
    letter: "r",
    hue: "r",
    gate: now("r"),
    before,
    after: passed,
    at: [0, 36],
    scale,
  });
  s.wire(`M${resetX} ${gates}V${row + 24}`, "r");
  s.box(resetX, gates, "σ", "r", 34);
  s.box(product, row, "W·h", null, 44, "n");
  s.box(write, row, "tanh", null, 52, "n");
  apart(s, [KEEP, resetX], [write], [source], { both: gates + 14, word: row + 14, hidden: row });

  const x = write + 24;
  s.label(x, 114, () => [`written ${cell.writes}`, "written", cell.writes], written, { term: "written" });
  s.label(x + 8, 156, () => ["write 1−z", "write", "1−z"], open, { hue: "z" });
  s.label(write - 34, 204, () => ["candidate n", "candidate", "n"], now("n"), {
    anchor: "end",
    term: "n",
  });
  s.label(after ? resetX + 30 : resetX + 8, after ? 160 : 157, () => ["reset r", "reset", "r"], now("r"), {
    hue: "r",
    anchor: after ? "start" : "middle",
  });
  s.label(
    WIDTH,
    157,
    at((n) => [`hidden h${n.now}`, "hidden", `h${s.compact ? "" : n.now}`]),
    now("h"),
    { anchor: "end", term: "h" },
  );
  s.label(
    source + 9,
    240,
    at((n) => (after ? ["recurrent u", "past u", "u"] : [`old h${n.old}`, "old h", "h'"])),
    before,
    { size: 17, term: "hidden state" },
  );
  s.label(
    resetX - 20,
    243,
    at((n) => (after ? ["r·u", "r·u", "r·u"] : [`r·h${n.old}`, "r·h", "r·h"])),
    passed,
    { size: 16, anchor: "end", term: "reset gate" },
  );
}

/**
 * minGRU: h rides on the belt as in a GRU, and z writes; gate and candidate see the word alone.
 */
function mingru(s, cell) {
  const [write, writeY, row, gates, out] = [274, 150, 250, 250, 496];
  s.pipe(`M${write} ${row}V${BELT}`, `M${out} ${BELT}V134`);
  plainBelt(s, cell, { write, writeY, row, gates, out });
  s.box(write, row, "W·x", null, 44, "n");
  alone(s, [KEEP, write], row + 14);
}

/** The belt with the valves of any cell that keeps by a gate, and where its candidate comes up to be written. */
function plainBelt(s, cell, { write, writeY, row, gates, out }) {
  const { share: factor, writer, keeper, candidate } = cell;
  const open = share(factor);
  belt(s, cell, write);
  s.wire(`M${KEEP} ${gates}V${BELT + 24}`, keeper);
  s.box(KEEP, gates, "σ", keeper, 34);
  s.flow(`M${write} ${row}V${writeY + 24}`, now(candidate));
  s.flow(`M${write} ${writeY - 24}V${BELT}`, written, undefined, cell.memory);
  s.valve({
    x: write,
    y: writeY,
    runs: "up",
    letter: factorText(factor),
    hue: writer,
    gate: open,
    before: now(candidate),
    after: written,
    at: [-48, 0],
  });
  if (cell.linked) {
    linked(s, KEEP, BELT + 38, write - 48, writeY, keeper);
  } else {
    s.wire(`M200 ${gates}V${writeY}H${write - 24}`, writer);
    s.box(200, gates, "σ", writer, 34);
  }
  const x = write + 24;
  const name = factorText(factor);
  s.label(x, 114, () => [`written ${cell.writes}`, "written", cell.writes], written, { term: "written" });
  s.label(x + 8, 156, () => [`${cell.called.write} ${name}`, cell.called.write, name], open, { hue: writer });
  s.label(write + 34, row - 46, () => [`candidate ${candidate}`, "candidate", candidate], now(candidate), {
    term: candidate,
  });
  if (cell.memory === "h") {
    s.flow(`M${out} ${BELT}V134`, now("h"));
    s.head(out, 126, true);
    s.label(
      WIDTH,
      157,
      at((n) => [`hidden h${n.now}`, "hidden", `h${s.compact ? "" : n.now}`]),
      now("h"),
      { anchor: "end", term: "h" },
    );
  }
}

/** A cell that has no drawing of its own, by what it says of itself: the belt, its valves, and its other gates. */
function plain(s, cell) {
  if (!cell.keep) return rnn(s, cell, { mix: "h'", sums: false });
  const [write, writeY, row] = [274, 150, 250];
  const [out, low] = DROP;
  s.pipe(`M${write} ${row}V${BELT}`, `M${out} ${BELT}V${low}`);
  plainBelt(s, cell, { write, writeY, row, gates: row, out });
  const further = [...cell.others, cell.output].filter(Boolean);
  const boxes = further.map((_, k) => 424 + k * Math.min(52, 72 / Math.max(1, further.length - 1)));
  joined(s, [KEEP, ...(cell.linked ? [] : [200]), write, ...boxes], row + 14);
  s.box(write, row, cell.squash(cell.candidate) || "sum", null, 48, cell.candidate);
  further.forEach((gate, k) => {
    s.box(boxes[k], row, "σ", gate, 34);
    s.label(boxes[k], row - 52, () => [`${gate}`, gate, gate], now(gate), { hue: gate, anchor: "middle" });
  });
  if (cell.memory === "c") {
    s.flow(`M${out} ${BELT}V${low}`, now("c"));
    s.label(
      WIDTH,
      157,
      at((n) => [`hidden h${n.now}`, "hidden", `h${s.compact ? "" : n.now}`]),
      now("h"),
      { anchor: "end", term: "h" },
    );
  }
  return undefined;
}

/**
 * RNN: no valve and no belt; the old state passes through a product and a squash at every step. IndRNN: the same, each
 * unit by a number of its own. Where the sums are not sent, they are not drawn.
 */
function rnn(s, cell, { mix: by = "W·h", sums = true } = {}) {
  const [row, mix, add, squash, wordY] = [ROW, 130, 252, 356, 262];
  s.add("walls", el("rect", { x: 1, y: BELT - 16, width: WIDTH - 2, height: 32, rx: 4, class: "ghost" }));
  s.words(WIDTH / 2, BELT + 5, () => "no memory belt: all of h is rewritten", {
    anchor: "middle",
    size: s.size(15, 19),
  });
  s.pipe(`M0 ${row}H${WIDTH}`, `M${add} ${wordY}V${row}`);
  const sum = () => SUM;
  s.flow(`M0 ${row}H${mix}`, old("h"));
  if (sums) {
    s.flow(`M${mix} ${row}H${add}`, (v) => v.ah, sum, "h");
    s.flow(`M${add} ${wordY}V${row}`, (v) => v.ax, sum, "h");
    s.flow(`M${add} ${row}H${squash}`, (v) => v.a, sum, "h");
  }
  s.flow(`M${squash} ${row}H${WIDTH}`, now("h"));
  s.box(mix, row, by, null, 48, "h");
  s.box(add, wordY, "W·x", null, 48, "h");
  s.box(squash, row, cell.squash("h") || "=", null, 52, "h");
  s.sum(add, row);
  s.head(507, row);
  s.bus(`M60 ${BUS}H${add}V${wordY + 14}`);
  chip(
    s,
    BUS,
    at((n, v) => [
      `x${n.now}, ${reads(v)}, and h${n.old} make the whole of h${n.now}`,
      `and h${n.old} make all of h${n.now}`,
      `and h${n.old}`,
    ]),
  );
  const y = row - 50;
  s.label(
    0,
    y,
    at((n) => [`old h${n.old}`, "old h", `old h${s.compact ? "" : n.old}`]),
    old("h"),
    { size: 25, term: "memory" },
  );
  if (sums) {
    s.label(
      mix + 26,
      y,
      () => ["from old h", "from h", "from h"],
      (v) => v.ah,
      { size: 23, term: "W·h" },
    );
    s.label(
      add + 34,
      wordY - 15,
      ({ one, below }) => [below ? "from below and bias" : `${one} and bias`, "from x", "from x"],
      (v) => v.ax,
      { size: 23, term: "W·x" },
    );
    s.label(
      add + 18,
      y,
      () => ["sum a", "sum", "a"],
      (v) => v.a,
      { size: 23, term: "+" },
    );
  }
  s.label(
    WIDTH,
    y,
    at((n) => [`new h${n.now}`, "new h", `h${s.compact ? "" : n.now}`]),
    now("h"),
    { anchor: "end", size: 25, term: "h" },
  );
}

/** The drawings by the names of the cells; any other is drawn by `plain`. */
const DRAWINGS = {
  lstm,
  peephole: (s, cell, { peepholes = "ifo" }) => lstm(s, cell, { peepholes }),
  coupled: lstm,
  gru,
  mingru,
  rnn: (s, cell) => rnn(s, cell),
  indrnn: (s, cell) => rnn(s, cell, { mix: "u·h" }),
};

/**
 * The states that go on from a step of a cell (`Roles`) to the next, the memory first: { name, into, out, x }, the
 * heights at which they enter the drawing and leave it, and how far right they do.
 */
export function ports({ name: of, keep, memory }) {
  if (!keep) return [{ name: memory, into: ROW, out: ROW, x: WIDTH }];
  if (memory === "h") return [{ name: "h", into: BELT, out: BELT, x: WIDTH }];
  const own = of in DRAWINGS;
  return [
    { name: "c", into: BELT, out: BELT, x: WIDTH },
    { name: "h", into: BUS, out: own ? LEAVES : DROP[1], x: own ? WIDTH : DROP[0] },
  ];
}

// the largest text that has room for the long names
const LONG = 17;

/** Whether books have a drawing of a cell (`Roles`), see `textbook.mjs`. */
export const booked = (cell) => layout(cell) !== null;

/**
 * The diagram of a cell (`Roles`), built once. update(v) shows one step (of one unit, or the mean over units) by setting
 * attributes and text alone; a step without values shows the cell with its valves open and nothing flowing.
 * hand(valve) may lay something over every valve, see `Sketch`: { signal, x, y }, whether the pipe runs `level`,
 * and whether the valve is `linked`, open as far as its signal is not. look "book" draws it as books do, where they
 * have a drawing of the cell (`booked`); that has no valve for a hand.
 */
export function diagram(cell, hand = null, look = "flow") {
  const book = look === "book" ? layout(cell) : null;
  const blank = {
    blank: true,
    now: Object.fromEntries(cell.gates.map((name) => [name, 1])),
    prev: {},
    token: "",
  };
  const svg = el("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: "100%", role: "img" });
  let sketch;
  return {
    svg,
    /** The smallest text of 12 pixels, in units of the drawing as it stands on the page: a step's `least`. */
    least() {
      const { width, height } = svg.getBoundingClientRect();
      const scale = Math.min(width / WIDTH, height / HEIGHT);
      return scale ? Math.round(120 / scale + 0.5) / 10 : 0;
    },
    update(step = {}) {
      const v = step.now ? step : { ...blank, ...step };
      const { least = 0 } = v;
      const compact = Boolean(v.compact) || least > LONG;
      if (sketch?.compact !== compact || sketch.least !== least) {
        sketch = new Sketch(compact, hand, least);
        if (book) textbook(sketch, book);
        else (DRAWINGS[cell.name] ?? plain)(sketch, cell, cell.options);
        svg.replaceChildren(sketch.root);
        // what can be taken hold of is no picture
        svg.setAttribute("role", sketch.layers.hands.childElementCount ? "group" : "img");
      }
      svg.setAttribute("class", v.instant ? "gs-still" : "");
      sketch.update(v);
    },
  };
}
