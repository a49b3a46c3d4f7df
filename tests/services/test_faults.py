"""What disks, other programs and other people do to a diary while it is open.

After each: every answer that was called saved is there, the file is sound, and what could not be
saved was refused in one sentence.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage import database
from mbc_tracker.storage.backup import check
from mbc_tracker.storage.open_store import open_store
from tests.builders import TODAY, YESTERDAY
from tests.fakes import FixedClock

Open = Callable[[Path], Diary]


@pytest.fixture
def open_diary(catalogue: Catalogue, clock: FixedClock) -> Iterator[Open]:
    """Opens a diary that has one answer already, and closes it after the test."""
    opened: list[Diary] = []

    def do(path: Path) -> Diary:
        opened.append(Diary(open_store(path, create=True), catalogue, clock))
        opened[-1].record(TODAY, {"cough": 4})
        return opened[-1]

    yield do
    for diary in opened:
        diary.close()


def refused(diary: Diary, reason: str) -> None:
    """Saving is refused in one sentence, and what was called saved can still be read."""
    with pytest.raises(EnvironmentFault, match=reason) as told:
        diary.record(YESTERDAY, {"cough": 7}, "x" * 9000)
    assert "\n" not in str(told.value)
    assert str(told.value).endswith(".")


def sound(path: Path, catalogue: Catalogue, clock: FixedClock, count: int = 1) -> None:
    """The file is whole and has the answers that were called saved, and no others."""
    assert check(path).counts["answers"] == count
    diary = Diary(open_store(path, create=False), catalogue, clock)
    assert diary.reader.day(TODAY).value("cough") == 4
    diary.close()


def test_a_folder_that_is_removed_while_open_is_told_at_the_next_press(
    tmp_path: Path, open_diary: Open
):
    diary = open_diary(tmp_path / "mine" / "diary.mbc")
    shutil.rmtree(tmp_path / "mine")
    refused(diary, "is no longer where it was, so nothing was saved")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_comes_back_takes_answers_again(
    tmp_path: Path, open_diary: Open, catalogue: Catalogue, clock: FixedClock
):
    path = tmp_path / "mine" / "diary.mbc"
    diary = open_diary(path)
    path.parent.rename(tmp_path / "away")
    refused(diary, "Put it back into its folder and try again")
    (tmp_path / "away").rename(path.parent)
    diary.record(YESTERDAY, {"cough": 7})
    sound(path, catalogue, clock, 2)


def test_a_diary_that_is_removed_while_open_takes_no_more_answers(tmp_path: Path, open_diary: Open):
    diary = open_diary(tmp_path / "diary.mbc")
    (tmp_path / "diary.mbc").unlink()
    refused(diary, "is no longer where it was, so nothing was saved")


def test_a_diary_that_is_exchanged_while_open_is_not_written_past(
    tmp_path: Path, open_diary: Open, catalogue: Catalogue, clock: FixedClock
):
    """As a folder that is synchronised does: the name leads to another file."""
    path = tmp_path / "diary.mbc"
    diary = open_diary(path)
    shutil.copy2(path, tmp_path / "other")
    (tmp_path / "other").replace(path)
    refused(diary, "^Nothing was saved: another file is in the place of the diary")
    sound(path, catalogue, clock)


@contextmanager
def held_by_another(path: Path) -> Iterator[None]:
    program = (
        "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); c.execute('BEGIN EXCLUSIVE');"
        "print('held', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", program, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == b"held"
        yield


def test_a_diary_that_another_program_locks_while_open_takes_answers_again_afterwards(
    tmp_path: Path,
    open_diary: Open,
    catalogue: Catalogue,
    clock: FixedClock,
    monkeypatch: pytest.MonkeyPatch,
):
    impatient = (*database.PRAGMAS, "busy_timeout = 50")
    monkeypatch.setattr(database, "PRAGMAS", impatient)
    path = tmp_path / "diary.mbc"
    diary = open_diary(path)
    with held_by_another(path):
        refused(diary, "Another program is using the diary")
    diary.record(YESTERDAY, {"cough": 7})
    sound(path, catalogue, clock, 2)


@pytest.fixture
def ageing_disk(tmp_path: Path) -> Iterator[Path]:
    """The folder of a disk that can be made to fail: then the system lets it be read only."""
    folder, image = tmp_path / "disk", tmp_path / "image"
    folder.mkdir()
    image.write_bytes(bytes(8_000_000))
    make, mount = ["mkfs.ext4", "-q", str(image)], ["mount", "-o", "loop", str(image), str(folder)]
    for command in (make, mount):
        if (
            not shutil.which(command[0], path="/sbin:/usr/sbin:/bin:/usr/bin")
            or subprocess.run(command, capture_output=True, check=False).returncode
        ):
            pytest.skip("only root can make a disk that fails")
    yield folder
    subprocess.run(["umount", "--lazy", str(folder)], check=True)


def test_a_disk_that_turns_read_only_is_told_and_can_still_be_read(
    ageing_disk: Path, open_diary: Open, catalogue: Catalogue, clock: FixedClock
):
    path = ageing_disk / "diary.mbc"
    diary = open_diary(path)
    diary.record(TODAY - timedelta(days=3), {"cough": 7})
    subprocess.run(["mount", "-o", "remount,abort", str(ageing_disk)], check=True)
    refused(diary, "can be read but not written|can't be opened|reports an error")
    assert diary.reader.day(TODAY).value("cough") == 4
    sound(path, catalogue, clock, 2)


def saved_until_full(diary: Diary) -> int:
    """How many long notes were saved before one was refused."""
    for saved in range(100):
        try:
            diary.record(YESTERDAY - timedelta(days=saved), {"cough": 7}, "x" * 9000)
        except EnvironmentFault as told:
            if "The disk is full, so nothing was saved" in str(told):
                return saved
            raise
    raise AssertionError("The disk was never full.")


@pytest.mark.parametrize("free", [0, 8, 32, 64])
def test_a_full_disk_is_told_and_the_diary_opens_and_is_read_there(
    free: int, small_disk: Path, open_diary: Open, catalogue: Catalogue, clock: FixedClock
):
    path = small_disk / "diary.mbc"
    diary = open_diary(path)
    filler = small_disk / "filler"
    room = os.statvfs(small_disk)
    filler.write_bytes(bytes(room.f_bavail * room.f_frsize - free * 1024))
    saved = saved_until_full(diary)
    assert saved > 0 or free < 64
    sound(path, catalogue, clock, 1 + saved)
    assert diary.reader.day(TODAY).value("cough") == 4
    filler.unlink()
    diary.record(TODAY - timedelta(days=500), {"cough": 7})
    sound(path, catalogue, clock, 2 + saved)


def test_the_file_alone_copied_while_the_diary_is_open_is_the_whole_diary(
    tmp_path: Path, open_diary: Open, catalogue: Catalogue, clock: FixedClock
):
    diary = open_diary(tmp_path / "diary.mbc")
    for n in range(1, 30):
        diary.record(TODAY - timedelta(days=n), {"cough": 7}, "Slept badly.")
    copy = Path(shutil.copy2(tmp_path / "diary.mbc", tmp_path / "copy.mbc"))
    sound(copy, catalogue, clock, 30)


def hot_journal(path: Path, place: Path) -> bytes:
    """What lies beside a diary that was killed in the midst of a transaction."""
    shutil.copy2(path, place)
    with sqlite3.connect(place, isolation_level=None) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        connection.execute("UPDATE answers SET rating = 1 WHERE rating IS NOT NULL")
        connection.execute("UPDATE notes SET text = hex(zeroblob(40000))")
        journal = place.with_name(f"{place.name}-journal").read_bytes()
        connection.execute("ROLLBACK")
    connection.close()
    assert len(journal) > 4096
    return journal


JOURNALS: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "garbage": lambda whole: bytes(n * n * 7 % 251 for n in range(len(whole))),
    "without its head": lambda whole: bytes(512) + whole[512:],
    "cut in its head": lambda whole: whole[:20],
}


@pytest.mark.parametrize("name", JOURNALS)
def test_a_journal_that_is_spoilt_costs_no_answer(
    name: str, tmp_path: Path, open_diary: Open, catalogue: Catalogue, clock: FixedClock
):
    path = tmp_path / "diary.mbc"
    diary = open_diary(path)
    diary.record(TODAY, {}, "Slept badly.")
    diary.close()
    whole = hot_journal(path, tmp_path / "killed")
    path.with_name("diary.mbc-journal").write_bytes(JOURNALS[name](whole))
    before = path.read_bytes()
    sound(path, catalogue, clock)
    assert path.read_bytes() == before


def test_a_journal_that_spoils_its_diary_is_found_out_and_a_backup_helps(
    tmp_path: Path, open_diary: Open, catalogue: Catalogue, clock: FixedClock
):
    """SQLite checks only some bytes of a journal's pages before it puts them back."""
    path = tmp_path / "mine" / "diary.mbc"
    diary = open_diary(path)
    diary.record(TODAY, {}, "Slept badly.")
    diary.close()
    made = BackupService(path, clock).back_up_now("asked")
    assert made.backup is not None
    whole = hot_journal(path, tmp_path / "killed")
    path.with_name("diary.mbc-journal").write_bytes(whole[:600] + bytes(4000) + whole[4600:])
    with pytest.raises(
        EnvironmentFault, match=r"is damaged\. It was left as it was; restore a backup"
    ):
        open_store(path, create=True)
    aside = BackupService(path, clock).restore(made.backup.path)
    assert aside is not None
    assert aside.exists()
    sound(path, catalogue, clock)
