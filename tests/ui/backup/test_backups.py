"""Backups while the window is open and when it closes; the card in Settings; restoring."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker.content import words
from mbc_tracker.errors import Refused
from mbc_tracker.services.backups.service import BackupResult, BackupService
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.backup.card import BackupsCard
from mbc_tracker.ui.backup.restore_dialog import RestoreDialog
from mbc_tracker.ui.backup.scheduler import BackupScheduler
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.common.exit_request import Restore
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.settings.sections import SettingsSection
from mbc_tracker.ui.shell.error_window import ErrorWindow
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.preferences import Colours, Preferences
from mbc_tracker.ui.style.theme import Theme
from tests.builders import TODAY, an_appointment
from tests.fakes import FixedClock
from tests.ui.acting import child, settings_section, texts
from tests.ui.fitting import faults

pytestmark = pytest.mark.screen("settings")


@pytest.fixture
def backup_scheduler(
    diary: Diary, preferences: Preferences, operations: Operations
) -> BackupScheduler:
    return BackupScheduler(diary, preferences, operations)


def reasons(backup_scheduler: BackupScheduler) -> list[str]:
    return sorted(it.reason for it in backup_scheduler.backup_service.inventory.backups())


def finish(qtbot: QtBot, backup_scheduler: BackupScheduler, begin: Callable[[], object]) -> None:
    """NewDiary a backup beside the window and wait until it is reported."""
    with qtbot.waitSignal(backup_scheduler.ended, timeout=10_000):
        begin()


def block(backup_service: BackupService) -> None:
    """Put a file where the folder of the backups would have to be."""
    if backup_service.inventory.folder.is_dir():
        shutil.rmtree(backup_service.inventory.folder)
    backup_service.inventory.folder.write_text("in the way")


def test_a_change_is_kept_half_an_hour_later_and_once(
    qtbot: QtBot, backup_scheduler: BackupScheduler, diary: Diary, operations: Operations
):
    assert backup_scheduler._timer.interval() == 30 * 60 * 1000
    backup_scheduler._timer.setInterval(1)
    with qtbot.waitSignal(backup_scheduler.ended, timeout=10_000):
        operations.run(diary.record, TODAY, {"cough": 4})
        waiting = [backup_scheduler.waiting]
    waiting.append(backup_scheduler.waiting)
    assert reasons(backup_scheduler) == ["continuing"]
    assert waiting == [True, False]
    assert backup_scheduler.last is not None
    assert backup_scheduler.last.entries == 1


def test_more_changes_do_not_put_the_backup_off(
    backup_scheduler: BackupScheduler, diary: Diary, operations: Operations
):
    operations.run(diary.record, TODAY, {"cough": 4})
    first = backup_scheduler._timer.remainingTime()
    QApplication.sendPostedEvents()
    operations.run(diary.record, TODAY, {"cough": 5})
    assert backup_scheduler._timer.remainingTime() <= first


def test_closing_keeps_what_was_changed_and_only_that(
    backup_scheduler: BackupScheduler, diary: Diary, operations: Operations
):
    operations.run(diary.record, TODAY, {"cough": 4})
    backup_scheduler.end()
    backup_scheduler.end()
    assert reasons(backup_scheduler) == ["exit"]
    assert not backup_scheduler.waiting


def test_an_empty_diary_that_nobody_wrote_into_needs_no_backup(backup_scheduler: BackupScheduler):
    backup_scheduler.begin()
    backup_scheduler.end()
    assert not backup_scheduler.backup_service.inventory.folder.exists()
    assert not backup_scheduler.busy


def test_closing_waits_for_a_backup_that_is_being_made(
    backup_scheduler: BackupScheduler, diary: Diary
):
    diary.record(TODAY, {"cough": 4})
    backup_scheduler.back_up_now()
    assert backup_scheduler.busy
    backup_scheduler.end()
    assert len(reasons(backup_scheduler)) == 1


def test_the_first_start_of_a_day_keeps_what_was_changed_since(
    qtbot: QtBot, backup_scheduler: BackupScheduler, diary: Diary, clock: FixedClock
):
    diary.record(TODAY, {"cough": 4})
    finish(qtbot, backup_scheduler, backup_scheduler.begin)
    diary.record(TODAY, {"cough": 5})
    backup_scheduler.begin()
    assert backup_scheduler.waiting
    assert reasons(backup_scheduler) == ["start"]
    clock.pass_time(days=1)
    finish(qtbot, backup_scheduler, backup_scheduler.begin)
    backup_scheduler.begin()
    assert reasons(backup_scheduler) == ["start", "start"]
    assert not backup_scheduler.busy


def test_a_backup_that_fails_is_said_and_tried_again(
    qtbot: QtBot, backup_scheduler: BackupScheduler, diary: Diary, preferences: Preferences
):
    diary.record(TODAY, {"cough": 4})
    block(backup_scheduler.backup_service)
    with qtbot.waitSignal(backup_scheduler.failed, timeout=10_000) as said:
        backup_scheduler.back_up_now()
    assert said.args[0].startswith("No backup could be made. The folder “")
    assert backup_scheduler.waiting
    assert preferences.of_diary(diary.path).backup_failed


def test_a_backup_that_failed_at_the_end_is_made_at_the_next_start(
    qtbot: QtBot, backup_scheduler: BackupScheduler, diary: Diary, preferences: Preferences
):
    diary.record(TODAY, {"cough": 4})
    backup_scheduler.backup_service.back_up_now("exit")
    kept = backup_scheduler.backup_service.inventory.folder.rename(
        backup_scheduler.backup_service.inventory.folder.with_name("kept")
    )
    block(backup_scheduler.backup_service)
    diary.record(TODAY, {"cough": 5})
    backup_scheduler.end()
    assert preferences.of_diary(diary.path).backup_failed
    backup_scheduler.backup_service.inventory.folder.unlink()
    kept.rename(backup_scheduler.backup_service.inventory.folder)
    finish(qtbot, backup_scheduler, backup_scheduler.begin)
    assert reasons(backup_scheduler) == ["exit", "start"]
    assert not preferences.of_diary(diary.path).backup_failed


def test_an_absent_second_folder_is_mentioned_once(
    qtbot: QtBot, backup_scheduler: BackupScheduler, tmp_path: Path
):
    said: list[str] = []
    backup_scheduler.secondary_failed.connect(said.append)
    backup_scheduler.choose_secondary_folder(tmp_path / "stick")
    shutil.rmtree(tmp_path / "stick")
    for _ in range(2):
        finish(qtbot, backup_scheduler, backup_scheduler.back_up_now)
    assert len(said) == 1
    assert "is not there" in said[0]


def test_a_copy_that_the_stick_missed_is_made_up_for_at_the_next_start(
    qtbot: QtBot,
    backup_scheduler: BackupScheduler,
    diary: Diary,
    preferences: Preferences,
    tmp_path: Path,
):
    said: list[str] = []
    stick = tmp_path / "stick"
    backup_scheduler.choose_secondary_folder(stick)
    backup_scheduler.secondary_failed.connect(said.append)
    stick.rename(tmp_path / "pulled out")
    diary.record(TODAY, {"cough": 5})
    backup_scheduler.end()
    assert preferences.of_diary(diary.path).backup_failed
    finish(qtbot, backup_scheduler, backup_scheduler.begin)
    assert len(said) == 1
    (tmp_path / "pulled out").rename(stick)
    finish(qtbot, backup_scheduler, backup_scheduler.begin)
    assert not preferences.of_diary(diary.path).backup_failed
    assert [
        it.reason
        for it in backup_scheduler.backup_service.inventory.backups(
            backup_scheduler.backup_service.inventory.secondary_folder
        )
    ] == ["start"]
    assert reasons(backup_scheduler) == ["exit"]


def test_copies_in_a_second_folder_that_was_given_up_are_spoken_of(
    qtbot: QtBot, backup_scheduler: BackupScheduler, tmp_path: Path
):
    said: list[str] = []
    backup_scheduler.secondary_failed.connect(said.append)
    backup_scheduler.choose_secondary_folder(tmp_path / "first")
    finish(qtbot, backup_scheduler, backup_scheduler.back_up_now)
    backup_scheduler.choose_secondary_folder(tmp_path / "second")
    backup_scheduler.choose_secondary_folder(None)  # nothing came into that one
    assert len(said) == 1
    assert "first" in said[0]


def test_an_appointment_alone_is_worth_a_backup(backup_scheduler: BackupScheduler, diary: Diary):
    backup_scheduler.end()
    assert reasons(backup_scheduler) == []
    diary.save(an_appointment(), label="x")
    backup_scheduler.end()
    assert reasons(backup_scheduler) == ["exit"]


def test_a_mistake_in_a_backup_is_owned_up_to_and_backups_go_on(
    qtbot: QtBot, backup_scheduler: BackupScheduler, monkeypatch: pytest.MonkeyPatch
):
    def fail(_: str) -> BackupResult:
        message = "a bug"
        raise RuntimeError(message)

    monkeypatch.setattr(backup_scheduler.backup_service, "back_up_now", fail)
    with qtbot.captureExceptions() as caught:
        finish(qtbot, backup_scheduler, backup_scheduler.back_up_now)
    assert [kind for kind, _, _ in caught] == [RuntimeError]
    assert (backup_scheduler.busy, backup_scheduler.waiting) == (False, True)


def test_backups_with_an_earlier_passphrase_are_named_in_settings(
    session: Session, backup_scheduler: BackupScheduler, diary_path: Path
):
    locked = backup_scheduler.backup_service.inventory.folder / "diary-20250101-0900-asked.mbc"
    locked.parent.mkdir()
    locked.write_bytes(os.urandom(8192))
    card = BackupsCard(session.theme, words.load(), backup_scheduler)
    assert locked.name in card.outdated.text()
    locked.unlink()
    card.refresh()
    assert not card.outdated.isVisibleTo(card)


def test_the_second_folder_is_remembered_for_this_diary_only(
    backup_scheduler: BackupScheduler, preferences: Preferences, diary: Diary, tmp_path: Path
):
    backup_scheduler.choose_secondary_folder(tmp_path / "stick")
    assert preferences.of_diary(diary.path).second_folder == tmp_path / "stick"
    assert preferences.of_diary(tmp_path / "other.mbc").second_folder is None
    backup_scheduler.choose_secondary_folder(None)
    assert preferences.of_diary(diary.path).second_folder is None


def test_the_folder_of_the_backups_is_no_second_place(backup_scheduler: BackupScheduler):
    with pytest.raises(Refused, match="already in this folder"):
        backup_scheduler.choose_secondary_folder(backup_scheduler.backup_service.inventory.folder)


@pytest.fixture
def card(qtbot: QtBot, session: Session) -> BackupsCard:
    return child(settings_section(session.window, SettingsSection.BACKUPS), BackupsCard)


def test_the_card_says_when_the_last_good_backup_was_made_and_where(
    qtbot: QtBot, session: Session, card: BackupsCard, diary: Diary
):
    assert card.last.text() == "No backup has been made yet."
    finish(qtbot, session.backup_scheduler, card.now.click)
    assert card.last.text() == "The last good backup was made on 22 Nov 2026 at 09:41."
    assert card.now.isEnabled()
    shown = card.where.text().replace("\N{ZERO WIDTH SPACE}", "")
    assert str(diary.path.parent / "backups") in shown


def test_the_card_and_the_banner_say_that_a_backup_failed(
    qtbot: QtBot, session: Session, card: BackupsCard
):
    block(session.backup_scheduler.backup_service)
    finish(qtbot, session.backup_scheduler, card.now.click)
    assert card.fault.isVisible()
    assert "can't be made" in card.fault.text()
    assert "No backup could be made." in session.window.banner.text.text()
    session.backup_scheduler.backup_service.inventory.folder.unlink()
    finish(qtbot, session.backup_scheduler, card.now.click)
    assert not card.fault.isVisible()


def test_a_second_folder_is_chosen_filled_and_left(
    qtbot: QtBot, session: Session, card: BackupsCard, tmp_path: Path
):
    stick = tmp_path / "stick"
    stick.mkdir()
    card.choose.click()
    (dialog,) = card.findChildren(QFileDialog)
    finish(qtbot, session.backup_scheduler, lambda: card.choose_secondary_folder(str(stick)))
    qtbot.waitUntil(lambda: not session.backup_scheduler.busy)
    assert "The last copy there is from 22 Nov 2026" in card.second.text()
    dialog.close()
    shutil.rmtree(stick)
    finish(qtbot, session.backup_scheduler, card.now.click)
    assert "is not there" in session.window.banner.text.text()
    assert "There is no copy in it yet." in card.second.text()
    card.forget.click()
    assert card.forget.isHidden()
    assert not card.fault.isVisible()


def test_a_second_folder_that_is_the_first_is_refused_on_the_card(
    session: Session, card: BackupsCard
):
    card.choose_secondary_folder(str(session.backup_scheduler.backup_service.inventory.folder))
    assert "Choose one on another disk" in card.fault.text()


@pytest.fixture
def past(diary: Diary, backup_scheduler: BackupScheduler, clock: FixedClock) -> BackupScheduler:
    """Backups of three days, the last of them damaged, and a diary that holds more."""
    for n, reason in enumerate(("exit", "asked", "continuing")):
        diary.record(TODAY - timedelta(days=n), {"cough": n}, "Note")
        clock.pass_time(minutes=5)
        backup_scheduler.backup_service.back_up_now(reason)
    backup_scheduler.backup_service.inventory.backups()[0].path.write_bytes(b"broken")
    diary.record(TODAY, {"pain": 3} if "pain" in diary.reader.catalogue else {"nausea": 3})
    return backup_scheduler


@pytest.fixture
def dialog(qtbot: QtBot, session: Session, past: BackupScheduler) -> Iterator[RestoreDialog]:
    session.dialogs.show_restore()
    (opened,) = session.window.findChildren(RestoreDialog)
    qtbot.waitUntil(lambda: opened.counted, timeout=10_000)
    yield opened
    if session.exit_request is None:
        opened.close()


def cells(dialog: RestoreDialog) -> list[list[str]]:
    table = dialog.table
    items = [
        [table.item(row, column) for column in range(table.columnCount())]
        for row in range(table.rowCount())
    ]
    return [[item.text() for item in row if item] for row in items]


def test_backups_are_listed_with_date_reason_and_counts(dialog: RestoreDialog):
    assert cells(dialog) == [
        ["22 Nov 2026, 09:56", "can’t be read", "", "", "while in use"],
        ["22 Nov 2026, 09:51", "4", "2", "22 Nov 2026", "made because you asked"],
        ["22 Nov 2026, 09:46", "2", "1", "22 Nov 2026", "the diary was closed"],
    ]


def test_the_newest_backup_that_can_be_read_is_offered(
    dialog: RestoreDialog, past: BackupScheduler
):
    assert dialog.chosen == past.backup_service.inventory.backups()[1].path
    assert dialog.restore.isEnabled()


def test_where_no_backup_can_be_read_none_is_offered(
    qtbot: QtBot, session: Session, past: BackupScheduler
):
    for copy in past.backup_service.inventory.backups():
        copy.path.write_bytes(b"broken")
    session.dialogs.show_restore()
    (opened,) = session.window.findChildren(RestoreDialog)
    qtbot.waitUntil(lambda: opened.counted, timeout=10_000)
    assert opened.chosen == past.backup_service.inventory.backups()[0].path
    assert not opened.restore.isEnabled()
    opened.close()


def test_what_would_change_is_said_and_what_can_not_be_read_not_offered(dialog: RestoreDialog):
    dialog.table.selectRow(0)
    assert dialog.change.text() == "This backup can’t be read. Choose another one."
    assert not dialog.restore.isEnabled()
    dialog.table.selectRow(1)
    assert dialog.change.text() == (
        "Entries: 4 in this backup, 7 in your diary now. "
        "Days: 2 in this backup, 3 in your diary now."
    )
    assert dialog.restore.isEnabled()


def test_a_backup_with_more_and_one_with_as_much(
    dialog: RestoreDialog, diary: Diary, past: BackupScheduler
):
    now = past.backup_service.summary(past.backup_service.path)
    dialog._contents[past.backup_service.path] = past.backup_service.summary(
        past.backup_service.inventory.backups()[2].path
    )
    dialog.table.selectRow(0)
    dialog.table.selectRow(1)
    assert "Entries: 4 in this backup, 2 in your diary now." in dialog.change.text()
    dialog._contents[past.backup_service.inventory.backups()[1].path] = dialog._contents[
        past.backup_service.path
    ] = now
    assert "as many entries and days" in dialog._difference(
        past.backup_service.inventory.backups()[1].path
    )


def test_restoring_asks_once_and_then_leaves_the_window(
    dialog: RestoreDialog, session: Session, past: BackupScheduler, monkeypatch: pytest.MonkeyPatch
):
    left: list[int] = []
    monkeypatch.setattr(QApplication, "exit", left.append)
    dialog.table.selectRow(1)
    dialog.restore.click()
    (asking,) = dialog.findChildren(Dialog)
    assert any("22 Nov 2026, 09:51" in line for line in texts(asking))
    before = session.exit_request
    asking.accept()
    assert (before, session.exit_request) == (
        None,
        Restore(past.backup_service.inventory.backups()[1].path),
    )
    assert left == [0]


def test_another_file_can_be_chosen(
    dialog: RestoreDialog, past: BackupScheduler, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    other = shutil.copy2(past.backup_service.inventory.backups()[1].path, tmp_path / "mine.mbc")
    dialog.choose_file(str(other))
    assert dialog.chosen == other
    (asking,) = dialog.findChildren(Dialog)
    assert any("mine.mbc" in line for line in texts(asking))
    asking.reject()
    dialog.table.selectRow(2)
    assert dialog.chosen == past.backup_service.inventory.backups()[2].path


def test_a_file_that_is_no_backup_is_said(dialog: RestoreDialog, tmp_path: Path):
    (tmp_path / "letter.mbc").write_text("Dear diary")
    dialog.choose_file(str(tmp_path / "letter.mbc"))
    assert dialog.error_text
    dialog._ask_for_file()
    (chooser,) = dialog.findChildren(QFileDialog)
    chooser.close()


def test_backups_of_the_second_folder_are_offered_once(
    qtbot: QtBot, session: Session, past: BackupScheduler, clock: FixedClock, tmp_path: Path
):
    stick = tmp_path / "stick"
    stick.mkdir()
    session.backup_scheduler.choose_secondary_folder(stick)
    clock.pass_time(minutes=5)
    session.backup_scheduler.backup_service.back_up_now("asked")
    session.backup_scheduler.backup_service.inventory.backups()[0].path.unlink()
    session.dialogs.show_restore()
    (dialog,) = session.window.findChildren(RestoreDialog)
    qtbot.waitUntil(lambda: dialog.counted, timeout=10_000)
    assert [row[4] for row in cells(dialog)][:2] == [
        "made because you asked (second folder)",
        "while in use",
    ]
    assert len(cells(dialog)) == 4
    dialog.close()


@pytest.fixture
def trouble(qtbot: QtBot, theme: Theme, past: BackupScheduler) -> Iterator[ErrorWindow]:
    past.backup_service.path.write_bytes(b"broken")
    window = ErrorWindow(theme, "It is damaged.", past.backup_service.path, past.backup_service)
    window.show()
    yield window
    window.close()


def test_a_diary_that_can_not_be_opened_can_be_restored_from_there(
    qtbot: QtBot, trouble: ErrorWindow, past: BackupScheduler
):
    trouble.restore.click()
    (dialog,) = trouble.findChildren(RestoreDialog)
    qtbot.waitUntil(lambda: dialog.counted, timeout=10_000)
    dialog.table.selectRow(1)
    assert "can’t be compared" in dialog.change.text()
    dialog.accept()
    (asking,) = dialog.findChildren(Dialog)
    asking.accept()
    assert trouble.reopen_request == Restore(past.backup_service.inventory.backups()[1].path)
    assert trouble.isHidden()


@pytest.fixture
def bare_trouble(theme: Theme, backup_scheduler: BackupScheduler) -> Iterator[ErrorWindow]:
    window = ErrorWindow(
        theme,
        "It is damaged.",
        backup_scheduler.backup_service.path,
        backup_scheduler.backup_service,
    )
    window.show()
    yield window
    window.close()


@pytest.mark.parametrize("text", [100, 200])
def test_the_words_about_a_lost_diary_fit(
    session: Session, past: BackupScheduler, preferences: Preferences, text: int
):
    preferences.text_size = text
    session.rebuild()
    window = ErrorWindow(
        session.theme, "Words. " * 30, past.backup_service.path, past.backup_service
    )
    window.offer_new()
    window.show()
    assert faults(window) == []
    assert "It should be here: " in " ".join(texts(window))
    window.close()


def test_without_backups_the_dialog_says_so(bare_trouble: ErrorWindow):
    bare_trouble.restore.click()
    (dialog,) = bare_trouble.findChildren(RestoreDialog)
    assert "There are no backups in the usual folder." in texts(dialog)
    assert not dialog.restore.isEnabled()
    dialog.accept()
    assert dialog.findChildren(Dialog) == []
    dialog.close()


@pytest.mark.parametrize(("text", "colours"), [(100, Colours.LIGHT), (200, Colours.DARK)])
def test_everything_fits(
    qtbot: QtBot,
    session: Session,
    past: BackupScheduler,
    preferences: Preferences,
    text: int,
    colours: Colours,
):
    preferences.text_size, preferences.colours = text, colours
    session.rebuild()
    session.window.resize(1024, 700)
    session.dialogs.show_restore()
    (dialog,) = session.window.findChildren(RestoreDialog)
    qtbot.waitUntil(lambda: dialog.counted, timeout=10_000)
    dialog.table.selectRow(1)
    qtbot.wait(30)
    assert faults(dialog) == []
    assert dialog.width() <= 1024
    assert dialog.height() <= 700
    dialog.accept()
    (asking,) = dialog.findChildren(Dialog)
    qtbot.wait(30)
    assert faults(asking) == []
    for part in (asking, dialog):
        assert isinstance(part, QWidget)
        part.close()
