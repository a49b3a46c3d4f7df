from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.errors import EnvironmentFault, PassphraseRequired
from mbc_tracker.storage.file_checks import find_fault
from mbc_tracker.storage.open_store import open_store
from tests import raw

PAGE = 4096


def patch(path: Path, at: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(data)


def root_page(path: Path, table: str) -> int:
    with sqlite3.connect(path) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        number = connection.execute(query, (table,)).fetchone()[0]
    connection.close()
    return (int(number) - 1) * PAGE


def someone_elses(path: Path) -> None:
    path.unlink()
    raw.alter(path, "PRAGMA journal_mode = WAL", "CREATE TABLE songs (title)")


def no_letters_in_a_table(path: Path) -> None:
    """SQLite's complaint then repeats what is no text."""
    patch(path, path.read_bytes().index(b"CREATE TABLE answers"), b"CR\xaaATE\xff")


def cut_where_nothing_is(path: Path) -> None:
    long = "INSERT INTO settings VALUES ('x', hex(zeroblob(9000)))"
    raw.alter(path, long, "DELETE FROM settings WHERE name = 'x'")  # leaves empty pages behind
    os.truncate(path, path.stat().st_size - 100)


DAMAGES: dict[str, tuple[str, Callable[[Path], object]]] = {
    "bad magic": ("not an MBC Tracker diary", lambda it: patch(it, 0, b"SQLite format 4\x00")),
    "zeroed first page": ("not an MBC Tracker diary", lambda it: patch(it, 0, bytes(PAGE))),
    "zeroed page": ("is damaged", lambda it: patch(it, root_page(it, "answers"), bytes(PAGE))),
    "random page": (
        "is damaged",
        lambda it: patch(it, root_page(it, "notes"), bytes(n * n * 7 % 251 for n in range(PAGE))),
    ),
    "an impossible rating": (
        "is damaged",
        lambda it: raw.alter(
            it, "PRAGMA ignore_check_constraints = ON", "UPDATE answers SET rating = 99"
        ),
    ),
    "no letters in a table": ("is damaged", no_letters_in_a_table),
    "a schema of another time": ("is damaged", lambda it: patch(it, 44, b"\0\0\0\x0d")),
    "a missing column": (
        "is damaged",
        lambda it: raw.alter(it, "ALTER TABLE notes RENAME COLUMN text TO words"),
    ),
    "half the file": ("is damaged", lambda it: os.truncate(it, it.stat().st_size // 2)),
    "cut in a page": ("is damaged", lambda it: os.truncate(it, it.stat().st_size - 100)),
    "cut in an empty page": ("is damaged", cut_where_nothing_is),
    "header only": ("is damaged", lambda it: os.truncate(it, 100)),
    "empty": ("is empty", lambda it: os.truncate(it, 0)),
    "a text": ("not an MBC Tracker diary", lambda it: it.write_text("Dear diary")),
    "another program's": ("not an MBC Tracker diary", someone_elses),
    "another application's": (
        "not an MBC Tracker diary",
        lambda it: raw.alter(it, "PRAGMA application_id = 42"),
    ),
    "no revision table": ("is damaged", lambda it: raw.alter(it, "DROP TABLE alembic_version")),
    "no revision": ("is damaged", lambda it: raw.alter(it, "DELETE FROM alembic_version")),
    "odd revision": (
        "is damaged",
        lambda it: raw.alter(it, "UPDATE alembic_version SET version_num = 'ae1027a6'"),
    ),
    "a missing table": ("is damaged", lambda it: raw.alter(it, "DROP TABLE help_signs")),
    "newer": (
        "newer version",
        lambda it: raw.alter(it, "UPDATE alembic_version SET version_num = '9999'"),
    ),
}


@pytest.mark.parametrize("create", [True, False])
@pytest.mark.parametrize("name", DAMAGES)
def test_a_file_that_is_no_sound_diary_is_refused_and_left_as_it_was(
    name: str, *, create: bool, filled: Path, capfd: pytest.CaptureFixture[str]
):
    sentence, spoil = DAMAGES[name]
    spoil(filled)
    before = {it.name: it.read_bytes() for it in filled.parent.iterdir()}
    with pytest.raises(EnvironmentFault, match=sentence) as told:
        open_store(filled, create=create)
    assert find_fault(filled, None) == str(told.value)
    assert {it.name: it.read_bytes() for it in filled.parent.iterdir()} == before
    assert "diary.mbc" in str(told.value)
    assert "\n" not in str(told.value)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("key", [None, Passphrase("three dull words")])
def test_a_sound_file_has_no_fault(tmp_path: Path, key: Passphrase | None):
    path = tmp_path / "diary.mbc"
    open_store(path, create=True, key=key).close()
    before = path.read_bytes()
    assert find_fault(path, key) == ""
    assert path.read_bytes() == before


def test_a_protected_file_that_its_own_key_does_not_open_is_damaged(tmp_path: Path):
    path, key = tmp_path / "diary.mbc", Passphrase("three dull words")
    open_store(path, create=True, key=key).close()
    with pytest.raises(PassphraseRequired):
        find_fault(path, None)
    patch(path, 100, bytes(byte ^ 255 for byte in path.read_bytes()[100:PAGE]))
    assert "is damaged" in str(find_fault(path, key))
