// The words of drawings, which the kit has in English, in another language of the page.

// tokens and answers are what the network reads and says, in its own language
const OWN = ".tk, .wd, .tok, .word, .answers, .after b, .along";

const regular = (phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const edge = (letter, look) => (/\w/.test(letter) ? look : "");

/** A text with all phrases that are in it replaced, the longest first, and no comma in a number. */
export function translated(text, phrases) {
  const all = Object.keys(phrases).sort((a, b) => b.length - a.length),
    found = all.map((each) => edge(each[0], "\\b") + regular(each) + edge(each.at(-1), "\\b"));
  return text
    .replace(new RegExp(found.join("|"), "g"), (phrase) => phrases[phrase])
    .replace(/\d{1,3}(,\d{3})+/g, (digits) => digits.replaceAll(",", digits.length > 5 ? "\u00A0" : ""));
}

/** Translates all that is written in an element. */
export function translate(node, phrases) {
  const walk = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = walk.nextNode(); text; text = walk.nextNode()) {
    if (text.parentElement.closest(OWN)) continue;
    const now = translated(text.textContent, phrases);
    if (now !== text.textContent) text.textContent = now;
  }
}
