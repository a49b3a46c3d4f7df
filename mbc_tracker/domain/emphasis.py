"""What stands out about a rated symptom: one rule for Trends and for the page for the doctor."""

from __future__ import annotations

from datetime import timedelta
from enum import IntEnum

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.series import MEDIAN_DAYS, Series, median_7_days
from mbc_tracker.domain.symptoms import SEVERE
from mbc_tracker.domain.usual import Values, between
from mbc_tracker.domain.weekly_answers import of_weeks
from mbc_tracker.frozen import frozen

#: A median so far from the usual is marked; less is said in plain type.
MARKED = 2.0


class Urgency(IntEnum):
    """Groups of symptoms in the order in which they are shown; the last two don't stand out."""

    SEVERE_LATELY = 0
    HIGHER = 1
    LOWER = 2
    SEVERE_EARLIER = 3
    OTHER = 4


@frozen
class Emphasis:
    """One symptom in a period.

    change: how far the last week's median is above the usual (below: negative), if both are known.
    severe_lately, severe_days: days at 7 or more, in the period's last seven days and in all of it.
    of_weeks: the answers of severe_lately are all about a week. by_week: the change is that of the
    last answer about a week, in a week without a median.
    """

    change: float | None = None
    severe_lately: int = 0
    severe_days: int = 0
    of_weeks: bool = False
    by_week: bool = False

    @property
    def is_large(self) -> bool:
        """Whether the change is marked, in whichever direction."""
        return self.change is not None and abs(self.change) >= MARKED

    @property
    def is_higher(self) -> bool:
        """Whether ▲ stands beside the change."""
        return self.is_large and self._is_upward

    @property
    def is_lower(self) -> bool:
        """Whether ▼ does: never over a week that held a day at 7 or more."""
        return self.is_large and not self._is_upward and not self.severe_lately

    @property
    def urgency(self) -> Urgency:
        """The group that the symptom stands in."""
        if self.severe_lately:
            return Urgency.SEVERE_LATELY
        if self.is_higher:
            return Urgency.HIGHER
        if self.is_lower:
            return Urgency.LOWER
        return Urgency.SEVERE_EARLIER if self.severe_days else Urgency.OTHER

    @property
    def stands_out(self) -> bool:
        """Whether the symptom is set in bold."""
        return self.urgency <= Urgency.LOWER

    @property
    def _is_upward(self) -> bool:
        return self.change is not None and self.change > 0


NOTHING_STANDS_OUT = Emphasis()


def last_week(period: Period) -> Period:
    """The last seven calendar days of a period, or all of a shorter one."""
    return Period(max(period.first, period.last - timedelta(days=MEDIAN_DAYS - 1)), period.last)


def emphasis(series: Series, usual: float | None, *, usual_by_week: bool = False) -> Emphasis:
    """What stands out about a symptom in the period of its series, which alone counts.

    usual: as known on the period's last day. usual_by_week: it is taken from answers about a week;
    where there is no median, the last of these is compared with it.
    """
    entries, week = series.entries, last_week(series.period)
    now: float | None = median_7_days(entries, week.last, series.weekly)
    in_week = between(entries, week.first, week.last)
    weekly = of_weeks(in_week, series.weekly)
    by_week = now is None and usual_by_week and bool(weekly)
    if by_week:
        now = weekly[-1][1]
    change = None if now is None or usual is None else now - usual
    lately, about_weeks = _severe(in_week), _severe(weekly)
    return Emphasis(change, lately, _severe(entries), 0 < about_weeks == lately, by_week)


def _severe(values: Values) -> int:
    return len([value for _, value in values if value >= SEVERE])
