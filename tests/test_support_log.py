"""The log for support: what gets into its files, how large they grow, and what never disturbs."""

from __future__ import annotations

import logging
import os
import re
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker import __version__, paths, support_log
from mbc_tracker.diary_lock import OpenOnOtherComputer
from mbc_tracker.errors import EnvironmentFault, MbcError, PassphraseRequired, Refused
from mbc_tracker.lock_file import LockFile
from mbc_tracker.log_entry import ErrorKind, FileKind, LogEntry, LogEvent, System
from mbc_tracker.rotating_file import LARGEST, OLDER
from mbc_tracker.support_log import SupportLog, log_files

PLANTED = "Zwölfender met Dr Lamp in Ann Arbor"
LINE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ [a-z ]+( [a-z]+=[\w.]+)*")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "state" / "mbc-tracker"


@pytest.fixture
def log(folder: Path) -> Iterator[SupportLog]:
    """A log that is being written."""
    made = SupportLog(folder)
    made.start()
    yield made
    made.close()


def raised(message: str) -> tuple[type[BaseException], TracebackType | None]:
    with pytest.raises(ValueError, match=r".") as caught:
        raise ValueError(message)
    return caught.type, caught.tb


def lines(log: SupportLog) -> list[str]:
    return [line[21:] for line in log.text().splitlines()]


def test_a_line_has_a_time_an_event_and_its_values(log: SupportLog):
    log.record(LogEvent.DIARY_OPENED, revision=2, protected=True)
    log.record(LogEvent.RESTORED, done=False)
    log.record(LogEvent.REFUSED, kind=ErrorKind.ENVIRONMENT_FAULT)
    assert lines(log) == [
        "diary opened revision=2 protected=yes",
        "backup restored done=no",
        "refused kind=EnvironmentFault",
    ]
    assert all(LINE.fullmatch(line) for line in log.text().splitlines())


def test_the_versions_are_numbers(log: SupportLog):
    log.record_start("6.11.3-rc of Ann")
    python = ".".join(map(str, sys.version_info[:3]))
    system = System.here()
    assert lines(log) == [
        f"program started program={__version__} python={python} qt=6.11.3 system={system}"
    ]


def test_a_system_that_nobody_knows_is_another(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("platform.system", lambda: PLANTED)
    assert System.here() is System.OTHER


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (Refused(PLANTED), ErrorKind.REFUSED),
        (EnvironmentFault(PLANTED), ErrorKind.ENVIRONMENT_FAULT),
        (PassphraseRequired(PLANTED), ErrorKind.PASSPHRASE_REQUIRED),
        (OpenOnOtherComputer(PLANTED), ErrorKind.OTHER_COMPUTER),
        (ValueError(PLANTED), ErrorKind.MISTAKE),
        (MbcError(PLANTED), ErrorKind.MISTAKE),
    ],
)
def test_an_error_is_its_kind_alone(error: Exception, kind: ErrorKind):
    assert ErrorKind.of(error) is kind


@given(text=st.text(min_size=1), name=st.sampled_from(["kind", "revision", "program", "secret"]))
def test_no_text_can_get_in(log: SupportLog, text: str, name: str):
    before = log.text()
    log.record(LogEvent.REFUSED, **{name: text})  # type: ignore[arg-type]
    log.record(text)  # type: ignore[arg-type]
    log.record(LogEvent.REFUSED, program=(1, text))  # type: ignore[arg-type]
    log.record(LogEvent.REFUSED, **{f"_{text}": 1})
    assert log.text() == before


@pytest.mark.parametrize(
    ("name", "kind"),
    [("mine.csv", "csv"), ("A.JSON", "json"), ("Zwolf.xml", "other"), (f"{PLANTED}", "other")],
)
def test_of_a_file_only_a_known_kind_is_taken(name: str, kind: str):
    assert FileKind.of(Path(name)) == kind


@given(text=st.text())
def test_of_a_version_only_numbers_are_taken(text: str):
    numbers = support_log._numbers(text)
    assert len(numbers) <= 3
    assert all(0 <= number <= 9999 for number in numbers)


@given(text=st.text(min_size=12))
def test_a_mistake_of_the_program_is_told_without_its_message(log: SupportLog, text: str):
    log.delete()
    log._last_crash = ()
    log.record_crash(*raised(text))
    event, kind, place = log.text().splitlines()[-3:]
    assert text not in log.text()
    assert event.endswith(" mistake of the program")
    assert kind == "  ValueError"
    assert re.fullmatch(r"  test_support_log\.py:\d+ raised", place)


def test_the_same_mistake_again_and_again_is_told_once(log: SupportLog):
    crash = raised(PLANTED)
    log.record_crash(*crash)
    once = log.text()
    log.record_crash(*crash)
    assert log.text() == once
    log.record_crash(KeyError, None)
    assert log.text() != once


def deeper(n: int) -> None:
    if n:
        deeper(n - 1)
    else:
        raise RecursionError(PLANTED)


def test_endless_recursion_does_not_fill_the_log(log: SupportLog):
    with pytest.raises(RecursionError) as caught:
        deeper(500)
    log.record_crash(caught.type, caught.tb)
    assert len(log.text().splitlines()) == 122
    assert log.text().splitlines()[1] == "  RecursionError"


def test_other_loggers_do_not_write_into_it(log: SupportLog):
    for name in ("", "mbc_tracker", "mbc_tracker.support_log", "sqlalchemy"):
        logging.getLogger(name).warning(PLANTED)
    assert log.text() == ""


@pytest.mark.parametrize(
    "message", [PLANTED, LogEvent.ENDED, ("%s", PLANTED), LogEntry(LogEvent.ENDED, {PLANTED: 1})]
)
def test_what_comes_by_another_way_is_kept_out(log: SupportLog, message: object):
    assert log._file is not None
    log._file.handle(logging.makeLogRecord({"msg": message}))
    assert log.text() == ""


# Files


def test_the_files_are_their_owners_alone_whatever_the_umask(folder: Path):
    before = os.umask(0)
    try:
        log = SupportLog(folder)
        log.start()
        log.record(LogEvent.WINDOW_OPENED)
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert [stat.S_IMODE(it.stat().st_mode) for it in log.files()] == [0o600]
    finally:
        os.umask(before)
        log.close()


def test_three_files_of_128_kib_are_all_there_ever_is(log: SupportLog, folder: Path):
    for number in range(12_000):
        log.record(LogEvent.WINDOW_OPENED, milliseconds=number)
    files = log.files()
    assert len(files) == OLDER + 1
    assert all(0 < it.stat().st_size <= LARGEST for it in files)
    assert {it.name for it in folder.iterdir()} == {*(it.name for it in files), "support.log.lock"}
    written = [int(line.rpartition("=")[2]) for line in log.text().splitlines()]
    assert written == list(range(written[0], 12_000))
    assert len(written) > 4000
    assert len(log.tail().splitlines()) == 200
    assert log.tail().endswith("milliseconds=11999")


def test_a_rotation_that_fails_keeps_the_bound(log: SupportLog, folder: Path):
    log.record(LogEvent.STARTED)
    (folder / "support.log.1").mkdir()
    (folder / "support.log.1" / "x").touch()
    for number in range(4000):
        log.record(LogEvent.WINDOW_OPENED, milliseconds=number)
    assert (folder / "support.log").stat().st_size <= LARGEST


def test_what_came_before_there_was_a_file_comes_first(folder: Path):
    log = SupportLog(folder)
    log.record(LogEvent.STARTED)
    assert not folder.exists()
    log.start()
    log.start()
    log.record(LogEvent.WINDOW_OPENED)
    log.close()
    log.record(LogEvent.ENDED)
    log.start()
    assert lines(log) == ["program started", "window opened"]
    assert [it.name for it in folder.iterdir()] == ["support.log"]


def test_no_more_waits_than_is_wanted(folder: Path):
    log = SupportLog(folder)
    for _ in range(1000):
        log.record(LogEvent.REFUSED)
    log.start()
    assert len(lines(log)) == 200
    log.close()


def test_a_log_that_is_never_started_leaves_nothing(folder: Path):
    log = SupportLog(folder)
    log.record(LogEvent.STARTED)
    log.close()
    assert not folder.exists()


def test_without_a_folder_there_is_no_log(own_home: Path):
    log = SupportLog(None)
    log.record(LogEvent.STARTED)
    log.start()
    assert (log.text(), log.files(), log.delete()) == ("", (), ())
    log.close()
    assert list(own_home.iterdir()) == []


def test_a_new_start_goes_on_where_the_last_one_ended(log: SupportLog, folder: Path):
    log.record(LogEvent.ENDED)
    log.close()
    again = SupportLog(folder)
    again.record(LogEvent.STARTED)
    again.start()
    assert lines(again) == ["program ended", "program started"]
    again.close()


def test_deleting_leaves_one_line_of_a_new_log(log: SupportLog, folder: Path):
    for number in range(4000):
        log.record(LogEvent.WINDOW_OPENED, milliseconds=number)
    assert len(log.files()) > 1
    assert log.delete() == ()
    assert lines(log) == ["log deleted done=yes"]
    log.close()
    assert log.delete() == ()
    assert log_files(folder) == ()


def test_what_can_not_be_deleted_is_named(log: SupportLog, monkeypatch: pytest.MonkeyPatch):
    log.record(LogEvent.STARTED)

    def refuse(_: Path) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "unlink", refuse)
    assert [it.name for it in log.delete()] == ["support.log"]
    assert lines(log)[-1] == "log deleted done=no"
    monkeypatch.undo()


# One writer


def test_a_second_window_does_not_write(log: SupportLog, folder: Path):
    second = SupportLog(folder)
    second.record(LogEvent.STARTED)
    second.start()
    second.record(LogEvent.WINDOW_OPENED)
    assert second.text() == ""
    second.close()
    log.record(LogEvent.ENDED)
    assert lines(log) == ["program ended"]


def test_a_lock_that_was_left_under_another_name_of_the_computer_counts_for_nothing(folder: Path):
    folder.mkdir(parents=True)
    (folder / "support.log.lock").write_text("1\nmbc-tracker\nanother-computer\n")
    log = SupportLog(folder)
    log.record(LogEvent.STARTED)
    log.start()
    assert lines(log) == ["program started"]
    log.close()


def test_a_lock_that_can_not_be_let_go_disturbs_nobody(
    log: SupportLog, monkeypatch: pytest.MonkeyPatch
):
    release = LockFile.release

    def fail(lock: LockFile) -> None:
        release(lock)
        raise PermissionError

    monkeypatch.setattr(LockFile, "release", fail)
    log.close()


# Nothing disturbs


def use(folder: Path) -> SupportLog:
    log = SupportLog(folder)
    log.record(LogEvent.STARTED)
    log.start()
    log.record(LogEvent.WINDOW_OPENED)
    log.delete()
    log.record(LogEvent.ENDED)
    log.text()
    log.close()
    return log


def a_file(folder: Path) -> None:
    folder.parent.mkdir(parents=True)
    folder.touch()


def a_folder_in_its_place(folder: Path) -> None:
    (folder / "support.log").mkdir(parents=True)


def a_pipe(folder: Path) -> None:
    folder.mkdir(parents=True)
    os.mkfifo(folder / "support.log")


def a_link(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "support.log").symlink_to("/dev/full")


@pytest.mark.parametrize("spoil", [a_file, a_folder_in_its_place, a_pipe, a_link])
def test_a_place_that_can_not_be_written_disturbs_nobody(
    folder: Path, capfd: pytest.CaptureFixture[str], spoil: Callable[[Path], None]
):
    spoil(folder)
    log = use(folder)
    assert "window" not in log.text()
    assert capfd.readouterr() == ("", "")


def test_a_folder_that_is_read_only_disturbs_nobody(
    shared_folder: Path,
    capfd: pytest.CaptureFixture[str],
    unprivileged: Callable[[], AbstractContextManager[None]],
):
    shared_folder.chmod(0o555)
    with unprivileged():
        use(shared_folder)
    shared_folder.chmod(0o777)
    assert list(shared_folder.iterdir()) == []
    assert capfd.readouterr() == ("", "")


def test_a_file_that_may_not_be_read_is_an_empty_log(
    shared_folder: Path, unprivileged: Callable[[], AbstractContextManager[None]]
):
    (shared_folder / "support.log").write_text(PLANTED)
    (shared_folder / "support.log").chmod(0)
    with unprivileged():
        assert SupportLog(shared_folder).text() == ""


def test_a_full_disk_disturbs_nobody(
    log: SupportLog,
    capfd: pytest.CaptureFixture[str],
    no_room: Callable[[int], AbstractContextManager[None]],
):
    with no_room(100):
        for _ in range(10):
            log.record(LogEvent.WINDOW_OPENED)
        log.close()
    assert len(log.text()) <= 100
    assert capfd.readouterr() == ("", "")


def test_a_link_is_never_read(folder: Path, tmp_path: Path):
    folder.mkdir(parents=True)
    (tmp_path / "note").write_text(PLANTED)
    (folder / "support.log").symlink_to(tmp_path / "note")
    assert SupportLog(folder).text() == ""


def test_the_program_does_not_load_what_rotates_files_before_there_is_a_window():
    code = "import mbc_tracker.app, sys; print('mbc_tracker.rotating_file' in sys.modules)"
    command = [sys.executable, "-c", code]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    assert ran.stdout == "False\n"


def test_the_log_has_a_place_of_its_own(own_home: Path):
    assert own_home in paths.state_dir().parents
    assert paths.APP in paths.state_dir().parts
