"""The page of shapes and parameters, at /sizes. Its address: `pages.sizes.state`."""

from visualizer.pages.page import PAGES, page, query, title
from visualizer.pages.sizes.sizes import Shapes

names = {address: name for address, (name, _) in PAGES.items()}
shapes = Shapes(query(), pages=names, sizing_mode="stretch_width")
page(shapes, title("sizes"))
