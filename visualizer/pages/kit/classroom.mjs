// A class, as a page takes part in it: it goes where its teacher is until a person lets go, or it leads. Pages of a
// server that holds no class know nothing of it and ask for nothing.
//
// What leads is a page and the rows of its table, as an address has them. The server tells it to all pages by
// server-sent events (`visualizer.pages.classroom`).

import { h, setText } from "./dom.mjs";
import { changed, placeOf } from "./state.mjs";

/** @typedef {{ page: string, rows: Record<string, string> }} Place a page and its rows, as its address has them */
/** @typedef {{ lesson: string, step: number, counts: number[], shown: boolean }} Tally how a question was answered */
/**
 * @typedef {object} Class what a page knows of its class
 * @property {string} page where it is
 * @property {boolean} follows whether it goes where the teacher is
 * @property {boolean} leads whether it is the teacher's
 * @property {boolean} paused whether that shows nobody where it goes
 * @property {boolean} there whether the class was heard of
 * @property {boolean} full whether it had no room for this page
 * @property {?Place} lead where the teacher is
 * @property {?Tally} tally
 * @property {?[number, number]} count pages that follow, and all
 */

const PACE_MS = 50, // between two words to the server; of what happens meanwhile the last counts
  AGAIN_MS = 3000, // after which a page asks once more where it was turned away
  SILENT_MS = 25_000, // without a word, which the server says every ten seconds
  WATCH_MS = 5000,
  READY_MS = 60, // between two looks whether what was asked for is there
  PATIENCE_MS = 4000, // after which it is not waited for
  FEW = 6, // answers that stand in one column
  LONGEST = 26; // letters of an answer in a line

/** What a page knows of its class as it opens. @returns {Class} */
export const opened = (page, follows, paused = false) => ({
  ...{ page, follows, paused, leads: false, there: false, full: false },
  ...{ lead: null, tally: null, count: null },
});

// what a page is to do to be where the teacher is
function where({ leads, follows, lead, page }) {
  if (leads || !follows || !lead) return null;
  return lead.page === page ? { show: lead.rows } : { open: placeOf(lead) };
}

/** What comes of an event -> what is known now, and what the page is to do: show rows, open an address, or nothing. */
export function next(/** @type {Class} */ S, { kind, ...event }) {
  if (kind === "news") {
    const now = { ...S, full: false, ...event.news, there: true };
    return [now, event.news.lead ? where(now) : null];
  }
  // a class that is full hangs up as well, and is asked again
  if (kind === "lost") return [{ ...S, there: false, full: S.full && S.there }, null];
  if (kind === "pause") return [{ ...S, paused: event.paused }, null];
  if (kind === "let go") return [{ ...S, follows: false }, null];
  if (kind === "come back") {
    const now = { ...S, follows: true };
    return [now, where(now)];
  }
  // a person asked for something else than the teacher shows
  if (kind === "strayed") return [S.leads || !S.lead ? S : { ...S, follows: false }, null];
  return [S, null];
}

/** Whether all that differs is where one looks in the same picture, which the page goes to as by a key. */
export const hops = (names, /** @type {Record<string, any>} */ values) =>
  names.every((name) => (name === "t" || name === "unit") && values[name] !== null);

/** What the bar says. */
export function said({ leads, paused, follows, there, full, lead, count }) {
  if (full) return "The class is full; leave this page open, it joins by itself as soon as there is room";
  if (!there) return "The class cannot be reached";
  if (leads) {
    const [follow, all] = count ?? [0, 0];
    return `${paused ? "You do not lead now" : "You lead"}: ${follow} of ${all} follow`;
  }
  if (!follows) return lead ? "On your own" : "A class is held here";
  return lead ? "Following the teacher" : "Waiting for the teacher";
}

/** What else it says. */
export const WORDS = {
  strip: "Class",
  pause: "Pause",
  again: "Lead again",
  letGo: "Let go",
  back: "Look where the teacher is",
  code: "Code",
  short: "A short address of what you show",
  show: "Show answers to all",
  hide: "Hide answers",
  tally: "Answers of the class",
  own: "your answer",
};

/** How many answers there are. */
export const replies = (n) => (n === 1 ? "1 has answered" : `${n} have answered`);

// this window's own memory, which a browser may refuse
const memory = {
  get: (name) => {
    try {
      return sessionStorage.getItem(`gatescope.${name}`);
    } catch {
      return null;
    }
  },
  set: (name, value) => {
    try {
      sessionStorage.setItem(`gatescope.${name}`, value);
    } catch {
      // then it is forgotten with the page
    }
  },
};

// a name that says nothing of who it is
function named() {
  const known = memory.get("name"),
    random = () =>
      [...crypto.getRandomValues(new Uint8Array(12))].map((b) => b.toString(16).padStart(2, "0"));
  const name = known ?? random().join("");
  memory.set("name", name);
  return name;
}

const send = (what, said) =>
  fetch(`./class/${what}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: typeof said === "string" ? said : JSON.stringify(said),
  });

/**
 * The page's part in its class; null where the server holds none. `page` is its address; `app` has its `state` and
 * `values`, what is asked of it (`wished`), whether anything (`begun`) and that (`ready`) is shown, goes to a step and a unit as by keys (`hop`),
 * says what the answers to a question are called (`answersOf`), and is told where a person lets go (`letGo`).
 *
 * @param {{ state: import("./state.mjs").State, values: Record<string, any>, wished?: any, begun: boolean, ready: boolean,
 *   hop?: (values: any) => void, answersOf?: (tally: Tally) => ?string[], letGo?: () => void }} app
 */
export function classroom(page, app) {
  const { state } = app;
  if (!document.querySelector("meta[name=classroom]") || state.asked.values.embed) return null;
  // who came by a code looks for oneself, and so does who opened an address; the start page is where a class meets
  if (state.came("own")) memory.set("follows", "no");
  const follows = memory.get("follows") ?? (page === "" ? "yes" : "no");
  let S = opened(page, follows === "yes", memory.get("paused") === "yes"),
    source = null,
    heard = 0,
    retry = 0;
  const name = named();
  let told = "";

  const text = h("span", { class: "class-said", role: "status" }),
    hold = h("button", { type: "button" }),
    show = h("button", { type: "button" }),
    code = h("button", { type: "button", title: WORDS.short }, WORDS.code),
    short = h("span", { class: "class-code" }),
    answered = h("span"),
    counts = h("ol", { class: "class-tally", "aria-label": WORDS.tally, tabindex: "0" }),
    el = h(
      "aside",
      { class: "classbar", "aria-label": WORDS.strip },
      h("p", {}, text, hold, code, short, answered, show),
      counts,
    );

  // ---- what happens

  function happen(event) {
    const [now, act] = next(S, event),
      before = S;
    S = now;
    memory.set("follows", S.follows ? "yes" : "no");
    memory.set("paused", S.paused ? "yes" : "no");
    draw();
    if (S.leads && (!before.leads || (before.paused && !S.paused))) tell();
    if (S.follows !== before.follows && source) listen();
    if (!S.follows) wanted = null;
    if (act?.open) location.replace(act.open);
    if (act?.show) {
      wanted = { rows: act.show, since: Date.now() };
      follow();
    }
    if (event.kind === "let go") app.letGo?.();
    if (event.kind === "news" && unsent) answer(unsent);
  }

  // ---- following

  /** What the teacher shows and this page does not yet. @type {?{ rows: Record<string, string>, since: number }} */
  let wanted = null,
    looking = 0,
    // what the server was asked for what is shown, once it was where the teacher led
    own = null;
  const asks = () => {
    const values = app.wished ?? app.values;
    return JSON.stringify(
      state.of("server").map(({ name }) => [name, values[name] ?? state.asked.values[name]]),
    );
  };

  function follow() {
    clearTimeout(looking);
    if (!wanted) return;
    // what a person asks for meanwhile is not taken away
    if (own !== null && asks() !== own) {
      happen({ kind: "strayed" });
      return;
    }
    // of what is still on its way nothing is asked twice
    if (!app.begun || (!app.ready && Date.now() - wanted.since < PATIENCE_MS)) {
      looking = setTimeout(follow, READY_MS);
      return;
    }
    const { rows } = wanted,
      seen = { ...state.asked.values, ...app.values },
      values = state.led(seen, rows),
      names = changed(state.rows, seen, values).map((row) => row.name);
    wanted = null;
    if (!names.length) return;
    if (app.hop && hops(names, values)) app.hop(values);
    else {
      own = null;
      state.visit(values, false);
    }
  }

  // ---- leading

  let saying = false,
    last = null;
  const place = () => ({ page, rows: state.said({ ...state.asked.values, ...app.values }) });
  async function tell() {
    if (saying) return;
    saying = true;
    while (S.leads && !S.paused && !document.hidden && app.ready) {
      const now = JSON.stringify(place());
      if (now === last) break;
      last = now;
      try {
        const { status } = await send("lead", now);
        if (status === 429) last = null;
      } catch {
        last = null;
      }
      await new Promise((done) => setTimeout(done, last === null ? AGAIN_MS : PACE_MS));
    }
    saying = false;
  }

  // the page shows something else than before
  state.told = () => {
    if (S.leads) tell();
    else if (app.ready) {
      const now = asks(),
        strayed = own !== null && own !== now;
      own = now;
      if (strayed && S.follows) happen({ kind: "strayed" });
    }
  };

  // ---- answers

  let unsent = null;
  // what this window answered, of which the first counts
  const given = JSON.parse(memory.get("given") ?? "{}"),
    of = ({ lesson, step }) => `${lesson} ${step}`;
  async function answer(/** @type {{ lesson: string, step: number, choice: number }} */ one) {
    if (S.leads) return;
    given[of(one)] ??= one.choice;
    memory.set("given", JSON.stringify(given));
    draw();
    unsent = one;
    if (!S.there) return;
    try {
      const { status } = await send("answer", { id: name, ...one });
      if (status !== 409 && status !== 429 && status < 500 && unsent === one) unsent = null;
    } catch {
      // it is sent again once there is news
    }
  }

  // ---- being told

  function listen() {
    clearTimeout(retry);
    source?.close();
    heard = Date.now();
    const stream = new EventSource(`./class/news?id=${name}&follows=${Number(S.follows)}`);
    source = stream;
    stream.onmessage = ({ data }) => {
      heard = Date.now();
      happen({ kind: "news", news: JSON.parse(data) });
    };
    stream.onerror = () => {
      if (stream !== source) return;
      happen({ kind: "lost" });
      // the browser itself tries again, except where it was turned away
      if (stream.readyState === EventSource.CLOSED)
        retry = setTimeout(listen, AGAIN_MS * (1 + Math.random()));
    };
  }
  function leave() {
    clearTimeout(retry);
    source?.close();
    source = null;
  }
  // a browser holds few connections to one server: a page that nobody sees needs none
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) return leave();
    listen();
    // the class is where its teacher looks
    last = null;
    return void tell();
  });
  addEventListener("pagehide", leave);
  addEventListener("pageshow", ({ persisted }) => persisted && listen());
  addEventListener("online", listen);
  const watch = setInterval(() => {
    if (source && Date.now() - heard > SILENT_MS) {
      happen({ kind: "lost" });
      listen();
    }
  }, WATCH_MS);

  // who goes to another page by a link looks for oneself
  document.addEventListener("click", (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement && each.href);
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented || link.target || link.download)
      return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || link.origin !== location.origin) return;
    if (link.pathname !== location.pathname) happen({ kind: "strayed" });
  });

  // ---- the bar

  hold.addEventListener("click", () => {
    if (S.leads) happen({ kind: "pause", paused: !S.paused });
    else happen({ kind: S.follows ? "let go" : "come back" });
  });
  show.addEventListener("click", () => send("show", { shown: !S.tally?.shown }).catch(() => {}));
  code.addEventListener("click", async () => {
    try {
      const told = await send("code", JSON.stringify(place()));
      if (told.ok) setText(short, (await told.json()).address.replace("http://", ""));
    } catch {
      // the bar says that the class cannot be reached
    }
  });

  function draw() {
    const { leads, paused, follows, tally } = S,
      labels = tally && app.answersOf?.(tally);
    // another language may stand there
    if (told !== said(S)) text.textContent = told = said(S);
    document.documentElement.classList.toggle("leads", leads);
    setText(hold, leads ? (paused ? WORDS.again : WORDS.pause) : follows ? WORDS.letGo : WORDS.back);
    for (const each of [code, short]) each.hidden = !leads;
    for (const each of [answered, show]) each.hidden = !leads || !labels;
    setText(show, tally?.shown ? WORDS.hide : WORDS.show);
    // what the teacher sees stands on the wall: how many answered what is hidden there as well until it is shown
    counts.hidden = !labels || !tally.shown;
    if (!labels) return;
    const all = tally.counts.reduce((sum, n) => sum + n, 0),
      most = Math.max(1, ...tally.counts),
      mine = leads ? undefined : given[of(tally)];
    setText(answered, replies(all));
    counts.classList.toggle("class-many", tally.counts.length > FEW);
    // one width for all labels, so that all bars begin at one line and are of one scale
    const wide = labels.map((label, k) => label.length + (k === mine ? WORDS.own.length + 1 : 0));
    counts.style.setProperty("--label", `${Math.min(LONGEST, Math.max(...wide) + 1)}ch`);
    counts.replaceChildren(
      ...tally.counts.map((n, k) =>
        h(
          "li",
          k === mine ? { class: "class-own" } : {},
          h(
            "span",
            {},
            h("bdi", {}, labels[k] ?? String(k + 1)),
            k === mine && [" ", h("em", {}, WORDS.own)],
          ),
          h("i", { "aria-hidden": "true" }, h("s", { style: `width: ${(100 * n) / most}%` })),
          h("b", {}, String(n)),
        ),
      ),
    );
  }

  draw();
  if (!document.hidden) listen();
  return {
    el,
    draw,
    answer,
    get leads() {
      return S.leads;
    },
    letGo: () => happen({ kind: "let go" }),
    close: () => {
      leave();
      clearInterval(watch);
    },
  };
}
