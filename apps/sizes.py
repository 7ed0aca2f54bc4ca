"""The page of shapes and parameters, at /sizes. Its address: `pages.sizes.state`."""

from visualizer.pages.page import menu, page, query, title
from visualizer.pages.sizes.sizes import Shapes

shapes = Shapes(query(), pages=menu(), sizing_mode="stretch_width")
page(shapes, title("sizes"))
