"""The red-flag signs of a period: which were reported when, and on how many days each was asked.

They don't depend on which symptoms the person shows or has switched on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from datetime import date
from enum import StrEnum

from mbc_tracker.domain.records import HelpSigns, Measurement, NoticeShown, Reply
from mbc_tracker.domain.usual import Values
from mbc_tracker.frozen import frozen
from mbc_tracker.report.dates import last_run, runs

#: The symptoms whose answers are red-flag signs.
ASKED = ("blood", "fever", "one_leg_swelling", "face_neck_swelling")
TEMPERATURE = "temperature"
#: The usual limit for a fever, in °C.
FEVER_FROM = 38.0
#: Ratings of the same day are named beside a sign from this value on.
COMPANION_FROM = 4
#: Of so many days all are named.
FEW_DAYS = 3


class SignKind(StrEnum):
    """Kinds of signs, the most urgent first."""

    EMERGENCY = "emergency"
    BLOOD_MORE = "blood_more"
    BLOOD_STREAKS = "blood_streaks"
    BLOOD_NOT_SURE = "blood_not_sure"
    ONE_LEG = "one_leg_swelling"
    FACE_NECK = "face_neck_swelling"
    FEVER = "fever"
    TEMPERATURE = "temperature"

    @property
    def is_kept(self) -> bool:
        """Whether its line stands on the first page however many there are."""
        return self in _KEPT


_KEPT = frozenset(
    {
        *(SignKind.EMERGENCY, SignKind.BLOOD_MORE),
        *(SignKind.BLOOD_STREAKS, SignKind.BLOOD_NOT_SURE),
    }
)
_BLOOD = {
    "more": SignKind.BLOOD_MORE,
    "streaks": SignKind.BLOOD_STREAKS,
    "not_sure": SignKind.BLOOD_NOT_SURE,
}
_YES = "yes"
#: The rule whose notice is about a kind of sign.
_RULES = {
    SignKind.EMERGENCY: "help_now",
    **dict.fromkeys(_BLOOD.values(), "blood"),
    SignKind.ONE_LEG: "clot_signs",
    SignKind.FACE_NECK: "face_neck",
    SignKind.FEVER: "fever",
    SignKind.TEMPERATURE: "fever",
}


@frozen
class SignEntries:
    """What the diary holds about signs in a period.

    answers: of ``ASKED``, by key, in order of days. limit: the temperature that counts as a fever.
    chest: ratings of the chest group that may be named beside a sign, by key. notices: those
    that were answered with “I have told my team”.
    """

    ticked: tuple[HelpSigns, ...] = ()
    answers: Mapping[str, Sequence[tuple[date, str]]] = field(default_factory=dict)
    temperatures: tuple[Measurement, ...] = ()
    limit: float = FEVER_FROM
    chest: Mapping[str, Values] = field(default_factory=dict)
    notices: tuple[NoticeShown, ...] = ()


@frozen
class ReportedSign:
    """A sign with its days, in order. sign: the key of an emergency sign.

    companions: ratings of 4 or more on its one day, by the symptom's key. highest: a temperature.
    is_told: the team was told, for each time that is named.
    """

    kind: SignKind
    days: tuple[date, ...]
    sign: str = ""
    companions: tuple[tuple[str, int], ...] = ()
    highest: float = 0
    is_told: bool = False


def reported_signs(entries: SignEntries) -> tuple[ReportedSign, ...]:
    """The signs of a period, the most urgent kind first and of each kind the newest."""
    signs = [*_emergency(entries), *_answered(entries), *_temperature(entries)]
    kinds = list(SignKind)
    signs.sort(key=lambda sign: (kinds.index(sign.kind), -sign.days[-1].toordinal()))
    return tuple(signs)


def is_fever(reading: Measurement, limit: float) -> bool:
    """Whether a measurement is a sign: a temperature at the limit or above, both in °C."""
    return reading.kind == TEMPERATURE and reading.value >= limit


def days_asked(entries: SignEntries) -> dict[str, int]:
    """On how many days each of ``ASKED`` was answered."""
    return {key: len({day for day, _ in entries.answers.get(key, ())}) for key in ASKED}


def told_notices(notices: Sequence[NoticeShown]) -> tuple[NoticeShown, ...]:
    """Those that were answered with “I have told my team”."""
    return tuple(notice for notice in notices if notice.reply is Reply.TOLD_TEAM)


def _emergency(entries: SignEntries) -> Iterator[ReportedSign]:
    days: dict[str, list[date]] = {}
    for ticked in entries.ticked:
        for sign in ticked.signs:
            days.setdefault(sign, []).append(ticked.day)
    for sign, on in days.items():
        yield _sign(entries, SignKind.EMERGENCY, on, sign=sign)


def _answered(entries: SignEntries) -> Iterator[ReportedSign]:
    days: dict[SignKind, list[date]] = {}
    for key in ASKED:
        for day, answer in entries.answers.get(key, ()):
            kind = _BLOOD.get(answer) if key == "blood" else None
            if key != "blood" and answer == _YES:
                kind = SignKind(key)
            if kind:
                days.setdefault(kind, []).append(day)
    for kind, on in days.items():
        yield _sign(entries, kind, on)


def _temperature(entries: SignEntries) -> Iterator[ReportedSign]:
    high = [reading for reading in entries.temperatures if is_fever(reading, entries.limit)]
    if high:
        highest = max(reading.value for reading in high)
        days = sorted({reading.day for reading in high})
        yield _sign(entries, SignKind.TEMPERATURE, days, highest=highest)


def _sign(
    entries: SignEntries,
    kind: SignKind,
    days: Sequence[date],
    *,
    sign: str = "",
    highest: float = 0,
) -> ReportedSign:
    companions: tuple[tuple[str, int], ...] = ()
    if len(days) == 1:
        companions = tuple(_companions(entries, days[0]))
    is_told = _is_told(entries, kind, days)
    return ReportedSign(kind, tuple(days), sign, companions, highest, is_told)


def _companions(entries: SignEntries, day: date) -> Iterator[tuple[str, int]]:
    for key, values in entries.chest.items():
        value = dict(values).get(day, 0)
        if value >= COMPANION_FROM:
            yield key, value


def _is_told(entries: SignEntries, kind: SignKind, days: Sequence[date]) -> bool:
    """Whether each run of days that is named has a day on which the team was told."""
    named = (last_run(days),) if len(days) > FEW_DAYS else [(run[0], run[-1]) for run in runs(days)]
    on = {notice.day for notice in entries.notices if notice.rule == _RULES[kind]}
    return all(any(first <= day <= last for day in on) for first, last in named)
