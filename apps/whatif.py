"""The What-if page, at /whatif. Its address: `pages.whatif.state`."""

from visualizer.pages.page import menu, page, query, title
from visualizer.pages.whatif.whatif import WhatIf

whatif = WhatIf(query(), pages=menu(), sizing_mode="stretch_width")
page(whatif, title("whatif"))
