// The words of the kit's drawings and of the bar, which are English, in another language of the page.

// what the page says in its language by itself; what was not accepted, or failed, the kit says and the server
const PROSE = ".learn > :not(.stage, .notice, .fault)";
// tokens and answers are what the network reads and says, in its own language
const OWN =
  ".tk, .wd, .tok, .tr-token, option, .word, .answers, .after b, .after small, .along, .class-tally bdi";
// what an attribute of these says has a token in it that stands in no quotes
const AMONG = ".wd, .tok, .bar, .belief, .scrub";
const SAID = ["aria-label", "aria-valuetext", "title", "placeholder", "data-act"];
const NUMBER = /[<>+\u2212-]?\d+(?:[.,]\d+)*/g,
  TOKEN = /\u201C[^\u201D]*\u201D/g;

const regular = (phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const edge = (letter, look) => (/\w/.test(letter) ? look : "");
const pattern = (phrase) =>
  edge(phrase[0], "\\b") + regular(phrase).replaceAll("#", NUMBER.source) + edge(phrase.at(-1), "\\b");

// phrases -> what finds them, the longest first: in a text, and among tokens, where a single word may be one of them
const finders = new WeakMap();
function finder(phrases, among) {
  if (!finders.has(phrases)) {
    const all = Object.keys(phrases).sort((a, b) => b.length - a.length),
      any = (keys) => new RegExp(keys.map(pattern).join("|") || "$^", "g");
    finders.set(phrases, [all, all.filter((each) => !/^\w+$/.test(each))].map(any));
  }
  return finders.get(phrases)[Number(among)];
}

function filled(phrase, phrases) {
  if (phrase in phrases) return phrases[phrase];
  const numbers = phrase.match(NUMBER) ?? [];
  return phrases[phrase.replace(NUMBER, "#")].replaceAll("#", () => numbers.shift());
}

/**
 * A text with all phrases that are in it replaced, the longest first, and no comma in a number. "#" in a phrase is any
 * number. What stands in “” is a token and stays; `among` tokens without these no single word is replaced.
 */
export function translated(text, phrases, among = false) {
  if (text in phrases) return phrases[text];
  if (!/[a-z]|,\d/i.test(text)) return text;
  const tokens = text.match(TOKEN) ?? [];
  return text
    .replace(TOKEN, "\u201C\u201D")
    .replace(finder(phrases, among), (phrase) => filled(phrase, phrases))
    .replace(/\d{1,3}(,\d{3})+/g, (digits) => digits.replaceAll(",", digits.length > 5 ? "\u00A0" : ""))
    .replace(/\u201C\u201D/g, () => tokens.shift() ?? "");
}

// a node, by the name of an attribute or "" for its text -> what stood there in English, and what stands there for it
const english = new WeakMap();
function retold(node, name, now, phrases, among) {
  const known = english.get(node) ?? english.set(node, new Map()).get(node),
    [was, told] = known.get(name) ?? [],
    plain = told === now ? was : now,
    said = phrases ? translated(plain, phrases, among) : plain;
  known.set(name, [plain, said]);
  return said;
}

/** Says all of an element in a language, in its text and its attributes; in English for no phrases. */
export function translate(node, phrases) {
  const walk = document.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (each) =>
    each instanceof Element && each.matches(PROSE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let each = walk.currentNode; each; each = walk.nextNode()) {
    if (each instanceof Element) {
      for (const name of SAID) {
        const now = each.getAttribute(name);
        if (!now) continue;
        const said = retold(each, name, now, phrases, each.matches(AMONG));
        if (said !== now) each.setAttribute(name, said);
      }
    } else if (!each.parentElement?.closest(OWN)) {
      const now = each.textContent,
        said = retold(each, "", now, phrases, false);
      if (said !== now) each.textContent = said;
    }
  }
}

/** Keeps an element in a language, whatever is written in it: before it is seen. `phrases()` is null for English. */
export function speaks(root, phrases) {
  const seen = new MutationObserver((changes) => {
    const all = phrases();
    if (!all) return;
    const changed = new Set(changes.map(({ target }) => target));
    for (const each of changed) {
      const within = each instanceof Element ? each : each.parentElement;
      if (each.isConnected && !within?.closest(PROSE)) translate(each, all);
    }
    seen.takeRecords();
  });
  seen.observe(root, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: SAID,
  });
}
