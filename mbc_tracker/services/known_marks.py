"""What the person's team knows already: marks that are listed, added, changed and removed."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum

from mbc_tracker.domain.change import Change
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import BaselineReset
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.domain.usual import TOLD_LEVEL_DAYS
from mbc_tracker.frozen import frozen
from mbc_tracker.message import Text
from mbc_tracker.services.diary import Diary

#: The one measurement whose rule asks for marks.
WEIGHT = "weight"


class MarkState(StrEnum):
    """Whether a mark counts, or why it doesn't."""

    COUNTS = "counts"
    FUTURE = "future"  # made with a wrong clock
    NO_LEVEL = "no_level"  # none typed, and no entry in the days that give one
    REMOVED = "removed"  # its symptom is not in the diary any more


@frozen
class KnownMark:
    """A mark, and whether it counts now."""

    record: BaselineReset
    state: MarkState


class KnownMarks:
    """Reads and writes the marks of one open diary."""

    def __init__(self, diary: Diary) -> None:
        self._diary = diary

    def marks(self) -> tuple[KnownMark, ...]:
        """All marks, the latest first."""
        records = self._diary.reader.records(BaselineReset)
        latest_first = sorted(records, key=lambda mark: (mark.day, mark.recorded.utc), reverse=True)
        return tuple(KnownMark(record, self.state(record)) for record in latest_first)

    def state(self, mark: BaselineReset) -> MarkState:
        """Whether a mark counts today."""
        reader = self._diary.reader
        if mark.symptom not in UNITS and mark.symptom not in reader.catalogue:
            return MarkState.REMOVED
        if mark.day > self._diary.clock.today():
            return MarkState.FUTURE
        if mark.level is None and mark.symptom not in UNITS and not self._values(mark):
            return MarkState.NO_LEVEL
        return MarkState.COUNTS

    def asked_symptoms(self) -> tuple[Symptom, ...]:
        """The rated symptoms that Today asks for."""
        return tuple(
            symptom for symptom in self._diary.reader.visible_symptoms() if symptom.is_rated
        )

    def all_subjects(self) -> tuple[str, ...]:
        """The keys of all that a mark can be made about: rated symptoms, and weight."""
        rated = [
            symptom.key for symptom in self._diary.reader.catalogue.symptoms if symptom.is_rated
        ]
        return (*rated, WEIGHT)

    def new_mark(self, symptom: str, day: date, level: int | None = None) -> BaselineReset:
        """A mark that isn't saved yet."""
        now = self._diary.clock.now()
        return BaselineReset(str(uuid.uuid4()), symptom, day, "", now, level)

    def save_levels(self, levels: Mapping[str, int], label: Text) -> Change:
        """Make marks of today with these levels; one of today about the same symptom is changed."""
        today = self._diary.clock.today()
        there = {
            mark.symptom: mark
            for mark in self._diary.reader.records(BaselineReset, Period(today, today))
        }
        marks = [
            replace(there[symptom], level=level)
            if symptom in there
            else self.new_mark(symptom, today, level)
            for symptom, level in levels.items()
        ]
        return self._diary.save(*marks, label=label)

    def _values(self, mark: BaselineReset) -> tuple[tuple[date, int], ...]:
        """The values that give a mark its level."""
        days = Period(mark.day - timedelta(days=TOLD_LEVEL_DAYS - 1), mark.day)
        return self._diary.reader.ratings({days: [mark.symptom]}).get(mark.symptom, ())
