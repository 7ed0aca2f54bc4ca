// A cell in little: what it keeps, writes and shows, flowing the way that it reads; from right to left where it reads
// from the end.

import { BELT, KEEP, kept, now, old, share, WIDTH, written } from "../kit/cell/frame.mjs";
import { Sketch } from "../kit/cell/parts.mjs";
import { factorText } from "../kit/cell/roles.mjs";
import { el } from "../kit/dom.mjs";

const HEIGHT = 186,
  WRITE = 300,
  WRITES = 146, // how far down the gate stands that writes
  BOTTOM = 186;

const opposite = { start: "end", end: "start", middle: "middle" };

/** Where things stand that run from left to right, or from right to left. */
const sides = (back) => ({
  x: (/** @type {number} */ at) => (back ? WIDTH - at : at),
  anchor: (/** @type {string} */ which) => (back ? opposite[which] : which),
  runs: back ? /** @type {const} */ ("left") : /** @type {const} */ ("right"),
});

const tip = (s, x, y, back) =>
  s.add(
    "marks",
    el("path", { d: back ? `M${x} ${y - 8}l-8 8l8 8` : `M${x} ${y - 8}l8 8l-8 8`, class: "head" }),
  );

/** A cell that keeps by a gate. */
function gated(s, cell, back) {
  const { x, anchor, runs } = sides(back),
    { memory: m, keeper, writer, candidate, called } = cell,
    keep = factorText(cell.keep),
    write = factorText(cell.share);
  s.pipe(`M0 ${BELT}H${WIDTH}`, `M${x(WRITE)} ${BOTTOM}V${BELT}`);
  s.flow(`M${x(0)} ${BELT}H${x(KEEP - 24)}`, old(m));
  s.flow(`M${x(KEEP + 24)} ${BELT}H${x(WRITE)}`, kept);
  s.flow(`M${x(WRITE)} ${BELT}H${x(WIDTH)}`, now(m));
  s.flow(`M${x(WRITE)} ${BOTTOM}V${WRITES + 24}`, now(candidate));
  s.flow(`M${x(WRITE)} ${WRITES - 24}V${BELT}`, written);
  s.valve({
    ...{ x: x(KEEP), y: BELT, runs, letter: "", hue: keeper },
    ...{ gate: share(cell.keep), before: old(m), after: kept },
  });
  s.valve({
    ...{ x: x(WRITE), y: WRITES, runs: "up", letter: "", hue: writer },
    ...{ gate: share(cell.share), before: now(candidate), after: written },
  });
  s.sum(x(WRITE), BELT, m);
  tip(s, x(507), BELT, back);
  const end = (at, which, y, words, value, how = {}) =>
    s.label(x(at), y, () => [words, words, words], value, { anchor: anchor(which), ...how });
  s.label(
    x(0),
    16,
    (v) =>
      v.first ? ["no memory yet", "no memory", `old ${m}`] : [`old memory ${m}`, `old ${m}`, `old ${m}`],
    old(m),
    { anchor: anchor("start"), size: 25, row: 27, term: "memory" },
  );
  end(KEEP, "middle", 16, `${called.keep} ${keep}`, share(cell.keep), { hue: keeper, row: 27 });
  end(WIDTH, "end", 16, `new memory ${m}`, now(m), { size: 25, row: 27, term: m });
  end(WRITE - 36, "end", 134, `${called.write} ${write}`, share(cell.share), { hue: writer });
  end(WRITE + 36, "start", 134, `written ${cell.writes}`, written, { term: "written" });
  const [gate] = [cell.output, ...cell.others].filter(Boolean);
  if (m === "h") {
    if (gate) end(WIDTH, "end", 134, `${cell.word(gate)} ${gate}`, now(gate), { hue: gate });
    return;
  }
  end(WIDTH, "end", 134, "hidden h", now("h"), { term: "h" });
}

/** One that writes all of its state anew. */
function rewritten(s, cell, back) {
  const { x, anchor } = sides(back),
    y = 110,
    box = 260;
  s.pipe(`M0 ${y}H${WIDTH}`);
  s.flow(`M${x(0)} ${y}H${x(box)}`, old("h"));
  s.flow(`M${x(box)} ${y}H${x(WIDTH)}`, now("h"));
  s.box(box, y, cell.squash("h") || "=", null, 52, "h");
  tip(s, x(507), y, back);
  s.label(x(0), 44, () => ["old h", "old h", "old h"], old("h"), {
    anchor: anchor("start"),
    size: 25,
    term: "h",
  });
  s.label(x(WIDTH), 44, () => ["new h", "new h", "new h"], now("h"), {
    anchor: anchor("end"),
    size: 25,
    term: "h",
  });
  s.words(WIDTH / 2, 164, (v) => `with this ${v.one}, all of h is rewritten`, { anchor: "middle" });
}

/**
 * The drawing of a cell (`Roles`), which reads from the end where `back`: { svg, update(v) }, of what `instant` of
 * kit/cell/instant.mjs gives.
 */
export function halfCell(cell, back) {
  const svg = el("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: "100%", role: "img" });
  let sketch = null;
  return {
    svg,
    update(v) {
      const { width } = svg.getBoundingClientRect(),
        // no text is smaller than 12 pixels
        least = width ? Math.round((120 * WIDTH) / width + 0.5) / 10 : 0;
      if (sketch?.least !== least || sketch.compact !== v.compact) {
        sketch = new Sketch(v.compact, null, least);
        (cell.keep ? gated : rewritten)(sketch, cell, back);
        // where a script of its own draws this, see build.sh, it counts its valves anew
        for (const each of sketch.root.querySelectorAll("clipPath")) {
          const { id } = each;
          each.id = `half-${id}`;
          sketch.root
            .querySelector(`[clip-path="url(#${id})"]`)
            .setAttribute("clip-path", `url(#half-${id})`);
        }
        svg.replaceChildren(sketch.root);
      }
      svg.setAttribute("class", v.instant ? "gs-still" : "");
      sketch.update(v);
    },
  };
}
