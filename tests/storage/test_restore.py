from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from mbc_tracker.domain.records import Note
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.storage import backup
from mbc_tracker.storage.backup import check, restore
from mbc_tracker.storage.database import HEAD
from mbc_tracker.storage.open_store import open_store
from tests import raw
from tests.builders import TODAY, a_note, add

NOW = datetime(2026, 11, 22, 9, 41, 5, tzinfo=UTC)
SAMPLE = Path(__file__).parents[1] / "files" / f"diary-{HEAD}.mbc"


def test_a_restored_diary_holds_what_the_backup_held(full: Path, copy: Path):
    before = raw.rows(full)
    store = open_store(full, create=False)
    add(store, a_note("Later", TODAY - timedelta(days=9)))
    store.close()
    aside = restore(full, copy, NOW)
    assert raw.rows(full) == before
    assert aside == full.with_name("diary-before-restore-20261122-094105.mbc")
    kept = open_store(aside, create=False)
    assert "Later" in {it.text for it in kept.records(Note)}
    kept.close()


def test_a_diary_can_be_restored_where_there_is_none(copy: Path, tmp_path: Path):
    assert restore(tmp_path / "new.mbc", copy, NOW) is None
    assert raw.rows(tmp_path / "new.mbc") == raw.rows(copy)


def test_a_diary_that_no_longer_opens_is_put_aside_whole(full: Path, copy: Path):
    full.write_bytes(b"broken")
    aside = restore(full, copy, NOW)
    assert aside is not None
    assert aside.read_bytes() == b"broken"
    open_store(full, create=False).close()


def test_what_is_no_sound_backup_is_not_restored(full: Path, copy: Path):
    before = full.read_bytes()
    os.truncate(copy, 50_000)
    with pytest.raises(EnvironmentFault, match="checksum"):
        restore(full, copy, NOW)
    copy.with_name("copy.mbc.sha256").unlink()
    with pytest.raises(EnvironmentFault, match="is damaged"):
        restore(full, copy, NOW)
    assert full.read_bytes() == before
    assert [it.name for it in full.parent.iterdir()] == ["diary.mbc"]


def test_a_journal_of_the_old_diary_is_not_played_into_the_restored_one(full: Path, copy: Path):
    wanted = raw.rows(copy)
    with sqlite3.connect(full, isolation_level=None) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        connection.execute("UPDATE answers SET rating = 1 WHERE rating IS NOT NULL")
        connection.execute("UPDATE notes SET text = hex(zeroblob(40000))")
        torn = {it.name: it.read_bytes() for it in full.parent.iterdir()}
        connection.execute("ROLLBACK")
    connection.close()
    for name, data in torn.items():
        (full.parent / name).write_bytes(data)
    aside = restore(full, copy, NOW)
    open_store(full, create=False).close()
    assert raw.rows(full) == wanted
    assert aside is not None
    assert aside.with_name(aside.name + "-journal").read_bytes() == torn["diary.mbc-journal"]


def test_a_full_disk_leaves_the_diary_in_its_place(
    full: Path, copy: Path, no_room: Callable[[int], AbstractContextManager[None]]
):
    before = full.read_bytes()
    with no_room(100_000), pytest.raises(EnvironmentFault):
        restore(full, copy, NOW)
    assert full.read_bytes() == before
    assert [it.name for it in full.parent.iterdir()] == ["diary.mbc"]


def test_a_backup_that_is_not_read_whole_is_not_put_in_place(
    full: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
):
    found = iter([check(copy), backup.CheckResult(HEAD, {})])
    monkeypatch.setattr(backup, "check", lambda *_: next(found))
    with pytest.raises(EnvironmentFault, match="could not be copied completely"):
        restore(full, copy, NOW)
    assert full.read_bytes() == SAMPLE.read_bytes()


def test_two_restores_in_one_second_do_not_lose_a_diary(full: Path, copy: Path):
    restore(full, copy, NOW)
    with pytest.raises(EnvironmentFault, match="already there"):
        restore(full, copy, NOW)
    assert check(full).entries == 10
