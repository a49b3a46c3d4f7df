"""Choosing a passphrase: plain words, a suggestion, a sheet to print, and no way round it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from mbc_tracker.clock import SystemClock
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage import backup
from mbc_tracker.storage.database import HEAD
from mbc_tracker.storage.file_checks import is_protected
from mbc_tracker.storage.open_store import open_store
from mbc_tracker.ui.backup.passphrase_dialog import BackupPassphraseDialog
from mbc_tracker.ui.backup.restore_dialog import RestoreDialog, _ConfirmRestoreDialog
from mbc_tracker.ui.backup.scheduler import BackupScheduler
from mbc_tracker.ui.common import printing
from mbc_tracker.ui.common.exit_request import Protect, Restore
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.first_run.dialog import FirstRunDialog
from mbc_tracker.ui.passphrase.card import PassphraseCard
from mbc_tracker.ui.passphrase.change_dialog import ChangePassphraseDialog, RemovePassphraseDialog
from mbc_tracker.ui.settings.sections import SettingsSection
from mbc_tracker.ui.shell.session import Session
from tests.report.pdfs import opened, text_of
from tests.ui.acting import child, click, settings_section, texts
from tests.ui.fitting import faults
from tests.ui.printers import Printers

pytestmark = pytest.mark.screen("settings")

SAMPLE = Path(__file__).parents[2] / "files" / f"diary-{HEAD}.mbc"
WORDS = "the third lamp from the left"


@pytest.fixture(autouse=True)
def left(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """ExitRequest the window would end the tests' own event loop."""
    monkeypatch.setattr(QApplication, "exit", lambda *_: None)


@pytest.fixture
def dialog(session: Session) -> ChangePassphraseDialog:
    """Opened as a person does it."""
    page = settings_section(session.window, SettingsSection.PROTECTION)
    click(child(page, PassphraseCard).change)
    (made,) = session.window.findChildren(ChangePassphraseDialog)
    return made


def fill(dialog: ChangePassphraseDialog, words: str, *, written: bool = True) -> None:
    dialog.new.setText(words)
    dialog.again.setText(words)
    dialog.written.setChecked(written)


def test_a_diary_without_one_says_so_and_offers_one(
    session: Session, dialog: ChangePassphraseDialog
):
    said = " ".join(texts(session.window.pages["settings"]))
    assert "Your diary has no passphrase" in said
    assert "nobody can open your diary again" in " ".join(texts(dialog))
    dialog.close()


def test_what_is_chosen_is_handed_over_once_the_window_is_left(
    session: Session, dialog: ChangePassphraseDialog
):
    fill(dialog, WORDS)
    dialog.accept()
    assert session.exit_request == Protect(Passphrase.typed(WORDS))


@pytest.mark.parametrize(
    ("words", "written", "said"),
    [("", True, "first"), ("short", True, "at least 10"), (WORDS, False, "write it down")],
)
def test_what_will_not_do_is_said_in_the_dialog(
    session: Session, dialog: ChangePassphraseDialog, words: str, written: bool, said: str
):
    fill(dialog, words, written=written)
    dialog.accept()
    assert said in dialog._fault.text()
    assert session.exit_request is None
    dialog.close()


def test_what_is_typed_is_hidden_until_it_is_wanted(dialog: ChangePassphraseDialog):
    assert dialog.new.echoMode() is QLineEdit.EchoMode.Password
    click(dialog.reveal)
    assert dialog.new.echoMode() is QLineEdit.EchoMode.Normal
    click(dialog.reveal)
    assert dialog.again.echoMode() is QLineEdit.EchoMode.Password
    dialog.close()


def test_a_suggestion_is_five_words_to_be_seen_and_another_each_time(
    dialog: ChangePassphraseDialog,
):
    found = set()
    for _ in range(5):
        click(dialog.suggest)
        found.add(dialog.new.text())
        assert len(dialog.new.text().split()) == 5
        assert dialog.again.text() == dialog.new.text()
    assert len(found) == 5
    assert dialog.new.echoMode() is QLineEdit.EchoMode.Normal
    dialog.close()


def test_the_sheet_holds_the_words_and_is_saved_nowhere(
    dialog: ChangePassphraseDialog, diary: Diary, printers: Printers, qtbot: QtBot
):
    before = sorted(diary.path.parent.rglob("*"))
    fill(dialog, "<b> #eval(1) & lamp", written=False)
    click(dialog.sheet)
    (asking,) = dialog.findChildren(printing.PrintDialog)
    with qtbot.waitSignal(asking.printed):
        click(asking.print)
    assert dialog.printed.text() == "Sent to the printer."
    pdf = printers.given
    assert len(opened(pdf).pages) == 1
    assert "<b> #eval(1) & lamp" in text_of(pdf)
    assert "diary.mbc" in "".join(text_of(pdf).replace("\u200b", "").split())
    assert sorted(diary.path.parent.rglob("*")) == before
    dialog.close()


def test_without_a_printer_it_says_to_write_by_hand(
    dialog: ChangePassphraseDialog, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    fill(dialog, WORDS)
    click(dialog.sheet)
    assert "by hand" in dialog._fault.text()
    dialog.close()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_dialogs_fit_and_scroll(session: Session, scale: float, qtbot: QtBot):
    session._preferences.text_size = round(scale * 100)
    session.rebuild()
    session.window.resize(1024, 700)
    session.passphrase_controller.choose()
    session.passphrase_controller.remove()
    for kind in (ChangePassphraseDialog, RemovePassphraseDialog):
        (dialog,) = session.window.findChildren(kind)
        assert dialog.height() <= session.window.height()
        qtbot.wait(20)
        assert faults(dialog) == []
        dialog.close()


def test_the_first_start_leads_on_to_choosing_one(session: Session, qtbot: QtBot):
    session._start_services()
    (first,) = session.window.findChildren(FirstRunDialog)
    first.skip()
    first.skip()
    first.skip()
    first._last.protect.setChecked(True)
    first.accept()
    (dialog,) = session.window.findChildren(ChangePassphraseDialog)
    dialog.close()


def test_a_passphrase_that_was_wanted_and_not_chosen_is_not_passed_over(session: Session):
    session.passphrase_controller.choose_first()
    (dialog,) = session.window.findChildren(ChangePassphraseDialog)
    dialog.reject()
    assert "no passphrase yet" in session.window.banner.text.text()


def test_other_words_have_to_be_written_down_anew(dialog: ChangePassphraseDialog):
    fill(dialog, WORDS)
    dialog.show_error("x")
    click(dialog.suggest)
    assert not dialog.written.isChecked()
    assert not dialog.error_text
    dialog.written.setChecked(True)
    dialog.again.setText("x")
    assert not dialog.written.isChecked()
    dialog.close()


def test_skipping_the_step_asks_for_no_passphrase(session: Session):
    session._start_services()
    (first,) = session.window.findChildren(FirstRunDialog)
    first.skip()
    first.skip()
    first.skip()
    first._last.protect.setChecked(True)
    first.skip()
    assert session.window.findChildren(ChangePassphraseDialog) == []


@pytest.fixture
def foreign(tmp_path: Path) -> Path:
    """A backup from elsewhere, with a passphrase of its own."""
    backup.rewrite(SAMPLE, None, tmp_path / "foreign.mbc", Passphrase.typed(WORDS))
    return tmp_path / "foreign.mbc"


def ask(dialog: RestoreDialog) -> BackupPassphraseDialog:
    asking = [it for it in dialog.findChildren(BackupPassphraseDialog) if it.isVisible()]
    return asking[-1]


def test_a_backup_with_its_own_words_asks_for_them(session: Session, foreign: Path, qtbot: QtBot):
    session.dialogs.show_restore()
    (dialog,) = session.window.findChildren(RestoreDialog)
    qtbot.waitUntil(lambda: dialog.counted)
    dialog.choose_file(str(foreign))
    ask(dialog).accept()
    assert "first" in ask(dialog)._fault.text()
    ask(dialog).field.setText("nobody heard the river")
    ask(dialog).accept()
    assert "does not open" in ask(dialog)._fault.text()
    ask(dialog).field.setText(WORDS)
    ask(dialog).accept()
    dialog.findChildren(_ConfirmRestoreDialog)[0].accept()
    assert session.exit_request == Restore(foreign, Passphrase.typed(WORDS))


def test_listed_backups_with_other_words_ask_for_them_too(
    session: Session, diary: Diary, foreign: Path, qtbot: QtBot
):
    backup_service = session.backup_scheduler.backup_service
    backup_service.back_up_now("asked")
    listed = backup_service.inventory.backups()[0].path
    listed.unlink()
    shutil.copy2(foreign, listed)
    listed.with_name(f"{listed.name}.sha256").unlink()
    session.dialogs.show_restore()
    (dialog,) = session.window.findChildren(RestoreDialog)
    qtbot.waitUntil(lambda: dialog.counted)
    cell = dialog.table.item(0, 1)
    assert cell
    assert cell.text() == "protected"
    assert dialog.restore.isEnabled()
    dialog.accept()
    ask(dialog).field.setText(WORDS)
    ask(dialog).accept()
    dialog.findChildren(_ConfirmRestoreDialog)[0].accept()
    assert session.exit_request == Restore(listed, Passphrase.typed(WORDS))


def test_copies_that_were_left_open_are_protected_at_the_next_start(
    tmp_path: Path, catalogue, clock, preferences, qtbot: QtBot
):
    path = Path(shutil.copy2(SAMPLE, tmp_path / "diary.mbc"))
    backup_service = BackupService(path, SystemClock())
    backup_service.back_up_now("asked")
    key = Passphrase.typed(WORDS)
    backup.change_key(path, None, key)
    diary = Diary(open_store(path, create=False, key=key), catalogue, clock)
    backup_scheduler = BackupScheduler(diary, preferences, Operations(diary))
    with qtbot.waitSignal(backup_scheduler.ended, timeout=10_000):
        backup_scheduler.begin()
    backup_scheduler.end()
    diary.close()
    assert all(is_protected(copy.path) for copy in backup_service.inventory.backups())
