"""The figures of the table: what each symptom was usually, in the last week and in the period."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from mbc_tracker.domain.emphasis import Emphasis, emphasis, last_week
from mbc_tracker.domain.series import Series, median_7_days
from mbc_tracker.domain.symptoms import MODERATE, Symptom
from mbc_tracker.domain.trends import NOTICEABLE, worst
from mbc_tracker.domain.usual import ToldMark, Usual, Values, between, latest_mark, median
from mbc_tracker.domain.weekly_answers import of_weeks
from mbc_tracker.frozen import frozen


@frozen
class DatedUsual:
    """A usual as the key below the table names it.

    known: it is what the team knows already. anew: it was taken after a mark.
    """

    usual: Usual
    known: bool = False
    anew: bool = False


@frozen
class SymptomFigures:
    """One rated symptom. Only days with an entry count, each with its highest.

    week: entries of the period's last seven days; week_weekly: so many of these are about a week,
    week_7_weekly: and so are all of them at 7 or more. median: of the others, from four on. worst:
    the latest day of the highest value. days_4, days_7: with 4 or more, with 7 or more.
    week_answer: the last answer about a week, where there is no median and the usual is of such
    answers, too.
    """

    symptom: Symptom
    usual: DatedUsual | None
    week: int
    median: float | None
    week_worst: int | None
    week_7: int
    worst: tuple[date, int] | None
    days_4: int
    days_7: int
    rated: int
    week_weekly: int = 0
    week_7_weekly: bool = False
    week_answer: int | None = None

    @property
    def by_week(self) -> bool:
        """Whether an answer about a week stands in for a median."""
        return self.median is None and self.week_answer is not None

    @property
    def change(self) -> float | None:
        """How far the week's median, or what stands in for it, is above the usual, if known."""
        now = self.week_answer if self.median is None else self.median
        return None if now is None or self.usual is None else now - self.usual.usual.value

    @property
    def emphasis(self) -> Emphasis:
        """What stands out about it."""
        return Emphasis(self.change, self.week_7, self.days_7, by_week=self.by_week)

    @property
    def is_same(self) -> bool:
        """Whether the median differs by less than people notice."""
        return self.change is not None and abs(self.change) < NOTICEABLE


def figures(series: Series, usual: DatedUsual | None) -> SymptomFigures:
    """Work out the figures of one symptom."""
    entries, period = series.entries, series.period
    week = last_week(period)
    in_week = between(entries, week.first, week.last)
    lately, weekly = [value for _, value in in_week], of_weeks(in_week, series.weekly)
    marks = _marks(series, usual)
    return SymptomFigures(
        symptom=series.symptom,
        usual=usual,
        week=len(lately),
        median=median_7_days(entries, period.last, series.weekly),
        week_worst=max(lately, default=None),
        week_7=marks.severe_lately,
        worst=worst(entries),
        days_4=len([value for _, value in entries if value >= MODERATE]),
        days_7=marks.severe_days,
        rated=len(entries),
        week_weekly=len(weekly),
        week_7_weekly=marks.of_weeks,
        week_answer=weekly[-1][1] if marks.by_week else None,
    )


def _marks(series: Series, usual: DatedUsual | None) -> Emphasis:
    if usual is None:
        return emphasis(series, None)
    by_week = usual.usual.weekly or usual.usual.typed
    return emphasis(series, usual.usual.value, usual_by_week=by_week)


def dated_usual(
    usual: Usual | None, values: Values, marks: Sequence[ToldMark], day: date
) -> DatedUsual | None:
    """How a usual came about. values: those that it can be taken from, marks: those that count."""
    if usual is None:
        return None
    if usual.typed or usual.first is None or usual.last is None:
        return DatedUsual(usual, known=True)
    middle = median(value for _, value in between(values, usual.first, usual.last))
    if middle != usual.value:
        return DatedUsual(usual, known=True)
    mark = latest_mark(marks, day)
    return DatedUsual(usual, anew=mark is not None and usual.first >= mark.day)


def by_urgency(rows: Sequence[SymptomFigures]) -> tuple[SymptomFigures, ...]:
    """The rows in the order of the table; within a group the person's own order stays."""
    return tuple(sorted(rows, key=lambda row: row.emphasis.urgency))
