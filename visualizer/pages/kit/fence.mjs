// No part's fault takes the page: one that cannot be drawn gives its place to a sentence, and the others go on.

import { h } from "./dom.mjs";

const SAID =
  "This part cannot be drawn: a fault in the program, which the browser's console names. The rest goes on.";

/** The has(...) that a part is drawn with: whether any of these names was touched. */
export const having =
  (touched) =>
  (...names) =>
    names.some((name) => touched.has(name));

/** Draws a part. Where it failed it is tried again once all that it failed at is drawn anew. */
export function drawPart(part, touched) {
  const before = part.fault?.at;
  if (before && !before.every((what) => touched.has(what))) return;
  let at = null;
  try {
    part.draw(having(touched));
  } catch (error) {
    at = [...touched];
    if (!part.fault) {
      console.error(error);
      part.fault = { said: h("p", { class: "fault", role: "alert" }, SAID) };
      part.el?.after(part.fault.said);
    }
  }
  if (!part.fault) return;
  part.fault.at = at;
  part.fault.said.hidden = at === null;
  part.el?.classList.toggle("faulty", at !== null);
}
