"""Which files are a diary's own, and which are left alone."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path

import pytest

from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.erase import (
    automatic_backups,
    backup_files,
    diary_files,
    erase,
    erase_folder,
    remove_if_empty,
)
from mbc_tracker.storage.backup import automatic_name, back_up, restore
from tests.builders import TODAY
from tests.fakes import FixedClock


@pytest.fixture
def safe(diary: Diary, clock: FixedClock) -> BackupService:
    """A diary with one backup of each sort, one aside copy, and the traces of a kill."""
    diary.record(TODAY, {"cough": 4})
    made = BackupService(diary.path, clock)
    for reason in ("exit", "start", "asked", "continuing", "before-restore", "asked"):
        made.back_up_now(reason)
    back_up(diary.path, automatic_name(diary.path, "before-update"))
    diary.close()
    restore(diary.path, made.inventory.backups()[0].path, datetime(2026, 11, 22, 10))  # noqa: DTZ001
    for name in ("diary.mbc-journal", ".diary.mbc.abc123.part", ".diary.mbc.x.part-journal"):
        (diary.path.parent / name).write_text("left")
    (made.inventory.folder / ".diary-20261122-0941-exit.mbc.abc.part").write_text("left")
    return made


FOREIGN = (
    *("other.mbc", "diary2.mbc", "diary-before-restore-mine.mbc", "diary.pdf", "notes.txt"),
    *(".other.mbc.abc.part", "diary.mbc.zip"),
)
FOREIGN_BACKUPS = (
    *("diary-20261122-0941-mine.mbc", "diary-scan-2024.mbc", "photo.jpg", "mine.mbc"),
    *("diary2-20261122-0941-exit.mbc", "diary-20261122-0941-exit.pdf"),
)


def test_everything_of_the_diary_goes_and_all_else_stays(safe: BackupService):
    here = safe.path.parent
    for name in FOREIGN:
        (here / name).write_text("not ours")
    for name in FOREIGN_BACKUPS:
        (safe.inventory.folder / name).write_text("not ours")
    assert len(automatic_backups(safe, safe.inventory.folder)) == 7
    assert erase([*diary_files(safe.path), *backup_files(safe, safe.inventory.folder)]) == ()
    assert {it.name for it in here.iterdir()} == {*FOREIGN, "backups"}
    assert {it.name for it in safe.inventory.folder.iterdir()} == set(FOREIGN_BACKUPS)


def test_a_diary_behind_a_link_goes_with_the_link(tmp_path: Path):
    real, link = tmp_path / "cloud" / "real.mbc", tmp_path / "diary.mbc"
    real.parent.mkdir()
    for name in ("real.mbc", "real.mbc-journal"):
        (real.parent / name).write_text("x")
    link.symlink_to(real)
    erase(diary_files(link))
    assert [*real.parent.iterdir()] == []
    assert not link.is_symlink()


def test_what_is_not_there_needs_no_removing(tmp_path: Path, clock: FixedClock):
    path = tmp_path / "nowhere" / "diary.mbc"
    assert diary_files(path) == ()
    assert backup_files(BackupService(path, clock), path.parent) == ()
    assert erase([path]) == ()
    assert erase_folder(path.parent) == ()


@pytest.mark.skipif(os.name == "nt", reason="folders can't be protected this way")
def test_what_can_not_be_removed_is_told(
    safe: BackupService,
    shared_folder: Path,
    unprivileged: Callable[[], AbstractContextManager[None]],
):
    kept, cache = shared_folder / "diary.mbc", shared_folder / "cache"
    kept.write_text("x")
    cache.mkdir()
    (cache / "list").write_text("x")
    for folder in (cache, shared_folder):
        folder.chmod(0o555)
    with unprivileged():
        assert erase([kept, shared_folder / "gone"]) == (kept,)
        assert erase_folder(cache) == (cache,)
    for folder in (cache, shared_folder):
        folder.chmod(0o777)


def test_what_another_program_has_open_for_a_moment_goes_all_the_same(
    tmp_path: Path, busy: Callable[[int, int], list[float]]
):
    kept, cache = tmp_path / "diary.mbc", tmp_path / "cache"
    (cache / "charts").mkdir(parents=True)
    for path in (kept, cache / "charts" / "fonts.json"):
        path.touch()
    pauses = busy(2, 32)
    assert erase([kept]) == ()
    assert len(pauses) == 2
    assert erase_folder(cache) == ()
    assert [*tmp_path.iterdir()] == []


def test_a_folder_goes_with_all_in_it_and_only_empty_ones_are_dropped(tmp_path: Path):
    cache, full, bare = (tmp_path / name for name in ("cache", "full", "bare"))
    for folder in (cache / "charts", full, bare):
        folder.mkdir(parents=True)
    (cache / "charts" / "fonts.json").write_text("x")
    (full / "mine").write_text("x")
    assert erase_folder(cache) == ()
    remove_if_empty(full, bare, tmp_path / "none")
    assert [it.name for it in tmp_path.iterdir()] == ["full"]
