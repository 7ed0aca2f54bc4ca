// The cases worth seeing, each with what to look for.

import { h } from "./dom.mjs";

/** The knobs that stand elsewhere than a preset puts them: its own, all others at their defaults. */
export const turned = (defaults, K, preset) => Object.entries({ ...defaults, ...preset.knobs })
  .filter(([name, value]) => String(K[name] ?? "") !== String(value ?? "")).map(([name]) => name);

/** Whether none does. */
export const stands = (defaults, K, preset) => !turned(defaults, K, preset).length;

/** Whether what a preset says is about these knobs: they stand as it puts them, but for those it asks to turn. */
export const told = (defaults, K, preset) => turned(defaults, K, preset).every((name) => preset.asks.includes(name));

export function presets(app) {
  const { setup } = app;
  const look = h("p", { class: "look" });
  const chips = setup.presets.map((preset) => {
    const chip = h("button", { type: "button", class: "chip" }, preset.name);
    chip.addEventListener("click", () => {
      chosen = preset;
      app.unzoom?.();
      app.turn({ ...setup.defaults, ...preset.knobs }, "chosen");
      const signals = preset.show.signals ?? ["h"];
      app.set({ shown: Object.fromEntries(["h", "c", "f"].map((signal) => [signal, signals.includes(signal)])) });
    });
    return chip;
  });
  let chosen = null;
  const row = h("div", { class: "chips", role: "group", "aria-label": "Cases worth seeing" }, ...chips);

  return {
    el: h("div", { class: "presets" }, row, look),
    draw(has) {
      if (!has("knobs")) return;
      const standing = setup.presets.filter((preset) => stands(setup.defaults, app.wish, preset));
      const now = standing.includes(chosen) ? chosen : standing[0];
      const said = now ?? (chosen && told(setup.defaults, app.wish, chosen) ? chosen : null);
      chips.forEach((chip, k) => chip.setAttribute("aria-pressed", String(setup.presets[k] === now)));
      look.replaceChildren(said ? h("b", {}, "Look for ") : "", said?.look ?? "Your own settings. Each case above puts every knob where it needs it.");
    },
  };
}
