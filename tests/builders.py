"""Records for tests: everything has a plain default, a test names only what it is about."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time

from mbc_tracker.domain.change import Step
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.medicines import Medicine
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import (
    Answer,
    Appointment,
    BaselineReset,
    Contact,
    Event,
    EventKind,
    HelpSigns,
    Measurement,
    Moment,
    Note,
    NoticeShown,
    OwnSymptom,
    Question,
    Record,
    Reply,
)
from mbc_tracker.domain.symptoms import Kind, Recall, Value
from mbc_tracker.domain.usual import Usual
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.store import Store

TODAY = date(2026, 11, 22)
YESTERDAY = date(2026, 11, 21)
TOMORROW = date(2026, 11, 23)
MONTH = Period(date(2026, 11, 1), date(2026, 11, 30))


def a_stamp(wall: datetime = datetime(2026, 11, 22, 9, 41, tzinfo=UTC)) -> Stamp:
    """The fixture clock's instant; London is on UTC then."""
    return Stamp.at(wall, "Europe/London")


def an_answer(
    symptom: str = "cough", value: Value = 4, day: date = TODAY, recall: Recall = Recall.DAY
) -> Answer:
    return Answer(day, symptom, value, a_stamp(), recall)


def a_note(text: str = "Slept badly.", day: date = TODAY) -> Note:
    return Note(day, text, a_stamp())


def a_moment(
    answers: Mapping[str, Value] | None = None,
    *,
    day: date = TODAY,
    at: time = time(14, 30),
    note: str = "",
    id: str = "moment-1",  # noqa: A002 - the field's own name
) -> Moment:
    ratings = {"breathlessness": 6} if answers is None else answers
    return Moment(id, day, at, tuple(sorted(ratings.items())), note, a_stamp())


def help_signs(*signs: str, day: date = TODAY) -> HelpSigns:
    return HelpSigns(day, signs or ("blue_lips",), a_stamp())


def a_measurement(
    kind: str = "temperature",
    value: float = 37.4,
    *,
    day: date = TODAY,
    at: time | None = time(8, 0),
    context: str = "",
    id: str = "measurement-1",  # noqa: A002
) -> Measurement:
    return Measurement(id, day, at, kind, value, context, a_stamp())


def an_event(
    text: str = "CT scan",
    *,
    day: date = YESTERDAY,
    last_day: date | None = None,
    kind: EventKind = EventKind.SCAN,
    id: str = "event-1",  # noqa: A002
) -> Event:
    return Event(id, day, last_day, kind, text, a_stamp())


def a_medicine(
    name: str = "Capecitabine",
    *doses: tuple[date, str],
    day: date = date(2026, 7, 1),
    last_day: date | None = None,
    note: str = "",
    id: str = "medicine-1",  # noqa: A002
) -> Medicine:
    taken = doses or ((day, "1,500 mg twice a day"),)
    return Medicine(id, name, day, last_day, note, taken, a_stamp())


def an_appointment(
    who: str = "Dr Osei",
    *,
    day: date = date(2026, 12, 1),
    at: time | None = time(10, 15),
    place: str = "Clinic 4",
    note: str = "",
    id: str = "appointment-1",  # noqa: A002
) -> Appointment:
    return Appointment(id, day, at, who, place, note, a_stamp())


def a_question(
    text: str = "Is the cough from the treatment?",
    *,
    appointment: str | None = None,
    position: int = 1,
    asked: bool = False,
    answer: str = "",
    id: str = "question-1",  # noqa: A002
) -> Question:
    return Question(id, appointment, position, text, asked, answer, a_stamp())


def a_contact(
    name: str = "Ward 7 helpline",
    *,
    phone: str = "020 7946 0123",
    position: int = 1,
    all_hours: bool = True,
    id: str = "contact-1",  # noqa: A002
) -> Contact:
    return Contact(id, position, name, "Nurse", phone, "Always", all_hours, "", a_stamp())


def a_known_mark(
    symptom: str = "cough",
    *,
    day: date = YESTERDAY,
    note: str = "",
    level: int | None = None,
    id: str = "mark-1",  # noqa: A002
) -> BaselineReset:
    return BaselineReset(id, symptom, day, note, a_stamp(), level)


def a_usual(
    value: float, first: date = date(2026, 10, 1), last: date = date(2026, 10, 28)
) -> Usual:
    return Usual(value, first, last, share=float(value >= 1))


def a_notice(
    symptom: str = "cough",
    *,
    day: date = TODAY,
    reply: Reply = Reply.NONE,
    id: str = "notice-1",  # noqa: A002
) -> NoticeShown:
    evidence = ((YESTERDAY, f"{symptom}=5"), (day, f"{symptom}=6"))
    return NoticeShown(
        *(id, day, "rise", 1, symptom, "today", 2.0, 4.0, evidence, reply, a_stamp()),
        usual_first=date(2026, 10, 1),
        usual_last=date(2026, 10, 28),
        replied=None if reply is Reply.NONE else TODAY,
    )


def an_own_symptom(
    label: str = "Itchy arm",
    *,
    kind: Kind = Kind.RATING,
    position: int | None = None,
    id: str = "own-1",  # noqa: A002
    other_name: str = "",
) -> OwnSymptom:
    return OwnSymptom(id, label, kind, a_stamp(), position, other_name)


def add(store: Store, *records: Record) -> None:
    """Write records into a store, in one transaction and with no questions asked."""
    with store.transaction() as transaction:
        for record in records:
            transaction.apply(Step(None, record))


def write_many(diary: Diary, *records: Record) -> None:
    """Write records as they come from a file, which is quicker than one by one."""
    diary.import_records(records, "many", replace_other=True)
