// Start, pause, stop; how far it is; and what came of it.

import { h, el as svg } from "../kit/dom.mjs";
import { clock, fmt, shortCell } from "../kit/format.mjs";
import { score } from "../kit/header.mjs";
import { term } from "../kit/terms.mjs";

const ICONS = { start: "M4 2v12l9-6z", pause: "M3.5 2h3v12h-3zM9.5 2h3v12h-3z", stop: "M3 3h10v10H3z" };
const icon = (d) => svg("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, svg("path", { d }));

/** Where a run stands, in a few words. */
export function standing({ state, ahead, elapsed, rate, left }, watches = false) {
  const per =
    rate === null ? "" : rate >= 10 ? ` · ${Math.round(rate)} a second` : ` · ${fmt(rate, 1)} a second`;
  const time = clock(elapsed);
  const words = {
    waiting: ahead
      ? `waiting, ${ahead} ${ahead === 1 ? "training" : "trainings"} before ${watches ? "it" : "yours"}`
      : `waiting, ${watches ? "it" : "yours"} is next`,
    starting: "starting",
    paused: `paused at ${time}`,
    scoring: `${time} · scoring on test`,
    done: `done in ${time}`,
    stopped: `stopped at ${time}`,
    diverged: `diverged at ${time}`,
    late: `ended at ${time}`,
    failed: `broke off at ${time}`,
  };
  return words[state] ?? `${time}${per}${left === null ? "" : ` · ${clock(Math.ceil(left))} left`}`;
}

/** The states in which a run is not to be paused. */
export const HELD = ["waiting", "scoring"];

const KNOWN = 0.1, // of the first loss: what is left of it where the examples are known
  LEARNED = 0.99,
  WORSE = 0.02;

/**
 * What came of training on a few examples that stay the same, in a sentence: of a network called `name`, whose loss was
 * `first`; "" while it does not know them.
 */
export function verdict(net, { name, first, examples, measure }) {
  const { loss, score: best, latest, best: when } = net,
    higher = measure.better === "higher";
  if (loss === null || latest === null || !(loss < KNOWN * first)) return "";
  if (higher && latest >= LEARNED) return `For the ${name} these ${examples} were enough to learn the task.`;
  const worse = higher ? best - latest : (latest - best) / best,
    now = score(measure, latest);
  const chance = measure.chance === null ? "" : `; chance is ${score(measure, measure.chance)}`;
  const known = `The ${name} knows its ${examples} examples by heart, and new ones less well:`;
  if (worse < WORSE) return `${known} its validation ${measure.title} is ${now}${chance}.`;
  return `${known} its validation ${measure.title} was ${score(measure, best)} after iteration ${(when ?? 0).toLocaleString("en")} and is ${now} now${chance}.`;
}

export function progress(app) {
  const path = svg("path");
  const label = h("span");
  const main = h(
    "button",
    { type: "button", class: "btn start" },
    svg("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, path),
    label,
  );
  const stop = h("button", { type: "button", class: "btn stop" }, icon(ICONS.stop), h("span", {}, "Stop"));
  const at = h("b"),
    of = h("small"),
    seen = h("span", { class: "roomy" }),
    rest = h("span"),
    words = h("span", { class: "r" }, seen, rest),
    done = h("b");
  const track = h(
    "div",
    { class: "gone", role: "progressbar", "aria-label": "Progress", "aria-valuemin": 0 },
    done,
  );
  const el = h(
    "div",
    { class: "bar" },
    h(
      "div",
      { class: "transport", role: "group", "aria-label": "Training" },
      main,
      stop,
      h("span", { class: "where" }, h("span", { class: "roomy" }, "iteration "), at, of),
      words,
    ),
    track,
  );
  const grid = h("table"),
    verdicts = h("p", { class: "verdict" });
  const results = h("div", { class: "results" }, grid, verdicts);
  main.addEventListener("click", () => (app.watches ? app.unwatch() : app.act()));
  stop.addEventListener("click", () => app.send({ do: "stop" }));
  app.name = (net) => shortCell(app.setup.cells[net.cell]);

  function buttons() {
    const { run, live, watches } = app;
    stop.hidden = watches;
    main.firstElementChild.toggleAttribute("hidden", watches);
    if (watches) {
      label.textContent = "Leave";
      main.title = "Back to your own: this training you only watch";
      main.disabled = !app.connected;
      return;
    }
    const word = !live ? "Start" : run.state === "paused" ? "Resume" : "Pause";
    label.textContent = word;
    path.setAttribute("d", word === "Pause" ? ICONS.pause : ICONS.start);
    main.title = `${word} (space)`;
    main.disabled = !app.connected || (live && HELD.includes(run.state));
    stop.disabled = !app.connected || !live;
  }

  function where() {
    const { run } = app,
      { iterations } = run ?? app.choice,
      k = run?.iteration ?? 0;
    at.textContent = k.toLocaleString("en");
    of.textContent = ` / ${iterations.toLocaleString("en")}`;
    seen.textContent = app.watches ? "watching · " : "";
    rest.textContent = run ? standing(run, app.watches) : "";
    done.style.width = `${(100 * k) / iterations}%`;
    track.setAttribute("aria-valuemax", iterations);
    track.setAttribute("aria-valuenow", k);
  }

  // made again only when its rows are others, so that a link under the pointer stays
  let rows = [],
    made = null;
  function table() {
    const { run, task } = app,
      { measure } = task,
      nets = run?.nets ?? [];
    const kind = JSON.stringify([run?.task, nets.map((net) => [net.cell, net.name])]);
    if (kind !== made) {
      made = kind;
      rows = nets.map((net, k) => {
        const cells = Array.from({ length: 5 }, () => h("td"));
        const acts = h("td", { class: "acts" });
        if (net.name) {
          const to = (more) => app.state.to("explore", { model: net.name, ...more });
          const open = h(
            "a",
            {
              class: "btn",
              href: to(),
              target: "_blank",
              rel: "noopener",
              "aria-label": `Open the ${app.name(net)} in the Explorer, in a new tab`,
            },
            "Explore",
          );
          open.addEventListener("click", () => {
            open.href = to({ text: app.text, theme: app.S.theme });
          });
          const get = h(
            "button",
            { type: "button", class: "btn", "aria-label": `Download the ${app.name(net)} as .safetensors` },
            "Download",
          );
          get.addEventListener("click", () => app.send({ do: "file", net: k }));
          acts.append(open, " ", get);
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
              app.name(net),
            ),
            ...cells,
            acts,
          ),
        };
      });
      const heads = [
        "",
        "parameters",
        term("training loss"),
        [term("validation"), ", best"],
        "latest",
        ["on ", term("test texts", "test")],
        "",
      ];
      grid.replaceChildren(
        h("caption", { class: "unseen" }, "What each network reached"),
        h(
          "thead",
          {},
          h("tr", {}, ...heads.map((head) => h(head ? "th" : "td", head ? { scope: "col" } : {}, head))),
        ),
        h("tbody", {}, ...rows.map(({ row }) => row)),
      );
      grid.hidden = !nets.length;
    }
    nets.forEach((net, k) => {
      const [size, loss, reached, latest, test] = rows[k].cells;
      size.textContent = net.parameters.toLocaleString("en");
      loss.textContent = fmt(net.loss, 3);
      reached.textContent = score(measure, net.score);
      reached.title = net.best
        ? `${measure.title} of the best weights so far, those after iteration ${net.best}`
        : "";
      latest.textContent = score(measure, net.latest);
      latest.title = `${measure.title} of the weights that were last checked`;
      test.textContent = net.fault ? "diverged" : score(measure, net.test);
      test.title = net.fault ?? measure.title;
    });
    const few = run !== null && run.examples !== app.setup.all;
    const said = nets.map((net, k) => {
      const first = few && app.P.cells.length > k && app.P.array(`${k}.loss`)[0];
      return few ? verdict(net, { name: app.name(net), first, examples: run.examples, measure }) : "";
    });
    verdicts.replaceChildren(...said.filter(Boolean).map((each) => h("span", {}, each)));
    verdicts.hidden = !said.some(Boolean);
  }

  return {
    el,
    results,
    draw(has) {
      if (!has("run")) return;
      buttons();
      where();
      table();
    },
  };
}
