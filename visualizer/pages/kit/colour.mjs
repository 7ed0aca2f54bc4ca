// Ramps, linear in OKLab from --zero to a hue's end, 65 steps; and black or white text on them.

const linear = (x) => (x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4);
const gamma = (x) => (x <= 0.0031308 ? x * 12.92 : 1.055 * x ** (1 / 2.4) - 0.055);
export const hex = (c) => [1, 3, 5].map((i) => parseInt(c.trim().slice(i, i + 2), 16));

function oklab(c) {
  const [r, g, b] = hex(c).map((x) => linear(x / 255));
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** @param {number[]} lab */
function rgb([L, a, b]) {
  const l = (L + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (L - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (L - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((x) => Math.round(255 * Math.min(1, Math.max(0, gamma(Math.min(1, Math.max(0, x)))))));
}

const STEPS = 64;

/** @returns {number[][]} */
export function ramp(from, to) {
  const a = oklab(from),
    b = oklab(to);
  return Array.from({ length: STEPS + 1 }, (_, k) => rgb(a.map((v, j) => v + ((b[j] - v) * k) / STEPS)));
}

// css: name -> value of a custom property. A signal that has a hue of its own, --R and its letter, goes from nothing to
// that; any other by its sign.
export function palette(css) {
  const to = (hue) => ramp(css("--zero"), css(`--R${hue}`));
  const pos = to("pos"),
    neg = to("neg"),
    own = new Map();
  const table = (name) => {
    if (!own.has(name)) own.set(name, css(`--R${name}`) ? to(name) : null);
    return own.get(name);
  };
  return {
    // the colour of a value whose full scale is `full`
    of(name, value, full = 1) {
      const shades = table(name) ?? (value < 0 ? neg : pos);
      return shades[Math.round(STEPS * Math.min(1, Math.abs(value) / (full || 1)))];
    },
  };
}

export const css = (c) => `rgb(${c.join(",")})`;

export function inkOn(c) {
  const [r, g, b] = c.map((x) => linear(x / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179 ? "#000" : "#fff";
}
