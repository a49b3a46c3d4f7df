"""Charts as files: SVG and PNG, the same bytes each time for the same panels."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence

import matplotlib as mpl
from matplotlib.figure import Figure

from mbc_tracker.charts.drawing import draw
from mbc_tracker.charts.layout import height_for
from mbc_tracker.charts.panels import Panel
from mbc_tracker.charts.style import (
    ChartStyle,
    drawable_text,
    without_glyph_warnings,
    without_hinting,
)

#: Points: the width of the type area of an A4 page with the report's margins.
WIDTH = 520.0
PRINT_DPI = 300

_POINT = 72


def svg(panels: Sequence[Panel], style: ChartStyle, caption: str = "") -> bytes:
    """An SVG with live text in the shipped font, as high as the panels like to be.

    Args:
        panels: at least one, all of one period.
        style: usually on paper.
        caption: words below the dates.
    """
    about: dict[str, str | None] = {"Date": None, "Creator": None, "Format": None, "Type": None}
    about["Title"] = drawable_text(" ".join(panel.alt for panel in panels))
    return _file(_figure(panels, style, WIDTH, None, caption), "svg", about)


def png(
    panels: Sequence[Panel],
    style: ChartStyle,
    width: float = WIDTH,
    height: float | None = None,
    caption: str = "",
    *,
    dpi: float = PRINT_DPI,
) -> bytes:
    """A PNG picture; ``dpi`` pixels to an inch of 72 points."""
    return _file(_figure(panels, style, width, height, caption), "png", {"Software": None}, dpi)


def _figure(
    panels: Sequence[Panel], style: ChartStyle, width: float, height: float | None, caption: str
) -> Figure:
    if height is None:
        height = height_for(panels, style, width, caption=caption)
    figure = Figure(figsize=(width / _POINT, height / _POINT), dpi=_POINT)
    draw(figure, panels, style, caption)
    return figure


def _file(figure: Figure, kind: str, about: Mapping[str, str | None], dpi: float = _POINT) -> bytes:
    buffer = io.BytesIO()
    # Text stays text (for Typst, for search, for screen readers), and nothing hangs on the moment.
    settings = mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": "mbc-tracker"})
    with without_hinting(), settings, without_glyph_warnings():
        figure.savefig(buffer, format=kind, metadata=about, dpi=dpi)
    return buffer.getvalue()
