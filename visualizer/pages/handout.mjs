// The Explorer and What if without a server, in one file, see `visualizer.pages.handout`, or as pages of a site of files,
// see `visualizer.pages.site`: what a server would answer is worked out here.

import { App as Explorer } from "./explorer/explorer.mjs";
import { h } from "./kit/dom.mjs";
import { Engine, readNetwork } from "./kit/engine/engine.mjs";
import { Missing } from "./kit/engine/fetched.mjs";
import { Shim } from "./kit/shim.mjs";
import { read } from "./kit/state.mjs";
import { opened } from "./kit/unserved.mjs";
import { App as WhatIf } from "./whatif/whatif.mjs";

const PAGES = {
  explore: { name: "Explore", App: Explorer, first: picture },
  whatif: { name: "What if", App: WhatIf, first: runs },
};

/** What the Explorer opens on: what its address asks for, or the file's own text where that cannot be shown. */
function picture(engine, { values, said }, own) {
  const asked = { ...values, seq: 0, want: "picture", units: true },
    answer = engine.answer({ ...asked, text: values.text ?? own });
  const shown = answer.picture ? answer : engine.answer({ ...asked, text: own });
  if (shown !== answer) shown.notices.push(...answer.notices);
  shown.notices.push(...said.server);
  return shown;
}

/** What What if opens on, as `WhatIf.open` of `visualizer.pages.whatif.changes` has it. */
function runs(engine, { values, said }, own) {
  const two = ["text", "model", "weights"].map((name) => [name, values[`${name}2`]]),
    given = two.filter(([, value]) => value !== null),
    { text, model, weights, layer, direction, pins } = values,
    asked = { seq: 0, want: "run", units: true, text: text ?? own, model, weights, layer, direction, pins },
    answer = engine.answer({ ...asked, other: given.length ? Object.fromEntries(given) : null });
  const shown = answer.key ? answer : engine.answer({ ...asked, text: own, other: null });
  if (shown !== answer) shown.notices.unshift(...answer.notices.slice(0, 1));
  shown.notices.unshift(...said.server);
  return shown;
}

/** The page that an address names behind its hash; where it names none, that which the file opens on. */
const pageOf = (hash, first) => (hash.slice(1) in PAGES ? hash.slice(1) : first);

/** Opens the pages in the element with this id: setup as JSON, and the networks, each packed. */
function open(id, { each, first, ...common }, networks) {
  const engine = new Engine(networks.map(readNetwork)),
    names = Object.fromEntries(Object.entries(PAGES).map(([page, { name }]) => [page, name])),
    place = document.getElementById(id);
  let now = null;

  function show(page, search) {
    now?.model.remove();
    const setup = { ...common, ...each[page], page, opens: search || each[page].opens },
      { App, first: answered } = PAGES[page],
      model = new Shim({ setup, pages: names, answer: (question, rest) => engine.answer(question, rest) }),
      host = h("div"),
      root = host.attachShadow({ mode: "open" }),
      own = read(setup.state, each[page].opens).values.text;
    model.payload = answered(engine, read(setup.state, setup.opens), own);
    place.replaceChildren(host);
    now = { page, model, app: new App({ model, el: root }) };
    root.addEventListener("click", follow);
  }

  // a link to another page opens it in the place of this one
  function follow(event) {
    const link = event.target.closest?.("a[href]"),
      plain = !(event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (!link || !plain || event.defaultPrevented || now.app.unframed) return;
    const { href, hash, search } = new URL(link.getAttribute("href"), location.href),
      page = pageOf(hash, first);
    if (!hash || page === now.page) return;
    event.preventDefault();
    now.app.state.leave(href);
    show(page, search);
    scrollTo(0, 0);
  }

  addEventListener("popstate", () => {
    const page = pageOf(location.hash, first);
    if (page !== now.page) show(page, location.search);
  });
  show(pageOf(location.hash, first), location.search);
}

/** A page of a site of files: the networks come when they are asked for. */
async function page(setup, fetched) {
  const engine = new Engine([]),
    { App, first } = PAGES[setup.page],
    fill = (...names) => fetched.fill(engine.networks, names),
    { values: asked, said } = read(setup.state, location.search || setup.opens),
    usual = read(setup.state, setup.opens).values.model;
  if (!fetched.has(asked.model)) asked.model = usual;
  try {
    await fill(asked.model, asked.model2);
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    said.server.push(error.message);
    await fill(usual);
    Object.assign(asked, { model: usual, ...("model2" in asked && { model2: null }) });
  }
  const { example } = engine.networks.find(({ name }) => name === asked.model),
    payload = first(engine, { values: asked, said }, example);
  // every network of the task
  const beside = ({ model }) => {
    const { task } = setup.models.find(({ name }) => name === model) ?? {};
    return setup.models.filter((each) => each.task === task).map(({ name }) => name);
  };
  const answer = async (question, rest) => {
    try {
      await fill(
        question.model,
        question.other?.model,
        ...(question.want === "others" ? beside(question) : []),
      );
      return await engine.answer(question, rest);
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      const { seq, want } = question;
      return { seq, want, arrays: {}, notices: [error.message], picture: null };
    }
  };
  return { App, payload, answer };
}

const whole = /** @type {any} */ (globalThis).gatescope;
if (whole) open(whole.id, whole.setup, whole.networks);
else opened(page);
