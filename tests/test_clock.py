from __future__ import annotations

import importlib.util
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import ModuleType

import pytest
import tzlocal

from mbc_tracker import clock
from mbc_tracker.clock import SystemClock
from mbc_tracker.services.backups.filenames import wall_time

pytestmark = pytest.mark.skipif(os.name != "posix", reason="only here a program can move its zone")


@pytest.fixture
def travel() -> Iterator[Callable[[str], None]]:
    """Move the computer to another zone while the program runs."""
    with pytest.MonkeyPatch.context() as patched:
        yield lambda zone: patched.setenv("TZ", zone)
    time.tzset()
    tzlocal.reload_localzone()


@pytest.fixture
def instant(monkeypatch: pytest.MonkeyPatch) -> None:
    """The computer's clock stands at this instant."""
    now = datetime(2026, 11, 22, 11, 30, 15, 999_999, UTC)

    class Standing(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:  # type: ignore[override]  # noqa: ARG003
            return now

    monkeypatch.setattr(clock, "datetime", Standing)


@pytest.mark.usefixtures("instant")
@pytest.mark.parametrize("zone", ["UTC-25", "UTC+30", "AAA99999999"])
def test_a_zone_that_is_nowhere_counts_as_utc(travel: Callable[[str], None], zone: str):
    travel(zone)
    assert SystemClock().now().offset == 0
    assert SystemClock().today() == date(2026, 11, 22)
    assert wall_time(0) == datetime(1970, 1, 1)  # noqa: DTZ001 - as the clock on the wall has it


@pytest.mark.usefixtures("instant")
@pytest.mark.parametrize(
    ("zone", "offset", "day"),
    [
        ("Europe/London", 0, date(2026, 11, 22)),
        ("Pacific/Auckland", 13 * 60, date(2026, 11, 23)),
        ("Asia/Kathmandu", 5 * 60 + 45, date(2026, 11, 22)),
        ("Pacific/Pago_Pago", -11 * 60, date(2026, 11, 22)),
        ("Etc/GMT+12", -12 * 60, date(2026, 11, 21)),
    ],
)
def test_the_stamp_and_the_day_are_those_of_the_place(
    travel: Callable[[str], None], zone: str, offset: int, day: date
):
    travel(zone)
    stamp = SystemClock().now()
    assert (stamp.zone, stamp.offset) == (zone, offset)
    assert stamp.utc == datetime(2026, 11, 22, 11, 30, 15, tzinfo=UTC)
    assert SystemClock().today() == stamp.wall.date() == day


@pytest.mark.usefixtures("instant")
def test_a_journey_while_the_program_is_open_is_noticed(travel: Callable[[str], None]):
    running = SystemClock()
    travel("Europe/London")
    assert running.now().offset == 0
    travel("Pacific/Auckland")
    assert running.today() == date(2026, 11, 23)
    assert running.now().zone == "Pacific/Auckland"


@pytest.mark.parametrize("zone", ["CET-1CEST,M3.5.0,M10.5.0", "Nowhere/Land", ":", "\x01"])
def test_an_odd_zone_keeps_nobody_from_writing(travel: Callable[[str], None], zone: str):
    travel(zone)
    stamp = SystemClock().now()
    assert stamp.zone
    assert stamp.zone.isprintable()
    assert abs(stamp.utc - datetime.now(UTC)) < timedelta(seconds=5)


def test_a_computer_that_names_no_zone_gives_its_short_name(
    travel: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
):
    travel("Asia/Tokyo")
    monkeypatch.setattr(tzlocal, "get_localzone_name", lambda: None)
    assert SystemClock().now().zone == "JST"


class Windows:
    """Its C library and its registry, as far as the clock asks them."""

    HKEY_LOCAL_MACHINE = 1

    def __init__(self) -> None:
        self.looks = 0
        self.zone: str | None = "GMT Standard Time"

    def _tzset(self) -> None:
        self.looks += 1

    @contextmanager
    def OpenKey(self, _: int, name: str) -> Iterator[str]:  # noqa: N802 - as winreg has it
        if self.zone is None:
            raise FileNotFoundError
        yield name

    def QueryValueEx(self, key: str, name: str) -> tuple[object, int]:  # noqa: N802
        assert (key.endswith("TimeZoneInformation"), name) == (True, "TimeZoneKeyName")
        return self.zone, 1


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Windows:
    system = Windows()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr("ctypes.CDLL", lambda _: system)
    monkeypatch.setitem(sys.modules, "winreg", system)
    return system


@pytest.fixture
def windows_clock(windows: Windows) -> ModuleType:
    """The module as Windows loads it."""
    spec = importlib.util.spec_from_file_location("windows_clock", clock.__file__)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_on_windows_a_journey_is_noticed_as_well(
    windows: Windows, windows_clock: ModuleType, monkeypatch: pytest.MonkeyPatch
):
    names = iter(["Europe/London", "Asia/Tokyo", "Etc/UTC"])
    monkeypatch.setattr("tzlocal.get_localzone_name", lambda: next(names))
    running = windows_clock.SystemClock()
    assert [running.now().zone, running.now().zone] == ["Europe/London"] * 2
    windows.zone = "Tokyo Standard Time"
    assert [running.now().zone, running.now().zone] == ["Asia/Tokyo"] * 2
    windows.zone = None
    assert running.now().zone == "Etc/UTC"


def test_on_windows_the_c_library_looks_at_the_zone_each_time(
    windows: Windows, windows_clock: ModuleType
):
    windows_clock.SystemClock().today()
    windows_clock.SystemClock().today()
    assert windows.looks == 2


def test_the_zone_is_asked_for_again_only_when_its_files_change(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    zone = tmp_path / "localtime"
    zone.write_bytes(b"one")
    names = iter(["Europe/London", "Asia/Tokyo"])
    monkeypatch.setattr("mbc_tracker.clock._ZONE_FILES", (zone, tmp_path / "missing"))
    monkeypatch.setattr("tzlocal.get_localzone_name", lambda: next(names))
    clock = SystemClock()
    assert [clock.now().zone, clock.now().zone] == ["Europe/London"] * 2
    zone.unlink()
    assert [clock.now().zone, clock.now().zone] == ["Asia/Tokyo"] * 2
