// Unpacks bzip2, which Python's `bz2` packs and no browser unpacks by itself: a script is a fifth smaller in it than in
// what browsers do unpack. The format is as in Joe Tsai's "BZIP2: Format Specification".

const BLOCK = 0x314159265359,
  LARGEST = 900_000, // bytes of a block
  GROUP = 50, // symbols that are read by one code
  LONGEST = 20; // bits of a symbol

// of each byte what it does to a checksum, the highest bit first
const SUMS = Int32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte << 24;
  for (let k = 0; k < 8; k++) sum = sum < 0 ? (sum << 1) ^ 0x04c11db7 : sum << 1;
  return sum;
});

const broken = () => new RangeError("the data is not whole");

/** The first `size` bytes of what a `.bz2` file holds. @param {Uint8Array} data @param {number} size */
export function unpacked(data, size) {
  const out = new Uint8Array(size),
    column = new Uint32Array(LARGEST);
  let from = 4,
    to = 0,
    // bits that were read and not taken
    held = 0,
    count = 0;

  // at most 24
  function peek(wanted) {
    for (; count < wanted; count += 8) held = (held << 8) | data[from++];
    return (held >>> (count - wanted)) & ((1 << wanted) - 1);
  }

  function bits(wanted) {
    const found = peek(wanted);
    count -= wanted;
    return found;
  }

  // symbols by the lengths of their codes: the shorter first, and those of one length in their order
  function code(symbols) {
    const lengths = new Uint8Array(symbols),
      sorted = new Uint16Array(symbols),
      ends = new Int32Array(LONGEST + 1),
      skipped = new Int32Array(LONGEST + 1);
    let length = bits(5),
      placed = 0;
    for (let k = 0; k < symbols; k++) {
      while (bits(1)) length += bits(1) ? -1 : 1;
      lengths[k] = length;
    }
    for (let bits = 1, next = 0; bits <= LONGEST; bits++, next *= 2) {
      skipped[bits] = next - placed;
      for (let k = 0; k < symbols; k++) if (lengths[k] === bits) sorted[placed++] = k;
      next = placed + skipped[bits];
      // what is below this is of so many bits
      ends[bits] = next << (LONGEST - bits);
    }
    return { sorted, ends, skipped, least: Math.max(1, Math.min(...lengths)) };
  }

  function symbol({ sorted, ends, skipped, least }) {
    const seen = peek(LONGEST);
    let length = least;
    while (seen >= ends[length]) length += 1;
    if (length > LONGEST || from > data.length + 4) throw broken();
    count -= length;
    return sorted[(seen >>> (LONGEST - length)) - skipped[length]];
  }

  // what was at a place comes before all others
  function front(/** @type {Uint8Array} */ list, place) {
    const found = list[place];
    for (let k = place; k > 0; k--) list[k] = list[k - 1];
    list[0] = found;
    return found;
  }

  // which bytes there are
  function alphabet() {
    const rows = bits(16),
      found = [];
    for (let row = 0; row < 16; row++) {
      const there = (rows << row) & 0x8000 ? bits(16) : 0;
      for (let k = 0; k < 16; k++) if ((there << k) & 0x8000) found.push(16 * row + k);
    }
    return Uint8Array.from(found);
  }

  // the last column of the sorted rotations of a block, and how long it is
  function transformed() {
    const latest = alphabet(),
      end = latest.length + 1,
      codes = bits(3),
      known = Uint8Array.from({ length: codes }, (_, k) => k),
      chosen = Uint8Array.from({ length: bits(15) }, () => {
        let place = 0;
        while (bits(1) && place < codes) place += 1;
        return front(known, place);
      }),
      tables = Array.from({ length: codes }, () => code(end + 1));
    let length = 0,
      times = 0,
      digit = 1;
    for (let read = 0; ; read++) {
      const found = symbol(tables[chosen[(read / GROUP) | 0]]);
      // how often the latest comes again, in digits that are 1 or 2, the lowest first
      if (found < 2) {
        times += digit * (found + 1);
        digit *= 2;
        continue;
      }
      if (length + times >= LARGEST) throw broken();
      for (; times; times--) column[length++] = latest[0];
      digit = 1;
      if (found === end) return length;
      column[length++] = front(latest, found - 1);
    }
  }

  function block() {
    const checked = (bits(16) << 16) | bits(16),
      begin = to;
    bits(1); // not used any more
    const origin = bits(24),
      length = transformed(),
      begins = new Uint32Array(257);
    for (let k = 0; k < length; k++) begins[column[k] + 1] += 1;
    for (let k = 1; k < 257; k++) begins[k] += begins[k - 1];
    // above each byte, where the next one stands
    for (let k = 0; k < length; k++) column[begins[column[k] & 255]++] |= k << 8;
    let at = column[origin] >>> 8,
      last = -1,
      same = 0;
    for (let k = 0; k < length; k++) {
      const found = column[at],
        byte = found & 255;
      at = found >>> 8;
      if (same === 4) {
        // after four that are the same, how many more there are
        out.fill(last, to, to + byte);
        to += byte;
        same = 0;
      } else {
        same = byte === last ? same + 1 : 1;
        last = byte;
        out[to++] = byte;
      }
    }
    let sum = -1;
    for (let k = begin; k < to; k++) sum = (sum << 8) ^ SUMS[(sum >>> 24) ^ out[k]];
    if (~sum !== checked) throw broken();
  }

  while (to < size) {
    if (bits(24) * 2 ** 24 + bits(24) !== BLOCK) throw broken();
    block();
  }
  return out;
}
