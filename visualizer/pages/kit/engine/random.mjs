// Numbers as NumPy's PCG64 draws them (O'Neill 2014, XSL-RR 128/64), and the noise of frames made of them.

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

/** Where PCG64 begins for a seed below 2 ** 32: what NumPy's `SeedSequence` hashes it to. */
export function seeded(seed) {
  let by = 0x43b0d7e5;
  const hashed = (value, times) => {
      value ^= by;
      by = Math.imul(by, times);
      value = Math.imul(value, by);
      return value ^ (value >>> 16);
    },
    mixed = (x, y) => {
      const found = Math.imul(0xca01f9dd, x) - Math.imul(0x4973f715, y);
      return found ^ (found >>> 16);
    },
    pool = [seed, 0, 0, 0].map((each) => hashed(each, 0x931e8875));
  for (let from = 0; from < 4; from++)
    for (let to = 0; to < 4; to++)
      if (from !== to) pool[to] = mixed(pool[to] | 0, hashed(pool[from], 0x931e8875));
  by = 0x8b51f9dd;
  const words = Array.from({ length: 8 }, (_, k) => BigInt(hashed(pool[k % 4], 0x58f38ded) >>> 0)),
    [a, b, c, d] = [0, 2, 4, 6].map((k) => words[k] | (words[k + 1] << 32n)),
    inc = ((((c << 64n) | d) << 1n) | 1n) & STATE;
  return { state: String(((inc + ((a << 64n) | b)) * MULTIPLIER + inc) & STATE), inc: String(inc) };
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
