// Opens the file of a network that a person brings: by a button, or dropped on the page.

import { adopt } from "./brought.mjs";
import { h } from "./dom.mjs";

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
