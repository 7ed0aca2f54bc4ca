// visualizer/pages/js/trainer.css
var trainer_default = ".unseen { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }\n.choice { display: flex; align-items: center; gap: .5rem 1.25rem; flex-wrap: wrap; border: 0; margin: 0; padding: 0; min-width: 0; flex: 0 1 auto; }\n.choice label { display: flex; align-items: center; gap: .45rem; white-space: nowrap; } .choice label > span { color: var(--ink2); }\n.gs .choice select, .number { border: 1px solid var(--rule2); border-radius: 6px; padding: .3rem .5rem; background: var(--surf); min-height: 2.25rem; }\n.choice select:hover, .number:hover { border-color: var(--ink); }\n.number { width: 5.2rem; } .units .number { width: 4rem; }\n.choice:disabled { opacity: .55; }\n.check input { width: 1.05rem; height: 1.05rem; accent-color: var(--ink); margin: 0; }\n.gs .ask { min-height: 3.4rem; flex-wrap: wrap; } .notice { max-width: 34rem; }\n\n/* the curves take what the window has left */\n.gs.page { display: flex; flex-direction: column; } .page main { flex: 1; }\nmain { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }\n.btn svg { width: .8rem; height: .8rem; fill: currentColor; }\n.start, .stop { display: inline-flex; align-items: center; gap: .45rem; padding: .4rem .8rem; }\n.gs .start { background: var(--ink); border-color: var(--ink); color: var(--bg); font-weight: 600; min-width: 6.4rem; justify-content: center; }\n.btn:disabled { opacity: .4; cursor: default; }\n.transport .r { margin-left: auto; color: var(--ink2); white-space: nowrap; }\n.gone { height: 3px; background: var(--rule); margin: .25rem 0 .5rem; } .gone b { display: block; height: 3px; background: var(--ink); width: 0; }\n.curves { display: flex; flex-direction: column; flex: 1; min-height: 0; }\n.curves .plot { flex: 1 1 12rem; min-height: 8rem; cursor: default; margin-bottom: .35rem; } .curves .plot.score { flex-grow: 1.35; }\n.labels .name { white-space: nowrap; } .labels .fine { font-weight: 400; color: var(--ink3); } .labels .rnn-h { color: var(--ink3); }\n.gs .labels .alone { left: 5rem; right: 4rem; white-space: normal; line-height: 1.4; font-size: 1rem; }\n.results { margin-top: .2rem; } .results .acts { display: table-cell; text-align: right; width: 1%; } .gs .results td, .gs .results th { height: 2.3rem; }\n.results .btn { display: inline-block; text-decoration: none; color: inherit; }\ni.line { display: inline-block; width: 1.2rem; height: 3px; background: var(--ink); vertical-align: middle; margin-right: .5rem; } i.line.rnn { background: var(--rnn); }\n\n.probe { min-width: 0; display: flex; flex-direction: column; } .probe .asked { flex: none; margin-bottom: .5rem; }\n.gs textarea.sentence { font: inherit; letter-spacing: inherit; color: inherit; resize: none; white-space: pre; overflow: hidden; height: 100%; line-height: 2.6rem; }\n.gs textarea.lines { overflow: auto; scrollbar-width: thin; font-size: .8125rem; line-height: 1.25; padding: .3rem 0; }\n.sort { display: none !important; }\n.says { margin-top: .3rem; } .says .line { position: relative; height: 1.3rem; font-size: .8125rem; color: var(--ink3); }\n.says .label { position: absolute; left: 0; color: var(--ink2); font-weight: 600; }\n.says .m { position: absolute; text-align: center; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; } .says .right { color: var(--ink); font-weight: 650; }\n.answers { padding-top: .5rem; } .lists { display: grid; grid-template-columns: 1fr 1fr; gap: 1.75rem; }\nh3 { margin: 0; font-size: .8125rem; font-weight: 400; color: var(--ink2); }\n\n@media (max-height: 799px) and (min-width: 761px) { .page .ask { min-height: 3rem; } .gs textarea.sentence:not(.lines) { line-height: 2.3rem; } }\n@media (max-width: 760px) {\n  .choice { display: grid; grid-template-columns: repeat(6, minmax(0, 1fr)); gap: .6rem .75rem; } .choice label { flex-direction: column; align-items: stretch; gap: .15rem; grid-column: span 2; }\n  .choice .task, .choice .cell { grid-column: span 3; } .choice .check { flex-direction: row; align-items: center; justify-content: start; grid-column: 1 / -1; min-height: 2.75rem; }\n  .gs .choice select, .number { min-height: 2.75rem; width: 100%; }\n  .transport .btn { min-height: 2.75rem; } .roomy { display: none; }\n  .probe .time { order: 0; margin-top: .25rem; }\n  .curves { order: 1; } .results { order: 2; } .probe { order: 3; margin-top: 1.5rem; } .bar { order: 0; }\n  .curves .plot { flex: none; height: 12rem; }\n  .probe .asked { height: 3rem; flex-wrap: nowrap; } .gs textarea.sentence:not(.lines) { line-height: 2.9rem; }\n  .results :is(th, td):is(:nth-child(2), :nth-child(3)) { display: none; } .results .btn { padding: .28rem .5rem; line-height: 2rem; }\n}\n";

// visualizer/pages/js/address.mjs
var LONGEST = 8e3;
function withState(base, state) {
  const url = new URL(base);
  for (const key of Object.keys(state)) url.searchParams.delete(key);
  for (const [key, value] of Object.entries(state)) if (value !== null) url.searchParams.set(key, value);
  if (url.href.length > LONGEST) url.searchParams.delete("text");
  return url.href;
}
function within(value, size, otherwise, what, said) {
  if (value === void 0) return otherwise;
  const n = /^-?\d+$/.test(value) ? Number(value) : NaN;
  const inside = Number.isInteger(n) ? Math.max(0, Math.min(size - 1, n)) : otherwise;
  if (inside !== n) {
    said.push(`The address asks for ${what} ${value.slice(0, 20)}; ${what}s here are 0 to ${size - 1}. This is ${inside}.`);
  }
  return inside;
}
var waiting = null;
function keep(link, entry = false) {
  clearTimeout(waiting);
  const write = () => {
    const url = link();
    if (url === location.href) return;
    if (entry && (entry === "chosen" || Date.now() - (keep.last ?? 0) > 1500)) history.pushState(null, "", url);
    else history.replaceState(history.state, "", url);
    if (entry) keep.last = Date.now();
  };
  if (entry) write();
  else waiting = setTimeout(write, 200);
}

// visualizer/pages/js/dom.mjs
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
function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}
function download(name, content, type) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1e4);
}

// visualizer/pages/js/format.mjs
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
function pct(p) {
  if (!Number.isFinite(p)) return "–";
  if (p > 0 && p < 1e-3) return "<0.1%";
  if (p > 0.999 && p < 1) return ">99.9%";
  return p === 0 || p === 1 ? `${100 * p}%` : `${(100 * p).toFixed(1)}%`;
}
var POWERS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
var power = (k) => `10${k < 0 ? "⁻" : ""}${String(Math.abs(k)).replace(/\d/g, (d) => POWERS[d])}`;
var shortCell = (title) => title.replace("Vanilla ", "").replace(/(.) LSTM$/, "$1");
var clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
var sign = (v) => v < 0 ? "neg" : "pos";
var WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFD}]/u;
var graphemes = new Intl.Segmenter(void 0, { granularity: "grapheme" });
var columns = (grapheme) => WIDE.test(grapheme) ? 2 : 1;
function shorten(text, most) {
  if (/^[ -~]*$/.test(text)) return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
  let kept = "";
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += columns(segment);
    if (used > most) return `${kept.trimEnd()}…`;
    if (used < most) kept += segment;
  }
  return text;
}

// visualizer/pages/js/colour.mjs
var linear = (x) => x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
var gamma = (x) => x <= 31308e-7 ? x * 12.92 : 1.055 * x ** (1 / 2.4) - 0.055;
var hex = (c) => [1, 3, 5].map((i) => parseInt(c.trim().slice(i, i + 2), 16));
function oklab(c) {
  const [r, g, b] = hex(c).map((x) => linear(x / 255));
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  ];
}
function rgb([L, a, b]) {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s
  ].map((x) => Math.round(255 * Math.min(1, Math.max(0, gamma(Math.min(1, Math.max(0, x)))))));
}
var STEPS = 64;
function ramp(from2, to) {
  const a = oklab(from2), b = oklab(to);
  return Array.from({ length: STEPS + 1 }, (_, k) => rgb(a.map((v, j) => v + (b[j] - v) * k / STEPS)));
}
function palette(css2, signals) {
  const to = (hue) => ramp(css2("--zero"), css2(`--R${hue}`));
  const pos = to("pos"), neg = to("neg");
  const gates = Object.fromEntries(
    Object.entries(signals).filter(([, s]) => s.kind === "gate").map(([name]) => [name, to(name)])
  );
  return {
    // the colour of a value whose full scale is `full`
    of(name, value, full = 1) {
      const table = gates[name] ?? (value < 0 ? neg : pos);
      return table[Math.round(STEPS * Math.min(1, Math.abs(value) / (full || 1)))];
    }
  };
}
var css = (c) => `rgb(${c.join(",")})`;
function inkOn(c) {
  const [r, g, b] = c.map((x) => linear(x / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? "#000" : "#fff";
}

// visualizer/pages/js/tokens.mjs
var SIGNS = { " ": "␣", "\n": "↵", "	": "⇥" };
var visible = (token) => SIGNS[token] ?? token;
var strict = new TextDecoder("utf-8", { fatal: true });
function continues(before, after) {
  const most = Math.min(before.length, after.length);
  let front = 0, back = 0;
  while (front < most && before[front] === after[front]) front += 1;
  while (back < most - front && before.at(-1 - back) === after.at(-1 - back)) back += 1;
  return 2 * (front + back) >= most;
}
function unknown({ reads, words }) {
  return {
    words: `is not among this model’s ${words.length - 1} words; it is read as an unknown word, as in training`,
    characters: "is not among this model’s symbols; it is read as an unknown one",
    series: "is no number from −10 to 10; it is read as 0",
    frames: "is not among this model’s actions; its frame is noise alone"
  }[reads.kind];
}

// visualizer/pages/js/ribbon.mjs
var WIDTHS = 4096;
var widths = /* @__PURE__ */ new Map();
var pen = null;
function fitted(word, width, most, weight, font) {
  const key = `${weight} ${font} ${word}`;
  if (!widths.has(key)) {
    if (widths.size >= WIDTHS) widths.clear();
    pen ??= document.createElement("canvas").getContext("2d");
    pen.font = `${weight} 100px ${font}`;
    widths.set(key, pen.measureText(word).width);
  }
  return Math.min(most, 100 * width / widths.get(key));
}
function ribbon(app) {
  const row = h("div", { class: "ribbon", role: "group", "aria-label": "Tokens" });
  const foot = h("div", { class: "foot", "aria-hidden": "true" });
  const slider = h("input", { type: "range", class: "scrub", min: "0", step: "1", "aria-label": "Step" });
  const track = h("div", { class: "track" }), window_ = h("i"), done = h("b");
  track.append(window_, done);
  const el2 = h("div", { class: "words" }, row, foot, h("div", { class: "scrubber" }, track, slider));
  slider.addEventListener("input", () => app.go(Number(slider.value)));
  let buttons = [], means = [], current = null, built = null;
  row.addEventListener("click", (event) => {
    const b = event.target.closest("button");
    if (b) app.go(Number(b.dataset.step));
  });
  let swipe = null;
  el2.addEventListener("wheel", (event) => {
    const by = Math.sign(event.deltaX || (event.shiftKey ? event.deltaY : 0));
    if (!by) return;
    event.preventDefault();
    app.scroll(app.S.view.a + by);
  }, { passive: false });
  el2.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "touch" && event.target !== slider) swipe = { x: event.clientX, a: app.S.view.a };
  });
  el2.addEventListener("pointermove", (event) => {
    if (swipe) app.scroll(Math.round(swipe.a - (event.clientX - swipe.x) / app.G.cw));
  });
  for (const end of ["pointerup", "pointercancel", "pointerleave"]) {
    el2.addEventListener(end, () => swipe = null);
  }
  app.scroll = (a) => {
    const n = app.S.view.n;
    a = Math.max(0, Math.min(app.P.T - n, a));
    if (a !== app.S.view.a) app.set({ view: { a, n } });
  };
  function build2() {
    const { P, G, S, rem } = app;
    const mean = P.mean(S.focus), full = app.full(S.focus);
    const short = (t) => fmt(mean[t], 2).replace(/^(\u2212?)0\./, "$1.");
    let longest = 0;
    for (let t = G.a; t < G.end; t++) longest = Math.max(longest, short(t).length);
    const wide = G.cw >= Math.max(1.7, 0.46 * longest) * rem;
    const kept = JSON.stringify([P.tokens, P.unknown, G.a, G.n, G.width, rem, S.focus, app.font]);
    if (kept === built) {
      for (let t = G.a; t < G.end; t++) {
        const colour = app.palette.of(S.focus, mean[t], full), { style, dataset } = buttons[t - G.a];
        const hue = `background:${css(colour)};color:${inkOn(colour)}`;
        if (t - G.a === current) dataset.style = dataset.style.replace(/background:[^;]*;\s*color:[^;]*/, hue);
        else Object.assign(style, { background: css(colour), color: inkOn(colour) });
        setText(means[t - G.a], wide ? short(t) : "");
      }
      return;
    }
    built = kept;
    const label = h("span", { class: "label" }, "mean ", h("i", { class: `s-${S.focus}` }, S.focus));
    foot.replaceChildren(label);
    buttons = [];
    means = [];
    current = null;
    for (let t = G.a; t < G.end; t++) {
      const word = P.shown[t], colour = app.palette.of(S.focus, mean[t], full);
      const b = h("button", { type: "button", class: "tok", tabindex: "-1" });
      b.dataset.step = t;
      if (G.cw >= 1.1 * rem) b.append(word);
      b.title = P.unknown[t] ? `“${word}” ${unknown(P)}` : `step ${t + 1}: ${word}`;
      b.classList.toggle("unknown", P.unknown[t]);
      const size = fitted(word, G.cw - 5, 0.94 * rem, 500, app.font);
      b.style.cssText = `left:${G.x(t) + 1}px;width:${G.cw - 2}px;background:${css(colour)};color:${inkOn(colour)};font-size:${Math.max(size, 0.62 * rem)}px`;
      b.classList.toggle("clipped", size < 0.62 * rem);
      buttons.push(b);
      const m = h("span", { class: "m" });
      if (wide) m.append(short(t));
      m.style.cssText = `left:${G.x(t)}px;width:${G.cw}px`;
      means.push(m);
    }
    row.replaceChildren(...buttons);
    foot.append(...means);
    slide();
  }
  function slide() {
    const { P, G, rem } = app;
    const thumb = 0.75 * rem, whole = G.n === P.T;
    const left = whole ? G.centre(0) : G.gutter + thumb / 2;
    const right = whole ? G.centre(P.T - 1) : G.width - thumb / 2;
    slider.max = String(P.T - 1);
    slider.disabled = P.T === 1;
    slider.style.cssText = `left:${left - thumb / 2}px;width:${right - left + thumb}px`;
    track.style.cssText = `left:${left}px;width:${right - left}px`;
    window_.style.display = whole ? "none" : "";
    window_.style.left = `${100 * G.a / P.T}%`;
    window_.style.width = `${100 * G.n / P.T}%`;
  }
  function mark() {
    const { P, S, G, rem } = app;
    if (current !== null && buttons[current]) {
      buttons[current].classList.remove("cur");
      buttons[current].removeAttribute("aria-current");
      buttons[current].style.cssText = buttons[current].dataset.style;
      buttons[current].tabIndex = -1;
      means[current].classList.remove("cur");
    }
    current = G.sees(S.t) ? S.t - G.a : null;
    if (current !== null) {
      const b = buttons[current], word = P.shown[S.t];
      b.dataset.style = b.style.cssText;
      b.classList.add("cur");
      b.setAttribute("aria-current", "step");
      b.tabIndex = 0;
      const size = Math.max(fitted(word, G.cw - 4, 1.06 * rem, 700, app.font), 0.62 * rem);
      b.style.cssText = `left:${G.x(S.t)}px;width:${G.cw}px;font-size:${size}px`;
      means[current].classList.add("cur");
    }
    slider.value = String(S.t);
    slider.setAttribute("aria-valuetext", `step ${S.t + 1} of ${P.T}: ${P.shown[S.t]}`);
    done.style.width = `${P.T > 1 ? 100 * S.t / (P.T - 1) : 0}%`;
  }
  return {
    el: el2,
    draw(has) {
      if (has("picture", "size", "theme", "view", "focus")) build2();
      if (has("step", "picture", "size", "view")) mark();
    }
  };
}

// visualizer/pages/js/trainer-answers.mjs
function top(P, net, t) {
  const ids = P.array(`top.${net}.id`), p = P.array(`top.${net}.p`), k = P.arrays[`top.${net}.id`][1][1];
  return Array.from({ length: k }, (_, j) => [P.words[ids[t * k + j]], p[t * k + j]]);
}
function reply(P, net, t) {
  const [[name, value]] = top(P, net, t);
  if (P.answers.kind === "value") return { text: fmt(value, 2), right: null };
  const known = P.answers.kind === "next" && t + 1 < P.T;
  const as = (token) => P.reads.kind === "words" ? token.toLowerCase() : token;
  return { text: visible(name), right: known ? as(name) === as(P.tokens[t + 1]) : null };
}
function answers(app) {
  const steps = h("div", { class: "says" }), lists = h("div", { class: "lists" }), head = h("h2");
  const el2 = h("div", { class: "answers" }, h("div", { class: "hd" }, head), lists);
  let columns2 = [], made = null;
  function build2() {
    columns2 = app.P.cells.map((cell) => {
      const rows = Array.from({ length: 5 }, () => {
        const bar2 = h("span", { class: "bar" }), word = h("span", { class: "w" }), p = h("span", { class: "n" });
        return { bar: bar2, word, p, row: h("li", {}, bar2, word, p) };
      });
      const name = app.name({ cell });
      return { rows, el: h("div", {}, h("h3", {}, name), h("ol", { class: "pred", "aria-label": `What the ${name} answers` }, ...rows.map(({ row: row2 }) => row2))) };
    });
    lists.replaceChildren(...columns2.map((column) => column.el));
  }
  function row(net) {
    const { P, G, rem, font } = app;
    const name = app.name({ cell: P.cells[net] });
    const line = h("div", { class: "line", "aria-hidden": "true" }, h("span", { class: "label" }, name));
    for (let t = G.a; t < G.end; t++) {
      const { text, right } = reply(P, net, t);
      const word = h("span", { class: right ? "m right" : "m", title: `${name}, after “${P.shown[t]}”: ${text}` }, text);
      const size = Math.max(fitted(text, G.cw - 4, 0.8125 * rem, right ? 650 : 400, font), 0.62 * rem);
      word.style.cssText = `left:${G.x(t) + 1}px;width:${G.cw - 2}px;font-size:${size}px`;
      line.append(word);
    }
    return line;
  }
  return {
    el: el2,
    steps,
    draw(has) {
      const { P, S } = app;
      if (P.cells.join() !== made) {
        build2();
        made = P.cells.join();
      }
      if (has("picture", "size", "view")) steps.replaceChildren(...P.cells.map((_, net) => row(net)));
      if (!has("picture", "step", "size")) return;
      const said = P.answers.title;
      head.replaceChildren(said[0].toUpperCase() + said.slice(1), " ", h("small", {}, `${P.answers.kind === "label" ? "at" : "after"} “${P.shown[S.t]}”`));
      columns2.forEach(({ rows }, net) => {
        const now = top(P, net, S.t), value = P.answers.kind === "value";
        rows.forEach(({ row: line, bar: bar2, word, p }, k) => {
          line.hidden = k >= now.length;
          if (line.hidden) return;
          word.textContent = visible(now[k][0]);
          p.textContent = value ? fmt(now[k][1], 3) : pct(now[k][1]);
          bar2.hidden = value;
          bar2.style.width = `${100 * now[k][1]}%`;
        });
      });
    }
  };
}

// visualizer/pages/js/notice.mjs
function notice(app) {
  const el2 = h("div", { class: "notice", role: "alert" });
  return {
    el: el2,
    draw(has) {
      if (!has("notice")) return;
      const all = [...app.notices, ...app.offline ? [app.offline] : []];
      el2.replaceChildren(...all.map((each) => h("p", {}, each.text ?? each, each.to && [" ", h("a", { href: each.to }, each.words)])));
      el2.hidden = !all.length;
      if (app.offline && app.line.state === "ended") {
        const reload = h("button", { type: "button" }, "Reload");
        reload.addEventListener("click", () => app.reload());
        el2.lastChild.append(" ", reload);
      }
    }
  };
}

// visualizer/pages/js/trainer-form.mjs
var SETTLE_MS = 200;
function form(app) {
  const { setup } = app;
  const select = (options) => h("select", {}, ...options.map(([value, label]) => h("option", { value }, label)));
  const number = (high, low = 1) => h("input", {
    type: "number",
    min: low,
    max: high,
    step: 1,
    inputmode: "numeric",
    class: "number",
    autocomplete: "off"
  });
  const inputs = {
    task: select(Object.entries(setup.tasks).map(([name2, task]) => [name2, task.title])),
    cell: select(Object.entries(setup.cells)),
    units: number(setup.limits.units),
    seed: number(setup.limits.seed, 0),
    iterations: number(setup.limits.iterations),
    beside: h("input", { type: "checkbox" })
  };
  const besides = h("span");
  const labels = { task: "Task", cell: "Cell", units: "Units", seed: "Seed", iterations: "Iterations" };
  const fields = Object.entries(labels).map(([name2, label]) => {
    inputs[name2].setAttribute("aria-label", label);
    return h("label", { class: name2 }, h("span", {}, label), inputs[name2]);
  });
  const all = h(
    "fieldset",
    { class: "choice", "aria-label": "What to train" },
    ...fields,
    h("label", { class: "check" }, inputs.beside, besides)
  );
  const said = notice(app);
  const el2 = h("div", { class: "ask" }, all, said.el);
  let waiting2 = 0, shown = null;
  app.chosenNow = () => {
    clearTimeout(waiting2);
    const chosen = Object.fromEntries(Object.keys(labels).map((name2) => [name2, inputs[name2].value]));
    return { ...chosen, beside: inputs.beside.checked };
  };
  const send = () => app.send({ choice: app.chosenNow() });
  const name = () => {
    besides.textContent = `${shortCell(setup.cells[inputs.cell.value === "rnn" ? "lstm" : "rnn"])} beside it`;
  };
  inputs.task.addEventListener("change", () => {
    const task = setup.tasks[inputs.task.value];
    inputs.units.value = task.units;
    inputs.iterations.value = task.iterations;
    send();
  });
  inputs.cell.addEventListener("change", () => {
    name();
    send();
  });
  inputs.beside.addEventListener("change", send);
  for (const input of [inputs.units, inputs.seed, inputs.iterations]) {
    input.addEventListener("input", () => {
      clearTimeout(waiting2);
      waiting2 = setTimeout(send, SETTLE_MS);
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !app.live) app.act();
    });
  }
  return {
    el: el2,
    draw(has) {
      said.draw(has);
      if (!has("run")) return;
      all.disabled = app.live;
      if (shown === null) {
        for (const key of Object.keys(labels)) inputs[key].value = app.choice[key];
        inputs.beside.checked = app.choice.beside;
        name();
        shown = true;
      }
    }
  };
}

// visualizer/pages/js/axis.mjs
function fit(T, width, column) {
  return Math.max(1, Math.min(T, Math.floor(width / column)));
}
function follow(view, t, T) {
  const n = Math.min(view.n, T), margin = n > 4 ? 1 : 0;
  let { a } = view;
  if (t > a + n - 1 - margin) a = t - margin;
  else if (t < a + margin) a = t + margin - n + 1;
  return { a: Math.max(0, Math.min(T - n, a)), n };
}
function axis(view, T, width, gutter) {
  const cw = (width - gutter) / view.n;
  return {
    ...view,
    T,
    width,
    gutter,
    cw,
    end: view.a + view.n,
    x: (t) => gutter + (t - view.a) * cw,
    centre: (t) => gutter + (t - view.a + 0.5) * cw,
    step: (x) => Math.max(view.a, Math.min(view.a + view.n - 1, view.a + Math.floor((x - gutter) / cw))),
    sees: (t) => t >= view.a && t < view.a + view.n
  };
}
function ticks(low, high, most) {
  const size = 10 ** Math.floor(Math.log10((high - low) / most));
  for (const step of [1, 2, 5, 10, 20].map((k) => k * size)) {
    const first = Math.ceil(low / step - 1e-9), last = Math.floor(high / step + 1e-9);
    if (last - first < most) return Array.from({ length: last - first + 1 }, (_, k) => Number(((first + k) * step).toPrecision(12)));
  }
  return [];
}

// visualizer/pages/js/bokeh.mjs
async function embed({ doc, roots }, targets) {
  const { Bokeh } = window;
  const places = Object.fromEntries(Object.entries(roots).map(([name, id]) => [id, targets[name]]));
  const item = { docid: "gatescope", roots: places, root_ids: Object.keys(places) };
  await Bokeh.embed.embed_items({ gatescope: JSON.parse(doc) }, [item]);
  const [first] = Object.values(roots);
  const made = Bokeh.documents.findLast((each) => each.get_model_by_id?.(first));
  Object.values(targets).forEach(quietFocus);
  return (name) => made.get_model_by_name(name);
}
function quietFocus(node) {
  for (const each of node.querySelectorAll("*")) {
    if (each.tabIndex === 0) each.tabIndex = -1;
    if (each.shadowRoot) quietFocus(each.shadowRoot);
  }
}
function axisColours(named, name, { css: css2, rem, font }) {
  named(`${name}.axis`).setv({
    major_label_text_color: css2("--ink3"),
    major_label_text_font_size: `${0.75 * rem}px`,
    major_label_text_font: font,
    major_label_standoff: Math.round(0.2 * rem)
  });
  named(`${name}.grid`).grid_line_color = css2("--rule");
}

// visualizer/pages/js/site.mjs
var READERS = ["explore", "whatif"];
var SECOND = ["text2", "model2", "weights2"];
var ALONG = ["text", "model", "weights", "pins", "t", "unit", "theme", ...SECOND];
var OVER = ["text", "model", "weights", "pins", "unit", ...SECOND];
function way(app, address, more = {}) {
  if (!app.P || !app.inPage) return `./${address}`;
  let { task = null, ...seen } = app.passes ? app.passes() : from(app);
  if (READERS.includes(address)) {
    seen.model ??= app.setup.models?.[task] ?? null;
    if (task && !seen.model) ({ task, ...seen } = { ...app.came, text: app.came.task ? null : app.came.text });
  } else {
    seen.t = null;
    if (!seen.model) seen.task = task;
    if (!app.passes && app.setup.tasks[app.entry?.task]?.examples[0]?.[1] === seen.text) seen.text = null;
  }
  return withState(new URL(`./${address}`, location.href), { ...seen, theme: app.S.theme, ...more });
}
function from(app) {
  const { searchParams } = new URL(app.link());
  const shown = Object.fromEntries(ALONG.map((key) => [key, searchParams.get(key)]));
  return { ...shown, text: app.asked?.text || shown.text };
}
function along(query) {
  const came = Object.fromEntries(OVER.map((key) => [key, query.get(key)])), text = query.get("along") ?? came.text;
  return { ...came, text, task: text ? query.get("task") : null };
}
function passed(came, { text, opened, task }) {
  if (!text || came.text && text === opened) return came;
  const same = came.model && (came.model.startsWith("run-") || came.model.startsWith(`${task}-`));
  const none = Object.fromEntries(OVER.map((key) => [key, null]));
  return { ...none, text, task, ...same ? { model: came.model, weights: came.weights } : {} };
}
function carried({ text, task, model, ...rest }, own, models) {
  const more = text && text !== own ? text : null;
  return { ...rest, along: more, model: model ?? (more && models[task]) ?? null };
}
var logo = () => el(
  "svg",
  { viewBox: "0 0 24 24", class: "logo", "aria-hidden": "true" },
  el("path", { d: "M1 12h22", stroke: "currentColor", "stroke-width": 4 }),
  el("circle", { cx: 12, cy: 12, r: 9, fill: "var(--bg)", stroke: "currentColor", "stroke-width": 2 }),
  el("path", { d: "M4.4 9a8 8 0 0 1 15.2 0zM4.4 15a8 8 0 0 0 15.2 0z", fill: "currentColor" })
);
function bar(app, { choice = null, acts = [] } = {}) {
  const nav = h("nav", { "aria-label": "Pages" }, ...Object.entries(app.pages).map(([address, name]) => h(
    "a",
    { href: `./${address}`, "data-page": address, ...location.pathname.endsWith(address) ? { "aria-current": "page" } : {} },
    name
  )));
  for (const use of ["pointerdown", "focusin", "click"]) {
    nav.addEventListener(use, ({ target }) => {
      const address = target.closest("a:not([aria-current])")?.dataset.page;
      if (address) target.closest("a").href = way(app, address);
    });
  }
  const share = h("button", { type: "button", class: "btn bare", "aria-haspopup": "dialog" }, "Share");
  const theme = h(
    "button",
    { type: "button", class: "btn bare", "aria-label": "Switch between light and dark", title: "Light or dark" },
    el(
      "svg",
      { viewBox: "0 0 18 18", class: "half", "aria-hidden": "true" },
      el("circle", { cx: 9, cy: 9, r: 7, fill: "none", stroke: "currentColor", "stroke-width": 1.6 }),
      el("path", { d: "M9 2a7 7 0 0 1 0 14z", fill: "currentColor" })
    )
  );
  const brand = app.inPage ? h("a", { class: "brand", href: "./" }, logo(), "Gatescope") : h("span", { class: "brand" }, logo(), "Gatescope");
  share.hidden = !app.inPage;
  theme.addEventListener("click", () => app.set({ theme: app.S.theme === "dark" ? "light" : "dark" }));
  const sharing = shared(app, share);
  return h("header", {}, brand, nav, h("span", { class: "sp" }), choice, h("div", { class: "acts" }, share, ...acts, theme), sharing);
}
function shared(app, button) {
  const field = h("input", { type: "text", readonly: true, "aria-label": "Address of what you see", spellcheck: "false" });
  const said = h("b", { "aria-live": "polite" }), note = h("p"), close = h("button", { type: "button", class: "btn" }, "Close");
  const box = h(
    "div",
    { class: "sharing", role: "dialog", "aria-label": "Share" },
    h("div", { class: "bar" }, said, close),
    field,
    note
  );
  box.hidden = true;
  button.setAttribute("aria-expanded", "false");
  const toggle = (open2) => {
    box.hidden = !open2;
    button.setAttribute("aria-expanded", String(open2));
    if (!open2) button.focus({ preventScroll: true });
  };
  close.addEventListener("click", () => toggle(false));
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") toggle(false);
    event.stopPropagation();
  });
  app.root.addEventListener("pointerdown", (event) => {
    if (!box.hidden && ![box, button].some((each) => event.composedPath().includes(each))) toggle(false);
  }, true);
  button.addEventListener("click", async () => {
    if (!box.hidden) return toggle(false);
    const url = app.link(), query = new URL(url).searchParams, t = query.get("t");
    history.replaceState(history.state, "", url);
    field.value = url;
    said.textContent = "The address of what you see";
    note.textContent = [
      app.text && !query.has("text") && "This text is too long for an address, which holds all else.",
      t !== null && `An address counts steps${query.has("unit") ? " and units" : ""} from 0: t=${t} in it is step ${Number(t) + 1}.`
    ].filter(Boolean).join(" ");
    toggle(true);
    field.select();
    try {
      await navigator.clipboard.writeText(url);
      said.textContent = "Copied: the address of what you see";
    } catch {
      said.textContent = "Copy this address (Ctrl C): it is what you see";
    }
    field.focus();
    field.select();
    return void 0;
  });
  return box;
}

// visualizer/pages/js/header.mjs
var score = ({ name, digits }, v) => name === "accuracy" ? pct(v) : fmt(v, digits);

// visualizer/pages/js/trainer-curves.mjs
function spread(wanted, apart, tall) {
  const order = wanted.map((_, k) => k).sort((a, b) => wanted[a] - wanted[b]);
  const placed = [];
  order.forEach((k, n) => {
    placed[k] = Math.max(wanted[k], apart / 2, n ? placed[order[n - 1]] + apart : 0);
  });
  let below = tall + apart / 2;
  for (const k of order.reverse()) below = placed[k] = Math.min(placed[k], below - apart);
  return placed;
}
function ceiling(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (!sorted.length) return 1;
  const most = sorted.at(-1), usual = sorted[Math.floor(0.97 * (sorted.length - 1))];
  return 1.05 * (most > 2 * usual ? 1.5 * usual : most) || 1;
}
function scoreRange(measure, values) {
  if (measure.better === "higher") return [0, 1];
  return [0, measure.chance === null ? ceiling(values) : 2 * measure.chance];
}
function curves(app) {
  const plot = (name) => {
    const target = h("div", { class: "bk" }), labels = h("div", { class: "labels", "aria-hidden": "true" });
    return { name, target, labels, head: h("h2"), note: h("small"), el: h("div", { class: `plot ${name}`, role: "img" }, target, labels) };
  };
  const plots = { score: plot("score"), loss: plot("loss") };
  const el2 = h("div", { class: "curves" }, ...Object.values(plots).flatMap((each) => [
    h("div", { class: "hd" }, each.head),
    each.el
  ]));
  for (const { head, note } of Object.values(plots)) head.append(h("span"), " ", note);
  const LINES = { own: 0, other: 1 };
  let named = null, zoomed = false, setting = false, ends = {};
  async function start() {
    named = await embed(app.setup.figures, { score: plots.score.target, loss: plots.loss.target });
    for (const name of ["iterations", "score.y", "loss.y"]) {
      named(name).change.connect(() => {
        if (setting) return;
        zoomed = true;
        requestAnimationFrame(() => {
          marks();
          label();
        });
      });
    }
    for (const each of Object.values(plots)) {
      each.el.addEventListener("dblclick", () => {
        zoomed = false;
        setTimeout(() => app.draw(/* @__PURE__ */ new Set(["run", "picture", "size"])), 50);
      });
      new ResizeObserver(() => label()).observe(each.el);
    }
    app.draw(/* @__PURE__ */ new Set(["run", "picture", "size", "theme"]));
    app.root.classList.add("plotted");
  }
  const right = () => Math.round(3.6 * app.rem);
  function size() {
    for (const name of Object.keys(plots)) {
      named(name).setv({
        min_border_left: app.gutter,
        min_border_right: right(),
        min_border_top: 6,
        min_border_bottom: Math.round(1.3 * app.rem)
      });
      named(name).toolbar.active_drag = app.small ? null : "auto";
    }
  }
  const cells = () => app.P.cells;
  const hue = (cell) => cell === "rnn" ? "--rnn" : "--ink";
  function colours() {
    for (const name of Object.keys(plots)) {
      axisColours(named, name, app);
      named(`${name}.iterations`).setv({
        major_label_text_color: app.css("--ink3"),
        major_label_text_font_size: `${0.75 * app.rem}px`,
        major_label_text_font: app.font
      });
      for (const [line, k] of Object.entries(LINES)) {
        const cell = cells()[k];
        named(`${name}.${line}`).glyph.setv({ line_color: app.css(hue(cell)), line_width: k ? 2.25 : 3, line_cap: "round" });
      }
    }
    named("chance").line_color = app.css("--ink3");
  }
  function fill() {
    const { P, run, task } = app, { measure } = task, count = (run ?? app.choice).iterations;
    const t = run ? Array.from(P.array("t")) : [];
    const written = { score: (v) => score(measure, v), loss: (v) => fmt(v, 4) };
    const each = Math.ceil(count / app.setup.points);
    setting = true;
    for (const name of Object.keys(plots)) {
      const data = { t, own: t.map(() => NaN), other: t.map(() => NaN) }, shown = [];
      for (const [line, k] of Object.entries(LINES)) {
        const values2 = run && P.array(`${k}.${name}`);
        if (values2) {
          data[line] = Array.from(values2);
          shown.push([line, cells()[k]]);
        }
        named(`${name}.${line}`).visible = Boolean(values2);
      }
      const values = shown.flatMap(([line]) => data[line]);
      const [low, high] = name === "score" ? scoreRange(measure, values) : [0, ceiling(values)];
      data.low = t.map(() => low);
      data.high = t.map(() => high);
      data.tip = t.map((k, j) => [
        `iteration ${k.toLocaleString("en")}`,
        ...shown.map(([line, cell]) => `${app.name({ cell })} ${written[name](data[line][j])}`)
      ].join("\n"));
      named(`${name}.source`).data = data;
      named(`${name}.hit`).glyph.width = { value: each };
      if (!zoomed) named(`${name}.y`).setv({ start: low, end: high });
      ends[name] = Object.fromEntries(shown.map(([line, cell]) => {
        const last = data[line].findLastIndex(Number.isFinite);
        return [line, last < 0 ? null : { t: t[last], v: data[line][last], name: app.name({ cell }), cell }];
      }));
      const now = shown.map(([line, cell]) => `${app.name({ cell })} ${written[name](data[line].at(-1))}`).join(", ");
      plots[name].el.setAttribute("aria-label", t.length ? `${name === "score" ? measure.title : "Loss"} at iteration ${t.at(-1)}: ${now}.` : "No curve yet.");
    }
    if (!zoomed) named("iterations").setv({ start: 0, end: count });
    named("chance").setv({ location: measure.chance ?? 0, visible: measure.chance !== null });
    setting = false;
    marks();
    const title = measure.title[0].toUpperCase() + measure.title.slice(1);
    plots.score.head.firstChild.textContent = title;
    plots.score.note.textContent = `best weights so far, on validation${measure.better === "lower" ? "; lower is better" : ""}`;
    plots.loss.head.firstChild.textContent = "Loss";
    plots.loss.note.textContent = each > 1 ? `mean of every ${each} iterations` : "of every iteration";
  }
  function marks() {
    const { start: start2, end } = named("iterations"), along2 = ticks(start2, end, app.small ? 4 : 7).filter(Number.isInteger);
    for (const name of Object.keys(plots)) {
      const share = name === "score" && app.task.measure.name === "accuracy" ? 100 : 1;
      const y = named(`${name}.y`), up = app.run || share > 1 ? ticks(y.start, y.end, 6) : [];
      const digits = Math.max(0, -Math.floor(Math.log10(share * (up[1] - up[0])) + 1e-9)) || 0;
      named(`${name}.ticks`).ticks = up;
      named(`${name}.axis`).major_label_overrides = new Map(up.map((v) => [v, fmt(share * v, digits) + (share > 1 ? "%" : "")]));
      named(`${name}.marks`).ticks = along2;
      named(`${name}.iterations`).major_label_overrides = new Map(along2.map((k) => [k, k.toLocaleString("en")]));
    }
  }
  function label() {
    if (!named || !app.P) return;
    const { measure } = app.task, x = named("iterations");
    for (const [name, { labels, el: box }] of Object.entries(plots)) {
      const { start: start2, end } = named(`${name}.y`), tall = box.clientHeight - 6 - Math.round(1.3 * app.rem);
      const wide = box.clientWidth - app.gutter - right(), edge = app.gutter + wide;
      const y = (v) => Math.max(0, Math.min(tall, tall * (1 - (v - start2) / (end - start2))));
      const left = (t) => app.gutter + wide * Math.max(0, Math.min(1, (t - x.start) / (x.end - x.start)));
      const shown = Object.values(ends[name] ?? {}).filter(Boolean).map((each) => ({
        x: left(each.t),
        y: y(each.v),
        span: h("span", { class: `name ${each.cell === "rnn" ? "rnn-h" : ""}` }, each.name)
      }));
      const chance = name === "score" && measure.chance !== null ? [{ x: edge, y: y(measure.chance), span: h("span", { class: "name fine" }, "chance") }] : [];
      const near = shown.some((each) => each.x + right() > edge);
      for (const group of near ? [[...shown, ...chance]] : [shown, chance]) {
        const heights = spread(group.map((each) => each.y), 0.95 * app.rem, tall);
        group.forEach(({ span, x: at }, k) => {
          span.style.left = `${at + 6}px`;
          span.style.top = `${6 + heights[k]}px`;
        });
      }
      labels.replaceChildren(...[...shown, ...chance].map(({ span }) => span));
      if (!app.run && name === "score") {
        const both = "Press Start. Both networks read the same examples in the same order, and their curves grow here.";
        labels.append(h("span", { class: "alone" }, app.choice.beside ? both : "Press Start, and the network’s curves grow here."));
      }
    }
  }
  start();
  return {
    el: el2,
    draw(has) {
      if (!named) return;
      if (has("size")) size();
      if (has("theme", "size", "picture")) colours();
      if (has("run", "picture")) fill();
      if (has("run", "picture", "size", "theme")) label();
    }
  };
}

// visualizer/pages/js/trainer-progress.mjs
var ICONS = { start: "M4 2v12l9-6z", pause: "M3.5 2h3v12h-3zM9.5 2h3v12h-3z", stop: "M3 3h10v10H3z" };
var icon = (d) => el("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, el("path", { d }));
function standing({ state, elapsed, rate, left }) {
  const per = rate === null ? "" : rate >= 10 ? ` · ${Math.round(rate)} a second` : ` · ${fmt(rate, 1)} a second`;
  const time = clock(elapsed);
  const words = {
    starting: "starting",
    paused: `paused at ${time}`,
    scoring: `${time} · scoring on test`,
    done: `done in ${time}`,
    stopped: `stopped at ${time}`,
    diverged: `diverged at ${time}`,
    late: `ended at ${time}`,
    failed: `broke off at ${time}`
  };
  return words[state] ?? `${time}${per}${left === null ? "" : ` · ${clock(Math.ceil(left))} left`}`;
}
function progress(app) {
  const path = el("path");
  const label = h("span");
  const main = h(
    "button",
    { type: "button", class: "btn start" },
    el("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, path),
    label
  );
  const stop = h("button", { type: "button", class: "btn stop" }, icon(ICONS.stop), h("span", {}, "Stop"));
  const at = h("b"), of = h("small"), words = h("span", { class: "r" }), done = h("b");
  const track = h("div", { class: "gone", role: "progressbar", "aria-label": "Progress", "aria-valuemin": 0 }, done);
  const el2 = h(
    "div",
    { class: "bar" },
    h(
      "div",
      { class: "transport", role: "group", "aria-label": "Training" },
      main,
      stop,
      h("span", { class: "where" }, h("span", { class: "roomy" }, "iteration "), at, of),
      words
    ),
    track
  );
  const results = h("table", { class: "results" });
  main.addEventListener("click", () => app.act());
  stop.addEventListener("click", () => app.send({ do: "stop" }));
  app.name = (net) => shortCell(app.setup.cells[net.cell]);
  function buttons() {
    const { run, live } = app;
    const word = !live ? "Start" : run.state === "paused" ? "Resume" : "Pause";
    label.textContent = word;
    path.setAttribute("d", word === "Pause" ? ICONS.pause : ICONS.start);
    main.title = `${word} (space)`;
    main.disabled = !app.connected || live && run.state === "scoring";
    stop.disabled = !app.connected || !live;
  }
  function where() {
    const { run } = app, { iterations } = run ?? app.choice, k = run?.iteration ?? 0;
    at.textContent = k.toLocaleString("en");
    of.textContent = ` / ${iterations.toLocaleString("en")}`;
    words.textContent = run ? standing(run) : "";
    done.style.width = `${100 * k / iterations}%`;
    track.setAttribute("aria-valuemax", iterations);
    track.setAttribute("aria-valuenow", k);
  }
  let rows = [], made = null;
  function table() {
    const { run, task } = app, { measure } = task, nets = run?.nets ?? [];
    const kind = JSON.stringify([run?.task, nets.map((net) => [net.cell, net.name])]);
    if (kind !== made) {
      made = kind;
      rows = nets.map((net, k) => {
        const cells = Array.from({ length: 4 }, () => h("td"));
        const acts = h("td", { class: "acts" });
        if (net.name) {
          const to = new URLSearchParams({ model: net.name });
          const open2 = h("a", {
            class: "btn",
            href: `./explore?${to}`,
            target: "_blank",
            rel: "noopener",
            "aria-label": `Open the ${app.name(net)} in the Explorer, in a new tab`
          }, "Explore");
          open2.addEventListener("click", () => {
            const query = new URLSearchParams({ model: net.name, text: app.text, theme: app.S.theme });
            open2.href = `./explore?${query}`;
          });
          const get = h("button", { type: "button", class: "btn", "aria-label": `Download the ${app.name(net)} as .safetensors` }, "Download");
          get.addEventListener("click", () => app.send({ do: "file", net: k }));
          acts.append(open2, " ", get);
        }
        return { cells, row: h("tr", {}, h(
          "th",
          { scope: "row" },
          h("i", { class: net.cell === "rnn" ? "line rnn" : "line" }),
          app.name(net)
        ), ...cells, acts) };
      });
      const heads = ["", "parameters", "loss", measure.title, "on test", ""];
      results.replaceChildren(
        h("caption", { class: "unseen" }, "What each network reached"),
        h("thead", {}, h("tr", {}, ...heads.map((text) => h(text ? "th" : "td", text ? { scope: "col" } : {}, text)))),
        h("tbody", {}, ...rows.map(({ row }) => row))
      );
      results.hidden = !nets.length;
    }
    nets.forEach((net, k) => {
      const [size, loss, reached, test] = rows[k].cells;
      size.textContent = net.parameters.toLocaleString("en");
      loss.textContent = fmt(net.loss, 3);
      reached.textContent = score(measure, net.score);
      reached.title = net.best ? `the best on validation, after iteration ${net.best}` : "";
      test.textContent = net.fault ? "diverged" : score(measure, net.test);
      test.title = net.fault ?? "";
    });
  }
  return {
    el: el2,
    results,
    draw(has) {
      if (!has("run")) return;
      buttons();
      where();
      table();
    }
  };
}

// assets/theme/theme.css
var theme_default = '/* The colours, once, for every page: light, then dark. Text colours pass AA on --bg, fills 3:1. */\n:root, .gs {\n  --bg: #FCFBF8; --surf: #FFFFFF; --sunk: #F3F1EC;\n  --ink: #16181D; --ink2: #474C55; --ink3: #666B75;\n  --rule: #E5E2DB; --rule2: #C3BFB6; --pipe: #F6F4EF; --zero: #F0EEE8; --rnn: #7A7F89;\n  --f: #9C3A74; --i: #00735A; --o: #855C00; --pos: #0060A0; --neg: #B04500;\n  --Ff: #A3447F; --Fi: #12A078; --Fo: #C08400; --Fpos: #0072B2; --Fneg: #C54C00;\n  --Rf: #93356F; --Ri: #0E8767; --Ro: #966700; --Rpos: #0062A3; --Rneg: #C04A00;\n  --z: var(--f); --Fz: var(--Ff); --Rz: var(--Rf); --r: var(--i); --Fr: var(--Fi); --Rr: var(--Ri);\n  --font: Inter, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", "Liberation Sans", Arial, system-ui, sans-serif;\n  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;\n  color-scheme: light;\n}\n:root[data-theme=dark], .gs[data-theme=dark] {\n  --bg: #121417; --surf: #191C20; --sunk: #1D2025;\n  --ink: #F2F3F5; --ink2: #BDC2CB; --ink3: #949BA6;\n  --rule: #2A2E35; --rule2: #4B515C; --pipe: #191C20; --zero: #20242A; --rnn: #8E95A0;\n  --f: #E59AC4; --i: #3CC79C; --o: #F0B440; --pos: #62B6EC; --neg: #F58D4B;\n  --Ff: #C9629B; --Fi: #4FD8AF; --Fo: #F4C550; --Fpos: #4FA8E4; --Fneg: #E56C1F;\n  --Rf: #CC74A6; --Ri: #23A37D; --Ro: #C48D22; --Rpos: #57AEE6; --Rneg: #EC8442;\n  color-scheme: dark;\n}\n';

// visualizer/pages/js/base.css
var base_default = '.gs { position: relative; box-sizing: border-box; width: 100%; background: var(--bg); color: var(--ink); outline: none;\n  font: 400 .875rem/1.4 var(--font); font-variant-numeric: tabular-nums; -webkit-font-smoothing: antialiased; }\n.gs.page { min-height: 100vh; }\n.gs *, .gs *::before, .gs *::after { box-sizing: border-box; }\n.gs button, .gs select, .gs input { font: inherit; color: inherit; letter-spacing: inherit; }\n.gs button { cursor: pointer; }\n.gs select { background: var(--bg); border: 0; cursor: pointer; field-sizing: content; }\n.gs :focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }\n.gs h2 { font-size: .8125rem; font-weight: 600; margin: 0; color: var(--ink); }\n.gs h2 small { font-weight: 400; color: var(--ink3); font-size: .8125rem; }\n.gs svg { display: block; }\n.gs [hidden] { display: none !important; }\n.s-f { color: var(--f); } .s-i { color: var(--i); } .s-o { color: var(--o); } .s-r { color: var(--r); } .s-z { color: var(--z); }\n.s-pos { color: var(--pos); } .s-neg { color: var(--neg); }\n.s-g, .s-n, .s-c, .s-h { color: var(--ink); }\n\nheader { position: relative; height: 3rem; display: flex; align-items: center; gap: 1.75rem; padding: 0 1.5rem; border-bottom: 1px solid var(--rule); }\n.brand { font-weight: 700; font-size: 1.06rem; letter-spacing: -.02em; display: flex; gap: .5rem; align-items: center;\n  color: var(--ink); text-decoration: none; }\n.logo { width: 1.35rem; height: 1.35rem; }\n.half { width: 1.1rem; height: 1.1rem; }\nnav { display: flex; gap: .25rem; height: 100%; }\nnav a { color: var(--ink2); text-decoration: none; padding: 0 .65rem; display: flex; align-items: center;\n  border-bottom: 2px solid transparent; border-top: 2px solid transparent; white-space: nowrap; }\nnav a[aria-current] { color: var(--ink); font-weight: 600; border-bottom-color: var(--ink); }\nnav a:hover { color: var(--ink); }\n.sp { flex: 1; }\n.acts { display: flex; gap: .4rem; }\n.btn { border: 1px solid var(--rule2); background: transparent; border-radius: 6px; padding: .28rem .65rem; white-space: nowrap; line-height: 1.3; }\n.btn:hover { border-color: var(--ink); }\n.bare { border-color: transparent; background: none; }\n.popover, .sharing { position: absolute; right: 0; top: calc(100% + .4rem); z-index: 40; width: min(30rem, calc(100vw - 2rem)); background: var(--surf);\n  border: 1px solid var(--rule2); border-radius: 8px; padding: 1rem; box-shadow: 0 8px 30px rgb(0 0 0 / .18); max-height: 80vh; overflow: auto; }\n.sharing { top: calc(100% + .2rem); right: 1.5rem; } .sharing .bar { display: flex; justify-content: space-between; align-items: center; gap: 1rem; }\n.gs .sharing input { width: 100%; border: 1px solid var(--rule2); border-radius: 6px; background: var(--bg); padding: .4rem .6rem; margin-top: .6rem; } .sharing p { margin: .6rem 0 0; color: var(--ink2); }\n.gs table { border-collapse: collapse; width: 100%; font-size: .8125rem; }\n.gs th, .gs td { text-align: right; padding: .18rem .4rem; border-bottom: 1px solid var(--rule); font-weight: 400; white-space: nowrap; }\n.gs th:first-child { text-align: left; color: var(--ink2); } .gs thead th { color: var(--ink3); }\n\n.ask { position: relative; display: flex; gap: 1.25rem; align-items: center; padding: .75rem 1.5rem .1rem; }\n.asked { flex: 1; min-width: 0; display: flex; align-items: center; gap: 1rem; border: 1px solid var(--rule2); border-radius: 8px;\n  background: var(--surf); padding: 0 .9rem; height: 2.75rem; }\n.asked:focus-within { border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); }\n.field { position: relative; flex: 1; min-width: 0; height: 100%; font-size: 1.1875rem; letter-spacing: -.012em; }\n.sentence { position: absolute; inset: 0; width: 100%; border: 0; background: none; padding: 0; outline: none !important; }\n.count { color: var(--ink3); white-space: nowrap; font-size: .8125rem; } .count u { text-decoration: underline dashed; text-underline-offset: .22em; }\n.notice { max-width: 27rem; background: var(--ink); color: var(--bg); border-radius: 6px; padding: .2rem .6rem; font-size: .8125rem; line-height: 1.25; z-index: 30; }\n.notice button { border: 1px solid currentColor; border-radius: 5px; background: none; padding: .1rem .5rem; }\n.notice a { color: inherit; font-weight: 600; }\n.notice p { margin: 0; overflow-wrap: anywhere; }\n\nmain { display: grid; column-gap: 1.75rem; padding: .75rem 1.5rem .75rem; transition: opacity .12s; }\n.stale main, .behind main { opacity: .5; }\n.gs .faulty { display: none !important; }\n.fault { margin: .5rem 0; font-size: .8125rem; color: var(--ink2); }\n.now { display: flex; flex-direction: column; min-width: 0; }\n.transport { display: flex; align-items: center; gap: .35rem; height: 2.6rem; }\n.tb { width: 2.25rem; height: 2.25rem; border: 1px solid transparent; background: none; border-radius: 6px; display: grid; place-items: center; padding: 0; }\n.tb svg { width: 1.05rem; height: 1.05rem; fill: currentColor; }\n.tb:hover { border-color: var(--rule2); }\n.tb.play { background: var(--ink); color: var(--bg); width: 2.75rem; border-radius: 8px; }\n.where { white-space: nowrap; font-size: 1.25rem; font-weight: 600; margin-left: .5rem; } .where b { font-weight: 600; }\n.where small { font-weight: 400; color: var(--ink3); font-size: 1rem; }\n.seg { display: flex; gap: .1rem; align-items: center; color: var(--ink2); }\n.seg button { border: 0; background: none; padding: .15rem .5rem; border-radius: 5px; white-space: nowrap; }\n.seg button[aria-pressed=true] { font-weight: 600; color: var(--ink); box-shadow: inset 0 -2px 0 var(--ink); border-radius: 0; }\n.hd { position: relative; z-index: 5; display: flex; justify-content: space-between; align-items: baseline; height: 1.35rem; gap: 1rem; white-space: nowrap; overflow: hidden; }\n.hd > * { background: var(--bg); padding-right: .4rem; overflow: hidden; text-overflow: ellipsis; }\n.hd .r { padding: 0 0 0 .4rem; color: var(--ink3); font-size: .8125rem; flex: none; white-space: pre; }\n.hd .r.tools { display: flex; gap: 1.25rem; }\n.hd .r b { color: var(--ink); font-weight: 600; } .hd select { padding: 0; color: var(--ink); font-weight: 500; }\n.pred { list-style: none; margin: 0; padding: 0; }\n.pred li { position: relative; display: flex; justify-content: space-between; align-items: center; gap: .5rem; height: 1.86rem; font-size: 1rem; padding-bottom: .3rem; box-shadow: inset 0 -.3rem 0 var(--sunk); }\n.pred .w { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }\n.pred .bar { position: absolute; left: 0; bottom: 0; height: .3rem; background: var(--ink); min-width: 2px; }\n.pred li:first-child .w, .pred li:first-child .n { font-weight: 700; }\n\n.time { position: relative; min-width: 0; }\n.ribbon { position: relative; height: 2.6rem; }\n.tok { position: absolute; top: .2rem; height: 2.2rem; display: grid; place-items: center; border: 0; border-radius: 3px; padding: 0; white-space: nowrap; line-height: 1; font-weight: 500; letter-spacing: -.01em; overflow: hidden; }\n.tok.clipped { place-items: center start; padding-left: 2px; }\n.tok.unknown:not(:focus-visible) { outline: 1.5px dashed var(--ink2); outline-offset: -2px; }\n.tok.cur { background: var(--ink) !important; color: var(--bg) !important; font-weight: 700; z-index: 6; border-radius: 5px; height: 2.6rem; top: 0; padding: 0 1px; display: block; letter-spacing: 0; }\n.foot { position: relative; height: 1.15rem; font-size: .75rem; color: var(--ink3); overflow: hidden; }\n.foot .m { position: absolute; top: .1rem; text-align: center; } .foot .m.cur { color: var(--ink); font-weight: 700; }\n.foot .label { position: absolute; left: 0; top: .1rem; color: var(--ink2); } .foot .label i { font-weight: 650; }\n.scrubber { position: relative; height: .85rem; }\n.track { position: absolute; top: .32rem; height: 2px; background: var(--rule2); }\n.track b { position: absolute; left: 0; top: 0; height: 2px; background: var(--ink); } .track i { position: absolute; top: -3px; height: 8px; border: 1px solid var(--ink3); border-radius: 4px; }\n.scrub { position: absolute; top: 0; height: .75rem; margin: 0; appearance: none; -webkit-appearance: none; background: none; cursor: pointer; touch-action: none; z-index: 7; }\n.scrub::-webkit-slider-runnable-track { background: none; height: .75rem; } .scrub::-moz-range-track { background: none; }\n.scrub::-webkit-slider-thumb { -webkit-appearance: none; width: .75rem; height: .75rem; border-radius: 50%; background: var(--ink); border: 0; }\n.scrub::-moz-range-thumb { width: .75rem; height: .75rem; border-radius: 50%; background: var(--ink); border: 0; }\n.maps { display: flex; flex-direction: column; gap: .44rem; margin-top: .1rem; }\n.map { position: relative; }\n.map canvas { position: absolute; top: 0; image-rendering: pixelated; cursor: crosshair; touch-action: pan-y; }\n.map .mark { position: absolute; left: 0; top: 0; width: 100%; height: 100%; overflow: visible; pointer-events: none; }\n.mark rect { fill: none; } .mark .halo { stroke: var(--bg); stroke-width: 1.5; } .mark .edge { stroke: var(--ink); stroke-width: 1.75; } .mark path { fill: var(--ink); }\n.gl { position: absolute; left: 0; top: -2px; width: 3.6rem; display: flex; flex-wrap: wrap; gap: 0 .25rem; align-items: baseline; background: none; border: 0; padding: 0; line-height: 1.1; text-align: left; }\n.gl b { font-size: 1.125rem; font-style: italic; font-weight: 650; min-width: .8rem; } .gl .v { font-size: .8125rem; font-weight: 600; letter-spacing: -.02em; white-space: nowrap; }\n.gl .nm { font-size: .75rem; color: var(--ink3); width: 100%; } .focused .gl .nm { color: var(--ink); font-weight: 600; }\n.map .unit { position: absolute; left: 0; width: 3.6rem; text-align: right; font-size: .8125rem; font-weight: 600; line-height: 16px; pointer-events: none; background: var(--bg); }\n.legend { display: inline-flex; align-items: center; gap: .3rem; } .legend b { font-style: italic; color: inherit; } .legend span { display: inline-flex; } .legend i { width: .42rem; height: .72rem; }\n.tag { position: absolute; z-index: 20; background: var(--ink); color: var(--bg); border-radius: 4px; padding: .15rem .45rem; font-size: .8125rem; white-space: nowrap; pointer-events: none; max-width: 24rem; overflow: hidden; text-overflow: ellipsis; }\n.time > div { position: relative; }\n.plot { position: relative; cursor: pointer; } .bk { position: absolute; inset: 0; }\n.labels { position: absolute; inset: 0; pointer-events: none; overflow: hidden; z-index: 5; }\n.labels span { position: absolute; transform: translate(0, -50%); font-weight: 700; font-style: italic; font-size: 1rem; line-height: 1;\n  text-shadow: 0 0 3px var(--bg), 0 0 3px var(--bg), 0 0 3px var(--bg), 0 0 2px var(--bg); }\n.labels .alone { left: 0; right: 0; top: 50%; text-align: center; font-style: normal; font-weight: 400; font-size: .875rem; color: var(--ink3); }\n.labels .name { font-style: normal; font-size: .875rem; font-weight: 600; white-space: nowrap; }\n.gs .time > .cursor { position: absolute; top: 2.6rem; bottom: 0; pointer-events: none; z-index: 4; border: solid var(--ink); border-width: 0 1.5px; box-shadow: 0 0 0 1px var(--bg), inset 0 0 0 1px var(--bg); }\n.chips { display: flex; gap: .5rem; align-items: center; color: var(--ink3); white-space: nowrap; }\n.chip { border: 1px solid var(--rule2); border-radius: 99px; padding: .22rem .8rem; background: none; color: var(--ink2); white-space: nowrap; }\n.chip[aria-pressed=true] { background: var(--ink); border-color: var(--ink); color: var(--bg); font-weight: 600; }\n.chip:hover { border-color: var(--ink); }\n\n/* the sections below a fold: a heading with its tools, a sentence, sliders and choices */\n.sec { position: relative; }\n.sec .top { display: flex; align-items: baseline; gap: .3rem 1.25rem; flex-wrap: wrap; min-height: 1.75rem; } .sec .top > h2 { margin-right: auto; font-size: 1rem; }\n.sec h3 { margin: 0; font-size: .8125rem; font-weight: 400; color: var(--ink3); line-height: 1.5; } .sec h3 b { color: var(--ink); font-weight: 600; }\n.sec .says { margin: .1rem 0 .6rem; color: var(--ink2); max-width: 62rem; }\n.sec .reads { margin: .35rem 0 0; color: var(--ink2); line-height: 1.4; } .sec .reads b { color: var(--ink); font-weight: 600; }\n.sec .two, .sec .three { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1rem 1.75rem; align-items: start; } .sec .three { grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); }\n.sec .panel { min-width: 0; }\n.sec .seg button:disabled { opacity: .45; cursor: default; }\n.sec .slide { display: grid; grid-template-columns: auto minmax(4rem, 1fr) auto; align-items: center; gap: .6rem; min-height: 1.6rem; } .sec .slide > span { font-weight: 600; font-style: italic; min-width: .8rem; } .sec .slide output { min-width: 2.6rem; text-align: right; font-weight: 600; white-space: nowrap; }\n.sec .top .slide { width: 19rem; } .sec .top .slide > span { font-style: normal; font-weight: 400; color: var(--ink2); } .sec .top .slide output { min-width: 4.6rem; }\n.sec input[type=range] { appearance: none; -webkit-appearance: none; width: 100%; height: 1rem; margin: 0; background: none; cursor: pointer; }\n.sec input[type=range]::-webkit-slider-runnable-track { height: 2px; background: var(--rule2); } .sec input[type=range]::-moz-range-track { height: 2px; background: var(--rule2); }\n.sec input[type=range]::-webkit-slider-thumb { -webkit-appearance: none; width: .85rem; height: .85rem; margin-top: calc(-.425rem + 1px); border-radius: 50%; background: var(--ink); border: 0; }\n.sec input[type=range]::-moz-range-thumb { width: .85rem; height: .85rem; border-radius: 50%; background: var(--ink); border: 0; }\n.sec input[type=range]:disabled { opacity: .35; cursor: default; }\n.sec .check { display: inline-flex; align-items: center; gap: .45rem; min-height: 1.6rem; } .sec .check input { width: 1rem; height: 1rem; accent-color: var(--ink); margin: 0; }\n.sec .choice { display: flex; align-items: center; gap: .6rem 1.25rem; flex-wrap: wrap; } .sec .choice label { display: flex; align-items: center; gap: .45rem; } .sec .choice label > span { color: var(--ink2); }\n.gs .sec .choice select, .sec .number { border: 1px solid var(--rule2); border-radius: 6px; padding: .3rem .5rem; background: var(--surf); min-height: 2.25rem; } .sec .number { width: 5rem; }\n.gs .sec .start { background: var(--ink); border-color: var(--ink); color: var(--bg); font-weight: 600; padding: .4rem .8rem; }\n.sec code { font-family: var(--mono); font-size: .9em; background: var(--sunk); border-radius: 4px; padding: .1rem .3rem; white-space: nowrap; }\n/* an answer that takes a moment: a thin bar, and the last picture stays */\n.waiting { position: relative; } .waiting::before { content: ""; position: absolute; top: -1px; left: 0; height: 2px; background: var(--ink); width: calc(4rem + (100% - 4rem) * var(--done, 0)); opacity: 0; animation: late 0s .3s forwards; z-index: 20; }\n@keyframes late { to { opacity: 1; } }\n\ndialog { border: 1px solid var(--rule2); border-radius: 10px; background: var(--bg); color: var(--ink); padding: 1rem 1.25rem; max-width: min(70rem, 94vw); max-height: 88vh; font: inherit; }\ndialog::backdrop { background: rgb(0 0 0 / .35); }\ndialog.numbers[open] { display: flex; flex-direction: column; width: 60rem; }\ndialog .bar { display: flex; align-items: center; gap: 1rem; flex-wrap: wrap; padding-bottom: .75rem; } dialog h2 { font-size: 1rem; }\ndialog dl { display: grid; grid-template-columns: auto 1fr; gap: .4rem 1.25rem; } dialog dt { font-weight: 600; } dialog dd { margin: 0; color: var(--ink2); }\ndialog .scroll { overflow: auto; min-height: 0; } dialog caption { text-align: left; color: var(--ink3); padding: .5rem 0 .2rem; }\n\n/* what a step changes is laid out on its own, not with the whole page */\n.transport, .pred li, .ribbon, .foot, .scrubber, .gl, .hd { contain: layout style; }\n\n@media (max-width: 1360px) and (min-width: 761px) {\n  .wide { display: none !important; }\n  main { column-gap: 1.5rem; padding: .6rem 1.25rem; } .ask { padding: .6rem 1.25rem 0; }\n}\n@media (max-width: 960px) and (min-width: 761px) { header { gap: .75rem; padding: 0 1.25rem; } }\n@media (max-height: 799px) and (min-width: 761px) {\n  .page header { height: 2.6rem; } .page .ask { padding-top: .45rem; } .page .asked { height: 2.4rem; }\n  .page main { padding-top: .4rem; padding-bottom: .4rem; }\n  .page .pred li { height: 1.66rem; font-size: .9375rem; } .page .pred .n { font-size: .875rem; }\n  .page .maps { gap: .36rem; }\n}\n@media (max-width: 760px) {\n  .wide { display: none !important; }\n  .chips { overflow-x: auto; scrollbar-width: none; margin: 0 -1rem; padding: 0 1rem; } .chip { min-height: 2.75rem; padding: 0 1rem; }\n  header { padding: .6rem 1rem 0; gap: .4rem; height: auto; flex-wrap: wrap; }\n  header .sp { display: none; } nav { order: 9; flex: 1 1 40%; min-width: 0; height: 2.75rem; margin: 0 .2rem 0 -.65rem; overflow-x: auto; scrollbar-width: none; }\n  header:not(:has(.picker)) nav { flex-basis: 100%; } header:not(:has(.picker)) .acts { order: 0; margin-left: auto; }\n  .sharing { right: 1rem; } .acts { order: 10; gap: 0; } .btn { min-height: 2.75rem; }\n  header:has(.picker) nav { gap: 0; margin: 0 0 0 -.4rem; } header:has(.picker) nav a { padding: 0 .4rem; } header:has(.picker) .acts .btn { padding-left: .4rem; padding-right: .4rem; min-width: 2.75rem; }\n  .ask { padding: .75rem 1rem 0; flex-direction: column; align-items: stretch; gap: .6rem; } .asked { flex: none; height: auto; flex-wrap: wrap; } .field { flex: 1 1 50%; height: 3rem; } .field { font-size: 1.06rem; }\n  .notice { flex: 1 0 100%; max-width: none; margin-bottom: .5rem; padding: .4rem .6rem; }\n  main { display: flex; flex-direction: column; padding: .75rem 1rem 5rem; } .now { display: contents; }\n  .words { position: sticky; top: 0; background: var(--bg); z-index: 12; padding-bottom: .3rem; } .hd.long { height: auto; white-space: normal; } .hd .r.tools { gap: .6rem; } .time { margin-top: 1.25rem; order: 5; }\n  .ribbon { height: 2.95rem; } .tok, .tok.cur { height: 2.75rem; top: .1rem; } .scrubber { height: 1.4rem; }\n  .transport { position: fixed; left: 0; right: 0; bottom: 0; background: var(--bg); border-top: 1px solid var(--rule); z-index: 20; padding: 0 .6rem; gap: .1rem; height: 3.75rem; justify-content: space-between; }\n  .tb, .tb.play { flex: none; width: 2.75rem; height: 2.75rem; padding: 0; } .where { margin: 0; font-size: 1.1rem; }\n  .gs .seg button { min-height: 2.75rem; }\n  .gs .time > .cursor { top: 1.4rem; }\n  .sec .two, .sec .three { row-gap: 1.5rem; }\n  .sec .slide, .sec .check { min-height: 2.75rem; } .sec input[type=range] { height: 2.75rem; } .sec .top .slide { width: 100%; } .gs .sec .choice select, .sec .number, .sec .btn { min-height: 2.75rem; }\n  .sec .choice { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); } .sec .choice label { flex-direction: column; align-items: stretch; gap: .15rem; } .gs .sec .choice select, .sec .number { width: 100%; } .sec .choice .start { grid-column: 1 / -1; }\n}\n@media (prefers-reduced-motion: reduce) { .gs * { transition: none !important; } }\n\n.printnote { display: none; }\n@media print {\n  .gs, .gs * { print-color-adjust: exact; -webkit-print-color-adjust: exact; transition: none !important; }\n  .gs.gs { --bg: #FFFFFF; background: none; } .wasdark .bk { filter: invert(1) hue-rotate(180deg); }\n  .gs.gs { width: var(--wide, 100%); zoom: var(--fit, 1); min-height: 0; } .gs .knobs, .gs .words { position: static; } .gs .transport { position: static; }\n  .acts, .popover, .sharing, dialog, .tag, .tb, .speed, .keys, .chips select, .unvisited { display: none !important; }\n  .plot, figure, table, .sec .panel, .cell, .eq, .ranks, .readout { break-inside: avoid; } h2, h3 { break-after: avoid; }\n  .sheet, .ranks, .facts, .scroll { overflow: visible !important; }\n  .partly .printnote { display: block; padding: .5rem 1.5rem; color: var(--ink2); }\n}\n';

// visualizer/pages/js/connection.mjs
var SILENT_MS = 5e3;
var KNOCK_MS = 2e3;
var DEAF = 2;
var GIVEN = 2;
var FAILED = 3;
var Connection = class {
  /**
   * knock() resolves to whether a server is there; give() gives up the way that is open, which `lost` reports;
   * changed(state, before) is told of each new state.
   */
  constructor({ knock: knock2 = null, give = () => {
  }, changed }) {
    Object.assign(this, { knock: knock2, give, changed, state: "open", waiting: null, knocking: null, client: null });
    this.deaf = this.given = this.failed = 0;
  }
  get up() {
    return this.state === "open" || this.state === "silent";
  }
  /** Something was sent that wants an answer. */
  asked() {
    if (this.state === "open") this.waiting ??= setTimeout(() => this.become("silent"), SILENT_MS);
  }
  /** Something came; `more` is still to come. */
  heard(more = false) {
    clearTimeout(this.waiting);
    this.waiting = null;
    if (!this.up) return;
    this.given = 0;
    this.become("open");
    if (more) this.asked();
  }
  /** The way is gone; client is what Bokeh opened it by. */
  lost(client = null) {
    this.client = client ?? this.client;
    if (this.up) this.become("closed");
  }
  become(state) {
    const before = this.state;
    if (state === before) return;
    this.state = state;
    this.deaf = 0;
    this.stop();
    if (this.knock && (state === "silent" || state === "closed")) this.knocking = setInterval(() => this.ring(), KNOCK_MS);
    this.changed(state, before);
  }
  async ring() {
    const { state } = this;
    if (this.ringing) return;
    this.ringing = true;
    const there = await this.knock();
    this.ringing = false;
    if (!there || this.state !== state || this.knocking === null) return;
    if (state === "closed") await this.open();
    else if ((this.deaf += 1) > DEAF) {
      this.given += 1;
      if (this.given > GIVEN) this.become("ended");
      else this.give();
    }
  }
  async open() {
    this.ringing = true;
    try {
      await takeUp(this.client);
      this.failed = 0;
      this.become("open");
    } catch {
      this.failed += 1;
      if (this.failed >= FAILED) this.become("ended");
    } finally {
      this.ringing = false;
    }
  }
  /** Waits for nothing any more. */
  stop() {
    clearTimeout(this.waiting);
    clearInterval(this.knocking);
    this.waiting = this.knocking = null;
  }
};
async function takeUp(client) {
  if (!client?.session) throw new Error("there is nothing to take up");
  client._repull_session_doc = async (resolve) => resolve(client.session);
  client.args_string = "returning=1";
  await client.connect();
}

// visualizer/pages/js/fence.mjs
var SAID = "This part cannot be drawn: a fault in the program, which the browser's console names. The rest goes on.";
var having = (touched) => (...names) => names.some((name) => touched.has(name));
function drawPart(part, touched) {
  const before = part.fault?.at;
  if (before && !before.every((what) => touched.has(what))) return;
  let at = null;
  try {
    part.draw(having(touched));
  } catch (error) {
    at = [...touched];
    if (!part.fault) {
      console.error(error);
      part.fault = { said: h("p", { class: "fault", role: "alert" }, SAID) };
      part.el?.after(part.fault.said);
    }
  }
  if (!part.fault) return;
  part.fault.at = at;
  part.fault.said.hidden = at === null;
  part.el?.classList.toggle("faulty", at !== null);
}

// visualizer/pages/js/maps.mjs
var SORTS = {
  similarity: "similarity",
  number: "unit number",
  now: "value at this step",
  mean: "mean over the text"
};
function rowOrder(P, sort, signal, t) {
  const units = Array.from({ length: P.H }, (_, u) => u);
  const by = (value) => units.map((u) => [value(u), u]).sort((a, b) => b[0] - a[0] || a[1] - b[1]).map(([, u]) => u);
  if (sort === "similarity") return Array.from(P.array("order"));
  if (sort === "now") return by((u) => P.at(signal, t, u));
  if (sort === "mean") return by((u) => P.column(signal, u).reduce((a, b) => a + b, 0));
  return units;
}
function image(P, name, order, colourOf) {
  const pixels = new Uint8ClampedArray(4 * P.T * P.H), values = P.signal(name);
  order.forEach((u, k) => {
    for (let t = 0; t < P.T; t++) {
      const c = colourOf(values[t * P.H + u]), at = 4 * (k * P.T + t);
      pixels[at] = c[0];
      pixels[at + 1] = c[1];
      pixels[at + 2] = c[2];
      pixels[at + 3] = 255;
    }
  });
  return pixels;
}
function swatches(app, name, full) {
  const gate = app.setup.signals[name].kind === "gate";
  const digits = full === 1 ? 0 : full < 1 ? 2 : 1;
  const ends = gate ? ["0", "1"] : [fmt(-full, digits), fmt(full, digits, true)];
  const colours = Array.from({ length: 10 }, (_, k) => {
    const value = gate ? k / 9 : full * (2 * k / 9 - 1), s = h("i");
    s.style.background = css(app.palette.of(name, value, full));
    return s;
  });
  return [h("b", { class: `s-${name}` }, name), ` ${ends[0]} `, h("span", {}, ...colours), ` ${ends[1]}`];
}
function maps(app) {
  const heading = h("h2", {}, "Gates and states ");
  const subtitle = h("small", { class: "wide" });
  heading.append(subtitle);
  const legend = h("span", { class: "legend", "aria-hidden": "true" });
  const sort = h(
    "select",
    { "aria-label": "Order of the rows" },
    ...Object.entries(SORTS).map(([value, label]) => h("option", { value }, label))
  );
  sort.addEventListener("change", () => {
    app.set({ sort: sort.value });
    app.root.focus({ preventScroll: true });
  });
  const sorting = h("label", { class: "sort" }, h("span", { class: "wide" }, "rows by "), sort);
  const body = h("div", { class: "maps" });
  const tag = h("div", { class: "tag", role: "tooltip" });
  tag.hidden = true;
  const tools = h("span", { class: "r tools" }, legend, sorting), head = h("div", { class: "hd" }, heading, tools);
  const root = h("div", {}, head, body, tag);
  let rows = [], images = {}, drawn = null;
  function build2() {
    const { P } = app;
    rows = P.signals.map((name) => {
      const letter = h("b", { class: `s-${name}` }, name), value = h("span", { class: "v" });
      const label = h(
        "button",
        { type: "button", class: "gl", title: "Show larger, and tint the words by it" },
        letter,
        value,
        h("span", { class: "nm" }, app.setup.signals[name].label)
      );
      label.addEventListener("click", () => app.look(name));
      const canvas = h("canvas", { role: "img" });
      const unit = h("span", { class: "unit", "aria-hidden": "true" });
      const box = el(
        "svg",
        { class: "mark", "aria-hidden": "true" },
        el("rect", { class: "halo" }),
        el("rect", { class: "edge" }),
        el("path")
      );
      const row = h("div", { class: "map" }, label, canvas, box, unit);
      canvas.addEventListener("pointerdown", (event) => {
        const [t, unit2] = place(event, canvas);
        app.pick(unit2);
        app.go(t);
        if (event.pointerType !== "touch") canvas.setPointerCapture(event.pointerId);
      });
      canvas.addEventListener("pointermove", (event) => {
        if (event.buttons && event.pointerType !== "touch") app.go(place(event, canvas)[0]);
        hover(event, canvas, name);
      });
      canvas.addEventListener("pointerleave", () => tag.hidden = true);
      return { name, row, canvas, label, value, unit, box };
    });
    body.replaceChildren(...rows.map((each) => each.row));
  }
  function place(event, canvas) {
    const { P, G } = app, at = canvas.getBoundingClientRect();
    const k = Math.floor((event.clientY - at.top) / at.height * P.H);
    return [G.step(event.clientX - at.left + G.gutter), app.order[Math.max(0, Math.min(P.H - 1, k))]];
  }
  function hover(event, canvas, name) {
    const [t, unit] = place(event, canvas), home = root.getBoundingClientRect();
    tag.textContent = `${name} ${fmt(app.P.at(name, t, unit), 4)} · unit ${unit} · step ${t + 1} “${shorten(app.P.shown[t], 24)}”`;
    tag.hidden = false;
    const width = tag.offsetWidth;
    tag.style.left = `${Math.max(0, Math.min(home.width - width, event.clientX - home.left + 12))}px`;
    tag.style.top = `${event.clientY - home.top - 30}px`;
  }
  const heights = () => {
    const { P, rem, low, small } = app;
    const big = (small ? 9 : low ? 6.6 : 7.7) * rem - (app.extra ?? 0), each = (small ? 4.2 : low ? 2.5 : 2.75) * rem;
    const spare = (6 - P.signals.length) * (each + 0.44 * rem);
    const share = small ? 0 : spare / P.signals.length;
    return (name) => Math.round((name === app.S.focus ? big : each) + share);
  };
  function paintImages() {
    const { P } = app;
    images = {};
    for (const name of P.signals) {
      const full = app.full(name), off = h("canvas", { width: P.T, height: P.H });
      const pixels = image(P, name, app.order, (v) => app.palette.of(name, v, full));
      off.getContext("2d").putImageData(new ImageData(pixels, P.T, P.H), 0, 0);
      images[name] = off;
    }
  }
  function paint() {
    const { P, G, S } = app, dpr = devicePixelRatio || 1, height = heights();
    const width = G.width - G.gutter;
    const gap = G.cw >= 14 ? Math.max(1, Math.round(dpr)) : 0;
    for (const { name, row, canvas, label } of rows) {
      const tall = height(name), focused = name === S.focus;
      row.style.height = `${tall}px`;
      row.classList.toggle("focused", focused);
      label.setAttribute("aria-pressed", String(focused));
      canvas.width = Math.round(width * dpr);
      canvas.height = Math.round(tall * dpr);
      canvas.style.cssText = `left:${G.gutter}px;width:${width}px;height:${tall}px`;
      const pen2 = canvas.getContext("2d");
      pen2.imageSmoothingEnabled = false;
      pen2.drawImage(images[name], G.a, 0, G.n, P.H, 0, 0, canvas.width, canvas.height);
      for (let k = 1; gap && k <= G.n; k++) pen2.clearRect(Math.round(k * G.cw * dpr) - gap, 0, gap, canvas.height);
      canvas.setAttribute("aria-label", `Map of ${name}, ${app.setup.signals[name].label}: ${P.H} units by ${P.T} steps. The numbers are in the table.`);
    }
    legend.replaceChildren(...swatches(app, S.focus, app.full(S.focus)));
    subtitle.textContent = `each row is one of ${P.H} ${P.H === 1 ? "unit" : "units"}`;
  }
  function markRow() {
    const { P, G, S } = app, k = app.order.indexOf(S.unit), height = heights();
    for (const { name, unit, box } of rows) {
      const tall = height(name), each = tall / P.H, y = k * each;
      const [halo, edge, arrow] = box.children, mean = S.mode === "mean";
      box.style.display = mean ? "none" : "";
      unit.textContent = mean || name !== S.focus || app.small ? "" : `unit ${S.unit}`;
      unit.style.top = `${Math.max(2.5 * app.rem, Math.min(tall - 16, y + each / 2 - 8))}px`;
      const show = name === S.focus;
      for (const [shape, pad] of [[halo, 3], [edge, 1.5]]) {
        shape.style.display = show ? "" : "none";
        const place2 = { x: G.gutter - pad, y: y - pad, width: G.width - G.gutter + 2 * pad - 1, height: each + 2 * pad };
        for (const [key, value] of Object.entries(place2)) shape.setAttribute(key, value);
      }
      arrow.style.display = show ? "none" : "";
      arrow.setAttribute("d", `M${G.gutter - 2} ${y + each / 2}l-6 -4v8z`);
    }
  }
  function values() {
    const { P, S } = app;
    for (const { name, value } of rows) {
      const v = S.mode === "mean" ? P.mean(name)[S.t] : P.at(name, S.t, S.unit);
      const gate = app.setup.signals[name].kind === "gate";
      value.textContent = fmt(v, 2, !gate);
      value.className = `v s-${gate ? name : sign(v)}`;
    }
  }
  return {
    el: root,
    head,
    tools,
    draw(has) {
      const { P, S } = app;
      if (has("picture") && drawn !== P.signals.join()) {
        build2();
        drawn = P.signals.join();
      }
      sort.value = S.sort;
      if (has("picture", "theme", "order")) paintImages();
      if (has("picture", "theme", "size", "view", "focus", "order")) paint();
      if (has("picture", "size", "focus", "unit", "order")) markRow();
      values();
    }
  };
}

// visualizer/pages/js/print.mjs
var SHEET = 1500;
var LARGEST = 1.1;
var FROZEN = ["display", "gridTemplateColumns", "columnGap", "padding"];
function printing(app) {
  const { root, main } = app;
  let undo = null;
  const before = () => {
    if (undo || app.closed) return;
    const { theme } = app.S, styles = [];
    if (theme === "dark") app.set({ theme: "light" });
    const left = app.unvisited?.() ?? [];
    const style = (el2, values) => {
      styles.push([el2, el2.getAttribute("style")]);
      Object.assign(el2.style, values);
    };
    const size = (el2) => [el2, { width: `${el2.offsetWidth}px`, height: `${el2.offsetHeight}px` }];
    const grids = [...root.querySelectorAll("*")].filter((el2) => el2.offsetWidth && getComputedStyle(el2).display === "grid").map((el2) => [el2, { gridTemplateColumns: getComputedStyle(el2).gridTemplateColumns }]);
    const boxes = [...root.querySelectorAll(".plot, .bk, canvas, .cell > svg")].filter((el2) => el2.offsetWidth).map(size);
    const computed = getComputedStyle(main), kept = Object.fromEntries(FROZEN.map((name) => [name, computed[name]]));
    const wide = root.clientWidth;
    style(main, { ...kept, width: `${main.offsetWidth}px` });
    style(app.time, { width: `${app.time.offsetWidth}px` });
    for (const [el2, values] of [...grids, ...boxes]) style(el2, values);
    root.style.setProperty("--wide", `${wide}px`);
    root.style.setProperty("--fit", Math.min(LARGEST, SHEET / wide));
    for (const el2 of left) el2.classList.add("unvisited");
    root.classList.toggle("partly", left.length > 0);
    root.classList.toggle("wasdark", theme === "dark");
    undo = () => {
      for (const [el2, text] of styles.reverse()) text === null ? el2.removeAttribute("style") : el2.setAttribute("style", text);
      for (const el2 of left) el2.classList.remove("unvisited");
      if (theme === "dark") app.set({ theme });
      undo = null;
    };
  };
  addEventListener("beforeprint", before);
  addEventListener("afterprint", () => undo?.());
}

// visualizer/pages/js/instrument.mjs
var EVERYTHING = ["picture", "size", "theme", "view", "focus", "unit", "step"];
var TOUCHES = {
  t: ["step"],
  unit: ["unit", "step"],
  mode: ["unit", "step"],
  focus: ["focus", "step"],
  sort: ["focus", "unit", "step"],
  view: ["view", "step"],
  theme: ["theme", ...EVERYTHING],
  playing: ["play"],
  speed: ["play"],
  pane: ["pane", ...EVERYTHING]
};
var KNOCK_MS2 = 4e3;
async function knock() {
  const signal = AbortSignal.timeout(KNOCK_MS2);
  try {
    return (await fetch("./static/js/bokeh.min.js", { method: "HEAD", cache: "no-store", signal })).ok;
  } catch {
    return false;
  }
}
var Instrument = class {
  constructor({ model, el: el2 }, style) {
    this.model = model;
    this.setup = model.setup;
    this.pages = model.pages;
    this.inPage = Object.keys(model.pages).length > 0;
    this.P = null;
    this.notices = [];
    this.S = {
      t: 0,
      unit: 0,
      mode: "unit",
      focus: null,
      sort: "similarity",
      playing: false,
      speed: 1,
      view: { a: 0, n: 1 },
      theme: this.startTheme()
    };
    const sheet = h("style");
    sheet.append(theme_default + base_default + style);
    this.root = h("div", { class: "gs", tabindex: "-1", "data-theme": this.S.theme });
    this.root.classList.toggle("page", this.inPage);
    el2.append(sheet, this.root);
    this.host = el2.getRootNode().host ?? this.root;
    const inPage = { knock, give: () => window.gatescope?.socket?.onclose?.(new CloseEvent("close")) };
    this.line = new Connection({ ...this.inPage && inPage, changed: (state, before) => this.moved(state, before) });
    if (this.inPage) model.document?.on_event("connection_lost", (_, event) => this.line.lost(event?.connection?.deref?.()));
  }
  listen() {
    const sizes = new ResizeObserver(() => this.resize());
    sizes.observe(this.time);
    this.model.on("payload", () => this.hear());
    this.model.on("progress", () => this.line.heard(true));
    this.model.on("remove", () => {
      sizes.disconnect();
      this.line.stop();
      this.closed = true;
      this.close();
    });
    const keyed = this.inPage ? document : this.root;
    keyed.addEventListener("keydown", (event) => this.key(event));
    this.root.addEventListener("click", (event) => {
      if (event.detail && event.target.closest?.("button") && !event.target.closest(".popover")) this.root.focus({ preventScroll: true });
    });
    this.readTheme();
    if (!this.inPage) return;
    document.getElementById("opening")?.remove();
    this.root.append(h("p", { class: "printnote" }, "Sections that were not looked at are left out. Scroll through the page in light colours, and print it again."));
    printing(this);
  }
  close() {
  }
  // ---- the server
  get connected() {
    return this.line.up;
  }
  // hands a question over
  tell(question) {
    this.line.asked();
    this.model.send_msg(question);
  }
  // an answer; one that cannot be drawn leaves the page as it was
  hear() {
    this.line.heard();
    try {
      this.receive(this.model.payload);
    } catch (error) {
      console.error(error);
      this.notices = ["This answer cannot be shown: a fault in the program, which the browser's console names."];
      this.draw(/* @__PURE__ */ new Set(["notice"]));
    }
  }
  moved(state, before) {
    if (state === "closed") this.wentOff();
    if (before === "closed" && state === "open") this.cameBack();
    this.mark();
    this.draw(/* @__PURE__ */ new Set(["notice", "lost", "busy", "run"]));
  }
  // while there is no way to the server nothing is sent, and nothing that was asked is forgotten
  wentOff() {
    this.questions?.hold();
  }
  cameBack() {
    this.questions?.resume();
  }
  // what there is to say of the way to the server
  get offline() {
    const { behind } = this, shown = behind ? this.whose : this.meanwhile;
    return {
      silent: `The server has not answered for ${SILENT_MS / 1e3} seconds; this page goes on asking. ${shown}`,
      closed: `Not connected, trying again. ${behind ? "What you ask is kept. " : ""}${shown}`,
      ended: "The server answers again, but no longer knows this page. Reload keeps what you typed."
    }[this.line.state];
  }
  // a picture never stands unmarked beside a text that it is not of
  mark() {
    const said = this.offline;
    this.root.classList.toggle("behind", said !== void 0 && this.behind);
    if (said === this.saidOfLine) return;
    this.saidOfLine = said;
    this.draw(/* @__PURE__ */ new Set(["notice"]));
  }
  // takes what is asked along: in the address, or a text that is too long for it beside it
  reload() {
    const [url, text] = this.wished();
    history.replaceState(text && !new URL(url).searchParams.has("text") ? { text } : null, "", url);
    location.reload();
  }
  // the text that a reload brought along beside the address, once
  get brought() {
    const text = this.inPage ? history.state?.text : void 0;
    if (text !== void 0) history.replaceState(null, "");
    return text;
  }
  // ---- state
  // what a change of each part of the state touches
  get touches() {
    return TOUCHES;
  }
  set(changes) {
    const touched = /* @__PURE__ */ new Set();
    for (const [key, value] of Object.entries(changes)) {
      if (this.S[key] === value) continue;
      this.S[key] = value;
      for (const what of this.touches[key]) touched.add(what);
    }
    if (this.notices.length && (changes.t ?? changes.unit) !== void 0 && !this.root.classList.contains("stale")) {
      this.notices = [];
      touched.add("notice");
    }
    if (changes.theme) this.readTheme();
    if (touched.size) this.draw(touched);
  }
  // what is asked for stays asked for, also over a cell that has no such signal
  look(name) {
    this.chosen = name;
    this.set({ focus: name });
  }
  go(t) {
    if (!this.P) return;
    t = Math.max(0, Math.min(this.P.T - 1, t));
    const view = follow(this.S.view, t, this.P.T);
    this.set(view.a === this.S.view.a && view.n === this.S.view.n ? { t } : { t, view });
  }
  pick(unit) {
    if (this.P) this.set({ unit: Math.max(0, Math.min(this.P.H - 1, unit)), mode: "unit" });
  }
  // what a signal's full scale stands for
  full(name) {
    return this.setup.signals[name].kind === "memory" ? this.P.peak(name) : 1;
  }
  startTheme() {
    const page = document.documentElement.dataset.theme;
    return page ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  }
  readTheme() {
    this.root.dataset.theme = this.S.theme;
    if (this.inPage) document.documentElement.dataset.theme = this.S.theme;
    const computed = getComputedStyle(this.root);
    this.font = computed.fontFamily;
    const known = /* @__PURE__ */ new Map();
    this.css = (name) => {
      if (!known.has(name)) known.set(name, computed.getPropertyValue(name).trim());
      return known.get(name);
    };
    this.palette = palette(this.css, this.setup.signals);
  }
  // ---- layout and drawing
  resize() {
    const now = this.measure();
    if (!this.P || !now.width || Object.keys(now).every((key) => now[key] === this[key])) return;
    this.resetView(now);
    this.draw(new Set(EVERYTHING));
  }
  // what the layout depends on
  measure() {
    const small = this.root.clientWidth <= 760;
    return {
      small,
      low: !small && this.inPage && innerHeight < 800,
      width: Math.round(this.time.clientWidth),
      rem: parseFloat(getComputedStyle(document.documentElement).fontSize)
    };
  }
  resetView(size = this.measure()) {
    Object.assign(this, size);
    this.placeWords();
    const letter = ["bytes", "characters"].includes(this.P.reads.kind);
    const column = (letter ? this.small ? 1.8 : 1.2 : this.small ? 2.6 : 2) * this.rem;
    const n = fit(this.P.T, this.width - this.gutter, column);
    this.S.view = follow({ a: this.S.view.a, n }, this.S.t, this.P.T);
  }
  // on a phone the sentence stays above everything
  placeWords() {
    const place = this.small ? this.main : this.time;
    if (this.words.parentNode !== place) place.prepend(this.words);
  }
  get gutter() {
    return Math.round(3.9 * this.rem);
  }
  draw(touched) {
    if (!this.P) return;
    this.G = axis(this.S.view, this.P.T, this.width, this.gutter);
    const has = having(touched);
    const { P, S } = this, by = [P, P.layer, S.sort, S.focus];
    if (by.some((each, k) => each !== this.sorted?.[k])) {
      this.order = rowOrder(P, S.sort, S.focus, S.t);
      [this.sorted, this.ordered] = [by, S.t];
      touched.add("order");
    }
    if (has("step", "view", "size")) this.drawCursor();
    for (const part of this.parts) if (!part.el.hidden) drawPart(part, touched);
  }
  drawCursor() {
    const { G, S, cursor } = this;
    cursor.style.display = G.sees(S.t) ? "" : "none";
    cursor.style.left = `${G.x(S.t) - 1}px`;
    cursor.style.width = `${G.cw + 1}px`;
  }
  // ---- keys
  // what each key does
  moves() {
    const { S, P } = this, row = this.order.indexOf(S.unit);
    return {
      ArrowLeft: () => this.go(S.t - 1),
      ArrowRight: () => this.go(S.t + 1),
      Home: () => this.go(0),
      End: () => this.go(P.T - 1),
      // the rows go round, as the arrows beside a unit's name do
      ArrowUp: () => this.pick(this.order[(row - 1 + P.H) % P.H]),
      ArrowDown: () => this.pick(this.order[(row + 1) % P.H]),
      ...Object.fromEntries(P.signals.map((name, k) => [k + 1, () => this.look(name)]))
    };
  }
  key(event) {
    if (this.closed || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.composedPath()[0];
    if (target.closest?.("dialog, .popover")) return;
    const typing = target.matches?.("input:not([type=range], [type=checkbox]), textarea, select") || target.isContentEditable;
    if (typing) {
      if (event.key === "Escape") this.root.focus();
      return;
    }
    if (!this.P) return;
    const slider = target.matches?.("input[type=range]");
    const button = target.matches?.("button, a, summary, input[type=checkbox]");
    const move = this.moves()[event.key];
    if (!move || slider && event.key !== " " && event.key !== "?" || button && event.key === " ") return;
    event.preventDefault();
    move();
  }
};

// visualizer/pages/js/payload.mjs
var LITTLE = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
function block(bytes) {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const facts = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
  return [facts, bytes.subarray(4 + length)];
}
function open(data) {
  return block((data instanceof ArrayBuffer ? new Uint8Array(data) : new Uint8Array(data.buffer, data.byteOffset, data.byteLength)).slice());
}
function decode(data) {
  if (!LITTLE) throw new Error("a big-endian browser cannot read this picture");
  const [head, rest] = open(data);
  return { ...head, picture: rest.length ? new Picture(...block(rest)) : null };
}
var Picture = class {
  constructor(facts, body) {
    Object.assign(this, facts);
    this.body = body;
    this.layer = (this.layers?.length ?? 1) - 1;
    while (this.layer && this.layers[this.layer].direction === "reverse") this.layer -= 1;
    this.cache = /* @__PURE__ */ new Map();
  }
  array(name) {
    const entry = this.arrays[name];
    if (!entry) return null;
    const [offset, shape] = entry;
    const size = shape.reduce((a, b) => a * b, 1);
    return new Float32Array(this.body.buffer, this.body.byteOffset + 4 * offset, size);
  }
  kept(key, make) {
    if (!this.cache.has(key)) this.cache.set(key, make());
    return this.cache.get(key);
  }
  // a signal, or another per-step term, of the layer shown
  signal(name) {
    return this.kept(`${this.layer}.${name}`, () => this.array(`${this.layer}.${name}`));
  }
  at(name, t, unit) {
    return t < 0 || t >= this.T ? 0 : this.signal(name)[t * this.H + unit];
  }
  mean(name) {
    return this.kept(`mean ${this.layer}.${name}`, () => {
      const a = this.signal(name), out = new Float32Array(this.T);
      for (let t = 0; t < this.T; t++) {
        let sum = 0;
        for (let u = 0; u < this.H; u++) sum += a[t * this.H + u];
        out[t] = sum / this.H;
      }
      return out;
    });
  }
  column(name, unit) {
    const a = this.signal(name), out = new Float32Array(this.T);
    for (let t = 0; t < this.T; t++) out[t] = a[t * this.H + unit];
    return out;
  }
  // the largest |value| over the text and all units
  peak(name) {
    return this.kept(`peak ${this.layer}.${name}`, () => this.signal(name).reduce((m, v) => Math.max(m, Math.abs(v)), 0));
  }
  // the largest |value| of one unit over the text, or of the mean over units where unit is null
  reach(name, unit) {
    const a = unit === null ? this.mean(name) : this.column(name, unit);
    return a.reduce((m, v) => Math.max(m, Math.abs(v)), 0);
  }
  // the tokens as they can be seen
  get shown() {
    return this.kept("shown", () => this.tokens.map(visible));
  }
  get memory() {
    return this.signals.includes("c") ? "c" : "h";
  }
  // the gate that keeps the memory, or null
  get keeper() {
    return this.signals.includes("f") ? "f" : this.signals.includes("z") ? "z" : null;
  }
  // steps until half of what a token wrote into a unit is gone, the median over the tokens; minus them where it is
  // at least so many; null for a cell that keeps nothing by a gate
  halfLife(unit) {
    return this.signal("half")?.[unit] ?? null;
  }
  top(t) {
    const ids = this.array("top.id"), p = this.array("top.p"), k = this.arrays["top.id"][1][1];
    return Array.from({ length: k }, (_, j) => [this.words[ids[t * k + j]], p[t * k + j]]);
  }
};

// visualizer/pages/js/trainer-probe.mjs
var SETTLE_MS2 = 80;
function probe(app) {
  const input = h("textarea", {
    rows: 1,
    class: "sentence",
    spellcheck: "false",
    autocomplete: "off",
    autocapitalize: "off",
    "aria-label": "The probe: a text read with the weights of this moment",
    maxlength: app.setup.limits.text
  });
  const count = h("span", { class: "count" });
  const el2 = h("div", { class: "asked" }, h("span", { class: "count", "aria-hidden": "true" }, "Probe"), h("div", { class: "field" }, input), count);
  let waiting2 = 0, shown = null;
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !app.text.includes("\n") && app.P.reads.kind !== "bytes") event.preventDefault();
  });
  input.addEventListener("input", () => {
    clearTimeout(waiting2);
    waiting2 = setTimeout(() => app.send({ text: input.value }), SETTLE_MS2);
  });
  return {
    el: el2,
    draw(has) {
      if (!has("run", "picture")) return;
      if (app.text !== shown && input.getRootNode().activeElement !== input) input.value = app.text;
      shown = app.text;
      input.classList.toggle("lines", app.text.includes("\n"));
      const { T, length, reads } = app.P;
      count.textContent = `${T < length ? `the first ${T} of ` : ""}${length.toLocaleString("en")} ${length === 1 ? reads.one : reads.many}`;
    }
  };
}

// visualizer/pages/js/trainer.mjs
var EVERY_MS = 250;
var PATIENCE_MS = 1500;
var FAULT_MS = 5e3;
var FIELDS = ["task", "cell", "units", "seed", "iterations"];
var App = class extends Instrument {
  constructor(context) {
    super(context, trainer_default);
    Object.assign(this.S, { mode: "mean", sort: "number" });
    this.seq = this.wanted = 0;
    this.owes = null;
    this.run = null;
    this.came = along(new URLSearchParams(this.inPage ? location.search : ""));
    this.parts = [form, progress, curves, probe, ribbon, maps, answers].map((part) => part(this));
    const [choice, where, plots, input, words, heat, said] = this.parts;
    this.time = h(
      "section",
      { class: "time", "aria-label": "The probe" },
      words.el,
      heat.el,
      said.steps,
      h("div", { class: "cursor" })
    );
    this.cursor = this.time.lastChild;
    this.words = words.el;
    this.status = h("p", { class: "unseen", role: "status" });
    this.main = h(
      "main",
      {},
      h("section", { class: "now", "aria-label": "Training" }, where.el, plots.el, where.results),
      h("div", { class: "probe" }, input.el, this.time, said.el)
    );
    this.root.append(bar(this), choice.el, this.main, this.status);
    this.listen();
    const held = (event) => this.live && !this.closed && this.connected && event.preventDefault();
    if (this.inPage) addEventListener("beforeunload", held);
    this.receive(this.model.payload, true);
    const { brought } = this;
    if (brought !== void 0) this.send({ text: brought });
  }
  close() {
    clearTimeout(this.again);
  }
  // ---- the server
  wentOff() {
    this.close();
    this.status.textContent = "Not connected.";
  }
  cameBack() {
    this.status.textContent = "Connected again.";
    this.poll();
  }
  get meanwhile() {
    return this.live ? "This training goes on without the page for a few minutes." : "What is shown stays.";
  }
  get behind() {
    return this.owes !== null;
  }
  get whose() {
    return "What is shown is of what was asked before.";
  }
  get live() {
    return this.run !== null && !this.setup.ends.includes(this.run.state);
  }
  // every answer says all there is to say, so that one which is lost only has to be asked for again
  send(request = {}) {
    if (this.closed) return;
    const { choice, text } = request;
    if (choice) this.owes = { ...this.owes, choice };
    if (text !== void 0) this.owes = { ...this.owes, text };
    this.mark();
    if (!this.connected) return;
    for (const want of Object.keys(this.owes ?? {})) if (!(want in request)) this.hand({ [want]: this.owes[want] }, want);
    this.hand(request, request.do ?? (choice ? "choice" : text !== void 0 ? "text" : "look"));
  }
  hand(request, want) {
    this.seq += 1;
    if (want !== "look") this.wanted = this.seq;
    if (request.do === "file" && this.file?.net !== request.net) this.file = { seq: this.seq, net: request.net };
    this.tell({ seq: this.seq, want, seen: this.version ?? 0, ...request });
    clearTimeout(this.again);
    this.again = setTimeout(() => this.poll(), PATIENCE_MS);
  }
  poll() {
    this.send(this.file ? { do: "file", net: this.file.net } : {});
  }
  receive(data, first = false) {
    const [head, rest] = open(data);
    if (head.file) return this.save(head, rest);
    const answer = decode(data);
    if (this.file && answer.seq >= this.file.seq) this.file = null;
    if (answer.seq < this.wanted) return void 0;
    clearTimeout(this.again);
    if (this.file) this.again = setTimeout(() => this.poll(), PATIENCE_MS);
    this.owes = null;
    const before = this.P, state = this.run?.state;
    const touched = /* @__PURE__ */ new Set(["run"]);
    const told = JSON.stringify(answer.notices);
    if (first || told !== this.told || answer.seq === this.wanted) {
      this.notices = answer.notices;
      this.told = told;
      touched.add("notice");
    }
    if (!answer.choice) {
      if (this.live) this.again = setTimeout(() => this.poll(), FAULT_MS);
      return this.draw(touched);
    }
    Object.assign(this, { run: answer.run, choice: answer.choice, text: answer.text, version: answer.version });
    if (first) this.opened = answer.text;
    if (answer.picture) {
      this.P = answer.picture;
      this.placed(before);
      for (const what of EVERYTHING) touched.add(what);
    }
    this.resetView();
    this.draw(touched);
    if (this.run && this.run.state !== state) this.announce();
    if (this.live) {
      clearTimeout(this.again);
      this.again = setTimeout(() => this.send(), EVERY_MS);
    }
    return void 0;
  }
  // what is asked of a probe is at its end, where it opens and stays
  placed(before) {
    const { P, S } = this;
    S.t = before && S.t < before.T - 1 && continues(before.tokens, P.tokens) ? Math.min(S.t, P.T - 1) : P.T - 1;
    if (!before && this.inPage) this.read(new URLSearchParams(location.search));
    S.unit = Math.min(S.unit, P.H - 1);
    S.focus = P.signals.includes(this.chosen) ? this.chosen : P.keeper ?? P.signals[0];
  }
  // what an address says of the view; the rest of it went to the server
  read(query) {
    const { P, S } = this, asked = (name) => query.get(name) || void 0;
    S.t = within(asked("t"), P.T, S.t, "step", this.notices);
    this.chosen = P.signals.find((name) => name === asked("focus"));
  }
  save({ file, seq }, bytes) {
    if (!this.file || seq < this.file.seq) return;
    this.file = null;
    clearTimeout(this.again);
    download(file, bytes, "application/octet-stream");
    if (this.live) this.send();
  }
  // ---- what this page is about
  get task() {
    return this.setup.tasks[(this.run ?? this.choice).task];
  }
  // start, pause, resume: what the button does now
  act() {
    const { run } = this;
    if (this.live && run.state === "scoring") return;
    if (!this.live) this.send({ do: "start", choice: this.chosenNow() });
    else this.send({ do: run.state === "paused" ? "resume" : "pause" });
  }
  // for those who do not see it
  announce() {
    const { state, nets, said } = this.run, names = nets.map((net) => this.name(net)).join(" and ");
    const words = { starting: `Training ${names}.`, paused: "Paused.", done: `${names} trained.`, stopped: "Stopped." };
    const news = said || words[state];
    if (news) this.status.textContent = news;
  }
  // what the links to other pages take along
  passes() {
    const { text, opened } = this, { task } = this.run ?? this.choice;
    return passed(this.came, { text: text === this.task.examples[0][1] ? "" : text, opened, task });
  }
  link(base = location.href) {
    const { choice, run, text, S, P } = this;
    const own = (run ?? choice).task === choice.task && text !== this.task.examples[0][1] ? text : null;
    return withState(base, {
      ...Object.fromEntries(FIELDS.map((name) => [name, choice[name]])),
      beside: choice.beside ? null : "no",
      text: own,
      theme: S.theme,
      t: P && S.t < P.T - 1 ? S.t : null,
      focus: (this.chosen && S.focus) ?? null,
      run: null,
      ...carried(this.passes(), own, this.setup.models)
    });
  }
  // this page's own address finds its run again, with all that can be done to it; one that is shared does not
  get address() {
    return withState(this.link(), { run: this.run?.key ?? null });
  }
  wished() {
    const { text = this.text, choice } = this.owes ?? {};
    const asked = Object.assign(Object.create(this), { text, choice: { ...this.choice, ...choice } });
    return [withState(this.link.call(asked), { run: this.run?.key ?? null }), text];
  }
  draw(touched) {
    super.draw(touched);
    const { run, choice, host } = this;
    Object.assign(host.dataset, { ready: "true", state: run?.state ?? "idle", iteration: run?.iteration ?? 0, task: choice.task });
    const { address } = this;
    if (!this.inPage || address === this.kept) return;
    this.kept = address;
    keep(() => this.kept);
  }
  placeWords() {
  }
  moves() {
    return { ...super.moves(), " ": () => this.act() };
  }
};
var trainer_default2 = { render: (context) => void new App(context) };
export {
  App,
  trainer_default2 as default
};
