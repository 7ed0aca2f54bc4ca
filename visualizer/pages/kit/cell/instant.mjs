// The numbers of one step, as the diagram, the sentence and the equation take them.

// what a step keeps of the old memory and writes anew, for one unit
const UPDATES = {
  lstm: (s, old) => [s.f * old, s.i * s.g],
  peephole: (s, old) => [s.f * old, s.i * s.g],
  coupled: (s, old) => [s.f * old, (1 - s.f) * s.g],
  gru: (s, old) => [s.z * old, (1 - s.z) * s.n],
  rnn: () => [0, 0],
};

export function instant(P, { t, unit, mode }) {
  // a layer that reads from the end has its old state at the next token
  const old = P.layers[P.layer].direction === "reverse" ? t + 1 : t - 1;
  const units = mode === "mean" ? Array.from({ length: P.H }, (_, u) => u) : [unit];
  const average = (value) => units.reduce((sum, u) => sum + value(u), 0) / units.length;
  const signalAt = (u, at) => Object.fromEntries(P.signals.map((name) => [name, P.at(name, at, u)]));
  const update = UPDATES[P.cell];
  const parts = units.map((u) => update(signalAt(u, t), P.at(P.memory, old, u)));
  const v = {
    now: Object.fromEntries(P.signals.map((name) => [name, average((u) => P.at(name, t, u))])),
    prev: { h: average((u) => P.at("h", old, u)) },
    kept: parts.reduce((sum, p) => sum + p[0], 0) / units.length,
    written: parts.reduce((sum, p) => sum + p[1], 0) / units.length,
    // the old state counted as the page counts steps: from 1, in the order of reading
    before: old + 1,
    t,
    unit,
    mode,
    H: P.H,
    token: P.shown[t],
    one: P.reads.one,
    first: old < 0 || old >= P.T,
    scale: P.reach(P.memory, mode === "mean" ? null : unit),
  };
  if (P.memory === "c") {
    v.prev.c = average((u) => P.at("c", old, u));
    v.tanh_c = average((u) => Math.tanh(P.at("c", t, u)));
  }
  for (const term of ["u", "ax", "ah"]) {
    if (P.signal(term)) v[term] = average((u) => P.at(term, t, u));
  }
  if (v.ax !== undefined) v.a = v.ax + v.ah;
  if (P.cell === "gru") {
    // what is left of the candidate's recurrent part after the reset gate
    const part = (u) => (P.options.reset === "after" ? P.at("u", t, u) : P.at("h", old, u));
    v.passed = average((u) => P.at("r", t, u) * part(u));
  }
  v.peep = {};
  for (const gate of "ifo") {
    if (P.signal(`peep.${gate}`)) v.peep[gate] = average((u) => P.at(`peep.${gate}`, t, u));
  }
  return v;
}
