// Products of matrices and vectors, written for speed: several rows at once, so that sums do not wait for each other.

/**
 * out[o..] (R) = the rows of W (R, n) times v[at..] (n).
 * @param {Float64Array} W
 */
export function times(W, R, n, v, at, out, o) {
  let r = 0;
  for (; r + 4 <= R; r += 4) {
    let a = 0,
      b = 0,
      c = 0,
      d = 0,
      p = r * n,
      q = p + n,
      s = q + n,
      u = s + n;
    for (let k = at; k < at + n; k++) {
      const x = v[k];
      a += W[p++] * x;
      b += W[q++] * x;
      c += W[s++] * x;
      d += W[u++] * x;
    }
    out[o + r] = a;
    out[o + r + 1] = b;
    out[o + r + 2] = c;
    out[o + r + 3] = d;
  }
  for (; r < R; r++) {
    let a = 0,
      p = r * n;
    for (let k = at; k < at + n; k++) a += W[p++] * v[k];
    out[o + r] = a;
  }
}

/**
 * out (N, R) = X (N, n) times the rows of W (R, n).
 * @param {Float64Array} W
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
 * @param {Float64Array} W
 */
export function timesBack(W, R, n, v, at, out) {
  let r = 0;
  for (; r + 4 <= R; r += 4) {
    const a = v[at + r],
      b = v[at + r + 1],
      c = v[at + r + 2],
      d = v[at + r + 3];
    let p = r * n,
      q = p + n,
      s = q + n,
      u = s + n;
    for (let k = 0; k < n; k++) out[k] += a * W[p++] + b * W[q++] + c * W[s++] + d * W[u++];
  }
  for (; r < R; r++) {
    const a = v[at + r];
    let p = r * n;
    for (let k = 0; k < n; k++) out[k] += a * W[p++];
  }
}
