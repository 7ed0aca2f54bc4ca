// The address holds what is seen: text, model, weights, t, unit, theme, and which view of the text.

export const CHOICES = { theme: ["light", "dark"], view: ["time", "text"] };

export function readAddress(search = location.search) {
  const query = new URLSearchParams(search);
  const asked = Object.fromEntries(["text", "model", "weights", "t", "unit", "theme", "view"].map(
    (key) => [key, query.get(key) ?? undefined]));
  for (const key of ["t", "unit", "theme", "view"]) asked[key] ||= undefined;
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
  const { S } = app, weights = app.weights === "trained" ? null : app.weights, view = app.view ?? null;
  return withState(base, { text: app.text, model: app.name, t: S.t, unit: S.unit, theme: S.theme, weights, view });
}

// a place from 0 to size - 1 that an address asks for; out of range is clamped, and said
export function within(value, size, otherwise, what, said) {
  if (value === undefined) return otherwise;
  const n = /^-?\d+$/.test(value) ? Number(value) : NaN;
  const inside = Number.isInteger(n) ? Math.max(0, Math.min(size - 1, n)) : otherwise;
  if (inside !== n) {
    said.push(`The address asks for ${what} ${value.slice(0, 20)}; ${what}s here are 0 to ${size - 1}. This is ${inside}.`);
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
    if (entry && (entry === "chosen" || Date.now() - (keep.last ?? 0) > 1500)) history.pushState(null, "", url);
    else history.replaceState(history.state, "", url);
    if (entry) keep.last = Date.now();
  };
  if (entry) write();
  else waiting = setTimeout(write, 200);
}
