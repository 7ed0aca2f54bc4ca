// Scores and loss over the iterations, both networks on the same axes, named where their lines end. The score of the
// best weights so far cannot fall; that of the latest ones, thin beside it, can.

import { spread, ticks } from "../kit/axis.mjs";
import { axisColours, axisNumbers, embed } from "../kit/bokeh.mjs";
import { h } from "../kit/dom.mjs";
import { fmt } from "../kit/format.mjs";
import { score } from "../kit/header.mjs";
import { term } from "../kit/terms.mjs";

// the share of the iterations after which a score is no more that of a beginner
const LATE = 0.2;

/** The top of an axis from 0: all values, but not the few at the beginning that dwarf the others. */
export function ceiling(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (!sorted.length) return 1;
  const most = sorted.at(-1),
    usual = sorted[Math.floor(0.97 * (sorted.length - 1))];
  return 1.05 * (most > 2 * usual ? 1.5 * usual : most) || 1;
}

/** The range of a score: all of an accuracy, else from 0 to what is shown, or to twice chance and all that is late. */
export function scoreRange(measure, values, late = []) {
  if (measure.better === "higher") return [0, 1];
  return [
    0,
    measure.chance === null
      ? ceiling(values)
      : Math.max(2 * measure.chance, 1.05 * Math.max(0, ...late.filter(Number.isFinite))),
  ];
}

/** What a tooltip says of a network's scores: two where the latest weights are not the best. */
export const scores = (written, best, latest) =>
  written(best) === written(latest) ? written(best) : `${written(best)}, latest ${written(latest)}`;

/** Which names stand where lines end: all of the best weights, of the latest those that are apart from it. */
export const named = (ends, apart) =>
  ends.filter((end) => {
    const best = end.latest && ends.find((each) => !each.latest && each.cell === end.cell);
    return !best || Math.abs(best.y - end.y) >= apart;
  });

export function curves(app) {
  const plot = (name) => {
    const target = h("div", { class: "bk" }),
      labels = h("div", { class: "labels", "aria-hidden": "true" });
    return {
      name,
      target,
      labels,
      head: h("h2"),
      note: h("small"),
      el: h("div", { class: `plot ${name}`, role: "img" }, target, labels),
    };
  };
  const plots = { score: plot("score"), loss: plot("loss") };
  const el = h(
    "div",
    { class: "curves" },
    ...Object.values(plots).flatMap((each) => [h("div", { class: "hd" }, each.head), each.el]),
  );
  for (const { head, note } of Object.values(plots)) head.append(h("span"), " ", note);
  const measured = h("span"),
    lower = h("span", {}, "lower is better");
  plots.score.head.firstChild.append(term("validation", "Validation"), measured);
  plots.loss.head.firstChild.append(term("training loss", "Training loss"));
  const key = (kind, words) => h("span", { class: "key" }, h("i", { class: `line ${kind}` }), words);
  plots.score.note.append(key("best", "best weights so far"), " ", key("latest", "latest weights"), lower);
  // of each figure its lines: which network's, and which of its curves
  const LINES = {
    score: {
      own: [0, "score"],
      other: [1, "score"],
      own_latest: [0, "latest"],
      other_latest: [1, "latest"],
    },
    loss: { own: [0, "loss"], other: [1, "loss"] },
  };
  let model = null,
    zoomed = false,
    setting = false,
    /** @type {Record<string, { t: number, v: number, cell: string, latest: boolean }[]>} */
    ends = {};

  async function start() {
    await embed(app.setup.figures, { score: plots.score.target, loss: plots.loss.target }, (named) => {
      model = named;
      app.draw(new Set(["run", "picture", "size", "theme"]));
    });
    for (const name of ["iterations", "score.y", "loss.y"]) {
      model(name).change.connect(() => {
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
        setTimeout(() => app.draw(new Set(["run", "picture", "size"])), 50); // after Bokeh's own undo
      });
      new ResizeObserver(() => label()).observe(each.el);
    }
    app.root.classList.add("plotted");
  }

  const right = () => Math.round(3.6 * app.rem);

  function size() {
    for (const name of Object.keys(plots)) {
      model(name).setv({
        min_border_left: app.gutter,
        min_border_right: right(),
        min_border_top: 6,
        min_border_bottom: Math.round(1.3 * app.rem),
      });
      model(name).toolbar.active_drag = app.small ? null : "auto";
    }
  }

  const cells = () => app.P.cells;
  const hue = (cell) => (cell === "rnn" ? "--rnn" : "--ink");

  function colours() {
    for (const name of Object.keys(plots)) {
      axisColours(model, name, app);
      model(`${name}.iterations`).setv({
        major_label_text_color: app.css("--ink3"),
        major_label_text_font_size: `${app.fine}px`,
        major_label_text_font: app.font,
      });
      for (const [line, [k, curve]] of Object.entries(LINES[name])) {
        const latest = curve === "latest";
        model(`${name}.${line}`).glyph.setv({
          line_color: app.css(hue(cells()[k])),
          line_width: latest ? 1.25 : k ? 2.25 : 3,
          line_dash: latest ? [4, 3] : [],
          line_cap: latest ? "butt" : "round",
        });
      }
    }
    model("chance").line_color = app.css("--ink3");
  }

  function fill() {
    const { P, run, task } = app,
      { measure } = task,
      count = (run ?? app.choice).iterations;
    const t = run ? Array.from(P.array("t")) : [];
    const written = { score: (v) => score(measure, v), loss: (v) => fmt(v, 4) };
    const each = Math.ceil(count / app.setup.points);
    setting = true;
    for (const name of Object.keys(plots)) {
      /** @type {Record<string, any[]>} */
      const data = { t },
        shown = [];
      for (const [line, [k, curve]] of Object.entries(LINES[name])) {
        const values = run && P.array(`${k}.${curve}`);
        data[line] = values ? Array.from(values) : t.map(() => NaN);
        if (values) shown.push({ line, cell: cells()[k], latest: curve === "latest" });
        model(`${name}.${line}`).visible = Boolean(values);
      }
      const firsts = shown.filter(({ latest }) => !latest);
      // of a network at a point: its value, or of two the best and the latest
      const says = ({ line, cell }, j) => {
        const latest = data[`${line}_latest`] ?? data[line];
        return `${app.name({ cell })} ${scores(written[name], data[line].at(j), latest.at(j))}`;
      };
      const values = shown.flatMap(({ line }) => data[line]);
      const late = shown.flatMap(({ line }) => data[line].filter((_, j) => t[j] > LATE * count));
      const [low, high] = name === "score" ? scoreRange(measure, values, late) : [0, ceiling(values)];
      data.low = t.map(() => low);
      data.high = t.map(() => high);
      data.tip = t.map((k, j) =>
        [`iteration ${k.toLocaleString("en")}`, ...firsts.map((each) => says(each, j))].join("\n"),
      );
      model(`${name}.source`).data = data;
      model(`${name}.hit`).glyph.width = { value: each };
      if (!zoomed) model(`${name}.y`).setv({ start: low, end: high });
      ends[name] = shown.flatMap(({ line, cell, latest }) => {
        const last = data[line].findLastIndex(Number.isFinite);
        return last < 0 ? [] : [{ t: t[last], v: data[line][last], cell, latest }];
      });
      const now = firsts.map((each) => says(each, -1)).join("; ");
      plots[name].el.setAttribute(
        "aria-label",
        t.length
          ? `${name === "score" ? `Validation ${measure.title}` : "Training loss"} at iteration ${t.at(-1)}: ${now}.`
          : "No curve yet.",
      );
    }
    if (!zoomed) model("iterations").setv({ start: 0, end: count });
    model("chance").setv({ location: measure.chance ?? 0, visible: measure.chance !== null });
    setting = false;
    marks();
    measured.textContent = ` ${measure.title}`;
    lower.hidden = measure.better !== "lower";
    const { examples } = run ?? app.choice,
      few = examples === app.setup.all ? "" : `, on the same ${examples} examples`;
    plots.loss.note.textContent = `${each > 1 ? `mean of every ${each} iterations` : "of every iteration"}${few}`;
  }

  // round numbers on the axes, whatever part of them is in view
  function marks() {
    const { start, end } = model("iterations"),
      along = ticks(start, end, app.small ? 4 : 7).filter(Number.isInteger);
    for (const name of Object.keys(plots)) {
      const share = name === "score" && app.task.measure.name === "accuracy" ? 100 : 1;
      // an axis whose end is not known yet has no numbers
      const y = model(`${name}.y`),
        up = app.run || share > 1 ? ticks(y.start, y.end, 6) : [];
      const digits = Math.max(0, -Math.floor(Math.log10(share * (up[1] - up[0])) + 1e-9)) || 0;
      axisNumbers(
        model(`${name}.ticks`),
        model(`${name}.axis`),
        up.map((v) => [v, fmt(share * v, digits) + (share > 1 ? "%" : "")]),
      );
      axisNumbers(
        model(`${name}.marks`),
        model(`${name}.iterations`),
        along.map((k) => [k, k.toLocaleString("en")]),
      );
    }
  }

  // names where the lines end, and what to do where there is none
  function label() {
    if (!model || !app.P) return;
    const { measure } = app.task,
      x = model("iterations");
    for (const [name, { labels, el: box }] of Object.entries(plots)) {
      const { start, end } = model(`${name}.y`),
        tall = box.clientHeight - 6 - Math.round(1.3 * app.rem);
      const wide = box.clientWidth - app.gutter - right(),
        edge = app.gutter + wide;
      const y = (v) => Math.max(0, Math.min(tall, tall * (1 - (v - start) / (end - start))));
      const left = (t) => app.gutter + wide * Math.max(0, Math.min(1, (t - x.start) / (x.end - x.start)));
      const placed = (ends[name] ?? []).map((each) => ({ ...each, x: left(each.t), y: y(each.v) }));
      const shown = named(placed, 0.6 * app.rem).map((each) => {
        const kind = `${each.cell === "rnn" ? " rnn-h" : ""}${each.latest ? " latest" : ""}`;
        const word = each.latest ? "latest" : app.name({ cell: each.cell });
        return { ...each, span: h("span", { class: `name${kind}` }, word) };
      });
      const chance =
        name === "score" && measure.chance !== null
          ? [{ x: edge, y: y(measure.chance), span: h("span", { class: "name fine" }, "chance") }]
          : [];
      // names that could touch make room for each other
      const near = shown.some((each) => each.x + right() > edge);
      for (const group of near ? [[...shown, ...chance]] : [shown, chance]) {
        const heights = spread(
          group.map((each) => each.y),
          0.95 * app.rem,
          tall,
        );
        group.forEach(({ span, x: at }, k) => {
          span.style.left = `${at + 6}px`;
          span.style.top = `${6 + heights[k]}px`;
        });
      }
      labels.replaceChildren(...[...shown, ...chance].map(({ span }) => span));
      if (!app.run && name === "score") {
        const both =
          "Press Start. Both networks read the same examples in the same order, and their curves grow here.";
        labels.append(
          h(
            "span",
            { class: "alone" },
            app.choice.beside ? both : "Press Start, and the network’s curves grow here.",
          ),
        );
      }
    }
  }

  start();

  return {
    el,
    draw(has) {
      if (!model) return;
      if (has("size")) size();
      if (has("theme", "size", "picture")) colours();
      if (has("run", "picture")) fill();
      if (has("run", "picture", "size", "theme")) label();
    },
  };
}
