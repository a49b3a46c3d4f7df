"""What the diary holds on the chosen days, read once for the whole report.

What is left out is not even read. From here on nothing needs the diary: the rest can be made
beside the window.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TypeAlias

from mbc_tracker.domain import profile
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.notices.shown import finding_of
from mbc_tracker.domain.notices.values import HELP_NOW
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import (
    Appointment,
    Event,
    HelpSigns,
    Measurement,
    Moment,
    Note,
    NoticeShown,
    Question,
)
from mbc_tracker.domain.series import Series
from mbc_tracker.domain.symptoms import Catalogue, Symptom
from mbc_tracker.domain.trends import Overview
from mbc_tracker.domain.visit_change import VisitChange, days_around, visit_change
from mbc_tracker.domain.visits import in_order, last_visit, left_open, next_visit, questions_for
from mbc_tracker.report.summary import Choices, Part
from mbc_tracker.services.diary import Diary

#: Answers in words: the day and the answer of each entry, by the symptom's key.
AnswersByDay: TypeAlias = Mapping[str, tuple[tuple[date, str], ...]]


@dataclass(frozen=True, slots=True)
class ReportData:
    """Table, charts, notes and all further pages are made of this alone.

    series: of the rated symptoms among those chosen. answers_in_words: of the others, by key.
    events: those that reach into the period. signs: ticked emergency signs, which go with the
    events. visit: the day of the last visit. changes: what is different since then. name, born and
    all lists are empty where they are not wanted.
    """

    choices: Choices
    today: date
    now: Stamp
    catalogue: Catalogue
    series: tuple[Series, ...]
    answers_in_words: AnswersByDay
    overview: Overview
    visit: date | None = None
    changes: tuple[VisitChange, ...] = ()
    appointment: Appointment | None = None
    name: str = ""
    born: str = ""
    events: tuple[Event, ...] = ()
    signs: tuple[HelpSigns, ...] = ()
    notes: tuple[Note, ...] = ()
    moments: tuple[Moment, ...] = ()
    measurements: tuple[Measurement, ...] = ()
    notices: tuple[NoticeShown, ...] = ()
    questions: tuple[Question, ...] = ()


def load_report_data(diary: Diary, choices: Choices) -> ReportData:
    """Read everything that the report needs."""
    period, wants = choices.period, choices.wants
    rated = [symptom for symptom in choices.symptoms if symptom.is_rated]
    series = diary.analysis.series(rated, period)
    appointment = _appointment(diary, choices)
    visit = visit_before(diary, choices.period.last, appointment) if wants(Part.VISIT) else None
    return ReportData(
        choices=choices,
        today=diary.clock.today(),
        now=diary.clock.now(),
        catalogue=diary.reader.catalogue,
        series=series,
        answers_in_words=diary.reader.choices(
            [symptom.key for symptom in choices.symptoms if symptom not in rated], period
        ),
        overview=diary.analysis.overview_from_series(series, choices.symptoms, period),
        visit=visit,
        changes=tuple(_changes(diary, rated, visit, period.last)) if visit else (),
        appointment=appointment,
        name=diary.reader.setting(profile.NAME) if wants(Part.NAME) else "",
        born=diary.reader.setting(profile.BORN) if wants(Part.BORN) else "",
        events=tuple(_events(diary, period)) if wants(Part.EVENTS) else (),
        signs=diary.reader.records(HelpSigns, period) if wants(Part.EVENTS) else (),
        notes=diary.reader.records(Note, period) if wants(Part.NOTES) else (),
        moments=tuple(_moments(diary, choices)),
        measurements=diary.reader.records(Measurement, period) if wants(Part.MEASUREMENTS) else (),
        notices=tuple(_notices(diary, choices)) if wants(Part.NOTICES) else (),
        questions=tuple(_questions(diary, appointment)) if wants(Part.QUESTIONS) else (),
    )


def visit_before(diary: Diary, last: date, appointment: Appointment | None = None) -> date | None:
    """The day of the last visit up to a day, and before an appointment if there is one."""
    limits = [diary.clock.today(), last + timedelta(days=1)]
    visit = last_visit(
        diary.reader.records(Appointment),
        min([*limits, appointment.day] if appointment else limits),
    )
    return visit.day if visit else None


def _appointment(diary: Diary, choices: Choices) -> Appointment | None:
    visits = diary.reader.records(Appointment) if choices.appointment else ()
    return next((visit for visit in visits if visit.id == choices.appointment), None)


def _changes(
    diary: Diary, rated: Sequence[Symptom], visit: date, last: date
) -> Iterator[VisitChange]:
    values = diary.reader.ratings({days_around(visit, last): [symptom.key for symptom in rated]})
    for symptom in rated:
        if values.get(symptom.key):
            yield visit_change(symptom, values[symptom.key], visit, last)


def _events(diary: Diary, period: Period) -> Iterator[Event]:
    for event in diary.reader.records(Event):
        if event.overlaps(period):
            yield event


def _moments(diary: Diary, choices: Choices) -> Iterator[Moment]:
    """Moments with the chosen symptoms alone, and with their notes only if notes are wanted."""
    with_answers, with_notes = choices.wants(Part.MOMENTS), choices.wants(Part.NOTES)
    if not (with_answers or with_notes):
        return
    keys = {symptom.key for symptom in choices.symptoms}
    for moment in diary.reader.records(Moment, choices.period):
        answers = tuple(pair for pair in moment.answers if with_answers and pair[0] in keys)
        note = moment.note if with_notes else ""
        if answers or note.strip():
            yield replace(moment, answers=answers, note=note)


def _notices(diary: Diary, choices: Choices) -> Iterator[NoticeShown]:
    """Notices about the chosen symptoms, and those that are about no single one.

    Of what led to them no more is told than the report tells otherwise.
    """
    keys = {"", *(symptom.key for symptom in choices.symptoms)}
    if choices.wants(Part.MEASUREMENTS):
        keys |= UNITS.keys()
    for notice in diary.reader.records(NoticeShown, choices.period):
        if notice.symptom in keys:
            about = (item.about for item in finding_of(notice).evidence)
            evidence = zip(notice.evidence, about, strict=True)
            kept = tuple(item for item, key in evidence if key in keys or key == HELP_NOW)
            yield replace(notice, evidence=kept)


def _questions(diary: Diary, appointment: Appointment | None) -> Iterator[Question]:
    """All open questions; with an appointment its own, and what earlier ones left open."""
    questions, visits = diary.reader.records(Question), diary.reader.records(Appointment)
    if appointment is None:
        listed = in_order(questions)
    else:
        coming = next_visit(visits, diary.clock.today())
        own = questions_for(appointment, questions, coming)
        listed = (*own, *left_open(appointment, questions, visits))
    return (question for question in listed if not question.asked)
