// A box of the cell opened: how the number of one signal comes about at this step. The cell's equations are the menu;
// first all units stand side by side, see layer.mjs; deeper down one unit's rows of weights stand as bars, and their
// products fall onto the curve that squashes the sum.

import { equation, pieces, primed, typeset, write } from "../kit/cell/equations.mjs";
import { addsUp, lines, reads, steep, taken, without } from "../kit/cell/sum.mjs";
import { isFlat } from "../kit/curves.mjs";
import { h, setAttributes, setText, el as svg } from "../kit/dom.mjs";
import { fmt, many, shorten, sign } from "../kit/format.mjs";
import { pinText } from "../kit/pins.mjs";
import { way } from "../kit/site.mjs";
import { question } from "./handles.mjs";
import { layer } from "./layer.mjs";
import { prime, signed, waterfall } from "./waterfall.mjs";

const STATES = ["h", "c"]; // what a step leaves to the next
const PRODUCTS = 4; // of a row of weights, the largest, before "the others"

const bracketed = (v, digits) => (v < 0 ? `(${fmt(v, digits)})` : fmt(v, digits));

/** What the signals of a step are called by its equations, of the layer shown; null until all of it has come. */
export function read(app) {
  const { P, S, tensors, inputs } = app;
  if (!tensors?.picture || !inputs?.picture || !app.rows(S.t)) return null;
  const { level, direction } = P.layers[P.layer];
  const row = (name, t, k = P.layer) => P.row(name, t, k);
  const old = direction === "reverse" ? S.t + 1 : S.t - 1;
  const states = STATES.filter((name) => P.signals.includes(name));
  const before = Object.fromEntries(states.map((name) => [name, row(name, old)]));
  const weights = {};
  for (const [name, [, shape]] of Object.entries(tensors.picture.arrays)) {
    const [k, of] = name.split(".");
    if (Number(k) === P.layer)
      weights[of] =
        shape.length > 1 ? { data: tensors.picture.array(name), shape } : tensors.picture.array(name);
  }
  const now = Object.fromEntries(P.signals.map((name) => [name, row(name, S.t)]));
  return {
    ...weights,
    ...primed(before),
    ...now,
    x: level ? below(P, level, row, S.t) : word(inputs.picture, S.t),
  };
}

// what a layer above the first reads: all that the layer below it says
function below(P, level, row, t) {
  const from = P.layers.flatMap((layer, k) => (layer.level === level - 1 ? [...row("h", t, k)] : []));
  return Float32Array.from(from);
}

function word(picture, t) {
  const D = picture.arrays.x[1][1],
    at = picture.array("at")[t];
  return picture.array("x").subarray(at * D, (at + 1) * D);
}

export function anatomy(app) {
  const heading = h("h2"),
    hold = h("a", { class: "hold", "data-control": true }),
    close = h("button", { type: "button", class: "btn small" }),
    levels = Object.fromEntries(
      ["layer", "unit"].map((depth) => [
        depth,
        h("button", { type: "button", onclick: () => app.set({ depth }) }),
      ]),
    ),
    said = h("p", { class: "said", "aria-live": "polite" }),
    strips = h("div", { class: "rowsof" }),
    adding = h("h2"),
    sum = h("div", { class: "falls" }),
    every = layer(app, called),
    whatif = h("ul", { class: "withouts" });
  const el = h(
    "section",
    { class: "anatomy", "aria-label": "How the number comes about" },
    h(
      "div",
      { class: "hd" },
      heading,
      h("div", { class: "seg", role: "group", "aria-label": "How deep" }, ...Object.values(levels)),
      hold,
      close,
    ),
    said,
    every.el,
    strips,
    h("div", { class: "hd" }, adding),
    h("div", { class: "adds" }, sum, whatif),
  );
  el.hidden = true;
  // the equation that is open, at this step, see `taken`; null until all of it has come
  /** @type {ReturnType<typeof taken>} */
  let found = null;
  close.addEventListener("click", () => app.shallower());

  // ---- the equations, of which one is open

  const menu = h("div", { class: "equations", role: "group", "aria-label": "The equations of a step" });
  menu.hidden = true;
  // an equation lights its part of the cell, and a part its equation; null where neither is pointed at
  function light(pointed) {
    for (const mark of app.root.querySelectorAll(".cell [data-open]"))
      mark.classList.toggle("lit", [app.S.open, pointed].includes(mark.dataset.open));
    for (const { name, button } of menuRows) button.classList.toggle("lit", name === pointed);
  }
  function lighting(event) {
    const of = event.target.closest?.(".cell [data-open], .equations [data-signal]");
    if (app.S.open) light(of ? (of.dataset.open ?? of.dataset.signal) : null);
  }
  let form = null,
    menuRows = [];
  // mathematics is set once for a cell
  function buildMenu() {
    const { P } = app,
      { equations, signals } = P.roles;
    for (const event of ["pointerover", "focusin"]) menu.parentElement.addEventListener(event, lighting);
    menuRows = equations.map((each) => {
      const value = h("b"),
        numbers = h("span", { class: "numbers" });
      const button = h(
        "button",
        { type: "button", "data-signal": each.name },
        equation(each, signals),
        value,
        numbers,
      );
      button.addEventListener("click", () => app.open(each.name));
      return { ...each, button, value, numbers };
    });
    menu.replaceChildren(
      h("h2", {}, "The equations ", h("small", {}, "each opens its part")),
      ...menuRows.map(({ button }) => button),
    );
  }

  function drawMenu() {
    const { P, S } = app;
    if (form !== P.roles) buildMenu();
    form = P.roles;
    for (const { name, tree, button, value, numbers } of menuRows) {
      const on = name === S.open,
        v = P.at(name, S.t, S.unit);
      setAttributes(button, { "aria-pressed": on });
      setText(value, fmt(v));
      value.className = hue(name, v);
      numbers.hidden = !on || !found;
      if (on && found) numbers.replaceChildren("= ", inNumbers(tree, found));
    }
  }

  // the right side with a number for each name, and for each product of a matrix
  function inNumbers(tree, { numbers, terms, sum }) {
    const { digits } = addsUp(
      terms.map(({ adds }) => adds),
      sum,
    );
    const number = (node) =>
      node.op === "name" || node.op === "matrix" ? fmt(numbers.get(node), digits) : null;
    return typeset(pieces(tree, number), [], write(tree, number));
  }

  // ---- colours and names

  const gate = (name) => app.P.roles.kind(name) === "gate";
  const hue = (name, v) => `n s-${gate(name) ? name : sign(v)}`;
  const title = (name) =>
    `${app.P.roles.word(name)}${gate(name) ? " gate" : STATES.includes(name) ? " state" : ""}`;

  /** What a vector is to who reads the page. */
  function called(vector, values) {
    const { P, S } = app,
      level = P.layers[P.layer].level;
    if (vector.text === "x")
      return level ? "what the layer below says" : `the ${P.reads.one} “${shorten(P.shown[S.t], 16)}”`;
    const first = Array.from(values).every((v) => v === 0);
    if (vector.text === "h'") return first ? "no hidden state yet" : "the last hidden state";
    return "the last hidden state, as far as it is let through";
  }

  // ---- a row of weights, what it meets, and their products

  function bars(values, width, tall, strong = null) {
    const n = values.length,
      most = Math.max(...Array.from(values, Math.abs)) || 1,
      each = width / n,
      gap = each > 3 ? 1 : 0,
      path = { pos: "", neg: "", "pos faint": "", "neg faint": "" };
    for (let k = 0; k < n; k++) {
      const size = Math.max(0.5, (Math.abs(values[k]) / most) * (tall / 2)),
        faint = strong && !strong.has(k) ? " faint" : "",
        y = values[k] < 0 ? tall / 2 : tall / 2 - size;
      path[sign(values[k]) + faint] +=
        `M${(k * each + gap / 2).toFixed(2)} ${y.toFixed(2)}h${Math.max(0.8, each - gap).toFixed(2)}v${size.toFixed(2)}h-${Math.max(0.8, each - gap).toFixed(2)}z`;
    }
    return svg(
      "svg",
      { width, height: tall, viewBox: `0 0 ${width} ${tall}`, "aria-hidden": "true" },
      svg("path", { d: `M0 ${tall / 2}H${width}`, class: "base" }),
      ...Object.entries(path).map(([cls, d]) => d && svg("path", { d, class: cls })),
    );
  }

  function drawStrips() {
    const { P, S, rem } = app,
      all = found.terms.filter(({ products }) => products),
      tall = Math.round((app.small ? 1.9 : app.low ? 1.1 : 1.6) * rem);
    strips.hidden = !all.length;
    const room = app.width - (app.small ? 0 : (all.length - 1) * 1.5 * rem),
      label = 5.6 * rem,
      end = 2.9 * rem,
      width = Math.floor(room / (app.small ? 1 : Math.max(1, all.length)) - label - end);
    strips.replaceChildren(
      ...all.map((term) => {
        const { node, row, vector, products } = term,
          [of] = node.parts,
          n = row.length,
          strong = new Set(lines(term, PRODUCTS).flatMap(({ k }) => (k === null ? [] : [k])));
        const line = (name, values, marks = null) => {
          const most = Math.max(...Array.from(values, Math.abs));
          return h(
            "div",
            { class: "strip1" },
            h("span", {}, name),
            bars(values, Math.max(10, width), tall, marks),
            h("small", {}, most ? `\u00B1${fmt(most, most < 0.1 ? 3 : most < 10 ? 2 : 0)}` : "all 0"),
          );
        };
        const plain = typeset(pieces(node), P.signals, write(node));
        return h(
          "div",
          { class: "dot", role: "img", "aria-label": dotSays(term, n) },
          h("p", {}, plain, " ", h("small", {}, `${called(of, vector)}, ${n} numbers`)),
          line(prime(of.op === "name" ? of.text : write(of)), vector),
          line(`row ${S.unit} of ${node.text[0]}`, row),
          line("products", products, strong),
        );
      }),
    );
  }

  const dotSays = ({ node, adds }, n) =>
    `${prime(write(node))}: ${n} numbers, each times its weight in row ${app.S.unit}, add ${signed(adds)} together.`;

  // ---- the sum, which `waterfall` draws

  /** The lines of the column: what a line is called, its factors, what it adds, and the term that it is of. */
  function column() {
    const { numbers, terms } = found;
    return terms.flatMap((term) => {
      const by = term.scales.map((scale) => `${prime(write(scale))} \u00B7 `).join("");
      const scaled = term.scales.map((scale) => `${bracketed(numbers.get(scale), 3)} \u00B7 `).join("");
      if (!term.products)
        return [
          {
            name: named(term, by),
            factors: factors(term, scaled),
            adds: term.adds,
            rest: false,
            first: term,
          },
        ];
      const vector = term.node.parts[0],
        of = prime(vector.op === "name" ? vector.text : `(${write(vector)})`),
        { text } = term.node;
      return lines(term, PRODUCTS).map(({ k, others, adds }, j) => ({
        name:
          k === null
            ? `the other ${others} products`
            : `${by}${app.small ? text[0] : text}[${app.S.unit},${k}] \u00B7 ${of}[${k}]`,
        factors:
          k === null ? "" : `${scaled}${bracketed(term.row[k], 3)} \u00B7 ${bracketed(term.vector[k], 3)}`,
        adds,
        rest: k === null,
        first: j ? null : term,
      }));
    });
  }

  const isBias = ({ node }) => node.op === "name" && /^b/.test(node.text);
  const named = (term, by) =>
    isBias(term)
      ? `${by}${app.small ? "bias" : "the bias"} ${term.node.text}`
      : `${by}${prime(write(term.node))}`;

  // the numbers that a product is made of
  function factors(term, scaled) {
    const { numbers } = found,
      { node } = term;
    if (node.op === "*")
      return `${scaled}${node.parts.map((part) => partSays(part, numbers.get(part))).join(" \u00B7 ")}`;
    return scaled ? `${scaled}${bracketed(numbers.get(node), 3)}` : "";
  }
  const partSays = (part, value) =>
    part.op === "call" ? `${part.text}(${fmt(found.numbers.get(part.parts[0]), 3)})` : bracketed(value, 3);

  // ---- in words

  function words() {
    const { P, S } = app,
      name = S.open,
      value = P.at(name, S.t, S.unit);
    const what = [h("b", {}, title(name)), ` ${name} of unit ${S.unit}`];
    const parts = [
      ["x", P.layers[P.layer].level ? "the layer below" : `the ${P.reads.one}`],
      ["h'", "the last hidden state"],
    ].flatMap(([of, says]) => {
      const all = found.terms.filter((term) => reads(term, of));
      return all.length && found.curve ? [[says, total(all)]] : [];
    });
    const set = ({ node }) => typeset(pieces(node), P.signals, write(node)),
      biases = found.terms.filter(isBias),
      others = found.terms.filter((term) => !isBias(term) && !reads(term, "x") && !reads(term, "h'"));
    if (found.curve) {
      if (biases.length) parts.push([biases.length > 1 ? "the biases" : "the bias", total(biases)]);
      for (const term of others) parts.push([set(term), term.adds]);
    } else for (const term of found.terms) parts.push([isBias(term) ? "the bias" : set(term), term.adds]);
    const { digits, exact } = addsUp(
      parts.map(([, adds]) => adds),
      found.sum,
    );
    const number = (v) => h("span", { class: `n s-${sign(v)}` }, signed(v, digits));
    const added = parts.flatMap(([says, adds], k) => [
      k ? ", " : "",
      says,
      says === "the biases" ? " add " : " adds ",
      number(adds),
    ]);
    const last = h("span", { class: hue(name, value) }, fmt(value));
    said.replaceChildren(
      "At ",
      h("b", {}, `“${shorten(P.shown[S.t], 24)}”`),
      " the ",
      ...what,
      " comes about like this: ",
      ...added,
      ". ",
      ...(found.curve
        ? [
            `The sum is ${exact ? "" : "about "}`,
            number(found.sum),
            `; ${SAID[found.by] ?? `the curve ${found.by}`} makes it `,
            last,
            ".",
          ]
        : [`Together ${exact ? "" : "about "}`, last, "."]),
    );
  }
  const total = (all) => all.reduce((sum, { adds }) => sum + adds, 0);

  function sentences() {
    const { P } = app;
    whatif.hidden = !found.curve;
    if (!found.curve) return whatif.replaceChildren();
    const some = (test) => found.terms.some(test),
      biases = found.terms.filter(isBias).length;
    const x = (term) => reads(term, "x"),
      old = (term) => reads(term, "h'"),
      incline = steep(found);
    const all = [
      biases && [
        `With the bias${biases > 1 ? "es" : ""} alone it would be `,
        without(found, (term) => !isBias(term)),
      ],
      some(x) && [
        `Without ${P.layers[P.layer].level ? "the layer below" : `the ${P.reads.one}`}: `,
        without(found, x),
      ],
      some(old) && ["Without the last hidden state: ", without(found, old)],
    ].filter(Boolean);
    const [more, less] = [1, -1].map((by) => h("b", {}, fmt(found.curve(found.sum + by))));
    whatif.replaceChildren(
      ...all.map(([says, value]) => h("li", {}, says, h("b", {}, fmt(value)), ".")),
      h("li", {}, "With one more in the sum: ", more, "; with one less: ", less, "."),
      h(
        "li",
        {},
        isFlat(incline)
          ? "The curve is flat here: less than a twentieth of an error returns."
          : "The curve has a slope here: an error can return.",
      ),
    );
    return undefined;
  }

  function drawHold() {
    const { P, S } = app,
      { roles } = P,
      name = S.open;
    hold.hidden = !app.pages.whatif || !gate(name);
    if (hold.hidden) return;
    const linked = roles.keeper === name && roles.keepsAt === 0,
      asks = question(P.at(name, S.t, S.unit), linked);
    hold.textContent = asks.words;
    hold.setAttribute(
      "href",
      way(app, "whatif", {
        pins: pinText({ signal: name, ...app.place, units: [S.unit], steps: [S.t], value: asks.value }),
      }),
    );
  }

  // what stands where a layer is opened, and where one unit of it is
  function drawParts(values) {
    const { S } = app,
      deep = S.depth === "unit",
      shown = found !== null;
    for (const part of [strips, adding.parentElement, sum.parentElement]) part.hidden = !shown || !deep;
    every.el.hidden = !shown || deep;
    el.setAttribute("aria-busy", String(!shown));
    if (!shown) {
      const notices = [...(app.tensors?.notices ?? []), ...(app.inputs?.notices ?? [])];
      said.replaceChildren(notices.join(" ") || "The weights of this network are on their way.");
      return;
    }
    words();
    if (!deep) {
      every.draw(values, found);
      return;
    }
    drawStrips();
    adding.replaceChildren(
      "How it adds up ",
      h(
        "small",
        {},
        found.terms.some(({ products }) => products)
          ? `the ${PRODUCTS} largest products of each row, and all others together`
          : "number by number",
      ),
    );
    sentences();
    waterfall(sum, app, column(), found);
  }

  return {
    el,
    menu,
    draw(has) {
      const { P, S } = app;
      if (
        !has(
          "open",
          "depth",
          "picture",
          "size",
          "theme",
          "unit",
          "step",
          "order",
          "tensors",
          "inputs",
          "rows",
        )
      )
        return;
      const name = S.open,
        deep = S.depth === "unit",
        values = read(app),
        line = P.roles.equations.find((each) => each.name === name);
      heading.replaceChildren(
        `The ${title(name)} `,
        h("i", { class: `s-${name}`, "data-term": name }, name),
        " ",
        h("small", {}, deep ? `of unit ${S.unit}, opened` : `of all ${many(P.H, "unit")}, opened`),
      );
      setText(levels.layer, `all ${many(P.H, "unit")}`);
      setText(levels.unit, `unit ${S.unit} alone`);
      for (const [depth, button] of Object.entries(levels))
        setAttributes(button, { "aria-pressed": depth === S.depth });
      close.replaceChildren(deep ? "Back " : "Close ", h("kbd", {}, "Esc"));
      found = values && taken(line.tree, values, S.unit, P.roles.functions);
      drawHold();
      drawMenu();
      drawParts(values);
      if (has("open")) light(null);
      app.brought();
    },
  };
}

const SAID = {
  sigmoid: "the curve σ",
  tanh: "the curve tanh",
  relu: "relu, which makes 0 of what is below 0,",
};
