"""A mistake of the program: what is told about it, and what never is."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from mbc_tracker import __version__
from mbc_tracker.crash_report import _place, crash_report
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.support_log import SupportLog
from mbc_tracker.ui.shell.crash_dialog import CrashDialog
from mbc_tracker.ui.shell.crash_handler import CrashHandler
from mbc_tracker.ui.shell.main_window import MainWindow
from tests.ui.acting import texts


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
    assert any("Your diary is safe" in line for line in texts(dialog))
    dialog.close()
