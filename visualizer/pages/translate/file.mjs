// The Translate page without a server, in a file of its own, see `visualizer.pages.translate.file`, or as a page of a
// site of files, see `visualizer.pages.translate.unserved`: what a server would answer is worked out here.

import { h } from "../kit/dom.mjs";
import { readTranslator } from "../kit/engine/translator.mjs";
import { Shim } from "../kit/shim.mjs";
import { opened } from "../kit/unserved.mjs";
import { answering } from "./answers.mjs";
import { App } from "./translate.mjs";

/** Opens the page in the element with this id: setup as JSON, and the translators, each packed. */
async function open(id, setup, packed) {
  const known = new Map(packed.map(readTranslator).map((each) => [each.name, each])),
    { payload, answer } = await answering(setup, (name) => known.get(name), location.search),
    model = new Shim({ setup, pages: { translate: "Translate" }, answer }),
    host = h("div");
  model.payload = payload;
  document.getElementById(id).append(host);
  return new App({ model, el: host.attachShadow({ mode: "open" }) });
}

const whole = /** @type {any} */ (globalThis).gatescope;
if (whole) open(whole.id, whole.setup, whole.networks);
else
  opened(async (setup, fetched) => {
    const load = (name) => fetched.got(name, `The translator ${name}`, readTranslator);
    return { App, ...(await answering(setup, load, location.search)) };
  });
