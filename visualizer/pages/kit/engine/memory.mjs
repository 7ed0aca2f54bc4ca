// The memory ledger of a run, and what it says of a text: see `visualizer.analysis.ledger` and `.stories`.

/** @typedef {import("./program.mjs").Run} Run */

const ROUNDED = 1e-6; // of a bit: a gate whose power rounds to just above one half has halved
const GONE = 64; // bits that a gate takes at most

const keptAt = (run, t, u) => {
  const { roles } = run.layer.cell;
  if (!run.free(roles.memory, t, u)) return 0;
  return roles.kept((name) => run.signals[name][(t + 1) * run.H + u]);
};

/**
 * After how many steps half of what a token wrote is gone, the median over the tokens, (H); minus them where it is at
 * least so many. The estimate is that of Kaplan & Meier 1958.
 * @param {Run} run
 */
export function halfLives(run) {
  const { T, H } = run,
    out = new Float64Array(H),
    bits = new Float64Array(T),
    all = new Int32Array(T + 1),
    died = new Int32Array(T + 1);
  for (let u = 0; u < H; u++) {
    let sum = 0;
    for (let t = 0; t < T; t++) bits[t] = sum += Math.min(-Math.log2(keptAt(run, t, u)), GONE);
    all.fill(0);
    died.fill(0);
    let last = 0;
    for (let t = 0, j = 0; t < T; t++) {
      while (j < T && bits[j] < bits[t] + 1 - ROUNDED) j += 1;
      const steps = Math.min(j, T - 1) - t;
      all[steps] += 1;
      if (j < T) died[steps] += 1;
      last = Math.max(last, steps);
    }
    out[u] = -(last + 1);
    let left = 1,
      longer = T;
    for (let n = 1; n <= last; n++) {
      longer -= all[n - 1];
      left *= 1 - died[n] / Math.max(longer, 1);
      if (left <= 0.5 + ROUNDED) {
        out[u] = n;
        break;
      }
    }
  }
  return out;
}

/**
 * Who wrote what one unit holds: row t has the share of every token up to t; no text begins with a memory.
 * @param {Run} run
 * @param {number} unit
 * @returns {Float64Array[]}
 */
export function ledger(run, unit) {
  const { T, H, signals } = run,
    { roles } = run.layer.cell,
    rows = [];
  let now = new Float64Array(0);
  for (let t = 0; t < T; t++) {
    const memory = signals[roles.memory][(t + 1) * H + unit],
      keep = keptAt(run, t, unit),
      next = new Float64Array(t + 1);
    for (let k = 0; k < t; k++) next[k] = keep * now[k];
    next[t] = run.free(roles.memory, t, unit)
      ? roles.written((name) => signals[name][(t + 1) * H + unit])
      : memory;
    // what rounding took is booked to the largest share
    let sum = 0,
      largest = 0;
    for (let k = 0; k <= t; k++) {
      sum += next[k];
      if (Math.abs(next[k]) > Math.abs(next[largest])) largest = k;
    }
    next[largest] += memory - sum;
    rows.push(next);
    now = next;
  }
  return rows;
}

const KEPT = 0.9,
  DROPPED = 0.1,
  STILL = 0.25;
const size = (row, k) => Math.abs(row[k] ?? 0);
const whole = (row) => row.reduce((sum, each) => sum + Math.abs(each), 0);

// whether a unit shows what becomes of a word, see `analysis.stories.shows`
function shows(run, rows, unit, [cue, until, second, drops]) {
  const before = size(rows[until], cue);
  if (!(before > whole(rows[until]) / 2 && before > KEPT * size(rows[cue], cue))) return false;
  if (!drops || second === null) return true;
  let step = until + 1;
  while (step <= second && !(size(rows[step], cue) < before / 2)) step += 1;
  if (step > second) return false;
  const memory = run.signals[run.layer.cell.roles.memory],
    at = (t) => memory[(t + 1) * run.H + unit],
    still = Math.abs(at(step - 1) - at(until)) < STILL * Math.abs(at(until));
  return (
    size(rows[second], cue) < DROPPED * before && still && size(rows.at(-1), second) > whole(rows.at(-1)) / 2
  );
}

/**
 * The step and unit at which to see what becomes of a word: (t, unit); null where no unit shows it.
 * @param {Run} run
 */
export function toldBy(run, { span, counts }) {
  let unit = -1,
    own = null;
  for (let u = 0; u < run.H; u++) {
    if (!(counts[u] > (unit < 0 ? 0 : counts[unit]))) continue;
    const rows = ledger(run, u);
    if (shows(run, rows, u, span)) [unit, own] = [u, rows];
  }
  return unit < 0 ? null : [turn(run, span, own), unit];
}

/**
 * The step at which to see what becomes of a word in a unit, whose ledger is given: see `analysis.stories.turn`.
 * @param {Run} run
 */
export function turn(run, [cue, until, second], rows) {
  for (let t = cue + 1; t < run.T; t++) if (size(rows[t], cue) < size(rows[t - 1], cue) / 2) return t;
  return second ?? until;
}

/**
 * The step and unit at which to see what became of what token k wrote, see `analysis.ledger.story`.
 * @param {Run} run
 */
export function story(run, k) {
  let most = 0,
    found = null;
  for (let u = 0; u < run.H; u++) {
    const rows = ledger(run, u);
    let held = 0;
    for (let t = k; t < run.T; t++) held += size(rows[t], k) ** 2 / (whole(rows[t]) || 1);
    if (held > most) [most, found] = [held, { unit: u, rows }];
  }
  if (!found) return null;
  const { unit, rows } = found;
  for (let t = k + 1; t < run.T; t++) if (size(rows[t], k) < size(rows[t - 1], k) / 2) return [t, unit];
  return [run.T - 1, unit];
}
