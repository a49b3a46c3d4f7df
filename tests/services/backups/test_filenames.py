"""Which files are a diary's own, told by their names."""

from __future__ import annotations

from pathlib import Path

import pytest

from mbc_tracker.files import scratch_beside
from mbc_tracker.services.backups.filenames import archived_diaries, backups_in, partial_files

LONG = "My symptoms diary since the diagnosis in spring"
NAMES = ["diary", "d", "My symptoms diary since the diagn", LONG]
ENDINGS = [
    *("", "-20261122-0941-exit", "-20261122-0941-before-import-2", "-before-update-1"),
    *("-before-restore-20261122-094100", "-locked-20261122-094100"),
]


@pytest.mark.parametrize("stem", NAMES)
@pytest.mark.parametrize("ending", ENDINGS)
def test_what_is_half_made_in_place_of_any_of_its_files_is_found(
    tmp_path: Path, stem: str, ending: str
):
    diary = tmp_path / f"{stem}.mbc"
    with scratch_beside(tmp_path / f"{stem}{ending}.mbc") as scratch:
        journal = scratch.with_name(f"{scratch.name}-journal")
        journal.touch()
        assert set(partial_files(tmp_path, diary)) == {scratch, journal}
        assert partial_files(tmp_path, tmp_path / "other.mbc") == ()


@pytest.mark.parametrize("other", ["diary-2", "diary2", "diary-before", "my diary", "diary-2026"])
def test_what_is_half_made_for_another_diary_is_not(tmp_path: Path, other: str):
    with scratch_beside(tmp_path / f"{other}.mbc"):
        assert partial_files(tmp_path, tmp_path / "diary.mbc") == ()


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path):
    nowhere = tmp_path / "none"
    assert partial_files(nowhere, nowhere / "diary.mbc") == ()
    assert backups_in(nowhere, nowhere / "diary.mbc") == ()
    assert archived_diaries(nowhere / "diary.mbc") == ()
