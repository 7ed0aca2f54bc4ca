// What is changed in a translation, as a lesson's file and an address write it ("beam=3"), and as its drawings take it.

/** What each way to change a translation changes, by the name that a step's `try` gives it. */
export const CHANGED = { attention: ["weigh"], beam: ["beam"], words: ["begin"], cut: ["cut", "handed"] };

/** What is so where nothing is changed. */
export const UNCHANGED = { beam: 1, begin: null, cut: "nothing", handed: null, weigh: null };

/** Changes as they are written -> what the drawings of a translation take; what is of a signal held is left out. */
export function changed(texts) {
  const made = { ...UNCHANGED },
    weigh = new Map();
  for (const text of texts) {
    const at = text.indexOf("="),
      [name, value] = [text.slice(0, at), text.slice(at + 1)];
    if (name === "beam") made.beam = Number(value);
    else if (name === "begin") made.begin = value.split(" ");
    else if (name === "weigh") weigh.set(value.split("=")[0], value);
    else if (name === "cut" || name === "handed") made[name] = value;
  }
  if (weigh.size) made.weigh = [...weigh.values()];
  return made;
}

/**
 * The same as it is written, of all that `names` has: what is as it is without a change is left out, but for what a step
 * itself changes by these `texts`.
 */
export function spoken(made, names = Object.keys(UNCHANGED), texts = []) {
  return names.flatMap((name) => {
    const value = made[name],
      own = value !== null && texts.some((text) => text.startsWith(`${name}=`));
    if ((value === UNCHANGED[name] && !own) || value === undefined) return [];
    if (name === "weigh") return value.map((each) => `weigh=${each}`);
    return [`${name}=${name === "begin" ? value.join(" ") : value}`];
  });
}

/** The changes of an address that a step lets a hand make, or null where one is of another kind. */
export function allowed(texts, moves) {
  const names = moves.flatMap((each) => CHANGED[each] ?? []);
  return texts.every((text) => names.includes(text.split("=")[0])) ? [...texts] : null;
}
