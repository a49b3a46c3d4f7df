"""Reading just those entries that the rules can look at, however long the diary is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Protocol, TypeVar

from mbc_tracker.domain.notices.conditions import Accompanied, Fever
from mbc_tracker.domain.notices.measured_conditions import Loss
from mbc_tracker.domain.notices.rating_conditions import Again, InARow, Lasting, LevelsAbove
from mbc_tracker.domain.notices.rules import Rules
from mbc_tracker.domain.notices.suppression import OPEN_DAYS
from mbc_tracker.domain.notices.values import Entries
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import BaselineReset, HelpSigns, Measurement, Record
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.domain.usual import Values
from mbc_tracker.domain.usual_loader import load_values

R = TypeVar("R", bound=Record)

#: Of ratings these look back furthest.
_RATED = (InARow, Again, LevelsAbove, Lasting, Accompanied, Fever)


class EntrySource(Protocol):
    """What is asked of the diary file."""

    def first_rated(self, symptoms: Sequence[str]) -> Mapping[str, date]:
        """The first recorded day of each symptom that has one."""

    def ratings(self, periods: Mapping[Period, Sequence[str]]) -> Mapping[str, Values]:
        """Per symptom its recorded days in those periods, each with the highest rating."""

    def choices(
        self, symptoms: Sequence[str], period: Period
    ) -> Mapping[str, tuple[tuple[date, str], ...]]:
        """Per symptom that is answered in words, each different answer of each day."""

    def records(self, kind: type[R], period: Period | None = None) -> tuple[R, ...]:
        """The records of a kind."""


def load_entries(
    reads: EntrySource,
    catalogue: Catalogue,
    resets: Sequence[BaselineReset],
    rules: Rules,
    day: date,
) -> Entries:
    """No more than the rules look at for one day. They find the same as in the whole diary."""
    symptoms = catalogue.symptoms
    rated = reads.first_rated([symptom.key for symptom in symptoms if symptom.is_rated])
    in_words = [symptom.key for symptom in symptoms if not symptom.is_rated]
    asked = _days_before(day, rules.days - 1)
    answers = rules.reach(Accompanied, Fever) + OPEN_DAYS
    measured = rules.reach(Loss, Fever)
    ticked = reads.records(HelpSigns, _days_before(day, OPEN_DAYS))
    return Entries(
        ratings=load_values(
            dict.fromkeys(rated, asked),
            rated,
            resets,
            reads.ratings,
            rules.reach(*_RATED),
        ),
        choices=reads.choices(in_words, _days_before(day, answers)),
        signs=tuple((signs.day, sign) for signs in ticked for sign in signs.signs),
        measurements=reads.records(Measurement, _days_before(day, measured)),
    )


def _days_before(day: date, days: int) -> Period:
    return Period(day - timedelta(days=days), day)
