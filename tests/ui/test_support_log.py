"""The log for support in the window: what it says of a day's use, and that it says no more."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker import app, paths
from mbc_tracker.content import catalogue
from mbc_tracker.domain import profile
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.domain.records import Note
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.log_entry import LogEvent
from mbc_tracker.services.backups.service import BackupResult, BackupService
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.database import CURRENT
from mbc_tracker.storage.open_store import open_store
from mbc_tracker.support_log import SupportLog, log_files
from mbc_tracker.ui.backup.card import BackupsCard
from mbc_tracker.ui.common.exit_request import Erase, NewDiary, Protect, Restore, Unlock
from mbc_tracker.ui.data_import.card import ImportCard
from mbc_tracker.ui.data_import.dialog import ImportDialog
from mbc_tracker.ui.deletion.erase import erase_everything, remove_empty_folders
from mbc_tracker.ui.report.data_export import CSV
from mbc_tracker.ui.report.page import ReportPage
from mbc_tracker.ui.settings.log_dialog import LogDialog
from mbc_tracker.ui.settings.sections import SettingsSection
from mbc_tracker.ui.settings.support_card import SupportCard
from mbc_tracker.ui.shell import application, window_host
from mbc_tracker.ui.shell.crash_dialog import CrashDialog
from mbc_tracker.ui.shell.error_window import ErrorWindow
from mbc_tracker.ui.shell.event_log import SessionEvents, event_of
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.preferences import Colours, Preferences
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import (
    TODAY,
    a_contact,
    a_moment,
    a_question,
    an_appointment,
    an_event,
    an_own_symptom,
)
from tests.exchange.parsed import HEADER
from tests.fakes import FixedClock
from tests.ui.acting import child, press, settings_section, tab_stops, texts
from tests.ui.fitting import faults
from tests.ui.person import Person

WORDS = "the third lamp from the left"
#: Each is planted in another place: parts of the diary, folder, file names, errors.
PLANTED = tuple(f"Zwolf{part}ender" for part in "abcdefghijklmnop")
KEY = Passphrase.typed(WORDS)
OLDEST = Path(__file__).parents[1] / "files" / "diary-0001.mbc"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[SupportLog]:
    made = SupportLog(tmp_path / "state")
    made.start()
    yield made
    made.close()


@pytest.fixture
def session(session: Session, log: SupportLog) -> Session:
    """The window as in other tests, but with a log."""
    session.log = log
    return session


@pytest.fixture
def card(session: Session) -> SupportCard:
    return child(settings_section(session.window, SettingsSection.FILES), SupportCard)


def shown(session: Session) -> LogDialog:
    return child(session.window, LogDialog)


# A day's use, with words planted everywhere


def planted_diary(folder: Path, clock: FixedClock) -> Path:
    """A protected diary with a word in each part of it, in a folder of a person's name."""
    note, event, who, ask, team, moment, own, name = PLANTED[:8]
    path = folder / f"{PLANTED[8]}.mbc"
    diary = Diary(open_store(path, create=True, key=KEY), catalogue.load(), clock)
    diary.write_note(TODAY, note)
    diary.record(TODAY, {"cough": 4})
    diary.save(
        an_event(text=event),
        an_appointment(who=who),
        a_question(ask),
        a_contact(team),
        a_moment({"cough": 4}, note=moment),
        an_own_symptom(own),
        label="planted",
    )
    diary.set(profile.NAME, name)
    diary.close()
    return path


class Visitor(QObject):
    """Uses everything that is logged, then ends the program."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        super().__init__()
        self._qtbot, self._folder = qtbot, folder
        self.told = ""
        self._timer = QTimer(self)
        self._timer.setInterval(200)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and isinstance(window, MainWindow):
                self._timer.stop()
                try:
                    self._use(window)
                finally:
                    QApplication.exit(0)  # closing does nothing to a window that locking has hidden

    def _use(self, window: MainWindow) -> None:
        self._qtbot.waitUntil(lambda: bool(log_files(paths.state_dir())), timeout=10_000)
        today = window.show_page("today")
        assert isinstance(today, TodayPage)
        press(today, "cough", 7)
        today.answers.note.setPlainText(PLANTED[9])
        today.flush()
        self._refused(window)
        self._bring_in(window)
        self._export(window)
        self._back_up_in_vain(window)
        self._mistake(window)
        window.lock_wanted.emit()

    def _refused(self, window: MainWindow) -> None:
        def refuse() -> None:
            raise EnvironmentFault(PLANTED[10])

        assert not window._operations.run(refuse)  # type: ignore[arg-type]

    def _bring_in(self, window: MainWindow) -> None:
        file = self._folder / f"{PLANTED[11]}.csv"
        line = f"2026-11-21,,note,,,,{PLANTED[12]}\r\n"
        file.write_text(HEADER + line, encoding="utf-8", newline="")
        child(window.show_page("settings"), ImportCard).show_file(str(file))
        dialog = child(window, ImportDialog)
        self._qtbot.waitUntil(dialog.bring.isEnabled, timeout=10_000)
        with self._qtbot.waitSignal(dialog.imported, timeout=10_000):
            dialog.bring.click()

    def _export(self, window: MainWindow) -> None:
        report = window.show_page("report")
        assert isinstance(report, ReportPage)
        self._qtbot.waitUntil(lambda: report.pdf != b"", timeout=20_000)
        report.output.save_to(str(self._folder / f"{PLANTED[13]}.csv"), CSV)
        report.output.save_to(str(self._folder / PLANTED[14] / "no.csv"), CSV)

    def _back_up_in_vain(self, window: MainWindow) -> None:
        backups = next(self._folder.glob("backups"))
        shutil.rmtree(backups)
        backups.touch()
        backup = child(window.show_page("settings"), BackupsCard)
        self._qtbot.waitUntil(backup.now.isEnabled, timeout=10_000)
        with self._qtbot.waitSignal(backup._scheduler.failed, timeout=10_000):
            backup.now.click()

    def _mistake(self, window: MainWindow) -> None:
        try:
            int(PLANTED[15])
        except ValueError as error:
            sys.excepthook(type(error), error, error.__traceback__)
        dialog = child(window, CrashDialog)
        self.told = dialog.report.toPlainText()
        dialog.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Annegret Zwolfender"
    made.mkdir()
    return made


def test_a_days_use_leaves_events_and_nothing_that_was_written(
    qtbot: QtBot,
    qapp: QApplication,
    folder: Path,
    clock: FixedClock,
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(window_host, "make_application", lambda: qapp)
    path = planted_diary(folder, clock)
    person = Visitor(qtbot, folder)
    log = SupportLog(paths.state_dir())
    application.DesktopApp(path, app.open_diary, KEY, log).run()
    qapp.setStyleSheet("")
    told = SupportLog(paths.state_dir()).text()
    events = [line[21:].split(" kind=")[0] for line in told.splitlines()]
    assert {re.sub(r" [a-z]+=.*", "", it) for it in events} >= {
        *(LogEvent.STARTED, LogEvent.DIARY_OPENED, LogEvent.WINDOW_OPENED, LogEvent.IMPORTED),
        *(LogEvent.REPORT_MADE, LogEvent.FILE_SAVED, LogEvent.REFUSED, LogEvent.CRASHED),
        *(LogEvent.BACKUP_MADE, LogEvent.BACKUP_FAILED, LogEvent.LOCKED, LogEvent.ENDED),
    }
    assert "protected=yes" in told
    assert "import finished kind=csv" in told
    assert "ValueError" in told
    assert "What the program did before:" in person.told
    assert "diary opened" in person.told
    files = log_files(paths.state_dir())
    assert files
    for text in (person.told, *(it.read_text(encoding="utf-8") for it in files)):
        assert "wolf" not in text.casefold()
        assert not [word for word in (*PLANTED, WORDS, "lamp", str(folder)) if word in text]
    assert [it.name for it in paths.state_dir().iterdir()] == [it.name for it in files]


def test_what_was_planted_is_in_the_diary(folder: Path, clock: FixedClock):
    """Or the test above could not fail."""
    path = planted_diary(folder, clock)
    diary = Diary(open_store(path, create=False, key=KEY), catalogue.load(), clock)
    assert diary.reader.records(Note)[0].text == PLANTED[0]
    diary.close()


@pytest.mark.parametrize(
    ("request_", "key", "event"),
    [
        (Unlock(KEY), None, LogEvent.UNLOCKED),
        (Restore(Path("a.mbc")), None, LogEvent.RESTORED),
        (NewDiary(), None, LogEvent.NEW_DIARY),
        (Protect(KEY), None, LogEvent.PASSPHRASE_SET),
        (Protect(KEY), KEY, LogEvent.PASSPHRASE_CHANGED),
        (Protect(None), KEY, LogEvent.PASSPHRASE_REMOVED),
    ],
)
def test_what_the_diary_was_closed_for_is_an_event(
    request_: Unlock | Restore | NewDiary | Protect, key: Passphrase | None, event: LogEvent
):
    assert event_of(request_, key) is event


class Leaving(Person):
    """Closes the window once it is in the log, whether the diary could be opened or not."""

    def see(self, window: QWidget) -> None:
        if isinstance(window, MainWindow | ErrorWindow) and SupportLog(paths.state_dir()).text():
            window.close()


def test_a_diary_that_does_not_open_is_logged_without_the_sentence(
    qapp: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
):
    monkeypatch.setattr(window_host, "make_application", lambda: qapp)
    path = folder / "diary.mbc"
    path.write_text("Dear diary", encoding="utf-8")
    person = Leaving()
    application.DesktopApp(path, app.open_diary, None, SupportLog(paths.state_dir())).run()
    person.stop()
    told = SupportLog(paths.state_dir()).text()
    assert "diary not opened kind=EnvironmentFault\n" in told
    assert told.endswith("program ended\n")
    assert "Zwolf" not in told
    qapp.setStyleSheet("")


def test_bringing_an_older_diary_up_to_date_is_logged(
    qapp: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(window_host, "make_application", lambda: qapp)
    path = Path(shutil.copy2(OLDEST, folder / "diary.mbc"))
    person = Leaving()
    application.DesktopApp(path, app.open_diary, None, SupportLog(paths.state_dir())).run()
    person.stop()
    told = SupportLog(paths.state_dir()).text()
    assert f"diary brought up to date previous=1 revision={int(CURRENT.revision)}\n" in told
    qapp.setStyleSheet("")


def test_a_refusal_is_logged_before_the_window_is_shown(session: Session, log: SupportLog):
    def refuse() -> None:
        raise EnvironmentFault(PLANTED[10])

    assert not session.operations.run(refuse)  # type: ignore[arg-type]
    assert log.text().endswith("refused kind=EnvironmentFault\n")


# The card and the dialog


def test_the_log_is_shown_to_be_read_copied_and_saved(
    session: Session, card: SupportCard, log: SupportLog, tmp_path: Path
):
    log.record(LogEvent.WINDOW_OPENED, milliseconds=812)
    card.show_log.click()
    dialog = shown(session)
    assert dialog.report.isReadOnly()
    assert dialog.report.toPlainText() == log.text().rstrip()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == log.text().rstrip()
    dialog.save_to(str(tmp_path / "log.txt"))
    assert (tmp_path / "log.txt").read_text() == log.text().rstrip()
    assert dialog.done_words.text() == f"Saved as “log.txt” in “{tmp_path.name}”."
    dialog.close()


def test_a_long_log_opens_at_its_end(
    qtbot: QtBot, session: Session, card: SupportCard, log: SupportLog
):
    for number in range(500):
        log.record(LogEvent.WINDOW_OPENED, milliseconds=number)
    card.show_log.click()
    bar = shown(session).report.verticalScrollBar()
    qtbot.waitUntil(lambda: 0 < bar.maximum() == bar.value())
    shown(session).close()


def test_an_empty_log_says_so_and_there_is_nothing_to_copy(session: Session, card: SupportCard):
    card.show_log.click()
    dialog = shown(session)
    assert dialog.report.placeholderText() == "The log is empty."
    assert not dialog.copy.isEnabled()
    assert not dialog.save.isEnabled()
    dialog.close()


def test_deleting_says_what_came_of_it(
    card: SupportCard, log: SupportLog, monkeypatch: pytest.MonkeyPatch
):
    log.record(LogEvent.WINDOW_OPENED)
    card.delete.click()
    assert card.done_words.text() == "The log was deleted. A new one starts automatically."
    assert "window opened" not in log.text()
    monkeypatch.setattr(log, "delete", log.files)
    card.delete.click()
    assert "This could not be deleted: " in card.done_words.text()
    assert "support.log" in card.done_words.text()


def test_the_keyboard_reaches_both_buttons(session: Session, card: SupportCard):
    stops = list(tab_stops(card.show_log, session.window.pages["settings"]))
    assert card.delete in stops
    assert [card.show_log.text(), card.delete.text()] == ["Show the log…", "Delete the log"]


@pytest.mark.covered_elsewhere
@pytest.mark.parametrize("colours", [Colours.LIGHT, Colours.DARK])
@pytest.mark.parametrize("text", [100, 200])
def test_card_and_dialogs_fit(
    qtbot: QtBot, session: Session, preferences: Preferences, text: int, colours: Colours
):
    preferences.text_size, preferences.colours = text, colours
    session.rebuild()
    window = session.window
    window.resize(1024, 700)
    card = child(window.show_page("settings"), SupportCard)
    card.delete.click()
    qtbot.wait(100)
    assert faults(card) == []
    card.show_log.click()
    crash = CrashDialog(session.theme, "ValueError", window, "2026-11-29T15:03:11Z window opened")
    crash.open()
    qtbot.wait(100)
    for dialog in (shown(session), crash):
        assert faults(dialog) == []
        assert dialog.width() <= window.width()
        assert dialog.height() <= window.height()
        dialog.close()


def test_a_report_without_a_log_stands_alone(session: Session, theme: Theme):
    dialog = CrashDialog(theme, "the report", session.window)
    assert dialog.report.toPlainText() == "the report"
    assert any("Nothing you have written is in it" in line for line in texts(dialog))
    dialog.close()


def test_a_copy_that_the_second_folder_lacks_is_an_event_of_its_own(
    log: SupportLog, session: Session
):
    SessionEvents(log, session).back_up(BackupResult(None, secondary_fault=PLANTED[0]))
    SessionEvents(log, session).unlock()
    assert [line[21:] for line in log.text().splitlines()] == [
        LogEvent.BACKUP_MADE,
        LogEvent.SECOND_BACKUP_FAILED,
        LogEvent.UNLOCKED,
    ]


# Delete everything


def erased_log(diary_path: Path, clock: FixedClock) -> tuple[Path, ...]:
    log = SupportLog(paths.state_dir())
    log.start()
    log.record(LogEvent.STARTED)
    log.close()
    backup_service = BackupService(diary_path, clock)
    erased = erase_everything(Erase(), backup_service, Preferences(paths.config_dir()))
    remove_empty_folders(diary_path)
    return erased.left


def test_delete_everything_takes_the_log_along(diary_path: Path, clock: FixedClock):
    assert erased_log(diary_path, clock) == ()
    assert not paths.state_dir().exists()


def test_a_log_that_can_not_be_deleted_is_named(
    diary_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
):
    unlink = Path.unlink

    def refuse(path: Path, *, missing_ok: bool = False) -> None:
        if path.name == "support.log":
            raise PermissionError
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse)
    assert [it.name for it in erased_log(diary_path, clock)] == ["support.log"]
