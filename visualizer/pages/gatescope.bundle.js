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

// visualizer/pages/kit/notice.mjs
function notice(app) {
  const el2 = h("div", { class: "notice", role: "alert" });
  return {
    el: el2,
    draw(has) {
      if (!has("notice")) return;
      const all2 = [...app.notices, ...app.offline ? [app.offline] : []];
      el2.replaceChildren(
        ...all2.map(
          (each) => h("p", {}, each.text ?? each, each.to && [" ", h("a", { href: each.to }, each.words)])
        )
      );
      el2.hidden = !all2.length;
      if (app.offline && app.line.state === "ended") {
        const reload = h("button", { type: "button" }, "Reload");
        reload.addEventListener("click", () => app.reload());
        el2.lastChild.append(" ", reload);
      }
    }
  };
}

// visualizer/pages/kit/tokens.mjs
var SIGNS = { " ": "␣", "\n": "↵", "	": "⇥" };
var visible = (token) => SIGNS[token] ?? (/^ \S/.test(token) ? token.slice(1) : token);
var bare = (token) => /^[ \u2011]\S/.test(token) ? token.slice(1) : token;
function typed(text2, kind) {
  text2 = text2.replace(/\p{Cs}/gu, " ");
  if (["bytes", "characters"].includes(kind)) return text2.replace(/\r\n?/g, "\n");
  return text2.replace(/[\p{Z}\p{Cc}\u180e\u200b]/gu, " ").replace(/[\u2010\u2011]/g, "-");
}
var spelled = (token) => token.replace(/^\u2011/, "");
function places(text2, tokens) {
  let at2 = 0, run = 0;
  return tokens.map((token, t) => {
    if (run > 0 && token === tokens[t - 1]) {
      run -= 1;
      return -1;
    }
    const found = text2.indexOf(bare(token), at2);
    run = found < 0 ? 0 : Number(/^\*(\d{1,3})(?!\S)/.exec(text2.slice(found + token.length))?.[1] ?? 1) - 1;
    if (found >= 0) at2 = found + bare(token).length;
    return found;
  });
}
function blank(between3) {
  if (/\S/.test(between3)) return " ";
  const lines2 = between3.split("\n").length - 1;
  return lines2 ? "\n".repeat(Math.min(lines2, 2)) : between3 && " ";
}
function page(kind, text2, tokens) {
  if (kind === "bytes") {
    return tokens.map((token) => {
      if (token === "\n") return { before: "", shown: visible(token), kind: "sign", after: "\n" };
      return { before: "", shown: token, kind: token.length > 1 ? "hex" : "", after: "" };
    });
  }
  if (kind === "pieces") {
    return tokens.map((token, t) => {
      const before = t && token[0] === " " ? " " : "";
      return { before, shown: bare(token), kind: /^<0x/.test(token) ? "hex" : "", after: "" };
    });
  }
  const found = places(text2, tokens);
  return tokens.map((token, t) => {
    const known = t > 0 && found[t] >= 0 && found[t - 1] >= 0;
    const before = known ? blank(text2.slice(found[t - 1] + tokens[t - 1].length, found[t])) : t ? " " : "";
    return { before, shown: token, kind: "", after: "" };
  });
}
var strict = new TextDecoder("utf-8", { fatal: true });
function character(tokens, t) {
  const byte = (k) => tokens[k]?.length === 2 ? parseInt(tokens[k], 16) : 0;
  let start = t;
  while (start > t - 3 && byte(start) >> 6 === 2) start -= 1;
  const first2 = byte(start), length = first2 >= 240 ? 4 : first2 >= 224 ? 3 : first2 >= 192 ? 2 : 1;
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
var counted = (n, { one, many: many2 }) => `${n.toLocaleString("en")} ${n === 1 ? one : many2}`;
function unknown({ reads, words }) {
  return {
    words: `is not among this model’s ${words.length - 1} words; it is read as an unknown word, as in training`,
    characters: "is not among this model’s symbols; it is read as an unknown one",
    series: "is no number from −10 to 10; it is read as 0",
    frames: "is not among this model’s actions; its frame is noise alone"
  }[reads.kind];
}

// visualizer/pages/kit/ask.mjs
var CHIPS = 3;
function ask(app) {
  const quiet = { class: "sentence", spellcheck: "false", autocomplete: "off", autocapitalize: "off" };
  const line2 = h("input", { type: "text", ...quiet }), lines2 = h("textarea", { rows: "3", wrap: "soft", ...quiet });
  const mirror = h("div", { class: "mirror", "aria-hidden": "true" });
  const count = h("span", { class: "count" });
  const said2 = notice(app);
  const box = h("div", { class: "asked" }, h("div", { class: "field" }, mirror, line2), count, said2.el);
  const chips = h("div", { class: "chips", role: "group", "aria-label": "Example texts" });
  const el2 = h("div", { class: "ask" }, box, chips);
  let task = null, input = line2;
  let fresh = false, composing = false;
  for (const each of [line2, lines2]) {
    each.addEventListener("compositionstart", () => composing = true);
    each.addEventListener("compositionend", () => composing = false);
    each.addEventListener("beforeinput", () => {
      const { selectionStart, selectionEnd, value } = each;
      fresh ||= selectionStart === 0 && selectionEnd === value.length;
    });
    each.addEventListener("input", () => {
      const plain3 = typed(input.value, app.P?.reads.kind), at2 = input.selectionEnd;
      if (plain3 !== input.value && !composing) {
        input.value = plain3;
        input.setSelectionRange(at2, at2);
      }
      const { length } = input.value;
      if (length > app.setup.limit) input.value = input.value.slice(0, app.setup.limit);
      marks([], []);
      app.send(length > app.setup.limit ? { text: input.value, length } : { text: input.value }, { fresh });
    });
  }
  line2.addEventListener("scroll", () => mirror.scrollLeft = line2.scrollLeft);
  const put3 = (text2) => input.value = input === line2 ? typed(text2, "words") : text2;
  app.typed = put3;
  function choose2({ kind, many: many2 }) {
    const next = kind === "bytes" || kind === "characters" && app.text.includes("\n") ? lines2 : line2;
    const what = kind === "words" ? "a sentence" : many2;
    next.setAttribute("aria-label", `Type ${what}`);
    next.placeholder = `Type ${what} to see the gates move.`;
    if (next === input) return;
    mirror.hidden = next === lines2;
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
    const all2 = app.setup.tasks[name]?.examples ?? [];
    const buttons = all2.slice(0, CHIPS).map(([label2, text2]) => {
      const chip2 = h("button", { type: "button", class: "chip", title: text2 }, label2);
      chip2.dataset.text = text2;
      chip2.addEventListener("click", () => take(text2));
      return chip2;
    });
    const rest2 = all2.slice(CHIPS);
    const more = h(
      "select",
      { class: "more", "aria-label": "More examples" },
      h("option", { value: "" }, "More"),
      ...rest2.map(([label2, text2]) => h("option", { value: text2 }, label2))
    );
    more.addEventListener("change", () => {
      if (more.value) take(more.value);
      app.root.focus({ preventScroll: true });
    });
    chips.replaceChildren(h("span", { class: "wide" }, "Try"), ...buttons, ...rest2.length ? [more] : []);
  }
  function take(text2) {
    put3(text2);
    app.send({ text: text2 }, { jump: true });
  }
  return {
    el: el2,
    draw(has) {
      const { P } = app;
      said2.draw(has);
      if (has("notice")) count.hidden = !said2.el.hidden;
      if (!has("picture")) return;
      if (app.entry.task !== task) examples(app.entry.task);
      choose2(P.reads);
      if (app.text === input.value) fresh = false;
      if (input.getRootNode().activeElement !== input) put3(app.text);
      marks(P.tokens, P.unknown);
      const strange = P.tokens.filter((_, t) => P.unknown[t]).length;
      count.replaceChildren(
        counted(P.T, P.reads),
        ...strange ? [", ", h("u", { title: `What is underlined ${unknown(P)}.` }, `${strange} unknown`)] : []
      );
      for (const chip2 of chips.querySelectorAll(".chip")) {
        chip2.setAttribute("aria-pressed", String(chip2.dataset.text === app.text));
      }
      const more = chips.querySelector(".more");
      if (more) more.value = [...more.options].some((o) => o.value === app.text) ? app.text : "";
    }
  };
}

// visualizer/pages/kit/cell/roles.mjs
var REST = "1-";
var factorText = (factor) => factor.replace("-", "−");
var signalOf = (factor) => factor.startsWith(REST) ? factor.slice(REST.length) : factor;
var factorValue = (factor, read2) => factor.startsWith(REST) ? 1 - read2(signalOf(factor)) : read2(factor);
var Roles = class {
  /** @type {Record<string, string>} */
  words = {};
  /** @type {string[]} */
  gates = [];
  memory = "h";
  keep = "";
  /** @type {string[]} */
  write = [];
  called = { keep: "keep", write: "write" };
  output = "";
  couples = false;
  /** @type {string[]} */
  unbounded = [];
  constructor({ name, signals, options = {}, equations = [], roles }) {
    Object.assign(this, roles);
    this.name = name;
    this.signals = signals;
    this.options = options;
    this.equations = equations;
  }
  /** The gate that says how much is kept, or null; and the value at which all is. */
  get keeper() {
    return this.keep ? signalOf(this.keep) : null;
  }
  get keepsAt() {
    return this.keep.startsWith(REST) ? 0 : 1;
  }
  /** The factor of what is written that is a gate, or what one leaves; null where there is none. */
  get share() {
    return this.write.find((factor) => this.gates.includes(signalOf(factor))) ?? null;
  }
  get writer() {
    return this.share && signalOf(this.share);
  }
  /** The other factor of what is written. */
  get candidate() {
    return this.write.find((factor) => factor !== this.share) ?? null;
  }
  /** Whether one gate both keeps and writes. */
  get linked() {
    return this.keeper !== null && this.keeper === this.writer;
  }
  /** The gates that neither keep, nor write, nor let the memory out. */
  get others() {
    return this.gates.filter((gate3) => ![this.keeper, this.writer, this.output].includes(gate3));
  }
  /** What a signal is called; "" for one of another cell. */
  word(name) {
    return this.words[name] ?? "";
  }
  /** "gate" for 0..1, "memory" for any number, else "signed" for -1..1. */
  kind(name) {
    if (this.gates.includes(name)) return "gate";
    return this.unbounded.includes(name) ? "memory" : "signed";
  }
  /** The least and the largest value that a signal can have. */
  range(name) {
    return { gate: [0, 1], signed: [-1, 1], memory: [-Infinity, Infinity] }[this.kind(name)];
  }
  /** What the gate that writes can be held at beside a number, "1-f"; null for another signal or cell. */
  coupling(signal) {
    return this.couples && signal === this.writer ? `${REST}${this.keeper}` : null;
  }
  /** The share of the memory that is kept, read(name) being the value of a signal. */
  kept(read2) {
    return this.keep ? factorValue(this.keep, read2) : 0;
  }
  /** What is written into it. */
  written(read2) {
    return this.keep ? this.write.reduce((product, factor) => product * factorValue(factor, read2), 1) : 0;
  }
  /** What is written, as one writes it: (1−z)·n. */
  get writes() {
    return this.write.map((factor) => factor.startsWith(REST) ? `(${factorText(factor)})` : factor).join("·");
  }
  /** Whether the equation of the memory begins with what is kept. */
  get keepsFirst() {
    const line2 = this.equations.find((each) => each.startsWith(`${this.memory} =`)) ?? "";
    const [old2, made] = [line2.indexOf(`${this.memory}'`), line2.indexOf(`* ${this.candidate}`)];
    return made < 0 || old2 < made;
  }
  /** What the value of a signal goes through: the first word of its equation, "" where it is a plain sum. */
  squash(name) {
    const line2 = this.equations.find((each) => each.startsWith(`${name} =`)) ?? "";
    return /^\w+ = (\w+)\(/.exec(line2)?.[1] ?? "";
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
function pct(p) {
  if (!Number.isFinite(p)) return "–";
  if (p > 0 && p < 1e-3) return "<0.1%";
  if (p > 0.999 && p < 1) return ">99.9%";
  return p === 0 || p === 1 ? `${100 * p}%` : `${(100 * p).toFixed(1)}%`;
}
var percent = (p) => p > 0 && p < 5e-3 ? "less than 1%" : p < 1 && p >= 0.995 ? "more than 99%" : `${Math.round(100 * p)}%`;
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
var clock = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
var sub = (n) => String(n).replace(/[-\d]/g, (c) => c === "-" ? "₋" : String.fromCharCode(8320 + +c));
var sign = (v) => v < 0 ? "neg" : "pos";
var WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\u{1F000}-\u{3FFFD}]/u;
var graphemes = new Intl.Segmenter(void 0, { granularity: "grapheme" });
var columns = (grapheme) => WIDE.test(grapheme) ? 2 : 1;
function shorten(text2, most) {
  if (/^[ -~]*$/.test(text2)) return text2.length <= most ? text2 : `${text2.slice(0, most - 1).trimEnd()}…`;
  let kept2 = "";
  let used = 0;
  for (const { segment } of graphemes.segment(text2)) {
    used += columns(segment);
    if (used > most) return `${kept2.trimEnd()}…`;
    if (used < most) kept2 += segment;
  }
  return text2;
}
var breadth = (text2) => [...graphemes.segment(text2)].reduce(
  (sum3, { segment }) => sum3 + (/^[iljtfrI.,:;'\u2019!|]$/.test(segment) ? 0.46 : /^[mwMW@]$/.test(segment) ? 1.1 : 0.69 * columns(segment)),
  0
);
var many = (n, one, more = `${one}s`) => `${n} ${n === 1 ? one : more}`;
var listed = (all2) => all2.length > 1 ? `${all2.slice(0, -1).join(", ")} and ${all2.at(-1)}` : String(all2[0]);

// visualizer/pages/kit/dialogs.mjs
var KEYS = [
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
    const text2 = String(value);
    const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text2) ? `'${text2}` : text2;
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
    h("thead", {}, h("tr", {}, ...head.map((text2) => h("th", { scope: "col" }, text2)))),
    h(
      "tbody",
      {},
      ...rows.map(
        (row) => h("tr", {}, h("th", { scope: "row" }, row[0]), ...row.slice(1).map((text2) => h("td", {}, text2)))
      )
    )
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
  const help = keysDialog(KEYS);
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
      fill2();
    });
    b.dataset.key = key;
    return b;
  });
  tabs.append(...buttons);
  save.addEventListener("click", () => {
    const weights = app.weights === "initial" ? "-initial" : "";
    download(`gatescope-${app.name}${weights}.csv`, csvText(csvRows(app.P)), "text/csv");
  });
  function answers3(P, t) {
    const { kind, title: title2 } = P.answers, value = kind === "value";
    return grid(
      [title2, value ? "value" : "probability"],
      P.top(t).map(([name, p]) => [visible(name), value ? fmt(p, 4) : pct(p)]),
      kind === "next" ? "What the model expects next" : "What the model answers at this step"
    );
  }
  function fill2() {
    const { P, S } = app;
    for (const b of buttons) b.setAttribute("aria-pressed", String(b.dataset.key === which));
    title.textContent = which === "step" ? `Step ${S.t + 1} of ${P.T}: “${P.shown[S.t]}”` : `Unit ${S.unit} of ${P.H}`;
    if (which === "step") {
      const units2 = Array.from({ length: P.H }, (_, u) => u);
      table.replaceChildren(
        answers3(P, S.t),
        grid(
          ["unit", ...P.signals],
          units2.map((u) => [u, ...P.signals.map((name) => fmt(P.at(name, S.t, u), 4))]),
          "Every signal of every unit at this step"
        )
      );
      return;
    }
    const curves2 = P.curves.map(({ key, cell, signal }) => [
      `log₁₀ ‖dL/d${signal}‖ ${app.setup.cells[cell]}`,
      P.array(key)
    ]);
    const from2 = Math.max(0, Math.min(S.t - ROWS / 2, P.T - ROWS)), steps3 = [];
    for (let t = from2; t < Math.min(P.T, from2 + ROWS); t++) steps3.push(t);
    const forget = P.array("forget");
    table.replaceChildren(
      grid(
        [
          "step",
          "token",
          ...P.signals,
          ...curves2.map(([name]) => name),
          ...forget ? [`log₁₀ ∏ ${factorText(P.roles.keep)}`] : []
        ],
        steps3.map((t) => [
          t + 1,
          P.shown[t],
          ...P.signals.map((name) => fmt(P.at(name, t, S.unit), 4)),
          ...curves2.map(([, values]) => fmt(values[t], 4)),
          ...forget ? [fmt(forget[t * P.H + S.unit], 4)] : []
        ]),
        `This unit at every step, and the gradient of ${P.answers.kind === "value" ? `its answer, the ${P.target}` : `−ln p(“${visible(P.target)}”)`}: the norms themselves, which the plot divides by their last value` + (steps3.length < P.T ? `; steps ${from2 + 1} to ${from2 + steps3.length} of ${P.T}, all in the CSV` : "")
      )
    );
  }
  app.numbers = () => {
    fill2();
    dialog.showModal();
  };
  app.help = () => help.showModal();
  return { el: root, draw: (has) => dialog.open && has("step", "unit", "picture") && fill2() };
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
var listed2 = (names) => names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
var number = (row, text2, form2) => {
  if (row.off !== null && text2 === "") return null;
  const value = text2.length <= DIGITS && form2.test(text2) ? Number(text2) + 0 : NaN;
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
  const title = row.title || row.name, known = listed2(row.choices ?? []), whole = row.kind === "whole", counts = whole || row.kind === "number";
  if (row.to === "view") {
    if (counts) return `The address asks for ${title} ${text2.slice(0, CITED)}, which is no whole number.`;
    return `The address asks for ${row.kind === "names" ? title : `a ${title}`} that ${row.kind === "names" ? "are" : "is"} not ${known}.`;
  }
  const words = text2.slice(0, QUOTED).split(/\s+/).filter(Boolean).join(" "), sent = `“${words}${text2.length > QUOTED ? "…" : ""}”`;
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
  place(name, size, otherwise, said2) {
    const value = this.asked.values[name], title = this.named[name].title || name;
    if (value === null) return otherwise;
    const inside2 = Math.max(0, Math.min(size - 1, value));
    if (inside2 !== value)
      said2.push(
        `The address asks for ${title} ${value}; ${title}s here are 0 to ${size - 1}. This is ${inside2}.`
      );
    return inside2;
  }
  /** One of the known, or null; any other is said. */
  among(name, known, said2) {
    const value = this.asked.values[name];
    if (value === null || known.includes(value)) return value;
    said2.push(`The address asks for a ${this.named[name].title || name} that is not ${listed2(known)}.`);
    return null;
  }
  // ---- the address of what is seen
  /** The address of these values; `shared` leaves out what is of this visit alone. */
  link(values, { shared: shared2 = false, base = location.href } = {}) {
    const none = shared2 ? this.rows.filter((row) => !row.shared).map((row) => [row.name, row.default]) : [];
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
  keep(values, chosen2 = false) {
    const { shown } = this;
    this.shown = values;
    const entry = shown && (chosen2 || changed(this.rows, shown, values).some((row) => row.entry));
    if (!entry) {
      if (shown && !changed(this.rows, shown, values).length) return;
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.put(this.shown), SETTLE_MS);
      return;
    }
    if (this.waiting) this.put(shown);
    const now3 = Date.now();
    this.put(values, chosen2 || now3 - this.pushed > TYPED_MS);
    this.pushed = now3;
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

// visualizer/pages/kit/site.mjs
function way(app, address, more = {}) {
  if (!app.P || !app.inPage) return `./${address}`;
  const { state } = app;
  let { task = null, ...seen } = app.passes ? app.passes() : from(app);
  if (!("task" in (state.takes[address] ?? {}))) {
    seen.model ??= app.setup.models?.[task] ?? null;
    if (task && !seen.model)
      ({ task, ...seen } = { ...app.came, text: app.came.task ? null : app.came.text });
  } else {
    if (!seen.model) seen.task = task;
    if (!app.passes && app.setup.tasks[app.entry?.task]?.examples[0]?.[1] === seen.text) seen.text = null;
  }
  return state.to(address, { ...seen, theme: app.S.theme, ...more });
}
function from({ state, values, asked }) {
  const kept2 = state.of("kept").map(({ name }) => [name, state.asked.values[name]]);
  return { ...Object.fromEntries(kept2), ...values, text: asked?.text || values.text };
}
function along(state) {
  const { values, given } = state.asked, of = (name) => given.has(name) ? values[name] : null;
  const { along: more, ...came } = Object.fromEntries(state.of("kept").map(({ name }) => [name, of(name)]));
  const text2 = more ?? of("text");
  return { ...came, text: text2, task: text2 ? of("task") : null };
}
function passed(came, { text: text2, opened: opened2, task }) {
  if (!text2 || came.text && text2 === opened2) return came;
  const same3 = came.model && (came.model.startsWith("run-") || came.model.startsWith(`${task}-`));
  const none = Object.fromEntries(Object.keys(came).map((name) => [name, null]));
  return { ...none, text: text2, task, ...same3 ? { model: came.model, weights: came.weights } : {} };
}
function carried({ text: text2, task, model, ...rest2 }, own, models) {
  const more = text2 && text2 !== own ? text2 : null;
  return { ...rest2, along: more, model: model ?? (more && models[task]) ?? null };
}
var logo = () => el(
  "svg",
  { viewBox: "0 0 24 24", class: "logo", "aria-hidden": "true" },
  el("path", { d: "M1 12h22", stroke: "currentColor", "stroke-width": 4 }),
  el("circle", { cx: 12, cy: 12, r: 9, fill: "var(--bg)", stroke: "currentColor", "stroke-width": 2 }),
  el("path", { d: "M4.4 9a8 8 0 0 1 15.2 0zM4.4 15a8 8 0 0 0 15.2 0z", fill: "currentColor" })
);
function bar(app, { choice: choice2 = null, acts: acts2 = [] } = {}) {
  const nav = h(
    "nav",
    { "aria-label": "Pages" },
    ...Object.entries(app.pages).map(
      ([address, name]) => h(
        "a",
        {
          href: `./${address}`,
          "data-page": address,
          ...location.pathname.endsWith(address) ? { "aria-current": "page" } : {}
        },
        name
      )
    )
  );
  for (const use of ["pointerdown", "focusin", "click"]) {
    nav.addEventListener(use, ({ target }) => {
      const address = target.closest("a:not([aria-current])")?.dataset.page;
      if (address) target.closest("a").href = way(app, address);
    });
  }
  const share4 = h("button", { type: "button", class: "btn bare", "aria-haspopup": "dialog" }, "Share");
  const theme = h(
    "button",
    {
      type: "button",
      class: "btn bare",
      "aria-label": "Switch between light and dark",
      title: "Light or dark"
    },
    el(
      "svg",
      { viewBox: "0 0 18 18", class: "half", "aria-hidden": "true" },
      el("circle", { cx: 9, cy: 9, r: 7, fill: "none", stroke: "currentColor", "stroke-width": 1.6 }),
      el("path", { d: "M9 2a7 7 0 0 1 0 14z", fill: "currentColor" })
    )
  );
  const brand = app.inPage ? h("a", { class: "brand", href: "./" }, logo(), "Gatescope") : h("span", { class: "brand" }, logo(), "Gatescope");
  share4.hidden = !app.inPage;
  theme.addEventListener("click", () => app.set({ theme: app.S.theme === "dark" ? "light" : "dark" }));
  const sharing = shared(app, share4);
  return h(
    "header",
    {},
    brand,
    nav,
    h("span", { class: "sp" }),
    choice2,
    h("div", { class: "acts" }, share4, ...acts2, theme),
    sharing
  );
}
function framed(app) {
  app.root.classList.add("embed");
  document.head.append(h("base", { target: "_blank" }));
  const link = h("a", { class: "unframed", href: "" }, "Open in Gatescope");
  const whole = () => link.href = app.state.link(app.P ? { ...app.values, embed: false } : { embed: false });
  whole();
  for (const use of ["pointerdown", "focusin", "click"]) link.addEventListener(use, whole);
  app.unframed = link;
}
function shared(app, button) {
  const field = h("input", {
    type: "text",
    readonly: true,
    "aria-label": "Address of what you see",
    spellcheck: "false"
  });
  const said2 = h("b", { "aria-live": "polite" }), note = h("p"), close = h("button", { type: "button", class: "btn" }, "Close");
  const box = h(
    "div",
    { class: "sharing", role: "dialog", "aria-label": "Share" },
    h("div", { class: "bar" }, said2, close),
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
  app.root.addEventListener(
    "pointerdown",
    (event) => {
      if (!box.hidden && ![box, button].some((each) => event.composedPath().includes(each))) toggle(false);
    },
    true
  );
  button.addEventListener("click", async () => {
    if (!box.hidden) return toggle(false);
    const { state, values } = app, url = state.link(values, { shared: true }), { given } = read(state.rows, new URL(url).search);
    state.put(values);
    field.value = url;
    said2.textContent = "The address of what you see";
    note.textContent = [
      app.text && !given.has("text") && "This text is too long for an address, which holds all else.",
      given.has("t") && `An address counts steps${given.has("unit") ? " and units" : ""} from 0: t=${values.t} in it is step ${values.t + 1}.`
    ].filter(Boolean).join(" ");
    toggle(true);
    field.select();
    try {
      await navigator.clipboard.writeText(url);
      said2.textContent = "Copied: the address of what you see";
    } catch {
      said2.textContent = "Copy this address (Ctrl C): it is what you see";
    }
    field.focus();
    field.select();
    return void 0;
  });
  return box;
}

// visualizer/pages/kit/header.mjs
var unique = (values) => [...new Set(values)];
function nearest(models, now3, change) {
  const wanted = { ...now3, ...change };
  const possible = models.filter((m) => Object.entries(change).every(([key, value]) => m[key] === value));
  const seed = (m) => now3.shown && change.seed === void 0 ? m.shown : m.seed === wanted.seed;
  const score2 = (m) => 4 * Number(m.task === wanted.task) + 2 * Number(m.cell === wanted.cell) + Number(m.units === wanted.units) + 0.5 * Number(seed(m)) + 0.25 * Number(m.shown);
  return possible.sort((a, b) => score2(b) - score2(a))[0];
}
function wished(models, wish, change) {
  const found = nearest(models, wish, change);
  return [found, { ...wish, ...change, ...change.seed === void 0 ? {} : { shown: found.shown } }];
}
var score = ({ name, digits }, v) => name === "accuracy" ? pct(v) : fmt(v, digits);
function measured(measure, answers3) {
  const { name, title, better, chance } = measure;
  const what = name === "accuracy" ? `How often the right answer is the likeliest of ${answers3}` : `${title[0].toUpperCase()}${title.slice(1)}, ${better} is better`;
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
  const numbers4 = h("button", { type: "button", class: "btn bare" }, "Numbers");
  const root = bar(app, { choice: h("div", { class: "picker" }, choose2, popover), acts: [numbers4] });
  numbers4.addEventListener("click", () => app.numbers());
  const scores = h("details", { class: "scores" }, h("summary", {}, "Scores on test texts"));
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
  app.root.addEventListener(
    "pointerdown",
    (event) => {
      swallow = !popover.hidden && ![popover, choose2].some((each) => event.composedPath().includes(each));
      if (!swallow) return;
      event.stopPropagation();
      toggle(false);
    },
    true
  );
  app.root.addEventListener(
    "click",
    (event) => {
      if (swallow) event.stopPropagation();
      swallow = false;
    },
    true
  );
  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !popover.hidden) {
      toggle(false);
      choose2.focus();
    }
  });
  const kilobytes = (bytes) => `${Math.round(bytes / 1024)} KB`;
  const cellName = (cell) => setup.cells[cell];
  let wish = null, came = null;
  const swapped = h("p", { class: "swapped", role: "status" });
  function choice2(change) {
    const now3 = app.find(app.asked?.model) ?? app.entry;
    if (now3.name !== came) wish = now3;
    const [found, next] = wished(setup.models, wish, change);
    [wish, came] = [next, found.name];
    swapped.textContent = found.cell === wish.cell ? "" : `There is no ${cellName(wish.cell)} for this task. This is the ${cellName(
      found.cell
    )}; a task that has the other brings it back.`;
    app.change(found);
  }
  function chooser(label2, key, options, name) {
    const select = h(
      "select",
      { "aria-label": label2 },
      ...options.map((value) => h("option", { value }, name(value)))
    );
    select.value = String(app.entry[key]);
    select.disabled = options.length < 2;
    select.addEventListener("change", () => {
      choice2({ [key]: options.find((each) => String(each) === select.value) });
    });
    return h("label", {}, h("span", {}, label2), select);
  }
  function fill2() {
    const named = (e) => e?.getAttribute?.("aria-label") ?? e?.textContent;
    const m = app.entry, focus = named(popover.getRootNode().activeElement);
    const all2 = setup.models.includes(m) ? setup.models : [m, ...setup.models], ofTask = all2.filter((x) => x.task === m.task);
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
        chooser("Task", "task", unique(all2.map((x) => x.task)), (name) => setup.tasks[name]?.title ?? name),
        chooser(
          "Cell",
          "cell",
          Object.keys(setup.cells).filter((c) => ofTask.some((x) => x.cell === c)),
          cellName
        ),
        chooser(
          "Size",
          "units",
          unique(ofCell.map((x) => x.units)).sort((a, b) => a - b),
          (n) => `${n} units`
        ),
        chooser(
          "Seed",
          "seed",
          unique(ofSize.map((x) => x.seed)).sort((a, b) => a - b),
          (n) => {
            const shown2 = ofSize.find((x) => x.seed === n)?.shown && ofSize.length > 1;
            return `${n}${shown2 ? " (best on validation)" : ""}`;
          }
        ),
        h("div", { class: "choice" }, h("span", { "aria-hidden": "true" }, "Weights"), weights)
      ),
      swapped,
      scores
    );
    scores.replaceChildren(scores.firstChild, card(m));
    if (m.name !== came) swapped.textContent = "";
    if (!popover.hidden && focus)
      [...popover.querySelectorAll("select, button")].find((e) => named(e) === focus)?.focus();
  }
  const aboutCell = ({ cell }) => setup.notes[cell] && h("p", { class: "note" }, setup.notes[cell]);
  function card(m) {
    const about2 = setup.cards[m.card], size = `${m.parameters.toLocaleString("en")} parameters`;
    if (!about2)
      return h(
        "div",
        { class: "card" },
        aboutCell(m),
        h("p", {}, m.card ? "This model has no card." : `Your own run, not measured here. ${size}.`)
      );
    const { measure, gap_title: gaps } = setup.tasks[m.task], seeds = Object.keys(about2.seeds), one = about2.seeds[seeds[0]];
    const row = (name, cells, tag = "td") => h("tr", {}, h("th", { scope: "row" }, name), ...cells.map((text2) => h(tag, {}, text2)));
    const rows = (of, name) => Object.keys(one[of]).map(
      (key) => row(
        name(key),
        seeds.map((seed) => score(measure, about2.seeds[seed][of][key]))
      )
    );
    return h(
      "div",
      { class: "card" },
      app.weights === "initial" && h(
        "p",
        { class: "of" },
        "These are the scores of the trained weights. What you see is read by the initial ones, which were not scored."
      ),
      aboutCell(m),
      about2.note && h("p", { class: "note" }, about2.note),
      h(
        "p",
        {},
        `${measured(measure, about2.answers)}, on test texts that chose nothing, for every seed trained. ${size}, ${about2.iterations.toLocaleString("en")} iterations.`
      ),
      h(
        "table",
        {},
        h("thead", {}, row("seed", seeds, "th")),
        h(
          "tbody",
          {},
          ...rows("by_rule", (rule) => [rule, " ", h("small", {}, about2.rules[rule])]),
          Object.keys(one.by_gap).length > 0 && row(
            h("b", {}, gaps),
            seeds.map(() => "")
          ),
          ...rows("by_gap", (gap) => gap),
          row(
            h("b", {}, "all"),
            seeds.map((seed) => score(measure, about2.seeds[seed].score))
          )
        )
      ),
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
      choose2.setAttribute("aria-label", `Model: ${title.textContent}, ${about.textContent}. Choose another.`);
      fill2();
    }
  };
}

// assets/theme/theme.css
var theme_default = '/* The colours, once, for every page: light, then dark. Text colours pass AA on --bg, fills 3:1. */\n:root, .gs {\n  --bg: #FCFBF8; --surf: #FFFFFF; --sunk: #F3F1EC;\n  --ink: #16181D; --ink2: #474C55; --ink3: #666B75;\n  --rule: #E5E2DB; --rule2: #C3BFB6; --pipe: #F6F4EF; --zero: #F0EEE8; --rnn: #7A7F89;\n  --f: #9C3A74; --i: #00735A; --o: #855C00; --pos: #0060A0; --neg: #B04500;\n  --Ff: #A3447F; --Fi: #12A078; --Fo: #C08400; --Fpos: #0072B2; --Fneg: #C54C00;\n  --Rf: #93356F; --Ri: #0E8767; --Ro: #966700; --Rpos: #0062A3; --Rneg: #C04A00;\n  --z: var(--f); --Fz: var(--Ff); --Rz: var(--Rf); --r: var(--i); --Fr: var(--Fi); --Rr: var(--Ri);\n  --font: Inter, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", "Liberation Sans", Arial, system-ui, sans-serif;\n  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace;\n  color-scheme: light;\n}\n:root[data-theme=dark], .gs[data-theme=dark] {\n  --bg: #121417; --surf: #191C20; --sunk: #1D2025;\n  --ink: #F2F3F5; --ink2: #BDC2CB; --ink3: #949BA6;\n  --rule: #2A2E35; --rule2: #4B515C; --pipe: #191C20; --zero: #20242A; --rnn: #8E95A0;\n  --f: #E59AC4; --i: #3CC79C; --o: #F0B440; --pos: #62B6EC; --neg: #F58D4B;\n  --Ff: #C9629B; --Fi: #4FD8AF; --Fo: #F4C550; --Fpos: #4FA8E4; --Fneg: #E56C1F;\n  --Rf: #CC74A6; --Ri: #23A37D; --Ro: #C48D22; --Rpos: #57AEE6; --Rneg: #EC8442;\n  color-scheme: dark;\n}\n';

// visualizer/pages/kit/axis.mjs
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
function ticks(low, high, most, whole = false) {
  const size = 10 ** Math.max(whole ? 0 : -Infinity, Math.floor(Math.log10((high - low) / most)));
  for (const step of [1, 2, 5, 10, 20].map((k) => k * size)) {
    const first2 = Math.ceil(low / step - 1e-9), last = Math.floor(high / step + 1e-9);
    if (last - first2 < most)
      return Array.from({ length: last - first2 + 1 }, (_, k) => Number(((first2 + k) * step).toPrecision(12)));
  }
  return [];
}
var numbered = (first2, last, most) => [
  first2,
  ...ticks(first2, last, most, true).filter((t) => t > first2 + (last - first2) / 12)
];
function spread(wanted, apart3, tall) {
  const order = wanted.map((_, k) => k).sort((a, b) => wanted[a] - wanted[b]);
  const placed = [];
  order.forEach((k, n) => {
    placed[k] = Math.max(wanted[k], apart3 / 2, n ? placed[order[n - 1]] + apart3 : 0);
  });
  let below = tall + apart3 / 2;
  for (const k of order.reverse()) below = placed[k] = Math.min(placed[k], below - apart3);
  return placed;
}

// visualizer/pages/kit/base.css
var base_default = '.gs {\n  position: relative;\n  box-sizing: border-box;\n  width: 100%;\n  background: var(--bg);\n  color: var(--ink);\n  outline: none;\n  font: 400 0.875rem / 1.4 var(--font);\n  font-variant-numeric: tabular-nums;\n  -webkit-font-smoothing: antialiased;\n}\n.gs.page {\n  min-height: 100vh;\n}\n.gs *,\n.gs *::before,\n.gs *::after {\n  box-sizing: border-box;\n}\n.gs button,\n.gs select,\n.gs input {\n  font: inherit;\n  color: inherit;\n  letter-spacing: inherit;\n}\n.gs button {\n  cursor: pointer;\n}\n.gs select {\n  background: var(--bg);\n  border: 0;\n  cursor: pointer;\n  field-sizing: content;\n}\n.gs :focus-visible {\n  outline: 2px solid var(--ink);\n  outline-offset: 2px;\n}\n.gs h2 {\n  font-size: 0.8125rem;\n  font-weight: 600;\n  margin: 0;\n  color: var(--ink);\n}\n.gs h2 small {\n  font-weight: 400;\n  color: var(--ink3);\n  font-size: 0.8125rem;\n}\n.gs svg {\n  display: block;\n}\n.gs [hidden] {\n  display: none !important;\n}\n.s-f {\n  color: var(--f);\n}\n.s-i {\n  color: var(--i);\n}\n.s-o {\n  color: var(--o);\n}\n.s-r {\n  color: var(--r);\n}\n.s-z {\n  color: var(--z);\n}\n.s-pos {\n  color: var(--pos);\n}\n.s-neg {\n  color: var(--neg);\n}\n.s-g,\n.s-n,\n.s-c,\n.s-h {\n  color: var(--ink);\n}\n\nheader {\n  position: relative;\n  height: 3rem;\n  display: flex;\n  align-items: center;\n  gap: 1.75rem;\n  padding: 0 1.5rem;\n  border-bottom: 1px solid var(--rule);\n}\n.embed header {\n  display: none;\n}\n.unframed {\n  position: sticky;\n  z-index: 30;\n  bottom: 0;\n  display: block;\n  width: max-content;\n  margin-left: auto;\n  padding: 0.1rem 0.6rem;\n  background: var(--bg);\n  border-top-left-radius: 6px;\n  color: var(--ink2);\n  font-size: 0.75rem;\n}\n.brand {\n  font-weight: 700;\n  font-size: 1.06rem;\n  letter-spacing: -0.02em;\n  display: flex;\n  gap: 0.5rem;\n  align-items: center;\n  color: var(--ink);\n  text-decoration: none;\n}\n.logo {\n  width: 1.35rem;\n  height: 1.35rem;\n}\n.half {\n  width: 1.1rem;\n  height: 1.1rem;\n}\nnav {\n  display: flex;\n  gap: 0.25rem;\n  height: 100%;\n}\nnav a {\n  color: var(--ink2);\n  text-decoration: none;\n  padding: 0 0.65rem;\n  display: flex;\n  align-items: center;\n  border-bottom: 2px solid transparent;\n  border-top: 2px solid transparent;\n  white-space: nowrap;\n}\nnav a[aria-current] {\n  color: var(--ink);\n  font-weight: 600;\n  border-bottom-color: var(--ink);\n}\nnav a:hover {\n  color: var(--ink);\n}\n.sp {\n  flex: 1;\n}\n.acts {\n  display: flex;\n  gap: 0.4rem;\n}\n.btn {\n  border: 1px solid var(--rule2);\n  background: transparent;\n  border-radius: 6px;\n  padding: 0.28rem 0.65rem;\n  white-space: nowrap;\n  line-height: 1.3;\n}\n.btn:hover {\n  border-color: var(--ink);\n}\n.bare {\n  border-color: transparent;\n  background: none;\n}\n.popover,\n.sharing {\n  position: absolute;\n  right: 0;\n  top: calc(100% + 0.4rem);\n  z-index: 40;\n  width: min(30rem, calc(100vw - 2rem));\n  background: var(--surf);\n  border: 1px solid var(--rule2);\n  border-radius: 8px;\n  padding: 1rem;\n  box-shadow: 0 8px 30px rgb(0 0 0 / 0.18);\n  max-height: 80vh;\n  overflow: auto;\n}\n.sharing {\n  top: calc(100% + 0.2rem);\n  right: 1.5rem;\n}\n.sharing .bar {\n  display: flex;\n  justify-content: space-between;\n  align-items: center;\n  gap: 1rem;\n}\n.gs .sharing input {\n  width: 100%;\n  border: 1px solid var(--rule2);\n  border-radius: 6px;\n  background: var(--bg);\n  padding: 0.4rem 0.6rem;\n  margin-top: 0.6rem;\n}\n.sharing p {\n  margin: 0.6rem 0 0;\n  color: var(--ink2);\n}\n.gs table {\n  border-collapse: collapse;\n  width: 100%;\n  font-size: 0.8125rem;\n}\n.gs th,\n.gs td {\n  text-align: right;\n  padding: 0.18rem 0.4rem;\n  border-bottom: 1px solid var(--rule);\n  font-weight: 400;\n  white-space: nowrap;\n}\n.gs th:first-child {\n  text-align: left;\n  color: var(--ink2);\n}\n.gs thead th {\n  color: var(--ink3);\n}\n\n.ask {\n  position: relative;\n  display: flex;\n  gap: 1.25rem;\n  align-items: center;\n  padding: 0.75rem 1.5rem 0.1rem;\n}\n.asked {\n  flex: 1;\n  min-width: 0;\n  display: flex;\n  align-items: center;\n  gap: 1rem;\n  border: 1px solid var(--rule2);\n  border-radius: 8px;\n  background: var(--surf);\n  padding: 0 0.9rem;\n  height: 2.75rem;\n}\n.asked:focus-within {\n  border-color: var(--ink);\n  box-shadow: inset 0 0 0 1px var(--ink);\n}\n.field {\n  position: relative;\n  flex: 1;\n  min-width: 0;\n  height: 100%;\n  font-size: 1.1875rem;\n  letter-spacing: -0.012em;\n}\n.sentence {\n  position: absolute;\n  inset: 0;\n  width: 100%;\n  border: 0;\n  background: none;\n  padding: 0;\n  outline: none !important;\n}\n.count {\n  color: var(--ink3);\n  white-space: nowrap;\n  font-size: 0.8125rem;\n}\n.count u {\n  text-decoration: underline dashed;\n  text-underline-offset: 0.22em;\n}\n.notice {\n  max-width: 27rem;\n  background: var(--ink);\n  color: var(--bg);\n  border-radius: 6px;\n  padding: 0.2rem 0.6rem;\n  font-size: 0.8125rem;\n  line-height: 1.25;\n  z-index: 30;\n}\n.notice button {\n  border: 1px solid currentColor;\n  border-radius: 5px;\n  background: none;\n  padding: 0.1rem 0.5rem;\n}\n.notice a {\n  color: inherit;\n  font-weight: 600;\n}\n.notice p {\n  margin: 0;\n  overflow-wrap: anywhere;\n}\n\nmain {\n  display: grid;\n  column-gap: 1.75rem;\n  padding: 0.75rem 1.5rem 0.75rem;\n  transition: opacity 0.12s;\n}\n.stale main,\n.behind main {\n  opacity: 0.5;\n}\n.gs .faulty {\n  display: none !important;\n}\n.fault {\n  margin: 0.5rem 0;\n  font-size: 0.8125rem;\n  color: var(--ink2);\n}\n.now {\n  display: flex;\n  flex-direction: column;\n  min-width: 0;\n}\n.transport {\n  display: flex;\n  align-items: center;\n  gap: 0.35rem;\n  height: 2.6rem;\n}\n.tb {\n  width: 2.25rem;\n  height: 2.25rem;\n  border: 1px solid transparent;\n  background: none;\n  border-radius: 6px;\n  display: grid;\n  place-items: center;\n  padding: 0;\n}\n.tb svg {\n  width: 1.05rem;\n  height: 1.05rem;\n  fill: currentColor;\n}\n.tb:hover {\n  border-color: var(--rule2);\n}\n.tb.play {\n  background: var(--ink);\n  color: var(--bg);\n  width: 2.75rem;\n  border-radius: 8px;\n}\n.where {\n  white-space: nowrap;\n  font-size: 1.25rem;\n  font-weight: 600;\n  margin-left: 0.5rem;\n}\n.where b {\n  font-weight: 600;\n}\n.where small {\n  font-weight: 400;\n  color: var(--ink3);\n  font-size: 1rem;\n}\n.seg {\n  display: flex;\n  gap: 0.1rem;\n  align-items: center;\n  color: var(--ink2);\n}\n.seg button {\n  border: 0;\n  background: none;\n  padding: 0.15rem 0.5rem;\n  border-radius: 5px;\n  white-space: nowrap;\n}\n.seg button[aria-pressed="true"] {\n  font-weight: 600;\n  color: var(--ink);\n  box-shadow: inset 0 -2px 0 var(--ink);\n  border-radius: 0;\n}\n.hd {\n  position: relative;\n  z-index: 5;\n  display: flex;\n  justify-content: space-between;\n  align-items: baseline;\n  height: 1.35rem;\n  gap: 1rem;\n  white-space: nowrap;\n  overflow: hidden;\n}\n.hd > * {\n  background: var(--bg);\n  padding-right: 0.4rem;\n  overflow: hidden;\n  text-overflow: ellipsis;\n}\n.hd .r {\n  padding: 0 0 0 0.4rem;\n  color: var(--ink3);\n  font-size: 0.8125rem;\n  flex: none;\n  white-space: pre;\n}\n.hd .r.tools {\n  display: flex;\n  gap: 1.25rem;\n}\n.hd .r b {\n  color: var(--ink);\n  font-weight: 600;\n}\n.hd select {\n  padding: 0;\n  color: var(--ink);\n  font-weight: 500;\n}\n.pred {\n  list-style: none;\n  margin: 0;\n  padding: 0;\n}\n.pred li {\n  position: relative;\n  display: flex;\n  justify-content: space-between;\n  align-items: center;\n  gap: 0.5rem;\n  height: 1.86rem;\n  font-size: 1rem;\n  padding-bottom: 0.3rem;\n  box-shadow: inset 0 -0.3rem 0 var(--sunk);\n}\n.pred .w {\n  overflow: hidden;\n  text-overflow: ellipsis;\n  white-space: nowrap;\n}\n.pred .bar {\n  position: absolute;\n  left: 0;\n  bottom: 0;\n  height: 0.3rem;\n  background: var(--ink);\n  min-width: 2px;\n}\n.pred li:first-child .w,\n.pred li:first-child .n {\n  font-weight: 700;\n}\n\n.time {\n  position: relative;\n  min-width: 0;\n}\n.ribbon {\n  position: relative;\n  height: 2.6rem;\n}\n.tok {\n  position: absolute;\n  top: 0.2rem;\n  height: 2.2rem;\n  display: grid;\n  place-items: center;\n  border: 0;\n  border-radius: 3px;\n  padding: 0;\n  white-space: nowrap;\n  line-height: 1;\n  font-weight: 500;\n  letter-spacing: -0.01em;\n  overflow: hidden;\n}\n.tok.clipped {\n  place-items: center start;\n  padding-left: 2px;\n}\n.tok.unknown:not(:focus-visible) {\n  outline: 1.5px dashed var(--ink2);\n  outline-offset: -2px;\n}\n.tok.cur {\n  background: var(--ink) !important;\n  color: var(--bg) !important;\n  font-weight: 700;\n  z-index: 6;\n  border-radius: 5px;\n  height: 2.6rem;\n  top: 0;\n  padding: 0 1px;\n  display: block;\n  letter-spacing: 0;\n}\n.foot {\n  position: relative;\n  height: 1.15rem;\n  font-size: 0.75rem;\n  color: var(--ink3);\n  overflow: hidden;\n}\n.foot .m {\n  position: absolute;\n  top: 0.1rem;\n  text-align: center;\n}\n.foot .m.cur {\n  color: var(--ink);\n  font-weight: 700;\n}\n.foot .label {\n  position: absolute;\n  left: 0;\n  top: 0.1rem;\n  color: var(--ink2);\n}\n.foot .label i {\n  font-weight: 650;\n}\n.scrubber {\n  position: relative;\n  height: 0.85rem;\n}\n.track {\n  position: absolute;\n  top: 0.32rem;\n  height: 2px;\n  background: var(--rule2);\n}\n.track b {\n  position: absolute;\n  left: 0;\n  top: 0;\n  height: 2px;\n  background: var(--ink);\n}\n.track i {\n  position: absolute;\n  top: -3px;\n  height: 8px;\n  border: 1px solid var(--ink3);\n  border-radius: 4px;\n}\n.scrub {\n  position: absolute;\n  top: 0;\n  height: 0.75rem;\n  margin: 0;\n  appearance: none;\n  -webkit-appearance: none;\n  background: none;\n  cursor: pointer;\n  touch-action: none;\n  z-index: 7;\n}\n.scrub::-webkit-slider-runnable-track {\n  background: none;\n  height: 0.75rem;\n}\n.scrub::-moz-range-track {\n  background: none;\n}\n.scrub::-webkit-slider-thumb {\n  -webkit-appearance: none;\n  width: 0.75rem;\n  height: 0.75rem;\n  border-radius: 50%;\n  background: var(--ink);\n  border: 0;\n}\n.scrub::-moz-range-thumb {\n  width: 0.75rem;\n  height: 0.75rem;\n  border-radius: 50%;\n  background: var(--ink);\n  border: 0;\n}\n.maps {\n  display: flex;\n  flex-direction: column;\n  gap: 0.44rem;\n  margin-top: 0.1rem;\n}\n.map {\n  position: relative;\n}\n.map canvas {\n  position: absolute;\n  top: 0;\n  image-rendering: pixelated;\n  cursor: crosshair;\n  touch-action: pan-y;\n}\n.map .mark {\n  position: absolute;\n  left: 0;\n  top: 0;\n  width: 100%;\n  height: 100%;\n  overflow: visible;\n  pointer-events: none;\n}\n.mark rect {\n  fill: none;\n}\n.mark .halo {\n  stroke: var(--bg);\n  stroke-width: 1.5;\n}\n.mark .edge {\n  stroke: var(--ink);\n  stroke-width: 1.75;\n}\n.mark path {\n  fill: var(--ink);\n}\n.gl {\n  position: absolute;\n  left: 0;\n  top: -2px;\n  width: 3.6rem;\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0 0.25rem;\n  align-items: baseline;\n  background: none;\n  border: 0;\n  padding: 0;\n  line-height: 1.1;\n  text-align: left;\n}\n.gl b {\n  font-size: 1.125rem;\n  font-style: italic;\n  font-weight: 650;\n  min-width: 0.8rem;\n}\n.gl .v {\n  font-size: 0.8125rem;\n  font-weight: 600;\n  letter-spacing: -0.02em;\n  white-space: nowrap;\n}\n.gl .nm {\n  font-size: 0.75rem;\n  color: var(--ink3);\n  width: 100%;\n}\n.focused .gl .nm {\n  color: var(--ink);\n  font-weight: 600;\n}\n.map .unit {\n  position: absolute;\n  left: 0;\n  width: 3.6rem;\n  text-align: right;\n  font-size: 0.8125rem;\n  font-weight: 600;\n  line-height: 16px;\n  pointer-events: none;\n  background: var(--bg);\n}\n.legend {\n  display: inline-flex;\n  align-items: center;\n  gap: 0.3rem;\n}\n.legend b {\n  font-style: italic;\n  color: inherit;\n}\n.legend span {\n  display: inline-flex;\n}\n.legend i {\n  width: 0.42rem;\n  height: 0.72rem;\n}\n.tag {\n  position: absolute;\n  z-index: 20;\n  background: var(--ink);\n  color: var(--bg);\n  border-radius: 4px;\n  padding: 0.15rem 0.45rem;\n  font-size: 0.8125rem;\n  white-space: nowrap;\n  pointer-events: none;\n  max-width: 24rem;\n  overflow: hidden;\n  text-overflow: ellipsis;\n}\n.time > div {\n  position: relative;\n}\n.plot {\n  position: relative;\n  cursor: pointer;\n}\n.bk {\n  position: absolute;\n  inset: 0;\n}\n.chart {\n  position: relative;\n  touch-action: pan-y;\n}\n.chart > svg {\n  position: absolute;\n  left: 0;\n  top: 0;\n  overflow: visible;\n  pointer-events: none;\n}\n.chart text {\n  font-size: 0.75rem;\n  fill: var(--ink3);\n}\n.chart .grid {\n  stroke: var(--rule);\n}\n.chart .zero {\n  stroke: var(--rule2);\n}\n.chart .here {\n  stroke: var(--ink);\n}\n.chart .shades {\n  fill: var(--sunk);\n}\n.chart .line {\n  fill: none;\n  stroke: var(--hue, var(--ink));\n  stroke-width: 3;\n  stroke-linejoin: round;\n  stroke-linecap: round;\n}\n.chart .dot {\n  fill: var(--hue, var(--ink));\n}\n.chart .mark {\n  fill: var(--bg);\n  stroke: var(--ink);\n  stroke-width: 2;\n}\n.chart .tag {\n  white-space: pre;\n}\n.labels {\n  position: absolute;\n  inset: 0;\n  pointer-events: none;\n  overflow: hidden;\n  z-index: 5;\n}\n.labels span {\n  position: absolute;\n  transform: translate(0, -50%);\n  font-weight: 700;\n  font-style: italic;\n  font-size: 1rem;\n  line-height: 1;\n  text-shadow:\n    0 0 3px var(--bg),\n    0 0 3px var(--bg),\n    0 0 3px var(--bg),\n    0 0 2px var(--bg);\n}\n.labels .alone {\n  left: 0;\n  right: 0;\n  top: 50%;\n  text-align: center;\n  font-style: normal;\n  font-weight: 400;\n  font-size: 0.875rem;\n  color: var(--ink3);\n}\n.labels .name {\n  font-style: normal;\n  font-size: 0.875rem;\n  font-weight: 600;\n  white-space: nowrap;\n}\n.gs .time > .cursor {\n  position: absolute;\n  top: 2.6rem;\n  bottom: 0;\n  pointer-events: none;\n  z-index: 4;\n  border: solid var(--ink);\n  border-width: 0 1.5px;\n  box-shadow:\n    0 0 0 1px var(--bg),\n    inset 0 0 0 1px var(--bg);\n}\n.chips {\n  display: flex;\n  gap: 0.5rem;\n  align-items: center;\n  color: var(--ink3);\n  white-space: nowrap;\n}\n.chip {\n  border: 1px solid var(--rule2);\n  border-radius: 99px;\n  padding: 0.22rem 0.8rem;\n  background: none;\n  color: var(--ink2);\n  white-space: nowrap;\n}\n.chip[aria-pressed="true"] {\n  background: var(--ink);\n  border-color: var(--ink);\n  color: var(--bg);\n  font-weight: 600;\n}\n.chip:hover {\n  border-color: var(--ink);\n}\n\n/* the sections below a fold: a heading with its tools, a sentence, sliders and choices */\n.sec {\n  position: relative;\n}\n.sec .top {\n  display: flex;\n  align-items: baseline;\n  gap: 0.3rem 1.25rem;\n  flex-wrap: wrap;\n  min-height: 1.75rem;\n}\n.sec .top > h2 {\n  margin-right: auto;\n  font-size: 1rem;\n}\n.sec h3 {\n  margin: 0;\n  font-size: 0.8125rem;\n  font-weight: 400;\n  color: var(--ink3);\n  line-height: 1.5;\n}\n.sec h3 b {\n  color: var(--ink);\n  font-weight: 600;\n}\n.sec .says {\n  margin: 0.1rem 0 0.6rem;\n  color: var(--ink2);\n  max-width: 62rem;\n}\n.sec .reads {\n  margin: 0.35rem 0 0;\n  color: var(--ink2);\n  line-height: 1.4;\n}\n.sec .reads b {\n  color: var(--ink);\n  font-weight: 600;\n}\n.sec .two,\n.sec .three {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));\n  gap: 1rem 1.75rem;\n  align-items: start;\n}\n.sec .three {\n  grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));\n}\n.sec .panel {\n  min-width: 0;\n}\n.sec .seg button:disabled {\n  opacity: 0.45;\n  cursor: default;\n}\n.sec .slide {\n  display: grid;\n  grid-template-columns: auto minmax(4rem, 1fr) auto;\n  align-items: center;\n  gap: 0.6rem;\n  min-height: 1.6rem;\n}\n.sec .slide > span {\n  font-weight: 600;\n  font-style: italic;\n  min-width: 0.8rem;\n}\n.sec .slide output {\n  min-width: 2.6rem;\n  text-align: right;\n  font-weight: 600;\n  white-space: nowrap;\n}\n.sec .top .slide {\n  width: 19rem;\n}\n.sec .top .slide > span {\n  font-style: normal;\n  font-weight: 400;\n  color: var(--ink2);\n}\n.sec .top .slide output {\n  min-width: 4.6rem;\n}\n.sec input[type="range"] {\n  appearance: none;\n  -webkit-appearance: none;\n  width: 100%;\n  height: 1rem;\n  margin: 0;\n  background: none;\n  cursor: pointer;\n}\n.sec input[type="range"]::-webkit-slider-runnable-track {\n  height: 2px;\n  background: var(--rule2);\n}\n.sec input[type="range"]::-moz-range-track {\n  height: 2px;\n  background: var(--rule2);\n}\n.sec input[type="range"]::-webkit-slider-thumb {\n  -webkit-appearance: none;\n  width: 0.85rem;\n  height: 0.85rem;\n  margin-top: calc(-0.425rem + 1px);\n  border-radius: 50%;\n  background: var(--ink);\n  border: 0;\n}\n.sec input[type="range"]::-moz-range-thumb {\n  width: 0.85rem;\n  height: 0.85rem;\n  border-radius: 50%;\n  background: var(--ink);\n  border: 0;\n}\n.sec input[type="range"]:disabled {\n  opacity: 0.35;\n  cursor: default;\n}\n.sec .check {\n  display: inline-flex;\n  align-items: center;\n  gap: 0.45rem;\n  min-height: 1.6rem;\n}\n.sec .check input {\n  width: 1rem;\n  height: 1rem;\n  accent-color: var(--ink);\n  margin: 0;\n}\n.sec .choice {\n  display: flex;\n  align-items: center;\n  gap: 0.6rem 1.25rem;\n  flex-wrap: wrap;\n}\n.sec .choice label {\n  display: flex;\n  align-items: center;\n  gap: 0.45rem;\n}\n.sec .choice label > span {\n  color: var(--ink2);\n}\n.gs .sec .choice select,\n.sec .number {\n  border: 1px solid var(--rule2);\n  border-radius: 6px;\n  padding: 0.3rem 0.5rem;\n  background: var(--surf);\n  min-height: 2.25rem;\n}\n.sec .number {\n  width: 5rem;\n}\n.gs .sec .start {\n  background: var(--ink);\n  border-color: var(--ink);\n  color: var(--bg);\n  font-weight: 600;\n  padding: 0.4rem 0.8rem;\n}\n.sec code {\n  font-family: var(--mono);\n  font-size: 0.9em;\n  background: var(--sunk);\n  border-radius: 4px;\n  padding: 0.1rem 0.3rem;\n  white-space: nowrap;\n}\n/* an answer that takes a moment: a thin bar, and the last picture stays */\n.waiting {\n  position: relative;\n}\n.waiting::before {\n  content: "";\n  position: absolute;\n  top: -1px;\n  left: 0;\n  height: 2px;\n  background: var(--ink);\n  width: calc(4rem + (100% - 4rem) * var(--done, 0));\n  opacity: 0;\n  animation: late 0s 0.3s forwards;\n  z-index: 20;\n}\n@keyframes late {\n  to {\n    opacity: 1;\n  }\n}\n\ndialog {\n  border: 1px solid var(--rule2);\n  border-radius: 10px;\n  background: var(--bg);\n  color: var(--ink);\n  padding: 1rem 1.25rem;\n  max-width: min(70rem, 94vw);\n  max-height: 88vh;\n  font: inherit;\n}\ndialog::backdrop {\n  background: rgb(0 0 0 / 0.35);\n}\ndialog.numbers[open] {\n  display: flex;\n  flex-direction: column;\n  width: 60rem;\n}\ndialog .bar {\n  display: flex;\n  align-items: center;\n  gap: 1rem;\n  flex-wrap: wrap;\n  padding-bottom: 0.75rem;\n}\ndialog h2 {\n  font-size: 1rem;\n}\ndialog dl {\n  display: grid;\n  grid-template-columns: auto 1fr;\n  gap: 0.4rem 1.25rem;\n}\ndialog dt {\n  font-weight: 600;\n}\ndialog dd {\n  margin: 0;\n  color: var(--ink2);\n}\ndialog .scroll {\n  overflow: auto;\n  min-height: 0;\n}\ndialog caption {\n  text-align: left;\n  color: var(--ink3);\n  padding: 0.5rem 0 0.2rem;\n}\n\n/* what a step changes is laid out on its own, not with the whole page */\n.transport,\n.pred li,\n.ribbon,\n.foot,\n.scrubber,\n.gl,\n.hd {\n  contain: layout style;\n}\n\n@media (max-width: 1360px) and (min-width: 761px) {\n  .wide {\n    display: none !important;\n  }\n  main {\n    column-gap: 1.5rem;\n    padding: 0.6rem 1.25rem;\n  }\n  .ask {\n    padding: 0.6rem 1.25rem 0;\n  }\n}\n@media (max-width: 960px) and (min-width: 761px) {\n  header {\n    gap: 0.75rem;\n    padding: 0 1.25rem;\n  }\n}\n@media (max-height: 799px) and (min-width: 761px) {\n  .page header {\n    height: 2.6rem;\n  }\n  .page .ask {\n    padding-top: 0.45rem;\n  }\n  .page .asked {\n    height: 2.4rem;\n  }\n  .page main {\n    padding-top: 0.4rem;\n    padding-bottom: 0.4rem;\n  }\n  .page .pred li {\n    height: 1.66rem;\n    font-size: 0.9375rem;\n  }\n  .page .pred .n {\n    font-size: 0.875rem;\n  }\n  .page .maps {\n    gap: 0.36rem;\n  }\n}\n@media (max-width: 760px) {\n  .wide {\n    display: none !important;\n  }\n  .chips {\n    overflow-x: auto;\n    scrollbar-width: none;\n    margin: 0 -1rem;\n    padding: 0 1rem;\n  }\n  .chip {\n    min-height: 2.75rem;\n    padding: 0 1rem;\n  }\n  header {\n    padding: 0.6rem 1rem 0;\n    gap: 0.4rem;\n    height: auto;\n    flex-wrap: wrap;\n  }\n  header .sp {\n    display: none;\n  }\n  nav {\n    order: 9;\n    flex: 1 1 40%;\n    min-width: 0;\n    height: 2.75rem;\n    margin: 0 0.2rem 0 -0.65rem;\n    overflow-x: auto;\n    scrollbar-width: none;\n  }\n  header:not(:has(.picker)) nav {\n    flex-basis: 100%;\n  }\n  header:not(:has(.picker)) .acts {\n    order: 0;\n    margin-left: auto;\n  }\n  .sharing {\n    right: 1rem;\n  }\n  .acts {\n    order: 10;\n    gap: 0;\n  }\n  .btn {\n    min-height: 2.75rem;\n  }\n  header:has(.picker) nav {\n    gap: 0;\n    margin: 0 0 0 -0.4rem;\n  }\n  header:has(.picker) nav a {\n    padding: 0 0.4rem;\n  }\n  header:has(.picker) .acts .btn {\n    padding-left: 0.4rem;\n    padding-right: 0.4rem;\n    min-width: 2.75rem;\n  }\n  .ask {\n    padding: 0.75rem 1rem 0;\n    flex-direction: column;\n    align-items: stretch;\n    gap: 0.6rem;\n  }\n  .asked {\n    flex: none;\n    height: auto;\n    flex-wrap: wrap;\n  }\n  .field {\n    flex: 1 1 50%;\n    height: 3rem;\n  }\n  .field {\n    font-size: 1.06rem;\n  }\n  .notice {\n    flex: 1 0 100%;\n    max-width: none;\n    margin-bottom: 0.5rem;\n    padding: 0.4rem 0.6rem;\n  }\n  main {\n    display: flex;\n    flex-direction: column;\n    padding: 0.75rem 1rem 5rem;\n  }\n  .now {\n    display: contents;\n  }\n  .words {\n    position: sticky;\n    top: 0;\n    background: var(--bg);\n    z-index: 12;\n    padding-bottom: 0.3rem;\n  }\n  .hd.long {\n    height: auto;\n    white-space: normal;\n  }\n  .hd .r.tools {\n    gap: 0.6rem;\n  }\n  .time {\n    margin-top: 1.25rem;\n    order: 5;\n  }\n  .ribbon {\n    height: 2.95rem;\n  }\n  .tok,\n  .tok.cur {\n    height: 2.75rem;\n    top: 0.1rem;\n  }\n  .scrubber {\n    height: 1.4rem;\n  }\n  .transport {\n    position: fixed;\n    left: 0;\n    right: 0;\n    bottom: 0;\n    background: var(--bg);\n    border-top: 1px solid var(--rule);\n    z-index: 20;\n    padding: 0 0.6rem;\n    gap: 0.1rem;\n    height: 3.75rem;\n    justify-content: space-between;\n  }\n  .tb,\n  .tb.play {\n    flex: none;\n    width: 2.75rem;\n    height: 2.75rem;\n    padding: 0;\n  }\n  .where {\n    margin: 0;\n    font-size: 1.1rem;\n  }\n  .gs .seg button {\n    min-height: 2.75rem;\n  }\n  .gs .time > .cursor {\n    top: 1.4rem;\n  }\n  .sec .two,\n  .sec .three {\n    row-gap: 1.5rem;\n  }\n  .sec .slide,\n  .sec .check {\n    min-height: 2.75rem;\n  }\n  .sec input[type="range"] {\n    height: 2.75rem;\n  }\n  .sec .top .slide {\n    width: 100%;\n  }\n  .gs .sec .choice select,\n  .sec .number,\n  .sec .btn {\n    min-height: 2.75rem;\n  }\n  .sec .choice {\n    display: grid;\n    grid-template-columns: repeat(2, minmax(0, 1fr));\n  }\n  .sec .choice label {\n    flex-direction: column;\n    align-items: stretch;\n    gap: 0.15rem;\n  }\n  .gs .sec .choice select,\n  .sec .number {\n    width: 100%;\n  }\n  .sec .choice .start {\n    grid-column: 1 / -1;\n  }\n}\n@media (prefers-reduced-motion: reduce) {\n  .gs * {\n    transition: none !important;\n  }\n}\n\n.printnote {\n  display: none;\n}\n@media print {\n  .gs,\n  .gs * {\n    print-color-adjust: exact;\n    -webkit-print-color-adjust: exact;\n    transition: none !important;\n  }\n  .gs.gs {\n    --bg: #ffffff;\n    background: none;\n  }\n  .wasdark .bk {\n    filter: invert(1) hue-rotate(180deg);\n  }\n  .gs.gs {\n    width: var(--wide, 100%);\n    zoom: var(--fit, 1);\n    min-height: 0;\n  }\n  .gs .knobs,\n  .gs .words {\n    position: static;\n  }\n  .gs .transport {\n    position: static;\n  }\n  .acts,\n  .popover,\n  .sharing,\n  dialog,\n  .tag,\n  .tb,\n  .speed,\n  .keys,\n  .chips select,\n  .unvisited {\n    display: none !important;\n  }\n  .plot,\n  figure,\n  table,\n  .sec .panel,\n  .cell,\n  .eq,\n  .ranks,\n  .readout {\n    break-inside: avoid;\n  }\n  h2,\n  h3 {\n    break-after: avoid;\n  }\n  .sheet,\n  .ranks,\n  .facts,\n  .scroll {\n    overflow: visible !important;\n  }\n  .partly .printnote {\n    display: block;\n    padding: 0.5rem 1.5rem;\n    color: var(--ink2);\n  }\n}\n\n/* in a frame of another page */\n@media (min-width: 761px) {\n  .gs.embed .ask {\n    padding: 0.5rem 0.75rem 0;\n  }\n  .gs.embed main {\n    padding: 0.5rem 0.75rem;\n  }\n}\n@media (max-width: 760px) {\n  .gs.embed .ask {\n    padding-top: 1.5rem;\n  }\n  .unframed {\n    position: absolute;\n    inset: 0 0.4rem auto auto;\n  }\n}\n';

// visualizer/pages/kit/colour.mjs
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
function palette(css2) {
  const to = (hue2) => ramp(css2("--zero"), css2(`--R${hue2}`));
  const pos = to("pos"), neg = to("neg"), own = /* @__PURE__ */ new Map();
  const table = (name) => {
    if (!own.has(name)) own.set(name, css2(`--R${name}`) ? to(name) : null);
    return own.get(name);
  };
  return {
    // the colour of a value whose full scale is `full`
    of(name, value, full = 1) {
      const shades = table(name) ?? (value < 0 ? neg : pos);
      return shades[Math.round(STEPS * Math.min(1, Math.abs(value) / (full || 1)))];
    }
  };
}
var css = (c) => `rgb(${c.join(",")})`;
function inkOn(c) {
  const [r, g, b] = c.map((x) => linear(x / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? "#000" : "#fff";
}

// visualizer/pages/kit/connection.mjs
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
  }, changed: changed3 }) {
    Object.assign(this, { state: "open", waiting: null, knocking: null, client: null });
    this.knock = knock2;
    this.give = give;
    this.changed = changed3;
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
    if (this.knock && (state === "silent" || state === "closed"))
      this.knocking = setInterval(() => this.ring(), KNOCK_MS);
    this.changed(state, before);
  }
  async ring() {
    const { state } = this;
    if (this.ringing) return;
    this.ringing = true;
    const there = await this.knock();
    this.ringing = false;
    if (!there || this.state !== state || this.knocking === null) return;
    if (state === "closed") {
      await this.open();
      return;
    }
    this.deaf += 1;
    if (this.deaf > DEAF) {
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

// visualizer/pages/kit/fence.mjs
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

// visualizer/pages/kit/drag.mjs
function drag(el2, { press, move, done, click, cancel, slop = 0 }) {
  let from2 = null;
  const far = typeof slop === "function" ? slop : (event) => distance(event, from2) >= slop;
  function begin(event) {
    if (from2 || event.button || !event.isPrimary) return;
    const hold = press(event);
    if (hold === false) return;
    from2 = { x: event.clientX, y: event.clientY, id: event.pointerId, hold, dragged: false };
    listen("addEventListener");
    if (slop === 0) capture();
  }
  function capture() {
    from2.dragged = true;
    el2.setPointerCapture(from2.id);
  }
  function follow2(event) {
    if (!event.buttons) return void broken(event);
    if (!from2.dragged && far(event, from2)) capture();
    if (from2.dragged) move?.(event, from2.hold);
  }
  function end(event, act) {
    const { hold } = from2;
    from2 = null;
    listen("removeEventListener");
    act?.(event, hold);
  }
  const up = (event) => end(event, from2.dragged ? done : click);
  const broken = (event) => end(event, from2.dragged ? cancel ?? done : null);
  const lost2 = (event) => from2.dragged && !el2.hasPointerCapture(from2.id) && broken(event);
  const mine = (act) => (event) => event.pointerId === from2.id && act(event);
  function key(event) {
    if (event.key !== "Escape" || !cancel || !from2.dragged) return;
    event.preventDefault();
    event.stopPropagation();
    broken(event);
  }
  const followed3 = {
    pointermove: mine(follow2),
    pointerup: mine(up),
    pointercancel: mine(broken),
    lostpointercapture: mine(lost2),
    keydown: key
  };
  function listen(how) {
    for (const [name, act] of Object.entries(followed3))
      el2.ownerDocument.defaultView[how](name, act, { capture: true });
  }
  el2.addEventListener("pointerdown", begin);
}
var distance = (event, { x, y }) => Math.hypot(event.clientX - x, event.clientY - y);

// visualizer/pages/kit/maps.mjs
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
  const gate3 = app.P.roles.kind(name) === "gate";
  const digits = full === 1 || full >= 10 ? 0 : full < 1 ? 2 : 1;
  const ends = gate3 ? ["0", "1"] : [fmt(-full, digits), fmt(full, digits, true)];
  const colours = Array.from({ length: 10 }, (_, k) => {
    const value = gate3 ? k / 9 : full * (2 * k / 9 - 1), s = h("i");
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
    ...Object.entries(SORTS).map(([value, label2]) => h("option", { value }, label2))
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
      const label2 = h(
        "button",
        { type: "button", class: "gl", title: "Show larger, and tint the words by it" },
        letter,
        value,
        h("span", { class: "nm" }, app.P.roles.word(name))
      );
      label2.addEventListener("click", () => app.look(name));
      const canvas = h("canvas", { role: "img" });
      const unit = h("span", { class: "unit", "aria-hidden": "true" });
      const box = el(
        "svg",
        { class: "mark", "aria-hidden": "true" },
        el("rect", { class: "halo" }),
        el("rect", { class: "edge" }),
        el("path")
      );
      const row = h("div", { class: "map" }, label2, canvas, box, unit);
      drag(canvas, {
        press(event) {
          const [t, unit2] = place2(event, canvas);
          app.pick(unit2);
          app.go(t);
          return event.pointerType !== "touch";
        },
        move: (event) => app.go(place2(event, canvas)[0])
      });
      canvas.addEventListener("pointermove", (event) => hover(event, canvas, name));
      canvas.addEventListener("pointerleave", () => tag.hidden = true);
      return { name, row, canvas, label: label2, value, unit, box };
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
    const share4 = small ? 0 : spare / P.signals.length;
    return (name) => Math.round((name === app.S.focus ? big : each) + share4);
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
  function paint2() {
    const { P, G, S } = app, dpr = devicePixelRatio || 1, height = heights();
    const width = G.width - G.gutter;
    const gap = G.cw >= 14 ? Math.max(1, Math.round(dpr)) : 0;
    for (const { name, row, canvas, label: label2 } of rows) {
      const tall = height(name), focused = name === S.focus;
      row.style.height = `${tall}px`;
      row.classList.toggle("focused", focused);
      label2.setAttribute("aria-pressed", String(focused));
      canvas.width = Math.round(width * dpr);
      canvas.height = Math.round(tall * dpr);
      canvas.style.cssText = `left:${G.gutter}px;width:${width}px;height:${tall}px`;
      const pen2 = canvas.getContext("2d");
      pen2.imageSmoothingEnabled = false;
      pen2.drawImage(images[name], G.a, 0, G.n, P.H, 0, 0, canvas.width, canvas.height);
      for (let k = 1; gap && k <= G.n; k++)
        pen2.clearRect(Math.round(k * G.cw * dpr) - gap, 0, gap, canvas.height);
      canvas.setAttribute(
        "aria-label",
        `Map of ${name}, ${app.P.roles.word(name)}: ${P.H} units by ${P.T} steps. The numbers are in the table.`
      );
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
      for (const [shape, pad] of [
        [halo, 3],
        [edge, 1.5]
      ]) {
        shape.style.display = show ? "" : "none";
        const place3 = {
          x: G.gutter - pad,
          y: y - pad,
          width: G.width - G.gutter + 2 * pad - 1,
          height: each + 2 * pad
        };
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
      const gate3 = app.P.roles.kind(name) === "gate";
      value.textContent = fmt(v, 2, !gate3);
      value.className = `v s-${gate3 ? name : sign(v)}`;
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
      if (has("picture", "theme", "size", "view", "focus", "order")) paint2();
      if (has("picture", "size", "focus", "unit", "order")) markRow();
      values();
    }
  };
}

// visualizer/pages/kit/print.mjs
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
    const boxes = [...root.querySelectorAll(".plot, .chart, .bk, canvas, .cell > svg")].filter((el2) => el2.offsetWidth).map(size);
    const computed = getComputedStyle(main), kept2 = Object.fromEntries(FROZEN.map((name) => [name, computed[name]]));
    const wide2 = root.clientWidth;
    style(main, { ...kept2, width: `${main.offsetWidth}px` });
    style(app.time, { width: `${app.time.offsetWidth}px` });
    for (const [el2, values] of [...grids, ...boxes]) style(el2, values);
    root.style.setProperty("--wide", `${wide2}px`);
    root.style.setProperty("--fit", Math.min(LARGEST, SHEET / wide2));
    for (const el2 of left) el2.classList.add("unvisited");
    root.classList.toggle("partly", left.length > 0);
    root.classList.toggle("wasdark", theme === "dark");
    undo = () => {
      for (const [el2, text2] of styles.reverse())
        text2 === null ? el2.removeAttribute("style") : el2.setAttribute("style", text2);
      for (const el2 of left) el2.classList.remove("unvisited");
      if (theme === "dark") app.set({ theme });
      undo = null;
    };
  };
  addEventListener("beforeprint", before);
  addEventListener("afterprint", () => undo?.());
}

// visualizer/pages/kit/instrument.mjs
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
var CITED2 = 40;
var KNOCK_MS2 = 4e3;
async function knock() {
  const signal = AbortSignal.timeout(KNOCK_MS2);
  try {
    return (await fetch("./static/js/bokeh.min.js", { method: "HEAD", cache: "no-store", signal })).ok;
  } catch {
    return false;
  }
}
function giveUp() {
  const { socket } = window.gatescope ?? {}, closed = socket?.onclose;
  if (!closed) return;
  Object.assign(socket, { onmessage: null, onerror: null, onclose: null });
  socket.close();
  closed.call(socket, new CloseEvent("close"));
}
var Instrument = class {
  /** @type {HTMLElement} */
  time = null;
  /** @type {HTMLElement} */
  main = null;
  /** @type {HTMLElement} */
  words = null;
  /** @type {HTMLElement} */
  cursor = null;
  /** Its parts: { el, draw(has) }. */
  parts = [];
  questions = null;
  small = false;
  low = false;
  width = 0;
  rem = 16;
  /** The rows of the units, as they are drawn; and what they were sorted by. */
  order = [];
  sorted = null;
  ordered = 0;
  /** The way to the whole, where this stands in a frame of another page. @type {HTMLElement} */
  unframed = null;
  noted = [];
  constructor({ model, el: el2 }, style) {
    this.model = model;
    this.setup = model.setup;
    this.pages = model.pages;
    this.inPage = Object.keys(model.pages).length > 0;
    this.state = new State(model.setup, this.inPage);
    this.returning = false;
    this.P = null;
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
    if (this.state.asked.values.embed) framed(this);
    this.host = el2.getRootNode().host ?? this.root;
    const inPage = { knock, give: giveUp };
    this.line = new Connection({
      ...this.inPage && inPage,
      changed: (state, before) => this.moved(state, before)
    });
    if (this.inPage)
      model.document?.on_event("connection_lost", (_, event) => this.line.lost(event?.connection?.deref?.()));
  }
  listen() {
    const sizes = new ResizeObserver(() => this.resize());
    sizes.observe(this.time);
    this.model.on("payload", () => this.hear());
    this.model.on("progress", () => this.line.heard(true));
    this.state.listen((asked) => {
      this.returning = true;
      if (asked.values.theme) this.set({ theme: asked.values.theme });
      this.back(asked);
    });
    this.model.on("remove", () => {
      sizes.disconnect();
      this.line.stop();
      this.state.stop();
      this.closed = true;
      this.close();
    });
    const keyed = this.inPage ? document : this.root;
    keyed.addEventListener("keydown", (event) => this.key(event));
    this.root.addEventListener("click", (event) => {
      if (event.detail && event.target.closest?.("button") && !event.target.closest(".popover"))
        this.root.focus({ preventScroll: true });
    });
    this.readTheme();
    if (!this.inPage) return;
    document.getElementById("opening")?.remove();
    if (this.unframed) this.root.append(this.unframed);
    this.root.append(
      h(
        "p",
        { class: "printnote" },
        "Sections that were not looked at are left out. Scroll through the page in light colours, and print it again."
      )
    );
    printing(this);
  }
  close() {
  }
  // ---- what a subclass says
  /** Takes an answer. */
  receive(_data) {
  }
  /** Goes back to what an address asks for. */
  back(_asked) {
  }
  /** What there is to say of the last answer and of the address. */
  get notices() {
    return this.noted;
  }
  set notices(all2) {
    this.noted = all2;
  }
  /** Whether what is shown is behind what is asked, whose it is then, and what works without a server. */
  get behind() {
    return false;
  }
  get whose() {
    return "";
  }
  get meanwhile() {
    return "";
  }
  /** What it shows, and what is asked of it, as values of its table of state. @returns {Record<string, any>} */
  get values() {
    return {};
  }
  get wished() {
    return this.values;
  }
  // ---- the server
  get connected() {
    return this.line.up;
  }
  // the wants whose answer is on its way
  get busy() {
    return this.questions.busy;
  }
  // hands a question over
  tell(question3) {
    this.line.asked();
    this.model.send_msg(question3);
  }
  // an answer; one that cannot be drawn leaves the page as it was
  hear() {
    this.line.heard();
    try {
      this.receive(this.model.payload);
    } catch (error2) {
      console.error(error2);
      this.notices = [
        "This answer cannot be shown: a fault in the program, which the browser's console names."
      ];
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
      silent: `The server has not answered for ${SILENT_MS / 1e3} seconds; this page waits for it. ${shown}`,
      closed: `Not connected, trying again. ${behind ? "What you ask is kept. " : ""}${shown}`,
      ended: "The server answers again, but no longer knows this page. Reload keeps what you typed."
    }[this.line.state];
  }
  // a picture never stands unmarked beside a text that it is not of
  mark() {
    const said2 = this.offline;
    this.root.classList.toggle("behind", said2 !== void 0 && this.behind);
    if (said2 === this.saidOfLine) return;
    this.saidOfLine = said2;
    this.draw(/* @__PURE__ */ new Set(["notice"]));
  }
  // takes what is asked along
  reload() {
    this.state.reload(this.wished);
  }
  // ---- the address
  // the address says what is shown, so not before it is
  get settled() {
    return this.inPage && !this.returning;
  }
  keep(chosen2 = false) {
    if (this.settled) this.state.keep(this.values, chosen2);
  }
  // ---- state
  /** What a change of each part of the state touches. @returns {Record<string, string[]>} */
  get touches() {
    return TOUCHES;
  }
  set(changes2) {
    const touched = /* @__PURE__ */ new Set();
    for (const [key, value] of Object.entries(changes2)) {
      if (this.S[key] === value) continue;
      this.S[key] = value;
      for (const what of this.touches[key]) touched.add(what);
    }
    if (this.notices.length && (changes2.t ?? changes2.unit) !== void 0 && !this.root.classList.contains("stale")) {
      this.notices = [];
      touched.add("notice");
    }
    if (changes2.theme) this.readTheme();
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
    return this.P.roles.kind(name) === "memory" ? this.P.peak(name) : 1;
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
    this.palette = palette(this.css);
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
  /** What each key does. @returns {Record<string, () => void>} */
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

// visualizer/pages/kit/payload.mjs
var LITTLE = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
function block(bytes) {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const facts = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
  return [facts, bytes.subarray(4 + length)];
}
function open(data) {
  return block(
    (data instanceof ArrayBuffer ? new Uint8Array(data) : new Uint8Array(data.buffer, data.byteOffset, data.byteLength)).slice()
  );
}
function decode(data) {
  if (!LITTLE) throw new Error("a big-endian browser cannot read this picture");
  const [head, rest2] = open(data);
  return { ...head, picture: rest2.length ? new Picture(...block(rest2)) : null };
}
var Picture = class {
  T = 0;
  H = 0;
  /** The tokens that were read. @type {string[]} */
  tokens = [];
  /** What the answers are called. @type {string[]} */
  words = [];
  /** @type {{ level: number, direction: string }[]} */
  layers = [];
  /** The offset of each array, in floats, and its shape. @type {Record<string, [number, number[]]>} */
  arrays = {};
  /** @type {Roles} */
  roles = null;
  constructor(facts, body) {
    Object.assign(this, facts);
    if (facts.roles) this.roles = new Roles({ ...facts, name: facts.cell });
    this.body = body;
    this.layer = (this.layers.length || 1) - 1;
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
        let sum3 = 0;
        for (let u = 0; u < this.H; u++) sum3 += a[t * this.H + u];
        out[t] = sum3 / this.H;
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
    return this.kept(
      `peak ${this.layer}.${name}`,
      () => this.signal(name).reduce((m, v) => Math.max(m, Math.abs(v)), 0)
    );
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
    return this.roles.memory;
  }
  // the gate that keeps the memory, or null
  get keeper() {
    return this.roles.keeper;
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

// visualizer/pages/kit/questions.mjs
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
  /** What a want was last asked with, while its answer is on its way; else undefined. */
  waiting(want) {
    return this.busy.has(want) ? this.latest.get(want).request : void 0;
  }
  /**
   * Asks. `both`: an answer to the question before, where that is still on its way, is taken too. `once`: what it asks
   * for is done, so that it is not handed over a second time.
   */
  ask(want, request2, { key = null, both = false, once = false } = {}) {
    const before = this.latest.get(want), from2 = this.seq + 1;
    const first2 = both && this.busy.has(want) ? before.from : from2;
    this.latest.set(want, { key, request: request2, once, from: from2, first: first2, last: from2 });
    this.busy.add(want);
    if (this.held) this.seq = from2;
    else this.hand(want);
  }
  // again it has another number, and an answer to either is one
  hand(want) {
    const question3 = this.latest.get(want);
    question3.last = ++this.seq;
    question3.handed = true;
    this.send({ ...question3.request, want, seq: question3.last });
  }
  /** Sends nothing until `resume`, which asks all that is not answered. */
  hold() {
    this.held = true;
  }
  resume() {
    this.held = false;
    for (const want of [...this.busy]) {
      const { once, handed } = this.latest.get(want);
      if (once && handed) this.busy.delete(want);
      else this.hand(want);
    }
  }
  /** How many answers of a kind are on their way: none, one, or two, where that before the last counts too. */
  count(want) {
    if (!this.busy.has(want)) return 0;
    const { first: first2, from: from2 } = this.latest.get(want);
    return first2 < from2 ? 2 : 1;
  }
  /** Takes an answer by what it says of itself: its question, null where it counts no more. */
  take({ want, seq }) {
    const question3 = this.latest.get(want);
    if (!question3 || !this.busy.has(want) || seq < question3.first || seq > question3.last) return null;
    question3.first = question3.from;
    if (seq >= question3.from) this.busy.delete(want);
    return question3;
  }
  /** Keeps what a page opened with as the answer to a question that it did not ask. */
  opened({ want, seq }) {
    const question3 = { key: null, from: seq };
    this.latest.set(want, question3);
    return question3;
  }
  /** The same may be asked once more. */
  forget(want) {
    const question3 = this.latest.get(want);
    if (question3) question3.key = null;
  }
  /** Waits for nothing any more. */
  stop() {
    this.busy.clear();
  }
};

// visualizer/pages/kit/ranking.mjs
var SCORES = { auc: { title: "AUC", chance: 0.5 }, spearman: { title: "Spearman", chance: 0 } };
var scored = (v) => v < 1 && v >= 0.9995 ? ">0.999" : fmt(v, 3);
function ranks({ probe: probe2, before, spread: spread2, units: units2 }) {
  const rows = units2.map(([unit, signal, sign2, , test], k) => ({
    unit,
    signal,
    sign: sign2,
    score: test,
    ...k ? {} : { spread: spread2 }
  }));
  return [
    { of: "probe", score: probe2 },
    { of: "before", score: before.unit, spread: before.spread },
    ...rows
  ];
}
function scale(feature) {
  const { chance } = SCORES[feature.kind];
  const low = Math.min(
    chance - 0.15 * (1 - chance),
    ...ranks(feature).flatMap(({ score: score2, spread: spread2 }) => [score2, ...spread2 ?? []])
  );
  return (score2) => (score2 - low) / (1 - low);
}
var told = (kind, signal, sign2) => `${signal} ${(kind === "auc" ? ["low", "high"] : ["falls", "rises"])[Number(sign2 > 0)]}`;
var spreading = (score2, [low, high]) => `${scored(score2)} (${scored(low)} to ${scored(high)})`;
var learnt = ({ spread: spread2, before }) => spread2[0] > before.spread[1];
function finding(feature, H) {
  const { kind, probe: probe2, before, spread: spread2, units: units2, share: share4 } = feature;
  const [[unit, signal, , , best]] = units2, { title } = SCORES[kind];
  const how = learnt(feature) ? "clearly better than" : spread2[1] < before.spread[0] ? "clearly worse than" : "not clearly better than";
  const said2 = `Unit ${unit} tells it best, by its ${signal}: ${title} ${spreading(best, spread2)}, ${how} before training, where the best unit reaches ${spreading(before.unit, before.spread)}. A linear probe over all ${H} units reaches ${scored(probe2)}, before training ${scored(before.probe)}.`;
  return share4 === void 0 ? said2 : `${said2} It is so on ${pct(share4)} of the test steps where that is defined.`;
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
function life(steps3) {
  const n = Math.abs(steps3);
  return `${steps3 < 0 ? "at least " : ""}${n.toLocaleString("en")} ${n === 1 ? "step" : "steps"}`;
}
var shorter = (a, b) => Math.abs(a) - Math.abs(b) || Number(a < 0) - Number(b < 0);
var halfLifeIs = ({ one, many: many2 }) => `half of what a ${one} writes into the unit is gone after so many steps, the median over the ${many2}`;

// visualizer/pages/kit/reading.css
var reading_default = '.pick {\n  display: flex;\n  gap: 0.45rem;\n  align-items: center;\n  white-space: nowrap;\n}\n.pick b {\n  font-weight: 600;\n}\n.pick span {\n  color: var(--ink3);\n}\n.picker {\n  position: relative;\n  min-width: 0;\n}\n.pick {\n  max-width: 100%;\n}\n.pick b {\n  overflow: hidden;\n  text-overflow: ellipsis;\n}\n.picker .popover {\n  width: min(60rem, calc(100vw - 2rem));\n  padding: 0.4rem 0.9rem;\n  top: calc(100% + 0.2rem);\n}\n.choices {\n  display: grid;\n  grid-template-columns: 1.6fr 1.3fr 0.9fr 1.6fr auto;\n  gap: 0.6rem 1rem;\n}\n.choices select {\n  width: 100%;\n  min-width: 0;\n  text-overflow: ellipsis;\n}\n.choices label,\n.choice {\n  display: flex;\n  flex-direction: column;\n  gap: 0.15rem;\n}\n.choices label > span,\n.choice > span {\n  color: var(--ink3);\n  font-size: 0.75rem;\n}\n.choices select {\n  border: 1px solid var(--rule2);\n  border-radius: 6px;\n  padding: 0.3rem 0.4rem;\n  background: var(--bg);\n  min-height: 2rem;\n}\n.choices select:disabled {\n  opacity: 1;\n  color: var(--ink2);\n  cursor: default;\n}\n.swapped {\n  margin: 0.5rem 0 0;\n  font-weight: 600;\n}\n.swapped:empty {\n  display: none;\n}\n.scores {\n  margin-top: 0.2rem;\n  font-size: 0.8125rem;\n}\n.scores summary {\n  cursor: pointer;\n  color: var(--ink2);\n}\n.gs .scores tbody th {\n  white-space: normal;\n}\n.scores tbody small {\n  color: var(--ink3);\n  font-size: 0.75rem;\n}\n.card .of {\n  color: var(--ink);\n  font-weight: 600;\n}\n.card {\n  margin-top: 0.5rem;\n  border-top: 1px solid var(--rule);\n  padding-top: 0.6rem;\n}\n.card p {\n  margin: 0 0 0.5rem;\n  color: var(--ink2);\n}\n.card .fine {\n  color: var(--ink3);\n  font-size: 0.75rem;\n  margin: 0.5rem 0 0;\n}\n\n.mirror {\n  position: absolute;\n  inset: 0;\n  white-space: pre;\n  overflow: hidden;\n  color: transparent;\n  pointer-events: none;\n  line-height: 2.6rem;\n  display: block;\n}\n.mirror u {\n  text-decoration: underline dashed 1.5px var(--ink2);\n  text-underline-offset: 0.22em;\n}\n.more:hover {\n  border-color: var(--ink);\n}\n.gs .more {\n  border: 1px solid var(--rule2);\n  border-radius: 99px;\n  padding: 0.22rem 0.5rem;\n  color: var(--ink2);\n  width: 5.2rem;\n  min-height: 1.8rem;\n}\n\n.speed {\n  border: 0;\n  padding: 0.3rem 0.5rem;\n  min-width: 2.4rem;\n}\n.keys {\n  margin-left: auto;\n  color: var(--ink3);\n  font-size: 0.75rem;\n  white-space: nowrap;\n}\nkbd {\n  font: inherit;\n  border: 1px solid var(--rule2);\n  border-radius: 3px;\n  padding: 0 0.3rem;\n  margin: 0 0.1rem;\n}\nmain {\n  grid-template-columns: 30.5rem minmax(0, 1fr);\n}\n.say {\n  font-size: 1.0625rem;\n  line-height: 1.24;\n  letter-spacing: -0.01em;\n  margin: 0.3rem 0 0.35rem;\n  height: 5.28rem;\n  overflow: hidden;\n  color: var(--ink2);\n  text-wrap: pretty;\n  overflow-wrap: anywhere;\n}\n.say b {\n  font-weight: 650;\n  color: var(--ink);\n  unicode-bidi: isolate;\n}\n.say .n {\n  font-weight: 600;\n  white-space: nowrap;\n}\n.cellhd {\n  display: flex;\n  align-items: center;\n  gap: 0.6rem;\n  justify-content: space-between;\n  padding-top: 0.5rem;\n  border-top: 1px solid var(--rule);\n}\n.cellhd .row {\n  color: var(--ink3);\n  font-size: 0.75rem;\n  white-space: nowrap;\n  margin-right: 0.3rem;\n}\n.cellhd .seg button {\n  padding: 0.15rem 0.4rem;\n}\n.gs .unitno {\n  border: 1px solid var(--rule2);\n  border-radius: 6px;\n  background: var(--bg);\n  width: 2.7rem;\n  padding: 0.1rem 0.2rem;\n  text-align: center;\n  appearance: textfield;\n  -moz-appearance: textfield;\n}\n.unitno::-webkit-inner-spin-button {\n  display: none;\n}\n.cell {\n  margin: 0.35rem 0 0.1rem;\n}\n.cell svg {\n  width: 100%;\n  height: auto;\n  overflow: visible;\n}\n.cell svg text {\n  font-family: var(--font);\n  font-variant-numeric: tabular-nums;\n}\n.hand {\n  cursor: pointer;\n}\n.hand .reach {\n  fill: transparent;\n}\n.hand .grip {\n  fill: var(--bg);\n  stroke: var(--ink);\n  stroke-width: 2;\n}\n.hand:is(:hover, :focus-visible) .grip {\n  fill: var(--ink);\n}\n.eq {\n  display: flex;\n  align-items: flex-end;\n  gap: 0.4rem;\n  padding: 0.5rem 0 0.55rem;\n  border-top: 1px solid var(--rule);\n  border-bottom: 1px solid var(--rule);\n  justify-content: space-between;\n  min-height: 3.9rem;\n}\n.term {\n  display: flex;\n  flex-direction: column;\n  align-items: center;\n  line-height: 1.1;\n}\n.sy {\n  font-size: 0.875rem;\n  color: var(--ink3);\n  height: 1.15rem;\n  white-space: nowrap;\n  font-style: italic;\n}\n.va {\n  font-size: 1.4rem;\n  font-weight: 600;\n  letter-spacing: -0.02em;\n  white-space: nowrap;\n}\n.op .va {\n  font-weight: 400;\n  color: var(--ink3);\n}\n.low {\n  display: grid;\n  grid-template-columns: minmax(0, 17rem) minmax(0, 1fr);\n  gap: 1.75rem;\n  padding-top: 0.65rem;\n}\n.low .hd.long {\n  height: auto;\n  white-space: normal;\n  line-height: 1.25;\n  padding-bottom: 0.2rem;\n}\n.strips {\n  display: block;\n  width: 100%;\n  cursor: pointer;\n}\n\n.plots {\n  margin-top: 0.2rem;\n}\n.chart .band {\n  fill: var(--ink);\n  opacity: 0.12;\n}\n.plot.memory {\n  margin-top: 0.4rem;\n  margin-bottom: 0.2rem;\n}\n.plot.valves[hidden] + .plot.memory {\n  margin-top: 0;\n}\n.labels .s-g,\n.labels .s-n,\n.labels .s-h {\n  color: var(--ink2);\n  font-weight: 600;\n}\n.name.lstm-h {\n  font-weight: 400;\n}\n.name.rnn-h {\n  color: var(--ink3);\n}\n.name.forget {\n  color: var(--f);\n}\n.name.own-h,\n.name.own-c {\n  color: var(--pos);\n}\n\n.panes {\n  height: 1.55rem;\n  align-items: center;\n}\n.panes .seg {\n  flex: none;\n  margin-left: -0.5rem;\n  padding: 0;\n  overflow: visible;\n}\n.panes .tools {\n  align-items: center;\n  overflow: hidden;\n}\n.reading .time {\n  display: flex;\n  flex-direction: column;\n  contain: size;\n}\n.reader {\n  flex: none;\n}\n.readbar {\n  display: flex;\n  align-items: center;\n  gap: 0.4rem;\n  height: 2.2rem;\n  white-space: nowrap;\n  color: var(--ink2);\n}\n.signals button {\n  padding: 0.15rem 0.45rem;\n  font-size: 1rem;\n}\n.signals i {\n  font-weight: 650;\n}\n.whose {\n  margin-left: 0.2rem;\n}\n.writeon {\n  margin-left: auto;\n  display: flex;\n  align-items: center;\n  gap: 0.75rem;\n  font-size: 0.8125rem;\n  color: var(--ink2);\n}\n.gs .writeon input {\n  border: 1px solid var(--rule2);\n  border-radius: 6px;\n  background: var(--bg);\n  padding: 0.2rem 0.3rem;\n  width: 3.6rem;\n  text-align: right;\n  appearance: textfield;\n  -moz-appearance: textfield;\n}\n.writeon input::-webkit-inner-spin-button {\n  display: none;\n}\n.gs .writeon input[name="seed"] {\n  width: 3.1rem;\n}\n.gs .writeon input[name="temperature"] {\n  width: 2.7rem;\n}\n.sheet {\n  position: relative;\n  overflow: auto;\n  border-top: 1px solid var(--rule);\n  border-bottom: 1px solid var(--rule);\n  padding: 0.5rem 0.4rem;\n  white-space: pre-wrap;\n  overflow-wrap: anywhere;\n  line-height: 1.75;\n  cursor: pointer;\n  contain: strict;\n  tab-size: 4;\n  scrollbar-width: thin;\n}\n.sheet.code {\n  font-family: var(--mono);\n  line-height: 1.55;\n  letter-spacing: 0;\n}\n.sheet span {\n  padding: 0.12em 0;\n  border-radius: 2px;\n}\n.sheet:not(.code) span {\n  padding: 0.14em 0.16em;\n  margin: 0 -0.08em;\n}\n.sheet .sign {\n  -webkit-text-fill-color: color-mix(in srgb, currentColor 55%, transparent);\n  font-size: 0.8em;\n}\n.sheet .hex {\n  font-size: 0.68em;\n  vertical-align: 0.12em;\n  margin: 0 1px;\n  padding: 0.28em 1px;\n}\n.sheet .unknown {\n  text-decoration: underline dashed 1.5px;\n  text-underline-offset: 0.22em;\n}\n.sheet .own {\n  text-decoration: underline solid 2px var(--ink);\n  text-underline-offset: 0.3em;\n  text-decoration-skip-ink: none;\n}\n/* nothing here moves a letter: a step lays out no line again */\n.sheet .cur {\n  outline: 2.5px solid var(--ink);\n  outline-offset: 0.5px;\n}\n.ownword u {\n  text-decoration: underline solid 2px;\n  text-underline-offset: 0.25em;\n}\n.units {\n  flex: 1 1 0;\n  min-height: 0;\n  display: grid;\n  grid-template-columns: minmax(0, 1.05fr) minmax(0, 1fr);\n  grid-template-rows: minmax(0, 1fr) auto;\n  column-gap: 1.75rem;\n  padding-top: 0.5rem;\n}\n.ranking,\n.oneunit {\n  display: flex;\n  flex-direction: column;\n  min-height: 0;\n  min-width: 0;\n}\n.units .hd {\n  flex: none;\n  height: 1.6rem;\n  justify-content: flex-start;\n  gap: 0.5rem;\n}\n.units .hd select {\n  flex: 0 1 auto;\n  min-width: 0;\n  font-weight: 500;\n  text-overflow: ellipsis;\n  border-bottom: 1px solid var(--rule2);\n}\n.oneunit .hd {\n  justify-content: space-between;\n}\n.finding {\n  margin: 0;\n  color: var(--ink2);\n  font-size: 0.8125rem;\n  line-height: 1.3;\n  min-height: 2.2rem;\n  text-wrap: pretty;\n}\n.finding.nowhere {\n  color: var(--ink);\n  font-weight: 600;\n}\n.ranks {\n  flex: 1 1 0;\n  min-height: 0;\n  overflow: auto;\n  scrollbar-width: thin;\n}\n.gs .rank {\n  display: grid;\n  grid-template-columns: 7.2rem minmax(0, 1fr) 3.3rem;\n  align-items: center;\n  width: 100%;\n  height: 1.5rem;\n  border: 0;\n  background: none;\n  padding: 0 0.25rem;\n  text-align: left;\n  border-radius: 4px;\n}\n.rank .who {\n  white-space: nowrap;\n  overflow: hidden;\n  text-overflow: ellipsis;\n}\n.rank .who i {\n  color: var(--ink3);\n}\n.rank .n {\n  text-align: right;\n  font-weight: 600;\n}\n.ranks .track {\n  position: relative;\n  top: 0;\n  height: 100%;\n  background: none;\n  border: 0;\n}\n.rank:not(.scale) .track {\n  background: linear-gradient(var(--rule2), var(--rule2)) var(--chance) 0 / 1px 100% no-repeat;\n}\n.rank .bar {\n  position: absolute;\n  top: 0.3rem;\n  bottom: 0.3rem;\n  background: var(--rule2);\n}\n.rank.probe .bar {\n  background: none;\n  border: 1.5px solid var(--ink2);\n}\n.rank.before .bar {\n  background: none;\n  border: 1.5px dashed var(--ink3);\n}\n.rank .range {\n  position: absolute;\n  top: calc(50% - 0.2rem);\n  height: 0.4rem;\n  border: 1.5px solid var(--ink);\n  border-top: 0;\n  border-bottom: 0;\n  background: linear-gradient(var(--ink), var(--ink)) 0 50% / 100% 1.5px no-repeat;\n}\n.rank[aria-pressed="true"] .range {\n  border-color: var(--ink3);\n  background-image: linear-gradient(var(--ink3), var(--ink3));\n}\nbutton.rank:hover {\n  background: var(--sunk);\n}\n.rank[aria-pressed="true"] {\n  box-shadow: inset 0 0 0 1.5px var(--ink);\n}\n.rank[aria-pressed="true"] .bar {\n  background: var(--ink);\n}\n.rank[aria-pressed="true"] .who {\n  font-weight: 650;\n}\n.gs .rank.scale {\n  height: 1.1rem;\n  font-size: 0.75rem;\n  color: var(--ink3);\n  position: sticky;\n  top: 0;\n  background: var(--bg);\n  z-index: 3;\n}\n.scale .chance,\n.scale .end {\n  position: absolute;\n  white-space: nowrap;\n  transform: translateX(-50%);\n}\n.scale .end {\n  right: 0;\n  transform: none;\n}\n.facts {\n  flex: 1 1 0;\n  min-height: 0;\n  overflow: auto;\n  scrollbar-width: thin;\n  font-size: 0.875rem;\n}\n.gs .facts dl {\n  display: grid;\n  grid-template-columns: 5.2rem minmax(0, 1fr);\n  gap: 0.15rem 0.5rem;\n  margin: 0 0 0.35rem;\n}\n.facts dt {\n  color: var(--ink3);\n  font-weight: 400;\n}\n.facts dd {\n  margin: 0;\n  color: var(--ink);\n}\n.facts small {\n  color: var(--ink3);\n  font-size: 0.8125rem;\n}\n.facts p {\n  margin: 0.35rem 0 0;\n  color: var(--ink2);\n  font-size: 0.8125rem;\n  line-height: 1.3;\n}\n.facts .rule b {\n  color: var(--ink);\n}\n.link {\n  border: 0;\n  background: none;\n  padding: 0;\n  text-align: left;\n  text-decoration: underline;\n  text-decoration-color: var(--rule2);\n  text-underline-offset: 0.2em;\n  font-weight: 600;\n}\n.link:hover {\n  text-decoration-color: var(--ink);\n}\na.link {\n  color: inherit;\n}\n.gs .onward {\n  color: var(--ink3);\n}\n.gs .openings th,\n.gs .openings td {\n  padding: 0.1rem 0.3rem 0.1rem 0;\n  border: 0;\n}\n.gs .openings thead th {\n  font-size: 0.75rem;\n}\n.openings i {\n  font-weight: 650;\n}\n.gs .openings td {\n  width: 4.2rem;\n}\n.gs .openings .both {\n  width: 45%;\n}\n.both span {\n  display: flex;\n  height: 0.7rem;\n  background: var(--zero);\n  box-shadow: 0 0 0 1px var(--rule2);\n}\n.both i {\n  height: 100%;\n}\n.both .between {\n  opacity: 0.4;\n}\n.facts details {\n  margin-top: 0.35rem;\n  font-size: 0.8125rem;\n  color: var(--ink2);\n}\n.facts summary {\n  cursor: pointer;\n  color: var(--ink3);\n}\n.silent,\n.stale-units {\n  grid-column: 1 / -1;\n  margin: 0;\n  color: var(--ink2);\n}\n.silent {\n  align-self: center;\n  text-align: center;\n}\n.stale-units {\n  font-weight: 600;\n  font-size: 0.8125rem;\n  padding-top: 0.3rem;\n  color: var(--ink);\n}\ntextarea.sentence {\n  resize: none;\n  font: inherit;\n  font-family: var(--mono);\n  font-size: 0.9375rem;\n  line-height: 1.32;\n  letter-spacing: 0;\n  color: inherit;\n  padding: 0.35rem 0;\n  tab-size: 4;\n  scrollbar-width: thin;\n}\n.tall .asked {\n  height: 4.3rem;\n}\n.tall .cell svg {\n  height: 19.9rem;\n}\n\n/* what a step changes is laid out on its own, not with the whole page */\n.cell,\n.eq {\n  contain: layout style;\n}\n.say {\n  contain: content;\n}\n\n@media (max-width: 1360px) and (min-width: 761px) {\n  main {\n    grid-template-columns: 30rem minmax(0, 1fr);\n  }\n}\n@media (max-width: 1180px) and (min-width: 761px) {\n  .plots .hd.long {\n    height: auto;\n    white-space: normal;\n  }\n}\n@media (max-width: 960px) and (min-width: 761px) {\n  main {\n    grid-template-columns: minmax(0, 25rem) minmax(0, 1fr);\n  }\n  .writeon {\n    gap: 0.3rem;\n  }\n  .gs .writeon input[name] {\n    width: 2.7rem;\n  }\n  .panes .legend {\n    display: none;\n  }\n  .page.gs .cell svg {\n    height: auto;\n  }\n  .eq {\n    gap: 0.2rem;\n  }\n  .gs .va {\n    font-size: 1.1rem;\n  }\n  .sy {\n    font-size: 0.75rem;\n  }\n  .low {\n    gap: 1.25rem;\n  }\n  .keys,\n  .cellhd .row {\n    display: none;\n  }\n  .say {\n    font-size: 1rem;\n    line-height: 1.2;\n  }\n}\n@media (max-height: 799px) and (min-width: 761px) {\n  .page .mirror {\n    line-height: 2.3rem;\n  }\n  .page.tall .asked {\n    height: 3.95rem;\n  }\n  .page.tall .cell svg {\n    height: 17.75rem;\n  }\n  .page textarea.sentence {\n    padding: 0.22rem 0;\n    line-height: 1.25;\n  }\n  .page .cell svg {\n    height: 19.3rem;\n  }\n  .page .say {\n    font-size: 1.04rem;\n    height: 5.3rem;\n    margin: 0.15rem 0 0.3rem;\n  }\n  .page .cellhd {\n    padding-top: 0.3rem;\n  }\n  .page .eq {\n    padding: 0.3rem 0 0.35rem;\n    min-height: 3.4rem;\n  }\n  .page .va {\n    font-size: 1.3rem;\n  }\n  .page .low {\n    padding-top: 0.4rem;\n  }\n}\n@media (max-width: 760px) {\n  .choices {\n    grid-template-columns: 1fr 1fr;\n  }\n  .picker {\n    margin-left: auto;\n  }\n  .pick {\n    padding: 0.28rem 0.5rem;\n    min-height: 2.75rem;\n  }\n  .mirror {\n    line-height: 2.9rem;\n  }\n  .instant {\n    display: contents;\n  }\n  .say {\n    height: auto;\n    min-height: 7.4rem;\n    order: 0;\n    line-height: 1.38;\n  }\n  .low {\n    grid-template-columns: 1fr;\n    gap: 1.25rem;\n    order: 3;\n  }\n  .cellhd {\n    flex-wrap: wrap;\n    order: 1;\n  }\n  .gs .unitno {\n    min-height: 2.75rem;\n    width: 3rem;\n  }\n  .cell {\n    order: 1;\n  }\n  .eq {\n    order: 2;\n    gap: 0.2rem;\n  }\n  .va {\n    font-size: 1.02rem;\n  }\n  .sy {\n    font-size: 0.75rem;\n  }\n  .speed {\n    flex: none;\n    width: 2.75rem;\n    height: 2.75rem;\n    padding: 0;\n  }\n  .roomy {\n    display: none;\n  }\n  .words {\n    order: -2;\n  }\n  .panes {\n    order: -1;\n    height: auto;\n    flex-wrap: wrap;\n    overflow: visible;\n    gap: 0.2rem 1rem;\n  }\n  .reading .time {\n    order: -1;\n    margin-top: 0.25rem;\n  }\n  .tall .asked {\n    height: auto;\n  }\n  .tall .field {\n    height: 5.2rem;\n    flex-basis: 100%;\n  }\n  .tall .cell svg {\n    height: auto;\n  }\n  .readbar {\n    flex-wrap: wrap;\n    height: auto;\n  }\n  .writeon {\n    margin: 0.3rem 0 0.5rem;\n    flex-wrap: wrap;\n    gap: 0.4rem 0.45rem;\n  }\n  .gs .writeon input {\n    min-height: 2.75rem;\n  }\n  .reading .time {\n    contain: none;\n  }\n  .units {\n    flex: none;\n    display: block;\n  }\n  .oneunit {\n    margin-top: 1rem;\n  }\n  .ranks {\n    max-height: 20rem;\n    flex: none;\n  }\n  .facts {\n    flex: none;\n  }\n  .gs button.rank {\n    height: 2.75rem;\n  }\n  button.rank .bar {\n    top: 0.8rem;\n    bottom: 0.8rem;\n  }\n  .units .hd {\n    height: auto;\n    flex-wrap: wrap;\n    gap: 0 1rem;\n    white-space: normal;\n  }\n  .signals button {\n    min-width: 2.4rem;\n  }\n}\n';

// visualizer/pages/kit/ribbon.mjs
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
  const slider2 = h("input", { type: "range", class: "scrub", min: "0", step: "1", "aria-label": "Step" });
  const track = h("div", { class: "track" }), window_ = h("i"), done = h("b");
  track.append(window_, done);
  const el2 = h("div", { class: "words" }, row, foot, h("div", { class: "scrubber" }, track, slider2));
  slider2.addEventListener("input", () => app.go(Number(slider2.value)));
  let buttons = [], means = [], current = null, built = null;
  row.addEventListener("click", (event) => {
    const b = event.target.closest("button");
    if (b) app.go(Number(b.dataset.step));
  });
  let swipe = null;
  el2.addEventListener(
    "wheel",
    (event) => {
      const by = Math.sign(event.deltaX || (event.shiftKey ? event.deltaY : 0));
      if (!by) return;
      event.preventDefault();
      app.scroll(app.S.view.a + by);
    },
    { passive: false }
  );
  el2.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "touch" && event.target !== slider2)
      swipe = { x: event.clientX, a: app.S.view.a };
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
    const wide2 = G.cw >= Math.max(1.7, 0.46 * longest) * rem;
    const kept2 = JSON.stringify([P.tokens, P.unknown, G.a, G.n, G.width, rem, S.focus, app.font]);
    if (kept2 === built) {
      for (let t = G.a; t < G.end; t++) {
        const colour = app.palette.of(S.focus, mean[t], full), { style, dataset } = buttons[t - G.a];
        const hue2 = `background:${css(colour)};color:${inkOn(colour)}`;
        if (t - G.a === current)
          dataset.style = dataset.style.replace(/background:[^;]*;\s*color:[^;]*/, hue2);
        else Object.assign(style, { background: css(colour), color: inkOn(colour) });
        setText(means[t - G.a], wide2 ? short(t) : "");
      }
      return;
    }
    built = kept2;
    const label2 = h("span", { class: "label" }, "mean ", h("i", { class: `s-${S.focus}` }, S.focus));
    foot.replaceChildren(label2);
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
      if (wide2) m.append(short(t));
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
    slider2.max = String(P.T - 1);
    slider2.disabled = P.T === 1;
    slider2.style.cssText = `left:${left - thumb / 2}px;width:${right - left + thumb}px`;
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
    slider2.value = String(S.t);
    slider2.setAttribute("aria-valuetext", `step ${S.t + 1} of ${P.T}: ${P.shown[S.t]}`);
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

// visualizer/pages/kit/transport.mjs
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
  const path2 = {};
  const button = (name, label2, act) => {
    path2[name] = el("path", { d: ICONS[name] });
    const b = h(
      "button",
      { type: "button", class: `tb ${name}`, "aria-label": label2, title: label2 },
      el("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, path2[name])
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
    path2.play.setAttribute("d", playing ? ICONS.pause : ICONS.play);
    const label2 = playing ? "Pause (space)" : "Play (space)";
    play.title = label2;
    play.setAttribute("aria-label", label2);
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

// visualizer/pages/kit/bokeh.mjs
async function embed({ doc, roots }, targets) {
  const places3 = Object.fromEntries(Object.entries(roots).map(([name, id]) => [id, targets[name]]));
  const item = { docid: "gatescope", roots: places3, root_ids: Object.keys(places3) };
  await Bokeh.embed.embed_items({ gatescope: JSON.parse(doc) }, [item]);
  const [first2] = Object.values(roots);
  const made = Bokeh.documents.findLast((each) => each.get_model_by_id?.(first2));
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

// visualizer/pages/kit/chart.mjs
var REACH = 8;
var OBSTACLES = 100;
var steps = (G) => ({
  first: G.a,
  last: G.end - 1,
  left: G.gutter,
  right: G.width,
  at: G.centre,
  find: G.step,
  span: (a, b) => [G.x(Math.max(a, G.a)), G.x(Math.min(b + 1, G.end))],
  columns: true
});
function numbers(first2, last, left, right, log = false) {
  const way3 = log ? Math.log : (v) => v, wide2 = way3(last) - way3(first2);
  const at2 = (v) => left + (right - left) * (wide2 ? (way3(v) - way3(first2)) / wide2 : 0.5);
  const find = (px) => Math.max(first2, Math.min(last, first2 + Math.round((px - left) / (right - left) * (last - first2))));
  return { first: first2, last, left, right, at: at2, find, span: (a, b) => [at2(a), at2(b)] };
}
function points({ values, at: at2, first: first2 = 0 }, x, y) {
  const from2 = at2 ? 0 : Math.max(0, x.first - first2), to = at2 ? values.length - 1 : Math.min(values.length - 1, x.last - first2);
  const all2 = [];
  for (let k = from2; k <= to; k++) {
    const place2 = at2 ? at2[k] : first2 + k;
    all2.push([x.at(place2), Number.isFinite(values[k]) ? y(values[k]) : NaN, place2]);
  }
  return all2;
}
function leaving({ values, at: at2, first: first2 = 0 }, all2, x, y) {
  if (!x.columns || at2) return all2;
  const [a, b] = [x.first - first2, x.last - first2], halfway = (px, k) => k >= 0 && k + 1 < values.length ? [[px, y((values[k] + values[k + 1]) / 2)]] : [];
  return [...halfway(x.left, a - 1), ...all2, ...halfway(x.right, b)];
}
function path(all2) {
  let d = "", pen2 = "M";
  for (const [px, py] of all2) {
    if (Number.isFinite(py)) d += `${pen2}${px.toFixed(2)} ${py.toFixed(2)}`;
    pen2 = Number.isFinite(py) ? "L" : "M";
  }
  return d;
}
var thin = (all2, most = OBSTACLES) => all2.filter((_, k) => k % Math.ceil(all2.length / most) === 0 || k === all2.length - 1);
function geometry(spec, { height }) {
  const { x, rows = [], along: along2 = [], lines: lines2, shades = [], marks = [], caption, rem } = spec, { low, high, top: top3, below } = spec.y, bottom = height - below, foot = height - (spec.foot ?? 0.2 * rem);
  const y = (v) => top3 + (bottom - top3) * (high - v) / (high - low || 1);
  const rule = (v) => ({ class: v === 0 ? "zero" : "grid", d: `M${x.left} ${y(v).toFixed(2)}H${x.right}` });
  const written5 = (at2, up, text2, anchor) => ({ x: at2, y: up, "text-anchor": anchor, text: text2 });
  const zero = low < 0 && high > 0 && rows.every(([v]) => v !== 0);
  return {
    x,
    y,
    low,
    high,
    top: top3,
    bottom,
    rules: [...rows.map(([v]) => rule(v)), ...zero ? [rule(0)] : []],
    texts: [
      ...rows.map(([v, text2]) => written5(x.left - 0.4 * rem, y(v) + 0.26 * rem, text2, "end")),
      ...along2.map(([k, text2, anchor = "middle"]) => written5(x.at(k), foot, text2, anchor)),
      ...caption ? [written5(x.right, foot, caption, "end")] : []
    ],
    shades: shades.map(([from2, to]) => ({
      x: from2,
      y: top3,
      width: Math.max(0, to - from2),
      height: bottom - top3
    })),
    lines: lines2.map((line2) => {
      const all2 = points(line2, x, y);
      return { ...line2, points: all2, d: path(leaving(line2, all2, x, y)) };
    }),
    marks: marks.map(({ k, v, kind = "", r = 4 }) => ({ class: `mark ${kind}`, cx: x.at(k), cy: y(v), r }))
  };
}
function place(lines2, sizes, frame) {
  const placed = {};
  const crossed = ({ left, top: top3, width, height }) => {
    let hits = 0;
    for (const points2 of Object.values(lines2)) {
      for (let k = 1; k < points2.length; k++) {
        const [[x0, y0], [x1, y1]] = [points2[k - 1], points2[k]];
        if (x1 < left || x0 > left + width || !Number.isFinite(y0 + y1)) continue;
        const at2 = (x) => y0 + (y1 - y0) * Math.max(0, Math.min(1, (x - x0) / (x1 - x0)));
        const [p, q] = [at2(left), at2(left + width)];
        const over = Math.min(Math.max(p, q), top3 + height) - Math.max(Math.min(p, q), top3);
        if (over >= 0) hits += 1 + over / height;
      }
    }
    for (const other of Object.values(placed)) {
      const apart3 = left >= other.left + other.width || other.left >= left + width || top3 >= other.top + other.height || other.top >= top3 + height;
      if (!apart3) hits += 20;
    }
    return hits;
  };
  for (const [name, [width, height]] of Object.entries(sizes)) {
    let best = null;
    for (const [x, y] of lines2[name]) {
      if (!Number.isFinite(y) || x < frame.left || x > frame.right) continue;
      for (const side of [-1, 1]) {
        for (const away of [1, 5, 10, 18, 28]) {
          const left = Math.max(frame.left, Math.min(frame.right - width, x - Math.min(width / 2, 12)));
          const top3 = side < 0 ? y - height - away : y + away;
          const outside = Math.max(0, frame.top - top3) + Math.max(0, top3 + height - frame.bottom);
          const box = { left, top: top3, width, height };
          const cost2 = 20 * crossed(box) + 40 * outside + 0.3 * away + 0.01 * (left - frame.left);
          if (best === null || cost2 < best.cost) best = { ...box, cost: cost2 };
        }
      }
    }
    if (best) placed[name] = best;
  }
  return placed;
}
function label(all2, others2, frame, rem, tall = 1) {
  const lines2 = {}, sizes = {};
  all2.forEach(({ span: span2, points: on }, k) => {
    span2.hidden = false;
    lines2[k] = thin(on);
    sizes[k] = [widthOf(span2, rem) + 4, tall * rem];
  });
  [...all2.flatMap(({ whole }) => whole ? [whole] : []), ...others2].forEach((whole, k) => {
    lines2[`clear of ${k}`] = thin(whole);
  });
  const placed = place(lines2, sizes, frame);
  all2.forEach(({ span: span2 }, k) => {
    span2.hidden = !placed[k];
    if (!placed[k]) return;
    span2.style.left = `${placed[k].left}px`;
    span2.style.top = `${placed[k].top + placed[k].height / 2}px`;
  });
}
var widths2 = /* @__PURE__ */ new Map();
function widthOf(span2, rem) {
  const key = `${rem} ${span2.className} ${span2.textContent}`;
  if (!widths2.get(key)) widths2.set(key, span2.offsetWidth);
  return widths2.get(key);
}
function fill(group, tag, marks) {
  while (group.childElementCount > marks.length) group.lastChild.remove();
  while (group.childElementCount < marks.length) group.append(el(tag));
  marks.forEach(({ text: text2, title, ...attributes }, k) => {
    const node = group.children[k];
    setAttributes(node, attributes);
    if (text2 !== void 0) setText(node, text2);
    if (title !== void 0 && node.textContent !== title) node.replaceChildren(el("title", {}, title));
  });
}
function chart(kind) {
  const groups = Object.fromEntries(
    ["shades", "rules", "texts", "lines", "marks", "under", "dots"].map((name2) => [
      name2,
      el("g", { class: name2 })
    ])
  );
  const { shades, rules, texts, lines: lines2, marks, under: under2, dots } = groups, here = el("path", { class: "here" });
  const picture = el(
    "svg",
    { "aria-hidden": "true" },
    shades,
    rules,
    texts,
    here,
    under2,
    lines2,
    marks,
    dots
  ), labels = h("div", { class: "labels", "aria-hidden": "true" }), tag = h("div", { class: "tag", role: "tooltip" });
  const el2 = h("div", { class: `chart ${kind}`, role: "img" }, picture, labels, tag);
  let size = null, spec = null, frame = null, named = "";
  tag.hidden = true;
  function hover(event) {
    const home = el2.getBoundingClientRect(), [px, py] = [event.clientX - home.left, event.clientY - home.top];
    const outside = !frame || px < frame.x.left - REACH || px > frame.x.right + REACH, pressed = event.buttons > 0 && event.pointerType !== "touch";
    const text2 = outside || pressed ? null : spec.tip?.(frame.x.find(px));
    tag.hidden = !text2;
    if (!text2) return;
    setText(tag, text2);
    tag.style.left = `${Math.max(0, Math.min(home.width - tag.offsetWidth, px + 12))}px`;
    tag.style.top = `${Math.max(-tag.offsetHeight - 4, py - tag.offsetHeight - 10)}px`;
  }
  for (const name2 of ["pointermove", "pointerdown"]) el2.addEventListener(name2, hover);
  el2.addEventListener("pointerleave", () => tag.hidden = true);
  function name() {
    const { alone: alone2, still, along: along2 = [], bars, rem } = spec, called = alone2 ? [] : frame.lines.filter((line2) => line2.name).sort((a, b) => (a.later ?? 0) - (b.later ?? 0)), key = JSON.stringify([alone2, called.map(({ name: text2, cls }) => [text2, cls])]);
    if (still && key === named) return;
    if (key !== named)
      labels.replaceChildren(
        ...alone2 ? [h("span", { class: "alone" }, alone2)] : [],
        ...called.map(({ name: text2, kind: of, cls = `name ${of}` }) => h("span", { class: cls }, text2))
      );
    named = key;
    const { x, y } = frame, bottom = along2.length ? frame.bottom : size.height, room = { left: x.left + 4, right: x.right - 4, top: 0, bottom, ...spec.room };
    label(
      called.map(({ points: whole, named: where }, k) => ({
        span: labels.children[k],
        points: where ? whole.filter(([, , at2]) => where(at2)) : whole,
        whole: where && whole
      })),
      [
        ...frame.lines.filter((line2) => !line2.name && !line2.aside).map((line2) => line2.points),
        ...bars?.(y) ?? []
      ],
      room,
      rem
    );
  }
  return {
    el: el2,
    under: under2,
    get frame() {
      return frame;
    },
    /** Reads the size of the box, which is not done while drawing: it would make the browser lay out again. */
    measure() {
      size = { width: el2.clientWidth, height: el2.clientHeight };
      return size;
    },
    draw(what) {
      if (!size?.width || !size.height) this.measure();
      if (!size.width || !size.height) return;
      spec = what;
      frame = geometry(spec, size);
      setAttributes(picture, size);
      fill(shades, "rect", frame.shades);
      fill(rules, "path", frame.rules);
      fill(texts, "text", frame.texts);
      const line2 = ({ kind: of = "", d, style = "", title }) => ({ class: `line ${of}`, d, style, title });
      fill(lines2, "path", frame.lines.map(line2));
      fill(marks, "circle", frame.marks);
      name();
      setAttributes(el2, { "aria-label": spec.said });
    },
    cursor(k) {
      if (!frame) return;
      const { x, y, top: top3, bottom } = frame, sees = k >= x.first && k <= x.last, sides3 = spec.here === "column" ? x.span(k, k) : [x.at(k)];
      const drawn = sees && spec.here ? sides3.map((px) => `M${px.toFixed(2)} ${top3}V${bottom}`).join("") : "";
      setAttributes(here, { d: drawn });
      const at2 = frame.lines.filter(({ dot, values }) => dot && sees && Number.isFinite(values[k]));
      fill(
        dots,
        "circle",
        at2.map(({ kind: of, dot, values }) => ({
          class: `dot ${of}`,
          cx: x.at(k),
          cy: y(values[k]),
          r: dot
        }))
      );
    }
  };
}

// visualizer/pages/explorer/lines.mjs
var DRAG_PX = 5;
var WHEEL = 600;
var PAD = 3;
function lines(app, zoom) {
  const head = h("h2"), half = h("span", { class: "r" });
  const charts = { valves: chart("plot valves"), memory: chart("plot memory") };
  for (const { el: el2, under: under2 } of Object.values(charts)) {
    const along2 = (event) => event.clientX - el2.getBoundingClientRect().left;
    const ends = (event, from2) => [from2, Math.max(app.G.gutter, Math.min(app.G.width, along2(event)))];
    const at2 = (px) => app.G.a - 0.5 + (px - app.G.gutter) / app.G.cw;
    drag(el2, {
      press: (event) => along2(event) >= app.G.gutter && along2(event),
      slop: (event, { x }) => !app.small && event.pointerType !== "touch" && Math.abs(event.clientX - x) >= DRAG_PX,
      click: (event) => app.go(app.G.step(along2(event))),
      move(event, from2) {
        const [a, b] = ends(event, from2).sort((p, q) => p - q);
        under2.replaceChildren(el("rect", { class: "band", x: a, width: b - a, y: 0, height: "100%" }));
      },
      done(event, from2) {
        under2.replaceChildren();
        zoom(
          ...ends(event, from2).sort((p, q) => p - q).map(at2)
        );
      },
      cancel: () => under2.replaceChildren()
    });
    el2.addEventListener("dblclick", () => app.resetZoom());
    el2.addEventListener(
      "wheel",
      (event) => {
        if (!event.ctrlKey || along2(event) < app.G.gutter) return;
        event.preventDefault();
        const middle = at2(along2(event)), by = Math.max(0.2, 1 + event.deltaY / WHEEL), { a, end } = app.G;
        zoom(middle + (a - 0.5 - middle) * by, middle + (end - 0.5 - middle) * by);
      },
      { passive: false }
    );
  }
  const gates = () => app.P.roles.gates;
  function size() {
    const { rem, low, small } = app, gateless = gates().length === 0;
    const tall = {
      valves: gateless ? 0 : (low ? 2.9 : 3.1) * rem,
      memory: (small ? 5 : low ? 3.6 : 3.9) * rem + (gateless ? 3 * rem : 0)
    };
    for (const [name, { el: el2 }] of Object.entries(charts)) {
      el2.style.height = `${Math.round(tall[name])}px`;
      el2.hidden = tall[name] === 0;
    }
    for (const each of Object.values(charts)) each.measure();
  }
  function style(name) {
    const { roles } = app.P, kind = roles.kind(name);
    if (kind === "gate") return `stroke:var(--F${name},var(--ink2));stroke-width:2`;
    if (name === "c") return "stroke:var(--ink);stroke-width:3";
    return `stroke:var(--ink3);stroke-width:1.75;${name === roles.candidate ? "stroke-dasharray:1 4" : ""}`;
  }
  const of = (name) => app.S.mode === "mean" ? app.P.mean(name) : app.P.column(name, app.S.unit);
  function draw(name, signals, low, high, rows, said2) {
    const { P, G, rem } = app, values = Object.fromEntries(signals.map((signal) => [signal, of(signal)]));
    charts[name].draw({
      x: steps(G),
      y: { low, high, top: PAD, below: PAD },
      rows,
      lines: signals.map((signal) => ({
        values: values[signal],
        name: signal,
        kind: `of-${signal}`,
        cls: `letter s-${signal}`,
        style: style(signal)
      })),
      tip: (t) => `step ${t + 1} “${P.shown[t]}”
${signals.map((s) => `${s} ${fmt(values[s][t], 4)}`).join("   ")}`,
      alone: P.T === 1 ? `A line needs at least two ${P.reads.many}.` : null,
      said: said2,
      rem
    });
  }
  function paint2() {
    const { P, S } = app;
    const valves = gates(), states = P.signals.filter((name) => !valves.includes(name));
    const said2 = (names) => `${names} over time. The numbers are in the table.`;
    if (valves.length)
      draw(
        "valves",
        valves,
        -0.04,
        1.04,
        [
          [0, "0"],
          [1, "1"]
        ],
        said2(`Gates ${valves.join(", ")}`)
      );
    const high = 1.12 * Math.max(1, ...states.map((name) => Math.max(...of(name).map(Math.abs))));
    const whole = Math.floor(high);
    const rows = [-whole, 0, whole].map((v) => [v, fmt(v, 0, true)]);
    draw("memory", states, -high, high, rows, said2(states.join(", ")));
    head.replaceChildren(
      S.mode === "mean" ? `Mean of ${P.H} units over time ` : `Unit ${S.unit} over time `,
      h("small", { class: "wide" }, valves.length ? "valves 0–1, then memory" : "hidden state")
    );
    const lasts = S.mode === "unit" ? P.halfLife(S.unit) : null;
    half.replaceChildren(...lasts === null ? [] : ["half-life ", h("b", {}, life(lasts))]);
    half.title = `Half-life: ${halfLifeIs(P.reads)}${lasts < 0 ? "; this text ends before more can be told" : ""}`;
  }
  return {
    els: [h("div", { class: "hd" }, head, half), charts.valves.el, charts.memory.el],
    draw(has) {
      if (has("size", "picture")) size();
      if (has("picture", "unit", "view", "size")) paint2();
    }
  };
}

// visualizer/pages/explorer/figures.mjs
var STYLES = {
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
var error = ({ answers: answers3, target }) => answers3.kind === "value" ? `L = its answer, the ${target}` : `L = −ln p(“${visible(target)}”), its guess`;
var loss = ({ answers: answers3, target }) => answers3.kind === "value" ? `L is the answer after the last step, the ${answers3.title}` : `The loss L is −ln of the probability that the ${answers3.title} at the last step is “${visible(target)}”, which the network shown holds likeliest`;
function figures(app) {
  const gradHead = h("h2"), gradNote = h("small");
  const target = h("div", { class: "bk" }), labels = h("div", { class: "labels", "aria-hidden": "true" }), el2 = h("div", { class: "plot gradient", role: "img" }, target, labels);
  const unit = lines(app, zoom);
  const root = h("div", { class: "plots" }, ...unit.els, h("div", { class: "hd long" }, gradHead), el2);
  let models = null, setting = false, series = [], waiting = 0;
  let pressed = 0;
  el2.addEventListener("pointerdown", (event) => pressed = event.clientX, true);
  el2.addEventListener("click", (event) => {
    if (Math.abs(event.clientX - pressed) > 4) return;
    const x = event.clientX - el2.getBoundingClientRect().left;
    if (x >= app.G.gutter) app.go(app.G.step(x));
  });
  el2.addEventListener("dblclick", () => app.resetZoom());
  app.resetZoom = () => {
    clearTimeout(waiting);
    app.resetView();
    app.draw(/* @__PURE__ */ new Set(["view", "step", "unit", "size"]));
  };
  async function start() {
    const named = await embed(app.setup.figures, { gradient: target });
    models = { named, time: named("time") };
    models.time.change.connect(() => {
      if (setting) return;
      clearTimeout(waiting);
      const { start: start2, end } = models.time;
      waiting = setTimeout(() => zoom(start2, end), 30);
    });
    named("gradient.y").change.connect(() => {
      if (!setting) requestAnimationFrame(names);
    });
    app.draw(/* @__PURE__ */ new Set(["picture", "size", "theme", "view", "unit"]));
    app.root.classList.add("plotted");
  }
  function zoom(start2, end) {
    const { P, G, S } = app;
    const view = between(start2, end, P.T, G.width - G.gutter);
    if (view.a === S.view.a && view.n === S.view.n) range2();
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
  const range2 = () => models && quietly(() => models.time.setv({ start: app.G.a - 0.5, end: app.G.end - 0.5 }));
  function size() {
    const { G, rem, low, small } = app;
    el2.style.height = `${Math.round((small ? 11 : low ? 6.6 : 7) * rem)}px`;
    models.named("gradient").setv({ min_border_left: G.gutter, min_border_top: 3, min_border_bottom: 3 });
    models.named("gradient").toolbar.active_drag = small ? null : "auto";
  }
  function colours() {
    const { css: css2 } = app;
    for (const [line2, [hue2, width, dash]] of Object.entries(STYLES)) {
      const { glyph } = models.named(`gradient.${line2}`);
      glyph.setv({ line_color: css2(hue2), line_width: width, line_dash: dash ?? [], line_cap: "round" });
    }
    axisColours(models.named, "gradient", app);
  }
  function fill2(lines2, low, high, marks, texts, tip) {
    const { T } = app.P;
    const t = Array.from({ length: T }, (_, k) => k);
    const data = { t, tip: t.map(tip), low: t.map(() => low), high: t.map(() => high) };
    for (const line2 of Object.keys(STYLES)) {
      const shown = line2 in lines2;
      models.named(`gradient.${line2}`).visible = shown;
      data[line2] = shown ? Array.from(lines2[line2]) : t.map(() => NaN);
    }
    models.named("gradient.source").data = data;
    models.named("gradient.y").setv({ start: low, end: high });
    models.named("gradient.axis").major_label_overrides = new Map(texts);
    models.named("gradient.ticks").ticks = marks;
  }
  const short = (cell) => shortCell(app.setup.cells[cell]);
  function gradientLines() {
    const { P, S } = app, lines2 = {}, names2 = {}, own = P.cell;
    for (const { key, cell, signal } of P.curves) {
      const line2 = `${cell === "rnn" || cell === "lstm" ? cell : "own"}.${signal}`;
      lines2[line2] = relative(P.array(key));
      names2[line2] = `${short(cell)} ‖dL/d${signal}‖`;
    }
    const floors = Object.values(lines2).flatMap((line2) => line2.filter(Number.isFinite));
    const low = Math.min(-1.5, Math.min(...floors) - 0.25), high = Math.max(0.25, Math.max(...floors) + 0.15);
    const forget = P.array("forget");
    if (forget) {
      const at2 = (t) => S.mode === "mean" ? Math.log10(
        Array.from({ length: P.H }, (_, u) => 10 ** forget[t * P.H + u]).reduce((a, b) => a + b) / P.H
      ) : forget[t * P.H + S.unit];
      lines2.forget = Array.from({ length: P.T }, (_, t) => Number.isFinite(at2(t)) ? at2(t) : NaN);
      names2.forget = S.mode === "mean" ? `∏ ${factorText(P.roles.keep)}, mean of units` : `∏ ${factorText(P.roles.keep)} of unit ${S.unit}`;
      if (own !== "lstm") names2.forget += ` (${short(own)})`;
    }
    const marks = ticks(low, high, 5, true), texts = marks.map((k) => [k, { 0: "1", "-1": "0.1", "-2": "0.01" }[k] ?? power(k)]);
    fill2(
      lines2,
      low,
      high,
      marks,
      texts,
      (t) => `step ${t + 1} “${P.shown[t]}”
` + Object.entries(lines2).map(([line2, values]) => `${names2[line2]} ${magnitude(values[t])}`).join("\n")
    );
    series = Object.entries(lines2).map(([line2, values]) => ({ line: line2, values, name: names2[line2] }));
    const last = shorten(P.shown[P.T - 1], 20);
    gradHead.replaceChildren(`How much error from “${last}” reaches back `, gradNote);
    const losses = new Map(P.curves.map(({ cell, loss: loss2 }) => [short(cell), loss2]));
    const each = [...losses].map(([cell, loss2]) => `${cell} ${fmt(loss2, 2)}`).join(", ");
    gradNote.textContent = `${error(P)}: ${each}; each ÷ its last value, log scale`;
    gradHead.title = `${loss(P)}: ${each}. Each curve is the norm of a total derivative of L, divided by its own value at the last step.`;
    el2.setAttribute(
      "aria-label",
      `Gradient norms at every step, on a logarithmic scale: ${Object.entries(names2).map(([line2, name]) => `${name} at the first step ${magnitude(lines2[line2][0])}`).join("; ")}.`
    );
  }
  function names() {
    const { G, rem, P } = app;
    if (P.T === 1) {
      const why = `The gradient needs at least two ${P.reads.many}.`;
      return labels.replaceChildren(h("span", { class: "alone" }, why));
    }
    const { start: start2, end } = models.named("gradient.y"), tall = el2.clientHeight;
    const y = (v) => 3 + (tall - 6) * (1 - (v - start2) / (end - start2));
    const all2 = series.map(({ line: line2, values, name }) => {
      const points2 = [];
      for (let t = Math.max(0, G.a); t < G.end; t++) {
        const at2 = y(values[t]);
        points2.push([G.centre(t), at2 < -2 || at2 > tall + 2 ? NaN : at2]);
      }
      return { span: h("span", { class: `name ${line2.replace(".", "-")}` }, name), points: points2 };
    });
    labels.replaceChildren(...all2.map(({ span: span2 }) => span2));
    return label(all2, [], { left: G.gutter + 2, right: G.width - 2, top: 0, bottom: tall }, rem);
  }
  start();
  return {
    el: root,
    draw(has) {
      unit.draw(has);
      if (!models) return;
      if (has("size", "picture")) quietly(size);
      if (has("theme", "size")) quietly(colours);
      if (has("picture", "unit")) quietly(gradientLines);
      if (has("view", "picture", "size")) range2();
      if (has("view", "picture", "size", "unit", "theme")) names();
    }
  };
}

// visualizer/pages/kit/cell/parts.mjs
var BORE = 30;
var FULL = 26;
var RADIUS = 25;
var BADGE = 38;
var clamp = (v, low, high) => Math.min(high, Math.max(low, v));
var jawShift = (gate3) => (clamp(gate3, 0, 1) || 0) * BORE / 2;
var flowWidth = (v, scale3) => v ? clamp(Math.abs(v) * FULL / Math.max(1.25, scale3 || 0), 1.5, BORE) : 0;
var SUM = 4;
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
  pipe(...paths2) {
    for (const d of paths2) {
      this.add("walls", el("path", { d, class: "wall" }));
      this.add("bores", el("path", { d, class: "bore" }));
    }
  }
  /** What flows along a path: value(v), on the scale of scale(v). */
  flow(d, value, scale3 = memory) {
    const path2 = el("path", { d });
    this.add("flows", path2);
    this.steps.push((v) => {
      const now3 = value(v);
      path2.style.strokeWidth = flowWidth(now3, scale3(v));
      path2.setAttribute("class", `flow ${sign(now3)}`);
    });
  }
  /**
   * A valve at (x, y) on a pipe that runs "right", "left", "up" or "down", with a badge (its letter, where its
   * wire arrives) at `at` ([dx, dy]) from its middle. gate, before and after are functions of v.
   */
  valve({ x, y, runs: runs2, letter, hue: k, gate: gate3, before, after, at: at2, scale: scale3 = memory }) {
    const r = RADIUS;
    const id = `gs-valve-${++clips}`;
    const level = runs2 === "left" || runs2 === "right";
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
    const turn = { right: [1, 0], left: [-1, 0], up: [0, -1], down: [0, 1] }[runs2];
    const point = (along2, aside) => `${x + along2 * turn[0] - aside * turn[1]} ${y + along2 * turn[1] + aside * turn[0]}`;
    this.steps.push((v) => {
      const shift = jawShift(gate3(v));
      const axis2 = level ? "Y" : "X";
      one.style.transform = `translate${axis2}(${-shift}px)`;
      other.style.transform = `translate${axis2}(${shift}px)`;
      const a = flowWidth(before(v), scale3(v)) / 2;
      const b = flowWidth(after(v), scale3(v)) / 2;
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
    const number3 = el("text", { x: x + inset, y: y + (row ?? big), "font-size": big, "text-anchor": anchor });
    this.add("words", name, number3);
    this.steps.push((v) => {
      const now3 = v.blank ? void 0 : value(v);
      const [long, short, mean] = text2(v);
      const averaged = this.compact ? mean : mean && `mean ${mean}`;
      const plain3 = this.compact ? short : long;
      put(name, v.blank || now3 !== void 0 ? v.mode === "mean" ? averaged : plain3 : "");
      put(number3, now3 === void 0 ? "" : k ? fmt(now3) : signed(now3));
      number3.setAttribute("class", `num ${k ? `T${k}` : hue(now3)}`);
    });
  }
  /** A line of words; text(v) may depend on the step. */
  words(x, y, text2, { anchor = "start", size = 13.5, cls = "lab" } = {}) {
    const node = el("text", { x, y, "font-size": size, "text-anchor": anchor, class: cls });
    this.add("words", node);
    this.steps.push((v) => put(node, text2(v)));
  }
};

// visualizer/pages/kit/pins.mjs
var isCoupled = (value) => typeof value === "string";
function places2(text2, size = Infinity) {
  if (text2.trim() === "*") return null;
  const found = /* @__PURE__ */ new Set();
  for (const part of text2.split(",")) {
    const [, first2, last = first2] = /^\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?$/.exec(part) ?? [];
    if (first2 === void 0 || Number(last) < Number(first2) || Number(last) >= size || Number(last) - Number(first2) > 1e5)
      return void 0;
    for (let k = Number(first2); k <= Number(last); k++) found.add(k);
  }
  return [...found].sort((a, b) => a - b);
}
function spans(numbers4) {
  const found = [];
  for (const k of numbers4) {
    if (found.length && found.at(-1)[1] === k - 1) found.at(-1)[1] = k;
    else found.push([k, k]);
  }
  return found;
}
var written2 = (numbers4) => numbers4 === null ? "*" : spans(numbers4).map(([a, b]) => a === b ? a : `${a}-${b}`).join(",");
var pinText = ({ signal, units: units2, steps: steps3, value, on = true }) => `${on ? "" : "!"}${signal}:${written2(units2)}:${written2(steps3)}=${value}`;
var span = (first2, last, T) => first2 <= 0 && last >= T - 1 ? null : Array.from(
  { length: Math.min(last, T - 1) - Math.max(0, first2) + 1 },
  (_, k) => Math.max(0, first2) + k
);
var acts = (pin) => pin.on && !pin.why;
var holds = (pin, signal, unit, t) => acts(pin) && pin.signal === signal && (pin.units === null || pin.units.includes(unit)) && (pin.steps === null || pin.steps.includes(t));
var heldAt = (pins, signal, unit, t) => pins.findLast((pin) => holds(pin, signal, unit, t))?.value ?? null;
function held(pins, signal, steps3, T, H) {
  const own = pins.filter((pin) => acts(pin) && pin.signal === signal);
  if (!own.length) return null;
  const found = /* @__PURE__ */ new Set();
  for (const t of all(steps3, T))
    for (let u = 0; u < H && found.size < 2; u++) found.add(heldAt(own, signal, u, t));
  return found.size === 1 ? [...found][0] : void 0;
}
function released(pins, steps3, T) {
  return pins.flatMap((pin) => {
    if (!acts(pin) || steps3 && pin.steps && !steps3.some((t) => pin.steps.includes(t))) return [pin];
    const { text: text2, why, ...kept2 } = pin, left = steps3 === null ? [] : all(pin.steps, T).filter((t) => !steps3.includes(t));
    return left.length ? [{ ...kept2, steps: left }] : [];
  });
}
var together = (one, other) => written2(one.units) === written2(other.units) && written2(one.steps) === written2(other.steps);
function mates(pins, k, presets3) {
  const { signal } = pins[k], sets = presets3.map(({ hold }) => hold.map(([name]) => name)).filter((names) => names.includes(signal));
  return pins.flatMap(
    (pin, j) => pin.signal !== signal && together(pin, pins[k]) && sets.some((names) => names.includes(pin.signal)) ? [j] : []
  );
}
var meet = (a, b) => a === null ? b : b === null ? a : a.filter((k) => b.includes(k));
var all = (places3, size) => places3 ?? Array.from({ length: size }, (_, k) => k);
function overruled(pins, T, H) {
  return pins.map((pin, k) => {
    if (!acts(pin)) return [];
    const mine = all(pin.units, H).length * all(pin.steps, T).length, found = [];
    for (let by = k + 1; by < pins.length; by++) {
      const later = pins[by];
      if (!acts(later) || later.signal !== pin.signal || later.value === pin.value) continue;
      const units2 = all(meet(pin.units, later.units), H), steps3 = all(meet(pin.steps, later.steps), T);
      if (units2.length && steps3.length)
        found.push({ by, steps: steps3, whole: units2.length * steps3.length === mine });
    }
    return found;
  });
}
var MOST = 200;
var begun = { past: [], future: [] };
var changed2 = ({ past }, before) => ({ past: [...past.slice(1 - MOST), before], future: [] });
var undone = ({ past, future }, now3) => past.length ? [{ past: past.slice(0, -1), future: [now3, ...future] }, past.at(-1)] : null;
var redone = ({ past, future }, now3) => future.length ? [{ past: [...past, now3], future: future.slice(1) }, future[0]] : null;

// visualizer/pages/explorer/handles.mjs
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
    const link = el(
      "a",
      { class: "hand", href: "./whatif" },
      el("circle", { class: "reach", cx: x, cy: y, r: RADIUS + 5 }),
      dot
    );
    const aim = () => {
      const { S } = app, units2 = S.mode === "mean" ? null : [S.unit];
      link.setAttribute(
        "href",
        way(app, "whatif", { pins: pinText({ signal, units: units2, steps: [S.t], value: asks.value }) })
      );
    };
    const whose = () => app.S.mode === "mean" ? "all units" : `unit ${app.S.unit}`;
    const leads = () => `${asks.words} Opens What if, ${signal} of ${whose()} at ${asks.value}`;
    const show = () => {
      aim();
      const at2 = link.getBoundingClientRect(), home = app.root.getBoundingClientRect();
      tag.textContent = leads();
      tag.hidden = false;
      tag.style.left = `${Math.max(4, Math.min(home.width - tag.offsetWidth - 4, at2.left - home.left + at2.width / 2 - tag.offsetWidth / 2))}px`;
      tag.style.top = `${at2.bottom - home.top + 4}px`;
    };
    const hide = () => tag.hidden = true;
    link.addEventListener("pointerenter", (event) => event.pointerType !== "touch" && show());
    link.addEventListener("focus", show);
    for (const leave of ["pointerleave", "blur"])
      link.addEventListener(leave, (event) => event.pointerType !== "touch" && hide());
    link.addEventListener("pointerdown", (event) => touched = event.pointerType === "touch" && tag.hidden);
    link.addEventListener("click", (event) => {
      aim();
      if (!touched) return;
      event.preventDefault();
      show();
    });
    return {
      el: link,
      step(v) {
        link.style.display = v.blank ? "none" : "";
        if (v.blank) return;
        asks = question(v.now[signal], linked2);
        link.setAttribute("aria-label", `${app.P.roles.word(signal)}: ${leads()}`);
        if (!tag.hidden && link.matches(":hover, :focus")) tag.textContent = leads();
      }
    };
  }
  return { tag, hand };
}

// visualizer/pages/kit/cell/frame.mjs
var WIDTH = 520;
var HEIGHT = 366;
var BELT = 82;
var BUS = 316;
var KEEP = 146;
var now = (k) => (v) => v.now[k];
var old = (k) => (v) => v.prev[k];
var kept = (v) => v.kept;
var written3 = (v) => v.written;
var at = (text2) => (v) => text2({ old: sub(v.before ?? v.t ?? 0), now: sub((v.t ?? 0) + 1) }, v);
var share = (factor) => (v) => v.blank ? 1 : factorValue(factor, (name) => v.now[name]);
function belt(s, cell, writeX) {
  const { memory: m, keeper: hue2 } = cell;
  const k = factorText(cell.keep);
  const name = cell.called.keep;
  const open2 = share(cell.keep);
  s.pipe(`M0 ${BELT}H${WIDTH}`);
  s.flow(`M0 ${BELT}H${KEEP - 24}`, old(m));
  s.flow(`M${KEEP + 24} ${BELT}H${writeX}`, kept);
  s.flow(`M${writeX} ${BELT}H${WIDTH}`, now(m));
  s.valve({ x: KEEP, y: BELT, runs: "right", letter: k, hue: hue2, gate: open2, before: old(m), after: kept });
  s.sum(writeX, BELT);
  s.head(507, BELT);
  const top3 = s.compact ? 17 : 16;
  const row = s.compact ? 29 : 27;
  s.label(
    0,
    top3,
    at((n, v) => [
      v.first ? "no memory yet" : `old memory ${m}${n.old}`,
      v.first ? "no memory" : "old memory",
      `old ${m}${s.compact ? "" : n.old}`
    ]),
    old(m),
    { size: 25, row }
  );
  s.label(KEEP, top3, () => [`${name} ${k}`, name, k], open2, { anchor: "middle", hue: hue2, row });
  const times = cell.keepsAt ? k : `(${k})`;
  s.label(
    KEEP + 38,
    top3,
    at((n) => [`kept ${times}·${m}${n.old}`, "kept", `${times}·${m}${s.compact ? "" : n.old}`]),
    kept,
    { row }
  );
  s.label(
    WIDTH,
    top3,
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
    const said2 = s.compact && v.mode === "mean" ? [`mean of ${v.H} units`] : texts(v);
    put(note, said2.find((text2) => text2.length <= room) ?? "");
  });
}
function joined(s, xs, top3) {
  s.bus(`M0 ${BUS}H${Math.max(...xs)}`, ...xs.map((x) => [x, BUS]));
  for (const x of xs) s.bus(`M${x} ${BUS}V${top3}`);
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
function alone(s, xs, top3) {
  s.bus(`M60 ${BUS}H${Math.max(...xs)}`, ...xs.map((x) => [x, BUS]));
  for (const x of xs) s.bus(`M${x} ${BUS}V${top3}`);
  chip(
    s,
    BUS,
    at((n, { one }) => [
      `x${n.now}, this ${one} alone: h${n.old} is not looked at`,
      `this ${one} alone, without h${n.old}`,
      `this ${one} alone`
    ])
  );
}
function apart(s, both, word, hidden, top3) {
  const [yh, yx] = [BUS - 12, BUS + 3];
  s.bus(`M0 ${yh}H${Math.max(...both, ...hidden)}`);
  s.bus(`M60 ${yx}H${Math.max(...both, ...word)}`);
  for (const x of both) s.bus(`M${x} ${yx}V${top3.both}`, [x, yh], [x, yx]);
  for (const x of word) {
    s.add("wires", el("path", { d: `M${x} ${yh + 6}V${yh - 6}`, class: "over" }));
    s.bus(`M${x} ${yx}V${top3.word}`, [x, yx]);
  }
  for (const x of hidden) s.bus(`M${x} ${yh}V${top3.hidden}`, [x, yh]);
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

// visualizer/pages/kit/cell/diagram.mjs
function lstm(s, cell, { peepholes = "" } = {}) {
  const coupled = cell.linked;
  const [write2, out, row] = [254, 424, 258];
  const [inputX, outputX, inputY, tanhY, outputY, endY] = [200, 384, 172, 134, 198, 254];
  s.pipe(`M${write2} ${row}V${BELT}`, `M${out} ${BELT}V${endY}H${WIDTH}`);
  belt(s, cell, write2);
  joined(s, coupled ? [KEEP, write2, outputX] : [KEEP, inputX, write2, outputX], row + 14);
  s.wire(`M${KEEP} ${row}V${BELT + 24}`, "f");
  s.box(KEEP, row, "σ", "f", 34);
  const open2 = share(cell.share);
  const [letter, hue2] = [factorText(cell.share), cell.writer];
  if (coupled) {
    linked(s, KEEP, BELT + 38, write2 - 48, inputY, "f");
  } else {
    s.wire(`M${inputX} ${row}V${inputY}H${write2 - 24}`, "i");
    s.box(inputX, row, "σ", "i", 34);
  }
  s.flow(`M${write2} ${row}V${inputY + 24}`, now("g"));
  s.flow(`M${write2} ${inputY - 24}V${BELT}`, written3);
  s.valve({
    x: write2,
    y: inputY,
    runs: "up",
    letter,
    hue: hue2,
    gate: open2,
    before: now("g"),
    after: written3,
    at: coupled ? [-48, 0] : void 0
  });
  s.box(write2, row, "tanh");
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
  const x = write2 + 20;
  const y = s.compact ? [115, 157, 198, 238] : [114, peepholes ? 157 : 162, 199, 241];
  s.label(x, y[0], () => [`written ${cell.writes}`, "written", cell.writes], written3);
  s.label(x + 11, y[1], () => [`${cell.called.write} ${letter}`, cell.called.write, letter], open2, { hue: hue2 });
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
  if (peepholes) peeps(s, peepholes, { row, inputX, outputX, tap: write2 + 108, y: y[2] });
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
  for (const gate3 of which) {
    const {
      from: from2,
      path: path2,
      c,
      place: [x, top3, anchor]
    } = wires[gate3];
    s.wire(`M${from2} ${BELT}${path2}`, gate3, "peep");
    s.add("marks", el("circle", { cx: from2, cy: BELT, r: 4, class: "chip" }));
    s.label(
      x,
      top3,
      at((n) => [`p·c${n[c]} to ${gate3}`, `to ${gate3}`, "p·c"]),
      (v) => v.peep?.[gate3],
      { size: 17, anchor }
    );
  }
}
function gru(s, cell, { reset = "after" } = {}) {
  const [write2, writeY, row, gates, out] = [274, 150, 210, 276, 496];
  const after = reset === "after";
  const [resetX, product, source] = after ? [352, 416, 416] : [398, 332, 444];
  s.pipe(
    `M${write2} ${row}V${BELT}`,
    `M${out} ${BELT}V134`,
    after ? `M${product} ${row}H${write2}` : `M${source} ${row}H${product}`
  );
  belt(s, cell, write2);
  s.flow(`M${out} ${BELT}V134`, now("h"));
  s.head(out, 126, true);
  s.wire(`M${KEEP} ${gates}V${BELT + 24}`, "z");
  s.box(KEEP, gates, "σ", "z", 34);
  linked(s, KEEP, BELT + 38, write2 - 48, writeY, "z");
  s.flow(`M${write2} ${row}V${writeY + 24}`, now("n"));
  s.flow(`M${write2} ${writeY - 24}V${BELT}`, written3);
  const open2 = share(cell.share);
  s.valve({
    x: write2,
    y: writeY,
    runs: "up",
    letter: "1−z",
    hue: "z",
    gate: open2,
    before: now("n"),
    after: written3,
    at: [-48, 0]
  });
  const scale3 = after ? () => SUM : void 0;
  const before = after ? (v) => v.u : old("h");
  const passed2 = (v) => v.passed ?? (v.mode === "mean" || v.blank ? void 0 : v.now.r * before(v));
  s.flow(`M${source} ${row}H${resetX + 24}`, before, scale3);
  s.flow(`M${resetX - 24} ${row}H${after ? write2 : product}`, passed2, scale3);
  if (!after) s.bus(`M${product} ${row}H${write2}`);
  s.valve({
    x: resetX,
    y: row,
    runs: "left",
    letter: "r",
    hue: "r",
    gate: now("r"),
    before,
    after: passed2,
    at: [0, 36],
    scale: scale3
  });
  s.wire(`M${resetX} ${gates}V${row + 24}`, "r");
  s.box(resetX, gates, "σ", "r", 34);
  s.box(product, row, "W·h", null, 44);
  s.box(write2, row, "tanh");
  apart(s, [KEEP, resetX], [write2], [source], { both: gates + 14, word: row + 14, hidden: row });
  const x = write2 + 24;
  s.label(x, 114, () => [`written ${cell.writes}`, "written", cell.writes], written3);
  s.label(x + 8, 156, () => ["write 1−z", "write", "1−z"], open2, { hue: "z" });
  s.label(write2 - 34, 204, () => ["candidate n", "candidate", "n"], now("n"), { anchor: "end" });
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
    passed2,
    { size: 16, anchor: "end" }
  );
}
function mingru(s, cell) {
  const [write2, writeY, row, gates, out] = [274, 150, 250, 250, 496];
  s.pipe(`M${write2} ${row}V${BELT}`, `M${out} ${BELT}V134`);
  plainBelt(s, cell, { write: write2, writeY, row, gates, out });
  s.box(write2, row, "W·x", null, 44);
  alone(s, [KEEP, write2], row + 14);
}
function plainBelt(s, cell, { write: write2, writeY, row, gates, out }) {
  const { share: factor, writer, keeper, candidate } = cell;
  const open2 = share(factor);
  belt(s, cell, write2);
  s.wire(`M${KEEP} ${gates}V${BELT + 24}`, keeper);
  s.box(KEEP, gates, "σ", keeper, 34);
  s.flow(`M${write2} ${row}V${writeY + 24}`, now(candidate));
  s.flow(`M${write2} ${writeY - 24}V${BELT}`, written3);
  s.valve({
    x: write2,
    y: writeY,
    runs: "up",
    letter: factorText(factor),
    hue: writer,
    gate: open2,
    before: now(candidate),
    after: written3,
    at: [-48, 0]
  });
  if (cell.linked) {
    linked(s, KEEP, BELT + 38, write2 - 48, writeY, keeper);
  } else {
    s.wire(`M200 ${gates}V${writeY}H${write2 - 24}`, writer);
    s.box(200, gates, "σ", writer, 34);
  }
  const x = write2 + 24;
  const name = factorText(factor);
  s.label(x, 114, () => [`written ${cell.writes}`, "written", cell.writes], written3);
  s.label(x + 8, 156, () => [`${cell.called.write} ${name}`, cell.called.write, name], open2, { hue: writer });
  s.label(write2 + 34, row - 46, () => [`candidate ${candidate}`, "candidate", candidate], now(candidate));
  if (cell.memory === "h") {
    s.flow(`M${out} ${BELT}V134`, now("h"));
    s.head(out, 126, true);
    s.label(
      WIDTH,
      157,
      at((n) => [`hidden h${n.now}`, "hidden", `h${s.compact ? "" : n.now}`]),
      now("h"),
      { anchor: "end" }
    );
  }
}
function plain(s, cell) {
  if (!cell.keep) return rnn(s, cell, { mix: "h'", sums: false });
  const [write2, writeY, row, out] = [274, 150, 250, 496];
  s.pipe(`M${write2} ${row}V${BELT}`, `M${out} ${BELT}V134`);
  plainBelt(s, cell, { write: write2, writeY, row, gates: row, out });
  const further = [...cell.others, cell.output].filter(Boolean);
  const boxes = further.map((_, k) => 424 + k * Math.min(52, 72 / Math.max(1, further.length - 1)));
  joined(s, [KEEP, ...cell.linked ? [] : [200], write2, ...boxes], row + 14);
  s.box(write2, row, cell.squash(cell.candidate) || "sum", null, 48);
  further.forEach((gate3, k) => {
    s.box(boxes[k], row, "σ", gate3, 34);
    s.label(boxes[k], row - 52, () => [`${gate3}`, gate3, gate3], now(gate3), { hue: gate3, anchor: "middle" });
  });
  if (cell.memory === "c") {
    s.flow(`M${out} ${BELT}V134`, now("c"));
    s.label(
      WIDTH,
      157,
      at((n) => [`hidden h${n.now}`, "hidden", `h${s.compact ? "" : n.now}`]),
      now("h"),
      { anchor: "end" }
    );
  }
  return void 0;
}
function rnn(s, cell, { mix: by = "W·h", sums = true } = {}) {
  const [row, mix, add, squash, wordY] = [196, 130, 252, 356, 262];
  s.add("walls", el("rect", { x: 1, y: BELT - 16, width: WIDTH - 2, height: 32, rx: 4, class: "ghost" }));
  s.words(WIDTH / 2, BELT + 5, () => "no memory belt: all of h is rewritten", {
    anchor: "middle",
    size: s.compact ? 19 : 15
  });
  s.pipe(`M0 ${row}H${WIDTH}`, `M${add} ${wordY}V${row}`);
  const sum3 = () => SUM;
  s.flow(`M0 ${row}H${mix}`, old("h"));
  if (sums) {
    s.flow(`M${mix} ${row}H${add}`, (v) => v.ah, sum3);
    s.flow(`M${add} ${wordY}V${row}`, (v) => v.ax, sum3);
    s.flow(`M${add} ${row}H${squash}`, (v) => v.a, sum3);
  }
  s.flow(`M${squash} ${row}H${WIDTH}`, now("h"));
  s.box(mix, row, by, null, 48);
  s.box(add, wordY, "W·x", null, 48);
  s.box(squash, row, cell.squash("h") || "=");
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
  if (sums) {
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
  }
  s.label(
    WIDTH,
    y,
    at((n) => [`new h${n.now}`, "new h", `h${s.compact ? "" : n.now}`]),
    now("h"),
    { anchor: "end", size: 25 }
  );
}
var DRAWINGS = {
  lstm,
  peephole: (s, cell, { peepholes = "ifo" }) => lstm(s, cell, { peepholes }),
  coupled: lstm,
  gru,
  mingru,
  rnn: (s, cell) => rnn(s, cell),
  indrnn: (s, cell) => rnn(s, cell, { mix: "u·h" })
};
function diagram(cell, hand = null) {
  const blank2 = {
    blank: true,
    now: Object.fromEntries(cell.gates.map((name) => [name, 1])),
    prev: {},
    token: ""
  };
  const svg = el("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: "100%", role: "img" });
  let sketch;
  return {
    svg,
    update(step = {}) {
      const v = step.now ? step : { ...blank2, ...step };
      const compact = Boolean(v.compact);
      if (sketch?.compact !== compact) {
        sketch = new Sketch(compact, hand);
        (DRAWINGS[cell.name] ?? plain)(sketch, cell, cell.options);
        svg.replaceChildren(sketch.root);
        svg.setAttribute("role", sketch.layers.hands.childElementCount ? "group" : "img");
      }
      svg.setAttribute("class", v.instant ? "gs-still" : "");
      sketch.update(v);
    }
  };
}

// visualizer/pages/kit/cell/instant.mjs
function instant(P, { t, unit, mode }) {
  const old2 = P.layers[P.layer].direction === "reverse" ? t + 1 : t - 1;
  const units2 = mode === "mean" ? Array.from({ length: P.H }, (_, u) => u) : [unit];
  const average = (value) => units2.reduce((sum3, u) => sum3 + value(u), 0) / units2.length;
  const { roles } = P;
  const read2 = (u) => (name) => P.at(name, t, u);
  const v = {
    now: Object.fromEntries(P.signals.map((name) => [name, average((u) => P.at(name, t, u))])),
    prev: { h: average((u) => P.at("h", old2, u)) },
    kept: average((u) => roles.kept(read2(u)) * P.at(P.memory, old2, u)),
    written: average((u) => roles.written(read2(u))),
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
  const [scales] = roles.others;
  if (scales)
    v.passed = average((u) => P.at(scales, t, u) * (P.signal("u") ? P.at("u", t, u) : P.at("h", old2, u)));
  v.peep = {};
  for (const gate3 of roles.gates) {
    if (P.signal(`peep.${gate3}`)) v.peep[gate3] = average((u) => P.at(`peep.${gate3}`, t, u));
  }
  return v;
}

// visualizer/pages/kit/cell/sentence.mjs
var signed2 = (v) => ({ text: fmt(v, 2, true), cls: rounded(v) ? sign(v) : void 0 });
var gate = (symbol, v, cls = symbol) => ({ text: `${symbol} = ${fmt(v)}`, cls });
var bold = (text2) => ({ text: text2, cls: "b" });
var segments = (...parts) => parts.flat(Infinity).filter(Boolean).map((part) => part.text === void 0 ? { text: part } : part);
var rest = (g, digits = 2) => 1 - rounded(g, digits);
function opening(g) {
  const v = rounded(g);
  return v < 0.15 ? "shut" : v < 0.35 ? "nearly shut" : v <= 0.65 ? "half open" : "open";
}
function share2(p, whole) {
  const percent2 = Math.round(100 * p);
  if (percent2 < 100) return `${percent2}%`;
  return whole ? "all" : "almost all";
}
var keptOf = (cell, v) => cell.kept((name) => v.now[name]);
function keeping(cell, v) {
  const value = keptOf(cell, v);
  const written5 = cell.keepsAt ? value : rest(v.now[cell.keeper]);
  return { word: cell.called.keep, value, shown: gate(factorText(cell.keep), written5, cell.keeper) };
}
function writing(cell, v) {
  const left = cell.share !== cell.writer;
  const value = left ? rest(v.now[cell.writer]) : v.now[cell.writer];
  const others2 = cell.others.flatMap((name) => [`, ${cell.word(name)} `, gate(name, v.now[name])]);
  return {
    word: cell.called.write,
    value,
    shown: [gate(factorText(cell.share), value, cell.writer), ...others2]
  };
}
function keeps(cell, v) {
  const { word, value, shown } = keeping(cell, v);
  const before = v.prev[cell.memory];
  if (v.first) return ["starts with an empty memory"];
  if (!rounded(before)) return ["has next to nothing in memory"];
  if (rounded(value) > 0.65)
    return [
      "keeps ",
      share2(rounded(value), value === 1),
      " of its old memory ",
      signed2(before),
      " (",
      shown,
      ")"
    ];
  const verb = { shut: "shuts", "nearly shut": "nearly shuts", "half open": "half-shuts" }[opening(value)];
  return [
    `${verb} its ${word} valve (`,
    shown,
    "), so ",
    share2(rest(value), value === 0),
    " of its old memory ",
    signed2(before),
    " is dropped"
  ];
}
var steady = (before, after) => Math.abs(rounded(after - before)) <= Math.min(0.05, Math.abs(before) / 5);
function outcome(cell, v) {
  const [before, after, wrote] = [v.prev[cell.memory], v.now[cell.memory], v.written].map((x) => rounded(x));
  const still = steady(before, after);
  const stays = [after === before ? ", so it stays at " : ", so it stays near ", signed2(after)];
  if (v.first || !before) return !wrote || after === wrote ? [] : [", making ", signed2(after)];
  if (!after) return [", leaving next to nothing"];
  if (before * after < 0)
    return wrote * after > 0 ? [" and flips it to ", signed2(after)] : [", leaving ", signed2(after)];
  if (!wrote) return still ? stays : [", leaving ", signed2(after)];
  if (rounded(keptOf(cell, v)) < 0.35) return [" in its place, making ", signed2(after)];
  if (still) return stays;
  if (wrote * before < 0) return [" against it, leaving ", signed2(after)];
  return Math.abs(after) > Math.abs(before) ? [" on top, making ", signed2(after)] : [", leaving ", signed2(after)];
}
function writes(cell, v) {
  const { word, value, shown } = writing(cell, v);
  const wrote = rounded(v.written);
  const only = Math.abs(wrote) < 0.1 && opening(value).endsWith("shut") ? "only " : "";
  return [
    `its ${opening(value).replace("half open", "half-open")} ${word} valve (`,
    shown,
    ") writes ",
    wrote ? [only, signed2(v.written)] : "next to nothing"
  ];
}
function rewrites(cell, v) {
  const [before, after] = [rounded(v.prev.h), rounded(v.now.h)];
  const close = steady(before, after);
  const becomes = before * after < 0 ? "it flips to " : before === after ? "it comes back to " : close ? "it comes out near " : "it becomes ";
  if (v.first) return [`starts with no past: the ${v.one} sets it to `, signed2(v.now.h)];
  const after_ = cell.squash("h") ? `, and after ${cell.squash("h")} ` : ", and ";
  const pushes = Number.isFinite(v.ax) && Number.isFinite(v.ah) ? [`the ${v.one} and the bias push `, signed2(v.ax), ", the old state ", signed2(v.ah), after_] : [`${v.one} and old state rewrite it, and `];
  return ["has no valve to keep its old ", signed2(v.prev.h), ": ", pushes, becomes, signed2(v.now.h)];
}
function moves(v, state) {
  const [before, after] = [v.prev[state], v.now[state]];
  if (v.first) return ["starts at zero and becomes ", signed2(after)];
  return rounded(before) === rounded(after) ? ["stays at ", signed2(after)] : ["goes from ", signed2(before), " to ", signed2(after)];
}
function together2(cell, v) {
  const units2 = bold(`the ${v.H} units`);
  if (!cell.keep) return [units2, " rewrite all of h: its mean ", moves(v, "h")];
  const [keep, write2] = [keeping(cell, v), writing(cell, v)];
  return [
    "on average over ",
    units2,
    ` the ${keep.word} valves are ${opening(keep.value)} (`,
    keep.shown,
    `) and the ${write2.word} valves ${opening(write2.value)} (`,
    write2.shown,
    "); the mean memory ",
    moves(v, cell.memory)
  ];
}
function narrate(cell, v) {
  const word = ["At ", bold(`“${shorten(v.token, 24)}”`), ", "];
  if (v.mode === "mean") return segments(word, together2(cell, v), ".");
  const unit = [bold(`unit ${v.unit}`), " "];
  if (!cell.keep) return segments(word, unit, rewrites(cell, v), ".");
  return segments(word, unit, keeps(cell, v), "; ", writes(cell, v), outcome(cell, v), ".");
}
var plain2 = (parts) => parts.map(({ text: text2 }) => text2).join("");
var SQUASHES = { tanh: Math.tanh, relu: (a) => Math.max(0, a) };
var op = (value) => ({ symbol: "", value, op: true });
var term = (symbol, v, digits, cls, bracket) => {
  const text2 = fmt(v, digits);
  return {
    symbol,
    value: bracket && rounded(v, digits) < 0 ? `(${text2})` : text2,
    cls: cls ?? (rounded(v, digits) ? sign(v) : void 0)
  };
};
function update(cell, v) {
  const [old2, now3] = [sub(v.before ?? v.t), sub(v.t + 1)];
  if (!cell.keep) {
    const h2 = v.mode === "mean" ? `mean h${now3}` : `h${now3}`;
    const sums = Number.isFinite(v.ax) && Number.isFinite(v.ah);
    const squash = cell.squash("h");
    const squashed = SQUASHES[squash];
    if (v.mode === "mean" || !squashed || !(sums || Number.isFinite(v.a)))
      return { symbol: h2, result: v.now.h };
    return {
      symbol: h2,
      result: v.now.h,
      from: (r) => squashed(sums ? r(v.ax) + r(v.ah) : r(v.a)),
      terms: (d) => [
        op(`${squash}(`),
        ...sums ? [term(`from x${now3}`, v.ax, d), op("+"), term(`from h${old2}`, v.ah, d, void 0, true)] : [term("a", v.a, d)],
        op(")")
      ]
    };
  }
  const { memory: state, candidate, keep, share: part } = cell;
  const memory2 = `${state}${old2}`;
  const [before, result] = [v.prev[state], v.now[state]];
  const bracketed = (factor) => factor === signalOf(factor) ? factor : `(${factorText(factor)})`;
  const at2 = (factor, d) => {
    const value = v.now[signalOf(factor)];
    return factor === signalOf(factor) ? value : rest(value, d);
  };
  let kept2 = (d) => [
    term(bracketed(keep), at2(keep, d), d, cell.keeper),
    op("·"),
    term(memory2, before, d, void 0, true)
  ];
  let wrote = (d) => [
    term(bracketed(part), at2(part, d), d, cell.writer),
    op("·"),
    term(candidate, v.now[candidate], d, void 0, true)
  ];
  let from2 = (r, d) => r(at2(keep, d)) * r(before) + r(at2(part, d)) * r(v.now[candidate]);
  if (v.mode === "mean") {
    kept2 = (d) => [term(`mean ${bracketed(keep)}·${memory2}`, v.kept, d, void 0, true)];
    wrote = (d) => [term(`mean ${bracketed(part)}·${candidate}`, v.written, d, void 0, true)];
    from2 = (r) => r(v.kept) + r(v.written);
  }
  const order = cell.keepsFirst ? [kept2, wrote] : [wrote, kept2];
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

// visualizer/pages/explorer/now.mjs
var MOTION_MS = 250;
function now2(app) {
  const say = h("p", { class: "say", "aria-live": "polite" });
  const which = h("h2");
  const previous = h("button", { type: "button", "aria-label": "Unit above (up arrow)" }, "◂");
  const next = h("button", { type: "button", "aria-label": "Unit below (down arrow)" }, "▸");
  const number3 = h("input", {
    type: "number",
    class: "unitno",
    min: 0,
    step: 1,
    "aria-label": "Unit",
    title: "Type a unit’s number"
  });
  const row = h("span", { class: "row" });
  const one = h("button", { type: "button", "aria-label": "one unit" }, "one");
  const mean = h("button", { type: "button" }, "mean");
  const layer = h("select", { "aria-label": "Layer" });
  const segment = h("div", { class: "seg" }, row, layer, previous, number3, next, one, mean);
  const move = (by) => app.pick(app.order[(app.order.indexOf(app.S.unit) + by + app.P.H) % app.P.H]);
  previous.addEventListener("click", () => move(-1));
  next.addEventListener("click", () => move(1));
  number3.addEventListener("input", () => {
    const unit = number3.valueAsNumber;
    if (Number.isInteger(unit) && unit >= 0 && unit < app.P.H) app.pick(unit);
  });
  number3.addEventListener("blur", () => number3.value = app.S.unit);
  number3.addEventListener(
    "keydown",
    (event) => event.key === "Enter" && app.root.focus({ preventScroll: true })
  );
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
      const gate3 = app.P.roles.kind(name) === "gate", full = app.full(name);
      const top3 = j * each + 2, tall = each - 5, base = gate3 ? top3 + tall : top3 + tall / 2;
      pen2.globalAlpha = 1;
      pen2.fillStyle = css2(gate3 ? `--${name}` : "--ink");
      pen2.font = `italic 650 ${0.95 * rem}px ${app.font}`;
      pen2.fillText(name, 0, top3 + tall / 2 + 0.3 * rem);
      pen2.fillStyle = css2("--rule2");
      pen2.fillRect(left, base, width - left, 1);
      const values = P.signal(name);
      const colours = gate3 ? [css2(`--F${name}`)] : [css2("--Fpos"), css2("--Fneg")];
      const paths2 = colours.map(() => new Path2D());
      for (let k = 0; k < P.H; k++) {
        const v = values[S.t * P.H + app.order[k]];
        const size2 = Math.max(0.5, Math.min(1, Math.abs(v) / full) * (gate3 ? tall : tall / 2));
        paths2[!gate3 && v < 0 ? 1 : 0].rect(
          left + k * bw + gap / 2,
          v < 0 ? base : base - size2,
          Math.max(1, bw - gap),
          size2
        );
      }
      pen2.globalAlpha = 0.85;
      colours.forEach((colour, c) => {
        pen2.fillStyle = colour;
        pen2.fill(paths2[c]);
      });
    });
    pen2.globalAlpha = 1;
    if (S.mode === "mean") return;
    pen2.strokeStyle = css2("--ink");
    pen2.lineWidth = 1.75;
    pen2.strokeRect(
      Math.max(left + k0 * bw - 2, 1),
      1,
      Math.min(bw + 4, width - left - k0 * bw + 1),
      height - 2
    );
  }
  function segments2(parent, parts) {
    parent.replaceChildren(
      ...parts.map(
        ({ text: text2, cls }) => cls === "b" ? h("b", {}, text2) : cls ? h("span", { class: `n s-${cls}` }, text2) : text2
      )
    );
  }
  return {
    el: root,
    draw(has) {
      const { P, S } = app;
      const rapid = performance.now() - stepped < MOTION_MS;
      if (has("step")) stepped = performance.now();
      const v = {
        ...instant(P, S),
        compact: app.small,
        instant: rapid || has("picture", "size", "unit", "theme")
      };
      const form2 = P.cell + JSON.stringify(P.options) + app.small;
      if (form2 !== kind) {
        kind = form2;
        drawing = diagram(P.roles, app.hand);
        cell.replaceChildren(drawing.svg);
      }
      if (has("picture")) {
        layer.replaceChildren(
          ...P.layers.map(
            (each, k) => h(
              "option",
              { value: k },
              `layer ${each.level + 1}${P.layers.some((x) => x.direction === "reverse") ? ` ${each.direction}` : ""}`
            )
          )
        );
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
      const said2 = narrate(P.roles, v);
      segments2(say, said2);
      drawing.svg.setAttribute(
        "aria-label",
        `The ${app.setup.cells[P.cell]} cell at this step. ${plain2(said2)}`
      );
      const inMean = S.mode === "mean";
      which.replaceChildren(
        ...inMean ? ["Inside the mean ", h("small", {}, `of ${P.H} units`)] : [`Inside unit ${S.unit} `, h("small", {}, `of ${P.H}`)]
      );
      setAttributes(one, { "aria-pressed": !inMean });
      setAttributes(mean, { "aria-pressed": inMean });
      setAttributes(mean, { "aria-label": `mean of ${P.H}` });
      if (number3.getRootNode().activeElement !== number3) number3.value = S.unit;
      number3.max = P.H - 1;
      row.hidden = inMean;
      const place2 = app.order.indexOf(S.unit) + 1, by = `Row ${place2} of ${P.H}, rows by ${SORTS[S.sort]}.`;
      setText(row, `row ${place2} by ${SORTED[S.sort]}`);
      for (const [each, where] of [
        [row, ""],
        [previous, " The row above (↑)."],
        [next, " The row below (↓)."]
      ])
        each.title = `${by}${where}`;
      update2.replaceChildren(
        ...equation(P.roles, v).map(
          ({ symbol, value: value2, cls, op: op2 }) => h(
            "span",
            { class: `term${op2 ? " op" : ""}` },
            h("span", { class: "sy" }, symbol ?? ""),
            h("span", { class: `va${cls ? ` s-${cls}` : ""}` }, value2)
          )
        )
      );
      setText(stripsHead, `All ${P.H} units now`);
      strips.setAttribute(
        "aria-label",
        `Bars of every signal for all ${P.H} units at step ${S.t + 1}. The numbers are in the table.`
      );
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

// visualizer/pages/explorer/writing.mjs
var HOTTEST = 2;
var SEEDS = 2 ** 32;
var within = (value, low, high, otherwise) => {
  const n = value.trim?.() === "" ? NaN : Number(value);
  return Number.isFinite(n) ? Math.max(low, Math.min(high, n)) : otherwise;
};
var request = (typed2, most, else_ = { temperature: 0.8, seed: 1, length: 100 }) => ({
  temperature: Math.round(100 * within(typed2.temperature, 0, HOTTEST, else_.temperature)) / 100,
  seed: Math.floor(within(typed2.seed, 0, SEEDS - 1, else_.seed)),
  length: Math.round(within(typed2.length, 1, most, else_.length))
});
function writing2(app) {
  const most = app.setup.written;
  const field = (name, label2, limits) => h("input", { type: "number", name, "aria-label": label2, title: label2, ...limits });
  const length = field("length", `How many, up to ${most}`, { min: 1, max: most, step: 1 });
  const temperature = field("temperature", `Temperature, 0 to ${HOTTEST}: at 0 always the likeliest`, {
    min: 0,
    max: HOTTEST,
    step: "any"
  });
  const seed = field("seed", "Seed: the same one writes the same again", { min: 0, max: SEEDS - 1, step: 1 });
  const fields = { temperature, seed, length };
  const many2 = h("span", {});
  const go = h("button", { type: "submit", class: "btn" }, "Write on");
  const el2 = h(
    "form",
    { class: "writeon", "aria-label": "Write on" },
    go,
    h("label", {}, length, many2),
    h("label", {}, "temp", h("span", { class: "roomy" }, "erature"), " ", temperature),
    h("label", {}, "seed ", seed)
  );
  const typed2 = () => Object.fromEntries(Object.entries(fields).map(([name, input]) => [name, input.value]));
  const show = (values) => {
    for (const [name, value] of Object.entries(values)) fields[name].value = String(value);
  };
  show(request({ temperature: "", seed: "", length: "" }, most));
  let last = request(typed2(), most);
  const read2 = () => {
    last = request(typed2(), most, last);
    show(last);
  };
  el2.addEventListener("change", read2);
  el2.addEventListener("submit", (event) => {
    event.preventDefault();
    read2();
    app.send({ write: last }, { wrote: true });
  });
  return {
    el: el2,
    draw(has) {
      if (!has("picture")) return;
      el2.hidden = app.P.answers.kind !== "next";
      many2.textContent = ` ${app.P.reads.many}`;
    }
  };
}

// visualizer/pages/explorer/reader.mjs
var UNITS = 17.5;
var FEWEST = 4;
var PHONE = 19;
var SIZES = {
  bytes: [[400, 1.0625]],
  characters: [
    [80, 1.75],
    [400, 1.25]
  ],
  other: [
    [60, 1.5],
    [200, 1.1875]
  ]
};
function reader(app) {
  const signals = h("div", { class: "seg signals", role: "group", "aria-label": "Colour the text by" });
  const whose = h("span", { class: "whose" });
  const pen2 = writing2(app);
  const sheet = h("div", {
    class: "sheet",
    tabindex: "0",
    role: "region",
    "aria-label": "The text, token by token"
  });
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
    return app.P.roles.kind(S.focus) === "memory" ? P.reach(S.focus, S.mode === "mean" ? null : S.unit) : 1;
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
    const { S, palette: palette2 } = app, all2 = values(), most = full();
    spans2.forEach((span2, t) => {
      const colour = palette2.of(S.focus, all2[t], most);
      if (span2.colour === colour) return;
      span2.colour = colour;
      span2.style.background = css(colour);
      span2.style.color = inkOn(colour);
    });
    legend.replaceChildren(...swatches(app, S.focus, most));
    whose.textContent = S.mode === "mean" ? `mean of ${app.P.H} units` : `of unit ${S.unit}`;
    for (const button of signals.children)
      button.setAttribute("aria-pressed", String(button.dataset.signal === S.focus));
  }
  function choices() {
    const { P } = app, gate3 = (name) => app.P.roles.kind(name) === "gate";
    const order = [
      P.memory,
      ...P.signals.filter((name) => name !== P.memory && !gate3(name)).reverse(),
      ...P.signals.filter(gate3)
    ];
    signals.replaceChildren(
      ...order.map((name) => {
        const title = app.P.roles.word(name);
        const button = h(
          "button",
          { type: "button", "data-signal": name, "aria-label": `${title} ${name}`, title },
          h("i", { class: `s-${name}` }, name)
        );
        button.addEventListener("click", () => app.look(name));
        return button;
      })
    );
  }
  function mark() {
    current?.classList.remove("cur");
    current?.removeAttribute("aria-current");
    current = spans2[app.S.t];
    current.classList.add("cur");
    current.setAttribute("aria-current", "step");
    const { offsetTop: top3, offsetHeight: tall } = current, line2 = Math.min(2 * tall, sheet.clientHeight / 3);
    if (top3 - line2 < sheet.scrollTop) sheet.scrollTop = top3 - line2;
    else if (top3 + tall + line2 > sheet.scrollTop + sheet.clientHeight)
      sheet.scrollTop = top3 + tall + line2 - sheet.clientHeight;
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
var PANES = { time: "Over time", text: "Text and units" };
function panes(app) {
  const buttons = Object.entries(PANES).map(([pane, name]) => {
    const button = h("button", { type: "button", "data-pane": pane, title: "Switch (v)" }, name);
    button.addEventListener("click", () => app.show(pane));
    return button;
  });
  const el2 = h(
    "div",
    { class: "hd panes" },
    h("div", { class: "seg", role: "group", "aria-label": "View of the text" }, ...buttons)
  );
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
      for (const button of buttons)
        button.setAttribute("aria-pressed", String(button.dataset.pane === app.S.pane));
    }
  };
}

// visualizer/pages/explorer/units.mjs
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
  const one = h(
    "section",
    { class: "oneunit", "aria-label": "The selected unit" },
    h("div", { class: "hd" }, whose, tag),
    about
  );
  const silent2 = h("p", { class: "silent" }), stale = h("p", { class: "stale-units" });
  const el2 = h("div", { class: "units" }, silent2, ranking, one, stale);
  let chosen2 = null, task = null, shown, buttons = [];
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
      const link = h("a", { class: "link", href: "./whatif", title }, words);
      for (const use of ["pointerdown", "focus", "click"])
        link.addEventListener(use, () => link.href = where());
      return link;
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
      to(
        "Cut this unit",
        "What if nobody heard it? Scores on the test split",
        () => `${way(app, "whatif")}#cut`
      ),
      " · ",
      to(
        "Hold it",
        "What if it kept what it holds now, to the end?",
        () => way(app, "whatif", { pins: kept2() })
      )
    );
  }
  const found = () => app.setup.cards[app.entry.card]?.note;
  const measured2 = () => app.measured.get(app.name);
  const current = () => measured2().features.find(({ name }) => name === chosen2);
  const ALL = {
    probe: ["all units, probe", "A linear probe, which reads all units at once"],
    before: ["before training", "The best unit of the weights that training began with"]
  };
  function row({ of, unit, signal, sign: sign2, score: score2, spread: spread2 }, kind, at2) {
    const { chance } = SCORES[kind];
    const low = Math.min(at2(score2), at2(chance)), high = Math.max(at2(score2), at2(chance));
    const bar2 = h("span", { class: "bar", style: `left:${100 * low}%;width:${100 * (high - low)}%` });
    const range2 = spread2 && h("span", {
      class: "range",
      style: `left:${100 * at2(spread2[0])}%;width:${100 * (at2(spread2[1]) - at2(spread2[0]))}%`
    });
    const parts = [
      h(
        "span",
        { class: "who" },
        ...of ? [ALL[of][0]] : [`unit ${unit} `, h("i", {}, told(kind, signal, sign2))]
      ),
      h("span", { class: "track" }, bar2, range2),
      h("span", { class: "n" }, scored(score2))
    ];
    const drawn = spread2 ? `: ${spreading(score2, spread2)} when the test texts are drawn anew` : "";
    if (of) return h("div", { class: `rank ${of}`, title: ALL[of][1] + drawn }, ...parts);
    const button = h(
      "button",
      { type: "button", class: "rank", tabindex: "-1", title: `Select it${drawn}`, "data-unit": unit },
      ...parts
    );
    button.addEventListener("click", () => app.choose(unit, signal));
    return button;
  }
  function rank() {
    const { features } = measured2();
    const { feature: asked } = app.S;
    chosen2 = features.some(({ name }) => name === asked) ? asked : (features.find(learnt) ?? features[0])?.name;
    feature.value = chosen2;
    const it = current(), at2 = scale(it), { title, chance } = SCORES[it.kind];
    note.textContent = `${finding(it, app.P.H)} Listed as validation ranked them, with ${title} on test texts.`;
    note.classList.toggle("nowhere", !learnt(it));
    const axis2 = h(
      "div",
      { class: "rank scale", "aria-hidden": "true" },
      h("span", {}, `${title}, test texts`),
      h(
        "span",
        { class: "track" },
        h(
          "span",
          { class: "chance", style: `left:${100 * at2(chance)}%` },
          `chance ${fmt(chance, chance ? 1 : 0)}`
        ),
        h("span", { class: "end" }, "1")
      ),
      h("span", {})
    );
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
  function share4(gate3, shut, open2) {
    const part = (cls, size) => h("i", {
      class: cls,
      style: `width:${100 * size}%;${cls === "shut" ? "" : `background:var(--R${gate3})`}`
    });
    return h(
      "tr",
      {},
      h("th", { scope: "row" }, h("i", { class: `s-${gate3}` }, gate3), ` ${app.P.roles.word(gate3)}`),
      h("td", {}, pct(shut)),
      h(
        "td",
        { class: "both", "aria-hidden": "true" },
        h("span", {}, part("shut", shut), part("between", 1 - shut - open2), part("open", open2))
      ),
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
    const all2 = measured2(), it = all2.units[S.unit], does = followed(all2, S.unit);
    whose.replaceChildren(`Unit ${S.unit} `, h("small", {}, `of ${P.H}, over the test texts`));
    tag.replaceChildren(h("b", {}, it.tag));
    const line2 = (name, ...what) => [h("dt", {}, name), h("dd", {}, ...what)];
    const follow2 = does && h("button", { type: "button", class: "link", title: "Show the units that tell it" }, does.title);
    follow2?.addEventListener("click", () => app.set({ feature: does.name }));
    const keeps2 = P.keeper && [
      ...line2(
        "keeps",
        h("i", { class: `s-${P.keeper}` }, P.keeper),
        ` ${scored(it.keep)} `,
        h("small", {}, `median ${app.P.roles.word(P.keeper)} gate`)
      ),
      ...line2(
        "half-life",
        `${life(it.half_life)} `,
        h("small", { title: `Half-life: ${halfLifeIs(P.reads)}` }, "median over all that it writes")
      )
    ];
    const gates = Object.keys(it.open);
    about.replaceChildren(
      h(
        "dl",
        {},
        ...line2(
          "follows",
          ...does ? [follow2, h("small", {}, ` ${does.how}`)] : ["none of these features well"]
        ),
        ...keeps2 ?? line2("keeps", "no gate keeps its memory")
      ),
      ...gates.length ? [
        h(
          "table",
          { class: "openings" },
          h(
            "thead",
            {},
            h(
              "tr",
              {},
              h("th", { scope: "col" }, "gate"),
              h("th", { scope: "col" }, "shut < 0.1"),
              h("th", { "aria-hidden": "true" }),
              h("th", { scope: "col" }, "open > 0.9")
            )
          ),
          h("tbody", {}, ...gates.map((gate3) => share4(gate3, it.shut[gate3], it.open[gate3])))
        )
      ] : [],
      ...app.pages.whatif ? [ways(app)] : [],
      h("p", { class: "rule" }, h("b", {}, it.tag), ": ", app.setup.tags[it.tag]),
      h(
        "details",
        {},
        h("summary", {}, "How this was measured"),
        h(
          "p",
          {},
          all2.about,
          ` ${all2.steps.validation.toLocaleString("en")} steps of validation, ${all2.steps.test.toLocaleString("en")} of test texts.`
        )
      ),
      ...found() ? [h("p", {}, h("b", {}, "This task"), `: ${found()}`)] : []
    );
  }
  return {
    el: el2,
    draw(has) {
      if (!has("picture", "unit", "focus", "feature")) return;
      const all2 = measured2(), none = !all2?.features.length;
      for (const part of [ranking, one]) part.hidden = none;
      silent2.hidden = !none;
      stale.hidden = none || app.weights !== "initial";
      stale.textContent = "Measured on the trained weights; the text above is read by the initial ones.";
      if (none) {
        silent2.textContent = all2 === void 0 ? "" : app.entry.card === void 0 ? "This is your own run: what its units do was not measured." : "What the units of this model do was not measured.";
        shown = void 0;
        return;
      }
      if (task !== null && task !== app.entry.task) app.S.feature = null;
      task = app.entry.task;
      if (shown === all2) return has("feature") ? rank() : select();
      shown = all2;
      feature.replaceChildren(...all2.features.map(({ name, title }) => h("option", { value: name }, title)));
      rank();
    }
  };
}

// visualizer/pages/explorer/explorer.mjs
var TALLER = 1.55;
var SCROLLS = ["ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown", " "];
var App = class extends Instrument {
  /** What is shown: the text, and the name and the weights of the network that read it. @type {string} */
  text;
  /** @type {string} */
  name;
  /** @type {string} */
  weights;
  /** Writes into the text box. @type {(text: string) => void} */
  typed;
  /** Lists the keys. @type {() => void} */
  help;
  constructor(context) {
    super(context, reading_default);
    this.questions = new Questions((question4) => this.tell(question4));
    Object.assign(this.S, { pane: "time", feature: null });
    this.measured = /* @__PURE__ */ new Map();
    this.written = null;
    const ways = this.pages.whatif && handles(this);
    this.hand = ways?.hand;
    this.parts = [header, ask, transport, now2, ribbon, panes, maps, figures, reader, units, dialogs].map(
      (part) => part(this)
    );
    const [head, question3, bar2, instant2, words, which, heat, plots2, text2, ranks2, extra] = this.parts;
    this.time = h(
      "section",
      { class: "time", "aria-label": "The whole text" },
      words.el,
      which.el,
      heat.el,
      plots2.el,
      text2.el,
      ranks2.el,
      h("div", { class: "cursor" })
    );
    this.cursor = this.time.lastChild;
    this.words = words.el;
    this.which = which.el;
    this.panes = { time: [heat.el, plots2.el, this.cursor, heat.tools], text: [text2.el, ranks2.el, text2.key] };
    which.join(heat, text2);
    this.sheet = text2.sheet;
    this.main = h(
      "main",
      {},
      h("section", { class: "now", "aria-label": "This step" }, bar2.el, instant2.el),
      this.time
    );
    this.root.append(head.el, question3.el, this.main, extra.el, ...ways ? [ways.tag] : []);
    this.listen();
    this.view = this.state.asked.values.view;
    this.receive(this.model.payload, { asked: this.inPage });
    this.wonder();
    const { brought } = this.state;
    if (brought !== void 0) {
      this.typed(brought);
      this.send({ text: brought });
    }
  }
  back({ values }) {
    const { view, text: text2, model, weights } = values;
    this.view = view;
    const asked = { text: text2 ?? this.text, model: model ?? this.name, weights };
    this.typed(asked.text);
    this.send(asked, { asked: true });
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
    return this.asked.text === this.text ? "The picture is still of the network before." : `The picture is still of “${shorten(this.text, CITED2)}”.`;
  }
  // what is shown, as it is asked for
  get shown() {
    return { text: this.text, model: this.name, weights: this.weights };
  }
  get values() {
    const { S, P } = this;
    return {
      ...this.shown,
      t: S.t,
      unit: S.unit,
      theme: S.theme,
      view: this.view,
      mode: S.mode,
      focus: this.chosen ? S.focus : null,
      feature: S.feature,
      written: this.written,
      sort: S.sort,
      sorted: S.sort === "now" && this.ordered !== S.t ? this.ordered ?? null : null,
      layer: P.layers.length > 1 ? P.layer : null
    };
  }
  get wished() {
    const { text: text2, model, weights } = this.asked;
    return { ...this.values, text: text2, model, weights };
  }
  // What a change of text, model or weights asks for; the newest answer wins. `then` says where its picture
  // opens: at the step of an address, where something happens, or where the network began to write.
  send(request2, then = {}) {
    if (this.closed) return;
    this.root.classList.add("busy");
    this.root.setAttribute("aria-busy", "true");
    const { write: write2, ...before } = this.asked;
    this.asked = { ...before, length: 0, ...request2 };
    if (this.pane(this.asked.model) === "text" && !this.measured.has(this.asked.model))
      this.asked.units = true;
    this.later = then;
    this.changed = true;
    if (!this.questions.busy.size) this.ask();
    this.mark();
  }
  ask() {
    this.changed = false;
    this.questions.ask("picture", this.asked);
  }
  // another model; to a text that was written for another task it would have little to say
  change(entry) {
    const from2 = this.find(this.asked.model).task, { examples } = this.setup.tasks[entry.task];
    if (entry.task === from2 || !examples.length || examples.some(([, text2]) => text2 === this.asked.text)) {
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
    if (!opening2 && !this.questions.take(answer)) return;
    if (this.changed) return this.ask();
    const { asked, jump, wrote, fresh } = this.later ?? opening2 ?? {};
    this.later = void 0;
    this.returning = false;
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
    const sameModel = answer.model === this.name;
    this.written = this.wroteFrom(answer);
    if (answer.entry) this.own = answer.entry;
    if (answer.units !== void 0) this.measured.set(answer.model, answer.units);
    Object.assign(this, {
      P: answer.picture,
      text: answer.text,
      name: answer.model,
      weights: answer.weights
    });
    this.asked = this.shown;
    if (before && before.layers.length === this.P.layers.length) this.P.layer = before.layer;
    const P = this.P, S = this.S;
    S.pane = this.pane(this.name);
    if (before === null || jump) {
      const [t2, unit] = P.moment, told4 = sameModel ? [S.unit, this.chosen] : story(this.measured.get(this.name));
      S.t = t2;
      [S.unit, this.chosen] = S.pane === "text" && told4 ? told4 : [unit, this.chosen];
    } else {
      const last = fresh || S.t >= before.T - 1 || !continues(before.tokens, P.tokens);
      S.t = wrote && answer.written !== void 0 ? answer.written : last ? P.T - 1 : Math.min(S.t, P.T - 1);
      S.unit = Math.min(S.unit, P.H - 1);
    }
    if (asked) this.placed(opening2 !== null);
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
    return void 0;
  }
  // where the network's own writing begins, as long as neither it nor the network changes
  wroteFrom({ text: text2, model, weights, written: written5 }) {
    const same3 = model === this.name && weights === this.weights && text2.startsWith(this.text.trimEnd());
    if (written5 !== void 0) return same3 ? Math.min(this.written ?? written5, written5) : written5;
    return same3 && text2 === this.text ? this.written : null;
  }
  // the view that an address asks for; what it asks of the server is said by the server as the page opens
  placed(opening2) {
    const { P, S, state, notices } = this, { values, given, said: said2 } = state.asked;
    notices.push(...opening2 ? [] : said2.server, ...said2.view);
    S.t = state.place("t", P.T, S.t, notices);
    if (given.has("unit")) this.chosen = void 0;
    S.unit = state.place("unit", P.H, S.unit, notices);
    this.chosen = state.among("focus", P.signals, notices) ?? this.chosen;
    const features = this.measured.get(this.name)?.features;
    const unmeasured = features && !features.some(({ name }) => name === values.feature);
    if (values.feature !== null && unmeasured)
      notices.push("The address asks for a feature that the units were not measured for.");
    const { mode, sort } = values;
    Object.assign(S, { mode, sort, feature: unmeasured ? null : values.feature });
    P.layer = state.place("layer", P.layers.length, P.layer, notices);
    if (given.has("written")) this.written = state.place("written", P.T, null, notices);
    this.ordered = state.place("sorted", P.T, S.t, notices);
  }
  // the changes that an address brings along are held on the What-if page alone
  unheld() {
    if (!this.pages.whatif || !this.state.asked.values.pins) return;
    this.notices.push({
      text: "This page shows the network as trained: the changes in the address are not held here.",
      to: way(this, "whatif"),
      words: "See them in What if"
    });
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
    for (const [pane, parts] of Object.entries(this.panes))
      for (const part of parts) part.hidden = pane !== S.pane;
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
    this.keep();
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
var explorer_default = { render: (context) => void new App(context) };

// visualizer/pages/kit/near.mjs
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

// visualizer/pages/kit/section.mjs
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
function slider({ name, title, low, high, step, value, written: written5 }, changed3) {
  const input = h("input", { type: "range", min: low, max: high, step, value, "aria-label": title });
  const shown = h("output", {});
  const say = () => {
    const text2 = written5(Number(input.value));
    shown.textContent = text2;
    input.setAttribute("aria-valuetext", text2);
  };
  input.addEventListener("input", () => {
    say();
    changed3(Number(input.value));
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
    el: h(
      "span",
      { class: "seg", role: "group", "aria-label": title },
      ...buttons.map(([, button]) => button)
    ),
    set(now3) {
      for (const [value, button] of buttons) button.setAttribute("aria-pressed", String(value === now3));
    }
  };
}

// visualizer/pages/gradients/section.mjs
function number2(log) {
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
var powers = (low, high, most) => ticks(low, high, most, true).map((k) => [k, k === 0 ? "1" : power(k)]);
function median(values) {
  const sorted = [...values].sort((a, b) => a - b), half = sorted.length >> 1;
  if (!sorted.length) return null;
  return sorted.length % 2 || sorted[half - 1] === sorted[half] ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
function logPlot() {
  const plot = chart("logplot");
  return {
    ...plot,
    /**
     * lines, tip and said are those of a chart, values[k] of a line at step first + k. low, high: ends of the axis.
     * unit is what stands at the end of the axis of steps.
     */
    draw({ lines: lines2, first: first2, last, low, high, unit = "", rem, ...rest2 }) {
      const { width, height } = plot.measure(), [left, right] = [Math.round(3 * rem), width - Math.round(0.8 * rem)], below = Math.round(1.35 * rem), caption = last > first2 ? unit : "", edge = right - (caption ? (0.42 * caption.length + 1.2) * rem : 0), x = numbers(first2, last, left, right);
      plot.draw({
        x,
        y: { low, high, top: 6, below },
        rows: powers(low, high, Math.max(2, Math.floor((height - 6 - below) / (2.2 * rem)))),
        along: numbered(first2, last, 5).filter((t) => x.at(t) < edge || !caption).map((t) => [t, String(t), t === first2 ? "start" : "middle"]),
        lines: lines2.map((line2) => ({ first: first2, ...line2 })),
        caption,
        here: "line",
        room: { right, top: 6 },
        rem,
        ...rest2
      });
    }
  };
}
var unitSlider = (title, order, changed3) => slider(
  {
    name: "unit",
    title,
    low: 1,
    high: 1,
    step: 1,
    value: 1,
    written: (n) => order().length ? `unit ${order()[n - 1]}` : ""
  },
  changed3
);

// visualizer/pages/gradients/flow.mjs
var LEAST = -16;
var APART = 20;
var rowAt = (ends, t) => ends.findIndex((end) => end >= t);
function pairs(values, ends, T, apart3) {
  return ends.flatMap((end, row) => {
    const v = end < apart3 ? null : values[row * T + end - apart3];
    return v === null ? [] : [Number.isFinite(v) ? v : -Infinity];
  });
}
function scaleOf(matrices) {
  const all2 = Float32Array.from(
    matrices.flatMap((values) => Array.from(values).filter(Number.isFinite))
  ).sort();
  const at2 = (share4) => all2[Math.round(share4 * (all2.length - 1))] ?? 0;
  const high = Math.min(-LEAST, reach(at2(1), 1));
  return { low: Math.max(LEAST, -reach(-at2(0.05), 4)), high, more: at2(1) > high };
}
function shade(v, { low, high }, [kept2, excess]) {
  const last = kept2.length - 1;
  if (!Number.isFinite(v)) return kept2[0];
  return v <= 0 ? kept2[Math.round(last * Math.max(0, 1 - v / low))] : excess[Math.round(last * Math.min(1, v / high))];
}
function image2(values, ends, T, colour) {
  const pixels = new Uint8ClampedArray(4 * T * T);
  for (let t = 0; t < T; t++) {
    const row = rowAt(ends, t);
    for (let k = 0; k <= ends[row]; k++) {
      const [r, g, b] = colour(values[row * T + k]), at2 = 4 * (t * T + k);
      pixels[at2] = r;
      pixels[at2 + 1] = g;
      pixels[at2 + 2] = b;
      pixels[at2 + 3] = 255;
    }
  }
  return pixels;
}
function flow(app) {
  let signal = "h", scale3 = null, T = 0;
  const which = choice("Which state", { h: "of h", c: "of c" }, (value) => {
    signal = value;
    app.root.focus({ preventScroll: true });
    draw();
  });
  const legend = h("span", { class: "legend decades", "aria-hidden": "true" });
  const maps2 = [0, 1].map(map);
  const { el: el2, says } = section(
    "flow",
    "Flow matrix",
    "how much of each state reaches each later one",
    [which.el, legend],
    h("div", { class: "two" }, ...maps2.map((each) => each.el))
  );
  app.seen(el2, ask2);
  function ask2() {
    app.ask("flow", { side: app.S.side, one: app.S.one, cells: ["rnn", app.S.cell] });
  }
  function map(place2) {
    const canvas = h("canvas"), over = el("svg", { "aria-hidden": "true" }), tag = h("div", { class: "tag", role: "status" });
    const stage = h("div", { class: "stage", tabindex: "0", role: "img" }, canvas, over, tag);
    const words = h("p", { class: "reads" });
    let frame = null, probe2 = null;
    tag.hidden = true;
    const at2 = (event) => {
      const box = stage.getBoundingClientRect(), { left, top: top3, wide: wide2, tall } = frame;
      const t = Math.floor((event.clientY - box.top - top3) / tall * T), k = Math.floor((event.clientX - box.left - left) / wide2 * T);
      if (t < 0 || t >= T || k < 0 || k >= T) return null;
      const { ends } = app.got.flow, end = ends[rowAt(ends, t)];
      return k > end ? null : [end, k];
    };
    function point(pair) {
      probe2 = pair;
      const P = app.got.flow, self = maps2[place2];
      tag.hidden = !pair || !self.values;
      over.querySelector(".probe")?.remove();
      if (tag.hidden) return;
      const { left, top: top3, wide: wide2, tall } = frame, [end, k] = pair;
      tag.textContent = `t = ${end + 1}, k = ${k + 1}: ${precise(self.values[rowAt(P.ends, end) * T + k])}`;
      const x = left + (k + 0.5) / T * wide2, [from2, to] = band(end), y = top3 + (from2 + to) / 2 / T * tall;
      over.append(el("circle", { class: "probe", cx: x, cy: y, r: 4 }));
      tag.style.left = `${Math.max(0, Math.min(stage.clientWidth - tag.offsetWidth, x + 10))}px`;
      tag.style.top = `${y > top3 + 40 ? y - 32 : y + 12}px`;
    }
    const hover = (event) => frame && point(at2(event));
    stage.addEventListener("pointermove", hover);
    stage.addEventListener("pointerdown", hover);
    stage.addEventListener("pointerleave", () => point(null));
    stage.addEventListener("blur", () => point(null));
    stage.addEventListener("click", (event) => {
      const pair = frame && at2(event);
      if (pair) app.set({ t: pair[1] });
    });
    stage.addEventListener("keydown", (event) => {
      const move = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
      if (!move || !T || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const { ends } = app.got.flow, k = Math.max(0, Math.min(T - 1, app.S.t + move[1]));
      const row = rowAt(ends, probe2?.[0] ?? T - 1) + move[0], end = ends[Math.max(rowAt(ends, k), Math.min(ends.length - 1, row))];
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
        const { left, top: top3, wide: wide2, tall } = frame;
        if (!width || wide2 <= 0) return;
        Object.assign(canvas, { width: Math.round(wide2 * dpr), height: Math.round(tall * dpr) });
        canvas.style.cssText = `left:${left}px;top:${top3}px;width:${wide2}px;height:${tall}px`;
        const off = h("canvas", { width: T, height: T });
        const tables = [ramp(app.css("--zero"), app.css("--ink")), ramp(app.css("--ink"), app.css("--Rneg"))];
        off.getContext("2d").putImageData(
          new ImageData(
            image2(values, app.got.flow.ends, T, (v) => shade(v, scale3, tables)),
            T,
            T
          ),
          0,
          0
        );
        const pen2 = canvas.getContext("2d");
        pen2.imageSmoothingEnabled = false;
        pen2.drawImage(off, 0, 0, T, T, 0, 0, canvas.width, canvas.height);
        over.setAttribute("width", width);
        over.setAttribute("height", height);
        const x = (k) => left + (k + 0.5) / T * wide2, y = (t) => top3 + (t + 0.5) / T * tall;
        const round = numbered(1, T, 6), low = top3 + tall + rem;
        over.replaceChildren(
          el("path", { class: "edge", d: `M${left} ${top3}V${top3 + tall}H${left + wide2}` }),
          el("path", { class: "edge", d: stairs(left, top3, wide2, tall) }),
          ...round.map(
            (k) => el("text", { x: left - 0.4 * rem, y: y(k - 1) + 0.28 * rem, "text-anchor": "end" }, String(k))
          ),
          ...round.map((k) => el("text", { x: x(k - 1), y: low, "text-anchor": "middle" }, String(k))),
          el("text", { x: left + wide2 / 2, y: low + 1.15 * rem, "text-anchor": "middle" }, "earlier step k"),
          el(
            "text",
            {
              x: 0,
              y: 0,
              "text-anchor": "middle",
              transform: `translate(${0.8 * rem} ${top3 + tall / 2}) rotate(-90)`
            },
            "later step t"
          ),
          el(
            "text",
            { class: "title", x: left + wide2 - 2, y: top3 + 1.1 * rem, "text-anchor": "end" },
            title
          ),
          el("path", { class: "halo" }),
          el("path", { class: "here" }),
          el("text", { class: "row" })
        );
        this.cursor();
      },
      // the column of the step under the cursor
      cursor() {
        if (!frame?.wide || !over.querySelector(".here")) return;
        const { left, top: top3, wide: wide2, tall } = frame, { rem } = app, k = Math.min(app.S.t, T - 1);
        const x = left + k / T * wide2, each = Math.max(2, wide2 / T), y = top3 + k / T * tall;
        for (const box of [".halo", ".here"])
          over.querySelector(box).setAttribute("d", `M${x} ${y}H${x + each}V${top3 + tall}H${x}z`);
        const name = over.querySelector(".row"), width = 3.6 * rem, within2 = x + each + width < left + wide2;
        name.textContent = `k = ${k + 1}`;
        const down = Math.max(0, top3 + 0.9 * rem - y);
        name.setAttribute("x", within2 ? x + each + 0.5 * rem + down * wide2 / tall : left + wide2 - 2);
        name.setAttribute("y", Math.max(top3 + 0.9 * rem, y + (within2 ? 0 : -(width / wide2) * tall)));
        name.setAttribute("text-anchor", within2 ? "start" : "end");
        if (probe2) point(probe2);
      }
    };
  }
  function band(t) {
    const { ends } = app.got.flow, row = rowAt(ends, t);
    return [(ends[row - 1] ?? -1) + 1, ends[row] + 1];
  }
  function stairs(left, top3, wide2, tall) {
    return app.got.flow.ends.reduce(
      (d, end) => `${d}H${left + (end + 1) / T * wide2}V${top3 + (end + 1) / T * tall}`,
      `M${left} ${top3}`
    );
  }
  function key() {
    const tables = [ramp(app.css("--zero"), app.css("--ink")), ramp(app.css("--ink"), app.css("--Rneg"))];
    const bits = (from2, to, n) => h(
      "span",
      {},
      ...Array.from({ length: n }, (_, k) => {
        const bit = h("i");
        bit.style.background = css(shade(from2 + (to - from2) * (k + 0.5) / n, scale3, tables));
        return bit;
      })
    );
    legend.replaceChildren(
      `${power(scale3.low)} and less `,
      bits(scale3.low, 0, 16),
      h("b", {}, " 1 "),
      bits(0, scale3.high, 8),
      ` ${power(scale3.high)}${scale3.more ? " and more" : ""}`
    );
  }
  function draw() {
    const P = app.got.flow;
    which.set(signal);
    if (!P) return;
    [, T] = P.arrays[`${P.cells[0]}.h`][1];
    const own = (cell) => signal === "c" && P.array(`${cell}.c`) ? "c" : "h";
    const shown = P.cells.map((cell) => P.array(`${cell}.${own(cell)}`));
    scale3 = scaleOf(shown);
    key();
    const apart3 = Math.min(APART, T >> 1);
    maps2.forEach(({ stage, words }, k) => {
      if (k < P.cells.length) return;
      stage.hidden = true;
      words.replaceChildren(untrained(app, app.S.cell));
    });
    P.cells.forEach((cell, k) => {
      maps2[k].stage.hidden = false;
      const name = titled(app, cell), of = own(cell), values = shown[k], { words, stage } = maps2[k];
      const all2 = pairs(values, P.ends, T, apart3), half = median(all2), most = Math.max(...all2);
      const none = signal === "c" && of === "h" ? ` It has no c, so this is its h.` : "";
      const keeps2 = all2.length === 1 ? `the one pair ${many(apart3, "step")} apart keeps ${number2(most)}` : `half of all pairs ${many(apart3, "step")} apart keep at most ${number2(half)}, and no pair more than ${number2(most)}`;
      words.replaceChildren(h("b", {}, `${name}: `), `of a change in ${of}, ${keeps2}.`, none);
      stage.setAttribute(
        "aria-label",
        `${name}, ${of}: every pair of steps. ${words.textContent} Arrow keys read one pair.`
      );
      maps2[k].paint(values, `${name} ‖d${of}ₜ/d${of}ₖ‖`);
    });
    says.replaceChildren(
      "Row t, column k: how much of a small change in the state at step k is left in the state at step t, over all paths. Strong is kept, faint has vanished, orange has grown. A column that stays strong all the way down is a step that is not forgotten." + (P.ends.length < T ? ` ${P.ends.length} of the ${T} rows are computed, each drawn as a band.` : "")
    );
  }
  return {
    el: el2,
    draw(has) {
      if (has("flow", "theme", "size")) draw();
      else if (has("t")) for (const each of maps2) each.cursor();
      if (!app.got.flow) which.set(signal);
    }
  };
}

// visualizer/pages/gradients/gradients.css
var gradients_default = '.gs .ask {\n  display: block;\n  padding-top: 0.6rem;\n}\n.presets .chips {\n  gap: 0.35rem;\n  overflow-x: auto;\n  scrollbar-width: none;\n}\n.gs .presets .chip {\n  padding-left: 0.6rem;\n  padding-right: 0.6rem;\n}\n.look {\n  margin: 0.35rem 0 0;\n  height: 2.7rem;\n  line-height: 1.35rem;\n  color: var(--ink2);\n  overflow: hidden;\n  text-wrap: pretty;\n}\n.look b {\n  color: var(--ink);\n  font-weight: 600;\n}\n.gs .ask .notice {\n  max-width: 50rem;\n  width: fit-content;\n  margin-top: 0.4rem;\n}\n.gs.behind main {\n  opacity: 1;\n}\n.behind .right {\n  opacity: 0.5;\n}\n\nmain {\n  grid-template-columns: 19rem minmax(0, 1fr);\n  align-items: start;\n}\n.page main {\n  --high: calc(100vh - 11rem);\n}\n.knobs {\n  position: sticky;\n  top: 0.75rem;\n}\n.knobs > summary {\n  display: none;\n}\n.knobs fieldset {\n  border: 0;\n  border-top: 1px solid var(--rule);\n  margin: 0 0 0.5rem;\n  padding: 0.1rem 0 0;\n  min-width: 0;\n}\n.knobs legend {\n  padding: 0 0.5rem 0 0;\n  font-size: 0.8125rem;\n  font-weight: 600;\n}\n.knob {\n  display: grid;\n  align-items: center;\n  grid-template-columns: minmax(0, 1fr) auto auto;\n  column-gap: 0.6rem;\n  min-height: 2rem;\n}\n.knob .name {\n  color: var(--ink2);\n  white-space: nowrap;\n}\n.knob.changed .name {\n  color: var(--ink);\n  font-weight: 650;\n}\n.knob.changed .name::after {\n  content: " •";\n}\n.knob output {\n  grid-column: 3;\n  min-width: 2.4rem;\n  text-align: right;\n  font-weight: 600;\n}\n.knob input[type="range"] {\n  grid-column: 1 / -1;\n}\n.knob.idle {\n  opacity: 0.45;\n}\n.knob small {\n  color: var(--ink3);\n  font-size: 0.75rem;\n  grid-column: 1 / -1;\n}\n.hold.knob small {\n  grid-column: auto;\n}\n.gs .knob select {\n  border: 1px solid var(--rule2);\n  border-radius: 6px;\n  padding: 0.15rem 0.35rem;\n  background: var(--surf);\n  max-width: 10.5rem;\n  grid-column: 2 / -1;\n}\n.gs .knob select:hover {\n  border-color: var(--ink);\n}\n.knob .check,\n.knob.check {\n  color: var(--ink2);\n}\n.knob .check {\n  display: flex;\n  gap: 0.35rem;\n  align-items: center;\n  font-size: 0.8125rem;\n}\n.check input {\n  width: 1rem;\n  height: 1rem;\n  accent-color: var(--ink);\n  margin: 0;\n}\n.knob.hold {\n  grid-template-columns: auto auto 1fr;\n}\n.knobs input[type="range"] {\n  appearance: none;\n  -webkit-appearance: none;\n  width: 100%;\n  height: 1rem;\n  margin: 0;\n  background: none;\n  cursor: pointer;\n}\n.knobs input[type="range"]::-webkit-slider-runnable-track {\n  height: 2px;\n  background: var(--rule2);\n}\n.knobs input[type="range"]::-moz-range-track {\n  height: 2px;\n  background: var(--rule2);\n}\n.knobs input[type="range"]::-webkit-slider-thumb {\n  -webkit-appearance: none;\n  width: 0.85rem;\n  height: 0.85rem;\n  margin-top: calc(-0.425rem + 1px);\n  border-radius: 50%;\n  background: var(--ink);\n  border: 0;\n}\n.knobs input[type="range"]::-moz-range-thumb {\n  width: 0.85rem;\n  height: 0.85rem;\n  border-radius: 50%;\n  background: var(--ink);\n  border: 0;\n}\n.none input[type="range"] {\n  opacity: 0.35;\n}\n.knobs input[type="range"]:focus-visible {\n  outline: none;\n}\n.knobs :disabled {\n  cursor: default;\n}\n.chip:disabled,\n.knobs fieldset:disabled {\n  opacity: 0.5;\n}\n.knobs input[type="range"]:focus-visible::-webkit-slider-thumb {\n  box-shadow:\n    0 0 0 2px var(--bg),\n    0 0 0 4px var(--ink);\n}\n.knobs input[type="range"]:focus-visible::-moz-range-thumb {\n  box-shadow:\n    0 0 0 2px var(--bg),\n    0 0 0 4px var(--ink);\n}\n.tick {\n  position: relative;\n  grid-column: 1 / -1;\n  height: 0.95rem;\n  font-size: 0.75rem;\n  line-height: 0.95rem;\n  color: var(--ink3);\n}\n.tick::before {\n  content: "";\n  position: absolute;\n  top: -0.2rem;\n  height: 0.3rem;\n  border-left: 1.5px solid var(--ink3);\n  left: calc(0.425rem + var(--at) * (100% - 0.85rem));\n}\n.tick {\n  padding-left: calc(var(--at) * 100% - 3.4rem);\n  margin-top: -0.1rem;\n}\n.knob.sequence {\n  grid-template-columns: 1fr auto;\n}\n.sequence .slide,\n.typed {\n  grid-column: 1 / -1;\n  min-height: 4.7rem;\n  align-content: start;\n}\n.typed textarea {\n  width: 100%;\n  font: inherit;\n  font-size: 0.8125rem;\n  line-height: 1.25;\n  color: inherit;\n  background: var(--surf);\n  border: 1px solid var(--rule2);\n  border-radius: 6px;\n  padding: 0.25rem 0.4rem;\n  resize: none;\n  height: 2.6rem;\n}\n.typed .under {\n  display: flex;\n  justify-content: space-between;\n  align-items: center;\n}\n.reset {\n  width: 100%;\n}\n.btn:disabled {\n  opacity: 0.45;\n  cursor: default;\n}\n\n.right {\n  min-width: 0;\n}\n.first {\n  display: flex;\n  flex-direction: column;\n  min-height: var(--high);\n}\n.norms {\n  flex: 1;\n  display: flex;\n  flex-direction: column;\n  min-height: 0;\n}\n.tools {\n  display: flex;\n  align-items: center;\n  gap: 0.6rem 1rem;\n  flex-wrap: wrap;\n}\n.tools .sp {\n  flex: 1;\n}\n.key {\n  color: var(--ink3);\n  font-size: 0.75rem;\n}\n.toggle {\n  display: inline-flex;\n  align-items: center;\n  gap: 0.4rem;\n}\n.dash {\n  display: inline-block;\n  width: 1.5rem;\n  border-top: 2.5px solid var(--ink);\n}\n.dash.c {\n  border-top-style: dashed;\n}\n.dash.f {\n  border-top-style: dotted;\n}\n.seg .toggle[aria-pressed="false"] {\n  opacity: 0.6;\n}\n.tools .where {\n  font-size: 1rem;\n}\n.tools .where small {\n  font-size: 0.875rem;\n}\n.sides {\n  flex: 1;\n  display: grid;\n  grid-template-columns: 1fr 1fr;\n  column-gap: 1rem;\n  min-height: 0;\n  padding-top: 0.4rem;\n}\n.side {\n  display: flex;\n  flex-direction: column;\n  min-width: 0;\n}\n.side h2,\n.loss {\n  padding-left: var(--names);\n  white-space: nowrap;\n  overflow: hidden;\n  text-overflow: ellipsis;\n}\n.loss {\n  margin: 0;\n  font-size: 0.75rem;\n  color: var(--ink3);\n}\n.side .plot {\n  flex: 1 1 auto;\n  min-height: 11rem;\n}\n.gs:not(.page) .side .plot {\n  min-height: 20rem;\n}\n.plot > svg {\n  position: absolute;\n  inset: 0;\n  width: 100%;\n  height: 100%;\n  pointer-events: none;\n}\n.plot > svg line {\n  stroke-width: 1;\n  opacity: 0.7;\n}\n.plot .at {\n  position: absolute;\n  width: 1px;\n  background: var(--ink);\n  pointer-events: none;\n}\n.gs .readout table {\n  font-size: 0.8125rem;\n}\n.readout {\n  overflow-x: auto;\n  padding-top: 0.3rem;\n}\n.gs .readout th,\n.gs .readout td {\n  text-align: left;\n  padding: 0.1rem 0.6rem 0.1rem 0;\n  height: 1.65rem;\n}\n@media (min-width: 761px) {\n  .readout table {\n    table-layout: fixed;\n  }\n  .readout .cell {\n    width: 11%;\n  }\n  .readout .fate {\n    width: 25.5%;\n  }\n  .readout .all {\n    width: 11.8%;\n  }\n}\n.readout thead tr:first-child th {\n  color: var(--ink);\n  font-weight: 600;\n  border-bottom: 0;\n  height: 1.35rem;\n}\n.gs .readout thead th {\n  padding-bottom: 0;\n}\n.readout small {\n  color: var(--ink3);\n  font-size: 0.75rem;\n}\n.readout sup,\n.gs sup {\n  font-size: 0.72em;\n  line-height: 0;\n  vertical-align: 0.42em;\n}\n.cellname {\n  display: inline-flex;\n  align-items: center;\n  border: 0;\n  background: none;\n  padding: 0;\n  font-weight: 600;\n}\n.off td,\n.off .cellname {\n  opacity: 0.45;\n}\n.off .cellname {\n  text-decoration: line-through;\n}\ni.line {\n  display: inline-block;\n  width: 1.2rem;\n  height: 3px;\n  margin-right: 0.5rem;\n}\ni.line.lstm {\n  height: 4px;\n}\n.off i.line {\n  height: 1px;\n}\n\n.right > section + section {\n  margin-top: 1.75rem;\n}\n.right > .first + section {\n  margin-top: 0.75rem;\n}\n.right > section:not(.first) {\n  border-top: 1px solid var(--rule);\n  padding-top: 0.75rem;\n}\n.detail {\n  display: flex;\n  align-items: center;\n  gap: 0.5rem 1.25rem;\n  flex-wrap: wrap;\n}\n.gs .detail select {\n  font-weight: 600;\n  border-bottom: 1px solid var(--rule2);\n  padding: 0;\n}\n.detail label {\n  color: var(--ink2);\n}\n.gs .detail h2,\n.gs .learn h2 {\n  font-size: 1rem;\n}\n.learn .hd {\n  height: auto;\n  white-space: normal;\n}\n.cells {\n  display: grid;\n  grid-template-columns: repeat(5, minmax(0, 1fr));\n  gap: 0.75rem;\n}\n.cells figure {\n  margin: 0.5rem 0 0;\n}\n.cells .scores {\n  aspect-ratio: 5 / 3;\n}\n/* a line says of which seed it is */\n.cells .scores > svg {\n  pointer-events: auto;\n}\n.cells figcaption {\n  font-size: 0.8125rem;\n}\n.cells small {\n  color: var(--ink3);\n}\n.cells .line.chance {\n  stroke: var(--ink3);\n  stroke-width: 1;\n  stroke-dasharray: 3 3;\n}\n.cells .line.one {\n  stroke-width: 1;\n  opacity: 0.35;\n}\n.note {\n  color: var(--ink2);\n  max-width: 60rem;\n  margin: 0.5rem 0 0;\n}\n\n/* an answer that takes a moment: a thin bar, and the last picture stays */\n.busy main::before {\n  content: "";\n  position: fixed;\n  top: 0;\n  left: 0;\n  width: 100vw;\n  height: 2px;\n  background: var(--ink);\n  opacity: 0;\n  animation: late 0s 0.3s forwards;\n  z-index: 20;\n}\n\n@media (max-height: 799px) and (min-width: 761px) {\n  .page .ask {\n    padding-top: 0.4rem;\n  }\n  .page main {\n    --high: calc(100vh - 10rem);\n  }\n  .knob {\n    min-height: 1.75rem;\n  }\n  .gs .readout th,\n  .gs .readout td {\n    height: 1.5rem;\n  }\n}\n@media (max-width: 1180px) and (min-width: 761px) {\n  .presets .chips {\n    flex-wrap: wrap;\n    overflow: visible;\n  }\n  .look {\n    height: auto;\n    min-height: 2.7rem;\n    white-space: normal;\n  }\n  main {\n    grid-template-columns: 17rem minmax(0, 1fr);\n  }\n  .side h2,\n  .loss {\n    white-space: normal;\n  }\n  .gs .readout th,\n  .gs .readout td {\n    white-space: normal;\n    height: auto;\n    vertical-align: top;\n  }\n  .readout :is(td, thead) small {\n    display: block;\n  }\n  .readout .fate {\n    width: 23%;\n  }\n  .readout .all {\n    width: 13%;\n  }\n  .readout .cell {\n    width: 14%;\n  }\n}\n@media (max-width: 960px) and (min-width: 761px) {\n  .page main {\n    --high: 0;\n  }\n  .sides {\n    grid-template-columns: minmax(0, 1fr);\n  }\n  .side .plot {\n    flex: none;\n    height: 16rem;\n  }\n  .readout .cell {\n    width: 18%;\n  }\n  .readout .fate {\n    width: 23%;\n  }\n  .readout .all {\n    width: 11%;\n  }\n  .cells {\n    grid-template-columns: repeat(3, minmax(0, 1fr));\n  }\n  .gs .detail .seg {\n    flex-wrap: wrap;\n  }\n}\n@media (max-width: 760px) {\n  .gs .detail .seg {\n    flex-direction: column;\n    align-items: stretch;\n    width: 100%;\n  }\n  .detail .seg button {\n    text-align: left;\n  }\n  .look {\n    height: auto;\n    min-height: 6.9rem;\n  }\n  .gs .ask .notice {\n    margin-top: 0.5rem;\n  }\n  .readout:not(.clips) .weights {\n    display: none;\n  }\n  .gs .readout td small {\n    display: block;\n  }\n  main {\n    padding-bottom: 2rem;\n    gap: 1rem;\n    align-items: stretch;\n  }\n  .gs .readout th,\n  .gs .readout td {\n    white-space: normal;\n  }\n  .gs .readout thead small {\n    display: none;\n  }\n  .knobs {\n    position: static;\n  }\n  .knobs > summary {\n    display: list-item;\n    min-height: 2.75rem;\n    line-height: 2.75rem;\n    cursor: pointer;\n    font-weight: 600;\n    border: 1px solid var(--rule2);\n    border-radius: 8px;\n    padding: 0 0.9rem;\n  }\n  .knobs form {\n    padding-top: 0.75rem;\n  }\n  .knobs input[type="range"] {\n    height: 2.75rem;\n  }\n  .gs .knob select,\n  .reset,\n  .tools .btn,\n  .seg button {\n    min-height: 2.75rem;\n  }\n  .knob .check,\n  .knob.check {\n    min-height: 2.75rem;\n  }\n  .side h2,\n  .loss {\n    white-space: normal;\n  }\n  .first {\n    min-height: 0;\n  }\n  .sides {\n    grid-template-columns: minmax(0, 1fr);\n  }\n  .side .plot {\n    flex: none;\n    height: 16rem;\n  }\n  .cells {\n    grid-template-columns: repeat(2, minmax(0, 1fr));\n  }\n  .cellname {\n    min-height: 2.75rem;\n  }\n}\n';

// visualizer/pages/gradients/norms.mjs
var SIDES = ["initial", "trained"];
var LINES = {
  rnn: ["--rnn", "--ink3", 2.5],
  lstm: ["--ink", "--ink", 3],
  gru: ["--Fpos", "--pos", 2],
  peephole: ["--Fi", "--i", 2],
  coupled: ["--Ff", "--f", 2],
  mingru: ["--Fo", "--o", 2],
  indrnn: ["--Fneg", "--neg", 2]
};
var lineOf = (cell) => LINES[cell] ?? ["--ink2", "--ink2", 1.5];
var SIGNALS = {
  h: ["dL/dh", [], "the error that arrives at h, by all paths"],
  c: ["dL/dc", [9, 4], "the error that arrives at c, by all paths"],
  kept: [
    "product of",
    [2, 4],
    "the direct path from the last memory back to this one, alone: the product of what every step keeps"
  ]
};
var LETTERS = { kept: "f" };
var signalName = ({ keep }, { cell, signal }) => signal === "kept" ? `product of ${factorText(keep[cell])}` : SIGNALS[signal][0];
var chosen = (P, { shown, off }, side) => P.curves.filter(
  (curve) => curve.side === side && shown[LETTERS[curve.signal] ?? curve.signal] && !off.has(curve.cell)
);
function range(means, bands) {
  const ends = (all2, low2, high2) => {
    for (const each of all2) {
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
function near(own, others2) {
  const all2 = own.flatMap((each) => Array.from(each).filter(Number.isFinite));
  if (!all2.length) return others2;
  const low = 1.5 * all2.reduce((a, b) => Math.min(a, b), 0) - 10, high = 1.5 * all2.reduce((a, b) => Math.max(a, b), 0) + 10;
  return others2.map((each) => Array.from(each).filter((v) => v >= low && v <= high));
}
function begins(values, { start, end }, { low, high }) {
  for (let t = Math.max(0, Math.ceil(start)); t < values.length && t <= end; t++) {
    if (values[t] >= low && values[t] <= high) return { t, v: values[t] };
  }
  return null;
}
var vanished = (values, { start }) => !Number.isFinite(values[Math.max(0, Math.ceil(start))]);
function steps2(start, end, T, most) {
  const ends = [1, T].filter((k) => k >= start && k <= end), near2 = (end - start) / 14;
  const round = ticks(start, end, most).filter(
    (k) => Number.isInteger(k) && k >= 1 && k <= T && ends.every((other) => Math.abs(k - other) > near2)
  );
  return [.../* @__PURE__ */ new Set([...ends, ...round])].sort((a, b) => a - b);
}
function norms(app) {
  const { setup } = app;
  const keeps2 = [...new Set(Object.values(setup.keep).filter(Boolean).map(factorText))];
  const toggles = Object.entries(SIGNALS).map(([signal, [name2, , title]]) => {
    const letter = LETTERS[signal] ?? signal;
    const button = h(
      "button",
      { type: "button", class: "toggle", title },
      h("i", { class: `dash ${letter}` }),
      signal === "kept" ? `${name2} ${keeps2.slice(0, -1).join(", ")} or ${keeps2.at(-1)}` : name2
    );
    button.addEventListener(
      "click",
      () => app.set({ shown: { ...app.S.shown, [letter]: !app.S.shown[letter] } })
    );
    return [letter, button];
  });
  const table = h("button", { type: "button", class: "btn" }, "Numbers"), file = h("button", { type: "button", class: "btn" }, "CSV");
  table.addEventListener("click", () => app.numbers());
  file.addEventListener("click", () => app.ask("csv"));
  const step = h("span", { class: "where" });
  const plots2 = Object.fromEntries(
    SIDES.map((side) => {
      const target = h("div", { class: "bk" }), labels = h("div", { class: "labels", "aria-hidden": "true" });
      const lines2 = document.createElementNS("http://www.w3.org/2000/svg", "svg"), at2 = h("div", { class: "at" });
      const head = h("h2"), loss2 = h("p", { class: "loss" }), el3 = h("div", { class: `plot ${side}`, role: "img" }, target, lines2, labels, at2);
      return [side, { side, target, labels, lines: lines2, at: at2, head, loss: loss2, el: el3 }];
    })
  );
  const el2 = h(
    "div",
    { class: "norms" },
    h(
      "div",
      { class: "tools" },
      h(
        "div",
        { class: "seg", role: "group", "aria-label": "Curves" },
        ...toggles.map(([, button]) => button)
      ),
      step,
      h("span", { class: "sp" }),
      h("small", { class: "key" }, "line: geometric mean, band: all seeds"),
      table,
      file
    ),
    h(
      "div",
      { class: "sides" },
      ...SIDES.map((side) => h("div", { class: "side" }, plots2[side].head, plots2[side].loss, plots2[side].el))
    )
  );
  let named = null, zoomed = false, setting = false;
  for (const { el: box } of Object.values(plots2)) {
    let pressed = 0;
    box.addEventListener("pointerdown", (event) => pressed = event.clientX, true);
    box.addEventListener("click", (event) => {
      app.root.focus({ preventScroll: true });
      if (!named || event.detail > 1 || Math.abs(event.clientX - pressed) > 4) return;
      const x = event.clientX - box.getBoundingClientRect().left, { left, wide: wide2 } = frame(box), { start, end } = named("steps");
      if (x >= left && x <= left + wide2) app.go(Math.round(start + (x - left) / wide2 * (end - start)));
    });
    box.addEventListener("dblclick", () => {
      zoomed = false;
      setTimeout(() => quietly(ranges), 50);
    });
    new ResizeObserver(() => {
      if (!named || !app.P) return;
      label2();
      cursor();
    }).observe(box);
  }
  app.embed(Object.fromEntries(SIDES.map((side) => [side, plots2[side].target]))).then((finder) => {
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
  const curves2 = (side) => chosen(app.P, app.S, side);
  const key = ({ cell, signal }) => `${cell}.${signal}`;
  const values = (curve, of) => app.P.array(`${curve.side}.${key(curve)}.${of}`);
  const many2 = () => Object.values(app.S.shown).filter(Boolean).length > 1;
  const name = (curve) => `${shortCell(setup.cells[curve.cell])}${many2() ? ` ${signalName(setup, curve).replace("product of", "∏")}` : ""}`;
  const border = () => ({
    left: Math.round((many2() ? 8.1 : 4.9) * app.rem),
    right: Math.round(2.9 * app.rem),
    top: 5,
    bottom: Math.round(1.3 * app.rem)
  });
  const frame = (box, b = border()) => ({
    ...b,
    wide: box.clientWidth - b.left - b.right,
    tall: box.clientHeight - b.top - b.bottom
  });
  function size() {
    const { left, right, top: top3, bottom } = border();
    el2.style.setProperty("--names", `${left}px`);
    for (const side of SIDES) {
      named(side).setv({
        min_border_left: left,
        min_border_right: right,
        min_border_top: top3,
        min_border_bottom: bottom
      });
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
      for (const cell of app.cells) {
        const [fill3, , width] = lineOf(cell);
        for (const [signal, [, dash]] of Object.entries(SIGNALS)) {
          const line2 = named(`${side}.${cell}.${signal}`);
          if (!line2) continue;
          line2.glyph.setv({
            line_color: css2(fill3),
            line_width: width,
            line_dash: dash,
            line_cap: dash.length ? "butt" : "round"
          });
          named(`${side}.${cell}.${signal}.band`).glyph.setv({
            fill_color: css2(fill3),
            fill_alpha: signal === "h" ? 0.11 : 0.06
          });
        }
      }
    }
  }
  function fill2() {
    const { T } = app.P, t = Array.from({ length: T }, (_, k) => k);
    const [low, high] = extent();
    for (const side of SIDES) {
      const shown = new Map(curves2(side).map((curve) => [key(curve), curve]));
      const data = {
        t,
        low: t.map(() => low),
        high: t.map(() => high),
        tip: tips([...shown.values()], t)
      };
      const none = t.map(() => NaN);
      for (const cell of app.cells) {
        for (const signal of Object.keys(SIGNALS)) {
          const line2 = `${cell}.${signal}`, renderer = named(`${side}.${line2}`);
          if (!renderer) continue;
          const curve = shown.get(line2);
          renderer.visible = named(`${side}.${line2}.band`).visible = Boolean(curve);
          for (const [column, of] of [
            [line2, "mean"],
            [`${line2}.low`, "low"],
            [`${line2}.high`, "high"]
          ]) {
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
    const all2 = (side, of) => curves2(side).map((curve) => values(curve, of)), own = all2("initial", "mean");
    const both = (of) => [...all2("initial", of), ...near(own, all2("trained", of))];
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
    const along2 = steps2(x.start + 1, x.end + 1, app.P.T, app.small ? 4 : 6);
    for (const side of SIDES) {
      if (named(`${side}.ticks`)) named(`${side}.ticks`).ticks = up;
      named(`${side}.axis`).major_label_overrides = new Map(
        up.map((v) => [v, v === 0 ? "1" : Number.isInteger(v) ? power(v) : magnitude(v)])
      );
      named(`${side}.marks`).ticks = along2.map((k) => k - 1);
      named(`${side}.x`).major_label_overrides = new Map(along2.map((k) => [k - 1, k.toLocaleString("en")]));
    }
    label2();
    cursor();
  }
  function tips(shown, t) {
    const lines2 = shown.map((curve) => ({
      text: name(curve),
      mean: values(curve, "mean"),
      low: values(curve, "low"),
      high: values(curve, "high")
    }));
    return t.map(
      (k) => [
        `step ${k + 1}${app.P.tokens ? ` “${app.P.tokens[k]}”` : ""}`,
        ...lines2.map(
          ({ text: text2, mean, low, high }) => `${text2}  ${magnitude(mean[k])}  (${magnitude(low[k])} to ${magnitude(high[k])})`
        )
      ].join("\n")
    );
  }
  function label2() {
    const y = named("initial.y"), x = named("steps");
    for (const { side, labels, lines: lines2, el: box } of Object.values(plots2)) {
      const { left, top: top3, wide: wide2, tall } = frame(box), shown = [];
      const down = (v) => tall * (1 - (v - y.start) / (y.end - y.start)), along2 = (t) => left + wide2 * (t - x.start) / (x.end - x.start);
      for (const curve of curves2(side)) {
        const mean = values(curve, "mean"), at2 = begins(mean, x, { low: y.start, high: y.end });
        if (vanished(mean, x)) shown.push({ curve, zero: true, x: Infinity, y: tall });
        else if (at2) shown.push({ curve, x: along2(at2.t), y: down(at2.v) });
      }
      const heights = spread(
        shown.map((each) => each.y),
        Math.min(0.98 * app.rem, tall / Math.max(1, shown.length)),
        tall
      );
      labels.replaceChildren(
        ...shown.map(({ curve, zero }, k) => {
          const span2 = h("span", { class: "name" }, zero ? `${name(curve)} 0` : name(curve));
          if (zero) span2.title = "Exactly 0 here, which no power of ten is";
          span2.style.cssText = `right:${box.clientWidth - left + 12}px;top:${top3 + heights[k]}px;color:var(${lineOf(curve.cell)[1]})`;
          if (curve.cell === "lstm") span2.style.fontWeight = 700;
          return span2;
        })
      );
      lines2.replaceChildren(
        ...shown.flatMap(({ curve, x: to, y: v }, k) => {
          if (to > left + wide2 / 6) return [];
          const line2 = document.createElementNS("http://www.w3.org/2000/svg", "line");
          const ends = {
            x1: left - 9,
            y1: top3 + heights[k],
            x2: to - 2,
            y2: top3 + v,
            stroke: `var(${lineOf(curve.cell)[0]})`
          };
          for (const [attribute, value] of Object.entries(ends)) line2.setAttribute(attribute, String(value));
          return line2;
        })
      );
      const none = curves2(side).length ? "No curve is in view. A double click shows all." : "No curve is switched on.";
      if (!shown.length) labels.append(h("span", { class: "alone" }, none));
    }
  }
  function cursor() {
    const { start, end } = named("steps"), { t } = app.S;
    for (const { at: at2, el: box } of Object.values(plots2)) {
      const { left, top: top3, wide: wide2, tall } = frame(box);
      at2.hidden = t < start || t > end;
      at2.style.cssText = `left:${left + wide2 * (t - start) / (end - start) - 0.5}px;top:${top3}px;height:${tall}px`;
    }
  }
  function heads() {
    const { sides: sides3, T } = app.P;
    for (const { side, head, loss: loss2 } of Object.values(plots2)) {
      const { title, seeds, units: units2 } = sides3[side];
      head.replaceChildren(`${title} `, h("small", {}, `${seeds} seeds, ${units2} units`));
      loss2.textContent = sides3[side].loss;
    }
    for (const [signal, button] of toggles) button.setAttribute("aria-pressed", String(app.S.shown[signal]));
    const token = app.P.tokens?.[app.S.t];
    step.replaceChildren(`step ${app.S.t + 1}`, h("small", {}, ` / ${T}${token ? ` “${token}”` : ""}`));
    for (const { side, el: box } of Object.values(plots2)) {
      const now3 = curves2(side).map((curve) => `${name(curve)} ${magnitude(values(curve, "mean")[app.S.t])}`);
      box.setAttribute(
        "aria-label",
        `${app.told(side)} At step ${app.S.t + 1}, of the curves shown: ${now3.join(", ")}.`
      );
    }
  }
  return {
    el: el2,
    draw(has) {
      if (has("norms", "lines", "t")) heads();
      if (!named) return;
      if (has("size", "lines")) size();
      if (has("theme", "size")) colours();
      if (has("norms", "lines")) quietly(fill2);
      else if (has("size", "theme")) quietly(axes);
      if (has("t")) cursor();
    }
  };
}

// visualizer/pages/gradients/knobs.mjs
var SETTLE_MS2 = 250;
var NAMES = { relu: "ReLU", glorot: "Glorot", start: "as the trained began" };
var ON = { radius: 1, clip: 1 };
function written4(name, value, step) {
  if (name === "clip") return String(value);
  return fmt(Number(value), Math.max(0, -Math.floor(Math.log10(step) + 1e-9)), name === "bias");
}
var position = (value) => Math.log10(value);
var threshold = (at2) => Number((10 ** at2).toPrecision(2));
function knobs(app) {
  const { setup, state, usual: defaults } = app, shown = {};
  const usual = (name) => defaults[name];
  const changed3 = (name) => String(app.wish[name] ?? "") !== String(usual(name) ?? "");
  const title = (name) => state.named[name].title;
  function slider2(name, { label: label2 = title(name), note = null, log = false } = {}) {
    const { low: low2, high: high2, step, off } = state.named[name];
    const range2 = h("input", {
      type: "range",
      "aria-label": label2,
      min: log ? position(low2) : low2,
      max: log ? position(high2) : high2,
      step: log ? 0.05 : step
    });
    const number3 = h("output"), check = off && h("input", { type: "checkbox" });
    const value = () => log ? threshold(Number(range2.value)) : Number(range2.value);
    range2.addEventListener("input", () => app.turn({ [name]: value() }));
    range2.addEventListener("dblclick", () => app.turn({ [name]: usual(name) }));
    check?.addEventListener("change", () => app.turn({ [name]: check.checked ? null : ON[name] }));
    const el3 = h(
      "div",
      { class: `knob slide ${name}` },
      h("span", { class: "name" }, label2),
      check && h("label", { class: "check" }, check, off),
      number3,
      range2,
      note
    );
    shown[name] = () => {
      const now3 = app.wish[name], none = now3 === null || now3 === "";
      if (check) check.checked = none;
      el3.classList.toggle("none", none);
      const at2 = none ? ON[name] : Number(now3);
      range2.value = log ? position(at2) : at2;
      number3.textContent = none ? "" : written4(name, at2, step);
      range2.setAttribute("aria-valuetext", none ? off : written4(name, at2, step));
      return [el3, range2];
    };
    return el3;
  }
  function choice2(name, label2, options) {
    const select = h(
      "select",
      { "aria-label": label2 },
      ...options.map(([value, text2]) => h("option", { value }, text2))
    );
    select.addEventListener(
      "change",
      () => app.turn(name === "networks" ? task(select.value) : { [name]: select.value })
    );
    const el3 = h("label", { class: `knob pick ${name}` }, h("span", { class: "name" }, label2), select);
    shown[name] = () => {
      select.value = app.wish[name];
      return [el3, select];
    };
    return el3;
  }
  const named = (name) => state.named[name].choices.map((value) => [value, NAMES[value] ?? value]);
  const EXAMPLES = (networks) => setup.networks[networks].examples;
  function task(networks) {
    const { text: text2 } = app.wish, own = EXAMPLES(app.wish.networks).some(([, each]) => each === text2);
    return { networks, ...own ? { text: EXAMPLES(networks)[0]?.[1] ?? "" } : {} };
  }
  const random = h("button", { type: "button" }, "random"), typed2 = h("button", { type: "button" }, "typed");
  const field = h("textarea", {
    rows: 2,
    maxlength: setup.limits.text,
    "aria-label": "What is read",
    spellcheck: "false",
    autocomplete: "off"
  });
  const examples = h("select", { "aria-label": "Examples" }), count = h("span", { class: "count" });
  let waiting = 0;
  random.addEventListener("click", () => app.turn({ text: "" }));
  typed2.addEventListener("click", () => {
    if (!app.wish.text) app.turn({ text: EXAMPLES(app.wish.networks)[0]?.[1] ?? "" });
  });
  examples.addEventListener("change", () => app.turn({ text: examples.value }));
  const read2 = () => {
    clearTimeout(waiting);
    waiting = 0;
    if (field.value.trim()) app.turn({ text: field.value });
  };
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(read2, SETTLE_MS2);
  });
  field.addEventListener("blur", () => {
    if (waiting) read2();
    app.draw(/* @__PURE__ */ new Set(["knobs"]));
  });
  field.addEventListener("keydown", (event) => event.key === "Enter" && event.preventDefault());
  const source = h("small"), lasts = slider2("length", { label: "Steps", note: source });
  const reading = h("div", { class: "typed" }, field, h("div", { class: "under" }, examples, count));
  const sequence = h(
    "div",
    { class: "knob sequence" },
    h("span", { class: "name" }, "Sequence"),
    h("div", { class: "seg", role: "group", "aria-label": "Sequence" }, random, typed2),
    lasts,
    reading
  );
  shown.text = () => {
    const typing = app.root.getRootNode().activeElement === field, { text: text2, networks } = app.wish, reads = Boolean(text2) || typing;
    random.setAttribute("aria-pressed", String(!reads));
    typed2.setAttribute("aria-pressed", String(reads));
    source.textContent = app.wish.init === "start" ? "the task’s symbols, the same on both sides" : "noise as initialised, the task’s symbols as trained";
    lasts.hidden = reads;
    reading.hidden = !reads;
    if (!typing) field.value = text2;
    const known = EXAMPLES(networks), own = known.every(([, each]) => each !== text2);
    examples.replaceChildren(
      ...own ? [h("option", { value: text2 }, "your own")] : [],
      ...known.map(([name, each]) => h("option", { value: each }, name))
    );
    examples.value = text2;
    return [sequence, field];
  };
  const counted2 = () => {
    const unknown2 = app.P.unknown?.filter(Boolean).length ?? 0;
    count.textContent = app.P.tokens ? `${app.P.T} steps${unknown2 ? `, ${unknown2} unknown` : ""}` : "";
  };
  const held2 = h("input", { type: "checkbox", "aria-label": "Hold f at 1" });
  held2.addEventListener("change", () => app.turn({ hold: held2.checked ? 1 : 0 }));
  const hold = h(
    "label",
    { class: "knob check hold" },
    held2,
    h("span", { class: "name" }, "Hold f at 1"),
    h("small", {}, "the error carousel itself")
  );
  shown.hold = () => {
    held2.checked = Number(app.wish.hold) === 1;
    return [hold, held2];
  };
  const tick = h("span", { class: "tick", "aria-hidden": "true" }, "1, the line between");
  const { low, high } = state.named.radius;
  tick.style.setProperty("--at", (1 - low) / (high - low));
  const both = h(
    "fieldset",
    {},
    h("legend", {}, "Both sides"),
    sequence,
    choice2(
      "networks",
      title("networks"),
      Object.entries(setup.networks).map(([name, { title: text2 }]) => [name, text2])
    ),
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
    slider2("seed")
  );
  const reset = h("button", { type: "button", class: "btn reset" });
  reset.addEventListener("click", () => app.turn(defaults, true));
  const form2 = h("form", { "aria-label": "Knobs" }, both, initial, reset);
  form2.addEventListener("submit", (event) => event.preventDefault());
  const el2 = h("details", { class: "knobs" }, h("summary", {}, "Knobs"), form2);
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
      if (has("norms")) counted2();
      if (!has("knobs")) return;
      const unused = idle();
      let turned2 = 0;
      for (const [name, show] of Object.entries(shown)) {
        const [box, input] = show();
        box.classList.toggle("changed", changed3(name));
        box.classList.toggle("idle", unused[name] === true);
        if (name !== "text") input.disabled = unused[name] === true;
        turned2 += Number(changed3(name));
      }
      reset.disabled = !turned2;
      reset.textContent = turned2 ? `Reset ${turned2} ${turned2 > 1 ? "knobs" : "knob"}` : "All knobs as they were";
    }
  };
}
var turned = (defaults, K, preset) => Object.entries({ ...defaults, ...preset.knobs }).filter(([name, value]) => String(K[name] ?? "") !== String(value ?? "")).map(([name]) => name);
var stands = (defaults, K, preset) => !turned(defaults, K, preset).length;
var told2 = (defaults, K, preset) => turned(defaults, K, preset).every((name) => preset.asks.includes(name));
function presets(app) {
  const { setup } = app;
  const look = h("p", { class: "look" });
  const chips = setup.presets.map((preset) => {
    const chip2 = h("button", { type: "button", class: "chip" }, preset.name);
    chip2.addEventListener("click", () => {
      chosen2 = preset;
      app.unzoom?.();
      app.turn({ ...app.usual, ...preset.knobs }, true);
      app.set({ shown: app.curves(preset.show.signals ?? app.state.named.show.default) });
    });
    return chip2;
  });
  let chosen2 = null;
  const row = h("div", { class: "chips", role: "group", "aria-label": "Cases worth seeing" }, ...chips);
  return {
    el: h("div", { class: "presets" }, row, look),
    draw(has) {
      if (!has("knobs")) return;
      const standing2 = setup.presets.filter((preset) => stands(app.usual, app.wish, preset));
      const now3 = standing2.includes(chosen2) ? chosen2 : standing2[0];
      const said2 = now3 ?? (chosen2 && told2(app.usual, app.wish, chosen2) ? chosen2 : null);
      chips.forEach((chip2, k) => chip2.setAttribute("aria-pressed", String(setup.presets[k] === now3)));
      look.replaceChildren(
        said2 ? h("b", {}, "Look for ") : "",
        said2?.look ?? "Your own settings. Each case above puts every knob where it needs it."
      );
    }
  };
}
function detail(app) {
  const { setup } = app;
  const sides3 = SIDES.map((side) => {
    const button = h("button", { type: "button" });
    button.addEventListener(
      "click",
      () => app.set({
        side,
        one: Math.min(app.S.one, app.seeds(side).length - 1),
        cell: app.beside(side, app.S.cell)
      })
    );
    return [side, button];
  });
  const seed = h("select", { "aria-label": "Seed" }), cell = h("select", { "aria-label": "Cell beside the RNN" });
  seed.addEventListener("change", () => app.set({ one: Number(seed.value) }));
  cell.addEventListener("change", () => app.set({ cell: cell.value }));
  cell.append(
    ...Object.entries(setup.cells).filter(([name]) => name !== "rnn").map(([value, title]) => h("option", { value }, title))
  );
  const el2 = h(
    "section",
    { class: "detail", "aria-label": "Which networks" },
    h("h2", {}, "Where it comes from"),
    h("div", { class: "seg", role: "group", "aria-label": "Side" }, ...sides3.map(([, button]) => button)),
    h("label", {}, "one network: seed ", seed),
    h("label", {}, "Vanilla RNN beside ", cell)
  );
  return {
    el: el2,
    draw(has) {
      if (!has("norms", "detail")) return;
      const { S, P } = app;
      for (const [side, button] of sides3) {
        button.textContent = P.sides[side].title;
        button.setAttribute("aria-pressed", String(side === S.side));
      }
      const seeds = app.seeds(S.side);
      seed.replaceChildren(...seeds.map((each, k) => h("option", { value: k }, each)));
      seed.value = S.one;
      for (const option of cell.options)
        option.disabled = !P.curves.some((each) => each.side === S.side && each.cell === option.value);
      cell.value = S.cell;
    }
  };
}

// visualizer/pages/gradients/learn.mjs
var wide = (gaps) => gaps[0] > 0 && gaps.at(-1) / gaps[0] > 8;
function learn(app) {
  const { setup } = app;
  const head = h("h2"), note = h("p", { class: "note" }), plots2 = h("div", { class: "cells" });
  const el2 = h("section", { class: "learn" }, h("div", { class: "hd" }, head), plots2, note);
  let shown = null, figures2 = [];
  function figure(cell) {
    const caption = h("figcaption"), none = h("p", { class: "alone" }, "not trained on this"), plot = chart("scores");
    return { cell, caption, none, plot, el: h("figure", {}, caption, plot.el, none) };
  }
  function paint2({ cell, caption, none, plot }, learn2) {
    const {
      gaps,
      scores,
      measure: { chance, better },
      trained_to: longest
    } = learn2, { rem } = app, seeds = Object.entries(scores[cell] ?? {}), title = setup.cells[cell];
    caption.replaceChildren(
      h("b", {}, title),
      ...seeds.length ? [h("small", {}, ` ${seeds.length} seeds`)] : []
    );
    none.hidden = seeds.length > 0;
    plot.el.hidden = !seeds.length;
    if (!seeds.length) return;
    const each = Object.values(scores).flatMap((all2) => Object.values(all2)).flat();
    const top3 = better === "higher" ? 1 : 1.05 * Math.max(...each, chance ?? 0);
    const { width } = plot.measure(), x = numbers(gaps[0], gaps.at(-1), 2 * rem, width - 0.4 * rem, wide(gaps));
    const middle = gaps.map((_, k) => median(seeds.map(([, score2]) => score2[k]))), style = `stroke:var(${lineOf(cell)[0]})`;
    const ends = [.../* @__PURE__ */ new Set([gaps[0], gaps.findLast((gap) => gap <= longest) ?? gaps[0], gaps.at(-1)])];
    const lines2 = [
      ...seeds.map(([seed, values]) => ({ values, at: gaps, kind: "one", style, title: `seed ${seed}` })),
      { values: middle, at: gaps, kind: "middle", style }
    ];
    plot.draw({
      x,
      y: { low: 0, high: top3, top: Math.round(0.7 * rem), below: Math.round(1.4 * rem) },
      rows: [0, top3 / 2, top3].map((v) => [v, fmt(v, top3 === 1 ? 1 : 2).replace(/\.0$/, "")]),
      along: ends.map((gap) => [gap, String(gap), gap === gaps.at(-1) && ends.length > 1 ? "end" : "middle"]),
      shades: gaps.some((gap) => gap > longest) ? [[x.at(longest), x.right]] : [],
      lines: chance === null ? lines2 : [{ values: [chance, chance], at: [gaps[0], gaps.at(-1)], kind: "chance" }, ...lines2],
      said: `${title}, median ${learn2.measure.title} by gap: ${gaps.map((gap, k) => `${gap}: ${fmt(middle[k], 2)}`).join(", ")}.`,
      rem
    });
  }
  return {
    el: el2,
    draw(has) {
      if (!has("norms", "size") || shown === app.network && !has("size")) return;
      shown = app.network;
      const { learn: learn2 } = shown;
      head.replaceChildren(
        "Does it learn? ",
        h(
          "small",
          {},
          `${learn2.title}: ${learn2.measure.title} by ${learn2.gap_title}; a thin line a seed, bold their median; dashed is chance, shaded longer than trained`
        )
      );
      if (app.cells.some((cell, k) => figures2[k]?.cell !== cell) || app.cells.length !== figures2.length) {
        figures2 = app.cells.map(figure);
        plots2.replaceChildren(...figures2.map((each) => each.el));
      }
      for (const each of figures2) paint2(each, learn2);
      note.textContent = learn2.note ?? "";
    }
  };
}

// visualizer/pages/gradients/numbers.mjs
var KEYS2 = [
  ["← →", "one step back, forward"],
  ["Home End", "first, last step"],
  ["arrows", "in a flow matrix: the earlier and the later step"],
  ["double click", "undo a zoom, put a knob back"],
  ["?", "this list"]
];
function numbers2(app) {
  const table = h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Table" }), title = h("h2", {}, "Gradient norms");
  let which = SIDES[0];
  const tabs = SIDES.map((side) => {
    const button = h("button", { type: "button" });
    button.addEventListener("click", () => {
      which = side;
      fill2();
    });
    return [side, button];
  });
  const close = h("button", { type: "button", class: "btn" }, "Close"), save = h("button", { type: "button", class: "btn" }, "All curves as CSV");
  const dialog = h(
    "dialog",
    { class: "numbers", "aria-label": "Numbers" },
    h(
      "div",
      { class: "bar" },
      title,
      h(
        "div",
        { class: "seg", role: "group", "aria-label": "Which numbers" },
        ...tabs.map(([, button]) => button)
      ),
      h("span", { class: "sp" }),
      save,
      close
    ),
    table
  );
  close.addEventListener("click", () => dialog.close());
  save.addEventListener("click", () => app.ask("csv"));
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  function fill2() {
    const { P, S } = app, curves2 = chosen(P, S, which);
    for (const [side, button] of tabs) {
      button.textContent = P.sides[side].title;
      button.setAttribute("aria-pressed", String(side === which));
    }
    const columns2 = curves2.flatMap(
      (curve) => ["mean", "low", "high"].map((of) => [
        `${shortCell(app.setup.cells[curve.cell])} ${signalName(app.setup, curve)} ${{ mean: "mean", low: "least", high: "largest" }[of]}`,
        P.array(`${which}.${curve.cell}.${curve.signal}.${of}`)
      ])
    );
    table.replaceChildren(
      grid(
        ["step", ...P.tokens ? ["token"] : [], ...columns2.map(([name]) => name)],
        Array.from({ length: P.T }, (_, t) => [
          t + 1,
          ...P.tokens ? [P.tokens[t]] : [],
          ...columns2.map(([, values]) => Number.isNaN(values[t]) ? "exactly 0" : fmt(values[t], 4))
        ]),
        `log₁₀ of the norms over ${P.sides[which].seeds} seeds: their geometric mean, the least and the largest. Shown is ${P.sides[which].loss}.`
      )
    );
  }
  app.numbers = () => {
    fill2();
    dialog.showModal();
  };
  const help = keysDialog(KEYS2);
  app.keys = () => help.showModal();
  return { el: h("div", {}, dialog, help), draw: (has) => dialog.open && has("norms", "lines") && fill2() };
}

// visualizer/pages/gradients/diagonal.mjs
var NEAR = 0.01;
function sides(own) {
  const count = { below: 0, at: 0, above: 0 };
  for (const u of own) count[Math.abs(u - 1) <= NEAR ? "at" : u < 1 ? "below" : "above"] += 1;
  return count;
}
function active(product, unit, T, H) {
  let n = 0;
  while (n < T - 1 && Number.isFinite(product[(T - 2 - n) * H + unit])) n += 1;
  return n;
}
function diagonal(app) {
  const plot = logPlot(), reads = h("p", { class: "reads" });
  let chosen2 = null, order = [], P = null;
  const pick = unitSlider(
    "The unit, from the smallest u to the largest",
    () => order,
    (n) => {
      chosen2 = n - 1;
      draw();
    }
  );
  const el2 = h(
    "div",
    { class: "panel" },
    h("h3", {}, h("b", {}, "Unit by unit"), " uᵗ, were a unit active at every step, and what it is"),
    plot.el,
    pick.el,
    reads
  );
  function draw() {
    const [T, H] = P.arrays.product[1], own = P.array("own"), product = P.array("product");
    order = Array.from(own.keys()).sort((a, b) => own[a] - own[b]);
    const longest = order.reduce((a, b) => active(product, b, T, H) >= active(product, a, T, H) ? b : a), place2 = Math.min(chosen2 ?? order.indexOf(longest), H - 1), unit = order[place2], last = T - 1;
    pick.set(place2 + 1, { max: H });
    const ideal = (u) => Array.from({ length: T }, (_, t) => (T - 1 - t) * Math.log10(own[u]));
    const real = Array.from({ length: T }, (_, t) => product[t * H + unit]);
    const ends = order.map((u) => last * Math.log10(own[u])).filter(Number.isFinite);
    const { below, at: at2, above } = sides(own), n = active(product, unit, T, H);
    reads.replaceChildren(
      `Of ${many(H, "unit")} ${below} let an error fade (u < 1), ${at2} keep it (u = 1, within a hundredth) and ${above} make it grow (u > 1). Unit `,
      h("b", {}, String(unit)),
      ` has u = ${fmt(own[unit], 3)}: over ${many(last, "step")} that would be ${number2(last * Math.log10(own[unit]))}. `,
      n === last ? "It is active at all of them, so that is what arrives." : n === 0 ? "It is not active at the last step, so that none of an error comes back through it." : `It is active at the last ${many(n, "step")} alone; before them none of an error comes back through it.`
    );
    plot.draw({
      lines: [
        ...order.filter((u) => u !== unit).map((u) => ({ values: ideal(u), kind: own[u] > 1 + NEAR ? "faint grows" : "faint fades" })),
        { values: ideal(unit), kind: "other", name: `uᵗ, u = ${fmt(own[unit], 2)}` },
        { values: real, kind: "forget", name: `unit ${unit}` }
      ],
      first: 1,
      last: T,
      low: 1.06 * Math.min(-1, ...ends),
      high: 1.06 * Math.max(1, ...ends),
      rem: app.rem,
      tip: (t) => `step ${t}, unit ${unit}: ${precise(product[(t - 1) * H + unit])}`,
      said: reads.textContent
    });
    plot.cursor(app.S.t + 1);
  }
  return {
    el: el2,
    draw(picture) {
      P = picture;
      draw();
    },
    cursor: () => P && plot.cursor(app.S.t + 1)
  };
}

// visualizer/pages/gradients/paths.mjs
var PARTS = ["cell", "i", "f", "g", "o", "r", "z", "n", "error"];
var LINES2 = { total: "all of it", direct: "straight down the cell", gates: "by the gates" };
var HUES = { total: ["--ink", 3.25], direct: ["--Ff", 2.25, [6, 4]], gates: ["--ink3", 2] };
var byLife = (half) => Array.from(half, (_, unit) => unit).sort((a, b) => shorter(half[a], half[b]) || a - b);
function share3(v) {
  const size = Math.abs(v);
  return size === 0 || size >= 5e-3 && size < 1e3 ? fmt(v) : `${v < 0 ? "−" : ""}${number2(Math.log10(size))}`;
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
  const text2 = terms.map((v, k) => k === 0 ? fmt(v) : `${v < 0 ? "−" : "+"} ${fmt(Math.abs(v))}`).join(" ");
  return `${text2} ${exact ? "=" : "≈"} ${fmt(whole)}`;
}
function paths(app) {
  let unit = null, order = [], named = null, across = null, about = null;
  const carousel = logPlot(), hold = h("input", { type: "checkbox" });
  hold.addEventListener("change", () => app.turn({ hold: hold.checked ? 1 : 0 }, true));
  const strip = el("svg", { class: "strip", "aria-hidden": "true" });
  const pick = unitSlider(
    "The unit, from the shortest half-life to the longest",
    () => order,
    (n) => {
      unit = order[n - 1];
      drawCarousel();
    }
  );
  const target = h("div", { class: "bk" }), labels = h("div", { class: "labels", "aria-hidden": "true" });
  const plot = h("div", { class: "plot", role: "img" }, target, labels), here = h("i", { class: "here" });
  const reads = { keep: h("p", { class: "reads" }), share: h("p", { class: "reads" }) };
  const product = h("span"), norm = h("span"), holds3 = h("label", { class: "check" }, hold, "hold f at 1 in every unit and step");
  const heading = h("h3"), bar2 = el("svg", { class: "shares", role: "img" }), terms = h("p", { class: "terms" });
  const body = h(
    "div",
    { class: "two" },
    h(
      "div",
      { class: "panel" },
      h("h3", {}, h("b", {}, "Constant error carousel"), product),
      carousel.el,
      h(
        "div",
        { class: "lives" },
        h("small", {}, "half-life of every unit, shortest to longest"),
        strip,
        pick.el
      ),
      holds3,
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
  const alone2 = diagonal(app);
  const other = h("button", { type: "button", class: "btn" }, "Show the LSTM");
  other.addEventListener("click", () => app.set({ cell: "lstm" }));
  const { el: el2, says } = section(
    "paths",
    "Paths of the error",
    "straight down the cell, or by the gates",
    [],
    body,
    alone2.el,
    other
  );
  app.seen(el2, ask2);
  const keeper = () => {
    const { cell, side } = app.S;
    const there2 = app.P.curves.some(
      (each) => each.side === side && each.cell === cell && each.signal === "kept"
    );
    return there2 ? factorText(app.setup.keep[cell]) : "";
  };
  const inH = () => app.setup.memory[app.S.cell] === "h";
  const grad = () => inH() ? "dL/dhₜ" : "dL/dcₜ";
  const there = () => app.P.curves.some((curve) => curve.side === app.S.side && curve.cell === app.S.cell);
  const title = () => titled(app, app.S.cell);
  const byUnit = () => there() && app.setup.diagonal.includes(app.S.cell);
  const picture = () => (keeper() || byUnit()) && app.got.paths?.cell === app.S.cell ? app.got.paths : null;
  function ask2() {
    if (keeper() || byUnit()) app.ask("paths", { side: app.S.side, one: app.S.one, cell: app.S.cell });
  }
  app.embed({ paths: target }).then((finder) => {
    named = finder;
    for (const name of ["paths.steps", "paths.y"])
      named(name).change.connect(() => requestAnimationFrame(label2));
    size();
    if (app.P) draw();
  });
  function size() {
    named("paths").setv({
      min_border_left: Math.round(3 * app.rem),
      min_border_right: Math.round(0.8 * app.rem),
      min_border_top: 6,
      min_border_bottom: Math.round(1.4 * app.rem)
    });
    named("paths").toolbar.active_drag = app.small ? null : "auto";
  }
  function draw() {
    const keep = keeper();
    body.hidden = !keep;
    alone2.el.hidden = !byUnit();
    other.hidden = Boolean(keep) || byUnit();
    holds3.hidden = inH();
    product.textContent = ` ∏ ${keep} from step t to the last, each unit a line`;
    norm.textContent = ` ‖${grad()}‖ and its parts`;
    if (byUnit()) {
      says.replaceChildren(
        `In an ${title()} every unit sees its own old h alone, so that an error goes back through each unit by itself: at a step at which the unit is active it is multiplied by the unit’s own number u, and where the unit is not, it ends.`
      );
      if (picture()) alone2.draw(picture());
      return;
    }
    if (!keep) {
      says.replaceChildren(
        !there() ? untrained(app, app.S.cell) : `${title()} has neither a cell nor a gate: all of the error goes through the same weights at every step, so there is nothing to split here.`
      );
      return;
    }
    const P = picture();
    says.replaceChildren(
      inH() ? `A ${title()} keeps its memory in h itself, and an error reaches an earlier h in two ways: straight down, where each step multiplies it by ${keep} alone, and by the gates and the candidate, through the recurrent weights where there are any. Together they are all of it.` : `In the ${title()} an error reaches an earlier cell state in two ways: straight down the cell, where each step multiplies it by the forget gate f alone, and by the gates, ${app.S.cell === "peephole" ? "which see h through the recurrent weights and c through the peepholes" : "through h and the recurrent weights"}. Together they are all of it.`
    );
    if (!P) return;
    drawCarousel();
    drawShares();
    if (named) fill2();
  }
  function drawCarousel() {
    const P = picture();
    if (!P) return;
    const [T, H] = P.arrays.product[1], product2 = P.array("product"), half = P.array("half");
    order = byLife(half);
    const chosen2 = unit === null || unit >= H ? order[H - 1 >> 1] : unit, own = unit === null ? "the median unit, " : "unit ";
    const column = (u) => Array.from({ length: T }, (_, t) => product2[t * H + u]);
    const ones = product2.every((v) => v === 0), least = Math.min(0, ...product2.filter(Number.isFinite));
    const first2 = product2[chosen2], longest = order.at(-1), shortest2 = order[0];
    pick.set(order.indexOf(chosen2) + 1, { max: H });
    reads.keep.replaceChildren(
      ...ones ? [
        h("b", {}, "exactly 1"),
        `: with f held at 1, all ${many(H, "unit")} pass the error straight down the cell undiminished over ${many(T - 1, "step")}.`
      ] : [
        `Straight down the cell, ${own}`,
        h("b", {}, String(chosen2)),
        ", passes on ",
        h("b", {}, number2(first2)),
        ` of an error from step ${T} to step 1: its half-life, the steps over which its ${keeper()} lets half through, the median over where one begins, is ${life(half[chosen2])}. The longest is ${life(half[longest])} (unit ${longest}), the shortest ${life(half[shortest2])} (unit ${shortest2}).`
      ]
    );
    if (own === "unit " && !ones) reads.keep.firstChild.textContent = "Straight down the cell, unit ";
    carousel.draw({
      lines: [
        ...order.filter((u) => u !== chosen2).map((u) => ({ values: column(u), kind: "faint", aside: true })),
        { values: column(chosen2), kind: "forget", name: ones ? "exactly 1" : `unit ${chosen2}` }
      ],
      first: 1,
      last: T,
      low: 1.04 * Math.min(-1, least),
      high: -0.06 * Math.min(-1, least),
      rem: app.rem,
      tip: (t) => `step ${t}, unit ${chosen2}: ${ones ? "1" : precise(product2[(t - 1) * H + chosen2])}`,
      said: reads.keep.textContent
    });
    carousel.cursor(app.S.t + 1);
    const width = 100, logs = order.map((u) => Math.log2(Math.abs(half[u])));
    const low = Math.min(...logs) - 1, high = Math.max(low + 2, ...logs);
    strip.setAttribute("viewBox", `0 0 ${width} 20`);
    strip.setAttribute("preserveAspectRatio", "none");
    strip.replaceChildren(
      ...order.map((u, k) => {
        const tall = 1 + 19 * ((logs[k] - low) / (high - low));
        return el("rect", {
          class: u === chosen2 ? "on" : "",
          x: k * width / H,
          y: 20 - tall,
          width: 0.8 * width / H,
          height: tall
        });
      })
    );
  }
  function fill2() {
    const P = picture(), { T } = P, values = Object.fromEntries(Object.keys(LINES2).map((name) => [name, Array.from(P.array(name))]));
    const finite = Object.values(values).flat().filter(Number.isFinite);
    const low = Math.min(-1, ...finite) - 0.3, high = Math.max(0.3, Math.max(...finite) + 0.2), t = values.total.map((_, k) => k);
    named("paths.source").data = {
      t,
      ...values,
      low: t.map(() => low),
      high: t.map(() => high),
      tip: t.map(
        (k) => [
          `step ${k + 1}`,
          ...Object.entries(LINES2).map(([name, words]) => `${words}: ${precise(values[name][k])}`)
        ].join("\n")
      )
    };
    named("paths.steps").setv({ start: -0.5, end: t.length - 0.5 });
    named("paths.y").setv({ start: low, end: high });
    const rows = powers(low, high, 5), along2 = numbered(1, T, 6);
    named("paths.ticks").ticks = rows.map(([k]) => k);
    named("paths.axis").major_label_overrides = new Map(rows);
    named("paths.marks").ticks = along2.map((k) => k - 1);
    named("paths.x").major_label_overrides = new Map(along2.map((k) => [k - 1, String(k)]));
    axisColours(named, "paths", app);
    named("paths.x").setv({
      major_label_text_color: app.css("--ink3"),
      major_label_text_font_size: `${0.75 * app.rem}px`,
      major_label_text_font: app.font
    });
    for (const [name, [hue2, width, dash]] of Object.entries(HUES)) {
      named(`paths.${name}`).glyph.setv({
        line_color: app.css(hue2),
        line_width: width,
        line_dash: dash ?? [],
        line_cap: "round"
      });
    }
    label2();
  }
  function label2() {
    const P = picture();
    if (!named || !P) return;
    const { start, end } = named("paths.y"), x = named("paths.steps"), { rem } = app;
    const frame = {
      left: Math.round(3 * rem),
      right: plot.clientWidth - Math.round(0.8 * rem),
      top: 6,
      bottom: plot.clientHeight - Math.round(1.4 * rem)
    };
    across = (t) => frame.left + (frame.right - frame.left) * (t - x.start) / (x.end - x.start);
    const spans2 = Object.entries(LINES2).map(([name, words]) => h("span", { class: `name ${name}` }, words));
    Object.assign(here.style, { top: `${frame.top}px`, height: `${frame.bottom - frame.top}px` });
    labels.replaceChildren(here, ...spans2);
    cursor();
    const y = (v) => frame.top + (frame.bottom - frame.top) * (end - v) / (end - start);
    const all2 = Object.keys(LINES2).map((name, k) => ({
      span: spans2[k],
      points: Array.from(P.array(name), (v, t) => [across(t), Number.isFinite(v) ? y(v) : NaN])
    }));
    label(all2, [], { ...frame, left: frame.left + 6 }, rem);
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
    if (last)
      reads.share.replaceChildren(
        "At the last step ",
        h("b", {}, `‖${grad()}‖ is ${number2(total)}`),
        ", all of it the error itself: no step lies behind it yet."
      );
    else
      reads.share.replaceChildren(
        "All the way from the last step to ",
        h("b", {}, `step ${t + 1}`),
        !Number.isFinite(total) ? ": exactly nothing is left." : `: ‖${grad()}‖ is ${number2(total)}. `,
        !Number.isFinite(direct) ? "" : `The way straight down the cell makes up ${share3(direct)} of it${against(direct)}, the gates ${share3(1 - direct)}${against(1 - direct)}.`
      );
    plot.setAttribute("aria-label", reads.share.textContent);
    heading.replaceChildren(
      h("b", {}, last ? `At step ${t + 1}` : `Over the one step from ${t + 2} back to ${t + 1}`),
      last ? ` the error itself arrives${inH() ? "" : ", by way of h"}` : ` shares of ${grad()} by the way it took`
    );
    const { width, height: tall } = bar2.getBoundingClientRect(), { rem } = app;
    bar2.replaceChildren();
    terms.replaceChildren();
    if (none || !width) return;
    const { parts, low, high } = stack(shares), x = (v) => (v - low) / (high - low) * width, middle = tall - 1.3 * rem;
    bar2.append(
      ...parts.filter(({ v }) => v).flatMap(({ name, from: from2, to }) => {
        const left = x(Math.min(from2, to)), wide2 = Math.abs(x(to) - x(from2));
        return [
          el("rect", {
            class: `way way-${name}`,
            x: left,
            y: 2,
            width: Math.max(0.5, wide2 - 1),
            height: middle - 4
          }),
          wide2 > 1.1 * rem ? el(
            "text",
            {
              class: `on on-${name}`,
              x: left + wide2 / 2,
              y: middle / 2 + 0.3 * rem,
              "text-anchor": "middle"
            },
            name === "cell" ? inH() ? "h" : "c" : name === "error" ? "L" : name
          ) : ""
        ];
      }),
      ...[0, 1].flatMap((v) => [
        el("path", { class: "unit", d: `M${x(v)} 0V${middle + 2}` }),
        el("text", { x: x(v), y: tall - 0.2 * rem, "text-anchor": "middle" }, v ? "1, the whole" : "0")
      ])
    );
    const says2 = {
      cell: "straight down the cell",
      error: "the error itself",
      i: "by i",
      f: "by f",
      g: "by g",
      o: "by o",
      r: "by r",
      z: "by z",
      n: "by n"
    };
    terms.append(
      ...shares.flatMap(([name, v]) => [
        h("span", {}, h("i", { class: `way way-${name}` }), `${says2[name]} ${share3(v)}`),
        " "
      ]),
      shares.length > 1 ? h("b", {}, sum(shares.map(([, v]) => v))) : "",
      shares.some(([, v]) => v < -5e-3) ? " What is left of 0 points against the whole." : ""
    );
    bar2.setAttribute("aria-label", terms.textContent);
  }
  return {
    el: el2,
    draw(has) {
      const { side, one, cell } = app.S, now3 = `${side} ${one} ${cell} ${keeper()}`, moved3 = now3 !== about;
      if (moved3) unit = null;
      about = now3;
      if (named && has("size")) size();
      hold.checked = Number(app.wish.hold) === 1;
      if (has("paths", "theme", "size") || moved3) draw();
      else if (has("t") && byUnit()) alone2.cursor();
      else if (has("t") && picture()) {
        cursor();
        drawShares();
      }
    }
  };
}

// visualizer/pages/gradients/readout.mjs
var exponent = (log) => fmt(log, Math.abs(log) < 9.95 ? 1 : 0);
function fate({ first: first2, low, high, zero }, count) {
  if (first2 === null || zero === count) return ["exactly 0", null, `in ${zero} of ${count} seeds`];
  if (Math.abs(first2) < 0.05 && Math.abs(low) < 0.05 && Math.abs(high) < 0.05)
    return ["stays 1", null, zero ? `exactly 0 in ${zero} of ${count} seeds` : "in every seed"];
  const word = first2 < 0 ? "falls to" : "grows to";
  const range2 = zero ? `exactly 0 in ${zero} of ${count} seeds` : `${exponent(low)} to ${exponent(high)}`;
  return [word, exponent(first2), range2];
}
function learned({ gaps, trained_to: longest, scores, measure: { better } }, cell) {
  const seeds = Object.values(scores[cell] ?? {});
  if (!seeds.length) return null;
  const k = gaps.findLastIndex((gap) => gap <= longest), at2 = seeds.map((score2) => score2[Math.max(0, k)]);
  const good = at2.filter((score2) => score2 >= 0.99).length;
  const [least, most] = [Math.min(...at2), Math.max(...at2)].map((v) => fmt(v, 2));
  if (better === "higher" && good) return `${good} of ${at2.length} seeds`;
  return `${better === "higher" ? `0 of ${at2.length}: ` : ""}${least === most ? least : `${least} to ${most}`}`;
}
var ten = (log) => ["10", h("sup", {}, exponent(log))];
function readout(app) {
  const { setup } = app;
  const rows = Object.fromEntries(
    Object.entries(setup.cells).map(([cell, title]) => {
      const button = h(
        "button",
        { type: "button", class: "cellname" },
        h("i", { class: `line ${cell}` }),
        shortCell(title)
      );
      button.title = `Show or hide the ${title}`;
      button.addEventListener("click", () => {
        const off = new Set(app.S.off);
        if (!off.delete(cell)) off.add(cell);
        app.set({ off });
      });
      button.firstChild.style.background = `var(${lineOf(cell)[0]})`;
      const parts = Object.fromEntries(
        SIDES.flatMap((side) => [
          [`${side}.h`, h("td")],
          [`${side}.w`, h("td", { class: "weights" })]
        ])
      );
      parts.learned = h("td");
      return [
        cell,
        { button, parts, row: h("tr", {}, h("th", { scope: "row" }, button), ...Object.values(parts)) }
      ];
    })
  );
  const titles2 = Object.fromEntries(SIDES.map((side) => [side, h("th", { scope: "colgroup" })]));
  const over = SIDES.map(() => h("th", { scope: "col" })), all2 = SIDES.map(() => h("th", { scope: "col", class: "weights" }));
  const task = h("th", { scope: "col" }), gap = h("th", { scope: "col" });
  const el2 = h(
    "div",
    { class: "readout" },
    h(
      "table",
      {},
      h(
        "colgroup",
        {},
        ...["cell", "fate", "all", "fate", "all", "learned"].map((name) => h("col", { class: name }))
      ),
      h(
        "thead",
        {},
        h("tr", {}, h("td", {}), ...Object.values(titles2), task),
        h("tr", {}, h("th", { scope: "col" }, "Cell"), over[0], all2[0], over[1], all2[1], gap)
      ),
      h("tbody", {}, ...Object.values(rows).map(({ row }) => row))
    )
  );
  const curve = (side, cell) => app.P.curves.find((each) => each.side === side && each.cell === cell && each.signal === "h");
  const weight = (side, cell) => app.P.weights.find((each) => each.side === side && each.cell === cell);
  app.told = (side) => {
    const { T, sides: sides3 } = app.P, said2 = app.cells.map((cell) => {
      const each = curve(side, cell);
      if (!each) return null;
      const [word, power2, range2] = fate(each, sides3[side].seeds);
      return `${setup.cells[cell]} ${word}${power2 === null ? "" : ` 10^${power2}`} (${range2})`;
    });
    return `${sides3[side].title}, norm of dL/dh over ${T - 1} steps back, on a logarithmic scale: ${said2.filter(Boolean).join("; ")}.`;
  };
  return {
    el: el2,
    draw(has) {
      if (has("norms", "size")) {
        const { P, network } = app, clips2 = P.weights.some((each) => each.clipped !== null);
        el2.classList.toggle("clips", clips2);
        SIDES.forEach((side, k) => {
          titles2[side].textContent = P.sides[side].title;
          titles2[side].colSpan = app.small && !clips2 ? 1 : 2;
          over[k].replaceChildren(
            `dL/dh over ${P.T - 1} ${P.T === 2 ? "step" : "steps"} `,
            h("small", {}, "least to largest exponent")
          );
          all2[k].textContent = clips2 ? "weights, clipped" : "weights";
          all2[k].title = "The norm of the gradient of the weights of this layer together, for this error of size 1. What training clips has encoder and readout in it too, and an error of its own size.";
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
              parts[`${side}.h`].replaceChildren(
                word,
                ...power2 === null ? [] : [" 10", h("sup", {}, power2)],
                " ",
                h("small", {}, range2)
              );
            } else parts[`${side}.h`].replaceChildren(h("small", {}, "not trained"));
            parts[`${side}.w`].replaceChildren(
              ...!w ? ["–"] : w.norm === null ? ["0"] : [...ten(w.norm), ...w.clipped === null ? [] : [" → ", ...ten(w.clipped)]]
            );
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

// visualizer/pages/gradients/scalar.mjs
var START = { w: 0.9, shear: 0.5, bias: 1 };
var chain = (log, n) => Array.from({ length: n + 1 }, (_, t) => t ? t * log : 0);
var sheared = (rho, s, n) => chain(Math.log10(rho), n).map((v, t) => v + Math.asinh(t * s / 2) / Math.LN10);
var gate2 = (bias) => 1 / (1 + Math.exp(-bias));
var logGate = (bias) => -Math.log1p(Math.exp(-bias)) / Math.LN10;
var halfLife = (log) => log < 0 ? -Math.log10(2) / log : Infinity;
function course(values) {
  const last = values.length - 1, most = Math.max(...values), peak2 = values.indexOf(most), end = values[last];
  const way3 = values.every((v) => v === 0) ? "stays" : peak2 === 0 ? "falls" : peak2 === last ? "grows" : "turns";
  return { way: way3, peak: peak2, most, end };
}
var SUPER = "⁰¹²³⁴⁵⁶⁷⁸⁹";
var raised = (n) => String(n).replace(/\d/g, (d) => SUPER[d]);
function scalar(app) {
  const S = { ...START }, plots2 = { weight: logPlot(), matrix: logPlot(), gate: logPlot() };
  const change = (key) => (value) => {
    S[key] = value;
    for (const each of [w, rho]) each.set(S.w);
    paint2();
  };
  const range2 = { low: 0.2, high: 2, step: 0.01, value: S.w, written: (v) => fmt(v) };
  const w = slider({ name: "w", title: "The weight w", ...range2 }, change("w"));
  const rho = slider({ name: "ρ", title: "The spectral radius ρ of the matrix", ...range2 }, change("w"));
  const shear = slider(
    {
      name: "s",
      title: "The shear s of the matrix",
      low: 0,
      high: 2,
      step: 0.05,
      value: S.shear,
      written: (v) => fmt(v)
    },
    change("shear")
  );
  const bias = slider(
    {
      name: "b",
      title: "The bias b of the forget gate",
      low: -3,
      high: 5,
      step: 0.1,
      value: S.bias,
      written: (v) => fmt(v, 1, true)
    },
    change("bias")
  );
  const SHAPES = {
    weight: ["A number", "t times over: wᵗ", [w]],
    matrix: ["A matrix", "size of Wᵗ, W = ρ × a turn, or ρ × a shear", [rho, shear]],
    gate: ["A gate", "fᵗ, where f = σ(b)", [bias]]
  };
  const words = Object.fromEntries(Object.keys(SHAPES).map((name) => [name, h("p", { class: "reads" })]));
  const panels = Object.entries(SHAPES).map(
    ([name, [title, note, knobs2]]) => h(
      "div",
      { class: "panel" },
      h("h3", {}, h("b", {}, title), ` ${note}`),
      plots2[name].el,
      h("div", { class: "dials" }, ...knobs2.map((each) => each.el)),
      words[name]
    )
  );
  const { el: el2, says } = section(
    "scalar",
    "One number",
    "the argument at its smallest, before any network",
    [],
    h("div", { class: "three" }, ...panels)
  );
  let shown = null;
  const strong = (text2) => h("b", {}, text2);
  function paint2() {
    const n = Math.max(1, (app.got.norms?.T ?? 100) - 1), log = Math.log10(S.w), f = logGate(S.bias);
    const curves2 = {
      weight: chain(log, n),
      turn: chain(log, n),
      shear: sheared(S.w, S.shear, n),
      gate: chain(f, n)
    };
    const all2 = Object.values(curves2).flatMap(course), low = -reach(-Math.min(...all2.map((c) => c.end)), 6);
    const high = reach(Math.max(...all2.map((c) => c.most)), 3);
    const frame = { first: 0, last: n, low, high, unit: "steps", rem: app.rem };
    const [weight, matrix, open2] = [course(curves2.weight), course(curves2.shear), course(curves2.gate)];
    const power2 = `${fmt(S.w)}${raised(n)}`;
    says.replaceChildren(
      `An error on its way back meets the same recurrent weight once at every step. After t steps it is multiplied by wᵗ: a weight below 1 wipes it out, one above 1 blows it up, and 1 is the line between. All three pictures share one logarithmic axis over ${n} ${n === 1 ? "step" : "steps"}.`
    );
    words.weight.replaceChildren(
      strong(`${power2} = ${number2(weight.end)}`),
      {
        falls: ": below 1, the error vanishes.",
        grows: ": above 1, the error explodes.",
        stays: " exactly: at 1, the error stays what it was."
      }[weight.way]
    );
    plots2.weight.draw({
      ...frame,
      lines: [{ values: curves2.weight, kind: "main", name: `${fmt(S.w)}ᵗ` }],
      tip: (t) => `t = ${t}: ${number2(curves2.weight[t])}`,
      said: words.weight.textContent
    });
    const grows = {
      falls: `falls from the first step on, to ${number2(matrix.end)}.`,
      grows: `grows at every step, to ${number2(matrix.end)}.`,
      turns: `first grows, to ${number2(matrix.most)} at step ${matrix.peak}, and falls only then, to ${number2(matrix.end)}.`,
      stays: "stays 1 as well."
    }[matrix.way];
    words.matrix.replaceChildren(
      strong(`Every eigenvalue has size ${fmt(S.w)}.`),
      ` The turn alone is ρᵗ, like the number: ${number2(weight.end)}. The shear ${grows}`
    );
    const sheer = { values: curves2.shear, kind: "main", name: "shear" }, turned2 = { values: curves2.turn, kind: "other", name: "turn" };
    plots2.matrix.draw({
      ...frame,
      lines: S.shear ? [turned2, sheer] : [{ ...sheer, name: "turn and shear" }],
      marks: matrix.way === "turns" ? [{ k: matrix.peak, v: matrix.most }] : [],
      tip: (t) => `t = ${t}: turn ${number2(curves2.turn[t])}, shear ${number2(curves2.shear[t])}`,
      said: words.matrix.textContent
    });
    const half = halfLife(f);
    words.gate.replaceChildren(
      strong(`f = σ(${fmt(S.bias, 1, true)}) = ${fmt(gate2(S.bias), 3)}:`),
      ` half is left after ${fmt(half, half < 10 ? 1 : 0)} steps, and ${number2(open2.end)} after ${n}. The cell’s own path multiplies by f alone, and a gate chooses f anew at each step; held at 1 it keeps exactly 1.`
    );
    plots2.gate.draw({
      ...frame,
      lines: [
        { values: chain(0, n), kind: "held", name: "f held at 1: exactly 1" },
        { values: curves2.gate, kind: "forget", name: `${fmt(gate2(S.bias), 3)}ᵗ` }
      ],
      tip: (t) => `t = ${t}: ${number2(curves2.gate[t])}`,
      said: words.gate.textContent
    });
  }
  return {
    el: el2,
    draw(has) {
      const steps3 = app.got.norms?.T;
      if (has("size") || steps3 !== shown) paint2();
      shown = steps3;
    }
  };
}

// visualizer/pages/gradients/sections.css
var sections_default = ".sec .plot {\n  cursor: default;\n}\n.sec .labels .name {\n  font-size: 0.8125rem;\n}\n.sec .labels .other {\n  color: var(--ink3);\n}\n\n.logplot {\n  height: 14rem;\n}\n.stage svg {\n  position: absolute;\n  left: 0;\n  top: 0;\n  overflow: visible;\n  pointer-events: none;\n}\n.stage text,\n.shares text {\n  font-size: 0.75rem;\n  fill: var(--ink3);\n}\n.logplot .line.other {\n  stroke: var(--rnn);\n  stroke-width: 2;\n}\n.logplot .line.faint {\n  stroke: var(--Ff);\n  stroke-width: 1;\n  opacity: 0.28;\n}\n.logplot .line.forget {\n  stroke: var(--Ff);\n}\n.logplot .line.held {\n  stroke: var(--Ff);\n  stroke-width: 2;\n  stroke-dasharray: 6 4;\n}\n.labels .forget,\n.labels .held,\n.labels .direct {\n  color: var(--f);\n}\n.sec .labels .gates {\n  color: var(--ink3);\n}\n.scalar .logplot {\n  height: 16rem;\n}\n.scalar .dials {\n  min-height: 3.4rem;\n}\n.scalar .reads {\n  min-height: 5.6rem;\n}\n\n.stage {\n  position: relative;\n  height: 26rem;\n  cursor: crosshair;\n  touch-action: pan-y;\n}\n.stage canvas {\n  position: absolute;\n  image-rendering: pixelated;\n}\n.stage .edge {\n  fill: none;\n  stroke: var(--rule2);\n}\n.stage .title {\n  font-size: 0.9375rem;\n  font-weight: 600;\n  fill: var(--ink);\n}\n.stage .halo {\n  fill: none;\n  stroke: var(--bg);\n  stroke-width: 4;\n}\n.stage .here {\n  fill: none;\n  stroke: var(--ink);\n  stroke-width: 1.5;\n}\n.stage .row {\n  fill: var(--ink);\n  font-size: 0.8125rem;\n  font-weight: 600;\n}\n.stage .probe {\n  fill: none;\n  stroke: var(--bg);\n  stroke-width: 2;\n  paint-order: stroke;\n  outline: 1.5px solid var(--ink);\n  border-radius: 50%;\n}\n.flow .reads {\n  min-height: 2.5rem;\n}\n.gs .decades {\n  font-size: 0.8125rem;\n  color: var(--ink3);\n}\n.decades i {\n  width: 0.45rem;\n  height: 0.8rem;\n}\n.gs .decades b {\n  font-style: normal;\n  font-weight: 600;\n  color: var(--ink);\n}\n\n.spectrum .plot {\n  height: 20rem;\n}\n.spectrum .reads {\n  min-height: 4.2rem;\n}\n.spectrum h3 {\n  min-height: 1.25rem;\n}\n\n.paths .logplot,\n.paths .plot {\n  height: 15.5rem;\n  margin-top: 0.2rem;\n}\n.paths .reads {\n  min-height: 4.2rem;\n}\n.paths .btn {\n  margin-top: 0.2rem;\n}\n.lives {\n  padding-left: 3rem;\n}\n.sec .lives .slide > span {\n  font-style: normal;\n  font-weight: 400;\n  color: var(--ink2);\n}\n.lives small {\n  color: var(--ink3);\n  font-size: 0.75rem;\n}\n.lives .strip {\n  width: 100%;\n  height: 2.2rem;\n}\n.lives .strip rect {\n  fill: var(--rule2);\n}\n.lives .strip rect.on {\n  fill: var(--Ff);\n}\n.lives .slide {\n  grid-template-columns: minmax(0, 1fr) auto;\n  column-gap: 0.6rem;\n  position: relative;\n}\n.lives .slide > span {\n  position: absolute;\n  right: calc(100% + 0.4rem);\n}\n.labels .here {\n  position: absolute;\n  width: 1px;\n  background: var(--ink);\n}\n.shares {\n  width: 100%;\n  height: 3.3rem;\n  overflow: visible;\n}\n.shares .unit {\n  stroke: var(--ink);\n}\n.shares .on {\n  font-weight: 700;\n  font-style: italic;\n  fill: var(--bg);\n  font-size: 0.8125rem;\n}\n.way-cell {\n  fill: var(--ink);\n  background: var(--ink);\n}\n.way-g,\n.way-n {\n  fill: var(--ink3);\n  background: var(--ink3);\n}\n.way-error {\n  fill: var(--ink2);\n  background: var(--ink2);\n}\n.way-i,\n.way-r {\n  fill: var(--Fi);\n  background: var(--Fi);\n}\n.way-f,\n.way-z {\n  fill: var(--Ff);\n  background: var(--Ff);\n}\n.way-o {\n  fill: var(--Fo);\n  background: var(--Fo);\n}\n.shares .on-i,\n.shares .on-r,\n.shares .on-o {\n  fill: #000;\n}\n.terms {\n  margin: 0.25rem 0 0;\n  color: var(--ink2);\n  font-size: 0.8125rem;\n  line-height: 1.5;\n  min-height: 2.5rem;\n}\n.terms span {\n  white-space: nowrap;\n  margin-right: 0.7rem;\n}\n.terms i {\n  display: inline-block;\n  width: 0.7rem;\n  height: 0.7rem;\n  margin-right: 0.3rem;\n  border-radius: 2px;\n}\n.terms b {\n  color: var(--ink);\n  font-weight: 600;\n}\n\n.found {\n  display: grid;\n  grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));\n  gap: 0.5rem 2rem;\n  align-items: start;\n  margin-top: 0.75rem;\n}\n.found caption {\n  text-align: left;\n  font-weight: 600;\n  padding-bottom: 0.3rem;\n}\n.gs .found td,\n.gs .found th {\n  height: 2rem;\n}\n.found .lost td,\n.found .lost th {\n  color: var(--neg);\n}\n.found .reads {\n  min-height: 5.6rem;\n  padding-top: 1.4rem;\n}\n\n@media (max-width: 760px) {\n  .stage {\n    height: 21rem;\n  }\n  .sec .choice label.wide {\n    grid-column: 1 / -1;\n    flex: 1 1 100%;\n  }\n  .scalar .logplot {\n    height: 16rem;\n  }\n  .scalar .dials,\n  .scalar .reads {\n    min-height: 0;\n  }\n  .logplot {\n    height: 12rem;\n  }\n  .spectrum .plot {\n    height: 17rem;\n  }\n  .gs .decades {\n    flex-basis: 100%;\n  }\n}\n.logplot .line.grows {\n  stroke: var(--Fpos);\n}\n.logplot .line.fades {\n  stroke: var(--ink3);\n}\n";

// visualizer/pages/gradients/spectrum.mjs
var SETTLE_MS3 = 90;
var EXACT = 1e-9;
var HUES2 = ["--rnn", "--ink"];
function summary(values) {
  const numbers4 = Array.from(values, Number);
  return {
    size: numbers4.length,
    most: numbers4.find(Number.isFinite) ?? null,
    above: numbers4.filter((v) => v > EXACT).length,
    kept: numbers4.filter((v) => Math.abs(v) <= EXACT).length,
    zero: numbers4.filter((v) => !Number.isFinite(v)).length
  };
}
function meaning({ above, kept: kept2, most, size }) {
  if (most === null) return "nothing of any change is left";
  if (kept2 === size) return "every change keeps its size";
  if (!above)
    return kept2 ? `changes in ${many(kept2, "direction")} of ${size} keep their size, the rest shrink` : "every change shrinks";
  return above === size ? "every change grows" : `changes in ${many(above, "direction")} of ${size} grow, the rest shrink`;
}
function spectrum(app) {
  let length = null, named = null, waiting = 0;
  const span2 = slider(
    {
      name: "span",
      title: "Steps in the span",
      low: 1,
      high: 1,
      step: 1,
      value: 1,
      written: (n) => many(n, "step")
    },
    (n) => {
      length = n >= most() ? null : n;
      clearTimeout(waiting);
      waiting = setTimeout(ask2, SETTLE_MS3);
    }
  );
  const plots2 = Object.fromEntries(
    ["step", "span"].map((of) => {
      const target = h("div", { class: "bk" }), labels = h("div", { class: "labels", "aria-hidden": "true" });
      return [
        of,
        {
          name: `spectrum.${of}`,
          of,
          target,
          labels,
          series: [],
          head: h("h3"),
          el: h("div", { class: "plot", role: "img" }, target, labels)
        }
      ];
    })
  );
  const words = [h("p", { class: "reads" }), h("p", { class: "reads" })];
  const { el: el2, says } = section(
    "spectrum",
    "Spectrum",
    "singular values of the Jacobian of the state",
    [span2.el],
    h(
      "div",
      { class: "two" },
      ...Object.values(plots2).map((each) => h("div", { class: "panel" }, each.head, each.el))
    ),
    h("div", { class: "two" }, ...words)
  );
  const from2 = () => Math.min(app.S.t, app.P.T - 2), most = () => app.P.T - 1 - from2(), steps3 = () => Math.min(length ?? most(), most());
  const ask2 = () => app.P.T > 1 && app.ask("spectrum", {
    side: app.S.side,
    one: app.S.one,
    cells: ["rnn", app.S.cell],
    from: from2(),
    t: from2() + steps3()
  });
  app.seen(el2, ask2);
  app.embed(Object.fromEntries(Object.values(plots2).map(({ name, target }) => [name, target]))).then((finder) => {
    named = finder;
    for (const each of Object.values(plots2)) {
      for (const range2 of ["index", "y"])
        named(`${each.name}.${range2}`).change.connect(() => requestAnimationFrame(() => label2(each)));
    }
    size();
    if (app.P) draw();
  });
  const frame = ({ rem } = app) => ({
    left: Math.round(3.2 * rem),
    right: Math.round(0.8 * rem),
    top: 6,
    bottom: Math.round(1.4 * rem)
  });
  function size() {
    const { left, right, top: top3, bottom } = frame();
    for (const { name } of Object.values(plots2)) {
      named(name).setv({
        min_border_left: left,
        min_border_right: right,
        min_border_top: top3,
        min_border_bottom: bottom
      });
      named(name).toolbar.active_drag = app.small ? null : "auto";
    }
  }
  function colours({ name, of }) {
    const { css: css2, rem, font } = app;
    axisColours(named, name, app);
    named(`${name}.x`).setv({
      major_label_text_color: css2("--ink3"),
      major_label_text_font_size: `${0.75 * rem}px`,
      major_label_text_font: font
    });
    named(`${name}.one`).line_color = css2("--ink3");
    HUES2.forEach((hue2, cell) => {
      named(`${name}.${cell}`).glyph.setv({ line_color: css2(hue2), line_width: 1, line_alpha: 0.5 });
      named(`${name}.${cell}.mark`).glyph.setv({
        size: (app.small ? 0.36 : 0.45) * rem,
        line_color: css2(hue2),
        line_width: 1.5,
        fill_color: css2(of === "step" ? "--bg" : hue2)
      });
    });
  }
  function measure() {
    span2.set(steps3(), { max: most() });
    span2.input.disabled = most() < 2;
  }
  function draw() {
    const P = app.got.spectrum;
    measure();
    says.replaceChildren(
      "A change in the state comes out of a step stretched or shrunk, in each direction differently: by the singular values of the step’s Jacobian, here the largest first. Above 1 a change grows, below 1 it shrinks; over a span the factors of its steps multiply up."
    );
    if (!P) return;
    const long = P.t - P.from;
    plots2.step.head.replaceChildren(h("b", {}, "One step"), ` from ${P.from + 1} to ${P.from + 2}`);
    plots2.span.head.replaceChildren(h("b", {}, many(long, "step")), ` from ${P.from + 1} to ${P.t + 1}`);
    words[1].replaceChildren(untrained(app, app.S.cell));
    for (const each of Object.values(plots2)) {
      each.series = P.cells.map((cell, k) => ({
        values: Array.from(P.array(`${cell}.${each.of}`)),
        kind: k ? "main" : "other",
        name: titled(app, cell)
      }));
    }
    P.cells.forEach((cell, k) => {
      const [step, all2] = ["step", "span"].map((of) => summary(plots2[of].series[k].values)), H = app.P.sides[P.side].units;
      const state = step.size > H ? `${step.size} values, of h and c together` : `${step.size} values of h`;
      const counted2 = (name, of) => `${name}: at most ${of.most === null ? "0" : number2(of.most)}, ${of.above || "none"} above 1` + (of.zero ? `, ${of.zero} 0 to rounding` : "");
      words[k].replaceChildren(
        h("b", {}, titled(app, cell)),
        ` (${state}). ${counted2("One step", step)}. ${counted2(many(long, "step"), all2)}: ${meaning(all2)}.`
      );
    });
    for (const each of Object.values(plots2)) {
      each.el.setAttribute("aria-label", words.map((word) => word.textContent).join(" "));
      if (named) fill2(each);
    }
  }
  function fill2(each) {
    const { name, series } = each, finite = series.flatMap(({ values }) => values.filter(Number.isFinite));
    const least = Math.min(-0.1, ...finite), top3 = Math.max(0.1, ...finite), air = 0.05 * (top3 - least), low = least - air, high = top3 + air;
    const most2 = Math.max(...series.map(({ values }) => values.length)), index = Array.from({ length: most2 }, (_, k) => k + 1);
    const data = { t: index, low: index.map(() => low), high: index.map(() => high) };
    HUES2.forEach(
      (_, cell) => data[cell] = index.map(
        (_2, k) => Number.isFinite(series[cell]?.values[k]) ? series[cell].values[k] : NaN
      )
    );
    data.tip = index.map(
      (_, k) => [
        `number ${k + 1} by size`,
        ...series.filter(({ values }) => k < values.length).map((line2) => `${line2.name} ${precise(line2.values[k])}`)
      ].join("\n")
    );
    named(`${name}.source`).data = data;
    named(`${name}.index`).setv({ start: 0, end: most2 + 1 });
    named(`${name}.y`).setv({ start: low, end: high });
    const along2 = numbered(1, most2, app.small ? 4 : 6);
    const rows = high - low > 2 ? powers(low, high, 6) : [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50].filter((v) => Math.log10(v) > low && Math.log10(v) < high).map((v) => [Math.log10(v), String(v)]);
    named(`${name}.ticks`).ticks = rows.map(([v]) => v);
    named(`${name}.axis`).major_label_overrides = new Map(rows);
    named(`${name}.marks`).ticks = along2;
    named(`${name}.x`).major_label_overrides = new Map(along2.map((k) => [k, String(k)]));
    colours(each);
    label2(each);
  }
  function label2({ name, series, labels, el: box }) {
    if (!series.length) return;
    const y = named(`${name}.y`), x = named(`${name}.index`), edge = frame();
    const inner = {
      left: edge.left,
      right: box.clientWidth - edge.right,
      top: edge.top,
      bottom: box.clientHeight - edge.bottom
    };
    const spans2 = series.map((line2) => h("span", { class: `name ${line2.kind}` }, line2.name));
    labels.replaceChildren(...spans2);
    const all2 = series.map(({ values }, line2) => ({
      span: spans2[line2],
      points: values.map((v, k) => [
        inner.left + (inner.right - inner.left) * (k + 1 - x.start) / (x.end - x.start),
        Number.isFinite(v) ? inner.top + (inner.bottom - inner.top) * (y.end - v) / (y.end - y.start) : NaN
      ])
    }));
    label(all2, [], { ...inner, left: inner.left + 8 }, app.rem, 1.5);
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

// visualizer/pages/gradients/verify.mjs
var ROWS2 = { engine: "backpropagation", differences: "central differences", complex: "complex step" };
var CLOSE = 1e-3;
var relative2 = (error2) => error2 === null ? "–" : number2(Math.log10(error2));
function verdict({ engine, resolved, error_differences: rough, error_complex: exact }) {
  const right = exact !== null && exact < CLOSE;
  if (engine === null)
    return ["The gradient is exactly 0 here.", right ? "The complex step finds none either." : ""];
  if (!right) return ["They do not agree.", "The complex step finds something else."];
  if (!resolved) {
    return engine < -6 ? [
      "Differences cannot see a gradient this small.",
      "They subtract two values that agree in nearly all 16 digits of a float64, so what they find is rounding. The complex step subtracts nothing, and finds the same."
    ] : [
      "Differences cannot tell here.",
      "Half the step finds another slope: the state bends too sharply within it. The complex step finds the same."
    ];
  }
  return rough !== null && rough < CLOSE ? [
    "They agree.",
    "Central differences and the complex step both find what backpropagation did, of this one network."
  ] : ["They do not agree.", "Central differences find something else."];
}
function verify(app) {
  const chosen2 = { cell: null, signal: "h", side: null, t: null };
  const select = (label2, changed3) => {
    const input = h("select", { "aria-label": label2 });
    input.addEventListener("change", () => {
      changed3(input.value);
      form2();
    });
    return input;
  };
  const cell = select("Cell", (value) => chosen2.cell = value), side = select("Side", (value) => chosen2.side = value);
  const signal = choice("Gradient", { h: "dL/dh", c: "dL/dc" }, (value) => {
    chosen2.signal = value;
    form2();
  });
  const step = h("input", {
    type: "number",
    class: "number",
    min: 1,
    step: 1,
    inputmode: "numeric",
    "aria-label": "Step",
    autocomplete: "off"
  });
  step.addEventListener("input", () => {
    chosen2.t = step.value === "" ? null : Math.max(0, Math.min(app.P.T - 1, Math.round(Number(step.value)) - 1));
  });
  step.addEventListener("change", () => step.value = now3().t + 1);
  step.addEventListener("keydown", (event) => event.key === "Enter" && check());
  const button = h("button", { type: "button", class: "btn start" }, "Check against differences");
  button.addEventListener("click", () => check());
  const caption = h("caption"), rows = h("tbody");
  const table = h(
    "table",
    {},
    caption,
    h(
      "thead",
      {},
      h("tr", {}, ...["found by", "size", "relative error"].map((text2) => h("th", { scope: "col" }, text2)))
    ),
    rows
  );
  const says = h("p", { class: "reads", role: "status" });
  let about = null;
  let V = null;
  const named = (label2, input, cls = "") => h("label", { class: cls }, h("span", {}, label2), input);
  const { el: el2, says: reads } = section(
    "verify",
    "Verify",
    "any point of the plots, found again without backpropagation",
    [],
    h(
      "div",
      { class: "choice" },
      named("Cell", cell),
      signal.el,
      named("Side", side, "wide"),
      named("Step", step),
      button
    ),
    h("div", { class: "found" }, table, says)
  );
  reads.replaceChildren(
    "Differences ask the network itself: move one number of the state a little either way, run it forward again, see how the loss moved. The complex step moves it by an imaginary amount, so that nothing has to be subtracted. In a terminal: ",
    h("code", {}, "gatescope gradients MODEL TEXT --verify"),
    "."
  );
  const now3 = () => ({
    cell: chosen2.cell ?? app.S.cell,
    signal: chosen2.signal,
    side: chosen2.side ?? app.S.side,
    t: Math.min(app.P.T - 1, chosen2.t ?? app.S.t)
  });
  const remembers = (name) => app.P.curves.some((curve) => curve.cell === name && curve.signal === "c");
  function check() {
    const { one } = app.S, sides3 = app.seeds(now3().side).length;
    app.ask("verify", { ...now3(), one: Math.min(one, sides3 - 1) });
  }
  function form2() {
    const there = [
      ...new Set(app.P.curves.filter((curve) => curve.side === now3().side).map((curve) => curve.cell))
    ];
    if (!there.includes(now3().cell)) chosen2.cell = there[0];
    if (!remembers(now3().cell)) chosen2.signal = "h";
    const fill2 = (input, options, value) => {
      input.replaceChildren(...options.map(([key, text2]) => h("option", { value: key }, text2)));
      input.value = value;
    };
    fill2(
      cell,
      there.map((name) => [name, titled(app, name)]),
      now3().cell
    );
    fill2(
      side,
      Object.entries(app.P.sides).map(([name, { title }]) => [name, title ?? name]),
      now3().side
    );
    signal.set(now3().signal);
    for (const each of signal.el.children)
      each.disabled = !remembers(now3().cell) && each.textContent === "dL/dc";
    step.max = app.P.T;
    if (chosen2.t === null || step.getRootNode().activeElement !== step) step.value = now3().t + 1;
  }
  function draw() {
    caption.textContent = V ? `‖dL/d${V.signal}‖ at step ${V.t + 1}, ${titled(app, V.cell)}, ${app.P.sides[V.side]?.title ?? V.side}, seed ${app.seeds(V.side)[V.one]}` : "Nothing checked yet";
    rows.replaceChildren(
      ...Object.entries(ROWS2).map(
        ([name, words]) => h(
          "tr",
          { class: V && name === "differences" && !V.resolved ? "lost" : "" },
          h("th", { scope: "row" }, words),
          h("td", {}, V ? precise(V[name]) : "–"),
          h("td", {}, name === "engine" ? "" : V ? relative2(V[`error_${name}`]) : "–")
        )
      )
    );
    if (!V) return void says.replaceChildren("Choose a point and press the button.");
    const [found, rest2] = verdict(V);
    says.replaceChildren(
      h("b", {}, found),
      ` ${rest2} Each number was moved by ${number2(Math.log10(V.step))} either way.`
    );
  }
  return {
    el: el2,
    draw(has) {
      const { t, cell: beside2, side: shown } = app.S, now4 = `${t} ${beside2} ${shown}`;
      if (now4 !== about) Object.assign(chosen2, { cell: null, side: null, t: null });
      about = now4;
      if (has("norms", "detail", "t")) form2();
      if (has("norms")) V = null;
      if (has("verify")) V = app.got.verify;
      if (has("norms", "verify")) draw();
      if (has("busy", "lost")) button.disabled = app.busy.has("verify") || !app.connected;
    }
  };
}

// visualizer/pages/gradients/gradients.mjs
var EVERYTHING2 = [
  "norms",
  "flow",
  "spectrum",
  "paths",
  "verify",
  "knobs",
  "t",
  "detail",
  "lines",
  "theme",
  "size"
];
var TOUCHES2 = {
  t: ["t"],
  side: ["detail"],
  one: ["detail"],
  cell: ["detail"],
  shown: ["lines"],
  off: ["lines"],
  theme: ["theme"]
};
var SECTIONS = { scalar, flow, spectrum, paths, verify };
var App2 = class extends Instrument {
  /** What was said of the last answer of each kind, and of the address. */
  said = {};
  /** Lists the keys. @type {() => void} */
  keys;
  constructor(context) {
    super(context, gradients_default + sections_default);
    const { state } = this, { t, side, one, cell, show, off } = state.usual("view");
    this.S = { t, side, one, cell, theme: this.S.theme, shown: this.curves(show), off: new Set(off) };
    this.questions = new Questions((question3) => this.tell(question3));
    this.got = {};
    this.targets = {};
    this.figures = new Promise((made) => this.made = made);
    this.near = new Near("160px");
    this.K = this.wish = this.usual = state.usual("server");
    this.came = along(state);
    const make = (part) => part(this);
    const [said2, choice2, left, plots2, table, chooser, ends, extra] = [
      notice,
      presets,
      knobs,
      norms,
      readout,
      detail,
      learn,
      numbers2
    ].map(make);
    this.sections = Object.fromEntries(Object.entries(SECTIONS).map(([want, part]) => [want, make(part)]));
    const below = Object.values(this.sections);
    this.parts = [said2, choice2, left, plots2, table, chooser, ...below, ends, extra];
    this.time = plots2.el;
    this.status = h("p", { class: "unseen", role: "status" });
    this.main = h(
      "main",
      {},
      left.el,
      h(
        "div",
        { class: "right" },
        h("section", { class: "first", "aria-label": "Gradient norms through time" }, plots2.el, table.el),
        chooser.el,
        ...below.map((each) => each.el),
        ends.el
      )
    );
    this.root.append(
      bar(this),
      h("div", { class: "ask" }, choice2.el, said2.el),
      this.main,
      extra.el,
      this.status
    );
    this.listen();
    embed(this.setup.figures, this.targets).then(this.made);
    this.receive(this.model.payload, true);
    this.model.on("progress", () => {
      for (const [want, share4] of Object.entries(this.model.progress))
        this.sections[want]?.el.style.setProperty("--done", share4);
    });
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
  get notices() {
    return Object.values(this.said).flat();
  }
  // read, they go together
  set notices(all2) {
    this.said = { all: all2 };
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
    this.questions.ask(want, { knobs: this.wish, ...detail2 }, { key });
    this.mark();
    this.draw(/* @__PURE__ */ new Set(["busy"]));
  }
  receive(data, opening2 = false) {
    const [head, rest2] = open(data), { want } = head, first2 = !this.P;
    if (opening2 && !rest2.length) {
      this.wish = head.knobs;
      this.questions.ask(want, { knobs: head.knobs });
      return this.waits();
    }
    const asked = opening2 ? this.questions.opened(head) : this.questions.take(head);
    if (!asked) return void 0;
    const touched = /* @__PURE__ */ new Set([want, "busy", "notice"]);
    this.said[want] = head.notices;
    if (head.file) {
      download(head.file, rest2, "text/csv");
      this.questions.forget(want);
    } else {
      const { picture } = decode(data);
      if (want === "norms") this.accept(asked, head.knobs, picture, touched, first2);
      else this.got[want] = picture;
    }
    this.draw(touched);
    return void 0;
  }
  // new norms: the knobs as the server took them, unless they were turned again meanwhile
  accept(asked, knobs2, picture, touched, first2) {
    if (first2 || JSON.stringify(asked.request.knobs) === JSON.stringify(this.wish)) this.wish = { ...knobs2 };
    asked.key = JSON.stringify([knobs2, {}]);
    this.K = knobs2;
    touched.add("knobs");
    if (!picture) return;
    const before = this.P, { S } = this;
    this.P = this.got.norms = picture;
    if (first2) this.text = knobs2.text;
    this.shown = asked.from;
    if (first2) {
      this.read();
      this.resetView();
    } else {
      S.t = S.t > 0 && S.t === before.T - 1 ? picture.T - 1 : Math.min(S.t, picture.T - 1);
      this.said.address = [];
      if (this.returning) this.read(this.state.asked.said.server);
      this.returning = false;
    }
    S.one = Math.min(S.one, this.seeds(S.side).length - 1);
    S.cell = this.beside(S.side, S.cell);
    for (const what of first2 ? EVERYTHING2 : ["t", "detail", "lines"]) touched.add(what);
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
  // turns knobs; what was chosen is a new entry in the history
  turn(changes2, entry = false) {
    this.wish = { ...this.wish, ...changes2 };
    this.entry ||= entry;
    this.turning ??= requestAnimationFrame(() => {
      this.turning = null;
      this.ask("norms");
      this.entry &&= this.busy.has("norms");
    });
    this.draw(/* @__PURE__ */ new Set(["knobs"]));
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
    const { text: text2, networks } = this.wish;
    return passed(this.came, { text: text2, opened: this.text, task: networks });
  }
  get values() {
    return this.with(this.K);
  }
  get wished() {
    return this.with(this.wish);
  }
  with(knobs2) {
    const { S, setup } = this, { t, side, one, cell, theme, shown } = S;
    const show = Object.keys(shown).filter((signal) => shown[signal]);
    const view = { t, side, one, cell, theme, show, off: [...S.off] };
    return { ...knobs2, ...view, ...carried(this.passes(), knobs2.text, setup.models), task: null };
  }
  // which curves are drawn: {h: true, c: false, f: false}
  curves(shown) {
    const { choices } = this.state.named.show;
    return Object.fromEntries(choices.map((signal) => [signal, shown.includes(signal)]));
  }
  // what an address says of the view; the knobs in it go to the server
  read(said2 = []) {
    const { S, P, state } = this, { side, cell, show, off } = state.asked.values;
    this.said.address = [...said2, ...state.asked.said.view];
    Object.assign(S, { side, cell, shown: this.curves(show), off: new Set(off) });
    S.t = state.place("t", P.T, 0, this.said.address);
    S.one = state.place("one", this.seeds(side).length, 0, this.said.address);
  }
  back({ values }) {
    this.wish = Object.fromEntries(Object.keys(this.usual).map((name) => [name, values[name]]));
    this.entry = false;
    this.questions.forget("norms");
    this.ask("norms");
  }
  // ---- layout, drawing and keys
  resetView(size = this.measure()) {
    Object.assign(this, size);
  }
  resize() {
    const now3 = this.measure();
    if (!this.P || !now3.width || Object.keys(now3).every((key) => now3[key] === this[key])) return;
    this.resetView(now3);
    this.draw(/* @__PURE__ */ new Set(["size"]));
  }
  draw(touched) {
    const has = (...names) => names.some((name) => touched.has(name));
    for (const part of this.P ? this.parts : this.parts.slice(0, 1)) drawPart(part, touched);
    if (!this.P) return;
    if (has("busy")) this.waits();
    if (has("norms", "detail", "t")) this.near.turned();
    Object.assign(this.host.dataset, { ready: "true", t: this.S.t, seq: this.shown, steps: this.P.T });
    if (this.settled) {
      this.keep(this.entry);
      this.entry = false;
    }
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
  get settled() {
    return super.settled && !this.turning && !this.busy.has("norms");
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
var gradients_default2 = { render: (context) => void new App2(context) };

// visualizer/pages/train/answers.mjs
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
  const steps3 = h("div", { class: "says" }), lists = h("div", { class: "lists" }), head = h("h2");
  const el2 = h("div", { class: "answers" }, h("div", { class: "hd" }, head), lists);
  let columns2 = [], made = null;
  function build2() {
    columns2 = app.P.cells.map((cell) => {
      const rows = Array.from({ length: 5 }, () => {
        const bar2 = h("span", { class: "bar" }), word = h("span", { class: "w" }), p = h("span", { class: "n" });
        return { bar: bar2, word, p, row: h("li", {}, bar2, word, p) };
      });
      const name = app.name({ cell });
      return {
        rows,
        el: h(
          "div",
          {},
          h("h3", {}, name),
          h("ol", { class: "pred", "aria-label": `What the ${name} answers` }, ...rows.map(({ row: row2 }) => row2))
        )
      };
    });
    lists.replaceChildren(...columns2.map((column) => column.el));
  }
  function row(net) {
    const { P, G, rem, font } = app;
    const name = app.name({ cell: P.cells[net] });
    const line2 = h("div", { class: "line", "aria-hidden": "true" }, h("span", { class: "label" }, name));
    for (let t = G.a; t < G.end; t++) {
      const { text: text2, right } = reply(P, net, t);
      const word = h(
        "span",
        { class: right ? "m right" : "m", title: `${name}, after “${P.shown[t]}”: ${text2}` },
        text2
      );
      const size = Math.max(fitted(text2, G.cw - 4, 0.8125 * rem, right ? 650 : 400, font), 0.62 * rem);
      word.style.cssText = `left:${G.x(t) + 1}px;width:${G.cw - 2}px;font-size:${size}px`;
      line2.append(word);
    }
    return line2;
  }
  return {
    el: el2,
    steps: steps3,
    draw(has) {
      const { P, S } = app;
      if (P.cells.join() !== made) {
        build2();
        made = P.cells.join();
      }
      if (has("picture", "size", "view")) steps3.replaceChildren(...P.cells.map((_, net) => row(net)));
      if (!has("picture", "step", "size")) return;
      const said2 = P.answers.title;
      head.replaceChildren(
        said2[0].toUpperCase() + said2.slice(1),
        " ",
        h("small", {}, `${P.answers.kind === "label" ? "at" : "after"} “${P.shown[S.t]}”`)
      );
      columns2.forEach(({ rows }, net) => {
        const now3 = top(P, net, S.t), value = P.answers.kind === "value";
        rows.forEach(({ row: line2, bar: bar2, word, p }, k) => {
          line2.hidden = k >= now3.length;
          if (line2.hidden) return;
          word.textContent = visible(now3[k][0]);
          p.textContent = value ? fmt(now3[k][1], 3) : pct(now3[k][1]);
          bar2.hidden = value;
          bar2.style.width = `${100 * now3[k][1]}%`;
        });
      });
    }
  };
}

// visualizer/pages/train/curves.mjs
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
    return {
      name,
      target,
      labels,
      head: h("h2"),
      note: h("small"),
      el: h("div", { class: `plot ${name}`, role: "img" }, target, labels)
    };
  };
  const plots2 = { score: plot("score"), loss: plot("loss") };
  const el2 = h(
    "div",
    { class: "curves" },
    ...Object.values(plots2).flatMap((each) => [h("div", { class: "hd" }, each.head), each.el])
  );
  for (const { head, note } of Object.values(plots2)) head.append(h("span"), " ", note);
  const LINES3 = { own: 0, other: 1 };
  let named = null, zoomed = false, setting = false, ends = {};
  async function start() {
    named = await embed(app.setup.figures, { score: plots2.score.target, loss: plots2.loss.target });
    for (const name of ["iterations", "score.y", "loss.y"]) {
      named(name).change.connect(() => {
        if (setting) return;
        zoomed = true;
        requestAnimationFrame(() => {
          marks();
          label2();
        });
      });
    }
    for (const each of Object.values(plots2)) {
      each.el.addEventListener("dblclick", () => {
        zoomed = false;
        setTimeout(() => app.draw(/* @__PURE__ */ new Set(["run", "picture", "size"])), 50);
      });
      new ResizeObserver(() => label2()).observe(each.el);
    }
    app.draw(/* @__PURE__ */ new Set(["run", "picture", "size", "theme"]));
    app.root.classList.add("plotted");
  }
  const right = () => Math.round(3.6 * app.rem);
  function size() {
    for (const name of Object.keys(plots2)) {
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
  const hue2 = (cell) => cell === "rnn" ? "--rnn" : "--ink";
  function colours() {
    for (const name of Object.keys(plots2)) {
      axisColours(named, name, app);
      named(`${name}.iterations`).setv({
        major_label_text_color: app.css("--ink3"),
        major_label_text_font_size: `${0.75 * app.rem}px`,
        major_label_text_font: app.font
      });
      for (const [line2, k] of Object.entries(LINES3)) {
        const cell = cells()[k];
        named(`${name}.${line2}`).glyph.setv({
          line_color: app.css(hue2(cell)),
          line_width: k ? 2.25 : 3,
          line_cap: "round"
        });
      }
    }
    named("chance").line_color = app.css("--ink3");
  }
  function fill2() {
    const { P, run, task } = app, { measure } = task, count = (run ?? app.choice).iterations;
    const t = run ? Array.from(P.array("t")) : [];
    const written5 = { score: (v) => score(measure, v), loss: (v) => fmt(v, 4) };
    const each = Math.ceil(count / app.setup.points);
    setting = true;
    for (const name of Object.keys(plots2)) {
      const data = { t, own: t.map(() => NaN), other: t.map(() => NaN) }, shown = [];
      for (const [line2, k] of Object.entries(LINES3)) {
        const values2 = run && P.array(`${k}.${name}`);
        if (values2) {
          data[line2] = Array.from(values2);
          shown.push([line2, cells()[k]]);
        }
        named(`${name}.${line2}`).visible = Boolean(values2);
      }
      const values = shown.flatMap(([line2]) => data[line2]);
      const [low, high] = name === "score" ? scoreRange(measure, values) : [0, ceiling(values)];
      data.low = t.map(() => low);
      data.high = t.map(() => high);
      data.tip = t.map(
        (k, j) => [
          `iteration ${k.toLocaleString("en")}`,
          ...shown.map(([line2, cell]) => `${app.name({ cell })} ${written5[name](data[line2][j])}`)
        ].join("\n")
      );
      named(`${name}.source`).data = data;
      named(`${name}.hit`).glyph.width = { value: each };
      if (!zoomed) named(`${name}.y`).setv({ start: low, end: high });
      ends[name] = Object.fromEntries(
        shown.map(([line2, cell]) => {
          const last = data[line2].findLastIndex(Number.isFinite);
          return [
            line2,
            last < 0 ? null : { t: t[last], v: data[line2][last], name: app.name({ cell }), cell }
          ];
        })
      );
      const now3 = shown.map(([line2, cell]) => `${app.name({ cell })} ${written5[name](data[line2].at(-1))}`).join(", ");
      plots2[name].el.setAttribute(
        "aria-label",
        t.length ? `${name === "score" ? measure.title : "Loss"} at iteration ${t.at(-1)}: ${now3}.` : "No curve yet."
      );
    }
    if (!zoomed) named("iterations").setv({ start: 0, end: count });
    named("chance").setv({ location: measure.chance ?? 0, visible: measure.chance !== null });
    setting = false;
    marks();
    const title = measure.title[0].toUpperCase() + measure.title.slice(1);
    plots2.score.head.firstChild.textContent = title;
    plots2.score.note.textContent = `best weights so far, on validation${measure.better === "lower" ? "; lower is better" : ""}`;
    plots2.loss.head.firstChild.textContent = "Loss";
    plots2.loss.note.textContent = each > 1 ? `mean of every ${each} iterations` : "of every iteration";
  }
  function marks() {
    const { start: start2, end } = named("iterations"), along2 = ticks(start2, end, app.small ? 4 : 7).filter(Number.isInteger);
    for (const name of Object.keys(plots2)) {
      const share4 = name === "score" && app.task.measure.name === "accuracy" ? 100 : 1;
      const y = named(`${name}.y`), up = app.run || share4 > 1 ? ticks(y.start, y.end, 6) : [];
      const digits = Math.max(0, -Math.floor(Math.log10(share4 * (up[1] - up[0])) + 1e-9)) || 0;
      named(`${name}.ticks`).ticks = up;
      named(`${name}.axis`).major_label_overrides = new Map(
        up.map((v) => [v, fmt(share4 * v, digits) + (share4 > 1 ? "%" : "")])
      );
      named(`${name}.marks`).ticks = along2;
      named(`${name}.iterations`).major_label_overrides = new Map(
        along2.map((k) => [k, k.toLocaleString("en")])
      );
    }
  }
  function label2() {
    if (!named || !app.P) return;
    const { measure } = app.task, x = named("iterations");
    for (const [name, { labels, el: box }] of Object.entries(plots2)) {
      const { start: start2, end } = named(`${name}.y`), tall = box.clientHeight - 6 - Math.round(1.3 * app.rem);
      const wide2 = box.clientWidth - app.gutter - right(), edge = app.gutter + wide2;
      const y = (v) => Math.max(0, Math.min(tall, tall * (1 - (v - start2) / (end - start2))));
      const left = (t) => app.gutter + wide2 * Math.max(0, Math.min(1, (t - x.start) / (x.end - x.start)));
      const shown = Object.values(ends[name] ?? {}).filter(Boolean).map((each) => ({
        x: left(each.t),
        y: y(each.v),
        span: h("span", { class: `name ${each.cell === "rnn" ? "rnn-h" : ""}` }, each.name)
      }));
      const chance = name === "score" && measure.chance !== null ? [{ x: edge, y: y(measure.chance), span: h("span", { class: "name fine" }, "chance") }] : [];
      const near2 = shown.some((each) => each.x + right() > edge);
      for (const group of near2 ? [[...shown, ...chance]] : [shown, chance]) {
        const heights = spread(
          group.map((each) => each.y),
          0.95 * app.rem,
          tall
        );
        group.forEach(({ span: span2, x: at2 }, k) => {
          span2.style.left = `${at2 + 6}px`;
          span2.style.top = `${6 + heights[k]}px`;
        });
      }
      labels.replaceChildren(...[...shown, ...chance].map(({ span: span2 }) => span2));
      if (!app.run && name === "score") {
        const both = "Press Start. Both networks read the same examples in the same order, and their curves grow here.";
        labels.append(
          h(
            "span",
            { class: "alone" },
            app.choice.beside ? both : "Press Start, and the network’s curves grow here."
          )
        );
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
      if (has("run", "picture")) fill2();
      if (has("run", "picture", "size", "theme")) label2();
    }
  };
}

// visualizer/pages/train/form.mjs
var SETTLE_MS4 = 200;
function form(app) {
  const { setup } = app;
  const select = (options) => h("select", {}, ...options.map(([value, label2]) => h("option", { value }, label2)));
  const number3 = (name2) => h("input", {
    type: "number",
    min: app.state.named[name2].low,
    max: app.state.named[name2].high,
    step: 1,
    inputmode: "numeric",
    class: "number",
    autocomplete: "off"
  });
  const inputs = {
    task: select(Object.entries(setup.tasks).map(([name2, task]) => [name2, task.title])),
    cell: select(Object.entries(setup.cells)),
    units: number3("units"),
    seed: number3("seed"),
    iterations: number3("iterations"),
    beside: h("input", { type: "checkbox" })
  };
  const besides = h("span");
  const labels = { task: "Task", cell: "Cell", units: "Units", seed: "Seed", iterations: "Iterations" };
  const fields = Object.entries(labels).map(([name2, label2]) => {
    inputs[name2].setAttribute("aria-label", label2);
    return h("label", { class: name2 }, h("span", {}, label2), inputs[name2]);
  });
  const all2 = h(
    "fieldset",
    { class: "choice", "aria-label": "What to train" },
    ...fields,
    h("label", { class: "check" }, inputs.beside, besides)
  );
  const said2 = notice(app);
  const el2 = h("div", { class: "ask" }, all2, said2.el);
  let waiting = 0, shown = null;
  app.chosenNow = () => {
    clearTimeout(waiting);
    const chosen2 = Object.fromEntries(Object.keys(labels).map((name2) => [name2, inputs[name2].value]));
    return { ...chosen2, beside: inputs.beside.checked };
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
      clearTimeout(waiting);
      waiting = setTimeout(send, SETTLE_MS4);
    });
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !app.live) app.act();
    });
  }
  return {
    el: el2,
    draw(has) {
      said2.draw(has);
      if (!has("run")) return;
      all2.disabled = app.live;
      if (shown === null || has("choice")) {
        for (const key of Object.keys(labels)) inputs[key].value = app.choice[key];
        inputs.beside.checked = app.choice.beside;
        name();
        shown = true;
      }
    }
  };
}
var PROBE_SETTLE_MS = 80;
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
  const el2 = h(
    "div",
    { class: "asked" },
    h("span", { class: "count", "aria-hidden": "true" }, "Probe"),
    h("div", { class: "field" }, input),
    count
  );
  let waiting = 0, shown = null;
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !app.text.includes("\n") && app.P.reads.kind !== "bytes")
      event.preventDefault();
  });
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => app.send({ text: input.value }), PROBE_SETTLE_MS);
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

// visualizer/pages/train/progress.mjs
var ICONS2 = { start: "M4 2v12l9-6z", pause: "M3.5 2h3v12h-3zM9.5 2h3v12h-3z", stop: "M3 3h10v10H3z" };
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
  const path2 = el("path");
  const label2 = h("span");
  const main = h(
    "button",
    { type: "button", class: "btn start" },
    el("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, path2),
    label2
  );
  const stop = h("button", { type: "button", class: "btn stop" }, icon(ICONS2.stop), h("span", {}, "Stop"));
  const at2 = h("b"), of = h("small"), words = h("span", { class: "r" }), done = h("b");
  const track = h(
    "div",
    { class: "gone", role: "progressbar", "aria-label": "Progress", "aria-valuemin": 0 },
    done
  );
  const el2 = h(
    "div",
    { class: "bar" },
    h(
      "div",
      { class: "transport", role: "group", "aria-label": "Training" },
      main,
      stop,
      h("span", { class: "where" }, h("span", { class: "roomy" }, "iteration "), at2, of),
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
    label2.textContent = word;
    path2.setAttribute("d", word === "Pause" ? ICONS2.pause : ICONS2.start);
    main.title = `${word} (space)`;
    main.disabled = !app.connected || live && run.state === "scoring";
    stop.disabled = !app.connected || !live;
  }
  function where() {
    const { run } = app, { iterations } = run ?? app.choice, k = run?.iteration ?? 0;
    at2.textContent = k.toLocaleString("en");
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
        const acts2 = h("td", { class: "acts" });
        if (net.name) {
          const to = (more) => app.state.to("explore", { model: net.name, ...more });
          const open2 = h(
            "a",
            {
              class: "btn",
              href: to(),
              target: "_blank",
              rel: "noopener",
              "aria-label": `Open the ${app.name(net)} in the Explorer, in a new tab`
            },
            "Explore"
          );
          open2.addEventListener("click", () => {
            open2.href = to({ text: app.text, theme: app.S.theme });
          });
          const get = h(
            "button",
            { type: "button", class: "btn", "aria-label": `Download the ${app.name(net)} as .safetensors` },
            "Download"
          );
          get.addEventListener("click", () => app.send({ do: "file", net: k }));
          acts2.append(open2, " ", get);
        }
        return {
          cells,
          row: h(
            "tr",
            {},
            h(
              "th",
              { scope: "row" },
              h("i", { class: net.cell === "rnn" ? "line rnn" : "line" }),
              app.name(net)
            ),
            ...cells,
            acts2
          )
        };
      });
      const heads = ["", "parameters", "loss", measure.title, "on test", ""];
      results.replaceChildren(
        h("caption", { class: "unseen" }, "What each network reached"),
        h(
          "thead",
          {},
          h("tr", {}, ...heads.map((text2) => h(text2 ? "th" : "td", text2 ? { scope: "col" } : {}, text2)))
        ),
        h("tbody", {}, ...rows.map(({ row }) => row))
      );
      results.hidden = !nets.length;
    }
    nets.forEach((net, k) => {
      const [size, loss2, reached, test] = rows[k].cells;
      size.textContent = net.parameters.toLocaleString("en");
      loss2.textContent = fmt(net.loss, 3);
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

// visualizer/pages/train/train.css
var train_default = ".unseen {\n  position: absolute;\n  width: 1px;\n  height: 1px;\n  margin: 0;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n.choice {\n  display: flex;\n  align-items: center;\n  gap: 0.5rem 1.25rem;\n  flex-wrap: wrap;\n  border: 0;\n  margin: 0;\n  padding: 0;\n  min-width: 0;\n  flex: 0 1 auto;\n}\n.choice label {\n  display: flex;\n  align-items: center;\n  gap: 0.45rem;\n  white-space: nowrap;\n}\n.choice label > span {\n  color: var(--ink2);\n}\n.gs .choice select,\n.number {\n  border: 1px solid var(--rule2);\n  border-radius: 6px;\n  padding: 0.3rem 0.5rem;\n  background: var(--surf);\n  min-height: 2.25rem;\n}\n.choice select:hover,\n.number:hover {\n  border-color: var(--ink);\n}\n.number {\n  width: 5.2rem;\n}\n.units .number {\n  width: 4rem;\n}\n.choice:disabled {\n  opacity: 0.55;\n}\n.check input {\n  width: 1.05rem;\n  height: 1.05rem;\n  accent-color: var(--ink);\n  margin: 0;\n}\n.gs .ask {\n  min-height: 3.4rem;\n  flex-wrap: wrap;\n}\n.notice {\n  max-width: 34rem;\n}\n\n/* the curves take what the window has left */\n.gs.page {\n  display: flex;\n  flex-direction: column;\n}\n.page main {\n  flex: 1;\n}\nmain {\n  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);\n}\n.btn svg {\n  width: 0.8rem;\n  height: 0.8rem;\n  fill: currentColor;\n}\n.start,\n.stop {\n  display: inline-flex;\n  align-items: center;\n  gap: 0.45rem;\n  padding: 0.4rem 0.8rem;\n}\n.gs .start {\n  background: var(--ink);\n  border-color: var(--ink);\n  color: var(--bg);\n  font-weight: 600;\n  min-width: 6.4rem;\n  justify-content: center;\n}\n.btn:disabled {\n  opacity: 0.4;\n  cursor: default;\n}\n.transport .r {\n  margin-left: auto;\n  color: var(--ink2);\n  white-space: nowrap;\n}\n.gone {\n  height: 3px;\n  background: var(--rule);\n  margin: 0.25rem 0 0.5rem;\n}\n.gone b {\n  display: block;\n  height: 3px;\n  background: var(--ink);\n  width: 0;\n}\n.curves {\n  display: flex;\n  flex-direction: column;\n  flex: 1;\n  min-height: 0;\n}\n.curves .plot {\n  flex: 1 1 12rem;\n  min-height: 8rem;\n  cursor: default;\n  margin-bottom: 0.35rem;\n}\n.curves .plot.score {\n  flex-grow: 1.35;\n}\n.labels .name {\n  white-space: nowrap;\n}\n.labels .fine {\n  font-weight: 400;\n  color: var(--ink3);\n}\n.labels .rnn-h {\n  color: var(--ink3);\n}\n.gs .labels .alone {\n  left: 5rem;\n  right: 4rem;\n  white-space: normal;\n  line-height: 1.4;\n  font-size: 1rem;\n}\n.results {\n  margin-top: 0.2rem;\n}\n.results .acts {\n  display: table-cell;\n  text-align: right;\n  width: 1%;\n}\n.gs .results td,\n.gs .results th {\n  height: 2.3rem;\n}\n.results .btn {\n  display: inline-block;\n  text-decoration: none;\n  color: inherit;\n}\ni.line {\n  display: inline-block;\n  width: 1.2rem;\n  height: 3px;\n  background: var(--ink);\n  vertical-align: middle;\n  margin-right: 0.5rem;\n}\ni.line.rnn {\n  background: var(--rnn);\n}\n\n.probe {\n  min-width: 0;\n  display: flex;\n  flex-direction: column;\n}\n.probe .asked {\n  flex: none;\n  margin-bottom: 0.5rem;\n}\n.gs textarea.sentence {\n  font: inherit;\n  letter-spacing: inherit;\n  color: inherit;\n  resize: none;\n  white-space: pre;\n  overflow: hidden;\n  height: 100%;\n  line-height: 2.6rem;\n}\n.gs textarea.lines {\n  overflow: auto;\n  scrollbar-width: thin;\n  font-size: 0.8125rem;\n  line-height: 1.25;\n  padding: 0.3rem 0;\n}\n.sort {\n  display: none !important;\n}\n.says {\n  margin-top: 0.3rem;\n}\n.says .line {\n  position: relative;\n  height: 1.3rem;\n  font-size: 0.8125rem;\n  color: var(--ink3);\n}\n.says .label {\n  position: absolute;\n  left: 0;\n  color: var(--ink2);\n  font-weight: 600;\n}\n.says .m {\n  position: absolute;\n  text-align: center;\n  overflow: hidden;\n  text-overflow: ellipsis;\n  white-space: nowrap;\n}\n.says .right {\n  color: var(--ink);\n  font-weight: 650;\n}\n.answers {\n  padding-top: 0.5rem;\n}\n.lists {\n  display: grid;\n  grid-template-columns: 1fr 1fr;\n  gap: 1.75rem;\n}\nh3 {\n  margin: 0;\n  font-size: 0.8125rem;\n  font-weight: 400;\n  color: var(--ink2);\n}\n\n@media (max-height: 799px) and (min-width: 761px) {\n  .page .ask {\n    min-height: 3rem;\n  }\n  .gs textarea.sentence:not(.lines) {\n    line-height: 2.3rem;\n  }\n}\n@media (max-width: 760px) {\n  .choice {\n    display: grid;\n    grid-template-columns: repeat(6, minmax(0, 1fr));\n    gap: 0.6rem 0.75rem;\n  }\n  .choice label {\n    flex-direction: column;\n    align-items: stretch;\n    gap: 0.15rem;\n    grid-column: span 2;\n  }\n  .choice .task,\n  .choice .cell {\n    grid-column: span 3;\n  }\n  .choice .check {\n    flex-direction: row;\n    align-items: center;\n    justify-content: start;\n    grid-column: 1 / -1;\n    min-height: 2.75rem;\n  }\n  .gs .choice select,\n  .number {\n    min-height: 2.75rem;\n    width: 100%;\n  }\n  .transport .btn {\n    min-height: 2.75rem;\n  }\n  .roomy {\n    display: none;\n  }\n  .probe .time {\n    order: 0;\n    margin-top: 0.25rem;\n  }\n  .curves {\n    order: 1;\n  }\n  .results {\n    order: 2;\n  }\n  .probe {\n    order: 3;\n    margin-top: 1.5rem;\n  }\n  .bar {\n    order: 0;\n  }\n  .curves .plot {\n    flex: none;\n    height: 12rem;\n  }\n  .probe .asked {\n    height: 3rem;\n    flex-wrap: nowrap;\n  }\n  .gs textarea.sentence:not(.lines) {\n    line-height: 2.9rem;\n  }\n  .results :is(th, td):is(:nth-child(2), :nth-child(3)) {\n    display: none;\n  }\n  .results .btn {\n    padding: 0.28rem 0.5rem;\n    line-height: 2rem;\n  }\n}\n";

// visualizer/pages/train/train.mjs
var EVERY_MS = 250;
var FAULT_MS = 5e3;
var App3 = class extends Instrument {
  /** What the server took, the choice and the probe's text; and the version of what is shown. */
  choice = null;
  /** @type {string} */
  text;
  /** @type {number} */
  version;
  /** What a network is called on this page. @type {(net: { cell: string }) => string} */
  name;
  /** The choice as it stands in the form. @type {() => object} */
  chosenNow;
  constructor(context) {
    super(context, train_default);
    Object.assign(this.S, { mode: "mean", sort: "number" });
    this.questions = new Questions((question3) => this.tell(question3));
    this.run = null;
    this.came = along(this.state);
    this.parts = [form, progress, curves, probe, ribbon, maps, answers].map((part) => part(this));
    const [choice2, where, plots2, input, words, heat, said2] = this.parts;
    this.time = h(
      "section",
      { class: "time", "aria-label": "The probe" },
      words.el,
      heat.el,
      said2.steps,
      h("div", { class: "cursor" })
    );
    this.cursor = this.time.lastChild;
    this.words = words.el;
    this.status = h("p", { class: "unseen", role: "status" });
    this.main = h(
      "main",
      {},
      h("section", { class: "now", "aria-label": "Training" }, where.el, plots2.el, where.results),
      h("div", { class: "probe" }, input.el, this.time, said2.el)
    );
    this.root.append(bar(this), choice2.el, this.main, this.status);
    this.listen();
    const held2 = (event) => this.live && !this.closed && this.connected && event.preventDefault();
    if (this.inPage) addEventListener("beforeunload", held2);
    this.receive(this.model.payload, true);
    const { brought } = this.state;
    if (brought !== void 0) this.send({ text: brought });
  }
  close() {
    clearTimeout(this.again);
    this.questions.stop();
  }
  // ---- the server
  wentOff() {
    super.wentOff();
    clearTimeout(this.again);
    this.status.textContent = "Not connected.";
  }
  cameBack() {
    this.status.textContent = "Connected again.";
    super.cameBack();
    this.poll();
  }
  get meanwhile() {
    return this.live ? "This training goes on without the page for a few minutes." : "What is shown stays.";
  }
  // a choice and a text whose answer is on its way
  get owes() {
    return {
      ...this.questions.waiting("start"),
      ...this.questions.waiting("choice"),
      ...this.questions.waiting("text")
    };
  }
  get behind() {
    return this.owes.choice !== void 0 || this.owes.text !== void 0;
  }
  get whose() {
    return "What is shown is of what was asked before.";
  }
  get live() {
    return this.run !== null && !this.setup.ends.includes(this.run.state);
  }
  // what a person does; the answer to any of it says all there is to say
  send(request2) {
    if (this.closed) return;
    const { choice: choice2, do: act } = request2;
    const want = act ?? (choice2 ? "choice" : "text"), once = act !== void 0 && act !== "file";
    this.questions.ask(want, { ...request2, seen: this.version ?? 0 }, { once });
    this.mark();
  }
  // where the run stands
  poll() {
    clearTimeout(this.again);
    if (this.connected && !this.closed) this.questions.ask("look", { seen: this.version ?? 0 });
  }
  pollIn(ms) {
    clearTimeout(this.again);
    this.again = setTimeout(() => this.poll(), ms);
  }
  receive(data, first2 = false) {
    const [head, rest2] = open(data);
    const question3 = first2 ? {} : this.questions.take(head);
    if (!question3) return void 0;
    if (head.file) return download(head.file, rest2, "application/octet-stream");
    if ([...this.questions.busy].some((want) => want !== "look" && want !== "file")) return void 0;
    const answer = decode(data);
    const before = this.P, state = this.run?.state;
    const touched = /* @__PURE__ */ new Set(["run"]);
    const told4 = JSON.stringify(answer.notices);
    if (first2 || told4 !== this.told || answer.want !== "look") {
      this.notices = answer.notices;
      this.told = told4;
      touched.add("notice");
    }
    if (answer.fault) {
      if (this.live) this.pollIn(FAULT_MS);
      return this.draw(touched);
    }
    Object.assign(this, {
      run: answer.run,
      choice: answer.choice,
      text: answer.text,
      version: answer.version
    });
    if (first2) this.opened = answer.text;
    if (answer.picture) this.P = answer.picture;
    if (answer.picture || this.returning && this.P) {
      this.placed(before, first2);
      for (const what of EVERYTHING) touched.add(what);
    }
    if (this.returning) touched.add("choice");
    this.returning = false;
    this.resetView();
    this.draw(touched);
    if (this.run && this.run.state !== state) this.announce();
    if (this.live) this.pollIn(EVERY_MS);
    return void 0;
  }
  // what is asked of a probe is at its end, where it opens and stays
  placed(before, first2) {
    const { P, S } = this;
    S.t = before && S.t < before.T - 1 && continues(before.tokens, P.tokens) ? Math.min(S.t, P.T - 1) : P.T - 1;
    if (first2 || this.returning) this.read(first2);
    S.unit = Math.min(S.unit, P.H - 1);
    S.focus = P.signals.includes(this.chosen) ? this.chosen : P.keeper ?? P.signals[0];
  }
  // what an address says of the view; the rest of it went to the server
  read(opening2) {
    const { P, S, state } = this, { said: said2 } = state.asked;
    this.notices.push(...opening2 ? [] : said2.server, ...said2.view);
    S.t = state.place("t", P.T, S.t, this.notices);
    this.chosen = state.among("focus", P.signals, this.notices);
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
    const { state, nets, said: said2 } = this.run, names = nets.map((net) => this.name(net)).join(" and ");
    const words = {
      starting: `Training ${names}.`,
      paused: "Paused.",
      done: `${names} trained.`,
      stopped: "Stopped."
    };
    const news = said2 || words[state];
    if (news) this.status.textContent = news;
  }
  // what the links to other pages take along
  passes() {
    const { text: text2, opened: opened2 } = this, { task } = this.run ?? this.choice;
    return passed(this.came, { text: text2 === this.task.examples[0][1] ? "" : text2, opened: opened2, task });
  }
  get values() {
    return this.with(this.choice, this.text);
  }
  get wished() {
    const { text: text2 = this.text, choice: choice2 } = this.owes;
    return this.with({ ...this.choice, ...choice2 }, text2);
  }
  with(choice2, text2) {
    const { run, S, P } = this;
    const own = (run ?? choice2).task === choice2.task && text2 !== this.task.examples[0][1] ? text2 : null;
    return {
      ...choice2,
      text: own,
      theme: S.theme,
      t: P && S.t < P.T - 1 ? S.t : null,
      focus: (this.chosen && S.focus) ?? null,
      run: run?.key ?? null,
      ...carried(this.passes(), own, this.setup.models)
    };
  }
  back({ values }) {
    const asked = this.state.of("server").map(({ name }) => [name, values[name]]);
    const { text: text2, run, ...choice2 } = Object.fromEntries(asked.filter(([, value]) => value !== null));
    this.send({ choice: choice2, text: text2 ?? this.setup.tasks[choice2.task].examples[0][1] });
  }
  draw(touched) {
    super.draw(touched);
    const { run, choice: choice2, host } = this;
    Object.assign(host.dataset, {
      ready: "true",
      state: run?.state ?? "idle",
      iteration: run?.iteration ?? 0,
      task: choice2.task
    });
    this.keep();
  }
  placeWords() {
  }
  moves() {
    return { ...super.moves(), " ": () => this.act() };
  }
};
var train_default2 = { render: (context) => void new App3(context) };

// visualizer/pages/whatif/answers.mjs
var ROWS3 = 4;
var EACH = 4;
function answersAt(P, t) {
  if (t >= P.T) return null;
  const p = P.array("p"), K = p.length / P.T;
  if (P.answers.kind === "value") return () => p[t];
  return (word) => {
    const k = P.words.indexOf(word);
    return k < 0 ? null : p[t * K + k];
  };
}
function union(A, B, t, most = ROWS3) {
  const a = answersAt(A, t), b = answersAt(B, t), words = /* @__PURE__ */ new Set();
  for (const P of [A, B]) if (t < P.T) for (const [word] of P.top(t).slice(0, EACH)) words.add(word);
  const rows = [...words].map((word) => ({ word, a: a ? a(word) : null, b: b ? b(word) : null }));
  const size = (row) => Math.max(row.a || 0, row.b || 0);
  return (rows.length > 1 ? rows.sort((x, y) => size(y) - size(x)) : rows).slice(0, most);
}
var said = ({ answers: answers3 }, v) => answers3.kind === "value" ? fmt(v, 3) : pct(v);
var top2 = (P, t) => P.top(t)[0];
function likeliest(P, t) {
  const [word, v] = top2(P, t);
  return [visible(word), said(P, v)];
}
function same(A, B, t) {
  const [a, b] = [A, B].map(
    (P) => P.array("p").subarray(t * P.array("p").length / P.T, (t + 1) * P.array("p").length / P.T)
  );
  return a.length === b.length && a.every((v, k) => v === b[k]);
}
function narrate2(A, B, t, { kind, names, held: held2, trained = true }) {
  const value = A.answers.kind === "value", out = [], b = (text2) => out.push({ text: text2, b: true }), say = (text2) => out.push({ text: text2 });
  const verb = value ? "answers" : A.answers.kind === "next" ? "expects" : "says";
  const at2 = (P) => `after “${shorten(P.shown[t], 24)}”`;
  const answer = (P) => {
    const [word, p] = top2(P, t);
    if (value) b(fmt(p, 3));
    else {
      say("“");
      b(visible(word));
      say(`” (${pct(p)})`);
    }
  };
  if (kind === "changes") {
    say(`${held2 && trained ? "As trained the model" : held2 ? "Untouched, the model" : "The model"} ${verb} `);
    answer(A);
    say(` ${at2(A)}.`);
    if (!held2) {
      say(" Hold a gate to see what it would have said.");
      return out;
    }
    if (A === B || same(A, B, t))
      say(
        ` Held so, nothing changes here${A !== B && B.parts === null ? ", and at no step another answer is likeliest" : ""}.`
      );
    else {
      say(" Held so, ");
      if (!value && top2(A, t)[0] === top2(B, t)[0]) say("still ");
      answer(B);
      say(".");
    }
  } else {
    const runs2 = [
      [A, names.a],
      [B, names.b]
    ];
    runs2.forEach(([P, name], k) => {
      say(`${k ? " " : ""}${name[0].toUpperCase()}${name.slice(1)}${name.endsWith("changed") ? ", " : " "}`);
      if (t >= P.T) return say(`is over at “${shorten(P.shown[P.T - 1], 24)}”.`);
      say(`${verb} `);
      answer(P);
      return say(k && P.tokens[t] === A.tokens[t] ? "." : ` ${at2(P)}.`);
    });
    if (A === B) say(" They are the same.");
  }
  const { parts } = B;
  if (A !== B && parts !== null && parts !== void 0) {
    say(
      parts === t ? " This is the first step with another likeliest answer." : ` The first step with another likeliest answer is at “${shorten(B.shown[parts], 24)}”, step ${parts + 1}.`
    );
  } else if (A !== B && parts === null && !value && !(kind === "changes" && same(A, B, t)))
    say(" At no step another answer is likeliest.");
  return out;
}
function titles(app) {
  const { setup, other, weights, name } = app, trained = weights === "trained";
  const held2 = app.listed.some(acts);
  if (!other)
    return { kind: "changes", a: trained ? "as trained" : "untouched", b: "with your change", held: held2, trained };
  if (app.sameNet)
    return {
      kind: "sentence",
      a: "this sentence",
      b: held2 ? "the other, changed" : "the other sentence",
      held: held2,
      trained
    };
  const [mine, its] = [app.find(name), app.find(other.model)];
  const called = (each, w) => {
    const twin = mine.cell === its.cell && (mine.name !== its.name ? `, ${mine.units === its.units ? `seed ${each.seed}` : `${each.units} units`}` : "");
    return `${shortCell(setup.cells[each.cell])}${twin || ""}${w === "initial" ? ", untrained" : ""}`;
  };
  return {
    kind: "network",
    a: `the ${called(mine, weights)}`,
    b: `the ${called(its, other.weights)}${held2 ? ", changed" : ""}`,
    held: held2,
    trained
  };
}
function answers2(app) {
  const verdict3 = h("p", { class: "verdict", "aria-live": "polite" });
  const head = h("h2"), of = { a: h("span", { class: "a" }), b: h("span", { class: "b" }) };
  const rows = Array.from({ length: ROWS3 }, () => {
    const cell = {
      a: h("span", { class: "n a" }),
      left: h("i", { class: "bar a" }),
      word: h("span", { class: "w" }),
      right: h("i", { class: "bar b" }),
      b: h("span", { class: "n b" })
    };
    const el3 = h(
      "li",
      {},
      cell.a,
      h("span", { class: "arm a" }, cell.left),
      cell.word,
      h("span", { class: "arm b" }, cell.right),
      cell.b
    );
    return { el: el3, ...cell };
  });
  const list = h("ol", {}, ...rows.map(({ el: el3 }) => el3));
  const el2 = h(
    "section",
    { class: "answers" },
    h("div", { class: "hd" }, head),
    h("div", { class: "whose" }, of.a, of.b),
    list
  );
  return {
    el: el2,
    verdict: verdict3,
    draw(has) {
      if (has("play", "pins"))
        verdict3.setAttribute("aria-live", app.S.playing || app.before ? "off" : "polite");
      if (!has("picture", "t", "pins")) return;
      const { A, P, S } = app, called = app.titles, { t } = S, value = P.answers.kind === "value";
      const text2 = narrate2(A, P, t, { ...called, names: called });
      verdict3.replaceChildren(...text2.map(({ text: part, b }) => b ? h("b", {}, part) : part));
      const { title, kind } = P.answers;
      const step = `“${shorten(P.shown[t], 24)}”`;
      head.textContent = `${title[0].toUpperCase()}${title.slice(1)} ${kind === "label" ? "at" : "after"} ${step}`;
      const alone2 = A === P && called.kind === "changes";
      el2.classList.toggle("alone", alone2);
      for (const run of ["a", "b"])
        of[run].textContent = called[run].replace(
          /^the (?=\w+( |,|$))/,
          (m) => called.kind === "network" ? "" : m
        );
      if (alone2) of.b.textContent = "nothing is held yet";
      const shown = union(A, P, t);
      list.setAttribute("aria-label", `${title}: ${called.a}, then ${called.b}`);
      const most = value ? Math.max(1, ...shown.flatMap(({ a, b }) => [Math.abs(a ?? 0), Math.abs(b ?? 0)])) : 1;
      rows.forEach((row, k) => {
        const it = shown[k];
        row.el.hidden = !it;
        if (!it) return;
        setText(row.word, visible(it.word));
        for (const [run, bar2] of [
          ["a", row.left],
          ["b", row.right]
        ]) {
          const v = it[run];
          setText(row[run], alone2 && run === "b" ? "" : v === null ? "–" : said(P, v));
          bar2.style.width = `${v === null || alone2 && run === "b" ? 0 : 100 * Math.abs(v) / most}%`;
        }
        row.el.classList.toggle("up", (it.b ?? 0) > (it.a ?? 0));
      });
    }
  };
}

// visualizer/pages/whatif/ask.mjs
var WAYS = { changes: "my changes", sentence: "another sentence", network: "another network" };
function way2(other, { model, weights }) {
  if (!other) return "changes";
  return (other.model ?? model) !== model || (other.weights ?? weights) !== weights ? "network" : "sentence";
}
function beside(models, mine) {
  const cells = [
    ...new Set(models.filter((each) => each.task === mine.task).map((each) => each.cell))
  ].filter((cell2) => cell2 !== mine.cell);
  const cell = ["gru", "lstm"].find((each) => cells.includes(each)) ?? cells[0];
  const found = cell ? nearest(
    models.filter((each) => each.task === mine.task),
    { ...mine },
    { cell }
  ) : null;
  return found ?? models.find((each) => each.task === mine.task && each.name !== mine.name) ?? null;
}
function question2(app) {
  const box = (more) => ask(
    Object.create(app, {
      setup: { value: { ...app.setup, limit: app.setup.characters } },
      ...more
    })
  );
  const first2 = box({
    P: { get: () => app.A },
    send: { value: (asked, then) => then?.jump ? app.example(asked.text) : app.send(asked, then) },
    typed: { set: (type) => app.typed = type }
  });
  const second = box({
    P: { get: () => app.P },
    text: { get: () => app.text2 },
    notices: { value: [] },
    offline: { value: void 0 },
    send: {
      value: (asked) => {
        const { length, ...other } = app.asked.other ?? {};
        app.send({ other: { ...other, ...asked } });
      }
    }
  });
  const models = h("select", { class: "othernet", "aria-label": "The other network" });
  const cross = h(
    "button",
    {
      type: "button",
      class: "btn bare cross",
      "aria-label": "Compare with my changes alone",
      title: "Close"
    },
    "✕"
  );
  const net = h(
    "div",
    { class: "with" },
    h("span", {}, "with"),
    models,
    h("span", { class: "wide" }, "trained on the same task; your changes are held in it alone")
  );
  const rule = h(
    "small",
    { class: "rule" },
    "compared step by step from the first; your changes are held in this one, at their steps"
  );
  const two = h("div", { class: "second" }, second.el, net, cross, rule);
  const el2 = h("div", { class: "question" }, first2.el, two);
  const ways = choice("Compare with", WAYS, start);
  cross.addEventListener("click", () => start("changes"));
  models.addEventListener("change", () => {
    const [model, weights] = models.value.split(" ");
    app.send({ other: { model, weights } });
    app.root.focus({ preventScroll: true });
  });
  function start(which) {
    if (which === way2(app.asked.other, app.asked)) return;
    const { model, weights } = app.asked, mine = app.find(model), other = beside(app.setup.models, mine);
    if (which === "changes") return app.send({ other: null });
    if (which === "network")
      return app.send({
        other: other ? { model: other.name, weights } : { model, weights: weights === "trained" ? "initial" : "trained" }
      });
    fresh = true;
    return app.send({ other: { text: app.text } });
  }
  let fresh = false;
  function fill2() {
    const { setup, entry, name } = app, own = setup.models.filter((each) => each.task === entry.task);
    const option = (each, weights) => {
      const { cell, units: units2, seed } = each, start2 = weights === "initial" ? ", initial weights" : "";
      return h(
        "option",
        { value: `${each.name} ${weights}` },
        `${shortCell(setup.cells[cell])}, ${units2} units, seed ${seed}${start2}`
      );
    };
    const cells = Object.keys(setup.cells).filter((cell) => own.some((each) => each.cell === cell));
    models.replaceChildren(
      ...cells.map(
        (cell) => h(
          "optgroup",
          { label: setup.cells[cell] },
          ...own.filter((each) => each.cell === cell && !(each.name === name && app.weights === "trained")).map((each) => option(each, "trained"))
        )
      ),
      app.weights === "trained" && h(
        "optgroup",
        { label: "Before training" },
        ...own.filter((each) => each.name === name).map((each) => option(each, "initial"))
      )
    );
  }
  return {
    el: el2,
    ways: ways.el,
    draw(has) {
      if (app.P && app.before !== null) return;
      first2.draw(has);
      if (!app.P || !has("picture")) return;
      const { other } = app, which = way2(other, { model: app.name, weights: app.weights });
      ways.set(which);
      two.hidden = which === "changes";
      second.el.hidden = which !== "sentence" && app.text2 === app.text;
      net.hidden = which !== "network";
      rule.hidden = which !== "sentence";
      fill2();
      if (other) models.value = `${other.model} ${other.weights}`;
      if (two.hidden || second.el.hidden) return;
      second.draw(has);
      if (!fresh) return;
      fresh = false;
      second.el.querySelector(".sentence").focus();
    }
  };
}

// visualizer/pages/whatif/cut.mjs
var ARRIVING_MS = [0, 200, 600, 1200, 2e3];
var cost = ({ better }, whole, v) => better === "lower" ? v - whole : whole - v;
function costs({ measure, whole }, { score: v, random }) {
  const drawn = random.map((each) => cost(measure, whole.score, each));
  return [cost(measure, whole.score, v), Math.min(...drawn), Math.max(...drawn)];
}
var judged = ([own, least, most]) => own > most ? "more" : own < least ? "less" : "same";
var WORDS = { more: "more than any of them", same: "no more than they do", less: "less than any of them" };
var NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight"];
var few = (n) => NUMBERS[n] ?? String(n);
function lost({ name, digits }, v, unit = true) {
  return name === "accuracy" ? `${fmt(100 * v, 1)}${unit ? fmt(100 * Math.abs(v), 1) === "1.0" ? " point" : " points" : ""}` : fmt(v, digits);
}
function verdict2(found, who) {
  const { measure, rows } = found;
  if (rows.length === 1) {
    const [row] = rows, [own2, least, most] = costs(found, row), draws = row.random.length;
    const others2 = row.k === 1 ? `${few(draws)} single units drawn at random cost` : `${few(draws)} draws of ${row.k} other units cost`;
    return `Cutting ${who} costs ${lost(measure, own2)}; ${others2} ${lost(measure, least, false)} to ${lost(measure, most)}: ${WORDS[judged([own2, least, most])]}.`;
  }
  const by = { more: [], same: [], less: [] };
  for (const row of rows) by[judged(costs(found, row))].push(row.k);
  const said2 = Object.entries(by).filter(([, ks]) => ks.length).map(([how, ks]) => `${WORDS[how]} with ${listed(ks)} of them cut`);
  const [own] = costs(found, rows[0]);
  return `Cutting the best unit for ${who} costs ${lost(measure, own)}. Beside as many random units the best cost ${said2.join("; ")}.`;
}
function cut(app) {
  let by = "units", typed2 = false;
  let answered = {}, asked = {};
  const field = h("input", {
    type: "text",
    class: "number",
    "aria-label": "Units to cut",
    autocomplete: "off",
    spellcheck: "false"
  });
  const feature = h("select", { "aria-label": "Feature" });
  const which = choice("What to cut", { units: "units", feature: "the best units for" }, (value) => {
    by = value;
    form2();
  });
  const button = h("button", { type: "button", class: "btn start" }, "Cut");
  const done = h("span", { class: "done", role: "status" });
  const [one, best] = which.el.children;
  const choices = h(
    "div",
    { class: "cuts" },
    h("span", { class: "seg" }, one, field),
    h("span", { class: "seg" }, best, feature),
    button,
    done
  );
  const plot = chart("scores"), table = h("table");
  const result = h("p", { class: "reads" }), out = h(
    "div",
    { class: "pair" },
    h("div", { class: "panel" }, plot.el),
    h("div", { class: "panel scroll" }, table)
  );
  const { el: el2, says } = section(
    "cut",
    "Cut a unit",
    "what the network scores when nobody hears it",
    [],
    choices,
    result,
    out
  );
  says.replaceChildren(
    "Correlation is not cause: a unit that tells a feature need not be what the network uses. Here the h of the units is 0 at every step of every test text, ",
    "beside five draws of as many other units. The order of the units for a feature was chosen on validation texts."
  );
  field.addEventListener("input", () => {
    typed2 = true;
    by = "units";
    form2();
  });
  field.addEventListener("keydown", (event) => event.key === "Enter" && !button.disabled && start());
  feature.addEventListener("change", () => {
    by = "feature";
    form2();
  });
  button.addEventListener("click", start);
  const features = () => app.measured.get(app.name)?.features ?? [];
  const units2 = () => places2(field.value || "-", app.A.H);
  const network = () => JSON.stringify([app.name, app.weights]);
  function start() {
    const list = units2() ?? null;
    const about = by === "feature" ? `“${features().find(({ name }) => name === feature.value)?.title}”` : `unit${list.length === 1 ? "" : "s"} ${written2(list)}`;
    asked = { about, key: network() };
    app.ask("cut", by === "feature" ? { feature: feature.value } : { units: list });
  }
  function form2() {
    const { A, S } = app, all2 = features(), busy = app.busy.has("cut");
    if (!typed2) field.value = String(Math.min(S.unit, A.H - 1));
    if (!all2.length) by = "units";
    const now3 = feature.value;
    feature.replaceChildren(...all2.map(({ name, title }) => h("option", { value: name }, title)));
    if (all2.some(({ name }) => name === now3)) feature.value = now3;
    best.parentNode.hidden = !all2.length;
    which.set(by);
    const list = by === "units" ? units2() : null, wrong2 = by === "units" && (!list?.length || list.length >= A.H || list.length > app.setup.most.cut);
    field.setAttribute("aria-invalid", String(wrong2));
    button.textContent = by === "feature" ? "Cut the best 1, 2, 4, …" : list?.length > 1 ? `Cut ${many(list.length, "unit")}` : "Cut it";
    button.disabled = busy || !app.connected || wrong2;
    done.textContent = busy ? `reading the test split, ${Math.round(100 * (app.progress?.cut ?? 0))}%` : wrong2 ? `units from 0 to ${A.H - 1}, such as 3 or 3,7-9, and not all` : "";
    el2.classList.toggle("waiting", busy);
    el2.style.setProperty("--done", busy ? app.progress?.cut ?? 0 : 0);
  }
  const found = () => answered.key === network() ? app.got.cut : null;
  function draw() {
    const C = found(), { about } = answered;
    for (const part of [result, out]) part.hidden = !C;
    if (!C) return;
    const { measure, rows, whole, rules } = C, s = (v) => score(measure, v);
    const among = (values) => values.length ? `${s(Math.min(...values))} to ${s(Math.max(...values))}` : "–";
    result.replaceChildren(
      h("b", {}, verdict2(C, about)),
      ` The whole network: ${s(whole.score)} ${measure.name === "accuracy" ? "right" : measure.title} on ${(C.n ?? whole.n).toLocaleString("en")} test answers`,
      measure.chance === null || measure.chance === void 0 ? "." : ` (chance: ${s(measure.chance)}).`
    );
    plotIt(C);
    const names = Object.keys(whole.by_rule), title = (row) => C.by === "feature" ? `best ${row.k}` : about;
    const lines2 = [
      ["all", whole.score, (row) => [row.score, row.random]],
      ...names.map((rule) => [
        rule,
        whole.by_rule[rule],
        (row) => [row.by_rule[rule], row.random_rules[rule]]
      ])
    ];
    const shown = rows.length > 1 ? rows.map((row) => [
      title(row),
      written2([...row.units].sort((a, b) => a - b)),
      s(row.score),
      among(row.random),
      WORDS[judged(costs(C, row))]
    ]) : lines2.map(([name, of, at2]) => [name, s(of), s(at2(rows[0])[0]), among(at2(rows[0])[1])]);
    const head = rows.length > 1 ? ["cut", "units", measure.title, `${few(rows[0].random.length)} random`, ""] : ["rule", "whole", "cut", `${few(rows[0].random.length)} random`];
    table.replaceChildren(
      h("thead", {}, h("tr", {}, ...head.map((text2) => h("th", { scope: "col" }, text2)))),
      h(
        "tbody",
        {},
        ...shown.map(
          (cells) => h(
            "tr",
            {},
            h("th", { scope: "row", title: rules[cells[0]] ?? "" }, cells[0]),
            ...cells.slice(1).map((text2) => h("td", {}, text2))
          )
        )
      )
    );
  }
  function plotIt(C) {
    const { measure, rows, whole } = C, { rem } = app, { width } = plot.measure(), left = 3.6 * rem, right = width - 1.2 * rem, G = axis({ a: 0, n: rows.length + 1 }, rows.length + 1, right, left);
    const all2 = [
      whole.score,
      ...rows.flatMap((row) => [row.score, ...row.random]),
      ...typeof measure.chance === "number" ? [measure.chance] : []
    ];
    const most = Math.max(...all2), least = Math.min(...all2, most - (measure.name === "accuracy" ? 0.1 : 0.2 * Math.abs(most))), room = 0.06 * (most - least);
    const low = least - room, high = most + room;
    const share4 = measure.name === "accuracy" ? 100 : 1, up = ticks(share4 * low, share4 * high, 5), digits = up.every(Number.isInteger) ? 0 : measure.digits ?? 2;
    const scores = [whole.score, ...rows.map((row) => row.score)], highest = [whole.score, ...rows.map((row) => Math.max(...row.random))], drawn = (k) => k > 0;
    plot.draw({
      x: steps(G),
      y: { low, high, top: 0.9 * rem, below: 2.6 * rem },
      rows: up.map((v) => [v / share4, `${fmt(v, digits)}${share4 > 1 ? "%" : ""}`]),
      along: scores.map((_, k) => [k, k ? String(rows[k - 1].k) : "none"]),
      foot: 1.5 * rem,
      lines: [
        { values: highest, kind: "draws", name: "random units", named: drawn },
        { values: scores, kind: "cut", name: C.by === "feature" ? "the best units" : "cut", named: drawn },
        ...typeof measure.chance === "number" ? [
          {
            values: [measure.chance, measure.chance],
            at: [-0.5, rows.length + 0.5],
            kind: "chance",
            aside: true
          }
        ] : []
      ],
      bars: (y2) => rows.map((row, k) => [
        [G.centre(k + 1) - 5, y2(Math.min(...row.random))],
        [G.centre(k + 1) + 5, y2(Math.max(...row.random))]
      ]),
      marks: [
        ...rows.flatMap((row, k) => row.random.map((v) => ({ k: k + 1, v, kind: "draw", r: 3 }))),
        ...scores.map((v, k) => ({ k, v, kind: "point", r: 4.5 }))
      ],
      said: `${measure.title} against the number of units cut. ${result.textContent}`,
      rem
    });
    if (!plot.frame) return;
    const { x, y } = plot.frame, what = C.by === "feature" ? "units cut, the best first" : "units cut";
    plot.under.replaceChildren(
      ...rows.map(
        (row, k) => el("path", {
          class: "range",
          d: `M${x.at(k + 1)} ${y(Math.min(...row.random))}V${y(Math.max(...row.random))}`
        })
      ),
      el(
        "text",
        { x: (left + right) / 2, y: plot.el.clientHeight - 0.3 * rem, "text-anchor": "middle" },
        what
      )
    );
  }
  function arrive() {
    let left = false;
    for (const use of ["wheel", "pointerdown", "keydown"])
      addEventListener(use, () => left = true, { once: true, passive: true });
    for (const wait of ARRIVING_MS) setTimeout(() => left || el2.scrollIntoView(), wait);
  }
  if (app.inPage && location.hash === "#cut") arrive();
  return {
    el: el2,
    draw(has) {
      if (!app.P) return;
      if (has("cut")) answered = asked;
      if (has("picture", "unit", "busy", "cut")) form2();
      if (has("cut", "picture", "size", "theme")) draw();
    }
  };
}

// visualizer/pages/whatif/map.mjs
function blocks({ units: units2, steps: steps3 }, order, T) {
  const rows = units2 === null ? [[0, order.length - 1]] : spans(order.flatMap((u, k) => units2.includes(u) ? [k] : []));
  const columns2 = steps3 === null ? [[0, T - 1]] : spans(steps3.filter((t) => t < T));
  return rows.flatMap((row) => columns2.map((column) => ({ rows: row, steps: column })));
}
function between2([t0, k0], [t1, k1], order, T) {
  const [a, b] = [Math.min(t0, t1), Math.max(t0, t1)], [low, high] = [Math.min(k0, k1), Math.max(k0, k1)];
  const units2 = order.slice(low, high + 1).sort((x, y) => x - y);
  const steps3 = Array.from({ length: b - a + 1 }, (_, k) => a + k);
  return { units: units2.length === order.length ? null : units2, steps: steps3.length === T ? null : steps3 };
}
function difference(A, B, name) {
  const T = Math.min(A.T, B.T), H = B.H, a = A.signal(name), b = B.signal(name);
  const values = Float64Array.from({ length: T * H }, (_, k) => b[k] - a[k]);
  return {
    T,
    H,
    name,
    values,
    signal: () => values,
    most: values.reduce((m, v) => Math.max(m, Math.abs(v)), 0)
  };
}
function scale2(app, { name, most }) {
  const [letter, ...rest2] = swatches(app, "g", most || 1);
  letter.textContent = `Δ${name}`;
  return [letter, ...rest2];
}
var MOVED = 4;
function unitMap(app, { tip, brushed = null }) {
  const canvas = h("canvas", { "aria-hidden": "true" }), over = el("svg", { class: "mark", "aria-hidden": "true" });
  const words = h("div", { class: "under", "aria-hidden": "true" }), tag = h("div", { class: "tag" }), unit = h("span", { class: "unit", "aria-hidden": "true" });
  const pane = h(
    "div",
    { class: "pane", role: "group", tabindex: brushed ? "0" : "-1" },
    canvas,
    over,
    unit,
    tag
  );
  const el2 = h("div", { class: "umap" }, pane, words);
  let field = null, G = null, tall = 0, held2 = [], corner = null, rows = "";
  tag.hidden = true;
  const place2 = (event) => {
    const at2 = canvas.getBoundingClientRect(), row = Math.floor((event.clientY - at2.top) / at2.height * field.H);
    return [
      Math.min(field.T - 1, G.step(event.clientX - at2.left + G.gutter)),
      Math.max(0, Math.min(field.H - 1, row))
    ];
  };
  drag(canvas, {
    press: (event) => field !== null && place2(event),
    slop: brushed ? MOVED : Infinity,
    move: (event, from2) => brush(from2, place2(event)),
    click(event) {
      const [t, row] = place2(event);
      clear();
      app.pick(app.order[row]);
      app.go(t);
    },
    // what the browser breaks off stays brushed
    cancel: (event) => event.key === "Escape" && clear()
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!field) return;
    const [t, row] = place2(event), home = pane.getBoundingClientRect(), unit2 = app.order[row];
    tag.textContent = `${tip(t, unit2)} · unit ${unit2} · step ${t + 1} “${shorten(app.P.shown[t], 24)}”`;
    tag.hidden = false;
    tag.style.left = `${Math.max(0, Math.min(home.width - tag.offsetWidth, event.clientX - home.left + 12))}px`;
    tag.style.top = `${event.clientY - home.top - 30}px`;
  });
  for (const leave of ["pointerleave", "pointercancel"])
    canvas.addEventListener(leave, () => tag.hidden = true);
  pane.addEventListener("keydown", (event) => {
    if (!brushed || !field) return;
    const by = event.shiftKey && { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (event.key === "Escape" && corner) clear();
    else if (!by) return;
    event.preventDefault();
    if (!by) return;
    const from2 = corner?.[0] ?? [Math.min(app.S.t, field.T - 1), app.order.indexOf(app.S.unit)], [t, row] = corner?.[1] ?? from2;
    brush(
      from2,
      corner ? [Math.max(0, Math.min(field.T - 1, t + by[0])), Math.max(0, Math.min(field.H - 1, row + by[1]))] : from2
    );
  });
  words.addEventListener("click", (event) => {
    const step = event.target.closest("[data-step]");
    if (step) app.go(Number(step.dataset.step));
  });
  function brush(a, b) {
    corner = [a, b];
    mark();
    brushed(between2(a, b, app.order, field.T));
  }
  function clear() {
    if (!corner) return;
    corner = null;
    mark();
    brushed(null);
  }
  const box = (cls, t0, t1, k0, k1, pad) => {
    const [a, b] = [Math.max(t0, G.a), Math.min(t1, G.end - 1)], each = tall / field.H;
    return a > b ? null : el("rect", {
      class: cls,
      x: G.x(a) - pad,
      y: k0 * each - pad,
      width: (b - a + 1) * G.cw + 2 * pad - 1,
      height: (k1 - k0 + 1) * each + 2 * pad
    });
  };
  const framed2 = (cls, ...at2) => [box(`halo ${cls}`, ...at2, 1.5), box(`edge ${cls}`, ...at2, 0)];
  function mark() {
    if (!field || !G) return;
    const { S } = app, row = app.order.indexOf(S.unit);
    over.replaceChildren(
      ...[
        ...held2.flatMap(({ rows: rows2, steps: steps3 }) => framed2("kept", ...steps3, ...rows2)),
        ...framed2("row", G.a, G.end - 1, row, row),
        S.t < field.T && box("step", S.t, S.t, 0, field.H - 1, 0),
        ...corner ? framed2(
          "brush",
          Math.min(corner[0][0], corner[1][0]),
          Math.max(corner[0][0], corner[1][0]),
          Math.min(corner[0][1], corner[1][1]),
          Math.max(corner[0][1], corner[1][1])
        ) : []
      ].filter(Boolean)
    );
    unit.textContent = app.small ? "" : `unit ${S.unit}`;
    unit.style.top = `${Math.max(0, Math.min(tall - 16, (row + 0.5) * tall / field.H - 8))}px`;
    for (const word of words.children) word.classList.toggle("cur", Number(word.dataset.step) === S.t);
  }
  function name() {
    const { A, P } = app, two = A.shown.some((token2, t) => t < P.T && token2 !== P.shown[t]);
    words.classList.toggle("two-texts", two);
    const token = (t) => {
      const line2 = h(
        "span",
        { "data-step": t, style: `left:${G.x(t)}px;width:${G.cw}px`, title: P.shown[t] },
        h("b", {}, P.shown[t])
      );
      if (two && t < A.T && A.shown[t] !== P.shown[t]) line2.prepend(h("s", {}, A.shown[t]));
      return line2;
    };
    words.replaceChildren(
      ...G.cw < 1.1 * app.rem ? [] : Array.from({ length: G.n }, (_, k) => token(G.a + k))
    );
  }
  return {
    el: el2,
    clear,
    mark,
    /** what: {T, H, signal()}; full: its full scale; colours: the signal whose colours it takes; pins: what is held of it. */
    paint(what, { name: signal, full, colours = signal, pins = [], said: said2 }) {
      const now3 = app.order.join();
      if (field && (field.T !== what.T || now3 !== rows)) clear();
      [field, rows] = [what, now3];
      const width = pane.clientWidth, dpr = devicePixelRatio || 1, gutter = app.small ? 0 : app.gutter;
      tall = pane.clientHeight;
      if (!width || !tall) return;
      G = axis(app.S.view, app.P.T, width, gutter);
      const off = h("canvas", { width: field.T, height: field.H });
      const pixels = image(field, signal, app.order, (v) => app.palette.of(colours, v, full));
      off.getContext("2d").putImageData(new ImageData(pixels, field.T, field.H), 0, 0);
      canvas.width = Math.round((width - gutter) * dpr);
      canvas.height = Math.round(tall * dpr);
      canvas.style.cssText = `left:${gutter}px;width:${width - gutter}px;height:${tall}px`;
      const pen2 = canvas.getContext("2d"), gap = G.cw >= 14 ? Math.max(1, Math.round(dpr)) : 0;
      pen2.imageSmoothingEnabled = false;
      pen2.drawImage(off, G.a, 0, G.n, field.H, 0, 0, canvas.width, canvas.height);
      for (let k = 1; gap && k <= G.n; k++)
        pen2.clearRect(Math.round(k * G.cw * dpr) - gap, 0, gap, canvas.height);
      held2 = pins.flatMap((pin) => blocks(pin, app.order, field.T));
      pane.setAttribute("aria-label", said2);
      name();
      mark();
    }
  };
}

// visualizer/pages/whatif/differences.mjs
function course2(size, t) {
  const from2 = size.findIndex((v) => v > 0);
  if (from2 < 0) return null;
  const peak2 = size.reduce((best, v, k) => v > size[best] ? k : best, from2), most = size[peak2];
  const half = size.findIndex((v, k) => k > peak2 && v <= most / 2);
  return { from: from2, peak: peak2, most, now: size[t], left: size[t] / most, half: half < 0 ? null : half - peak2 };
}
function fate2(found, t, T, token, name = "c") {
  if (!found) return `${name} is the same at every step.`;
  const { from: from2, peak: peak2, left, half } = found;
  if (t < from2) return `Up to ${token(t)} nothing differs; it begins at ${token(from2)}.`;
  const last = peak2 === T - 1, gone = last || t < peak2 ? "" : half !== null && peak2 + half <= t ? `; half of it was gone ${many(half, "step")} later` : "; half of it is not gone yet";
  if (t === peak2)
    return last && from2 < peak2 ? `The difference still grows: ${name} differs most at the last step, ${token(t)}.` : `At ${token(t)} ${name} differs most.`;
  const share4 = t < peak2 ? `At ${token(t)} ${name} differs by ${percent(left)} of what it will at its largest, at ${token(peak2)}` : `At ${token(t)} ${name} differs by ${percent(left)} of what it did at its largest, at ${token(peak2)}`;
  return `${share4}${gone}${last ? ": it still grows" : ""}.`;
}
function moved(a, b, t, K, most) {
  const all2 = Array.from({ length: K }, (_, k) => [k, a[t * K + k], b[t * K + k]]);
  return all2.sort((x, y) => Math.abs(y[2] - y[1]) - Math.abs(x[2] - x[1]) || x[0] - y[0]).slice(0, most);
}
var apart2 = (a, b) => a.slice(0, b.length).flatMap((token, t) => token === b[t] ? [] : [t]);
function differences(app) {
  const heading = h("h3"), answers3 = h("table", { class: "moved" });
  const plotted = h("h3"), plot = chart("sizes"), parting = h("div", { class: "labels", "aria-hidden": "true" });
  plot.el.append(parting);
  const mapped = h("h3"), legend = h("span", { class: "legend" });
  const map = unitMap(app, {
    tip: (t, unit) => `Δ${app.S.focus} ${fmt(field.values[t * field.H + unit], 4, true)}`
  });
  const { el: el2, says, note } = section(
    "differences",
    "What changed, step by step",
    "with your change minus as trained",
    [],
    h(
      "div",
      { class: "pair" },
      h("div", { class: "panel" }, heading, answers3),
      h("div", { class: "panel" }, plotted, plot.el, h("div", { class: "maphead" }, mapped, legend), map.el)
    )
  );
  const near2 = app.near.watch(el2);
  let field = null, G = null;
  plot.el.addEventListener("click", (event) => {
    if (G) app.go(G.step(event.clientX - plot.el.getBoundingClientRect().left));
  });
  const steps3 = () => Math.min(app.A.T, app.P.T);
  const token = (t) => `“${app.P.shown[t]}”`;
  const same3 = () => app.A === app.P;
  function lines2() {
    const { A, P, S } = app;
    if (app.sameNet) {
      const zero = new Float32Array(steps3());
      return ["c", "h"].filter((name2) => P.signals.includes(name2)).map((name2) => ({
        name: `‖Δ${name2}‖`,
        kind: name2 === P.memory ? "c" : "h",
        values: P.array(`size.${name2}`) ?? zero
      }));
    }
    const name = A.signals.includes(S.focus) ? S.focus : "h";
    return [
      { name: `mean ${name}, ${app.titles.b}`, kind: "c", values: P.mean(name), signed: true },
      { name: `mean ${name}, ${app.titles.a}`, kind: "trained", values: A.mean(name), signed: true }
    ];
  }
  function drawPlot() {
    const { P, S, rem } = app, { width, height } = plot.measure();
    if (!width || !height) return;
    G = axis(S.view, P.T, width, app.gutter);
    const T = steps3(), shown = lines2().map((line2) => ({ ...line2, values: line2.values.subarray(0, T) })), values = shown.flatMap((line2) => Array.from(line2.values));
    const low = Math.min(0, ...values), high = Math.max(...values) || 1, rows = ticks(low, high, 3), ends = [Math.min(low, ...rows), Math.max(high, ...rows)];
    const held2 = Array.from({ length: Math.max(0, Math.min(T, G.end) - G.a) }, (_, k) => G.a + k).filter(
      (t) => app.pins.some((pin) => acts(pin) && (pin.steps === null || pin.steps.includes(t)))
    );
    const large = (of) => {
      const most = Math.max(...of);
      return (t) => of[t] > 0.6 * most || t === Math.min(T, G.end) - 1;
    };
    const digits = rows.every(Number.isInteger) ? 0 : ends[1] < 0.1 ? 3 : ends[1] < 1 ? 2 : 1;
    plot.draw({
      x: steps(G),
      y: { low: ends[0], high: ends[1], top: 0.9 * rem, below: 0.35 * rem },
      rows: rows.map((v) => [v, fmt(v, digits)]),
      shades: held2.map((t) => [G.x(t), G.x(t + 1)]),
      // named where they are apart
      lines: shown.map((line2) => ({ ...line2, named: line2.signed ? null : large(line2.values) })),
      tip: (t) => t < T ? `step ${t + 1} “${P.shown[t]}”: ${shown.map(({ name, values: of, signed: signed3 }) => `${name} ${fmt(of[t], 3, signed3)}`).join(", ")}` : null,
      here: "column",
      room: { top: 1.1 * rem },
      said: `${shown.map(({ name }) => name).join(" and ")} at every step. ${says.textContent}`,
      rem
    });
    plot.cursor(S.t);
    drawParting(P.parts ?? null, width);
  }
  function drawParting(t, width) {
    const { rem } = app, x = t !== null && G.sees(t) ? G.centre(t) : null, { top: top3, bottom } = plot.frame;
    plot.under.replaceChildren(
      ...x === null ? [] : [el("path", { class: "parts", d: `M${x} ${bottom}V${top3}` })]
    );
    const side = x > width - 7 * rem ? `right:${width - x + 4}px` : `left:${x + 4}px`;
    parting.replaceChildren(
      ...x === null ? [] : [h("span", { class: "name parts", style: `top:${0.5 * rem}px;${side}` }, "answers part")]
    );
  }
  function drawAnswers() {
    const { A, P, S } = app, value = P.answers.kind === "value", t = S.t;
    const [a, b] = [A.array("p"), P.array("p")], K = P.arrays.p[1][1], comparable = t < steps3() && A.words.join() === P.words.join();
    heading.replaceChildren(
      comparable ? "Answers that changed most after " : "Answers after ",
      h("b", {}, token(t))
    );
    if (!comparable) {
      answers3.replaceChildren(
        h(
          "tbody",
          {},
          h(
            "tr",
            {},
            h(
              "td",
              {},
              t < steps3() ? "The two networks have other answers." : "Only one of the two texts goes on to here."
            )
          )
        )
      );
      return;
    }
    const shown = value ? (v) => fmt(v, 3) : pct, named = [app.titles.a, app.titles.b];
    const bar2 = (from2, to) => h(
      "span",
      { class: "change", "aria-hidden": "true" },
      h("i", {
        class: to < from2 ? "neg" : "pos",
        style: `left:${100 * Math.min(from2, to)}%;width:${100 * Math.abs(to - from2)}%`
      })
    );
    const changed3 = moved(a, b, t, K, value ? 1 : 6).filter(([, from2, to]) => shown(from2) !== shown(to));
    if (!changed3.length) {
      const none = same3() ? "No answer changes: both runs are the same." : same(A, P, t) ? `No answer changes after ${token(t)}.` : `No answer after ${token(t)} changes by as much as is written here.`;
      answers3.replaceChildren(h("tbody", {}, h("tr", {}, h("td", { class: "none" }, none))));
      return;
    }
    answers3.replaceChildren(
      h(
        "thead",
        {},
        h("tr", {}, ...["answer", named[0], "", named[1]].map((text2) => h("th", { scope: "col" }, text2)))
      ),
      h(
        "tbody",
        {},
        ...changed3.map(
          ([k, from2, to]) => h(
            "tr",
            {},
            h("th", { scope: "row" }, visible(P.words[k])),
            h("td", {}, shown(from2)),
            h("td", { class: "way" }, value ? "" : bar2(from2, to)),
            h("td", {}, h("b", {}, shown(to)))
          )
        )
      )
    );
  }
  function say() {
    const { A, P, S } = app, T = steps3(), t = Math.min(S.t, T - 1);
    note.textContent = app.sameNet ? `${app.titles.b} minus ${app.titles.a}${app.other ? ", step by step from the first" : ""}` : "two networks, whose units do not correspond";
    if (same3())
      return void says.replaceChildren(
        "Nothing is changed: both runs are the same at every step. Hold a signal, or compare with another text, to see them part."
      );
    const out = [], differ = apart2(A.tokens, P.tokens), pair = (k) => `“${A.shown[k]}” and “${P.shown[k]}”`;
    if (differ.length)
      out.push(
        `The texts differ at ${differ.length > 3 ? `${many(differ.length, "step")}, first ${pair(differ[0])}` : differ.map(pair).join(", ")}.`
      );
    if (A.T !== P.T)
      out.push(`One goes on for ${many(Math.abs(A.T - P.T), "step")} more, which are left out.`);
    if (app.sameNet) {
      const name = P.memory, of = P.array(`size.${name}`);
      if (of) out.push(fate2(course2(of.subarray(0, T), t), t, T, token, name));
    }
    const { parts } = P, top3 = (picture_, k) => picture_.top(k)[0][0];
    if (P.answers.kind !== "value" && "parts" in P) {
      const n = Array.from({ length: T }, (_, k) => top3(A, k) !== top3(P, k)).filter(Boolean).length;
      out.push(
        parts === null ? "The likeliest answer is the same after every step." : `The likeliest answers part first after ${token(parts)}, step ${parts + 1}, where “${visible(top3(A, parts))}” becomes “${visible(top3(P, parts))}”; they differ after ${n} of ${many(T, "step")}.`
      );
    }
    says.replaceChildren(out.join(" "));
  }
  function drawMap() {
    const { A, P, S } = app, able = app.sameNet && A.signals.includes(S.focus);
    for (const part of [map.el, mapped.parentNode]) part.hidden = !able;
    if (!able) return;
    field = difference(A, P, S.focus);
    mapped.replaceChildren(h("b", {}, `Δ${S.focus}`), ` ${app.P.roles.word(S.focus)} of every unit`);
    legend.replaceChildren(...scale2(app, field));
    map.paint(field, {
      name: S.focus,
      full: field.most || 1,
      colours: "g",
      said: `Map of the difference of ${S.focus}: ${field.H} units by ${field.T} steps.`
    });
  }
  function draw() {
    if (!app.P || !near2()) return;
    plotted.replaceChildren(
      ...app.sameNet ? [
        "How far apart the memories are: ",
        h(
          "b",
          {},
          lines2().map(({ name }) => name).join(", ")
        ),
        " over all units"
      ] : ["Means over all units of each network"]
    );
    say();
    drawPlot();
    drawAnswers();
    drawMap();
  }
  return {
    el: el2,
    draw(has) {
      if (has("picture", "size", "view", "theme", "focus", "t", "unit", "order")) draw();
    }
  };
}

// visualizer/pages/whatif/inside.mjs
var TRAVEL = 75;
var clamp2 = (v, low, high) => Math.max(low, Math.min(high, v));
var same2 = (a, b) => JSON.stringify(a) === JSON.stringify(b);
var opened = (open2, from2, to) => clamp2(Math.round(100 * (open2 + (from2 < 0 ? -1 : 1) * (to - from2) / TRAVEL)) / 100, 0, 1);
var winner = (pins, { signal }, unit, t) => pins.findLastIndex((pin) => heldAt([pin], signal, unit, t) !== null);
function pulled(pins, pin, unit, t) {
  const at2 = winner(pins, pin, unit, t), now3 = pins[at2];
  if (!now3 || !same2([now3.units, now3.steps], [pin.units, pin.steps])) return [...pins, { on: true, ...pin }];
  return pins.map((each, k) => k === at2 ? { ...each, ...pin } : each);
}
function released2(pins, signal, unit, t) {
  const at2 = winner(pins, { signal }, unit, t);
  return pins.filter((_, k) => k !== at2);
}
function inside(app) {
  let whose = "all", when = "span", shows = "b";
  let form2 = null, drawing = null, before = null, pulling = null, brush = null, chosen2 = false, rows = [];
  const units2 = choice("Whose", { all: "all units", one: "unit" }, (value2) => {
    whose = value2;
    draw();
  });
  const steps3 = choice("When", { step: "this step", span: "", all: "all steps" }, (value2) => {
    when = value2;
    draw();
  });
  const title = h("h3"), cell = h("div", { class: "cell" }), states = h("div", { class: "states" });
  const letters = h("span", { class: "seg signals", role: "group", "aria-label": "Signal of the map" });
  const which = choice("What the map shows", { b: "with your change", d: "difference" }, (value2) => {
    shows = value2;
    paint2();
  });
  const legend = h("span", { class: "legend" });
  const map = unitMap(app, { tip: told4, brushed });
  const value = slider(
    {
      name: "at",
      title: "Value to hold it at",
      low: 0,
      high: 1,
      step: 0.01,
      value: 1,
      written: (v) => fmt(v)
    },
    () => chosen2 = true
  );
  const what = h("span"), hold = h("button", { type: "button", class: "btn start" }, "Hold"), drop = h("button", { type: "button", class: "btn" }, "Clear");
  const bar2 = h(
    "div",
    { class: "brushed", role: "group", "aria-label": "What is brushed" },
    what,
    value.el,
    hold,
    drop
  );
  const hint = h(
    "p",
    { class: "reads" },
    "Drag a rectangle over units and steps to hold them; with the keyboard, shift and the arrows."
  );
  const { el: el2, says, note } = section(
    "inside",
    "Inside the cell",
    "drag a valve",
    [units2.el, steps3.el],
    h(
      "div",
      { class: "pair" },
      h("div", { class: "panel" }, title, cell, states),
      h(
        "div",
        { class: "panel" },
        h("div", { class: "maphead" }, letters, which.el, legend),
        map.el,
        bar2,
        hint
      )
    )
  );
  const near2 = app.near.watch(el2);
  bar2.hidden = true;
  hold.addEventListener("click", () => {
    const { signal, units: of, steps: over2 } = brush;
    map.clear();
    app.hold({ signal, units: of, steps: over2, value: Number(value.input.value) });
  });
  drop.addEventListener("click", () => map.clear());
  const over = () => {
    const {
      t,
      span: [first2, last]
    } = app.S;
    return t >= first2 && t <= last && span(first2, last, app.P.T) || [t];
  };
  const choices = () => ({ step: [app.S.t], span: over(), all: null });
  const places3 = () => ({ units: whose === "all" ? null : [app.S.unit], steps: choices()[when] });
  function pull(signal, to, done) {
    const { unit, t } = app.S;
    before ??= app.pins;
    const list = pulled(before, { signal, ...places3(), value: to }, unit, t);
    if (done) before = null;
    app.edit(list, { done, select: winner(list, { signal }, unit, t) });
  }
  const release = (signal) => app.edit(released2(app.pins, signal, app.S.unit, app.S.t), { done: true });
  const full = (signal) => `${app.P.roles.word(signal)} ${signal}`;
  const now3 = (signal) => {
    const { unit, t } = app.S, held2 = app.held(signal, unit, t);
    return typeof held2 === "number" ? held2 : app.P.at(signal, t, unit);
  };
  function hand({ signal, linked: linked2, x, y, level }) {
    const lines2 = [-1, 1].map(
      () => el("path", { class: "jaw grip", d: level ? `M${x - 7} ${y}h14` : `M${x} ${y - 7}v14` })
    );
    const pull_ = el(
      "g",
      {
        class: `pull ${level ? "level" : "upright"}`,
        role: "slider",
        tabindex: "0",
        "aria-valuemin": "0",
        "aria-valuemax": "1"
      },
      el("circle", { class: "reach", cx: x, cy: y, r: RADIUS + 6 }),
      ...lines2
    );
    const pin = el(
      "g",
      { class: "pinned", role: "button", tabindex: "0" },
      el("circle", { class: "reach", cx: x - 23, cy: y - 23, r: 15 }),
      el("path", { d: `M${x - 12} ${y - 12}L${x - 19} ${y - 19}` }),
      el("circle", { class: "knob", cx: x - 23, cy: y - 23, r: 7.5 }),
      el("title", {}, `Release ${full(signal)}`)
    );
    const open2 = () => linked2 ? 1 - now3(signal) : now3(signal);
    const give = (to, done) => pull(signal, linked2 ? Math.round(100 * (1 - to)) / 100 : to, done);
    const along2 = (event) => level ? event.clientY : event.clientX;
    const off = (event) => {
      const at2 = drawing.svg.getBoundingClientRect(), k = drawing.svg.viewBox.baseVal.width / at2.width;
      return [level ? (event.clientY - at2.top) * k - y : (event.clientX - at2.left) * k - x, k];
    };
    drag(pull_, {
      press(event) {
        event.preventDefault();
        pull_.focus({ preventScroll: true });
        const [from2, k] = off(event);
        return { from: from2, k, start: along2(event), open: open2(), last: null };
      },
      move(event, hold2) {
        const to = opened(hold2.open, hold2.from, hold2.from + hold2.k * (along2(event) - hold2.start));
        if (to === (hold2.last ?? Math.round(100 * hold2.open) / 100)) return;
        hold2.last = to;
        give(to, false);
      },
      done: (_, { last }) => last !== null && give(last, true)
    });
    let typed2 = null;
    pull_.addEventListener("keydown", (event) => {
      const by = {
        ArrowUp: 0.05,
        ArrowRight: 0.05,
        ArrowDown: -0.05,
        ArrowLeft: -0.05,
        PageUp: 0.25,
        PageDown: -0.25,
        Home: -1,
        End: 1
      }[event.key];
      if (["Delete", "Backspace"].includes(event.key) && app.held(signal, app.S.unit, app.S.t) !== null)
        release(signal);
      else if (!by) return;
      event.preventDefault();
      if (!by) return;
      typed2 = clamp2(Math.round(100 * ((typed2 ?? open2()) + by)) / 100, 0, 1);
      give(typed2, false);
    });
    const settle = () => {
      if (typed2 === null) return;
      give(typed2, true);
      typed2 = null;
    };
    pull_.addEventListener("keyup", settle);
    pull_.addEventListener("blur", settle);
    pin.addEventListener("click", () => release(signal));
    pin.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      pull_.focus();
      release(signal);
    });
    return {
      el: el("g", {}, pull_, pin),
      step(v) {
        const gate3 = v.now[signal], { unit, t } = app.S, held2 = app.held(signal, unit, t) !== null;
        const shift = jawShift(linked2 ? 1 - gate3 : gate3) + 5;
        lines2.forEach(
          (line2, k) => line2.style.transform = `translate${level ? "Y" : "X"}(${(2 * k - 1) * shift}px)`
        );
        pull_.setAttribute(
          "aria-label",
          linked2 ? `${full(signal)}, as the valve 1 − ${signal}` : full(signal)
        );
        pull_.setAttribute("aria-valuenow", fmt(gate3).replace("−", "-"));
        pull_.setAttribute(
          "aria-valuetext",
          `${app.P.roles.word(signal)} ${fmt(gate3)}${held2 ? `, held; as trained ${trained(signal)}` : ""}`
        );
        pin.style.display = held2 ? "" : "none";
        pin.setAttribute("aria-label", `Release ${full(signal)}`);
      }
    };
  }
  const trained = (signal) => {
    const { A, S } = app;
    return app.sameNet && S.t < A.T ? fmt(A.at(signal, S.t, S.unit)) : "–";
  };
  function build2() {
    const { P } = app;
    drawing = diagram(P.roles, hand);
    cell.replaceChildren(drawing.svg);
    letters.replaceChildren(
      ...P.signals.map((name) => {
        const button = h(
          "button",
          { type: "button", "data-signal": name, title: app.P.roles.word(name) },
          h("i", { class: `s-${name}` }, name)
        );
        button.addEventListener("click", () => app.look(name));
        return button;
      })
    );
    rows = P.signals.filter((name) => app.P.roles.kind(name) !== "gate").map((name) => {
      const [low, high] = ends(name);
      const line2 = slider(
        {
          name,
          title: `Hold ${full(name)} at`,
          low,
          high,
          step: 0.01,
          value: 0,
          written: (v) => fmt(v, 2, true)
        },
        (v) => {
          pulling = name;
          pull(name, v, false);
        }
      );
      const free = h(
        "button",
        {
          type: "button",
          class: "btn free",
          title: `Release ${full(name)}`,
          "aria-label": `Release ${full(name)}`
        },
        "held"
      );
      for (const end of ["change", "pointerup", "pointercancel", "blur"]) {
        line2.input.addEventListener(end, () => {
          if (pulling !== name || !before) return;
          pulling = null;
          pull(name, Number(line2.input.value), true);
        });
      }
      free.addEventListener("click", () => release(name));
      return { name, line: line2, free, el: h("div", { class: "state" }, line2.el, free) };
    });
    states.replaceChildren(...rows.map((row) => row.el));
  }
  function ends(name) {
    const [low, high] = app.range(name);
    if (Number.isFinite(high)) return [low, high];
    const most = Math.ceil(1.2 * Math.max(1, app.A.signals.includes(name) ? app.A.peak(name) : 0));
    return [-most, most];
  }
  function told4(t, unit) {
    const { P, A, S } = app, one = `${S.focus} ${fmt(P.at(S.focus, t, unit), 4)}`;
    return compares() && A !== P && t < A.T ? `${one}, as trained ${fmt(A.at(S.focus, t, unit), 4)}` : one;
  }
  const compares = () => app.sameNet && app.A.signals.includes(app.S.focus);
  function brushed(found) {
    const signal = app.S.focus;
    bar2.hidden = !found;
    hint.hidden = Boolean(found);
    if (!found) {
      brush = null;
      chosen2 = false;
      return;
    }
    const { P } = app;
    brush = { signal, ...found };
    const n = found.units?.length ?? P.H, over_ = found.steps ?? Array.from({ length: P.T }, (_, t) => t);
    what.replaceChildren(
      "hold ",
      h("i", { class: `s-${signal}` }, signal),
      ` of ${found.units === null ? `all ${n} units` : n === 1 ? `unit ${found.units[0]}` : many(n, "unit")} over `,
      h("b", {}, app.names(found.steps))
    );
    if (chosen2) return;
    const [low, high] = ends(signal), all2 = found.units ?? app.order;
    const mean = all2.reduce((sum3, u) => sum3 + over_.reduce((s, t) => s + P.at(signal, t, u), 0), 0) / (all2.length * over_.length);
    value.set(Math.round(100 * clamp2(mean, low, high)) / 100, { min: low, max: high });
  }
  function paint2() {
    const { P, A, S } = app, name = S.focus, able = compares() && A !== P;
    if (brush && brush.signal !== name) map.clear();
    const minus = shows === "d" && able;
    which.set(minus ? "d" : "b");
    which.el.children[1].disabled = !able;
    for (const button of letters.children)
      button.setAttribute("aria-pressed", String(button.dataset.signal === name));
    const pins = app.pins.filter((pin) => acts(pin) && pin.signal === name);
    const field = minus ? difference(A, P, name) : P, most = minus ? field.most : app.full(name);
    legend.replaceChildren(...minus ? scale2(app, field) : swatches(app, name, most));
    const run = A === P ? "as trained" : app.titles.b;
    map.paint(field, {
      name,
      full: most,
      colours: minus ? "g" : name,
      pins,
      said: `Map of ${name}${minus ? `, ${app.titles.b} minus ${app.titles.a}` : `, ${run}`}: ${P.H} units by ${field.T} steps. Shift and the arrows brush a part of it.`
    });
  }
  function show() {
    const { P, S } = app, v = instant(P, { ...S, mode: "unit" });
    for (const signal of P.signals) v.now[signal] = now3(signal);
    drawing.update({ ...v, compact: app.small, instant: true });
    drawing.svg.setAttribute(
      "aria-label",
      `The ${app.setup.cells[P.cell]} cell of unit ${S.unit} at “${P.shown[S.t]}”`
    );
    title.replaceChildren(
      h("b", {}, `Unit ${S.unit}`),
      ` of ${P.H} at `,
      h("b", {}, `“${P.shown[S.t]}”`),
      `, step ${S.t + 1} of ${P.T}`
    );
    for (const { name, line: line2, free } of rows) {
      const held2 = app.held(name, S.unit, S.t) !== null, [low, high] = ends(name), to = now3(name);
      if (pulling !== name) line2.set(to, { min: Math.min(low, to), max: Math.max(high, to) });
      free.hidden = !held2;
    }
  }
  function choose2() {
    const { P, S } = app, all2 = choices(), [, one] = units2.el.children, [, second] = steps3.el.children;
    units2.el.children[0].textContent = `all ${many(P.H, "unit")}`;
    one.textContent = `unit ${S.unit}`;
    units2.set(whose);
    second.textContent = `over ${app.names(all2.span)}`;
    second.hidden = all2.span.length === 1;
    steps3.set(second.hidden && when === "span" ? "step" : when);
    const { signals } = P, gates = signals.filter((name) => app.P.roles.kind(name) === "gate");
    const at2 = places3(), where = at2.steps === null ? "at all steps" : at2.steps.length === 1 ? `at ${app.names(at2.steps)}` : `over ${app.names(at2.steps)}`;
    const held2 = signals.filter((name) => app.held(name, S.unit, S.t) !== null);
    note.textContent = gates.length ? "drag a valve" : "it has no valve: set its state";
    says.replaceChildren(
      gates.length ? "Pull a valve open or shut, or set a state, to hold it " : "Set the state to hold it ",
      `in ${at2.units === null ? `all ${many(P.H, "unit")}` : `unit ${S.unit}`} ${where}. `,
      ...held2.length ? [
        "Held in this unit here: ",
        held2.map((name) => `${full(name)} at ${fmt(now3(name))} (as trained ${trained(name)})`).join(", "),
        ". A click on its pin lets it go."
      ] : []
    );
  }
  function draw() {
    const { P } = app;
    if (!P || !near2()) return;
    const next = P.cell + JSON.stringify(P.options);
    if (next !== form2) build2();
    form2 = next;
    choose2();
    show();
    paint2();
  }
  return {
    el: el2,
    draw(has) {
      if (has("picture", "pins", "unit", "focus", "view", "size", "theme", "order", "t")) draw();
    }
  };
}

// visualizer/pages/whatif/ledger.css
var ledger_default = '.ledger {\n  display: flex;\n  flex-direction: column;\n}\n.books {\n  flex: 1 1 14rem;\n  min-height: 0;\n  display: flex;\n  flex-direction: column;\n  gap: 0.5rem;\n}\n.hd .meant {\n  flex: none;\n  font-size: 0.8125rem;\n  position: relative;\n  z-index: 5;\n  background: var(--bg);\n}\n.meant[hidden] {\n  display: none;\n}\n@media (max-width: 1180px) and (min-width: 761px) {\n  .hd .meant {\n    display: none;\n  }\n}\n.book {\n  position: relative;\n  flex: 1 1 0;\n  min-height: 0;\n}\n.book canvas {\n  position: absolute;\n  inset: 0;\n  width: 100%;\n  height: 100%;\n  cursor: pointer;\n  touch-action: pan-y;\n}\n.book .bookend {\n  position: absolute;\n  z-index: 5;\n  background: var(--bg);\n  padding: 0 0.15rem;\n  font-size: 0.875rem;\n  font-weight: 650;\n  line-height: 1.2;\n  white-space: nowrap;\n  pointer-events: none;\n}\n/* where there is no ledger, no room is kept for one */\n.page .fold:has(.ledger.none) {\n  height: auto;\n}\n.bookkeeping:has(> .none),\n.bookkeeping > .none {\n  flex: none;\n}\n.gateless {\n  margin: 0.3rem 0;\n  color: var(--ink2);\n  max-width: 46rem;\n}\n.gateless b {\n  color: var(--ink);\n  font-weight: 600;\n}\n.book .gateless {\n  padding-left: 3.9rem;\n}\n.gateless:empty {\n  display: none;\n}\n.book.none {\n  flex: none;\n}\n\n.holds {\n  height: 100%;\n}\n.holds .says {\n  margin: 0.3rem 0 0;\n  color: var(--ink2);\n  font-size: 0.8125rem;\n  line-height: 1.4;\n  cursor: help;\n}\n.gs .entry {\n  display: grid;\n  grid-template-columns: minmax(0, 8.6rem) minmax(0, 1fr) 3.7rem minmax(0, 1fr) 3.7rem;\n  align-items: center;\n  column-gap: 0.7rem;\n  width: 100%;\n  height: 1.36rem;\n  border: 0;\n  border-radius: 3px;\n  background: none;\n  padding: 0;\n  text-align: left;\n  font-size: 0.875rem;\n}\n.gs .alone .entry {\n  grid-template-columns: minmax(0, 8.6rem) minmax(0, 1fr) 3.7rem;\n}\n.alone .entry:not(.heads) > :nth-child(n + 4) {\n  display: none;\n}\n.gs .entry.heads {\n  font-size: 0.8125rem;\n  color: var(--ink2);\n}\n.entry.heads span:nth-child(n + 2) {\n  grid-column: span 2;\n}\n.entry.heads span:nth-child(3) {\n  color: var(--ink);\n  font-weight: 650;\n}\n.entry .w {\n  overflow: hidden;\n  text-overflow: ellipsis;\n  white-space: nowrap;\n}\n.entry .n {\n  text-align: right;\n  font-weight: 500;\n  white-space: nowrap;\n}\n.entry .nil {\n  color: var(--ink3);\n}\n.entry .bar {\n  height: 0.82rem;\n}\n.entry .bar i {\n  display: block;\n  height: 100%;\n  opacity: 0.6;\n}\n.entry .pos {\n  background: var(--Fpos);\n}\n.entry .neg {\n  background: var(--Fneg);\n}\n.entry.writer:hover .w {\n  text-decoration: underline;\n  text-underline-offset: 0.2em;\n}\n.entry[aria-pressed="true"] .w,\n.entry[aria-pressed="true"] .n {\n  font-weight: 700;\n}\n.entry[aria-pressed="true"] .bar i {\n  background: var(--ink);\n  opacity: 1;\n}\n.entry.others .w {\n  color: var(--ink3);\n}\n.gs .entry.whole {\n  border-top: 1.25px solid var(--ink);\n  border-radius: 0;\n  font-weight: 700;\n  margin-top: 0.1rem;\n}\n.entry.whole .n {\n  font-weight: 700;\n}\n.entry.whole .bar i {\n  display: none;\n}\n\n.shares .square {\n  position: relative;\n  cursor: crosshair;\n  touch-action: pan-y;\n}\n.square canvas {\n  position: absolute;\n  image-rendering: pixelated;\n}\n.square svg {\n  position: absolute;\n  left: 0;\n  top: 0;\n  overflow: visible;\n  pointer-events: none;\n}\n.square text {\n  font-size: 0.75rem;\n  fill: var(--ink3);\n}\n.square rect {\n  fill: none;\n}\n.square .edge {\n  fill: none;\n  stroke: var(--rule2);\n}\n.square .halo {\n  stroke: var(--bg);\n  stroke-width: 4;\n}\n.square .row,\n.square .column {\n  stroke: var(--ink);\n  stroke-width: 1.5;\n}\n.square .probe {\n  stroke: var(--bg);\n  stroke-width: 2;\n  outline: 1.5px solid var(--ink);\n}\n.shares dialog th,\n.shares dialog td {\n  padding: 0.18rem 0.55rem;\n}\n.shares dialog table {\n  width: max-content;\n  min-width: 100%;\n}\n\n.lasts {\n  display: grid;\n  grid-template-columns: repeat(auto-fill, minmax(4.2rem, 1fr));\n  gap: 0.3rem;\n}\n.lasts.pairs {\n  grid-template-columns: repeat(auto-fill, minmax(7.6rem, 1fr));\n}\n.gs .lasting {\n  border: 1px solid var(--rule);\n  border-radius: 5px;\n  background: none;\n  padding: 0.1rem 0.2rem 0.16rem;\n  line-height: 1.15;\n  text-align: center;\n}\n.lasting b {\n  display: block;\n  font-size: 0.875rem;\n  font-weight: 600;\n  white-space: nowrap;\n}\n.lasting small {\n  font-size: 0.75rem;\n  color: var(--ink3);\n}\n.lasting:hover {\n  border-color: var(--ink);\n}\n.gs .lasting[aria-pressed="true"] {\n  background: var(--ink);\n  color: var(--bg);\n  border-color: var(--ink);\n}\n.lasting[aria-pressed="true"] small {\n  color: inherit;\n}\n\n@media (max-height: 799px) and (min-width: 761px) {\n  .page .entry {\n    height: 1.24rem;\n  }\n}\n@media (max-width: 760px) {\n  .gs .holding {\n    flex: none;\n  }\n  .books {\n    flex-basis: 20rem;\n  }\n  .gs .bookkeeping:has(> .none) {\n    height: auto;\n  }\n  .gs .ledger .hd {\n    height: auto;\n    white-space: normal;\n  }\n  .gs .entry {\n    grid-template-columns: minmax(0, 5.6rem) minmax(0, 1fr) 3.3rem minmax(0, 1fr) 3.3rem;\n    column-gap: 0.4rem;\n  }\n  .gs .entry.writer {\n    height: 2.75rem;\n  }\n  .gs .alone .entry {\n    grid-template-columns: minmax(0, 7rem) minmax(0, 1fr) 3.3rem;\n  }\n  .gs .lasting {\n    min-height: 2.75rem;\n  }\n}\n';

// visualizer/pages/whatif/ledger.mjs
var ROUNDING = 1e-5;
function book(P, unit, held2 = () => false) {
  if (!P.keeper) return null;
  const { T, roles } = P, memory2 = P.column(P.memory, unit), columns2 = Object.fromEntries(P.signals.map((name) => [name, P.column(name, unit)]));
  const rows = [], now3 = new Float64Array(T), above = new Float64Array(T), below = new Float64Array(T);
  for (let t = 0; t < T; t++) {
    const read2 = (name) => columns2[name][t], set = held2(t), keep = set ? 0 : roles.kept(read2);
    for (let k = 0; k < t; k++) now3[k] *= keep;
    now3[t] = set ? memory2[t] : roles.written(read2);
    let sum3 = 0, most = 0;
    for (let k = 0; k <= t; k++) {
      sum3 += now3[k];
      if (Math.abs(now3[k]) > Math.abs(now3[most])) most = k;
    }
    const missing = memory2[t] - sum3;
    if (!(Math.abs(missing) <= ROUNDING * Math.max(Math.abs(now3[most]), Math.abs(memory2[t])))) {
      throw new Error(`the shares of unit ${unit} after step ${t + 1} do not add up to what it holds`);
    }
    now3[most] += missing;
    const row = now3.slice(0, t + 1);
    for (const v of row) {
      if (v > 0) above[t] += v;
      else below[t] += v;
    }
    rows.push(row);
  }
  return { T, unit, memory: memory2, rows, above, below };
}
var bookOf = (app, P, unit) => book(P, unit, (t) => P !== app.A && heldAt(app.listed, P.memory, unit, t) !== null);
function sides2(app) {
  const { A, P, S, titles: titles2 } = app;
  return (A === P ? [A] : [A, P]).map((run, k) => {
    const own = S.unit < run.H ? run.kept(`ledger ${run.layer} ${S.unit}`, () => bookOf(app, run, S.unit)) : null;
    return { P: run, name: k ? titles2.b : titles2.a, book: own, row: (t) => own?.rows[t] ?? null };
  });
}
var writes2 = (P) => P.roles.writes;
var meaning2 = (P) => `The shares of a row add up to what is held exactly, but “written by” is not “came from”: what a ${P.reads.one} writes, ${writes2(P)}, is worked out from the ${P.reads.one} and from what the units held before it, so a later ${P.reads.one} can write down again, as a share of its own, what an earlier one had put there.`;
function silent(app, { P, book: own }) {
  if (own) return "";
  if (P.keeper) return `This network has only ${P.H} units, so there is no unit ${app.S.unit}.`;
  return `A ${app.setup.cells[P.cell].replace("Vanilla", "vanilla")} keeps nothing by a gate: every step makes all of h anew, so no part of it can be told to be what one earlier ${P.reads.one} wrote.`;
}
var capital = (text2) => text2[0].toUpperCase() + text2.slice(1);
function norms2({ T, H }, made) {
  const rows = Array.from({ length: T }, (_, t) => new Float64Array(t + 1));
  for (let unit = 0; unit < H; unit++) {
    made(unit).rows.forEach((row, t) => {
      for (let k = 0; k <= t; k++) rows[t][k] += row[k] * row[k];
    });
  }
  return rows.map((row) => row.map(Math.sqrt));
}
function stack2(row) {
  let high = 0, low = 0;
  return Array.from(row, (v, k) => {
    const from2 = v < 0 ? low : high, to = from2 + v;
    if (v < 0) low = to;
    else high = to;
    return { k, from: from2, to };
  });
}
var under = (row, v) => stack2(row).find(({ from: from2, to }) => (v - from2) * (v - to) < 0)?.k ?? null;
function mainWriter(row) {
  let k = 0, all2 = 0;
  row.forEach((v, at2) => {
    all2 += Math.abs(v);
    if (Math.abs(v) > Math.abs(row[k])) k = at2;
  });
  return all2 ? { k, part: Math.abs(row[k]) / all2 } : null;
}
var ago = (t, k) => k === t ? "at this step" : k === t - 1 ? "1 step ago" : `${t - k} steps ago`;
function writtenBy(row, name, one) {
  const t = row.length - 1, found = mainWriter(row);
  if (!found)
    return t ? `No ${one} has written anything that is left here.` : `This first ${one} writes nothing here.`;
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
  const others2 = rows.map(
    (row) => row ? row.reduce((sum3, v, k) => writers.includes(k) ? sum3 : sum3 + v, 0) : null
  );
  return { writers: writers.sort((a, b) => a - b), rest: n - writers.length, values, others: others2 };
}
function addsUp(columns2) {
  const least = columns2.flat(2).every((v) => Math.abs(v) < 0.1) ? 3 : 2;
  for (let digits = least; digits <= 3; digits++) {
    const exact = columns2.every(
      ([terms, whole]) => Math.abs(terms.reduce((sum3, v) => sum3 + rounded(v, digits), 0) - rounded(whole, digits)) < 0.5 * 10 ** -digits
    );
    if (exact) return { digits, exact };
  }
  return { digits: least, exact: false };
}
function tokenName(P, k) {
  const again = P.kept("again", () => {
    const seen = /* @__PURE__ */ new Map();
    for (const token of P.shown) seen.set(token, (seen.get(token) ?? 0) + 1);
    return seen;
  });
  return again.get(P.shown[k]) > 1 ? P.shown[k] + sub(k + 1) : P.shown[k];
}
function ceiling2(v) {
  if (!v) return 0;
  const step = 10 ** Math.floor(Math.log10(v)) / 4;
  return step * Math.ceil(v / step - 1e-9);
}
var brief = (steps3) => steps3 < 0 ? `≥${-steps3}` : String(steps3);

// visualizer/pages/whatif/ledger-below.mjs
var ROWS4 = 60;
var WORDED = 24;
function image3(rows, colour) {
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
  const stages = [stage(), stage()], numbers4 = table();
  const means = h("p", { class: "reads means" });
  const { el: el2, says, note } = section(
    "shares",
    "Ledger, word by word",
    "",
    [which.el, legend, open2],
    h("div", { class: "two" }, ...stages.map((each) => each.el)),
    means,
    numbers4.el
  );
  open2.addEventListener("click", () => numbers4.open());
  app.seen(el2, draw);
  const value = (v) => fmt(v, 4, of === "unit");
  const made = ({ P, book: book2 }) => of === "unit" ? book2?.rows ?? null : P.keeper ? P.kept(`ledger norms ${P.layer}`, () => norms2(P, (unit) => bookOf(app, P, unit))) : null;
  function stage() {
    const name = h("h3"), canvas = h("canvas"), over = el("svg", { "aria-hidden": "true" }), tag = h("div", { class: "tag", role: "status" });
    const box = h("div", { class: "square", tabindex: "0", role: "img" }, canvas, over, tag), why = h("p", { class: "gateless" });
    let frame = null, probe2 = null;
    tag.hidden = true;
    const at2 = (event) => {
      const home = box.getBoundingClientRect(), T = self.rows.length;
      const t = Math.floor((event.clientY - home.top - frame.top) / frame.each), k = Math.floor((event.clientX - home.left - frame.left) / frame.cw);
      return t < T && k >= 0 && k <= t ? [t, k] : null;
    };
    function point(pair) {
      probe2 = pair;
      tag.hidden = !pair;
      over.querySelector(".probe")?.remove();
      if (!pair) return;
      const [t, k] = pair, { P } = self.side, { left, top: top3, cw, each } = frame, x = left + k * cw, y = top3 + t * each;
      tag.textContent = `“${tokenName(P, k)}” ${value(self.rows[t][k])} of what is held after “${tokenName(P, t)}”, ${ago(t, k)}`;
      over.append(el("rect", { class: "probe", x, y, width: cw, height: each }));
      tag.style.left = `${Math.max(0, Math.min(box.clientWidth - tag.offsetWidth, x + 12))}px`;
      tag.style.top = `${y > 40 ? y - 34 : y + each + 8}px`;
    }
    const hover = (event) => self.rows && frame && point(at2(event));
    box.addEventListener("pointermove", hover);
    box.addEventListener("pointerdown", hover);
    for (const end of ["pointerleave", "blur"]) box.addEventListener(end, () => frame && point(null));
    box.addEventListener("click", (event) => {
      const pair = self.rows && frame && at2(event);
      if (!pair) return;
      app.go(pair[0]);
      app.set({ writer: pair[1] });
    });
    box.addEventListener("keydown", (event) => {
      const move = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
      if (!move || !self.rows || !frame || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const [t, k] = probe2 ?? [Math.min(app.S.t, self.rows.length - 1), app.S.writer ?? 0];
      const to = Math.max(0, Math.min(self.rows.length - 1, t + move[0]));
      point([to, Math.max(0, Math.min(to, k + move[1]))]);
    });
    function layOut(T) {
      const { rem } = app, worded = T <= WORDED, left = Math.round((worded ? 5.6 : 3.2) * rem), width = box.clientWidth;
      const cw = Math.min(6 * rem, (width - left - 0.3 * rem) / T), each = Math.min(1.75 * rem, 24 * rem / T);
      frame = cw > 0 ? { left, top: 2, cw, each, wide: cw * T, tall: each * T, width, worded } : null;
    }
    const self = {
      el: h("div", { class: "panel" }, name, box, why),
      name,
      box,
      why,
      rows: null,
      paint(_full, colour) {
        const {
          rows,
          side: { P }
        } = self, { rem, font } = app, T = rows.length, dpr = devicePixelRatio || 1;
        point(null);
        layOut(T);
        if (!frame) return;
        const { left, top: top3, cw, each, wide: wide2, tall, width, worded } = frame, low = top3 + tall;
        box.style.height = `${low + 2.5 * rem}px`;
        canvas.width = Math.round(wide2 * dpr);
        canvas.height = Math.round(tall * dpr);
        canvas.style.cssText = `left:${left}px;top:${top3}px;width:${wide2}px;height:${tall}px`;
        const off = h("canvas", { width: T, height: T }), pen2 = canvas.getContext("2d");
        off.getContext("2d").putImageData(new ImageData(image3(rows, colour), T, T), 0, 0);
        pen2.imageSmoothingEnabled = false;
        pen2.drawImage(off, 0, 0, T, T, 0, 0, canvas.width, canvas.height);
        const written5 = (v) => fmt(v, 2, of === "unit");
        if (cw >= 2.6 * rem && each >= 1.05 * rem) {
          Object.assign(pen2, { font: `500 ${0.75 * rem * dpr}px ${font}`, textAlign: "center" });
          rows.forEach(
            (row, t) => row.forEach((v, k) => {
              pen2.fillStyle = inkOn(colour(v));
              pen2.fillText(written5(v), (k + 0.5) * cw * dpr, ((t + 0.5) * each + 0.27 * rem) * dpr);
            })
          );
        }
        const round = numbered(1, T, 6).map((k) => k - 1);
        const along2 = worded ? P.tokens.map((_, k) => k) : round, said2 = (k) => worded ? shorten(tokenName(P, k), 9) : String(k + 1);
        over.setAttribute("width", width);
        over.setAttribute("height", low + 2.5 * rem);
        over.replaceChildren(
          el("path", { class: "edge", d: `M${left} ${top3}V${low}H${left + wide2}` }),
          ...along2.map(
            (k) => el(
              "text",
              { x: left - 0.4 * rem, y: top3 + (k + 0.5) * each + 0.27 * rem, "text-anchor": "end" },
              said2(k)
            )
          ),
          ...along2.map((k) => {
            const px = worded ? fitted(said2(k), cw - 3, 0.75 * rem, 400, font) : 0.75 * rem;
            return el(
              "text",
              { x: left + (k + 0.5) * cw, y: low + rem, "text-anchor": "middle", style: `font-size:${px}px` },
              px < 0.5 * rem ? String(k + 1) : said2(k)
            );
          }),
          el(
            "text",
            { x: left + wide2 / 2, y: low + 2.1 * rem, "text-anchor": "middle" },
            `what each ${P.reads.one} wrote`
          ),
          el(
            "text",
            { "text-anchor": "middle", transform: `translate(${0.7 * rem} ${top3 + tall / 2}) rotate(-90)` },
            tall > 8 * rem ? `held after each ${P.reads.one}` : ""
          ),
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
        const { left, top: top3, cw, each } = frame, { t, writer: k } = app.S, T = self.rows.length;
        const put3 = (selector, show, x, y, width, height) => over.querySelectorAll(selector).forEach((outline) => {
          outline.style.display = show ? "" : "none";
          for (const [key2, px] of Object.entries({ x, y, width, height })) outline.setAttribute(key2, px);
        });
        put3(".row, .halo:has(+ .row)", t < T, left, top3 + t * each, (t + 1) * cw, Math.max(2, each));
        put3(
          ".column, .halo:has(+ .column)",
          k !== null && k < T,
          left + k * cw,
          top3 + k * each,
          Math.max(2, cw),
          Math.max(0, T - k) * each
        );
      }
    };
    return self;
  }
  function table() {
    const title = h("h2"), tabs = h("div", { class: "seg", role: "group", "aria-label": "Which run" });
    const body = h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Table" });
    const save = h("button", { type: "button", class: "btn" }, "CSV"), close = h("button", { type: "button", class: "btn" }, "Close");
    const dialog = h(
      "dialog",
      { class: "numbers", "aria-label": "The ledger in numbers" },
      h("div", { class: "bar" }, title, tabs, h("span", { class: "sp" }), save, close),
      body
    );
    let at2 = 0;
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    save.addEventListener("click", () => {
      const {
        side: { P },
        rows
      } = stages[at2];
      const lines2 = rows.map((row, t) => [
        t,
        P.tokens[t],
        0,
        ...Array.from({ length: P.T }, (_, k) => k <= t ? shortest(row[k]) : "")
      ]);
      download(
        `gatescope-ledger-${P.name}-${of === "unit" ? `unit-${app.S.unit}` : "all"}.csv`,
        csvText([["step", "token", "before the text", ...P.tokens], ...lines2]),
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
        at2 = there.includes(at2) ? at2 : there[0];
        const {
          side: { P },
          rows
        } = stages[at2], from2 = Math.max(0, Math.min(app.S.t - ROWS4 / 2, P.T - ROWS4)), to = Math.min(P.T, from2 + ROWS4);
        tabs.replaceChildren(
          ...there.length < 2 ? [] : there.map((k) => {
            const button = h(
              "button",
              { type: "button", "aria-pressed": String(k === at2) },
              stages[k].side.name
            );
            button.addEventListener("click", () => {
              at2 = k;
              self.fill();
            });
            return button;
          })
        );
        title.textContent = of === "unit" ? `Unit ${app.S.unit}: who wrote what it holds` : `All ${P.H} units: who wrote what they hold, 2-norms`;
        const total = of === "unit" ? [P.memory] : [];
        body.replaceChildren(
          grid(
            [
              "step",
              "token",
              ...total,
              "before the text",
              ...P.shown.slice(0, to).map((_, k) => tokenName(P, k))
            ],
            rows.slice(from2, to).map((row, j) => [
              from2 + j + 1,
              P.shown[from2 + j],
              ...of === "unit" ? [value(P.at(P.memory, from2 + j, app.S.unit))] : [],
              value(0),
              ...Array.from({ length: to }, (_, k) => k < row.length ? value(row[k]) : "")
            ]),
            `${of === "unit" ? `Each row's shares add up to its ${P.memory}.` : "The size of each token's share over all units."} Nothing is left of what was held before the text, which is 0.` + (to - from2 < P.T ? ` Steps ${from2 + 1} to ${to} of ${P.T}; all are in the CSV.` : "")
          )
        );
      },
      draw: () => dialog.open && self.fill()
    };
    return self;
  }
  function draw() {
    shown = sides2(app);
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
    const kinds = [
      ...new Set(
        drawn.map(
          ({ side }) => `${writes2(side.P)} of a ${P.reads.one}, times every ${factorText(side.P.roles.keep)} since`
        )
      )
    ];
    note.textContent = `how much of what is held after each ${P.reads.one} each earlier one wrote: ${kinds.join("; ")}`;
    means.textContent = meaning2(shown.findLast((side) => side.P.keeper).P);
    for (const { side, rows, name, box, why, paint: paint2 } of stages) {
      if (!side) continue;
      name.replaceChildren(
        h("b", {}, capital(side.name)),
        of === "unit" ? ` unit ${S.unit}` : ` all ${side.P.H} units`
      );
      box.hidden = !rows;
      why.textContent = rows ? "" : silent(app, side);
      if (rows) paint2(full, colour);
    }
    tell();
    numbers4.draw();
  }
  function key(full, colour) {
    const low = of === "unit" ? -full : 0, bits = Array.from({ length: 12 }, (_, k) => {
      const bit = h("i");
      bit.style.background = css(colour(low + (full - low) * k / 11));
      return bit;
    });
    legend.replaceChildren(
      `${fmt(low, low ? 2 : 0)} `,
      h("span", {}, ...bits),
      ` ${fmt(full, 2, of === "unit")}`
    );
  }
  function tell() {
    const { S, P } = app, drawn = stages.filter(({ rows }) => rows);
    const row = drawn.at(-1)?.rows[S.t], k = S.writer !== null && S.writer <= S.t ? S.writer : row && mainWriter(row)?.k;
    const whose = of === "unit" ? `unit ${S.unit}` : `all ${P.H} units`, each = drawn.flatMap(({ side, rows }) => {
      if (k === void 0 || k === null || S.t >= rows.length || k >= rows.length) return [];
      const wrote = rows[k][k], left = rows[S.t][k], size = wrote ? Math.abs(left / wrote) : 0;
      const word = `“${tokenName(side.P, k)}”`, is = of === "unit" ? value : (v) => `a norm of ${value(v)}`;
      const says_ = Math.abs(wrote) < 5e-5 ? `${word} wrote next to nothing into ${whose}` : S.t === k ? `${word} writes ${is(wrote)} into ${whose}` : `of ${is(wrote)} that ${word} wrote into ${whose}, ${is(left)} is left ${ago(S.t, k).replace(" ago", " later")} (${percent(size)})`;
      return [`${capital(side.name)}: ${says_}.`];
    });
    says.textContent = each.join(" ");
    for (const { side, rows, box } of drawn) {
      box.setAttribute(
        "aria-label",
        `${capital(side.name)}, ${whose}: the share of every ${P.reads.one} after every step, ${rows.length} by ${rows.length}. ${says.textContent} Arrow keys read one share.`
      );
    }
  }
  return {
    el: el2,
    draw(has) {
      if (has("unit", "theme", "size") && !has("picture")) draw();
      else if (has("picture")) el2.hidden = sides2(app).every(({ P }) => !P.keeper);
      else if (has("t", "writer") && !el2.hidden && shown.length) {
        for (const each of stages) each.mark();
        tell();
        numbers4.draw();
      }
    }
  };
}

// visualizer/pages/whatif/ledger-parts.mjs
var WRITERS = 6;
var OLD = 0.42;
var THIN = 3;
var choose = (app, k) => app.set({ writer: app.S.writer === k ? null : k });
function ledgerBars(app) {
  const note = h("small"), tag = h("div", { class: "tag" }), alone2 = h("p", { class: "gateless" });
  const meant = h("button", { type: "button", class: "link meant" }, "“wrote” is not “came from”");
  meant.addEventListener("click", () => app.root.querySelector(".means").scrollIntoView({ block: "center" }));
  const panels = [panel(), panel()], books = h("div", { class: "books" }, ...panels.map((each) => each.el));
  const el2 = h(
    "section",
    { class: "ledger", "aria-label": "Memory ledger" },
    h("div", { class: "hd" }, h("h2", {}, "Memory ledger ", note), meant),
    alone2,
    books,
    tag
  );
  let shown = [];
  tag.hidden = true;
  function panel() {
    const canvas = h("canvas", { role: "img" }), why = h("p", { class: "gateless" }), end = h("b", { class: "bookend", "aria-hidden": "true" });
    const self = {
      el: h("div", { class: "book" }, canvas, end, why),
      canvas,
      why,
      end,
      key: null,
      width: 0,
      height: 0
    };
    const at2 = ({ clientX, clientY }) => {
      const box = canvas.getBoundingClientRect(), t = app.G.step(clientX - box.left);
      return clientX - box.left < app.G.gutter || t >= self.side.P.T ? null : [t, under(self.side.row(t), self.value(clientY - box.top))];
    };
    canvas.addEventListener("click", (event) => {
      const found = at2(event);
      if (!found) return;
      if (found[1] === null) app.go(found[0]);
      else choose(app, found[1]);
    });
    canvas.addEventListener("pointermove", (event) => {
      const found = at2(event);
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
  const sizes = new ResizeObserver((entries) => {
    for (const {
      target,
      contentRect: { width, height }
    } of entries) {
      Object.assign(
        panels.find((self) => self.el === target),
        { width: Math.round(width), height: Math.round(height) }
      );
    }
    if (app.P) draw();
  });
  for (const self of panels) sizes.observe(self.el);
  function scale3() {
    const books2 = shown.flatMap(({ book: book2 }) => book2 ?? []);
    const most = (name) => Math.max(0, ...books2.map((book2) => book2[name].reduce((m, v) => Math.max(m, Math.abs(v)), 0)));
    const [high, low] = ["above", "below"].map((name) => ceiling2(most(name)));
    return { high: high || (low ? 0 : 1), low: -low };
  }
  function draw() {
    shown = sides2(app);
    const { P, S, G } = app, none = shown.every(({ P: run }) => !run.keeper), range2 = scale3();
    books.hidden = none;
    el2.classList.toggle("none", none);
    books.classList.toggle("one", shown.length === 1);
    alone2.hidden = !none;
    alone2.textContent = none ? silent(app, shown.at(-1)) : "";
    note.textContent = none ? "" : `who wrote what unit ${S.unit}${app.sameNet ? "" : " of each"} holds; each block is one earlier ${P.reads.one}’s share, ▸ marks their sum${shown.every(({ P: run }) => run.memory === P.memory) ? `, ${P.memory}` : ""}`;
    meant.hidden = none;
    if (!none) meant.title = meaning2(shown.findLast((side) => side.P.keeper).P);
    panels.forEach((self, k) => {
      const side = shown[k];
      self.side = side;
      self.el.hidden = !side;
      if (!side || none) return;
      const { book: book2 } = side;
      self.canvas.hidden = self.end.hidden = !book2;
      self.el.classList.toggle("none", !book2);
      self.why.replaceChildren(...book2 ? [] : [h("b", {}, `${capital(side.name)}: `), silent(app, side)]);
      if (!book2) return;
      const { width, height } = self;
      const key = JSON.stringify([
        side.name,
        S.unit,
        S.writer,
        S.theme,
        range2,
        G.a,
        G.n,
        width,
        height,
        app.rem,
        app.font
      ]);
      if (!width || self.key === key && self.book === book2) return;
      Object.assign(self, { key, book: book2 });
      self.value = paint(self, side, range2, app, width, height);
    });
    tell();
  }
  function tell() {
    const { S } = app;
    panels.forEach(({ canvas, side }) => {
      if (!side?.book) return;
      const { P, name, book: book2 } = side, t = Math.min(S.t, P.T - 1), row = book2.rows[t], { writers } = largest([row], 3);
      const said2 = [
        ...writers.filter((k) => row[k]).map((k) => `“${tokenName(P, k)}” ${fmt(row[k], 2, true)}`)
      ].join(", ");
      canvas.setAttribute(
        "aria-label",
        `Memory ledger of unit ${S.unit}, ${name}: after step ${t + 1}, “${P.shown[t]}”, ${P.memory} is ${fmt(book2.memory[t], 2, true)}${said2 ? `; the largest shares in it are ${said2}` : ""}. Each can be chosen in the list of writers.`
      );
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
function paint({ canvas, end: label2 }, { P, name, book: book2 }, { low, high }, app, width, height) {
  const { G, S, rem, css: css2, font } = app, dpr = devicePixelRatio || 1, pen2 = canvas.getContext("2d");
  const size = [width, height].map((px) => Math.round(px * dpr));
  if (canvas.width !== size[0] || canvas.height !== size[1]) [canvas.width, canvas.height] = size;
  pen2.setTransform(dpr, 0, 0, dpr, 0, 0);
  pen2.clearRect(0, 0, width, height);
  const top3 = 1.35 * rem, bottom = height - 0.35 * rem, each = (bottom - top3) / (high - low);
  const y = (v) => top3 + (high - v) * each;
  let face = null;
  const write2 = (text2, x, at2, { px = 0.75 * rem, weight = 400, ink = "--ink3", align = "start", halo = 0 }) => {
    const now3 = `${weight} ${px}px ${font}`;
    if (now3 !== face) pen2.font = face = now3;
    pen2.textAlign = align;
    if (halo) {
      pen2.strokeStyle = css2("--bg");
      pen2.lineWidth = halo;
      pen2.lineJoin = "round";
      pen2.strokeText(text2, x, at2);
    }
    pen2.fillStyle = ink.startsWith("--") ? css2(ink) : ink;
    pen2.fillText(text2, x, at2);
  };
  const marks = ticks(low, high, Math.max(2, Math.min(6, Math.floor((bottom - top3) / (1.6 * rem)))));
  const digits = marks.length > 1 ? Math.max(0, -Math.floor(Math.log10(marks[1] - marks[0]) + 1e-9)) : 1;
  for (const v of marks) {
    pen2.fillStyle = css2(v ? "--rule" : "--rule2");
    pen2.fillRect(G.gutter, Math.round(y(v)), width - G.gutter, 1);
    write2(v ? fmt(v, digits, true) : "0", G.gutter - 0.5 * rem, y(v) + 0.28 * rem, { align: "end" });
  }
  const pad = G.cw >= 20 ? 3 : G.cw >= 9 ? 1 : 0.5, wide2 = G.cw - 2 * pad, sharp = (px) => Math.round(px * dpr) / dpr;
  const fills = [
    { hue: "--Fpos", alpha: OLD },
    { hue: "--Fneg", alpha: OLD },
    { hue: "--Fpos", alpha: 1 },
    { hue: "--Fneg", alpha: 1 },
    { hue: "--ink", alpha: 1 }
  ].map((each2) => ({ ...each2, path: new Path2D() }));
  const words = [], end = Math.min(G.end, P.T);
  for (let t = G.a; t < end; t++) {
    const x = G.x(t) + pad, runs2 = [null, null];
    const block2 = (fill2, from2, to) => {
      const a = sharp(y(Math.max(from2, to))), tall = sharp(y(Math.min(from2, to))) - a, less = tall > 2 ? 1 / dpr : 0;
      fills[fill2].path.rect(x, a, wide2, Math.max(1 / dpr, tall - less));
      return { a, tall };
    };
    const flush = (s) => {
      if (runs2[s]) block2(s, ...runs2[s]);
      runs2[s] = null;
    };
    for (const { k, from: from2, to } of stack2(book2.rows[t])) {
      const tall = Math.abs(to - from2) * each, s = Number(to < from2), hot = k === S.writer;
      if (hot || k === t || tall >= THIN) {
        flush(s);
        if (tall < 0.05) continue;
        const box = block2(hot ? 4 : k === t ? 2 + s : s, from2, to);
        if ((hot || k === t) && box.tall > 0.8 * rem)
          words.push([P.shown[k], x, box, hot ? "--bg" : inkOn(hex(css2(s ? "--Fneg" : "--Fpos")))]);
      } else {
        runs2[s] = [runs2[s]?.[0] ?? from2, to];
        if (Math.abs(runs2[s][1] - runs2[s][0]) * each >= THIN) flush(s);
      }
    }
    flush(0);
    flush(1);
  }
  for (const { hue: hue2, alpha, path: path2 } of fills) {
    pen2.globalAlpha = 1;
    pen2.fillStyle = css2("--bg");
    if (alpha < 1) pen2.fill(path2);
    pen2.globalAlpha = alpha;
    pen2.fillStyle = css2(hue2);
    pen2.fill(path2);
  }
  pen2.globalAlpha = 1;
  for (const [word, x, { a, tall }, ink] of words) {
    const px = fitted(word, wide2 - 3, 0.78 * rem, 600, font);
    if (px >= 0.56 * rem)
      write2(word, x + wide2 / 2, a + tall / 2 + 0.36 * px, { px, weight: 600, ink, align: "center" });
  }
  if (G.cw >= 8) {
    const tip = Math.min(6.5, 0.3 * G.cw);
    pen2.fillStyle = css2("--ink");
    pen2.strokeStyle = css2("--bg");
    pen2.lineWidth = 0.75;
    for (let t = G.a; t < end; t++) {
      const mark = new Path2D(
        `M${G.x(t) - 0.5} ${y(book2.memory[t]) - 0.7 * tip}l${tip} ${0.7 * tip}l${-tip} ${0.7 * tip}z`
      );
      pen2.fill(mark);
      pen2.stroke(mark);
    }
  }
  write2(capital(name), G.gutter + 0.2 * rem, 0.95 * rem, {
    px: 0.9375 * rem,
    weight: 650,
    ink: "--ink",
    halo: 4
  });
  if (end > G.a) {
    label2.textContent = `${P.memory} = ${fmt(book2.memory[end - 1], 2, true)}`;
    const over = Math.ceil(0.55 * rem * label2.textContent.length / G.cw), peak2 = Math.max(...book2.above.subarray(Math.max(G.a, end - over), end));
    label2.style.right = `${width - G.x(end) + 2}px`;
    label2.style.top = `${y(peak2) - 1.3 * rem}px`;
  }
  return (py) => high - (py - top3) / each;
}
function holds2(app) {
  const title = h("h2"), heads = [h("span"), h("span")];
  const entry = (kind) => {
    const name = h("span", { class: "w" }), cells = [0, 1].map(() => ({ bar: h("i"), n: h("span", { class: "n" }) }));
    const el3 = h(
      kind === "writer" ? "button" : "div",
      { class: `entry ${kind}`, type: kind === "writer" ? "button" : null },
      name,
      ...cells.flatMap(({ bar: bar2, n }) => [h("span", { class: "bar" }, bar2), n])
    );
    return { el: el3, name, cells };
  };
  const lines2 = Array.from({ length: WRITERS + 1 }, () => entry("writer")), others2 = entry("others"), whole = entry("whole");
  const says = h("p", { class: "says" });
  const list = h(
    "div",
    { class: "entries", role: "group", "aria-label": "Who wrote what the unit holds" },
    h("div", { class: "entry heads" }, h("span"), ...heads),
    ...lines2.map((each) => each.el),
    others2.el,
    whole.el
  );
  const el2 = h("section", { class: "holds" }, h("div", { class: "hd" }, title), list, says);
  let writers = [];
  lines2.forEach((each, j) => each.el.addEventListener("click", () => choose(app, writers[j])));
  let tall = Infinity;
  const room = () => app.small ? WRITERS : Math.max(
    2,
    Math.min(WRITERS, Math.floor((tall - 8.2 * app.rem) / ((app.low ? 1.24 : 1.36) * app.rem)))
  );
  new ResizeObserver(([{ contentRect }]) => {
    if (!contentRect.height || contentRect.height === tall) return;
    tall = contentRect.height;
    if (app.P) draw();
  }).observe(el2);
  function fill2({ el: row, name, cells }, text2, values, most, digits) {
    setText(name, text2);
    setAttributes(name, { title: text2 });
    cells.forEach(({ bar: bar2, n }, j) => {
      const v = values[j] ?? null, shown = v !== null && rounded(v, digits);
      setText(n, v === null ? "–" : fmt(v, digits, true));
      setAttributes(n, { class: `n${shown ? ` s-${sign(v)}` : " nil"}` });
      setAttributes(bar2, { class: sign(v ?? 0) });
      bar2.style.width = v === null || !most ? "0" : `max(1px, ${100 * Math.abs(v) / most}%)`;
    });
    return row;
  }
  function draw() {
    const { S } = app, shown = sides2(app), none = shown.every(({ book: book2 }) => !book2), last = shown.at(-1);
    el2.hidden = none;
    if (none) return;
    const { t } = S, rows = shown.map(({ row }) => row(t)), found = largest(rows, room(), S.writer);
    const { one, many: many2 } = app.P.reads;
    writers = found.writers;
    title.replaceChildren(
      `What unit ${S.unit}${app.sameNet ? "" : " of each"} holds at “${app.P.shown[t]}” `,
      h("small", { title: meaning2(last.P.keeper ? last.P : shown[0].P) }, `written by each ${one}`)
    );
    list.classList.toggle("alone", shown.length === 1);
    heads.forEach((head, j) => setText(head, shown[j] ? shown[j].name : ""));
    const sums = shown.map(({ book: book2 }, j) => rows[j] ? book2.memory[t] : null);
    const values = writers.map(found.values), most = Math.max(...[...values, found.others].flat().map((v) => Math.abs(v ?? 0)));
    const terms = (j) => [...values.map((of) => of[j] ?? 0), found.others[j]];
    const { digits, exact } = addsUp(sums.flatMap((sum4, j) => sum4 === null ? [] : [[terms(j), sum4]]));
    lines2.forEach((each, j) => {
      const k = writers[j];
      each.el.hidden = k === void 0;
      if (k === void 0) return;
      const names = [...new Set(shown.filter(({ P }) => k < P.T).map(({ P }) => tokenName(P, k)))];
      const row = fill2(each, names.join(" | "), values[j], most, digits);
      row.setAttribute("aria-pressed", String(k === S.writer));
      row.setAttribute(
        "aria-label",
        `${names.join(" or ")}: ${shown.map(({ name }, at2) => `${name} ${each.cells[at2].n.textContent}`).join(", ")}`
      );
    });
    others2.el.hidden = !found.rest;
    fill2(
      others2,
      app.small ? `${found.rest} others` : `the other ${found.rest} ${many2}`,
      found.others,
      most,
      digits
    );
    const sum3 = `sum ${exact ? "=" : "≈"} ${app.P.memory}${sub(t + 1)}`;
    fill2(whole, shown.every(({ P }) => P.memory === app.P.memory) ? sum3 : "sum", sums, 0, digits);
    whole.el.title = exact ? "The numbers add up as they are shown" : "The numbers add up; rounded as they are shown, they do not quite";
    if (!rows.at(-1)) {
      says.textContent = "";
      return;
    }
    const main = mainWriter(rows.at(-1)), before = shown.length > 1 && app.sameNet && main?.part >= 0.1 && t > 0 && rows[0];
    const same3 = before && shown[0].P.tokens[main.k] === last.P.tokens[main.k];
    const all2 = same3 ? before.reduce((whole_, v) => whole_ + Math.abs(v), 0) : 0;
    says.replaceChildren(
      writtenBy(rows.at(-1), (k) => tokenName(last.P, k), one),
      all2 ? ` ${capital(shown[0].name)}: ${percent(Math.abs(before[main.k]) / all2)}.` : ""
    );
    says.title = `Shares add up to ${app.P.memory}, and some are negative. So that parts of a whole can be told, each counts here by its size: |share| over the sum of all |shares|.`;
  }
  return {
    el: el2,
    draw: (has) => has("picture", "t", "unit", "writer", "size", "theme") && draw()
  };
}
function halfLives(app) {
  let chips = [];
  const body = h("div", { class: "lasts", role: "group", "aria-label": "Units, longest half-life first" });
  const { el: el2, says, note } = section("halves", "Half-life of each unit", "", [], body);
  body.addEventListener("click", (event) => {
    const chip2 = event.target.closest("button");
    if (chip2) app.pick(Number(chip2.dataset.unit));
  });
  body.addEventListener("keydown", (event) => {
    const by = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 }[event.key], from2 = chips.indexOf(event.target);
    if (!by || from2 < 0) return;
    event.preventDefault();
    const next = chips[Math.max(0, Math.min(chips.length - 1, from2 + by))], unit = Number(next.dataset.unit);
    app.pick(unit);
    chips.find((chip2) => Number(chip2.dataset.unit) === unit).focus();
  });
  app.seen(el2, draw);
  const lasts = (P, unit) => unit < P.H ? P.halfLife(unit) : null;
  function draw() {
    const { P, S } = app, shown = sides2(app), last = shown.at(-1).P, none = !last.keeper;
    el2.hidden = none;
    if (none) return;
    const order = Array.from({ length: P.H }, (_, u) => [lasts(P, u), u]).sort(
      (a, b) => shorter(b[0], a[0]) || a[1] - b[1]
    );
    const beside2 = shown.length > 1 && app.sameNet ? shown : [shown.at(-1)];
    if (chips.length !== order.length) {
      chips = order.map(() => h("button", { type: "button", class: "lasting" }, h("b"), h("small")));
      body.replaceChildren(...chips);
    }
    order.forEach(([life_, unit], j) => {
      const chip2 = chips[j], [number3, name] = chip2.children, values = beside2.map(({ P: run }) => lasts(run, unit) === null ? "–" : brief(lasts(run, unit))), on = unit === S.unit;
      number3.textContent = values.length > 1 && values[0] !== values[1] ? `${values[0]} → ${values[1]}` : brief(life_);
      name.textContent = `u${unit}`;
      chip2.dataset.unit = unit;
      chip2.setAttribute("aria-pressed", String(on));
      chip2.setAttribute(
        "aria-label",
        `unit ${unit}: ${beside2.map(({ name: side }, k) => `${side} ${values[k]}`).join(", ")}`
      );
      chip2.tabIndex = on ? 0 : -1;
    });
    body.classList.toggle("pairs", beside2.length > 1);
    note.textContent = `in steps; ${beside2.length > 1 ? `${beside2[0].name} → ${beside2[1].name}` : shown.at(-1).name}`;
    const now3 = (of) => of === null ? "has none" : life(of);
    const ends = beside2.some(({ P: run }) => (lasts(run, S.unit) ?? 0) < 0);
    says.textContent = `Unit ${S.unit}: ${beside2.map(({ P: run, name }) => `${name} ${now3(lasts(run, S.unit))}`).join("; ")}. Half-life: ${halfLifeIs(last.reads)}${ends ? ", at least where the text ends before it can be told" : ""}. It counts what ${factorText(last.roles.keep)} lets through, not what is written on top: a memory that is written again every step can last longer.`;
  }
  return {
    el: el2,
    draw(has) {
      if (has("picture")) el2.hidden = !app.P.keeper;
      else if (has("unit", "size", "theme")) draw();
    }
  };
}

// visualizer/pages/whatif/sentence.mjs
var SCRUB_PX = 3;
var valued = (value) => isCoupled(value) ? value.replace("-", " − ") : fmt(value, 2);
function typedValue(text2, [low, high], coupled = null) {
  const plain3 = text2.trim().replace("−", "-").replaceAll(" ", "");
  if (/^1-[a-z]$/i.test(plain3)) return plain3.toLowerCase() === coupled ? coupled : void 0;
  const value = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain3) ? Number(plain3) : NaN;
  return Number.isNaN(value) ? void 0 : Math.max(low, Math.min(high, value));
}
var scrubbed = (from2, px, [low, high]) => {
  const by = Number.isFinite(high - low) ? (high - low) / 200 : 0.02;
  return Math.max(low, Math.min(high, Math.round((from2 + px * by) * 100) / 100)) || 0;
};
function moved2(steps3, by, T, end = false) {
  const [first2, last] = steps3 === null ? [0, T - 1] : [steps3[0], steps3.at(-1)];
  if (end) return last + by < first2 || last + by >= T ? steps3 : span(first2, last + by, T);
  return first2 + by < 0 || last + by >= T ? steps3 : span(first2 + by, last + by, T);
}
function quoted(steps3, words, join = " ") {
  if (steps3 === null) return "all steps";
  if (!steps3.length) return "no step";
  return spans(steps3).map(([a, b]) => {
    if (b >= words.length) return a === b ? `step ${a + 1}` : `steps ${a + 1}–${b + 1}`;
    const all2 = words.slice(a, b + 1);
    return `“${shorten(all2.length > 4 ? `${all2[0]} … ${all2.at(-1)}` : all2.join(join).trim(), 34)}”`;
  }).join(", ");
}
var unitsOf = (units2, H) => units2 === null || units2.length === H ? `all ${H} units` : `${units2.length === 1 ? "unit" : "units"} ${written2(units2).replaceAll("-", "–").replaceAll(",", ", ")}`;
function sentence(app) {
  const faced = (label2) => {
    const face = h("span", { class: "face" }), select = h("select", { "aria-label": label2 });
    return { el: h("span", { class: "part" }, face, select), face, select };
  };
  const signal = faced("Signal"), units2 = faced("Units");
  const list = h("input", {
    type: "text",
    class: "part list",
    "aria-label": "Units, such as 3,7-9",
    spellcheck: "false",
    autocomplete: "off"
  });
  const value = h("input", {
    type: "text",
    class: "part value",
    role: "spinbutton",
    "aria-label": "Value",
    autocomplete: "off",
    title: "Drag sideways, use the arrow keys, or type"
  });
  const coupled = h("button", { type: "button", class: "btn small" });
  const during = h("button", {
    type: "button",
    class: "part during",
    "aria-haspopup": "dialog",
    "aria-expanded": "false",
    title: "Drag over the words, use the arrow keys, or choose"
  });
  const wrong2 = h("small", { class: "wrong", role: "alert" }), along2 = h("small", {
    class: "along",
    title: "They were set as one: other steps or units are those of both"
  });
  const first2 = h("select", { "aria-label": "First step" }), last = h("select", { "aria-label": "Last step" });
  const all2 = h("button", { type: "button", class: "btn" }, "All steps");
  const menu = h(
    "div",
    { class: "popover steps", role: "dialog", "aria-label": "Steps" },
    h("label", {}, h("span", {}, "from"), first2),
    h("label", {}, h("span", {}, "to"), last),
    all2
  );
  const hold = h("button", { type: "button", class: "btn hold" }, "Hold it");
  const el2 = h(
    "div",
    { class: "surgery", role: "group", "aria-label": "The change" },
    h("span", { class: "verb" }, "Hold"),
    " ",
    signal.el,
    " of ",
    units2.el,
    list,
    wrong2,
    " at ",
    value,
    " ",
    coupled,
    " during ",
    h("span", { class: "spanning" }, during, menu),
    along2,
    " ",
    hold
  );
  menu.hidden = true;
  list.hidden = wrong2.hidden = true;
  const back = () => app.root.focus({ preventScroll: true });
  const now3 = () => app.sentence;
  signal.select.addEventListener("change", () => {
    app.say({ signal: signal.select.value });
    back();
  });
  units2.select.addEventListener("change", () => {
    const { value: chosen2 } = units2.select;
    if (chosen2 === "list") {
      units2.el.hidden = true;
      list.hidden = false;
      const { units: from2 } = now3();
      list.value = from2 === null ? String(app.S.unit) : written2(from2);
      list.focus();
      list.select();
      return;
    }
    app.say({ units: chosen2 === "all" ? null : "one" });
    back();
  });
  const listed3 = (keep) => {
    if (list.hidden) return;
    const found = places2(list.value, app.P.H);
    if (keep && found === void 0) {
      list.setAttribute("aria-invalid", "true");
      wrong2.textContent = ` units are 0 to ${app.P.H - 1}, written as 3,7-9 `;
      wrong2.hidden = false;
      return;
    }
    list.hidden = wrong2.hidden = true;
    units2.el.hidden = false;
    if (keep) app.say({ units: found === null || found.length === app.P.H ? null : found });
    else draw();
  };
  list.addEventListener("input", () => {
    list.removeAttribute("aria-invalid");
    wrong2.hidden = true;
  });
  list.addEventListener("change", () => listed3(true));
  list.addEventListener("blur", () => listed3(places2(list.value, app.P.H) !== void 0));
  list.addEventListener("keydown", (event) => {
    if (event.key === "Enter") listed3(true);
    if (event.key === "Escape") listed3(false);
    if (["Enter", "Escape"].includes(event.key) && list.hidden) back();
  });
  let scrubbing = false;
  const number3 = () => {
    const { value: v } = now3();
    return isCoupled(v) ? 1 : v;
  };
  drag(value, {
    press(event) {
      if (app.root.getRootNode().activeElement === value) return false;
      event.preventDefault();
      return { x: event.clientX, from: number3() };
    },
    slop: (event, { x }) => Math.abs(event.clientX - x) >= SCRUB_PX,
    move(event, { x, from: from2 }) {
      scrubbing = true;
      app.say({ value: scrubbed(from2, event.clientX - x, app.range(now3().signal)) }, { done: false });
    },
    done() {
      scrubbing = false;
      app.say({});
    },
    click() {
      value.focus();
      value.select();
    }
  });
  value.addEventListener("keydown", (event) => {
    const by = { ArrowUp: 0.05, ArrowDown: -0.05, PageUp: 0.25, PageDown: -0.25 }[event.key];
    if (by) {
      event.preventDefault();
      const [low, high] = app.range(now3().signal), step = event.shiftKey ? by / 5 : by;
      app.say({ value: Math.max(low, Math.min(high, Math.round((number3() + step) * 100) / 100)) || 0 });
      value.value = valued(now3().value);
    }
    if (event.key === "Enter") typed2();
    if (event.key === "Escape") value.value = valued(now3().value);
    if (["Enter", "Escape"].includes(event.key)) back();
  });
  function typed2() {
    const { signal: name } = now3();
    const found = typedValue(value.value, app.range(name), app.P.roles.coupling(name));
    if (found !== void 0 && valued(found) !== valued(now3().value)) app.say({ value: found });
    else draw();
  }
  value.addEventListener("change", typed2);
  value.addEventListener("blur", () => draw());
  coupled.addEventListener(
    "click",
    () => app.say({ value: isCoupled(now3().value) ? 1 : app.P.roles.coupling(now3().signal) })
  );
  const toggle = (open2) => {
    menu.hidden = !open2;
    during.setAttribute("aria-expanded", String(open2));
    if (open2) first2.focus();
  };
  during.addEventListener("click", (event) => {
    event.stopPropagation();
    toggle(menu.hidden);
  });
  during.addEventListener("keydown", (event) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!by) return;
    event.preventDefault();
    app.say({ steps: moved2(now3().steps, by, app.P.T, event.shiftKey) });
  });
  app.root.addEventListener("pointerdown", (event) => {
    if (!menu.hidden && !event.composedPath().includes(menu) && !event.composedPath().includes(during))
      toggle(false);
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    toggle(false);
    during.focus();
  });
  const ends = (moving) => {
    let [a, b] = [Number(first2.value), Number(last.value)];
    if (a > b) [a, b] = moving === first2 ? [a, a] : [b, b];
    app.say({ steps: span(a, b, app.P.T) });
  };
  for (const each of [first2, last]) each.addEventListener("change", () => ends(each));
  all2.addEventListener("click", () => {
    app.say({ steps: null });
    toggle(false);
  });
  hold.addEventListener("click", () => app.hold(app.sentence));
  let said2 = "";
  function draw() {
    const { P, S, setup } = app, pin = now3(), label2 = P.roles.word(pin.signal);
    const proposal = !app.pins[S.pin];
    el2.classList.toggle("proposal", proposal);
    hold.hidden = !proposal;
    setAttributes(signal.face, { class: `face s-${pin.signal}` });
    setAttributes(value, { class: `part value s-${pin.signal}` });
    signal.select.value = pin.signal;
    const kind = pin.units === null ? "all" : pin.units.length === 1 && pin.units[0] === S.unit ? "one" : "own";
    setText(units2.face, unitsOf(pin.units, P.H));
    const set = proposal ? [] : mates(app.pins, S.pin, setup.presets[P.cell]).map((k) => app.pins[k].signal);
    setText(during, app.names(pin.steps));
    along2.hidden = !set.length;
    const of = JSON.stringify([pin.signal, label2, kind, pin.units, P.H, S.unit, set]);
    if (of === said2) return amount(pin);
    said2 = of;
    signal.face.replaceChildren(h("i", {}, pin.signal), ` ${label2}`);
    along2.replaceChildren(" with ", ...set.map((name) => h("i", { class: `s-${name}` }, name)));
    const own = kind === "own" ? [h("option", { value: "own" }, unitsOf(pin.units, P.H))] : [];
    units2.select.replaceChildren(
      h("option", { value: "all" }, `all ${P.H} units`),
      h("option", { value: "one" }, `unit ${S.unit}, the selected one`),
      ...own,
      h("option", { value: "list" }, "a list, such as 3,7-9")
    );
    units2.select.value = kind;
    return amount(pin);
  }
  function amount(pin) {
    const { P } = app;
    if (app.root.getRootNode().activeElement !== value || scrubbing) value.value = valued(pin.value);
    value.style.width = `${Math.max(4, value.value.length + 0.4)}ch`;
    const [low, high] = app.range(pin.signal);
    for (const [name, v] of [
      ["valuemin", low],
      ["valuemax", high],
      ["valuenow", pin.value]
    ]) {
      if (Number.isFinite(v)) setAttributes(value, { [`aria-${name}`]: v });
      else value.removeAttribute(`aria-${name}`);
    }
    setAttributes(value, { "aria-valuetext": valued(pin.value) });
    const coupling = P.roles.coupling(pin.signal);
    coupled.hidden = !coupling || isCoupled(pin.value);
    setText(coupled, coupling ? valued(coupling) : "");
  }
  let filled = "";
  function fill2() {
    const { P } = app, of = `${P.signals} ${P.tokens.join(" ")}`;
    if (of === filled) return;
    filled = of;
    signal.select.replaceChildren(
      ...P.signals.map((name) => h("option", { value: name }, `${name} ${app.P.roles.word(name)}`))
    );
    for (const each of [first2, last])
      each.replaceChildren(
        ...P.shown.map((word, t) => h("option", { value: t }, `${t + 1} ${shorten(word, 20)}`))
      );
  }
  return {
    el: el2,
    draw(has) {
      if (has("picture")) fill2();
      if (!has("picture", "pins", "unit", "focus")) return;
      [first2.value, last.value] = app.S.span.map(String);
      draw();
    }
  };
}

// visualizer/pages/whatif/list.mjs
function conflict(found, quote) {
  if (!found.length) return "";
  const whole = found.find((each) => each.whole);
  if (whole) return `nothing is left of it: change ${whole.by + 1} wins`;
  return found.map(({ by, steps: steps3 }) => `change ${by + 1} wins at ${quote(steps3)}`).join("; ");
}
function changes(app) {
  const title = h("h2", {}, "Changes");
  const undo = h(
    "button",
    { type: "button", class: "btn small", title: "Undo (Ctrl+Z)", "aria-label": "Undo" },
    "↶"
  );
  const redo = h(
    "button",
    { type: "button", class: "btn small", title: "Redo (Ctrl+Shift+Z)", "aria-label": "Redo" },
    "↷"
  );
  const reset = h(
    "button",
    { type: "button", class: "btn small reset", title: "Takes all changes out" },
    "Reset to trained"
  );
  const more = h("button", { type: "button", class: "btn small another" }, "+ another");
  const rows = h("ol", { class: "rows", "aria-label": "Changes, a later one wins" });
  const carried2 = h("small", { class: "carried" });
  const el2 = h(
    "section",
    { class: "changes", "aria-label": "Changes" },
    h("div", { class: "listed" }, title, reset, more, undo, redo),
    rows,
    carried2
  );
  undo.addEventListener("click", () => app.undo());
  redo.addEventListener("click", () => app.redo());
  reset.addEventListener("click", () => app.edit([], { select: -1 }));
  more.addEventListener("click", () => app.choose(-1));
  function row(pin, k, found) {
    const { P, S } = app, said2 = `${pin.signal} of ${unitsOf(pin.units, P.H)} at ${valued(pin.value)} during ${app.names(pin.steps)}`;
    const on = h("input", { type: "checkbox", "aria-label": `Held: ${said2}`, title: "Held, or not" });
    on.checked = pin.on;
    on.addEventListener("change", () => app.edit(app.pins.with(k, { ...pin, on: on.checked })));
    const name = h(
      "button",
      { type: "button", class: "name", "aria-pressed": String(k === S.pin) },
      h("i", { class: `s-${pin.signal}` }, pin.signal),
      ` of ${unitsOf(pin.units, P.H)} at `,
      h("b", {}, valued(pin.value)),
      `, ${app.names(pin.steps)}`
    );
    name.title = said2;
    name.disabled = app.sayable(k) < 0;
    name.addEventListener("click", () => app.choose(k === app.S.pin ? -1 : k));
    const out = h(
      "button",
      { type: "button", class: "out", "aria-label": `Take out: ${said2}`, title: "Take it out" },
      "✕"
    );
    out.addEventListener(
      "click",
      () => app.edit(app.pins.toSpliced(k, 1), {
        select: app.S.pin > k ? app.S.pin - 1 : app.S.pin === k ? -1 : app.S.pin
      })
    );
    const why = pin.why ?? conflict(found, (steps3) => app.names(steps3));
    return h(
      "li",
      { class: `row${acts(pin) ? "" : " off"}` },
      on,
      h("span", { class: "n" }, `${k + 1}`),
      name,
      out,
      why && h("small", { class: "why" }, why)
    );
  }
  return {
    el: el2,
    draw(has) {
      if (!has("picture", "pins")) return;
      const { pins, P } = app, found = overruled(pins, P.T, P.H), focused = app.root.getRootNode().activeElement;
      const at2 = focused && rows.contains(focused) ? [[...rows.children].indexOf(focused.closest("li")), focused.className || "on"] : null;
      rows.replaceChildren(...pins.map((pin, k) => row(pin, k, found[k])));
      const again = at2 && rows.children[Math.min(at2[0], pins.length - 1)];
      if (at2 && !again) app.root.focus({ preventScroll: true });
      if (again)
        (again.querySelector(at2[1] === "on" ? "input" : `.${at2[1].split(" ")[0]}`) ?? again.querySelector("input")).focus({ preventScroll: true });
      rows.hidden = !pins.length;
      title.textContent = pins.length ? `${many(pins.length, "change")}${found.some((each) => each.length) ? ", a later one wins" : ""}` : "No change is held yet";
      const as = app.carried && [...new Set(app.carried.map(({ signal }) => signal))];
      carried2.hidden = !as;
      carried2.replaceChildren(
        ...as ? [
          `In ${app.titles.b.replace(", changed", "")} this is `,
          ...as.flatMap((signal, k) => [k ? " and " : "", h("i", { class: `s-${signal}` }, signal)]),
          " held."
        ] : []
      );
      undo.disabled = !app.canUndo || !app.connected;
      redo.disabled = !app.canRedo || !app.connected;
      more.hidden = app.S.pin < 0;
      reset.hidden = !pins.length;
      reset.disabled = !app.connected;
    }
  };
}

// visualizer/pages/whatif/numbers.mjs
var KEYS3 = [
  ["← →", "one step back, forward"],
  ["Home End", "first, last step"],
  ["space", "play, pause"],
  ["↑ ↓", "unit above, below"],
  ["1 – 6", "look at one signal"],
  ["Ctrl+Z", "undo a change; Ctrl+Shift+Z or Ctrl+Y does it again"],
  ["on the bar ↑ ↓", "the value it holds, finer with Shift; Enter holds it"],
  ["on its ends ← →", "the first, the last step held"],
  ["on the steps ← →", "all of them, with Shift the last"],
  ["drag over words", "the steps to hold; or Shift and a click"],
  ["Esc", "leave a box"],
  ["?", "this list"]
];
function* bothRows(A, B, called) {
  const tables = (A === B ? [[A, called.a]] : [
    [A, called.a],
    [B, called.b]
  ]).map(([P, name]) => {
    const rows = csvRows(P);
    return { name, own: (
      /** @type {string[]} */
      rows.next().value
    ), rows };
  });
  const head = [...new Set(tables.toReversed().flatMap(({ own }) => own))];
  yield ["run", ...head];
  for (const { name, own, rows } of tables) {
    const at2 = head.map((column) => own.indexOf(column));
    for (const row of rows) yield [name, ...at2.map((k) => k < 0 ? "" : row[k])];
  }
}
function numbers3(app) {
  const table = h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": "Table" }), title = h("h2");
  const tabs = h("div", { class: "seg", role: "group", "aria-label": "Which numbers" });
  const save = h("button", { type: "button", class: "btn" }, "All signals as CSV"), close = h("button", { type: "button", class: "btn" }, "Close");
  const dialog = h(
    "dialog",
    { class: "numbers", "aria-label": "Numbers" },
    h("div", { class: "bar" }, title, tabs, h("span", { class: "sp" }), save, close),
    table
  );
  const help = keysDialog(KEYS3), el2 = h("div", {}, dialog, help);
  let which = "step";
  const buttons = Object.entries({ step: "this step", unit: "this unit" }).map(([key, name]) => {
    const button = h("button", { type: "button", "data-key": key }, name);
    button.addEventListener("click", () => {
      which = key;
      fill2();
    });
    return button;
  });
  tabs.append(...buttons);
  close.addEventListener("click", () => dialog.close());
  for (const each of [dialog, help])
    each.addEventListener("click", (event) => event.target === each && each.close());
  save.addEventListener(
    "click",
    () => download(`gatescope-what-if-${app.name}.csv`, csvText(bothRows(app.A, app.P, app.titles)), "text/csv")
  );
  function fill2() {
    const { A, P, S, titles: called } = app, value = P.answers.kind === "value", one = A === P;
    const runs2 = one ? [["", P]] : [
      [called.a, A],
      [called.b, P]
    ], own = runs2.flatMap(
      ([name, X]) => X.signals.map((signal) => [name ? `${signal} ${name}` : signal, X, signal])
    );
    const steps3 = Math.max(A.T, P.T), word = (t) => [...new Set([A, P].map((X) => X.shown[t] ?? "–"))].join(" | ");
    const number3 = (X, signal, t, u) => t < X.T && u < X.H ? fmt(X.at(signal, t, u), 4) : "–";
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.key === which));
    title.textContent = which === "step" ? `Step ${S.t + 1} of ${P.T}: “${word(S.t)}”` : `Unit ${S.unit} of ${P.H}`;
    const shown = (v) => v === null ? "–" : value ? fmt(v, 4) : pct(v);
    table.replaceChildren(
      ...which === "step" ? [
        grid(
          [P.answers.title, ...one ? [value ? "value" : "probability"] : [called.a, called.b]],
          union(A, P, S.t, 12).map(({ word: name, a, b }) => [
            visible(name),
            ...one ? [shown(b)] : [shown(a), shown(b)]
          ]),
          "What is answered at this step"
        ),
        grid(
          ["unit", ...own.map(([name]) => name)],
          Array.from({ length: Math.max(A.H, P.H) }, (_, u) => [
            u,
            ...own.map(([, X, signal]) => number3(X, signal, S.t, u))
          ]),
          "Every signal of every unit at this step"
        )
      ] : [
        grid(
          ["step", "token", ...own.map(([name]) => name)],
          Array.from({ length: steps3 }, (_, t) => [
            t + 1,
            word(t),
            ...own.map(([, X, signal]) => number3(X, signal, t, S.unit))
          ]),
          "This unit at every step"
        )
      ]
    );
  }
  app.numbers = () => {
    fill2();
    dialog.showModal();
  };
  app.help = () => help.showModal();
  return { el: el2, draw: (has) => dialog.open && has("t", "unit", "picture") && fill2() };
}

// visualizer/pages/whatif/others.mjs
var REST_MS2 = 300;
function tally(rows) {
  const asked = rows.filter((row) => row.after), turns = [];
  for (const {
    before: [[before]],
    after: [[after]]
  } of asked) {
    const known = turns.find((turn) => turn[0] === before && turn[1] === after);
    if (known) known[2] += 1;
    else if (before !== after) turns.push([before, after, 1]);
  }
  turns.sort((a, b) => b[2] - a[2]);
  return {
    asked: asked.length,
    left: rows.length - asked.length,
    stays: asked.length - turns.reduce((n, turn) => n + turn[2], 0),
    turns
  };
}
function told3(rows) {
  const { asked, left, stays, turns } = tally(rows), quoted2 = (word) => `“${visible(word)}”`;
  const none = left ? ` ${left} cannot hold ${left === rows.length ? "these changes" : "them"}.` : "";
  if (!asked) return `No network of this task can be asked.${none}`;
  if (!turns.length)
    return `In ${asked === 1 ? "the one network" : `all ${asked} networks`} that can hold these changes the likeliest answer stays the same.${none}`;
  const said2 = turns.slice(0, 3).map(
    ([before, after, n], k) => `in ${n} ${k ? "" : `of ${many(asked, "network")} `}${quoted2(before)} becomes ${quoted2(after)}`
  );
  const more = turns.slice(3).reduce((n, turn) => n + turn[2], 0);
  if (more) said2.push(`in ${more} another turns`);
  said2.push(stays ? `in ${stays} the likeliest answer stays` : "in none it stays");
  const text2 = said2.join(", ");
  return `${text2[0].toUpperCase()}${text2.slice(1)}.${none}`;
}
function others(app) {
  const table = h("table", { class: "nets" }), scroll = h("div", { class: "scroll" }, table);
  const { el: el2, says } = section(
    "others",
    "Does it hold in other networks?",
    "the same text and the same changes, in every network of this task",
    [],
    scroll
  );
  const near2 = app.near.watch(el2);
  let rest2 = null, asked = null, about = null;
  const able = () => app.P.answers.kind !== "value";
  const key = () => JSON.stringify(app.accepted);
  function wonder() {
    if (!near2() || !app.P || !able()) return draw();
    clearTimeout(rest2);
    rest2 = setTimeout(() => {
      const {
        P,
        S: { t }
      } = app;
      asked = { token: P.shown[t], held: app.listed.some(acts), key: key() };
      app.ask("others", { t });
    }, REST_MS2);
    return draw();
  }
  function draw() {
    if (!app.P) return;
    const O = app.got.others;
    el2.style.minHeight = able() && !O ? `${1.9 * app.setup.models.filter(({ task }) => task === app.entry.task).length + 6}rem` : "";
    scroll.hidden = !O || !able();
    if (!able())
      return void says.replaceChildren(
        "These networks answer a value, which has no likeliest answer to count."
      );
    if (!O) return void says.replaceChildren("…");
    const old2 = about.key !== key();
    scroll.classList.toggle("old", old2);
    if (old2) return void says.replaceChildren("…");
    const mine = app.other?.model ?? app.name;
    says.replaceChildren(
      h("b", {}, about.held ? told3(O.rows) : "Nothing is held, so before and after are the same."),
      ` After “${about.token}”, step ${O.t + 1}. Networks that differ only in the seed began from other weights and learned from other examples. Where one gate both keeps and writes, it is held in the place of f.`
    );
    const likely = (pair, strong) => [
      h(strong ? "b" : "span", {}, visible(pair[0][0])),
      ` ${pct(pair[0][1])}`,
      h("small", {}, ` ${visible(pair[1][0])} ${pct(pair[1][1])}`)
    ];
    table.replaceChildren(
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          ...["network", "as trained", "with your change", "held", ""].map(
            (text2) => h("th", { scope: "col" }, text2)
          )
        )
      ),
      h(
        "tbody",
        {},
        ...O.rows.map((row) => {
          const changed3 = row.after && row.before[0][0] !== row.after[0][0];
          return h(
            "tr",
            { class: [row.name === mine ? "mine" : "", row.after ? "" : "unlike"].join(" ") },
            h(
              "th",
              { scope: "row" },
              shortCell(app.setup.cells[row.cell]),
              h("small", {}, ` ${row.units} units, seed ${row.seed}${row.name === mine ? ": this one" : ""}`)
            ),
            h("td", {}, ...likely(row.before, false)),
            ...row.after ? [
              h("td", {}, ...likely(row.after, changed3)),
              h("td", {}, ...row.held.map((name) => h("i", { class: `s-${name}` }, `${name} `))),
              h("td", { class: "outcome" }, changed3 ? "another answer" : "the same")
            ] : [h("td", { colspan: "3", class: "outcome" }, row.unlike)]
          );
        })
      )
    );
  }
  return {
    el: el2,
    draw(has) {
      if (!app.P) return;
      if (has("others")) about = asked;
      if (has("t", "pins", "picture")) wonder();
      else if (has("others", "theme")) draw();
      if (has("busy")) {
        el2.classList.toggle("waiting", app.busy.has("others"));
        el2.style.setProperty("--done", app.progress?.others ?? 0);
      }
    }
  };
}

// visualizer/pages/whatif/plots.mjs
var FAR_PX = 4;
var endsOf = (roles, signal) => {
  if (signal !== roles.keeper) return ["open", "shut"];
  const ends = ["keep", roles.linked ? "renew" : "drop"];
  return roles.keepsAt ? ends : ends.reverse();
};
function meanOf(P, signal, units2) {
  if (units2 === null) return P.mean(signal);
  const there = units2.filter((u) => u < P.H), a = P.signal(signal), out = new Float32Array(P.T);
  for (let t = 0; t < P.T; t++) {
    let sum3 = 0;
    for (const u of there) sum3 += a[t * P.H + u];
    out[t] = there.length ? sum3 / there.length : NaN;
  }
  return out;
}
function bounds(values, least = 0) {
  let low = -least, high = least;
  for (const v of values) {
    if (v < low) low = v;
    if (v > high) high = v;
  }
  const pad = 0.06 * (high - low || 1);
  return [low < 0 ? low - pad : low, high + (high > 0 || low === 0 ? pad : 0)];
}
var reach2 = (steps3, T) => steps3 === null ? [[0, T - 1]] : spans(steps3.filter((t) => t < T));
function runs(app, name) {
  const plot = chart(`wplot ${name}`);
  return {
    el: plot.el,
    plot,
    values: null,
    // values: {a: null | (T,), b: (T,)}, called: their names; low, high: ends of the axis; hue: the colour of both
    draw({ values, called, low, high, hue: hue2, pad, ...rest2 }) {
      const { G, rem } = app;
      this.values = values;
      plot.el.style.setProperty("--hue", hue2);
      const apart3 = (t) => !values.a || Math.abs(values.b[t] - values.a[t]) > 0.06 * (high - low);
      const line2 = (run, dot) => ({
        values: values[run],
        kind: run,
        name: G.n > 1 && called[run],
        named: apart3,
        later: run === "a",
        dot
      });
      plot.draw({
        x: steps(G),
        y: { low, high, top: pad, below: pad },
        lines: [...values.a ? [line2("a", 3)] : [], line2("b", 4)],
        // under a hand they stay where they are
        still: Boolean(app.before),
        rem,
        ...rest2
      });
    }
  };
}
function picks(app, el2, brush = null) {
  const along2 = (event) => event.clientX - el2.getBoundingClientRect().left, step = (event) => app.G.step(along2(event));
  drag(el2, {
    press: (event) => !event.defaultPrevented && along2(event) >= app.G.gutter && { from: step(event) },
    slop: (event, { x }) => brush !== null && event.pointerType !== "touch" && Math.abs(event.clientX - x) >= FAR_PX,
    move: (event, { from: from2 }) => brush(from2, step(event), false),
    done: (event, { from: from2 }) => brush(from2, step(event), true),
    click: (event) => app.point(step(event))
  });
}
function plots(app) {
  const heads = { gate: h("h2"), memory: h("h2") }, right = { gate: h("span", { class: "r" }), memory: h("span", { class: "r" }) };
  const gate3 = runs(app, "gate"), memory2 = runs(app, "memory");
  const bars = h("div", { class: "bars" });
  const ends = ["first", "last"].map(
    (which) => h("div", {
      class: `brace ${which === "first" ? "from" : "to"}`,
      role: "slider",
      tabindex: "0",
      "aria-label": `${which === "first" ? "First" : "Last"} step held`
    })
  );
  const bar2 = h("div", { class: "clamp", role: "slider", tabindex: "0", "aria-orientation": "vertical" });
  gate3.el.append(bars, bar2, ...ends);
  const el2 = h(
    "div",
    { class: "wplots" },
    h("div", { class: "hd" }, heads.gate, right.gate),
    gate3.el,
    h("div", { class: "hd" }, heads.memory, right.memory),
    memory2.el
  );
  let frozen = null, moving = false, spoken = "";
  const first2 = () => app.S.span[0], last = () => app.S.span[1];
  const value = () => {
    const { value: v, signal, units: units2 } = app.sentence;
    if (!isCoupled(v)) return v;
    const mean = meanOf(app.P, signal, units2), [a, b] = app.S.span;
    return mean.slice(a, b + 1).reduce((sum3, x) => sum3 + x, 0) / (b - a + 1);
  };
  const hold = (change, done) => {
    if (app.pins[app.S.pin]) return app.say(change, { done });
    app.before ??= app.pins;
    app.say(change);
    return app.edit([...app.pins, { on: true, ...app.sentence, ...change }], {
      done,
      select: app.pins.length
    });
  };
  const snap = (v) => {
    const [low, high] = app.range(app.sentence.signal), { low: a, high: b } = gate3.plot.frame;
    return Math.max(low, Math.min(high, Math.max(a, Math.min(b, Math.round(v * 100) / 100)))) || 0;
  };
  const drags = (handle, move) => {
    drag(handle, {
      press(event) {
        event.preventDefault();
        event.stopPropagation();
        handle.focus({ preventScroll: true });
        return { x: event.clientX, y: event.clientY, start: value(), span: [...app.S.span] };
      },
      slop: 2,
      move(event, from2) {
        moving = true;
        move(event, from2);
      },
      done() {
        moving = false;
        app.say({});
      },
      click: () => app.draw(/* @__PURE__ */ new Set(["pins"]))
    });
  };
  drags(bar2, (event, from2) => {
    const { low, high, top: top3, bottom } = gate3.plot.frame, by = (from2.y - event.clientY) * (high - low) / (bottom - top3);
    from2.sideways ??= Math.abs(event.clientX - from2.x) > Math.abs(event.clientY - from2.y);
    if (!from2.sideways) return hold({ value: snap(from2.start + by) }, false);
    const [a, b] = from2.span, far = Math.round((event.clientX - from2.x) / app.G.cw), go = Math.max(-a, Math.min(app.P.T - 1 - b, far));
    return hold({ steps: steps3(a + go, b + go) }, false);
  });
  const steps3 = (a, b) => span(Math.min(a, b), Math.max(a, b), app.P.T);
  ends.forEach(
    (end, k) => drags(end, (event, from2) => {
      const t = app.G.step(
        event.clientX - gate3.el.getBoundingClientRect().left + (k ? -0.5 : 0.5) * app.G.cw
      );
      const [a, b] = k ? [from2.span[0], Math.max(from2.span[0], t)] : [Math.min(from2.span[1], t), from2.span[1]];
      hold({ steps: steps3(a, b) }, false);
    })
  );
  bar2.addEventListener("keydown", (event) => {
    const by = { ArrowUp: 0.05, ArrowDown: -0.05, PageUp: 0.25, PageDown: -0.25 }[event.key];
    const whole = { Home: -Infinity, End: Infinity }[event.key];
    if (!by && !whole && event.key !== "Enter") return;
    event.preventDefault();
    if (event.key === "Enter") return hold({}, true);
    return hold({ value: snap(whole ?? value() + (event.shiftKey ? by / 5 : by)) }, true);
  });
  ends.forEach(
    (end, k) => end.addEventListener("keydown", (event) => {
      const by = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
      if (!by) return;
      event.preventDefault();
      const at2 = [first2(), last()], to = at2[k] + by;
      if (to < 0 || to >= app.P.T || (k ? to < at2[0] : to > at2[1])) return;
      at2[k] = to;
      hold({ steps: steps3(...at2) }, true);
    })
  );
  app.brush = (a, b, done) => app.say({ steps: steps3(a, b) }, { done });
  picks(app, gate3.el, app.brush);
  picks(app, memory2.el);
  function drawBar() {
    const { G, S, P, sentence: now3 } = app, v = value(), proposal = !app.pins[S.pin], off = !proposal && !acts(now3);
    const runs2 = reach2(now3.steps, P.T).filter(([a, b]) => b >= G.a && a < G.end);
    const { y, low, high } = gate3.plot.frame, at2 = y(Math.max(low, Math.min(high, v)));
    const clip = ([a, b]) => [G.x(Math.max(a, G.a)), G.x(Math.min(b + 1, G.end))];
    const main = runs2.reduce(
      (best, run) => best && best[1] - best[0] >= run[1] - run[0] ? best : run,
      null
    );
    bars.replaceChildren(
      ...runs2.filter((run) => run !== main).map((run) => {
        const [left2, end2] = clip(run);
        return h("i", { style: `left:${left2 + 1}px;width:${end2 - left2 - 2}px;top:${at2}px` });
      })
    );
    for (const each of [bars, bar2]) each.classList.toggle("proposal", proposal || off);
    bar2.hidden = !main;
    ends.forEach((end2, k) => {
      end2.hidden = !main || now3.steps !== null && runs2.length > 1 || (k ? main[1] >= G.end : main[0] < G.a);
      end2.classList.toggle("proposal", proposal || off);
      if (end2.hidden) return;
      end2.style.left = `${clip(main)[k]}px`;
      end2.style.top = `${at2}px`;
      end2.setAttribute("aria-valuemin", 1);
      end2.setAttribute("aria-valuemax", P.T);
      end2.setAttribute("aria-valuenow", S.span[k] + 1);
      end2.setAttribute("aria-valuetext", `step ${S.span[k] + 1}, ${P.shown[S.span[k]]}`);
    });
    if (!main) return;
    const [left, end] = clip(main), wide2 = end - left, word = proposal ? "hold at" : off ? "off" : "hold";
    bar2.style.left = `${left}px`;
    bar2.style.width = `${wide2}px`;
    bar2.style.top = `${at2}px`;
    bar2.classList.toggle("narrow", wide2 < 2.2 * app.rem);
    bar2.classList.toggle("tied", isCoupled(now3.value));
    const label2 = valued(now3.value);
    bar2.replaceChildren(
      h("span", {}, wide2 > (0.5 * (word.length + label2.length) + 1.4) * app.rem ? `${word} ${label2}` : label2)
    );
    bar2.setAttribute(
      "aria-label",
      `Hold ${now3.signal} of ${unitsOf(now3.units, P.H)} during ${app.names(now3.steps)} at`
    );
    bar2.setAttribute("aria-valuenow", Number.isFinite(v) ? v : 0);
    bar2.setAttribute(
      "aria-valuemin",
      Number.isFinite(app.range(now3.signal)[0]) ? app.range(now3.signal)[0] : Math.floor(low)
    );
    bar2.setAttribute(
      "aria-valuemax",
      Number.isFinite(app.range(now3.signal)[1]) ? app.range(now3.signal)[1] : Math.ceil(high)
    );
    bar2.setAttribute(
      "aria-valuetext",
      `${valued(now3.value)}${proposal ? ", not held yet" : off ? ", switched off" : ""}`
    );
  }
  function ends_(name, low, high) {
    const held2 = app.before || moving;
    if (!held2) frozen = null;
    else {
      frozen ??= {};
      const was = frozen[name] ?? [low, high];
      [low, high] = frozen[name] = [Math.min(low, was[0]), Math.max(high, was[1])];
    }
    return [low, high];
  }
  function drawGate() {
    const {
      P,
      A,
      rem,
      sentence: { signal, units: units2, steps: steps4, value: v },
      titles: called
    } = app;
    const kind = P.roles.kind(signal), label2 = P.roles.word(signal), comparable = A !== P && A.signals.includes(signal) && (app.sameNet || units2 === null);
    const values = { a: comparable ? meanOf(A, signal, units2) : null, b: meanOf(P, signal, units2) };
    let low = 0, high = 1, marks = [
      [1, `1 ${endsOf(P.roles, signal)[0]}`],
      [0.5, ""],
      [0, `0 ${endsOf(P.roles, signal)[1]}`]
    ];
    if (kind !== "gate") {
      [low, high] = kind === "memory" ? ends_("gate", ...bounds([...values.b, ...values.a ?? [], isCoupled(v) ? 0 : 1.3 * v], 1)) : [-1, 1];
      marks = (kind === "memory" ? ticks(low, high, 3) : [1, 0, -1]).map((x) => [
        x,
        fmt(x, Number.isInteger(x) ? 0 : 1, true)
      ]);
    }
    const held2 = reach2(steps4, P.T);
    const whose2 = units2 === null || units2.length > 1 ? `mean of ${unitsOf(units2, P.H)}` : `of ${unitsOf(units2, P.H)}`;
    heads.gate.replaceChildren(
      `${label2[0].toUpperCase()}${label2.slice(1)} ${kind === "gate" ? "gate " : kind === "memory" ? "state " : ""}`,
      h("i", { class: `s-${signal}` }, signal),
      h(
        "small",
        {},
        ` ${whose2}`,
        h(
          "span",
          { class: "wide" },
          app.pins[app.S.pin] ? "; drag the bar up, down or along, or its ends" : "; drag over it, then the bar"
        )
      )
    );
    const hue2 = kind === "gate" ? `var(--F${signal})` : signal === "c" ? "var(--ink)" : "var(--ink3)";
    const across = ([a, b]) => steps(app.G).span(a, b), seen = held2.filter(([a, b]) => b >= app.G.a && a < app.G.end);
    const two = (t, run) => fmt(values[run]?.[t] ?? NaN, 4);
    gate3.draw({
      values,
      called: { a: called.a, b: "" },
      low,
      high,
      rows: marks,
      shades: (app.pins[app.S.pin] ? seen : []).map(across),
      hue: hue2,
      pad: Math.round(0.62 * rem),
      tip: (t) => `step ${t + 1} “${shorten(P.shown[t], 24)}” · ${signal} ${values.a ? `${two(t, "a")} → ` : ""}${two(t, "b")}`,
      // the bar is as tall as a text
      bars: (y) => seen.flatMap(
        (run) => [-0.5, 0, 0.5].map((edge) => across(run).map((x) => [x, y(value()) + edge * rem]))
      ),
      said: `${label2} ${signal}, ${whose2}, at every step${values.a ? `, ${called.a} and ${called.b}` : ""}.`
    });
  }
  function whose() {
    const { S, P, picked } = app, { units: units2 } = app.sentence, n = units2 === null ? P.H : units2.length, held2 = app.pins[S.pin];
    if (picked?.unit === S.unit) {
      return h(
        "small",
        {
          title: `When this text was opened, of all units the one that held most of what “${picked.word}” wrote. See the others with ↑ and ↓.`
        },
        " picked for ",
        h("span", { class: "story" }, "what it holds of "),
        `“${picked.word}”`
      );
    }
    return h(
      "small",
      {},
      held2 && n > 1 ? `, one of the ${n} held` : units2 && n > 1 ? `, one of the ${n}` : "",
      h("span", { class: "wide" }, " ↑ ↓ other units")
    );
  }
  function drawMemory() {
    const { P, A, S, rem, titles: called } = app, name = P.memory, units2 = app.sameNet ? [S.unit] : null;
    const values = { a: A === P ? null : meanOf(A, A.memory, units2), b: meanOf(P, name, units2) };
    const all2 = [...values.b, ...values.a ?? []];
    const squashed = [P, A].every((run) => run.roles.kind(run.memory) === "signed");
    const [low, high] = squashed ? [-1.06, 1.06] : ends_("memory", ...bounds(all2, 0.5));
    heads.memory.replaceChildren(
      "Memory ",
      h("i", {}, A.memory === name ? name : `${A.memory} → ${name}`),
      app.sameNet ? ` of unit ${S.unit}` : " mean of all units",
      ...app.sameNet ? [whose()] : []
    );
    const two = (t, run) => fmt(values[run]?.[t] ?? NaN, 4, true);
    memory2.draw({
      values,
      called: values.a ? called : { a: "", b: "" },
      low,
      high,
      rows: ticks(low, high, 4).map((x) => [x, fmt(x, Number.isInteger(x) ? 0 : 1, true)]),
      hue: "var(--ink)",
      pad: Math.round(0.4 * rem),
      tip: (t) => `step ${t + 1} “${shorten(P.shown[t], 24)}” · ${name} ${values.a ? `${two(t, "a")} → ` : ""}${two(t, "b")}`,
      said: `Memory ${name} of ${app.sameNet ? `unit ${S.unit}` : "all units, mean"}, at every step${values.a ? `, ${called.a} and ${called.b}` : ""}.`
    });
  }
  function atStep() {
    const { t } = app.S, { titles: called } = app;
    for (const [each, box, signed3] of [
      [gate3, right.gate, false],
      [memory2, right.memory, true]
    ]) {
      each.plot.cursor(t);
      const { a, b } = each.values, one = (v, cls) => h("b", { class: signed3 && Number.isFinite(v) ? `s-${sign(v)}` : cls }, fmt(v ?? NaN, 2, signed3));
      box.replaceChildren(
        ...a ? [
          h("span", { class: "wide" }, `${called.a} `),
          one(a[t], "was"),
          " → ",
          h("span", { class: "wide" }, `${called.b} `),
          one(b[t], "")
        ] : [one(b[t], "")]
      );
    }
  }
  return {
    el: el2,
    draw(has) {
      const all2 = has("picture", "size", "view", "theme"), { signal, units: units2, steps: held2 } = app.sentence;
      const said2 = JSON.stringify([signal, units2, held2, app.S.pin]), other = said2 !== spoken;
      spoken = said2;
      if (has("size")) for (const { plot } of [gate3, memory2]) plot.measure();
      if (all2 || other) drawGate();
      if (all2 || other || has("unit")) drawMemory();
      if (all2 || has("pins", "focus", "unit")) drawBar();
      if (all2 || other || has("unit", "t")) atStep();
    }
  };
}
function ribbonMarks(app, words) {
  const row = words.querySelector(".ribbon"), marks = h("div", { class: "heldmarks", "aria-hidden": "true" });
  const others2 = h("div", { class: "otherwords" });
  row.after(marks, others2);
  let far = false;
  const step = (event) => app.G.step(event.clientX - row.getBoundingClientRect().left);
  drag(row, {
    press(event) {
      if (event.pointerType === "touch") return false;
      const to = step(event);
      if (!event.shiftKey) return { from: to };
      far = true;
      const [a, b] = app.S.span;
      app.brush(app.sentence.steps === null ? app.S.t : to < a ? b : a, to, true);
      return false;
    },
    slop: (event, { hold }) => step(event) !== hold.from,
    move(event, { from: from2 }) {
      far = true;
      app.brush(from2, step(event), false);
    },
    done(event, { from: from2 }) {
      app.brush(from2, step(event), true);
      setTimeout(() => far = false);
    }
  });
  row.addEventListener(
    "click",
    (event) => {
      const word = event.target.closest("[data-step]");
      if (word && !far) app.point(Number(word.dataset.step));
      event.stopImmediatePropagation();
      far = false;
    },
    true
  );
  function boxes(steps3, cls) {
    const { G, P } = app;
    return (steps3 === null ? [[0, P.T - 1]] : spans(steps3)).filter(([a, b]) => b >= G.a && a < G.end).map(([a, b]) => {
      const left = G.x(Math.max(a, G.a)), end = G.x(Math.min(b + 1, G.end));
      return h("i", { class: cls, style: `left:${left}px;width:${end - left}px` });
    });
  }
  return {
    el: others2,
    draw(has) {
      if (!has("picture", "pins", "view", "size", "focus")) return;
      const { P, A, G, S, pins, rem } = app, chosen2 = pins[S.pin];
      const rest2 = pins.filter((pin) => pin !== chosen2 && acts(pin));
      marks.replaceChildren(
        ...rest2.flatMap((pin) => boxes(pin.steps, "also")),
        ...chosen2 ? boxes(chosen2.steps, `chosen${acts(chosen2) ? "" : " off"}`) : app.sentence.steps ? boxes(app.sentence.steps, "chosen off") : []
      );
      const apart3 = [];
      for (let t = G.a; t < G.end; t++) if (P.tokens[t] !== A.tokens[t]) apart3.push(t);
      others2.hidden = P.T === A.T && P.tokens.every((token, t) => token === A.tokens[t]);
      others2.replaceChildren(
        h("span", { class: "label" }, "instead of"),
        ...apart3.map(
          (t) => h(
            "span",
            {
              class: "m",
              title: A.shown[t] ?? "the text is over",
              style: `left:${G.x(t)}px;width:${G.cw}px;font-size:${Math.max(0.62, Math.min(0.8125, 1.7 * G.cw / rem / Math.max(1, (A.shown[t] ?? "–").length)))}rem`
            },
            A.shown[t] ?? "–"
          )
        )
      );
    }
  };
}

// visualizer/pages/whatif/presets.mjs
var pinsOf = ({ hold }, steps3) => hold.map(([signal, value]) => ({ signal, value, units: null, steps: steps3, on: true }));
function stands2({ hold }, pins, steps3, { T, H, signals }) {
  const wanted = new Map(hold);
  return signals.every((signal) => held(pins, signal, steps3, T, H) === (wanted.get(signal) ?? null));
}
function put2(preset, pins, steps3) {
  const wanted = pinsOf(preset, steps3);
  return [...pins.filter((pin) => !acts(pin) || !together(pin, wanted[0])), ...wanted];
}
function presets2(app) {
  const hold = h("span", { class: "group", role: "group", "aria-label": "Hold a gate" });
  const state = h("span", { class: "group", role: "group", "aria-label": "State of the valves" });
  const lead = h("span", { class: "lead on" }), aim = h("b", { class: "aim" });
  const el2 = h("div", { class: "chips presets", role: "group", "aria-label": "Presets" }, lead, hold, state);
  let cell = null, chips = [];
  const list = () => app.carried ?? app.pins;
  function fill2() {
    cell = app.P.cell;
    chips = app.setup.presets[cell].map((preset) => {
      const chip2 = h("button", { type: "button", class: "chip" }, preset.name);
      chip2.addEventListener("click", () => {
        const steps3 = app.over(preset), [[signal, value]] = preset.hold;
        if (stands2(preset, list(), steps3, app.P)) {
          app.choose(-1);
          app.draft = { units: null, steps: steps3, value };
          app.edit(released(app.pins, steps3, app.P.T), { select: -1 });
          return;
        }
        const next = put2(
          preset,
          app.pins.filter((pin) => !(pin.why && together(pin, app.sentence))),
          steps3
        );
        app.edit(next, { select: next.findLastIndex((pin) => pin.signal === signal) });
      });
      return { preset, chip: chip2 };
    });
    const of = (group) => chips.filter(({ preset }) => preset.group === group).map(({ chip: chip2 }) => chip2);
    lead.replaceChildren(...chips.length ? ["All units ", aim] : ["No presets: this cell has no gate"]);
    hold.replaceChildren(...of("hold"));
    state.replaceChildren(h("span", { class: "lead" }, "Memory"), ...of("state"));
    state.hidden = !of("state").length;
  }
  const where = (steps3) => steps3 === null ? "at all steps" : steps3.length === 1 ? `at ${app.names(steps3)}` : `over ${app.names(steps3)}`;
  return {
    el: el2,
    draw(has) {
      if (!has("picture", "pins", "unit")) return;
      const { P } = app, steps3 = app.over();
      if (P.cell !== cell) fill2();
      setText(aim, where(steps3));
      lead.classList.toggle("on", chips.length > 0);
      setAttributes(lead, {
        title: chips.length ? `A preset holds all ${P.H} units ${where(steps3)}. Click a word to hold it there, drag over words to hold it over them.` : ""
      });
      for (const { preset, chip: chip2 } of chips) {
        const over = app.over(preset);
        const held2 = preset.hold.map(([signal, value]) => `${signal} = ${valued(value)}`).join(", ");
        setAttributes(chip2, {
          "aria-pressed": stands2(preset, list(), over, P),
          title: `${preset.look} ${held2} in all ${P.H} units ${where(over)}.`
        });
      }
    }
  };
}

// visualizer/pages/whatif/readout.mjs
var SEEN = 0.8;
var TOP = "-96px 0px 0px";
function line(A, P, t, called) {
  const runs2 = A === P ? [["", A]] : [
    [called.a, A],
    [called.b, P]
  ];
  return runs2.map(([name, run]) => [name, ...t < run.T ? likeliest(run, t) : ["its text is over", ""]]);
}
function readout2(app) {
  const said2 = h("p", {}), el2 = h("div", { class: "readout", "aria-hidden": "true" }, said2);
  let away = false;
  el2.hidden = true;
  function draw() {
    const { A, P, S, titles: titles2 } = app;
    el2.hidden = !away;
    if (!away) return;
    const [first2, second] = line(A, P, S.t, titles2).map(
      ([name, word, number3]) => h("span", {}, name && h("small", { class: "wide" }, `${name} `), h("b", {}, word), ` ${number3}`)
    );
    said2.replaceChildren(
      first2,
      ...second ? [" → ", second] : [],
      h(
        "small",
        {},
        ` after “${shorten(P.shown[S.t], 24)}”, step ${S.t + 1}${titles2.held || second ? "" : "; nothing is held"}`
      )
    );
  }
  return {
    el: el2,
    // the block whose place it takes
    watch(answers3) {
      const seen = new IntersectionObserver(
        ([{ intersectionRatio }]) => {
          away = intersectionRatio < SEEN;
          if (app.P) draw();
        },
        { threshold: SEEN, rootMargin: TOP }
      );
      seen.observe(answers3);
      app.model.on("remove", () => seen.disconnect());
    },
    draw: (has) => has("picture", "t", "pins") && draw()
  };
}

// visualizer/pages/whatif/sections.css
var sections_default2 = '.below > section:not([hidden]) ~ section {\n  margin-top: 1.5rem;\n  border-top: 1px solid var(--rule);\n  padding-top: 0.75rem;\n}\n/* room for what is drawn once it comes near, and for what a drag says */\n.inside .says {\n  min-height: 2.5rem;\n}\n.sec.inside {\n  min-height: 33rem;\n}\n.sec.differences {\n  min-height: 28.8rem;\n}\n.inside .pair {\n  display: grid;\n  grid-template-columns: 30.5rem minmax(0, 1fr);\n  gap: 1rem 1.75rem;\n}\n.inside .cell {\n  margin: 0.35rem 0 0.1rem;\n  contain: layout style;\n}\n.inside .cell svg {\n  width: 100%;\n  height: auto;\n  overflow: visible;\n}\n.inside .cell text {\n  font-family: var(--font);\n  font-variant-numeric: tabular-nums;\n}\n.pull {\n  touch-action: none;\n}\n.pull.level {\n  cursor: ns-resize;\n}\n.pull.upright {\n  cursor: ew-resize;\n}\n.pull .reach,\n.pinned .reach {\n  fill: transparent;\n}\n.gs .pull:focus-visible,\n.gs .pinned:focus-visible {\n  outline: none;\n}\n.pull .grip {\n  stroke: var(--bg);\n  stroke-width: 2;\n  opacity: 0.85;\n}\n.pull:hover .reach {\n  stroke: var(--ink3);\n  stroke-width: 1.5;\n}\n.pull:focus-visible .reach,\n.pinned:focus-visible .reach {\n  stroke: var(--ink);\n  stroke-width: 2.5;\n}\n.pinned {\n  cursor: pointer;\n}\n.pinned .knob {\n  fill: var(--ink);\n  stroke: var(--bg);\n  stroke-width: 2;\n}\n.pinned path {\n  stroke: var(--ink);\n  stroke-width: 3;\n}\n.pinned:hover .knob {\n  fill: var(--ink3);\n}\n.states {\n  border-top: 1px solid var(--rule);\n  padding-top: 0.35rem;\n}\n.state {\n  display: grid;\n  grid-template-columns: minmax(0, 1fr) 4.4rem;\n  gap: 0.6rem;\n  align-items: center;\n  min-height: 1.9rem;\n}\n.states .slide > span {\n  font-weight: 650;\n}\n.states .slide output {\n  min-width: 3.4rem;\n}\n.gs .state .free {\n  padding: 0.05rem 0.4rem;\n  background: var(--ink);\n  border-color: var(--ink);\n  color: var(--bg);\n  font-size: 0.8125rem;\n}\n.state .free::after {\n  content: " ×";\n}\n.maphead {\n  display: flex;\n  align-items: center;\n  gap: 0.3rem 1.25rem;\n  flex-wrap: wrap;\n  min-height: 1.6rem;\n  margin-bottom: 0.35rem;\n}\n.maphead .legend {\n  margin-left: auto;\n  color: var(--ink3);\n  font-size: 0.8125rem;\n}\n.sec .signals button {\n  padding: 0.15rem 0.45rem;\n  font-size: 1rem;\n}\n.sec .signals i {\n  font-weight: 650;\n}\n.umap .pane {\n  position: relative;\n  height: 18rem;\n}\n.umap canvas {\n  position: absolute;\n  top: 0;\n  image-rendering: pixelated;\n  cursor: crosshair;\n  touch-action: pan-y;\n}\n.umap .mark {\n  position: absolute;\n  left: 0;\n  top: 0;\n  width: 100%;\n  height: 100%;\n  overflow: visible;\n  pointer-events: none;\n}\n.umap .unit {\n  position: absolute;\n  left: 0;\n  width: 3.6rem;\n  text-align: right;\n  font-size: 0.8125rem;\n  font-weight: 600;\n  line-height: 16px;\n  pointer-events: none;\n}\n.umap .row.edge {\n  stroke-width: 1.25;\n}\n.umap .step {\n  stroke: var(--ink);\n  stroke-width: 1;\n}\n.umap .kept.edge {\n  stroke-width: 1.75;\n  stroke-dasharray: 5 3;\n}\n.umap .brush.edge {\n  fill: color-mix(in srgb, var(--ink) 14%, transparent);\n  stroke-width: 2;\n}\n.under {\n  position: relative;\n  height: 1.35rem;\n  font-size: 0.8125rem;\n  color: var(--ink3);\n  cursor: pointer;\n  overflow: hidden;\n}\n.under span {\n  position: absolute;\n  top: 0.1rem;\n  text-align: center;\n  white-space: nowrap;\n  overflow: hidden;\n}\n.under b {\n  font-weight: 400;\n}\n.under .cur b {\n  color: var(--ink);\n  font-weight: 700;\n}\n.under.two-texts {\n  height: 2.6rem;\n}\n.two-texts span {\n  top: 0;\n}\n.two-texts s {\n  display: block;\n  text-decoration: none;\n  color: var(--ink3);\n}\n.two-texts s + b {\n  color: var(--ink);\n  font-weight: 600;\n}\n.two-texts b {\n  display: block;\n}\n.two-texts span:not(:has(s)) {\n  top: 1.15rem;\n}\n.brushed {\n  display: flex;\n  align-items: center;\n  gap: 0.4rem 0.9rem;\n  flex-wrap: wrap;\n  margin-top: 0.35rem;\n}\n.brushed .slide {\n  flex: 1 1 12rem;\n  max-width: 22rem;\n}\n.sec .brushed .slide > span {\n  font-style: normal;\n  font-weight: 400;\n  color: var(--ink2);\n}\n\n.differences .pair,\n.cut .pair {\n  display: grid;\n  grid-template-columns: 30.5rem minmax(0, 1fr);\n  gap: 1rem 1.75rem;\n  align-items: start;\n}\n.differences .pane {\n  height: 11rem;\n}\n.sizes {\n  height: 9rem;\n  cursor: pointer;\n  margin-bottom: 0.6rem;\n}\n.scores {\n  height: 17rem;\n}\n.sizes .parts {\n  stroke: var(--ink);\n  stroke-dasharray: 3 3;\n}\n.sizes .line.h {\n  stroke: var(--ink3);\n  stroke-width: 1.75;\n}\n.sizes .line.trained {\n  stroke: var(--ink3);\n  stroke-width: 2;\n  stroke-dasharray: 5 4;\n}\n.sec .labels .trained,\n.sizes .name.h {\n  color: var(--ink3);\n}\n.sizes .parts.name {\n  font-size: 0.75rem;\n  font-weight: 400;\n}\n.gs .moved {\n  margin-top: 0.2rem;\n}\n.gs .moved td,\n.gs .moved th {\n  height: 1.9rem;\n}\n.gs .moved .none {\n  text-align: left;\n  white-space: normal;\n  color: var(--ink2);\n}\n.moved .way {\n  width: 40%;\n}\n.change {\n  display: block;\n  position: relative;\n  height: 0.75rem;\n  background: var(--zero);\n}\n.change i {\n  position: absolute;\n  top: 0;\n  bottom: 0;\n  min-width: 2px;\n}\n.change .pos,\n.ways .pos {\n  background: var(--Fpos);\n}\n.change .neg,\n.ways .neg {\n  background: var(--Fneg);\n}\n.sec.mattered .scroll {\n  max-height: 34rem;\n  overflow: auto;\n  scrollbar-width: thin;\n}\n.gs .ways thead th {\n  position: sticky;\n  top: 0;\n  background: var(--bg);\n  z-index: 2;\n}\n.gs .ways td,\n.gs .ways th {\n  border-bottom-color: transparent;\n  padding-top: 0.08rem;\n  padding-bottom: 0.08rem;\n}\n.gs .ways thead th {\n  border-bottom-color: var(--rule);\n}\n.ways .link {\n  color: inherit;\n  text-decoration: none;\n  font-weight: inherit;\n  max-width: 11rem;\n  overflow: hidden;\n  text-overflow: ellipsis;\n}\n.ways .cur .link {\n  font-weight: 700;\n  color: var(--ink);\n}\n.ways tbody th {\n  position: sticky;\n  left: 0;\n  background: var(--bg);\n  z-index: 1;\n}\n.gs .ways .barred {\n  width: 15%;\n  padding-right: 0.2rem;\n}\n.barred span {\n  display: block;\n  position: relative;\n  height: 0.85rem;\n  background: linear-gradient(var(--rule2), var(--rule2)) 50% 0 / 1px 100% no-repeat;\n}\n.barred.share span {\n  background-position: 0 0;\n}\n.barred i {\n  position: absolute;\n  top: 0;\n  bottom: 0;\n}\n.gs .ways .barred.share .pos {\n  background: var(--ink3);\n}\n.defined {\n  display: grid;\n  grid-template-columns: auto minmax(0, 1fr);\n  gap: 0.15rem 1rem;\n  margin: 0.5rem 0 0;\n  max-width: 62rem;\n}\n.defined dt {\n  font-weight: 600;\n}\n.defined dd {\n  margin: 0;\n  color: var(--ink2);\n}\n.pick-answer {\n  color: var(--ink2);\n}\n.gs .pick-answer select {\n  font-weight: 600;\n  border-bottom: 1px solid var(--rule2);\n  padding: 0;\n  color: var(--ink);\n}\n.cuts {\n  display: flex;\n  align-items: center;\n  gap: 0.6rem 1.25rem;\n  flex-wrap: wrap;\n}\n.gs .cuts select {\n  border: 1px solid var(--rule2);\n  border-radius: 6px;\n  padding: 0.3rem 0.5rem;\n  background: var(--surf);\n  min-height: 2.25rem;\n}\n.cuts .seg {\n  gap: 0.4rem;\n  min-width: 0;\n}\n.cuts select {\n  max-width: 100%;\n}\n.cuts .number {\n  width: 7rem;\n}\n.done {\n  color: var(--ink2);\n}\n.cut .reads {\n  margin-bottom: 0.6rem;\n}\n.scores .range {\n  stroke: var(--rule2);\n  stroke-width: 9;\n  stroke-linecap: round;\n}\n.scores .draw {\n  fill: var(--ink3);\n  stroke: none;\n}\n.scores .line.draws {\n  stroke: none;\n}\n.scores .point {\n  fill: var(--ink);\n  stroke: var(--bg);\n  stroke-width: 2;\n}\n.scores .line.chance {\n  stroke: var(--ink3);\n  stroke-width: 1;\n  stroke-dasharray: 3 3;\n}\n.scores .draws {\n  color: var(--ink3);\n  font-weight: 400;\n}\n.sec .scroll {\n  overflow-x: auto;\n}\n.old {\n  opacity: 0.35;\n}\n.gs .nets td,\n.gs .nets th {\n  text-align: left;\n}\n.nets small {\n  color: var(--ink3);\n}\n.nets .mine th {\n  font-weight: 700;\n  color: var(--ink);\n}\n.nets .unlike {\n  color: var(--ink3);\n}\n.gs .nets .outcome {\n  white-space: normal;\n  min-width: 8rem;\n  color: var(--ink2);\n}\n\n@media (max-width: 1360px) and (min-width: 761px) {\n  .inside .pair,\n  .differences .pair,\n  .cut .pair {\n    grid-template-columns: 30rem minmax(0, 1fr);\n  }\n}\n@media (max-width: 999px) and (min-width: 761px) {\n  .inside .pair,\n  .differences .pair,\n  .cut .pair {\n    grid-template-columns: minmax(0, 1fr);\n  }\n  .inside .cell,\n  .states {\n    max-width: 34rem;\n  }\n  .sec.inside {\n    min-height: 55rem;\n  }\n  .sec.differences {\n    min-height: 44rem;\n  }\n}\n@media (max-width: 760px) {\n  .nets small {\n    display: block;\n  }\n  .gs .nets thead th {\n    white-space: normal;\n  }\n  .sec.inside {\n    min-height: 68rem;\n  }\n  .inside .says {\n    min-height: 6.3rem;\n  }\n  .sec.differences {\n    min-height: 59rem;\n  }\n  .inside .pair,\n  .differences .pair,\n  .cut .pair {\n    grid-template-columns: minmax(0, 1fr);\n  }\n  .defined {\n    grid-template-columns: 1fr;\n  }\n  .gs .ways .barred {\n    min-width: 3.5rem;\n  }\n  .ways .link {\n    max-width: 5rem;\n    min-height: 1.75rem;\n  }\n  .umap .pane {\n    height: 14rem;\n  }\n  .state {\n    min-height: 2.75rem;\n  }\n  .gs .state .free {\n    min-height: 2.25rem;\n  }\n  .brushed .slide {\n    flex-basis: 100%;\n    max-width: none;\n  }\n  .maphead .legend {\n    margin-left: 0;\n  }\n}\n';

// visualizer/pages/whatif/story.mjs
function witness(rows, step = null) {
  let best = 0, found = null;
  rows.forEach((row, unit) => {
    const t = row.length - 1, all2 = row.reduce((sum3, v) => sum3 + Math.abs(v), 0);
    row.forEach((v, k) => {
      const far = step === null ? Number(2 * Math.abs(v) > all2) * (t - k) : Number(k === step), size = v * v * far / all2;
      if (size > best) [best, found] = [size, { unit, step: k }];
    });
  });
  return found;
}
function followed2(app, P, step) {
  if (!P.keeper) return null;
  return witness(
    Array.from({ length: P.H }, (_, unit) => bookOf(app, P, unit).rows.at(-1)),
    step
  );
}

// visualizer/pages/whatif/whatif.css
var whatif_default = '.gs main {\n  display: block;\n  padding: 0;\n}\n.question {\n  display: flex;\n  flex-direction: column;\n}\n.question > .second {\n  position: relative;\n  display: flex;\n  align-items: center;\n  padding: 0.35rem 1.5rem 0;\n  gap: 0.75rem;\n}\n.gs .question .second .ask {\n  flex: 1;\n  padding: 0;\n}\n.second .chips,\n.second .notice {\n  display: none;\n}\n.gs .second .asked {\n  height: 2.4rem;\n}\n.gs .second .mirror {\n  line-height: 2.25rem;\n}\n.with {\n  display: flex;\n  align-items: center;\n  gap: 0.5rem;\n  color: var(--ink3);\n}\n.gs .othernet {\n  border: 1px solid var(--rule2);\n  border-radius: 6px;\n  padding: 0.3rem 0.6rem;\n  min-height: 2.2rem;\n  background: var(--surf);\n}\n.cross {\n  padding: 0.3rem 0.55rem;\n}\n.gs .question .more {\n  width: 5.6rem;\n}\n.choose {\n  display: flex;\n  align-items: center;\n  justify-content: space-between;\n  gap: 0.5rem 1.25rem;\n  padding: 0.5rem 1.5rem 0;\n  min-width: 0;\n}\n.choose .lead {\n  color: var(--ink3);\n  white-space: nowrap;\n}\n.compare {\n  display: flex;\n  align-items: center;\n  gap: 0.2rem;\n  flex: none;\n}\n.compare .seg button {\n  padding: 0.15rem 0.4rem;\n}\n.presets {\n  gap: 0.35rem;\n  min-width: 0;\n}\n.presets .group {\n  display: flex;\n  gap: 0.35rem;\n}\n.gs .presets .chip {\n  padding: 0.16rem 0.62rem;\n  font-size: 0.8125rem;\n}\n.presets .group[hidden] {\n  display: none;\n}\n.presets .group .lead {\n  align-self: center;\n  margin-left: 0.3rem;\n}\n.chip:disabled {\n  opacity: 0.45;\n  cursor: default;\n}\n/* a step that is chosen moves no chip */\n.presets .on {\n  width: 10.6rem;\n  flex: none;\n  overflow: hidden;\n  text-overflow: ellipsis;\n  font-size: 0.8125rem;\n}\n.presets .aim {\n  color: var(--ink);\n  font-weight: 600;\n}\n.listed .reset {\n  margin-right: auto;\n}\n.listed:has(.reset:not([hidden])) h2 {\n  flex: none;\n  margin-right: 0.3rem;\n}\n.surgery .along {\n  font-size: 0.875rem;\n  letter-spacing: 0;\n}\n.readout {\n  position: fixed;\n  left: 0;\n  right: 0;\n  bottom: 0;\n  z-index: 19;\n  background: var(--ink);\n  color: var(--bg);\n  padding: 0.4rem 1.5rem;\n  font-size: 1rem;\n}\n.readout p {\n  margin: 0;\n}\n.readout b {\n  font-weight: 700;\n}\n.readout small {\n  opacity: 0.75;\n}\n.gs:not(.page) .readout {\n  position: sticky;\n}\n/* what is not yet the answer to what was changed last */\n@media screen {\n  .busy :is(.verdict, .answers, .wplots .r, .bookkeeping, .holding, .readout),\n  .below > .due > * {\n    animation: awaited 0s 0.3s forwards;\n  }\n}\n@keyframes awaited {\n  to {\n    opacity: 0.45;\n  }\n}\n\n.fold {\n  display: grid;\n  grid-template-columns: 30.5rem minmax(0, 1fr);\n  column-gap: 1.75rem;\n  padding: 0.7rem 1.5rem 0.6rem;\n  transition: opacity 0.12s;\n}\n.page .fold {\n  height: max(34rem, calc(100vh - var(--top, 9rem)));\n}\n.fold > .time,\n.fold > .now {\n  display: flex;\n  flex-direction: column;\n  min-height: 0;\n}\n.below {\n  padding: 0 1.5rem 2rem;\n}\n/* a run that is drawn while a hand moves changes the sizes of nothing else */\n.fold,\n.below > section {\n  contain: layout style;\n}\n\n.surgery {\n  font-size: 1.375rem;\n  line-height: 1.5;\n  color: var(--ink2);\n  letter-spacing: -0.012em;\n  text-wrap: pretty;\n}\n.part {\n  position: relative;\n  display: inline-block;\n  font-weight: 650;\n  color: var(--ink);\n  border-bottom: 2px dashed currentColor;\n  line-height: 1.25;\n}\n.part .face i {\n  font-weight: 700;\n}\n.part select {\n  position: absolute;\n  inset: 0;\n  width: 100%;\n  height: 100%;\n  opacity: 0;\n  cursor: pointer;\n}\n.part:has(select:focus-visible) {\n  outline: 2px solid var(--ink);\n  outline-offset: 3px;\n  border-radius: 2px;\n}\n.part:hover {\n  background: var(--sunk);\n}\n.gs input.part {\n  border-width: 0 0 2px;\n  background: none;\n  padding: 0;\n  font-weight: 650;\n  text-align: center;\n  border-radius: 0;\n  color: inherit;\n}\n.gs input.value {\n  cursor: ew-resize;\n  touch-action: pan-y;\n}\n.gs input.value:focus {\n  cursor: text;\n}\n.gs input.value.s-f {\n  color: var(--f);\n}\n.gs input.value.s-i {\n  color: var(--i);\n}\n.gs input.value.s-o {\n  color: var(--o);\n}\n.gs input.value.s-r {\n  color: var(--r);\n}\n.gs input.value.s-z {\n  color: var(--z);\n}\n.gs input.value:is(.s-g, .s-n, .s-c, .s-h) {\n  color: var(--ink);\n}\n.gs input.list {\n  width: 7rem;\n}\n.gs input.list[aria-invalid] {\n  outline: 2px dashed var(--neg);\n}\n.gs button.during {\n  border-width: 0 0 2px;\n  background: none;\n  padding: 0;\n  text-align: left;\n  font-size: inherit;\n}\n.gs button.during:hover {\n  background: var(--sunk);\n}\n.spanning {\n  position: relative;\n}\n.gs .popover.steps {\n  left: 0;\n  right: auto;\n  top: calc(100% + 0.5rem);\n  width: 17rem;\n  display: flex;\n  flex-direction: column;\n  gap: 0.6rem;\n  font-size: 0.875rem;\n  letter-spacing: 0;\n  line-height: 1.4;\n}\n.steps label {\n  display: grid;\n  grid-template-columns: 3rem 1fr;\n  align-items: center;\n  color: var(--ink3);\n}\n.gs .steps select {\n  border: 1px solid var(--rule2);\n  border-radius: 6px;\n  padding: 0.3rem 0.4rem;\n  color: var(--ink);\n}\n.gs .btn.small {\n  font-size: 0.8125rem;\n  padding: 0.08rem 0.5rem;\n  letter-spacing: 0;\n}\n.gs .btn.hold {\n  font-size: 0.9375rem;\n  background: var(--ink);\n  border-color: var(--ink);\n  color: var(--bg);\n  font-weight: 600;\n  padding: 0.12rem 0.8rem;\n  letter-spacing: 0;\n  vertical-align: 0.15rem;\n  white-space: nowrap;\n}\n.surgery.proposal .verb {\n  color: var(--ink3);\n}\n.surgery.proposal .part {\n  border-bottom-style: dotted;\n}\n\n.changes {\n  margin-top: 0.3rem;\n}\n.listed {\n  display: flex;\n  gap: 0.3rem;\n  align-items: center;\n  min-height: 1.7rem;\n}\n.listed h2 {\n  flex: 1;\n}\n.changes .btn:disabled {\n  opacity: 0.35;\n  cursor: default;\n}\n.gs ol.rows {\n  list-style: none;\n  margin: 0.1rem 0 0;\n  padding: 0;\n  max-height: 6.8rem;\n  overflow-y: auto;\n  scrollbar-width: thin;\n}\n.rows .row {\n  display: grid;\n  grid-template-columns: auto auto minmax(0, 1fr) auto;\n  align-items: center;\n  column-gap: 0.45rem;\n  min-height: 1.7rem;\n  font-size: 0.875rem;\n}\n.rows .n {\n  color: var(--ink3);\n  font-size: 0.75rem;\n}\n.rows .name {\n  border: 0;\n  background: none;\n  text-align: left;\n  padding: 0.1rem 0.4rem;\n  border-radius: 4px;\n  white-space: nowrap;\n  overflow: hidden;\n  text-overflow: ellipsis;\n  color: var(--ink2);\n}\n.rows .name:hover {\n  background: var(--sunk);\n}\n.rows .name i {\n  font-weight: 650;\n}\n.rows .name b {\n  color: var(--ink);\n  font-weight: 650;\n}\n.rows .name[aria-pressed="true"] {\n  box-shadow: inset 0 0 0 1.5px var(--ink);\n  color: var(--ink);\n}\n.row.off .name {\n  text-decoration: line-through;\n  text-decoration-color: var(--ink3);\n  color: var(--ink3);\n}\n.rows .out {\n  border: 0;\n  background: none;\n  color: var(--ink3);\n  padding: 0.1rem 0.4rem;\n}\n.rows .out:hover {\n  color: var(--ink);\n}\n.rows .why {\n  grid-column: 3 / -1;\n  color: var(--ink3);\n  font-size: 0.75rem;\n  padding-left: 0.4rem;\n  margin-top: -0.15rem;\n}\n.rows input {\n  accent-color: var(--ink);\n  margin: 0;\n  width: 1rem;\n  height: 1rem;\n}\n\n.verdict {\n  font-size: 1.0625rem;\n  line-height: 1.36;\n  letter-spacing: -0.01em;\n  margin: 0.4rem 0 0.5rem;\n  min-height: 4.35rem;\n  color: var(--ink2);\n  text-wrap: pretty;\n  overflow-wrap: anywhere;\n}\n.verdict b {\n  font-weight: 650;\n  color: var(--ink);\n}\n@media (min-width: 761px) {\n  .now .transport {\n    border-top: 1px solid var(--rule);\n    height: 2.7rem;\n    flex: none;\n  }\n}\n.answers .hd {\n  margin-top: 0.1rem;\n}\n.whose {\n  display: flex;\n  justify-content: space-between;\n  font-size: 0.8125rem;\n  color: var(--ink3);\n}\n.whose .b {\n  color: var(--ink);\n  font-weight: 600;\n}\n.answers ol {\n  list-style: none;\n  margin: 0.1rem 0 0;\n  padding: 0;\n  min-height: 6.9rem;\n}\n.answers li {\n  display: grid;\n  grid-template-columns: 4.2rem minmax(0, 1fr) minmax(5.5rem, max-content) minmax(0, 1fr) 4.2rem;\n  column-gap: 0.6rem;\n  align-items: center;\n  height: 1.72rem;\n  font-size: 1rem;\n}\n.answers .w {\n  text-align: center;\n  font-weight: 600;\n  white-space: nowrap;\n  overflow: hidden;\n  text-overflow: ellipsis;\n  max-width: 9rem;\n}\n.answers .n.a {\n  color: var(--ink3);\n}\n.answers .n.b {\n  text-align: right;\n  font-weight: 700;\n}\n.answers.alone .arm.b {\n  border-color: var(--rule2);\n}\n.answers.alone .whose .b {\n  color: var(--ink3);\n  font-weight: 400;\n}\n.arm {\n  display: flex;\n  height: 1.05rem;\n}\n.arm.a {\n  justify-content: flex-end;\n  border-right: 1px solid var(--rule2);\n}\n.arm.b {\n  border-left: 1.5px solid var(--ink);\n}\n.answers .bar {\n  height: 100%;\n  min-width: 1px;\n}\n.answers .bar.a {\n  background: var(--rule2);\n}\n.answers .bar.b {\n  background: var(--ink);\n}\n.holding {\n  flex: 1 1 0;\n  min-height: 0;\n  overflow: hidden auto;\n  scrollbar-width: thin;\n  border-top: 1px solid var(--rule);\n  margin-top: 0.4rem;\n  padding-top: 0.35rem;\n}\n.holding:not(:has(> :not([hidden]))) {\n  border: 0;\n}\n\n.bookkeeping {\n  flex: 1 1 0;\n  min-height: 0;\n  display: flex;\n  flex-direction: column;\n}\n.bookkeeping > * {\n  flex: 1 1 0;\n  min-height: 0;\n}\n.wplots {\n  flex: none;\n  margin-top: 0.25rem;\n}\n.wplot {\n  height: 5.6rem;\n  cursor: crosshair;\n}\n.wplot.gate {\n  margin-bottom: 0.2rem;\n}\n.wplot.memory {\n  height: 6.4rem;\n  cursor: pointer;\n}\n.gs.keepless .wplots .wplot {\n  height: 9rem;\n}\n.wplot .line.b {\n  stroke-width: 2.75;\n}\n.wplot .line.a {\n  stroke-width: 1.75;\n  stroke-dasharray: 3.5 4;\n}\n.memory .line.a {\n  stroke: var(--ink3);\n}\n.wplot .dot.a {\n  fill: var(--bg);\n  stroke: var(--hue);\n  stroke-width: 1.5;\n}\n.wplot .shades {\n  fill: var(--hue);\n  opacity: 0.13;\n}\n.wplot .labels .name {\n  font-size: 0.8125rem;\n}\n.wplot .labels .a {\n  color: var(--ink3);\n}\n.wplots .hd i {\n  font-weight: 650;\n}\n.wplots .r .was {\n  color: var(--ink3);\n  font-weight: 500;\n}\n.wplots .r {\n  overflow: hidden;\n  text-overflow: ellipsis;\n}\n.clamp {\n  position: absolute;\n  height: 1.2rem;\n  margin-top: -0.6rem;\n  background: var(--ink);\n  color: var(--bg);\n  border-radius: 2px;\n  cursor: ns-resize;\n  display: grid;\n  place-items: center;\n  font-size: 0.8125rem;\n  font-weight: 600;\n  touch-action: none;\n  z-index: 8;\n  white-space: nowrap;\n}\n.clamp.narrow span {\n  position: absolute;\n  bottom: 100%;\n  color: var(--ink);\n  background: var(--bg);\n  padding: 0 0.25rem;\n  border-radius: 3px;\n}\n.clamp.proposal {\n  background: var(--bg);\n  color: var(--ink);\n  box-shadow: inset 0 0 0 1.5px var(--ink2);\n  opacity: 0.92;\n}\n.second .rule {\n  max-width: 19rem;\n  color: var(--ink3);\n  font-size: 0.75rem;\n  line-height: 1.3;\n}\n@media (max-width: 760px) {\n  .second .rule {\n    max-width: none;\n  }\n}\n.surgery .wrong {\n  color: var(--neg);\n  font-size: 0.8125rem;\n  font-weight: 400;\n}\n.changes .carried {\n  display: block;\n  color: var(--ink3);\n}\n.clamp.tied {\n  background: none;\n  color: var(--ink);\n  box-shadow: inset 0 0 0 1.5px var(--ink);\n}\n.clamp.tied span {\n  background: var(--bg);\n  color: var(--ink);\n  padding: 0 0.3rem;\n}\n.brace {\n  position: absolute;\n  width: 0.9rem;\n  height: 1.9rem;\n  margin: -0.95rem 0 0 -0.45rem;\n  cursor: ew-resize;\n  touch-action: none;\n  z-index: 9;\n  display: grid;\n  place-items: center;\n}\n.brace::before {\n  content: "";\n  width: 4px;\n  height: 1.65rem;\n  background: var(--ink);\n  border-radius: 2px;\n  box-shadow: 0 0 0 1.5px var(--bg);\n}\n.brace.proposal::before {\n  background: var(--ink2);\n}\n.bars i {\n  position: absolute;\n  height: 0.5rem;\n  margin-top: -0.25rem;\n  background: var(--ink);\n  border-radius: 2px;\n}\n.bars.proposal i {\n  background: var(--ink3);\n}\n.heldmarks {\n  position: absolute;\n  left: 0;\n  right: 0;\n  top: 0;\n  height: 2.6rem;\n  pointer-events: none;\n  z-index: 7;\n  overflow: hidden;\n}\n.heldmarks i {\n  position: absolute;\n  top: 0.06rem;\n  bottom: 0.06rem;\n  border: 2.5px solid var(--ink);\n  border-radius: 5px;\n  box-shadow: inset 0 0 0 1.5px var(--bg);\n}\n.heldmarks .off {\n  border-style: dashed;\n  border-width: 2px;\n  border-color: var(--ink2);\n  box-shadow: none;\n}\n.heldmarks .also {\n  border: 0;\n  border-bottom: 3px solid var(--ink3);\n  border-radius: 0;\n  box-shadow: none;\n  top: auto;\n}\n.otherwords {\n  position: relative;\n  height: 1.15rem;\n  font-size: 0.8125rem;\n  color: var(--ink3);\n  overflow: hidden;\n}\n.otherwords .m {\n  position: absolute;\n  top: 0;\n  text-align: center;\n  white-space: nowrap;\n  overflow: hidden;\n  text-overflow: ellipsis;\n  color: var(--ink2);\n  font-weight: 600;\n}\n.otherwords .label {\n  position: absolute;\n  left: 0;\n  font-size: 0.75rem;\n}\n.fold .ribbon .tok {\n  user-select: none;\n}\n\n@media (max-width: 1360px) and (min-width: 761px) {\n  .fold {\n    grid-template-columns: 30rem minmax(0, 1fr);\n    column-gap: 1.5rem;\n    padding: 0.5rem 1.25rem;\n  }\n  .choose,\n  .question > .second {\n    padding-left: 1.25rem;\n    padding-right: 1.25rem;\n  }\n  .below {\n    padding: 0 1.25rem 2rem;\n  }\n}\n@media (max-width: 1180px) and (min-width: 761px) {\n  .choose {\n    flex-direction: column;\n    align-items: flex-start;\n    gap: 0.35rem;\n  }\n  .presets {\n    flex-wrap: wrap;\n  }\n}\n/* beside each other the change and what it does, under them the whole text */\n@media (max-width: 999px) and (min-width: 761px) {\n  .page .fold,\n  .fold {\n    display: grid;\n    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);\n    height: auto;\n    align-content: start;\n  }\n  .fold > .now {\n    display: contents;\n  }\n  .surgery,\n  .changes,\n  .verdict {\n    grid-column: 1;\n  }\n  .fold .answers {\n    grid-column: 2;\n    grid-row: 1 / 4;\n    align-self: start;\n  }\n  .fold > .now .transport {\n    grid-row: 4;\n    grid-column: 1 / -1;\n  }\n  .fold > .time {\n    grid-row: 5;\n    grid-column: 1 / -1;\n    margin-top: 0.4rem;\n  }\n  .fold .holding {\n    grid-row: 6;\n    grid-column: 1 / -1;\n    height: 17.5rem;\n  }\n  .gs .bookkeeping {\n    flex: none;\n    height: 26rem;\n  }\n  .question > .second {\n    flex-wrap: wrap;\n  }\n  .second .ask {\n    flex-basis: 100%;\n  }\n  .second .ask + .with[hidden] {\n    display: none;\n  }\n}\n@media (max-height: 799px) and (min-width: 761px) {\n  .page .choose {\n    padding-top: 0.35rem;\n  }\n  .page .surgery {\n    font-size: 1.25rem;\n    line-height: 1.4;\n  }\n  .page .verdict {\n    font-size: 1rem;\n    margin: 0.25rem 0 0.3rem;\n    min-height: 4rem;\n  }\n  .page .answers li {\n    height: 1.5rem;\n    font-size: 0.9375rem;\n  }\n  .page .answers ol {\n    min-height: 6rem;\n  }\n  .page .arm {\n    height: 0.9rem;\n  }\n  .page .now .transport {\n    height: 2.4rem;\n  }\n  .page .changes {\n    margin-top: 0.15rem;\n  }\n  .page .wplot {\n    height: 5rem;\n  }\n  .page .wplot.memory {\n    height: 5.4rem;\n  }\n  .gs ol.rows {\n    max-height: 5.1rem;\n  }\n  .page .holding {\n    margin-top: 0.2rem;\n    padding-top: 0.2rem;\n  }\n}\n@media (max-width: 760px) {\n  .fold {\n    display: flex;\n    flex-direction: column;\n    padding: 0.6rem 1rem 1rem;\n  }\n  .page .fold {\n    height: auto;\n  }\n  .fold > .now {\n    display: contents;\n  }\n  .fold > .time {\n    display: block;\n  }\n  .choose {\n    flex-direction: column;\n    align-items: stretch;\n    padding: 0.5rem 1rem 0;\n  }\n  .choose > * {\n    overflow-x: auto;\n    scrollbar-width: none;\n    margin: 0 -1rem;\n    padding: 0 1rem;\n  }\n  .gs .presets .chip {\n    min-height: 2.75rem;\n  }\n  .question > .second {\n    padding: 0.5rem 1rem 0;\n    flex-wrap: wrap;\n  }\n  .second .ask {\n    width: 100%;\n  }\n  .gs .second .asked {\n    height: auto;\n  }\n  .surgery {\n    order: -1;\n    line-height: 1.7;\n  }\n  .changes {\n    order: 0;\n  }\n  .verdict {\n    order: 1;\n    min-height: 0;\n  }\n  .answers {\n    order: 2;\n  }\n  .fold > .time {\n    order: 3;\n    margin-top: 1rem;\n  }\n  .holding {\n    order: 4;\n  }\n  .gs .rows .row {\n    min-height: 2.75rem;\n  }\n  .rows .out,\n  .rows .name {\n    min-height: 2.75rem;\n  }\n  .gs ol.rows {\n    max-height: none;\n  }\n  .gs .btn.small {\n    min-height: 2.75rem;\n    min-width: 2.75rem;\n  }\n  .wplot {\n    height: 7.5rem;\n  }\n  .wplot.memory {\n    height: 7.5rem;\n  }\n  .heldmarks {\n    height: 2.95rem;\n  }\n  .answers li {\n    height: 2rem;\n  }\n  .below {\n    padding: 0 1rem 5rem;\n  }\n  .bookkeeping {\n    height: 30rem;\n  }\n  .brace {\n    width: 2rem;\n    margin-left: -1rem;\n    height: 2.75rem;\n    margin-top: -1.375rem;\n  }\n  .clamp {\n    height: 1.6rem;\n    margin-top: -0.8rem;\n  }\n  .words {\n    order: -2;\n  }\n}\n.gs:not(.page) .bookkeeping {\n  flex: none;\n  height: 24rem;\n}\n@media (max-width: 760px) {\n  .story {\n    display: none;\n  }\n  .presets .on {\n    width: auto;\n  }\n  .readout {\n    padding: 0.4rem 1rem;\n    font-size: 0.9375rem;\n  }\n}\n.busy main::before {\n  content: "";\n  position: fixed;\n  top: 0;\n  left: 0;\n  width: 100vw;\n  height: 2px;\n  background: var(--ink);\n  opacity: 0;\n  animation: late 0s 0.3s forwards;\n  z-index: 20;\n}\n';

// visualizer/pages/whatif/words.mjs
var REST_MS3 = 250;
var WAYS2 = {
  gradient_x_input: {
    title: "gradient × input",
    about: (one) => `the gradient of F by the vector that a ${one} is read as, times that vector: what it would add if F were a straight line.`
  },
  integrated_gradients: {
    title: "integrated gradients",
    about: (_one, many2) => `the same, averaged on the way from as many zero vectors, at which the biases alone set the gates, to the vectors of this text’s ${many2}; these sum to how much further F is here than there.`
  },
  leave_one_out: {
    title: "leave one out",
    about: (one) => `how much F falls if this ${one} alone is read as the zero vector.`
  },
  ledger_share: {
    title: "ledger’s share",
    about: (one) => `of all shares in what the units hold now, each by its size, the part that this ${one} wrote. It asks nothing of the answer, and to have written is not to be where it came from.`,
    share: true
  }
};
function first(values) {
  return values.reduce((best, v, k) => Math.abs(v) > Math.abs(values[best]) ? k : best, 0);
}
var sum2 = (values, t) => values.subarray(0, t + 1).reduce((all2, v) => all2 + v, 0);
var decimals = (most) => Math.max(3, Math.min(9, 2 - Math.floor(Math.log10(most))));
function agreement(firsts, token) {
  const by = /* @__PURE__ */ new Map();
  for (const [title, t] of firsts) by.set(t, [...by.get(t) ?? [], title]);
  if (by.size === 1) return `Here all put ${token(firsts[0][1])} first.`;
  const said2 = [...by].map(([t, titles2]) => `${token(t)} is first by ${listed(titles2)}`);
  return `They do not agree: ${said2.join("; ")}.`;
}
function mattered(app) {
  let run = "a", target = null, asked = null, rest2 = null;
  let about = null, found = null;
  const chosen2 = h("select", { "aria-label": "Answer" });
  const which = choice("Which text", { a: "the text", b: "the other text" }, (value) => {
    run = value;
    target = null;
    wonder();
  });
  const table = h("table", { class: "ways" }), whole = h("p", { class: "reads" }), agree = h("p", { class: "reads" });
  const scroll = h(
    "div",
    { class: "scroll", tabindex: "0", role: "region", "aria-label": "Which words mattered" },
    table
  );
  const defined = h("dl", { class: "defined" });
  const { el: el2, says, note } = section(
    "mattered",
    "Which words mattered",
    "",
    [which.el, h("label", { class: "pick-answer" }, h("span", {}, "for "), chosen2)],
    scroll,
    agree,
    whole,
    defined
  );
  chosen2.addEventListener("change", () => {
    target = chosen2.value;
    wonder();
    app.root.focus({ preventScroll: true });
  });
  const near2 = app.near.watch(el2);
  const other = () => Boolean(app.other) && app.text2 !== app.text;
  const text2 = () => JSON.stringify([app.text, app.name, app.weights, run === "b" ? app.other : null]);
  const of = () => run === "b" && other() ? app.P : app.A;
  const able = () => of().answers.kind !== "value";
  function wonder() {
    if (!near2() || !app.P || !able()) return draw();
    if (!other()) run = "a";
    const t = Math.min(app.S.t, of().T - 1), detail2 = { t, target, run };
    const key = text2() + JSON.stringify(detail2);
    clearTimeout(rest2);
    if (key === asked) return draw();
    rest2 = setTimeout(
      () => {
        [asked, about] = [key, text2()];
        app.ask("words", detail2);
      },
      app.got.words ? REST_MS3 : 0
    );
    return draw();
  }
  function fill2() {
    const { A, P, got } = app, at2 = (picture) => picture.top(Math.min(app.S.t, picture.T - 1)).slice(0, 4).map(([word]) => word);
    const now3 = target ?? got.words?.target, known = of().words;
    const words = [.../* @__PURE__ */ new Set([...now3 ? [now3] : [], ...at2(A), ...at2(P)])].filter(
      (word) => known.includes(word)
    );
    chosen2.replaceChildren(...words.map((word) => h("option", { value: word }, `“${visible(word)}”`)));
    if (now3) chosen2.value = now3;
    which.el.hidden = !other();
    which.set(run);
  }
  function draw() {
    if (!app.P) return;
    const W = app.got.words, value = !able();
    el2.style.minHeight = value ? "" : `${Math.min(34, (app.small ? 2.25 : 1.37) * (Math.min(app.S.t, of().T - 1) + 1)) + (app.small ? 32 : 15)}rem`;
    note.textContent = value ? "" : `as trained, without changes${app.other ? "" : ": the text as the network reads it"}`;
    for (const part of [scroll, agree, whole, defined, chosen2.parentNode]) part.hidden = value || !W;
    if (value)
      return void says.replaceChildren(
        "This network answers a value, which has no log-probability to ask about."
      );
    fill2();
    if (!W) return void says.replaceChildren("…");
    for (const part of [scroll, agree, whole]) part.classList.toggle("old", found !== text2());
    if (found !== text2()) return void says.replaceChildren("…");
    const P = W.run === "b" ? app.P : app.A, { one, many: many2 } = P.reads, t = Math.min(W.t, P.T - 1), ways = Object.keys(WAYS2).filter((way3) => W.array(way3));
    says.replaceChildren(
      "F = ln p(",
      h("b", {}, `“${visible(W.target)}”`),
      `) after “${P.shown[t]}”, step ${t + 1}: p is `,
      h("b", {}, pct(W.p)),
      `. How much each ${one} had to do with F, in ${["two", "three", "four"][ways.length - 2]} ways: right and blue speaks for it, left and orange against. Each column has a scale of its own.`
    );
    defined.replaceChildren(
      ...ways.flatMap((way3) => [h("dt", {}, WAYS2[way3].title), h("dd", {}, WAYS2[way3].about(one, many2))])
    );
    const columns2 = ways.map((way3) => W.array(way3)), most = columns2.map(
      (values) => values.subarray(0, t + 1).reduce((m, v) => Math.max(m, Math.abs(v)), 0) || 1
    );
    const tops = columns2.map((values) => first(values.subarray(0, t + 1)));
    const cell = (k, step) => {
      const v = columns2[k][step], size = 50 * Math.abs(v) / most[k], { share: share4 } = WAYS2[ways[k]];
      const bar2 = h("i", {
        class: v < 0 ? "neg" : "pos",
        style: share4 ? `left:0;width:${2 * size}%` : `left:${v < 0 ? 50 - size : 50}%;width:${size}%`
      });
      const text3 = share4 ? pct(v) : fmt(v, decimals(most[k]), true);
      return [
        h("td", { class: `barred${share4 ? " share" : ""}`, "aria-hidden": "true" }, h("span", {}, bar2)),
        h("td", {}, tops[k] === step ? h("b", {}, text3) : text3)
      ];
    };
    table.replaceChildren(
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          h("th", { scope: "col" }, P.reads.one),
          ...ways.flatMap((way3) => [h("th", { scope: "col", colspan: "2" }, WAYS2[way3].title)])
        )
      ),
      h(
        "tbody",
        {},
        ...Array.from(
          { length: t + 1 },
          (_, step) => h(
            "tr",
            { class: step === app.S.t ? "cur" : "" },
            h(
              "th",
              { scope: "row" },
              h(
                "button",
                { type: "button", class: "link", title: `Go to step ${step + 1}`, "data-step": step },
                P.shown[step]
              )
            ),
            ...ways.flatMap((_2, k) => cell(k, step))
          )
        )
      )
    );
    agree.replaceChildren(
      "Each way has its own definition, and they may disagree. ",
      agreement(
        ways.map((way3, k) => [WAYS2[way3].title, tops[k]]),
        (step) => `“${P.shown[step]}”`
      ),
      ways.includes("ledger_share") ? "" : " This cell keeps nothing by a gate, so there is no ledger."
    );
    const integrated = W.array("integrated_gradients");
    if (!integrated) {
      whole.replaceChildren(
        `No integrated gradients: on the way from zero vectors to this text F changes too wildly for them to be summed.`
      );
      return;
    }
    const total = sum2(integrated, t);
    whole.replaceChildren(
      "Complete: the integrated gradients sum to ",
      h("b", {}, fmt(total, 3, true)),
      `; F of the text minus F of as many zero vectors in the place of its ${many2} is `,
      h("b", {}, fmt(W.whole, 3, true)),
      "."
    );
  }
  table.addEventListener("click", (event) => {
    const step = event.target.closest("[data-step]");
    if (step) app.go(Number(step.dataset.step));
  });
  return {
    el: el2,
    draw(has) {
      if (!app.P) return;
      if (has("words")) found = about;
      if (has("picture") && app.got.words && !of().words.includes(target)) target = null;
      if (has("t", "picture")) wonder();
      else if (has("words", "theme")) draw();
      if (has("busy")) el2.classList.toggle("waiting", app.busy.has("words"));
    }
  };
}

// visualizer/pages/whatif/whatif.mjs
var SLOW_MS = 400;
var TOUCHES3 = {
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
var App4 = class extends Instrument {
  /** What run A is: the text, and the name and the weights of the network that read it. @type {string} */
  text;
  /** @type {string} */
  name;
  /** @type {string} */
  weights;
  /**
   * What run B reads or is read by instead, null where it has nothing but the changes.
   *
   * @type {?{ text?: string, model?: string, weights?: string }}
   */
  other;
  /** The server's key of the runs shown, and the question that they answer. @type {string} */
  had;
  /** @type {number} */
  shown;
  /** What was said of the last answer of each kind, and of the address. */
  said = {};
  /** Writes into the first text box. @type {(text: string) => void} */
  typed;
  /** Brings a step to the left end of the words. @type {(t: number) => void} */
  scroll;
  /** Lists the keys. @type {() => void} */
  help;
  constructor(context) {
    super(context, reading_default + whatif_default + ledger_default + sections_default2);
    Object.assign(this.S, { pin: -1, span: [0, 0], writer: null });
    this.A = null;
    this.before = this.frame = this.pause = null;
    this.slow = false;
    this.owed = /* @__PURE__ */ new Set();
    this.asked = { model: null };
    this.questions = new Questions((question3) => this.tell(question3));
    this.got = {};
    this.pins = this.listed = [];
    this.history = begun;
    this.draft = { units: null, steps: void 0, value: 1 };
    this.stepped = false;
    this.mates = null;
    this.picked = null;
    this.measured = /* @__PURE__ */ new Map();
    this.near = new Near("300px");
    const make = (part) => part(this);
    const [head, asks, chips, said2, list, told4, bar2, words, curves2, bars, held2, extra, line2] = [
      header,
      question2,
      presets2,
      sentence,
      changes,
      answers2,
      transport,
      ribbon,
      plots,
      ledgerBars,
      holds2,
      numbers3,
      readout2
    ].map(make);
    const marks = ribbonMarks(this, words.el);
    this.below = [ledgerMatrix, inside, differences, mattered, halfLives, cut, others].map(make);
    for (const part of this.below) {
      Object.assign(part, {
        owed: /* @__PURE__ */ new Set(),
        drawn: false,
        near: this.near.watch(part.el, () => this.P && part.owed.size && this.drawBelow(part, /* @__PURE__ */ new Set()))
      });
    }
    this.words = words.el;
    this.cursor = h("div", { class: "cursor" });
    this.time = h(
      "section",
      { class: "time", "aria-label": "The whole text" },
      words.el,
      curves2.el,
      h("div", { class: "bookkeeping" }, bars.el),
      this.cursor
    );
    this.now = h(
      "section",
      { class: "now", "aria-label": "The change and what it does" },
      said2.el,
      list.el,
      told4.verdict,
      bar2.el,
      told4.el,
      h("div", { class: "holding" }, held2.el)
    );
    this.first = h("section", { class: "fold", "aria-label": "What if" }, this.now, this.time);
    this.main = h("main", {}, this.first, h("div", { class: "below" }, ...this.below.map(({ el: el2 }) => el2)));
    const ways = h("div", { class: "compare" }, h("span", { class: "lead" }, "Compare with"), asks.ways);
    this.parts = [asks, head, chips, said2, list, told4, bar2, words, marks, curves2, bars, held2, extra, line2];
    this.root.append(
      head.el,
      asks.el,
      h("div", { class: "choose" }, chips.el, ways),
      this.main,
      extra.el,
      line2.el
    );
    line2.watch(told4.el);
    this.listen();
    this.receive(this.model.payload, true);
    this.model.on("progress", () => this.told());
    const { brought } = this.state;
    if (brought !== void 0) {
      this.typed(brought);
      this.send({ text: brought });
    }
  }
  close() {
    this.set({ playing: false });
    this.near.close();
    this.questions.stop();
    clearTimeout(this.pause);
    cancelAnimationFrame(this.frame);
  }
  get touches() {
    return TOUCHES3;
  }
  // the sections that wait to be looked at
  unvisited() {
    return this.below.filter(({ drawn, owed }) => !drawn || owed.size).map(({ el: el2 }) => el2);
  }
  get notices() {
    return Object.values(this.said).flat();
  }
  // read, they go together
  set notices(all2) {
    this.said = { all: all2 };
  }
  // ---- the server
  wentOff() {
    super.wentOff();
    this.before = this.mates = null;
    this.waits();
  }
  cameBack() {
    super.cameBack();
    this.waits();
  }
  get meanwhile() {
    return "Stepping through these runs still works.";
  }
  get behind() {
    return this.P !== null && (this.dirty || this.questions.busy.has("run"));
  }
  get whose() {
    return this.asked.text === this.text ? "The pictures are still of what was asked before." : `The pictures are still of “${shorten(this.text, CITED2)}”.`;
  }
  // Asks for another run. `then` says how its picture opens: `jump` at its end, `asked` as the address says.
  send(changes2, then = {}) {
    if (this.closed) return;
    const { length, ...kept2 } = changes2;
    this.asked = { ...this.asked, ...kept2 };
    this.length = length;
    this.later = { ...this.later, ...then };
    this.dirty = true;
    if (this.questions.count("run") < (this.before === null ? 1 : 2)) this.run();
    if (this.P) this.waits();
    this.mark();
  }
  run() {
    this.dirty = false;
    const units2 = this.measured.has(this.asked.model) ? {} : { units: true };
    const cut2 = this.length === void 0 ? {} : { length: this.length };
    this.questions.ask("run", { ...this.asked, ...cut2, ...units2, have: this.had ?? "" }, { both: true });
  }
  // Asks for more about the runs shown. The same is not asked twice, and only the latest answer counts.
  ask(want, detail2 = {}) {
    const request2 = { ...this.accepted, ...detail2 }, key = JSON.stringify(request2);
    if (!this.connected || this.closed || this.questions.asked(want, key)) return;
    this.questions.ask(want, request2, { key });
    this.draw(/* @__PURE__ */ new Set(["busy"]));
  }
  receive(data, opening2 = false) {
    const [head, rest2] = open(data), { want } = head;
    if (!opening2 && !this.questions.take(head)) return;
    if (opening2 && (want !== "run" || head.key && !head.sizes[0])) return this.again(head);
    if (want === "run") return this.ran(head, rest2, opening2);
    this.said = { ...this.said, [want]: head.notices };
    this.got[want] = rest2.length ? new Picture(...open(rest2)) : null;
    this.draw(/* @__PURE__ */ new Set([want, "busy", "notice"]));
  }
  again({ want, text: text2, model, weights, other, pins }) {
    this.asked = want === "run" ? { text: text2, model, weights, other, pins: pins.map(wire) } : this.wanted();
    this.run();
  }
  // a run: A, where it is another, and B, where it is not A
  ran(head, rest2, opening2) {
    const { key, sizes: [a] = [] } = head;
    this.said = { ...this.said, address: [], run: head.notices };
    const final = !this.dirty && !this.busy.has("run");
    if (final) this.returning = false;
    if (this.dirty) this.run();
    this.waits();
    this.root.classList.toggle("stale", !key);
    if (!key) {
      if (final) {
        this.later = void 0;
        this.asked = this.accepted ?? this.wanted();
        this.take(this.listed);
      }
      return this.draw(/* @__PURE__ */ new Set(["notice", "busy", "pins"]));
    }
    const before = this.P, { later: then = {} } = this, text2 = before !== null && (head.text !== this.text || head.other?.text !== this.text2);
    const other = before && (head.model !== this.name || head.weights !== this.weights || head.other?.model !== this.other?.model);
    if (head.entry) this.own = head.entry;
    if (head.units !== void 0) this.measured.set(head.model, head.units);
    if (a) this.A = new Picture(...open(rest2.subarray(0, a)));
    this.P = rest2.length > a ? new Picture(...open(rest2.subarray(a))) : this.A;
    for (const each of [this.A, this.P])
      if (before && each.layers.length === before.layers.length) each.layer = before.layer;
    const { text: typed2, model, weights } = head;
    Object.assign(this, { had: key, text: typed2, name: model, weights, other: head.other, shown: head.seq });
    this.sameNet = !head.other || head.other.model === model && head.other.weights === weights;
    this.text2 = head.other?.text;
    this.accepted = {
      text: typed2,
      model,
      weights,
      pins: head.pins.map(wire),
      other: head.other && this.beside(head)
    };
    this.listed = head.pins;
    this.carried = head.held;
    const touched = /* @__PURE__ */ new Set(["picture", "notice", "busy", "pins"]);
    if (final) {
      this.later = void 0;
      this.asked = this.accepted;
      this.take(head.pins);
      this.due = text2 && then.jump === true;
    }
    if (!before || text2 || other || then.asked || then.jump) {
      this.placed(before, then, opening2);
      this.resetView();
      for (const each of EVERYTHING) touched.add(each);
    }
    this.soon(touched);
    return void 0;
  }
  // what to compare with: another network reads the first text, whatever that will be
  beside({ text: text2, other: { text: its, ...network } }) {
    return !this.sameNet && its === text2 ? network : { text: its, ...network };
  }
  // where a new text or network is looked at
  placed(before, { jump, fresh, asked }, opening2) {
    const { P, S } = this, addressed = opening2 || asked === true;
    S.writer = null;
    if (!before || jump) this.opens(jump || addressed && this.bare);
    else {
      const last = fresh || S.t >= before.T - 1 || !continues(before.tokens, P.tokens);
      [S.t, this.picked] = [last ? P.T - 1 : Math.min(S.t, P.T - 1), null];
    }
    this.missed = S.unit < P.H ? this.missed : S.unit;
    if (this.missed < P.H) [S.unit, this.missed] = [this.missed, void 0];
    S.unit = Math.min(S.unit, P.H - 1);
    if (!before || jump || S.pin < 0 && before.name !== P.name)
      S.pin = Math.max(
        0,
        this.pins.findIndex((_, k) => this.sayable(k) >= 0)
      );
    const focus = addressed ? this.read(opening2) : null;
    S.pin = this.sayable(S.pin);
    S.focus = [focus, this.pins[S.pin]?.signal, this.chosen, P.keeper].find((name) => P.signals.includes(name)) ?? P.signals[0];
  }
  // the changes that a text is told with, as a cell can hold them
  toldWith(text2, cell) {
    const { preset, steps: steps3 } = this.setup.stories[text2] ?? {}, made = this.setup.presets[cell].find(({ name }) => name === preset);
    return made ? pinsOf(made, steps3) : [];
  }
  // At its end, where the answer is. An example, and a text that nothing is held in, are looked at in a unit that holds
  // what the word of its story wrote; any other where the change shows most.
  opens(example) {
    const { P, S, text: text2 } = this, story2 = this.setup.stories[text2];
    const own = story2 && [this.toldWith(text2, P.cell), []].some(
      (pins) => pins.map(pinText).join() === this.pins.map(wire).join()
    );
    const found = (example || own) && this.sameNet ? followed2(this, P, story2?.step) : null;
    S.t = P.T - 1;
    this.stepped = false;
    this.picked = found && { unit: found.unit, word: P.shown[found.step] };
    [S.unit, S.writer] = found ? [found.unit, found.step] : [this.changedMost(), null];
  }
  // the unit whose memory ends furthest from where it was
  changedMost() {
    const { A, P } = this, name = P.memory;
    if (A === P || !this.sameNet || A.memory !== name) return P.moment[1];
    const apart3 = (u) => Math.abs(P.at(name, P.T - 1, u) - A.at(name, A.T - 1, u));
    return Array.from({ length: P.H }, (_, u) => u).reduce(
      (best, u) => apart3(u) > apart3(best) ? u : best,
      0
    );
  }
  // What an address says of the view, and gives the signal that it looks at; the rest of it went to the server.
  read(opening2) {
    const { S, P, state } = this, { given, said: said2 } = state.asked, all2 = [...opening2 ? [] : said2.server, ...said2.view];
    S.t = state.place("t", P.T, S.t, all2);
    S.unit = state.place("unit", P.H, S.unit, all2);
    const focus = state.among("focus", P.signals, all2);
    S.pin = this.spoken(state.asked.values, all2);
    if (S.pin < 0) this.draft = { ...this.draft, units: null };
    const { units: units2 } = this.pins[S.pin] ?? this.draft;
    if (given.has("unit") && this.apart(S.pin, S.unit)) {
      all2.push(
        `The address asks for unit ${S.unit}, but holds ${unitsOf(units2, P.H)}, so unit ${units2[0]} is shown.`
      );
    }
    this.stepped = given.has("t") && S.t < P.T - 1 && S.pin < 0;
    this.said.address = all2;
    return focus;
  }
  /**
   * The change that an address speaks of: the one it names; else, of the signal it looks at, one that holds its unit.
   *
   * @param {Record<string, any>} asked
   * @param {string[]} said
   */
  spoken({ change, focus }, said2) {
    const { pins, S } = this;
    const named = change === "none" ? -1 : Number(change) - 1;
    if (change && (named === -1 ? change === "none" : named in pins)) return this.sayable(named);
    if (change) said2.push("The address speaks of a change that is not in its list.");
    const of = pins.map((_, k) => k).filter((k) => this.sayable(k) >= 0 && (!focus || pins[k].signal === focus));
    return of.find((k) => !this.apart(k, S.unit)) ?? of[0] ?? -1;
  }
  // ---- models
  find(name) {
    return this.setup.models.find((model) => model.name === name) ?? this.own ?? this.setup.models[0];
  }
  // the model of A, as it is listed
  get entry() {
    return this.find(this.name);
  }
  // another model; to a text that was written for another task it would have little to say, nor to its changes
  change(entry) {
    const from2 = this.find(this.asked.model).task, { examples } = this.setup.tasks[entry.task];
    if (entry.task === from2) return this.send({ model: entry.name });
    [this.history, this.draft.steps] = [begun, void 0];
    if (!examples.length || examples.some(([, text2]) => text2 === this.asked.text)) {
      return this.send({ other: null, pins: [], model: entry.name });
    }
    this.typed(examples[0][1]);
    return this.example(examples[0][1], entry);
  }
  /** Opens an example as it is told: with its own changes, and none of those before. */
  example(text2, entry = this.find(this.asked.model)) {
    if (!this.connected) return;
    const pins = this.toldWith(text2, entry.cell);
    const same3 = JSON.stringify(pins.map(wire)) === JSON.stringify(this.pins.map(wire));
    if (text2 !== this.text) this.history = begun;
    else if (!same3) this.history = changed2(this.history, this.pins);
    this.before = this.mates = null;
    this.draft = { units: null, steps: void 0, value: 1 };
    this.take(pins, 0);
    this.send({ model: entry.name, text: text2, pins: pins.map(wire), other: null }, { jump: true });
    this.draw(/* @__PURE__ */ new Set(["pins"]));
  }
  // ---- the list of pins
  /**
   * Replaces the list. While `done` is false a hand is still moving: no step of undo, and one request at a time.
   * A run that the network refuses leaves the list as it was.
   */
  edit(pins, { done = true, select = this.S.pin } = {}) {
    if (!this.connected) return;
    this.before ??= this.pins;
    this.stepped = false;
    if (done) {
      const same3 = JSON.stringify(this.before.map(wire)) === JSON.stringify(pins.map(wire));
      if (!same3) this.history = changed2(this.history, this.before);
      this.before = this.mates = null;
    }
    this.list(pins, select);
  }
  list(pins, select = this.S.pin) {
    this.take(pins, Math.min(select, pins.length - 1));
    this.focusOn();
    this.send({ pins: pins.map(wire) });
    this.soon(["pins"]);
  }
  // while a hand moves, what it does and what comes back are drawn together, once a frame
  soon(touched) {
    for (const what of touched) this.owed.add(what);
    if (this.before === null) return this.drawOwed();
    this.frame ??= requestAnimationFrame(() => this.drawOwed());
    return void 0;
  }
  drawOwed() {
    cancelAnimationFrame(this.frame);
    const { owed } = this;
    [this.owed, this.frame] = [/* @__PURE__ */ new Set(), null];
    this.draw(owed);
  }
  take(pins, select = this.S.pin) {
    this.pins = pins;
    this.S.pin = this.P ? this.sayable(select) : select;
  }
  // whether a change, or what would be held, is of chosen units, and this is none of them
  apart(k, unit) {
    const { units: units2, why } = this.pins[k] ?? this.draft;
    return Array.isArray(units2) && !why && units2[0] < this.P.H && !units2.includes(unit);
  }
  // the place of a change if it can be said in this cell's signals; one of another cell's waits in the list
  sayable(k) {
    return this.P.signals.includes(this.pins[k]?.signal) ? k : -1;
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
    this.before = this.mates = null;
    this.stepped = false;
    const { pin } = this.S, last = found[1].length - 1;
    this.list(found[1], this.pins.length ? Math.min(pin, last) : Math.min(0, last));
  }
  get canUndo() {
    return this.history.past.length > 0;
  }
  get canRedo() {
    return this.history.future.length > 0;
  }
  /** What B holds a place at; the later pin wins. null where it is free. */
  held(signal, unit, t) {
    return heldAt(this.carried ?? this.pins, signal, unit, t);
  }
  /** What the sentence says: the selected pin, or what would be held. */
  get sentence() {
    const { S, draft } = this, pin = this.pins[S.pin];
    if (pin) return pin;
    const units2 = draft.units === "one" ? [S.unit] : draft.units;
    return { signal: S.focus, units: units2, steps: this.over(), value: this.fit(S.focus, draft.value) };
  }
  /**
   * The steps that a preset would hold, null for all: that which a person went to; else those of the sentence; else,
   * while nothing was chosen, the ones that it comes with in the story of this text.
   */
  over(preset = null) {
    const { P, S, pins, draft } = this, story2 = this.setup.stories[this.text];
    if (this.stepped) return span(S.t, S.t, P.T);
    const own = preset && story2?.preset === preset.name ? story2.steps : null;
    const steps3 = pins[S.pin] ? pins[S.pin].steps : draft.steps === void 0 ? own : draft.steps;
    const there = steps3?.filter((t) => t < P.T);
    return there?.length ? there : null;
  }
  /** The values that a signal can have: [low, high]. */
  range(signal) {
    return this.P.roles.range(signal);
  }
  fit(signal, value) {
    if (isCoupled(value)) return this.P.roles.coupling(signal) ?? this.fit(signal, 1);
    const [low, high] = this.range(signal);
    return Math.max(low, Math.min(high, value));
  }
  /** Says something else in the sentence. */
  say(change, { done = true } = {}) {
    const { S, pins } = this, pin = pins[S.pin];
    if (pin) {
      if (change.units === "one") change = { ...change, units: [S.unit] };
      const { why, text: text2, ...rest2 } = pin, next = { ...rest2, ...change };
      next.value = this.fit(next.signal, next.value);
      this.mates ??= mates(pins, S.pin, this.setup.presets[this.P.cell]);
      const places3 = Object.fromEntries(
        Object.entries(change).filter(([name]) => ["units", "steps"].includes(name))
      );
      const along2 = Object.keys(places3).length ? this.mates : [];
      return this.edit(
        pins.map((each, k) => {
          if (!along2.includes(k)) return k === S.pin ? next : each;
          const { why: _, text: __, ...mate } = each;
          return { ...mate, ...places3 };
        }),
        { done }
      );
    }
    const { signal, ...draft } = change;
    Object.assign(this.draft, draft);
    if ("steps" in draft) this.stepped = false;
    if (signal) this.set({ focus: signal });
    return this.draw(/* @__PURE__ */ new Set(["pins"]));
  }
  /** Selects a pin; -1 is none. */
  choose(k) {
    const { units: units2, steps: steps3, value } = this.sentence;
    if (k < 0) this.draft = { units: units2, steps: steps3, value };
    else this.stepped = false;
    this.S.pin = this.sayable(k);
    this.focusOn();
    this.draw(/* @__PURE__ */ new Set(["pins"]));
    const [first2, last] = this.S.span, { a, end } = this.G;
    if (this.S.pin >= 0 && (last < a || first2 >= end)) this.scroll(first2 - 2);
  }
  // the signal of the selected pin is the one looked at
  focusOn() {
    const signal = this.pins[this.S.pin]?.signal;
    if (signal) this.set({ focus: signal });
  }
  // who looks at a unit that the change spoken of does not hold begins another sentence, or that of one that holds it
  set(changes2) {
    const { S, pins } = this, { unit } = changes2;
    if (unit === void 0 || !this.apart(S.pin, unit)) return super.set(changes2);
    const now3 = pins[S.pin], pin = now3 ? pins.findLastIndex((each, k) => each.units?.includes(unit) && this.sayable(k) >= 0) : -1;
    if (pin < 0)
      this.draft = { steps: (now3 ?? this.draft).steps, value: (now3 ?? this.draft).value, units: "one" };
    return super.set({ ...changes2, pin, ...pin < 0 ? {} : { focus: pins[pin].signal } });
  }
  // the step that a person goes to is what would be held; while a change is spoken of, only the one pointed at
  go(t) {
    this.stepped ||= this.S.pin < 0 && !this.S.playing;
    super.go(t);
    if (this.stepped) this.draw(/* @__PURE__ */ new Set(["pins"]));
  }
  point(t) {
    this.stepped = true;
    this.go(t);
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
    this.near.seen(el2, () => this.P && fn());
  }
  told() {
    this.progress = this.model.progress;
    this.draw(/* @__PURE__ */ new Set(["busy"]));
  }
  // ---- the address
  get values() {
    return this.with(this, this.accepted.pins);
  }
  get wished() {
    const { text: text2, model, weights, other, pins } = this.asked;
    return this.with({ text: text2, name: model, weights, other, sameNet: this.sameNet }, pins);
  }
  with({ text: text2, name, weights, other, sameNet }, pins) {
    const { S } = this, first2 = { text: text2, model: name, weights };
    const second = (part) => other?.[part] !== first2[part] ? other?.[part] ?? null : null;
    const spoken = S.pin < 0 ? "none" : this.pins.length > 1 ? String(S.pin + 1) : null;
    return {
      ...first2,
      pins: pins?.length ? pins : null,
      text2: sameNet ? other?.text ?? null : second("text"),
      model2: second("model"),
      weights2: second("weights"),
      change: this.pins.length ? spoken : null,
      t: S.t,
      unit: S.unit,
      focus: S.focus,
      theme: S.theme
    };
  }
  // whether the address asks for nothing to read
  get bare() {
    const { given } = this.state.asked;
    return !["text", "model", "pins"].some((name) => given.has(name));
  }
  // what the address asks the server for: what it opens on by itself where that is nothing
  wanted() {
    const { values } = this.state.asked, { weights } = values, two = ["text", "model", "weights"].map((name) => [name, values[`${name}2`]]).filter(([, value]) => value !== null);
    const other = two.length ? Object.fromEntries(two) : null;
    if (this.bare) return { text: null, model: null, weights, pins: null, other };
    const { text: text2 = null, name: model = null } = this;
    return {
      text: values.text ?? text2,
      model: values.model ?? model,
      weights,
      pins: values.pins ?? [],
      other
    };
  }
  back() {
    const asked = this.wanted();
    if (asked.text !== null) this.typed(asked.text);
    this.send(asked, { asked: true });
  }
  get settled() {
    return super.settled && !this.busy.has("run") && this.accepted !== void 0;
  }
  // ---- layout, drawing and keys
  /** The tokens of steps, as one would quote them: “moved to”; null is all steps. */
  names(steps3) {
    const { P } = this;
    if (P.reads.kind === "pieces") return quoted(steps3, P.tokens.map(spelled), "");
    return quoted(steps3, P.shown, ["bytes", "characters"].includes(P.reads.kind) ? "" : " ");
  }
  /** What the runs are called: {a: "as trained", b: "with your change"}, of what kind the comparison is. */
  get titles() {
    return titles(this);
  }
  draw(touched) {
    const has = (...names) => names.some((name) => touched.has(name));
    if (!this.P) return drawPart(this.parts[0], touched);
    const { S, P } = this;
    if (this.apart(S.pin, S.unit)) {
      [S.unit] = (this.pins[S.pin] ?? this.draft).units;
      touched.add("unit");
    }
    this.G = axis(S.view, P.T, this.width, this.gutter);
    if (touched.has("picture")) {
      if (this.A.layers.length === P.layers.length) this.A.layer = P.layer;
      this.order = Array.from(P.array("order"));
      touched.add("order");
    }
    this.root.classList.toggle("keepless", !P.keeper && !this.A.keeper);
    const { steps: steps3 } = this.sentence;
    S.span = steps3 === null ? [0, P.T - 1] : [steps3[0], Math.min(steps3.at(-1), P.T - 1)];
    if (has("t", "view", "size")) this.drawCursor();
    for (const part of this.parts) drawPart(part, touched);
    for (const part of this.below) this.drawBelow(part, touched);
    if (has("picture")) this.near.turned();
    Object.assign(this.host.dataset, {
      ready: "true",
      t: S.t,
      unit: S.unit,
      seq: this.shown,
      steps: P.T,
      model: this.name,
      pins: (this.accepted?.pins ?? []).join(";")
    });
    if (this.settled) {
      this.keep(this.due);
      this.due = false;
    }
    return void 0;
  }
  drawBelow(part, touched) {
    for (const what of touched) part.owed.add(what);
    const near2 = part.near();
    if (!near2 && part.drawn && !part.el.hidden) return;
    if (this.before !== null && !part.el.matches(":active, :focus-within") && !this.slow) {
      this.pause ??= setTimeout(() => this.catchUp(), SLOW_MS);
      return;
    }
    const { owed } = part;
    Object.assign(part, { owed: near2 ? /* @__PURE__ */ new Set() : owed, drawn: true });
    drawPart(part, owed);
  }
  catchUp() {
    [this.pause, this.slow] = [null, true];
    for (const part of this.below) if (part.owed.size) this.drawBelow(part, /* @__PURE__ */ new Set());
    this.slow = false;
  }
  // how high the window is counts too
  measure() {
    return { ...super.measure(), high: this.inPage ? innerHeight : 0 };
  }
  waits() {
    if (this.before !== null) return;
    this.root.classList.toggle("busy", this.busy.has("run"));
    this.root.setAttribute("aria-busy", String(this.busy.has("run")));
  }
  // on a phone the sentence stays above all that is drawn over it
  placeWords() {
    const place2 = this.small ? this.first : this.time;
    if (this.words.parentNode !== place2) place2.prepend(this.words);
  }
  resetView(size) {
    this.root.classList.toggle("tall", this.P.reads.kind === "bytes");
    super.resetView(size);
    this.root.style.setProperty("--top", `${this.main.offsetTop}px`);
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
var whatif_default2 = { render: (context) => void new App4(context) };

// visualizer/pages/index.mjs
var index_default = { Explorer: explorer_default, Gradients: gradients_default2, Trainer: train_default2, WhatIf: whatif_default2 };
export {
  index_default as default
};
