// What a server answers the page of shapes and parameters, answered on a site of files: see `visualizer.pages.sizes.unserved`.

import { Picture } from "../kit/payload.mjs";
import { filled } from "../kit/powers.mjs";
import { read, write } from "../kit/state.mjs";

/** The case that a choice is of, see `cases` of unserved.py. */
const keyOf = ({ cell, reset, both, layers }, options) =>
  [
    cell,
    ...("reset" in options[cell] ? [reset] : []),
    both ? "both" : "one",
    layers > 1 ? "more" : "one",
  ].join(" ");

/** What `visualizer.pages.shapes.described` gives of a choice. */
export function described(cases, { cells, options, most }, choice) {
  const { input, steps, layers } = choice,
    at = (hidden) => [input, hidden, steps, layers],
    of = (cell) => {
      // another cell has its usual options
      const own = cell === choice.cell ? {} : { reset: options[cell].reset };
      return cases[keyOf({ ...choice, ...own, cell }, options)].sizes;
    },
    found = filled(cases[keyOf(choice, options)], at(choice.hidden)),
    [{ total: wanted }] = found.sizes.counts,
    recurrent = (cell) => filled(of(cell).recurrent, at(choice.hidden));
  const beside = Object.keys(cells).map((cell) => {
    const { counts, title } = of(cell),
      count = (hidden) => filled(counts[0].total, at(hidden)),
      hidden = asMany(count, wanted, most);
    return {
      cell,
      title,
      parameters: count(choice.hidden),
      recurrent_of_rnn: recurrent(cell) / recurrent("rnn"),
      hidden,
      as_many: count(hidden),
    };
  });
  return { ...found, sizes: { ...found.sizes, shapes: every(found.sizes.shapes, layers), beside } };
}

/** The units with which a count is nearest to what is wanted, see `Sizes.as_many`. */
function asMany(count, wanted, most) {
  let [low, high] = [0, 1];
  while (high < most && count(high) < wanted) [low, high] = [high, Math.min(2 * high, most)];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (count(middle) >= wanted) high = middle;
    else low = middle;
  }
  const near = (units) => Math.abs(count(units) - wanted);
  return near(Math.max(low, 1)) <= near(high) ? Math.max(low, 1) : high;
}

/** The shapes of all layers, of those of the first two. */
function every(shapes, layers) {
  const all = Object.entries(shapes),
    second = all.filter(([name]) => /_l1(_reverse)?$/.test(name)),
    further = Array.from({ length: Math.max(0, layers - 2) }, (_, k) =>
      second.map(([name, shape]) => [name.replace("_l1", `_l${k + 2}`), shape]),
    );
  return Object.fromEntries([...all, ...further.flat()]);
}

/**
 * What a page opens on, by the query of its address, and what it is answered: as `answer` of
 * `visualizer.pages.sizes.sizes`.
 */
export async function answering(setup, fetched, search) {
  const rows = setup.state.filter(({ to }) => to === "server"),
    cases = await fetched.got("sizes.counts", "What is counted here", (data) =>
      JSON.parse(new TextDecoder().decode(data)),
    );

  function answered({ seq, want }, query, model) {
    const { values: choice, said } = read(rows, query),
      notices = [...said.server],
      networks = setup.offered[model ?? setup.usual] ?? setup.offered[setup.usual];
    if (model && !(model in setup.offered)) notices.push(`There is no network ${model} among these files.`);
    const picture = new Picture({ ...described(cases, setup, choice), arrays: {} }, new Uint8Array());
    return { seq, want, notices, choice, networks, picture };
  }

  const answer = ({ seq, want, choice, model }) =>
      answered({ seq, want }, new URL(write(rows, choice, "file:///")).search, model),
    { values, given } = read(setup.state, search),
    payload = answered({ seq: 0, want: "sizes" }, search, given.has("model") ? values.model : null);
  return { answer, payload };
}
