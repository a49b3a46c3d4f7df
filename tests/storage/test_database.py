from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, OperationalError

from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.storage.database import Database, uri
from mbc_tracker.storage.error_messages import message_for, translate_errors
from mbc_tracker.storage.file_checks import examine_start
from mbc_tracker.storage.store import Store
from tests import raw


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("journal_mode", "truncate"),
        ("synchronous", 3),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("cache_spill", 0),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("busy_timeout", 5000),
        ("application_id", 0x4D424354),
    ],
)
def test_every_connection_has_the_settings_that_keep_entries_safe(
    diary_path: Path, name: str, expected: Any
):
    database = Database(diary_path)
    for _ in range(2):  # disposing makes the next one a new connection
        with database.reading() as connection:
            assert connection.exec_driver_sql(f"PRAGMA {name}").scalar() == expected
        database.close()


def test_foreign_keys_can_be_off_for_rebuilding_tables(diary_path: Path):
    database = Database(diary_path, foreign_keys=False)
    with database.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 0
    database.close()


def test_a_database_is_never_made_by_looking(tmp_path: Path):
    database = Database(tmp_path / "gone.mbc")
    with pytest.raises(EnvironmentFault, match="can't be opened"), database.reading():
        pass
    assert list(tmp_path.iterdir()) == []


def test_what_was_deleted_cannot_be_found_in_the_file(store: Store, diary_path: Path):
    raw.alter(diary_path)
    database = Database(diary_path)
    with database.writing() as connection:
        connection.exec_driver_sql("INSERT INTO settings VALUES ('name', 'Canary-4711')")
    assert b"Canary-4711" in diary_path.read_bytes()
    with database.writing() as connection:
        connection.exec_driver_sql("DELETE FROM settings")
    database.close()
    assert all(b"Canary-4711" not in it.read_bytes() for it in diary_path.parent.iterdir())


def test_statements_in_an_error_hide_what_the_person_wrote(diary_path: Path):
    database = Database(diary_path)
    with pytest.raises(DBAPIError) as told, database.writing() as connection:
        connection.exec_driver_sql("INSERT INTO nothing VALUES (?)", ("private words",))
    assert "private words" not in str(told.value)
    database.close()


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (PurePosixPath("/home/a b/100%?#é.mbc"), "file:///home/a%20b/100%25%3F%23%C3%A9.mbc"),
        (PureWindowsPath(r"C:\Users\Ada\diary.mbc"), "file:///C:/Users/Ada/diary.mbc"),
        (PureWindowsPath(r"\\server\share\diary.mbc"), "file:////server/share/diary.mbc"),
    ],
)
def test_the_address_of_a_file_is_one_that_sqlite_reads(path: Any, expected: str):
    assert uri(path) == expected


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("attempt to write a readonly database", "can be read but not written"),
        ("database or disk is full", "The disk is full"),
        ("database is locked", "Another program is using"),
        ("unable to open database file", "can't be opened"),
        ("disk I/O error", "reports an error"),
        ("file is not a database", "not an MBC Tracker diary"),
        ("database disk image is malformed", "is damaged"),
        ("Could not decode to UTF-8 column 'text' with text 'private'", "is damaged"),
        ("FOREIGN KEY constraint failed", "no longer there"),
    ],
)
def test_each_fault_of_the_file_has_its_sentence(said: str, told: str, tmp_path: Path):
    path = tmp_path / "d.mbc"
    path.touch()
    trouble = message_for(OperationalError("SELECT 1", {}, driver.OperationalError(said)), path)
    assert trouble is not None
    assert told in str(trouble)
    assert "private" not in str(trouble)


@pytest.fixture
def no_more_files() -> Iterator[None]:
    """The system lets the program open no more files than it has open."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    with Path(os.devnull).open("rb") as file:
        most = file.fileno()
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, before)


def test_a_lack_of_files_is_told_and_no_folder_blamed(diary_path: Path, no_more_files: None):
    said = OperationalError("SELECT 1", {}, driver.OperationalError("unable to open database file"))
    for trouble in (message_for(said, diary_path), _refused_start(diary_path)):
        assert str(trouble).startswith("This computer lets the program open too few files")


def _refused_start(path: Path) -> EnvironmentFault:
    with pytest.raises(EnvironmentFault) as caught:
        examine_start(path)
    return caught.value


def test_a_file_that_is_gone_is_not_called_read_only(tmp_path: Path):
    said = driver.OperationalError("attempt to write a readonly database")
    trouble = message_for(OperationalError("SELECT 1", {}, said), tmp_path / "d.mbc")
    assert "is no longer where it was, so nothing was saved" in str(trouble)


def test_a_mistake_of_our_own_is_not_explained_away():
    error = OperationalError("SELECT 1", {}, driver.OperationalError("no such column: x"))
    assert message_for(error, Path("d.mbc")) is None
    with pytest.raises(OperationalError), translate_errors(Path("d.mbc")):
        raise error


def test_others_can_read_while_a_long_transaction_is_under_way(diary_path: Path):
    writing, reading = Database(diary_path), Database(diary_path)
    rows = [{"n": f"{n}", "v": "x" * 1000} for n in range(20_000)]  # more than SQLite's cache holds
    with writing.writing() as connection:
        connection.execute(text("INSERT INTO settings (name, value) VALUES (:n, :v)"), rows)
        with reading.reading() as other:
            assert other.execute(text("SELECT count(*) FROM settings")).scalar() == 0
    with reading.reading() as other:
        assert other.execute(text("SELECT count(*) FROM settings")).scalar() == 20_000
    writing.close()
    reading.close()


def test_a_block_of_reading_within_another_is_the_same_and_nothing_is_written_there(
    diary_path: Path,
):
    reading = Database(diary_path)
    count = text("SELECT count(*) FROM settings")
    with reading.reading() as connection:
        with reading.reading(one_statement=True) as within:
            assert within.execute(count).scalar() == 0
            assert within is connection
        with pytest.raises(RuntimeError), reading.writing():
            pass
        assert connection.in_transaction()
    with reading.writing() as connection:
        connection.exec_driver_sql("INSERT INTO settings VALUES ('name', 'x')")
    with reading.reading(one_statement=True) as connection:
        assert connection.execute(count).scalar() == 1
    reading.close()


def test_more_memory_than_a_diary_needs_is_a_fault_of_the_file(tmp_path: Path):
    with (
        pytest.raises(EnvironmentFault, match="is far too large"),
        translate_errors(tmp_path / "diary.mbc"),
    ):
        raise MemoryError


@pytest.mark.parametrize(("system", "full"), [("darwin", 1), ("linux", 0), ("win32", 0)])
def test_on_macos_sqlite_waits_for_the_disk_itself(
    diary_path: Path, monkeypatch: pytest.MonkeyPatch, system: str, full: int
):
    monkeypatch.setattr("sys.platform", system)
    database = Database(diary_path)
    with database.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA fullfsync").scalar_one() == full
    database.close()
