// The picture "unrolled": a copy of the cell for every word, and what a unit hands on from each to the next.

import { instant } from "../kit/cell/instant.mjs";
import { reading, unrolled } from "../kit/cell/unrolled.mjs";
import { withoutAnswer } from "./hide.mjs";
import { register } from "./pictures.mjs";
import { translate } from "./translate.mjs";

/** The numbers of step k as they may be seen (`see` of `pictures.mjs`): null beyond the last word to be read. */
export function seen({ P, unit, asked, read }, from, k) {
  if (k > read) return null;
  const v = instant(P, { t: k, unit, mode: "unit" });
  return asked !== null && k >= from ? withoutAnswer(v, asked, P.roles) : v;
}

register("unrolled", (app) => {
  const picture = unrolled({
    press: (t) => app.press(t),
    zoomed: (zoom) => app.set({ zoom }),
    written: (el) => translate(el, app.phrases),
  });
  return {
    el: picture.el,
    draw(see, has) {
      picture.draw({
        ...reading({ P: see.P, S: { ...app.S, mode: "unit" } }),
        read: (k) => seen(see, app.from, k),
        compact: app.small,
        fine: app.fine,
        fresh: has("picture", "unit", "page", "lesson", "turned"),
      });
    },
  };
});
