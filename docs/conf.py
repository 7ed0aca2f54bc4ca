"""How Sphinx builds the documentation: ``sphinx-build -W docs build/docs``."""

import visualizer

project = "Gatescope"
author = "Gatescope maintainers"
release = visualizer.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
myst_heading_anchors = 3  # a link may name a heading, as on the README's own page
default_role = "py:obj"  # what docstrings have in single backticks is a name, linked where it is documented

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_preserve_defaults = True
napoleon_numpy_docstring = False
napoleon_use_ivar = True  # the attributes of a dataclass are said once, by its docstring

html_theme = "furo"  # its style and scripts are files of its own: a page asks nothing of the internet
html_title = f"Gatescope {release}"
html_copy_source = False
html_show_sphinx = False
html_show_copyright = False
