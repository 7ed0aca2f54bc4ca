// First, back, play, forward, last, speed, and which step this is.

import { el, h } from "./dom.mjs";

const ICONS = {
  first: "M2 2h2v12H2zM14 2v12L5 8z",
  back: "M12.5 2v12L3.5 8z",
  play: "M4 2v12l9-6z",
  pause: "M3.5 2h3v12h-3zM9.500 2h3v12h-3z",
  forward: "M3.5 2v12l9-6z",
  last: "M12 2h2v12h-2zM2 2v12l9-6z",
};
const SPEEDS = [0.5, 1, 2, 4];
const STEP_MS = 900;

export function transport(app) {
  let timer = null;
  const path = {};
  const button = (name, label, act) => {
    path[name] = el("path", { d: ICONS[name] });
    const b = h(
      "button",
      { type: "button", class: `tb ${name}`, "aria-label": label, title: label },
      el("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, path[name]),
    );
    b.addEventListener("click", act);
    return b;
  };
  const play = button("play", "Play (space)", () => app.set({ playing: !app.S.playing }));
  const speed = h("button", { type: "button", class: "bare speed", title: "Speed" }, "1×");
  speed.addEventListener("click", () => {
    app.set({ speed: SPEEDS[(SPEEDS.indexOf(app.S.speed) + 1) % SPEEDS.length] });
  });
  // a word of several pieces is gone through piece by piece, or at once
  const by = h("button", { type: "button", class: "bare by" });
  by.addEventListener("click", () => app.set({ by: app.S.by === "word" ? "piece" : "word" }));
  const step = h("b"),
    of = h("small");
  const keys = h(
    "span",
    { class: "keys wide", "aria-hidden": "true" },
    ...["←", "→", "space"].map((key) => h("kbd", {}, key)),
  );
  const root = h(
    "div",
    { class: "transport", role: "group", "aria-label": "Steps" },
    button("first", "First step (Home)", () => app.go(0)),
    button("back", "Back one step (left arrow)", () => app.walk(-1)),
    play,
    button("forward", "Forward one step (right arrow)", () => app.walk(1)),
    button("last", "Last step (End)", () => app.go(app.P.T - 1)),
    speed,
    by,
    h("span", { class: "where" }, h("span", { class: "roomy" }, "step "), step, of),
    keys,
  );

  function tick() {
    if (app.S.t >= app.P.T - 1) app.set({ playing: false });
    else app.walk(1);
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
        // play from the end begins again
        if (app.S.playing && app.S.t >= app.P.T - 1) app.go(0);
        run();
      }
      if (has("picture") && app.S.playing && app.P.T === 1) app.set({ playing: false });
      by.hidden = !app.P.word.length;
      by.textContent = `by ${app.S.by === "word" ? "word" : "piece"}`;
      by.title = app.S.by === "word" ? "Go piece by piece" : "Go word by word";
      step.textContent = app.S.t + 1;
      of.textContent = ` / ${app.P.T}`;
    },
  };
}
