// The time axis that ribbon, maps, lines and gradient share: which steps are in view, and where; and round numbers for
// any axis.

export const MIN_COLUMN = 6;

// how many of T columns fit in `width`, none narrower than `column`
export function fit(T, width, column) {
  // in a frame that is not shown all sizes are 0
  return Math.max(1, Math.min(T, Math.floor(width / column) || 1));
}

// The view {a, n} with step t in it and a step of margin. It turns like a page, so that walking through a
// long text moves it once in many steps.
export function follow(view, t, T) {
  const n = Math.min(view.n, T),
    margin = n > 4 ? 1 : 0;
  let { a } = view;
  if (t > a + n - 1 - margin) a = t - margin;
  else if (t < a + margin) a = t + margin - n + 1;
  return { a: Math.max(0, Math.min(T - n, a)), n };
}

// the view between two positions that a zoom asks for, in whole columns
export function between(start, end, T, width) {
  const least = Math.min(T, 2),
    most = Math.max(least, Math.min(T, Math.floor(width / MIN_COLUMN)));
  const n = Math.max(least, Math.min(most, Math.round(end - start)));
  const a = Math.max(0, Math.min(T - n, Math.round((start + end + 1 - n) / 2)));
  return { a, n };
}

export function axis(view, T, room, gutter) {
  // in a frame that is not shown there is none
  const width = Math.max(room, gutter),
    cw = (width - gutter) / view.n;
  return {
    ...view,
    T,
    width,
    gutter,
    cw,
    end: view.a + view.n,
    x: (t) => gutter + (t - view.a) * cw,
    centre: (t) => gutter + (t - view.a + 0.5) * cw,
    step: (x) => Math.max(view.a, Math.min(view.a + view.n - 1, view.a + Math.floor((x - gutter) / cw))),
    sees: (t) => t >= view.a && t < view.a + view.n,
  };
}

/** Round numbers from low to high, at most `most`: multiples of 1, 2 or 5 times a power of ten, or whole ones alone. */
export function ticks(low, high, most, whole = false) {
  const size = 10 ** Math.max(whole ? 0 : -Infinity, Math.floor(Math.log10((high - low) / most)));
  for (const step of [1, 2, 5, 10, 20].map((k) => k * size)) {
    const first = Math.ceil(low / step - 1e-9),
      last = Math.floor(high / step + 1e-9);
    if (last - first < most)
      return Array.from({ length: last - first + 1 }, (_, k) => Number(((first + k) * step).toPrecision(12)));
  }
  return [];
}

/** The numbers to write under an axis of steps: the first, and round ones that leave it room. */
export const numbered = (first, last, most) => [
  first,
  ...ticks(first, last, most, true).filter((t) => t > first + (last - first) / 12),
];

/** Heights for labels that would stand at `wanted`, each at least `apart` from the next, all from 0 to `tall`. */
export function spread(wanted, apart, tall) {
  const order = wanted.map((_, k) => k).sort((a, b) => wanted[a] - wanted[b]);
  const placed = [];
  order.forEach((k, n) => {
    placed[k] = Math.max(wanted[k], apart / 2, n ? placed[order[n - 1]] + apart : 0);
  });
  let below = tall + apart / 2;
  for (const k of order.reverse()) below = placed[k] = Math.min(placed[k], below - apart);
  return placed;
}
