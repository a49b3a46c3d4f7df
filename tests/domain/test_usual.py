"""The usual: examples of each sentence on the rules page, and that little reading is enough."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import BaselineReset
from mbc_tracker.domain.usual import (
    ToldMark,
    Usual,
    Values,
    has_window_ended,
    told_marks,
    usual,
)
from mbc_tracker.domain.usual_loader import load_values
from tests.builders import a_known_mark, a_usual
from tests.domain.test_series import Diary, day, values


def known(found: Values, on: int, *marks: BaselineReset) -> Usual | None:
    return usual(found, told_marks(found, marks), day(on))


def mark(on: int, level: int | None = None, name: str = "") -> BaselineReset:
    return a_known_mark("cough", day=day(on), level=level, id=name or f"mark-{on}")


def test_it_takes_seven_values_before_the_day():
    assert known(values(*[2] * 7), 6) is None
    assert known(values(*[2] * 7), 7) == a_usual(2, day(0), day(6))


def test_values_of_the_day_and_later_ones_do_not_count():
    assert known(values(*[1] * 7, *[9] * 20), 7) == a_usual(1, day(0), day(6))


def test_no_values_no_usual():
    assert known((), 7) is None
    assert known((), 7, mark(3)) is None
    assert known((), 7, mark(3, level=4)) == Usual(4, day(3), day(3), share=1, typed=True)


def test_the_window_is_28_days_and_has_its_swing_and_share():
    found = known(values(*[0, 2] * 14, *[9] * 20), 48)
    assert found == Usual(1, day(0), day(27), swing=1, share=0.5)


def test_the_first_seven_take_its_place_if_lower_by_three():
    assert known(values(*[0] * 7, *[3] * 21), 28) == a_usual(0, day(0), day(6))
    assert known(values(*[0] * 7, *[2] * 21), 28) == Usual(2, day(0), day(27), 0.5, 0.75)


def test_later_lower_values_take_its_place_and_then_leave_it_again():
    found = values(*[5] * 28, *[0] * 7)
    assert known(found, 118) == a_usual(0, day(28), day(34))
    assert known(found, 119) == a_usual(5, day(0), day(27))


def test_a_mark_keeps_the_old_usual_until_its_own_window_has_ended():
    found = values(*[0] * 30, 3, 3, *[6] * 40)
    assert known(found, 58, mark(31)) == a_usual(0, day(0), day(27))
    assert known(found, 59, mark(31)) == Usual(3, day(31), day(58), 3 / 28, 1)
    assert not has_window_ended(found, told_marks(found, [mark(31)])[0], day(58))


def test_it_is_never_higher_than_the_told_level():
    found = values(*[5] * 28, 3, *[None] * 6, 3)
    assert known(found, 36, mark(35)) == Usual(3, day(0), day(27), share=1)


def test_of_several_marks_that_are_open_the_lowest_told_level_counts():
    found = values(*[5] * 28, *[3] * 7, *[4] * 9)
    marks = [mark(34), mark(43)]
    assert [it.level for it in told_marks(found, marks)] == [3, 4]
    assert known(found, 43, *marks) == Usual(3, day(0), day(27), share=1)


def test_a_typed_level_is_the_usual_until_the_window_has_ended():
    found = values(*[6] * 40)
    assert known(found, 27, mark(0, level=5)) == Usual(5, day(0), day(0), share=1, typed=True)
    assert known(found, 28, mark(0, level=5)) == Usual(5, day(0), day(27), share=1)
    assert known(found, 5, mark(0, level=0)) == Usual(0, day(0), day(0), typed=True)


def test_a_mark_without_a_value_in_its_week_is_ignored_unless_a_level_was_typed():
    found = values(3, *[None] * 40)
    assert told_marks(found, [mark(6)]) == (ToldMark(day(6), 3),)
    assert told_marks(found, [mark(7)]) == ()
    assert told_marks(found, [mark(7, level=2)]) == (ToldMark(day(7), 2, typed=True),)


def test_of_two_marks_on_a_day_one_counts():
    assert told_marks((), [mark(3, 5, "b"), mark(3, 4, "a")]) == (ToldMark(day(3), 5, typed=True),)


def test_marks_before_the_first_entry_and_in_the_future():
    found = values(*[2] * 40)
    assert known(found, 39, mark(-5, level=1)) == Usual(1, day(0), day(27), share=1)
    assert known(found, 39, mark(-5)) == known(found, 39, mark(50, level=0)) == known(found, 39)


def test_thousands_of_marks_are_no_trouble():
    found = values(*[2] * 3000)
    marks = [mark(n) for n in range(0, 3000, 2)]
    assert known(found, 2999, *marks) is None


diaries = st.dictionaries(st.integers(0, 900), st.integers(0, 10), min_size=1).map(
    lambda found: tuple((day(n), found[n]) for n in sorted(found))
)
dense = st.tuples(st.integers(0, 400), st.integers(1, 200), st.integers(0, 10)).map(
    lambda it: tuple((day(it[0] + n), (it[2] + n) % 4) for n in range(it[1]))
)


@given(
    st.tuples(diaries, dense).map(
        lambda both: tuple(sorted({**dict(both[0]), **dict(both[1])}.items()))
    ),
    st.lists(st.tuples(st.integers(-20, 900), st.none() | st.integers(0, 10)), max_size=6),
    st.integers(0, 950),
)
def test_what_is_read_is_enough(found: Values, marked: list[tuple[int, int | None]], on: int):
    marks = [mark(when, level, f"mark-{n}") for n, (when, level) in enumerate(marked)]
    diary = Diary({"cough": found})
    asked = Period(day(on - 1), day(on))

    read = load_values({"cough": asked}, {"cough": found[0][0]}, marks, diary.ratings).get(
        "cough", ()
    )

    assert [known(read, n, *marks) for n in (on - 1, on)] == [
        known(found, n, *marks) for n in (on - 1, on)
    ]
    assert len(diary.asked) <= 2


def test_a_mark_of_the_last_day_asked_for_does_not_count_the_day_before():
    found = values(*[2] * 300)
    diary, marks = Diary({"cough": found}), [mark(299, level=1)]
    asked = {"cough": Period(day(298), day(299))}

    read = load_values(asked, {"cough": day(0)}, marks, diary.ratings)["cough"]

    assert [known(read, n, *marks) for n in (298, 299)] == [
        known(found, n, *marks) for n in (298, 299)
    ]
    assert len(diary.asked) == 1


def test_of_many_open_marks_all_is_read():
    found = values(*[2] * 200, *[4] * 300)
    diary, marks = Diary({"cough": found}), [mark(n) for n in range(480, 499, 4)]
    asked = {"cough": Period(day(499), day(499))}

    read = load_values(asked, {"cough": day(0)}, marks, diary.ratings)["cough"]

    assert known(read, 499, *marks) == known(found, 499, *marks) == a_usual(2, day(0), day(27))
    assert len(diary.asked) == 2


def test_behind_open_marks_the_one_before_them_is_read_too():
    found = values(*[2] * 200, *[4] * 300)
    diary, marks = Diary({"cough": found}), [mark(n) for n in (250, 480, 484, 488)]
    asked = {"cough": Period(day(499), day(499))}

    read = load_values(asked, {"cough": day(0)}, marks, diary.ratings)["cough"]

    assert known(read, 499, *marks) == known(found, 499, *marks)
    assert len(diary.asked) == 2


def test_after_a_mark_and_a_long_gap_all_is_read():
    recorded = (*((day(n), 2) for n in range(101)), *((day(n), 4) for n in range(400, 601)))
    diary, marks = Diary({"cough": recorded}), [mark(100)]
    asked = {"cough": Period(day(600), day(600))}

    read = load_values(asked, {"cough": day(0)}, marks, diary.ratings)["cough"]

    assert known(read, 600, *marks) == known(recorded, 600, *marks)
    assert len(diary.asked) == 2


@pytest.mark.parametrize("marked", [[], [2000], [3000, 3400]])
def test_of_ten_years_little_is_read(marked: list[int]):
    found = values(*[2] * 3650)
    diary = Diary({"cough": found})
    asked = Period(day(3648), day(3649))
    marks = [mark(n) for n in marked]

    read = load_values({"cough": asked}, {"cough": day(0)}, marks, diary.ratings)

    assert len(read["cough"]) <= 210 * (len(marked) + 1)
