// Opens a page of a site of files, see `visualizer.pages.site`: what a server would answer is worked out here.

import { h } from "./dom.mjs";
import { Fetched, Missing, ran } from "./engine/fetched.mjs";
import { Shim } from "./shim.mjs";

/**
 * Opens the page that this document is of.
 * @param {(setup: any, fetched: Fetched) => Promise<{ App: any, payload: any, answer: (question: any,
 *   rest: (share: number) => Promise<void>) => any }>} make gives the page's instrument, what it opens on and its
 *   answers
 */
export async function opened(make) {
  try {
    const { pages, ...setup } = JSON.parse(document.getElementById("setup").textContent),
      fetched = new Fetched(setup.files);
    /** @type {any} */ (globalThis).gatescope = fetched;
    const { App, payload, answer } = await make(setup, fetched),
      later = soon(),
      model = new Shim({ setup, pages, answer, later: later.promise }),
      host = h("div");
    model.payload = payload;
    document.getElementById("page").append(host);
    new App({ model, el: host.attachShadow({ mode: "open" }) });
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    await Promise.all(setup.later.map((src) => ran(`./${src}`)));
    later.resolve();
  } catch (error) {
    console.error(error);
    const place = document.querySelector("#opening p");
    if (place) place.textContent = why(error);
  }
}

function soon() {
  let resolve = () => {};
  const promise = new Promise((done) => (resolve = /** @type {any} */ (done)));
  return { promise, resolve };
}

function why(error) {
  if (!window.DecompressionStream)
    return "This page needs a newer browser: any of 2023 or later can unpack its networks.";
  return error instanceof Missing
    ? error.message
    : "This page cannot be drawn: a fault in it, which the browser's console names.";
}
