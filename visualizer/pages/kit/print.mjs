// On paper: the picture as it stands in the window, in light colours and at the size of the sheet.

// of a sheet, in pixels: its width, its height, by how much a page may grow on it, and shrink to be on one
const SHEET = 1500,
  HIGH = 1040,
  LARGEST = 1.1,
  SHRUNK = 0.8;
const FILLED_MS = 30000, // what a slow server may take for the sections
  LOOK_MS = 100,
  QUIET_MS = 1000; // what comes near may ask a moment later, and Bokeh paints a moment after it is told
// what the window's size decided, and the sheet's must not
const FROZEN = ["display", "gridTemplateColumns", "columnGap", "padding"];

const rest = (ms) => new Promise((done) => setTimeout(done, ms));

/** Prints the whole page: first fills what waits to be looked at (`app.near`), in light colours. */
export async function printWhole(app) {
  const { theme } = app.S,
    late = Date.now() + FILLED_MS;
  app.set({ theme: "light" });
  // drawn in the colours of the sheet at once
  const leave = app.near?.all();
  // a browser may go on while it prints
  const after = () => {
    leave?.();
    app.set({ theme });
  };
  addEventListener("afterprint", after, { once: true });
  let since = Date.now();
  while (Date.now() < late && Date.now() - since < QUIET_MS) {
    if ((app.unvisited?.().length || app.busy?.size) && app.connected) since = Date.now();
    await rest(LOOK_MS);
  }
  print();
}

/**
 * Holds what style sheets say of a window's size at what it is now: a sheet of paper has a size of its own.
 * @param {Iterable<CSSStyleSheet>} sheets
 * @returns {() => void} undoes it
 */
function held(sheets) {
  /** @type {[MediaList, string][]} */
  const was = [];
  const hold = (/** @type {Iterable<CSSRule>} */ rules) => {
    for (const rule of rules) {
      const { media } = /** @type {CSSMediaRule} */ (rule);
      if (media && /width|height/.test(media.mediaText)) {
        was.push([media, media.mediaText]);
        media.mediaText = matchMedia(media.mediaText).matches ? "all" : "not all";
      } else hold(/** @type {any} */ (rule).cssRules ?? []);
    }
  };
  for (const sheet of sheets) hold(sheet.cssRules);
  return () => {
    for (const [media, text] of was) media.mediaText = text;
  };
}

/** Makes the instrument ready for each printing, and puts all back after it. `app.unvisited` gives what is not drawn yet. */
export function printing(app) {
  const { root, main } = app;
  let undo = null;
  const before = () => {
    if (undo || app.closed) return;
    const { theme } = app.S,
      styles = [];
    if (theme === "dark") app.set({ theme: "light" });
    const left = app.unvisited?.() ?? [];
    const style = (el, values) => {
      styles.push([el, el.getAttribute("style")]);
      Object.assign(el.style, values);
    };
    const size = (el) => [el, { width: `${el.offsetWidth}px`, height: `${el.offsetHeight}px` }];
    // a browser asks a style sheet's questions of a sheet of its own choice: columns stay those of the window
    const grids = [...root.querySelectorAll("*")]
      .filter((el) => el.offsetWidth && getComputedStyle(el).display === "grid")
      .map((el) => [el, { gridTemplateColumns: getComputedStyle(el).gridTemplateColumns }]);
    const boxes = [...root.querySelectorAll(".plot, .chart, .bk, canvas, .cell > svg, .fold, .holder")]
      .filter((el) => el.offsetWidth)
      .map(size);
    const computed = getComputedStyle(main),
      kept = Object.fromEntries(FROZEN.map((name) => [name, computed[name]]));
    const wide = root.clientWidth,
      release = held(root.getRootNode().styleSheets);
    style(main, { ...kept, width: `${main.offsetWidth}px` });
    style(app.time, { width: `${app.time.offsetWidth}px` });
    for (const [el, values] of [...grids, ...boxes]) style(el, values);
    root.style.setProperty("--wide", `${wide}px`);
    const fit = Math.min(LARGEST, SHEET / wide),
      one = HIGH / root.scrollHeight;
    root.style.setProperty("--fit", String(one < fit && one > SHRUNK * fit ? one : fit));
    for (const el of left) el.classList.add("unvisited");
    root.classList.toggle("partly", left.length > 0);
    // Bokeh paints a moment later than a printer looks
    root.classList.toggle("wasdark", theme === "dark");
    undo = () => {
      release();
      for (const [el, text] of styles.reverse())
        text === null ? el.removeAttribute("style") : el.setAttribute("style", text);
      for (const el of left) el.classList.remove("unvisited");
      if (theme === "dark") app.set({ theme });
      undo = null;
    };
  };
  addEventListener("beforeprint", before);
  addEventListener("afterprint", () => undo?.());
}
