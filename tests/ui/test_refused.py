"""When the disk refuses a press: one sentence, and no answer on screen that is not kept."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from mbc_tracker.content import words
from mbc_tracker.domain.records import Note
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.backup import check
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.undo_status import UndoStatus
from mbc_tracker.ui.settings.head import SettingsHead
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import TODAY
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
    assert today.bar.saved.text() == "Not saved. Try again"
    assert (said(today, "cough"), said(today, "tiredness")) == ("4 – moderate", "not recorded")
    (diary_path.parents[1] / "away").rename(diary_path.parent)
    press(today, "tiredness", 3)
    assert stored(diary_path) == {("2026-11-22", "cough"): 4, ("2026-11-22", "tiredness"): 3}
    assert check(diary_path).counts["answers"] == 2


def test_after_a_refusal_elsewhere_nothing_says_saved_any_more(
    today: TodayPage, session: Session, diary_path: Path
):
    press(today, "cough", 4)
    assert today.bar.saved.text().startswith("✓ Saved")
    diary_path.parent.rename(diary_path.parents[1] / "away")
    session.operations.undo()
    assert today.bar.saved.text() == ""
    assert "is no longer where it was, so nothing was saved" in session.window.banner.text.text()


def test_settings_and_lists_take_back_their_saved_too(
    theme: Theme, diary: Diary, diary_path: Path, tmp_path: Path
):
    operations = Operations(diary)
    head = SettingsHead(theme, words.load(), diary.clock, operations, Preferences(tmp_path))
    status = UndoStatus(theme, words.load(), diary.clock, operations, Note)
    operations.run(diary.write_note, TODAY, "Slept badly")
    head.say_saved()
    assert "✓ Saved" in head.status.text()
    assert "✓ Saved" in status.saved.text()
    diary_path.parent.rename(diary_path.parents[1] / "away")
    assert not operations.run(diary.write_note, TODAY, "Slept well")
    assert (head.status.text(), status.saved.text()) == ("", "")
