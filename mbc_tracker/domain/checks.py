"""What must be true of a record before it is written."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, time
from typing import Any, TypeVar

from mbc_tracker.domain import profile
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.measurements import HARD_LIMITS, UNITS
from mbc_tracker.domain.medicines import Medicine
from mbc_tracker.domain.period import not_too_early, not_too_late
from mbc_tracker.domain.record_fields import FIELD_NAMES
from mbc_tracker.domain.records import (
    Answer,
    Appointment,
    BaselineReset,
    Event,
    HelpSigns,
    Measurement,
    Moment,
    OwnSymptom,
    Record,
    Setting,
    SymptomVisibility,
)
from mbc_tracker.domain.symptoms import WORST_RATING, Catalogue, Kind
from mbc_tracker.domain.text import clean, excerpt
from mbc_tracker.errors import Refused

R = TypeVar("R", bound=Record)

#: Only these may lie ahead; everything else tells what has been.
_PLANNABLE = (Appointment, Event)

#: The program makes its own from random digits; a file may bring others, but none that is a path.
_IDENTITY = re.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}")


def check_day(day: date, today: date) -> None:
    """Refuse days on which nothing can have been felt yet, and slips of the year.

    today: the last day that has begun, here or where the entry was made.
    """
    not_too_early(day)
    if day > today:
        raise Refused(
            "{day} is in the future; entries can be made up to {today}.", day=day, today=today
        )


def validated(record: R, catalogue: Catalogue, today: date) -> R:
    """The record exactly as the file will give it back: texts clean, times in whole minutes.

    Raises:
        Refused: a day, an answer or a text can't be taken.
    """
    _check_days(record, today)
    _check_names(record, catalogue)
    values = {name: _normalised(getattr(record, name)) for name in FIELD_NAMES[type(record)]}
    if isinstance(record, Answer):
        catalogue[record.symptom].check(record.value)
    if isinstance(record, Moment):
        answers = dict(record.answers).items()
        values["answers"] = tuple(
            sorted((key, catalogue[key].check(value)) for key, value in answers)
        )
    if isinstance(record, HelpSigns):
        _check_signs(record)
        values["signs"] = tuple(sorted(set(record.signs)))
    if isinstance(record, Measurement):
        _check_measurement(record)
    if isinstance(record, Medicine):
        _check_medicine(replace(record, **values), today)
    if isinstance(record, BaselineReset) and not 0 <= (record.level or 0) <= WORST_RATING:
        raise Refused("How bad it is usually is a number from 0 to {worst}.", worst=WORST_RATING)
    if isinstance(record, Setting):
        profile.check(values["name"], values["value"], today)
    return type(record)(**values)


def _check_days(record: Record, today: date) -> None:
    day: date | None = getattr(record, "day", None)
    if day is None:
        return
    if not isinstance(record, _PLANNABLE):
        check_day(day, today)
    not_too_late(not_too_early(day))
    if isinstance(record, Event) and record.last_day is not None:
        if record.last_day < day:
            raise Refused(
                "The last day ({last_day}) is before the first ({day}).",
                last_day=record.last_day,
                day=day,
            )
        not_too_late(record.last_day)


def _check_measurement(measurement: Measurement) -> None:
    """Refuse what can't be measured on a person: a slip, or another unit."""
    limits = HARD_LIMITS.get(measurement.kind)
    if limits is not None and not limits[0] <= measurement.value <= limits[1]:
        value = f"{measurement.value:g}"
        raise Refused(
            "{value} {unit} can't be right. It should be from {lowest} to {highest} {unit}.",
            value=value,
            lowest=limits[0],
            highest=limits[1],
            unit=UNITS[measurement.kind],
        )


def _check_medicine(medicine: Medicine, today: date) -> None:
    """Refuse one without a name, and days that don't follow each other up to today."""
    if not medicine.name.strip():
        raise Refused("Write the name of the medicine first.")
    before = medicine.day
    for position, (day, dose) in enumerate(medicine.doses):
        check_day(day, today)
        if not dose.strip():
            raise Refused(
                "Write the dose of {medicine} from {day} in words.",
                medicine=excerpt(medicine.name),
                day=day,
            )
        if day < before or (position and day == before):
            raise Refused(
                "The dose from {day} comes before the day {before}, or is there twice.",
                day=day,
                before=before,
            )
        before = day
    if medicine.last_day is not None:
        check_day(medicine.last_day, today)
        if medicine.last_day < before:
            raise Refused(
                "The last day ({last_day}) is before {before}.",
                last_day=medicine.last_day,
                before=before,
            )


def _check_names(record: Record, catalogue: Catalogue) -> None:
    """Refuse an identity that is none of ours, and symptoms that the diary doesn't know."""
    name: str | None = getattr(record, "id", None)
    if name is not None and not _IDENTITY.fullmatch(name):
        raise Refused(
            "“{name}” can't be an entry's “id”: that has letters, digits and - only.",
            name=excerpt(name),
        )
    if isinstance(record, SymptomVisibility):
        catalogue[record.symptom]
    if isinstance(record, BaselineReset) and record.symptom not in UNITS:
        catalogue[record.symptom]
    if isinstance(record, OwnSymptom):
        _check_own(record, catalogue)


def _check_signs(record: HelpSigns) -> None:
    strange = next((sign for sign in record.signs if not _IDENTITY.fullmatch(sign)), None)
    if strange is not None:
        raise Refused("“{kind}” is not an emergency sign.", kind=excerpt(strange))


def _check_own(record: OwnSymptom, catalogue: Catalogue) -> None:
    if record.id in catalogue and not catalogue[record.id].own:
        raise Refused("“{name}” is one of the program's own symptoms.", name=record.id)
    if record.kind is Kind.CHOICE:
        raise Refused("Your own symptom takes ratings, or no and yes.")


def _normalised(value: Any) -> Any:  # noqa: ANN401 - a field's value
    normalise = _NORMALISED_TYPES.get(type(value))
    return normalise(value) if normalise else value


#: By the exact type: our own words, such as a kind of event, are strings too and stay as they are.
#: A tuple is a list of pairs or of words.
_NORMALISED_TYPES: Mapping[type, Callable[[Any], Any]] = {
    str: clean,
    time: lambda value: value.replace(second=0, microsecond=0),
    Stamp: lambda value: value.in_zone(clean(value.zone)),
    tuple: lambda value: tuple(map(_normalised, value)),
}
