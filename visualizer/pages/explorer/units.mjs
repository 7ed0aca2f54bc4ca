// What the units do, as it was measured on texts that chose nothing: which of them tell a feature, and what one
// of them follows and what kind of memory it is.

import { h } from "../kit/dom.mjs";
import { fmt, many, pct } from "../kit/format.mjs";
import { pinText, span } from "../kit/pins.mjs";
import {
  finding,
  followed,
  halfLifeIs,
  learnt,
  life,
  ranks,
  SCORES,
  scale,
  scored,
  spreading,
  told,
} from "../kit/ranking.mjs";
import { way } from "../kit/site.mjs";
import { term } from "../kit/terms.mjs";

export function units(app) {
  const feature = h("select", { "aria-label": "Feature" });
  const note = h("p", { class: "finding" });
  const rows = h("div", { class: "ranks", role: "group", "aria-label": "Units, best on validation first" });
  const ranking = h(
    "section",
    { class: "ranking", "aria-label": "Units that tell a feature" },
    h("label", { class: "hd" }, h("h2", {}, "Units that tell"), feature),
    note,
    rows,
  );
  const whose = h("h2"),
    tag = h("span", { class: "r" }),
    about = h("div", { class: "facts" });
  const one = h(
    "section",
    { class: "oneunit", "aria-label": "The selected unit" },
    h("div", { class: "hd" }, whose, tag),
    about,
  );
  const silent = h("p", { class: "silent" }),
    stale = h("p", { class: "stale-units" });
  const el = h("div", { class: "units" }, silent, ranking, one, stale);
  let chosen = null,
    task = null,
    shown,
    buttons = [];

  feature.addEventListener("change", () => {
    app.set({ feature: feature.value });
    app.root.focus({ preventScroll: true });
  });
  // in the list the arrows go down the ranks
  rows.addEventListener("keydown", (event) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key],
      at = buttons.indexOf(event.target);
    if (!by || at < 0) return;
    event.preventDefault();
    const next = buttons[Math.max(0, Math.min(buttons.length - 1, at + by))];
    next.focus();
    next.click();
  });

  // to the What-if page, with this unit: "cut" is a place there
  function ways({ S, P }) {
    const to = (words, title, where) => {
      const link = h("a", { class: "link", href: app.state.near("whatif"), title }, words);
      for (const use of ["pointerdown", "focus", "click"])
        link.addEventListener(use, () => (link.href = where()));
      return link;
    };
    const kept = () =>
      pinText({
        signal: P.memory,
        ...app.place,
        units: [S.unit],
        steps: span(S.t, P.T - 1, P.T),
        value: Number(P.at(P.memory, S.t, S.unit).toPrecision(4)),
      });
    return h(
      "p",
      { class: "onward", "data-control": true },
      // a file has no test texts to cut it in
      !app.setup.made && [
        to(
          "Cut this unit",
          "Silence it: how far does the test score fall?",
          () => `${way(app, "whatif")}#cut`,
        ),
        " · ",
      ],
      to("Hold it", "What if it kept what it holds now, to the end of the text?", () =>
        way(app, "whatif", { pins: kept() }),
      ),
    );
  }

  const found = () => app.setup.cards[app.entry.card]?.note;
  const measured = () => app.measured.get(app.name);
  const current = () => measured().features.find(({ name }) => name === chosen);

  const ALL = {
    probe: ["all units, probe", "A linear probe, which reads all units at once"],
    before: ["before training", "The best unit of the weights that training began with"],
  };

  function row({ of, unit, signal, sign, score, spread }, kind, at) {
    const { chance } = SCORES[kind];
    const low = Math.min(at(score), at(chance)),
      high = Math.max(at(score), at(chance));
    const bar = h("span", { class: "bar", style: `left:${100 * low}%;width:${100 * (high - low)}%` });
    const range =
      spread &&
      h("span", {
        class: "range",
        style: `left:${100 * at(spread[0])}%;width:${100 * (at(spread[1]) - at(spread[0]))}%`,
      });
    const parts = [
      h(
        "span",
        { class: "who" },
        ...(of ? [ALL[of][0]] : [`unit ${unit} `, h("i", {}, told(kind, signal, sign))]),
      ),
      h("span", { class: "track" }, bar, range),
      h("span", { class: "n" }, scored(score)),
    ];
    const drawn = spread ? `: ${spreading(score, spread)} when the test texts are drawn anew` : "";
    if (of)
      return h(
        "div",
        {
          class: `rank ${of}`,
          "data-term": of === "probe" ? "probe" : "initial weights",
          "data-act": `${ALL[of][1]}${drawn}.`,
        },
        ...parts,
      );
    const button = h(
      "button",
      { type: "button", class: "rank", tabindex: "-1", title: `Select it${drawn}`, "data-unit": unit },
      ...parts,
    );
    button.addEventListener("click", () => app.choose(unit, signal));
    return button;
  }

  function rank() {
    const { features } = measured();
    const { feature: asked } = app.S;
    chosen = features.some(({ name }) => name === asked)
      ? asked
      : (features.find(learnt) ?? features[0])?.name;
    feature.value = chosen;
    const it = current(),
      at = scale(it),
      { title, chance } = SCORES[it.kind];
    note.textContent = `${finding(it, app.P.H)} Listed as validation ranked them, with ${title} on test texts.`;
    note.classList.toggle("nowhere", !learnt(it));
    const axis = h(
      "div",
      { class: "rank scale", "aria-hidden": "true" },
      h("span", {}, term(title), ", ", term("test texts")),
      h(
        "span",
        { class: "track" },
        h(
          "span",
          { class: "chance", style: `left:${100 * at(chance)}%` },
          `chance ${fmt(chance, chance ? 1 : 0)}`,
        ),
        h("span", { class: "end" }, "1"),
      ),
      h("span", {}),
    );
    const made = ranks(it).map((each) => row(each, it.kind, at));
    buttons = made.filter((each) => each.dataset.unit !== undefined);
    rows.style.setProperty("--chance", `${100 * at(chance)}%`);
    rows.replaceChildren(axis, ...made);
    select();
  }

  function select() {
    const { S } = app;
    buttons.forEach((button, k) => {
      const on = S.mode === "unit" && Number(button.dataset.unit) === S.unit;
      button.setAttribute("aria-pressed", String(on));
      button.tabIndex = on || (k === 0 && S.mode === "mean") ? 0 : -1;
    });
    facts();
  }

  function share(gate, shut, open) {
    const part = (cls, size) =>
      h("i", {
        class: cls,
        style: `width:${100 * size}%;${cls === "shut" ? "" : `background:var(--R${gate})`}`,
      });
    return h(
      "tr",
      {},
      h("th", { scope: "row" }, h("i", { class: `s-${gate}` }, gate), ` ${app.P.roles.word(gate)}`),
      h("td", {}, pct(shut)),
      h(
        "td",
        { class: "both", "aria-hidden": "true" },
        h("span", {}, part("shut", shut), part("between", 1 - shut - open), part("open", open)),
      ),
      h("td", {}, pct(open)),
    );
  }

  function facts() {
    const { S, P } = app;
    if (S.mode === "mean") {
      whose.replaceChildren(`Mean of ${many(P.H, "unit")}`);
      tag.textContent = "";
      about.replaceChildren(h("p", {}, "Select one unit to read what it does."));
      return;
    }
    const all = measured(),
      it = all.units[S.unit],
      does = followed(all, S.unit);
    whose.replaceChildren(`Unit ${S.unit} `, h("small", {}, `of ${P.H}, over the test texts`));
    tag.replaceChildren(h("b", { "data-term": it.tag }, it.tag));
    const line = (name, ...what) => [h("dt", {}, name), h("dd", {}, ...what)];
    const follow =
      does &&
      h("button", { type: "button", class: "link", title: "Show the units that tell it" }, does.title);
    follow?.addEventListener("click", () => app.set({ feature: does.name }));
    const keeps = P.keeper && [
      ...line(
        "keeps",
        h("i", { class: `s-${P.keeper}`, "data-term": P.keeper }, P.keeper),
        ` ${scored(it.keep)} `,
        h("small", {}, `median ${app.P.roles.word(P.keeper)} gate`),
      ),
      ...line(
        term("half-life"),
        `${life(it.half_life)} `,
        h("small", { title: `Half-life: ${halfLifeIs(P.reads)}` }, "median over all that it writes"),
      ),
    ];
    const gates = Object.keys(it.open);
    about.replaceChildren(
      h(
        "dl",
        {},
        ...line(
          "follows",
          ...(does ? [follow, h("small", {}, ` ${does.how}`)] : ["none of these features well"]),
        ),
        ...(keeps ?? line("keeps", "no gate keeps its memory")),
      ),
      ...(gates.length
        ? [
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
                  h("th", { scope: "col" }, "open > 0.9"),
                ),
              ),
              h("tbody", {}, ...gates.map((gate) => share(gate, it.shut[gate], it.open[gate]))),
            ),
          ]
        : []),
      ...(app.pages.whatif ? [ways(app)] : []),
      h("p", { class: "rule" }, h("b", {}, it.tag), ": ", app.setup.tags[it.tag]),
      h(
        "details",
        {},
        h("summary", {}, "How this was measured"),
        h(
          "p",
          {},
          all.about,
          ` ${all.steps.validation.toLocaleString("en")} steps of validation, ${all.steps.test.toLocaleString("en")} of test texts.`,
        ),
      ),
      ...(found() ? [h("p", {}, h("b", {}, "This task"), `: ${found()}`)] : []),
    );
  }

  return {
    el,
    draw(has) {
      if (!has("picture", "unit", "focus", "feature")) return;
      const all = measured(),
        // of another layer than the last nothing was measured
        other = app.P.layer !== app.P.last,
        none = other || !all?.features.length;
      for (const part of [ranking, one]) part.hidden = none;
      silent.hidden = !none;
      stale.hidden = none || app.weights !== "initial";
      stale.textContent = "Measured on the trained weights; the text above is read by the initial ones.";
      if (none) {
        silent.textContent =
          all === undefined
            ? ""
            : other && all?.features.length
              ? "What the units do was measured of the last layer, read forwards. All that these compute stands in the other view."
              : app.entry.yours
                ? `What the units of “${app.entry.title}” do was not measured: that takes texts of a task, of which every step is known. All that a unit computes stands in the other view.`
                : app.entry.card === undefined
                  ? "This is your own run: what its units do was not measured."
                  : app.entry.bidirectional
                    ? "What the units of this model do was not measured: half of them have read what is still to come."
                    : "What the units of this model do was not measured.";
        shown = undefined;
        return;
      }
      // features of two tasks may share a name, and not more
      if (task !== null && task !== app.entry.task) app.S.feature = null;
      task = app.entry.task;
      if (shown === all) return has("feature") ? rank() : select();
      shown = all;
      feature.replaceChildren(...all.features.map(({ name, title }) => h("option", { value: name }, title)));
      rank();
    },
  };
}
