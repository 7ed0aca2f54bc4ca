// The Explorer in a file of its own, see `visualizer.pages.handout`: what a server would answer is worked out here.

import { App } from "./explorer/explorer.mjs";
import { h } from "./kit/dom.mjs";
import { Engine, readNetwork } from "./kit/engine/engine.mjs";
import { Shim } from "./kit/shim.mjs";
import { read } from "./kit/state.mjs";

/** What the page opens on: what its address asks for, or the file's own text where that cannot be shown. */
function first(engine, setup) {
  const { values, said } = read(setup.state, location.search || setup.opens),
    asked = { ...values, seq: 0, want: "picture", units: true },
    own = read(setup.state, setup.opens).values.text,
    answer = engine.answer({ ...asked, text: values.text ?? own });
  const shown = answer.picture ? answer : engine.answer({ ...asked, text: own });
  if (shown !== answer) shown.notices.push(...answer.notices);
  shown.notices.push(...said.server);
  return shown;
}

/** Opens the page in the element with this id: setup as JSON, and the networks, each packed. */
function open(id, setup, networks) {
  const engine = new Engine(networks.map(readNetwork)),
    model = new Shim({
      setup,
      pages: { explore: "Explore" },
      answer: (question) => engine.answer(question),
    }),
    host = h("div");
  model.payload = first(engine, setup);
  document.getElementById(id).append(host);
  return new App({ model, el: host.attachShadow({ mode: "open" }) });
}

const { id, setup, networks } = /** @type {any} */ (globalThis).gatescope;
open(id, setup, networks);
