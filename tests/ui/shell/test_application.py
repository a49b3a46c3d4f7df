"""From starting to letting go: the window, what is said instead of it, and mistakes of our own."""

from __future__ import annotations

import os
import shutil
import signal
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker import app, paths
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.storage.open_store import open_store
from mbc_tracker.ui.shell import application, single_instance, window_host
from mbc_tracker.ui.shell.crash_dialog import CrashDialog
from mbc_tracker.ui.shell.error_window import ErrorWindow
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.posix_signals import EXIT_SIGNALS
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.shell.single_instance import SingleInstance
from mbc_tracker.ui.style import theme
from mbc_tracker.ui.style.preferences import Preferences
from tests import raw
from tests.fakes import FixedClock
from tests.ui.acting import texts


class Visitor(QObject):
    """Looks at the window as soon as it is there, and closes it."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QWidget] = []
        self.lines: list[str] = []
        self._timer = QTimer(self)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def meet(self, window: QWidget) -> None:
        """What to do with the window; by default it is only closed."""

    @Slot()
    def _look(self) -> None:
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and isinstance(window, (MainWindow, ErrorWindow, CrashDialog)):
                self._timer.stop()
                self.seen.append(window)
                self.lines = texts(window)
                self.meet(window)
                window.close()


@pytest.fixture
def visitor(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Visitor]:
    """Somebody who closes the window again; there is only one application in a process."""
    monkeypatch.setattr(window_host, "make_application", lambda: qapp)
    yield Visitor()
    qapp.setStyleSheet("")


def test_the_window_opens_the_diary_and_lets_go_of_it(visitor: Visitor, diary_path: Path):
    assert application.DesktopApp(diary_path, app.open_diary).run() == 0
    assert isinstance(visitor.seen[0], MainWindow)
    assert [file.name for file in diary_path.parent.iterdir()] == ["diary.mbc"]
    assert sys.excepthook is sys.__excepthook__


def test_a_new_diary_is_made_where_there_is_none(visitor: Visitor, tmp_path: Path):
    path = paths.default_diary()
    assert application.DesktopApp(path, app.open_diary).run() == 0
    open_store(path, create=False).close()


def newer(path: Path) -> None:
    open_store(path, create=True).close()
    raw.alter(path, "UPDATE alembic_version SET version_num = '9999'")


def foreign(path: Path) -> None:
    path.write_text("Dear diary", encoding="utf-8")


def cut_off(path: Path) -> None:
    open_store(path, create=True).close()
    os.truncate(path, path.stat().st_size // 2)


def empty(path: Path) -> None:
    path.touch()


@pytest.mark.parametrize("spoil", [newer, foreign, cut_off, empty])
def test_a_file_that_is_no_diary_is_said_and_left_alone(
    visitor: Visitor, tmp_path: Path, capsys: pytest.CaptureFixture[str], spoil: object
):
    path = tmp_path / "diary.mbc"
    assert callable(spoil)
    spoil(path)
    before = path.read_bytes()
    assert application.DesktopApp(path, app.open_diary).run() == 1
    (sentence,) = capsys.readouterr().err.splitlines()
    assert sentence in visitor.lines
    assert path.read_bytes() == before


def test_a_folder_that_can_not_be_is_one_sentence(
    visitor: Visitor, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    (tmp_path / "file").touch()
    assert application.DesktopApp(tmp_path / "file" / "diary.mbc", app.open_diary).run() == 1
    (sentence,) = capsys.readouterr().err.splitlines()
    assert sentence in visitor.lines
    assert "Errno" not in sentence


def test_the_trouble_window_shows_the_file_and_its_folder(
    visitor: Visitor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    monkeypatch.setattr(Visitor, "meet", lambda self, window: window._show_folder())
    foreign(tmp_path / "diary.mbc")
    application.DesktopApp(tmp_path / "diary.mbc", app.open_diary).run()
    assert list(map(Path, opened)) == [tmp_path]
    shown = "".join(visitor.lines).replace("\N{ZERO WIDTH SPACE}", "")
    assert str(tmp_path / "diary.mbc") in shown


def test_a_diary_that_is_open_elsewhere_is_said(
    visitor: Visitor,
    diary_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(single_instance, "_STARTING", 0)
    other = SingleInstance(diary_path)
    other.lock.acquire()
    assert application.DesktopApp(diary_path, app.open_diary).run() == 1
    assert "is already open in process" in capsys.readouterr().err
    other.release()


def elsewhere(path: Path) -> None:
    """Mark the diary as open on another computer."""
    lock = path.with_name(f"{path.name}.lock")
    lock.write_text("4242\nmbc-tracker\nward-laptop\n\n\n", encoding="utf-8")


def test_a_diary_that_may_be_open_on_another_computer_is_asked_about(
    visitor: Visitor, diary_path: Path, capsys: pytest.CaptureFixture[str]
):
    elsewhere(diary_path)
    assert application.DesktopApp(diary_path, app.open_diary).run() == 1
    assert [type(it) for it in visitor.seen] == [ErrorWindow]
    assert "Your diary may be open on another computer" in visitor.lines
    assert "“ward-laptop”" in capsys.readouterr().err


def test_who_says_that_it_is_not_gets_the_diary(
    visitor: Visitor, diary_path: Path, monkeypatch: pytest.MonkeyPatch
):
    elsewhere(diary_path)

    def meet(window: QWidget) -> None:
        if isinstance(window, ErrorWindow):
            visitor._timer.start()
            window.take_over.click()

    monkeypatch.setattr(visitor, "meet", meet)
    assert application.DesktopApp(diary_path, app.open_diary).run() == 0
    assert [type(it) for it in visitor.seen] == [ErrorWindow, MainWindow]


def test_a_lock_that_someone_else_took_over_meanwhile_stays_theirs(
    visitor: Visitor, diary_path: Path, monkeypatch: pytest.MonkeyPatch
):
    elsewhere(diary_path)
    other = SingleInstance(diary_path)

    def meet(window: QWidget) -> None:
        if not visitor.seen[1:]:
            visitor._timer.start()
            other.lock.take_over()
            window.take_over.click()  # type: ignore[attr-defined]

    monkeypatch.setattr(visitor, "meet", meet)
    assert application.DesktopApp(diary_path, app.open_diary).run() == 1
    assert [type(it) for it in visitor.seen] == [ErrorWindow] * 2
    assert any("already open in process" in line for line in visitor.lines)
    other.release()


def test_the_second_start_ends_quietly_after_calling_the_first(
    visitor: Visitor, diary_path: Path, capsys: pytest.CaptureFixture[str]
):
    other = SingleInstance(diary_path)
    other.lock.acquire()
    other.listen()
    assert application.DesktopApp(diary_path, app.open_diary).run() == 0
    assert capsys.readouterr().err == ""
    assert visitor.seen == []
    other.release()


def test_being_called_brings_the_window_forward(
    visitor: Visitor, diary_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
):
    came: list[str] = []

    def wait(_: Visitor, __: QWidget) -> None:
        qtbot.waitUntil(lambda: bool(came))

    monkeypatch.setattr(MainWindow, "come_to_front", lambda self: came.append("came"))
    monkeypatch.setattr(
        SingleInstance, "listen", lambda held: QTimer.singleShot(0, held.asked_for.emit)
    )
    monkeypatch.setattr(Visitor, "meet", wait)
    application.DesktopApp(diary_path, app.open_diary).run()
    assert came == ["came"]


def raise_in_a_slot(self: Visitor, window: QWidget) -> None:
    for _ in range(2):
        try:
            message = "cough 4, slept badly"
            raise ValueError(message)  # noqa: TRY301 - what a mistake of the program would do
        except ValueError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    dialogs = window.findChildren(CrashDialog)
    self.lines = [dialog.report.toPlainText() for dialog in dialogs]
    dialogs[0].close()


def test_a_mistake_of_the_program_is_owned_up_to_once_and_without_diary_text(
    visitor: Visitor, diary_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(Visitor, "meet", raise_in_a_slot)
    assert application.DesktopApp(diary_path, app.open_diary).run() == 0
    (report,) = visitor.lines
    assert "ValueError" in report
    assert "raise_in_a_slot" in report
    assert "cough 4" not in report
    assert str(Path.home()) not in report


def test_a_diary_in_a_folder_that_is_read_only_can_be_looked_at(
    visitor: Visitor,
    empty_diary: Path,
    shared_folder: Path,
    unprivileged: Callable[[], AbstractContextManager[None]],
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(shared_folder))
    path = shared_folder / "place" / "diary.mbc"
    path.parent.mkdir()
    shutil.copyfile(empty_diary, path)
    path.chmod(0o444)
    path.parent.chmod(0o555)
    with unprivileged():
        assert application.DesktopApp(path, app.open_diary).run() == 0
    assert [type(it) for it in visitor.seen] == [MainWindow]
    assert [it.name for it in path.parent.iterdir()] == ["diary.mbc"]
    path.parent.chmod(0o755)


def kept_and_removed(path: Path, clock: FixedClock) -> Path:
    """The only backup of a diary that is not there any more."""
    open_store(path, create=True).close()
    backup_service = BackupService(path, clock)
    copy = backup_service.back_up_now("asked").backup
    assert copy is not None
    path.unlink()
    return copy.path


def test_a_diary_that_is_gone_is_not_replaced_unasked(
    visitor: Visitor, tmp_path: Path, clock: FixedClock, capsys: pytest.CaptureFixture[str]
):
    path = tmp_path / "diary.mbc"
    kept_and_removed(path, clock)
    assert application.DesktopApp(path, app.open_diary).run() == 1
    assert "Your diary file is missing" in visitor.lines
    assert "There is no diary here, though there was one" in capsys.readouterr().err
    assert not path.exists()


def test_who_wants_a_new_diary_in_its_place_gets_one_and_keeps_the_backups(
    visitor: Visitor, tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "diary.mbc"
    copy = kept_and_removed(path, clock)

    def meet(window: QWidget) -> None:
        if isinstance(window, ErrorWindow):
            visitor._timer.start()
            window.begin.click()

    monkeypatch.setattr(visitor, "meet", meet)
    assert application.DesktopApp(path, app.open_diary).run() == 0
    assert [type(it) for it in visitor.seen] == [ErrorWindow, MainWindow]
    assert "This is a new diary. The backups of the earlier one are kept." in visitor.lines
    assert path.exists()
    (kept,) = BackupService(path, clock).inventory.earlier_backups()
    assert (kept.path.name, copy.exists()) == (copy.name, False)
    assert kept.path.with_name(f"{kept.path.name}.sha256").exists()


def test_backups_on_a_stick_count_too(visitor: Visitor, tmp_path: Path, clock: FixedClock):
    path, stick = tmp_path / "diary.mbc", tmp_path / "stick"
    copy = kept_and_removed(path, clock)
    away = BackupService(path, clock, stick).inventory.secondary_folder
    assert away is not None
    stick.mkdir()
    copy.parent.rename(away)
    Preferences(paths.config_dir()).of_diary(path).second_folder = stick
    assert application.DesktopApp(path, app.open_diary).run() == 1
    assert [type(it) for it in visitor.seen] == [ErrorWindow]


def test_a_diary_that_was_here_before_is_missed_though_it_has_no_backups(
    visitor: Visitor, diary_path: Path, monkeypatch: pytest.MonkeyPatch
):
    assert application.DesktopApp(diary_path, app.open_diary).run() == 0
    diary_path.rename(diary_path.with_name("on the stick that was pulled out"))
    visitor._timer.start()
    assert application.DesktopApp(diary_path, app.open_diary).run() == 1
    assert [type(it) for it in visitor.seen] == [MainWindow, ErrorWindow]
    assert not diary_path.exists()


def test_the_folder_of_a_stick_that_is_not_plugged_in_is_not_made(
    visitor: Visitor, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    path = tmp_path / "stick" / "diary.mbc"
    assert application.DesktopApp(path, app.open_diary).run() == 1
    assert "is not there" in capsys.readouterr().err
    assert not path.parent.exists()
    assert [type(it) for it in visitor.seen] == [ErrorWindow]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are always text")
def test_a_name_that_is_no_text_is_one_sentence(
    visitor: Visitor, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    folder = tmp_path / os.fsdecode(b"\xff")
    folder.mkdir()
    assert application.DesktopApp(folder / "diary.mbc", app.open_diary).run() == 1
    assert "characters that can't be read" in capsys.readouterr().err
    assert [type(it) for it in visitor.seen] == [ErrorWindow]


def test_a_mistake_before_the_window_is_there_is_owned_up_to_as_well(
    visitor: Visitor, diary_path: Path, monkeypatch: pytest.MonkeyPatch
):
    def fail(self: Session) -> None:
        message = "cough 4"
        raise RuntimeError(message)

    monkeypatch.setattr(Session, "start_background_services", fail)

    reports: list[str] = []

    def meet(window: QWidget) -> None:
        if isinstance(window, CrashDialog):
            reports.append(window.report.toPlainText())
            assert "Your diary is safe" in window._about.text()
        elif not reports:
            visitor._timer.start()

    monkeypatch.setattr(visitor, "meet", meet)
    assert application.DesktopApp(diary_path, app.open_diary).run() == 1
    (report,) = reports
    assert "RuntimeError" in report
    assert "cough 4" not in report
    assert sys.excepthook is sys.__excepthook__


def test_what_this_computer_prefers_holds_from_the_start(visitor: Visitor, diary_path: Path):
    preferences = Preferences(paths.config_dir())
    preferences.text_size = 150
    preferences._settings.sync()
    application.DesktopApp(diary_path, app.open_diary).run()
    window = visitor.seen[0]
    assert isinstance(window, MainWindow)
    assert window._theme.scale == 1.5


def test_a_font_that_can_not_be_read_is_one_sentence(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "Broken.ttf").write_bytes(b"no font")
    monkeypatch.setattr(paths, "resource", lambda *parts: tmp_path)
    with pytest.raises(EnvironmentFault, match=r"font “Broken.ttf” can't be read"):
        theme.register_fonts()


def start_and_end(path: Path, *, umask: int = -1) -> tuple[int, list[str]]:
    """The exit code of a process of its own, and what it said that is not about this platform."""
    script = (
        "import sys; from PySide6.QtCore import QTimer;"
        "from mbc_tracker import app; from mbc_tracker.ui.shell import session;"
        "show = session.Session.show;"
        "session.Session.show = lambda it: (show(it), QTimer.singleShot(50, it.window.close));"
        "app.main(['--diary', sys.argv[1]])"
    )
    command = [sys.executable, "-c", script, str(path)]
    ended = subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=60, umask=umask
    )
    said = [line for line in ended.stderr.splitlines() if "does not support" not in line]
    return ended.returncode, said


def test_a_real_start_and_end_leave_with_zero(diary_path: Path):
    assert start_and_end(diary_path) == (0, [])


def test_all_that_a_run_writes_is_for_its_owner_only(tmp_path: Path, own_home: Path):
    path = tmp_path / "new" / "diary.mbc"
    path.parent.mkdir(mode=0o700)
    log = [sys.executable, "-m", "mbc_tracker", "--diary", str(path)]
    for words in (["log", "cough=3"], ["chart", "-o", str(tmp_path / "new" / "chart.svg")]):
        subprocess.run([*log, *words], check=True, capture_output=True, umask=0)
    assert start_and_end(path, umask=0) == (0, [])
    written = [*path.parent.rglob("*"), path.parent, *own_home.rglob("*")]
    # Where a system has no list of its typefaces yet, its own library makes one for the user.
    written = [it for it in written if "fontconfig" not in it.parts]
    assert {it.name for it in written} >= {"diary.mbc", "chart.svg", "backups", "mbc-tracker"}
    assert {stat.filemode(it.stat().st_mode)[4:] for it in written} == {"------"}


def test_a_real_second_start_calls_the_first_and_says_nothing(qtbot: QtBot, diary_path: Path):
    first = SingleInstance(diary_path)
    first.lock.acquire()
    first.listen()
    command = [sys.executable, "-m", "mbc_tracker", "--diary", str(diary_path)]
    with qtbot.waitSignal(first.asked_for, timeout=30_000):
        second = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    assert second.communicate(timeout=30)[1] == ""
    assert second.returncode == 0
    first.release()


@pytest.mark.parametrize("name", [it.name for it in EXIT_SIGNALS])
def test_being_told_to_end_saves_what_is_being_typed(
    visitor: Visitor, diary_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
):
    def meet(window: QWidget) -> None:
        note = window.pages["today"].answers.note  # type: ignore[attr-defined]
        note.setPlainText("Half a sentence")
        monkeypatch.setattr(window, "close", lambda: None)  # nobody closes it
        signal.raise_signal(signal.Signals[name])

    before = signal.getsignal(signal.Signals[name])
    monkeypatch.setattr(visitor, "meet", meet)
    assert application.DesktopApp(diary_path, app.open_diary).run() == 0
    (note,) = raw.rows(diary_path)["notes"]
    assert "Half a sentence" in note
    assert signal.getsignal(signal.Signals[name]) == before


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE answers SET recorded_utc = '2O26-11-22 09:41:00'",
        "UPDATE notes SET text = CAST(text AS BLOB)",
    ],
)
def test_a_day_that_can_not_be_read_leads_to_its_backups(
    visitor: Visitor, diary_path: Path, capsys: pytest.CaptureFixture[str], damage: str
):
    with app.open_diary(diary_path, create=False, write=False) as diary:
        diary.record(diary.clock.today(), {"cough": 4}, "A note")
    raw.alter(diary_path, damage)
    assert application.DesktopApp(diary_path, app.open_diary).run() == 1
    assert [type(it) for it in visitor.seen] == [ErrorWindow]
    assert "Restore a backup" in capsys.readouterr().err


def test_half_made_copies_are_gone_before_anybody_is_asked(visitor: Visitor, diary_path: Path):
    left = diary_path.with_name(".diary.mbc.x.part")
    left.write_bytes(b"a note")
    assert application.DesktopApp(diary_path, app.open_diary).run() == 0
    assert not left.exists()


def test_no_thread_keeps_python_for_long_while_there_is_a_window(
    visitor: Visitor, diary_path: Path, monkeypatch: pytest.MonkeyPatch
):
    usual, seen = sys.getswitchinterval(), []
    monkeypatch.setattr(visitor, "meet", lambda _: seen.append(sys.getswitchinterval()))
    assert application.DesktopApp(diary_path, app.open_diary).run() == 0
    assert seen == [pytest.approx(0.0005)]
    assert sys.getswitchinterval() == usual
