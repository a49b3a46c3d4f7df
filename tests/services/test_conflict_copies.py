"""Which files beside a diary are copies that a sync program has left."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.services.conflict_copies import conflict_copies, opens
from mbc_tracker.storage.open_store import open_store

KEY = Passphrase("three dull words")
COPIES = [
    "diary (ANNA-PC's conflicted copy 2026-11-22).mbc",
    "diary (Anna's conflicted copy 2026-11-22 (1)).mbc",
    "diary (In Konflikt stehende Kopie von Anna 2026-11-22).mbc",
    "diary (Copie en conflit de Anna 2026-11-22).mbc",
    "diary (conflicted copy 2026-11-22 094100).mbc",
    "diary (SFConflict anna 2026-11-22-09-41-00).mbc",
    "diary_conflict-20261122-094100.mbc",
    "diary.sync-conflict-20261122-094100-ABCDEF7.mbc",
    "diary (1).mbc",
    "diary(2).mbc",
    "diary 2.mbc",
    "diary-DESKTOP-AB12CDE.mbc",
    "diary-LAPTOP-AB12CDE-2.mbc",
]
OTHERS = [
    "diary-mum.mbc",
    "diary-rescued-20261122-094100.mbc",
    "diary-before-restore-20261122-094100.mbc",
    "diary-20261122-0941-start.mbc",
    "diary-20261122.mbc",
    "diary of Anna.mbc",
    "diary (mum).mbc",
    "other (1).mbc",
    "diary (1).mbc.sha256",
    "diary (1).csv",
]


@pytest.fixture
def path(diary_path: Path, tmp_path: Path) -> Path:
    return Path(shutil.move(diary_path, tmp_path / "diary.mbc"))


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_is_told_by_the_name_that_a_sync_program_gives(path: Path, name: str):
    shutil.copyfile(path, path.with_name(name))
    assert conflict_copies(path) == (path.with_name(name),)


@pytest.mark.parametrize("name", OTHERS)
def test_other_diaries_and_what_the_program_put_aside_are_no_copies(path: Path, name: str):
    shutil.copyfile(path, path.with_name(name))
    assert conflict_copies(path) == ()


def test_what_is_no_diary_is_no_copy(path: Path):
    path.with_name("diary (1).mbc").write_text("Dear diary", encoding="utf-8")
    path.with_name("diary (2).mbc").mkdir()
    path.with_name("diary (3).mbc").touch()
    path.with_name("diary (4).mbc").write_bytes(bytes(range(256)) * 17)
    assert conflict_copies(path) == ()


@pytest.mark.skipif(os.name == "nt", reason="the other name would need rights there")
def test_a_copy_beside_the_file_that_a_link_leads_to_is_one(path: Path, tmp_path: Path):
    (tmp_path / "far").mkdir()
    real = path.rename(tmp_path / "far" / "diary.mbc")
    path.symlink_to(real)
    shutil.copyfile(real, real.with_name("diary (1).mbc"))
    assert conflict_copies(path) == (real.with_name("diary (1).mbc"),)


def test_a_protected_copy_opens_with_its_own_passphrase_alone(tmp_path: Path):
    path, copy = tmp_path / "diary.mbc", tmp_path / "diary (1).mbc"
    open_store(path, create=True, key=KEY).close()
    shutil.copyfile(path, copy)
    assert conflict_copies(path) == (copy,)
    assert opens(copy, KEY)
    assert not opens(copy, Passphrase("other dull words"))
    assert not opens(copy, None)


def test_a_plain_copy_needs_no_passphrase(path: Path):
    assert not opens(path, KEY)
