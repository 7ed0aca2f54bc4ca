"""``python -m visualizer`` is ``gatescope``."""

import sys

from visualizer.cli import main

sys.exit(main())
