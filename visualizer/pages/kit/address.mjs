// The address holds what is seen: text, model, weights, step, unit, theme, the view of the text, and what was chosen in it.

export const CHOICES = {
  theme: ["light", "dark"],
  view: ["time", "text"],
  mode: ["unit", "mean"],
  sort: ["similarity", "number", "now", "mean"],
};
const KEYS = [
  "text",
  "model",
  "weights",
  "t",
  "unit",
  "theme",
  "view",
  "mode",
  "focus",
  "sort",
  "sorted",
  "feature",
  "layer",
  "written",
];

export function readAddress(search = location.search) {
  const query = new URLSearchParams(search);
  const asked = Object.fromEntries(KEYS.map((key) => [key, query.get(key) ?? undefined]));
  for (const key of KEYS.slice(3)) asked[key] ||= undefined;
  asked.wrong = Object.keys(CHOICES).filter((key) => asked[key] && !CHOICES[key].includes(asked[key]));
  for (const key of asked.wrong) asked[key] = undefined;
  return asked;
}

// Servers and mail programs cut addresses that are much longer; such a text stays out of them.
const LONGEST = 8000;

// base with this state in its query, what is null left out of it
export function withState(base, state) {
  const url = new URL(base);
  for (const key of Object.keys(state)) url.searchParams.delete(key);
  for (const [key, value] of Object.entries(state)) if (value !== null) url.searchParams.set(key, value);
  if (url.href.length > LONGEST) url.searchParams.delete("text");
  return url.href;
}

export function link(app, base = location.href) {
  const { S, P } = app,
    weights = app.weights === "trained" ? null : app.weights;
  // what stands as the page opens is left out
  const or = (value, usual) => (value === usual ? null : (value ?? null));
  return withState(base, {
    text: app.text,
    model: app.name,
    t: S.t,
    unit: S.unit,
    theme: S.theme,
    weights,
    view: app.view ?? null,
    mode: or(S.mode, "unit"),
    focus: or(app.chosen && S.focus),
    feature: S.feature ?? null,
    written: app.written ?? null,
    sort: or(S.sort, "similarity"),
    sorted: S.sort === "now" ? or(app.ordered, S.t) : null,
    layer: P?.layers?.length > 1 ? P.layer : null,
  });
}

// a place from 0 to size - 1 that an address asks for; out of range is clamped, and said
export function within(value, size, otherwise, what, said) {
  if (value === undefined) return otherwise;
  const n = /^-?\d+$/.test(value) ? Number(value) : NaN;
  const inside = Number.isInteger(n) ? Math.max(0, Math.min(size - 1, n)) : otherwise;
  if (inside !== n) {
    said.push(
      `The address asks for ${what} ${value.slice(0, 20)}; ${what}s here are 0 to ${size - 1}. This is ${inside}.`,
    );
  }
  return inside;
}

let waiting = null;

// A new text is a new entry, so that "back" returns to the old one; a step only changes the entry.
// Browsers allow few changes a second: those of fast stepping wait, and the last one counts.
export const address = (app, entry) => keep(() => link(app), entry);

export function keep(link, entry = false) {
  clearTimeout(waiting);
  const write = () => {
    const url = link();
    if (url === location.href) return;
    // what is typed is one entry, however long it takes; what is chosen is one each
    if (entry && (entry === "chosen" || Date.now() - (keep.last ?? 0) > 1500))
      history.pushState(null, "", url);
    else history.replaceState(history.state, "", url);
    if (entry) keep.last = Date.now();
  };
  if (entry) write();
  else waiting = setTimeout(write, 200);
}
