"""The What-if page, at /whatif. Its address: `pages.whatif.state`."""

from visualizer.pages.page import PAGES, page, query, title
from visualizer.pages.whatif.whatif import WhatIf

names = {address: name for address, (name, _) in PAGES.items()}
whatif = WhatIf(query(), pages=names, sizing_mode="stretch_width")
page(whatif, title("whatif"))
