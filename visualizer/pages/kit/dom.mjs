// Builders of elements. Text is only ever appended as a text node, so nothing a person types can become markup.

function build(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") node.addEventListener(name.replace(/^on/, ""), value);
    else if (value !== null && value !== undefined && value !== false)
      node.setAttribute(name, value === true ? "" : value);
  }
  node.append(
    ...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false),
  );
  return node;
}

/** A builder of the elements of a namespace: attributes that are null or false are left out, functions become
 * listeners ("onclick"). */
export const tree =
  (namespace) =>
  (name, attributes = {}, ...children) =>
    build(document.createElementNS(namespace, name), attributes, children);

/** An SVG element. */
export const el = tree("http://www.w3.org/2000/svg");

/** An HTML element, by the same rules. */
export const h = (name, attributes = {}, ...children) =>
  build(document.createElement(name), attributes, children);

/** Writes a text where another stands: a browser lays out anew whatever is written, also what stood there before. */
export function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** Writes attributes where others stand, as `setText` does. */
export function setAttributes(node, attributes) {
  for (const [name, value] of Object.entries(attributes)) {
    if (node.getAttribute(name) !== String(value)) node.setAttribute(name, value);
  }
}

/** Calls go() where a link is clicked plainly; with Ctrl, Meta or Shift the browser opens its address elsewhere. */
export function onPlainClick(link, go) {
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go();
  });
}

/** Hands a file to the person: its name, what is in it and of which kind. */
export function download(name, content, type) {
  const url = URL.createObjectURL(new Blob([content], { type }));
  h("a", { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
