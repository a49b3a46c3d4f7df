"""What is asked about a symptom on the phone: how it is now and usually, and since when."""

from __future__ import annotations

from datetime import date, timedelta

from mbc_tracker.domain.notices.day_view import DayView
from mbc_tracker.domain.usual import Usual, Values, between
from mbc_tracker.frozen import frozen

#: The highest value is looked for in so many days.
HIGHEST_DAYS = 28


@frozen
class SymptomFacts:
    """A rated symptom as it stands on a day.

    latest: day and value. highest: of the last four weeks, the latest of equals. since: the first
    day of the entries in a row above the usual; None if the latest is not above it.
    """

    symptom: str
    latest: tuple[date, int]
    usual: Usual | None
    highest: tuple[date, int]
    since: date | None


def symptom_facts(view: DayView, symptom: str, values: Values | None = None) -> SymptomFacts | None:
    """The facts about a symptom; None if it was not recorded in the last four weeks.

    values: all there are, where the view holds no more than the rules look at.
    """
    if values is None:
        values = view.values(symptom)
    recent = between(values, view.day - timedelta(days=HIGHEST_DAYS - 1), view.day)
    if not recent:
        return None
    known = view.usual(symptom)
    limit = 0 if known is None else known.value
    since: date | None = None
    for day, value in reversed(between(values, date.min, view.day)):
        if value <= limit:
            break
        since = day
    highest = max(reversed(recent), key=lambda dated: dated[1])
    return SymptomFacts(symptom, recent[-1], known, highest, since)
