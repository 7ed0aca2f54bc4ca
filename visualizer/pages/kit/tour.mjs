// A guided tour: a card beside the picture that drives it, stop by stop, for as long as a person wants.
//
// A page says what there is to see as a `Guide`: for each stop its words, what it points at, the state that it sets, as
// values of the page's table, and what a person is asked to do. Words with numbers are functions, which read the run
// that is shown. The stop is a part of the address; where the page shows anything else than a stop is about, the card
// says so and leaves its words out.

import { h, setAttributes, setText, el as svg } from "./dom.mjs";
import { fmt, sign } from "./format.mjs";
import { changed } from "./state.mjs";

/** @typedef {(string | { text: string, cls?: string })[]} Words parts of a text; cls is a signal, "pos", "neg" or "b" */
/**
 * @typedef {object} Stop
 * @property {string} title
 * @property {(app: any) => Words} says what there is to see, in two sentences
 * @property {string} act what to do
 * @property {(values: Record<string, any>, app: any) => boolean} done whether it is done, by the page's state
 * @property {(app: any) => Words} did what came of it
 * @property {string} at what it points at: a selector, all of whose elements are framed together
 * @property {string} [lit] what else is not veiled, for there it is done
 * @property {string} [folds] what lies between, which a phone has no room for while the stop stands
 * @property {string} [clear] what the card does not cover either
 * @property {(app: any) => Record<string, any>} state what it sets, in values of the page's table
 * @property {string[]} [free] what a person may change at it of what the server is asked
 * @property {boolean} [served] whether it takes a server
 * @property {string[]} [hand] keys of the page that the card has buttons for
 */
/**
 * @typedef {object} Guide
 * @property {Stop[]} stops
 * @property {string[]} of the parts of the state that make up its example
 * @property {string} example what it is told on
 * @property {[address: string, words: string]} onward the page to go on to
 */

const GAP = 18,
  EDGE = 12,
  PAD = 6,
  CORNER = 14, // of a frame and a card, which are round
  LONGEST = 400, // a line
  CLEAR = 3, // how far a line stays from a text
  RESTS_MS = 120, // after which a page that is scrolled has come to rest
  LATE_MS = 700; // after which a page that still grows is scrolled again

// ---- words

/** A gate's number, in its colour. */
export const gate = (name, v) => ({ text: fmt(v), cls: name });

/** A number that has a sign, in the colour of its sign. */
export const signed = (v) => ({ text: fmt(v, 2, true), cls: sign(v) });

export const bold = (text) => ({ text, cls: "b" });

const plain = (words) => words.map((part) => part.text ?? part).join("");

const built = (words) =>
  words.map((part) =>
    typeof part === "string"
      ? part
      : part.cls === "b"
        ? h("b", {}, part.text)
        : h("b", { class: `n s-${part.cls}` }, part.text),
  );

// ---- places, in pixels of the window: { left, top, right, bottom }

/** The box around boxes, a little larger; null around none. */
export function around(boxes, pad = PAD) {
  const seen = boxes.filter((box) => box.right > box.left && box.bottom > box.top);
  if (!seen.length) return null;
  const least = (side) => Math.min(...seen.map((box) => box[side])) - pad,
    most = (side) => Math.max(...seen.map((box) => box[side])) + pad;
  return { left: least("left"), top: least("top"), right: most("right"), bottom: most("bottom") };
}

const overlap = (a, b) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/**
 * Where a card of a size stands: beside what it is about and never over it where there is room; as far as can be not over
 * what else is to be seen; near it, their tops on one line. room is the window, { top, width, height }.
 *
 * @returns {{ left: number, top: number }}
 */
export function placed(of, { width, height }, room, avoid = []) {
  const along = (low, high, size, first, last, sides) =>
    [...new Set([low, high - size, (low + high - size) / 2, first, last - size, ...sides])].map((v) =>
      Math.max(first, Math.min(last - size, v)),
    );
  const all = [of, ...avoid];
  const xs = along(
    of.left,
    of.right,
    width,
    EDGE,
    room.width - EDGE,
    all.flatMap((box) => [box.right + GAP, box.left - GAP - width]),
  );
  const ys = along(
    of.top,
    of.bottom,
    height,
    room.top + EDGE,
    room.height - EDGE,
    all.flatMap((box) => [box.bottom + GAP, box.top - GAP - height]),
  );
  let best = null,
    least = Infinity;
  for (const left of xs)
    for (const top of ys) {
      const card = { left, top, right: left + width, bottom: top + height };
      const away = Math.hypot(
        Math.max(0, of.left - card.right, card.left - of.right),
        Math.max(0, of.top - card.bottom, card.top - of.bottom),
      );
      const cost =
        1e6 * overlap(card, of) +
        1e3 * avoid.reduce((sum, box) => sum + overlap(card, box), 0) +
        away +
        Math.abs(top - of.top) / 4;
      if (cost < least) [best, least] = [{ left, top }, cost];
    }
  return best;
}

/**
 * The line from what is framed to its card, as points: straight, or with one corner, not long, and through none of these
 * boxes of text; null where there is no such line.
 *
 * @returns {[number, number][]}
 */
export function lead(of, card, texts) {
  // what lies under the card is not seen: a line keeps away from texts at its sides alone
  const clear = ([x0, y0], [x1, y1]) => {
    const [dx, dy] = y0 === y1 ? [0, CLEAR] : [CLEAR, 0];
    return texts.every(
      (box) =>
        box.right <= Math.min(x0, x1) - dx ||
        box.left >= Math.max(x0, x1) + dx ||
        box.bottom <= Math.min(y0, y1) - dy ||
        box.top >= Math.max(y0, y1) + dy,
    );
  };
  const steps = (low, high, by) =>
    high < low ? [] : Array.from({ length: Math.floor((high - low) / by) + 1 }, (_, k) => low + k * by);
  const length = (points) =>
    points
      .slice(1)
      .reduce((sum, [x, y], k) => sum + Math.abs(x - points[k][0]) + Math.abs(y - points[k][1]), 0);
  const free = (...points) =>
    length(points) <= LONGEST && points.slice(1).every((point, k) => clear(points[k], point)) && points;
  // the sides that face each other: from that of the frame to that of the card
  const [x0, x1] =
    card.left >= of.right
      ? [of.right, card.left]
      : card.right <= of.left
        ? [of.left, card.right]
        : [null, null];
  const [y0, y1] =
    card.top >= of.bottom
      ? [of.bottom, card.top]
      : card.bottom <= of.top
        ? [of.top, card.bottom]
        : [null, null];
  if (x0 !== null)
    for (const y of steps(
      Math.max(of.top, card.top) + CORNER,
      Math.min(of.bottom, card.bottom) - CORNER,
      2,
    )) {
      const found = free([x0, y], [x1, y]);
      if (found) return found;
    }
  if (y0 !== null)
    for (const x of steps(
      Math.max(of.left, card.left) + CORNER,
      Math.min(of.right, card.right) - CORNER,
      2,
    )) {
      const found = free([x, y0], [x, y1]);
      if (found) return found;
    }
  if (x0 === null || y0 === null) return null;
  for (const y of steps(of.top + CORNER, of.bottom - CORNER, 6))
    for (const x of steps(card.left + CORNER, card.right - CORNER, 12)) {
      const found = free([x0, y], [x, y], [x, y1]);
      if (found) return found;
    }
  for (const x of steps(of.left + CORNER, of.right - CORNER, 6))
    for (const y of steps(card.top + CORNER, card.bottom - CORNER, 12)) {
      const found = free([x, y0], [x, y], [x1, y]);
      if (found) return found;
    }
  return null;
}

/** Boxes that cover the same and nothing twice. */
export function disjoint(boxes) {
  const found = [];
  for (const box of boxes) {
    let rest = [box];
    for (const other of found)
      rest = rest.flatMap((each) => {
        if (!overlap(each, other)) return [each];
        const [top, bottom] = [Math.max(each.top, other.top), Math.min(each.bottom, other.bottom)];
        return [
          { ...each, bottom: top },
          { ...each, top: bottom },
          { ...each, top, bottom, right: other.left },
          { ...each, top, bottom, left: other.right },
        ].filter((part) => part.right > part.left && part.bottom > part.top);
      });
    found.push(...rest);
  }
  return found;
}

// ---- the tour

// the keys of a page that a card can have buttons for
const KEYS = {
  ArrowLeft: ["←", "One step back"],
  ArrowRight: ["→", "One step on"],
  ArrowUp: ["↑", "The unit above"],
  ArrowDown: ["↓", "The unit below"],
  Home: ["⇤", "First step"],
  End: ["⇥", "Last step"],
};

const icon = (d, size) =>
  svg("svg", { viewBox: "0 0 16 16", width: size, height: size, "aria-hidden": "true" }, svg("path", { d }));

/**
 * The tour of an instrument. A part, { el, draw(has) }, with `entry`, what opens it from the header; `at`, its stop from
 * 1, null where it is shut; and `moves`, what keys do.
 */
export function tour(app, /** @type {Guide} */ guide) {
  if (!guide) return { el: h("div", { hidden: true }), entry: null, at: null, moves: {}, draw() {} };
  // a page without a server has no stop about what only that can do
  const stops = guide.stops.filter(({ served }) => !(served && app.setup.made)),
    N = stops.length;
  // the stop shown, from 1, null where none is; the one to go on from; the one offered before the example is opened
  let at = null,
    left = null,
    offered = null,
    read = null,
    // until the state of its stop is shown, what a page opened on has done nothing
    comes = false;
  const ticked = new Set();
  recall();

  const button = (cls, words, act, attributes = {}) => {
    const b = h("button", { type: "button", class: cls, ...attributes }, words);
    b.addEventListener("click", act);
    return b;
  };
  const long = h("span", { class: "long" }),
    short = h("span", { class: "short" });
  const entry = h(
    "button",
    {
      type: "button",
      class: "btn touring",
      "aria-haspopup": "dialog",
      title: "A guided tour of this page (key t)",
    },
    long,
    short,
  );
  entry.addEventListener("click", toggle);

  const where = h("span", { class: "tour-stop" });
  const dots = stops.map((stop, k) =>
    button("tour-dot", "", () => go(k + 1), {
      "aria-label": `Stop ${k + 1}: ${stop.title}`,
      title: stop.title,
    }),
  );
  const title = h("h2", { id: "tour-title" }),
    says = h("p", { class: "tour-says", id: "tour-says" }),
    tick = h("span", { class: "tour-tick", "aria-hidden": "true" }, icon("M3 8.5l3.5 3.5L13 4.500", 13)),
    task = h("span", { class: "tour-task" }),
    hand = h("span", { class: "tour-hand" }),
    doing = h("div", { class: "tour-do" }, tick, task, hand);
  const back = button("btn", "Back", () => go(at - 1)),
    open = button("btn main", "", () => {
      visit(offered ?? at, { anew: true });
      arrive();
    }),
    next = button("btn main", "Next →", () => go(at + 1)),
    onward = h("a", { class: "btn main" });
  const close = button("tour-shut", icon("M2 2l12 12M14 2L2 14", 16), () => leave(), {
    "aria-label": "Close the tour",
    title: "Close (Esc)",
  });
  const said = h("p", { class: "unseen", role: "status" });
  const card = h(
    "div",
    {
      class: "tour-card",
      role: "dialog",
      "aria-modal": "false",
      "aria-labelledby": "tour-title",
      "aria-describedby": "tour-says",
      tabindex: "-1",
    },
    h("div", { class: "tour-head" }, where, h("span", { class: "tour-dots" }, ...dots), close),
    title,
    says,
    doing,
    h("div", { class: "tour-foot" }, back, h("span", { class: "sp" }), open, next, onward),
  );
  const folded = h("style");
  const veil = h("div", { class: "tour-veil" }),
    frame = h("div", { class: "tour-frame" }),
    path = svg("path"),
    line = svg("svg", { class: "tour-lead", "aria-hidden": "true" }, path);
  const el = h("div", { class: "tour" }, folded, veil, frame, line, card, said);
  const show = (node, on) => node.toggleAttribute("hidden", !on);

  // ---- where it is

  const stop = () => stops[(offered ?? at) - 1];
  const wanted = (of) => ({ ...app.state.usual("server"), ...of.state(app) });
  const rows = (keep) => app.state.of("server").filter(keep);
  // whether what is shown is what a stop is about
  const fits = (of) =>
    !changed(
      rows(({ name }) => !of.free?.includes(name)),
      wanted(of),
      app.values,
    ).length;

  function toggle() {
    if (at !== null || offered !== null) return leave();
    return begin(left ?? 1);
  }

  // of what a person typed it is asked before it makes room
  function begin(k) {
    if (!app.P) return;
    const own = changed(
      rows(({ name }) => guide.of.includes(name)),
      wanted(stops[k - 1]),
      app.values,
    ).length;
    if (own) {
      offered = k;
      render();
      arrive();
    } else {
      visit(k, { anew: true });
      arrive();
    }
  }

  function visit(k, { anew = false, atOnce = false } = {}) {
    [at, offered, left, comes] = [k, null, null, false];
    const { theme } = app.S;
    // a person comes back to where the tour was begun, not to each of its stops
    app.state.visit({ theme, ...stops[k - 1].state(app), tour: k }, anew);
    veil.classList.remove("awake");
    render();
    reveal(atOnce);
  }

  function go(k) {
    if (at === null || k < 1 || k > N) return;
    visit(k);
  }

  function leave() {
    const inside = el.contains(app.root.getRootNode().activeElement);
    [left, at, offered] = [at ?? left, null, null];
    render();
    remember();
    app.keep();
    if (inside) entry.focus({ preventScroll: true });
  }

  // the stop to go on from, and what was done, outlast a reload: beside the address, which is of what is seen
  function recall() {
    const among = (k) => Number.isInteger(k) && k >= 1 && k <= N,
      { stop: last, done } = app.state.beside.tour ?? {};
    if (among(last)) left = last;
    for (const k of Array.isArray(done) ? done.filter(among) : []) ticked.add(k);
  }

  function remember() {
    const now = { stop: at ?? left, done: [...ticked] };
    if (now.stop === null || JSON.stringify(now) === JSON.stringify(app.state.beside.tour)) return;
    app.state.note({ tour: now });
  }

  // the focus goes to what opened, after a button that was pressed has given it to the page
  function arrive() {
    requestAnimationFrame(() => !card.hidden && card.focus({ preventScroll: true }));
  }

  // a card that has the focus is read out by itself
  function tell() {
    if (app.root.getRootNode().activeElement !== card)
      setText(said, `${title.textContent}. ${says.textContent}`);
  }

  // what an address asks for; one that asks for nothing else, but its example, gets the state of the stop
  function address() {
    const { values, given } = app.state.asked,
      asked = values.tour,
      shown = stops[asked - 1]?.state(app) ?? {},
      its = (name) => guide.of.includes(name) && values[name] === shown[name],
      bare = [...given].every((name) => ["tour", "theme", "embed"].includes(name) || its(name));
    read = app.state.asked;
    if (asked === at) return;
    if (asked !== null && (asked < 1 || asked > N)) {
      [at, offered] = [null, null];
      const words = `The address asks for stop ${asked} of the tour, which has ${N}. “Take the tour” begins it.`;
      queueMicrotask(() => {
        app.notices = [...app.notices, words];
        app.draw(new Set(["notice"]));
      });
      return;
    }
    if (asked === null && at !== null) left = at;
    [at, offered] = [asked, asked === null ? offered : null];
    if (asked === null) return;
    left = null;
    // a page that opens is busy, and would go on with a scroll that it was to give up
    comes = bare;
    if (bare) queueMicrotask(() => visit(asked, { atOnce: true }));
    else reveal(true);
    arrive();
  }

  // ---- what it says

  let shown = "",
    spoken = "";
  function render() {
    const of = stop(),
      k = offered ?? at;
    app.root.classList.toggle("toured", of !== undefined);
    const place = at ?? left;
    setText(long, place === null ? "Take the tour" : `Tour ${place} of ${N}`);
    setText(short, place === null ? "Tour" : `Tour ${place}`);
    setAttributes(entry, { "aria-expanded": of !== undefined, "aria-label": long.textContent });
    show(card, of !== undefined);
    const folds = offered === null && of?.folds;
    setText(
      folded,
      folds
        ? app.styled(`@media screen and (max-width: 760px) { :is(${folds}) { display: none !important } }`)
        : "",
    );
    if (!of) {
      for (const each of [veil, frame, line]) show(each, false);
      shown = "";
      return undefined;
    }
    const coming = app.returning && offered === null,
      right = offered === null && !coming && fits(of),
      strange = offered !== null || (!coming && !right);
    // what was placed by the picture before is placed anew
    if (coming || card.classList.contains("coming")) stood = null;
    card.classList.toggle("coming", coming);
    setText(where, `Tour, ${k} of ${N}`);
    const now = right && !comes && of.done(app.values, app);
    if (now && !ticked.has(k)) {
      ticked.add(k);
      setText(said, `Done. ${plain(of.did(app))}`);
    }
    dots.forEach((dot, j) => {
      dot.classList.toggle("done", ticked.has(j + 1));
      setAttributes(dot, { "aria-current": j + 1 === k ? "step" : "false" });
    });
    const words = strange ? [offered === null ? away() : asks()] : right ? of.says(app) : [];
    const told = !right ? [] : now ? of.did(app) : [bold("Do it: "), of.act];
    const key = JSON.stringify([k, strange, words, told, coming]);
    if (key === shown) return soon();
    shown = key;
    setText(title, strange ? "The tour has an example of its own" : of.title);
    if (!coming) says.replaceChildren(...built(words));
    show(doing, !strange);
    doing.classList.toggle("ok", ticked.has(k));
    if (right) task.replaceChildren(...built(told));
    const keys = of.hand ?? [];
    if (hand.dataset.keys !== keys.join()) {
      hand.dataset.keys = keys.join();
      hand.replaceChildren(
        ...keys.map((name) =>
          button("tour-key", KEYS[name][0], () => app.moves()[name](), { "aria-label": KEYS[name][1] }),
        ),
      );
    }
    show(back, !strange && k > 1);
    show(open, strange);
    setText(open, offered === null ? "Show the example again" : "Open the example");
    const last = k === N;
    show(next, !strange && !last);
    const goes = last && guide.onward[0] in app.pages;
    show(onward, !strange && goes);
    if (goes) {
      const [page, name] = guide.onward,
        base = app.state.page(page).href;
      setText(onward, name);
      onward.href = app.state.link({ theme: app.S.theme, tour: 1 }, { base });
    }
    const stands = `${k} ${strange}`;
    if (!coming && stands !== spoken) tell();
    if (!coming) spoken = stands;
    return soon();
  }

  const asks = () =>
    `It is told on ${guide.example}, and opens it. What you have here is kept: the browser’s Back button returns to it.`;
  const away = () => `This stop is about ${guide.example}, and the page shows something else now.`;

  // ---- where it stands

  let waiting = 0,
    late = 0,
    scrolling = 0,
    // until a person scrolls elsewhere, what is pointed at stays in view
    hold = false,
    holes = [],
    stood = null,
    /** @type {ResizeObserver} */
    grows = null;
  const soon = () => (waiting ||= requestAnimationFrame(place));
  const boxes = (selector) =>
    selector
      ? [...app.root.querySelectorAll(selector)]
          .filter((each) => each.checkVisibility())
          .map((each) => each.getBoundingClientRect())
      : [];

  function place() {
    waiting = 0;
    const of = stop();
    if (!of || card.hidden) return;
    const strange = !open.hidden,
      box = strange ? null : around(boxes(of.at)),
      header = app.root.querySelector("header")?.getBoundingClientRect(),
      [width, height] = [innerWidth, innerHeight];
    for (const each of [veil, frame]) show(each, box !== null);
    if (app.small) {
      card.style.left = card.style.top = "";
      stood = null;
    } else {
      const size = { width: card.offsetWidth, height: card.offsetHeight },
        room = { top: Math.max(0, header?.bottom ?? 0), width, height };
      const middle = { left: width, right: width, top: room.top, bottom: room.top };
      const inside = (spot) =>
        spot &&
        spot.top >= room.top + EDGE &&
        spot.top + size.height <= height - EDGE &&
        spot.of === of &&
        (!box || !overlap({ ...spot, right: spot.left + size.width, bottom: spot.top + size.height }, box));
      // a card that may stay where it is does not jump when its words grow
      const spot = inside(stood)
        ? stood
        : placed(
            box ?? middle,
            size,
            room,
            [...boxes(of.lit), ...boxes(of.clear)].map((each) => around([each], 0)).filter(Boolean),
          );
      stood = { left: spot.left, top: spot.top, of };
      card.style.left = `${spot.left}px`;
      card.style.top = `${spot.top}px`;
    }
    show(line, false);
    if (!box) return;
    Object.assign(frame.style, {
      left: `${box.left}px`,
      top: `${box.top}px`,
      width: `${box.right - box.left}px`,
      height: `${box.bottom - box.top}px`,
    });
    holes = [
      box,
      ...boxes(of.lit).map((each) => around([each], 2)),
      ...(header ? [around([header], 0)] : []),
    ].filter(Boolean);
    const cut = disjoint(holes).map(
      ({ left: x, top: y, right, bottom }) => `M${x} ${y}H${right}V${bottom}H${x}Z`,
    );
    veil.style.clipPath = `path(evenodd, "M0 0H${width}V${height}H0Z${cut.join("")}")`;
    if (app.small || scrolling) return;
    const points = lead(
      box,
      card.getBoundingClientRect(),
      texts(around([box, card.getBoundingClientRect()])),
    );
    show(line, points !== null);
    if (points) path.setAttribute("d", `M${points.map((point) => point.join(" ")).join("L")}`);
  }

  // the boxes of all texts of the page that are near
  function texts(near) {
    const found = [],
      range = document.createRange(),
      walk = document.createTreeWalker(app.root, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (!node.nodeValue.trim() || el.contains(node) || node.parentNode.nodeName === "style") continue;
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (overlap(box, near)) found.push(box);
    }
    return found;
  }

  /** Brings what is pointed at into view: on a phone above the card. */
  function reveal(atOnce = false) {
    clearTimeout(late);
    hold = true;
    requestAnimationFrame(() => bring(atOnce || matchMedia("(prefers-reduced-motion: reduce)").matches));
    const again = () => hold && !late && bring(true);
    const wait = () => {
      late = scrolling ? window.setTimeout(wait, RESTS_MS) : 0;
      again();
    };
    late = window.setTimeout(wait, LATE_MS);
    // sections that come into view are drawn only then, and grow
    if (grows) return;
    grows = new ResizeObserver(again);
    grows.observe(app.main);
  }

  function bring(atOnce) {
    const of = stop();
    if (!of || offered !== null) return undefined;
    for (const each of app.root.querySelectorAll(of.at))
      each.closest("details:not([open])")?.setAttribute("open", "");
    let box = around(boxes(of.at));
    if (!box) return soon();
    // what stays at the top of a phone
    const { words } = app,
      stuck =
        app.small && words && !words.querySelector(of.at) && getComputedStyle(words).position === "sticky";
    const top = (stuck ? words.offsetHeight : 0) + EDGE,
      bottom = (app.small ? card.getBoundingClientRect().top : innerHeight) - EDGE;
    // with what comes of it, where the card leaves room for both
    const whole = app.small && around([box, ...boxes(of.lit)], 0);
    if (whole && whole.bottom - whole.top <= bottom - top) box = whole;
    const tall = box.bottom - box.top;
    if (box.top >= top && box.bottom <= bottom) return soon();
    // as little as can be, so that what is about it stays in view; what is far away comes to the middle
    const near = box.top < top ? top : bottom - tall,
      far = Math.abs(box.top - near) > innerHeight / 2;
    const to = tall > bottom - top || app.small ? top : far ? top + (bottom - top - tall) / 2 : near;
    // where it is to be, not by how much: it may be scrolling still
    scrollTo({ top: scrollY + box.top - to, behavior: atOnce ? "instant" : "smooth" });
    return soon();
  }

  // ---- what moves it

  const follow = () => {
    if (card.hidden) return;
    clearTimeout(scrolling);
    scrolling = window.setTimeout(() => {
      scrolling = 0;
      soon();
    }, RESTS_MS);
    soon();
  };
  const loose = () => (hold = false);
  addEventListener("scroll", follow, { capture: true, passive: true });
  addEventListener("resize", soon);
  addEventListener("wheel", loose, { passive: true });
  addEventListener("touchmove", loose, { passive: true });
  // what is veiled wakes where a person goes there
  const awake = (event) => {
    if (card.hidden) return;
    const target = event.composedPath()[0],
      box = event.clientX === undefined ? target.getBoundingClientRect?.() : null,
      [x, y] = box
        ? [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
        : [event.clientX, event.clientY];
    const asleep =
      el.contains(target) ||
      holes.some((hole) => x >= hole.left && x <= hole.right && y >= hole.top && y <= hole.bottom);
    veil.classList.toggle("awake", !asleep && target !== app.root);
  };
  // a page that moves under a pointer which rests is no movement of its own
  let spot = "";
  app.root.addEventListener("pointermove", (event) => {
    const before = spot;
    spot = `${event.clientX} ${event.clientY}`;
    if (before !== spot) awake(event);
  });
  app.root.addEventListener("focusin", awake);
  const leaves = (event) => {
    if (event.key !== "Escape" || event.defaultPrevented || card.hidden) return;
    const target = event.composedPath()[0];
    if (target.closest?.("dialog, .popover, input:not([type=range], [type=checkbox]), textarea, select"))
      return;
    leave();
    event.preventDefault();
  };
  const keyed = app.inPage ? document : app.root;
  keyed.addEventListener("keydown", leaves);
  app.model.on("remove", () => {
    clearTimeout(late);
    clearTimeout(scrolling);
    cancelAnimationFrame(waiting);
    grows?.disconnect();
    removeEventListener("scroll", follow, true);
    removeEventListener("resize", soon);
    removeEventListener("wheel", loose);
    removeEventListener("touchmove", loose);
    keyed.removeEventListener("keydown", leaves);
  });
  render();

  return {
    el,
    entry,
    get at() {
      return at;
    },
    moves: {
      t: toggle,
      n: () => go(at + 1),
      b: () => go(at - 1),
    },
    draw() {
      if (!app.P) return;
      if (read !== app.state.asked && !app.returning) address();
      render();
      remember();
    },
  };
}
