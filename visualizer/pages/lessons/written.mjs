// A translation as the lessons show it: what of it is said of any run (its tokens, its unit, how long it is), and what may
// be seen of it while a question is open.

import { Roles } from "../kit/cell/roles.mjs";
import { liveliest, shown } from "../kit/translation/view.mjs";

/** Makes a picture of a translation one that a lesson can show; any other stays as it is. */
export function written(P) {
  if (!P?.outputs || P.translates) return P;
  const { write } = P,
    roles = new Roles({ name: write.title, ...write }),
    units = Array.from({ length: P.H }, (_, u) => u),
    array = P.array.bind(P);
  return Object.assign(P, {
    translates: true,
    reader: P.read.roles,
    writer: write.roles,
    holds: write.roles.memory,
    roles,
    cell: write.title,
    signals: write.signals,
    tokens: [...P.source, ...P.outputs].map(shown),
    reads: { one: P.one, many: P.many, kind: "words" },
    answers: { kind: "none", title: "" },
    layers: [{ level: 0, direction: "forward" }],
    layer: 0,
    // the units of a translation are in no other order
    array: (name) => (name === "order" ? units : array(name)),
    moment: [P.S, liveliest({ ...P, array }, write.roles.memory)],
  });
}

/** A translation whose encoder's units are seen as the decoder's are: its words stand for the outputs. */
export const reading = (P) =>
  P.kept("reading", () => {
    const H = P.array(`encoder.${P.reader.memory}`).length / P.S,
      nothing = new Float32Array(H);
    return Object.assign(Object.create(P), {
      J: P.S,
      H,
      outputs: P.source,
      begins: "start",
      writer: P.reader,
      holds: P.reader.memory,
      array: (name) =>
        name.startsWith("decoder.")
          ? P.array(name.replace("decoder.", "encoder."))
          : name.startsWith("handed.")
            ? nothing
            : P.array(name),
    });
  });

const HIDDEN = "?";

/** The same without what is written from step `from` on, counted from the first word of the sentence. */
export function before(P, from) {
  const first = Math.max(0, from - P.S);
  return P.kept(`before ${first}`, () => {
    const hide = (all, k0) => all.map((each, k) => (k < k0 ? each : HIDDEN)),
      { search } = P,
      stays = search.step.map((step, k) => [step, k]).filter(([step]) => step < first),
      place = new Map(stays.map(([, k], n) => [k, n])),
      only = (all) => stays.map(([, k]) => all[k]);
    return Object.assign(Object.create(P), {
      outputs: hide(P.outputs, first),
      fed: hide(P.fed, first + 1),
      copied: P.copied.map((each, k) => (k < first ? each : null)),
      text: HIDDEN,
      hidden: first,
      tokens: hide(P.tokens, P.S + first),
      greedy: { words: [], costs: [], sum: 0, path: [], text: "", ended: true },
      search: {
        width: search.width,
        steps: first,
        ...Object.fromEntries(
          ["step", "token", "logp", "sum", "kept", "forced"].map((name) => [name, only(search[name])]),
        ),
        parent: only(search.parent).map((k) => place.get(k) ?? -1),
        left: [],
      },
      cache: new Map(),
    });
  });
}
