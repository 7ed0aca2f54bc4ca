// Bokeh figures as standalone documents: made once in Python, filled and coloured here, sending nothing back.

// figures: {doc, roots: name -> id}; targets: name -> element. Gives the models' finder by name.
export async function embed({ doc, roots }, targets) {
  const places = Object.fromEntries(Object.entries(roots).map(([name, id]) => [id, targets[name]]));
  const item = { docid: "gatescope", roots: places, root_ids: Object.keys(places) };
  await Bokeh.embed.embed_items({ gatescope: JSON.parse(doc) }, [item]);
  const [first] = Object.values(roots);
  const made = Bokeh.documents.findLast((each) => each.get_model_by_id?.(first));
  Object.values(targets).forEach(quietFocus);
  return (name) => made.get_model_by_name(name);
}

// a canvas that no key does anything in is no stop for the keyboard
function quietFocus(node) {
  for (const each of node.querySelectorAll("*")) {
    if (each.tabIndex === 0) each.tabIndex = -1;
    if (each.shadowRoot) quietFocus(each.shadowRoot);
  }
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
