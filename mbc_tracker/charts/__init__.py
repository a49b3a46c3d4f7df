"""From series to figures: the only home of matplotlib. There is no Qt here.

panels           what one panel shows, as plain values
panel_builders   the panels of months, of two times side by side, and of measurements
scales           what the height of a panel stands for
ticks            which dates stand under the charts
label_placement  where the words of events find room
columns          one column or two, and their axes
layout           where everything stands, in points
drawing          the same in matplotlib's own terms, with canvas and bars
export           SVG, PNG and PDF
render_image     pixels for the window
"""

from __future__ import annotations

import logging
import os

# matplotlib tells of a cache that can't be written, of settings of its own and of fonts. Nobody who
# keeps a diary can do anything about those, and a setting meant for other programs is none of ours.
logging.getLogger("matplotlib").addHandler(logging.NullHandler())
for _name in ("MPLBACKEND", "MATPLOTLIBRC"):
    os.environ.pop(_name, None)
