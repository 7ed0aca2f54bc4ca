"""The Translate page, at /translate. Its address: `pages.translate.state`."""

from visualizer.pages.page import menu, page, query, title
from visualizer.pages.translate.translate import Translate

translate = Translate(query(), pages=menu(), sizing_mode="stretch_width")
page(translate, title("translate"))
