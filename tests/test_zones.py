"""A day stays the day that the person lived, wherever and whenever it is looked at again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Answer, Moment, Note
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.errors import Refused
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.open_store import open_store
from tests import raw
from tests.builders import a_moment
from tests.fakes import FixedClock

ZONES = (
    "Europe/Berlin",
    "Pacific/Auckland",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",  # half an hour of summer time
    "Etc/GMT+12",  # the last place where a day ends
    "Pacific/Kiritimati",  # UTC+14, the first where it begins
)
#: Days on which one of these turns its clocks or had no midnight, and plain ones beside them.
MOMENTS = (
    datetime(2026, 3, 29, 2, 30),  # noqa: DTZ001 - a wall time that Berlin does not have
    datetime(2026, 10, 25, 2, 30),  # noqa: DTZ001 - and one that it has twice
    datetime(2026, 4, 5, 2, 30),  # noqa: DTZ001 - Auckland and Lord Howe go back
    datetime(2026, 9, 27, 2, 30),  # noqa: DTZ001 - Auckland goes forward
    datetime(2026, 10, 4, 2, 10),  # noqa: DTZ001 - Lord Howe goes forward
    datetime(2026, 12, 31, 23, 59),  # noqa: DTZ001
    datetime(2027, 1, 1, 0, 0),  # noqa: DTZ001
    datetime(2028, 2, 29, 12, 0),  # noqa: DTZ001
)


EVER = Period(date(2026, 1, 1), date(2028, 12, 31))


class Traveller:
    """Somebody who opens one diary in many places."""

    def __init__(self, path: Path, catalogue: Catalogue) -> None:
        self._path, self._catalogue = path, catalogue

    @contextmanager
    def at(self, wall: datetime, zone: str) -> Iterator[Diary]:
        self.clock = FixedClock(wall, zone)
        diary = Diary(open_store(self._path, create=False), self._catalogue, self.clock)
        try:
            yield diary
        finally:
            diary.close()


@pytest.fixture
def traveller(diary_path: Path, catalogue: Catalogue) -> Traveller:
    return Traveller(diary_path, catalogue)


@pytest.mark.parametrize("zone", ZONES)
def test_what_is_written_on_a_day_stays_on_it_in_every_other_zone(
    zone: str, traveller: Traveller, diary_path: Path
):
    with traveller.at(MOMENTS[0], zone) as diary:
        for wall in MOMENTS:
            traveller.clock.set_to(wall)
            write(diary, wall)
            assert diary.clock.today() == wall.date()
    before = raw.rows(diary_path)
    with traveller.at(MOMENTS[-1] + timedelta(days=2), zone) as diary:
        for elsewhere in ZONES:
            traveller.clock.travel(elsewhere)
            found = [(it.day, it.text, it.moments[0].time) for it in diary.reader.logs(EVER)]
            assert found == [(it.date(), f"{it}", it.time()) for it in sorted(MOMENTS)]
            assert diary.reader.recorded_days(EVER) == {it.date() for it in MOMENTS}
    assert raw.rows(diary_path) == before


def write(diary: Diary, wall: datetime) -> None:
    """An answer, a note and an extra entry for today."""
    day = diary.clock.today()
    diary.record(day, {"cough": 4}, f"{wall}")
    diary.save(a_moment({}, day=day, at=wall.time(), id=f"{wall:%Y%m%d-%H%M}"), label="moment")


@pytest.mark.parametrize("zone", ZONES)
def test_every_day_around_a_change_of_clocks_can_be_written_once(zone: str, traveller: Traveller):
    first, days = date(2026, 9, 25), 40
    with traveller.at(datetime(2026, 9, 25, 9), zone) as diary:  # noqa: DTZ001
        for n in range(days):
            traveller.clock.set_day(first + timedelta(days=n))
            assert diary.clock.today() == first + timedelta(days=n)
            diary.record(diary.clock.today(), {"cough": n % 11})
    with traveller.at(datetime(2026, 12, 1, 9), "Europe/Berlin") as diary:  # noqa: DTZ001
        found = [it.day for it in diary.reader.records(Answer)]
    assert found == [first + timedelta(days=n) for n in range(days)]


def test_the_hour_that_comes_twice_keeps_both_of_its_entries(diary: Diary, clock: FixedClock):
    clock.travel("Europe/Berlin")
    clock.set_to(datetime(2026, 10, 25, 2, 30))  # noqa: DTZ001 - for the first time
    for number in range(2):
        now = diary.clock.now()
        moment = a_moment(
            {"cough": number}, day=now.wall.date(), at=now.wall.time(), id=str(number)
        )
        diary.save(replace(moment, recorded=now), label="moment")
        clock.pass_time(hours=1)
    first, second = diary.reader.records(Moment)
    assert (first.day, first.time) == (second.day, second.time)
    assert second.recorded.utc - first.recorded.utc == timedelta(hours=1)


def test_a_clock_that_is_set_back_hides_nothing_and_writes_over_nothing(
    traveller: Traveller, diary_path: Path
):
    with traveller.at(datetime(2026, 11, 22, 9), "Europe/Berlin") as diary:  # noqa: DTZ001
        diary.record(diary.clock.today(), {"cough": 4}, "Slept badly.")
    before = raw.rows(diary_path)
    with traveller.at(datetime(1970, 1, 1, 9), "Europe/Berlin") as diary:  # noqa: DTZ001
        assert [it.text for it in diary.reader.records(Note)] == ["Slept badly."]
        with pytest.raises(Refused, match="in the future"):
            diary.record(date(2026, 11, 23), {"cough": 9})
        diary.record(diary.clock.today(), {"cough": 1})
    after = raw.rows(diary_path)
    assert set(before["answers"]) < set(after["answers"])
