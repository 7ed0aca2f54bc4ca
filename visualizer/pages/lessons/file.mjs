// A lesson in a file of its own, see `visualizer.pages.lessons.file`: what a server would answer is worked out here.

import { h } from "../kit/dom.mjs";
import { Engine, readNetwork } from "../kit/engine/engine.mjs";
import { Shim } from "../kit/shim.mjs";
import { read } from "../kit/state.mjs";
import { answering } from "./answers.mjs";
import { App } from "./lessons.mjs";
import { placed } from "./steps.mjs";

/** Opens the lesson in the element with this id: setup as JSON, and the networks, each packed. */
function open(id, setup, networks) {
  const answer = answering(new Engine(networks.map(readNetwork)), setup),
    model = new Shim({ setup, pages: { lessons: setup.lesson.title }, answer }),
    { lesson, list } = setup,
    { values } = read(setup.state, location.search),
    { state } = lesson.steps[placed(values.step, lesson.steps.length).k],
    { text, model: name, weights } = state,
    { picture } = answer({ seq: 0, want: "picture", text, model: name, weights });
  model.payload = { seq: 0, want: "open", notices: [], list, lesson, of: state, picture };
  const host = h("div");
  document.getElementById(id).append(host);
  return new App({ model, el: host.attachShadow({ mode: "open" }) });
}

const { id, setup, networks } = /** @type {any} */ (globalThis).gatescope;
open(id, setup, networks);
