from __future__ import annotations

from datetime import date, timedelta

import pytest

from mbc_tracker.domain.daylog import DayLog
from mbc_tracker.domain.emphasis import Emphasis
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.series import Series
from mbc_tracker.domain.symptoms import Choice, Kind, Symptom
from mbc_tracker.domain.trends import (
    Overview,
    Reported,
    Verdict,
    compare,
    overview,
    reported,
    reported_among,
    worst,
)
from mbc_tracker.domain.usual import told_marks
from tests.builders import a_known_mark, a_moment, a_usual, an_answer

FIRST = date(2026, 1, 1)
COUGH = Symptom("cough", "Cough")
BLOOD = Symptom(
    "blood",
    "Blood when coughing",
    Kind.CHOICE,
    (Choice("none", "None"), Choice("streaks", "Streaks"), Choice("more", "More")),
)


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


def a_series(*numbers: int | None, shown_from: int = 0, told: int | None = None) -> Series:
    """One value a day from the first on; ``told`` is the day of a mark."""
    found = tuple((day(n), number) for n, number in enumerate(numbers) if number is not None)
    period = Period(day(shown_from), day(len(numbers) - 1))
    marks = [] if told is None else [a_known_mark("cough", day=day(told))]
    return Series(COUGH, period, found, found, told_marks(found, marks))


@pytest.mark.parametrize(
    ("last_week", "verdict"),
    [
        ([4, 4, 4, 4], Verdict.HIGHER),
        ([2, 2, 2, 2], Verdict.LOWER),
        ([3, 3, 3, 3], Verdict.SAME),
        ([3, 4, 3, 4], Verdict.SAME),  # half a point is not noticeable
        ([9, 9, 9], Verdict.TOO_FEW),
    ],
)
def test_one_point_from_the_usual_is_a_difference(last_week: list[int], verdict: Verdict):
    compared = compare(a_series(*[3] * 28, *[None] * 7, *last_week))
    assert compared.verdict is verdict


def test_a_comparison_has_all_the_numbers_of_the_table():
    compared = compare(a_series(*[3] * 28, *[5, 7, 5, 7, 5, 5, 5], shown_from=14))
    assert compared.usual == a_usual(3, day(0), day(27))
    assert (compared.now, compared.difference) == (5, 2)
    assert compared.worst == (day(31), 7)
    assert (compared.moderate, compared.entries, compared.day) == (7, 21, day(34))


def test_nothing_in_the_period_is_not_recorded():
    compared = compare(a_series(*[3] * 28, *[None] * 5, shown_from=30))
    assert compared.verdict is Verdict.NOT_RECORDED
    assert (compared.entries, compared.difference, compared.worst) == (0, None, None)


def test_too_few_entries_have_no_run():
    assert compare(a_series(4, 4)).run == 0


def test_a_run_counts_days_since_the_middle_of_the_week_rose():
    # The fourth of seven higher days turns the median, and it stays up for eight days more.
    compared = compare(a_series(*[3] * 28, *[5] * 12))
    assert (compared.run, compared.throughout) == (9, False)


def test_a_run_ends_at_a_gap_of_more_than_three_days():
    compared = compare(a_series(*[3] * 28, *[5] * 10, *[None] * 4, *[5] * 7))
    assert compared.run == 4


def test_a_run_from_the_first_entry_on_may_be_older_than_the_period():
    compared = compare(a_series(*[3] * 28, *[5] * 30, shown_from=40))
    assert (compared.run, compared.throughout) == (18, True)


def test_a_run_does_not_reach_behind_a_new_baseline():
    compared = compare(a_series(*[5] * 20, *[3] * 30, *[5] * 5, told=20))
    assert (compared.verdict, compared.run) == (Verdict.HIGHER, 2)


def test_entries_enough_but_no_usual_after_an_early_mark_are_not_called_too_few():
    compared = compare(a_series(*[5] * 20, told=3))
    assert (compared.verdict, compared.usual) == (Verdict.NOT_YET, None)
    assert compare(a_series(*[5] * 5, told=3)).verdict is Verdict.TOO_FEW


def test_entries_too_far_apart_for_a_usual_wait_for_nothing_without_a_mark():
    """“It takes 28 days from when you told your team” is only said of those who told them."""
    month = [3, *[None] * 29]
    assert compare(a_series(*month * 4, 3, 3, 3, 3)).verdict is Verdict.TOO_FEW


def test_the_latest_of_equal_worst_days_is_named():
    assert worst(((day(0), 7), (day(1), 7), (day(2), 3))) == (day(1), 7)
    assert worst(()) is None


def test_the_overview_counts_days_of_the_period_only():
    seen = overview([a_series(3, 3)], Period(day(0), day(1)), [day(0), day(5)], [])
    assert (seen.recorded, seen.last_day) == (1, day(0))
    assert [it.symptom for it in seen.comparisons] == [COUGH]


def test_an_overview_is_stale_after_a_week_without_entries():
    assert not Overview(Period(day(0), day(6)), 1, day(0), ()).stale
    assert Overview(Period(day(0), day(7)), 1, day(0), ()).stale
    assert not Overview(Period(day(0), day(7)), 0, None, ()).stale


def test_a_symptom_lapses_when_the_others_go_on():
    old = compare(a_series(*[3] * 10, *[None] * 20))
    assert Overview(old.period, 30, day(29), (old,)).lapsed(old)
    assert not Overview(old.period, 30, day(15), (old,)).lapsed(old)
    assert not Overview(old.period, 0, None, (old,)).lapsed(old)


def test_words_are_reported_by_day_with_the_moments_and_without_none():
    logs = [
        DayLog(day(0), (an_answer("blood", "none", day(0)),)),
        DayLog(day(1), (an_answer("blood", "streaks", day(1)),), None, (a_moment({"cough": 3}),)),
        DayLog(day(2), (), None, (a_moment({"blood": "more"}), a_moment({"blood": "more"}))),
        DayLog(day(3), (an_answer("cough", 4, day(3)),)),
        DayLog(day(9), (an_answer("blood", "more", day(9)),)),
    ]
    found = reported(BLOOD, logs, Period(day(0), day(5)))
    assert found == Reported(BLOOD, ((day(1), ("streaks",)), (day(2), ("more",))), 3)


def test_a_day_can_have_several_answers():
    said = [(day(0), "none"), (day(0), "streaks"), (day(0), "more"), (day(1), "none")]
    assert reported_among(BLOOD, said) == Reported(BLOOD, ((day(0), ("streaks", "more")),), 2)


@pytest.mark.parametrize(("begun", "kept"), [(-3, False), (0, False), (1, True), (2, False)])
def test_the_first_entry_ever_counts_only_inside_the_period(begun: int, kept: bool):
    seen = overview([], Period(day(0), day(1)), [], [], day(begun))
    assert seen.begun == (day(begun) if kept else None)


def test_a_typed_level_says_nothing_of_the_days_before_it():
    numbers = [5] * 40
    found = tuple((day(n), number) for n, number in enumerate(numbers))
    marks = told_marks(found, [a_known_mark("cough", level=3, day=day(35))])
    compared = compare(Series(COUGH, Period(day(0), day(39)), found, found, marks))
    assert compared.verdict is Verdict.HIGHER
    assert compared.run == 5
    assert not compared.throughout


def test_a_mark_whose_window_is_still_open_leaves_the_run_whole():
    numbers = [3] * 35 + [6] * 20
    compared = compare(a_series(*numbers, told=50))
    assert compared.run == 17


def test_what_stands_out_is_that_of_the_last_seven_calendar_days():
    assert compare(a_series(*[3] * 35, *[8] * 7)).emphasis == Emphasis(5.0, 7, 7)
    assert compare(a_series(*[3] * 35, *[8] * 7, *[None] * 7)).emphasis == Emphasis(None, 0, 7)


def test_the_last_answer_about_a_week_stands_for_itself():
    values = (*((day(7 * week), 3) for week in range(8)), (day(56), 6))
    period = Period(day(30), day(58))
    weekly = frozenset(when for when, _ in values)
    compared = compare(Series(COUGH, period, values, values, (), weekly))
    assert (compared.verdict, compared.of_week, compared.now) == (Verdict.HIGHER, True, 6)
    assert (compared.run, compared.throughout) == (0, False), "nothing is said of the days between"
    daily = compare(Series(COUGH, period, values, values))
    assert (daily.verdict, daily.of_week) == (Verdict.TOO_FEW, False)
