"""Which records of a diary go into a file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import get_args

from mbc_tracker.domain import profile
from mbc_tracker.domain.medicines import Medicine
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.record_fields import FIELD_NAMES
from mbc_tracker.domain.records import (
    Appointment,
    Contact,
    Event,
    Moment,
    Note,
    OwnSymptom,
    Question,
    Record,
    Setting,
)
from mbc_tracker.frozen import frozen
from mbc_tracker.services.diary import Diary

KINDS: tuple[type[Record], ...] = get_args(Record)

#: Nothing is left of these without their words.
_ONLY_WORDS = (Note, Medicine, Question, Contact)
_WHO = (profile.NAME, profile.BORN)
#: Fields that hold what the person typed. An own symptom keeps its label: its answers need it.
_TYPED = frozenset({"text", "note", "context", "who", "place", "answer"})


@frozen
class Selection:
    """Records by kind and in their natural order, and what they were chosen by.

    period: None for the whole diary. notes: False if what the person wrote is left out.
    """

    records: tuple[Record, ...]
    period: Period | None = None
    notes: bool = True

    def of(self, kind: type[Record]) -> tuple[Record, ...]:
        """The records of one kind."""
        return tuple(record for record in self.records if type(record) is kind)


@frozen
class SelectionScope:
    """The part of a selection that is given away.

    kinds: whole kinds of records. symptoms: their keys. settings: their names.
    """

    kinds: frozenset[type[Record]]
    symptoms: frozenset[str]
    settings: frozenset[str]


def restrict(selection: Selection, scope: SelectionScope) -> Selection:
    """The part of a selection inside the scope; moments keep answers about its symptoms."""
    records = (_of_symptoms(record, scope) for record in selection.records)
    kept = tuple(record for record in records if record and type(record) in scope.kinds)
    return replace(selection, records=kept)


def _of_symptoms(record: Record, scope: SelectionScope) -> Record | None:
    if isinstance(record, Moment):
        answers = tuple(pair for pair in record.answers if pair[0] in scope.symptoms)
        return replace(record, answers=answers) if answers or record.note else None
    if isinstance(record, OwnSymptom):
        return record if record.id in scope.symptoms else None
    if isinstance(record, Setting):
        return record if record.name in scope.settings else None
    about = getattr(record, "symptom", None)
    return record if not about or about in scope.symptoms else None


def select(diary: Diary, period: Period | None = None, *, notes: bool = True) -> Selection:
    """Choose from a diary.

    A period leaves out what is about other days: an event or a medicine stays if it reaches into
    it, a question goes with its appointment, and what has no day (care team, settings …) stays.

    Without notes everything that the person typed is left out, and so are name and date of birth.
    """
    records = tuple(record for kind in KINDS for record in diary.reader.records(kind))
    if period:
        records = tuple(_within(period, records))
    if not notes:
        records = tuple(_without_words(record) for record in records if not _is_words(record))
    return Selection(records, period, notes)


def _within(period: Period, records: tuple[Record, ...]) -> Iterator[Record]:
    appointments = (record for record in records if isinstance(record, Appointment))
    visits = {appointment.id for appointment in appointments if appointment.day in period}
    for record in records:
        if isinstance(record, Question):
            if record.appointment is None or record.appointment in visits:
                yield record
        elif _reaches(record, period):
            yield record


def _reaches(record: Record, period: Period) -> bool:
    if isinstance(record, Event | Medicine):
        return record.overlaps(period)
    day = getattr(record, "day", None)
    return day is None or day in period


def _is_words(record: Record) -> bool:
    return isinstance(record, _ONLY_WORDS) or (isinstance(record, Setting) and record.name in _WHO)


def _without_words(record: Record) -> Record:
    empty = {name: "" for name in FIELD_NAMES[type(record)] if name in _TYPED}
    return replace(record, **empty)  # type: ignore[arg-type]
