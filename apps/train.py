"""The Train page, at /train. Its address: `pages.train.state`."""

from visualizer.pages.page import menu, page, query, title
from visualizer.pages.train.train import Trainer

trainer = Trainer(query(), pages=menu(), sizing_mode="stretch_width")
page(trainer, title("train"))
