"""Saving the report with a password."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from mbc_tracker.content import palette
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.report import output
from mbc_tracker.ui.report.data_export import PDF
from mbc_tracker.ui.report.page import ReportPage
from mbc_tracker.ui.report.password_dialog import PasswordDialog
from mbc_tracker.ui.style.theme import Theme
from tests.report.pdfs import text_of
from tests.ui.fitting import faults
from tests.ui.report.waiting import settle

WORDS = "four plain words here"


@pytest.fixture
def asked(page: ReportPage, tmp_path: Path) -> PasswordDialog:
    """The dialog that follows the choice of a place."""
    page.choices.protected.click()
    page.output.save_to(str(tmp_path / "safe.pdf"), PDF)
    dialog = page.findChild(PasswordDialog)
    assert dialog is not None
    return dialog


def typed(dialog: PasswordDialog, password: str, again: str) -> None:
    dialog.password.setText(password)
    dialog.again.setText(again)
    dialog.accept()


def test_the_saved_file_opens_with_the_password_alone(
    asked: PasswordDialog, page: ReportPage, tmp_path: Path, qtbot: QtBot
):
    typed(asked, WORDS, WORDS)
    qtbot.waitUntil((tmp_path / "safe.pdf").exists)
    saved = (tmp_path / "safe.pdf").read_bytes()
    found = PdfReader(io.BytesIO(saved))
    assert not found.decrypt("")
    assert found.decrypt(WORDS)
    assert found.pages[0].extract_text()
    assert page.bar.status.text() == (
        f"Saved as “safe.pdf” in “{tmp_path.name}”. It is protected with your password."
    )
    assert page.bar.open.isVisible()


def test_the_preview_stays_what_it_was(
    asked: PasswordDialog, page: ReportPage, tmp_path: Path, qtbot: QtBot
):
    before = page.pdf
    typed(asked, WORDS, WORDS)
    qtbot.waitUntil((tmp_path / "safe.pdf").exists)
    assert page.pdf is before
    assert "Symptom report" in text_of(page.pdf)


def test_no_other_file_is_ever_there(asked: PasswordDialog, tmp_path: Path, qtbot: QtBot):
    before = set(tmp_path.iterdir())
    typed(asked, WORDS, WORDS)
    qtbot.waitUntil((tmp_path / "safe.pdf").exists)
    assert set(tmp_path.iterdir()) - before == {tmp_path / "safe.pdf"}


def test_a_choice_on_its_way_is_in_the_protected_file(
    asked: PasswordDialog, page: ReportPage, tmp_path: Path, qtbot: QtBot
):
    page.choices.parts[next(iter(page.choices.parts))].click()
    assert not page.up_to_date
    typed(asked, WORDS, WORDS)
    settle(qtbot, page)
    qtbot.waitUntil((tmp_path / "safe.pdf").exists)


@pytest.mark.parametrize(
    ("password", "again", "said"),
    [
        ("short", "short", "at least 8"),
        ("", "", "at least 8"),
        (WORDS, WORDS + "!", "The two passwords are different."),
        (WORDS, "", "The two passwords are different."),
    ],
)
def test_what_will_not_do_is_said_and_nothing_saved(
    asked: PasswordDialog, tmp_path: Path, password: str, again: str, said: str
):
    typed(asked, password, again)
    assert asked.isVisible()
    assert asked.error_text
    assert said in asked._fault.text()
    assert not (tmp_path / "safe.pdf").exists()
    asked.reject()


def test_escape_saves_nothing(asked: PasswordDialog, tmp_path: Path):
    asked.password.setText(WORDS)
    QTest.keyClick(asked, Qt.Key.Key_Escape)
    assert not (tmp_path / "safe.pdf").exists()


def test_a_password_that_is_shown_is_typed_once(
    asked: PasswordDialog, tmp_path: Path, qtbot: QtBot
):
    assert asked.password.echoMode() is QLineEdit.EchoMode.Password
    asked.show_password.click()
    assert asked.password.echoMode() is QLineEdit.EchoMode.Normal
    assert not asked.again.isVisible()
    typed(asked, WORDS, "")
    qtbot.waitUntil((tmp_path / "safe.pdf").exists)


def test_pasting_and_the_keyboard_alone_are_enough(
    asked: PasswordDialog, tmp_path: Path, qtbot: QtBot
):
    asked.password.setText(WORDS)
    asked.password.selectAll()
    asked.show_password.setChecked(True)  # what is hidden can't be copied
    asked.password.selectAll()
    asked.password.copy()
    asked.show_password.setChecked(False)
    asked.again.paste()
    assert asked.again.text() == WORDS
    QTest.keyClick(asked.again, Qt.Key.Key_Return)
    qtbot.waitUntil((tmp_path / "safe.pdf").exists)


def test_the_choice_is_remembered_and_the_password_nowhere(
    asked: PasswordDialog, page: ReportPage, kept: Diary, tmp_path: Path, qtbot: QtBot
):
    typed(asked, WORDS, WORDS)
    qtbot.waitUntil((tmp_path / "safe.pdf").exists)
    settings = kept.reader.settings()
    assert settings["report.protected"] == "yes"
    assert WORDS not in "".join(settings.values())
    assert WORDS.encode() not in (tmp_path / "safe.pdf").read_bytes()


def test_ticking_makes_no_new_report(page: ReportPage):
    before = page.pdf
    page.choices.protected.click()
    assert page.up_to_date
    assert page.pdf is before


def test_only_one_file_is_protected_at_a_time(
    asked: PasswordDialog, page: ReportPage, tmp_path: Path, qtbot: QtBot
):
    typed(asked, WORDS, WORDS)
    assert page.bar.status.text() == "Protecting the PDF …"
    assert not page.bar.save.isEnabled()
    qtbot.waitUntil(page.bar.save.isEnabled)
    assert (tmp_path / "safe.pdf").exists()


def test_a_place_that_is_gone_is_said_in_one_sentence(
    page: ReportPage, tmp_path: Path, qtbot: QtBot, refusals: list[str]
):
    page.output.save_protected(str(tmp_path / "gone" / "x.pdf"), WORDS)
    qtbot.waitUntil(lambda: bool(refusals))
    assert "x.pdf" in refusals[0]
    assert page.bar.save.isEnabled()
    assert not page.bar.open.isVisible()


def test_a_mistake_of_the_program_is_shown_as_one(
    page: ReportPage,
    tmp_path: Path,
    qtbot: QtBot,
    refusals: list[str],
    monkeypatch: pytest.MonkeyPatch,
):
    def broken(pdf: bytes, password: str) -> bytes:
        raise ZeroDivisionError

    monkeypatch.setattr(output, "protect", broken)
    with qtbot.captureExceptions() as raised:
        page.output.save_protected(str(tmp_path / "x.pdf"), WORDS)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError
    assert page.bar.save.isEnabled()
    assert refusals == []
    assert not (tmp_path / "x.pdf").exists()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_everything_in_the_dialog_has_a_name_and_room(
    qtbot: QtBot, page: ReportPage, scale: float, tmp_path: Path
):
    theme = Theme(palette.load(), scale=scale)
    page.setStyleSheet(theme.stylesheet())
    dialog = PasswordDialog(theme, tmp_path / "x.pdf", page)
    dialog.setFont(theme.font())
    dialog.show_error("A sentence that says why it will not do as it is.")
    dialog.open()
    qtbot.waitUntil(lambda: not faults(dialog))
    dialog.reject()
