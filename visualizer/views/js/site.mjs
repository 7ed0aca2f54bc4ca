// The bar at the top of every page: the site's name, its pages, what an instrument adds, share, theme.

import { withState } from "./address.mjs";
import { el as svg, h } from "./dom.mjs";

// the pages that show one text in one network: between them these go along
const READERS = ["explore", "whatif"], ALONG = ["text", "model", "weights", "pins", "t", "unit", "theme"];

/** The address of another page, with what is seen here where that page can show it, and more of its own. */
export function way(app, address, more = {}) {
  if (!app.P || ![address, location.pathname.split("/").at(-1)].every((page) => READERS.includes(page))) return `./${address}`;
  const seen = new URL(app.link()).searchParams;
  return withState(new URL(`./${address}`, location.href), { ...Object.fromEntries(ALONG.map((key) => [key, seen.get(key)])), ...more });
}

const logo = () => svg("svg", { viewBox: "0 0 24 24", class: "logo", "aria-hidden": "true" },
  svg("path", { d: "M1 12h22", stroke: "currentColor", "stroke-width": 4 }),
  svg("circle", { cx: 12, cy: 12, r: 9, fill: "var(--bg)", stroke: "currentColor", "stroke-width": 2 }),
  svg("path", { d: "M4.4 9a8 8 0 0 1 15.2 0zM4.4 15a8 8 0 0 0 15.2 0z", fill: "currentColor" }));

// choice: what stands before the buttons; acts: buttons beside share and theme
export function bar(app, { choice = null, acts = [] } = {}) {
  const nav = h("nav", { "aria-label": "Pages" }, ...Object.entries(app.pages).map(([address, name]) => h("a",
    { href: `./${address}`, "data-page": address, ...(location.pathname.endsWith(address) ? { "aria-current": "page" } : {}) }, name)));
  // as late as can be: what is seen may change while a link has the focus
  for (const use of ["pointerdown", "focusin", "click"]) {
    nav.addEventListener(use, ({ target }) => {
      const address = target.closest("a:not([aria-current])")?.dataset.page;
      if (address) target.closest("a").href = way(app, address);
    });
  }
  const share = h("button", { type: "button", class: "btn bare", "aria-live": "polite" }, "Share");
  const theme = h("button", { type: "button", class: "btn bare", "aria-label": "Switch between light and dark", title: "Light or dark" },
    svg("svg", { viewBox: "0 0 18 18", class: "half", "aria-hidden": "true" },
      svg("circle", { cx: 9, cy: 9, r: 7, fill: "none", stroke: "currentColor", "stroke-width": 1.6 }),
      svg("path", { d: "M9 2a7 7 0 0 1 0 14z", fill: "currentColor" })));
  const brand = app.inPage ? h("a", { class: "brand", href: "./" }, logo(), "Gatescope")
    : h("span", { class: "brand" }, logo(), "Gatescope");
  // outside the site there is no address to share
  share.hidden = !app.inPage;

  theme.addEventListener("click", () => app.set({ theme: app.S.theme === "dark" ? "light" : "dark" }));
  share.addEventListener("click", async () => {
    const url = app.link(), whole = new URL(url).searchParams.has("text") || !app.text;
    let said = whole ? "Copied" : "Too long for a link";
    try {
      await navigator.clipboard.writeText(url);
    } catch {
      said = "In the address bar";
      history.replaceState(history.state, "", url);
    }
    share.textContent = said;
    setTimeout(() => (share.textContent = "Share"), 1800);
  });
  return h("header", {}, brand, nav, h("span", { class: "sp" }), choice, h("div", { class: "acts" }, share, ...acts, theme));
}
