"""The gradient page, at /gradients. Its address: the knobs of `visualizer.lab`, and what is seen."""

from visualizer.views.gradients import Gradients
from visualizer.views.page import PAGES, page, query, title

names = {address: name for address, (name, _) in PAGES.items()}
gradients = Gradients(query(), pages=names, sizing_mode="stretch_width")
page(gradients).servable(title=title("gradients"))
