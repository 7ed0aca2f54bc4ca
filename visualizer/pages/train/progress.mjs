// Start, pause, stop; how far it is; and what came of it.

import { h, el as svg } from "../kit/dom.mjs";
import { clock, fmt, shortCell } from "../kit/format.mjs";
import { score } from "../kit/header.mjs";
import { term } from "../kit/terms.mjs";

const ICONS = { start: "M4 2v12l9-6z", pause: "M3.5 2h3v12h-3zM9.5 2h3v12h-3z", stop: "M3 3h10v10H3z" };
const icon = (d) => svg("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, svg("path", { d }));

/** Where a run stands, in a few words. */
export function standing({ state, elapsed, rate, left }) {
  const per =
    rate === null ? "" : rate >= 10 ? ` · ${Math.round(rate)} a second` : ` · ${fmt(rate, 1)} a second`;
  const time = clock(elapsed);
  const words = {
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
    words = h("span", { class: "r" }),
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
  const results = h("table", { class: "results" });
  main.addEventListener("click", () => app.act());
  stop.addEventListener("click", () => app.send({ do: "stop" }));
  app.name = (net) => shortCell(app.setup.cells[net.cell]);

  function buttons() {
    const { run, live } = app;
    const word = !live ? "Start" : run.state === "paused" ? "Resume" : "Pause";
    label.textContent = word;
    path.setAttribute("d", word === "Pause" ? ICONS.pause : ICONS.start);
    main.title = `${word} (space)`;
    main.disabled = !app.connected || (live && run.state === "scoring");
    stop.disabled = !app.connected || !live;
  }

  function where() {
    const { run } = app,
      { iterations } = run ?? app.choice,
      k = run?.iteration ?? 0;
    at.textContent = k.toLocaleString("en");
    of.textContent = ` / ${iterations.toLocaleString("en")}`;
    words.textContent = run ? standing(run) : "";
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
      results.replaceChildren(
        h("caption", { class: "unseen" }, "What each network reached"),
        h(
          "thead",
          {},
          h("tr", {}, ...heads.map((head) => h(head ? "th" : "td", head ? { scope: "col" } : {}, head))),
        ),
        h("tbody", {}, ...rows.map(({ row }) => row)),
      );
      results.hidden = !nets.length;
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
