// Hides the answer of a question: what it asks for and all that tells it taken out of a step, and which words may be read.

/** What a question asks for: a signal of the cell, "next" for the answer of the network, or the memory. */
export function asksFor(ask, roles) {
  if (!ask || ask.kind === "word") return null;
  const { of = null } = ask;
  if (of !== null && (roles.signals.includes(of) || of === "next")) return of;
  return roles.memory;
}

/** The numbers of a step (`kit/cell/instant.mjs`) without what is asked for, which is null, as all that says it. */
export function withoutAnswer(v, asked, roles) {
  if (asked === null || asked === "next") return v;
  const now = { ...v.now, [asked]: null, h: null },
    after = tells(asked, roles);
  if (after) now[roles.memory] = null;
  const hidden = { ...v, now };
  if (!after) return hidden;
  const keeps = asked === roles.memory || asked === roles.keeper,
    writes = asked === roles.memory || asked === roles.writer || asked === roles.candidate;
  // what is left of the others gives it away as well: the new memory less one of the two is the other
  return {
    ...hidden,
    tanh_c: null,
    a: v.a === undefined ? undefined : null,
    passed: v.passed === undefined || !roles.others.includes(asked) ? v.passed : null,
    kept: keeps ? null : v.kept,
    written: writes ? null : v.written,
  };
}

/** Whether a unit's memory at a step, or the gate that keeps it, says what is asked for. */
export const tells = (asked, roles) => asked === roles.memory || !["next", "h", roles.output].includes(asked);

/** The last word that may be read before there is an answer: `t` is the step's, T the number of tokens. */
export function readTo(ask, guess, t, T) {
  if (!ask || guess !== null) return T - 1;
  return ask.kind === "word" ? -1 : t;
}
