from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from matplotlib.collections import LineCollection
from matplotlib.figure import Figure

from mbc_tracker.charts.drawing import draw
from mbc_tracker.charts.panels import Panel
from mbc_tracker.charts.style import ChartStyle
from tests.builders import an_event
from tests.charts.conftest import Panels


def drawn(
    panels: tuple[Panel, ...], style: ChartStyle, caption: str = "", width: float = 520
) -> Figure:
    figure = Figure(figsize=(width / 72, 400 / 72), dpi=72)
    draw(figure, panels, style, caption)
    return figure


def texts(figure: Figure) -> list[str]:
    return [text.get_text() for text in figure.axes[0].texts]


def dots(figure: Figure) -> int:
    (line,) = figure.axes[0].lines
    return len(np.asarray(line.get_xydata()))


def lines(figure: Figure, colour: str) -> list[LineCollection]:
    """The collections of strokes in a colour."""
    found = [it for it in figure.axes[0].collections if isinstance(it, LineCollection)]
    wanted = tuple(int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    return [it for it in found if tuple(np.asarray(it.get_color())[0][:3]) == pytest.approx(wanted)]


def test_a_chart_names_its_panels_its_scale_and_the_last_median(panels: Panels, paper: ChartStyle):
    shown = texts(drawn(panels(2, 3, 3, 4, titles=["Cough", "Wheezing"]), paper))
    assert {"Cough", "Wheezing", "1 Sep 2026", "1 Oct"} <= set(shown)
    assert {"0 none", "4 moderate", "7 severe", "10 worst"} <= set(shown)
    assert shown.count("3") == 2
    assert shown.count("severe (7–10)") == 1


def test_zero_is_drawn_and_a_missing_day_is_not(panels: Panels, paper: ChartStyle):
    assert dots(drawn(panels(0, None, 0), paper)) == 2
    assert dots(drawn(panels(None, None, 0), paper)) == 1


def test_gaps_stay_open_in_the_drawn_line(panels: Panels, paper: ChartStyle):
    figure = drawn(panels(*[3] * 7, *[None] * 5, *[3] * 7), paper)
    (line,) = lines(figure, paper.colour("primary"))
    assert len(line.get_segments()) == 2


def test_a_median_alone_is_a_short_stroke(panels: Panels, paper: ChartStyle):
    (line,) = lines(drawn(panels(3, 3, 3, 3), paper), paper.colour("primary"))
    ((start, end),) = line.get_segments()
    assert 0 < end[0] - start[0] < 5


def test_an_empty_panel_says_so_and_has_no_line(panels: Panels, paper: ChartStyle):
    figure = drawn(panels(), paper)
    assert "Not recorded in this period" in texts(figure)
    assert dots(figure) == 0
    assert not lines(figure, paper.colour("primary"))


def test_an_event_is_a_dashed_line_through_every_panel(panels: Panels, paper: ChartStyle):
    scan = an_event("CT scan", day=date(2026, 10, 12))
    figure = drawn(panels(3, titles=["a", "b", "c"], events=[scan]), paper)
    (dashed,) = lines(figure, paper.colour("accent"))
    assert len(dashed.get_segments()) == 3
    style = next(iter(dashed.get_linestyle()))
    assert style != (0.0, None), "dashed: seen without colour"
    assert texts(figure).count("CT scan") == 1


def test_a_longer_event_has_both_ends_and_a_bar(panels: Panels, paper: ChartStyle):
    cold = an_event("Cold", day=date(2026, 9, 2), last_day=date(2026, 9, 8))
    figure = drawn(panels(3, events=[cold]), paper)
    dashed, bar = lines(figure, paper.colour("accent"))
    assert [len(dashed.get_segments()), len(bar.get_segments())] == [2, 1]


def test_long_texts_are_shortened_and_never_read_as_formulas(panels: Panels, paper: ChartStyle):
    event = an_event("$x$ " * 100, day=date(2026, 9, 2))
    figure = drawn(panels(3, titles=["Itch & $y$ " * 60], events=[event]), paper)
    assert [text for text in texts(figure) if text.endswith("…")]
    assert not any(text.get_parse_math() for text in figure.axes[0].texts)


def test_drawing_again_leaves_nothing_of_before(panels: Panels, paper: ChartStyle):
    figure = drawn(panels(3, titles=["Cough"]), paper)
    draw(figure, panels(3, titles=["Wheezing"]), paper)
    assert "Cough" not in texts(figure)


def test_a_caption_stands_at_the_foot(panels: Panels, paper: ChartStyle):
    assert "Higher is worse." in texts(drawn(panels(3), paper, "Higher is worse."))


@pytest.mark.parametrize("count", [1, 7, 20])
def test_any_number_of_panels_can_be_drawn(panels: Panels, paper: ChartStyle, count: int):
    titles = [f"Symptom {n}" for n in range(count)]
    figure = drawn(panels(3, titles=titles), paper)
    assert set(titles) <= set(texts(figure))


def test_twenty_years_are_reduced_and_keep_the_worst_day(panels: Panels, paper: ChartStyle):
    numbers = [2] * 7300
    numbers[3333] = 10
    chart = panels(*numbers, days=7300)
    figure = drawn(chart, paper)
    (line,) = figure.axes[0].lines
    top = draw(Figure(figsize=(520 / 72, 400 / 72), dpi=72), chart, paper)[0].plots[0].y(10)
    heights = np.asarray(line.get_ydata())
    assert len(heights) < 1000
    assert heights.min() == pytest.approx(top)


def test_a_name_of_sixty_letters_is_drawn_whole_in_half_a_page(panels: Panels, paper: ChartStyle):
    name = "Burning and tingling feeling in the fingers of both my hands"
    figure = drawn(panels(3, titles=[name]), paper, width=270)
    lines = [text for text in texts(figure) if text in name and len(text) > 8]
    assert " ".join(lines) == name
    assert len(lines) == 2
