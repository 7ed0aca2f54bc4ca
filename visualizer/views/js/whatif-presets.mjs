// Changes that have a name, for the units and steps that the sentence speaks of.

import { h } from "./dom.mjs";
import { acts, written } from "./whatif-pins.mjs";

// whether a pin is of these units and steps, whatever it holds there
const there = (pin, { units, steps }) => written(pin.units) === written(units) && written(pin.steps) === written(steps);

/** The pins of a preset there. */
export const pinsOf = ({ hold }, { units, steps }) => hold.map(([signal, value]) => ({ signal, value, units, steps, on: true }));

/** Whether a list holds all that a preset asks for there, and nothing else there. */
export function stands(preset, pins, where) {
  const wanted = pinsOf(preset, where), signals = wanted.map(({ signal }) => signal);
  const held = pins.filter((pin) => acts(pin) && there(pin, where));
  return held.length === wanted.length && held.every((pin) => signals.includes(pin.signal)
    && pin.value === wanted[signals.indexOf(pin.signal)].value);
}

/** A list with a preset: it takes the place of what was held at the same units and steps. */
export function put(preset, pins, where) {
  const wanted = pinsOf(preset, where);
  return [...pins.filter((pin) => !there(pin, where)), ...wanted];
}

export function presets(app) {
  const hold = h("span", { class: "group", role: "group", "aria-label": "Hold a gate" });
  const state = h("span", { class: "group", role: "group", "aria-label": "State of the valves" });
  const reset = h("button", { type: "button", class: "chip reset" }, "Reset to trained");
  reset.addEventListener("click", () => app.edit([], { select: -1 }));
  const el = h("div", { class: "chips presets" }, h("span", { class: "lead" }, "Presets"), hold,
    h("span", { class: "lead valves" }, "Memory"), state, reset);
  let cell = null, chips = [];

  // what the sentence speaks of, as far as this text has it
  const where = () => {
    const { units, steps } = app.sentence, there = steps?.filter((t) => t < app.P.T);
    return { units, steps: there?.length ? there : null };
  };

  function fill() {
    cell = app.P.cell;
    chips = app.setup.presets[cell].map((preset) => {
      const chip = h("button", { type: "button", class: "chip", title: preset.look }, preset.name);
      chip.addEventListener("click", () => {
        const at = where(), [{ signal }] = pinsOf(preset, at);
        if (stands(preset, app.pins, at)) {
          // pressed again it goes, and the sentence still says where it was
          const [, value] = preset.hold[0];
          app.choose(-1);
          app.draft = { units: at.units, steps: at.steps, value };
          app.edit(app.pins.filter((pin) => !there(pin, at)), { select: -1 });
          return;
        }
        // a change that waits where this text has no words makes room
        const next = put(preset, app.pins.filter((pin) => !(pin.why && there(pin, app.sentence))), at);
        app.edit(next, { select: next.findIndex((pin) => pin.signal === signal && there(pin, at)) });
      });
      return { preset, chip };
    });
    const of = (group) => chips.filter(({ preset }) => preset.group === group).map(({ chip }) => chip);
    hold.replaceChildren(...of("hold"));
    state.replaceChildren(...of("state"));
    for (const each of [el.querySelector(".valves"), state]) each.hidden = !of("state").length;
    el.querySelector(".lead").textContent = chips.length ? "Presets" : "No presets: this cell has no gate";
  }

  return {
    el,
    draw(has) {
      if (!has("picture", "pins", "unit")) return;
      if (app.P.cell !== cell) fill();
      const at = where();
      for (const { preset, chip } of chips) chip.setAttribute("aria-pressed", String(stands(preset, app.pins, at)));
      reset.disabled = !app.pins.length || !app.connected;
    },
  };
}
