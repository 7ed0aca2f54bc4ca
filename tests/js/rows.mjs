// Rows of a table of state as Python describes them, see `visualizer.pages.state.Row`.

export const row = (name, more = {}) => ({
  name,
  kind: "text",
  default: null,
  title: "",
  choices: null,
  between: ",",
  low: null,
  high: null,
  step: null,
  off: null,
  to: "server",
  entry: false,
  along: false,
  shared: true,
  led: true,
  always: false,
  ...more,
});

export const kept = (...rows) =>
  rows.map((each) => row(each.name, { default: each.default, to: "kept", along: true }));

const along = { along: true },
  whole = { kind: "whole", to: "view", along: true };
export const TEXT = row("text", { ...along, entry: true }),
  MODEL = row("model", along),
  WEIGHTS = row("weights", { ...along, kind: "choice", default: "trained", choices: ["trained", "initial"] }),
  STEP = row("t", { ...whole, title: "step" }),
  UNIT = row("unit", { ...whole, title: "unit" }),
  THEME = row("theme", { ...along, kind: "choice", choices: ["light", "dark"], to: "view", led: false }),
  EMBED = row("embed", { kind: "flag", default: false, choices: ["1", "0"], to: "view", shared: false });

/** What a page of these rows takes from another. */
export const takes = (rows) =>
  Object.fromEntries(rows.filter((each) => each.along).map((each) => [each.name, each.default]));
