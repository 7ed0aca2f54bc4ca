// Networks that a person brought: given to the server, or opened in this page. What they are is said by
// `visualizer.pages.catalogue.own_entry`; here is how a page lists one, opens a file and reads with it.

import { h } from "./dom.mjs";

/** The texts to try with a network, each with its label: its own, else those of its task. */
export const examplesOf = (setup, entry) => entry?.examples ?? setup.tasks[entry?.task]?.examples ?? [];

/** What a list of networks calls one that a person brought. */
export const titled = ({ title, yours }) => (yours ? title : null);

/** Whether a network is of no task that is known: `visualizer.pages.brought.family` calls it otherwise. */
export const untasked = (entry) => Boolean(entry?.task.startsWith("own-"));

/** What is said of a network that answers nothing, by its entry in the list of networks. */
export const silence = (entry) =>
  entry?.headless
    ? "Its gates alone are shown: what follows them is more than one matrix."
    : "This network has no readout: it answers nothing, and its gates are all there is to see.";

/** What a picture's answers are headed with. */
export const heading = ({ silent, answers: { title } }) =>
  silent ? "No answer" : title[0].toUpperCase() + title.slice(1);

/** What is said at a step whose answer was not worked out, see `Picture.answered`. */
export const atEnd = ({ reads }) =>
  `This network answers once, at the end of the text. What it would answer after an earlier ${reads.one} is not worked out for a text so long.`;

/** The kinds of weights that a network has. */
export const weightsOf = (setup, entry) => entry?.weights ?? setup.weights ?? ["trained", "initial"];

/** Lists the network of an answer first, in the place of what was opened before. */
export function adopt(setup, { entry, about }) {
  if (about) setup.tasks[entry.task] ??= about;
  if (!entry?.yours) return;
  const { models } = setup,
    at = models.findIndex(({ name, opened }) => opened && name !== entry.name);
  if (at >= 0) models.splice(at, 1);
  if (!models.some(({ name }) => name === entry.name)) models.unshift(entry);
}

/**
 * The text that another network is to read in the place of this one, null where that stays: what was written for a task
 * says little to a network of another, and what a person typed is kept by one that brought nothing and can read it.
 */
export function instead(setup, from, entry, text) {
  const texts = examplesOf(setup, entry),
    has = (all) => all.some(([, each]) => each === text);
  if (entry.task === from?.task || !texts.length || has(texts)) return null;
  const kind = (each) => setup.tasks[each?.task]?.reads?.kind,
    // such are read in one way, and words are none
    able = !["ids", "values"].includes(kind(entry)) || kind(entry) === kind(from);
  return entry.sampled && able && !has(examplesOf(setup, from)) ? null : texts[0][1];
}

/** Bytes as base64, in runs that a call can take. */
function written(/** @type {Uint8Array} */ bytes) {
  const run = 2 ** 13;
  let letters = "";
  for (let k = 0; k < bytes.length; k += run) letters += String.fromCharCode(...bytes.subarray(k, k + run));
  return btoa(letters);
}

/**
 * Opens the file of a network, by a button or dropped on the page, sent in parts: see `visualizer.pages.opened`.
 * @param {any} app whose setup says how much it `sends`
 */
export function opening(app) {
  const { most, part } = app.setup.sends,
    sent = h("p", { class: "sending", role: "status" }),
    // the field itself takes the keys, as a browser has it
    field = h("input", { type: "file", class: "unseen", "aria-label": "Open a network…" });
  sent.hidden = true;
  /** @type {File | null} */
  let file = null;
  // the file of the last part: an answer that comes before the first of another is to that before
  let last = null;

  function say(words) {
    sent.hidden = !words;
    sent.textContent = words;
  }

  function refuse(notices) {
    file = null;
    say("");
    app.notices = notices;
    app.draw(new Set(["notice"]));
  }

  async function send(at) {
    const mine = file;
    try {
      const bytes = new Uint8Array(await mine.slice(at, at + part).arrayBuffer());
      if (file !== mine) return;
      const { name, size } = mine;
      last = mine;
      app.questions.ask("open", { file: name, size, at, part: written(bytes) });
    } catch {
      refuse([`“${mine.name}” cannot be read from this machine's disk.`]);
    }
  }

  function begin(files) {
    const [first] = files;
    if (!first) return;
    if (first.size > most)
      return refuse([
        `“${first.name}” cannot be opened: it has ${Math.round(first.size / 2 ** 20)} MB, and a network's file has ` +
          `at most ${Math.round(most / 2 ** 20)} MB.`,
      ]);
    if (!app.connected)
      return refuse([`“${first.name}” cannot be opened while the server is away, which reads it.`]);
    file = first;
    app.root.dispatchEvent(new CustomEvent("sending"));
    say(`Sending “${first.name}”…`);
    return send(0);
  }

  field.addEventListener("change", () => {
    begin(field.files);
    // the same file once more is another choice
    field.value = "";
  });

  const place = app.inPage ? document : app.root,
    brings = ({ dataTransfer }) => dataTransfer?.types.includes("Files"),
    over = (on) => app.root.classList.toggle("dropping", on);
  const dragged = (event) => {
    if (!brings(event)) return;
    event.preventDefault();
    over(event.type === "dragover");
  };
  const dropped = (event) => {
    if (!brings(event)) return;
    event.preventDefault();
    over(false);
    begin(event.dataTransfer.files);
  };
  place.addEventListener("dragover", dragged);
  place.addEventListener("dragleave", dragged);
  place.addEventListener("drop", dropped);
  app.model.on("remove", () => {
    file = null;
    for (const kind of ["dragover", "dragleave"]) place.removeEventListener(kind, dragged);
    place.removeEventListener("drop", dropped);
  });

  return {
    el: sent,
    choose: h(
      "div",
      { class: "opens" },
      h("label", { class: "btn" }, "Open a network…", field),
      h("small", {}, "or drop its file on the page"),
    ),
    /** Takes what the server says of a part. */
    take({ taken, opened, entry, about, notices }) {
      if (!file || file !== last) return;
      if (taken === null || taken === undefined) return refuse(notices);
      if (!opened) {
        say(
          taken < file.size
            ? `Sending “${file.name}”: ${Math.floor((100 * taken) / file.size)}%`
            : `Reading “${file.name}”…`,
        );
        return send(taken);
      }
      file = null;
      say(entry.wordless);
      // until it has been read: it lies over the page
      for (const kind of ["pointerdown", "keydown"])
        place.addEventListener(kind, () => file || say(""), { once: true, capture: true });
      adopt(app.setup, { entry, about });
      // however soon it comes after another, back returns to what was
      return app.change(entry, { entry: true });
    },
  };
}
