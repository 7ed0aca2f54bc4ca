// Cut a unit, as far as a page without a server can say of it.

import { h } from "../kit/dom.mjs";
import { section } from "../kit/section.mjs";
import { term } from "../kit/terms.mjs";

/** The section, with what it shows. */
export function room(...body) {
  const { el, says } = section(
    "cut",
    term("ablation", "Cut a unit"),
    "silence it, its h set to 0: how far does the test score fall?",
    [],
    ...body,
  );
  says.replaceChildren(
    "Correlation is not cause: a unit that tells a feature need not be what the network uses. So these units are silenced in every test text, and compared with ",
    "five random groups of as many other units. The order of the units for a feature was chosen on validation texts.",
  );
  return el;
}

/** What stands there where nothing can be cut: it says what it takes. */
export const uncut = ({ setup }) => ({
  el: room(
    h(
      "p",
      {},
      `This is measured on test texts, which ${setup.ending ? "a site of files" : "a file"} has not. Run `,
      h("code", {}, "gatescope serve"),
      ", and cut units on its What if page.",
    ),
  ),
  draw() {},
});
