// The lessons without a server, one in a file of its own, see `visualizer.pages.lessons.file`, or all as a page of a site
// of files, see `visualizer.pages.lessons.unserved`: what a server would answer is worked out here.

import { h } from "../kit/dom.mjs";
import { Engine, readNetwork } from "../kit/engine/engine.mjs";
import { Missing } from "../kit/engine/fetched.mjs";
import { Shim } from "../kit/shim.mjs";
import { read } from "../kit/state.mjs";
import { opened } from "../kit/unserved.mjs";
import { answering, made } from "./answers.mjs";
import { App } from "./lessons.mjs";
import { placed } from "./steps.mjs";

/** The run that a lesson shows at the step that an address asks for. */
const shown = ({ steps }, /** @type {Record<string, any>} */ { step }) =>
  steps[placed(step, steps.length).k].state;

const asking = ({ text, model, weights }) => ({ seq: 0, want: "picture", text, model, weights });

/** Opens the lesson in the element with this id: setup as JSON, and the networks, each packed. */
function open(id, setup, networks) {
  const engine = new Engine(networks.map(readNetwork)),
    answer = answering(engine, setup.shapes, made(setup.answers)),
    model = new Shim({ setup, pages: { lessons: setup.lesson.title }, answer }),
    { lesson, list } = setup,
    of = shown(lesson, read(setup.state, location.search).values),
    { picture } = answer(asking(of));
  model.payload = { seq: 0, want: "open", notices: [], list, lesson, of, picture };
  const host = h("div");
  document.getElementById(id).append(host);
  return new App({ model, el: host.attachShadow({ mode: "open" }) });
}

/** The lessons as a page of a site: a language comes as it is chosen, a network as a step shows it. */
async function page(setup, fetched) {
  const engine = new Engine([]),
    known = new Map(),
    answered = answering(engine, setup.shapes, known),
    json = (bytes) => JSON.parse(new TextDecoder().decode(bytes)),
    spoken = (lang) => fetched.got(`lessons.${lang}`, "The lessons in this language", json);

  // what a run is worked out from: its network, or what was answered before of one that the site has not
  async function need({ want, model, weights }) {
    if (want !== "directions" && weights !== "initial" && fetched.has(model))
      return fetched.fill(engine.networks, [model]);
    const answers = await fetched.got("lessons.answers", "This picture", json);
    for (const [key, payload] of made(answers)) known.set(key, payload);
    return undefined;
  }

  async function answer(question) {
    const { seq, want, lang, name, model } = question,
      head = { seq, want, notices: [], picture: null };
    try {
      if (["list", "lesson", "terms"].includes(want)) {
        const { list, lessons, terms } = await spoken(lang);
        if (want === "terms") return { ...head, terms };
        return { ...head, list, lesson: Object.hasOwn(lessons, name ?? "") ? lessons[name] : null };
      }
      if (model !== undefined) await need(question);
      return answered(question);
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      return { ...head, notices: [error.message] };
    }
  }

  const { values } = read(setup.state, location.search),
    { lesson: name, lang } = values,
    { list, lesson, notices } = await answer({ seq: 0, want: "lesson", lang, name }),
    payload = { seq: 0, want: "open", notices, list, lesson, picture: null };
  if (!lesson) return { App, payload, answer };
  const of = shown(lesson, values),
    first = await answer(asking(of));
  return { App, payload: { ...payload, notices: first.notices, of, picture: first.picture }, answer };
}

const whole = /** @type {any} */ (globalThis).gatescope;
if (whole) open(whole.id, whole.setup, whole.networks);
else opened(page);
