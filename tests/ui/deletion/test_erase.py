"""Delete everything: two questions that no slip gets past, and what is left afterwards."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker import app, paths
from mbc_tracker.content import catalogue
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.open_store import open_store
from mbc_tracker.ui.common.autostart import autostart
from mbc_tracker.ui.common.exit_request import Erase
from mbc_tracker.ui.deletion import erase
from mbc_tracker.ui.deletion.controller import DeletionController
from mbc_tracker.ui.deletion.erase import EraseResult, erase_everything, remove_empty_folders
from mbc_tracker.ui.deletion.erase_dialog import EraseDialog, _ConfirmWordDialog
from mbc_tracker.ui.deletion.erased_window import ErasedWindow
from mbc_tracker.ui.settings.sections import SettingsSection
from mbc_tracker.ui.shell import application, window_host
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.style.theme import Theme
from tests.builders import TODAY
from tests.fakes import FixedClock
from tests.ui.acting import child, keys, settings_section, tab_stops, texts
from tests.ui.fitting import faults
from tests.ui.person import Person

pytestmark = pytest.mark.screen("settings")

RETURN, ESCAPE, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space


class Application:
    """Hears that the window wants to be left."""

    def __init__(self) -> None:
        self.left = 0

    def exit(self, _: int) -> None:
        self.left += 1


@pytest.fixture
def leaving(session: Session, monkeypatch: pytest.MonkeyPatch) -> Application:
    """Nothing runs that could be left: Qt would remember it and wait for nothing afterwards."""
    made = Application()
    monkeypatch.setattr(session, "_application", made)
    return made


def opened(session: Session) -> EraseDialog:
    session.window.show_page("settings").findChild(DeletionController).erase.open.click()  # type: ignore[union-attr]
    (dialog,) = session.window.findChildren(EraseDialog)
    return dialog


def asked_again(dialog: EraseDialog) -> _ConfirmWordDialog:
    dialog.risky.click()
    (question,) = dialog.findChildren(_ConfirmWordDialog)
    return question


def close_both(dialog: EraseDialog) -> None:
    for question in dialog.findChildren(_ConfirmWordDialog):
        question.close()
    dialog.close()


# Asking


def test_delete_everything_stands_at_the_end_of_settings(session: Session):
    page = settings_section(session.window, SettingsSection.DELETED)
    deletion = child(page, DeletionController)
    last = list(tab_stops(deletion.removed.open, page))[-1]
    assert last is deletion.erase.open


@pytest.mark.parametrize("which", [RETURN, ESCAPE])
def test_the_keyboard_can_scroll_the_words_and_still_go_back(session: Session, which: Qt.Key):
    dialog = opened(session)
    area = dialog.findChild(QScrollArea)
    assert area is not None
    area.setFocus()
    QTest.keyClick(area, which)
    assert not dialog.isVisible()
    assert session.exit_request is None


@pytest.mark.parametrize("which", [RETURN, ESCAPE, SPACE])
def test_a_slip_in_the_first_question_deletes_nothing(session: Session, which: Qt.Key):
    dialog = opened(session)
    QTest.keyClick(dialog.focusWidget(), which)
    assert not dialog.isVisible()
    assert session.exit_request is None
    assert dialog.findChildren(_ConfirmWordDialog) == []


def test_enter_on_the_way_on_goes_back(session: Session):
    dialog = opened(session)
    dialog.risky.setFocus()
    QTest.keyClick(dialog.risky, RETURN)
    assert not dialog.isVisible()
    assert session.exit_request is None


@pytest.mark.parametrize("typed", ["", "del", "delete it", "yes"])
def test_the_second_question_wants_the_whole_word(session: Session, typed: str):
    dialog = opened(session)
    question = asked_again(dialog)
    keys(question.typed, typed)
    assert not question.risky.isEnabled()
    close_both(dialog)


@pytest.mark.parametrize("typed", ["DELETE", "delete", " Delete "])
def test_enter_and_escape_delete_nothing_even_after_the_word(session: Session, typed: str):
    dialog = opened(session)
    question = asked_again(dialog)
    keys(question.typed, typed)
    assert question.risky.isEnabled()
    QTest.keyClick(question.typed, RETURN)
    assert question.isVisible()
    question.risky.setFocus()
    QTest.keyClick(question.risky, RETURN)
    assert question.isVisible()
    QTest.keyClick(question.typed, ESCAPE)
    assert not question.isVisible()
    assert dialog.isVisible()
    assert session.exit_request is None
    close_both(dialog)


def test_the_word_and_a_press_are_an_answer(session: Session, leaving: Application):
    dialog = opened(session)
    told = QSignalSpy(dialog.wanted)
    question = asked_again(dialog)
    keys(question.typed, "delete")
    question.risky.click()
    assert session.exit_request == Erase(second=False)
    assert (told.count(), leaving.left) == (1, 1)


def test_the_first_question_says_what_goes_and_what_stays(
    session: Session, diary: Diary, leaving: Application, tmp_path: Path
):
    stick = tmp_path / "stick"
    stick.mkdir()
    session.backup_scheduler.choose_secondary_folder(stick)
    diary.record(TODAY, {"cough": 4})
    session.backup_scheduler.backup_service.back_up_now("asked")
    dialog = opened(session)
    said = " ".join(texts(dialog)).replace("\N{ZERO WIDTH SPACE}", "")
    assert str(diary.path) in said
    assert "beside it (1)" in said
    assert str(stick) in said
    assert "not overwritten" in said
    assert "This computer’s settings for it" in said
    assert not dialog.second.isChecked()
    dialog.second.setChecked(True)
    question = asked_again(dialog)
    keys(question.typed, "delete")
    question.risky.click()
    assert session.exit_request == Erase(second=True)


def test_settings_that_another_diary_needs_stay_and_that_is_said(session: Session):
    usual = paths.default_diary()
    usual.parent.mkdir(parents=True)
    usual.touch()
    dialog = opened(session)
    assert "This computer’s settings: your usual diary needs them" in texts(dialog)
    dialog.close()


def test_tab_reaches_the_words_the_box_and_both_answers(session: Session, tmp_path: Path):
    session.backup_scheduler.choose_secondary_folder(tmp_path)
    dialog = opened(session)
    stops = list(tab_stops(dialog.second, dialog))
    assert {dialog.second, dialog.risky} <= set(stops)
    assert any(
        stop.accessibleName() == "What will be deleted, and what will stay" for stop in stops
    )
    dialog.close()


# Deleting


@pytest.fixture
def usual(empty_diary: Path, clock: FixedClock, tmp_path: Path) -> BackupService:
    """The usual diary with a backup, a copy on a stick, preferences, a reminder, a cache."""
    path = paths.default_diary()
    path.parent.mkdir(parents=True)
    shutil.copy2(empty_diary, path)
    (tmp_path / "stick").mkdir()
    diary = Diary(open_store(path, create=False), catalogue.load(), clock)
    diary.record(TODAY, {"cough": 4}, "Slept badly.")
    diary.close()
    backup_service = BackupService(path, clock)
    backup_service.prepare_secondary(tmp_path / "stick")
    backup_service.back_up_now("exit")
    preferences = Preferences(paths.config_dir())
    preferences.text_size = 150
    preferences.of_diary(path).second_folder = backup_service.inventory.secondary_root
    preferences._settings.sync()
    autostart().set(on=True)
    (paths.cache_dir() / "charts").mkdir(parents=True)
    return backup_service


def everything_in(folder: Path) -> list[Path]:
    return [it for it in folder.rglob("*") if it.is_file()]


def deleted(backup_service: BackupService, *, second: bool = False) -> EraseResult:
    erased = erase_everything(Erase(second), backup_service, Preferences(paths.config_dir()))
    remove_empty_folders(backup_service.path)
    return erased


def test_nothing_of_the_usual_diary_is_left_on_the_computer(usual: BackupService, own_home: Path):
    erased = deleted(usual)
    assert erased == EraseResult(settings=True, kept=usual.inventory.secondary_root)
    assert erased.whole
    assert everything_in(own_home) == []
    for folder in (usual.path.parent, paths.config_dir(), paths.cache_dir()):
        assert not folder.exists()
    assert usual.inventory.secondary_root is not None
    assert len(everything_in(usual.inventory.secondary_root)) == 2
    assert not autostart().on


def test_the_copies_in_the_second_folder_go_if_that_is_wanted(usual: BackupService):
    assert usual.inventory.secondary_root is not None
    (usual.inventory.secondary_root / "holiday.jpg").touch()
    assert deleted(usual, second=True) == EraseResult(settings=True)
    assert [it.name for it in everything_in(usual.inventory.secondary_root)] == ["holiday.jpg"]


def test_a_stick_that_is_not_there_is_told(usual: BackupService):
    assert usual.inventory.secondary_root is not None
    shutil.rmtree(usual.inventory.secondary_root)
    erased = deleted(usual, second=True)
    assert not erased.whole
    assert str(usual.inventory.secondary_root) in erased.fault
    assert not usual.path.exists()


def test_another_diary_goes_without_what_the_usual_one_needs(
    usual: BackupService, diary_path: Path, clock: FixedClock, tmp_path: Path
):
    preferences = Preferences(paths.config_dir())
    preferences.of_diary(diary_path).second_folder = tmp_path
    assert deleted(BackupService(diary_path, clock)) == EraseResult(settings=False)
    assert not diary_path.exists()
    assert usual.path.exists()
    assert preferences.text_size == 150
    assert preferences.of_diary(usual.path).second_folder == usual.inventory.secondary_root
    assert preferences.of_diary(diary_path).second_folder is None
    assert autostart().on
    assert paths.cache_dir().exists()


def test_a_start_at_log_in_that_can_not_be_ended_is_told(
    usual: BackupService, monkeypatch: pytest.MonkeyPatch
):
    def stuck(*_: object, **__: object) -> None:
        message = "This computer does not allow it."
        raise EnvironmentFault(message)

    monkeypatch.setattr("mbc_tracker.ui.common.autostart.AutostartFile.set", stuck)
    erased = deleted(usual)
    assert erased.fault == "This computer does not allow it."
    assert not usual.path.exists()


def test_without_a_start_at_log_in_there_is_nothing_to_end(usual: BackupService):
    autostart().set(on=False)
    assert deleted(usual).whole


# From the window to the end


class Erasing(Person):
    """Deletes everything in the window, reads the last words, and closes."""

    def see(self, window: QWidget) -> None:
        if isinstance(window, ErasedWindow):
            self.stop()
            self.read = texts(window)
            window.close_button.click()
        elif isinstance(window, MainWindow):
            self._agree(window)

    def _agree(self, window: MainWindow) -> None:
        controller = window.show_page("settings").findChild(DeletionController)
        assert isinstance(controller, DeletionController)
        if not window.findChildren(EraseDialog):
            controller.erase.open.click()
            (dialog,) = window.findChildren(EraseDialog)
            question = asked_again(dialog)
            keys(question.typed, "delete")
            question.risky.click()


@pytest.fixture
def person(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Erasing]:
    monkeypatch.setattr(window_host, "make_application", lambda: qapp)
    yield Erasing()
    qapp.setStyleSheet("")


def test_from_the_window_to_the_last_words(person: Erasing, usual: BackupService, own_home: Path):
    assert usual.inventory.secondary_root is not None
    assert application.DesktopApp(usual.path, app.open_diary).run() == 0
    assert person.read[0] == "Everything was deleted"
    assert everything_in(own_home) == []
    assert not usual.path.parent.exists()
    assert (
        len(everything_in(usual.inventory.secondary_root)) == 2
    )  # no new copy was made on the way out


def test_what_is_left_is_named_and_the_program_ends_with_one(
    person: Erasing, usual: BackupService, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(erase, "erase", lambda files: (usual.path,))
    assert application.DesktopApp(usual.path, app.open_diary).run() == 1
    assert person.read[0] == "Not everything could be deleted"
    said = " ".join(person.read).replace("\N{ZERO WIDTH SPACE}", "")
    assert str(usual.path) in said


@pytest.mark.parametrize(
    ("settings", "gone", "stays"),
    [
        (True, "the log for support and this computer’s settings were removed", ""),
        (False, "the log for support were removed", "settings stay, because your usual diary"),
    ],
)
def test_the_last_words_name_what_went_and_what_stays(
    theme: Theme, *, settings: bool, gone: str, stays: str, qtbot: QtBot
):
    window = ErasedWindow(theme, EraseResult(settings=settings))
    qtbot.addWidget(window)
    told = " ".join(texts(window))
    assert gone in told
    assert stays in told
    assert "What you saved in other places is still there: reports, exports," in told


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize(
    "erased",
    [
        EraseResult(settings=True),
        EraseResult(settings=False, kept=Path("/media/ann/a-stick-with-a-long-name/backups")),
        EraseResult(
            settings=True, left=(Path("/home/ann/.local/share/mbc-tracker/diary.mbc"),) * 9
        ),
        EraseResult(settings=True, fault="The stick is not there."),
    ],
)
def test_the_last_words_fit(qapp: QApplication, theme: Theme, erased: EraseResult, scale: float):
    large = Theme(theme.colours, scale=scale)
    qapp.setStyleSheet(large.stylesheet())
    window = ErasedWindow(large, erased)
    window.show()
    QTest.qWait(40)
    assert faults(window) == []
    assert window.width() <= 1024
    assert window.height() <= 700
    window.close()
    qapp.setStyleSheet("")
