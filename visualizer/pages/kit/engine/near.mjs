// Of an unknown word the known one that is spelled most like it: as Python's `difflib.get_close_matches` finds it.

const ALIKE = 0.75; // how much alike a suggested word is
const LONGEST = 40; // letters of a word that are compared

// letters in common, in blocks: the longest first, then those on each side of it (Ratcliff & Metzener 1988)
function matches(a, b, aLow, aHigh, bLow, bHigh) {
  let best = 0,
    i = aLow,
    j = bLow,
    lengths = new Map();
  for (let x = aLow; x < aHigh; x++) {
    const next = new Map();
    for (let y = bLow; y < bHigh; y++) {
      if (a[x] !== b[y]) continue;
      const k = (lengths.get(y - 1) ?? 0) + 1;
      next.set(y, k);
      if (k > best) [best, i, j] = [k, x - k + 1, y - k + 1];
    }
    lengths = next;
  }
  if (!best) return 0;
  return best + matches(a, b, aLow, i, bLow, j) + matches(a, b, i + best, aHigh, j + best, bHigh);
}

const larger = (a, b) => {
  for (let k = 0; k < Math.min(a.length, b.length); k++)
    if (a[k] !== b[k]) return a[k].codePointAt(0) > b[k].codePointAt(0);
  return a.length > b.length;
};

/** A table of known words -> a function that gives the nearest one, or null. */
export function speller(words) {
  const spelled = new Map(
    words.filter((word) => /^\p{L}+$/u.test(word)).map((word) => [word.toLowerCase(), word]),
  );
  const letters = [...spelled].map(([low, word]) => ({ chars: [...low], word }));
  return (word) => {
    const own = [...word.toLowerCase()].slice(0, LONGEST);
    let best = null;
    for (const { chars, word: known } of letters) {
      const both = own.length + chars.length;
      if ((2 * Math.min(own.length, chars.length)) / both < ALIKE) continue;
      const ratio = (2 * matches(chars, own, 0, chars.length, 0, own.length)) / both;
      if (ratio < ALIKE) continue;
      if (!best || ratio > best.ratio || (ratio === best.ratio && larger(chars, best.chars)))
        best = { ratio, chars, word: known };
    }
    return best?.word ?? null;
  };
}
