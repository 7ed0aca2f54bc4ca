// Who wrote what the decoder holds: the memory ledger, from the encoder across to the decoder.

import { factorValue } from "../cell/roles.mjs";

/**
 * Who wrote what unit u of the decoder holds after output j: { handed, source, own, sum }. `own` is what each word the
 * decoder read wrote, times what was kept since; `handed` what is left of the state it began with; `source` the share
 * of each source word in that, null where that state is not the encoder's own memory of this sentence.
 */
export function ledger(P, u, j) {
  const { writer, reader } = P,
    at = (side, H, k) => (name) => P.array(`${side}.${name}`)[k * H + u];
  const kept = (roles, read) => factorValue(roles.keep, read),
    wrote = (roles, read) => roles.write.reduce((all, name) => all * factorValue(name, read), 1);
  let since = 1;
  const own = [];
  for (let k = j; k >= 0; k--) {
    const read = at("decoder", P.H, k);
    own.unshift(since * wrote(writer, read));
    since *= kept(writer, read);
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
      const read = at("encoder", P.H, i);
      source.unshift(since * wrote(reader, read));
      since *= kept(reader, read);
    }
  }
  return { handed, source, own, sum: handed + own.reduce((all, v) => all + v, 0) };
}
