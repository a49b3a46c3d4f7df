"""The SQL for answers by symptom, without their records, and for the days with any entry."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from itertools import chain
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, and_, case, false, func, or_, select, true

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Answer, HelpSigns, Measurement, Moment, Note
from mbc_tracker.domain.symptoms import Recall
from mbc_tracker.storage.record_mapping import RECORD_MAPPINGS, ListTable
from mbc_tracker.storage.record_queries import within

_ANSWERS = RECORD_MAPPINGS[Answer].table.c
_MOMENTS = RECORD_MAPPINGS[Moment].table.c
#: What makes a day a recorded one.
_DAYS = tuple(
    RECORD_MAPPINGS[kind].table.c.day for kind in (Answer, Moment, Note, HelpSigns, Measurement)
)
#: The first and the last day of each. Asked for one at a time, SQLite looks up an end of an index.
_ENDS = select(
    *(select(end(column)).scalar_subquery() for column in _DAYS for end in (func.min, func.max))
)
_MOMENT_ANSWERS = cast("ListTable", RECORD_MAPPINGS[Moment].list_table).table.c


def ratings(
    connection: Connection, periods: Mapping[Period, Sequence[str]]
) -> dict[str, tuple[tuple[date, int], ...]]:
    """Per symptom its rated days within its periods, in order, each with its highest rating."""
    answers = _answers(connection, periods, "rating")
    return {symptom: _highest(own, extra) for symptom, (own, extra) in answers.items()}


def choices(
    connection: Connection, symptoms: Sequence[str], period: Period
) -> dict[str, tuple[tuple[date, str], ...]]:
    """Per symptom that is answered in words, each different answer of each day, in order."""
    answers = _answers(connection, {period: symptoms}, "choice")
    return {symptom: _different(lists) for symptom, lists in answers.items()}


def reported(
    connection: Connection, nones: Mapping[str, str], period: Period
) -> dict[str, tuple[tuple[tuple[date, str], ...], int]]:
    """Per symptom its answers other than “none”, in order, and on how many days it was answered.

    nones: by symptom, its word for “none”. That is most of what is written down in twenty years:
    to leave it in the file takes 20 ms less than ``choices``.
    """
    if not nones:
        return {}
    _, extra = _answered({period: list(nones)}, "choice")
    own = _ANSWERS
    felt: dict[str, list[tuple[date, str]]] = {symptom: [] for symptom in nones}
    counts = dict.fromkeys(nones, 0)
    # Said in this way, SQLite takes the index of the answers in words (ix_answers_words).
    in_words = own.choice.is_not(None), own.symptom.in_(nones), within(own.day, period)
    for table, here in ((own, and_(*in_words)), (extra, true())):
        none = case(dict(nones), value=table.symptom, else_=table.choice)
        query = select(table.symptom, table.day, table.choice).where(here, table.choice != none)
        for symptom, day, answer in connection.execute(query):
            felt[symptom].append((day, answer))
    own_days = select(own.symptom, func.count()).where(*in_words).group_by(own.symptom)
    same_day = own.symptom == extra.symptom, own.day == extra.day, own.choice.is_not(None)
    more_days = select(extra.symptom, func.count(extra.day.distinct())).group_by(extra.symptom)
    more_days = more_days.where(~select(own.day).where(*same_day).exists())
    for days_query in (own_days, more_days):
        for symptom, days in connection.execute(days_query):
            counts[symptom] += days
    return {symptom: (_different([felt[symptom]]), counts[symptom]) for symptom in nones}


def first_rated(connection: Connection, symptoms: Sequence[str]) -> dict[str, date]:
    """The first day on which each symptom has a rating; symptoms without one are left out."""
    # Asked for one symptom at a time, SQLite looks up the start of its index: for all of them
    # together it would go through twenty years of answers, which takes 10 ms of each start.
    asked = func.json_each(json.dumps(sorted(symptoms))).table_valued("value")
    first_own = select(func.min(_ANSWERS.day)).where(
        _ANSWERS.symptom == asked.c.value, _ANSWERS.rating.is_not(None)
    )
    own = select(asked.c.value, first_own.scalar_subquery())
    _, rated = _answered({None: symptoms}, "rating")
    extra = select(rated.symptom, func.min(rated.day)).group_by(rated.symptom)
    first_days: dict[str, date] = {}
    for symptom, day in chain(connection.execute(own), connection.execute(extra)):
        if day is not None:
            first_days[symptom] = min(day, first_days.get(symptom, day))
    return first_days


def days_with_recall(connection: Connection, recall: Recall, period: Period) -> frozenset[date]:
    """The days whose answers look back so far."""
    condition = _ANSWERS.recall == recall
    query = select(_ANSWERS.day).distinct().where(condition, within(_ANSWERS.day, period))
    return frozenset(connection.execute(query).scalars())


def recorded_days(connection: Connection, period: Period) -> frozenset[date]:
    """The days on which anything was written down, a measurement or a ticked sign too."""
    lists = (
        select(func.group_concat(column.distinct())).where(within(column, period))
        for column in _DAYS
    )
    row = connection.execute(select(*(query.scalar_subquery() for query in lists))).one()
    return frozenset(chain.from_iterable(_days(days) for days in row if days))


def span(connection: Connection) -> Period | None:
    """From the first to the last day that has an entry; None for an empty diary."""
    days = [day for day in connection.execute(_ENDS).one() if day is not None]
    return Period(min(days), max(days)) if days else None


def _answers(
    connection: Connection, periods: Mapping[Period, Sequence[str]], column: str
) -> dict[str, tuple[list[tuple[date, Any]], list[tuple[date, Any]]]]:
    """Per symptom the (day, answer) pairs of the days themselves, and those of moments."""
    by_symptom: dict[str, tuple[list[tuple[date, Any]], list[tuple[date, Any]]]] = {
        symptom: ([], []) for symptoms in periods.values() for symptom in symptoms
    }
    days_of = cache(_days)  # most symptoms are answered on the very same days
    for kind, table in enumerate(_answered(periods, column)):
        lists = func.group_concat(table.day), func.json_group_array(table[column])
        query = select(table.symptom, *lists).group_by(table.symptom)
        for symptom, days, answers in connection.execute(query):
            by_symptom[symptom][kind].extend(zip(days_of(days), json.loads(answers), strict=True))
    return by_symptom


def _answered(periods: Mapping[Any, Sequence[str]], column: str) -> tuple[Any, Any]:
    """The columns of the days' own answers and of moments'; column: ``rating`` or ``choice``.

    Two questions, because SQLite would sort tens of thousands of rows for their union.
    """
    own, extra = _ANSWERS[column], _MOMENT_ANSWERS[column]
    day = select(_ANSWERS.symptom, _ANSWERS.day, own)
    day = day.where(own.is_not(None), _within_any(_ANSWERS.symptom, _ANSWERS.day, periods))
    moment = select(_MOMENT_ANSWERS.symptom, _MOMENTS.day, extra).join_from(
        _MOMENT_ANSWERS.parent.table, _MOMENTS.id.table
    )
    moment = moment.where(
        extra.is_not(None), _within_any(_MOMENT_ANSWERS.symptom, _MOMENTS.day, periods)
    )
    return day.subquery().c, moment.subquery().c


def _within_any(
    symptom: ColumnElement[str], day: ColumnElement[date], periods: Mapping[Any, Sequence[str]]
) -> ColumnElement[bool]:
    """The condition that a row is about one of a period's symptoms on one of its days.

    periods: the symptoms by their period; None is all days.
    """
    asked = [
        and_(symptom.in_(symptoms), *([within(day, period)] if period else ()))
        for period, symptoms in periods.items()
    ]
    return or_(false(), *asked)


def _days(listed: str) -> tuple[date, ...]:
    """The days of a list from SQLite, which takes a third of the time that a row for each does."""
    return tuple(map(date.fromisoformat, listed.split(","))) if listed else ()


def _highest(
    own: Sequence[tuple[date, int]], extra: Sequence[tuple[date, int]]
) -> tuple[tuple[date, int], ...]:
    """In order of days; of one day's ratings the highest, which the sorting puts last.

    own: the days' own answers, one a day. extra: those of moments.
    """
    if not extra:
        return tuple(sorted(own))
    return tuple(dict(sorted((*own, *extra))).items())


def _different(lists: Sequence[Sequence[tuple[date, str]]]) -> tuple[tuple[date, str], ...]:
    """In order of days, and nothing twice."""
    return tuple(dict.fromkeys(sorted(chain.from_iterable(lists))))
