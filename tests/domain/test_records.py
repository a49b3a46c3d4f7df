"""What a record says about itself beyond its fields."""

from __future__ import annotations

from datetime import date

import pytest

from mbc_tracker.domain.period import Period
from tests.builders import an_event


def test_an_event_of_one_day_ends_on_it():
    day = date(2026, 11, 20)
    assert an_event(day=day).end == day
    assert an_event(day=day, last_day=date(2026, 11, 22)).end == date(2026, 11, 22)


@pytest.mark.parametrize(
    ("first", "last", "overlaps"),
    [(1, 9, False), (1, 10, True), (12, 30, True), (1, 30, True), (20, 25, True), (21, 25, False)],
)
def test_an_event_overlaps_a_period_when_one_of_its_days_is_in_it(
    first: int, last: int, overlaps: bool
):
    event = an_event(day=date(2026, 11, first), last_day=date(2026, 11, last))
    assert event.overlaps(Period(date(2026, 11, 10), date(2026, 11, 20))) is overlaps
