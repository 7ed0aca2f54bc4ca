// What is seen of an element as one SVG: its boxes, its text as text, its drawings and maps, in the colours it has now.

import { repainted } from "./bokeh.mjs";
import { el as svg } from "./dom.mjs";

const SPACE = "http://www.w3.org/2000/svg";
const CLEAR = /^(transparent|rgba\(\d+, \d+, \d+, 0\))$/;
// what a drawing's style sheet may say, which a file has none of
const DRAWN = [
  "fill",
  "fill-opacity",
  "fill-rule",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-dashoffset",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-opacity",
  "vector-effect",
  "paint-order",
  "opacity",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "letter-spacing",
  "text-anchor",
  "dominant-baseline",
  "transform",
  "visibility",
];
// what most elements have, and need not be said
const USUAL = {
  "fill-opacity": "1",
  "fill-rule": "nonzero",
  stroke: "none",
  "stroke-dasharray": "none",
  "stroke-dashoffset": "0px",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "stroke-opacity": "1",
  "vector-effect": "none",
  "paint-order": "normal",
  opacity: "1",
  "letter-spacing": "normal",
  "text-anchor": "start",
  "dominant-baseline": "auto",
  transform: "none",
  visibility: "visible",
};
const STROKED = /^stroke-/;
// what stands for a measure and for a choice in the style sheets: stripes, and a line at the foot of a box
const HATCHED =
  /^repeating-linear-gradient\(135deg, (.+?) 0px, .+? ([\d.]+)px, (.+?) [\d.]+px, .+? ([\d.]+)px\)$/;
const LINED = /^(.+?) 0px -([\d.]+)px 0px 0px inset$/;
const edges = ({ left, right, top, bottom }) => ({ left, right, top, bottom });
const WRITTEN = /^(font-|letter-|text-|dominant-)/;
const TEXTS = new Set(["text", "tspan", "textPath"]);
const FIELDS = new Set(["INPUT", "TEXTAREA", "SELECT"]);
const UNSEEN = new Set(["SCRIPT", "STYLE", "TEMPLATE", "OPTION", "DIALOG"]);
// what only answers to a hand, which a file has no use for; a page marks more of it by `data-control`. Of a choice what
// is chosen stays, as text.
const CONTROLS =
  "[data-control], .btn, .tb, .speed, .keys, .chip:not([aria-pressed=true]), input[type=range], input[type=checkbox], .seg > button:not([aria-pressed=true]), details:not([open]) > summary";
const CAPTION = { size: 13, high: 18, above: 14 };

/** A length of a picture: no more digits than a thousandth of a pixel. */
const px = (/** @type {number} */ v) => String(Math.round(v * 1000) / 1000);

/**
 * The lines that the characters of a text stand on: each its first character, the one after its last, and its box.
 * @param {{ left: number, right: number, top: number, bottom: number }[]} boxes one a character; empty where it is not seen
 */
export function lines(boxes) {
  /** @type {{ from: number, to: number, left: number, right: number, top: number, bottom: number }[]} */
  const found = [];
  boxes.forEach(({ left, right, top, bottom }, k) => {
    if (right <= left) return;
    const last = found.at(-1),
      same = last && Math.abs(top - last.top) < 1 && left >= last.left;
    if (same) Object.assign(last, { to: k + 1, right: Math.max(last.right, right) });
    else found.push({ from: k, to: k + 1, left, right, top, bottom });
  });
  return found;
}

let pen = null;

// how far above the baseline the letters of a font stand
function ascent(style) {
  pen ??= document.createElement("canvas").getContext("2d");
  pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = pen.measureText("x");
  return { up, tall: up + down };
}

const weighed = (style) => ({
  "font-family": style.fontFamily.replaceAll('"', "'"),
  "font-size": style.fontSize,
  "font-weight": style.fontWeight === "400" ? null : style.fontWeight,
  "font-style": style.fontStyle === "normal" ? null : style.fontStyle,
  "letter-spacing": style.letterSpacing === "normal" ? null : style.letterSpacing,
});

const CASES = {
  uppercase: (text) => text.toUpperCase(),
  lowercase: (text) => text.toLowerCase(),
};

/** Whether it only answers to a hand, or offers what is not chosen. */
const controls = (node) =>
  node.matches(CONTROLS) ||
  (node.tagName === "LABEL" && node.querySelector("input[type=checkbox]")?.checked === false);

/** Whether it holds what is chosen: in a file its box, or the line under it, would promise a choice. */
const chosen = (node) => FIELDS.has(node.tagName) || node.matches(".seg, .seg > button");

/** Whether it is in what a person may open, and has not: a browser lays it out all the same. */
const folded = ({ parentElement: of, tagName }) =>
  of?.tagName === "DETAILS" && !of.open && tagName !== "SUMMARY";

class Drawing {
  constructor(/** @type {Element} */ root) {
    const box = root.getBoundingClientRect();
    this.origin = [box.left, box.top];
    this.clips = [];
    this.drawings = 0;
    /** Where the lowest of what is drawn ends: below it may have stood what a file has not. */
    this.end = 0;
  }

  at(box) {
    return { x: px(box.left - this.origin[0]), y: px(box.top - this.origin[1]) };
  }

  rect(box, more) {
    return svg("rect", {
      ...this.at(box),
      width: px(box.right - box.left),
      height: px(box.bottom - box.top),
      ...more,
    });
  }

  /** What is seen of an element and of all below it. @returns {Element[]} */
  element(node) {
    const style = getComputedStyle(node);
    if (UNSEEN.has(node.tagName) || style.display === "none" || Number(style.opacity) === 0) return [];
    if (node.classList.contains("unseen") || folded(node) || controls(node)) return [];
    const box = node.getBoundingClientRect(),
      shown = style.visibility === "visible" && box.width > 0 && box.height > 0;
    const own = shown && !chosen(node) ? this.box(box, style) : [];
    let inside,
      leaf = true;
    if (node.namespaceURI === SPACE && node.tagName === "svg")
      inside = shown ? [this.drawing(node, box)] : [];
    else if (node.tagName === "CANVAS") inside = shown ? [this.pixels(node, box)] : [];
    else if (FIELDS.has(node.tagName)) inside = shown ? this.field(node, box, style) : [];
    else {
      leaf = false;
      const { end } = this,
        below = [...(node.shadowRoot ?? node).childNodes];
      inside = below.flatMap((each) => this.node(each, style));
      if (shown && /hidden|clip|auto|scroll/.test(style.overflowX + style.overflowY) && inside.length)
        [inside, this.end] = [[this.cut(box, inside)], Math.max(end, Math.min(this.end, box.bottom))];
    }
    if (own.length || (leaf && inside.length)) this.end = Math.max(this.end, box.bottom);
    const all = [...own, ...inside];
    return all.length && Number(style.opacity) < 1 ? [svg("g", { opacity: style.opacity }, all)] : all;
  }

  node(node, style) {
    if (node.nodeType === Node.TEXT_NODE) return style.visibility === "visible" ? this.text(node, style) : [];
    return node.nodeType === Node.ELEMENT_NODE ? this.element(node) : [];
  }

  box(box, style) {
    const sides = ["Top", "Right", "Bottom", "Left"].map((side) => ({
      wide: style[`border${side}Style`] === "none" ? 0 : Number.parseFloat(style[`border${side}Width`]),
      colour: style[`border${side}Color`],
      dashed: style[`border${side}Style`] === "dashed",
    }));
    const [first] = sides,
      seen = sides.filter(({ wide, colour }) => wide && !CLEAR.test(colour)),
      even = sides.every(({ wide, colour }) => wide === first.wide && colour === first.colour),
      radius = Math.min(Number.parseFloat(style.borderTopLeftRadius) || 0, box.width / 2, box.height / 2);
    const fill = CLEAR.test(style.backgroundColor) ? null : style.backgroundColor,
      found = [];
    if (fill) found.push(this.rect(box, { fill, rx: radius ? px(radius) : null }));
    const hatch = HATCHED.exec(style.backgroundImage),
      line = LINED.exec(style.boxShadow);
    if (hatch) found.push(this.hatched(box, hatch));
    if (line) {
      const high = Number(line[2]);
      found.push(this.rect({ ...edges(box), top: box.bottom - high }, { fill: line[1] }));
    }
    if (seen.length && even) {
      const half = first.wide / 2;
      const inner = {
        left: box.left + half,
        right: box.right - half,
        top: box.top + half,
        bottom: box.bottom - half,
      };
      found.push(
        this.rect(inner, {
          fill: "none",
          stroke: first.colour,
          "stroke-width": px(first.wide),
          "stroke-dasharray": first.dashed ? px(2 * first.wide) : null,
          rx: radius ? px(Math.max(0, radius - half)) : null,
        }),
      );
    } else
      sides.forEach(({ wide, colour }, k) => {
        if (!wide || CLEAR.test(colour)) return;
        const { left, right, top, bottom } = box;
        const strip = [
          { left, right, top, bottom: top + wide },
          { left: right - wide, right, top, bottom },
          { left, right, top: bottom - wide, bottom },
          { left, right: left + wide, top, bottom },
        ][k];
        found.push(this.rect(strip, { fill: colour }));
      });
    return found;
  }

  text(node, style) {
    const { data } = node;
    if (!data.trim()) return [];
    const range = document.createRange();
    const boxes = Array.from(data, (_, k) => k < data.length && k).map((k) => {
      range.setStart(node, k);
      range.setEnd(node, k + 1);
      return /\s/.test(data[k]) ? { left: 0, right: 0, top: 0, bottom: 0 } : range.getBoundingClientRect();
    });
    const { up, tall } = ascent(style),
      cased = CASES[style.textTransform] ?? ((text) => text),
      line = style.textDecorationLine;
    const found = lines(boxes);
    this.end = Math.max(this.end, ...found.map(({ bottom }) => bottom));
    return found.map(({ from, to, left, right, top, bottom }) =>
      svg(
        "text",
        {
          x: px(left - this.origin[0]),
          y: px(top + (bottom - top - tall) / 2 + up - this.origin[1]),
          textLength: to - from > 1 ? px(right - left) : null,
          fill: style.color,
          ...weighed(style),
          // dots say that there is something to point at, which a file has not
          "text-decoration":
            style.textDecorationStyle === "solid" && /underline|line-through/.test(line) ? line : null,
        },
        cased(data.slice(from, to).replace(/\s+/g, " ")),
      ),
    );
  }

  field(node, box, style) {
    const said = node.tagName === "SELECT" ? node.selectedOptions[0]?.textContent : node.value,
      { up, tall } = ascent(style),
      indent = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.borderLeftWidth);
    if (!said || ["range", "checkbox", "radio"].includes(node.type)) return [];
    const rows = node.tagName === "TEXTAREA" ? said.split("\n") : [said],
      high = Number.parseFloat(style.lineHeight) || tall,
      top =
        node.tagName === "TEXTAREA"
          ? box.top + Number.parseFloat(style.paddingTop)
          : box.top + (box.height - high) / 2;
    const written = rows.map((row, k) =>
      svg(
        "text",
        {
          x: px(box.left + indent - this.origin[0]),
          y: px(top + k * high + (high - tall) / 2 + up - this.origin[1]),
          fill: style.color,
          ...weighed(style),
        },
        row,
      ),
    );
    return [this.cut(box, written)];
  }

  pixels(node, box) {
    const again = repainted(node);
    if (again !== undefined) {
      if (again) for (const [name, value] of Object.entries(this.at(box))) again.setAttribute(name, value);
      return again ?? svg("g");
    }
    return svg("image", {
      ...this.at(box),
      width: px(box.width),
      height: px(box.height),
      preserveAspectRatio: "none",
      style: "image-rendering: pixelated",
      href: node.toDataURL(),
    });
  }

  // a drawing as it is, with what the style sheet says of it written to each part
  drawing(node, box) {
    const copy = node.cloneNode(true);
    this.drawings += 1;
    const own = `d${this.drawings}-`;
    const parts = [node, ...node.querySelectorAll("*")],
      copies = [copy, ...copy.querySelectorAll("*")];
    const gone = [];
    parts.forEach((part, k) => {
      const style = getComputedStyle(part),
        to = copies[k];
      if (part.matches("[data-control]")) gone.push(to);
      if (style.display === "none" && !part.closest("defs, clipPath, mask, marker, symbol")) gone.push(to);
      for (const name of ["class", "tabindex", "style", "id"])
        if (name !== "id" || part === node) to.removeAttribute(name);
      for (const name of [...to.getAttributeNames()]) {
        if (/^(data-|aria-|on)/.test(name) || name === "role") to.removeAttribute(name);
        else if (to.getAttribute(name).includes("url(#"))
          to.setAttribute(name, to.getAttribute(name).replace(/url\(#/g, `url(#${own}`));
      }
      if (to.id) to.id = own + to.id;
      const link = to.getAttribute("href");
      if (link?.startsWith("#")) to.setAttribute("href", `#${own}${link.slice(1)}`);
      for (const name of DRAWN) {
        const value = style.getPropertyValue(name),
          spare =
            part === node ||
            value === USUAL[name] ||
            (STROKED.test(name) && style.stroke === "none") ||
            (WRITTEN.test(name) && !TEXTS.has(part.tagName));
        if (name === "transform" && part !== node && part.hasAttribute("transform") && spare) continue;
        if (spare) to.removeAttribute(name);
        else
          to.setAttribute(
            name,
            value
              .replaceAll('"', "'")
              .replace(/url\('?#/g, `url(#${own}`)
              .replace(/'\)/g, ")"),
          );
      }
      if (["foreignObject", "style"].includes(part.tagName)) gone.push(to);
      if (part.tagName === "a") to.removeAttribute("href"); // to a server that may be gone
    });
    for (const each of gone) each.remove();
    const { left, top } = box;
    // a style sheet may have sized it
    if (!node.hasAttribute("viewBox")) copy.setAttribute("viewBox", `0 0 ${px(box.width)} ${px(box.height)}`);
    for (const [name, value] of Object.entries({
      ...this.at({ left, top }),
      width: px(box.width),
      height: px(box.height),
    }))
      copy.setAttribute(name, value);
    if (getComputedStyle(node).overflow === "visible") copy.setAttribute("overflow", "visible");
    return copy;
  }

  // slanted lines of one colour, and another between them
  hatched(box, /** @type {string[]} */ [, ink, wide, between, every]) {
    const { x, y } = this.at(box),
      [left, top, apart] = [Number(x), Number(y), Math.SQRT2 * Number(every)],
      lines = [];
    for (let c = Number(wide) / Math.SQRT2; c < box.width + box.height; c += apart)
      lines.push(`M${px(left + c)} ${px(top)}L${px(left + c - box.height)} ${px(top + box.height)}`);
    const drawn = svg("path", { d: lines.join(""), stroke: ink, "stroke-width": wide, fill: "none" });
    return this.cut(box, [this.rect(box, { fill: between }), drawn]);
  }

  cut(box, inside) {
    const id = `cut${this.clips.length}`;
    this.clips.push(svg("clipPath", { id }, this.rect(box, {})));
    return svg("g", { "clip-path": `url(#${id})` }, inside);
  }
}

/**
 * A text in lines of at most `width`, by what `measured` makes of each; a word that is longer has a line of its own.
 * @param {string} text
 * @param {number} width
 * @param {(text: string) => number} measured
 */
export function wrapped(text, width, measured) {
  /** @type {string[]} */
  const rows = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = `${rows.at(-1)} ${word}`;
    if (rows.length && measured(longer) <= width) rows[rows.length - 1] = longer;
    else rows.push(word);
  }
  return rows;
}

// the caption's lines one below the other from `top`, the first of them strong
function captioned(/** @type {string[]} */ caption, style, width, top) {
  let y = top;
  return caption.flatMap((each, k) => {
    const weight = k ? "400" : "650";
    pen ??= document.createElement("canvas").getContext("2d");
    pen.font = `${weight} ${CAPTION.size}px ${style.fontFamily}`;
    return wrapped(each, width, (text) => pen.measureText(text).width).map((row) => {
      y += CAPTION.high;
      return svg(
        "text",
        {
          x: 0,
          y,
          fill: style.color,
          ...weighed({
            ...style,
            fontFamily: style.fontFamily,
            fontSize: `${CAPTION.size}px`,
            fontWeight: weight,
          }),
        },
        row,
      );
    });
  });
}

/**
 * An element as it is seen now, without what only answers to a hand, with `margin` pixels of its background about it and
 * a caption under it, whose paragraphs are its title too.
 * @param {Element} root
 * @param {{ caption?: string[], margin?: number }} [how]
 * @returns {{ text: string, width: number, height: number }}
 */
export function drawn(root, { caption = [], margin = 12 } = {}) {
  const box = root.getBoundingClientRect(),
    wide = Math.ceil(box.width),
    drawing = new Drawing(root),
    parts = drawing.element(root),
    high = Math.ceil(parts.length ? Math.min(box.height, drawing.end - box.top) : box.height),
    under = captioned(caption, getComputedStyle(root), wide, high + CAPTION.above),
    width = wide + 2 * margin,
    height = high + 2 * margin + (under.length ? CAPTION.above + under.length * CAPTION.high : 0);
  let behind = root;
  while (behind && CLEAR.test(getComputedStyle(behind).backgroundColor)) behind = behind.parentElement;
  const page = behind ? getComputedStyle(behind).backgroundColor : "#fff";
  const whole = svg(
    "svg",
    { xmlns: SPACE, width, height, viewBox: `${-margin} ${-margin} ${width} ${height}` },
    caption.length > 0 && svg("title", {}, caption.join(". ")),
    svg("rect", { x: -margin, y: -margin, width, height, fill: page }),
    drawing.clips.length > 0 && svg("defs", {}, drawing.clips),
    parts,
    under,
  );
  return { text: new XMLSerializer().serializeToString(whole), width, height };
}

/** An SVG as a PNG of `scale` pixels a pixel. @returns {Promise<Blob>} */
export async function painted({ text, width, height }, scale = 2) {
  const url = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width: width * scale, height: height * scale });
    const pen = canvas.getContext("2d");
    pen.scale(scale, scale);
    pen.drawImage(image, 0, 0, width, height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture came of it")))),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
