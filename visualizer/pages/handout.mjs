// The Explorer without a server, see `visualizer.pages.handout` and `visualizer.pages.site`: what a server would answer
// is worked out here.

import { App } from "./explorer/explorer.mjs";
import { h } from "./kit/dom.mjs";
import { Engine, readNetwork } from "./kit/engine/engine.mjs";
import { Fetched, Missing } from "./kit/engine/fetched.mjs";
import { Shim } from "./kit/shim.mjs";
import { read } from "./kit/state.mjs";

/** What a page opens on: what its address asks for, or its own text where that cannot be shown. */
function first(engine, asked, own) {
  const answer = engine.answer({ ...asked, text: asked.text ?? own });
  const shown = answer.picture ? answer : engine.answer({ ...asked, text: own });
  if (shown !== answer) shown.notices.push(...answer.notices);
  return shown;
}

/**
 * What the page's address asks for, as a question, and what of it cannot be had.
 * @returns {{ asked: Record<string, any>, said: string[] }}
 */
function wanted(setup) {
  const { values, said } = read(setup.state, location.search || setup.opens);
  return { asked: { ...values, seq: 0, want: "picture", units: true }, said: said.server };
}

/** Draws the page in the element with this id. */
function open(id, setup, pages, answer, payload) {
  const model = new Shim({ setup, pages, answer }),
    host = h("div");
  model.payload = payload;
  document.getElementById(id).append(host);
  return new App({ model, el: host.attachShadow({ mode: "open" }) });
}

/** A page in a file of its own: setup as JSON, and the networks, each packed. */
function file({ id, setup, networks }) {
  const engine = new Engine(networks.map(readNetwork)),
    { asked, said } = wanted(setup),
    payload = first(engine, asked, read(setup.state, setup.opens).values.text);
  payload.notices.push(...said);
  open(id, setup, { explore: "Explore" }, (question) => engine.answer(question), payload);
}

/** A page of a site of files: setup as JSON, and the networks come when they are asked for. */
async function page({ networks, pages, ...setup }) {
  const engine = new Engine([]),
    fetched = new Fetched(networks),
    fill = (...names) => fetched.fill(engine.networks, names),
    { asked, said } = wanted(setup),
    usual = read(setup.state, setup.opens).values.model;
  /** @type {any} */ (globalThis).gatescope = fetched;
  if (!fetched.has(asked.model)) asked.model = usual;
  try {
    await fill(asked.model);
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    said.push(error.message);
    await fill(usual);
    asked.model = usual;
  }
  const { example } = engine.networks.find(({ name }) => name === asked.model),
    payload = first(engine, asked, example);
  payload.notices.push(...said);
  const answer = async (question) => {
    try {
      await fill(question.model, question.other?.model);
      return engine.answer(question);
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      const { seq, want } = question;
      return { seq, want, arrays: {}, notices: [error.message], picture: null };
    }
  };
  open("page", setup, pages, answer, payload);
}

function fault(error) {
  console.error(error);
  const place = document.querySelector("#opening p");
  if (place)
    place.textContent = !window.DecompressionStream
      ? "This page needs a newer browser: any of 2023 or later can unpack its networks."
      : error instanceof Missing
        ? error.message
        : "This page cannot be drawn: a fault in it, which the browser's console names.";
}

const whole = /** @type {any} */ (globalThis).gatescope,
  beside = document.getElementById("setup")?.textContent;
if (whole) file(whole);
else page(JSON.parse(beside)).catch(fault);
