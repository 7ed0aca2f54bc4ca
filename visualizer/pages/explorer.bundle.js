// visualizer/pages/js/explorer.css
var explorer_default = ".pick { display: flex; gap: .45rem; align-items: center; white-space: nowrap; }\n.pick b { font-weight: 600; } .pick span { color: var(--ink3); }\n.picker { position: relative; min-width: 0; } .pick { max-width: 100%; } .pick b { overflow: hidden; text-overflow: ellipsis; }\n.picker .popover { width: min(60rem, calc(100vw - 2rem)); padding: .4rem .9rem; top: calc(100% + .2rem); }\n.choices { display: grid; grid-template-columns: 1.6fr 1.3fr .9fr 1.6fr auto; gap: .6rem 1rem; } .choices select { width: 100%; min-width: 0; text-overflow: ellipsis; }\n.choices label, .choice { display: flex; flex-direction: column; gap: .15rem; }\n.choices label > span, .choice > span { color: var(--ink3); font-size: .75rem; }\n.choices select { border: 1px solid var(--rule2); border-radius: 6px; padding: .3rem .4rem; background: var(--bg); min-height: 2rem; }\n.choices select:disabled { opacity: 1; color: var(--ink2); cursor: default; }\n.swapped { margin: .5rem 0 0; font-weight: 600; } .swapped:empty { display: none; } .scores { margin-top: .2rem; font-size: .8125rem; } .scores summary { cursor: pointer; color: var(--ink2); } .gs .scores tbody th { white-space: normal; } .scores tbody small { color: var(--ink3); font-size: .75rem; } .card .of { color: var(--ink); font-weight: 600; }\n.card { margin-top: .5rem; border-top: 1px solid var(--rule); padding-top: .6rem; }\n.card p { margin: 0 0 .5rem; color: var(--ink2); } .card .fine { color: var(--ink3); font-size: .75rem; margin: .5rem 0 0; }\n\n.mirror { position: absolute; inset: 0; display: flex; align-items: center; white-space: pre; overflow: hidden; color: transparent; pointer-events: none; line-height: 2.6rem; display: block; }\n.mirror u { text-decoration: underline dashed 1.5px var(--ink2); text-underline-offset: .22em; }\n.more:hover { border-color: var(--ink); }\n.gs .more { border: 1px solid var(--rule2); border-radius: 99px; padding: .22rem .5rem; color: var(--ink2); width: 5.2rem; min-height: 1.8rem; }\n\n.speed { border: 0; padding: .3rem .5rem; min-width: 2.4rem; }\n.keys { margin-left: auto; color: var(--ink3); font-size: .75rem; white-space: nowrap; }\nkbd { font: inherit; border: 1px solid var(--rule2); border-radius: 3px; padding: 0 .3rem; margin: 0 .1rem; }\nmain { grid-template-columns: 30.5rem minmax(0, 1fr); }\n.say { font-size: 1.0625rem; line-height: 1.24; letter-spacing: -.01em; margin: .3rem 0 .35rem; height: 5.28rem; overflow: hidden; color: var(--ink2); text-wrap: pretty; overflow-wrap: anywhere; }\n.say b { font-weight: 650; color: var(--ink); unicode-bidi: isolate; } .say .n { font-weight: 600; white-space: nowrap; }\n.cellhd { display: flex; align-items: center; gap: .6rem; justify-content: space-between; padding-top: .5rem; border-top: 1px solid var(--rule); }\n.cellhd .row { color: var(--ink3); font-size: .75rem; white-space: nowrap; margin-right: .3rem; } .cellhd .seg button { padding: .15rem .4rem; }\n.gs .unitno { border: 1px solid var(--rule2); border-radius: 6px; background: var(--bg); width: 2.7rem; padding: .1rem .2rem; text-align: center; appearance: textfield; -moz-appearance: textfield; } .unitno::-webkit-inner-spin-button { display: none; }\n.cell { margin: .35rem 0 .1rem; } .cell svg { width: 100%; height: auto; overflow: visible; }\n.cell svg text { font-family: var(--font); font-variant-numeric: tabular-nums; }\n.hand { cursor: pointer; } .hand .reach { fill: transparent; } .hand .grip { fill: var(--bg); stroke: var(--ink); stroke-width: 2; } .hand:is(:hover, :focus-visible) .grip { fill: var(--ink); }\n.eq { display: flex; align-items: flex-end; gap: .4rem; padding: .5rem 0 .55rem; border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule); justify-content: space-between; min-height: 3.9rem; }\n.term { display: flex; flex-direction: column; align-items: center; line-height: 1.1; }\n.sy { font-size: .875rem; color: var(--ink3); height: 1.15rem; white-space: nowrap; font-style: italic; }\n.va { font-size: 1.4rem; font-weight: 600; letter-spacing: -.02em; white-space: nowrap; } .op .va { font-weight: 400; color: var(--ink3); }\n.low { display: grid; grid-template-columns: minmax(0, 17rem) minmax(0, 1fr); gap: 1.75rem; padding-top: .65rem; }\n.low .hd.long { height: auto; white-space: normal; line-height: 1.25; padding-bottom: .2rem; }\n.strips { display: block; width: 100%; cursor: pointer; }\n\n.plots { margin-top: .2rem; } .plot.memory { margin-top: .4rem; margin-bottom: .2rem; } .plot.valves[hidden] + .plot.memory { margin-top: 0; }\n.labels .s-g, .labels .s-n, .labels .s-h { color: var(--ink2); font-weight: 600; }\n.name.lstm-h { font-weight: 400; } .name.rnn-h { color: var(--ink3); } .name.forget { color: var(--f); } .name.own-h, .name.own-c { color: var(--pos); }\n\n.panes { height: 1.55rem; align-items: center; } .panes .seg { flex: none; margin-left: -.5rem; padding: 0; overflow: visible; } .panes .tools { align-items: center; overflow: hidden; }\n.reading .time { display: flex; flex-direction: column; contain: size; }\n.reader { flex: none; }\n.readbar { display: flex; align-items: center; gap: .4rem; height: 2.2rem; white-space: nowrap; color: var(--ink2); }\n.signals button { padding: .15rem .45rem; font-size: 1rem; } .signals i { font-weight: 650; } .whose { margin-left: .2rem; }\n.writeon { margin-left: auto; display: flex; align-items: center; gap: .75rem; font-size: .8125rem; color: var(--ink2); }\n.gs .writeon input { border: 1px solid var(--rule2); border-radius: 6px; background: var(--bg); padding: .2rem .3rem; width: 3.6rem; text-align: right; appearance: textfield; -moz-appearance: textfield; }\n.writeon input::-webkit-inner-spin-button { display: none; } .gs .writeon input[name=seed] { width: 3.1rem; } .gs .writeon input[name=temperature] { width: 2.7rem; }\n.sheet { position: relative; overflow: auto; border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule); padding: .5rem .4rem;\n  white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.75; cursor: pointer; contain: strict; tab-size: 4; scrollbar-width: thin; }\n.sheet.code { font-family: var(--mono); line-height: 1.55; letter-spacing: 0; }\n.sheet span { padding: .12em 0; border-radius: 2px; } .sheet:not(.code) span { padding: .14em .16em; margin: 0 -.08em; }\n.sheet .sign { -webkit-text-fill-color: color-mix(in srgb, currentColor 55%, transparent); font-size: .8em; } .sheet .hex { font-size: .68em; vertical-align: .12em; margin: 0 1px; padding: .28em 1px; }\n.sheet .unknown { text-decoration: underline dashed 1.5px; text-underline-offset: .22em; }\n.sheet .own { text-decoration: underline solid 2px var(--ink); text-underline-offset: .3em; text-decoration-skip-ink: none; }\n/* nothing here moves a letter: a step lays out no line again */\n.sheet .cur { outline: 2.5px solid var(--ink); outline-offset: .5px; }\n.ownword u { text-decoration: underline solid 2px; text-underline-offset: .25em; }\n.units { flex: 1 1 0; min-height: 0; display: grid; grid-template-columns: minmax(0, 1.05fr) minmax(0, 1fr); grid-template-rows: minmax(0, 1fr) auto; column-gap: 1.75rem; padding-top: .5rem; }\n.ranking, .oneunit { display: flex; flex-direction: column; min-height: 0; min-width: 0; }\n.units .hd { flex: none; height: 1.6rem; justify-content: flex-start; gap: .5rem; } .units .hd select { flex: 0 1 auto; min-width: 0; font-weight: 500; text-overflow: ellipsis; border-bottom: 1px solid var(--rule2); } .oneunit .hd { justify-content: space-between; }\n.finding { margin: 0; color: var(--ink2); font-size: .8125rem; line-height: 1.3; min-height: 2.2rem; text-wrap: pretty; } .finding.nowhere { color: var(--ink); font-weight: 600; }\n.ranks { flex: 1 1 0; min-height: 0; overflow: auto; scrollbar-width: thin; }\n.gs .rank { display: grid; grid-template-columns: 7.2rem minmax(0, 1fr) 3.3rem; align-items: center; width: 100%; height: 1.5rem; border: 0; background: none; padding: 0 .25rem; text-align: left; border-radius: 4px; }\n.rank .who { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; } .rank .who i { color: var(--ink3); } .rank .n { text-align: right; font-weight: 600; }\n.ranks .track { position: relative; top: 0; height: 100%; background: none; border: 0; }\n.rank:not(.scale) .track { background: linear-gradient(var(--rule2), var(--rule2)) var(--chance) 0 / 1px 100% no-repeat; }\n.rank .bar { position: absolute; top: .3rem; bottom: .3rem; background: var(--rule2); } .rank.probe .bar { background: none; border: 1.5px solid var(--ink2); } .rank.before .bar { background: none; border: 1.5px dashed var(--ink3); }\n.rank .range { position: absolute; top: calc(50% - .2rem); height: .4rem; border: 1.5px solid var(--ink); border-top: 0; border-bottom: 0; background: linear-gradient(var(--ink), var(--ink)) 0 50% / 100% 1.5px no-repeat; }\n.rank[aria-pressed=true] .range { border-color: var(--ink3); background-image: linear-gradient(var(--ink3), var(--ink3)); }\nbutton.rank:hover { background: var(--sunk); } .rank[aria-pressed=true] { box-shadow: inset 0 0 0 1.5px var(--ink); } .rank[aria-pressed=true] .bar { background: var(--ink); } .rank[aria-pressed=true] .who { font-weight: 650; }\n.gs .rank.scale { height: 1.1rem; font-size: .75rem; color: var(--ink3); position: sticky; top: 0; background: var(--bg); z-index: 3; }\n.scale .chance, .scale .end { position: absolute; white-space: nowrap; transform: translateX(-50%); } .scale .end { right: 0; transform: none; }\n.facts { flex: 1 1 0; min-height: 0; overflow: auto; scrollbar-width: thin; font-size: .875rem; }\n.gs .facts dl { display: grid; grid-template-columns: 5.2rem minmax(0, 1fr); gap: .15rem .5rem; margin: 0 0 .35rem; } .facts dt { color: var(--ink3); font-weight: 400; } .facts dd { margin: 0; color: var(--ink); } .facts small { color: var(--ink3); font-size: .8125rem; }\n.facts p { margin: .35rem 0 0; color: var(--ink2); font-size: .8125rem; line-height: 1.3; } .facts .rule b { color: var(--ink); }\n.link { border: 0; background: none; padding: 0; text-align: left; text-decoration: underline; text-decoration-color: var(--rule2); text-underline-offset: .2em; font-weight: 600; } .link:hover { text-decoration-color: var(--ink); }\na.link { color: inherit; } .gs .onward { color: var(--ink3); }\n.gs .openings th, .gs .openings td { padding: .1rem .3rem .1rem 0; border: 0; } .gs .openings thead th { font-size: .75rem; } .openings i { font-weight: 650; } .gs .openings td { width: 4.2rem; }\n.gs .openings .both { width: 45%; } .both span { display: flex; height: .7rem; background: var(--zero); box-shadow: 0 0 0 1px var(--rule2); } .both i { height: 100%; } .both .between { opacity: .4; }\n.facts details { margin-top: .35rem; font-size: .8125rem; color: var(--ink2); } .facts summary { cursor: pointer; color: var(--ink3); }\n.silent, .stale-units { grid-column: 1 / -1; margin: 0; color: var(--ink2); } .silent { align-self: center; text-align: center; } .stale-units { font-weight: 600; font-size: .8125rem; padding-top: .3rem; color: var(--ink); }\ntextarea.sentence { resize: none; font: inherit; font-family: var(--mono); font-size: .9375rem; line-height: 1.32; letter-spacing: 0; color: inherit; padding: .35rem 0; tab-size: 4; scrollbar-width: thin; }\n.tall .asked { height: 4.3rem; } .tall .cell svg { height: 19.9rem; }\n\n\n/* what a step changes is laid out on its own, not with the whole page */\n.cell, .eq { contain: layout style; }\n.say { contain: content; }\n\n@media (max-width: 1360px) and (min-width: 761px) {\n  main { grid-template-columns: 30rem minmax(0, 1fr); }\n}\n@media (max-width: 1180px) and (min-width: 761px) { .plots .hd.long { height: auto; white-space: normal; } }\n@media (max-width: 960px) and (min-width: 761px) {\n  main { grid-template-columns: minmax(0, 25rem) minmax(0, 1fr); } .panes .legend { display: none; } .page.gs .cell svg { height: auto; }\n  .eq { gap: .2rem; } .gs .va { font-size: 1.1rem; } .sy { font-size: .75rem; } .low { gap: 1.25rem; } .keys, .cellhd .row { display: none; } .say { font-size: 1rem; line-height: 1.2; }\n}\n@media (max-height: 799px) and (min-width: 761px) {\n  .page .mirror { line-height: 2.3rem; } .page.tall .asked { height: 3.95rem; } .page.tall .cell svg { height: 17.75rem; }\n  .page textarea.sentence { padding: .22rem 0; line-height: 1.25; }\n  .page .cell svg { height: 19.3rem; } .page .say { font-size: 1.04rem; height: 5.3rem; margin: .15rem 0 .3rem; } .page .cellhd { padding-top: .3rem; }\n  .page .eq { padding: .3rem 0 .35rem; min-height: 3.4rem; } .page .va { font-size: 1.3rem; } .page .low { padding-top: .4rem; }\n}\n@media (max-width: 760px) {\n  .choices { grid-template-columns: 1fr 1fr; } .picker { margin-left: auto; } .pick { padding: .28rem .5rem; min-height: 2.75rem; } .mirror { line-height: 2.9rem; }\n  .instant { display: contents; } .say { height: auto; min-height: 7.4rem; order: 0; line-height: 1.38; }\n  .low { grid-template-columns: 1fr; gap: 1.25rem; order: 3; } .cellhd { flex-wrap: wrap; order: 1; } .gs .unitno { min-height: 2.75rem; width: 3rem; } .cell { order: 1; } .eq { order: 2; gap: .2rem; } .va { font-size: 1.02rem; } .sy { font-size: .75rem; }\n  .speed { flex: none; width: 2.75rem; height: 2.75rem; padding: 0; } .roomy { display: none; }\n  .words { order: -2; } .panes { order: -1; height: auto; flex-wrap: wrap; overflow: visible; gap: .2rem 1rem; } .reading .time { order: -1; margin-top: .25rem; } .tall .asked { height: auto; } .tall .field { height: 5.2rem; flex-basis: 100%; }\n  .tall .cell svg { height: auto; } .readbar { flex-wrap: wrap; height: auto; } .writeon { margin: .3rem 0 .5rem; flex-wrap: wrap; gap: .4rem .45rem; } .gs .writeon input { min-height: 2.75rem; }\n  .reading .time { contain: none; } .units { flex: none; display: block; } .oneunit { margin-top: 1rem; } .ranks { max-height: 20rem; flex: none; } .facts { flex: none; } .gs button.rank { height: 2.75rem; } button.rank .bar { top: .8rem; bottom: .8rem; }\n  .units .hd { height: auto; flex-wrap: wrap; gap: 0 1rem; white-space: normal; } .signals button { min-width: 2.4rem; }\n}\n";

// visualizer/pages/js/address.mjs
var CHOICES = {
  theme: ["light", "dark"],
  view: ["time", "text"],
  mode: ["unit", "mean"],
  sort: ["similarity", "number", "now", "mean"]
};
var KEYS = ["text", "model", "weights", "t", "unit", "theme", "view", "mode", "focus", "sort", "sorted", "feature", "layer", "written"];
function readAddress(search = location.search) {
  const query = new URLSearchParams(search);
  const asked = Object.fromEntries(KEYS.map((key) => [key, query.get(key) ?? void 0]));
  for (const key of KEYS.slice(3)) asked[key] ||= void 0;
  asked.wrong = Object.keys(CHOICES).filter((key) => asked[key] && !CHOICES[key].includes(asked[key]));
  for (const key of asked.wrong) asked[key] = void 0;
  return asked;
}
var LONGEST = 8e3;
function withState(base, state) {
  const url = new URL(base);
  for (const key of Object.keys(state)) url.searchParams.delete(key);
  for (const [key, value] of Object.entries(state)) if (value !== null) url.searchParams.set(key, value);
  if (url.href.length > LONGEST) url.searchParams.delete("text");
  return url.href;
}
function link(app, base = location.href) {
  const { S, P } = app, weights = app.weights === "trained" ? null : app.weights;
  const or = (value, usual) => value === usual ? null : value ?? null;
  return withState(base, {
    text: app.text,
    model: app.name,
    t: S.t,
    unit: S.unit,
    theme: S.theme,
    weights,
    view: app.view ?? null,
    mode: or(S.mode, "unit"),
    focus: or(app.chosen && S.focus),
    feature: S.feature ?? null,
    written: app.written ?? null,
    sort: or(S.sort, "similarity"),
    sorted: S.sort === "now" ? or(app.ordered, S.t) : null,
    layer: P?.layers?.length > 1 ? P.layer : null
  });
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
var address = (app, entry) => keep(() => link(app), entry);
function keep(link2, entry = false) {
  clearTimeout(waiting);
  const write = () => {
    const url = link2();
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
function setAttributes(node, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (node.getAttribute(name) !== String(value)) node.setAttribute(name, value);
  }
}
function download(name, content, type) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 1e4);
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

// visualizer/pages/js/tokens.mjs
var SIGNS = { " ": "␣", "\n": "↵", "	": "⇥" };
var visible = (token) => SIGNS[token] ?? token;
function typed(text, kind) {
  text = text.replace(/\p{Cs}/gu, " ");
  if (["bytes", "characters"].includes(kind)) return text.replace(/\r\n?/g, "\n");
  return text.replace(/[\p{Z}\p{Cc}\u180e\u200b]/gu, " ").replace(/[\u2010\u2011]/g, "-");
}
function places(text, tokens) {
  let at2 = 0, run = 0;
  return tokens.map((token, t) => {
    if (run > 0 && token === tokens[t - 1]) {
      run -= 1;
      return -1;
    }
    const found = text.indexOf(token, at2);
    run = found < 0 ? 0 : Number(/^\*(\d{1,3})(?!\S)/.exec(text.slice(found + token.length))?.[1] ?? 1) - 1;
    if (found >= 0) at2 = found + token.length;
    return found;
  });
}
function blank(between2) {
  if (/\S/.test(between2)) return " ";
  const lines = between2.split("\n").length - 1;
  return lines ? "\n".repeat(Math.min(lines, 2)) : between2 && " ";
}
function page(kind, text, tokens) {
  if (kind === "bytes") {
    return tokens.map((token) => {
      if (token === "\n") return { before: "", shown: visible(token), kind: "sign", after: "\n" };
      return { before: "", shown: token, kind: token.length > 1 ? "hex" : "", after: "" };
    });
  }
  const found = places(text, tokens);
  return tokens.map((token, t) => {
    const known = t > 0 && found[t] >= 0 && found[t - 1] >= 0;
    const before = known ? blank(text.slice(found[t - 1] + tokens[t - 1].length, found[t])) : t ? " " : "";
    return { before, shown: token, kind: "", after: "" };
  });
}
var strict = new TextDecoder("utf-8", { fatal: true });
function character(tokens, t) {
  const byte = (k) => tokens[k]?.length === 2 ? parseInt(tokens[k], 16) : 0;
  let start = t;
  while (start > t - 3 && byte(start) >> 6 === 2) start -= 1;
  const first = byte(start), length = first >= 240 ? 4 : first >= 224 ? 3 : first >= 192 ? 2 : 1;
  if (length === 1 || start + length <= t) return null;
  try {
    return strict.decode(Uint8Array.from({ length }, (_, k) => byte(start + k)));
  } catch {
    return null;
  }
}
function continues(before, after) {
  const most = Math.min(before.length, after.length);
  let front = 0, back = 0;
  while (front < most && before[front] === after[front]) front += 1;
  while (back < most - front && before.at(-1 - back) === after.at(-1 - back)) back += 1;
  return 2 * (front + back) >= most;
}
var counted = (n, { one, many }) => `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
function unknown({ reads, words }) {
  return {
    words: `is not among this model’s ${words.length - 1} words; it is read as an unknown word, as in training`,
    characters: "is not among this model’s symbols; it is read as an unknown one",
    series: "is no number from −10 to 10; it is read as 0",
    frames: "is not among this model’s actions; its frame is noise alone"
  }[reads.kind];
}

// visualizer/pages/js/ask.mjs
var CHIPS = 3;
function ask(app) {
  const quiet = { class: "sentence", spellcheck: "false", autocomplete: "off", autocapitalize: "off" };
  const line = h("input", { type: "text", ...quiet }), lines = h("textarea", { rows: "3", wrap: "soft", ...quiet });
  const mirror = h("div", { class: "mirror", "aria-hidden": "true" });
  const count = h("span", { class: "count" });
  const said = notice(app);
  const box = h("div", { class: "asked" }, h("div", { class: "field" }, mirror, line), count, said.el);
  const chips = h("div", { class: "chips", role: "group", "aria-label": "Example texts" });
  const el2 = h("div", { class: "ask" }, box, chips);
  let task = null, input = line;
  let fresh = false, composing = false;
  for (const each of [line, lines]) {
    each.addEventListener("compositionstart", () => composing = true);
    each.addEventListener("compositionend", () => composing = false);
    each.addEventListener("beforeinput", () => {
      const { selectionStart, selectionEnd, value } = each;
      fresh ||= selectionStart === 0 && selectionEnd === value.length;
    });
    each.addEventListener("input", () => {
      const plain2 = typed(input.value, app.P?.reads.kind), at2 = input.selectionEnd;
      if (plain2 !== input.value && !composing) {
        input.value = plain2;
        input.setSelectionRange(at2, at2);
      }
      const { length } = input.value;
      if (length > app.setup.limit) input.value = input.value.slice(0, app.setup.limit);
      marks([], []);
      app.send(length > app.setup.limit ? { text: input.value, length } : { text: input.value }, { fresh });
    });
  }
  line.addEventListener("scroll", () => mirror.scrollLeft = line.scrollLeft);
  const put2 = (text) => input.value = input === line ? typed(text, "words") : text;
  app.typed = put2;
  function choose({ kind, many }) {
    const next = kind === "bytes" || kind === "characters" && app.text.includes("\n") ? lines : line;
    const what = kind === "words" ? "a sentence" : many;
    next.setAttribute("aria-label", `Type ${what}`);
    next.placeholder = `Type ${what} to see the gates move.`;
    if (next === input) return;
    mirror.hidden = next === lines;
    input.replaceWith(next);
    input = next;
  }
  function marks(tokens, strange) {
    mirror.replaceChildren();
    let done = 0;
    places(input.value, tokens).forEach((found, t) => {
      if (found < 0 || !strange[t]) return;
      mirror.append(input.value.slice(done, found), h("u", {}, tokens[t]));
      done = found + tokens[t].length;
    });
    mirror.append(input.value.slice(done));
    mirror.scrollLeft = input.scrollLeft;
  }
  function examples(name) {
    task = name;
    const all = app.setup.tasks[name]?.examples ?? [];
    const buttons = all.slice(0, CHIPS).map(([label, text]) => {
      const chip2 = h("button", { type: "button", class: "chip", title: text }, label);
      chip2.dataset.text = text;
      chip2.addEventListener("click", () => take(text));
      return chip2;
    });
    const rest2 = all.slice(CHIPS);
    const more = h(
      "select",
      { class: "more", "aria-label": "More examples" },
      h("option", { value: "" }, "More"),
      ...rest2.map(([label, text]) => h("option", { value: text }, label))
    );
    more.addEventListener("change", () => {
      if (more.value) take(more.value);
      app.root.focus({ preventScroll: true });
    });
    chips.replaceChildren(h("span", { class: "wide" }, "Try"), ...buttons, ...rest2.length ? [more] : []);
  }
  function take(text) {
    put2(text);
    app.send({ text }, { jump: true });
  }
  return {
    el: el2,
    draw(has) {
      const { P } = app;
      said.draw(has);
      if (has("notice")) count.hidden = !said.el.hidden;
      if (!has("picture")) return;
      if (app.entry.task !== task) examples(app.entry.task);
      choose(P.reads);
      if (app.text === input.value) fresh = false;
      if (input.getRootNode().activeElement !== input) put2(app.text);
      marks(P.tokens, P.unknown);
      const strange = P.tokens.filter((_, t) => P.unknown[t]).length;
      count.replaceChildren(counted(P.T, P.reads), ...strange ? [", ", h("u", { title: `What is underlined ${unknown(P)}.` }, `${strange} unknown`)] : []);
      for (const chip2 of chips.querySelectorAll(".chip")) {
        chip2.setAttribute("aria-pressed", String(chip2.dataset.text === app.text));
      }
      const more = chips.querySelector(".more");
      if (more) more.value = [...more.options].some((o) => o.value === app.text) ? app.text : "";
    }
  };
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
function pct(p) {
  if (!Number.isFinite(p)) return "–";
  if (p > 0 && p < 1e-3) return "<0.1%";
  if (p > 0.999 && p < 1) return ">99.9%";
  return p === 0 || p === 1 ? `${100 * p}%` : `${(100 * p).toFixed(1)}%`;
}
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
var sub = (n) => String(n).replace(/[-\d]/g, (c) => c === "-" ? "₋" : String.fromCharCode(8320 + +c));
var sign = (v) => v < 0 ? "neg" : "pos";
var WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFD}]/u;
var graphemes = new Intl.Segmenter(void 0, { granularity: "grapheme" });
var columns = (grapheme) => WIDE.test(grapheme) ? 2 : 1;
function shorten(text, most) {
  if (/^[ -~]*$/.test(text)) return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
  let kept2 = "";
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += columns(segment);
    if (used > most) return `${kept2.trimEnd()}…`;
    if (used < most) kept2 += segment;
  }
  return text;
}
var breadth = (text) => [...graphemes.segment(text)].reduce(
  (sum, { segment }) => sum + (/^[iljtfrI.,:;'\u2019!|]$/.test(segment) ? 0.46 : /^[mwMW@]$/.test(segment) ? 1.1 : 0.69 * columns(segment)),
  0
);

// visualizer/pages/js/dialogs.mjs
var KEYS2 = [
  ["← →", "one step back, forward"],
  ["Home End", "first, last step"],
  ["space", "play, pause"],
  ["↑ ↓", "unit of the row above, below"],
  ["1 – 6", "look at one signal"],
  ["v", "over time, or the text and its units"],
  ["Esc", "leave the text box"],
  ["?", "this list"]
];
var ROWS = 400;
function shortest(v) {
  for (const digits of [6, 7, 8]) {
    const short = Number(v.toPrecision(digits));
    if (Math.fround(short) === v) return short;
  }
  return Number(v.toPrecision(9));
}
function* csvRows(P) {
  yield ["layer", "direction", "t", "token", "unknown", "unit", ...P.signals];
  for (const [k, { level, direction }] of P.layers.entries()) {
    const signals = P.signals.map((name) => P.array(`${k}.${name}`));
    for (let t = 0; t < P.T; t++) {
      const where = [level, direction, t, P.tokens[t], Number(P.unknown[t])];
      for (let u = 0; u < P.H; u++) yield [...where, u, ...signals.map((a) => shortest(a[t * P.H + u]))];
    }
  }
}
function csvText(rows) {
  const cell = (value) => {
    const text = String(value);
    const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [...rows].map((row) => `${row.map(cell).join(",")}
`).join("");
}
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
function dialogs(app) {
  const table = h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Table" });
  const title = h("h2");
  const tabs = h("div", { class: "seg", role: "group", "aria-label": "Which numbers" });
  const close = h("button", { type: "button", class: "btn" }, "Close");
  const save = h("button", { type: "button", class: "btn" }, "All signals as CSV");
  const dialog = h(
    "dialog",
    { class: "numbers", "aria-label": "Numbers" },
    h("div", { class: "bar" }, title, tabs, h("span", { class: "sp" }), save, close),
    table
  );
  const help = keysDialog(KEYS2);
  const root = h("div", {}, dialog, help);
  close.addEventListener("click", () => dialog.close());
  for (const each of [dialog, help]) {
    each.addEventListener("click", (event) => event.target === each && each.close());
  }
  let which = "step";
  const views = { step: "this step", unit: "this unit" };
  const buttons = Object.entries(views).map(([key, name]) => {
    const b = h("button", { type: "button" }, name);
    b.addEventListener("click", () => {
      which = key;
      fill();
    });
    b.dataset.key = key;
    return b;
  });
  tabs.append(...buttons);
  save.addEventListener("click", () => {
    const weights = app.weights === "initial" ? "-initial" : "";
    download(`gatescope-${app.name}${weights}.csv`, csvText(csvRows(app.P)), "text/csv");
  });
  function answers(P, t) {
    const { kind, title: title2 } = P.answers, value = kind === "value";
    return grid(
      [title2, value ? "value" : "probability"],
      P.top(t).map(([name, p]) => [visible(name), value ? fmt(p, 4) : pct(p)]),
      kind === "next" ? "What the model expects next" : "What the model answers at this step"
    );
  }
  function fill() {
    const { P, S } = app;
    for (const b of buttons) b.setAttribute("aria-pressed", String(b.dataset.key === which));
    title.textContent = which === "step" ? `Step ${S.t + 1} of ${P.T}: “${P.shown[S.t]}”` : `Unit ${S.unit} of ${P.H}`;
    if (which === "step") {
      const units2 = Array.from({ length: P.H }, (_, u) => u);
      table.replaceChildren(
        answers(P, S.t),
        grid(
          ["unit", ...P.signals],
          units2.map((u) => [u, ...P.signals.map((name) => fmt(P.at(name, S.t, u), 4))]),
          "Every signal of every unit at this step"
        )
      );
      return;
    }
    const curves = P.curves.map(({ key, cell, signal }) => [`log₁₀ ‖dL/d${signal}‖ ${app.setup.cells[cell]}`, P.array(key)]);
    const from2 = Math.max(0, Math.min(S.t - ROWS / 2, P.T - ROWS)), steps = [];
    for (let t = from2; t < Math.min(P.T, from2 + ROWS); t++) steps.push(t);
    const forget = P.array("forget");
    table.replaceChildren(grid(
      ["step", "token", ...P.signals, ...curves.map(([name]) => name), ...forget ? [`log₁₀ ∏ ${P.keeper}`] : []],
      steps.map((t) => [
        t + 1,
        P.shown[t],
        ...P.signals.map((name) => fmt(P.at(name, t, S.unit), 4)),
        ...curves.map(([, values]) => fmt(values[t], 4)),
        ...forget ? [fmt(forget[t * P.H + S.unit], 4)] : []
      ]),
      `This unit at every step, and the gradient of ${P.answers.kind === "value" ? `its answer, the ${P.target}` : `−ln p(“${visible(P.target)}”)`}: the norms themselves, which the plot divides by their last value` + (steps.length < P.T ? `; steps ${from2 + 1} to ${from2 + steps.length} of ${P.T}, all in the CSV` : "")
    ));
  }
  app.numbers = () => {
    fill();
    dialog.showModal();
  };
  app.help = () => help.showModal();
  return { el: root, draw: (has) => dialog.open && has("step", "unit", "picture") && fill() };
}

// visualizer/pages/js/axis.mjs
var MIN_COLUMN = 6;
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
function between(start, end, T, width) {
  const least = Math.min(T, 2), most = Math.max(least, Math.min(T, Math.floor(width / MIN_COLUMN)));
  const n = Math.max(least, Math.min(most, Math.round(end - start)));
  const a = Math.max(0, Math.min(T - n, Math.round((start + end + 1 - n) / 2)));
  return { a, n };
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

// visualizer/pages/js/bokeh.mjs
async function embed({ doc, roots }, targets) {
  const { Bokeh } = window;
  const places2 = Object.fromEntries(Object.entries(roots).map(([name, id]) => [id, targets[name]]));
  const item = { docid: "gatescope", roots: places2, root_ids: Object.keys(places2) };
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

// visualizer/pages/js/ranking.mjs
var SCORES = { auc: { title: "AUC", chance: 0.5 }, spearman: { title: "Spearman", chance: 0 } };
var scored = (v) => v < 1 && v >= 0.9995 ? ">0.999" : fmt(v, 3);
function ranks({ probe, before, spread, units: units2 }) {
  const rows = units2.map(([unit, signal, sign2, , test], k) => ({ unit, signal, sign: sign2, score: test, ...k ? {} : { spread } }));
  return [{ of: "probe", score: probe }, { of: "before", score: before.unit, spread: before.spread }, ...rows];
}
function scale(feature) {
  const { chance } = SCORES[feature.kind];
  const low = Math.min(chance - 0.15 * (1 - chance), ...ranks(feature).flatMap(({ score: score2, spread }) => [score2, ...spread ?? []]));
  return (score2) => (score2 - low) / (1 - low);
}
var told = (kind, signal, sign2) => `${signal} ${(kind === "auc" ? ["low", "high"] : ["falls", "rises"])[Number(sign2 > 0)]}`;
var spreading = (score2, [low, high]) => `${scored(score2)} (${scored(low)} to ${scored(high)})`;
var learnt = ({ spread, before }) => spread[0] > before.spread[1];
function finding(feature, H) {
  const { kind, probe, before, spread, units: units2, share: share2 } = feature;
  const [[unit, signal, , , best]] = units2, { title } = SCORES[kind];
  const how = learnt(feature) ? "clearly better than" : spread[1] < before.spread[0] ? "clearly worse than" : "not clearly better than";
  const said = `Unit ${unit} tells it best, by its ${signal}: ${title} ${spreading(best, spread)}, ${how} before training, where the best unit reaches ${spreading(before.unit, before.spread)}. A linear probe over all ${H} units reaches ${scored(probe)}, before training ${scored(before.probe)}.`;
  return share2 === void 0 ? said : `${said} It is so on ${pct(share2)} of the test steps where that is defined.`;
}
function story(measured2) {
  return measured2?.features.find(learnt)?.units[0].slice(0, 2) ?? null;
}
function followed({ features, units: units2 }, unit) {
  const { follows } = units2[unit];
  if (!follows) return null;
  const [name, signal, sign2, score2] = follows, feature = features.find((each) => each.name === name);
  const by = told(feature.kind, signal, sign2);
  return { name, title: feature.title, how: `${by}, ${SCORES[feature.kind].title} ${scored(score2)}` };
}
function life(steps) {
  const n = Math.abs(steps);
  return `${steps < 0 ? "at least " : ""}${n.toLocaleString("en")} ${n === 1 ? "step" : "steps"}`;
}
var halfLifeIs = ({ one, many }) => `half of what a ${one} writes into the unit is gone after so many steps, the median over the ${many}`;

// visualizer/pages/js/figures.mjs
var STYLES = {
  f: ["--Ff", 2],
  i: ["--Fi", 2],
  o: ["--Fo", 2],
  r: ["--Fr", 2],
  z: ["--Fz", 2],
  g: ["--ink3", 1.75, [1, 4]],
  n: ["--ink3", 1.75, [1, 4]],
  h: ["--ink3", 1.75],
  c: ["--ink", 3],
  forget: ["--Ff", 2.25, [6, 4]],
  "rnn.h": ["--rnn", 2.25],
  "lstm.h": ["--ink", 1.5],
  "lstm.c": ["--ink", 3.25],
  "own.h": ["--Fpos", 1.75],
  "own.c": ["--Fpos", 3.25]
};
function relative(values) {
  const last = values[values.length - 1];
  return Array.from(values, (v) => Number.isFinite(v - last) ? v - last : NaN);
}
function decades(low, high, most) {
  const by = Math.floor((high - low) / most) + 1;
  const ticks = [];
  for (let k = Math.floor(high); k >= low; k -= by) ticks.push(k);
  return ticks;
}
var error = ({ answers, target }) => answers.kind === "value" ? `L = its answer, the ${target}` : `L = −ln p(“${visible(target)}”), its guess`;
var loss = ({ answers, target }) => answers.kind === "value" ? `L is the answer after the last step, the ${answers.title}` : `The loss L is −ln of the probability that the ${answers.title} at the last step is “${visible(target)}”, which the network shown holds likeliest`;
function place(lines, sizes, frame) {
  const placed = {}, names = Object.keys(lines);
  const crossed = ({ left, top, width, height }) => {
    let hits = 0;
    for (const points of Object.values(lines)) {
      for (let k = 1; k < points.length; k++) {
        const [[x0, y0], [x1, y1]] = [points[k - 1], points[k]];
        if (x1 < left || x0 > left + width || !Number.isFinite(y0 + y1)) continue;
        const at2 = (x) => y0 + (y1 - y0) * Math.max(0, Math.min(1, (x - x0) / (x1 - x0)));
        const [p, q] = [at2(left), at2(left + width)];
        const over = Math.min(Math.max(p, q), top + height) - Math.max(Math.min(p, q), top);
        if (over >= 0) hits += 1 + over / height;
      }
    }
    for (const other of Object.values(placed)) {
      const apart2 = left >= other.left + other.width || other.left >= left + width || top >= other.top + other.height || other.top >= top + height;
      if (!apart2) hits += 20;
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
function figures(app) {
  const unitHead = h("h2"), half = h("span", { class: "r" });
  const gradHead = h("h2"), gradNote = h("small");
  const plot = (name) => {
    const target = h("div", { class: "bk" }), labels = h("div", { class: "labels", "aria-hidden": "true" });
    return { name, target, labels, el: h("div", { class: `plot ${name}`, role: "img" }, target, labels) };
  };
  const plots = { valves: plot("valves"), memory: plot("memory"), gradient: plot("gradient") };
  const root = h(
    "div",
    { class: "plots" },
    h("div", { class: "hd" }, unitHead, half),
    plots.valves.el,
    plots.memory.el,
    h("div", { class: "hd long" }, gradHead),
    plots.gradient.el
  );
  let models = null, setting = false, series = {}, waiting2 = 0;
  for (const { el: el2 } of Object.values(plots)) {
    let pressed = 0;
    el2.addEventListener("pointerdown", (event) => pressed = event.clientX, true);
    el2.addEventListener("click", (event) => {
      if (Math.abs(event.clientX - pressed) > 4) return;
      const x = event.clientX - el2.getBoundingClientRect().left;
      if (x >= app.G.gutter) app.go(app.G.step(x));
    });
    el2.addEventListener("dblclick", () => app.resetZoom());
  }
  app.resetZoom = () => {
    clearTimeout(waiting2);
    app.resetView();
    app.draw(/* @__PURE__ */ new Set(["view", "step", "unit", "size"]));
  };
  async function start() {
    const named = await embed(app.setup.figures, Object.fromEntries(Object.values(plots).map((each) => [each.name, each.target])));
    models = { named, time: named("time") };
    models.time.change.connect(() => {
      if (setting) return;
      clearTimeout(waiting2);
      const { start: start2, end } = models.time;
      waiting2 = setTimeout(() => zoom(start2, end), 30);
    });
    for (const name of Object.keys(plots)) {
      named(`${name}.y`).change.connect(() => {
        if (!setting) requestAnimationFrame(() => label(name));
      });
    }
    app.draw(/* @__PURE__ */ new Set(["picture", "size", "theme", "view", "unit"]));
    app.root.classList.add("plotted");
  }
  function zoom(start2, end) {
    const { P, G, S } = app;
    const view = between(start2, end, P.T, G.width - G.gutter);
    if (view.a === S.view.a && view.n === S.view.n) range();
    else app.set({ view });
  }
  function quietly(act) {
    setting = true;
    try {
      act();
    } finally {
      setting = false;
    }
  }
  const range = () => quietly(() => models.time.setv({ start: app.G.a - 0.5, end: app.G.end - 0.5 }));
  function size() {
    const { G, rem, low, small } = app;
    const tall = {
      valves: app.P.cell === "rnn" ? 0 : (low ? 2.9 : 3.1) * rem,
      memory: (small ? 5 : low ? 3.6 : 3.9) * rem + (app.P.cell === "rnn" ? 3 * rem : 0),
      gradient: (small ? 11 : low ? 6.6 : 7) * rem
    };
    for (const [name, { el: el2 }] of Object.entries(plots)) {
      el2.style.height = `${Math.round(tall[name])}px`;
      el2.hidden = tall[name] === 0;
      models.named(name).setv({ min_border_left: G.gutter, min_border_top: 3, min_border_bottom: 3 });
      models.named(name).toolbar.active_drag = small ? null : "auto";
    }
  }
  function colours() {
    const { css: css2, rem } = app;
    for (const [line, [hue2, width, dash]] of Object.entries(STYLES)) {
      for (const name of Object.keys(plots)) {
        const glyph = models.named(`${name}.${line}`)?.glyph;
        glyph?.setv({ line_color: css2(hue2), line_width: width, line_dash: dash ?? [], line_cap: "round" });
      }
    }
    for (const name of Object.keys(plots)) axisColours(models.named, name, app);
  }
  function fill(name, lines, low, high, ticks, labels, tip) {
    const { T } = app.P;
    const t = Array.from({ length: T }, (_, k) => k);
    const data = { t, tip: t.map(tip), low: t.map(() => low), high: t.map(() => high) };
    for (const line of Object.keys(STYLES)) {
      if (!models.named(`${name}.${line}`)) continue;
      const shown = line in lines;
      models.named(`${name}.${line}`).visible = shown;
      data[line] = shown ? Array.from(lines[line]) : t.map(() => NaN);
    }
    models.named(`${name}.source`).data = data;
    models.named(`${name}.y`).setv({ start: low, end: high });
    models.named(`${name}.axis`).major_label_overrides = new Map(labels);
    models.named(`${name}.ticks`).ticks = ticks;
    series[name] = lines;
  }
  function unitLines() {
    const { P, S } = app;
    const of = (name) => S.mode === "mean" ? P.mean(name) : P.column(name, S.unit);
    const gates = P.signals.filter((name) => app.setup.signals[name].kind === "gate");
    const states = P.signals.filter((name) => !gates.includes(name));
    const lines = (names) => Object.fromEntries(names.map((name) => [name, of(name)]));
    const tips = (names) => {
      const values = lines(names);
      return (t) => `step ${t + 1} “${P.shown[t]}”
` + names.map((n) => `${n} ${fmt(values[n][t], 4)}`).join("   ");
    };
    if (gates.length) fill("valves", lines(gates), -0.04, 1.04, [0, 1], [[0, "0"], [1, "1"]], tips(gates));
    const high = 1.12 * Math.max(1, ...states.map((name) => Math.max(...of(name).map(Math.abs))));
    const whole = Math.floor(high);
    fill(
      "memory",
      lines(states),
      -high,
      high,
      [-whole, 0, whole],
      [[-whole, fmt(-whole, 0)], [0, "0"], [whole, fmt(whole, 0, true)]],
      tips(states)
    );
    const what = S.mode === "mean" ? `Mean of ${P.H} units over time ` : `Unit ${S.unit} over time `;
    unitHead.replaceChildren(what, h("small", { class: "wide" }, gates.length ? "valves 0–1, then memory" : "hidden state"));
    const lasts = S.mode === "unit" ? P.halfLife(S.unit) : null;
    half.replaceChildren(...lasts === null ? [] : ["half-life ", h("b", {}, life(lasts))]);
    half.title = `Half-life: ${halfLifeIs(P.reads)}${lasts < 0 ? "; this text ends before more can be told" : ""}`;
    plots.valves.el.setAttribute("aria-label", `Gates ${gates.join(", ")} over time. The numbers are in the table.`);
    plots.memory.el.setAttribute("aria-label", `${states.join(", ")} over time. The numbers are in the table.`);
  }
  const short = (cell) => shortCell(app.setup.cells[cell]);
  function gradientLines() {
    const { P, S } = app, lines = {}, names = {}, own = P.cell;
    for (const { key, cell, signal } of P.curves) {
      const line = `${cell === "rnn" || cell === "lstm" ? cell : "own"}.${signal}`;
      lines[line] = relative(P.array(key));
      names[line] = `${short(cell)} ‖dL/d${signal}‖`;
    }
    const floors = Object.values(lines).flatMap((line) => line.filter(Number.isFinite));
    const low = Math.min(-1.5, Math.min(...floors) - 0.25), high = Math.max(0.25, Math.max(...floors) + 0.15);
    const forget = P.array("forget");
    if (forget) {
      const at2 = (t) => S.mode === "mean" ? Math.log10(Array.from({ length: P.H }, (_, u) => 10 ** forget[t * P.H + u]).reduce((a, b) => a + b) / P.H) : forget[t * P.H + S.unit];
      lines.forget = Array.from({ length: P.T }, (_, t) => Number.isFinite(at2(t)) ? at2(t) : NaN);
      names.forget = S.mode === "mean" ? `∏ ${P.keeper}, mean of units` : `∏ ${P.keeper} of unit ${S.unit}`;
      if (own !== "lstm") names.forget += ` (${short(own)})`;
    }
    const ticks = decades(low, high, 5);
    const labels = ticks.map((k) => [k, { 0: "1", "-1": "0.1", "-2": "0.01" }[k] ?? power(k)]);
    fill("gradient", lines, low, high, ticks, labels, (t) => `step ${t + 1} “${P.shown[t]}”
` + Object.entries(lines).map(([line, values]) => `${names[line]} ${magnitude(values[t])}`).join("\n"));
    series.names = names;
    const last = shorten(P.shown[P.T - 1], 20);
    gradHead.replaceChildren(`How much error from “${last}” reaches back `, gradNote);
    const losses = new Map(P.curves.map(({ cell, loss: loss2 }) => [short(cell), loss2]));
    const each = [...losses].map(([cell, loss2]) => `${cell} ${fmt(loss2, 2)}`).join(", ");
    gradNote.textContent = `${error(P)}: ${each}; each ÷ its last value, log scale`;
    gradHead.title = `${loss(P)}: ${each}. Each curve is the norm of a total derivative of L, divided by its own value at the last step.`;
    plots.gradient.el.setAttribute("aria-label", `Gradient norms at every step, on a logarithmic scale: ${Object.entries(names).map(([line, name]) => `${name} at the first step ${magnitude(lines[line][0])}`).join("; ")}.`);
  }
  function label(name) {
    const { G, rem } = app, { labels, el: el2 } = plots[name];
    if (el2.hidden || !series[name]) return labels.replaceChildren();
    if (app.P.T === 1) {
      const why = `${name === "gradient" ? "The gradient" : "A line"} needs at least two ${app.P.reads.many}.`;
      return labels.replaceChildren(h("span", { class: "alone" }, why));
    }
    const { start: start2, end } = models.named(`${name}.y`), tall = el2.clientHeight;
    const y = (v) => 3 + (tall - 6) * (1 - (v - start2) / (end - start2));
    const from2 = Math.max(0, G.a), to = G.end, spans2 = {}, sizes = {}, lines = {};
    for (const [line, values] of Object.entries(series[name])) {
      const named = name === "gradient";
      spans2[line] = h(
        "span",
        { class: named ? `name ${line.replace(".", "-")}` : `letter s-${line}` },
        named ? series.names[line] : line
      );
      lines[line] = [];
      for (let t = from2; t < to; t++) {
        const at2 = y(values[t]);
        lines[line].push([G.centre(t), at2 < -2 || at2 > tall + 2 ? NaN : at2]);
      }
    }
    labels.replaceChildren(...Object.values(spans2));
    for (const [line, span2] of Object.entries(spans2)) sizes[line] = [span2.offsetWidth, 0.95 * rem];
    const frame = { left: G.gutter + 2, right: G.width - 2, top: 0, bottom: tall };
    const placed = place(lines, sizes, frame);
    for (const [line, span2] of Object.entries(spans2)) {
      span2.hidden = !placed[line];
      if (!placed[line]) continue;
      span2.style.left = `${placed[line].left}px`;
      span2.style.top = `${placed[line].top + placed[line].height / 2}px`;
    }
    return void 0;
  }
  start();
  return {
    el: root,
    draw(has) {
      if (!models) return;
      if (has("size", "picture")) quietly(size);
      if (has("theme", "size")) quietly(colours);
      if (has("picture", "unit")) {
        quietly(() => {
          unitLines();
          gradientLines();
        });
      }
      if (has("view", "picture", "size")) range();
      if (has("view", "picture", "size", "unit", "theme")) Object.keys(plots).forEach(label);
    }
  };
}

// visualizer/pages/js/parts.mjs
var BORE = 30;
var FULL = 26;
var RADIUS = 25;
var BADGE = 38;
var clamp = (v, low, high) => Math.min(high, Math.max(low, v));
var jawShift = (gate2) => (clamp(gate2, 0, 1) || 0) * BORE / 2;
var flowWidth = (v, scale2) => v ? clamp(Math.abs(v) * FULL / Math.max(1.25, scale2 || 0), 1.5, BORE) : 0;
var SUM = 4;
var memory = (v) => v.scale;
var signed = (v) => fmt(v, Math.abs(v) < 10 ? 2 : Math.abs(v) < 100 ? 1 : 0, true);
var hue = (v) => Number.isFinite(v) && rounded(v) ? sign(v) : "nil";
function put(node, text) {
  if (node.shown !== text) node.textContent = node.shown = text;
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
.gs-d .wire{fill:none;stroke-width:2} .gs-d .wire.peep{stroke-dasharray:5 3.5}
.gs-d .bus{fill:none;stroke:var(--ink3);stroke-width:2} .gs-d .dot{fill:var(--ink3)}
.gs-d .over{stroke:var(--bg);stroke-width:7;fill:none}
.gs-d .link{fill:none;stroke-width:4.5;stroke-linecap:round}
.gs-d .jaw{transition:transform .18s ease-out}
.gs-d .rim{fill:none;stroke-width:2.5} .gs-d .halo{fill:var(--pipe);stroke:var(--bg);stroke-width:6}
.gs-d .box{fill:var(--bg);stroke:var(--ink);stroke-width:2} .gs-d .boxed{font-weight:500}
.gs-d .letter{font-weight:700;font-style:italic} .gs-d text.letter{fill:var(--bg)}
.gs-d .head{fill:none;stroke:var(--ink);stroke-width:2.25;stroke-linecap:round;
stroke-linejoin:round}
.gs-d .chip{fill:var(--ink)} .gs-d text.word{fill:var(--bg);font-weight:700}
${["f", "i", "o", "r", "z"].map(hues).join("\n")}
.gs-d text.pos{fill:var(--pos)} .gs-d text.neg{fill:var(--neg)} .gs-d text.nil{fill:var(--ink2)}
.gs-still .flow,.gs-still .jaw{transition:none}
@media (prefers-reduced-motion:reduce){.gs-d .flow,.gs-d .jaw{transition:none}}
`;
var clips = 0;
var Sketch = class {
  /** hand(valve) gives what lies over a valve, for a hand: { el, step(v) }; null for a drawing to look at. */
  constructor(compact, hand = null) {
    this.compact = compact;
    this.hand = hand;
    this.steps = [];
    this.layers = Object.fromEntries(
      ["walls", "bores", "wires", "flows", "valves", "marks", "words", "hands"].map((name) => [name, el("g")])
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
  flow(d, value, scale2 = memory) {
    const path = el("path", { d });
    this.add("flows", path);
    this.steps.push((v) => {
      const now3 = value(v);
      path.style.strokeWidth = flowWidth(now3, scale2(v));
      path.setAttribute("class", `flow ${sign(now3)}`);
    });
  }
  /**
   * A valve at (x, y) on a pipe that runs "right", "left", "up" or "down", with a badge (its letter, where its
   * wire arrives) at `at` ([dx, dy]) from its middle. gate, before and after are functions of v.
   */
  valve({ x, y, runs, letter, hue: k, gate: gate2, before, after, at: at2, scale: scale2 = memory }) {
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
    const [dx, dy] = at2 ?? (level ? [0, BADGE] : [-BADGE, 0]);
    this.badge(x + dx, y + dy, letter, k);
    const turn = { right: [1, 0], left: [-1, 0], up: [0, -1], down: [0, 1] }[runs];
    const point = (along, aside) => `${x + along * turn[0] - aside * turn[1]} ${y + along * turn[1] + aside * turn[0]}`;
    this.steps.push((v) => {
      const shift = jawShift(gate2(v));
      const axis2 = level ? "Y" : "X";
      one.style.transform = `translate${axis2}(${-shift}px)`;
      other.style.transform = `translate${axis2}(${shift}px)`;
      const a = flowWidth(before(v), scale2(v)) / 2;
      const b = flowWidth(after(v), scale2(v)) / 2;
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
  box(x, y, text, k, width = 52) {
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
        text
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
   */
  label(x, y, text, value, { anchor = "start", hue: k, size = 21, row, inset = 0 } = {}) {
    const small = this.compact ? 18 : 13.5;
    const big = this.compact ? size + 2 : size;
    const name = el("text", { x, y, "font-size": small, "text-anchor": anchor, class: "lab" });
    const number = el("text", { x: x + inset, y: y + (row ?? big), "font-size": big, "text-anchor": anchor });
    this.add("words", name, number);
    this.steps.push((v) => {
      const now3 = v.blank ? void 0 : value(v);
      const [long, short, mean] = text(v);
      const averaged = this.compact ? mean : mean && `mean ${mean}`;
      const plain2 = this.compact ? short : long;
      put(name, v.blank || now3 !== void 0 ? v.mode === "mean" ? averaged : plain2 : "");
      put(number, now3 === void 0 ? "" : k ? fmt(now3) : signed(now3));
      number.setAttribute("class", `num ${k ? `T${k}` : hue(now3)}`);
    });
  }
  /** A line of words; text(v) may depend on the step. */
  words(x, y, text, { anchor = "start", size = 13.5, cls = "lab" } = {}) {
    const node = el("text", { x, y, "font-size": size, "text-anchor": anchor, class: cls });
    this.add("words", node);
    this.steps.push((v) => put(node, text(v)));
  }
};

// visualizer/pages/js/site.mjs
var READERS = ["explore", "whatif"];
var SECOND = ["text2", "model2", "weights2"];
var ALONG = ["text", "model", "weights", "pins", "t", "unit", "theme", ...SECOND];
var OVER = ["text", "model", "weights", "pins", "unit", ...SECOND];
function way(app, address2, more = {}) {
  if (!app.P || !app.inPage) return `./${address2}`;
  let { task = null, ...seen } = app.passes ? app.passes() : from(app);
  if (READERS.includes(address2)) {
    seen.model ??= app.setup.models?.[task] ?? null;
    if (task && !seen.model) ({ task, ...seen } = { ...app.came, text: app.came.task ? null : app.came.text });
  } else {
    seen.t = null;
    if (!seen.model) seen.task = task;
    if (!app.passes && app.setup.tasks[app.entry?.task]?.examples[0]?.[1] === seen.text) seen.text = null;
  }
  return withState(new URL(`./${address2}`, location.href), { ...seen, theme: app.S.theme, ...more });
}
function from(app) {
  const { searchParams } = new URL(app.link());
  const shown = Object.fromEntries(ALONG.map((key) => [key, searchParams.get(key)]));
  return { ...shown, text: app.asked?.text || shown.text };
}
var logo = () => el(
  "svg",
  { viewBox: "0 0 24 24", class: "logo", "aria-hidden": "true" },
  el("path", { d: "M1 12h22", stroke: "currentColor", "stroke-width": 4 }),
  el("circle", { cx: 12, cy: 12, r: 9, fill: "var(--bg)", stroke: "currentColor", "stroke-width": 2 }),
  el("path", { d: "M4.4 9a8 8 0 0 1 15.2 0zM4.4 15a8 8 0 0 0 15.2 0z", fill: "currentColor" })
);
function bar(app, { choice = null, acts = [] } = {}) {
  const nav = h("nav", { "aria-label": "Pages" }, ...Object.entries(app.pages).map(([address2, name]) => h(
    "a",
    { href: `./${address2}`, "data-page": address2, ...location.pathname.endsWith(address2) ? { "aria-current": "page" } : {} },
    name
  )));
  for (const use of ["pointerdown", "focusin", "click"]) {
    nav.addEventListener(use, ({ target }) => {
      const address2 = target.closest("a:not([aria-current])")?.dataset.page;
      if (address2) target.closest("a").href = way(app, address2);
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
  return h("header", {}, brand, nav, h("span", { class: "sp" }), choice, h("div", { class: "acts" }, share2, ...acts, theme), sharing);
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

// visualizer/pages/js/whatif-pins.mjs
function spans(numbers) {
  const found = [];
  for (const k of numbers) {
    if (found.length && found.at(-1)[1] === k - 1) found.at(-1)[1] = k;
    else found.push([k, k]);
  }
  return found;
}
var written = (numbers) => numbers === null ? "*" : spans(numbers).map(([a, b]) => a === b ? a : `${a}-${b}`).join(",");
var pinText = ({ signal, units: units2, steps, value, on = true }) => `${on ? "" : "!"}${signal}:${written(units2)}:${written(steps)}=${value}`;
var span = (first, last, T) => first <= 0 && last >= T - 1 ? null : Array.from({ length: Math.min(last, T - 1) - Math.max(0, first) + 1 }, (_, k) => Math.max(0, first) + k);

// visualizer/pages/js/handles.mjs
function question(value, linked2) {
  const open2 = (linked2 ? 1 - value : value) < 0.5;
  return { words: `What if it were held ${open2 ? "open" : "shut"}?`, value: Number(open2 !== linked2) };
}
function handles(app) {
  const tag = h("div", { class: "tag", role: "tooltip" });
  tag.hidden = true;
  function hand({ signal, linked: linked2, x, y }) {
    let asks = question(1, linked2), touched = false;
    const dot = el("circle", { class: "grip", cx: x - 0.78 * RADIUS, cy: y - 0.78 * RADIUS, r: 5.5 });
    const link2 = el("a", { class: "hand", href: "./whatif" }, el("circle", { class: "reach", cx: x, cy: y, r: RADIUS + 5 }), dot);
    const aim = () => {
      const { S } = app, units2 = S.mode === "mean" ? null : [S.unit];
      link2.setAttribute("href", way(app, "whatif", { pins: pinText({ signal, units: units2, steps: [S.t], value: asks.value }) }));
    };
    const whose = () => app.S.mode === "mean" ? "all units" : `unit ${app.S.unit}`;
    const leads = () => `${asks.words} Opens What if, ${signal} of ${whose()} at ${asks.value}`;
    const show = () => {
      aim();
      const at2 = link2.getBoundingClientRect(), home = app.root.getBoundingClientRect();
      tag.textContent = leads();
      tag.hidden = false;
      tag.style.left = `${Math.max(4, Math.min(home.width - tag.offsetWidth - 4, at2.left - home.left + at2.width / 2 - tag.offsetWidth / 2))}px`;
      tag.style.top = `${at2.bottom - home.top + 4}px`;
    };
    const hide = () => tag.hidden = true;
    link2.addEventListener("pointerenter", (event) => event.pointerType !== "touch" && show());
    link2.addEventListener("focus", show);
    for (const leave of ["pointerleave", "blur"]) link2.addEventListener(leave, (event) => event.pointerType !== "touch" && hide());
    link2.addEventListener("pointerdown", (event) => touched = event.pointerType === "touch" && tag.hidden);
    link2.addEventListener("click", (event) => {
      aim();
      if (!touched) return;
      event.preventDefault();
      show();
    });
    return {
      el: link2,
      step(v) {
        link2.style.display = v.blank ? "none" : "";
        if (v.blank) return;
        asks = question(v.now[signal], linked2);
        link2.setAttribute("aria-label", `${app.setup.signals[signal].label}: ${leads()}`);
        if (!tag.hidden && link2.matches(":hover, :focus")) tag.textContent = leads();
      }
    };
  }
  return { tag, hand };
}

// visualizer/pages/js/header.mjs
var unique = (values) => [...new Set(values)];
function nearest(models, now3, change) {
  const wanted = { ...now3, ...change };
  const possible = models.filter((m) => Object.entries(change).every(([key, value]) => m[key] === value));
  const seed = (m) => now3.shown && change.seed === void 0 ? m.shown : m.seed === wanted.seed;
  const score2 = (m) => 4 * (m.task === wanted.task) + 2 * (m.cell === wanted.cell) + (m.units === wanted.units) + 0.5 * seed(m) + 0.25 * m.shown;
  return possible.sort((a, b) => score2(b) - score2(a))[0];
}
function wished(models, wish, change) {
  const found = nearest(models, wish, change);
  return [found, { ...wish, ...change, ...change.seed === void 0 ? {} : { shown: found.shown } }];
}
var score = ({ name, digits }, v) => name === "accuracy" ? pct(v) : fmt(v, digits);
function measured(measure, answers) {
  const { name, title, better, chance } = measure;
  const what = name === "accuracy" ? `How often the right answer is the likeliest of ${answers}` : `${title[0].toUpperCase()}${title.slice(1)}, ${better} is better`;
  return chance === null ? what : `${what} (chance: ${score(measure, chance)})`;
}
function header(app) {
  const { setup } = app;
  const title = h("b"), about = h("span", { class: "wide" });
  const choose = h(
    "button",
    { type: "button", class: "btn pick", "aria-haspopup": "dialog", "aria-expanded": "false" },
    title,
    about,
    h("span", { "aria-hidden": "true" }, "▾")
  );
  const popover = h("div", { class: "popover", role: "dialog", "aria-label": "Model" });
  popover.hidden = true;
  const numbers = h("button", { type: "button", class: "btn bare" }, "Numbers");
  const root = bar(app, { choice: h("div", { class: "picker" }, choose, popover), acts: [numbers] });
  numbers.addEventListener("click", () => app.numbers());
  const scores = h("details", { class: "scores" }, h("summary", {}, "Scores on test texts"));
  const toggle = (open2) => {
    popover.hidden = !open2;
    choose.setAttribute("aria-expanded", String(open2));
    if (open2) popover.querySelector("select:not(:disabled), button")?.focus();
  };
  choose.addEventListener("click", (event) => {
    event.stopPropagation();
    toggle(popover.hidden);
  });
  let swallow = false;
  app.root.addEventListener("pointerdown", (event) => {
    swallow = !popover.hidden && ![popover, choose].some((each) => event.composedPath().includes(each));
    if (!swallow) return;
    event.stopPropagation();
    toggle(false);
  }, true);
  app.root.addEventListener("click", (event) => {
    if (swallow) event.stopPropagation();
    swallow = false;
  }, true);
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !popover.hidden) {
      toggle(false);
      choose.focus();
    }
  });
  const kilobytes = (bytes) => `${Math.round(bytes / 1024)} KB`;
  const cellName = (cell) => setup.cells[cell];
  let wish = null, came = null;
  const swapped = h("p", { class: "swapped", role: "status" });
  function choice(change) {
    const now3 = app.find(app.asked?.model) ?? app.entry;
    if (now3.name !== came) wish = now3;
    const [found, next] = wished(setup.models, wish, change);
    [wish, came] = [next, found.name];
    swapped.textContent = found.cell === wish.cell ? "" : `There is no ${cellName(wish.cell)} for this task. This is the ${cellName(found.cell)}; a task that has the other brings it back.`;
    app.change(found);
  }
  function chooser(label, key, options, name) {
    const select = h("select", { "aria-label": label }, ...options.map((value) => h("option", { value }, name(value))));
    select.value = String(app.entry[key]);
    select.disabled = options.length < 2;
    select.addEventListener("change", () => {
      choice({ [key]: options.find((each) => String(each) === select.value) });
    });
    return h("label", {}, h("span", {}, label), select);
  }
  function fill() {
    const named = (e) => e?.getAttribute?.("aria-label") ?? e?.textContent;
    const m = app.entry, focus = named(popover.getRootNode().activeElement);
    const all = setup.models.includes(m) ? setup.models : [m, ...setup.models], ofTask = all.filter((x) => x.task === m.task);
    const ofCell = ofTask.filter((x) => x.cell === m.cell), ofSize = ofCell.filter((x) => x.units === m.units);
    const weights = h(
      "div",
      { class: "seg", role: "group", "aria-label": "Weights" },
      ...["trained", "initial"].map((value) => {
        const b = h("button", { type: "button", "aria-pressed": String(value === app.weights) }, value);
        b.addEventListener("click", () => app.send({ weights: value }));
        return b;
      })
    );
    popover.replaceChildren(
      h(
        "div",
        { class: "choices" },
        chooser("Task", "task", unique(all.map((x) => x.task)), (name) => setup.tasks[name]?.title ?? name),
        chooser("Cell", "cell", Object.keys(setup.cells).filter((c) => ofTask.some((x) => x.cell === c)), cellName),
        chooser("Size", "units", unique(ofCell.map((x) => x.units)).sort((a, b) => a - b), (n) => `${n} units`),
        chooser("Seed", "seed", unique(ofSize.map((x) => x.seed)).sort((a, b) => a - b), (n) => {
          const shown2 = ofSize.find((x) => x.seed === n)?.shown && ofSize.length > 1;
          return `${n}${shown2 ? " (best on validation)" : ""}`;
        }),
        h("div", { class: "choice" }, h("span", { "aria-hidden": "true" }, "Weights"), weights)
      ),
      swapped,
      scores
    );
    scores.replaceChildren(scores.firstChild, card(m));
    if (m.name !== came) swapped.textContent = "";
    if (!popover.hidden && focus) [...popover.querySelectorAll("select, button")].find((e) => named(e) === focus)?.focus();
  }
  function card(m) {
    const about2 = setup.cards[m.card], size = `${m.parameters.toLocaleString("en")} parameters`;
    if (!about2) return h("div", { class: "card" }, h("p", {}, m.card ? "This model has no card." : `Your own run, not measured here. ${size}.`));
    const { measure, gap_title: gaps } = setup.tasks[m.task], seeds = Object.keys(about2.seeds), one = about2.seeds[seeds[0]];
    const row = (name, cells, tag = "td") => h(
      "tr",
      {},
      h("th", { scope: "row" }, name),
      ...cells.map((text) => h(tag, {}, text))
    );
    const rows = (of, name) => Object.keys(one[of]).map(
      (key) => row(name(key), seeds.map((seed) => score(measure, about2.seeds[seed][of][key])))
    );
    return h(
      "div",
      { class: "card" },
      app.weights === "initial" && h("p", { class: "of" }, "These are the scores of the trained weights. What you see is read by the initial ones, which were not scored."),
      about2.note && h("p", { class: "note" }, about2.note),
      h("p", {}, `${measured(measure, about2.answers)}, on test texts that chose nothing, for every seed trained. ${size}, ${about2.iterations.toLocaleString("en")} iterations.`),
      h("table", {}, h("thead", {}, row("seed", seeds, "th")), h(
        "tbody",
        {},
        ...rows("by_rule", (rule) => [rule, " ", h("small", {}, about2.rules[rule])]),
        Object.keys(one.by_gap).length > 0 && row(h("b", {}, gaps), seeds.map(() => "")),
        ...rows("by_gap", (gap) => gap),
        row(h("b", {}, "all"), seeds.map((seed) => score(measure, about2.seeds[seed].score)))
      )),
      h("p", { class: "fine" }, about2.test_split)
    );
  }
  let shown = null;
  return {
    el: root,
    draw(has) {
      const m = app.entry, now3 = `${app.name} ${app.weights}`;
      if (!has("picture") || now3 === shown) return;
      shown = now3;
      const state = app.weights === "initial" ? ", initial weights" : "";
      title.textContent = `${m.card ? "" : "Your run: "}${cellName(m.cell)}, ${m.units} units${state}`;
      about.textContent = `${setup.tasks[m.task]?.title ?? m.task} · ${kilobytes(m.bytes)}`;
      choose.setAttribute("aria-label", `Model: ${title.textContent}, ${about.textContent}. Choose another.`);
      fill();
    }
  };
}

// assets/theme/theme.css
var theme_default = '/* The colours, once, for every page: light, then dark. Text colours pass AA on --bg, fills 3:1. */\n:root, .gs {\n  --bg: #FCFBF8; --surf: #FFFFFF; --sunk: #F3F1EC;\n  --ink: #16181D; --ink2: #474C55; --ink3: #666B75;\n  --rule: #E5E2DB; --rule2: #C3BFB6; --pipe: #F6F4EF; --zero: #F0EEE8; --rnn: #7A7F89;\n  --f: #9C3A74; --i: #00735A; --o: #855C00; --pos: #0060A0; --neg: #B04500;\n  --Ff: #A3447F; --Fi: #12A078; --Fo: #C08400; --Fpos: #0072B2; --Fneg: #C54C00;\n  --Rf: #93356F; --Ri: #0E8767; --Ro: #966700; --Rpos: #0062A3; --Rneg: #C04A00;\n  --z: var(--f); --Fz: var(--Ff); --Rz: var(--Rf); --r: var(--i); --Fr: var(--Fi); --Rr: var(--Ri);\n  --font: Inter, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", "Liberation Sans", Arial, system-ui, sans-serif;\n  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;\n  color-scheme: light;\n}\n:root[data-theme=dark], .gs[data-theme=dark] {\n  --bg: #121417; --surf: #191C20; --sunk: #1D2025;\n  --ink: #F2F3F5; --ink2: #BDC2CB; --ink3: #949BA6;\n  --rule: #2A2E35; --rule2: #4B515C; --pipe: #191C20; --zero: #20242A; --rnn: #8E95A0;\n  --f: #E59AC4; --i: #3CC79C; --o: #F0B440; --pos: #62B6EC; --neg: #F58D4B;\n  --Ff: #C9629B; --Fi: #4FD8AF; --Fo: #F4C550; --Fpos: #4FA8E4; --Fneg: #E56C1F;\n  --Rf: #CC74A6; --Ri: #23A37D; --Ro: #C48D22; --Rpos: #57AEE6; --Rneg: #EC8442;\n  color-scheme: dark;\n}\n';

// visualizer/pages/js/base.css
var base_default = '.gs { position: relative; box-sizing: border-box; width: 100%; background: var(--bg); color: var(--ink); outline: none;\n  font: 400 .875rem/1.4 var(--font); font-variant-numeric: tabular-nums; -webkit-font-smoothing: antialiased; }\n.gs.page { min-height: 100vh; }\n.gs *, .gs *::before, .gs *::after { box-sizing: border-box; }\n.gs button, .gs select, .gs input { font: inherit; color: inherit; letter-spacing: inherit; }\n.gs button { cursor: pointer; }\n.gs select { background: var(--bg); border: 0; cursor: pointer; field-sizing: content; }\n.gs :focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }\n.gs h2 { font-size: .8125rem; font-weight: 600; margin: 0; color: var(--ink); }\n.gs h2 small { font-weight: 400; color: var(--ink3); font-size: .8125rem; }\n.gs svg { display: block; }\n.gs [hidden] { display: none !important; }\n.s-f { color: var(--f); } .s-i { color: var(--i); } .s-o { color: var(--o); } .s-r { color: var(--r); } .s-z { color: var(--z); }\n.s-pos { color: var(--pos); } .s-neg { color: var(--neg); }\n.s-g, .s-n, .s-c, .s-h { color: var(--ink); }\n\nheader { position: relative; height: 3rem; display: flex; align-items: center; gap: 1.75rem; padding: 0 1.5rem; border-bottom: 1px solid var(--rule); }\n.brand { font-weight: 700; font-size: 1.06rem; letter-spacing: -.02em; display: flex; gap: .5rem; align-items: center;\n  color: var(--ink); text-decoration: none; }\n.logo { width: 1.35rem; height: 1.35rem; }\n.half { width: 1.1rem; height: 1.1rem; }\nnav { display: flex; gap: .25rem; height: 100%; }\nnav a { color: var(--ink2); text-decoration: none; padding: 0 .65rem; display: flex; align-items: center;\n  border-bottom: 2px solid transparent; border-top: 2px solid transparent; white-space: nowrap; }\nnav a[aria-current] { color: var(--ink); font-weight: 600; border-bottom-color: var(--ink); }\nnav a:hover { color: var(--ink); }\n.sp { flex: 1; }\n.acts { display: flex; gap: .4rem; }\n.btn { border: 1px solid var(--rule2); background: transparent; border-radius: 6px; padding: .28rem .65rem; white-space: nowrap; line-height: 1.3; }\n.btn:hover { border-color: var(--ink); }\n.bare { border-color: transparent; background: none; }\n.popover, .sharing { position: absolute; right: 0; top: calc(100% + .4rem); z-index: 40; width: min(30rem, calc(100vw - 2rem)); background: var(--surf);\n  border: 1px solid var(--rule2); border-radius: 8px; padding: 1rem; box-shadow: 0 8px 30px rgb(0 0 0 / .18); max-height: 80vh; overflow: auto; }\n.sharing { top: calc(100% + .2rem); right: 1.5rem; } .sharing .bar { display: flex; justify-content: space-between; align-items: center; gap: 1rem; }\n.gs .sharing input { width: 100%; border: 1px solid var(--rule2); border-radius: 6px; background: var(--bg); padding: .4rem .6rem; margin-top: .6rem; } .sharing p { margin: .6rem 0 0; color: var(--ink2); }\n.gs table { border-collapse: collapse; width: 100%; font-size: .8125rem; }\n.gs th, .gs td { text-align: right; padding: .18rem .4rem; border-bottom: 1px solid var(--rule); font-weight: 400; white-space: nowrap; }\n.gs th:first-child { text-align: left; color: var(--ink2); } .gs thead th { color: var(--ink3); }\n\n.ask { position: relative; display: flex; gap: 1.25rem; align-items: center; padding: .75rem 1.5rem .1rem; }\n.asked { flex: 1; min-width: 0; display: flex; align-items: center; gap: 1rem; border: 1px solid var(--rule2); border-radius: 8px;\n  background: var(--surf); padding: 0 .9rem; height: 2.75rem; }\n.asked:focus-within { border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); }\n.field { position: relative; flex: 1; min-width: 0; height: 100%; font-size: 1.1875rem; letter-spacing: -.012em; }\n.sentence { position: absolute; inset: 0; width: 100%; border: 0; background: none; padding: 0; outline: none !important; }\n.count { color: var(--ink3); white-space: nowrap; font-size: .8125rem; } .count u { text-decoration: underline dashed; text-underline-offset: .22em; }\n.notice { max-width: 27rem; background: var(--ink); color: var(--bg); border-radius: 6px; padding: .2rem .6rem; font-size: .8125rem; line-height: 1.25; z-index: 30; }\n.notice button { border: 1px solid currentColor; border-radius: 5px; background: none; padding: .1rem .5rem; }\n.notice a { color: inherit; font-weight: 600; }\n.notice p { margin: 0; overflow-wrap: anywhere; }\n\nmain { display: grid; column-gap: 1.75rem; padding: .75rem 1.5rem .75rem; transition: opacity .12s; }\n.stale main, .behind main { opacity: .5; }\n.gs .faulty { display: none !important; }\n.fault { margin: .5rem 0; font-size: .8125rem; color: var(--ink2); }\n.now { display: flex; flex-direction: column; min-width: 0; }\n.transport { display: flex; align-items: center; gap: .35rem; height: 2.6rem; }\n.tb { width: 2.25rem; height: 2.25rem; border: 1px solid transparent; background: none; border-radius: 6px; display: grid; place-items: center; padding: 0; }\n.tb svg { width: 1.05rem; height: 1.05rem; fill: currentColor; }\n.tb:hover { border-color: var(--rule2); }\n.tb.play { background: var(--ink); color: var(--bg); width: 2.75rem; border-radius: 8px; }\n.where { white-space: nowrap; font-size: 1.25rem; font-weight: 600; margin-left: .5rem; } .where b { font-weight: 600; }\n.where small { font-weight: 400; color: var(--ink3); font-size: 1rem; }\n.seg { display: flex; gap: .1rem; align-items: center; color: var(--ink2); }\n.seg button { border: 0; background: none; padding: .15rem .5rem; border-radius: 5px; white-space: nowrap; }\n.seg button[aria-pressed=true] { font-weight: 600; color: var(--ink); box-shadow: inset 0 -2px 0 var(--ink); border-radius: 0; }\n.hd { position: relative; z-index: 5; display: flex; justify-content: space-between; align-items: baseline; height: 1.35rem; gap: 1rem; white-space: nowrap; overflow: hidden; }\n.hd > * { background: var(--bg); padding-right: .4rem; overflow: hidden; text-overflow: ellipsis; }\n.hd .r { padding: 0 0 0 .4rem; color: var(--ink3); font-size: .8125rem; flex: none; white-space: pre; }\n.hd .r.tools { display: flex; gap: 1.25rem; }\n.hd .r b { color: var(--ink); font-weight: 600; } .hd select { padding: 0; color: var(--ink); font-weight: 500; }\n.pred { list-style: none; margin: 0; padding: 0; }\n.pred li { position: relative; display: flex; justify-content: space-between; align-items: center; gap: .5rem; height: 1.86rem; font-size: 1rem; padding-bottom: .3rem; box-shadow: inset 0 -.3rem 0 var(--sunk); }\n.pred .w { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }\n.pred .bar { position: absolute; left: 0; bottom: 0; height: .3rem; background: var(--ink); min-width: 2px; }\n.pred li:first-child .w, .pred li:first-child .n { font-weight: 700; }\n\n.time { position: relative; min-width: 0; }\n.ribbon { position: relative; height: 2.6rem; }\n.tok { position: absolute; top: .2rem; height: 2.2rem; display: grid; place-items: center; border: 0; border-radius: 3px; padding: 0; white-space: nowrap; line-height: 1; font-weight: 500; letter-spacing: -.01em; overflow: hidden; }\n.tok.clipped { place-items: center start; padding-left: 2px; }\n.tok.unknown:not(:focus-visible) { outline: 1.5px dashed var(--ink2); outline-offset: -2px; }\n.tok.cur { background: var(--ink) !important; color: var(--bg) !important; font-weight: 700; z-index: 6; border-radius: 5px; height: 2.6rem; top: 0; padding: 0 1px; display: block; letter-spacing: 0; }\n.foot { position: relative; height: 1.15rem; font-size: .75rem; color: var(--ink3); overflow: hidden; }\n.foot .m { position: absolute; top: .1rem; text-align: center; } .foot .m.cur { color: var(--ink); font-weight: 700; }\n.foot .label { position: absolute; left: 0; top: .1rem; color: var(--ink2); } .foot .label i { font-weight: 650; }\n.scrubber { position: relative; height: .85rem; }\n.track { position: absolute; top: .32rem; height: 2px; background: var(--rule2); }\n.track b { position: absolute; left: 0; top: 0; height: 2px; background: var(--ink); } .track i { position: absolute; top: -3px; height: 8px; border: 1px solid var(--ink3); border-radius: 4px; }\n.scrub { position: absolute; top: 0; height: .75rem; margin: 0; appearance: none; -webkit-appearance: none; background: none; cursor: pointer; touch-action: none; z-index: 7; }\n.scrub::-webkit-slider-runnable-track { background: none; height: .75rem; } .scrub::-moz-range-track { background: none; }\n.scrub::-webkit-slider-thumb { -webkit-appearance: none; width: .75rem; height: .75rem; border-radius: 50%; background: var(--ink); border: 0; }\n.scrub::-moz-range-thumb { width: .75rem; height: .75rem; border-radius: 50%; background: var(--ink); border: 0; }\n.maps { display: flex; flex-direction: column; gap: .44rem; margin-top: .1rem; }\n.map { position: relative; }\n.map canvas { position: absolute; top: 0; image-rendering: pixelated; cursor: crosshair; touch-action: pan-y; }\n.map .mark { position: absolute; left: 0; top: 0; width: 100%; height: 100%; overflow: visible; pointer-events: none; }\n.mark rect { fill: none; } .mark .halo { stroke: var(--bg); stroke-width: 1.5; } .mark .edge { stroke: var(--ink); stroke-width: 1.75; } .mark path { fill: var(--ink); }\n.gl { position: absolute; left: 0; top: -2px; width: 3.6rem; display: flex; flex-wrap: wrap; gap: 0 .25rem; align-items: baseline; background: none; border: 0; padding: 0; line-height: 1.1; text-align: left; }\n.gl b { font-size: 1.125rem; font-style: italic; font-weight: 650; min-width: .8rem; } .gl .v { font-size: .8125rem; font-weight: 600; letter-spacing: -.02em; white-space: nowrap; }\n.gl .nm { font-size: .75rem; color: var(--ink3); width: 100%; } .focused .gl .nm { color: var(--ink); font-weight: 600; }\n.map .unit { position: absolute; left: 0; width: 3.6rem; text-align: right; font-size: .8125rem; font-weight: 600; line-height: 16px; pointer-events: none; background: var(--bg); }\n.legend { display: inline-flex; align-items: center; gap: .3rem; } .legend b { font-style: italic; color: inherit; } .legend span { display: inline-flex; } .legend i { width: .42rem; height: .72rem; }\n.tag { position: absolute; z-index: 20; background: var(--ink); color: var(--bg); border-radius: 4px; padding: .15rem .45rem; font-size: .8125rem; white-space: nowrap; pointer-events: none; max-width: 24rem; overflow: hidden; text-overflow: ellipsis; }\n.time > div { position: relative; }\n.plot { position: relative; cursor: pointer; } .bk { position: absolute; inset: 0; }\n.labels { position: absolute; inset: 0; pointer-events: none; overflow: hidden; z-index: 5; }\n.labels span { position: absolute; transform: translate(0, -50%); font-weight: 700; font-style: italic; font-size: 1rem; line-height: 1;\n  text-shadow: 0 0 3px var(--bg), 0 0 3px var(--bg), 0 0 3px var(--bg), 0 0 2px var(--bg); }\n.labels .alone { left: 0; right: 0; top: 50%; text-align: center; font-style: normal; font-weight: 400; font-size: .875rem; color: var(--ink3); }\n.labels .name { font-style: normal; font-size: .875rem; font-weight: 600; white-space: nowrap; }\n.gs .time > .cursor { position: absolute; top: 2.6rem; bottom: 0; pointer-events: none; z-index: 4; border: solid var(--ink); border-width: 0 1.5px; box-shadow: 0 0 0 1px var(--bg), inset 0 0 0 1px var(--bg); }\n.chips { display: flex; gap: .5rem; align-items: center; color: var(--ink3); white-space: nowrap; }\n.chip { border: 1px solid var(--rule2); border-radius: 99px; padding: .22rem .8rem; background: none; color: var(--ink2); white-space: nowrap; }\n.chip[aria-pressed=true] { background: var(--ink); border-color: var(--ink); color: var(--bg); font-weight: 600; }\n.chip:hover { border-color: var(--ink); }\n\n/* the sections below a fold: a heading with its tools, a sentence, sliders and choices */\n.sec { position: relative; }\n.sec .top { display: flex; align-items: baseline; gap: .3rem 1.25rem; flex-wrap: wrap; min-height: 1.75rem; } .sec .top > h2 { margin-right: auto; font-size: 1rem; }\n.sec h3 { margin: 0; font-size: .8125rem; font-weight: 400; color: var(--ink3); line-height: 1.5; } .sec h3 b { color: var(--ink); font-weight: 600; }\n.sec .says { margin: .1rem 0 .6rem; color: var(--ink2); max-width: 62rem; }\n.sec .reads { margin: .35rem 0 0; color: var(--ink2); line-height: 1.4; } .sec .reads b { color: var(--ink); font-weight: 600; }\n.sec .two, .sec .three { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1rem 1.75rem; align-items: start; } .sec .three { grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); }\n.sec .panel { min-width: 0; }\n.sec .seg button:disabled { opacity: .45; cursor: default; }\n.sec .slide { display: grid; grid-template-columns: auto minmax(4rem, 1fr) auto; align-items: center; gap: .6rem; min-height: 1.6rem; } .sec .slide > span { font-weight: 600; font-style: italic; min-width: .8rem; } .sec .slide output { min-width: 2.6rem; text-align: right; font-weight: 600; white-space: nowrap; }\n.sec .top .slide { width: 19rem; } .sec .top .slide > span { font-style: normal; font-weight: 400; color: var(--ink2); } .sec .top .slide output { min-width: 4.6rem; }\n.sec input[type=range] { appearance: none; -webkit-appearance: none; width: 100%; height: 1rem; margin: 0; background: none; cursor: pointer; }\n.sec input[type=range]::-webkit-slider-runnable-track { height: 2px; background: var(--rule2); } .sec input[type=range]::-moz-range-track { height: 2px; background: var(--rule2); }\n.sec input[type=range]::-webkit-slider-thumb { -webkit-appearance: none; width: .85rem; height: .85rem; margin-top: calc(-.425rem + 1px); border-radius: 50%; background: var(--ink); border: 0; }\n.sec input[type=range]::-moz-range-thumb { width: .85rem; height: .85rem; border-radius: 50%; background: var(--ink); border: 0; }\n.sec input[type=range]:disabled { opacity: .35; cursor: default; }\n.sec .check { display: inline-flex; align-items: center; gap: .45rem; min-height: 1.6rem; } .sec .check input { width: 1rem; height: 1rem; accent-color: var(--ink); margin: 0; }\n.sec .choice { display: flex; align-items: center; gap: .6rem 1.25rem; flex-wrap: wrap; } .sec .choice label { display: flex; align-items: center; gap: .45rem; } .sec .choice label > span { color: var(--ink2); }\n.gs .sec .choice select, .sec .number { border: 1px solid var(--rule2); border-radius: 6px; padding: .3rem .5rem; background: var(--surf); min-height: 2.25rem; } .sec .number { width: 5rem; }\n.gs .sec .start { background: var(--ink); border-color: var(--ink); color: var(--bg); font-weight: 600; padding: .4rem .8rem; }\n.sec code { font-family: var(--mono); font-size: .9em; background: var(--sunk); border-radius: 4px; padding: .1rem .3rem; white-space: nowrap; }\n/* an answer that takes a moment: a thin bar, and the last picture stays */\n.waiting { position: relative; } .waiting::before { content: ""; position: absolute; top: -1px; left: 0; height: 2px; background: var(--ink); width: calc(4rem + (100% - 4rem) * var(--done, 0)); opacity: 0; animation: late 0s .3s forwards; z-index: 20; }\n@keyframes late { to { opacity: 1; } }\n\ndialog { border: 1px solid var(--rule2); border-radius: 10px; background: var(--bg); color: var(--ink); padding: 1rem 1.25rem; max-width: min(70rem, 94vw); max-height: 88vh; font: inherit; }\ndialog::backdrop { background: rgb(0 0 0 / .35); }\ndialog.numbers[open] { display: flex; flex-direction: column; width: 60rem; }\ndialog .bar { display: flex; align-items: center; gap: 1rem; flex-wrap: wrap; padding-bottom: .75rem; } dialog h2 { font-size: 1rem; }\ndialog dl { display: grid; grid-template-columns: auto 1fr; gap: .4rem 1.25rem; } dialog dt { font-weight: 600; } dialog dd { margin: 0; color: var(--ink2); }\ndialog .scroll { overflow: auto; min-height: 0; } dialog caption { text-align: left; color: var(--ink3); padding: .5rem 0 .2rem; }\n\n/* what a step changes is laid out on its own, not with the whole page */\n.transport, .pred li, .ribbon, .foot, .scrubber, .gl, .hd { contain: layout style; }\n\n@media (max-width: 1360px) and (min-width: 761px) {\n  .wide { display: none !important; }\n  main { column-gap: 1.5rem; padding: .6rem 1.25rem; } .ask { padding: .6rem 1.25rem 0; }\n}\n@media (max-width: 960px) and (min-width: 761px) { header { gap: .75rem; padding: 0 1.25rem; } }\n@media (max-height: 799px) and (min-width: 761px) {\n  .page header { height: 2.6rem; } .page .ask { padding-top: .45rem; } .page .asked { height: 2.4rem; }\n  .page main { padding-top: .4rem; padding-bottom: .4rem; }\n  .page .pred li { height: 1.66rem; font-size: .9375rem; } .page .pred .n { font-size: .875rem; }\n  .page .maps { gap: .36rem; }\n}\n@media (max-width: 760px) {\n  .wide { display: none !important; }\n  .chips { overflow-x: auto; scrollbar-width: none; margin: 0 -1rem; padding: 0 1rem; } .chip { min-height: 2.75rem; padding: 0 1rem; }\n  header { padding: .6rem 1rem 0; gap: .4rem; height: auto; flex-wrap: wrap; }\n  header .sp { display: none; } nav { order: 9; flex: 1 1 40%; min-width: 0; height: 2.75rem; margin: 0 .2rem 0 -.65rem; overflow-x: auto; scrollbar-width: none; }\n  header:not(:has(.picker)) nav { flex-basis: 100%; } header:not(:has(.picker)) .acts { order: 0; margin-left: auto; }\n  .sharing { right: 1rem; } .acts { order: 10; gap: 0; } .btn { min-height: 2.75rem; }\n  header:has(.picker) nav { gap: 0; margin: 0 0 0 -.4rem; } header:has(.picker) nav a { padding: 0 .4rem; } header:has(.picker) .acts .btn { padding-left: .4rem; padding-right: .4rem; min-width: 2.75rem; }\n  .ask { padding: .75rem 1rem 0; flex-direction: column; align-items: stretch; gap: .6rem; } .asked { flex: none; height: auto; flex-wrap: wrap; } .field { flex: 1 1 50%; height: 3rem; } .field { font-size: 1.06rem; }\n  .notice { flex: 1 0 100%; max-width: none; margin-bottom: .5rem; padding: .4rem .6rem; }\n  main { display: flex; flex-direction: column; padding: .75rem 1rem 5rem; } .now { display: contents; }\n  .words { position: sticky; top: 0; background: var(--bg); z-index: 12; padding-bottom: .3rem; } .hd.long { height: auto; white-space: normal; } .hd .r.tools { gap: .6rem; } .time { margin-top: 1.25rem; order: 5; }\n  .ribbon { height: 2.95rem; } .tok, .tok.cur { height: 2.75rem; top: .1rem; } .scrubber { height: 1.4rem; }\n  .transport { position: fixed; left: 0; right: 0; bottom: 0; background: var(--bg); border-top: 1px solid var(--rule); z-index: 20; padding: 0 .6rem; gap: .1rem; height: 3.75rem; justify-content: space-between; }\n  .tb, .tb.play { flex: none; width: 2.75rem; height: 2.75rem; padding: 0; } .where { margin: 0; font-size: 1.1rem; }\n  .gs .seg button { min-height: 2.75rem; }\n  .gs .time > .cursor { top: 1.4rem; }\n  .sec .two, .sec .three { row-gap: 1.5rem; }\n  .sec .slide, .sec .check { min-height: 2.75rem; } .sec input[type=range] { height: 2.75rem; } .sec .top .slide { width: 100%; } .gs .sec .choice select, .sec .number, .sec .btn { min-height: 2.75rem; }\n  .sec .choice { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); } .sec .choice label { flex-direction: column; align-items: stretch; gap: .15rem; } .gs .sec .choice select, .sec .number { width: 100%; } .sec .choice .start { grid-column: 1 / -1; }\n}\n@media (prefers-reduced-motion: reduce) { .gs * { transition: none !important; } }\n\n.printnote { display: none; }\n@media print {\n  .gs, .gs * { print-color-adjust: exact; -webkit-print-color-adjust: exact; transition: none !important; }\n  .gs.gs { --bg: #FFFFFF; background: none; } .wasdark .bk { filter: invert(1) hue-rotate(180deg); }\n  .gs.gs { width: var(--wide, 100%); zoom: var(--fit, 1); min-height: 0; } .gs .knobs, .gs .words { position: static; } .gs .transport { position: static; }\n  .acts, .popover, .sharing, dialog, .tag, .tb, .speed, .keys, .chips select, .unvisited { display: none !important; }\n  .plot, figure, table, .sec .panel, .cell, .eq, .ranks, .readout { break-inside: avoid; } h2, h3 { break-after: avoid; }\n  .sheet, .ranks, .facts, .scroll { overflow: visible !important; }\n  .partly .printnote { display: block; padding: .5rem 1.5rem; color: var(--ink2); }\n}\n';

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
  const to = (hue2) => ramp(css2("--zero"), css2(`--R${hue2}`));
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
  let at2 = null;
  try {
    part.draw(having(touched));
  } catch (error2) {
    at2 = [...touched];
    if (!part.fault) {
      console.error(error2);
      part.fault = { said: h("p", { class: "fault", role: "alert" }, SAID) };
      part.el?.after(part.fault.said);
    }
  }
  if (!part.fault) return;
  part.fault.at = at2;
  part.fault.said.hidden = at2 === null;
  part.el?.classList.toggle("faulty", at2 !== null);
}

// visualizer/pages/js/maps.mjs
var SORTS = {
  similarity: "similarity",
  number: "unit number",
  now: "value at this step",
  mean: "mean over the text"
};
var SORTED = { similarity: "similarity", number: "number", now: "value", mean: "mean" };
function rowOrder(P, sort, signal, t) {
  const units2 = Array.from({ length: P.H }, (_, u) => u);
  const by = (value) => units2.map((u) => [value(u), u]).sort((a, b) => b[0] - a[0] || a[1] - b[1]).map(([, u]) => u);
  if (sort === "similarity") return Array.from(P.array("order"));
  if (sort === "now") return by((u) => P.at(signal, t, u));
  if (sort === "mean") return by((u) => P.column(signal, u).reduce((a, b) => a + b, 0));
  return units2;
}
function image(P, name, order, colourOf) {
  const pixels = new Uint8ClampedArray(4 * P.T * P.H), values = P.signal(name);
  order.forEach((u, k) => {
    for (let t = 0; t < P.T; t++) {
      const c = colourOf(values[t * P.H + u]), at2 = 4 * (k * P.T + t);
      pixels[at2] = c[0];
      pixels[at2 + 1] = c[1];
      pixels[at2 + 2] = c[2];
      pixels[at2 + 3] = 255;
    }
  });
  return pixels;
}
function swatches(app, name, full) {
  const gate2 = app.setup.signals[name].kind === "gate";
  const digits = full === 1 ? 0 : full < 1 ? 2 : 1;
  const ends = gate2 ? ["0", "1"] : [fmt(-full, digits), fmt(full, digits, true)];
  const colours = Array.from({ length: 10 }, (_, k) => {
    const value = gate2 ? k / 9 : full * (2 * k / 9 - 1), s = h("i");
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
        const [t, unit2] = place2(event, canvas);
        app.pick(unit2);
        app.go(t);
        if (event.pointerType !== "touch") canvas.setPointerCapture(event.pointerId);
      });
      canvas.addEventListener("pointermove", (event) => {
        if (event.buttons && event.pointerType !== "touch") app.go(place2(event, canvas)[0]);
        hover(event, canvas, name);
      });
      canvas.addEventListener("pointerleave", () => tag.hidden = true);
      return { name, row, canvas, label, value, unit, box };
    });
    body.replaceChildren(...rows.map((each) => each.row));
  }
  function place2(event, canvas) {
    const { P, G } = app, at2 = canvas.getBoundingClientRect();
    const k = Math.floor((event.clientY - at2.top) / at2.height * P.H);
    return [G.step(event.clientX - at2.left + G.gutter), app.order[Math.max(0, Math.min(P.H - 1, k))]];
  }
  function hover(event, canvas, name) {
    const [t, unit] = place2(event, canvas), home = root.getBoundingClientRect();
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
    const share2 = small ? 0 : spare / P.signals.length;
    return (name) => Math.round((name === app.S.focus ? big : each) + share2);
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
        const place3 = { x: G.gutter - pad, y: y - pad, width: G.width - G.gutter + 2 * pad - 1, height: each + 2 * pad };
        for (const [key, value] of Object.entries(place3)) shape.setAttribute(key, value);
      }
      arrow.style.display = show ? "none" : "";
      arrow.setAttribute("d", `M${G.gutter - 2} ${y + each / 2}l-6 -4v8z`);
    }
  }
  function values() {
    const { P, S } = app;
    for (const { name, value } of rows) {
      const v = S.mode === "mean" ? P.mean(name)[S.t] : P.at(name, S.t, S.unit);
      const gate2 = app.setup.signals[name].kind === "gate";
      value.textContent = fmt(v, 2, !gate2);
      value.className = `v s-${gate2 ? name : sign(v)}`;
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
    const computed = getComputedStyle(main), kept2 = Object.fromEntries(FROZEN.map((name) => [name, computed[name]]));
    const wide = root.clientWidth;
    style(main, { ...kept2, width: `${main.offsetWidth}px` });
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
var CITED = 40;
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
  tell(question2) {
    this.line.asked();
    this.model.send_msg(question2);
  }
  // an answer; one that cannot be drawn leaves the page as it was
  hear() {
    this.line.heard();
    try {
      this.receive(this.model.payload);
    } catch (error2) {
      console.error(error2);
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
    const page2 = document.documentElement.dataset.theme;
    return page2 ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
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
    const now3 = this.measure();
    if (!this.P || !now3.width || Object.keys(now3).every((key) => now3[key] === this[key])) return;
    this.resetView(now3);
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
    const slider = target.matches?.("input[type=range]");
    const button = target.matches?.("button, a, summary, input[type=checkbox]");
    const move = this.moves()[event.key];
    if (!move || slider && event.key !== " " && event.key !== "?" || button && event.key === " ") return;
    event.preventDefault();
    move();
  }
};

// visualizer/pages/js/frame.mjs
var WIDTH = 520;
var HEIGHT = 366;
var BELT = 82;
var BUS = 316;
var KEEP = 146;
var now = (k) => (v) => v.now[k];
var old = (k) => (v) => v.prev[k];
var kept = (v) => v.kept;
var written2 = (v) => v.written;
var at = (text) => (v) => text({ old: sub(v.before ?? v.t ?? 0), now: sub((v.t ?? 0) + 1) }, v);
function belt(s, m, k, name, writeX) {
  s.pipe(`M0 ${BELT}H${WIDTH}`);
  s.flow(`M0 ${BELT}H${KEEP - 24}`, old(m));
  s.flow(`M${KEEP + 24} ${BELT}H${writeX}`, kept);
  s.flow(`M${writeX} ${BELT}H${WIDTH}`, now(m));
  s.valve({ x: KEEP, y: BELT, runs: "right", letter: k, hue: k, gate: now(k), before: old(m), after: kept });
  s.sum(writeX, BELT);
  s.head(507, BELT);
  const top = s.compact ? 17 : 16;
  const row = s.compact ? 29 : 27;
  s.label(
    0,
    top,
    at((n, v) => [
      v.first ? "no memory yet" : `old memory ${m}${n.old}`,
      v.first ? "no memory" : "old memory",
      `old ${m}${s.compact ? "" : n.old}`
    ]),
    old(m),
    { size: 25, row }
  );
  s.label(KEEP, top, () => [`${name} ${k}`, name, k], now(k), { anchor: "middle", hue: k, row });
  s.label(
    KEEP + 38,
    top,
    at((n) => [`kept ${k}·${m}${n.old}`, "kept", `${k}·${m}${s.compact ? "" : n.old}`]),
    kept,
    { row }
  );
  s.label(
    WIDTH,
    top,
    at((n) => [`new memory ${m}${n.now}`, "new memory", `new ${m}${s.compact ? "" : n.now}`]),
    now(m),
    { anchor: "end", size: 25, row }
  );
}
function chip(s, y, texts) {
  const size = s.compact ? 17 : 13.5;
  const box = el("rect", { y: BUS + 14, height: 34, rx: 6, class: "chip" });
  const word = el("text", { y: BUS + 38, "font-size": 21, "text-anchor": "middle", class: "word" });
  const note = el("text", { y: BUS + 37, "font-size": size, class: "lab" });
  s.bus(`M60 ${BUS + 15}V${y}`);
  s.add("marks", box, word);
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
    const room = (WIDTH - left - width - 10) / (0.52 * size);
    const said = s.compact && v.mode === "mean" ? [`mean of ${v.H} units`] : texts(v);
    put(note, said.find((text) => text.length <= room) ?? "");
  });
}
function joined(s, xs, top) {
  s.bus(`M0 ${BUS}H${Math.max(...xs)}`, ...xs.map((x) => [x, BUS]));
  for (const x of xs) s.bus(`M${x} ${BUS}V${top}`);
  s.words(
    0,
    BUS - 9,
    at((n) => `h${n.old}`),
    { size: s.compact ? 18 : 13.5 }
  );
  chip(
    s,
    BUS,
    at((n, { one }) => [
      `x${n.now}, this ${one}, joined with h${n.old} from the step before`,
      `this ${one}, joined with h${n.old}`,
      `joined with h${n.old}`
    ])
  );
}
function apart(s, both, word, hidden, top) {
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
    { size: s.compact ? 18 : 13.5 }
  );
  chip(
    s,
    yx,
    at((n, { one }) => [
      `x${n.now}, this ${one}; h${n.old}, the last hidden state`,
      `x${n.now}, and h${n.old} above it`,
      `and h${n.old}`
    ])
  );
}
function linked(s, x0, y0, x1, y1, k) {
  s.add("wires", el("path", { d: `M${x0} ${y0}L${x1} ${y1}`, class: `link S${k}` }));
  s.add("marks", el("circle", { cx: (x0 + x1) / 2, cy: (y0 + y1) / 2, r: 5.5, class: `box S${k}` }));
}

// visualizer/pages/js/diagram.mjs
function lstm(s, { peepholes = "", coupled = false } = {}) {
  const [write, out, row] = [254, 424, 258];
  const [inputX, outputX, inputY, tanhY, outputY, endY] = [200, 384, 172, 134, 198, 254];
  s.pipe(`M${write} ${row}V${BELT}`, `M${out} ${BELT}V${endY}H${WIDTH}`);
  belt(s, "c", "f", "forget", write);
  joined(s, coupled ? [KEEP, write, outputX] : [KEEP, inputX, write, outputX], row + 14);
  s.wire(`M${KEEP} ${row}V${BELT + 24}`, "f");
  s.box(KEEP, row, "σ", "f", 34);
  const share2 = coupled ? (v) => v.blank ? 1 : 1 - v.now.f : now("i");
  const [letter, hue2] = coupled ? ["1−f", "f"] : ["i", "i"];
  if (coupled) {
    linked(s, KEEP, BELT + 38, write - 48, inputY, "f");
  } else {
    s.wire(`M${inputX} ${row}V${inputY}H${write - 24}`, "i");
    s.box(inputX, row, "σ", "i", 34);
  }
  s.flow(`M${write} ${row}V${inputY + 24}`, now("g"));
  s.flow(`M${write} ${inputY - 24}V${BELT}`, written2);
  s.valve({
    x: write,
    y: inputY,
    runs: "up",
    letter,
    hue: hue2,
    gate: share2,
    before: now("g"),
    after: written2,
    at: coupled ? [-48, 0] : void 0
  });
  s.box(write, row, "tanh");
  s.wire(`M${outputX} ${row}V${outputY}H${out - 24}`, "o");
  s.box(outputX, row, "σ", "o", 34);
  s.flow(`M${out} ${BELT}V${tanhY}`, now("c"));
  s.flow(`M${out} ${tanhY}V${outputY - 24}`, (v) => v.tanh_c);
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
    at: [outputX - out, 0]
  });
  s.box(out, tanhY, "tanh");
  s.head(507, endY);
  const x = write + 20;
  const y = s.compact ? [115, 157, 198, 238] : [114, peepholes ? 157 : 162, 199, 241];
  s.label(
    x,
    y[0],
    () => [coupled ? "written (1−f)·g" : "written i·g", "written", coupled ? "(1−f)·g" : "i·g"],
    written2
  );
  s.label(
    x + 11,
    y[1],
    () => [coupled ? "write 1−f" : "input i", coupled ? "write" : "input", letter],
    share2,
    { hue: hue2 }
  );
  s.label(x, y[3], () => ["candidate g", "candidate", "g"], now("g"), {
    inset: 11,
    row: s.compact ? 27 : 22
  });
  s.label(
    out + 31,
    118,
    () => ["", "", ""],
    (v) => v.tanh_c,
    { size: 18 }
  );
  s.label(out + 31, 187, () => ["output o", "output", "o"], now("o"), { hue: "o" });
  s.label(
    WIDTH,
    endY + 36,
    at((n) => [`hidden h${n.now}`, "hidden", `h${s.compact ? "" : n.now}`]),
    now("h"),
    { anchor: "end", size: 25 }
  );
  if (peepholes) peeps(s, peepholes, { row, inputX, outputX, tap: write + 108, y: y[2] });
}
function peeps(s, which, { row, inputX, outputX, tap, y }) {
  const high = 206;
  const wires = {
    f: { from: 18, path: `V${row}H${KEEP - 17}`, c: "old", place: [38, 229, "start"] },
    i: {
      from: 30,
      path: `V${high}H${inputX - 27}V${row}H${inputX - 17}`,
      c: "old",
      place: [38, high - 29, "start"]
    },
    o: { from: tap, path: `V${row}H${outputX - 17}`, c: "now", place: [tap - 6, y, "end"] }
  };
  for (const gate2 of which) {
    const {
      from: from2,
      path,
      c,
      place: [x, top, anchor]
    } = wires[gate2];
    s.wire(`M${from2} ${BELT}${path}`, gate2, "peep");
    s.add("marks", el("circle", { cx: from2, cy: BELT, r: 4, class: "chip" }));
    s.label(
      x,
      top,
      at((n) => [`p·c${n[c]} to ${gate2}`, `to ${gate2}`, "p·c"]),
      (v) => v.peep?.[gate2],
      { size: 17, anchor }
    );
  }
}
function gru(s, { reset = "after" } = {}) {
  const [write, writeY, row, gates, out] = [274, 150, 210, 276, 496];
  const after = reset === "after";
  const [resetX, product, source] = after ? [352, 416, 416] : [398, 332, 444];
  s.pipe(
    `M${write} ${row}V${BELT}`,
    `M${out} ${BELT}V134`,
    after ? `M${product} ${row}H${write}` : `M${source} ${row}H${product}`
  );
  belt(s, "h", "z", "keep", write);
  s.flow(`M${out} ${BELT}V134`, now("h"));
  s.head(out, 126, true);
  s.wire(`M${KEEP} ${gates}V${BELT + 24}`, "z");
  s.box(KEEP, gates, "σ", "z", 34);
  linked(s, KEEP, BELT + 38, write - 48, writeY, "z");
  s.flow(`M${write} ${row}V${writeY + 24}`, now("n"));
  s.flow(`M${write} ${writeY - 24}V${BELT}`, written2);
  const share2 = (v) => v.blank ? 1 : 1 - v.now.z;
  s.valve({
    x: write,
    y: writeY,
    runs: "up",
    letter: "1−z",
    hue: "z",
    gate: share2,
    before: now("n"),
    after: written2,
    at: [-48, 0]
  });
  const scale2 = after ? () => SUM : void 0;
  const before = after ? (v) => v.u : old("h");
  const passed = (v) => v.passed ?? (v.mode === "mean" || v.blank ? void 0 : v.now.r * before(v));
  s.flow(`M${source} ${row}H${resetX + 24}`, before, scale2);
  s.flow(`M${resetX - 24} ${row}H${after ? write : product}`, passed, scale2);
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
    scale: scale2
  });
  s.wire(`M${resetX} ${gates}V${row + 24}`, "r");
  s.box(resetX, gates, "σ", "r", 34);
  s.box(product, row, "W·h", null, 44);
  s.box(write, row, "tanh");
  apart(s, [KEEP, resetX], [write], [source], { both: gates + 14, word: row + 14, hidden: row });
  const x = write + 24;
  s.label(x, 114, () => ["written (1−z)·n", "written", "(1−z)·n"], written2);
  s.label(x + 8, 156, () => ["write 1−z", "write", "1−z"], share2, { hue: "z" });
  s.label(write - 34, 204, () => ["candidate n", "candidate", "n"], now("n"), { anchor: "end" });
  s.label(after ? resetX + 30 : resetX + 8, after ? 160 : 157, () => ["reset r", "reset", "r"], now("r"), {
    hue: "r",
    anchor: after ? "start" : "middle"
  });
  s.label(
    WIDTH,
    157,
    at((n) => [`hidden h${n.now}`, "hidden", `h${s.compact ? "" : n.now}`]),
    now("h"),
    { anchor: "end" }
  );
  s.label(
    source + 9,
    240,
    at((n) => after ? ["recurrent u", "past u", "u"] : [`old h${n.old}`, "old h", "h'"]),
    before,
    { size: 17 }
  );
  s.label(
    resetX - 20,
    243,
    at((n) => after ? ["r·u", "r·u", "r·u"] : [`r·h${n.old}`, "r·h", "r·h"]),
    passed,
    { size: 16, anchor: "end" }
  );
}
function rnn(s) {
  const [row, mix, add, squash, wordY] = [196, 130, 252, 356, 262];
  s.add("walls", el("rect", { x: 1, y: BELT - 16, width: WIDTH - 2, height: 32, rx: 4, class: "ghost" }));
  s.words(WIDTH / 2, BELT + 5, () => "no memory belt: all of h is rewritten", {
    anchor: "middle",
    size: s.compact ? 19 : 15
  });
  s.pipe(`M0 ${row}H${WIDTH}`, `M${add} ${wordY}V${row}`);
  const sum = () => SUM;
  s.flow(`M0 ${row}H${mix}`, old("h"));
  s.flow(`M${mix} ${row}H${add}`, (v) => v.ah, sum);
  s.flow(`M${add} ${wordY}V${row}`, (v) => v.ax, sum);
  s.flow(`M${add} ${row}H${squash}`, (v) => v.a, sum);
  s.flow(`M${squash} ${row}H${WIDTH}`, now("h"));
  s.box(mix, row, "W·h", null, 48);
  s.box(add, wordY, "W·x", null, 48);
  s.box(squash, row, "tanh");
  s.sum(add, row);
  s.head(507, row);
  s.bus(`M60 ${BUS}H${add}V${wordY + 14}`);
  chip(
    s,
    BUS,
    at((n, { one }) => [
      `x${n.now}, this ${one}, and h${n.old} make the whole of h${n.now}`,
      `and h${n.old} make all of h${n.now}`,
      `and h${n.old}`
    ])
  );
  const y = row - 50;
  s.label(
    0,
    y,
    at((n) => [`old h${n.old}`, "old h", `old h${s.compact ? "" : n.old}`]),
    old("h"),
    { size: 25 }
  );
  s.label(
    mix + 26,
    y,
    () => ["from old h", "from h", "from h"],
    (v) => v.ah,
    { size: 23 }
  );
  s.label(
    add + 34,
    wordY - 15,
    ({ one }) => [`${one} and bias`, "from x", "from x"],
    (v) => v.ax,
    { size: 23 }
  );
  s.label(
    add + 18,
    y,
    () => ["sum a", "sum", "a"],
    (v) => v.a,
    { size: 23 }
  );
  s.label(
    WIDTH,
    y,
    at((n) => [`new h${n.now}`, "new h", `h${s.compact ? "" : n.now}`]),
    now("h"),
    { anchor: "end", size: 25 }
  );
}
var CELLS = {
  lstm: (s) => lstm(s),
  peephole: (s, { peepholes = "ifo" }) => lstm(s, { peepholes }),
  coupled: (s) => lstm(s, { coupled: true }),
  gru,
  rnn
};
var OPEN = { blank: true, now: { f: 1, i: 1, o: 1, r: 1, z: 1 }, prev: {}, token: "" };
function diagram(cell, options = {}, hand = null) {
  const svg = el("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: "100%", role: "img" });
  let sketch;
  return {
    svg,
    update(step = {}) {
      const v = step.now ? step : { ...OPEN, ...step };
      const compact = Boolean(v.compact);
      if (sketch?.compact !== compact) {
        sketch = new Sketch(compact, hand);
        CELLS[cell](sketch, options);
        svg.replaceChildren(sketch.root);
        svg.setAttribute("role", sketch.layers.hands.childElementCount ? "group" : "img");
      }
      svg.setAttribute("class", v.instant ? "gs-still" : "");
      sketch.update(v);
    }
  };
}

// visualizer/pages/js/instant.mjs
var UPDATES = {
  lstm: (s, old2) => [s.f * old2, s.i * s.g],
  peephole: (s, old2) => [s.f * old2, s.i * s.g],
  coupled: (s, old2) => [s.f * old2, (1 - s.f) * s.g],
  gru: (s, old2) => [s.z * old2, (1 - s.z) * s.n],
  rnn: () => [0, 0]
};
function instant(P, { t, unit, mode }) {
  const old2 = P.layers[P.layer].direction === "reverse" ? t + 1 : t - 1;
  const units2 = mode === "mean" ? Array.from({ length: P.H }, (_, u) => u) : [unit];
  const average = (value) => units2.reduce((sum, u) => sum + value(u), 0) / units2.length;
  const signalAt = (u, at2) => Object.fromEntries(P.signals.map((name) => [name, P.at(name, at2, u)]));
  const update2 = UPDATES[P.cell];
  const parts = units2.map((u) => update2(signalAt(u, t), P.at(P.memory, old2, u)));
  const v = {
    now: Object.fromEntries(P.signals.map((name) => [name, average((u) => P.at(name, t, u))])),
    prev: { h: average((u) => P.at("h", old2, u)) },
    kept: parts.reduce((sum, p) => sum + p[0], 0) / units2.length,
    written: parts.reduce((sum, p) => sum + p[1], 0) / units2.length,
    // the old state counted as the page counts steps: from 1, in the order of reading
    before: old2 + 1,
    t,
    unit,
    mode,
    H: P.H,
    token: P.shown[t],
    one: P.reads.one,
    first: old2 < 0 || old2 >= P.T,
    scale: P.reach(P.memory, mode === "mean" ? null : unit)
  };
  if (P.memory === "c") {
    v.prev.c = average((u) => P.at("c", old2, u));
    v.tanh_c = average((u) => Math.tanh(P.at("c", t, u)));
  }
  for (const term2 of ["u", "ax", "ah"]) {
    if (P.signal(term2)) v[term2] = average((u) => P.at(term2, t, u));
  }
  if (v.ax !== void 0) v.a = v.ax + v.ah;
  if (P.cell === "gru") {
    const part = (u) => P.options.reset === "after" ? P.at("u", t, u) : P.at("h", old2, u);
    v.passed = average((u) => P.at("r", t, u) * part(u));
  }
  v.peep = {};
  for (const gate2 of "ifo") {
    if (P.signal(`peep.${gate2}`)) v.peep[gate2] = average((u) => P.at(`peep.${gate2}`, t, u));
  }
  return v;
}

// visualizer/pages/js/step.mjs
var signed2 = (v) => ({ text: fmt(v, 2, true), cls: rounded(v) ? sign(v) : void 0 });
var gate = (symbol, v, cls = symbol) => ({ text: `${symbol} = ${fmt(v)}`, cls });
var bold = (text) => ({ text, cls: "b" });
var segments = (...parts) => parts.flat(Infinity).filter(Boolean).map((part) => part.text === void 0 ? { text: part } : part);
var rest = (g, digits = 2) => 1 - rounded(g, digits);
function opening(g) {
  const v = rounded(g);
  return v < 0.15 ? "shut" : v < 0.35 ? "nearly shut" : v <= 0.65 ? "half open" : "open";
}
function share(p, whole) {
  const percent = Math.round(100 * p);
  if (percent < 100) return `${percent}%`;
  return whole ? "all" : "almost all";
}
var KEEP2 = { gru: ["z", "keep", "h"] };
var keeping = (cell) => KEEP2[cell] ?? ["f", "forget", "c"];
function writing(cell, now3) {
  if (cell === "coupled") return ["write", [gate("1−f", rest(now3.f), "f")], rest(now3.f)];
  if (cell === "gru")
    return ["write", [gate("1−z", rest(now3.z), "z"), ", reset ", gate("r", now3.r)], rest(now3.z)];
  return ["input", [gate("i", now3.i)], now3.i];
}
function keeps([k, name, state], v) {
  const g = v.now[k];
  const before = v.prev[state];
  if (v.first) return ["starts with an empty memory"];
  if (!rounded(before)) return ["has next to nothing in memory"];
  if (rounded(g) > 0.65)
    return [
      "keeps ",
      share(rounded(g), g === 1),
      " of its old memory ",
      signed2(before),
      " (",
      gate(k, g),
      ")"
    ];
  const verb = { shut: "shuts", "nearly shut": "nearly shuts", "half open": "half-shuts" }[opening(g)];
  return [
    `${verb} its ${name} valve (`,
    gate(k, g),
    "), so ",
    share(rest(g), g === 0),
    " of its old memory ",
    signed2(before),
    " is dropped"
  ];
}
var steady = (before, after) => Math.abs(rounded(after - before)) <= Math.min(0.05, Math.abs(before) / 5);
function outcome(v, [k, , state]) {
  const [before, after, wrote] = [v.prev[state], v.now[state], v.written].map((x) => rounded(x));
  const still = steady(before, after);
  const stays = [after === before ? ", so it stays at " : ", so it stays near ", signed2(after)];
  if (v.first || !before) return !wrote || after === wrote ? [] : [", making ", signed2(after)];
  if (!after) return [", leaving next to nothing"];
  if (before * after < 0)
    return wrote * after > 0 ? [" and flips it to ", signed2(after)] : [", leaving ", signed2(after)];
  if (!wrote) return still ? stays : [", leaving ", signed2(after)];
  if (rounded(v.now[k]) < 0.35) return [" in its place, making ", signed2(after)];
  if (still) return stays;
  if (wrote * before < 0) return [" against it, leaving ", signed2(after)];
  return Math.abs(after) > Math.abs(before) ? [" on top, making ", signed2(after)] : [", leaving ", signed2(after)];
}
function writes(cell, v) {
  const [name, values, g] = writing(cell, v.now);
  const wrote = rounded(v.written);
  const only = Math.abs(wrote) < 0.1 && opening(g).endsWith("shut") ? "only " : "";
  return [
    `its ${opening(g).replace("half open", "half-open")} ${name} valve (`,
    values,
    ") writes ",
    wrote ? [only, signed2(v.written)] : "next to nothing"
  ];
}
function rewrites(v) {
  const [before, after] = [rounded(v.prev.h), rounded(v.now.h)];
  const close = steady(before, after);
  const becomes = before * after < 0 ? "it flips to " : before === after ? "it comes back to " : close ? "it comes out near " : "it becomes ";
  if (v.first) return [`starts with no past: the ${v.one} sets it to `, signed2(v.now.h)];
  const pushes = Number.isFinite(v.ax) && Number.isFinite(v.ah) ? [`the ${v.one} and the bias push `, signed2(v.ax), ", the old state ", signed2(v.ah), ", and after tanh "] : [`${v.one} and old state rewrite it, and `];
  return ["has no valve to keep its old ", signed2(v.prev.h), ": ", pushes, becomes, signed2(v.now.h)];
}
function moves(v, state) {
  const [before, after] = [v.prev[state], v.now[state]];
  if (v.first) return ["starts at zero and becomes ", signed2(after)];
  return rounded(before) === rounded(after) ? ["stays at ", signed2(after)] : ["goes from ", signed2(before), " to ", signed2(after)];
}
function together(cell, v) {
  const units2 = bold(`the ${v.H} units`);
  if (cell === "rnn") return [units2, " rewrite all of h: its mean ", moves(v, "h")];
  const [k, name, state] = keeping(cell);
  const [writer, values, g] = writing(cell, v.now);
  return [
    "on average over ",
    units2,
    ` the ${name} valves are ${opening(v.now[k])} (`,
    gate(k, v.now[k]),
    `) and the ${writer} valves ${opening(g)} (`,
    values,
    "); the mean memory ",
    moves(v, state)
  ];
}
function narrate(cell, v) {
  const word = ["At ", bold(`“${shorten(v.token, 24)}”`), ", "];
  if (v.mode === "mean") return segments(word, together(cell, v), ".");
  const unit = [bold(`unit ${v.unit}`), " "];
  if (cell === "rnn") return segments(word, unit, rewrites(v), ".");
  return segments(word, unit, keeps(keeping(cell), v), "; ", writes(cell, v), outcome(v, keeping(cell)), ".");
}
var plain = (parts) => parts.map(({ text }) => text).join("");
var op = (value) => ({ symbol: "", value, op: true });
var term = (symbol, v, digits, cls, bracket) => {
  const text = fmt(v, digits);
  return {
    symbol,
    value: bracket && rounded(v, digits) < 0 ? `(${text})` : text,
    cls: cls ?? (rounded(v, digits) ? sign(v) : void 0)
  };
};
function update(cell, v) {
  const [old2, now3] = [sub(v.before ?? v.t), sub(v.t + 1)];
  if (cell === "rnn") {
    const h2 = v.mode === "mean" ? `mean h${now3}` : `h${now3}`;
    const sums = Number.isFinite(v.ax) && Number.isFinite(v.ah);
    if (v.mode === "mean" || !(sums || Number.isFinite(v.a))) return { symbol: h2, result: v.now.h };
    return {
      symbol: h2,
      result: v.now.h,
      from: (r) => Math.tanh(sums ? r(v.ax) + r(v.ah) : r(v.a)),
      terms: (d) => [
        op("tanh("),
        ...sums ? [term(`from x${now3}`, v.ax, d), op("+"), term(`from h${old2}`, v.ah, d, void 0, true)] : [term("a", v.a, d)],
        op(")")
      ]
    };
  }
  const [k, , state] = keeping(cell);
  const memory2 = `${state}${old2}`;
  const [g, before, result] = [v.now[k], v.prev[state], v.now[state]];
  const linked2 = cell === "coupled" || cell === "gru";
  const [writer, candidate] = [linked2 ? `1−${k}` : "i", cell === "gru" ? "n" : "g"];
  const bracketed = linked2 ? `(${writer})` : writer;
  const part = (d) => linked2 ? rest(g, d) : v.now.i;
  let keep2 = (d) => [term(k, g, d, k), op("·"), term(memory2, before, d, void 0, true)];
  let write = (d) => [
    term(bracketed, part(d), d, linked2 ? k : "i"),
    op("·"),
    term(candidate, v.now[candidate], d, void 0, true)
  ];
  let from2 = (r, d) => r(g) * r(before) + r(part(d)) * r(v.now[candidate]);
  if (v.mode === "mean") {
    keep2 = (d) => [term(`mean ${k}·${memory2}`, v.kept, d, void 0, true)];
    write = (d) => [term(`mean ${bracketed}·${candidate}`, v.written, d, void 0, true)];
    from2 = (r) => r(v.kept) + r(v.written);
  }
  const order = cell === "gru" ? [write, keep2] : [keep2, write];
  return {
    symbol: `${v.mode === "mean" ? "mean " : ""}${state}${now3}`,
    result,
    from: from2,
    terms: (d) => [...order[0](d), op("+"), ...order[1](d)]
  };
}
function equation(cell, v) {
  const { symbol, result, from: from2, terms } = update(cell, v);
  if (!terms) return [term(symbol, result, 2)];
  const exact = (d) => rounded(
    from2((x) => rounded(x, d), d),
    d
  ) === rounded(result, d);
  const digits = exact(2) ? 2 : 3;
  return [term(symbol, result, digits), op(exact(digits) ? "=" : "≈"), ...terms(digits)];
}

// visualizer/pages/js/now.mjs
var MOTION_MS = 250;
function now2(app) {
  const say = h("p", { class: "say", "aria-live": "polite" });
  const which = h("h2");
  const previous = h("button", { type: "button", "aria-label": "Unit above (up arrow)" }, "◂");
  const next = h("button", { type: "button", "aria-label": "Unit below (down arrow)" }, "▸");
  const number = h("input", { type: "number", class: "unitno", min: 0, step: 1, "aria-label": "Unit", title: "Type a unit’s number" });
  const row = h("span", { class: "row" });
  const one = h("button", { type: "button", "aria-label": "one unit" }, "one");
  const mean = h("button", { type: "button" }, "mean");
  const layer = h("select", { "aria-label": "Layer" });
  const segment = h("div", { class: "seg" }, row, layer, previous, number, next, one, mean);
  const move = (by) => app.pick(app.order[(app.order.indexOf(app.S.unit) + by + app.P.H) % app.P.H]);
  previous.addEventListener("click", () => move(-1));
  next.addEventListener("click", () => move(1));
  number.addEventListener("input", () => {
    const unit = number.valueAsNumber;
    if (Number.isInteger(unit) && unit >= 0 && unit < app.P.H) app.pick(unit);
  });
  number.addEventListener("blur", () => number.value = app.S.unit);
  number.addEventListener("keydown", (event) => event.key === "Enter" && app.root.focus({ preventScroll: true }));
  one.addEventListener("click", () => app.set({ mode: "unit" }));
  mean.addEventListener("click", () => app.set({ mode: "mean" }));
  layer.addEventListener("change", () => {
    app.P.layer = Number(layer.value);
    app.draw(new Set(EVERYTHING));
  });
  const cell = h("div", { class: "cell" });
  const update2 = h("div", { class: "eq" });
  const strips = h("canvas", { class: "strips", role: "img" });
  const stripsHead = h("h2");
  const answersHead = h("h2"), answersLine = h("div", { class: "hd" }, answersHead), predictions = h("ol", { class: "pred" });
  const root = h(
    "div",
    { class: "instant" },
    say,
    h("div", { class: "cellhd" }, which, segment),
    cell,
    update2,
    h(
      "div",
      { class: "low" },
      h("div", {}, h("div", { class: "hd" }, stripsHead), strips),
      h("div", {}, answersLine, predictions)
    )
  );
  let stepped = 0, drawing = null, kind = null, size = { width: 0, height: 0 };
  strips.addEventListener("click", (event) => {
    const at2 = strips.getBoundingClientRect(), left = 1.5 * app.rem;
    const k = Math.floor((event.clientX - at2.left - left) / (at2.width - left) * app.P.H);
    if (k >= 0 && k < app.P.H) app.pick(app.order[k]);
  });
  const rows = Array.from({ length: 5 }, () => {
    const bar2 = h("span", { class: "bar" }), word = h("span", { class: "w" }), p = h("span", { class: "n" });
    return { bar: bar2, word, p, row: h("li", {}, bar2, word, p) };
  });
  predictions.append(...rows.map((each) => each.row));
  function drawStrips() {
    const { P, S, rem, css: css2 } = app, dpr = devicePixelRatio || 1;
    const { width, height } = size;
    if (strips.width !== Math.round(width * dpr) || strips.height !== Math.round(height * dpr)) {
      strips.width = Math.round(width * dpr);
      strips.height = Math.round(height * dpr);
    }
    const pen2 = strips.getContext("2d");
    pen2.setTransform(dpr, 0, 0, dpr, 0, 0);
    pen2.clearRect(0, 0, width, height);
    const left = 1.5 * rem, each = (height - 2) / P.signals.length, bw = (width - left) / P.H;
    const k0 = app.order.indexOf(S.unit);
    const gap = bw > 3 ? 1.2 : 0;
    P.signals.forEach((name, j) => {
      const gate2 = app.setup.signals[name].kind === "gate", full = app.full(name);
      const top = j * each + 2, tall = each - 5, base = gate2 ? top + tall : top + tall / 2;
      pen2.globalAlpha = 1;
      pen2.fillStyle = css2(gate2 ? `--${name}` : "--ink");
      pen2.font = `italic 650 ${0.95 * rem}px ${app.font}`;
      pen2.fillText(name, 0, top + tall / 2 + 0.3 * rem);
      pen2.fillStyle = css2("--rule2");
      pen2.fillRect(left, base, width - left, 1);
      const values = P.signal(name);
      const colours = gate2 ? [css2(`--F${name}`)] : [css2("--Fpos"), css2("--Fneg")];
      const paths = colours.map(() => new Path2D());
      for (let k = 0; k < P.H; k++) {
        const v = values[S.t * P.H + app.order[k]];
        const size2 = Math.max(0.5, Math.min(1, Math.abs(v) / full) * (gate2 ? tall : tall / 2));
        paths[!gate2 && v < 0 ? 1 : 0].rect(left + k * bw + gap / 2, v < 0 ? base : base - size2, Math.max(1, bw - gap), size2);
      }
      pen2.globalAlpha = 0.85;
      colours.forEach((colour, c) => {
        pen2.fillStyle = colour;
        pen2.fill(paths[c]);
      });
    });
    pen2.globalAlpha = 1;
    if (S.mode === "mean") return;
    pen2.strokeStyle = css2("--ink");
    pen2.lineWidth = 1.75;
    pen2.strokeRect(Math.max(left + k0 * bw - 2, 1), 1, Math.min(bw + 4, width - left - k0 * bw + 1), height - 2);
  }
  function segments2(parent, parts) {
    parent.replaceChildren(...parts.map(({ text, cls }) => cls === "b" ? h("b", {}, text) : cls ? h("span", { class: `n s-${cls}` }, text) : text));
  }
  return {
    el: root,
    draw(has) {
      const { P, S } = app;
      const rapid = performance.now() - stepped < MOTION_MS;
      if (has("step")) stepped = performance.now();
      const v = { ...instant(P, S), compact: app.small, instant: rapid || has("picture", "size", "unit", "theme") };
      const form = P.cell + JSON.stringify(P.options) + app.small;
      if (form !== kind) {
        kind = form;
        drawing = diagram(P.cell, P.options, app.hand);
        cell.replaceChildren(drawing.svg);
      }
      if (has("picture")) {
        layer.replaceChildren(...P.layers.map((each, k) => h(
          "option",
          { value: k },
          `layer ${each.level + 1}${P.layers.some((x) => x.direction === "reverse") ? ` ${each.direction}` : ""}`
        )));
        layer.value = String(P.layer);
        layer.hidden = P.layers.length === 1;
        const { title } = P.answers;
        answersLine.classList.toggle("long", P.answers.kind === "value");
        answersHead.textContent = title[0].toUpperCase() + title.slice(1);
        predictions.setAttribute("aria-label", `What it answers: ${title}`);
      }
      if (has("play")) say.setAttribute("aria-live", S.playing ? "off" : "polite");
      if (!has("picture", "size", "theme", "focus", "unit", "step")) return;
      if (has("picture", "size")) {
        const height = (app.small ? 2.1 : app.low ? 1.42 : 1.58) * app.rem * 6 + 2;
        strips.style.height = `${height}px`;
        size = { width: strips.clientWidth, height };
      }
      drawing.update(v);
      const said = narrate(P.cell, v);
      segments2(say, said);
      drawing.svg.setAttribute("aria-label", `The ${app.setup.cells[P.cell]} cell at this step. ${plain(said)}`);
      const inMean = S.mode === "mean";
      which.replaceChildren(...inMean ? ["Inside the mean ", h("small", {}, `of ${P.H} units`)] : [`Inside unit ${S.unit} `, h("small", {}, `of ${P.H}`)]);
      setAttributes(one, { "aria-pressed": !inMean });
      setAttributes(mean, { "aria-pressed": inMean });
      setAttributes(mean, { "aria-label": `mean of ${P.H}` });
      if (number.getRootNode().activeElement !== number) number.value = S.unit;
      number.max = P.H - 1;
      row.hidden = inMean;
      const place2 = app.order.indexOf(S.unit) + 1, by = `Row ${place2} of ${P.H}, rows by ${SORTS[S.sort]}.`;
      setText(row, `row ${place2} by ${SORTED[S.sort]}`);
      for (const [each, where] of [[row, ""], [previous, " The row above (↑)."], [next, " The row below (↓)."]]) each.title = `${by}${where}`;
      update2.replaceChildren(...equation(P.cell, v).map(({ symbol, value: value2, cls, op: op2 }) => h(
        "span",
        { class: `term${op2 ? " op" : ""}` },
        h("span", { class: "sy" }, symbol ?? ""),
        h("span", { class: `va${cls ? ` s-${cls}` : ""}` }, value2)
      )));
      setText(stripsHead, `All ${P.H} units now`);
      strips.setAttribute("aria-label", `Bars of every signal for all ${P.H} units at step ${S.t + 1}. The numbers are in the table.`);
      drawStrips();
      const tops = P.top(S.t), value = P.answers.kind === "value";
      rows.forEach(({ row: row2, word, p, bar: bar2 }, k) => {
        row2.hidden = k >= tops.length;
        if (row2.hidden) return;
        setText(word, visible(tops[k][0]));
        setText(p, value ? fmt(tops[k][1], 3) : pct(tops[k][1]));
        bar2.hidden = value;
        bar2.style.width = `${100 * tops[k][1]}%`;
      });
    }
  };
}

// visualizer/pages/js/panes.mjs
var PANES = { time: "Over time", text: "Text and units" };
function panes(app) {
  const buttons = Object.entries(PANES).map(([pane, name]) => {
    const button = h("button", { type: "button", "data-pane": pane, title: "Switch (v)" }, name);
    button.addEventListener("click", () => app.show(pane));
    return button;
  });
  const el2 = h("div", { class: "hd panes" }, h("div", { class: "seg", role: "group", "aria-label": "View of the text" }, ...buttons));
  let maps2 = null, small = null;
  return {
    el: el2,
    // this line also holds what either view says of itself
    join(heat, reader2) {
      maps2 = heat;
      el2.append(reader2.key);
    },
    draw(has) {
      if (small !== app.small) {
        small = app.small;
        (small ? maps2.head : el2).append(maps2.tools);
        maps2.head.hidden = !small;
      }
      if (!has("picture", "pane")) return;
      for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.pane === app.S.pane));
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
  const [head, rest2] = open(data);
  return { ...head, picture: rest2.length ? new Picture(...block(rest2)) : null };
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
  ask(want, request2, patience, { key = null, both = false } = {}) {
    const before = this.latest.get(want), from2 = this.seq + 1;
    clearTimeout(before?.again);
    const question2 = { key, request: request2, from: from2, first: both && this.busy.has(want) ? before.from : from2 };
    const knock2 = (wait) => {
      question2.last = ++this.seq;
      this.send({ ...request2, want, seq: question2.last });
      question2.again = setTimeout(() => knock2(Math.max(wait, Math.min(2 * wait, LONGEST_MS))), wait);
    };
    question2.knock = () => knock2(patience);
    question2.last = from2;
    this.latest.set(want, question2);
    this.busy.add(want);
    if (this.held) this.seq = from2;
    else question2.knock();
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
    const question2 = this.latest.get(want);
    if (!question2 || !this.busy.has(want) || seq < question2.first || seq > question2.last) return null;
    question2.first = question2.from;
    if (seq >= question2.from) {
      clearTimeout(question2.again);
      this.busy.delete(want);
    }
    return question2;
  }
  /** Keeps what a page opened with as the answer to a question that it did not ask. */
  opened({ want, seq }) {
    const question2 = { key: null, from: seq };
    this.latest.set(want, question2);
    return question2;
  }
  /** The same may be asked once more. */
  forget(want) {
    const question2 = this.latest.get(want);
    if (question2) question2.key = null;
  }
  /** Waits for nothing any more. */
  stop() {
    for (const { again } of this.latest.values()) clearTimeout(again);
    this.busy.clear();
  }
};

// visualizer/pages/js/writing.mjs
var HOTTEST = 2;
var SEEDS = 2 ** 32;
var within2 = (value, low, high, otherwise) => {
  const n = value.trim?.() === "" ? NaN : Number(value);
  return Number.isFinite(n) ? Math.max(low, Math.min(high, n)) : otherwise;
};
var request = (typed2, most, else_ = { temperature: 0.8, seed: 1, length: 100 }) => ({
  temperature: Math.round(100 * within2(typed2.temperature, 0, HOTTEST, else_.temperature)) / 100,
  seed: Math.floor(within2(typed2.seed, 0, SEEDS - 1, else_.seed)),
  length: Math.round(within2(typed2.length, 1, most, else_.length))
});
function writing2(app) {
  const most = app.setup.written;
  const field = (name, label, limits) => h("input", { type: "number", name, "aria-label": label, title: label, ...limits });
  const length = field("length", `How many, up to ${most}`, { min: 1, max: most, step: 1 });
  const temperature = field("temperature", `Temperature, 0 to ${HOTTEST}: at 0 always the likeliest`, { min: 0, max: HOTTEST, step: "any" });
  const seed = field("seed", "Seed: the same one writes the same again", { min: 0, max: SEEDS - 1, step: 1 });
  const fields = { temperature, seed, length };
  const many = h("span", {});
  const go = h("button", { type: "submit", class: "btn" }, "Write on");
  const el2 = h(
    "form",
    { class: "writeon", "aria-label": "Write on" },
    go,
    h("label", {}, length, many),
    h("label", {}, "temp", h("span", { class: "roomy" }, "erature"), " ", temperature),
    h("label", {}, "seed ", seed)
  );
  const typed2 = () => Object.fromEntries(Object.entries(fields).map(([name, input]) => [name, input.value]));
  const show = (values) => Object.entries(values).forEach(([name, value]) => fields[name].value = String(value));
  show(request({ temperature: "", seed: "", length: "" }, most));
  let last = request(typed2(), most);
  el2.addEventListener("change", () => show(last = request(typed2(), most, last)));
  el2.addEventListener("submit", (event) => {
    event.preventDefault();
    show(last = request(typed2(), most, last));
    app.send({ write: last }, { wrote: true });
  });
  return {
    el: el2,
    draw(has) {
      if (!has("picture")) return;
      el2.hidden = app.P.answers.kind !== "next";
      many.textContent = ` ${app.P.reads.many}`;
    }
  };
}

// visualizer/pages/js/reader.mjs
var UNITS = 17.5;
var FEWEST = 4;
var PHONE = 19;
var SIZES = { bytes: [[400, 1.0625]], characters: [[80, 1.75], [400, 1.25]], other: [[60, 1.5], [200, 1.1875]] };
function reader(app) {
  const signals = h("div", { class: "seg signals", role: "group", "aria-label": "Colour the text by" });
  const whose = h("span", { class: "whose" });
  const pen2 = writing2(app);
  const sheet = h("div", { class: "sheet", tabindex: "0", role: "region", "aria-label": "The text, token by token" });
  const tag = h("div", { class: "tag", role: "tooltip" });
  tag.hidden = true;
  const bar2 = h("div", { class: "readbar" }, h("span", { class: "wide" }, "Colour"), signals, whose, pen2.el);
  const el2 = h("div", { class: "reader" }, bar2, sheet, tag);
  const legend = h("span", { class: "legend", "aria-hidden": "true" });
  const own = h("span", { class: "ownword" }, h("u", {}, "written by the network"));
  const key = h("span", { class: "r tools" }, own, legend);
  let spans2 = [], current = null, letters = null;
  sheet.addEventListener("click", ({ target }) => target.t !== void 0 && app.go(target.t));
  sheet.addEventListener("pointermove", hover);
  for (const end of ["pointerleave", "scroll"]) sheet.addEventListener(end, () => tag.hidden = true);
  function hover({ target, clientX, clientY }) {
    const { P, S } = app, { t } = target;
    tag.hidden = t === void 0;
    if (tag.hidden) return;
    const of = character(P.tokens, t), part = of ? ` of “${of}”` : "";
    tag.textContent = `${S.focus} ${fmt(values()[t], 4)} · ${S.mode === "mean" ? `mean of ${P.H} units` : `unit ${S.unit}`} · step ${t + 1} “${shorten(P.shown[t], 24)}”${part}`;
    const home = el2.getBoundingClientRect(), { offsetWidth: width } = tag;
    tag.style.left = `${Math.max(0, Math.min(home.width - width, clientX - home.left + 12))}px`;
    tag.style.top = `${clientY - home.top - 34}px`;
  }
  const values = () => app.S.mode === "mean" ? app.P.mean(app.S.focus) : app.P.column(app.S.focus, app.S.unit);
  function full() {
    const { P, S } = app;
    return app.setup.signals[S.focus].kind === "memory" ? P.reach(S.focus, S.mode === "mean" ? null : S.unit) : 1;
  }
  function set() {
    const { P } = app, { kind } = P.reads;
    const nodes = [];
    spans2 = page(kind, app.text, P.tokens).map(({ before, shown, kind: what, after }, t) => {
      const span2 = h("span", { class: what || false }, shown);
      span2.t = t;
      if (P.unknown[t]) {
        span2.classList.add("unknown");
        span2.title = `“${P.tokens[t]}” ${unknown(P)}`;
      }
      if (app.written !== null && t >= app.written) span2.classList.add("own");
      nodes.push(before, span2, after);
      return span2;
    });
    sheet.classList.toggle("code", ["bytes", "characters"].includes(kind));
    const sizes = SIZES[kind] ?? SIZES.other;
    sheet.style.fontSize = `${sizes.find(([most]) => P.T <= most)?.[1] ?? 1}rem`;
    sheet.replaceChildren(...nodes.filter((node) => node !== ""));
    sheet.scrollTop = 0;
    current = null;
    own.hidden = app.written === null;
  }
  function fit2() {
    const { rem, small, time } = app;
    sheet.style.height = "";
    const most = small ? PHONE * rem : time.clientHeight - el2.offsetTop - bar2.offsetHeight - UNITS * rem;
    sheet.style.height = `${Math.max(FEWEST * rem, Math.min(sheet.scrollHeight + 2, most))}px`;
  }
  function tint() {
    const { S, palette: palette2 } = app, all = values(), most = full();
    spans2.forEach((span2, t) => {
      const colour = palette2.of(S.focus, all[t], most);
      if (span2.colour === colour) return;
      span2.colour = colour;
      span2.style.background = css(colour);
      span2.style.color = inkOn(colour);
    });
    legend.replaceChildren(...swatches(app, S.focus, most));
    whose.textContent = S.mode === "mean" ? `mean of ${app.P.H} units` : `of unit ${S.unit}`;
    for (const button of signals.children) button.setAttribute("aria-pressed", String(button.dataset.signal === S.focus));
  }
  function choices() {
    const { P } = app, gate2 = (name) => app.setup.signals[name].kind === "gate";
    const order = [P.memory, ...P.signals.filter((name) => name !== P.memory && !gate2(name)).reverse(), ...P.signals.filter(gate2)];
    signals.replaceChildren(...order.map((name) => {
      const title = app.setup.signals[name].label;
      const button = h(
        "button",
        { type: "button", "data-signal": name, "aria-label": `${title} ${name}`, title },
        h("i", { class: `s-${name}` }, name)
      );
      button.addEventListener("click", () => app.look(name));
      return button;
    }));
  }
  function mark() {
    current?.classList.remove("cur");
    current?.removeAttribute("aria-current");
    current = spans2[app.S.t];
    current.classList.add("cur");
    current.setAttribute("aria-current", "step");
    const { offsetTop: top, offsetHeight: tall } = current, line = Math.min(2 * tall, sheet.clientHeight / 3);
    if (top - line < sheet.scrollTop) sheet.scrollTop = top - line;
    else if (top + tall + line > sheet.scrollTop + sheet.clientHeight) sheet.scrollTop = top + tall + line - sheet.clientHeight;
  }
  return {
    el: el2,
    key,
    sheet,
    draw(has) {
      const { P } = app;
      if (has("picture") && letters !== P.signals.join()) {
        choices();
        letters = P.signals.join();
      }
      if (has("picture")) set();
      if (has("picture", "size")) fit2();
      if (has("picture", "theme", "focus", "unit")) tint();
      if (has("picture", "size", "step")) mark();
      pen2.draw(has);
    }
  };
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
    const kept2 = JSON.stringify([P.tokens, P.unknown, G.a, G.n, G.width, rem, S.focus, app.font]);
    if (kept2 === built) {
      for (let t = G.a; t < G.end; t++) {
        const colour = app.palette.of(S.focus, mean[t], full), { style, dataset } = buttons[t - G.a];
        const hue2 = `background:${css(colour)};color:${inkOn(colour)}`;
        if (t - G.a === current) dataset.style = dataset.style.replace(/background:[^;]*;\s*color:[^;]*/, hue2);
        else Object.assign(style, { background: css(colour), color: inkOn(colour) });
        setText(means[t - G.a], wide ? short(t) : "");
      }
      return;
    }
    built = kept2;
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

// visualizer/pages/js/transport.mjs
var ICONS = {
  first: "M2 2h2v12H2zM14 2v12L5 8z",
  back: "M12.5 2v12L3.5 8z",
  play: "M4 2v12l9-6z",
  pause: "M3.5 2h3v12h-3zM9.500 2h3v12h-3z",
  forward: "M3.5 2v12l9-6z",
  last: "M12 2h2v12h-2zM2 2v12l9-6z"
};
var SPEEDS = [0.5, 1, 2, 4];
var STEP_MS = 900;
function transport(app) {
  let timer = null;
  const path = {};
  const button = (name, label, act) => {
    path[name] = el("path", { d: ICONS[name] });
    const b = h(
      "button",
      { type: "button", class: `tb ${name}`, "aria-label": label, title: label },
      el("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, path[name])
    );
    b.addEventListener("click", act);
    return b;
  };
  const play = button("play", "Play (space)", () => app.set({ playing: !app.S.playing }));
  const speed = h("button", { type: "button", class: "bare speed", title: "Speed" }, "1×");
  speed.addEventListener("click", () => {
    app.set({ speed: SPEEDS[(SPEEDS.indexOf(app.S.speed) + 1) % SPEEDS.length] });
  });
  const step = h("b"), of = h("small");
  const keys = h(
    "span",
    { class: "keys wide", "aria-hidden": "true" },
    ...["←", "→", "space"].map((key) => h("kbd", {}, key))
  );
  const root = h(
    "div",
    { class: "transport", role: "group", "aria-label": "Steps" },
    button("first", "First step (Home)", () => app.go(0)),
    button("back", "Back one step (left arrow)", () => app.go(app.S.t - 1)),
    play,
    button("forward", "Forward one step (right arrow)", () => app.go(app.S.t + 1)),
    button("last", "Last step (End)", () => app.go(app.P.T - 1)),
    speed,
    h("span", { class: "where" }, h("span", { class: "roomy" }, "step "), step, of),
    keys
  );
  function tick() {
    if (app.S.t >= app.P.T - 1) app.set({ playing: false });
    else app.go(app.S.t + 1);
  }
  function run() {
    clearInterval(timer);
    const { playing } = app.S;
    if (playing) timer = setInterval(tick, STEP_MS / app.S.speed);
    path.play.setAttribute("d", playing ? ICONS.pause : ICONS.play);
    const label = playing ? "Pause (space)" : "Play (space)";
    play.title = label;
    play.setAttribute("aria-label", label);
    speed.textContent = `${app.S.speed === 0.5 ? "½" : app.S.speed}×`;
    speed.setAttribute("aria-label", `Speed ${app.S.speed} times`);
  }
  return {
    el: root,
    draw(has) {
      if (has("play")) {
        if (app.S.playing && app.S.t >= app.P.T - 1) app.go(0);
        run();
      }
      if (has("picture") && app.S.playing && app.P.T === 1) app.set({ playing: false });
      step.textContent = app.S.t + 1;
      of.textContent = ` / ${app.P.T}`;
    }
  };
}

// visualizer/pages/js/units.mjs
function units(app) {
  const feature = h("select", { "aria-label": "Feature" });
  const note = h("p", { class: "finding" });
  const rows = h("div", { class: "ranks", role: "group", "aria-label": "Units, best on validation first" });
  const ranking = h(
    "section",
    { class: "ranking", "aria-label": "Units that tell a feature" },
    h("label", { class: "hd" }, h("h2", {}, "Units that tell"), feature),
    note,
    rows
  );
  const whose = h("h2"), tag = h("span", { class: "r" }), about = h("div", { class: "facts" });
  const one = h("section", { class: "oneunit", "aria-label": "The selected unit" }, h("div", { class: "hd" }, whose, tag), about);
  const silent = h("p", { class: "silent" }), stale = h("p", { class: "stale-units" });
  const el2 = h("div", { class: "units" }, silent, ranking, one, stale);
  let chosen = null, task = null, shown, buttons = [];
  feature.addEventListener("change", () => {
    app.set({ feature: feature.value });
    app.root.focus({ preventScroll: true });
  });
  rows.addEventListener("keydown", (event) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key], at2 = buttons.indexOf(event.target);
    if (!by || at2 < 0) return;
    event.preventDefault();
    const next = buttons[Math.max(0, Math.min(buttons.length - 1, at2 + by))];
    next.focus();
    next.click();
  });
  function ways({ S, P }) {
    const to = (words, title, where) => {
      const link2 = h("a", { class: "link", href: "./whatif", title }, words);
      for (const use of ["pointerdown", "focus", "click"]) link2.addEventListener(use, () => link2.href = where());
      return link2;
    };
    const kept2 = () => pinText({
      signal: P.memory,
      units: [S.unit],
      steps: span(S.t, P.T - 1, P.T),
      value: Number(P.at(P.memory, S.t, S.unit).toPrecision(4))
    });
    return h(
      "p",
      { class: "onward" },
      to("Cut this unit", "What if nobody heard it? Scores on the test split", () => `${way(app, "whatif")}#cut`),
      " · ",
      to("Hold it", "What if it kept what it holds now, to the end?", () => way(app, "whatif", { pins: kept2() }))
    );
  }
  const found = () => app.setup.cards[app.entry.card]?.note;
  const measured2 = () => app.measured.get(app.name);
  const current = () => measured2().features.find(({ name }) => name === chosen);
  const ALL = {
    probe: ["all units, probe", "A linear probe, which reads all units at once"],
    before: ["before training", "The best unit of the weights that training began with"]
  };
  function row({ of, unit, signal, sign: sign2, score: score2, spread }, kind, at2) {
    const { chance } = SCORES[kind];
    const low = Math.min(at2(score2), at2(chance)), high = Math.max(at2(score2), at2(chance));
    const bar2 = h("span", { class: "bar", style: `left:${100 * low}%;width:${100 * (high - low)}%` });
    const range = spread && h("span", { class: "range", style: `left:${100 * at2(spread[0])}%;width:${100 * (at2(spread[1]) - at2(spread[0]))}%` });
    const parts = [
      h("span", { class: "who" }, ...of ? [ALL[of][0]] : [`unit ${unit} `, h("i", {}, told(kind, signal, sign2))]),
      h("span", { class: "track" }, bar2, range),
      h("span", { class: "n" }, scored(score2))
    ];
    const drawn = spread ? `: ${spreading(score2, spread)} when the test texts are drawn anew` : "";
    if (of) return h("div", { class: `rank ${of}`, title: ALL[of][1] + drawn }, ...parts);
    const button = h("button", { type: "button", class: "rank", tabindex: "-1", title: `Select it${drawn}`, "data-unit": unit }, ...parts);
    button.addEventListener("click", () => app.choose(unit, signal));
    return button;
  }
  function rank() {
    const { features } = measured2();
    const { feature: asked } = app.S;
    chosen = features.some(({ name }) => name === asked) ? asked : (features.find(learnt) ?? features[0])?.name;
    feature.value = chosen;
    const it = current(), at2 = scale(it), { title, chance } = SCORES[it.kind];
    note.textContent = `${finding(it, app.P.H)} Listed as validation ranked them, with ${title} on test texts.`;
    note.classList.toggle("nowhere", !learnt(it));
    const axis2 = h("div", { class: "rank scale", "aria-hidden": "true" }, h("span", {}, `${title}, test texts`), h(
      "span",
      { class: "track" },
      h("span", { class: "chance", style: `left:${100 * at2(chance)}%` }, `chance ${fmt(chance, chance ? 1 : 0)}`),
      h("span", { class: "end" }, "1")
    ), h("span", {}));
    const made = ranks(it).map((each) => row(each, it.kind, at2));
    buttons = made.filter((each) => each.dataset.unit !== void 0);
    rows.style.setProperty("--chance", `${100 * at2(chance)}%`);
    rows.replaceChildren(axis2, ...made);
    select();
  }
  function select() {
    const { S } = app;
    buttons.forEach((button, k) => {
      const on = S.mode === "unit" && Number(button.dataset.unit) === S.unit;
      button.setAttribute("aria-pressed", String(on));
      button.tabIndex = on || k === 0 && S.mode === "mean" ? 0 : -1;
    });
    facts();
  }
  function share2(gate2, shut, open2) {
    const part = (cls, size) => h("i", { class: cls, style: `width:${100 * size}%;${cls === "shut" ? "" : `background:var(--R${gate2})`}` });
    return h(
      "tr",
      {},
      h("th", { scope: "row" }, h("i", { class: `s-${gate2}` }, gate2), ` ${app.setup.signals[gate2].label}`),
      h("td", {}, pct(shut)),
      h("td", { class: "both", "aria-hidden": "true" }, h("span", {}, part("shut", shut), part("between", 1 - shut - open2), part("open", open2))),
      h("td", {}, pct(open2))
    );
  }
  function facts() {
    const { S, P } = app;
    if (S.mode === "mean") {
      whose.replaceChildren(`Mean of ${P.H} units`);
      tag.textContent = "";
      about.replaceChildren(h("p", {}, "Select one unit to read what it does."));
      return;
    }
    const all = measured2(), it = all.units[S.unit], does = followed(all, S.unit);
    whose.replaceChildren(`Unit ${S.unit} `, h("small", {}, `of ${P.H}, over the test texts`));
    tag.replaceChildren(h("b", {}, it.tag));
    const line = (name, ...what) => [h("dt", {}, name), h("dd", {}, ...what)];
    const follow2 = does && h("button", { type: "button", class: "link", title: "Show the units that tell it" }, does.title);
    follow2?.addEventListener("click", () => app.set({ feature: does.name }));
    const keeps2 = P.keeper && [...line(
      "keeps",
      h("i", { class: `s-${P.keeper}` }, P.keeper),
      ` ${scored(it.keep)} `,
      h("small", {}, `median ${app.setup.signals[P.keeper].label} gate`)
    ), ...line("half-life", `${life(it.half_life)} `, h("small", { title: `Half-life: ${halfLifeIs(P.reads)}` }, "median over all that it writes"))];
    const gates = Object.keys(it.open);
    about.replaceChildren(
      h(
        "dl",
        {},
        ...line("follows", ...does ? [follow2, h("small", {}, ` ${does.how}`)] : ["none of these features well"]),
        ...keeps2 ?? line("keeps", "no gate keeps its memory")
      ),
      ...gates.length ? [h(
        "table",
        { class: "openings" },
        h("thead", {}, h(
          "tr",
          {},
          h("th", { scope: "col" }, "gate"),
          h("th", { scope: "col" }, "shut < 0.1"),
          h("th", { "aria-hidden": "true" }),
          h("th", { scope: "col" }, "open > 0.9")
        )),
        h("tbody", {}, ...gates.map((gate2) => share2(gate2, it.shut[gate2], it.open[gate2])))
      )] : [],
      ...app.pages.whatif ? [ways(app)] : [],
      h("p", { class: "rule" }, h("b", {}, it.tag), ": ", app.setup.tags[it.tag]),
      h("details", {}, h("summary", {}, "How this was measured"), h(
        "p",
        {},
        all.about,
        ` ${all.steps.validation.toLocaleString("en")} steps of validation, ${all.steps.test.toLocaleString("en")} of test texts.`
      )),
      ...found() ? [h("p", {}, h("b", {}, "This task"), `: ${found()}`)] : []
    );
  }
  return {
    el: el2,
    draw(has) {
      if (!has("picture", "unit", "focus", "feature")) return;
      const all = measured2(), none = !all?.features.length;
      for (const part of [ranking, one]) part.hidden = none;
      silent.hidden = !none;
      stale.hidden = none || app.weights !== "initial";
      stale.textContent = "Measured on the trained weights; the text above is read by the initial ones.";
      if (none) {
        silent.textContent = all === void 0 ? "" : app.entry.card === void 0 ? "This is your own run: what its units do was not measured." : "What the units of this model do was not measured.";
        shown = void 0;
        return;
      }
      if (task !== null && task !== app.entry.task) app.S.feature = null;
      task = app.entry.task;
      if (shown === all) return has("feature") ? rank() : select();
      shown = all;
      feature.replaceChildren(...all.features.map(({ name, title }) => h("option", { value: name }, title)));
      rank();
    }
  };
}

// visualizer/pages/js/explorer.mjs
var AGAIN_MS = 250;
var TALLER = 1.55;
var SCROLLS = ["ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown", " "];
var App = class extends Instrument {
  constructor(context) {
    super(context, explorer_default);
    this.took = 0;
    this.questions = new Questions((question3) => this.tell(question3));
    Object.assign(this.S, { pane: "time", feature: null });
    this.measured = /* @__PURE__ */ new Map();
    this.written = null;
    const ways = this.pages.whatif && handles(this);
    this.hand = ways?.hand;
    this.parts = [header, ask, transport, now2, ribbon, panes, maps, figures, reader, units, dialogs].map((part) => part(this));
    const [head, question2, bar2, instant2, words, which, heat, plots, text, ranks2, extra] = this.parts;
    this.time = h(
      "section",
      { class: "time", "aria-label": "The whole text" },
      words.el,
      which.el,
      heat.el,
      plots.el,
      text.el,
      ranks2.el,
      h("div", { class: "cursor" })
    );
    this.cursor = this.time.lastChild;
    this.words = words.el;
    this.which = which.el;
    this.panes = { time: [heat.el, plots.el, this.cursor, heat.tools], text: [text.el, ranks2.el, text.key] };
    which.join(heat, text);
    this.sheet = text.sheet;
    this.main = h("main", {}, h("section", { class: "now", "aria-label": "This step" }, bar2.el, instant2.el), this.time);
    this.root.append(head.el, question2.el, this.main, extra.el, ...ways ? [ways.tag] : []);
    this.listen();
    const { model } = this, asked = this.inPage ? readAddress() : void 0;
    this.view = asked?.view;
    this.receive(model.payload, { asked });
    this.wonder();
    const { brought } = this;
    if (brought !== void 0) {
      this.typed(brought);
      this.send({ text: brought });
    }
  }
  listen() {
    super.listen();
    if (!this.inPage) return;
    addEventListener("popstate", () => {
      const asked = readAddress();
      this.view = asked.view;
      if (asked.theme) this.set({ theme: asked.theme });
      const state = { text: asked.text ?? this.text, model: asked.model ?? this.name };
      this.typed(state.text);
      this.send({ ...state, weights: asked.weights ?? "trained" }, { asked });
    });
  }
  close() {
    this.set({ playing: false });
    this.questions.stop();
  }
  get touches() {
    return { ...super.touches, feature: ["feature"] };
  }
  // ---- the server
  get meanwhile() {
    return "Stepping through this sentence still works.";
  }
  get behind() {
    return this.P !== null && ["text", "model", "weights"].some((key) => this.asked[key] !== this.shown[key]);
  }
  get whose() {
    return this.asked.text === this.text ? "The picture is still of the network before." : `The picture is still of “${shorten(this.text, CITED)}”.`;
  }
  // what is shown, as it is asked for
  get shown() {
    return { text: this.text, model: this.name, weights: this.weights };
  }
  link() {
    return link(this);
  }
  wished() {
    const { text, model, weights } = this.asked;
    return [link(Object.assign(Object.create(this), { text, name: model, weights })), text];
  }
  // What a change of text, model or weights asks for; the newest answer wins. `then` says where its picture
  // opens: at the step of an address, where something happens, or where the network began to write.
  send(request2, then = {}) {
    if (this.closed) return;
    this.root.classList.add("busy");
    this.root.setAttribute("aria-busy", "true");
    const { write, ...before } = this.asked;
    this.asked = { ...before, length: 0, ...request2 };
    if (this.pane(this.asked.model) === "text" && !this.measured.has(this.asked.model)) this.asked.units = true;
    this.then = then;
    this.changed = true;
    if (!this.questions.busy.size) this.ask();
    this.mark();
  }
  ask() {
    this.changed = false;
    this.since = performance.now();
    this.questions.ask("picture", this.asked, Math.max(AGAIN_MS, 2 * this.took));
  }
  // another model; to a text that was written for another task it would have little to say
  change(entry) {
    const from2 = this.find(this.asked.model).task, { examples } = this.setup.tasks[entry.task];
    if (entry.task === from2 || !examples.length || examples.some(([, text]) => text === this.asked.text)) {
      return this.send({ model: entry.name });
    }
    this.typed(examples[0][1]);
    return this.send({ model: entry.name, text: examples[0][1] }, { jump: true });
  }
  // what the units do is asked for once a model, when it is to be shown
  wonder() {
    if (this.S.pane === "text" && this.P && !this.measured.has(this.name)) this.send({});
  }
  find(name) {
    return this.setup.models.find((model) => model.name === name) ?? this.own;
  }
  // the model shown, as it is listed
  get entry() {
    return this.find(this.name);
  }
  receive(data, opening2 = null) {
    const answer = decode(data);
    if (!opening2 && !this.questions.take({ want: "picture", seq: answer.seq })) return;
    this.took = performance.now() - this.since || 0;
    if (this.changed) return this.ask();
    const { asked, jump, wrote, fresh } = this.then ?? opening2 ?? {};
    this.then = void 0;
    this.root.setAttribute("aria-busy", "false");
    this.root.classList.remove("busy");
    this.notices = [...answer.notices];
    if (!answer.picture) {
      this.asked = this.shown;
      this.root.classList.add("stale");
      return this.draw(/* @__PURE__ */ new Set(["notice"]));
    }
    this.root.classList.remove("stale");
    const before = this.P;
    const textChanged = before !== null && answer.text !== this.text;
    const sameModel = answer.model === this.name;
    this.written = this.wroteFrom(answer);
    if (answer.entry) this.own = answer.entry;
    if (answer.units !== void 0) this.measured.set(answer.model, answer.units);
    Object.assign(this, { P: answer.picture, text: answer.text, name: answer.model, weights: answer.weights });
    this.asked = this.shown;
    if (before && before.layers.length === this.P.layers.length) this.P.layer = before.layer;
    const P = this.P, S = this.S;
    S.pane = this.pane(this.name);
    if (before === null || jump) {
      const [t2, unit] = P.moment, told2 = sameModel ? [S.unit, this.chosen] : story(this.measured.get(this.name));
      S.t = t2;
      [S.unit, this.chosen] = S.pane === "text" && told2 ? told2 : [unit, this.chosen];
    } else {
      const last = fresh || S.t >= before.T - 1 || !continues(before.tokens, P.tokens);
      S.t = wrote && answer.written !== void 0 ? answer.written : last ? P.T - 1 : Math.min(S.t, P.T - 1);
      S.unit = Math.min(S.unit, P.H - 1);
    }
    if (asked) this.placed(asked);
    if (asked) this.unheld();
    S.focus = this.focus();
    this.arrange();
    this.resetView();
    const { t } = S;
    if (asked && S.sort === "now" && this.ordered !== t) {
      S.t = this.ordered;
      this.draw(new Set(EVERYTHING));
      S.t = t;
      this.draw(/* @__PURE__ */ new Set(["step", "notice"]));
    } else this.draw(/* @__PURE__ */ new Set([...EVERYTHING, "feature", "notice"]));
    if (this.inPage) address(this, textChanged && asked === void 0);
    return void 0;
  }
  // where the network's own writing begins, as long as neither it nor the network changes
  wroteFrom({ text, model, weights, written: written3 }) {
    const same = model === this.name && weights === this.weights && text.startsWith(this.text.trimEnd());
    if (written3 !== void 0) return same ? Math.min(this.written ?? written3, written3) : written3;
    return same && text === this.text ? this.written : null;
  }
  // a step and unit from the address; out of range is clamped, and said
  placed(asked) {
    const P = this.P, S = this.S;
    for (const key of asked.wrong) {
      this.notices.push(`The address asks for a ${key} that is not ${CHOICES[key].join(" or ")}.`);
    }
    S.t = within(asked.t, P.T, S.t, "step", this.notices);
    if (asked.unit !== void 0) this.chosen = void 0;
    S.unit = within(asked.unit, P.H, S.unit, "unit", this.notices);
    if (asked.focus && !P.signals.includes(asked.focus)) {
      this.notices.push(`The address asks for a signal that is not ${P.signals.join(", ")}.`);
    } else this.chosen = asked.focus ?? this.chosen;
    const features = this.measured.get(this.name)?.features;
    if (asked.feature && features && !features.some(({ name }) => name === asked.feature)) {
      this.notices.push("The address asks for a feature that the units were not measured for.");
      asked.feature = void 0;
    }
    Object.assign(S, { mode: asked.mode ?? "unit", sort: asked.sort ?? "similarity", feature: asked.feature ?? null });
    P.layer = within(asked.layer, P.layers.length, P.layer, "layer", this.notices);
    if (asked.written !== void 0) this.written = within(asked.written, P.T, null, "written step", this.notices);
    this.ordered = within(asked.sorted, P.T, S.t, "step", this.notices);
  }
  // the changes that an address brings along are held on the What-if page alone
  unheld() {
    if (!this.pages.whatif || !new URLSearchParams(location.search).get("pins")) return;
    this.notices.push({ text: "This page shows the network as trained: the changes in the address are not held here.", to: way(this, "whatif"), words: "See them in What if" });
  }
  // ---- two views of the text
  // what a person chose, or what the model's task is best seen in
  pane(name) {
    return this.view ?? this.setup.tasks[this.find(name)?.task]?.view ?? "time";
  }
  show(pane) {
    this.view = pane;
    this.set({ pane, focus: this.focus(pane) });
    this.wonder();
  }
  // the signal to look at: the chosen one; else over time what keeps the memory, in the text what is kept
  focus(pane = this.S.pane) {
    const { P } = this;
    return P.signals.includes(this.chosen) ? this.chosen : pane === "text" ? P.memory : P.keeper ?? P.signals[0];
  }
  // a unit and the signal of it that tells something
  choose(unit, signal) {
    this.chosen = signal;
    this.set({ unit, mode: "unit", focus: signal });
  }
  // only what is seen is drawn
  arrange() {
    const { S, P, root } = this;
    for (const [pane, parts] of Object.entries(this.panes)) for (const part of parts) part.hidden = pane !== S.pane;
    root.classList.toggle("reading", S.pane === "text");
    root.classList.toggle("tall", P.reads.kind === "bytes");
  }
  placeWords() {
    super.placeWords();
    if (this.small !== (this.which.parentNode === this.main)) this.words.after(this.which);
    this.extra = this.P.reads.kind === "bytes" && !this.small ? TALLER * this.rem : 0;
  }
  // ---- drawing and keys
  draw(touched) {
    if (touched.has("pane")) this.arrange();
    super.draw(touched);
    if (!this.P || !["step", "unit", "picture", "feature"].some((name) => touched.has(name))) return;
    const { P, S } = this;
    Object.assign(this.host.dataset, {
      t: S.t,
      unit: S.unit,
      steps: P.T,
      model: this.name,
      view: S.pane,
      ready: "true"
    });
    if (this.inPage) address(this, false);
  }
  moves() {
    return {
      ...super.moves(),
      " ": () => this.set({ playing: !this.S.playing }),
      "?": () => this.help(),
      v: () => this.show(this.S.pane === "text" ? "time" : "text")
    };
  }
  // in the text itself only left and right are ours: the rest scrolls it
  key(event) {
    if (event.composedPath()[0] === this.sheet && SCROLLS.includes(event.key)) return;
    super.key(event);
  }
};
var explorer_default2 = { render: (context) => void new App(context) };
export {
  App,
  explorer_default2 as default
};
