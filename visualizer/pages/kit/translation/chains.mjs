// The two chains on one row of columns: the encoder reads, hands over its state, the decoder writes; over them the
// attention of the output that is looked at. On a phone one stands over the other.

import { el, h, setAttributes, setText } from "../dom.mjs";
import { fmt, many } from "../format.mjs";
import { bars, counting, heading, label, line, picture, rect, words } from "./draw.mjs";
import { blocks } from "./held.mjs";
import { rowOf, shown, unseen } from "./view.mjs";

/** Below it a line of the attention is a hairline. */
const HAIR = 0.1;

/** The signals that a side shows: its gates, then what it holds. */
export const signalsOf = ({ roles }) => [...roles.gates, roles.memory];

/** How many maps the side with more of them has. */
const mapsOf = (P) => Math.max(...[P.reader, P.writer].map((roles) => signalsOf({ roles }).length));

/** How high each of n maps is, so that fewer than four take as much room as four of a height. */
const among = (high, gap, n) => Math.max(high, (4 * high + (4 - n) * gap) / n);

/** What a signal is, in a word or two. */
const called = (roles, name) => roles.words[name] ?? name;

export function chains(app) {
  const title = heading("encoder and decoder", "Two chains", ""),
    note = h("small", {});
  title.append(note);
  const svg = el("svg", { class: "tr-drawing", role: "img" }),
    root = h("section", { class: "sec tr-chains", "aria-label": "Two chains" }, title, svg);
  const images = new Map();
  let drawn = null;

  /** The largest of what both sides hold, by which its colours go. */
  const peak = (P, name) =>
    P.kept(`peak ${name}`, () =>
      ["encoder", "decoder"]
        .flatMap((side) => [...(P.array(`${side}.${name}`) ?? [])])
        .reduce((most, v) => Math.max(most, Math.abs(v)), 1e-9),
    );

  function image(side, name, view) {
    const { P, S } = app,
      key = `${side} ${name} ${view.a} ${view.n} ${S.theme}`;
    if (drawn !== P) {
      images.clear();
      drawn = P;
    }
    if (!images.has(key)) {
      const values = P.array(`${side}.${name}`),
        H = values.length / (side === "encoder" ? P.S : P.J),
        roles = side === "encoder" ? P.reader : P.writer,
        full = name === roles.memory && roles.unbounded?.includes(name) ? peak(P, name) : 1;
      images.set(
        key,
        el("image", {
          href: picture(values, H, view, (v) => app.palette.of(name, v, full)),
          preserveAspectRatio: "none",
          "image-rendering": "pixelated",
        }),
      );
    }
    return images.get(key);
  }

  // one side: its words and maps, from y down -> where it ends
  function block(put, side, view, at) {
    const { P, j, i } = app,
      { x, y: top, cw, map, gap, high, type, names } = at,
      writes = side === "decoder",
      roles = writes ? P.writer : P.reader,
      now = writes ? j : j < 0 ? i : P.S - 1,
      length = writes ? P.J : P.S;
    let y = top;
    const columns = Array.from({ length: view.n }, (_, k) => view.a + k);
    if (writes) {
      for (const k of columns) {
        const left = x + (k - view.a) * cw,
          is = k === now,
          done = k <= now,
          copied = P.copied[k] !== null;
        put(
          rect(left + 1, y, cw - 2, high - 4, is ? "var(--ink)" : done ? "var(--sunk)" : "none", {
            rx: 4,
            ...(done ? {} : { stroke: "var(--rule2)", "stroke-dasharray": "3 3" }),
          }),
          label(left + cw / 2, y + high * 0.6, shown(P.outputs[k]), cw - 4, type, {
            "font-weight": is ? 700 : 500,
            "font-style": copied ? "italic" : null,
            "text-decoration": copied ? "underline" : null,
            fill: is ? "var(--bg)" : done ? "var(--ink)" : "var(--ink3)",
          }),
        );
      }
      y += high + gap;
    }
    for (const name of signalsOf({ roles })) {
      const values = P.array(`${side}.${name}`),
        H = values.length / length,
        seen = Math.max(0, Math.min(view.n, now + 1 - view.a));
      // the same one again, which is decoded already
      const shades = image(side, name, view);
      setAttributes(shades, { x, y, width: view.n * cw, height: map });
      put(shades, ...columns.slice(1).map((k) => rect(x + (k - view.a) * cw - 1, y, 2, map, "var(--bg)")));
      // what is not yet read or written is not yet there
      if (seen < view.n)
        put(
          rect(x + seen * cw, y - 1, (view.n - seen) * cw + 1, map + 2, "var(--bg)"),
          rect(x + seen * cw + 1, y + 0.5, (view.n - seen) * cw - 2, map - 1, "none", {
            stroke: "var(--rule)",
            ...(writes ? { "stroke-dasharray": "3 3" } : {}),
          }),
        );
      for (const held of blocks(P.pins, side, name, H, length)) {
        const from = Math.max(held.t, view.a),
          end = Math.min(held.t + held.m, view.a + view.n);
        if (from < end)
          put(
            rect(
              x + (from - view.a) * cw + 1,
              y + (held.u / H) * map - 1.5,
              (end - from) * cw - 2,
              Math.max(2, (held.n / H) * map) + 3,
              "none",
              { class: "tr-held", stroke: "var(--ink)", "stroke-width": 1.5, "stroke-dasharray": "4 2" },
            ),
          );
      }
      if (H === P.H && (writes || side === app.cell?.side)) {
        const unit = y + (app.S.unit / H) * map,
          its = side === (app.cell?.side ?? "decoder"),
          chosen = its && name === app.cell?.signal;
        put(
          rect(x - (chosen ? 7 : 5), unit - 1, chosen ? 6 : 4, Math.max(2, map / H) + 2, "var(--ink)", {
            opacity: its ? 1 : 0.45,
          }),
        );
      }
      if (names) {
        put(
          words(0, y + map * 0.5 + (names.word && !app.low ? -1 : 5), name, names.size, {
            "font-style": "italic",
            "font-weight": 650,
            fill: `var(--${name}, var(--ink))`,
            "data-term": roles.gates.includes(name) ? `${called(roles, name)} gate` : name,
          }),
        );
        if (names.word)
          put(
            words(
              app.low ? 1.15 * app.rem : 0,
              y + map * 0.5 + (app.low ? 4 : type.least),
              called(roles, name),
              type.least,
              { fill: "var(--ink3)" },
            ),
          );
      }
      y += map + gap;
    }
    const fed = writes ? P.fed : P.source;
    for (const k of columns) {
      const left = x + (k - view.a) * cw,
        late = k > now,
        strange = !writes && P.unknown[k];
      put(
        line(`M${left + cw / 2} ${y - gap}v${gap + 2}`, 1.5, late ? "var(--rule2)" : "var(--ink3)"),
        rect(left + 1, y + 2, cw - 2, high - 4, "none", {
          rx: 4,
          stroke: late ? "var(--rule2)" : "var(--ink3)",
          "stroke-width": k === now && !writes && j < 0 ? 2.5 : 1,
          "stroke-dasharray": strange ? "4 3" : null,
        }),
        label(left + cw / 2, y + high * 0.64, shown(fed[k]), cw - 4, type, {
          "font-weight": k === now ? 700 : 500,
          fill: late ? "var(--ink3)" : "var(--ink)",
        }),
      );
    }
    y += high;
    if (!writes && app.counts) y = counting(put, app.counts, view, { x, y: y + 3, cw, type });
    // a click on a column goes there
    for (const k of columns) {
      const hit = rect(x + (k - view.a) * cw, top, cw, y - top, "transparent", {
        class: "tr-hit",
        "data-control": writes ? `output ${k}` : `word ${k}`,
      });
      hit.addEventListener("click", (event) => {
        const t = writes ? P.S + k : k;
        const rows = signalsOf({ roles }),
          from = top + (writes ? high + gap : 0),
          at = event.clientY - svg.getBoundingClientRect().top - from,
          row = Math.floor(at / (map + gap)),
          within = (at - row * (map + gap)) / map;
        if (row >= 0 && row < rows.length && within >= 0 && within < 1) {
          const units = P.array(`${side}.${rows[row]}`).length / length;
          app.set({
            side,
            signal: rows[row],
            unit: Math.min(P.H - 1, Math.floor(within * units)),
          });
        }
        app.go(t);
      });
      put(hit);
    }
    return y;
  }

  // where a click asks how the weight of word i comes about
  function aim(i, ...box) {
    const hit = rect(...box, "transparent", { class: "tr-hit", "data-control": `weight ${i}` });
    hit.addEventListener("click", () => app.set({ word: i }));
    return hit;
  }

  /** Says which words are in view, where that is not all. */
  const part = ({ a, n }, T, what) => (n < T ? `, ${what} ${a + 1} to ${a + n} of ${T}` : "");

  // what the decoder begins with is there once all is read
  const there = () => app.S.t >= app.P.S - 1;

  function handed(put, { x, y, width, high, type, from, gap }) {
    const { P } = app,
      { cut, other } = P.handed;
    P.parts.forEach((name, k) => {
      const top = y + k * (high + gap) + type.least + 6,
        values = P.array(`handed.${name}`),
        full = Math.max(...Array.from(values, Math.abs), 1e-9),
        off = cut.includes(name),
        middle = top + high / 2;
      put(
        words(
          x,
          top - 6,
          [
            el("tspan", { "font-style": "italic", "font-weight": 650, "font-size": type.size + 1 }, name),
            ` ${called(P.writer, name)}${off ? ": 0, cut" : ""}`,
          ],
          type.least,
          { fill: "var(--ink3)", "data-term": name },
        ),
        ...(there() ? bars(values, { x, y: top, width, height: high, full }, app.S.unit) : []),
        ...(there()
          ? []
          : [
              rect(x, top, width, high, "none", {
                rx: 4,
                stroke: "var(--rule2)",
                "stroke-dasharray": "3 3",
              }),
            ]),
      );
      if (!from) return;
      const thick = k ? 1.75 : 3,
        colour = !there() ? "var(--rule2)" : k ? "var(--ink3)" : "var(--ink)";
      // what is cut, or of another sentence, does not come from this encoder
      if (!off && !other) put(line(`M${from.left} ${middle}H${x - 3}`, thick, colour));
      else put(words((from.left + x) / 2 - 2, middle + 5, "✕", type.size, { "text-anchor": "middle" }));
      put(
        line(`M${x + width + 3} ${middle}H${from.right - 7}`, thick, off ? "var(--rule2)" : colour),
        el("path", { d: `M${from.right - 2} ${middle}l-9 -5.500v11z`, fill: off ? "var(--rule2)" : colour }),
      );
    });
    return y + P.parts.length * (high + gap) + type.least;
  }

  // the lines of the attention of output j, from its column to the words
  function attends(put, curve, number) {
    const { P, j, views } = app,
      row = rowOf(P.array("weights"), j, P.S);
    for (let i = views.source.a; i < views.source.a + views.source.n; i++) {
      const weight = row[i],
        strong = weight >= HAIR;
      put(
        line(curve(i), strong ? Math.max(0.8, weight * 16) : 0.8, strong ? "var(--ink)" : "var(--rule2)", {
          class: "tr-arc",
          opacity: strong ? 0.88 : 1,
        }),
      );
    }
    for (let i = views.source.a; i < views.source.a + views.source.n; i++) number(i, row[i]);
    return unseen(row, views.source);
  }

  function wide(put) {
    const { P, j, rem: r, low, width: W, views, fine } = app,
      { gutter, mid } = app.sizes(),
      cw = Math.min(5.2 * r, (W - gutter - mid - 8) / (views.source.n + views.output.n)),
      gap = 0.35 * r,
      map = among((low ? 1.75 : 2.2) * r, gap, mapsOf(P)),
      high = 2.1 * r,
      arc = P.attention ? (low ? 3.6 : 4.4) * r : 1.2 * r,
      type = { size: r, least: fine };
    const xe = gutter,
      xd = gutter + views.source.n * cw + mid,
      y0 = arc,
      ym = y0 + high + gap;
    let more = 0;
    if (P.attention && j >= 0) {
      const from = xd + (j - views.output.a + 0.5) * cw,
        of = (i) => xe + (i - views.source.a + 0.5) * cw;
      more = attends(
        put,
        (i) => `M${from} ${y0 - 2}C${from} ${-arc * 0.1} ${of(i)} ${-arc * 0.1} ${of(i)} ${y0 + high * 0.15}`,
        (i, weight) =>
          put(
            words(of(i), y0 + high * 0.72, fmt(weight), weight >= HAIR ? 1.06 * r : type.least, {
              "text-anchor": "middle",
              "font-weight": weight >= HAIR ? 700 : 400,
              fill: weight >= HAIR ? "var(--ink)" : "var(--ink3)",
              stroke: "var(--bg)",
              "stroke-width": weight >= HAIR ? 5 : 0,
              "paint-order": "stroke",
              class: "tr-weight",
            }),
            aim(i, of(i) - cw / 2, y0, cw, high),
          ),
      );
      put(
        words(0, y0 + high * 0.72, "attends", type.least, { fill: "var(--ink3)", "data-term": "attention" }),
      );
    } else
      put(
        words(
          xe,
          y0 + high * 0.72,
          P.attention ? "" : "no attention: the decoder sees only the state handed over",
          type.least,
          { fill: "var(--ink3)" },
        ),
      );
    const names = { size: 1.15 * r, word: true };
    const ends = block(put, "encoder", views.source, { x: xe, y: ym, cw, map, gap, high, type, names });
    const wends = block(put, "decoder", views.output, { x: xd, y: y0, cw, map, gap, high, type });
    const ended = xd + views.output.n * cw,
      few = views.output.n * cw < 14 * r && ended + 15 * r < W,
      edge = few ? ended + 0.7 * r : Math.min(W, Math.max(ended, xd + 14 * r)),
      note = { fill: "var(--ink3)" };
    put(
      words(xe, ends + 1.05 * r, `the encoder reads${part(views.source, P.S, P.many)}`, type.least, {
        fill: "var(--ink3)",
      }),
      // where there are few columns these stand beside them
      few
        ? words(edge, wends - high * 0.36, "the decoder reads its own last word", type.least, note)
        : words(xd, wends + 1.05 * r, "the decoder reads its own last word", type.least, note),
      few
        ? words(edge, y0 + high * 0.6, "the decoder writes", type.least, note)
        : words(edge, y0 - 0.45 * r, `the decoder writes${part(views.output, P.J, "outputs")}`, type.least, {
            ...note,
            "text-anchor": "end",
          }),
    );
    const left = xe + views.source.n * cw;
    handed((...all) => put(el("g", { class: "tr-handed" }, ...all)), {
      x: left + 1.5 * r,
      y: ym - 0.2 * r,
      width: mid - 3.2 * r,
      high: low ? 1.7 * r : 2.3 * r,
      gap: low ? 1.5 * r : 1.9 * r,
      type,
      from: { left: left + 2, right: left + mid },
    });
    const H = P.H,
      middle = left + mid / 2;
    put(
      words(middle, ends - high * 0.5, "handed over", type.least + 1, {
        "text-anchor": "middle",
        "font-weight": 600,
        "data-term": "handing over",
      }),
      words(
        middle,
        ends - high * 0.5 + 1.15 * r,
        P.handed.cut.length === P.parts.length
          ? "nothing: it is cut"
          : P.handed.other
            ? "of the other sentence"
            : `${P.parts.map(() => H).join(" + ")} numbers`,
        type.least,
        { "text-anchor": "middle", fill: "var(--ink3)" },
      ),
    );
    // the column of the step
    if (j >= 0)
      put(
        rect(xd + (j - views.output.a) * cw - 1, y0 - 2, cw + 2, wends - y0 + 3, "none", {
          stroke: "var(--ink)",
          "stroke-width": 2,
          rx: 5,
          class: "tr-frame",
        }),
      );
    return [Math.max(ends, wends) + 1.35 * r, more];
  }

  function tall(put) {
    const { P, j, rem: r, width: W, views } = app,
      { gutter } = app.sizes(),
      { small, low, fine } = app,
      type = small ? { size: 14, least: 12 } : { size: r, least: fine },
      gap = 5,
      map = (mapsOf(P) < 2 ? 2 : 1) * (small ? 34 : (low ? 1.4 : 1.9) * r),
      high = small ? 32 : (low ? 1.75 : 2) * r,
      names = { size: small ? 17 : 1.1 * r, word: false },
      most = small ? 80 : 6 * r,
      cs = Math.min(most, (W - gutter - 2) / views.source.n),
      cd = Math.min(most, (W - gutter - 2) / views.output.n);
    const columns = { map, gap, high, type, names, x: gutter };
    put(
      words(gutter, 12, `the encoder reads${part(views.source, P.S, P.many)}`, type.least, {
        fill: "var(--ink3)",
      }),
    );
    const ends = block(put, "encoder", views.source, { ...columns, y: 18, cw: cs });
    const half = (W - gutter) / P.parts.length;
    let y = ends + 4;
    P.parts.forEach((name, k) => {
      const values = P.array(`handed.${name}`),
        off = P.handed.cut.includes(name);
      const mine = el("g", { class: "tr-handed" });
      put(mine);
      mine.append(
        words(
          gutter + k * half,
          y + 12,
          `${name}, ${off ? "not handed over" : P.handed.other ? "of the other sentence" : "handed over"}`,
          type.least,
          { fill: "var(--ink3)", "data-term": "handing over" },
        ),
        ...(there()
          ? bars(
              values,
              {
                x: gutter + k * half,
                y: y + 16,
                width: half - 14,
                height: 28,
                full: Math.max(...Array.from(values, Math.abs), 1e-9),
              },
              app.S.unit,
            )
          : []),
      );
    });
    y += 52;
    let more = 0;
    const down = y + (P.attention ? 78 : 26);
    if (P.attention && j >= 0) {
      const of = (i) => gutter + (i - views.source.a + 0.5) * cs,
        to = gutter + (j - views.output.a + 0.5) * cd;
      put(words(gutter, y + 10, "attention", type.least, { fill: "var(--ink3)", "data-term": "attention" }));
      more = attends(
        put,
        (i) => `M${of(i)} ${y + 32}L${to} ${down - 2}`,
        (i, weight) =>
          put(
            words(of(i), y + 27, fmt(weight).replace("0.", "."), type.size - 1, {
              "text-anchor": "middle",
              "font-weight": weight >= HAIR ? 700 : 400,
              fill: weight >= HAIR ? "var(--ink)" : "var(--ink3)",
              class: "tr-weight",
            }),
            aim(i, of(i) - Math.min(cs, 80) / 2, y - 2, Math.min(cs, 80), 40),
          ),
      );
    } else if (!P.attention)
      put(
        words(gutter, y + 14, "the decoder sees only the state handed over", type.least, {
          fill: "var(--ink3)",
        }),
      );
    const wends = block(put, "decoder", views.output, { ...columns, y: down, cw: cd });
    put(
      words(
        gutter,
        wends + 16,
        `the decoder reads its own last word${part(views.output, P.J, "outputs")}`,
        type.least,
        { fill: "var(--ink3)" },
      ),
    );
    if (j >= 0)
      put(
        rect(gutter + (j - views.output.a) * cd - 1, down - 2, cd + 2, wends - down + 3, "none", {
          stroke: "var(--ink)",
          "stroke-width": 2,
          rx: 5,
          class: "tr-frame",
        }),
      );
    return [wends + 1.5 * r, more];
  }

  return {
    el: root,
    draw(has) {
      if (!has("run", "step", "unit", "word", "theme", "size", "cell", "why") || !app.drawable) return;
      const all = [];
      const [height, more] = (app.small || app.stacked ? tall : wide)((...parts) => all.push(...parts));
      svg.replaceChildren(...all);
      svg.setAttribute("height", String(Math.ceil(height)));
      svg.setAttribute("width", String(app.width));
      const { P, j } = app;
      setText(
        note,
        P.attention
          ? j < 0
            ? "the encoder reads; nothing is attended to yet"
            : `the encoder reads, hands over its state, the decoder writes; the lines are the attention at this output word${more > 0.005 ? `, and ${fmt(more)} of it is on ${app.P.many} out of view` : ""}`
          : "the encoder reads, hands over its state, the decoder writes",
      );
      const extra = [
        P.both && "of both directions the one that reads forward",
        P.stacked > 1 && `the last of ${many(P.stacked, "layer")}`,
      ];
      if (extra.some(Boolean)) note.append(` (shown: ${extra.filter(Boolean).join(", ")})`);
      svg.setAttribute("aria-label", `${P.S} columns of the encoder and ${P.J} of the decoder`);
    },
  };
}
