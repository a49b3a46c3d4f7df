"""The course of each symptom over the period, as places on a time axis that all of it shares.

A place in time goes from 0, where the period's first day begins, to 1, where its last day ends.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeAlias

from mbc_tracker.domain.overview import month_of
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.series import MEDIAN_ENTRIES, Series
from mbc_tracker.domain.symptoms import MODERATE, SEVERE
from mbc_tracker.domain.usual import Values, between
from mbc_tracker.domain.weekly_answers import Middle, middle, week_to
from mbc_tracker.frozen import frozen
from mbc_tracker.report.figures import SymptomFigures

#: Longer periods are shown by month, and still longer ones by quarter, in days.
BY_MONTH_FROM, BY_QUARTER_FROM = 185, 915
#: With fewer recorded days one chart suffices.
FEW_DAYS = 14
#: So many charts stand on the first page at most.
MOST_CHARTS = 4

_DAY = timedelta(days=1)
_WEEK = 7
#: Shorter periods have a mark on the axis for each week.
_WEEKLY_TO = 45
_MONTHS_EACH_TO, _QUARTERS_TO = 13, 31  # months that each have a label of their own, or each third
_MOST_LABELS = 12
#: After all groups of the table.
_LAST = 9
#: Squares nearer to one another than this part of the period can't be told apart.
_FINEST = 400

#: A place in time and a value from 0 to 10.
PlacedValue: TypeAlias = tuple[float, float]
#: Where seven days begin, the middle of the last of them, and the worst value of all seven.
PlacedWeek: TypeAlias = tuple[float, float, float]


class CourseScale(StrEnum):
    """What one place of a chart stands for."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"


@frozen
class CourseBin:
    """A month or a quarter: its place, its median from four values on, its range and its shares.

    high_4, high_7: per cent of the recorded days at 4 or more, and at 7 or more. All are None in
    one without entries. of_weeks: the median is one of answers about a week.
    """

    place: float
    median: float | None = None
    lowest: int | None = None
    highest: int | None = None
    high_4: int | None = None
    high_7: int | None = None
    of_weeks: bool = False


@frozen
class SymptomCourse:
    """One symptom's course. ``days`` and ``medians`` are empty where it goes by bins.

    medians: the 7-day medians, in stretches without a gap. severe: the places of days at 7 or more.
    worst: place and value of the worst day, with its words if it was 7 or more. latest: the words
    for the last median. weeks: the entries about a week, which are in none of days, medians and
    severe.
    """

    key: str
    label: str
    stands_out: bool
    days: tuple[PlacedValue, ...]
    medians: tuple[tuple[PlacedValue, ...], ...]
    bins: tuple[CourseBin, ...]
    severe: tuple[PlacedValue, ...]
    worst: tuple[float, float, str]
    latest: str
    description: str
    weeks: tuple[PlacedWeek, ...] = ()


@frozen
class AxisLabel:
    """A day that is named on the time axis. dated: the year is, too."""

    place: float
    text: str
    dated: bool = False


@frozen
class Course:
    """The charts: those of the first page first.

    most: so many stand there at most. least: so many stand out, one at least. follow: the others
    follow on later pages.
    """

    scale: CourseScale
    charts: tuple[SymptomCourse, ...]
    most: int
    least: int
    follow: bool
    axis: tuple[AxisLabel, ...]


def scale_of(period: Period) -> CourseScale:
    """By day, by month over six months, by quarter over thirty."""
    if len(period) < BY_MONTH_FROM:
        return CourseScale.DAY
    return CourseScale.MONTH if len(period) < BY_QUARTER_FROM else CourseScale.QUARTER


def place_of(day: date, period: Period) -> float:
    """The middle of a day."""
    return round(((day - period.first).days + 0.5) / len(period), 5)


def day_marks(entries: Values, period: Period) -> tuple[PlacedValue, ...]:
    """A mark for each recorded day."""
    return tuple((place_of(day, period), value) for day, value in entries)


def week_marks(entries: Values, period: Period) -> tuple[PlacedWeek, ...]:
    """A mark for each entry about a week."""
    return tuple(
        (start_of(max(week_to(day).first, period.first), period), place_of(day, period), value)
        for day, value in entries
    )


def severe_marks(entries: Values, period: Period) -> tuple[PlacedValue, ...]:
    """A mark for each day at 7 or more, as far as they can be told apart."""
    marks = day_marks(tuple(entry for entry in entries if entry[1] >= SEVERE), period)
    return tuple(
        {(round(place * _FINEST), value): (place, value) for place, value in marks}.values()
    )


def weekly_medians(series: Series) -> tuple[tuple[PlacedValue, ...], ...]:
    """The median of the seven days up to each day, in stretches; open where it is unknown."""
    stretches: list[list[PlacedValue]] = [[]]
    for day in series.period:
        middle = series.median_7_days(day)
        if middle is not None:
            stretches[-1].append((place_of(day, series.period), middle))
        elif stretches[-1]:
            stretches.append([])
    return tuple(tuple(stretch) for stretch in stretches if stretch)


def stretches_of(period: Period, scale: CourseScale) -> tuple[Period, ...]:
    """The months or quarters that a period touches, each as far as it lies in it."""
    months = _months(period)
    size = 3 if scale is CourseScale.QUARTER else 1
    groups: dict[tuple[int, int], list[Period]] = {}
    for month in months:
        groups.setdefault((month.first.year, (month.first.month - 1) // size), []).append(month)
    return tuple(
        Period(max(group[0].first, period.first), min(group[-1].last, period.last))
        for group in groups.values()
    )


def bins_of(
    entries: Values, period: Period, scale: CourseScale, weekly: Collection[date]
) -> tuple[CourseBin, ...]:
    """One for each month or quarter. weekly: the days whose entries are about a week."""
    return tuple(_bin(entries, part, period, weekly) for part in stretches_of(period, scale))


def weeks_of(period: Period) -> tuple[Period, ...]:
    """The weeks of a period from its first day on; the last may be shorter."""
    firsts = [period.first + n * _DAY for n in range(0, len(period), _WEEK)]
    return tuple(Period(first, min(first + (_WEEK - 1) * _DAY, period.last)) for first in firsts)


def medians_in(
    entries: Values, parts: Sequence[Period], weekly: Collection[date]
) -> tuple[Middle, ...]:
    """The median of each part, of one kind of answers; without a value below four of a kind."""
    return tuple(
        middle(between(entries, part.first, part.last), weekly, MEDIAN_ENTRIES) for part in parts
    )


def by_priority(rows: Sequence[SymptomFigures]) -> tuple[SymptomFigures, ...]:
    """The recorded symptoms in the order in which charts are drawn.

    Those that stand out, in the order of the table; then most days at 7 or more, then the highest
    worst value, then most days at 4 or more.
    """

    def rank(row: SymptomFigures) -> tuple[int, int, int, int]:
        if row.emphasis.stands_out:
            return row.emphasis.urgency, 0, 0, 0
        worst = row.worst[1] if row.worst else 0
        return _LAST, -row.days_7, -worst, -row.days_4

    return tuple(sorted((row for row in rows if row.rated), key=rank))


def axis_days(period: Period, scale: CourseScale) -> tuple[date, ...]:
    """The days that are named on the time axis."""
    if scale is CourseScale.DAY and len(period) <= _WEEKLY_TO:
        return tuple(week.first for week in weeks_of(period))
    firsts = [month.first for month in _months(period) if month.first >= period.first]
    if scale is CourseScale.DAY or len(firsts) < _MONTHS_EACH_TO:
        return tuple(firsts)
    if len(firsts) < _QUARTERS_TO:
        return tuple(day for day in firsts if day.month % 3 == 1)
    years = [day for day in firsts if day.month == 1]
    return tuple(years[:: -(-len(years) // _MOST_LABELS)])


def start_of(day: date, period: Period) -> float:
    """The place where a day begins."""
    return round((day - period.first).days / len(period), 5)


def _bin(entries: Values, part: Period, period: Period, weekly: Collection[date]) -> CourseBin:
    place = round((start_of(part.first, period) + start_of(part.last + _DAY, period)) / 2, 5)
    here = between(entries, part.first, part.last)
    if not here:
        return CourseBin(place)
    values = [value for _, value in here]
    shares = (_share(values, MODERATE), _share(values, SEVERE))
    typical = middle(here, weekly, MEDIAN_ENTRIES)
    ends = min(values), max(values)
    return CourseBin(place, typical.value, *ends, *shares, of_weeks=typical.weekly)


def _share(values: Sequence[int], least: int) -> int:
    """Per cent of the values that are so high; never 0 or 100 by rounding."""
    high = len([value for value in values if value >= least])
    share = round(100 * high / len(values))
    if 0 < high < len(values):
        return min(max(share, 1), 99)
    return share


def _months(period: Period) -> list[Period]:
    return list(_each_month(period))


def _each_month(period: Period) -> Iterator[Period]:
    month = month_of(period.first)
    while month.first <= period.last:
        yield month
        month = month_of(month.last + _DAY)
