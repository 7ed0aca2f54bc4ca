"""The Corpus page, at /corpus. Its address: `pages.corpus.state`."""

from visualizer.pages.corpus.corpus import Many
from visualizer.pages.page import menu, page, query, title

many = Many(query(), pages=menu(), sizing_mode="stretch_width")
page(many, title("corpus"))
