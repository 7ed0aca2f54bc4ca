// Units in an order in which those that move alike are neighbours: see `visualizer.analysis.similarity_order`.

const MOST = 32; // directions in which the main axes are looked for

/** Eigenvalues and eigenvectors (columns) of a symmetric matrix (n, n), by Jacobi's rotations; the largest first. */
export function eigen(a, n) {
  const v = new Float64Array(n * n);
  for (let k = 0; k < n; k++) v[k * n + k] = 1;
  for (let sweep = 0; sweep < 60; sweep++) {
    let off = 0,
      on = 0;
    for (let p = 0; p < n; p++) {
      on += a[p * n + p] ** 2;
      for (let q = p + 1; q < n; q++) off += a[p * n + q] ** 2;
    }
    if (off <= 1e-32 * on) break;
    for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, v, n, p, q);
  }
  const values = Array.from({ length: n }, (_, k) => a[k * n + k]),
    order = values.map((_, k) => k).sort((i, j) => values[j] - values[i]);
  return order.map((k) => ({
    size: values[k],
    axis: Float64Array.from({ length: n }, (_, i) => v[i * n + k]),
  }));
}

function rotate(a, v, n, p, q) {
  const apq = a[p * n + q];
  if (apq === 0) return;
  const theta = (a[q * n + q] - a[p * n + p]) / (2 * apq),
    t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1)),
    c = 1 / Math.sqrt(t * t + 1),
    s = t * c;
  for (let k = 0; k < n; k++) {
    const x = a[k * n + p],
      y = a[k * n + q];
    a[k * n + p] = c * x - s * y;
    a[k * n + q] = s * x + c * y;
  }
  for (let k = 0; k < n; k++) {
    const x = a[p * n + k],
      y = a[q * n + k];
    a[p * n + k] = c * x - s * y;
    a[q * n + k] = s * x + c * y;
    const i = v[k * n + p],
      j = v[k * n + q];
    v[k * n + p] = c * i - s * j;
    v[k * n + q] = s * i + c * j;
  }
}

/** h (T, H) times a vector, and the transposed of it times that: (h'h) v. */
function twice(h, T, H, v) {
  const out = new Float64Array(H);
  for (let t = 0; t < T; t++) {
    let sum = 0;
    for (let k = 0; k < H; k++) sum += h[t * H + k] * v[k];
    for (let k = 0; k < H; k++) out[k] += sum * h[t * H + k];
  }
  return out;
}

const dot = (a, b) => {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k] * b[k];
  return sum;
};

/** What is left of v without its parts along a basis, of length 1; null where nothing is. */
function apart(v, basis) {
  const size = Math.sqrt(dot(v, v));
  // twice, since the first leaves what rounding adds
  for (let again = 0; again < 2; again++)
    for (const each of basis) {
      const along = dot(v, each);
      for (let k = 0; k < v.length; k++) v[k] -= along * each[k];
    }
  const left = Math.sqrt(dot(v, v));
  return left > 1e-10 * size ? v.map((x) => x / left) : null;
}

/** The main axes of h'h for centred h (T, H), the largest first: by Lanczos, in a space of few directions. */
function mainAxes(h, T, H) {
  const basis = [],
    moved = [];
  // a row that moves most is a good direction to begin with
  let v = twice(
    h,
    T,
    H,
    Float64Array.from({ length: H }, (_, k) => 1 + ((k * 7919) % 101) / 101),
  );
  while (basis.length < Math.min(H, MOST)) {
    const next = apart(v.slice(), basis);
    if (!next || !dot(v, v)) break;
    basis.push(next);
    v = twice(h, T, H, next);
    moved.push(v);
  }
  const n = basis.length,
    small = new Float64Array(n * n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) small[i * n + j] = dot(basis[i], moved[j]);
  return eigen(small, n)
    .slice(0, 2)
    .map(({ size, axis }) => {
      const out = new Float64Array(H);
      basis.forEach((each, i) => {
        for (let k = 0; k < H; k++) out[k] += axis[i] * each[k];
      });
      return { size, axis: out };
    });
}

/** Units ordered by angle in the plane of the two main axes of h (T, H), which is centred in place. */
export function similarityOrder(h, T, H) {
  for (let k = 0; k < H; k++) {
    let mean = 0;
    for (let t = 0; t < T; t++) mean += h[t * H + k];
    mean /= T;
    for (let t = 0; t < T; t++) h[t * H + k] -= mean;
  }
  const found = mainAxes(h, T, H),
    units = Array.from({ length: H }, (_, k) => k),
    // an axis along which nothing moves is rounding noise
    axes = found.filter(({ size }) => size > 1e-6 * found[0].size).map(({ axis }) => signed(axis));
  if (!axes.length) return units;
  const place = axes.length > 1 ? units.map((k) => Math.atan2(axes[1][k], axes[0][k])) : axes[0];
  units.sort((a, b) => place[a] - place[b]);
  if (axes.length < 2) return units;
  // open the circle at its widest gap
  let widest = -Infinity,
    at = 0;
  units.forEach((unit, k) => {
    const next = k + 1 < H ? place[units[k + 1]] : place[units[0]] + 2 * Math.PI;
    if (next - place[unit] > widest) [widest, at] = [next - place[unit], k];
  });
  return [...units.slice(at + 1), ...units.slice(0, at + 1)];
}

// an axis has no sign of its own: its largest part is positive
function signed(axis) {
  let at = 0;
  for (let k = 0; k < axis.length; k++) if (Math.abs(axis[k]) > Math.abs(axis[at])) at = k;
  return axis[at] < 0 ? axis.map((x) => -x) : axis;
}
