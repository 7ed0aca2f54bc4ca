"""The lessons page, at /lessons. Its address: `pages.lessons.state`."""

from visualizer.pages.lessons.lessons import Lessons
from visualizer.pages.page import menu, page, query, title

lessons = Lessons(query(), pages=menu(), sizing_mode="stretch_width")
page(lessons, title("lessons"))
