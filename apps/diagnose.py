"""The page of a network's health, at /diagnose. Its address: `pages.diagnose.state`."""

from visualizer.pages.diagnose.diagnose import Diagnose
from visualizer.pages.page import menu, page, query, title

diagnose = Diagnose(query(), pages=menu(), sizing_mode="stretch_width")
page(diagnose, title("diagnose"))
