// The noise of frames: numbers as NumPy's PCG64 draws them (O'Neill 2014, XSL-RR 128/64), made normal.

const MULTIPLIER = 0x2360ed051fc65da44385df649fccf645n;
const WORD = (1n << 64n) - 1n,
  STATE = (1n << 128n) - 1n;

/** Numbers from 0 to 1 as `Generator.random` draws them, on and on. */
export function* uniforms({ state, inc }) {
  let now = BigInt(state);
  const step = BigInt(inc);
  while (true) {
    now = (now * MULTIPLIER + step) & STATE;
    const turn = now >> 122n,
      mixed = (now >> 64n) ^ (now & WORD),
      drawn = ((mixed >> turn) | (mixed << (64n - turn))) & WORD;
    yield Number(drawn >> 11n) * 2 ** -53;
  }
}

/** @type {Map<string, number[]>} */
const drawn = new Map();
/** @type {Map<string, Generator<number>>} */
const streams = new Map();

/** The first n normal numbers of a stream, each of two uniform ones (Box & Muller 1958). */
export function noise(stream, n) {
  const key = stream.state;
  if (!streams.has(key)) {
    streams.set(key, uniforms(stream));
    drawn.set(key, []);
  }
  const from = streams.get(key),
    found = drawn.get(key);
  while (found.length < n) {
    const u = from.next().value,
      v = from.next().value;
    found.push(Math.sqrt(-2 * Math.log1p(-u)) * Math.cos(2 * Math.PI * v));
  }
  return found;
}
