"""What must be true of a record before it is written."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, time
from typing import Any, TypeVar

from mbc_tracker.domain.period import not_too_early
from mbc_tracker.domain.records import (
    Answer,
    Appointment,
    Event,
    HelpSigns,
    Moment,
    Record,
)
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.domain.text import clean
from mbc_tracker.errors import Refused

R = TypeVar("R", bound=Record)

#: Only these may lie ahead; everything else tells what has been.
_PLANNABLE = (Appointment, Event)


def check_day(day: date, today: date) -> None:
    """Refuse days on which nothing can have been felt yet, and slips of the year."""
    not_too_early(day)
    if day > today:
        raise Refused(f"{day} is in the future; entries can be made up to today, {today}.")


def tidied(record: R, catalogue: Catalogue, today: date) -> R:
    """The record exactly as the file will give it back: texts clean, times in whole minutes.

    Raises:
        Refused: a day, an answer or a text can't be taken.
    """
    _check_days(record, today)
    values = {field.name: _tidy(getattr(record, field.name)) for field in fields(record)}
    if isinstance(record, Answer):
        catalogue[record.symptom].check(record.value)
    if isinstance(record, Moment):
        told = dict(record.answers).items()
        values["answers"] = tuple(sorted((key, catalogue[key].check(said)) for key, said in told))
    if isinstance(record, HelpSigns):
        values["signs"] = tuple(sorted(set(record.signs)))
    return replace(record, **values)


def _check_days(record: Record, today: date) -> None:
    day: date | None = getattr(record, "day", None)
    if day is None:
        return
    if not isinstance(record, _PLANNABLE):
        check_day(day, today)
    not_too_early(day)
    if isinstance(record, Event) and record.last_day is not None and record.last_day < day:
        raise Refused(f"The last day ({record.last_day}) is before the first ({day}).")


def _tidy(value: Any) -> Any:  # noqa: ANN401 - a field's value
    if type(value) is str:  # and not one of our own words, such as a kind of event
        return clean(value)
    if type(value) is time:
        return value.replace(second=0, microsecond=0)
    return value
