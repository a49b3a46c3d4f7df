from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.domain.clock import Stamp


def test_a_stamp_holds_instant_wall_time_and_zone():
    moment = datetime(2026, 7, 1, 9, 41, 30, 999_999, ZoneInfo("Asia/Kathmandu"))
    stamp = Stamp.at(moment, "Asia/Kathmandu")
    assert stamp.utc == datetime(2026, 7, 1, 3, 56, 30, tzinfo=UTC)
    assert stamp.offset == 5 * 60 + 45
    assert stamp.wall == moment.replace(microsecond=0, tzinfo=None)


def test_the_hour_that_comes_twice_is_told_apart():
    zone = ZoneInfo("Europe/London")
    first = Stamp.at(datetime(2026, 10, 25, 1, 30, tzinfo=zone), "Europe/London")
    second = Stamp.at(datetime(2026, 10, 25, 1, 30, tzinfo=zone, fold=1), "Europe/London")
    assert first.wall == second.wall
    assert second.utc - first.utc == timedelta(hours=1)


@given(
    st.datetimes(datetime(1900, 1, 2), datetime(2200, 1, 1)),  # noqa: DTZ001 - given a zone below
    st.integers(-14 * 60, 14 * 60),
)
def test_the_wall_time_is_that_of_any_offset(wall: datetime, minutes: int):
    zone = timezone(timedelta(minutes=minutes))
    assert Stamp.at(wall.replace(tzinfo=zone), "x").wall == wall.replace(microsecond=0)
