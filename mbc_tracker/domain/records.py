"""Everything that can be written in a diary, each kind as one plain value.

Every record has a ``key``: its identity within its kind. Two records of one kind with the
same key are the same thing before and after a change.
"""

from __future__ import annotations

from datetime import date, time
from enum import StrEnum
from typing import TypeAlias

from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.medicines import Medicine
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.symptoms import Kind, Recall, Value
from mbc_tracker.frozen import frozen

Key: TypeAlias = tuple[date | str, ...]


@frozen
class Answer:
    """The answer of a day for one symptom: for ratings, the worst of what its recall covers."""

    day: date
    symptom: str
    value: Value
    recorded: Stamp
    recall: Recall = Recall.DAY

    @property
    def key(self) -> Key:
        return (self.day, self.symptom)


@frozen
class Note:
    """What the person wrote about a day. Plain text, never markup."""

    day: date
    text: str
    recorded: Stamp

    @property
    def key(self) -> Key:
        return (self.day,)


@frozen
class Moment:
    """An extra entry with a clock time, beside the day's own answers."""

    id: str
    day: date
    time: time
    answers: tuple[tuple[str, Value], ...]
    note: str
    recorded: Stamp

    @property
    def key(self) -> Key:
        return (self.id,)


@frozen
class HelpSigns:
    """The emergency signs ticked on a day, by their keys."""

    day: date
    signs: tuple[str, ...]
    recorded: Stamp

    @property
    def key(self) -> Key:
        return (self.day,)


@frozen
class Measurement:
    """A home measurement in the unit that the diary keeps (kg, °C, %, /min, L/min)."""

    id: str
    day: date
    time: time | None
    kind: str
    value: float
    context: str
    recorded: Stamp

    @property
    def key(self) -> Key:
        return (self.id,)


class EventKind(StrEnum):
    """What sort of thing happened."""

    TREATMENT = "treatment"
    SCAN = "scan"
    INFECTION = "infection"
    MEDICINE = "medicine"
    OTHER = "other"


@frozen
class Event:
    """Something that happened on a day, or from ``day`` to ``last_day``."""

    id: str
    day: date
    last_day: date | None
    kind: EventKind
    text: str
    recorded: Stamp

    @property
    def key(self) -> Key:
        return (self.id,)

    @property
    def end(self) -> date:
        """The last day, which is the first of an event of one day."""
        return self.last_day or self.day

    def overlaps(self, period: Period) -> bool:
        """Whether any of its days is in the period."""
        return self.day <= period.last and self.end >= period.first


@frozen
class Appointment:
    """A visit, past or to come."""

    id: str
    day: date
    time: time | None
    who: str
    place: str
    note: str
    recorded: Stamp

    @property
    def key(self) -> Key:
        return (self.id,)


@frozen
class Question:
    """Something to ask at an appointment (or at the next one, if none is named)."""

    id: str
    appointment: str | None
    position: int
    text: str
    asked: bool
    answer: str
    recorded: Stamp

    @property
    def key(self) -> Key:
        return (self.id,)


@frozen
class Contact:
    """Somebody in the care team. ``all_hours``: the line is answered day and night."""

    id: str
    position: int
    name: str
    role: str
    phone: str
    hours: str
    all_hours: bool
    note: str
    recorded: Stamp

    @property
    def key(self) -> Key:
        return (self.id,)


@frozen
class BaselineReset:
    """'My team knows' or 'this is my new usual': the symptom's usual starts afresh on ``day``.

    symptom: a rating, or a kind of measurement. level: how bad it is usually, as the person said;
    None where the entries say it.
    """

    id: str
    symptom: str
    day: date
    note: str
    recorded: Stamp
    level: int | None = None

    @property
    def key(self) -> Key:
        return (self.id,)


class Reply(StrEnum):
    """What the person answered to a notice."""

    NONE = "none"
    TOLD_TEAM = "told_team"
    NOT_NOW = "not_now"


@frozen
class NoticeShown:
    """A notice that was on screen: which rule, why, and what the person replied.

    symptom is empty for rules about the whole day. evidence: the dates and values that led to it,
    each as ``cough=5``. usual_first, usual_last: the days that ``usual`` is taken from. replied:
    the day of the reply.
    """

    id: str
    day: date
    rule: str
    rule_version: int
    symptom: str
    level: str
    usual: float | None
    threshold: float | None
    evidence: tuple[tuple[date, str], ...]
    reply: Reply
    recorded: Stamp
    usual_first: date | None = None
    usual_last: date | None = None
    replied: date | None = None

    @property
    def key(self) -> Key:
        return (self.id,)


@frozen
class OwnSymptom:
    """A symptom that the person added. ``kind`` is a rating or yes/no.

    position: its place; those without one come first. other_name: for a doctor's own language.
    """

    id: str
    label: str
    kind: Kind
    recorded: Stamp
    position: int | None = None
    other_name: str = ""

    @property
    def key(self) -> Key:
        return (self.id,)


@frozen
class SymptomVisibility:
    """Whether a symptom is asked for on Today, where that differs from the catalogue."""

    symptom: str
    shown: bool

    @property
    def key(self) -> Key:
        return (self.symptom,)


@frozen
class Setting:
    """A choice that belongs to this diary, such as the country. Names: ``domain.profile``."""

    name: str
    value: str

    @property
    def key(self) -> Key:
        return (self.name,)


Record: TypeAlias = (
    Answer
    | Note
    | Moment
    | HelpSigns
    | Measurement
    | Event
    | Medicine
    | Appointment
    | Question
    | Contact
    | BaselineReset
    | NoticeShown
    | OwnSymptom
    | SymptomVisibility
    | Setting
)
