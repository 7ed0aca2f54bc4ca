// Arrays as one NPZ file, which NumPy reads without pickle: a ZIP of one NPY an array, uncompressed.

const ALIGNED = 64;
const HEAD = 30,
  ENTRY = 46,
  TAIL = 22;
const VERSION = 20,
  UTF8 = 0x0800,
  DATE = 0x21; // the first of January 1980: the same numbers give the same bytes

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = TABLE[(crc ^ byte) & 255] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const bytesOf = ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength);

/**
 * Numbers, truths or texts as what NPY calls them and as bytes, little-endian as all browsers are.
 * @returns {[string, Uint8Array]}
 */
function packed(values) {
  if (values instanceof Float32Array) return ["<f4", bytesOf(values)];
  if (values instanceof Float64Array) return ["<f8", bytesOf(values)];
  if (values instanceof Int32Array) return ["<i4", bytesOf(values)];
  if (typeof values[0] === "boolean") return ["|b1", Uint8Array.from(values, Number)];
  const texts = values.map((text) => Array.from(text, (c) => c.codePointAt(0))),
    wide = Math.max(1, ...texts.map((text) => text.length)),
    letters = new Uint32Array(wide * texts.length);
  texts.forEach((text, k) => letters.set(text, k * wide));
  return [`<U${wide}`, bytesOf(letters)];
}

/** One array as NPY, version 1.0: its kind and shape in a line of Python, then its numbers, row by row. */
export function npy(values, shape = [values.length]) {
  const [kind, body] = packed(values);
  const tuple = shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(", ")})`;
  const said = `{'descr': '${kind}', 'fortran_order': False, 'shape': ${tuple}, }`,
    start = 10,
    filled = Math.ceil((start + said.length + 1) / ALIGNED) * ALIGNED;
  const file = new Uint8Array(filled + body.length);
  file.set([0x93, ...new TextEncoder().encode("NUMPY"), 1, 0]);
  new DataView(file.buffer).setUint16(8, filled - start, true);
  file.set(new TextEncoder().encode(`${said.padEnd(filled - start - 1)}\n`), start);
  file.set(body, filled);
  return file;
}

// what stands both before a file and in the list at the end, from `at` on
function described(view, at, { name, file, crc }) {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, file.length, true);
  view.setUint32(at + 18, file.length, true);
  view.setUint16(at + 22, name.length, true);
}

/**
 * Arrays as NPZ.
 * @param {Record<string, [ArrayLike<any>, number[]?]>} arrays name -> values and shape
 * @returns {Uint8Array}
 */
export function npz(arrays) {
  const files = Object.entries(arrays).map(([key, [values, shape]]) => {
    const file = npy(values, shape);
    return { name: new TextEncoder().encode(`${key}.npy`), file, crc: crc32(file), at: 0 };
  });
  const size = files.reduce(
    (sum, { name, file }) => sum + HEAD + ENTRY + 2 * name.length + file.length,
    TAIL,
  );
  const all = new Uint8Array(size),
    view = new DataView(all.buffer);
  let at = 0;
  for (const each of files) {
    each.at = at;
    view.setUint32(at, 0x04034b50, true);
    described(view, at + 4, each);
    all.set(each.name, at + HEAD);
    all.set(each.file, at + HEAD + each.name.length);
    at += HEAD + each.name.length + each.file.length;
  }
  const listed = at;
  for (const each of files) {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    described(view, at + 6, each);
    view.setUint32(at + 42, each.at, true);
    all.set(each.name, at + ENTRY);
    at += ENTRY + each.name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, files.length, true);
  view.setUint16(at + 10, files.length, true);
  view.setUint32(at + 12, at - listed, true);
  view.setUint32(at + 16, listed, true);
  return all;
}
