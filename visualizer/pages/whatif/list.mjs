// The list of changes: each can be switched off, selected, taken out; what was done can be undone.

import { h } from "../kit/dom.mjs";
import { many } from "../kit/format.mjs";
import { acts, overruled } from "../kit/pins.mjs";
import { behind, indexOf } from "../kit/place.mjs";
import { unitsOf, valued } from "./sentence.mjs";

/** What a change of the list comes to beside the later ones; "" where none is in its way. */
export function conflict(found, quote) {
  if (!found.length) return "";
  const whole = found.find((each) => each.whole);
  if (whole) return `nothing is left of it: change ${whole.by + 1} wins`;
  return found.map(({ by, steps }) => `change ${by + 1} wins at ${quote(steps)}`).join("; ");
}

/** A change in words; `quote` gives steps as they are quoted. */
export const heldText = ({ units, value, steps, ...pin }, P, quote) =>
  `${pin.signal} of ${unitsOf(units, P.H)}${where(pin, P)} at ${valued(value)} during ${quote(steps)}`;

// of which layer it is, where there are more
function where(pin, P) {
  const k = indexOf(P, pin);
  return k < 0 ? ` of layer ${(pin.layer ?? 0) + 1}` : behind(P, k);
}

export function changes(app) {
  const title = h("h2", {}, "Changes");
  const undo = h(
    "button",
    { type: "button", class: "btn small", title: "Undo (Ctrl+Z)", "aria-label": "Undo" },
    "↶",
  );
  const redo = h(
    "button",
    { type: "button", class: "btn small", title: "Redo (Ctrl+Shift+Z)", "aria-label": "Redo" },
    "↷",
  );
  const reset = h(
    "button",
    { type: "button", class: "btn small reset", title: "Removes all changes" },
    "Reset to trained",
  );
  const more = h("button", { type: "button", class: "btn small another" }, "+ another");
  const rows = h("ol", { class: "rows", "aria-label": "Changes, a later one wins" });
  const carried = h("small", { class: "carried" });
  const el = h(
    "section",
    { class: "changes", "aria-label": "Changes" },
    h("div", { class: "listed" }, title, reset, more, undo, redo),
    rows,
    carried,
  );
  undo.addEventListener("click", () => app.undo());
  redo.addEventListener("click", () => app.redo());
  reset.addEventListener("click", () => app.edit([], { select: -1 }));
  more.addEventListener("click", () => app.choose(-1));

  function row(pin, k, found) {
    const { P, S } = app,
      said = heldText(pin, P, (steps) => app.names(steps));
    const on = h("input", { type: "checkbox", "aria-label": `Held: ${said}`, title: "Held, or not" });
    on.checked = pin.on;
    on.addEventListener("change", () => app.edit(app.pins.with(k, { ...pin, on: on.checked })));
    const name = h(
      "button",
      { type: "button", class: "name", "aria-pressed": String(k === S.pin) },
      h("i", { class: `s-${pin.signal}` }, pin.signal),
      ` of ${unitsOf(pin.units, P.H)}${where(pin, P)} at `,
      h("b", {}, valued(pin.value)),
      `, ${app.names(pin.steps)}`,
    );
    name.title = said;
    name.disabled = !app.reachable(k);
    name.addEventListener("click", () => app.choose(k === app.S.pin ? -1 : k));
    const out = h(
      "button",
      { type: "button", class: "out", "aria-label": `Remove: ${said}`, title: "Remove this change" },
      "✕",
    );
    out.addEventListener("click", () =>
      app.edit(app.pins.toSpliced(k, 1), {
        select: app.S.pin > k ? app.S.pin - 1 : app.S.pin === k ? -1 : app.S.pin,
      }),
    );
    const why = pin.why ?? conflict(found, (steps) => app.names(steps));
    return h(
      "li",
      { class: `row${acts(pin) ? "" : " off"}` },
      on,
      h("span", { class: "n" }, `${k + 1}`),
      name,
      out,
      why && h("small", { class: "why" }, why),
    );
  }

  return {
    el,
    draw(has) {
      if (!has("picture", "pins")) return;
      const { pins, P } = app,
        found = overruled(pins, P.T, P.H),
        focused = app.root.getRootNode().activeElement;
      const at =
        focused && rows.contains(focused)
          ? [[...rows.children].indexOf(focused.closest("li")), focused.className || "on"]
          : null;
      rows.replaceChildren(...pins.map((pin, k) => row(pin, k, found[k])));
      // who switches a change by key, or takes it out, goes on from there
      const again = at && rows.children[Math.min(at[0], pins.length - 1)];
      if (at && !again) app.root.focus({ preventScroll: true });
      if (again)
        (
          again.querySelector(at[1] === "on" ? "input" : `.${at[1].split(" ")[0]}`) ??
          again.querySelector("input")
        ).focus({ preventScroll: true });
      rows.hidden = !pins.length;
      title.textContent = pins.length
        ? `${many(pins.length, "change")}${found.some((each) => each.length) ? ", a later one wins" : ""}`
        : "No change is held yet";
      const as = app.carried && [...new Set(app.carried.map(({ signal }) => signal))];
      carried.hidden = !as;
      carried.replaceChildren(
        ...(as
          ? [
              `In ${app.titles.b.replace(", changed", "")} this is `,
              ...as.flatMap((signal, k) => [k ? " and " : "", h("i", { class: `s-${signal}` }, signal)]),
              " held.",
            ]
          : []),
      );
      undo.disabled = !app.canUndo || !app.answering;
      redo.disabled = !app.canRedo || !app.answering;
      more.hidden = app.S.pin < 0;
      reset.hidden = !pins.length;
      reset.disabled = !app.answering;
    },
  };
}
