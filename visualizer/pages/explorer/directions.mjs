// All layers and both directions of a network on one token axis: what reads forward above the words, what reads from the
// end below them, and where they are chosen and compared. A switch hides what comes after the step: what is known then
// is asked for once a text.

import { ticks } from "../kit/axis.mjs";
import { instant } from "../kit/cell/instant.mjs";
import { chart, numbers } from "../kit/chart.mjs";
import { h, setText, el as svg } from "../kit/dom.mjs";
import { drag } from "../kit/drag.mjs";
import { fmt, many, pct, shorten, sign } from "../kit/format.mjs";
import { term } from "../kit/terms.mjs";
import { unitPicker } from "../kit/unit.mjs";
import style from "./directions.css";
import { answerOf, come, drawnOf, firstRow, Half, madeOf, onlineAt, placesOf, readsOf } from "./half.mjs";
import { halfCell } from "./halfcell.mjs";

const SWEEP_MS = 400, // in which the backward pass is seen to begin again
  LEAST = 1.25, // rem of a map
  MOST = 3.1,
  FULL = 12, // those of a direction together, where they are few
  ALONE = 9, // at most, where nothing stands below the words
  LITTLE = 1.7, // of the one map of a layer that is not looked at
  SHARE = 0.6, // of one that is
  NAMED = 2.4, // with room for its name
  LOWER = 13; // rem below the maps

const NAMES = { forward: "Forward", reverse: "Backward" };

const parts = (said) => said.map((each) => (Array.isArray(each) ? h("b", {}, ...each) : each));

/**
 * The view: { el, side, middle, draw }, of which `side` stands beside the maps and `middle` is where the words go.
 * @param {any} app
 */
export function directions(app) {
  const ways = { forward: way("forward"), reverse: way("reverse") },
    middle = h("div", { class: "two-words" }),
    answers = h("div", { class: "two-answers", "aria-hidden": "true" }),
    column = h("div", { class: "two-column", "aria-hidden": "true" }),
    waits = h("p", { class: "two-waits", role: "status" }),
    tag = h("div", { class: "tag", role: "tooltip" });
  tag.hidden = true;
  const maps = h(
    "div",
    { class: "two-maps" },
    ways.forward.el,
    middle,
    answers,
    ways.reverse.el,
    column,
    tag,
  );
  const held = h("div", { class: "two-held" }),
    right = h("div", { class: "two-right" }),
    rightHead = h("h2"),
    rightKey = h("p", { class: "two-key" }),
    plot = chart("plot two-plot");
  right.append(h("div", { class: "hd" }, rightHead), rightKey, plot.el);
  const lower = h("div", { class: "two-lower" }, held, right),
    el = h("section", {
      class: "two",
      "aria-label": "All layers and directions",
      "data-picture": "All layers and directions",
    });
  el.hidden = true;

  // ---- beside the maps: what is known, and the cells

  const say = h("p", { class: "two-say", "aria-live": "polite" }),
    toggle = h(
      "button",
      { type: "button", role: "switch", class: "two-switch", "aria-describedby": "two-note" },
      h("i"),
      "The future is not known yet",
    ),
    note = h("p", { class: "two-note", id: "two-note" }),
    says = h("div", { class: "two-says" }),
    picker = unitPicker(app),
    which = h("h2"),
    head = h(
      "div",
      { class: "two-inside" },
      which,
      h("div", { class: "seg", "data-control": true }, ...picker.els),
    ),
    cells = ["forward", "reverse"].map((direction) => cellOf(direction)),
    side = h("div", { class: "two-side" });
  side.hidden = true;
  // a page that never shows it has nothing of it
  function fill() {
    if (maps.parentNode) return;
    el.append(h("style", {}, style), waits, maps, lower);
    side.append(say, toggle, note, says, head, ...cells.map((each) => each.el));
  }
  toggle.addEventListener("click", () => app.set({ future: app.S.future === "hidden" ? "known" : "hidden" }));

  let all = null, // every layer and direction
    beginnings = null,
    /** @type {Half[]} */
    halves = [],
    hidden = false,
    swept = "";

  function cellOf(direction) {
    const name = h("h3"),
      open = h("button", { type: "button", class: "link" }, "all of this cell"),
      box = h("div", {
        class: "two-cell",
        "data-terms": ".two-cell",
        tabindex: "0",
        role: "group",
        "aria-label": `The ${NAMES[direction].toLowerCase()} cell`,
      });
    open.addEventListener("click", () => {
      app.show("time");
      if (app.direction !== direction) app.send({ ...app.place, direction });
    });
    return {
      direction,
      name,
      box,
      drawing: null,
      made: null,
      el: h(
        "div",
        { class: "two-one" },
        h("div", { class: "hd" }, name, h("span", { class: "r", "data-control": true }, open)),
        box,
      ),
    };
  }

  // ---- the maps of a direction

  function way(direction) {
    const title = h("b"),
      step = h("small"),
      line = svg("path", { class: "two-line" }),
      arrow = svg("svg", { class: "two-arrow", "aria-hidden": "true" }, line),
      body = h("div", { class: "two-layers" }),
      el = h(
        "div",
        { class: `two-way ${direction}`, role: "group", "aria-label": NAMES[direction] },
        h("div", { class: "two-head" }, title, arrow, step),
        body,
      );
    return { direction, el, title, step, line, body, /** @type {any[]} */ rows: [], built: "" };
  }

  // a row for every signal of the layer looked at, and one for h of each other
  function build(each) {
    const { P } = app,
      { level } = P.layers[P.layer],
      places = placesOf(P, each.direction),
      deep = P.layers.at(-1).level > 0,
      built = [P.name, P.layer, each.direction, P.signals, app.small].join();
    if (built === each.built) return;
    each.built = built;
    // the first layer stands beside the words
    const order = each.direction === "forward" ? places.toReversed() : places;
    each.rows = order.flatMap((k) => {
      const shown = P.layers[k].level === level,
        names = shown ? drawnOf(P) : ["h"];
      return names.map((name, j) => row(k, name, shown, deep && !j ? P.layers[k].level : null));
    });
    each.body.replaceChildren(...each.rows.map((row) => row.el));
  }

  function row(k, name, shown, level) {
    const { P } = app,
      value = h("span", { class: "v" }),
      canvas = h("canvas", { role: "img" }),
      frame = h("i", { class: "two-end" }),
      mark = h("i", { class: "two-unit" });
    frame.hidden = mark.hidden = true;
    const label = shown
      ? h(
          "button",
          { type: "button", class: "gl", "data-term": name, "data-act": "Click: colour the words by it." },
          h("b", { class: `s-${name}` }, name),
          value,
          h("span", { class: "nm" }, P.roles.word(name)),
        )
      : h(
          "button",
          { type: "button", class: "gl two-level", title: `Look into layer ${level + 1}` },
          `layer ${level + 1}`,
        );
    label.addEventListener("click", () => (shown ? app.look(name) : choose(k)));
    const el = h("div", { class: `map two-row${shown ? "" : " two-other"}` }, label, canvas, frame, mark);
    if (shown && level !== null) el.append(h("span", { class: "two-which" }, `layer ${level + 1}`));
    const made = { k, name, shown, el, canvas, value, frame, mark, tall: 0, order: [] };
    if (!shown) canvas.addEventListener("click", () => choose(k));
    else
      drag(canvas, {
        press(event) {
          const [t, unit] = placeAt(event, made);
          app.pick(unit);
          app.go(t);
          return event.pointerType !== "touch";
        },
        move: (event) => app.go(placeAt(event, made)[0]),
      });
    canvas.addEventListener("pointermove", (event) => hover(event, made));
    canvas.addEventListener("pointerleave", () => (tag.hidden = true));
    return made;
  }

  // another layer, in the direction that is looked at
  function choose(k) {
    const { P } = app,
      { level } = P.layers[k];
    app.send({ layer: level === P.layers.at(-1).level ? null : level, direction: app.direction });
  }

  function placeAt(event, { canvas, order }) {
    const { P, G } = app,
      at = canvas.getBoundingClientRect(),
      k = Math.floor(((event.clientY - at.top) / at.height) * P.H);
    return [G.step(event.clientX - at.left + G.gutter), order[Math.max(0, Math.min(P.H - 1, k))]];
  }

  function hover(event, made) {
    const half = halves[made.k];
    if (!half) return;
    const [t, unit] = placeAt(event, made),
      home = maps.getBoundingClientRect();
    tag.hidden = t >= half.T;
    if (tag.hidden) return;
    tag.textContent = `${made.name} ${fmt(half.at(made.name, t, unit), 4)} · unit ${unit} · “${shorten(app.P.shown[t], 24)}”`;
    tag.style.left = `${Math.max(0, Math.min(home.width - tag.offsetWidth, event.clientX - home.left + 12))}px`;
    tag.style.top = `${event.clientY - home.top - 30}px`;
  }

  // how tall a map is, so that everything stands on one screen
  function sized() {
    const { rem, small, inPage } = app,
      some = seen().flatMap((each) => each.rows),
      large = some.filter(({ shown }) => shown).length,
      others = some.length - large,
      above = inPage ? el.getBoundingClientRect().top + scrollY : 0,
      words = middle.offsetHeight + answers.offsetHeight,
      below = two() ? LOWER : 1,
      room = (inPage ? innerHeight : 860) - above - words - (below + 3.4) * rem - 0.3 * rem * some.length,
      one = room / (large + SHARE * others),
      // what a cell of fewer signals does not use goes to the rest
      most = two() ? Math.max(MOST, (2 * FULL) / large) : ALONE;
    const each = small ? 2.4 * rem : Math.max(LEAST * rem, Math.min(most * rem, one)),
      other = small ? LITTLE * rem : Math.max(LITTLE * rem, SHARE * each);
    for (const row of some) {
      row.tall = Math.round(row.shown ? each : other);
      row.el.style.height = `${row.tall}px`;
      row.el.classList.toggle("two-low", row.tall < NAMED * rem);
    }
  }

  function paint(made) {
    const { P, G, S } = app,
      half = halves[made.k],
      { H, T } = half,
      dpr = devicePixelRatio || 1,
      { canvas, name, tall } = made,
      full = P.roles.kind(name) === "memory" ? half.peak(name) || 1 : 1,
      width = G.width - G.gutter,
      n = Math.max(0, Math.min(G.end, T) - G.a);
    made.order = half.order(S.sort);
    canvas.width = Math.round(width * dpr);
    canvas.height = Math.round(tall * dpr);
    canvas.style.cssText = `left:${G.gutter}px;width:${width}px;height:${tall}px`;
    const pen = canvas.getContext("2d");
    pen.imageSmoothingEnabled = false;
    if (n) {
      const rows = half.rows(name),
        image = new ImageData(n, H);
      made.order.forEach((unit, r) => {
        for (let t = 0; t < n; t++)
          image.data.set([...app.palette.of(name, rows[(G.a + t) * H + unit], full), 255], 4 * (r * n + t));
      });
      const off = h("canvas", { width: n, height: H });
      off.getContext("2d").putImageData(image, 0, 0);
      pen.drawImage(off, 0, 0, n * G.cw * dpr, canvas.height);
      const gap = G.cw >= 14 ? Math.max(1, Math.round(dpr)) : 0;
      for (let t = 1; gap && t <= n; t++)
        pen.clearRect(Math.round(t * G.cw * dpr) - gap, 0, gap, canvas.height);
    }
    if (n < G.n) {
      pen.strokeStyle = app.css("--rule2");
      pen.lineWidth = dpr;
      pen.setLineDash([3 * dpr, 3 * dpr]);
      pen.strokeRect(n * G.cw * dpr + dpr, dpr / 2, (G.n - n) * G.cw * dpr - 2 * dpr, canvas.height - dpr);
    }
    canvas.setAttribute(
      "aria-label",
      `Map of ${name}, ${P.roles.word(name)}: ${many(H, "unit")} by ${many(T, "step")}, read ${half.back ? "backwards" : "forwards"}`,
    );
  }

  // the chosen unit's row, its number, and the two ends that are h_n
  function mark(made) {
    const { P, G, S } = app,
      half = halves[made.k],
      { name, value, mark, frame, tall } = made,
      mean = S.mode === "mean";
    mark.hidden = mean || !made.shown;
    mark.style.cssText = `left:${G.gutter - 5}px;top:${((made.order.indexOf(S.unit) + 0.5) / P.H) * tall - 4}px`;
    const end = half.back ? 0 : half.T - 1;
    frame.hidden = name !== "h" || !two() || P.layers[made.k].level !== P.layers.at(-1).level || !G.sees(end);
    frame.style.cssText = `left:${G.x(end)}px;width:${G.cw}px`;
    if (!made.shown) return;
    const there = S.t < half.T,
      v = there ? (mean ? half.mean(name)[S.t] : half.at(name, S.t, S.unit)) : NaN,
      gate = P.roles.kind(name) === "gate";
    setText(value, there ? fmt(v, 2, !gate) : "");
    value.className = `v s-${gate ? name : sign(v)}`;
  }

  const two = () => app.P.layers.some((each) => each.direction === "reverse");

  const seen = () => Object.values(ways).filter((each) => !each.el.hidden);

  // the maps; where the backward pass began again they are seen to come, from the end
  function paintMaps(sweep) {
    const { G } = app;
    for (const made of seen().flatMap((each) => each.rows)) {
      paint(made);
      const { T, back } = halves[made.k];
      if (sweep && back && made.canvas.animate)
        made.canvas.animate(
          [{ clipPath: `inset(0 0 0 ${(100 * Math.min(G.n, T - G.a)) / G.n}%)` }, { clipPath: "inset(0)" }],
          { duration: SWEEP_MS, easing: "ease-out" },
        );
    }
  }

  function paintHeads() {
    const { P, G, S } = app;
    for (const each of seen()) {
      const back = each.direction === "reverse",
        first = halves[placesOf(P, each.direction)[0]];
      setText(each.title, back ? "Backward" : "Forward");
      setText(each.step, `step ${first.read(S.t)} of ${first.T}`);
      const y = 7,
        // clear of its own name
        from = Math.max(G.gutter + 4, 5 * app.rem),
        to = Math.max(from + 20, G.x(Math.min(G.end, first.T)) - 2);
      each.line.setAttribute(
        "d",
        back ? `M${to} ${y}H${from}m7 -4.5l-7 4.5l7 4.5` : `M${from} ${y}H${to}m-7 -4.5l7 4.5l-7 4.5`,
      );
    }
    column.style.display = G.sees(S.t) ? "" : "none";
    column.style.left = `${G.x(S.t) - 1}px`;
    column.style.width = `${G.cw + 1}px`;
  }

  // ---- what is answered

  /** What is answered at token s with the words up to n, and with all: [name, p] or null. */
  function answered(s, n) {
    const { P } = app;
    if (P.silent) return null;
    if (!beginnings) return P.top(s)[0] ?? null;
    const once = all.over !== "each";
    return answerOf(P, beginnings, "top", once ? n - 1 : firstRow(n) + s);
  }

  const final = (s) => app.P.top(all.over === "each" ? s : app.P.T - 1)[0] ?? null;

  function paintAnswers() {
    const { P, G, S, fine } = app,
      rows = [];
    answers.hidden = P.silent || P.answers.kind === "value";
    if (answers.hidden) return answers.replaceChildren();
    const word = (name, t, cls) => {
      const each = h("span", { class: cls }, G.cw > 2.2 * fine ? name : "");
      each.style.cssText = `left:${G.x(t) + 1}px;width:${G.cw - 2}px`;
      each.title = name;
      return each;
    };
    const line = (label, of) => {
      const made = [h("span", { class: "label" }, label)];
      for (let t = G.a; t < G.end; t++) {
        const found = of(t);
        if (found) made.push(word(found[0], t, found[1] ?? ""));
      }
      rows.push(h("div", {}, ...made));
    };
    const once = all.over !== "each";
    if (hidden)
      line("so far", (t) => {
        if (t > S.t) return null;
        const own = answered(t, once ? t + 1 : S.t + 1);
        return own && [own[0], own[0] === final(t)?.[0] ? "" : "two-differs"];
      });
    if (!hidden || !once)
      line(hidden ? "with all" : once ? "so far" : "answer", (t) =>
        once ? P.top(t)[0]?.slice(0, 1) : final(t)?.slice(0, 1),
      );
    answers.replaceChildren(...rows);
  }

  function saysAnswers() {
    const { P, S } = app,
      now = answered(S.t, S.t + 1),
      last = final(S.t),
      one = (label, found, strong) =>
        h(
          "div",
          { class: strong ? "two-differs" : "" },
          h("small", {}, label),
          h("b", {}, found[0]),
          h("span", {}, P.probable ? pct(found[1]) : fmt(found[1], 3)),
        );
    says.hidden = !now || !last || !hidden;
    if (says.hidden) return;
    says.replaceChildren(
      one("It would answer now", now, now[0] !== last[0]),
      one(`With all ${P.T} ${P.reads.many}`, last, false),
    );
  }

  // ---- what h_n and output[-1] hold

  function paintHeld() {
    const { P, S } = app;
    held.hidden = !two();
    if (held.hidden) return;
    const level = P.layers.at(-1).level,
      [forward, backward] = ["forward", "reverse"].map((direction) => halves[placesOf(P, direction)[level]]),
      { T, H } = forward,
      cited = (t) => `at “${shorten(P.shown[t], 9)}”`;
    const bars = (half, t) => {
      const width = 170,
        tall = 36,
        each = width / H,
        rows = half.rows("h"),
        paths = { pos: "", neg: "" };
      half.order(S.sort).forEach((unit, k) => {
        const v = rows[t * H + unit],
          size = Math.max(0.6, (Math.min(1, Math.abs(v)) * tall) / 2);
        paths[sign(v)] +=
          `M${(k * each).toFixed(1)} ${tall / 2}v${(v < 0 ? size : -size).toFixed(1)}h${Math.max(0.8, each - (each > 3 ? 1 : 0)).toFixed(1)}v${(v < 0 ? -size : size).toFixed(1)}z`;
      });
      const n = half.read(t);
      return h(
        "figure",
        {},
        svg(
          "svg",
          { viewBox: `0 0 ${width} ${tall}`, preserveAspectRatio: "none", "aria-hidden": "true" },
          svg("path", { class: "two-base", d: `M0 ${tall / 2}h${width}` }),
          ...Object.entries(paths).map(([of, d]) => svg("path", { class: of, d })),
        ),
        h("figcaption", {}, h(n === T ? "span" : "b", {}, come(n, T, P.reads, level > 0)), `, ${cited(t)}`),
      );
    };
    const row = hidden ? T - 1 : 0,
      source = hidden ? beginnings : all,
      reads = (j) => {
        const found = answerOf(P, source, "read", 2 * row + j);
        return h(
          "div",
          { class: "two-read" },
          ...(found ? [h("b", {}, found[0]), P.probable ? pct(found[1]) : fmt(found[1], 3)] : []),
        );
      };
    held.replaceChildren(
      h(
        "div",
        { class: "hd" },
        h(
          "h2",
          {},
          "What ",
          term("h_n", "h_n"),
          " and ",
          term("output[-1]", "output[-1]"),
          " hold ",
          h(
            "small",
            {},
            `${H} + ${H} numbers each${hidden ? `, after ${many(T, P.reads.one, P.reads.many)}` : ""}`,
          ),
        ),
      ),
      h(
        "div",
        { class: "two-grid" },
        ...[
          h("span"),
          h("small", {}, "forward half"),
          h("small", {}, "backward half"),
          h("small", {}, source.arrays["read.id"] ? "the answer" : ""),
        ],
        ...[h("b", {}, "h_n"), bars(forward, T - 1), bars(backward, 0), reads(0)],
        ...[h("b", {}, "output[-1]"), bars(forward, T - 1), bars(backward, T - 1), reads(1)],
      ),
      P.silent ? "" : h("p", {}, readsOf(all.over, P.reads)),
    );
  }

  // ---- how right it is before the deciding word is there

  function paintScore() {
    const { P, rem, setup, entry } = app,
      card = setup.cards[entry?.card]?.seeds?.[entry?.seed],
      known = app.weights === "trained" && (card?.ahead || card?.left);
    right.hidden = !known;
    if (right.hidden) return;
    const gaps = Object.keys(known)
        .map(Number)
        .sort((a, b) => a - b),
      far = gaps.map((gap) => known[gap]),
      whole = gaps.map((gap) => (card.ahead ? card.by_gap[gap] : card.score)),
      names = [
        "with the whole text",
        card.ahead ? "with what is known so far" : "with so many still to come",
      ];
    rightHead.replaceChildren(
      card.ahead
        ? `Right answers by distance to the deciding ${P.reads.one} `
        : `Right answers by ${P.reads.many} still to come `,
      h("small", {}, "test texts"),
    );
    rightKey.replaceChildren(
      ...names.map((name, k) => h("span", { class: k ? "two-early" : "" }, h("i"), name)),
    );
    plot.el.style.height = `${Math.round(7.4 * rem)}px`;
    plot.measure();
    const x = numbers(gaps[0], gaps.at(-1), 2.6 * rem, (plot.el.clientWidth || 300) - 0.8 * rem);
    plot.draw({
      x,
      y: { low: 0, high: 1.08, top: 4, below: 1.5 * rem },
      rows: ticks(0, 1, 3).map((v) => [v, `${100 * v}%`]),
      along: gaps.map((gap) => [gap, String(gap)]),
      caption: "",
      lines: [
        {
          values: whole,
          at: gaps,
          kind: "whole",
          style: "stroke:var(--ink);stroke-width:2.5",
        },
        {
          values: far,
          at: gaps,
          kind: "ahead",
          style: "stroke:var(--Fneg);stroke-width:2.5",
        },
      ],
      tip: (gap) =>
        gap in known
          ? `at least ${gap}\n${names.map((name, k) => `${name} ${pct([whole, far][k][gaps.indexOf(gap)])}`).join("\n")}`
          : "",
      said: gaps
        .map((gap, k) => `${gap}: ${pct(whole[k])} ${names[0]}, ${pct(far[k])} ${names[1]}`)
        .join("; "),
      rem,
    });
  }

  // ---- the cells

  function paintCells(still) {
    const { P, S, small } = app,
      level = P.layers[P.layer].level;
    which.replaceChildren(
      ...(S.mode === "mean"
        ? [term("mean over units", "the mean")]
        : ["Inside ", term("unit", `unit ${S.unit}`)]),
      " ",
      h("small", {}, "of each direction"),
    );
    picker.draw();
    for (const each of cells) {
      const k = placesOf(P, each.direction)[level],
        half = halves[k],
        back = each.direction === "reverse",
        form = P.cell + JSON.stringify(P.options) + small;
      if (each.made !== form) {
        each.made = form;
        each.drawing = halfCell(P.roles, back);
        each.box.replaceChildren(each.drawing.svg);
      }
      each.name.replaceChildren(
        `The ${back ? "backward" : "forward"} cell `,
        h("small", {}, back ? `own weights, reads from right to left` : "reads from left to right"),
      );
      const v = { ...instant(half, S), compact: small, instant: still };
      each.drawing.update(v);
      each.drawing.svg.setAttribute(
        "aria-label",
        `The ${NAMES[each.direction].toLowerCase()} cell at “${P.shown[S.t]}”: ${P.memory} ${fmt(v.now[P.memory])}, h ${fmt(v.now.h)}`,
      );
    }
  }

  // in the place of words that are not known yet stands a question mark
  function hideWords(from) {
    for (const button of app.words.querySelectorAll(".tok")) {
      const gone = Number(button.dataset.step) >= from;
      if (gone === button.classList.contains("unheard")) continue;
      button.classList.toggle("unheard", gone);
      const { textContent: word, title, dataset } = button;
      if (gone) Object.assign(dataset, { word, says: title });
      Object.assign(
        button,
        gone
          ? { textContent: "?", title: "not known yet" }
          : { textContent: dataset.word, title: dataset.says },
      );
    }
  }

  // ---- drawing

  function ask() {
    const { text, model, weights } = app.shown,
      request = { text, model, weights },
      whole = app.answered("layers", request),
      want = app.S.future === "hidden" && two(),
      some = want ? app.answered("beginnings", request) : null;
    all = whole?.picture ?? null;
    beginnings = some?.picture ?? null;
    hidden = Boolean(beginnings);
    setText(waits, all ? "" : whole ? whole.notices.join(" ") : "All layers are on their way.");
    waits.hidden = Boolean(all);
    return { refused: want && some && !some.picture ? some.notices.join(" ") : "", coming: want && !some };
  }

  return {
    el,
    side,
    middle,
    /** Where another view is open, every word is seen. */
    leave: () => hideWords(Infinity),
    draw(has) {
      fill();
      const { P, S } = app,
        { refused, coming } = ask();
      for (const part of [maps, lower]) part.hidden = !all;
      const pair = two();
      side.hidden = !pair || !all;
      app.root.classList.toggle("two-pair", pair && Boolean(all));
      hideWords(hidden ? S.t + 1 : Infinity);
      if (!all) return;
      ways.reverse.el.hidden = !pair;
      lower.hidden = !pair;
      const n = hidden ? S.t + 1 : P.T;
      halves = P.layers.map((_, k) => new Half(P, all, k, beginnings, n));
      seen().forEach(build);
      const anew = has(
        "picture",
        "size",
        "theme",
        "view",
        "order",
        "pane",
        "layers",
        "beginnings",
        "future",
        "open",
        "present",
      );
      if (anew || hidden) paintAnswers();
      if (anew) sized();
      // the backward pass begins again at a new word
      const at = hidden ? `${app.text} ${S.t}` : "",
        sweep =
          hidden && at !== swept && !S.playing && !matchMedia("(prefers-reduced-motion: reduce)").matches;
      swept = at;
      if (anew || (hidden && has("step"))) paintMaps(sweep);
      for (const row of seen().flatMap((each) => each.rows)) mark(row);
      paintHeads();
      if (!pair) return;
      say.replaceChildren(...parts(hidden ? onlineAt(P, S.t) : madeOf(P, S.t)));
      toggle.setAttribute("aria-checked", String(S.future === "hidden"));
      setText(
        note,
        refused ||
          (coming
            ? "What is known at each step is being worked out."
            : `On: only the ${P.reads.many} up to the step exist, so the backward pass begins there.`),
      );
      saysAnswers();
      paintCells(anew || has("unit"));
      if (anew || hidden) paintHeld();
      if (anew) paintScore();
    },
  };
}
