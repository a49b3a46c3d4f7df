"""What the diary holds on the chosen days, read once for the whole report.

What is left out is not even read. From here on nothing needs the diary: the rest can be made
beside the window.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from datetime import date, timedelta
from typing import TypeAlias

from mbc_tracker.domain import profile
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.medicines import Medicine
from mbc_tracker.domain.notices.notice_record import finding_of
from mbc_tracker.domain.notices.values import HELP_NOW, TEMPERATURE
from mbc_tracker.domain.period import FIRST_DAY, Period
from mbc_tracker.domain.records import (
    Appointment,
    BaselineReset,
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
from mbc_tracker.domain.usual import Values, told_marks, usual
from mbc_tracker.domain.usual_loader import load_values
from mbc_tracker.domain.visit_change import VisitChange, days_around, visit_change
from mbc_tracker.domain.visits import in_order, last_visit, left_open, next_visit, questions_for
from mbc_tracker.domain.weekly_answers import marked_weekly
from mbc_tracker.frozen import frozen
from mbc_tracker.report.figures import DatedUsual, dated_usual
from mbc_tracker.report.signs import (
    ASKED,
    FEVER_FROM,
    SignEntries,
    reported_signs,
    told_notices,
)
from mbc_tracker.report.summary import Choices, Part
from mbc_tracker.services.diary import Diary

#: Answers in words: the day and the answer of each entry, by the symptom's key.
AnswersByDay: TypeAlias = Mapping[str, tuple[tuple[date, str], ...]]


@frozen
class ReportData:
    """Box, table, charts, notes and all further pages are made of this alone.

    series: of the rated symptoms among those chosen; usuals: as known on the period's last day, by
    key. answers_in_words: of the other symptoms chosen, by key. signs: all that is about red-flag
    signs. not_shown: symptoms that are recorded in the period and not chosen. recorded: so many
    days have an entry; weekly: those whose answers are about the last 7 days, weekly_ever: also
    before the period, where notices are wanted. visit: the day of the last visit, if it is in the
    period; changes: what is different since then. visits: all days with one. limits: the team's
    own, and units: the person's, by kind of measurement; values stay in the diary's. name, born and
    all lists are empty where they are not wanted.
    """

    choices: Choices
    today: date
    now: Stamp
    catalogue: Catalogue
    series: tuple[Series, ...]
    usuals: Mapping[str, DatedUsual | None]
    answers_in_words: AnswersByDay
    signs: SignEntries
    recorded: int
    weekly: frozenset[date] = frozenset()
    weekly_ever: frozenset[date] = frozenset()
    not_shown: tuple[Symptom, ...] = ()
    visit: date | None = None
    changes: tuple[VisitChange, ...] = ()
    visits: tuple[date, ...] = ()
    appointment: Appointment | None = None
    limits: Mapping[str, float] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=lambda: UNITS)
    name: str = ""
    born: str = ""
    events: tuple[Event, ...] = ()
    medicines: tuple[Medicine, ...] = ()
    notes: tuple[Note, ...] = ()
    moments: tuple[Moment, ...] = ()
    measurements: tuple[Measurement, ...] = ()
    notices: tuple[NoticeShown, ...] = ()
    questions: tuple[Question, ...] = ()
    typed_language: str = ""


def load_report_data(diary: Diary, choices: Choices) -> ReportData:
    """Read everything that the report needs; symptoms are called as the reader calls them now."""
    with diary.reader.snapshot():
        known = {symptom.key: symptom for symptom in diary.reader.catalogue.symptoms}
        named = (known.get(symptom.key, symptom) for symptom in choices.symptoms)
        return _load(diary, replace(choices, symptoms=tuple(named)))


def _load(diary: Diary, choices: Choices) -> ReportData:
    period, wants, reader = choices.period, choices.wants, diary.reader
    rated = [symptom for symptom in choices.symptoms if symptom.is_rated]
    appointment = _appointment(diary, choices)
    visit = visit_before(diary, period.last, appointment) if wants(Part.VISIT) else None
    if visit is not None and visit not in period:
        visit = None
    ever = Period(FIRST_DAY, period.last)
    measured = wants(Part.MEASUREMENTS) or wants(Part.MEASUREMENT_LINES)
    return ReportData(
        choices=choices,
        today=diary.clock.today(),
        now=diary.clock.now(),
        catalogue=reader.catalogue,
        series=diary.analysis.series(rated, period),
        usuals=_usuals(diary, rated, period.last),
        answers_in_words=reader.choices(
            [symptom.key for symptom in choices.symptoms if symptom not in rated], period
        ),
        signs=_signs(diary, choices),
        recorded=len(reader.recorded_days(period)),
        weekly=diary.analysis.weekly_days([period]),
        weekly_ever=diary.analysis.weekly_days([ever] if wants(Part.NOTICES) else []),
        not_shown=not_shown(diary, choices) if wants(Part.NOT_SHOWN) else (),
        visit=visit,
        changes=tuple(_changes(diary, rated, visit, period.last)) if visit else (),
        visits=tuple(_visits(diary, period)) if wants(Part.VISIT) else (),
        appointment=appointment,
        limits=diary.analysis.profile().limits,
        units=diary.measurements.units,
        name=reader.setting(profile.NAME) if wants(Part.NAME) else "",
        born=reader.setting(profile.BORN) if wants(Part.BORN) else "",
        events=tuple(_events(diary, choices)) if wants(Part.EVENTS) else (),
        medicines=tuple(taken for taken in reader.records(Medicine) if taken.overlaps(period))
        if wants(Part.MEDICINES)
        else (),
        notes=reader.records(Note, period) if wants(Part.NOTES) else (),
        moments=tuple(_moments(diary, choices)),
        measurements=reader.records(Measurement, period) if measured else (),
        notices=tuple(_notices(diary, choices)) if wants(Part.NOTICES) else (),
        questions=tuple(_questions(diary, appointment)) if wants(Part.QUESTIONS) else (),
    )


def _usuals(diary: Diary, rated: Sequence[Symptom], day: date) -> dict[str, DatedUsual | None]:
    """Each symptom's usual as known on a day, with how it came about."""
    reader, keys = diary.reader, [symptom.key for symptom in rated]
    resets = reader.records(BaselineReset)
    asked = {key: Period(day, day) for key in keys}
    known = load_values(asked, reader.first_rated(keys), resets, reader.ratings)
    usuals: dict[str, DatedUsual | None] = {}
    for key in keys:
        values = known.get(key, ())
        own = [reset for reset in resets if reset.symptom == key and reset.day <= day]
        marks = told_marks(values, own)
        known_usual = usual(values, marks, day)
        if known_usual is not None and known_usual.first and known_usual.last:
            window = Period(known_usual.first, known_usual.last)
            known_usual = marked_weekly(known_usual, diary.analysis.weekly_days([window]))
        usuals[key] = dated_usual(known_usual, values, marks, day)
    return usuals


def _signs(diary: Diary, choices: Choices) -> SignEntries:
    """The signs, whatever symptoms are chosen.

    Ratings beside them are named only as far as the report names symptoms that aren't chosen.
    """
    reader, period = diary.reader, choices.period
    readings = reader.records(Measurement, period)
    entries = SignEntries(
        ticked=reader.records(HelpSigns, period),
        answers=reader.choices(ASKED, period),
        temperatures=tuple(reading for reading in readings if reading.kind == TEMPERATURE),
        limit=fever_limit(diary),
        notices=told_notices(reader.records(NoticeShown, period)),
    )
    return replace(entries, chest=_chest(diary, choices, entries))


def fever_limit(diary: Diary) -> float:
    """The temperature that counts as a fever, in °C: the team's own, or the usual one."""
    limit = diary.analysis.profile().fever_limit
    return FEVER_FROM if limit is None else limit


def _chest(diary: Diary, choices: Choices, entries: SignEntries) -> Mapping[str, Values]:
    """The ratings of the chest group on the one day of each sign that has only one."""
    every = choices.wants(Part.NOT_SHOWN)
    keys = [
        symptom.key
        for symptom in diary.reader.catalogue.symptoms
        if symptom.chest and (every or symptom in choices.symptoms)
    ]
    days = {sign.days[0] for sign in reported_signs(entries) if len(sign.days) == 1}
    return diary.reader.ratings({Period(day, day): keys for day in sorted(days)})


def not_shown(diary: Diary, choices: Choices) -> tuple[Symptom, ...]:
    """The symptoms with entries in the period that aren't chosen; signs are in the box anyway."""
    reader, period = diary.reader, choices.period
    others = [
        symptom
        for symptom in reader.catalogue.symptoms
        if symptom not in choices.symptoms and symptom.key not in ASKED
    ]
    ratings = reader.ratings({period: [symptom.key for symptom in others if symptom.is_rated]})
    words = reader.choices([symptom.key for symptom in others if not symptom.is_rated], period)
    return tuple(
        symptom for symptom in others if ratings.get(symptom.key) or words.get(symptom.key)
    )


def _visits(diary: Diary, period: Period) -> Iterator[date]:
    """The days of the period with a visit that is past."""
    today = diary.clock.today()
    days = {visit.day for visit in diary.reader.records(Appointment) if visit.day < today}
    return (day for day in sorted(days) if day in period)


def visit_before(diary: Diary, last: date, appointment: Appointment | None = None) -> date | None:
    """The day of the last visit up to a day, and before an appointment if there is one."""
    limits = [diary.clock.today(), last + timedelta(days=1)]
    visit = last_visit(
        diary.reader.records(Appointment),
        min([*limits, appointment.day] if appointment else limits),
    )
    return visit.day if visit else None


def _appointment(diary: Diary, choices: Choices) -> Appointment | None:
    """The appointment that the report is for; who it is with was typed, and goes with the notes."""
    visits = diary.reader.records(Appointment) if choices.appointment else ()
    chosen = next((visit for visit in visits if visit.id == choices.appointment), None)
    if chosen is None or choices.wants(Part.NOTES):
        return chosen
    return replace(chosen, who="", place="", note="")


def _changes(
    diary: Diary, rated: Sequence[Symptom], visit: date, last: date
) -> Iterator[VisitChange]:
    around = days_around(visit, last)
    values = diary.reader.ratings({around: [symptom.key for symptom in rated]})
    weekly = diary.analysis.weekly_days([around])
    for symptom in rated:
        if values.get(symptom.key):
            yield visit_change(symptom, values[symptom.key], visit, last, weekly)


def _events(diary: Diary, choices: Choices) -> Iterator[Event]:
    """The events that reach into the period; without notes they have no words of their own."""
    for event in diary.reader.records(Event):
        if event.overlaps(choices.period):
            yield event if choices.wants(Part.NOTES) else replace(event, text="")


def _moments(diary: Diary, choices: Choices) -> Iterator[Moment]:
    """Moments with the chosen symptoms alone, and with their notes only if notes are wanted."""
    keys = {symptom.key for symptom in choices.symptoms}
    for moment in diary.reader.records(Moment, choices.period):
        answers = tuple(pair for pair in moment.answers if pair[0] in keys)
        note = moment.note if choices.wants(Part.NOTES) else ""
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
