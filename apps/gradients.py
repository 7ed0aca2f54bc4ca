"""The gradient page, at /gradients. Its address: `pages.gradients.state`."""

from visualizer.pages.gradients.gradients import Gradients
from visualizer.pages.page import PAGES, page, query, title

names = {address: name for address, (name, _) in PAGES.items()}
gradients = Gradients(query(), pages=names, sizing_mode="stretch_width")
page(gradients, title("gradients"))
