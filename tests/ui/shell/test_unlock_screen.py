"""A protected diary from the start of the program on: the door, changes, and a real end."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import time
from pathlib import Path
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker import app, paths
from mbc_tracker.clock import SystemClock
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.domain.reminder import Reminder, Rhythm
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.services import encryption
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.services.erase import diary_files
from mbc_tracker.storage import backup
from mbc_tracker.storage.database import HEAD
from mbc_tracker.storage.file_checks import is_protected
from mbc_tracker.ui.backup.restore_dialog import RestoreDialog
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.passphrase.card import PassphraseCard
from mbc_tracker.ui.passphrase.change_dialog import ChangePassphraseDialog, RemovePassphraseDialog
from mbc_tracker.ui.passphrase.forgotten_dialog import ForgottenDialog
from mbc_tracker.ui.passphrase.lock_window import LockWindow
from mbc_tracker.ui.passphrase.locked_help_dialog import LockedHelpDialog
from mbc_tracker.ui.shell import application, window_host
from mbc_tracker.ui.shell.error_window import ErrorWindow
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.single_instance import SingleInstance
from mbc_tracker.ui.shell.translator import use_language
from mbc_tracker.ui.style.preferences import Preferences
from tests.languages import compiled, find_in, resources_in
from tests.ui.reminder.test_reminder import FakeNotifier
from tests.ui.test_languages import left_over

SAMPLE = Path(__file__).parents[2] / "files" / f"diary-{HEAD}.mbc"
WORDS, OTHER = "the third lamp from the left", "nobody heard the river"
KEY = Passphrase.typed(WORDS)
Act = Callable[[QWidget], None]


class Person(QObject):
    """Meets one window after the other, and does in each what is next on the list."""

    everybody: ClassVar[list[Person]] = []

    def __init__(self, *acts: Act) -> None:
        super().__init__()
        self.everybody.append(self)
        self.met: list[QWidget] = []
        self.read: list[str] = []
        self._acts = list(acts)
        self.timer = QTimer(self)
        self.timer.setInterval(10)
        self.timer.timeout.connect(self._look)
        self.timer.start()

    @Slot()
    def _look(self) -> None:
        for window in QApplication.topLevelWidgets():
            known = isinstance(window, (MainWindow, LockWindow, ErrorWindow))
            if known and window.isVisible() and window not in self.met:
                self.met.append(window)
                if isinstance(window, MainWindow):
                    self.read.append(window.banner.text.text())
                self._acts.pop(0)(window) if self._acts else window.close()


@pytest.fixture(autouse=True)
def one_application(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(window_host, "make_application", lambda: qapp)
    yield
    for person in Person.everybody:
        person.timer.stop()
    Person.everybody.clear()
    qapp.setStyleSheet("")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A diary with a bit of everything."""
    return Path(shutil.copy2(SAMPLE, tmp_path / "diary.mbc"))


@pytest.fixture
def protected(place: Path) -> Path:
    """The same, and its backup, protected."""
    backup_service = BackupService(place, SystemClock())
    backup_service.back_up_now("asked")
    encryption.protect(backup_service, KEY)
    return place


def unlock(words: str) -> Act:
    def act(window: QWidget) -> None:
        assert isinstance(window, LockWindow)
        window.field.setText(words)
        window.attempt()

    return act


def in_settings(press: Callable[[PassphraseCard], None], fill: Callable[[Dialog], None]) -> Act:
    def act(window: QWidget) -> None:
        assert isinstance(window, MainWindow)
        card = window.show_page("settings").findChild(PassphraseCard)
        assert isinstance(card, PassphraseCard)
        press(card)
        for dialog in window.findChildren(Dialog):
            if isinstance(dialog, (ChangePassphraseDialog, RemovePassphraseDialog)):
                fill(dialog)
                dialog.accept()

    return act


def choose(words: str, present: str = "") -> Act:
    def fill(dialog: Dialog) -> None:
        assert isinstance(dialog, ChangePassphraseDialog)
        dialog.present.setText(present)
        dialog.new.setText(words)
        dialog.again.setText(words)
        dialog.written.setChecked(True)

    return in_settings(lambda card: card.change.click(), fill)


def remove(present: str) -> Act:
    def fill(dialog: Dialog) -> None:
        assert isinstance(dialog, RemovePassphraseDialog)
        dialog.present.setText(present)

    return in_settings(lambda card: card.removal.click(), fill)


def kinds(person: Person) -> list[type[QWidget]]:
    return [type(it) for it in person.met]


def test_the_right_words_open_the_diary(protected: Path):
    person = Person(unlock(WORDS))
    assert application.DesktopApp(protected, app.open_diary).run() == 0
    assert kinds(person) == [LockWindow, MainWindow]


def test_a_wrong_passphrase_leaves_the_door_shut_and_the_file_as_it_was(protected: Path):
    before, said = protected.read_bytes(), []

    def guess(window: QWidget) -> None:
        assert isinstance(window, LockWindow)
        unlock(OTHER)(window)
        said.append(window.fault.text())
        window.close()

    person = Person(guess)
    assert application.DesktopApp(protected, app.open_diary).run() == 0
    assert kinds(person) == [LockWindow]
    assert "does not open “diary.mbc”" in said[0]
    assert protected.read_bytes() == before


def test_a_passphrase_file_opens_it_without_asking(protected: Path):
    person = Person()
    assert application.DesktopApp(protected, app.open_diary, KEY).run() == 0
    assert kinds(person) == [MainWindow]


def test_a_wrong_passphrase_file_is_said_at_the_door(protected: Path):
    said = []

    def read(window: QWidget) -> None:
        assert isinstance(window, LockWindow)
        said.append(window.fault.text())
        window.close()

    Person(read)
    assert application.DesktopApp(protected, app.open_diary, Passphrase.typed(OTHER)).run() == 0
    assert "does not open" in said[0]


def test_help_comes_before_the_passphrase(protected: Path):
    found = []

    def ask(window: QWidget) -> None:
        assert isinstance(window, LockWindow)
        window.help.click()
        found.extend(window.findChildren(LockedHelpDialog))
        found[0].close()
        window.close()

    Person(ask)
    application.DesktopApp(protected, app.open_diary).run()
    assert len(found) == 1


@pytest.fixture
def notifier(monkeypatch: pytest.MonkeyPatch) -> FakeNotifier:
    """A reminder for this day, whose time has come, and looks at the clock all the time."""
    Preferences(paths.config_dir()).reminder = Reminder(Rhythm.DAILY, time(0, 0))
    shows = FakeNotifier()
    monkeypatch.setattr("mbc_tracker.ui.reminder.notifier.system_notifier", lambda *_: shows)
    monkeypatch.setattr("mbc_tracker.ui.reminder.service.CHECK_INTERVAL", 5)
    return shows


def test_a_reminder_comes_while_the_passphrase_is_asked_for(
    protected: Path, notifier: FakeNotifier, qtbot: QtBot
):
    yesterday = protected.stat().st_mtime - 86400
    os.utime(protected, (yesterday, yesterday))

    def wait(window: QWidget) -> None:
        qtbot.waitUntil(lambda: bool(notifier.told))
        window.close()

    Person(wait)
    application.DesktopApp(protected, app.open_diary).run()
    assert notifier.told == [("MBC Tracker", "You asked to be reminded of your diary.")]
    assert not notifier.shown


def test_it_is_quiet_where_the_diary_was_changed_today(
    protected: Path, notifier: FakeNotifier, qtbot: QtBot
):
    def wait(window: QWidget) -> None:
        qtbot.waitUntil(lambda: notifier.shown)
        qtbot.wait(50)
        window.close()

    Person(wait)
    application.DesktopApp(protected, app.open_diary).run()
    assert notifier.told == []


@pytest.mark.covered_elsewhere
@pytest.mark.parametrize("damaged", [False, True])
def test_help_and_backups_at_the_door_are_in_the_chosen_language(
    place: Path,
    qapp: QApplication,
    languages_place: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    damaged: bool,
):
    BackupService(place, SystemClock()).back_up_now("asked")
    encryption.protect(BackupService(place, SystemClock()), KEY)
    find_in(languages_place, monkeypatch)
    left: list[set[str]] = []

    def ask(window: QWidget) -> None:
        assert isinstance(window, LockWindow)
        if damaged:
            compiled(folder := resources_in(tmp_path / "resources"), "de")
            (folder / "i18n" / "de" / "guidance.toml").unlink()
            find_in(folder, monkeypatch)
        for press, kind in ((window.help, LockedHelpDialog), (window.restore, RestoreDialog)):
            press.click()
            (dialog,) = window.findChildren(kind)
            left.append(left_over(dialog, "de"))
            dialog.close()
        window.close()

    Person(ask)
    application.DesktopApp(place, app.open_diary, language="de").run()
    use_language(qapp, "en")
    assert bool(left[0]) == damaged
    assert left[1] == set()


def test_a_second_start_calls_the_door(protected: Path, monkeypatch: pytest.MonkeyPatch):
    came: list[str] = []
    monkeypatch.setattr(
        SingleInstance, "listen", lambda held: QTimer.singleShot(0, held.asked_for.emit)
    )
    show = LockWindow.come_to_front

    def come(window: LockWindow) -> None:
        came.append("came")
        show(window)
        if len(came) == 2:
            window.close()

    monkeypatch.setattr(LockWindow, "come_to_front", come)
    Person(lambda _: None)
    application.DesktopApp(protected, app.open_diary).run()
    assert came == ["came", "came"]


def test_a_passphrase_chosen_in_settings_protects_diary_and_backups(place: Path):
    person = Person(choose(WORDS))
    assert application.DesktopApp(place, app.open_diary).run() == 0
    assert kinds(person) == [MainWindow, MainWindow]
    assert "opens only with the new passphrase" in person.read[1]
    found = list(place.parent.rglob("*.mbc"))
    assert len(found) >= 2
    assert all(is_protected(it) for it in found)


def test_changing_and_removing_it_asks_for_the_one_now(protected: Path):
    said = []

    def refuse(window: QWidget) -> None:
        choose(OTHER, present="not this one")(window)
        (dialog,) = window.findChildren(ChangePassphraseDialog)
        assert dialog.error_text
        said.append(dialog._fault.text())
        dialog.reject()
        window.close()

    Person(unlock(WORDS), refuse)
    application.DesktopApp(protected, app.open_diary).run()
    assert "not your current passphrase" in said[0]
    assert backup.check(protected, KEY).entries == 10


def test_after_a_change_the_new_words_open_it(protected: Path):
    person = Person(unlock(WORDS), choose(OTHER, present=WORDS))
    assert application.DesktopApp(protected, app.open_diary).run() == 0
    assert kinds(person) == [LockWindow, MainWindow, MainWindow]
    assert backup.check(protected, Passphrase.typed(OTHER)).entries == 10


def test_the_passphrase_can_be_removed(protected: Path):
    person = Person(unlock(WORDS), remove(WORDS))
    assert application.DesktopApp(protected, app.open_diary).run() == 0
    assert "no longer has a passphrase" in person.read[1]
    assert not any(is_protected(it) for it in protected.parent.rglob("*.mbc"))


def test_a_change_that_fails_is_said_and_changes_nothing(
    place: Path, monkeypatch: pytest.MonkeyPatch
):
    def full(*_: object) -> None:
        raise EnvironmentFault("The disk is full.")

    monkeypatch.setattr(backup, "change_key", full)
    person = Person(choose(WORDS))
    assert application.DesktopApp(place, app.open_diary).run() == 0
    assert person.read[1] == "Nothing was changed. The disk is full."
    assert not is_protected(place)


def test_copies_that_could_not_be_protected_are_named(place: Path, monkeypatch: pytest.MonkeyPatch):
    broken = place.with_name("diary-before-restore-20260101-000000.mbc")
    broken.write_bytes(b"not a diary")
    person = Person(choose(WORDS))
    application.DesktopApp(place, app.open_diary).run()
    assert broken.name in person.read[1]


def forget(window: QWidget) -> None:
    assert isinstance(window, LockWindow)
    window.forgot.click()
    (dialog,) = window.findChildren(ForgottenDialog)
    assert dialog.focusWidget() is not dialog.start, "a second press must not start anew"
    assert not dialog.start.isDefault()
    dialog.accept()


def test_who_forgot_it_can_start_anew_and_the_locked_diary_is_kept(protected: Path):
    before = protected.read_bytes()
    person = Person(forget)
    assert application.DesktopApp(protected, app.open_diary).run() == 0
    assert kinds(person) == [LockWindow, MainWindow]
    (aside,) = protected.parent.glob("diary-locked-*.mbc")
    assert aside.read_bytes() == before
    assert str(aside) in person.read[0]
    assert backup.check(protected).entries == 0
    assert aside in diary_files(protected)


def test_where_it_can_not_be_renamed_nothing_is_started(
    protected: Path, monkeypatch: pytest.MonkeyPatch
):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup, "archive_diary", full)
    said = []

    def read(window: QWidget) -> None:
        assert isinstance(window, LockWindow)
        said.append(window.fault.text())
        window.close()

    Person(forget, read)
    assert application.DesktopApp(protected, app.open_diary).run() == 0
    assert "No new diary was started" in said[0]
    assert backup.check(protected, KEY).entries == 10


def damage(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[100] ^= 1
    path.write_bytes(data)


def restore_newest(window: QWidget) -> None:
    """Press the button, choose the first of the list, agree."""
    timer = QTimer(window)
    timer.setInterval(20)

    def look() -> None:
        for dialog in window.findChildren(RestoreDialog):
            if dialog.counted and dialog.restore.isEnabled():
                timer.stop()
                dialog.accept()
                dialog.findChildren(Dialog)[0].accept()

    timer.timeout.connect(look)
    timer.start()
    button = getattr(window, "restore", None)
    assert button is not None
    button.click()


def test_a_damaged_first_page_is_told_from_a_wrong_passphrase_and_restored(protected: Path):
    damage(protected)
    broken, said = protected.read_bytes(), []

    def act(window: QWidget) -> None:
        assert isinstance(window, LockWindow)
        unlock(WORDS)(window)
        said.append(window.fault.text())
        restore_newest(window)

    person = Person(act)
    assert application.DesktopApp(protected, app.open_diary).run() == 0
    assert kinds(person) == [LockWindow, MainWindow]
    assert "is damaged" in said[0]
    assert backup.check(protected, KEY).entries == 10
    (aside,) = protected.parent.glob("diary-before-restore-*.mbc")
    assert aside.read_bytes() == broken


def test_a_damaged_page_inside_is_restored_with_the_words_that_were_typed(protected: Path):
    data = bytearray(protected.read_bytes())
    data[4096 * 3 + 50] ^= 1
    protected.write_bytes(data)
    person = Person(unlock(WORDS), restore_newest)
    assert application.DesktopApp(protected, app.open_diary).run() == 0
    assert kinds(person) == [LockWindow, ErrorWindow, MainWindow]
    assert backup.check(protected, KEY).entries == 10


def test_a_plain_diary_turned_into_noise_offers_its_plain_backups(place: Path):
    BackupService(place, SystemClock()).back_up_now("asked")
    place.write_bytes(bytes(range(256)) * 64)
    offered = []

    def look(window: QWidget) -> None:
        assert isinstance(window, LockWindow)
        offered.append(window.restore.isVisible())
        restore_newest(window)

    person = Person(look)
    assert application.DesktopApp(place, app.open_diary).run() == 0
    assert offered == [True]
    assert kinds(person) == [LockWindow, MainWindow]
    assert backup.check(place).entries == 10
