// Bokeh figures as standalone documents: made once in Python, filled and coloured here, sending nothing back.

/**
 * Draws figures, once `fill` has filled and coloured them: a figure that is drawn already is laid out anew at nearly
 * every change of it. figures: {doc, roots: name -> id}; targets: name -> element. fill is given the finder of
 * models by name, which is the answer too. Where Bokeh's own script comes after the page, `there` is done once it has.
 */
export async function embed({ doc, roots }, targets, fill, there = null) {
  await there;
  await Bokeh.embed.embed_items({ gatescope: JSON.parse(doc) }, []);
  const [first] = Object.values(roots),
    made = Bokeh.documents.findLast((each) => each.get_model_by_id?.(first)),
    named = (name) => made.get_model_by_name(name);
  await fill(named);
  const names = Object.fromEntries(Object.entries(roots).map(([name, id]) => [id, name]));
  await Bokeh.embed.add_document_standalone(
    made,
    document.body,
    made.all_roots.map(({ id }) => targets[names[id]]),
  );
  Object.values(targets).forEach(quietFocus);
  return named;
}

// a canvas that no key does anything in is no stop for the keyboard
function quietFocus(node) {
  for (const each of node.querySelectorAll("*")) {
    if (each.tabIndex === 0) each.tabIndex = -1;
    if (each.shadowRoot) quietFocus(each.shadowRoot);
  }
}

/** Writes rows [value, text] along an axis; the texts change with the values, and so lay the figure out for both. */
export function axisNumbers(ticker, axis, rows) {
  ticker.setv({ ticks: rows.map(([v]) => v) }, { silent: true });
  axis.major_label_overrides = new Map(rows);
}

// the look of an axis and its grid in this theme
export function axisColours(named, name, { css, rem, fine, font }) {
  named(`${name}.axis`).setv({
    major_label_text_color: css("--ink3"),
    major_label_text_font_size: `${fine}px`,
    major_label_text_font: font,
    major_label_standoff: Math.round(0.2 * rem),
  });
  named(`${name}.grid`).grid_line_color = css("--rule");
}
