"""The wallet card: the preview is the file; printing, saving, and the order of the team."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from mbc_tracker.domain.change import Change, Step
from mbc_tracker.domain.records import Contact, Setting
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common import printing
from mbc_tracker.ui.common.no_printer_dialog import NoPrinterDialog
from mbc_tracker.ui.common.printing import PrintDialog
from mbc_tracker.ui.common.save_dialog import SaveDialog
from mbc_tracker.ui.settings import wallet_dialog
from mbc_tracker.ui.settings.care_team_card import CareTeamCard
from mbc_tracker.ui.settings.page import SettingsPage
from mbc_tracker.ui.settings.wallet_dialog import WalletDialog
from mbc_tracker.ui.shell.session import Session
from tests.builders import a_contact
from tests.report.pdfs import opened, text_of
from tests.ui.acting import click, key, texts
from tests.ui.printers import Printers

pytestmark = pytest.mark.screen("settings")

TEAM = tuple(a_contact(f"Ward {n}", id=str(n), position=n) for n in (1, 2, 3))


@pytest.fixture
def written(diary: Diary) -> None:
    """Three numbers and a name."""
    diary.save(*TEAM, label="team")
    diary.set("name", "Jordan Example")


@pytest.fixture
def team(written: None, session: Session) -> CareTeamCard:
    """The card in Settings, with three numbers."""
    page = session.window.show_page("settings")
    assert isinstance(page, SettingsPage)
    return page.team


@pytest.fixture
def dialog(team: CareTeamCard) -> WalletDialog:
    """The dialog, opened as a person does it."""
    click(team.print)
    (made,) = team.window().findChildren(WalletDialog)
    return made


def test_the_preview_is_the_file(dialog: WalletDialog):
    assert dialog.preview.page_count == len(opened(dialog.pdf).pages) == 1
    assert "Ward 3" in text_of(dialog.pdf)
    assert "Ward 1, Nurse: 020 7946 0123" in dialog.preview.accessibleDescription()
    dialog.close()


def test_the_name_can_be_left_off(dialog: WalletDialog):
    assert "Jordan Example" in text_of(dialog.pdf)
    click(dialog.with_name)
    assert "Jordan Example" not in text_of(dialog.pdf)
    dialog.close()


def test_without_a_name_there_is_nothing_to_leave_off(team: CareTeamCard, diary: Diary):
    diary.set("name", "")
    click(team.print)
    (made,) = team.window().findChildren(WalletDialog)
    assert made.with_name.isHidden()
    made.close()


@pytest.mark.parametrize(("paper", "width"), [("letter", 612), ("a4", 595), ("a7", 595)])
def test_the_paper_is_that_of_the_report(team: CareTeamCard, diary: Diary, paper: str, width: int):
    diary.apply(Change("paper", (Step(None, Setting("paper", paper)),)))  # a7: an older diary's
    click(team.print)
    (made,) = team.window().findChildren(WalletDialog)
    assert float(opened(made.pdf).pages[0].mediabox.width) == pytest.approx(width, abs=1)
    made.close()


def test_without_numbers_no_card_is_offered(session: Session):
    page = session.window.show_page("settings")
    assert isinstance(page, SettingsPage)
    assert page.team.print.isHidden()


def test_the_card_is_saved(dialog: WalletDialog, tmp_path: Path):
    click(dialog.save)
    asking = dialog.findChild(SaveDialog)
    assert asking is not None
    assert asking.selectedFiles()[0].endswith("My care team card.pdf")
    asking.fileSelected.emit(str(tmp_path / "card.pdf"))
    asking.reject()
    assert (tmp_path / "card.pdf").read_bytes() == dialog.pdf
    assert f"Saved as “card.pdf” in “{tmp_path.name}”." in texts(dialog)
    dialog.close()


def test_a_place_that_can_not_be_written_is_said(dialog: WalletDialog, tmp_path: Path):
    dialog.save_to(str(tmp_path / "no folder" / "card.pdf"))
    assert "its folder does not exist" in dialog._fault.text()
    dialog.save_to(str(tmp_path / "card.pdf"))
    assert dialog._fault.isHidden()
    dialog.close()


def test_the_very_sheet_is_printed(dialog: WalletDialog, printers: Printers, qtbot: QtBot):
    dialog.accept()
    (asking,) = dialog.findChildren(PrintDialog)
    with qtbot.waitSignal(asking.printed):
        click(asking.print)
    assert text_of(printers.given) == text_of(dialog.pdf)
    assert "My care team card" in printers.words
    assert "Sent to the printer." in texts(dialog)
    dialog.close()


def test_without_a_printer_saving_is_offered(dialog: WalletDialog, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    dialog.accept()
    none = dialog.findChild(NoPrinterDialog)
    assert none is not None
    none.accept()
    asking = dialog.findChild(SaveDialog)
    assert asking is not None
    asking.reject()
    dialog.close()


def test_a_card_that_can_not_be_made_is_said(dialog: WalletDialog, monkeypatch: pytest.MonkeyPatch):
    def broken(*_: object) -> bytes:
        raise EnvironmentFault("A file of the program is missing.")

    monkeypatch.setattr(wallet_dialog, "wallet_pdf", broken)
    click(dialog.with_name)
    assert dialog._fault.text() == "A file of the program is missing."
    dialog.close()


def test_a_closed_card_is_gone(team: CareTeamCard, qapp: QApplication):
    for _ in range(2):
        click(team.print)
        (made,) = team.window().findChildren(WalletDialog)
        made.close()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert team.window().findChildren(WalletDialog) == []


def order(diary: Diary) -> str:
    return "".join(it.id for it in diary.reader.records(Contact))


def test_somebody_moves_up_and_down_and_undo_brings_them_back(
    team: CareTeamCard, session: Session, diary: Diary
):
    click(team.lines[2].up)
    assert order(diary) == "132"
    click(team.lines[0].down)
    assert order(diary) == "312"
    session.window.undo()
    session.window.undo()
    assert order(diary) == "123"


def test_the_first_goes_no_further_up_and_the_last_no_further_down(team: CareTeamCard):
    assert [line.up.isEnabled() for line in team.lines] == [False, True, True]
    assert [line.down.isEnabled() for line in team.lines] == [True, True, False]


def focused_name(team: CareTeamCard) -> str:
    at = team.window().focusWidget()
    assert isinstance(at, QPushButton)
    return at.accessibleName()


def test_the_keyboard_stays_with_whom_it_moves(team: CareTeamCard, diary: Diary, qtbot: QtBot):
    team.lines[2].up.setFocus()
    key(team, Qt.Key.Key_Space)
    assert focused_name(team) == "Move Ward 3, Nurse up"
    key(team, Qt.Key.Key_Space)
    assert order(diary) == "312"
    assert focused_name(team) == "Move Ward 3, Nurse down"
    key(team, Qt.Key.Key_Space)
    assert order(diary) == "132"
    assert focused_name(team) == "Move Ward 3, Nurse down"


def test_what_could_not_be_moved_stays(
    team: CareTeamCard, diary: Diary, monkeypatch: pytest.MonkeyPatch
):
    def broken() -> None:
        raise EnvironmentFault("The disk is full.")

    with monkeypatch.context() as full:
        full.setattr(diary._store, "transaction", broken)
        click(team.lines[1].up)
    assert order(diary) == "123"
    assert [line.contact.id for line in team.lines] == ["1", "2", "3"]
