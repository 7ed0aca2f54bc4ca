// The numbers of one step, as the diagram, the sentence and the equation take them.

export function instant(P, { t, unit, mode }) {
  // a layer that reads from the end has its old state at the next token
  const old = P.layers[P.layer].direction === "reverse" ? t + 1 : t - 1;
  const units = mode === "mean" ? Array.from({ length: P.H }, (_, u) => u) : [unit];
  const average = (value) => units.reduce((sum, u) => sum + value(u), 0) / units.length;
  const { roles } = P;
  const read = (u) => (name) => P.at(name, t, u);
  // the means of a signal are those of its own numbers, also where a large picture has them rounded
  const one = (name, at) =>
    mode !== "mean" ? P.at(name, at, unit) : at < 0 || at >= P.T ? 0 : P.mean(name)[at];
  const v = {
    now: Object.fromEntries(P.signals.map((name) => [name, one(name, t)])),
    prev: { h: one("h", old) },
    kept: average((u) => roles.kept(read(u)) * P.at(P.memory, old, u)),
    written: average((u) => roles.written(read(u))),
    // the old state counted as the page counts steps: from 1, in the order of reading
    before: old + 1,
    t,
    unit,
    mode,
    H: P.H,
    token: P.shown[t],
    one: P.reads.one,
    // above the first layer, x is no word
    below: (P.layers[P.layer]?.level ?? 0) > 0,
    first: old < 0 || old >= P.T,
    scale: P.reach(P.memory, mode === "mean" ? null : unit),
  };
  if (P.memory === "c") {
    v.prev.c = one("c", old);
    v.tanh_c = average((u) => Math.tanh(P.at("c", t, u)));
  }
  for (const term of ["u", "ax", "ah"]) {
    if (P.signal(term)) v[term] = average((u) => P.at(term, t, u));
  }
  if (v.ax !== undefined) v.a = v.ax + v.ah;
  // what is left of the candidate's recurrent part after the gate that scales it, before the product or after
  const [scales] = roles.others;
  if (scales)
    v.passed = average((u) => P.at(scales, t, u) * (P.signal("u") ? P.at("u", t, u) : P.at("h", old, u)));
  v.peep = {};
  for (const gate of roles.gates) {
    if (P.signal(`peep.${gate}`)) v.peep[gate] = average((u) => P.at(`peep.${gate}`, t, u));
  }
  return v;
}
