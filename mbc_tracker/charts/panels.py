"""What each panel of a chart shows: plain values, ready to be drawn or compared in a test."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date, timedelta
from enum import StrEnum
from functools import partial

from mbc_tracker.charts.point_arrays import NO_POINTS, Curve, curve, median_line
from mbc_tracker.charts.scales import RATINGS, Scale
from mbc_tracker.content.trend_text import TrendText
from mbc_tracker.domain.monthly_share import MonthShare
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Event
from mbc_tracker.domain.series import Series
from mbc_tracker.domain.symptoms import SEVERE
from mbc_tracker.domain.trends import compare
from mbc_tracker.domain.usual import Values
from mbc_tracker.frozen import frozen


@frozen
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
    STEPS = "steps"


#: These are about the numbers from 0 to 10, with a band for those that are severe.
RATED = (Subject.RATINGS, Subject.MONTHS)


@frozen
class Panel:
    """One symptom, one kind of measurement or one question by steps, in one period.

    dots: the entries, those about a week left out, which are ``weekly``. segments: the 7-day median
    of the dots, open where the diary has gaps. describe: gives the panel in words; it is called
    only where they are read or written into a file, as twenty years take 15 ms. note: a few words
    at the right of the title, left out where there is no room.
    emphasis: what stands out, in a few words, never left out.
    column: 0, or 1 where two times stand side by side. heading, subheading: two lines above
    the first of a column.
    A panel without dots and bars says that nothing is recorded.
    """

    title: str
    period: Period
    dots: Curve
    segments: tuple[Curve, ...]
    marks: tuple[Mark, ...]
    describe: Callable[[], str]
    subject: Subject = Subject.RATINGS
    scale: Scale = RATINGS
    bars: tuple[MonthShare, ...] = ()
    note: str = ""
    column: int = 0
    heading: str = ""
    subheading: str = ""
    emphasis: str = ""
    weekly: Curve = NO_POINTS

    @property
    def alt(self) -> str:
        """The panel in words, for somebody who doesn't see it."""
        return self.describe()

    @property
    def last(self) -> tuple[date, float] | None:
        """The value that is written beside its mark.

        It is the end of the line, the last measurement or step, or a later entry about a week.
        """
        if len(self.weekly) and (not len(self.dots) or self.weekly.days[-1] > self.dots.days[-1]):
            return self.weekly.last
        if self.segments:
            return self.segments[-1].last
        single = self.subject not in RATED and len(self.dots)
        return self.dots.last if single else None

    @property
    def has_severe_end(self) -> bool:
        """Whether a severe mark lies at the right end, where the band is named otherwise.

        That is a dot above the band's edge in the last sixth, or the wide mark of the last answer
        about a week.
        """
        last = self.period.last
        sixth = Period(last - timedelta(days=len(self.period) // 6), last)
        inside = any(float(height) > SEVERE for height in self.dots.inside(sixth).heights)
        return inside or any(float(height) >= SEVERE for height in self.weekly.heights[-1:])

    @property
    def empty(self) -> bool:
        """Whether there is nothing to see."""
        return not (len(self.dots) or len(self.weekly) or self.bars)


def panels_of(
    series: Sequence[Series], events: Sequence[Event], words: TrendText
) -> tuple[Panel, ...]:
    """The panels of some series, which share one period, with the events that fall into it."""
    return tuple(
        _panel(one_series, _inside(events, one_series.period), words) for one_series in series
    )


def lines_of(
    values: Values, period: Period, weekly: Collection[date]
) -> tuple[Curve, tuple[Curve, ...], Curve]:
    """The entries of a period, the line of their medians, and the entries about a week.

    values: from six days before the period on. weekly: the days whose values are about a week;
    these are no part of the first two.
    """
    known = curve(values)
    if not weekly:
        return known.inside(period), median_line(known, period), NO_POINTS
    of_days, of_weeks = known.only(weekly, without=True), known.only(weekly)
    return of_days.inside(period), median_line(of_days, period), of_weeks.inside(period)


def marks_of(events: Sequence[Event], period: Period) -> tuple[Mark, ...]:
    """The events that fall into a period, in order."""
    return tuple(_mark(event) for event in _inside(events, period))


def _panel(series: Series, events: Sequence[Event], words: TrendText) -> Panel:
    dots, segments, weekly = lines_of(series.values, series.period, series.weekly)
    compared = compare(series)
    return Panel(
        title=series.symptom.label,
        period=series.period,
        dots=dots,
        segments=segments,
        marks=tuple(_mark(event) for event in events),
        describe=partial(words.alternative, compared, events, len(weekly)),
        emphasis=words.emphasis(compared),
        weekly=weekly,
    )


def _mark(event: Event) -> Mark:
    return Mark(event.day, event.last_day, event.text)


def _inside(events: Sequence[Event], period: Period) -> list[Event]:
    return sorted((event for event in events if event.overlaps(period)), key=_by_day)


def _by_day(event: Event) -> tuple[date, str]:
    return event.day, event.text
