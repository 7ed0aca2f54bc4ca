// visualizer/views/js/whatif.css
var whatif_default = "main { display: block; } .first { display: grid; grid-template-columns: 30.5rem minmax(0, 1fr); column-gap: 1.75rem; }\n";

// visualizer/views/js/whatif-ledger.css
var whatif_ledger_default = ".ledger { --book: 11.2rem; } .books { height: calc(2 * var(--book) + .6rem); display: flex; flex-direction: column; gap: .6rem; }\n.book { position: relative; flex: 1; min-height: 0; } .book canvas { position: absolute; inset: 0; width: 100%; height: 100%; cursor: pointer; touch-action: pan-y; }\n.gateless { margin: .3rem 0; color: var(--ink2); max-width: 46rem; } .gateless b { color: var(--ink); font-weight: 600; } .book .gateless { padding-left: 3.9rem; }\n.ledger .hd small { text-overflow: ellipsis; }\n\n.holds .says { margin: .3rem 0 0; color: var(--ink2); font-size: .8125rem; line-height: 1.4; cursor: help; }\n.gs .line { display: grid; grid-template-columns: minmax(0, 8.6rem) minmax(0, 1fr) 3.7rem minmax(0, 1fr) 3.7rem; align-items: center; column-gap: .7rem; width: 100%; height: 1.36rem; border: 0; border-radius: 3px; background: none; padding: 0; text-align: left; font-size: .875rem; }\n.gs .alone .line { grid-template-columns: minmax(0, 8.6rem) minmax(0, 1fr) 3.7rem; } .alone .line > :nth-child(n + 4) { display: none; }\n.gs .heads { font-size: .8125rem; color: var(--ink2); } .heads span:nth-child(n + 2) { grid-column: span 2; } .heads span:nth-child(3) { color: var(--ink); font-weight: 650; } .alone .heads span:nth-child(2) { color: var(--ink2); }\n.line .w { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; } .line .n { text-align: right; font-weight: 500; white-space: nowrap; } .line .nil { color: var(--ink3); }\n.line .track { height: .82rem; } .line .track i { display: block; height: 100%; opacity: .6; } .line .track .pos { background: var(--Fpos); } .line .track .neg { background: var(--Fneg); }\n.line.writer:hover .w { text-decoration: underline; text-underline-offset: .2em; } .line[aria-pressed=true] { font-weight: 700; } .line[aria-pressed=true] .track i { background: var(--ink); opacity: 1; } .line[aria-pressed=true] .n { font-weight: 700; }\n.line.others .w { color: var(--ink3); } .line.whole { border-top: 1.25px solid var(--ink); font-weight: 700; margin-top: .1rem; } .line.whole .n { font-weight: 700; } .line.whole .track i { display: none; }\n\n.square { position: relative; cursor: crosshair; touch-action: pan-y; } .square canvas { position: absolute; image-rendering: pixelated; } .square svg { position: absolute; left: 0; top: 0; overflow: visible; pointer-events: none; }\n.square text { font-size: .75rem; fill: var(--ink3); } .square rect { fill: none; } .square .edge { fill: none; stroke: var(--rule2); } .square .halo { stroke: var(--bg); stroke-width: 4; } .square .row, .square .column { stroke: var(--ink); stroke-width: 1.5; } .square .probe { stroke: var(--bg); stroke-width: 2; outline: 1.5px solid var(--ink); }\n.shares dialog th, .shares dialog td { padding: .18rem .55rem; } .shares dialog table { width: max-content; min-width: 100%; }\n\n.lasts { display: grid; grid-template-columns: repeat(auto-fill, minmax(5.6rem, 1fr)); gap: .3rem; }\n.gs .last { border: 1px solid var(--rule); border-radius: 5px; background: none; padding: .1rem .2rem .16rem; line-height: 1.15; text-align: center; } .last b { display: block; font-size: .875rem; font-weight: 600; white-space: nowrap; } .last small { font-size: .75rem; color: var(--ink3); }\n.last:hover { border-color: var(--ink); } .gs .last[aria-pressed=true] { background: var(--ink); color: var(--bg); border-color: var(--ink); } .last[aria-pressed=true] small { color: inherit; }\n\n@media (max-height: 799px) and (min-width: 761px) { .page .ledger { --book: 8.4rem; } .page .line { height: 1.24rem; } }\n@media (max-width: 760px) {\n  .ledger { --book: 10rem; } .gs .ledger .hd { height: auto; white-space: normal; }\n  .gs .line { grid-template-columns: minmax(0, 5.6rem) minmax(0, 1fr) 3.3rem minmax(0, 1fr) 3.3rem; column-gap: .4rem; } .gs .line.writer { height: 2.75rem; }\n  .gs .alone .line { grid-template-columns: minmax(0, 7rem) minmax(0, 1fr) 3.3rem; }\n  .gs .last { min-height: 2.75rem; }\n}\n";

// visualizer/views/js/whatif-sections.css
var whatif_sections_default = "\n";

// visualizer/views/js/address.mjs
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
  const inside2 = Number.isInteger(n) ? Math.max(0, Math.min(size - 1, n)) : otherwise;
  if (inside2 !== n) {
    said.push(`The address asks for ${what} ${value.slice(0, 20)}; ${what}s here are 0 to ${size - 1}. This is ${inside2}.`);
  }
  return inside2;
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

// visualizer/views/js/dom.mjs
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

// visualizer/views/js/notice.mjs
function notice(app) {
  const el2 = h("div", { class: "notice", role: "alert" });
  return {
    el: el2,
    draw(has) {
      if (!has("notice")) return;
      const all = [...app.notices, ...app.offline ? [app.offline] : []];
      el2.replaceChildren(...all.map((text) => h("p", {}, text)));
      el2.hidden = !all.length;
      if (app.offline?.includes("answers")) {
        const reload = h("button", { type: "button" }, "Reload");
        reload.addEventListener("click", () => location.reload());
        el2.lastChild.append(" ", reload);
      }
    }
  };
}

// visualizer/views/js/tokens.mjs
var SIGNS = { " ": "␣", "\n": "↵", "	": "⇥" };
var visible = (token) => SIGNS[token] ?? token;
function places(text, tokens) {
  let at = 0, run = 0;
  return tokens.map((token, t) => {
    if (run > 0 && token === tokens[t - 1]) {
      run -= 1;
      return -1;
    }
    const found = text.indexOf(token, at);
    run = found < 0 ? 0 : Number(/^\*(\d{1,3})(?!\S)/.exec(text.slice(found + token.length))?.[1] ?? 1) - 1;
    if (found >= 0) at = found + token.length;
    return found;
  });
}
var strict = new TextDecoder("utf-8", { fatal: true });
var counted = (n, { one, many: many2 }) => `${n.toLocaleString("en")} ${n === 1 ? one : many2}`;
function unknown({ reads, words }) {
  return {
    words: `is not among this model’s ${words.length - 1} words; it is read as an unknown word, as in training`,
    characters: "is not among this model’s symbols; it is read as an unknown one",
    series: "is no number from −10 to 10; it is read as 0",
    frames: "is not among this model’s actions; its frame is noise alone"
  }[reads.kind];
}

// visualizer/views/js/ask.mjs
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
  for (const each of [line, lines]) {
    each.addEventListener("input", () => {
      const { length } = input.value;
      if (length > app.setup.limit) input.value = input.value.slice(0, app.setup.limit);
      marks([], []);
      app.send(length > app.setup.limit ? { text: input.value, length } : { text: input.value });
    });
  }
  line.addEventListener("scroll", () => mirror.scrollLeft = line.scrollLeft);
  app.typed = (text) => input.value = text;
  function choose2({ kind, many: many2 }) {
    const next = kind === "bytes" ? lines : line, what = kind === "words" ? "a sentence" : many2;
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
      const chip = h("button", { type: "button", class: "chip", title: text }, label);
      chip.dataset.text = text;
      chip.addEventListener("click", () => take(text));
      return chip;
    });
    const rest = all.slice(CHIPS);
    const more = h(
      "select",
      { class: "more", "aria-label": "More examples" },
      h("option", { value: "" }, "More"),
      ...rest.map(([label, text]) => h("option", { value: text }, label))
    );
    more.addEventListener("change", () => {
      if (more.value) take(more.value);
      app.root.focus({ preventScroll: true });
    });
    chips.replaceChildren(h("span", { class: "wide" }, "Try"), ...buttons, ...rest.length ? [more] : []);
  }
  function take(text) {
    input.value = text;
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
      choose2(P.reads);
      if (input.getRootNode().activeElement !== input) input.value = app.text;
      marks(P.tokens, P.unknown);
      const strange = P.tokens.filter((_, t) => P.unknown[t]).length;
      count.replaceChildren(counted(P.T, P.reads), ...strange ? [", ", h("u", { title: `What is underlined ${unknown(P)}.` }, `${strange} unknown`)] : []);
      for (const chip of chips.querySelectorAll(".chip")) {
        chip.setAttribute("aria-pressed", String(chip.dataset.text === app.text));
      }
      const more = chips.querySelector(".more");
      if (more) more.value = [...more.options].some((o) => o.value === app.text) ? app.text : "";
    }
  };
}

// visualizer/views/js/axis.mjs
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

// visualizer/views/js/format.mjs
var MINUS = "−";
function fmt(v, digits = 2, plus = false) {
  if (!Number.isFinite(v)) return "–";
  const size = Math.abs(v).toFixed(digits);
  if (Number(size) === 0) return size;
  return (v < 0 ? MINUS : plus ? "+" : "") + size;
}
var rounded = (v, digits = 2) => Math.sign(v) * Number(Math.abs(v).toFixed(digits)) || 0;
function pct(p) {
  if (!Number.isFinite(p)) return "–";
  if (p > 0 && p < 1e-3) return "<0.1%";
  if (p > 0.999 && p < 1) return ">99.9%";
  return p === 0 || p === 1 ? `${100 * p}%` : `${(100 * p).toFixed(1)}%`;
}
var shortCell = (title) => title.replace("Vanilla ", "").replace(/(.) LSTM$/, "$1");
var sub = (n) => String(n).replace(/[-\d]/g, (c) => c === "-" ? "₋" : String.fromCharCode(8320 + +c));
var sign = (v) => v < 0 ? "neg" : "pos";
var graphemes = new Intl.Segmenter(void 0, { granularity: "grapheme" });

// visualizer/views/js/site.mjs
var READERS = ["explore", "whatif"];
var ALONG = ["text", "model", "weights", "t", "unit", "theme"];
function way(app, address, more = {}) {
  if (!app.P || ![address, location.pathname.split("/").at(-1)].every((page) => READERS.includes(page))) return `./${address}`;
  const seen = new URL(app.link()).searchParams;
  return withState(new URL(`./${address}`, location.href), { ...Object.fromEntries(ALONG.map((key) => [key, seen.get(key)])), ...more });
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
  const share = h("button", { type: "button", class: "btn bare", "aria-live": "polite" }, "Share");
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
  share.addEventListener("click", async () => {
    const url = app.link(), whole = new URL(url).searchParams.has("text") || !app.text;
    let said = whole ? "Copied" : "Too long for a link";
    try {
      await navigator.clipboard.writeText(url);
    } catch {
      said = "In the address bar";
      history.replaceState(history.state, "", url);
    }
    share.textContent = said;
    setTimeout(() => share.textContent = "Share", 1800);
  });
  return h("header", {}, brand, nav, h("span", { class: "sp" }), choice2, h("div", { class: "acts" }, share, ...acts, theme));
}

// visualizer/views/js/header.mjs
var unique = (values) => [...new Set(values)];
function nearest(models, now, change) {
  const wanted = { ...now, ...change };
  const possible = models.filter((m) => Object.entries(change).every(([key, value]) => m[key] === value));
  const seed = (m) => now.shown && change.seed === void 0 ? m.shown : m.seed === wanted.seed;
  const score2 = (m) => 4 * (m.task === wanted.task) + 2 * (m.cell === wanted.cell) + (m.units === wanted.units) + 0.5 * seed(m) + 0.25 * m.shown;
  return possible.sort((a, b) => score2(b) - score2(a))[0];
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
  const choose2 = h(
    "button",
    { type: "button", class: "btn pick", "aria-haspopup": "dialog", "aria-expanded": "false" },
    title,
    about,
    h("span", { "aria-hidden": "true" }, "▾")
  );
  const popover = h("div", { class: "popover", role: "dialog", "aria-label": "Model" });
  popover.hidden = true;
  const numbers = h("button", { type: "button", class: "btn bare" }, "Numbers");
  const root = bar(app, { choice: h("div", { class: "picker" }, choose2, popover), acts: [numbers] });
  numbers.addEventListener("click", () => app.numbers());
  const toggle = (open2) => {
    popover.hidden = !open2;
    choose2.setAttribute("aria-expanded", String(open2));
    if (open2) popover.querySelector("select:not(:disabled), button")?.focus();
  };
  choose2.addEventListener("click", (event) => {
    event.stopPropagation();
    toggle(popover.hidden);
  });
  let swallow = false;
  app.root.addEventListener("pointerdown", (event) => {
    swallow = !popover.hidden && ![popover, choose2].some((each) => event.composedPath().includes(each));
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
      choose2.focus();
    }
  });
  const kilobytes = (bytes) => `${Math.round(bytes / 1024)} KB`;
  const cellName = (cell) => setup.cells[cell];
  function chooser(label, key, options, name) {
    const select = h("select", { "aria-label": label }, ...options.map((value) => h("option", { value }, name(value))));
    select.value = String(app.entry[key]);
    select.disabled = options.length < 2;
    select.addEventListener("change", () => {
      const value = options.find((each) => String(each) === select.value);
      app.change(nearest(setup.models, app.find(app.asked?.model) ?? app.entry, { [key]: value }));
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
    popover.replaceChildren(h(
      "div",
      { class: "choices" },
      chooser("Task", "task", unique(all.map((x) => x.task)), (name) => setup.tasks[name]?.title ?? name),
      chooser("Cell", "cell", Object.keys(setup.cells).filter((c) => ofTask.some((x) => x.cell === c)), cellName),
      chooser("Size", "units", unique(ofCell.map((x) => x.units)).sort((a, b) => a - b), (n) => `${n} units`),
      chooser("Seed", "seed", unique(ofSize.map((x) => x.seed)).sort((a, b) => a - b), (n) => {
        const shown = ofSize.find((x) => x.seed === n)?.shown && ofSize.length > 1;
        return `${n}${shown ? " (best on validation)" : ""}`;
      }),
      h("div", { class: "choice" }, h("span", { "aria-hidden": "true" }, "Weights"), weights)
    ), card(m));
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
      about2.note && h("p", { class: "note" }, about2.note),
      h("p", {}, `${measured(measure, about2.answers)}, on test texts that chose nothing, for every seed trained. ${size}, ${about2.iterations.toLocaleString("en")} iterations.`),
      h("table", {}, h("thead", {}, row("seed", seeds, "th")), h(
        "tbody",
        {},
        ...rows("by_rule", (rule) => h("span", { title: about2.rules[rule] }, rule)),
        Object.keys(one.by_gap).length > 0 && row(h("b", {}, gaps), seeds.map(() => "")),
        ...rows("by_gap", (gap) => gap),
        row(h("b", {}, "all"), seeds.map((seed) => score(measure, about2.seeds[seed].score)))
      )),
      h("p", { class: "fine" }, about2.test_split)
    );
  }
  return {
    el: root,
    draw(has) {
      if (!has("picture")) return;
      const m = app.entry;
      const state = app.weights === "initial" ? ", initial weights" : "";
      title.textContent = `${m.card ? "" : "Your run: "}${cellName(m.cell)}, ${m.units} units${state}`;
      about.textContent = `${setup.tasks[m.task]?.title ?? m.task} · ${kilobytes(m.bytes)}`;
      choose2.setAttribute("aria-label", `Model: ${title.textContent}, ${about.textContent}. Choose another.`);
      fill();
    }
  };
}

// assets/theme/theme.css
var theme_default = '/* The colours, once, for every page: light, then dark. Text colours pass AA on --bg, fills 3:1. */\n:root, .gs {\n  --bg: #FCFBF8; --surf: #FFFFFF; --sunk: #F3F1EC;\n  --ink: #16181D; --ink2: #474C55; --ink3: #666B75;\n  --rule: #E5E2DB; --rule2: #C3BFB6; --pipe: #F6F4EF; --zero: #F0EEE8; --rnn: #7A7F89;\n  --f: #9C3A74; --i: #00735A; --o: #855C00; --pos: #0060A0; --neg: #B04500;\n  --Ff: #A3447F; --Fi: #12A078; --Fo: #C08400; --Fpos: #0072B2; --Fneg: #C54C00;\n  --Rf: #93356F; --Ri: #0E8767; --Ro: #966700; --Rpos: #0062A3; --Rneg: #C04A00;\n  --z: var(--f); --Fz: var(--Ff); --Rz: var(--Rf); --r: var(--i); --Fr: var(--Fi); --Rr: var(--Ri);\n  --font: Inter, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", "Liberation Sans", Arial, system-ui, sans-serif;\n  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;\n  color-scheme: light;\n}\n:root[data-theme=dark], .gs[data-theme=dark] {\n  --bg: #121417; --surf: #191C20; --sunk: #1D2025;\n  --ink: #F2F3F5; --ink2: #BDC2CB; --ink3: #949BA6;\n  --rule: #2A2E35; --rule2: #4B515C; --pipe: #191C20; --zero: #20242A; --rnn: #8E95A0;\n  --f: #E59AC4; --i: #3CC79C; --o: #F0B440; --pos: #62B6EC; --neg: #F58D4B;\n  --Ff: #C9629B; --Fi: #4FD8AF; --Fo: #F4C550; --Fpos: #4FA8E4; --Fneg: #E56C1F;\n  --Rf: #CC74A6; --Ri: #23A37D; --Ro: #C48D22; --Rpos: #57AEE6; --Rneg: #EC8442;\n  color-scheme: dark;\n}\n';

// visualizer/views/js/base.css
var base_default = '.gs { position: relative; box-sizing: border-box; width: 100%; background: var(--bg); color: var(--ink); outline: none;\n  font: 400 .875rem/1.4 var(--font); font-variant-numeric: tabular-nums; -webkit-font-smoothing: antialiased; }\n.gs.page { min-height: 100vh; }\n.gs *, .gs *::before, .gs *::after { box-sizing: border-box; }\n.gs button, .gs select, .gs input { font: inherit; color: inherit; letter-spacing: inherit; }\n.gs button { cursor: pointer; }\n.gs select { background: var(--bg); border: 0; cursor: pointer; field-sizing: content; }\n.gs :focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }\n.gs h2 { font-size: .8125rem; font-weight: 600; margin: 0; color: var(--ink); }\n.gs h2 small { font-weight: 400; color: var(--ink3); font-size: .8125rem; }\n.gs svg { display: block; }\n.gs [hidden] { display: none !important; }\n.s-f { color: var(--f); } .s-i { color: var(--i); } .s-o { color: var(--o); } .s-r { color: var(--r); } .s-z { color: var(--z); }\n.s-pos { color: var(--pos); } .s-neg { color: var(--neg); }\n.s-g, .s-n, .s-c, .s-h { color: var(--ink); }\n\nheader { height: 3rem; display: flex; align-items: center; gap: 1.75rem; padding: 0 1.5rem; border-bottom: 1px solid var(--rule); }\n.brand { font-weight: 700; font-size: 1.06rem; letter-spacing: -.02em; display: flex; gap: .5rem; align-items: center;\n  color: var(--ink); text-decoration: none; }\n.logo { width: 1.35rem; height: 1.35rem; }\n.half { width: 1.1rem; height: 1.1rem; }\nnav { display: flex; gap: .25rem; height: 100%; }\nnav a { color: var(--ink2); text-decoration: none; padding: 0 .65rem; display: flex; align-items: center;\n  border-bottom: 2px solid transparent; border-top: 2px solid transparent; white-space: nowrap; }\nnav a[aria-current] { color: var(--ink); font-weight: 600; border-bottom-color: var(--ink); }\nnav a:hover { color: var(--ink); }\n.sp { flex: 1; }\n.acts { display: flex; gap: .4rem; }\n.btn { border: 1px solid var(--rule2); background: transparent; border-radius: 6px; padding: .28rem .65rem; white-space: nowrap; line-height: 1.3; }\n.btn:hover { border-color: var(--ink); }\n.bare { border-color: transparent; background: none; }\n.gs table { border-collapse: collapse; width: 100%; font-size: .8125rem; }\n.gs th, .gs td { text-align: right; padding: .18rem .4rem; border-bottom: 1px solid var(--rule); font-weight: 400; white-space: nowrap; }\n.gs th:first-child { text-align: left; color: var(--ink2); } .gs thead th { color: var(--ink3); }\n\n.ask { position: relative; display: flex; gap: 1.25rem; align-items: center; padding: .75rem 1.5rem .1rem; }\n.asked { flex: 1; min-width: 0; display: flex; align-items: center; gap: 1rem; border: 1px solid var(--rule2); border-radius: 8px;\n  background: var(--surf); padding: 0 .9rem; height: 2.75rem; }\n.asked:focus-within { border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); }\n.field { position: relative; flex: 1; min-width: 0; height: 100%; font-size: 1.1875rem; letter-spacing: -.012em; }\n.sentence { position: absolute; inset: 0; width: 100%; border: 0; background: none; padding: 0; outline: none !important; }\n.count { color: var(--ink3); white-space: nowrap; font-size: .8125rem; } .count u { text-decoration: underline dashed; text-underline-offset: .22em; }\n.notice { max-width: 27rem; background: var(--ink); color: var(--bg); border-radius: 6px; padding: .2rem .6rem; font-size: .8125rem; line-height: 1.25; z-index: 30; }\n.notice button { border: 1px solid currentColor; border-radius: 5px; background: none; padding: .1rem .5rem; }\n.notice p { margin: 0; overflow-wrap: anywhere; }\n\nmain { display: grid; column-gap: 1.75rem; padding: .75rem 1.5rem .75rem; transition: opacity .12s; }\n.stale main { opacity: .5; }\n.now { display: flex; flex-direction: column; min-width: 0; }\n.transport { display: flex; align-items: center; gap: .35rem; height: 2.6rem; }\n.tb { width: 2.25rem; height: 2.25rem; border: 1px solid transparent; background: none; border-radius: 6px; display: grid; place-items: center; padding: 0; }\n.tb svg { width: 1.05rem; height: 1.05rem; fill: currentColor; }\n.tb:hover { border-color: var(--rule2); }\n.tb.play { background: var(--ink); color: var(--bg); width: 2.75rem; border-radius: 8px; }\n.where { white-space: nowrap; font-size: 1.25rem; font-weight: 600; margin-left: .5rem; } .where b { font-weight: 600; }\n.where small { font-weight: 400; color: var(--ink3); font-size: 1rem; }\n.seg { display: flex; gap: .1rem; align-items: center; color: var(--ink2); }\n.seg button { border: 0; background: none; padding: .15rem .5rem; border-radius: 5px; white-space: nowrap; }\n.seg button[aria-pressed=true] { font-weight: 600; color: var(--ink); box-shadow: inset 0 -2px 0 var(--ink); border-radius: 0; }\n.hd { position: relative; z-index: 5; display: flex; justify-content: space-between; align-items: baseline; height: 1.35rem; gap: 1rem; white-space: nowrap; overflow: hidden; }\n.hd > * { background: var(--bg); padding-right: .4rem; overflow: hidden; text-overflow: ellipsis; }\n.hd .r { padding: 0 0 0 .4rem; color: var(--ink3); font-size: .8125rem; flex: none; white-space: pre; }\n.hd .r.tools { display: flex; gap: 1.25rem; }\n.hd .r b { color: var(--ink); font-weight: 600; } .hd select { padding: 0; color: var(--ink); font-weight: 500; }\n.pred { list-style: none; margin: 0; padding: 0; }\n.pred li { position: relative; display: flex; justify-content: space-between; align-items: center; gap: .5rem; height: 1.86rem; font-size: 1rem; padding-bottom: .3rem; box-shadow: inset 0 -.3rem 0 var(--sunk); }\n.pred .w { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }\n.pred .bar { position: absolute; left: 0; bottom: 0; height: .3rem; background: var(--ink); min-width: 2px; }\n.pred li:first-child .w, .pred li:first-child .n { font-weight: 700; }\n\n.time { position: relative; min-width: 0; }\n.ribbon { position: relative; height: 2.6rem; }\n.tok { position: absolute; top: .2rem; height: 2.2rem; display: grid; place-items: center; border: 0; border-radius: 3px; padding: 0; white-space: nowrap; line-height: 1; font-weight: 500; letter-spacing: -.01em; overflow: hidden; }\n.tok.clipped { place-items: center start; padding-left: 2px; }\n.tok.unknown:not(:focus-visible) { outline: 1.5px dashed var(--ink2); outline-offset: -2px; }\n.tok.cur { background: var(--ink) !important; color: var(--bg) !important; font-weight: 700; z-index: 6; border-radius: 5px; height: 2.6rem; top: 0; padding: 0 .3rem; display: block; text-overflow: ellipsis; }\n.foot { position: relative; height: 1.15rem; font-size: .75rem; color: var(--ink3); overflow: hidden; }\n.foot .m { position: absolute; top: .1rem; text-align: center; } .foot .m.cur { color: var(--ink); font-weight: 700; }\n.foot .label { position: absolute; left: 0; top: .1rem; color: var(--ink2); } .foot .label i { font-weight: 650; }\n.scrubber { position: relative; height: .85rem; }\n.track { position: absolute; top: .32rem; height: 2px; background: var(--rule2); }\n.track b { position: absolute; left: 0; top: 0; height: 2px; background: var(--ink); } .track i { position: absolute; top: -3px; height: 8px; border: 1px solid var(--ink3); border-radius: 4px; }\n.scrub { position: absolute; top: 0; height: .75rem; margin: 0; appearance: none; -webkit-appearance: none; background: none; cursor: pointer; touch-action: none; z-index: 7; }\n.scrub::-webkit-slider-runnable-track { background: none; height: .75rem; } .scrub::-moz-range-track { background: none; }\n.scrub::-webkit-slider-thumb { -webkit-appearance: none; width: .75rem; height: .75rem; border-radius: 50%; background: var(--ink); border: 0; }\n.scrub::-moz-range-thumb { width: .75rem; height: .75rem; border-radius: 50%; background: var(--ink); border: 0; }\n.maps { display: flex; flex-direction: column; gap: .44rem; margin-top: .1rem; }\n.map { position: relative; }\n.map canvas { position: absolute; top: 0; image-rendering: pixelated; cursor: crosshair; touch-action: pan-y; }\n.map .mark { position: absolute; left: 0; top: 0; width: 100%; height: 100%; overflow: visible; pointer-events: none; }\n.mark rect { fill: none; } .mark .halo { stroke: var(--bg); stroke-width: 1.5; } .mark .edge { stroke: var(--ink); stroke-width: 1.75; } .mark path { fill: var(--ink); }\n.gl { position: absolute; left: 0; top: -2px; width: 3.6rem; display: flex; flex-wrap: wrap; gap: 0 .25rem; align-items: baseline; background: none; border: 0; padding: 0; line-height: 1.1; text-align: left; }\n.gl b { font-size: 1.125rem; font-style: italic; font-weight: 650; min-width: .8rem; } .gl .v { font-size: .8125rem; font-weight: 600; letter-spacing: -.02em; white-space: nowrap; }\n.gl .nm { font-size: .75rem; color: var(--ink3); width: 100%; } .focused .gl .nm { color: var(--ink); font-weight: 600; }\n.map .unit { position: absolute; left: 0; width: 3.6rem; text-align: right; font-size: .8125rem; font-weight: 600; line-height: 16px; pointer-events: none; background: var(--bg); }\n.legend { display: inline-flex; align-items: center; gap: .3rem; } .legend b { font-style: italic; color: inherit; } .legend span { display: inline-flex; } .legend i { width: .42rem; height: .72rem; }\n.tag { position: absolute; z-index: 20; background: var(--ink); color: var(--bg); border-radius: 4px; padding: .15rem .45rem; font-size: .8125rem; white-space: nowrap; pointer-events: none; max-width: 24rem; overflow: hidden; text-overflow: ellipsis; }\n.time > div { position: relative; }\n.plot { position: relative; cursor: pointer; } .bk { position: absolute; inset: 0; }\n.labels { position: absolute; inset: 0; pointer-events: none; overflow: hidden; }\n.labels span { position: absolute; transform: translate(0, -50%); font-weight: 700; font-style: italic; font-size: 1rem; line-height: 1;\n  text-shadow: 0 0 3px var(--bg), 0 0 3px var(--bg), 0 0 3px var(--bg), 0 0 2px var(--bg); }\n.labels .alone { left: 0; right: 0; top: 50%; text-align: center; font-style: normal; font-weight: 400; font-size: .875rem; color: var(--ink3); }\n.labels .name { font-style: normal; font-size: .875rem; font-weight: 600; white-space: nowrap; }\n.gs .time > .cursor { position: absolute; top: 2.6rem; bottom: 0; pointer-events: none; z-index: 4; border: solid var(--ink); border-width: 0 1.5px; box-shadow: 0 0 0 1px var(--bg), inset 0 0 0 1px var(--bg); }\n.chips { display: flex; gap: .5rem; align-items: center; color: var(--ink3); white-space: nowrap; }\n.chip { border: 1px solid var(--rule2); border-radius: 99px; padding: .22rem .8rem; background: none; color: var(--ink2); white-space: nowrap; }\n.chip[aria-pressed=true] { background: var(--ink); border-color: var(--ink); color: var(--bg); font-weight: 600; }\n.chip:hover { border-color: var(--ink); }\n\n/* the sections below a fold: a heading with its tools, a sentence, sliders and choices */\n.sec { position: relative; }\n.sec .top { display: flex; align-items: baseline; gap: .3rem 1.25rem; flex-wrap: wrap; min-height: 1.75rem; } .sec .top > h2 { margin-right: auto; font-size: 1rem; }\n.sec h3 { margin: 0; font-size: .8125rem; font-weight: 400; color: var(--ink3); line-height: 1.5; } .sec h3 b { color: var(--ink); font-weight: 600; }\n.sec .says { margin: .1rem 0 .6rem; color: var(--ink2); max-width: 62rem; }\n.sec .reads { margin: .35rem 0 0; color: var(--ink2); line-height: 1.4; } .sec .reads b { color: var(--ink); font-weight: 600; }\n.sec .two, .sec .three { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1rem 1.75rem; align-items: start; } .sec .three { grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); }\n.sec .panel { min-width: 0; }\n.sec .seg button:disabled { opacity: .45; cursor: default; }\n.sec .slide { display: grid; grid-template-columns: auto minmax(4rem, 1fr) auto; align-items: center; gap: .6rem; min-height: 1.6rem; } .sec .slide > span { font-weight: 600; font-style: italic; min-width: .8rem; } .sec .slide output { min-width: 2.6rem; text-align: right; font-weight: 600; white-space: nowrap; }\n.sec .top .slide { width: 19rem; } .sec .top .slide > span { font-style: normal; font-weight: 400; color: var(--ink2); } .sec .top .slide output { min-width: 4.6rem; }\n.sec input[type=range] { appearance: none; -webkit-appearance: none; width: 100%; height: 1rem; margin: 0; background: none; cursor: pointer; }\n.sec input[type=range]::-webkit-slider-runnable-track { height: 2px; background: var(--rule2); } .sec input[type=range]::-moz-range-track { height: 2px; background: var(--rule2); }\n.sec input[type=range]::-webkit-slider-thumb { -webkit-appearance: none; width: .85rem; height: .85rem; margin-top: calc(-.425rem + 1px); border-radius: 50%; background: var(--ink); border: 0; }\n.sec input[type=range]::-moz-range-thumb { width: .85rem; height: .85rem; border-radius: 50%; background: var(--ink); border: 0; }\n.sec input[type=range]:disabled { opacity: .35; cursor: default; }\n.sec .check { display: inline-flex; align-items: center; gap: .45rem; min-height: 1.6rem; } .sec .check input { width: 1rem; height: 1rem; accent-color: var(--ink); margin: 0; }\n.sec .choice { display: flex; align-items: center; gap: .6rem 1.25rem; flex-wrap: wrap; } .sec .choice label { display: flex; align-items: center; gap: .45rem; } .sec .choice label > span { color: var(--ink2); }\n.gs .sec .choice select, .sec .number { border: 1px solid var(--rule2); border-radius: 6px; padding: .3rem .5rem; background: var(--surf); min-height: 2.25rem; } .sec .number { width: 5rem; }\n.gs .sec .start { background: var(--ink); border-color: var(--ink); color: var(--bg); font-weight: 600; padding: .4rem .8rem; }\n.sec code { font-family: var(--mono); font-size: .9em; background: var(--sunk); border-radius: 4px; padding: .1rem .3rem; white-space: nowrap; }\n/* an answer that takes a moment: a thin bar, and the last picture stays */\n.waiting { position: relative; } .waiting::before { content: ""; position: absolute; top: -1px; left: 0; height: 2px; background: var(--ink); width: calc(4rem + (100% - 4rem) * var(--done, 0)); opacity: 0; animation: late 0s .3s forwards; z-index: 20; }\n@keyframes late { to { opacity: 1; } }\n\ndialog { border: 1px solid var(--rule2); border-radius: 10px; background: var(--bg); color: var(--ink); padding: 1rem 1.25rem; max-width: min(70rem, 94vw); max-height: 88vh; font: inherit; }\ndialog::backdrop { background: rgb(0 0 0 / .35); }\ndialog.numbers[open] { display: flex; flex-direction: column; width: 60rem; }\ndialog .bar { display: flex; align-items: center; gap: 1rem; flex-wrap: wrap; padding-bottom: .75rem; } dialog h2 { font-size: 1rem; }\ndialog dl { display: grid; grid-template-columns: auto 1fr; gap: .4rem 1.25rem; } dialog dt { font-weight: 600; } dialog dd { margin: 0; color: var(--ink2); }\ndialog .scroll { overflow: auto; min-height: 0; } dialog caption { text-align: left; color: var(--ink3); padding: .5rem 0 .2rem; }\n\n/* what a step changes is laid out on its own, not with the whole page */\n.transport, .pred li, .ribbon, .foot, .scrubber, .gl, .hd { contain: layout style; }\n\n@media (max-width: 1360px) and (min-width: 761px) {\n  .wide { display: none !important; }\n  main { column-gap: 1.5rem; padding: .6rem 1.25rem; } .ask { padding: .6rem 1.25rem 0; }\n}\n@media (max-height: 799px) and (min-width: 761px) {\n  .page header { height: 2.6rem; } .page .ask { padding-top: .45rem; } .page .asked { height: 2.4rem; }\n  .page main { padding-top: .4rem; padding-bottom: .4rem; }\n  .page .pred li { height: 1.66rem; font-size: .9375rem; } .page .pred .n { font-size: .875rem; }\n  .page .maps { gap: .36rem; }\n}\n@media (max-width: 760px) {\n  .wide { display: none !important; }\n  .chips { overflow-x: auto; scrollbar-width: none; margin: 0 -1rem; padding: 0 1rem; } .chip { min-height: 2.75rem; padding: 0 1rem; }\n  header { padding: .6rem 1rem 0; gap: .4rem; height: auto; flex-wrap: wrap; }\n  header .sp { display: none; } nav { order: 9; flex: 1 1 40%; min-width: 0; height: 2.75rem; margin: 0 .2rem 0 -.65rem; overflow-x: auto; scrollbar-width: none; }\n  header:not(:has(.picker)) nav { flex-basis: 100%; } header:not(:has(.picker)) .acts { order: 0; margin-left: auto; }\n  .acts { order: 10; gap: 0; } .btn { min-height: 2.75rem; }\n  header:has(.picker) nav { gap: 0; margin: 0 0 0 -.4rem; } header:has(.picker) nav a { padding: 0 .4rem; } header:has(.picker) .acts .btn { padding-left: .4rem; padding-right: .4rem; min-width: 2.75rem; }\n  .ask { padding: .75rem 1rem 0; flex-direction: column; align-items: stretch; gap: .6rem; } .asked { flex: none; height: auto; flex-wrap: wrap; } .field { flex: 1 1 50%; height: 3rem; } .field { font-size: 1.06rem; }\n  .notice { flex: 1 0 100%; max-width: none; margin-bottom: .5rem; padding: .4rem .6rem; }\n  main { display: flex; flex-direction: column; padding: .75rem 1rem 5rem; } .now { display: contents; }\n  .words { position: sticky; top: 0; background: var(--bg); z-index: 12; padding-bottom: .3rem; } .hd.long { height: auto; white-space: normal; } .hd .r.tools { gap: .6rem; } .time { margin-top: 1.25rem; order: 5; }\n  .ribbon { height: 2.95rem; } .tok, .tok.cur { height: 2.75rem; top: .1rem; } .scrubber { height: 1.4rem; }\n  .transport { position: fixed; left: 0; right: 0; bottom: 0; background: var(--bg); border-top: 1px solid var(--rule); z-index: 20; padding: 0 .6rem; gap: .1rem; height: 3.75rem; justify-content: space-between; }\n  .tb, .tb.play { flex: none; width: 2.75rem; height: 2.75rem; padding: 0; } .where { margin: 0; font-size: 1.1rem; }\n  .gs .seg button { min-height: 2.75rem; }\n  .gs .time > .cursor { top: 1.4rem; }\n  .sec .two, .sec .three { row-gap: 1.5rem; }\n  .sec .slide, .sec .check { min-height: 2.75rem; } .sec input[type=range] { height: 2.75rem; } .sec .top .slide { width: 100%; } .gs .sec .choice select, .sec .number, .sec .btn { min-height: 2.75rem; }\n  .sec .choice { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); } .sec .choice label { flex-direction: column; align-items: stretch; gap: .15rem; } .gs .sec .choice select, .sec .number { width: 100%; } .sec .choice .start { grid-column: 1 / -1; }\n}\n@media (prefers-reduced-motion: reduce) { .gs * { transition: none !important; } }\n';

// visualizer/views/js/colour.mjs
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
function ramp(from, to) {
  const a = oklab(from), b = oklab(to);
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

// visualizer/views/js/maps.mjs
function rowOrder(P, sort, signal, t) {
  const units = Array.from({ length: P.H }, (_, u) => u);
  const by = (value) => units.map((u) => [value(u), u]).sort((a, b) => b[0] - a[0] || a[1] - b[1]).map(([, u]) => u);
  if (sort === "similarity") return Array.from(P.array("order"));
  if (sort === "now") return by((u) => P.at(signal, t, u));
  if (sort === "mean") return by((u) => P.column(signal, u).reduce((a, b) => a + b, 0));
  return units;
}

// visualizer/views/js/instrument.mjs
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
var KNOCK_MS = 2e3;
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
    this.connected = true;
    if (this.inPage) model.document?.on_event("connection_lost", () => this.connected && this.lost());
  }
  listen() {
    const sizes = new ResizeObserver(() => this.resize());
    sizes.observe(this.time);
    this.model.on("remove", () => {
      sizes.disconnect();
      this.closed = true;
      this.close();
    });
    const keyed = this.inPage ? document : this.root;
    keyed.addEventListener("keydown", (event) => this.key(event));
    this.root.addEventListener("click", (event) => {
      if (event.detail && event.target.closest?.("button") && !event.target.closest(".popover")) this.root.focus({ preventScroll: true });
    });
    this.readTheme();
  }
  close() {
  }
  // ---- the server
  // it is gone; `meanwhile` says what that means here. When it answers again, a reload takes up the address
  lost(meanwhile) {
    this.connected = false;
    this.offline = `Not connected, trying again. ${meanwhile}`;
    this.draw(/* @__PURE__ */ new Set(["notice"]));
    const again = setInterval(async () => {
      try {
        await fetch("./static/js/bokeh.min.js", { method: "HEAD", cache: "no-store" });
      } catch {
        return;
      }
      clearInterval(again);
      this.offline = "The server answers again.";
      this.draw(/* @__PURE__ */ new Set(["notice"]));
    }, KNOCK_MS);
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
    const has = (...names) => names.some((name) => touched.has(name));
    if (has("picture", "focus") || this.sorted !== this.S.sort) {
      this.order = rowOrder(this.P, this.S.sort, this.S.focus, this.S.t);
      this.sorted = this.S.sort;
      touched.add("order");
    }
    if (has("step", "view", "size")) this.drawCursor();
    for (const part of this.parts) if (!part.el.hidden) part.draw(has);
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
      ArrowUp: () => this.pick(this.order[Math.max(0, row - 1)]),
      ArrowDown: () => this.pick(this.order[Math.min(P.H - 1, row + 1)]),
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

// visualizer/views/js/payload.mjs
var LITTLE = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
function block(bytes) {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const facts = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
  return [facts, bytes.subarray(4 + length)];
}
function open(data) {
  return block((data instanceof ArrayBuffer ? new Uint8Array(data) : new Uint8Array(data.buffer, data.byteOffset, data.byteLength)).slice());
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
  // steps until half of what a unit holds is gone, at its mean log gate over this text
  halfLife(unit) {
    if (!this.keeper) return null;
    const gate = this.column(this.keeper, unit);
    const mean = gate.reduce((sum, v) => sum + Math.log(v), 0) / this.T;
    return mean < 0 ? -Math.LN2 / mean : Infinity;
  }
  top(t) {
    const ids = this.array("top.id"), p = this.array("top.p"), k = this.arrays["top.id"][1][1];
    return Array.from({ length: k }, (_, j) => [this.words[ids[t * k + j]], p[t * k + j]]);
  }
};

// visualizer/views/js/ribbon.mjs
var pen = null;
function measured2(text, font) {
  pen ??= document.createElement("canvas").getContext("2d");
  pen.font = font;
  return pen.measureText(text).width;
}
function fitted(word, width, most, weight, font) {
  return Math.min(most, 100 * width / measured2(word, `${weight} 100px ${font}`));
}
function ribbon(app) {
  const row = h("div", { class: "ribbon", role: "group", "aria-label": "Tokens" });
  const foot = h("div", { class: "foot", "aria-hidden": "true" });
  const slider = h("input", { type: "range", class: "scrub", min: "0", step: "1", "aria-label": "Step" });
  const track = h("div", { class: "track" }), window_ = h("i"), done = h("b");
  track.append(window_, done);
  const el2 = h("div", { class: "words" }, row, foot, h("div", { class: "scrubber" }, track, slider));
  slider.addEventListener("input", () => app.go(Number(slider.value)));
  let buttons = [], means = [], current = null;
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
      if (G.cw >= Math.max(1.7, 0.46 * longest) * rem) m.append(short(t));
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
      if (G.cw < 1.1 * rem) buttons[current].replaceChildren();
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
      if (!b.firstChild) b.append(word);
      const size = 1.06 * rem;
      const width = Math.min(Math.max(G.cw, measured2(word, `700 ${size}px ${app.font}`) + 0.8 * rem), 0.6 * G.width);
      const left = Math.max(0, Math.min(G.centre(S.t) - width / 2, G.width - width));
      b.style.cssText = `left:${left}px;width:${width}px;font-size:${size}px`;
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

// visualizer/views/js/transport.mjs
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

// visualizer/views/js/whatif-cut.mjs
var empty = () => ({ el: h("section", { hidden: true }), draw() {
} });
var cut = empty;

// visualizer/views/js/whatif-differences.mjs
var empty2 = () => ({ el: h("section", { hidden: true }), draw() {
} });
var differences = empty2;

// visualizer/views/js/whatif-inside.mjs
var empty3 = () => ({ el: h("section", { hidden: true }), draw() {
} });
var inside = empty3;

// visualizer/views/js/trainer-curves.mjs
function ticks(low, high, most) {
  const size = 10 ** Math.floor(Math.log10((high - low) / most));
  for (const step of [1, 2, 5, 10, 20].map((k) => k * size)) {
    const first = Math.ceil(low / step - 1e-9), last = Math.floor(high / step + 1e-9);
    if (last - first < most) return Array.from({ length: last - first + 1 }, (_, k) => Number(((first + k) * step).toPrecision(12)));
  }
  return [];
}

// visualizer/views/js/whatif-ledger.mjs
function book(P, unit, held = () => false) {
  if (!P.keeper) return null;
  const { T } = P, memory = P.column(P.memory, unit), gate = P.column(P.keeper, unit);
  const open2 = P.signals.includes("i") ? P.column("i", unit) : null;
  const candidate = P.column(P.memory === "c" ? "g" : "n", unit);
  const [keep2, wrote, above, below] = Array.from({ length: 4 }, () => new Float64Array(T));
  for (let t = 0; t < T; t++) {
    const set = held(t);
    keep2[t] = set ? 0 : gate[t];
    wrote[t] = set ? memory[t] : (open2 ? open2[t] : 1 - gate[t]) * candidate[t];
    above[t] = keep2[t] * (t ? above[t - 1] : 0) + Math.max(0, wrote[t]);
    below[t] = keep2[t] * (t ? below[t - 1] : 0) + Math.min(0, wrote[t]);
  }
  return { T, unit, memory, keep: keep2, wrote, above, below };
}
function bookOf(app, P, unit) {
  const set = (t) => P !== app.A && app.held(P.memory, unit, t) !== null;
  return unit < P.H ? P.kept(`ledger ${P.layer} ${unit}`, () => book(P, unit, set)) : null;
}
function sides(app) {
  const { A, P, S, sameNet, other, weights } = app, trained = weights === "initial" ? "Before training" : "As trained";
  const cell = (run) => shortCell(app.setup.cells[run.cell]);
  const names = A === P ? [trained] : !sameNet ? A.cell === P.cell ? [A.name, P.name] : [cell(A), cell(P)] : other && other.text !== app.text ? ["This text", "The other text"] : [trained, "With your change"];
  return (A === P ? [A] : [A, P]).map((run, k) => {
    const own = bookOf(app, run, S.unit);
    return { P: run, name: names[k], book: own, row: (t) => own && t < run.T ? shares(own, t) : null };
  });
}
var inSentence = (name) => /^[A-Z][a-z]/.test(name) ? name[0].toLowerCase() + name.slice(1) : name;
function shares({ keep: keep2, wrote }, t) {
  const row = new Float64Array(t + 1);
  for (let k = t, left = 1; k >= 0; k--) {
    row[k] = left * wrote[k];
    left *= keep2[k];
  }
  return row;
}
var matrix = (book2) => Array.from({ length: book2.T }, (_, t) => shares(book2, t));
function norms(books) {
  const rows = Array.from({ length: books[0].T }, (_, t) => new Float64Array(t + 1));
  for (const { T, keep: keep2, wrote } of books) {
    for (let k = 0; k < T; k++) {
      for (let t = k, left = wrote[k]; t < T && left !== 0; left *= keep2[++t]) rows[t][k] += left * left;
    }
  }
  return rows.map((row) => row.map(Math.sqrt));
}
function stack(row) {
  let high = 0, low = 0;
  return Array.from(row, (v, k) => {
    const from = v < 0 ? low : high, to = from + v;
    if (v < 0) low = to;
    else high = to;
    return { k, from, to };
  });
}
var under = (row, v) => stack(row).find(({ from, to }) => (v - from) * (v - to) < 0)?.k ?? null;
function mainWriter(row) {
  let k = 0, all = 0;
  row.forEach((v, at) => {
    all += Math.abs(v);
    if (Math.abs(v) > Math.abs(row[k])) k = at;
  });
  return all ? { k, part: Math.abs(row[k]) / all } : null;
}
var percent = (p) => p > 0 && p < 5e-3 ? "less than 1%" : p < 1 && p >= 0.995 ? "more than 99%" : `${Math.round(100 * p)}%`;
var ago = (t, k) => k === t ? "at this step" : k === t - 1 ? "1 step ago" : `${t - k} steps ago`;
function writtenBy(row, name, one) {
  const t = row.length - 1, found = mainWriter(row);
  if (!found) return t ? `No ${one} has written anything that is left here.` : `This first ${one} writes nothing here.`;
  const { k, part } = found, where = `“${name(k)}”, ${ago(t, k)}`;
  if (t === 0) return `All of this memory was written at “${name(k)}”, the first ${one}.`;
  const by = `${percent(part)} of all shares by size`;
  if (part > 0.5) return `This memory was written mostly at ${where}: ${by}.`;
  return part >= 0.1 ? `No ${one} wrote most of it; the largest share is that of ${where}: ${by}.` : `No ${one} wrote more than a tenth of it.`;
}
function largest(rows, most, writer = null) {
  const n = Math.max(...rows.map((row) => row?.length ?? 0));
  const values = (k) => rows.map((row) => row && k < row.length ? row[k] : null);
  const size = (k) => Math.max(...values(k).map((v) => Math.abs(v ?? 0)));
  const ranked = Array.from({ length: n }, (_, k) => [size(k), k]).sort((a, b) => b[0] - a[0] || b[1] - a[1]).map(([, k]) => k);
  const writers = ranked.slice(0, n === most + 1 ? n : most);
  if (writer !== null && writer < n && !writers.includes(writer)) writers[writers.length - 1] = writer;
  const others2 = rows.map((row) => row && row.reduce((sum, v, k) => writers.includes(k) ? sum : sum + v, 0));
  return { writers: writers.sort((a, b) => a - b), rest: n - writers.length, values, others: others2 };
}
function addsUp(columns) {
  for (const digits of [2, 3]) {
    const exact = columns.every(([terms, whole]) => Math.abs(terms.reduce((sum, v) => sum + rounded(v, digits), 0) - rounded(whole, digits)) < 0.5 * 10 ** -digits);
    if (exact) return { digits, exact };
  }
  return { digits: 2, exact: false };
}
function tokenName(P, k) {
  const again = P.kept("again", () => {
    const seen = /* @__PURE__ */ new Map();
    for (const token of P.shown) seen.set(token, (seen.get(token) ?? 0) + 1);
    return seen;
  });
  return again.get(P.shown[k]) > 1 ? P.shown[k] + sub(k + 1) : P.shown[k];
}
function ceiling(v) {
  if (!v) return 0;
  const step = 10 ** Math.floor(Math.log10(v)) / 4;
  return step * Math.ceil(v / step - 1e-9);
}
var gateHalfLife = (gate) => Math.LN2 / Math.abs(Math.log(gate));
function brief(steps) {
  if (steps === Infinity) return "endless";
  if (steps > 0 && steps < 0.05) return "<0.1";
  return steps > 0 ? fmt(steps, steps < 9.95 ? 1 : 0) : "0";
}

// visualizer/views/js/dialogs.mjs
function shortest(v) {
  for (const digits of [6, 7, 8]) {
    const short = Number(v.toPrecision(digits));
    if (Math.fround(short) === v) return short;
  }
  return Number(v.toPrecision(9));
}
function csvText(rows) {
  const cell = (value) => {
    const text = String(value);
    const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [...rows].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
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

// visualizer/views/js/ranking.mjs
function life(steps) {
  if (!Number.isFinite(steps)) return "endless";
  const text = steps < 1e3 ? fmt(steps, 1) : "over 1000";
  return `${text} ${text === "1.0" ? "step" : "steps"}`;
}

// visualizer/views/js/gradients-section.mjs
var many = (n, one, more = `${one}s`) => `${n} ${n === 1 ? one : more}`;
var NICE = [1, 2, 3, 5].flatMap((k) => [k, 10 * k, 100 * k]).sort((a, b) => a - b);
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
function choice(title, choices, chosen) {
  const buttons = Object.entries(choices).map(([value, words]) => {
    const button = h("button", { type: "button" }, words);
    button.addEventListener("click", () => chosen(value));
    return [value, button];
  });
  return {
    el: h("span", { class: "seg", role: "group", "aria-label": title }, ...buttons.map(([, button]) => button)),
    set(now) {
      for (const [value, button] of buttons) button.setAttribute("aria-pressed", String(value === now));
    }
  };
}

// visualizer/views/js/whatif-ledger-below.mjs
var ROWS = 60;
function image(rows, colour) {
  const T = rows.length, pixels = new Uint8ClampedArray(4 * T * T);
  rows.forEach((row, t) => row.forEach((v, k) => pixels.set([...colour(v), 255], 4 * (t * T + k))));
  return pixels;
}
var peak = (rows) => rows.reduce((most, row) => row.reduce((m, v) => Math.max(m, Math.abs(v)), most), 0);
function ledgerMatrix(app) {
  let of = "unit", shown = [];
  const which = choice("Whose memory", { unit: "this unit", all: "all units" }, (value2) => {
    of = value2;
    app.root.focus({ preventScroll: true });
    draw();
  });
  const legend = h("span", { class: "legend", "aria-hidden": "true" }), open2 = h("button", { type: "button", class: "btn" }, "Table");
  const stages = [stage(), stage()], numbers = table();
  const { el: el2, says, note } = section(
    "shares",
    "Ledger, word by word",
    "",
    [which.el, legend, open2],
    h("div", { class: "two" }, ...stages.map((each) => each.el)),
    numbers.el
  );
  open2.addEventListener("click", () => numbers.open());
  app.seen(el2, draw);
  const value = (v) => fmt(v, 4, of === "unit");
  const made = ({ P, book: book2 }) => of === "unit" ? book2 ? matrix(book2) : null : P.keeper ? P.kept(`ledger norms ${P.layer}`, () => norms(Array.from({ length: P.H }, (_, u) => bookOf(app, P, u)))) : null;
  function stage() {
    const name = h("h3"), canvas = h("canvas"), over = el("svg", { "aria-hidden": "true" }), tag = h("div", { class: "tag", role: "status" });
    const box = h("div", { class: "square", tabindex: "0", role: "img" }, canvas, over, tag), why = h("p", { class: "gateless" });
    let frame = null, probe = null;
    tag.hidden = true;
    const at = (event) => {
      const home = box.getBoundingClientRect(), T = self.rows.length;
      const [t, k] = [event.clientY - home.top - frame.top, event.clientX - home.left - frame.left].map((px) => Math.floor(px / frame.side * T));
      return t < T && k >= 0 && k <= t ? [t, k] : null;
    };
    function point(pair) {
      probe = pair;
      tag.hidden = !pair;
      over.querySelector(".probe")?.remove();
      if (!pair) return;
      const [t, k] = pair, { P } = self.side, each = frame.side / P.T, x = frame.left + k * each, y = frame.top + t * each;
      tag.textContent = `“${tokenName(P, k)}” ${value(self.rows[t][k])} of what is held after “${tokenName(P, t)}”, ${ago(t, k)}`;
      over.append(el("rect", { class: "probe", x, y, width: each, height: each }));
      tag.style.left = `${Math.max(0, Math.min(box.clientWidth - tag.offsetWidth, x + 12))}px`;
      tag.style.top = `${y > 40 ? y - 34 : y + each + 8}px`;
    }
    const hover = (event) => self.rows && frame && point(at(event));
    box.addEventListener("pointermove", hover);
    box.addEventListener("pointerdown", hover);
    for (const end of ["pointerleave", "blur"]) box.addEventListener(end, () => frame && point(null));
    box.addEventListener("click", (event) => {
      const pair = self.rows && frame && at(event);
      if (!pair) return;
      app.go(pair[0]);
      app.set({ writer: pair[1] });
    });
    box.addEventListener("keydown", (event) => {
      const move = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
      if (!move || !self.rows || !frame || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const [t, k] = probe ?? [Math.min(app.S.t, self.rows.length - 1), app.S.writer ?? 0];
      const to = Math.max(0, Math.min(self.rows.length - 1, t + move[0]));
      point([to, Math.max(0, Math.min(to, k + move[1]))]);
    });
    const self = {
      el: h("div", { class: "panel" }, name, box, why),
      name,
      box,
      why,
      rows: null,
      paint(full, colour) {
        const { rows } = self, { rem } = app, T = rows.length, width = box.clientWidth, dpr = devicePixelRatio || 1;
        point(null);
        frame = { left: Math.round(2.6 * rem), top: 2, side: Math.min(width - Math.round(3 * rem), Math.round(26 * rem)) };
        if (frame.side <= 0) return void (frame = null);
        const { left, top, side } = frame, tall = top + side + Math.round(2.4 * rem);
        box.style.height = `${tall}px`;
        canvas.width = canvas.height = Math.round(side * dpr);
        canvas.style.cssText = `left:${left}px;top:${top}px;width:${side}px;height:${side}px`;
        const off = h("canvas", { width: T, height: T }), pen2 = canvas.getContext("2d");
        off.getContext("2d").putImageData(new ImageData(image(rows, colour), T, T), 0, 0);
        pen2.imageSmoothingEnabled = false;
        pen2.drawImage(off, 0, 0, T, T, 0, 0, canvas.width, canvas.height);
        over.setAttribute("width", width);
        over.setAttribute("height", tall);
        const centre = (k) => (k + 0.5) / T * side, low = top + side + rem;
        const along = [1, ...ticks(1, T, 6).filter((k) => Number.isInteger(k) && k > 1 + T / 12)];
        over.replaceChildren(
          el("path", { class: "edge", d: `M${left} ${top}V${top + side}H${left + side}` }),
          ...along.map((k) => el("text", { x: left - 0.4 * rem, y: top + centre(k - 1) + 0.28 * rem, "text-anchor": "end" }, String(k))),
          ...along.map((k) => el("text", { x: left + centre(k - 1), y: low, "text-anchor": "middle" }, String(k))),
          el("text", { x: left + side / 2, y: low + 1.15 * rem, "text-anchor": "middle" }, "written at step k"),
          el("text", { "text-anchor": "middle", transform: `translate(${0.7 * rem} ${top + side / 2}) rotate(-90)` }, "held after step t"),
          el("rect", { class: "halo" }),
          el("rect", { class: "row" }),
          el("rect", { class: "halo" }),
          el("rect", { class: "column" })
        );
        self.mark();
      },
      // the row of this step, and the column of the chosen writer
      mark() {
        if (!frame || !self.rows) return;
        const { left, top, side } = frame, { S } = app, T = self.rows.length, each = side / T, k = S.writer;
        const put = (selector, show, place2) => over.querySelectorAll(selector).forEach((box_) => {
          box_.style.display = show ? "" : "none";
          for (const [key2, px] of Object.entries(place2)) box_.setAttribute(key2, px);
        });
        put(".row, .halo:has(+ .row)", S.t < T, { x: left, y: top + S.t * each, width: (S.t + 1) * each, height: Math.max(2, each) });
        put(".column, .halo:has(+ .column)", k !== null && k < T, { x: left + (k ?? 0) * each, y: top + (k ?? 0) * each, width: Math.max(2, each), height: (T - (k ?? 0)) * each });
      }
    };
    return self;
  }
  function table() {
    const title = h("h2"), tabs = h("div", { class: "seg", role: "group", "aria-label": "Which run" });
    const body = h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Table" });
    const save = h("button", { type: "button", class: "btn" }, "CSV"), close = h("button", { type: "button", class: "btn" }, "Close");
    const dialog = h("dialog", { class: "numbers", "aria-label": "The ledger in numbers" }, h("div", { class: "bar" }, title, tabs, h("span", { class: "sp" }), save, close), body);
    let at = 0;
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    save.addEventListener("click", () => {
      const { side: { P }, rows } = stages[at];
      const lines = rows.map((row, t) => [t, P.tokens[t], 0, ...Array.from({ length: P.T }, (_, k) => k <= t ? shortest(row[k]) : "")]);
      download(
        `gatescope-ledger-${P.name}-${of === "unit" ? `unit-${app.S.unit}` : "all"}.csv`,
        csvText([["step", "token", "before the text", ...P.tokens], ...lines]),
        "text/csv"
      );
    });
    const self = {
      el: dialog,
      open() {
        self.fill();
        dialog.showModal();
      },
      fill() {
        const there = stages.map((_, k) => k).filter((k) => stages[k].rows);
        at = there.includes(at) ? at : there[0];
        const { side: { P }, rows } = stages[at], from = Math.max(0, Math.min(app.S.t - ROWS / 2, P.T - ROWS)), to = Math.min(P.T, from + ROWS);
        tabs.replaceChildren(...there.length < 2 ? [] : there.map((k) => {
          const button = h("button", { type: "button", "aria-pressed": String(k === at) }, inSentence(stages[k].side.name));
          button.addEventListener("click", () => {
            at = k;
            self.fill();
          });
          return button;
        }));
        title.textContent = of === "unit" ? `Unit ${app.S.unit}: who wrote what it holds` : `All ${P.H} units: who wrote what they hold, 2-norms`;
        const total = of === "unit" ? [P.memory] : [];
        body.replaceChildren(grid(
          ["step", "token", ...total, "before the text", ...P.shown.slice(0, to).map((_, k) => tokenName(P, k))],
          rows.slice(from, to).map((row, j) => [
            from + j + 1,
            P.shown[from + j],
            ...of === "unit" ? [value(P.at(P.memory, from + j, app.S.unit))] : [],
            value(0),
            ...Array.from({ length: to }, (_, k) => k < row.length ? value(row[k]) : "")
          ]),
          `${of === "unit" ? `Each row's shares add up to its ${P.memory}.` : "The size of each token's share over all units."} Nothing is left of what was held before the text, which is 0.` + (to - from < P.T ? ` Steps ${from + 1} to ${to} of ${P.T}; all are in the CSV.` : "")
        ));
      },
      draw: () => dialog.open && self.fill()
    };
    return self;
  }
  function draw() {
    shown = sides(app);
    const none = shown.every(({ P: P2 }) => !P2.keeper), { S, P } = app;
    el2.hidden = none;
    if (none) return;
    which.set(of);
    stages.forEach((each, k) => {
      each.side = shown[k];
      each.rows = shown[k] ? made(shown[k]) : null;
      each.el.hidden = !shown[k];
    });
    const drawn = stages.filter(({ rows }) => rows), full = Math.max(...drawn.map(({ rows }) => peak(rows))) || 1;
    const size = ramp(app.css("--zero"), app.css("--ink")), last = size.length - 1;
    const colour = of === "unit" ? (v) => app.palette.of("c", v, full) : (v) => size[Math.round(last * v / full)];
    key(full, colour);
    note.textContent = `row t, column k: what the ${P.reads.one} at step k wrote of what is held after step t`;
    for (const { side, rows, name, box, why, paint: paint2 } of stages) {
      if (!side) continue;
      name.replaceChildren(h("b", {}, side.name), of === "unit" ? ` unit ${S.unit}` : ` all ${side.P.H} units`);
      box.hidden = !rows;
      why.textContent = rows ? "" : "There is no such unit, or nothing that it keeps by a gate.";
      if (rows) paint2(full, colour);
    }
    tell();
    numbers.draw();
  }
  function key(full, colour) {
    const low = of === "unit" ? -full : 0, bits = Array.from({ length: 12 }, (_, k) => {
      const bit = h("i");
      bit.style.background = css(colour(low + (full - low) * k / 11));
      return bit;
    });
    legend.replaceChildren(`${fmt(low, low ? 2 : 0)} `, h("span", {}, ...bits), ` ${fmt(full, 2, of === "unit")}`);
  }
  function tell() {
    const { S, P } = app, drawn = stages.filter(({ rows }) => rows);
    const row = drawn.at(-1)?.rows[S.t], k = S.writer !== null && S.writer <= S.t ? S.writer : row && mainWriter(row)?.k;
    const whose = of === "unit" ? `unit ${S.unit}` : `all ${P.H} units`, each = drawn.flatMap(({ side, rows }) => {
      if (k === void 0 || k === null || S.t >= rows.length || k >= rows.length) return [];
      const wrote = rows[k][k], left = rows[S.t][k], size = wrote ? Math.abs(left / wrote) : 0;
      const word = `“${tokenName(side.P, k)}”`, is = of === "unit" ? value : (v) => `a norm of ${value(v)}`;
      const says_ = !wrote ? `${word} wrote nothing into ${whose}` : S.t === k ? `${word} writes ${is(wrote)} into ${whose}` : `of ${is(wrote)} that ${word} wrote into ${whose}, ${is(left)} is left ${ago(S.t, k).replace(" ago", " later")} (${percent(size)})`;
      return [`${side.name}, ${says_}.`];
    });
    says.textContent = each.join(" ");
    for (const { side, rows, box } of drawn) {
      box.setAttribute("aria-label", `${side.name}, ${whose}: the share of every ${P.reads.one} after every step, ${rows.length} by ${rows.length}. ${says.textContent} Arrow keys read one share.`);
    }
  }
  return {
    el: el2,
    draw(has) {
      if (has("unit", "theme", "size") && !has("picture")) draw();
      else if (has("picture")) el2.hidden = sides(app).every(({ P }) => !P.keeper);
      else if (has("t", "writer") && !el2.hidden && shown.length) {
        for (const each of stages) each.mark();
        tell();
        numbers.draw();
      }
    }
  };
}
function halfLives(app) {
  let at = "text", chips = [];
  const which = choice("Over which steps", { text: "over this text", step: "at this step" }, (value) => {
    at = value;
    app.root.focus({ preventScroll: true });
    draw();
  });
  const body = h("div", { class: "lasts", role: "group", "aria-label": "Units, longest half-life first" });
  const { el: el2, says, note } = section("halves", "Half-life of each unit", "", [which.el], body);
  body.addEventListener("click", (event) => {
    const chip = event.target.closest("button");
    if (chip) app.pick(Number(chip.dataset.unit));
  });
  body.addEventListener("keydown", (event) => {
    const by = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key], from = chips.indexOf(event.target);
    if (!by || from < 0) return;
    event.preventDefault();
    const next = chips[Math.max(0, Math.min(chips.length - 1, from + by))], unit = Number(next.dataset.unit);
    app.pick(unit);
    chips.find((chip) => Number(chip.dataset.unit) === unit).focus();
  });
  app.seen(el2, draw);
  const lasts = (P, unit) => !P.keeper || unit >= P.H || at === "step" && app.S.t >= P.T ? null : at === "text" ? P.halfLife(unit) : gateHalfLife(P.at(P.keeper, app.S.t, unit));
  function draw() {
    const { P, S } = app, shown = sides(app), last = shown.at(-1).P, none = !last.keeper;
    el2.hidden = none;
    if (none) return;
    which.set(at);
    const order = Array.from({ length: P.H }, (_, u) => [lasts(P, u), u]).sort((a, b) => a[0] === b[0] ? a[1] - b[1] : b[0] - a[0]);
    const beside = shown.length > 1 && app.sameNet ? shown : [shown.at(-1)];
    if (chips.length !== order.length) body.replaceChildren(...chips = order.map(() => h("button", { type: "button", class: "last" }, h("b"), h("small"))));
    order.forEach(([life_, unit], j) => {
      const chip = chips[j], [number, name] = chip.children, values = beside.map(({ P: run }) => brief(lasts(run, unit) ?? NaN)), on = unit === S.unit;
      number.textContent = values.length > 1 && values[0] !== values[1] ? `${values[0]} → ${values[1]}` : brief(life_);
      name.textContent = `u${unit}`;
      chip.dataset.unit = unit;
      chip.setAttribute("aria-pressed", String(on));
      chip.setAttribute("aria-label", `unit ${unit}: ${beside.map(({ name: side }, k) => `${inSentence(side)} ${values[k]}`).join(", ")}`);
      chip.tabIndex = on ? 0 : -1;
    });
    note.textContent = `steps until half of what it holds is gone, by its ${app.setup.signals[last.keeper].label} gate ${last.keeper} alone; ` + (beside.length > 1 ? `${inSentence(beside[0].name)} → ${inSentence(beside[1].name)}` : inSentence(shown.at(-1).name));
    const now = (of) => of === 0 ? "0: all is gone at once" : of === Infinity ? "endless: nothing fades" : life(of);
    const where = at === "text" ? `by the mean logarithm of ${last.keeper} over all ${many(P.T, "step")}, the first included` : `at the gate of step ${S.t + 1}, “${P.shown[S.t]}”, were it to stay so`;
    says.textContent = `Unit ${S.unit}: ${beside.map(({ P: run, name }) => `${inSentence(name)} ${now(lasts(run, S.unit))}`).join("; ")}, ${where}. It counts what the gate lets through, not what is written on top: a memory that is written again every step can last longer.`;
  }
  return {
    el: el2,
    draw(has) {
      if (has("picture")) el2.hidden = !app.P.keeper;
      else if (has("unit", "size", "theme") || has("t") && at === "step") draw();
    }
  };
}

// visualizer/views/js/whatif-ledger-parts.mjs
var WRITERS = 6;
var OLD = 0.42;
var THIN = 3;
var choose = (app, k) => app.set({ writer: app.S.writer === k ? null : k });
var gateless = (app, P) => `A ${app.setup.cells[P.cell].replace("Vanilla ", "")} keeps nothing by a gate: every step makes all of h anew, so no part of it can be told to be what one earlier ${P.reads.one} wrote.`;
function ledgerBars(app) {
  const note = h("small"), tag = h("div", { class: "tag" }), alone = h("p", { class: "gateless" });
  const panels = [panel(), panel()], books = h("div", { class: "books" }, ...panels.map((each) => each.el));
  const el2 = h(
    "section",
    { class: "ledger", "aria-label": "Memory ledger" },
    h("div", { class: "hd" }, h("h2", {}, "Memory ledger ", note)),
    alone,
    books,
    tag
  );
  let shown = [];
  tag.hidden = true;
  new ResizeObserver(() => app.P && draw()).observe(books);
  function panel() {
    const canvas = h("canvas", { role: "img" }), why = h("p", { class: "gateless" });
    const self = { el: h("div", { class: "book" }, canvas, why), canvas, why, key: null };
    const at = ({ clientX, clientY }) => {
      const box = canvas.getBoundingClientRect(), t = app.G.step(clientX - box.left);
      return clientX - box.left < app.G.gutter || t >= self.side.P.T ? null : [t, under(self.side.row(t), self.value(clientY - box.top))];
    };
    canvas.addEventListener("click", (event) => {
      const found = at(event);
      if (!found) return;
      if (found[1] === null) app.go(found[0]);
      else choose(app, found[1]);
    });
    canvas.addEventListener("pointermove", (event) => {
      const found = at(event);
      tag.hidden = !found;
      if (!found) return;
      const [t, k] = found, { P, book: book2, row } = self.side, c = `${P.memory}${sub(t + 1)}`, home = el2.getBoundingClientRect();
      tag.textContent = k === null ? `${c} = ${fmt(book2.memory[t], 4, true)} · step ${t + 1} “${P.shown[t]}”` : `“${tokenName(P, k)}” wrote ${fmt(row(t)[k], 4, true)} of ${c} = ${fmt(book2.memory[t], 4, true)}, ${ago(t, k)}`;
      tag.style.left = `${Math.max(0, Math.min(home.width - tag.offsetWidth, event.clientX - home.left + 12))}px`;
      tag.style.top = `${event.clientY - home.top - 34}px`;
    });
    canvas.addEventListener("pointerleave", () => tag.hidden = true);
    return self;
  }
  function scale() {
    const books2 = shown.flatMap(({ book: book2 }) => book2 ?? []);
    const most = (name) => Math.max(0, ...books2.map((book2) => book2[name].reduce((m, v) => Math.max(m, Math.abs(v)), 0)));
    const [high, low] = ["above", "below"].map((name) => ceiling(most(name)));
    return { high: high || (low ? 0 : 1), low: -low };
  }
  function draw() {
    shown = sides(app);
    const { P, S, G } = app, none = shown.every(({ P: run }) => !run.keeper), range2 = scale();
    books.hidden = none;
    books.classList.toggle("one", shown.length === 1);
    alone.hidden = !none;
    alone.textContent = none ? gateless(app, P) : "";
    note.textContent = none ? "" : `who wrote what unit ${S.unit} holds; each block is one earlier ${P.reads.one}’s share, ▸ marks their sum, ${P.memory}`;
    panels.forEach((self, k) => {
      const side = self.side = shown[k];
      self.el.hidden = !side;
      if (!side || none) return;
      const { book: book2 } = side;
      self.canvas.hidden = !book2;
      self.why.hidden = Boolean(book2);
      if (!book2) {
        self.why.replaceChildren(h("b", {}, `${side.name}: `), side.P.keeper ? `it has only ${side.P.H} units, so none is number ${S.unit}.` : gateless(app, side.P));
        return;
      }
      const { clientWidth: width, clientHeight: height } = self.el;
      const key = JSON.stringify([side.name, S.unit, S.writer, S.theme, range2, G.a, G.n, width, height, app.rem, app.font]);
      if (!width || self.key === key && self.book === book2) return;
      Object.assign(self, { key, book: book2 });
      self.value = paint(self.canvas, side, range2, app, width, height);
    });
    tell();
  }
  function tell() {
    const { S } = app;
    panels.forEach(({ canvas, side }) => {
      if (!side?.book) return;
      const { P, name, book: book2 } = side, t = Math.min(S.t, P.T - 1), row = shares(book2, t), { writers } = largest([row], 3);
      const said = [...writers.filter((k) => row[k]).map((k) => `“${tokenName(P, k)}” ${fmt(row[k], 2, true)}`)].join(", ");
      canvas.setAttribute("aria-label", `Memory ledger of unit ${S.unit}, ${inSentence(name)}: after step ${t + 1}, “${P.shown[t]}”, ${P.memory} is ${fmt(book2.memory[t], 2, true)}${said ? `; the largest shares in it are ${said}` : ""}. Each can be chosen in the list of writers.`);
    });
  }
  return {
    el: el2,
    draw(has) {
      if (has("picture", "size", "theme", "view", "unit", "writer")) draw();
      else if (has("t")) tell();
    }
  };
}
function paint(canvas, { P, name, book: book2 }, { low, high }, app, width, height) {
  const { G, S, rem, css: css2, font } = app, dpr = devicePixelRatio || 1, pen2 = canvas.getContext("2d");
  const size = [width, height].map((px) => Math.round(px * dpr));
  if (canvas.width !== size[0] || canvas.height !== size[1]) [canvas.width, canvas.height] = size;
  pen2.setTransform(dpr, 0, 0, dpr, 0, 0);
  pen2.clearRect(0, 0, width, height);
  const top = 1.35 * rem, bottom = height - 0.35 * rem, each = (bottom - top) / (high - low);
  const y = (v) => top + (high - v) * each;
  const write = (text, x, at, { px = 0.75 * rem, weight = 400, ink = "--ink3", align = "start", halo = 0 }) => {
    pen2.font = `${weight} ${px}px ${font}`;
    pen2.textAlign = align;
    if (halo) {
      pen2.strokeStyle = css2("--bg");
      pen2.lineWidth = halo;
      pen2.lineJoin = "round";
      pen2.strokeText(text, x, at);
    }
    pen2.fillStyle = ink.startsWith("--") ? css2(ink) : ink;
    pen2.fillText(text, x, at);
  };
  const marks = ticks(low, high, Math.max(2, Math.floor((bottom - top) / (1.6 * rem))));
  const digits = marks.length > 1 ? Math.max(0, -Math.floor(Math.log10(marks[1] - marks[0]) + 1e-9)) : 1;
  for (const v of marks) {
    pen2.fillStyle = css2(v ? "--rule" : "--rule2");
    pen2.fillRect(G.gutter, Math.round(y(v)), width - G.gutter, 1);
    write(v ? fmt(v, digits, true) : "0", G.gutter - 0.5 * rem, y(v) + 0.28 * rem, { align: "end" });
  }
  const pad = G.cw >= 20 ? 3 : G.cw >= 9 ? 1 : 0.5, wide = G.cw - 2 * pad, gap = (px) => px > 2 ? 1 : 0;
  const fills = [["--Fpos", OLD], ["--Fneg", OLD], ["--Fpos", 1], ["--Fneg", 1], ["--ink", 1]].map(([hue, alpha]) => ({ hue, alpha, path: new Path2D() }));
  const words = [], end = Math.min(G.end, P.T);
  for (let t = G.a; t < end; t++) {
    const x = G.x(t) + pad, runs = [null, null];
    const block2 = (fill, from, to) => {
      const a = y(Math.max(from, to)), tall = Math.abs(y(from) - y(to)), less = gap(tall);
      fills[fill].path.rect(x, a + less / 2, wide, Math.max(0.5, tall - less));
      return { a, tall };
    };
    const flush = (s) => {
      if (runs[s]) block2(s, ...runs[s]);
      runs[s] = null;
    };
    for (const { k, from, to } of stack(shares(book2, t))) {
      const tall = Math.abs(to - from) * each, s = Number(to < from), hot = k === S.writer;
      if (hot || k === t || tall >= THIN) {
        flush(s);
        if (tall < 0.05) continue;
        const box = block2(hot ? 4 : k === t ? 2 + s : s, from, to);
        if ((hot || k === t) && box.tall > 0.8 * rem) words.push([P.shown[k], x, box, hot ? "--bg" : inkOn(hex(css2(s ? "--Fneg" : "--Fpos")))]);
      } else {
        runs[s] = [runs[s]?.[0] ?? from, to];
        if (Math.abs(runs[s][1] - runs[s][0]) * each >= THIN) flush(s);
      }
    }
    flush(0);
    flush(1);
  }
  for (const { hue, alpha, path } of fills) {
    pen2.globalAlpha = alpha;
    pen2.fillStyle = css2(hue);
    pen2.fill(path);
  }
  pen2.globalAlpha = 1;
  for (const [word, x, { a, tall }, ink] of words) {
    const px = fitted(word, wide - 3, 0.78 * rem, 600, font);
    if (px >= 0.56 * rem) write(word, x + wide / 2, a + tall / 2 + 0.36 * px, { px, weight: 600, ink, align: "center" });
  }
  if (G.cw >= 8) {
    const tip = Math.min(6.5, 0.3 * G.cw);
    pen2.fillStyle = css2("--ink");
    pen2.strokeStyle = css2("--bg");
    pen2.lineWidth = 0.75;
    for (let t = G.a; t < end; t++) {
      const mark = new Path2D(`M${G.x(t) - 0.5} ${y(book2.memory[t]) - 0.7 * tip}l${tip} ${0.7 * tip}l${-tip} ${0.7 * tip}z`);
      pen2.fill(mark);
      pen2.stroke(mark);
    }
  }
  write(name, G.gutter + 0.2 * rem, 0.95 * rem, { px: 0.9375 * rem, weight: 650, ink: "--ink", halo: 4 });
  if (end > G.a) {
    const text = `${P.memory} = ${fmt(book2.memory[end - 1], 2, true)}`, px = 0.875 * rem, over = Math.ceil(0.62 * px * text.length / G.cw);
    const peak2 = Math.max(...book2.above.subarray(Math.max(G.a, end - over), end));
    write(text, G.x(end) - 2, y(peak2) - 0.4 * rem, { px, weight: 650, ink: "--ink", align: "end", halo: 4 });
  }
  return (py) => high - (py - top) / each;
}
function holds(app) {
  const title = h("h2"), heads = [h("span"), h("span")];
  const line = (kind) => {
    const name = h("span", { class: "w" }), cells = [0, 1].map(() => ({ bar: h("i"), n: h("span", { class: "n" }) }));
    const el3 = h(
      kind === "writer" ? "button" : "div",
      { class: `line ${kind}`, type: kind === "writer" ? "button" : null },
      name,
      ...cells.flatMap(({ bar: bar2, n }) => [h("span", { class: "track" }, bar2), n])
    );
    return { el: el3, name, cells };
  };
  const lines = Array.from({ length: WRITERS + 1 }, () => line("writer")), others2 = line("others"), whole = line("whole");
  const says = h("p", { class: "says" });
  const list = h(
    "div",
    { class: "lines", role: "group", "aria-label": "Who wrote what the unit holds" },
    h("div", { class: "line heads" }, h("span"), ...heads),
    ...lines.map((each) => each.el),
    others2.el,
    whole.el
  );
  const el2 = h("section", { class: "holds" }, h("div", { class: "hd" }, title), list, says);
  let writers = [];
  lines.forEach((each, j) => each.el.addEventListener("click", () => choose(app, writers[j])));
  function fill({ el: row, name, cells }, text, values, most, digits) {
    name.textContent = name.title = text;
    cells.forEach(({ bar: bar2, n }, j) => {
      const v = values[j] ?? null, shown = v !== null && rounded(v, digits);
      n.textContent = v === null ? "–" : fmt(v, digits, true);
      n.className = `n${shown ? ` s-${sign(v)}` : " nil"}`;
      bar2.className = sign(v ?? 0);
      bar2.style.width = v === null || !most ? "0" : `max(1px, ${100 * Math.abs(v) / most}%)`;
    });
    return row;
  }
  function draw() {
    const { S } = app, shown = sides(app), none = shown.every(({ book: book2 }) => !book2), last = shown.at(-1);
    el2.hidden = none;
    if (none) return;
    const { t } = S, rows = shown.map(({ row }) => row(t)), found = largest(rows, WRITERS, S.writer);
    const { one, many: many2 } = app.P.reads;
    writers = found.writers;
    title.replaceChildren(`What unit ${S.unit} holds at “${app.P.shown[t]}” `, h("small", {}, `written by each ${one}`));
    list.classList.toggle("alone", shown.length === 1);
    heads.forEach((head, j) => head.textContent = shown[j] ? inSentence(shown[j].name) : "");
    const sums = shown.map(({ book: book2 }, j) => rows[j] ? book2.memory[t] : null);
    const values = writers.map(found.values), most = Math.max(...[...values, found.others].flat().map((v) => Math.abs(v ?? 0)));
    const terms = (j) => [...values.map((of) => of[j] ?? 0), found.others[j]];
    const { digits, exact } = addsUp(sums.flatMap((sum2, j) => sum2 === null ? [] : [[terms(j), sum2]]));
    lines.forEach((each, j) => {
      const k = writers[j];
      each.el.hidden = k === void 0;
      if (k === void 0) return;
      const names = [...new Set(shown.filter(({ P }) => k < P.T).map(({ P }) => tokenName(P, k)))];
      const row = fill(each, names.join(" | "), values[j], most, digits);
      row.setAttribute("aria-pressed", String(k === S.writer));
      row.setAttribute("aria-label", `${names.join(" or ")}: ${shown.map(({ name }, at) => `${inSentence(name)} ${each.cells[at].n.textContent}`).join(", ")}`);
    });
    others2.el.hidden = !found.rest;
    fill(others2, `the other ${found.rest} ${many2}`, found.others, most, digits);
    const sum = `sum ${exact ? "=" : "≈"} ${app.P.memory}${sub(t + 1)}`;
    fill(whole, shown.every(({ P }) => P.memory === app.P.memory) ? sum : "sum", sums, 0, digits);
    whole.el.title = exact ? "The numbers add up as they are shown" : "The numbers add up; rounded as they are shown, they do not quite";
    if (!rows.at(-1)) {
      says.textContent = "";
      return;
    }
    const main = mainWriter(rows.at(-1)), before = shown.length > 1 && main?.part >= 0.1 && t > 0 && rows[0];
    const same = before && shown[0].P.tokens[main.k] === last.P.tokens[main.k];
    const all = same ? before.reduce((whole_, v) => whole_ + Math.abs(v), 0) : 0;
    says.replaceChildren(
      writtenBy(rows.at(-1), (k) => tokenName(last.P, k), one),
      all ? ` ${shown[0].name}: ${percent(Math.abs(before[main.k]) / all)}.` : ""
    );
    says.title = `Shares add up to ${app.P.memory}, and some are negative. So that parts of a whole can be told, each counts here by its size: |share| over the sum of all |shares|.`;
  }
  return {
    el: el2,
    draw: (has) => has("picture", "t", "unit", "writer", "size", "theme") && draw()
  };
}

// visualizer/views/js/whatif-others.mjs
var empty4 = () => ({ el: h("section", { hidden: true }), draw() {
} });
var others = empty4;

// visualizer/views/js/whatif-pins.mjs
function spans(numbers) {
  const found = [];
  for (const k of numbers) {
    if (found.length && found.at(-1)[1] === k - 1) found.at(-1)[1] = k;
    else found.push([k, k]);
  }
  return found;
}
var written = (numbers) => numbers === null ? "*" : spans(numbers).map(([a, b]) => a === b ? a : `${a}-${b}`).join(",");
var pinText = ({ signal, units, steps, value, on = true }) => `${on ? "" : "!"}${signal}:${written(units)}:${written(steps)}=${value}`;
var holds2 = (pin, signal, unit, t) => pin.on && !pin.why && pin.signal === signal && (pin.units === null || pin.units.includes(unit)) && (pin.steps === null || pin.steps.includes(t));
var heldAt = (pins, signal, unit, t) => pins.findLast((pin) => holds2(pin, signal, unit, t))?.value ?? null;
function range(kind, signal, options = {}) {
  if (kind === "gate") return [0, 1];
  return signal === "c" || signal === "h" && (options.activation ?? "tanh") !== "tanh" ? [-Infinity, Infinity] : [-1, 1];
}
var MOST = 200;
var begun = { past: [], future: [] };
var changed = ({ past }, before) => ({ past: [...past.slice(1 - MOST), before], future: [] });
var undone = ({ past, future }, now) => past.length ? [{ past: past.slice(0, -1), future: [now, ...future] }, past.at(-1)] : null;
var redone = ({ past, future }, now) => future.length ? [{ past: [...past, now], future: future.slice(1) }, future[0]] : null;

// visualizer/views/js/whatif-words.mjs
var empty5 = () => ({ el: h("section", { hidden: true }), draw() {
} });
var mattered = empty5;

// visualizer/views/js/whatif.mjs
var AGAIN_MS = 250;
var LONG_MS = 15e3;
var REST_MS = 150;
var TOUCHES2 = {
  t: ["t", "step"],
  unit: ["unit"],
  mode: ["unit"],
  focus: ["focus", "pins"],
  view: ["view", "t", "step"],
  pin: ["pins"],
  writer: ["writer", "unit"],
  theme: ["theme", ...EVERYTHING],
  playing: ["play"],
  speed: ["play"]
};
var App = class extends Instrument {
  constructor(context) {
    super(context, whatif_default + whatif_ledger_default + whatif_sections_default);
    Object.assign(this.S, { pin: -1, span: [0, 0], writer: null });
    this.A = null;
    this.seq = this.took = 0;
    this.asked = { model: null };
    this.requests = /* @__PURE__ */ new Map();
    this.busy = /* @__PURE__ */ new Set();
    this.got = {};
    this.pins = [];
    this.history = begun;
    this.draft = { units: null, steps: null, value: 1 };
    this.measured = /* @__PURE__ */ new Map();
    this.watches = [];
    this.near = new IntersectionObserver((entries) => this.looked(entries), { rootMargin: "300px" });
    const make = (part) => part(this);
    const [head, question, bar2, words, bars, held] = [header, ask, transport, ribbon, ledgerBars, holds].map(make);
    this.below = [ledgerMatrix, inside, differences, mattered, halfLives, cut, others].map(make);
    this.words = words.el;
    this.cursor = h("div", { class: "cursor" });
    this.time = h("section", { class: "time", "aria-label": "The whole text" }, words.el, bars.el, this.cursor);
    this.first = h(
      "section",
      { class: "first", "aria-label": "What if" },
      h("section", { class: "now", "aria-label": "The change and what it does" }, bar2.el, held.el),
      this.time
    );
    this.main = h("main", {}, this.first, h("div", { class: "below" }, ...this.below.map(({ el: el2 }) => el2)));
    this.parts = [head, question, bar2, words, bars, held, ...this.below];
    this.root.append(head.el, question.el, this.main);
    this.listen();
    this.receive(this.model.payload, this.inPage ? new URLSearchParams(location.search) : new URLSearchParams());
    this.model.on("payload", () => this.receive(this.model.payload));
    this.model.on("progress", () => this.told());
    if (this.inPage) addEventListener("popstate", () => !this.closed && this.back());
  }
  close() {
    this.set({ playing: false });
    this.near.disconnect();
    clearTimeout(this.rest);
    for (const { again } of this.requests.values()) clearTimeout(again);
  }
  get touches() {
    return TOUCHES2;
  }
  // what was said of the last answer of each kind, and of the address
  get notices() {
    return Object.values(this.said ?? {}).flat();
  }
  // read, they go together
  set notices(none) {
    this.said = {};
  }
  // ---- the server
  lost() {
    for (const { again } of this.requests.values()) clearTimeout(again);
    this.busy.clear();
    this.dirty = false;
    super.lost("Stepping through these runs still works.");
    this.draw(/* @__PURE__ */ new Set(["busy"]));
  }
  // Asks for another run. `then` says how its picture opens: `jump` at its end, `query` as an address says.
  send(changes, then = {}) {
    if (!this.connected || this.closed) return;
    const { length, ...kept } = changes;
    this.asked = { ...this.asked, ...kept };
    this.length = length;
    this.then = { ...this.then, ...then };
    this.dirty = true;
    if (!this.busy.has("run")) this.run();
  }
  run() {
    this.dirty = false;
    const units = this.measured.has(this.asked.model) ? {} : { units: true };
    this.since = performance.now();
    this.post("run", { ...this.asked, length: this.length, have: this.key ?? "", ...units }, Math.max(AGAIN_MS, 2 * this.took));
  }
  // Asks for more about the runs shown. The same is not asked twice, and only the latest answer counts.
  ask(want, detail = {}) {
    const { have, ...state } = this.asked, key = JSON.stringify([state, detail]);
    if (!this.connected || this.closed || this.requests.get(want)?.key === key) return;
    this.post(want, { ...state, ...detail }, LONG_MS, key);
    this.draw(/* @__PURE__ */ new Set(["busy"]));
  }
  // Panel now and then leaves the last of several quick answers unsent until it has another to send, and the same
  // bytes are no other: each try has a number of its own
  post(want, request, patience, key = null) {
    clearTimeout(this.requests.get(want)?.again);
    const asked = { key, request: { ...request, want }, first: this.seq + 1, last: 0 };
    const knock = (wait) => {
      asked.last = ++this.seq;
      this.model.send_msg({ ...asked.request, seq: asked.last });
      asked.again = setTimeout(() => knock(2 * wait), wait);
    };
    this.requests.set(want, asked);
    this.busy.add(want);
    if (want === "run" && this.P) this.waits();
    knock(patience);
  }
  receive(data, opening = null) {
    const [head, rest] = open(data), { want, seq } = head, asked = this.requests.get(want);
    if (!opening && (!asked || seq < asked.first || seq > asked.last || !this.busy.has(want))) return;
    clearTimeout(asked?.again);
    this.busy.delete(want);
    if (want === "run") return this.ran(head, rest, opening);
    this.said = { ...this.said, [want]: head.notices };
    this.got[want] = rest.length ? new Picture(...open(rest)) : null;
    this.draw(/* @__PURE__ */ new Set([want, "busy", "notice"]));
  }
  // a run: A, where it is another, and B, where it is not A
  ran(head, rest, opening) {
    const { key, sizes: [a] } = head;
    this.took = performance.now() - this.since || 0;
    this.said = { ...this.said, address: [], run: head.notices };
    const final = !this.dirty;
    if (this.dirty) this.run();
    this.waits();
    this.root.classList.toggle("stale", !key);
    if (!key) {
      if (final) this.asked = this.accepted ?? this.asked;
      this.show();
      return this.draw(/* @__PURE__ */ new Set(["notice", "busy", "pins"]));
    }
    const before = this.P, { then = {} } = this, text = before !== null && (head.text !== this.text || head.other?.text !== this.text2);
    const other = before && (head.model !== this.name || head.weights !== this.weights || head.other?.model !== this.other?.model);
    if (head.units !== void 0) this.measured.set(head.model, head.units);
    if (a) this.A = new Picture(...open(rest.subarray(0, a)));
    this.P = rest.length > a ? new Picture(...open(rest.subarray(a))) : this.A;
    for (const each of [this.A, this.P]) if (before && each.layers.length === before.layers.length) each.layer = before.layer;
    const { text: typed, model, weights } = head;
    Object.assign(this, { key, text: typed, name: model, weights, other: head.other, shown: head.seq });
    this.sameNet = !head.other || head.other.model === model && head.other.weights === weights;
    this.text2 = head.other?.text;
    this.accepted = { text: typed, model, weights, pins: head.pins.map(wire), other: head.other };
    const touched = /* @__PURE__ */ new Set(["picture", "notice", "busy", "pins"]);
    if (final) {
      this.then = void 0;
      this.asked = this.accepted;
      this.pins = head.pins;
      this.entry_ = text && !opening && !then.query;
    }
    if (!before || text || other || then.query) {
      this.placed(before, then, opening ?? then.query);
      this.resetView();
      for (const each of EVERYTHING) touched.add(each);
    }
    this.draw(touched);
    return void 0;
  }
  // where a new text or network is looked at
  placed(before, { jump }, query) {
    const { P, S } = this;
    S.writer = null;
    if (!before || jump) [S.t, S.unit] = [P.T - 1, this.changedMost()];
    else S.t = S.t >= before.T - 1 ? P.T - 1 : Math.min(S.t, P.T - 1);
    S.unit = Math.min(S.unit, P.H - 1);
    if (!before || query) S.pin = this.pins.length ? 0 : -1;
    if (query) this.read(query);
    S.pin = Math.min(S.pin, this.pins.length - 1);
    const { signals } = P, of = this.pins[S.pin]?.signal;
    S.focus = [query?.get("focus"), of, this.chosen, P.keeper].find((name) => signals.includes(name)) ?? signals[0];
    if (S.focus !== of) S.pin = -1;
  }
  // the unit whose memory ends furthest from where it was
  changedMost() {
    const { A, P } = this, name = P.memory;
    if (A === P || !this.sameNet || A.memory !== name) return P.moment[1];
    const apart = (u) => Math.abs(P.at(name, P.T - 1, u) - A.at(name, A.T - 1, u));
    return Array.from({ length: P.H }, (_, u) => u).reduce((best, u) => apart(u) > apart(best) ? u : best, 0);
  }
  // what an address says of the view; the rest of it went to the server
  read(query) {
    const { S, P } = this, said = [], asked = (name) => query.get(name) || void 0;
    S.t = within(asked("t"), P.T, S.t, "step", said);
    S.unit = within(asked("unit"), P.H, S.unit, "unit", said);
    const theme = asked("theme"), focus = asked("focus");
    if (focus && !P.signals.includes(focus)) said.push(`The address asks for a signal that is not ${P.signals.join(", ")}.`);
    if (["light", "dark"].includes(theme)) this.set({ theme });
    else if (theme) said.push("The address asks for a theme that is not light or dark.");
    this.said.address = said;
  }
  // ---- models
  find(name) {
    return this.setup.models.find((model) => model.name === name) ?? this.setup.models[0];
  }
  // the model of A, as it is listed
  get entry() {
    return this.find(this.name);
  }
  // another model; to a text that was written for another task it would have little to say, nor to its changes
  change(entry) {
    const from = this.find(this.asked.model).task, { examples } = this.setup.tasks[entry.task];
    const task = entry.task === from ? {} : { other: null, pins: [] };
    if (entry.task === from || !examples.length || examples.some(([, text]) => text === this.asked.text)) {
      return this.send({ ...task, model: entry.name });
    }
    return this.send({ ...task, model: entry.name, text: examples[0][1] }, { jump: true });
  }
  // ---- the list of pins
  /**
   * Replaces the list. While `done` is false a hand is still moving: no step of undo, and one request at a time.
   * A run that the network refuses leaves the list as it was.
   */
  edit(pins, { done = true, select = this.S.pin } = {}) {
    if (!this.connected) return;
    this.before ??= this.pins;
    if (done) {
      const same = JSON.stringify(this.before.map(wire)) === JSON.stringify(pins.map(wire));
      if (!same) this.history = changed(this.history, this.before);
      this.before = null;
    }
    this.list(pins, select);
  }
  list(pins, select = this.S.pin) {
    this.pins = pins;
    this.S.pin = Math.min(select, pins.length - 1);
    this.focusOn();
    this.send({ pins: pins.map(wire) });
    this.draw(/* @__PURE__ */ new Set(["pins"]));
  }
  /** Adds pins, as one change, and selects the last. */
  hold(...pins) {
    const added = pins.map((pin) => ({ units: null, steps: null, on: true, ...pin }));
    this.edit([...this.pins, ...added], { select: this.pins.length + added.length - 1 });
  }
  undo() {
    this.recall(undone(this.history, this.pins));
  }
  redo() {
    this.recall(redone(this.history, this.pins));
  }
  recall(found) {
    if (!found || !this.connected) return;
    this.history = found[0];
    this.before = null;
    this.list(found[1], Math.max(this.S.pin, found[1].length - 1));
  }
  get canUndo() {
    return this.history.past.length > 0;
  }
  get canRedo() {
    return this.history.future.length > 0;
  }
  /** What B holds a place at; the later pin wins. null where it is free. */
  held(signal, unit, t) {
    return heldAt(this.pins, signal, unit, t);
  }
  /** What the sentence says: the selected pin, or what would be held. */
  get sentence() {
    const { S, draft } = this, pin = this.pins[S.pin];
    if (pin) return pin;
    const units = draft.units === "one" ? [S.unit] : draft.units;
    return { signal: S.focus, units, steps: draft.steps, value: this.fit(S.focus, draft.value) };
  }
  /** The values that a signal can have: [low, high]. */
  range(signal) {
    return range(this.setup.signals[signal].kind, signal, this.P.options);
  }
  fit(signal, value) {
    if (value === "1-f") return signal === "i" && this.P.signals.includes("f") ? value : this.fit(signal, 1);
    const [low, high] = this.range(signal);
    return Math.max(low, Math.min(high, value));
  }
  /** Says something else in the sentence. */
  say(change, { done = true } = {}) {
    const { S, pins } = this, pin = pins[S.pin];
    if (pin) {
      const { why, text, ...rest } = pin, next = { ...rest, ...change };
      next.value = this.fit(next.signal, next.value);
      if (next.units === "one") next.units = [S.unit];
      return this.edit(pins.with(S.pin, next), { done });
    }
    const { signal, ...draft } = change;
    Object.assign(this.draft, draft);
    if (signal) this.set({ focus: signal });
    return this.draw(/* @__PURE__ */ new Set(["pins"]));
  }
  /** Selects a pin; -1 is none. */
  choose(k) {
    const { units, steps, value } = this.sentence;
    if (k < 0) this.draft = { units, steps, value };
    this.S.pin = k;
    this.focusOn();
    this.draw(/* @__PURE__ */ new Set(["pins"]));
  }
  // the signal of the selected pin is the one looked at
  focusOn() {
    const signal = this.pins[this.S.pin]?.signal;
    if (signal && this.P?.signals.includes(signal)) this.set({ focus: signal });
  }
  // who looks at another signal begins another sentence
  look(name) {
    const pin = this.pins[this.S.pin];
    if (pin && pin.signal !== name) this.choose(-1);
    super.look(name);
  }
  // ---- what is looked at is asked for
  /** Calls fn when el comes near the window, and while it is there after each new picture. */
  seen(el2, fn) {
    this.watches.push({ el: el2, fn, near: false, due: true });
    this.near.observe(el2);
  }
  looked(entries) {
    for (const { target, isIntersecting } of entries) {
      for (const watch of this.watches) if (watch.el === target) watch.near = isIntersecting;
    }
    this.follow();
  }
  turnedOver() {
    for (const watch of this.watches) watch.due = true;
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.follow(), REST_MS);
  }
  follow() {
    if (!this.P) return;
    for (const watch of this.watches) {
      if (!watch.near || !watch.due) continue;
      watch.due = false;
      watch.fn();
    }
  }
  told() {
    this.progress = this.model.progress;
    this.draw(/* @__PURE__ */ new Set(["busy"]));
  }
  // ---- the address
  link(base = location.href) {
    const { S, other, accepted } = this;
    const second = (name) => other && other[name] !== accepted[name] ? other[name] : null;
    return withState(base, {
      text: this.text,
      model: this.name,
      weights: this.weights === "trained" ? null : this.weights,
      pins: accepted.pins.join(";") || null,
      text2: other && this.sameNet ? other.text : second("text"),
      model2: second("model"),
      weights2: second("weights"),
      t: S.t,
      unit: S.unit,
      focus: S.focus,
      theme: S.theme
    });
  }
  back() {
    const query = new URLSearchParams(location.search), two = {};
    for (const name of ["text", "model", "weights"]) if (query.has(`${name}2`)) two[name] = query.get(`${name}2`);
    const { opening } = this.setup, bare = !["text", "model", "pins"].some((name) => query.has(name));
    const pins = bare ? opening.pins : (query.get("pins") ?? "").split(";").filter((text) => text.trim());
    this.send({
      text: query.get("text") ?? (bare ? opening.text : this.text),
      model: query.get("model") ?? (bare ? opening.model : this.name),
      weights: query.get("weights") ?? "trained",
      pins,
      other: Object.keys(two).length ? two : null
    }, { query });
  }
  write() {
    if (!this.inPage || this.busy.has("run") || !this.accepted) return;
    const now = this.link();
    if (now === this.kept) return;
    this.kept = now;
    keep(() => this.kept, this.entry_);
    this.entry_ = false;
  }
  // ---- layout, drawing and keys
  /** The tokens of steps, as one would quote them: “moved to”; null is all steps. */
  names(steps, P = this.P) {
    if (steps === null) return "all steps";
    return steps.map((t) => P.shown[t] ?? "–").join(" ");
  }
  draw(touched) {
    const has = (...names) => names.some((name) => touched.has(name));
    if (!this.P) return this.parts[1].draw(has);
    const { S, P } = this;
    this.G = axis(S.view, P.T, this.width, this.gutter);
    if (touched.has("picture")) {
      if (this.A.layers.length === P.layers.length) this.A.layer = P.layer;
      this.order = Array.from(P.array("order"));
      touched.add("order");
    }
    const { steps } = this.sentence;
    S.span = steps === null ? [0, P.T - 1] : [steps[0], Math.min(steps.at(-1), P.T - 1)];
    if (has("t", "view", "size")) this.drawCursor();
    for (const part of this.parts) part.draw(has);
    if (has("picture")) this.turnedOver();
    Object.assign(this.host.dataset, {
      ready: "true",
      t: S.t,
      unit: S.unit,
      seq: this.shown,
      steps: P.T,
      model: this.name,
      pins: (this.accepted?.pins ?? []).join(";")
    });
    this.write();
    return void 0;
  }
  waits() {
    this.root.classList.toggle("busy", this.busy.has("run"));
    this.root.setAttribute("aria-busy", String(this.busy.has("run")));
  }
  show() {
  }
  moves() {
    return {
      ...super.moves(),
      " ": () => this.set({ playing: !this.S.playing }),
      "?": () => this.help?.()
    };
  }
  key(event) {
    const target = event.composedPath()[0];
    const typing = target.matches?.("input:not([type=range], [type=checkbox]), textarea, select");
    if (!this.closed && (event.ctrlKey || event.metaKey) && !event.altKey && !typing && !target.closest?.("dialog")) {
      const key = event.key.toLowerCase();
      if (key === "z" || key === "y") {
        event.preventDefault();
        if (key === "y" || event.shiftKey) this.redo();
        else this.undo();
      }
      return;
    }
    super.key(event);
  }
};
var wire = (pin) => pin.text === void 0 ? pinText(pin) : `${pin.on ? "" : "!"}${pin.text}`;
var whatif_default2 = { render: (context) => void new App(context) };
export {
  App,
  whatif_default2 as default
};
