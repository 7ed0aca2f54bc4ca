// A page in a frame of another page.

import { h } from "./dom.mjs";

/**
 * An instrument in a frame of another page: without the bar, its links open in a new tab, and one in the corner opens
 * the same state as a page of the site.
 */
export function framed(app) {
  app.root.classList.add("embed");
  document.head.append(h("base", { target: "_blank" }));
  const link = h(
    "a",
    { class: "unframed", href: "", title: "Esc gives the keys back to the page around this one" },
    app.setup.made ? "Open the whole page" : "Open in Gatescope",
  );
  const whole = () =>
    (link.href = app.state.link(app.P ? { ...app.values, embed: false } : { embed: false }));
  whole();
  for (const use of ["pointerdown", "focusin", "click"]) link.addEventListener(use, whole);
  app.unframed = link;
}

/**
 * In a frame, gives the keys back to the page around it on an Escape that closes nothing in `root`. That page is told
 * too, as `{ gatescope: "escape" }`, since a browser may leave the focus to a page of another origin.
 */
export function givingBack(/** @type {ParentNode} */ root) {
  if (parent === window) return;
  // at the window, so that whatever Escape closes here has had it
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented || root.querySelector("dialog[open]")) return;
    for (const el of [document.activeElement, frameElement]) /** @type {HTMLElement?} */ (el)?.blur();
    parent.focus();
    // where the page around lets itself be seen, to what of it takes keys: a notebook's cell, a deck
    /** @type {HTMLElement?} */ (frameElement?.closest("[tabindex]"))?.focus({ preventScroll: true });
    parent.postMessage({ gatescope: "escape" }, "*");
  });
}

/** In a notebook, gives the keys back to the cell around `host` on an Escape that closes nothing in `root`. */
export function givingOut(/** @type {HTMLElement} */ root, /** @type {Node} */ host) {
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented || root.querySelector("dialog[open]")) return;
    let around = host;
    do around = around.parentNode ?? /** @type {ShadowRoot} */ (around).host;
    while (around && !(/** @type {Element} */ (around).hasAttribute?.("tabindex")));
    /** @type {HTMLElement} */ (event.composedPath()[0]).blur();
    /** @type {HTMLElement?} */ (around)?.focus({ preventScroll: true });
  });
}
