"""The Explorer page, at /explore. Its address: `pages.explorer.state`."""

from visualizer.pages.explorer.explorer import Explorer
from visualizer.pages.page import PAGES, page, query, title

names = {address: name for address, (name, _) in PAGES.items()}
explorer = Explorer(query(), pages=names, sizing_mode="stretch_width")
page(explorer, title("explore"))
