from __future__ import annotations

from datetime import date, timedelta

from hypothesis import assume, given
from hypothesis import strategies as st

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.zoom import CLOSER, CLOSEST, WIDER, moved, step, zoomed

FIRST = date(2020, 1, 1)
LIMITS = Period(FIRST, FIRST + timedelta(days=999))


def days(first: int, last: int) -> Period:
    return Period(FIRST + timedelta(days=first), FIRST + timedelta(days=last))


shown = st.tuples(st.integers(0, 999), st.integers(0, 999)).map(lambda it: days(min(it), max(it)))
factors = st.sampled_from([CLOSER, WIDER, CLOSER**4, WIDER**4])
places = st.none() | st.integers(-50, 1050).map(lambda n: FIRST + timedelta(days=n))


def test_closer_shows_two_thirds_around_the_middle():
    assert zoomed(days(100, 189), LIMITS, CLOSER) == days(115, 174)


def test_the_day_under_the_mouse_keeps_its_place():
    before, day = days(100, 199), FIRST + timedelta(days=125)
    after = zoomed(before, LIMITS, CLOSER, day)
    assert abs((day - after.first).days / len(after) - 0.25) < 0.02


def test_nothing_is_seen_closer_than_a_week():
    seen = days(100, 189)
    for _ in range(20):
        seen = zoomed(seen, LIMITS, CLOSER)
    assert len(seen) == CLOSEST


def test_a_diary_of_three_days_stays_as_it_is():
    small = days(0, 2)
    assert zoomed(small, small, CLOSER) == small
    assert zoomed(small, small, WIDER) == small


def test_wider_and_wider_shows_everything():
    seen = days(100, 106)
    for _ in range(40):
        seen = zoomed(seen, LIMITS, WIDER)
    assert seen == LIMITS


def test_moving_stops_at_the_ends():
    assert moved(days(100, 189), LIMITS, -30) == days(70, 159)
    assert moved(days(100, 189), LIMITS, -3000) == days(0, 89)
    assert moved(days(100, 189), LIMITS, 3000) == days(910, 999)


def test_a_step_is_a_quarter_and_at_least_a_day():
    assert (step(days(0, 91)), step(days(0, 1))) == (23, 1)


@given(shown, factors, places)
def test_zooming_stays_within_the_limits(seen: Period, factor, at: date | None):
    after = zoomed(seen, LIMITS, factor, at)
    assert LIMITS.first <= after.first <= after.last <= LIMITS.last
    assert len(after) >= min(CLOSEST, len(seen))


@given(shown, factors)
def test_each_press_does_something_unless_it_is_at_an_end(seen: Period, factor):
    assume(CLOSEST < len(seen) < len(LIMITS))
    after = len(zoomed(seen, LIMITS, factor))
    assert after > len(seen) if factor > 1 else after < len(seen)


@given(shown, st.integers(-1200, 1200))
def test_moving_keeps_the_length(seen: Period, by: int):
    after = moved(seen, LIMITS, by)
    assert len(after) == len(seen)
    assert LIMITS.first <= after.first <= after.last <= LIMITS.last
