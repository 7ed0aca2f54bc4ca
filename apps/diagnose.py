"""The page of a network's health, at /diagnose. Its address: `pages.diagnose.state`."""

from visualizer.pages.diagnose.diagnose import Diagnose
from visualizer.pages.page import PAGES, page, query, title

names = {address: name for address, (name, _) in PAGES.items()}
diagnose = Diagnose(query(), pages=names, sizing_mode="stretch_width")
page(diagnose, title("diagnose"))
