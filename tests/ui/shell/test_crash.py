"""A mistake of the program: what is told about it, and what never is."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from mbc_tracker import __version__
from mbc_tracker.crash_report import _place, crash_report
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.open_store import open_store
from mbc_tracker.support_log import SupportLog
from mbc_tracker.ui.notices.panel import NoticePanel
from mbc_tracker.ui.shell.crash_dialog import CrashDialog
from mbc_tracker.ui.shell.crash_handler import CrashHandler
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.session import Session
from tests.builders import TODAY
from tests.fakes import FixedClock
from tests.ui.acting import texts

KEY = Passphrase("three dull words")


@pytest.fixture(params=[None, KEY], ids=["plain", "protected"])
def diary(
    tmp_path: Path, catalogue: Catalogue, clock: FixedClock, request: pytest.FixtureRequest
) -> Iterator[Diary]:
    """An open diary with an entry, without and with a passphrase."""
    store = open_store(tmp_path / "diary.mbc", create=True, key=request.param)
    opened = Diary(store, catalogue, clock)
    opened.record(TODAY, {"cough": 4})
    yield opened
    opened.close()


def raised(text: str) -> ValueError:
    with pytest.raises(ValueError) as caught:
        raise ValueError(text)
    return caught.value


@given(text=st.text(min_size=12))
def test_the_report_never_holds_the_message(text: str):
    error = raised(text)
    assert text not in crash_report(ValueError, error.__traceback__)


def test_the_report_names_the_version_the_kind_and_the_lines():
    report = crash_report(ValueError, raised("x").__traceback__)
    first, kind, line = report.splitlines()
    assert first.startswith(f"MBC Tracker {__version__}, Python ")
    assert kind == "ValueError"
    assert line.startswith("test_crash.py:")
    assert line.endswith(" raised")


def test_files_are_named_from_their_package_on():
    assert (
        _place("/home/anna.schmidt/mbc_tracker/services/diary.py")
        == "mbc_tracker/services/diary.py"
    )
    assert (
        _place("/home/anna/mbc_tracker/mbc_tracker/ui/shell/application.py")
        == "mbc_tracker/ui/shell/application.py"
    )
    installed = "/home/anna/.venv/lib/site-packages/sqlalchemy/engine/base.py"
    assert _place(installed) == "site-packages/sqlalchemy/engine/base.py"
    assert _place("/home/anna.schmidt/json/decoder.py") == "decoder.py"


def test_what_the_computer_causes_is_a_sentence_and_no_mistake(qtbot: QtBot):
    watch = CrashHandler(SupportLog(None))
    with qtbot.assertNotEmitted(watch.happened), qtbot.waitSignal(watch.refused) as said:
        watch._hear(EnvironmentFault, EnvironmentFault("Another program is using the diary."), None)
    assert said.args == ["Another program is using the diary."]


def test_the_report_can_be_copied_and_saved_with_a_press(window: MainWindow, tmp_path: Path):
    dialog = CrashDialog(window._theme, "the report", window)
    dialog.open()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "the report"
    assert dialog.done_words.text() == "Copied."
    dialog.save.click()
    (chooser,) = dialog.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "r.txt"))
    chooser.close()
    assert (tmp_path / "r.txt").read_text() == "the report"
    assert dialog.done_words.text() == f"Saved as “r.txt” in “{tmp_path.name}”."
    dialog.save_to(str(tmp_path / "missing" / "r.txt"))
    assert dialog.error_text
    dialog.close()


def test_the_report_names_no_folder_of_the_person():
    report = crash_report(ValueError, raised("x").__traceback__)
    assert str(Path(__file__).parents[4]) not in report


def test_a_report_without_a_trace_names_the_kind():
    assert crash_report(KeyError, None).splitlines()[1:] == ["KeyError"]


def test_the_watch_hears_what_nobody_caught(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    watch = CrashHandler(SupportLog(None))
    watch.install()
    with qtbot.waitSignal(watch.happened) as heard:
        sys.excepthook(ValueError, raised("x"), raised("x").__traceback__)
    assert "ValueError" in heard.args[0]


def test_the_dialog_lets_the_report_be_copied_and_not_changed(window: MainWindow):
    dialog = CrashDialog(window._theme, "the report", window)
    dialog.open()
    assert dialog.report.toPlainText() == "the report"
    assert dialog.report.isReadOnly()
    assert not any("Your diary" in line for line in texts(dialog)), "nobody has looked"
    dialog.close()


def told_of_crash(session: Session) -> str:
    """The words above the report, after a mistake of the program."""
    session.dialogs.show_crash("the report")
    (dialog,) = session.window.findChildren(CrashDialog)
    dialog.close()
    return dialog._about.text()


def test_the_diary_is_called_safe_once_its_file_was_checked(session: Session, diary: Diary):
    before = diary.path.read_bytes()
    assert told_of_crash(session).startswith(
        "Your diary is safe: its file was checked just now, and what was shown as saved is in it."
    )
    assert diary.path.read_bytes() == before


def first_page(path: Path) -> None:
    patch(path, 0)


def last_page(path: Path) -> None:
    patch(path, path.stat().st_size - 4096)


def patch(path: Path, at: int) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        page = file.read(4096)
        file.seek(at)
        file.write(bytes(byte ^ 255 for byte in page))


def wait_for_notices(qtbot: QtBot, session: Session) -> None:
    """They are read a moment after a day is shown, and would find the damage before the test."""
    (panel,) = session.window.findChildren(NoticePanel)
    qtbot.waitUntil(lambda: panel._notices is not None)


@pytest.mark.parametrize("spoil", [first_page, last_page])
def test_a_diary_that_is_damaged_is_not_called_safe(
    qtbot: QtBot, session: Session, diary: Diary, spoil: Callable[[Path], None]
):
    wait_for_notices(qtbot, session)
    spoil(diary.path)
    told = told_of_crash(session)
    assert told.startswith("Your diary’s file was checked just now, and something is wrong. ")
    assert "“diary.mbc” is" in told
    assert "safe" not in told
    assert "passphrase" not in told


def test_a_diary_that_another_program_has_replaced_is_not_called_safe(
    qtbot: QtBot, session: Session, diary: Diary
):
    wait_for_notices(qtbot, session)
    older = diary.path.read_bytes()
    diary.record(TODAY, {"cough": 9})
    diary.path.write_bytes(older)
    assert "something is wrong. Another program has changed it" in told_of_crash(session)
