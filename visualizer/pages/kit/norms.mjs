// The gradient norms of a picture, back from the last step: what of an error there reaches each step.

/** log10 of each curve over a value at the last step, its own or that of dL/dh; NaN where it is exactly 0 */
export function relative(values, last = values[values.length - 1]) {
  return Array.from(values, (v) => (Number.isFinite(v - last) ? v - last : NaN));
}

/**
 * The curves of a picture, each with its cell, its signal, what the norm is called, and log10 values at every step. One
 * measure for all curves of a network, that of the Gradients page: its error in h at the last step is 1.
 */
export function norms(P) {
  const ends = new Map(
    P.curves.filter(({ signal }) => signal === "h").map(({ key, cell }) => [cell, P.array(key).at(-1)]),
  );
  return P.curves.map(({ key, cell, signal, loss }) => ({
    cell,
    signal,
    loss,
    term: `‖dL/d${signal}‖`,
    values: relative(P.array(key), ends.get(cell)),
  }));
}
