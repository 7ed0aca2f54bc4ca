// What is seen as a file: each picture as SVG, PNG or PDF, and the page as a frame for another page.

import { download, h } from "./dom.mjs";
import { drawn, painted } from "./svg.mjs";

const WHOLE = "The whole page";
const FRAME = { width: 1100, height: 720 };

/** The line of HTML that shows an address in a frame. */
export const snippet = (/** @type {string} */ address) =>
  `<iframe src="${address.replace(/[&"<>]/g, (c) => `&#${c.charCodeAt(0)};`)}" width="${FRAME.width}" height="${FRAME.height}" style="border:0" loading="lazy" allow="clipboard-write" title="Gatescope"></iframe>`;

/** A name for a file: of letters, digits and hyphens alone. */
export const fileName = (/** @type {(string | null | undefined)[]} */ ...parts) =>
  parts
    .filter(Boolean)
    .join("-")
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .toLowerCase()
    .slice(0, 80);

// by the browser's own printing, in which a text stays a text and nothing is cut: "Save as PDF" is one of its printers
function printed({ text, width, height }, title) {
  const frame = h("iframe", { class: "unseen", "aria-hidden": "true", tabindex: "-1" });
  const style = `@page{size:${width}px ${height}px;margin:0}html,body{margin:0}svg{display:block;width:100%;height:auto}*{print-color-adjust:exact}`;
  frame.srcdoc = `<!doctype html><meta charset="utf-8"><title>${title.replace(/[&<]/g, "")}</title><style>${style}</style>${text}`;
  return new Promise((resolve) => {
    frame.addEventListener("load", () => {
      const { contentWindow: page } = frame;
      page.addEventListener("afterprint", () => frame.remove());
      page.print();
      resolve(page);
    });
    document.body.append(frame);
  });
}

/** The pictures that can be seen now: name -> element, in the order of the page; at last the whole page. */
function pictures(root) {
  const seen = [...root.querySelectorAll("main [data-picture], main section[aria-label]")].filter(
    (el) => el.getBoundingClientRect().width > 0 && el.dataset.picture !== "none",
  );
  /** @type {[string, Element][]} */
  const named = seen.map((el) => [el.dataset.picture ?? el.getAttribute("aria-label"), el]);
  return new Map([...named, [WHOLE, root.querySelector("main")]]);
}

/** The part of what is shared that saves pictures. */
export function saving(app) {
  const which = h("select", { "aria-label": "Which picture" });
  const said = h("small", { role: "status" });
  // what it is called and of what network, then of which text and place
  const about = (/** @type {Element} */ picture) => {
    const { file, network, lines } = app.subject(picture),
      called = which.value === WHOLE ? "" : which.value;
    return {
      name: fileName("gatescope", file, which.value),
      caption: [[called, network].filter(Boolean).join(" · "), ...lines].filter(Boolean),
    };
  };
  const ways = {
    SVG: (picture, name) => download(`${name}.svg`, picture.text, "image/svg+xml"),
    PNG: async (picture, name) => download(`${name}.png`, await painted(picture), "image/png"),
    PDF: printed,
  };
  const buttons = Object.entries(ways).map(([kind, save]) => {
    const how = kind === "PDF" ? "Through the browser's print: choose “Save as PDF” there" : null;
    const button = h(
      "button",
      { type: "button", class: "btn small", title: how },
      kind === "PDF" ? "PDF …" : kind,
    );
    button.addEventListener("click", async () => {
      said.textContent = "";
      try {
        const picture = pictures(app.root).get(which.value),
          { name, caption } = about(picture);
        await save(drawn(picture, { caption }), name);
      } catch (error) {
        console.error(error);
        said.textContent = `No ${kind} could be made of this picture in this browser.`;
      }
    });
    return button;
  });
  const el = h(
    "div",
    { class: "saving", role: "group", "aria-label": "A picture as a file" },
    h("span", {}, "Picture"),
    which,
    ...buttons,
    said,
  );
  return {
    el,
    /** Lists what can be seen now. */
    fill() {
      const all = [...pictures(app.root).keys()],
        now = which.value;
      el.hidden = !all.length;
      which.replaceChildren(...all.map((each) => h("option", { value: each }, each)));
      if (all.includes(now)) which.value = now;
      said.textContent = "";
    },
  };
}
