// Changes that have a name: they are held in all units, over the step that a person is at or the steps spoken of.

import { h, setAttributes, setText } from "../kit/dom.mjs";
import { many } from "../kit/format.mjs";
import { acts, held, isAt, released, together } from "../kit/pins.mjs";
import { term } from "../kit/terms.mjs";
import { valued } from "./sentence.mjs";

/** The pins of a preset over steps, null for all. */
export const pinsOf = ({ hold }, steps, place = {}) =>
  hold.map(([signal, value]) => ({ signal, ...place, value, units: null, steps, on: true }));

/** Whether a list holds what a preset does over these steps, in all units, and nothing else there. */
export function stands({ hold }, pins, steps, { T, H, signals }, place = {}) {
  const wanted = new Map(hold);
  return signals.every((signal) => held(pins, signal, steps, T, H, place) === (wanted.get(signal) ?? null));
}

/** A list with a preset: it takes the place of what was held in all units over the same steps. */
export function put(preset, pins, steps, place = {}) {
  const wanted = pinsOf(preset, steps, place);
  return [...pins.filter((pin) => !acts(pin) || !together(pin, wanted[0])), ...wanted];
}

export function presets(app) {
  const hold = h("span", { class: "group", role: "group", "aria-label": "Hold a gate" });
  const state = h("span", { class: "group", role: "group", "aria-label": "State of the gates" });
  const lead = h("span", { class: "lead on" }),
    aim = h("b", { class: "aim" });
  const el = h("div", { class: "chips presets", role: "group", "aria-label": "Presets" }, lead, hold, state);
  let cell = null,
    chips = [];

  // another network holds the same change in its own signals
  const list = () => app.carried ?? app.pins;

  function fill() {
    cell = app.P.cell;
    chips = app.setup.presets[cell].map((preset) => {
      const chip = h("button", { type: "button", class: "chip" }, preset.name);
      chip.addEventListener("click", () => {
        const steps = app.over(),
          [[signal, value]] = preset.hold;
        if (stands(preset, list(), steps, app.P, app.place)) {
          // pressed again it goes, and the sentence still says it
          app.choose(-1);
          app.draft = { units: null, steps, value, preset };
          app.edit(released(app.pins, steps, app.P.T), { select: -1 });
          return;
        }
        // a change that waits where this text has no words makes room
        const next = put(
          preset,
          app.pins.filter((pin) => !(pin.why && together(pin, app.sentence))),
          steps,
          app.place,
        );
        app.edit(next, {
          select: next.findLastIndex((pin) => pin.signal === signal && isAt(pin, app.place)),
        });
      });
      return { preset, chip };
    });
    const of = (group) => chips.filter(({ preset }) => preset.group === group).map(({ chip }) => chip);
    lead.replaceChildren(...(chips.length ? ["All units ", aim] : ["No presets: this cell has no gate"]));
    hold.replaceChildren(...of("hold"));
    state.replaceChildren(h("span", { class: "lead" }, term("memory", "Memory")), ...of("state"));
    state.hidden = !of("state").length;
  }

  // what they act on
  const where = (steps) =>
    steps === null
      ? "at all steps"
      : steps.length === 1
        ? `at ${app.names(steps)}`
        : `over ${app.names(steps)}`;

  return {
    el,
    draw(has) {
      if (!has("picture", "pins", "unit")) return;
      const { P } = app,
        steps = app.over();
      if (P.cell !== cell) fill();
      setText(aim, where(steps));
      lead.classList.toggle("on", chips.length > 0);
      setAttributes(lead, {
        title: chips.length
          ? `A preset holds all ${many(P.H, "unit")} ${where(steps)}. Click a ${P.reads.one} to hold it there, drag over ${P.reads.many} to hold it over them.`
          : "",
      });
      for (const { preset, chip } of chips) {
        const held = preset.hold.map(([signal, value]) => `${signal} = ${valued(value)}`).join(", ");
        // what the sentence is ready to hold is marked, and not yet pressed
        const next = app.S.pin < 0 && !app.stepped && app.draft.preset?.name === preset.name;
        chip.classList.toggle("next", next && app.S.focus === preset.hold[0][0]);
        setAttributes(chip, {
          "aria-pressed": stands(preset, list(), steps, P, app.place),
          title: `${preset.look} ${held} in all ${many(P.H, "unit")} ${where(steps)}.`,
        });
      }
    },
  };
}
