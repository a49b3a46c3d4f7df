"""Reading just those entries that the rules can look at, however long the diary is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Protocol, TypeVar

from mbc_tracker.domain.notices.rules import Rules
from mbc_tracker.domain.notices.values import TEMPERATURE, Entries
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import BaselineReset, HelpSigns, Measurement, Record
from mbc_tracker.domain.series import BASELINE_DAYS, Ratings, Values, baseline_start
from mbc_tracker.domain.symptoms import Catalogue

R = TypeVar("R", bound=Record)


class EntrySource(Protocol):
    """What is asked of the diary file."""

    def first_rated(self, symptoms: Sequence[str]) -> Mapping[str, date]:
        """The first recorded day of each symptom that has one."""

    def ratings(self, symptoms: Sequence[str], period: Period) -> Mapping[str, Values]:
        """Per symptom its recorded days, each with the highest rating."""

    def choices(
        self, symptoms: Sequence[str], period: Period
    ) -> Mapping[str, tuple[tuple[date, str], ...]]:
        """Per symptom that is answered in words, each different answer of each day."""

    def records(self, kind: type[R], period: Period | None = None) -> tuple[R, ...]:
        """The records of a kind."""


def load_entries(
    reads: EntrySource,
    catalogue: Catalogue,
    marks: Sequence[BaselineReset],
    rules: Rules,
    day: date,
) -> Entries:
    """No more than the rules look at for one day. They find the same as in the whole diary."""
    today, symptoms = Period(day, day), catalogue.symptoms
    rated = reads.first_rated([it.key for it in symptoms if it.is_rated])
    in_words = [it.key for it in symptoms if not it.is_rated]
    ticked = reads.records(HelpSigns, today)
    measured = reads.records(Measurement, today)
    return Entries(
        ratings=load_ratings(rated, marks, rules, day, reads.ratings),
        choices=reads.choices(in_words, today),
        signs=tuple((it.day, sign) for it in ticked for sign in it.signs),
        temperatures=tuple((it.day, it.value) for it in measured if it.kind == TEMPERATURE),
    )


def load_ratings(
    first_rated: Mapping[str, date],
    marks: Sequence[BaselineReset],
    rules: Rules,
    day: date,
    ratings: Ratings,
) -> dict[str, Values]:
    """The last days' values of each symptom, and those that its usual is taken from.

    Args:
        first_rated: the first recorded day of each symptom that has one.
        marks: the diary's "my team knows" marks, of any symptom.
        rules: how far back they look decides what is read.
        day: the day that is asked about.
        ratings: reads the values of symptoms in a period.
    """
    wanted = {Period(day - timedelta(days=rules.reach), day): set(first_rated)}
    asked = Period(day - timedelta(days=rules.days - 1), day)
    for symptom, first in first_rated.items():
        days = [mark.day for mark in marks if mark.symptom == symptom]
        for start in _starts(first, days, asked):
            end = start + timedelta(days=BASELINE_DAYS - 1)
            wanted.setdefault(Period(start, end), set()).add(symptom)
    found: dict[str, dict[date, int]] = {}
    for period, symptoms in wanted.items():
        for symptom, values in ratings(sorted(symptoms), period).items():
            found.setdefault(symptom, {}).update(values)
    return {symptom: tuple(sorted(values.items())) for symptom, values in found.items()}


def _starts(first: date, marks: Iterable[date], asked: Period) -> set[date]:
    """Where the usual starts as seen from each of the days that are asked about."""
    marks = tuple(marks)
    starts = (baseline_start(first, marks, day) for day in asked)
    return {start for start in starts if start is not None}
