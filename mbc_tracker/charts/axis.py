"""What stands beside a plot: numbers, and on paper the words for the bands of ratings."""

from __future__ import annotations

from mbc_tracker.charts.panels import RATED, Panel
from mbc_tracker.charts.style import ChartBackground, ChartStyle
from mbc_tracker.domain.symptoms import BANDS, MODERATE, SEVERE, WORST_RATING

_NUMBERS, _WORDS = 26.0, 66.0  # the room for them, in points at 100 % text


def marked_values(panel: Panel, style: ChartStyle) -> dict[float, str]:
    """The values that a line marks, each with the text beside it.

    A chart on paper may be read by somebody who has never seen the scale: it says what the
    numbers mean, and which end is which.
    """
    words = style.words
    if not _names_the_bands(panel, style):
        return {mark: words.number(mark) for mark in panel.scale.marks}
    marks = (BANDS[0].lowest, MODERATE, SEVERE)
    labels: dict[float, str] = {
        mark: words.phrases.fill("axis", value=mark, word=words.phrases.band(mark))
        for mark in marks
    }
    return labels | {WORST_RATING: words.phrases.fill("axis_worst", value=WORST_RATING)}


def axis_width(panel: Panel, style: ChartStyle) -> float:
    """The room for these texts at the left of a plot, in points."""
    return style.size(_WORDS if _names_the_bands(panel, style) else _NUMBERS)


def _names_the_bands(panel: Panel, style: ChartStyle) -> bool:
    return style.background is ChartBackground.PAPER and panel.subject in RATED
