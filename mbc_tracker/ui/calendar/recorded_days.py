"""What is written down on the days that a calendar shows."""

from __future__ import annotations

from collections import Counter

from mbc_tracker.domain.measured import last_of_days
from mbc_tracker.domain.overview import RecordedDays, worst_of
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Measurement, Moment, Note
from mbc_tracker.services.diary import Diary


def read_recorded(diary: Diary, period: Period) -> RecordedDays:
    """No more than the days' worst ratings, so that a year of many symptoms is quick."""
    reader = diary.reader
    rated = [symptom.key for symptom in reader.catalogue.symptoms if symptom.is_rated]
    return RecordedDays(
        days=reader.recorded_days(period),
        worst=worst_of(reader.ratings({period: rated}).values()),
        notes=frozenset(note.day for note in reader.records(Note, period)),
        moments=Counter(moment.day for moment in reader.records(Moment, period)),
        measured=last_of_days(reader.records(Measurement, period)),
    )
