// What the Corpus page says of what was found.

import { counted, whole } from "../kit/format.mjs";
import { visible } from "../kit/tokens.mjs";

/** Whether tokens are letters, which stand without a blank between. */
export const letters = (kind) => ["bytes", "characters", "pieces"].includes(kind);

/** A token in its text: a blank between letters is a blank, a break has its sign. */
export const shown = (text, kind) => (letters(kind) && text !== " " ? visible(text) : text);

/** What is said of a search in a sentence. */
export const sentence = ({ unit, total, all, steps, many, texts, pattern }) =>
  `Unit ${unit} does this ${total === 1 ? "once" : `${whole(total)} times`} in ${whole(steps)} ${many} of ${counted(texts, "text")}` +
  `; all units together ${whole(all)} times: ${pattern}.`;
