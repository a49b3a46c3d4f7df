"""The tables of the diary file, typed column by column.

These are SQLAlchemy's typed Core tables: reading and writing goes through ``record_queries.py``
with plain selects, which is several times faster than loading objects, and starting needs no ORM.
Days are ISO dates as the person meant them, instants are UTC beside the wall clock.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Double,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    TypedColumns,
    text,
)

from mbc_tracker.domain.records import EventKind, Reply
from mbc_tracker.domain.symptoms import Kind, Recall
from mbc_tracker.storage.column_types import CLOCK_TIME, word_of
from mbc_tracker.storage.table_base import METADATA, Identified, Recorded


def _answer_checks() -> tuple[CheckConstraint, CheckConstraint]:
    return (
        CheckConstraint("(rating IS NULL) <> (choice IS NULL)", name="one_answer"),
        CheckConstraint("rating BETWEEN 0 AND 10", name="rating"),
    )


class AnswerColumns(Recorded):
    """The day's answer for one symptom: a rating or the key of a choice."""

    day = Column(Date, primary_key=True)
    symptom = Column(String, primary_key=True)
    rating = Column(Integer)
    choice = Column(String)
    recall = Column(word_of(Recall), nullable=False, server_default=Recall.DAY)


ANSWERS = Table(
    "answers",
    METADATA,
    AnswerColumns,
    *_answer_checks(),
    Index(None, "symptom", "day", "rating"),
    Index("ix_answers_weekly", "day", sqlite_where=text("recall = 'week'")),
    Index("ix_answers_words", "symptom", "day", "choice", sqlite_where=text("choice IS NOT NULL")),
    sqlite_with_rowid=False,
)


class NoteColumns(Recorded):
    """The note of a day."""

    day = Column(Date, primary_key=True)
    text = Column(String, nullable=False)


NOTES = Table("notes", METADATA, NoteColumns)


class MomentColumns(Recorded, Identified):
    """An extra entry with a clock time."""

    day = Column(Date, index=True, nullable=False)
    time = Column(CLOCK_TIME, nullable=False)
    note = Column(String, nullable=False)


MOMENTS = Table("moments", METADATA, MomentColumns)


class MomentAnswerColumns(TypedColumns):
    """What a moment says about one symptom."""

    parent = Column(String, ForeignKey("moments.id", ondelete="CASCADE"), primary_key=True)
    symptom = Column(String, primary_key=True)
    rating = Column(Integer)
    choice = Column(String)


MOMENT_ANSWERS = Table("moment_answers", METADATA, MomentAnswerColumns, *_answer_checks())


class HelpDayColumns(Recorded):
    """A day on which emergency signs were ticked."""

    day = Column(Date, primary_key=True)


HELP_DAYS = Table("help_days", METADATA, HelpDayColumns)


class HelpSignColumns(TypedColumns):
    """One emergency sign ticked on a day."""

    parent = Column(Date, ForeignKey("help_days.day", ondelete="CASCADE"), primary_key=True)
    sign = Column(String, primary_key=True)


HELP_SIGNS = Table("help_signs", METADATA, HelpSignColumns)


class MeasurementColumns(Recorded, Identified):
    """A home measurement, in the unit that the diary keeps for its kind."""

    day = Column(Date, index=True, nullable=False)
    time = Column(CLOCK_TIME)
    kind = Column(String, nullable=False)
    value = Column(Double, nullable=False)
    context = Column(String, nullable=False)


MEASUREMENTS = Table("measurements", METADATA, MeasurementColumns)


class EventColumns(Recorded, Identified):
    """Something that happened on a day or over several."""

    day = Column(Date, index=True, nullable=False)
    last_day = Column(Date)
    kind = Column(word_of(EventKind), nullable=False)
    text = Column(String, nullable=False)


EVENTS = Table("events", METADATA, EventColumns, CheckConstraint("last_day >= day", name="order"))


class MedicineColumns(Recorded, Identified):
    """A medicine, and from when to when it was taken."""

    day = Column(Date, nullable=False)
    last_day = Column(Date)
    name = Column(String, nullable=False)
    note = Column(String, nullable=False)


MEDICINES = Table(
    "medicines", METADATA, MedicineColumns, CheckConstraint("last_day >= day", name="order")
)


class MedicineDoseColumns(TypedColumns):
    """A dose in words, and the day from which it was taken so."""

    parent = Column(String, ForeignKey("medicines.id", ondelete="CASCADE"), primary_key=True)
    day = Column(Date, primary_key=True)
    dose = Column(String, nullable=False)


MEDICINE_DOSES = Table("medicine_doses", METADATA, MedicineDoseColumns)


class AppointmentColumns(Recorded, Identified):
    """A visit."""

    day = Column(Date, index=True, nullable=False)
    time = Column(CLOCK_TIME)
    who = Column(String, nullable=False)
    place = Column(String, nullable=False)
    note = Column(String, nullable=False)


APPOINTMENTS = Table("appointments", METADATA, AppointmentColumns)


class QuestionColumns(Recorded, Identified):
    """Something to ask."""

    appointment = Column(String, ForeignKey("appointments.id"), index=True)
    position = Column(Integer, nullable=False)
    text = Column(String, nullable=False)
    asked = Column(Boolean, nullable=False)
    answer = Column(String, nullable=False)


QUESTIONS = Table("questions", METADATA, QuestionColumns)


class ContactColumns(Recorded, Identified):
    """Somebody in the care team."""

    position = Column(Integer, nullable=False)
    name = Column(String, nullable=False)
    role = Column(String, nullable=False)
    phone = Column(String, nullable=False)
    hours = Column(String, nullable=False)
    all_hours = Column(Boolean, nullable=False)
    note = Column(String, nullable=False)


CARE_TEAM = Table("care_team", METADATA, ContactColumns)


class KnownMarkColumns(Recorded, Identified):
    """A mark that says 'my team knows about this symptom'."""

    symptom = Column(String, nullable=False)
    day = Column(Date, index=True, nullable=False)
    note = Column(String, nullable=False)
    level = Column(Integer)


KNOWN_MARKS = Table("known_marks", METADATA, KnownMarkColumns)


class NoticeShownColumns(Recorded, Identified):
    """A notice that was on screen, and the reply to it."""

    day = Column(Date, index=True, nullable=False)
    rule = Column(String, nullable=False)
    rule_version = Column(Integer, nullable=False)
    symptom = Column(String, nullable=False)
    level = Column(String, nullable=False)
    usual = Column(Double)
    threshold = Column(Double)
    reply = Column(word_of(Reply), nullable=False)
    usual_first = Column(Date)
    usual_last = Column(Date)
    replied = Column(Date)


NOTICES_SHOWN = Table("notices_shown", METADATA, NoticeShownColumns)


class NoticeEvidenceColumns(TypedColumns):
    """One dated value that led to a notice."""

    parent = Column(String, ForeignKey("notices_shown.id", ondelete="CASCADE"), primary_key=True)
    position = Column(Integer, primary_key=True)
    day = Column(Date, nullable=False)
    value = Column(String, nullable=False)


NOTICE_EVIDENCE = Table("notice_evidence", METADATA, NoticeEvidenceColumns)


class OwnSymptomColumns(Recorded, Identified):
    """A symptom that the person added."""

    label = Column(String, nullable=False)
    kind = Column(word_of(Kind), nullable=False)
    position = Column(Integer)
    other_name = Column(String, nullable=False, server_default=text("''"))


OWN_SYMPTOMS = Table("own_symptoms", METADATA, OwnSymptomColumns)


class ShownColumns(TypedColumns):
    """Whether a symptom is asked for, where that differs from the catalogue."""

    symptom = Column(String, primary_key=True)
    shown = Column(Boolean, nullable=False)


SHOWN_SYMPTOMS = Table("shown_symptoms", METADATA, ShownColumns)


class SettingColumns(TypedColumns):
    """A choice that belongs to this diary."""

    name = Column(String, primary_key=True)
    value = Column(String, nullable=False)


SETTINGS = Table("settings", METADATA, SettingColumns)


class BinColumns(Recorded, Identified):
    """Something that was removed. kind: the table it came from; record: its columns as JSON."""

    kind = Column(String, nullable=False)
    record = Column(String, nullable=False)


BIN = Table("bin", METADATA, BinColumns)
