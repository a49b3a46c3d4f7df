"""What each panel of a chart shows: plain values, ready to be drawn or compared in a test."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mbc_tracker.charts.point_arrays import Curve, curve, median_line
from mbc_tracker.charts.scales import RATINGS, Scale
from mbc_tracker.content.trend_text import TrendText
from mbc_tracker.domain.monthly_share import MonthShare
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Event
from mbc_tracker.domain.series import Series
from mbc_tracker.domain.trends import compare
from mbc_tracker.domain.usual import Values


@dataclass(frozen=True, slots=True)
class Mark:
    """An event in a chart. last_day: None for something that took one day."""

    day: date
    last_day: date | None

    @property
    def end(self) -> date:
        return self.last_day or self.day

    text: str


class Subject(StrEnum):
    """What a panel is about; this decides how it is drawn."""

    RATINGS = "ratings"
    MEASUREMENTS = "measurements"
    MONTHS = "months"


@dataclass(frozen=True, slots=True)
class Panel:
    """One symptom or one kind of measurement in one period.

    dots: the entries. segments: the 7-day median, open where the diary has gaps. alt: the panel
    in words. note: a few words at the right of the title, left out where there is no room.
    emphasis: what stands out, in a few words, for the window.
    column: 0, or 1 where two times stand side by side. heading, subheading: two lines above
    the first of a column.
    A panel without dots and bars says that nothing is recorded.
    """

    title: str
    period: Period
    dots: Curve
    segments: tuple[Curve, ...]
    marks: tuple[Mark, ...]
    alt: str
    subject: Subject = Subject.RATINGS
    scale: Scale = RATINGS
    bars: tuple[MonthShare, ...] = ()
    note: str = ""
    column: int = 0
    heading: str = ""
    subheading: str = ""
    emphasis: str = ""

    @property
    def last(self) -> tuple[date, float] | None:
        """Where the line ends, or the last measurement: the value that is written there."""
        if self.segments:
            return self.segments[-1].last
        measured = self.subject is Subject.MEASUREMENTS and len(self.dots)
        return self.dots.last if measured else None

    @property
    def empty(self) -> bool:
        """Whether there is nothing to see."""
        return not len(self.dots) and not self.bars


def panels_of(
    series: Sequence[Series], events: Sequence[Event], words: TrendText
) -> tuple[Panel, ...]:
    """The panels of some series, which share one period, with the events that fall into it."""
    return tuple(
        _panel(one_series, _inside(events, one_series.period), words) for one_series in series
    )


def lines_of(values: Values, period: Period) -> tuple[Curve, tuple[Curve, ...]]:
    """The entries of a period and the line of their medians. values: from six days before on."""
    known = curve(values)
    return known.inside(period), median_line(known, period)


def marks_of(events: Sequence[Event], period: Period) -> tuple[Mark, ...]:
    """The events that fall into a period, in order."""
    return tuple(_mark(event) for event in _inside(events, period))


def _panel(series: Series, events: Sequence[Event], words: TrendText) -> Panel:
    dots, segments = lines_of(series.values, series.period)
    compared = compare(series)
    return Panel(
        title=series.symptom.label,
        period=series.period,
        dots=dots,
        segments=segments,
        marks=tuple(_mark(event) for event in events),
        alt=words.alternative(compared, events),
        emphasis=words.emphasis(compared),
    )


def _mark(event: Event) -> Mark:
    return Mark(event.day, event.last_day, event.text)


def _inside(events: Sequence[Event], period: Period) -> list[Event]:
    return sorted((event for event in events if event.overlaps(period)), key=_by_day)


def _by_day(event: Event) -> tuple[date, str]:
    return event.day, event.text
