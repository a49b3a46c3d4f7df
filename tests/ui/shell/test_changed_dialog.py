"""Another program changes the open diary: the person is told, and chooses what follows."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from mbc_tracker.clock import SystemClock
from mbc_tracker.services.backups.service import BackupResult, BackupService
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.rescue import Rescued, RescueSource
from mbc_tracker.ui.common.exit_request import Restore, UseFile
from mbc_tracker.ui.shell.changed_dialog import ChangedDialog, rescue
from mbc_tracker.ui.shell.reopen import apply_exit_request
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import TODAY
from tests.ui.acting import click, press, said, stored


@pytest.fixture
def changed(today: TodayPage, session: Session, diary_path: Path) -> ChangedDialog:
    """The dialog after a press that came to nothing: an older copy was written over the diary."""
    older = diary_path.read_bytes()
    press(today, "cough", 4)
    diary_path.write_bytes(older)
    press(today, "cough", 9)
    (dialog,) = session.window.findChildren(ChangedDialog)
    return dialog


def test_it_says_what_happened_and_what_is_kept(
    changed: ChangedDialog, today: TodayPage, session: Session, diary_path: Path
):
    (copy,) = diary_path.parent.glob("diary-rescued-*.mbc")
    assert changed.about.text() == (
        "Nothing was saved: another program has changed the diary “diary.mbc” while it was open "
        "here. No good backup was there. What you wrote since you opened the program is kept in "
        f"“{copy.name}”, in the same folder."
    )
    assert stored(copy) == {("2026-11-22", "cough"): 4}
    assert said(today, "cough") == "4 – moderate"
    assert today.bar.saved.text() == "Not saved. Try again"
    press(today, "tiredness", 2)
    assert len(session.window.findChildren(ChangedDialog)) == 1
    changed.reject()


@pytest.mark.parametrize("choice", ["use", "put_back"])
def test_the_diary_is_closed_for_what_was_chosen(
    changed: ChangedDialog,
    session: Session,
    diary_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    choice: str,
):
    left: list[int] = []
    monkeypatch.setattr(QApplication, "exit", left.append)
    click(getattr(changed, choice))
    assert left == [0]
    (copy,) = diary_path.parent.glob("diary-rescued-*.mbc")
    assert session.exit_request == (UseFile() if choice == "use" else Restore(copy))


def test_no_backup_is_made_of_what_another_program_put_there(
    changed: ChangedDialog, session: Session, diary_path: Path
):
    session.backup_scheduler._keep_changes()
    session.backup_scheduler.end()
    assert not (diary_path.parent / "backups").exists()
    changed.reject()


def test_back_up_now_claims_nothing_and_offers_what_may_follow(
    session: Session, diary: Diary, diary_path: Path
):
    older = diary_path.read_bytes()
    diary.record(TODAY, {"cough": 4})
    diary_path.write_bytes(older)
    session.backup_scheduler.back_up_now()
    (dialog,) = session.window.findChildren(ChangedDialog)
    assert "another program has changed the diary" in dialog.about.text()
    assert not session.backup_scheduler.busy
    assert not (diary_path.parent / "backups").exists()
    session.backup_scheduler._note(BackupResult(None, fault="The disk is full."))
    assert session.window.banner.text.text() == "No backup could be made. The disk is full."
    dialog.reject()


def test_what_was_put_back_is_the_diary_again(
    qapp: QApplication, theme: Theme, diary: Diary, diary_path: Path
):
    diary.record(TODAY, {"cough": 4})
    shutil.copyfile(diary_path, diary_path.with_name("older"))
    diary.record(TODAY, {"cough": 7})
    diary_path.with_name("older").replace(diary_path)
    backups = BackupService(diary_path, SystemClock())
    rescued = rescue(diary, backups)
    assert isinstance(rescued, Rescued)
    assert rescued.origin is RescueSource.AS_LEFT
    result = apply_exit_request(qapp, theme, backups, UseFile())
    assert result.sentence == "This is the file that another program has put there."
    assert stored(diary_path) == {("2026-11-22", "cough"): 4}
    result = apply_exit_request(qapp, theme, backups, Restore(rescued.copy))
    assert not result.bad
    assert stored(diary_path) == {("2026-11-22", "cough"): 7}


@pytest.mark.parametrize(
    ("rescued", "kept"),
    [
        ("The disk is full.", "No copy of your entries could be saved. The disk is full."),
        (Rescued(Path("x.mbc"), RescueSource.AS_LEFT), "All your entries are kept in “x.mbc”"),
        (
            Rescued(Path("x.mbc"), RescueSource.BACKUP),
            "Your entries from the last good backup, and all",
        ),
    ],
)
def test_it_says_no_more_than_is_true(
    session: Session, theme: Theme, rescued: Rescued | str, kept: str
):
    dialog = ChangedDialog(theme, "Nothing was saved.", rescued, session.window)
    assert dialog.about.text().startswith(f"Nothing was saved. {kept}")
    assert dialog.put_back.isHidden() == isinstance(rescued, str)
    dialog.reject()


def test_where_nothing_can_be_saved_it_says_why(diary: Diary, monkeypatch: pytest.MonkeyPatch):
    diary.record(TODAY, {"cough": 4})
    os.truncate(diary.path, 0)
    backups = BackupService(diary.path, SystemClock())
    monkeypatch.setattr("tempfile.mkstemp", no_room)
    assert "the disk is full" in str(rescue(diary, backups))


def no_room(*_: object) -> None:
    raise OSError(28, "no room")
