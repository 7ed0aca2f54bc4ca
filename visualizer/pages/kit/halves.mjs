// Numbers of 16 bits: a sign, five bits of the power of two, ten of the digits.

/** @type {?Float32Array} */
let made = null;

/** The number that each 16 bits are, made once. @returns {Float32Array} */
export function halves() {
  if (made) return made;
  made = new Float32Array(2 ** 16);
  for (let power = 0; power < 32; power++) {
    const by = 2 ** (Math.max(power, 1) - 25),
      from = power << 10;
    for (let digits = 0; digits < 1024; digits++) {
      const size = power < 31 ? ((power ? 1024 : 0) + digits) * by : digits ? NaN : Infinity;
      made[from + digits] = size;
      made[from + digits + 2 ** 15] = -size;
    }
  }
  return made;
}
