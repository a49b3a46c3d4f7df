"""Backups made, listed, thinned out, kept in a second place and put back, with real files."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from mbc_tracker.domain.records import Answer
from mbc_tracker.errors import EnvironmentFault, Refused
from mbc_tracker.services.backups.service import BackupResult, BackupService
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.encryption import all_copies
from mbc_tracker.services.erase import backup_files, diary_files
from mbc_tracker.storage import backup
from mbc_tracker.storage.database import HEAD
from mbc_tracker.storage.open_store import open_store
from tests import raw
from tests.builders import TODAY, YESTERDAY
from tests.fakes import FixedClock

ROOT = Path(__file__).parents[3]
chance = random.Random(815)


@pytest.fixture
def safe(diary_path: Path, clock: FixedClock) -> BackupService:
    return BackupService(diary_path, clock)


@pytest.fixture
def light(safe: BackupService, monkeypatch: pytest.MonkeyPatch) -> BackupService:
    """Copies that weigh nothing, where hundreds are made and only their names matter."""

    def copied(path: Path, target: Path, key: object, watch: object) -> backup.CheckResult:
        target.write_bytes(b"x")
        target.with_name(f"{target.name}.sha256").touch()
        return backup.CheckResult(HEAD, {})

    monkeypatch.setattr(backup, "back_up", copied)
    return safe


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_backup_is_named_after_its_time_and_reason(safe: BackupService, diary: Diary):
    diary.record(TODAY, {"cough": 4})
    made = safe.back_up_now("exit")
    assert names(safe.inventory.folder) == [
        "diary-20261122-0941-exit.mbc",
        "diary-20261122-0941-exit.mbc.sha256",
    ]
    assert (made.backup, made.entries, made.faults) == (safe.inventory.newest(), 1, "")
    assert made.backup is not None
    assert made.backup.made_at == datetime(2026, 11, 22, 9, 41)  # noqa: DTZ001
    assert raw.rows(made.backup.path) == raw.rows(safe.path)


@pytest.mark.skipif(os.name != "posix", reason="Windows has no file modes")
def test_backups_are_for_their_owner_only(safe: BackupService):
    before = os.umask(0)
    try:
        safe.back_up_now("exit")
    finally:
        os.umask(before)
    assert safe.inventory.folder.stat().st_mode & 0o777 == 0o700
    assert {path.stat().st_mode & 0o777 for path in safe.inventory.folder.iterdir()} == {0o600}


def test_two_in_the_same_minute_have_names_of_their_own(safe: BackupService):
    for _ in range(3):
        safe.back_up_now("asked")
    stems = [it.path.stem for it in safe.inventory.backups()]
    assert sorted(stems) == [f"diary-20261122-0941-asked{n}" for n in ("", "-2", "-3")]
    assert {it.reason for it in safe.inventory.backups()} == {"asked"}


def test_a_diary_counts_as_changed_until_it_is_backed_up(safe: BackupService, diary: Diary):
    assert safe.inventory.diary_has_changed()
    safe.back_up_now("asked")
    assert not safe.inventory.diary_has_changed()
    diary.record(TODAY, {"cough": 4})
    assert safe.inventory.diary_has_changed()
    assert safe.back_up_if_changed("exit") is not None
    assert safe.back_up_if_changed("exit") is None


@pytest.mark.parametrize("year", [1970, 2038])
def test_a_clock_that_is_set_wrong_hides_no_change(
    safe: BackupService, diary: Diary, clock: FixedClock, year: int
):
    clock.set_to(datetime(year, 1, 15, 12))  # noqa: DTZ001
    safe.back_up_now("exit")
    clock.set_to(datetime(2026, 11, 22, 10))  # noqa: DTZ001
    diary.record(TODAY, {"cough": 4})
    assert safe.inventory.diary_has_changed()
    assert safe.inventory.due_at_start()
    made = safe.back_up_now("start").backup
    assert made in safe.inventory.backups()
    assert made == safe.inventory.newest()


def test_the_first_start_of_a_day_wants_one_if_something_changed(
    safe: BackupService, diary: Diary, clock: FixedClock
):
    assert safe.inventory.due_at_start()
    safe.back_up_now("start")
    diary.record(TODAY, {"cough": 4})
    assert not safe.inventory.due_at_start()
    clock.pass_time(days=1)
    assert safe.inventory.due_at_start()
    safe.back_up_now("start")
    clock.pass_time(days=1)
    assert not safe.inventory.due_at_start()


def test_a_diary_that_is_gone_counts_as_changed_and_the_fault_is_told(safe: BackupService):
    safe.path.unlink()
    assert safe.inventory.diary_has_changed()
    made = safe.back_up_now("exit")
    assert made.backup is None
    assert "There is no diary at" in str(made.faults)


def test_a_full_disk_is_told_and_costs_no_older_backup(
    safe: BackupService, no_room: Callable[[int], AbstractContextManager[None]]
):
    safe.back_up_now("exit")
    before = names(safe.inventory.folder)
    with no_room(30_000):
        made = safe.back_up_now("exit")
    assert made.backup is None
    assert str(made.fault).endswith(".")
    assert names(safe.inventory.folder) == before


def test_a_second_folder_gets_a_checked_copy_too(safe: BackupService, diary: Diary, tmp_path: Path):
    diary.record(TODAY, {"cough": 4})
    (tmp_path / "stick").mkdir()
    safe.prepare_secondary(tmp_path / "stick")
    made = safe.back_up_now("exit")
    assert safe.inventory.secondary_folder is not None
    assert names(safe.inventory.secondary_folder) == names(safe.inventory.folder)
    assert made.secondary == safe.inventory.backups(safe.inventory.secondary_folder)[0]
    assert safe.inventory.distinct_backups() == safe.inventory.backups()
    assert backup.check(made.secondary.path).entries == 1


def test_two_diaries_of_one_name_share_a_stick_and_no_copies(
    safe: BackupService, clock: FixedClock, tmp_path: Path
):
    other = BackupService(tmp_path / "other" / safe.path.name, clock, tmp_path / "stick")
    (tmp_path / "stick").mkdir()
    safe.prepare_secondary(tmp_path / "stick")
    open_store(other.path, create=True).close()
    other.prepare_secondary(tmp_path / "stick")
    assert safe.back_up_now("exit").secondary
    assert other.back_up_now("exit").secondary
    assert safe.inventory.secondary_folder != other.inventory.secondary_folder
    assert [it.parent for it in all_copies(safe)] == [
        safe.inventory.folder,
        safe.inventory.secondary_folder,
    ]
    assert [it.parent for it in all_copies(other)] == [
        other.inventory.folder,
        other.inventory.secondary_folder,
    ]


def test_an_absent_second_folder_is_told_and_tried_again(safe: BackupService, tmp_path: Path):
    safe.inventory.secondary_root = tmp_path / "media" / "stick"
    made = safe.back_up_now("exit")
    assert made.backup is not None
    assert made.secondary is None
    assert str(made.faults).startswith(
        f"The second folder for backups, “{safe.inventory.secondary_root}”, is not there, "
        "or another USB stick is"
    )
    assert not safe.inventory.secondary_root.parent.exists()
    safe.inventory.secondary_root.mkdir(
        parents=True
    )  # what is left of a place where a stick was plugged in
    assert safe.back_up_now("exit").secondary is None
    safe.prepare_secondary(safe.inventory.secondary_root)
    assert safe.back_up_now("exit").secondary is not None


def test_other_files_are_neither_listed_nor_touched(light: BackupService, clock: FixedClock):
    light.inventory.folder.mkdir()
    mine = ["diary-20261122-9999-exit.mbc", "diary2-20261122-0941-exit.mbc", "diary.mbc", "a.txt"]
    mine += ["diary-holiday-1.mbc", "diary-before-chemo-1.mbc", "diary-20261001-0941-mine.mbc"]
    for name in mine:
        (light.inventory.folder / name).write_bytes(b"x")
        os.utime(light.inventory.folder / name, (0, 0))
    for _ in range(60):
        clock.pass_time(days=1)
        light.back_up_now("exit")
    assert set(mine) <= set(names(light.inventory.folder))
    assert len(light.inventory.backups()) < 30


def test_what_an_update_left_is_listed_by_the_time_of_the_file(safe: BackupService):
    path = backup.automatic_name(safe.path, "before-update")
    backup.back_up(safe.path, path)
    (found,) = safe.inventory.backups()
    assert (found.path, found.reason, found.is_forced) == (path, "before-update", True)
    assert abs(found.made_at.timestamp() - path.stat().st_mtime) < 1


def test_a_file_that_is_gone_again_while_listing_is_no_fault(safe: BackupService):
    safe.inventory.folder.mkdir()
    (safe.inventory.folder / "diary-before-update-1.mbc").symlink_to(
        safe.inventory.folder / "nowhere"
    )
    assert safe.inventory.backups() == ()


def test_what_a_killed_program_left_behind_goes_after_a_day(light: BackupService):
    light.inventory.folder.mkdir()
    at = light._clock.now().utc.timestamp()
    old, new = ".diary-20261122-0941-exit.mbc.a.part", ".diary-before-update-1.mbc.b.part"
    for name, age in ((old, 2), (new, 0.5), (".mine.part", 9)):
        (light.inventory.folder / name).touch()
        os.utime(light.inventory.folder / name, (at - age * 86_400,) * 2)
    light.back_up_now("exit")
    assert [it for it in names(light.inventory.folder) if it.endswith(".part")] == [
        new,
        ".mine.part",
    ]


def test_a_checksum_goes_with_its_backup(light: BackupService, clock: FixedClock):
    for _ in range(40):
        clock.pass_time(days=1)
        light.back_up_now("exit")
    left = {it.path.name for it in light.inventory.backups()}
    assert set(names(light.inventory.folder)) == left | {f"{name}.sha256" for name in left}


def test_what_can_not_be_removed_stays_and_the_backup_is_good(
    light: BackupService, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
):
    def refuse(path: Path, **_: object) -> None:
        raise PermissionError(path)

    monkeypatch.setattr(Path, "unlink", refuse)
    for _ in range(20):
        clock.pass_time(days=1, hours=1)
        assert light.back_up_now("exit").backup is not None
    assert len(light.inventory.backups()) == 20


def test_a_time_that_can_not_be_carried_over_costs_only_another_backup(
    safe: BackupService, monkeypatch: pytest.MonkeyPatch
):
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "utime", refuse)
    assert safe.back_up_now("exit").backup is not None
    assert safe.inventory.diary_has_changed()


def a_day(light: BackupService, clock: FixedClock) -> None:
    """A session: something is written, and the program is closed."""
    clock.pass_time(hours=chance.uniform(4, 44))
    at = clock.now().utc.timestamp()
    os.utime(light.path, (at, at))
    if light.inventory.due_at_start():
        light.back_up_now("start")
    os.utime(light.path, (at + 60, at + 60))
    clock.pass_time(minutes=5)
    light.back_up_if_changed("exit")
    assert not light.inventory.diary_has_changed()


@pytest.mark.covered_elsewhere
def test_four_hundred_days_leave_the_last_session_and_a_bounded_number(
    light: BackupService, clock: FixedClock
):
    for n in range(400):
        jumps = {90: 2038, 100: 1970, 103: 2026, 300: 1999, 301: 2027}
        if n in jumps:
            clock.set_to(datetime(jumps[n], 3, 28, 23))  # noqa: DTZ001
        clock.travel(["Europe/London", "Pacific/Auckland", "America/New_York"][n % 3])
        a_day(light, clock)
        newest = light.inventory.newest()
        assert newest is not None
        assert clock.now().wall - newest.made_at < timedelta(days=1)
        assert len(light.inventory.backups()) < 75
    assert len({it.made_at.year for it in light.inventory.backups()}) >= 5


def test_every_backup_can_be_restored_row_for_row(
    safe: BackupService, diary: Diary, clock: FixedClock, tmp_path: Path
):
    kept = {}
    for n in range(5):
        diary.record(TODAY - timedelta(days=n), {"cough": n}, f"Note {n}")
        clock.pass_time(hours=1)
        made = safe.back_up_now("continuing").backup
        assert made is not None
        kept[made.path] = raw.rows(safe.path)
    for number, (path, rows) in enumerate(kept.items()):
        fresh = tmp_path / f"profile-{number}" / "diary.mbc"
        assert BackupService(fresh, clock).restore(path) is None
        assert raw.rows(fresh) == rows


def test_restoring_keeps_what_is_there_twice_and_can_be_undone(safe: BackupService, diary: Diary):
    diary.record(YESTERDAY, {"cough": 2})
    source = safe.back_up_now("asked").backup
    diary.record(TODAY, {"cough": 9})
    later = raw.rows(safe.path)
    diary.close()
    assert source is not None
    aside = safe.restore(source.path)
    assert aside is not None
    assert raw.rows(aside) == later
    (undo,) = (it for it in safe.inventory.backups() if it.reason == "before-restore")
    assert raw.rows(safe.path) == raw.rows(source.path) != later
    safe._clock.pass_time(minutes=1)  # type: ignore[attr-defined]
    safe.restore(undo.path)
    assert raw.rows(safe.path) == later


def test_a_damaged_diary_is_kept_aside_when_a_backup_takes_its_place(safe: BackupService):
    source = safe.back_up_now("asked").backup
    safe.path.write_bytes(b"broken")
    assert source is not None
    aside = safe.restore(source.path)
    assert aside is not None
    assert aside.read_bytes() == b"broken"
    open_store(safe.path, create=False).close()


def test_making_room_never_takes_the_backup_that_is_about_to_be_restored(
    safe: BackupService, clock: FixedClock
):
    first = safe.back_up_now("asked").backup
    safe.back_up_now("asked")
    clock.pass_time(days=3)
    assert first is not None
    safe.restore(first.path)
    assert first.path.exists()
    safe.back_up_now("exit")
    assert not first.path.exists()


def test_a_bad_backup_changes_nothing(safe: BackupService, tmp_path: Path):
    (tmp_path / "bad.mbc").write_text("no diary")
    before = safe.path.read_bytes()
    with pytest.raises(EnvironmentFault):
        safe.restore(tmp_path / "bad.mbc")
    assert safe.path.read_bytes() == before
    assert safe.inventory.backups() == ()


def test_a_backup_says_what_it_holds(safe: BackupService, diary: Diary):
    diary.record(YESTERDAY, {"cough": 2}, "Slept badly.")
    made = safe.back_up_now("asked").backup
    assert made is not None
    found = safe.summary(made.path)
    assert (found.entries, found.days, found.last) == (2, 1, YESTERDAY)


def kill_one(path: Path, what: str) -> None:
    command = [sys.executable, "-m", "tests.services.backups.backing_up", str(path), what]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        program.stdout.readline()
        threading.Timer(chance.uniform(0, 0.12), program.kill).start()


@pytest.mark.covered_elsewhere
@pytest.mark.skipif(sys.platform == "win32", reason="a killed process looks different there")
def test_what_backs_up_without_end_ends_with_a_killed_test_run(safe: BackupService):
    command = f"{sys.executable} -m tests.services.backups.backing_up '{safe.path}' back-up"
    parent = ["sh", "-c", f"{command} & read line"]
    with subprocess.Popen(
        parent, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as shell:
        assert shell.stdout is not None
        assert shell.stdout.readline() == "go\n"
        shell.kill()
        assert shell.stdout.read() == ""  # the end comes when nobody holds the pipe any more


@pytest.mark.covered_elsewhere
@pytest.mark.skipif(sys.platform == "win32", reason="a killed process looks different there")
def test_a_kill_while_backing_up_leaves_whole_backups_only(safe: BackupService, diary: Diary):
    diary.record(TODAY, {"cough": 4})
    for _ in range(20):
        kill_one(safe.path, "back-up")
    found = safe.inventory.backups()
    assert found
    assert [backup.check(it.path).entries for it in found] == [1] * len(found)
    assert backup.check(safe.path).entries == 1
    assert all(it.path.with_name(f"{it.path.name}.sha256").exists() for it in found)


@pytest.mark.covered_elsewhere
@pytest.mark.skipif(sys.platform == "win32", reason="a killed process looks different there")
def test_a_kill_while_restoring_leaves_the_diary_or_the_backup_in_its_place(
    safe: BackupService, diary: Diary, tmp_path: Path
):
    diary.record(TODAY, {"cough": 4})
    diary.close()
    safe.back_up_now("asked")
    for n in range(20):
        kill_one(safe.path, "restore")
        store = open_store(safe.path, create=False)
        assert [it.value for it in store.records(Answer)] == [4], n
        store.close()
        for aside in tmp_path.glob("diary-before-restore-*"):
            shutil.move(aside, tmp_path / "backups" / f"{n}-{aside.name}")


def test_an_earlier_diarys_backups_are_set_apart_and_stay_for_ever(
    safe: BackupService, clock: FixedClock, tmp_path: Path
):
    safe.prepare_secondary(tmp_path / "stick")
    first = safe.back_up_now("exit").backup
    safe.archive_backups()
    assert first is not None
    assert safe.inventory.backups() == ()
    assert [it.path.name for it in safe.inventory.earlier_backups()] == [first.path.name] * 2
    for _ in range(5):
        clock.pass_time(days=40)
        safe.back_up_now("exit")
        safe.archive_backups()
    kept = safe.inventory.earlier_backups()
    assert len(kept) == 12
    assert all(backup.check(it.path) for it in kept)
    safe.archive_backups()  # there is nothing to set apart
    assert safe.inventory.earlier_backups() == kept


def test_backups_that_can_not_be_set_apart_are_told(
    safe: BackupService, monkeypatch: pytest.MonkeyPatch
):
    safe.back_up_now("exit")

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(EnvironmentFault, match="could not be written"):
        safe.archive_backups()
    assert len(safe.inventory.backups()) == 1


@pytest.mark.skipif(os.name == "nt", reason="folders can't be closed this way")
def test_a_second_folder_that_can_not_be_looked_into_is_like_an_absent_one(
    clock: FixedClock,
    empty_diary: Path,
    shared_folder: Path,
    unprivileged: Callable[[], AbstractContextManager[None]],
):
    path = Path(shutil.copyfile(empty_diary, shared_folder / "diary.mbc"))
    path.chmod(0o666)
    with unprivileged():
        safe = BackupService(path, clock)
        safe.prepare_secondary(shared_folder / "closed" / "stick")
        (shared_folder / "closed").chmod(0)
        made = safe.back_up_now("exit")
        assert made.backup is not None
        assert "is not there" in str(made.secondary_fault)
        assert not safe.inventory.secondary_is_stale()
        safe.remove_partial_files(include_recent=True)
        assert all_copies(safe) == (made.backup.path,)
        assert len(backup_files(safe, safe.inventory.folders[1])) == 0
        (shared_folder / "closed").chmod(0o700)


def test_a_stick_that_was_away_gets_the_newest_state_when_it_is_back(
    safe: BackupService, diary: Diary, tmp_path: Path
):
    stick = tmp_path / "stick"
    safe.prepare_secondary(stick)
    assert safe.inventory.secondary_is_stale()
    safe.back_up_now("exit")
    assert not safe.inventory.secondary_is_stale()
    stick.rename(tmp_path / "pulled out")
    diary.record(TODAY, {"cough": 4})
    os.utime(safe.path, (0, 0))
    assert "is not there" in str(safe.back_up_now("exit").secondary_fault)
    assert not safe.inventory.secondary_is_stale()
    (tmp_path / "pulled out").rename(stick)
    assert safe.inventory.secondary_is_stale()
    made = safe.back_up_secondary()
    assert (made.backup, made.faults) == (safe.inventory.newest(), "")
    assert made.secondary is not None
    assert backup.check(made.secondary.path).entries == 1
    assert not safe.inventory.secondary_is_stale()


def test_a_diary_that_is_gone_is_not_behind(safe: BackupService, tmp_path: Path):
    safe.prepare_secondary(tmp_path / "stick")
    safe.path.unlink()
    assert not safe.inventory.secondary_is_stale()


def test_a_full_stick_is_told_without_a_word_about_the_diary(safe: BackupService, small_disk: Path):
    safe.prepare_secondary(small_disk)
    (small_disk / "filled").write_bytes(bytes(250_000))
    made = safe.back_up_now("exit")
    assert made.backup is not None
    assert str(made.secondary_fault).startswith("No copy could be put into the second folder, “")
    assert "nothing was saved" not in str(made.secondary_fault)


def test_a_place_that_can_not_be_written_is_no_second_one(safe: BackupService, tmp_path: Path):
    (tmp_path / "file").touch()
    with pytest.raises(EnvironmentFault, match="can't be made"):
        safe.prepare_secondary(tmp_path / "file")
    assert safe.inventory.secondary_root is None


def test_the_folder_of_a_diary_that_is_away_is_not_made(safe: BackupService):
    folder = safe.path.parent
    folder.rename(folder.with_name("pulled out"))
    assert "There is no diary at" in str(safe.back_up_now("exit").fault)
    assert not folder.exists()


def test_a_name_that_is_taken_by_an_empty_file_is_left(safe: BackupService):
    safe.inventory.folder.mkdir()
    (safe.inventory.folder / "diary-20261122-0941-exit.mbc").touch()
    made = safe.back_up_now("exit").backup
    assert made is not None
    assert made.path.name == "diary-20261122-0941-exit-2.mbc"
    assert safe.inventory.backups() == (made,)


def test_a_restore_waits_for_a_backup_of_what_is_there(
    safe: BackupService, monkeypatch: pytest.MonkeyPatch
):
    source = safe.back_up_now("asked").backup
    assert source is not None
    before = safe.path.read_bytes()
    monkeypatch.setattr(
        safe, "back_up_now", lambda _: BackupResult(None, fault="The disk is full.")
    )
    with pytest.raises(
        EnvironmentFault, match=r"No backup of the diary could be made first\. The disk is"
    ):
        safe.restore(source.path)
    assert safe.path.read_bytes() == before


def test_what_a_restore_puts_aside_lies_beside_the_real_diary(
    safe: BackupService, clock: FixedClock, tmp_path: Path
):
    link = tmp_path / "elsewhere" / "my diary.mbc"
    link.parent.mkdir()
    link.symlink_to(safe.path)
    linked = BackupService(link, clock)
    made = linked.back_up_now("asked").backup
    assert made is not None
    aside = linked.restore(made.path)
    assert aside in all_copies(linked)
    assert made.path.parent == safe.inventory.folder
    assert aside in diary_files(linked.given_path)
    assert link in diary_files(linked.given_path)


def test_giving_up_a_second_folder_that_was_refused_keeps_the_one_before(
    safe: BackupService, tmp_path: Path
):
    safe.prepare_secondary(tmp_path / "stick")
    with pytest.raises(Refused, match="already in this folder"):
        safe.prepare_secondary(safe.inventory.folder)
    assert safe.inventory.secondary_root == tmp_path / "stick"


def test_backups_without_a_checksum_are_set_apart_too(safe: BackupService):
    made = safe.back_up_now("asked").backup
    assert made is not None
    backup.checksum_file(made.path).unlink()
    safe.archive_backups()
    assert [it.path.name for it in safe.inventory.earlier_backups()] == [made.path.name]
