// visualizer/pages/js/gradients.css
var gradients_default = '.gs .ask { display: block; padding-top: .6rem; }\n.presets .chips { gap: .35rem; overflow-x: auto; scrollbar-width: none; } .gs .presets .chip { padding-left: .6rem; padding-right: .6rem; }\n.look { margin: .35rem 0 0; height: 2.7rem; line-height: 1.35rem; color: var(--ink2); overflow: hidden; text-wrap: pretty; } .look b { color: var(--ink); font-weight: 600; }\n.gs .ask .notice { max-width: 50rem; width: fit-content; margin-top: .4rem; }\n.gs.behind main { opacity: 1; } .behind .right { opacity: .5; }\n\nmain { grid-template-columns: 19rem minmax(0, 1fr); align-items: start; } .page main { --high: calc(100vh - 11rem); }\n.knobs { position: sticky; top: .75rem; }\n.knobs > summary { display: none; }\n.knobs fieldset { border: 0; border-top: 1px solid var(--rule); margin: 0 0 .5rem; padding: .1rem 0 0; min-width: 0; } .knobs legend { padding: 0 .5rem 0 0; font-size: .8125rem; font-weight: 600; }\n.knob { display: grid; align-items: center; grid-template-columns: minmax(0, 1fr) auto auto; column-gap: .6rem; min-height: 2rem; }\n.knob .name { color: var(--ink2); white-space: nowrap; } .knob.changed .name { color: var(--ink); font-weight: 650; } .knob.changed .name::after { content: " •"; }\n.knob output { grid-column: 3; min-width: 2.4rem; text-align: right; font-weight: 600; } .knob input[type=range] { grid-column: 1 / -1; }\n.knob.idle { opacity: .45; } .knob small { color: var(--ink3); font-size: .75rem; grid-column: 1 / -1; } .hold.knob small { grid-column: auto; }\n.gs .knob select { border: 1px solid var(--rule2); border-radius: 6px; padding: .15rem .35rem; background: var(--surf); max-width: 10.5rem; grid-column: 2 / -1; } .gs .knob select:hover { border-color: var(--ink); }\n.knob .check, .knob.check { color: var(--ink2); } .knob .check { display: flex; gap: .35rem; align-items: center; font-size: .8125rem; } .check input { width: 1rem; height: 1rem; accent-color: var(--ink); margin: 0; }\n.knob.hold { grid-template-columns: auto auto 1fr; }\n.knobs input[type=range] { appearance: none; -webkit-appearance: none; width: 100%; height: 1rem; margin: 0; background: none; cursor: pointer; }\n.knobs input[type=range]::-webkit-slider-runnable-track { height: 2px; background: var(--rule2); } .knobs input[type=range]::-moz-range-track { height: 2px; background: var(--rule2); }\n.knobs input[type=range]::-webkit-slider-thumb { -webkit-appearance: none; width: .85rem; height: .85rem; margin-top: calc(-.425rem + 1px); border-radius: 50%; background: var(--ink); border: 0; }\n.knobs input[type=range]::-moz-range-thumb { width: .85rem; height: .85rem; border-radius: 50%; background: var(--ink); border: 0; }\n.none input[type=range] { opacity: .35; } .knobs input[type=range]:focus-visible { outline: none; } .knobs :disabled { cursor: default; } .chip:disabled, .knobs fieldset:disabled { opacity: .5; }\n.knobs input[type=range]:focus-visible::-webkit-slider-thumb { box-shadow: 0 0 0 2px var(--bg), 0 0 0 4px var(--ink); } .knobs input[type=range]:focus-visible::-moz-range-thumb { box-shadow: 0 0 0 2px var(--bg), 0 0 0 4px var(--ink); }\n.tick { position: relative; grid-column: 1 / -1; height: .95rem; font-size: .75rem; line-height: .95rem; color: var(--ink3); } .tick::before { content: ""; position: absolute; top: -.2rem; height: .3rem; border-left: 1.5px solid var(--ink3); left: calc(.425rem + var(--at) * (100% - .85rem)); }\n.tick { padding-left: calc(var(--at) * 100% - 3.4rem); margin-top: -.1rem; }\n.knob.sequence { grid-template-columns: 1fr auto; } .sequence .slide, .typed { grid-column: 1 / -1; min-height: 4.7rem; align-content: start; }\n.typed textarea { width: 100%; font: inherit; font-size: .8125rem; line-height: 1.25; color: inherit; background: var(--surf); border: 1px solid var(--rule2); border-radius: 6px; padding: .25rem .4rem; resize: none; height: 2.6rem; }\n.typed .under { display: flex; justify-content: space-between; align-items: center; }\n.reset { width: 100%; } .btn:disabled { opacity: .45; cursor: default; }\n\n.right { min-width: 0; } .first { display: flex; flex-direction: column; min-height: var(--high); }\n.norms { flex: 1; display: flex; flex-direction: column; min-height: 0; }\n.tools { display: flex; align-items: center; gap: .6rem 1rem; flex-wrap: wrap; } .tools .sp { flex: 1; } .key { color: var(--ink3); font-size: .75rem; }\n.toggle { display: inline-flex; align-items: center; gap: .4rem; } .dash { display: inline-block; width: 1.5rem; border-top: 2.5px solid var(--ink); } .dash.c { border-top-style: dashed; } .dash.f { border-top-style: dotted; }\n.seg .toggle[aria-pressed=false] { opacity: .6; }\n.tools .where { font-size: 1rem; } .tools .where small { font-size: .875rem; }\n.sides { flex: 1; display: grid; grid-template-columns: 1fr 1fr; column-gap: 1rem; min-height: 0; padding-top: .4rem; }\n.side { display: flex; flex-direction: column; min-width: 0; } .side h2, .loss { padding-left: var(--names); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; } .loss { margin: 0; font-size: .75rem; color: var(--ink3); } .side .plot { flex: 1 1 auto; min-height: 11rem; } .gs:not(.page) .side .plot { min-height: 20rem; }\n.plot > svg { position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none; } .plot > svg line { stroke-width: 1; opacity: .7; }\n.plot .at { position: absolute; width: 1px; background: var(--ink); pointer-events: none; }\n.gs .readout table { font-size: .8125rem; } .readout { overflow-x: auto; padding-top: .3rem; } .gs .readout th, .gs .readout td { text-align: left; padding: .1rem .6rem .1rem 0; height: 1.65rem; }\n@media (min-width: 761px) { .readout table { table-layout: fixed; } .readout .cell { width: 11%; } .readout .fate { width: 25.5%; } .readout .all { width: 11.8%; } }\n.readout thead tr:first-child th { color: var(--ink); font-weight: 600; border-bottom: 0; height: 1.35rem; } .gs .readout thead th { padding-bottom: 0; } .readout small { color: var(--ink3); font-size: .75rem; }\n.readout sup, .gs sup { font-size: .72em; line-height: 0; vertical-align: .42em; }\n.cellname { display: inline-flex; align-items: center; border: 0; background: none; padding: 0; font-weight: 600; } .off td, .off .cellname { opacity: .45; } .off .cellname { text-decoration: line-through; }\ni.line { display: inline-block; width: 1.2rem; height: 3px; margin-right: .5rem; } i.line.lstm { height: 4px; } .off i.line { height: 1px; }\n\n.right > section + section { margin-top: 1.75rem; } .right > .first + section { margin-top: .75rem; } .right > section:not(.first) { border-top: 1px solid var(--rule); padding-top: .75rem; }\n.detail { display: flex; align-items: center; gap: .5rem 1.25rem; flex-wrap: wrap; } .gs .detail select { font-weight: 600; border-bottom: 1px solid var(--rule2); padding: 0; } .detail label { color: var(--ink2); }\n.gs .detail h2, .gs .learn h2 { font-size: 1rem; } .learn .hd { height: auto; white-space: normal; }\n.cells { display: grid; grid-template-columns: repeat(5, minmax(0, 1fr)); gap: .75rem; } .cells figure { margin: .5rem 0 0; } .cells svg { width: 100%; height: auto; } .cells figcaption { font-size: .8125rem; } .cells small { color: var(--ink3); }\n.cells text { font-size: 10px; fill: var(--ink3); } .cells .rule { stroke: var(--rule); } .cells .chance { stroke: var(--ink3); stroke-dasharray: 3 3; } .cells .beyond { fill: var(--sunk); }\n.cells path { fill: none; stroke-linejoin: round; } .cells .one { stroke-width: 1; opacity: .35; } .cells .middle { stroke-width: 3; }\n.note { color: var(--ink2); max-width: 60rem; margin: .5rem 0 0; }\n\n/* an answer that takes a moment: a thin bar, and the last picture stays */\n.busy main::before { content: ""; position: fixed; top: 0; left: 0; width: 100vw; height: 2px; background: var(--ink); opacity: 0; animation: late 0s .3s forwards; z-index: 20; }\n\n@media (max-height: 799px) and (min-width: 761px) {\n  .page .ask { padding-top: .4rem; } .page main { --high: calc(100vh - 10rem); } .knob { min-height: 1.75rem; } .gs .readout th, .gs .readout td { height: 1.5rem; }\n}\n@media (max-width: 1180px) and (min-width: 761px) {\n  .presets .chips { flex-wrap: wrap; overflow: visible; } .look { height: auto; min-height: 2.7rem; white-space: normal; }\n  main { grid-template-columns: 17rem minmax(0, 1fr); } .side h2, .loss { white-space: normal; }\n  .gs .readout th, .gs .readout td { white-space: normal; height: auto; vertical-align: top; } .readout :is(td, thead) small { display: block; } .readout .fate { width: 23%; } .readout .all { width: 13%; } .readout .cell { width: 14%; }\n}\n@media (max-width: 960px) and (min-width: 761px) {\n  .page main { --high: 0; } .sides { grid-template-columns: minmax(0, 1fr); } .side .plot { flex: none; height: 16rem; }\n  .readout .cell { width: 18%; } .readout .fate { width: 23%; } .readout .all { width: 11%; }\n  .cells { grid-template-columns: repeat(3, minmax(0, 1fr)); } .gs .detail .seg { flex-wrap: wrap; }\n}\n@media (max-width: 760px) {\n  .gs .detail .seg { flex-direction: column; align-items: stretch; width: 100%; } .detail .seg button { text-align: left; }\n  .look { height: auto; min-height: 6.9rem; } .gs .ask .notice { margin-top: .5rem; } .readout:not(.clips) .weights { display: none; } .gs .readout td small { display: block; }\n  main { padding-bottom: 2rem; gap: 1rem; align-items: stretch; } .gs .readout th, .gs .readout td { white-space: normal; } .gs .readout thead small { display: none; } .knobs { position: static; } .knobs > summary { display: list-item; min-height: 2.75rem; line-height: 2.75rem; cursor: pointer; font-weight: 600; border: 1px solid var(--rule2); border-radius: 8px; padding: 0 .9rem; }\n  .knobs form { padding-top: .75rem; } .knobs input[type=range] { height: 2.75rem; } .gs .knob select, .reset, .tools .btn, .seg button { min-height: 2.75rem; } .knob .check, .knob.check { min-height: 2.75rem; }\n  .side h2, .loss { white-space: normal; } .first { min-height: 0; } .sides { grid-template-columns: minmax(0, 1fr); } .side .plot { flex: none; height: 16rem; }\n  .cells { grid-template-columns: repeat(2, minmax(0, 1fr)); } .cellname { min-height: 2.75rem; }\n}\n';

// visualizer/pages/js/gradients-sections.css
var gradients_sections_default = ".sec .plot { cursor: default; } .sec .labels .name { font-size: .8125rem; } .sec .labels .other { color: var(--ink3); }\n\n.logplot { position: relative; height: 14rem; touch-action: pan-y; } .logplot svg, .stage svg { position: absolute; left: 0; top: 0; overflow: visible; pointer-events: none; }\n.logplot text, .stage text, .shares text { font-size: .75rem; fill: var(--ink3); } .logplot .grid { stroke: var(--rule); } .logplot .one { stroke: var(--rule2); } .logplot .here { stroke: var(--ink); }\n.logplot .line { fill: none; stroke: var(--ink); stroke-width: 3; stroke-linejoin: round; stroke-linecap: round; } .logplot .line.other { stroke: var(--rnn); stroke-width: 2; }\n.logplot .line.faint { stroke: var(--Ff); stroke-width: 1; opacity: .28; } .logplot .line.forget { stroke: var(--Ff); } .logplot .line.held { stroke: var(--Ff); stroke-width: 2; stroke-dasharray: 6 4; }\n.labels .forget, .labels .held, .labels .direct { color: var(--f); } .sec .labels .gates { color: var(--ink3); }\n.logplot .mark { fill: var(--bg); stroke: var(--ink); stroke-width: 2; } .logplot .tag { top: .25rem; }\n.scalar .logplot { height: 16rem; } .scalar .dials { min-height: 3.4rem; } .scalar .reads { min-height: 5.6rem; }\n\n.stage { position: relative; height: 26rem; cursor: crosshair; touch-action: pan-y; } .stage canvas { position: absolute; image-rendering: pixelated; }\n.stage .edge { fill: none; stroke: var(--rule2); } .stage .title { font-size: .9375rem; font-weight: 600; fill: var(--ink); } .stage .halo { fill: none; stroke: var(--bg); stroke-width: 4; } .stage .here { fill: none; stroke: var(--ink); stroke-width: 1.5; } .stage .row { fill: var(--ink); font-size: .8125rem; font-weight: 600; }\n.stage .probe { fill: none; stroke: var(--bg); stroke-width: 2; paint-order: stroke; outline: 1.5px solid var(--ink); border-radius: 50%; } .flow .reads { min-height: 2.5rem; }\n.gs .decades { font-size: .8125rem; color: var(--ink3); } .decades i { width: .45rem; height: .8rem; } .gs .decades b { font-style: normal; font-weight: 600; color: var(--ink); }\n\n.spectrum .plot { height: 20rem; } .spectrum .reads { min-height: 4.2rem; } .spectrum h3 { min-height: 1.25rem; }\n\n.paths .logplot, .paths .plot { height: 15.5rem; margin-top: .2rem; } .paths .reads { min-height: 4.2rem; } .paths .btn { margin-top: .2rem; }\n.lives { padding-left: 3rem; } .sec .lives .slide > span { font-style: normal; font-weight: 400; color: var(--ink2); } .lives small { color: var(--ink3); font-size: .75rem; } .lives .strip { width: 100%; height: 2.2rem; } .lives .strip rect { fill: var(--rule2); } .lives .strip rect.on { fill: var(--Ff); } .lives .slide { grid-template-columns: minmax(0, 1fr) auto; column-gap: .6rem; position: relative; } .lives .slide > span { position: absolute; right: calc(100% + .4rem); }\n.labels .here { position: absolute; width: 1px; background: var(--ink); }\n.shares { width: 100%; height: 3.3rem; overflow: visible; } .shares .unit { stroke: var(--ink); } .shares .on { font-weight: 700; font-style: italic; fill: var(--bg); font-size: .8125rem; }\n.way-cell { fill: var(--ink); background: var(--ink); } .way-g, .way-n { fill: var(--ink3); background: var(--ink3); } .way-error { fill: var(--ink2); background: var(--ink2); }\n.way-i, .way-r { fill: var(--Fi); background: var(--Fi); } .way-f, .way-z { fill: var(--Ff); background: var(--Ff); } .way-o { fill: var(--Fo); background: var(--Fo); } .shares .on-i, .shares .on-r, .shares .on-o { fill: #000; }\n.terms { margin: .25rem 0 0; color: var(--ink2); font-size: .8125rem; line-height: 1.5; min-height: 2.5rem; } .terms span { white-space: nowrap; margin-right: .7rem; } .terms i { display: inline-block; width: .7rem; height: .7rem; margin-right: .3rem; border-radius: 2px; } .terms b { color: var(--ink); font-weight: 600; }\n\n.found { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: .5rem 2rem; align-items: start; margin-top: .75rem; } .found caption { text-align: left; font-weight: 600; padding-bottom: .3rem; } .gs .found td, .gs .found th { height: 2rem; } .found .lost td, .found .lost th { color: var(--neg); } .found .reads { min-height: 5.6rem; padding-top: 1.4rem; }\n\n@media (max-width: 760px) {\n  .stage { height: 21rem; } .scalar .logplot { height: 16rem; } .scalar .dials, .scalar .reads { min-height: 0; } .logplot { height: 12rem; } .spectrum .plot { height: 17rem; }\n  .gs .decades { flex-basis: 100%; }\n}\n";

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
function download(name, content, type) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1e4);
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
var rounded = (v, digits = 2) => Math.sign(v) * Number(Math.abs(v).toFixed(digits)) || 0;
var POWERS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
var power = (k) => `10${k < 0 ? "⁻" : ""}${String(Math.abs(k)).replace(/\d/g, (d) => POWERS[d])}`;
function magnitude(log) {
  if (Number.isNaN(log)) return "0";
  if (log > -3 && log < 4) return (10 ** log).toPrecision(4);
  const whole = Math.floor(log);
  const [digits, more] = (10 ** (log - whole)).toExponential(2).split("e");
  return `${digits} × ${power(whole + Number(more))}`;
}
var shortCell = (title) => title.replace("Vanilla ", "").replace(/(.) LSTM$/, "$1");
var graphemes = new Intl.Segmenter(void 0, { granularity: "grapheme" });
var many = (n, one, more = `${one}s`) => `${n} ${n === 1 ? one : more}`;

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
function bar(app, { choice: choice2 = null, acts = [] } = {}) {
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
  const share2 = h("button", { type: "button", class: "btn bare", "aria-haspopup": "dialog" }, "Share");
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
  share2.hidden = !app.inPage;
  theme.addEventListener("click", () => app.set({ theme: app.S.theme === "dark" ? "light" : "dark" }));
  const sharing = shared(app, share2);
  return h("header", {}, brand, nav, h("span", { class: "sp" }), choice2, h("div", { class: "acts" }, share2, ...acts, theme), sharing);
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

// visualizer/pages/js/gradients-norms.mjs
var SIDES = ["initial", "trained"];
var CELLS = {
  rnn: ["--rnn", "--ink3", 2.5],
  lstm: ["--ink", "--ink", 3],
  gru: ["--Fpos", "--pos", 2],
  peephole: ["--Fi", "--i", 2],
  coupled: ["--Ff", "--f", 2]
};
var SIGNALS = {
  h: ["dL/dh", [], "the error that arrives at h, by all paths"],
  c: ["dL/dc", [9, 4], "the error that arrives at c, by all paths"],
  f: ["product of f", [2, 4], "the direct path from the last c back to this one, alone; of a GRU that of h, the product of z"],
  z: ["product of z", [2, 4]]
};
var WITH = { z: "f" };
var chosen = (P, { shown, off }, side) => P.curves.filter((curve) => curve.side === side && shown[WITH[curve.signal] ?? curve.signal] && !off.has(curve.cell));
function range(means, bands) {
  const ends = (all, low2, high2) => {
    for (const each of all) {
      for (const v of each) {
        if (v < low2) low2 = v;
        if (v > high2) high2 = v;
      }
    }
    return [low2, high2];
  };
  const [low, high] = ends(means, -1, 0), [least, most] = ends(bands, low, high), more = 0.2 * (high - low), air = 0.03 * (high - low);
  return [Math.max(least, low - more) - air, Math.min(most, high + more) + air];
}
function near(own, others) {
  const all = own.flatMap((each) => Array.from(each).filter(Number.isFinite));
  if (!all.length) return others;
  const low = 1.5 * all.reduce((a, b) => Math.min(a, b), 0) - 10, high = 1.5 * all.reduce((a, b) => Math.max(a, b), 0) + 10;
  return others.map((each) => Array.from(each).filter((v) => v >= low && v <= high));
}
function begins(values, { start, end }, { low, high }) {
  for (let t = Math.max(0, Math.ceil(start)); t < values.length && t <= end; t++) {
    if (values[t] >= low && values[t] <= high) return { t, v: values[t] };
  }
  return null;
}
var vanished = (values, { start }) => !Number.isFinite(values[Math.max(0, Math.ceil(start))]);
function steps(start, end, T, most) {
  const ends = [1, T].filter((k) => k >= start && k <= end), near2 = (end - start) / 14;
  const round = ticks(start, end, most).filter((k) => Number.isInteger(k) && k >= 1 && k <= T && ends.every((other) => Math.abs(k - other) > near2));
  return [.../* @__PURE__ */ new Set([...ends, ...round])].sort((a, b) => a - b);
}
function norms(app) {
  const { setup } = app;
  const toggles = Object.entries(SIGNALS).filter(([signal]) => !(signal in WITH)).map(([signal, [name2, , title]]) => {
    const button = h("button", { type: "button", class: "toggle", title }, h("i", { class: `dash ${signal}` }), signal === "f" ? `${name2} or z` : name2);
    button.addEventListener("click", () => app.set({ shown: { ...app.S.shown, [signal]: !app.S.shown[signal] } }));
    return [signal, button];
  });
  const table = h("button", { type: "button", class: "btn" }, "Numbers"), file = h("button", { type: "button", class: "btn" }, "CSV");
  table.addEventListener("click", () => app.numbers());
  file.addEventListener("click", () => app.ask("csv"));
  const step = h("span", { class: "where" });
  const plots = Object.fromEntries(SIDES.map((side) => {
    const target = h("div", { class: "bk" }), labels = h("div", { class: "labels", "aria-hidden": "true" });
    const lines = document.createElementNS("http://www.w3.org/2000/svg", "svg"), at = h("div", { class: "at" });
    const head = h("h2"), loss = h("p", { class: "loss" }), el3 = h("div", { class: `plot ${side}`, role: "img" }, target, lines, labels, at);
    return [side, { side, target, labels, lines, at, head, loss, el: el3 }];
  }));
  const el2 = h(
    "div",
    { class: "norms" },
    h(
      "div",
      { class: "tools" },
      h("div", { class: "seg", role: "group", "aria-label": "Curves" }, ...toggles.map(([, button]) => button)),
      step,
      h("span", { class: "sp" }),
      h("small", { class: "key" }, "line: geometric mean, band: all seeds"),
      table,
      file
    ),
    h("div", { class: "sides" }, ...SIDES.map((side) => h("div", { class: "side" }, plots[side].head, plots[side].loss, plots[side].el)))
  );
  let named = null, zoomed = false, setting = false;
  for (const { el: box } of Object.values(plots)) {
    let pressed = 0;
    box.addEventListener("pointerdown", (event) => pressed = event.clientX, true);
    box.addEventListener("click", (event) => {
      app.root.focus({ preventScroll: true });
      if (!named || event.detail > 1 || Math.abs(event.clientX - pressed) > 4) return;
      const x = event.clientX - box.getBoundingClientRect().left, { left, wide } = frame(box), { start, end } = named("steps");
      if (x >= left && x <= left + wide) app.go(Math.round(start + (x - left) / wide * (end - start)));
    });
    box.addEventListener("dblclick", () => {
      zoomed = false;
      setTimeout(() => quietly(ranges), 50);
    });
    new ResizeObserver(() => {
      if (!named || !app.P) return;
      label();
      cursor();
    }).observe(box);
  }
  app.embed(Object.fromEntries(SIDES.map((side) => [side, plots[side].target]))).then((finder) => {
    named = finder;
    for (const name2 of ["steps", "initial.y"]) {
      named(name2).change.connect(() => {
        if (setting || !app.P) return;
        zoomed = true;
        requestAnimationFrame(axes);
      });
    }
    app.draw(/* @__PURE__ */ new Set(["norms", "size", "theme", "lines", "t"]));
    app.root.classList.add("plotted");
  });
  app.unzoom = () => {
    zoomed = false;
  };
  function quietly(act) {
    setting = true;
    try {
      act();
    } finally {
      setting = false;
    }
  }
  const curves = (side) => chosen(app.P, app.S, side);
  const key = ({ cell, signal }) => `${cell}.${signal}`;
  const values = (curve, of) => app.P.array(`${curve.side}.${key(curve)}.${of}`);
  const many2 = () => Object.values(app.S.shown).filter(Boolean).length > 1;
  const name = ({ cell, signal }) => `${shortCell(setup.cells[cell])}${many2() ? ` ${SIGNALS[signal][0].replace("product of", "∏")}` : ""}`;
  const border = () => ({
    left: Math.round((many2() ? 8.1 : 4.9) * app.rem),
    right: Math.round(2.9 * app.rem),
    top: 5,
    bottom: Math.round(1.3 * app.rem)
  });
  const frame = (box, b = border()) => ({ ...b, wide: box.clientWidth - b.left - b.right, tall: box.clientHeight - b.top - b.bottom });
  function size() {
    const { left, right, top, bottom } = border();
    el2.style.setProperty("--names", `${left}px`);
    for (const side of SIDES) {
      named(side).setv({ min_border_left: left, min_border_right: right, min_border_top: top, min_border_bottom: bottom });
      named(side).toolbar.active_drag = app.small ? null : "auto";
    }
  }
  function colours() {
    const { css: css2, rem, font } = app;
    for (const side of SIDES) {
      axisColours(named, side, app);
      named(`${side}.x`).setv({
        major_label_text_color: css2("--ink3"),
        major_label_text_font_size: `${0.75 * rem}px`,
        major_label_text_font: font
      });
      for (const [cell, [fill2, , width]] of Object.entries(CELLS)) {
        for (const [signal, [, dash]] of Object.entries(SIGNALS)) {
          const line = named(`${side}.${cell}.${signal}`);
          if (!line) continue;
          line.glyph.setv({ line_color: css2(fill2), line_width: width, line_dash: dash, line_cap: dash.length ? "butt" : "round" });
          named(`${side}.${cell}.${signal}.band`).glyph.setv({ fill_color: css2(fill2), fill_alpha: signal === "h" ? 0.11 : 0.06 });
        }
      }
    }
  }
  function fill() {
    const { T } = app.P, t = Array.from({ length: T }, (_, k) => k);
    const [low, high] = extent();
    for (const side of SIDES) {
      const shown = new Map(curves(side).map((curve) => [key(curve), curve]));
      const data = { t, low: t.map(() => low), high: t.map(() => high), tip: tips(side, [...shown.values()], t) };
      const none = t.map(() => NaN);
      for (const [cell] of Object.entries(CELLS)) {
        for (const signal of Object.keys(SIGNALS)) {
          const line = `${cell}.${signal}`, renderer = named(`${side}.${line}`);
          if (!renderer) continue;
          const curve = shown.get(line);
          renderer.visible = named(`${side}.${line}.band`).visible = Boolean(curve);
          for (const [column, of] of [[line, "mean"], [`${line}.low`, "low"], [`${line}.high`, "high"]]) {
            data[column] = curve ? Array.from(values(curve, of)) : none;
          }
        }
      }
      named(`${side}.source`).data = data;
      named(`${side}.hit`).glyph.width = { value: 0.99 };
    }
    ranges();
  }
  function extent() {
    const all = (side, of) => curves(side).map((curve) => values(curve, of)), own = all("initial", "mean");
    const both = (of) => [...all("initial", of), ...near(own, all("trained", of))];
    return range(both("mean"), [...both("low"), ...both("high")]);
  }
  function ranges() {
    if (!zoomed) {
      const [low, high] = extent();
      named("initial.y").setv({ start: low, end: high });
      named("steps").setv({ start: -0.5, end: app.P.T - 0.5 });
    }
    axes();
  }
  function axes() {
    const y = named("initial.y"), x = named("steps");
    const round = ticks(y.start, y.end, 6), whole = round.filter(Number.isInteger), up = whole.length > 1 ? whole : round;
    const along3 = steps(x.start + 1, x.end + 1, app.P.T, app.small ? 4 : 6);
    for (const side of SIDES) {
      if (named(`${side}.ticks`)) named(`${side}.ticks`).ticks = up;
      named(`${side}.axis`).major_label_overrides = new Map(up.map((v) => [v, v === 0 ? "1" : Number.isInteger(v) ? power(v) : magnitude(v)]));
      named(`${side}.marks`).ticks = along3.map((k) => k - 1);
      named(`${side}.x`).major_label_overrides = new Map(along3.map((k) => [k - 1, k.toLocaleString("en")]));
    }
    label();
    cursor();
  }
  function tips(side, shown, t) {
    const lines = shown.map((curve) => ({ text: name(curve), mean: values(curve, "mean"), low: values(curve, "low"), high: values(curve, "high") }));
    return t.map((k) => [
      `step ${k + 1}${app.P.tokens ? ` “${app.P.tokens[k]}”` : ""}`,
      ...lines.map(({ text, mean, low, high }) => `${text}  ${magnitude(mean[k])}  (${magnitude(low[k])} to ${magnitude(high[k])})`)
    ].join("\n"));
  }
  function label() {
    const y = named("initial.y"), x = named("steps");
    for (const { side, labels, lines, el: box } of Object.values(plots)) {
      const { left, top, wide, tall } = frame(box), shown = [];
      const down = (v) => tall * (1 - (v - y.start) / (y.end - y.start)), along3 = (t) => left + wide * (t - x.start) / (x.end - x.start);
      for (const curve of curves(side)) {
        const mean = values(curve, "mean"), at = begins(mean, x, { low: y.start, high: y.end });
        if (vanished(mean, x)) shown.push({ curve, zero: true, x: Infinity, y: tall });
        else if (at) shown.push({ curve, x: along3(at.t), y: down(at.v) });
      }
      const heights = spread(shown.map((each) => each.y), Math.min(0.98 * app.rem, tall / Math.max(1, shown.length)), tall);
      labels.replaceChildren(...shown.map(({ curve, zero }, k) => {
        const span = h("span", { class: "name" }, zero ? `${name(curve)} 0` : name(curve));
        if (zero) span.title = "Exactly 0 here, which no power of ten is";
        span.style.cssText = `right:${box.clientWidth - left + 12}px;top:${top + heights[k]}px;color:var(${CELLS[curve.cell][1]})`;
        if (curve.cell === "lstm") span.style.fontWeight = 700;
        return span;
      }));
      lines.replaceChildren(...shown.flatMap(({ curve, x: to, y: v }, k) => {
        if (to > left + wide / 6) return [];
        const line = document.createElementNS("http://www.w3.org/2000/svg", "line");
        const ends = { x1: left - 9, y1: top + heights[k], x2: to - 2, y2: top + v, stroke: `var(${CELLS[curve.cell][0]})` };
        for (const [attribute, value] of Object.entries(ends)) line.setAttribute(attribute, value);
        return line;
      }));
      const none = curves(side).length ? "No curve is in view. A double click shows all." : "No curve is switched on.";
      if (!shown.length) labels.append(h("span", { class: "alone" }, none));
    }
  }
  function cursor() {
    const { start, end } = named("steps"), { t } = app.S;
    for (const { at, el: box } of Object.values(plots)) {
      const { left, top, wide, tall } = frame(box);
      at.hidden = t < start || t > end;
      at.style.cssText = `left:${left + wide * (t - start) / (end - start) - 0.5}px;top:${top}px;height:${tall}px`;
    }
  }
  function heads() {
    const { sides, T } = app.P;
    for (const { side, head, loss } of Object.values(plots)) {
      const { title, seeds, units } = sides[side];
      head.replaceChildren(`${title} `, h("small", {}, `${seeds} seeds, ${units} units`));
      loss.textContent = sides[side].loss;
    }
    for (const [signal, button] of toggles) button.setAttribute("aria-pressed", String(app.S.shown[signal]));
    const token = app.P.tokens?.[app.S.t];
    step.replaceChildren(`step ${app.S.t + 1}`, h("small", {}, ` / ${T}${token ? ` “${token}”` : ""}`));
    for (const { side, el: box } of Object.values(plots)) {
      const now = curves(side).map((curve) => `${name(curve)} ${magnitude(values(curve, "mean")[app.S.t])}`);
      box.setAttribute("aria-label", `${app.told(side)} At step ${app.S.t + 1}, of the curves shown: ${now.join(", ")}.`);
    }
  }
  return {
    el: el2,
    draw(has) {
      if (has("norms", "lines", "t")) heads();
      if (!named) return;
      if (has("size", "lines")) size();
      if (has("theme", "size")) colours();
      if (has("norms", "lines")) quietly(fill);
      else if (has("size", "theme")) quietly(axes);
      if (has("t")) cursor();
    }
  };
}

// visualizer/pages/js/gradients-detail.mjs
function detail(app) {
  const { setup } = app;
  const sides = SIDES.map((side) => {
    const button = h("button", { type: "button" });
    button.addEventListener("click", () => app.set({ side, one: Math.min(app.S.one, app.seeds(side).length - 1), cell: app.beside(side, app.S.cell) }));
    return [side, button];
  });
  const seed = h("select", { "aria-label": "Seed" }), cell = h("select", { "aria-label": "Cell beside the RNN" });
  seed.addEventListener("change", () => app.set({ one: Number(seed.value) }));
  cell.addEventListener("change", () => app.set({ cell: cell.value }));
  cell.append(...Object.entries(setup.cells).filter(([name]) => name !== "rnn").map(([value, title]) => h("option", { value }, title)));
  const el2 = h(
    "section",
    { class: "detail", "aria-label": "Which networks" },
    h("h2", {}, "Where it comes from"),
    h("div", { class: "seg", role: "group", "aria-label": "Side" }, ...sides.map(([, button]) => button)),
    h("label", {}, "one network: seed ", seed),
    h("label", {}, "Vanilla RNN beside ", cell)
  );
  return {
    el: el2,
    draw(has) {
      if (!has("norms", "detail")) return;
      const { S, P } = app;
      for (const [side, button] of sides) {
        button.textContent = P.sides[side].title;
        button.setAttribute("aria-pressed", String(side === S.side));
      }
      const seeds = app.seeds(S.side);
      seed.replaceChildren(...seeds.map((each, k) => h("option", { value: k }, each)));
      seed.value = S.one;
      for (const option of cell.options) option.disabled = !P.curves.some((each) => each.side === S.side && each.cell === option.value);
      cell.value = S.cell;
    }
  };
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

// visualizer/pages/js/ranking.mjs
function life(steps2) {
  const n = Math.abs(steps2);
  return `${steps2 < 0 ? "at least " : ""}${n.toLocaleString("en")} ${n === 1 ? "step" : "steps"}`;
}
var shorter = (a, b) => Math.abs(a) - Math.abs(b) || (a < 0) - (b < 0);

// visualizer/pages/js/tokens.mjs
var SIGNS = { " ": "␣", "\n": "↵", "	": "⇥" };
var visible = (token) => SIGNS[token] ?? token;
var strict = new TextDecoder("utf-8", { fatal: true });

// visualizer/pages/js/figures.mjs
function place(lines, sizes, frame) {
  const placed = {}, names = Object.keys(lines);
  const crossed = ({ left, top, width, height }) => {
    let hits = 0;
    for (const points of Object.values(lines)) {
      for (let k = 1; k < points.length; k++) {
        const [[x0, y0], [x1, y1]] = [points[k - 1], points[k]];
        if (x1 < left || x0 > left + width || !Number.isFinite(y0 + y1)) continue;
        const at = (x) => y0 + (y1 - y0) * Math.max(0, Math.min(1, (x - x0) / (x1 - x0)));
        const [p, q] = [at(left), at(left + width)];
        const over = Math.min(Math.max(p, q), top + height) - Math.max(Math.min(p, q), top);
        if (over >= 0) hits += 1 + over / height;
      }
    }
    for (const other of Object.values(placed)) {
      const apart = left >= other.left + other.width || other.left >= left + width || top >= other.top + other.height || other.top >= top + height;
      if (!apart) hits += 20;
    }
    return hits;
  };
  for (const name of names) {
    const [width, height] = sizes[name];
    let best = null;
    for (const [x, y] of lines[name]) {
      if (!Number.isFinite(y) || x < frame.left || x > frame.right) continue;
      for (const side of [-1, 1]) {
        for (const away of [1, 5, 10, 18, 28]) {
          const left = Math.max(frame.left, Math.min(frame.right - width, x - Math.min(width / 2, 12)));
          const top = side < 0 ? y - height - away : y + away;
          const outside = Math.max(0, frame.top - top) + Math.max(0, top + height - frame.bottom);
          const box = { left, top, width, height };
          const cost = 20 * crossed(box) + 40 * outside + 0.3 * away + 0.01 * (left - frame.left);
          if (best === null || cost < best.cost) best = { ...box, cost };
        }
      }
    }
    if (best) placed[name] = best;
  }
  return placed;
}

// visualizer/pages/js/gradients-section.mjs
function number(log) {
  if (!Number.isFinite(log)) return "0";
  if (log > -2 && log < 3) return String(Number((10 ** log).toPrecision(log < 0 ? 2 : 3)));
  const whole = Math.floor(log), digits = (10 ** (log - whole)).toFixed(1);
  return `${digits === "10.0" ? "1.0" : digits} × ${power(digits === "10.0" ? whole + 1 : whole)}`;
}
var precise = (log) => magnitude(Number.isFinite(log) ? log : NaN);
var titled = (app, cell) => app.setup.cells[cell].replace("Vanilla ", "");
var untrained = (app, cell) => `No ${titled(app, cell)} was trained on “${app.network.title}”.`;
function reach(v, least) {
  let size = least;
  while (size < v) size = Number.isInteger(Math.log2(size / least)) ? 1.5 * size : 4 / 3 * size;
  return Math.round(size);
}
var NICE = [1, 2, 3, 5].flatMap((k) => [k, 10 * k, 100 * k]).sort((a, b) => a - b);
function powers(low, high, most) {
  const by = NICE.find((step) => step >= (high - low) / most) ?? NICE.at(-1), ticks2 = [];
  for (let k = by * Math.ceil(low / by); k <= high; k += by) ticks2.push(k || 0);
  return ticks2;
}
var thin = (points, most = 100) => points.filter((_, k) => k % Math.ceil(points.length / most) === 0 || k === points.length - 1);
function median(values) {
  const sorted = [...values].sort((a, b) => a - b), half = sorted.length >> 1;
  if (!sorted.length) return null;
  return sorted.length % 2 || sorted[half - 1] === sorted[half] ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
var path = (points) => points.map(([x, y], k) => Number.isFinite(y) ? `${k && Number.isFinite(points[k - 1][1]) ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}` : "").join("");
function logPlot() {
  const picture = el("svg", { "aria-hidden": "true" }), labels = h("div", { class: "labels", "aria-hidden": "true" });
  const tag = h("div", { class: "tag" }), el2 = h("div", { class: "logplot", role: "img" }, picture, labels, tag);
  const here = el("path", { class: "here" });
  let at = null, mark = null;
  tag.hidden = true;
  const hover = (event) => {
    const text = at?.(event.clientX - el2.getBoundingClientRect().left);
    tag.hidden = !text;
    if (!text) return;
    tag.textContent = text;
    const most = el2.clientWidth - tag.offsetWidth;
    tag.style.left = `${Math.max(0, Math.min(most, event.clientX - el2.getBoundingClientRect().left + 10))}px`;
  };
  el2.addEventListener("pointermove", hover);
  el2.addEventListener("pointerdown", hover);
  el2.addEventListener("pointerleave", () => tag.hidden = true);
  return {
    el: el2,
    /**
     * lines: [{ values, kind, name }], values[k] at step first + k; unnamed lines are faint company. low, high: ends
     * of the axis. marks: [[step, value]]. tip(step) is the text of a step, said the picture in words, unit what
     * stands at the end of the axis of steps.
     */
    draw({ lines, first, last, low, high, marks = [], tip, said, unit = "", rem }) {
      const width = el2.clientWidth, height = el2.clientHeight;
      if (!width || !height) return;
      const frame = { left: Math.round(3 * rem), right: width - Math.round(0.8 * rem), top: 6, bottom: height - Math.round(1.35 * rem) };
      const x = (t) => frame.left + (frame.right - frame.left) * (t - first) / Math.max(1, last - first);
      const y = (v) => frame.top + (frame.bottom - frame.top) * (high - v) / (high - low);
      const rows = powers(low, high, Math.max(2, Math.floor((frame.bottom - frame.top) / (2.2 * rem))));
      const caption = last > first ? unit : "";
      const edge = frame.right - (caption ? (0.42 * caption.length + 1.2) * rem : 0);
      const along3 = [first, ...ticks(first, last, 5).filter((t) => Number.isInteger(t) && t > first + (last - first) / 12)];
      const drawn = lines.map((line) => ({
        ...line,
        points: Array.from(line.values, (v, k) => [x(first + k), Number.isFinite(v) ? y(v) : NaN])
      }));
      picture.setAttribute("width", width);
      picture.setAttribute("height", height);
      picture.replaceChildren(
        ...rows.map((k) => el("path", { class: k === 0 ? "one" : "grid", d: `M${frame.left} ${y(k)}H${frame.right}` })),
        ...rows.map((k) => el("text", { x: frame.left - 0.4 * rem, y: y(k) + 0.26 * rem, "text-anchor": "end" }, k === 0 ? "1" : power(k))),
        ...along3.filter((t) => x(t) < edge || !caption).map((t) => el(
          "text",
          { x: x(t), y: height - 0.2 * rem, "text-anchor": t === first ? "start" : "middle" },
          String(t)
        )),
        caption && el("text", { x: frame.right, y: height - 0.2 * rem, "text-anchor": "end" }, caption),
        here,
        ...drawn.map(({ kind, points }) => el("path", { class: `line ${kind}`, d: path(points) })),
        ...marks.map(([t, v]) => el("circle", { class: "mark", cx: x(t), cy: y(v), r: 4 }))
      );
      const named = drawn.filter((line) => line.name), spans = named.map(({ kind, name }) => h("span", { class: `name ${kind}` }, name));
      labels.replaceChildren(...spans);
      const sizes = Object.fromEntries(spans.map((span, k) => [k, [span.offsetWidth + 8, 1.05 * rem]]));
      const placed = place(Object.fromEntries(named.map((line, k) => [k, thin(line.points)])), sizes, { ...frame, left: frame.left + 4 });
      spans.forEach((span, k) => {
        span.hidden = !placed[k];
        if (!placed[k]) return;
        span.style.left = `${placed[k].left}px`;
        span.style.top = `${placed[k].top + placed[k].height / 2}px`;
      });
      at = (px) => {
        if (px < frame.left - 8 || px > frame.right + 8) return null;
        const t = first + Math.round((px - frame.left) / (frame.right - frame.left) * (last - first));
        return tip(Math.max(first, Math.min(last, t)));
      };
      mark = (t) => here.setAttribute("d", `M${x(t)} ${frame.top}V${frame.bottom}`);
      el2.setAttribute("aria-label", said);
    },
    /** Marks a step. */
    cursor: (t) => mark?.(t)
  };
}

// visualizer/pages/js/section.mjs
function section(name, title, note, tools, ...body) {
  const small = h("small", {}, note), says = h("p", { class: "says" });
  const el2 = h(
    "section",
    { class: `sec ${name}`, "aria-label": title },
    h("div", { class: "top" }, h("h2", {}, title, " ", small), ...tools),
    says,
    ...body
  );
  return { el: el2, says, note: small };
}
function slider({ name, title, low, high, step, value, written: written2 }, changed) {
  const input = h("input", { type: "range", min: low, max: high, step, value, "aria-label": title });
  const shown = h("output", {});
  const say = () => {
    const text = written2(Number(input.value));
    shown.textContent = text;
    input.setAttribute("aria-valuetext", text);
  };
  input.addEventListener("input", () => {
    say();
    changed(Number(input.value));
  });
  say();
  return {
    el: h("label", { class: "slide", title }, h("span", {}, name), input, shown),
    input,
    set(next, range2 = {}) {
      for (const [key, end] of Object.entries(range2)) input[key] = end;
      input.value = next;
      say();
    }
  };
}
function choice(title, choices, chosen2) {
  const buttons = Object.entries(choices).map(([value, words]) => {
    const button = h("button", { type: "button" }, words);
    button.addEventListener("click", () => chosen2(value));
    return [value, button];
  });
  return {
    el: h("span", { class: "seg", role: "group", "aria-label": title }, ...buttons.map(([, button]) => button)),
    set(now) {
      for (const [value, button] of buttons) button.setAttribute("aria-pressed", String(value === now));
    }
  };
}

// visualizer/pages/js/gradients-flow.mjs
var LEAST = -16;
var APART = 20;
var rowAt = (ends, t) => ends.findIndex((end) => end >= t);
function pairs(values, ends, T, apart) {
  return ends.flatMap((end, row) => {
    const v = end < apart ? null : values[row * T + end - apart];
    return v === null ? [] : [Number.isFinite(v) ? v : -Infinity];
  });
}
function scaleOf(matrices) {
  const all = Float32Array.from(matrices.flatMap((values) => Array.from(values).filter(Number.isFinite))).sort();
  const at = (share2) => all[Math.round(share2 * (all.length - 1))] ?? 0;
  const high = Math.min(-LEAST, reach(at(1), 1));
  return { low: Math.max(LEAST, -reach(-at(0.05), 4)), high, more: at(1) > high };
}
function shade(v, { low, high }, [kept, excess]) {
  const last = kept.length - 1;
  if (!Number.isFinite(v)) return kept[0];
  return v <= 0 ? kept[Math.round(last * Math.max(0, 1 - v / low))] : excess[Math.round(last * Math.min(1, v / high))];
}
function image(values, ends, T, colour) {
  const pixels = new Uint8ClampedArray(4 * T * T);
  for (let t = 0; t < T; t++) {
    const row = rowAt(ends, t);
    for (let k = 0; k <= ends[row]; k++) {
      const [r, g, b] = colour(values[row * T + k]), at = 4 * (t * T + k);
      pixels[at] = r;
      pixels[at + 1] = g;
      pixels[at + 2] = b;
      pixels[at + 3] = 255;
    }
  }
  return pixels;
}
function flow(app) {
  let signal = "h", scale = null, T = 0;
  const which = choice("Which state", { h: "of h", c: "of c" }, (value) => {
    signal = value;
    app.root.focus({ preventScroll: true });
    draw();
  });
  const legend = h("span", { class: "legend decades", "aria-hidden": "true" });
  const maps = [0, 1].map(map);
  const { el: el2, says } = section(
    "flow",
    "Flow matrix",
    "how much of each state reaches each later one",
    [which.el, legend],
    h("div", { class: "two" }, ...maps.map((each) => each.el))
  );
  app.seen(el2, ask);
  function ask() {
    app.ask("flow", { side: app.S.side, one: app.S.one, cells: ["rnn", app.S.cell] });
  }
  function map(place2) {
    const canvas = h("canvas"), over = el("svg", { "aria-hidden": "true" }), tag = h("div", { class: "tag", role: "status" });
    const stage = h("div", { class: "stage", tabindex: "0", role: "img" }, canvas, over, tag);
    const words = h("p", { class: "reads" });
    let frame = null, probe = null;
    tag.hidden = true;
    const at = (event) => {
      const box = stage.getBoundingClientRect(), { left, top, wide, tall } = frame;
      const t = Math.floor((event.clientY - box.top - top) / tall * T), k = Math.floor((event.clientX - box.left - left) / wide * T);
      if (t < 0 || t >= T || k < 0 || k >= T) return null;
      const { ends } = app.got.flow, end = ends[rowAt(ends, t)];
      return k > end ? null : [end, k];
    };
    function point(pair) {
      probe = pair;
      const P = app.got.flow, self = maps[place2];
      tag.hidden = !pair || !self.values;
      over.querySelector(".probe")?.remove();
      if (tag.hidden) return;
      const { left, top, wide, tall } = frame, [end, k] = pair;
      tag.textContent = `t = ${end + 1}, k = ${k + 1}: ${precise(self.values[rowAt(P.ends, end) * T + k])}`;
      const x = left + (k + 0.5) / T * wide, [from2, to] = band(end), y = top + (from2 + to) / 2 / T * tall;
      over.append(el("circle", { class: "probe", cx: x, cy: y, r: 4 }));
      tag.style.left = `${Math.max(0, Math.min(stage.clientWidth - tag.offsetWidth, x + 10))}px`;
      tag.style.top = `${y > top + 40 ? y - 32 : y + 12}px`;
    }
    const hover = (event) => frame && point(at(event));
    stage.addEventListener("pointermove", hover);
    stage.addEventListener("pointerdown", hover);
    stage.addEventListener("pointerleave", () => point(null));
    stage.addEventListener("blur", () => point(null));
    stage.addEventListener("click", (event) => {
      const pair = frame && at(event);
      if (pair) app.set({ t: pair[1] });
    });
    stage.addEventListener("keydown", (event) => {
      const move = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
      if (!move || !T || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const { ends } = app.got.flow, k = Math.max(0, Math.min(T - 1, app.S.t + move[1]));
      const row = rowAt(ends, probe?.[0] ?? T - 1) + move[0], end = ends[Math.max(rowAt(ends, k), Math.min(ends.length - 1, row))];
      if (k !== app.S.t) app.set({ t: k });
      point([end, k]);
    });
    return {
      el: h("div", { class: "panel" }, stage, words),
      stage,
      words,
      values: null,
      paint(values, title) {
        this.values = values;
        point(null);
        const dpr = devicePixelRatio || 1, { rem } = app, width = stage.clientWidth, height = stage.clientHeight;
        frame = { left: Math.round(3 * rem), top: 4, wide: 0, tall: height - Math.round(2.5 * rem) };
        frame.wide = width - frame.left - Math.round(0.8 * rem);
        const { left, top, wide, tall } = frame;
        if (!width || wide <= 0) return;
        Object.assign(canvas, { width: Math.round(wide * dpr), height: Math.round(tall * dpr) });
        canvas.style.cssText = `left:${left}px;top:${top}px;width:${wide}px;height:${tall}px`;
        const off = h("canvas", { width: T, height: T });
        const tables = [ramp(app.css("--zero"), app.css("--ink")), ramp(app.css("--ink"), app.css("--Rneg"))];
        off.getContext("2d").putImageData(new ImageData(image(values, app.got.flow.ends, T, (v) => shade(v, scale, tables)), T, T), 0, 0);
        const pen = canvas.getContext("2d");
        pen.imageSmoothingEnabled = false;
        pen.drawImage(off, 0, 0, T, T, 0, 0, canvas.width, canvas.height);
        over.setAttribute("width", width);
        over.setAttribute("height", height);
        const x = (k) => left + (k + 0.5) / T * wide, y = (t) => top + (t + 0.5) / T * tall;
        const round = [1, ...ticks(1, T, 6).filter((k) => Number.isInteger(k) && k > 1 + T / 12)], low = top + tall + rem;
        over.replaceChildren(
          el("path", { class: "edge", d: `M${left} ${top}V${top + tall}H${left + wide}` }),
          el("path", { class: "edge", d: stairs(left, top, wide, tall) }),
          ...round.map((k) => el("text", { x: left - 0.4 * rem, y: y(k - 1) + 0.28 * rem, "text-anchor": "end" }, String(k))),
          ...round.map((k) => el("text", { x: x(k - 1), y: low, "text-anchor": "middle" }, String(k))),
          el("text", { x: left + wide / 2, y: low + 1.15 * rem, "text-anchor": "middle" }, "earlier step k"),
          el("text", { x: 0, y: 0, "text-anchor": "middle", transform: `translate(${0.8 * rem} ${top + tall / 2}) rotate(-90)` }, "later step t"),
          el("text", { class: "title", x: left + wide - 2, y: top + 1.1 * rem, "text-anchor": "end" }, title),
          el("path", { class: "halo" }),
          el("path", { class: "here" }),
          el("text", { class: "row" })
        );
        this.cursor();
      },
      // the column of the step under the cursor
      cursor() {
        if (!frame?.wide || !over.querySelector(".here")) return;
        const { left, top, wide, tall } = frame, { rem } = app, k = Math.min(app.S.t, T - 1);
        const x = left + k / T * wide, each = Math.max(2, wide / T), y = top + k / T * tall;
        for (const box of [".halo", ".here"]) over.querySelector(box).setAttribute("d", `M${x} ${y}H${x + each}V${top + tall}H${x}z`);
        const name = over.querySelector(".row"), width = 3.6 * rem, within2 = x + each + width < left + wide;
        name.textContent = `k = ${k + 1}`;
        const down = Math.max(0, top + 0.9 * rem - y);
        name.setAttribute("x", within2 ? x + each + 0.5 * rem + down * wide / tall : left + wide - 2);
        name.setAttribute("y", Math.max(top + 0.9 * rem, y + (within2 ? 0 : -(width / wide) * tall)));
        name.setAttribute("text-anchor", within2 ? "start" : "end");
        if (probe) point(probe);
      }
    };
  }
  function band(t) {
    const { ends } = app.got.flow, row = rowAt(ends, t);
    return [(ends[row - 1] ?? -1) + 1, ends[row] + 1];
  }
  function stairs(left, top, wide, tall) {
    return app.got.flow.ends.reduce((d, end) => `${d}H${left + (end + 1) / T * wide}V${top + (end + 1) / T * tall}`, `M${left} ${top}`);
  }
  function key() {
    const tables = [ramp(app.css("--zero"), app.css("--ink")), ramp(app.css("--ink"), app.css("--Rneg"))];
    const bits = (from2, to, n) => h("span", {}, ...Array.from({ length: n }, (_, k) => {
      const bit = h("i");
      bit.style.background = css(shade(from2 + (to - from2) * (k + 0.5) / n, scale, tables));
      return bit;
    }));
    legend.replaceChildren(`${power(scale.low)} and less `, bits(scale.low, 0, 16), h("b", {}, " 1 "), bits(0, scale.high, 8), ` ${power(scale.high)}${scale.more ? " and more" : ""}`);
  }
  function draw() {
    const P = app.got.flow;
    which.set(signal);
    if (!P) return;
    [, T] = P.arrays[`${P.cells[0]}.h`][1];
    const own = (cell) => signal === "c" && P.array(`${cell}.c`) ? "c" : "h";
    const shown = P.cells.map((cell) => P.array(`${cell}.${own(cell)}`));
    scale = scaleOf(shown);
    key();
    const apart = Math.min(APART, T >> 1);
    maps.forEach(({ stage, words }, k) => {
      if (k < P.cells.length) return;
      stage.hidden = true;
      words.replaceChildren(untrained(app, app.S.cell));
    });
    P.cells.forEach((cell, k) => {
      maps[k].stage.hidden = false;
      const name = titled(app, cell), of = own(cell), values = shown[k], { words, stage } = maps[k];
      const all = pairs(values, P.ends, T, apart), half = median(all), most = Math.max(...all);
      const none = signal === "c" && of === "h" ? ` It has no c, so this is its h.` : "";
      const keeps = all.length === 1 ? `the one pair ${many(apart, "step")} apart keeps ${number(most)}` : `half of all pairs ${many(apart, "step")} apart keep at most ${number(half)}, and no pair more than ${number(most)}`;
      words.replaceChildren(h("b", {}, `${name}: `), `of a change in ${of}, ${keeps}.`, none);
      stage.setAttribute("aria-label", `${name}, ${of}: every pair of steps. ${words.textContent} Arrow keys read one pair.`);
      maps[k].paint(values, `${name} ‖d${of}ₜ/d${of}ₖ‖`);
    });
    says.replaceChildren("Row t, column k: how much of a small change in the state at step k is left in the state at step t, over all paths. Strong is kept, faint has vanished, orange has grown. A column that stays strong all the way down is a step that is not forgotten." + (P.ends.length < T ? ` ${P.ends.length} of the ${T} rows are computed, each drawn as a band.` : ""));
  }
  return {
    el: el2,
    draw(has) {
      if (has("flow", "theme", "size")) draw();
      else if (has("t")) for (const each of maps) each.cursor();
      if (!app.got.flow) which.set(signal);
    }
  };
}

// visualizer/pages/js/gradients-knobs.mjs
var SETTLE_MS = 250;
var NAMES = { relu: "ReLU", glorot: "Glorot", start: "as the trained began" };
var ON = { radius: 1, clip: 1 };
function written(name, value, step) {
  if (name === "clip") return String(value);
  return fmt(Number(value), Math.max(0, -Math.floor(Math.log10(step) + 1e-9)), name === "bias");
}
var position = (value) => Math.log10(value);
var threshold = (at) => Number((10 ** at).toPrecision(2));
function knobs(app) {
  const { setup } = app, shown = {};
  const usual = (name) => setup.defaults[name];
  const changed = (name) => String(app.wish[name] ?? "") !== String(usual(name) ?? "");
  const title = (name) => setup.knobs[name].title;
  function slider2(name, { label = title(name), note = null, log = false } = {}) {
    const { low: low2, high: high2, step, off } = setup.knobs[name];
    const range2 = h("input", {
      type: "range",
      "aria-label": label,
      min: log ? position(low2) : low2,
      max: log ? position(high2) : high2,
      step: log ? 0.05 : step
    });
    const number2 = h("output"), check = off && h("input", { type: "checkbox" });
    const value = () => log ? threshold(Number(range2.value)) : Number(range2.value);
    range2.addEventListener("input", () => app.turn({ [name]: value() }));
    range2.addEventListener("dblclick", () => app.turn({ [name]: usual(name) }));
    check?.addEventListener("change", () => app.turn({ [name]: check.checked ? null : ON[name] }));
    const el3 = h(
      "div",
      { class: `knob slide ${name}` },
      h("span", { class: "name" }, label),
      check && h("label", { class: "check" }, check, off),
      number2,
      range2,
      note
    );
    shown[name] = () => {
      const now = app.wish[name], none = now === null || now === "";
      if (check) check.checked = none;
      el3.classList.toggle("none", none);
      const at = none ? ON[name] : Number(now);
      range2.value = log ? position(at) : at;
      number2.textContent = none ? "" : written(name, at, step);
      range2.setAttribute("aria-valuetext", none ? off : written(name, at, step));
      return [el3, range2];
    };
    return el3;
  }
  function choice2(name, label, options) {
    const select = h("select", { "aria-label": label }, ...options.map(([value, text]) => h("option", { value }, text)));
    select.addEventListener("change", () => app.turn(name === "networks" ? task(select.value) : { [name]: select.value }));
    const el3 = h("label", { class: `knob pick ${name}` }, h("span", { class: "name" }, label), select);
    shown[name] = () => {
      select.value = app.wish[name];
      return [el3, select];
    };
    return el3;
  }
  const named = (name) => setup.knobs[name].values.map((value) => [value, NAMES[value] ?? value]);
  const EXAMPLES = (networks) => setup.networks[networks].examples;
  function task(networks) {
    const { text } = app.wish, own = EXAMPLES(app.wish.networks).some(([, each]) => each === text);
    return { networks, ...own ? { text: EXAMPLES(networks)[0]?.[1] ?? "" } : {} };
  }
  const random = h("button", { type: "button" }, "random"), typed = h("button", { type: "button" }, "typed");
  const field = h("textarea", { rows: 2, maxlength: setup.limits.text, "aria-label": "What is read", spellcheck: "false", autocomplete: "off" });
  const examples = h("select", { "aria-label": "Examples" }), count = h("span", { class: "count" });
  let waiting2 = 0;
  random.addEventListener("click", () => app.turn({ text: "" }, true));
  typed.addEventListener("click", () => {
    if (!app.wish.text) app.turn({ text: EXAMPLES(app.wish.networks)[0]?.[1] ?? "" }, true);
  });
  examples.addEventListener("change", () => app.turn({ text: examples.value }, true));
  const read = () => {
    clearTimeout(waiting2);
    waiting2 = 0;
    if (field.value.trim()) app.turn({ text: field.value }, true);
  };
  field.addEventListener("input", () => {
    clearTimeout(waiting2);
    waiting2 = setTimeout(read, SETTLE_MS);
  });
  field.addEventListener("blur", () => {
    if (waiting2) read();
    app.draw(/* @__PURE__ */ new Set(["knobs"]));
  });
  field.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
  const source = h("small"), lasts = slider2("length", { label: "Steps", note: source });
  const reading = h("div", { class: "typed" }, field, h("div", { class: "under" }, examples, count));
  const sequence = h(
    "div",
    { class: "knob sequence" },
    h("span", { class: "name" }, "Sequence"),
    h("div", { class: "seg", role: "group", "aria-label": "Sequence" }, random, typed),
    lasts,
    reading
  );
  shown.text = () => {
    const typing = app.root.getRootNode().activeElement === field, { text, networks } = app.wish, reads = Boolean(text) || typing;
    random.setAttribute("aria-pressed", String(!reads));
    typed.setAttribute("aria-pressed", String(reads));
    source.textContent = app.wish.init === "start" ? "the task’s symbols, the same on both sides" : "noise as initialised, the task’s symbols as trained";
    lasts.hidden = reads;
    reading.hidden = !reads;
    if (!typing) field.value = text;
    const known = EXAMPLES(networks), own = known.every(([, each]) => each !== text);
    examples.replaceChildren(
      ...own ? [h("option", { value: text }, "your own")] : [],
      ...known.map(([name, each]) => h("option", { value: each }, name))
    );
    examples.value = text;
    return [sequence, field];
  };
  const counted = () => {
    const unknown = app.P.unknown?.filter(Boolean).length ?? 0;
    count.textContent = app.P.tokens ? `${app.P.T} steps${unknown ? `, ${unknown} unknown` : ""}` : "";
  };
  const held = h("input", { type: "checkbox", "aria-label": "Hold f at 1" });
  held.addEventListener("change", () => app.turn({ hold: held.checked ? 1 : 0 }));
  const hold = h("label", { class: "knob check hold" }, held, h("span", { class: "name" }, "Hold f at 1"), h("small", {}, "the error carousel itself"));
  shown.hold = () => {
    held.checked = Number(app.wish.hold) === 1;
    return [hold, held];
  };
  const tick = h("span", { class: "tick", "aria-hidden": "true" }, "1, the line between");
  const { low, high } = setup.knobs.radius;
  tick.style.setProperty("--at", (1 - low) / (high - low));
  const both = h(
    "fieldset",
    {},
    h("legend", {}, "Both sides"),
    sequence,
    choice2("networks", title("networks"), Object.entries(setup.networks).map(([name, { title: text }]) => [name, text])),
    slider2("clip", { log: true }),
    hold
  );
  const initial = h(
    "fieldset",
    {},
    h("legend", {}, "As initialised"),
    slider2("radius", { note: tick }),
    slider2("scale"),
    slider2("bias"),
    slider2("units"),
    choice2("activation", "Activation, RNN alone", named("activation")),
    choice2("init", title("init"), named("init")),
    slider2("seed", { label: `First of ${setup.limits.seeds} seeds` })
  );
  const reset = h("button", { type: "button", class: "btn reset" });
  reset.addEventListener("click", () => app.turn(setup.defaults, true));
  const form = h("form", { "aria-label": "Knobs" }, both, initial, reset);
  form.addEventListener("submit", (event) => event.preventDefault());
  const el2 = h("details", { class: "knobs" }, h("summary", {}, "Knobs"), form);
  const idle = () => ({
    units: app.wish.init === "start",
    seed: app.wish.init === "start",
    bias: Number(app.wish.hold) === 1,
    length: Boolean(app.wish.text)
  });
  return {
    el: el2,
    draw(has) {
      if (has("size")) el2.open = !app.small || el2.open;
      if (has("norms")) counted();
      if (!has("knobs")) return;
      const unused = idle();
      let turned2 = 0;
      for (const [name, show] of Object.entries(shown)) {
        const [box, input] = show();
        box.classList.toggle("changed", changed(name));
        box.classList.toggle("idle", unused[name] === true);
        if (name !== "text") input.disabled = unused[name] === true;
        turned2 += changed(name);
      }
      reset.disabled = !turned2;
      reset.textContent = turned2 ? `Reset ${turned2} ${turned2 > 1 ? "knobs" : "knob"}` : "All knobs as they were";
    }
  };
}

// visualizer/pages/js/gradients-learn.mjs
function along2(gaps) {
  const wide = gaps[0] > 0 && gaps.at(-1) / gaps[0] > 8, at = wide ? Math.log : (v) => v;
  const [first, last] = [at(gaps[0]), at(gaps.at(-1))];
  return (gap) => last > first ? (at(gap) - first) / (last - first) : 0.5;
}
var W = 200;
var H = 120;
var LEFT = 26;
var RIGHT = 6;
var TOP = 6;
var BOTTOM = 20;
function learn(app) {
  const { setup } = app;
  const head = h("h2"), note = h("p", { class: "note" }), plots = h("div", { class: "cells" });
  const el2 = h("section", { class: "learn" }, h("div", { class: "hd" }, head), plots, note);
  let shown = null;
  function plot(cell, learn2) {
    const { gaps, scores, measure: { chance, better }, trained_to: longest } = learn2, seeds = Object.entries(scores[cell] ?? {});
    const title = setup.cells[cell];
    if (!seeds.length) return h("figure", {}, h("figcaption", {}, h("b", {}, title)), h("p", { class: "alone" }, "not trained on this"));
    const each = Object.values(scores).flatMap((all) => Object.values(all)).flat();
    const top = better === "higher" ? 1 : 1.05 * Math.max(...each, chance ?? 0);
    const at = along2(gaps), x = (gap) => LEFT + (W - LEFT - RIGHT) * at(gap), y = (v) => TOP + (H - TOP - BOTTOM) * (1 - v / top);
    const path2 = (values) => gaps.map((gap, k) => `${k ? "L" : "M"}${x(gap).toFixed(1)} ${y(values[k]).toFixed(1)}`).join("");
    const middle = gaps.map((_, k) => median(seeds.map(([, score2]) => score2[k]))), colour = `var(${CELLS[cell][0]})`;
    const beyond = gaps.some((gap) => gap > longest);
    const text = (at_, up, words, anchor = "middle") => el("text", { x: at_, y: up, "text-anchor": anchor }, words);
    const ends = [.../* @__PURE__ */ new Set([gaps[0], gaps.findLast((gap) => gap <= longest) ?? gaps[0], gaps.at(-1)])];
    const said = gaps.map((gap, k) => `${gap}: ${fmt(middle[k], 2)}`).join(", ");
    return h(
      "figure",
      {},
      h("figcaption", {}, h("b", {}, title), h("small", {}, ` ${seeds.length} seeds`)),
      el(
        "svg",
        { viewBox: `0 0 ${W} ${H}`, role: "img", "aria-label": `${title}, median ${learn2.measure.title} by gap: ${said}.` },
        beyond && el("rect", { x: x(longest), y: TOP, width: W - RIGHT - x(longest), height: H - TOP - BOTTOM, class: "beyond" }),
        ...[0, top / 2, top].map((v) => el("line", { x1: LEFT, x2: W - RIGHT, y1: y(v), y2: y(v), class: "rule" })),
        ...[0, top / 2, top].map((v) => text(LEFT - 4, y(v) + 3.5, fmt(v, top === 1 ? 1 : 2).replace(/\.0$/, ""), "end")),
        chance !== null && el("line", { x1: LEFT, x2: W - RIGHT, y1: y(chance), y2: y(chance), class: "chance" }),
        ...seeds.map(([seed, score2]) => el("path", { d: path2(score2), stroke: colour, class: "one" }, el("title", {}, `seed ${seed}`))),
        el("path", { d: path2(middle), stroke: colour, class: "middle" }),
        ...ends.map((gap) => text(x(gap), H - 6, String(gap), gap === gaps.at(-1) ? "end" : "middle"))
      )
    );
  }
  return {
    el: el2,
    draw(has) {
      if (!has("norms") || shown === app.network) return;
      shown = app.network;
      const { learn: learn2 } = shown;
      head.replaceChildren("Does it learn? ", h("small", {}, `${learn2.title}: ${learn2.measure.title} by ${learn2.gap_title}; a thin line a seed, bold their median; dashed is chance, shaded longer than trained`));
      plots.replaceChildren(...app.cells.map((cell) => plot(cell, learn2)));
      note.textContent = learn2.note ?? "";
    }
  };
}

// visualizer/pages/js/dialogs.mjs
function grid(head, rows, caption) {
  return h(
    "table",
    {},
    h("caption", {}, caption),
    h("thead", {}, h("tr", {}, ...head.map((text) => h("th", { scope: "col" }, text)))),
    h("tbody", {}, ...rows.map((row) => h(
      "tr",
      {},
      h("th", { scope: "row" }, row[0]),
      ...row.slice(1).map((text) => h("td", {}, text))
    )))
  );
}
function keysDialog(keys) {
  const help = h(
    "dialog",
    { class: "help", "aria-label": "Keys" },
    h("h2", {}, "Keys"),
    h("dl", {}, ...keys.flatMap(([key, what]) => [h("dt", {}, key), h("dd", {}, what)])),
    h("button", { type: "button", class: "btn" }, "Close")
  );
  help.lastChild.addEventListener("click", () => help.close());
  return help;
}

// visualizer/pages/js/gradients-numbers.mjs
var KEYS = [
  ["← →", "one step back, forward"],
  ["Home End", "first, last step"],
  ["arrows", "in a flow matrix: the earlier and the later step"],
  ["double click", "undo a zoom, put a knob back"],
  ["?", "this list"]
];
function numbers(app) {
  const table = h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Table" }), title = h("h2", {}, "Gradient norms");
  let which = SIDES[0];
  const tabs = SIDES.map((side) => {
    const button = h("button", { type: "button" });
    button.addEventListener("click", () => {
      which = side;
      fill();
    });
    return [side, button];
  });
  const close = h("button", { type: "button", class: "btn" }, "Close"), save = h("button", { type: "button", class: "btn" }, "All curves as CSV");
  const dialog = h("dialog", { class: "numbers", "aria-label": "Numbers" }, h(
    "div",
    { class: "bar" },
    title,
    h("div", { class: "seg", role: "group", "aria-label": "Which numbers" }, ...tabs.map(([, button]) => button)),
    h("span", { class: "sp" }),
    save,
    close
  ), table);
  close.addEventListener("click", () => dialog.close());
  save.addEventListener("click", () => app.ask("csv"));
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  function fill() {
    const { P, S } = app, curves = chosen(P, S, which);
    for (const [side, button] of tabs) {
      button.textContent = P.sides[side].title;
      button.setAttribute("aria-pressed", String(side === which));
    }
    const columns = curves.flatMap((curve) => ["mean", "low", "high"].map((of) => [
      `${shortCell(app.setup.cells[curve.cell])} ${SIGNALS[curve.signal][0]} ${{ mean: "mean", low: "least", high: "largest" }[of]}`,
      P.array(`${which}.${curve.cell}.${curve.signal}.${of}`)
    ]));
    table.replaceChildren(grid(
      ["step", ...P.tokens ? ["token"] : [], ...columns.map(([name]) => name)],
      Array.from({ length: P.T }, (_, t) => [
        t + 1,
        ...P.tokens ? [P.tokens[t]] : [],
        ...columns.map(([, values]) => Number.isNaN(values[t]) ? "exactly 0" : fmt(values[t], 4))
      ]),
      `log₁₀ of the norms over ${P.sides[which].seeds} seeds: their geometric mean, the least and the largest. Shown is ${P.sides[which].loss}.`
    ));
  }
  app.numbers = () => {
    fill();
    dialog.showModal();
  };
  const help = keysDialog(KEYS);
  app.keys = () => help.showModal();
  return { el: h("div", {}, dialog, help), draw: (has) => dialog.open && has("norms", "lines") && fill() };
}

// visualizer/pages/js/gradients-paths.mjs
var PARTS = ["cell", "i", "f", "g", "o", "r", "z", "n", "error"];
var LINES = { total: "all of it", direct: "straight down the cell", gates: "by the gates" };
var HUES = { total: ["--ink", 3.25], direct: ["--Ff", 2.25, [6, 4]], gates: ["--ink3", 2] };
var byLife = (half) => Array.from(half, (_, unit) => unit).sort((a, b) => shorter(half[a], half[b]) || a - b);
function share(v) {
  const size = Math.abs(v);
  return size === 0 || size >= 5e-3 && size < 1e3 ? fmt(v) : `${v < 0 ? "−" : ""}${number(Math.log10(size))}`;
}
function stack(shares) {
  let low = 0, high = 0;
  const parts = shares.map(([name, v]) => {
    const from2 = v < 0 ? low : high, to = from2 + v;
    if (v < 0) low = to;
    else high = to;
    return { name, v, from: from2, to };
  });
  const size = 2 ** Math.max(0, Math.ceil(Math.log2(Math.max(high / 1.25, -low / 0.25))));
  return { parts, low: -size / 4, high: 1.25 * size };
}
function sum(values) {
  const whole = values.reduce((a, b) => a + b, 0), terms = values.map((v) => rounded(v));
  const exact = Math.abs(terms.reduce((a, b) => a + b, 0) - rounded(whole)) < 5e-3;
  const text = terms.map((v, k) => k === 0 ? fmt(v) : `${v < 0 ? "−" : "+"} ${fmt(Math.abs(v))}`).join(" ");
  return `${text} ${exact ? "=" : "≈"} ${fmt(whole)}`;
}
function paths(app) {
  let unit = null, order = [], named = null, across = null, about = null;
  const carousel = logPlot(), hold = h("input", { type: "checkbox" });
  hold.addEventListener("change", () => app.turn({ hold: hold.checked ? 1 : 0 }, true));
  const strip = el("svg", { class: "strip", "aria-hidden": "true" });
  const pick = slider({
    name: "unit",
    title: "The unit, from the shortest half-life to the longest",
    low: 1,
    high: 1,
    step: 1,
    value: 1,
    written: (n) => order.length ? `unit ${order[n - 1]}` : ""
  }, (n) => {
    unit = order[n - 1];
    drawCarousel();
  });
  const target = h("div", { class: "bk" }), labels = h("div", { class: "labels", "aria-hidden": "true" });
  const plot = h("div", { class: "plot", role: "img" }, target, labels), here = h("i", { class: "here" });
  const reads = { keep: h("p", { class: "reads" }), share: h("p", { class: "reads" }) };
  const product = h("span"), norm = h("span"), holds = h("label", { class: "check" }, hold, "hold f at 1 in every unit and step");
  const heading = h("h3"), bar2 = el("svg", { class: "shares", role: "img" }), terms = h("p", { class: "terms" });
  const body = h(
    "div",
    { class: "two" },
    h(
      "div",
      { class: "panel" },
      h("h3", {}, h("b", {}, "Constant error carousel"), product),
      carousel.el,
      h("div", { class: "lives" }, h("small", {}, "half-life of every unit, shortest to longest"), strip, pick.el),
      holds,
      reads.keep
    ),
    h(
      "div",
      { class: "panel" },
      h("h3", {}, h("b", {}, "What each path carries"), norm),
      plot,
      reads.share,
      heading,
      bar2,
      terms
    )
  );
  const other = h("button", { type: "button", class: "btn" }, "Show the LSTM");
  other.addEventListener("click", () => app.set({ cell: "lstm" }));
  const { el: el2, says } = section("paths", "Paths of the error", "straight down the cell, or by the gates", [], body, other);
  app.seen(el2, ask);
  const keeper = () => app.P.curves.find((curve) => curve.side === app.S.side && curve.cell === app.S.cell && "fz".includes(curve.signal))?.signal;
  const grad = () => keeper() === "z" ? "dL/dhₜ" : "dL/dcₜ";
  const there = () => app.P.curves.some((curve) => curve.side === app.S.side && curve.cell === app.S.cell);
  const title = () => titled(app, app.S.cell);
  const picture = () => keeper() && app.got.paths?.cell === app.S.cell ? app.got.paths : null;
  function ask() {
    if (keeper()) app.ask("paths", { side: app.S.side, one: app.S.one, cell: app.S.cell });
  }
  app.embed({ paths: target }).then((finder) => {
    named = finder;
    for (const name of ["paths.steps", "paths.y"]) named(name).change.connect(() => requestAnimationFrame(label));
    size();
    if (app.P) draw();
  });
  function size() {
    named("paths").setv({ min_border_left: Math.round(3 * app.rem), min_border_right: Math.round(0.8 * app.rem), min_border_top: 6, min_border_bottom: Math.round(1.4 * app.rem) });
    named("paths").toolbar.active_drag = app.small ? null : "auto";
  }
  function draw() {
    const keep2 = keeper();
    body.hidden = !keep2;
    other.hidden = Boolean(keep2);
    holds.hidden = keep2 === "z";
    product.textContent = ` ∏ ${keep2} from step t to the last, each unit a line`;
    norm.textContent = ` ‖${grad()}‖ and its parts`;
    if (!keep2) {
      says.replaceChildren(!there() ? untrained(app, app.S.cell) : `${title()} has neither a cell nor a gate: all of the error goes through the same weights at every step, so there is nothing to split here.`);
      return;
    }
    const P = picture();
    says.replaceChildren(keep2 === "z" ? "A GRU keeps its memory in h itself, and an error reaches an earlier h in two ways: straight down, where each step multiplies it by the update gate z alone, and by the gates r and z and the candidate n, through the recurrent weights. Together they are all of it." : `In the ${title()} an error reaches an earlier cell state in two ways: straight down the cell, where each step multiplies it by the forget gate f alone, and by the gates, ${app.S.cell === "peephole" ? "which see h through the recurrent weights and c through the peepholes" : "through h and the recurrent weights"}. Together they are all of it.`);
    if (!P) return;
    drawCarousel();
    drawShares();
    if (named) fill();
  }
  function drawCarousel() {
    const P = picture();
    if (!P) return;
    const [T, H2] = P.arrays.product[1], product2 = P.array("product"), half = P.array("half");
    order = byLife(half);
    const chosen2 = unit === null || unit >= H2 ? order[H2 - 1 >> 1] : unit, own = unit === null ? "the median unit, " : "unit ";
    const column = (u) => Array.from({ length: T }, (_, t) => product2[t * H2 + u]);
    const ones = product2.every((v) => v === 0), least = Math.min(0, ...product2.filter(Number.isFinite));
    const first = product2[chosen2], longest = order.at(-1), shortest = order[0];
    pick.set(order.indexOf(chosen2) + 1, { max: H2 });
    reads.keep.replaceChildren(...ones ? [h("b", {}, "exactly 1"), `: with f held at 1, all ${many(H2, "unit")} pass the error straight down the cell undiminished over ${many(T - 1, "step")}.`] : [`Straight down the cell, ${own}`, h("b", {}, String(chosen2)), ", passes on ", h("b", {}, number(first)), ` of an error from step ${T} to step 1: its half-life, the steps over which its f lets half through, the median over where one begins, is ${life(half[chosen2])}. The longest is ${life(half[longest])} (unit ${longest}), the shortest ${life(half[shortest])} (unit ${shortest}).`]);
    if (own === "unit " && !ones) reads.keep.firstChild.textContent = "Straight down the cell, unit ";
    carousel.draw({
      lines: [
        ...order.filter((u) => u !== chosen2).map((u) => ({ values: column(u), kind: "faint" })),
        { values: column(chosen2), kind: "forget", name: ones ? "exactly 1" : `unit ${chosen2}` }
      ],
      first: 1,
      last: T,
      low: 1.04 * Math.min(-1, least),
      high: -0.06 * Math.min(-1, least),
      rem: app.rem,
      tip: (t) => `step ${t}, unit ${chosen2}: ${ones ? "1" : precise(product2[(t - 1) * H2 + chosen2])}`,
      said: reads.keep.textContent
    });
    carousel.cursor(app.S.t + 1);
    const width = 100, logs = order.map((u) => Math.log2(Math.abs(half[u])));
    const low = Math.min(...logs) - 1, high = Math.max(low + 2, ...logs);
    strip.setAttribute("viewBox", `0 0 ${width} 20`);
    strip.setAttribute("preserveAspectRatio", "none");
    strip.replaceChildren(...order.map((u, k) => {
      const tall = 1 + 19 * ((logs[k] - low) / (high - low));
      return el("rect", { class: u === chosen2 ? "on" : "", x: k * width / H2, y: 20 - tall, width: 0.8 * width / H2, height: tall });
    }));
  }
  function fill() {
    const P = picture(), { T } = P, values = Object.fromEntries(Object.keys(LINES).map((name) => [name, Array.from(P.array(name))]));
    const finite = Object.values(values).flat().filter(Number.isFinite);
    const low = Math.min(-1, ...finite) - 0.3, high = Math.max(0.3, Math.max(...finite) + 0.2), t = values.total.map((_, k) => k);
    named("paths.source").data = {
      t,
      ...values,
      low: t.map(() => low),
      high: t.map(() => high),
      tip: t.map((k) => [`step ${k + 1}`, ...Object.entries(LINES).map(([name, words]) => `${words}: ${precise(values[name][k])}`)].join("\n"))
    };
    named("paths.steps").setv({ start: -0.5, end: t.length - 0.5 });
    named("paths.y").setv({ start: low, end: high });
    const rows = powers(low, high, 5), along3 = [1, ...ticks(1, T, 6).filter((k) => Number.isInteger(k) && k > 1 + T / 12)];
    named("paths.ticks").ticks = rows;
    named("paths.axis").major_label_overrides = new Map(rows.map((k) => [k, k === 0 ? "1" : power(k)]));
    named("paths.marks").ticks = along3.map((k) => k - 1);
    named("paths.x").major_label_overrides = new Map(along3.map((k) => [k - 1, String(k)]));
    axisColours(named, "paths", app);
    named("paths.x").setv({ major_label_text_color: app.css("--ink3"), major_label_text_font_size: `${0.75 * app.rem}px`, major_label_text_font: app.font });
    for (const [name, [hue, width, dash]] of Object.entries(HUES)) {
      named(`paths.${name}`).glyph.setv({ line_color: app.css(hue), line_width: width, line_dash: dash ?? [], line_cap: "round" });
    }
    label();
  }
  function label() {
    const P = picture();
    if (!named || !P) return;
    const { start, end } = named("paths.y"), x = named("paths.steps"), { rem } = app;
    const frame = { left: Math.round(3 * rem), right: plot.clientWidth - Math.round(0.8 * rem), top: 6, bottom: plot.clientHeight - Math.round(1.4 * rem) };
    across = (t) => frame.left + (frame.right - frame.left) * (t - x.start) / (x.end - x.start);
    const spans = Object.entries(LINES).map(([name, words]) => h("span", { class: `name ${name}` }, words));
    Object.assign(here.style, { top: `${frame.top}px`, height: `${frame.bottom - frame.top}px` });
    labels.replaceChildren(here, ...spans);
    cursor();
    const lines = Object.keys(LINES).map((name) => thin(Array.from(P.array(name), (v, t) => [
      across(t),
      Number.isFinite(v) ? frame.top + (frame.bottom - frame.top) * (end - v) / (end - start) : NaN
    ])));
    const placed = place({ ...lines }, Object.fromEntries(spans.map((each, k) => [k, [each.offsetWidth + 8, rem]])), { ...frame, left: frame.left + 6 });
    spans.forEach((each, k) => {
      each.hidden = !placed[k];
      if (placed[k]) Object.assign(each.style, { left: `${placed[k].left}px`, top: `${placed[k].top + placed[k].height / 2}px` });
    });
  }
  function cursor() {
    carousel.cursor(app.S.t + 1);
    if (!across) return;
    const x = across(app.S.t), { start, end } = named("paths.steps");
    here.style.left = `${x}px`;
    here.hidden = app.S.t < start || app.S.t > end;
  }
  function drawShares() {
    const P = picture(), t = Math.min(app.S.t, P.T - 1), last = t === P.T - 1, direct = P.array("share")[t];
    const shares = PARTS.filter((name) => P.array(`step.${name}`)).map((name) => [name, P.array(`step.${name}`)[t]]).filter(([name]) => name === "error" ? last : !last);
    const against = (v) => v < 0 ? " (it points against the whole)" : "";
    const total = P.array("total")[t], none = shares.some(([, v]) => !Number.isFinite(v));
    if (last) reads.share.replaceChildren("At the last step ", h("b", {}, `‖${grad()}‖ is ${number(total)}`), ", all of it the error itself: no step lies behind it yet.");
    else reads.share.replaceChildren("All the way from the last step to ", h("b", {}, `step ${t + 1}`), !Number.isFinite(total) ? ": exactly nothing is left." : `: ‖${grad()}‖ is ${number(total)}. `, !Number.isFinite(direct) ? "" : `The way straight down the cell makes up ${share(direct)} of it${against(direct)}, the gates ${share(1 - direct)}${against(1 - direct)}.`);
    plot.setAttribute("aria-label", reads.share.textContent);
    heading.replaceChildren(
      h("b", {}, last ? `At step ${t + 1}` : `Over the one step from ${t + 2} back to ${t + 1}`),
      last ? ` the error itself arrives${keeper() === "z" ? "" : ", by way of h"}` : ` shares of ${grad()} by the way it took`
    );
    const { width, height: tall } = bar2.getBoundingClientRect(), { rem } = app;
    bar2.replaceChildren();
    terms.replaceChildren();
    if (none || !width) return;
    const { parts, low, high } = stack(shares), x = (v) => (v - low) / (high - low) * width, middle = tall - 1.3 * rem;
    bar2.append(...parts.filter(({ v }) => v).flatMap(({ name, from: from2, to }) => {
      const left = x(Math.min(from2, to)), wide = Math.abs(x(to) - x(from2));
      return [
        el("rect", { class: `way way-${name}`, x: left, y: 2, width: Math.max(0.5, wide - 1), height: middle - 4 }),
        wide > 1.1 * rem ? el("text", { class: `on on-${name}`, x: left + wide / 2, y: middle / 2 + 0.3 * rem, "text-anchor": "middle" }, name === "cell" ? keeper() === "z" ? "h" : "c" : name === "error" ? "L" : name) : ""
      ];
    }), ...[0, 1].flatMap((v) => [
      el("path", { class: "unit", d: `M${x(v)} 0V${middle + 2}` }),
      el("text", { x: x(v), y: tall - 0.2 * rem, "text-anchor": "middle" }, v ? "1, the whole" : "0")
    ]));
    const says2 = { cell: "straight down the cell", error: "the error itself", i: "by i", f: "by f", g: "by g", o: "by o", r: "by r", z: "by z", n: "by n" };
    terms.append(
      ...shares.flatMap(([name, v]) => [h("span", {}, h("i", { class: `way way-${name}` }), `${says2[name]} ${share(v)}`), " "]),
      shares.length > 1 ? h("b", {}, sum(shares.map(([, v]) => v))) : "",
      shares.some(([, v]) => v < -5e-3) ? " What is left of 0 points against the whole." : ""
    );
    bar2.setAttribute("aria-label", terms.textContent);
  }
  return {
    el: el2,
    draw(has) {
      const { side, one, cell } = app.S, now = `${side} ${one} ${cell} ${keeper()}`, moved = now !== about;
      if (moved) unit = null;
      about = now;
      if (named && has("size")) size();
      hold.checked = Number(app.wish.hold) === 1;
      if (has("paths", "theme", "size") || moved) draw();
      else if (has("t") && picture()) {
        cursor();
        drawShares();
      }
    }
  };
}

// visualizer/pages/js/gradients-presets.mjs
var turned = (defaults, K, preset) => Object.entries({ ...defaults, ...preset.knobs }).filter(([name, value]) => String(K[name] ?? "") !== String(value ?? "")).map(([name]) => name);
var stands = (defaults, K, preset) => !turned(defaults, K, preset).length;
var told = (defaults, K, preset) => turned(defaults, K, preset).every((name) => preset.asks.includes(name));
function presets(app) {
  const { setup } = app;
  const look = h("p", { class: "look" });
  const chips = setup.presets.map((preset) => {
    const chip = h("button", { type: "button", class: "chip" }, preset.name);
    chip.addEventListener("click", () => {
      chosen2 = preset;
      app.unzoom?.();
      app.turn({ ...setup.defaults, ...preset.knobs }, "chosen");
      const signals = preset.show.signals ?? ["h"];
      app.set({ shown: Object.fromEntries(["h", "c", "f"].map((signal) => [signal, signals.includes(signal)])) });
    });
    return chip;
  });
  let chosen2 = null;
  const row = h("div", { class: "chips", role: "group", "aria-label": "Cases worth seeing" }, ...chips);
  return {
    el: h("div", { class: "presets" }, row, look),
    draw(has) {
      if (!has("knobs")) return;
      const standing = setup.presets.filter((preset) => stands(setup.defaults, app.wish, preset));
      const now = standing.includes(chosen2) ? chosen2 : standing[0];
      const said = now ?? (chosen2 && told(setup.defaults, app.wish, chosen2) ? chosen2 : null);
      chips.forEach((chip, k) => chip.setAttribute("aria-pressed", String(setup.presets[k] === now)));
      look.replaceChildren(said ? h("b", {}, "Look for ") : "", said?.look ?? "Your own settings. Each case above puts every knob where it needs it.");
    }
  };
}

// visualizer/pages/js/gradients-readout.mjs
var exponent = (log) => fmt(log, Math.abs(log) < 9.95 ? 1 : 0);
function fate({ first, low, high, zero }, count) {
  if (first === null || zero === count) return ["exactly 0", null, `in ${zero} of ${count} seeds`];
  if (Math.abs(first) < 0.05 && Math.abs(low) < 0.05 && Math.abs(high) < 0.05) return ["stays 1", null, zero ? `exactly 0 in ${zero} of ${count} seeds` : "in every seed"];
  const word = first < 0 ? "falls to" : "grows to";
  const range2 = zero ? `exactly 0 in ${zero} of ${count} seeds` : `${exponent(low)} to ${exponent(high)}`;
  return [word, exponent(first), range2];
}
function learned({ gaps, trained_to: longest, scores, measure: { better } }, cell) {
  const seeds = Object.values(scores[cell] ?? {});
  if (!seeds.length) return null;
  const k = gaps.findLastIndex((gap) => gap <= longest), at = seeds.map((score2) => score2[Math.max(0, k)]);
  const good = at.filter((score2) => score2 >= 0.99).length;
  const [least, most] = [Math.min(...at), Math.max(...at)].map((v) => fmt(v, 2));
  if (better === "higher" && good) return `${good} of ${at.length} seeds`;
  return `${better === "higher" ? `0 of ${at.length}: ` : ""}${least === most ? least : `${least} to ${most}`}`;
}
var ten = (log) => ["10", h("sup", {}, exponent(log))];
function readout(app) {
  const { setup } = app;
  const rows = Object.fromEntries(Object.entries(setup.cells).map(([cell, title]) => {
    const button = h("button", { type: "button", class: "cellname" }, h("i", { class: `line ${cell}` }), shortCell(title));
    button.title = `Show or hide the ${title}`;
    button.addEventListener("click", () => {
      const off = new Set(app.S.off);
      if (!off.delete(cell)) off.add(cell);
      app.set({ off });
    });
    button.firstChild.style.background = `var(${CELLS[cell][0]})`;
    const parts = Object.fromEntries(SIDES.flatMap((side) => [[`${side}.h`, h("td")], [`${side}.w`, h("td", { class: "weights" })]]));
    parts.learned = h("td");
    return [cell, { button, parts, row: h("tr", {}, h("th", { scope: "row" }, button), ...Object.values(parts)) }];
  }));
  const titles = Object.fromEntries(SIDES.map((side) => [side, h("th", { scope: "colgroup" })]));
  const over = SIDES.map(() => h("th", { scope: "col" })), all = SIDES.map(() => h("th", { scope: "col", class: "weights" }));
  const task = h("th", { scope: "col" }), gap = h("th", { scope: "col" });
  const el2 = h("div", { class: "readout" }, h(
    "table",
    {},
    h("colgroup", {}, ...["cell", "fate", "all", "fate", "all", "learned"].map((name) => h("col", { class: name }))),
    h("thead", {}, h("tr", {}, h("td", {}), ...Object.values(titles), task), h("tr", {}, h("th", { scope: "col" }, "Cell"), over[0], all[0], over[1], all[1], gap)),
    h("tbody", {}, ...Object.values(rows).map(({ row }) => row))
  ));
  const curve = (side, cell) => app.P.curves.find((each) => each.side === side && each.cell === cell && each.signal === "h");
  const weight = (side, cell) => app.P.weights.find((each) => each.side === side && each.cell === cell);
  app.told = (side) => {
    const { T, sides } = app.P, said = app.cells.map((cell) => {
      const each = curve(side, cell);
      if (!each) return null;
      const [word, power2, range2] = fate(each, sides[side].seeds);
      return `${setup.cells[cell]} ${word}${power2 === null ? "" : ` 10^${power2}`} (${range2})`;
    });
    return `${sides[side].title}, norm of dL/dh over ${T - 1} steps back, on a logarithmic scale: ${said.filter(Boolean).join("; ")}.`;
  };
  return {
    el: el2,
    draw(has) {
      if (has("norms", "size")) {
        const { P, network } = app, clips = P.weights.some((each) => each.clipped !== null);
        el2.classList.toggle("clips", clips);
        SIDES.forEach((side, k) => {
          titles[side].textContent = P.sides[side].title;
          titles[side].colSpan = app.small && !clips ? 1 : 2;
          over[k].replaceChildren(`dL/dh over ${P.T - 1} ${P.T === 2 ? "step" : "steps"} `, h("small", {}, "least to largest exponent"));
          all[k].textContent = clips ? "weights, clipped" : "weights";
          all[k].title = "The norm of the gradient of the weights of this layer together, for this error of size 1. What training clips has encoder and readout in it too, and an error of its own size.";
        });
        const { learn: learn2 } = network;
        task.textContent = app.K.hold ? "Learned, f free?" : "Learned?";
        gap.textContent = `≥ .99 at gap ${learn2.gaps.findLast((each) => each <= learn2.trained_to) ?? learn2.gaps[0]}`;
        gap.title = `${learn2.title}: seeds with at least .99 at ${learn2.gap_title} ${learn2.trained_to}, the longest in training`;
        for (const [cell, { parts }] of Object.entries(rows)) {
          for (const side of SIDES) {
            const each = curve(side, cell), w = weight(side, cell);
            parts[`${side}.h`].title = each?.zero ? "Where it is exactly 0 there is no power of ten; the mean is of the other seeds" : "";
            if (each) {
              const [word, power2, range2] = fate(each, P.sides[side].seeds);
              parts[`${side}.h`].replaceChildren(word, ...power2 === null ? [] : [" 10", h("sup", {}, power2)], " ", h("small", {}, range2));
            } else parts[`${side}.h`].replaceChildren(h("small", {}, "not trained"));
            parts[`${side}.w`].replaceChildren(...!w ? ["–"] : w.norm === null ? ["0"] : [...ten(w.norm), ...w.clipped === null ? [] : [" → ", ...ten(w.clipped)]]);
          }
          parts.learned.textContent = learned(learn2, cell) ?? "–";
        }
      }
      if (has("norms", "lines")) {
        for (const [cell, { button, row }] of Object.entries(rows)) {
          const on = !app.S.off.has(cell);
          button.setAttribute("aria-pressed", String(on));
          row.classList.toggle("off", !on);
        }
      }
    }
  };
}

// visualizer/pages/js/gradients-scalar.mjs
var START = { w: 0.9, shear: 0.5, bias: 1 };
var chain = (log, n) => Array.from({ length: n + 1 }, (_, t) => t ? t * log : 0);
var sheared = (rho, s, n) => chain(Math.log10(rho), n).map((v, t) => v + Math.asinh(t * s / 2) / Math.LN10);
var gate = (bias) => 1 / (1 + Math.exp(-bias));
var logGate = (bias) => -Math.log1p(Math.exp(-bias)) / Math.LN10;
var halfLife = (log) => log < 0 ? -Math.log10(2) / log : Infinity;
function course(values) {
  const last = values.length - 1, most = Math.max(...values), peak = values.indexOf(most), end = values[last];
  const way2 = values.every((v) => v === 0) ? "stays" : peak === 0 ? "falls" : peak === last ? "grows" : "turns";
  return { way: way2, peak, most, end };
}
var SUPER = "⁰¹²³⁴⁵⁶⁷⁸⁹";
var raised = (n) => String(n).replace(/\d/g, (d) => SUPER[d]);
function scalar(app) {
  const S = { ...START }, plots = { weight: logPlot(), matrix: logPlot(), gate: logPlot() };
  const change = (key) => (value) => {
    S[key] = value;
    for (const each of [w, rho]) each.set(S.w);
    paint();
  };
  const range2 = { low: 0.2, high: 2, step: 0.01, value: S.w, written: (v) => fmt(v) };
  const w = slider({ name: "w", title: "The weight w", ...range2 }, change("w"));
  const rho = slider({ name: "ρ", title: "The spectral radius ρ of the matrix", ...range2 }, change("w"));
  const shear = slider({
    name: "s",
    title: "The shear s of the matrix",
    low: 0,
    high: 2,
    step: 0.05,
    value: S.shear,
    written: (v) => fmt(v)
  }, change("shear"));
  const bias = slider({
    name: "b",
    title: "The bias b of the forget gate",
    low: -3,
    high: 5,
    step: 0.1,
    value: S.bias,
    written: (v) => fmt(v, 1, true)
  }, change("bias"));
  const SHAPES = {
    weight: ["A number", "t times over: wᵗ", [w]],
    matrix: ["A matrix", "size of Wᵗ, W = ρ × a turn, or ρ × a shear", [rho, shear]],
    gate: ["A gate", "fᵗ, where f = σ(b)", [bias]]
  };
  const words = Object.fromEntries(Object.keys(SHAPES).map((name) => [name, h("p", { class: "reads" })]));
  const panels = Object.entries(SHAPES).map(([name, [title, note, knobs2]]) => h(
    "div",
    { class: "panel" },
    h("h3", {}, h("b", {}, title), ` ${note}`),
    plots[name].el,
    h("div", { class: "dials" }, ...knobs2.map((each) => each.el)),
    words[name]
  ));
  const { el: el2, says } = section(
    "scalar",
    "One number",
    "the argument at its smallest, before any network",
    [],
    h("div", { class: "three" }, ...panels)
  );
  let shown = null;
  const strong = (text) => h("b", {}, text);
  function paint() {
    const n = Math.max(1, (app.got.norms?.T ?? 100) - 1), log = Math.log10(S.w), f = logGate(S.bias);
    const curves = { weight: chain(log, n), turn: chain(log, n), shear: sheared(S.w, S.shear, n), gate: chain(f, n) };
    const all = Object.values(curves).flatMap(course), low = -reach(-Math.min(...all.map((c) => c.end)), 6);
    const high = reach(Math.max(...all.map((c) => c.most)), 3);
    const frame = { first: 0, last: n, low, high, unit: "steps", rem: app.rem };
    const [weight, matrix, open2] = [course(curves.weight), course(curves.shear), course(curves.gate)];
    const power2 = `${fmt(S.w)}${raised(n)}`;
    says.replaceChildren(`An error on its way back meets the same recurrent weight once at every step. After t steps it is multiplied by wᵗ: a weight below 1 wipes it out, one above 1 blows it up, and 1 is the line between. All three pictures share one logarithmic axis over ${n} ${n === 1 ? "step" : "steps"}.`);
    words.weight.replaceChildren(strong(`${power2} = ${number(weight.end)}`), {
      falls: ": below 1, the error vanishes.",
      grows: ": above 1, the error explodes.",
      stays: " exactly: at 1, the error stays what it was."
    }[weight.way]);
    plots.weight.draw({
      ...frame,
      lines: [{ values: curves.weight, kind: "main", name: `${fmt(S.w)}ᵗ` }],
      tip: (t) => `t = ${t}: ${number(curves.weight[t])}`,
      said: words.weight.textContent
    });
    const grows = {
      falls: `falls from the first step on, to ${number(matrix.end)}.`,
      grows: `grows at every step, to ${number(matrix.end)}.`,
      turns: `first grows, to ${number(matrix.most)} at step ${matrix.peak}, and falls only then, to ${number(matrix.end)}.`,
      stays: "stays 1 as well."
    }[matrix.way];
    words.matrix.replaceChildren(strong(`Every eigenvalue has size ${fmt(S.w)}.`), ` The turn alone is ρᵗ, like the number: ${number(weight.end)}. The shear ${grows}`);
    const sheer = { values: curves.shear, kind: "main", name: "shear" }, turned2 = { values: curves.turn, kind: "other", name: "turn" };
    plots.matrix.draw({
      ...frame,
      lines: S.shear ? [turned2, sheer] : [{ ...sheer, name: "turn and shear" }],
      marks: matrix.way === "turns" ? [[matrix.peak, matrix.most]] : [],
      tip: (t) => `t = ${t}: turn ${number(curves.turn[t])}, shear ${number(curves.shear[t])}`,
      said: words.matrix.textContent
    });
    const half = halfLife(f);
    words.gate.replaceChildren(strong(`f = σ(${fmt(S.bias, 1, true)}) = ${fmt(gate(S.bias), 3)}:`), ` half is left after ${fmt(half, half < 10 ? 1 : 0)} steps, and ${number(open2.end)} after ${n}. The cell’s own path multiplies by f alone, and a gate chooses f anew at each step; held at 1 it keeps exactly 1.`);
    plots.gate.draw({
      ...frame,
      lines: [
        { values: chain(0, n), kind: "held", name: "f held at 1: exactly 1" },
        { values: curves.gate, kind: "forget", name: `${fmt(gate(S.bias), 3)}ᵗ` }
      ],
      tip: (t) => `t = ${t}: ${number(curves.gate[t])}`,
      said: words.gate.textContent
    });
  }
  return {
    el: el2,
    draw(has) {
      const steps2 = app.got.norms?.T;
      if (has("size") || steps2 !== shown) paint();
      shown = steps2;
    }
  };
}

// visualizer/pages/js/gradients-spectrum.mjs
var SETTLE_MS2 = 90;
var EXACT = 1e-9;
var HUES2 = ["--rnn", "--ink"];
function summary(values) {
  const numbers2 = Array.from(values, Number);
  return {
    size: numbers2.length,
    most: numbers2.find(Number.isFinite) ?? null,
    above: numbers2.filter((v) => v > EXACT).length,
    kept: numbers2.filter((v) => Math.abs(v) <= EXACT).length,
    zero: numbers2.filter((v) => !Number.isFinite(v)).length
  };
}
function meaning({ above, kept, most, size }) {
  if (most === null) return "nothing of any change is left";
  if (kept === size) return "every change keeps its size";
  if (!above) return kept ? `changes in ${many(kept, "direction")} of ${size} keep their size, the rest shrink` : "every change shrinks";
  return above === size ? "every change grows" : `changes in ${many(above, "direction")} of ${size} grow, the rest shrink`;
}
function spectrum(app) {
  let length = null, named = null, waiting2 = 0;
  const span = slider({ name: "span", title: "Steps in the span", low: 1, high: 1, step: 1, value: 1, written: (n) => many(n, "step") }, (n) => {
    length = n >= most() ? null : n;
    clearTimeout(waiting2);
    waiting2 = setTimeout(ask, SETTLE_MS2);
  });
  const plots = Object.fromEntries(["step", "span"].map((of) => {
    const target = h("div", { class: "bk" }), labels = h("div", { class: "labels", "aria-hidden": "true" });
    return [of, { name: `spectrum.${of}`, of, target, labels, series: [], head: h("h3"), el: h("div", { class: "plot", role: "img" }, target, labels) }];
  }));
  const words = [h("p", { class: "reads" }), h("p", { class: "reads" })];
  const { el: el2, says } = section(
    "spectrum",
    "Spectrum",
    "singular values of the Jacobian of the state",
    [span.el],
    h("div", { class: "two" }, ...Object.values(plots).map((each) => h("div", { class: "panel" }, each.head, each.el))),
    h("div", { class: "two" }, ...words)
  );
  const from2 = () => Math.min(app.S.t, app.P.T - 2), most = () => app.P.T - 1 - from2(), steps2 = () => Math.min(length ?? most(), most());
  const ask = () => app.P.T > 1 && app.ask("spectrum", {
    side: app.S.side,
    one: app.S.one,
    cells: ["rnn", app.S.cell],
    from: from2(),
    t: from2() + steps2()
  });
  app.seen(el2, ask);
  app.embed(Object.fromEntries(Object.values(plots).map(({ name, target }) => [name, target]))).then((finder) => {
    named = finder;
    for (const each of Object.values(plots)) {
      for (const range2 of ["index", "y"]) named(`${each.name}.${range2}`).change.connect(() => requestAnimationFrame(() => label(each)));
    }
    size();
    if (app.P) draw();
  });
  const frame = ({ rem } = app) => ({ left: Math.round(3.2 * rem), right: Math.round(0.8 * rem), top: 6, bottom: Math.round(1.4 * rem) });
  function size() {
    const { left, right, top, bottom } = frame();
    for (const { name } of Object.values(plots)) {
      named(name).setv({ min_border_left: left, min_border_right: right, min_border_top: top, min_border_bottom: bottom });
      named(name).toolbar.active_drag = app.small ? null : "auto";
    }
  }
  function colours({ name, of }) {
    const { css: css2, rem, font } = app;
    axisColours(named, name, app);
    named(`${name}.x`).setv({ major_label_text_color: css2("--ink3"), major_label_text_font_size: `${0.75 * rem}px`, major_label_text_font: font });
    named(`${name}.one`).line_color = css2("--ink3");
    HUES2.forEach((hue, cell) => {
      named(`${name}.${cell}`).glyph.setv({ line_color: css2(hue), line_width: 1, line_alpha: 0.5 });
      named(`${name}.${cell}.mark`).glyph.setv({
        size: (app.small ? 0.36 : 0.45) * rem,
        line_color: css2(hue),
        line_width: 1.5,
        fill_color: css2(of === "step" ? "--bg" : hue)
      });
    });
  }
  function measure() {
    span.set(steps2(), { max: most() });
    span.input.disabled = most() < 2;
  }
  function draw() {
    const P = app.got.spectrum;
    measure();
    says.replaceChildren("A change in the state comes out of a step stretched or shrunk, in each direction differently: by the singular values of the step’s Jacobian, here the largest first. Above 1 a change grows, below 1 it shrinks; over a span the factors of its steps multiply up.");
    if (!P) return;
    const long = P.t - P.from;
    plots.step.head.replaceChildren(h("b", {}, "One step"), ` from ${P.from + 1} to ${P.from + 2}`);
    plots.span.head.replaceChildren(h("b", {}, many(long, "step")), ` from ${P.from + 1} to ${P.t + 1}`);
    words[1].replaceChildren(untrained(app, app.S.cell));
    for (const each of Object.values(plots)) {
      each.series = P.cells.map((cell, k) => ({ values: Array.from(P.array(`${cell}.${each.of}`)), kind: k ? "main" : "other", name: titled(app, cell) }));
    }
    P.cells.forEach((cell, k) => {
      const [step, all] = ["step", "span"].map((of) => summary(plots[of].series[k].values)), H2 = app.P.sides[P.side].units;
      const state = step.size > H2 ? `${step.size} values, of h and c together` : `${step.size} values of h`;
      const counted = (name, of) => `${name}: at most ${of.most === null ? "0" : number(of.most)}, ${of.above || "none"} above 1` + (of.zero ? `, ${of.zero} 0 to rounding` : "");
      words[k].replaceChildren(h("b", {}, titled(app, cell)), ` (${state}). ${counted("One step", step)}. ${counted(many(long, "step"), all)}: ${meaning(all)}.`);
    });
    for (const each of Object.values(plots)) {
      each.el.setAttribute("aria-label", words.map((word) => word.textContent).join(" "));
      if (named) fill(each);
    }
  }
  function fill(each) {
    const { name, series } = each, finite = series.flatMap(({ values }) => values.filter(Number.isFinite));
    const least = Math.min(-0.1, ...finite), top = Math.max(0.1, ...finite), air = 0.05 * (top - least), low = least - air, high = top + air;
    const most2 = Math.max(...series.map(({ values }) => values.length)), index = Array.from({ length: most2 }, (_, k) => k + 1);
    const data = { t: index, low: index.map(() => low), high: index.map(() => high) };
    HUES2.forEach((_, cell) => data[cell] = index.map((_2, k) => Number.isFinite(series[cell]?.values[k]) ? series[cell].values[k] : NaN));
    data.tip = index.map((_, k) => [`number ${k + 1} by size`, ...series.filter(({ values }) => k < values.length).map((line) => `${line.name} ${precise(line.values[k])}`)].join("\n"));
    named(`${name}.source`).data = data;
    named(`${name}.index`).setv({ start: 0, end: most2 + 1 });
    named(`${name}.y`).setv({ start: low, end: high });
    const along3 = [1, ...ticks(1, most2, app.small ? 4 : 6).filter((k) => Number.isInteger(k) && k > 2)];
    const rows = high - low > 2 ? powers(low, high, 6).map((k) => [k, k === 0 ? "1" : power(k)]) : [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50].map((v) => [Math.log10(v), String(v)]).filter(([v]) => v > low && v < high);
    named(`${name}.ticks`).ticks = rows.map(([v]) => v);
    named(`${name}.axis`).major_label_overrides = new Map(rows);
    named(`${name}.marks`).ticks = along3;
    named(`${name}.x`).major_label_overrides = new Map(along3.map((k) => [k, String(k)]));
    colours(each);
    label(each);
  }
  function label({ name, series, labels, el: box }) {
    if (!series.length) return;
    const y = named(`${name}.y`), x = named(`${name}.index`), edge = frame();
    const inner = { left: edge.left, right: box.clientWidth - edge.right, top: edge.top, bottom: box.clientHeight - edge.bottom };
    const spans = series.map((line) => h("span", { class: `name ${line.kind}` }, line.name));
    labels.replaceChildren(...spans);
    const lines = series.map(({ values }) => values.map((v, k) => [
      inner.left + (inner.right - inner.left) * (k + 1 - x.start) / (x.end - x.start),
      Number.isFinite(v) ? inner.top + (inner.bottom - inner.top) * (y.end - v) / (y.end - y.start) : NaN
    ]));
    const placed = place({ ...lines }, Object.fromEntries(spans.map((each, k) => [k, [each.offsetWidth + 8, 1.5 * app.rem]])), { ...inner, left: inner.left + 8 });
    spans.forEach((each, k) => {
      each.hidden = !placed[k];
      if (placed[k]) Object.assign(each.style, { left: `${placed[k].left}px`, top: `${placed[k].top + placed[k].height / 2}px` });
    });
  }
  return {
    el: el2,
    draw(has) {
      if (has("t")) {
        measure();
      }
      if (named && has("size")) size();
      if (has("spectrum", "theme", "size")) draw();
    }
  };
}

// visualizer/pages/js/gradients-verify.mjs
var ROWS = { engine: "backpropagation", differences: "central differences", complex: "complex step" };
var CLOSE = 1e-3;
var relative = (error) => error === null ? "–" : number(Math.log10(error));
function verdict({ engine, resolved, error_differences: rough, error_complex: exact }) {
  const right = exact !== null && exact < CLOSE;
  if (engine === null) return ["The gradient is exactly 0 here.", right ? "The complex step finds none either." : ""];
  if (!right) return ["They do not agree.", "The complex step finds something else."];
  if (!resolved) {
    return engine < -6 ? ["Differences cannot see a gradient this small.", "They subtract two values that agree in nearly all 16 digits of a float64, so what they find is rounding. The complex step subtracts nothing, and finds the same."] : ["Differences cannot tell here.", "Half the step finds another slope: the state bends too sharply within it. The complex step finds the same."];
  }
  return rough !== null && rough < CLOSE ? ["They agree.", "Central differences and the complex step both find what backpropagation did, of this one network."] : ["They do not agree.", "Central differences find something else."];
}
function verify(app) {
  const chosen2 = { cell: null, signal: "h", side: null, t: null };
  const select = (label, changed) => {
    const input = h("select", { "aria-label": label });
    input.addEventListener("change", () => {
      changed(input.value);
      form();
    });
    return input;
  };
  const cell = select("Cell", (value) => chosen2.cell = value), side = select("Side", (value) => chosen2.side = value);
  const signal = choice("Gradient", { h: "dL/dh", c: "dL/dc" }, (value) => {
    chosen2.signal = value;
    form();
  });
  const step = h("input", { type: "number", class: "number", min: 1, step: 1, inputmode: "numeric", "aria-label": "Step", autocomplete: "off" });
  step.addEventListener("input", () => {
    chosen2.t = step.value === "" ? null : Math.max(0, Math.min(app.P.T - 1, Math.round(Number(step.value)) - 1));
  });
  step.addEventListener("change", () => step.value = now().t + 1);
  step.addEventListener("keydown", (event) => event.key === "Enter" && check());
  const button = h("button", { type: "button", class: "btn start" }, "Check against differences");
  button.addEventListener("click", () => check());
  const caption = h("caption"), rows = h("tbody");
  const table = h("table", {}, caption, h("thead", {}, h("tr", {}, ...["found by", "size", "relative error"].map((text) => h("th", { scope: "col" }, text)))), rows);
  const says = h("p", { class: "reads", role: "status" });
  let about = null;
  let V = null;
  const named = (label, input) => h("label", {}, h("span", {}, label), input);
  const { el: el2, says: reads } = section(
    "verify",
    "Verify",
    "any point of the plots, found again without backpropagation",
    [],
    h("div", { class: "choice" }, named("Cell", cell), signal.el, named("Side", side), named("Step", step), button),
    h("div", { class: "found" }, table, says)
  );
  reads.replaceChildren("Differences ask the network itself: move one number of the state a little either way, run it forward again, see how the loss moved. The complex step moves it by an imaginary amount, so that nothing has to be subtracted. In a terminal: ", h("code", {}, "gatescope gradients MODEL TEXT --verify"), ".");
  const now = () => ({
    cell: chosen2.cell ?? app.S.cell,
    signal: chosen2.signal,
    side: chosen2.side ?? app.S.side,
    t: Math.min(app.P.T - 1, chosen2.t ?? app.S.t)
  });
  const remembers = (name) => app.P.curves.some((curve) => curve.cell === name && curve.signal === "c");
  function check() {
    const { one } = app.S, sides = app.seeds(now().side).length;
    app.ask("verify", { ...now(), one: Math.min(one, sides - 1) });
  }
  function form() {
    const there = [...new Set(app.P.curves.filter((curve) => curve.side === now().side).map((curve) => curve.cell))];
    if (!there.includes(now().cell)) chosen2.cell = there[0];
    if (!remembers(now().cell)) chosen2.signal = "h";
    const fill = (input, options, value) => {
      input.replaceChildren(...options.map(([key, text]) => h("option", { value: key }, text)));
      input.value = value;
    };
    fill(cell, there.map((name) => [name, titled(app, name)]), now().cell);
    fill(side, Object.entries(app.P.sides).map(([name, { title }]) => [name, title ?? name]), now().side);
    signal.set(now().signal);
    for (const each of signal.el.children) each.disabled = !remembers(now().cell) && each.textContent === "dL/dc";
    step.max = app.P.T;
    if (chosen2.t === null || step.getRootNode().activeElement !== step) step.value = now().t + 1;
  }
  function draw() {
    caption.textContent = V ? `‖dL/d${V.signal}‖ at step ${V.t + 1}, ${titled(app, V.cell)}, ${app.P.sides[V.side]?.title ?? V.side}, seed ${app.seeds(V.side)[V.one]}` : "Nothing checked yet";
    rows.replaceChildren(...Object.entries(ROWS).map(([name, words]) => h(
      "tr",
      { class: V && name === "differences" && !V.resolved ? "lost" : "" },
      h("th", { scope: "row" }, words),
      h("td", {}, V ? precise(V[name]) : "–"),
      h("td", {}, name === "engine" ? "" : V ? relative(V[`error_${name}`]) : "–")
    )));
    if (!V) return void says.replaceChildren("Choose a point and press the button.");
    const [found, rest] = verdict(V);
    says.replaceChildren(h("b", {}, found), ` ${rest} Each number was moved by ${number(Math.log10(V.step))} either way.`);
  }
  return {
    el: el2,
    draw(has) {
      const { t, cell: beside, side: shown } = app.S, now2 = `${t} ${beside} ${shown}`;
      if (now2 !== about) Object.assign(chosen2, { cell: null, side: null, t: null });
      about = now2;
      if (has("norms", "detail", "t")) form();
      if (has("norms")) V = null;
      if (has("verify")) V = app.got.verify;
      if (has("norms", "verify")) draw();
      if (has("busy", "lost")) button.disabled = app.busy.has("verify") || !app.connected;
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

// visualizer/pages/js/maps.mjs
function rowOrder(P, sort, signal, t) {
  const units = Array.from({ length: P.H }, (_, u) => u);
  const by = (value) => units.map((u) => [value(u), u]).sort((a, b) => b[0] - a[0] || a[1] - b[1]).map(([, u]) => u);
  if (sort === "similarity") return Array.from(P.array("order"));
  if (sort === "now") return by((u) => P.at(signal, t, u));
  if (sort === "mean") return by((u) => P.column(signal, u).reduce((a, b) => a + b, 0));
  return units;
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
    const place2 = this.small ? this.main : this.time;
    if (this.words.parentNode !== place2) place2.prepend(this.words);
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
    const slider2 = target.matches?.("input[type=range]");
    const button = target.matches?.("button, a, summary, input[type=checkbox]");
    const move = this.moves()[event.key];
    if (!move || slider2 && event.key !== " " && event.key !== "?" || button && event.key === " ") return;
    event.preventDefault();
    move();
  }
};

// visualizer/pages/js/near.mjs
var REST_MS = 150;
var Near = class {
  /** margin: how far outside the window is still near. */
  constructor(margin) {
    this.watched = [];
    this.follows = [];
    this.observer = new IntersectionObserver((entries) => this.looked(entries), { rootMargin: margin });
  }
  /** Calls came() whenever el comes near the window; tells whether it is. */
  watch(el2, came = () => {
  }) {
    const watch = { el: el2, came, near: false };
    this.watched.push(watch);
    this.observer.observe(el2);
    return () => watch.near;
  }
  /** Calls fn when el comes near, and while it is there after each change (`turned`), once these rest. */
  seen(el2, fn) {
    const watch = { el: el2, due: true };
    const near2 = this.watch(el2, () => this.follow(watch));
    this.follows.push(Object.assign(watch, { near: near2, fn }));
  }
  /** What is looked at is not what it was; what waits for that is marked "due". */
  turned() {
    for (const watch of this.follows) {
      watch.due = true;
      watch.el.classList.add("due");
    }
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.follows.forEach((watch) => this.follow(watch)), REST_MS);
  }
  follow(watch) {
    if (!watch.due || !watch.near()) return;
    watch.due = false;
    watch.el.classList.remove("due");
    watch.fn();
  }
  looked(entries) {
    const came = [];
    for (const { target, isIntersecting } of entries) {
      for (const watch of this.watched) {
        if (watch.el !== target) continue;
        watch.near = isIntersecting;
        if (isIntersecting) came.push(watch);
      }
    }
    for (const watch of came) watch.came();
  }
  close() {
    this.observer.disconnect();
    clearTimeout(this.rest);
  }
};

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
        let sum2 = 0;
        for (let u = 0; u < this.H; u++) sum2 += a[t * this.H + u];
        out[t] = sum2 / this.H;
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

// visualizer/pages/js/questions.mjs
var LONGEST_MS = 1e4;
var Questions = class {
  /** send(question) hands one over. */
  constructor(send) {
    this.send = send;
    this.held = false;
    this.seq = 0;
    this.latest = /* @__PURE__ */ new Map();
    this.busy = /* @__PURE__ */ new Set();
  }
  /** Whether this was asked last. */
  asked(want, key) {
    return this.latest.get(want)?.key === key;
  }
  // Panel now and then leaves the last of several quick answers unsent until it has another to send, and the same
  // bytes are no other: each try has a number of its own
  /**
   * Asks, and asks again after `patience` ms, later and later up to ten seconds. `both`: an answer to the question before, where that is
   * still on its way, is taken too.
   */
  ask(want, request, patience, { key = null, both = false } = {}) {
    const before = this.latest.get(want), from2 = this.seq + 1;
    clearTimeout(before?.again);
    const question = { key, request, from: from2, first: both && this.busy.has(want) ? before.from : from2 };
    const knock2 = (wait) => {
      question.last = ++this.seq;
      this.send({ ...request, want, seq: question.last });
      question.again = setTimeout(() => knock2(Math.max(wait, Math.min(2 * wait, LONGEST_MS))), wait);
    };
    question.knock = () => knock2(patience);
    question.last = from2;
    this.latest.set(want, question);
    this.busy.add(want);
    if (this.held) this.seq = from2;
    else question.knock();
  }
  /** Sends nothing until `resume`, which asks all that is not answered. */
  hold() {
    this.held = true;
    for (const { again } of this.latest.values()) clearTimeout(again);
  }
  resume() {
    this.held = false;
    for (const want of this.busy) this.latest.get(want).knock();
  }
  /** How many answers of a kind are on their way: none, one, or two, where that before the last counts too. */
  count(want) {
    if (!this.busy.has(want)) return 0;
    const { first, from: from2 } = this.latest.get(want);
    return first < from2 ? 2 : 1;
  }
  /** Takes an answer by what it says of itself: its question, null where it counts no more. */
  take({ want, seq }) {
    const question = this.latest.get(want);
    if (!question || !this.busy.has(want) || seq < question.first || seq > question.last) return null;
    question.first = question.from;
    if (seq >= question.from) {
      clearTimeout(question.again);
      this.busy.delete(want);
    }
    return question;
  }
  /** Keeps what a page opened with as the answer to a question that it did not ask. */
  opened({ want, seq }) {
    const question = { key: null, from: seq };
    this.latest.set(want, question);
    return question;
  }
  /** The same may be asked once more. */
  forget(want) {
    const question = this.latest.get(want);
    if (question) question.key = null;
  }
  /** Waits for nothing any more. */
  stop() {
    for (const { again } of this.latest.values()) clearTimeout(again);
    this.busy.clear();
  }
};

// visualizer/pages/js/gradients.mjs
var EVERYTHING2 = ["norms", "flow", "spectrum", "paths", "verify", "knobs", "t", "detail", "lines", "theme", "size"];
var TOUCHES2 = { t: ["t"], side: ["detail"], one: ["detail"], cell: ["detail"], shown: ["lines"], off: ["lines"], theme: ["theme"] };
var SHOWN = { h: true, c: false, f: false };
var PATIENCE_MS = { norms: 2e3 };
var LONG_MS = 15e3;
var SECTIONS = { scalar, flow, spectrum, paths, verify };
var App = class extends Instrument {
  constructor(context) {
    super(context, gradients_default + gradients_sections_default);
    this.S = { t: 0, side: "initial", one: 0, cell: "lstm", theme: this.S.theme, shown: SHOWN, off: /* @__PURE__ */ new Set() };
    this.questions = new Questions((question) => this.tell(question));
    this.got = {};
    this.targets = {};
    this.figures = new Promise((made) => this.made = made);
    this.near = new Near("160px");
    this.K = this.wish = this.setup.defaults;
    this.came = along(new URLSearchParams(this.inPage ? location.search : ""));
    const make = (part) => part(this);
    const [said, choice2, left, plots, table, chooser, ends, extra] = [notice, presets, knobs, norms, readout, detail, learn, numbers].map(make);
    this.sections = Object.fromEntries(Object.entries(SECTIONS).map(([want, part]) => [want, make(part)]));
    const below = Object.values(this.sections);
    this.parts = [said, choice2, left, plots, table, chooser, ...below, ends, extra];
    this.time = plots.el;
    this.status = h("p", { class: "unseen", role: "status" });
    this.main = h("main", {}, left.el, h(
      "div",
      { class: "right" },
      h("section", { class: "first", "aria-label": "Gradient norms through time" }, plots.el, table.el),
      chooser.el,
      ...below.map((each) => each.el),
      ends.el
    ));
    this.root.append(bar(this), h("div", { class: "ask" }, choice2.el, said.el), this.main, extra.el, this.status);
    this.listen();
    embed(this.setup.figures, this.targets).then(this.made);
    this.receive(this.model.payload, true);
    this.model.on("progress", () => {
      for (const [want, share2] of Object.entries(this.model.progress)) this.sections[want]?.el.style.setProperty("--done", share2);
    });
    if (this.inPage) addEventListener("popstate", () => !this.closed && this.back());
  }
  close() {
    this.near.close();
    this.questions.stop();
  }
  get touches() {
    return TOUCHES2;
  }
  // the sections that wait to be looked at
  unvisited() {
    return Object.entries(this.sections).filter(([want]) => want !== "scalar" && !this.got[want]).map(([, { el: el2 }]) => el2);
  }
  // the wants whose answer is on its way
  get busy() {
    return this.questions.busy;
  }
  // what was said of the last answer of each kind, and of the address
  get notices() {
    return Object.values(this.said).flat();
  }
  // read, they go together
  set notices(none) {
    this.said = {};
  }
  // ---- the server
  get meanwhile() {
    return "What is shown stays.";
  }
  get behind() {
    return this.P !== null && this.questions.busy.has("norms");
  }
  get whose() {
    return "The curves are still of the settings before.";
  }
  // Asks for a picture of the current knobs. The same is not asked twice, and only the latest answer counts.
  ask(want, detail2 = {}) {
    const key = JSON.stringify([this.wish, detail2]);
    if (this.closed || this.questions.asked(want, key)) return;
    this.questions.ask(want, { knobs: this.wish, ...detail2 }, PATIENCE_MS[want] ?? LONG_MS, { key });
    this.mark();
    this.draw(/* @__PURE__ */ new Set(["busy"]));
  }
  receive(data, opening = false) {
    const [head, rest] = open(data), { want } = head, first = !this.P;
    if (opening && !rest.length) {
      this.wish = head.knobs;
      this.questions.ask(want, { knobs: head.knobs }, PATIENCE_MS[want]);
      return this.waits();
    }
    const asked = opening ? this.questions.opened(head) : this.questions.take(head);
    if (!asked) return void 0;
    const touched = /* @__PURE__ */ new Set([want, "busy", "notice"]);
    this.said[want] = head.notices;
    if (head.file) {
      download(head.file, rest, "text/csv");
      this.questions.forget(want);
    } else {
      const { picture } = decode(data);
      if (want === "norms") this.accept(asked, head.knobs, picture, touched, first);
      else this.got[want] = picture;
    }
    this.draw(touched);
    return void 0;
  }
  // new norms: the knobs as the server took them, unless they were turned again meanwhile
  accept(asked, knobs2, picture, touched, first) {
    if (first || JSON.stringify(asked.request.knobs) === JSON.stringify(this.wish)) this.wish = { ...knobs2 };
    asked.key = JSON.stringify([knobs2, {}]);
    this.K = knobs2;
    touched.add("knobs");
    if (!picture) return;
    const before = this.P, { S } = this;
    this.P = this.got.norms = picture;
    if (first) this.text = knobs2.text;
    this.shown = asked.from;
    if (first) {
      if (this.inPage) this.read(new URLSearchParams(location.search));
      this.resetView();
    } else {
      S.t = S.t > 0 && S.t === before.T - 1 ? picture.T - 1 : Math.min(S.t, picture.T - 1);
      this.said.address = [];
      if (this.opened) this.read(this.opened);
      this.opened = null;
    }
    S.one = Math.min(S.one, this.seeds(S.side).length - 1);
    S.cell = this.beside(S.side, S.cell);
    for (const what of first ? EVERYTHING2 : ["t", "detail", "lines"]) touched.add(what);
  }
  // ---- what this page is about
  // the seeds of a side
  seeds(side) {
    const drawn = side === "initial" && this.K.init !== "start";
    return Array.from({ length: this.P.sides[side].seeds }, (_, k) => drawn ? this.K.seed + k : k);
  }
  get cells() {
    return Object.keys(this.setup.cells);
  }
  // the network: the task that the trained side was trained on
  get network() {
    return this.setup.networks[this.K.networks];
  }
  // the cell beside the RNN: not every cell was trained on every task
  beside(side, cell) {
    return this.P.curves.some((each) => each.side === side && each.cell === cell) ? cell : "lstm";
  }
  // turns knobs; a preset or a text is a new entry in the history
  turn(changes, entry = false) {
    this.wish = { ...this.wish, ...changes };
    this.entry ||= entry;
    this.draw(/* @__PURE__ */ new Set(["knobs"]));
    if (this.turning) return;
    this.turning = requestAnimationFrame(() => {
      this.turning = null;
      this.ask("norms");
    });
  }
  // ---- what is looked at is asked for
  // calls fn when el comes near the window, and while it is there after each change of what is looked into
  seen(el2, fn) {
    this.near.seen(el2, () => this.P && fn());
  }
  // places for Bokeh figures: name -> element. Gives the finder of models by name, once all are drawn
  embed(targets) {
    Object.assign(this.targets, targets);
    return this.figures;
  }
  // ---- the address
  // what the links to other pages take along
  passes() {
    const { text, networks } = this.wish;
    return passed(this.came, { text, opened: this.text, task: networks });
  }
  link(base = location.href) {
    const { S, K, setup } = this;
    const or = (value, usual) => String(value) === String(usual) ? null : typeof value === "boolean" ? Number(value) : value;
    const shown = Object.keys(SHOWN).filter((signal) => S.shown[signal]).join("");
    return withState(base, {
      ...Object.fromEntries(Object.entries(setup.defaults).map(([name, usual]) => [name, or(K[name], usual)])),
      t: or(S.t, 0),
      side: or(S.side, "initial"),
      one: or(S.one, 0),
      cell: or(S.cell, "lstm"),
      show: or(shown, "h"),
      off: or([...S.off].join(","), ""),
      theme: S.theme,
      ...carried(this.passes(), K.text, setup.models),
      task: null
    });
  }
  wished() {
    return [this.link.call(Object.assign(Object.create(this), { K: this.wish }))];
  }
  // what an address says of the view; the knobs in it go to the server
  read(query) {
    const { S, P } = this, said = [];
    const one = (name, known, usual) => {
      const value = query.get(name) || usual;
      if (!known.includes(value)) said.push(`The address asks for a ${name} that is not ${known.join(" or ")}.`);
      return known.includes(value) ? value : usual;
    };
    S.side = one("side", SIDES, "initial");
    S.cell = one("cell", this.cells, "lstm");
    S.t = within(query.get("t") || void 0, P.T, 0, "step", said);
    S.one = within(query.get("one") || void 0, this.seeds(S.side).length, 0, "one", said);
    const shown = [...query.get("show") ?? "h"].every((signal) => signal in SHOWN) ? query.get("show") ?? "h" : "h";
    if (shown !== (query.get("show") ?? "h")) said.push("The address asks for curves that are not h, c or f.");
    S.shown = Object.fromEntries(Object.keys(SHOWN).map((signal) => [signal, shown.includes(signal)]));
    S.off = new Set((query.get("off") ?? "").split(",").filter((cell) => this.cells.includes(cell)));
    const theme = one("theme", ["light", "dark"], S.theme);
    if (theme !== S.theme) this.set({ theme });
    this.said.address = said;
  }
  back() {
    const query = new URLSearchParams(location.search);
    this.wish = Object.fromEntries(Object.entries(this.setup.defaults).map(([name, usual]) => [name, query.get(name) ?? usual]));
    this.opened = query;
    this.entry = false;
    this.questions.forget("norms");
    this.ask("norms");
  }
  // ---- layout, drawing and keys
  resetView(size = this.measure()) {
    Object.assign(this, size);
  }
  resize() {
    const now = this.measure();
    if (!this.P || !now.width || Object.keys(now).every((key) => now[key] === this[key])) return;
    this.resetView(now);
    this.draw(/* @__PURE__ */ new Set(["size"]));
  }
  draw(touched) {
    const has = (...names) => names.some((name) => touched.has(name));
    for (const part of this.P ? this.parts : this.parts.slice(0, 1)) drawPart(part, touched);
    if (!this.P) return;
    if (has("busy")) this.waits();
    if (has("norms", "detail", "t")) this.near.turned();
    Object.assign(this.host.dataset, { ready: "true", t: this.S.t, seq: this.shown, steps: this.P.T });
    this.write();
  }
  // what is on its way is marked where it will stand; the style sheet waits a moment before it shows
  waits() {
    const { busy, root, main } = this;
    root.classList.toggle("busy", busy.has("norms"));
    main.setAttribute("aria-busy", String(busy.size > 0));
    for (const [want, { el: el2 }] of Object.entries(this.sections)) {
      el2.classList.toggle("waiting", busy.has(want));
      if (!busy.has(want)) el2.style.removeProperty("--done");
    }
  }
  // the address says what is shown, so not before it is
  write() {
    if (!this.inPage || this.opened || this.busy.has("norms")) return;
    const now = this.link();
    if (now === this.kept) return;
    this.kept = now;
    keep(() => this.kept, this.entry);
    this.entry = false;
  }
  go(t) {
    if (this.P) this.set({ t: Math.max(0, Math.min(this.P.T - 1, t)) });
  }
  moves() {
    return {
      ArrowLeft: () => this.go(this.S.t - 1),
      ArrowRight: () => this.go(this.S.t + 1),
      Home: () => this.go(0),
      End: () => this.go(this.P.T - 1),
      "?": () => this.keys()
    };
  }
};
var gradients_default2 = { render: (context) => void new App(context) };
export {
  App,
  gradients_default2 as default
};
