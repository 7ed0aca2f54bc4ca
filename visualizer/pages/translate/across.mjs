// Who wrote what the decoder holds: the memory ledger, from the encoder across to the decoder.

import { factorValue } from "../kit/cell/roles.mjs";
import { isHeld } from "./held.mjs";

/**
 * Who wrote what unit u of the decoder holds after output j: { handed, source, own, sum }. `own` is what each word the
 * decoder read wrote, times what was kept since; `handed` what is left of the state it began with; `source` the share
 * of each source word in that, null where that state is not the encoder's own memory of this sentence.
 */
export function ledger(P, u, j) {
  const { writer, reader } = P,
    at = (side, H, k) => (name) => P.array(`${side}.${name}`)[k * H + u];
  // a step at which the memory itself was held wrote all of it
  const all = (side, roles, k) => isHeld(P.pins, side, roles.memory, u, k),
    kept = (side, roles, k) => (all(side, roles, k) ? 0 : factorValue(roles.keep, at(side, P.H, k))),
    wrote = (side, roles, k) =>
      all(side, roles, k)
        ? at(side, P.H, k)(roles.memory)
        : roles.write.reduce((made, name) => made * factorValue(name, at(side, P.H, k)), 1);
  let since = 1;
  const own = [];
  for (let k = j; k >= 0; k--) {
    own.unshift(since * wrote("decoder", writer, k));
    since *= kept("decoder", writer, k);
  }
  const handed = since * P.array(`handed.${writer.memory}`)[u];
  let source = null;
  if (
    P.direct &&
    !P.handed.other &&
    !P.handed.cut.includes(writer.memory) &&
    reader.memory === writer.memory &&
    reader.keep
  ) {
    source = [];
    for (let i = P.S - 1; i >= 0; i--) {
      source.unshift(since * wrote("encoder", reader, i));
      since *= kept("encoder", reader, i);
    }
  }
  return { handed, source, own, sum: handed + own.reduce((all, v) => all + v, 0) };
}
