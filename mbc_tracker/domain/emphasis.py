"""What stands out about a rated symptom: one rule for Trends and for the page for the doctor."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.symptoms import SEVERE
from mbc_tracker.domain.usual import Values, between
from mbc_tracker.domain.weekly_answers import of_weeks

#: A median so far from the usual is marked; less is said in plain type.
MARKED = 2.0


class Urgency(IntEnum):
    """Groups of symptoms in the order in which they are shown; the last two don't stand out."""

    SEVERE_LATELY = 0
    HIGHER = 1
    LOWER = 2
    SEVERE_EARLIER = 3
    OTHER = 4


@dataclass(frozen=True, slots=True)
class Emphasis:
    """One symptom in a period.

    change: how far the last week's median is above the usual (below: negative), if both are known.
    severe_lately, severe_days: days at 7 or more, in the period's last seven days and in all of it.
    of_weeks: the answers of severe_lately are all about a week.
    """

    change: float | None = None
    severe_lately: int = 0
    severe_days: int = 0
    of_weeks: bool = False

    @property
    def is_higher(self) -> bool:
        """Whether ▲ stands beside the change."""
        return self.change is not None and self.change >= MARKED

    @property
    def is_lower(self) -> bool:
        """Whether ▼ does: never over a week that held a day at 7 or more."""
        return self.change is not None and self.change <= -MARKED and not self.severe_lately

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


NOTHING_STANDS_OUT = Emphasis()


def emphasis(
    values: Values,
    period: Period,
    week: Period,
    change: float | None,
    weekly: Collection[date] = (),
) -> Emphasis:
    """What stands out.

    Args:
        values: the day values, at least of the period and of the week.
        period: what is shown.
        week: the seven days that count as lately.
        change: the median of that week less the usual, if both are known.
        weekly: the days whose values are about a week.
    """
    lately = _severe(values, week)
    about_weeks = _severe(of_weeks(values, weekly), week)
    return Emphasis(change, lately, _severe(values, period), 0 < about_weeks == lately)


def _severe(values: Values, period: Period) -> int:
    return sum(value >= SEVERE for _, value in between(values, period.first, period.last))
