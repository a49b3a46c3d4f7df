"""Which appointment is the next, which was the last, and which questions belong to one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time

from mbc_tracker.domain.records import Appointment, Question

#: For so long after an appointment Today asks how it went.
_DAYS_TO_FOLLOW_UP = 7


def next_visit(appointments: Iterable[Appointment], today: date) -> Appointment | None:
    """The first appointment to come. One of today counts until its day is over."""
    return min((visit for visit in appointments if visit.day >= today), key=_moment, default=None)


def last_visit(appointments: Iterable[Appointment], today: date) -> Appointment | None:
    """The last appointment whose day is over.

    One of today is still the next: on its morning 'since the last visit' means the one before.
    """
    return max((visit for visit in appointments if visit.day < today), key=_moment, default=None)


def to_follow_up(
    appointments: Sequence[Appointment], today: date, followed_up: str
) -> Appointment | None:
    """The visit of the last days that nobody has said yet how it went.

    None just before the next one, which matters more then.

    followed_up: the id of the last of which that was said.
    """
    visit, coming = last_visit(appointments, today), next_visit(appointments, today)
    if coming is not None and (coming.day - today).days <= 1:
        return None
    if visit is None or visit.id == followed_up or (today - visit.day).days > _DAYS_TO_FOLLOW_UP:
        return None
    return visit


def questions_for(
    visit: Appointment | None, questions: Iterable[Question], coming: Appointment | None
) -> tuple[Question, ...]:
    """The questions of a visit, in order; of None those that belong to no appointment.

    Those are the next visit's (``coming``) too, as long as there is one.
    """
    ids = {visit.id if visit else None}
    if visit is not None and coming is not None and visit.id == coming.id:
        ids.add(None)
    return in_order(question for question in questions if question.appointment in ids)


def left_open(
    visit: Appointment, questions: Iterable[Question], appointments: Iterable[Appointment]
) -> tuple[Question, ...]:
    """What was not asked at the appointments before this one, in order."""
    before = {other.id for other in appointments if _moment(other) < _moment(visit)}
    return in_order(
        question for question in questions if question.appointment in before and not question.asked
    )


def in_order(questions: Iterable[Question]) -> tuple[Question, ...]:
    """The questions in the person's order; those at one place in the order of writing."""
    return tuple(sorted(questions, key=_place))


def ticked(question: Question, visit: Appointment | None, *, asked: bool) -> Question:
    """The question ticked off, or open again. From then on it belongs to that visit."""
    belongs = visit.id if visit else question.appointment
    return replace(question, asked=asked, appointment=belongs)


def moved(questions: Sequence[Question], place: int, step: int) -> tuple[Question, ...]:
    """Those questions whose place in the list changes when one goes up (-1) or down (1)."""
    there = place + step
    if not 0 <= there < len(questions):
        return ()
    order = list(questions)
    order[place], order[there] = order[there], order[place]
    return tuple(
        replace(question, position=n)
        for n, question in enumerate(order, 1)
        if question.position != n
    )


def _moment(visit: Appointment) -> tuple[date, time, str]:
    """The order of visits; without a time it may be at any, so it comes first on its day."""
    return visit.day, visit.time or time.min, visit.id


def _place(question: Question) -> tuple[int, datetime, str]:
    """The order of questions: where the person put them, then when they were written."""
    return question.position, question.recorded.utc, question.id
