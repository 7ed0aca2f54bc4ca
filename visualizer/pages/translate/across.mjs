// Who wrote what the decoder holds: the memory ledger, from the encoder across to the decoder.

import { factorValue } from "../kit/cell/roles.mjs";
import { isHeld } from "./held.mjs";

/**
 * What of unit u's memory each step up to k wrote, times what was kept since and `since`: { shares, since }, in the end
 * what is left of what it began with. A step at which the memory itself was held wrote all of it.
 */
function shares(P, side, roles, H, u, k, since) {
  const found = [];
  for (let t = k; t >= 0; t--) {
    const read = (name) => P.array(`${side}.${name}`)[t * H + u],
      held = isHeld(P.pins, side, roles.memory, u, t);
    found.unshift(
      since *
        (held ? read(roles.memory) : roles.write.reduce((made, name) => made * factorValue(name, read), 1)),
    );
    since *= held ? 0 : factorValue(roles.keep, read);
  }
  return { shares: found, since };
}

/** Who wrote what unit u of the encoder holds after word i, as `ledger` has it. */
export function within(P, u, i) {
  const { reader } = P,
    H = P.array(`encoder.${reader.memory}`).length / P.S,
    { shares: source } = shares(P, "encoder", reader, H, u, i, 1);
  return { handed: 0, source, own: [], sum: source.reduce((all, v) => all + v, 0) };
}

/**
 * Who wrote what unit u of the decoder holds after output j: { handed, source, own, sum }. `own` is what each word the
 * decoder read wrote, times what was kept since; `handed` what is left of the state it began with; `source` the share
 * of each source word in that, null where that state is not the encoder's own memory of this sentence.
 */
export function ledger(P, u, j) {
  const { writer, reader } = P,
    { shares: own, since } = shares(P, "decoder", writer, P.H, u, j, 1);
  const handed = since * P.array(`handed.${writer.memory}`)[u];
  const source =
    P.direct &&
    !P.handed.other &&
    !P.handed.cut.includes(writer.memory) &&
    reader.memory === writer.memory &&
    reader.keep
      ? shares(P, "encoder", reader, P.H, u, P.S - 1, since).shares
      : null;
  return { handed, source, own, sum: handed + own.reduce((all, v) => all + v, 0) };
}
