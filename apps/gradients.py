"""The gradient page, at /gradients. Its address: `pages.gradients.state`."""

from visualizer.pages.gradients.gradients import Gradients
from visualizer.pages.page import menu, page, query, title

gradients = Gradients(query(), pages=menu(), sizing_mode="stretch_width")
page(gradients, title("gradients"))
