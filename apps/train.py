"""The Train page, at /train. Its address: `pages.train.state`."""

from visualizer.pages.page import PAGES, page, query, title
from visualizer.pages.train.train import Trainer

names = {address: name for address, (name, _) in PAGES.items()}
trainer = Trainer(query(), pages=names, sizing_mode="stretch_width")
page(trainer, title("train"))
