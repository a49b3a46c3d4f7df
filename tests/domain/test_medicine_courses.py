from __future__ import annotations

from datetime import date

from mbc_tracker.domain.medicine_courses import by_name, current, stopped
from tests.builders import MONTH, TODAY, YESTERDAY, a_medicine

SEPTEMBER = date(2026, 9, 14)
CODEINE = a_medicine("Codeine", day=YESTERDAY, id="1")
FIRST = a_medicine("Letrozole", day=date(2025, 3, 3), last_day=SEPTEMBER, id="2")
AGAIN = a_medicine("letrozole", day=date(2026, 11, 3), id="3")
ENDED = a_medicine("Ibuprofen", day=date(2026, 11, 1), last_day=YESTERDAY, id="4")
ALL = (FIRST, ENDED, AGAIN, CODEINE)


def test_what_is_taken_now_has_no_last_day():
    assert current(ALL) == (AGAIN, CODEINE)


def test_the_last_stopped_comes_first_and_what_is_taken_again_is_marked():
    listed = [(it.medicine, it.again) for it in stopped(ALL)]
    assert listed == [(ENDED, None), (FIRST, date(2026, 11, 3))]


def test_courses_of_one_name_stand_together_and_what_is_taken_now_comes_first():
    month = by_name(ALL, MONTH)
    assert [(it.name, it.medicines) for it in month] == [
        ("letrozole", (AGAIN,)),
        ("Codeine", (CODEINE,)),
        ("Ibuprofen", (ENDED,)),
    ]
    [both] = by_name([AGAIN, FIRST], type(MONTH)(date(2026, 1, 1), TODAY))
    assert both.medicines == (FIRST, AGAIN)
    assert [it.first for it in both.stretches] == [date(2025, 3, 3), date(2026, 11, 3)]
