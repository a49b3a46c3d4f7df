"""Medicines put together for a list or a picture: by name, and by whether they are taken now."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from mbc_tracker.domain.medicines import DoseStretch, Medicine, dose_stretches, name_key
from mbc_tracker.domain.period import Period
from mbc_tracker.frozen import frozen


@frozen
class StoppedMedicine:
    """A medicine that is not taken any more. again: since when it is taken again, if it is."""

    medicine: Medicine
    again: date | None


@frozen
class NamedCourses:
    """All that was taken of one medicine, also before and after a stop, the earliest first."""

    name: str
    medicines: tuple[Medicine, ...]

    @property
    def stretches(self) -> tuple[DoseStretch, ...]:
        """All its doses, with the gaps between them left open."""
        return tuple(stretch for medicine in self.medicines for stretch in dose_stretches(medicine))


def current(medicines: Iterable[Medicine]) -> tuple[Medicine, ...]:
    """Those that are still taken, the first started first."""
    return tuple(medicine for medicine in medicines if medicine.last_day is None)


def stopped(medicines: Iterable[Medicine]) -> tuple[StoppedMedicine, ...]:
    """Those that are not taken any more, the last stopped first."""
    known = tuple(medicines)
    since = {name_key(medicine.name): medicine.day for medicine in current(known)}
    ended = [(medicine.last_day, medicine) for medicine in known if medicine.last_day is not None]
    ended.sort(key=lambda pair: pair[0], reverse=True)
    return tuple(
        StoppedMedicine(medicine, since.get(name_key(medicine.name))) for _, medicine in ended
    )


def by_name(medicines: Iterable[Medicine], period: Period) -> tuple[NamedCourses, ...]:
    """What was taken in a period, by name; what is taken now comes first."""
    groups: dict[str, list[Medicine]] = {}
    for medicine in sorted(medicines, key=_first_day):
        if medicine.overlaps(period):
            groups.setdefault(name_key(medicine.name), []).append(medicine)
    courses = [NamedCourses(group[-1].name, tuple(group)) for group in groups.values()]
    return tuple(sorted(courses, key=_is_ended))


def _first_day(medicine: Medicine) -> date:
    return medicine.day


def _is_ended(courses: NamedCourses) -> bool:
    return all(medicine.last_day is not None for medicine in courses.medicines)
