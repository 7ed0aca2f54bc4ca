"""The Explorer page, at /explore. Its address: `pages.explorer.state`."""

from visualizer.pages.explorer.explorer import Explorer
from visualizer.pages.page import menu, page, query, title

explorer = Explorer(query(), pages=menu(), sizing_mode="stretch_width")
page(explorer, title("explore"))
