// The networks to choose from, as a list has them.

/** The networks by what they were trained on: title -> networks, in their order. */
export function grouped(networks, titles) {
  /** @type {Map<string, any[]>} */
  const groups = new Map();
  for (const each of networks) {
    const title = titles[each.task] ?? "Your network";
    groups.set(title, [...(groups.get(title) ?? []), each]);
  }
  return groups;
}
