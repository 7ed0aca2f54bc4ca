// The whole text as a page to read: every token tinted by what the selected unit holds there.

import { css, inkOn } from "../kit/colour.mjs";
import { h } from "../kit/dom.mjs";
import { many, shorten } from "../kit/format.mjs";
import { pointed, swatches } from "../kit/maps.mjs";
import { placed } from "../kit/place.mjs";
import { character, page, unknown } from "../kit/tokens.mjs";
import { writing } from "./writing.mjs";

// in rem: what is left for the units, the least and, on a phone, the most for the text; and up to how many tokens
// are set how large, the rest at 1
const UNITS = 17.5,
  FEWEST = 4,
  PHONE = 19;
const SIZES = {
  bytes: [[400, 1.0625]],
  characters: [
    [80, 1.75],
    [400, 1.25],
  ],
  other: [
    [60, 1.5],
    [200, 1.1875],
  ],
};

export function reader(app) {
  const signals = h("div", { class: "seg signals", role: "group", "aria-label": "Colour the text by" });
  const whose = h("span", { class: "whose" });
  const pen = writing(app);
  const sheet = h("div", {
    class: "sheet",
    tabindex: "0",
    role: "region",
    "aria-label": "The text, token by token",
  });
  const tag = h("div", { class: "tag", role: "tooltip" });
  tag.hidden = true;
  const bar = h("div", { class: "readbar" }, h("span", { class: "wide" }, "Colour"), signals, whose, pen.el);
  const el = h("div", { class: "reader" }, bar, sheet, tag);
  const legend = h("span", { class: "legend", "aria-hidden": "true" });
  const own = h("span", { class: "ownword" }, h("u", {}, "written by the network"));
  const key = h("span", { class: "r tools" }, own, legend);
  let spans = [],
    current = null,
    letters = null;

  sheet.addEventListener("click", ({ target }) => target.t !== undefined && app.go(target.t));
  sheet.addEventListener("pointermove", hover);
  for (const end of ["pointerleave", "scroll"]) sheet.addEventListener(end, () => (tag.hidden = true));

  function hover({ target, clientX, clientY }) {
    const { P, S } = app,
      { t } = target;
    tag.hidden = t === undefined;
    if (tag.hidden) return;
    const of = character(P.tokens, t),
      part = of ? ` of “${of}”` : "",
      mean = S.mode === "mean";
    tag.textContent =
      `${S.focus} ${pointed(values()[t], mean || P.exact(S.unit))} · ${mean ? `mean of ${many(P.H, "unit")}` : `unit ${S.unit}`}` +
      ` · step ${t + 1} “${shorten(P.shown[t], 24)}”${part}`;
    const home = el.getBoundingClientRect(),
      { offsetWidth: width } = tag;
    tag.style.left = `${Math.max(0, Math.min(home.width - width, clientX - home.left + 12))}px`;
    tag.style.top = `${clientY - home.top - 34}px`;
  }

  const values = () =>
    app.S.mode === "mean" ? app.P.mean(app.S.focus) : app.P.column(app.S.focus, app.S.unit);

  // memory has no bound: its scale is the largest that this unit holds in this text
  function full() {
    const { P, S } = app;
    return app.P.roles.kind(S.focus) === "memory" ? P.reach(S.focus, S.mode === "mean" ? null : S.unit) : 1;
  }

  // the parts of one word, of one line of code, stay together in what is copied
  function set() {
    const { P } = app,
      { kind } = P.reads;
    const nodes = [];
    spans = page(kind, app.text, P.tokens).map(({ before, shown, kind: what, after }, t) => {
      const span = h("span", { class: what || false }, shown);
      span.t = t;
      if (P.unknown[t]) {
        span.classList.add("unknown");
        span.title = `“${P.tokens[t]}” ${unknown(P)}`;
      }
      if (app.written !== null && t >= app.written) span.classList.add("own");
      nodes.push(before, span, after);
      return span;
    });
    sheet.classList.toggle("code", ["bytes", "characters"].includes(kind));
    const sizes = SIZES[kind] ?? SIZES.other;
    sheet.style.fontSize = `${sizes.find(([most]) => P.T <= most)?.[1] ?? 1}rem`;
    sheet.replaceChildren(...nodes.filter((node) => node !== ""));
    sheet.scrollTop = 0;
    current = null;
    own.hidden = app.written === null;
  }

  // as tall as the text, while the units have room; a height of its own, so that a step lays out nothing here
  function fit() {
    const { rem, small, time } = app;
    sheet.style.height = "";
    const most = small ? PHONE * rem : time.clientHeight - el.offsetTop - bar.offsetHeight - UNITS * rem;
    sheet.style.height = `${Math.max(FEWEST * rem, Math.min(sheet.scrollHeight + 2, most))}px`;
  }

  function tint() {
    const { S, palette } = app,
      all = values(),
      most = full();
    spans.forEach((span, t) => {
      const colour = palette.of(S.focus, all[t], most);
      if (span.colour === colour) return;
      span.colour = colour;
      span.style.background = css(colour);
      span.style.color = inkOn(colour);
    });
    legend.replaceChildren(...swatches(app, S.focus, most));
    whose.textContent = S.mode === "mean" ? `mean of ${many(app.P.H, "unit")}` : `of unit ${S.unit}`;
    for (const button of signals.children)
      button.setAttribute("aria-pressed", String(button.dataset.signal === S.focus));
  }

  // what flows and is kept first, then the valves
  function choices() {
    const { P } = app,
      gate = (name) => app.P.roles.kind(name) === "gate";
    const order = [
      P.memory,
      ...P.signals.filter((name) => name !== P.memory && !gate(name)).reverse(),
      ...P.signals.filter(gate),
    ];
    signals.replaceChildren(
      ...order.map((name) => {
        const title = app.P.roles.word(name);
        const button = h(
          "button",
          { type: "button", "data-signal": name, "aria-label": `${title} ${name}`, "data-term": name },
          h("i", { class: `s-${name}` }, name),
        );
        button.addEventListener("click", () => app.look(name));
        return button;
      }),
    );
  }

  function mark() {
    current?.classList.remove("cur");
    current?.removeAttribute("aria-current");
    current = spans[app.S.t];
    current.classList.add("cur");
    current.setAttribute("aria-current", "step");
    const { offsetTop: top, offsetHeight: tall } = current,
      line = Math.min(2 * tall, sheet.clientHeight / 3);
    if (top - line < sheet.scrollTop) sheet.scrollTop = top - line;
    else if (top + tall + line > sheet.scrollTop + sheet.clientHeight)
      sheet.scrollTop = top + tall + line - sheet.clientHeight;
  }

  return {
    el,
    key,
    sheet,
    draw(has) {
      const { P } = app;
      if (has("picture") && letters !== P.signals.join()) {
        choices();
        letters = P.signals.join();
      }
      if (has("picture")) set();
      if (has("picture", "size")) fit();
      if (has("picture", "theme", "focus", "unit")) tint();
      if (has("picture", "size", "step")) mark();
      pen.draw(has);
    },
  };
}

// Which view of the text is open: over time, the text itself with what its units do, or all layers and directions.

const PANES = { time: "Over time", text: "Text and units", layers: "" };

export function panes(app) {
  const buttons = Object.entries(PANES).map(([pane, name]) => {
    const button = h(
      "button",
      { type: "button", "data-pane": pane, title: pane === "layers" ? "" : "Switch (key v)" },
      name,
    );
    button.addEventListener("click", () => app.show(pane));
    return button;
  });
  const el = h(
    "div",
    { class: "hd panes" },
    h("div", { class: "seg", role: "group", "aria-label": "View of the text" }, ...buttons),
  );
  const where = h("small", { class: "wide" });
  el.append(where);
  const beside = h("button", { type: "button" });
  beside.addEventListener("click", () => app.set({ beside: !app.S.beside }));
  const howto = h("small", { class: "howto", "data-term": "map" });
  el.append(h("div", { class: "seg besides" }, beside), howto);
  let maps = null,
    small = null;

  return {
    el,
    // this line also holds what either view says of itself
    join(heat, reader) {
      maps = heat;
      el.append(reader.key);
    },
    draw(has) {
      if (small !== app.small) {
        small = app.small;
        // on a phone the maps stand far from here, and keep theirs
        (small ? maps.head : el).append(maps.tools);
        maps.head.hidden = !small;
      }
      if (has("picture")) {
        where.textContent = placed(app.P);
        howto.textContent = `a row is a unit, a column a ${app.P.reads.one}`;
      }
      if (has("picture", "beside")) {
        const cell = app.P.beside && app.setup.cells[app.P.beside.cell];
        beside.hidden = !cell;
        beside.textContent = `${cell} beside`;
        beside.title = `What a ${cell} of the same size, trained alike, makes of this text`;
        beside.setAttribute("aria-pressed", String(app.S.beside));
      }
      if (!has("picture", "pane")) return;
      const [, , several] = buttons,
        { layers } = app.P;
      several.hidden = layers.length < 2;
      several.textContent = layers.at(-1).direction === "reverse" ? "Both directions" : "All layers";
      for (const button of buttons)
        button.setAttribute("aria-pressed", String(button.dataset.pane === app.S.pane));
    },
  };
}
