// Data for any sizes, see `terms` of `visualizer.pages.shapes`.

/** The data at these sizes: of terms their sum, of a text with numbers in it the text. */
export function filled(data, sizes) {
  if (data === null || typeof data !== "object") return data;
  if (Array.isArray(data)) return data.map((each) => filled(each, sizes));
  const { terms, text } = data;
  if (Array.isArray(terms))
    return terms.reduce(
      (sum, [factor, ...powers]) => sum + powers.reduce((part, power, k) => part * sizes[k] ** power, factor),
      0,
    );
  const written = (part) => (typeof part === "number" ? part.toLocaleString("en") : part);
  if (Array.isArray(text)) return text.map((part) => written(filled(part, sizes))).join("");
  return Object.fromEntries(Object.entries(data).map(([name, each]) => [name, filled(each, sizes)]));
}
