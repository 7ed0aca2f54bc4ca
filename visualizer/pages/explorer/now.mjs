// This instant: the sentence that says what the step did, the cell, the update in numbers, all units, and
// what the model expects next.

import { atEnd, heading as headed, silence } from "../kit/brought.mjs";
import { booked, diagram } from "../kit/cell/diagram.mjs";
import { HEIGHT, WIDTH } from "../kit/cell/frame.mjs";
import { instant } from "../kit/cell/instant.mjs";
import { equation, marked, narrate, plain } from "../kit/cell/sentence.mjs";
import { reading, unrolled } from "../kit/cell/unrolled.mjs";
import { curved, curveOf } from "../kit/curves.mjs";
import { h, setAttributes, setText, el as svg } from "../kit/dom.mjs";
import { fmt, holds, many, pct } from "../kit/format.mjs";
import { placePicker } from "../kit/placepicker.mjs";
import { role } from "../kit/ranking.mjs";
import { term } from "../kit/terms.mjs";
import { visible } from "../kit/tokens.mjs";
import { unitPicker } from "../kit/unit.mjs";

const MOTION_MS = 250;

export function now(app) {
  const say = h("p", { class: "say", "aria-live": "polite" });
  const which = h("h2");
  const picker = unitPicker(app);
  const one = h("button", { type: "button", "aria-label": "one unit" }, "one");
  const mean = h("button", { type: "button" }, "mean");
  const layer = placePicker((place) => app.send(place), { brief: true });
  const segment = h(
    "div",
    { class: "seg", "data-control": true },
    picker.row,
    layer.el,
    ...picker.els,
    one,
    mean,
  );
  one.addEventListener("click", () => app.set({ mode: "unit" }));
  mean.addEventListener("click", () => app.set({ mode: "mean", open: null }));
  const cell = h("div", {
    class: "cell",
    tabindex: "0",
    role: "group",
    "data-terms": ".instant",
    "aria-label": "This step; the arrows go through its words and marks",
  });
  const book = h("button", { type: "button", title: "The same cell, drawn as in textbooks" }, "as in books");
  const unroll = h(
    "button",
    { type: "button", title: "A cell for every step, from all of the text to one" },
    "unrolled",
  );
  const bend = h("button", { type: "button", title: "The curve that squashes a gate" }, "its curve");
  book.addEventListener("click", () => app.set({ look: app.S.look === "book" ? "flow" : "book" }));
  unroll.addEventListener("click", () =>
    app.set(app.S.look === "unrolled" ? { look: "flow" } : { look: "unrolled", zoom: 0 }),
  );
  const chain = unrolled({
    press: (t) => app.go(t),
    zoomed: (zoom) => app.set({ zoom }),
    opened: (signal) => app.open(signal),
  });
  let entered = false;
  bend.addEventListener("click", () => {
    const { S, P } = app;
    app.set({ curve: S.curve === null ? curveOf(P, S.focus) : null });
  });
  const looks = h(
    "div",
    { class: "seg looks", "data-control": true, role: "group", "aria-label": "Ways to see the cell" },
    unroll,
    book,
    bend,
  );
  const looked = h("div", { class: "looked", "data-picture": "The cell" }, cell);
  const update = h("div", { class: "eq" });
  const strips = h("canvas", { class: "strips", role: "img" }),
    letters = h("div", { class: "rows", "aria-hidden": "true" });
  const every = term("bars of all units", ""),
    stripsHead = h("h2", {}, every);
  const answersHead = h("h2"),
    answersLine = h("div", { class: "hd" }, answersHead),
    predictions = h("ol", { class: "pred" }),
    remark = h("p", { class: "remark" });
  const root = h(
    "div",
    { class: "instant" },
    say,
    h("div", { class: "cellhd" }, which, segment),
    h("div", { class: "cellbox" }, looked, looks),
    update,
    h(
      "div",
      { class: "low" },
      h(
        "div",
        { "data-picture": "All units at this step" },
        h("div", { class: "hd" }, stripsHead),
        h("div", { class: "barred" }, strips, letters),
      ),
      h("div", { "data-picture": "What it answers" }, answersLine, predictions, remark),
    ),
  );
  // from where h leaves the cell to what is answered from it
  const wire = svg("path", { class: "wire" }),
    tip = svg("path", { class: "tip" });
  const ahead = svg("svg", { class: "ahead", "aria-hidden": "true" }, wire, tip);
  root.append(ahead);
  // a part of the picture opens the signal that it makes or carries; its words say what they mean
  const markOpen = () => {
    for (const part of cell.querySelectorAll("[data-of]")) {
      part.dataset.open = part.dataset.of;
      part.dataset.act = "A click opens it: how its number comes about.";
    }
  };

  cell.addEventListener("click", (event) => {
    const mark = event.target.closest("[data-open]");
    if (mark && !event.target.closest("a")) app.open(mark.dataset.open);
  });

  let stepped = 0,
    least = 0,
    aside = 0,
    drawing = null,
    kind = null,
    size = { width: 0, height: 0 };

  strips.addEventListener("click", (event) => {
    const at = strips.getBoundingClientRect(),
      left = 1.5 * app.rem;
    const k = Math.floor(((event.clientX - at.left - left) / (at.width - left)) * app.P.H);
    if (k >= 0 && k < app.P.H) app.pick(app.order[k]);
  });

  const rows = Array.from({ length: 5 }, () => {
    const bar = h("span", { class: "bar" }),
      word = h("span", { class: "w" }),
      p = h("span", { class: "n" });
    return { bar, word, p, row: h("li", { "data-term": "next word" }, bar, word, p) };
  });
  predictions.append(...rows.map((each) => each.row));
  const others = h("p", { class: "besideit" });
  remark.before(others);

  function drawStrips() {
    const { P, S, rem, css } = app,
      dpr = devicePixelRatio || 1;
    const { width, height } = size;
    if (strips.width !== Math.round(width * dpr) || strips.height !== Math.round(height * dpr)) {
      strips.width = Math.round(width * dpr);
      strips.height = Math.round(height * dpr);
    }
    const pen = strips.getContext("2d");
    pen.setTransform(dpr, 0, 0, dpr, 0, 0);
    pen.clearRect(0, 0, width, height);
    const left = 1.5 * rem,
      each = (height - 2) / P.signals.length,
      bw = (width - left) / P.H;
    const k0 = app.order.indexOf(S.unit);
    const gap = bw > 3 ? 1.2 : 0;
    P.signals.forEach((name, j) => {
      const gate = app.P.roles.kind(name) === "gate",
        full = app.full(name);
      const top = j * each + 2,
        tall = each - 5,
        base = gate ? top + tall : top + tall / 2;
      pen.globalAlpha = 1;
      pen.fillStyle = css("--rule2");
      pen.fillRect(left, base, width - left, 1);
      const values = P.signal(name);
      const colours = gate ? [css(`--F${name}`)] : [css("--Fpos"), css("--Fneg")];
      // one path a colour: filling each bar alone costs more than all the rest of a step
      const paths = colours.map(() => new Path2D());
      for (let k = 0; k < P.H; k++) {
        const v = values[S.t * P.H + app.order[k]];
        const size = Math.max(0.5, Math.min(1, Math.abs(v) / full) * (gate ? tall : tall / 2));
        paths[!gate && v < 0 ? 1 : 0].rect(
          left + k * bw + gap / 2,
          v < 0 ? base : base - size,
          Math.max(1, bw - gap),
          size,
        );
      }
      pen.globalAlpha = 0.85;
      colours.forEach((colour, c) => {
        pen.fillStyle = colour;
        pen.fill(paths[c]);
      });
    });
    pen.globalAlpha = 1;
    if (S.mode === "mean") return;
    pen.strokeStyle = css("--ink");
    pen.lineWidth = 1.75;
    pen.strokeRect(
      Math.max(left + k0 * bw - 2, 1),
      1,
      Math.min(bw + 4, width - left - k0 * bw + 1),
      height - 2,
    );
  }

  // how much of the drawing's lower right corner the buttons lie over, in units of the drawing
  function besides() {
    const of = drawing.svg.getBoundingClientRect(),
      { left } = looks.getBoundingClientRect(),
      scale = Math.min(of.width / WIDTH, of.height / HEIGHT);
    return app.small || !scale ? 0 : Math.max(0, ((of.left + of.right) / 2 - left) / scale + WIDTH / 2 + 4);
  }

  function lead() {
    const ends = [...cell.querySelectorAll(".head")].filter((each) =>
      each.getAttribute("d").endsWith("l-8 8"),
    );
    const none = app.small || !ends.length || app.S.look === "unrolled";
    ahead.style.display = none ? "none" : "";
    if (none) return;
    const home = root.getBoundingClientRect(),
      from = ends.at(-1).getBoundingClientRect(),
      to = answersHead.firstChild.getBoundingClientRect();
    const y = from.top + from.height / 2 - home.top,
      x = home.width + 0.45 * app.rem,
      end = to.right - home.left + 0.5 * app.rem,
      low = to.top + to.height / 2 - home.top;
    wire.setAttribute("d", `M${from.right - home.left + 3} ${y}H${x}V${low}H${end}`);
    tip.setAttribute("d", `M${end + 6} ${low - 4}l-6 4l6 4`);
  }

  return {
    el: root,
    draw(has) {
      const { P, S } = app;
      // steps faster than the motion takes are shown at once
      const rapid = performance.now() - stepped < MOTION_MS;
      if (has("step")) stepped = performance.now();
      const form = P.cell + JSON.stringify(P.options) + app.small + S.look;
      if (form !== kind) {
        kind = form;
        drawing = diagram(P.roles, app.hand, S.look);
        cell.replaceChildren(drawing.svg);
      }
      if (has("picture", "look", "curve")) {
        setAttributes(book, { "aria-pressed": S.look === "book" });
        setAttributes(unroll, { "aria-pressed": S.look === "unrolled" });
        setAttributes(bend, { "aria-pressed": S.curve !== null });
        book.hidden = !booked(P.roles);
        bend.hidden = !curved(P).length;
      }
      if (has("picture", "size", "look")) {
        least = drawing.least();
        aside = besides();
      }
      const v = {
        ...instant(P, S),
        compact: app.small,
        least,
        aside,
        instant: rapid || has("look", "picture", "size", "unit", "theme"),
      };
      if (has("picture")) {
        layer.draw(P);
        const { title } = P.answers;
        // one value leaves room for a name of two lines
        answersLine.classList.toggle("long", P.answers.kind === "value");
        const heading = term("next word", headed(P));
        // what is none of its labels is taken for one of them, however surely
        if (P.answers.kind === "label")
          heading.dataset.act = `It picks one of ${P.words.length}, also where none of them is right, and may be sure and wrong.`;
        if (P.answers.kind === "flags")
          heading.dataset.act = "Each is answered by itself, from no to yes: several may hold, or none.";
        answersHead.replaceChildren(heading);
        predictions.setAttribute("aria-label", `What it answers: ${title}`);
      }
      if (has("play")) say.setAttribute("aria-live", S.playing ? "off" : "polite");
      const along = S.look === "unrolled";
      looked.classList.toggle("chained", along);
      cell.inert = along;
      if (!along) chain.el.remove();
      else if (!chain.el.isConnected) looked.append(chain.el);
      if (along && !S.present)
        chain.draw({
          ...reading(app),
          compact: app.small,
          fine: app.fine,
          from: entered || has("picture") ? undefined : 1,
          fresh: !entered || has("picture", "unit"),
        });
      entered = along && !S.present;
      if (!has("picture", "size", "theme", "focus", "unit", "step", "beside", "look")) return;
      if (has("picture", "size")) {
        const height = (app.small ? 2.1 : app.low ? 1.42 : 1.58) * app.rem * 6 + 2;
        strips.style.height = `${height}px`;
        size = { width: strips.clientWidth, height };
        letters.replaceChildren(
          ...P.signals.map((name) => h("b", { class: `s-${name}`, "data-term": name }, name)),
        );
      }
      drawing.update(v);
      if (has("picture", "size")) markOpen();
      if (has("picture", "size", "open"))
        for (const mark of cell.querySelectorAll("[data-open]"))
          mark.classList.toggle("lit", mark.dataset.open === S.open);
      const said = narrate(P.roles, v);
      say.replaceChildren(...marked(said));
      drawing.svg.setAttribute(
        "aria-label",
        `The ${app.setup.cells[P.cell]} cell at this step. ${plain(said)}`,
      );
      const inMean = S.mode === "mean",
        // beside a layer and a direction no more stands on this line
        long = P.layers.length > 1 && P.layers.at(-1).direction === "reverse";
      which.replaceChildren(
        ...(inMean
          ? ["Inside ", term("mean over units", "the mean"), " ", h("small", {}, `of ${many(P.H, "unit")}`)]
          : ["Inside ", term("unit", `unit ${S.unit}`), " ", ...(long ? [] : [h("small", {}, `of ${P.H}`)])]),
      );
      which.title = inMean ? "" : role(P, S.unit);
      setAttributes(one, { "aria-pressed": !inMean });
      setAttributes(mean, { "aria-pressed": inMean });
      setAttributes(mean, { "aria-label": `mean of ${P.H}` });
      picker.row.hidden = inMean;
      picker.draw();
      update.replaceChildren(
        ...equation(P.roles, v).map(({ symbol, value, cls, op, means }) =>
          h(
            "span",
            { class: `term${op ? " op" : ""}`, "data-term": means },
            h("span", { class: "sy" }, symbol ?? ""),
            h("span", { class: `va${cls ? ` s-${cls}` : ""}` }, value),
          ),
        ),
      );
      setText(every, `All ${many(P.H, "unit")} now`);
      strips.setAttribute(
        "aria-label",
        `Bars of every signal for all ${many(P.H, "unit")} at step ${S.t + 1}. The numbers are in the table.`,
      );
      drawStrips();
      if (has("picture", "size", "look")) lead();
      const usual = P.silent ? silence(app.entry) : (app.setup.tasks[app.entry?.task]?.remark ?? "");
      setText(remark, P.answered(S.t) ? usual : atEnd(P));
      const tops = P.top(S.t),
        value = P.answers.kind === "value",
        flags = P.answers.kind === "flags",
        its = S.beside && P.beside ? P.top(S.t, "beside").slice(0, 3) : [],
        // a remark stands in the place of the last, and so does what the network beside says
        most = Math.min(
          tops.length,
          rows.length - Number(remark.textContent !== "") - 2 * Number(its.length > 0),
        );
      if (flags)
        setText(
          remark,
          tops.length > 1
            ? "What is above 50% holds, all else does not."
            : `“${visible(tops[0][0])}”: ${pct(tops[0][1])}, so ${holds(tops[0][1])}.`,
        );
      others.hidden = !its.length;
      if (its.length)
        others.replaceChildren(
          h("b", {}, app.setup.cells[P.beside.cell]),
          `: ${its.map(([word, p]) => `${visible(word)} ${value ? fmt(p, 3) : pct(p)}`).join(", ")}`,
        );
      rows.forEach(({ row, word, p, bar }, k) => {
        row.hidden = k >= most;
        if (row.hidden) return;
        setText(word, visible(tops[k][0]));
        setText(p, value ? fmt(tops[k][1], 3) : pct(tops[k][1]));
        bar.hidden = value;
        bar.style.width = `${100 * tops[k][1]}%`;
      });
    },
  };
}
