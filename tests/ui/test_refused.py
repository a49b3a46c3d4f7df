"""When the disk refuses a press: one sentence, and no answer on screen that is not kept."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.backup import check
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.today.page import TodayPage
from tests.ui.acting import press, said, stored


@pytest.fixture
def diary_path(tmp_path: Path, empty_diary: Path) -> Path:
    """In a folder of its own, which can be taken away."""
    (tmp_path / "mine").mkdir()
    return Path(shutil.copy2(empty_diary, tmp_path / "mine" / "diary.mbc"))


def test_a_press_after_the_folder_was_moved_away_is_not_shown_as_saved(
    today: TodayPage, window: MainWindow, diary: Diary, diary_path: Path
):
    press(today, "cough", 4)
    diary_path.parent.rename(diary_path.parents[1] / "away")
    press(today, "cough", 9)
    press(today, "tiredness", 3)
    assert "is no longer where it was, so nothing was saved" in window.banner.text.text()
    assert (said(today, "cough"), said(today, "tiredness")) == ("4 – moderate", "not recorded")
    (diary_path.parents[1] / "away").rename(diary_path.parent)
    press(today, "tiredness", 3)
    assert stored(diary_path) == {("2026-11-22", "cough"): 4, ("2026-11-22", "tiredness"): 3}
    assert check(diary_path).counts["answers"] == 2
