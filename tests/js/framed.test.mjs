import assert from "node:assert/strict";
import test from "node:test";
import { givingOut } from "../../visualizer/pages/kit/framed.mjs";

/** A cell of a notebook, and in it a shadow root with the host of an instrument. */
function notebook() {
  const told = [],
    cell = { hasAttribute: (name) => name === "tabindex", focus: () => told.push("cell"), parentNode: null },
    output = { hasAttribute: () => false, parentNode: cell },
    host = { hasAttribute: () => true, parentNode: { host: output } },
    button = { blur: () => told.push("blur") };
  let open = null,
    listener = null;
  const root = { addEventListener: (_, fn) => (listener = fn), querySelector: () => open };
  givingOut(/** @type {any} */ (root), /** @type {any} */ (host));
  const press = (key, defaultPrevented = false) =>
    listener({ key, defaultPrevented, composedPath: () => [button] });
  return { told, press, dialog: (shown) => (open = shown) };
}

test("in a notebook Escape gives the keys to the cell around, unless it closes something first", () => {
  const { told, press, dialog } = notebook();
  press("x");
  press("Escape", true);
  dialog({});
  press("Escape");
  assert.deepEqual(told, []);
  dialog(null);
  press("Escape");
  assert.deepEqual(told, ["blur", "cell"]);
});
