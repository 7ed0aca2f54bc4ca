// Which tokens mattered for one answer, in four ways: see `visualizer.analysis.attribution`.

import { ledger } from "./memory.mjs";
import { along, logProbability, logSum, readBack, readOut, spread, summary, through } from "./picture.mjs";

const POINTS = 16; // Gauss and Legendre's, of every piece of the way that integrated gradients are taken over
const HALVINGS = 24;
const GAP = 1e-6; // to what share of the whole a piece is to be known
const MOST = 5_000; // points, and multiplications of one signal over all of them: ten seconds
const WORK = 2 ** 29;
const TRUSTED = 0.01; // of the whole may be missing where that was not enough

/** Where an integral from -1 to 1 is asked at, and what each place counts (Gauss & Legendre). */
function legendre(n) {
  return along(n).reduce(
    (found, k) => {
      let x = Math.cos((Math.PI * (k + 0.75)) / (n + 0.5)),
        slope = 1;
      for (let tries = 0; tries < 8; tries++) {
        let [p, before] = [x, 1];
        for (let j = 2; j <= n; j++) [p, before] = [((2 * j - 1) * x * p - (j - 1) * before) / j, p];
        slope = (n * (x * p - before)) / (x * x - 1);
        x -= p / slope;
      }
      found.push([x, 2 / ((1 - x * x) * slope * slope)]);
      return found;
    },
    /** @type {[number, number][]} */ ([]),
  );
}

/** F of vectors (n, D) that are read, the log-probability of answer k after step t; and its gradient by them. */
function asked(network, n, D, t, k) {
  const at = along(n),
    { H, directions, layers: levels, K, programs, answers } = network,
    width = H * directions,
    once = network.over !== "each"; // then n is t + 1
  const run = (x) => {
    const { layers, output } = through(network, { x, at, D }),
      z = once ? readOut(network, summary(network, output), 0, 1) : readOut(network, output, t, 1);
    return { layers, output, z, F: logProbability(answers, z, k) };
  };
  const gradient = ({ layers, output, z }) => {
    const flags = answers.kind === "flags",
      sum = logSum(z),
      slopes = z.map((each) => (flags ? 0 : -Math.exp(each - sum)));
    slopes[k] += flags ? 1 / (1 + Math.exp(z[k])) : 1;
    let above = new Float64Array(n * width);
    const read = readBack(network, slopes);
    if (once) above = spread(network, output, read);
    else above.set(read, t * width);
    for (let level = levels - 1; level >= 0; level--) {
      const below = new Float64Array(n * (level ? width : D));
      for (let d = 0; d < directions; d++) {
        const dh = new Float64Array(n * H),
          place = (step) => (d ? n - 1 - step : step);
        for (let step = 0; step < n; step++) {
          const from = step * width + d * H;
          dh.set(above.subarray(from, from + H), place(step) * H);
        }
        const own = level * directions + d,
          dx = programs[own].toInput(layers[own], dh),
          size = below.length / n;
        for (let step = 0; step < n; step++)
          for (let j = 0; j < size; j++) below[step * size + j] += dx[place(step) * size + j];
      }
      above = below;
    }
    return above;
  };
  return { run, gradient, K };
}

/**
 * @param {import("./picture.mjs").Trace} trace as trained
 * @param {number} t the step after which the answer is asked
 * @param {number} k the answer
 * @param {(share: number) => Promise<void>} rest lets others have their turn, and is told the share that is done
 */
export async function attribution(trace, t, k, rest) {
  const { network, T, inputs } = trace,
    { H, directions } = network,
    // what comes later has no part in it, where nothing reads from the end of all
    n = directions > 1 && network.over === "each" ? T : t + 1,
    { D } = inputs,
    x = new Float64Array(n * D);
  for (let step = 0; step < n; step++) {
    const from = inputs.at[step] * D;
    x.set(inputs.x.subarray(from, from + D), step * D);
  }
  const { run, gradient } = asked(network, n, D, t, k),
    scaled = (by) => x.map((each) => by * each),
    // of every token the product of a gradient and its vector
    along = (dx, into, by = 1) => {
      for (let j = 0; j < n * D; j++) into[Math.floor(j / D)] += by * dx[j] * x[j];
    };
  const everything = run(x),
    whole = everything.F - run(scaled(0)).F,
    padded = () => new Float64Array(T),
    byInput = padded(),
    integrated = padded(),
    leftOut = padded();
  along(gradient(everything), byInput);
  // A network that decides does so over a short part of the way. So the way is halved wherever what is found on a
  // piece of it is not yet the change of F over that piece.
  const places = legendre(POINTS),
    close = GAP * Math.max(1, Math.abs(whole)),
    edges = new Map(),
    edge = (by) => {
      if (!edges.has(by)) edges.set(by, run(scaled(by)).F);
      return edges.get(by);
    };
  let starts = [0],
    length = 1,
    left = Math.min(MOST, WORK / (n * H * H));
  while (starts.length) {
    const pieces = [];
    for (const start of starts) {
      const found = padded();
      for (const [place, counts] of places) {
        along(gradient(run(scaled(start + (length * (1 + place)) / 2))), found, (counts * length) / 2);
        await rest(1 - length * starts.length);
      }
      const sum = found.reduce((a, b) => a + b, 0);
      pieces.push({ start, found, known: Math.abs(sum - (edge(start + length) - edge(start))) <= close });
    }
    const open = pieces.filter(({ known }) => !known).length;
    left -= POINTS * starts.length;
    const last = length === 2 ** (1 - HALVINGS) || left < 2 * POINTS * open;
    starts = [];
    for (const { start, found, known } of pieces) {
      if (known || last) found.forEach((each, step) => (integrated[step] += each));
      else starts.push(start, start + length / 2);
    }
    length /= 2;
  }
  for (let step = 0; step < n; step++) {
    const without = x.slice();
    without.fill(0, step * D, (step + 1) * D);
    leftOut[step] = everything.F - run(without).F;
    await rest(1);
  }
  const missing = Math.abs(integrated.reduce((a, b) => a + b, 0) - whole);
  return {
    n,
    F: everything.F,
    whole,
    ways: {
      gradient_x_input: byInput,
      integrated_gradients: missing <= TRUSTED * Math.max(1, Math.abs(whole)) ? integrated : null,
      leave_one_out: leftOut,
      ledger_share: written(trace, t),
    },
  };
}

/** What part of all that the units hold after step t each token wrote; null where nothing is kept by a gate. */
function written({ last, network, T }, t) {
  if (network.roles.keeper === null) return null;
  const total = new Float64Array(T);
  for (let unit = 0; unit < network.H; unit++)
    ledger(last, unit)[t].forEach((share, step) => (total[step] += Math.abs(share)));
  const all = total.reduce((a, b) => a + b, 0) || 1;
  return total.map((each) => each / all);
}
