from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from itertools import count, takewhile
from pathlib import Path

import pytest

from mbc_tracker import files
from mbc_tracker.domain.records import Answer
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.storage import backup
from mbc_tracker.storage.backup import automatic_name, back_up, check
from mbc_tracker.storage.database import HEAD
from mbc_tracker.storage.open_store import open_store
from tests import raw
from tests.builders import TODAY, a_moment, add, an_answer

NOW = datetime(2026, 11, 22, 9, 41, 5, tzinfo=UTC)
SAMPLE = Path(__file__).parents[1] / "files" / f"diary-{HEAD}.mbc"


def test_a_backup_holds_the_same_rows_and_opens_as_a_diary(full: Path, copy: Path):
    assert raw.rows(copy) == raw.rows(full)
    open_store(copy, create=False).close()


def test_a_backup_says_what_it_holds(full: Path, tmp_path: Path):
    found = back_up(full, tmp_path / "copy.mbc")
    assert found == check(tmp_path / "copy.mbc") == check(full)
    assert found.revision == HEAD
    assert found.entries == 4 + 1 + 2 + 2 + 1


def test_the_checksum_can_be_checked_without_the_program(copy: Path):
    sidecar = copy.with_name("copy.mbc.sha256").read_text()
    assert sidecar == f"{hashlib.sha256(copy.read_bytes()).hexdigest()}  copy.mbc\n"


def test_nothing_but_backup_and_checksum_is_left(full: Path, copy: Path):
    assert sorted(it.name for it in copy.parent.iterdir()) == ["copy.mbc", "copy.mbc.sha256"]
    assert full.read_bytes() == SAMPLE.read_bytes()


@pytest.mark.skipif(os.name != "posix", reason="Windows has no file modes")
def test_a_backup_is_for_its_owners_eyes_at_every_moment(
    full: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    modes: list[int] = []

    def look(scratch: Path, path: Path) -> None:
        modes.append(scratch.stat().st_mode & 0o777)
        files.publish_new(scratch, path)

    monkeypatch.setattr(backup, "publish_new", look)
    before = os.umask(0)
    try:
        back_up(full, tmp_path / "copy.mbc")
    finally:
        os.umask(before)
    found = [(tmp_path / name).stat().st_mode & 0o777 for name in ("copy.mbc", "copy.mbc.sha256")]
    assert modes + found == [0o600] * 3


def test_an_existing_file_is_never_overwritten_by_a_backup(full: Path, copy: Path):
    before = copy.read_bytes()
    with pytest.raises(EnvironmentFault, match="already there"):
        back_up(full, copy)
    assert copy.read_bytes() == before


def test_a_file_that_appears_meanwhile_is_not_overwritten_either(
    full: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    target = tmp_path / "safe" / "copy.mbc"
    target.parent.mkdir()

    def too_late(scratch: Path, path: Path) -> None:
        path.write_text("mine")
        files.publish_new(scratch, path)

    monkeypatch.setattr(backup, "publish_new", too_late)
    with pytest.raises(EnvironmentFault, match="already there"):
        back_up(full, target)
    assert target.read_text() == "mine"
    assert list(target.parent.iterdir()) == [target]


def test_a_full_disk_leaves_no_half_made_backup(
    full: Path, tmp_path: Path, no_room: Callable[[int], AbstractContextManager[None]]
):
    (tmp_path / "safe").mkdir()
    with no_room(100_000), pytest.raises(EnvironmentFault):
        back_up(full, tmp_path / "safe" / "copy.mbc")
    assert list((tmp_path / "safe").iterdir()) == []


def test_a_disk_that_fills_up_is_named(full: Path, small_disk: Path):
    (small_disk / "filler").write_bytes(bytes(200_000))
    with pytest.raises(EnvironmentFault, match="The disk is full"):
        back_up(full, small_disk / "copy.mbc")
    assert [it.name for it in small_disk.iterdir()] == ["filler"]


def test_a_backup_into_a_missing_folder_is_refused(full: Path, tmp_path: Path):
    with pytest.raises(EnvironmentFault, match="its folder does not exist"):
        back_up(full, tmp_path / "nowhere" / "copy.mbc")


def test_a_damaged_diary_is_not_backed_up(full: Path, tmp_path: Path):
    os.truncate(full, 50_000)
    with pytest.raises(EnvironmentFault, match="is damaged"):
        back_up(full, tmp_path / "copy.mbc")
    assert [it.name for it in tmp_path.iterdir()] == ["mine"]


def test_a_copy_that_differs_is_thrown_away(
    full: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(backup, "check", lambda *_: backup.CheckResult(HEAD, {}))
    with pytest.raises(EnvironmentFault, match="it was not kept"):
        back_up(full, tmp_path / "copy.mbc")
    assert [it.name for it in tmp_path.iterdir()] == ["mine"]


def test_a_backup_taken_while_somebody_writes_holds_whole_transactions(
    diary_path: Path, tmp_path: Path
):
    enough = threading.Event()

    def write() -> None:
        store = open_store(diary_path, create=False)
        for n in takewhile(lambda _: not enough.wait(0.01), count()):
            day = TODAY - timedelta(days=n)
            add(store, an_answer("cough", 4, day), a_moment({"cough": 4}, day=day, id=str(n)))
        store.close()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        found = [back_up(diary_path, tmp_path / f"{n}.mbc").counts for n in range(50)]
    finally:
        enough.set()
        writer.join()
    assert found[-1]["answers"] > 0
    assert all(it["answers"] == it["moments"] == it["moment_answers"] for it in found)


def test_a_diary_that_can_only_be_read_can_be_backed_up(
    full: Path, shared_folder: Path, unprivileged: Callable[[], AbstractContextManager[None]]
):
    (shared_folder / "closed").mkdir()
    path = Path(shutil.copy2(full, shared_folder / "closed" / "diary.mbc"))
    path.chmod(0o444)
    with unprivileged():
        back_up(path, shared_folder / "copy.mbc")
        assert check(shared_folder / "copy.mbc").entries == 10


def test_a_byte_changed_anywhere_in_a_backup_is_noticed(copy: Path):
    whole = copy.read_bytes()
    for at in range(1000, len(whole), 4096):
        copy.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        with pytest.raises(
            EnvironmentFault, match=r"not what its checksum says|is not an MBC|is damaged"
        ):
            check(copy)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"0" * 64 + b"  copy.mbc\n"])
def test_a_checksum_that_does_not_fit_is_refused(copy: Path, content: bytes):
    copy.with_name("copy.mbc.sha256").write_bytes(content)
    with pytest.raises(EnvironmentFault, match="not what its checksum says"):
        check(copy)


def test_a_checksum_that_cannot_be_read_is_refused(copy: Path):
    sidecar = copy.with_name("copy.mbc.sha256")
    sidecar.unlink()
    sidecar.mkdir()
    with pytest.raises(EnvironmentFault, match="can't be read"):
        check(copy)


def test_an_index_that_tells_something_else_than_its_table_is_damage(full: Path):
    with sqlite3.connect(full) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master"
            " WHERE name = 'ix_events_day') WHERE name = 'ix_moments_day'"
        )
    connection.close()
    with pytest.raises(EnvironmentFault, match="is damaged"):
        check(full)


def test_an_entry_that_points_to_a_missing_one_is_damage(full: Path):
    raw.alter(full, "UPDATE questions SET appointment = 'gone'")
    with pytest.raises(EnvironmentFault, match="is damaged"):
        check(full)


@pytest.mark.parametrize("look", [check, lambda it: back_up(it, it.with_name("copy"))])
def test_a_missing_diary_is_named(tmp_path: Path, look: Callable[[Path], object]):
    with pytest.raises(EnvironmentFault, match=r"There is no diary at .*gone\.mbc"):
        look(tmp_path / "gone.mbc")


def test_automatic_names_are_free_and_lie_beside_the_diary(tmp_path: Path):
    first = automatic_name(tmp_path / "diary.mbc", "before-update")
    assert first == tmp_path / "backups" / "diary-before-update-1.mbc"
    first.touch()
    assert (
        automatic_name(tmp_path / "diary.mbc", "before-update").name == "diary-before-update-2.mbc"
    )


def test_backups_leave_an_open_diary_usable(full: Path, tmp_path: Path):
    store = open_store(full, create=False)
    back_up(full, tmp_path / "copy.mbc")
    add(store, an_answer("worry", 2))
    assert an_answer("worry", 2) in store.records(Answer)
    store.close()
