// The address holds what is seen: text, model, weights, t, unit, theme.

export function readAddress(search = location.search) {
  const query = new URLSearchParams(search);
  const asked = Object.fromEntries(["text", "model", "weights", "t", "unit", "theme"].map(
    (key) => [key, query.get(key) ?? undefined]));
  for (const key of ["t", "unit", "theme"]) asked[key] ||= undefined;
  if (asked.theme && !["light", "dark"].includes(asked.theme)) {
    asked.theme = undefined;
    asked.wrongTheme = true;
  }
  return asked;
}

// Servers and mail programs cut addresses that are much longer; such a text stays out of them.
const LONGEST = 8000;

export function link(app, base = location.href) {
  const url = new URL(base);
  const { S } = app;
  const state = { text: app.text, model: app.name, t: S.t, unit: S.unit, theme: S.theme };
  if (app.weights !== "trained") state.weights = app.weights;
  for (const key of ["text", "model", "weights", "t", "unit", "theme"]) url.searchParams.delete(key);
  for (const [key, value] of Object.entries(state)) url.searchParams.set(key, value);
  if (url.href.length > LONGEST) url.searchParams.delete("text");
  return url.href;
}

let waiting = null;

// A new text is a new entry, so that "back" returns to the old one; a step only changes the entry.
// Browsers allow few changes a second: those of fast stepping wait, and the last one counts.
export function address(app, entry) {
  clearTimeout(waiting);
  const write = () => {
    const url = link(app);
    if (url === location.href) return;
    if (entry && Date.now() - (address.last ?? 0) > 1500) history.pushState(null, "", url);
    else history.replaceState(history.state, "", url);
    if (entry) address.last = Date.now();
  };
  if (entry) write();
  else waiting = setTimeout(write, 200);
}
