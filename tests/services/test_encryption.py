"""A passphrase holds for the diary and for every copy of it, wherever the change is interrupted."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.errors import EnvironmentFault, PassphraseRequired, Refused
from mbc_tracker.services import encryption
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.services.encryption import (
    all_copies,
    copies_with_old_passphrase,
    encrypt_copies,
    protect,
    unencrypted_copies,
    unlock,
    unrelated_plain_diaries,
)
from mbc_tracker.storage import backup, database
from mbc_tracker.storage.database import HEAD
from mbc_tracker.storage.file_checks import is_protected
from tests.fakes import FixedClock

SAMPLE = Path(__file__).parents[1] / "files" / f"diary-{HEAD}.mbc"
WORDS = Passphrase.typed("the third lamp from the left")
OTHER = Passphrase.typed("nobody heard the river")


@pytest.fixture
def safe(tmp_path: Path, clock: FixedClock) -> BackupService:
    """A diary with a backup beside it, one on a stick, and one that was put aside."""
    path = Path(shutil.copy2(SAMPLE, tmp_path / "diary.mbc"))
    (tmp_path / "stick").mkdir()
    made = BackupService(path, clock)
    made.prepare_secondary(tmp_path / "stick")
    first = made.back_up_now("asked").backup
    assert first
    made.restore(first.path)
    return made


def test_the_diary_and_every_copy_of_it_are_protected_at_once(safe: BackupService):
    assert len(all_copies(safe)) == 5
    assert protect(safe, WORDS) == ()
    assert safe.key == WORDS
    for path in (safe.path, *all_copies(safe)):
        assert is_protected(path)
        assert backup.check(path, WORDS).entries == 10
    assert unencrypted_copies(safe) == ()


def test_nothing_readable_is_left_in_any_file(safe: BackupService):
    protect(safe, WORDS)
    found = [it for it in safe.path.parent.rglob("*") if it.is_file()]
    assert len(found) > 8
    assert [it.name for it in found if b"SQLite format" in it.read_bytes()] == []


def test_a_change_of_the_words_holds_for_the_copies_too(safe: BackupService):
    protect(safe, WORDS)
    protect(safe, OTHER)
    for path in (safe.path, *all_copies(safe)):
        assert backup.check(path, OTHER).entries == 10


def test_taking_it_away_opens_the_copies_too(safe: BackupService):
    protect(safe, WORDS)
    assert protect(safe, None) == ()
    assert not any(is_protected(path) for path in (safe.path, *all_copies(safe)))


def test_a_copy_that_is_open_already_is_left_as_it_is(safe: BackupService):
    protect(safe, WORDS)
    plain = Path(shutil.copy2(SAMPLE, safe.inventory.folder / "diary-20250101-0900-asked.mbc"))
    assert protect(safe, None) == ()
    assert plain.read_bytes() == SAMPLE.read_bytes()


def test_a_copy_still_says_when_and_of_which_state_it_was_made(safe: BackupService):
    before = {
        (it.made_at, it.reason, it.path.stat().st_mtime_ns) for it in safe.inventory.backups()
    }
    protect(safe, WORDS)
    after = {(it.made_at, it.reason, it.path.stat().st_mtime_ns) for it in safe.inventory.backups()}
    assert len(before) == 2
    assert before < after


def test_every_copy_keeps_its_checksum(safe: BackupService):
    protect(safe, WORDS)
    for copy in safe.inventory.backups():
        assert copy.path.with_name(f"{copy.path.name}.sha256").exists()
    left = [it for it in safe.inventory.folder.iterdir() if it.suffix == ".sha256"]
    assert len(left) == len(safe.inventory.backups())


def test_without_room_for_a_backup_nothing_is_changed(
    safe: BackupService, monkeypatch: pytest.MonkeyPatch
):
    def full(*_: object) -> None:
        raise EnvironmentFault("The disk is full.")

    monkeypatch.setattr(backup, "back_up", full)
    with pytest.raises(
        EnvironmentFault, match=r"The disk is full\. The passphrase was left as it was"
    ):
        protect(safe, WORDS)
    assert safe.key is None
    assert not is_protected(safe.path)


def test_a_copy_that_can_not_be_read_is_named_and_left_alone(safe: BackupService):
    broken = safe.inventory.backups()[-1].path
    broken.write_bytes(b"no diary")
    assert protect(safe, WORDS) == (broken,)
    assert broken.read_bytes() == b"no diary"


def test_what_an_interrupted_change_left_open_is_closed_later(
    safe: BackupService, monkeypatch: pytest.MonkeyPatch
):
    with monkeypatch.context() as interrupted:
        interrupted.setattr(encryption, "all_copies", lambda _: ())
        protect(safe, WORDS)
    assert len(unencrypted_copies(safe)) == 7
    assert encrypt_copies(safe) == ()
    assert unencrypted_copies(safe) == ()
    assert all(backup.check(path, WORDS).entries == 10 for path in all_copies(safe))


def test_without_a_passphrase_nothing_counts_as_open(safe: BackupService):
    assert unencrypted_copies(safe) == ()


def test_restoring_keeps_the_protection(safe: BackupService):
    plain = Path(shutil.copy2(SAMPLE, safe.path.parent / "from-elsewhere.mbc"))
    protect(safe, WORDS)
    aside = safe.restore(plain)
    assert aside
    assert is_protected(safe.path)
    assert is_protected(aside)
    assert backup.check(safe.path, WORDS).entries == 10


def test_a_backup_with_other_words_needs_them(safe: BackupService, tmp_path: Path):
    foreign = tmp_path / "foreign.mbc"
    backup.rewrite(SAMPLE, None, foreign, OTHER)
    protect(safe, WORDS)
    with pytest.raises(PassphraseRequired):
        safe.restore(foreign)
    safe.restore(foreign, OTHER)
    assert safe.key == WORDS
    assert backup.check(safe.path, WORDS).entries == 10


def test_in_an_empty_place_a_protected_backup_stays_protected(tmp_path: Path, clock: FixedClock):
    foreign = tmp_path / "foreign.mbc"
    backup.rewrite(SAMPLE, None, foreign, OTHER)
    safe = BackupService(tmp_path / "new" / "diary.mbc", clock)
    assert safe.restore(foreign, OTHER) is None
    assert safe.key == OTHER
    assert is_protected(safe.path)


def test_a_plain_backup_put_in_the_place_of_a_protected_diary_takes_the_words_that_were_typed(
    safe: BackupService, clock: FixedClock
):
    plain = Path(shutil.copy2(SAMPLE, safe.path.parent / "from-elsewhere.mbc"))
    protect(safe, WORDS)
    unknowing = BackupService(safe.path, clock)
    unknowing.restore(plain, WORDS)
    assert unknowing.key == WORDS
    assert backup.check(safe.path, WORDS).entries == 10


def test_words_that_do_not_open_the_diary_protect_nothing(safe: BackupService, clock: FixedClock):
    plain = Path(shutil.copy2(SAMPLE, safe.path.parent / "from-elsewhere.mbc"))
    protect(safe, WORDS)
    mistaken = BackupService(safe.path, clock, key=OTHER)
    with pytest.raises(Refused, match="is protected, and the backup is not"):
        mistaken.restore(plain, OTHER)
    assert backup.check(safe.path, WORDS).entries == 10
    mistaken.restore(plain, OTHER, allow_plain=True)
    assert mistaken.key is None
    assert not is_protected(safe.path)


def test_a_restore_that_fails_leaves_the_words_as_they_were(
    safe: BackupService, monkeypatch: pytest.MonkeyPatch
):
    plain = Path(shutil.copy2(SAMPLE, safe.path.parent / "from-elsewhere.mbc"))
    protect(safe, WORDS)

    def full(*_: object) -> None:
        raise EnvironmentFault("The disk is full.")

    monkeypatch.setattr(backup, "restore", full)
    with pytest.raises(EnvironmentFault):
        safe.restore(plain)
    assert safe.key == WORDS


def test_a_diary_that_was_exchanged_by_a_plain_one_is_a_fault_of_the_backup(safe: BackupService):
    protect(safe, WORDS)
    shutil.copy2(SAMPLE, safe.path)
    assert "not protected" in str(safe.back_up_now("exit").fault)


def test_what_a_killed_program_left_is_swept_away_and_nothing_else(safe: BackupService):
    place = safe.path.parent
    left = [
        place / ".diary.mbc.abc.part",
        place / ".diary-before-restore-20260101-0.x.part-journal",
    ]
    others = [place / ".other.mbc.abc.part", place / "diary.part"]
    for file in (*left, *others):
        file.touch()
    safe.remove_partial_files()
    assert not any(it.exists() for it in left)
    assert all(it.exists() for it in others)


def test_half_made_copies_are_gone_before_a_passphrase_is_relied_on(
    safe: BackupService, tmp_path: Path
):
    safe.prepare_secondary(tmp_path / "another stick")
    assert safe.inventory.secondary_folder is not None
    safe.back_up_now("asked")
    left = [
        folder / ".diary-20261122-0941-continuing.mbc.x.part"
        for folder in (safe.inventory.folder, safe.inventory.secondary_folder)
    ]
    for file in left:
        shutil.copy2(SAMPLE, file)
    protect(safe, WORDS)
    assert not any(it.exists() for it in left)
    shutil.copy2(SAMPLE, left[0])
    encrypt_copies(safe)
    assert not left[0].exists()


def test_an_older_backup_tells_damage_from_a_wrong_passphrase_too(safe: BackupService):
    protect(safe, WORDS)
    for _ in range(2):
        safe.back_up_now("asked")
    newest, *_ = safe.inventory.backups()
    for damaged in (newest.path, safe.path):
        data = damaged.read_bytes()
        damaged.write_bytes(os.urandom(4096) + data[4096:])
    with pytest.raises(EnvironmentFault, match="opens a backup of yours"):
        unlock(safe.path, safe.inventory.all_backups(), WORDS)


def test_a_copy_that_a_command_is_just_making_is_not_swept_away(
    safe: BackupService, clock: FixedClock
):
    safe.back_up_now("asked")
    making = safe.inventory.folder / ".diary-20261122-0941-asked.mbc.x.part"
    making.touch()
    now = clock.now().utc.timestamp()
    os.utime(making, (now, now))
    safe.remove_partial_files()
    assert making.exists()
    os.utime(making, (now - 300, now - 300))
    safe.remove_partial_files()
    assert not making.exists()


def test_copies_that_were_away_during_a_change_are_known_as_outdated(
    safe: BackupService, tmp_path: Path
):
    protect(safe, WORDS)
    assert copies_with_old_passphrase(safe) == ()
    (tmp_path / "stick").rename(tmp_path / "pulled out")
    protect(safe, OTHER)
    (tmp_path / "pulled out").rename(tmp_path / "stick")
    left = copies_with_old_passphrase(safe)
    assert len(left) == 3
    assert {it.parent for it in left} == {safe.inventory.secondary_folder}
    protect(safe, None)
    assert copies_with_old_passphrase(safe) == left


def test_a_copy_with_the_same_words_is_not_outdated_though_it_was_made_elsewhere(
    safe: BackupService, clock: FixedClock
):
    protect(safe, WORDS)
    database._salt_for.cache_clear()  # as in another run
    shutil.copy2(SAMPLE, safe.inventory.folder / "diary-20250101-0900-asked.mbc")
    assert encrypt_copies(safe) == ()
    assert len({it.path.read_bytes()[:16] for it in safe.inventory.all_backups()}) == 2
    assert copies_with_old_passphrase(safe) == ()


def test_readable_copies_of_other_names_are_told(safe: BackupService):
    former = safe.inventory.folder / "before it was renamed-20250101-0900-exit.mbc"
    for path in (former, safe.inventory.folder / "neighbour-20250101-0900-exit.mbc"):
        shutil.copy2(SAMPLE, path)
    shutil.copy2(SAMPLE, safe.path.with_name("neighbour.mbc"))
    (safe.inventory.folder / "photo.jpg").write_bytes(b"x")
    assert unrelated_plain_diaries(safe) == (former,)
