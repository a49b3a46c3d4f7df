"""What has been written down, as it was: days, records, ratings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import date, timedelta
from typing import TYPE_CHECKING, TypeVar

from mbc_tracker.domain import profile
from mbc_tracker.domain.change import Change
from mbc_tracker.domain.clock import Clock, latest_date_anywhere
from mbc_tracker.domain.daylog import DayLog
from mbc_tracker.domain.measurement_series import last_of_days
from mbc_tracker.domain.overview import RecordedDays, worst_of
from mbc_tracker.domain.own_symptoms import by_other_names, with_own
from mbc_tracker.domain.period import DAYS_LOOKED_BACK, Period, missing_days
from mbc_tracker.domain.records import (
    Answer,
    Measurement,
    Moment,
    Note,
    OwnSymptom,
    Record,
    Setting,
    SymptomVisibility,
)
from mbc_tracker.domain.symptoms import Catalogue, Recall, Symptom
from mbc_tracker.storage.store import Store

if TYPE_CHECKING:
    from mbc_tracker.domain.trends import Reported

R = TypeVar("R", bound=Record)


@contextmanager
def named_as(
    reader: DiaryReader, built_in: Catalogue, *, other_names: bool = False
) -> Iterator[None]:
    """Inside, the built-in symptoms are called as in another language's catalogue.

    other_names: the person's own are called by their second names, as far as they have one.
    """
    before = reader.built_in, reader.uses_other_names
    reader.built_in, reader.uses_other_names = built_in, other_names
    try:
        yield
    finally:
        reader.built_in, reader.uses_other_names = before


class DiaryReader:
    """Reads one open diary; nothing here changes it.

    built_in: the program's own symptoms, as one language calls them. uses_other_names: whether the
    person's own are called by their second names.
    """

    def __init__(self, store: Store, catalogue: Catalogue) -> None:
        self._store = store
        self.built_in, self.uses_other_names = catalogue, False

    def snapshot(self) -> AbstractContextManager[None]:
        """All that is read in the block is as it is at one moment, and is read quicker.

        Nothing can be written there.
        """
        return self._store.snapshot()

    @property
    def catalogue(self) -> Catalogue:
        """The built-in symptoms and the person's own."""
        catalogue = with_own(self.built_in, self._store.records(OwnSymptom))
        return by_other_names(catalogue) if self.uses_other_names else catalogue

    def visible_symptoms(self) -> tuple[Symptom, ...]:
        """The symptoms that Today asks for each day, in order."""
        chosen = {choice.symptom: choice.shown for choice in self._store.records(SymptomVisibility)}
        return tuple(
            symptom
            for symptom in self.catalogue.symptoms
            if chosen.get(symptom.key, symptom.core or symptom.own) and not symptom.is_weekly
        )

    def is_empty(self) -> bool:
        """Whether nothing is in it, not even that the first steps were shown: a first start."""
        return self._store.is_empty()

    def day(self, day: date) -> DayLog:
        """Everything written down about one day."""
        logs = self.logs(Period(day, day))
        return logs[0] if logs else DayLog(day)

    def logs(self, period: Period) -> tuple[DayLog, ...]:
        """The days of the period with anything written down, in order."""
        answers = self._by_day(Answer, period)
        moments = self._by_day(Moment, period)
        notes = {note.day: note for note in self._store.records(Note, period)}
        return tuple(
            DayLog(day, answers.get(day, ()), notes.get(day), moments.get(day, ()))
            for day in sorted({*answers, *moments, *notes})
        )

    def records(self, kind: type[R], period: Period | None = None) -> tuple[R, ...]:
        """All records of a kind, in their natural order."""
        return self._store.records(kind, period)

    def ratings(
        self, periods: Mapping[Period, Sequence[str]]
    ) -> dict[str, tuple[tuple[date, int], ...]]:
        """Per symptom its rated days, each with the highest of the day's rating and moments.

        periods: each with the symptoms that are read in it; none is asked twice about a day.
        """
        return self._store.ratings(periods)

    def choices(
        self, keys: Sequence[str], period: Period
    ) -> dict[str, tuple[tuple[date, str], ...]]:
        """Per symptom that is answered in words its different answers of each day, in order."""
        return self._store.choices(keys, period)

    def reported(self, symptoms: Sequence[Symptom], period: Period) -> tuple[Reported, ...]:
        """On which days of a period each symptom that is answered in words was reported."""
        from mbc_tracker.domain.trends import reported_on

        nones = {symptom.key: str(symptom.none) for symptom in symptoms}
        answers = self._store.reported(nones, period)
        return tuple(reported_on(symptom, *answers[symptom.key]) for symptom in symptoms)

    def first_rated(self, keys: Sequence[str]) -> dict[str, date]:
        """The first day on which each of the symptoms has a rating."""
        return self._store.first_rated(keys)

    def recorded_days(self, period: Period, recall: Recall | None = None) -> frozenset[date]:
        """The days of the period on which anything was written down.

        recall: only those whose answers look back so far.
        """
        return self._store.recorded_days(period, recall)

    def span(self) -> Period | None:
        """From the first to the last day with an entry."""
        return self._store.span()

    def settings(self) -> dict[str, str]:
        """The choices that belong to this diary, by their names; see ``domain.profile``."""
        return {setting.name: setting.value for setting in self._store.records(Setting)}

    def setting(self, name: str, default: str = "") -> str:
        """One choice that belongs to this diary, or the default where nobody made it."""
        return self.settings().get(name, default)

    def _by_day(self, kind: type[R], period: Period) -> dict[date, tuple[R, ...]]:
        by_day: dict[date, list[R]] = {}
        for record in self._store.records(kind, period):
            by_day.setdefault(record.day, []).append(record)  # type: ignore[union-attr]
        return {day: tuple(records) for day, records in by_day.items()}


def day_after(reader: DiaryReader, change: Change, log: DayLog) -> DayLog:
    """The log of a day after a change: only what the change touches is read again."""
    period = Period(log.day, log.day)
    answers, note, moments = log.answers, log.note, log.moments
    if change.touches(Answer):
        answers = reader.records(Answer, period)
    if change.touches(Note):
        note = next(iter(reader.records(Note, period)), None)
    if change.touches(Moment):
        moments = reader.records(Moment, period)
    return DayLog(log.day, answers, note, moments)


def unrecorded_days(reader: DiaryReader, today: date) -> tuple[date, ...]:
    """The days of the week before ``today`` on which nothing was written down.

    In a weekly diary there are none.
    """
    if reader.setting(profile.RHYTHM) == profile.WEEKLY:
        return ()
    week = Period(today - timedelta(days=DAYS_LOOKED_BACK), today)
    span = reader.span()
    return missing_days(reader.recorded_days(week), span.first if span else None, today)


def latest_day(reader: DiaryReader, today: date) -> date:
    """The last day that can be opened: today, or a later one that has entries.

    Those were made further east, where the day had begun, or while the computer's date was wrong.
    """
    span = reader.span()
    return max(today, span.last) if span else today


def latest_begun_day(reader: DiaryReader, clock: Clock) -> date:
    """The last day that a period ends with: today, or the next where it had begun further east.

    One that only a wrong clock can have dated is left out: the period would miss today.
    """
    latest = latest_day(reader, clock.today())
    return clock.today() if latest > latest_date_anywhere(clock.now()) else latest


def recorded_in(reader: DiaryReader, period: Period) -> RecordedDays:
    """What a calendar shows: of ratings the days' worst, so that a year of many is quick."""
    rated = [symptom.key for symptom in reader.catalogue.symptoms if symptom.is_rated]
    return RecordedDays(
        days=reader.recorded_days(period),
        worst=worst_of(reader.ratings({period: rated}).values()),
        weekly=reader.recorded_days(period, Recall.WEEK),
        notes=frozenset(note.day for note in reader.records(Note, period)),
        moments=Counter(moment.day for moment in reader.records(Moment, period)),
        measured=last_of_days(reader.records(Measurement, period)),
    )


def weekly_questions(reader: DiaryReader) -> tuple[Symptom, ...]:
    """The questions that Today asks once a week, as far as they are switched on."""
    chosen = {choice.symptom: choice.shown for choice in reader.records(SymptomVisibility)}
    return tuple(
        symptom
        for symptom in reader.catalogue.symptoms
        if symptom.is_weekly and chosen.get(symptom.key, False)
    )


def asked_symptoms(reader: DiaryReader) -> tuple[Symptom, ...]:
    """All that Today asks for: each day, then once a week."""
    return (*reader.visible_symptoms(), *weekly_questions(reader))
