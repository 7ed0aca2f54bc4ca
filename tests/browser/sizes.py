"""How large the text of a page is drawn: of elements, in SVG with its scale, and on canvases."""

PENS = """() => {
  // what is written on each canvas: its text -> its size, as the pen is scaled
  window.penned = new Map();
  const pen = CanvasRenderingContext2D.prototype;
  for (const name of ["fillText", "strokeText"]) {
    const write = pen[name];
    pen[name] = function (text, ...rest) {
      if (!penned.has(this.canvas)) penned.set(this.canvas, new Map());
      const { a, b } = this.getTransform(), size = parseFloat(/([\\d.]+)px/.exec(this.font)[1]);
      if (String(text).trim()) penned.get(this.canvas).set(String(text), size * Math.hypot(a, b));
      return write.call(this, text, ...rest);
    };
  }
}"""
"""To be run before a page loads (`add_init_script`), or what its canvases say is not seen."""

SMALL = """(least) => {
  const { style } = document.documentElement, { opacity } = style;
  style.opacity = ""; // a page that cannot be seen has no text in view
  const found = new Map(), roots = [document];
  const name = (e) => e.getAttribute?.("class") || e.localName;
  function say(e, size, text) {
    if (size > least - 0.05) return;
    const where = [e.parentElement, e].filter(Boolean).map(name).join(" > ");
    found.set(`${where}: ${size.toFixed(1)} px, “${text.trim().slice(0, 30)}”`, size);
  }
  const seen = (e) => e.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  // what is covered, and all that is in it, is passed over
  const uncovered = (e) => (e.matches("[inert]") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  // text that is there for a reader alone is of no size
  const wide = (box) => box.width > 1.5 && box.height > 1.5;
  const own = (e) => [...e.childNodes].filter((n) => n.nodeType === 3).map((n) => n.data).join("").trim();
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT, uncovered);
    for (let e = walker.nextNode(); e; e = walker.nextNode()) {
      if (e.shadowRoot) roots.push(e.shadowRoot);
      if (["script", "style", "title", "noscript"].includes(e.localName) || !seen(e)) continue;
      const size = parseFloat(getComputedStyle(e).fontSize);
      if (e.localName === "canvas") {
        for (const [text, drawn] of window.penned?.get(e) ?? [])
          if (wide(e.getBoundingClientRect())) say(e, (drawn * e.clientWidth) / e.width, text);
      } else if (e.matches("input:not([type=range], [type=checkbox], [type=radio]), textarea, select")) {
        say(e, size, e.value || e.placeholder || "");
      } else if (own(e) && !e.closest("select") && wide(e.getBoundingClientRect())) {
        const by = e.getScreenCTM ? Math.hypot(e.getScreenCTM().a, e.getScreenCTM().b) : 1;
        say(e, size * by, own(e));
      }
    }
  }
  style.opacity = opacity;
  return [...found.keys()];
}"""
"""(least) -> every text in view that is drawn smaller than so many CSS pixels."""
