"""Medicines: which was taken when, in which dose, and what changes about one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.period import Period
from mbc_tracker.errors import Refused
from mbc_tracker.frozen import frozen


@frozen
class Medicine:
    """A medicine taken from ``day`` to ``last_day``, which is None while it is still taken.

    doses: in words, each with the day from which it was taken so, the earliest first. Whoever
    starts again after a stop has a further record with the same name.
    """

    id: str
    name: str
    day: date
    last_day: date | None
    note: str
    doses: tuple[tuple[date, str], ...]
    recorded: Stamp

    @property
    def key(self) -> tuple[str]:
        return (self.id,)

    def overlaps(self, period: Period) -> bool:
        """Whether it was taken on any day of the period."""
        ended = self.last_day is not None and self.last_day < period.first
        return self.day <= period.last and not ended


@frozen
class DoseStretch:
    """The days on which a medicine was taken in one dose.

    last: None while it is still taken so. dose: empty where nobody wrote it down.
    """

    medicine: Medicine
    first: date
    last: date | None
    dose: str

    def overlaps(self, period: Period) -> bool:
        """Whether any of its days is in the period."""
        ended = self.last is not None and self.last < period.first
        return self.first <= period.last and not ended


def dose_stretches(medicine: Medicine) -> tuple[DoseStretch, ...]:
    """The doses of a medicine one after the other, without a gap, the earliest first."""
    doses = list(medicine.doses)
    if not doses or doses[0][0] > medicine.day:
        doses.insert(0, (medicine.day, ""))
    starts = [day for day, _ in doses[1:]]
    ends = [*(day - timedelta(days=1) for day in starts), medicine.last_day]
    return tuple(
        DoseStretch(medicine, day, last, dose)
        for (day, dose), last in zip(doses, ends, strict=True)
    )


def taken_between(medicines: Iterable[Medicine], period: Period) -> tuple[DoseStretch, ...]:
    """What was taken in a period: each dose as a whole, also where it reaches beyond the period."""
    return tuple(
        stretch
        for medicine in medicines
        for stretch in dose_stretches(medicine)
        if stretch.overlaps(period)
    )


def taken_on(medicines: Iterable[Medicine], day: date) -> tuple[DoseStretch, ...]:
    """What was taken on a day, and in which dose."""
    return taken_between(medicines, Period(day, day))


def name_key(name: str) -> str:
    """A medicine's name by which two spellings that differ in case or spaces alone are one."""
    return " ".join(name.split()).casefold()


def with_dose(medicine: Medicine, day: date, dose: str) -> Medicine:
    """The medicine in another dose from a day on; a dose of that very day is replaced.

    Raises:
        Refused: it was not taken on that day.
    """
    if day < medicine.day:
        raise Refused(
            "You started {medicine} on {day}. Choose that day or later.",
            medicine=medicine.name,
            day=medicine.day,
        )
    if medicine.last_day is not None and day > medicine.last_day:
        raise Refused(
            "You stopped {medicine} on {last_day}, before that day.",
            medicine=medicine.name,
            last_day=medicine.last_day,
        )
    doses = dict(medicine.doses) | {day: dose}
    return replace(medicine, doses=tuple(sorted(doses.items())))


def started_again(medicine: Medicine, day: date, dose: str, identity: str, now: Stamp) -> Medicine:
    """A further record of a medicine that was stopped, taken from a day on.

    Raises:
        Refused: it was still taken on that day.
    """
    if medicine.last_day is None or day <= medicine.last_day:
        raise Refused(
            "You were still taking {medicine} on {day}. Choose a later day.",
            medicine=medicine.name,
            day=day,
        )
    doses = ((day, dose),) if dose else ()
    return Medicine(identity, medicine.name, day, None, "", doses, now)
