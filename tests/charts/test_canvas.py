"""What a chart is drawn with."""

from __future__ import annotations

from matplotlib.figure import Figure

from mbc_tracker.charts.canvas import Canvas
from mbc_tracker.charts.style import ChartStyle


def test_where_there_are_no_areas_nothing_is_drawn(paper: ChartStyle):
    axes = Figure().add_axes((0, 0, 1, 1))
    canvas = Canvas(axes, paper)
    canvas.boxes([], "primary_soft", 1)
    assert list(axes.collections) == []
    canvas.boxes([(0, 0, 1, 1)], "primary_soft", 1)
    assert len(axes.collections) == 1
