"""Charts as pixels, for the window to show."""

from __future__ import annotations

from collections.abc import Sequence

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from mbc_tracker.charts.drawing import draw
from mbc_tracker.charts.layout import Layout
from mbc_tracker.charts.panels import Panel
from mbc_tracker.charts.style import ChartStyle, without_glyph_warnings, without_hinting
from mbc_tracker.frozen import frozen

_POINT = 72


@frozen
class Raster:
    """Rows of RGBA pixels from the top, and the layouts that they were drawn from (in points)."""

    width: int
    height: int
    pixels: bytes
    layouts: tuple[Layout, ...]


def render(
    panels: Sequence[Panel], style: ChartStyle, width: int, height: int, dpi: float
) -> Raster:
    """Draw panels into a picture of this many pixels, ``dpi`` of them to an inch."""
    figure = Figure(figsize=(width / dpi, height / dpi), dpi=dpi)
    canvas = FigureCanvasAgg(figure)
    layouts = draw(figure, panels, style)
    with without_hinting(), without_glyph_warnings():
        canvas.draw()  # type: ignore[no-untyped-call]
    drawn_width, drawn_height = canvas.get_width_height()
    pixels = bytes(canvas.buffer_rgba())  # type: ignore[no-untyped-call]
    return Raster(drawn_width, drawn_height, pixels, layouts)
