// The bar at the top of every page: the site's name, its pages, what an instrument adds, share, theme.

import { examplesOf } from "./brought.mjs";
import { h, el as svg } from "./dom.mjs";
import { printWhole } from "./print.mjs";
import { saving, snippet } from "./saving.mjs";
import { read } from "./state.mjs";

/** The address of another page, with what is seen here where that page can show it, and more of its own. */
export function way(app, address, more = {}) {
  if (!app.P || !app.inPage) return app.state.near(address);
  const { state } = app;
  let { task = null, ...seen } = app.passes ? app.passes() : from(app);
  // a page that has networks of a task shows no text in one network alone
  if (!("task" in (state.takes[address] ?? {}))) {
    seen.model ??= app.setup.models?.[task] ?? null;
    // what only this page has networks for is shown by no other
    if (task && !seen.model)
      ({ task, ...seen } = { ...app.came, text: app.came.task ? null : app.came.text });
  } else {
    if (!seen.model) seen.task = task;
    // on the text that its task begins with each page opens by itself
    if (!app.passes && examplesOf(app.setup, app.entry)[0]?.[1] === seen.text) seen.text = null;
  }
  return state.to(address, { ...seen, theme: app.S.theme, ...more });
}

// of a page that shows one text in one network; what is still on its way is not lost either
function from({ state, values, asked }) {
  const kept = state.of("kept").map(({ name }) => [name, state.asked.values[name]]);
  return { ...Object.fromEntries(kept), ...values, text: asked?.text || values.text };
}

/** What a page that shows no one network was come to with. A text that it does not show itself stands as `along`. */
export function along(state) {
  const { values, given } = state.asked,
    of = (name) => (given.has(name) ? values[name] : null);
  const { along: more, ...came } = Object.fromEntries(state.of("kept").map(({ name }) => [name, of(name)]));
  const text = more ?? of("text");
  return { ...came, text, task: text ? of("task") : null };
}

/**
 * What such a page passes on: what it was come to with, or a text of its own and the task that this is of; `opened` is
 * the text that it opened on.
 */
export function passed(came, { text, opened, task }) {
  if (!text || (came.text && text === opened)) return came;
  const same = came.model && (came.model.startsWith("run-") || came.model.startsWith(`${task}-`));
  const none = Object.fromEntries(Object.keys(came).map((name) => [name, null]));
  return { ...none, text, task, ...(same ? { model: came.model, weights: came.weights } : {}) };
}

/** What its address holds of that, beside its own text, which may be "". */
export function carried({ text, task, model, ...rest }, own, models) {
  const more = text && text !== own ? text : null;
  return { ...rest, along: more, model: model ?? (more && models[task]) ?? null };
}

const logo = () =>
  svg(
    "svg",
    { viewBox: "0 0 24 24", class: "logo", "aria-hidden": "true" },
    svg("path", { d: "M1 12h22", stroke: "currentColor", "stroke-width": 4 }),
    svg("circle", { cx: 12, cy: 12, r: 9, fill: "var(--bg)", stroke: "currentColor", "stroke-width": 2 }),
    svg("path", { d: "M4.4 9a8 8 0 0 1 15.2 0zM4.4 15a8 8 0 0 0 15.2 0z", fill: "currentColor" }),
  );

// the address of a file on a disk is of one machine
const onDisk = () => location.protocol === "file:";

// choice: what stands before the buttons; acts: buttons beside share and theme
export function bar(app, { choice = null, acts = [] } = {}) {
  const { made, page, ending } = app.setup,
    // a page of a site of files says which it is, since a host may call it otherwise
    here = Object.keys(app.pages).find((address) =>
      made ? address === page : location.pathname.endsWith(address),
    );
  const link = ([address, name]) =>
    h(
      "a",
      {
        href: app.state.near(address),
        "data-page": address,
        ...(address === here ? { "aria-current": "page" } : {}),
      },
      name,
    );
  const nav = h("nav", { "aria-label": "Pages" }, ...Object.entries(app.pages).map(link)),
    others = !made || Object.keys(app.pages).length > 1;
  // as late as can be: what is seen may change while a link has the focus
  for (const use of ["pointerdown", "focusin", "click"]) {
    nav.addEventListener(use, ({ target }) => {
      const address = target.closest("a:not([aria-current])")?.dataset.page;
      if (address) target.closest("a").href = way(app, address);
    });
  }
  // on a phone they are more than a row holds, and the page's own is in sight
  globalThis.requestAnimationFrame?.(() => {
    const own = /** @type {HTMLElement | null} */ (nav.querySelector("[aria-current]"));
    if (own) nav.scrollLeft = own.offsetLeft - nav.offsetLeft - (nav.clientWidth - own.offsetWidth) / 2;
  });
  const share = h(
    "button",
    { type: "button", class: "btn bare", "aria-haspopup": "dialog" },
    onDisk() ? "Save" : "Share",
  );
  const theme = h(
    "button",
    {
      type: "button",
      class: "btn bare theme",
      "aria-label": "Switch between light and dark",
      title: "Light or dark",
    },
    svg(
      "svg",
      { viewBox: "0 0 18 18", class: "half", "aria-hidden": "true" },
      svg("circle", { cx: 9, cy: 9, r: 7, fill: "none", stroke: "currentColor", "stroke-width": 1.6 }),
      svg("path", { d: "M9 2a7 7 0 0 1 0 14z", fill: "currentColor" }),
    ),
  );
  const named = h("span", { class: "wordmark" }, "Gatescope"),
    brand =
      app.inPage && (!made || ending)
        ? h(
            "a",
            { class: "brand", href: ending ? app.state.near("index") : "./", "aria-label": "Gatescope" },
            logo(),
            named,
          )
        : h("span", { class: "brand" }, logo(), named);
  const words = h(
    "button",
    {
      type: "button",
      class: "btn bare explain",
      "aria-label": "What the words and marks mean",
      title: "What the words and marks mean (key w)",
    },
    "?",
  );
  words.addEventListener("click", () => app.meanings.toggle());
  // outside the site there is no address to share
  share.hidden = !app.inPage;

  theme.addEventListener("click", () => app.set({ theme: app.S.theme === "dark" ? "light" : "dark" }));
  const sharing = shared(app, share);
  return h(
    "header",
    {},
    brand,
    here && h("h1", { class: "unseen" }, app.pages[here]),
    others && nav,
    // a file says what it is of, since the other pages are not there
    made && h("p", { class: "made" }, made),
    app.tour.entry,
    h("span", { class: "sp" }),
    choice,
    words,
    h("div", { class: "acts" }, share, ...acts),
    theme,
    sharing,
  );
}

// what is seen as a file of its own, which the server makes, or how else this page is had as files
function exported(app) {
  const words = "Export as a file",
    make = h("button", { type: "button", class: "btn" }, words),
    said = h("span", { "aria-live": "polite" });
  make.addEventListener("click", () => {
    make.disabled = true;
    make.textContent = "Making the file…";
    app.export(() => {
      make.disabled = false;
      make.textContent = words;
    });
  });
  const el = h("div", { class: "exported" }, make, said);
  return {
    el,
    fill() {
      const { exports } = app;
      make.hidden = !exports;
      said.replaceChildren(
        ...(exports
          ? [exports]
          : [
              h("code", {}, "gatescope export --site DIR"),
              " writes all pages as files, for any web server.",
            ]),
      );
    },
  };
}

// the browser's own printing, of the whole page
function printer(app) {
  const words = "Print",
    print = h("button", { type: "button", class: "btn" }, words),
    said = h("span", { "aria-live": "polite" }, "The whole page, its sections filled, in light colours.");
  print.addEventListener("click", async () => {
    print.disabled = true;
    print.textContent = "Filling the sections…";
    try {
      await printWhole(app);
    } finally {
      print.disabled = false;
      print.textContent = words;
    }
  });
  return h("div", { class: "exported" }, print, said);
}

// the way to copy that needs no https
function copied(field) {
  field.focus();
  field.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  }
}

// the address of what is seen: copied where the browser lets us, and in any case there to be copied by hand
function shared(app, button) {
  const field = h("input", {
    type: "text",
    readonly: true,
    "aria-label": "Address of what you see",
    spellcheck: "false",
  });
  const said = h("b", { "aria-live": "polite" }),
    note = h("p"),
    close = h("button", { type: "button", class: "btn" }, "Close"),
    pictures = saving(app);
  const frame = h("input", {
    type: "text",
    readonly: true,
    "aria-label": "HTML of a frame that shows it in another page",
    spellcheck: "false",
  });
  frame.addEventListener("focus", () => frame.select());
  // a page in a file has no server to make one
  const file = app.setup.made ? null : exported(app);
  const box = h(
    "div",
    { class: "sharing", role: "dialog", "aria-label": button.textContent },
    h("div", { class: "bar" }, said, close),
    !onDisk() && [field, note],
    pictures.el,
    !onDisk() && h("label", {}, h("span", {}, "Frame"), frame),
    file?.el,
    printer(app),
  );
  box.hidden = true;
  button.setAttribute("aria-expanded", "false");
  const toggle = (open) => {
    box.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
    if (!open) button.focus({ preventScroll: true });
  };
  close.addEventListener("click", () => toggle(false));
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") toggle(false);
    event.stopPropagation();
  });
  // also where the focus has gone on: what is on top is closed first
  app.root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || box.hidden) return;
    event.preventDefault();
    toggle(false);
  });
  app.root.addEventListener(
    "pointerdown",
    (event) => {
      if (!box.hidden && ![box, button].some((each) => event.composedPath().includes(each))) toggle(false);
    },
    true,
  );
  button.addEventListener("click", async () => {
    if (!box.hidden) return toggle(false);
    pictures.fill();
    file?.fill();
    if (onDisk()) {
      said.textContent = "What you see, as a file";
      return toggle(true);
    }
    const { state, values } = app,
      url = state.link(values, { shared: true }),
      { given } = read(state.rows, new URL(url).search);
    state.put(values);
    field.value = url;
    frame.value = snippet(state.link(values, { shared: true, framed: true }));
    said.textContent = "The address of what you see";
    note.textContent = [
      app.entry?.opened &&
        `The server keeps “${app.entry.title}” for this browser alone: here this address shows it for as long as the page is open. Others open its file, or a file that is exported.`,
      values.text && !given.has("text") && "This text is too long for an address, which holds all else.",
      given.has("t") &&
        `An address counts steps${given.has("unit") ? " and units" : ""} from 0: t=${values.t} in it is step ${values.t + 1}.`,
    ]
      .filter(Boolean)
      .join(" ");
    toggle(true);
    field.select();
    try {
      await navigator.clipboard.writeText(url);
      said.textContent = "Copied: the address of what you see";
    } catch {
      // a page without https, or in another's frame, may not: there is the older way, and the text is selected
      said.textContent = copied(field)
        ? "Copied: the address of what you see"
        : "Copy this address (Ctrl C): it is what you see";
    }
    field.focus();
    field.select();
    return undefined;
  });
  return box;
}
