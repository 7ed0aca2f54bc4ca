// All layers and directions at once, and every beginning of a text run by itself, as
// `visualizer.pages.explorer.directions` makes them. It is in few files that are handed out, see build.sh, so what it
// takes of the engine it is given.

/** @typedef {import("./picture.mjs").Trace} Trace */
/**
 * @typedef {Pick<typeof import("./picture.mjs"), "through" | "summary" | "readOut" | "probabilities" | "likeliest" | "table">
 *   & typeof import("./refused.mjs")} Given
 */

const MOST_TOKENS = 60;
const MOST_NUMBERS = 2 ** 23;
const READ = ["each", "last", "ends"];
const TOP = 5; // answers, as in picture.mjs

/**
 * Every signal of every layer and direction, the order of the units of each, and what is read of h_n and output[-1].
 * @param {Trace} trace
 * @param {Given} given
 */
export function layersOf(trace, given) {
  const { network, layers, output, T } = trace,
    { H, signals } = network,
    entries = layers.flatMap((_, k) => [
      ...signals.map((name) => [`${k}.${name}`, trace.rows(name, k), T, H]),
      [`${k}.order`, trace.orderAt(placeOf(network, k)), H],
    ]);
  return given.table({ over: network.over }, [...entries, ...ends(network, [output], given)]);
}

const placeOf = ({ directions }, k) => ({
  layer: Math.floor(k / directions),
  direction: k % directions ? "reverse" : "forward",
});

/**
 * What there is after each token of a text, where those that follow are not known yet.
 * @param {Trace} trace
 * @param {Given} given
 */
export function beginningsOf(trace, given) {
  const { network, inputs, T } = trace,
    { H, signals, layers, directions, K, over, reads } = network,
    some = Array.from({ length: layers * directions - 1 }, (_, k) => k + 1),
    rows = (T * (T + 1)) / 2,
    numbers = rows * H * some.length * signals.length,
    counted = (n) => n.toLocaleString("en");
  if (directions === 1)
    throw new given.Refused("this network reads forward alone, so what follows changes nothing");
  if (network.answers.kind === "none")
    throw new given.Refused("this network has no readout: it answers nothing, and shows its gates alone");
  if (T > MOST_TOKENS || numbers > MOST_NUMBERS) {
    const most =
      T > MOST_TOKENS
        ? `${MOST_TOKENS} ${reads.many}; here are ${counted(T)}`
        : `${counted(MOST_NUMBERS)} numbers; here are ${counted(numbers)}`;
    throw new given.Refused(`every beginning of the text is run by itself, of at most ${most}`);
  }
  const made = Object.fromEntries(
      some.flatMap((k) => signals.map((name) => [`${k}.${name}`, new Float32Array(rows * H)])),
    ),
    outputs = [],
    logits = new Float64Array((over === "each" ? rows : T) * K);
  for (let n = 1; n <= T; n++) {
    const from = (n * (n - 1)) / 2,
      run = given.through(network, { ...inputs, at: inputs.at.subarray(0, n) });
    outputs.push(run.output);
    for (const k of some)
      for (const name of signals) {
        const { data, from: begin } = run.layers[k].of(name);
        for (let s = 0; s < n; s++) {
          const row = begin + (network.reversed(k) ? n - 1 - s : s) * H;
          made[`${k}.${name}`].set(data.subarray(row, row + H), (from + s) * H);
        }
      }
    if (over === "each") logits.set(given.readOut(network, run.output, 0, n), from * K);
    else logits.set(given.readOut(network, given.summary(network, run.output), 0, 1), (n - 1) * K);
  }
  const [id, p] = likely(network, logits, given),
    N = logits.length / K,
    each = id.length / N;
  return given.table({}, [
    ...Object.entries(made).map(([name, data]) => [name, data, rows, H]),
    ["top.id", id, N, each],
    ["top.p", p, N, each],
    ...ends(network, outputs, given),
  ]);
}

// what the readout makes of h_n and of output[-1] of each of these runs
function ends(network, outputs, given) {
  const { H, directions, over, answers, K } = network,
    width = H * directions;
  if (directions === 1 || answers.kind === "none" || !READ.includes(over)) return [];
  const states = new Float64Array(2 * outputs.length * width);
  outputs.forEach((output, b) => {
    const last = output.slice(-width);
    states.set(last, (2 * b + 1) * width);
    last.set(output.subarray(H, width), H);
    states.set(last, 2 * b * width);
  });
  const logits = given.readOut(network, states, 0, 2 * outputs.length),
    [id, p] = likely(network, logits, given),
    each = (id.length * K) / logits.length;
  return [
    ["read.id", id, outputs.length, 2, each],
    ["read.p", p, outputs.length, 2, each],
  ];
}

// the likeliest answers of each K logits, and how likely they are
function likely({ answers, K, answerable }, logits, { probabilities, likeliest }) {
  const N = logits.length / K,
    value = answers.kind === "value",
    n = value ? K : Math.min(TOP, answerable.filter(Boolean).length),
    top = { id: new Float64Array(N * n), p: new Float64Array(N * n) },
    p = new Float64Array(K);
  for (let j = 0; j < N; j++) {
    const z = logits.subarray(j * K, (j + 1) * K);
    if (value) {
      top.p.set(z, j * n);
      for (let k = 0; k < K; k++) top.id[j * n + k] = k;
    } else likeliest(probabilities(answers, z, p), answerable, n, top, j * n);
  }
  return [top.id, top.p];
}
