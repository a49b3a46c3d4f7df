"""Which appointment is next, which was last, and whose questions are whose."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.domain.records import Appointment, Question
from mbc_tracker.domain.visits import (
    in_order,
    last_visit,
    left_open,
    moved,
    next_visit,
    questions_for,
    ticked,
)
from tests.builders import TODAY, YESTERDAY, a_question, an_appointment

TOMORROW = TODAY + timedelta(days=1)
PAST = an_appointment("Past", day=YESTERDAY, id="past")
NOW = an_appointment("Now", day=TODAY, at=time(8), id="now")
SOON = an_appointment("Soon", day=TOMORROW, id="soon")


def test_without_appointments_there_is_no_visit():
    assert next_visit([], TODAY) is None
    assert last_visit([], TODAY) is None


def test_todays_appointment_is_the_next_until_its_day_is_over():
    assert next_visit([SOON, NOW, PAST], TODAY) == NOW
    assert last_visit([SOON, NOW, PAST], TODAY) == PAST
    assert next_visit([SOON, NOW, PAST], TOMORROW) == SOON
    assert last_visit([SOON, NOW, PAST], TOMORROW) == NOW


def test_of_two_on_one_day_the_earlier_is_next_and_the_later_was_last():
    late = replace(NOW, time=time(16), id="late")
    unknown = replace(NOW, time=None, id="unknown")
    assert next_visit([late, NOW], TODAY) == NOW
    assert last_visit([late, NOW], TOMORROW) == late
    assert next_visit([late, NOW, unknown], TODAY) == unknown


visits = st.builds(
    an_appointment,
    day=st.dates(date(2026, 1, 1), date(2026, 2, 1)),
    at=st.none() | st.times(),
    id=st.uuids().map(str),
)


@given(st.lists(visits), st.dates(date(2026, 1, 1), date(2026, 2, 1)))
def test_every_visit_lies_before_the_last_or_after_the_next(
    appointments: list[Appointment], today: date
):
    last, coming = last_visit(appointments, today), next_visit(appointments, today)
    for visit in appointments:
        assert visit.day >= coming.day if visit.day >= today and coming else True
        assert visit.day <= last.day if visit.day < today and last else True
    assert (last is None) == all(visit.day >= today for visit in appointments)
    assert (coming is None) == all(visit.day < today for visit in appointments)


def test_questions_without_an_appointment_belong_to_the_next():
    loose, own = a_question(id="loose"), a_question(appointment="soon", id="own", position=2)
    other = a_question(appointment="past", id="other")
    questions = [own, other, loose]
    assert questions_for(SOON, questions, SOON) == (loose, own)
    assert questions_for(SOON, questions, NOW) == (own,)
    assert questions_for(SOON, questions, None) == (own,)
    assert questions_for(PAST, questions, SOON) == (other,)
    assert questions_for(None, questions, SOON) == (loose,)


def test_what_was_not_asked_before_can_be_taken_along():
    asked = a_question(appointment="past", id="asked", asked=True)
    forgotten = a_question(appointment="past", id="forgotten")
    later = a_question(appointment="soon", id="later")
    questions = [later, asked, forgotten, a_question(id="loose")]
    assert left_open(SOON, questions, [PAST, SOON]) == (forgotten,)
    assert left_open(PAST, questions, [PAST, SOON]) == ()


def test_a_question_that_is_ticked_off_stays_with_its_visit():
    loose = a_question()
    assert ticked(loose, SOON, asked=True) == replace(loose, asked=True, appointment="soon")
    assert ticked(loose, None, asked=True) == replace(loose, asked=True)
    assert not ticked(replace(loose, asked=True), None, asked=False).asked


def test_moving_a_question_changes_only_the_places_that_differ():
    one, two, three = (a_question(id=str(n), position=n) for n in (1, 2, 3))
    assert moved((one, two, three), 2, -1) == (replace(three, position=2), replace(two, position=3))
    assert moved((one, two, three), 0, -1) == ()
    assert moved((one, two, three), 2, 1) == ()


@given(st.lists(st.integers(0, 3), min_size=2, max_size=6), st.data())
def test_moving_swaps_two_neighbours_whatever_the_places_were(
    places: list[int], data: st.DataObject
):
    questions = in_order(a_question(id=str(n), position=place) for n, place in enumerate(places))
    at = data.draw(st.integers(0, len(questions) - 2))
    changed = {it.id: it for it in moved(questions, at, 1)}
    after: tuple[Question, ...] = in_order(changed.get(it.id, it) for it in questions)
    expected = [it.id for it in questions]
    expected[at], expected[at + 1] = expected[at + 1], expected[at]
    assert [it.id for it in after] == expected
