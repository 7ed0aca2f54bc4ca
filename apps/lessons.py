"""The lessons page, at /lessons. Its address: `pages.lessons.state`."""

from visualizer.pages.lessons.lessons import Lessons
from visualizer.pages.page import PAGES, page, query, title

names = {address: name for address, (name, _) in PAGES.items()}
lessons = Lessons(query(), pages=names, sizing_mode="stretch_width")
page(lessons, title("lessons"))
