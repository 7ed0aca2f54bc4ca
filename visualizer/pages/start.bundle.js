"use strict";
(() => {
  // visualizer/pages/kit/dom.mjs
  var SVG = "http://www.w3.org/2000/svg";
  function build(node, attributes, children) {
    for (const [name, value] of Object.entries(attributes)) {
      if (typeof value === "function") node.addEventListener(name.replace(/^on/, ""), value);
      else if (value !== null && value !== void 0 && value !== false)
        node.setAttribute(name, value === true ? "" : value);
    }
    node.append(
      ...children.flat(Infinity).filter((child) => child !== null && child !== void 0 && child !== false)
    );
    return node;
  }
  var el = (name, attributes = {}, ...children) => build(document.createElementNS(SVG, name), attributes, children);
  var h = (name, attributes = {}, ...children) => build(document.createElement(name), attributes, children);
  function setText(node, text2) {
    if (node.textContent !== text2) node.textContent = text2;
  }

  // visualizer/pages/kit/state.mjs
  var WHOLE = /^-?[0-9]{1,15}$/;
  var NUMBER = /^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?$/;
  var BLANK = /^[ \t\n\r\v\f]+|[ \t\n\r\v\f]+$/g;
  var DIGITS = 30;
  var CITED = 20;
  var QUOTED = 60;
  var LONGEST = 8e3;
  var TYPED_MS = 1500;
  var SETTLE_MS = 200;
  var NOTHING = Symbol("what a row cannot be");
  var listed = (names) => names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
  var number = (row, text2, form) => {
    if (row.off !== null && text2 === "") return null;
    const value = text2.length <= DIGITS && form.test(text2) ? Number(text2) + 0 : NaN;
    return value >= (row.low ?? -Infinity) && value <= (row.high ?? Infinity) ? value : NOTHING;
  };
  var KINDS = {
    text: (_, text2) => text2,
    choice: (row, text2) => text2 === "" ? row.default : row.choices.includes(text2) ? text2 : NOTHING,
    number: (row, text2) => number(row, text2, NUMBER),
    whole: (row, text2) => number(row, text2, WHOLE),
    flag: ({ choices: [on, off], ...row }, text2) => text2 === "" ? row.default : [on, off].includes(text2) ? text2 === on : NOTHING,
    names: (row, text2) => {
      const names = text2.split(row.between).map((name) => name.replace(BLANK, "")).filter(Boolean);
      return row.choices === null || names.every((name) => row.choices.includes(name)) ? names : NOTHING;
    }
  };
  function wrong(row, text2) {
    const title = row.title || row.name, known = listed(row.choices ?? []), whole = row.kind === "whole", counts = whole || row.kind === "number";
    if (row.to === "view") {
      if (counts) return `The address asks for ${title} ${text2.slice(0, CITED)}, which is no whole number.`;
      return `The address asks for ${row.kind === "names" ? title : `a ${title}`} that ${row.kind === "names" ? "are" : "is"} not ${known}.`;
    }
    const words2 = text2.slice(0, QUOTED).split(/\s+/).filter(Boolean).join(" "), sent = `“${words2}${text2.length > QUOTED ? "…" : ""}”`;
    if (!counts) return `${title}: ${known}, not ${sent}.`;
    const end = (n) => whole ? n.toLocaleString("en") : String(n);
    return `${title} is ${whole ? "a whole number" : "a number"} from ${end(row.low ?? 0)} to ${end(row.high ?? 0)}, not ${sent}.`;
  }
  function read(rows, search) {
    const query = new URLSearchParams(search), values = {}, asked = { values, given: /* @__PURE__ */ new Set(), said: { server: [], view: [] } };
    for (const row of rows) {
      const text2 = query.get(row.name);
      asked.values[row.name] = row.default;
      if (text2 === null || text2 === "" && row.to === "view" && row.kind !== "names") continue;
      const value = KINDS[row.kind](row, text2);
      asked.given.add(row.name);
      if (value === NOTHING) asked.said[row.to].push(wrong(row, text2));
      else asked.values[row.name] = value;
    }
    return asked;
  }
  function text(row, value) {
    if (value === null || value === void 0) return row.off === null ? null : "";
    if (row.kind === "flag") return row.choices[value ? 0 : 1];
    return Array.isArray(value) ? value.join(row.between) : String(value);
  }
  var written = (row, value, usual = row.default) => text(row, value) === text(row, usual) ? null : text(row, value);
  function write(rows, values, base) {
    const url = new URL(base), query = url.searchParams;
    for (const row of rows) {
      if (values[row.name] === void 0) continue;
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
  var changed = (rows, one, other) => rows.filter((row) => written(row, one[row.name]) !== written(row, other[row.name]));
  var State = class {
    constructor({ state, takes }, on) {
      this.rows = state;
      this.takes = takes;
      this.on = on;
      this.shown = null;
      this.pushed = -Infinity;
      this.named = Object.fromEntries(state.map((row) => [row.name, row]));
      this.asked = this.read();
    }
    read() {
      return read(this.rows, this.on ? location.search : "");
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
      const value = this.asked.values[name], title = this.named[name].title || name;
      if (value === null) return otherwise;
      const inside = Math.max(0, Math.min(size - 1, value));
      if (inside !== value)
        said.push(
          `The address asks for ${title} ${value}; ${title}s here are 0 to ${size - 1}. This is ${inside}.`
        );
      return inside;
    }
    /** One of the known, or null; any other is said. */
    among(name, known, said) {
      const value = this.asked.values[name];
      if (value === null || known.includes(value)) return value;
      said.push(`The address asks for a ${this.named[name].title || name} that is not ${listed(known)}.`);
      return null;
    }
    // ---- the address of what is seen
    /** The address of these values; `shared` leaves out what is of this visit alone. */
    link(values, { shared = false, base = location.href } = {}) {
      const none = shared ? this.rows.filter((row) => !row.shared).map((row) => [row.name, row.default]) : [];
      return write(this.rows, { ...values, ...Object.fromEntries(none) }, base);
    }
    /** The address of another page: of these values what both pages name. */
    to(address, values) {
      const url = new URL(`./${address}`, location.href), takes = this.takes[address] ?? {};
      for (const row of this.rows) {
        const value = values[row.name];
        if (!row.along || !(row.name in takes) || value === void 0 || value === null) continue;
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
      if (url === location.href) return;
      if (entry) history.pushState(null, "", url);
      else history.replaceState(history.state, "", url);
    }
    /** Calls fn with what the address says where a person goes back or forth in the history. */
    listen(fn) {
      this.heard = () => {
        clearTimeout(this.waiting);
        Object.assign(this, { asked: this.read(), shown: null, waiting: null });
        fn(this.asked);
      };
      if (this.on) addEventListener("popstate", this.heard);
    }
    stop() {
      clearTimeout(this.waiting);
      removeEventListener("popstate", this.heard);
    }
    // ---- a reload
    /** Loads the page anew with these values; a text that is too long for an address goes beside it. */
    reload(values) {
      if (this.on) {
        const url = this.link(values), { text: text2 } = values;
        history.replaceState(text2 && !new URL(url).searchParams.has("text") ? { text: text2 } : null, "", url);
      }
      location.reload();
    }
    /** The text that a reload brought along beside the address, once. */
    get brought() {
      const text2 = this.on ? history.state?.text : void 0;
      if (text2 !== void 0) history.replaceState(null, "");
      return text2;
    }
  };

  // visualizer/pages/kit/format.mjs
  var MINUS = "−";
  function fmt(v, digits = 2, plus = false) {
    if (!Number.isFinite(v)) return "–";
    const sign2 = v < 0 ? MINUS : plus ? "+" : "";
    if (Math.abs(v) >= 1e6) {
      const [size2, whole] = Math.abs(v).toExponential(1).split("e");
      return `${sign2}${size2}×${power(Number(whole))}`;
    }
    const size = Math.abs(v).toFixed(digits);
    return Number(size) === 0 ? size : sign2 + size;
  }
  var rounded = (v, digits = 2) => Math.sign(v) * Number(Math.abs(v).toFixed(digits)) || 0;
  var POWERS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  var power = (k) => `10${k < 0 ? "⁻" : ""}${String(Math.abs(k)).replace(/\d/g, (d) => POWERS[d])}`;
  var sign = (v) => v < 0 ? "neg" : "pos";
  var WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFD}]/u;
  var graphemes = new Intl.Segmenter(void 0, { granularity: "grapheme" });
  var columns = (grapheme) => WIDE.test(grapheme) ? 2 : 1;
  var breadth = (text2) => [...graphemes.segment(text2)].reduce(
    (sum, { segment }) => sum + (/^[iljtfrI.,:;'\u2019!|]$/.test(segment) ? 0.46 : /^[mwMW@]$/.test(segment) ? 1.1 : 0.69 * columns(segment)),
    0
  );

  // visualizer/pages/kit/cell/parts.mjs
  var BORE = 30;
  var FULL = 26;
  var RADIUS = 25;
  var BADGE = 38;
  var clamp = (v, low, high) => Math.min(high, Math.max(low, v));
  var jawShift = (gate) => (clamp(gate, 0, 1) || 0) * BORE / 2;
  var flowWidth = (v, scale) => v ? clamp(Math.abs(v) * FULL / Math.max(1.25, scale || 0), 1.5, BORE) : 0;
  var memory = (v) => v.scale;
  var signed = (v) => fmt(v, Math.abs(v) < 10 ? 2 : Math.abs(v) < 100 ? 1 : 0, true);
  var hue = (v) => Number.isFinite(v) && rounded(v) ? sign(v) : "nil";
  function put(node, text2) {
    if (node.shown !== text2) node.textContent = node.shown = text2;
  }
  var hues = (k) => `.gs-d .S${k}{stroke:var(--F${k})} .gs-d .box.S${k}{stroke:var(--${k})}
.gs-d .F${k}{fill:var(--F${k})} .gs-d .T${k},.gs-d text.T${k}{fill:var(--${k})}`;
  var STYLE = `
.gs-d text{fill:var(--ink);font-variant-numeric:tabular-nums}
.gs-d .lab{fill:var(--ink3)} .gs-d .num{font-weight:650;letter-spacing:-.02em}
.gs-d .wall{fill:none;stroke:var(--rule2);stroke-width:${BORE + 3};stroke-linejoin:round}
.gs-d .bore{fill:none;stroke:var(--pipe);stroke-width:${BORE};stroke-linejoin:round}
.gs-d .ghost{fill:none;stroke:var(--rule2);stroke-width:1.5;stroke-dasharray:6 6}
.gs-d .flow{fill:none;transition:stroke-width .18s ease-out}
.gs-d .flow.pos{stroke:var(--Fpos)} .gs-d .flow.neg{stroke:var(--Fneg)}
.gs-d .taper.pos{fill:var(--Fpos)} .gs-d .taper.neg{fill:var(--Fneg)}
.gs-d .wire{fill:none;stroke:var(--ink3);stroke-width:2} .gs-d .wire.peep{stroke-dasharray:5 3.5}
.gs-d .bus{fill:none;stroke:var(--ink3);stroke-width:2} .gs-d .dot{fill:var(--ink3)}
.gs-d .over{stroke:var(--bg);stroke-width:7;fill:none}
.gs-d .link{fill:none;stroke:var(--ink3);stroke-width:4.5;stroke-linecap:round}
.gs-d .jaw{fill:var(--ink2);transition:transform .18s ease-out}
.gs-d .rim{fill:none;stroke-width:2.5} .gs-d .halo{fill:var(--pipe);stroke:var(--bg);stroke-width:6}
.gs-d .box{fill:var(--bg);stroke:var(--ink);stroke-width:2} .gs-d .boxed{font-weight:500}
.gs-d .letter{font-weight:700;font-style:italic} .gs-d text.letter{fill:var(--bg)}
.gs-d .head{fill:none;stroke:var(--ink);stroke-width:2.25;stroke-linecap:round;
stroke-linejoin:round}
.gs-d .chip{fill:var(--ink)} .gs-d text.word{fill:var(--bg);font-weight:700}
${["f", "i", "o", "r", "z"].map(hues).join("\n")}
.gs-d text.pos{fill:var(--pos)} .gs-d text.neg{fill:var(--neg)} .gs-d text.nil{fill:var(--ink2)}
.gs-still .flow,.gs-still .jaw{transition:none}
@media (prefers-reduced-motion:reduce){.gs-d .flow,.gs-d .jaw{fill:var(--ink2);transition:none}}
`;
  var clips = 0;
  var Sketch = class {
    /** hand(valve) gives what lies over a valve, for a hand: { el, step(v) }; null for a drawing to look at. */
    constructor(compact, hand = null) {
      this.compact = compact;
      this.hand = hand;
      this.steps = [];
      this.layers = Object.fromEntries(
        ["walls", "bores", "wires", "flows", "valves", "marks", "words", "hands"].map((name) => [
          name,
          el("g")
        ])
      );
      this.root = el("g", { class: "gs-d" }, el("style", {}, STYLE), Object.values(this.layers));
    }
    update(v) {
      for (const step of this.steps) step(v);
    }
    add(layer, ...nodes) {
      this.layers[layer].append(...nodes);
    }
    /** An empty pipe along each path. */
    pipe(...paths) {
      for (const d of paths) {
        this.add("walls", el("path", { d, class: "wall" }));
        this.add("bores", el("path", { d, class: "bore" }));
      }
    }
    /** What flows along a path: value(v), on the scale of scale(v). */
    flow(d, value, scale = memory) {
      const path = el("path", { d });
      this.add("flows", path);
      this.steps.push((v) => {
        const now = value(v);
        path.style.strokeWidth = flowWidth(now, scale(v));
        path.setAttribute("class", `flow ${sign(now)}`);
      });
    }
    /**
     * A valve at (x, y) on a pipe that runs "right", "left", "up" or "down", with a badge (its letter, if any, where
     * its wire arrives) at `at` ([dx, dy]) from its middle. gate, before and after are functions of v.
     */
    valve({ x, y, runs, letter, hue: k, gate, before, after, at = null, scale = memory }) {
      const r = RADIUS;
      const id = `gs-valve-${++clips}`;
      const level = runs === "left" || runs === "right";
      const jaw = (low) => el("rect", {
        class: `jaw F${k}`,
        x: level || low ? x - r : x,
        y: !level || low ? y - r : y,
        width: level ? 2 * r : r,
        height: level ? r : 2 * r
      });
      const [one, other] = [jaw(true), jaw(false)];
      const taper = el("path");
      this.add(
        "valves",
        el("clipPath", { id }, el("circle", { cx: x, cy: y, r })),
        el("circle", { cx: x, cy: y, r, class: "halo" }),
        taper,
        el("g", { "clip-path": `url(#${id})` }, one, other),
        el("circle", { cx: x, cy: y, r, class: `rim S${k}` })
      );
      const [dx, dy] = at ?? (level ? [0, BADGE] : [-BADGE, 0]);
      if (letter) this.badge(x + dx, y + dy, letter, k);
      const turn = { right: [1, 0], left: [-1, 0], up: [0, -1], down: [0, 1] }[runs];
      const point = (along, aside) => `${x + along * turn[0] - aside * turn[1]} ${y + along * turn[1] + aside * turn[0]}`;
      this.steps.push((v) => {
        const shift = jawShift(gate(v));
        const axis = level ? "Y" : "X";
        one.style.transform = `translate${axis}(${-shift}px)`;
        other.style.transform = `translate${axis}(${shift}px)`;
        const a = flowWidth(before(v), scale(v)) / 2;
        const b = flowWidth(after(v), scale(v)) / 2;
        taper.setAttribute(
          "d",
          a || b ? `M${point(-r, -a)}L${point(r, -b)}L${point(r, b)}L${point(-r, a)}z` : ""
        );
        taper.setAttribute("class", `taper ${sign(b ? after(v) : before(v))}`);
      });
      const hand = this.hand?.({ signal: k, linked: letter !== k, x, y, level });
      if (!hand) return;
      this.add("hands", hand.el);
      this.steps.push((v) => hand.step(v));
    }
    /** The letter of a valve, where its control wire arrives. */
    badge(x, y, letter, k) {
      const width = letter.length > 1 ? 40 : 22;
      this.add(
        "marks",
        el("rect", { x: x - width / 2, y: y - 11, width, height: 22, rx: 11, class: `T${k}` }),
        el(
          "text",
          { x, y: y + 5, "font-size": this.compact ? 16.5 : 15, "text-anchor": "middle", class: "letter" },
          letter
        )
      );
    }
    /** A box that computes: sigma, tanh, a product. Its outline takes a gate's hue if it has one. */
    box(x, y, text2, k, width = 52) {
      this.add(
        "marks",
        el("rect", { x: x - width / 2, y: y - 14, width, height: 28, rx: 5, class: `box${k ? ` S${k}` : ""}` }),
        el(
          "text",
          {
            x,
            y: y + 5,
            "font-size": this.compact ? 17.5 : 15,
            "text-anchor": "middle",
            class: `boxed${k ? ` T${k}` : ""}`
          },
          text2
        )
      );
    }
    /** A thin wire in a gate's hue. */
    wire(d, k, extra = "") {
      this.add("wires", el("path", { d, class: `wire S${k} ${extra}` }));
    }
    /** A wire of the bus: the word, the old hidden state, or both. */
    bus(d, ...dots) {
      this.add("wires", el("path", { d, class: "bus" }));
      for (const [cx, cy] of dots) this.add("wires", el("circle", { cx, cy, r: 3.2, class: "dot" }));
    }
    /** A plus where two flows meet. */
    sum(x, y) {
      this.add(
        "marks",
        el("circle", { cx: x, cy: y, r: 15, class: "box" }),
        el("path", { d: `M${x - 7} ${y}h14M${x} ${y - 7}v14`, class: "box" })
      );
    }
    /** The head of an arrow that points right, or down. */
    head(x, y, down = false) {
      this.add(
        "marks",
        el("path", { d: down ? `M${x - 8} ${y}l8 8l8 -8` : `M${x} ${y - 8}l8 8l-8 8`, class: "head" })
      );
    }
    /**
     * A label, and under it the number it names. text(v) is [long, short, mean]; value(v) a number; hue is a
     * gate's letter, or absent for a signed value. row: distance of the number under the label; inset: how much
     * further right it stands.
     * @param {{ anchor?: string, hue?: string, size?: number, row?: number, inset?: number }} [how]
     */
    label(x, y, text2, value, how = {}) {
      const { anchor = "start", hue: k, size = 21, row, inset = 0 } = how;
      const small = this.compact ? 18 : 13.5;
      const big = this.compact ? size + 2 : size;
      const name = el("text", { x, y, "font-size": small, "text-anchor": anchor, class: "lab" });
      const number2 = el("text", { x: x + inset, y: y + (row ?? big), "font-size": big, "text-anchor": anchor });
      this.add("words", name, number2);
      this.steps.push((v) => {
        const now = v.blank ? void 0 : value(v);
        const [long, short, mean] = text2(v);
        const averaged = this.compact ? mean : mean && `mean ${mean}`;
        const plain = this.compact ? short : long;
        put(name, v.blank || now !== void 0 ? v.mode === "mean" ? averaged : plain : "");
        put(number2, now === void 0 ? "" : k ? fmt(now) : signed(now));
        number2.setAttribute("class", `num ${k ? `T${k}` : hue(now)}`);
      });
    }
    /** A line of words; text(v) may depend on the step. */
    words(x, y, text2, { anchor = "start", size = 13.5, cls = "lab" } = {}) {
      const node = el("text", { x, y, "font-size": size, "text-anchor": anchor, class: cls });
      this.add("words", node);
      this.steps.push((v) => put(node, text2(v)));
    }
  };

  // visualizer/pages/start/cell.mjs
  var OPEN = 0.9;
  var SHUT = 0.1;
  var openness = (gate, held = false) => `${held ? "held " : ""}${gate >= OPEN ? "open" : gate <= SHUT ? "shut" : `${Math.round(100 * gate)}% open`}`;
  function instant({ f, i, g, c }, t, held = false) {
    if (t < 0) return { blank: true, old: 0, f: 1, i: 1, g: 0, c: 0, kept: 0, written: 0, held: false };
    const old = t ? c[t - 1] : 0;
    return {
      blank: false,
      old,
      f: f[t],
      i: i[t],
      g: g[t],
      c: c[t],
      kept: f[t] * old,
      written: i[t] * g[t],
      held
    };
  }
  var WIDE2 = {
    W: 410,
    H: 196,
    pipe: 70,
    forget: 112,
    sum: 255,
    input: 133,
    end: 186,
    chip: 38,
    lab: 8.2,
    num: 16
  };
  var SMALL = {
    W: 300,
    H: 214,
    pipe: 83,
    forget: 104,
    sum: 190,
    input: 147,
    end: 202,
    chip: 34,
    lab: 12,
    num: 19
  };
  function cell(svg, small = false) {
    const at = small ? SMALL : WIDE2, sketch = new Sketch(small), { W: W2, H: H2, pipe, forget, sum, input, end, chip, lab, num } = at, low = end - 5, turn = sum - (small ? 37 : 46);
    svg.setAttribute("viewBox", `0 0 ${W2} ${H2}`);
    sketch.pipe(`M0 ${pipe}H${W2}`, `M${sum} ${end}V${pipe}`);
    sketch.flow(`M0 ${pipe}H${forget}`, (v) => v.old);
    sketch.flow(`M${forget} ${pipe}H${sum}`, (v) => v.kept);
    sketch.flow(`M${sum} ${pipe}H${W2}`, (v) => v.c);
    sketch.flow(`M${sum} ${end}V${input}`, (v) => v.g);
    sketch.flow(`M${sum} ${input}V${pipe}`, (v) => v.written);
    const word = el("text", {
      y: low + num * 0.31,
      "font-size": num * 0.88,
      "text-anchor": "middle",
      class: "word"
    });
    const box = el("rect", { class: "chip", y: low - num * 0.78, height: num * 1.56, rx: 5 });
    const wires = [
      el("path", { d: `M${chip} ${low}H${sum - 16}`, class: "bus" }),
      el("path", { d: `M${forget} ${low}V${pipe + 25}`, class: "bus cut" }),
      el("path", { d: `M${turn} ${low}V${input}H${sum - 25}`, class: "bus cut" }),
      el("circle", { cx: forget, cy: low, r: 2.6, class: "dot" }),
      el("circle", { cx: turn, cy: low, r: 2.6, class: "dot" })
    ];
    const bus = el("g", {}, wires, box, word);
    sketch.add("wires", bus);
    sketch.valve({
      x: forget,
      y: pipe,
      runs: "right",
      letter: "",
      hue: "f",
      gate: (v) => v.f,
      before: (v) => v.old,
      after: (v) => v.kept
    });
    sketch.valve({
      x: sum,
      y: input,
      runs: "up",
      letter: "",
      hue: "i",
      gate: (v) => v.i,
      before: (v) => v.g,
      after: (v) => v.written
    });
    const rings = [
      [forget, pipe],
      [sum, input]
    ].map(([cx, cy]) => el("circle", { cx, cy, r: 28.6, class: "ring" }));
    sketch.add("valves", ...rings);
    sketch.add(
      "marks",
      el("circle", { cx: sum, cy: pipe, r: 9, class: "box" }),
      el("path", { d: `M${sum - 4.5} ${pipe}h9M${sum} ${pipe - 4.5}v9`, class: "box" }),
      el("path", { d: `M${W2 - 9} ${pipe - 5}l5 5l-5 5`, class: "head" })
    );
    const text2 = (x, y, size, cls, anchor = "start") => {
      const node = el("text", { x, y, "font-size": size, class: cls, "text-anchor": anchor });
      sketch.add("words", node);
      return node;
    };
    const over = pipe - 25 - (small ? 34 : 27), under = over + num;
    const names = {
      old: text2(0, over, lab, "lab"),
      forget: text2(forget, over, lab, "lab", "middle"),
      now: text2(W2, over, lab, "lab", "end"),
      input: text2(sum + 25 + 8, input - (small ? 12 : 7), lab, "lab"),
      offer: text2(sum + 15 + 8, low + lab * 0.36, lab, "lab")
    };
    const numbers = {
      old: text2(0, under, num, "num"),
      forget: text2(forget, under, num, "num Tf", "middle"),
      now: text2(W2, under, num, "num", "end"),
      input: text2(sum + 25 + 8, input + num * 0.66, num, "num Ti"),
      offer: text2(0, low + lab * 0.36, num * (small ? 0.85 : 0.8), "num")
    };
    const states = {
      forget: text2(forget + num * 1.34, under, lab, "Tf state"),
      input: small ? text2(sum + 25 + 8, input + num * 0.66 + lab * 1.25, lab, "Ti state") : text2(sum + 25 + 8 + num * 2.2, input + num * 0.66, lab, "Ti state")
    };
    svg.replaceChildren(sketch.root);
    return function update(v, read2 = "") {
      sketch.update(v);
      const { blank } = v, signed2 = (node, value, x2) => {
        node.textContent = blank ? "" : fmt(value, 2, true);
        node.setAttribute("class", `num ${sign(value)}`);
        if (x2 !== void 0) node.setAttribute("x", x2);
      };
      names.old.textContent = blank ? "old memory" : small ? "it held" : "it held before";
      names.forget.textContent = "forget gate";
      names.now.textContent = blank ? "new memory" : small ? "it holds" : "it holds now";
      names.input.textContent = "input gate";
      const offer = blank ? "" : small ? "offers" : "the word offers";
      names.offer.textContent = offer;
      signed2(numbers.old, v.old);
      signed2(numbers.now, v.c);
      signed2(numbers.offer, v.g, sum + 23 + offer.length * lab * (small ? 0.53 : 0.5) + 4);
      numbers.forget.textContent = blank ? "" : fmt(v.f);
      numbers.input.textContent = blank ? "" : fmt(v.i);
      states.forget.textContent = blank ? "" : openness(v.f, v.held);
      states.input.textContent = blank ? "" : openness(v.i, v.held);
      for (const ring of rings) ring.setAttribute("visibility", v.held ? "visible" : "hidden");
      bus.setAttribute("visibility", blank ? "hidden" : "visible");
      bus.setAttribute("class", v.held ? "held" : "");
      const wide = breadth(read2) * num * 0.88 + num, x = Math.max(0, chip - wide / 2);
      box.setAttribute("x", x);
      box.setAttribute("width", wide);
      word.setAttribute("x", x + wide / 2);
      word.textContent = read2;
      wires[0].setAttribute("d", `M${x + wide} ${low}H${sum - 16}`);
    };
  }

  // visualizer/pages/start/doors.mjs
  var W = 300;
  var H = 110;
  var MARGIN = 6;
  var across = (k, n) => MARGIN + k * (W - 2 * MARGIN) / Math.max(1, n - 1);
  var line = (points, cls) => el("polyline", { points: points.map((p) => p.map((x) => x.toFixed(1)).join(",")).join(" "), class: cls });
  var words = (x, y, text2, cls, anchor = "start") => el("text", { x, y, class: cls, "text-anchor": anchor }, text2);
  function explore({ maps }) {
    const wide = W / maps[0].length, high = H / maps.length;
    return maps.flatMap(
      (row, y) => row.map(
        (v, x) => el("rect", {
          x: x * wide,
          y: y * high,
          width: wide - 1,
          height: high + 0.3,
          class: "gate",
          "fill-opacity": v
        })
      )
    );
  }
  function whatif({ runs, at }) {
    const n = runs.plain.c.length, most = Math.max(...Object.values(runs).flatMap(({ c }) => c.map(Math.abs))), y = (c) => H / 2 - c / most * (H / 2 - 8);
    const curve = ({ c }, cls) => line(
      c.map((v, t) => [across(t, n), y(v)]),
      cls
    );
    const [a, b] = [at.move, at.second].map((t) => across(t - 0.5, n)), top = runs.plain.c[at.first] < 0 ? 18 : H - 26;
    const name = (k, text2, cls, curves) => [
      line(
        [
          [0, top + 20 * k - 5],
          [26, top + 20 * k - 5]
        ],
        curves
      ),
      words(34, top + 20 * k, text2, cls)
    ];
    return [
      el("rect", { x: a, y: 0, width: b - a, height: H, class: "span" }),
      line(
        [
          [0, H / 2],
          [W, H / 2]
        ],
        "rule"
      ),
      curve(runs.plain, "thin dashed"),
      curve(runs.held, "thick"),
      name(0, "as it reads", "pale", "thin dashed"),
      name(1, "held", "strong", "thick")
    ];
  }
  function gradients({ norms }) {
    const curves = Object.entries(norms);
    if (!curves.length) return null;
    const least = Math.min(...curves.flatMap(([, v]) => v)), y = (v) => 12 + v / (least || -1) * (H - 24);
    return curves.flatMap(([cell2, values]) => {
      const k = Math.floor(values.length / 4);
      return [
        line(
          values.map((v, t) => [across(t, values.length), y(v)]),
          cell2 === "rnn" ? "thin" : "thick"
        ),
        words(
          across(k, values.length),
          y(values[k]) - 12,
          cell2.toUpperCase(),
          cell2 === "rnn" ? "pale" : "strong",
          "middle"
        )
      ];
    });
  }
  function train({ learned }) {
    const cells = Object.entries(learned);
    if (!cells.length) return null;
    const high = H / cells.length;
    return cells.flatMap(([cell2, { scores, passed }], row) => {
      const wide = W / scores.length, full = high - 26, floor = (row + 1) * high - 4;
      return [
        words(
          0,
          floor - full - 5,
          `${cell2.toUpperCase()}: ${passed} of ${scores.length} learned it`,
          row ? "pale" : "strong"
        ),
        scores.map(
          (score, k) => el("rect", {
            x: k * wide,
            width: wide - 2,
            y: floor - score * full,
            height: score * full,
            class: row ? "bar pale" : "bar"
          })
        )
      ];
    });
  }
  var DOORS = { explore, whatif, gradients, train };
  function doors(links, told) {
    for (const link of links) {
      const parts = DOORS[link.dataset.door]?.(told), box = link.querySelector(".pic");
      if (parts) box.append(el("svg", { viewBox: `0 0 ${W} ${H}` }, parts));
      else box.hidden = true;
    }
  }

  // visualizer/pages/start/strip.mjs
  var FULL2 = 86;
  var RADIUS2 = 9.5;
  var BORE2 = 13;
  function valve(gate, id) {
    const open = Math.min(1, Math.max(0, gate)) * BORE2 / 2;
    const jaw = (y, height) => el("rect", { x: -RADIUS2, width: 2 * RADIUS2, y, height: Math.max(0, height), class: "jaw" });
    return [
      el("clipPath", { id }, el("circle", { r: RADIUS2 })),
      el("circle", { r: RADIUS2 + 2, class: "halo" }),
      el(
        "g",
        { "clip-path": `url(#${id})` },
        open < 0.6 ? jaw(-RADIUS2, 2 * RADIUS2) : [jaw(-RADIUS2, RADIUS2 - open), jaw(open, RADIUS2 - open)]
      ),
      el("circle", { r: RADIUS2, class: "rim" })
    ];
  }
  var thickness = (c, most) => Math.max(6, Math.abs(c) / (most || 1) * FULL2);
  var label = (word, c, f, read2, held = false) => read2 ? `${word}: it holds ${fmt(c)}, its forget gate is ${held ? "held at " : ""}${fmt(f)}` : `${word}, not read yet`;
  function strip(box, words2, most, [from, to], pick) {
    const buttons = [...box.querySelectorAll(".wd")];
    box.addEventListener("click", ({ target }) => {
      const button = target.closest(".wd");
      if (button && !button.disabled) pick(Number(button.dataset.k));
    });
    return function draw({ run: { c, f }, t, read: read2, held }) {
      box.classList.toggle("held", held);
      buttons.forEach((button, k) => {
        const known = k <= read2, [flow, gate] = [button.querySelector(".q"), button.querySelector(".v")];
        button.disabled = !known;
        button.tabIndex = k === Math.max(0, t) ? 0 : -1;
        button.classList.toggle("todo", !known);
        button.classList.toggle("now", k === t);
        if (k === t) button.setAttribute("aria-current", "step");
        else button.removeAttribute("aria-current");
        button.setAttribute("aria-label", label(words2[k], c[k], f[k], known, held && k >= from && k < to));
        flow.style.height = known ? `${thickness(c[k], most)}%` : "0";
        flow.className = `q ${sign(c[k])}`;
        gate.replaceChildren();
        if (!known || !k) return;
        const height = thickness(c[k - 1], most) / 100 * 21.8;
        gate.append(
          el("rect", { x: -10, y: -10, width: 9.5, height: 20, class: "bore" }),
          el("rect", { x: -10.5, y: -height / 2, width: 10.5, height, class: `flow ${sign(c[k - 1])}` }),
          ...valve(f[k], `v${k}`)
        );
      });
    };
  }

  // visualizer/pages/start/start.mjs
  var STEP_MS = 420;
  var SLOW_MS = 1500;
  var LAST_MS = 700;
  var PHONE = "(max-width: 760px)";
  var NARROW = "(max-width: 980px)";
  function stands(at, { words: words2, at: parts, step }) {
    const end = words2.length - 1;
    if (at === "ask") return { t: parts.move, read: parts.move, run: "plain" };
    if (at === "told") return { t: step, read: end, run: "plain" };
    if (at === "held") return { t: step, read: end, run: "held" };
    return { t: -1, read: -1, run: "plain" };
  }
  var placed = (at, t, told) => {
    const { t: usual, read: last } = stands(at, told);
    return t === null || t < 0 || t > last ? usual : t;
  };
  var pause = (t, { at, step }) => t === at.first || t === step || t === at.second ? SLOW_MS : STEP_MS;
  function begin() {
    const $ = (selector) => document.querySelector(selector), all = (selector) => [...document.querySelectorAll(selector)];
    const told = JSON.parse($("#told").textContent), state = new State(told, true), main = $("main"), phone = matchMedia(PHONE), narrow = matchMedia(NARROW);
    const most = Math.max(...Object.values(told.runs).flatMap(({ c }) => c.map(Math.abs)));
    const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
    const S = { at: "start", guess: null, t: -1, read: -1, theme: null, playing: null };
    let timer = 0, update = null;
    const run = () => told.runs[S.at === "held" ? "held" : "plain"];
    const pinned = (t) => S.at === "held" && t >= told.at.move && t < told.at.second;
    const values = () => ({
      ...state.asked.values,
      at: S.at,
      guess: S.guess,
      t: S.t === stands(S.at, told).t ? null : S.t,
      theme: S.theme
    });
    const words2 = strip($("#strip"), told.words, most, [told.at.move, told.at.second], look);
    function draw() {
      const { at, guess, t, playing } = S, shown = playing ?? at;
      main.dataset.state = shown;
      main.dataset.t = t;
      for (const part of all("[data-at]")) part.hidden = !part.dataset.at.split(" ").includes(shown);
      words2({ run: run(), t, read: S.read, held: at === "held" });
      const word = t < 0 ? "" : told.words[t], said = t < 0 ? [] : told.said[at === "held" ? "held" : "plain"][t];
      update({ ...instant(run(), t, pinned(t)), scale: most }, word);
      setText($("#where"), t < 0 ? "" : `at “${word}”, word ${t + 1} of ${told.words.length}`);
      const spans = () => said.map(([kind, text2]) => kind ? h("b", { class: `c${kind}` }, text2) : text2);
      for (const each of all(".telling")) each.replaceChildren(...spans());
      $("#now").hidden = playing !== null;
      $("#cell").setAttribute(
        "aria-label",
        t < 0 ? `Unit ${told.unit}: a pipe with a forget gate and an input gate, and nothing in it yet` : `Unit ${told.unit} at ${said.map(([, text2]) => text2).join("")}`
      );
      const chosen = $(`[data-guess="${guess}"]`)?.textContent, right = guess === "new" && at !== "ask" && playing === null;
      for (const each of all(".mine")) {
        each.hidden = !chosen;
        each.textContent = `Your guess: ${chosen}${right ? ", and that is right" : ""}.`;
      }
      for (const each of all("[data-guess]"))
        each.setAttribute("aria-pressed", String(each.dataset.guess === guess));
    }
    function focus() {
      const panel = all("#talk > [data-at]").find((each) => !each.hidden);
      (panel?.hasAttribute("tabindex") ? panel : panel?.querySelector("button"))?.focus({
        preventScroll: true
      });
    }
    function say() {
      const answer = $(`#answer [data-at~="${S.at}"] .full`)?.textContent;
      setText($("#heard"), answer ? `Its next word: ${answer}` : "");
    }
    function enter(at, more = {}) {
      clearTimeout(timer);
      Object.assign(S, { at, playing: null, ...more });
      const place = stands(at, told);
      Object.assign(S, { t: place.t, read: place.read });
      draw();
      say();
      state.keep(values(), true);
      focus();
    }
    function play(as, to, at) {
      if (calm()) return enter(at);
      S.playing = as;
      const step = () => {
        if (S.t >= to) return enter(at);
        S.t++;
        S.read = Math.max(S.read, S.t);
        draw();
        timer = setTimeout(step, S.t === to ? Math.max(LAST_MS, pause(S.t, told)) : pause(S.t, told));
        return void 0;
      };
      step();
      return void 0;
    }
    function look(t) {
      if (S.playing !== null || t < 0 || t > S.read) return;
      S.t = t;
      draw();
      state.keep(values());
    }
    function follow({ values: asked }) {
      clearTimeout(timer);
      Object.assign(S, { at: asked.at, guess: asked.guess, playing: null, theme: asked.theme });
      S.read = stands(S.at, told).read;
      S.t = placed(S.at, asked.t, told);
      if (S.theme) document.documentElement.dataset.theme = S.theme;
      draw();
      say();
    }
    function size() {
      update = cell($("#cell"), narrow.matches);
      $(phone.matches ? "#strip" : ".say").append($("#answer"));
    }
    $("#go").addEventListener("click", () => play("read", told.at.move, "ask"));
    for (const button of all("[data-guess]")) {
      button.addEventListener("click", () => {
        S.guess = button.dataset.guess;
        play("run", told.words.length - 1, "told");
      });
    }
    $("#hold").addEventListener("click", () => enter("held"));
    $("#let").addEventListener("click", () => enter("told"));
    $("#theme").addEventListener("click", () => {
      const { dataset } = document.documentElement;
      S.theme = dataset.theme === "dark" ? "light" : "dark";
      dataset.theme = S.theme;
      state.keep(values());
    });
    addEventListener("keydown", (event) => {
      const { key, altKey, ctrlKey, metaKey, shiftKey } = event, move = { ArrowRight: 1, ArrowLeft: -1 }[key];
      if (!move || altKey || ctrlKey || metaKey || shiftKey || S.playing !== null || S.t < 0) return;
      look(S.t + move);
      event.preventDefault();
      if ($("#strip").contains(document.activeElement)) all(".wd")[S.t].focus({ preventScroll: true });
    });
    for (const query of [phone, narrow]) {
      query.addEventListener("change", () => {
        size();
        draw();
      });
    }
    const themes = told.state.filter(({ name }) => name === "theme");
    const relative = (url) => url.slice(new URL("./", location.href).href.length);
    for (const use of ["pointerdown", "focusin", "click"]) {
      document.addEventListener(use, ({ target }) => {
        const link = target instanceof Element ? target.closest("a") : null;
        if (link?.classList.contains("unframed")) link.href = state.link({ ...values(), embed: false });
        else if (link?.getAttribute("href").startsWith("./"))
          link.href = `./${relative(write(themes, { theme: S.theme }, link.href))}`;
      });
    }
    if (state.asked.values.embed) {
      document.documentElement.classList.add("embed");
      document.head.append(h("base", { target: "_blank" }));
    }
    size();
    follow(state.asked);
    state.shown = values();
    state.listen(follow);
    doors(all("[data-door]"), told);
    main.dataset.ready = "true";
  }

  // visualizer/pages/start/page.mjs
  begin();
})();
