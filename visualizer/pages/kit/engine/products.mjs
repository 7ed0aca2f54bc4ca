// Products of matrices and vectors, written for speed: several rows at once, so that sums do not wait for each other.

/** @typedef {Float32Array | Float64Array} Numbers */

/**
 * out[o..] (R) = the rows of W (R, n) times v[at..] (n).
 * @param {Numbers} W
 */
export function times(W, R, n, v, at, out, o) {
  let r = 0;
  for (; r + 8 <= R; r += 8) {
    let a = 0,
      b = 0,
      c = 0,
      d = 0,
      e = 0,
      f = 0,
      g = 0,
      h = 0;
    const p = r * n,
      q = p + n,
      s = q + n,
      u = s + n,
      w = u + n,
      x = w + n,
      y = x + n,
      z = y + n;
    for (let k = 0; k < n; k++) {
      const one = v[at + k];
      a += W[p + k] * one;
      b += W[q + k] * one;
      c += W[s + k] * one;
      d += W[u + k] * one;
      e += W[w + k] * one;
      f += W[x + k] * one;
      g += W[y + k] * one;
      h += W[z + k] * one;
    }
    out[o + r] = a;
    out[o + r + 1] = b;
    out[o + r + 2] = c;
    out[o + r + 3] = d;
    out[o + r + 4] = e;
    out[o + r + 5] = f;
    out[o + r + 6] = g;
    out[o + r + 7] = h;
  }
  for (; r < R; r++) {
    let a = 0;
    const p = r * n;
    for (let k = 0; k < n; k++) a += W[p + k] * v[at + k];
    out[o + r] = a;
  }
}

/**
 * out (N, R) = X (N, n) times the rows of W (R, n).
 * @param {Numbers} W
 */
export function products(W, R, n, X, N, out) {
  let t = 0;
  // two vectors and four rows at once: each number read serves twice and more
  for (; t + 2 <= N; t += 2) {
    const x0 = t * n,
      o0 = t * R,
      o1 = o0 + R;
    let r = 0;
    for (; r + 4 <= R; r += 4) {
      let a = 0,
        b = 0,
        c = 0,
        d = 0,
        e = 0,
        f = 0,
        g = 0,
        h = 0,
        p = r * n,
        q = p + n,
        s = q + n,
        u = s + n;
      for (let k = x0, j = x0 + n; k < x0 + n; k++, j++) {
        const x = X[k],
          y = X[j],
          wp = W[p++],
          wq = W[q++],
          ws = W[s++],
          wu = W[u++];
        a += wp * x;
        b += wq * x;
        c += ws * x;
        d += wu * x;
        e += wp * y;
        f += wq * y;
        g += ws * y;
        h += wu * y;
      }
      out[o0 + r] = a;
      out[o0 + r + 1] = b;
      out[o0 + r + 2] = c;
      out[o0 + r + 3] = d;
      out[o1 + r] = e;
      out[o1 + r + 1] = f;
      out[o1 + r + 2] = g;
      out[o1 + r + 3] = h;
    }
    for (; r < R; r++) {
      let a = 0,
        e = 0,
        p = r * n;
      for (let k = x0, j = x0 + n; k < x0 + n; k++, j++) {
        const w = W[p++];
        a += w * X[k];
        e += w * X[j];
      }
      out[o0 + r] = a;
      out[o1 + r] = e;
    }
  }
  if (t < N) times(W, R, n, X, t * n, out, t * R);
  return out;
}

/**
 * out (n) += v[at..] (R) times W (R, n).
 * @param {Numbers} W
 */
export function timesBack(W, R, n, v, at, out) {
  let r = 0;
  for (; r + 8 <= R; r += 8) {
    const a = v[at + r],
      b = v[at + r + 1],
      c = v[at + r + 2],
      d = v[at + r + 3],
      e = v[at + r + 4],
      f = v[at + r + 5],
      g = v[at + r + 6],
      h = v[at + r + 7],
      p = r * n,
      q = p + n,
      s = q + n,
      u = s + n,
      w = u + n,
      x = w + n,
      y = x + n,
      z = y + n;
    for (let k = 0; k < n; k++)
      out[k] +=
        a * W[p + k] +
        b * W[q + k] +
        (c * W[s + k] + d * W[u + k]) +
        (e * W[w + k] + f * W[x + k] + (g * W[y + k] + h * W[z + k]));
  }
  for (; r < R; r++) {
    const a = v[at + r],
      p = r * n;
    for (let k = 0; k < n; k++) out[k] += a * W[p + k];
  }
}
