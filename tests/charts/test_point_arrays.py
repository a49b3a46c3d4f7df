from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.charts.point_arrays import Curve, curve, median_line, medians
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.series import median_7_days
from mbc_tracker.domain.usual import Values

FIRST = date(2026, 1, 1)


def day(number: int) -> date:
    """Day 0 is the first one."""
    return FIRST + timedelta(days=number)


def values(*numbers: int | None) -> Values:
    """Values on consecutive days; None is a day that is not recorded."""
    return tuple((day(n), number) for n, number in enumerate(numbers) if number is not None)


def points(drawn: Curve) -> list[tuple[date, float]]:
    days = map(date.fromordinal, drawn.days.tolist())
    return list(zip(days, drawn.heights.tolist(), strict=True))


def line(*numbers: int | None, shown_from: int = 0) -> list[list[tuple[date, float]]]:
    """The pieces of the median line."""
    period = Period(day(shown_from), day(len(numbers) - 1))
    return [points(piece) for piece in median_line(curve(values(*numbers)), period)]


diaries = st.dictionaries(st.integers(0, 400), st.integers(0, 10), min_size=1).map(
    lambda found: tuple((day(n), found[n]) for n in sorted(found))
)
curves = st.dictionaries(
    st.integers(0, 400), st.integers(0, 20).map(lambda it: it / 2), min_size=1
).map(lambda found: Curve(np.array(sorted(found)) + 9, np.array([found[n] for n in sorted(found)])))


def test_the_line_begins_with_the_period_and_looks_back_before_it():
    assert line(1, 2, 3, 4, 5, shown_from=3) == [[(day(3), 2.5), (day(4), 3)]]


def test_the_line_is_closed_over_three_missing_days():
    (piece,) = line(1, 1, 1, 1, None, None, None, 1, 1)
    assert [when for when, _ in piece] == [day(3), day(7), day(8)]


def test_the_line_is_open_over_four_missing_days():
    found = [(piece[0][0], piece[-1][0]) for piece in line(*[1] * 7, *[None] * 4, *[1] * 7)]
    assert found == [(day(3), day(6)), (day(14), day(17))]


def test_the_line_is_open_where_the_week_has_too_few_entries():
    found = line(1, 1, 1, 1, None, None, None, 1, None, None, None, 1, 1, 1)
    assert [piece[0][0] for piece in found] == [day(3), day(13)]


def test_nothing_recorded_has_no_line():
    assert line(None, None) == []


@given(diaries)
def test_the_medians_are_the_rules_m7(found: Values):
    expected = [median_7_days(found, when) for when, _ in found]
    heights = medians(curve(found)).heights.tolist()
    assert [None if np.isnan(height) else height for height in heights] == expected


@given(diaries)
def test_the_line_has_every_defined_median_of_the_period_once_and_in_order(found: Values):
    period = Period(day(50), day(300))
    drawn = [it for piece in median_line(curve(found), period) for it in points(piece)]
    known = [(when, median_7_days(found, when)) for when, _ in found if when in period]
    assert drawn == [it for it in known if it[1] is not None]


@given(diaries)
def test_the_line_never_runs_over_more_than_three_missing_days(found: Values):
    for piece in median_line(curve(found), Period(FIRST, day(400))):
        days = piece.days.tolist()
        assert all(later - earlier <= 4 for earlier, later in pairwise(days))


@given(curves, st.integers(1, 60))
def test_reducing_makes_nothing_up_and_keeps_highest_lowest_and_ends(full: Curve, columns: int):
    found, fewer = points(full), points(full.downsampled(columns))
    assert set(fewer) <= set(found)
    assert fewer == sorted(fewer)
    assert (fewer[0], fewer[-1]) == (found[0], found[-1])
    for end in (max, min):
        assert end(height for _, height in fewer) == end(height for _, height in found)


@given(curves, st.integers(1, 60))
def test_reducing_keeps_the_latest_highest_and_lowest_of_each_column(full: Curve, columns: int):
    found, fewer = points(full), points(full.downsampled(columns))
    assert len(fewer) <= 2 * columns + 2
    span = (found[-1][0] - found[0][0]).days + 1
    by_column: dict[int, list[tuple[date, float]]] = {}
    for when, height in found:
        column = (when - found[0][0]).days * columns // span
        by_column.setdefault(column, []).append((when, height))
    for column_points in by_column.values():
        latest = column_points[::-1]
        assert max(latest, key=lambda it: it[1]) in fewer
        assert min(latest, key=lambda it: it[1]) in fewer


def test_few_points_stay_as_they_are():
    found = curve(values(1, 2, 3))
    assert found.downsampled(2) is found


def test_columns_without_entries_stay_empty():
    found = curve(values(*[5, 1, 3] * 20, *[None] * 400, *[2] * 30))
    assert len(found.downsampled(10)) == 6
