"""The Explorer page, at /explore. The address may hold text, model, weights, t, unit, and what was chosen."""

from visualizer.pages.explorer.explorer import Explorer
from visualizer.pages.page import PAGES, page, query, title

asked = query()
names = {address: name for address, (name, _) in PAGES.items()}
explorer = Explorer(
    **{key: asked[key] for key in ("text", "model", "weights", "view") if key in asked},
    pages=names,
    sizing_mode="stretch_width",
)
page(explorer).servable(title=title("explore"))
